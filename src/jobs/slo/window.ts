import { UserError } from "../../domain/errors";
import type { Window } from "../../domain/events/evaluation-window";
import { durationMs, evaluationWindow, timeMs } from "../../domain/events/evaluation-window";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { dataOf } from "../../domain/task";
import type { JobRequest, ParameterCheck } from "../core/job";
import { checkOf } from "../core/job";
import type { EvaluateParameters } from "./declarations";

const MINIMUM_MS = 60_000;

/**
 * What is evaluated: as `with` says, else the span of the test that came before, else the last five
 * minutes. A test that took less than the minute an evaluation needs is looked at from a little
 * earlier.
 *
 * @throws UserError naming the parameter
 */
export function windowOf({
  parameters,
  assignment: { event },
  clock,
  console,
}: Pick<JobRequest<Span>, "parameters" | "assignment" | "clock" | "console">): Window {
  const { start = "", end = "", timeframe = "" } = parameters;
  const given = start !== "" || end !== "" || timeframe !== "";
  const test = given ? undefined : testOf(dataOf(event));
  if (test && Number.isNaN(test.lengthMs))
    console.warning(
      "data.test.start and data.test.end of the event are no span of time, so the last five minutes are evaluated.",
    );
  else if (test && test.lengthMs < MINIMUM_MS)
    console.notice(
      `The test took ${Math.round(test.lengthMs / 1_000)} s, and an evaluation looks ` +
        "at one minute at least: it begins earlier.",
    );
  const usable = test && !Number.isNaN(test.lengthMs) ? test : undefined;
  try {
    return usable
      ? evaluationWindow(
          {
            start: new Date(Math.min(usable.startMs, usable.endMs - MINIMUM_MS)).toISOString(),
            end: new Date(usable.endMs).toISOString(),
            timeframe: "",
          },
          clock.nowMs(),
        )
      : evaluationWindow({ start, end, timeframe }, clock.nowMs());
  } catch (error) {
    throw named(error);
  }
}

const NAMES = ["start", "end", "timeframe"] as const;
type Span = Pick<EvaluateParameters, (typeof NAMES)[number]>;

/** Each by itself, and then how they go together. */
export const windowChecks: readonly ParameterCheck[] = [
  ...NAMES.map((name) =>
    checkOf([name], ({ [name]: text }: Span) => {
      if (text !== undefined)
        inWords(() => (name === "timeframe" ? durationMs(text) : timeMs(name, text)));
    }),
  ),
  checkOf(NAMES, ({ start = "", end = "", timeframe = "" }: Span) =>
    inWords(() => evaluationWindow({ start, end, timeframe }, Date.now())),
  ),
];

function inWords(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    throw named(error);
  }
}

/** @returns the complaint with the field in front */
function named(error: unknown): unknown {
  return error instanceof UserError
    ? new UserError(
        /^\w+: /.test(error.message) ? `with.${error.message}` : `with: ${error.message}`,
        "CA-207",
      )
    : error;
}

/** `undefined`: the event tells of no test. */
function testOf(
  data: JsonObject,
): { readonly startMs: number; readonly endMs: number; readonly lengthMs: number } | undefined {
  const test = getOwn(data, "test");
  const [start, end] = ["start", "end"].map((name) =>
    isJsonObject(test) ? getOwn(test, name) : undefined,
  );
  if (start === undefined && end === undefined) return undefined;
  const [startMs, endMs] = [start, end].map((time) =>
    typeof time === "string" ? Date.parse(time) : NaN,
  ) as [number, number];
  return { startMs, endMs, lengthMs: endMs >= startMs ? endMs - startMs : NaN };
}
