import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { request } from "node:http";
import { join } from "node:path";
import { text as readText } from "node:stream/consumers";
import { Journal } from "../../../../cli/dev/journal";
import type { Message } from "../../../../cli/dev/messages";
import { ActionError, PageServer } from "../../../../cli/dev/page-server";
import type { JsonObject } from "../../../../src/domain/text/json";

const FOLDER = join(__dirname, "../../../../cli/dev/page");
const note = (text: string): Message => ({ kind: "note", time: "", text });

interface Scene {
  readonly server: PageServer;
  readonly journal: Journal;
  readonly port: number;
  readonly acted: readonly (readonly [string, JsonObject])[];
}

const servers: PageServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function scene(): Promise<Scene> {
  const journal = new Journal();
  const acted: [string, JsonObject][] = [];
  const server = new PageServer(FOLDER, {
    journal,
    payload: (number) => (number === 7 ? { type: "</script><b>", number } : undefined),
    act(name, body) {
      acted.push([name, body]);
      if (name === "approve") throw new ActionError("It waits no more.");
      return Promise.resolve({ done: name });
    },
  });
  servers.push(server);
  const { port } = new URL(await server.listen(0));
  return { server, journal, port: Number(port), acted };
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Says exactly what a browser, or somebody who pretends to be one, may say. */
function open(port: number, path: string, asked: Asked = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { method = "GET", headers = {}, body } = asked;
    const host = `127.0.0.1:${port}`;
    const sent = request({ port, host: "127.0.0.1", path, method, agent: false });
    for (const [name, value] of Object.entries({ host, ...headers })) sent.setHeader(name, value);
    sent.on("response", resolve).on("error", reject).end(body);
  });
}

async function ask(
  port: number,
  path: string,
  asked: Asked = {},
): Promise<{ status: number; text: string; headers: IncomingHttpHeaders }> {
  const response = await open(port, path, asked);
  return {
    status: response.statusCode ?? 0,
    text: await readText(response),
    headers: response.headers,
  };
}

async function tokenOf(port: number): Promise<string> {
  const { text } = await ask(port, "/");
  return /name="dev-token" content="([^"]+)"/.exec(text)?.[1] ?? "";
}

/** Reads messages as an EventSource does. */
class Reader {
  readonly messages: Message[] = [];
  last = "";
  #rest = "";
  #changed: () => void = () => undefined;

