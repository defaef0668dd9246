import type { Desk, Voice } from "./context";
import { note, senderFor } from "./context";
import type { Facts, Kind, Request, Saved, Settings, Step } from "./knowledge";
import { decide } from "./decide";
import type { Ending } from "./endings";
import { owedBy } from "../domain/counting/event-counts";
import type { OutgoingEvent } from "../domain/events/events";
import type { UndeliveredResult } from "../domain/counting/undelivered-result";
import type { Outcome } from "../domain/counting/outcome";
import { outcome as outcomeWith } from "../domain/counting/outcome";
import { nextDelayMs } from "../domain/retry";
import type { SavedState } from "../domain/counting/saved-state";
import type { TaskResult } from "../domain/counting/task-result";
import type { Assignment } from "../domain/task";
import type { Answered, Failure } from "./ports";
import { prepared } from "./prepare";

/** How much of the time for an answer may go into reading the counts; the rest is for sending. */
const READING_SHARE = 0.8;

/**
 * The worst result of a task counts, so this one takes nothing from what somebody else has said.
 */
const BALANCE = outcomeWith(
  "pass",
  "Answered elsewhere; this pays for the `started` of the webhook service.",
);

/** One dispatch that has to be answered, and who answers. */
export interface Errand {
  readonly assignment: Assignment;
  readonly role: Settings["role"];
  readonly voice: Voice;
  readonly outcome?: Outcome;
  readonly isBalance?: boolean;
  /** What an earlier process has left; nothing by default. */
  readonly left?: Partial<Pick<Saved, "work" | "started" | "finished" | "doubt">>;
  readonly times: Times;
  /** What the rows that need more than the control plane ask. */
  readonly questions?: Questions;
}

interface Times {
  /** For each event before the work, and for the whole of an answer after it. */
  readonly deliveryMs: number;
  /** When an answer is given up, where that does not follow from `deliveryMs`. */
  readonly untilMs?: number;
}

interface Questions {
  /** Does the work. @returns its outcome, or why there is none */
  work?(announced: Announced): Promise<Worked>;
  /** What became of the work of a main that is gone. */
  conclude?(): Promise<Outcome>;
  /** Older runs of the same dispatch; `undefined` when GitHub cannot tell. */
  older?(): Promise<readonly number[] | undefined>;
  kept?(): Promise<readonly UndeliveredResult[]>;
  /** Whether a run of the task has begun since it was judged. */
  hasBegun?(): Promise<boolean>;
}

export interface Announced {
  readonly startedSent: number;
  readonly isStarted: boolean;
}

/** What the work came to, and the labels of the rule that it followed. */
export type Worked = TaskResult | { readonly outcome: Outcome; readonly voice: Voice };

/** What came of it: an end, or a result of another run that has to be delivered first. */
type Proceeded = TaskResult | { readonly deliver: UndeliveredResult };

/**
 * Reads, decides, saves and sends until the dispatch has its end: the one loop of main, post, the
 * answer to a comment and the sweep. It forgets nothing that it has learnt but the counts.
 *
 * @throws UserError  when main may not begin
 */
export async function proceed(errand: Errand, desk: Desk): Promise<Proceeded> {
  const course = new Course(errand, desk);
  for (;;) {
    const step = decide(course.saved, course.facts(), course.settings);
    const end = await course.take(step);
    if (end) return end;
  }
}

/** The same for who speaks for a work that is over: nothing else is to be delivered before. */
export async function answerFor(errand: Errand, desk: Desk): Promise<TaskResult> {
  const proceeded = await proceed(errand, desk);
  if ("ended" in proceeded) return proceeded;
  throw new Error("A work that is over has nothing of others to deliver.");
}

/** The table asks only for what the control plane can do. */
function offered<T>(answer: Promise<Answered<T>> | undefined): Promise<Answered<T>> {
  if (answer) return answer;
  throw new Error("The control plane was asked for something that it cannot do.");
}

type Act<S extends Step> = (step: S) => MaybePromise<Proceeded | undefined>;
type MaybePromise<T> = T | Promise<T>;

class Course {
  saved: Saved;
  readonly settings: Settings;
  readonly #desk: Desk;
  readonly #questions: Questions;
  readonly #times: Times;
  readonly #assignment: Assignment;
  #voice: Voice;
  #outcome: Outcome | undefined;
  #known: Partial<Facts> & Pick<Facts, "doubtSinceMs" | "isOldDoubt">;
  #readUntilMs: number;
  #sendUntilMs: number | undefined;
  readonly #tries = new Map<Request, { count: number; sinceMs: number }>();
  /** What is in doubt, and why, where this process has sent it. */
  #unclear: { readonly event: OutgoingEvent; readonly failure: Failure } | undefined;
  #sent: OutgoingEvent | undefined;
  #savedText = "";

