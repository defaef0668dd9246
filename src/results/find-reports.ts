import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { quote } from "../domain/errors";
import type { Source } from "./files";
import { HELD, isLeftOver, statOf, writtenAt, writtenBy } from "./files";
import { gatlingRuns, newestRuns, writtenMs } from "./gatling";
import type { Format, Gap, ResultFile } from "./report";
import { counted, LeftOver, ReportProblem } from "./report";

const MAX_MATCHES = 10_000;
const MAX_NAMED = 3;
const NOBODYS = ["**/node_modules/**", "**/.git/**"];

/** Where reports are looked for. */
export interface Scope {
  /** Absolute; paths are relative to it. */
  readonly workingDirectory: string;
  /** Absolute; no pattern leads out of it. */
  readonly workspace: string;
  /**
   * When the job began, ms since 1970: what was last written before that is left from an earlier
   * run. 0 for any.
   */
  readonly sinceMs: number;
  /** Of absolute paths those that belong to the repository, where that has to be known. */
  tracked?(paths: readonly string[]): Promise<ReadonlySet<string>>;
}

/** The reports that one line names. */
export interface Found {
  readonly sources: readonly Source[];
  /** Files that were left out, and why. */
  readonly gaps: readonly Gap[];
  /** A folder or a pattern may hold other files, too; a file that was named may not be another. */
  readonly isNamed: boolean;
}

/** What of a folder is read, by preference. */
const IN_FOLDER: Readonly<Record<Exclude<Format, "gatling">, readonly string[]>> = {
  k6: ["**/*.json"],
  artillery: ["**/*.json"],
  jmeter: ["**/*.jtl", "**/*.csv", "**/statistics.json"],
  locust: ["**/*_stats.csv", "**/*.json"],
  junit: ["**/*.xml"],
  chaostoolkit: ["**/*.json"],
};

/** @throws ReportProblem when nothing is there, nothing fits, or all of it is older than the job */
export async function findReports({ format, path }: ResultFile, scope: Scope): Promise<Found> {
  const absolute = resolve(scope.workingDirectory, path);
  const found = await statOf(absolute);
  // Names may hold brackets: what is there under the name is meant.
  if (found?.isDirectory()) return inFolder(format, absolute, scope);
  if (found)
    return named({ format, path: absolute, isFolder: false, sinceMs: scope.sinceMs }, scope);
  // Locust is told a prefix, and people name what they told it.
  const stats = `${absolute}_stats.csv`;
  if (format === "locust" && (await statOf(stats)))
    return named({ format, path: stats, isFolder: false, sinceMs: scope.sinceMs }, scope);
  if (/[*?[\]{}]/.test(path)) return byPattern(format, path, scope);
  throw new ReportProblem(
    `does not exist: looked in ${quote(scope.workingDirectory)}. ${writtenBy(format)}`,
  );
}

async function named(source: Source, scope: Scope): Promise<Found> {
  if ((await scope.tracked?.([source.path]))?.has(source.path)) throw new ReportProblem(TRACKED);
  return { sources: [source], gaps: [], isNamed: true };
}

const TRACKED =
  "belongs to the repository (git tracks it), so it is unknown whether this job has " +
  "written it. Let the tool write to a file that git does not track";

async function inFolder(format: Format, folder: string, scope: Scope): Promise<Found> {
  const { sinceMs } = scope;
  if (format === "gatling") return gatlingFound(await gatlingRuns(folder), scope);
  if (format === "jmeter" && (await statOf(join(folder, "statistics.json"))))
    return named(
      { format, path: join(folder, "statistics.json"), isFolder: false, sinceMs },
      scope,
    );
  for (const pattern of IN_FOLDER[format]) {
    const matches = await matchesOf(pattern, folder, await realpath(folder), { anyCase: true });
    if (matches.paths.length > 0) return chosen(format, matches, scope);
  }
  throw new ReportProblem(
    `is a folder that holds no ${HELD[format]}: nothing in it matches ` +
      `${IN_FOLDER[format].join(" or ")}. ${writtenBy(format)}`,
  );
}

async function byPattern(format: Format, written: string, scope: Scope): Promise<Found> {
  const pattern = sep === "\\" ? written.replaceAll("\\", "/") : written;
  const { base, rest } = split(pattern, scope);
  const matches = await matchesOf(rest, base, await realpathOf(scope.workspace), {
    withFolders: format === "gatling",
  });
  if (matches.paths.length === 0) {
    const out =
      matches.outside > 0
        ? `: ${matches.outside === 1 ? "1 match" : `${matches.outside} matches`} ` +
          "behind a link that leads out of the workspace"
        : `: looked from ${quote(base)}`;
    throw new ReportProblem(`matches no file${out}. ${writtenBy(format)}`);
  }
  return format === "gatling"
    ? gatlingFound(newestOr(await reportFolders(matches.paths)), scope)
    : chosen(format, matches, scope);
}

/** The folder to begin in, and the pattern from there. */
function split(
  pattern: string,
  { workingDirectory, workspace }: Scope,
): { base: string; rest: string } {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => /[*?[\]{}]/.test(part));
  const base = resolve(
    workingDirectory,
    parts.slice(0, first).join("/") || (isAbsolute(pattern) ? "/" : "."),
  );
  const rest = parts.slice(first).filter((part) => part !== "." && part !== "");
  if (rest.includes("..") || !isWithin(base, workspace))
    throw new ReportProblem(
      `leads out of the workspace ${quote(workspace)}, where patterns are not ` +
        "followed; name a folder or a file instead",
    );
  return { base, rest: rest.join("/") };
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

