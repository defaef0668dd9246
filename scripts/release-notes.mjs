/**
 * Prints the changelog's section for a tag, and fails when tag, package.json and changelog
 * disagree.
 *
 *   node scripts/release-notes.mjs v1.2.3
 */
import { readFileSync } from "node:fs";

const [tag = ""] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const fail = (text) => {
  console.error(text);
  process.exit(1);
};

if (tag !== `v${version}`)
  fail(
    `The tag is ${JSON.stringify(tag)}, but package.json has version ${version}: expected the tag v${version}.`,
  );
const sections = readFileSync("CHANGELOG.md", "utf8").split(/^## /m).slice(1);
const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
if (!section) fail(`CHANGELOG.md has no section "## ${version}".`);
const [heading = "", ...lines] = section.split("\n");
if (/unreleased/i.test(heading))
  fail(`CHANGELOG.md still calls ${version} unreleased: give it its date.`);
const notes = lines.join("\n").trim();
if (!notes) fail(`The section "## ${version}" of CHANGELOG.md is empty.`);
console.log(notes);
