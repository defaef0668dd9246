import type { JobResult } from "../../domain/job-result";
import type { RequestOf } from "../core/job";
import { jobOf } from "../core/job";
import { maskFor } from "../core/outgoing-text";
import { reporting } from "../core/results";
import { performedByRecipe } from "../ticket/event";
import { INCIDENT } from "../ticket/kind";
import { sectionOf } from "../ticket/mark";
import { openTicket } from "../ticket/open";
import { answerResolved } from "../ticket/resolved";
import { assigneesOf, labelsOf, listChecks } from "../ticket/lists";
import { factsOf, originOf, titleOf } from "../ticket/text";
import { factChecks, incidentOf } from "./facts";
import { incidentOpen } from "./declarations";

export const job = jobOf(incidentOpen, { run, checks: [...listChecks, ...factChecks] });

async function run(request: RequestOf<typeof incidentOpen>): Promise<JobResult> {
  const {
    parameters,
    assignment: { task },
  } = request;
  const incident = incidentOf(request);
  const resolved = await answerResolved(incident, INCIDENT, request);
  if (resolved) return resolved;
  const { problem, keys, fields } = incident;
  const title = titleOf(
    maskFor(request)(
      parameters.title ??
        problem.title ??
        `Incident of ${fields.impactedService ?? "a service"} in ${task.stage}`,
    ),
  );
  const body = parameters.body;
  const labels = labelsOf(parameters, "add-labels");
  const assignees = assigneesOf(parameters);
  const byRecipe = await performedByRecipe(
    request,
    { kind: INCIDENT, act: "open", keys },
    { title, body, ...fields },
  );
  if (byRecipe)
    return (
      byRecipe.verdict === "pass" || byRecipe.verdict === "warning"
        ? reporting(byRecipe, fields)
        : byRecipe
    ).result;
  const facts = sectionOf("incident", factsOf(problem, request));
  const origin = originOf("Opened", request);
  const footer = `${body === undefined ? "" : "\n\n"}${facts}\n\n---\n${origin}`;
  return openTicket(
    { kind: INCIDENT, keys, title, text: body ?? "", footer, labels, assignees, fields },
    request,
  );
}
