import type { JobResult } from "../../domain/job-result";
import { harmlessAtGitHub } from "../../domain/text/visible";
import { recipeOf } from "../http/perform";
import { checkOf, jobOf } from "../core/job";
import { maskFor } from "../core/outgoing-text";
import { commitFlags } from "./change";
import { resultOf, reportOfEnds } from "./end";
import type { RequestedChange } from "./formats";
import { proposeFlags } from "./pull-request";
import { requireReadBack, setByRecipe } from "./recipe";
import { RepositoryFile } from "./repository-file";
import { setVariables } from "./variable";
import {
  environmentOf,
  requireFlags,
  STORE_PARAMETERS,
  storeOf,
  requestedChanges,
} from "./requested-change";
import { inWords } from "./words";
import type { FlagParameters, FlagRequest } from "./declarations";
import { flagSet } from "./declarations";

export const job = jobOf(flagSet, {
  run,
  checks: [
    checkOf(["flag", "flags"], requireFlags),
    checkOf(["flag", "flags", "enabled", "values"], requestedChanges),
    checkOf(STORE_PARAMETERS, storeOf),
    checkOf([], async (parameters: FlagParameters, { readFile }) => {
      // A recipe that cannot be read is told by itself.
      const recipe = await recipeOf({ parameters, readFile }).catch(() => undefined);
      if (recipe) requireReadBack(recipe);
    }),
  ],
});

async function run(request: FlagRequest): Promise<JobResult> {
  const requested = requestedChanges(request.parameters);
  switch (storeOf(request.parameters)) {
    case "variable":
      return setVariables(requested, request);
    case "file":
      return setInFile(requested, request);
    case "http": {
      const recipe = await recipeOf(request);
      if (!recipe) throw new Error("with.http is there and holds no recipe");
      return setByRecipe(recipe, requested, request);
    }
  }
}

async function setInFile(
  requested: readonly RequestedChange[],
  request: FlagRequest,
): Promise<JobResult> {
  const { path = "", format, how, branch } = request.parameters;
  const change = { requested, format, message: messageOf(requested, request) };
  if (how === "pull-request") return proposeFlags(path, change, request);
  const file = new RepositoryFile(path, branch, request);
  const { ends, commit } = await commitFlags(file, change, request);
  return resultOf(ends, environmentOf(request), {
    ...reportOfEnds(ends, `read back from ${file.words}`),
    fields: { path, commitUrl: commit?.url },
  });
}

/**
 * Of the commit, and of the pull request. What `with.message` says may come from the event; the
 * run's page says who asked. Nothing in it closes an issue, mentions or names people, or skips
 * runs.
 */
function messageOf(requested: readonly RequestedChange[], request: FlagRequest): string {
  const { parameters, runUrl } = request;
  const [only, ...others] = requested;
  const what =
    only && others.length === 0
      ? `Set flag ${only.flag} ${inWords(only.isOn)}`
      : `Set ${requested.length} flags\n\n${requested.map(({ flag, isOn }) => `${flag} ${inWords(isOn)}`).join("\n")}`;
  const given = parameters.message;
  return given === undefined
    ? `${harmlessAtGitHub(what)}\n\n${runUrl}`
    : harmlessAtGitHub(maskFor(request)(given));
}
