import type { Job } from "../core/job";
import { stopChecks, stopWork } from "../work/stop-work";

export const job: Job = {
  checks: stopChecks,
  run: (request) =>
    stopWork(request, { startJob: "optimize.start", hook: "cleanup", hookFailure: "warning" }),
};
