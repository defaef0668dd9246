/**
 * Scopes that exist (docs/reference/keptn.md#secrets). The webhook-service can read only
 * `keptn-webhook-service`.
 */
export const SECRET_SCOPES = [
  "keptn-default",
  "keptn-webhook-service",
  "dynatrace-service",
  "keptn-prometheus-service",
] as const;
export const DEFAULT_SECRET_SCOPE = "keptn-default";

export interface Secret {
  readonly name: string;
  readonly scope: string;
  readonly data: Readonly<Record<string, string>>;
}

/** Secrets by name; values leave only through `value`, never through the API. */
export class Secrets {
  readonly #secrets = new Map<string, Secret>();

  has(name: string): boolean {
    return this.#secrets.has(name);
  }

  put(secret: Secret): void {
    this.#secrets.set(secret.name, secret);
  }

  /** @returns false when there is no such secret in that scope */
  delete(name: string, scope: string): boolean {
    return this.#secrets.get(name)?.scope === scope && this.#secrets.delete(name);
  }

  list(): readonly Secret[] {
    return [...this.#secrets.values()];
  }

  /**
   * What a service of a scope reads: `undefined` for a missing secret, `""` for a missing key in an
   * existing one – no error, so that a request goes out with an empty token.
   */
  value(name: string, key: string, scope: string): string | undefined {
    const secret = this.#secrets.get(name);
    if (secret === undefined || secret.scope !== scope) return undefined;
    return secret.data[key] ?? "";
  }
}
