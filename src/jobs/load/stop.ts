import { jobOf } from "../core/job";
import { hookOf } from "../work/hooks";
import { stopChecks, stopWork } from "../work/stop-work";
import { loadStop } from "./declarations";

export const job = jobOf(loadStop, {
  checks: stopChecks,
  run: (request) =>
    stopWork(request, {
      startJob: "load.start",
      hook: hookOf("cleanup", request.parameters),
      hookFailure: "warning",
    }),
});