interface Matches {
  readonly paths: readonly string[];
  /** Matches that are elsewhere in truth: the folder to begin in is a link. */
  readonly outside: number;
}

async function matchesOf(
  pattern: string,
  base: string,
  root: string,
  { withFolders = false, anyCase = false },
): Promise<Matches> {
  const { glob } = await import("tinyglobby");
  const all = await glob(pattern, {
    cwd: base,
    absolute: true,
    onlyFiles: !withFolders,
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: !anyCase,
    ignore: NOBODYS,
  });
  if (all.length > MAX_MATCHES)
    throw new ReportProblem(
      `matches ${all.length} files, at most ${MAX_MATCHES} are read; narrow it`,
    );
  const paths: string[] = [];
  let outside = 0;
  for (const match of all.map((path) => resolve(path)).sort()) {
    const real = await realpathOf(match);
    if (!isWithin(real, root)) outside++;
    else if (withFolders || (await statOf(real))?.isFile()) paths.push(match);
  }
  return { paths, outside };
}

async function realpathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    if (path.includes("\uFFFD") && !(await isThere(path)))
      throw new ReportProblem(
        `names a file whose name is not UTF-8 (${quote(basename(path))}), so that it cannot be read; let the tool write another name`,
      );
    // A link to nowhere is in no workspace.
    return sep;
  }
}

/** Also a link to nowhere is. */
async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Of many matches those that this job wrote. */
async function chosen(format: Format, { paths, outside }: Matches, scope: Scope): Promise<Found> {
  const gaps: Gap[] =
    outside > 0
      ? [
          {
            kind: "leftOut",
            text: `${counted(outside, "file")} behind links that lead out of the workspace`,
          },
        ]
      : [];
  const fresh: string[] = [];
  const old: string[] = [];
  for (const path of paths) {
    const found = await statOf(path);
    (found && isLeftOver(writtenAt(found), scope.sinceMs) ? old : fresh).push(path);
  }
  const tracked = await scope.tracked?.(fresh);
  const own = fresh.filter((path) => !tracked?.has(path));
  if (own.length === 0 && old.length > 0)
    throw new LeftOver(
      `names ${counted(old.length, "file")}, all last written before the job began: ` +
        "they are left from an earlier run; look in the log why the tool wrote no new one",
    );
  if (own.length === 0)
    throw new ReportProblem(`names ${counted(fresh.length, "file")} that ${TRACKED}`);
  if (old.length > 0)
    gaps.push({
      kind: "leftOut",
      text:
        `${counted(old.length, "file")} left out that ` +
        `${old.length === 1 ? "is" : "are"} older than this job ` +
        `(${shown(old, scope)})`,
    });
  if (own.length < fresh.length)
    gaps.push({
      kind: "leftOut",
      text: `${counted(fresh.length - own.length, "file")} left out that git tracks (${shown(
        fresh.filter((path) => tracked?.has(path)),
        scope,
      )})`,
    });
  return {
    sources: own.map((path) => ({ format, path, isFolder: false, sinceMs: scope.sinceMs })),
    gaps,
    isNamed: false,
  };
}

function shown(paths: readonly string[], { workingDirectory }: Scope): string {
  const names = paths.slice(0, MAX_NAMED).map((path) => quote(relative(workingDirectory, path)));
  return [
    ...names,
    ...(paths.length > names.length ? [`${paths.length - names.length} more`] : []),
  ].join(", ");
}

/** Folders of reports in which the matches stand; each is read as a whole. */
async function reportFolders(paths: readonly string[]): Promise<string[]> {
  const folders = new Set<string>();
  for (const path of paths) {
    const folder = (await statOf(path))?.isDirectory() ? path : dirname(path);
    folders.add(basename(folder) === "js" ? dirname(folder) : folder);
  }
  return [...folders];
}

function newestOr(folders: readonly string[]): string[] {
  const newest = newestRuns(folders);
  return newest.length > 0 ? newest : [...folders];
}

/**
 * The newest run of each simulation. Those that this job has not run are left out; where it is not
 * known when the job began, the newest of all counts.
 */
async function gatlingFound(folders: readonly string[], scope: Scope): Promise<Found> {
  const fresh: string[] = [];
  const old: string[] = [];
  for (const folder of folders) {
    const ms = await writtenMs(folder);
    (ms !== undefined && isLeftOver(ms, scope.sinceMs) ? old : fresh).push(folder);
  }
  const counting = scope.sinceMs > 0 ? fresh : fresh.slice(0, 1);
  // A single old one is told with its time when it is read.
  const sources = (counting.length > 0 ? counting : old.slice(0, 1)).map((path): Source => ({
    format: "gatling",
    path,
    isFolder: true,
    sinceMs: scope.sinceMs,
  }));
  const gaps: Gap[] =
    counting.length > 0 && old.length > 0
      ? [
          {
            kind: "leftOut",
            text:
              `${counted(old.length, "run")} of other simulations left out, older ` +
              `than this job (${shown(old, scope)})`,
          },
        ]
      : [];
  return { sources, gaps, isNamed: true };
}
