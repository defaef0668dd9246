import type { Clock, ControlPlane } from "../../simulator";
import { SystemClock } from "../../simulator";
import type { ActionRun } from "../../simulator/runner/run-action";
import type { JsonObject } from "../../src/domain/text/json";
import { cancel, eventually, RUN_SOURCE } from "../support/flow";
import { complaintsOf } from "../support/schemas";
import { annotations, answerTask, SLO, visible, world } from "./support";

const delivery = { sequence: "delivery" };

world(
  "a sequence that passes: green, with verdict, context and each event once in the log",
  async ({ run, started, plane }) => {
    const { main, step } = await run(delivery);
    const [event] = started();
    expect(started()).toHaveLength(1);
    expect(event).toMatchObject({
      type: "sh.keptn.event.dev.delivery.triggered",
      source: RUN_SOURCE,
      data: { project: "shop", stage: "dev", service: "carts", labels: { githubRun: RUN_SOURCE } },
    });
    expect(event?.shkeptncontext).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(complaintsOf("event.schema.json", event)).toEqual([]);
    expect(main.exitCode).toBe(0);
    expect(step.outputs).toEqual({
      "keptn-context": event?.shkeptncontext,
      state: "finished",
      status: "succeeded",
      result: "pass",
      score: "",
    });
    for (const line of [
      "deployment triggered",
      "deployment started by some-tool",
      "deployment finished: pass by some-tool",
      "test finished: pass by some-tool",
      "sequence delivery finished: pass",
    ]) {
      expect(main.stdout.split(`dev: ${line}`)).toHaveLength(2);
    }
    expect(main.stdout).toContain(
      `${plane.url}/bridge/project/shop/sequence/${event?.shkeptncontext}`,
    );
    expect(main.stdout).toMatch(/dev\.delivery of carts in shop ended with pass in dev\./);
    expect(step.summary).toContain("## Sequence delivery: ✅ pass");
  },
);

world(
  "an old control plane below a path, which checks each event, takes it too",
  async ({ run }) => {
    const { main, step } = await run(delivery);
    expect(main.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ state: "finished", result: "pass" });
  },
  undefined,
  { pathPrefix: "/keptn", eventValidation: true, keptnVersion: "0.19.0" },
);

world("two calls are two sequences: a re-run starts anew", async ({ run, started }) => {
  await run(delivery);
  await run(delivery);
  expect(new Set(started().map((event) => event.shkeptncontext)).size).toBe(2);
});

world(
  "a task that fails: red, and the message names task and reason",
  async ({ run }) => {
    const { main, step } = await run(delivery);
    expect(main.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ state: "finished", status: "succeeded", result: "fail" });
    expect(annotations(main, "error")).toEqual([
      "dev.delivery of carts in shop failed in dev at test: p95 was 2 s.",
    ]);
  },
  (task) =>
    task === "test"
      ? { status: "succeeded", result: "fail", message: "p95 was 2 s" }
      : { status: "succeeded", result: "pass" },
);

world(
  "fail-step: false keeps a bad verdict green; the outputs tell it",
  async ({ run }) => {
    const { main, step } = await run({ ...delivery, "fail-step": "false" });
    expect(main.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ status: "errored", result: "fail" });
    expect(annotations(main, "error")).toHaveLength(1);
  },
  () => ({ status: "errored", result: "fail", message: "no runner" }),
);

world(
  "errored beside pass is a fail",
  async ({ run }) => {
    const { main, step } = await run(delivery);
    expect(main.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ status: "errored", result: "fail" });
    expect(annotations(main, "error")[0]).toContain("failed in dev at deployment, errored");
  },
  () => ({ status: "errored", result: "pass" }),
);

world(
  "a warning: green, and annotated",
  async ({ run }) => {
    const { main, step } = await run(delivery);
    expect(main.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ status: "succeeded", result: "warning" });
    expect(annotations(main, "warning")).toEqual([
      "dev.delivery of carts in shop ended with warning in dev.",
    ]);
  },
  () => ({ status: "succeeded", result: "warning" }),
);

