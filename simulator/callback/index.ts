import { randomBytes } from "node:crypto";
import type { JsonObject } from "../../src/domain/text/json";
import { parsedObject } from "../../src/domain/text/json";
import type { ApiAnswer, ApiRequest } from "../api/exchange";
import { json } from "../api/exchange";
import { SystemClock, Timers } from "../engine/clock";
import type { RequestEffect } from "../faults";
import type { Exchange, Service } from "../faulty-server";
import { FaultyServer } from "../faulty-server";

/**
 * What waits for one call. `running`: its wait has not been stored so far, so that a call comes too
 * early; `finished` and `stopped`: it takes none any more.
 */
export interface Execution {
  readonly id: string;
  state: "running" | "waiting" | "finished" | "stopped";
  /** Bearer address: whoever has it can answer. */
  readonly resumeUrl: string;
  /** What has resumed it. */
  answer: JsonObject | undefined;
}

interface Call {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: JsonObject;
  readonly exchange: Exchange;
}

type Rules = "n8n" | "generic";

/**
 * A local stand-in for what waits until an address is called: n8n's waiting webhooks (it answers as
 * n8n 2.41.1 does, test/receivers/n8n.test.ts), or a plain receiver that answers 410 to a second call. It is no n8n; what it has of
 * n8n's rules is what these lines say.
 */
export class Waiting implements Service {
  /** Every call, in order. */
  readonly calls: Call[] = [];
  /** What happens to the next calls, one each. */
  readonly trouble: (RequestEffect | undefined)[] = [];
  readonly #executions = new Map<string, Execution>();
  readonly #server: FaultyServer;
  #url = "";

  constructor(private readonly rules: Rules) {
    this.#server = new FaultyServer(this, new Timers(new SystemClock()));
  }

  async listen(): Promise<void> {
    this.#url = await this.#server.listen("127.0.0.1");
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  get host(): string {
    return new URL(this.#url).host;
  }

  /** As n8n's node "Dispatch a workflow event and wait" leaves it when it has called GitHub. */
  begin(state: Execution["state"] = "waiting"): Execution {
    const id = String(100 + this.#executions.size);
    const signature = randomBytes(32).toString("hex");
    const resumeUrl = `${this.#url}/webhook-waiting/${id}?signature=${signature}`;
    const execution: Execution = { id, state, resumeUrl, answer: undefined };
    this.#executions.set(id, execution);
    return execution;
  }

  record({ path, query, headers, body }: ApiRequest): Exchange {
    const exchange: Exchange = { status: undefined, outcome: "open" };
    const text = body.toString("utf8");
    const search = query.toString();
    this.calls.push({
      path: search === "" ? path : `${path}?${search}`,
      headers,
      text,
      body: parsedObject(text) ?? {},
      exchange,
    });
    return exchange;
  }

  effectsOn(): readonly RequestEffect[] {
    const effect = this.trouble.shift();
    return effect ? [effect] : [];
  }

  answer({ method, path, query, body }: ApiRequest): ApiAnswer {
    const [, kind, id = ""] = path.split("/");
    const execution = this.#executions.get(id);
    if (method !== "POST" || kind !== "webhook-waiting" || !execution)
      return says(404, `The execution "${id}" does not exist.`);
    if (!execution.resumeUrl.endsWith(`=${query.get("signature")}`))
      return json(401, { error: "Invalid token" });
    if (execution.state === "finished" || execution.state === "stopped")
      return this.#late(execution);
    if (execution.state === "running")
      return says(409, `The execution "${id}" is running already.`);
    execution.state = "finished";
    execution.answer = parsedObject(body.toString("utf8")) ?? {};
    return json(200, { message: "Workflow was started" });
  }

  #late({ id, state }: Execution): ApiAnswer {
    if (this.rules === "generic") return says(410, "gone");
    // n8n's own quotation marks.
    const why =
      state === "finished" ? `"${id} has finished already` : `"${id}" has finished with error`;
    return says(409, `The execution ${why}.`);
  }
}

export async function startWaiting(rules: Rules): Promise<Waiting> {
  const waiting = new Waiting(rules);
  await waiting.listen();
  return waiting;
}

function says(status: number, message: string): ApiAnswer {
  return json(status, { code: status, message });
}
