import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

/**
 * The checkout that holds the running script: the next folder upwards with our package.json.
 * Examples and bundles are read from there.
 *
 * @throws Error when the script was taken out of its checkout
 */
export function findProjectRoot(script: string): string {
  for (let folder = dirname(realpathSync(script)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json")) && existsSync(join(folder, "action.yml")))
      return folder;
    if (folder === dirname(folder))
      throw new Error(
        `${script} is not inside a checkout of cloud-automation-actions, so the examples cannot be found.`,
      );
  }
}

/**
 * What the runs start; without them every run would fail one by one. @throws Error saying how to
 * get them
 */
export function checkBundles(root: string): void {
  const missing = ["pre", "main", "post"]
    .map((name) => join("dist", name, "index.js"))
    .filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0)
    throw new Error(
      `${missing.join(", ")} not found: the action is not built. Run npm ci && npm run build.`,
    );
}

export function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  return version;
}

const BIN = "cloud-automation-actions";
const NPX = `npx github:${BIN}/${BIN}`;

/**
 * How the command line was called, for texts that people paste.
 *
 * @param script  the second word of the process
 */
export function programName(
  script: string,
  environment: NodeJS.ProcessEnv,
  folder: string,
): string {
  if (basename(script) === BIN) {
    // What npx has fetched lies in a folder of its own, and the name alone would not fetch it again.
    if (/[\\/]_npx[\\/]/.test(script)) return NPX;
    return environment["npm_command"] === "exec" ? `npx ${BIN}` : BIN;
  }
  return `node ${pastable(shorter(relative(folder, script), script))}`;
}

/** A path that can be pasted into a shell. */
export function pastable(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : JSON.stringify(path);
}

function shorter(one: string, other: string): string {
  return one.length < other.length ? one : other;
}
