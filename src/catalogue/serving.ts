import { YamlText } from "./yaml-text";
import { UserError } from "../domain/errors";
import type { JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject, ownText } from "../domain/text/json";
import type { Served } from "../domain/trust/provenance";
import { isWithin, serves } from "../domain/trust/provenance";
import type { Task } from "../domain/task";

const DEFAULT_CATALOGUE = ".github/cloud-automation.yml";
/** The reusable workflow that reads a catalogue by default. */
const CATALOGUE_WORKFLOW = /(?:^|\/)task\.ya?ml(?:@|$)/;
const OUR_INPUTS = ["control-plane-url", "tasks", "stages", "projects", "tasks-file"];

/**
 * A call of one of our actions or workflows; what is absent is not said, or only an expression says
 * it.
 */
interface Call {
  readonly tasks?: readonly string[];
  readonly stages?: readonly string[];
  readonly projects?: readonly string[];
  /** Path of the task catalogue. */
  readonly catalogue?: string;
  /** Whether what names tasks is an expression: nobody can evaluate it later. */
  readonly isHidden: boolean;
}

/** A task; without stage and project only its name is asked for. */
type Asked = Pick<Task, "name"> & Partial<Pick<Task, "stage" | "project">>;

/** @returns `undefined` when there is no such file. @throws UserError when it cannot be read */
type TextAt = (path: string, commit: string) => Promise<string | undefined>;

/**
 * What the workflow of a run, and the task catalogue it uses, say about a task, as both stood at
 * the run's commit.
 *
 * @throws UserError when they cannot be read
 */
export async function servedAt(
  { workflow, commit }: { readonly workflow: string; readonly commit: string },
  task: Asked,
  textAt: TextAt,
): Promise<Served> {
  const text = workflow && commit ? await textAt(workflow, commit) : undefined;
  const calls = text === undefined ? [] : callsIn(text, workflow);
  let isRefused = calls.length > 0;
  for (const call of calls) {
    const served = await servedBy(call, task, commit, textAt);
    if (served === "named") return "named";
    if (served === "unsaid") isRefused = false;
  }
  return isRefused ? "refused" : "unsaid";
}

async function servedBy(
  { tasks, stages, projects, catalogue, isHidden }: Call,
  task: Asked,
  commit: string,
  textAt: TextAt,
): Promise<Served> {
  if (
    !isWithin(stages, task.stage) ||
    !isWithin(projects, task.project) ||
    (tasks && !serves({ tasks }, task.name))
  )
    return "refused";
  if (isHidden) return "unsaid";
  if (catalogue === undefined) return tasks ? "named" : "unsaid";
  const rules = await textAt(catalogue, commit);
  if (rules === undefined) return "unsaid";
  const read = parsed(rules, catalogue);
  if (!isJsonObject(getOwn(read, "tasks"))) return "unsaid";
  return catalogueNames(read, task) ? "named" : "refused";
}

/** The calls of a file that is a workflow; nothing for any other. */
function callsIn(workflow: string, path: string): Call[] {
  const jobs = objectIn(parsed(workflow, path), "jobs");
  return Object.values(jobs)
    .filter(isJsonObject)
    .flatMap((job) => {
      const steps = getOwn(job, "steps");
      const inSteps = (Array.isArray(steps) ? steps : [])
        .filter(isJsonObject)
        .flatMap((step) => callIn(step, isLocal));
      // Whether a workflow that is called answers tasks, only its own file tells: its address may
      // be a secret.
      return [...callIn(job, () => true), ...inSteps];
    });
}

/** An action of the repository itself, which may call any other. */
function isLocal(uses: string): boolean {
  return uses.startsWith("./");
}

/**
 * Ours are known by their inputs: whoever answers needs an address, and may say what for.
 *
 * @param mayAnswer  whether something else could have one of ours within
 */
function callIn(call: JsonObject, mayAnswer: (uses: string) => boolean): Call[] {
  const uses = ownText(call, "uses");
  if (uses === undefined) return [];
  const given = objectIn(call, "with");
  if (
    !CATALOGUE_WORKFLOW.test(uses) &&
    !OUR_INPUTS.some((name) => ownText(given, name) !== undefined)
  )
    return mayAnswer(uses) ? [{ isHidden: true }] : [];
  const plain = (name: string) => {
    const text = ownText(given, name);
    const isGiven = text !== undefined && text.trim() !== "" && !text.includes("${{");
    return isGiven ? { [name]: namesOf(text) } : {};
  };
  const file =
    ownText(given, "tasks-file") ?? (CATALOGUE_WORKFLOW.test(uses) ? DEFAULT_CATALOGUE : undefined);
  const isHidden = `${ownText(given, "tasks") ?? ""}${file ?? ""}`.includes("${{");
  return [
    {
      ...plain("tasks"),
      ...plain("stages"),
      ...plain("projects"),
      ...(file && { catalogue: file.replace(/^\.\//, "") }),
      isHidden,
    },
  ];
}

function namesOf(text: string): string[] {
  return text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((word) => word.replace(/^sh\.keptn\.event\./, "").replace(/\.triggered$/, ""));
}

/**
 * Whether a catalogue has a key for triggered tasks of this name, and is for such stages and
 * projects.
 */
function catalogueNames(catalogue: JsonObject, task: Asked): boolean {
  const keys = Object.keys(objectIn(catalogue, "tasks"));
  return (
    isWithin(wordsIn(catalogue, "stages"), task.stage) &&
    isWithin(wordsIn(catalogue, "projects"), task.project) &&
    serves({ tasks: keys.map((key) => key.replace(/\.triggered$/, "")) }, task.name)
  );
}

/** A text of words, or a list of them. */
function wordsIn(object: JsonObject, name: string): readonly string[] | undefined {
  const value = getOwn(object, name);
  if (value === undefined) return undefined;
  return (Array.isArray(value) ? value : [value])
    .filter((item) => typeof item === "string")
    .flatMap(namesOf);
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
