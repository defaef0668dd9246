import { QUESTION_LABEL, readQuestion, writeQuestion } from "../../../src/domain/approval";
import type { JsonObject } from "../../../src/domain/text/json";
import type { SequencePlane } from "../../../src/task/ports";
import { DEPLOYED } from "../events";
import type { JobScene } from "../job-scene";
import { jobScene, RUN_URL, TRIGGERED_ID } from "../job-scene";

const sequences = { address: "https://keptn.example.com/api" } as SequencePlane;

async function asked(
  data: JsonObject,
  parameters: JsonObject = {},
): Promise<{ readonly title: string; readonly body: string }> {
  const scene = await jobScene();
  const { result } = await scene.run("approval.ask", parameters, {
    task: "approval",
    data,
    sequences,
  });
  expect(result.ending).toMatchObject({ kind: "parked", deadline: "2026-11-08T10:00:00.000Z" });
  const [issue] = scene.github.issues();
  return { title: issue?.title ?? "", body: issue?.body ?? "" };
}

test("the question says what is asked, what is known, how to answer, until when, and where more stands", async () => {
  const { title, body } = await asked(
    { ...DEPLOYED, result: "warning", evaluation: { result: "warning" } },
    { text: "Release 1.0.0" },
  );
  expect(title).toBe("Approve carts in staging (shop)?");
  for (const part of [
    "The sequence of **carts** in **staging** waits for a person. Shall it go on?",
    "Release 1.0.0",
    "| Image | dtdemos/casdemoapp:1.0.0 |",
    "| Result so far | ⚠️ warning |",
    "| Evaluation | ⚠️ warning |",
    "](<https://carts.staging.example.com/>) |",
    "| Answer until | 2026\\-11\\-08 10:00 UTC |",
    "`/approve`",
    "`/deny`",
    "[the sequence in the " +
      "Bridge](<https://keptn.example.com/bridge/project/shop/sequence/0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11>) " +
      "· [the run that asks](https://github.com/octo/demo/actions/runs/4711)",
  ])
    expect(body).toContain(part);
});

test.each<[string, JsonObject, string]>([
  [
    "a number may be the first one of the sequence, since the control plane never replaces it",
    { score: 100 },
    "✅ pass |",
  ],
  ["a text is the last one", { score: "83.3" }, "✅ pass, score 83.3 |"],
])("nobody decides by a score that is another evaluation's: %s", async (_, score, words) => {
  expect(
    (await asked({ result: "pass", evaluation: { result: "pass", ...score } })).body,
  ).toContain(`| Evaluation | ${words}`);
});

test.each([
  "javascript:alert(1)",
  "https://a:b@evil.example",
  "https://evil.example/)>[x](https://evil.example",
  "constructor",
  "| x | <script> @octocat",
])("what an event holds stays text: %j", async (text) => {
  const { body } = await asked({
    message: text,
    result: text,
    evaluation: { result: text, score: text },
    deployment: { deploymentURL: text },
    configurationChange: { values: { image: text } },
  });
  expect(body.replace(/\(<https:\/\/[^\s<>()]+>\)/g, "")).not.toMatch(
    /<script>|@octocat|javascript:alert\(1|\]\(https:\/\/evil/,
  );
  expect(
    body
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .every((line) => line.replace(/\\\|/g, "").split("|").length === 4),
  ).toBe(true);
});

test.each<[string, JsonObject, RegExp]>([
  [
    "a list that nobody could read later",
    { exclude: "${{ event }}" },
    /with\.exclude: expected logins, found "\$\{\{"/,
  ],
  [
    "approvers that are none",
    { approvers: "anna @team" },
    /with\.approvers: expected logins and teams/,
  ],
  [
    "approvers of an environment",
    { environment: "production", approvers: "anna" },
    /with\.approvers: who may review the environment "production" is set under Settings/,
  ],
  [
    "an exclusion that an environment would not heed",
    { environment: "production", exclude: "anna" },
    /with\.exclude: who may review/,
  ],
])("%s is refused before anybody is asked", async (_what, parameters, message) => {
  const scene = await jobScene();
  scene.github.addEnvironment("production", { reviewers: { users: ["anna"], teams: [] } });
  const { outcome } = await scene.run("approval.ask", parameters, { task: "approval" });
  expect(outcome).toMatchObject({
    status: "errored",
    message: expect.stringMatching(message) as string,
  });
  expect([scene.github.issues(), scene.parked]).toEqual([[], []]);
});

test("names of any length make a title that GitHub takes, and what could not be read again is not asked", async () => {
  const scene = await jobScene();
  await scene.run("approval.ask", {}, { task: "approval", service: "s".repeat(400) });
  expect(scene.github.issues()[0]?.title).toMatch(/^Approve s+…$/);
  const other = await jobScene();
  const { outcome } = await other.run(
    "approval.ask",
    {},
    { task: "approval", service: "s".repeat(9_000) },
  );
  expect(outcome).toMatchObject({
    status: "errored",
    message: expect.stringContaining("are too long to be asked about") as string,
  });
  expect(other.github.issues()).toEqual([]);
});

test("logins that a company manages may be listed", async () => {
  expect((await asked({}, { approvers: "anna_acme, @acme/release" })).body).toContain(
    "May answer: @anna_acme, @acme/release.",
  );
});

test("a wait is no longer than the repository keeps what the sweep knows it by", async () => {
  const scene = await jobScene();
  scene.variables["GITHUB_RETENTION_DAYS"] = "3";
  const { result } = await scene.run("approval.ask", {}, { task: "approval" });
  expect(result.ending).toMatchObject({ kind: "parked", deadline: "2026-11-04T09:00:00.000Z" });
  expect(scene.log.join("\n")).toContain("keeps artifacts for 3 days only");
});

const OTHER_RUN = "https://github.com/octo/demo/actions/runs/1/attempts/1";
const askedBefore = ({ github }: JobScene, project: string) => {
  const task = {
    type: "sh.keptn.event.approval.triggered",
    name: "approval",
    kind: "triggered" as const,
    id: TRIGGERED_ID,
    keptnContext: "c",
    project,
    stage: "staging",
    service: "carts",
  };
  return github.addIssue({
    title: "Approve?",
    user: "github-actions[bot]",
    labels: [QUESTION_LABEL],
    body: `Well?\n${writeQuestion({ task, source: OTHER_RUN, deadline: "2026-11-05T10:00:00.000Z" })}`,
  }).number;
};

test("a question with the same id in another project is another one", async () => {
  const scene = await jobScene();
  askedBefore(scene, "other");
  await scene.run("approval.ask", {}, { task: "approval" });
  expect(scene.github.issues()).toHaveLength(2);
});

test("a run of another dispatch joins the question that is there, once, until its deadline", async () => {
  const scene = await jobScene();
  const number = askedBefore(scene, "shop");
  for (let attempt = 1; attempt <= 2; attempt++)
    await scene.run("approval.ask", {}, { task: "approval" });
  expect(scene.github.issues()).toHaveLength(1);
  expect(readQuestion(scene.github.issue(number)?.body ?? "")).toMatchObject({
    source: OTHER_RUN,
    also: [RUN_URL],
  });
  expect(scene.parked).toMatchObject([
    { deadline: "2026-11-05T10:00:00.000Z" },
    { deadline: "2026-11-05T10:00:00.000Z" },
  ]);
});
