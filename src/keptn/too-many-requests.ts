import type { Answered, Failure } from "../task/ports";
import type { Exchange, HttpAnswer, HttpRequest } from "./request";
import { UNEXPLAINED_429 } from "./request";

const LOOK_TIMEOUT_MS = 5_000;
/** Paths whose token the gateway has checked by a request of its own before it passes them on. */
const CHECKED_BY_GATEWAY =
  /^\/(?:controlPlane|mongodb-datastore|secrets|resource-service|configuration-service)\//;

/**
 * Asks, and finds out what stands behind a 429. The gateway of Keptn says "too many requests" for
 * three reasons: too many came, wrong tokens came from this address, and the API service it asks
 * about tokens is away. Metadata is read past that check, so its answer tells them apart: the API's
 * own 401 means the token, a page of the gateway means the service, and 200 means that token and
 * service are fine.
 *
 * @param base  ends in `/api`
 */
export async function askGateway(
  exchange: Exchange,
  base: string,
  request: HttpRequest,
  signal: AbortSignal,
): Promise<Answered<HttpAnswer>> {
  const answer = await exchange(request, signal);
  if (
    answer.ok ||
    answer.failure.httpStatus !== 429 ||
    !CHECKED_BY_GATEWAY.test(request.url.slice(base.length))
  )
    return answer;
  const { headers = {} } = request;
  const look = await exchange(
    { method: "GET", url: `${base}/v1/metadata`, headers, timeoutMs: LOOK_TIMEOUT_MS },
    signal,
  );
  return { ok: false, failure: explained(answer.failure, look) };
}

function explained(failure: Failure, look: Answered<HttpAnswer>): Failure {
  const message = failure.message.replace(UNEXPLAINED_429, "");
  if (look.ok)
    return {
      ...failure,
      message:
        `${message}; the token is right, since metadata can be read: too many ` +
        "requests, or wrong tokens, came from this address",
    };
  const { httpStatus, kind } = look.failure;
  if (httpStatus === 401)
    return { ...look.failure, message: `${message}; the token is wrong: ${look.failure.message}` };
  const isAway = kind === "timeout" || (kind === "unreachable" && httpStatus !== 429);
  return isAway
    ? {
        ...failure,
        message:
          `${message}; the control plane's API service is away, which its ` +
          `gateway answers that way: ${look.failure.message}`,
      }
    : failure;
}
