import { UsageError } from "../command";
import type { Connection } from "../connection";
import { asUsage } from "../connection";
import type { EventFile } from "./event-file";
import { durationMs } from "../../src/domain/events/evaluation-window";
import type { JsonObject } from "../../src/domain/text/json";
import { parsedObject, setOwn } from "../../src/domain/text/json";
import type { TriggerConfig } from "../../src/trigger/inputs";
import { readTriggerConfig } from "../../src/trigger/inputs";
import type { TriggerInputName } from "../../src/trigger/names";

/** What was given on the command line, or chosen from the menu. */
export interface TriggerValues {
  readonly project?: string;
  readonly stage?: string;
  readonly service?: string;
  readonly sequence?: string;
  readonly evaluation?: boolean;
  readonly start?: string;
  readonly end?: string;
  readonly timeframe?: string;
  /** JSON. */
  readonly data?: string;
  readonly label?: readonly string[];
  readonly "no-wait"?: boolean;
  readonly timeout?: string;
  readonly abort?: boolean;
  readonly json?: boolean;
}

const SCOPE = ["project", "stage", "service"] as const;
const MINUTE_MS = 60_000;

/** Whether it is said what to start. */
export function isNamed(values: TriggerValues): boolean {
  return values.evaluation === true || values.sequence !== undefined;
}

/**
 * The same settings as the action has them. What the command line says goes before what the file
 * says.
 *
 * @throws UsageError with all complaints at once
 */
export function readOrder(
  values: TriggerValues,
  file: Extract<EventFile, { kind: "sequence" }> | undefined,
  connection: Connection,
  nowMs: number,
): TriggerConfig {
  const { project, stage, service, sequence, evaluation = false, start, end, timeframe } = values;
  const inputs: Partial<Record<TriggerInputName, string | undefined>> = {
    ...connection.inputs,
    project: project ?? file?.project,
    stage: stage ?? file?.stage,
    service: service ?? file?.service,
    sequence: sequence ?? (evaluation ? undefined : file?.sequence),
    evaluation: String(evaluation),
    start,
    end,
    timeframe,
    data: JSON.stringify(dataOf(values, file)),
    labels: values.label?.join("\n"),
    wait: String(values["no-wait"] !== true),
    "timeout-minutes": values.timeout === undefined ? undefined : minutes(values.timeout),
    "abort-on-cancel": String(values.abort === true),
  };
  const environment = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  return asUsage(() => readTriggerConfig(environment, nowMs));
}

/** Data of the file, and over it what the command line says; where it runs is said elsewhere. */
function dataOf(
  { data }: TriggerValues,
  file: { readonly data: JsonObject } | undefined,
): JsonObject {
  const merged: JsonObject = {};
  for (const [name, value] of Object.entries(file?.data ?? {}))
    if (!SCOPE.some((known) => known === name)) setOwn(merged, name, value);
  for (const [name, value] of Object.entries(given(data))) setOwn(merged, name, value);
  return merged;
}

function given(text: string | undefined): JsonObject {
  if (text === undefined) return {};
  const value = parsedObject(text);
  if (value) return value;
  throw new UsageError(
    `--data: expected a JSON object such as '{"configurationChange": {"values": {"image": "…"}}}'.`,
  );
}

function minutes(text: string): string {
  return asUsage(() => String(durationMs(text, "--timeout") / MINUTE_MS));
}
