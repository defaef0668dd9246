import type { Catalogue, OffAnswer, Rule } from "./catalogue";
import { nameOfKey, taskOfKey } from "./catalogue";
import type { Context } from "./expression";
import { contextOf, evaluate, ExpressionProblem, isTrue, partsOf } from "./expression";
import { APPROVAL_TASK } from "../domain/counting/event-counts";
import { knownTasks as namesOf } from "../domain/trust/binding";
import { describe, quote, UserError } from "../domain/errors";
import { parseTaskEventType } from "../domain/events/event-type";
import type { Json, JsonObject } from "../domain/text/json";
import { getOwn } from "../domain/text/json";

/** What the catalogue says about an event. */
type Choice =
  /** @property index  of the rule below its key, from 0 */
  | { readonly kind: "rule"; readonly rule: Rule; readonly index: number; readonly key: string }
  /** @property where  `path:line:column` of the rule that is switched off */
  | { readonly kind: "off"; readonly answer: OffAnswer; readonly where: string }
  /** Nobody waits for an answer, and there is nothing to do. */
  | { readonly kind: "skipped"; readonly reason: string }
  /**
   * A triggered task that no rule is for; without a key the catalogue does not even speak for it
   * (docs/security.md).
   */
  | {
      readonly kind: "unknown";
      readonly isUnbound: boolean;
      readonly knownTasks: readonly string[];
      readonly reason: string;
    };

/**
 * The first rule of the event's own key whose condition is true. A triggered task without a key
 * takes those of `*`, but for an approval, which is never answered by what is for any task.
 *
 * @param event  the full event
 * @throws UserError when a condition cannot be evaluated, naming rule and position
 */
export function chooseRule(catalogue: Catalogue, event: JsonObject): Choice {
  const { key, task, type } = keyFor(catalogue, event);
  const rules = key === undefined ? undefined : catalogue.rules.get(key);
  if (key === undefined || rules === undefined) return withoutKey(catalogue, type, task);
  const context = contextOf(event);
  const index = rules.findIndex((rule) => fits(rule, context));
  const rule = rules[index];
  if (rule === undefined) {
    const reason =
      `${catalogue.path}: no rule of ${nameOfKey(key)} fits this event; ` +
      "tried were " +
      `${rules.map(({ condition }) => condition?.text).join("; ")}.`;
    return task === undefined
      ? { kind: "skipped", reason }
      : { kind: "unknown", isUnbound: false, knownTasks: knownTasks(catalogue), reason };
  }
  return rule.off === undefined
    ? { kind: "rule", rule, index, key: nameOfKey(key) }
    : { kind: "off", answer: rule.off, where: rule.place };
}

/** How one rule looks at an event. */
export interface ExplainedRule {
  readonly rule: Rule;
  readonly key: string;
  readonly index: number;
  /**
   * `taken` is the rule that is chosen, also if it is switched off; what comes after it is not
   * reached.
   */
  readonly verdict: "taken" | "not met" | "not reached" | "broken";
  /** Of the condition; absent without one. */
  readonly value?: Json;
  /** What the condition is made of, with its values. */
  readonly parts: readonly ExplainedPart[];
  /** Why the condition cannot be evaluated. */
  readonly problem?: string;
}

interface ExplainedPart {
  readonly text: string;
  readonly value: Json;
  readonly depth: number;
}

/**
 * Why each rule of the event's key is taken or not, in their order; empty where the event has no
 * key.
 */
export function explain(catalogue: Catalogue, event: JsonObject): ExplainedRule[] {
  const { key } = keyFor(catalogue, event);
  if (key === undefined) return [];
  const context = contextOf(event);
  let isOver = false;
  return (catalogue.rules.get(key) ?? []).map((rule, index) => {
    const base = { rule, key: nameOfKey(key), index };
    try {
      const { condition } = rule;
      const isMet = condition === undefined || isTrue(condition, context);
      const explained =
        condition === undefined
          ? { parts: [] }
          : { value: evaluate(condition, context), parts: partsOf(condition, context) };
      const verdict = isMet ? "taken" : "not met";
      const wasOver = isOver;
      isOver ||= isMet;
      return { ...base, ...explained, verdict: wasOver ? "not reached" : verdict };
    } catch (error) {
      if (!(error instanceof ExpressionProblem)) throw error;
      const verdict = isOver ? "not reached" : "broken";
      // The action stops there, too.
      isOver = true;
      return { ...base, parts: [], problem: error.message, verdict };
    }
  });
}

/** Tasks that have a key of their own for `triggered`. */
function knownTasks(catalogue: Catalogue): string[] {
  return [...catalogue.rules.keys()].flatMap((key) => taskOfKey(key) ?? []);
}

function keyFor(
  catalogue: Catalogue,
  event: JsonObject,
): { key: string | undefined; task: string | undefined; type: Json | undefined } {
  const type = getOwn(event, "type");
  const parsed = typeof type === "string" ? parseTaskEventType(type) : undefined;
  if (parsed === undefined) return { key: undefined, task: undefined, type };
  const task = parsed.kind === "triggered" ? parsed.task : undefined;
  const key = [
    `${parsed.task}.${parsed.kind}`,
    ...(task === undefined || task === APPROVAL_TASK ? [] : ["*"]),
  ].find((candidate) => catalogue.rules.has(candidate));
  return { key, task, type };
}

function withoutKey(
  catalogue: Catalogue,
  type: Json | undefined,
  task: string | undefined,
): Choice {
  if (task !== undefined) {
    const known = knownTasks(catalogue);
    return {
      kind: "unknown",
      isUnbound: true,
      knownTasks: known,
      reason: `${catalogue.path} has no rule for the task ${quote(task)}${namesOf(task, known)}`,
    };
  }
  const key =
    typeof type === "string" && parseTaskEventType(type) !== undefined
      ? type.split(".").slice(-2).join(".")
      : undefined;
  const what =
    key === undefined
      ? `The event's type (${describe(type)}) is not that of a task`
      : `${catalogue.path} has no key ${quote(key)}`;
  return { kind: "skipped", reason: `${what}, so there is nothing to do.` };
}

function fits({ condition, place, field }: Rule, context: Context): boolean {
  if (condition === undefined) return true;
  try {
    return isTrue(condition, context);
  } catch (error) {
    throw error instanceof ExpressionProblem
      ? new UserError(`${place}: ${field}.if: ${error.message}`, "CA-204")
      : error;
  }
}
