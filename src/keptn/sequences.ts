import type { Failure } from "../domain/failure";
import type { Json, JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject } from "../domain/text/json";
import type { Answered, Scope, SequencePlane, SequenceView, StoredEvent } from "../task/ports";
import type { Headers } from "./credentials";
import type { Exchange, HttpAnswer, HttpRequest } from "./request";
import { askGateway } from "./too-many-requests";

const READ_TIMEOUT_MS = 10_000;
const SEND_TIMEOUT_MS = 15_000;
const PAGE = "100";
const MAX_PAGES = 20;

export interface SequencePlaneSettings {
  /** Ends in `/api`. */
  readonly base: string;
  readonly authorise: (signal: AbortSignal) => Promise<Answered<Headers>>;
  readonly exchange: Exchange;
}

/** Keptn v1 and Dynatrace Cloud Automation. */
export class KeptnSequences implements SequencePlane {
  readonly #settings: SequencePlaneSettings;

  constructor(settings: SequencePlaneSettings) {
    this.#settings = settings;
  }

  get address(): string {
    return this.#settings.base;
  }

  async missingService(
    { project, stage, service }: Scope,
    signal: AbortSignal,
  ): Promise<Answered<readonly string[] | undefined>> {
    const path = `/controlPlane/v1/project/${encodeURIComponent(project)}/stage/${encodeURIComponent(stage)}/service`;
    const one = await this.#get(`${path}/${encodeURIComponent(service)}`, {}, signal);
    if (one.ok) return { ok: true, value: undefined };
    if (one.failure.httpStatus !== 404) return one;
    // The same 404 stands for an unknown project or stage, and for a gateway without this path:
    // only a list without the name is proof.
    const list = await this.#pages(path, "services", {}, signal);
    if (!list.ok) return list.failure.httpStatus === 404 ? { ok: true, value: undefined } : list;
    const names = list.value.map((entry) => text(entry, "serviceName"));
    return { ok: true, value: names.includes(service) ? undefined : names };
  }

  async send(event: JsonObject, signal: AbortSignal): Promise<Answered<string>> {
    const sent = await this.#request(
      { method: "POST", url: "/v1/event", body: event, timeoutMs: SEND_TIMEOUT_MS },
      signal,
    );
    if (!sent.ok) return sent;
    const { body } = sent.value;
    const context = isJsonObject(body) ? text(body, "keptnContext") : "";
    return context ? { ok: true, value: context } : this.#notKeptn();
  }

  async sequence(
    project: string,
    keptnContext: string,
    signal: AbortSignal,
  ): Promise<Answered<SequenceView | undefined>> {
    const read = await this.#get(
      `/controlPlane/v1/sequence/${encodeURIComponent(project)}`,
      { keptnContext },
      signal,
    );
    if (!read.ok) return read;
    const states = listIn(read.value.body, "states");
    if (!states) return this.#notKeptn();
    const ours = states.find((state) => text(state, "shkeptncontext") === keptnContext);
    return {
      ok: true,
      value: ours && {
        state: text(ours, "state"),
        stages: (listIn(ours, "stages") ?? []).map((stage) => text(stage, "name")),
      },
    };
  }

  async events(
    project: string,
    keptnContext: string,
    signal: AbortSignal,
  ): Promise<Answered<readonly StoredEvent[]>> {
    const read = await this.#pages(
      "/mongodb-datastore/event",
      "events",
      { project, keptnContext },
      signal,
    );
    if (!read.ok) return read;
    const events = read.value.map((event): StoredEvent => {
      const data = getOwn(event, "data");
      return {
        id: text(event, "id"),
        type: text(event, "type"),
        source: text(event, "source"),
        time: text(event, "time"),
        triggeredId: text(event, "triggeredid"),
        data: isJsonObject(data) ? data : {},
      };
    });
    return { ok: true, value: events.reverse() };
  }

  async abort(project: string, keptnContext: string, signal: AbortSignal): Promise<Answered<void>> {
    const url = `/controlPlane/v1/sequence/${encodeURIComponent(project)}/${encodeURIComponent(keptnContext)}/control`;
    const asked = await this.#request(
      { method: "POST", url, body: { state: "abort", stage: "" }, timeoutMs: READ_TIMEOUT_MS },
      signal,
    );
    return asked.ok ? { ok: true, value: undefined } : asked;
  }

  /**
   * All pages; `nextPageKey` is a text offset, absent, empty or "0" at the end
   * (docs/reference/keptn.md#the-event-store).
   */
  async #pages(
    path: string,
    name: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Answered<JsonObject[]>> {
    const all: JsonObject[] = [];
    let page = "";
    for (let n = 0; n < MAX_PAGES; n++) {
      const read = await this.#get(
        path,
        { ...query, pageSize: PAGE, ...(page && { nextPageKey: page }) },
        signal,
      );
      if (!read.ok) return read;
      const items = listIn(read.value.body, name);
      if (!items) return this.#notKeptn();
      all.push(...items);
      const next = isJsonObject(read.value.body)
        ? getOwn(read.value.body, "nextPageKey")
        : undefined;
      page = typeof next === "string" || typeof next === "number" ? String(next) : "";
      if (page === "" || page === "0" || items.length === 0) break;
    }
    return { ok: true, value: all };
  }

  #get(
    path: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Answered<HttpAnswer>> {
    return this.#request({ method: "GET", url: path, query, timeoutMs: READ_TIMEOUT_MS }, signal);
  }

  /** @param request  `url` is the path below the base */
  async #request(request: HttpRequest, signal: AbortSignal): Promise<Answered<HttpAnswer>> {
    const headers = await this.#settings.authorise(signal);
    if (!headers.ok) return headers;
    const { base, exchange } = this.#settings;
    return askGateway(
      exchange,
      base,
      { ...request, url: base + request.url, headers: headers.value },
      signal,
    );
  }

  #notKeptn(): { ok: false; failure: Failure } {
    return {
      ok: false,
      failure: {
        kind: "unexpected",
        reached: "maybe",
        message: `${this.address} answered something that is not the control plane's API; check control-plane-url`,
      },
    };
  }
}

/** Go writes an empty list as null. */
function listIn(body: unknown, name: string): JsonObject[] | undefined {
  const list: Json | undefined = isJsonObject(body) ? getOwn(body, name) : undefined;
  if (list === null) return [];
  return Array.isArray(list) ? list.filter(isJsonObject) : undefined;
}

function text(object: JsonObject, name: string): string {
  const value = getOwn(object, name);
  return typeof value === "string" ? value : "";
}
