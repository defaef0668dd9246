import type { JsonObject } from "../../src/domain/text/json";
import { Rig, SHIPYARD, shipyardOf } from "./support";

const SECRET = {
  name: "github-secret",
  scope: "keptn-webhook-service",
  data: { GITHUBTOKEN: "s3cret" },
};
const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("secrets", () => {
  const path = "/api/secrets/v1/secret";

  test("create 201, create again 409, update 200, update unknown 404", async () => {
    const rig = await Rig.start();
    expect((await rig.request("PUT", path, SECRET)).status).toBe(404);
    expect((await rig.request("POST", path, SECRET)).status).toBe(201);
    expect((await rig.request("POST", path, SECRET)).status).toBe(409);
    expect(
      (await rig.request("PUT", path, { ...SECRET, data: { GITHUBTOKEN: "new" } })).status,
    ).toBe(200);
    expect(
      rig.plane.engine.secrets.value("github-secret", "GITHUBTOKEN", "keptn-webhook-service"),
    ).toBe("new");
  });

  test("unknown scope, too big: 400; no data: 201", async () => {
    const rig = await Rig.start();
    for (const change of [{ scope: "mine" }, { data: { A: "x".repeat(1024 * 1024 + 1) } }])
      expect((await rig.request("POST", path, { ...SECRET, ...change })).status).toBe(400);
    expect(await rig.request("POST", path, { ...SECRET, data: null })).toMatchObject({
      status: 201,
      body: { data: null },
    });
  });

  test("the list has a capital S and keys, never values", async () => {
    const rig = await Rig.start();
    await rig.request("POST", path, SECRET);
    const { body, text } = await rig.get(path);
    expect(body).toEqual({
      Secrets: [{ name: "github-secret", scope: "keptn-webhook-service", keys: ["GITHUBTOKEN"] }],
    });
    expect(text).not.toContain("s3cret");
  });

  test("delete needs name and scope: 200, else 404", async () => {
    const rig = await Rig.start();
    await rig.request("POST", path, SECRET);
    expect(
      (await rig.request("DELETE", `${path}?name=github-secret&scope=keptn-default`)).status,
    ).toBe(404);
    expect(
      (await rig.request("DELETE", `${path}?name=github-secret&scope=keptn-webhook-service`))
        .status,
    ).toBe(200);
    expect((await rig.get(path)).body).toEqual({ Secrets: [] });
  });

  test("the scopes; keptn-default is the default", async () => {
    const rig = await Rig.start();
    expect((await rig.get("/api/secrets/v1/scope")).body).toEqual({
      scopes: [
        "dynatrace-service",
        "keptn-default",
        "keptn-prometheus-service",
        "keptn-webhook-service",
      ],
    });
    await rig.request("POST", path, { name: "s", data: { A: "1" } });
    expect((await rig.get(path)).body).toMatchObject({ Secrets: [{ scope: "keptn-default" }] });
  });

  test("a missing key reads as empty text, a missing secret or another scope as nothing", async () => {
    const rig = await Rig.start();
    await rig.request("POST", path, SECRET);
    const { secrets } = rig.plane.engine;
    expect(secrets.value("github-secret", "OTHER", "keptn-webhook-service")).toBe("");
    expect(secrets.value("none", "GITHUBTOKEN", "keptn-webhook-service")).toBeUndefined();
    expect(secrets.value("github-secret", "GITHUBTOKEN", "keptn-default")).toBeUndefined();
  });
});

