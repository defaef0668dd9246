import { isDeepStrictEqual } from "node:util";
import type { Document, YAMLMap, YAMLSeq } from "yaml";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { commandLine, readWebhookConfig, WebhookConfigError } from "../../simulator/webhook";
import type { Webhook, WebhookConfig } from "../../simulator/webhook";
import type { LocalFile } from "./local-file";
import { positionOf } from "./position";

/** Something that the file in the control plane does not allow. */
export class MergeError extends Error {
  override readonly name = "MergeError";
}

interface Merged {
  readonly text: string;
  /** Ids of subscriptions whose entry is new, and whose entry was another. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
}

const ALPHA = "webhookconfig.keptn.sh/v1alpha1";

/**
 * Brings our entries into the file that is there: what others have in it stays as it is. One file
 * holds all webhooks of a level, and one entry that Keptn refuses spoils them all, so the result is
 * read once more.
 *
 * @param there  text of the file in the control plane; absent: there is none
 * @throws MergeError when that one cannot be used, or has another version
 */
export function merged(local: LocalFile, there: string | undefined): Merged {
  const ids = local.config.webhooks.map(({ subscriptionID }) => subscriptionID);
  if (there === undefined || there.trim() === "")
    return { text: withoutFilters(local.text), added: ids, changed: [] };
  const before = readThere(there);
  const wanted = inVersionOf(before, local);
  const entryOf = ({ webhooks }: WebhookConfig, id: string) =>
    webhooks.find(({ subscriptionID }) => subscriptionID === id);
  const added = ids.filter((id) => entryOf(before, id) === undefined);
  const changed = ids.filter(
    (id) =>
      !added.includes(id) && !isDeepStrictEqual(entryOf(before, id), entryOf(wanted.config, id)),
  );
  if (added.length + changed.length === 0) return { text: there, added, changed };
  const text = rewritten(there, wanted.document, { added, changed });
  checkResult(before, wanted.config, text);
  return { text, added, changed };
}

function readThere(text: string): WebhookConfig {
  try {
    return readWebhookConfig(text);
  } catch (error) {
    if (!(error instanceof WebhookConfigError)) throw error;
    throw new MergeError(
      `The control plane's webhook.yaml${positionOf(text, error.message)} cannot be used as it is: ${error.message}. ` +
        "One such entry spoils the whole file, so mend or remove it first.",
    );
  }
}

/** Our entries as the file there has to have them. */
function inVersionOf(
  there: WebhookConfig,
  { config, text }: LocalFile,
): { readonly config: WebhookConfig; readonly document: Document } {
  const document = parseDocument(withoutFilters(text));
  if (there.apiVersion === config.apiVersion) return { config, document };
  if (there.apiVersion !== ALPHA)
    throw new MergeError(
      `webhook.yaml in the control plane is ${there.apiVersion}, and a request that is one command line has no place in it. Write yours in that version: --format v1beta1.`,
    );
  // The command line is what the service makes of the parts of a request anyway.
  const webhooks = config.webhooks.map((webhook) => ({
    ...webhook,
    requests: webhook.requests.map((request) => commandLine(request)),
  }));
  for (const [at, { requests }] of webhooks.entries())
    entriesOf(document)[at]?.set("requests", document.createNode(requests));
  return { config: { apiVersion: ALPHA, webhooks }, document };
}

function rewritten(
  there: string,
  ours: Document,
  { added, changed }: Pick<Merged, "added" | "changed">,
): string {
  const document = parseDocument(there);
  const list = document.getIn(["spec", "webhooks"]);
  if (document.errors.length > 0 || !isSeq(list))
    throw new MergeError(
      "webhook.yaml in the control plane has no list spec.webhooks that can be added to: add the entries by hand.",
    );
  for (const entry of entriesOf(ours)) {
    const id = idOf(entry);
    const place = list.items.findIndex((item) => isMap(item) && idOf(item) === id);
    if (changed.includes(id)) list.items[place] = entry;
    else if (added.includes(id)) list.items.push(entry);
  }
  // Long lines stay as they are: a payload that is folded is another one.
  return document.toString({ lineWidth: 0 });
}

/** @throws MergeError where an entry, ours or another, would not be read as it is meant */
function checkResult(before: WebhookConfig, wanted: WebhookConfig, text: string): void {
  const ids = wanted.webhooks.map(({ subscriptionID }) => subscriptionID);
  const split = ({ webhooks }: WebhookConfig): readonly (readonly Webhook[])[] => [
    webhooks.filter(({ subscriptionID }) => !ids.includes(subscriptionID)),
    ids.flatMap((id) => webhooks.find(({ subscriptionID }) => subscriptionID === id) ?? []),
  ];
  const [others] = split(before);
  if (!isDeepStrictEqual([others, split(wanted)[1]], attempt(text, split)))
    throw new MergeError(
      "webhook.yaml in the control plane is written in a way that a program cannot add to without changing what it means: add the entries by hand.",
    );
}

function attempt<T>(text: string, read: (config: WebhookConfig) => T): T | undefined {
  try {
    return read(readWebhookConfig(text));
  } catch (error) {
    if (error instanceof WebhookConfigError) return undefined;
    throw error;
  }
}

/** Keptn does not read the filter, so it only stands in the repository. */
function withoutFilters(text: string): string {
  return text.replace(/^( +)# The filter belongs .*\n/gm, "").replace(/^ +filter: \{.*\}\n/gm, "");
}

function entriesOf(document: Document): readonly YAMLMap[] {
  const list = document.getIn(["spec", "webhooks"]) as YAMLSeq | undefined;
  return isSeq(list) ? list.items.filter(isMap) : [];
}

function idOf(entry: YAMLMap): string {
  const value: unknown = entry.get("subscriptionID", true);
  return isScalar(value) ? String(value.source ?? value.value) : "";
}