  constructor(errand: Errand, desk: Desk) {
    const { assignment, role, voice, outcome, left = {}, times, questions = {} } = errand;
    const nowMs = desk.ports.clock.nowMs();
    this.#desk = desk;
    this.#questions = questions;
    this.#times = times;
    this.#assignment = assignment;
    this.#voice = voice;
    this.settings = {
      role,
      taskName: assignment.task.name,
      sentMs: Date.parse(String(assignment.event["time"])),
      source: voice.source,
      ...(voice.also && { also: voice.also }),
      sendStarted: desk.sendStarted,
      verify: desk.verify,
      can: desk.plane.can,
      ...(questions.hasBegun && { isShared: true }),
    };
    this.saved = {
      work: "none",
      started: 0,
      finished: 0,
      ...left,
      ...(assignment.isStarted && { isStarted: true }),
    };
    this.#known = { doubtSinceMs: nowMs, isOldDoubt: left.doubt !== undefined };
    this.#readUntilMs = nowMs + this.#readingMs();
    if (outcome) this.#fix(outcome, errand.isBalance ? "balance" : "ours");
    else if (role === "main") this.#save();
  }

  facts(): Facts {
    const { clock, cancelled } = this.#desk.ports;
    const nowMs = clock.nowMs();
    const sendUntilMs = this.#sendUntilMs ?? nowMs + this.#times.deliveryMs;
    const hasRead = this.#known.lastCounts !== undefined || this.saved.finished > 0;
    return {
      ...this.#known,
      nowMs,
      isCancelled: cancelled.aborted,
      readUntilMs: hasRead ? Math.max(this.#readUntilMs, sendUntilMs) : this.#readUntilMs,
      sendUntilMs,
    };
  }

  /** @returns the end, where this is it */
  async take(step: Step): Promise<Proceeded | undefined> {
    // The compiler does not see that the two belong together.
    const act = this.#acts[step.do] as (step: Step) => ReturnType<Act<Step>>;
    return act(step);
  }

  readonly #acts: { readonly [K in Step["do"]]: Act<Extract<Step, { do: K }>> } = {
    wait: ({ untilMs }) => this.#wait(untilMs),
    "read counts": () => this.#readCounts(),
    look: () => this.#look(),
    "believe it arrived": () => this.#accept(this.saved.doubt ?? "finished"),
    "believe it did not arrive": () => this.#tryAgain(),
    "ask for older runs": async () =>
      this.#learn({ older: (await this.#questions.older?.()) ?? "unknown" }),
    "ask for kept results": async () =>
      this.#learn({ kept: (await this.#questions.kept?.()) ?? [] }),
    "ask for runs": async () =>
      this.#learn({ hasBegun: (await this.#questions.hasBegun?.()) ?? false }),
    "ask for abort": async () => this.#learn({ isAborted: await this.#isAborted() }),
    conclude: () => this.#conclude(),
    work: () => this.#work(),
    balance: () => this.#fix(BALANCE, "balance"),
    send: (step) => this.#send(step),
    deliver: ({ kept }) => ({ deliver: kept }),
    "leave to": (step) => this.#end(step),
    end: (step) => this.#end(step),
  };

  async #end(step: Extract<Step, { do: "end" | "leave to" }>): Promise<TaskResult> {
    if (this.#outcome) this.#save();
    const { taskResultOf } = await import("./endings");
    return taskResultOf(step, this.#ending(), this.#desk);
  }

  #learn(facts: Partial<Facts>): undefined {
    this.#known = { ...this.#known, ...facts };
  }

