import { jobOf } from "../core/job";
import { hookOf } from "../work/hooks";
import { stopChecks, stopWork } from "../work/stop-work";
import { optimizeStop } from "./declarations";

export const job = jobOf(optimizeStop, {
  checks: stopChecks,
  run: (request) =>
    stopWork(request, {
      startJob: "optimize.start",
      hook: hookOf("cleanup", request.parameters),
      hookFailure: "warning",
    }),
});
