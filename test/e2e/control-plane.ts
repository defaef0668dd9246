/**
 * A control plane on the runner itself, for e2e.yml: the dispatched task is open in it, and every
 * answer that it receives becomes a commit status, where the conductor reads it. It outlives the
 * steps and ends with the job.
 *
 * PAYLOAD is the dispatch's client payload, PORT where it listens, GITHUB_TOKEN may write statuses.
 */
import type { Payload } from "./open-task";
import { startWithTask, TASK } from "./open-task";

const MAX_DESCRIPTION_CHARACTERS = 140;

async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  const payload = JSON.parse(environment["PAYLOAD"] ?? "") as Payload;
  const plane = await startWithTask(payload, { port: Number(environment["PORT"]) });
  plane.onEvent(({ event }) => {
    if (event.triggeredid !== payload.id || !event.type.startsWith(`sh.keptn.event.${TASK}.`))
      return;
    const { status = "", result = "", message = "" } = event.data as Record<string, string>;
    const [, kind = ""] = /\.(\w+)$/.exec(event.type) ?? [];
    console.log(JSON.stringify(event));
    void report(
      environment,
      `e2e/${payload.id}/${kind}`,
      [kind, status, result, message.replace(/\s+/g, " ")].join(" ").trim(),
    );
  });
  console.log(
    `${plane.url} ${plane
      .openTasks()
      .map(({ id }) => id)
      .join(" ")}`,
  );
}

async function report(
  environment: NodeJS.ProcessEnv,
  context: string,
  text: string,
): Promise<void> {
  const answer = await fetch(
    `${environment["GITHUB_API_URL"] ?? ""}/repos/${environment["GITHUB_REPOSITORY"] ?? ""}/statuses/${environment["GITHUB_SHA"] ?? ""}`,
    {
      method: "POST",
      headers: {
        authorization: `Bearer ${environment["GITHUB_TOKEN"] ?? ""}`,
        accept: "application/vnd.github+json",
        "user-agent": "e2e",
        "content-type": "application/json",
      },
      body: JSON.stringify({
        state: "success",
        context,
        description: text.slice(0, MAX_DESCRIPTION_CHARACTERS),
      }),
    },
  );
  console.log(`${context}: HTTP ${answer.status}`);
}

void main(process.env);
