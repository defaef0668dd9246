import type { EventCounts } from "./event-counts";
import { count, owedBy, dispatchesOwed, isApprovalAnswered, isSameRun } from "./event-counts";
import { capital } from "../text/capital";
import type { JsonObject } from "../text/json";
import type { WaitingTask } from "./waiting-task";
import type { Origin } from "../trust/provenance";
import { isDispatchFor } from "../trust/provenance";
import type { ReasonCode } from "../reasons";
import { causeOf } from "./run-conclusion";
import type { Task } from "../task";

/** A task that the control plane still waits for. */
export interface OpenTask {
  readonly task: Task;
  /** When it was triggered. */
  readonly sentMs: number;
  readonly event: JsonObject;
}

/** A workflow run of this repository. */
export interface RunRecord {
  readonly id: number;
  /** Of its latest attempt; `source` of the events it sent. */
  readonly attemptUrl: string;
  readonly title: string;
  readonly isOver: boolean;
  /** One of its jobs waits for the reviewers of an environment, and no runner works. */
  readonly isWaiting?: boolean;
  /**
   * Of GitHub: success, failure, cancelled, timed_out, startup_failure, skipped …; empty while it
   * is not over.
   */
  readonly conclusion: string;
  /** The last time anything changed; of a run that is over, its end. */
  readonly changedMs: number;
  readonly origin: Origin;
  /**
   * Path of its workflow, such as `.github/workflows/tasks.yml`; empty where GitHub does not tell.
   */
  readonly workflow: string;
  /** The commit whose workflow it runs. */
  readonly commit: string;
}

export interface SweepRules {
  /** Names of the tasks that this repository serves; only these are ended when no run is there. */
  readonly servedTasks: readonly string[];
  readonly unclaimedAfterMs: number;
  /** `source` of events that the sweep sends in its own name. */
  readonly sweepUrl: string;
}

/** What a run has written down about waiting, and what has become of the run that it waits for. */
export type Wait = WaitingTask & { readonly awaited?: RunRecord | "gone" };

export type Judgement =
  | { readonly kind: "leave"; readonly why: string }
  /**
   * A `finished` came without its `started`, so the counts will never balance: the missing one is
   * sent in the name of `source`.
   */
  | { readonly kind: "start"; readonly source: string }
  /**
   * The task is to be finished `errored` in the name of `source`. `cancels`: what it waited for in
   * vain; `ends`: the run itself still waits, and is cancelled afterwards.
   */
  | {
      readonly kind: "finish";
      readonly source: string;
      readonly message: string;
      readonly code: ReasonCode;
      readonly cancels?: AwaitedRun;
      readonly ends?: number;
    }
  /** What it waited for is over: the task is to be finished with that run's outcome. */
  | { readonly kind: "conclude"; readonly source: string; readonly awaited: AwaitedRun };

/** A run that a task waits for. */
export interface AwaitedRun {
  readonly run: RunRecord;
  /** Name of the artifact with its report. */
  readonly artifact: string | undefined;
}

/** Services of the control plane: their `started` names no run. */
const SERVICES = ["webhook-service", "approval-service"];

/**
 * The runs that belong to a task: a dispatch for it whose workflow answers such tasks, or the
 * sender of one of its answers.
 *
 * @param isServed  whether the `event_type` or the workflow of a dispatch names the task
 */
export function runsOfTask(
  task: Pick<Task, "id">,
  counts: EventCounts,
  runs: readonly RunRecord[],
  isServed: (run: RunRecord) => boolean,
): RunRecord[] {
  return runs
    .filter((run) => (isDispatchFor(run, task) && isServed(run)) || hasSent(run, counts))
    .sort((a, b) => a.id - b.id);
}

/** The control plane itself says that this run has taken part. */
export function hasSent(
  { attemptUrl }: Pick<RunRecord, "attemptUrl">,
  counts: EventCounts,
): boolean {
  return counts.answers.some(({ source }) => isSameRun(source, attemptUrl));
}

