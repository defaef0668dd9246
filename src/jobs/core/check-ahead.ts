import { isLate } from "../../catalogue/script";
import { hasExpression } from "../../catalogue/template";
import type { Json, JsonObject } from "../../domain/text/json";
import { getOwn } from "../../domain/text/json";
import type { AheadOptions, BuiltInJobs } from "./job";
import { complaintsOf, ParameterError } from "./parameter-error";
import { given } from "./parameters";
import { declarationOf, loadJob } from "./registry";

/** What a job gets that calls others. */
export const BUILT_IN_JOBS: BuiltInJobs = { declarationOf, load: loadJob, complaintsAhead };

/**
 * What the job would refuse before it does anything, found before there is an event.
 *
 * @param parameters that fit the job's declaration but for their expressions: what holds one is
 * left to the run
 * @returns           complaints that begin with the field
 */
export async function complaintsAhead(
  name: string,
  parameters: JsonObject,
  { readFile, field = "with" }: AheadOptions,
): Promise<string[]> {
  const known = given(parameters);
  const { checks = [] } = await loadJob(name);
  const complaints: string[] = [];
  const attempt = async (check: () => unknown) => {
    try {
      await check();
    } catch (error) {
      // Jobs call their parameters `with`, wherever these stand.
      complaints.push(
        ...complaintsOf(error).map((complaint) => complaint.replace(/^with\b/, field)),
      );
    }
  };
  if (Object.hasOwn(declarationOf(name).parameters.properties, "http")) {
    const { recipeOf } = await import("../http/perform");
    await attempt(async () => {
      try {
        await recipeOf({ parameters: known, readFile });
      } catch (error) {
        // A recipe in a file is told by its place there.
        throw new ParameterError(
          complaintsOf(error).map((complaint) =>
            complaint.startsWith("with.") ? complaint : `with.http: ${complaint}`,
          ),
        );
      }
    });
  }
  for (const { of, check } of checks) {
    if (of.some((parameter) => !isLate(parameter) && holdsExpression(getOwn(known, parameter))))
      continue;
    await attempt(() => check(known, { readFile, jobs: BUILT_IN_JOBS }));
  }
  return [...new Set(complaints)];
}

export function holdsExpression(value: Json | undefined): boolean {
  if (typeof value === "string") return hasExpression(value);
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).some((item) => holdsExpression(item as Json))
  );
}
