import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export const ROOT = join(__dirname, "../..");
const NOT_OURS = ["node_modules", "dist", "coverage", ".git", "tmp"];

/** A file of the repository, with the line ends that are committed. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8").replaceAll("\r\n", "\n");
}

/** Every page of ours, relative to the repository, with forward slashes. */
export function pages(folder = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.includes(entry.name) ? [] : pages(path);
    return entry.name.endsWith(".md") ? [relative(ROOT, path).replaceAll("\\", "/")] : [];
  });
}

/** A text as a cell of a Markdown table. */
export const cell = (text: unknown): string =>
  String(text).replaceAll("|", "\\|").replaceAll("\n", " ").trim();

/** Texts name our pages by their paths; on a page of docs they can be followed. */
export const linked = (text: string): string => text.replace(/\bdocs\/([\w-]+\.md)/g, "[$1]($1)");

/** A Markdown table; its cells are escaped already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}
