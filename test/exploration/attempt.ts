import { Callback } from "../../src/callback/client";
import { readCallback } from "../../src/callback/intake";
import type { Memo } from "../../src/callback/memo";
import { PRESETS } from "../../src/callback/presets";
import { stepFunctions } from "../../src/step-functions/adapter";
import { StepFunctions } from "../../src/step-functions/client";
import { readConfig } from "../../src/config/inputs";
import type { Config } from "../../src/config/inputs";
import { UserError } from "../../src/domain/errors";
import { parseDispatch } from "../../src/domain/events/dispatch-payload";
import type { JobEnding, JobResult } from "../../src/domain/job-result";
import { EMPTY_REPORT } from "../../src/domain/job-result";
import {
  UNDELIVERED_RESULT_FILE,
  undeliveredResultName,
  writeUndeliveredResult,
} from "../../src/domain/counting/undelivered-result";
import type { SavedState } from "../../src/domain/counting/saved-state";
import { dispatched, mayFollow } from "../../src/domain/counting/saved-state";
import { verdictOf } from "../../src/domain/counting/outcome";
import type { TaskResult } from "../../src/domain/counting/task-result";
import { Keptn } from "../../src/keptn/client";
import { sweep } from "../../src/sweep/sweep";
import type { Context } from "../../src/task/context";
import { deskOf, voiceOf } from "../../src/task/context";
import type { Task } from "../../src/domain/task";
import { unread } from "../../src/domain/task";
import type { Dispatch } from "../../src/domain/events/dispatch-payload";
import {
  isOpenTaskName,
  OPEN_TASK_FILE,
  openTaskName,
} from "../../src/domain/counting/open-task-note";
import { sweepPutDown } from "../../src/sweep/put-down";
import type {
  AwaitedRuns,
  Clock,
  ControlPlane,
  JobRunner,
  StateKeeper,
  Ports,
  WorkPlanner,
} from "../../src/task/ports";
import { answerFor } from "../../src/task/proceed";
import { runTask } from "../../src/task/run";
import { watchSteps } from "../../src/task/watch-steps";
import { finishTask } from "../../src/task/finish";
import { isTaskResult, verify } from "../../src/task/verify";
import { call, historyFor, memoryFor, runsFor } from "./github";
import { BASE, CONTEXT, PROJECT, TASK_ID, taskOf } from "./plane";
import type { Process } from "./process";
import type { Scenario } from "./scenario";
import { exchangeFor, postFor, statePostFor, STRANGER } from "./transport";
import type { Run, World } from "./world";
import { KILLED_AFTER, MINUTE, sourceOf } from "./world";

/**
 * The only file that knows how the life cycle is built: it calls its four ways in – main, post, a
 * comment's answer, the sweep – as the entries do. Everything else here sees requests, the text of
 * the saved state, and the clock.
 */
export type { Answered, Console, Memory, RunHistory, RunNote, Runs } from "../../src/task/ports";

const FIRST_SWEEP_ID = 9_000;
/** Rarer than in truth, where it only looks for a file. */
const LOOK_MS = 5_000;

/** How a process came to its end. */
export type Ended =
  | TaskResult
  | "killed"
  | "not started"
  | "nothing owed"
  | { readonly refused: string; readonly code: string };

/** What a process of a step finds around it. */
interface Surroundings {
  readonly world: World;
  readonly process: Process;
  readonly run: Run;
  readonly source: string;
  readonly hasOwnSteps: boolean;
  readonly jobStatus: "success" | "failure" | "cancelled";
  readonly cancelled: AbortSignal;
  /** What can happen to it while it waits. */
  readonly fatesOfWaits: readonly string[];
  /** Whether a step of this workflow job has announced itself. */
  isTaken(): boolean;
  /** The text of the saved state, which the runner hands on. */
  readonly saved: Kept;
}

/** What the runner keeps of a step. */
export interface Kept {
  text: string | undefined;
  /** The artifact with what the run owes. */
  note?: string;
}

interface MainSurroundings extends Surroundings {
  /** Tells other steps of this workflow job that the task has its owner. */
  take(): void;
  /** The work has one, and it is written down. */
  hasOutcome(verdict: string): void;
  /** Does the work. @param onStarted  with 0: its mark is known, and it has not begun */
  work(stop: AbortSignal, onStarted: (processId: number) => void): Promise<JobEnding>;
}

