import { UsageError } from "../command";
import type { Mode } from "../webhook/plan";
import type { Offer, PlannedTask, SimpleJob, Work } from "./plan";
import { checkTask, checkWork, simpleJob, usualJob } from "./plan";
import type { Choice, Prompts } from "./prompts";

/** What the command line says about the tasks. */
export interface TaskValues {
  readonly interactive?: readonly string[];
  readonly silent?: readonly string[];
  /** `TASK=COMMAND`, `TASK=JOB`. */
  readonly run?: readonly string[];
  readonly job?: readonly string[];
}

/**
 * The tasks, from options, or from a person where there are none.
 *
 * @throws UsageError saying what to give, where nobody can be asked
 */
export async function tasksOf(
  values: TaskValues,
  offers: readonly Offer[],
  prompts: Prompts | undefined,
): Promise<readonly PlannedTask[]> {
  const { interactive = [], silent = [] } = values;
  const given = interactive.length + silent.length > 0;
  if (!given && prompts === undefined)
    throw new UsageError(
      `Which tasks does GitHub answer? Give --interactive TASK for those whose sequence waits, --silent TASK for the others; the shipyard has ${offers.map(({ key }) => key).join(", ")}.`,
    );
  const modes = given ? modesOf(interactive, silent) : await askModes(offers, prompts as Prompts);
  const works = worksOf(values, [...modes.keys()]);
  const tasks: PlannedTask[] = [];
  for (const [key, mode] of modes) {
    checkTask(key, mode, offers);
    const work = works.get(key) ?? (await otherWork(key, given ? undefined : prompts));
    const task = { key, mode, work };
    checkWork(task);
    tasks.push(task);
  }
  return tasks;
}

function modesOf(interactive: readonly string[], silent: readonly string[]): Map<string, Mode> {
  const short = (key: string) => key.replace(/\.triggered$/, "");
  return new Map<string, Mode>([
    ...interactive.map((key): [string, Mode] => [short(key), "interactive"]),
    ...silent.map((key): [string, Mode] => [short(key), "silent"]),
  ]);
}

function worksOf({ run = [], job = [] }: TaskValues, keys: readonly string[]): Map<string, Work> {
  const works = new Map<string, Work>();
  const add = (option: string, text: string, workOf: (value: string) => Work) => {
    const [, key = "", value = ""] = /^([^=]+)=([^]+)$/.exec(text) ?? [];
    if (!keys.includes(key))
      throw new UsageError(
        `--${option} ${text}: expected TASK=… with a task that GitHub answers: ${keys.join(", ")}.`,
      );
    if (works.has(key))
      throw new UsageError(`--${option} ${key}: what is done for it is said twice.`);
    works.set(key, workOf(value));
  };
  for (const text of run) add("run", text, (command) => ({ kind: "run", command }));
  for (const text of job) add("job", text, (name) => ({ kind: "job", job: simpleJob(name) }));
  return works;
}

async function askModes(offers: readonly Offer[], prompts: Prompts): Promise<Map<string, Mode>> {
  const chosen = await prompts.some(
    "Which tasks does GitHub answer?",
    offers.map((offer) => ({ name: `${offer.key}  (${offer.stages.join(", ")})`, value: offer })),
  );
  const modes = new Map<string, Mode>();
  for (const { key, mode } of chosen)
    modes.set(key, mode ?? (await prompts.one(`Who answers ${key}?`, MODES)));
  return modes;
}

const MODES: readonly Choice<Mode>[] = [
  {
    name: "GitHub: the sequence waits for the result of the run",
    value: "interactive",
  },
  {
    name: "the control plane: the task is done when GitHub has been told",
    value: "silent",
  },
];

async function otherWork(key: string, prompts: Prompts | undefined): Promise<Work> {
  const usual = usualJob(key);
  const ofJob = (job: SimpleJob): Work => ({ kind: "job", job });
  if (key === "approval" && usual !== undefined) return ofJob(usual);
  if (prompts === undefined) return usual === undefined ? { kind: "later" } : ofJob(usual);
  const kind = await prompts.one<"job" | "run" | "later">(`What is done for ${key}?`, [
    ...(usual === undefined ? [] : [{ name: `the built-in job ${usual}`, value: "job" } as const]),
    { name: "a command", value: "run" },
    { name: "I write it later", value: "later" },
  ]);
  if (kind === "job" && usual !== undefined) return ofJob(usual);
  if (kind !== "run") return { kind: "later" };
  const command = await prompts.text("Which command?", {
    problemOf: (text) => (text.trim() === "" ? "A command, such as ./deploy.sh" : undefined),
  });
  return { kind: "run", command };
}
