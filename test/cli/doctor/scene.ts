import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CHECKS } from "../../../cli/doctor/checks";
import type { Answer, Ask } from "../../../cli/doctor/ask";
import { examine } from "../../../cli/doctor/check";
import type { Finding, Fix, Report } from "../../../cli/doctor/finding";
import { readReusable } from "../../../cli/doctor/look-at-files";
import { look } from "../../../cli/doctor/look";
import { makeTrip } from "../../../cli/doctor/round-trip";
import { KeptnApi } from "../../../cli/keptn-api";
import { Gateway } from "../../../simulator/api/gateway";
import { Engine } from "../../../simulator/engine/engine";
import { understand } from "../../../src/keptn/request";
import { YamlFile } from "../../../cli/doctor/yaml-file";
import { parseVersion } from "../../../simulator/api/version";
import type { Json, JsonObject } from "../../../src/domain/text/json";
import { CORRECT_FILES, idOf, SUBSCRIPTIONS, WEBHOOK } from "./set-up";

const ROOT = join(__dirname, "../../..");
const TOKEN = "a-token-of-the-control-plane";
const PROJECT = "shop";
const WORKFLOWS = ".github/workflows/";
/** The reusable workflows of this repository, as the command line finds them beside itself. */
const REUSABLE = readReusable(
  new Map(
    readdirSync(join(ROOT, WORKFLOWS)).map((name) => [
      WORKFLOWS + name,
      readFileSync(join(ROOT, WORKFLOWS, name), "utf8"),
    ]),
  ),
);

/** Each world reads the same files but for one or two, and parsing is what takes the time. */
const parse = YamlFile.parse.bind(YamlFile);
const parsedFiles = new Map<string, YamlFile>();
YamlFile.parse = (path, text) => {
  const key = `${path}\n${text}`;
  const file = parsedFiles.get(key) ?? parse(path, text);
  parsedFiles.set(key, file);
  return file;
};

interface GitHubState {
  secrets: string[];
  variables: string[];
  /** By path; all others are active. */
  states: Record<string, string>;
  isArchived: boolean;
  /** Paths that the default branch does not have. */
  absent: string[];
  /** What a dispatch is answered that has all it needs. */
  tripStatus: number;
  token: { status: number; dispatchStatus: number; headers: Record<string, string> };
}

/** Both sides and the files between them, all in this process; a seed changes one thing of it. */
export class World {
  readonly files = new Map(Object.entries(CORRECT_FILES));
  readonly engine = new Engine({ newId: ids() });
  readonly github: GitHubState = {
    secrets: ["CONTROL_PLANE_TOKEN", "CALLBACK_SECRET"],
    variables: ["CONTROL_PLANE_URL", "CLOUD_AUTOMATION_PROJECTS"],
    states: {},
    isArchived: false,
    absent: [],
    tripStatus: 204,
    token: { status: 200, dispatchStatus: 422, headers: {} },
  };
  readonly now = new Date("2026-03-01T12:00:00Z");
  address = "https://keptn.example.com/api";
  version = "1.4.5";
  /** What the control plane takes for its token. */
  token = TOKEN;
  /** Of its clock before ours. */
  clockMs = 0;
  /** What stands before the control plane; the first one that says something counts. */
  proxies: ((path: string, body: string) => Answer | { words: string } | undefined)[] = [];

  constructor() {
    const { engine } = this;
    engine.projects.create({
      name: PROJECT,
      shipyard: CORRECT_FILES["keptn/shipyard.yaml"] ?? "",
      services: ["cart"],
    });
    engine.secrets.put({
      name: "github-secret",
      scope: "keptn-webhook-service",
      data: { GITHUBTOKEN: "github_pat" },
    });
    for (const [at, [event]] of SUBSCRIPTIONS.entries()) this.subscribe(idOf(at), event);
  }

  subscribe(id: string, event: string): void {
    const { id: service } = this.engine.integrations.register("webhook-service", "1");
    this.engine.integrations.putSubscription(service, {
      id,
      event,
      filter: { projects: [PROJECT], stages: ["staging"], services: [] },
    });
  }

  /** @throws Error where the file does not have the text */
  change(path: string, old: string | RegExp, fresh: string): void {
    const text = this.files.get(path);
    if (text === undefined) return;
    const changed = text.replace(old, () => fresh);
    if (changed === text) throw new Error(`${path} has no ${String(old)}`);
    this.files.set(path, changed);
  }

  async examine(): Promise<Report> {
    this.engine.resources.put(
      { project: PROJECT, stage: "staging" },
      "webhook/webhook.yaml",
      this.files.get(WEBHOOK) ?? "",
    );
    const ask = this.#plane();
    const api = new KeptnApi(
      {
        base: this.address,
        authorise: async () => ({ ok: true, value: { "x-token": TOKEN } }),
        exchange: async ({ method, url, query, body }) => {
          const path = url.slice(this.address.length);
          const answer = await ask({
            method: method === "PUT" ? "POST" : method,
            path,
            ...(query && { query }),
            ...(body !== undefined && { body: body as JsonObject }),
          });
          return "status" in answer
            ? understand(`${method} ${url}`, answer.status, answer.headers, answer.text)
            : { ok: false, failure: { kind: "unreachable", reached: "no", message: answer.words } };
        },
      },
      new AbortController().signal,
    );
    const facts = await look({
      files: this.files,
      reusable: REUSABLE,
      repository: "octo/demo",
      address: this.address,
      plane: { api, ask, projects: [] },
      github: this.#github(),
      dispatch: this.#dispatch(),
      names: {},
      now: () => this.now,
    });
    const trip = await makeTrip(
      {
        api,
        projects: [],
        dispatch: this.#dispatch(),
        repository: "octo/demo",
        clock: { nowMs: () => this.now.getTime(), sleep: () => Promise.resolve() },
        signal: new AbortController().signal,
      },
      facts,
    );
    return examine({ ...facts, ...trip }, CHECKS);
  }

