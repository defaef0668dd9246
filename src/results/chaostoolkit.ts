import { quote } from "../domain/errors";
import type { JsonObject } from "../domain/json";
import { getOwn, isJsonObject } from "../domain/json";
import type { Source } from "./files";
import { jsonOf, wrongShape } from "./files";
import { listAt, numberAt, objectAt, textAt } from "./json-numbers";
import { valuesOf } from "./metrics";
import type { Finding, Report } from "./report";
import { counted, timeOf, windowOf } from "./report";

/**
 * The journal of `chaos run --journal-path`. Its times are UTC, older versions write no zone.
 *
 * Neither the exit code nor `status` is enough: a run that found the system unsteady before it began, a failed action and a
 * failed rollback all end with `completed`, not deviated and exit code 0 (seen with chaostoolkit-lib 1.44).
 */
export async function readChaostoolkit(source: Source): Promise<Report> {
  const json = await jsonOf(source);
  const status = isJsonObject(json) ? textAt(json, "status") : undefined;
  if (!isJsonObject(json) || status === undefined || !isJsonObject(getOwn(json, "steady_states"))) throw wrongShape("chaostoolkit", json);

  const activities = listAt(json, "run").filter(isJsonObject);
  const actions = activities.filter((activity) => textAt(objectAt(activity, "activity"), "type") === "action");
  const rollbacks = listAt(json, "rollbacks").filter(isJsonObject);
  const actionsFailed = actions.filter(failed);
  const rollbacksFailed = rollbacks.filter(failed);
  const dry = textAt(objectAt(json, "experiment"), "dry");
  const startMs = timeOf(textAt(json, "start"), "utc");
  const endMs = timeOf(textAt(json, "end"), "utc");

  const findings: Finding[] = [];
  const stopped = status === "interrupted" || status === "aborted";
  // The default strategy of the Chaos Toolkit plays no rollbacks then.
  const left = rollbacks.length === 0 && listAt(objectAt(json, "experiment"), "rollbacks").length > 0;
  if (stopped) findings.push({ verdict: "errored", reason: `the experiment was ${status}${left ? ", and its rollbacks were not played: what was disturbed may still be" : ""}` });
  if (getOwn(objectAt(objectAt(json, "steady_states"), "before"), "steady_state_met") === false) {
    findings.push({ verdict: "errored", reason: `the system was not in its steady state before the experiment, so nothing was tried${unsteady(objectAt(objectAt(json, "steady_states"), "before"))}` });
  } else if (getOwn(json, "deviated") === true) {
    findings.push({ verdict: "fail", reason: `the steady state was lost: the experiment deviated${unsteady(objectAt(objectAt(json, "steady_states"), "after"))}` });
  } else if (status === "failed") findings.push({ verdict: "fail", reason: "the experiment failed" });
  if (!["completed", "failed", "interrupted", "aborted"].includes(status)) findings.push({ verdict: "errored", reason: `the experiment ended with the status ${quote(status)}, which is not known` });
  if (rollbacksFailed.length > 0) findings.push({ verdict: "fail", reason: `${counted(rollbacksFailed.length, "rollback")} failed (${names(rollbacksFailed)}): what was disturbed may still be` });
  // An action that was stopped has no status.
  if (actionsFailed.length > 0 && !stopped) {
    const none = actionsFailed.length === actions.length;
    findings.push({ verdict: none ? "errored" : "warning", reason: `${none ? "every action" : `${actionsFailed.length} of ${counted(actions.length, "action")}`} failed (${names(actionsFailed)})${none ? ": nothing was disturbed, so that steadiness proves nothing" : ""}` });
  }
  if (dry !== undefined && dry !== "pause") findings.push({ verdict: "warning", reason: `it was a dry run (${quote(dry)})` });
  return {
    values: valuesOf({ actions: actions.length, actionsFailed: actionsFailed.length, rollbacks: rollbacks.length, rollbacksFailed: rollbacksFailed.length, duration: numberAt(json, "duration") }),
    ...windowOf(startMs, endMs),
    judged: [],
    findings,
  };
}

function failed(activity: JsonObject): boolean {
  return textAt(activity, "status") !== "succeeded";
}

function names(activities: readonly JsonObject[]): string {
  const shown = activities.slice(0, 3).map((activity) => quote(textAt(objectAt(activity, "activity"), "name") ?? "without a name"));
  return [...shown, ...(activities.length > shown.length ? [`${activities.length - shown.length} more`] : [])].join(", ");
}

/** The last probe is the one that was not within its tolerance. */
function unsteady(state: JsonObject): string {
  const probe = listAt(state, "probes").filter(isJsonObject).at(-1);
  const name = probe && textAt(objectAt(probe, "activity"), "name");
  return name === undefined ? "" : ` (probe ${quote(name)})`;
}