describe("files", () => {
  const base = "/api/resource-service/v1/project/shop";
  const levels: readonly [string, string][] = [
    ["project", ""],
    ["stage", "/stage/staging"],
    ["service", "/stage/staging/service/cart"],
  ];

  async function shop(): Promise<Rig> {
    const rig = await Rig.start();
    rig.plane.createProject({ name: "shop", shipyard: SHIPYARD, services: ["cart"] });
    return rig;
  }

  const upload = (text: string) => ({
    resources: [{ resourceURI: "webhook/webhook.yaml", resourceContent: base64(text) }],
  });

  test.each(levels)(
    "PUT 200 and POST 201 at the %s level, read back in base64",
    async (_, level) => {
      const rig = await shop();
      expect(await rig.request("PUT", `${base}${level}/resource`, upload("one"))).toMatchObject({
        status: 200,
        body: {
          commitID: expect.stringMatching(/^[0-9a-f]{40}$/),
          metadata: { version: expect.any(String) },
        },
      });
      expect((await rig.request("POST", `${base}${level}/resource`, upload("two"))).status).toBe(
        201,
      );
      expect(
        (await rig.get(`${base}${level}/resource/webhook%252Fwebhook.yaml`)).body,
      ).toMatchObject({ resourceURI: "webhook%2Fwebhook.yaml", resourceContent: base64("two") });
      // The gateway decodes once, and then the path has one part too many.
      expect(await rig.get(`${base}${level}/resource/webhook%2Fwebhook.yaml`)).toMatchObject({
        status: 404,
        text: "404 page not found",
      });
    },
  );

  test("the levels are separate", async () => {
    const rig = await shop();
    await rig.request("PUT", `${base}/stage/staging/resource`, upload("stage"));
    expect(
      (await rig.get(`${base}/stage/staging/service/cart/resource/webhook%252Fwebhook.yaml`))
        .status,
    ).toBe(404);
    expect(
      (await rig.get(`${base}/stage/production/resource/webhook%252Fwebhook.yaml`)).status,
    ).toBe(404);
    expect((await rig.get(`${base}/resource/webhook%252Fwebhook.yaml`)).status).toBe(404);
  });

  test("gitCommitID reads an older version", async () => {
    const rig = await shop();
    const { body } = await rig.request("PUT", `${base}/stage/staging/resource`, upload("one"));
    const { commitID } = body as JsonObject & { commitID: string };
    await rig.request("PUT", `${base}/stage/staging/resource`, upload("two"));
    expect(
      (
        await rig.get(
          `${base}/stage/staging/resource/webhook%252Fwebhook.yaml?gitCommitID=${commitID}`,
        )
      ).body,
    ).toMatchObject({ resourceContent: base64("one") });
  });

  test("unknown file, project, stage or service: 404; a trailing slash: 404", async () => {
    const rig = await shop();
    expect(await rig.get(`${base}/resource/none`)).toMatchObject({
      status: 404,
      body: { message: "Resource not found" },
    });
    for (const path of [
      "/api/resource-service/v1/project/none/resource",
      `${base}/stage/none/resource`,
      `${base}/stage/staging/service/none/resource`,
      `${base}/resource/`,
    ]) {
      expect((await rig.request("PUT", path, upload("x"))).status).toBe(404);
    }
  });

  test("content that is not base64: 400; no resources: 200", async () => {
    const rig = await shop();
    expect(
      (
        await rig.request("PUT", `${base}/resource`, {
          resources: [{ resourceURI: "a", resourceContent: "not base64!" }],
        })
      ).status,
    ).toBe(400);
    expect((await rig.request("PUT", `${base}/resource`, { resources: [] })).status).toBe(200);
  });

  test("management of projects, stages and services is refused", async () => {
    const rig = await shop();
    expect((await rig.request("DELETE", base)).status).toBe(403);
  });
});