  /** Does what a person does who pastes. */
  async paste({ code, fix }: Finding): Promise<void> {
    if (fix.kind === "lines") this.#pasteLines(fix);
    else if (fix.kind === "request") this.#request(fix.method, fix.path, fix.body);
    else if (fix.kind === "command") this.#command(fix.command);
    else throw new Error(`${code} is mended by words: ${fix.text}`);
  }

  #pasteLines({ path, from, to, lines }: Extract<Fix, { kind: "lines" }>): void {
    const text = (this.files.get(path) ?? "").split("\n");
    text.splice(from - 1, to - from + 1, ...lines);
    this.files.set(path, text.join("\n"));
  }

  #request(method: string, path: string, body?: JsonObject): void {
    const { status, text } = this.#gateway(method, path, {}, body);
    if (status > 299) throw new Error(`${method} ${path}: ${status} ${text}`);
  }

  #command(command: string): void {
    const [, what, name = ""] = /gh (secret|variable) set (\w+)/.exec(command) ?? [];
    const [, workflow] = /gh workflow enable (\S+)/.exec(command) ?? [];
    if (what === "secret") {
      this.github.secrets.push(name);
      // The secret's value is the token that the control plane knows.
      this.token = TOKEN;
    } else if (what === "variable") {
      this.github.variables.push(name);
      this.address = this.address.replace(/^http:/, "https:");
      this.proxies = [];
    } else if (workflow !== undefined) delete this.github.states[WORKFLOWS + workflow];
    else if (command.startsWith("gh repo unarchive")) this.github.isArchived = false;
    else if (command.startsWith("git switch")) this.github.absent = [];
    else throw new Error(`nobody knows ${command}`);
  }

  #plane(): Ask {
    return async ({ method, path, query, body }) =>
      this.proxies
        .map((proxy) => proxy(path, JSON.stringify(body ?? "")))
        .find((answer) => answer !== undefined) ?? this.#gateway(method, path, query ?? {}, body);
  }

  #gateway(
    method: string,
    path: string,
    query: Readonly<Record<string, string>>,
    body?: Json,
  ): Answer {
    const gateway = new Gateway(this.engine, {
      token: this.token,
      bearerTokens: [],
      eventValidation: false,
      version: parseVersion(this.version),
    });
    const {
      status,
      headers,
      body: text,
    } = gateway.answer({
      method,
      path: `/api${path}`,
      query: new URLSearchParams(query),
      headers: { "x-token": TOKEN, "content-type": "application/json" },
      body: Buffer.from(body === undefined ? "" : JSON.stringify(body)),
      remoteAddress: "127.0.0.1",
    });
    const date = new Date(this.now.getTime() + this.clockMs).toUTCString();
    return { status, headers: { ...headers, date }, text, json: parsed(text) };
  }

  #github(): Ask {
    const { github, files } = this;
    return async ({ path }) => {
      const below = path.replace("/repos/octo/demo", "");
      const named = (list: readonly string[]) => list.map((name) => ({ name }));
      if (below === "") return json({ default_branch: "main", archived: github.isArchived });
      if (below === "/actions/secrets") return json({ secrets: named(github.secrets) });
      if (below === "/actions/variables") return json({ variables: named(github.variables) });
      if (below === "/actions/workflows")
        return json({
          workflows: [...files.keys()]
            .filter((file) => file.startsWith(WORKFLOWS))
            .map((file) => ({ path: file, state: github.states[file] ?? "active" })),
        });
      const text = files.get(below.replace("/contents/", ""));
      return text === undefined || github.absent.includes(below.replace("/contents/", ""))
        ? { ...json({}), status: 404 }
        : json({ content: Buffer.from(text).toString("base64") });
    };
  }

  #dispatch(): Ask {
    const { status, dispatchStatus, headers } = this.github.token;
    const { tripStatus } = this.github;
    return async ({ method, body }) => {
      const isWhole = body?.["event_type"] !== undefined && dispatchStatus === 422;
      const ofPost = isWhole ? tripStatus : dispatchStatus;
      return { ...json({}), status: method === "POST" ? ofPost : status, headers };
    };
  }
}

export function codesOf({ findings }: Report): readonly string[] {
  return [...new Set(findings.map(({ code }) => code))];
}

function json(value: Json): Answer {
  return { status: 200, headers: {}, json: value, text: JSON.stringify(value) };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function ids(): () => string {
  let last = 0;
  return () => `00000000-0000-4000-8000-${String((last += 1)).padStart(12, "0")}`;
}
