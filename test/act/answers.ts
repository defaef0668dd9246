import type { KeptnEvent } from "../../simulator";
import type { JsonObject } from "../../src/domain/text/json";
import { kinds } from "../support/flow";
import type { ActRun, Answered, TaskRequest } from "./bed";
import { ActBed, PHRASE, program } from "./bed";

const HEADINGS = [
  "task",
  "mode",
  "run",
  "by services of the control plane",
  "by the run",
  "status",
  "result",
  "s",
  "GitHub",
  "plane",
  "message",
];

export const dataOf = (event: KeptnEvent | undefined) => (event?.data ?? {}) as JsonObject;

/** Of a line in the table: what the control plane has received, and what it took. */
interface Seen extends Pick<ActRun, "durationMs" | "requests"> {
  readonly byServices: readonly KeptnEvent[];
  readonly sent: readonly KeptnEvent[];
}

/**
 * What the tests of a file say about the answers they see; at the end the table of docs/proof.md is
 * printed.
 */
interface AnswersOnAct {
  begin(): Promise<ActBed>;
  note(task: string, mode: string, end: string, seen: Seen): void;
  /** The last lines of the run stand beside what was expected of it. */
  ended(ran: Pick<ActRun, "exitCode" | "output">, exitCode?: number): void;
  answer(request: TaskRequest, exitCode?: number): Promise<Answered>;
  /**
   * Interactive: one finished, and a started unless a service of the control plane has sent it,
   * after which the task is closed.
   */
  finishes(request: TaskRequest, data: JsonObject, exitCode?: number): Promise<Answered>;
  saysNothing(request: TaskRequest, exitCode?: number): Promise<Answered>;
}

export function answersOnAct(): AnswersOnAct {
  let bed: ActBed;
  const rows: string[][] = [];

  beforeEach(() => bed.clearWitnesses());

  afterAll(async () => {
    await bed.close();
    process.stdout.write(
      "\nEvents received by the control plane; duration of the run, requests to GitHub " +
        `and to the control plane\n\n${table([HEADINGS, ...rows])}\n`,
    );
  });

  function note(
    task: string,
    mode: string,
    end: string,
    { byServices, sent, durationMs, requests }: Seen,
  ): void {
    const {
      status = "–",
      result = "–",
      message = "–",
    } = dataOf(sent.at(-1)) as Record<string, string>;
    const [line = ""] = message.split("\n");
    rows.push([
      task,
      mode,
      end,
      kinds(byServices).join(", ") || "nothing",
      kinds(sent).join(", ") || "nothing",
      status,
      result,
      (durationMs / 1_000).toFixed(1),
      String(requests.github),
      String(requests.plane),
      line.length > 90 ? `${line.slice(0, 89)}…` : line,
    ]);
  }

  function ended(ran: Pick<ActRun, "exitCode" | "output">, exitCode = 0): void {
    const tail = ran.exitCode === exitCode ? "" : ran.output.split("\n").slice(-60).join("\n");
    expect({ exitCode: ran.exitCode, tail }).toEqual({ exitCode, tail: "" });
    expect(ran.output).not.toContain(PHRASE);
  }

  async function answer(request: TaskRequest, exitCode = 0): Promise<Answered> {
    const answered = await bed.answer(request);
    note(request.task, request.mode ?? "interactive", exitCode === 0 ? "green" : "red", answered);
    ended(answered, exitCode);
    expect(JSON.stringify(bed.plane.events({ triggeredId: answered.event.id }))).not.toContain(
      JSON.stringify(PHRASE).slice(1, -1),
    );
    return answered;
  }

  return {
    begin: async () => (bed = await ActBed.start(program())),
    note,
    ended,
    answer,
    finishes: async (request, data, exitCode = 0) => {
      const answered = await answer(request, exitCode);
      expect(kinds(answered.sent)).toEqual([
        ...(kinds(answered.byServices).includes("started") ? [] : ["started"]),
        "finished",
      ]);
      expect(dataOf(answered.sent.at(-1))).toMatchObject(data);
      expect(bed.plane.openTasks().map(({ id }) => id)).not.toContain(answered.event.id);
      return answered;
    },
    saysNothing: async (request, exitCode = 0) => {
      const answered = await answer({ ...request, mode: "silent" }, exitCode);
      expect(answered.sent).toEqual([]);
      return answered;
    },
  };
}

function table(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`)
    .flatMap((line, place) =>
      place === 0 ? [line, `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`] : [line],
    )
    .join("\n");
}
