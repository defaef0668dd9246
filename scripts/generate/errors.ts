import { REASONS } from "../../src/domain/reasons";
import { cell, linked, table } from "./files";

const GROUPS: Readonly<Record<string, string>> = {
  1: "The dispatch",
  2: "The set-up",
  3: "The control plane and the task",
  4: "The job",
  5: "What was reported",
  6: "The sweep and GitHub",
  9: "Faults of ours",
};

/** docs/errors.md as the catalogue in the code says it. */
export function errorsPage(): string {
  const parts = [
    "# Errors by code",
    "",
    "Each message that is not a plain pass ends its first line with a code. No code, or no message at all:",
    "[troubleshooting](troubleshooting.md). This page is generated from the code: `npm run generate` writes it.",
    "",
    ...table(
      ["code", "what it says"],
      Object.entries(REASONS).map(([code, { title }]) => [
        `[${code}](#${code.toLowerCase()})`,
        cell(title),
      ]),
    ),
    "",
  ];
  let group = "";
  for (const [code, { title, cause, fix }] of Object.entries(REASONS)) {
    const number = code.slice("CA-".length, "CA-".length + 1);
    if (number !== group) parts.push(`## ${GROUPS[number] ?? number}`, "");
    group = number;
    parts.push(`### ${code}`, "", `**${title}.** ${linked(cause)}`, "");
    parts.push(`*What to do:* ${linked(fix)}`, "");
  }
  return parts.join("\n");
}
