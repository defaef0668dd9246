import type { KeptnEvent } from "../../simulator";
import { waitingTaskName, writeWaitingTask } from "../../src/domain/counting/waiting-task";
import { QUESTION_LABEL, textKey, writeQuestion } from "../../src/domain/approval";
import { ActionRun } from "../../simulator/runner/run-action";
import { actionRun, idsOf, isOpen, MANIFEST, webhookStarted } from "../support/flow";
import type { GitHubScene } from "../support/github-scene";
import { githubScene } from "../support/github-scene";

const ANNA = "anna";
const sourceOf = (id: number) => `https://github.com/octo/demo/actions/runs/${id}/attempts/1`;
/** What runs upload is not in the description of the REST API. */
const attack = (name: string, body: (scene: GitHubScene) => Promise<void>) =>
  githubScene(name, body, { isChecked: false });

const environmentOf = ({ github }: GitHubScene, id: number) => ({
  GITHUB_API_URL: github.url,
  GITHUB_RUN_ID: String(id),
  ACTIONS_RESULTS_URL: github.resultsUrl,
  ACTIONS_RUNTIME_TOKEN: github.runtimeToken(id),
});
const inputsOf = ({ github }: GitHubScene) => ({
  "github-token": github.token,
  job: "approval.ask",
  with: `approvers: ${ANNA}`,
});

/** An open approval, and the issue that asks for it. */
async function asked(
  scene: GitHubScene,
  id: number,
  stage: string,
): Promise<{ readonly event: KeptnEvent; readonly issue: number }> {
  const { plane, github } = scene;
  const event = plane.openTask({
    task: "approval",
    stage,
    data: { result: "pass", approval: { pass: "manual", warning: "manual" } },
  });
  webhookStarted(plane, event);
  github.addRun({ id, displayTitle: `keptn-approval ${event.id}`, status: "in_progress" });
  const main = await actionRun(plane, idsOf(event), {
    inputs: inputsOf(scene),
    environment: environmentOf(scene, id),
  }).run("main");
  expect(main.exitCode).toBe(0);
  github.updateRun(id, { conclusion: "success" });
  return { event, issue: github.issues().length };
}

/** Anna reads an issue and approves. */
async function approve(scene: GitHubScene, number: number, id = 6001) {
  const { github, plane } = scene;
  github.addCollaborator(ANNA, "write");
  const { id: commentId } = github.addComment(number, "/approve", ANNA);
  const issue = github.issue(number);
  const payload = {
    action: "created",
    issue: {
      number,
      html_url: `https://github.com/octo/demo/issues/${number}`,
      title: issue?.title,
      body: issue?.body,
      state: issue?.state,
      user: { login: issue?.user, type: "Bot" },
      labels: [{ name: QUESTION_LABEL }],
    },
    comment: {
      id: commentId,
      body: "/approve",
      html_url: `https://github.com/octo/demo/issues/${number}#c`,
      user: { login: ANNA, type: "User" },
    },
  };
  github.addRun({
    id,
    displayTitle: `Answer in issue ${number}`,
    event: "issue_comment",
    status: "in_progress",
  });
  return new ActionRun({
    manifest: MANIFEST,
    inputs: {
      "control-plane-url": plane.url,
      "control-plane-token": plane.token,
      ...inputsOf(scene),
    },
    event: payload,
    eventName: "issue_comment",
    environment: environmentOf(scene, id),
  }).run("main");
}

const finished = ({ plane }: GitHubScene, { id }: KeptnEvent) =>
  plane
    .events({ triggeredId: id })
    .filter(({ event }) => event.type.endsWith(".finished"))
    .map(({ event }) => (event.data as { result: string }).result);

describe("a collaborator who is no approver, and edits issues", () => {
  attack("as it was asked: anna's answer counts", async (scene) => {
    const { event, issue } = await asked(scene, 4711, "staging");
    await approve(scene, issue);
    expect(finished(scene, event)).toEqual(["pass"]);
  });

  attack(
    "writes the mark of production into the issue for staging: anna approves neither",
    async (scene) => {
      const staging = await asked(scene, 4711, "staging");
      const production = await asked(scene, 4712, "production");
      const mark = /<!-- .* -->/;
      const text = scene.github.issue(staging.issue)?.body ?? "";
      scene.github.editIssue(staging.issue, {
        body: text.replace(
          mark,
          mark.exec(scene.github.issue(production.issue)?.body ?? "")?.[0] ?? "",
        ),
      });
      const main = await approve(scene, staging.issue);
      expect(main.stdout).toContain("CA-418");
      expect(
        [staging, production].map(({ event }) => [
          finished(scene, event),
          isOpen(scene.plane, event),
        ]),
      ).toEqual([
        [[], true],
        [[], true],
      ]);
      expect(scene.github.issue(staging.issue)?.comments.at(-1)?.body).toContain(
        "This answer was not taken: run 4712 has not asked in it",
      );
    },
  );

  for (const [what, change] of [
    ["text", (body: string) => ({ body: body.replaceAll("production", "staging") })],
    ["title", () => ({ title: "Approve service in staging?" })],
  ] as const) {
    attack(`changes the ${what} that anna reads: nothing is answered`, async (scene) => {
      const { event, issue } = await asked(scene, 4711, "production");
      scene.github.editIssue(issue, change(scene.github.issue(issue)?.body ?? ""));
      const main = await approve(scene, issue);
      expect(main.stdout).toMatch(/its title or text was edited since it was asked.*CA-418/);
      expect([finished(scene, event), isOpen(scene.plane, event)]).toEqual([[], true]);
    });
  }

  for (const [who, run] of [
    ["a run of another branch", () => ({ event: "workflow_dispatch", headBranch: "evil" })],
    [
      "a run that was dispatched for something else",
      (id: string) => ({ displayTitle: `keptn-test ${id}` }),
    ],
    ["a schedule's run", () => ({ event: "schedule" })],
  ] as const) {
    attack(
      `writes a mark in the name of ${who}, whose note fits: nothing is answered`,
      async (scene) => {
        const { event, issue } = await asked(scene, 4711, "production");
        const title = "Approve service in staging?";
        const body = "Shall staging go on?";
        scene.github.addRun({
          id: 5000,
          conclusion: "success",
          displayTitle: `keptn-approval ${event.id}`,
          ...run(event.id),
        });
        scene.github.addArtifact(5000, waitingTaskName(event, "1"), {
          "parked.json": writeWaitingTask({
            triggeredId: event.id,
            deadline: "2099-01-01T00:00:00.000Z",
            waitsFor: "x",
            issue: { number: issue, text: textKey(title, body) },
          }),
        });
        const { project, stage, service } = event.data as Record<string, string>;
        const task = {
          type: event.type,
          name: "approval",
          kind: "triggered" as const,
          id: event.id,
          keptnContext: event.shkeptncontext,
          project: project ?? "",
          stage: stage ?? "",
          service: service ?? "",
        };
        scene.github.editIssue(issue, {
          title,
          body: `${body}\n${writeQuestion({ task, source: sourceOf(5000), deadline: "2099-01-01T00:00:00.000Z" })}`,
        });
        const main = await approve(scene, issue);
        expect(main.stdout).toMatch(/run 5000 was not dispatched for this task.*CA-418/);
        expect([finished(scene, event), isOpen(scene.plane, event)]).toEqual([[], true]);
      },
    );
  }
});
