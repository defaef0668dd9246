import type { SequencePlane, SequenceView, StoredEvent } from "../../src/task/ports";
import type { Failure } from "../../src/domain/failure";
import type { JsonObject } from "../../src/domain/text/json";
import type { Answered } from "../../src/task/ports";
import type { TriggerContext } from "../../src/trigger/context";
import { triggerSequence } from "../../src/trigger/trigger-sequence";
import type { TriggerConfig } from "../../src/trigger/inputs";

const CONTEXT = "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11";
const MINUTE_MS = 60_000;
const GONE: Failure = {
  kind: "unreachable",
  reached: "maybe",
  httpStatus: 502,
  message: "GET x answered HTTP 502",
};
const ODD: Failure = {
  kind: "refused",
  reached: "no",
  httpStatus: 404,
  message: "GET x answered HTTP 404",
};

interface Sight {
  readonly view?: SequenceView;
  readonly events?: readonly StoredEvent[];
  readonly failure?: Failure;
}

/**
 * A control plane that shows at each minute what it is told to, on a clock that only sleeping
 * moves.
 */
class Scripted implements SequencePlane {
  readonly address = "https://keptn.example.com/api";
  readonly said: string[] = [];
  readonly looksMs: number[] = [];
  nowMs = 0;

  constructor(private readonly showAt: (nowMs: number) => Sight) {}

  missingService = () => Promise.resolve({ ok: true, value: undefined } as const);
  send = () => Promise.resolve({ ok: true, value: CONTEXT } as const);
  abort = () => Promise.resolve({ ok: true, value: undefined } as const);

  sequence(): Promise<Answered<SequenceView | undefined>> {
    this.looksMs.push(this.nowMs);
    const { view, failure } = this.showAt(this.nowMs);
    return Promise.resolve(failure ? { ok: false, failure } : { ok: true, value: view });
  }

  events(): Promise<Answered<readonly StoredEvent[]>> {
    return Promise.resolve({ ok: true, value: this.showAt(this.nowMs).events ?? [] });
  }

  run(overrides: Partial<TriggerConfig> = {}) {
    const say = (text: string) => void this.said.push(text);
    const config: TriggerConfig = {
      base: this.address,
      credentials: { kind: "token", token: "t" },
      scope: { project: "shop", stage: "dev", service: "carts" },
      sequence: "delivery",
      window: undefined,
      data: {},
      labels: {},
      wait: true,
      waitMs: 60 * MINUTE_MS,
      startMs: 120_000,
      abortOnCancel: false,
      failStep: true,
      warnings: [],
      ...overrides,
    };
    const context: TriggerContext = {
      config,
      plane: this,
      newContext: () => CONTEXT,
      mask: (text) => text,
      source: "https://github.com/octo/demo/actions/runs/1/attempts/1",
      cancelled: new AbortController().signal,
      onContext: () => Promise.resolve(),
      console: { info: say, notice: say, warning: say, error: say },
      clock: { nowMs: () => this.nowMs, sleep: (ms) => ((this.nowMs += ms), Promise.resolve()) },
    };
    return triggerSequence(context);
  }
}

const event = (id: string, type: string, data: JsonObject = {}, triggeredId = ""): StoredEvent => ({
  id,
  type: `sh.keptn.event.${type}`,
  source: "s",
  time: "2026-03-01T10:00:00.000Z",
  triggeredId,
  data: { stage: "dev", ...data },
});
const BEGUN = event("1", "dev.delivery.triggered");
const PASSED = event("2", "dev.delivery.finished", { status: "succeeded", result: "pass" }, "1");
const view = (state: string, stages = ["dev"]): SequenceView => ({ state, stages });

test("a quiet hour is read every 15 seconds, each event is told once, and the end is seen at once", async () => {
  const plane = new Scripted((nowMs) =>
    nowMs < 59 * MINUTE_MS
      ? { view: view("started"), events: [BEGUN] }
      : { view: view("finished"), events: [BEGUN, PASSED] },
  );
  expect(await plane.run()).toMatchObject({ kind: "verdict", result: "pass" });
  const pauses = plane.looksMs.map((atMs, i) => atMs - (plane.looksMs[i - 1] ?? 0));
  expect(Math.max(...pauses)).toBe(15_000);
  expect(plane.looksMs.length).toBeLessThan(260);
  expect(plane.nowMs).toBeLessThan(59 * MINUTE_MS + 16_000);
  expect(plane.said.filter((line) => line.includes("dev: sequence delivery"))).toEqual([
    "10:00:00 dev: sequence delivery triggered",
    "10:00:00 dev: sequence delivery finished: pass",
  ]);
});

test("an event that is never shown by store or controller is told after two minutes", async () => {
  const plane = new Scripted(() => ({}));
  expect(await plane.run()).toMatchObject({
    kind: "unseen",
    state: "",
    result: "",
    message: expect.stringMatching(
      /^The control plane took the event, and shows no sequence for it/,
    ) as string,
  });
  expect(plane.nowMs).toBeLessThan(150_000);
});

