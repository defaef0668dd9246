import type { JobResult } from "../../domain/job-result";
import type { RequestOf } from "../core/job";
import { jobOf } from "../core/job";
import { maskFor } from "../core/outgoing-text";
import { performedByRecipe, subjectOf } from "../ticket/event";
import { ISSUE } from "../ticket/kind";
import { openTicket } from "../ticket/open";
import { answerResolved } from "../ticket/resolved";
import { assigneesOf, labelsOf, listChecks } from "../ticket/lists";
import { factsOf, nameOf, originOf, titleOf } from "../ticket/text";
import { issueOpen } from "./declarations";

export const job = jobOf(issueOpen, { run, checks: listChecks });

async function run(request: RequestOf<typeof issueOpen>): Promise<JobResult> {
  const { parameters } = request;
  const subject = subjectOf(request);
  const resolved = await answerResolved(subject, ISSUE, request);
  if (resolved) return resolved;
  const { problem, keys } = subject;
  const title = titleOf(maskFor(request)(parameters.title ?? problem.title ?? nameOf(request)));
  const labels = labelsOf(parameters, "add-labels");
  const assignees = assigneesOf(parameters);
  const byRecipe = await performedByRecipe(
    request,
    { kind: ISSUE, act: "open", keys },
    { title, body: parameters.body, problemId: problem.id, problemUrl: problem.url },
  );
  if (byRecipe) return byRecipe.result;
  const footer = `\n\n---\n${originOf("Opened", request)}`;
  return openTicket(
    {
      kind: ISSUE,
      keys,
      title,
      text: parameters.body ?? factsOf(problem, request),
      footer,
      labels,
      assignees,
      fields: {},
    },
    request,
  );
}
