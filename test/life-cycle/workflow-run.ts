import type { KeptnEvent } from "../../simulator";
import type { Config } from "../../src/config/inputs";
import { readConfig } from "../../src/config/inputs";
import type { Context } from "../../src/task/context";
import { UserError } from "../../src/domain/errors";
import type { JobHandle, SavedState } from "../../src/domain/counting/saved-state";
import { dispatched } from "../../src/domain/counting/saved-state";
import { mayFollow } from "../../src/domain/counting/saved-state";
import type { JobResult } from "../../src/domain/job-result";
import { EMPTY_REPORT } from "../../src/domain/job-result";
import {
  UNDELIVERED_RESULT_FILE,
  undeliveredResultName,
  writeUndeliveredResult,
} from "../../src/domain/counting/undelivered-result";
import { verdictOf } from "../../src/domain/counting/outcome";
import {
  WAITING_TASK_FILE,
  waitingTaskName,
  writeWaitingTask,
} from "../../src/domain/counting/waiting-task";
import type { TaskResult } from "../../src/domain/counting/task-result";
import type { Ports } from "../../src/task/ports";
import { runTask } from "../../src/task/run";
import type { Leftovers } from "../../src/task/finish";
import { finishTask } from "../../src/task/finish";
import type { WorkflowRun } from "./github";
import type { Kill } from "./process";
import { MortalProcess } from "./process";
import type { Trouble, Work, World } from "./world";
import { TOKEN } from "./world";

/**
 * The runner kills a cancelled job's worker after this
 * (docs/reference/github-actions.md#cancellation), and a cancelled step 10 s after its SIGINT.
 */
const CANCEL_LIMIT_MS = 285_000;
const STEP_CANCEL_LIMIT_MS = 10_000;
/** Until GitHub shows a run as over. */
const BOOKKEEPING_MS = 2_000;

/**
 * What happens to one attempt of a workflow run. Times are milliseconds since the begin of what
 * they belong to.
 */
export interface AttemptPlan {
  readonly jobMs: number;
  readonly exitCode: number;
  /** How long it waits for a runner. */
  readonly queueMs?: number;
  /** It never gets a runner: GitHub ends it at once with this conclusion. */
  readonly stillborn?: "cancelled" | "startup_failure";
  /** A step before ours failed, the run was cancelled there, or the user's `if` said no. */
  readonly mainSkipped?: "failure" | "cancelled" | "success";
  readonly ownSteps?: boolean;
  readonly mainKill?: Kill;
  readonly postKill?: Kill;
  /**
   * The machine is gone, or the run was cancelled by force: from then on nothing of it runs, and
   * GitHub notices later.
   */
  readonly runnerGone?: {
    readonly afterMs: number;
    readonly noticedMs: number;
    readonly conclusion: "failure" | "cancelled";
  };
  readonly cancelledAtMs?: number;
  /** How long the job resists being ended. */
  readonly stubbornMs?: number;
  /** `cancel-on-abort`, with the permission to do so. */
  readonly cancelsOnAbort?: boolean;
  /** The job leaves the task waiting for this long instead of ending it. */
  readonly waitsMs?: number;
  /** Artifacts cannot be uploaded. */
  readonly cannotKeep?: boolean;
  /** Trouble of the n-th request of main and post together; the rest goes through. */
  readonly troubles?: readonly Trouble[];
}

export interface AttemptOutcome {
  readonly main:
    TaskResult | "killed" | "not started" | { readonly refused: string; readonly code: string };
  readonly post:
    TaskResult | "killed" | "nothing owed" | { readonly refused: string; readonly code: string };
  readonly mainMs: number;
  readonly postMs: number;
  readonly warnings: readonly string[];
}

/**
 * One attempt of a run for a dispatch, from the runner's begin to what GitHub shows in the end:
 * main, steps and post, as the runner would start them.
 */
