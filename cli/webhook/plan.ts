import { createHash } from "node:crypto";
import { DEFAULT_DENY_LIST } from "../../simulator/webhook";
import { APPROVAL_TASK } from "../../src/domain/counting/event-counts";
import { quote } from "../../src/domain/errors";
import { parseTaskEventType, taskEventType } from "../../src/domain/events/event-type";
import { UsageError } from "../command";

/** Who answers the task (docs/reference/keptn.md#who-sends-what). */
export type Mode = "interactive" | "silent";

/** One subscription, and the webhook that it is for. */
export interface PlannedWebhook {
  /** As a key of the catalogue: `deployment`, `evaluation.finished`. */
  readonly key: string;
  readonly mode: Mode;
  /** In which stages; empty: all. */
  readonly stages: readonly string[];
}

/** What the control plane shall send to one repository. */
export interface WebhookPlan {
  readonly project: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `https://api.github.com`, or that of an enterprise server. */
  readonly githubApi: string;
  readonly eventType: string;
  readonly secret: { readonly name: string; readonly key: string };
  readonly version: FileVersion;
  readonly webhooks: readonly PlannedWebhook[];
}

export const FILE_VERSIONS = ["v1beta1", "v1alpha1"] as const;
export type FileVersion = (typeof FILE_VERSIONS)[number];

export const DEFAULT_EVENT_TYPE = "keptn-task";
export const DEFAULT_GITHUB_API = "https://api.github.com";
export const DEFAULT_SECRET = { name: "github-secret", key: "GITHUBTOKEN" };
export const DEFAULT_FILE = ".github/cloud-automation-webhook.yaml";
const MAX_EVENT_TYPE_CHARACTERS = 100;
/** The type of event that a key is for. @throws UsageError for what is no task of Keptn's */
export function typeOfKey(key: string): string {
  const [, name = "", kind = "triggered"] =
    /^(.+?)(?:\.(triggered|started|finished))?$/.exec(key) ?? [];
  const type = /^[A-Za-z0-9_-]+$/.test(name)
    ? parseTaskEventType(`sh.keptn.event.${name}.${kind}`)
    : undefined;
  if (type === undefined)
    throw new UsageError(
      `${quote(key)} is no task: expected a name of letters, digits, - and _, such as deployment, or with .finished behind it.`,
    );
  return `sh.keptn.event.${name}.${kind}`;
}

/**
 * An id that is the same whenever the same is planned, so that a second run finds what the first
 * one made: a UUID of version 5 (https://www.rfc-editor.org/rfc/rfc9562#section-5.5).
 */
export function subscriptionId({ repository, project }: WebhookPlan, key: string): string {
  const name = JSON.stringify([repository.toLowerCase(), project, typeOfKey(key)]);
  const bytes = createHash("sha1")
    .update("cloud-automation-actions webhook ")
    .update(name)
    .digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [8, 12, 16, 20, 32].map((end, at, ends) => hex.slice(ends[at - 1] ?? 0, end)).join("-");
}

/** @throws UsageError for what the control plane or GitHub would refuse */
export function checkPlan(plan: WebhookPlan): void {
  const { project, webhooks } = plan;
  checkTarget(plan);
  const denied = deniedWord(plan);
  if (denied !== undefined)
    throw new UsageError(
      `Keptn's webhook service denies requests with the word ${denied} in them. Rename the repository, or let another one take the tasks.`,
    );
  if (!/^[a-z0-9-]{1,200}$/i.test(project))
    throw new UsageError(`--project ${quote(project)}: expected a name of letters, digits and -.`);
  if (webhooks.length === 0)
    throw new UsageError("Which tasks? Give --interactive TASK or --silent TASK.");
}

/** Where tasks go. */
type Target = Pick<WebhookPlan, "repository" | "githubApi" | "eventType">;

/** @throws UsageError for what is no place at GitHub */
export function checkTarget({ repository, githubApi, eventType }: Target): void {
  if (!/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(repository))
    throw new UsageError(`--repository ${quote(repository)}: expected owner/name.`);
  if (!/^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._/-]*)?$/.test(githubApi))
    throw new UsageError(
      `--github-api ${quote(githubApi)}: expected an address such as https://github.example.com/api/v3.`,
    );
  if (
    !/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(eventType) ||
    eventType.length > MAX_EVENT_TYPE_CHARACTERS
  )
    throw new UsageError(
      `--event-type ${quote(eventType)}: expected at most ${MAX_EVENT_TYPE_CHARACTERS} letters, digits, -, _, . and /.`,
    );
}

/** In v1beta1 only the address counts (docs/reference/keptn.md#deny-rules). */
function deniedWord(plan: WebhookPlan): string | undefined {
  const text = dispatchUrl(plan) + (plan.version === "v1alpha1" ? plan.eventType : "");
  return DEFAULT_DENY_LIST.find((word) => text.includes(word));
}

/** What a dispatch is sent to. */
export function dispatchUrl({
  githubApi,
  repository,
}: Pick<WebhookPlan, "githubApi" | "repository">): string {
  return `${githubApi.replace(/(?<!\/)\/+$/, "")}/repos/${repository}/dispatches`;
}

/** Which of the answers the webhook service sends itself. */
export interface Switches {
  readonly sendStarted: boolean;
  readonly sendFinished: boolean;
}

/** `undefined` where they have no effect, on events that nobody answers. */
export function switchesOf({ key, mode }: PlannedWebhook): Switches | undefined {
  const type = typeOfKey(key);
  if (!type.endsWith(".triggered")) return undefined;
  if (mode === "silent") return { sendStarted: true, sendFinished: true };
  // The approval service says `started` for every approval (docs/reference/keptn.md#approvals).
  const isApproval = type === taskEventType(APPROVAL_TASK, "triggered");
  return { sendStarted: !isApproval, sendFinished: false };
}
