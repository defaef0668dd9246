import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GitHub } from "../../simulator/github";

const FOLDER = ".github";
/** What the action asks GitHub's API for: workflows, catalogues and recipes. */
const ASKED_FOR = /\.ya?ml$/;

/**
 * Brings the files below .github into the local GitHub, as a push would: which workflow may answer
 * for a task is read there, at the commit of its run. A file that has gone stays.
 */
export function pushFiles(folder: string, github: Pick<GitHub, "file" | "setFile">): void {
  for (const path of pushedPaths(folder)) {
    const text = readFileSync(join(folder, path), "utf8");
    if (github.file(path) !== text) github.setFile(path, text);
  }
}

/** From the root of the repository, with slashes. */
export function pushedPaths(folder: string): string[] {
  try {
    return readdirSync(join(folder, FOLDER), { recursive: true, encoding: "utf8" })
      .filter((name) => ASKED_FOR.test(name))
      .map((name) => `${FOLDER}/${name.replaceAll("\\", "/")}`)
      .sort();
  } catch {
    return [];
  }
}
