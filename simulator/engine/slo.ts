import { parse } from "yaml";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";

/** What an SLI provider measured (docs/reference/keptn.md#payloads-of-the-known-tasks). */
export interface SliValue {
  readonly metric: string;
  readonly value: number;
  readonly success: boolean;
  readonly message?: string;
}

export interface Slo {
  readonly comparison: Comparison;
  readonly objectives: readonly Objective[];
  /** Percent. */
  readonly totalScore: { readonly pass?: number; readonly warning?: number };
}

interface Comparison {
  readonly numberOfResults: number;
  readonly include: "all" | "pass" | "pass_or_warn";
  readonly aggregateFunction: string;
}

interface Objective {
  readonly sli: string;
  readonly displayName: string;
  readonly weight: number;
  readonly keySli: boolean;
  /** Sets of criteria: one set has to hold as a whole. */
  readonly pass: readonly (readonly string[])[];
  readonly warning: readonly (readonly string[])[];
}

interface Target {
  readonly criteria: string;
  readonly targetValue: number;
  readonly violated: boolean;
}

interface IndicatorResult {
  readonly displayName: string;
  readonly status: "pass" | "warning" | "fail" | "info";
  readonly score: number;
  readonly keySli: boolean;
  readonly value: {
    readonly metric: string;
    readonly value: number;
    readonly comparedValue: number;
    readonly success: boolean;
    readonly message?: string;
  };
  readonly passTargets: readonly Target[] | null;
  readonly warningTargets: readonly Target[] | null;
}

interface Evaluation {
  readonly result: "pass" | "warning" | "fail";
  /** 0 to 100. */
  readonly score: number;
  readonly indicatorResults: readonly IndicatorResult[] | null;
  /** Why it is no pass, or what else lighthouse has to say; mostly empty. */
  readonly message: string;
}

/**
 * @throws Error when the text is no SLO file; the evaluation then ends errored
 * (docs/reference/keptn.md#evaluations)
 */
export function parseSlo(text: string): Slo {
  const root: unknown = parse(text);
  if (!isJsonObject(root)) throw new Error("the SLO file is not a mapping");
  const comparison = objectAt(root, "comparison");
  const include = textAt(comparison, "include_result_with_score");
  const count = getOwn(comparison, "number_of_comparison_results");
  const asked = typeof count === "number" && count > 0 ? count : 3;
  const several = textAt(comparison, "compare_with") === "several_results";
  const objectives = getOwn(root, "objectives");
  const total = objectAt(root, "total_score");
  const pass = percent(textAt(total, "pass"));
  const warning = percent(textAt(total, "warning"));
  return {
    comparison: {
      numberOfResults: several ? asked : 1,
      include: include === "pass" || include === "pass_or_warn" ? include : "all",
      aggregateFunction: textAt(comparison, "aggregate_function") || "avg",
    },
    objectives: (Array.isArray(objectives) ? (objectives as readonly Json[]) : [])
      .filter(isJsonObject)
      .map(readObjective),
    totalScore: { ...(pass !== undefined && { pass }), ...(warning !== undefined && { warning }) },
  };
}

/**
 * Scores the measured values: weight, half weight or nothing per objective; objectives without pass
 * criteria only inform; a failed key SLI fails the whole.
 *
 * @param previous  earlier values per SLI, for criteria that compare
 * @throws Error    when the file names no total score to reach
 */
