import type { EventData, KeptnEvent } from "../engine/event";
import { dataObject, decodeData, parseTaskType } from "../engine/event";
import type { Subscription } from "../engine/integrations";
import type { ResourceLevel } from "../engine/resources";
import { subscriptionIdOf, withSubscriptionId } from "../engine/temporary-data";
import type { WebhookAnswer } from "./answers";
import { erroredAnswer, maskSecrets, startedAnswer, succeededAnswer } from "./answers";
import { commandLine, splitArguments } from "./command-line";
import type { Webhook, WebhookRequest } from "./config";
import { WEBHOOK_URI, WebhookConfigError, findWebhook, readWebhookConfig } from "./config";
import type { HttpRequest } from "./curl";
import { runCurl } from "./curl";
import type { ApiServer, ResolveHost } from "./deny-rules";
import {
  DEFAULT_DENY_LIST,
  ServicePanicError,
  deniedReason,
  deniedUrlReason,
  denyListWith,
} from "./deny-rules";
import { matchesSubscription } from "./subscription";
import { templateData } from "./template-data";
import { NotSimulatedError, TemplateError } from "./template/errors";
import { renderTemplate } from "./template/renderer";

type MaybePromise<T> = T | Promise<T>;

/** What the service needs from the control plane and from the network. */
export interface WebhookPorts {
  /** The subscriptions of the webhook-service (docs/reference/keptn.md#subscriptions). */
  subscriptions(): MaybePromise<readonly Subscription[]>;
  /** The newest version of a file on one level (docs/reference/keptn.md#files), or `undefined`. */
  resource(level: ResourceLevel, uri: string): MaybePromise<string | undefined>;
  /**
   * `undefined` for a missing secret, `""` for a missing key of one that exists
   * (docs/reference/keptn.md#secrets).
   */
  secret(name: string, key: string): MaybePromise<string | undefined>;
  send(answer: WebhookAnswer): MaybePromise<void>;
  /** What the service would write to its own log; nobody else sees it. */
  log(message: string): void;
  readonly httpRequest: HttpRequest;
  readonly resolveHost: ResolveHost;
  /**
   * Words of the ConfigMap `keptn-webhook-config`, used for v1beta1; default: DEFAULT_DENY_LIST.
   */
  readonly denyList?: readonly string[];
  /** The cluster's API server, denied too. */
  readonly apiServer?: ApiServer;
}

export interface WebhookService {
  /**
   * Handles one event of the bus; resolves when all requests it causes are done. Never rejects for
   * what users can cause.
   */
  handle(event: KeptnEvent): Promise<void>;
}

/** Makes curl exit with 22 for a status of 400 or more, and keep the body. */
const FAIL_OPTION = "--fail-with-body";

/** The webhook-service of Keptn 1.4.5 (docs/reference/keptn.md#the-webhook-service). */
export function createWebhookService(ports: WebhookPorts): WebhookService {
  return {
    async handle(event) {
      const common = decodeData(event.data);
      if (common === undefined)
        return ports.log(`could not decode the data of ${event.type} ${event.id}`);
      const subscriptions = (await ports.subscriptions()).filter((subscription) =>
        matchesSubscription(subscription, event, common),
      );
      await Promise.all(
        subscriptions.map(({ id }) => {
          const delivered: KeptnEvent = { ...event, data: withSubscriptionId(event.data, id) };
          return new Execution(ports, delivered, common).run();
        }),
      );
    },
  };
}

/** One event delivered for one subscription. */
class Execution {
  readonly #task: string | undefined;
  readonly #isTriggered: boolean;
  /** Values of the secrets read; none while one of them could not be read. */
  #secrets: Readonly<Record<string, string>> = {};
  #executed = 0;

  constructor(
    private readonly ports: WebhookPorts,
    private readonly event: KeptnEvent,
    private readonly common: EventData,
  ) {
    const type = parseTaskType(event.type);
    this.#task = type?.task;
    this.#isTriggered = type?.kind === "triggered";
  }

  async run(): Promise<void> {
    const { event, ports } = this;
    // The SDK since 0.16: sequence events, status.changed and problems never reach the service.
    if (this.#task === undefined)
      return ports.log(`event type ${event.type} does not match the format of task events`);
    const { project, stage, service } = this.common;
    if (project === "" || stage === "" || service === "")
      return ports.log("project, stage and service must be present in the event data");
    const subscriptionId = subscriptionIdOf(dataObject(event)) ?? "";
    if (subscriptionId === "")
      return ports.log("will not handle event: no subscription ID found in event");
    if (event.shkeptncontext === "")
      return ports.log(`unable to get keptn context from parent event ${event.id}`);

    const webhook = await this.#findWebhook(subscriptionId);
    if (webhook === undefined) return this.#failWithoutConfig();
    await this.#sendStarted(webhook);
    try {
      const responses = await this.#execute(webhook);
      if (webhook.sendFinished)
        await this.#send(succeededAnswer(event, this.common, this.#task, responses));
    } catch (error) {
      await this.#fail(webhook, error);
    }
  }

  /**
   * Service, then stage, then project; only an entry with the subscription's id counts
   * (docs/reference/keptn.md#which-subscription-answers).
   */
  async #findWebhook(subscriptionId: string): Promise<Webhook | undefined> {
    const { project, stage, service } = this.common;
    for (const level of [{ project, stage, service }, { project, stage }, { project }]) {
      const yaml = await this.ports.resource(level, WEBHOOK_URI);
      if (yaml === undefined) continue;
      try {
        const webhook = findWebhook(readWebhookConfig(yaml), subscriptionId);
        if (webhook !== undefined) return webhook;
      } catch (error) {
        if (!(error instanceof WebhookConfigError)) throw error;
        this.ports.log(
          `${WEBHOOK_URI} of ${Object.values(level).join("/")} is not usable: ${error.message}`,
        );
      }
    }
    return undefined;
  }

