import { jobOf } from "../core/job";
import { performedByRecipe } from "../ticket/event";
import { INCIDENT } from "../ticket/kind";
import { newsOf } from "../ticket/text";
import { updateChecks, updateTicket } from "../ticket/update";
import { factChecks, incidentOf } from "./facts";
import { incidentUpdate } from "./declarations";

export const job = jobOf(incidentUpdate, {
  checks: [...updateChecks, ...factChecks],
  async run(request) {
    const { problem, keys, fields } = incidentOf(request);
    const byRecipe = await performedByRecipe(
      request,
      { kind: INCIDENT, act: "update", keys },
      {
        title: request.parameters.title,
        comment: request.parameters.comment,
        ...fields,
      },
    );
    return (
      byRecipe?.result ?? updateTicket({ kind: INCIDENT, keys }, request, newsOf(problem, request))
    );
  },
});
