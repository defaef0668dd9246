import type { Answered, Failure } from "../domain/failure";
import type { Json, JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject } from "../domain/text/json";
import type { Headers } from "./credentials";
import type { Exchange, HttpAnswer, HttpRequest } from "./request";
import { askGateway } from "./too-many-requests";

const READ_TIMEOUT_MS = 10_000;
const PAGE = "100";
const MAX_PAGES = 20;

export interface CallSettings {
  /** Ends in `/api`. */
  readonly base: string;
  readonly authorise: (signal: AbortSignal) => Promise<Answered<Headers>>;
  readonly exchange: Exchange;
}

/** Calls of Keptn's API with credentials; all paths are those below the base. */
export class Calls {
  constructor(private readonly settings: CallSettings) {}

  get base(): string {
    return this.settings.base;
  }

  get(
    path: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Answered<HttpAnswer>> {
    return this.ask({ method: "GET", url: path, query, timeoutMs: READ_TIMEOUT_MS }, signal);
  }

  /** @param request  `url` is the path below the base */
  async ask(request: HttpRequest, signal: AbortSignal): Promise<Answered<HttpAnswer>> {
    const headers = await this.settings.authorise(signal);
    if (!headers.ok) return headers;
    const { base, exchange } = this.settings;
    return askGateway(
      exchange,
      base,
      { ...request, url: base + request.url, headers: headers.value },
      signal,
    );
  }

  /**
   * All pages.
   *
   * @param name  of the list in the answer
   */
  async pages(
    path: string,
    name: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Answered<JsonObject[]>> {
    const all: JsonObject[] = [];
    let page = "";
    for (let n = 0; n < MAX_PAGES; n++) {
      const read = await this.get(
        path,
        { pageSize: PAGE, ...query, ...(page && { nextPageKey: page }) },
        signal,
      );
      if (!read.ok) return read;
      const items = listIn(read.value.body, name);
      if (!items) return this.notKeptn();
      all.push(...items);
      page = pageKeyIn(read.value.body);
      if (isLastPage(page) || items.length === 0) break;
    }
    return { ok: true, value: all };
  }

  notKeptn(): { ok: false; failure: Failure } {
    return {
      ok: false,
      failure: {
        kind: "unexpected",
        reached: "maybe",
        message: `${this.base} answered something that is not the control plane's API; check control-plane-url`,
      },
    };
  }
}

/** Go writes an empty list as null. */
export function listIn(body: unknown, name: string): JsonObject[] | undefined {
  const list: Json | undefined = isJsonObject(body) ? getOwn(body, name) : undefined;
  if (list === null) return [];
  return Array.isArray(list) ? list.filter(isJsonObject) : undefined;
}

/**
 * The offset of the next page: a text in the event store, a number elsewhere
 * (docs/reference/keptn.md#the-event-store).
 */
export function pageKeyIn(body: unknown): string {
  const next: unknown = isJsonObject(body) ? getOwn(body, "nextPageKey") : undefined;
  return typeof next === "string" || typeof next === "number" ? String(next) : "";
}

/** Absent, empty or zero at the end. */
export function isLastPage(nextPageKey: string): boolean {
  return nextPageKey === "" || nextPageKey === "0";
}