interface PostSurroundings extends Surroundings {
  endWork(): void;
  /** @returns whether it could be kept */
  keep(name: string, file: string, text: string, verdict: string): boolean;
}

/** A comment that answers the question of a run. */
interface GivenAnswer {
  readonly source: string;
  readonly isApproved: boolean;
  /** Somebody else has answered there before. */
  readonly hasEarlier: boolean;
}

/** What pre writes down before anything else. */
export function savedByPre(scenario: Scenario): string {
  return JSON.stringify({ phase: "seen", ...dispatched(dispatchOf(scenario)) });
}

export function main(at: MainSurroundings): Promise<Ended> {
  const { world, process } = at;
  const job: JobRunner = {
    handOver: () => process.effect("handed over", () => handle(0)),
    run: ({ stop, onStarted }) =>
      process.effect("worked", async (): Promise<JobResult> => {
        const ending = await at.work(stop, (pid) => onStarted(handle(pid)));
        return { ending, report: EMPTY_REPORT, logTail: [], masks: [], durationMs: 0 };
      }),
  };
  const onWrite = (next: SavedState) => {
    if (next.phase === "announcing") at.take();
    if (next.phase === "finishing" && !next.source) at.hasOutcome(verdictOf(next.outcome));
  };
  return caught(() => runTask(dispatchOf(world.scenario), contextOf(at, { job, onWrite })));
}

/** As the entry of its process. @param isWanted  post has not begun */
export function watchOwnSteps(
  { world, process, source, run }: Pick<Surroundings, "world" | "process" | "source" | "run">,
  isWanted: () => boolean,
): Promise<void> {
  const clock = world.clockOf(process, []);
  return watchSteps({
    task: unread(dispatchOf(world.scenario)).task,
    plane: planeFor({ world, process, source, run }, clock),
    clock,
    lookMs: LOOK_MS,
    isWanted,
    isJobAtWork: async () => {
      if (world.scenario.isReported === false) return "GitHub answered HTTP 403";
      const isOver = () => run.status === "completed";
      const got = await call(world, process, "its job", () => !isOver());
      return got ? got.value : "GitHub answered HTTP 503";
    },
    leaveWord: (sentence) => world.consoleOf(process.name).warning(sentence),
  });
}

/** As post.ts, before it loads anything, and finish.ts. */
export async function post(at: PostSurroundings): Promise<Ended> {
  const saved = stateOf(at.saved);
  if (saved?.phase === "settled") await removeNote(at);
  if (
    !saved ||
    saved.phase === "settled" ||
    saved.phase === "parked" ||
    (saved.phase === "seen" && at.jobStatus === "success")
  )
    return "nothing owed";
  const { process, world } = at;
  const settled = await caught(() =>
    finishTask(
      {
        isTaken: at.isTaken,
        endJob: () => process.effect("ended the job", at.endWork),
        readReport: () => process.effect("read the report", () => ({ report: EMPTY_REPORT })),
        whyEnded: () => process.effect("asked why", () => undefined),
        keepResult: (kept, task) =>
          process.effect("kept", () => {
            const isForAnother = kept.source !== at.source;
            if (isForAnother && world.scenario.isApproval)
              return { ok: false, next: "Answer again." } as const;
            const name = undeliveredResultName(task, String(at.run.attempt));
            if (isForAnother) return { ok: true, value: name, of: kept.source } as const;
            const text = writeUndeliveredResult(kept);
            return at.keep(name, UNDELIVERED_RESULT_FILE, text, verdictOf(kept.outcome))
              ? ({ ok: true, value: name } as const)
              : ({ ok: false, reason: "this runner offers no artifacts" } as const);
          }),
      },
      contextOf(at),
    ),
  );
  if (stateOf(at.saved)?.phase === "settled") await removeNote(at);
  return settled ?? "nothing owed";
}

