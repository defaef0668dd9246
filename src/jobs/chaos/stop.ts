import { jobOf } from "../core/job";
import { hookOf } from "../work/hooks";
import { stopChecks, stopWork } from "../work/stop-work";
import { chaosStop } from "./declarations";

export const job = jobOf(chaosStop, {
  checks: stopChecks,
  run: (request) =>
    stopWork(request, {
      startJob: "chaos.start",
      hook: hookOf("rollback", request.parameters),
      hookFailure: "fail",
    }),
});
