import type { Json } from "../../domain/text/json";
import { isDeeperThan, MAX_JSON_DEPTH, parsedJson } from "../../domain/text/json";
import { exchange as send } from "../../http/exchange";
import type { Method } from "./recipe";
import { retryAfterMs } from "../../domain/waiting";

const MAX_BYTES = 1024 * 1024;

/** A request with nothing left to evaluate. */
export interface Outgoing {
  readonly method: Method;
  readonly href: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly timeoutMs: number;
}

export type Incoming =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly document: Json;
      readonly retryAfterMs: number | undefined;
    }
  | {
      readonly kind: "broken";
      /** Whether the request may have had its effect. */
      readonly reached: "no" | "maybe";
      /** The end of a sentence about the request. */
      readonly words: string;
      /** It would break again. */
      readonly isFinal: boolean;
    };

/** @param nowMs  for a Retry-After that is a date */
export async function exchange(
  { method, href, headers, body, timeoutMs }: Outgoing,
  stop: AbortSignal,
  nowMs: number,
): Promise<Incoming> {
  const answer = await send(
    { method, url: href, headers, body, timeoutMs, maxBytes: MAX_BYTES },
    stop,
  );
  if (answer.kind === "answered") {
    const document = documentOf(answer.text);
    if (isDeeperThan(document, MAX_JSON_DEPTH))
      return {
        kind: "broken",
        reached: "maybe",
        words: `was answered with JSON of more than ${MAX_JSON_DEPTH} levels inside each other; ask for less`,
        isFinal: true,
      };
    return {
      kind: "answered",
      status: answer.status,
      document,
      retryAfterMs: retryAfterMs(answer.headers["retry-after"], nowMs),
    };
  }
  return {
    kind: "broken",
    reached: answer.reached,
    words: answer.words,
    isFinal: answer.why === "tls" || answer.why === "too-large",
  };
}

/** JSON when it is JSON, whatever the content type says. */
function documentOf(text: string): Json {
  const parsed = parsedJson(text);
  return parsed === undefined ? text : parsed;
}
