"use strict";
exports.id = 1654;
exports.ids = [1654];
exports.modules = {

/***/ 61654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  octokitFor: () => (/* binding */ octokitFor),
  refusalOf: () => (/* binding */ refusalOf),
  repositoryOf: () => (/* binding */ repositoryOf),
  _: () => (/* binding */ unacceptable)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./src/github/bounded-fetch.ts

/** Pages of GitHub's API have up to a few MB; artifacts of ours are smaller. */
const MAX_ANSWER_BYTES = 20 * 1024 * 1024;
/** The one request that GitHub answers with an address elsewhere. */
const DOWNLOAD = /\/actions\/artifacts\/\d{1,20}\/zip$/;
const MAX_HOPS = 2;
const REDIRECTS = [301, 302, 303, 307, 308];
/** These have no body. */
const EMPTY = [101, 103, 204, 205, 304];
/** An answer that is not taken; the message is a clause for people. */
class UnacceptableAnswer extends Error {
    name = "UnacceptableAnswer";
}
/**
 * A `fetch` for GitHub by the rules of the other HTTP client: answers are counted while they
 * arrive, after decompression, and a redirect is not followed, since it would carry token and body
 * elsewhere. Only artifacts are fetched from where GitHub points to, over https and without the
 * token.
 *
 * @param dispatcher  of a proxy, which never stands between this machine and itself
 */
function boundedFetch(dispatcher, maxBytes = MAX_ANSWER_BYTES) {
    const send = async (url, options) => (0,undici.fetch)(url, {
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
                throw new UnacceptableAnswer(`GitHub answered with a redirect (HTTP ${answer.status}), which is not ` +
                    "followed: the repository may have been renamed");
            answer = await send(next, {
                method: "GET",
                headers: { accept: "*/*" },
                ...(options.signal && { signal: options.signal }),
            });
        }
        return whole(answer, maxBytes);
    };
}
function isRedirect({ status }) {
    return REDIRECTS.includes(status);
}
/** @returns `undefined` for an address that a stranger between here and there could read */
function targetOf(answer, base) {
    const location = answer.headers.get("location") ?? "";
    if (!URL.canParse(location, base))
        return undefined;
    const url = new URL(location, base);
    const isSafe = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.href));
    return isSafe && url.username === "" && url.password === "" ? url.href : undefined;
}
async function whole(answer, maxBytes) {
    const { status, statusText, headers: given } = answer;
    const pieces = [];
    let bytes = 0;
    for await (const piece of answer.body ?? []) {
        bytes += piece.length;
        // Leaving the loop ends the connection.
        if (bytes > maxBytes)
            throw new UnacceptableAnswer(`GitHub answered with more than ${maxBytes / 1024 / 1024} MB`);
        pieces.push(piece);
    }
    // The body is decoded, so what told its form on the way does not hold any more.
    const headers = [...given].filter(([name]) => !["content-encoding", "content-length", "transfer-encoding"].includes(name));
    const read = new undici.Response(EMPTY.includes(status) ? null : Buffer.concat(pieces), {
        status,
        statusText,
        headers,
    });
    Object.defineProperty(read, "url", { value: answer.url });
    return read;
}
function isLoopback(url) {
    const { hostname } = new URL(url);
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./src/github/octokit.ts



/** The repository this run belongs to. */
function repositoryOf(environment) {
    const [owner, repo] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
    return owner && repo ? { owner, repo } : undefined;
}
/**
 * GitHub's API at the address the runner names, through the proxy of the environment; requests end
 * with the signal, see {@link boundedFetch}.
 */
function octokitFor(environment, token, signal) {
    const baseUrl = environment["GITHUB_API_URL"];
    const hasProxy = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => environment[name]);
    const send = boundedFetch(hasProxy ? new undici.EnvHttpProxyAgent() : undefined);
    return (0,github/* getOctokit */.Q)(token, { ...(baseUrl && { baseUrl }), request: { signal, fetch: send } });
}
/** What GitHub answered, as a clause for people: never a header, never a body. */
function refusalOf(error) {
    // A request that broke has a status, too, but no response.
    const answered = typeof error === "object" && error !== null && "response" in error && error.response;
    const status = answered && "status" in error && typeof error.status === "number" ? error.status : 0;
    if (status === 401)
        return "GitHub refused the token (HTTP 401)";
    if (status === 403 || status === 404)
        return `GitHub answered HTTP ${status}; the token lacks a permission, or the thing is not there`;
    if (status > 0)
        return `GitHub answered HTTP ${status}`;
    return unacceptable(error) ?? "GitHub could not be reached";
}
/** Why an answer was not taken, as a clause; `undefined` where there was none. */
function unacceptable(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof UnacceptableAnswer ? cause.message : undefined;
}


/***/ })

};
;