import { describe, quote } from "../domain/errors";
import type { JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject, objectAt } from "../domain/text/json";
import { timeOf } from "./dates";
import type { Source } from "./files";
import { jsonOf, wrongShape } from "./files";
import { listAt, numberAt, textAt } from "./json-numbers";
import { valuesOf } from "./metrics";
import type { Finding, Report } from "./report";
import { counted, ReportProblem, windowOf } from "./report";

/**
 * The journal of `chaos run --journal-path`. Its times are UTC, older versions write no zone.
 *
 * Neither the exit code nor `status` is enough: a run that found the system unsteady before it
 * began, a failed action and a failed rollback all end with `completed`, not deviated and exit code
 * 0 (seen with chaostoolkit-lib 1.44).
 */
export async function readChaostoolkit(source: Source): Promise<Report> {
  const json = await jsonOf(source);
  const status = isJsonObject(json) ? textAt(json, "status") : undefined;
  if (!isJsonObject(json) || status === undefined || !isJsonObject(getOwn(json, "steady_states")))
    throw wrongShape("chaostoolkit", json);

  const activities = entriesAt(json, "run");
  const [actions, probes] = [
    activities.filter(isAction),
    activities.filter((activity) => !isAction(activity)),
  ];
  const rollbacks = entriesAt(json, "rollbacks");
  const actionsFailed = actions.filter(failed);
  const rollbacksFailed = rollbacks.filter(failed);
  const startMs = timeOf(textAt(json, "start"), "utc");
  const endMs = timeOf(textAt(json, "end"), "utc");
  const isStopped = status === "interrupted" || status === "aborted";

  const findings: Finding[] = [...verdictOfStatus(json, status), ...steadiness(json, status)];
  if (rollbacksFailed.length > 0)
    findings.push({
      verdict: "fail",
      reason:
        `${counted(rollbacksFailed.length, "rollback")} failed ` +
        `(${names(rollbacksFailed)}): what was disturbed may still be`,
    });
  const refused = rollbacks.filter((rollback) => !failed(rollback) && answeredBadly(rollback));
  if (refused.length > 0)
    findings.push({
      verdict: "warning",
      reason:
        `${counted(refused.length, "rollback")} ended with an error that the ` +
        `Chaos Toolkit does not judge (${names(refused)}): what was disturbed ` +
        "may still be",
    });
  // An activity that was stopped has no status.
  if (!isStopped) findings.push(...failures(actions, actionsFailed, probes.filter(failed)));
  const dry = textAt(objectAt(json, "experiment"), "dry");
  if (dry !== undefined && dry !== "pause")
    findings.push({ verdict: "warning", reason: `it was a dry run (${quote(dry)})` });
  return {
    values: valuesOf({
      actions: actions.length,
      actionsFailed: actionsFailed.length,
      rollbacks: rollbacks.length,
      rollbacksFailed: rollbacksFailed.length,
      duration: numberAt(json, "duration"),
    }),
    ...windowOf(startMs, endMs),
    judged: [],
    findings,
    gaps: [],
  };
}

/** The status, and what was left behind where the experiment did not come to its end. */
function verdictOfStatus(json: JsonObject, status: string): Finding[] {
  // The default strategy of the Chaos Toolkit plays no rollbacks where it was stopped.
  const isLeft =
    listAt(json, "rollbacks").length === 0 &&
    listAt(objectAt(json, "experiment"), "rollbacks").length > 0;
  switch (status) {
    case "completed":
    case "failed":
      return [];
    case "interrupted":
    case "aborted":
      return [
        {
          verdict: "errored",
          reason:
            "the experiment was " +
            `${status}${isLeft ? ", and its rollbacks were not played: what was disturbed may still be" : ""}`,
        },
      ];
    default:
      return [
        {
          verdict: "errored",
          reason: `the experiment ended with the status ${quote(status)}, which is not known`,
        },
      ];
  }
}

/**
 * Every state that was looked at counts, whatever `deviated` says; a mark that cannot be read is
 * never a steady one.
 */