export function evaluate(
  slo: Slo,
  values: readonly SliValue[],
  previous: ReadonlyMap<string, readonly number[]>,
): Evaluation {
  if (slo.objectives.length === 0)
    return nothing("lighthouse failed because no SLO objective was provided");
  const bad = slo.objectives.find(({ pass, warning }) =>
    [...pass, ...warning].flat().some((criteria) => parseCriteria(criteria) === undefined),
  );
  if (bad !== undefined) return nothing(`error with ${nameOf(bad)}: invalid criteria string`);
  const left = [...values];
  const indicatorResults = slo.objectives.map((objective) => {
    // Each value is used once: a second objective of the same SLI finds none (seen on 1.4.5).
    const at = left.findIndex(({ metric }) => metric === objective.sli);
    const [
      value = {
        metric: objective.sli,
        value: 0,
        success: false,
        message: "no value received from SLI provider",
      },
    ] = at < 0 ? [] : left.splice(at, 1);
    return evaluateObjective(
      objective,
      value,
      aggregateOf(previous.get(objective.sli) ?? [], slo.comparison.aggregateFunction),
    );
  });
  const extra = left
    .map(({ metric }) => metric)
    .filter((metric) => !slo.objectives.some(({ sli }) => sli === metric));
  const surplus =
    extra.length === 0
      ? ""
      : "Lighthouse received additional SLIs, which are not specified as SLO: " +
        `${extra.join(", ")} . Please consider using them as an SLO.`;
  const reachable = slo.objectives
    .filter(({ pass }) => pass.length > 0)
    .reduce((sum, { weight }) => sum + weight, 0);
  if (reachable === 0) return { result: "pass", score: 100, indicatorResults, message: surplus };
  const score =
    (100 * indicatorResults.reduce((sum, indicator) => sum + indicator.score, 0)) / reachable;
  return {
    ...verdict(
      score,
      slo.totalScore,
      indicatorResults.find(({ status }, i) => slo.objectives[i]?.keySli && status === "fail"),
      surplus,
    ),
    score,
    indicatorResults,
  };
}

/**
 * Neither the one nor the other is an error of lighthouse: the task is `succeeded` and the result
 * `fail` (seen on 1.4.5).
 */
function nothing(message: string): Evaluation {
  return { result: "fail", score: 0, indicatorResults: null, message };
}

function nameOf({ displayName, sli }: Pick<Objective, "displayName" | "sli">): string {
  return displayName || sli;
}

function verdict(
  score: number,
  total: Slo["totalScore"],
  failedKey: IndicatorResult | undefined,
  surplus: string,
): Pick<Evaluation, "result" | "message"> {
  if (total.pass === undefined) throw new Error("no target score defined");
  if (failedKey !== undefined) {
    const name = failedKey.displayName || failedKey.value.metric;
    return {
      result: "fail",
      message:
        `Evaluation failed due to key_sli objective '${name}': ` +
        `${failedKey.value.message ?? `failed evaluation with score ${failedKey.score.toFixed(6)}`}`,
    };
  }
  if (score >= total.pass) return { result: "pass", message: surplus };
  if (total.warning === undefined)
    return {
      result: "fail",
      message: `Evaluation failed since the calculated score of ${score} is below the target value of ${total.pass}`,
    };
  if (score >= total.warning)
    return {
      result: "warning",
      message:
        `Evaluation returned a warning: the calculated score of ${score} is ` +
        `close to the warning target value of ${total.warning}`,
    };
  return {
    result: "fail",
    message: `Evaluation failed since the calculated score of ${score} is below the warning value of ${total.warning}`,
  };
}

function evaluateObjective(
  objective: Objective,
  measured: SliValue,
  compared: number | undefined,
): IndicatorResult {
  const value = { ...measured, comparedValue: compared ?? 0 };
  const { displayName, weight } = objective;
  // Of what could not be measured the event never says that it is a key objective, though it counts
  // as one (seen on 1.4.5).
  const keySli = objective.keySli && measured.success;
  const pass = check(objective.pass, measured, compared);
  if (objective.pass.length === 0)
    return {
      displayName,
      status: "info",
      score: 0,
      keySli,
      value,
      passTargets: [],
      warningTargets: [],
    };
  const warning = check(objective.warning, measured, compared);
  const hasTargets = objective.warning.length > 0 || !measured.success;
  const targets = {
    passTargets: pass.targets,
    warningTargets: hasTargets ? warning.targets : null,
  };
  if (pass.holds) return { displayName, status: "pass", score: weight, keySli, value, ...targets };
  const warned = objective.warning.length > 0 && warning.holds;
  return {
    displayName,
    status: warned ? "warning" : "fail",
    score: warned ? weight / 2 : 0,
    keySli,
    value,
    ...targets,
  };
}

