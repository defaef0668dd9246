import { parse } from "yaml";
import type { Json, JsonObject } from "../../src/domain/json";
import { getOwn, isJsonObject } from "../../src/domain/json";
import type { Verdict } from "./aggregate";

/** Shipyard v0.2.x (control-plane.md 7). */
export interface Shipyard {
  readonly stages: readonly Stage[];
}

export interface Stage {
  readonly name: string;
  readonly sequences: readonly Sequence[];
}

export interface Sequence {
  readonly name: string;
  readonly triggeredOn: readonly Trigger[];
  readonly tasks: readonly ShipyardTask[];
}

export interface Trigger {
  /** `<stage>.<sequence>.finished`, without the `sh.keptn.event.` prefix. */
  readonly event: string;
  /** `undefined`: no selector. */
  readonly match?: Readonly<Record<string, string>>;
}

export interface ShipyardTask {
  readonly name: string;
  /** A Go duration; kept as text, because an unparsable one is logged and ignored (7). */
  readonly triggeredAfter?: string;
  readonly properties?: JsonObject;
}

const API_VERSION = /^spec\.keptn\.sh\/0\.2\.\d+$/;
const STAGE_NAME = /^[a-z][a-z0-9-]*[a-z0-9]$|^[a-z][a-z0-9]*$/;
/** Every stage understands it, even when the shipyard does not name it (7). */
const IMPLICIT_SEQUENCE: Sequence = { name: "evaluation", triggeredOn: [], tasks: [{ name: "evaluation" }] };

/** @throws Error  naming the path that is wrong; the control plane then cannot start any sequence of the project */
export function parseShipyard(text: string): Shipyard {
  const document: unknown = parse(text);
  const root = object(document, "shipyard");
  const apiVersion = getOwn(root, "apiVersion");
  if (typeof apiVersion !== "string" || !API_VERSION.test(apiVersion)) {
    throw new Error(`apiVersion: expected spec.keptn.sh/0.2.x, found ${JSON.stringify(apiVersion ?? null)}`);
  }
  const spec = object(getOwn(root, "spec"), "spec");
  const stages = list(getOwn(spec, "stages"), "spec.stages").map((stage, i) => readStage(stage, `spec.stages[${i}]`));
  return { stages };
}

/** @throws Error with the text that ends up in `data.message` of the errored `<stage>.<sequence>.finished` (3.8) */
export function findSequence(shipyard: Shipyard, stageName: string, sequenceName: string): Sequence {
  const stage = shipyard.stages.find(({ name }) => name === stageName);
  if (stage === undefined) throw new Error(`no stage with name ${stageName}`);
  const sequence = stage.sequences.find(({ name }) => name === sequenceName);
  if (sequence !== undefined && sequence.tasks.length === 0) throw new Error(`task sequence ${sequenceName} does not contain any tasks`);
  if (sequence !== undefined) return sequence;
  if (sequenceName === IMPLICIT_SEQUENCE.name) return IMPLICIT_SEQUENCE;
  throw new Error(`no task sequence with name ${sequenceName} found in stage ${stageName}`);
}

/**
 * The sequences that a finished one starts (7). Selector values are compared literally, so `failed` never matches;
 * without a selector `pass` and `warning` start the sequence.
 *
 * @param finished  `<stage>.<sequence>` as it stands in the type of the finished event
 * @param lastTask  the name before `.result` in a selector
 */
export function sequencesTriggeredBy(
  shipyard: Shipyard,
  finished: string,
  verdict: Pick<Verdict, "result">,
  lastTask: string,
): readonly { readonly stage: string; readonly sequence: string }[] {
  const matches = ({ event, match }: Trigger): boolean => {
    if (event !== `${finished}.finished`) return false;
    if (match === undefined) return verdict.result === "pass" || verdict.result === "warning";
    return match["result"] === verdict.result || match[`${lastTask}.result`] === verdict.result;
  };
  return shipyard.stages.flatMap((stage) =>
    stage.sequences.flatMap((sequence) =>
      sequence.triggeredOn.filter(matches).map(() => ({ stage: stage.name, sequence: sequence.name })),
    ),
  );
}

function readStage(value: Json, path: string): Stage {
  const stage = object(value, path);
  const name = text(getOwn(stage, "name"), `${path}.name`);
  if (!STAGE_NAME.test(name)) throw new Error(`${path}.name: ${JSON.stringify(name)} is not a legal stage name`);
  const sequences = list(getOwn(stage, "sequences") ?? [], `${path}.sequences`).map((entry, i) => readSequence(entry, `${path}.sequences[${i}]`));
  return { name, sequences };
}

function readSequence(value: Json, path: string): Sequence {
  const sequence = object(value, path);
  const tasks = list(getOwn(sequence, "tasks") ?? [], `${path}.tasks`).map((entry, i) => readTask(entry, `${path}.tasks[${i}]`));
  const triggeredOn = list(getOwn(sequence, "triggeredOn") ?? [], `${path}.triggeredOn`).map((entry, i) => readTrigger(entry, `${path}.triggeredOn[${i}]`));
  return { name: text(getOwn(sequence, "name"), `${path}.name`), triggeredOn, tasks };
}

function readTask(value: Json, path: string): ShipyardTask {
  const task = object(value, path);
  const triggeredAfter = getOwn(task, "triggeredAfter");
  const properties = getOwn(task, "properties");
  return {
    name: text(getOwn(task, "name"), `${path}.name`),
    ...(typeof triggeredAfter === "string" && { triggeredAfter }),
    ...(isJsonObject(properties) && { properties }),
  };
}

function readTrigger(value: Json, path: string): Trigger {
  const trigger = object(value, path);
  const selector = getOwn(trigger, "selector");
  const match = isJsonObject(selector) ? getOwn(selector, "match") : undefined;
  const event = text(getOwn(trigger, "event"), `${path}.event`);
  if (!isJsonObject(match)) return { event };
  return { event, match: Object.fromEntries(Object.entries(match).map(([key, wanted]) => [key, String(wanted)])) };
}

function object(value: unknown, path: string): JsonObject {
  if (!isJsonObject(value)) throw new Error(`${path}: expected a mapping`);
  return value;
}

function list(value: Json | undefined, path: string): readonly Json[] {
  if (!Array.isArray(value)) throw new Error(`${path}: expected a list`);
  return value;
}

function text(value: Json | undefined, path: string): string {
  if (typeof value !== "string" || value === "") throw new Error(`${path}: expected a name`);
  return value;
}
