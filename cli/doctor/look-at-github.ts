import { getOwn, isJsonObject, textAt } from "../../src/domain/text/json";
import type { Answer, Ask, NoAnswer } from "./ask";
import { headerOf, isAnswer, listIn, objectIn, wordsOf } from "./ask";
import type { Known, Presence, Token, Values } from "./facts";
import { known, notFound, notGiven } from "./facts";

type FromGitHub =
  "repository" | "workflowStates" | "defaultBranchFiles" | "secretNames" | "variableNames";
type GitHubFacts = { [Name in FromGitHub]: Known<Values[Name]> };

export function noGitHub(because: string): GitHubFacts {
  const nothing = notGiven(because);
  return {
    repository: nothing,
    workflowStates: nothing,
    defaultBranchFiles: nothing,
    secretNames: nothing,
    variableNames: nothing,
  };
}

/**
 * @param repository  `owner/repo`
 * @param paths       workflow files that are compared with those of the default branch
 */
export async function lookAtGitHub(
  ask: Ask,
  repository: string,
  paths: readonly string[],
): Promise<GitHubFacts> {
  const base = `/repos/${repository}`;
  const answer = await ask({ method: "GET", path: base });
  if (!isAnswer(answer) || answer.status !== 200) {
    const reason = notFound(
      `GitHub does not show ${repository}: ${wordsOf(answer)}; GITHUB_TOKEN has to be able to read it`,
    );
    return {
      repository: reason,
      workflowStates: reason,
      defaultBranchFiles: reason,
      secretNames: reason,
      variableNames: reason,
    };
  }
  const about = objectIn(answer);
  const defaultBranch = textAt(about, "default_branch");
  return {
    repository: known({
      name: repository,
      defaultBranch,
      isArchived: getOwn(about, "archived") === true,
    }),
    workflowStates: await states(ask, base),
    defaultBranchFiles: await texts(ask, `${base}/contents`, { paths, ref: defaultBranch }),
    secretNames: await names(ask, base, "secrets"),
    variableNames: await names(ask, base, "variables"),
  };
}

/**
 * What the token can do that the webhook dispatches with. The dispatch has no `event_type`, so
 * GitHub refuses it with 422 where the token may dispatch, and starts nothing.
 */
export async function lookAtToken(ask: Ask, repository: string): Promise<Known<Token>> {
  const about = await ask({ method: "GET", path: `/repos/${repository}` });
  if (!isAnswer(about)) return notFound(`GitHub could not be asked: the request ${about.words}`);
  const dispatch: Answer | NoAnswer =
    about.status === 401
      ? about
      : await ask({ method: "POST", path: `/repos/${repository}/dispatches`, body: {} });
  const scopes = headerOf(about, "x-oauth-scopes");
  const expires = new Date(headerOf(about, "github-authentication-token-expiration") ?? "");
  return known({
    scopes: scopes?.split(",").map((scope) => scope.trim()),
    expires: Number.isNaN(expires.getTime()) ? undefined : expires,
    status: about.status,
    dispatchStatus: isAnswer(dispatch) ? dispatch.status : 0,
  });
}

async function states(ask: Ask, base: string): Promise<Known<ReadonlyMap<string, string>>> {
  const answer = await ask({
    method: "GET",
    path: `${base}/actions/workflows`,
    query: { per_page: "100" },
  });
  if (!isAnswer(answer) || answer.status !== 200)
    return notFound(`the list of workflows could not be read: ${wordsOf(answer)} (actions: read)`);
  const workflows = listIn(getOwn(objectIn(answer), "workflows")).filter(isJsonObject);
  return known(
    new Map(workflows.map((workflow) => [textAt(workflow, "path"), textAt(workflow, "state")])),
  );
}

async function texts(
  ask: Ask,
  base: string,
  { paths, ref }: { readonly paths: readonly string[]; readonly ref: string },
): Promise<Known<ReadonlyMap<string, string>>> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const answer = await ask({ method: "GET", path: `${base}/${path}`, query: { ref } });
    if (isAnswer(answer) && answer.status === 404) continue;
    if (!isAnswer(answer) || answer.status !== 200)
      return notFound(`files of ${ref} could not be read: ${wordsOf(answer)} (contents: read)`);
    const content = textAt(objectIn(answer), "content");
    found.set(path, Buffer.from(content, "base64").toString("utf8"));
  }
  return known(found);
}

/** Of the repository, and those of the organization that it may use. */
async function names(
  ask: Ask,
  base: string,
  what: "secrets" | "variables",
): Promise<Known<(name: string) => Presence>> {
  const found = new Set<string>();
  for (const path of [`${base}/actions/${what}`, `${base}/actions/organization-${what}`]) {
    const answer = await ask({ method: "GET", path, query: { per_page: "100" } });
    // A repository of a person has no organization.
    if (isAnswer(answer) && answer.status === 404 && path.includes("organization")) continue;
    if (!isAnswer(answer) || answer.status !== 200)
      return notFound(
        `the names of the repository's ${what} could not be read: ${wordsOf(answer)}; no GITHUB_TOKEN can, a token of your own needs ${what === "secrets" ? "Secrets" : "Variables"}: read`,
      );
    for (const one of listIn(getOwn(objectIn(answer), what)).filter(isJsonObject))
      found.add(textAt(one, "name").toUpperCase());
  }
  return known((name) => (found.has(name.toUpperCase()) ? "there" : "missing"));
}
