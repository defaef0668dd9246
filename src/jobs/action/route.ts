import { ExpressionProblem } from "../../catalogue/expression";
import { refuseScripts, resolveParameters } from "../../catalogue/parameters";
import { withExpressions } from "../../catalogue/schema";
import { refuseExpressions } from "../../catalogue/script";
import { parseMapping } from "../../catalogue/yaml-text";
import { quote, UserError } from "../../domain/errors";
import type { JobResult } from "../../domain/job-result";
import { EMPTY_REPORT, endedWith } from "../../domain/job-result";
import type { JsonObject } from "../../domain/text/json";
import { isJsonObject } from "../../domain/text/json";
import { nearest } from "../../domain/text/nearest";
import { outcomeOfJob, severity, verdictOf } from "../../domain/counting/outcome";
import { dataOf } from "../../domain/task";
import { confirm, confirmed, reportedVariables } from "../work/hooks";
import type { BuiltInJobs, CheckContext, JobDeclaration, JobRequest } from "../core/job";
import { checkOf, jobOf } from "../core/job";
import { complaintsOf, ParameterError } from "../core/parameter-error";
import { checkParameters, complaintsAbout } from "../core/parameters";
import type { Actions, ActionSettings, RouteParameters, RouteRequest } from "./declarations";
import { actionRoute } from "./declarations";
import type { Work } from "../core/results";
import { performScript } from "../work/script-or-workflow";
import { overrule, stating, stoppedResult, stoppedWork, stopReason } from "../core/results";
import { textOf } from "../core/values";
import { problemOf } from "../../domain/events/problem";

/** What an aborted job has left of its 20 s for its inverse action. */
const UNDO_MS = 15_000;
/** Of an action, beside those of its job. */
const SCRIPTS = ["run", "check", "undo"] as const;
const MINUTE_MS = 60_000;

interface Chosen {
  readonly name: string;
  readonly settings: ActionSettings;
  /** How people and fields call what is run. */
  readonly job: string;
}

/**
 * Runs the action a remediation asks for, within the guard rails: only known ones, only in their
 * stages, not again and again for the same problem.
 *
 * @throws UserError when it may not or cannot be run
 */
async function route(request: RouteRequest): Promise<JobResult> {
  const chosen = chooseAction(await actionsOf(request), request);
  checkStage(chosen, request);
  const fields: RouteFields = { action: chosen.name, job: chosen.job };
  const key = coolDownKey(chosen, request);
  const early = await whyTooEarly(chosen, key, request);
  if (early !== undefined)
    return endedWith(
      { kind: "judged", verdict: "fail", reason: early, code: "CA-416" },
      { ...EMPTY_REPORT, data: { ...fields, executed: "false" } },
    );
  // Before the dry run ends: what could not be begun is told there, too.
  const { perform, undo } = await prepare(chosen, request);
  if (request.parameters["dry-run"]) {
    return endedWith(
      {
        kind: "judged",
        verdict: "warning",
        reason: `dry run: ${chosen.name} would be run by ${chosen.job}`,
      },
      { ...EMPTY_REPORT, data: { ...fields, executed: "false" } },
    );
  }
  // Put down first: an action whose run was lost counts, too.
  if (key !== undefined) await request.memory.put(key);
  const work = await whole(perform, request);
  if (request.stop.aborted) return stopped(work, { fields, undo }, request);
  return stating(work, { ...fields, executed: "true" }).result;
}

/** Those of `with`, or of the file that it names. @throws UserError naming file and field */
async function actionsOf({
  parameters: { actions },
  readFile,
}: Pick<
  JobRequest<Pick<RouteParameters, "actions">>,
  "parameters" | "readFile"
>): Promise<Actions> {
  if (typeof actions !== "string") return actions;
  const read = parseMapping(await readFile(actions, "with.actions"), actions);
  return checkParameters(actionRoute, { actions: read })["actions"] as Actions;
}

/** @throws UserError naming the known ones */
function chooseAction(known: Actions, { parameters, assignment: { event } }: RouteRequest): Chosen {
  const asked = dataOf(event)["action"];
  const name = parameters.name ?? (isJsonObject(asked) ? textOf(asked, "action") : undefined);
  const names = Object.keys(known).join(", ");
  if (name === undefined)
    throw new UserError(
      "The event asks for no action (data.action.action is missing); known ones: " +
        `${names}. Give with.name for events of another kind.`,
      "CA-416",
    );
  const settings = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!settings) {
    const near = nearest(name, Object.keys(known));
    throw new UserError(
      `There is no action ${quote(name)} here${near ? `; did you mean ${near}?` : ""} (known: ${names}).`,
      "CA-416",
    );
  }
  for (const script of SCRIPTS) refuseExpressionsIn(settings, script, name);
  return { name, settings, job: settings.job ?? "run" };
}