function steadiness(json: JsonObject, status: string): Finding[] {
  const states = objectAt(json, "steady_states");
  const before = objectAt(states, "before");
  if (isUnsteady(before))
    return [
      {
        verdict: "errored",
        reason: `the system was not in its steady state before the experiment, so nothing was tried${unsteady(before)}`,
      },
    ];
  const deviated = getOwn(json, "deviated");
  if (deviated !== undefined && deviated !== null && typeof deviated !== "boolean")
    throw new ReportProblem(
      `has ${describe(deviated)} as "deviated", expected true or false; it is damaged, ` +
        "or was changed after the Chaos Toolkit wrote it",
    );
  const lost = [...listAt(states, "during").filter(isJsonObject), objectAt(states, "after")].find(
    isUnsteady,
  );
  if (deviated === true || lost)
    return [
      {
        verdict: "fail",
        reason: `the steady state was lost: the experiment deviated${unsteady(lost ?? objectAt(states, "after"))}`,
      },
    ];
  return status === "failed" ? [{ verdict: "fail", reason: "the experiment failed" }] : [];
}

function isUnsteady(state: JsonObject): boolean {
  const met = getOwn(state, "steady_state_met");
  if (met !== undefined && met !== null && typeof met !== "boolean")
    throw new ReportProblem(
      `has ${describe(met)} as "steady_state_met", expected true or false; it is ` +
        "damaged, or was changed after the Chaos Toolkit wrote it",
    );
  return met === false;
}

function failures(
  actions: readonly JsonObject[],
  actionsFailed: readonly JsonObject[],
  probesFailed: readonly JsonObject[],
): Finding[] {
  const findings: Finding[] = [];
  if (actionsFailed.length > 0) {
    const none = actionsFailed.length === actions.length;
    findings.push({
      verdict: none ? "errored" : "warning",
      reason:
        `${none ? "every action" : `${actionsFailed.length} of ${counted(actions.length, "action")}`} ` +
        "failed " +
        `(${names(actionsFailed)})${none ? ": nothing was disturbed, so that steadiness proves nothing" : ""}`,
    });
  }
  const refused = actions.filter((action) => !failed(action) && answeredBadly(action));
  if (refused.length > 0)
    findings.push({
      verdict: "warning",
      reason:
        `${counted(refused.length, "action")} ended with an error that the Chaos ` +
        `Toolkit does not judge (${names(refused)})`,
    });
  if (probesFailed.length > 0)
    findings.push({
      verdict: "warning",
      reason: `${counted(probesFailed.length, "probe")} of the method failed (${names(probesFailed)})`,
    });
  return findings;
}

/**
 * @throws ReportProblem where a list holds something else than activities: one of them may have
 * failed
 */
function entriesAt(json: JsonObject, name: string): JsonObject[] {
  const value = getOwn(json, name);
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every(isJsonObject))
    throw new ReportProblem(
      `has something else than activities under ${quote(name)}; it is damaged, or was ` +
        "changed after the Chaos Toolkit wrote it",
    );
  return value.filter(isJsonObject);
}

/**
 * A program's exit code, an HTTP service's status: the Chaos Toolkit compares those of probes with
 * a tolerance, and no others.
 */
function answeredBadly(entry: JsonObject): boolean {
  const provider = textAt(objectAt(objectAt(entry, "activity"), "provider"), "type");
  const status = getOwn(objectAt(entry, "output"), "status");
  if (typeof status !== "number") return false;
  return provider === "http" ? status >= 400 : provider === "process" && status !== 0;
}

function isAction(activity: JsonObject): boolean {
  return textAt(objectAt(activity, "activity"), "type") !== "probe";
}

function failed(activity: JsonObject): boolean {
  return textAt(activity, "status") !== "succeeded";
}

function names(activities: readonly JsonObject[]): string {
  const shown = activities
    .slice(0, 3)
    .map((activity) => quote(textAt(objectAt(activity, "activity"), "name") ?? "without a name"));
  return [
    ...shown,
    ...(activities.length > shown.length ? [`${activities.length - shown.length} more`] : []),
  ].join(", ");
}

/** The last probe is the one that was not within its tolerance. */
function unsteady(state: JsonObject): string {
  const probe = listAt(state, "probes").filter(isJsonObject).at(-1);
  const name = probe && textAt(objectAt(probe, "activity"), "name");
  return name === undefined ? "" : ` (probe ${quote(name)})`;
}
