import { readFileSync } from "node:fs";
import { quote } from "../../src/domain/errors";
import type { Options, Start, Values } from "../command";
import { UsageError } from "../command";
import type { Surroundings } from "../connection";
import { connectTo, HERE } from "../connection";
import { readSecretFile } from "../keptn-api";
import type { ACCESS_OPTIONS } from "../keptn-api/options";
import type { Screen } from "../screen";
import { say } from "../say";
import { harmless } from "../text-width";
import type { Applying } from "./apply";
import { CannotApplyError, planApply } from "./apply";
import { checkFile } from "./check";
import { webhookFileText } from "./file-text";
import type { LocalFile } from "./local-file";
import { readLocalFile, readWebhookText, UnusableFileError } from "./local-file";
import type { FileVersion, WebhookPlan } from "./plan";
import {
  checkPlan,
  DEFAULT_EVENT_TYPE,
  DEFAULT_FILE,
  DEFAULT_GITHUB_API,
  DEFAULT_SECRET,
  FILE_VERSIONS,
  typeOfKey,
} from "./plan";
import type { PLAN_OPTIONS } from "./plan-options";
import type { Previewed } from "./preview";
import { previewOf, readEvent } from "./preview";

interface WebhookValues extends Values<typeof PLAN_OPTIONS & typeof ACCESS_OPTIONS> {
  readonly apply?: boolean;
  readonly check?: boolean;
  readonly preview?: string;
  readonly "dry-run"?: boolean;
  readonly json?: boolean;
  readonly "github-token-file"?: string;
  readonly "renew-token"?: boolean;
}

type WebhookStart = Omit<Start<Options>, "values"> & { readonly values: WebhookValues };

/** @returns the exit code */
export async function runWebhook(
  start: WebhookStart,
  surroundings: Surroundings = HERE,
): Promise<number> {
  const { names, values, screen } = start;
  const [file = DEFAULT_FILE, ...more] = names;
  if (more.length > 0)
    throw new UsageError(`webhook takes one file, found also ${more.join(" ")}.`);
  const asked = (["apply", "check", "preview"] as const).filter((name) => values[name]);
  if (asked.length > 1) throw new UsageError(`--${asked.join(" and --")} exclude each other.`);
  if (asked.length === 0) return print(names, values);
  try {
    if (values.check) return await checkFile(file, readWebhookText(file), screen);
    const local = readLocalFile(file);
    return values.apply
      ? await apply(local, start, surroundings)
      : await preview(local, values, screen);
  } catch (error) {
    if (!(error instanceof UnusableFileError) && !(error instanceof CannotApplyError)) throw error;
    say(screen, error.message);
    return 1;
  }
}

function print(names: readonly string[], values: WebhookValues): number {
  if (names.length > 0)
    throw new UsageError(`What about ${names[0]}? Give --apply, --check or --preview EVENT.`);
  process.stdout.write(webhookFileText(planOf(values)));
  return 0;
}

/** @throws UsageError naming what is missing or wrong */
export function planOf(values: Values<typeof PLAN_OPTIONS>): WebhookPlan {
  const { project, repository, interactive = [], silent = [], stage: stages = [] } = values;
  if (project === undefined) throw new UsageError("Which project? Give --project NAME.");
  if (repository === undefined)
    throw new UsageError("Which repository? Give --repository OWNER/NAME.");
  const both = interactive.find((task) => silent.map(typeOfKey).includes(typeOfKey(task)));
  if (both !== undefined)
    throw new UsageError(
      `${both} is given as --interactive and as --silent: it can be one of them.`,
    );
  const plan: WebhookPlan = {
    project,
    repository,
    githubApi: values["github-api"] ?? DEFAULT_GITHUB_API,
    eventType: values["event-type"] ?? DEFAULT_EVENT_TYPE,
    secret: secretOf(values.secret),
    version: versionOf(values.format),
    webhooks: [
      ...interactive.map((key) => ({ key, mode: "interactive", stages }) as const),
      ...silent.map((key) => ({ key, mode: "silent", stages }) as const),
    ],
  };
  checkPlan(plan);
  return plan;
}

