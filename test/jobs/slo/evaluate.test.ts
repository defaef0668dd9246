import type { ControlPlane, ControlPlaneOptions, SliProvider } from "../../../simulator";
import { answers, startControlPlane } from "../../../simulator";
import { authorise } from "../../../src/keptn/credentials";
import { exchange } from "../../../src/keptn/request";
import { KeptnSequences } from "../../../src/keptn/sequences";
import type { JsonObject } from "../../../src/domain/text/json";
import type { SequencePlane } from "../../../src/task/ports";
import type { Call, JobScene, Ran } from "../job-scene";
import { jobScene, RUN_URL } from "../job-scene";
import { whileTimeStands } from "../../support/still-time";

const CONTEXT = "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11";
const SHIPYARD = `
apiVersion: spec.keptn.sh/0.2.2
kind: Shipyard
metadata: { name: shop }
spec:
  stages:
    - name: staging
      sequences:
        - { name: delivery, tasks: [{ name: slo }, { name: release }] }
    - name: production
      sequences: []
`;
const SLO = `
objectives:
  - { sli: response_time, displayName: Response time, key_sli: true, pass: [{ criteria: ["<600"] }], warning: [{ criteria: ["<=800"] }] }
  - { sli: error_rate, displayName: Error rate, pass: [{ criteria: ["<5"] }] }
total_score: { pass: "90%", warning: "50%" }
`;

interface World {
  readonly scene: JobScene;
  readonly plane: ControlPlane;
  readonly sequences: SequencePlane;
  evaluate(parameters?: JsonObject, call?: Call): Promise<Ran>;
  /** Evaluations that were asked for. */
  asked(): JsonObject[];
}

const running: ControlPlane[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((plane) => plane.close()));
});

/**
 * A control plane with Keptn's rules whose time is that of the job.
 *
 * @param slo  of production and staging; none for `undefined`
 */
async function world(
  sliProvider: SliProvider = () => ({ response_time: 500, error_rate: 1 }),
  slo: string | undefined = SLO,
  options: ControlPlaneOptions = {},
): Promise<World> {
  const scene = await jobScene();
  const plane = await startControlPlane({
    clock: scene.clock,
    lighthouse: { sliProvider },
    ...options,
  });
  running.push(plane);
  plane.createProject({ name: "shop", shipyard: SHIPYARD, services: ["carts", "orders"] });
  if (slo !== undefined)
    for (const stage of ["staging", "production"])
      plane.engine.resources.put({ project: "shop", stage, service: "carts" }, "slo.yaml", slo);
  const sequences = new KeptnSequences({
    base: `${plane.url}/api`,
    authorise: authorise(
      { kind: "token", token: plane.token },
      () => scene.clock.nowMs(),
      () => undefined,
    ),
    exchange,
  });
  return {
    scene,
    plane,
    sequences,
    evaluate: (parameters = { stage: "production" }, call = {}) =>
      scene.run("slo.evaluate", parameters, { task: "slo", sequences, ...call }),
    asked: () =>
      plane
        .events(
          ({ event }) =>
            /\.evaluation\.triggered$/.test(event.type) && event.type.split(".").length === 6,
        )
        .map(({ event }) => event as unknown as JsonObject),
  };
}

test("a project that the control plane does not have is told at once, with the field", async () => {
  const { scene, evaluate } = await world();
  const begunMs = scene.clock.nowMs();
  const { outcome } = await evaluate({ project: "nope", stage: "production" });
  expect(outcome).toMatchObject({
    status: "errored",
    message: expect.stringContaining(
      'with.project: the control plane has no project "nope", or cannot read its shipyard: ',
    ),
  });
  expect(scene.clock.nowMs() - begunMs).toBeLessThan(10_000);
});

/** The task's own sequence, which occupies stage and service, as the webhook has left it. */
function occupy({ plane }: World): JsonObject {
  plane.trigger({
    project: "shop",
    stage: "staging",
    sequence: "delivery",
    service: "carts",
    keptnContext: CONTEXT,
  });
  const task = plane.openTasks().find(({ shkeptncontext }) => shkeptncontext === CONTEXT);
  plane.sendAs("webhook-service", {
    type: "sh.keptn.event.slo.started",
    shkeptncontext: CONTEXT,
    triggeredid: task?.id ?? "",
    data: { project: "shop", stage: "staging", service: "carts" },
  });
  return task as unknown as JsonObject;
}

