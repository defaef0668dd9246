import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { printChoice } from "../check/check";
import type { Start } from "../command";
import { UsageError } from "../command";
import type { Surroundings } from "../connection";
import { HERE } from "../connection";
import { KNOWN } from "../known-jobs";
import { jsonText, say } from "../say";
import type { Screen } from "../screen";
import { silentScreen } from "../screen";
import type { Pretended, Step } from "./narrator";
import type { Replayed } from "./replay";
import { replay } from "./replay";
import type { Source, SourceValues } from "./source";
import { readSource, UnreadSource } from "./source";
import { parseCatalogue } from "../../src/catalogue/catalogue";
import { APPROVAL_TASK } from "../../src/domain/counting/event-counts";
import { outcome, VERDICTS } from "../../src/domain/counting/outcome";
import type { JsonObject } from "../../src/domain/text/json";
import { isJsonObject } from "../../src/domain/text/json";
import { createMasker } from "../../src/domain/text/masking";

const CATALOGUE = ".github/cloud-automation.yml";
const EXITS = { good: 0, bad: 1, unread: 3 } as const;
const LABEL_COLUMNS = 10;

type ReplayValues = SourceValues & {
  readonly file?: string;
  readonly root?: string;
  readonly run?: string;
  readonly job?: string;
  readonly with?: string;
  readonly tasks?: string;
  readonly mode?: string;
  readonly "no-started"?: boolean;
  readonly result?: string;
  readonly message?: string;
  readonly output?: string;
  readonly step?: boolean;
  readonly json?: boolean;
};

type ReplayStart = Pick<Start<never>, "names" | "screen" | "signal"> & {
  readonly values: ReplayValues;
};

/** Texts of records may hold what looks like a token. */
const masked = createMasker([]);

/** @returns the exit code. @throws UsageError */
export async function runReplay(
  { names, values, screen, signal }: ReplayStart,
  surroundings: Surroundings = HERE,
): Promise<number> {
  const [path, ...more] = names;
  if (more.length > 0) throw new UsageError(`replay takes one file, found also ${more.join(" ")}.`);
  // First: without an event nobody cares for the catalogue.
  if ((path === undefined) === (values["github-run"] === undefined))
    throw new UsageError(
      "What shall be replayed? Give a file with a recorded event, or the number of a run by --github-run.",
    );
  const root = resolve(values.root ?? ".");
  const file = catalogueOf(values, root);
  const pretended = pretendedBy(values);
  let source: Source;
  try {
    source = await readSource(path, values, { surroundings, signal });
  } catch (error) {
    if (!(error instanceof UnreadSource)) throw error;
    say(screen, masked(error.message), { style: "red" });
    return EXITS.unread;
  }
  const shown = values.json ? silentScreen : screen;
  const isStarted = isStartedByWebhook(source, values);
  tellSource(source, isStarted, shown);
  if (file !== undefined && !values.json) tellRule(resolve(root, file), source.event, screen);
  shown.line(["bold", "What the action does"]);
  const replayed = await replay(
    {
      recording: source.recording,
      event: source.event,
      isStarted,
      pretended: source.kept ? { kind: "kept", outcome: source.kept.outcome } : pretended,
      inputs: { ...inputsOf(values), ...(file !== undefined && { "tasks-file": file }) },
      root,
      clock: surroundings.clock,
      signal,
    },
    (step) => tellStep(step, shown, values.step === true ? signal : undefined),
  );
  if (values.json) process.stdout.write(`${jsonText(documentOf(source, replayed), masked)}\n`);
  else tellEnd(replayed, screen);
  return isGood(replayed) ? EXITS.good : EXITS.bad;
}

/** As the documented webhooks have it: of an approval the approval service says `started`. */
function isStartedByWebhook({ recording }: Source, values: ReplayValues): boolean {
  const { kind, name } = recording.dispatch.reference;
  return kind === "triggered" && name !== APPROVAL_TASK && values["no-started"] !== true;
}

/** @returns `undefined` where the work is said otherwise */
function catalogueOf({ file, run, job }: ReplayValues, root: string): string | undefined {
  if (run !== undefined || job !== undefined) {
    if (file === undefined) return undefined;
    throw new UsageError("--file is given beside --run or --job: keep one of them.");
  }
  const path = file ?? CATALOGUE;
  if (existsSync(resolve(root, path))) return path;
  throw new UsageError(
    `${path} is not in ${root}, so nothing says what the work of the task is. Give the catalogue by --file, the repository by --root, or the work by --run or --job.`,
  );
}

