import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { JsonObject } from "../../src/domain/text/json";
import { parsedObject } from "../../src/domain/text/json";
import { EventStream } from "./event-stream";
import { hasToken, PAGE_HEADERS, refusalOf } from "./guard";
import type { Journal } from "./journal";

/** What the page's buttons do; an Error is told to the person. */
export interface Backend {
  readonly journal: Journal;
  /** The event of that number. */
  payload(number: number): object | undefined;
  act(name: string, body: JsonObject): Promise<JsonObject>;
}

/** There is no such button, or not for that. */
export class ActionError extends Error {
  override readonly name = "ActionError";
}

const HOST = "127.0.0.1";
const MOST_BODY_BYTES = 1024 * 1024;
const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
} as const;
const FILE = /^\/([a-z][a-z-]*)\.(css|js|svg)$/;

/** The local page: its files, what happens, and its buttons. */
export class PageServer {
  readonly #server: Server;
  readonly #stream: EventStream;
  readonly #token = randomUUID();

  /** @param folder  has the page's files */
  constructor(
    private readonly folder: string,
    private readonly backend: Backend,
  ) {
    this.#stream = new EventStream(backend.journal);
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        if (!response.headersSent) answer(response, 500, String(error));
        else response.destroy();
      });
    });
  }

  /** How many pages look on. */
  get readers(): number {
    return this.#stream.readers;
  }

  /** @param port  0: any free one. @returns the address. @throws Error when the port is in use */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) =>
      this.#server.once("error", reject).listen(port, HOST, resolve),
    );
    return `http://${HOST}:${this.#port}/`;
  }

  async close(): Promise<void> {
    this.#stream.close();
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", headers } = request;
    for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
    const refusal = refusalOf({ method, headers }, this.#port);
    if (refusal !== undefined) return answer(response, refusal.status, refusal.message);
    const [pathname = ""] = (request.url ?? "/").split("?", 1);
    if (method === "GET") return this.#get(pathname, request, response);
    if (method !== "POST") return answer(response, 405, "Only GET and POST.");
    const [, action] = /^\/actions\/([a-z]+)$/.exec(pathname) ?? [];
    if (action === undefined) return answer(response, 404, "There is no such address.");
    if (!hasToken({ method, headers }, this.#token)) return answer(response, 403, STALE);
    return this.#act(action, request, response);
  }

  #get(pathname: string, request: IncomingMessage, response: ServerResponse): void {
    if (pathname === "/") return this.#file("index", "html", response);
    if (pathname === "/happenings") {
      if (!this.#stream.open(request, response))
        answer(response, 503, "Too many pages look on. Close some of them.");
      return;
    }
    const [, number] = /^\/events\/(\d{1,9})$/.exec(pathname) ?? [];
    if (number !== undefined) return this.#payload(Number(number), request, response);
    const [, name = "", extension = ""] = FILE.exec(pathname) ?? [];
    if (extension === "css" || extension === "js" || extension === "svg")
      return this.#file(name, extension, response);
    answer(response, 404, "There is no such address.");
  }

  #file(name: string, extension: keyof typeof TYPES, response: ServerResponse): void {
    let text: string;
    try {
      text = readFileSync(join(this.folder, `${name}.${extension}`), "utf8");
    } catch {
      return answer(response, 404, "There is no such address.");
    }
    if (extension === "html")
      text = text.replace("%TOKEN%", this.#token).replace("%BOOT%", this.#stream.boot);
    response.writeHead(200, { "content-type": TYPES[extension] }).end(text);
  }

  #payload(number: number, request: IncomingMessage, response: ServerResponse): void {
    if (!hasToken({ method: "GET", headers: request.headers }, this.#token))
      return answer(response, 403, STALE);
    const found = this.backend.payload(number);
    if (found === undefined) return answer(response, 404, "There is no such event.");
    json(response, 200, found);
  }

  async #act(action: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (body === undefined)
      return json(response, 400, { error: "Expected a JSON object of at most 1 MB." });
    try {
      json(response, 200, await this.backend.act(action, body));
    } catch (error) {
      json(response, error instanceof ActionError ? 409 : 502, {
        error: error instanceof Error ? error.message : String(error),
      });
    }
  }
}

const STALE = "This page is out of date. Reload it.";

async function bodyOf(request: IncomingMessage): Promise<JsonObject | undefined> {
  if (!/^application\/json\s*(?:;|$)/.test(request.headers["content-type"] ?? "")) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return parsedObject(Buffer.concat(chunks).toString("utf8"));
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

function json(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8" })
    .end(JSON.stringify(body));
}
