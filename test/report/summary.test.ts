import fc from "fast-check";
import type { JsonObject } from "../../src/domain/text/json";
import type { TaskResult } from "../../src/domain/counting/task-result";
import { summaryOf } from "../../src/report/summary";
import { codePoint } from "../support/texts";

const RUN = "https://github.com/octo/demo/actions/runs/1/attempts/1";
const BRIDGE = "https://keptn.example.com/bridge/project/shop/sequence/c-1";
const TASK = {
  type: "sh.keptn.event.test.triggered",
  name: "test",
  kind: "triggered",
  id: "t-1",
  keptnContext: "c-1",
  project: "shop",
  stage: "dev",
  service: "carts",
} as const;

function shown(
  data: JsonObject,
  message = "Test of carts in dev done in 3.0 s.",
  chart?: string,
): string {
  const taskResult: TaskResult = {
    ended: "answered",
    message,
    mode: "interactive",
    assignment: { task: TASK, event: {} },
    outcome: { status: "succeeded", result: "pass", message, labels: {}, data },
  };
  return summaryOf({
    taskResult,
    timeline: [{ atMs: 0, text: "sent `finished`" }],
    runUrl: RUN,
    bridgeUrl: BRIDGE,
    ...(chart !== undefined && { chart }),
  });
}

test("what a person looks for comes first: the verdict, why, what was measured, the log; then the task, its data, its timeline", () => {
  const text = shown({ url: "x" }, "Done.\nLast lines of the log:\nok", "### Measured\n");
  const at = [
    "## Task test: ✅ pass",
    "Done\\.",
    "### Measured",
    "<summary>Details</summary>",
    "### Task",
    "### Data",
    "### Timeline",
  ].map((part) => text.indexOf(part.replace("\\.", ".")));
  expect(at.every((index) => index >= 0)).toBe(true);
  expect(at).toEqual([...at].sort((a, b) => a - b));
});

test("the task has its place, its ids, and links both ways", () => {
  const text = shown({});
  for (const row of [
    "| Project / stage / service | shop / dev / carts |\n| :--- | :--- |",
    `| Sequence | [c\\-1](${BRIDGE}) |`,
    "| Triggered id | t\\-1 |",
    "| Mode | interactive |",
    `| Run | [this run](${RUN}) |`,
  ])
    expect(text).toContain(row);
  expect(text).not.toContain("### Data");
});

test.each<[string, string, "pass" | "fail", string]>([
  [
    "finished",
    "sh.keptn.event.deployment.finished",
    "pass",
    "## This run, after deployment.finished: ✅ done",
  ],
  [
    "finished",
    "sh.keptn.event.deployment.finished",
    "fail",
    "## This run, after deployment.finished: ❌ failed",
  ],
  [
    "started",
    "sh.keptn.event.deployment.started",
    "pass",
    "## This run, after deployment.started: ✅ done",
  ],
  ["triggered", "sh.keptn.event.deployment.triggered", "pass", "## Task deployment: ✅ pass"],
])(
  "what was done for a %s that nobody waits for is headed so that nobody takes it for the task's verdict",
  (kind, type, result, heading) => {
    const task = { ...TASK, type, name: "deployment", kind: kind as "finished" };
    const message = "The failed deployment was told.";
    const text = summaryOf({
      taskResult: {
        ended: "silent",
        message,
        mode: "silent",
        assignment: { task, event: {} },
        outcome: { status: "succeeded", result, message, labels: {}, data: {} },
      },
      timeline: [],
      runUrl: RUN,
      bridgeUrl: undefined,
    });
    expect(text.split("\n", 1)).toEqual([heading]);
    expect(
      text.includes(`| Result of this run | ${result === "pass" ? "✅" : "❌"} ${result} |`),
    ).toBe(kind !== "triggered");
  },
);

test("addresses that were reported can be opened; other text does nothing", () => {
  const text = shown({
    page: "https://ci.example.com/7",
    evil: "javascript:alert(1)",
    more: "see https://evil.example [x](https://evil.example)",
    secret: "https://a:b@evil.example",
  });
  expect(text).toContain("](<https://ci.example.com/7>) |");
  expect(text.match(/\]\(/g)).toHaveLength(3);
});

test.each([
  [10, false],
  [11, true],
])("%i fields of data: folded %s", (count, isFolded) => {
  const text = shown(
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`field${i}`, String(i)])),
  );
  expect(
    text.includes(`<details><summary>${count} fields for later tasks</summary>\n\n| field |`),
  ).toBe(isFolded);
  expect(text).toContain(`| field${count - 1} | ${count - 1} |`);
});

test("no field and no message leaves its place", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: codePoint }),
      fc.string({ unit: codePoint }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      (name, value, url) => {
        const rows =
          shown({ [name || "x"]: value, url: `${url}${value}` })
            .split("### Data")[1]
            ?.split("### Timeline")[0]
            ?.trim()
            .split("\n") ?? [];
        expect(rows).toHaveLength(4);
        for (const row of rows) expect(row.replace(/\\\|/g, "").split("|")).toHaveLength(4);
        expect(rows.join("\n").replace(/\(<https?:[^\s<>()|]*>\)/g, "")).not.toMatch(
          /(?<!\\)[`<>]|@(?!\u200b)|:\/\//,
        );
      },
    ),
  );
});
