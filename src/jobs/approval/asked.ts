import { readQuestion } from "../../domain/approval";
import { UserError } from "../../domain/errors";
import { getOwn, isJsonObject } from "../../domain/text/json";
import type { AskedIssue, GitHubApi, AskedIssues } from "../../task/ports";
import { listQuestions, commentOnIssue } from "./question-issue";

const REMINDER = "<!-- cloud-automation-reminder -->";
const PAGE = 100;

/** For the sweep: the issues that {@link askByIssue} opened and that are open still. */
export function askedIssuesOf(github: GitHubApi): AskedIssues {
  const { signal } = new AbortController();
  return {
    async list() {
      try {
        const issues = await listQuestions({ github, stop: signal });
        return issues.flatMap(({ number, body }): AskedIssue[] => {
          const question = readQuestion(body);
          return question
            ? [
                {
                  question,
                  isReminded: () => isReminded(number, github, signal),
                  remind: (text) =>
                    commentOnIssue(
                      number,
                      { text: `${text}\n\n${REMINDER}`, closing: undefined },
                      github,
                      signal,
                    ),
                  close: (text) =>
                    commentOnIssue(number, { text, closing: "not_planned" }, github, signal),
                },
              ]
            : [];
        });
      } catch (error) {
        if (error instanceof UserError) return error.message;
        throw error;
      }
    },
  };
}

/**
 * Unreadable, or too many to read, counts as reminded: once too few is better than every quarter of
 * an hour.
 */
async function isReminded(
  number: number,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<boolean> {
  const read = await github.read(
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { issue_number: number, per_page: PAGE },
    signal,
  );
  if (!read.ok || !Array.isArray(read.value.data) || read.value.data.length === PAGE) return true;
  return read.value.data.some(
    (comment) => isJsonObject(comment) && String(getOwn(comment, "body")).includes(REMINDER),
  );
}