function refuseExpressionsIn(
  settings: ActionSettings,
  script: (typeof SCRIPTS)[number],
  name: string,
): void {
  const text = settings[script];
  try {
    refuseExpressions(typeof text === "string" ? text : "");
  } catch (error) {
    throw error instanceof ExpressionProblem
      ? new UserError(`with.actions.${name}.${script}: ${error.message}`, "CA-207")
      : error;
  }
}

function checkStage(
  { name, settings }: Chosen,
  { parameters, assignment: { task } }: RouteRequest,
): void {
  const given = settings.stages || parameters.stages;
  if (!given) return;
  const stages = stagesIn(given, name);
  if (!stages.includes(task.stage))
    throw new UserError(
      `The action ${quote(name)} may not run in the stage ${quote(task.stage)}, only in ${stages.join(", ")}.`,
      "CA-416",
    );
}

function stagesIn(text: string, name: string): string[] {
  const stages = text.split(/[\s,]+/).filter(Boolean);
  if (stages.length === 0)
    throw new UserError(
      `The action ${quote(name)} names no stage in \`stages\`: leave it out to allow all.`,
      "CA-207",
    );
  return stages;
}

/** One for each action, problem, and place where it acts. */
function coolDownKey(
  { name }: Chosen,
  { parameters, assignment: { task, event } }: RouteRequest,
): string | undefined {
  if (parameters["cool-down-minutes"] === 0) return undefined;
  const problem = problemOf(dataOf(event)).id ?? task.keptnContext;
  return ["action", name, task.project, task.stage, task.service, problem].join("\n");
}

async function whyTooEarly(
  { name }: Chosen,
  key: string | undefined,
  { memory, clock, parameters }: RouteRequest,
): Promise<string | undefined> {
  const lastMs = key === undefined ? undefined : await memory.lastMs(key);
  if (lastMs === undefined) return undefined;
  const agoMs = clock.nowMs() - lastMs;
  const coolDownMs = parameters["cool-down-minutes"] * MINUTE_MS;
  return agoMs < coolDownMs
    ? `${name} was run for this problem ${inMinutes(agoMs)} ago, and is run again after ${inMinutes(coolDownMs)} only`
    : undefined;
}

function inMinutes(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  if (minutes === 0) return "less than a minute";
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}

/** Under `data.<task>`, whatever comes of it. */
type RouteFields = { readonly action: string; readonly job: string };

interface Prepared {
  perform(): Promise<Work>;
  /** Takes it back, where the catalogue says how. */
  readonly undo?: Run;
}

type Run = (request: JobRequest) => Promise<JobResult>;

/** @throws UserError when a job is unknown or its parameters do not fit */
async function prepare({ settings, job, name }: Chosen, request: RouteRequest): Promise<Prepared> {
  const field = `with.actions.${name}`;
  const undo = await undoOf(settings.undo, `${field}.undo`, request);
  const call = job === "run" ? undefined : await jobCall(job, settings.with, field, request);
  const work = async () =>
    call ? workOf(await call(request), request) : performScript(request, settings.run ?? "");
  return { perform: async () => checked(await work(), settings, request), ...(undo && { undo }) };
}

async function undoOf(
  given: ActionSettings["undo"],
  field: string,
  request: JobRequest,
): Promise<Run | undefined> {
  if (typeof given === "string")
    return ({ script }) => script({ run: given, timeoutMs: UNDO_MS, isAfterStop: true });
  return given && jobCall(given.job, given.with, field, request);
}

async function jobCall(
  job: string,
  given: JsonObject | undefined,
  field: string,
  { assignment: { event }, jobs }: JobRequest,
): Promise<Run> {
  const declaration = callable(job, field, jobs);
  const parameters = checkParameters(
    declaration,
    resolveParameters(given ?? {}, event, declaration.parameters, `${field}.with`),
    `${field}.with`,
  );
  const { run } = await jobs.load(job);
  return (request) => run({ ...request, parameters });
}

/** @throws UserError for a job that no action can call */
function callable(job: string, field: string, jobs: BuiltInJobs): JobDeclaration {
  if (job === "action.route")
    throw new UserError(`${field}.job: an action cannot be another action.route.`, "CA-207");
  if (job === "approval.ask")
    throw new UserError(
      `${field}.job: approval.ask waits for a person, whose answer would find no rule ` +
        "here; put an approval of its own before this task.",
      "CA-207",
    );
  return jobs.declarationOf(job, `${field}.job`);
}

