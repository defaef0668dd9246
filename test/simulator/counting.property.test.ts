import fc from "fast-check";
import type { JsonObject } from "../../src/domain/text/json";
import type { BusEvent, KeptnEvent, SequenceExecution } from "../../simulator";
import { Engine, VirtualClock } from "../../simulator";
import { aggregate, stopsSequence } from "../../simulator/engine/aggregate";
import { answerTo, dataOf } from "./support";
import { cases } from "../support/cases";

const PROJECT = "p";
const SERVICES = ["cart", "basket"];
/** Approvals often: they let sequences overlap. */
const TASKS = ["deployment", "test", "approval", "approval"];

/**
 * One stage: its sequences as lists of tasks; each but the first stage may follow the one before.
 */
const stageArbitrary = fc.record({
  sequences: fc.array(
    fc.array(
      fc.record({
        name: fc.constantFrom(...TASKS),
        triggeredAfter: fc.constantFrom("30s", "5m", undefined, undefined, undefined, undefined),
      }),
      { minLength: 1, maxLength: 3, size: "max" },
    ),
    { minLength: 1, maxLength: 2, size: "max" },
  ),
  follows: fc.constantFrom(
    undefined,
    {},
    { match: { result: "pass" } },
    { match: { result: "fail" } },
  ),
});

const verdictArbitrary = fc.record({
  status: fc.constantFrom("succeeded", "succeeded", "errored", "aborted", "odd"),
  result: fc.constantFrom("pass", "pass", "warning", "fail", "failed"),
});

const actionArbitrary = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("trigger" as const),
      stage: fc.constantFrom(0, 0, 0, 1),
      sequence: fc.nat(1),
      service: fc.constantFrom(0, 0, 0, 1),
      context: fc.option(fc.nat(2), { nil: undefined, freq: 3 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("answer" as const),
      task: fc.nat(9),
      say: fc.constantFrom("started", "finished", "started", "finished", "status.changed"),
      source: fc.constantFrom("a", "b"),
      verdict: verdictArbitrary,
      lagMs: fc.constantFrom(0, 0, 0, 4_000),
      wrong: fc.constantFrom("", "", "", "", "", "id", "context", "project"),
    }),
  },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("complete" as const), task: fc.nat(4) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("advance" as const),
      ms: fc.constantFrom(1, 5_000, 60_000, 700_000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("abort" as const), context: fc.nat(3) }) },
);

type Action = typeof actionArbitrary extends fc.Arbitrary<infer T> ? T : never;

function shipyardFrom(
  stages: readonly {
    sequences: readonly (readonly { name: string; triggeredAfter: string | undefined }[])[];
    follows: JsonObject | undefined;
  }[],
): string {
  return JSON.stringify({
    apiVersion: "spec.keptn.sh/0.2.2",
    spec: {
      stages: stages.map(({ sequences, follows }, i) => ({
        name: `stage${i}`,
        sequences: sequences.map((tasks, j) => ({
          name: `s${j}`,
          tasks,
          ...(i > 0 &&
            j === 0 &&
            follows !== undefined && {
              triggeredOn: [{ event: `stage${i - 1}.s0.finished`, selector: follows }],
            }),
        })),
      })),
    },
  });
}

/** The engine under random use, with what an outside observer can say about it. */
class Observed {
  readonly clock = new VirtualClock();
  readonly engine: Engine;
  /** Answers as the controller consumed them, per execution and task. */
  readonly #lags = new Map<string, number>();
  readonly #frozen = new Map<string, string>();

