import type { Json, JsonObject } from "../../src/domain/text/json";
import type {
  BusEvent,
  ControlPlane,
  ControlPlaneOptions,
  KeptnEvent,
  SequenceExecution,
} from "../../simulator";
import { startControlPlane, VirtualClock } from "../../simulator";

export const MINUTE_MS = 60_000;

/**
 * Two stages; `staging.delivery` has two tasks and starts `production.delivery` for pass and
 * warning.
 */
export const SHIPYARD = `
apiVersion: spec.keptn.sh/0.2.2
kind: Shipyard
metadata: { name: shipyard-shop }
spec:
  stages:
    - name: staging
      sequences:
        - name: delivery
          tasks:
            - name: deployment
              properties: { deploymentstrategy: user_managed }
            - name: test
              properties: { teststrategy: performance }
        - name: hotfix
          tasks: [{ name: deployment }]
        - name: empty
          tasks: []
    - name: production
      sequences:
        - name: delivery
          triggeredOn: [{ event: staging.delivery.finished }]
          tasks: [{ name: release }]
`;

const running: ControlPlane[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((plane) => plane.close()));
});

/**
 * A control plane with time standing still, and a client that is not our own. It is closed after
 * the test.
 */
export class Rig {
  private constructor(
    readonly plane: ControlPlane,
    readonly clock: VirtualClock,
  ) {}

  static async start(options: ControlPlaneOptions = {}): Promise<Rig> {
    const clock = new VirtualClock();
    const plane = await startControlPlane({ clock, ...options });
    running.push(plane);
    return new Rig(plane, clock);
  }

  /**
   * With the project `shop`, its services `cart` and `basket`, and a `delivery` of `cart` under
   * way.
   */
  static async withDelivery(
    options: ControlPlaneOptions = {},
  ): Promise<{ rig: Rig; context: string; task: KeptnEvent }> {
    const rig = await Rig.start(options);
    rig.plane.createProject({ name: "shop", shipyard: SHIPYARD, services: ["cart", "basket"] });
    const context = rig.deliver();
    return { rig, context, task: rig.open("deployment", context) };
  }

  deliver(service = "cart", data: JsonObject = {}): string {
    return this.plane.trigger({
      project: "shop",
      stage: "staging",
      sequence: "delivery",
      service,
      data,
    });
  }

  /** The open triggered event of a task. */
  open(task: string, keptnContext: string): KeptnEvent {
    const found = this.plane
      .openTasks()
      .find(
        (event) =>
          event.type === `sh.keptn.event.${task}.triggered` &&
          event.shkeptncontext === keptnContext,
      );
    if (found === undefined) throw new Error(`no open ${task}.triggered in ${keptnContext}`);
    return found;
  }

  isOpen(task: KeptnEvent): boolean {
    return this.plane.openTasks().some(({ id }) => id === task.id);
  }

  execution(keptnContext: string, stage = "staging"): SequenceExecution {
    const found = this.plane.engine.sequences
      .executions()
      .find(({ scope }) => scope.keptnContext === keptnContext && scope.stage === stage);
    if (found === undefined) throw new Error(`no execution of ${keptnContext} in ${stage}`);
    return found;
  }

  /** The state in the sequence view. */
  state(keptnContext: string, project = "shop"): string | undefined {
    return this.plane.engine.sequences.views.find(project, keptnContext)?.state;
  }

  types(keptnContext: string): readonly string[] {
    return this.plane
      .events({ keptnContext })
      .map(({ event }) => event.type.replace("sh.keptn.event.", ""));
  }

  last(filter: Parameters<ControlPlane["events"]>[0]): BusEvent["event"] {
    const found = this.plane.events(filter).at(-1);
    if (found === undefined) throw new Error(`no such event: ${JSON.stringify(filter)}`);
    return found.event;
  }

  async request(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Json; text: string; contentType: string }> {
    const sent =
      typeof body === "string" || Buffer.isBuffer(body)
        ? body
        : body === undefined
          ? undefined
          : JSON.stringify(body);
    const response = await fetch(`${this.plane.url}${path}`, {
      method,
      headers: {
        "x-token": this.plane.token,
        ...(sent !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(sent !== undefined && { body: sent }),
    });
    const text = await response.text();
    let parsed: Json = null;
    try {
      parsed = JSON.parse(text) as Json;
    } catch {
      // Not every answer is JSON; the text is there too.
    }
    return {
      status: response.status,
      body: parsed,
      text,
      contentType: response.headers.get("content-type") ?? "",
    };
  }

  get(path: string): ReturnType<Rig["request"]> {
    return this.request("GET", path);
  }

  post(event: JsonObject, headers: Record<string, string> = {}): ReturnType<Rig["request"]> {
    return this.request("POST", "/api/v1/event", event, headers);
  }

  /** Answers a triggered event through the API; `envelope` and `data` overwrite what is right. */
  async answer(
    task: KeptnEvent,
    kind: "started" | "finished" | "status.changed",
    envelope: JsonObject = {},
    data: JsonObject = {},
  ): Promise<number> {
    const { status } = await this.post({ ...answerTo(task, kind, data), ...envelope });
    return status;
  }

  async complete(task: KeptnEvent, data: JsonObject = {}): Promise<void> {
    await this.answer(task, "started");
    await this.answer(task, "finished", {}, data);
  }
}

/** A right answer to a triggered event, as a client would send it. */
export function answerTo(task: KeptnEvent, kind: string, data: JsonObject = {}): JsonObject {
  const { project = null, stage = null, service = null } = task.data as JsonObject;
  return {
    type: task.type.replace("triggered", kind),
    source: "executor",
    specversion: "1.0",
    contenttype: "application/json",
    shkeptncontext: task.shkeptncontext,
    triggeredid: task.id,
    data: {
      project,
      stage,
      service,
      ...(kind === "finished" && { status: "succeeded", result: "pass" }),
      ...data,
    },
  };
}

export function dataOf(event: KeptnEvent): JsonObject {
  return event.data as JsonObject;
}

/** A shipyard with one stage and the given sequences, each a list of tasks. */
export function shipyardOf(
  sequences: Record<string, readonly JsonObject[]>,
  stage = "dev",
): string {
  const list = Object.entries(sequences).map(([name, tasks]) => ({ name, tasks }));
  return JSON.stringify({
    apiVersion: "spec.keptn.sh/0.2.2",
    kind: "Shipyard",
    metadata: { name: "s" },
    spec: { stages: [{ name: stage, sequences: list }] },
  });
}