export async function playAttempt(
  world: World,
  event: KeptnEvent,
  run: WorkflowRun,
  plan: AttemptPlan,
  mayReadRuns = true,
): Promise<AttemptOutcome> {
  const { clock, github } = world;
  const never: AttemptOutcome = {
    main: "not started",
    post: "nothing owed",
    mainMs: 0,
    postMs: 0,
    warnings: [],
  };
  const stillborn = new AbortController();
  run.cancel = () => stillborn.abort();
  await clock.sleep(plan.queueMs ?? 0, stillborn.signal);
  if (plan.stillborn || stillborn.signal.aborted) {
    github.change(run, "completed", plan.stillborn ?? "cancelled");
    return never;
  }
  github.change(run, "in_progress");
  const attempt = new Attempt(world, event, run, plan, mayReadRuns);
  const { runnerGone } = plan;
  const begunMs = clock.nowMs();
  if (runnerGone) clock.setTimeout(() => attempt.loseRunner(), runnerGone.afterMs);
  const outcome = await attempt.play();
  const isGone =
    runnerGone !== undefined && clock.nowMs() >= begunMs + runnerGone.afterMs && attempt.isLost;
  if (isGone) await clock.until(begunMs + runnerGone.afterMs + runnerGone.noticedMs);
  await clock.sleep(BOOKKEEPING_MS);
  github.change(run, "completed", isGone ? runnerGone.conclusion : attempt.conclusion);
  return outcome;
}

class Attempt {
  conclusion: "success" | "failure" | "cancelled" = "success";
  readonly #world: World;
  readonly #event: KeptnEvent;
  readonly #run: WorkflowRun;
  readonly #plan: AttemptPlan;
  readonly #mayReadRuns: boolean;
  readonly #source: string;
  readonly #attempt: number;
  readonly #cancel = new AbortController();
  /** The job is ended from outside: by post, or with its machine. */
  readonly #end = new AbortController();
  readonly #processes: MortalProcess[] = [];
  readonly #warnings: string[] = [];
  #savedState: SavedState | undefined;
  #requests = 0;
  #work: Work | undefined;
  #isLost = false;
  #isOver = false;

