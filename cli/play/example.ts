import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readWebhookConfig } from "../../simulator/webhook";
import type { Shipyard } from "../../simulator/engine/shipyard";
import { parseShipyard } from "../../simulator/engine/shipyard";
import type { JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";

/** An example project as its folder has it (examples/projects/README.md). */
export interface Example {
  readonly name: string;
  readonly folder: string;
  readonly shipyard: Shipyard;
  readonly shipyardText: string;
  readonly webhookText: string;
  readonly sloText: string;
  readonly subscriptions: readonly { readonly id: string; readonly event: string }[];
  readonly secrets: readonly { readonly name: string; readonly key: string }[];
  /** Of the dispatches in webhook.yaml. */
  readonly repository: { readonly owner: string; readonly name: string };
  readonly trigger: Trigger;
  /** Values by stage and indicator. */
  readonly measured: Measurements;
  readonly failing: Measurements;
}

/** The event that starts the sequence. */
interface Trigger {
  readonly event: JsonObject;
  readonly stage: string;
  readonly sequence: string;
  readonly service: string;
}

export type Measurements = Readonly<Record<string, Readonly<Record<string, number>>>>;

const EXAMPLES = join("examples", "projects");
const DISPATCH_URL = /https:\/\/api\.github\.com\/repos\/([\w.-]+)\/([\w.-]+)\/dispatches\b/;

/** The one that a webhook file sends its first dispatch to. */
export function dispatchedRepository(webhookText: string): Example["repository"] | undefined {
  const [, owner, name] = DISPATCH_URL.exec(webhookText) ?? [];
  return owner === undefined || name === undefined ? undefined : { owner, name };
}

export function exampleNames(root: string): string[] {
  return readdirSync(join(root, EXAMPLES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** @throws Error naming the file that is missing or not usable */
export function readExample(root: string, name: string): Example {
  const folder = join(root, EXAMPLES, name);
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const webhookText = read("webhook.yaml");
  const { webhooks } = readWebhookConfig(webhookText);
  const repository = dispatchedRepository(webhookText);
  if (repository === undefined)
    throw new Error(
      `${name}/webhook.yaml: no request goes to https://api.github.com/repos/OWNER/REPOSITORY/dispatches.`,
    );
  const values = parse(read("sli-values.yaml")) as {
    measured: Measurements;
    failing: Measurements;
  };
  const shipyardText = read("shipyard.yaml");
  return {
    name,
    folder,
    shipyard: parseShipyard(shipyardText),
    shipyardText,
    webhookText,
    sloText: read("slo.yaml"),
    subscriptions: webhooks.map(({ subscriptionID, type }) => ({
      id: subscriptionID,
      event: type,
    })),
    secrets: webhooks.flatMap(({ envFrom }) =>
      envFrom.map(({ secretName, secretKey }) => ({ name: secretName, key: secretKey })),
    ),
    repository,
    trigger: readTrigger(folder),
    measured: values.measured,
    failing: values.failing,
  };
}

function readTrigger(folder: string): Trigger {
  const [file = ""] = readdirSync(join(folder, "events")).sort();
  const event: unknown = JSON.parse(readFileSync(join(folder, "events", file), "utf8"));
  const [, stage, sequence] =
    /^sh\.keptn\.event\.([^.]+)\.([^.]+)\.triggered$/.exec(textAt(event, "type")) ?? [];
  const service = isJsonObject(event) ? textAt(getOwn(event, "data"), "service") : "";
  if (!isJsonObject(event) || stage === undefined || sequence === undefined || service === "")
    throw new Error(
      `${join(folder, "events", file)}: expected a sequence's triggered event with data.service.`,
    );
  return { event, stage, sequence, service };
}

/** A task in the order of the sequences that follow each other. */
export interface PlannedTask {
  readonly stage: string;
  readonly task: string;
}

/**
 * What runs when everything passes: the triggered sequence, then those that its end triggers, and
 * so on.
 */
export function plannedTasks({ shipyard, trigger }: Example): PlannedTask[] {
  const planned: PlannedTask[] = [];
  const seen = new Set<string>();
  const add = (stageName: string, sequenceName: string): void => {
    const key = `${stageName}.${sequenceName}`;
    if (seen.has(key)) return;
    seen.add(key);
    const sequence = shipyard.stages
      .find(({ name }) => name === stageName)
      ?.sequences.find(({ name }) => name === sequenceName);
    for (const { name } of sequence?.tasks ?? []) planned.push({ stage: stageName, task: name });
    for (const stage of shipyard.stages)
      for (const next of stage.sequences)
        if (next.triggeredOn.some(({ event }) => event === `${key}.finished`))
          add(stage.name, next.name);
  };
  add(trigger.stage, trigger.sequence);
  return planned;
}

function textAt(value: unknown, key: string): string {
  const found = isJsonObject(value) ? getOwn(value, key) : undefined;
  return typeof found === "string" ? found : "";
}
