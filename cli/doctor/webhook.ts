import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import { CatalogueError } from "../../src/catalogue/complaints";
import type {
  BetaRequest,
  SecretVariable,
  Webhook,
  WebhookConfig,
  WebhookRequest,
} from "../../simulator/webhook";
import { readWebhookConfig, WebhookConfigError } from "../../simulator/webhook";
import type { ResourceLevel } from "../keptn-api";
import { plainText, YamlFile } from "./yaml-file";
import { parseTaskEventType } from "../../src/domain/events/event-type";
import type { Fix } from "./finding";

/** A `webhook.yaml`, read as far as it can be read. */
export interface WebhookFile {
  readonly path: string;
  readonly text: string;
  /** Absent: it is no YAML. */
  readonly file: YamlFile | undefined;
  /** Why Keptn cannot use the file. */
  readonly refusal: { readonly where: string; readonly complaint: string } | undefined;
  readonly isBeta: boolean;
  readonly entries: readonly Entry[];
  /** Where it stands in the control plane; absent for a file of the repository. */
  readonly level: ResourceLevel | undefined;
}

/** One webhook of a file. */
export interface Entry extends Omit<Webhook, "requests"> {
  readonly file: YamlFile;
  readonly pointer: string;
  readonly where: string;
  readonly level: ResourceLevel | undefined;
  readonly requests: readonly EntryRequest[];
}

export interface EntryRequest {
  readonly pointer: string;
  readonly request: WebhookRequest;
  readonly entry: Entry;
}

/** Never throws: what Keptn refuses is told, and the rest is read without it. */
export function readWebhookFile(path: string, text: string, level?: ResourceLevel): WebhookFile {
  const config = attempt(() => readWebhookConfig(text));
  let file: YamlFile;
  try {
    file = YamlFile.parse(path, text);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    const complaint = typeof config === "string" ? config : error.message;
    return {
      path,
      text,
      file: undefined,
      refusal: { where: path, complaint },
      isBeta: true,
      entries: [],
      level,
    };
  }
  const root = isJsonObject(file.root) ? file.root : {};
  const isBeta = !plainText(getOwn(root, "apiVersion")).endsWith("/v1alpha1");
  const list = file.at("/spec/webhooks");
  const usable = typeof config === "string" ? undefined : config;
  return {
    path,
    text,
    file,
    refusal:
      typeof config === "string" ? { where: placeOf(file, config), complaint: config } : undefined,
    isBeta,
    entries: (Array.isArray(list) ? (list as readonly Json[]) : [])
      .map((value, index) => ({ value, index }))
      .filter(({ value }) => isJsonObject(value))
      .map(({ value, index }, nth) =>
        entryOf(file, { value: value as JsonObject, index, nth, usable, level }),
      ),
    level,
  };
}

function attempt(read: () => WebhookConfig): WebhookConfig | string {
  try {
    return read();
  } catch (error) {
    if (error instanceof WebhookConfigError) return error.message;
    throw error;
  }
}

/** Keptn's reader names the path of what it refuses: `spec.webhooks[0].requests[0].method: …`. */
function placeOf(file: YamlFile, complaint: string): string {
  const [path = ""] = /^[\w.[\]]+/.exec(complaint) ?? [];
  let pointer = `/${path.replaceAll("[", "/").replaceAll("]", "").replaceAll(".", "/")}`;
  while (pointer !== "" && file.at(pointer) === undefined)
    pointer = pointer.slice(0, pointer.lastIndexOf("/"));
  return file.where(pointer);
}

interface RawEntry {
  readonly value: JsonObject;
  readonly index: number;
  /** Among those that Keptn sees, which skips what is null. */
  readonly nth: number;
  readonly usable: WebhookConfig | undefined;
  readonly level: ResourceLevel | undefined;
}

function entryOf(file: YamlFile, { value, index, nth, usable, level }: RawEntry): Entry {
  const pointer = `/spec/webhooks/${index}`;
  const requests = getOwn(value, "requests");
  const webhook = usable?.webhooks[nth] ?? lenient(value);
  const entry = { ...webhook, file, pointer, where: file.where(pointer), level };
  const whole: Entry = { ...entry, requests: [] };
  return Object.assign(whole, {
    requests: (Array.isArray(requests) ? (requests as readonly Json[]) : []).map((request, i) => ({
      pointer: `${pointer}/requests/${i}`,
      request: webhook.requests[i] ?? requestOf(request),
      entry: whole,
    })),
  });
}

function lenient(value: JsonObject): Webhook {
  const env = getOwn(value, "envFrom");
  const requests = getOwn(value, "requests");
  return {
    type: plainText(getOwn(value, "type")),
    subscriptionID: plainText(getOwn(value, "subscriptionID")),
    sendStarted: getOwn(value, "sendStarted") !== false,
    sendFinished: getOwn(value, "sendFinished") === true,
    envFrom: (Array.isArray(env) ? (env as readonly Json[]) : []).map(variableOf),
    requests: (Array.isArray(requests) ? (requests as readonly Json[]) : []).map(requestOf),
  };
}

function variableOf(value: Json): SecretVariable {
  const reference = isJsonObject(value) ? getOwn(value, "secretRef") : undefined;
  const of = (object: Json | undefined, name: string) =>
    isJsonObject(object) ? plainText(getOwn(object, name)) : "";
  return {
    name: of(value, "name"),
    secretName: of(reference, "name"),
    secretKey: of(reference, "key"),
  };
}

function requestOf(value: Json): WebhookRequest {
  if (!isJsonObject(value)) return plainText(value);
  const headers = getOwn(value, "headers");
  const request: BetaRequest = {
    url: plainText(getOwn(value, "url")),
    method: plainText(getOwn(value, "method")),
    payload: plainText(getOwn(value, "payload")),
    options: plainText(getOwn(value, "options")),
    headers: (Array.isArray(headers) ? (headers as readonly Json[]) : [])
      .filter(isJsonObject)
      .map((header) => ({
        key: plainText(getOwn(header, "key")),
        value: plainText(getOwn(header, "value")),
      })),
  };
  return request;
}

/** Whether somebody has to answer what it is for. */
export function isTask({ type }: Entry): boolean {
  return parseTaskEventType(type)?.kind === "triggered";
}

export function setFlag(entry: Entry, name: "sendStarted" | "sendFinished", value: boolean): Fix {
  const pointer = `${entry.pointer}/${name}`;
  return entry.file.at(pointer) === undefined
    ? entry.file.insertInto(entry.pointer, [`${name}: ${value}`])
    : entry.file.setValue(pointer, String(value));
}
