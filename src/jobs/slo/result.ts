import type { Evaluation } from "../../domain/events/evaluation";
import { failedIndicators, hasMeasured } from "../../domain/events/evaluation";
import type { JsonObject } from "../../domain/text/json";

const MAX_NAMED = 5;

/**
 * Numbers are text: the control plane would keep the first score of the sequence for ever
 * (docs/reference/keptn.md#what-later-tasks-receive).
 */
export function fieldsOf(evaluation: Evaluation): JsonObject {
  const { score, result, isErrored } = evaluation;
  return {
    ...(score !== undefined && !isErrored && { score: String(Number(score.toFixed(2))) }),
    evaluation: isErrored || !hasMeasured(evaluation) ? "not measured" : result,
    failedIndicators: failedIndicators(evaluation).join(", "),
  };
}

/** `score 37.5; failed: Error rate`, as a part of a sentence. */
export function scoreWords(
  evaluation: Pick<Evaluation, "score" | "indicators" | "result">,
): string {
  const { score, result, indicators } = evaluation;
  const failed = failedIndicators(evaluation);
  const warned = indicators.filter(({ status }) => status === "warning").map(({ name }) => name);
  return [
    `the evaluation ended with ${result}${score === undefined ? "" : `, score ${Number(score.toFixed(2))}`}`,
    ...(failed.length > 0 ? [`failed: ${named(failed)}`] : []),
    ...(warned.length > 0 ? [`close to the limit: ${named(warned)}`] : []),
  ].join("; ");
}

function named(names: readonly string[]): string {
  return `${names.slice(0, MAX_NAMED).join(", ")}${names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : ""}`;
}

/** Of the statuses of objectives; others than these say nothing. */
export function worstOf(statuses: readonly unknown[]): "pass" | "warning" | "fail" {
  if (statuses.includes("fail")) return "fail";
  return statuses.includes("warning") ? "warning" : "pass";
}
