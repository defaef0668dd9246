/**
 * The licences of what a bundle holds, as ncc writes them: name, SPDX id, text. Some packages name
 * a licence and come without its text, which has to go along with every copy.
 */
import { readFileSync } from "node:fs";

const TEXTS = { MIT: "scripts/licenses/MIT.txt", ISC: "scripts/licenses/ISC.txt" };
/** Shorter ones are no licence. */
const MIN_TEXT_CHARACTERS = 400;

/** @returns one entry for each package, in order */
export function readLicenses(text, lock) {
  const names = new Set(
    Object.keys(lock.packages)
      .filter((path) => path.includes("node_modules/"))
      .map((path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)),
  );
  const entries = [];
  let isBlank = true;
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    if (isBlank && names.has(lines[i]))
      entries.push({ name: lines[i], license: lines[++i] ?? "", lines: [] });
    else entries.at(-1)?.lines.push(lines[i]);
    isBlank = lines[i] === "";
  }
  return entries.map(({ name, license, lines }) => ({
    name,
    license,
    text: lines.join("\n").trim(),
  }));
}

export function hasText({ text }) {
  return text.length >= MIN_TEXT_CHARACTERS && /permission|license|rights|warrant/i.test(text);
}

/**
 * Adds the text of the licence that a package names; throws for one that names none that is known.
 */
export function withTexts(entries, authorOf) {
  return entries.map((entry) => {
    if (hasText(entry)) return entry;
    const file = TEXTS[entry.license];
    if (!file)
      throw new Error(
        `${entry.name} is bundled and has no text of its licence ` +
          `(${entry.license || "it names none"}): leave it out, or add the text to ` +
          "scripts/licenses.",
      );
    return {
      ...entry,
      text: readFileSync(file, "utf8").trim().replace("<holder>", authorOf(entry.name)),
    };
  });
}

export function writeLicenses(entries) {
  return entries.map(({ name, license, text }) => `${name}\n${license}\n${text}\n`).join("\n");
}