  constructor(
    world: World,
    event: KeptnEvent,
    run: WorkflowRun,
    plan: AttemptPlan,
    mayReadRuns: boolean,
  ) {
    this.#world = world;
    this.#event = event;
    this.#run = run;
    this.#plan = plan;
    this.#mayReadRuns = mayReadRuns;
    this.#attempt = run.attempt;
    this.#source = world.github.attemptUrl(run);
    this.#savedState = { phase: "seen", ...dispatched(world.dispatchOf(event)) };
    run.cancel = () => this.#stop();
    if (plan.cancelledAtMs !== undefined)
      void world.clock.sleep(plan.cancelledAtMs).then(() => this.#stop());
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  async play(): Promise<AttemptOutcome> {
    const { mainSkipped } = this.#plan;
    const begunMs = this.#world.nowMs;
    const main = mainSkipped ? "not started" : await this.#main();
    const mainMs = this.#world.nowMs - begunMs;
    let status = mainSkipped ?? (isGreen(main) ? "success" : "failure");
    if (isHandedOver(main)) status = await this.#ownSteps();
    if (this.#cancel.signal.aborted) status = "cancelled";
    const postBegunMs = this.#world.nowMs;
    const post = this.#isLost ? "killed" : await this.#post(status);
    this.#isOver = true;
    this.#endWork();
    this.conclusion = status === "success" && !isGreen(post) ? "failure" : status;
    return {
      main,
      post,
      mainMs,
      postMs: this.#world.nowMs - postBegunMs,
      warnings: this.#warnings,
    };
  }

  /** From now on nothing of this attempt runs. */
  loseRunner(): void {
    if (this.#isOver) return;
    this.#isLost = true;
    for (const process of this.#processes) process.die();
    this.#endWork();
    this.#end.abort();
  }

  #stop(): void {
    if (this.#cancel.signal.aborted) return;
    this.#cancel.abort();
    this.#world.clock.setTimeout(() => this.loseRunner(), CANCEL_LIMIT_MS);
  }

  async #main(): Promise<AttemptOutcome["main"]> {
    const process = this.#start(this.#plan.mainKill);
    const { signal } = this.#cancel;
    signal.addEventListener(
      "abort",
      () => this.#world.clock.setTimeout(() => process.die(), STEP_CANCEL_LIMIT_MS),
      { once: true },
    );
    return this.#live(process, () =>
      runTask(this.#world.dispatchOf(this.#event), this.#context(process, "main", "success")),
    );
  }

  async #ownSteps(): Promise<"success" | "failure" | "cancelled"> {
    const { jobMs, exitCode, stubbornMs = 0 } = this.#plan;
    const work = this.#beginWork();
    const { clock } = this.#world;
    const { signal } = this.#cancel;
    await clock.sleep(jobMs, either(signal, this.#end.signal));
    if (signal.aborted)
      await clock.sleep(Math.min(stubbornMs, STEP_CANCEL_LIMIT_MS), this.#end.signal);
    else if (work.untilMs === undefined) work.exitCode = exitCode;
    this.#endWork();
    return this.#cancel.signal.aborted ? "cancelled" : exitCode === 0 ? "success" : "failure";
  }

  async #post(jobStatus: string): Promise<AttemptOutcome["post"]> {
    const savedState = this.#savedState;
    // As post.ts does before it loads anything.
    if (
      !savedState ||
      savedState.phase === "settled" ||
      savedState.phase === "parked" ||
      (savedState.phase === "seen" && jobStatus === "success")
    )
      return "nothing owed";
    const process = this.#start(this.#plan.postKill);
    const leftovers: Leftovers = {
      isTaken: () => false,
      endJob: () =>
        process.effect(() => {
          this.#endWork();
          this.#end.abort();
        }),
      readReport: () => process.effect(() => ({ report: EMPTY_REPORT })),
      whyEnded: () => process.effect(() => undefined),
      keepResult: (kept, task) =>
        process.effect(() => {
          if (this.#plan.cannotKeep)
            return { ok: false, reason: "this runner offers no artifacts" } as const;
          const name = undeliveredResultName(task, String(this.#attempt));
          this.#world.github.upload(this.#run.id, name, {
            [UNDELIVERED_RESULT_FILE]: writeUndeliveredResult(kept),
          });
          return { ok: true, value: name } as const;
        }),
    };
    const settled = await this.#live(process, () =>
      finishTask(leftovers, this.#context(process, "post", jobStatus)),
    );
    return settled ?? "nothing owed";
  }

  /** @throws Error what is not for the user is a fault of ours */
  #live<T>(
    process: MortalProcess,
    work: () => Promise<T>,
  ): Promise<T | "killed" | { refused: string; code: string }> {
    return process.live(() =>
      work().catch((error: unknown) => {
        if (error instanceof UserError) return { refused: error.message, code: error.code };
        throw error;
      }),
    );
  }

  #start(kill: Kill | undefined): MortalProcess {
    const process = new MortalProcess(this.#world.clock, kill);
    this.#processes.push(process);
    return process;
  }

  #context(process: MortalProcess, name: string, jobStatus: string): Context {
    const { clock } = this.#world;
    const { cancelsOnAbort = false, troubles = [] } = this.#plan;
    const inPost = name === "post";
    const reported = (text: string) => this.#warnings.push(text);
    const ports: Ports = {
      controlPlane: this.#world.controlPlaneFor(
        process,
        `${name} of ${this.#source}`,
        () => troubles[this.#requests++] ?? "none",
      ),
      savedState: {
        read: () => this.#savedState,
        write: (next) => {
          if (process.isDead) return;
          if (!mayFollow(this.#savedState, next))
            throw new Error(
              `The saved state cannot go from ${this.#savedState?.phase} to ${next.phase}.`,
            );
          this.#savedState = next;
        },
        isTaken: () => false,
        opened: [],
        writeOpened: () => undefined,
      },
      planner: undefined,
      runs: this.#world.github.runsOf(this.#run, process, {
        read: this.#mayReadRuns,
        cancel: cancelsOnAbort,
      }),
      console: { info: () => undefined, notice: reported, warning: reported, error: reported },
      clock: {
        nowMs: () => clock.nowMs(),
        sleep: (ms, signal) => process.effect(() => clock.sleep(ms, signal)),
      },
      secrets: new Set([TOKEN]),
      cancelled: inPost ? new AbortController().signal : this.#cancel.signal,
      job: {
        handOver: () => process.effect(() => ({ pid: 0, startedAt: "", outputFile: "" })),
        run: ({ stop, onStarted }) =>
          process.effect(() =>
            this.#runJob(stop, (job) => {
              if (!process.isDead) onStarted(job);
            }),
          ),
      },
    };
    return { config: configOf(this.#plan, jobStatus), ports, source: this.#source, timeline: [] };
  }

  async #runJob(stop: AbortSignal, onStarted: (job: JobHandle) => void): Promise<JobResult> {
    const { clock, github } = this.#world;
    const { jobMs, exitCode, stubbornMs = 0, waitsMs } = this.#plan;
    const work = this.#beginWork();
    const end = either(stop, this.#end.signal);
    onStarted({ pid: 1, startedAt: "", outputFile: "" });
    await clock.sleep(jobMs, end);
    if (stop.aborted) await clock.sleep(stubbornMs, this.#end.signal);
    const isOver = !end.aborted;
    const common = { report: EMPTY_REPORT, logTail: [], masks: [], durationMs: jobMs };
    if (waitsMs !== undefined && isOver) {
      const waiting = {
        triggeredId: this.#event.id,
        deadline: new Date(clock.nowMs() + waitsMs).toISOString(),
        waitsFor: "an approval",
      };
      github.upload(this.#run.id, waitingTaskName(this.#event, String(this.#attempt)), {
        [WAITING_TASK_FILE]: writeWaitingTask(waiting),
      });
      this.#endWork();
      return {
        ...common,
        ending: { kind: "parked", deadline: waiting.deadline, waitsFor: waiting.waitsFor },
      };
    }
    if (isOver) work.exitCode = exitCode;
    this.#endWork();
    return stop.aborted
      ? { ...common, ending: { kind: "stopped", because: stop.reason as "cancelled" } }
      : { ...common, ending: { kind: "exited", code: exitCode } };
  }

  #beginWork(): Work {
    const work: Work = {
      runId: this.#run.id,
      source: this.#source,
      triggeredId: this.#event.id,
      fromMs: this.#world.nowMs,
      untilMs: undefined,
    };
    this.#work = work;
    this.#world.works.push(work);
    return work;
  }

  #endWork(): void {
    if (this.#work) this.#work.untilMs ??= this.#world.nowMs;
  }
}

function either(a: AbortSignal, b: AbortSignal): AbortSignal {
  const both = new AbortController();
  for (const signal of [a, b]) {
    if (signal.aborted) both.abort();
    signal.addEventListener("abort", () => both.abort(), { once: true });
  }
  return both.signal;
}

function isHandedOver(main: AttemptOutcome["main"]): boolean {
  return typeof main === "object" && "ended" in main && main.ended === "handed-over";
}

/**
 * The colour of a step, as tell.ts gives it with `run`; own steps do not run after a task that was
 * skipped.
 */
function isGreen(ended: AttemptOutcome["main"] | AttemptOutcome["post"]): boolean {
  if (ended === "nothing owed") return true;
  if (typeof ended === "string" || "refused" in ended) return false;
  if (ended.ended === "answered")
    return ended.outcome !== undefined && ["pass", "warning"].includes(verdictOf(ended.outcome));
  return ended.ended === "skipped" || ended.ended === "handed-over" || ended.ended === "parked";
}

function configOf(plan: AttemptPlan, jobStatus: string): Config {
  return readConfig({
    "INPUT_CONTROL-PLANE-URL": "https://keptn.example.org",
    "INPUT_CONTROL-PLANE-TOKEN": TOKEN,
    "INPUT_JOB-STATUS": jobStatus,
    "INPUT_CANCEL-ON-ABORT": String(plan.cancelsOnAbort ?? false),
    ...(plan.ownSteps ? {} : { INPUT_RUN: "true" }),
  });
}