/**
 * Every action, not only the one that an event asks for.
 *
 * @throws ParameterError with one line per complaint
 */
async function checkActions(
  { actions: given = {} }: Partial<Pick<RouteParameters, "actions">>,
  context: CheckContext,
): Promise<void> {
  const actions = await actionsOf({ parameters: { actions: given }, readFile: context.readFile });
  const complaints: string[] = [];
  const attempt = async (work: () => unknown) => {
    try {
      await work();
    } catch (error) {
      complaints.push(...complaintsOf(error));
    }
  };
  for (const [name, settings] of Object.entries(actions)) {
    // In a catalogue it may still be an expression, and so may the parameters of its job.
    if (!isJsonObject(settings)) continue;
    const field = `with.actions.${name}`;
    const { stages, undo, job, with: parameters } = settings;
    for (const script of SCRIPTS) await attempt(() => refuseExpressionsIn(settings, script, name));
    if (stages !== undefined) await attempt(() => stagesIn(stages, name));
    if (job !== undefined)
      await attempt(() => checkCall({ job, with: parameters }, field, context));
    if (typeof undo === "object") await attempt(() => checkCall(undo, `${field}.undo`, context));
  }
  if (complaints.length > 0) throw new ParameterError(complaints);
}

async function checkCall(
  { job, with: parameters }: { readonly job: string; readonly with?: JsonObject | undefined },
  field: string,
  { jobs, readFile }: CheckContext,
): Promise<void> {
  const declaration = callable(job, field, jobs);
  const given = isJsonObject(parameters) ? parameters : {};
  refuseScripts(given, declaration.parameters, `${field}.with`);
  const complaints = complaintsAbout(
    declaration,
    withExpressions(declaration.parameters),
    structuredClone(given),
    `${field}.with`,
  );
  if (complaints.length === 0)
    complaints.push(
      ...(await jobs.complaintsAhead(job, given, { readFile, field: `${field}.with` })),
    );
  if (complaints.length > 0) throw new ParameterError(complaints);
}

/**
 * What is torn off in the middle of a request may have had its effect, and is to be undone like any
 * other.
 */
async function whole(perform: () => Promise<Work>, request: JobRequest): Promise<Work> {
  try {
    return await perform();
  } catch (error) {
    if (!(error instanceof UserError) || !request.stop.aborted) throw error;
    return { result: stoppedResult(stopReason(request)), verdict: "stopped" };
  }
}

function workOf(result: JobResult, { exitCodes }: JobRequest): Work {
  if (result.ending.kind === "parked") return { result, verdict: "parked" };
  if (result.ending.kind === "stopped") return { result, verdict: "stopped" };
  return { result, verdict: verdictOf(outcomeOfJob(result, exitCodes, "the action")) };
}

/** Done is what has been read back. */
async function checked(
  work: Work,
  { check }: ActionSettings,
  request: RouteRequest,
): Promise<Work> {
  if (
    check === undefined ||
    work.verdict === "parked" ||
    work.verdict === "stopped" ||
    severity(work.verdict) >= severity("fail")
  )
    return work;
  const found = await confirm(
    {
      ...request,
      parameters: { check, "patience-minutes": request.parameters["patience-minutes"] },
    },
    reportedVariables(work),
  );
  if (!found) return work;
  if (found.isConfirmed) return confirmed(work, found);
  return overrule(work, {
    verdict: found.verdict,
    reason: `it was run, but ${found.reason}`,
    code: "CA-411",
  });
}

/**
 * Of a sequence that is aborted meanwhile, the action is taken back where the catalogue says how.
 */
async function stopped(
  work: Work,
  { fields, undo }: { readonly fields: RouteFields; readonly undo: Run | undefined },
  request: JobRequest,
): Promise<JobResult> {
  const done = stating(work, { ...fields, executed: "true" });
  if (request.stop.reason !== "aborted" || undo === undefined)
    return stoppedWork(done, request).result;
  let isUndone = false;
  try {
    const { verdict } = workOf(
      await undo({
        ...request,
        stop: AbortSignal.timeout(UNDO_MS),
        deadlineMs: request.clock.nowMs() + UNDO_MS,
      }),
      request,
    );
    isUndone = verdict === "pass" || verdict === "warning";
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    request.console.warning(error.message);
  }
  const sentence =
    `The sequence was aborted; the action ${fields.action} ` +
    `${isUndone ? "was undone" : "could not be undone and stays as it is"}.`;
  if (isUndone) request.console.info(sentence);
  else request.console.warning(sentence);
  return stoppedWork(stating(done, { undone: String(isUndone) }), request).result;
}

export const job = jobOf(actionRoute, {
  run: route,
  checks: [checkOf(["actions"], checkActions)],
});
