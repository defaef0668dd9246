import type { JobDeclaration } from "../core/job";
import { HTTP_PARAMETER } from "../http/parameters";
import { checkProperties, untilEndProperties, WORKFLOW_PERMISSION } from "../work/parameters";

export const runbookRun = {
  name: "runbook.run",
  does:
    "Runs a named remediation runbook, a script or a workflow, and shows its " +
    "steps in the job summary. Done when it is over and `check`, if there is " +
    "one, has read back its effect.",
  parameters: {
    type: "object",
    properties: {
      runbook: {
        type: "string",
        minLength: 1,
        maxLength: 200,
        description:
          "Name of the runbook, for the report; the script finds it in CLOUD_AUTOMATION_RUNBOOK.",
        examples: ["restart-carts"],
      },
      ...untilEndProperties,
      run: {
        ...untilEndProperties.run,
        description:
          "Script that is the runbook; runs as the input `run` would. A line " +
          "`step.<name>=passed 12 s` (or `failed`, `skipped`, and a note) in " +
          "$CLOUD_AUTOMATION_OUTPUT is a step of the log. Give either `run` or " +
          "`workflow`.",
        examples: [
          'kubectl rollout restart deployment/carts\necho "step.restart=passed" >> "$CLOUD_AUTOMATION_OUTPUT"',
        ],
      },
      workflow: {
        ...untilEndProperties.workflow,
        description: `${untilEndProperties.workflow.description} The steps of its jobs are the log.`,
      },
      wait: {
        ...untilEndProperties.wait,
        description: `${untilEndProperties.wait.description} With \`park\` the log is on the run's page only.`,
      },
      ...checkProperties,
      http: HTTP_PARAMETER,
    },
    required: ["runbook"],
    additionalProperties: false,
  },
  reports: {
    runbook: "Its name.",
    steps: "Its steps, one per line: name, result and time or note, if any are known.",
    failedSteps:
      "Names of the steps that failed, if any did. One in a runbook that came to a " +
      "good end makes the task a warning.",
    runUrl: "Page of the run that did it; also a label.",
    runId: "Id of the workflow run, with `workflow`.",
    conclusion: "GitHub's word for how the run ended.",
    "<name>": "Whatever the script, the workflow's artifact or the recipe reports.",
  },
  permissions: { actions: WORKFLOW_PERMISSION },
} as const satisfies JobDeclaration;

export const declarations = [runbookRun] as const;