  /** What may change with time is true no more. What is closed stays closed. */
  #forget(): void {
    const { counts, failed: _failed, hasBegun: _hasBegun, ...known } = this.#known;
    this.#known = { ...known, ...(counts && { lastCounts: counts }) };
    if (counts?.open === false) this.#learn({ counts });
  }

  async #wait(untilMs: number): Promise<undefined> {
    const { clock, cancelled } = this.#desk.ports;
    await clock.sleep(Math.max(0, untilMs - clock.nowMs()), cancelled);
    this.#forget();
  }

  async #readCounts(): Promise<undefined> {
    const { plane, ports } = this.#desk;
    const { task } = this.#assignment;
    const read = await offered(plane.counts?.(task, ports.cancelled));
    if (!read.ok) return this.#failed("counts", read.failure);
    this.#tries.delete("counts");
    const { firstCountsMs = ports.clock.nowMs() } = this.#known;
    this.#learn({ counts: read.value, firstCountsMs });
    const { source, also } = this.#voice;
    const party = { source, ...(also && { also }), startedSent: this.saved.started };
    if (read.value.open && !owedBy(read.value, task, party).started)
      this.saved = { ...this.saved, isStarted: true };
  }

  async #look(): Promise<undefined> {
    const { plane, ports } = this.#desk;
    const event = this.#unclear?.event ?? (await this.#eventInDoubt());
    const found = await offered(plane.hasArrived?.(event, ports.cancelled));
    if (!found.ok) return this.#failed("look", found.failure);
    this.#tries.delete("look");
    this.#learn({ look: { atMs: ports.clock.nowMs(), hasArrived: found.value } });
  }

  async #eventInDoubt(): Promise<OutgoingEvent> {
    if (this.saved.doubt === "started") return this.#build("started");
    return this.#build(this.saved.finished > 0 ? "balancing finished" : "finished");
  }

  async #build(
    what: Kind | "balancing finished",
    number = this.saved.finished,
  ): Promise<OutgoingEvent> {
    const { finishedEvent, paymentEvent, startedEvent } = await import("../domain/events/events");
    const { task } = this.#assignment;
    const sender = senderFor(this.#voice, task);
    const outcome = this.#outcome;
    if (what === "started" || !outcome) return startedEvent(task, sender);
    return what === "finished"
      ? finishedEvent(task, outcome, sender)
      : paymentEvent(task, outcome, sender, number);
  }

  /** What is sent is saved as doubtful before, so that a later process looks for it. */
  async #send(step: Extract<Step, { do: "send" }>): Promise<undefined> {
    const { plane, ports } = this.#desk;
    const event = await this.#build(step.what, "number" in step ? step.number : 0);
    if (step.what === "finished") await this.#warnAbout(event);
    this.#sent = event;
    this.#sendUntilMs ??= ports.clock.nowMs() + this.#times.deliveryMs;
    const wasInDoubt = this.saved.doubt !== undefined;
    this.saved = { ...this.saved, doubt: step.what === "started" ? "started" : "finished" };
    this.#save();
    const sent = await plane.deliver(event, this.#sendUntilMs, ports.cancelled);
    this.#forget();
    if (sent.ok) return this.#accept(step.what === "started" ? "started" : "finished", step);
    if (sent.failure.reached === "no") {
      // An attempt before it may have arrived all the same.
      if (!wasInDoubt) this.#endDoubt();
      return this.#failed("send", sent.failure);
    }
    if (!plane.can.look) return this.#failed("send", sent.failure);
    this.#unclear = { event, failure: sent.failure };
    const { look: _look, ...known } = this.#known;
    this.#known = { ...known, doubtSinceMs: ports.clock.nowMs(), isOldDoubt: false };
  }

  #accept(kind: Kind, step?: Extract<Step, { do: "send" }>): undefined {
    const { console } = this.#desk.ports;
    const there = step && "number" in step ? step.number : this.saved.finished;
    this.saved =
      kind === "started"
        ? { ...this.saved, started: this.saved.started + 1 }
        : { ...this.saved, finished: there + 1 };
    this.#endDoubt();
    this.#save();
    this.#forget();
    this.#tries.delete("send");
    const type = this.#unclear?.event.type ?? this.#sent?.type;
    note(this.#desk, `sent \`${kind}\``);
    if (type) console.info(`Sent ${type}.`);
    this.#unclear = undefined;
    if (kind === "finished" && there > 0)
      console.warning(
        "Both the webhook service and this action sent `started`; a second `finished` " +
          "pays for it. Set sendStarted: false in the webhook's configuration, or " +
          "send-started: never here. (CA-317)",
      );
  }

  /** Not saved by itself: a later process that looks in vain has lost some seconds. */
  #endDoubt(): void {
    const { doubt: _doubt, ...saved } = this.saved;
    this.saved = saved;
    const { look: _look, ...known } = this.#known;
    this.#known = known;
  }

  /** As if the send had failed, which it has; what an earlier process sent counts as not sent. */
  #tryAgain(): undefined {
    const failure = this.#unclear?.failure;
    this.#unclear = undefined;
    this.#endDoubt();
    this.#forget();
    if (failure) this.#failed("send", failure);
  }

  #failed(request: Request, failure: Failure): undefined {
    const nowMs = this.#desk.ports.clock.nowMs();
    const { count, sinceMs } = this.#tries.get(request) ?? { count: 0, sinceMs: nowMs };
    this.#tries.set(request, { count: count + 1, sinceMs });
    const waitMs = nextDelayMs(count + 1, failure, Math.random());
    const againMs = waitMs === undefined ? undefined : nowMs + waitMs;
    this.#learn({ failed: { request, failure, sinceMs, againMs } });
  }

  async #isAborted(): Promise<boolean> {
    const { plane, ports } = this.#desk;
    const aborted = await plane.isAborted?.(this.#assignment.task, ports.cancelled);
    return aborted?.ok === true && aborted.value;
  }

  async #conclude(): Promise<undefined> {
    const outcome = await this.#questions.conclude?.();
    if (!outcome) throw new Error("Nobody says what became of the work.");
    this.#fix(outcome, "ours");
  }

  async #work(): Promise<TaskResult | undefined> {
    const { started, isStarted = false } = this.saved;
    const worked = await this.#questions.work?.({ startedSent: started, isStarted });
    if (!worked) throw new Error("There is nobody to do the work.");
    if ("ended" in worked) return worked;
    this.#voice = worked.voice;
    this.#fix(worked.outcome, "ours");
    this.#forget();
  }

  /** From here on the outcome stands, and the time for the answer runs. */
  #fix(outcome: Outcome, whose: "ours" | "balance"): undefined {
    const { clock, console } = this.#desk.ports;
    this.#outcome = prepared(outcome, this.#assignment, this.#voice, console);
    if (this.saved.outcome === undefined) {
      const nowMs = clock.nowMs();
      this.#sendUntilMs = this.#times.untilMs ?? nowMs + this.#times.deliveryMs;
      this.#readUntilMs = nowMs + (this.#sendUntilMs - nowMs) * READING_SHARE;
      const { counts: _counts, lastCounts: _last, firstCountsMs: _first, ...known } = this.#known;
      this.#known = known;
    }
    const work = this.settings.role === "main" ? "over" : this.saved.work;
    this.saved = { ...this.saved, work, outcome: whose };
    this.#save();
  }

  /** Before the work only a policy that needs the counts waits for them. */
  #readingMs(): number {
    if (this.settings.sendStarted !== "auto") return 0;
    return this.settings.verify === "require" ? this.#times.deliveryMs : this.#times.deliveryMs / 4;
  }

  #save(): void {
    const { started, finished, doubt, isStarted, outcome } = this.saved;
    const { task, frozen } = this.#assignment;
    const { source, also, labels } = this.#voice;
    const isAnother = this.settings.role === "stand-in";
    const common = {
      startedSent: started,
      task,
      ...(doubt && { doubt }),
      ...(isStarted && { isStarted }),
    };
    const state: SavedState = this.#outcome
      ? {
          phase: "finishing",
          ...common,
          labels,
          ...(finished > 0 && { finishedSent: finished }),
          ...(isAnother && { source }),
          ...(isAnother && also && { also }),
          ...(outcome === "balance" && { isBalance: true }),
          outcome: this.#outcome,
        }
      : { phase: "announcing", ...common, ...(frozen && { frozen }) };
    const text = JSON.stringify(state);
    if (text === this.#savedText || (isAnother && !this.#outcome)) return;
    this.#savedText = text;
    this.#desk.save(state);
  }

  #ending(): Ending {
    const outcome = this.#outcome;
    const failure = this.#known.failed?.failure;
    const { count = 0 } = this.#tries.get("send") ?? {};
    return {
      assignment: this.#assignment,
      saved: this.saved,
      settings: this.settings,
      ...(outcome && { outcome }),
      build: () => this.#build("finished"),
      ...(failure && { failure }),
      ...(this.#known.failed && { request: this.#known.failed.request }),
      ...(this.#unclear && { unclear: this.#unclear.failure }),
      attempts: count,
    };
  }

  async #warnAbout({ isCut }: OutgoingEvent): Promise<void> {
    if (this.#sent?.type.endsWith(".finished")) return;
    const { task } = this.#assignment;
    const { console } = this.#desk.ports;
    const { canCarryData } = await import("../domain/events/events");
    if (!canCarryData(task) && Object.keys(this.#outcome?.data ?? {}).length > 0)
      console.warning(
        `What the job reported stays here: a task called ${task.name} has no place for ` +
          "data in its event. Rename the task in the shipyard. (CA-503)",
      );
    if (isCut)
      console.warning(
        "What was reported is larger than an event may be (60 KB) and was cut; the whole " +
          "text stands in the job summary. (CA-502)",
      );
    const { can } = this.settings;
    const isBlind = can.counts && !this.#known.counts && !this.#known.lastCounts;
    const { started, isStarted } = this.saved;
    if (isBlind && this.settings.sendStarted === "auto" && started === 0 && !isStarted)
      console.warning(
        "The task's counts could not be read, so it is unknown who sent `started`; " +
          "`finished` is sent as if the webhook service had. Set send-started to always or " +
          "never to make this certain. (CA-318)",
      );
  }
}