/** As open-task-notes.ts. */
function openTaskNotesFor({ world, process, run, saved }: Surroundings, plane: ControlPlane) {
  if (plane.can.openTasks || plane.can.lapses) return undefined;
  return {
    keep: (task: Task) =>
      process.effect("put down", async () => {
        const taken = world.choose(process, "put down what is owed", ["cannot be put down"]);
        // Not sealed here: that is never twice the same, and states have to be.
        const memo = JSON.stringify({ task, target: targetOf(world, run) });
        if (process.isDead || taken === "cannot be put down" || world.scenario.cannotKeep) return;
        const name = [1, 2].map(openTaskName).find((one) => !notesOf(world, run.id, one)[0]);
        if (name === undefined) return;
        world.upload(run.id, name, { [OPEN_TASK_FILE]: memo });
        if (!world.isStranger(run)) world.putDownBy.add(run.id);
        if (taken === KILLED_AFTER) return world.kill(process);
        saved.note = name;
      }),
    isOwedBy: async (id: number) => {
      const put = await call(world, process, "what an older run has put down", () =>
        notesOf(world, id).map(({ files }) => JSON.parse(files[OPEN_TASK_FILE] ?? "") as Memo),
      );
      const isKnown = put !== undefined && put.value.length > 0;
      if (isKnown) world.unreported.delete(run.id);
      else world.unreported.add(run.id);
      if (!isKnown) return undefined;
      return put.value.some(({ target }) => target.url === targetOf(world, run).url);
    },
  };
}

function notesOf({ artifacts }: World, run: number, name?: string) {
  return artifacts.filter(
    (one) =>
      one.runId === run && (name === undefined ? isOpenTaskName(one.name) : one.name === name),
  );
}

/** As opened-records.ts. */
function removeNote({ world, process, run, saved }: Surroundings): Promise<void> {
  const { note } = saved;
  if (note === undefined) return Promise.resolve();
  return process.effect("removed the note", () => {
    const taken = world.choose(process, "remove the note", ["cannot be removed"]);
    if (process.isDead || taken === "cannot be removed") return;
    const at = world.artifacts.findIndex(({ runId, name }) => runId === run.id && name === note);
    if (at >= 0) world.artifacts.splice(at, 1);
    delete saved.note;
    const state = stateOf(saved);
    if (state?.phase === "settled" && state.reason === "skipped") world.putDownBy.delete(run.id);
    world.fact("a note is removed");
    if (taken === KILLED_AFTER) world.kill(process);
  });
}

/** As wiring/comment.ts, from where the comment was understood. */
export function comment(at: Surroundings, given: GivenAnswer): Promise<Ended> {
  return caught(async () => {
    const own = contextOf({ ...at, hasOwnSteps: false });
    const { connection } = own.config;
    const context: Context = {
      ...own,
      config: { ...own.config, connection: { ...connection, verify: "require" } },
    };
    const { savedState } = context.ports;
    const desk = deskOf(context);
    const { reference } = dispatchOf(at.world.scenario);
    const task = await verify({ reference, event: {} }, desk.plane, context).catch(
      (error: unknown) => {
        if (savedState.read()?.phase !== "settled")
          savedState.write({ phase: "settled", reason: "refused" });
        throw error;
      },
    );
    if (isTaskResult(task)) return task;
    const result = given.isApproved ? "pass" : "fail";
    const message = "Answered by a person.";
    return answerFor(
      {
        assignment: task,
        role: "stand-in",
        voice: { ...voiceOf(context), source: given.source },
        outcome: { status: "succeeded", result, message, labels: {}, data: {} },
        left: { work: "over", ...(given.hasEarlier && { doubt: "finished" }) },
        times: { deliveryMs: connection.deliveryTimeoutMs },
      },
      desk,
    );
  });
}

