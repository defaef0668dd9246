import { jobOf } from "../core/job";
import { workChecks } from "../work/script-or-workflow";
import { hookOf } from "../work/hooks";
import { startWork } from "../work/start-work";
import { chaosStart } from "./declarations";

export const job = jobOf(chaosStart, {
  checks: workChecks,
  run(request) {
    const experiment = request.parameters.experiment;
    return startWork(request, {
      job: "chaos.start",
      undo: hookOf("rollback", request.parameters),
      variables: experiment === undefined ? {} : { CLOUD_AUTOMATION_EXPERIMENT: experiment },
      fields: () => ({ experiment }),
    });
  },
});
