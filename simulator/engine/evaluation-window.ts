import { goDurationProblem, parseGoDurationMs } from "./go-duration";

interface WindowRequest {
  readonly start?: string;
  readonly end?: string;
  /** A Go duration such as `5m`. */
  readonly timeframe?: string;
}

export interface EvaluationWindow {
  readonly start: Date;
  readonly end: Date;
}

const DEFAULT_TIMEFRAME_MS = 5 * 60_000;
const MINIMUM_MS = 60_000;
const WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The rules of docs/reference/keptn.md#abort-pause-and-evaluations: `end` and `timeframe` exclude
 * each other, `start` needs one of them, `end` needs `start`, nothing given means the last five
 * minutes, one minute is the least.
 *
 * @throws Error with the message of the 400 answer
 */
export function evaluationWindow(request: WindowRequest, now: Date): EvaluationWindow {
  refuseCombination(request);
  const { start, end, timeframe } = request;
  const lengthMs = timeframe ? parseGoDurationMs(timeframe) : DEFAULT_TIMEFRAME_MS;
  if (lengthMs === undefined)
    throw new Error(`could not parse provided timeframe: ${goDurationProblem(timeframe ?? "")}`);
  const from = start ? parseTime(start) : new Date(now.getTime() - lengthMs);
  const until = end ? parseTime(end) : new Date(from.getTime() + lengthMs);
  if (until.getTime() - from.getTime() < MINIMUM_MS)
    throw new Error("end date must be at least 1 minute after start date");
  return { start: from, end: until };
}

function refuseCombination({ start, end, timeframe }: WindowRequest): void {
  if (start && !end && !timeframe) throw new Error("no timeframe or end date provided");
  if (end && timeframe) throw new Error("'end' and 'timeframe' are mutually exclusive");
  if (end && !start) throw new Error("start date is required when using an end date");
}

/**
 * RFC 3339, else the human-friendly form without a zone, which is UTC
 * (docs/reference/keptn.md#abort-pause-and-evaluations).
 */
function parseTime(text: string): Date {
  const zoned = WITHOUT_ZONE.test(text) ? `${text}Z` : text;
  const time = new Date(RFC_3339.test(zoned) ? zoned : Number.NaN);
  if (Number.isNaN(time.getTime()))
    throw new Error(`parsing time "${text}": expected 2006-01-02T15:04:05.000Z`);
  return time;
}
