import type { JsonObject } from "../../src/domain/text/json";
import { contextInForce } from "../../simulator/api/keptn-context";
import { Rig } from "./support";

const DATA = { project: "p", stage: "dev", service: "v" };
const EVENT = {
  type: "sh.keptn.event.deployment.started",
  source: "github",
  triggeredid: "1",
  data: DATA,
};
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

async function accepted(event: JsonObject): Promise<JsonObject> {
  const rig = await Rig.start();
  expect((await rig.post(event)).status).toBe(200);
  return rig.last({ origin: "http" }) as unknown as JsonObject;
}

describe("attributes", () => {
  test("the API sets id and time itself, whatever was sent", async () => {
    const event = await accepted({ ...EVENT, id: "mine", time: "2020-01-01T00:00:00Z" });
    expect(event["id"]).toMatch(UUID);
    expect(event["time"]).toBe("2022-03-01T10:00:00.000Z");
  });

  test("the attribute list is closed: anything else is dropped, known names are matched whatever their case", async () => {
    const event = await accepted({
      ...EVENT,
      triggeredid: null,
      triggeredID: "7",
      specversion: "0.3",
      gitcommitid: "abc",
      shkeptnversion: "0.2",
      shkeptnspecversion: "0.2.4",
      datacontenttype: "x",
      traceparent: "00-1",
      mine: "x",
      extensions: { a: 1 },
    });
    expect(Object.keys(event).sort()).toEqual([
      "contenttype",
      "data",
      "extensions",
      "gitcommitid",
      "id",
      "shkeptncontext",
      "shkeptnversion",
      "source",
      "specversion",
      "time",
      "triggeredid",
      "type",
    ]);
    expect(event).toMatchObject({
      specversion: "1.0",
      contenttype: "application/json",
      triggeredid: "7",
    });
  });

  test.each([
    ["", "https://github.com/keptn/keptn/api"],
    ["%zz", "https://github.com/keptn/keptn/api"],
    ["1:2", "https://github.com/keptn/keptn/api"],
    ["a\u0000b", "https://github.com/keptn/keptn/api"],
    ["github", "github"],
    ["https://github.com/o/r/actions/runs/1", "https://github.com/o/r/actions/runs/1"],
  ])("source %j becomes %j", async (source, expected) => {
    expect((await accepted({ ...EVENT, source }))["source"]).toBe(expected);
  });

  test("events of the API carry contenttype, those of shipyard-controller datacontenttype, the store neither for the latter", async () => {
    const { rig, task } = await Rig.withDelivery();
    expect([task.contenttype, task.datacontenttype]).toEqual([undefined, "application/json"]);
    const [stored] = rig.plane.engine.store.query({ project: "shop", eventID: task.id });
    expect(stored).not.toHaveProperty("datacontenttype");
    expect(stored).not.toHaveProperty("contenttype");
  });

  test("sh.keptn.event.<task>.status.changed has six segments and starts no sequence", async () => {
    const { rig, task } = await Rig.withDelivery();
    await rig.answer(task, "status.changed");
    expect(rig.plane.engine.sequences.executions("shop")).toHaveLength(1);
  });
});

describe("shkeptncontext", () => {
  const uuid = "0F5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11";

  test.each([uuid, uuid.replaceAll("-", ""), `{${uuid}}`, `urn:uuid:${uuid}`])(
    "%s is kept verbatim",
    async (context) => {
      const rig = await Rig.start();
      expect((await rig.post({ ...EVENT, shkeptncontext: context })).body).toEqual({
        keptnContext: context,
      });
    },
  );

  test.each([{}, { shkeptncontext: "" }, { shkeptncontext: null }])(
    "none (%j): a new UUID",
    async (attribute) => {
      const rig = await Rig.start();
      expect((await rig.post({ ...EVENT, ...attribute })).body).toEqual({
        keptnContext: expect.stringMatching(UUID),
      });
    },
  );

  test("other text becomes a deterministic UUID of its first 16 bytes", () => {
    const never = () => "new";
    expect(contextInForce("my-pipeline-0001", never)).toBe("6d792d70-6970-456c-a96e-652d30303031");
    expect(contextInForce("my-pipeline-0001-and-more", never)).toBe(
      contextInForce("my-pipeline-0001", never),
    );
    expect(contextInForce("short", never)).toBe(contextInForce("short           ", never));
    expect(contextInForce("ünïcödé und mehr", never)).toMatch(UUID);
  });
});

