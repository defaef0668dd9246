import { lstat, mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { cardContext, cardMarkdown, cardText } from "../../cards";
import { quote, UserError } from "../../domain/errors";
import type { JobRequest } from "../core/job";
import type { Delivery } from "./delivery";
import { delivered, notDelivered } from "./delivery";
import type { Message } from "./message";

const ENDINGS = [".md", ".txt", ".json"] as const;

/**
 * Where a report may be written: in the workspace, as a document, and never among what Git or
 * GitHub run.
 *
 * @param path  checked for its form only; links are looked at when it is written
 * @throws UserError naming the parameter
 */
export function checkPath(path: string): void {
  const parts = path.split(/[/\\]/);
  const refuse = (why: string) =>
    new UserError(`with.path: ${why}, found ${quote(path)}.`, "CA-207");
  if (/[\p{Cc}:*?"<>|]/u.test(path))
    throw refuse('expected a path without control characters and without any of : * ? " < > |');
  if (/^[/\\]/.test(path) || parts.some((part) => part === ".."))
    throw refuse("expected a path inside the workspace");
  if (parts.some((part) => /^\.git/i.test(part)))
    throw refuse("a report is not written into .git or .github");
  if (!ENDINGS.some((ending) => path.toLowerCase().endsWith(ending)))
    throw refuse(`expected a file ending in ${ENDINGS.join(", ")}`);
}

function textFor(path: string, card: Message["card"]): string {
  if (path.endsWith(".json")) return `${JSON.stringify(cardContext(card)["data"], null, 2)}\n`;
  return path.endsWith(".txt") ? `${cardText(card)}\n` : cardMarkdown(card);
}

/** Writes the card as its ending says and reads it back. */
export async function file(
  { card }: Message,
  path: string,
  { environment }: Pick<JobRequest, "environment">,
): Promise<Delivery> {
  const workspace = resolve(environment["GITHUB_WORKSPACE"] || process.cwd());
  const full = resolve(workspace, path);
  const text = textFor(path, card);
  try {
    await mkdir(dirname(full), { recursive: true });
    // A link in the workspace may lead out of it.
    const [root, folder] = [await realpath(workspace), await realpath(dirname(full))];
    const target = resolve(folder, basename(full));
    const isLink = await lstat(target).then(
      (found) => found.isSymbolicLink(),
      () => false,
    );
    if (isLink || (folder !== root && !folder.startsWith(root + sep)))
      return notDelivered(
        "file",
        `the file ${quote(path)} would lie outside of the workspace`,
        "CA-207",
      );
    await writeFile(target, text);
    if ((await readFile(target, "utf8")) !== text)
      return notDelivered("file", `the file ${quote(path)} was written and reads otherwise`);
    return delivered("file", `the file ${relative(root, target)}`, {
      file: relative(root, target).split(sep).join("/"),
    });
  } catch (error) {
    return notDelivered("file", `the file ${quote(path)} could not be written (${codeOf(error)})`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "unknown";
}
