import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { objectAt, textAt } from "../../src/domain/text/json";

const HOME = join(process.env["RECEIVERS"] ?? "", "n8n");
const ITS_NODE = join(HOME, "node24/node_modules/node/bin/node");
const LOOK_MS = 50;
const LOOKS = 2_400;
const OWNER = { email: "owner@example.com", password: "Only-for-this-test-1" };
/** Whatever would call somebody, and what nobody here needs. */
const SETTINGS = {
  N8N_DIAGNOSTICS_ENABLED: "false",
  N8N_VERSION_NOTIFICATIONS_ENABLED: "false",
  N8N_TEMPLATES_ENABLED: "false",
  N8N_PERSONALIZATION_ENABLED: "false",
  N8N_HIRING_BANNER_ENABLED: "false",
  N8N_LICENSE_AUTO_RENEW_ENABLED: "false",
  N8N_COMMUNITY_PACKAGES_ENABLED: "false",
  N8N_DISABLE_UI: "true",
  N8N_DISABLED_MODULES:
    "agents,chat-hub,community-packages,data-table,external-secrets,insights,instance-ai,mcp,mcp-registry",
  N8N_SECURE_COOKIE: "false",
  N8N_LOG_LEVEL: "warn",
};
/** The end of n8n and of all it has started, also when whoever started it is gone. */
const UNTIL_LEFT_ALONE = '"$@" & read -r _; kill -KILL 0';

/** An execution of n8n that has started a workflow on GitHub. */
export interface Dispatched {
  readonly id: string;
  readonly resumeUrl: string;
}

/** n8n itself, on this machine only, with one owner and nothing that it had before. */
export class N8n {
  /** What it has written. */
  said = "";
  readonly #folder = mkdtempSync(join(tmpdir(), "cloud-automation-n8n-home-"));
  readonly #github = new GitHubOfN8n();
  #process: ChildProcess | undefined;
  #url = "";
  #cookie = "";
  #credential = "";
  #workflows = 0;

  static async start(): Promise<N8n> {
    const n8n = new N8n();
    try {
      await n8n.#begin();
    } catch (error) {
      await n8n.close();
      throw new Error(`${String(error)}\n${n8n.said.slice(-2_000)}`);
    }
    return n8n;
  }

