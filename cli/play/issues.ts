import type { GitHub } from "../../simulator/github";
import type { JsonObject } from "../../src/domain/text/json";

interface ShownComment {
  readonly user: string;
  /** Markdown. */
  readonly body: string;
}

/** An issue of the local GitHub, as it is at the end. */
export interface ShownIssue {
  readonly number: number;
  readonly title: string;
  readonly state: "open" | "closed";
  readonly labels: readonly string[];
  /** Markdown. */
  readonly body: string;
  readonly comments: readonly ShownComment[];
}

export function shownIssues(github: GitHub): ShownIssue[] {
  return github.issues().map(({ number, title, state, labels, body, comments }) => ({
    number,
    title,
    state,
    labels,
    body: body ?? "",
    comments: comments.map(({ user, body: text }) => ({ user, body: text })),
  }));
}

/** Of the event `issue_comment`. */
export function commentIn(event: JsonObject): ShownComment & { readonly issueNumber: number } {
  const { issue, comment } = event as unknown as {
    issue: { number: number };
    comment: { body: string; user: { login: string } };
  };
  return { issueNumber: issue.number, user: comment.user.login, body: comment.body };
}
