import { stringify } from "yaml";
import { Engine } from "../../simulator";
import type { Cancel, Clock as EngineClock, KeptnEvent } from "../../simulator";
import { Gateway } from "../../simulator/api/gateway";
import { parseVersion } from "../../simulator/api/version";
import type { Config } from "../../src/config/inputs";
import { readConfig } from "../../src/config/inputs";
import type { Context } from "../../src/context";
import type { Exchange } from "../../src/control-plane/http";
import { understand } from "../../src/control-plane/http";
import { Keptn } from "../../src/control-plane/keptn";
import { parseDispatch } from "../../src/domain/dispatch-payload";
import type { JobResult } from "../../src/domain/job-result";
import { EMPTY_REPORT } from "../../src/domain/job-result";
import type { Ledger } from "../../src/domain/ledger";
import { mayFollow } from "../../src/domain/ledger";
import type { Settlement } from "../../src/domain/settlement";
import type { Clock, Ports } from "../../src/ports";
import { runTask } from "../../src/run-task";
import { settleTask } from "../../src/settle-task";
import { isOurs, requireSent } from "../support/schemas";

const TOKEN = "token-of-the-world";

/** A clock that stands still until everybody waits, and then jumps to the next thing that is due. */
class JumpClock implements EngineClock {
  #nowMs = Date.parse("2026-11-01T10:00:00.000Z");
  readonly #alarms = new Set<{ dueMs: number; run: () => void }>();