describe("an evaluation by the control plane", () => {
  test("is asked for with the window of the test, waited for, and sent back", async () => {
    const at = await world(() => ({ response_time: 700, error_rate: 1 }));
    const { outcome } = await at.evaluate(undefined, {
      data: { test: { start: "2026-11-01T09:40:00.000Z", end: "2026-11-01T09:50:00.000Z" } },
    });
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "warning",
      data: {
        score: "75",
        evaluation: "warning",
        failedIndicators: "",
        start: "2026-11-01T09:40:00.000Z",
        end: "2026-11-01T09:50:00.000Z",
      },
    });
    expect(outcome?.message).toContain(
      "the evaluation ended with warning, score 75; close to the limit: Response time",
    );
    expect(at.asked()).toMatchObject([
      {
        type: "sh.keptn.event.production.evaluation.triggered",
        source: RUN_URL,
        data: {
          project: "shop",
          stage: "production",
          service: "carts",
          evaluation: {
            start: "2026-11-01T09:40:00.000Z",
            end: "2026-11-01T09:50:00.000Z",
            timeframe: "",
          },
        },
      },
    ]);
    const context = (at.asked()[0] as { shkeptncontext: string }).shkeptncontext;
    expect(outcome?.data).toMatchObject({
      evaluationContext: context,
      evaluationUrl: `${at.plane.url}/bridge/evaluation/${context}/production`,
    });
    expect(at.scene.shown).toEqual([
      expect.stringMatching(
        /### ⚠️ SLO evaluation of carts in production: warning, score 75[\s\S]*pass from 90[\s\S]*🟡 warning \| \*\*Response time\*\* 🔑/,
      ),
    ]);
  });

  test("that passes says so with its score, since people see the message first", async () => {
    expect((await (await world()).evaluate()).outcome?.message).toBe(
      "carts in production: the evaluation ended with pass, score 100.",
    );
  });

  test.each<[string, Record<string, number>, string, string, string]>([
    ["passes", { response_time: 500, error_rate: 1 }, "pass", "100", ""],
    ["fails", { response_time: 900, error_rate: 9 }, "fail", "0", "Response time, Error rate"],
    [
      "fails by a key objective",
      { response_time: 900, error_rate: 1 },
      "fail",
      "50",
      "Response time",
    ],
  ])("that %s is answered so", async (_, values, result, score, failed) => {
    const at = await world(() => values);
    expect((await at.evaluate()).outcome).toMatchObject({
      status: "succeeded",
      result,
      data: { score, evaluation: result, failedIndicators: failed },
    });
  });

  test.each<[string, JsonObject, JsonObject, string, string]>([
    [
      "nothing given: the last five minutes",
      {},
      {},
      "2026-11-01T09:55:00.000Z",
      "2026-11-01T10:00:00.000Z",
    ],
    [
      "a timeframe",
      { timeframe: "1h30m" },
      { test: { start: "2026-11-01T09:00:00Z", end: "2026-11-01T09:30:00Z" } },
      "2026-11-01T08:30:00.000Z",
      "2026-11-01T10:00:00.000Z",
    ],
    [
      "start and end",
      { start: "2026-10-31T10:00:00Z", end: "2026-10-31T11:00:00+00:00" },
      {},
      "2026-10-31T10:00:00.000Z",
      "2026-10-31T11:00:00.000Z",
    ],
    [
      "a test of half a minute: a whole one that ends with it",
      {},
      { test: { start: "2026-11-01T09:50:00Z", end: "2026-11-01T09:50:30Z" } },
      "2026-11-01T09:49:30.000Z",
      "2026-11-01T09:50:30.000Z",
    ],
    [
      "a test without sense",
      {},
      { test: { start: "soon", end: 7 } },
      "2026-11-01T09:55:00.000Z",
      "2026-11-01T10:00:00.000Z",
    ],
  ])("looks at the right window: %s", async (_, parameters, data, start, end) => {
    const at = await world();
    await at.evaluate({ stage: "production", ...parameters }, { data });
    expect(at.asked()).toMatchObject([{ data: { evaluation: { start, end } } }]);
  });

  test.each<[string, JsonObject, RegExp]>([
    ["end without start", { end: "2026-10-31T11:00:00Z" }, /end is given without start/],
    [
      "end and timeframe",
      { start: "2026-10-31T11:00:00Z", end: "2026-10-31T12:00:00Z", timeframe: "5m" },
      /both given/,
    ],
    ["half a minute", { timeframe: "30s" }, /at least one minute/],
    ["no time", { start: "yesterday", timeframe: "5m" }, /expected a time such as/],
    ["queries without prometheus", { queries: { a: { query: "1" } } }, /belongs to prometheus/],
    ["an unknown service", { service: "cart" }, /no service "cart"; it has .*"carts"/],
  ])("is refused with %s, and nothing is asked for", async (_, parameters, words) => {
    const at = await world();
    expect((await at.evaluate({ stage: "production", ...parameters })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(words) as string,
    });
    expect(at.asked()).toEqual([]);
  });

  test("needs a control plane", async () => {
    const scene = await jobScene();
    expect(
      (await scene.run("slo.evaluate", { stage: "production" }, { task: "slo" })).outcome,
    ).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/there is none: give control-plane-url.*CA-202/) as string,
    });
  });
});

