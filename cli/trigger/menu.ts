import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Connection } from "../connection";
import { adviceOn } from "../keptn-api";
import { say } from "../say";
import type { Screen } from "../screen";
import type { EventFile } from "./event-file";
import { readEventFile } from "./event-file";
import type { TriggerValues } from "./order";
import { parseShipyard } from "../../simulator/engine/shipyard";

/** Where people keep their events. */
const FOLDERS = [".", "events", join(".github", "events")];
const MAX_FILES = 20;

/** Something that can be started. */
interface Item {
  readonly label: string;
  readonly path?: string;
  readonly values: Pick<TriggerValues, "project" | "stage" | "sequence" | "evaluation">;
  /** Of the stage. */
  readonly services: readonly string[];
}

export interface Chosen {
  readonly file: EventFile | undefined;
  readonly values: TriggerValues;
}

interface MenuDesk {
  readonly connection: Connection;
  readonly screen: Screen;
  readonly signal: AbortSignal;
}

/**
 * Lets a person choose what to start: an event in a file of this folder, or a sequence or an
 * evaluation of the control plane.
 *
 * @param values  what is given already: it narrows the choice
 * @returns `undefined` when nothing was chosen
 */
export async function choose(values: TriggerValues, desk: MenuDesk): Promise<Chosen | undefined> {
  const items = [...fileItems(values), ...(await sequenceItems(values, desk))];
  if (items.length === 0) {
    desk.screen.line(
      "There is nothing to start: no project with a shipyard, and no event file here.",
    );
    return undefined;
  }
  const item = await pick("What shall be started?", items, ({ label }) => label, desk);
  if (item?.path !== undefined) return { file: readEventFile(item.path), values };
  const service = item && (await serviceOf(values, item, desk));
  if (!item || service === undefined) return undefined;
  const chosen = { ...values, ...item.values, service };
  say(desk.screen, `The same without this menu: trigger ${optionsOf(chosen)}`, { style: "dim" });
  return { file: undefined, values: chosen };
}

function fileItems({ project }: TriggerValues): Item[] {
  return FOLDERS.flatMap(jsonFilesIn)
    .slice(0, MAX_FILES)
    .flatMap((path) => {
      const file = sequenceFileAt(path);
      if (!file || (project !== undefined && file.project !== project)) return [];
      const { stage, sequence, service } = file;
      return [
        {
          label: `${path}: ${stage}.${sequence} of ${service} in ${file.project}`,
          path,
          values: {},
          services: [],
        },
      ];
    });
}

function jsonFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Other JSON files lie there, too. */
function sequenceFileAt(path: string) {
  try {
    const file = readEventFile(path);
    return file.kind === "sequence" ? file : undefined;
  } catch {
    return undefined;
  }
}

/** None where the control plane cannot be read, which is said. */
async function sequenceItems(
  { project: only, stage: onlyStage }: TriggerValues,
  { connection, screen }: MenuDesk,
): Promise<Item[]> {
  const projects = await connection.api.projects();
  if (!projects.ok) {
    const why = `The projects cannot be read: ${adviceOn(projects.failure)}`;
    say(screen, connection.told(why), { style: "red" });
    return [];
  }
  const items: Item[] = [];
  for (const project of projects.value.filter(({ name }) => only === undefined || name === only)) {
    const sequences = await sequencesOf(project.name, connection);
    for (const { name: stage, services } of project.stages) {
      if (onlyStage !== undefined && stage !== onlyStage) continue;
      for (const sequence of sequences.get(stage) ?? [])
        items.push({
          label: `${stage}.${sequence} in ${project.name}`,
          values: { project: project.name, stage, sequence },
          services,
        });
      items.push({
        label: `evaluation of the SLOs in ${project.name}, stage ${stage}`,
        values: { project: project.name, stage, evaluation: true },
        services,
      });
    }
  }
  return items;
}

/** Names by stage; those that wait for another sequence can be started as well, so they come last. */
async function sequencesOf(
  project: string,
  { api }: Connection,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const shipyard = await api.shipyard(project);
  if (!shipyard.ok || shipyard.value === undefined) return new Map();
  try {
    return new Map(
      parseShipyard(shipyard.value.text).stages.map(({ name, sequences }) => [
        name,
        sequences
          .toSorted((one, other) => Math.sign(one.triggeredOn.length - other.triggeredOn.length))
          .map((sequence) => sequence.name),
      ]),
    );
  } catch {
    // The control plane cannot start a sequence of it either, only an evaluation.
    return new Map();
  }
}

async function serviceOf(
  { service }: TriggerValues,
  { services }: Item,
  desk: MenuDesk,
): Promise<string | undefined> {
  if (service !== undefined) return service;
  if (services.length === 1) return services[0];
  if (services.length > 1) return pick("For which service?", services, (name) => name, desk);
  desk.screen.line(
    "The stage has no service: create one first, since every sequence is about one.",
  );
  return undefined;
}

async function pick<T>(
  question: string,
  items: readonly T[],
  label: (item: T) => string,
  { screen, signal }: MenuDesk,
): Promise<T | undefined> {
  const columns = String(items.length).length;
  for (const [at, item] of items.entries())
    screen.line(["cyan", `  ${String(at + 1).padStart(columns)}`], `  ${label(item)}`);
  for (;;) {
    const answer = (await screen.ask(question, signal, ` [1-${items.length}] `))?.trim();
    if (answer === undefined || answer === "" || answer === "q") return undefined;
    const item = /^\d{1,4}$/.test(answer) ? items[Number(answer) - 1] : undefined;
    if (item !== undefined) return item;
  }
}

function optionsOf({ project, stage, service, sequence, evaluation }: TriggerValues): string {
  const named = { project, stage, service, sequence };
  const words = Object.entries(named).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, quoted(value)],
  );
  return [...words, ...(evaluation ? ["--evaluation"] : [])].join(" ");
}

/** For a shell. */
function quoted(word: string): string {
  return /^[\w.:@/-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
