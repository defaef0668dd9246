import type { JsonObject } from "../../src/domain/text/json";
import { evaluationWindow } from "../../simulator/engine/evaluation-window";
import { evaluate, parseSlo } from "../../simulator/engine/slo";
import type { SliProvider } from "../../simulator";
import { dataOf, MINUTE_MS, Rig, shipyardOf } from "./support";

const SLO = `
comparison: { compare_with: single_result, include_result_with_score: pass }
objectives:
  - sli: response_time
    displayName: Response time
    key_sli: false
    weight: 1
    pass: [{ criteria: ["<600"] }]
    warning: [{ criteria: ["<=800"] }]
  - sli: error_rate
    key_sli: true
    pass: [{ criteria: ["<=+10%", "<5"] }]
  - sli: throughput
total_score: { pass: "90%", warning: "50%" }
`;
const IDLE = { response_time: 500, error_rate: 1, throughput: 10 };

async function quality(sliProvider: SliProvider, slo: string | undefined = SLO): Promise<Rig> {
  const rig = await Rig.start({ lighthouse: { sliProvider } });
  rig.plane.createProject({
    name: "p",
    shipyard: shipyardOf({ s: [{ name: "evaluation", properties: { timeframe: "5m" } }] }),
    services: ["v"],
  });
  if (slo !== undefined)
    rig.plane.engine.resources.put({ project: "p", stage: "dev", service: "v" }, "slo.yaml", slo);
  return rig;
}

function run(rig: Rig, data: JsonObject = {}): JsonObject {
  const context = rig.plane.trigger({
    project: "p",
    stage: "dev",
    sequence: "s",
    service: "v",
    data,
  });
  return dataOf(rig.last({ keptnContext: context, type: "sh.keptn.event.evaluation.finished" }));
}

test("evaluation.finished in full: result, score, indicators, the SLO file in base64", async () => {
  const rig = await quality(() => ({ response_time: 700, error_rate: 1, throughput: 10 }));
  expect(run(rig)).toEqual({
    project: "p",
    stage: "dev",
    service: "v",
    status: "succeeded",
    result: "warning",
    message:
      "Evaluation returned a warning: the calculated score of 75 is close to the warning target value of 50",
    evaluation: {
      timeStart: "2022-03-01T09:55:00.000Z",
      timeEnd: "2022-03-01T10:00:00.000Z",
      result: "warning",
      score: 75,
      sloFileContent: Buffer.from(SLO).toString("base64"),
      indicatorResults: [
        {
          displayName: "Response time",
          status: "warning",
          score: 0.5,
          keySli: false,
          value: { metric: "response_time", value: 700, comparedValue: 0, success: true },
          passTargets: [{ criteria: "<600", targetValue: 600, violated: true }],
          warningTargets: [{ criteria: "<=800", targetValue: 800, violated: false }],
        },
        {
          displayName: "",
          status: "pass",
          score: 1,
          keySli: true,
          value: { metric: "error_rate", value: 1, comparedValue: 0, success: true },
          passTargets: [
            { criteria: "<=+10%", targetValue: 0, violated: false },
            { criteria: "<5", targetValue: 5, violated: false },
          ],
          warningTargets: null,
        },
        {
          displayName: "",
          status: "info",
          score: 0,
          keySli: false,
          value: { metric: "throughput", value: 10, comparedValue: 0, success: true },
          passTargets: [],
          warningTargets: [],
        },
      ],
    },
  });
});

test("a failed key SLI forces fail, whatever the score", () => {
  const slo = parseSlo(
    'objectives:\n  - { sli: a, weight: 99, pass: [{ criteria: ["<1"] }] }\n  - { ' +
      'sli: b, key_sli: true, pass: [{ criteria: ["<1"] }] }\ntotal_score: { pass: ' +
      '"50%" }',
  );
  expect(
    evaluate(
      slo,
      [
        { metric: "a", value: 0, success: true },
        { metric: "b", value: 2, success: true },
      ],
      new Map(),
    ),
  ).toMatchObject({ result: "fail", score: 99 });
});

