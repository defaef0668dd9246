import type { Config } from "../config/inputs";
import type { Sender } from "../domain/events/events";
import type { Masker } from "../domain/text/masking";
import { createMasker } from "../domain/text/masking";
import type { ReasonCode } from "../domain/reasons";
import { nextDelayMs } from "../domain/retry";
import type { TimelineEntry } from "../domain/counting/settlement";
import type { Task } from "../domain/task";
import { identityOf } from "../domain/task";
import type { Answered, ControlPlane, Failure, Ports } from "./ports";

/** What one run of the story carries along: settings, side effects, and what happened so far. */
export interface Context {
  readonly config: Config;
  readonly ports: Ports;
  /** The run attempt's URL, in whose name is spoken. */
  readonly source: string;
  /** It is that of an earlier run, which has asked and is over. */
  readonly isForAnother?: boolean;
  /** Further runs that have asked the same, see `Party`. */
  readonly also?: readonly string[];
  readonly timeline: TimelineEntry[];
  /**
   * For whoever answers in place of others: asked before each `finished`, so that none of them has
   * begun meanwhile.
   */
  mayAnswer?(): Promise<boolean>;
}

export function note(context: Context, text: string): void {
  context.timeline.push({ atMs: context.ports.clock.nowMs(), text });
}

/** Masks everything known to be secret by now, but never the task's identity or our own link. */
export function maskerFor(context: Context, task?: Task): Masker {
  return createMasker(context.ports.secrets, [context.source, ...(task ? identityOf(task) : [])]);
}

export function senderFor(context: Context, task: Task): Sender {
  return {
    source: context.source,
    labels: context.config.work.labels,
    mask: maskerFor(context, task),
  };
}

/** How long an answer that is not the control plane's is taken for a passing fault of a proxy. */
const UNEXPECTED_MS = 20_000;

/** Repeats a read until it works, cannot work, or its time is over. */
export async function retried<T>(
  context: { readonly ports: Pick<Ports, "clock" | "cancelled"> },
  untilMs: number,
  read: (signal: AbortSignal) => Promise<Answered<T>>,
): Promise<Answered<T>> {
  const { clock, cancelled } = context.ports;
  const begunMs = clock.nowMs();
  for (let attempt = 1; ; attempt++) {
    const answer = await read(cancelled);
    if (answer.ok) return answer;
    const waitMs = nextDelayMs(attempt, answer.failure, Math.random());
    const limitMs =
      answer.failure.kind === "unexpected" ? Math.min(untilMs, begunMs + UNEXPECTED_MS) : untilMs;
    // A read that is refused is refused: an address without such an interface answers 404 for ever.
    if (
      waitMs === undefined ||
      answer.failure.kind === "refused" ||
      cancelled.aborted ||
      clock.nowMs() + waitMs > limitMs
    )
      return answer;
    await clock.sleep(waitMs, cancelled);
  }
}

/** A failure as a sentence with what to do about it. */
export function explain(failure: Failure, plane: ControlPlane): string {
  switch (failure.kind) {
    case "unauthorized":
      return (
        `${failure.message}. Check that the secret passed as control-plane-token ` +
        `(or the OAuth client) belongs to ${plane.address} and may read and write ` +
        "events."
      );
    case "unreachable":
    case "timeout":
      return `${failure.message}. Check that the runner can reach ${plane.address}.`;
    default:
      return `${failure.message}.`;
  }
}

export function codeOf(failure: Failure): ReasonCode {
  switch (failure.kind) {
    case "unauthorized":
      return "CA-302";
    case "refused":
      return "CA-303";
    case "unexpected":
      return "CA-304";
    case "cancelled":
      return "CA-405";
    case "superseded":
      return "CA-316";
    case "unreachable":
    case "timeout":
      return "CA-301";
  }
}
