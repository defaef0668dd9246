import type { KeptnEvent } from "../../simulator";
import type { WebhookAnswer } from "../../simulator/webhook";
import { createWebhookService, WEBHOOK_URI } from "../../simulator/webhook";
import { quote } from "../../src/domain/errors";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject, textAt } from "../../src/domain/text/json";
import { UsageError } from "../command";
import type { LocalFile } from "./local-file";

/** What stands in place of a secret's value. */
const HIDDEN = "***";
/** Reserved for documentation (https://www.rfc-editor.org/rfc/rfc5737): no rule denies it. */
const SOME_ADDRESS = "192.0.2.1";
const DISPATCHED = 204;

interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for a request without one. */
  readonly body: string | undefined;
}

/** What one subscription makes of an event. */
export interface Previewed {
  readonly subscription: string;
  readonly requests: readonly SentRequest[];
  /** What the webhook service itself sends to the control plane, provided that GitHub accepts. */
  readonly answers: readonly Pick<WebhookAnswer, "type" | "data">[];
  /** Why nothing, or not everything, is sent. */
  readonly problems: readonly string[];
}

/**
 * What the webhook service would send for an event: the local control plane's own one does it, with
 * a network that only writes down.
 *
 * @param secretOf  value of a secret's key; by default nothing of it can be seen
 */
export async function previewOf(
  { text, subscriptions }: Pick<LocalFile, "text" | "subscriptions">,
  event: KeptnEvent,
  secretOf: (name: string, key: string) => string = () => HIDDEN,
): Promise<readonly Previewed[]> {
  const previews = subscriptions.map(async (subscription): Promise<Previewed | undefined> => {
    const requests: SentRequest[] = [];
    const answers: WebhookAnswer[] = [];
    const problems: string[] = [];
    const service = createWebhookService({
      subscriptions: () => [subscription],
      resource: (level, uri) =>
        level.stage === undefined && uri === WEBHOOK_URI ? text : undefined,
      secret: secretOf,
      send: (answer) => void answers.push(answer),
      log: (message) => void problems.push(message),
      httpRequest: (method, url, headers, body) => {
        requests.push({ method, url, headers, body });
        return Promise.resolve({ status: DISPATCHED, body: "" });
      },
      resolveHost: () => Promise.resolve([{ address: SOME_ADDRESS, names: [] }]),
    });
    await service.handle(event);
    const isSilent = requests.length + answers.length + problems.length === 0;
    return isSilent
      ? undefined
      : {
          subscription: subscription.id,
          requests,
          answers: answers.map(({ type, data }) => ({ type, data })),
          problems,
        };
  });
  return (await Promise.all(previews)).filter((one) => one !== undefined);
}

/**
 * An event as the control plane has it, or as a dispatch brings it.
 *
 * @throws UsageError naming what is missing
 */
export function readEvent(option: string, text: string): KeptnEvent {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `${option}: expected an event as JSON (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  if (!isJsonObject(value))
    throw new UsageError(`${option}: expected an event as JSON, found ${quote(value)}.`);
  const type = textAt(value, "type");
  const data = getOwn(value, "data");
  if (type === "" || !isJsonObject(data))
    throw new UsageError(
      `${option}: expected an event with \`type\` and \`data\`, as the Bridge shows it.`,
    );
  return { ...optional(value), ...required(value), type, data };
}

/** What every event has, made up where an example leaves it out. */
function required(
  value: JsonObject,
): Pick<KeptnEvent, "id" | "source" | "time" | "specversion" | "shkeptncontext"> {
  const or = (name: string, otherwise: string) => textAt(value, name) || otherwise;
  return {
    id: or("id", "00000000-0000-4000-8000-000000000001"),
    source: or("source", "shipyard-controller"),
    time: or("time", "2022-03-01T10:00:00.000Z"),
    specversion: or("specversion", "1.0"),
    shkeptncontext: or("shkeptncontext", "00000000-0000-4000-8000-000000000002"),
  };
}

const OPTIONAL = [
  "triggeredid",
  "gitcommitid",
  "contenttype",
  "datacontenttype",
  "shkeptnspecversion",
] as const;

function optional(value: JsonObject): Partial<KeptnEvent> {
  const found = OPTIONAL.map((name): [string, Json] => [name, textAt(value, name)]).filter(
    ([, text]) => text !== "",
  );
  return Object.fromEntries(found) as Partial<KeptnEvent>;
}
