/** What an integration wants to hear (docs/reference/keptn.md#subscriptions). */
export interface Subscription {
  readonly id: string;
  /** Exact type, or a subject with the wildcards of the bus (`sh.keptn.>`). */
  readonly event: string;
  readonly filter: SubscriptionFilter;
}

/** Empty lists mean "all", and so does null, which is told as it was sent. */
interface SubscriptionFilter {
  readonly projects: readonly string[] | null;
  readonly stages: readonly string[] | null;
  readonly services: readonly string[] | null;
}

export interface Integration {
  readonly id: string;
  readonly name: string;
  readonly metadata: IntegrationMetadata;
  readonly subscriptions: readonly Subscription[];
}

interface IntegrationMetadata {
  readonly distributorversion: string;
  readonly hostname: string;
  readonly integrationversion: string;
  readonly kubernetesmetadata: {
    readonly deploymentname: string;
    readonly namespace: string;
    readonly podname: string;
  };
  readonly location: string;
}

const KEPTN_VERSION = "1.4.5";
export const WEBHOOK_SERVICE = "webhook-service";

/** The uniform: registered integrations and their subscriptions. */
export class Integrations {
  #integrations: readonly Integration[] = [];
  /** Since when a subscription counts, by its id; one that was changed counts anew. */
  readonly #countsFromMs = new Map<string, number>();

  /**
   * @param delayMs services look for new subscriptions every few seconds: 5 to 10 s pass in Keptn
   * (seen on 1.4.5)
   */
  constructor(
    private readonly now: () => Date = () => new Date(0),
    private readonly delayMs = 0,
  ) {}

  /** A running service registers itself and gets an id that is not to be relied upon. */
  register(name: string, id: string): Integration {
    const existing = this.#integrations.find((other) => other.name === name);
    if (existing !== undefined) return existing;
    const kubernetesmetadata = { deploymentname: name, namespace: "keptn", podname: `${name}-0` };
    const metadata = {
      distributorversion: "",
      hostname: "simulator",
      integrationversion: KEPTN_VERSION,
      kubernetesmetadata,
      location: "control-plane",
    };
    const integration: Integration = { id, name, metadata, subscriptions: [] };
    this.#integrations = [...this.#integrations, integration];
    return integration;
  }

  all(): readonly Integration[] {
    return this.#integrations;
  }

  find(id: string): Integration | undefined {
    return this.#integrations.find((integration) => integration.id === id);
  }

  /** Those a service already acts on. */
  subscriptionsOf(name: string): readonly Subscription[] {
    const nowMs = this.now().getTime();
    return this.#integrations
      .filter((integration) => integration.name === name)
      .flatMap((integration) => integration.subscriptions)
      .filter(({ id }) => (this.#countsFromMs.get(id) ?? 0) <= nowMs);
  }

  /**
   * Creates or replaces, for `delayMs` without an effect.
   *
   * @returns false when the integration does not exist
   */
  putSubscription(integrationId: string, subscription: Subscription): boolean {
    if (this.delayMs > 0)
      this.#countsFromMs.set(subscription.id, this.now().getTime() + this.delayMs);
    return this.#change(integrationId, (subscriptions) => [
      ...subscriptions.filter(({ id }) => id !== subscription.id),
      subscription,
    ]);
  }

  deleteSubscription(integrationId: string, subscriptionId: string): boolean {
    return this.#change(integrationId, (subscriptions) =>
      subscriptions.filter(({ id }) => id !== subscriptionId),
    );
  }

  #change(
    integrationId: string,
    change: (subscriptions: readonly Subscription[]) => readonly Subscription[],
  ): boolean {
    if (this.find(integrationId) === undefined) return false;
    this.#integrations = this.#integrations.map((integration) =>
      integration.id === integrationId
        ? { ...integration, subscriptions: change(integration.subscriptions) }
        : integration,
    );
    return true;
  }
}