world(
  "a chain over two stages is waited for to its end, and its worst result counts",
  async ({ run, plane }) => {
    const { main, step } = await run({ sequence: "promote" });
    expect(step.outputs).toMatchObject({ state: "finished", result: "fail" });
    expect(annotations(main, "error")).toEqual([
      "dev.promote of carts in shop failed in prod at release: no quota.",
    ]);
    // A rollback that works does not make the release good.
    expect(main.stdout).toContain("prod: sequence rollback finished: pass");
    expect(plane.openTasks()).toEqual([]);
  },
  (task) =>
    task === "release"
      ? { status: "succeeded", result: "fail", message: "no quota" }
      : { status: "succeeded", result: "pass" },
);

world(
  "a chain whose second stage is slow is not called over after the first",
  async ({ step: create, plane }) => {
    const step = create({ sequence: "promote" });
    const running = step.start("main");
    const { event } = await plane.waitForEvent({ type: "sh.keptn.event.release.triggered" });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(running.process.exitCode).toBeNull();
    answerTask(plane, event, { status: "succeeded", result: "pass" });
    expect((await running.result).exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ result: "pass" });
  },
  (task) => (task === "release" ? undefined : { status: "succeeded", result: "pass" }),
);

world(
  "the store shows the end of the failed stage seconds later: its verdict is waited for",
  async ({ run, plane }) => {
    plane.faults.add({
      event: ({ type }) => type === "sh.keptn.event.prod.release.finished",
      effect: { kind: "store-lag", ms: 4_000 },
    });
    const { step } = await run({ sequence: "promote" });
    expect(step.outputs).toMatchObject({ state: "finished", result: "fail" });
  },
  (task) =>
    task === "release"
      ? { status: "succeeded", result: "fail" }
      : { status: "succeeded", result: "pass" },
);

world(
  "aborted in the control plane: red, and never the pass that the control plane writes",
  async ({ step: create, plane }) => {
    const step = create(delivery);
    const running = step.start("main");
    const { event } = await plane.waitForEvent({ type: "sh.keptn.event.deployment.triggered" });
    plane.abort("shop", event.shkeptncontext);
    const main = await running.result;
    expect(main.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ state: "aborted", status: "aborted", result: "fail" });
    expect(annotations(main, "error")).toEqual([
      "dev.delivery of carts in shop was aborted in the control plane.",
    ]);
  },
  () => undefined,
);

world(
  "timed out in the control plane: red, with its reason",
  async ({ run }) => {
    const { main, step } = await run(delivery);
    expect(main.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ state: "timedOut", status: "errored", result: "fail" });
    expect(annotations(main, "error")[0]).toMatch(
      /timed out in the control plane: sequence timed out while waiting for task sh\.keptn\.event\.deployment\.triggered/,
    );
  },
  () => undefined,
  { taskStartedWaitMs: 500, clock: quickMinutes() },
);

describe("what cannot begin is told in the control plane's words", () => {
  world("an unknown stage", async ({ run }) => {
    const { main, step } = await run({ ...delivery, stage: "staging" });
    expect(main.exitCode).toBe(1);
    expect(annotations(main, "error")).toEqual([
      "staging.delivery of carts in shop did not begin in staging: Unable to start " +
        "sequence delivery: no stage with name staging.",
    ]);
    expect(step.outputs).toMatchObject({ state: "finished", status: "errored", result: "fail" });
  });

  world("an unknown sequence, also when nobody waits", async ({ run }) => {
    const { main } = await run({ sequence: "deliver", wait: "false" });
    expect(main.exitCode).toBe(1);
    expect(annotations(main, "error")[0]).toMatch(
      /did not begin in dev: Unable to start sequence deliver: no task sequence with name deliver found in stage dev/,
    );
  });

  world("an unknown project", async ({ run }) => {
    const { main } = await run({ ...delivery, project: "shopp" });
    expect(main.exitCode).toBe(1);
    expect(annotations(main, "error")[0]).toMatch(
      /delivery of carts in shopp did not begin in dev: .*shipyard/i,
    );
  });

  world("an unknown project of which there is no state, only the event", async ({ run, plane }) => {
    plane.faults.add({
      path: /\/controlPlane\/v1\/sequence\//,
      effect: { kind: "answer", status: 200, body: { states: [] } },
    });
    const { main, step } = await run({ ...delivery, project: "shopp" });
    expect(main.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ state: "finished", result: "fail" });
  });

  world(
    "an unknown service: nothing is sent, and the known ones are named",
    async ({ run, started }) => {
      const { main, step } = await run({ ...delivery, service: "cart" });
      expect(main.exitCode).toBe(1);
      expect(annotations(main, "error")).toEqual([
        'service: stage dev of project shop has no service "cart"; it has "carts", "orders". Nothing was started.',
      ]);
      expect(started()).toEqual([]);
      expect(step.outputs).toEqual({
        "keptn-context": "",
        state: "",
        status: "",
        result: "",
        score: "",
      });
    },
  );
});

