import { CloudEvent } from "cloudevents";
import { UserError } from "../errors";
import { MAX_EVENT_BYTES } from "./events";
import type { Window } from "./evaluation-window";
import type { JsonObject } from "../text/json";
import { getOwn, isJsonObject, setOwn } from "../text/json";
import type { Masker } from "../text/masking";
import { maskJson } from "../text/masking";
import { sequenceEventType } from "./sequence-events";

/** What to start, and with what. */
export interface SequencePlan {
  readonly scope: { readonly project: string; readonly stage: string; readonly service: string };
  readonly sequence: string;
  /** What an evaluation looks at; `undefined` for another sequence. */
  readonly window: Window | undefined;
  readonly data: JsonObject;
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * The sequence every stage understands, even when the shipyard does not name it
 * (docs/reference/keptn.md#abort-pause-and-evaluations).
 */
export const EVALUATION_SEQUENCE = "evaluation";

/** The event that starts a sequence, ready to send. */
export interface SequenceTrigger {
  readonly type: string;
  readonly source: string;
  readonly keptnContext: string;
  readonly json: JsonObject;
  /** Whether a secret was found in data or labels and replaced. */
  readonly isMasked: boolean;
}

/**
 * `sh.keptn.event.<stage>.<sequence>.triggered` with a context of our own.
 *
 * An evaluation is started by the same event, with the window that the evaluation endpoint would
 * write, and not through that endpoint: it answers with a context nobody knows beforehand, so when
 * its answer is lost nothing tells our evaluation from another one, and repeating would evaluate
 * twice.
 *
 * @param source  who starts it; the URL of a run's attempt is also the label `githubRun`
 * @throws UserError when it is larger than an event may be
 */
export function sequenceTrigger(
  plan: SequencePlan,
  keptnContext: string,
  source: string,
  mask: Masker,
): SequenceTrigger {
  const { scope, sequence } = plan;
  const given = maskJson(plan.data, mask);
  const ownLabels = maskJson<JsonObject>(plan.labels, mask);
  const data: JsonObject = {};
  // Data never overrides where the sequence runs.
  for (const [key, value] of Object.entries(given)) setOwn(data, key, value);
  for (const name of ["project", "stage", "service"] as const) setOwn(data, name, scope[name]);
  setOwn(
    data,
    "labels",
    merged(getOwn(given, "labels"), ownLabels, isRunAttempt(source) ? { githubRun: source } : {}),
  );
  if (plan.window)
    setOwn(
      data,
      "evaluation",
      merged(getOwn(given, "evaluation"), { ...plan.window, timeframe: "" }),
    );

  const type = sequenceEventType(scope.stage, sequence, "triggered");
  const event = new CloudEvent({
    specversion: "1.0",
    datacontenttype: "application/json",
    type,
    source,
    shkeptncontext: keptnContext,
    data,
  });
  const json = event.toJSON() as unknown as JsonObject;
  const bytes = Buffer.byteLength(JSON.stringify(json));
  if (bytes > MAX_EVENT_BYTES)
    throw new UserError(
      `data and labels make an event of ${bytes} bytes, and at most ${MAX_EVENT_BYTES} ` +
        "are accepted everywhere: send an address instead of the content.",
    );
  const isMasked = JSON.stringify([given, ownLabels]) !== JSON.stringify([plan.data, plan.labels]);
  return { type, source, keptnContext, json, isMasked };
}

function isRunAttempt(source: string): boolean {
  return /\/actions\/runs\/\d+\/attempts\/\d+$/.test(source);
}

function merged(...parts: readonly unknown[]): JsonObject {
  const result: JsonObject = {};
  for (const part of parts)
    if (isJsonObject(part))
      for (const [key, value] of Object.entries(part)) setOwn(result, key, value);
  return result;
}
