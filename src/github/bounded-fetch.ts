import type { Broken, Response } from "../http/exchange";
import { exchange } from "../http/exchange";
import { isLoopback } from "../http/loopback";

/** Pages of GitHub's API have up to a few MB; artifacts of ours are smaller. */
const MAX_ANSWER_BYTES = 20 * 1024 * 1024;
/** Callers set their own limits; this one ends a connection that hangs. */
const LONGEST_MS = 5 * 60_000;
/** The one request that GitHub answers with an address elsewhere. */
const DOWNLOAD = /\/actions\/artifacts\/\d{1,20}\/zip$/;
const MAX_HOPS = 2;
const REDIRECTS = [301, 302, 303, 307, 308];

/** An answer that is not taken; the message is a clause for people. */
export class UnacceptableAnswer extends Error {
  override readonly name = "UnacceptableAnswer";
}

interface FetchOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** As much of the standard's `Response` as Octokit reads. */
interface FetchedAnswer {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * A `fetch` for Octokit over the one HTTP client: answers are counted while they arrive, after
 * decompression, and a redirect is not followed, since it would carry token and body elsewhere.
 * Only artifacts are fetched from where GitHub points to, over https and without the token.
 */
export function boundedFetch(maxBytes = MAX_ANSWER_BYTES) {
  const send = async (url: string, options: FetchOptions) => {
    const { method = "GET", headers = {}, body, signal } = options;
    const stop = signal ?? new AbortController().signal;
    const answer = await exchange(
      { method, url, headers, body, timeoutMs: LONGEST_MS, maxBytes },
      stop,
    );
    if (answer.kind === "broken") throw errorOf(answer, { stop, maxBytes });
    return answer;
  };
  return async (input: string | URL, options: FetchOptions = {}): Promise<FetchedAnswer> => {
    const url = String(input);
    let at = url;
    let answer = await send(url, options);
    const isDownload = (options.method ?? "GET") === "GET" && DOWNLOAD.test(new URL(url).pathname);
    for (let hop = 1; REDIRECTS.includes(answer.status); hop++) {
      const next = isDownload && hop <= MAX_HOPS ? targetOf(answer, url) : undefined;
      if (next === undefined)
        throw new UnacceptableAnswer(
          `GitHub answered with a redirect (HTTP ${answer.status}), which is not ` +
            "followed: the repository may have been renamed",
        );
      at = next;
      const { signal } = options;
      answer = await send(at, { headers: { accept: "*/*" }, ...(signal && { signal }) });
    }
    return fetched(answer, at);
  };
}

/** @returns `undefined` for an address that a stranger between here and there could read */
function targetOf({ headers }: Response, base: string): string | undefined {
  const location = String(headers["location"] ?? "");
  if (!URL.canParse(location, base)) return undefined;
  const url = new URL(location, base);
  const isSafe =
    url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
  return isSafe && url.username === "" && url.password === "" ? url.href : undefined;
}

function fetched({ status, headers, text, bytes }: Response, url: string): FetchedAnswer {
  return {
    status,
    url,
    headers: new Map(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    text: () => Promise.resolve(text),
    json: () => Promise.resolve(JSON.parse(text) as unknown),
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  };
}

/** Octokit tells an abort from a failure by the error's name. */
function errorOf(broken: Broken, { stop, maxBytes }: { stop: AbortSignal; maxBytes: number }) {
  if (broken.why === "cancelled")
    return stop.reason instanceof Error ? stop.reason : new DOMException("", "AbortError");
  if (broken.why === "too-large")
    return new UnacceptableAnswer(`GitHub answered with more than ${maxBytes / 1024 / 1024} MB`);
  return new Error(`The request ${broken.words}`);
}
