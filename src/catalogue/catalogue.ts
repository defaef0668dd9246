import { CatalogueError, found, locate } from "./complaints";
import type { Complaint } from "./complaints";
import type { Expression } from "./expression";
import { ExpressionProblem } from "./expression";
import type { KnownJobs, OFF_ANSWERS } from "./schema";
import { isLate, isScriptWithin, LATE_CONTEXTS, refuseExpressions } from "./script";
import { hasExpression, parseCondition, parseTemplate } from "./template";
import { validate } from "./validation";
import { child, YamlText } from "./yaml-text";
import type { CatalogueScope } from "../domain/trust/binding";
import { APPROVAL_JOB, readWords } from "../domain/trust/binding";
import { APPROVAL_TASK } from "../domain/counting/event-counts";
import { parseMode } from "../domain/events/dispatch-payload";
import { UserError } from "../domain/errors";
import { EVENT_KINDS } from "../domain/events/event-type";
import type { Json, JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject, ownText, setOwn } from "../domain/text/json";
import { parseExitCodes } from "../domain/counting/outcome";
import type { Mode } from "../domain/task";

/** A task catalogue (docs/catalogue.md), valid as a whole. */
export interface Catalogue {
  readonly path: string;
  /** By `<task>.<kind>`, or `*`; each list has at least one rule. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** What the file speaks for. */
  readonly scope: CatalogueScope;
}

export interface Rule {
  /** As the file has it, such as `tasks.deployment[1]`. */
  readonly field: string;
  /** `path:line:column`. */
  readonly place: string;
  /** JSON Pointer into the file. */
  readonly pointer: string;
  /** Absent: the rule fits every event of its key. */
  readonly condition: Expression | undefined;
  /** The rule is switched off, and this is what its tasks are answered. */
  readonly off: OffAnswer | undefined;
  readonly settings: RuleSettings;
}

export type OffAnswer = (typeof OFF_ANSWERS)[number];

/** What a rule says in place of the action's inputs of the same names; absent is not said. */
interface RuleSettings {
  readonly script: string | undefined;
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
  readonly timeoutMinutes: number | undefined;
  /** Lines such as `2=warning`, as the input has them. */
  readonly exitCodes: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly results: JsonObject | undefined;
  readonly thresholds: JsonObject | undefined;
  readonly job: string | undefined;
  /** Expressions in it are not resolved yet, see `resolveWith`. */
  readonly with: JsonObject | undefined;
  readonly mode: Mode | undefined;
}

/**
 * Keys of a rule whose texts are looked at by themselves; in all others `${{ }}` would go on as
 * text.
 */
const OWN_SYNTAX = ["if", "run", "with"];

/**
 * @param path  as messages should call the file
 * @throws CatalogueError with all complaints, at most 10
 */
export function parseCatalogue(text: string, path: string, jobs: KnownJobs): Catalogue {
  const yaml = YamlText.parse(text, path);
  const complaints = validate(yaml, jobs);
  const rules = new Map<string, Rule[]>();
  for (const { key, pointer, value } of rulesOf(yaml.value)) {
    complaints.push(...complaintsBeyondSchema(value, pointer, yaml, jobs));
    // What is wrong has no rule, and then there is no catalogue either.
    if (complaints.length === 0)
      rules.set(key, [...(rules.get(key) ?? []), ruleOf(value, pointer, yaml, path)]);
  }
  complaints.push(...sameKeys(yaml));
  if (complaints.length > 0) throw new CatalogueError(path, complaints);
  return { path, rules, scope: scopeIn(yaml, path) };
}

/**
 * What a catalogue speaks for, also where the rest of it is wrong: a complaint about a rule is only
 * told to tasks that the file is for.
 *
 * @throws CatalogueError when not even that can be read
 */
export function scopeOf(text: string, path: string): CatalogueScope {
  return scopeIn(YamlText.parse(text, path), path);
}