/** One set is enough, but all are evaluated, for their targets. */
function check(
  sets: readonly (readonly string[])[],
  measured: SliValue,
  compared: number | undefined,
): { holds: boolean; targets: readonly Target[] } {
  const results = sets.map((set) => set.map((criteria) => checkOne(criteria, measured, compared)));
  return {
    holds: results.some((targets) => targets.every(({ violated }) => !violated)),
    targets: results.flat(),
  };
}

const CRITERION = /^(<=|>=|<|>|=)\s*([+-]?)(\d+(?:\.\d*)?|\.\d+)(%?)$/;

/**
 * `<600`, `>=95`, and relative to earlier evaluations `<=+10%`, `<+5`; `undefined` for anything
 * else.
 */
function parseCriteria(
  criteria: string,
): { operator: string; sign: string; amount: number; unit: string } | undefined {
  const match = CRITERION.exec(criteria.replaceAll(" ", ""));
  if (match === null) return undefined;
  const [, operator = "", sign = "", digits = "", unit = ""] = match;
  return { operator, sign, amount: Number(digits), unit };
}

/** With nothing to compare with, a relative criterion holds; without a value none does. */
function checkOne(criteria: string, measured: SliValue, compared: number | undefined): Target {
  const { operator = "", sign = "", amount = 0, unit = "" } = parseCriteria(criteria) ?? {};
  const isMet = (target: number): boolean =>
    measured.success && holds(measured.value, operator, target);
  if (sign === "") return { criteria, targetValue: amount, violated: !isMet(amount) };
  if (compared === undefined) return { criteria, targetValue: 0, violated: !measured.success };
  const change = (unit === "%" ? (compared * amount) / 100 : amount) * (sign === "+" ? 1 : -1);
  return { criteria, targetValue: compared + change, violated: !isMet(compared + change) };
}

function holds(value: number, operator: string, target: number): boolean {
  if (operator === "<") return value < target;
  if (operator === "<=") return value <= target;
  if (operator === ">") return value > target;
  if (operator === ">=") return value >= target;
  return value === target;
}

const PERCENTILES: Readonly<Record<string, number>> = { p50: 0.5, p90: 0.9, p95: 0.95 };

function aggregateOf(values: readonly number[], aggregateFunction: string): number | undefined {
  if (values.length === 0) return undefined;
  const share = PERCENTILES[aggregateFunction];
  if (share === undefined) return values.reduce((sum, value) => sum + value, 0) / values.length;
  const sorted = values.toSorted((a, b) => a - b);
  const position = Math.min(Math.max(share * (sorted.length + 1), 1), sorted.length);
  const below = sorted[Math.floor(position) - 1] ?? 0;
  const above = sorted[Math.min(Math.floor(position), sorted.length - 1)] ?? below;
  return below + (position - Math.floor(position)) * (above - below);
}

function readObjective(objective: JsonObject): Objective {
  const sli = textAt(objective, "sli");
  const weight = getOwn(objective, "weight");
  return {
    sli,
    displayName: textAt(objective, "displayName"),
    weight: typeof weight === "number" && weight !== 0 ? weight : 1,
    keySli: getOwn(objective, "key_sli") === true,
    pass: readCriteria(getOwn(objective, "pass")),
    warning: readCriteria(getOwn(objective, "warning")),
  };
}

function readCriteria(value: Json | undefined): readonly (readonly string[])[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).filter(isJsonObject).map((set) => {
    const criteria = getOwn(set, "criteria");
    return Array.isArray(criteria) ? criteria.map(String) : [];
  });
}

function percent(text: string): number | undefined {
  if (text === "") return undefined;
  const value = Number(text.replace(/%$/, ""));
  if (Number.isNaN(value)) throw new Error(`could not parse the percentage ${text}`);
  return value;
}

function objectAt(value: JsonObject, key: string): JsonObject {
  const found = getOwn(value, key);
  return isJsonObject(found) ? found : {};
}

function textAt(value: JsonObject, key: string): string {
  const found = getOwn(value, key);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}
