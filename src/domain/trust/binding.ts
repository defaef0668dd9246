import { APPROVAL_TASK } from "../counting/event-counts";
import { quote, UserError } from "../errors";
import { nearest } from "../text/nearest";
import { eventTypeNames } from "./provenance";
import type { ReasonCode } from "../reasons";
import type { TaskReference } from "../task";

/**
 * Who may speak for a task (docs/security.md). That an id is open proves nothing about the work
 * that got it: whoever can dispatch can send any id to any workflow. So work speaks only for tasks
 * that it is bound to, by its inputs, by the keys of its catalogue, or by the type of the dispatch,
 * which the `types:` of the trigger has let through.
 */
export interface Binding {
  /** What the inputs say. */
  readonly inputs: Scope;
  /** What the catalogue says; absent where none is used. */
  readonly catalogue?: CatalogueScope | Unreadable;
  /**
   * Of the dispatch that started the run; absent for other triggers, and for an event that is given
   * as an input.
   */
  readonly eventType?: string;
  /** The dispatch names this workflow, so that no other one can be meant. */
  readonly isAddressed?: boolean;
  /** A comment is bound by the question that it answers. */
  readonly isByQuestion?: boolean;
}

/** Absent is not said. `*` is any; for `tasks` any but approvals. */
export interface Scope {
  readonly tasks?: ReadonlySet<string>;
  readonly stages?: ReadonlySet<string>;
  readonly projects?: ReadonlySet<string>;
}

export interface CatalogueScope extends Omit<Scope, "tasks"> {
  readonly path: string;
  /** `<task>.<kind>`, or `*`. */
  readonly keys: ReadonlySet<string>;
  /** Whether every rule for approvals asks people. */
  readonly asksForApprovals: boolean;
}

/** The catalogue could not be read as far as its keys. */
export interface Unreadable {
  readonly problem: string;
  readonly code: ReasonCode;
}

export type Bound =
  /**
   * @property isByTaskOnly for an event that is no task: what binds it names its task, and not this
   * kind of event
   */
  | { readonly kind: "bound"; readonly isByTaskOnly?: boolean }
  /** Inputs, or the top of the catalogue, say that it is another workflow's. */
  | { readonly kind: "elsewhere"; readonly reason: string }
  /** Nothing says that this work is for the task. @property reason with the line to add */
  | { readonly kind: "unbound"; readonly reason: string; readonly code: ReasonCode };

type Subject = Pick<TaskReference, "name" | "kind" | "project" | "type">;

/** The one job that may answer a task called `approval` with a verdict. */
export const APPROVAL_JOB = "approval.ask";

