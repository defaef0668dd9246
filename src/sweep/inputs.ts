import type { Environment } from "../config/inputs";
import { readCredentials } from "../config/inputs";
import { CONNECTION_INPUTS } from "../config/names";
import { quote, UserError } from "../domain/errors";
import type { Credentials } from "../domain/trust/credentials";

export const SWEEP_INPUTS = [
  ...CONNECTION_INPUTS,
  "projects",
  "tasks",
  "unclaimed-after-minutes",
  "dry-run",
  "github-token",
] as const;
export type SweepInput = (typeof SWEEP_INPUTS)[number];

export const SWEEP_OUTPUTS = ["finished", "delivered"] as const;

const MAX_UNCLAIMED_MINUTES = 7 * 24 * 60;

export interface SweepConfig {
  readonly url: string;
  readonly credentials: Credentials;
  readonly projects: readonly string[];
  /** Names of the tasks that this repository serves. */
  readonly tasks: readonly string[];
  readonly unclaimedAfterMs: number;
  readonly isDryRun: boolean;
  readonly githubToken: string;
}

/** Every value that has to be masked before anything is logged. */
export function sweepSecrets(environment: Environment): string[] {
  return ["CONTROL-PLANE-TOKEN", "OAUTH-CLIENT-SECRET", "GITHUB-TOKEN"]
    .map((name) => (environment[`INPUT_${name}`] ?? "").trim())
    .filter(Boolean);
}

/** @throws UserError naming the input */
export function readSweepConfig(environment: Environment): SweepConfig {
  const text = (name: SweepInput) => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
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
  const githubToken = text("github-token");
  if (!githubToken)
    throw new UserError(
      "github-token is empty, so the runs of this repository cannot be read.",
      "CA-605",
    );
  return {
    url,
    credentials,
    projects,
    tasks: words(text("tasks")).map(nameOfTask),
    unclaimedAfterMs: minutes(text("unclaimed-after-minutes") || "15") * 60_000,
    isDryRun: truth("dry-run", text("dry-run") || "false"),
    githubToken,
  };
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
