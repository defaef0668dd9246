import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { Permissions } from "../github/permissions";
import { SCOPES } from "../github/permissions";
import { NotSimulatedError } from "./errors";

/** Events that start whatever workflow listens to them. */
const EVENTS = ["repository_dispatch", "issue_comment"] as const;
/** The last one starts a workflow that is named. */
export type EventName = (typeof EVENTS)[number] | "workflow_dispatch";

/**
 * What is interpreted of a workflow file that listens to one of them. Texts may still hold `${{
 * }}`.
 */
export interface Workflow {
  /** Name of the file. */
  readonly file: string;
  readonly name: string;
  /** The events it listens to, with their types; `undefined`: all of them. */
  readonly triggers: ReadonlyMap<EventName, readonly string[] | undefined>;
  readonly runName: string | undefined;
  readonly concurrency: Concurrency | undefined;
  readonly environment: Environment;
  readonly jobs: readonly Job[];
  /** What a start by name has to give; `undefined`: it cannot be started so. */
  readonly inputs: Readonly<Record<string, DeclaredInput>> | undefined;
}

export interface DeclaredInput {
  readonly isRequired: boolean;
  readonly byDefault: string | undefined;
  /** Of a choice; `undefined`: any text. */
  readonly options: readonly string[] | undefined;
}

export interface Concurrency {
  readonly group: string;
  /**
   * `max`: up to 100 runs wait; `single`: a newer waiting run replaces the older one
   * (docs/reference/github-actions.md#concurrency).
   */
  readonly queue: "max" | "single";
}

export interface Job {
  readonly id: string;
  readonly name: string;
  readonly condition: string | undefined;
  /**
   * What its token may do: its own word, else the workflow's, else what new repositories give
   * (docs/reference/github-actions.md#permissions-of-the-token).
   */
  readonly permissions: Permissions;
  readonly environment: Environment;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly id: string | undefined;
  readonly name: string;
  readonly uses: string | undefined;
  readonly run: string | undefined;
  readonly with: Environment;
  readonly environment: Environment;
  readonly condition: string | undefined;
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
}

export type Environment = Readonly<Record<string, string>>;

const WORKFLOWS = join(".github", "workflows");
/** Runners and time limits exist only at GitHub; they are accepted and have no effect here. */
const WORKFLOW_KEYS = ["name", "on", "run-name", "concurrency", "env", "permissions", "jobs"];
const JOB_KEYS = ["name", "if", "runs-on", "timeout-minutes", "permissions", "env", "steps"];
const DEFAULT_PERMISSIONS: Permissions = { contents: "read" };
const STEP_KEYS = ["id", "name", "uses", "run", "with", "env", "if", "shell", "working-directory"];

/**
 * The workflows of a repository that a dispatch or a comment can start; others are left alone.
 *
 * @param onUnreadable  gets what is wrong with a file, which is then left out; by default it is
 * thrown
 * @throws NotSimulatedError naming file and key when one of them asks for more than is interpreted
 */
export function readWorkflows(
  repositoryFolder: string,
  onUnreadable: (error: Error) => void = (error) => {
    throw error;
  },
): Workflow[] {
  let files: string[];
  try {
    files = readdirSync(join(repositoryFolder, WORKFLOWS))
      .filter((file) => /\.ya?ml$/.test(file))
      .sort();
  } catch {
    return [];
  }
  return files.flatMap((file) => {
    try {
      return readFile(file, readFileSync(join(repositoryFolder, WORKFLOWS, file), "utf8"));
    } catch (error) {
      onUnreadable(error instanceof Error ? error : new Error(String(error)));
      return [];
    }
  });
}

function readFile(file: string, text: string): Workflow[] {
  const root: unknown = parse(text);
  if (!isJsonObject(root)) throw new Error(`${file}: expected a mapping`);
  const on = getOwn(root, "on");
  const triggers = new Map(
    EVENTS.filter((event) => isNamed(event, on)).map((event) => [event, typesOf(event, on)]),
  );
  return triggers.size === 0 ? [] : [readWorkflow(file, root, triggers)];
}

/** @returns the workflow of that file's name, whatever starts it; `undefined` where there is none */
export function readNamedWorkflow(repositoryFolder: string, file: string): Workflow | undefined {
  if (!/^[\w-][\w.-]*\.ya?ml$/.test(file)) return undefined;
  let text: string;
  try {
    text = readFileSync(join(repositoryFolder, WORKFLOWS, file), "utf8");
  } catch {
    return undefined;
  }
  const root: unknown = parse(text);
  return isJsonObject(root) ? readWorkflow(file, root, new Map()) : undefined;
}

/**
 * Whether an event of this type starts a workflow: the exact text
 * (docs/reference/github-actions.md#repository_dispatch).
 */
export function listensTo({ triggers }: Workflow, event: EventName, type: string): boolean {
  return triggers.has(event) && (triggers.get(event)?.includes(type) ?? true);
}

function isNamed(event: EventName, on: Json | undefined): boolean {
  return (
    on === event ||
    (Array.isArray(on) ? on.includes(event) : isJsonObject(on) && Object.hasOwn(on, event))
  );
}

