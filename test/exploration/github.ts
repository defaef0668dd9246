import { UserError } from "../../src/domain/errors";
import {
  UNDELIVERED_RESULT_FILE,
  undeliveredResultPrefix,
  readUndeliveredResult,
} from "../../src/domain/counting/undelivered-result";
import type { RunRecord } from "../../src/domain/counting/abandoned-task";
import type { Memory, RunHistory, RunNote, Runs } from "./attempt";
import { TASK_ID, taskOf } from "./plane";
import type { Process } from "./process";
import type { Artifact, Run, World } from "./world";
import { AWAITED_RUN, KILLED_AFTER, OUTAGES, sourceOf } from "./world";

const CALL_MS = 20;

/** One call of GitHub's API; `undefined` when it was not answered. */
export async function call<T>(
  world: World,
  process: Process,
  what: string,
  answer: () => T,
): Promise<{ readonly value: T } | undefined> {
  return process.effect(what, async () => {
    const outages = world.isOut(OUTAGES.github) ? [] : [OUTAGES.github];
    const taken = world.choose(process, `ask GitHub for ${what}`, ["refused", ...outages]);
    if (taken === OUTAGES.github) world.beginOutage(taken);
    if (!process.isDead) await world.clock.sleep(CALL_MS);
    if (taken === KILLED_AFTER) world.kill(process);
    if (process.isDead || taken === "refused" || world.isOut(OUTAGES.github)) return undefined;
    return { value: answer() };
  });
}

/** What a run is told about its siblings, all of which have the task's id in their titles. */
export function runsFor(world: World, process: Process, run: Run): Runs | undefined {
  if (world.scenario.isReported === false) return undefined;
  const ask = async <T>(what: string, answer: () => T): Promise<T | undefined> => {
    const got = await call(world, process, what, answer);
    if (got) world.unreported.delete(run.id);
    else world.unreported.add(run.id);
    return got?.value;
  };
  const older = (isOver: boolean) =>
    world.runs
      .filter(({ id, status }) => id < run.id && (status === "completed") === isOver)
      .map(({ id }) => id);
  return {
    olderLive: () => ask("older runs", () => older(false)),
    undeliveredByOlder: async (task) => {
      const over = older(true);
      const kept = () =>
        world.artifacts.filter(
          ({ runId, name }) =>
            over.includes(runId) && name.startsWith(undeliveredResultPrefix(task)),
        );
      return over.length === 0
        ? []
        : ask("kept results", () =>
            kept().map(({ files }) => readUndeliveredResult(files[UNDELIVERED_RESULT_FILE] ?? "")),
          );
    },
    naming: async () =>
      (
        await call(world, process, "runs that name the task", () =>
          world.runs.filter(({ id }) => id !== run.id).map(({ id }) => id),
        )
      )?.value,
    cancelThisRun: () => Promise.resolve("not permitted"),
  };
}

/** The same for a sweep. */
export function historyFor(world: World, process: Process): RunHistory {
  const asked = async <T>(what: string, answer: () => T): Promise<T> => {
    const got = await call(world, process, what, answer);
    if (!got) throw new UserError(`${what}: GitHub answered HTTP 503.`, "CA-605");
    return got.value;
  };
  const noteOf = ({ id, runId, name, files }: Artifact): RunNote => ({
    artifactId: id,
    name,
    runId,
    read: async (file) => {
      const got = await call(world, process, "a note", () => files[file]);
      if (!got) throw new UserError("could not be read (GitHub answered HTTP 503).", "CA-610");
      if (got.value === undefined) throw new UserError(`holds no ${file}.`, "CA-604");
      return got.value;
    },
    remove: () =>
      asked("the deletion of a note", () => {
        const at = world.artifacts.findIndex((artifact) => artifact.id === id);
        if (at >= 0) world.artifacts.splice(at, 1);
        world.fact(`artifact ${id} is deleted`);
      }),
  });
  return {
    dispatched: () =>
      asked("the dispatched runs", () => ({
        runs: world.runs.map((run) => recordOf(run, world)),
        isComplete: true,
      })),
    run: (wanted) =>
      asked("a run", () =>
        [...world.runs, ...awaitedIn(world)]
          .filter(({ id }) => id === wanted)
          .map((run) => recordOf(run, world))
          .at(0),
      ),
    decision: () => Promise.resolve(undefined),
    notesOf: (id) =>
      asked("the notes of a run", () =>
        world.artifacts.filter(({ runId }) => runId === id).map(noteOf),
      ),
    notes: (wanted) =>
      asked("the notes", () => world.artifacts.filter(({ name }) => name === wanted).map(noteOf)),
  };
}

/** What sweeps put down for later ones. */
export function memoryFor(world: World, process: Process): Memory {
  return {
    lastMs: async (key) => {
      const got = await call(world, process, "what was put down", () => world.remembered.get(key));
      if (!got) throw new UserError("GitHub answered HTTP 503.", "CA-605");
      return got.value;
    },
    put: (key) =>
      process.effect("remembered", () => {
        world.remembered.set(key, world.clock.nowMs());
        world.fact(`put down: ${key}`);
      }),
  };
}

/** The run that the task waits for, as GitHub lists it. */
function awaitedIn({ awaited }: World): Run[] {
  if (!awaited) return [];
  const { work, conclusion, isCancelled, changedMs } = awaited;
  const isOver = work.untilMs !== undefined;
  const came = isCancelled ? "cancelled" : conclusion;
  return [
    {
      id: AWAITED_RUN,
      attempt: 1,
      status: isOver ? "completed" : "in_progress",
      conclusion: isOver ? came : "",
      changedMs,
    },
  ];
}

function recordOf(run: Run, { scenario }: World): RunRecord {
  return {
    id: run.id,
    attemptUrl: sourceOf(run),
    title: `keptn-${taskOf(scenario)} ${TASK_ID}`,
    isOver: run.status === "completed",
    conclusion: run.conclusion,
    changedMs: run.changedMs,
    origin: "dispatch",
    workflow: ".github/workflows/tasks.yml",
    commit: "c0ffee",
  };
}
