import type { Environment } from "../config/inputs";
import { readConfig } from "../config/inputs";
import { apiBase } from "../keptn/address";
import type { Scope } from "../task/ports";
import type { Credentials } from "../domain/trust/credentials";
import type { Window } from "../domain/events/evaluation-window";
import { evaluationWindow } from "../domain/events/evaluation-window";
import { describe, quote, UserError } from "../domain/errors";
import type { JsonObject } from "../domain/text/json";
import { getOwn, isDeeperThan, isJsonObject, MAX_JSON_DEPTH } from "../domain/text/json";
import type { SequencePlan } from "../domain/events/sequence-trigger";
import { EVALUATION_SEQUENCE } from "../domain/events/sequence-trigger";
import type { TriggerInputName } from "./names";
import { TRIGGER_INPUTS } from "./names";

/** All inputs as one frozen value. */
export interface TriggerConfig extends SequencePlan {
  /** The API's base address, ends in `/api`. */
  readonly base: string;
  readonly credentials: Credentials;
  readonly wait: boolean;
  readonly waitMs: number;
  /** How long starting is tried. */
  readonly startMs: number;
  readonly abortOnCancel: boolean;
  readonly failStep: boolean;
  /** What the user should know and what stops nothing. */
  readonly warnings: readonly string[];
}

/** Inputs that mean the same in every action of ours, read in one place. */
const SHARED: readonly TriggerInputName[] = [
  "control-plane-token",
  "oauth-client-id",
  "oauth-client-secret",
  "oauth-scope",
  "oauth-resource",
  "oauth-token-url",
  "labels",
  "timeout-minutes",
  "fail-step",
];
const SCOPE = ["project", "stage", "service"] as const;
const MAX_NAME_CHARACTERS = 200;

/**
 * @throws UserError with all complaints at once, each naming its input
 */
export function readTriggerConfig(environment: Environment, nowMs: number): TriggerConfig {
  const complaints: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      complaints.push(error.message);
      return undefined;
    }
  };
  const text = (name: TriggerInputName) => (environment[variableOf(name)] ?? "").trim();

  const base = attempt(() => {
    if (!text("control-plane-url"))
      throw new UserError("control-plane-url is empty: give the address of the control plane.");
    return apiBase(text("control-plane-url"));
  });
  const shared = attempt(() =>
    readConfig(
      Object.fromEntries(SHARED.map((name) => [variableOf(name), environment[variableOf(name)]])),
    ),
  );
  complaints.push(...(shared?.problems ?? []));
  const credentials = shared?.connection.credentials;
  if (shared && !credentials)
    complaints.push(
      "control-plane-token is empty: pass the secret (is it set in this repository, " +
        "and is this run allowed to read it?).",
    );
  const names = Object.fromEntries(
    SCOPE.map((name) => [name, attempt(() => readName(name, text(name), name === "stage"))]),
  );
  const isEvaluation = attempt(() => readBoolean("evaluation", text("evaluation"), false)) ?? false;
  const sequence = attempt(() => readSequence(text("sequence"), isEvaluation));
  const window = attempt(() =>
    readWindow(
      isEvaluation,
      { start: text("start"), end: text("end"), timeframe: text("timeframe") },
      nowMs,
    ),
  );
  const data = attempt(() => readData(text("data"), isEvaluation));
  const wait = attempt(() => readBoolean("wait", text("wait"), true));
  const abortOnCancel = attempt(() =>
    readBoolean("abort-on-cancel", text("abort-on-cancel"), false),
  );

  const { project, stage, service } = names;
  if (
    complaints.length > 0 ||
    !base ||
    !shared ||
    !credentials ||
    !project ||
    !stage ||
    !service ||
    !sequence ||
    !data ||
    wait === undefined ||
    abortOnCancel === undefined
  ) {
    throw new UserError(complaints.join(" "));
  }
  return Object.freeze({
    base,
    credentials,
    scope: { project, stage, service },
    sequence,
    window,
    data,
    labels: shared.work.labels,
    wait,
    waitMs: shared.work.timeoutMs,
    startMs: shared.connection.deliveryTimeoutMs,
    abortOnCancel,
    failStep: shared.work.failStep,
    warnings: warningsAbout(environment, data, { project, stage, service }, base),
  });
}

