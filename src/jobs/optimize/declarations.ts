import type { JobDeclaration } from "../core/job";
import {
  startedReports,
  startProperties,
  stopParameters,
  stoppedReports,
  WORKFLOW_PERMISSION,
} from "../work/parameters";

export const optimizeStart = {
  name: "optimize.start",
  does:
    "Starts an optimization model by a script or a workflow and reports what it " +
    "found. A workflow is not waited for on a runner by default: studies " +
    "take hours.",
  parameters: {
    type: "object",
    properties: startProperties("park"),
    additionalProperties: false,
  },
  reports: {
    parameters:
      "The chosen parameters, if the work reports them as a JSON object; numbers " +
      "become text, which later tasks can replace.",
    score: "How good they are, if the work reports it; text.",
    studyUrl: "Page of the study, if the work reports it, else the workflow's run; also a label.",
    start: "When it began, unless the work reports it (ISO 8601).",
    end: "When it ended, likewise; not with `wait: no`.",
    ...startedReports,
  },
  permissions: { actions: WORKFLOW_PERMISSION },
} as const satisfies JobDeclaration;

export const optimizeStop = {
  name: "optimize.stop",
  does:
    "Stops the model that an earlier task has started, and is done when it is " +
    "over; one that was over already is a pass, too.",
  parameters: stopParameters(
    "cleanup",
    "Script that runs after the stop, whatever came of it. Where it fails, the task is a warning.",
    "./remove-trials.sh",
  ),
  reports: {
    ...stoppedReports,
    cleanup: "`succeeded`, `failed` or `not run`, where there is one.",
  },
  permissions: { actions: WORKFLOW_PERMISSION },
} as const satisfies JobDeclaration;

export const declarations = [optimizeStart, optimizeStop] as const;
