import type { Failure } from "../../src/domain/failure";
import { startOnce } from "../../src/keptn/start-sequence";
import type { SequencePlane } from "../../src/task/ports";

const AWAY: Failure = { kind: "unreachable", reached: "no", message: "ECONNREFUSED" };
const TRIGGER = {
  ...{ keptnContext: "c-1", type: "sh.keptn.event.dev.delivery.triggered", source: "tests" },
  ...{ json: {}, isMasked: false },
};

test("whoever gives up between two attempts that came nowhere has started nothing", async () => {
  const stop = new AbortController();
  let sends = 0;
  const plane: Partial<SequencePlane> = {
    // An attempt that is given up could have arrived.
    send: (_json, signal) => {
      sends += 1;
      const failure: Failure = signal.aborted
        ? { kind: "cancelled", reached: "maybe", message: "given up" }
        : AWAY;
      return Promise.resolve({ ok: false, failure });
    },
  };
  const start = await startOnce(TRIGGER, {
    plane: plane as SequencePlane,
    clock: {
      nowMs: () => 0,
      sleep: () => {
        stop.abort();
        return Promise.resolve();
      },
    },
    console: { info: () => undefined },
    cancelled: stop.signal,
    project: "shop",
    startMs: 120_000,
  });
  expect(start).toEqual({ kind: "not-started", failure: AWAY });
  expect(sends).toBe(1);
});
