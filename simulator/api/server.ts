import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import { isJsonObject } from "../../src/domain/text/json";
import type { Clock, Timers } from "../engine/clock";
import type { FaultyEvent, Faults, RequestEffect } from "../faults";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { gatewayPage } from "./exchange";

export interface ServerOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** `""` or `/keptn`. */
  readonly pathPrefix: string;
}

/** One request as it came in. Tokens are replaced by `***`. */
export interface RequestRecord {
  readonly at: Date;
  readonly method: string;
  /** Below the prefix. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyBytes: number;
  /** `undefined` while there is no answer, and for ever when a fault keeps it back. */
  status: number | undefined;
  outcome: "open" | "answered" | "stalled" | "lost" | "reset" | "refused";
}

const SECRET_HEADERS = ["x-token", "authorization", "cookie"];
const RELISTEN_RETRY_MS = 20;

/** The HTTP side: reads a request, lets the faults have their way, asks the gateway, answers. */
export class ApiServer {
  readonly requests: RequestRecord[] = [];
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  #port = 0;
  #closed = false;
  #cancelReopening: (() => void) | undefined;

  constructor(
    private readonly options: ServerOptions,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly faults: Faults,
    private readonly gateway: (request: ApiRequest) => ApiAnswer,
  ) {
    faults.attach({ refuse: (forMs) => this.#refuse(forMs), accept: () => this.#accept() });
  }

  /** @returns the address without `/api`, with the path prefix */
  async listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(this.options.port, this.options.host, () => {
        this.#server.off("error", reject);
        resolve();
      });
    });
    // Only a second `listen` can still fail: the port is tried again until it is free.
    this.#server.on("error", () => setTimeout(() => this.#accept(), RELISTEN_RETRY_MS).unref());
    this.#port = (this.#server.address() as AddressInfo).port;
    const host = this.options.host.includes(":") ? `[${this.options.host}]` : this.options.host;
    return `http://${host}:${this.#port}${this.options.pathPrefix}`;
  }

  async close(): Promise<void> {
    this.#closed = true;
    const closed = this.#server.listening
      ? new Promise<void>((resolve) => this.#server.close(() => resolve()))
      : Promise.resolve();
    this.#server.closeAllConnections();
    await closed;
  }

  #refuse(forMs: number | undefined): void {
    this.#cancelReopening?.();
    if (this.#server.listening) this.#server.close();
    this.#server.closeAllConnections();
    if (forMs !== undefined) this.#cancelReopening = this.timers.after(forMs, () => this.#accept());
  }

  #accept(): void {
    this.#cancelReopening?.();
    if (!this.#closed && !this.#server.listening)
      this.#server.listen(this.#port, this.options.host);
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    let request: ApiRequest;
    try {
      request = await readRequest(incoming, this.options.pathPrefix);
    } catch {
      return; // The client gave up while sending.
    }
    const record = this.#record(request);
    const effects = this.faults.forRequest(request.method, request.path, eventOf(request));
    const delayMs = effects.reduce(
      (sum, effect) => sum + (effect.kind === "delay" ? effect.ms : 0),
      0,
    );
    if (delayMs > 0) await this.timers.wait(delayMs);
    const effect = effects.find(({ kind }) => kind !== "delay");
    this.#settle(request, response, record, effect);
  }

  #settle(
    request: ApiRequest,
    response: ServerResponse,
    record: RequestRecord,
    effect: RequestEffect | undefined,
  ): void {
    switch (effect?.kind) {
      case "stall":
        record.outcome = "stalled";
        return;
      case "reset":
        record.outcome = "reset";
        response.socket?.resetAndDestroy();
        return;
      case "refuse":
        record.outcome = "refused";
        response.destroy();
        this.#refuse(effect.forMs);
        return;
      case "lose-answer":
        this.#ask(request);
        record.outcome = "lost";
        response.destroy();
        return;
      case "delay-answer": {
        const answer = this.#ask(request);
        this.timers.after(effect.ms, () => send(response, record, answer));
        return;
      }
      case "answer": {
        const body =
          typeof effect.body === "string"
            ? effect.body
            : effect.body === undefined
              ? ""
              : JSON.stringify(effect.body);
        return send(response, record, {
          status: effect.status,
          headers: effect.headers ?? {},
          body,
        });
      }
      default:
        send(response, record, this.#ask(request));
    }
  }

  #ask(request: ApiRequest): ApiAnswer {
    return request.path === "" ? gatewayPage(404, "Not Found") : this.gateway(request);
  }

  #record({ method, path, query, headers, body }: ApiRequest): RequestRecord {
    const shown = Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADERS.includes(name) ? "***" : value,
    ]);
    const record: RequestRecord = {
      at: this.clock.now(),
      method,
      path,
      query: Object.fromEntries(query),
      headers: Object.fromEntries(shown),
      bodyBytes: body.length,
      status: undefined,
      outcome: "open",
    };
    this.requests.push(record);
    return record;
  }
}

function send(response: ServerResponse, record: RequestRecord, answer: ApiAnswer): void {
  record.status = answer.status;
  record.outcome = "answered";
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

async function readRequest(incoming: IncomingMessage, prefix: string): Promise<ApiRequest> {
  const url = new URL(incoming.url ?? "/", "http://localhost");
  const body = Buffer.from(await readText(incoming));
  const headers = Object.entries(incoming.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : (value ?? ""),
  ]);
  return {
    method: incoming.method ?? "GET",
    path: url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : "",
    query: url.searchParams,
    headers: Object.fromEntries(headers),
    body,
    remoteAddress: incoming.socket.remoteAddress ?? "",
  };
}

/** The event a request carries, for the predicates of the faults. */
function eventOf(request: ApiRequest): FaultyEvent | undefined {
  if (request.method !== "POST" || !request.path.endsWith("/event")) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(request.body.toString("utf8"));
  } catch {
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const { type, source, shkeptncontext, triggeredid, data = null } = value;
  const text = (attribute: unknown): string => (typeof attribute === "string" ? attribute : "");
  return {
    type: text(type),
    source: text(source),
    shkeptncontext: text(shkeptncontext),
    triggeredid: text(triggeredid),
    data,
  };
}