describe("nothing measured is no pass", () => {
  test.each<[string | undefined, string, string]>([
    [undefined, "errored", "fail"],
    ["warning", "succeeded", "warning"],
    ["fail", "succeeded", "fail"],
  ])("nothing-measured: %s", async (parameter, status, result) => {
    const at = await world("none");
    const { outcome } = await at.evaluate({
      stage: "production",
      ...(parameter !== undefined && { "nothing-measured": parameter }),
    });
    expect(outcome).toMatchObject({
      status,
      result,
      data: { evaluation: "not measured" },
      message: expect.stringMatching(
        /nothing was measured \(no evaluation performed by lighthouse because no SLI-provider/,
      ) as string,
    });
    expect(outcome?.data).not.toHaveProperty("score");
    expect(at.scene.shown[0]).toContain("Nothing was measured");
  });

  test("without an SLO file", async () => {
    const at = await world(undefined, "");
    const bare = await world();
    bare.plane.createProject({ name: "bare", shipyard: SHIPYARD, services: ["carts"] });
    expect((await bare.evaluate({ project: "bare", stage: "production" })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /nothing was measured \(.*no SLO file configured for project bare/,
      ) as string,
    });
    expect((await at.evaluate()).outcome?.status).toBe("errored");
  });

  test("when the provider fetched no value", async () => {
    const at = await world(() => [
      { metric: "response_time", value: 0, success: false, message: "no data" },
      { metric: "error_rate", value: 0, success: false, message: "no data" },
    ]);
    expect((await at.evaluate()).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining(
        "nothing was measured (Response time: no data; Error rate: no data)",
      ) as string,
    });
  });
});

describe("a second service that evaluates, too", () => {
  /** Sends for the evaluation that is open while the provider is asked. */
  const other = (at: World, kind: "started" | "finished", data: JsonObject = {}) => {
    const asked = at.plane.events(({ event }) => event.type === EVALUATION).at(-1)?.event;
    at.plane.sendAs("quality-gate", {
      type: EVALUATION.replace("triggered", kind),
      shkeptncontext: asked?.shkeptncontext ?? "",
      triggeredid: asked?.id ?? "",
      data: { project: "shop", stage: "production", service: "carts", ...data },
    });
  };
  const EVALUATION = "sh.keptn.event.evaluation.triggered";
  const MEASURED = {
    indicatorResults: [
      { displayName: "Leaks", status: "fail", value: { metric: "leaks", value: 3, success: true } },
    ],
  };
  const NO = {
    status: "succeeded",
    result: "fail",
    evaluation: { result: "fail", score: 0, ...MEASURED },
  };

  test.each([
    ["before", 0],
    ["long after", 90_000],
  ])("and says no %s: the worse counts", async (_, waitMs) => {
    const at: World = await world(() => {
      other(at, "started");
      if (waitMs === 0) other(at, "finished", NO);
      else void at.scene.clock.sleep(waitMs).then(() => other(at, "finished", NO));
      return { response_time: 500, error_rate: 1 };
    });
    expect((await at.evaluate()).outcome).toMatchObject({
      result: "fail",
      data: { failedIndicators: "Leaks" },
    });
  });

  test("and contradicts itself: the worse counts", async () => {
    const at: World = await world(() => {
      other(at, "started");
      other(at, "finished", { ...NO, result: "pass" });
      return { response_time: 500, error_rate: 1 };
    });
    expect((await at.evaluate()).outcome).toMatchObject({
      result: "fail",
      data: { evaluation: "fail" },
      message: expect.stringContaining("the evaluation ended with fail") as string,
    });
  });
});

