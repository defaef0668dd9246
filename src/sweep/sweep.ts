import type { Desk } from "../task/context";
import { codeOf, explain, retried } from "../task/context";
import { answerFor } from "../task/proceed";
import type { EventCounts } from "../domain/counting/event-counts";
import { APPROVAL_TASK, count, isSameRun } from "../domain/counting/event-counts";
import { coded, UserError } from "../domain/errors";
import { EMPTY_REPORT } from "../domain/job-result";
import type { KeptResult } from "../domain/counting/kept-result";
import {
  KEPT_RESULT_FILE,
  keptResultName,
  MAX_KEPT_BYTES,
  readKeptResult,
} from "../domain/counting/kept-result";
import type {
  AwaitedRun,
  Judgement,
  OpenTask,
  RunRecord,
  SweepRules,
  Wait,
} from "../domain/counting/orphan";
import { hasSent, judge, owesAnswer } from "../domain/counting/orphan";
import type { Outcome } from "../domain/counting/outcome";
import { couldNotRun, outcomeOfJob } from "../domain/counting/outcome";
import type { Parked } from "../domain/counting/parked";
import { PARKED_FILE, parkedName, readParked } from "../domain/counting/parked";
import { withRun } from "../domain/counting/run-conclusion";
import type { Settlement } from "../domain/counting/settlement";
import type {
  AwaitedRuns,
  Clock,
  Console,
  ControlPlane,
  Questions,
  RunHistory,
  RunNote,
  TaskList,
} from "../task/ports";
import type { ServedAt } from "./belonging";
import { belongingTo } from "./belonging";
import { tendQuestions } from "./questions";

/** A run's title may be asked for a little before its task is listed, and clocks differ. */
const CLOCK_SKEW_MS = 10 * 60_000;
/** What a run sent in its last moments may not be counted yet. */
const SETTLING_MS = 30_000;
/** A control plane answers 200 before it counts (control-plane.md 3.3). */
const COUNTING_MS = 15_000;
/** How long a list of runs is good for: a new run is listed seconds before it can work. */
const FRESH_MS = 3_000;
const MISSING_STARTED = "it had been answered without its `started`, which the sweep has sent";
const LOOK_AGAIN_MS = 500;
const READ_MS = 60_000;
const DELIVERY_MS = 60_000;
const MAX_NOTE_BYTES = 4_096;
/** Of one run; nobody re-runs more often. */
const MAX_ATTEMPTS = 20;
/** For waiting once, and for runs that no dispatch of this repository started. */
const EXTRA_ROUNDS = 4;

/** What the sweep needs of the world. */
export interface SweepPorts {
  readonly controlPlane: ControlPlane & TaskList;
  readonly history: RunHistory;
  /** Without it only its `event_type` tells which tasks a run is for. */
  readonly servedAt?: ServedAt;
  /** Without it a task that waits for a run ends at its deadline. */
  readonly awaited?: AwaitedRuns;
  /** Without them nobody is reminded. */
  readonly questions?: Questions;
  readonly clock: Clock;
  readonly console: Console;
  /** Everything that must never leave readable. */
  readonly secrets: Set<string>;
}

export interface SweepOrder {
  readonly projects: readonly string[];
  readonly rules: SweepRules;
  readonly isDryRun: boolean;
}

/** What became of one open task. */
export interface SweptTask {
  readonly project: string;
  readonly open: OpenTask;
  readonly did: "left" | "finished" | "delivered" | "failed" | "would finish" | "would deliver";
  /** For people; masked. */
  readonly why: string;
}

export interface SweepReport {
  readonly tasks: readonly SweptTask[];
  /** Projects that could not be read, and why. */
  readonly problems: readonly string[];
}

/**
 * Ends what nobody else will: open tasks whose runs are over, whose wait is over, or which nobody
 * took; and delivers what could not be delivered. Safe to repeat and to run beside anything: it
 * reads the counts before each send.
 *
 * @throws UserError when GitHub does not tell the runs, since nothing can be judged then
 */
