import { isEnd, sweepOnce } from "./attempt";
import type { ChoicePoint, Schedule } from "./choices";
import { Process } from "./process";
import type { AttemptOutcome } from "./runner";
import { Attempt, CommentRun } from "./runner";
import type { Scenario } from "./scenario";
import type { Move, Outage, Run } from "./world";
import { MINUTE, OUTAGES, SECOND, World } from "./world";

const SET_UP_MS = 5 * SECOND;
const BOOKKEEPING_MS = 2 * SECOND;
const SWEEP_EVERY_MS = 15 * MINUTE;
const FIRST_COMMENT_ID = 100;
/** Whose answer was not taken comments again, and does not try for ever. */
const COMMENTS_AGAIN_MS = 5 * MINUTE;
const MAX_COMMENTS = 4;
/** More would never come to an end. */
const MAX_SWEEPS = 16;
const IDLE_SWEEPS = 2;

export interface Played {
  readonly world: World;
  readonly attempts: readonly AttemptOutcome[];
  /** Sweeps never had nothing left to do. */
  readonly isRestless: boolean;
}

/**
 * Plays a scenario with what deviates from it. After the last run sweeps go on until two in a row
 * had nothing to do.
 *
 * @param onPoint  sees every choice; what it returns as `true` ends the play
 * @returns        `undefined` when it was ended so
 */
export async function play(
  scenario: Scenario,
  schedule: Schedule,
  onPoint: (point: ChoicePoint) => boolean = () => false,
): Promise<Played | undefined> {
  let isEnded = false;
  const world = new World(scenario, schedule, (point) => void (isEnded ||= onPoint(point)));
  const playing = new Playing(world);
  let over: { played: Played } | { error: unknown } | undefined;
  playing.play().then(
    (played) => (over = { played }),
    (error: unknown) => (over = { error }),
  );
  for (;;) {
    // Promises of the life cycle settle between two looks at the clock.
    await new Promise((resolve) => setImmediate(resolve));
    if (over && "error" in over) throw over.error;
    if (over) return over.played;
    if (isEnded) return undefined;
    world.clock.jump();
  }
}

function isOutage(move: Move | Outage): move is Outage {
  return Object.values<string>(OUTAGES).includes(move);
}

class Playing {
  readonly #world: World;
  readonly #attempts: AttemptOutcome[] = [];
  /** Runs that have not come to their end, and what goes on beside them. */
  readonly #going = new Set<Promise<void>>();
  #turn = Promise.resolve();
  #sweepTurn: Promise<unknown> = Promise.resolve();
  #sweeps = 0;
  #comments = 0;

  constructor(world: World) {
    this.#world = world;
    world.begin = (move) => this.#begin(move);
  }

  async play(): Promise<Played> {
    const world = this.#world;
    const { webhook = "at once", otherExecutor, dispatches = 1, script = [] } = world.scenario;
    if (webhook !== "never") world.move("the webhook's started");
    if (webhook === "twice") world.move("the webhook's started", true);
    if (otherExecutor) world.move("another executor begins");
    for (const { atMs, move } of script)
      world.clock.setTimeout(
        () => (isOutage(move) ? world.beginOutage(move) : world.move(move, true)),
        atMs,
      );
    this.#dispatch();
    if (dispatches === 2) world.move("a duplicate dispatch");
    return { world, attempts: this.#attempts, isRestless: !(await this.#sweepUntilIdle()) };
  }

  #begin(move: Move): void {
    if (move === "a sweep") this.#go(this.#sweep().then(() => undefined));
    else if (move === "a person approves") this.#go(this.#comment(true));
    else if (move === "a person denies") this.#go(this.#comment(false));
    else if (move === "a duplicate dispatch") this.#dispatch();
    else if (move === "the run is begun again") {
      const [run] = this.#world.runs;
      if (run) this.#rerun(run);
    }
  }

  #go(work: Promise<void>): void {
    this.#going.add(work);
    void work.then(() => this.#going.delete(work));
  }

  #dispatch(): void {
    const { runs, clock } = this.#world;
    const run: Run = {
      id: runs.length + 1,
      attempt: 1,
      status: "queued",
      conclusion: "",
      changedMs: clock.nowMs(),
    };
    runs.push(run);
    this.#inTurn(run);
  }

  #rerun(run: Run): void {
    run.attempt++;
    this.#world.change(run, "queued");
    this.#inTurn(run);
  }

  #inTurn(run: Run): void {
    const { isExclusive = true } = this.#world.scenario;
    const work = isExclusive
      ? (this.#turn = this.#turn.then(() => this.#run(run)))
      : this.#run(run);
    this.#go(work);
  }

  /** As a workflow on `issue_comment` without a concurrency group; whose answer is lost asks again. */
  async #comment(isApproved: boolean): Promise<void> {
    const world = this.#world;
    if (this.#comments >= MAX_COMMENTS) return;
    const id = FIRST_COMMENT_ID + ++this.#comments;
    const run: Run = { id, attempt: 1, status: "in_progress", conclusion: "", changedMs: 0 };
    await world.clock.sleep(SET_UP_MS);
    const outcomes = await new CommentRun(world, run).play(isApproved);
    this.#attempts.push(...outcomes);
    const isTaken = outcomes.some(({ main, post }) =>
      [main, post].some((ended) => isEnd(ended, "answered", "skipped", "aborted")),
    );
    if (isTaken || outcomes.length === 0) return;
    await world.clock.sleep(COMMENTS_AGAIN_MS);
    if (world.question?.isOpen && world.plane.state === "open") await this.#comment(isApproved);
  }

  async #run(run: Run): Promise<void> {
    const world = this.#world;
    await world.clock.sleep(world.scenario.queuedMs ?? SET_UP_MS);
    world.change(run, "in_progress");
    const attempt = new Attempt(world, run);
    this.#attempts.push(...(await attempt.play()));
    await world.clock.sleep(BOOKKEEPING_MS);
    world.change(run, "completed", attempt.conclusion);
  }

  /** @returns whether it came to rest */
  async #sweepUntilIdle(): Promise<boolean> {
    const world = this.#world;
    for (let idle = 0, n = 0; n < MAX_SWEEPS; n++) {
      while (this.#going.size > 0) await Promise.all(this.#going);
      // To a sweep a task that is over is none.
      const isOver = world.plane.state !== "open" && !world.plane.isCallback;
      if (isOver && world.nowMs > world.busyUntilMs) return true;
      await world.clock.sleep(n === 0 ? MINUTE : SWEEP_EVERY_MS);
      const isQuiet = world.nowMs > world.busyUntilMs;
      const hadNothingToDo = await this.#sweep();
      const isIdle = isQuiet && this.#going.size === 0 && hadNothingToDo;
      idle = isIdle ? idle + 1 : 0;
      if (idle === IDLE_SWEEPS) return true;
    }
    return false;
  }

  /** Sweeps have a concurrency group of their own. @returns whether there was nothing to do */
  #sweep(): Promise<boolean> {
    const swept = this.#sweepTurn.then(() => this.#sweepOnce());
    this.#sweepTurn = swept;
    return swept;
  }

  async #sweepOnce(): Promise<boolean> {
    const world = this.#world;
    const n = ++this.#sweeps;
    const process: Process = world.start(
      new Process(
        `sweep ${n}`,
        ["killed"],
        () => undefined,
        () => world.nowMs,
      ),
    );
    const swept = await process.live(() => sweepOnce(world, process, n));
    world.end(process);
    world.fact(`${process.name} ended`);
    return swept === true;
  }
}
