import type { Job } from "../job";
import { stopChecks, stopWork } from "../stop-work";

export const chaosStop: Job = {
  checks: stopChecks,
  run: (request) =>
    stopWork(request, { startJob: "chaos.start", hook: "rollback", hookFailure: "fail" }),
};