export async function sweep(order: SweepOrder, ports: SweepPorts): Promise<SweepReport> {
  const tasks: SweptTask[] = [];
  const problems: string[] = [];
  for (const project of order.projects) {
    const listed = await retried(deskOf(ports), ports.clock.nowMs() + READ_MS, (signal) =>
      ports.controlPlane.openTasks(project, order.rules.servedTasks, signal),
    );
    if (!listed.ok) {
      problems.push(
        `The open tasks of ${project} could not be read: ` +
          `${explain(listed.failure, ports.controlPlane)} (${codeOf(listed.failure)})`,
      );
      continue;
    }
    if (listed.value.length === 0) continue;
    const oldestMs = Math.min(
      ...listed.value.map(({ sentMs }) => sentMs).filter((ms) => !Number.isNaN(ms)),
      ports.clock.nowMs(),
    );
    const dispatched = recentlyRead(
      () => ports.history.dispatched(oldestMs - CLOCK_SKEW_MS),
      ports.clock,
    );
    for (const open of listed.value)
      tasks.push({ project, open, ...(await sweepTask(open, dispatched, order, ports)) });
  }
  if (ports.questions) await tendQuestions(ports.questions, order, ports);
  return { tasks, problems };
}

type Ended = Pick<SweptTask, "did" | "why">;

interface Swept {
  readonly open: OpenTask;
  readonly order: SweepOrder;
  readonly ports: SweepPorts;
}

type Dispatched = Awaited<ReturnType<RunHistory["dispatched"]>>;

/**
 * A run that began while the sweep waited must not have its task ended under it, so the list is
 * read anew when it is old.
 */
function recentlyRead(read: () => Promise<Dispatched>, clock: Clock): () => Promise<Dispatched> {
  let held: { at: number; value: Dispatched } | undefined;
  return async () => {
    if (!held || clock.nowMs() - held.at > FRESH_MS)
      held = { at: clock.nowMs(), value: await read() };
    return held.value;
  };
}

async function sweepTask(
  open: OpenTask,
  readDispatched: () => Promise<Dispatched>,
  order: SweepOrder,
  ports: SweepPorts,
): Promise<Ended> {
  const { rules, isDryRun } = order;
  let ended: Ended = { did: "left", why: "" };
  // One task can owe several answers, one for each dispatch; each round pays one and reads anew.
  for (let round = 0, rounds = EXTRA_ROUNDS; round < rounds; round++) {
    const counts = await readCounts(open, ports);
    if (typeof counts === "string") return { did: "failed", why: counts };
    if (!counts.open)
      return ended.did === "left" ? { did: "left", why: "it was closed meanwhile" } : ended;
    const dispatched = await readDispatched();
    rounds = dispatched.runs.length + EXTRA_ROUNDS;
    const { runs, doubt, nameless } = await belongingTo(open, counts, dispatched.runs, {
      history: ports.history,
      servedAt: ports.servedAt,
    });
    const live = runs.find((run) => !run.isOver);
    const notes =
      live && !live.isWaiting ? NO_NOTES : await readNotes(open, counts, runs, ports).catch(unread);
    if (typeof notes === "string") return { did: "failed", why: notes };
    const freshest = Math.max(0, ...runs.map(({ changedMs }) => changedMs));
    if (!live && ports.clock.nowMs() - freshest < SETTLING_MS) {
      await ports.clock.sleep(SETTLING_MS - (ports.clock.nowMs() - freshest));
      continue;
    }
    // Results first: a run that has kept one must not be told dead because another run of the
    // dispatch is.
    const kept = notes.kept.find(({ run }) => owesAnswer(run, open, counts));
    if (!kept && doubt !== undefined)
      return ended.did === "left" ? { did: "left", why: doubt } : ended;
    const judgement: Judgement = kept
      ? { kind: "finish", source: kept.result.source, message: "", code: "CA-321" }
      : judge(
          open,
          counts,
          runs,
          dispatched.isComplete,
          (run) => notes.parked.get(run.id),
          rules,
          ports.clock.nowMs(),
        );
    if (judgement.kind === "leave")
      return ended.did === "left" ? { did: "left", why: judgement.why } : ended;
    // Who works under a title of another form may work on this task: nothing is ended under a run
    // at work.
    if (nameless && judgement.kind === "finish" && judgement.code === "CA-602")
      return ended.did === "left" ? { did: "left", why: namelessOf(nameless) } : ended;
    if (judgement.kind === "start") {
      if (isDryRun) return { did: "would finish", why: MISSING_STARTED };
      const sent = await answerInName(judgement.source, undefined, { open, order, ports });
      if (sent.ended === "undelivered") return { did: "failed", why: sent.message };
      await counted(open, judgement.source, counts, ports);
      ended = { did: "finished", why: MISSING_STARTED };
      continue;
    }
    if (isDryRun)
      return {
        did: kept ? "would deliver" : "would finish",
        why: kept ? `the result that ${kept.note.name} keeps` : reasonOf(judgement),
      };
    const finish = kept
      ? { outcome: kept.result.outcome, why: `the result that ${kept.note.name} kept` }
      : await outcomeOf(judgement, open, ports);
    if (typeof finish === "string") return { did: "failed", why: finish };
    let hindrance: Ended | undefined;
    const hasBegun = async () => {
      hindrance = await whyNotNow(open, counts, readDispatched, ports);
      return hindrance !== undefined;
    };
    const sent = await answerInName(
      judgement.source,
      finish.outcome,
      { open, order, ports },
      hasBegun,
    );
    if (hindrance) return ended.did === "left" ? hindrance : ended;
    const isSent =
      sent.ended === "answered" || (sent.ended === "skipped" && sent.finished !== undefined);
    if (!isSent) return { did: "failed", why: sent.message };
    await counted(open, judgement.source, counts, ports);
    if (judgement.kind === "finish" && judgement.ends !== undefined)
      await ports.awaited?.end(judgement.ends);
    if (kept)
      await kept.note
        .remove()
        .catch((error: Error) =>
          ports.console.warning(
            `${kept.note.name} was delivered and could not be deleted: ${error.message}`,
          ),
        );
    ended = { did: kept ? "delivered" : "finished", why: finish.why };
  }
  return ended;
}

