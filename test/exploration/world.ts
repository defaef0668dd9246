import { JumpClock } from "../life-cycle/clock";
import type { Console } from "./attempt";
import type { ChoicePoint, Schedule } from "./choices";
import { Choices } from "./choices";
import { digest } from "./digest";
import { Plane } from "./plane";
import type { Process } from "./process";
import type { Scenario } from "./scenario";

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
/** Longer than main and post try together. */
/** As docs/control-planes/step-functions.md advises. */
const HEARTBEAT_MS = 5 * MINUTE;
const OUTAGE_MS = 10 * MINUTE;
const EXECUTOR_MS = { "at work": 20 * MINUTE, "answers first": 10 * SECOND };
export const AWAITED_RUN = 5_000;
export const KILLED_AFTER = "killed after it";
const KILLED = "killed before it";
export const OUTAGES = {
  everything: "outage of everything",
  reads: "outage of reads",
  sends: "outage of sends",
  github: "GitHub away",
} as const;

export type Outage = (typeof OUTAGES)[keyof typeof OUTAGES];

export interface Run {
  readonly id: number;
  attempt: number;
  status: "queued" | "in_progress" | "completed";
  conclusion: string;
  changedMs: number;
}

/** Work for the task in one run attempt. */
export interface Work {
  readonly source: string;
  readonly fromMs: number;
  untilMs: number | undefined;
  /** Once it has come to its own end. */
  exitCode?: number;
  /** Not done by the run itself: a person has said it, or another run does it that is waited for. */
  readonly isElsewhere?: boolean;
}

/** What a run has asked people. */
interface Question {
  readonly source: string;
  isOpen: boolean;
  answers: number;
}

/** A run that a task waits for, in the name of the run that does. */
interface Awaited {
  readonly work: Work;
  readonly conclusion: "success" | "failure";
  isCancelled: boolean;
  changedMs: number;
}

export interface Artifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

/** A `started` or `finished` of ours that the control plane has taken, and what its sender knew. */
export interface Sent {
  readonly by: string;
  readonly kind: "started" | "finished";
  readonly source: string;
  readonly atMs: number;
  readonly pays: boolean;
  /** The task was open, so it had an effect. */
  readonly isCounted: boolean;
  readonly verdict: string;
  readonly message: string;
  /** When its sender had read the counts last; `undefined` where it could not. */
  readonly countsMs: number | undefined;
}

/** What somebody else may do at any moment. */
export type Move =
  | "the webhook's started"
  | "another executor begins"
  | "somebody answers"
  | "the sequence is aborted"
  | "a duplicate dispatch"
  | "a sweep"
  | "the run is begun again"
  | "a person approves"
  | "a person denies";

/**
 * One task, the runs that are about it, and everything around them, in one process and on a clock
 * of its own. Whatever can go another way asks `choose`.
 */
export class World {
  readonly clock = new JumpClock();
  readonly begunMs = this.clock.nowMs();
  readonly plane: Plane;
  awaited: Awaited | undefined;
  /** Runs that have put down what they owe, and not left it to another one. */
  readonly putDownBy = new Set<number>();
  question: Question | undefined;
  /** Another caller with the same id has his answer. */
  isStrangerAnswered = false;
  /** What sweeps have put down for later ones. */
  readonly remembered = new Map<string, number>();
  readonly choices: Choices;
  readonly runs: Run[] = [];
  readonly artifacts: Artifact[] = [];
  readonly works: Work[] = [];
  readonly sent: Sent[] = [];
  /** What should never happen and cannot be seen from the answers alone. */
  readonly violations: string[] = [];
  readonly warnings: string[] = [];
  readonly done = new Set<Move>();
  /**
   * Runs whose question about the others of their dispatch GitHub has left open: they work, as
   * docs/guarantees.md says.
   */
  readonly unreported = new Set<number>();
  /** Until then something is on its way that sweeps cannot see the end of. */
  busyUntilMs = 0;
  /** Brought by `play`, which knows how to begin runs and sweeps. */
  begin: (move: Move) => void = () => undefined;
  /** Until when each lasts, or lasted. */
  readonly outages = new Map<string, number>();
  readonly #processes = new Set<Process>();
  #facts = "";
  #heard = 0;

