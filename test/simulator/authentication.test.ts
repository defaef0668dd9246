import { Rig } from "./support";

const EVENT = { type: "sh.keptn.event.a.started", source: "x", data: {} };
const CHECKED_BY_GATEWAY = [
  "/api/controlPlane/v1/sequence/p",
  "/api/mongodb-datastore/event?project=p",
  "/api/secrets/v1/secret",
  "/api/resource-service/v1/project/p/resource/a",
];

test("x-token is compared as an exact string", async () => {
  const rig = await Rig.start({ token: "secret" });
  expect((await rig.post(EVENT, { "x-token": "secret" })).status).toBe(200);
  for (const token of ["Secret", "secret2", "secre", ""])
    expect((await rig.post(EVENT, { "x-token": token })).status).toBe(401);
});

test("an access token is accepted as Authorization: Bearer, on the same paths", async () => {
  const rig = await Rig.start({ bearerTokens: ["access"] });
  const without = { "x-token": "" };
  expect(
    (
      await rig.request("GET", "/api/v1/metadata", undefined, {
        ...without,
        authorization: "Bearer access",
      })
    ).status,
  ).toBe(200);
  expect(
    (
      await rig.request("GET", CHECKED_BY_GATEWAY[0] ?? "", undefined, {
        ...without,
        authorization: "Bearer access",
      })
    ).status,
  ).toBe(200);
  expect(
    (
      await rig.request("GET", "/api/v1/metadata", undefined, {
        ...without,
        authorization: "Bearer other",
      })
    ).status,
  ).toBe(401);
});

test("wrong token at the API service: 401 as JSON", async () => {
  const rig = await Rig.start();
  expect(await rig.post(EVENT, { "x-token": "wrong" })).toMatchObject({
    status: 401,
    contentType: "application/json",
    body: { code: 401, message: "incorrect api key auth" },
  });
  expect(rig.plane.events()).toEqual([]);
});

test("no token at the API service: 401 as JSON", async () => {
  const rig = await Rig.start();
  const response = await fetch(`${rig.plane.url}/api/v1/metadata`);
  expect([response.status, response.headers.get("content-type")]).toEqual([
    401,
    "application/json",
  ]);
});

test.each(CHECKED_BY_GATEWAY)("wrong token on %s: 401 as text/plain", async (path) => {
  const rig = await Rig.start();
  const { status, contentType, text } = await rig.request("GET", path, undefined, {
    "x-token": "wrong",
  });
  expect({ status, contentType, text }).toEqual({
    status: 401,
    contentType: "text/plain",
    text: '{"code":401, "message":"unauthenticated or invalid credentials"}',
  });
});

test("wrong tokens empty the bucket of an address; then a good token gets 429 until it refills", async () => {
  const rig = await Rig.start();
  const ask = async (token: string, address = "10.0.0.1") =>
    (
      await rig.request("GET", "/api/controlPlane/v1/sequence/p", undefined, {
        "x-token": token,
        "x-forwarded-for": `${address}, 10.9.9.9`,
      })
    ).status;
  expect([
    await ask("wrong"),
    await ask("wrong"),
    await ask("wrong"),
    await ask(rig.plane.token),
  ]).toEqual([401, 401, 429, 429]);
  expect(await ask(rig.plane.token, "10.0.0.2")).toBe(200);
  rig.clock.advance(1_000);
  expect(await ask(rig.plane.token)).toBe(200);
});

test("a valid token refills the bucket: good requests are not limited", async () => {
  const rig = await Rig.start();
  const statuses = await Promise.all(
    Array.from(
      { length: 20 },
      async () => (await rig.get("/api/controlPlane/v1/sequence/p")).status,
    ),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test("429 of the gateway is JSON sent as text/plain, of /auth itself plain text", async () => {
  const rig = await Rig.start();
  const ask = (path: string) => rig.request("GET", path, undefined, { "x-token": "wrong" });
  await ask("/api/v1/auth");
  await ask("/api/v1/auth");
  expect(await ask("/api/v1/auth")).toMatchObject({
    status: 429,
    contentType: "text/plain",
    text: "Too Many Requests\n",
  });
  expect(await ask("/api/secrets/v1/secret")).toMatchObject({
    status: 429,
    contentType: "text/plain",
    text: '{"code":429, "message":"too many requests"}',
  });
});

test.each(["POST", "GET"])("%s /auth: 200 when the token is good", async (method) => {
  const rig = await Rig.start();
  expect((await rig.request(method, "/api/v1/auth")).status).toBe(200);
});

test("the gateway only reads from the event store, and does not delete the log", async () => {
  const rig = await Rig.start();
  expect((await rig.request("POST", "/api/mongodb-datastore/event", {})).status).toBe(403);
  expect((await rig.request("DELETE", "/api/controlPlane/v1/log")).status).toBe(403);
});

test("metadata is a cheap connectivity test", async () => {
  const rig = await Rig.start({ keptnVersion: "1.2.0" });
  expect((await rig.get("/api/v1/metadata")).body).toMatchObject({
    keptnversion: "1.2.0",
    namespace: "keptn",
    bridgeversion: expect.any(String),
    shipyardversion: expect.any(String),
    automaticprovisioning: false,
  });
});
