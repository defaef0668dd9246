import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { EventData, KeptnEvent } from "./event";
import { dataObject, scopeOf, taskType } from "./event";

const TASK = "approval";

/**
 * What the approval-service answers to an `approval.triggered` (docs/reference/keptn.md#approvals):
 * `started` always, `finished` for a failed result and for an automatic approval. A missing
 * strategy means manual, unlike the documentation says.
 *
 * @returns the types, results and data of its events, in order
 */
export function approvalAnswers(
  event: KeptnEvent,
): readonly { readonly type: string; readonly data: Partial<EventData> }[] {
  const scope = scopeOf(event);
  if (event.type !== taskType(TASK, "triggered") || scope === undefined) return [];
  const { project, stage, service, labels } = scope;
  const common = {
    project,
    stage,
    service,
    ...(Object.keys(labels).length > 0 && { labels }),
    status: "succeeded",
  };
  const result = resultOf(event, scope);
  const hasMessage = result === "pass" || result === "warning";
  const message = `Approval strategy for result '${result}': ${textOf(event, TASK, result) || "manual"}`;
  const started = {
    type: taskType(TASK, "started"),
    data: { ...common, ...(hasMessage && { message }) },
  };
  const decision = decide(event, scope);
  return decision === undefined
    ? [started]
    : [started, { type: taskType(TASK, "finished"), data: { ...common, result: decision } }];
}

/** `undefined`: somebody has to decide. */
function decide(event: KeptnEvent, scope: EventData): "pass" | "fail" | undefined {
  const result = resultOf(event, scope);
  if (result === "fail") return "fail";
  if (result !== "pass" && result !== "warning") return undefined;
  return textOf(event, TASK, result) === "automatic" ? "pass" : undefined;
}

function resultOf(event: KeptnEvent, scope: EventData): string {
  return scope.result || textOf(event, "evaluation", "result");
}

function textOf(event: KeptnEvent, key: string, field: string): string {
  const value = getOwn(dataObject(event), key);
  const found = isJsonObject(value) ? getOwn(value, field) : undefined;
  return typeof found === "string" ? found : "";
}
