import { readFile } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { UserError } from "../domain/errors";
import { getOwn, isJsonObject } from "../domain/text/json";
import type { GitHubApi } from "../task/ports";
import type { Environment } from "./repository";

const MAX_BYTES = 512 * 1024;

/**
 * The text of a file of this repository: in the workspace where it is checked out, else of the
 * commit this run works on.
 *
 * @param field   how errors call where the path stands, such as `tasks-file`
 * @param github  absent where there is no token
 * @throws UserError naming field, path and fix
 */
export async function readRepositoryFile(
  path: string,
  field: string,
  environment: Environment,
  github: GitHubApi | undefined,
): Promise<string> {
  const workspace = resolve(environment["GITHUB_WORKSPACE"] || process.cwd());
  const full = resolve(workspace, path);
  if (full !== workspace && !full.startsWith(workspace + sep))
    throw new UserError(`${field}: ${path} is outside of the workspace.`, "CA-204");
  const text =
    (await readFile(full, "utf8").catch(() => undefined)) ??
    (await fromGitHub(path, field, environment, github));
  if (Buffer.byteLength(text) > MAX_BYTES)
    throw new UserError(`${field}: ${path} is larger than ${MAX_BYTES} bytes.`, "CA-204");
  return text;
}

async function fromGitHub(
  path: string,
  field: string,
  environment: Environment,
  github: GitHubApi | undefined,
): Promise<string> {
  const missing = `${field}: ${path} is not in the workspace`;
  if (!github)
    throw new UserError(
      `${missing}: check out the repository before this action, or leave github-token at its default.`,
      "CA-204",
    );
  const ref = environment["GITHUB_SHA"];
  const read = await github.read(
    "GET /repos/{owner}/{repo}/contents/{path}",
    { path, ...(ref !== undefined && { ref }) },
    new AbortController().signal,
  );
  if (!read.ok)
    throw new UserError(
      `${missing}, and ${read.failure.message}. Check out the repository before this ` +
        `action, or grant \`contents: read\`.`,
      "CA-204",
    );
  const content = isJsonObject(read.value.data) ? getOwn(read.value.data, "content") : undefined;
  if (typeof content !== "string") throw new UserError(`${field}: ${path} is no file.`, "CA-204");
  return Buffer.from(content, "base64").toString("utf8");
}
