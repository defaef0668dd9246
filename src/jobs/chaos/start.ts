import type { Job } from "../job";
import { textOf, workChecks } from "../script-or-workflow";
import { startWork } from "../start-work";

export const chaosStart: Job = {
  checks: workChecks,
  run(request) {
    const experiment = textOf(request.parameters, "experiment");
    return startWork(request, {
      job: "chaos.start",
      undo: "rollback",
      variables: experiment === undefined ? {} : { CLOUD_AUTOMATION_EXPERIMENT: experiment },
      fields: () => ({ experiment }),
    });
  },
};
