import { readFileSync } from "node:fs";
import { UsageError } from "../command";
import type { Screen } from "../screen";
import { KNOWN } from "../known-jobs";
import { say } from "../say";
import { schemaText } from "../schema/schema";
import { complaintsOfJobs, rootOf } from "./jobs-check";
import { cut, pad, widthOf } from "../text-width";
import type { Catalogue, Rule } from "../../src/catalogue/catalogue";
import { keyOf, nameOfKey, parseCatalogue } from "../../src/catalogue/catalogue";
import type { ExplainedRule } from "../../src/catalogue/choice";
import { chooseRule, explain } from "../../src/catalogue/choice";
import { CatalogueError } from "../../src/catalogue/complaints";
import { resolveWith } from "../../src/catalogue/parameters";
import { boundByName, boundByStage } from "../../src/domain/trust/binding";
import { parseDispatch } from "../../src/domain/events/dispatch-payload";
import { UserError } from "../../src/domain/errors";
import { parseTaskEventType } from "../../src/domain/events/event-type";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import { dataOf } from "../../src/domain/task";

interface CheckRequest {
  /** Path of the catalogue. */
  readonly file: string;
  /**
   * Path of the repository, where recipes and actions are; absent: the folder that the catalogue's
   * `.github` is in.
   */
  readonly root: string | undefined;
  /** Path of a file with an event, a dispatch payload or GitHub's event. */
  readonly event: string | undefined;
  /** As a key of the catalogue. */
  readonly task: string | undefined;
  /** Print the JSON Schema and do nothing else. */
  readonly schema: boolean;
}

const INDENT = "    ";
const MAX_VALUE_COLUMNS = 300;
const SIGNS = { taken: "✓", "not met": "✗", "not reached": "·", broken: "!" } as const;
const STYLES = {
  taken: "green",
  "not met": "yellow",
  "not reached": "dim",
  broken: "red",
} as const;

/**
 * Validates a catalogue and, given an event, tells which rule it takes and why.
 *
 * @returns the exit code
 */
export async function check(request: CheckRequest, screen: Screen): Promise<number> {
  if (request.schema) {
    process.stdout.write(`${schemaText("catalogue")}\n`);
    return 0;
  }
  const event = eventOf(request);
  const catalogue = await read(request, screen);
  if (catalogue === undefined) return 1;
  const rules = [...catalogue.rules.values()].flat().length;
  say(
    screen,
    `${catalogue.path} is valid: ${count(catalogue.rules.size, "key")}, ${count(rules, "rule")}.`,
  );
  screen.line("");
  if (event === undefined) {
    printRules(screen, catalogue);
    return 0;
  }
  return printChoice(screen, catalogue, event, request.event === undefined);
}

async function read(
  { file: path, root }: CheckRequest,
  screen: Screen,
): Promise<Catalogue | undefined> {
  try {
    const text = readText("--file", path);
    const catalogue = parseCatalogue(text, path, KNOWN);
    const complaints = await complaintsOfJobs(catalogue, text, root ?? rootOf(path));
    if (complaints.length > 0) throw new CatalogueError(path, complaints);
    return catalogue;
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    for (const complaint of error.message.split("\n")) say(screen, complaint);
    return undefined;
  }
}

