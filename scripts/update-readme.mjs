/**
 * Writes the parts of our pages that follow other files, each between `<!-- begin … -->` and `<!--
 * end -->`:
 *
 *   inputs [manifest], outputs [manifest]   tables from action.yml, or from the manifest named
 *   file PATH                               a whole example
 *   walls                                   which folder may import which, from scripts/walls.mjs
 *
 *   node scripts/update-readme.mjs           writes the pages
 *   node scripts/update-readme.mjs --check   fails when one would change
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { importsOf, WALLS } from "./walls.mjs";

const PAGES = ["README.md", "CONTRIBUTING.md", "docs/sweep.md", "docs/trigger.md"];
const SECTION = /(<!-- begin ((?:inputs|outputs|file|walls)\b.*?) -->\n)[\s\S]*?(<!-- end -->)/g;

const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ").trim();
const code = (text) => (text === undefined || text === "" ? "–" : `\`${cell(text)}\``);
const manifest = (path = "action.yml") => parse(readFileSync(path, "utf8"));

/** How each kind of section is written, from the rest of its marker. */
const writers = {
  inputs: (path) => [
    "| input | default | meaning |",
    "| --- | --- | --- |",
    ...Object.entries(manifest(path).inputs).map(
      ([name, input]) => `| \`${name}\` | ${code(input.default)} | ${cell(input.description)} |`,
    ),
  ],
  outputs: (path) => [
    "| output | content |",
    "| --- | --- |",
    ...Object.entries(manifest(path).outputs).map(
      ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
    ),
  ],
  file: (path) => ["```yaml", readFileSync(path, "utf8").trimEnd(), "```"],
  walls: () => [
    "| folder | holds | imports | packages |",
    "| --- | --- | --- | --- |",
    ...Object.entries(WALLS).map(([folder, { holds, packages }]) => {
      const [imports, used] = [importsOf(folder), packages].map(
        (names) => names.map((name) => `\`${name.replace("src/", "")}\``).join(", ") || "–",
      );
      return `| \`${folder}\` | ${holds} | ${imports} | ${used} |`;
    }),
  ],
};

let isStale = false;
for (const page of PAGES) {
  const before = readFileSync(page, "utf8");
  const written = [];
  const after = before.replace(SECTION, (_all, begin, marker, end) => {
    const [kind, path] = marker.split(" ");
    written.push(marker);
    return `${begin}${writers[kind](path).join("\n")}\n${end}`;
  });
  if (written.length === 0) throw new Error(`${page} has no section that is written here`);
  if (!process.argv.includes("--check")) {
    writeFileSync(page, after);
    console.log(`${page}: wrote ${written.join(", ")}.`);
  } else if (after !== before) {
    console.error(
      `${page} is out of date. Run \`node scripts/update-readme.mjs\` and commit the result.`,
    );
    isStale = true;
  } else console.log(`${page} is up to date (${written.join(", ")}).`);
}
if (isStale) process.exit(1);
