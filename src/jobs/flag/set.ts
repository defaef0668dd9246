import type { JobResult } from "../../domain/job-result";
import { harmlessAtGitHub } from "../../domain/text/visible";
import { recipeOf } from "../http/perform";
import { checkOf, jobOf } from "../core/job";
import { maskFor } from "../core/outgoing-text";
import { commitFlags } from "./change";
import { resultOf, settled } from "./end";
import type { FlagWish } from "./formats";
import { proposeFlags } from "./pull-request";
import { requireReadBack, setByRecipe } from "./recipe";
import { RepositoryFile } from "./repository-file";
import { setVariables } from "./variable";
import { environmentOf, requireFlags, STORE_PARAMETERS, storeOf, wishesOf } from "./wish";
import { inWords } from "./words";
import type { FlagParameters, FlagRequest } from "./declarations";
import { flagSet } from "./declarations";

export const job = jobOf(flagSet, {
  run,
  checks: [
    checkOf(["flag", "flags"], requireFlags),
    checkOf(["flag", "flags", "enabled", "values"], wishesOf),
    checkOf(STORE_PARAMETERS, storeOf),
    checkOf([], async (parameters: FlagParameters, { readFile }) => {
      // A recipe that cannot be read is told by itself.
      const recipe = await recipeOf({ parameters, readFile }).catch(() => undefined);
      if (recipe) requireReadBack(recipe);
    }),
  ],
});

async function run(request: FlagRequest): Promise<JobResult> {
  const wishes = wishesOf(request.parameters);
  switch (storeOf(request.parameters)) {
    case "variable":
      return setVariables(wishes, request);
    case "file":
      return setInFile(wishes, request);
    case "http": {
      const recipe = await recipeOf(request);
      if (!recipe) throw new Error("with.http is there and holds no recipe");
      return setByRecipe(recipe, wishes, request);
    }
  }
}

async function setInFile(wishes: readonly FlagWish[], request: FlagRequest): Promise<JobResult> {
  const { path = "", format, how, branch } = request.parameters;
  const change = { wishes, format, message: messageOf(wishes, request) };
  if (how === "pull-request") return proposeFlags(path, change, request);
  const file = new RepositoryFile(path, branch, request);
  const { ends, commit } = await commitFlags(file, change, request);
  return resultOf(ends, environmentOf(request), {
    ...settled(ends, `read back from ${file.words}`),
    fields: { path, commitUrl: commit?.url },
  });
}

/**
 * Of the commit, and of the pull request. What `with.message` says may come from the event; the
 * run's page says who asked. Nothing in it closes an issue, mentions or names people, or skips
 * runs.
 */
function messageOf(wishes: readonly FlagWish[], request: FlagRequest): string {
  const { parameters, runUrl } = request;
  const [only, ...others] = wishes;
  const what =
    only && others.length === 0
      ? `Set flag ${only.flag} ${inWords(only.isOn)}`
      : `Set ${wishes.length} flags\n\n${wishes.map(({ flag, isOn }) => `${flag} ${inWords(isOn)}`).join("\n")}`;
  const given = parameters.message;
  return given === undefined
    ? `${harmlessAtGitHub(what)}\n\n${runUrl}`
    : harmlessAtGitHub(maskFor(request)(given));
}
