/**
 * Writes the parts of README.md that follow other files, each between `<!-- begin … -->` and `<!-- end -->`:
 * the tables of inputs and outputs from action.yml, and whole example workflows.
 *
 *   node scripts/update-readme.mjs           writes README.md
 *   node scripts/update-readme.mjs --check   fails when it would change
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

const README = "README.md";
const SECTION = /(<!-- begin (.+?) -->\n)[\s\S]*?(<!-- end -->)/g;

const manifest = parse(readFileSync("action.yml", "utf8"));
const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ").trim();
const code = (text) => (text === undefined || text === "" ? "–" : `\`${cell(text)}\``);

const inputs = () => [
  "| input | default | meaning |",
  "| --- | --- | --- |",
  ...Object.entries(manifest.inputs).map(([name, input]) => `| \`${name}\` | ${code(input.default)} | ${cell(input.description)} |`),
];
const outputs = () => ["| output | content |", "| --- | --- |", ...Object.entries(manifest.outputs).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`)];
const file = (path) => ["```yaml", readFileSync(path, "utf8").trimEnd(), "```"];

/** The lines of a section, by the words of its marker. */
function generate(marker) {
  if (marker === "inputs") return inputs();
  if (marker === "outputs") return outputs();
  const [kind, path] = marker.split(" ");
  if (kind === "file" && path) return file(path);
  throw new Error(`${README}: nobody knows how to write the section ${JSON.stringify(marker)}`);
}

const before = readFileSync(README, "utf8");
const written = [];
const after = before.replace(SECTION, (_all, begin, marker, end) => {
  written.push(marker);
  return `${begin}${generate(marker).join("\n")}\n${end}`;
});
for (const marker of ["inputs", "outputs"]) if (!written.includes(marker)) throw new Error(`${README} has no section "${marker}"`);

if (process.argv.includes("--check")) {
  if (after !== before) {
    console.error(`${README} is out of date. Run \`node scripts/update-readme.mjs\` and commit the result.`);
    process.exit(1);
  }
  console.log(`${README} is up to date (${written.join(", ")}).`);
} else {
  writeFileSync(README, after);
  console.log(`${README}: wrote ${written.join(", ")}.`);
}
