import { jobOf } from "../core/job";
import { closeTicket } from "../ticket/close";
import { performedByRecipe } from "../ticket/event";
import { INCIDENT } from "../ticket/kind";
import { originOf } from "../ticket/text";
import { factChecks, incidentOf } from "./facts";
import { incidentClose } from "./declarations";

export const job = jobOf(incidentClose, {
  checks: factChecks,
  async run(request) {
    const { keys, fields } = incidentOf(request);
    const byRecipe = await performedByRecipe(
      request,
      { kind: INCIDENT, act: "close", keys },
      {
        reason: request.parameters.reason,
        comment: request.parameters.comment,
        ...fields,
      },
    );
    return (
      byRecipe?.result ??
      closeTicket({ kind: INCIDENT, keys }, request, originOf("Closed", request))
    );
  },
});
