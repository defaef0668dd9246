import { UserError } from "../../domain/errors";
import type { JsonObject } from "../../domain/text/json";
import { setOwn } from "../../domain/text/json";
import type { JobRequest, ParameterCheck } from "../core/job";
import { checkOf } from "../core/job";
import type { StopParameters, WaitParameters, WorkflowParameters } from "./parameters";

const MINUTE_MS = 60_000;

/**
 * A workflow to run, as `runWorkflow` (run.ts) and `startWorkflow` (start.ts) take it. Jobs that
 * run a workflow for a purpose of their own build it with {@link workflowCallOf} and change what
 * they want.
 */
export interface WorkflowCall {
  /** File name below `.github/workflows/`. */
  readonly workflow: string;
  /** `owner/name` */
  readonly repository: string;
  /** Branch or tag; the repository's default branch where it is absent. */
  readonly ref?: string;
  /** Text, as GitHub wants it; at most 25 with the correlation input. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Name of the input that receives {@link correlationKey}. */
  readonly correlationInput?: string;
  /**
   * Tells two calls of one workflow for one task apart, such as `rollback`; word characters only.
   */
  readonly purpose?: string;
}

/** How to wait for it, and what to read when it is over. */
export interface Waiting {
  readonly wait: "runner" | "park";
  /** From now, with `park`. */
  readonly waitMs: number;
  /** Name of the artifact with the report. */
  readonly artifact: string;
}

/** Which run to stop; `stopWorkflow` (stop.ts) takes it. */
export interface StopCall {
  readonly repository: string;
  readonly runId?: number;
  /** Name of the earlier task that has reported it. */
  readonly startedBy?: string;
  readonly workflow?: string;
  readonly title?: string;
  readonly forceAfterMs: number;
}

/** @throws UserError naming the parameter */
export function workflowCallOf(
  parameters: WorkflowParameters,
  request: Pick<JobRequest, "repository">,
): WorkflowCall {
  const { workflow = "", repository = request.repository, ref, inputs = {} } = parameters;
  const correlationInput = correlationInputOf(parameters);
  return {
    workflow: fileOf(workflow),
    repository,
    inputs: textsOf(inputs),
    ...(ref !== undefined && { ref }),
    ...(correlationInput !== undefined && { correlationInput }),
  };
}

/** @throws UserError where `inputs` has it, too */
function correlationInputOf({
  "correlation-input": name,
  inputs = {},
}: Pick<WorkflowParameters, "correlation-input" | "inputs">): string | undefined {
  if (name !== undefined && Object.hasOwn(inputs, name)) {
    throw new UserError(
      `with.correlation-input: inputs gives ${JSON.stringify(name)} a value already; ` +
        "leave it out there, or name another input.",
      "CA-207",
    );
  }
  return name;
}

/** Values of inputs may be anything; which there are is known. */
export const workflowChecks: readonly ParameterCheck[] = [
  checkOf(["correlation-input"], correlationInputOf),
];

export function waitingOf(parameters: WaitParameters): Waiting {
  return {
    wait: parameters.wait,
    waitMs: parameters["deadline-minutes"] * MINUTE_MS,
    artifact: parameters.artifact,
  };
}

export function stopCallOf(
  parameters: StopParameters,
  request: Pick<JobRequest, "repository">,
): StopCall {
  const { "run-id": runId, "started-by": startedBy, workflow, title } = parameters;
  return {
    repository: parameters.repository ?? request.repository,
    forceAfterMs: parameters["force-after-minutes"] * MINUTE_MS,
    ...(runId !== undefined && { runId: Number(runId) }),
    ...(startedBy !== undefined && { startedBy }),
    ...(workflow !== undefined && { workflow: fileOf(workflow) }),
    ...(title !== undefined && { title }),
  };
}

/** What a run's title has to name to be certainly ours. */
export function correlationKey(
  { purpose }: Pick<WorkflowCall, "purpose">,
  triggeredId: string,
): string {
  return purpose === undefined ? triggeredId : `${triggeredId}-${purpose}`;
}

function textsOf(given: JsonObject): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    setOwn(
      inputs,
      name,
      typeof value === "string" || value === null ? (value ?? "") : JSON.stringify(value),
    );
  }
  return inputs;
}

function fileOf(workflow: string): string {
  return workflow.split("/").at(-1) ?? workflow;
}
