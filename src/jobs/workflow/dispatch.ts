import { UserError } from "../../domain/errors";
import { bounded } from "../../domain/waiting";
import { capital } from "../../domain/text/capital";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject, setOwn } from "../../domain/text/json";
import type { Failure } from "../../task/ports";
import type { JobRequest } from "../core/job";
import type { WorkflowCall } from "./call";
import { correlationKey } from "./call";
import { MAX_INPUTS } from "./parameters";
import type { RunState, Runs } from "./runs";
import { listRuns, named as namedIn, ownAccount, readRun, refused, runIdIn } from "./runs";

/** The run that does the work of a task. */
export interface StartedRun {
  readonly id: number;
  readonly url: string;
  /** An earlier attempt or call has started it; it is not started again. */
  readonly isEarlier: boolean;
  /** What was read of it, if anything was. */
  readonly state?: RunState;
}

const MAX_INPUT_CHARACTERS = 65_535;
/** Clocks differ, and a task is dispatched a little before its event is read. */
const CLOCK_SKEW_MS = 10 * 60_000;
/** How far back to look for a task whose event tells no time. */
const UNKNOWN_AGE_MS = 24 * 60 * 60_000;
/**
 * When to look for a run that GitHub has not named. It lists new runs within seconds; a minute
 * without one is none.
 */
const LOOKS_AFTER_MS = [2_000, 3_000, 5_000, 10_000, 20_000, 20_000];
/** A short text in a title proves nothing. */
const MIN_KEY_CHARACTERS = 8;
/** For the answer to a dispatch that is under way when the stop comes. */
const LATE_ANSWER_MS = 2_000;

/**
 * Starts a workflow for a task, once: a run whose title names the task, on the same ref, started by
 * our own account and not before our first attempt, is the one that an earlier attempt has started,
 * and after an unclear answer it is looked for before anything is sent again. A title alone proves
 * nothing, since whoever can start the workflow on some branch writes it.
 *
 * @returns `undefined` when the stop came before anything was sent
 * @throws UserError when it could not be started, or when it cannot be said for certain which run
 * is ours
 */
export async function startRun(
  call: WorkflowCall,
  request: JobRequest,
): Promise<StartedRun | undefined> {
  const runs: Runs = { github: request.github, repository: call.repository };
  const key = correlationKey(call, request.assignment.task.id);
  const sinceMs = lookSince(request);
  // This run may be one of the same workflow, and its title names the task.
  const own = runIdIn(request.runUrl);
  const list = async (signal: AbortSignal) =>
    (await listRuns(runs, call.workflow, sinceMs, signal)).filter(({ id }) => id !== own);
  const before = await list(request.stop);
  const named = before.filter(({ title }) => titleNamesKey(title, key));
  const ref = call.ref ?? (await defaultBranch(runs, request.stop));
  const earlier = await earlierStart(named, { ...call, ref }, request);
  if (earlier) return { id: earlier.id, url: earlier.url, isEarlier: true, state: earlier };

  const inputs = inputsOf(call, key);
  const known = new Set(before.map(({ id }) => id));
  const late = bounded({ stop: request.stop, graceMs: LATE_ANSWER_MS });
  try {
    for (let attempt = 1; ; attempt++) {
      if (request.stop.aborted) return undefined;
      const sent = await dispatch(runs, { ...call, ref }, inputs, late.signal);
      if (sent.kind === "run")
        return {
          id: sent.id,
          url: sent.url || pageOf(sent.id, call.repository, request),
          isEarlier: false,
        };
      const found = await findNew(
        list,
        {
          known,
          key,
          ref,
          isTitled: call.correlationInput !== undefined,
          isCertain: sent.kind === "accepted",
        },
        request,
        late.signal,
      );
      if (found.kind === "run")
        return { id: found.run.id, url: found.run.url, isEarlier: false, state: found.run };
      const asked = `GitHub was asked to start ${call.workflow} and ${answerWords(sent)}`;
      if (found.kind === "unsure") throw notSure(call, `${asked}; ${found.why}`);
      if (sent.kind === "accepted" || attempt > 1)
        throw new UserError(`${asked}; no run of it appeared.`, "CA-411");
      request.console.notice(`${asked}. There is no run of it, so it is asked for once more.`);
    }
  } finally {
    late.release();
  }
}

type CallAt = WorkflowCall & { readonly ref: string };

/**
 * The run that an earlier attempt of this task has started.
 *
 * @param named  runs whose titles name the task
 * @throws UserError where it may be one of several
 */
