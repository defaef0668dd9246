import type { Job } from "../core/job";
import { textOf } from "../work/script-or-workflow";
import { performedByRecipe, subjectOf } from "../ticket/event";
import { ISSUE } from "../ticket/kind";
import { newsOf } from "../ticket/text";
import { updateChecks, updateTicket } from "../ticket/update";

export const job: Job = {
  checks: updateChecks,
  async run(request) {
    const { problem, keys } = subjectOf(request);
    const byRecipe = await performedByRecipe(
      request,
      { kind: ISSUE, act: "update", keys },
      {
        title: textOf(request.parameters, "title"),
        comment: textOf(request.parameters, "comment"),
        problemId: problem.id,
        problemUrl: problem.url,
      },
    );
    return (
      byRecipe?.result ?? updateTicket({ kind: ISSUE, keys }, request, newsOf(problem, request))
    );
  },
};
