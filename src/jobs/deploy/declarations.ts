import type { JobDeclaration } from "../core/job";
import {
  checkProperties,
  hookProperties,
  untilEndProperties,
  WORKFLOW_PERMISSION,
} from "../work/parameters";

export const deployRun = {
  name: "deploy.run",
  does:
    "Deploys by a script or a workflow and keeps a deployment record at GitHub, " +
    "from in progress to its end. It is done when the work is over, `check`, if " +
    "there is one, has succeeded, and the record says so.",
  parameters: {
    type: "object",
    properties: {
      ...untilEndProperties,
      wait: {
        ...untilEndProperties.wait,
        description:
          `${untilEndProperties.wait.description} \`park\` needs ` +
          `\`record: false\`, since nothing would end the record.`,
      },
      environment: {
        type: "string",
        minLength: 1,
        maxLength: 255,
        description:
          "Environment of the record. Default: the task's stage. Scripts find it in " +
          "CLOUD_AUTOMATION_ENVIRONMENT.",
        examples: ["production"],
      },
      image: {
        type: "string",
        minLength: 1,
        maxLength: 1000,
        description:
          "What is deployed, for the report; scripts find it in CLOUD_AUTOMATION_IMAGE. " +
          "By default the event's `data.build.image`, which `build.run` reports, else " +
          "its `data.configurationChange.values.image`.",
        examples: ["${{ event.data.configurationChange.values.image }}"],
      },
      commit: {
        type: "string",
        minLength: 1,
        maxLength: 255,
        description: "Commit, branch or tag of the record. Default: the run's own commit.",
        examples: ["v1.4.0"],
      },
      "environment-url": {
        type: "string",
        pattern: "^https?://",
        title: "an address that begins with https:// or http://",
        maxLength: 2000,
        description: "Address of what is deployed; else what the work reports as `deploymentURL`.",
        examples: ["https://carts.staging.example.com"],
      },
      record: {
        type: "boolean",
        default: true,
        description:
          "`false`: no deployment record, as for a workflow job with `environment:`, which has one of its own.",
      },
      production: {
        type: "boolean",
        description:
          "Whether people use this environment. Default: GitHub takes the one called production for it.",
      },
      transient: {
        type: "boolean",
        default: false,
        description: "Whether the environment will go away, as one of a pull request.",
      },
      "auto-inactive": {
        type: "boolean",
        default: true,
        description: "Whether a success makes older records of this environment inactive.",
      },
      ...checkProperties,
      ...hookProperties(
        "rollback",
        "Script that takes a failed deployment back. It never hides the failure. " +
          "`rollback-minutes` of the task's time are kept for it.",
        'helm rollback "$CLOUD_AUTOMATION_SERVICE" --wait',
      ),
    },
    additionalProperties: false,
  },
  reports: {
    deploymentURL:
      "Address of what was deployed: what the work reports, else `environment-url`; also a label.",
    deploymentURIsPublic:
      "The same as a list, as later tasks of the sequence expect it: what the work " +
      "reports (a JSON list, or addresses with spaces between), else " +
      "`deploymentURL`. The control plane puts it before the addresses of earlier " +
      "deployments.",
    deploymentNames: "Names of what was deployed, as a list, if the work reports them.",
    deploymentResults: "What the work reports in words, else how it ended.",
    image: "What was deployed, if it is known.",
    environment: "Environment of the record.",
    deploymentId: "Id of the record; not with `record: false`.",
    rollback:
      "`succeeded`, `failed`, `not run`, or `not needed` where the deployment did not fail.",
    runId: "Id of the workflow run, with `workflow`.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how the run ended.",
    "<name>": "Whatever the script or the workflow's artifact reports.",
  },
  permissions: {
    deployments: "write, for the deployment record; not with `record: false`",
    actions: WORKFLOW_PERMISSION,
  },
} as const satisfies JobDeclaration;

export const declarations = [deployRun] as const;
