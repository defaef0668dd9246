import { spawnSync } from "node:child_process";
import type { ActionRun } from "../../simulator/runner/run-action";

/** Processes that watch for this step, by the workspace that they were started in. Linux. */
export function watchers(step: Pick<ActionRun, "workspace">): number[] {
  return spawnSync("ps", ["-A", "-o", "pid=,args="], { encoding: "utf8" })
    .stdout.split("\n")
    .filter((line) => line.includes("dist/watch/index.js"))
    .map((line) => Number(/^\s*(\d+)/.exec(line)?.[1]))
    .filter((pid) => cwdOf(pid) === step.workspace);
}

function cwdOf(pid: number): string {
  return spawnSync("readlink", [`/proc/${pid}/cwd`], { encoding: "utf8" }).stdout.trim();
}
