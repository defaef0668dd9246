import type { JobResult } from "../../domain/job-result";
import { getOwn } from "../../domain/text/json";
import { harmlessAtGitHub } from "../../domain/text/visible";
import { recipeOf } from "../http/perform";
import type { Job, JobRequest } from "../core/job";
import { maskFor } from "../core/outgoing-text";
import { textOf } from "../work/script-or-workflow";
import { commitFlags } from "./change";
import { resultOf, settled } from "./end";
import type { FlagWish } from "./formats";
import { FORMATS } from "./formats";
import { proposeFlags } from "./pull-request";
import { requireReadBack, setByRecipe } from "./recipe";
import { RepositoryFile } from "./repository-file";
import { setVariables } from "./variable";
import { environmentOf, requireFlags, STORE_PARAMETERS, storeOf, wishesOf } from "./wish";
import { inWords } from "./words";

export const job: Job = {
  run,
  checks: [
    { of: ["flag", "flags"], check: requireFlags },
    { of: ["flag", "flags", "enabled", "values"], check: wishesOf },
    { of: STORE_PARAMETERS, check: storeOf },
    {
      of: [],
      async check(parameters, { readFile }) {
        // A recipe that cannot be read is told by itself.
        const recipe = await recipeOf({ parameters, readFile }).catch(() => undefined);
        if (recipe) requireReadBack(recipe);
      },
    },
  ],
};

async function run(request: JobRequest): Promise<JobResult> {
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

async function setInFile(wishes: readonly FlagWish[], request: JobRequest): Promise<JobResult> {
  const { parameters } = request;
  const path = textOf(parameters, "path") ?? "";
  const format = FORMATS.find((known) => known === getOwn(parameters, "format"));
  const message = messageOf(wishes, request);
  if (getOwn(parameters, "how") === "pull-request")
    return proposeFlags(path, wishes, format, message, request);
  const file = new RepositoryFile(path, textOf(parameters, "branch"), request);
  const { ends, commit } = await commitFlags(file, wishes, format, message, request);
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
function messageOf(wishes: readonly FlagWish[], request: JobRequest): string {
  const { parameters, runUrl } = request;
  const [only, ...others] = wishes;
  const what =
    only && others.length === 0
      ? `Set flag ${only.flag} ${inWords(only.isOn)}`
      : `Set ${wishes.length} flags\n\n${wishes.map(({ flag, isOn }) => `${flag} ${inWords(isOn)}`).join("\n")}`;
  const given = textOf(parameters, "message");
  return given === undefined
    ? `${harmlessAtGitHub(what)}\n\n${runUrl}`
    : harmlessAtGitHub(maskFor(request)(given));
}