function variableOf(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

function warningsAbout(
  environment: Environment,
  data: JsonObject,
  scope: Scope,
  base: string,
): string[] {
  const known = TRIGGER_INPUTS.map(variableOf);
  const unknown = Object.keys(environment)
    .filter((key) => key.startsWith("INPUT_") && !known.includes(key))
    .map((key) => key.slice("INPUT_".length).toLowerCase());
  const overruled = SCOPE.filter((name) => Object.hasOwn(data, name) && data[name] !== scope[name]);
  return [
    ...unknown.map((name) => `The input ${name} is not known and has no effect.`),
    ...overruled.map((name) => `data.${name} has no effect: the input ${name} decides.`),
    ...(/^http:\/\/(?!127\.|localhost|\[::1\])/i.test(base)
      ? [
          "control-plane-url begins with http://, so the token crosses the network in clear; use https://.",
        ]
      : []),
  ];
}

/**
 * @param isType it becomes part of the event's type, where a dot would make another event of it
 * (docs/reference/keptn.md#event-types)
 */
function readName(name: string, text: string, isType: boolean): string {
  if (text === "")
    throw new UserError(`${name} is empty: give the ${name} in which the sequence runs.`);
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text))
    throw new UserError(`${name}: control characters are not allowed, found ${quote(text)}.`);
  if (text.length > MAX_NAME_CHARACTERS)
    throw new UserError(
      `${name}: expected at most ${MAX_NAME_CHARACTERS} characters, found ${text.length}.`,
    );
  if (isType && text.includes("."))
    throw new UserError(`${name}: expected a name without a dot, found ${quote(text)}.`);
  return text;
}

function readSequence(text: string, isEvaluation: boolean): string {
  if (isEvaluation && text)
    throw new UserError("sequence and evaluation are both given: keep one of them.");
  if (isEvaluation) return EVALUATION_SEQUENCE;
  if (!text)
    throw new UserError("sequence is empty: name the sequence to start, or set evaluation: true.");
  return readName("sequence", text, true);
}

function readWindow(
  isEvaluation: boolean,
  inputs: { start: string; end: string; timeframe: string },
  nowMs: number,
): Window | undefined {
  if (isEvaluation) return evaluationWindow(inputs, nowMs);
  const given = Object.entries(inputs)
    .filter(([, value]) => value)
    .map(([name]) => name);
  if (given.length > 0)
    throw new UserError(
      `${given.join(" and ")}: only for evaluation: true; a sequence takes the span of ` +
        "its evaluation from the shipyard.",
    );
  return undefined;
}

/**
 * @throws UserError also for what would make the event vanish behind a 200: Go cannot decode it
 * (docs/reference/keptn.md#common-fields)
 */
function readData(text: string, isEvaluation: boolean): JsonObject {
  if (text === "") return {};
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UserError(
      `data: expected a JSON object such as {"configurationChange": {"values": ` +
        `{"image": "…"}}}, found text that is not JSON.`,
    );
  }
  if (!isJsonObject(data))
    throw new UserError(`data: expected a JSON object, found ${describe(data)}.`);
  if (isDeeperThan(data, MAX_JSON_DEPTH))
    throw new UserError(`data: nested more than ${MAX_JSON_DEPTH} levels deep.`);
  for (const name of ["message", "status", "result"]) {
    const value = getOwn(data, name);
    if (value !== undefined && typeof value !== "string")
      throw new UserError(
        `data.${name}: the control plane takes text only, found ${describe(value)}.`,
      );
  }
  const labels = getOwn(data, "labels");
  if (labels !== undefined && !isJsonObject(labels))
    throw new UserError(`data.labels: expected an object, found ${describe(labels)}.`);
  const odd = Object.entries(labels ?? {}).find(([, value]) => typeof value !== "string");
  if (odd)
    throw new UserError(
      `data.labels: a label is text, found ${describe(odd[1])} for ${quote(odd[0])}.`,
    );
  if (Object.hasOwn(data, "temporaryData"))
    throw new UserError("data.temporaryData belongs to the control plane: leave it out.");
  const evaluation = getOwn(data, "evaluation");
  if (isEvaluation && evaluation !== undefined && !isJsonObject(evaluation))
    throw new UserError(`data.evaluation: expected an object, found ${describe(evaluation)}.`);
  return data;
}

function readBoolean(name: TriggerInputName, text: string, otherwise: boolean): boolean {
  if (text === "") return otherwise;
  if (!/^(true|false)$/i.test(text))
    throw new UserError(`${name}: expected true or false, found ${quote(text)}.`);
  return text.toLowerCase() === "true";
}
