import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { EvaluationWindow } from "./evaluation-window";
import { evaluationWindow } from "./evaluation-window";
import type { EventStore } from "./event-store";
import type { EventData, KeptnEvent } from "./event";
import { dataObject, scopeOf, taskType } from "./event";
import type { Resources } from "./resources";
import type { Slo, SliValue } from "./slo";
import { evaluate, parseSlo } from "./slo";

export interface SliRequest {
  readonly project: string;
  readonly stage: string;
  readonly service: string;
  readonly start: string;
  readonly end: string;
  readonly indicators: readonly string[];
}

/**
 * Where the measured values come from. A function answers at once, as an SLI provider of the
 * control plane would; `external` waits for somebody's `get-sli.finished`; `none` means that no
 * provider is configured.
 */
export type SliProvider =
  | ((request: SliRequest) => Readonly<Record<string, number>> | readonly SliValue[])
  | "external"
  | "none";

interface Answer {
  readonly type: string;
  readonly data: JsonObject;
  /** Absent on `get-sli.triggered`. */
  readonly triggeredid?: string;
  readonly source?: string;
}

interface Pending {
  readonly evaluation: KeptnEvent;
  readonly scope: EventData;
  readonly window: EvaluationWindow;
  /** Absent where there is no SLO file: the values are asked for all the same. */
  readonly slo?: { readonly rules: Slo; readonly text: string };
}

/** How an evaluation ends; `evaluation` is what `evaluation.result` says where it differs. */
interface End {
  readonly status: string;
  readonly result: string;
  readonly message: string;
  readonly evaluation?: string;
  /** Beside what every evaluation tells. */
  readonly details?: JsonObject;
}

const SLO_URI = "slo.yaml";
const TRIGGERED = taskType("evaluation", "triggered");
const GET_SLI_FINISHED = taskType("get-sli", "finished");

interface Surroundings {
  readonly resources: Resources;
  readonly store: EventStore;
  readonly provider: SliProvider;
  readonly now: () => Date;
  /** Sends an event and returns its id. */
  readonly send: (cause: KeptnEvent, answer: Answer) => string;
}

/**
 * The lighthouse-service (docs/reference/keptn.md#evaluations): started, values through `get-sli`,
 * score, finished.
 */
export class Lighthouse {
  readonly #pending = new Map<string, Pending>();

  constructor(private readonly world: Surroundings) {}

  handle(event: KeptnEvent): void {
    if (event.type === TRIGGERED) this.#start(event);
    if (event.type === GET_SLI_FINISHED) this.#score(event);
  }

