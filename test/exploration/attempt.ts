import type { Config } from "../../src/config/inputs";
import { readConfig } from "../../src/config/inputs";
import type { Context } from "../../src/task/context";
import { parseDispatch } from "../../src/domain/events/dispatch-payload";
import { UserError } from "../../src/domain/errors";
import type { JobResult } from "../../src/domain/job-result";
import { EMPTY_REPORT } from "../../src/domain/job-result";
import {
  KEPT_RESULT_FILE,
  keptResultName,
  writeKeptResult,
} from "../../src/domain/counting/kept-result";
import type { JobHandle, SavedState } from "../../src/domain/counting/saved-state";
import { dispatched, mayFollow } from "../../src/domain/counting/saved-state";
import { verdictOf } from "../../src/domain/counting/outcome";
import { PARKED_FILE, parkedName, writeParked } from "../../src/domain/counting/parked";
import type { Settlement } from "../../src/domain/counting/settlement";
import type { JobCallRequest, Ports } from "../../src/task/ports";
import { runTask } from "../../src/task/run";
import type { Leftovers } from "../../src/task/settle";
import { settleTask } from "../../src/task/settle";
import { runsFor } from "./github";
import { CONTEXT, PROJECT, TASK, TASK_ID } from "./plane";
import { Process } from "./process";
import type { Scenario } from "./scenario";
import { controlPlaneFor } from "./transport";
import type { Run, Work, World } from "./world";
import { KILLED_AFTER, MINUTE, SECOND, sourceOf } from "./world";

/** What the runner leaves a cancelled step, and a cancelled job for all that is left of it. */
const STEP_CANCEL_MS = 10 * SECOND;
const JOB_CANCEL_MS = 285 * SECOND;
const CLEAN_UP_MS = 100;
const NOTICED_MS = 10 * MINUTE;
const JOB_MS = 20 * SECOND;
const MARKS_JOBS = true;
/** An error would be built, with its stack, each time that somebody stops. */
const NO_ERROR = "stopped";

export type Ended =
  | Settlement
  | "killed"
  | "not started"
  | "nothing owed"
  | { readonly refused: string; readonly code: string };

export interface AttemptOutcome {
  readonly source: string;
  readonly main: Ended;
  readonly post: Ended;
  readonly postMs: number;
  /** What main had written down as its outcome. */
  readonly outcome: string | undefined;
  readonly keptAs: string | undefined;
  readonly parkedUntilMs: number | undefined;
}

/** One attempt of a run: main, the work and post, as the runner would start them. */
export class Attempt {
  conclusion: "success" | "failure" | "cancelled" = "success";
  isLost = false;
  readonly #world: World;
  readonly #run: Run;
  readonly #attempt: number;
  readonly #source: string;
  readonly #name: string;
  readonly #cancel = new AbortController();
  /** Ends the work from outside: post, or the end of its machine. */
  readonly #end = new AbortController();
  #process: Process | undefined;
  #work: Work | undefined;
  #ledger: SavedState | undefined;
  #outcome: string | undefined;
  #keptAs: string | undefined;
  #parkedUntilMs: number | undefined;

  constructor(world: World, run: Run) {
    this.#world = world;
    this.#run = run;
    this.#attempt = run.attempt;
    this.#source = sourceOf(run);
    this.#name = run.attempt === 1 ? String(run.id) : `${run.id}.${run.attempt}`;
    this.#ledger = { phase: "seen", ...dispatched(DISPATCH) };
  }

  async play(): Promise<AttemptOutcome> {
    const { clock } = this.#world;
    const main = await this.#main();
    let status: "success" | "failure" | "cancelled" = isGreen(main) ? "success" : "failure";
    if (isEnd(main, "handed-over")) status = await this.#ownSteps();
    if (this.#cancel.signal.aborted) status = "cancelled";
    const begunMs = clock.nowMs();
    const post = this.isLost ? "killed" : await this.#post(status);
    const postMs = clock.nowMs() - begunMs;
    // The runner ends what is left of a job, a moment later.
    await clock.sleep(CLEAN_UP_MS);
    this.#endWork();
    this.#end.abort(NO_ERROR);
    if (this.isLost) await clock.sleep(NOTICED_MS);
    this.conclusion = this.isLost || (status === "success" && !isGreen(post)) ? "failure" : status;
    return {
      source: this.#source,
      main,
      post,
      postMs,
      outcome: this.#outcome,
      keptAs: this.#keptAs,
      parkedUntilMs: this.#parkedUntilMs,
    };
  }

  #befall = (fate: string): void => {
    this.#world.fact(`${fate}: ${this.#name}`);
    if (fate === "machine lost") return this.#lose();
    if (this.#cancel.signal.aborted) return;
    const main = this.#process;
    this.#cancel.abort(NO_ERROR);
    this.#world.clock.setTimeout(() => main?.die(), STEP_CANCEL_MS);
    this.#world.clock.setTimeout(() => this.#lose(), JOB_CANCEL_MS);
  };

  /** From now on nothing of this attempt runs. */
  #lose(): void {
    if (this.conclusion !== "success" || this.#run.status === "completed") return;
    this.isLost = true;
    this.#process?.die();
    this.#endWork();
    this.#end.abort(NO_ERROR);
  }

  async #main(): Promise<Ended> {
    const process = this.#start(`main ${this.#name}`, ["killed", "machine lost", "cancelled"]);
    return this.#live(process, () =>
      runTask(DISPATCH, this.#context(process, "success", ["cancelled"])),
    );
  }