function namelessOf({ id, workflow }: RunRecord): string {
  return (
    `run ${id} is at work, and its title does not say for which task: add ` +
    `\`run-name: \${{ github.event.action }} \${{ github.event.client_payload.id ` +
    `}}\` to ${workflow || "its workflow"}`
  );
}

/**
 * What was judged minutes ago may be wrong by now: a run of the same dispatch that has begun
 * meanwhile answers itself.
 */
async function whyNotNow(
  open: OpenTask,
  counts: EventCounts,
  readDispatched: () => Promise<Dispatched>,
  { history, servedAt }: SweepPorts,
): Promise<Ended | undefined> {
  try {
    const { runs } = await belongingTo(open, counts, (await readDispatched()).runs, {
      history,
      servedAt,
    });
    const live = runs.find((run) => !run.isOver && !run.isWaiting);
    return live && { did: "left", why: `run ${live.id} has begun meanwhile` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { did: "failed", why: coded(error.message, error.code) };
  }
}

/**
 * Waits until what was sent is counted, or a while: a round that does not see it would send it
 * again.
 */
async function counted(
  open: OpenTask,
  source: string,
  before: EventCounts,
  ports: SweepPorts,
): Promise<void> {
  const ours = (counts: EventCounts) =>
    count(counts, "finished", (sender) => isSameRun(sender, source)) +
    count(counts, "started", (sender) => isSameRun(sender, source));
  for (
    const untilMs = ports.clock.nowMs() + COUNTING_MS;
    ports.clock.nowMs() < untilMs;
    await ports.clock.sleep(LOOK_AGAIN_MS)
  ) {
    const counts = await readCounts(open, ports);
    if (typeof counts === "string" || !counts.open || ours(counts) > ours(before)) return;
  }
}

type Due = Exclude<Judgement, { readonly kind: "leave" | "start" }>;

function reasonOf(judgement: Due): string {
  return judgement.kind === "finish" ? judgement.message : overOf(judgement.awaited.run);
}

function overOf({ id, conclusion }: Pick<RunRecord, "id" | "conclusion">): string {
  return `run ${id}, which it waited for, is over (${conclusion || "nobody knows how"})`;
}

/** What a task is finished with. @returns why that cannot be told now */
async function outcomeOf(
  judgement: Due,
  open: OpenTask,
  ports: SweepPorts,
): Promise<{ outcome: Outcome; why: string } | string> {
  if (judgement.kind === "conclude") return concluded(judgement.awaited, open, ports);
  const { cancels, message, code } = judgement;
  if (!cancels || !ports.awaited)
    return { outcome: couldNotRun(`${message} The sweep has finished it.`, code), why: message };
  const { run } = cancels;
  const { state, words } = await ports.awaited.end(run.id);
  // It was quicker than we were: what came of it is the truth.
  if (state === "over by itself") return concluded(cancels, open, ports);
  const told = `${message} Run ${run.id} ${words}.`;
  const { data } = withRun(EMPTY_REPORT, {
    id: run.id,
    url: run.attemptUrl.replace(/\/attempts\/\d+$/, ""),
    ...(state === "cancelled" && { conclusion: "cancelled" }),
  });
  return {
    outcome: { ...couldNotRun(`${told} The sweep has finished it.`, code), data },
    why: told,
  };
}

/**
 * The outcome of a run that a task has waited for, as the job would have told it had it waited
 * itself.
 */
async function concluded(
  { run, artifact }: AwaitedRun,
  { task }: OpenTask,
  { awaited }: SweepPorts,
): Promise<{ outcome: Outcome; why: string } | string> {
  const result = (await awaited?.outcome(run.id, artifact)) ?? `run ${run.id} could not be read`;
  if (typeof result === "string") return result;
  return {
    outcome: outcomeOfJob(result, new Map(), `${task.name} of ${task.service} in ${task.stage}`),
    why: overOf(run),
  };
}

interface Notes {
  readonly kept: readonly {
    readonly run: RunRecord;
    readonly note: RunNote;
    readonly result: KeptResult;
  }[];
  readonly parked: ReadonlyMap<number, Wait>;
}
const NO_NOTES: Notes = { kept: [], parked: new Map() };

/**
 * A task is never judged by notes that nobody could read: it may wait for a person, or its result
 * may be kept.
 */
function unread(error: unknown): string {
  if (!(error instanceof UserError)) throw error;
  return coded(
    `it is left alone until it is known what its runs have written down: ${error.message}`,
    error.code,
  );
}

/**
 * What the runs of a task have written down. Anybody who can run a workflow can upload such a file,
 * so it only counts from a run that belongs to the task without it.
 */
async function readNotes(
  { task }: OpenTask,
  counts: EventCounts,
  runs: readonly RunRecord[],
  ports: SweepPorts,
): Promise<Notes> {
  const latest = Math.min(
    MAX_ATTEMPTS,
    Math.max(1, ...runs.map(({ attemptUrl }) => Number(attemptUrl.split("/").at(-1)) || 1)),
  );
  const kept: Notes["kept"][number][] = [];
  const parked = new Map<number, Wait>();
  for (let attempt = 1; attempt <= latest; attempt++) {
    for (const note of await ports.history.notes(keptResultName(task, String(attempt)))) {
      const run = writerOf(note, counts, runs, ports);
      const result =
        run &&
        (await readNote(note, ports, async () =>
          readKeptResult(await note.read(KEPT_RESULT_FILE, MAX_KEPT_BYTES)),
        ));
      if (!run || !result) continue;
      const why = await whyNotDelivered(result, task, run, ports);
      if (why === undefined) kept.push({ run, note, result });
      else ignore(note, ports, why);
    }
    for (const note of await ports.history.notes(parkedName(task, String(attempt)))) {
      const run = writerOf(note, counts, runs, ports);
      const read =
        run &&
        (await readNote(note, ports, async () =>
          readParked(await note.read(PARKED_FILE, MAX_NOTE_BYTES)),
        ));
      if (run && read?.triggeredId === task.id) parked.set(run.id, await waitOf(read, task, ports));
    }
  }
  return { kept, parked };
}

async function waitOf(
  parked: Parked,
  { name }: OpenTask["task"],
  { history, awaited }: SweepPorts,
): Promise<Wait> {
  // An approval waits for a person: no run's end is an answer to it.
  if (parked.runId === undefined || !awaited || name === APPROVAL_TASK) return parked;
  return { ...parked, awaited: (await history.run(parked.runId)) ?? "gone" };
}

/**
 * A run by hand is only known by what it has sent; of a run of another trigger or branch not even
 * that makes its artifacts ours.
 */
function writerOf(
  note: RunNote,
  counts: EventCounts,
  runs: readonly RunRecord[],
  ports: SweepPorts,
): RunRecord | undefined {
  const run = runs.find(({ id }) => id === note.runId);
  if (run && (run.origin === "dispatch" || (run.origin === "hand" && hasSent(run, counts))))
    return run;
  ignore(
    note,
    ports,
    run
      ? "comes from a run of another trigger or branch"
      : "comes from a run that does not belong to this task",
  );
  return undefined;
}

async function whyNotDelivered(
  { triggeredId, source, outcome }: KeptResult,
  task: OpenTask["task"],
  run: RunRecord,
  { history }: SweepPorts,
): Promise<string | undefined> {
  if (triggeredId !== task.id || !isSameRun(source, run.attemptUrl))
    return "belongs to another task or run";
  if (task.name !== APPROVAL_TASK || outcome.status === "errored") return undefined;
  // The record of the review is GitHub's; a word for somebody in a file is not.
  const decision = await history.decision(run.id);
  const said = outcome.result === "fail" ? "denied" : "approved";
  return decision === said
    ? undefined
    : `says ${said}, and no reviewer of an environment has said so in that run`;
}

/**
 * What is not ours counts for nothing. @throws UserError when nobody can tell now what the note
 * says: that is not the same as no note
 */
async function readNote<T>(
  note: RunNote,
  ports: SweepPorts,
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.code === "CA-610")
      throw new UserError(
        `The artifact ${note.name} of run ${note.runId} ${error.message}`,
        error.code,
      );
    ignore(note, ports, error.message);
    return undefined;
  }
}