  constructor(
    readonly scenario: Scenario,
    schedule: Schedule,
    onPoint: (point: ChoicePoint) => void,
  ) {
    this.plane = new Plane(scenario, () => this.clock.nowMs());
    this.choices = new Choices(
      schedule,
      { ms: () => this.nowMs, state: (where) => this.#state(where) },
      onPoint,
    );
    if (scenario.stepFunctions) this.heard();
  }

  get nowMs(): number {
    return this.clock.nowMs() - this.begunMs;
  }

  /** A sign of life; without another one in time the state gives the task up. */
  heard(): void {
    const { heartbeatMs = HEARTBEAT_MS } = this.scenario.stepFunctions ?? {};
    const heard = ++this.#heard;
    if (heartbeatMs === Infinity) return;
    this.clock.setTimeout(() => {
      if (this.#heard !== heard || this.plane.state !== "open") return;
      this.fact("the state gives up");
      this.plane.lapse();
    }, heartbeatMs);
  }

  /** A run of another caller; what becomes of his wait is looked at nowhere. */
  isStranger({ id }: Pick<Run, "id">): boolean {
    return this.scenario.hasStranger === true && id === 1;
  }

  /** Something has changed that decides how things go on. */
  fact(text: string): void {
    this.#facts = digest(`${this.#facts}${this.nowMs} ${text}`);
  }

  #state(where: string): string {
    return digest(
      `${where} ${this.nowMs} ${this.#facts} ${[...this.#processes]
        .filter(({ isDead }) => !isDead)
        .map(({ name, seen, pending }) => name + seen + pending)
        .join(" ")}`,
    );
  }

  start(process: Process): Process {
    this.#processes.add(process);
    return process;
  }

  end(process: Process): void {
    this.#processes.delete(process);
  }

  /**
   * Asks whether a process is killed before or after it writes, or meets its fate there. What
   * others do meanwhile they do at its next request just as well: a write takes no time, and tells
   * nobody else anything.
   */
  chooseAtWrite(process: Process, does: string): string | undefined {
    return this.#choose(process, does, [], true, []);
  }

  /**
   * Asks what happens at a side effect of a process. Fates and moves of others take their course
   * here.
   *
   * @returns one of `own`, or `undefined` for the default; a process that is dead afterwards must
   * not go on
   */
  choose(
    process: Process,
    does: string,
    own: readonly string[],
    canDieAfter = true,
  ): string | undefined {
    return this.#choose(process, does, own, canDieAfter, this.#openMoves());
  }

  #choose(
    process: Process,
    does: string,
    own: readonly string[],
    canDieAfter: boolean,
    moves: readonly Move[],
  ): string | undefined {
    const isMortal = process.fates.includes("killed");
    const fates = process.fates.filter((fate) => fate !== "killed");
    const kills = isMortal ? [KILLED, ...(canDieAfter ? [KILLED_AFTER] : [])] : [];
    const taken = this.choices.take(process.name, does, [...own, ...kills, ...fates, ...moves]);
    if (taken === undefined) return undefined;
    if (own.includes(taken) || taken === KILLED_AFTER) {
      process.pending = taken;
      return taken;
    }
    if (taken === KILLED) this.kill(process);
    else if (fates.includes(taken)) process.befall(taken);
    else this.move(taken as Move);
    return undefined;
  }

  kill(process: Process): void {
    this.fact(`${process.name} is killed`);
    process.die();
  }

