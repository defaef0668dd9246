import type { PresetName } from "../../../src/callback/presets";
import { PRESETS } from "../../../src/callback/presets";
import { readCallbackSettings } from "../../../src/callback/settings";
import { APPROVAL_TASK } from "../../../src/domain/counting/event-counts";
import { quote } from "../../../src/domain/errors";
import { isLoopback } from "../../../src/http/loopback";
import { didYouMean } from "../../command-line";
import { UsageError } from "../../command";
import { asUsage } from "../../connection";
import { checkTarget, DEFAULT_GITHUB_API } from "../../webhook/plan";
import type { Origin } from "../git-origin";
import type { PlannedTask } from "../plan";
import type { Choice, Prompts } from "../prompts";

/** What waits for GitHub, where that is no control plane of Keptn. */
export type Waits =
  | { readonly kind: "callback"; readonly preset: PresetName; readonly hosts: string }
  /** An address only for an endpoint in a private network. */
  | { readonly kind: "step-functions"; readonly url?: string };

export interface OtherPlan {
  readonly waits: Waits;
  /** `owner/name`. */
  readonly repository: string;
  readonly githubApi: string;
  readonly eventType: string;
  readonly tasks: readonly PlannedTask[];
}

export const KINDS = ["keptn", "callback", "step-functions"] as const;
export type Kind = (typeof KINDS)[number];

export interface OtherValues {
  readonly "control-plane"?: string;
  readonly "callback-preset"?: string;
  readonly "callback-hosts"?: string;
  readonly interactive?: readonly string[];
  readonly run?: readonly string[];
  readonly repository?: string;
  readonly "control-plane-url"?: string;
  readonly "event-type"?: string;
  readonly "github-api"?: string;
}

/** What only a control plane of Keptn has, or asks for. */
const OF_KEPTN = [
  "shipyard",
  "project",
  "stage",
  "silent",
  "job",
  "secret",
  "format",
  "token-file",
];
const ADDRESS = "control-plane-url";
const OF_CALLBACKS = ["callback-preset", "callback-hosts"];
/** As the action takes it in a payload. */
const TASK = /^[\w-]{1,100}$/;
const DEFAULT_TASK = "deployment";

/** How people know them, in the order of the question. */
const PRODUCTS: Readonly<Record<PresetName, string>> = {
  n8n: "n8n",
  "trigger-dev": "Trigger.dev",
  cortex: "Cortex",
  "google-workflows": "Google Cloud Workflows",
  "azure-data-factory": "Azure Data Factory",
  generic: "something else that is called at an address, with signatures",
};
const STEP_FUNCTIONS = "AWS Step Functions";

export function productOf(waits: Waits): string {
  if (waits.kind === "step-functions") return STEP_FUNCTIONS;
  return waits.preset === "generic" ? "callbacks" : PRODUCTS[waits.preset];
}

/** GitHub is asked to start the workflow by its name, and not by an event type. */
export function isByName(waits: Waits): boolean {
  return waits.kind === "callback" && waits.preset === "n8n";
}

export interface Chosen {
  readonly kind: Kind;
  /** Where a person has chosen it with the kind. */
  readonly preset?: PresetName;
}

/** People name what they have: n8n, not that it calls back. */
function presetHint(word: string): string {
  return Object.hasOwn(PRESETS, word)
    ? ` For ${word} give --control-plane callback --callback-preset ${word}.`
    : "";
}

/**
 * Whether it is about Keptn: so it is where nothing is said, and a person is asked only where no
 * option tells.
 *
 * @throws UsageError for what is no control plane, and for options of another one
 */
export async function chooseKind(
  values: OtherValues,
  environment: NodeJS.ProcessEnv,
  prompts: Prompts | undefined,
): Promise<Chosen> {
  const given = Object.keys(values);
  const word = values["control-plane"];
  const found = KINDS.find((kind) => kind === word);
  if (word !== undefined && found === undefined)
    throw new UsageError(
      `--control-plane ${quote(word)}: expected ${KINDS.join(", ")}.${presetHint(word) || didYouMean(word, KINDS)}`,
    );
  const chosen = await askedUnless(found ?? toldBy(given, environment), prompts);
  const foreign = given.find((name) => FOREIGN[chosen.kind].includes(name));
  if (foreign !== undefined)
    throw new UsageError(`--${foreign} has no meaning with --control-plane ${chosen.kind}.`);
  return chosen;
}

const FOREIGN: Readonly<Record<Kind, readonly string[]>> = {
  keptn: OF_CALLBACKS,
  callback: [...OF_KEPTN, ADDRESS],
  "step-functions": [...OF_KEPTN, ...OF_CALLBACKS],
};

function toldBy(given: readonly string[], environment: NodeJS.ProcessEnv): Kind | undefined {
  if (given.some((name) => OF_CALLBACKS.includes(name))) return "callback";
  const isKeptn =
    given.some((name) => [...OF_KEPTN, ADDRESS].includes(name)) || environment["KEPTN_API_URL"];
  return isKeptn ? "keptn" : undefined;
}