  #start(event: KeptnEvent): void {
    const scope = scopeOf(event);
    if (scope === undefined) return;
    this.world.send(event, {
      type: taskType("evaluation", "started"),
      triggeredid: event.id,
      data: { ...common(scope), status: "succeeded" },
    });
    let window: EvaluationWindow;
    try {
      window = this.#window(event);
    } catch (error) {
      return this.#finish(event, scope, undefined, {
        status: "errored",
        result: "fail",
        message: messageOf(error),
      });
    }
    const file = this.world.resources.get(scope, SLO_URI);
    if (this.world.provider === "none") {
      const message =
        "no evaluation performed by lighthouse because no SLI-provider " +
        `configured for project ${scope.project}`;
      return this.#finish(event, scope, window, { status: "succeeded", result: "pass", message });
    }
    if (file === undefined) return this.#askForValues({ evaluation: event, scope, window });
    let rules: Slo;
    try {
      rules = parseSlo(file.text);
    } catch {
      const message =
        "error retrieving SLO file: Could not parse SLO file for service " +
        `${scope.service} in stage ${scope.stage} in project ` +
        `${scope.project}`;
      return this.#finish(event, scope, window, { status: "errored", result: "fail", message });
    }
    this.#askForValues({ evaluation: event, scope, window, slo: { rules, text: file.text } });
  }

  /**
   * `get-sli` runs outside the sequence and is answered to this event's own id
   * (docs/reference/keptn.md#payloads-of-the-known-tasks).
   */
  #askForValues(pending: Pending): void {
    const { scope, slo, window, evaluation } = pending;
    const indicators = slo?.rules.objectives.map(({ sli }) => sli) ?? [];
    const range = { start: window.start.toISOString(), end: window.end.toISOString() };
    const getSli = {
      sliProvider: "simulator",
      ...range,
      ...(indicators.length > 0 && { indicators }),
    };
    const id = this.world.send(evaluation, {
      type: taskType("get-sli", "triggered"),
      data: { ...common(scope), "get-sli": getSli },
    });
    this.#pending.set(id, pending);
    const { provider } = this.world;
    if (typeof provider !== "function") return;
    const { project, stage, service } = scope;
    const measured = provider({ project, stage, service, ...range, indicators });
    const values: readonly SliValue[] = isList(measured)
      ? measured
      : Object.entries(measured).map(([metric, value]) => ({ metric, value, success: true }));
    const answer = { triggeredid: id, source: "sli-provider" };
    this.world.send(evaluation, {
      ...answer,
      type: taskType("get-sli", "started"),
      data: { ...common(scope), status: "succeeded" },
    });
    const indicatorValues = values.map((value) => ({ ...value }) as unknown as Json);
    this.world.send(evaluation, {
      ...answer,
      type: GET_SLI_FINISHED,
      data: {
        ...common(scope),
        status: "succeeded",
        result: "pass",
        "get-sli": { ...range, indicatorValues },
      },
    });
  }

  #score(event: KeptnEvent): void {
    const pending = this.#pending.get(event.triggeredid ?? "");
    const data = scopeOf(event);
    if (pending === undefined || data === undefined) return;
    this.#pending.delete(event.triggeredid ?? "");
    const { evaluation, window, slo } = pending;
    // Labels are those of the provider's answer, not of the task (seen on 1.4.5).
    const scope = { ...pending.scope, labels: data.labels };
    const finish = (end: End): void => this.#finish(evaluation, scope, window, end);
    if (data.status === "errored") {
      return finish({
        status: "errored",
        result: "fail",
        message: `evaluation performed by lighthouse received an unexpected error: ${data.message}`,
        evaluation: "pass",
      });
    }
    if (slo === undefined) {
      return finish({
        status: "succeeded",
        result: "pass",
        message: `no evaluation performed by lighthouse because no SLO file configured for project ${scope.project}`,
      });
    }
    const { ids, values } = this.#previous(scope, slo.rules);
    const sloFileContent = Buffer.from(slo.text).toString("base64");
    try {
      const { result, score, indicatorResults, message } = evaluate(
        slo.rules,
        indicatorValues(event),
        values,
      );
      const details = {
        score,
        indicatorResults: indicatorResults as unknown as Json,
        ...(ids.length > 0 && { comparedEvents: ids }),
        sloFileContent,
      };
      const failed = data.result === "fail" && {
        result: "fail",
        message: `lighthouse failed because SLI failed with message ${data.message}`,
      };
      finish({
        status: "succeeded",
        result,
        message,
        evaluation: result,
        ...failed,
        details,
      });
    } catch (error) {
      finish({
        status: "errored",
        result: "fail",
        message: messageOf(error),
        details: { sloFileContent },
      });
    }
  }

  #finish(
    event: KeptnEvent,
    scope: EventData,
    window: EvaluationWindow | undefined,
    end: End,
  ): void {
    const { status, result, message, details } = end;
    const evaluation = {
      timeStart: window?.start.toISOString() ?? "",
      timeEnd: window?.end.toISOString() ?? "",
      result: end.evaluation ?? result,
      score: 0,
      sloFileContent: "",
      // No indicators is `null`, not an empty list.
      indicatorResults: null,
      ...details,
    };
    this.world.send(event, {
      type: taskType("evaluation", "finished"),
      triggeredid: event.id,
      data: { ...common(scope), status, result, ...(message !== "" && { message }), evaluation },
    });
  }

  /** `evaluation` start, end and timeframe, else the span of the test, else an error. */
  #window(event: KeptnEvent): EvaluationWindow {
    const asked = textFields(getOwn(dataObject(event), "evaluation"));
    if (asked.start || asked.end || asked.timeframe)
      return evaluationWindow(asked, this.world.now());
    const test = textFields(getOwn(dataObject(event), "test"));
    if (test.start && test.end)
      return evaluationWindow({ start: test.start, end: test.end }, this.world.now());
    throw new Error("evaluation.triggered event does not contain evaluation timeframe");
  }

  /** The values of the evaluations to compare with, newest first. */
  #previous(
    scope: EventData,
    slo: Slo,
  ): { ids: readonly string[]; values: ReadonlyMap<string, readonly number[]> } {
    const { include, numberOfResults } = slo.comparison;
    const wanted = {
      all: ["pass", "warning", "fail"],
      pass_or_warn: ["pass", "warning"],
      pass: ["pass"],
    }[include];
    const terms = {
      "data.project": [scope.project],
      "data.stage": [scope.stage],
      "data.service": [scope.service],
      "data.result": wanted,
    };
    const compared = this.world.store
      .queryByType(taskType("evaluation", "finished"), terms, { excludeInvalidated: true })
      .slice(0, numberOfResults);
    const values = new Map<string, number[]>();
    for (const { metric, value } of compared.flatMap(measuredValues))
      values.set(metric, [...(values.get(metric) ?? []), value]);
    return { ids: compared.map(({ id }) => id), values };
  }
}

function measuredValues(event: KeptnEvent): readonly SliValue[] {
  const evaluation = getOwn(dataObject(event), "evaluation");
  const results = isJsonObject(evaluation) ? getOwn(evaluation, "indicatorResults") : undefined;
  if (!isList(results)) return [];
  const values = results.map((indicator) =>
    isJsonObject(indicator) ? getOwn(indicator, "value") : undefined,
  );
  return values
    .map(readValue)
    .filter((value) => value !== undefined && value.success) as readonly SliValue[];
}

function indicatorValues(event: KeptnEvent): readonly SliValue[] {
  const getSli = getOwn(dataObject(event), "get-sli");
  const values = isJsonObject(getSli) ? getOwn(getSli, "indicatorValues") : undefined;
  return isList(values) ? values.map(readValue).filter((value) => value !== undefined) : [];
}

function readValue(value: Json | undefined): SliValue | undefined {
  if (!isJsonObject(value)) return undefined;
  const metric = getOwn(value, "metric");
  const measured = getOwn(value, "value");
  const message = getOwn(value, "message");
  if (typeof metric !== "string") return undefined;
  return {
    metric,
    value: typeof measured === "number" ? measured : 0,
    success: getOwn(value, "success") === true,
    ...(typeof message === "string" && { message }),
  };
}

function textFields(value: Json | undefined): { start: string; end: string; timeframe: string } {
  const read = (name: string): string => {
    const found = isJsonObject(value) ? getOwn(value, name) : undefined;
    return typeof found === "string" ? found : "";
  };
  return { start: read("start"), end: read("end"), timeframe: read("timeframe") };
}

function common({ project, stage, service, labels }: EventData): JsonObject {
  return { project, stage, service, ...(Object.keys(labels).length > 0 && { labels }) };
}

function isList<T>(value: readonly T[] | unknown): value is readonly T[] {
  return Array.isArray(value);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
