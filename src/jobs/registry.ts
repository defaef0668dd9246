import { UserError } from "../domain/errors";
import { nearest } from "../domain/nearest";
import type { Job, JobDeclaration } from "./job";
import { declarations } from "./declarations";
import { PLANNED_NAMES } from "./known-jobs";

const JOBS: Readonly<Record<string, () => Promise<Job>>> = {
  "workflow.run": async () => (await import("./workflow/run")).workflowRun,
  "workflow.start": async () => (await import("./workflow/start")).workflowStart,
  "workflow.stop": async () => (await import("./workflow/stop")).workflowStop,
  "build.run": async () => (await import("./build/run")).buildRun,
  "deploy.run": async () => (await import("./deploy/run")).deployRun,
  "load.start": async () => (await import("./load/start")).loadStart,
  "load.stop": async () => (await import("./load/stop")).loadStop,
  "chaos.start": async () => (await import("./chaos/start")).chaosStart,
  "chaos.stop": async () => (await import("./chaos/stop")).chaosStop,
  "optimize.start": async () => (await import("./optimize/start")).optimizeStart,
  "optimize.stop": async () => (await import("./optimize/stop")).optimizeStop,
};

export const JOB_NAMES: readonly string[] = Object.keys(JOBS);

/** @throws UserError naming the known jobs, the nearest first */
export function declarationOf(name: string): JobDeclaration {
  const found = declarations.find((declaration) => declaration.name === name);
  if (found) return found;
  if (PLANNED_NAMES.includes(name)) throw new UserError(`job: ${name} is not in this version; use run, or one of ${JOB_NAMES.join(", ")}.`, "CA-207");
  const near = nearest(name, JOB_NAMES);
  const others = JOB_NAMES.filter((known) => known !== near);
  throw new UserError(`job: ${JSON.stringify(name.slice(0, 80))} is not one of ${[...(near ? [near] : []), ...others].join(", ")}.`, "CA-207");
}

/** Loaded when used. */
export async function loadJob(name: string): Promise<Job> {
  declarationOf(name);
  const load = JOBS[name];
  if (!load) throw new Error(`${name} is declared and not there`);
  return load();
}
