import { appendFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";
import type { ActionStep } from "../../simulator/runner/run-action";
import { ActionRun } from "../../simulator/runner/run-action";
import { idsOf, isOpen, kinds, MANIFEST, scene, sentBy, webhookStarted } from "../support/flow";
import { read } from "./markdown";
import type { Step } from "./workflow-rules";
import { OUR_ACTION } from "./workflow-rules";

interface Example {
  readonly on: { readonly workflow_dispatch?: { readonly inputs: Readonly<Record<string, { readonly default: string }>> } };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const example = (name: string) => parse(read(`examples/workflows/${name}.yml`)) as Example;

/** The step with our action, its expressions replaced by what GitHub would put there; an unknown one is an error. */
function stepOf(name: string, values: Readonly<Record<string, string>>, event: Omit<ActionStep, "manifest" | "inputs">): ActionRun {
  const step = Object.values(example(name).jobs).flatMap((job) => job.steps).find(({ uses }) => OUR_ACTION.test(uses ?? ""));
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

const access = (plane: { readonly url: string; readonly token: string }) => ({ "vars.CONTROL_PLANE_URL": plane.url, "secrets.CONTROL_PLANE_TOKEN": plane.token });
const dispatched = (payload: unknown) => ({ event: { action: "keptn", client_payload: payload } });

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

scene("own-steps.yml answers after the caller's steps, with what they wrote", async ({ plane, event }) => {
  webhookStarted(plane, event);
  const step = stepOf("own-steps", access(plane), dispatched(idsOf(event)));
  await step.run("pre");
  expect((await step.run("main")).exitCode).toBe(0);
  expect(isOpen(plane, event)).toBe(true);
  appendFileSync(step.variables["CLOUD_AUTOMATION_OUTPUT"] ?? "", "message=All tests passed\n");
  expect((await step.run("post", "success")).exitCode).toBe(0);
  expect(sentBy(plane, event).map((sent) => sent.data)).toEqual([expect.objectContaining({ status: "succeeded", result: "pass", message: "All tests passed" })]);
});

scene("silent.yml works without address and token, and sends nothing", async ({ plane, event }) => {
  const step = stepOf("silent", {}, dispatched(idsOf(event)));
  await step.run("pre");
  const main = await step.run("main");
  expect(main).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(event.id) as string });
  expect((await step.run("post")).exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ mode: "silent", result: "pass" });
  expect(sentBy(plane, event)).toEqual([]);
});

scene("trial.yml runs by hand with the event it suggests, and sends nothing", async ({ plane, event }) => {
  const given = example("trial").on.workflow_dispatch?.inputs ?? {};
  const values = { ...access(plane), "inputs.event": given["event"]?.default ?? "", "inputs.mode || 'interactive'": given["mode"]?.default ?? "" };
  const step = stepOf("trial", values, { event: { inputs: {} }, eventName: "workflow_dispatch" });
  await step.run("pre");
  expect((await step.run("main")).exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ mode: "silent", result: "pass", project: "release-demo", task: "deployment" });
  expect(sentBy(plane, event)).toEqual([]);
});

scene("trial.yml answers a dispatch like any other workflow", async ({ plane, event }) => {
  webhookStarted(plane, event);
  const step = stepOf("trial", { ...access(plane), "inputs.event": "", "inputs.mode || 'interactive'": "interactive" }, dispatched(idsOf(event)));
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