async function askedUnless(kind: Kind | undefined, prompts: Prompts | undefined): Promise<Chosen> {
  if (kind !== undefined || prompts === undefined) return { kind: kind ?? "keptn" };
  return prompts.one<Chosen>("Who waits for GitHub?", [
    { name: "Dynatrace Cloud Automation, or Keptn v1", value: { kind: "keptn" } },
    ...presetChoices().map(({ name, value: preset }) => ({
      name,
      value: { kind: "callback", preset } as const,
    })),
    { name: STEP_FUNCTIONS, value: { kind: "step-functions" } },
  ]);
}

function presetChoices(): readonly Choice<PresetName>[] {
  return (Object.keys(PRODUCTS) as PresetName[]).map((value) => ({ name: PRODUCTS[value], value }));
}

/** @throws UsageError naming what is missing or wrong */
export async function otherPlanOf(
  chosen: Chosen & { readonly kind: Exclude<Kind, "keptn"> },
  values: OtherValues,
  { origin, prompts }: { origin: Origin | undefined; prompts: Prompts | undefined },
): Promise<OtherPlan> {
  const waits: Waits =
    chosen.kind === "callback"
      ? await callbackOf(chosen, values, prompts)
      : { kind: chosen.kind, ...endpointOf(values[ADDRESS]) };
  if (isByName(waits) && values["event-type"] !== undefined)
    throw new UsageError(
      "--event-type has no meaning for n8n, which starts the workflow by its name.",
    );
  const tasks = await tasksOf(values, prompts);
  const repository =
    values.repository ??
    origin?.repository ??
    (await prompts?.text("Which repository takes the tasks (owner/name)?"));
  if (repository === undefined)
    throw new UsageError("Which repository? Give --repository OWNER/NAME.");
  const plan = {
    waits,
    repository,
    githubApi: values["github-api"] ?? origin?.githubApi ?? DEFAULT_GITHUB_API,
    eventType: values["event-type"] ?? `${waits.kind}-task`,
    tasks,
  };
  checkTarget(plan);
  return plan;
}

function endpointOf(text: string | undefined): { readonly url?: string } {
  if (text === undefined) return {};
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "https:" || (url && isLoopback(url.hostname))) return { url: url.href };
  throw new UsageError(
    "--control-plane-url: expected the https:// address of an endpoint of Step Functions, or nothing.",
  );
}

async function callbackOf(
  chosen: Chosen,
  values: OtherValues,
  prompts: Prompts | undefined,
): Promise<Waits> {
  const preset =
    chosen.preset ??
    values["callback-preset"] ??
    (await prompts?.one("Who waits for GitHub?", presetChoices()));
  const known = Object.keys(PRESETS).join(", ");
  if (preset === undefined)
    throw new UsageError(`Who waits? Give --callback-preset NAME, one of ${known}.`);
  const hosts =
    values["callback-hosts"] ??
    (await prompts?.text("Which host has the address that is called, such as n8n.example.com?"));
  if (hosts === undefined || hosts.trim() === "")
    throw new UsageError(
      "Which host may be called? Give --callback-hosts HOST: whoever starts a run says where the answer goes, so no other host is called.",
    );
  const settings = asUsage(() =>
    readCallbackSettings({ "INPUT_CALLBACK-PRESET": preset, "INPUT_CALLBACK-HOSTS": hosts }),
  );
  return { kind: "callback", preset: settings.name, hosts: settings.hosts.join(" ") };
}

async function tasksOf(
  { interactive = [], run = [] }: OtherValues,
  prompts: Prompts | undefined,
): Promise<readonly PlannedTask[]> {
  const commands = new Map<string, string>();
  for (const text of run) {
    const [, key = "", command = ""] = /^([^=]+)=([^]+)$/.exec(text) ?? [];
    if (key === "") throw new UsageError(`--run ${text}: expected TASK=COMMAND.`);
    if (commands.has(key)) throw new UsageError(`--run ${key}: what is done for it is said twice.`);
    commands.set(key, command);
  }
  const given = [...new Set([...commands.keys(), ...interactive])];
  if (given.length > 0) return given.map((key) => taskOf(key, commands.get(key)));
  if (prompts === undefined)
    throw new UsageError(
      "Which tasks does GitHub answer? Give --run TASK=COMMAND for each, or --interactive TASK where its command is written later.",
    );
  const names = await prompts.text("Which tasks does GitHub answer (names, with blanks between)?", {
    byDefault: DEFAULT_TASK,
  });
  const tasks: PlannedTask[] = [];
  for (const key of new Set(names.split(/[\s,]+/).filter(Boolean))) {
    checkTask(key);
    tasks.push(taskOf(key, await prompts.text(`Which command does ${key} (empty: later)?`)));
  }
  return tasks;
}

function taskOf(key: string, command = ""): PlannedTask {
  checkTask(key);
  const work = command === "" ? ({ kind: "later" } as const) : ({ kind: "run", command } as const);
  return { key, mode: "interactive", work };
}

function checkTask(key: string): void {
  if (!TASK.test(key))
    throw new UsageError(
      `${quote(key)} is no task: expected a name of letters, digits, - and _, such as deployment.`,
    );
  if (key === APPROVAL_TASK)
    throw new UsageError(
      "A task called approval is only answered by the job approval.ask, which needs a control plane of Keptn: give the task another name.",
    );
}