function readText(option: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(
      `${option} ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

/** The event as the action would see it. */
function eventOf({ event: path, task }: CheckRequest): JsonObject | undefined {
  const type = task === undefined ? undefined : `sh.keptn.event.${keyOf(task)}`;
  if (type !== undefined && parseTaskEventType(type) === undefined)
    throw new UsageError(
      `--task ${task}: expected the name of a task, alone or with .triggered, .started, .finished or .invalidated.`,
    );
  if (path === undefined) return type === undefined ? undefined : { type, data: {} };
  const text = readText("--event", path);
  let given: Json;
  try {
    given = JSON.parse(text) as Json;
  } catch {
    throw new UserError(`${path}: expected JSON.`);
  }
  const payload = isJsonObject(given) ? (getOwn(given, "client_payload") ?? given) : given;
  const { event } = parseDispatch(payload, path);
  return type === undefined ? event : { ...event, type };
}

function printRules(screen: Screen, catalogue: Catalogue): void {
  for (const [key, rules] of catalogue.rules) {
    screen.line(["bold", nameOfKey(key)]);
    const conditions = rules.map(conditionOf);
    const columns = Math.max(...conditions.map(widthOf));
    for (const [i, rule] of rules.entries()) {
      const isReached = rules.slice(0, i).every(({ condition }) => condition !== undefined);
      screen.line(
        `  ${i + 1}  `,
        ["cyan", pad(conditions[i] ?? "", columns)],
        "  ",
        workOf(rule),
        isReached ? "" : ["yellow", "  (never reached)"],
      );
    }
  }
}

/**
 * Which rule an event takes, and why.
 *
 * @returns the exit code
 * @param isEmpty  nothing is known of the event but its type
 */
export function printChoice(
  screen: Screen,
  catalogue: Catalogue,
  event: JsonObject,
  isEmpty: boolean,
): number {
  say(
    screen,
    "The event is " +
      `${String(event["type"])}.${isEmpty ? " There is nothing in it, so every value of event.data is null; give one by --event." : ""}`,
  );
  for (const explained of explain(catalogue, event)) printRule(screen, explained);
  screen.line("");
  const other = elsewhere(catalogue, event);
  if (other !== undefined && !isEmpty) {
    say(screen, `It would be skipped: ${other}.`);
    return 0;
  }
  const choice = chooseRule(catalogue, event);
  switch (choice.kind) {
    case "rule": {
      const { rule, index, key } = choice;
      say(
        screen,
        `Rule ${index + 1} of ${key} is taken: ` +
          `${workOf(rule)}${rule.settings.mode === undefined ? "" : `, ${rule.settings.mode}`}.`,
      );
      for (const [name, value] of Object.entries(
        rule.settings.with === undefined ? {} : resolveWith(rule, event),
      ))
        say(screen, `${name}: ${shown(value)}`, { lead: INDENT });
      return 0;
    }
    case "off":
      say(
        screen,
        `The rule at ${choice.where} is switched off: nothing is run, and the task is answered ${choice.answer}.`,
      );
      return 0;
    case "skipped":
      say(screen, choice.reason);
      return 0;
    case "unknown":
      say(screen, choice.reason);
      say(
        screen,
        choice.isUnbound
          ? "Nothing would be run: the catalogue does not speak for this task (docs/security.md)."
          : "The task would be finished errored.",
      );
      return 1;
  }
}

/** Why the top of the catalogue leaves the event to another workflow. */
function elsewhere({ scope }: Catalogue, event: JsonObject): string | undefined {
  const { project, stage } = dataOf(event);
  const binding = { inputs: {}, catalogue: scope };
  const text = (value: Json | undefined) => (typeof value === "string" ? value : "");
  const parsed = parseTaskEventType(text(event["type"]));
  if (!parsed) return undefined;
  const byName = boundByName(
    { name: parsed.task, kind: parsed.kind, project: text(project), type: text(event["type"]) },
    binding,
    true,
  );
  const bound =
    byName.kind === "elsewhere" ? byName : boundByStage(text(stage) || undefined, binding);
  return bound.kind === "elsewhere" ? bound.reason : undefined;
}

function printRule(
  screen: Screen,
  { rule, index, verdict, value, parts, problem }: ExplainedRule,
): void {
  screen.line("");
  screen.line(
    [STYLES[verdict], `${SIGNS[verdict]} rule ${index + 1} is ${verdict}`],
    ["dim", `  ${rule.place}`],
  );
  say(screen, conditionOf(rule) + (value === undefined ? "" : ` is ${shown(value)}`), {
    lead: INDENT,
  });
  for (const part of parts)
    if (part.text !== rule.condition?.text)
      say(screen, `${part.text} is ${shown(part.value)}`, { lead: INDENT.repeat(part.depth + 2) });
  if (problem !== undefined) say(screen, problem, { lead: INDENT });
}

function conditionOf({ condition }: Rule): string {
  return condition === undefined ? "always" : `if ${condition.text}`;
}

function workOf({ off, settings: { script, job } }: Rule): string {
  if (off !== undefined) return `switched off, answered ${off}`;
  if (job !== undefined) return `job ${job}`;
  const [first = "", ...more] = (script ?? "").trim().split("\n");
  return `run ${first}${more.length > 0 ? " …" : ""}`;
}

function shown(value: Json): string {
  return cut(JSON.stringify(value), MAX_VALUE_COLUMNS);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
