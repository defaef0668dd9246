import type { Job } from "../core/job";
import { textOf } from "../work/script-or-workflow";
import { performedByRecipe } from "../ticket/event";
import { INCIDENT } from "../ticket/kind";
import { newsOf } from "../ticket/text";
import { updateChecks, updateTicket } from "../ticket/update";
import { factChecks, incidentOf } from "./facts";

export const job: Job = {
  checks: [...updateChecks, ...factChecks],
  async run(request) {
    const { problem, keys, fields } = incidentOf(request);
    const byRecipe = await performedByRecipe(
      request,
      { kind: INCIDENT, act: "update", keys },
      {
        title: textOf(request.parameters, "title"),
        comment: textOf(request.parameters, "comment"),
        ...fields,
      },
    );
    return (
      byRecipe?.result ?? updateTicket({ kind: INCIDENT, keys }, request, newsOf(problem, request))
    );
  },
};
