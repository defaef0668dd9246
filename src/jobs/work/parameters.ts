import type { JobParameters } from "../core/job";
import type { ValuesOf } from "../core/parameter-types";
import { stopProperties, waitProperties, workflowProperties } from "../workflow/parameters";

/**
 * Parameters of jobs whose work is a script or a workflow; see script-or-workflow.ts. Durations in
 * minutes.
 */
const workProperties = {
  run: {
    type: "string",
    minLength: 1,
    contentMediaType: "application/x-sh",
    description:
      "Script that does the work; runs as the input `run` would. Give either `run` or `workflow`.",
    examples: ['./work.sh "$CLOUD_AUTOMATION_SERVICE"'],
  },
  ...workflowProperties,
  workflow: {
    ...workflowProperties.workflow,
    description:
      "Workflow that does the work, by its file; it has the trigger workflow_dispatch " +
      "and lies on the default branch. Give either `run` or `workflow`.",
  },
} as const satisfies JobParameters["properties"];

/** Of jobs whose work has to be over before they are. */
export const untilEndProperties = {
  ...workProperties,
  ...waitProperties,
} as const satisfies JobParameters["properties"];

/** Of jobs that may also just start something. @param otherwise  the default of `wait` */
export function startProperties(otherwise: "runner" | "park") {
  return {
    ...workProperties,
    ...waitProperties,
    wait: {
      enum: ["runner", "park", "no"],
      default: otherwise,
      description:
        "What happens while a workflow runs. `runner`: this job waits, for up to 5 " +
        "hours and `timeout-minutes`. `park`: this job ends, and the sweep finishes " +
        "the task when the run is over; for runs of this repository. `no`: the task is " +
        "finished as soon as the run is known, and a later task stops it. A script is " +
        "always waited for; one that starts something in the background says `no`, so " +
        "that its end is not taken for the end of the work.",
    },
  } as const satisfies JobParameters["properties"];
}

export const checkProperties = {
  check: {
    type: "string",
    minLength: 1,
    contentMediaType: "application/x-sh",
    description:
      "Script that reads back whether it really is so: exit code 0 for yes. It is " +
      "tried until it succeeds or `patience-minutes` are over.",
    examples: ['curl --fail --silent "$CLOUD_AUTOMATION_REPORTED_DEPLOYMENT_URL/health"'],
  },
  "patience-minutes": {
    type: "number",
    exclusiveMinimum: 0,
    maximum: 300,
    default: 5,
    description: "How long `check` is tried.",
  },
} as const satisfies JobParameters["properties"];

export type HookName = "cleanup" | "rollback";

/** A script that puts things right afterwards, and its time. */
export function hookProperties<Name extends HookName>(
  name: Name,
  description: string,
  example: string,
) {
  const properties = {
    [name]: {
      type: "string",
      minLength: 1,
      contentMediaType: "application/x-sh",
      description,
      examples: [example],
    },
    [`${name}-minutes`]: {
      type: "number",
      exclusiveMinimum: 0,
      maximum: 60,
      default: 5,
      description:
        `How long \`${name}\` may take. It cannot run when the run is ` +
        `cancelled, the sequence is aborted or \`timeout-minutes\` are over.`,
    },
  } as const satisfies JobParameters["properties"];
  // The compiler forgets names that are computed.
  return properties as unknown as HookProperties<Name>;
}

type HookProperties<Name extends HookName> = {
  readonly [Script in Name]: { readonly type: "string"; readonly description: string };
} & {
  readonly [Minutes in `${Name}-minutes`]: {
    readonly type: "number";
    readonly default: 5;
    readonly description: string;
  };
};

/** What every start leaves, so that a stop finds it. */
export const startedReports = {
  runId: "Id of the workflow run, with `workflow`.",
  runUrl: "Its page; also a label.",
  conclusion: "GitHub's word for how the run ended.",
  job: "Name of this job: a stop finds by it what was started.",
  startedFor: "Project, stage and service of the task, likewise.",
  "<name>": "Whatever the script or the workflow's artifact reports.",
} as const;

/** Of jobs that stop what a start has begun: the workflow run it has left, or by a script. */
export function stopParameters<Name extends HookName>(
  hook: Name,
  description: string,
  example: string,
) {
  return {
    type: "object",
    properties: {
      run: {
        ...workProperties.run,
        description:
          "Script that stops it. What the start reported is in " +
          "CLOUD_AUTOMATION_STARTED_<NAME>, and in the event file below `.data` under " +
          "the task's name, which is in CLOUD_AUTOMATION_STARTED_BY. Without `run`, " +
          "the workflow run that was started is cancelled.",
        examples: ['kill "$CLOUD_AUTOMATION_STARTED_PROCESS_ID"'],
      },
      ...stopProperties,
      "started-by": {
        ...stopProperties["started-by"],
        description:
          "Name of the earlier task that started it. Without it, what a start of this " +
          "kind has left for this project, stage and service.",
      },
      "run-id": {
        ...stopProperties["run-id"],
        description:
          "Id of the workflow run to stop, instead of the one that the start has reported.",
      },
      ...checkProperties,
      check: {
        ...checkProperties.check,
        description:
          "Script that reads back whether it is over: exit code 0 for yes. It is tried " +
          "until it succeeds or `patience-minutes` are over; then the task fails. With " +
          "`run` it is also asked before, where the event tells what was started: what " +
          "is over already is not stopped again.",
        examples: ["! pgrep --full load-generator"],
      },
      ...hookProperties(hook, description, example),
    },
    additionalProperties: false,
  } as const satisfies JobParameters;
}

/** What the work reads: all of a job that starts something has it, and of others a part. */
export type WorkParameters = ValuesOf<ReturnType<typeof startProperties>>;
export type CheckParameters = ValuesOf<typeof checkProperties>;
export type HookParameters<Name extends HookName> = {
  readonly [Script in Name]?: string;
} & {
  readonly [Minutes in `${Name}-minutes`]: number;
};
/** Of a job that stops something, but for the script that puts things right. */
export type StopWorkParameters = ValuesOf<
  Omit<ReturnType<typeof stopParameters<"cleanup">>["properties"], "cleanup" | "cleanup-minutes">
>;

/** What every stop reports. */
export const stoppedReports = {
  stopped:
    "`true` when it is over, `false` when it goes on, `unknown` when the stop script " +
    "failed and there is no `check`, or the `check` could not be run.",
  wasRunning: "`false` when it was over before, `true` when it was not, as far as a `check` tells.",
  confirmedBy:
    "What read it back: `check`, `workflow run`, both, or only `the stop script` itself.",
  startedBy: "Name of the task that had started it, if the event tells.",
  start: "When it was started, if the start has reported it.",
  end: "When it was found to be over (ISO 8601).",
  runId: "Id of the workflow run, if it is one.",
  runUrl: "Its page; also a label.",
  conclusion: "GitHub's word for how the run ended.",
  "<name>": "Whatever the scripts report.",
} as const;

export const WORKFLOW_PERMISSION =
  "write, to start, read and cancel workflow runs; only with `workflow`";