/** All that is known about an open task. */
interface Evidence {
  readonly counts: EventCounts;
  /** All runs of this task. */
  readonly runs: readonly RunRecord[];
  /** Whether these are all; GitHub lists at most 1,000. */
  readonly isSure: boolean;
  /** What a run has written down about waiting. */
  waitNoted(run: RunRecord): Wait | undefined;
}

/** What is asked of each rule below. */
interface Matter extends Evidence {
  readonly open: OpenTask;
  readonly rules: SweepRules;
  readonly nowMs: number;
  /** The task, as texts for people begin with it. */
  readonly what: string;
}

/** What the sweep has to do about an open task. */
export function judge(
  open: OpenTask,
  evidence: Evidence,
  rules: SweepRules,
  nowMs: number,
): Judgement {
  const what = `${capital(open.task.name)} of ${open.task.service} in ${open.task.stage}`;
  const matter: Matter = { ...evidence, open, rules, nowMs, what };
  const { runs, isSure } = evidence;
  const live = runs.find((run) => !run.isOver);
  if (live) return judgeLive(live, matter);
  if (runs.length > 0) return loneFinished(matter) ?? judgeOver(matter);
  return isSure
    ? judgeUnclaimed(matter)
    : { kind: "leave", why: "GitHub lists too many runs to be sure that none belongs to it" };
}

/** A run that is not over answers by itself, or waits until its deadline. */
function judgeLive(live: RunRecord, matter: Matter): Judgement {
  const { open, counts, nowMs, what } = matter;
  const wait = live.isWaiting ? matter.waitNoted(live) : undefined;
  if (!wait) return { kind: "leave", why: `run ${live.id} is at work` };
  if (isLeftToPay(live, open, counts)) return { ...payment(live, what), ends: live.id };
  if (nowMs < Date.parse(wait.deadline) || !owesAnswer(live, open, counts))
    return { kind: "leave", why: waitsFor(wait) };
  return {
    kind: "finish",
    source: live.attemptUrl,
    message: inVain(wait, what),
    code: "CA-603",
    ends: live.id,
  };
}

/** A `finished` of one of our runs came without its `started`. */
function loneFinished({ runs, counts }: Matter): Judgement | undefined {
  const surplus = runs.find(
    ({ attemptUrl }) =>
      sentBy(counts, "finished", attemptUrl) > sentBy(counts, "started", attemptUrl),
  );
  return surplus && count(counts, "finished") > count(counts, "started")
    ? { kind: "start", source: surplus.attemptUrl }
    : undefined;
}

/** All runs are over. */
function judgeOver(matter: Matter): Judgement {
  const { open, counts, runs, isSure, waitNoted, rules, nowMs, what } = matter;
  const owing = runs.filter((run) => owesAnswer(run, open, counts));
  if (owing.length === 0) {
    // Sweeps before this one have paid for dispatches that no run took; one may be left.
    const isUntaken = isSure && !runs.some((run) => isDispatchFor(run, open.task));
    return isUntaken
      ? judgeUnclaimed(matter)
      : { kind: "leave", why: "our runs have answered; somebody else still owes an answer" };
  }
  const unfinished = owing.find((run) => isLeftToPay(run, open, counts));
  if (unfinished) return payment(unfinished, what);
  const waiting = owing.filter((run) => isWaiting(waitNoted(run), nowMs));
  // As many answers are owed as dispatches are unanswered; the runs that wait will give theirs.
  const wait = waiting[0] && waitNoted(waiting[0]);
  if (wait && waiting.length >= dispatchesOwed(counts, open.task, { source: rules.sweepUrl }))
    return { kind: "leave", why: waitsFor(wait) };
  // In the name of the run that tells most: one whose wait is over, one that broke, and last one
  // that ended green.
  const [run] = owing
    .filter((one) => !waiting.includes(one))
    .sort((a, b) => rank(a, waitNoted) - rank(b, waitNoted) || a.id - b.id);
  if (!run) return { kind: "leave", why: "its runs wait" };
  const note = waitNoted(run);
  return note ? judgeWait(note, run, what) : unanswered(run, what);
}

function waitsFor({ waitsFor: whom, deadline }: Wait): string {
  return `waits for ${whom} until ${deadline}`;
}

