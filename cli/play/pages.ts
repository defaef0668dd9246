import type { WorkflowRun } from "../../simulator/dispatch";
import type { Screen } from "../screen";
import type { ShownIssue } from "./issues";
import { harmless, widthOf, wrap } from "../text-width";
import { readable } from "./markdown-text";

/** The action's own part of a summary; what stands before it was written by the task's work. */
const OWN_PART = /^## (?:Task |This run, after )/m;

const MARGIN = "  │ ";

/**
 * What people find on the pages of the repository afterwards: cards in the summaries of runs, and
 * issues with their comments.
 */
export function printPages(
  screen: Screen,
  runs: readonly WorkflowRun[],
  issues: readonly ShownIssue[],
): void {
  for (const { id, workflow, summary } of runs) {
    const card = pageOf(screen, summary.split(OWN_PART, 1)[0] ?? "");
    if (card.length === 0) continue;
    screen.line(["bold", `${workflow}, run #${id}`], ["dim", "  summary"]);
    printText(screen, card);
    screen.line("");
  }
  for (const { number, title, state, labels, body, comments } of issues) {
    screen.line(
      ["bold", `Issue #${number}: ${title}`],
      ["dim", `  ${[state, ...labels].join(", ")}`],
    );
    printText(screen, pageOf(screen, body));
    for (const comment of comments) {
      const page = pageOf(screen, comment.body);
      const columns = screen.columns - widthOf(`  ${comment.user}: `);
      const [first = "", ...more] = wrap(harmless(page[0] ?? ""), columns);
      screen.line("  ", ["cyan", `${comment.user}:`], ` ${first}`);
      printText(screen, [...(more.length === 0 ? [] : [more.join(" ")]), ...page.slice(1)]);
    }
    screen.line("");
  }
}

function pageOf(screen: Screen, markdown: string): string[] {
  return readable(markdown, screen.columns - widthOf(MARGIN));
}

function printText(screen: Screen, lines: readonly string[]): void {
  for (const line of lines)
    for (const part of wrap(harmless(line), screen.columns - widthOf(MARGIN)))
      screen.line(["dim", MARGIN], part);
}
