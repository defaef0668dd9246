import { readFileSync } from "node:fs";
import type { Document } from "yaml";
import { isMap, parseDocument } from "yaml";
import { GoYamlError } from "../../simulator/engine/go-yaml";
import type { Subscription } from "../../simulator";
import type { WebhookConfig } from "../../simulator/webhook";
import { readWebhookConfig, WebhookConfigError } from "../../simulator/webhook";
import { quote } from "../../src/domain/errors";
import type { Json } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import { UsageError } from "../command";
import { positionOf } from "./position";

/** A webhook file of a repository: what Keptn reads, and the subscriptions that it has to have. */
export interface LocalFile {
  readonly path: string;
  readonly text: string;
  readonly config: WebhookConfig;
  /** In the order of the file; the filter of an entry that says none is empty. */
  readonly subscriptions: readonly FullSubscription[];
}

export interface FullSubscription extends Subscription {
  readonly filter: {
    readonly projects: readonly string[];
    readonly stages: readonly string[];
    readonly services: readonly string[];
  };
}

/** A file that Keptn would not use. Its message names the place, what is wrong and what to do. */
export class UnusableFileError extends Error {
  override readonly name = "UnusableFileError";
}

/** @throws UsageError when it cannot be read, UnusableFileError when Keptn cannot use it */
export function readLocalFile(path: string): LocalFile {
  return parseLocalFile(path, readWebhookText(path));
}

/** @throws UsageError */
export function readWebhookText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(
      `${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}). \`init\` writes one.`,
    );
  }
}

export function parseLocalFile(path: string, text: string): LocalFile {
  const config = readByKeptn(path, text);
  const document = parseDocument(text, { schema: "core", uniqueKeys: false, merge: true });
  const entries = entriesIn(document);
  const subscriptions = config.webhooks.map(({ type, subscriptionID }, at): FullSubscription => {
    const filter = entries[at];
    return { id: subscriptionID, event: type, filter: filterIn(filter, `${path}: ${type}`) };
  });
  return { path, text, config, subscriptions };
}

/** @throws UnusableFileError with line and column */
function readByKeptn(path: string, text: string): WebhookConfig {
  try {
    return readWebhookConfig(text);
  } catch (error) {
    if (!(error instanceof WebhookConfigError) && !(error instanceof GoYamlError)) throw error;
    const { message } = error;
    throw new UnusableFileError(`${path}${positionOf(text, message)}: ${message}`);
  }
}

/** The entries that Keptn sees, which skips what is null. */
function entriesIn(document: Document): readonly Json[] {
  const spec = document.get("spec");
  const list: unknown = isMap(spec) ? spec.get("webhooks", true) : undefined;
  const plain = (list as { toJS?: (of: Document) => unknown } | undefined)?.toJS?.(document);
  return Array.isArray(plain) ? (plain as readonly Json[]).filter((entry) => entry !== null) : [];
}

/** @throws UnusableFileError for a filter that is none */
function filterIn(entry: Json | undefined, where: string): FullSubscription["filter"] {
  const filter = isJsonObject(entry) ? getOwn(entry, "filter") : undefined;
  if (filter === undefined || filter === null) return { projects: [], stages: [], services: [] };
  const list = (name: string): readonly string[] => {
    const names = isJsonObject(filter) ? (getOwn(filter, name) ?? []) : undefined;
    if (Array.isArray(names) && names.every((one): one is string => typeof one === "string"))
      return names;
    throw new UnusableFileError(
      `${where}: filter.${name}: expected a list of names, found ${quote(names)}.`,
    );
  };
  return { projects: list("projects"), stages: list("stages"), services: list("services") };
}
