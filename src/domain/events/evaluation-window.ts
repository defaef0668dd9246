import { quote, UserError } from "../errors";

interface WindowInputs {
  readonly start: string;
  readonly end: string;
  /** A duration as the control plane writes it, such as `5m` or `1h30m`. */
  readonly timeframe: string;
}

/** Both ends in the control plane's own form, `2006-01-02T15:04:05.000Z`. */
export interface Window {
  readonly start: string;
  readonly end: string;
}

const DEFAULT_TIMEFRAME_MS = 5 * 60_000;
const MINIMUM_MS = 60_000;
const DURATION = /^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:h|ms|m|s))+$/;
const TERM = /(?<![\d.])(\d+(?:\.\d*)?|\.\d+)(h|ms|m|s)/g;
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const TIME = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * The span that is evaluated, by the rules of the control plane's evaluation endpoint
 * (docs/reference/keptn.md#abort-pause-and-evaluations): nothing given means the last five minutes,
 * `end` and `timeframe` exclude each other, one minute is the least.
 *
 * @throws UserError one line that names the input
 */
export function evaluationWindow({ start, end, timeframe }: WindowInputs, nowMs: number): Window {
  if (end && timeframe) throw new UserError("end and timeframe are both given: keep one of them.");
  if (end && !start) throw new UserError("end is given without start: give both, or timeframe.");
  if (start && !end && !timeframe)
    throw new UserError("start is given alone: add end or timeframe.");
  const lengthMs = timeframe ? durationMs(timeframe) : DEFAULT_TIMEFRAME_MS;
  const fromMs = start ? timeMs("start", start) : nowMs - lengthMs;
  const untilMs = end ? timeMs("end", end) : fromMs + lengthMs;
  if (untilMs - fromMs < MINIMUM_MS)
    throw new UserError(
      `${end ? "end" : "timeframe"}: an evaluation needs at least one minute, found ` +
        `${Math.round((untilMs - fromMs) / 1_000)} s.`,
    );
  return { start: written(fromMs), end: written(untilMs) };
}

/** @throws UserError that begins with the name */
export function durationMs(text: string, name = "timeframe"): number {
  if (!DURATION.test(text))
    throw new UserError(`${name}: expected a duration such as 5m or 1h30m, found ${quote(text)}.`);
  return [...text.matchAll(TERM)].reduce(
    (sum, [, count, unit = ""]) => sum + Number(count) * (UNIT_MS[unit] ?? 0),
    0,
  );
}

/**
 * RFC 3339; without a zone it is UTC, as the endpoint takes it.
 *
 * @throws UserError that begins with the name
 */
export function timeMs(name: "start" | "end", text: string): number {
  const [, year, month, day, zone] = TIME.exec(text) ?? [];
  const ms = year ? Date.parse(zone ? text : `${text}Z`) : NaN;
  // JavaScript takes the 31st of February for a day in March.
  const isDay =
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
  if (Number.isNaN(ms) || !isDay)
    throw new UserError(
      `${name}: expected a time such as 2026-03-01T10:00:00Z, found ${quote(text)}.`,
    );
  return ms;
}

function written(ms: number): string {
  const time = new Date(ms);
  if (Number.isNaN(time.getTime()))
    throw new UserError("start, end and timeframe: the span lies outside of what a calendar has.");
  return time.toISOString();
}
