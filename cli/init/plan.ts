import { APPROVAL_TASK } from "../../src/domain/counting/event-counts";
import { APPROVAL_JOB } from "../../src/domain/trust/binding";
import { quote } from "../../src/domain/errors";
import type { Shipyard } from "../../simulator/engine/shipyard";
import { didYouMean } from "../command-line";
import { UsageError } from "../command";
import type { Mode } from "../webhook/plan";
import { typeOfKey } from "../webhook/plan";

/** What does the work of a task. */
export type Work =
  | { readonly kind: "run"; readonly command: string }
  | { readonly kind: "job"; readonly job: SimpleJob }
  /** Somebody writes it later; until then the task ends with a warning. */
  | { readonly kind: "later" };

export interface PlannedTask {
  /** As a key of the catalogue. */
  readonly key: string;
  readonly mode: Mode;
  readonly work: Work;
}

export interface InitPlan {
  readonly project: string;
  readonly repository: string;
  /** Where the repository answers. */
  readonly stages: readonly string[];
  readonly eventType: string;
  readonly tasks: readonly PlannedTask[];
  /** No other repository serves them, as far as this plan knows. */
  readonly isAlone: boolean;
}

/** Built-in jobs that work without parameters of one's own, and what else their rule says. */
export const SIMPLE_JOBS = {
  "approval.ask": { with: "{ deadline-minutes: 1440 }", writes: true },
  "incident.open": { with: undefined, writes: true },
  "incident.update": { with: undefined, writes: true },
  "incident.close": { with: undefined, writes: true },
  "issue.open": { with: undefined, writes: true },
  "issue.update": { with: undefined, writes: true },
  "issue.close": { with: undefined, writes: true },
  "notify.send": { with: "{ channel: summary }", writes: false },
  "slo.report": { with: "{ channel: summary }", writes: false },
  "slo.evaluate": { with: undefined, writes: false },
} as const;
export type SimpleJob = keyof typeof SIMPLE_JOBS;

/** What names of tasks usually mean, in the quick start of Cloud Automation and elsewhere. */
const USUAL: Readonly<Record<string, SimpleJob>> = {
  approval: APPROVAL_JOB,
  "evaluation.finished": "slo.report",
  openticket: "incident.open",
  updateticket: "incident.update",
  closeticket: "incident.close",
  openissue: "issue.open",
  updateissue: "issue.update",
  closeissue: "issue.close",
  notify: "notify.send",
};

export function usualJob(key: string): SimpleJob | undefined {
  return Object.hasOwn(USUAL, key) ? USUAL[key] : undefined;
}

/** @throws UsageError naming those that work without parameters */
export function simpleJob(name: string): SimpleJob {
  const found = (Object.keys(SIMPLE_JOBS) as SimpleJob[]).find((job) => job === name);
  if (found !== undefined) return found;
  throw new UsageError(
    `--job ${quote(name)}: init writes rules for ${Object.keys(SIMPLE_JOBS).join(", ")}.` +
      `${didYouMean(name, Object.keys(SIMPLE_JOBS))} Others need parameters: leave it out, and write the rule by docs/jobs.md.`,
  );
}

/** What can be answered, in the order of the shipyard, each once. */
export interface Offer {
  readonly key: string;
  /** Who answers otherwise, where the control plane does it itself. */
  readonly mode: Mode | undefined;
  readonly stages: readonly string[];
}

const EVALUATION = "evaluation";

export function offersOf({ stages }: Shipyard): readonly Offer[] {
  const found = new Map<string, string[]>();
  for (const stage of stages)
    for (const { name } of stage.sequences.flatMap(({ tasks }) => tasks)) {
      const known = found.get(name) ?? [];
      if (!known.includes(stage.name)) known.push(stage.name);
      found.set(name, known);
    }
  return [...found].map(([name, names]): Offer => {
    // The lighthouse service answers evaluations; what is left to GitHub is their report.
    if (name === EVALUATION) return { key: "evaluation.finished", mode: "silent", stages: names };
    return { key: name, mode: name === APPROVAL_TASK ? "interactive" : undefined, stages: names };
  });
}

/** @throws UsageError for a task that the shipyard does not have, or that nobody may answer so */
export function checkTask(key: string, mode: Mode, offers: readonly Offer[]): void {
  const type = typeOfKey(key);
  const name = key.replace(/\.(?:triggered|started|finished)$/, "");
  const names = offers.map((offer) => offer.key.replace(/\.finished$/, ""));
  if (!names.includes(name))
    throw new UsageError(
      `The shipyard has no task ${name}; it has ${names.join(", ")}.${didYouMean(name, names)}`,
    );
  if (name === EVALUATION && type.endsWith(".triggered"))
    throw new UsageError(
      "The control plane answers evaluations itself, and a second answer would hold the sequence: take --silent evaluation.finished for the report.",
    );
  if (name === APPROVAL_TASK && mode === "silent" && type.endsWith(".triggered"))
    throw new UsageError(
      "An approval is only ever answered by a person: take --interactive approval.",
    );
  if (mode === "interactive" && !type.endsWith(".triggered"))
    throw new UsageError(`Nobody waits for an answer to ${key}: take --silent ${key}.`);
}

/** @throws UsageError where an approval would be decided by a script */
export function checkWork({ key, work }: PlannedTask): void {
  const isApproval = key === APPROVAL_TASK || key === `${APPROVAL_TASK}.triggered`;
  if (isApproval && (work.kind !== "job" || work.job !== APPROVAL_JOB))
    throw new UsageError(
      `A task called ${APPROVAL_TASK} is only answered by the job ${APPROVAL_JOB}.`,
    );
  if (!isApproval && work.kind === "job" && work.job === APPROVAL_JOB)
    throw new UsageError(
      `The job ${APPROVAL_JOB} answers tasks called ${APPROVAL_TASK} only, not ${key}.`,
    );
}
