import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";

/**
 * `data.temporaryData.distributor.subscriptionID`, as the connector writes it before it hands an
 * event to a service (docs/reference/keptn.md#the-event-store). A `temporaryData` that lacks
 * `distributor` stays as it is: that is how a sender who invents one keeps webhooks from firing.
 * Services without a registered subscription get an empty id.
 */
export function withSubscriptionId(data: Json, subscriptionId: string): Json {
  if (!isJsonObject(data)) return data;
  const existing = getOwn(data, "temporaryData");
  if (existing === undefined)
    return { ...data, temporaryData: { distributor: { subscriptionID: subscriptionId } } };
  if (!isJsonObject(existing) || getOwn(existing, "distributor") === undefined) return data;
  return {
    ...data,
    temporaryData: { ...existing, distributor: { subscriptionID: subscriptionId } },
  };
}

/** The subscription id a service finds in an event, or `undefined`. */
export function subscriptionIdOf(data: JsonObject): string | undefined {
  const temporary = getOwn(data, "temporaryData");
  const distributor = isJsonObject(temporary) ? getOwn(temporary, "distributor") : undefined;
  const id = isJsonObject(distributor) ? getOwn(distributor, "subscriptionID") : undefined;
  return typeof id === "string" ? id : undefined;
}