test("an SLO file that cannot be read is an error, with the control plane's words", async () => {
  const at = await world(undefined, "objectives: [");
  expect((await at.evaluate()).outcome).toMatchObject({
    status: "errored",
    message: expect.stringMatching(
      /could not be carried out: error retrieving SLO file: Could not parse SLO file/,
    ) as string,
    data: { evaluation: "not measured" },
  });
});

describe("the task's own stage and service", () => {
  test("would block each other: the control plane lets the evaluation wait for the task, and the task for it", async () => {
    const at = await world();
    occupy(at);
    // Proof of the rule on which the refusal rests: silent, it is asked for and not begun.
    const { outcome } = await at.evaluate({}, { mode: "silent", timeoutMs: 600_000 });
    expect(at.plane.events({ type: "sh.keptn.event.evaluation.triggered" })).toEqual([]);
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /waited for another sequence of the same stage and service.*; it was aborted/,
      ) as string,
    });
    expect(at.scene.log).toContain(
      "The evaluation waits: another sequence of this service runs in the stage.",
    );
    expect(
      at.plane.engine.sequences.views.find("shop", String(outcome?.data["evaluationContext"]))
        ?.state,
    ).toBe("aborted");
  });

  test("are refused where the task waits, with what to do", async () => {
    const at = await world();
    occupy(at);
    const { outcome } = await at.evaluate({});
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /would wait for ever.*task evaluation into the shipyard.*another stage or service.*prometheus.*CA-207/,
      ) as string,
    });
    expect(at.asked()).toEqual([]);
  });

  test.each(["interactive", "silent"] as const)(
    "are refused as a part of the sequence too (%s): on Keptn 1.4.5 a second one of a context blocks the service",
    async (mode) => {
      const at = await world();
      occupy(at);
      for (const service of ["carts", "orders"]) {
        const { outcome } = await at.evaluate({ "in-sequence": true, service }, { mode });
        expect(outcome).toMatchObject({
          status: "errored",
          message: expect.stringMatching(
            /would block service.*in-sequence: true is for another stage.*CA-207/,
          ) as string,
        });
      }
      expect(at.asked()).toEqual([]);
    },
  );

  test("another stage is evaluated as a part of the sequence where that is asked for, once, and the sequence goes on", async () => {
    const at = await world();
    const task = occupy(at);
    const parameters = { "in-sequence": true, stage: "production" };
    expect((await at.evaluate(parameters)).outcome).toMatchObject({
      result: "pass",
      data: { score: "100", evaluationContext: CONTEXT },
    });
    // A second attempt of the task finds it.
    expect((await at.evaluate(parameters)).outcome).toMatchObject({ result: "pass" });
    expect(at.asked()).toHaveLength(1);
    at.plane.sendAs("us", {
      type: "sh.keptn.event.slo.finished",
      shkeptncontext: CONTEXT,
      triggeredid: String(task["id"]),
      data: {
        project: "shop",
        stage: "staging",
        service: "carts",
        status: "succeeded",
        result: "pass",
      },
    });
    expect(at.plane.openTasks()).toMatchObject([{ type: "sh.keptn.event.release.triggered" }]);
  });

  test("another service of the stage is free", async () => {
    const at = await world();
    occupy(at);
    at.plane.engine.resources.put(
      { project: "shop", stage: "staging", service: "orders" },
      "slo.yaml",
      SLO,
    );
    expect((await at.evaluate({ service: "orders" })).outcome).toMatchObject({
      result: "pass",
      data: { score: "100" },
    });
  });

  test("a finished event occupies nothing", async () => {
    const at = await world();
    expect(
      (await at.evaluate({}, { task: "deployment", kind: "finished", mode: "silent" })).outcome,
    ).toMatchObject({ result: "pass" });
  });
});

test.each<Call>([{ task: "evaluation" }, { task: "evaluation", kind: "finished", mode: "silent" }])(
  "an evaluation that asks for an evaluation would never end: %j",
  async (call) => {
    const at = await world();
    expect((await at.evaluate({ stage: "production" }, call)).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining("for ever") as string,
    });
    expect(at.asked()).toEqual([]);
  },
);

