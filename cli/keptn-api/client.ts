import type { Answered, Failure } from "../../src/domain/failure";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject, objectAt, textAt } from "../../src/domain/text/json";
import type { Masker } from "../../src/domain/text/masking";
import { createMasker } from "../../src/domain/text/masking";
import { systemClock } from "../../src/runner/clock";
import { apiBase } from "../../src/keptn/address";
import type { CallSettings } from "../../src/keptn/calls";
import { Calls, listIn } from "../../src/keptn/calls";
import { Keptn } from "../../src/keptn/client";
import { authorise } from "../../src/keptn/credentials";
import { exchange } from "../../src/keptn/request";
import type { Exchange, HttpAnswer, HttpRequest } from "../../src/keptn/request";
import { KeptnSequences } from "../../src/keptn/sequences";
import type { ApiAccess } from "./access";
import { secretsOf } from "./access";
import type {
  Integration,
  Metadata,
  OpenTasksQuery,
  Project,
  Resource,
  ResourceLevel,
  Secret,
  SecretInfo,
  SequenceControl,
  Subscription,
} from "./types";

const CONTROL = "/controlPlane/v1";
const SECRETS = "/secrets/v1/secret";
const STORE = "/mongodb-datastore/event";
const SHIPYARD = "shipyard.yaml";
const TIMEOUT_MS = 15_000;
/** One page has to do, since the second one repeats it (docs/reference/keptn.md#open-tasks). */
const OPEN_TASKS_PAGE = "100";
const DONE = { ok: true, value: undefined } as const;

/**
 * What the command line needs of a control plane. Nothing throws: each call gives its answer, or why
 * there is none; {@link valueOf} is for those to whom every failure is the end.
 */
export class KeptnApi {
  /** Tasks and their counts, as the action sees them. */
  readonly tasks: Keptn;
  /** Sequences, as the trigger action sees them. */
  readonly sequences: KeptnSequences;
  readonly #calls: Calls;
  #resourceService: string | undefined;

  /** @param signal  ends every call that is under way */
  constructor(
    settings: CallSettings,
    private readonly signal: AbortSignal,
  ) {
    this.#calls = new Calls(settings);
    this.tasks = new Keptn({ ...settings, clock: systemClock });
    this.sequences = new KeptnSequences(settings);
  }

  /** Ends in `/api`. */
  get address(): string {
    return this.#calls.base;
  }

  async metadata(): Promise<Answered<Metadata>> {
    const read = await this.#get("/v1/metadata");
    if (!read.ok) return read;
    const { body } = read.value;
    if (!isJsonObject(body) || textAt(body, "keptnversion") === "") return this.#calls.notKeptn();
    return {
      ok: true,
      value: { keptnVersion: textAt(body, "keptnversion"), namespace: textAt(body, "namespace") },
    };
  }

  /** All projects that the token may see, by name. */
  async projects(): Promise<Answered<readonly Project[]>> {
    const read = await this.#pages(`${CONTROL}/project`, "projects");
    return read.ok ? { ok: true, value: read.value.map(projectIn) } : read;
  }

  /** `undefined` where there is no such project. */
  async project(name: string): Promise<Answered<Project | undefined>> {
    const read = await this.#get(`${CONTROL}/project/${encodeURIComponent(name)}`);
    if (!read.ok) return isMissing(read.failure) ? DONE : read;
    return isJsonObject(read.value.body)
      ? { ok: true, value: projectIn(read.value.body) }
      : this.#calls.notKeptn();
  }

