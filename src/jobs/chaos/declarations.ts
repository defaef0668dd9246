import type { JobDeclaration } from "../core/job";
import {
  hookProperties,
  startedReports,
  startProperties,
  stopParameters,
  stoppedReports,
  WORKFLOW_PERMISSION,
} from "../work/parameters";

const ROLLBACK =
  "`succeeded`, `failed`, `not run`, or `not needed` where the experiment did not fail.";

export const chaosStart = {
  name: "chaos.start",
  does:
    "Starts a chaos experiment by a script or a workflow, waits for its end by " +
    "default, and takes back what it has left where it fails. `results` and " +
    "`thresholds` of the rule judge its journal.",
  parameters: {
    type: "object",
    properties: {
      ...startProperties("runner"),
      experiment: {
        type: "string",
        minLength: 1,
        maxLength: 500,
        description:
          "Name of the experiment, for the report; the script finds it in CLOUD_AUTOMATION_EXPERIMENT.",
        examples: ["pod-delete"],
      },
      ...hookProperties(
        "rollback",
        "Script that takes back what a failed experiment has left. It never hides " +
          "the failure. `rollback-minutes` of the task's time are kept for it.",
        "kubectl delete chaosengine --all",
      ),
    },
    additionalProperties: false,
  },
  reports: {
    experiment: "Name of the experiment: what the work reports, else the parameter.",
    start: "When it began: of the journal, else of the work, else of this job (ISO 8601).",
    end: "When it ended, likewise; not with `wait: no`.",
    rollback: ROLLBACK,
    ...startedReports,
  },
  permissions: { actions: WORKFLOW_PERMISSION },
} as const satisfies JobDeclaration;

export const chaosStop = {
  name: "chaos.stop",
  does:
    "Stops the experiment that an earlier task has started, takes back what it " +
    "has left, and is done when it is over; one that was over already is a pass, " +
    "too.",
  parameters: stopParameters(
    "rollback",
    "Script that runs after the stop, whatever came of it, and takes back what the " +
      "experiment has left. Where it fails, the task fails.",
    "kubectl delete chaosengine --all",
  ),
  reports: {
    ...stoppedReports,
    rollback: "`succeeded`, `failed` or `not run`, where there is one.",
  },
  permissions: { actions: WORKFLOW_PERMISSION },
} as const satisfies JobDeclaration;

export const declarations = [chaosStart, chaosStop] as const;
