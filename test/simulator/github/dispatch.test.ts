import type { Inputs, WorkflowRun } from "../../../simulator/github";
import { VirtualClock } from "../../../simulator";
import type { RunList } from "./support";
import { ask, startLenient, startStrict } from "./support";

const WITH_CONTENTS = { contents: "write" } as const;
const NEWER = { "x-github-api-version": "2026-03-10" };

test("repository_dispatch is accepted without a run id, and recorded", async () => {
  const github = await startStrict({ permissions: WITH_CONTENTS });
  const answer = await ask(github, "POST", "/dispatches", {
    event_type: "keptn-test",
    client_payload: { id: "1" },
  });
  expect([answer.status, answer.text]).toEqual([204, ""]);
  expect(github.dispatches).toEqual([
    { at: expect.any(Date), eventType: "keptn-test", clientPayload: { id: "1" } },
  ]);
});

test("a test can start a run for a repository_dispatch", async () => {
  const github = await startStrict({
    permissions: WITH_CONTENTS,
    onRepositoryDispatch: ({ eventType }) => void github.addRun({ displayTitle: eventType }),
  });
  await ask(github, "POST", "/dispatches", { event_type: "keptn-test" });
  expect(github.runs()).toMatchObject([
    { event: "repository_dispatch", displayTitle: "keptn-test" },
  ]);
});

test.each<[string, unknown]>([
  ["no type", {}],
  ["a type of 101 characters", { event_type: "x".repeat(101) }],
  [
    "11 properties",
    {
      event_type: "x",
      client_payload: Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`k${i}`, i])),
    },
  ],
  ["a payload that is no object", { event_type: "x", client_payload: "text" }],
  ["a payload of 64 KB", { event_type: "x", client_payload: { text: "x".repeat(65_536) } }],
])("repository_dispatch with %s is refused", async (_, body) => {
  const github = await startLenient({ permissions: WITH_CONTENTS });
  expect((await ask(github, "POST", "/dispatches", body)).status).toBe(422);
  expect(github.dispatches).toEqual([]);
});

const INPUTS = {
  target: { required: true },
  level: { type: "choice", options: ["low", "high"], default: "low" },
  dry: { type: "boolean" },
  count: { type: "number" },
} as const;

test("workflow_dispatch starts a queued run, and the hook decides what becomes of it", async () => {
  const clock = new VirtualClock("2026-11-01T00:00:00Z");
  const seen: [WorkflowRun, Inputs][] = [];
  const github = await startStrict({ clock });
  github.addWorkflow({
    file: "load.yml",
    name: "Load test",
    workflowDispatch: { inputs: INPUTS },
    runName: ({ target }) => `load ${target ?? ""}`,
    onDispatch: (run, inputs) => {
      seen.push([run, inputs]);
      clock.setTimeout(() => github.updateRun(run.id, { conclusion: "success" }), 5_000);
    },
  });
  const answer = await ask(github, "POST", "/actions/workflows/load.yml/dispatches", {
    ref: "main",
    inputs: { target: "shop", dry: true, count: 5 },
    return_run_details: true,
  });
  expect(answer.status).toBe(200);
  const [run, inputs] = seen[0] ?? [];
  expect(answer.body).toEqual({
    workflow_run_id: run?.id,
    run_url: `${github.url}/repos/octo/demo/actions/runs/${run?.id}`,
    html_url: `https://github.com/octo/demo/actions/runs/${run?.id}`,
  });
  expect(run).toMatchObject({
    event: "workflow_dispatch",
    status: "queued",
    displayTitle: "load shop",
    headBranch: "main",
    actor: "github-actions[bot]",
    path: ".github/workflows/load.yml",
  });
  expect(inputs).toEqual({ target: "shop", level: "low", dry: "true", count: "5" });
  clock.advance(5_000);
  expect((await ask(github, "GET", `/actions/runs/${run?.id}`)).body).toMatchObject({
    status: "completed",
    conclusion: "success",
  });
});

test.each<[string, object, Record<string, string>, boolean, number]>([
  ["nothing said", {}, {}, true, 204],
  ["details not wanted", { return_run_details: false }, {}, true, 204],
  ["details wanted", { return_run_details: true }, {}, true, 200],
  ["the newer API version", {}, NEWER, true, 200],
  ["an older server, nothing said", {}, {}, false, 204],
  ["an older server, details wanted", { return_run_details: true }, {}, false, 422],
  ["an older server, the newer API version", {}, NEWER, false, 400],
])("run details, %s", async (_, body, headers, returnsRunDetails, expected) => {
  const github = await startStrict({ returnsRunDetails });
  github.addWorkflow({ file: "a.yml", workflowDispatch: true });
  expect(
    (
      await ask(
        github,
        "POST",
        "/actions/workflows/a.yml/dispatches",
        { ref: "main", ...body },
        headers,
      )
    ).status,
  ).toBe(expected);
  expect(github.runs()).toHaveLength(expected < 300 ? 1 : 0);
});

