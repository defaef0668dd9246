import { createHash } from "node:crypto";
import type { Context } from "../../catalogue/expression";
import { contextsOf, ExpressionProblem, readsOf } from "../../catalogue/expression";
import { UserError } from "../../domain/errors";
import type { Json, JsonObject } from "../../domain/text/json";
import { setOwn } from "../../domain/text/json";
import type { JobRequest } from "../core/job";
import type { Recipe } from "./recipe";
import { expressionsIn, namesRead } from "./texts";

/** What a recipe sees beside event, task, run and env. */
export interface RecipeValues {
  /** The same for all tasks about one thing: it is looked for by it. */
  readonly key?: string;
  readonly with: JsonObject;
  readonly card?: Json;
}

/** The contexts of a recipe's expressions. */
export type Scope = Readonly<Record<string, Json>>;

/** Stands in queries of many languages without a meaning there. */
const PLAIN_KEY = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
/** Anything longer, such as `env.TOKEN || 'none'`, says what to do without it. */
const PLAIN_READ = /^env\.\w+$/i;

/**
 * @throws UserError naming what the recipe asks for and is not there, before anything is sent
 */
export function scopeOf(
  recipe: Recipe,
  { assignment: { task, event }, runUrl, repository, sha, environment }: JobRequest,
  { key, with: parameters, card }: RecipeValues,
): Scope {
  const asks = (context: string) =>
    recipe.texts.some((text) => namesRead(text, context).length > 0);
  if (key === undefined && asks("key"))
    throw new UserError(`${recipe.name}: uses key, and this job has none.`, "CA-207");
  if (card === undefined && asks("card"))
    throw new UserError(`${recipe.name}: uses card, and this job has none.`, "CA-207");
  return {
    event,
    task: {
      name: task.name,
      id: task.id,
      project: task.project,
      stage: task.stage,
      service: task.service,
      context: task.keptnContext,
    },
    run: { url: runUrl, repository, sha },
    env: variablesOf(recipe, environment),
    with: parameters,
    ...(key !== undefined && { key: plainKey(key) }),
    ...(card !== undefined && { card }),
    fields: {},
  };
}

/** @throws UserError where an expression cannot see that far */
export function contextOf(scope: Scope, place: string): Context {
  try {
    return contextsOf(scope);
  } catch (error) {
    throw error instanceof ExpressionProblem
      ? new UserError(`${place}: what the expressions see ${error.message}`, "CA-207")
      : error;
  }
}

/** @returns `needed`: those of them that it cannot do without */
function namedVariables({ texts, find, requests, readBack }: Recipe): {
  readonly named: ReadonlySet<string>;
  readonly needed: ReadonlySet<string>;
} {
  const calls = [...(find ? [find] : []), ...requests, ...(readBack ? [readBack] : [])];
  const needed = new Set(calls.flatMap(({ sign }) => (sign ? [sign.variable] : [])));
  const named = new Set(needed);
  for (const expression of texts.flatMap(expressionsIn)) {
    for (const [context, variable] of readsOf(expression)) {
      if (context !== "env" || variable === undefined) continue;
      named.add(variable);
      if (PLAIN_READ.test(expression.text)) needed.add(variable);
    }
  }
  return { named, needed };
}

/** Only the variables that the recipe names. */
function variablesOf(recipe: Recipe, environment: JobRequest["environment"]): JsonObject {
  const { named, needed } = namedVariables(recipe);
  const variables: JsonObject = {};
  const missing: string[] = [];
  for (const variable of named) {
    const value = Object.hasOwn(environment, variable) ? environment[variable] : undefined;
    if (value) setOwn(variables, variable, value);
    else if (needed.has(variable)) missing.push(variable);
  }
  if (missing.length > 0)
    throw new UserError(
      `${recipe.name}: env.${missing.join(", env.")} ${missing.length === 1 ? "is" : "are"} ` +
        "not set; add " +
        `${missing.length === 1 ? `the line ${missing[0] ?? ""}=…` : "such lines NAME=…"} ` +
        "to the secret JOB_ENV, or the variable to env of the step.",
      "CA-207",
    );
  return variables;
}

/**
 * A key with other characters, which an event may have chosen, becomes a short one that is the same
 * every time.
 */
function plainKey(key: string): string {
  if (PLAIN_KEY.test(key)) return key;
  const [prefix = ""] = /^[a-z]+-/.exec(key) ?? [];
  return `${prefix}${createHash("sha256").update(key).digest("hex").slice(0, 32)}`;
}
