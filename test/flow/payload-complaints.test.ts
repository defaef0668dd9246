import type { KeptnEvent } from "../../simulator";
import {
  actionRun,
  answerAs,
  idsOf,
  isOpen,
  kinds,
  runWhole,
  scene,
  sentBy,
  webhookStarted,
} from "../support/flow";

// A payload whose type, id and project can be read names its task, and a task that can be named is
// answered.

type Payload = (event: KeptnEvent) => unknown;

const three = (event: KeptnEvent) => ({
  type: event.type,
  id: event.id,
  project: (event.data as { project: string }).project,
});
const encoded = (event: KeptnEvent) => ({ ...idsOf(event) });

const notNeeded: Record<string, [payload: Payload, reported: string]> = {
  "a text as data, as the published recipe sends it": [
    (event) => ({ ...idsOf(event), data: "ticket please" }),
    "client_payload.data: expected an object",
  ],
  "an empty text as data": [
    (event) => ({ ...idsOf(event), data: "" }),
    "client_payload.data: expected an object",
  ],
  "a list as data, beside three ids": [
    (event) => ({ ...three(event), data: [1] }),
    "client_payload.data: expected an object",
  ],
  "a number as data inside an event of JSON text": [
    (event) => ({ event: JSON.stringify({ ...idsOf(event), data: 5 }) }),
    "client_payload.event.data: expected an object",
  ],
  "a stage that is a number": [
    (event) => ({ ...idsOf(event), stage: 7 }),
    "client_payload.data.stage: expected text",
  ],
  "a context that is a list": [
    (event) => ({ ...idsOf(event), shkeptncontext: [] }),
    "client_payload.shkeptncontext: expected text",
  ],
  "a service in two spellings": [
    (event) => ({ ...idsOf(event), data: { service: "other" } }),
    "send one of them",
  ],
  "a service of 2,000 characters": [
    (event) => ({ ...idsOf(event), service: "x".repeat(2_000) }),
    "expected at most 1000 characters",
  ],
  "a label that urlquery did not write": [
    (event) => ({
      encoding: "urlquery",
      event: { ...encoded(event), data: { labels: { owner: "100 %" } } },
    }),
    "client_payload.event.data.labels.owner",
  ],
  "an event beside the ids that is no JSON": [
    (event) => ({ ...idsOf(event), event: "map[id:x]" }),
    "client_payload.event: expected an event",
  ],
  "an encoding without an event": [
    (event) => ({ encoding: "urlquery", ...idsOf(event) }),
    "client_payload.event: expected the encoded event",
  ],
  "data nested 5,000 levels deep": [
    (event) => ({
      event: `${JSON.stringify(idsOf(event)).slice(0, -1)},"data":${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}}`,
    }),
    "client_payload.event.data: nested more than 100 levels deep",
  ],
  "a list nested 30,000 levels deep": [
    (event) => ({
      event: `${JSON.stringify(idsOf(event)).slice(0, -1)},"more":${"[".repeat(30_000)}${"]".repeat(30_000)}}`,
    }),
    "client_payload.event.more: nested more than 100 levels deep",
  ],
};

for (const [name, [payload, reported]] of Object.entries(notNeeded)) {
  scene(
    `${name} stops no answer: the event is read from the control plane`,
    async ({ plane, event }) => {
      webhookStarted(plane, event);
      const step = actionRun(plane, payload(event), {
        run: 'test "$CLOUD_AUTOMATION_STAGE" = dev',
      });
      const { main } = await runWhole(step);
      expect(main).toMatchObject({
        exitCode: 0,
        stdout: expect.stringContaining(reported) as string,
      });
      expect(sentBy(plane, event)).toMatchObject([
        { data: { status: "succeeded", result: "pass" } },
      ]);
      expect(JSON.parse(step.outputs["event"] ?? "")).toMatchObject({ data: event.data });
      expect(isOpen(plane, event)).toBe(false);
    },
  );
}