  async #failWithoutConfig(): Promise<void> {
    const message = "could not retrieve Webhook config: no valid webhook config found";
    this.ports.log(message);
    await this.#send(startedAnswer(this.event, this.common));
    await this.#send(erroredAnswer(this.event, this.common, message));
  }

  /**
   * One for all requests if the service finishes the task itself, else one per request
   * (docs/reference/keptn.md#who-sends-what).
   */
  async #sendStarted({ sendStarted, sendFinished, requests }: Webhook): Promise<void> {
    if (!sendStarted) return;
    for (let sent = 0; sent < (sendFinished ? 1 : requests.length); sent += 1)
      await this.#send(startedAnswer(this.event, this.common));
  }

  async #execute(webhook: Webhook): Promise<string[]> {
    this.#secrets = await this.#readSecrets(webhook);
    const responses: string[] = [];
    for (const request of webhook.requests) {
      responses.push(await this.#request(request));
      this.#executed += 1;
    }
    return responses;
  }

  async #readSecrets({ envFrom }: Webhook): Promise<Record<string, string>> {
    const values: Record<string, string> = {};
    for (const { name, secretName, secretKey } of envFrom) {
      const value = await this.ports.secret(secretName, secretKey);
      if (value === undefined)
        throw new RequestError(`could not read secret ${secretName}.${secretKey}`);
      values[name] = value;
    }
    return values;
  }

  /**
   * Deny check of the unrendered text, rendering, checks of the rendered text, curl
   * (docs/reference/keptn.md#how-a-request-is-sent).
   *
   * @returns the response body
   */
  async #request(request: WebhookRequest): Promise<string> {
    const isBeta = typeof request !== "string";
    const denyList = denyListWith(
      (isBeta ? this.ports.denyList : undefined) ?? DEFAULT_DENY_LIST,
      this.ports.apiServer,
    );
    const deniedUrl = await deniedUrlReason(request, denyList, this.ports.resolveHost);
    if (deniedUrl !== undefined)
      throw new RequestError(`creating CURL request failed: ${deniedUrl}`);
    const command = commandLine(request);
    const rendered = this.#render(command);
    const denied = deniedReason(rendered);
    if (denied !== undefined)
      throw new RequestError(`could not execute request '${command}': ${denied}`);
    const args = splitArguments(rendered) ?? [];
    const { exitStatus, output, problem } = await runCurl(
      args.includes(FAIL_OPTION) ? args : [...args, FAIL_OPTION],
      this.ports.httpRequest,
    );
    if (problem !== undefined) this.ports.log(problem);
    if (exitStatus === 0) return output;
    const reason = `error during curl request execution: exit status ${exitStatus}.\nResponse: \n${output}`;
    throw new RequestError(`could not execute request '${command}': ${reason}`);
  }

  #render(command: string): string {
    try {
      return renderTemplate(command, templateData(this.event), this.#secrets);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      throw new RequestError(`could not parse request '${command}' : ${error.message}`);
    }
  }

  /**
   * The failing request and those not reached get a finished each, one in all if the service
   * finishes by itself.
   */
  async #fail(webhook: Webhook, error: unknown): Promise<void> {
    // The process is gone: whatever was started stays unfinished.
    if (error instanceof ServicePanicError) return this.ports.log(`panic: ${error.message}`);
    if (!(error instanceof RequestError) && !(error instanceof NotSimulatedError)) throw error;
    const message = maskSecrets(error.message, Object.values(this.#secrets));
    this.ports.log(`error during webhook execution: ${message}`);
    const count = webhook.sendFinished ? 1 : webhook.requests.length - this.#executed;
    for (let sent = 0; sent < count; sent += 1)
      await this.#send(erroredAnswer(this.event, this.common, message));
  }

  /** Only triggered events are answered; on all others errors are merely logged. */
  async #send(answer: WebhookAnswer): Promise<void> {
    if (this.#isTriggered) await this.ports.send(answer);
  }
}

/** What the failed finished event tells. */
class RequestError extends Error {
  override readonly name = "RequestError";
}
