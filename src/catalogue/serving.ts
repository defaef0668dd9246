import { YamlText } from "./yaml-text";
import { UserError } from "../domain/errors";
import type { Json, JsonObject } from "../domain/json";
import { getOwn, isJsonObject } from "../domain/json";
import { serves } from "../domain/provenance";

const DEFAULT_CATALOGUE = ".github/cloud-automation.yml";
/** The reusable workflow that reads a catalogue unless told otherwise. */
const CATALOGUE_WORKFLOW = /(?:^|\/)task\.ya?ml(?:@|$)/;

/** One call of a workflow that says which tasks it answers. */
interface Served {
  /** As the input `tasks` has them; absent where it is not given. */
  readonly tasks?: readonly string[];
  /** Path of the task catalogue. */
  readonly catalogue?: string;
}

/** @returns `undefined` when there is no such file. @throws UserError when it cannot be read */
export type TextAt = (path: string, commit: string) => Promise<string | undefined>;

/**
 * Whether the workflow of a run, or the task catalogue it uses, names a task, as both stood at the run's commit.
 *
 * @throws UserError when they cannot be read
 */
export async function namesTask({ workflow, commit }: { readonly workflow: string; readonly commit: string }, task: string, textAt: TextAt): Promise<boolean> {
  const text = workflow && commit ? await textAt(workflow, commit) : undefined;
  for (const { tasks, catalogue } of text === undefined ? [] : servedBy(text, workflow)) {
    if (tasks && !serves({ tasks }, task)) continue;
    if (catalogue === undefined) return true;
    const rules = await textAt(catalogue, commit);
    if (rules !== undefined && catalogueNames(rules, catalogue, task)) return true;
  }
  return false;
}

/**
 * Which tasks the calls of a workflow say they answer: `tasks` and `tasks-file` as text. What only an expression knows is
 * known to nobody later and proves nothing.
 *
 * @returns nothing for a file that is no workflow
 */
function servedBy(workflow: string, path: string): Served[] {
  const jobs = objectIn(parsed(workflow, path), "jobs");
  return Object.values(jobs).filter(isJsonObject).flatMap((job) => {
    const steps = getOwn(job, "steps");
    return [job, ...(Array.isArray(steps) ? steps : [])].filter(isJsonObject).flatMap(servedIn);
  });
}

function servedIn(call: JsonObject): Served[] {
  const uses = textIn(call, "uses");
  if (uses === undefined) return [];
  const given = objectIn(call, "with");
  const named = textIn(given, "tasks");
  const file = textIn(given, "tasks-file") ?? (CATALOGUE_WORKFLOW.test(uses) ? DEFAULT_CATALOGUE : undefined);
  if (named === undefined && file === undefined) return [];
  if (`${named ?? ""}${file ?? ""}`.includes("${{")) return [];
  return [{ ...(named !== undefined && { tasks: namesOf(named) }), ...(file !== undefined && { catalogue: file.replace(/^\.\//, "") }) }];
}

function namesOf(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean).map((word) => word.replace(/^sh\.keptn\.event\./, "").replace(/\.triggered$/, ""));
}

/** Whether a catalogue has a key for triggered tasks of this name. */
function catalogueNames(text: string, path: string, task: string): boolean {
  const keys = Object.keys(objectIn(parsed(text, path), "tasks"));
  return serves({ tasks: keys.map((key) => key.replace(/\.triggered$/, "")) }, task);
}

function parsed(text: string, path: string): JsonObject {
  try {
    const { value } = YamlText.parse(text, path);
    return isJsonObject(value) ? value : {};
  } catch (error) {
    // What cannot be read as YAML was never run either.
    if (error instanceof UserError) return {};
    throw error;
  }
}

function objectIn(object: JsonObject, name: string): JsonObject {
  const value = getOwn(object, name);
  return isJsonObject(value) ? value : {};
}

function textIn(object: JsonObject, name: string): string | undefined {
  const value: Json | undefined = getOwn(object, name);
  return typeof value === "string" ? value : undefined;
}
