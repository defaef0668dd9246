import { randomUUID } from "node:crypto";
import type { Connection } from "../connection";
import { jsonText, say } from "../say";
import type { Screen } from "../screen";
import { consoleOn } from "../screen-console";
import type { EventFile } from "./event-file";
import { adviceOn } from "../keptn-api";
import { UserError } from "../../src/domain/errors";
import type { Failure } from "../../src/domain/failure";
import type { JsonObject } from "../../src/domain/text/json";
import { textAt } from "../../src/domain/text/json";
import { explain } from "../../src/domain/failure";
import type { Clock } from "../../src/task/ports";
import type { TriggerContext } from "../../src/trigger/context";
import { bridgeUrl } from "../../src/trigger/context";
import type { Ending } from "../../src/trigger/ending";
import type { TriggerConfig } from "../../src/trigger/inputs";
import { progressEntry } from "../../src/trigger/progress";
import { triggerSequence } from "../../src/trigger/trigger-sequence";

/** `source` of events whose file names none. */
const OWN_SOURCE = "https://github.com/cloud-automation-actions/cloud-automation-actions#trigger";
const EXITS = { good: 0, fail: 1, notStarted: 3, noVerdict: 4, stopped: 130 } as const;
const NOT_SENT: Ending = {
  kind: "refused",
  message: "",
  keptnContext: "",
  state: "",
  status: "",
  result: "",
  score: "",
  events: [],
};

export interface Desk {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly screen: Screen;
  /** Prints one JSON document instead of the story. */
  readonly document: ((text: string) => void) | undefined;
  readonly signal: AbortSignal;
}

/** Starts a sequence, tells what happens, waits for the verdict if asked. @returns the exit code */
export async function startSequence(
  config: TriggerConfig,
  event: JsonObject | undefined,
  desk: Desk,
): Promise<number> {
  const { connection, clock, screen, document, signal } = desk;
  const context: TriggerContext = {
    config,
    plane: connection.api.sequences,
    clock,
    console: consoleOn(screen, connection.told),
    newContext: randomUUID,
    mask: connection.masked,
    source: (event && textAt(event, "source")) || OWN_SOURCE,
    cancelled: signal,
    onContext: () => Promise.resolve(),
  };
  for (const warning of config.warnings) context.console.warning(warning);
  const ending = await triggered(context, desk);
  const exitCode = exitOf(ending);
  const message = connection.told(ending.message);
  if (document) document(jsonText(documentOf(ending, message, context), connection.masked));
  else tellEnd(ending, message, screen);
  return exitCode;
}

async function triggered(context: TriggerContext, { connection }: Desk): Promise<Ending> {
  // Whoever sits here has mistyped the address, and must not wait for what a run waits for: that a
  // control plane which restarts takes connections again.
  const asked = await connection.api.metadata();
  if (!asked.ok && isNoConnection(asked.failure))
    return { ...NOT_SENT, message: `Nothing was started: ${adviceOn(asked.failure)}` };
  return triggerSequence(context).catch((error: unknown): Ending => {
    if (!(error instanceof UserError)) throw error;
    return { ...NOT_SENT, message: error.message };
  });
}

function isNoConnection({ kind, reached, httpStatus }: Failure): boolean {
  return kind === "unreachable" && reached === "no" && httpStatus === undefined;
}

function tellEnd({ kind, result }: Ending, message: string, screen: Screen): void {
  const isGood = kind === "started" || (kind === "verdict" && result === "pass");
  const style = result === "warning" ? "yellow" : "red";
  screen.line("");
  say(screen, message, { style: isGood ? "green" : style });
}

function exitOf({ kind, result }: Ending): number {
  switch (kind) {
    case "started":
      return EXITS.good;
    case "verdict":
      return result === "fail" ? EXITS.fail : EXITS.good;
    case "refused":
      return EXITS.notStarted;
    case "cancelled":
      return EXITS.stopped;
    case "unclear":
    case "unseen":
    case "unreadable":
    case "timed-out":
      return EXITS.noVerdict;
  }
}

/** For machines: how it ended, and each event as it was told. */
function documentOf(ending: Ending, message: string, context: TriggerContext) {
  const { scope, sequence } = context.config;
  const { kind, keptnContext, state, status, result, score, events } = ending;
  return {
    ended: kind,
    message,
    ...scope,
    sequence,
    keptnContext,
    bridge: keptnContext && bridgeUrl(context, keptnContext),
    state,
    status,
    result,
    score,
    events: events.flatMap((event) => {
      const entry = progressEntry(event);
      if (!entry) return [];
      return [{ id: event.id, type: event.type, ...entry, time: event.time }];
    }),
  };
}

/**
 * Sends an event that starts no sequence, as it is, once: whether it has an effect is not for us to
 * see.
 *
 * @returns the exit code
 */
export async function sendEvent(
  file: Extract<EventFile, { kind: "other" }>,
  desk: Desk,
): Promise<number> {
  const { connection, screen, document } = desk;
  const sent = await connection.api.send({
    specversion: "1.0",
    datacontenttype: "application/json",
    source: OWN_SOURCE,
    ...file.event,
  });
  const end = sent.ok
    ? {
        ended: "sent",
        exitCode: EXITS.good,
        message: `Sent ${file.type}, context ${sent.value}. It starts no sequence, so nothing is waited for.`,
      }
    : notSent(file.type, sent.failure, connection.api.address);
  const message = connection.told(end.message);
  const keptnContext = sent.ok ? sent.value : "";
  if (document)
    document(
      jsonText({ ended: end.ended, message, type: file.type, keptnContext }, connection.masked),
    );
  else say(screen, message, { style: sent.ok ? "green" : "red" });
  return end.exitCode;
}

function notSent(type: string, failure: Parameters<typeof explain>[0], address: string) {
  const why = explain(failure, { address });
  return failure.reached === "no"
    ? { ended: "refused", exitCode: EXITS.notStarted, message: `${type} was not sent: ${why}` }
    : {
        ended: "unclear",
        exitCode: EXITS.noVerdict,
        message: `Whether ${type} arrived could not be found out: ${why} Look for it in the Bridge before you send it again.`,
      };
}
