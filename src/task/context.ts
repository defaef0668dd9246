import type { Config, Connection } from "../config/inputs";
import { UserError } from "../domain/errors";
import type { SavedState } from "../domain/counting/saved-state";
import type { Sender } from "../domain/events/events";
import type { Masker } from "../domain/text/masking";
import { createMasker } from "../domain/text/masking";
import type { ReasonCode } from "../domain/reasons";
import { nextDelayMs, readAgainUntilMs } from "../domain/retry";
import type { TimelineEntry } from "../domain/counting/task-result";
import type { Assignment, Task } from "../domain/task";
import { identityOf } from "../domain/task";
import type { Answered, ControlPlane, Failure, Ports } from "./ports";

/** What one run of the story carries along: settings, side effects, and what happened so far. */
export interface Context {
  readonly config: Config;
  readonly ports: Ports;
  /** The run attempt's URL, in whose name is spoken. */
  readonly source: string;
  readonly timeline: TimelineEntry[];
}

/** In whose name is spoken, with which labels, and what must never be said. */
export interface Voice {
  readonly source: string;
  /** Further runs that the answer is for, see `Party`. */
  readonly also?: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly secrets: ReadonlySet<string>;
}

/** What is needed to answer a task, whoever does it. */
export interface Desk {
  readonly plane: ControlPlane;
  readonly ports: Pick<Ports, "clock" | "console" | "cancelled">;
  readonly timeline: TimelineEntry[];
  readonly sendStarted: Connection["sendStarted"];
  readonly verify: Connection["verify"];
  /** On disk before it returns, where there is a later process that reads it. */
  save(state: SavedState): void;
}

export function voiceOf({ source, config, ports }: Context): Voice {
  return { source, labels: config.work.labels, secrets: ports.secrets };
}

/** @throws UserError CA-202 without access to a control plane */
export function deskOf(context: Context): Desk {
  const { config, ports, timeline } = context;
  const { sendStarted, verify } = config.connection;
  return {
    plane: controlPlaneOf(context),
    ports,
    timeline,
    sendStarted,
    verify,
    save: (state) => ports.savedState.write(state),
  };
}

export function controlPlaneOf({ config, ports: { controlPlane } }: Context): ControlPlane {
  if (controlPlane) return controlPlane;
  throw new UserError(
    config.connection.url
      ? "control-plane-token is empty, so the task cannot be answered: pass the secret " +
          "(is it set in this repository, and is this run allowed to read it?), or set " +
          "mode: silent."
      : "control-plane-url is empty, so the task cannot be answered: give the control " +
          "plane's address, or set mode: silent if nothing should be sent back.",
    "CA-202",
  );
}

export function note(
  { timeline, ports }: Pick<Desk, "timeline"> & { readonly ports: Pick<Ports, "clock"> },
  text: string,
): void {
  timeline.push({ atMs: ports.clock.nowMs(), text });
}

/** Masks everything known to be secret by now, but never the task's identity or our own link. */
export function maskerFor({ secrets, source }: Omit<Voice, "labels">, task?: Task): Masker {
  return createMasker(secrets, [source, ...(task ? identityOf(task) : [])]);
}

export function senderFor(voice: Voice, task: Task): Sender {
  return { source: voice.source, labels: voice.labels, mask: maskerFor(voice, task) };
}

/** What a task is called in texts for people; a silent dispatch may carry ids only. */
export function whatOf({ task: { name, service, stage } }: Pick<Assignment, "task">): string {
  return `${name}${service ? ` of ${service}` : ""}${stage ? ` in ${stage}` : ""}`;
}

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
    const limitMs = readAgainUntilMs(answer.failure, begunMs, untilMs);
    if (waitMs === undefined || cancelled.aborted || clock.nowMs() + waitMs > limitMs)
      return answer;
    await clock.sleep(waitMs, cancelled);
  }
}

export function codeOf(failure: Failure): ReasonCode {
  switch (failure.kind) {
    case "unauthorized":
      return "CA-302";
    case "refused":
      return "CA-303";
    case "closed":
      return "CA-325";
    case "unexpected":
      return "CA-304";
    case "cancelled":
      return "CA-405";
    case "unreachable":
    case "timeout":
      return "CA-301";
  }
}
