import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseCatalogue } from "../../src/catalogue/catalogue";
import { CatalogueError } from "../../src/catalogue/complaints";
import type { Shipyard } from "../../simulator/engine/shipyard";
import { parseShipyard } from "../../simulator/engine/shipyard";
import { complaintsOfJobs } from "../check/jobs-check";
import type { Options, Start, Values } from "../command";
import { UsageError } from "../command";
import type { Surroundings } from "../connection";
import { connectTo, HERE } from "../connection";
import type { KeptnApi } from "../keptn-api";
import { valueOf } from "../keptn-api";
import type { ACCESS_OPTIONS } from "../keptn-api/options";
import { KNOWN } from "../known-jobs";
import { parseLocalFile } from "../webhook/local-file";
import type { Mode, WebhookPlan } from "../webhook/plan";
import type { PLAN_OPTIONS } from "../webhook/plan-options";
import { planOf } from "../webhook/run";
import { keptnHandWork, printHandWork } from "./by-hand";
import type { HandWork, Written } from "./by-hand";
import type { PlannedFile } from "./files";
import { CATALOGUE, filesOf } from "./files";
import { originOf } from "./git-origin";
import type { InitPlan, PlannedTask } from "./plan";
import { offersOf } from "./plan";
import type { Prompts, Streams } from "./prompts";
import { promptsOn } from "./prompts";
import { otherFilesOf } from "./other/files";
import { otherHandWork } from "./other/other-side";
import { chooseKind, otherPlanOf } from "./other/plan";
import type { OtherValues } from "./other/plan";
import { tasksOf } from "./questions";
import { writeFiles } from "./writing";

interface InitValues extends Values<typeof PLAN_OPTIONS & typeof ACCESS_OPTIONS> {
  readonly shipyard?: string;
  readonly folder?: string;
  readonly run?: readonly string[];
  readonly job?: readonly string[];
  readonly force?: boolean;
  readonly "dry-run"?: boolean;
}

type InitStart = Omit<Start<Options>, "values"> & { readonly values: InitValues };

interface Terminal extends Streams {
  readonly isTTY: boolean;
}

const PROCESS: Terminal = {
  input: process.stdin,
  output: process.stdout,
  isTTY: process.stdin.isTTY && process.stdout.isTTY,
};

/** @returns the exit code */
export async function runInit(
  { values, screen, root, program, signal }: InitStart,
  surroundings: Surroundings = HERE,
  terminal: Terminal = PROCESS,
): Promise<number> {
  const prompts = terminal.isTTY ? promptsOn(terminal, signal) : undefined;
  const folder = resolve(values.folder ?? ".");
  if (folder === root)
    throw new UsageError(
      "This folder is the checkout of the action itself. Go to your repository, or give --folder FOLDER.",
    );
  const place: Place = { folder, root, program };
  const { kind, ...chosen } = await chooseKind(
    values as OtherValues,
    surroundings.environment,
    prompts,
  );
  const planned =
    kind === "keptn"
      ? await forKeptn(values, place, { surroundings, prompts, signal })
      : await forOthers({ kind, ...chosen }, values, place, prompts);
  await checkFiles(planned.files, folder);
  const isWhole = await writeFiles({
    folder,
    files: planned.files,
    screen,
    prompts,
    force: values.force === true,
    dryRun: values["dry-run"] === true,
  });
  if (isWhole) printHandWork(screen, planned.handWork);
  else
    screen.line(
      "Some files were left alone, since they are there already: compare them by the lines above, or give --force.",
    );
  return isWhole ? 0 : 1;
}

type Place = Pick<Written, "folder" | "program"> & { readonly root: string };

interface Planned {
  readonly files: readonly PlannedFile[];
  readonly handWork: Iterable<HandWork>;
}

async function forOthers(
  chosen: Parameters<typeof otherPlanOf>[0],
  values: OtherValues,
  { root, ...place }: Place,
  prompts: Prompts | undefined,
): Promise<Planned> {
  const plan = await otherPlanOf(chosen, values, { origin: originOf(place.folder), prompts });
  const { tasks, repository, githubApi } = plan;
  return {
    files: otherFilesOf(plan, root),
    handWork: otherHandWork({ ...place, plan, tasks, repository, githubApi }),
  };
}

async function forKeptn(
  values: InitValues,
  { root, ...place }: Place,
  asking: Asking,
): Promise<Planned> {
  const { prompts } = asking;
  const source = await sourceOf(values, asking);
  const tasks = await tasksOf(values, offersOf(source.shipyard), prompts);
  const webhooks = await webhooksOf(values, { source, tasks, folder: place.folder, prompts });
  const plan: InitPlan = {
    project: source.project,
    repository: webhooks.repository,
    stages: stagesOf(values.stage, source.shipyard),
    eventType: webhooks.eventType,
    tasks,
    isAlone: values.stage === undefined,
  };
  const { repository, githubApi } = webhooks;
  const written = { ...place, plan, tasks, repository, githubApi, controlPlane: source.url };
  return { files: filesOf(plan, webhooks, root), handWork: keptnHandWork(written) };
}

