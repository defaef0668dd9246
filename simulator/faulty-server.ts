import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer as readBuffer } from "node:stream/consumers";
import type { ApiRequest } from "./api/exchange";
import type { Timers } from "./engine/clock";
import type { RequestEffect } from "./faults";

/** What becomes of a request. */
export interface Exchange {
  /** `undefined` while there is no answer, and for ever when a fault keeps it back. */
  status: number | undefined;
  outcome: "open" | "answered" | "stalled" | "lost" | "reset" | "refused";
}

interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** What a server of the simulator says, beside what its faults do to it. */
export interface Service {
  /** Notes the request, before faults have their way. */
  record(request: ApiRequest): Exchange;
  effectsOn(request: ApiRequest): readonly RequestEffect[];
  answer(request: ApiRequest): HttpAnswer;
  /** Beside those of the answer. */
  headers?(): Readonly<Record<string, string>>;
}

const RELISTEN_RETRY_MS = 20;

/** The HTTP side: reads a request, lets the faults have their way, asks the service, answers. */
export class FaultyServer {
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  #host = "";
  #port = 0;
  #closed = false;
  #cancelReopening: (() => void) | undefined;

  constructor(
    private readonly service: Service,
    private readonly timers: Timers,
  ) {}

  /**
   * @param port  0: any free one
   * @returns the address, without a slash at its end
   */
  async listen(host: string, port = 0): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, host, () => {
        this.#server.off("error", reject);
        resolve();
      });
    });
    // Only a second `listen` can still fail: the port is tried again until it is free.
    this.#server.on("error", () => setTimeout(() => this.accept(), RELISTEN_RETRY_MS).unref());
    this.#host = host;
    this.#port = (this.#server.address() as AddressInfo).port;
    return `http://${host.includes(":") ? `[${host}]` : host}:${this.#port}`;
  }

  async close(): Promise<void> {
    this.#closed = true;
    const closed = this.#server.listening
      ? new Promise<void>((resolve) => this.#server.close(() => resolve()))
      : Promise.resolve();
    this.#server.closeAllConnections();
    await closed;
  }

  /** Without a time until {@link accept}. */
  refuse(forMs: number | undefined): void {
    this.#cancelReopening?.();
    if (this.#server.listening) this.#server.close();
    this.#server.closeAllConnections();
    if (forMs !== undefined) this.#cancelReopening = this.timers.after(forMs, () => this.accept());
  }

  accept(): void {
    this.#cancelReopening?.();
    if (!this.#closed && !this.#server.listening) this.#server.listen(this.#port, this.#host);
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    let request: ApiRequest;
    try {
      request = await readRequest(incoming);
    } catch {
      return; // The client gave up while sending.
    }
    const exchange = this.service.record(request);
    const effects = this.service.effectsOn(request);
    const delayMs = effects.reduce(
      (sum, effect) => sum + (effect.kind === "delay" ? effect.ms : 0),
      0,
    );
    if (delayMs > 0) await this.timers.wait(delayMs);
    const effect = effects.find(({ kind }) => kind !== "delay");
    this.#settle(request, response, exchange, effect);
  }

  #settle(
    request: ApiRequest,
    response: ServerResponse,
    exchange: Exchange,
    effect: RequestEffect | undefined,
  ): void {
    const send = (answer: HttpAnswer): void => {
      exchange.status = answer.status;
      exchange.outcome = "answered";
      response
        .writeHead(answer.status, { ...this.service.headers?.(), ...answer.headers })
        .end(answer.body);
    };
    switch (effect?.kind) {
      case "stall":
        exchange.outcome = "stalled";
        return;
      case "reset":
        exchange.outcome = "reset";
        response.socket?.resetAndDestroy();
        return;
      case "refuse":
        exchange.outcome = "refused";
        response.destroy();
        this.refuse(effect.forMs);
        return;
      case "lose-answer":
        this.service.answer(request);
        exchange.outcome = "lost";
        response.destroy();
        return;
      case "delay-answer": {
        const answer = this.service.answer(request);
        this.timers.after(effect.ms, () => send(answer));
        return;
      }
      case "answer": {
        const { status, headers = {}, body = "" } = effect;
        return send({
          status,
          headers,
          body: typeof body === "string" ? body : JSON.stringify(body),
        });
      }
      default:
        send(this.service.answer(request));
    }
  }
}

/** What a log of requests shows: no tokens. */
export function shownHeaders(
  headers: Readonly<Record<string, string>>,
  secret: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secret.includes(name) ? "***" : value]),
  );
}

async function readRequest(incoming: IncomingMessage): Promise<ApiRequest> {
  const url = new URL(incoming.url ?? "/", "http://localhost");
  const body = await readBuffer(incoming);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : (value ?? ""),
  ]);
  return {
    method: incoming.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(headers) as Readonly<Record<string, string>>,
    body,
    remoteAddress: incoming.socket.remoteAddress ?? "",
  };
}
