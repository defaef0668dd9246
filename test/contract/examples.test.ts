import { appendFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "yaml";
import { startControlPlane } from "../../simulator";
import type { ActionStep } from "../../simulator/runner/run-action";
import { ActionRun } from "../../simulator/runner/run-action";
import {
  eventTypeOf,
  idsOf,
  isOpen,
  kinds,
  MANIFEST,
  scene,
  sentBy,
  webhookStarted,
} from "../support/flow";
import { read } from "./markdown";
import type { Step } from "./workflow-rules";
import { OUR_ACTION } from "./workflow-rules";

interface Example {
  readonly on: {
    readonly workflow_dispatch?: {
      readonly inputs: Readonly<Record<string, { readonly default: string }>>;
    };
  };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const example = (name: string) => parse(read(`examples/workflows/${name}.yml`)) as Example;

/**
 * The step with our action, its expressions replaced by what GitHub would put there; an unknown one
 * is an error.
 */
function stepOf(
  name: string,
  values: Readonly<Record<string, string>>,
  event: Omit<ActionStep, "manifest" | "inputs">,
): ActionRun {
  const step = Object.values(example(name).jobs)
    .flatMap((job) => job.steps)
    .find(({ uses }) => OUR_ACTION.test(uses ?? ""));
  const inputs = Object.entries(step?.with ?? {}).map(([input, value]) => {
    const text = String(value).replace(/\$\{\{ (.+?) \}\}/g, (_all, expression: string) => {
      const found = values[expression];
      if (found === undefined) throw new Error(`${name}.yml: no value for ${expression}`);
      return found;
    });
    return [input, text] as const;
  });
  return new ActionRun({ manifest: MANIFEST, inputs: Object.fromEntries(inputs), ...event });
}

const access = (plane: { readonly url: string; readonly token: string }) => ({
  "vars.CONTROL_PLANE_URL": plane.url,
  "secrets.CONTROL_PLANE_TOKEN": plane.token,
});
const dispatched = (payload: unknown) => ({
  event: { action: eventTypeOf(payload), client_payload: payload },
});

scene("interactive.yml answers the task, with its data and a link", async ({ plane, event }) => {
  webhookStarted(plane, event);
  const step = stepOf("interactive", access(plane), dispatched(idsOf(event)));
  await step.run("pre");
  expect((await step.run("main")).exitCode).toBe(0);
  const { service } = event.data as Record<string, string>;
  const [finished] = sentBy(plane, event);
  expect(finished?.data).toMatchObject({
    status: "succeeded",
    result: "pass",
    message: `Deployed ${service}`,
    deployment: { deploymentURL: `https://${service}.example.com` },
    labels: { deploymentURL: `https://${service}.example.com` },
  });
  expect(isOpen(plane, event)).toBe(false);
});

scene(
  "own-steps.yml answers after the caller's steps, with what they wrote",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const step = stepOf("own-steps", access(plane), dispatched(idsOf(event)));
    await step.run("pre");
    expect((await step.run("main")).exitCode).toBe(0);
    expect(isOpen(plane, event)).toBe(true);
    appendFileSync(step.variables["CLOUD_AUTOMATION_OUTPUT"] ?? "", "message=All tests passed\n");
    expect((await step.run("post", "success")).exitCode).toBe(0);
    expect(sentBy(plane, event).map((sent) => sent.data)).toEqual([
      expect.objectContaining({ status: "succeeded", result: "pass", message: "All tests passed" }),
    ]);
  },
);

scene("silent.yml works without address and token, and sends nothing", async ({ plane, event }) => {
  const step = stepOf("silent", {}, dispatched(idsOf(event)));
  await step.run("pre");
  const main = await step.run("main");
  expect(main).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(event.id) as string });
  expect((await step.run("post")).exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ mode: "silent", result: "pass" });
  expect(sentBy(plane, event)).toEqual([]);
});

/** A Prometheus that has measured these: the numbers by a part of their query. */
async function withPrometheus(
  values: Readonly<Record<string, readonly string[]>>,
  body: (url: string, queries: readonly string[]) => Promise<void>,
): Promise<void> {
  const queries: string[] = [];
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? "", "http://x").searchParams.get("query") ?? "";
    queries.push(query);
    const found = Object.entries(values).find(([part]) => query.includes(part))?.[1] ?? [];
    response.end(
      JSON.stringify({
        status: "success",
        data: {
          resultType: "vector",
          result: found.map((value) => ({ metric: {}, value: [1, value] })),
        },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, queries);
  } finally {
    server.close();
  }
}

const SLO =
  "spec_version: '1.0'\nobjectives:\n  - sli: response_time_p95\n    pass: [{ " +
  "criteria: ['<600'] }]\n  - sli: error_rate\n    pass: [{ criteria: ['<1'] " +
  "}]\ntotal_score: { pass: 90%, warning: 50% }\n";

