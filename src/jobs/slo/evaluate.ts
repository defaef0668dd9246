import { cardMarkdown, cardOf } from "../../cards";
import { UserError } from "../../domain/errors";
import type { Evaluation } from "../../domain/events/evaluation";
import { evaluationIn, hasMeasured } from "../../domain/events/evaluation";
import { taskEventType } from "../../domain/events/event-type";
import type { JobEnding, JobReport, JobResult, StopReason } from "../../domain/job-result";
import { endedWith } from "../../domain/job-result";
import type { JsonObject } from "../../domain/text/json";
import { severity } from "../../domain/counting/outcome";
import type { Verdict } from "../../domain/counting/outcome";
import type { Scope } from "../../task/ports";
import { ownLinks } from "../channels/message";
import { maskFor } from "../core/outgoing-text";
import type { JobRequest } from "../core/job";
import { checkOf, jobOf } from "../core/job";
import type { Asked } from "./control-plane";
import { askControlPlane } from "./control-plane";
import { scoreGoals } from "./goals";
import { measureWithPrometheus, objectivesIn } from "./prometheus";
import { fieldsOf, scoreWords, worstOf } from "./result";
import { windowChecks, windowOf } from "./window";
import type { EvaluateParameters, EvaluateRequest } from "./declarations";
import { sloEvaluate } from "./declarations";

export const job = jobOf(sloEvaluate, {
  run,
  checks: [
    ...windowChecks,
    checkOf(["prometheus", "queries"], (parameters: Measuring) => {
      requirePrometheus(parameters);
      if (parameters.prometheus !== undefined) objectivesIn(parameters);
    }),
  ],
});

type Measuring = Pick<EvaluateParameters, "prometheus" | "queries">;

function requirePrometheus({ prometheus, queries }: Measuring): void {
  if (prometheus === undefined && queries !== undefined)
    throw new UserError("with.queries: belongs to prometheus, which is not given.", "CA-207");
}

async function run(request: EvaluateRequest): Promise<JobResult> {
  const window = windowOf(request);
  const scope = scopeOf(request);
  if (request.parameters.prometheus !== undefined) {
    objectivesIn(request.parameters);
    const data = await measureWithPrometheus(scope, window, request);
    return judged(data, request, window, undefined);
  }
  const plane = planeOf(request, scope);
  const asked = await askControlPlane(
    plane,
    { scope, window, isPart: request.parameters["in-sequence"] },
    request,
  );
  if (asked.data === undefined) return stopped(asked, request, window);
  return judged(asked.data, request, window, asked);
}

function scopeOf({ parameters, assignment: { task } }: EvaluateRequest): Scope {
  const of = (name: "project" | "stage" | "service") => parameters[name] ?? task[name];
  return { project: of("project"), stage: of("stage"), service: of("service") };
}

/** @throws UserError where waiting for the evaluation would have no end */
function planeOf(
  { parameters, sequences, mode, assignment: { task } }: EvaluateRequest,
  scope: Scope,
) {
  requirePrometheus(parameters);
  if (!sequences)
    throw new UserError(
      "slo.evaluate asks the control plane, and there is none: give control-plane-url " +
        "and a token, or prometheus and queries.",
      "CA-202",
    );
  if (task.name === "evaluation")
    throw new UserError(
      `slo.evaluate answers ${task.name}.${task.kind} here and would ask for another ` +
        "evaluation, and so on for ever. The control plane evaluates this task itself; " +
        "use slo.report on evaluation.finished, or prometheus.",
      "CA-207",
    );
  const isSame =
    scope.project === task.project && scope.stage === task.stage && scope.service === task.service;
  // One sequence at a time for each project, stage and service
  // (docs/reference/keptn.md#time-limits-and-blocking): ours goes on until this task is answered.
  // Of two in one context and stage, the end of one takes the open task of the other: it stays
  // started and blocks its service (seen on 1.4.5).
  if (parameters["in-sequence"] && scope.project === task.project && scope.stage === task.stage) {
    throw new UserError(
      `slo.evaluate would block service ${scope.service} in stage ${scope.stage}: of ` +
        "two sequences of one context and stage the control plane runs one and leaves " +
        "the other started for ever. in-sequence: true is for another stage; leave it " +
        "out, and evaluate another service, put a task evaluation into the shipyard, or " +
        "measure with prometheus.",
      "CA-207",
    );
  }
  if (isSame && mode === "interactive") {
    throw new UserError(
      "slo.evaluate would wait for ever: the control plane runs one sequence at a time " +
        `for service ${scope.service} in stage ${scope.stage}, and the one of this task ` +
        "is not over before the evaluation is. Put a task evaluation into the shipyard, " +
        "evaluate another stage or service (with.stage, with.service), or measure with " +
        "prometheus.",
      "CA-207",
    );
  }
  return sequences;
}