function typesOf(event: EventName, on: Json | undefined): readonly string[] | undefined {
  const options = isJsonObject(on) ? getOwn(on, event) : undefined;
  const types = isJsonObject(options) ? getOwn(options, "types") : undefined;
  if (types === undefined || types === null) return undefined;
  return (Array.isArray(types) ? (types as readonly Json[]) : [types]).map(String);
}

function readWorkflow(file: string, root: JsonObject, triggers: Workflow["triggers"]): Workflow {
  onlyKnown(root, WORKFLOW_KEYS, file);
  const jobs = objectAt(root, "jobs", file);
  const permissions = readPermissions(getOwn(root, "permissions")) ?? DEFAULT_PERMISSIONS;
  return {
    file,
    name: textAt(root, "name") ?? file,
    triggers,
    runName: textAt(root, "run-name"),
    concurrency: readConcurrency(getOwn(root, "concurrency"), file),
    environment: texts(getOwn(root, "env"), `${file}: env`),
    jobs: Object.keys(jobs).map((id) =>
      readJob(id, objectAt(jobs, id, `${file}: jobs`), permissions, `${file}: jobs.${id}`),
    ),
    inputs: readInputs(getOwn(root, "on")),
  };
}

function readInputs(on: Json | undefined): Workflow["inputs"] {
  const options = isJsonObject(on) ? getOwn(on, "workflow_dispatch") : undefined;
  if (options === undefined) return undefined;
  const inputs = isJsonObject(options) ? getOwn(options, "inputs") : undefined;
  return Object.fromEntries(
    Object.entries(isJsonObject(inputs) ? inputs : {}).map(([name, value]) => {
      const input = isJsonObject(value) ? value : {};
      const choices = getOwn(input, "options");
      const declared: DeclaredInput = {
        isRequired: getOwn(input, "required") === true,
        byDefault: textAt(input, "default"),
        options: Array.isArray(choices) ? (choices as readonly Json[]).map(String) : undefined,
      };
      return [name, declared];
    }),
  );
}

function readConcurrency(value: Json | undefined, file: string): Concurrency | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return { group: value, queue: "single" };
  if (!isJsonObject(value)) throw new Error(`${file}: concurrency: expected a text or a mapping`);
  onlyKnown(value, ["group", "queue", "cancel-in-progress"], `${file}: concurrency`);
  if (getOwn(value, "cancel-in-progress"))
    throw new NotSimulatedError(`${file}: concurrency.cancel-in-progress`);
  return {
    group: textAt(value, "group") ?? "",
    queue: textAt(value, "queue") === "max" ? "max" : "single",
  };
}

/** Naming any permission sets all others to none; `undefined` where nothing is said. */
function readPermissions(value: Json | undefined): Permissions | undefined {
  if (value === undefined || value === null) return undefined;
  const access = (scope: string): Json | undefined => {
    if (value === "read-all") return "read";
    if (value === "write-all") return "write";
    return isJsonObject(value) ? getOwn(value, scope) : undefined;
  };
  return Object.fromEntries(
    SCOPES.map((scope) => [scope, access(scope)]).filter(
      ([, granted]) => granted === "read" || granted === "write",
    ),
  );
}

function readJob(id: string, job: JsonObject, permissions: Permissions, where: string): Job {
  onlyKnown(job, JOB_KEYS, where);
  const steps = getOwn(job, "steps");
  if (!Array.isArray(steps)) throw new Error(`${where}.steps: expected a list`);
  return {
    id,
    name: textAt(job, "name") ?? id,
    condition: textAt(job, "if"),
    permissions: readPermissions(getOwn(job, "permissions")) ?? permissions,
    environment: texts(getOwn(job, "env"), `${where}.env`),
    steps: (steps as readonly Json[]).map((step, i) => readStep(step, `${where}.steps[${i}]`)),
  };
}

function readStep(step: Json, where: string): Step {
  if (!isJsonObject(step)) throw new Error(`${where}: expected a mapping`);
  onlyKnown(step, STEP_KEYS, where);
  const [uses, run] = [textAt(step, "uses"), textAt(step, "run")];
  if ((uses === undefined) === (run === undefined))
    throw new Error(`${where}: expected either uses or run`);
  return {
    id: textAt(step, "id"),
    name: textAt(step, "name") ?? uses ?? run?.split("\n", 1)[0] ?? "",
    uses,
    run,
    with: texts(getOwn(step, "with"), `${where}.with`),
    environment: texts(getOwn(step, "env"), `${where}.env`),
    condition: textAt(step, "if"),
    shell: textAt(step, "shell"),
    workingDirectory: textAt(step, "working-directory"),
  };
}

function onlyKnown(value: JsonObject, known: readonly string[], where: string): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new NotSimulatedError(`${where}: ${unknown}`);
}

function objectAt(value: JsonObject, key: string, where: string): JsonObject {
  const found = getOwn(value, key);
  if (!isJsonObject(found)) throw new Error(`${where}: ${key}: expected a mapping`);
  return found;
}

function textAt(value: JsonObject, key: string): string | undefined {
  const found = getOwn(value, key);
  return found === undefined || found === null || typeof found === "object"
    ? undefined
    : String(found);
}

function texts(value: Json | undefined, where: string): Environment {
  if (value === undefined || value === null) return {};
  if (!isJsonObject(value)) throw new Error(`${where}: expected a mapping`);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      item === null ? "" : String(item as string | number | boolean),
    ]),
  );
}