  get host(): string {
    return new URL(this.#url).host;
  }

  /** Published: starts a workflow on GitHub and waits for it, for each file, one by one. */
  workflow(...files: string[]): Promise<Workflow> {
    return this.#startedBy(files.map((file) => this.#dispatchNode(file)));
  }

  /** The same, each wait in a workflow of its own. */
  async apart(...files: string[]): Promise<Workflow> {
    const nodes: Node[] = [];
    for (const file of files) {
      const part = await this.#publish(file, [CALLED_NODE, this.#dispatchNode(file)]);
      nodes.push(callNode(file, part));
    }
    return this.#startedBy(nodes);
  }

  /** While the wait is not stored: GitHub has not answered so far. */
  holdDispatches(): () => void {
    return this.#github.hold();
  }

  async status(id: string): Promise<string> {
    return textAt(await this.#call("GET", `/rest/executions/${id}`), "status");
  }

  async waiting(id: string): Promise<void> {
    await until(async () => (await this.status(id)) === "waiting", `execution ${id} waits`);
  }

  /** Until when it waits, and what the workflow has gone on with, if it has. */
  async shown(id: string): Promise<{ status: string; waitTill: unknown; answer: Json }> {
    const execution = await this.#call("GET", `/rest/executions/${id}`);
    // n8n's own library for what it stores.
    const { parse } = (await import(join(HOME, "node_modules/flatted"))) as {
      parse: (text: string) => JsonObject;
    };
    const runs = objectAt(objectAt(parse(textAt(execution, "data")), "resultData"), "runData");
    const [end] = (runs["End"] ?? []) as unknown as readonly NodeRun[];
    return {
      status: textAt(execution, "status"),
      waitTill: execution["waitTill"],
      answer: end?.data.main[0]?.[0]?.json ?? null,
    };
  }

  async ended(id: string): Promise<{ status: string; answer: Json }> {
    const busy = ["new", "running", "waiting"];
    await until(async () => !busy.includes(await this.status(id)), `execution ${id} ends`);
    const { status, answer } = await this.shown(id);
    return { status, answer };
  }

  async stop(id: string): Promise<void> {
    await this.#call("POST", `/rest/executions/${id}/stop`);
  }

  async close(): Promise<void> {
    const { stdin, exitCode, signalCode } = this.#process ?? {};
    const over = new Promise((resolve) => this.#process?.once("close", resolve));
    stdin?.end();
    if (this.#process && exitCode === null && signalCode === null) await over;
    await this.#github.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #begin(): Promise<void> {
    const [port, brokerPort] = [await freePort(), await freePort()];
    this.#url = `http://127.0.0.1:${port}`;
    const node = existsSync(ITS_NODE) ? ITS_NODE : process.execPath;
    const command = [node, join(HOME, "node_modules/n8n/bin/n8n"), "start"];
    const started = spawn("bash", ["-c", UNTIL_LEFT_ALONE, "n8n", ...command], {
      detached: true,
      env: {
        ...SETTINGS,
        PATH: process.env["PATH"],
        HOME: this.#folder,
        TMPDIR: this.#folder,
        N8N_USER_FOLDER: this.#folder,
        N8N_LISTEN_ADDRESS: "127.0.0.1",
        N8N_HOST: "127.0.0.1",
        N8N_PORT: String(port),
        N8N_RUNNERS_BROKER_PORT: String(brokerPort),
      },
    });
    this.#process = started;
    for (const output of [started.stdout, started.stderr])
      output.setEncoding("utf8").on("data", (text: string) => (this.said += text));
    await until(() => this.#isReady(), "n8n is ready");
    await this.#call("POST", "/rest/owner/setup", { ...OWNER, firstName: "O", lastName: "W" });
    const { id } = await this.#call("POST", "/rest/credentials", {
      name: "GitHub",
      type: "githubApi",
      data: { server: await this.#github.listen(), user: "octo", accessToken: "only-here" },
    });
    this.#credential = String(id);
  }

  async #isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.#url}/healthz/readiness`)).ok;
    } catch {
      return false;
    }
  }

  async #call(method: string, path: string, body?: object): Promise<JsonObject> {
    const answer = await fetch(this.#url + path, {
      method,
      headers: { "content-type": "application/json", "browser-id": "1", cookie: this.#cookie },
      ...(body && { body: JSON.stringify(body) }),
    });
    const [cookie] = answer.headers.getSetCookie();
    this.#cookie = cookie?.split(";")[0] ?? this.#cookie;
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: HTTP ${answer.status} ${text}`);
    return objectAt(JSON.parse(text) as JsonObject, "data");
  }

  /** A published workflow is not registered at once. */
  async #execute(path: string): Promise<void> {
    await until(async () => {
      const { ok } = await fetch(`${this.#url}/webhook/${path}`, { method: "POST" });
      return ok;
    }, "the workflow is registered");
  }

  async #startedBy(nodes: readonly Node[]): Promise<Workflow> {
    this.#workflows += 1;
    const path = `start-${this.#workflows}`;
    await this.#publish(path, [startNode(path), ...nodes, END_NODE]);
    return { begin: () => this.#execute(path), dispatched: () => this.#github.next() };
  }