async function earlierStart(
  named: readonly RunState[],
  call: CallAt,
  request: JobRequest,
): Promise<RunState | undefined> {
  if (named.length === 0) return undefined;
  const runs: Runs = { github: request.github, repository: call.repository };
  const earlier = named.filter(await ownStart(call.ref, runs, request));
  const strange = named.filter((run) => !earlier.includes(run));
  if (strange.length > 0)
    request.console.warning(
      `${capital(runsText(strange))} of ${call.workflow} ` +
        `${strange.length === 1 ? "names" : "name"} this task in the title, but not on ` +
        `${branchOf(call.ref)}, of our own account, or since this task was begun: not taken ` +
        "for its own. (CA-419)",
    );
  if (earlier.length > 1)
    throw notSure(
      call,
      `${runsText(earlier)} name this task in their titles, so it cannot be said which of them is its own`,
    );
  return earlier[0];
}

function answerWords(sent: Exclude<Sent, { readonly kind: "run" }>): string {
  return sent.kind === "accepted"
    ? "accepted it without naming the run"
    : `gave no clear answer (${sent.failure.message})`;
}

type Sent =
  | { readonly kind: "run"; readonly id: number; readonly url: string }
  /** Started, and the answer does not say which run it is. */
  | { readonly kind: "accepted" }
  | { readonly kind: "unclear"; readonly failure: Failure };

/**
 * Once, with the run's details if the server knows how
 * (docs/reference/github-actions.md#workflow_dispatch).
 *
 * @throws UserError when it certainly had no effect
 */
async function dispatch(
  runs: Runs,
  { workflow, repository, ref }: CallAt,
  inputs: JsonObject,
  signal: AbortSignal,
): Promise<Sent> {
  const send = (details: JsonObject) =>
    runs.github.write(
      "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
      { ...namedIn(repository), workflow_id: workflow, ref, inputs, ...details },
      signal,
    );
  let sent = await send({ return_run_details: true });
  if (!sent.ok && isUnknownKey(sent.failure)) sent = await send({});
  if (!sent.ok) {
    if (sent.failure.reached === "maybe") return { kind: "unclear", failure: sent.failure };
    throw refused(
      `${workflow} in ${repository} could not be started`,
      sent.failure,
      `There is no workflow ${workflow} on the default branch of ${repository}, or the token may not start it.`,
    );
  }
  const { data } = sent.value;
  const id = isJsonObject(data) ? getOwn(data, "workflow_run_id") : undefined;
  const url = isJsonObject(data) ? getOwn(data, "html_url") : undefined;
  return typeof id === "number" && Number.isSafeInteger(id)
    ? { kind: "run", id, url: typeof url === "string" ? url : "" }
    : { kind: "accepted" };
}

function isUnknownKey({ httpStatus, message }: Failure): boolean {
  return (httpStatus === 400 || httpStatus === 422) && message.includes("return_run_details");
}

type FoundRun =
  | { readonly kind: "run"; readonly run: RunState }
  | { readonly kind: "none" }
  | { readonly kind: "unsure"; readonly why: string };

interface Search {
  /** Runs that were there before. */
  readonly known: ReadonlySet<number>;
  readonly key: string;
  readonly ref: string;
  /** Its title is expected to name the task. */
  readonly isTitled: boolean;
  /** There is a run, since GitHub has accepted the dispatch. */
  readonly isCertain: boolean;
}

/**
 * Looks for the run of a dispatch among those that appear after it. A title proves; without one a
 * single new run does where there must be one.
 */
async function findNew(
  list: (signal: AbortSignal) => Promise<RunState[]>,
  search: Search,
  request: JobRequest,
  signal: AbortSignal,
): Promise<FoundRun> {
  const branch = branchOf(search.ref);
  const isOurs = await ownAccount(
    { github: request.github, repository: request.repository },
    signal,
  );
  let fresh: RunState[] = [];
  let unread: string | undefined;
  for (const afterMs of LOOKS_AFTER_MS) {
    // Once stopped, a single look has to do.
    await request.clock.sleep(request.stop.aborted ? 0 : afterMs, request.stop);
    try {
      fresh = (await list(signal)).filter(
        ({ id, branch: of, actor }) => !search.known.has(id) && of === branch && isOurs(actor),
      );
      unread = undefined;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unread = error.message;
    }
    const titled = fresh.filter(({ title }) => titleNamesKey(title, search.key));
    const [only] = titled;
    if (only && titled.length === 1) return { kind: "run", run: only };
    if (titled.length > 1)
      return { kind: "unsure", why: `${runsText(titled)} name this task in their titles` };
    if (request.stop.aborted) break;
  }
  return unread === undefined
    ? amongUntitled(fresh, search, request)
    : { kind: "unsure", why: unread };
}

