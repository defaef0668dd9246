import type { Config, Environment } from "../config/inputs";
import { readConfig } from "../config/inputs";
import { CONNECTION_INPUTS } from "../config/names";
import { apiBase } from "../keptn/address";
import type { Scope } from "../task/ports";
import type { Credentials } from "../domain/trust/credentials";
import type { Window } from "../domain/events/evaluation-window";
import { evaluationWindow } from "../domain/events/evaluation-window";
import { collecting, describe, quote, UserError } from "../domain/errors";
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
  ...CONNECTION_INPUTS,
  "labels",
  "timeout-minutes",
  "fail-step",
];
const SCOPE = ["project", "stage", "service"] as const;

/**
 * @throws UserError with all complaints at once, each naming its input
 */
export function readTriggerConfig(environment: Environment, nowMs: number): TriggerConfig {
  const complaints: string[] = [];
  const collect = collecting(complaints);
  const attempt = <T>(read: () => T): T | undefined => collect<T | undefined>(read, undefined);
  const text = (name: TriggerInputName) => (environment[variableOf(name)] ?? "").trim();

  const base = attempt(() => readAddress(text("control-plane-url")));
  const shared = attempt(() => readShared(environment));
  complaints.push(...(shared?.problems ?? []));
  const credentials = shared?.connection.credentials;
  if (shared && !credentials)
    complaints.push(
      "control-plane-token is empty: pass the secret (is it set in this repository, " +
        "and is this run allowed to read it?).",
    );
  const project = attempt(() => readName("project", text("project")));
  const stage = attempt(() => readTypeName("stage", text("stage")));
  const service = attempt(() => readName("service", text("service")));
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

  const scope = whole({ project, stage, service });
  const read = whole({ base, credentials, scope, shared, sequence, data, wait, abortOnCancel });
  if (complaints.length > 0 || !read) throw new UserError(complaints.join(" "));
  const { work, connection } = read.shared;
  return Object.freeze({
    base: read.base,
    credentials: read.credentials,
    scope: read.scope,
    sequence: read.sequence,
    window,
    data: read.data,
    labels: work.labels,
    wait: read.wait,
    waitMs: work.timeoutMs,
    startMs: connection.deliveryTimeoutMs,
    abortOnCancel: read.abortOnCancel,
    failStep: work.failStep,
    warnings: warningsAbout(environment, read.data, read.scope, read.base),
  });
}

/** @returns `undefined` where one of them could not be read; then a complaint tells why */
function whole<T extends object>(
  parts: T,
): { readonly [Name in keyof T]: Exclude<T[Name], undefined> } | undefined {
  const isWhole = !Object.values(parts).includes(undefined);
  return isWhole ? (parts as { [Name in keyof T]: Exclude<T[Name], undefined> }) : undefined;
}

function readAddress(text: string): string {
  if (!text)
    throw new UserError("control-plane-url is empty: give the address of the control plane.");
  return apiBase(text);
}

function readShared(environment: Environment): Config {
  return readConfig(
    Object.fromEntries(SHARED.map((name) => [variableOf(name), environment[variableOf(name)]])),
  );
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

function readName(name: string, text: string): string {
  if (text === "")
    throw new UserError(`${name} is empty: give the ${name} in which the sequence runs.`);
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text))
    throw new UserError(`${name}: control characters are not allowed, found ${quote(text)}.`);
  return text;
}

/**
 * A name that becomes part of the event's type, where a dot would make another event of it
 * (docs/reference/keptn.md#event-types).
 */
function readTypeName(name: string, text: string): string {
  if (readName(name, text).includes("."))
    throw new UserError(`${name}: expected a name without a dot, found ${quote(text)}.`);
  return text;
}

function readSequence(text: string, isEvaluation: boolean): string {
  if (isEvaluation && text)
    throw new UserError("sequence and evaluation are both given: keep one of them.");
  if (isEvaluation) return EVALUATION_SEQUENCE;
  if (!text)
    throw new UserError("sequence is empty: name the sequence to start, or set evaluation: true.");
  return readTypeName("sequence", text);
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

function readData(text: string, isEvaluation: boolean): JsonObject {
  if (text === "") return {};
  const data = parse(text);
  if (!isJsonObject(data))
    throw new UserError(`data: expected a JSON object, found ${describe(data)}.`);
  if (isDeeperThan(data, MAX_JSON_DEPTH))
    throw new UserError(`data: nested more than ${MAX_JSON_DEPTH} levels deep.`);
  refuseWhatVanishes(data, isEvaluation);
  if (Object.hasOwn(data, "temporaryData"))
    throw new UserError("data.temporaryData belongs to the control plane: leave it out.");
  return data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(
      `data: expected a JSON object such as {"configurationChange": {"values": ` +
        `{"image": "…"}}}, found text that is not JSON.`,
    );
  }
}

/**
 * Of another kind the event would vanish behind a 200, as Go cannot decode it
 * (docs/reference/keptn.md#common-fields).
 */
function refuseWhatVanishes(data: JsonObject, isEvaluation: boolean): void {
  for (const name of ["message", "status", "result"]) {
    const value = getOwn(data, name);
    if (value !== undefined && typeof value !== "string")
      throw new UserError(
        `data.${name}: the control plane takes text only, found ${describe(value)}.`,
      );
  }
  for (const name of isEvaluation ? ["labels", "evaluation"] : ["labels"]) {
    const value = getOwn(data, name);
    if (value !== undefined && !isJsonObject(value))
      throw new UserError(`data.${name}: expected an object, found ${describe(value)}.`);
  }
  const labels = Object.entries(getOwn(data, "labels") ?? {});
  const odd = labels.find(([, value]) => typeof value !== "string");
  if (odd)
    throw new UserError(
      `data.labels: a label is text, found ${describe(odd[1])} for ${quote(odd[0])}.`,
    );
}

function readBoolean(name: TriggerInputName, text: string, otherwise: boolean): boolean {
  if (text === "") return otherwise;
  if (!/^(true|false)$/i.test(text))
    throw new UserError(`${name}: expected true or false, found ${quote(text)}.`);
  return text.toLowerCase() === "true";
}