/** @param asked  absent where Prometheus has measured */
async function judged(
  data: JsonObject,
  request: EvaluateRequest,
  window: { readonly start: string; readonly end: string },
  asked: Asked | undefined,
): Promise<JobResult> {
  const evaluation = withWorse(evaluationIn(data));
  const links = [
    ...(asked ? [{ label: "Evaluation in the Bridge", url: asked.url }] : []),
    ...ownLinks(request, false),
  ];
  const card = cardOf(
    { type: taskEventType("evaluation", "finished"), data },
    {
      about: "evaluation",
      goals: scoreGoals(evaluation.sloFile),
      links,
      mask: maskFor(request, links),
    },
  );
  await request.show(cardMarkdown(card));
  const ending = endingOf(evaluation, request);
  return endedWith(ending, {
    ...passMessage(ending, request),
    labels: {},
    data: { ...fieldsOf(evaluation), ...windowFields(evaluation, window), ...askedFields(asked) },
  });
}

/** The event says its result twice. */
function withWorse(evaluation: Evaluation): Evaluation {
  const { result, ownResult = result } = evaluation;
  return severity(ownResult) > severity(result) ? { ...evaluation, result: ownResult } : evaluation;
}

/** Of other verdicts the reason is told anyway. */
function passMessage(
  ending: JobEnding,
  request: EvaluateRequest,
): Partial<Pick<JobReport, "message">> {
  if (ending.kind !== "judged" || ending.verdict !== "pass") return {};
  const { service, stage } = scopeOf(request);
  return { message: `${service} in ${stage}: ${ending.reason}.` };
}

function endingOf(evaluation: Evaluation, { parameters }: EvaluateRequest): JobEnding {
  const { indicators, message } = evaluation;
  const said = message.trim().split(/\r?\n/, 1)[0]?.replace(/\.$/, "") ?? "";
  if (evaluation.isErrored)
    return {
      kind: "judged",
      verdict: "errored",
      reason: `the evaluation could not be carried out${said ? `: ${said}` : ""}`,
      code: "CA-411",
    };
  const missing = indicators.filter(({ value }) => value === undefined);
  const ifMissing = parameters["nothing-measured"];
  if (!hasMeasured(evaluation)) {
    // Each objective's own reason first: where there are objectives, lighthouse's message names the
    // first key one only.
    const why =
      missing
        .map(({ name, problem }) => `${name}: ${problem || "no value"}`)
        .slice(0, 3)
        .join("; ") || said;
    return ending(
      ifMissing,
      `nothing was measured${why ? ` (${why})` : ""}, so the evaluation says nothing about quality`,
    );
  }
  // What lacks a value cannot be judged; the control plane has taken it for a failure already.
  const isOurs = parameters.prometheus !== undefined;
  const words = scoreWords(evaluation);
  if (!isOurs || missing.length === 0) return ending(evaluation.result, words);
  const judgedOnly = indicators
    .filter(({ value }) => value !== undefined)
    .map(({ status }) => status);
  const result = worstOf(judgedOnly);
  const worst = severity(ifMissing) > severity(result) ? ifMissing : result;
  return ending(
    worst,
    `${missing.length} of ${indicators.length} objectives could not be measured (${missing
      .slice(0, 3)
      .map(({ name, problem }) => `${name}: ${problem || "no value"}`)
      .join("; ")}); ${words}`,
  );
}

function ending(verdict: Verdict, reason: string): JobEnding {
  return {
    kind: "judged",
    verdict,
    reason,
    ...(verdict === "errored" && { code: "CA-411" as const }),
    ...(verdict === "fail" && { code: "CA-401" as const }),
  };
}

function windowFields(
  { start, end }: Evaluation,
  window: { readonly start: string; readonly end: string },
): JsonObject {
  return { start: start || window.start, end: end || window.end };
}

function askedFields(asked: Asked | undefined): JsonObject {
  return asked ? { evaluationUrl: asked.url, evaluationContext: asked.keptnContext } : {};
}

function stopped(
  asked: Asked,
  { stop }: JobRequest,
  window: { readonly start: string; readonly end: string },
): JobResult {
  const because = (stop.reason as StopReason | undefined) ?? "deadline";
  return endedWith(
    { kind: "stopped", because },
    {
      labels: {},
      data: { ...window, ...askedFields(asked) },
      message: `The evaluation ${asked.state} when the job was ${because === "deadline" ? "out of time" : because}.`,
    },
  );
}
