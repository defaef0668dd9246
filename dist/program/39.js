module.exports = {

/***/ 26943:
((__unused_webpack_module, exports) => {

/**
 * Stands in for the package `undici` in the bundles (tsconfig.json, paths). `@actions/github` offers
 * its `fetch`, and every client here brings one of its own (src/github/bounded-fetch.ts).
 */
exports.h = function fetch() {
  throw new Error("The bundles have no second HTTP client; src/http/exchange.ts is the one.");
};


/***/ }),

/***/ 61654:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  octokitFor: () => (/* binding */ octokitFor),
  refusalOf: () => (/* binding */ refusalOf),
  repositoryOf: () => (/* binding */ repositoryOf),
  _: () => (/* binding */ unacceptable)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./src/http/exchange.ts + 1 modules
var exchange = __webpack_require__(13519);
// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(80507);
;// CONCATENATED MODULE: ./src/github/bounded-fetch.ts


const MAX_ANSWER_BYTES = 20 * 1024 * 1024;
const LONGEST_MS = 5 * 60_000;
const DOWNLOAD = /\/actions\/artifacts\/\d{1,20}\/zip$/;
const MAX_HOPS = 2;
const REDIRECTS = [301, 302, 303, 307, 308];
class UnacceptableAnswer extends Error {
    name = "UnacceptableAnswer";
}
function boundedFetch(maxBytes = MAX_ANSWER_BYTES) {
    const send = async (url, options) => {
        const { method = "GET", headers = {}, body, signal } = options;
        const stop = signal ?? new AbortController().signal;
        const answer = await (0,exchange/* exchange */.c)({ method, url, headers, body, timeoutMs: LONGEST_MS, maxBytes }, stop);
        if (answer.kind === "broken")
            throw errorOf(answer, { stop, maxBytes });
        return answer;
    };
    return async (input, options = {}) => {
        const url = String(input);
        let at = url;
        let answer = await send(url, options);
        const isDownload = (options.method ?? "GET") === "GET" && DOWNLOAD.test(new URL(url).pathname);
        for (let hop = 1; REDIRECTS.includes(answer.status); hop++) {
            const next = isDownload && hop <= MAX_HOPS ? targetOf(answer, url) : undefined;
            if (next === undefined)
                throw new UnacceptableAnswer(`GitHub answered with a redirect (HTTP ${answer.status}), which is not ` +
                    "followed: the repository may have been renamed");
            at = next;
            const { signal } = options;
            answer = await send(at, { headers: { accept: "*/*" }, ...(signal && { signal }) });
        }
        return fetched(answer, at);
    };
}
function targetOf({ headers }, base) {
    const location = String(headers["location"] ?? "");
    if (!URL.canParse(location, base))
        return undefined;
    const url = new URL(location, base);
    const isSafe = url.protocol === "https:" || (url.protocol === "http:" && (0,loopback/* isLoopback */.U)(url.hostname));
    return isSafe && url.username === "" && url.password === "" ? url.href : undefined;
}
function fetched({ status, headers, text, bytes }, url) {
    return {
        status,
        url,
        headers: new Map(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        text: () => Promise.resolve(text),
        json: () => Promise.resolve(JSON.parse(text)),
        arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
    };
}
function errorOf(broken, { stop, maxBytes }) {
    if (broken.why === "cancelled")
        return stop.reason instanceof Error ? stop.reason : new DOMException("", "AbortError");
    if (broken.why === "too-large")
        return new UnacceptableAnswer(`GitHub answered with more than ${maxBytes / 1024 / 1024} MB`);
    return new Error(`The request ${broken.words}`);
}

;// CONCATENATED MODULE: ./src/github/octokit.ts


function repositoryOf(environment) {
    const [owner, repo] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
    return owner && repo ? { owner, repo } : undefined;
}
function octokitFor(environment, token, signal) {
    const baseUrl = environment["GITHUB_API_URL"];
    return (0,github/* getOctokit */.Q)(token, {
        ...(baseUrl && { baseUrl }),
        request: { signal, fetch: boundedFetch() },
    });
}
function refusalOf(error) {
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
function unacceptable(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof UnacceptableAnswer ? cause.message : undefined;
}


/***/ })

};