test("an event that the store has and the controller has not taken yet is waited for", async () => {
  const plane = new Scripted((nowMs) =>
    nowMs < 10 * MINUTE_MS
      ? { events: [BEGUN] }
      : { view: view("finished"), events: [BEGUN, PASSED] },
  );
  expect(await plane.run()).toMatchObject({ kind: "verdict", result: "pass" });
});

test("a stage whose end the store never shows is no success", async () => {
  const plane = new Scripted(() => ({
    view: view("finished", ["dev", "prod"]),
    events: [BEGUN, PASSED, event("3", "prod.release.triggered", { stage: "prod" })],
  }));
  expect(await plane.run()).toMatchObject({
    kind: "unreadable",
    state: "finished",
    result: "",
    message: expect.stringContaining("does not show how each stage ended") as string,
  });
});

test("a sequence begun in the same stage after the first counts too", async () => {
  const rollback = [
    event("3", "dev.rollback.triggered"),
    event("4", "dev.rollback.finished", { status: "succeeded", result: "fail" }, "3"),
  ];
  const plane = new Scripted((nowMs) => ({
    view: view("finished"),
    events:
      nowMs < 10_000 ? [BEGUN, PASSED, ...rollback.slice(0, 1)] : [BEGUN, PASSED, ...rollback],
  }));
  expect(await plane.run()).toMatchObject({ kind: "verdict", result: "fail" });
});

test("an outage of half an hour is waited through", async () => {
  const plane = new Scripted((nowMs) =>
    nowMs > 1_000 && nowMs < 30 * MINUTE_MS
      ? { failure: GONE }
      : { view: view(nowMs < MINUTE_MS ? "started" : "finished"), events: [BEGUN, PASSED] },
  );
  expect(await plane.run()).toMatchObject({ kind: "verdict", result: "pass" });
  expect(plane.said.filter((line) => line.includes("trying again"))).toHaveLength(1);
});

test("answers that are not the control plane's are given up after a minute", async () => {
  const plane = new Scripted((nowMs) =>
    nowMs > 1_000 ? { failure: ODD } : { view: view("started"), events: [BEGUN] },
  );
  expect(await plane.run()).toMatchObject({ kind: "unreadable", state: "started", result: "" });
  expect(plane.nowMs).toBeLessThan(2 * MINUTE_MS);
});

test("Retry-After is kept to while waiting", async () => {
  const plane = new Scripted((nowMs) =>
    nowMs < 40_000
      ? { failure: { ...GONE, httpStatus: 429, retryAfterMs: 45_000 } }
      : { view: view("finished"), events: [BEGUN, PASSED] },
  );
  await plane.run();
  expect(plane.looksMs).toHaveLength(2);
});

test("a double start is told, should it ever happen", async () => {
  const ours = (id: string): StoredEvent => ({
    ...event(id, "dev.delivery.triggered"),
    source: "https://github.com/octo/demo/actions/runs/1/attempts/1",
  });
  const plane = new Scripted(() => ({
    view: view("finished"),
    events: [
      ours("1"),
      ours("1b"),
      PASSED,
      event("3", "dev.delivery.finished", { status: "succeeded", result: "pass" }, "1b"),
    ],
  }));
  await plane.run();
  expect(plane.said.join("\n")).toMatch(/dev\.delivery was started 2 times/);
  // The second one wedges on 1.4.5; only this frees the service.
  expect(plane.said.join("\n")).toContain(
    `abort the context ${CONTEXT}: in the Bridge, or POST {"state":"abort"} to ` +
      `/controlPlane/v1/sequence/shop/${CONTEXT}/control.`,
  );
});

test.each([
  ["no word at all", {}, "fail"],
  ["a word of other tools", { status: "succeeded", result: "success" }, "fail"],
  ["a status of other tools", { status: "ok", result: "pass" }, "fail"],
  ["aborted beside pass", { status: "aborted", result: "pass" }, "fail"],
  ["a list for a result", { status: "succeeded", result: ["pass"] }, "fail"],
  ["a warning", { status: "succeeded", result: "warning" }, "warning"],
])("%s counts as the control plane counts it", async (_what, data, result) => {
  const plane = new Scripted(() => ({
    view: view("finished"),
    events: [BEGUN, event("2", "dev.delivery.finished", data as JsonObject, "1")],
  }));
  expect(await plane.run()).toMatchObject({ kind: "verdict", result });
});

test.each<[string, JsonObject["x"], string]>([
  ["a number", 87.5, "87.5"],
  ["a number as text", "87.5", "87.5"],
  ["a text that is no number", "::error::", ""],
  ["an object", { a: 1 }, ""],
  ["nothing", null, ""],
])("a score that is %s", async (_what, score, reported) => {
  const evaluated = event("e", "evaluation.finished", {
    status: "succeeded",
    result: "pass",
    evaluation: {
      score: score ?? null,
      indicatorResults: [
        { displayName: "x", status: "pass", value: { metric: "x", value: 1, success: true } },
      ],
    },
  });
  const plane = new Scripted(() => ({
    view: view("finished"),
    events: [BEGUN, evaluated, PASSED],
  }));
  expect(await plane.run()).toMatchObject({ kind: "verdict", result: "pass", score: reported });
});