const refused: Record<string, [payload: Payload, complaint: string]> = {
  "an unknown mode": [
    (event) => ({ ...idsOf(event), mode: "loud" }),
    "client_payload.mode: expected interactive or silent",
  ],
  "a mode that is an object": [
    (event) => ({ event: idsOf(event), mode: {} }),
    "client_payload.mode: expected interactive or silent",
  ],
  "an unknown encoding": [
    (event) => ({ encoding: "base64", event: idsOf(event) }),
    'client_payload.encoding: expected "urlquery"',
  ],
  "a line break in the stage": [
    (event) => ({ ...idsOf(event), stage: "dev\n::error::x" }),
    "client_payload.data.stage: control characters are not allowed",
  ],
  "two projects": [
    (event) => ({
      ...idsOf(event),
      project: "another",
      data: { project: (event.data as { project: string }).project },
    }),
    "send one of them",
  ],
};

for (const [name, [payload, complaint]] of Object.entries(refused)) {
  scene(
    `${name} is refused, and the task is finished errored with the complaint`,
    async ({ plane, event }) => {
      webhookStarted(plane, event);
      const step = actionRun(plane, payload(event), { run: "echo the job ran" });
      const { main, post } = await runWhole(step);
      expect([main.exitCode, post.exitCode]).toEqual([1, 0]);
      expect(main.stdout).not.toContain("the job ran");
      expect(sentBy(plane, event)).toMatchObject([
        {
          data: {
            status: "errored",
            result: "fail",
            message: expect.stringContaining(complaint) as string,
          },
        },
      ]);
      expect(isOpen(plane, event)).toBe(false);
    },
  );
}

scene("verify: off and a text as data: the complaint is the answer", async ({ plane, event }) => {
  webhookStarted(plane, event);
  const { main } = await runWhole(
    actionRun(
      plane,
      { ...idsOf(event), data: "ticket please" },
      { run: "echo the job ran", inputs: { verify: "off" } },
    ),
  );
  expect(main.stdout).not.toContain("the job ran");
  expect(sentBy(plane, event)).toMatchObject([
    {
      data: {
        status: "errored",
        message: expect.stringContaining(
          'client_payload.data: expected an object, found the text "ticket please"',
        ) as string,
      },
    },
  ]);
});

scene(
  "verify: off and three ids: what is missing is read, and the complaint is the answer",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const { main } = await runWhole(
      actionRun(plane, three(event), { run: "echo the job ran", inputs: { verify: "off" } }),
    );
    expect(main.stdout).not.toContain("the job ran");
    expect(sentBy(plane, event)).toMatchObject([
      {
        data: {
          status: "errored",
          message: expect.stringMatching(
            /lacks shkeptncontext, stage, service.*\(CA-103\)/,
          ) as string,
        },
      },
    ]);
  },
);

scene(
  "own steps do not begin for a refused payload, also with fail-step: false",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const { main } = await runWhole(
      actionRun(plane, { ...idsOf(event), mode: "loud" }, { inputs: { "fail-step": "false" } }),
    );
    expect(main.exitCode).toBe(1);
    expect(sentBy(plane, event)).toMatchObject([{ data: { status: "errored" } }]);
  },
);

scene(
  "a refused payload of a task that is closed, unknown or silent sends nothing",
  async ({ plane, event }) => {
    const unknown = await runWhole(
      actionRun(
        plane,
        { ...idsOf(event), id: "00000000-0000-4000-8000-00000000dead", mode: "loud" },
        { run: "true" },
      ),
    );
    const silent = await runWhole(
      actionRun(
        plane,
        { ...idsOf(event), mode: "loud" },
        { run: "true", inputs: { mode: "silent" } },
      ),
    );
    answerAs(plane, "somebody", event, "started");
    answerAs(plane, "somebody", event, "finished");
    const closed = await runWhole(
      actionRun(plane, { ...idsOf(event), mode: "loud" }, { run: "true" }),
    );
    expect([unknown.main.stdout, silent.main.stdout, closed.main.stdout]).toEqual([
      expect.stringContaining("CA-311"),
      expect.stringContaining("CA-101"),
      expect.stringContaining("CA-312"),
    ]);
    expect(sentBy(plane, event)).toEqual([]);
  },
);

scene(
  "main is killed before it could answer a refused payload: post does",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const step = actionRun(plane, { ...idsOf(event), data: "ticket please" }, { run: "true" });
    await step.run("pre");
    expect((await step.run("post", "failure")).exitCode).toBe(0);
    expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
  },
);
