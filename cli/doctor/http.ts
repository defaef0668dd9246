import { parsedJson } from "../../src/domain/text/json";
import { exchange } from "../../src/http/exchange";
import type { Answered } from "../../src/domain/failure";
import type { Ask } from "./ask";

const TIMEOUT_MS = 15_000;
const MAX_BYTES = 4 * 1024 * 1024;

type Headers = Readonly<Record<string, string>>;

/**
 * @param base     without a slash at its end
 * @param headers  of each request, with the credentials
 */
export function askAt(
  base: string,
  headers: () => Promise<Answered<Headers>>,
  signal: AbortSignal,
): Ask {
  return async ({ method, path, query, body }) => {
    const given = await headers();
    if (!given.ok) return { words: given.failure.message };
    const answer = await exchange(
      {
        method,
        url: base + path,
        ...(query && { query }),
        headers: {
          ...given.value,
          ...(body !== undefined && { "content-type": "application/json" }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_BYTES,
      },
      signal,
    );
    return answer.kind === "answered"
      ? {
          status: answer.status,
          headers: answer.headers,
          text: answer.text,
          json: parsedJson(answer.text),
        }
      : { words: answer.words };
  };
}

export function askGitHub(base: string, token: string, signal: AbortSignal): Ask {
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${token}`,
    "x-github-api-version": "2022-11-28",
  };
  return askAt(base, () => Promise.resolve({ ok: true, value: headers }), signal);
}