describe("asked for once", () => {
  test("a second attempt takes up the first one's evaluation", async () => {
    const at = await world();
    const first = await at.evaluate();
    const second = await at.evaluate();
    expect(second.outcome?.data).toEqual(first.outcome?.data);
    expect(at.asked()).toHaveLength(1);
  });

  test.each<[string, Parameters<ControlPlane["faults"]["add"]>[0]["effect"]]>([
    ["lost after it was taken", { kind: "lose-answer" }],
    ["refused for a moment", answers.busDown()],
  ])("an answer that is %s starts no second one", async (_, effect) => {
    const at = await world();
    at.plane.faults.add({ method: "POST", path: /\/api\/v1\/event$/, nth: 1, effect });
    expect((await at.evaluate()).outcome).toMatchObject({ result: "pass" });
    expect(at.asked()).toHaveLength(1);
  });

  test("two at the same moment end with the same result", async () => {
    const at = await world();
    const ran = await Promise.all([at.evaluate(), at.evaluate()]);
    expect(ran.map(({ outcome }) => [outcome?.result, outcome?.data["evaluationContext"]])).toEqual(
      Array.from({ length: 2 }, () => ["pass", ran[0]?.outcome?.data["evaluationContext"]]),
    );
  });
});

describe("a control plane in trouble", () => {
  test("that cannot be read for a while costs time only", async () => {
    const at = await world();
    at.plane.faults.add({
      method: "GET",
      path: /mongodb-datastore/,
      nth: [2, 3, 4],
      effect: { kind: "reset" },
    });
    expect((await at.evaluate()).outcome).toMatchObject({ result: "pass" });
  });

  test.each<[string, RegExp, number]>([
    ["4xx", /HTTP 403/, 403],
    ["5xx", /HTTP 503/, 503],
  ])("that answers with %s is no pass", async (_, words, status) => {
    const at = await world();
    at.plane.faults.add({
      method: "GET",
      path: /mongodb-datastore/,
      effect: { kind: "answer", status, body: { code: status, message: "no" } },
    });
    expect((await at.evaluate()).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(words) as string,
    });
    expect(at.asked()).toEqual([]);
  });

  test("that takes the event and never begins is no pass", async () => {
    const at = await world();
    at.plane.faults.add({
      method: "POST",
      path: /\/api\/v1\/event$/,
      effect: { kind: "answer", status: 200, body: { keptnContext: CONTEXT } },
    });
    expect((await at.evaluate()).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining("did not begin") as string,
    });
  });

  test("where an unknown stage ends it at once says why", async () => {
    const at = await world();
    expect((await at.evaluate({ stage: "nowhere" })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/nowhere/) as string,
    });
  });

  test("whose evaluation is aborted by somebody is no pass", async () => {
    const at = await world("external");
    const ran = at.evaluate();
    await at.plane.waitForEvent({ type: "sh.keptn.event.get-sli.triggered" });
    at.plane.abort("shop", (at.asked()[0] as { shkeptncontext: string }).shkeptncontext);
    expect((await ran).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining("aborted in the control plane") as string,
    });
  });
});

describe("waiting", () => {
  test("for an hour costs under 100 requests, and ends at the deadline with the evaluation aborted", async () => {
    const at = await world("external");
    const { outcome, result } = await at.evaluate(
      { stage: "production" },
      { timeoutMs: 3_600_000 },
    );
    expect(result.ending).toEqual({ kind: "stopped", because: "deadline" });
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /was not over; it was aborted when the job was out of time/,
      ) as string,
    });
    expect(at.plane.requests.length).toBeLessThan(100);
  });

  test.each(["cancelled", "aborted"] as const)(
    "that is %s ends at once, and aborts what it had asked for",
    async (reason) => {
      const at = await world("external");
      const ran = at.evaluate();
      await at.plane.waitForEvent({ type: "sh.keptn.event.get-sli.triggered" });
      at.scene.stop(reason);
      expect((await whileTimeStands(() => ran)).result.ending).toEqual({
        kind: "stopped",
        because: reason,
      });
      expect(
        at.plane.engine.sequences.views.find(
          "shop",
          (at.asked()[0] as { shkeptncontext: string }).shkeptncontext,
        )?.state,
      ).toBe("aborted");
    },
  );

  test("that is part of the task's own sequence never aborts that", async () => {
    const at = await world("external");
    occupy(at);
    const ran = at.evaluate({ "in-sequence": true, stage: "production" });
    await at.plane.waitForEvent({ type: "sh.keptn.event.get-sli.triggered" });
    at.scene.stop("cancelled");
    await ran;
    expect(at.plane.requests.filter(({ path }) => path.endsWith("/control"))).toEqual([]);
  });
});
