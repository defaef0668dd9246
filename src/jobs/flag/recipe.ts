import { UserError } from "../../domain/errors";
import type { JobResult } from "../../domain/job-result";
import type { JsonObject } from "../../domain/text/json";
import { getOwn } from "../../domain/text/json";
import { severity } from "../../domain/counting/outcome";
import type { Recipe } from "../http/perform";
import { performRecipe } from "../http/perform";
import { isStopped, reasonOf } from "../core/results";
import type { Work } from "../core/results";
import type { FlagParameters, FlagRequest } from "./declarations";
import type { FlagEnd, FlagReport } from "./end";
import { resultOf, describeEnd } from "./end";
import type { RequestedChange } from "./formats";
import { environmentOf } from "./requested-change";
import { inWords, stateOf, UNKNOWN } from "./words";

/** @throws UserError for a recipe without a read-back that tells the flag's state */
export function requireReadBack({ name, readBack }: Recipe): void {
  if (
    !readBack ||
    (readBack.expect.length === 0 && !readBack.fields.some((field) => field.name === "enabled"))
  ) {
    throw new UserError(
      `${name}: a flag is set when it is read back; give read-back with expect, such ` +
        `as { /enabled: "\${{ with.enabled }}" }, or with a field named enabled.`,
      "CA-207",
    );
  }
}

/**
 * Sets each flag by the recipe, which has to read it back.
 *
 * @throws UserError before anything is sent, for a recipe without a read-back that tells the flag's
 * state
 */
export async function setByRecipe(
  recipe: Recipe,
  requested: readonly RequestedChange[],
  request: FlagRequest,
): Promise<JobResult> {
  requireReadBack(recipe);
  const ends: FlagEnd[] = [];
  const works: Work[] = [];
  for (const change of requested) {
    const work = await performRecipe(recipe, request, {
      key: `keptn-${request.assignment.task.id}`,
      with: {
        ...withoutRecipe(request.parameters),
        flag: change.flag,
        enabled: change.isOn,
        state: inWords(change.isOn),
        environment: environmentOf(request),
      },
    });
    works.push(work);
    if (isStopped(request)) return work.result;
    const end = endOf(change, work);
    if (end) ends.push(end);
    if (!end || end.state !== change.isOn) break;
  }
  const masks = works.flatMap(({ result }) => result.masks);
  const flagReport = reportOf(works, ends, requested);
  const result = resultOf(ends, environmentOf(request), flagReport);
  const [only] = works;
  // What the recipe itself reports stands beside our fields; of several flags nobody could tell
  // whose it is.
  const fields = works.length === 1 && only ? only.result.report.data : {};
  return {
    ...result,
    masks,
    report: { ...result.report, data: { ...fields, ...result.report.data } },
  };
}

function reportOf(
  works: readonly Work[],
  ends: readonly FlagEnd[],
  requested: readonly RequestedChange[],
): FlagReport {
  const worst = works.reduce<Work | undefined>(
    (found, work) => (!found || rank(work) > rank(found) ? work : found),
    undefined,
  );
  const astray = ends.find(({ flag, state }) =>
    requested.some((change) => change.flag === flag && change.isOn !== state),
  );
  if (astray)
    return {
      verdict: "errored",
      words:
        "the service accepted the change, and reading it back shows the flag " +
        `${astray.flag} ${inWords(astray.state)}`,
    };
  const said = works.map(({ result }) => reasonOf(result)).join("; ");
  if (!worst || worst.verdict === "errored" || worst.verdict === "fail") {
    const done = ends.length > 0 ? `; before that, ${ends.map(describeEnd).join(", ")}` : "";
    const { ending } = worst?.result ?? {};
    return {
      verdict: "errored",
      words: `${worst ? reasonOf(worst.result) : "nothing was sent"}${done}`,
      ...(ending?.kind === "judged" && ending.code && { code: ending.code }),
    };
  }
  return {
    verdict: worst.verdict === "warning" ? "warning" : "pass",
    words: `${ends.map(describeEnd).join(", ")}: ${said}`,
  };
}

function rank({ verdict }: Work): number {
  return verdict === "parked" || verdict === "stopped" ? severity("errored") : severity(verdict);
}

/** @returns `undefined` when it is not certain */
function endOf(
  { flag, isOn, words }: RequestedChange,
  { verdict, result: { report } }: Work,
): FlagEnd | undefined {
  if (verdict !== "pass" && verdict !== "warning") return undefined;
  const shown = (name: string): boolean | string | undefined => {
    const text = getOwn(report.data, name);
    return typeof text === "string" ? (stateOf(text, words) ?? text) : undefined;
  };
  return { flag, state: shown("enabled") ?? isOn, previous: shown("previous") ?? UNKNOWN };
}

function withoutRecipe({ http: _, ...parameters }: FlagParameters): JsonObject {
  return parameters;
}
