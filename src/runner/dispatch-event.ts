import { readFileSync } from "node:fs";
import type { Dispatch } from "../domain/events/dispatch-payload";
import { readDispatchPayload } from "../domain/events/dispatch-payload";
import { UserError } from "../domain/errors";
import { getOwn, isJsonObject } from "../domain/text/json";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The dispatch this run answers: the input `event` when it is given, else the payload of the
 * `repository_dispatch`.
 *
 * @throws UserError one line that names the field
 */
export function readDispatch(environment: Environment, eventInput: string | undefined): Dispatch {
  if (eventInput) return readDispatchPayload(eventInput, "event");
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  const path = environment["GITHUB_EVENT_PATH"];
  if (name !== "repository_dispatch") {
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
  const eventType = isJsonObject(event) ? getOwn(event, "action") : undefined;
  const dispatch = readDispatchPayload(
    isJsonObject(event) ? getOwn(event, "client_payload") : undefined,
    "client_payload",
  );
  return { ...dispatch, ...(typeof eventType === "string" && { eventType }) };
}

/** The URL of this run attempt: `source` of our events, and the link people follow. */
export function runAttemptUrl(environment: Environment): string {
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}/attempts/${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}