  async #publish(name: string, nodes: readonly Node[]): Promise<string> {
    const follows = nodes
      .slice(1)
      .map((node, at) => [
        nodes[at]?.name,
        { main: [[{ node: node.name, type: "main", index: 0 }]] },
      ]);
    const { id, versionId } = await this.#call("POST", "/rest/workflows", {
      name,
      nodes,
      connections: Object.fromEntries(follows) as object,
      settings: { executionOrder: "v1" },
    });
    await this.#activate(String(id), { versionId });
    return String(id);
  }

  /** On a busy machine n8n 2.41.1 has refused what it took a moment later ("Error validating …"). */
  async #activate(id: string, version: object): Promise<void> {
    for (let left = 2; ; left -= 1)
      try {
        await this.#call("POST", `/rest/workflows/${id}/activate`, version);
        return;
      } catch (error) {
        if (left === 0) throw error;
        await delay(LOOK_MS);
      }
  }

  #dispatchNode(file: string): Node {
    return {
      ...at(file),
      type: "n8n-nodes-base.github",
      typeVersion: 1.1,
      credentials: { githubApi: { id: this.#credential, name: "GitHub" } },
      parameters: {
        resource: "workflow",
        operation: "dispatchAndWait",
        owner: named("octo"),
        repository: named("demo"),
        workflowId: named(file, "filename"),
        ref: named("main"),
        inputs: '{"version":"1.2.3"}',
      },
    };
  }
}

export interface Workflow {
  begin(): Promise<void>;
  /** When GitHub is called. */
  dispatched(): Promise<Dispatched>;
}

interface Node {
  readonly id: string;
  readonly name: string;
  readonly webhookId: string;
  readonly position: readonly number[];
  readonly type: string;
  readonly typeVersion: number;
  readonly credentials?: object;
  readonly parameters: object;
}

interface NodeRun {
  readonly data: { readonly main: readonly (readonly { readonly json?: Json }[])[] };
}

const named = (value: string, mode = "name") => ({ __rl: true, mode, value });
const at = (name: string) => ({ id: name, name, webhookId: name, position: [0, 0] });
const END_NODE: Node = {
  ...at("End"),
  type: "n8n-nodes-base.noOp",
  typeVersion: 1,
  parameters: {},
};

function startNode(path: string): Node {
  return {
    ...at("Start"),
    webhookId: path,
    type: "n8n-nodes-base.webhook",
    typeVersion: 2,
    parameters: { httpMethod: "POST", path, responseMode: "onReceived", options: {} },
  };
}

const CALLED_NODE: Node = {
  ...at("Called"),
  type: "n8n-nodes-base.executeWorkflowTrigger",
  typeVersion: 1.1,
  parameters: { inputSource: "passthrough" },
};

function callNode(name: string, workflow: string): Node {
  return {
    ...at(name),
    type: "n8n-nodes-base.executeWorkflow",
    typeVersion: 1.2,
    parameters: {
      source: "database",
      workflowId: named(workflow, "id"),
      options: { waitForSubWorkflow: true },
    },
  };
}

/** Takes what n8n sends to GitHub. */
class GitHubOfN8n {
  readonly #dispatches: Dispatched[] = [];
  #held: Promise<void> = Promise.resolve();
  readonly #server: Server = createServer((request, response) => {
    let text = "";
    request.on("data", (part: Buffer) => (text += part.toString()));
    request.on("end", () => {
      const resumeUrl = textAt(objectAt(JSON.parse(text) as JsonObject, "inputs"), "resumeUrl");
      const [, id = ""] = /\/webhook-waiting\/(\d+)\?/.exec(resumeUrl) ?? [];
      this.#dispatches.push({ id, resumeUrl });
      void this.#held.then(() => response.writeHead(204).end());
    });
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async next(): Promise<Dispatched> {
    await until(() => Promise.resolve(this.#dispatches.length > 0), "n8n calls GitHub");
    return this.#dispatches.shift() ?? { id: "", resumeUrl: "" };
  }

  hold(): () => void {
    let release = () => {};
    this.#held = new Promise((resolve) => (release = resolve));
    return release;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }
}

/** By looks and not by time, as `eventually`. */
async function until(condition: () => Promise<boolean>, what: string): Promise<void> {
  for (let looks = 0; !(await condition()); looks += 1) {
    if (looks > LOOKS) throw new Error(`not after ${LOOKS} looks: ${what}`);
    await delay(LOOK_MS);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