test.each<[string, object, string]>([
  [
    "an input it does not declare",
    { ref: "main", inputs: { target: "x", other: "y" } },
    'Unexpected inputs provided: ["other"]',
  ],
  [
    "an input like a member of every object",
    { ref: "main", inputs: { target: "x", constructor: "y" } },
    'Unexpected inputs provided: ["constructor"]',
  ],
  ["a required input missing", { ref: "main" }, "Required input 'target' not provided"],
  ["a choice that is none", { ref: "main", inputs: { target: "x", level: "middle" } }, "level"],
  ["a boolean that is none", { ref: "main", inputs: { target: "x", dry: "perhaps" } }, "dry"],
  ["a number that is none", { ref: "main", inputs: { target: "x", count: "many" } }, "count"],
  ["a ref that does not exist", { ref: "none", inputs: { target: "x" } }, "No ref found for: none"],
  ["no ref", { inputs: { target: "x" } }, '"ref" wasn\'t supplied'],
  [
    "a key that does not exist",
    { ref: "main", inputs: { target: "x" }, run_name: "x" },
    '"run_name" is not a permitted key',
  ],
  ["inputs of 64 KB", { ref: "main", inputs: { target: "x".repeat(65_536) } }, "too large"],
])("workflow_dispatch with %s is refused", async (_, body, message) => {
  const github = await startLenient();
  github.addWorkflow({ file: "load.yml", workflowDispatch: { inputs: INPUTS } });
  expect(await ask(github, "POST", "/actions/workflows/load.yml/dispatches", body)).toMatchObject({
    status: 422,
    body: { message: expect.stringContaining(message) },
  });
  expect(github.runs()).toEqual([]);
});

test("a workflow without the trigger, or a disabled one, cannot be dispatched", async () => {
  const github = await startStrict();
  github.addWorkflow({ file: "push.yml" });
  github.addWorkflow({ file: "off.yml", workflowDispatch: true, state: "disabled_manually" });
  for (const file of ["push.yml", "off.yml"])
    expect(
      (await ask(github, "POST", `/actions/workflows/${file}/dispatches`, { ref: "main" })).status,
    ).toBe(422);
});

test("a branch is a ref, by its short and its full name", async () => {
  const github = await startStrict();
  const { sha } = github.addBranch("release");
  github.addWorkflow({ file: "a.yml", workflowDispatch: true });
  for (const ref of ["release", "refs/heads/release"])
    await ask(github, "POST", "/actions/workflows/a.yml/dispatches", { ref });
  expect(github.runs()).toMatchObject([
    { headBranch: "release", headSha: sha },
    { headBranch: "release", headSha: sha },
  ]);
});

test("a dispatched run may take a while to show up", async () => {
  const clock = new VirtualClock();
  const github = await startStrict({ clock, runAppearsAfterMs: 3_000 });
  github.addWorkflow({ file: "a.yml", workflowDispatch: true });
  const { body } = await ask<{ workflow_run_id: number }>(
    github,
    "POST",
    "/actions/workflows/a.yml/dispatches",
    { ref: "main", return_run_details: true },
  );
  const look = async () => [
    (await ask(github, "GET", `/actions/runs/${body.workflow_run_id}`)).status,
    (await ask<RunList>(github, "GET", "/actions/workflows/a.yml/runs?event=workflow_dispatch"))
      .body.total_count,
  ];
  expect(await look()).toEqual([404, 0]);
  clock.advance(3_000);
  expect(await look()).toEqual([200, 1]);
});

test("a dispatch whose answer is lost has started a run all the same", async () => {
  const github = await startStrict();
  github.addWorkflow({ file: "a.yml", workflowDispatch: true });
  github.faults.add({
    method: "POST",
    path: /dispatches$/,
    nth: 1,
    effect: { kind: "lose-answer" },
  });
  await expect(
    ask(github, "POST", "/actions/workflows/a.yml/dispatches", { ref: "main" }),
  ).rejects.toThrow();
  expect(github.runs()).toHaveLength(1);
});
