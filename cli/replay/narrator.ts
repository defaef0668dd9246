import type { EventCounts } from "../../src/domain/counting/event-counts";
import type { JobResult } from "../../src/domain/job-result";
import { EMPTY_REPORT } from "../../src/domain/job-result";
import type { Outcome } from "../../src/domain/counting/outcome";
import { verdictOf } from "../../src/domain/counting/outcome";
import type { Json, JsonObject } from "../../src/domain/text/json";
import type { SavedState } from "../../src/domain/counting/saved-state";
import type {
  Answered,
  Console,
  Found,
  JobCallRequest,
  JobRunner,
  ReadablePlane,
  StateKeeper,
} from "../../src/task/ports";

/** One thing that the action does, in the order in which it does it; foreign text in it. */
export interface Step {
  /**
   * `asks` and `sends` are requests to the control plane, `works` is what would be run, `says` is a
   * line of its log.
   */
  readonly kind: "asks" | "sends" | "works" | "says";
  readonly text: string;
  /** What came back, or why it is so. */
  readonly answer?: string;
  /** Of an event that is sent. */
  readonly event?: JsonObject;
}

export type Tell = (step: Step) => Promise<void>;

/** The control plane, with a word about each request. */
export function narratedPlane(plane: ReadablePlane, tell: Tell): ReadablePlane {
  const asked = async <T>(
    text: string,
    ask: Promise<Answered<T>>,
    words: (value: T) => string,
  ): Promise<Answered<T>> => {
    const answer = await ask;
    await tell({
      kind: "asks",
      text,
      answer: answer.ok ? words(answer.value) : answer.failure.message,
    });
    return answer;
  };
  return {
    address: plane.address,
    can: plane.can,
    find: (reference, signal) =>
      asked(
        `whether ${reference.type} ${reference.id} is known and open`,
        plane.find(reference, signal),
        foundText,
      ),
    counts: (task, signal) =>
      asked("which started and finished are counted", plane.counts(task, signal), countsText),
    isAborted: (task, signal) =>
      asked("whether the sequence was aborted", plane.isAborted(task, signal), (is) =>
        is ? "yes" : "no",
      ),
    hasArrived: (event, signal) =>
      asked(`whether ${event.type} has arrived`, plane.hasArrived(event, signal), (has) =>
        has ? "yes" : "no",
      ),
    async deliver(event, deadlineMs, signal) {
      // Told before, so that who goes step by step sees what is about to be sent.
      await tell({ kind: "sends", text: event.type, event: event.json });
      return plane.deliver(event, deadlineMs, signal);
    },
  };
}

function foundText(found: Found): string {
  switch (found.state) {
    case "open":
      return "it is open, and this is its whole event";
    case "closed":
      return "it is known, and nothing is open any more";
    case "unknown":
      return "it is not known";
  }
}

function countsText({ open, answers }: EventCounts): string {
  const senders = (kind: "started" | "finished") => {
    const sources = answers.filter((answer) => answer.kind === kind).map(({ source }) => source);
    return sources.length === 0 ? `no ${kind}` : `${kind} by ${sources.join(", ")}`;
  };
  return `${senders("started")}, ${senders("finished")}${open ? "" : "; the task is closed"}`;
}

/** What the work is said to have come to, since it is not done here. */
export type Pretended =
  | { readonly kind: "said"; readonly outcome: Outcome }
  | { readonly kind: "kept"; readonly outcome: Outcome };

/** Runs nothing, and says what would be run. */
export function narratedJob(pretended: Pretended, tell: Tell): JobRunner {
  return {
    handOver: () => Promise.reject(new Error("Own steps cannot be replayed.")),
    async run(call) {
      call.onStarted({ pid: 0, startedAt: "", outputFile: "" });
      await tell({ kind: "works", text: workText(call), answer: pretendedText(pretended) });
      return resultOf(pretended.outcome);
    },
  };
}

function workText({ work, mode }: JobCallRequest): string {
  const { job, script = "", shell, workingDirectory } = work;
  if (job) return `job ${job.name}, ${mode}, with ${JSON.stringify(job.parameters satisfies Json)}`;
  const place = workingDirectory ? ` in ${workingDirectory}` : "";
  return `${shell} script${place}, ${mode}: ${script.trim()}`;
}

function pretendedText({ kind, outcome }: Pretended): string {
  const verdict = verdictOf(outcome);
  return kind === "kept"
    ? `not run here; it ended with ${verdict}, as the run has kept it`
    : `not run here; taken for ${verdict} (--result)`;
}

function resultOf({ status, result, message, labels, data }: Outcome): JobResult {
  return {
    ending: {
      kind: "judged",
      verdict: status === "errored" ? "errored" : result,
      reason: message,
    },
    report: { ...EMPTY_REPORT, labels, data, ...(message && { message }) },
    logTail: [],
    masks: [],
    durationMs: 0,
  };
}

/** The log of the action. */
export function narratedConsole(tell: Tell): Console {
  const say = (text: string) => void tell({ kind: "says", text });
  return {
    info: say,
    notice: say,
    warning: (text) => say(`warning: ${text}`),
    error: (text) => say(`error: ${text}`),
  };
}

/** What main leaves for post is kept while it lasts. */
export function stateInMemory(): StateKeeper {
  let state: SavedState | undefined;
  return {
    read: () => state,
    write: (next) => (state = next),
    isTaken: () => false,
    opened: [],
    writeOpened: () => undefined,
  };
}
