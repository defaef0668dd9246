import type { ControlPlane } from "../control-plane";
import { WEBHOOK_SERVICE } from "../engine/integrations";
import type { WebhookPorts, WebhookService } from "./service";
import { createWebhookService } from "./service";

/** The default of the message bus (docs/reference/keptn.md#limits). */
const MAX_MESSAGE_BYTES = 1024 * 1024;
/** The scope that the service can read secrets of (docs/reference/keptn.md#secrets). */
const SECRET_SCOPE = "keptn-webhook-service";

export type NetworkPorts = Pick<WebhookPorts, "httpRequest" | "resolveHost"> &
  Partial<Pick<WebhookPorts, "log" | "denyList" | "apiServer">>;

export interface AttachedWebhookService extends WebhookService {
  /** Resolves when every event seen so far is handled. */
  idle(): Promise<void>;
  /** Stops listening; requests under way are not cut off. */
  detach(): void;
}

/**
 * Runs the webhook service on the bus of a local control plane, with that one's subscriptions,
 * files and secrets.
 */
export function attachWebhookService(
  plane: ControlPlane,
  { log = () => undefined, ...network }: NetworkPorts,
): AttachedWebhookService {
  const { integrations, resources, secrets } = plane.engine;
  const running = new Set<Promise<void>>();
  const service = createWebhookService({
    ...network,
    log,
    subscriptions: () => integrations.subscriptionsOf(WEBHOOK_SERVICE),
    resource: (level, uri) => resources.get(level, uri)?.text,
    secret: (name, key) => secrets.value(name, key, SECRET_SCOPE),
    send: ({ source, ...event }) => {
      // curl itself has no limit; the bus has, and what is too large for it is lost: the task stays
      // open.
      if (Buffer.byteLength(JSON.stringify(event)) > MAX_MESSAGE_BYTES)
        return log(`could not send ${event.type}: nats: maximum payload exceeded`);
      plane.sendAs(source, event);
    },
  });
  const detach = plane.onEvent(({ event }) => {
    const handled = service
      .handle(event)
      .catch((error: unknown) => log(`unexpected: ${String(error)}`))
      .finally(() => running.delete(handled));
    running.add(handled);
  });
  return {
    ...service,
    detach,
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
