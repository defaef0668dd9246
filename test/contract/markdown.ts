import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

export const ROOT = join(__dirname, "../..");
const NOT_OURS = ["node_modules", "dist", "coverage", ".git", "tmp"];

export function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8").replaceAll("\r\n", "\n");
}

/**
 * Paths of the files below a folder that end so, relative to the repository, with forward slashes.
 */
export function filesEndingIn(ending: string, folder = ROOT): string[] {
  return readdirSync(folder)
    .filter((name) => !NOT_OURS.includes(name))
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return filesEndingIn(ending, path);
      return name.endsWith(ending) ? [relative(ROOT, path).replaceAll("\\", "/")] : [];
    });
}

/** The contents of the fenced blocks of one language. */
export function fences(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );
}

/** Targets of the links outside of code. */
export function linksIn(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map(([, target = ""]) => target);
}

/** The anchors GitHub makes of a page's headings. */
export function anchorsOf(markdown: string): string[] {
  const headings = [...markdown.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/^#+ (.+)$/gm)].map(
    ([, text = ""]) => text,
  );
  return headings.map((text) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}
