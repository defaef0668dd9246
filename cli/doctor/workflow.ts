import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import { child } from "../../src/catalogue/yaml-text";
import { plainText, YamlFile } from "./yaml-file";

export type Access = "none" | "read" | "write";
/** By scope; a scope that is not named is `otherwise`. */
interface Permissions {
  readonly named: Readonly<Record<string, Access>>;
  readonly otherwise: Access;
}

export interface Concurrency {
  readonly group: string;
  readonly cancels: boolean;
  /** All that wait are kept, not the newest one alone. */
  readonly keepsAll: boolean;
  readonly pointer: string;
}

/** A workflow file, as far as a dispatch and its answer are concerned. */
export interface Workflow {
  readonly file: YamlFile;
  readonly name: string;
  /** Absent: it does not listen to dispatches. `types` absent: to all. */
  readonly dispatch:
    { readonly types: readonly string[] | undefined; readonly pointer: string } | undefined;
  /** Absent: nobody starts it by its name. Inputs by name. */
  readonly manual: { readonly inputs: Readonly<Record<string, ManualInput>> } | undefined;
  /** Names in `workflow_run`. */
  readonly hearsRunsOf: readonly string[] | undefined;
  readonly isScheduled: boolean;
  readonly runName: string | undefined;
  readonly permissions: Permissions | undefined;
  readonly concurrency: Concurrency | undefined;
  readonly jobs: readonly Job[];
}

export interface ManualInput {
  readonly byDefault: string;
  /** Of a choice. */
  readonly options: readonly string[] | undefined;
}

export interface Job {
  readonly id: string;
  readonly pointer: string;
  readonly condition: string;
  readonly uses: string;
  readonly with: Texts;
  readonly secrets: Texts | "inherit";
  readonly permissions: Permissions | undefined;
  readonly timeoutMinutes: number | undefined;
  readonly concurrency: Concurrency | undefined;
  readonly hasEnvironment: boolean;
  readonly hasMatrix: boolean;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly pointer: string;
  readonly condition: string;
  readonly uses: string;
  readonly run: string;
  readonly with: Texts;
  readonly goesOnAfterErrors: boolean;
}

type Texts = Readonly<Record<string, string>>;

/** What answers a task in a workflow. */
export interface Answerer {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly pointer: string;
  /** The action as a step, one of the reusable workflows, or a request written by hand. */
  readonly how: "action" | "reusable" | "by hand";
  /** Name of the reusable workflow. */
  readonly reusable: string | undefined;
  readonly with: Texts;
  readonly condition: string;
}

const OWN_ACTION = /^(?:[^/\s]+\/cloud-automation-actions(?:\/task)?@|\.\/(?:task)?$|\$\/task$)/;
const OWN_WORKFLOW = /cloud-automation-actions\/\.github\/workflows\/([a-z-]+)\.yml@/;
/** A request to the control plane's events that somebody has written. */
export const EVENT_REQUEST = /\/v1\/event\b/;
const SWEEP_ACTION = /^[^/\s]+\/cloud-automation-actions\/sweep@/;

/** @throws CatalogueError for what is no YAML */
export function readWorkflow(path: string, text: string): Workflow {
  const file = YamlFile.parse(path, text);
  const root = isJsonObject(file.root) ? file.root : {};
  const on = triggersOf(getOwn(root, "on"));
  const jobs = getOwn(root, "jobs");
  return {
    file,
    name: plainText(getOwn(root, "name")) || path,
    dispatch: on.has("repository_dispatch")
      ? {
          types: listOf(on.get("repository_dispatch"), "types"),
          pointer: isJsonObject(getOwn(root, "on")) ? "/on/repository_dispatch" : "/on",
        }
      : undefined,
    manual: on.has("workflow_dispatch")
      ? { inputs: manualInputsOf(on.get("workflow_dispatch")) }
      : undefined,
    hearsRunsOf: on.has("workflow_run")
      ? (listOf(on.get("workflow_run"), "workflows") ?? [])
      : undefined,
    isScheduled: on.has("schedule"),
    runName: plainText(getOwn(root, "run-name")) || undefined,
    permissions: permissionsOf(getOwn(root, "permissions")),
    concurrency: concurrencyOf(getOwn(root, "concurrency"), "/concurrency"),
    jobs: Object.entries(isJsonObject(jobs) ? jobs : {}).map(([id, job]) =>
      jobOf(id, isJsonObject(job) ? job : {}),
    ),
  };
}

export function answerersOf(workflow: Workflow): readonly Answerer[] {
  return workflow.jobs.flatMap((job): readonly Answerer[] => {
    const reusable = reusableOf(job);
    if (reusable !== undefined && reusable !== "sweep" && reusable !== "doctor")
      return [
        {
          workflow,
          job,
          pointer: job.pointer,
          how: "reusable",
          reusable,
          with: job.with,
          condition: job.condition,
        },
      ];
    return job.steps
      .filter(({ uses, run }) => OWN_ACTION.test(uses) || isAnswerByHand(run))
      .map((step) => ({
        workflow,
        job,
        pointer: step.pointer,
        how: OWN_ACTION.test(step.uses) ? "action" : "by hand",
        reusable: undefined,
        with: step.with,
        condition: `${job.condition} ${step.condition}`.trim(),
      }));
  });
}

/** Name of the reusable workflow of ours that a job calls. */
export function reusableOf({ uses }: Job): string | undefined {
  return OWN_WORKFLOW.exec(uses)?.[1];
}

/** A script that posts an event itself. */
export function isAnswerByHand(run: string): boolean {
  return EVENT_REQUEST.test(run) && /finished/.test(run);
}

