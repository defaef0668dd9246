import type { Dispatcher, RequestInit } from "undici";
import { fetch, Response } from "undici";

/** Pages of GitHub's API have up to a few MB; artifacts of ours are smaller. */
export const MAX_ANSWER_BYTES = 20 * 1024 * 1024;
/** The one request that GitHub answers with an address elsewhere. */
const DOWNLOAD = /\/actions\/artifacts\/\d{1,20}\/zip$/;
const MAX_HOPS = 2;
const REDIRECTS = [301, 302, 303, 307, 308];
/** These have no body. */
const EMPTY = [101, 103, 204, 205, 304];

/** An answer that is not taken; the message is a clause for people. */
export class UnacceptableAnswer extends Error {
  override readonly name = "UnacceptableAnswer";
}

/**
 * A `fetch` for GitHub by the rules of the other HTTP client: answers are counted while they
 * arrive, after decompression, and a redirect is not followed, since it would carry token and body
 * elsewhere. Only artifacts are fetched from where GitHub points to, over https and without the
 * token.
 *
 * @param dispatcher  of a proxy, which never stands between this machine and itself
 */
export function boundedFetch(
  dispatcher: Dispatcher | undefined,
  maxBytes = MAX_ANSWER_BYTES,
): typeof fetch {
  const send = async (url: string, options: RequestInit): Promise<Response> =>
    fetch(url, {
      ...options,
      redirect: "manual",
      ...(dispatcher && !isLoopback(url) && { dispatcher }),
    });
  return async (input, options = {}) => {
    const url = String(input);
    let answer = await send(url, options);
    const isDownload = (options.method ?? "GET") === "GET" && DOWNLOAD.test(new URL(url).pathname);
    for (let hop = 1; isRedirect(answer); hop++) {
      await answer.body?.cancel();
      const next = isDownload && hop <= MAX_HOPS ? targetOf(answer, url) : undefined;
      if (next === undefined)
        throw new UnacceptableAnswer(
          `GitHub answered with a redirect (HTTP ${answer.status}), which is not ` +
            "followed: the repository may have been renamed",
        );
      answer = await send(next, {
        method: "GET",
        headers: { accept: "*/*" },
        ...(options.signal && { signal: options.signal }),
      });
    }
    return whole(answer, maxBytes);
  };
}

function isRedirect({ status }: Response): boolean {
  return REDIRECTS.includes(status);
}

/** @returns `undefined` for an address that a stranger between here and there could read */
function targetOf(answer: Response, base: string): string | undefined {
  const location = answer.headers.get("location") ?? "";
  if (!URL.canParse(location, base)) return undefined;
  const url = new URL(location, base);
  const isSafe = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.href));
  return isSafe && url.username === "" && url.password === "" ? url.href : undefined;
}

async function whole(answer: Response, maxBytes: number): Promise<Response> {
  const { status, statusText, headers: given } = answer;
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of answer.body ?? []) {
    bytes += (piece as Uint8Array).length;
    // Leaving the loop ends the connection.
    if (bytes > maxBytes)
      throw new UnacceptableAnswer(`GitHub answered with more than ${maxBytes / 1024 / 1024} MB`);
    pieces.push(piece as Uint8Array);
  }
  // The body is decoded, so what told its form on the way does not hold any more.
  const headers = [...given].filter(
    ([name]) => !["content-encoding", "content-length", "transfer-encoding"].includes(name),
  );
  const read = new Response(EMPTY.includes(status) ? null : Buffer.concat(pieces), {
    status,
    statusText,
    headers,
  });
  Object.defineProperty(read, "url", { value: answer.url });
  return read;
}

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