  constructor(shipyard: string) {
    this.engine = new Engine({
      clock: this.clock,
      lighthouse: false,
      approvalService: false,
      lagOf: (event) => ({ storeLagMs: 0, executionLagMs: this.#lags.get(event.source) ?? 0 }),
    });
    this.engine.projects.create({ name: PROJECT, shipyard });
  }

  do(action: Action): void {
    const { engine } = this;
    if (action.kind === "advance") return this.clock.advance(action.ms);
    if (action.kind === "abort") {
      const context = engine.sequences.executions().at(action.context)?.scope.keptnContext;
      return context === undefined ? undefined : engine.sequences.abort(PROJECT, context);
    }
    if (action.kind === "trigger") {
      const [stage, service] = [`stage${action.stage}`, SERVICES[action.service] ?? ""];
      const shkeptncontext =
        action.context === undefined ? engine.newId() : `context-${action.context}`;
      engine.sendAs("trigger", {
        type: `sh.keptn.event.${stage}.s${action.sequence}.triggered`,
        shkeptncontext,
        data: { project: PROJECT, stage, service },
      });
      return;
    }
    const tasks = this.sentTasks();
    const task = tasks.at(-1 - (action.task % Math.max(1, tasks.length)));
    if (task === undefined) return;
    if (action.kind === "answer") return this.#answer(task, action);
    const right = {
      kind: "answer",
      task: 0,
      source: "a",
      verdict: { status: "succeeded", result: "pass" },
      lagMs: 0,
      wrong: "",
    } as const;
    for (const say of ["started", "finished"] as const) this.#answer(task, { ...right, say });
  }

  #answer(
    task: KeptnEvent,
    { say, source, verdict, lagMs, wrong }: Extract<Action, { kind: "answer" }>,
  ): void {
    const answer = answerTo(task, say, say === "finished" ? verdict : {});
    const sender = `${source}-${lagMs}`;
    this.#lags.set(sender, lagMs);
    this.engine.sendAs(sender, {
      type: String(answer["type"]),
      shkeptncontext: wrong === "context" ? "other" : task.shkeptncontext,
      triggeredid: wrong === "id" ? "other" : task.id,
      data: {
        ...dataOf(answer as unknown as KeptnEvent),
        ...(wrong === "project" && { project: "other" }),
      },
    });
  }

  sentTasks(): readonly KeptnEvent[] {
    return this.engine.bus.log
      .map(({ event }) => event)
      .filter(({ type }) => type.split(".").length === 5 && type.endsWith(".triggered"));
  }

  /** When the controller consumed an event. */
  #consumedMs({ event, receivedAt }: BusEvent): number {
    return receivedAt.getTime() + (this.#lags.get(event.source) ?? 0);
  }

  /** The answers to a task that the controller had to count, in the order of consumption. */
  #counted(execution: SequenceExecution, triggeredId: string): readonly KeptnEvent[] {
    const nowMs = this.clock.now().getTime();
    return this.engine.bus.log
      .filter(
        (delivery) =>
          delivery.event.triggeredid === triggeredId &&
          /\.(started|finished)$/.test(delivery.event.type),
      )
      .filter(
        ({ event }) =>
          event.shkeptncontext === execution.scope.keptnContext &&
          dataOf(event)["project"] === PROJECT,
      )
      .filter((delivery) => this.#consumedMs(delivery) <= nowMs)
      .sort((a, b) => this.#consumedMs(a) - this.#consumedMs(b))
      .map(({ event }) => event);
  }

  check(): void {
    const executions = this.engine.sequences.executions();
    for (const execution of executions) {
      this.#checkTasks(execution);
      this.#checkNothingChangesAfterwards(execution);
    }
    this.#checkOneAtATime(executions);
    const ids = this.sentTasks().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }

  /**
   * A task is complete exactly from the first moment at which #started = #finished > 0, with the
   * answers until then.
   */
  #checkTasks({ previousTasks, currentTask, sequence, ...execution }: SequenceExecution): void {
    const whole = { previousTasks, currentTask, sequence, ...execution };
    previousTasks.forEach((task, i) => {
      const counted = this.#counted(whole, task.triggeredID);
      const end = firstBalance(counted);
      expect(end).toBeGreaterThan(0);
      const events = counted.slice(0, end).map(({ type, source, data }) => ({
        eventType: type,
        source,
        result: String((data as JsonObject)["result"] ?? ""),
        status: String((data as JsonObject)["status"] ?? ""),
        time: "",
        properties: null,
      }));
      expect({ result: task.result, status: task.status }).toEqual(aggregate(events));
      expect(task.name).toBe(sequence.tasks[i]?.name);
    });
    const isRunning = execution.state === "started" || execution.state === "waitingForApproval";
    const isDone =
      previousTasks.length === sequence.tasks.length || previousTasks.some(stopsSequence);
    if (isDone)
      expect({ state: execution.state, currentTask }).toEqual({
        state: "finished",
        currentTask: { name: "", triggeredID: "", events: [] },
      });
    // The open task of a second sequence of a context is deleted with the end of the first: its
    // answers complete nothing.
    const isDropped =
      this.engine.sequences.openEvents.find(PROJECT, { id: currentTask.triggeredID }).length === 0;
    if (isRunning && currentTask.triggeredID !== "" && !isDropped)
      expect(firstBalance(this.#counted(whole, currentTask.triggeredID))).toBe(0);
  }

  #checkNothingChangesAfterwards({ id, previousTasks, state }: SequenceExecution): void {
    const ended = state === "finished" || state === "timedOut";
    const known = this.#frozen.get(id);
    const now = JSON.stringify(previousTasks);
    if (known !== undefined) expect({ ended, now }).toEqual({ ended: true, now: known });
    else if (ended) this.#frozen.set(id, now);
  }

  /**
   * Only an approval lets a second sequence of a service start, and even then only one of them has
   * a task out. Those of one context do not count.
   */
  #checkOneAtATime(executions: readonly SequenceExecution[]): void {
    const sent = new Set(this.sentTasks().map(({ id }) => id));
    const running = executions.filter(({ state }) => state === "started");
    for (const place of new Set(running.map(placeOf))) {
      const here = running.filter((execution) => placeOf(execution) === place);
      const withoutApproval = here.filter(
        ({ previousTasks }) => !previousTasks.some(({ name }) => name === "approval"),
      );
      expect(contextsOf(withoutApproval)).toBeLessThanOrEqual(1);
      expect(
        contextsOf(here.filter(({ currentTask }) => sent.has(currentTask.triggeredID))),
      ).toBeLessThanOrEqual(1);
    }
  }
}

function placeOf({ scope }: SequenceExecution): string {
  return `${scope.stage}/${scope.service}`;
}

function contextsOf(executions: readonly SequenceExecution[]): number {
  return new Set(executions.map(({ scope }) => scope.keptnContext)).size;
}

/** How many answers it takes until the counts balance; 0 when they do not. */
function firstBalance(events: readonly KeptnEvent[]): number {
  let balance = 0;
  let finished = 0;
  for (const [i, { type }] of events.entries()) {
    balance += type.endsWith(".started") ? 1 : -1;
    finished += type.endsWith(".finished") ? 1 : 0;
    if (balance === 0 && finished > 0) return i + 1;
  }
  return 0;
}

test("property: a task completes at #started = #finished > 0 and never otherwise; nothing changes what has ended; one at a time", () => {
  fc.assert(
    fc.property(
      fc.array(stageArbitrary, { minLength: 2, maxLength: 2 }),
      fc.array(actionArbitrary, { minLength: 10, maxLength: 60, size: "max" }),
      (stages, actions) => {
        const observed = new Observed(shipyardFrom(stages));
        for (const action of actions) {
          observed.do(action);
          observed.check();
        }
        observed.engine.close();
        expect(observed.clock.pending).toBe(0);
      },
    ),
    { numRuns: cases(120) },
  );
});

test("property: executors that send one started and one finished each always bring a sequence to its end", () => {
  const executors = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(
      stageArbitrary,
      executors,
      fc.infiniteStream(fc.nat(1_000)),
      (stage, count, choices) => {
        const observed = new Observed(shipyardFrom([{ ...stage, follows: undefined }]));
        observed.do({ kind: "trigger", stage: 0, sequence: 0, service: 0, context: undefined });
        const execution = () => observed.engine.sequences.executions()[0];
        for (let guard = 0; guard < 10 && execution()?.state !== "finished"; guard += 1) {
          observed.clock.advance(5 * 60_000);
          const task = observed.sentTasks().at(-1);
          if (task === undefined) continue;
          // Every `started` before the first `finished`, then in any order: nobody is cut off.
          const sources = Array.from({ length: count }, (_, i) => `executor-${i}`);
          const shuffled = sources
            .map((source) => ({ source, key: choices.next().value }))
            .sort((a, b) => a.key - b.key);
          for (const say of ["started", "finished"]) {
            for (const { source } of shuffled) {
              const answer = answerTo(task, say);
              observed.engine.sendAs(source, {
                type: String(answer["type"]),
                shkeptncontext: task.shkeptncontext,
                triggeredid: task.id,
                data: dataOf(answer as unknown as KeptnEvent),
              });
            }
          }
        }
        expect(execution()).toMatchObject({ state: "finished" });
        expect(execution()?.previousTasks).toHaveLength(stage.sequences[0]?.length ?? 0);
        observed.engine.close();
      },
    ),
    { numRuns: cases(100) },
  );
});
