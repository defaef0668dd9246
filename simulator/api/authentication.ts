import { timingSafeEqual } from "node:crypto";
import type { Clock } from "../engine/clock";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { error, plain } from "./exchange";

export interface Credentials {
  readonly token: string;
  /** Access tokens accepted as `Authorization: Bearer` (docs/reference/keptn.md#credentials). */
  readonly bearerTokens: readonly string[];
}

const BURST = 2;
const REFILL_PER_SECOND = 1;

interface Bucket {
  tokens: number;
  filledAtMs: number;
}

/**
 * The limiter in front of `POST /auth` and so of every path whose token is checked by a sub-request
 * (docs/reference/keptn.md#limits): one request a second, burst two, per address; a valid token
 * refills the bucket. Wrong tokens empty it, and then a good token from that address has to wait
 * too.
 */
class RateLimiter {
  readonly #buckets = new Map<string, Bucket>();

  constructor(private readonly clock: Clock) {}

  allows(address: string): boolean {
    const nowMs = this.clock.now().getTime();
    const bucket = this.#buckets.get(address) ?? { tokens: BURST, filledAtMs: nowMs };
    const tokens = Math.min(
      BURST,
      bucket.tokens + ((nowMs - bucket.filledAtMs) / 1000) * REFILL_PER_SECOND,
    );
    const allowed = tokens >= 1;
    this.#buckets.set(address, { tokens: allowed ? tokens - 1 : tokens, filledAtMs: nowMs });
    return allowed;
  }

  refill(address: string): void {
    this.#buckets.delete(address);
  }
}

/** Who may call what, and how each part of the control plane says no. */
export class Gatekeeper {
  readonly #limiter: RateLimiter;

  constructor(
    private readonly credentials: Credentials,
    clock: Clock,
  ) {
    this.#limiter = new RateLimiter(clock);
  }

  /** `/api/v1/…` but `auth`: the API service looks itself; no limiter sits in front of it. */
  refuseAtApi(request: ApiRequest): ApiAnswer | undefined {
    if (this.#isValid(request)) return undefined;
    return error(
      401,
      "x-token" in request.headers
        ? "incorrect api key auth"
        : "unauthenticated for invalid credentials",
    );
  }

  /** `/api/v1/auth` itself: the limiter answers in plain text. */
  refuseAtAuth(request: ApiRequest): ApiAnswer | undefined {
    return this.#limited(request) ? plain(429, "Too Many Requests\n") : this.refuseAtApi(request);
  }

  /** Paths the gateway checks with a sub-request: JSON text, but sent as text/plain. */
  refuseAtGateway(request: ApiRequest): ApiAnswer | undefined {
    if (this.#limited(request)) return plain(429, '{"code":429, "message":"too many requests"}');
    return this.#isValid(request)
      ? undefined
      : plain(401, '{"code":401, "message":"unauthenticated or invalid credentials"}');
  }

  #limited(request: ApiRequest): boolean {
    const address =
      request.headers["x-forwarded-for"]?.split(",")[0]?.trim() || request.remoteAddress;
    if (!this.#limiter.allows(address)) return true;
    if (this.#isValid(request)) this.#limiter.refill(address);
    return false;
  }

  /** Compared as exact strings: a newline at the end of a secret is a wrong token. */
  #isValid(request: ApiRequest): boolean {
    const bearer = /^Bearer (.+)$/.exec(request.headers["authorization"] ?? "")?.[1];
    if (
      bearer !== undefined &&
      this.credentials.bearerTokens.some((token) => sameText(token, bearer))
    )
      return true;
    return sameText(request.headers["x-token"] ?? "", this.credentials.token);
  }
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