const BOUND: Bound = { kind: "bound" };
const BOUND_BY_TASK: Bound = { kind: "bound", isByTaskOnly: true };
const ANY = "*";
const SEPARATORS = "-_./";
/** A task's name is a segment of an event's type; patterns would bind more than people see. */
const NO_NAME = /[*?[\]{}!\\"'`:;|]/;

/**
 * Words separated by blanks, commas or lines.
 *
 * @returns  `undefined` when there are none
 * @throws UserError for anything that looks like a pattern
 */
export function readWords(
  field: "tasks" | "stages" | "projects",
  text: string,
): ReadonlySet<string> | undefined {
  const words = text.split(/[\s,]+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const wrong = words.find(
    (word) => word !== ANY && (NO_NAME.test(word) || (field === "tasks" && word.includes("."))),
  );
  if (wrong !== undefined) {
    const example = { tasks: "deployment test", stages: "staging production", projects: "shop" }[
      field
    ];
    throw new UserError(
      `${field}: expected names, such as ${example}, or * for ` +
        `any${field === "tasks" ? " but approvals" : ""}; found ${quote(wrong)}. ` +
        "Patterns and types of events are not taken.",
    );
  }
  return new Set(words);
}

/**
 * As far as type and project tell, which the control plane is asked with. `isSilent`: the workflow
 * says itself that nothing is ever answered, so events that are no tasks need no further word.
 */
export function boundByName(subject: Subject, binding: Binding, isSilent: boolean): Bound {
  const other = givenElsewhere("projects", subject.project, binding);
  if (subject.kind !== "triggered") return other ?? boundEvent(subject, binding, isSilent);
  const {
    inputs: { tasks },
    catalogue,
  } = binding;
  if (tasks && !namesTask(tasks, subject.name))
    return {
      kind: "elsewhere",
      reason: `\`tasks\` names ${listed(tasks)} and not ${quote(subject.name)}${butApprovals(tasks, subject.name)}`,
    };
  if (other) return other;
  return (
    (catalogue ? boundByKey(subject, catalogue, tasks !== undefined) : undefined) ??
    (tasks || catalogue || binding.isByQuestion ? BOUND : boundByType(subject, binding))
  );
}

/** @param stage  as the control plane tells it, else as the payload does */
export function boundByStage(stage: string | undefined, binding: Binding): Bound {
  return givenElsewhere("stages", stage ?? "", binding) ?? BOUND;
}

/** Whether inputs or catalogue say in which stages the work may answer. */
export function limitsStages({ inputs, catalogue }: Binding): boolean {
  return (
    inputs.stages !== undefined ||
    (catalogue !== undefined && "keys" in catalogue && catalogue.stages !== undefined)
  );
}

/** Whether the catalogue has a key of its own for an event that nobody answers. */
export function hasOwnKey(
  { name, kind }: Pick<TaskReference, "name" | "kind">,
  { catalogue }: Binding,
): boolean {
  return (
    kind !== "triggered" &&
    catalogue !== undefined &&
    "keys" in catalogue &&
    catalogue.keys.has(`${name}.${kind}`)
  );
}

/** `keptn-evaluation-finished` is for `evaluation.finished`. */
function namesEvent(eventType: string, { name, kind }: Subject): boolean {
  return [...SEPARATORS].some((separator) =>
    eventTypeNames(eventType, `${name}${separator}${kind}`),
  );
}

function givenElsewhere(
  field: "stages" | "projects",
  value: string,
  { inputs, catalogue }: Binding,
): Bound | undefined {
  const ofCatalogue =
    catalogue && "keys" in catalogue
      ? [[catalogue[field], `${field} of ${catalogue.path}`] as const]
      : [];
  for (const [words, where] of [[inputs[field], field] as const, ...ofCatalogue]) {
    if (!words || words.has(ANY) || words.has(value)) continue;
    const found =
      value === "" ? `the event's ${field.slice(0, -1)} is not known` : `not ${quote(value)}`;
    return { kind: "elsewhere", reason: `\`${where}\` names ${listed(words)}, and ${found}` };
  }
  return undefined;
}

/**
 * Events that are no tasks are never answered; what runs for them has to be meant for them all the
 * same.
 */
function boundEvent(
  subject: Subject,
  { inputs: { tasks }, catalogue, eventType, ...binding }: Binding,
  isSilent: boolean,
): Bound {
  const { name, kind } = subject;
  if (catalogue) {
    if ("problem" in catalogue)
      return { kind: "unbound", reason: catalogue.problem, code: catalogue.code };
    if (hasOwnKey(subject, { catalogue, inputs: {} })) return BOUND;
    return {
      kind: "elsewhere",
      reason: `${catalogue.path} has no key ${quote(`${name}.${kind}`)}, so there is nothing to do`,
    };
  }
  if (isSilent || binding.isByQuestion) return BOUND;
  if (tasks)
    return namesTask(tasks, name)
      ? BOUND_BY_TASK
      : { kind: "elsewhere", reason: `\`tasks\` names ${listed(tasks)} and not ${quote(name)}` };
  if (eventType !== undefined && namesEvent(eventType, subject)) return BOUND;
  if (eventType !== undefined && eventTypeNames(eventType, name)) return BOUND_BY_TASK;
  return {
    kind: "unbound",
    reason:
      `${subject.type} is no task, and nothing says that this work is for it. If ` +
      `it is, add \`mode: silent\` to the step, or give it a key of its own in a ` +
      `catalogue: \`${name}.${kind}\`.`,
    code: "CA-208",
  };
}

/** @returns `undefined` where the catalogue is for it */
function boundByKey(
  { name }: Subject,
  catalogue: CatalogueScope | Unreadable,
  isNamed: boolean,
): Bound | undefined {
  if ("problem" in catalogue)
    return isNamed
      ? undefined
      : { kind: "unbound", reason: catalogue.problem, code: catalogue.code };
  const { keys, path } = catalogue;
  if (keys.has(`${name}.triggered`) || (keys.has(ANY) && name !== APPROVAL_TASK)) return undefined;
  const known = [...keys]
    .filter((key) => key.endsWith(".triggered"))
    .map((key) => key.slice(0, -".triggered".length));
  const line =
    name === APPROVAL_TASK ? "approval: { job: approval.ask }" : `${safeWord(name)}: { run: … }`;
  const why = keys.has(ANY) ? '; "*" is any task but approvals.' : knownTasks(name, known);
  return {
    kind: "unbound",
    reason:
      `${path} has no rule for the task ${quote(name)}${why} If it is for this ` +
      `workflow, add there below tasks: \`${line}\`.`,
    code: "CA-205",
  };
}

/** The end of a sentence. */
export function knownTasks(name: string, known: readonly string[]): string {
  if (known.length === 0) return ", nor for any other triggered one.";
  const near = nearest(name, known);
  return (
    `${near === undefined ? "." : `; did you mean ${near}?`} Known ` +
    `${known.length === 1 ? "is" : "are"} ${known.join(", ")}.`
  );
}

function boundByType({ name }: Subject, { eventType }: Binding): Bound {
  if (eventType !== undefined && eventTypeNames(eventType, name)) return BOUND;
  const why =
    eventType === undefined
      ? "this run was not started by a dispatch with an event type, so `tasks` has to say what it is for"
      : `it was started by the event type ${quote(eventType)}, which does not end in the task's name`;
  return {
    kind: "unbound",
    reason:
      `Nothing says that this work is for the task ${quote(name)}: ${why}. If it ` +
      `is, add \`tasks: ${safeWord(name)}\` to the step.`,
    code: "CA-208",
  };
}

/** The line is copied by people: a name that is no plain word is not put into it. */
function safeWord(name: string): string {
  return /^[\w-]+$/.test(name) ? name : "…";
}

function namesTask(tasks: ReadonlySet<string>, name: string): boolean {
  return tasks.has(name) || (tasks.has(ANY) && name !== APPROVAL_TASK);
}

function butApprovals(tasks: ReadonlySet<string>, name: string): string {
  return tasks.has(ANY) && name === APPROVAL_TASK ? " (* is any but approvals)" : "";
}

function listed(words: ReadonlySet<string>): string {
  const shown = [...words]
    .slice(0, 20)
    .map((word) => quote(word))
    .join(", ");
  return words.size > 20 ? `${shown} and ${words.size - 20} more` : shown;
}