/** @returns whether it had nothing to do */
export async function sweepOnce(world: World, process: Process, n: number): Promise<boolean> {
  const clock = world.clockOf(process, []);
  const { scenario } = world;
  if (scenario.callback) return sweepNotesOnce(world, process, n);
  // Nothing is put down for a state that gives up by itself.
  if (scenario.stepFunctions) return true;
  try {
    const { problems, tasks } = await sweep(
      {
        projects: [PROJECT],
        rules: {
          // Before 0.18 tasks are only found by their names.
          servedTasks: scenario.isOld ? [taskOf(scenario)] : [],
          unclaimedAfterMs: 15 * MINUTE,
          sweepUrl: sourceOf({ id: FIRST_SWEEP_ID + n, attempt: 1 }),
        },
        isDryRun: false,
      },
      {
        controlPlane: controlPlaneFor(world, process, clock),
        history: historyFor(world, process),
        awaited: awaitedFor(world),
        clock,
        console: world.consoleOf(process.name),
        secrets: new Set(),
      },
    );
    return problems.length === 0 && tasks.every(({ did }) => did === "left");
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

function awaitedFor(world: World): AwaitedRuns {
  return {
    outcome: () => {
      const { awaited } = world;
      const came = awaited?.conclusion === "success" ? "pass" : "fail";
      const verdict = awaited?.isCancelled ? "errored" : came;
      return Promise.resolve({
        ending: { kind: "judged", verdict, reason: "as the run that it waited for" },
        report: EMPTY_REPORT,
        logTail: [],
        masks: [],
        durationMs: 0,
      });
    },
    end: () => Promise.resolve(world.endAwaited()),
  };
}

/** The sweep of what lists no open tasks. */
async function sweepNotesOnce(world: World, process: Process, n: number): Promise<boolean> {
  const clock = world.clockOf(process, []);
  const history = historyFor(world, process);
  const list = async () => {
    const found = [];
    for (const slot of [1, 2])
      for (const note of await history.notes(openTaskName(slot))) {
        const sealed = await note.read(OPEN_TASK_FILE, 64 * 1024);
        const memo = JSON.parse(sealed) as Memo;
        const plane = new Callback(memo.target, SETTINGS, clock, postFor(world, process));
        found.push({ note, task: memo.task, plane });
      }
    return found;
  };
  try {
    const swept = await sweepPutDown(
      {
        sweepUrl: sourceOf({ id: FIRST_SWEEP_ID + n, attempt: 1 }),
        isDryRun: false,
        isByHand: false,
      },
      {
        list,
        memory: memoryFor(world, process),
        history,
        awaited: awaitedFor(world),
        clock,
        console: world.consoleOf(process.name),
        secrets: new Set(),
      },
    );
    return swept.every(({ did }) => did === "left");
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

export function isEnd(ended: Ended, ...kinds: readonly TaskResult["ended"][]): boolean {
  return typeof ended === "object" && "ended" in ended && kinds.includes(ended.ended);
}

/** The colour of a step. */
export function isGreen(ended: Ended): boolean {
  if (ended === "nothing owed") return true;
  if (typeof ended === "string" || "refused" in ended) return false;
  if (ended.ended === "answered" || ended.ended === "silent")
    return ended.outcome !== undefined && ["pass", "warning"].includes(verdictOf(ended.outcome));
  return isEnd(ended, "skipped", "handed-over", "parked");
}

/** What is not for the user is a fault of ours, and thrown on. */
async function caught<T>(work: () => Promise<T>): Promise<T | { refused: string; code: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) return { refused: error.message, code: error.code };
    throw error;
  }
}

function contextOf(
  at: Surroundings,
  { job = NO_JOB, onWrite }: { job?: JobRunner; onWrite?: (next: SavedState) => void } = {},
): Context {
  const { world, process } = at;
  const clock = world.clockOf(process, at.fatesOfWaits);
  const config = configOf(at);
  const controlPlane = planeFor(at, clock);
  const ports: Ports = {
    controlPlane,
    openTaskNotes: openTaskNotesFor(at, controlPlane),
    savedState: savedStateFor(at, onWrite),
    planner: plannerFor(world.scenario, config),
    runs: runsFor(world, process, at.run),
    console: world.consoleOf(process.name),
    clock,
    secrets: new Set(),
    cancelled: at.cancelled,
    job,
  };
  return { config, ports, source: at.source, timeline: [] };
}

function planeFor(
  { world, process, source, run }: Pick<Surroundings, "world" | "process" | "source" | "run">,
  clock: Clock,
): ControlPlane {
  const { callback, stepFunctions: state } = world.scenario;
  const token = world.isStranger(run) ? STRANGER : "token";
  if (state)
    return new StepFunctions(token, STATE_SETTINGS, clock, statePostFor(world, process, source));
  return callback
    ? new Callback(targetOf(world, run), SETTINGS, clock, postFor(world, process))
    : controlPlaneFor(world, process, clock);
}

/** The real client. */
function controlPlaneFor(world: World, process: Process, clock: Clock): Keptn {
  return new Keptn({
    base: BASE,
    authorise: () => Promise.resolve({ ok: true, value: {} }),
    exchange: exchangeFor(world, process),
    clock,
  });
}

/** What a process writes before its death stays. */
function savedStateFor(
  { world, process, saved, isTaken }: Surroundings,
  onWrite: (next: SavedState) => void = () => undefined,
): StateKeeper {
  return {
    read: () => stateOf(saved),
    write: (next) => {
      if (process.isDead) return;
      const before = stateOf(saved);
      if (!mayFollow(before, next))
        throw new Error(`The saved state cannot go from ${before?.phase} to ${next.phase}.`);
      const taken = world.chooseAtWrite(process, `write ${next.phase}`);
      if (process.isDead) return;
      saved.text = JSON.stringify(next);
      onWrite(next);
      world.fact(`${process.name} writes ${saved.text}`);
      if (taken === KILLED_AFTER) world.kill(process);
    },
    isTaken,
    opened: [],
    writeOpened: () => undefined,
  };
}

function stateOf({ text }: Pick<Kept, "text">): SavedState | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as SavedState);
}