interface Known {
  readonly source: Source;
  readonly tasks: readonly PlannedTask[];
  readonly folder: string;
  readonly prompts: Prompts | undefined;
}

/** What is not given follows from the clone and from the control plane. */
async function webhooksOf(
  values: InitValues,
  { source, tasks, folder, prompts }: Known,
): Promise<WebhookPlan> {
  const origin = originOf(folder);
  const repository =
    values.repository ??
    origin?.repository ??
    (await prompts?.text("Which repository takes the tasks (owner/name)?"));
  const inMode = (mode: Mode) => tasks.filter((task) => task.mode === mode).map(({ key }) => key);
  return planOf({
    ...(origin && { "github-api": origin.githubApi }),
    ...(source.format && { format: source.format }),
    ...values,
    ...(repository !== undefined && { repository }),
    project: source.project,
    interactive: inMode("interactive"),
    silent: inMode("silent"),
  });
}

interface Source {
  readonly project: string;
  readonly shipyard: Shipyard;
  /** Of the control plane, where it was asked. */
  readonly url: string | undefined;
  readonly format: string | undefined;
}

interface Asking {
  readonly surroundings: Surroundings;
  readonly prompts: Prompts | undefined;
  readonly signal: AbortSignal;
}

/** The shipyard: a file, else of the project in the control plane. */
async function sourceOf(
  values: InitValues,
  { surroundings, prompts, signal }: Asking,
): Promise<Source> {
  const path = values.shipyard;
  if (path !== undefined) {
    const project =
      values.project ?? (await prompts?.text("What is the project called in the control plane?"));
    if (project === undefined) throw new UsageError("Which project? Give --project NAME.");
    const shipyard = shipyardIn(readShipyard(path), `--shipyard ${path}`);
    return { project, shipyard, url: undefined, format: undefined };
  }
  if (!values["control-plane-url"] && !surroundings.environment["KEPTN_API_URL"])
    throw new UsageError(
      "Which shipyard? Give --shipyard FILE, or the control plane that has it: --control-plane-url URL (or the variable KEPTN_API_URL) with --project NAME.",
    );
  const { api } = connectTo(values, surroundings, signal);
  const project = values.project ?? (await askProject(api, prompts));
  const file = valueOf(await api.shipyard(project), `The shipyard of ${project} cannot be read`);
  if (file === undefined) throw new UsageError(`The project ${project} has no shipyard.`);
  const { keptnVersion } = valueOf(await api.metadata(), "The control plane cannot be read");
  return {
    project,
    shipyard: shipyardIn(file.text, `The shipyard of ${project}`),
    url: api.address.replace(/\/api$/, ""),
    format: /^0\.1[0-4]\./.test(keptnVersion) ? "v1alpha1" : undefined,
  };
}

async function askProject(api: KeptnApi, prompts: Prompts | undefined): Promise<string> {
  const names = valueOf(await api.projects(), "The projects cannot be read").map(
    ({ name }) => name,
  );
  if (names.length === 0) throw new UsageError(`${api.address} has no project yet.`);
  if (prompts === undefined)
    throw new UsageError(`Which project? Give --project NAME; there are ${names.join(", ")}.`);
  return prompts.one(
    "Which project?",
    names.map((name) => ({ name, value: name })),
  );
}

function readShipyard(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(
      `--shipyard ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

function shipyardIn(text: string, where: string): Shipyard {
  let shipyard: Shipyard;
  try {
    shipyard = parseShipyard(text);
  } catch (error) {
    throw new UsageError(`${where}: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (offersOf(shipyard).length === 0) throw new UsageError(`${where}: it has no task.`);
  return shipyard;
}

function stagesOf(given: readonly string[] | undefined, { stages }: Shipyard): readonly string[] {
  const names = stages.map(({ name }) => name);
  const unknown = given?.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`The shipyard has no stage ${unknown}; it has ${names.join(", ")}.`);
  return given ?? names;
}

/**
 * What is written passes what `check` and Keptn's reader ask for.
 *
 * @throws UsageError for a command that the catalogue does not take, such as one with `${{ }}`
 */
async function checkFiles(files: readonly PlannedFile[], folder: string): Promise<void> {
  for (const { path, text } of files) {
    if (path.endsWith("webhook.yaml")) parseLocalFile(path, text);
    if (path !== CATALOGUE) continue;
    try {
      const complaints = await complaintsOfJobs(parseCatalogue(text, path, KNOWN), text, folder);
      if (complaints.length > 0) throw new CatalogueError(path, complaints);
    } catch (error) {
      throw error instanceof CatalogueError ? new UsageError(error.message) : error;
    }
  }
}