  #openMoves(): Move[] {
    return (this.scenario.moves ?? []).filter(
      (move) => !this.done.has(move) && this.#isPossible(move),
    );
  }

  #isPossible(move: Move): boolean {
    if (move === "the run is begun again") return this.runs[0]?.status === "completed";
    if (move === "a person approves" || move === "a person denies")
      return this.question?.isOpen === true;
    return move === "a sweep" || move === "a duplicate dispatch" || this.plane.state === "open";
  }

  /** @param isAgain  a script may do it more than once */
  move(move: Move, isAgain = false): void {
    if ((this.done.has(move) && !isAgain) || !this.#isPossible(move)) return;
    this.done.add(move);
    this.fact(move);
    const { plane, clock } = this;
    switch (move) {
      case "the webhook's started":
        return plane.takeFrom("webhook-service", "started");
      case "somebody answers":
        return plane.takeFrom("bridge", "finished");
      case "the sequence is aborted":
        return plane.abort();
      case "another executor begins": {
        const ms = EXECUTOR_MS[this.scenario.otherExecutor ?? "at work"];
        plane.takeFrom("executor", "started");
        this.busyUntilMs = Math.max(this.busyUntilMs, this.nowMs + ms);
        clock.setTimeout(() => plane.takeFrom("executor", "finished"), ms);
        return;
      }
      default:
        this.begin(move);
    }
  }

  beginOutage(kind: string): void {
    this.fact(kind);
    this.outages.set(kind, this.nowMs + OUTAGE_MS);
    this.busyUntilMs = Math.max(this.busyUntilMs, this.nowMs + OUTAGE_MS);
  }

  isOut(...kinds: readonly string[]): boolean {
    return kinds.some((kind) => this.nowMs < (this.outages.get(kind) ?? 0));
  }

  ask(source: string): void {
    this.question = { source, isOpen: true, answers: 0 };
  }

  /** The run that a task waits for. @param source  of the one that waits */
  beginAwaited(
    run: { readonly ms: number; readonly conclusion: Awaited["conclusion"] },
    source: string,
  ): void {
    const work: Work = { source, fromMs: this.nowMs, untilMs: undefined, isElsewhere: true };
    const { conclusion } = run;
    this.works.push(work);
    this.awaited = { work, conclusion, isCancelled: false, changedMs: this.clock.nowMs() };
    this.clock.setTimeout(() => {
      if (work.untilMs !== undefined) return;
      work.exitCode = conclusion === "success" ? 0 : 1;
      this.#endAwaitedNow();
    }, run.ms);
  }

  /** Cancels it. */
  endAwaited() {
    const { awaited } = this;
    if (!awaited || awaited.work.untilMs !== undefined)
      return { state: "over by itself" as const, words: "was over by itself" };
    awaited.isCancelled = true;
    this.#endAwaitedNow();
    return { state: "cancelled" as const, words: "was cancelled" };
  }

  #endAwaitedNow(): void {
    if (!this.awaited) return;
    this.awaited.work.untilMs = this.nowMs;
    this.awaited.changedMs = this.clock.nowMs();
    this.fact("the awaited run ends");
  }

  upload(runId: number, name: string, files: Artifact["files"]): void {
    this.artifacts.push({ id: this.artifacts.length + 1, runId, name, files });
    this.fact(`run ${runId} uploads ${name} ${JSON.stringify(files)}`);
  }

  change(run: Run, status: Run["status"], conclusion = ""): void {
    Object.assign(run, { status, conclusion, changedMs: this.clock.nowMs() });
    this.fact(`run ${run.id} is ${status} ${conclusion}`);
  }

  clockOf(process: Process, fates: readonly string[]) {
    return {
      nowMs: () => this.clock.nowMs(),
      sleep: (ms: number, signal?: AbortSignal) =>
        process.effect("waited", async () => {
          // Everything else that may happen meanwhile happens at the next side effect just as well.
          const taken =
            fates.length > 0 && !signal?.aborted
              ? this.choices.take(process.name, "wait", fates)
              : undefined;
          if (taken !== undefined) process.befall(taken);
          if (!process.isDead) await this.clock.sleep(ms, signal);
        }),
    };
  }

  consoleOf(name: string): Console {
    const reported = (text: string) => void this.warnings.push(`${name}: ${text}`);
    return { info: () => undefined, notice: reported, warning: reported, error: reported };
  }
}

export function sourceOf({ id, attempt }: Pick<Run, "id" | "attempt">): string {
  return `https://github.com/octo/demo/actions/runs/${id}/attempts/${attempt}`;
}

/** The run behind an event source; `undefined` for everybody else. */
export function runIdOf(source: string): number | undefined {
  const id = /\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(source)?.[1];
  return id === undefined ? undefined : Number(id);
}
