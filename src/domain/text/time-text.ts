/**
 * `2026-03-01 10:00 UTC`, with seconds where they are not zero; as it was written where that is no
 * time.
 *
 * @param time  ISO, or milliseconds since 1970
 */
export function timeText(time: string): string {
  const ms = msOf(time);
  return Number.isNaN(ms) ? time : `${stamp(ms).replace(/:00$/, "")} UTC`;
}

/** `2026-03-01 10:00:00 to 10:05:00 UTC (5 min)`; as the sender wrote it where that is no time. */
export function windowText({
  start,
  end,
}: {
  readonly start: string;
  readonly end: string;
}): string {
  const [from, until] = [msOf(start), msOf(end)];
  if (Number.isNaN(from) || Number.isNaN(until)) return [start, end].filter(Boolean).join(" to ");
  const [a, b] = [stamp(from), stamp(until)];
  const last = a.slice(0, 10) === b.slice(0, 10) ? b.slice(11) : b;
  return `${a} to ${last} UTC (${lengthText((until - from) / 60_000)})`;
}

function lengthText(minutes: number): string {
  if (minutes < 2) return `${Number((minutes * 60).toFixed(1))} s`;
  if (minutes < 120) return `${Number(minutes.toFixed(1))} min`;
  return `${Number((minutes / 60).toFixed(1))} h`;
}

/** A parser of dates that is left to itself finds one in almost every text. */
function msOf(time: string): number {
  if (/^\d{13}$/.test(time)) return Number(time);
  return /^\d{4}-\d\d-\d\d/.test(time) ? Date.parse(time) : NaN;
}

function stamp(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace("T", " ");
}
