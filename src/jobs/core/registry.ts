import { quote, UserError } from "../../domain/errors";
import { knownNames } from "../../catalogue/complaints";
import type { Job, JobDeclaration } from "./job";
import { declarations } from "./declarations";

const JOBS: Readonly<Record<string, () => Promise<Job>>> = {
  "workflow.run": async () => (await import("../workflow/run")).workflowRun,
  "workflow.start": async () => (await import("../workflow/start")).workflowStart,
  "workflow.stop": async () => (await import("../workflow/stop")).workflowStop,
  "build.run": async () => (await import("../build/run")).buildRun,
  "deploy.run": async () => (await import("../deploy/run")).deployRun,
  "load.start": async () => (await import("../load/start")).loadStart,
  "load.stop": async () => (await import("../load/stop")).loadStop,
  "chaos.start": async () => (await import("../chaos/start")).chaosStart,
  "chaos.stop": async () => (await import("../chaos/stop")).chaosStop,
  "optimize.start": async () => (await import("../optimize/start")).optimizeStart,
  "optimize.stop": async () => (await import("../optimize/stop")).optimizeStop,
  "flag.set": async () => (await import("../flag/set")).flagSet,
  "issue.open": async () => (await import("../issue/open")).issueOpen,
  "issue.update": async () => (await import("../issue/update")).issueUpdate,
  "issue.close": async () => (await import("../issue/close")).issueClose,
  "incident.open": async () => (await import("../incident/open")).incidentOpen,
  "incident.update": async () => (await import("../incident/update")).incidentUpdate,
  "incident.close": async () => (await import("../incident/close")).incidentClose,
  "runbook.run": async () => (await import("../runbook/run")).runbookRun,
  "notify.send": async () => (await import("../notify/send")).notifySend,
  "approval.ask": async () => (await import("../approval/ask")).approvalAsk,
  "slo.report": async () => (await import("../slo/report")).sloReport,
  "slo.evaluate": async () => (await import("../slo/evaluate")).sloEvaluate,
  "action.route": async () => (await import("../action/route")).actionRoute,
};

export const JOB_NAMES: readonly string[] = Object.keys(JOBS);

/**
 * @param field  how errors call where the name stands
 * @throws UserError naming the known jobs, and the nearest of them
 */
export function declarationOf(name: string, field = "job"): JobDeclaration {
  const found = declarations.find((declaration) => declaration.name === name);
  if (found) return found;
  throw new UserError(
    `${field}: ${quote(name)} is not known here${knownNames(name, JOB_NAMES)}`,
    "CA-207",
  );
}

/** Loaded when used. */
export async function loadJob(name: string): Promise<Job> {
  declarationOf(name);
  const load = JOBS[name];
  if (!load) throw new Error(`${name} is declared and not there`);
  return load();
}
