import { lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../command";
import type { Screen, Style } from "../screen";
import { say } from "../say";
import { harmless } from "../text-width";
import type { PlannedFile } from "./files";
import type { Prompts } from "./prompts";

interface Change extends PlannedFile {
  /** Absent: there is no such file yet. */
  readonly before: string | undefined;
}

export interface WriteRequest {
  readonly folder: string;
  readonly files: readonly PlannedFile[];
  readonly screen: Screen;
  /** Absent without a terminal. */
  readonly prompts: Prompts | undefined;
  /** Replace what is there. */
  readonly force: boolean;
  readonly dryRun: boolean;
}

/**
 * Shows what would change and writes it: new files, and changed ones only where somebody has said so.
 *
 * @returns whether every file is as planned now. @throws UsageError for a place that is a link
 */
export async function writeFiles(request: WriteRequest): Promise<boolean> {
  const { files, folder, screen, dryRun } = request;
  for (const { path } of files) refuseLinks(folder, path);
  const changes = files.map((file): Change => ({
    ...file,
    before: textOf(join(folder, file.path)),
  }));
  for (const change of changes) await show(change, screen);
  if (dryRun) {
    say(screen, "Nothing was written.");
    return true;
  }
  if (!(await isAgreed(changes, request))) {
    say(screen, "Nothing was written.");
    return false;
  }
  let isWhole = true;
  for (const change of changes) {
    const isWritten = await isWanted(change, request);
    if (isWritten) write(join(folder, change.path), change.text);
    const isLeft = !isWritten && change.before !== change.text;
    if (isLeft) isWhole = false;
    screen.wholeLine(
      [isLeft ? "yellow" : "green", wordFor(change, isWritten).padEnd(11)],
      change.path,
    );
  }
  return isWhole;
}

/** Whoever sits at a terminal sees the lines first. */
async function isAgreed(changes: readonly Change[], { prompts }: WriteRequest): Promise<boolean> {
  const fresh = changes.filter(({ before }) => before === undefined);
  if (prompts === undefined || fresh.length === 0) return true;
  const what = fresh.length === 1 ? fresh[0]?.path : `these ${fresh.length} files`;
  return prompts.yes(`Write ${what}?`, true);
}

function wordFor({ before, text }: Change, isWritten: boolean): string {
  if (before === text) return "unchanged";
  if (!isWritten) return "left alone";
  return before === undefined ? "new" : "replaced";
}

async function isWanted(
  { path, before, text }: Change,
  { prompts, force }: WriteRequest,
): Promise<boolean> {
  if (before === text) return false;
  if (before === undefined || force) return true;
  return (await prompts?.yes(`${path} is there already. Replace it?`, false)) ?? false;
}

async function show({ path, before, text }: Change, screen: Screen): Promise<void> {
  if (before === text) return;
  const { createTwoFilesPatch } = await import("diff");
  const from = before === undefined ? "/dev/null" : path;
  const patch = createTwoFilesPatch(from, path, before ?? "", text, undefined, undefined, {
    context: 3,
  });
  for (const line of patch.split("\n").slice(1))
    for (const part of parts(harmless(line), screen.columns))
      screen.line([STYLES[line.charAt(0)] ?? "dim", part]);
}

const STYLES: Readonly<Record<string, Style>> = { "+": "green", "-": "red" };

/** Whole lines, however narrow the screen is: a person says yes to all of it. */
function parts(line: string, columns: number): readonly string[] {
  if (line.length <= columns) return [line];
  const count = Math.ceil(line.length / columns);
  return Array.from({ length: count }, (_, at) => line.slice(at * columns, (at + 1) * columns));
}

/** A repository of somebody else may hold links that lead out of it. */
function refuseLinks(folder: string, path: string): void {
  const names = path.split("/");
  for (const count of names.keys()) {
    const part = names.slice(0, count + 1).join("/");
    if (lstatSync(join(folder, part), { throwIfNoEntry: false })?.isSymbolicLink())
      throw new UsageError(
        `${part} is a link, and what it leads to may be elsewhere, so nothing was written. Remove it first.`,
      );
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
