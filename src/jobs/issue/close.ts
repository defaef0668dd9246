import { jobOf } from "../core/job";
import { closeTicket } from "../ticket/close";
import { performedByRecipe, subjectOf } from "../ticket/event";
import { ISSUE } from "../ticket/kind";
import { originOf } from "../ticket/text";
import { issueClose } from "./declarations";

export const job = jobOf(issueClose, {
  async run(request) {
    const { problem, keys } = subjectOf(request);
    const byRecipe = await performedByRecipe(
      request,
      { kind: ISSUE, act: "close", keys },
      {
        reason: request.parameters.reason,
        comment: request.parameters.comment,
        problemId: problem.id,
        problemUrl: problem.url,
      },
    );
    return (
      byRecipe?.result ?? closeTicket({ kind: ISSUE, keys }, request, originOf("Closed", request))
    );
  },
});