describe("requests and answers", () => {
  test.each([
    "application/json",
    "application/json; charset=utf-8",
    "application/cloudevents+json",
  ])("Content-Type %s: 200", async (type) => {
    const rig = await Rig.start();
    expect(await rig.post(EVENT, { "content-type": type })).toMatchObject({
      status: 200,
      contentType: "application/json",
    });
  });

  test("200 says nothing about acceptance: unknown project, unknown triggeredid", async () => {
    const rig = await Rig.start();
    expect(
      (await rig.post({ ...EVENT, data: { project: "none", stage: "x", service: "y" } })).status,
    ).toBe(200);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded"])(
    "Content-Type %s: 415",
    async (type) => {
      const rig = await Rig.start();
      const { status, body } = await rig.post(EVENT, { "content-type": type });
      expect({ status, body }).toEqual({
        status: 415,
        body: {
          code: 415,
          message: `unsupported media type "${type}", only [application/cloudevents+json application/json] are allowed`,
        },
      });
    },
  );

  test("binary mode is not understood: 422", async () => {
    const rig = await Rig.start();
    expect(
      (
        await rig.post(DATA, {
          "ce-type": EVENT.type,
          "ce-source": "x",
          "ce-id": "1",
          "ce-specversion": "1.0",
        })
      ).status,
    ).toBe(422);
  });

  test.each([
    ["malformed JSON", "{"],
    ["a list", "[]"],
    ["a type that is no text", JSON.stringify({ ...EVENT, type: 7 })],
    ["a time that cannot be parsed", JSON.stringify({ ...EVENT, time: "yesterday" })],
  ])("%s: 400", async (_, body) => {
    const rig = await Rig.start();
    expect(await rig.request("POST", "/api/v1/event", body)).toMatchObject({
      status: 400,
      body: {
        code: 400,
        message: expect.stringMatching(/^parsing body body from "" failed, because ./),
      },
    });
    expect(rig.plane.events()).toEqual([]);
  });

  test.each(["type", "source", "data"])("%s missing or null: 422 with code 602", async (name) => {
    const rig = await Rig.start();
    const expected = { status: 422, body: { code: 602, message: `${name} in body is required` } };
    expect(await rig.post({ ...EVENT, [name]: null })).toMatchObject(expected);
    const { [name]: _, ...without } = EVENT as JsonObject;
    expect(await rig.post(without)).toMatchObject(expected);
    expect(rig.plane.events()).toEqual([]);
  });

  test("wrong path: 404 as JSON; wrong method: 405", async () => {
    const rig = await Rig.start();
    expect(await rig.get("/api/v1/events")).toMatchObject({
      status: 404,
      body: { code: 404, message: "path /v1/events was not found" },
    });
    expect(await rig.get("/api/v1/event")).toMatchObject({ status: 405, body: { code: 405 } });
  });

  test("what no service answers: the API's JSON below /api, the gateway's HTML above it", async () => {
    const rig = await Rig.start();
    for (const [path, status, contentType] of [
      ["/v1/event", 404, "text/html"],
      ["/api/other/v1/x", 404, "application/json"],
      ["/bridge/dashboard", 502, "text/html"],
    ] as const) {
      expect(await rig.get(path)).toMatchObject({ status, contentType });
    }
  });

  test("body over 5 MB: 413 as HTML", async () => {
    const rig = await Rig.start();
    const answer = await rig.post({
      ...EVENT,
      data: { ...DATA, text: "x".repeat(5 * 1024 * 1024) },
    });
    expect(answer).toMatchObject({ status: 413, contentType: "text/html" });
    expect(rig.plane.events()).toEqual([]);
  });

  test("empty body: the handler crashes, 502 as HTML", async () => {
    const rig = await Rig.start();
    expect(
      await rig.request("POST", "/api/v1/event", "", { "content-type": "application/json" }),
    ).toMatchObject({ status: 502, contentType: "text/html" });
  });

  test("a message over 1 MiB: 500, not published", async () => {
    const rig = await Rig.start();
    expect(
      await rig.post({ ...EVENT, data: { ...DATA, text: "x".repeat(1024 * 1024) } }),
    ).toMatchObject({
      status: 500,
      body: { code: 500, message: expect.stringContaining("could not publish message to NATS") },
    });
    expect(rig.plane.events()).toEqual([]);
  });

  test("without validation 64 KB are no limit", async () => {
    const rig = await Rig.start();
    expect(
      (await rig.post({ ...EVENT, data: { ...DATA, text: "x".repeat(70 * 1024) } })).status,
    ).toBe(200);
  });

  test("no rate limit on /event", async () => {
    const rig = await Rig.start();
    const statuses = await Promise.all(
      Array.from({ length: 30 }, async () => (await rig.post(EVENT)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test("a path prefix is part of the address", async () => {
    const rig = await Rig.start({ pathPrefix: "/keptn" });
    expect(rig.plane.url).toMatch(/:\d+\/keptn$/);
    expect((await rig.post(EVENT)).status).toBe(200);
    expect(
      (
        await fetch(`${rig.plane.url.replace("/keptn", "")}/api/v1/metadata`, {
          headers: { "x-token": rig.plane.token },
        })
      ).status,
    ).toBe(404);
  });
});

describe("validation", () => {
  const rows: readonly [string, JsonObject, string | undefined][] = [
    ["a type of four segments", { type: "sh.keptn.event.deployment" }, "unknown event type"],
    ["a type of seven segments", { type: "sh.keptn.event.a.b.c.started" }, "unknown event type"],
    ["an empty segment", { type: "sh.keptn.event..started" }, "unknown event type"],
    [
      "<task>.triggered",
      { type: "sh.keptn.event.deployment.triggered" },
      "unknown event type action: triggered",
    ],
    [
      "<task>.status.changed",
      { type: "sh.keptn.event.deployment.status.changed" },
      "unknown event type action: changed",
    ],
    [
      "<stage>.<sequence>.finished",
      { type: "sh.keptn.event.dev.s.finished" },
      "unknown event type action: finished",
    ],
    [
      "a label that is no text",
      { data: { ...DATA, labels: { a: 1 } } },
      "could not parse common event data",
    ],
    [
      "no service",
      { data: { project: "p", stage: "dev" } },
      "mandatory field(s) 'project', 'stage' or 'service' missing",
    ],
    ["no triggeredid", { triggeredid: "" }, "mandatory field 'triggeredid' missing"],
    [
      "finished without result",
      { type: "sh.keptn.event.deployment.finished", data: { ...DATA, status: "succeeded" } },
      "result field is not set",
    ],
    [
      "finished without status",
      { type: "sh.keptn.event.deployment.finished", data: { ...DATA, result: "pass" } },
      "status field is not set",
    ],
    [
      "a stage that differs from the type",
      { type: "sh.keptn.event.prod.s.triggered" },
      "stage name in event data and in event type does not match",
    ],
    [
      "monitoring.configure without a type",
      { type: "sh.keptn.event.monitoring.configure" },
      "mandatory fields(s) 'project', 'service' or 'type' missing",
    ],
    ["a right started", {}, undefined],
    [
      "a right finished, with values nobody knows",
      {
        type: "sh.keptn.event.deployment.finished",
        data: { ...DATA, result: "great", status: "done" },
      },
      undefined,
    ],
    ["a sequence trigger", { type: "sh.keptn.event.dev.s.triggered" }, undefined],
    ["<task>.invalidated", { type: "sh.keptn.event.evaluation.invalidated", data: {} }, undefined],
    ["sh.keptn.log.error", { type: "sh.keptn.log.error", data: {} }, undefined],
    ["sh.keptn.events.problem", { type: "sh.keptn.events.problem", data: {} }, undefined],
  ];

  test.each(rows)("validation on, %s", async (_, change, message) => {
    const rig = await Rig.start({ eventValidation: true });
    const { status, body } = await rig.post({ ...EVENT, ...change });
    expect({ status, body }).toEqual(
      message === undefined
        ? { status: 200, body: expect.anything() }
        : { status: 400, body: { code: 400, message } },
    );
    expect(rig.plane.events({ origin: "http" })).toHaveLength(message === undefined ? 1 : 0);
  });

  test.each(rows)("validation off, %s: 200", async (_, change) => {
    const rig = await Rig.start();
    expect((await rig.post({ ...EVENT, ...change })).status).toBe(200);
  });

  test("with validation a body over 64 KB: 400", async () => {
    const rig = await Rig.start({ eventValidation: true });
    expect(
      await rig.post({ ...EVENT, data: { ...DATA, text: "x".repeat(64 * 1024) } }),
    ).toMatchObject({ status: 400, body: { message: expect.stringContaining("too large") } });
  });
});
