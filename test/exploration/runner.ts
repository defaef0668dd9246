import type { Ended, Kept } from "./attempt";
import { comment, isEnd, isGreen, main, post, savedByPre, watchOwnSteps } from "./attempt";
import {
  WAITING_TASK_FILE,
  waitingTaskName,
  writeWaitingTask,
} from "../../src/domain/counting/waiting-task";
import type { JobEnding } from "../../src/domain/job-result";
import { call } from "./github";
import { TASK_ID } from "./plane";
import { Process } from "./process";
import type { Run, Work, World } from "./world";
import { AWAITED_RUN, KILLED_AFTER, MINUTE, SECOND, sourceOf } from "./world";

/** What the runner leaves a cancelled step, and a cancelled job for all that is left of it. */
const STEP_CANCEL_MS = 10 * SECOND;
const JOB_CANCEL_MS = 285 * SECOND;
const CLEAN_UP_MS = 100;
const NOTICED_MS = 10 * MINUTE;
const JOB_MS = 20 * SECOND;
const MARKS_JOBS = true;
const APPROVAL_MS = 40 * MINUTE;
/** An error would be built, with its stack, each time that somebody stops. */
const NO_ERROR = "stopped";

type Status = "success" | "failure" | "cancelled";

export interface AttemptOutcome {
  readonly source: string;
  /** Names of its processes. */
  readonly names: readonly string[];
  readonly main: Ended;
  readonly post: Ended;
  readonly postMs: number;
  /** What main had written down as its outcome. */
  readonly outcome: string | undefined;
  readonly keptAs: string | undefined;
  readonly waitsUntilMs: number | undefined;
}

/** What is left of one step of the action between its main and its post. */
interface Step {
  readonly name: string;
  readonly hasOwnSteps: boolean;
  readonly saved: Kept;
  main: Ended;
  post: Ended;
  postMs: number;
  outcome?: string;
  keptAs?: string;
  waitsUntilMs?: number;
  work?: Work;
}

/** One attempt of a run: steps before ours, main, the work and post, as the runner starts them. */
export class Attempt {
  conclusion: Status = "success";
  isLost = false;
  readonly #world: World;
  readonly #run: Run;
  readonly #source: string;
  readonly #cancel = new AbortController();
  /** Ends the work from outside: post, or the end of its machine. */
  readonly #end = new AbortController();
  readonly #steps: readonly Step[];
  #isTaken = false;
  #process: Process | undefined;
  #watching: Process | undefined;
  /** GitHub hears nothing of the runner, and its machine goes on. */
  #hangs = false;

