import { readDispatchPayload } from "../domain/events/dispatch-payload";
import type { Adapter } from "../task/adapter";

/** Keptn v1 and Dynatrace Cloud Automation, by the events that their webhooks hand over. */
export const keptn: Adapter = {
  mapper: () => ({
    name: "keptn",
    takes: ["client_payload", "event"],
    read: ({ payload, origin }) => readDispatchPayload(payload, origin),
  }),
  async connect({ config, clock, mask }) {
    const { url, credentials } = config.connection;
    if (!url || !credentials) return undefined;
    const { connect } = await import("./connect");
    return connect({ url, credentials, clock, mask });
  },
};
