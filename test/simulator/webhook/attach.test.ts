import type { ControlPlane } from "../../../simulator";
import { startControlPlane, WEBHOOK_SERVICE } from "../../../simulator";
import type { AttachedWebhookService } from "../../../simulator/webhook";
import { attachWebhookService, WEBHOOK_URI } from "../../../simulator/webhook";
import { SUBSCRIPTION, betaFile, request } from "./support";

let plane: ControlPlane;
let webhook: AttachedWebhookService;
let status: number;
let bodies: (string | undefined)[];

beforeEach(async () => {
  plane = await startControlPlane();
  status = 204;
  bodies = [];
  webhook = attachWebhookService(plane, {
    httpRequest: async (_method, _url, _headers, body) => {
      bodies.push(body);
      return { status, body: "" };
    },
    resolveHost: async () => [{ address: "140.82.121.6", names: [] }],
  });
  plane.engine.secrets.put({
    name: "github-secret",
    scope: "keptn-webhook-service",
    data: { GITHUBTOKEN: "ghp_secret" },
  });
  plane.engine.secrets.put({ name: "elsewhere", scope: "keptn-default", data: { K: "v" } });
});

afterEach(() => plane.close());

function subscribe(entry = {}, requests = [request()]): void {
  const [integration] = plane.engine.integrations
    .all()
    .filter(({ name }) => name === WEBHOOK_SERVICE);
  const filter = { projects: ["shop"], stages: [], services: [] };
  plane.engine.integrations.putSubscription(integration?.id ?? "", {
    id: SUBSCRIPTION,
    event: "sh.keptn.event.deployment.triggered",
    filter,
  });
  plane.engine.resources.put({ project: "shop" }, WEBHOOK_URI, betaFile(entry, requests));
}

async function deploy() {
  const task = plane.openTask({ task: "deployment", project: "shop" });
  await webhook.idle();
  return {
    task,
    open: plane.openTasks().some(({ id }) => id === task.id),
    ...plane.counts(task.id),
  };
}

test("against a control plane: active leaves one started and the task open", async () => {
  subscribe();
  const { started, finished, open, task } = await deploy();
  expect({ started, finished, open }).toEqual({ started: 1, finished: 0, open: true });
  expect(bodies).toEqual([`{"id":"${task.id}"}`]);
});

test("against a control plane: active with two requests needs two finished", async () => {
  subscribe({}, [request(), request()]);
  const { task } = await deploy();
  const finish = () =>
    plane.sendAs("me", {
      type: "sh.keptn.event.deployment.finished",
      shkeptncontext: task.shkeptncontext,
      triggeredid: task.id,
      data: {
        project: "shop",
        stage: "dev",
        service: "service",
        status: "succeeded",
        result: "pass",
      },
    });
  finish();
  expect(plane.openTasks()).toHaveLength(1);
  finish();
  expect(plane.openTasks()).toHaveLength(0);
});

test("against a control plane: passive completes the task, a failing one fails it", async () => {
  subscribe({ sendFinished: true });
  expect(await deploy()).toMatchObject({ started: 1, finished: 1 });
  await webhook.idle();
  expect(plane.openTasks()).toHaveLength(0);
  const finished = plane.events(
    (delivery) => delivery.event.type === "sh.keptn.event.deployment.finished",
  );
  expect(finished[0]?.event).toMatchObject({
    source: "webhook-service",
    data: { result: "pass", deployment: { responses: [""] } },
  });
});

test("against a control plane: fully delegated that fails wedges the task", async () => {
  subscribe({ sendStarted: false });
  status = 500;
  const { started, finished, open } = await deploy();
  expect({ started, finished, open }).toEqual({ started: 0, finished: 1, open: true });
});

test("against a control plane: a secret of another scope cannot be read", async () => {
  subscribe({ envFrom: [{ name: "t", secretRef: { name: "elsewhere", key: "K" } }] });
  await deploy();
  const finished = plane.events(
    (delivery) => delivery.event.type === "sh.keptn.event.deployment.finished",
  );
  expect(finished[0]?.event.data).toMatchObject({
    status: "errored",
    message: "could not read secret elsewhere.K",
  });
});

test("detached, the service hears nothing any more", async () => {
  subscribe();
  webhook.detach();
  expect(await deploy()).toMatchObject({ started: 0, finished: 0 });
});
