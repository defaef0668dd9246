import type { KeptnEvent } from "../../simulator";
import { actionRun, idsOf, runWhole, scene, sentBy, webhookStarted } from "../support/flow";

const flat = (event: KeptnEvent) => {
  const { data, ...envelope } = event;
  return { ...envelope, ...(data as object) };
};
const shapes: Record<string, (event: KeptnEvent) => unknown> = {
  "the event as an object": (event) => ({ event }),
  "the event as JSON text": (event) => ({ event: JSON.stringify(event) }),
  "the quick start's shape": (event) => event,
  "the flat shape": (event) => ({ ...idsOf(event) }),
  "the flat shape with everything": flat,
  encoded: (event) => ({
    encoding: "urlquery",
    event: JSON.parse(
      JSON.stringify(event, (_key, value: unknown) =>
        typeof value === "string" ? encodeURIComponent(value) : value,
      ),
    ) as unknown,
  }),
  "ids only": (event) => ({
    type: event.type,
    id: event.id,
    project: (event.data as { project: string }).project,
  }),
};

for (const [name, payloadOf] of Object.entries(shapes)) {
  scene(
    `${name}: the task, its event and its outputs are those of the control plane`,
    async ({ plane, event }) => {
      webhookStarted(plane, event);
      const step = actionRun(plane, payloadOf(event), { run: "true" });
      const { main } = await runWhole(step);
      expect(main.exitCode).toBe(0);
      expect(JSON.parse(step.outputs["event"] ?? "")).toMatchObject({
        id: event.id,
        type: event.type,
        source: "shipyard-controller",
        data: event.data,
      });
      expect(JSON.parse(step.outputs["data"] ?? "")).toEqual(event.data);
      expect(step.outputs).toMatchObject({
        task: "deployment",
        stage: "dev",
        service: "service",
        "keptn-context": event.shkeptncontext,
        "triggered-id": event.id,
      });
      expect(sentBy(plane, event)).toHaveLength(1);
    },
  );
}

scene("the input event serves where there is no dispatch", async ({ plane, event }) => {
  webhookStarted(plane, event);
  const step = actionRun(
    plane,
    {},
    { run: "true", inputs: { event: JSON.stringify(event), tasks: "deployment" } },
  );
  expect((await runWhole(step)).main.exitCode).toBe(0);
  expect(sentBy(plane, event)).toHaveLength(1);
});

scene(
  "a malformed payload is one line that names the field; pre and post stay quiet; nothing is asked or sent",
  async ({ plane, event }) => {
    const step = actionRun(
      plane,
      { ...idsOf(event), project: "a\n::error::forged" },
      { run: "echo ran" },
    );
    const pre = await step.run("pre");
    const main = await step.run("main");
    const post = await step.run("post", "failure");
    expect([pre.exitCode, main.exitCode, post.exitCode]).toEqual([0, 1, 0]);
    expect([pre.stdout, post.stdout]).toEqual(["", ""]);
    expect(main.stdout.split("\n").filter((line) => line.includes("::error"))).toEqual([
      '::error::client_payload.data.project: control characters are not allowed, found "a\\n::error::forged". (CA-101)',
    ]);
    expect(plane.requests).toEqual([]);
    expect(step.outputs).toMatchObject({
      skipped: "false",
      status: "",
      message: expect.stringContaining("client_payload.data.project") as string,
    });
  },
);

scene("stack traces stay away unless step debug logging is on", async ({ plane, event }) => {
  const { main } = await runWhole(
    actionRun(plane, idsOf(event), { environment: { GITHUB_EVENT_PATH: "/nonexistent" } }),
  );
  expect(main.stdout).toMatch(/::error::The file of the dispatch event/);
  expect(main.stdout + main.stderr).not.toMatch(/\n\s+at /);
});