  /** Their names, in the order of the alphabet. */
  stages(project: string): Promise<Answered<readonly string[]>> {
    return this.#names(
      `${CONTROL}/project/${encodeURIComponent(project)}/stage`,
      "stages",
      "stageName",
    );
  }

  services(project: string, stage: string): Promise<Answered<readonly string[]>> {
    const path = `${CONTROL}/project/${encodeURIComponent(project)}/stage/${encodeURIComponent(stage)}/service`;
    return this.#names(path, "services", "serviceName");
  }

  shipyard(project: string): Promise<Answered<Resource | undefined>> {
    return this.resource({ project }, SHIPYARD);
  }

  /** The newest version of a file, `undefined` where there is none on that level. */
  async resource(level: ResourceLevel, uri: string): Promise<Answered<Resource | undefined>> {
    const path = await this.#resourcePath(level);
    if (!path.ok) return path;
    // The gateway of the chart decodes once, so a slash is encoded twice; where another one stands
    // before the service, or none, once is right (docs/reference/keptn.md#files).
    const once = encodeURIComponent(uri);
    const spellings = once.includes("%") ? [encodeURIComponent(once), once] : [once];
    for (const spelling of spellings) {
      const read = await this.#get(`${path.value}/${spelling}`);
      if (read.ok) return this.#resourceIn(read.value.body);
      if (!isMissing(read.failure) || isLevelMissing(read.failure)) return read;
    }
    return DONE;
  }

  /** @returns the commit that now is the newest of its branch */
  async writeResource(level: ResourceLevel, uri: string, text: string): Promise<Answered<string>> {
    const path = await this.#resourcePath(level);
    if (!path.ok) return path;
    const resourceContent = Buffer.from(text).toString("base64");
    const body = { resources: [{ resourceURI: uri, resourceContent }] };
    const written = await this.#ask({ method: "PUT", url: path.value, body });
    if (!written.ok) return written;
    return isJsonObject(written.value.body)
      ? { ok: true, value: textAt(written.value.body, "commitID") }
      : this.#calls.notKeptn();
  }

  /** Names and keys; no call gives a value. */
  async secrets(): Promise<Answered<readonly SecretInfo[]>> {
    const read = await this.#list(SECRETS, "Secrets");
    if (!read.ok) return read;
    const value = read.value.map((entry) => ({
      name: textAt(entry, "name"),
      scope: textAt(entry, "scope"),
      keys: textsIn(getOwn(entry, "keys")),
    }));
    return { ok: true, value };
  }

  /**
   * Creates or replaces, with all its keys. The answer repeats the values in clear text, so it is
   * dropped here (docs/reference/keptn.md#secrets).
   */
  async putSecret({ name, scope, data }: Secret, exists: boolean): Promise<Answered<undefined>> {
    const method = exists ? "PUT" : "POST";
    const written = await this.#ask({ method, url: SECRETS, body: { name, scope, data } });
    return written.ok ? DONE : written;
  }

  /** Registered services with their subscriptions, all or those of one name. */
  async integrations(name = ""): Promise<Answered<readonly Integration[]>> {
    const read = await this.#get(`${CONTROL}/uniform/registration`, name === "" ? {} : { name });
    if (!read.ok) return read;
    const list = asList(read.value.body);
    if (list === undefined) return this.#calls.notKeptn();
    // Keptn before 0.10 does not look at the name.
    const found = list.map(integrationIn).filter((one) => name === "" || one.name === name);
    return { ok: true, value: found };
  }

  async subscriptions(integrationId: string): Promise<Answered<readonly Subscription[]>> {
    const read = await this.#get(subscriptionPath(integrationId));
    if (!read.ok) return read;
    const list = asList(read.value.body);
    return list ? { ok: true, value: list.map(subscriptionIn) } : this.#calls.notKeptn();
  }

  /** Creates or replaces the one of this id, and leaves all others alone. */
  async putSubscription(
    integrationId: string,
    { id, event, filter }: Subscription,
  ): Promise<Answered<undefined>> {
    const { projects, stages, services } = filter;
    const body = { event, filter: { projects, stages, services } };
    const url = `${subscriptionPath(integrationId)}/${encodeURIComponent(id)}`;
    const written = await this.#ask({ method: "PUT", url, body });
    return written.ok ? DONE : written;
  }

  /** With an id that the control plane chooses. @returns the id */
  async createSubscription(
    integrationId: string,
    { event, filter }: Omit<Subscription, "id">,
  ): Promise<Answered<string>> {
    const { projects, stages, services } = filter;
    const body = { event, filter: { projects, stages, services } };
    const url = subscriptionPath(integrationId);
    const written = await this.#ask({ method: "POST", url, body });
    if (!written.ok) return written;
    const id = isJsonObject(written.value.body) ? textAt(written.value.body, "id") : "";
    return id === "" ? this.#calls.notKeptn() : { ok: true, value: id };
  }

  /** `.triggered` events of sequences that nobody has finished; at most 100. */
  async openTasks(
    type: string,
    query: OpenTasksQuery = {},
  ): Promise<Answered<readonly JsonObject[]>> {
    const path = `${CONTROL}/event/triggered/${encodeURIComponent(type)}`;
    return this.#list(path, "events", { pageSize: OPEN_TASKS_PAGE, ...filled(query) });
  }

  /**
   * Stored events, oldest first, as they are stored.
   *
   * @param query  as docs/reference/keptn.md#the-event-store has it; `project` or `keptnContext` is
   *   needed
   */
  async events(query: Readonly<Record<string, string>>): Promise<Answered<readonly JsonObject[]>> {
    const read = await this.#pages(STORE, "events", query);
    return read.ok ? { ok: true, value: read.value.toReversed() } : read;
  }

  /** Sends one event. @returns the context in force */
  send(event: JsonObject): Promise<Answered<string>> {
    return this.sequences.send(event, this.signal);
  }

  /** Newest first; an unknown project has none. */
  async sequenceStates(
    project: string,
    query: Readonly<Record<string, string>> = {},
  ): Promise<Answered<readonly JsonObject[]>> {
    return this.#list(`${CONTROL}/sequence/${encodeURIComponent(project)}`, "states", query);
  }

  /** One for each stage of a sequence; Keptn 0.18 and newer. */
  async executions(
    project: string,
    query: Readonly<Record<string, string>> = {},
  ): Promise<Answered<readonly JsonObject[]>> {
    const path = `${CONTROL}/sequence-execution`;
    return this.#list(path, "sequenceExecutions", { project, ...query });
  }

  /** Answered with success for every context, also one that nobody knows. */
  async control(
    project: string,
    keptnContext: string,
    { state, stage = "" }: SequenceControl,
  ): Promise<Answered<undefined>> {
    const url = `${CONTROL}/sequence/${encodeURIComponent(project)}/${encodeURIComponent(keptnContext)}/control`;
    const asked = await this.#ask({ method: "POST", url, body: { state, stage } });
    return asked.ok ? DONE : asked;
  }

  /** What integrations have reported as errors, newest first. */
  logs(query: Readonly<Record<string, string>> = {}): Promise<Answered<readonly JsonObject[]>> {
    return this.#list(`${CONTROL}/log`, "logs", query);
  }

  #get(path: string, query: Readonly<Record<string, string>> = {}): Promise<Answered<HttpAnswer>> {
    return this.#calls.get(path, query, this.signal);
  }

  #ask(request: Omit<HttpRequest, "timeoutMs">): Promise<Answered<HttpAnswer>> {
    return this.#calls.ask({ ...request, timeoutMs: TIMEOUT_MS }, this.signal);
  }

  #pages(
    path: string,
    name: string,
    query: Readonly<Record<string, string>> = {},
  ): Promise<Answered<JsonObject[]>> {
    return this.#calls.pages(path, name, query, this.signal);
  }

  /** A list that comes in one answer. */
  async #list(
    path: string,
    name: string,
    query: Readonly<Record<string, string>> = {},
  ): Promise<Answered<readonly JsonObject[]>> {
    const read = await this.#get(path, query);
    if (!read.ok) return read;
    const list = listIn(read.value.body, name);
    return list ? { ok: true, value: list } : this.#calls.notKeptn();
  }

  async #names(path: string, list: string, name: string): Promise<Answered<readonly string[]>> {
    const read = await this.#pages(path, list);
    return read.ok ? { ok: true, value: read.value.map((entry) => textAt(entry, name)) } : read;
  }

  /** Which service has the files: up to 0.15 it was called otherwise. */
  async #resourcePath({ project, stage, service }: ResourceLevel): Promise<Answered<string>> {
    if (this.#resourceService === undefined) {
      const read = await this.metadata();
      if (!read.ok) return read;
      this.#resourceService = /^0\.1[0-5]\./.test(read.value.keptnVersion)
        ? "/configuration-service/v1"
        : "/resource-service/v1";
    }
    const parts = { project, stage, service };
    const level = Object.entries(parts)
      .filter(([, name]) => name !== undefined)
      .map(([kind, name]) => `/${kind}/${encodeURIComponent(name ?? "")}`)
      .join("");
    return { ok: true, value: `${this.#resourceService}${level}/resource` };
  }

  #resourceIn(body: unknown): Answered<Resource> {
    if (!isJsonObject(body) || typeof getOwn(body, "resourceContent") !== "string")
      return this.#calls.notKeptn();
    const text = Buffer.from(textAt(body, "resourceContent"), "base64").toString("utf8");
    return { ok: true, value: { text, version: textAt(objectAt(body, "metadata"), "version") } };
  }
}

