import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { isJsonObject } from "../../src/domain/text/json";
import { Rig } from "./support";

interface Recorded {
  readonly name: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly status: number;
  readonly type: string | null;
  readonly answer: Json;
}

/** Requests and what Keptn 1.4.5 answered, in their order; ids and times are masked. */
const RECORDED = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/keptn-1.4.5/api-answers.json"), "utf8"),
) as readonly Recorded[];

/**
 * Answers that tell of what else had been played on that installation, or of what is a known limit
 * (docs/simulator.md).
 */
const OTHERWISE: Readonly<Record<string, string>> = {
  "sequence unknown project": "that installation had such a project",
  log: "no service of the local one reports errors here",
};

const SHIPYARD = `
apiVersion: spec.keptn.sh/0.2.2
kind: Shipyard
metadata: { name: proj }
spec:
  stages:
    - name: dev
      sequences:
        - { name: sequence, tasks: [{ name: deployment, properties: { deploymentstrategy: direct } }, { name: second }] }
        - { name: two, tasks: [{ name: alpha }] }
`;

/**
 * The five triggers of the recording that cannot work as meant; the control plane takes each of
 * them.
 */
const TRIGGERS: Readonly<Record<string, { readonly type: string; readonly data: JsonObject }>> = {
  "trigger unknown stage": {
    type: "nosuch.sequence",
    data: { project: "proj", stage: "nosuch", service: "service" },
  },
  "trigger unknown sequence": {
    type: "dev.nosuch",
    data: { project: "proj", stage: "dev", service: "service" },
  },
  "trigger unknown project": {
    type: "dev.sequence",
    data: { project: "nosuch", stage: "dev", service: "service" },
  },
  "trigger stage mismatch": {
    type: "prod.sequence",
    data: { project: "proj", stage: "dev", service: "other" },
  },
  "trigger unknown service": {
    type: "dev.two",
    data: { project: "proj", stage: "dev", service: "nosuch" },
  },
};

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: Json;
}

class Replay {
  readonly #variables = new Map<string, string>();
  readonly answers = new Map<string, Answer>();

