import type { JobParameters } from "../core/job";
import type { ValuesOf } from "../core/parameter-types";
import { REPOSITORY } from "../core/patterns";

/** As `workflow_dispatch` allows (docs/reference/github-actions.md#workflow_dispatch). */
export const MAX_INPUTS = 25;
export const DEFAULT_ARTIFACT = "cloud-automation-output";
const DEFAULT_WAIT_MINUTES = 24 * 60;
const DEFAULT_FORCE_MINUTES = 5;

/**
 * JSON Schemas of the parameters that every job over a workflow has; such a job spreads the ones it
 * takes.
 */
export const workflowProperties = {
  workflow: {
    type: "string",
    pattern: "^(\\.github/workflows/)?[^/\\\\]+\\.ya?ml$",
    title: "the file of a workflow below .github/workflows, such as load-test.yml",
    description:
      "File of the workflow to run; it has the trigger workflow_dispatch and lies on the default branch.",
    examples: ["load-test.yml"],
  },
  repository: {
    type: "string",
    ...REPOSITORY,
    description:
      "Repository of the workflow as owner/name. Default: this one. For another one, " +
      "`github-token` needs a token that may run its workflows.",
    examples: ["octo/load-tests"],
  },
  ref: {
    type: "string",
    minLength: 1,
    description:
      "Branch or tag whose version of the workflow runs. Default: the repository's default branch.",
    examples: ["main"],
  },
  inputs: {
    type: "object",
    maxProperties: MAX_INPUTS,
    description:
      "Inputs of the workflow, at most 25. Numbers and booleans are passed as text, lists and mappings as JSON.",
    examples: [{ environment: "staging", users: 50 }],
  },
  "correlation-input": {
    type: "string",
    minLength: 1,
    description:
      "Name of an input of that workflow which receives the id of the task. With `${{ " +
      "inputs.<name> }}` in the workflow's `run-name` its run is found again with " +
      "certainty, so a re-run of this job never starts a second one.",
    examples: ["task-id"],
  },
} as const satisfies JobParameters["properties"];

/** Of jobs that wait for the run. */
export const waitProperties = {
  wait: {
    type: "string",
    enum: ["runner", "park"],
    default: "runner",
    description:
      "`runner`: this job waits, for up to 5 hours and `timeout-minutes`. `park`: this " +
      "job ends, and the sweep finishes the task when the run is over; for runs of " +
      "this repository.",
  },
  "deadline-minutes": {
    type: "number",
    exclusiveMinimum: 0,
    maximum: 35 * 24 * 60,
    default: DEFAULT_WAIT_MINUTES,
    description:
      "With `wait: park`: the sweep cancels a run that is not over by then and finishes the task `errored`.",
  },
  artifact: {
    type: "string",
    minLength: 1,
    maxLength: 255,
    default: DEFAULT_ARTIFACT,
    description:
      "Artifact of the run whose file `output` (syntax of $CLOUD_AUTOMATION_OUTPUT) or " +
      "`output.json` (an object) gives data, message, result and labels. A run without " +
      "it has only its conclusion.",
  },
} as const satisfies JobParameters["properties"];

/** Of jobs that stop a run. */
export const stopProperties = {
  "run-id": {
    type: ["string", "integer"],
    pattern: "^[1-9]\\d{0,14}$",
    title: "the id of a workflow run, such as 9000000001",
    minimum: 1,
    maximum: 999_999_999_999_999,
    description:
      "Id of the run to stop. Without it the run that an earlier task of the sequence has reported as `runId`.",
    examples: ["9000000001"],
  },
  "started-by": {
    type: "string",
    minLength: 1,
    description:
      "Name of the earlier task whose `runId` is meant, where several have reported one.",
    examples: ["load"],
  },
  repository: workflowProperties.repository,
  workflow: {
    ...workflowProperties.workflow,
    description:
      "Workflow whose running run is meant, where no task has reported one, as after a " +
      "silent start: the one with `title` in its title.",
  },
  title: {
    type: "string",
    minLength: 1,
    description:
      "Text in the title (`run-name`) of the run; with `workflow`. By default " +
      "project, stage and service have to be words of it.",
    examples: ["load carts staging"],
  },
  "force-after-minutes": {
    type: "number",
    minimum: 0,
    maximum: 300,
    default: DEFAULT_FORCE_MINUTES,
    description:
      "A run that goes on for so long after it was cancelled is ended by force, which skips its clean-up steps.",
  },
} as const satisfies JobParameters["properties"];

export type WorkflowParameters = ValuesOf<typeof workflowProperties>;
export type WaitParameters = ValuesOf<typeof waitProperties>;
export type StopParameters = ValuesOf<typeof stopProperties>;

/** Fields of every job that waits for a run. */
export const runReports = {
  runId: "Id of the workflow run.",
  runUrl: "Its page; also a label.",
  conclusion: "GitHub's word for how it ended: success, failure, cancelled, …",
  "<name>": "Whatever the artifact's `output` reports.",
} as const;

export const ACTIONS_WRITE = { actions: "write, to start, read and cancel workflow runs" } as const;