/** The control plane for a command: nothing that it says shows a token. */
export function openApi(access: ApiAccess, signal: AbortSignal): KeptnApi {
  const secrets = new Set(secretsOf(access));
  const settings = {
    base: apiBase(access.url),
    authorise: authorise(
      access.credentials,
      () => Date.now(),
      (secret) => secrets.add(secret),
    ),
    exchange: masked(exchange, (text) => createMasker(secrets)(text)),
  };
  return new KeptnApi(settings, signal);
}

/** 404, by whichever service. */
export function isMissing(failure: Failure): boolean {
  return failure.kind === "refused" && failure.httpStatus === 404;
}

/**
 * The value, for commands that end with the first failure.
 *
 * @param doing  what was tried: "The projects cannot be read"
 * @throws Error saying that, why, and what to do
 */
export function valueOf<T>(answered: Answered<T>, doing: string): T {
  if (answered.ok) return answered.value;
  throw new Error(`${doing}: ${adviceOn(answered.failure)}`);
}

/** A failure and what to do about it. */
export function adviceOn({ kind, message }: Failure): string {
  if (kind === "unauthorized")
    return `${message}. Check that the token belongs to this control plane and has the rights.`;
  return kind === "unreachable" || kind === "timeout"
    ? `${message}. Check the address, and that this machine can reach it.`
    : `${message}.`;
}