  constructor(private readonly rig: Rig) {
    this.#variables
      .set("token", rig.plane.token)
      .set("sid", "0e9c1c1e-51a3-4a35-8d5a-0f5c6a9e7b11");
    this.#variables.set(
      "integration",
      rig.plane.engine.integrations.all().find(({ name }) => name === "webhook-service")?.id ?? "",
    );
  }

  async run(): Promise<void> {
    this.#variables.set(
      "context",
      await this.#trigger("dev.sequence", {
        configurationChange: { values: { image: "r/x:1" } },
        labels: { a: "b" },
        project: "proj",
        service: "service",
        stage: "dev",
      }),
    );
    this.#variables.set("task", this.#open("deployment", "context"));
    for (const recorded of RECORDED) await this.#play(recorded);
  }

  async #play(recorded: Recorded): Promise<void> {
    const { name } = recorded;
    if (name === "waiting: sequence") await this.#wait();
    if (name === "finished before started: sequence") await this.#endBoth();
    if (name === "controlPlane good token 1.6 s later") this.rig.clock.advance(1_600);
    if (name === "BUS second.triggered") {
      const { event } = this.rig.plane.events({ type: "sh.keptn.event.second.triggered" })[0] ?? {};
      this.#variables.set("task2", event?.id ?? "");
      this.answers.set(name, { status: 0, type: "", body: event as unknown as Json });
    } else if (recorded.method === undefined) this.answers.set(name, await this.#ofTrigger(name));
    else this.answers.set(name, await this.#ask(recorded));
  }

  /** The first part of the name triggers, `: sequence` and `: store` read what came of it. */
  async #ofTrigger(name: string): Promise<Answer> {
    const [first = "", what] = name.split(": ");
    const trigger = TRIGGERS[first];
    const project = String(trigger?.data["project"]);
    if (what === undefined) {
      const keptnContext = await this.#trigger(trigger?.type ?? "", trigger?.data ?? {});
      this.#variables.set(first, keptnContext);
      return { status: 200, type: "application/json", body: { keptnContext } };
    }
    const keptnContext = this.#variables.get(first) ?? "";
    return this.#get(
      what === "sequence"
        ? `/api/controlPlane/v1/sequence/${project}?keptnContext=${keptnContext}`
        : `/api/mongodb-datastore/event?project=${project}&keptnContext=${keptnContext}`,
    );
  }

  /** Two runs of one service: the second waits. */
  async #wait(): Promise<void> {
    for (const name of ["c1", "c2"])
      this.#variables.set(
        name,
        await this.#trigger("dev.two", { project: "proj", stage: "dev", service: "third" }),
      );
  }

  async #endBoth(): Promise<void> {
    await this.#answer("c1", ["started", "finished"]);
    await this.#answer("c2", ["finished", "started"]);
  }

  async #answer(context: string, kinds: readonly string[]): Promise<void> {
    const triggeredid = this.#open("alpha", context);
    for (const kind of kinds) {
      const data = {
        project: "proj",
        stage: "dev",
        service: "third",
        ...(kind === "finished" && { status: "succeeded", result: "pass" }),
      };
      await this.#event({
        type: `sh.keptn.event.alpha.${kind}`,
        shkeptncontext: this.#variables.get(context) ?? "",
        triggeredid,
        data,
      });
    }
  }

  #open(task: string, context: string): string {
    return this.rig.open(task, this.#variables.get(context) ?? "").id;
  }

  async #trigger(type: string, data: JsonObject): Promise<string> {
    const { body } = await this.#event({ type: `sh.keptn.event.${type}.triggered`, data });
    return isJsonObject(body) ? String(body["keptnContext"]) : "";
  }

  #event(event: JsonObject): Promise<Answer> {
    const headers = { "x-token": "{token}", "content-type": "application/json" };
    return this.#ask({
      method: "POST",
      path: "/api/v1/event",
      headers,
      body: JSON.stringify({ specversion: "1.0", source: "drive", ...event }),
    });
  }

  #get(path: string): Promise<Answer> {
    return this.#ask({ method: "GET", path, headers: { "x-token": "{token}" } });
  }

  async #ask({
    method = "GET",
    path = "",
    headers = {},
    body,
  }: Pick<Recorded, "method" | "path" | "headers" | "body">): Promise<Answer> {
    const filled = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, this.#fill(value)]),
    );
    const bytes = body === undefined ? undefined : Buffer.from(this.#fill(body));
    const answer = await fetch(this.rig.plane.url + this.#fill(path), {
      method,
      headers: filled,
      redirect: "manual",
      ...(bytes !== undefined && { body: bytes }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      type: answer.headers.get("content-type")?.split(";")[0] ?? null,
      body: parsed(text),
    };
  }

  #fill(text: string): string {
    return text
      .replace(/\{m\*(\d+)\}/g, (_, count: string) => "m".repeat(Number(count)))
      .replace(/\{(\w+)\}/g, (whole, name: string) => this.#variables.get(name) ?? whole);
  }
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** What no installation has in common with another. */
const LEFT_OUT = ["creationDate", "lastEventTypes", "lastseen", "hostname", "distributorversion"];
const CORE_SERVICES = ["approval-service", "lighthouse-service"];
const FOREIGN_SECRETS = ["github-secret", "wsecret"];

function masked(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).filter(isOurs).map(masked);
  if (!isJsonObject(value)) return typeof value === "string" ? maskedText(value) : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !LEFT_OUT.includes(name))
      .map(([name, entry]) => [name, masked(entry)]),
  );
}

/**
 * Neither another play's secret, nor its subscription, nor another service of the control plane.
 */
function isOurs(value: Json): boolean {
  if (!isJsonObject(value)) return true;
  if (
    FOREIGN_SECRETS.includes(String(value["name"])) ||
    CORE_SERVICES.includes(String(value["name"]))
  )
    return false;
  const { filter } = value;
  const projects = isJsonObject(filter) ? filter["projects"] : undefined;
  return !Array.isArray(projects) || projects.includes("proj");
}

function maskedText(text: string): string {
  return text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{40}|<uuid>|<commit>/g, "<id>")
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z|<time[^>]*>/g, "<time>");
}

describe("answers of the API, request by request as Keptn 1.4.5 gave them", () => {
  let replay: Replay;

  beforeAll(async () => {
    const rig = await Rig.start({ lighthouse: false });
    rig.plane.createProject({
      name: "proj",
      shipyard: SHIPYARD,
      services: ["service", "other", "third"],
    });
    replay = new Replay(rig);
    await replay.run();
  });

  test("all requests of the recording are played", () => {
    expect(RECORDED).toHaveLength(176);
    expect([...replay.answers.keys()]).toEqual(RECORDED.map(({ name }) => name));
  });

  test.each(
    RECORDED.filter(({ name }) => !(name in OTHERWISE)).map(
      (recorded) => [recorded.name, recorded] as const,
    ),
  )("%s", (name, recorded) => {
    const answer = replay.answers.get(name);
    expect({
      status: answer?.status,
      type: answer?.type,
      body: masked(answer?.body ?? null),
    }).toEqual({ status: recorded.status, type: recorded.type, body: masked(recorded.answer) });
  });
});
