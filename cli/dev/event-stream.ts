import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Entry, Journal } from "./journal";
import type { HelloMessage } from "./messages";

const MOST_READERS = 20;
/** Who has left so much unread comes back for it, or has gone. */
const MOST_UNREAD_BYTES = 32 * 1024 * 1024;
const SIGN_OF_LIFE_MS = 15_000;
const RETRY_MS = 1_000;

/**
 * Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): what the
 * journal has, and what comes. A reader that comes back names the last entry it has.
 */
export class EventStream {
  readonly boot = randomUUID();
  readonly #readers = new Set<ServerResponse>();
  readonly #stop: () => void;
  readonly #timer: NodeJS.Timeout;

  constructor(private readonly journal: Journal) {
    this.#stop = journal.subscribe((entry) => this.#all(this.#textOf(entry)));
    this.#timer = setInterval(() => this.#all(": here\n\n"), SIGN_OF_LIFE_MS);
    this.#timer.unref();
  }

  get readers(): number {
    return this.#readers.size;
  }

  /** @returns false when there are too many already */
  open(request: IncomingMessage, response: ServerResponse): boolean {
    if (this.#readers.size >= MOST_READERS) return false;
    const [, last] =
      new RegExp(`^${this.boot}:(\\d{1,15})$`).exec(String(request.headers["last-event-id"])) ?? [];
    response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
    const missed = this.journal.after(Number(last ?? 0));
    const hello: HelloMessage = {
      kind: "hello",
      boot: this.boot,
      isFresh: last === undefined,
      known: missed.length,
    };
    const texts = missed.map((entry) => this.#textOf(entry));
    response.write(`retry: ${RETRY_MS}\ndata: ${JSON.stringify(hello)}\n\n${texts.join("")}`);
    this.#readers.add(response);
    response.on("close", () => this.#readers.delete(response));
    // A connection that breaks while something is written to it; `close` follows.
    response.on("error", () => undefined);
    return true;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#stop();
    for (const reader of this.#readers) reader.destroy();
  }

  #all(text: string): void {
    for (const reader of this.#readers) {
      if (reader.writableLength > MOST_UNREAD_BYTES) reader.destroy();
      else reader.write(text);
    }
  }

  #textOf({ id, text }: Entry): string {
    return `id: ${this.boot}:${id}\ndata: ${text}\n\n`;
  }
}
