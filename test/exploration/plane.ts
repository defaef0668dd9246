import type { JsonObject } from "../../src/domain/text/json";
import type { Scenario } from "./scenario";

export const BASE = "https://keptn.example.org/api";
export const TASK_ID = "00000000-0000-4000-8000-000000000001";
export const CONTEXT = "00000000-0000-4000-8000-0000000000c0";
export const PROJECT = "shop";
const APPROVAL_SERVICE = "approval-service";

export function taskOf({ isApproval }: Pick<Scenario, "isApproval">): string {
  return isApproval ? "approval" : "deployment";
}

/** A `started` or `finished` as the control plane has taken it. */
interface Taken {
  readonly kind: "started" | "finished";
  readonly source: string;
  readonly atMs: number;
  /** From when on the event store shows it. */
  readonly shownMs: number;
  /** The task was open, so it was counted. */
  readonly isCounted: boolean;
  readonly event: JsonObject;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: JsonObject | undefined;
}

/**
 * One task of a control plane that counts exactly as Keptn does: nobody looks at who sends,
 * `started` and `finished` are only counted, and the task is over as soon as the counts are equal
 * and not zero. Whatever comes later has no effect.
 */
export class Plane {
  readonly taken: Taken[] = [];
  /** `lapsed`: nothing was heard for too long. */
  state: "open" | "finished" | "aborted" | "lapsed" = "open";
  closedMs: number | undefined;
  readonly #nowMs: () => number;
  readonly #begunMs: number;
  readonly #triggered: JsonObject;
  readonly #scenario: Scenario;
  readonly #task: string;
  readonly #type: string;

  constructor(scenario: Scenario, nowMs: () => number) {
    this.#nowMs = nowMs;
    this.#begunMs = nowMs();
    this.#scenario = scenario;
    this.#task = taskOf(scenario);
    this.#type = `sh.keptn.event.${this.#task}`;
    const data = { project: PROJECT, stage: "dev", service: "carts" };
    this.#triggered = {
      type: `${this.#type}.triggered`,
      id: TASK_ID,
      shkeptncontext: CONTEXT,
      source: "shipyard-controller",
      specversion: "1.0",
      time: new Date(nowMs()).toISOString(),
      data,
    };
    // It takes every approval at once, and waits for somebody's answer.
    if (scenario.isApproval) this.takeFrom(APPROVAL_SERVICE, "started");
  }

  count(kind: Taken["kind"], from: (source: string) => boolean = () => true): number {
    return this.taken.filter((one) => one.isCounted && one.kind === kind && from(one.source))
      .length;
  }

  /** @param lateMs  how much later the event store shows it */
  take(event: JsonObject, lateMs = this.#scenario.storeLateMs ?? 0): void {
    const kind = String(event["type"]).endsWith(".started") ? "started" : "finished";
    const isCounted = this.state === "open" && !(this.isCallback && this.isEarly);
    const nowMs = this.#nowMs();
    this.taken.push({
      kind,
      source: String(event["source"]),
      atMs: nowMs,
      shownMs: nowMs + lateMs,
      isCounted,
      event,
    });
    const isBalanced = this.count("started") === this.count("finished");
    if (isCounted && this.count("finished") > 0 && (isBalanced || this.takesOne))
      this.#close("finished");
  }

  /** The first answer ends it; nothing is counted. */
  get takesOne(): boolean {
    return this.isCallback || this.#scenario.stepFunctions !== undefined;
  }

  get isCallback(): boolean {
    return this.#scenario.callback !== undefined;
  }

  /** Its wait has not been stored so far. */
  get isEarly(): boolean {
    return this.#nowMs() - this.#begunMs < (this.#scenario.callback?.waitsFromMs ?? 0);
  }

  /** Somebody else's answer. */
  takeFrom(source: string, kind: Taken["kind"]): void {
    const verdict = kind === "finished" ? { status: "succeeded", result: "pass" } : {};
    this.take({
      type: `${this.#type}.${kind}`,
      source,
      triggeredid: TASK_ID,
      shkeptncontext: CONTEXT,
      data: { project: PROJECT, stage: "dev", service: "carts", ...verdict },
    });
  }

  abort(): void {
    if (this.state === "open") this.#close("aborted");
  }

  lapse(): void {
    if (this.state === "open") this.#close("lapsed");
  }

  #close(state: "finished" | "aborted" | "lapsed"): void {
    this.state = state;
    this.closedMs = this.#nowMs();
  }

  /**
   * @param lateMs  see {@link take}
   * @returns       `undefined` where there is no such interface
   */
  answer({ method, path, query, body }: Request, lateMs?: number): JsonObject | undefined {
    if (method === "POST") {
      this.take(body ?? {}, lateMs);
      return { keptnContext: CONTEXT };
    }
    if (path.startsWith("/controlPlane/v1/event/triggered/"))
      return { events: this.state === "open" ? [this.#triggered] : [], totalCount: 1 };
    if (path.startsWith("/controlPlane/v1/sequence-execution"))
      return this.#scenario.isOld
        ? undefined
        : { sequenceExecutions: this.#executions(query), totalCount: 1 };
    if (path.startsWith("/controlPlane/v1/sequence/"))
      return {
        states: [
          { shkeptncontext: CONTEXT, state: this.state === "open" ? "started" : this.state },
        ],
      };
    return { events: "eventID" in query ? [this.#triggered] : this.#shown(query["type"]) };
  }

  /** @param type  without one, all of the context */
  #shown(type: string | undefined): JsonObject[] {
    const taken = this.taken.filter(({ shownMs }) => shownMs <= this.#nowMs());
    return [this.#triggered, ...taken.map(({ event }) => event)].filter(
      (event) => type === undefined || event["type"] === type,
    );
  }

  #executions(query: Request["query"]): JsonObject[] {
    const state = this.state === "open" ? "started" : this.state;
    if (query["status"] !== undefined && query["status"] !== state) return [];
    const counted = this.taken.filter(({ isCounted }) => isCounted);
    const task: JsonObject = {
      name: this.#task,
      triggeredID: TASK_ID,
      events: counted.map(({ kind, source }) => ({ eventType: `${this.#type}.${kind}`, source })),
    };
    const status: JsonObject =
      this.state === "finished"
        ? {
            state,
            currentTask: {},
            previousTasks: [
              { name: this.#task, triggeredID: TASK_ID, result: "pass", status: "succeeded" },
            ],
          }
        : { state, currentTask: task, previousTasks: [] };
    return [
      {
        _id: "1",
        schemaVersion: "0.0.1",
        scope: {
          keptnContext: CONTEXT,
          project: PROJECT,
          stage: "dev",
          service: "carts",
          triggeredId: "0",
        },
        sequence: { name: "delivery", tasks: [{ name: this.#task }] },
        status,
      },
    ];
  }
}
