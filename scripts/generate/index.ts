/**
 * Writes everything in this repository that follows from something else; generators.ts has the
 * list.
 *
 *   npm run generate              writes what has changed
 *   npm run generate -- --check   writes nothing, and fails when something would change
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, ROOT } from "./files";
import { generated } from "./generators";
import { pictures } from "./pictures";

/** Where two texts part, so that a reader knows what the change is about. */
function firstDifference(is: string, shouldBe: string): string {
  const [found, wanted] = [is, shouldBe].map((text) => text.split("\n")) as [string[], string[]];
  const at = wanted.findIndex((line, number) => line !== found[number]);
  const number = at < 0 ? wanted.length : at;
  const shown = (line: string | undefined) => (line === undefined ? "(end)" : line.slice(0, 160));
  return `line ${number + 1}\n  is:        ${shown(found[number])}\n  should be: ${shown(wanted[number])}`;
}

async function main(isCheck: boolean): Promise<void> {
  const texts = { ...generated(), ...(await pictures()) };
  const stale = Object.entries(texts).filter(
    ([path, text]) => !existsSync(join(ROOT, path)) || read(path) !== text,
  );
  for (const [path, text] of stale) {
    if (!isCheck) writeFileSync(join(ROOT, path), text);
    const before = existsSync(join(ROOT, path)) ? read(path) : "";
    console.log(isCheck ? `${path} is stale: ${firstDifference(before, text)}` : `Wrote ${path}.`);
  }
  console.log(`${Object.keys(texts).length} generated files, ${stale.length} of them stale.`);
  if (stale.length > 0 && isCheck) {
    console.error("Run `npm run generate`, and commit what it writes.");
    process.exitCode = 1;
  }
  if (stale.some(([path]) => path.startsWith("docs/pictures/")))
    console.log("Texts of pictures changed: render them with scripts/pictures.mjs, see its head.");
}

// The pictures play jobs, which leave their folders to the test run that they are made for.
const scratch = mkdtempSync(join(tmpdir(), "generate-"));
process.env["TMPDIR"] = scratch;
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
void main(process.argv.includes("--check"));