function inputsOf({ run, job, with: given, tasks, mode }: ReplayValues) {
  return {
    ...(run !== undefined && { run }),
    ...(job !== undefined && { job }),
    ...(given !== undefined && { with: given }),
    ...(tasks !== undefined && { tasks }),
    ...(mode !== undefined && { mode }),
  };
}

function pretendedBy({ result = "pass", message, output, kept }: ReplayValues): Pretended {
  const verdict = VERDICTS.find((known) => known === result);
  if (verdict === undefined)
    throw new UsageError(`--result ${result}: expected ${VERDICTS.join(", ")}.`);
  if (kept !== undefined && (message !== undefined || output !== undefined))
    throw new UsageError("--kept says what the work came to: leave out --message and --output.");
  const report = { labels: {}, data: output === undefined ? {} : objectIn(output) };
  const text = message ?? "Replayed; the work was not run.";
  return { kind: "said", outcome: outcome(verdict, text, report) };
}

function objectIn(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    if (isJsonObject(value)) return value;
  } catch {
    // Told below.
  }
  throw new UsageError(`--output: expected a JSON object such as '{"url": "https://…"}'.`);
}

function tellSource({ recording, kept }: Source, isStarted: boolean, screen: Screen): void {
  const { origin, dispatch, payload, eventType } = recording;
  const { type, id, project, stage = "?", service = "?", keptnContext } = dispatch.reference;
  screen.line(["bold", "What is replayed"]);
  line("event", `${type} of ${service} in ${project}/${stage}`, screen);
  line("id", `${id}, context ${keptnContext ?? "unknown"}`, screen);
  line("from", origin, screen);
  line("webhook", isStarted ? "has sent started for it" : "has sent nothing for it", screen);
  line(
    "GitHub",
    `gets the event_type ${eventType} with ${masked(JSON.stringify(payload))}`,
    screen,
  );
  if (kept)
    line("kept", `by ${kept.source}: ${kept.outcome.status}, ${kept.outcome.result}`, screen);
  screen.line("");
}

/** A catalogue that cannot be read is told by the action itself. */
function tellRule(path: string, event: JsonObject, screen: Screen): void {
  try {
    const catalogue = parseCatalogue(readFileSync(path, "utf8"), path, KNOWN);
    screen.line(["bold", "Which rule it takes"]);
    printChoice(screen, catalogue, event, false);
    screen.line("");
  } catch {
    return;
  }
}

function line(label: string, text: string, screen: Screen): void {
  say(screen, masked(text), { lead: `  ${label.padEnd(LABEL_COLUMNS)}` });
}

async function tellStep(
  { kind, text, answer, event }: Step,
  screen: Screen,
  pausing: AbortSignal | undefined,
): Promise<void> {
  line(kind, text, screen);
  if (answer !== undefined) line("", `→ ${answer}`, screen);
  for (const row of event ? JSON.stringify(event, null, 2).split("\n") : [])
    screen.wholeLine(`  ${"".padEnd(LABEL_COLUMNS)}`, masked(row));
  if (event && pausing) await screen.ask("Send it?", pausing, " [Enter] ");
}

function tellEnd({ ended, message, counts, isOpen, sequence }: Replayed, screen: Screen): void {
  screen.line("");
  screen.line(["bold", "What came of it"]);
  line("action", `${ended}: ${message}`, screen);
  line("counts", `${counts.started} started, ${counts.finished} finished`, screen);
  line("task", isOpen ? "is still open: the control plane waits" : "is not open any more", screen);
  if (sequence !== "") line("sequence", `is ${sequence}`, screen);
}

function isGood({ ended, finished }: Replayed): boolean {
  const data = finished?.["data"];
  if (ended === "answered")
    return (
      isJsonObject(data) &&
      data["status"] === "succeeded" &&
      ["pass", "warning"].includes(String(data["result"]))
    );
  return ended === "silent" || ended === "skipped" || ended === "parked";
}

function documentOf({ recording, kept }: Source, replayed: Replayed) {
  const { dispatch, payload, eventType } = recording;
  return {
    ...dispatch.reference,
    dispatch: { event_type: eventType, client_payload: payload },
    ...(kept && { kept }),
    ...replayed,
  };
}
