import type { JobDeclaration } from "../core/job";
import {
  startedReports,
  startProperties,
  stopParameters,
  stoppedReports,
  WORKFLOW_PERMISSION,
} from "../work/parameters";

export const loadStart = {
  name: "load.start",
  does:
    "Starts a load test by a script or a workflow, waits for its end by default, " +
    "and reports its window for the evaluation that follows. `results` and " +
    "`thresholds` of the rule judge the test's own report.",
  parameters: {
    type: "object",
    properties: startProperties("runner"),
    additionalProperties: false,
  },
  reports: {
    testURL:
      "Page of the test: what the work reports, else the workflow's run, else this run; also a label.",
    testResults: "What the work reports in words, else how it ended.",
    start:
      "When the load began: of the test's report, else of the work, else of this job (ISO 8601).",
    end: "When it ended, likewise; not with `wait: no`.",
    ...startedReports,
  },
  permissions: { actions: WORKFLOW_PERMISSION },
} as const satisfies JobDeclaration;

export const loadStop = {
  name: "load.stop",
  does:
    "Stops the load test that an earlier task has started, and is done when it " +
    "is over; one that was over already is a pass, too.",
  parameters: stopParameters(
    "cleanup",
    "Script that runs after the stop, whatever came of it, such as one that removes " +
      "load generators. Where it fails, the task is a warning.",
    'kubectl delete job --selector "load=$CLOUD_AUTOMATION_SERVICE"',
  ),
  reports: {
    ...stoppedReports,
    cleanup: "`succeeded`, `failed` or `not run`, where there is one.",
  },
  permissions: { actions: WORKFLOW_PERMISSION },
} as const satisfies JobDeclaration;

export const declarations = [loadStart, loadStop] as const;
