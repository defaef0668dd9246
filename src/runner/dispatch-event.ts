import { readFileSync } from "node:fs";
import type { Environment } from "../config/inputs";
import { UserError } from "../domain/errors";
import { getOwn, isJsonObject } from "../domain/text/json";
import type { Start } from "../task/adapter";

/**
 * What this run answers: the input `event` when it is given, else the payload of the
 * `repository_dispatch` or the inputs of the `workflow_dispatch`.
 *
 * @throws UserError CA-102 for other triggers
 */
export function readStart(environment: Environment, eventInput: string | undefined): Start {
  const workflow = workflowOf(environment);
  if (eventInput) return { origin: "event", payload: eventInput, workflow };
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  const path = environment["GITHUB_EVENT_PATH"];
  if (name !== "repository_dispatch" && name !== "workflow_dispatch") {
    throw new UserError(
      `This workflow was started by ${name ? `\`${name}\`` : "an unknown event"}, not ` +
        "`repository_dispatch`. Set the input `event` to the triggered event as JSON.",
      "CA-102",
    );
  }
  if (!path)
    throw new UserError(
      "GITHUB_EVENT_PATH is not set: run this action as a step of a workflow.",
      "CA-102",
    );
  let event: unknown;
  try {
    event = JSON.parse(readFileSync(path, "utf8")) as unknown;
  } catch {
    throw new UserError(
      "The file of the dispatch event (GITHUB_EVENT_PATH) could not be read as JSON.",
      "CA-102",
    );
  }
  const field = (of: string) => (isJsonObject(event) ? getOwn(event, of) : undefined);
  if (name === "workflow_dispatch") return { origin: "inputs", payload: field("inputs"), workflow };
  const eventType = field("action");
  return {
    origin: "client_payload",
    payload: field("client_payload"),
    workflow,
    ...(typeof eventType === "string" && { eventType }),
  };
}

/** `GITHUB_WORKFLOW_REF` is `<owner>/<repo>/.github/workflows/<file>@<ref>`. */
function workflowOf({ GITHUB_WORKFLOW_REF: ref = "" }: Environment): string {
  return /\/([^/@]+?)(?:\.ya?ml)?@/.exec(ref)?.[1] ?? "";
}

/** The URL of this run attempt: `source` of our events, and the link people follow. */
export function runAttemptUrl(environment: Environment): string {
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}/attempts/${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}