describe("evaluation", () => {
  const measured = (value: number) => ({
    lighthouse: { sliProvider: () => ({ response_time: value }) },
  });
  const withSlo = (plane: ControlPlane) => {
    for (const stage of ["dev", "prod"])
      plane.engine.resources.put({ project: "shop", stage, service: "carts" }, "slo.yaml", SLO);
  };

  world(
    "of the SLOs: score, result and the measured values",
    async ({ run, started, plane }) => {
      withSlo(plane);
      const { main, step } = await run({
        evaluation: "true",
        start: "2026-03-01T10:00:00Z",
        timeframe: "10m",
        data: '{"evaluation":{"deployment":"green"}}',
      });
      expect(main.exitCode).toBe(0);
      expect(started()).toHaveLength(1);
      // As the evaluation endpoint writes it, beside what the caller gave.
      expect(started()[0]).toMatchObject({
        type: "sh.keptn.event.dev.evaluation.triggered",
        data: {
          evaluation: {
            start: "2026-03-01T10:00:00.000Z",
            end: "2026-03-01T10:10:00.000Z",
            timeframe: "",
            deployment: "green",
          },
        },
      });
      expect(step.outputs).toMatchObject({
        state: "finished",
        status: "succeeded",
        result: "pass",
        score: "100",
      });
      expect(step.summary).toContain("| Response time | 500 | pass |");
      expect(
        plane.events({ type: "sh.keptn.event.evaluation.finished" })[0]?.event.data,
      ).toMatchObject({
        evaluation: { timeStart: "2026-03-01T10:00:00.000Z", timeEnd: "2026-03-01T10:10:00.000Z" },
      });
    },
    undefined,
    measured(500),
  );

  world(
    "half a score is a warning",
    async ({ run, plane }) => {
      withSlo(plane);
      const { main, step } = await run({ evaluation: "true" });
      expect(main.exitCode).toBe(0);
      expect(step.outputs).toMatchObject({ result: "warning", score: "50" });
      expect(annotations(main, "warning")[0]).toContain("Score 50.");
    },
    undefined,
    measured(700),
  );

  world(
    "a miss is red",
    async ({ run, plane }) => {
      withSlo(plane);
      const { main, step } = await run({ evaluation: "true", timeframe: "1h30m" });
      expect(main.exitCode).toBe(1);
      expect(step.outputs).toMatchObject({ result: "fail", score: "0" });
    },
    undefined,
    measured(900),
  );

  let values: number[] = [];
  world(
    "the score is the last evaluation's own, not the first that later events carry along",
    async ({ run, plane }) => {
      values = [500, 700];
      withSlo(plane);
      const { step } = await run({ sequence: "measured" });
      const scores = plane
        .events({ type: "sh.keptn.event.evaluation.finished" })
        .map(({ event }) => ((event.data as JsonObject)["evaluation"] as JsonObject)["score"]);
      expect(scores).toEqual([100, 50]);
      expect(step.outputs).toMatchObject({ result: "warning", score: "50" });
    },
    undefined,
    { lighthouse: { sliProvider: () => ({ response_time: values.shift() ?? 0 }) } },
  );

  world("without SLOs the pass measured nothing, and the step says so", async ({ run }) => {
    const { main, step } = await run({ evaluation: "true" });
    expect(main.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ result: "pass", score: "" });
    expect(annotations(main, "warning")[0]).toMatch(
      /^The evaluation measured nothing \(no evaluation performed by lighthouse because no SLI-provider/,
    );
  });
});

world(
  "wait: false is green once the sequence has begun",
  async ({ run, started, plane }) => {
    const { main, step } = await run({ ...delivery, wait: "false" });
    expect(main.exitCode).toBe(0);
    expect(step.outputs).toEqual({
      "keptn-context": started()[0]?.shkeptncontext,
      state: "started",
      status: "",
      result: "",
      score: "",
    });
    expect(plane.openTasks()).toHaveLength(1);
  },
  () => undefined,
);

