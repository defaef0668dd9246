import type { Credentials } from "../domain/trust/credentials";
import type { Clock } from "../task/ports";
import { apiBase } from "./address";
import { Keptn } from "./client";
import { authorise } from "./credentials";
import { exchange } from "./request";

/** What is needed to speak to a control plane. */
export interface Access {
  /** As the input gives it. */
  readonly url: string;
  readonly credentials: Credentials;
  readonly clock: Clock;
  /** What has to be masked from now on, such as a token that was exchanged for a secret. */
  mask(secret: string): void;
}

/** The control plane as somebody sees it who answers tasks. */
export function connect({ url, credentials, clock, mask }: Access): Keptn {
  const nowMs = () => clock.nowMs();
  return new Keptn({
    base: apiBase(url),
    authorise: authorise(credentials, nowMs, mask),
    exchange,
    clock,
  });
}
