import type { Credentials } from "../domain/trust/credentials";
import { isJsonObject } from "../domain/text/json";
import type { Answered } from "../task/ports";
import { exchange } from "./request";

const TOKEN_TIMEOUT_MS = 15_000;
const RENEW_EARLY_MS = 30_000;

export type Headers = Readonly<Record<string, string>>;

/**
 * The headers for the next request. OAuth access tokens are fetched when first needed and renewed
 * before they end.
 *
 * @param onSecret  told each access token before it is used, so that it can be masked
 */
export function authorise(
  credentials: Credentials,
  nowMs: () => number,
  onSecret: (secret: string) => void,
): (signal: AbortSignal) => Promise<Answered<Headers>> {
  if (credentials.kind === "token") {
    const headers = { "x-token": credentials.token };
    return () => Promise.resolve({ ok: true, value: headers });
  }
  let held: { headers: Headers; untilMs: number } | undefined;
  return async (signal) => {
    if (held && nowMs() < held.untilMs) return { ok: true, value: held.headers };
    const { clientId, clientSecret, scope, resource, tokenUrl } = credentials;
    const form = {
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
      ...(scope && { scope }),
      ...(resource && { resource }),
    };
    const answer = await exchange(
      { method: "POST", url: tokenUrl, form, timeoutMs: TOKEN_TIMEOUT_MS },
      signal,
    );
    // A request for a token changes nothing at the control plane, so the task's events have not
    // been reached.
    if (!answer.ok)
      return {
        ok: false,
        failure: {
          ...answer.failure,
          reached: "no",
          ...(answer.failure.httpStatus === 400 && { kind: "unauthorized" }),
        },
      };
    const body = answer.value.body;
    const token = isJsonObject(body) ? body["access_token"] : undefined;
    if (typeof token !== "string" || !isJsonObject(body))
      return {
        ok: false,
        failure: {
          kind: "unexpected",
          reached: "no",
          message: `POST ${tokenUrl} answered without an access_token; check oauth-token-url`,
        },
      };
    onSecret(token);
    const lifetimeS = typeof body["expires_in"] === "number" ? body["expires_in"] : 60;
    held = {
      headers: { authorization: `Bearer ${token}` },
      untilMs: nowMs() + lifetimeS * 1000 - RENEW_EARLY_MS,
    };
    return { ok: true, value: held.headers };
  };
}
