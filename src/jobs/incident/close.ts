import type { Job } from "../core/job";
import { textOf } from "../work/script-or-workflow";
import { closeTicket } from "../ticket/close";
import { performedByRecipe } from "../ticket/event";
import { INCIDENT } from "../ticket/kind";
import { originOf } from "../ticket/text";
import { factChecks, incidentOf } from "./facts";

export const job: Job = {
  checks: factChecks,
  async run(request) {
    const { keys, fields } = incidentOf(request);
    const byRecipe = await performedByRecipe(
      request,
      { kind: INCIDENT, act: "close", keys },
      {
        reason: textOf(request.parameters, "reason"),
        comment: textOf(request.parameters, "comment"),
        ...fields,
      },
    );
    return (
      byRecipe?.result ??
      closeTicket({ kind: INCIDENT, keys }, request, originOf("Closed", request))
    );
  },
};
