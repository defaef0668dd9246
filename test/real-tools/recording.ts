import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { homedir, hostname } from "node:os";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Ended, Run, Tool } from "./tool";
import { HOME } from "./tool";

export const RECORDED = resolve(__dirname, "../fixtures/tools");

export interface Recorded {
  readonly exitCode: number;
  /** The fixture, relative to the tool's folder; nothing where the tool wrote no report. */
  readonly report?: string;
}

export const folderOf = ({ name, version }: Tool) => join(RECORDED, `${name}-${version}`);

interface Done {
  readonly run: Run;
  readonly folder: string;
  readonly ended: Ended;
  readonly url: string;
}

/** Keeps in `target` what a run has left, without the names of this machine. */
export function keep({ run, folder, ended: { exitCode }, url }: Done, target: string): Recorded {
  const kept: string[] = [];
  const copy = (from: string, to: string) => {
    const text = anonymous(readFileSync(from, "utf8"), folder, url);
    const path = join(target, to);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, trimmed(run, text));
    kept.push(to);
  };
  const report = join(folder, run.report);
  if (run.report.includes("*")) {
    for (const path of globbed(report)) copy(path, join(run.name, basename(path)));
    return kept.length > 0
      ? { exitCode, report: `${run.name}/${run.named ?? basename(run.report)}` }
      : { exitCode };
  }
  if (!existsSync(report)) return { exitCode };
  if (!statSync(report).isDirectory()) {
    copy(report, `${run.name}${extname(run.report) || ".txt"}`);
    return { exitCode, report: kept[0] ?? "" };
  }
  // Of a report's folder, the page that holds it all; a folder without it keeps the names of its
  // files.
  for (const path of readdirSync(report, { recursive: true, encoding: "utf8" })) {
    if (path.endsWith("index.html")) copy(join(report, path), join(run.name, path));
    else if (path.endsWith(".log")) empty(join(target, run.name, path));
  }
  return existsSync(join(target, run.name)) ? { exitCode, report: run.name } : { exitCode };
}

function empty(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, "");
}

function globbed(pattern: string): string[] {
  const [before = "", after = ""] = basename(pattern).split("*");
  const folder = dirname(pattern);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .map((name) => join(folder, name));
}

/** A report that was cut off is kept as it is. */
function trimmed({ trim }: Run, text: string): string {
  try {
    return trim ? trim(text) : text;
  } catch {
    return text;
  }
}

function anonymous(text: string, folder: string, url: string): string {
  const names: readonly (readonly [string, string])[] = [
    [realpathSync(folder), "/home/runner/work/shop"],
    [folder, "/home/runner/work/shop"],
    [realpathSync(HOME), "/opt/tools"],
    [HOME, "/opt/tools"],
    [new URL(url).host, "127.0.0.1:8080"],
    [hostname(), "runner"],
    [homedir(), "/home/runner"],
  ];
  return names.reduce((all, [from, to]) => all.replaceAll(from, to), text);
}