  /** The caller's own steps are the work, and no process of ours runs. */
  async #ownSteps(): Promise<"success" | "failure" | "cancelled"> {
    const { exitCode = 0, jobMs = JOB_MS } = this.#world.scenario;
    const steps = this.#start(`steps ${this.#name}`, ["machine lost", "cancelled"]);
    const work = this.#beginWork();
    await this.#halfWay(steps, jobMs, either(this.#cancel.signal, this.#end.signal));
    if (!this.#cancel.signal.aborted && work.untilMs === undefined) work.exitCode = exitCode;
    this.#endWork();
    this.#world.end(steps);
    return this.#cancel.signal.aborted ? "cancelled" : exitCode === 0 ? "success" : "failure";
  }

  async #halfWay(process: Process, ms: number, end: AbortSignal): Promise<void> {
    const { clock } = this.#world;
    await clock.sleep(ms / 2, end);
    if (!end.aborted && !process.isDead) this.#world.choose(process, "work", [], false);
    await clock.sleep(ms / 2, end);
  }

  async #post(jobStatus: string): Promise<Ended> {
    const ledger = this.#ledger;
    // As post.ts does before it loads anything.
    if (
      !ledger ||
      ledger.phase === "settled" ||
      ledger.phase === "parked" ||
      (ledger.phase === "seen" && jobStatus === "success")
    )
      return "nothing owed";
    const process = this.#start(`post ${this.#name}`, ["killed", "machine lost"]);
    const leftovers: Leftovers = {
      isTaken: () => false,
      endJob: () =>
        process.effect("ended the job", () => {
          this.#endWork();
          this.#end.abort(NO_ERROR);
        }),
      readReport: () => process.effect("read the report", () => ({ report: EMPTY_REPORT })),
      whyEnded: () => process.effect("asked why", () => undefined),
      keepResult: (kept, task) =>
        process.effect("kept", () => {
          if (kept.source !== this.#source)
            return { ok: true, value: keptResultName(task, "1"), of: kept.source } as const;
          const taken = this.#world.choose(process, "keep the result", ["cannot be kept"]);
          if (process.isDead || this.#world.scenario.cannotKeep || taken === "cannot be kept")
            return { ok: false, reason: "this runner offers no artifacts" } as const;
          const name = keptResultName(task, String(this.#attempt));
          this.#world.upload(this.#run.id, name, { [KEPT_RESULT_FILE]: writeKeptResult(kept) });
          this.#keptAs = verdictOf(kept.outcome);
          if (taken === KILLED_AFTER) this.#world.kill(process);
          return { ok: true, value: name } as const;
        }),
    };
    const settled = await this.#live(process, () =>
      settleTask(leftovers, this.#context(process, jobStatus, [])),
    );
    return settled ?? "nothing owed";
  }

  #start(name: string, fates: readonly string[]): Process {
    return this.#world.start(
      (this.#process = new Process(name, fates, this.#befall, () => this.#world.nowMs)),
    );
  }

  /** @throws Error what is not for the user is a fault of ours */
  async #live<T>(
    process: Process,
    work: () => Promise<T>,
  ): Promise<T | "killed" | { refused: string; code: string }> {
    const ended = await process.live(() =>
      work().catch((error: unknown) => {
        if (error instanceof UserError) return { refused: error.message, code: error.code };
        throw error;
      }),
    );
    this.#world.end(process);
    this.#world.fact(
      `${process.name} ended ${ended === "killed" ? "killed" : JSON.stringify(ended)}`,
    );
    return ended;
  }

  #context(process: Process, jobStatus: string, fatesOfWaits: readonly string[]): Context {
    const world = this.#world;
    const isPost = process.name.startsWith("post");
    const clock = world.clockOf(process, fatesOfWaits);
    const ports: Ports = {
      controlPlane: controlPlaneFor(world, process, clock),
      savedState: {
        read: () => this.#ledger,
        write: (next) => this.#write(process, next),
        opened: [],
        writeOpened: () => undefined,
      },
      planner: undefined,
      runs: runsFor(world, process, this.#run),
      console: world.consoleOf(process.name),
      clock,
      secrets: new Set(),
      cancelled: isPost ? new AbortController().signal : this.#cancel.signal,
      job: {
        handOver: () =>
          process.effect("handed over", () => ({ pid: 0, startedAt: "", outputFile: "" })),
        run: (call) => process.effect("worked", () => this.#runJob(process, call)),
      },
    };
    return {
      config: configOf(world, jobStatus),
      ports,
      source: this.#source,
      timeline: [],
    };
  }

  /** What a process writes before its death stays. */
  #write(process: Process, next: SavedState): void {
    if (process.isDead) return;
    if (!mayFollow(this.#ledger, next))
      throw new Error(`The ledger cannot go from ${this.#ledger?.phase} to ${next.phase}.`);
    const taken = this.#world.chooseAtWrite(process, `write ${next.phase}`);
    if (process.isDead) return;
    this.#ledger = next;
    if (next.phase === "finishing" && process.name.startsWith("main") && !next.source)
      this.#outcome ??= verdictOf(next.outcome);
    this.#world.fact(`${process.name} writes ${JSON.stringify(next)}`);
    if (taken === KILLED_AFTER) this.#world.kill(process);
  }

  /**
   * As the script's runner: its mark is told before the script begins, and its process afterwards.
   */
  async #runJob(process: Process, { stop, onStarted }: JobCallRequest): Promise<JobResult> {
    const world = this.#world;
    const { jobMs = JOB_MS, exitCode = 0, parksMs } = world.scenario;
    const end = either(stop, this.#end.signal);
    const common = { report: EMPTY_REPORT, logTail: [], masks: [], durationMs: jobMs };
    if (MARKS_JOBS) onStarted(handle(0));
    if (process.isDead) return { ...common, ending: { kind: "stopped", because: "cancelled" } };
    const work = this.#beginWork();
    onStarted(handle(1));
    await this.#halfWay(process, jobMs, end);
    if (parksMs !== undefined && !end.aborted && !process.isDead) {
      this.#parkedUntilMs = world.nowMs + parksMs;
      world.busyUntilMs = Math.max(world.busyUntilMs, this.#parkedUntilMs);
      const deadline = new Date(world.clock.nowMs() + parksMs).toISOString();
      world.upload(this.#run.id, parkedName({ id: TASK_ID }, String(this.#attempt)), {
        [PARKED_FILE]: writeParked({ triggeredId: TASK_ID, deadline, waitsFor: "an approval" }),
      });
      this.#endWork();
      return { ...common, ending: { kind: "parked", deadline, waitsFor: "an approval" } };
    }
    // A script goes on when main is killed; only post or the end of the job end it.
    if (!end.aborted) work.exitCode = exitCode;
    this.#endWork();
    return stop.aborted
      ? { ...common, ending: { kind: "stopped", because: stop.reason as "cancelled" } }
      : { ...common, ending: { kind: "exited", code: exitCode } };
  }

  #beginWork(): Work {
    const work: Work = { source: this.#source, fromMs: this.#world.nowMs, untilMs: undefined };
    this.#work = work;
    this.#world.works.push(work);
    this.#world.fact(`work of ${this.#name} begins`);
    return work;
  }

  #endWork(): void {
    if (!this.#work || this.#work.untilMs !== undefined) return;
    this.#work.untilMs = this.#world.nowMs;
    this.#world.fact(`work of ${this.#name} ends`);
  }
}

function handle(pid: number): JobHandle {
  return { pid, startedAt: "", outputFile: "/output" };
}

/** What the control plane's webhook dispatches: ids only. */
const DISPATCH = {
  eventType: `keptn-${TASK}`,
  ...parseDispatch(
    {
      type: `sh.keptn.event.${TASK}.triggered`,
      id: TASK_ID,
      shkeptncontext: CONTEXT,
      project: PROJECT,
      stage: "dev",
      service: "carts",
    },
    "client_payload",
  ),
};

const CONFIGS = new WeakMap<Scenario, Map<string, Config>>();

/** Read once for all plays of a scenario. */
function configOf({ scenario }: World, jobStatus: string): Config {
  const known = CONFIGS.get(scenario) ?? new Map<string, Config>();
  CONFIGS.set(scenario, known);
  const config = known.get(jobStatus) ?? readConfigOf(scenario, jobStatus);
  known.set(jobStatus, config);
  return config;
}

function readConfigOf(scenario: Scenario, jobStatus: string): Config {
  return readConfig({
    "INPUT_CONTROL-PLANE-URL": "https://keptn.example.org",
    "INPUT_CONTROL-PLANE-TOKEN": "token",
    "INPUT_JOB-STATUS": jobStatus,
    INPUT_VERIFY: scenario.verify ?? "require",
    "INPUT_SEND-STARTED": scenario.sendStarted ?? "auto",
    INPUT_TASKS: TASK,
    ...(scenario.ownSteps ? {} : { INPUT_RUN: "true" }),
  });
}

function either(a: AbortSignal, b: AbortSignal): AbortSignal {
  const both = new AbortController();
  for (const signal of [a, b]) {
    if (signal.aborted) both.abort(NO_ERROR);
    signal.addEventListener("abort", () => both.abort(NO_ERROR), { once: true });
  }
  return both.signal;
}

function isEnd(ended: Ended, kind: Settlement["ended"]): boolean {
  return typeof ended === "object" && "ended" in ended && ended.ended === kind;
}

/** The colour of a step. */
function isGreen(ended: Ended): boolean {
  if (ended === "nothing owed") return true;
  if (typeof ended === "string" || "refused" in ended) return false;
  if (ended.ended === "answered")
    return ended.outcome !== undefined && ["pass", "warning"].includes(verdictOf(ended.outcome));
  return ended.ended === "skipped" || ended.ended === "handed-over" || ended.ended === "parked";
}