function amongUntitled(
  fresh: readonly RunState[],
  { isCertain }: Search,
  { stop }: JobRequest,
): FoundRun {
  const [only] = fresh;
  if (only && fresh.length === 1 && isCertain) return { kind: "run", run: only };
  if (!only)
    return stop.aborted
      ? { kind: "unsure", why: "the job was stopped before a run of it appeared" }
      : { kind: "none" };
  return {
    kind: "unsure",
    why:
      `${runsText(fresh)} appeared since then, and ` +
      `${fresh.length === 1 ? "its title does" : "their titles do"} not name this ` +
      "task",
  };
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/(heads|tags)\//, "");
}

/**
 * Whether a run that names the task can be one that we have started.
 *
 * @throws UserError when it could not be asked
 */
async function ownStart(
  ref: string,
  runs: Runs,
  request: JobRequest,
): Promise<(run: RunState) => boolean> {
  const { stop, runUrl, repository, github } = request;
  const isOurs = await ownAccount(runs, stop);
  // All attempts of a run have the time of its first one.
  const own = await readRun({ github, repository }, runIdIn(runUrl), stop);
  const sinceMs =
    own.kind === "run" && !Number.isNaN(own.run.createdMs) ? own.run.createdMs : lookSince(request);
  return ({ branch, actor, createdMs }) =>
    branch === branchOf(ref) && isOurs(actor) && createdMs >= sinceMs;
}

/** The key is in the title, and not only as the beginning of a longer one. */
export function titleNamesKey(title: string, key: string): boolean {
  if (key.length < MIN_KEY_CHARACTERS) return key !== "" && title.split(/\s+/).includes(key);
  for (let at = title.indexOf(key); at >= 0; at = title.indexOf(key, at + 1)) {
    if (!/\w/.test(title.charAt(at - 1)) && !/[\w-]/.test(title.charAt(at + key.length)))
      return true;
  }
  return false;
}

function notSure({ correlationInput }: WorkflowCall, what: string): UserError {
  const fix =
    correlationInput === undefined
      ? " Name an input with correlation-input and put it into the workflow's run-name."
      : ` Put \${{ inputs.${correlationInput} }} into the workflow's run-name.`;
  return new UserError(`${what}. Nothing more is started.${fix}`, "CA-411");
}

function runsText(runs: readonly RunState[]): string {
  const named = runs
    .slice(0, 5)
    .map(({ id }) => id)
    .join(", ");
  return runs.length === 1
    ? `run ${named}`
    : `the runs ${named}${runs.length > 5 ? " and more" : ""}`;
}

function inputsOf(call: WorkflowCall, key: string): JsonObject {
  const inputs: JsonObject = {};
  for (const [name, value] of Object.entries(call.inputs)) setOwn(inputs, name, value);
  if (call.correlationInput !== undefined) setOwn(inputs, call.correlationInput, key);
  const count = Object.keys(inputs).length;
  if (count > MAX_INPUTS)
    throw new UserError(
      `with.inputs: GitHub takes at most ${MAX_INPUTS} inputs, found ` +
        `${count}${call.correlationInput === undefined ? "" : " with correlation-input"}.`,
      "CA-207",
    );
  const characters = JSON.stringify(inputs).length;
  if (characters > MAX_INPUT_CHARACTERS)
    throw new UserError(
      `with.inputs: GitHub takes at most ${MAX_INPUT_CHARACTERS} characters together, found ${characters}.`,
      "CA-207",
    );
  return inputs;
}

async function defaultBranch({ github, repository }: Runs, signal: AbortSignal): Promise<string> {
  const read = await github.read("GET /repos/{owner}/{repo}", namedIn(repository), signal);
  if (!read.ok)
    throw refused(
      `The default branch of ${repository} could not be read`,
      read.failure,
      `There is no repository ${repository}, or the token may not see it.`,
    );
  const branch = isJsonObject(read.value.data)
    ? getOwn(read.value.data, "default_branch")
    : undefined;
  if (typeof branch !== "string")
    throw new UserError(
      `The default branch of ${repository} could not be read: name one with ref.`,
      "CA-411",
    );
  return branch;
}

/** No run of this task is older than the task. */
function lookSince({ assignment, clock }: JobRequest): number {
  const time = getOwn(assignment.event, "time");
  const triggeredMs = typeof time === "string" ? Date.parse(time) : NaN;
  return Number.isNaN(triggeredMs)
    ? clock.nowMs() - UNKNOWN_AGE_MS
    : Math.min(triggeredMs, clock.nowMs()) - CLOCK_SKEW_MS;
}

function pageOf(id: number, repository: string, { runUrl }: JobRequest): string {
  return `${runUrl.split("/").slice(0, 3).join("/")}/${repository}/actions/runs/${id}`;
}
