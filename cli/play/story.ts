import type { KeptnEvent } from "../../simulator";
import type { WorkflowRun } from "../../simulator/dispatch";
import { decodeData, kindOf, parseSequenceType, parseTaskType } from "../../simulator/engine/event";
import type { Screen, Segment, Style } from "../screen";
import { harmless, pad, widthOf, wrap } from "../text-width";
import type { Example } from "./example";
import { plannedTasks } from "./example";
import { senderOf } from "./sender";
import { scoreOf } from "./tally";
import { firstLine } from "../../src/domain/text/first-line";

const TIME_COLUMNS = 7;
/** `approval-service` is the longest. */
const SENDER_COLUMNS = 16;
/** Below the names of the events. */
const INDENT = " ".repeat(TIME_COLUMNS + " ✓ ".length);
const STYLES: Readonly<Record<string, Style>> = { pass: "green", warning: "yellow", fail: "red" };
const SIGNS: Readonly<Record<string, string>> = { pass: "✓", warning: "!", fail: "✗" };

/** Style of a result, for text. */
export function styled(result: string, text: string): Segment {
  const style = Object.hasOwn(STYLES, result) ? STYLES[result] : undefined;
  return style === undefined ? text : [style, text];
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** Tells events and runs as they happen, one line each. */
export class Story {
  readonly #startMs = Date.now();
  readonly #labelColumns: number;
  readonly #stageColumns: number;

  constructor(
    private readonly screen: Screen,
    private readonly example: Example,
    private readonly signal: AbortSignal,
  ) {
    this.#labelColumns =
      Math.max(...plannedTasks(example).map(({ task }) => widthOf(task))) + " triggered".length;
    this.#stageColumns = Math.max(...example.shipyard.stages.map(({ name }) => widthOf(name)));
  }

  event(event: KeptnEvent): void {
    const kind = kindOf(event.type);
    const data = decodeData(event.data);
    const verdict = kind === "finished" ? (data?.result ?? "") : "";
    const by =
      event.source === this.example.trigger.event["source"] ? "you" : senderOf(event.source);
    const start = [
      this.#time(),
      " ",
      this.#sign(kind, verdict),
      " ",
      ...this.#nameAndStage(event.type, kind, data?.stage ?? ""),
      "  ",
    ];
    if (kind !== "finished") return this.#line(...start, ["cyan", by]);
    const word = data?.status === "errored" ? "errored" : verdict;
    const details = detailsOf(event);
    // A sequence's `finished` repeats the message of its last task.
    const suffix = details === "" || parseSequenceType(event.type) ? "" : `: ${details}`;
    const left = this.#columnsForResult();
    const sender: Segment = ["cyan", pad(by, SENDER_COLUMNS)];
    const result = styled(verdict, word);
    if (widthOf(word + suffix) <= left) return this.#line(...start, sender, "  ", result, suffix);
    if (widthOf(word) <= left) {
      this.#line(...start, sender, "  ", result);
      return this.#indented(details);
    }
    this.#line(...start, ["cyan", by]);
    this.#indented(`${word}${suffix}`, verdict);
  }

  /** Below the names of the events; nothing of the text is cut. */
  #indented(text: string, verdict = ""): void {
    for (const line of wrap(harmless(text), this.screen.columns - INDENT.length))
      this.#line(INDENT, styled(verdict, line));
  }

  /** The name of a sequence has its stage, and takes both columns. */
  #nameAndStage(type: string, kind: string, stage: string): Segment[] {
    const sequence = parseSequenceType(type);
    if (sequence) {
      const label = `${sequence.stage}.${sequence.sequence} ${kind}`;
      const left = this.#labelColumns + this.#stageColumns - widthOf(label);
      return [["bold", label], "  ", ["dim", " ".repeat(Math.max(0, left))]];
    }
    const name = parseTaskType(type)?.task ?? type;
    const label = pad(`${name} ${kind}`, this.#labelColumns);
    // Asking for measured values is an errand of the lighthouse, not a task of the sequence.
    const head: Segment = name === "get-sli" ? ["dim", label] : label;
    return [head, "  ", ["dim", pad(stage, this.#stageColumns)]];
  }

  #columnsForResult(): number {
    return (
      this.screen.columns -
      TIME_COLUMNS -
      " ✓ ".length -
      this.#labelColumns -
      this.#stageColumns -
      SENDER_COLUMNS -
      3 * "  ".length
    );
  }

  /** Somebody writes in an issue. */
  comment({
    issueNumber,
    user,
    body,
  }: {
    readonly issueNumber: number;
    readonly user: string;
    readonly body: string;
  }): void {
    const where = pad(
      `comment in issue #${issueNumber}`,
      this.#labelColumns + this.#stageColumns + "  ".length,
    );
    this.#line(
      this.#time(),
      " ",
      ["cyan", "✎"],
      " ",
      where,
      "  ",
      ["cyan", pad(user, SENDER_COLUMNS)],
      "  ",
      firstLine(body),
    );
  }

  run(run: WorkflowRun): void {
    if (run.conclusion === "skipped")
      return this.#runLine(run, "·", ["dim", `${run.workflow} skipped`]);
    const took =
      run.startedAtMs !== undefined && run.completedAtMs !== undefined
        ? ` after ${seconds(run.completedAtMs - run.startedAtMs)}`
        : "";
    if (run.status === "in_progress")
      this.#runLine(run, "┌", ["bold", run.workflow], ["dim", `  ${run.title}`]);
    if (run.status === "completed")
      this.#runLine(
        run,
        "└",
        run.conclusion === "success"
          ? ["dim", `run ended: success${took}`]
          : ["red", `run ended: ${run.conclusion ?? ""}${took}`],
      );
  }

  /** A line of a run's log that is not folded. */
  runLog(run: WorkflowRun, line: string): void {
    this.#runLine(run, "│", ["dim", line]);
  }

  /** Something that is neither an event nor a run. */
  note(text: string): void {
    this.#line(this.#time(), " ", ["yellow", `! ${text}`]);
  }

  /** What happens while everything is being ended is no part of the story. */
  #line(...segments: readonly Segment[]): void {
    if (!this.signal.aborted) this.screen.line(...segments);
  }

  #runLine(run: WorkflowRun, mark: string, ...segments: readonly Segment[]): void {
    this.#line(INDENT, ["cyan", `#${run.id}`], " ", ["dim", mark], " ", ...segments);
  }

  #time(): Segment {
    return ["dim", `${((Date.now() - this.#startMs) / 1000).toFixed(2)} s`.padStart(TIME_COLUMNS)];
  }

  #sign(kind: string, verdict: string): Segment {
    if (kind === "finished") return styled(verdict, SIGNS[verdict] ?? "·");
    return kind === "triggered" ? "→" : "·";
  }
}

/** The message, else the score. */
function detailsOf(event: KeptnEvent): string {
  const score = scoreOf(event);
  const message = firstLine(decodeData(event.data)?.message ?? "");
  return message || (score === undefined ? "" : `score ${score}`);
}