test("weights decide the score", () => {
  const slo = parseSlo(
    'objectives:\n  - { sli: a, weight: 3, pass: [{ criteria: ["<1"] }] }\n  - { ' +
      'sli: b, weight: 1, pass: [{ criteria: ["<1"] }] }\ntotal_score: { pass: "80%", ' +
      'warning: "70%" }',
  );
  expect(
    evaluate(
      slo,
      [
        { metric: "a", value: 0, success: true },
        { metric: "b", value: 2, success: true },
      ],
      new Map(),
    ),
  ).toMatchObject({ result: "warning", score: 75 });
});

test("a warning gives half the weight", () => {
  const slo = parseSlo(
    'objectives: [{ sli: a, weight: 3, pass: [{ criteria: ["<1"] }], warning: [{ ' +
      'criteria: ["<3"] }] }]\ntotal_score: { pass: "90%", warning: "50%" }',
  );
  expect(evaluate(slo, [{ metric: "a", value: 2, success: true }], new Map())).toMatchObject({
    result: "warning",
    score: 50,
    indicatorResults: [{ status: "warning", score: 1.5 }],
  });
});

test("one set of criteria is enough, inside a set all have to hold", () => {
  const slo = parseSlo(
    'objectives: [{ sli: a, pass: [{ criteria: [">10", "<20"] }, { criteria: ["=0"] ' +
      '}] }]\ntotal_score: { pass: "100%" }',
  );
  const result = (value: number) =>
    evaluate(slo, [{ metric: "a", value, success: true }], new Map()).result;
  expect([0, 15, 25].map(result)).toEqual(["pass", "pass", "fail"]);
});

test("relative criteria compare with earlier evaluations, and name them", async () => {
  let errorRate = 2;
  const rig = await quality(() => ({ ...IDLE, error_rate: errorRate }));
  run(rig);
  const first = rig.last({ type: "sh.keptn.event.evaluation.finished" }).id;
  rig.clock.advance(MINUTE_MS);
  errorRate = 2.3;
  const second = run(rig)["evaluation"] as JsonObject;
  expect(second).toMatchObject({ result: "fail", comparedEvents: [first] });
  expect((second["indicatorResults"] as JsonObject[])[1]).toMatchObject({
    status: "fail",
    value: { comparedValue: 2 },
    passTargets: [{ criteria: "<=+10%", targetValue: 2.2, violated: true }, { violated: false }],
  });
  rig.clock.advance(MINUTE_MS);
  errorRate = 2.2;
  // The failed one is not compared with: include_result_with_score is pass.
  expect(run(rig)).toMatchObject({ result: "pass" });
  const third = rig.last({ type: "sh.keptn.event.evaluation.finished" }).id;
  rig.clock.advance(MINUTE_MS);
  // compare_with is single_result.
  expect(run(rig)["evaluation"]).toMatchObject({ comparedEvents: [third] });
});

test.each([
  ["avg", 4],
  ["p50", 3],
  ["p90", 7],
])("compared values are aggregated by %s", (aggregateFunction, expected) => {
  const slo = parseSlo(
    "comparison: { compare_with: several_results, number_of_comparison_results: 3, " +
      `aggregate_function: ${aggregateFunction} }\nobjectives: [{ sli: a, pass: [{ ` +
      `criteria: ["<=+0"] }] }]\ntotal_score: { pass: "1%" }`,
  );
  const { indicatorResults } = evaluate(
    slo,
    [{ metric: "a", value: 1, success: true }],
    new Map([["a", [7, 2, 3]]]),
  );
  expect(indicatorResults?.[0]?.value.comparedValue).toBe(expected);
});

test("no SLO file: succeeded/pass with a message and nothing measured", async () => {
  const rig = await quality(() => IDLE, "");
  rig.plane.createProject({
    name: "q",
    shipyard: shipyardOf({ s: [{ name: "evaluation", properties: { timeframe: "5m" } }] }),
  });
  const context = rig.plane.trigger({ project: "q", stage: "dev", sequence: "s", service: "v" });
  expect(
    dataOf(rig.last({ keptnContext: context, type: "sh.keptn.event.evaluation.finished" })),
  ).toMatchObject({
    status: "succeeded",
    result: "pass",
    message: "no evaluation performed by lighthouse because no SLO file configured for project q",
    evaluation: { indicatorResults: null, score: 0 },
  });
});

