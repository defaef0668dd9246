import type { JsonObject } from "../../src/domain/text/json";
import { githubScene } from "../support/github-scene";
import type { GitHubScene } from "../support/github-scene";
import { actionRun, runWhole, sentBy, webhookStarted } from "../support/flow";

const EVIL =
  "fixes #1, closes GH-2 and octo/demo#3 [skip ci] @octo/team " +
  "https://evil.example\n\nCo-authored-by: mallory <m@evil.example>\nskip-checks: " +
  "true";
/** What GitHub does something about. */
const ALIVE =
  /@[\w-]|(?:fixes|closes|resolves)[\s:]+(?:[\w/-]*#|gh-)\d|#\d|\bgh-\d|\[(?:skip|no|ci)\b|^(?:co-authored-by|skip-checks)\s*:|https:\/\/evil/im;

async function run({ plane, github, event }: GitHubScene, parameters: JsonObject, job: string) {
  webhookStarted(plane, event);
  const { project, stage, service } = event.data as Record<string, string>;
  const step = actionRun(
    plane,
    {
      type: event.type,
      id: event.id,
      shkeptncontext: event.shkeptncontext,
      project: project ?? "",
      stage: stage ?? "",
      service: service ?? "",
    },
    {
      inputs: { job, with: JSON.stringify(parameters), "github-token": github.token },
      environment: { GITHUB_API_URL: github.url },
    },
  );
  await runWhole(step);
  return sentBy(plane, event).at(-1)?.data;
}

const FLAG =
  '{"flags":{"cache":{"state":"DISABLED","variants":{"on":true,"off":false},"defaultVariant":"on"}}}';

for (const how of ["commit", "pull-request"]) {
  githubScene(
    `who writes event data that flag.set puts into its message (${how}): nothing of it comes alive`,
    async (scene) => {
      const { github } = scene;
      github.setFile("flags.json", FLAG);
      await run(
        {
          ...scene,
          event: scene.plane.openTask({ task: "deployment", data: { problem: { title: EVIL } } }),
        },
        {
          flag: "cache",
          enabled: "on",
          path: "flags.json",
          how,
          message: "${{ event.data.problem.title }}",
        },
        "flag.set",
      );
      const reported =
        how === "commit"
          ? github.commits().map(({ message }) => message)
          : github.pulls().flatMap(({ title, body }) => [title, body]);
      expect(reported.join("\n")).toMatch(/fixes/);
      expect(
        reported
          .join("\n")
          .replaceAll(/https:\/\/github\.com\/octo\/demo\/actions\/runs\/\S+/g, ""),
      ).not.toMatch(ALIVE);
    },
    { isChecked: false, permissions: { contents: "write", "pull-requests": "write" } },
  );
}

githubScene(
  "who writes event data that a rule puts into an issue's Markdown: it is text there",
  async (scene) => {
    const { github } = scene;
    const event = scene.plane.openTask({
      task: "deployment",
      data: { problem: { title: "CPU", note: `**bold** ${EVIL} <img src=x>` } },
    });
    await run(
      { ...scene, event },
      { title: "A problem", body: "## What is known\n\n${{ event.data.problem.note }}" },
      "issue.open",
    );
    const [issue] = github.issues();
    const body = issue?.body ?? "";
    expect(body).toContain("## What is known");
    expect(body).toContain(String.raw`\*\*bold\*\*`);
    expect(
      body
        .replaceAll(/https:\/\/github\.com\/octo\/demo\/actions\/runs\/\S+/g, "")
        .replaceAll("\\", ""),
    ).not.toMatch(/@octo|#\d|\bgh-\d|<img|https:\/\/evil/i);
  },
  { isChecked: false, permissions: { issues: "write" } },
);
