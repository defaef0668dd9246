import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { UserError } from "../domain/errors";

const BATCH = 200;
const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/**
 * Which files belong to a repository. A checkout gives them the time of the job, so that their age
 * tells nothing. Files outside of any repository belong to none.
 *
 * @param paths  absolute
 * @throws UserError when git cannot say
 */
export async function trackedFiles(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const byRoot = new Map<string, string[]>();
  const roots = new Map<string, string | undefined>();
  for (const path of paths) {
    const root = rootOf(dirname(path), roots);
    if (root !== undefined) byRoot.set(root, [...(byRoot.get(root) ?? []), path]);
  }
  const tracked = new Set<string>();
  for (const [root, inside] of byRoot) {
    for (let at = 0; at < inside.length; at += BATCH) {
      for (const name of await listed(root, inside.slice(at, at + BATCH)))
        tracked.add(resolve(root, name));
    }
  }
  return tracked;
}

function rootOf(folder: string, known: Map<string, string | undefined>): string | undefined {
  if (known.has(folder)) return known.get(folder);
  const parent = dirname(folder);
  let root: string | undefined;
  if (existsSync(join(folder, ".git"))) root = folder;
  else if (parent !== folder) root = rootOf(parent, known);
  known.set(folder, root);
  return root;
}

async function listed(root: string, paths: readonly string[]): Promise<string[]> {
  const names = paths.map((path) => relative(root, path).split(sep).join("/"));
  try {
    // The folder may belong to another user, as in a container; nothing in it is run.
    // https://git-scm.com/docs/git-config (safe.directory)
    const { stdout } = await promisify(execFile)(
      "git",
      [
        "-c",
        "safe.directory=*",
        "-c",
        "core.fsmonitor=false",
        "--literal-pathspecs",
        "ls-files",
        "-z",
        "--",
        ...names,
      ],
      {
        cwd: root,
        timeout: TIMEOUT_MS,
        maxBuffer: MAX_OUTPUT_BYTES,
        windowsHide: true,
      },
    );
    return stdout.split("\0").filter(Boolean);
  } catch (error) {
    throw new UserError(
      `results: git could not tell which files belong to the repository in ${root} ` +
        `(${(error as NodeJS.ErrnoException).code ?? "unknown error"}). Let the tool ` +
        "write its report outside of the repository, or make git available.",
    );
  }
}