test("no SLI provider: succeeded/pass with a message and nothing measured", async () => {
  const rig = await quality("none");
  expect(run(rig)).toMatchObject({
    status: "succeeded",
    result: "pass",
    message:
      "no evaluation performed by lighthouse because no SLI-provider configured for project p",
    evaluation: { indicatorResults: null },
  });
});

test("an unreadable SLO file, and one without a total score: errored/fail", async () => {
  expect(run(await quality(() => IDLE, "- not\n- a mapping"))).toMatchObject({
    status: "errored",
    result: "fail",
    message: expect.stringContaining("Could not parse SLO file"),
  });
  expect(
    run(await quality(() => IDLE, 'objectives: [{ sli: a, pass: [{ criteria: ["<1"] }] }]')),
  ).toMatchObject({ status: "errored", result: "fail", message: "no target score defined" });
});

test("a value that could not be fetched fails its objective", async () => {
  const rig = await quality(() => [
    { metric: "response_time", value: 0, success: false, message: "no access" },
    { metric: "error_rate", value: 1, success: true },
  ]);
  expect(run(rig)["evaluation"]).toMatchObject({
    score: 50,
    indicatorResults: [
      { status: "fail", value: { success: false, message: "no access" } },
      { status: "pass" },
      { status: "info" },
    ],
  });
});

test("the window: the test's start and end when the evaluation names none, else an errored finish", async () => {
  const rig = await Rig.start();
  rig.plane.createProject({
    name: "p",
    shipyard: shipyardOf({ s: [{ name: "evaluation" }] }),
    services: ["v"],
  });
  expect(
    run(rig, { test: { start: "2022-03-01T09:00:00.000Z", end: "2022-03-01T09:30:00.000Z" } })[
      "evaluation"
    ],
  ).toMatchObject({ timeStart: "2022-03-01T09:00:00.000Z", timeEnd: "2022-03-01T09:30:00.000Z" });
  expect(run(rig)).toMatchObject({
    status: "errored",
    result: "fail",
    message: "evaluation.triggered event does not contain evaluation timeframe",
  });
});

test("get-sli runs outside the sequence and is answered to lighthouse's own id", async () => {
  const rig = await quality("external");
  const context = rig.plane.trigger({ project: "p", stage: "dev", sequence: "s", service: "v" });
  const getSli = rig.last({ keptnContext: context, type: "sh.keptn.event.get-sli.triggered" });
  expect(getSli).toMatchObject({
    source: "lighthouse-service",
    data: { "get-sli": { indicators: ["response_time", "error_rate", "throughput"] } },
  });
  expect(rig.execution(context, "dev").currentTask.name).toBe("evaluation");
  const indicatorValues = Object.entries(IDLE).map(([metric, value]) => ({
    metric,
    value,
    success: true,
  }));
  await rig.answer(getSli, "finished", {}, { "get-sli": { indicatorValues } });
  expect(
    dataOf(rig.last({ keptnContext: context, type: "sh.keptn.event.evaluation.finished" })),
  ).toMatchObject({ result: "pass", evaluation: { score: 100 } });
  await rig.answer(getSli, "finished", {}, { "get-sli": { indicatorValues } });
  expect(
    rig.plane.events({ keptnContext: context, type: "sh.keptn.event.evaluation.finished" }),
  ).toHaveLength(1);
});

test("values that an SLI provider could not deliver: errored/fail with its message", async () => {
  const rig = await quality("external");
  const context = rig.plane.trigger({ project: "p", stage: "dev", sequence: "s", service: "v" });
  const getSli = rig.last({ keptnContext: context, type: "sh.keptn.event.get-sli.triggered" });
  await rig.answer(
    getSli,
    "finished",
    {},
    { status: "errored", result: "fail", message: "tenant unknown" },
  );
  expect(
    dataOf(rig.last({ keptnContext: context, type: "sh.keptn.event.evaluation.finished" })),
  ).toMatchObject({
    status: "errored",
    result: "fail",
    message: "evaluation performed by lighthouse received an unexpected error: tenant unknown",
  });
});

