import type { Environment } from "../config/inputs";
import { readCredentials } from "../config/inputs";
import { CALLBACK_INPUTS, CONNECTION_INPUTS } from "../config/names";
import { quote, UserError } from "../domain/errors";
import type { Credentials } from "../domain/trust/credentials";

export const SWEEP_INPUTS = [
  "control-plane",
  ...CONNECTION_INPUTS,
  ...CALLBACK_INPUTS,
  "projects",
  "tasks",
  "unclaimed-after-minutes",
  "dry-run",
  "github-token",
] as const;
type SweepInput = (typeof SWEEP_INPUTS)[number];

const MAX_UNCLAIMED_MINUTES = 7 * 24 * 60;

/** What every sweep needs, whatever the control plane. */
interface SweepBasis {
  readonly isDryRun: boolean;
  readonly githubToken: string;
}

interface SweepConfig extends SweepBasis {
  readonly url: string;
  readonly credentials: Credentials;
  readonly projects: readonly string[];
  /** Names of the tasks that this repository serves. */
  readonly tasks: readonly string[];
  readonly unclaimedAfterMs: number;
}

/** @throws UserError naming the input */
export function readSweepConfig(environment: Environment): SweepConfig {
  const text = textOf(environment);
  const url = text("control-plane-url");
  if (!url)
    throw new UserError("control-plane-url is empty: give the control plane's address.", "CA-202");
  const credentials = readCredentials(text);
  if (!credentials)
    throw new UserError(
      "control-plane-token is empty: pass the secret (is it set in this repository, and may this run read it?).",
      "CA-202",
    );
  const projects = words(text("projects"));
  if (projects.length === 0)
    throw new UserError(
      "projects is empty: name the projects of the control plane whose tasks this repository answers.",
    );
  return {
    ...readSweepBasis(environment),
    url,
    credentials,
    projects,
    tasks: words(text("tasks")).map(nameOfTask),
    unclaimedAfterMs: minutes(text("unclaimed-after-minutes") || "15") * 60_000,
  };
}

/** @throws UserError naming the input */
export function readSweepBasis(environment: Environment): SweepBasis {
  const text = textOf(environment);
  const githubToken = text("github-token");
  if (!githubToken)
    throw new UserError(
      "github-token is empty, so the runs of this repository cannot be read.",
      "CA-605",
    );
  return { isDryRun: truth("dry-run", text("dry-run") || "false"), githubToken };
}

function textOf(environment: Environment): (name: SweepInput) => string {
  return (name) => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}

function words(text: string): string[] {
  return [...new Set(text.split(/[\s,]+/).filter(Boolean))];
}

/** People paste the event's type where its name is meant. */
function nameOfTask(text: string): string {
  return text.replace(/^sh\.keptn\.event\./, "").replace(/\.triggered$/, "");
}

function minutes(text: string): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(value > 0 && value <= MAX_UNCLAIMED_MINUTES))
    throw new UserError(
      `unclaimed-after-minutes: expected a number above 0 and at most ${MAX_UNCLAIMED_MINUTES}, found ${quote(text)}.`,
    );
  return value;
}

function truth(name: SweepInput, text: string): boolean {
  const value = text.toLowerCase();
  if (value !== "true" && value !== "false")
    throw new UserError(`${name}: expected true or false, found ${quote(text)}.`);
  return value === "true";
}
