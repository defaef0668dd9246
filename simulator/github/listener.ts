import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer as readBuffer } from "node:stream/consumers";
import type { Json } from "../../src/domain/text/json";
import type { Clock, Timers } from "../engine/clock";
import type { Faults, RequestEffect } from "../faults";
import type { Answer, Request } from "./exchange";

/**
 * The three hosts a run talks to: REST, the results service, and the blob storage signed addresses
 * point to.
 */
export type Host = "api" | "results" | "storage";

/** One request as it came in. Tokens are replaced by `***`. */
export interface GitHubRequest {
  readonly at: Date;
  readonly host: Host;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body; `undefined` without one. */
  readonly body: Json | undefined;
  readonly bodyBytes: number;
  /** `undefined` while there is no answer, and for ever when a fault keeps it back. */
  status: number | undefined;
  outcome: "open" | "answered" | "stalled" | "lost" | "reset" | "refused";
}

export interface Traffic {
  /** Every request, before faults have their way. */
  received(host: Host, request: Request): void;
  answer(host: Host, request: Request): Answer;
}

const SECRET_HEADERS = ["authorization", "cookie"];
const RELISTEN_RETRY_MS = 20;

/** One host: reads requests, lets the faults have their way, answers. */
export class Listener {
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  #port = 0;
  #closed = false;
  #address = "";
  #cancelReopening: (() => void) | undefined;

  constructor(
    private readonly host: Host,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly faults: Faults,
    private readonly log: GitHubRequest[],
    private readonly traffic: Traffic,
  ) {}

  /** @returns the address, without a slash at its end */
  async listen(address: string): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(0, address, () => {
        this.#server.off("error", reject);
        resolve();
      });
    });
    // Only a second `listen` can still fail: the port is tried again until it is free.
    this.#server.on("error", () => setTimeout(() => this.accept(), RELISTEN_RETRY_MS).unref());
    this.#port = (this.#server.address() as AddressInfo).port;
    this.#address = address;
    return `http://${address}:${this.#port}`;
  }

  refuse(forMs: number | undefined): void {
    this.#cancelReopening?.();
    if (this.#server.listening) this.#server.close();
    this.#server.closeAllConnections();
    if (forMs !== undefined) this.#cancelReopening = this.timers.after(forMs, () => this.accept());
  }

  accept(): void {
    this.#cancelReopening?.();
    if (!this.#closed && !this.#server.listening) this.#server.listen(this.#port, this.#address);
  }

  async close(): Promise<void> {
    this.#closed = true;
    const closed = this.#server.listening
      ? new Promise<void>((resolve) => this.#server.close(() => resolve()))
      : Promise.resolve();
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    let request: Request;
    try {
      request = await readRequest(incoming);
    } catch {
      return; // The client gave up while sending.
    }
    const record = this.#record(request);
    this.traffic.received(this.host, request);
    const effects = this.faults.forRequest(request.method, request.path, undefined);
    const delayMs = effects.reduce(
      (sum, effect) => sum + (effect.kind === "delay" ? effect.ms : 0),
      0,
    );
    if (delayMs > 0) await this.timers.wait(delayMs);
    this.#settle(
      request,
      response,
      record,
      effects.find(({ kind }) => kind !== "delay"),
    );
  }

  #settle(
    request: Request,
    response: ServerResponse,
    record: GitHubRequest,
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
        this.refuse(effect.forMs);
        return;
      case "lose-answer":
        this.traffic.answer(this.host, request);
        record.outcome = "lost";
        response.destroy();
        return;
      case "delay-answer": {
        const answer = this.traffic.answer(this.host, request);
        this.timers.after(effect.ms, () => this.#send(response, record, answer));
        return;
      }
      case "answer": {
        const body =
          typeof effect.body === "string"
            ? effect.body
            : effect.body === undefined
              ? ""
              : JSON.stringify(effect.body);
        return this.#send(response, record, {
          status: effect.status,
          headers: effect.headers ?? {},
          body,
        });
      }
      default:
        this.#send(response, record, this.traffic.answer(this.host, request));
    }
  }

  /** `Date` tells the simulated time: callers measure their clock's skew with it. */
  #send(response: ServerResponse, record: GitHubRequest, answer: Answer): void {
    record.status = answer.status;
    record.outcome = "answered";
    response
      .writeHead(answer.status, { date: this.clock.now().toUTCString(), ...answer.headers })
      .end(answer.body);
  }

  #record({ method, path, query, headers, body }: Request): GitHubRequest {
    const shown = Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADERS.includes(name) ? "***" : value,
    ]);
    const record: GitHubRequest = {
      at: this.clock.now(),
      host: this.host,
      method,
      path,
      query: Object.fromEntries(query),
      headers: Object.fromEntries(shown) as Readonly<Record<string, string>>,
      body: this.host === "storage" ? undefined : jsonOf(body),
      bodyBytes: body.length,
      status: undefined,
      outcome: "open",
    };
    this.log.push(record);
    return record;
  }
}

function jsonOf(body: Buffer): Json | undefined {
  try {
    return JSON.parse(body.toString("utf8")) as Json;
  } catch {
    return undefined;
  }
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
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