function scopeIn(yaml: YamlText, path: string): CatalogueScope {
  const keys = new Set(Object.keys(tasksOf(yaml.value)).map(keyOf));
  const approvals = [...rulesOf(yaml.value)].filter(
    ({ key }) => key === `${APPROVAL_TASK}.triggered`,
  );
  const asksForApprovals =
    approvals.length > 0 &&
    approvals.every(
      ({ value }) =>
        getOwn(value, "job") === APPROVAL_JOB && offAnswer(getOwn(value, "enabled")) === undefined,
    );
  const stages = wordsIn(yaml, "stages", path);
  const projects = wordsIn(yaml, "projects", path);
  return { path, keys, asksForApprovals, ...(stages && { stages }), ...(projects && { projects }) };
}

/** A text of words, or a list of them. */
function wordsIn(
  yaml: YamlText,
  field: "stages" | "projects",
  path: string,
): ReadonlySet<string> | undefined {
  const given = isJsonObject(yaml.value) ? getOwn(yaml.value, field) : undefined;
  if (given === undefined) return undefined;
  const complain = (words: string) =>
    new CatalogueError(path, [{ place: yaml.valuePlace(`/${field}`), message: words }]);
  const items: readonly Json[] = Array.isArray(given) ? given : [given];
  if (!items.every((item) => typeof item === "string"))
    throw complain(
      `${field}: expected names, as a text or a list of texts, found ${found(given)}.`,
    );
  try {
    const words = readWords(field, items.join(" "));
    // An empty list is a list of nothing, and not the absence of one.
    if (words === undefined)
      throw complain(`${field}: expected at least one name, or leave it out.`);
    return words;
  } catch (error) {
    throw error instanceof UserError && !(error instanceof CatalogueError)
      ? complain(error.message)
      : error;
  }
}

/** `deployment` and `deployment.triggered` are one key. */
export function keyOf(name: string): string {
  return name === "*" || name.includes(".") ? name : `${name}.triggered`;
}

/** How the file calls a key. */
export function nameOfKey(key: string): string {
  return key.replace(/\.triggered$/, "");
}

function* rulesOf(value: Json): Generator<{ key: string; pointer: string; value: JsonObject }> {
  const tasks = tasksOf(value);
  for (const [name, given] of Object.entries(tasks)) {
    const pointer = child("/tasks", name);
    const list = Array.isArray(given)
      ? given.map((item: Json, i) => [child(pointer, i), item] as const)
      : [[pointer, given] as const];
    for (const [at, item] of list)
      if (isJsonObject(item)) yield { key: keyOf(name), pointer: at, value: item };
  }
}

function tasksOf(value: Json): JsonObject {
  const tasks = isJsonObject(value) ? getOwn(value, "tasks") : undefined;
  return isJsonObject(tasks) ? tasks : {};
}

function sameKeys(yaml: YamlText): Complaint[] {
  const names = Object.keys(tasksOf(yaml.value));
  return names
    .filter((name) => name.endsWith(".triggered") && names.includes(nameOfKey(name)))
    .map((name) => ({
      place: yaml.keyPlace(child("/tasks", name)),
      message:
        `${yaml.fieldAt(child("/tasks", name))}: ${nameOfKey(name)} means the ` +
        "same and stands here, too; make one list of both.",
    }));
}

function complaintsBeyondSchema(
  rule: JsonObject,
  pointer: string,
  yaml: YamlText,
  jobs: KnownJobs,
): Complaint[] {
  const steps = [
    ...ownTexts(rule, pointer),
    ...parameterTexts(rule, pointer, jobs),
    ...checkedEntries(rule, pointer, jobs),
    ...textsWithoutExpressions(rule, pointer),
  ];
  return steps.flatMap(({ at, read }) => complaintOf(at, read, yaml) ?? []);
}

/** A place in the catalogue, and what throws where that cannot be read. */
interface Step {
  readonly at: string;
  readonly read: () => void;
}

/** @returns what is wrong with the place; `undefined` where it can be read */
function complaintOf(at: string, read: () => void, yaml: YamlText): Complaint | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof ExpressionProblem)
      return {
        place: yaml.valuePlace(at, error.index),
        message: `${yaml.fieldAt(at)}: ${error.message}`,
      };
    if (!(error instanceof UserError)) throw error;
    return {
      place: yaml.valuePlace(at),
      message: `${yaml.fieldAt(at)}: ${error.message.replace(/^(exit-codes|results|thresholds): /, "")}`,
    };
  }
}

