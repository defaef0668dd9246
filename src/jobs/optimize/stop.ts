import type { Job } from "../job";
import { stopChecks, stopWork } from "../stop-work";

export const optimizeStop: Job = {
  checks: stopChecks,
  run: (request) =>
    stopWork(request, { startJob: "optimize.start", hook: "cleanup", hookFailure: "warning" }),
};
