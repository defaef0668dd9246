import { UserError } from "../../domain/errors";
import type { JsonObject } from "../../domain/text/json";
import { setOwn } from "../../domain/text/json";
import type { ReasonCode } from "../../domain/reasons";
import type { JobRequest } from "../core/job";
import { asText } from "../core/values";
import { stoppedWork } from "../core/results";
import type { Work } from "../core/results";
import type { HttpParameter } from "./parameters";
import type { Recipe } from "./recipe";
import type { RecipeValues } from "./scope";

export type { Recipe } from "./recipe";
export type { RecipeValues } from "./scope";

export interface Performed extends Work {
  /** Nothing was sent, since it was so already. */
  readonly wasSo: boolean;
}

/** Of what a recipe reports, such addresses become links that people click. */
const LINK_NAME = /(Url|URL)$/;

/**
 * The recipe in the parameter `http`: a mapping, the path of a file, or the text of a recipe;
 * `undefined` without one.
 *
 * @throws UserError naming the recipe, the place in it, what was found and what is expected
 */
export async function recipeOf({
  parameters,
  readFile,
}: Pick<JobRequest<HttpParameter>, "parameters" | "readFile">): Promise<Recipe | undefined> {
  const { http } = parameters;
  if (!http) return undefined;
  const { parseRecipe } = await import("./recipe");
  // Inputs of workflows are texts, also where a recipe stands in them.
  const isPath = typeof http === "string" && !/\n|^\s*\{/.test(http);
  return isPath
    ? parseRecipe(await readFile(http, "with.http"), http)
    : parseRecipe(http, "with.http");
}

/**
 * Does what the recipe says, and reads it back.
 *
 * @param values  what the recipe sees beside event, task, run and env
 * @returns the recipe's fields as `data`, texts all; `errored` when it was not done, or nobody can
 * tell
 * @throws UserError before anything is sent, when the recipe asks for what is not there or may not
 * be sent
 */
export async function performRecipe(
  recipe: Recipe,
  request: JobRequest,
  values: RecipeValues,
): Promise<Performed> {
  const begunMs = request.clock.nowMs();
  const { Session, Stopped, Trouble } = await import("./session");
  const session = new Session(recipe, request, values);
  const work = (
    verdict: "pass" | "warning" | "errored",
    said: string,
    {
      code,
      wasSo = false,
    }: { readonly code?: ReasonCode | undefined; readonly wasSo?: boolean | undefined } = {},
  ): Performed => ({
    result: {
      ending: { kind: "judged", verdict, reason: session.masked(said), ...(code && { code }) },
      report: { labels: {}, data: reported(session.fields, request) },
      logTail: [],
      masks: session.masks,
      durationMs: request.clock.nowMs() - begunMs,
    },
    verdict,
    wasSo,
  });
  try {
    const { verdict, said, wasSo } = await session.perform();
    return work(verdict, said, { wasSo });
  } catch (error) {
    if (error instanceof Stopped)
      return { ...stoppedWork(work("errored", "stopped"), request), wasSo: false };
    if (error instanceof Trouble) return work("errored", error.message, { code: "CA-411" });
    if (error instanceof UserError)
      return work("errored", error.message.replace(/\.$/, ""), { code: error.code });
    throw error;
  }
}

function reported(fields: JsonObject, { console }: JobRequest): JsonObject {
  const data: JsonObject = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name.startsWith("_")) continue;
    if (LINK_NAME.test(name) && !isLink(value))
      console.warning(
        `The field ${name} is left out: it is no address that begins with https:// or http://.`,
      );
    else setOwn(data, name, asText(value));
  }
  return data;
}

function isLink(value: unknown): boolean {
  return (
    typeof value === "string" && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(value) && URL.canParse(value)
  );
}
