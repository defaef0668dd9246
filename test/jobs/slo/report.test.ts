import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JsonObject } from "../../../src/domain/text/json";
import type { SequencePlane } from "../../../src/task/ports";
import { EVALUATED } from "../events";
import { service } from "../http/scene";
import type { Call } from "../job-scene";
import { jobScene } from "../job-scene";

const FINISHED: Call = { task: "evaluation", kind: "finished", mode: "silent", data: EVALUATED };
const plane = { address: "https://keptn.example.com/api" } as SequencePlane;
const scene = () =>
  jobScene({ permissions: { issues: "write", contents: "write", checks: "write" } });

test("the report shows score, objectives and goals of the SLO file, and its job the result in fields", async () => {
  const at = await scene();
  const { outcome } = await at.run("slo.report", {}, { ...FINISHED, sequences: plane });
  expect(outcome).toMatchObject({
    status: "succeeded",
    result: "pass",
    data: {
      score: "37.5",
      evaluation: "fail",
      failedIndicators: "Error rate, Queue depth",
      channels: "summary",
    },
  });
  const [markdown = ""] = at.shown;
  expect(markdown).toContain("### ❌ SLO evaluation of carts in staging: fail, score 37.5");
  expect(markdown).toContain("(pass from 90, warning from 75\\)".replace("(", "\\("));
  expect(markdown).toContain("| 🔴 fail | **Error rate** 🔑 | 12.5 |");
  expect(markdown).toContain(
    "[In the Bridge](<https://keptn.example.com/bridge/evaluation/0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11/staging>)",
  );
});

test("it goes to check run, issue, commit, file and recipe alike", async () => {
  const at = await scene();
  const tool = await service(() => ({}));
  at.github.addIssue({ title: "Release" });
  at.variables["GITHUB_WORKSPACE"] = mkdtempSync(join(tmpdir(), "workspace-"));
  const http = {
    request: {
      url: tool.url,
      body: { score: "${{ card.data.evaluation.score }}", text: "${{ card.text }}" },
    },
  };
  const { outcome } = await at.run(
    "slo.report",
    { channel: "check, issue, commit, file", number: 1, path: "slo.md", http },
    FINISHED,
  );
  expect(outcome).toMatchObject({
    result: "pass",
    data: { channels: "check, issue, commit, file, http" },
  });
  expect(at.github.checkRuns()).toMatchObject([
    {
      name: "SLO evaluation (staging)",
      conclusion: "failure",
      output: { title: "❌ SLO evaluation of carts in staging: fail, score 37.5" },
    },
  ]);
  for (const text of [
    at.github.issue(1)?.comments[0]?.body,
    at.github.commitComments()[0]?.body,
    readFileSync(join(at.variables["GITHUB_WORKSPACE"], "slo.md"), "utf8"),
  ])
    expect(text).toContain("**Error rate** 🔑");
  expect(tool.seen[0]?.body).toMatchObject({
    score: "37.5",
    text: expect.stringContaining("🔴 Error rate (key): 12.5, fail") as string,
  });
});

test("a report and a notification about one task stand side by side", async () => {
  const at = await scene();
  at.github.addIssue({ title: "Release" });
  await at.run("slo.report", { channel: "issue", number: 1 }, FINISHED);
  await at.run("notify.send", { channel: "issue", number: 1 }, FINISHED);
  await at.run("slo.report", { channel: "issue", number: 1 }, FINISHED);
  expect(at.github.issue(1)?.comments).toHaveLength(2);
});

test.each<[string, JsonObject]>([
  [
    "indicatorResults null",
    {
      status: "succeeded",
      result: "pass",
      message:
        "no evaluation performed by lighthouse because no SLO file configured for project shop",
      evaluation: { result: "pass", score: 0, indicatorResults: null },
    },
  ],
  [
    "no value fetched",
    {
      status: "succeeded",
      result: "pass",
      evaluation: {
        result: "pass",
        score: 100,
        indicatorResults: [
          {
            displayName: "p95",
            status: "pass",
            value: { metric: "p95", value: 0, success: false, message: "no SLO file" },
          },
        ],
      },
    },
  ],
])(
  "that nothing was measured is said loudly, and the check run is no success: %s",
  async (_, data) => {
    const at = await scene();
    const { outcome } = await at.run(
      "slo.report",
      { channel: "summary, check" },
      { ...FINISHED, data },
    );
    expect(outcome).toMatchObject({ data: { evaluation: "not measured" } });
    expect(outcome?.data).not.toHaveProperty("score");
    expect(at.shown[0]).toMatch(
      /nothing measured[\s\S]*> \[!WARNING\]\n> Nothing was measured[\s\S]*no SLO file/,
    );
    expect(at.github.checkRuns()[0]?.conclusion).toBe("neutral");
  },
);

test("with ids only it says so, and so does the task", async () => {
  const at = await scene();
  const { outcome } = await at.run("slo.report", {}, { ...FINISHED, data: {} });
  expect(outcome).toMatchObject({
    result: "warning",
    message: expect.stringContaining("ids only") as string,
  });
  expect(outcome?.data).not.toHaveProperty("score");
  expect(at.shown[0]).toContain("How it ended is not known here");
});

test.each<[string, Call]>([
  [
    "of another task",
    { task: "deployment", kind: "finished", data: { status: "succeeded", result: "pass" } },
  ],
  ["that asks for an evaluation", { task: "evaluation", kind: "triggered" }],
])("an event %s is refused, and nothing is told", async (_, call) => {
  const at = await scene();
  expect((await at.run("slo.report", {}, call)).outcome).toMatchObject({
    status: "errored",
    message: expect.stringMatching(/use it for evaluation\.finished.*CA-207/) as string,
  });
  expect(at.shown).toEqual([]);
});

test("an evaluation of somebody else's task is shown, too", async () => {
  const at = await scene();
  expect(
    (await at.run("slo.report", {}, { ...FINISHED, task: "quality-gate" })).outcome,
  ).toMatchObject({ result: "pass", data: { score: "37.5" } });
});
