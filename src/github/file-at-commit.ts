import { UserError } from "../domain/errors";
import type { Octokit } from "./octokit";
import { octokitFor, refusalOf } from "./octokit";
import type { Environment, Repository } from "./repository";
import { repositoryOf } from "./repository";

const SWEEP_MS = 10 * 60_000;
const MAX_BYTES = 512 * 1024;

/**
 * Texts of this repository's files as they stood at a commit; each is read once.
 *
 * @returns a function that gives `undefined` where there is no such file, and throws a UserError
 * where that cannot be told
 */
export function textAtCommitOf(
  environment: Environment,
  token: string,
): (path: string, commit: string) => Promise<string | undefined> {
  const repository = repositoryOf(environment);
  const octokit = octokitFor(environment, token, AbortSignal.timeout(SWEEP_MS));
  const texts = new Map<string, Promise<string | undefined>>();
  return (path, commit) => {
    const key = `${commit} ${path}`;
    const held =
      texts.get(key) ??
      (repository ? read(path, commit, octokit, repository) : Promise.resolve(undefined));
    texts.set(key, held);
    return held;
  };
}

/** @returns `undefined` when there is no such file */
async function read(
  path: string,
  ref: string,
  octokit: Octokit,
  repository: Repository,
): Promise<string | undefined> {
  try {
    const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref });
    if (
      Array.isArray(data) ||
      !("content" in data) ||
      typeof data.content !== "string" ||
      data.size > MAX_BYTES
    )
      return undefined;
    return Buffer.from(data.content, "base64").toString("utf8");
  } catch (error) {
    if (typeof error === "object" && error !== null && "status" in error && error.status === 404)
      return undefined;
    throw new UserError(
      `${path} at ${ref.slice(0, 7)}: ${refusalOf(error)}. The job needs \`contents: read\`.`,
      "CA-605",
    );
  }
}
