import type { Played } from "./schedule";
import { FIRST_SWEEP_ID, UNCLAIMED_AFTER_MS } from "./sweep-run";
import type { Answered, Work } from "./world";

/**
 * Post has to be done before the runner ends it, with time left for keeping a result and closing
 * what the job opened.
 */
const MAX_POST_MS = 235_000;
const MAX_CANCELLED_MAIN_MS = 7_000;
const SHUTDOWN_MS = 40_000;
/** Between the last reading of the counts and the answer. */
const SAME_MOMENT_MS = 50;

interface Judged {
  /** What must never happen. */
  readonly complaints: readonly string[];
  /** Two runs of the same task worked at the same time, without the concurrency group. */
  readonly isGap: boolean;
  /** The task was ended while one of them was at work, or both have paid for one dispatch. */
  readonly isEarlyInGap: boolean;
  /** Somebody answered in our place before our own answer was counted: nobody could see it. */
  readonly isSameMoment: boolean;
  readonly ended: string;
}

/** What must hold of every schedule after the last sweep. */
export function judge(played: Played): Judged {
  const { world, event, schedule, attempts } = played;
  const complaints = [...world.violations];
  const answers = world.answers(event);
  const { works } = world;
  const closedMs = world.closedMs(event);
  const closing = closingAnswer(answers, played);
  const isGap =
    !schedule.isExclusive &&
    !schedule.mayReadRuns &&
    attempts.some((a) =>
      attempts.some((b) => a !== b && a.fromMs < b.untilMs && b.fromMs < a.untilMs),
    );

  const balance = balanceOfOpenTask(played, answers);
  complaints.push(...complaintsOfOpenTask(played, answers, balance));
  for (const run of new Set(
    answers.map(({ source }) => runOf(source)).filter((id) => id !== undefined),
  )) {
    const ours = answers.filter(({ source }) => runOf(source) === run);
    const sent = (kind: Answered["kind"]) =>
      ours.filter((answer) => answer.kind === kind && !answer.pays).length;
    if (sent("finished") > 1) complaints.push(`run ${run} sent ${sent("finished")} finished`);
    if (sent("started") > 1) complaints.push(`run ${run} sent ${sent("started")} started`);
  }

  const isIntruded = answers.some(({ source }) => source === "bridge");
  let isEarlyInGap = false;
  let isSameMoment = false;
  const counted = closing
    ? answers.slice(0, answers.indexOf(closing) + 1)
    : closedMs === undefined
      ? answers
      : [];
  for (const answered of overpayments(counted)) {
    if (isGap) isEarlyInGap = true;
    else if (
      counted.some(
        ({ source, atMs }) =>
          source === "bridge" &&
          atMs <= answered.atMs &&
          answered.atMs - atMs <= schedule.executionLagMs + schedule.storeLagMs + SAME_MOMENT_MS,
      )
    )
      isSameMoment = true;
    else
      complaints.push(
        `${answered.source} paid at ${answered.atMs} what was paid already, while another executor was at work`,
      );
  }
  if (closing && closing.source !== "bridge" && !isIntruded) {
    for (const work of works.filter((work) => isAtWork(work, closing.atMs))) {
      if (isGap) isEarlyInGap = true;
      else
        complaints.push(
          `${closing.source} ended the task at ${closing.atMs} while ${work.source} was at work`,
        );
    }
  }
  for (const finished of answers.filter(
    ({ kind, source }) => kind === "finished" && runOf(source) !== undefined,
  )) {
    if (
      works.some((work) => work.runId === runOf(finished.source) && isAtWork(work, finished.atMs))
    )
      complaints.push(
        `${finished.source} said finished at ${finished.atMs} while its job was at work`,
      );
    if (
      finished.result === "pass" &&
      !works.some(({ source, exitCode }) => source === finished.source && exitCode === 0)
    )
      complaints.push(`${finished.source} said pass, and its job did not`);
  }
  const [firstFinished] = answers.filter(({ kind }) => kind === "finished");
  if (
    firstFinished &&
    !answers.slice(0, answers.indexOf(firstFinished)).some(({ kind }) => kind === "started")
  )
    complaints.push(`${firstFinished.source} sent finished before anybody had sent started`);
  if (closedMs !== undefined) {
    for (const { source, atMs } of answers) {
      const begun = attempts.find((attempt) => attempt.source === source);
      if (begun && begun.fromMs > closedMs + schedule.storeLagMs + schedule.executionLagMs)
        complaints.push(
          `${source} began after the end at ${closedMs} and sent something at ${atMs}`,
        );
    }
  }
  for (const { source, plan, outcome } of attempts) {
    if (outcome.postMs > MAX_POST_MS)
      complaints.push(`post of ${source} took ${outcome.postMs} ms`);
    const { cancelledAtMs } = plan;
    if (
      cancelledAtMs !== undefined &&
      outcome.main !== "killed" &&
      outcome.mainMs > cancelledAtMs + MAX_CANCELLED_MAIN_MS
    )
      complaints.push(
        `main of ${source} took ${outcome.mainMs - cancelledAtMs} ms after it was cancelled`,
      );
  }
  complaints.push(...complaintsOfAbort(played, works), ...complaintsOfSweeps(played, answers));
  return {
    complaints: [...new Set(complaints)],
    isGap,
    isEarlyInGap,
    isSameMoment,
    ended: closedMs === undefined ? "open" : (world.stateOf(event) ?? ""),
  };
}

/**
 * How many answers are owed at the end, by other executors and by us; `undefined` for a task that
 * is over.
 */
