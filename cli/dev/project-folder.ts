import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import type { Shipyard } from "../../simulator/engine/shipyard";
import { parseShipyard } from "../../simulator/engine/shipyard";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import { dispatchedRepository } from "../play/example";
import type { Measurements } from "../play/example";
import { pushedPaths } from "../play/pushed-files";
import type { ProjectFiles } from "../play/set-up";
import type { LocalFile } from "../webhook/local-file";
import { parseLocalFile } from "../webhook/local-file";
import { DEFAULT_FILE } from "../webhook/plan";
import type { PlannedStage, Start } from "./messages";

/** A folder as it is at the moment: every file may be missing, or be of no use. */
export interface ProjectFolder extends ProjectFiles {
  readonly stages: readonly PlannedStage[];
  readonly starts: readonly Start[];
  readonly repository: { readonly owner: string; readonly name: string } | undefined;
  /** By stage and indicator. */
  readonly measured: Measurements;
  /** The values when the evaluation shall fail. */
  readonly failing: Measurements;
  /** Tasks that can be let fail (examples/projects/README.md). */
  readonly canFail: readonly string[];
  /** What is wrong, naming the file. */
  readonly complaints: readonly string[];
}

const WORKFLOWS = join(".github", "workflows");
const EVENTS = "events";
/** As the examples have it, as the control plane has it, and as `init` writes it. */
const WEBHOOK_FILES = ["webhook.yaml", join("webhook", "webhook.yaml"), join(DEFAULT_FILE)];
const MOST_STARTS = 50;
const DEFAULT_SERVICE = "demo";
const SOURCE = "dev";
export const FAIL_VARIABLE = "DEMO_FAIL";

/** What a folder is looked at for: those that exist, and those that may come. */
export function filesOf(folder: string): string[] {
  const events = namesIn(join(folder, EVENTS)).map((name) => join(EVENTS, name));
  return [
    ...["shipyard.yaml", ...WEBHOOK_FILES, "slo.yaml", "sli-values.yaml"],
    ...events,
    ...pushedPaths(folder),
  ].map((path) => join(folder, path));
}

export function readProjectFolder(folder: string, named: readonly string[]): ProjectFolder {
  const complaints: string[] = [];
  const read = <T>(path: string, use: (text: string) => T): T | undefined => {
    const text = textOf(join(folder, path));
    if (text === undefined) return undefined;
    try {
      return use(text);
    } catch (error) {
      complaints.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const shipyard = read("shipyard.yaml", (text) => ({
    text,
    parsed: parseShipyard(text),
    name: nameIn(parse(text)),
  }));
  const webhook = WEBHOOK_FILES.map((path) =>
    read(path, (text) => parseLocalFile(path, text)),
  ).find((found) => found !== undefined);
  const events = namesIn(join(folder, EVENTS))
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const event = read(join(EVENTS, name), eventIn);
      return event === undefined ? [] : [{ name, event }];
    });
  const services = [...new Set([...events.flatMap(({ event }) => serviceOf(event)), ...named])];
  const name = shipyard?.name ?? basename(folder);
  const values = read("sli-values.yaml", valuesIn) ?? { measured: {}, failing: {} };
  return {
    name,
    shipyardText: shipyard?.text,
    webhookText: webhook?.text,
    sloText: textOf(join(folder, "slo.yaml")),
    services: services.length > 0 ? services : [DEFAULT_SERVICE],
    ...subscriptionsAndSecrets(webhook),
    repository: dispatchedRepository(webhook?.text ?? ""),
    stages: plannedStages(shipyard?.parsed),
    starts: startsOf(name, services[0] ?? DEFAULT_SERVICE, events, shipyard?.parsed),
    ...values,
    canFail: canFail(folder, shipyard?.parsed, Object.keys(values.failing).length > 0),
    complaints,
  };
}

function subscriptionsAndSecrets(
  webhook: LocalFile | undefined,
): Pick<ProjectFiles, "subscriptions" | "secrets"> {
  return {
    subscriptions: webhook?.subscriptions ?? [],
    secrets: (webhook?.config.webhooks ?? []).flatMap(({ envFrom }) =>
      envFrom.map(({ secretName, secretKey }) => ({ name: secretName, key: secretKey })),
    ),
  };
}

function plannedStages(shipyard: Shipyard | undefined): PlannedStage[] {
  return (shipyard?.stages ?? []).map(({ name, sequences }) => ({
    name,
    sequences: sequences.map((sequence) => ({
      name: sequence.name,
      tasks: sequence.tasks.map((task) => task.name),
      after: sequence.triggeredOn.map(({ event }) => event.replace(/\.finished$/, "")),
    })),
  }));
}

/** The events of the folder, then every sequence that nothing else starts. */
function startsOf(
  project: string,
  service: string,
  events: readonly { readonly name: string; readonly event: JsonObject }[],
  shipyard: Shipyard | undefined,
): Start[] {
  const nameOf = (event: JsonObject) =>
    String(event["type"]).replace(/^sh\.keptn\.event\.|\.triggered$/g, "");
  const written = events.map(({ name, event }) => {
    const isOnly = events.filter((other) => other.event["type"] === event["type"]).length === 1;
    return {
      label: isOnly ? nameOf(event) : `${nameOf(event)}, ${name}`,
      event: JSON.stringify(event, null, 2),
    };
  });
  const known = new Set(events.map(({ event }) => event["type"]));
  const others = (shipyard?.stages ?? []).flatMap((stage) =>
    stage.sequences.flatMap((sequence) => {
      const type = `sh.keptn.event.${stage.name}.${sequence.name}.triggered`;
      if (known.has(type)) return [];
      const event = {
        type,
        specversion: "1.0",
        source: SOURCE,
        data: { project, stage: stage.name, service },
      };
      return [{ label: `${stage.name}.${sequence.name}`, event: JSON.stringify(event, null, 2) }];
    }),
  );
  return [...written, ...others].slice(0, MOST_STARTS);
}

function eventIn(text: string): JsonObject {
  const event: unknown = JSON.parse(text);
  if (!isJsonObject(event) || typeof event["type"] !== "string")
    throw new Error("expected an event: a JSON object with a type.");
  return event;
}

function serviceOf(event: JsonObject): string[] {
  const data = getOwn(event, "data");
  const service = isJsonObject(data) ? getOwn(data, "service") : undefined;
  return typeof service === "string" && service !== "" ? [service] : [];
}

function nameIn(shipyard: Json): string | undefined {
  const metadata = isJsonObject(shipyard) ? getOwn(shipyard, "metadata") : undefined;
  const name = isJsonObject(metadata) ? getOwn(metadata, "name") : undefined;
  return typeof name === "string" && name !== "" ? name : undefined;
}

function valuesIn(text: string): Pick<ProjectFolder, "measured" | "failing"> {
  const { measured = {}, failing = {} } = parse(text) as Partial<ProjectFolder>;
  return { measured, failing };
}

/** Where workflows look at the variable; the evaluation where there are values for it. */
function canFail(folder: string, shipyard: Shipyard | undefined, hasFailing: boolean): string[] {
  const isLookedAt = namesIn(join(folder, WORKFLOWS)).some((name) =>
    textOf(join(folder, WORKFLOWS, name))?.includes(`vars.${FAIL_VARIABLE}`),
  );
  const tasks = (shipyard?.stages ?? []).flatMap(({ sequences }) =>
    sequences.flatMap((sequence) => sequence.tasks.map(({ name }) => name)),
  );
  return [...new Set(tasks)].filter((task) =>
    task === "evaluation" ? hasFailing : isLookedAt && task !== "approval",
  );
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
