module.exports = {

/***/ 7531:
((__unused_webpack_module, exports) => {

/**
 * Stands in for the package `@actions/http-client` in the bundles (tsconfig.json, paths).
 * `@actions/core` wants it for OIDC tokens, which nothing here asks for, and `@actions/github` for
 * the agents of proxies, which our own client (src/http) takes care of. The package brings undici:
 * 940 KB that every start would read.
 */
function refuse() {
  throw new Error("The bundles have no second HTTP client; src/http/exchange.ts is the one.");
}

exports.Q = class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
  getJson = refuse;
};
exports.t = class BearerCredentialHandler {};


/***/ }),

/***/ 13519:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange)
});

// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(70039);
;// CONCATENATED MODULE: ./src/http/axios.ts
for (const name of ["Request", "Response", "FormData"])
    Reflect.deleteProperty(globalThis, name);
const axios = (__webpack_require__(87269)["default"]);
/* harmony default export */ const http_axios = (axios);

// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(80507);
;// CONCATENATED MODULE: ./src/http/exchange.ts



const NOT_REACHED = [
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EADDRNOTAVAIL",
    "EINVAL",
    "ERR_INVALID_URL",
];
const UTF8 = new TextDecoder();
const TLS = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH)/;
async function exchange({ method, url, query, headers, body, timeoutMs, maxBytes }, stop) {
    const limit = (0,waiting/* bounded */.Mm)({ limitMs: timeoutMs, stop });
    try {
        const answer = await http_axios.request({
            method,
            url,
            params: query,
            headers: { accept: "application/json", "user-agent": "cloud-automation-actions", ...headers },
            ...(body !== undefined && { data: body }),
            adapter: "http",
            ...(URL.canParse(url) && (0,loopback/* isLoopback */.U)(new URL(url).hostname) && { proxy: false }),
            maxRedirects: 0,
            maxContentLength: maxBytes,
            maxBodyLength: maxBytes,
            responseType: "arraybuffer",
            transformRequest: (content) => content,
            transformResponse: (content) => content,
            validateStatus: () => true,
            signal: limit.signal,
        });
        const bytes = Buffer.isBuffer(answer.data) ? answer.data : Buffer.alloc(0);
        return {
            kind: "answered",
            status: answer.status,
            headers: answer.headers,
            bytes,
            text: UTF8.decode(bytes),
        };
    }
    catch (error) {
        if (stop.aborted)
            return {
                kind: "broken",
                why: "cancelled",
                reached: "maybe",
                words: "was given up because the run was cancelled",
            };
        if (limit.signal.aborted)
            return {
                kind: "broken",
                why: "timeout",
                reached: "maybe",
                words: `got no answer within ${timeoutMs / 1_000} s`,
            };
        return brokenBy(error, maxBytes);
    }
    finally {
        limit.release();
    }
}
function brokenBy(error, maxBytes) {
    if (error instanceof Error && /maxContentLength/.test(error.message))
        return {
            kind: "broken",
            why: "too-large",
            reached: "maybe",
            words: `was answered with more than ${maxBytes / 1024} KB; ask for less`,
        };
    const code = codeOf(error);
    if (TLS.test(code))
        return {
            kind: "broken",
            why: "tls",
            reached: "no",
            words: `failed: TLS error ${code}; the certificate is always verified, a private ` +
                "authority goes into NODE_EXTRA_CA_CERTS",
        };
    return {
        kind: "broken",
        why: "connection",
        reached: NOT_REACHED.includes(code) ? "no" : "maybe",
        words: `failed: ${code || "the connection broke"}`,
    };
}
function codeOf(error) {
    const own = isCoded(error) ? error.code : "";
    const cause = error instanceof Error && isCoded(error.cause) ? error.cause.code : "";
    return cause && !own.startsWith("E") ? cause : own || cause;
}
function isCoded(value) {
    return (typeof value === "object" && value !== null && "code" in value && typeof value.code === "string");
}


/***/ }),

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

/***/ 34165:
((module, __unused_webpack_exports, __webpack_require__) => {

/**
 * Stands in for the package `https-proxy-agent` in the bundles (tsconfig.json, paths): the real one
 * is loaded when the first request goes through a proxy, and not at every start.
 */
module.exports = function HttpsProxyAgent(options) {
  const createAgent = __webpack_require__(3669);
  return createAgent(options);
};


/***/ }),

/***/ 55690:
((module) => {

/**
 * Stands in for the package `form-data` in the bundles (tsconfig.json, paths). axios wants the
 * class at start, for multipart bodies that nobody here sends; the package with its tables costs 15
 * ms of every start.
 */
module.exports = class FormData {};


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


/***/ }),

/***/ 80507:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}


/***/ })

};