world(
  "a sequence that waits for another one of its service says so",
  async ({ run, plane }) => {
    plane.trigger({ project: "shop", stage: "dev", sequence: "delivery", service: "carts" });
    const { main, step } = await run({ ...delivery, "timeout-minutes": "0.05" });
    expect(visible(main)).toContain("Waiting: another sequence of this service runs in the stage.");
    expect(main.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ state: "waiting", result: "" });
  },
  () => undefined,
);

describe("when it is given up", () => {
  const hanging = () => undefined;

  world(
    "the time to wait is over: red whatever fail-step says, without a verdict, and the sequence goes on",
    async ({ run, plane, started }) => {
      const { main, step } = await run({
        ...delivery,
        "timeout-minutes": "0.03",
        "fail-step": "false",
      });
      expect(main.exitCode).toBe(1);
      expect(annotations(main, "error")).toEqual([
        "Not over after 0.03 minutes (timeout-minutes): dev.delivery of carts in shop " +
          "is started and goes on. It is not waited for any longer, and no verdict is " +
          "known.",
      ]);
      expect(step.outputs).toEqual({
        "keptn-context": started()[0]?.shkeptncontext,
        state: "started",
        status: "",
        result: "",
        score: "",
      });
      expect(plane.openTasks()).toHaveLength(1);
    },
    hanging,
  );

  world(
    "the time to wait is over, abort-on-cancel: the sequence is aborted",
    async ({ run, plane }) => {
      const { main, step } = await run({
        ...delivery,
        "timeout-minutes": "0.03",
        "abort-on-cancel": "true",
      });
      expect(main.exitCode).toBe(1);
      expect(step.outputs).toMatchObject({ state: "aborted", result: "" });
      expect(plane.openTasks()).toEqual([]);
    },
    hanging,
  );

  world(
    "cancelled: gone within seconds, and the sequence goes on",
    async ({ step: create, plane }) => {
      const { main, step } = await cancelled(create(delivery), plane);
      expect(main.exitCode).toBe(1);
      expect(annotations(main, "error")[0]).toMatch(
        /^Cancelled: dev\.delivery of carts in shop is started and goes on\./,
      );
      expect(step.outputs).toMatchObject({ state: "started", result: "" });
      expect(plane.openTasks()).toHaveLength(1);
    },
    hanging,
  );

  world(
    "cancelled, abort-on-cancel: aborted before the runner loses its patience",
    async ({ step: create, plane }) => {
      const { main, step } = await cancelled(
        create({ ...delivery, "abort-on-cancel": "true" }),
        plane,
      );
      expect(annotations(main, "error")).toEqual([
        "Cancelled: dev.delivery of carts in shop was aborted (abort-on-cancel).",
      ]);
      expect(step.outputs).toMatchObject({ state: "aborted" });
      expect(plane.openTasks()).toEqual([]);
    },
    hanging,
  );

  world(
    "cancelled, abort-on-cancel, and the control plane does not answer: gone in time, and truthful",
    async ({ step: create, plane }) => {
      plane.faults.add({ method: "POST", path: /\/control$/, effect: { kind: "stall" } });
      const { main } = await cancelled(create({ ...delivery, "abort-on-cancel": "true" }), plane);
      expect(main.exitCode).toBe(1);
      expect(annotations(main, "error")[0]).toMatch(
        /^Cancelled: dev\.delivery of carts in shop is started\. It could not be aborted: /,
      );
    },
    hanging,
  );
});

async function cancelled(step: ActionRun, plane: ControlPlane) {
  const running = step.start("main");
  await plane.waitForEvent({ type: "sh.keptn.event.deployment.triggered" });
  await eventually(
    () =>
      plane.requests.some(
        ({ path, outcome }) => path.includes("mongodb-datastore") && outcome === "answered",
      ),
    "the sequence is watched",
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { main: await cancel(running), step };
}

/** A clock on which the control plane's checks, one a minute, come once a second. */
function quickMinutes(): Clock {
  const system = new SystemClock();
  return {
    now: () => system.now(),
    setTimeout: (run, delayMs) => system.setTimeout(run, delayMs > 10_000 ? delayMs / 60 : delayMs),
  };
}
