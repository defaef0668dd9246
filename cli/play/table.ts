import type { Screen, Segment } from "../screen";
import { cut, harmless, pad, widthOf, wrap } from "../text-width";
import { seconds, styled } from "./story";
import type { Played } from "./play";
import type { TaskRow } from "./tally";

const HEADINGS = ["stage", "task", "status", "result", "took", "answered by"] as const;
const GAP = "  ";
const MIN_DATA_COLUMNS = 20;

/**
 * One row per task; what was reported stands in the last column, or below where the terminal is
 * narrow.
 */
export function printTable(screen: Screen, rows: readonly TaskRow[]): void {
  const cells = rows.map(({ stage, task, state, status, result, durationMs, by }) =>
    [
      stage,
      task,
      state === "finished" ? status : state,
      result,
      durationMs === undefined ? "" : seconds(durationMs),
      by,
    ].map(harmless),
  );
  const widths = HEADINGS.map((heading, column) =>
    Math.max(widthOf(heading), ...cells.map((row) => widthOf(row[column] ?? ""))),
  );
  const fixed = widths.reduce((sum, width) => sum + width + GAP.length, 0);
  const beside = screen.columns - fixed >= MIN_DATA_COLUMNS;
  const indent = beside ? " ".repeat(fixed) : GAP;
  screen.line([
    "dim",
    [
      ...HEADINGS.map((heading, column) => pad(heading, widths[column] ?? 0)),
      beside ? "data" : "",
    ].join(GAP),
  ]);
  for (const [i, row] of rows.entries()) {
    const columns = (cells[i] ?? []).map((cell, column): Segment => {
      const text = pad(cell, widths[column] ?? 0) + GAP;
      if (row.state !== "finished") return ["dim", text];
      return HEADINGS[column] === "result" ? styled(row.result, text) : text;
    });
    const data = Object.entries(row.data).map(([name, value]) =>
      cut(harmless(`${name}: ${value}`), screen.columns - widthOf(indent)),
    );
    const [first, ...more] = beside ? data : [undefined, ...data];
    screen.line(...columns, first ?? "");
    for (const line of more) screen.line(indent, line ?? "");
  }
}

/** The end of the story in a plain sentence. */
export function printVerdict(screen: Screen, played: Played): void {
  const { project, verdict } = played;
  const head = `${project}: ${verdict}.`;
  const [first = "", ...more] = wrap(`${head} ${explanation(played)}`, screen.columns);
  screen.line(styled(verdict, first.slice(0, head.length)), first.slice(head.length));
  for (const line of more) screen.line(line);
}

function explanation({ verdict, tasks: rows, durationMs }: Played): string {
  const done = rows.filter(({ state }) => state === "finished");
  const open = rows.filter(({ state }) => state === "open").map(placeOf);
  const missing = rows.filter(({ state }) => state === "not triggered").length;
  const last = done.at(-1);
  if (open.length > 0)
    return `The task ${open.join(", ")} still waits for an answer, and no one is left to give it.`;
  if (verdict === "fail" && last !== undefined) {
    const untouched = missing === 1 ? "one more task" : `${missing} more tasks`;
    const rest = missing === 0 ? "" : `; Keptn stopped there and did not trigger ${untouched}`;
    return `The task ${placeOf(last)} ${failureOf(last)}${rest}.`;
  }
  const warned = done.filter(({ result }) => result === "warning").map(placeOf);
  const remark = warned.length === 0 ? "" : ` A warning came from ${warned.join(", ")}.`;
  return (
    `${done.length === 1 ? "The one task was" : `All ${done.length} tasks were`} ` +
    `answered in ${seconds(durationMs)}.${remark}`
  );
}

function failureOf({ status, task }: TaskRow): string {
  if (status === "errored") return "could not be done";
  return task === "approval" ? "was rejected" : "failed";
}

function placeOf({ task, stage }: TaskRow): string {
  return `${task} in ${stage}`;
}