function ignore(note: RunNote, ports: SweepPorts, why: string): void {
  ports.console.warning(
    `The artifact ${note.artifactId} of run ${note.runId} was ignored: it ` +
      `${why.replace(/^The kept result /, "")} (CA-604)`,
  );
}

async function readCounts({ task }: OpenTask, ports: SweepPorts): Promise<EventCounts | string> {
  const read = await retried(deskOf(ports), ports.clock.nowMs() + READ_MS, (signal) =>
    ports.controlPlane.counts(task, signal),
  );
  return read.ok
    ? read.value
    : `its counts could not be read: ${explain(read.failure, ports.controlPlane)}`;
}

/**
 * In the name of the run that owes it, so that the counts stay balanced for everybody who counts by
 * sender.
 *
 * @param outcome  `undefined`: only its missing `started` is sent
 */
async function answerInName(
  source: string,
  outcome: Outcome | undefined,
  { open, order, ports }: Swept,
  hasBegun?: () => Promise<boolean>,
): Promise<Settlement> {
  return answerFor(
    {
      assignment: { task: open.task, event: open.event },
      role: "stand-in",
      voice: { source, labels: { sweep: order.rules.sweepUrl }, secrets: ports.secrets },
      ...(outcome && { outcome }),
      left: { work: "over" },
      times: { deliveryMs: DELIVERY_MS },
      questions: { ...(hasBegun && { hasBegun }) },
    },
    deskOf(ports),
  );
}

/** Of a sweep nothing is saved: the next one reads everything anew. */
function deskOf({ controlPlane, clock, console }: SweepPorts): Desk {
  return {
    plane: controlPlane,
    ports: { clock, console, cancelled: new AbortController().signal },
    timeline: [],
    sendStarted: "auto",
    verify: "require",
    save: () => undefined,
  };
}
