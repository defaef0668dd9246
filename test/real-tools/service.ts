import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * What is tested: answers after 5 ms, every fifth request to /flaky and each one to /broken with
 * 500, everything with 503 while it is broken. /once/ answers until /once/break was asked for.
 */
export interface Service {
  readonly url: string;
  /** What it has answered so far, but for /break and /mend. */
  readonly answered: { readonly requests: number; readonly failed: number };
  close(): Promise<void>;
}

const LATENCY_MS = 5;

export async function startService(): Promise<Service> {
  const answered = { requests: 0, failed: 0 };
  let flaky = 0;
  let isBroken = false;
  let wasBroken = false;
  const server: Server = createServer((request, response) => {
    let fails: number | undefined;
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname === "/break" || pathname === "/mend") {
      isBroken = pathname === "/break";
      response.end("ok");
      return;
    }
    if (pathname === "/once/break") wasBroken = true;
    else if (isBroken || (wasBroken && pathname === "/once/")) fails = 503;
    else if (pathname === "/broken" || (pathname === "/flaky" && ++flaky % 5 === 0)) fails = 500;
    setTimeout(() => {
      answered.requests += 1;
      if (fails) answered.failed += 1;
      response.writeHead(fails ?? 200, { "content-type": "text/plain" }).end("ok");
    }, LATENCY_MS);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answered,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
}
