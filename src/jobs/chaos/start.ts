import type { Job } from "../core/job";
import { textOf, workChecks } from "../work/script-or-workflow";
import { startWork } from "../work/start-work";

export const job: Job = {
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
