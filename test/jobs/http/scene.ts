import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { JobResult } from "../../../src/domain/job-result";
import type { Json, JsonObject } from "../../../src/domain/text/json";
import { BUILT_IN_JOBS } from "../../../src/jobs/core/check-ahead";
import type { JobRequest } from "../../../src/jobs/core/job";
import type { RecipeValues } from "../../../src/jobs/http/perform";
import { performRecipe, recipeOf } from "../../../src/jobs/http/perform";
import { read } from "../../contract/markdown";

export const RUN_URL = "https://github.com/octo/demo/actions/runs/4711/attempts/1";
export const TRIGGERED_ID = "7b0c2c7e-6b0e-4c63-8f0a-3b2b6f7c1d22";
export const KEY = "problem-P-2203117";

/** A request as the service saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Parsed where it is JSON. */
  readonly body: Json;
}

/** `reset`: the connection breaks without an answer; `hang`: nothing ever comes. */
export type Reply =
  | {
      readonly status?: number;
      readonly json?: unknown;
      readonly text?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | "reset"
  | "hang";

export interface Service {
  readonly url: string;
  readonly seen: Seen[];
  /** Methods and paths, in the order they came. */
  readonly asked: () => string[];
}

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()));
});

/** A service on this machine; closed after the test. */
export async function service(
  answer: (request: Seen, count: number) => Reply | Promise<Reply>,
): Promise<Service> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => void chunks.push(chunk));
    request.on("end", () => {
      const url = new URL(request.url ?? "/", "http://localhost");
      const text = Buffer.concat(chunks).toString("utf8");
      const one: Seen = {
        method: request.method ?? "",
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        text,
        body: parsed(text),
      };
      seen.push(one);
      void Promise.resolve(answer(one, seen.length)).then((reply) => {
        if (reply === "hang") return;
        if (reply === "reset") return request.socket.destroy();
        const body = reply.text ?? (reply.json === undefined ? "" : JSON.stringify(reply.json));
        response
          .writeHead(reply.status ?? 200, {
            ...(reply.json !== undefined && { "content-type": "application/json" }),
            ...reply.headers,
          })
          .end(body);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ends.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    asked: () => seen.map(({ method, path }) => `${method} ${path}`),
  };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

export interface Situation {
  readonly env?: Readonly<Record<string, string>>;
  readonly data?: JsonObject;
  readonly values?: Partial<RecipeValues>;
  readonly files?: Readonly<Record<string, string>>;
  readonly stop?: AbortSignal;
  /** Of the task. */
  readonly leftMs?: number;
}

export interface Performed {
  readonly result: JobResult;
  readonly verdict: string;
  readonly reason: string;
  readonly data: JsonObject;
  readonly log: readonly string[];
  /** How long it waited between requests. */
  readonly waitsMs: readonly number[];
}

const refuse = (): Promise<never> => Promise.reject(new Error("a recipe asks GitHub nothing"));

export function requestFor(
  http: Json | undefined,
  {
    env = {},
    data = {},
    files = {},
    stop = new AbortController().signal,
    leftMs = 3_600_000,
  }: Situation,
  log: string[] = [],
  waitsMs: number[] = [],
): JobRequest {
  let nowMs = Date.parse("2026-11-01T10:00:00.000Z");
  const said = (text: string) => void log.push(text);
  const never = () => Promise.reject(new Error("a recipe does not do this"));
  return {
    assignment: {
      task: {
        type: "sh.keptn.event.openticket.triggered",
        name: "openticket",
        kind: "triggered",
        id: TRIGGERED_ID,
        keptnContext: "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11",
        project: "shop",
        stage: "staging",
        service: "carts",
      },
      event: {
        type: "sh.keptn.event.openticket.triggered",
        id: TRIGGERED_ID,
        data: { project: "shop", stage: "staging", service: "carts", ...data },
      },
    },
    mode: "interactive",
    parameters: http === undefined ? {} : { http },
    runUrl: RUN_URL,
    repository: "octo/demo",
    sha: "c0ffee".padEnd(40, "0"),
    stop,
    deadlineMs: nowMs + leftMs,
    exitCodes: new Map(),
    github: { read: refuse, write: refuse, requestCount: 0 },
    clock: {
      nowMs: () => nowMs,
      // Nobody waits in a test; what was waited for is told.
      sleep: async (ms) => {
        waitsMs.push(ms);
        nowMs += ms;
      },
    },
    console: { info: said, notice: said, warning: said, error: said },
    environment: { PATH: "/usr/bin", ...env },
    sequences: undefined,
    memory: { lastMs: never, put: never },
    jobs: BUILT_IN_JOBS,
    readFile: async (path) => files[path] ?? Promise.reject(new Error(`no file ${path}`)),
    mask: () => undefined,
    show: never,
    script: never,
    opened: () => undefined,
    measure: async () => undefined,
    leaveWaiting: never,
  };
}

/** Performs a recipe as a job would. @throws UserError before anything is sent */
export async function perform(http: Json, situation: Situation = {}): Promise<Performed> {
  const [log, waitsMs]: [string[], number[]] = [[], []];
  const request = requestFor(http, situation, log, waitsMs);
  const recipe = await recipeOf(request);
  if (!recipe) throw new Error("there is no recipe");
  const { result, verdict } = await performRecipe(recipe, request, {
    key: KEY,
    with: {},
    ...situation.values,
  });
  return {
    result,
    verdict,
    reason: result.ending.kind === "judged" ? result.ending.reason : result.ending.kind,
    data: result.report.data,
    log,
    waitsMs,
  };
}

/** A recipe of examples/recipes whose hosts are replaced; each of them has to be in it. */
export function exampleRecipe(file: string, hosts: Readonly<Record<string, string>>): string {
  let text = read(`examples/recipes/${file}`);
  for (const [host, url] of Object.entries(hosts)) {
    if (!text.includes(host)) throw new Error(`${file} does not name ${host}`);
    text = text.replaceAll(host, url);
  }
  return text;
}
