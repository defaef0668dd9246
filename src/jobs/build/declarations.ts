import type { JobDeclaration } from "../core/job";
import { checkProperties, untilEndProperties, WORKFLOW_PERMISSION } from "../work/parameters";

export const buildRun = {
  name: "build.run",
  does:
    "Builds by a script or a workflow and reports what was built. It is done " +
    "when the work is over and `check`, if there is one, has found the result " +
    "where it should be.",
  parameters: {
    type: "object",
    properties: {
      ...untilEndProperties,
      ...checkProperties,
      check: {
        ...checkProperties.check,
        examples: ['docker buildx imagetools inspect "$CLOUD_AUTOMATION_REPORTED_IMAGE"'],
      },
    },
    additionalProperties: false,
  },
  reports: {
    image:
      "Image that was built, such as `example/carts:1.4.0`, if the work reports it. " +
      "A later `deploy.run` reads it from `data.build.image`, so call the task " +
      "`build`, or pass it as `image`. The control plane's own " +
      "`configurationChange.values.image` cannot be set by a task.",
    tag: "Its tag; taken from `image` unless reported.",
    digest: "Its digest; taken from `image` unless reported.",
    buildUrl: "Page of the build: of the workflow's run, or of this run; also a label.",
    runId: "Id of the workflow run, with `workflow`.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how the run ended.",
    "<name>": "Whatever the script or the workflow's artifact reports.",
  },
  permissions: { actions: WORKFLOW_PERMISSION },
} as const satisfies JobDeclaration;

export const declarations = [buildRun] as const;
