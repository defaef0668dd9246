import type { WorkflowRun } from "../../simulator/dispatch";
import type { Screen } from "../screen";
import type { ShownIssue } from "./issues";
import { readable } from "./markdown-text";

/** The action's own part of a summary; what stands before it was written by the task's work. */
const OWN_PART = /^## (?:Task |This run, after )/m;

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
    const card = readable(summary.split(OWN_PART, 1)[0] ?? "");
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
    printText(screen, readable(body));
    for (const comment of comments) {
      const [first = "", ...more] = readable(comment.body);
      screen.line("  ", ["cyan", `${comment.user}:`], ` ${first}`);
      printText(screen, more);
    }
    screen.line("");
  }
}

function printText(screen: Screen, lines: readonly string[]): void {
  for (const line of lines) screen.line(["dim", "  │ "], line);
}
