const UNIT_MS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};
const TERM = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/y;

/**
 * A Go duration such as `1h30m`, `-1.5s` or `0` in milliseconds; `undefined` when Go could not
 * parse it.
 */
export function parseGoDurationMs(text: string): number | undefined {
  const negative = text.startsWith("-");
  const body = text.replace(/^[+-]/, "");
  if (body === "0") return 0;
  let sumMs = 0;
  TERM.lastIndex = 0;
  while (TERM.lastIndex < body.length) {
    const match = TERM.exec(body);
    if (match === null) return undefined;
    sumMs += Number(match[1]) * (UNIT_MS[match[2] ?? ""] ?? 0);
  }
  if (body === "") return undefined;
  return negative ? -sumMs : sumMs;
}

/** What Go's `time.ParseDuration` says of a text it cannot read. */
export function goDurationProblem(text: string): string {
  const body = text.replace(/^[+-]/, "");
  const [, unit] =
    /^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))*(?:\d+(?:\.\d*)?|\.\d+)([^\d.]*)/.exec(
      body,
    ) ?? [];
  if (unit === undefined) return `time: invalid duration "${text}"`;
  return unit === ""
    ? `time: missing unit in duration "${text}"`
    : `time: unknown unit "${unit}" in duration "${text}"`;
}
