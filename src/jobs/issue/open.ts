import type { JobResult } from "../../domain/job-result";
import type { Job, JobRequest } from "../core/job";
import { maskFor } from "../core/outgoing-text";
import { textOf } from "../work/script-or-workflow";
import { performedByRecipe, subjectOf } from "../ticket/event";
import { ISSUE } from "../ticket/kind";
import { openTicket } from "../ticket/open";
import { answerResolved } from "../ticket/resolved";
import { assigneesOf, labelsOf, listChecks } from "../ticket/lists";
import { factsOf, nameOf, originOf, titleOf } from "../ticket/text";

export const job: Job = { run, checks: listChecks };

async function run(request: JobRequest): Promise<JobResult> {
  const { parameters } = request;
  const subject = subjectOf(request);
  const resolved = await answerResolved(subject, ISSUE, request);
  if (resolved) return resolved;
  const { problem, keys } = subject;
  const title = titleOf(
    maskFor(request)(textOf(parameters, "title") ?? problem.title ?? nameOf(request)),
  );
  const labels = labelsOf(parameters, "add-labels");
  const assignees = assigneesOf(parameters);
  const byRecipe = await performedByRecipe(
    request,
    { kind: ISSUE, act: "open", keys },
    { title, body: textOf(parameters, "body"), problemId: problem.id, problemUrl: problem.url },
  );
  if (byRecipe) return byRecipe.result;
  const footer = `\n\n---\n${originOf("Opened", request)}`;
  return openTicket(
    {
      kind: ISSUE,
      keys,
      title,
      text: textOf(parameters, "body") ?? factsOf(problem, request),
      footer,
      labels,
      assignees,
      fields: {},
    },
    request,
  );
}