  now(): Date {
    return new Date(this.#nowMs);
  }

  setTimeout(run: () => void, delayMs: number): Cancel {
    const alarm = { dueMs: this.#nowMs + Math.max(0, delayMs), run };
    this.#alarms.add(alarm);
    return () => void this.#alarms.delete(alarm);
  }

  jump(): void {
    let next: { dueMs: number; run: () => void } | undefined;
    for (const alarm of this.#alarms) if (!next || alarm.dueMs < next.dueMs) next = alarm;
    if (!next) throw new Error("everybody waits for nothing");
    this.#alarms.delete(next);
    this.#nowMs = next.dueMs;
    next.run();
  }
}

/** What happens to one request of ours. */
export type Trouble = "none" | "refused" | "reset" | "answer lost" | "stalled" | "429" | "502" | "bus down";

/**
 * The life cycle with its real code and the real control plane engine in one process, on a clock of its own: hours pass
 * in milliseconds, and every schedule is the same each time it is played.
 */
export class World {
  readonly clock = new JumpClock();
  readonly engine: Engine;
  readonly #gateway: Gateway;
  #ids = 0;
  #projects = 0;

  constructor() {
    this.engine = new Engine({ clock: this.clock, newId: () => `00000000-0000-4000-8000-${String(++this.#ids).padStart(12, "0")}`, approvalService: false, lighthouse: false });
    this.#gateway = new Gateway(this.engine, { token: TOKEN, bearerTokens: [], eventValidation: true, version: parseVersion("1.4.5") });
  }

  openTask(task = "deployment"): KeptnEvent {
    const name = `project-${++this.#projects}`;
    this.engine.projects.create({ name, services: ["carts"], shipyard: stringify({ apiVersion: "spec.keptn.sh/0.2.2", kind: "Shipyard", metadata: { name }, spec: { stages: [{ name: "dev", sequences: [{ name: "sequence", tasks: [{ name: task }] }] }] } }) });
    this.engine.sendAs("cli", { type: "sh.keptn.event.dev.sequence.triggered", shkeptncontext: this.engine.newId(), data: { project: name, stage: "dev", service: "carts" } });
    const sent = this.engine.bus.log.at(-1)?.event;
    if (!sent?.type.endsWith(`${task}.triggered`)) throw new Error("the task was not triggered");
    return sent;
  }

  answer(source: string, event: KeptnEvent, kind: "started" | "finished"): void {
    const verdict = kind === "finished" ? { status: "succeeded", result: "pass" } : {};
    this.engine.sendAs(source, { type: event.type.replace(/triggered$/, kind), shkeptncontext: event.shkeptncontext, triggeredid: event.id, data: { ...(event.data as object), ...verdict } as never });
  }

  /** All answers to a task, in order. @throws Error when one of ours is not as schema/ says */
  answers(event: KeptnEvent): { kind: string; source: string; data: Record<string, unknown> }[] {
    const answers = this.engine.bus.log.map((delivery) => delivery.event).filter(({ triggeredid }) => triggeredid === event.id);
    requireSent(answers.filter(isOurs));
    return answers.map(({ type, source, data }) => ({ kind: type.split(".").at(-1) ?? "", source, data: data as Record<string, unknown> }));
  }

  isOpen(event: KeptnEvent): boolean {
    const { openEvents } = this.engine.sequences;
    return openEvents.projects().flatMap((project) => openEvents.find(project)).some((open) => open.id === event.id);
  }

  /** Our HTTP, straight into the gateway, with trouble on the way. */
  exchange(troubleOf: () => Trouble): Exchange {
    return async (request, signal) => {
      const where = `${request.method} ${request.url}`;
      const trouble = troubleOf();
      await this.sleep(5, signal);
      const process = () => {
        const url = new URL(request.url);
        for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
        return this.#gateway.answer({ method: request.method, path: url.pathname, query: url.searchParams, headers: { ...request.headers, "content-type": "application/json" }, body: Buffer.from(request.body === undefined ? "" : JSON.stringify(request.body)), remoteAddress: "10.0.0.1" });
      };
      const broken = (reached: "no" | "maybe") => ({ ok: false, failure: { kind: "unreachable", reached, message: `${where} failed: ${trouble}` } }) as const;
      switch (trouble) {
        case "refused": return broken("no");
        case "reset": return broken("maybe");
        case "answer lost": process(); return broken("maybe");
        case "stalled": await this.sleep(request.timeoutMs, signal); return { ok: false, failure: { kind: "timeout", reached: "maybe", message: `${where} got no answer` } };
        case "429": return understand(where, 429, { "retry-after": "2" }, "");
        case "502": return understand(where, 502, {}, "<html></html>");
        case "bus down": return request.method === "POST" ? understand(where, 500, {}, '{"message":"could not publish message to NATS"}') : broken("no");
        case "none": { const { status, headers, body } = process(); return understand(where, status, headers, body); }
      }
    };
  }

  /** Lets everything that can go on go on, and time pass while everybody waits, until the promise is settled or the time is over. */
  async play<T>(promise: Promise<T>, limitMs = 2 * 3_600_000): Promise<T | "still going"> {
    let done: { value: T } | { error: unknown } | undefined;
    promise.then((value) => (done = { value }), (error: unknown) => (done = { error }));
    for (const untilMs = this.clock.now().getTime() + limitMs; this.clock.now().getTime() < untilMs; ) {
      // Promises of the life cycle, dynamic imports included, settle between two looks at the clock.
      for (let i = 0; i < 2 && !done; i++) await new Promise((resolve) => setImmediate(resolve));
      if (done) {
        if ("error" in done) throw done.error;
        return done.value;
      }
      this.clock.jump();
    }
    return "still going";
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = () => {
        cancel();
        signal?.removeEventListener("abort", done);
        resolve();
      };
      const cancel = this.clock.setTimeout(done, ms);
      signal?.addEventListener("abort", done, { once: true });
    });
  }
}

export interface RunPlan {
  readonly runId: number;
  readonly attempt?: number;
  readonly jobMs: number;
  readonly exitCode: number;
  /** Main is killed at its n-th side effect; nothing of it happens after that. */
  readonly killedAt?: number;
  /** Cancelled this long after main's begin. */
  readonly cancelledAtMs?: number;
  readonly ownSteps?: boolean;
  /** Trouble of the n-th request of main and post together; the rest goes through. */
  readonly troubles?: readonly Trouble[];
}

export interface RunOutcome {
  readonly main: Settlement | "killed" | { refused: string };
  readonly post: Settlement | undefined | { refused: string };
  readonly ledger: Ledger | undefined;
  readonly warnings: readonly string[];
}

/** One workflow run for a dispatch: main, then post, as the runner would start them. */
export async function runOnce(world: World, event: KeptnEvent, plan: RunPlan): Promise<RunOutcome> {
  let ledger: Ledger | undefined;
  let effects = 0;
  let requests = 0;
  let dead = false;
  const warnings: string[] = [];
  const never = new Promise<never>(() => undefined);
  let die: () => void = () => undefined;
  const death = new Promise<void>((resolve) => (die = resolve));
  /** Every side effect passes here: a killed process has none, and never comes back from one. */
  const effect = async <T>(action: () => Promise<T> | T): Promise<T> => {
    if (dead) return never;
    if (plan.killedAt !== undefined && ++effects === plan.killedAt) {
      dead = true;
      die();
      return never;
    }
    const value = await action();
    return dead ? never : value;
  };
  const source = `https://github.com/octo/demo/actions/runs/${plan.runId}/attempts/${plan.attempt ?? 1}`;
  const cancel = new AbortController();

  const context = (inPost: boolean, jobStatus: string): Context => {
    const guarded: typeof effect = inPost ? async (action) => action() : effect;
    const clock: Clock = { nowMs: () => world.clock.now().getTime(), sleep: (ms, signal) => guarded(() => world.sleep(ms, signal)) };
    const exchange = world.exchange(() => plan.troubles?.[requests++] ?? "none");
    const ports: Ports = {
      controlPlane: new Keptn({ base: "https://keptn.example.org/api", authorise: () => Promise.resolve({ ok: true, value: { "x-token": TOKEN } }), exchange: (request, signal) => guarded(() => exchange(request, signal)), clock, random: () => 0.5 }),
      ledger: {
        read: () => ledger,
        write(next) {
          if (dead && !inPost) return;
          if (!mayFollow(ledger, next)) throw new Error(`ledger: ${ledger?.phase} -> ${next.phase}`);
          ledger = next;
        },
      },
      console: { info: () => undefined, notice: () => undefined, warning: (text) => warnings.push(text), error: (text) => warnings.push(text) },
      clock,
      secrets: new Set([TOKEN]),
      cancelled: inPost ? new AbortController().signal : cancel.signal,
      job: {
        handOver: () => Promise.resolve({ pid: 0, startedAt: "", outputFile: "" }),
        run: (_assignment, stop) => guarded(() => runJob(world, plan, stop)),
      },
    };
    return { config: config(plan, jobStatus), ports, source, timeline: [] };
  };

  const dispatch = parseDispatch({ type: event.type, id: event.id, shkeptncontext: event.shkeptncontext, project: (event.data as { project: string }).project }, "client_payload");
  ledger = { phase: "seen", reference: dispatch.reference };
  if (plan.cancelledAtMs !== undefined) void world.sleep(plan.cancelledAtMs).then(() => cancel.abort());
  const killed = async (): Promise<"killed"> => {
    await death;
    return "killed";
  };
  const main = await Promise.race([runTask(dispatch, context(false, "success")).catch((error: Error) => ({ refused: error.message })), ...(plan.killedAt === undefined ? [] : [killed()])]);
  const isGreen = main !== "killed" && "ended" in main && (main.ended === "answered" || main.ended === "skipped" || main.ended === "handed-over");
  const jobStatus = cancel.signal.aborted ? "cancelled" : isGreen ? "success" : "failure";
  if (plan.ownSteps && main !== "killed" && "ended" in main && main.ended === "handed-over") await world.sleep(plan.jobMs);
  const leftovers = { isTaken: () => false, endJob: () => Promise.resolve(), readReport: () => Promise.resolve(EMPTY_REPORT), whyEnded: () => Promise.resolve(undefined) };
  const post = await settleTask(leftovers, context(true, plan.ownSteps && isGreen && plan.exitCode !== 0 && jobStatus === "success" ? "failure" : jobStatus)).catch((error: Error) => ({ refused: error.message }));
  return { main, post, ledger, warnings };
}

async function runJob(world: World, plan: RunPlan, stop: AbortSignal): Promise<JobResult> {
  const begun = world.clock.now().getTime();
  await world.sleep(plan.jobMs, stop);
  const common = { report: EMPTY_REPORT, logTail: [], masks: [], durationMs: world.clock.now().getTime() - begun };
  return stop.aborted ? { ...common, ending: { kind: "stopped", because: stop.reason as "cancelled" } } : { ...common, ending: { kind: "exited", code: plan.exitCode } };
}

function config(plan: RunPlan, jobStatus: string): Config {
  return readConfig({ "INPUT_CONTROL-PLANE-URL": "https://keptn.example.org", "INPUT_CONTROL-PLANE-TOKEN": TOKEN, "INPUT_JOB-STATUS": jobStatus, ...(plan.ownSteps ? {} : { INPUT_RUN: "true" }) });
}