describe("subscriptions", () => {
  const path = "/api/controlPlane/v1/uniform/registration";
  const SUBSCRIPTION = {
    event: "sh.keptn.event.deployment.triggered",
    filter: { projects: ["shop"], stages: ["staging"], services: [] },
  };

  async function webhookService(rig: Rig): Promise<string> {
    const [integration] = (await rig.get(`${path}?name=webhook-service`)).body as unknown as {
      id: string;
    }[];
    return integration?.id ?? "";
  }

  test("the webhook-service is found by its name, in a bare list", async () => {
    const rig = await Rig.start();
    expect((await rig.get(`${path}?name=webhook-service`)).body).toEqual([
      {
        id: expect.any(String),
        name: "webhook-service",
        metadata: expect.any(Object),
        subscriptions: [],
      },
    ]);
    expect((await rig.get(`${path}?name=other`)).body).toEqual([]);
  });

  test("create 201 with an id, read, list, remove 200", async () => {
    const rig = await Rig.start();
    const base = `${path}/${await webhookService(rig)}/subscription`;
    const { status, body } = await rig.request("POST", base, SUBSCRIPTION);
    const { id } = body as { id: string };
    expect(status).toBe(201);
    expect((await rig.get(`${base}/${id}`)).body).toEqual({ id, ...SUBSCRIPTION });
    expect((await rig.get(base)).body).toEqual([{ id, ...SUBSCRIPTION }]);
    expect(rig.plane.engine.integrations.subscriptionsOf("webhook-service")).toEqual([
      { id, ...SUBSCRIPTION },
    ]);
    expect(await rig.request("DELETE", `${base}/${id}`)).toMatchObject({ status: 200, text: "{}" });
    expect((await rig.get(`${base}/${id}`)).status).toBe(404);
  });

  test("PUT creates and replaces under an id of one's own: 201", async () => {
    const rig = await Rig.start();
    const url = `${path}/${await webhookService(rig)}/subscription/mine`;
    expect(await rig.request("PUT", url, SUBSCRIPTION)).toMatchObject({
      status: 201,
      body: { id: "mine" },
    });
    expect((await rig.request("PUT", url, { event: "sh.keptn.>" })).status).toBe(201);
    expect(rig.plane.engine.integrations.subscriptionsOf("webhook-service")).toEqual([
      { id: "mine", event: "sh.keptn.>", filter: { projects: null, stages: null, services: null } },
    ]);
  });

  test("the rules on events and filters are not enforced", async () => {
    const rig = await Rig.start();
    expect(
      (
        await rig.request("POST", `${path}/${await webhookService(rig)}/subscription`, {
          filter: { projects: ["a", "b"], services: ["v"] },
        })
      ).status,
    ).toBe(201);
  });

  test("unknown integration: 404; a body that is no JSON: 400", async () => {
    const rig = await Rig.start();
    expect((await rig.request("POST", `${path}/none/subscription`, SUBSCRIPTION)).status).toBe(404);
    expect((await rig.get(`${path}/none/subscription`)).status).toBe(404);
    expect(
      (await rig.request("POST", `${path}/${await webhookService(rig)}/subscription`, "{")).status,
    ).toBe(400);
  });

  test("another integration registers itself: 201, again 200 with the same id", async () => {
    const rig = await Rig.start();
    const first = await rig.request("POST", path, { name: "my-service" });
    expect([
      first.status,
      (await rig.request("POST", path, { name: "my-service" })).status,
    ]).toEqual([201, 200]);
    expect((await rig.get(`${path}?id=${(first.body as { id: string }).id}`)).body).toMatchObject([
      { name: "my-service" },
    ]);
  });
});

describe("versions", () => {
  test.each([
    ["0.17.0", 404],
    ["0.18.0", 200],
    ["1.4.5", 200],
  ])("sequence-execution at %s: %s", async (keptnVersion, status) => {
    const rig = await Rig.start({ keptnVersion });
    rig.plane.createProject({ name: "p", shipyard: shipyardOf({ s: [{ name: "t" }] }) });
    expect((await rig.get("/api/controlPlane/v1/sequence-execution?project=p")).status).toBe(
      status,
    );
  });

  test("before 0.16 the files are under configuration-service", async () => {
    const rig = await Rig.start({ keptnVersion: "0.15.1" });
    rig.plane.createProject({ name: "p", shipyard: shipyardOf({ s: [{ name: "t" }] }) });
    expect(
      (await rig.get("/api/configuration-service/v1/project/p/resource/shipyard.yaml")).status,
    ).toBe(200);
    expect(
      (await rig.get("/api/resource-service/v1/project/p/resource/shipyard.yaml")).status,
    ).toBe(404);
  });

  test("before 0.19 a missing status does not fail the task, from then on it does", async () => {
    for (const [keptnVersion, result] of [
      ["0.18.2", "pass"],
      ["0.19.0", "fail"],
    ] as const) {
      const { rig, context, task } = await Rig.withDelivery({ keptnVersion });
      await rig.complete(task, { status: null });
      expect(rig.execution(context).previousTasks[0]?.result).toBe(result);
    }
  });

  test("before 0.14 answers were counted otherwise: refused", async () => {
    await expect(Rig.start({ keptnVersion: "0.13.6" })).rejects.toThrow("0.14");
    await expect(Rig.start({ keptnVersion: "latest" })).rejects.toThrow("keptnVersion");
  });
});