/** Servers repeat what they were sent, and a failure's message repeats the server. */
function masked(send: Exchange, mask: Masker): Exchange {
  return async (request, signal) => {
    const answer = await send(request, signal);
    if (answer.ok) return answer;
    return { ok: false, failure: { ...answer.failure, message: mask(answer.failure.message) } };
  };
}

/** The project, stage or service is missing, and not only the file. */
function isLevelMissing({ message }: Failure): boolean {
  return /\((?:Stage not found|Service not found|Could not find credentials)/.test(message);
}

function subscriptionPath(integrationId: string): string {
  return `${CONTROL}/uniform/registration/${encodeURIComponent(integrationId)}/subscription`;
}

function projectIn(entry: JsonObject): Project {
  const stages = (asList(getOwn(entry, "stages")) ?? []).map((stage) => ({
    name: textAt(stage, "stageName"),
    services: (asList(getOwn(stage, "services")) ?? []).map((service) =>
      textAt(service, "serviceName"),
    ),
  }));
  return { name: textAt(entry, "projectName"), stages };
}

function integrationIn(entry: JsonObject): Integration {
  const metadata = objectAt(entry, "metadata");
  return {
    id: textAt(entry, "id"),
    name: textAt(entry, "name"),
    version: textAt(metadata, "integrationversion"),
    lastSeen: textAt(metadata, "lastseen"),
    subscriptions: (asList(getOwn(entry, "subscriptions")) ?? []).map(subscriptionIn),
  };
}

function subscriptionIn(entry: JsonObject): Subscription {
  const filter = objectAt(entry, "filter");
  const list = (name: string) => textsIn(getOwn(filter, name));
  return {
    id: textAt(entry, "id"),
    event: textAt(entry, "event"),
    filter: { projects: list("projects"), stages: list("stages"), services: list("services") },
  };
}

/** Go writes an empty list as null. */
function asList(value: unknown): readonly JsonObject[] | undefined {
  if (value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : undefined;
}

function textsIn(value: Json | undefined): readonly string[] {
  return Array.isArray(value)
    ? (value as readonly Json[]).filter((entry): entry is string => typeof entry === "string")
    : [];
}

function filled(query: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).filter(([, value]) => value !== undefined && value !== ""),
  ) as Record<string, string>;
}