  constructor(world: World, run: Run) {
    const { scenario } = world;
    this.#world = world;
    this.#run = run;
    this.#source = sourceOf(run);
    const name = run.attempt === 1 ? String(run.id) : `${run.id}.${run.attempt}`;
    const step = (suffix: string, hasOwnSteps: boolean): Step => ({
      name: name + suffix,
      hasOwnSteps,
      saved: { text: savedByPre(scenario) },
      main: "not started",
      post: "killed",
      postMs: 0,
    });
    this.#steps = [
      step("", scenario.ownSteps === true),
      ...(scenario.secondStep ? [step("b", scenario.secondStep === "own steps")] : []),
    ];
  }

  async play(): Promise<AttemptOutcome[]> {
    const { clock, scenario } = this.#world;
    let status: Status = scenario.before === "failed" ? "failure" : "success";
    if (scenario.before === undefined) {
      for (const step of this.#steps) {
        if (status !== "success" || this.#cancel.signal.aborted || this.isLost) break;
        step.main = await this.#main(step);
        if (!isGreen(step.main)) status = "failure";
      }
      const handedOver = this.#steps.find((step) => isEnd(step.main, "handed-over"));
      if (handedOver && status === "success" && !this.#cancel.signal.aborted)
        status = await this.#ownSteps(handedOver);
    }
    if (this.#cancel.signal.aborted) status = "cancelled";
    // Posts run in the opposite order.
    for (const step of [...this.#steps].reverse()) {
      if (this.isLost) break;
      const begunMs = clock.nowMs();
      step.post = await this.#post(step, status);
      step.postMs = clock.nowMs() - begunMs;
      if (status === "success" && !isGreen(step.post)) status = "failure";
    }
    // The runner ends what is left of a job, a moment later.
    await clock.sleep(CLEAN_UP_MS);
    this.#endWork();
    this.#end.abort(NO_ERROR);
    if (this.isLost) await clock.sleep(NOTICED_MS);
    this.conclusion = this.isLost ? "failure" : status;
    return this.#steps.map((step) => outcomeOf(step, this.#source));
  }

  #befall = (fate: string): void => {
    this.#world.fact(`${fate}: ${this.#run.id}.${this.#run.attempt}`);
    if (fate === "machine lost") return this.#lose();
    if (fate === "runner hangs") {
      this.#hangs = true;
      return this.#lose();
    }
    if (this.#cancel.signal.aborted) return;
    const process = this.#process;
    this.#cancel.abort(NO_ERROR);
    this.#world.clock.setTimeout(() => process?.die(), STEP_CANCEL_MS);
    this.#world.clock.setTimeout(() => this.#lose(), JOB_CANCEL_MS);
  };

  /** From now on nothing of this attempt runs. */
  #lose(): void {
    if (this.conclusion !== "success" || this.#run.status === "completed") return;
    this.isLost = true;
    this.#process?.die();
    if (!this.#hangs) this.#watching?.die();
    this.#endWork();
    this.#end.abort(NO_ERROR);
  }

  #main(step: Step): Promise<Ended> {
    const process = this.#start(`main ${step.name}`, ["killed", "machine lost", "cancelled"]);
    return livedIn(this.#world, process, () =>
      main({
        ...this.#around(process, step, "success"),
        cancelled: this.#cancel.signal,
        fatesOfWaits: ["cancelled"],
        take: () => (this.#isTaken = true),
        work: (stop, onStarted) => this.#runJob(process, step, stop, onStarted),
        // What main has fixed is the truth, whoever tells it.
        hasOutcome: (verdict) => (step.outcome ??= verdict),
      }),
    );
  }

  /** The caller's own steps are the work, and no process of ours runs. */
  async #ownSteps(step: Step): Promise<Status> {
    const { exitCode = 0, jobMs = JOB_MS } = this.#world.scenario;
    const { stepFunctions } = this.#world.scenario;
    const hangs = stepFunctions ? ["runner hangs"] : [];
    const steps = this.#start(`steps ${step.name}`, ["machine lost", "cancelled", ...hangs]);
    const work = this.#beginWork(step);
    if (stepFunctions) this.#watch(step, work);
    await this.#halfWay(steps, jobMs, either(this.#cancel.signal, this.#end.signal));
    if (!this.#cancel.signal.aborted && work.untilMs === undefined) work.exitCode = exitCode;
    this.#endWork();
    this.#world.end(steps);
    if (this.#cancel.signal.aborted) return "cancelled";
    return exitCode === 0 ? "success" : "failure";
  }

  /** A process of its own beside them, which a runner that hangs does not end. */
  #watch(step: Step, work: Work): void {
    const world = this.#world;
    const process = world.start(
      new Process(
        `watch ${step.name}`,
        [],
        () => undefined,
        () => world.nowMs,
      ),
    );
    this.#watching = process;
    const isWanted = () => work.untilMs === undefined || this.#hangs;
    const around = { world, process, source: this.#source, run: this.#run };
    void process.live(() => watchOwnSteps(around, isWanted)).then(() => world.end(process));
  }

  async #halfWay(process: Process, ms: number, end: AbortSignal): Promise<void> {
    const { clock } = this.#world;
    await clock.sleep(ms / 2, end);
    if (!end.aborted && !process.isDead) this.#world.choose(process, "work", [], false);
    await clock.sleep(ms / 2, end);
  }

  #post(step: Step, jobStatus: Status): Promise<Ended> {
    const world = this.#world;
    const process = this.#start(`post ${step.name}`, ["killed", "machine lost"]);
    return livedIn(this.#world, process, () =>
      post({
        ...this.#around(process, step, jobStatus),
        endWork: () => {
          this.#endWork();
          this.#end.abort(NO_ERROR);
        },
        keep: (name, file, text, verdict) => {
          const taken = world.choose(process, "keep the result", ["cannot be kept"]);
          if (process.isDead || world.scenario.cannotKeep || taken === "cannot be kept")
            return false;
          // GitHub takes each name once per run.
          if (world.artifacts.some((one) => one.runId === this.#run.id && one.name === name))
            return false;
          world.upload(this.#run.id, name, { [file]: text });
          step.keptAs = verdict;
          if (taken === KILLED_AFTER) world.kill(process);
          return true;
        },
      }),
    );
  }

  #around(process: Process, { hasOwnSteps, saved }: Step, jobStatus: Status) {
    return {
      world: this.#world,
      process,
      run: this.#run,
      source: this.#source,
      hasOwnSteps,
      jobStatus,
      cancelled: new AbortController().signal,
      fatesOfWaits: [],
      isTaken: () => this.#isTaken,
      saved,
    };
  }

  #start(name: string, fates: readonly string[]): Process {
    const world = this.#world;
    this.#process = new Process(name, fates, this.#befall, () => world.nowMs);
    return world.start(this.#process);
  }

  /**
   * As the script's runner: its mark is told before the script begins, and its process afterwards.
   */
  async #runJob(
    process: Process,
    step: Step,
    stop: AbortSignal,
    onStarted: (processId: number) => void,
  ): Promise<JobEnding> {
    const { jobMs = JOB_MS, exitCode = 0 } = this.#world.scenario;
    const end = either(stop, this.#end.signal);
    if (MARKS_JOBS) onStarted(0);
    if (process.isDead) return { kind: "stopped", because: "cancelled" };
    const work = this.#beginWork(step);
    onStarted(1);
    await this.#halfWay(process, jobMs, end);
    if (!end.aborted && !process.isDead) {
      const waits = this.#parks(step);
      if (waits) return waits;
    }
    // A script goes on when main is killed; only post or the end of the job end it.
    if (!end.aborted) work.exitCode = exitCode;
    this.#endWork();
    return stop.aborted
      ? { kind: "stopped", because: stop.reason as "cancelled" }
      : { kind: "exited", code: exitCode };
  }

  /** The work writes down that it waits. */
  #parks(step: Step): JobEnding | undefined {
    const world = this.#world;
    const {
      isApproval,
      waitsForRun,
      waitsMs = isApproval ? APPROVAL_MS : undefined,
    } = world.scenario;
    if (waitsMs === undefined) return undefined;
    step.waitsUntilMs = world.nowMs + waitsMs;
    world.busyUntilMs = Math.max(world.busyUntilMs, step.waitsUntilMs);
    const deadline = new Date(world.clock.nowMs() + waitsMs).toISOString();
    const waitsFor = waitsForRun ? `run ${AWAITED_RUN}` : "an approval";
    world.upload(this.#run.id, waitingTaskName({ id: TASK_ID }, String(this.#run.attempt)), {
      [WAITING_TASK_FILE]: writeWaitingTask({
        triggeredId: TASK_ID,
        deadline,
        waitsFor,
        ...(waitsForRun && { runId: AWAITED_RUN }),
      }),
    });
    if (waitsForRun) world.beginAwaited(waitsForRun, this.#source);
    if (isApproval) world.ask(this.#source);
    this.#endWork();
    return { kind: "parked", deadline, waitsFor };
  }

  #beginWork(step: Step): Work {
    const work: Work = { source: this.#source, fromMs: this.#world.nowMs, untilMs: undefined };
    step.work = work;
    if (!this.#world.isStranger(this.#run)) this.#world.works.push(work);
    this.#world.fact(`work of ${step.name} begins`);
    return work;
  }

  #endWork(): void {
    for (const { work, name } of this.#steps) {
      if (!work || work.untilMs !== undefined) continue;
      work.untilMs = this.#world.nowMs;
      this.#world.fact(`work of ${name} ends`);
    }
  }
}

/** A run that takes a comment's answer. */
export class CommentRun {
  readonly #world: World;
  readonly #run: Run;
  readonly #cancel = new AbortController();
  #process: Process | undefined;
  #isLost = false;

  constructor(world: World, run: Run) {
    this.#world = world;
    this.#run = run;
  }

  async play(isApproved: boolean): Promise<AttemptOutcome[]> {
    const world = this.#world;
    const { question } = world;
    if (!question?.isOpen) return [];
    const name = `${this.#run.id - 100}`;
    const hasEarlier = question.answers++ > 0;
    const saved: Kept = { text: undefined };
    const around = (process: Process, jobStatus: Status) => ({
      world,
      process,
      run: this.#run,
      source: sourceOf(this.#run),
      hasOwnSteps: false,
      jobStatus,
      saved,
      isTaken: () => false,
      cancelled: this.#cancel.signal,
      fatesOfWaits: ["cancelled"],
    });
    const first = this.#start(`comment ${name}`, ["killed", "machine lost", "cancelled"]);
    const given = await livedIn(world, first, async () => {
      // Who wrote it, and may they? Nothing is known of it where GitHub does not tell.
      const read = await call(world, first, "the comment", () => true);
      if (!read) return { refused: "GitHub answered HTTP 503.", code: "CA-605" };
      world.works.push({
        source: question.source,
        fromMs: world.nowMs,
        untilMs: world.nowMs,
        exitCode: isApproved ? 0 : 1,
        isElsewhere: true,
      });
      return comment(around(first, "success"), { source: question.source, isApproved, hasEarlier });
    });
    const status = this.#cancel.signal.aborted
      ? "cancelled"
      : isGreen(given)
        ? "success"
        : "failure";
    let after: Ended = "killed";
    const begunMs = world.nowMs;
    if (!this.#isLost) {
      const second = this.#start(`post of comment ${name}`, ["killed", "machine lost"]);
      after = await livedIn(world, second, () =>
        post({
          ...around(second, status),
          cancelled: new AbortController().signal,
          fatesOfWaits: [],
          endWork: () => undefined,
          keep: () => false,
        }),
      );
    }
    if ([given, after].some((ended) => isEnd(ended, "answered", "skipped", "aborted")))
      question.isOpen = false;
    return [
      {
        source: sourceOf(this.#run),
        names: [`comment ${name}`, `post of comment ${name}`],
        main: given,
        post: after,
        postMs: world.nowMs - begunMs,
        outcome: undefined,
        keptAs: undefined,
        waitsUntilMs: undefined,
      },
    ];
  }

  #start(name: string, fates: readonly string[]): Process {
    const world = this.#world;
    this.#process = new Process(name, fates, this.#befall, () => world.nowMs);
    return world.start(this.#process);
  }

  #befall = (fate: string): void => {
    this.#world.fact(`${fate}: comment ${this.#run.id}`);
    const process = this.#process;
    if (fate === "machine lost") {
      this.#isLost = true;
      process?.die();
    } else if (!this.#cancel.signal.aborted) {
      this.#cancel.abort(NO_ERROR);
      this.#world.clock.setTimeout(() => process?.die(), STEP_CANCEL_MS);
    }
  };
}

async function livedIn(world: World, process: Process, work: () => Promise<Ended>): Promise<Ended> {
  const ended = await process.live(work);
  world.end(process);
  world.fact(`${process.name} ended ${ended === "killed" ? "killed" : JSON.stringify(ended)}`);
  return ended;
}

function outcomeOf(step: Step, source: string): AttemptOutcome {
  const { name, main: began, post: after, postMs, outcome, keptAs, waitsUntilMs } = step;
  return {
    source,
    names: [`main ${name}`, `post ${name}`],
    main: began,
    post: after,
    postMs,
    outcome,
    keptAs,
    waitsUntilMs,
  };
}

function either(a: AbortSignal, b: AbortSignal): AbortSignal {
  const both = new AbortController();
  for (const signal of [a, b]) {
    if (signal.aborted) both.abort(NO_ERROR);
    signal.addEventListener("abort", () => both.abort(NO_ERROR), { once: true });
  }
  return both.signal;
}
