import type { Json, JsonObject } from "../text/json";
import { getOwn, isJsonObject, textAt } from "../text/json";

/** One criterion and whether it holds. All texts here are foreign. */
export interface Target {
  /** As the SLO file has it: `<600`, `<=+10%`. */
  readonly criteria: string;
  /** What a relative criterion came to; of an absolute one the number in it. */
  readonly value: number | undefined;
  readonly isViolated: boolean;
}

/** One measured objective. */
export interface Indicator {
  readonly name: string;
  /** `info`: it has no criteria and does not count. Empty for a word that nobody knows. */
  readonly status: "pass" | "warning" | "fail" | "info" | "";
  /** Absent when it could not be measured. */
  readonly value: number | undefined;
  /** Why it could not be measured. */
  readonly problem: string | undefined;
  /** What it was in the evaluations it is compared with. */
  readonly before: number | undefined;
  /** When it fails, the whole fails. */
  readonly isKey: boolean;
  readonly points: number | undefined;
  readonly pass: readonly Target[];
  readonly warning: readonly Target[];
}

/** An evaluation as a person wants to see it, whoever has measured. */
export interface Evaluation {
  readonly result: "pass" | "warning" | "fail";
  /** It could not be carried out; `message` tells why. */
  readonly isErrored: boolean;
  /** 0 to 100; absent when nothing was measured, since what stands there is no score. */
  readonly score: number | undefined;
  /** What was looked at, as the sender wrote it; empty for unknown. */
  readonly start: string;
  readonly end: string;
  readonly indicators: readonly Indicator[];
  /** How many earlier evaluations it was compared with. */
  readonly comparedWith: number;
  /**
   * What `evaluation.result` says, of the objectives alone; absent for other words. The verdict is
   * `result`.
   */
  readonly ownResult: "pass" | "warning" | "fail" | undefined;
  readonly message: string;
  /** slo.yaml, in base64. */
  readonly sloFile: string;
}

const RESULTS = ["pass", "warning", "fail"] as const;
const INDICATOR_STATUSES = [...RESULTS, "info"] as const;

/**
 * The payload of `evaluation.finished` (docs/reference/keptn.md#evaluations), also one that other
 * senders wrote with numbers as text. Nothing of it is taken for granted.
 */
export function evaluationIn(data: JsonObject): Evaluation {
  const found = getOwn(data, "evaluation");
  const evaluation = isJsonObject(found) ? found : {};
  const comparedWith = listIn(getOwn(evaluation, "comparedEvents")).length;
  const indicators = objectsIn(getOwn(evaluation, "indicatorResults")).map((result) =>
    indicatorOf(result, comparedWith > 0),
  );
  const score = numberIn(getOwn(evaluation, "score"));
  const status = getOwn(data, "status");
  return {
    // Missing and unknown words count as fail, as in the control plane.
    result: RESULTS.find((known) => known === getOwn(data, "result")) ?? "fail",
    isErrored: status !== "succeeded",
    score: hasMeasured({ indicators }) ? score : undefined,
    start: textAt(evaluation, "timeStart"),
    end: textAt(evaluation, "timeEnd"),
    indicators,
    comparedWith,
    ownResult: RESULTS.find((known) => known === getOwn(evaluation, "result")),
    message: textAt(data, "message"),
    sloFile: textAt(evaluation, "sloFileContent"),
  };
}

/**
 * A *pass* that measured nothing says nothing about quality: no SLO file, no provider, or no
 * indicator with a value.
 */
export function hasMeasured({ indicators }: Pick<Evaluation, "indicators">): boolean {
  return indicators.some(({ value }) => value !== undefined);
}

/** Names of the objectives that failed. */
export function failedIndicators({
  indicators,
}: Pick<Evaluation, "indicators">): readonly string[] {
  return indicators.filter(({ status }) => status === "fail").map(({ name }) => name);
}

/**
 * The change against the comparison, in percent; `undefined` when there is nothing to compare with,
 * or it was zero.
 */
export function changePercent({
  value,
  before,
}: Pick<Indicator, "value" | "before">): number | undefined {
  if (value === undefined || before === undefined || before === 0) return undefined;
  const percent = ((value - before) / Math.abs(before)) * 100;
  return Number.isFinite(percent) ? percent : undefined;
}

/** Which way is better, as the criteria say it; `undefined` without any, or with both. */
export function isLowerBetter({
  pass,
  warning,
}: Pick<Indicator, "pass" | "warning">): boolean | undefined {
  const signs = new Set([...pass, ...warning].map(({ criteria }) => criteria.trim()[0]));
  return signs.has("<") === signs.has(">") ? undefined : signs.has("<");
}

/**
 * @param isCompared whether the event names what it was compared with: lighthouse writes
 *                    `comparedValue: 0`, and 0 as the target of relative criteria, where there was
 *                    nothing (seen on 1.4.5)
 */
function indicatorOf(result: JsonObject, isCompared: boolean): Indicator {
  const found = getOwn(result, "value");
  const measured = isJsonObject(found) ? found : {};
  const isMissing = getOwn(measured, "success") === false;
  const value = isMissing ? undefined : numberIn(getOwn(measured, "value"));
  return {
    name: textAt(result, "displayName") || textAt(measured, "metric"),
    status: INDICATOR_STATUSES.find((known) => known === getOwn(result, "status")) ?? "",
    value,
    problem: value === undefined ? textAt(measured, "message") : undefined,
    before: isCompared ? numberIn(getOwn(measured, "comparedValue")) : undefined,
    isKey: getOwn(result, "keySli") === true,
    points: numberIn(getOwn(result, "score")),
    pass: targetsIn(getOwn(result, "passTargets"), isCompared),
    warning: targetsIn(getOwn(result, "warningTargets"), isCompared),
  };
}

function targetsIn(value: Json | undefined, isCompared: boolean): Target[] {
  return objectsIn(value).map((target) => {
    const criteria = textAt(target, "criteria");
    const hasValue = isCompared || !isRelative(criteria);
    return {
      criteria,
      value: hasValue ? numberIn(getOwn(target, "targetValue")) : undefined,
      isViolated: getOwn(target, "violated") === true,
    };
  });
}

/** A criterion such as `<=+10%` depends on earlier evaluations. */
export function isRelative(criteria: string): boolean {
  return criteria.includes("%") || /^[<>=]+[ \t]*[+-]/.test(criteria);
}

function objectsIn(value: Json | undefined): JsonObject[] {
  return listIn(value).filter(isJsonObject);
}

/** Go writes an empty list as null. */
function listIn(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/**
 * A number, also one written as text, which is how other senders keep it from being frozen
 * (docs/reference/keptn.md#what-later-tasks-receive).
 */
export function numberIn(value: Json | undefined): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)
    ? Number(value)
    : undefined;
}
