import type { JobResult } from "../../domain/job-result";
import type { Job, JobRequest } from "../core/job";
import { maskFor } from "../core/outgoing-text";
import { reporting, textOf } from "../work/script-or-workflow";
import { performedByRecipe } from "../ticket/event";
import { INCIDENT } from "../ticket/kind";
import { sectionOf } from "../ticket/mark";
import { openTicket } from "../ticket/open";
import { answerResolved } from "../ticket/resolved";
import { assigneesOf, labelsOf, listChecks } from "../ticket/lists";
import { factsOf, originOf, titleOf } from "../ticket/text";
import { factChecks, incidentOf } from "./facts";

export const job: Job = { run, checks: [...listChecks, ...factChecks] };

async function run(request: JobRequest): Promise<JobResult> {
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
      textOf(parameters, "title") ??
        problem.title ??
        `Incident of ${fields.impactedService ?? "a service"} in ${task.stage}`,
    ),
  );
  const body = textOf(parameters, "body");
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
  const footer = `${body === undefined ? "" : "\n\n"}${sectionOf("incident", factsOf(problem, request))}\n\n---\n${originOf("Opened", request)}`;
  return openTicket(
    { kind: INCIDENT, keys, title, text: body ?? "", footer, labels, assignees, fields },
    request,
  );
}