const NO_JOB: JobRunner = {
  handOver: () => Promise.reject(new Error("post hands nothing over")),
  run: () => Promise.reject(new Error("post runs nothing")),
};

function plannerFor(
  { isApproval = false, hasRule = false }: Scenario,
  { work }: Config,
): WorkPlanner | undefined {
  if (!isApproval && !hasRule) return undefined;
  const asks = { job: { name: "approval.ask", parameters: {} } };
  return {
    decidesMode: hasRule,
    scope: () => Promise.resolve(undefined),
    plan: () => Promise.resolve({ kind: "work", work: { ...work, ...(isApproval && asks) } }),
  };
}

function handle(pid: number) {
  return { pid, startedAt: "", outputFile: "/output" };
}

const URL_OF_WAIT = "https://n8n.example.org/webhook-waiting/1";
const SETTINGS = {
  name: "n8n",
  preset: PRESETS.n8n,
  hosts: ["n8n.example.org"],
  secret: "secret",
  token: undefined,
} as const;

function targetOf(world: World, run: Run) {
  const url = world.isStranger(run) ? `${URL_OF_WAIT}/${STRANGER}` : URL_OF_WAIT;
  return {
    url,
    ...(world.scenario.callback?.startedUrl && { startedUrl: `${url}/started` }),
  };
}

const STATE_SETTINGS = {
  endpoint: new URL("https://states.eu-west-1.amazonaws.com/"),
  region: "eu-west-1",
  credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" },
  onFail: "success",
} as const;

const dispatchOf = (scenario: Scenario): Dispatch => {
  if (scenario.stepFunctions) return STATE;
  return scenario.callback ? CALLED : keptnDispatchOf(scenario);
};

const STATE: Dispatch = {
  eventType: "deployment",
  ...stepFunctions.mapper({}).read({
    origin: "client_payload",
    workflow: "tasks",
    payload: { task: "deployment", id: TASK_ID, taskToken: "token" },
  }),
};

const CALLED: Dispatch = {
  eventType: "deployment",
  ...readCallback(
    {
      origin: "client_payload",
      workflow: "tasks",
      payload: { task: "deployment", id: TASK_ID, resumeUrl: URL_OF_WAIT },
    },
    SETTINGS,
  ).dispatch,
};

/** What the control plane's webhook dispatches: ids only. Read once for all plays. */
const keptnDispatchOf = remembered((task: string) => ({
  eventType: `keptn-${task}`,
  ...parseDispatch(
    {
      type: `sh.keptn.event.${task}.triggered`,
      id: TASK_ID,
      shkeptncontext: CONTEXT,
      project: PROJECT,
      stage: "dev",
      service: "carts",
    },
    "client_payload",
  ),
}));

const readOnce = remembered((environment: string) =>
  readConfig(JSON.parse(environment) as Record<string, string>),
);

function configOf({ world: { scenario }, hasOwnSteps, jobStatus }: Surroundings): Config {
  return readOnce(
    JSON.stringify({
      "INPUT_CONTROL-PLANE-URL": "https://keptn.example.org",
      "INPUT_CONTROL-PLANE-TOKEN": "token",
      "INPUT_JOB-STATUS": jobStatus,
      INPUT_VERIFY: scenario.verify ?? "require",
      "INPUT_SEND-STARTED": scenario.sendStarted ?? "auto",
      INPUT_MODE: scenario.isSilent ? "silent" : "auto",
      INPUT_TASKS: taskOf(scenario),
      ...(scenario.isApproval
        ? { INPUT_JOB: "approval.ask" }
        : !hasOwnSteps && { INPUT_RUN: "true" }),
    }),
  );
}

function remembered<T>(make: (key: string) => T): (key: string | Scenario) => T {
  const known = new Map<string, T>();
  return (given) => {
    const key = typeof given === "string" ? given : taskOf(given);
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
