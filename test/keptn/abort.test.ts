import type { SequencePlane, SequenceView } from "../../src/task/ports";
import { abortSequence } from "../../src/keptn/abort-sequence";

const VIEW = (state: string): SequenceView => ({ state, stages: ["dev"] });

/**
 * A control plane that shows the sequence after so many looks, and loses every abort that comes
 * before.
 */
function plane(shownAfterLooks: number, endOfAbort = "aborted") {
  const seen = { aborts: 0, looks: 0, state: "started" };
  const isShown = () => seen.looks >= shownAfterLooks;
  const port: Pick<SequencePlane, "abort" | "sequence"> = {
    abort: () => {
      seen.aborts += 1;
      if (isShown()) seen.state = endOfAbort;
      return Promise.resolve({ ok: true, value: undefined });
    },
    sequence: () => {
      const view = isShown() ? VIEW(seen.state) : undefined;
      seen.looks += 1;
      return Promise.resolve({ ok: true, value: view });
    },
  };
  const abort = (limitMs = 60_000) =>
    abortSequence({
      plane: port,
      clock: { sleep: () => new Promise((resolve) => setImmediate(resolve)) },
      project: "shop",
      keptnContext: "c",
      limitMs,
    });
  return { seen, abort };
}

test("an abort that came before the sequence was stored is asked again once it appears", async () => {
  const { seen, abort } = plane(3);
  expect(await abort()).toBe("aborted");
  expect(seen.aborts).toBe(2);
});

test("an abort that works at once is asked once", async () => {
  const { seen, abort } = plane(0);
  expect(await abort()).toBe("aborted");
  expect(seen.aborts).toBe(1);
});

test("a sequence that never appears was asked for once, and nobody says that it is aborted", async () => {
  const { seen, abort } = plane(Number.POSITIVE_INFINITY);
  expect(await abort(30)).toBe("asked");
  expect(seen.aborts).toBe(1);
});

test("one that is over otherwise is not asked again", async () => {
  const { seen, abort } = plane(0, "finished");
  expect(await abort()).toBe("asked");
  expect(seen.aborts).toBe(1);
});
