import { join } from "node:path";
import type { ControlPlane, ControlPlaneOptions, KeptnEvent } from "../../simulator";
import { startControlPlane } from "../../simulator";
import type { ActionStep, RunningStage, StageResult } from "../../simulator/runner/run-action";
import { ActionRun } from "../../simulator/runner/run-action";
import type { JsonObject } from "../../src/domain/text/json";
import { requireSent } from "./schemas";

export const MANIFEST = join(__dirname, "../../action.yml");
export const RUN_SOURCE = "https://github.com/octo/demo/actions/runs/4711/attempts/1";

const LOOK_MS = 20;
/** Five minutes, where the machine does not stand still. */
const MAX_LOOKS = 15_000;

export type JobStatus = "success" | "failure" | "cancelled";

/** The ids-only payload of the documentation. */
export function idsOf(event: KeptnEvent): JsonObject {
  const { project, stage, service } = event.data as Record<string, string>;
  return {
    type: event.type,
    id: event.id,
    shkeptncontext: event.shkeptncontext,
    project: project ?? "",
    stage: stage ?? "",
    service: service ?? "",
  };
}

export interface RunOptions {
  /** Default: `action.yml` of the checkout. */
  readonly manifest?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly payload?: unknown;
  readonly environment?: ActionStep["environment"];
  readonly run?: string;
  /** Of the dispatch. Default: the one that is documented for the payload's task. */
  readonly eventType?: string;
}

/**
 * `keptn-deployment` for `deployment`, and `keptn-evaluation-finished` for `evaluation.finished`.
 */
export function eventTypeOf(payload: unknown): string {
  const [, task = "task", kind] =
    /sh\.keptn\.event\.([^."\\]+)\.(\w+)/.exec(JSON.stringify(payload) ?? "") ?? [];
  return `keptn-${task}${kind === undefined || kind === "triggered" ? "" : `-${kind}`}`;
}

/** A step with our action, as the runner would start it for the dispatch of an event. */
export function actionRun(
  plane: Pick<ControlPlane, "url" | "token">,
  payload: unknown,
  { manifest = MANIFEST, inputs = {}, environment = {}, run, eventType }: RunOptions = {},
): ActionRun {
  return new ActionRun({
    manifest,
    inputs: {
      "control-plane-url": plane.url,
      "control-plane-token": plane.token,
      ...(run !== undefined && { run }),
      ...inputs,
    },
    event: { action: eventType ?? eventTypeOf(payload), client_payload: payload },
    environment,
  });
}

/** pre, main, and post with the status main leaves behind, as in a job with this one step. */
export async function runWhole(step: ActionRun): Promise<{ main: StageResult; post: StageResult }> {
  await step.run("pre");
  const main = await step.run("main");
  const post = await step.run("post", main.exitCode === 0 ? "success" : "failure");
  return { main, post };
}

/** From SIGINT on; a step that is not over then is ended by force (docs/reference/github-actions.md#cancellation). */
const RUNNER_PATIENCE_MS = 10_000;

/**
 * As the runner cancels a step. One that takes too long is ended by a signal, without exit code. The
 * patience is counted in looks: while the machine stands still, the step cannot hurry.
 */
export async function cancel({ process: step, result }: RunningStage): Promise<StageResult> {
  step.kill("SIGINT");
  let looks = 0;
  const patience = setInterval(() => {
    if (++looks * LOOK_MS === RUNNER_PATIENCE_MS) step.kill("SIGKILL");
  }, LOOK_MS);
  try {
    return await result;
  } finally {
    clearInterval(patience);
  }
}

/**
 * What our run sent for a task, in order.
 *
 * @throws Error when one of the events is not as schema/ says
 */
export function sentBy(plane: ControlPlane, event: KeptnEvent, source = RUN_SOURCE): KeptnEvent[] {
  return [
    ...requireSent(
      plane.events({ triggeredId: event.id, source }).map((delivery) => delivery.event),
    ),
  ];
}

export function kinds(events: readonly KeptnEvent[]): string[] {
  return events.map((event) => event.type.split(".").at(-1) ?? "");
}

/** An answer of another executor. */
export function answerAs(
  plane: ControlPlane,
  source: string,
  event: KeptnEvent,
  kind: "started" | "finished",
  data: JsonObject = {},
): void {
  const { project, stage, service } = event.data as Record<string, string>;
  const verdict = kind === "finished" ? { status: "succeeded", result: "pass" } : {};
  plane.sendAs(source, {
    type: event.type.replace(/triggered$/, kind),
    shkeptncontext: event.shkeptncontext,
    triggeredid: event.id,
    data: {
      project: project ?? "",
      stage: stage ?? "",
      service: service ?? "",
      ...verdict,
      ...data,
    },
  });
}

export function isOpen(plane: ControlPlane, event: KeptnEvent): boolean {
  return plane.openTasks().some((open) => open.id === event.id);
}

/**
 * Polls until the condition holds. It is given up long after that was to be, and before jest gives
 * up without a word: how long something may take is tested where no machine has a say.
 *
 * @throws Error when it does not hold after so many looks
 */
export async function eventually(condition: () => boolean, what: string): Promise<void> {
  for (let looks = 0; !condition(); looks++) {
    if (looks > MAX_LOOKS) throw new Error(`not after ${looks} looks: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** For tests that have nothing to do with a young task's late `started`. */
export const webhookStarted = (plane: ControlPlane, event: KeptnEvent): void =>
  answerAs(plane, "webhook-service", event, "started");

/**
 * A control plane of its own with one open task `deployment`, so that tests which mostly wait can
 * run side by side.
 */
export interface Scene {
  readonly plane: ControlPlane;
  readonly event: KeptnEvent;
}

export async function withScene(
  body: (scene: Scene) => Promise<void>,
  options: ControlPlaneOptions = {},
): Promise<void> {
  const plane = await startControlPlane({ approvalService: false, lighthouse: false, ...options });
  try {
    await body({ plane, event: plane.openTask({ task: "deployment" }) });
  } finally {
    await plane.close();
  }
}

/** A test with a scene that runs beside its neighbours. */
export function scene(
  name: string,
  body: (scene: Scene) => Promise<void>,
  options: ControlPlaneOptions = {},
): void {
  test.concurrent(name, () => withScene(body, options));
}