test("latestEvaluation is filled only from evaluations of lighthouse-service", async () => {
  const rig = await quality(() => IDLE);
  run(rig);
  expect(rig.plane.engine.sequences.views.ofProject("p")[0]?.stages[0]?.latestEvaluation).toEqual({
    result: "pass",
    score: 100,
  });
  const other = await Rig.start({ lighthouse: false });
  const task = other.plane.openTask({ task: "evaluation", project: "p" });
  await other.complete(task, { evaluation: { score: 50 } });
  expect(other.plane.engine.sequences.views.ofProject("p")[0]?.stages[0]).not.toHaveProperty(
    "latestEvaluation",
  );
});

const now = new Date("2022-03-01T10:00:00.000Z");
const at = (minutes: number) => new Date(now.getTime() + minutes * MINUTE_MS);

test.each([
  [{}, at(-5), at(0)],
  [{ timeframe: "10m" }, at(-10), at(0)],
  [{ start: "2022-03-01T09:00:00.000Z", timeframe: "15m" }, at(-60), at(-45)],
  [{ start: "2022-03-01T09:00:00.000Z", end: "2022-03-01T09:30:00+00:00" }, at(-60), at(-30)],
  [{ start: "2022-03-01T09:00:00", end: "2022-03-01T09:30:00" }, at(-60), at(-30)],
])("evaluation window %j", (request, start, end) => {
  expect(evaluationWindow(request, now)).toEqual({ start, end });
});

test.each([
  [{ start: "2022-03-01T09:00:00.000Z" }, "no timeframe or end date provided"],
  [{ end: "2022-03-01T09:00:00.000Z" }, "start date is required when using an end date"],
  [
    { start: "2022-03-01T09:00:00.000Z", end: "2022-03-01T09:30:00.000Z", timeframe: "5m" },
    "'end' and 'timeframe' are mutually exclusive",
  ],
  [{ timeframe: "30s" }, "at least 1 minute"],
  [{ timeframe: "soon" }, "could not parse provided timeframe"],
  [{ start: "yesterday", timeframe: "5m" }, "parsing time"],
])("evaluation window refused: %j", (request, message) => {
  expect(() => evaluationWindow(request, now)).toThrow(message);
});

test("POST evaluation: 200 with a context, the sequence evaluation runs without being in the shipyard", async () => {
  const rig = await Rig.start();
  rig.plane.createProject({
    name: "p",
    shipyard: shipyardOf({ s: [{ name: "t" }] }),
    services: ["v"],
  });
  const { status, body } = await rig.request(
    "POST",
    "/api/controlPlane/v1/project/p/stage/dev/service/v/evaluation",
    { timeframe: "10m", labels: { build: "7" } },
  );
  expect(status).toBe(200);
  const { keptnContext } = body as { keptnContext: string };
  expect(rig.types(keptnContext)).toEqual([
    "dev.evaluation.triggered",
    "evaluation.triggered",
    "evaluation.started",
    "evaluation.finished",
    "dev.evaluation.finished",
  ]);
  expect(
    dataOf(rig.last({ keptnContext, type: "sh.keptn.event.evaluation.triggered" })),
  ).toMatchObject({
    labels: { build: "7" },
    evaluation: { start: "2022-03-01T09:50:00.000Z", end: "2022-03-01T10:00:00.000Z" },
  });
});

test.each([
  ["p/stage/dev/service/none", {}, { code: 2, message: "service not found" }],
  ["p/stage/none/service/v", {}, { code: 2, message: "stage not found" }],
  ["none/stage/dev/service/v", {}, { code: 2, message: "project not found" }],
  [
    "p/stage/dev/service/v",
    { start: "2022-03-01T09:00:00.000Z" },
    { message: "no timeframe or end date provided" },
  ],
])("POST evaluation of %s with %j: 400", async (path, body, expected) => {
  const rig = await Rig.start();
  rig.plane.createProject({
    name: "p",
    shipyard: shipyardOf({ s: [{ name: "t" }] }),
    services: ["v"],
  });
  expect(
    await rig.request("POST", `/api/controlPlane/v1/project/${path}/evaluation`, body),
  ).toMatchObject({ status: 400, body: expected });
});

test("POST evaluation without a body: 400", async () => {
  const rig = await Rig.start();
  expect(
    (await rig.request("POST", "/api/controlPlane/v1/project/p/stage/dev/service/v/evaluation", ""))
      .status,
  ).toBe(400);
});