interface Sweep extends Pick<Job, "pointer" | "with" | "secrets"> {
  readonly isReusable: boolean;
}

/** The jobs that sweep, with what they are given. */
export function sweepsOf({ jobs }: Workflow): readonly Sweep[] {
  return jobs.flatMap((job): readonly Sweep[] =>
    reusableOf(job) === "sweep"
      ? [{ pointer: job.pointer, with: job.with, secrets: job.secrets, isReusable: true }]
      : job.steps
          .filter(({ uses }) => SWEEP_ACTION.test(uses))
          .map(({ pointer, with: inputs }) => ({
            pointer,
            with: inputs,
            secrets: {},
            isReusable: false,
          })),
  );
}

/** Whether a dispatch of this type starts the workflow: GitHub compares the exact text. */
export function hears({ dispatch }: Workflow, eventType: string): boolean {
  return dispatch !== undefined && (dispatch.types?.includes(eventType) ?? true);
}

export function grants(permissions: Permissions, scope: string, access: Access): boolean {
  const granted = permissions.named[scope] ?? permissions.otherwise;
  return granted === "write" || granted === access || access === "none";
}

/** Whether something outside starts it. */
export function isStarted(workflow: Workflow): boolean {
  const { dispatch, manual } = workflow;
  return dispatch !== undefined || (manual !== undefined && answerersOf(workflow).length > 0);
}

/** Whether it has to be there, and allowed to run. */
export function isOurs(workflow: Workflow): boolean {
  return isStarted(workflow) || sweepsOf(workflow).length > 0;
}

/** What a job's token may do; `undefined`: what the repository's settings say. */
export function permissionsOfJob({ permissions }: Workflow, job: Job): Permissions | undefined {
  return job.permissions ?? permissions;
}

function triggersOf(on: Json | undefined): ReadonlyMap<string, Json | undefined> {
  if (typeof on === "string") return new Map([[on, undefined]]);
  if (Array.isArray(on))
    return new Map((on as readonly Json[]).map((name) => [String(name), undefined]));
  return new Map(isJsonObject(on) ? Object.entries(on) : []);
}

function manualInputsOf(options: Json | undefined): Readonly<Record<string, ManualInput>> {
  const inputs = isJsonObject(options) ? getOwn(options, "inputs") : undefined;
  return Object.fromEntries(
    Object.entries(isJsonObject(inputs) ? inputs : {}).map(([name, value]) => {
      const input = isJsonObject(value) ? value : {};
      return [
        name,
        { byDefault: plainText(getOwn(input, "default")), options: listOf(input, "options") },
      ];
    }),
  );
}

function listOf(options: Json | undefined, key: string): readonly string[] | undefined {
  const value = isJsonObject(options) ? getOwn(options, key) : undefined;
  if (value === undefined || value === null) return undefined;
  return (Array.isArray(value) ? (value as readonly Json[]) : [value]).map(plainText);
}

function jobOf(id: string, job: JsonObject): Job {
  const pointer = child("/jobs", id);
  const steps = getOwn(job, "steps");
  const secrets = getOwn(job, "secrets");
  const timeout = getOwn(job, "timeout-minutes");
  const strategy = getOwn(job, "strategy") ?? null;
  return {
    id,
    pointer,
    condition: plainText(getOwn(job, "if")),
    uses: plainText(getOwn(job, "uses")),
    with: textsOf(getOwn(job, "with")),
    secrets: secrets === "inherit" ? "inherit" : textsOf(secrets),
    permissions: permissionsOf(getOwn(job, "permissions")),
    timeoutMinutes: typeof timeout === "number" ? timeout : undefined,
    concurrency: concurrencyOf(getOwn(job, "concurrency"), `${pointer}/concurrency`),
    hasEnvironment: getOwn(job, "environment") !== undefined,
    hasMatrix: isJsonObject(strategy) && getOwn(strategy, "matrix") !== undefined,
    steps: (Array.isArray(steps) ? (steps as readonly Json[]) : []).map((step, index) =>
      stepOf(isJsonObject(step) ? step : {}, `${pointer}/steps/${index}`),
    ),
  };
}

function stepOf(step: JsonObject, pointer: string): Step {
  return {
    pointer,
    condition: plainText(getOwn(step, "if")),
    uses: plainText(getOwn(step, "uses")),
    run: plainText(getOwn(step, "run")),
    with: textsOf(getOwn(step, "with")),
    goesOnAfterErrors: getOwn(step, "continue-on-error") === true,
  };
}

/** Naming any permission sets all others to none. */
function permissionsOf(value: Json | undefined): Permissions | undefined {
  if (value === "read-all") return { named: {}, otherwise: "read" };
  if (value === "write-all") return { named: {}, otherwise: "write" };
  if (!isJsonObject(value)) return undefined;
  const named = Object.entries(value).filter(
    (entry): entry is [string, Access] => entry[1] === "read" || entry[1] === "write",
  );
  return { named: Object.fromEntries(named), otherwise: "none" };
}

function concurrencyOf(value: Json | undefined, pointer: string): Concurrency | undefined {
  if (typeof value === "string") return { group: value, cancels: false, keepsAll: false, pointer };
  if (!isJsonObject(value)) return undefined;
  const cancels = getOwn(value, "cancel-in-progress");
  return {
    group: plainText(getOwn(value, "group")),
    cancels: cancels !== undefined && cancels !== null && cancels !== false,
    keepsAll: getOwn(value, "queue") === "max",
    pointer,
  };
}

function textsOf(value: Json | undefined): Texts {
  return Object.fromEntries(
    Object.entries(isJsonObject(value) ? value : {}).map(([name, text]) => [name, plainText(text)]),
  );
}