describe("sli-provider.yml answers lighthouse, which judges what it has measured", () => {
  test.concurrent.each<[string, Readonly<Record<string, readonly string[]>>, object, string]>([
    [
      "all is well",
      { http_duration_ms_bucket: ["412.5"], http_requests_total: ["0.2"] },
      { result: "pass", evaluation: { score: 100 } },
      "2 of 2 indicators measured",
    ],
    [
      "one is not",
      { http_duration_ms_bucket: ["412.5"], http_requests_total: ["7"] },
      { result: "warning", evaluation: { score: 50 } },
      "2 of 2 indicators measured",
    ],
    [
      "nothing was measured of one",
      { http_requests_total: ["0.2"] },
      { result: "warning", evaluation: { score: 50 } },
      "1 of 2 indicators measured",
    ],
  ])("%s", async (_, values, judged, message) => {
    const plane = await startControlPlane({ lighthouse: { sliProvider: "external" } });
    try {
      await withPrometheus(values, async (url, queries) => {
        plane.createProject({
          name: "shop",
          services: ["carts"],
          shipyard:
            "apiVersion: spec.keptn.sh/0.2.2\nkind: Shipyard\nmetadata: { name: shop " +
            "}\nspec: { stages: [{ name: dev, sequences: [{ name: check, tasks: [{ " +
            "name: evaluation, properties: { timeframe: 5m } }] }] }] }\n",
        });
        plane.engine.resources.put(
          { project: "shop", stage: "dev", service: "carts" },
          "slo.yaml",
          SLO,
        );
        const keptnContext = plane.trigger({
          project: "shop",
          stage: "dev",
          sequence: "check",
          service: "carts",
        });
        const { event } = await plane.waitForEvent({
          type: "sh.keptn.event.get-sli.triggered",
          keptnContext,
        });
        const step = stepOf("sli-provider", access(plane), {
          event: { action: "keptn-get-sli", client_payload: idsOf(event) },
          environment: { PROMETHEUS_URL: url },
        });
        await step.run("pre");
        expect((await step.run("main")).exitCode).toBe(0);
        expect(kinds(sentBy(plane, event))).toEqual(["started", "finished"]);
        expect(sentBy(plane, event)[1]?.data).toMatchObject({
          status: "succeeded",
          result: "pass",
          message,
        });
        const { event: evaluated } = await plane.waitForEvent({
          type: "sh.keptn.event.evaluation.finished",
          keptnContext,
        });
        expect(evaluated.data).toMatchObject(judged);
        expect(queries).toEqual([
          expect.stringContaining('service="carts",stage="dev"'),
          expect.stringContaining("[300s]"),
        ]);
      });
    } finally {
      await plane.close();
    }
  });

  test.concurrent(
    "a script that cannot ask ends the evaluation instead of leaving it waiting",
    async () => {
      const plane = await startControlPlane({ lighthouse: { sliProvider: "external" } });
      try {
        plane.createProject({
          name: "shop",
          services: ["carts"],
          shipyard:
            "apiVersion: spec.keptn.sh/0.2.2\nkind: Shipyard\nmetadata: { name: shop " +
            "}\nspec: { stages: [{ name: dev, sequences: [] }] }\n",
        });
        const event = plane.sendAs("lighthouse-service", {
          type: "sh.keptn.event.get-sli.triggered",
          shkeptncontext: "3c1e5a0e-52b8-4a0f-9a56-0d6a6f6f8a11",
          data: {
            project: "shop",
            stage: "dev",
            service: "carts",
            "get-sli": {
              sliProvider: "github",
              start: "2026-11-01T09:00:00Z",
              end: "2026-11-01T09:05:00Z",
              indicators: ["error_rate"],
            },
          },
        });
        const step = stepOf("sli-provider", access(plane), {
          event: { action: "keptn-get-sli", client_payload: idsOf(event) },
          environment: { PROMETHEUS_URL: "http://127.0.0.1:1" },
        });
        await step.run("pre");
        expect((await step.run("main")).exitCode).toBe(1);
        expect(
          sentBy(plane, event).map(({ data }) => (data as { result?: string }).result),
        ).toEqual([undefined, "fail"]);
      } finally {
        await plane.close();
      }
    },
  );
});

scene(
  "trial.yml runs by hand with the event it suggests, and sends nothing",
  async ({ plane, event }) => {
    const given = example("trial").on.workflow_dispatch?.inputs ?? {};
    const values = {
      ...access(plane),
      "inputs.event": given["event"]?.default ?? "",
      "inputs.mode || 'interactive'": given["mode"]?.default ?? "",
    };
    const step = stepOf("trial", values, { event: { inputs: {} }, eventName: "workflow_dispatch" });
    await step.run("pre");
    expect((await step.run("main")).exitCode).toBe(0);
    expect(step.outputs).toMatchObject({
      mode: "silent",
      result: "pass",
      project: "release-demo",
      task: "deployment",
    });
    expect(sentBy(plane, event)).toEqual([]);
  },
);

scene("trial.yml answers a dispatch like any other workflow", async ({ plane, event }) => {
  webhookStarted(plane, event);
  const step = stepOf(
    "trial",
    { ...access(plane), "inputs.event": "", "inputs.mode || 'interactive'": "interactive" },
    dispatched(idsOf(event)),
  );
  await step.run("pre");
  expect((await step.run("main")).exitCode).toBe(0);
  expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
});

scene("interactive.yml takes a service's name for text, whatever it holds", async ({ plane }) => {
  const service = `carts $(touch broken) '" ;`;
  const event = plane.openTask({ task: "deployment", service });
  webhookStarted(plane, event);
  const step = stepOf("interactive", access(plane), dispatched(idsOf(event)));
  await step.run("main");
  expect(sentBy(plane, event)[0]?.data).toMatchObject({ service, message: `Deployed ${service}` });
  expect(readdirSync(step.workspace)).toEqual([]);
});
