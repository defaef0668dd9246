import type { Job } from "../core/job";
import { textOf } from "../work/script-or-workflow";
import { closeTicket } from "../ticket/close";
import { performedByRecipe, subjectOf } from "../ticket/event";
import { ISSUE } from "../ticket/kind";
import { originOf } from "../ticket/text";

export const job: Job = {
  async run(request) {
    const { problem, keys } = subjectOf(request);
    const byRecipe = await performedByRecipe(
      request,
      { kind: ISSUE, act: "close", keys },
      {
        reason: textOf(request.parameters, "reason"),
        comment: textOf(request.parameters, "comment"),
        problemId: problem.id,
        problemUrl: problem.url,
      },
    );
    return (
      byRecipe?.result ?? closeTicket({ kind: ISSUE, keys }, request, originOf("Closed", request))
    );
  },
};