/** The fields whose texts have a syntax of their own. */
function* ownTexts(rule: JsonObject, pointer: string): Generator<Step> {
  const readers = { if: parseCondition, run: refuseExpressions, "exit-codes": parseExitCodes };
  for (const [name, reader] of Object.entries(readers)) {
    const text = ownText(rule, name);
    if (text !== undefined) yield { at: child(pointer, name), read: () => void reader(text) };
  }
}

function* parameterTexts(rule: JsonObject, pointer: string, jobs: KnownJobs): Generator<Step> {
  const job = jobs.names.find((name) => name === ownText(rule, "job"));
  const schema = job === undefined ? {} : jobs.parametersOf(job);
  for (const [name, value] of entriesAt(rule, "with")) {
    const contexts = isLate(name) ? LATE_CONTEXTS : undefined;
    for (const [at, text] of textsIn(value, child(child(pointer, "with"), name)))
      yield {
        at,
        read: () =>
          void (isScriptWithin(name, at, schema)
            ? refuseExpressions(text)
            : parseTemplate(text, contexts)),
      };
  }
}

function* checkedEntries(rule: JsonObject, pointer: string, jobs: KnownJobs): Generator<Step> {
  for (const [name, check] of Object.entries(jobs.checks ?? {}))
    for (const [key, value] of entriesAt(rule, name))
      yield { at: child(child(pointer, name), key), read: () => check(single(key, value)) };
}

function* textsWithoutExpressions(rule: JsonObject, pointer: string): Generator<Step> {
  for (const [name, value] of Object.entries(rule)) {
    if (OWN_SYNTAX.includes(name)) continue;
    for (const [at, text] of textsIn(value, child(pointer, name)))
      yield { at, read: () => refuseExpressionsHere(text) };
  }
}

function refuseExpressionsHere(text: string): void {
  if (hasExpression(text))
    throw new ExpressionProblem("expressions work in if and with only.", text.indexOf("${{"));
}

function entriesAt(rule: JsonObject, name: string): [string, Json][] {
  const value = getOwn(rule, name);
  return isJsonObject(value) ? Object.entries(value) : [];
}

function single(key: string, value: Json): JsonObject {
  const object: JsonObject = {};
  setOwn(object, key, value);
  return object;
}

/** Every text below a value, with its pointer. */
function* textsIn(value: Json, pointer: string): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [pointer, value];
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* textsIn(item as Json, child(pointer, i));
  else if (isJsonObject(value))
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, child(pointer, key));
}

/** @param rule  valid */
function ruleOf(rule: JsonObject, pointer: string, yaml: YamlText, path: string): Rule {
  const read = <T extends Json>(name: string) => getOwn(rule, name) as T | undefined;
  const condition = read<string | boolean>("if");
  const mode = read<string>("mode");
  return {
    field: yaml.fieldAt(pointer),
    place: locate(path, yaml.keyPlace(pointer)),
    pointer,
    condition: condition === undefined ? undefined : parseCondition(String(condition)),
    off: offAnswer(read("enabled")),
    settings: {
      script: read("run"),
      shell: read("shell"),
      workingDirectory: read("working-directory"),
      timeoutMinutes: read("timeout-minutes"),
      exitCodes: exitCodeLines(read("exit-codes")),
      labels: (read<JsonObject>("labels") ?? {}) as Readonly<Record<string, string>>,
      results: read("results"),
      thresholds: read("thresholds"),
      job: read("job"),
      with: read("with"),
      mode: mode === undefined ? undefined : parseMode(mode),
    },
  };
}

function offAnswer(enabled: Json | undefined): OffAnswer | undefined {
  if (enabled === undefined || enabled === true) return undefined;
  if (!isJsonObject(enabled)) return "warning";
  return enabled["value"] === true
    ? undefined
    : ((getOwn(enabled, "answer") ?? "warning") as OffAnswer);
}

function exitCodeLines(given: Json | undefined): string | undefined {
  if (given === undefined || typeof given === "string") return given;
  return Object.entries(given as JsonObject)
    .map(([code, verdict]) => `${code}=${String(verdict)}`)
    .join("\n");
}

/** A key tells which event it is for; `*` is none of a single task. */
export function taskOfKey(key: string): string | undefined {
  const kind = EVENT_KINDS.find((name) => key.endsWith(`.${name}`));
  return kind === "triggered" ? key.slice(0, -".triggered".length) : undefined;
}
