import { join } from "node:path";
import { stringify } from "yaml";
import type { ControlPlane, ControlPlaneOptions, KeptnEvent } from "../../simulator";
import { startControlPlane } from "../../simulator";
import type { ActionStep, StageResult } from "../../simulator/runner/run-action";
import { ActionRun } from "../../simulator/runner/run-action";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import { RUN_SOURCE } from "../support/flow";

export const MANIFEST = join(__dirname, "../../trigger/action.yml");

/**
 * Stage `dev` with `delivery` (deployment, test), `release` chained in `prod`, and `rollback` after
 * a failed release.
 */
const SHIPYARD = {
  apiVersion: "spec.keptn.sh/0.2.2",
  kind: "Shipyard",
  metadata: { name: "shop" },
  spec: {
    stages: [
      {
        name: "dev",
        sequences: [
          { name: "delivery", tasks: [{ name: "deployment" }, { name: "test" }] },
          { name: "promote", tasks: [{ name: "deployment" }] },
          { name: "measured", tasks: [{ name: "evaluation", properties: { timeframe: "5m" } }] },
        ],
      },
      {
        name: "prod",
        sequences: [
          {
            name: "release",
            triggeredOn: [{ event: "dev.promote.finished" }],
            tasks: [{ name: "release" }],
          },
          {
            name: "rollback",
            triggeredOn: [
              { event: "prod.release.finished", selector: { match: { result: "fail" } } },
            ],
            tasks: [{ name: "rollback" }],
          },
          {
            name: "measured",
            triggeredOn: [{ event: "dev.measured.finished" }],
            tasks: [{ name: "evaluation", properties: { timeframe: "5m" } }],
          },
        ],
      },
    ],
  },
};

export const SLO = `
objectives:
  - { sli: response_time, displayName: Response time, pass: [{ criteria: ["<600"] }], warning: [{ criteria: ["<=800"] }] }
total_score: { pass: "90%", warning: "50%" }
`;

/** What an executor says to a task: status and result of `finished`, or nothing at all. */
export type Executor = (task: string, event: KeptnEvent) => JsonObject | undefined;

const pass: Executor = () => ({ status: "succeeded", result: "pass" });

interface World {
  readonly plane: ControlPlane;
  /** The step with our action. */
  step(
    inputs?: Readonly<Record<string, string>>,
    environment?: ActionStep["environment"],
  ): ActionRun;
  /** Runs it to its end. */
  run(
    inputs?: Readonly<Record<string, string>>,
    environment?: ActionStep["environment"],
  ): Promise<{ main: StageResult; step: ActionRun }>;
  /** The events by which our runs started a sequence. */
  started(): readonly KeptnEvent[];
}

/**
 * @param execute works on every task but evaluations and approvals, from outside and a little
 * later, as a tool would
 */
export async function withWorld(
  body: (world: World) => Promise<void>,
  execute: Executor = pass,
  options: ControlPlaneOptions = {},
): Promise<void> {
  const plane = await startControlPlane(options);
  try {
    plane.createProject({
      name: "shop",
      shipyard: stringify(SHIPYARD),
      services: ["carts", "orders"],
    });
    plane.onEvent(({ event }) => {
      const task = /^sh\.keptn\.event\.([^.]+)\.triggered$/.exec(event.type)?.[1];
      if (task === undefined || ["evaluation", "get-sli", "approval"].includes(task)) return;
      const answer = execute(task, event);
      if (answer) setTimeout(() => answerTask(plane, event, answer), 20);
    });
    const step: World["step"] = (inputs = {}, environment = {}) =>
      new ActionRun({
        manifest: MANIFEST,
        inputs: {
          "control-plane-url": plane.url,
          "control-plane-token": plane.token,
          project: "shop",
          stage: "dev",
          service: "carts",
          ...inputs,
        },
        event: {},
        eventName: "push",
        environment,
      });
    await body({
      plane,
      step,
      run: async (inputs, environment) => {
        const running = step(inputs, environment);
        return { main: await running.run("main"), step: running };
      },
      started: () =>
        plane
          .events(
            ({ event, origin }) =>
              origin === "http" && event.source === RUN_SOURCE && event.type.endsWith(".triggered"),
          )
          .map(({ event }) => event),
    });
  } finally {
    await plane.close();
  }
}

/** A test that runs beside its neighbours, in a world of its own. */
export function world(
  name: string,
  body: (world: World) => Promise<void>,
  execute?: Executor,
  options?: ControlPlaneOptions,
): void {
  test.concurrent(name, () => withWorld(body, execute, options));
}

export function answerTask(plane: ControlPlane, event: KeptnEvent, answer: JsonObject): void {
  const data = isJsonObject(event.data) ? event.data : {};
  const scope: Record<string, Json> = {};
  for (const name of ["project", "stage", "service"]) scope[name] = getOwn(data, name) ?? "";
  const reply = { shkeptncontext: event.shkeptncontext, triggeredid: event.id };
  plane.sendAs("some-tool", {
    ...reply,
    type: event.type.replace(/triggered$/, "started"),
    data: scope,
  });
  plane.sendAs("some-tool", {
    ...reply,
    type: event.type.replace(/triggered$/, "finished"),
    data: { ...scope, ...answer },
  });
}

/** The annotations of one level, as people see them. */
export function annotations(result: StageResult, level: "error" | "warning" | "notice"): string[] {
  return [...result.stdout.matchAll(new RegExp(`^::${level}::(.*)$`, "gm"))].map(
    ([, text = ""]) => text,
  );
}

/** The log without the lines that teach the runner what to mask. */
export function visible(result: StageResult): string {
  return (result.stdout + result.stderr).replace(/^::add-mask::.*$/gm, "");
}
