import type { KeptnEvent } from "../../simulator";
import { aggregate } from "../../simulator/engine/aggregate";
import { dataObject, decodeData, parseSequenceType, taskType } from "../../simulator/engine/event";
import type { Json } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { PlannedTask } from "./example";
import { senderOf } from "./sender";
import { firstLine } from "../../src/domain/text/first-line";

/** How a task of the plan went. */
export interface TaskRow extends PlannedTask {
  readonly state: "finished" | "open" | "not triggered";
  readonly status: string;
  readonly result: string;
  /** First line, for people. */
  readonly message: string;
  /** From `triggered` to the last `finished`. */
  readonly durationMs: number | undefined;
  readonly by: string;
  /** What was reported as `data.<task>`. */
  readonly data: Readonly<Record<string, string>>;
}

export interface SequenceEnd {
  readonly stage: string;
  readonly sequence: string;
  readonly status: string;
  readonly result: string;
}

export type Verdict = "pass" | "warning" | "fail";

/** One row per planned task; those that Keptn never triggered are rows too. */
export function taskRows(events: readonly KeptnEvent[], plan: readonly PlannedTask[]): TaskRow[] {
  return plan.map(({ stage, task }) => {
    const triggered = events.find(
      (event) =>
        event.type === taskType(task, "triggered") && decodeData(event.data)?.stage === stage,
    );
    const finished = events.filter(
      (event) =>
        triggered !== undefined &&
        event.triggeredid === triggered.id &&
        event.type === taskType(task, "finished"),
    );
    const last = finished.at(-1);
    if (triggered === undefined || last === undefined) {
      return {
        stage,
        task,
        state: triggered === undefined ? "not triggered" : "open",
        status: "",
        result: "",
        message: "",
        durationMs: undefined,
        by: "",
        data: {},
      };
    }
    const answers = finished.map(({ type, source, time, data }) => ({
      eventType: type,
      source,
      time,
      properties: null,
      status: decodeData(data)?.status ?? "",
      result: decodeData(data)?.result ?? "",
    }));
    return {
      stage,
      task,
      state: "finished",
      ...aggregate(answers),
      message: firstLine(decodeData(last.data)?.message ?? ""),
      durationMs: Date.parse(last.time) - Date.parse(triggered.time),
      by: [...new Set(finished.map(({ source }) => senderOf(source)))].join(", "),
      data: Object.assign({}, ...finished.map((event) => reported(event, task))) as Record<
        string,
        string
      >,
    };
  });
}

/** The ends of all sequences, in order. */
export function sequenceEnds(events: readonly KeptnEvent[]): SequenceEnd[] {
  return events.flatMap((event) => {
    const type = parseSequenceType(event.type);
    const data = decodeData(event.data);
    return type?.kind === "finished" && data !== undefined
      ? [{ stage: type.stage, sequence: type.sequence, status: data.status, result: data.result }]
      : [];
  });
}

/** The worst of all sequences; a sequence that never ended is no success. */
export function verdictOf(ends: readonly SequenceEnd[]): Verdict {
  if (
    ends.length === 0 ||
    ends.some(
      ({ status, result }) => status !== "succeeded" || !["pass", "warning"].includes(result),
    )
  )
    return "fail";
  return ends.some(({ result }) => result === "warning") ? "warning" : "pass";
}

/** The score of an `evaluation.finished`, in percent; `undefined` for everything else. */
export function scoreOf(event: KeptnEvent): string | undefined {
  const value =
    event.type === taskType("evaluation", "finished")
      ? getOwn(dataObject(event), "evaluation")
      : undefined;
  const score = isJsonObject(value) ? getOwn(value, "score") : undefined;
  return typeof score === "number" ? String(Math.round(score * 100) / 100) : undefined;
}

/**
 * Texts, numbers and booleans of `data.<task>`; of an evaluation the score, since the rest is for
 * machines.
 */
function reported(event: KeptnEvent, task: string): Record<string, string> {
  const value: Json | undefined = getOwn(dataObject(event), task);
  if (!isJsonObject(value)) return {};
  const score = scoreOf(event);
  if (score !== undefined) return { score };
  const plain = Object.entries(value).filter(([, item]) =>
    ["string", "number", "boolean"].includes(typeof item),
  );
  return Object.fromEntries(
    plain.map(([name, item]) => [name, String(item as string | number | boolean)]),
  );
}
