import { attachWebhookService } from "../../simulator/webhook";
import { Rig, shipyardOf } from "./support";

const TRIGGERED = "sh.keptn.event.t.triggered";

async function task(rig: Rig): Promise<string> {
  if (!rig.plane.engine.projects.exists("p"))
    rig.plane.createProject({
      name: "p",
      shipyard: shipyardOf({ s: [{ name: "t" }] }),
      services: ["v"],
    });
  return Promise.resolve(
    rig.plane.trigger({ project: "p", stage: "dev", sequence: "s", service: "v" }),
  );
}

test("taskLatencyMs: a task is open at once and sent a little later; without it at once", async () => {
  const rig = await Rig.start({ taskLatencyMs: 100 });
  const keptnContext = await task(rig);
  expect(rig.open("t", keptnContext).type).toBe(TRIGGERED);
  expect(rig.plane.events({ keptnContext, type: TRIGGERED })).toHaveLength(0);
  rig.clock.advance(100);
  expect(rig.plane.events({ keptnContext, type: TRIGGERED })).toHaveLength(1);
  const idle = await Rig.start();
  expect(idle.plane.events({ keptnContext: await task(idle), type: TRIGGERED })).toHaveLength(1);
});

test("subscriptionDelayMs: a new subscription is listed at once and counts later", async () => {
  const rig = await Rig.start({ subscriptionDelayMs: 5_000 });
  const { integrations } = rig.plane.engine;
  const [webhook] = integrations.all();
  integrations.putSubscription(webhook?.id ?? "", {
    id: "s1",
    event: TRIGGERED,
    filter: { projects: null, stages: null, services: null },
  });
  expect([
    integrations.find(webhook?.id ?? "")?.subscriptions.length,
    integrations.subscriptionsOf("webhook-service").length,
  ]).toEqual([1, 0]);
  rig.clock.advance(5_000);
  expect(integrations.subscriptionsOf("webhook-service")).toHaveLength(1);
});

test("a response that makes the finished event larger than the bus takes is lost, and the task stays open", async () => {
  const rig = await Rig.start();
  const log: string[] = [];
  const webhook = attachWebhookService(rig.plane, {
    log: (line) => void log.push(line),
    resolveHost: () => Promise.resolve([{ address: "192.0.2.1", names: [] }]),
    httpRequest: () => Promise.resolve({ status: 200, headers: {}, body: "x".repeat(1024 * 1024) }),
  });
  const { integrations, resources } = rig.plane.engine;
  const [service] = integrations.all();
  integrations.putSubscription(service?.id ?? "", {
    id: "s1",
    event: TRIGGERED,
    filter: { projects: null, stages: null, services: null },
  });
  rig.plane.createProject({
    name: "p",
    shipyard: shipyardOf({ s: [{ name: "t" }] }),
    services: ["v"],
  });
  resources.put(
    { project: "p", stage: "dev" },
    "webhook/webhook.yaml",
    "apiVersion: webhookconfig.keptn.sh/v1beta1\nspec: { webhooks: [{ type: t, " +
      "subscriptionID: s1, sendFinished: true, requests: [{ url: " +
      "https://h.example.com/x, method: GET }] }] }",
  );
  const keptnContext = await task(rig);
  await webhook.idle();
  webhook.detach();
  expect(log.join("\n")).toContain(
    "could not send sh.keptn.event.t.finished: nats: maximum payload exceeded",
  );
  expect([
    rig.types(keptnContext).includes("t.started"),
    rig.types(keptnContext).includes("t.finished"),
    rig.isOpen(rig.open("t", keptnContext)),
  ]).toEqual([true, false, true]);
});
