import { jobOf } from "../core/job";
import { performedByRecipe, subjectOf } from "../ticket/event";
import { ISSUE } from "../ticket/kind";
import { newsOf } from "../ticket/text";
import { updateChecks, updateTicket } from "../ticket/update";
import { issueUpdate } from "./declarations";

export const job = jobOf(issueUpdate, {
  checks: updateChecks,
  async run(request) {
    const { problem, keys } = subjectOf(request);
    const byRecipe = await performedByRecipe(
      request,
      { kind: ISSUE, act: "update", keys },
      {
        title: request.parameters.title,
        comment: request.parameters.comment,
        problemId: problem.id,
        problemUrl: problem.url,
      },
    );
    return (
      byRecipe?.result ?? updateTicket({ kind: ISSUE, keys }, request, newsOf(problem, request))
    );
  },
});
