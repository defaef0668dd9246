import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REASONS } from "../../src/domain/reasons";
import { ROOT } from "./markdown";

const PAGE = join(ROOT, "docs/errors.md");

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
function page(): string {
  const parts = [
    "# Why a task was not simply passed",
    "",
    "Each message that is not a plain pass ends its first line with a code. This page is generated from the code:",
    "`UPDATE_DOCS=1 npx jest test/contract/errors-docs` writes it.",
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

test("docs/errors.md tells every code of the code", () => {
  if (process.env["UPDATE_DOCS"]) writeFileSync(PAGE, page());
  expect(readFileSync(PAGE, "utf8")).toBe(page());
});

test.each(Object.entries(REASONS))(
  "%s has a cause and a fix in whole sentences",
  (_code, { title, cause, fix }) => {
    expect(title).toMatch(/^[A-Z`].*[^.]$/);
    expect([cause, fix].filter((text) => !/^[A-Z`].*[.`)]$/s.test(text))).toEqual([]);
  },
);
