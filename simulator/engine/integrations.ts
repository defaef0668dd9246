/** What an integration wants to hear (control-plane.md 6.3). */
export interface Subscription {
  readonly id: string;
  /** Exact type, or a subject with the wildcards of the bus (`sh.keptn.>`). */
  readonly event: string;
  readonly filter: SubscriptionFilter;
}

/** Empty lists mean "all". */
export interface SubscriptionFilter {
  readonly projects: readonly string[];
  readonly stages: readonly string[];
  readonly services: readonly string[];
}

export interface Integration {
  readonly id: string;
  readonly name: string;
  readonly metadata: { readonly hostname: string; readonly integrationversion: string; readonly location: string; readonly status: string };
  readonly subscriptions: readonly Subscription[];
}

export const WEBHOOK_SERVICE = "webhook-service";

/** The uniform: registered integrations and their subscriptions (6.3). */
export class Integrations {
  #integrations: readonly Integration[] = [];

  /** A running service registers itself and gets an id that is not to be relied upon (6.3). */
  register(name: string, id: string): Integration {
    const existing = this.#integrations.find((other) => other.name === name);
    if (existing !== undefined) return existing;
    const metadata = { hostname: "simulator", integrationversion: "", location: "control-plane", status: "active" };
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

  subscriptionsOf(name: string): readonly Subscription[] {
    return this.#integrations.filter((integration) => integration.name === name).flatMap((integration) => integration.subscriptions);
  }

  /** Creates or replaces. @returns false when the integration does not exist */
  putSubscription(integrationId: string, subscription: Subscription): boolean {
    return this.#change(integrationId, (subscriptions) => [...subscriptions.filter(({ id }) => id !== subscription.id), subscription]);
  }

  deleteSubscription(integrationId: string, subscriptionId: string): boolean {
    return this.#change(integrationId, (subscriptions) => subscriptions.filter(({ id }) => id !== subscriptionId));
  }

  #change(integrationId: string, change: (subscriptions: readonly Subscription[]) => readonly Subscription[]): boolean {
    if (this.find(integrationId) === undefined) return false;
    this.#integrations = this.#integrations.map((integration) =>
      integration.id === integrationId ? { ...integration, subscriptions: change(integration.subscriptions) } : integration,
    );
    return true;
  }
}