  constructor(readonly response: IncomingMessage) {
    response.setEncoding("utf8").on("data", (text: string) => this.#take(text));
    response.on("error", () => undefined);
  }

  static async open(port: number, lastEventId?: string): Promise<Reader> {
    const headers = lastEventId === undefined ? {} : { "last-event-id": lastEventId };
    return new Reader(await open(port, "/happenings", { headers }));
  }

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => (this.#changed = resolve));
  }

  #take(text: string): void {
    const parts = (this.#rest + text).split("\n\n");
    this.#rest = parts.pop() ?? "";
    for (const part of parts)
      for (const line of part.split("\n")) {
        if (line.startsWith("id: ")) this.last = line.slice("id: ".length);
        if (line.startsWith("data: "))
          this.messages.push(JSON.parse(line.slice("data: ".length)) as Message);
      }
    this.#changed();
  }
}

const textsOf = ({ messages }: Reader) =>
  messages.flatMap((message) => (message.kind === "note" ? [message.text] : []));

describe("what happens", () => {
  test("a page gets what is known, then what comes; one that comes back gets what it has missed", async () => {
    const { port, journal } = await scene();
    journal.add(note("before"));
    const first = await Reader.open(port);
    await first.until(() => textsOf(first).length === 1);
    journal.add(note("after"));
    await first.until(() => textsOf(first).length === 2);
    first.response.destroy();
    journal.add(note("meanwhile"));
    const again = await Reader.open(port, first.last);
    await again.until(() => textsOf(again).length === 1);
    expect(textsOf(first)).toEqual(["before", "after"]);
    expect(textsOf(again)).toEqual(["meanwhile"]);
    expect(first.messages[0]).toMatchObject({ kind: "hello", isFresh: true, known: 1 });
    expect(again.messages[0]).toMatchObject({ kind: "hello", isFresh: false, known: 1 });
  });

  test("who names an entry of another process gets everything", async () => {
    const { port, journal } = await scene();
    journal.add(note("known"));
    const reader = await Reader.open(port, "00000000-0000-4000-8000-000000000000:1");
    await reader.until(() => textsOf(reader).length === 1);
    expect(reader.messages[0]).toMatchObject({ kind: "hello", isFresh: true });
  });

  test("1,000 events arrive in order, each once", async () => {
    const { port, journal } = await scene();
    const reader = await Reader.open(port);
    const texts = Array.from({ length: 1_000 }, (_, i) => `event ${i}`);
    for (const text of texts) journal.add(note(text));
    // The journal keeps the newest of them; who listens gets all.
    await reader.until(() => textsOf(reader).length >= texts.length);
    expect(textsOf(reader)).toEqual(texts);
  });

  test.each([
    ["line breaks", "a\n\nid: x:9\ndata: {}\n\nevent: other\n\n"],
    ["the separators of lines that JSON allows", "a\u2028b\u2029c\r\n\r\nd"],
    ["HTML", "</script><img src=x onerror=alert(1)>"],
    ["half of a character", "\ud800"],
  ])("%s in a text is one message, as it was written", async (_, text) => {
    const { port, journal } = await scene();
    journal.add(note(text));
    journal.add(note("end"));
    const reader = await Reader.open(port);
    await reader.until(() => textsOf(reader).includes("end"));
    expect(textsOf(reader)).toEqual([text, "end"]);
  });

  test("a page that goes away is forgotten, and the others go on", async () => {
    const { port, journal, server } = await scene();
    const [gone, stays] = [await Reader.open(port), await Reader.open(port)];
    await Promise.all([gone, stays].map((one) => one.until(() => one.messages.length === 1)));
    expect(server.readers).toBe(2);
    gone.response.destroy();
    while (server.readers > 1) await new Promise((resolve) => setImmediate(resolve));
    journal.add(note("still here"));
    await stays.until(() => textsOf(stays).length === 1);
    expect(textsOf(stays)).toEqual(["still here"]);
  });

  test("a page that reads nothing is cut off before it fills the memory", async () => {
    const { port, journal, server } = await scene();
    const response = await open(port, "/happenings");
    response.on("error", () => undefined);
    response.pause();
    const text = "x".repeat(1024 * 1024);
    for (let sent = 0; server.readers > 0; sent += 1) {
      expect(sent).toBeLessThan(100);
      journal.add(note(`${sent} ${text}`));
      await new Promise((resolve) => setImmediate(resolve));
    }
    response.destroy();
  });

  test("there is an end to the pages that may look on", async () => {
    const { port, server } = await scene();
    const readers = await Promise.all(Array.from({ length: 20 }, () => Reader.open(port)));
    expect(server.readers).toBe(20);
    expect((await ask(port, "/happenings")).status).toBe(503);
    for (const { response } of readers) response.destroy();
  });
});

describe("who may ask", () => {
  const PATHS = ["/", "/main.js", "/page.css", "/happenings", "/events/7", "/actions/trigger"];

  test.each(["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "0.0.0.0", "[::1]"])(
    "the name %s leads nowhere (DNS rebinding)",
    async (name) => {
      const { port, acted } = await scene();
      const host = name.includes(":") || name === "127.0.0.1" ? name : `${name}:${port}`;
      for (const path of PATHS) {
        const method = path.startsWith("/actions") ? "POST" : "GET";
        const { status } = await ask(port, path, { method, headers: { host } });
        expect([path, status]).toEqual([path, 421]);
      }
      expect(acted).toEqual([]);
    },
  );

  test.each(["http://evil.example", "null", "http://127.0.0.1:1", "https://localhost"])(
    "the origin %s is refused, with the token, too",
    async (origin) => {
      const { port, acted } = await scene();
      const token = await tokenOf(port);
      for (const path of PATHS) {
        const method = path.startsWith("/actions") ? "POST" : "GET";
        const headers = { origin, "x-dev-token": token, "content-type": "application/json" };
        const { status } = await ask(port, path, { method, headers, body: "{}" });
        expect([path, status]).toEqual([path, 403]);
      }
      expect(acted).toEqual([]);
    },
  );

  test("what a browser says about another site counts; a link there may lead to the page", async () => {
    const { port } = await scene();
    const site = (mode: string, dest: string) => ({
      headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": mode, "sec-fetch-dest": dest },
    });
    expect((await ask(port, "/happenings", site("cors", "empty"))).status).toBe(403);
    expect((await ask(port, "/main.js", site("no-cors", "script"))).status).toBe(403);
    expect((await ask(port, "/", site("navigate", "iframe"))).status).toBe(403);
    expect((await ask(port, "/", site("navigate", "document"))).status).toBe(200);
  });

  test("localhost is a name of it, too", async () => {
    const { port } = await scene();
    const headers = { host: `localhost:${port}`, origin: `http://localhost:${port}` };
    expect((await ask(port, "/", { headers })).status).toBe(200);
  });

  test("a button needs the page's token, and so does an event", async () => {
    const { port, acted } = await scene();
    const token = await tokenOf(port);
    const post = (headers: Record<string, string>) =>
      ask(port, "/actions/trigger", {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: '{"event":{}}',
      });
    expect((await post({})).status).toBe(403);
    expect((await post({ "x-dev-token": `${token}x` })).status).toBe(403);
    expect((await ask(port, "/events/7")).status).toBe(403);
    expect(acted).toEqual([]);
    expect(await post({ "x-dev-token": token })).toMatchObject({
      status: 200,
      text: '{"done":"trigger"}',
    });
    expect(acted).toEqual([["trigger", { event: {} }]]);
  });

  test("no answer lets another site read it, frame it, or bring a script", async () => {
    const { port } = await scene();
    for (const path of ["/", "/main.js", "/nothing"]) {
      const { headers } = await ask(port, path);
      expect(headers).not.toHaveProperty("access-control-allow-origin");
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(headers["content-security-policy"]).toContain("script-src 'self';");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });
});

describe("files, events and buttons", () => {
  test("the page has no script, style or handler in its text, and asks for nothing elsewhere", async () => {
    const { port } = await scene();
    const { text } = await ask(port, "/");
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=|https?:\/\//);
    const files = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = ""]) => path);
    expect(files).toEqual(expect.arrayContaining(["/main.js", "/page.css", "/icon.svg"]));
    for (const path of files) expect([path, (await ask(port, path)).status]).toEqual([path, 200]);
  });

  test.each([
    "/../messages.ts",
    "/%2e%2e/messages.ts",
    "/..%2fcommand.ts",
    "/tsconfig.json",
    "/index.html",
    "/page/../main.js.map",
    "/main.js%00.css",
    "//evil.example/main.js",
  ])("there is no file %s", async (path) => {
    const { port } = await scene();
    expect((await ask(port, path)).status).toBe(404);
  });

  test("an event is told as JSON, one that is not there is not found", async () => {
    const { port } = await scene();
    const headers = { "x-dev-token": await tokenOf(port) };
    const found = await ask(port, "/events/7", { headers });
    expect(found.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(JSON.parse(found.text)).toEqual({ type: "</script><b>", number: 7 });
    expect((await ask(port, "/events/8", { headers })).status).toBe(404);
  });

  test.each([
    ["no JSON", "application/json", "{"],
    ["no object", "application/json", "[]"],
    ["more than 1 MB", "application/json", JSON.stringify({ text: "x".repeat(1024 * 1024) })],
    ["a form's type", "text/plain", "{}"],
  ])("a body that is %s presses no button", async (_, type, body) => {
    const { port, acted } = await scene();
    const headers = { "x-dev-token": await tokenOf(port), "content-type": type };
    const { status } = await ask(port, "/actions/abort", { method: "POST", headers, body });
    expect(status).toBe(400);
    expect(acted).toEqual([]);
  });

  test("what cannot be done is said; other methods are not known", async () => {
    const { port } = await scene();
    const headers = { "x-dev-token": await tokenOf(port), "content-type": "application/json" };
    const asked = { method: "POST", headers, body: "{}" };
    expect(await ask(port, "/actions/approve", asked)).toMatchObject({
      status: 409,
      text: '{"error":"It waits no more."}',
    });
    expect((await ask(port, "/actions/../x", asked)).status).toBe(404);
    expect((await ask(port, "/", { method: "PUT", headers })).status).toBe(405);
  });
});

test("what is kept has an end: the newest 20,000 lines, and of long ones some millions of characters", () => {
  const journal = new Journal();
  const line = (text: string): Message => ({ kind: "line", run: 1, text, isFolded: false });
  for (let i = 0; i < 20_010; i += 1) journal.add(line(String(i)));
  const lines = () =>
    journal.after(0).map(({ text }) => (JSON.parse(text) as { readonly text: string }).text);
  expect(lines()).toHaveLength(20_000);
  expect(lines()[0]).toBe("10");
  for (let i = 0; i < 3_000; i += 1) journal.add(line("x".repeat(2_000)));
  const kept = journal.after(0).reduce((sum, { text }) => sum + text.length, 0);
  expect(kept).toBeLessThan(4 * 1024 * 1024);
  expect(lines().length).toBeGreaterThan(1_000);
  journal.add(note("of another kind"));
  expect(lines().at(-1)).toBe("of another kind");
});