function unanswered({ id, attemptUrl, conclusion }: RunRecord, what: string): Judgement {
  const how =
    conclusion === "success" ? "ended green, without a step that answers," : causeOf(conclusion);
  return {
    kind: "finish",
    source: attemptUrl,
    message: `${what} was never finished: run ${id} ${how} and has not answered.`,
    code: "CA-601",
  };
}

/** Whether a run still owes an answer to a task. */
export function owesAnswer(
  run: Pick<RunRecord, "attemptUrl">,
  { task }: Pick<OpenTask, "task">,
  counts: EventCounts,
): boolean {
  return owedBy(counts, task, { source: run.attemptUrl }).finished > 0;
}

function isLeftToPay(run: RunRecord, open: OpenTask, counts: EventCounts): boolean {
  return (
    owesAnswer(run, open, counts) &&
    isApprovalAnswered(counts, open.task, {
      source: run.attemptUrl,
    })
  );
}

function payment(
  { attemptUrl: source }: RunRecord,
  what: string,
): Extract<Judgement, { kind: "finish" }> {
  return {
    kind: "finish",
    source,
    message: `${what} was answered elsewhere, but not the \`started\` of the webhook service.`,
    code: "CA-317",
  };
}

function sentBy(counts: EventCounts, kind: "started" | "finished", source: string): number {
  return count(counts, kind, (sender) => isSameRun(sender, source));
}

function rank(run: RunRecord, waitNoted: (run: RunRecord) => WaitingTask | undefined): number {
  if (waitNoted(run)) return 0;
  return run.conclusion === "success" || run.conclusion === "skipped" ? 2 : 1;
}

function isWaiting(wait: Wait | undefined, nowMs: number): boolean {
  if (wait === undefined || wait.awaited === "gone" || wait.awaited?.isOver) return false;
  return nowMs < Date.parse(wait.deadline);
}

/** Of a wait that is over; the end of the run that it waited for counts also after the deadline. */
function judgeWait(wait: Wait, { attemptUrl: source }: RunRecord, what: string): Judgement {
  const { awaited, waitsFor, artifact } = wait;
  if (awaited === "gone")
    return {
      kind: "finish",
      source,
      message: `${what} waited for ${waitsFor}, which is no longer there.`,
      code: "CA-412",
    };
  if (awaited?.isOver) return { kind: "conclude", source, awaited: { run: awaited, artifact } };
  return {
    kind: "finish",
    source,
    message: inVain(wait, what),
    code: "CA-603",
    ...(awaited && { cancels: { run: awaited, artifact } }),
  };
}

function inVain({ runId, waitsFor, deadline }: Wait, what: string): string {
  return runId === undefined
    ? `No one answered: ${what} waited for ${waitsFor}, until ${deadline}.`
    : `${what} waited in vain for ${waitsFor}, until ${deadline}.`;
}

function judgeUnclaimed({ open, counts, what, rules, nowMs }: Matter): Judgement {
  const { task, sentMs } = open;
  if (!rules.servedTasks.includes(task.name))
    return { kind: "leave", why: "no run here belongs to it, and `tasks` does not name it" };
  const isAtWork = counts.answers.some(
    ({ kind, source }) =>
      kind === "started" &&
      !SERVICES.includes(source) &&
      sentBy(counts, "started", source) > sentBy(counts, "finished", source),
  );
  if (isAtWork) return { kind: "leave", why: "another executor has started it and is not done" };
  // An unreadable time counts as now: too early is the mistake that could not be mended.
  const ageMs = nowMs - (Number.isNaN(sentMs) ? nowMs : sentMs);
  if (ageMs < rules.unclaimedAfterMs) return { kind: "leave", why: "no run belongs to it yet" };
  const owes = owedBy(counts, task, { source: rules.sweepUrl });
  if (owes.finished === 0) return { kind: "leave", why: "it has been answered already" };
  return {
    kind: "finish",
    source: rules.sweepUrl,
    message:
      `${what} was not taken: no run of this repository belongs to it ` +
      `after ${Math.round(ageMs / 60_000)} minutes.`,
    code: "CA-602",
  };
}
