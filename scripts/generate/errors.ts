import { REASONS } from "../../src/domain/reasons";

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
    "# Why a task was not simply passed",
    "",
    "Each message that is not a plain pass ends its first line with a code. This page is generated from the code:",
    "`npm run generate` writes it.",
    "",
  ];
  let group = "";
  for (const [code, { title, cause, fix }] of Object.entries(REASONS)) {
    const number = code.slice("CA-".length, "CA-".length + 1);
    if (number !== group) parts.push(`## ${GROUPS[number] ?? number}`, "");
    group = number;
    parts.push(`### ${code}`, "", `**${title}.** ${cause}`, "", `*What to do:* ${fix}`, "");
  }
  return parts.join("\n");
}
