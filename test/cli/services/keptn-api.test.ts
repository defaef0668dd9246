import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KeptnApi } from "../../../cli/keptn-api";
import { openApi, readAccess, valueOf } from "../../../cli/keptn-api";
import type { ControlPlane, ControlPlaneOptions } from "../../../simulator";
import { startControlPlane } from "../../../simulator";

const SHIPYARD = `
apiVersion: spec.keptn.sh/0.2.2
kind: Shipyard
metadata: { name: shipyard-shop }
spec:
  stages:
    - name: staging
      sequences: [{ name: delivery, tasks: [{ name: deployment }, { name: test }] }]
    - name: production
      sequences: [{ name: delivery, tasks: [{ name: deployment }] }]
`;
const GITHUB = "webhook/webhook.yaml";

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function planeWith(
  options: ControlPlaneOptions = {},
): Promise<{ plane: ControlPlane; api: KeptnApi }> {
  const plane = await startControlPlane(options);
  ends.push(() => plane.close());
  plane.createProject({ name: "shop", shipyard: SHIPYARD, services: ["cart", "basket"] });
  return { plane, api: apiOf(plane.url, plane.token) };
}

function apiOf(url: string, token: string): KeptnApi {
  const access = { url, credentials: { kind: "token", token } as const };
  return openApi(access, new AbortController().signal);
}

const must = <T>(answered: Parameters<typeof valueOf<T>>[0]): T => valueOf(answered, "cannot");

describe("against the local control plane", () => {
  test("version, projects, stages, services, the shipyard", async () => {
    const { plane, api } = await planeWith();
    plane.createProject({ name: "bank", shipyard: SHIPYARD });
    expect(must(await api.metadata()).keptnVersion).toBe("1.4.5");
    expect(must(await api.projects())).toEqual([
      {
        name: "bank",
        stages: [
          { name: "staging", services: [] },
          { name: "production", services: [] },
        ],
      },
      must(await api.project("shop")),
    ]);
    expect(must(await api.project("none"))).toBeUndefined();
    expect(must(await api.stages("shop"))).toEqual(["production", "staging"]);
    expect(must(await api.services("shop", "staging"))).toEqual(["basket", "cart"]);
    expect(must(await api.shipyard("shop"))?.text).toBe(SHIPYARD);
  });

  test("more projects than a page has", async () => {
    const { plane, api } = await planeWith();
    for (let n = 0; n < 120; n++)
      plane.createProject({ name: `p${String(n).padStart(3, "0")}`, shipyard: SHIPYARD });
    expect(must(await api.projects()).map(({ name }) => name)).toHaveLength(121);
  });

  test.each(["1.4.5", "0.15.1"])("files on the three levels of Keptn %s", async (keptnVersion) => {
    const { plane, api } = await planeWith({ keptnVersion });
    const project = "shop";
    const levels = [
      { project },
      { project, stage: "staging" },
      { project, stage: "staging", service: "cart" },
    ];
    for (const level of levels) {
      expect(must(await api.resource(level, GITHUB))).toBeUndefined();
      const commit = must(await api.writeResource(level, GITHUB, `ü of ${JSON.stringify(level)}`));
      expect(must(await api.resource(level, GITHUB))).toEqual({
        text: `ü of ${JSON.stringify(level)}`,
        version: commit,
      });
      expect(plane.engine.resources.get(level, GITHUB)?.commitID).toBe(commit);
    }
    const none = await api.resource({ project, stage: "none" }, GITHUB);
    expect(none).toMatchObject({ ok: false, failure: { httpStatus: 404 } });
  });

  test("secrets: names and keys, created and replaced in a scope", async () => {
    const { plane, api } = await planeWith();
    const scope = "keptn-webhook-service";
    const secret = { name: "github", scope, data: { TOKEN: "one-secret" } };
    must(await api.putSecret(secret, false));
    expect(must(await api.secrets())).toEqual([{ name: "github", scope, keys: ["TOKEN"] }]);
    expect(await api.putSecret(secret, false)).toMatchObject({
      ok: false,
      failure: { httpStatus: 409 },
    });
    must(await api.putSecret({ ...secret, data: { TOKEN: "two-secrets" } }, true));
    expect(plane.engine.secrets.value("github", "TOKEN", scope)).toBe("two-secrets");
  });

  test("integrations and subscriptions: ours are added, others stay", async () => {
    const { plane, api } = await planeWith();
    const [webhook] = must(await api.integrations("webhook-service"));
    expect(webhook).toMatchObject({ name: "webhook-service", subscriptions: [] });
    const id = webhook?.id ?? "";
    const filter = { projects: ["shop"], stages: ["staging"], services: [] };
    const event = "sh.keptn.event.deployment.triggered";
    const other = must(await api.createSubscription(id, { event, filter }));
    must(await api.putSubscription(id, { id: "own", event, filter }));
    must(await api.putSubscription(id, { id: "own", event: "sh.keptn.>", filter }));
    expect(must(await api.subscriptions(id))).toEqual([
      { id: other, event, filter },
      { id: "own", event: "sh.keptn.>", filter },
    ]);
    expect(plane.engine.integrations.subscriptionsOf("webhook-service")).toHaveLength(2);
    expect(must(await api.integrations("none"))).toEqual([]);
  });

  test("an event starts a sequence; its tasks, states and events can be read, and it can be paused and ended", async () => {
    const { plane, api } = await planeWith();
    const data = { project: "shop", stage: "staging", service: "cart" };
    const type = "sh.keptn.event.staging.delivery.triggered";
    const context = must(await api.send({ specversion: "1.0", type, source: "test", data }));
    const [open] = must(
      await api.openTasks("sh.keptn.event.deployment.triggered", { project: "shop" }),
    );
    expect(open).toMatchObject({ shkeptncontext: context, data });
    expect(must(await api.tasks.openTasks("shop", [], new AbortController().signal))).toMatchObject(
      [{ task: { name: "deployment", stage: "staging" } }],
    );
    expect(must(await api.executions("shop"))).toMatchObject([{ scope: { stage: "staging" } }]);
    const types = must(await api.events({ project: "shop", keptnContext: context }));
    expect(types.map((event) => event["type"])).toEqual([
      type,
      "sh.keptn.event.deployment.triggered",
    ]);
    for (const [state, shown] of [
      ["pause", "paused"],
      ["resume", "started"],
      ["abort", "aborted"],
    ] as const) {
      must(await api.control("shop", context, { state }));
      expect(must(await api.sequenceStates("shop", { keptnContext: context }))).toMatchObject([
        { state: shown },
      ]);
    }
    plane.engine.integrationLog.push({
      integrationid: "1",
      message: "denied",
      time: "2022-03-01T10:00:00.000Z",
    });
    expect(must(await api.logs())).toMatchObject([{ message: "denied" }]);
  });

  test("a wrong token says what to do, and is not shown", async () => {
    const { plane } = await planeWith();
    const read = await apiOf(plane.url, "wrong-token-1234").projects();
    expect(read).toMatchObject({ ok: false, failure: { kind: "unauthorized", httpStatus: 401 } });
    expect(() => valueOf(read, "The projects cannot be read")).toThrow(
      /^The projects cannot be read: .*HTTP 401.*\. Check that the token belongs/,
    );
    expect(JSON.stringify(read)).not.toContain("wrong-token");
  });
});

