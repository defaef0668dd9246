import { escapeMarkdown, factTable } from "../domain/text/markdown";
import { windowText } from "../domain/text/time-text";

const BAR_CHARACTERS = 24;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const SQUARES = 20;
const MAX_LIMITS = 30;

/** What test reports said; names and units as docs/reports.md lists them. */
interface ChartInput {
  readonly values: Readonly<Record<string, number>>;
  readonly start?: string;
  readonly end?: string;
  readonly thresholds?: readonly {
    readonly by: string;
    readonly limit: string;
    readonly actual?: number;
    readonly met: boolean;
    readonly miss: "warning" | "fail";
  }[];
}

/**
 * The main numbers of test reports as Markdown for the job summary: the limits, which decide, a
 * table, bars for response times and tests. Bars are characters, so that they show wherever
 * Markdown does.
 *
 * @returns "" when there is nothing to show
 */
export function resultsChart({ values, start, end, thresholds = [] }: ChartInput): string {
  const parts = [limits(thresholds), numbers(values, start, end), responseTimes(values)].filter(
    (lines) => lines.length > 0,
  );
  return parts.length === 0
    ? ""
    : `${["### Measured", ...parts.map((lines) => lines.join("\n"))].join("\n\n")}\n`;
}

function numbers(
  values: ChartInput["values"],
  start: string | undefined,
  end: string | undefined,
): string[] {
  const of = (name: string) =>
    Object.hasOwn(values, name) && Number.isFinite(values[name]) ? values[name] : undefined;
  const rows: (readonly [string, string])[] = [];
  const row = (title: string, name: string, unit = "", ...more: string[]) => {
    const value = of(name);
    if (value !== undefined)
      rows.push([title, [`${short(value)}${unit}`, ...more.filter(Boolean)].join(", ")]);
  };
  const also = (name: string, text: (value: string) => string) => {
    const value = of(name);
    return value === undefined ? "" : text(short(value));
  };
  const share = also("errorRate", (n) => `${n}%`);
  row(
    "Requests",
    "requests",
    "",
    also("failed", (n) => `${n} failed${share && ` (${share})`}`) || share,
  );
  row("Rate", "rps", " requests/s");
  row("Iterations", "iterations");
  row("Sessions", "sessions");
  row("Virtual users", "vus", " at most");
  row(
    "Virtual users",
    "vusersCreated",
    "",
    also("vusersFailed", (n) => `${n} failed`),
  );
  row(
    "Checks",
    "checks",
    "% passed",
    also("checksFailed", (n) => `${n} failed`),
  );
  const [tests = 0, failed, skipped = 0] = [
    of("tests"),
    (of("failures") ?? 0) + (of("errors") ?? 0),
    of("skipped"),
  ];
  if (of("tests") !== undefined)
    rows.push([
      "Tests",
      `${squares(tests, failed, skipped)} ${tests}, ${failed} failed, ${skipped} skipped`.trim(),
    ]);
  row(
    "Actions",
    "actions",
    "",
    also("actionsFailed", (n) => `${n} failed`),
  );
  row(
    "Rollbacks",
    "rollbacks",
    "",
    also("rollbacksFailed", (n) => `${n} failed`),
  );
  row("Duration", "duration", " s");
  if (start !== undefined && end !== undefined)
    rows.push(["Time frame", escapeMarkdown(windowText({ start, end }))]);
  return factTable(rows);
}

const TIMES = ["mean", "p50", "p75", "p90", "p95", "p99", "max"];

function responseTimes(values: ChartInput["values"]): string[] {
  const found = TIMES.flatMap((name) =>
    Object.hasOwn(values, name) && Number.isFinite(values[name])
      ? [{ name, ms: values[name] ?? 0 }]
      : [],
  );
  if (found.length === 0) return [];
  // One slow answer must not make all other bars alike: `max` may leave the scale.
  const scale = Math.max(
    ...found.filter(({ name }) => name !== "max" || found.length === 1).map(({ ms }) => ms),
  );
  return [
    "| response time | ms | |",
    "| :--- | ---: | :--- |",
    ...found.map(({ name, ms }) => `| ${name} | ${short(ms)} | ${bar(ms, scale)} |`),
  ];
}

function bar(value: number, scale: number): string {
  if (value > scale) return `${"█".repeat(BAR_CHARACTERS)} ▸`;
  const eighths = scale > 0 ? Math.round((value / scale) * BAR_CHARACTERS * 8) : 0;
  return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}

/**
 * A share of squares each, and at least one where there is any: one red among thousands is what
 * people look for.
 */
function squares(tests: number, failed: number, skipped: number): string {
  if (tests <= 0) return "";
  const share = (count: number) =>
    count <= 0 ? 0 : Math.max(1, Math.min(SQUARES, Math.round((count / tests) * SQUARES)));
  const red = share(failed);
  const grey = Math.min(SQUARES - red, share(skipped));
  return "🟩".repeat(SQUARES - red - grey) + "🟥".repeat(red) + "⬜".repeat(grey);
}

function limits(thresholds: NonNullable<ChartInput["thresholds"]>): string[] {
  if (thresholds.length === 0) return [];
  const rows = thresholds.slice(0, MAX_LIMITS).map(({ by, limit, actual, met, miss }) => {
    const missed = miss === "warning" ? "⚠️" : "❌";
    return (
      `| ${met ? "✅" : missed} ${escapeMarkdown(limit)} | ` +
      `${actual === undefined ? "" : short(actual)} | ${escapeMarkdown(by)} |`
    );
  });
  const more = thresholds.length - MAX_LIMITS;
  return [
    "| limit | measured | set by |",
    "| :--- | ---: | :--- |",
    ...rows,
    ...(more > 0 ? [`| … ${more} more | | |`] : []),
  ];
}

/** Whole numbers as they are, others with four digits. */
function short(value: number): string {
  return String(
    Number.isInteger(value)
      ? value
      : Number(value.toPrecision(Math.max(4, String(Math.trunc(value)).length + 1))),
  );
}
