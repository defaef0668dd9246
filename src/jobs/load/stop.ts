import type { Job } from "../job";
import { stopChecks, stopWork } from "../stop-work";

export const loadStop: Job = {
  checks: stopChecks,
  run: (request) =>
    stopWork(request, { startJob: "load.start", hook: "cleanup", hookFailure: "warning" }),
};