function balanceOfOpenTask(
  { world, event }: Played,
  answers: readonly Answered[],
): { theirs: number; ours: number } | undefined {
  if (!world.isOpen(event)) return undefined;
  const count = (kind: Answered["kind"], isTheirs: boolean) =>
    answers.filter(
      (answer) => answer.kind === kind && answer.source.startsWith("executor-") === isTheirs,
    ).length;
  return {
    theirs: count("started", true) - count("finished", true),
    ours: count("started", false) - count("finished", false),
  };
}

/** Open is only what waits for somebody else, or was never ours. */
function complaintsOfOpenTask(
  { schedule }: Played,
  answers: readonly Answered[],
  balance: ReturnType<typeof balanceOfOpenTask>,
): string[] {
  if (!balance) return [];
  const { theirs, ours } = balance;
  const isOurs =
    schedule.dispatches.length > 0 || schedule.isServed || schedule.keptnVersion.startsWith("0.");
  if (!isOurs)
    return answers
      .filter(({ source }) => runOf(source) !== undefined)
      .map(({ source }) => `${source} answered a task that is not ours`);
  // Who has paid too much is told above.
  if (theirs > 0 && ours <= 0) return [];
  // No run came: the sweep waits until the other executors are done.
  if (theirs > 0 && schedule.dispatches.length === 0) return [];
  return [`the task is open: others owe ${theirs}, we owe ${ours}`];
}

/**
 * Answers of ours for which nothing was owed any more, except to other executors: with one of them
 * the counts balance before those are done.
 */
function overpayments(answers: readonly Answered[]): Answered[] {
  let owed = 0;
  return answers.filter(({ kind, source }) => {
    if (source.startsWith("executor-")) return false;
    owed += kind === "started" ? 1 : -1;
    return owed < 0 && runOf(source) !== undefined;
  });
}

/**
 * The answer with which the counts balanced, if that is how the task ended. Answers are counted in
 * the order of their arrival.
 */
function closingAnswer(
  answers: readonly Answered[],
  { world, event, abortedMs }: Played,
): Answered | undefined {
  let balance = 0;
  let isAnswered = false;
  for (const answer of answers) {
    balance += answer.kind === "started" ? 1 : -1;
    isAnswered ||= answer.kind === "finished";
    if (abortedMs !== undefined && answer.atMs >= abortedMs) return undefined;
    if (world.stateOf(event) !== "timedOut" && isAnswered && balance === 0) return answer;
  }
  return undefined;
}

/**
 * What a run has written down for the sweep counts: it waits for a deadline, and delivers a result
 * instead of guessing.
 */
function complaintsOfSweeps({ world, attempts }: Played, answers: readonly Answered[]): string[] {
  const complaints = answers
    .filter(
      ({ kind, source, atMs }) =>
        kind === "finished" && isSweep(source) && atMs < UNCLAIMED_AFTER_MS,
    )
    .map(({ atMs }) => `the sweep took a task for unclaimed at ${atMs}`);
  for (const [i, { source, untilMs, outcome }] of attempts.entries()) {
    if (attempts.slice(i + 1).some((later) => runOf(later.source) === runOf(source))) continue;
    const swept = answers.filter(
      (answer) =>
        answer.kind === "finished" &&
        !answer.pays &&
        runOf(answer.source) === runOf(source) &&
        answer.atMs > untilMs,
    );
    const deadline =
      typeof outcome.main === "object" && "ended" in outcome.main && outcome.main.ended === "parked"
        ? Date.parse(outcome.main.deadline ?? "") - world.begunMs
        : undefined;
    for (const { atMs, message } of swept) {
      if (deadline !== undefined && atMs < deadline)
        complaints.push(`the sweep ended ${source} at ${atMs}, before its deadline at ${deadline}`);
      if (deadline !== undefined && !message?.startsWith("No one answered"))
        complaints.push(`the sweep ended ${source}, which nobody answered, with: ${message}`);
      if (
        typeof outcome.post === "object" &&
        "code" in outcome.post &&
        outcome.post.code === "CA-321" &&
        message?.includes("CA-601")
      )
        complaints.push(`the sweep guessed what ${source} had kept: ${message}`);
    }
  }
  return complaints;
}

/** An aborted sequence ends the job, where the control plane can be read. */
function complaintsOfAbort(
  { abortedMs, schedule, attempts }: Played,
  works: readonly Work[],
): string[] {
  if (abortedMs === undefined || schedule.outages.length > 0) return [];
  return works
    .filter((work) => isAtWork(work, abortedMs))
    .filter(({ source, untilMs = Infinity }) => {
      const plan = attempts.find((attempt) => attempt.source === source)?.plan;
      return (
        plan !== undefined &&
        !plan.ownSteps &&
        (plan.troubles ?? []).every((trouble) => trouble === "none") &&
        !plan.mainKill &&
        untilMs > abortedMs + SHUTDOWN_MS
      );
    })
    .map(
      ({ source, untilMs }) =>
        `the job of ${source} went on until ${untilMs}, long after the abort at ${abortedMs}`,
    );
}

function isAtWork({ fromMs, untilMs }: Work, ms: number): boolean {
  return fromMs < ms && ms < (untilMs ?? Infinity);
}

/** The run that sent it; `undefined` for everybody else. Sweeps in their own name are runs too. */
function runOf(source: string): number | undefined {
  const id = /\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(source)?.[1];
  return id === undefined ? undefined : Number(id);
}

function isSweep(source: string): boolean {
  return (runOf(source) ?? 0) >= FIRST_SWEEP_ID;
}