function secretOf(text: string | undefined): WebhookPlan["secret"] {
  if (text === undefined) return DEFAULT_SECRET;
  const [, name, key] = /^([a-z0-9][a-z0-9-]*)\.([A-Za-z0-9._-]+)$/.exec(text) ?? [];
  if (name === undefined || key === undefined)
    throw new UsageError(
      `--secret ${quote(text)}: expected the secret's name, a dot and its key, such as github-secret.GITHUBTOKEN.`,
    );
  return { name, key };
}

function versionOf(text: string | undefined): FileVersion {
  if (text === undefined) return "v1beta1";
  const found = FILE_VERSIONS.find((version) => version === text);
  if (found === undefined)
    throw new UsageError(`--format ${quote(text)}: expected ${FILE_VERSIONS.join(" or ")}.`);
  return found;
}

async function preview(
  local: LocalFile,
  { preview: path = "", json }: WebhookValues,
  screen: Screen,
): Promise<number> {
  const event = readEvent(`--preview ${path}`, readText(path));
  const previews = await previewOf(local, event);
  if (json) process.stdout.write(`${JSON.stringify(previews, null, 2)}\n`);
  else printPreviews(screen, previews, event.type);
  const isSent = previews.length > 0 && previews.every(({ problems }) => problems.length === 0);
  return isSent ? 0 : 1;
}

function readText(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    throw new UsageError(
      `--preview ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

function printPreviews(screen: Screen, previews: readonly Previewed[], type: string): void {
  if (previews.length === 0)
    say(screen, `No webhook of the file hears ${type} of this project, stage and service.`);
  for (const { subscription, requests, answers, problems } of previews) {
    screen.wholeLine(["bold", `${type}, subscription ${subscription}`]);
    for (const { method, url, headers, body } of requests) {
      screen.line("");
      screen.wholeLine(["cyan", `${method} ${url}`]);
      for (const [name, value] of Object.entries(headers)) screen.wholeLine(`${name}: ${value}`);
      screen.line("");
      // Whole: a screen would cut it to its width.
      for (const line of (body ?? "").split("\n")) process.stdout.write(`${harmless(line)}\n`);
    }
    screen.line("");
    for (const problem of problems) say(screen, `Not sent: ${problem}`, { style: "red" });
    for (const answer of answers)
      say(screen, `The webhook service sends ${answer.type} to the control plane.`);
    if (problems.length === 0 && answers.length === 0)
      say(screen, "The webhook service sends nothing to the control plane.");
    screen.line("");
  }
}

async function apply(
  local: LocalFile,
  { values, screen, signal }: WebhookStart,
  surroundings: Surroundings,
): Promise<number> {
  const { api } = connectTo(values, surroundings, signal);
  const { steps, notes } = await planApply({
    api,
    local,
    token: tokenOf(values, surroundings.environment),
    renewToken: values["renew-token"] === true,
  });
  await make(steps, { screen, dryRun: values["dry-run"] === true });
  for (const note of notes) say(screen, note, { style: "yellow" });
  return 0;
}

function tokenOf(values: WebhookValues, environment: NodeJS.ProcessEnv): string | undefined {
  const file = values["github-token-file"];
  if (file !== undefined) return readSecretFile("github-token-file", file);
  return environment["GITHUB_DISPATCH_TOKEN"]?.trim() || undefined;
}

async function make(
  steps: Applying["steps"],
  { screen, dryRun }: { readonly screen: Screen; readonly dryRun: boolean },
): Promise<void> {
  for (const { what, state, details, make } of steps) {
    if (!dryRun) await make?.();
    const style = state === "unchanged" ? "dim" : "green";
    // Whole: the id of a subscription is for copying.
    screen.wholeLine([style, state.padEnd(11)], what, details ? ` (${details})` : "");
  }
  const isChanged = steps.some(({ state }) => state !== "unchanged");
  screen.line("");
  if (!isChanged) say(screen, "Everything is so already; nothing was changed.");
  else if (dryRun) say(screen, "Nothing was changed.");
  else say(screen, "Done. New subscriptions work after some 10 seconds.");
}