describe("against something else", () => {
  /** Answers everything alike. */
  async function answering(status: number, body: string): Promise<KeptnApi> {
    const server: Server = createServer((_, response) =>
      response.writeHead(status, { "content-type": "application/json" }).end(body),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    ends.push(() => new Promise((resolve) => void server.close(() => resolve())));
    server.closeIdleConnections();
    const { port } = server.address() as AddressInfo;
    return apiOf(`http://127.0.0.1:${port}`, "a-long-api-token");
  }

  test("answers that are no Keptn's are failures, not empty lists", async () => {
    const api = await answering(200, "<html>sign in</html>");
    for (const call of [
      api.metadata(),
      api.projects(),
      api.project("shop"),
      api.secrets(),
      api.integrations(),
      api.subscriptions("1"),
      api.openTasks("x"),
      api.resource({ project: "shop" }, "shipyard.yaml"),
    ])
      expect(await call).toMatchObject({
        ok: false,
        failure: { message: expect.stringContaining("not the control plane's API") as string },
      });
  });

  test("a server that repeats the token does not get it shown", async () => {
    const api = await answering(500, '{"code":500,"message":"no such user: a-long-api-token"}');
    const read = await api.projects();
    expect(read).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining("no such user: ***") as string },
    });
  });
});

describe("where and who", () => {
  const folder = mkdtempSync(join(tmpdir(), "access-"));
  const file = join(folder, "token");
  writeFileSync(file, "from-a-file\n");
  afterAll(() => rmSync(folder, { recursive: true }));
  const variables = { KEPTN_API_URL: "https://keptn.example.com", KEPTN_API_TOKEN: "variable" };

  test("options come before variables; a line break behind the token is dropped", () => {
    expect(readAccess({}, variables)).toEqual({
      url: "https://keptn.example.com",
      credentials: { kind: "token", token: "variable" },
    });
    expect(
      readAccess({ "control-plane-url": "other.example.com", "token-file": file }, variables),
    ).toEqual({
      url: "other.example.com",
      credentials: { kind: "token", token: "from-a-file" },
    });
  });

  test("an OAuth client instead of a token", () => {
    expect(
      readAccess(
        {},
        {
          KEPTN_API_URL: "a",
          KEPTN_OAUTH_CLIENT_ID: "id",
          KEPTN_OAUTH_CLIENT_SECRET: "secret",
          KEPTN_OAUTH_SCOPE: "cloudautomation:events:read",
        },
      ).credentials,
    ).toMatchObject({ kind: "oauth", clientId: "id", scope: "cloudautomation:events:read" });
  });

  test.each([
    ["no address", {}, {}, /Which control plane\? Give --control-plane-url/],
    ["no token", { "control-plane-url": "a" }, {}, /Which token\? Give --token-file/],
    [
      "no file",
      { "control-plane-url": "a", "token-file": join(folder, "none") },
      {},
      /--token-file .*none: the file cannot be read/,
    ],
    [
      "swapped",
      {},
      { KEPTN_API_URL: "a", KEPTN_API_TOKEN: "https://keptn.example.com" },
      /are swapped/,
    ],
  ])("%s: told", (_, values, environment, message) => {
    expect(() => readAccess(values, environment)).toThrow(message);
  });
});
