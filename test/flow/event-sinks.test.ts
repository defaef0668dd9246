import type { IncomingMessage, Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Scene } from "../support/flow";
import {
  actionRun,
  idsOf,
  isOpen,
  kinds,
  runWhole,
  scene,
  sentBy,
  webhookStarted,
} from "../support/flow";

interface Told {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** Answers by `status`, one after the other, the last one for ever. */
async function receiver(...status: number[]) {
  const told: Told[] = [];
  const server: Server = createServer((request: IncomingMessage, response) => {
    let body = "";
    request.on("data", (piece: Buffer) => (body += piece.toString()));
    request.on("end", () => {
      const { url, headers } = request;
      told.push({ url, authorization: headers.authorization, body });
      response.writeHead(status.length > 1 ? (status.shift() ?? 202) : (status[0] ?? 202)).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  servers.push(server);
  return { url, told };
}

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

const run = ({ plane, event }: Scene, script: string, sinks: string) =>
  runWhole(actionRun(plane, idsOf(event), { run: script, inputs: { "event-sinks": sinks } }));

const phases = (told: readonly Told[]) =>
  told.map(({ body }) => /(?:"event\.status":"|\.task\.)(\w+)"/.exec(body)?.[1]);

scene("each sink is told the beginning and the end, in its own form", async ({ plane, event }) => {
  const dynatrace = await receiver(202);
  const events = await receiver(204);
  webhookStarted(plane, event);
  const { main } = await run(
    { plane, event },
    "exit 1",
    `
- { kind: dynatrace-sdlc, url: "${dynatrace.url}", token: dt0c01.PUBLICPART.SECRETPART }
- { kind: cloudevents, url: "${events.url}/in", token: second-token }`,
  );
  expect(kinds(sentBy(plane, event))).toContain("finished");
  expect([phases(dynatrace.told), phases(events.told)]).toEqual([
    ["started", "finished"],
    ["started", "finished"],
  ]);
  expect(dynatrace.told[1]).toMatchObject({
    url: "/platform/ingest/v1/events.sdlc",
    authorization: "Api-Token dt0c01.PUBLICPART.SECRETPART",
    body: expect.stringContaining('"task.outcome":"failure"'),
  });
  expect(events.told[0]).toMatchObject({ url: "/in", authorization: "Bearer second-token" });
  expect(main.stdout).toContain("::add-mask::second-token");
  expect(main.stdout.replace(/^::add-mask::.*$/gm, "")).not.toContain("second-token");
});

scene(
  "a sink that refuses, and one that is not there: the answer stands",
  async ({ plane, event }) => {
    const refusing = await receiver(401);
    webhookStarted(plane, event);
    const { main } = await run(
      { plane, event },
      "true",
      `
- { kind: cdevents, url: "${refusing.url}" }
- { kind: cloudevents, url: "http://127.0.0.1:1/" }`,
    );
    expect(main.exitCode).toBe(0);
    expect(isOpen(plane, event)).toBe(false);
    expect(main.stdout).toMatch(
      /::warning::The event sink cdevents at http:\/\/127\.0\.0\.1:\d+ was not told that deployment has finished: it answered 401\. \(CA-507\)/,
    );
    expect(main.stdout).toMatch(/::warning::The event sink cloudevents at .*ECONNREFUSED/);
    expect(refusing.told).toHaveLength(2);
  },
);

scene("a sink that comes back is told again", async ({ plane, event }) => {
  webhookStarted(plane, event);
  const tired = await receiver(503, 202);
  const { main } = await run({ plane, event }, "true", `- { kind: cdevents, url: "${tired.url}" }`);
  expect(tired.told.map(({ body }) => /taskrun\.(\w+)/.exec(body)?.[1])).toEqual([
    "started",
    "started",
    "finished",
  ]);
  expect(main.stdout).not.toContain("CA-507");
});

scene("a sink that never answers: the answer stands, and the warning says so", async (scene) => {
  webhookStarted(scene.plane, scene.event);
  const server = createServer(() => undefined);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const { main } = await run(
    scene,
    "true",
    `- { kind: cdevents, url: "http://127.0.0.1:${port}" }`,
  );
  server.closeAllConnections();
  expect([main.exitCode, isOpen(scene.plane, scene.event)]).toEqual([0, false]);
  expect(main.stdout).toMatch(/has finished: it got no answer within 10 s\. \(CA-507\)/);
  expect(main.stdout).not.toContain("cancelled");
});

scene("a list that is wrong tells nobody, and the answer stands", async ({ plane, event }) => {
  webhookStarted(plane, event);
  const { main } = await run({ plane, event }, "true", "- kind: cdevent");
  expect(main.stdout).toMatch(/::warning::event-sinks\[0\]\.kind: .* No sink is told\. \(CA-507\)/);
  expect([main.exitCode, isOpen(plane, event)]).toEqual([0, false]);
});

scene("a list that YAML itself refuses does not touch the task", async ({ plane, event }) => {
  webhookStarted(plane, event);
  const { main } = await run({ plane, event }, "true", "- *anchor");
  expect(main.exitCode).toBe(0);
  expect(sentBy(plane, event).at(-1)).toMatchObject({ data: { result: "pass" } });
  expect(main.stdout).toMatch(/::warning::event-sinks: aliases .* No sink is told\. \(CA-507\)/);
});
