import type { Json } from "../../domain/json";
import { dataOf } from "../../domain/task";
import { performRecipe, recipeOf } from "../http/perform";
import type { JobRequest } from "../job";
import { textOf } from "../script-or-workflow";
import type { Work } from "../script-or-workflow";
import type { Keys } from "./mark";
import { keysOf } from "./mark";
import type { Problem } from "./problem";
import { problemOf } from "./problem";

/** What an event and `with` say about the ticket that is meant. */
export interface Subject {
  readonly problem: Problem;
  readonly keys: Keys;
}

/** @param problemId  as `with` gives it, where the event tells none or another one */
export function subjectOf({ assignment: { task, event }, parameters }: JobRequest, problemId?: string): Subject {
  const problem = problemOf(dataOf(event));
  return { problem: problemId === undefined ? problem : { ...problem, id: problemId }, keys: keysOf(task, textOf(parameters, "key"), problemId ?? problem.id) };
}

/** Sends the recipe of `with.http` instead of asking GitHub. @returns `undefined` without one */
export async function performedByRecipe(request: JobRequest, { keys }: Pick<Subject, "keys">, card: Readonly<Record<string, string | undefined>>): Promise<Work | undefined> {
  const recipe = await recipeOf(request);
  if (!recipe) return undefined;
  const filled = Object.fromEntries(Object.entries(card).filter((field): field is [string, string] => field[1] !== undefined)) as Json;
  return performRecipe(recipe, request, { key: keys.lasting, with: request.parameters, card: filled });
}
