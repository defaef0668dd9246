import { UserError } from "../../domain/errors";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject, setOwn } from "../../domain/text/json";
import type { JobRequest, ParameterCheck } from "../core/job";
import { DEFAULT_ARTIFACT, DEFAULT_FORCE_MINUTES, DEFAULT_PARK_MINUTES } from "./parameters";

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
  readonly parkMs: number;
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

/**
 * @param parameters  validated against `workflowProperties`. @throws UserError naming the parameter
 */
export function workflowCallOf(
  parameters: JsonObject,
  request: Pick<JobRequest, "repository">,
): WorkflowCall {
  const ref = textOf(parameters, "ref");
  const correlationInput = correlationInputOf(parameters);
  const inputs = inputsOf(getOwn(parameters, "inputs"));
  return {
    workflow: fileOf(textOf(parameters, "workflow") ?? ""),
    repository: textOf(parameters, "repository") ?? request.repository,
    inputs,
    ...(ref !== undefined && { ref }),
    ...(correlationInput !== undefined && { correlationInput }),
  };
}

/** @throws UserError where `inputs` has it, too */
function correlationInputOf(parameters: JsonObject): string | undefined {
  const name = textOf(parameters, "correlation-input");
  const inputs = getOwn(parameters, "inputs");
  if (name !== undefined && isJsonObject(inputs) && Object.hasOwn(inputs, name)) {
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
  { of: ["correlation-input"], check: correlationInputOf },
];

/** @param parameters  validated against `waitProperties` */
export function waitingOf(parameters: JsonObject): Waiting {
  return {
    wait: textOf(parameters, "wait") === "park" ? "park" : "runner",
    parkMs: numberOf(parameters, "deadline-minutes", DEFAULT_PARK_MINUTES) * 60_000,
    artifact: textOf(parameters, "artifact") ?? DEFAULT_ARTIFACT,
  };
}

/** @param parameters  validated against `stopProperties` */
export function stopCallOf(
  parameters: JsonObject,
  request: Pick<JobRequest, "repository">,
): StopCall {
  const runId = getOwn(parameters, "run-id");
  const startedBy = textOf(parameters, "started-by");
  const workflow = textOf(parameters, "workflow");
  const title = textOf(parameters, "title");
  return {
    repository: textOf(parameters, "repository") ?? request.repository,
    forceAfterMs: numberOf(parameters, "force-after-minutes", DEFAULT_FORCE_MINUTES) * 60_000,
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

function inputsOf(value: JsonObject[string] | undefined): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const [name, given] of Object.entries(isJsonObject(value) ? value : {})) {
    setOwn(
      inputs,
      name,
      typeof given === "string" ? given : given === null ? "" : JSON.stringify(given),
    );
  }
  return inputs;
}

function fileOf(workflow: string): string {
  return workflow.split("/").at(-1) ?? workflow;
}

function textOf(parameters: JsonObject, name: string): string | undefined {
  const value = getOwn(parameters, name);
  return typeof value === "string" ? value : undefined;
}

function numberOf(parameters: JsonObject, name: string, otherwise: number): number {
  const value = getOwn(parameters, name);
  return typeof value === "number" ? value : otherwise;
}
