import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../command";
import type { Files } from "./look-at-files";

const MAX_DEPTH = 6;
const MAX_FILE_BYTES = 500_000;
const LEFT_OUT = ["node_modules", ".git", "dist"];
/** What checks read: workflows, catalogues, webhook files, shipyards. */
const WANTED = /\.ya?ml$/;

/** The YAML files of a folder, by their paths from it. @throws UsageError when there is no folder */
export function readFolder(root: string): Files {
  const files = new Map<string, string>();
  const walk = (folder: string, depth: number): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && depth < MAX_DEPTH && !LEFT_OUT.includes(entry.name))
        walk(path, depth + 1);
      if (
        entry.isFile() &&
        WANTED.test(entry.name) &&
        statSync(join(root, path)).size <= MAX_FILE_BYTES
      )
        files.set(path, readFileSync(join(root, path), "utf8"));
    }
  };
  try {
    walk("", 0);
  } catch (error) {
    throw new UsageError(
      `--root ${root}: the folder cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  return files;
}

/** `owner/repo` of the remote `origin`, where it is at GitHub. */
export function remoteOf(root: string): string | undefined {
  let config: string;
  try {
    config = readFileSync(join(root, ".git", "config"), "utf8");
  } catch {
    return undefined;
  }
  const [, section = ""] = config.split('[remote "origin"]');
  const line = (section.split("[")[0] ?? "")
    .split("\n")
    .map((text) => text.trim())
    .find((text) => text.startsWith("url"));
  const parts = (line?.split("=")[1] ?? "").trim().split(/[/:]/);
  const name = parts
    .slice(-2)
    .join("/")
    .replace(/\.git$/, "");
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}
