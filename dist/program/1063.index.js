"use strict";
exports.id = 1063;
exports.ids = [1063,1654];
exports.modules = {

/***/ 11063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubApiOf: () => (/* binding */ githubApiOf)
});

// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(70039);
;// CONCATENATED MODULE: ./src/domain/github-retry.ts

const FIRST_DELAY_MS = 500;
const MAX_ATTEMPTS = 5;
/** A secondary limit that names no time (docs/reference/github-actions.md#limits-and-repeating). */
const SECONDARY_LIMIT_MS = 60_000;
/** Longer than the hour of a primary limit nobody waits. */
const MAX_LIMIT_MS = 61 * 60_000;
/**
 * How long to wait before GitHub is asked again, or `undefined` to stop.
 *
 * @see                 docs/reference/github-actions.md#limits-and-repeating
 */
function nextGitHubDelayMs({ status, headers, message }, { attempt, isRepeatable, nowMs, jitter }) {
    // A request over a limit had no effect, so it may always be repeated.
    if (status === 403 || status === 429) {
        const limitMs = limitDelayMs(headers, message, nowMs);
        if (limitMs !== undefined)
            return attempt < MAX_ATTEMPTS && limitMs <= MAX_LIMIT_MS ? limitMs : undefined;
        if (status === 403)
            return undefined;
    }
    // An answer that was not taken would come again.
    if (status === 0 && message !== "")
        return undefined;
    const isPassing = status === 0 || status === 408 || status === 429 || status >= 500;
    if (!isPassing || !isRepeatable || attempt >= MAX_ATTEMPTS)
        return undefined;
    return (0,waiting/* backOffMs */.Vv)(attempt, FIRST_DELAY_MS, jitter);
}
function limitDelayMs(headers, message, nowMs) {
    const after = headers["retry-after"];
    if (after !== undefined && /^\d+$/.test(after))
        return Number(after) * 1_000;
    const reset = Number(headers["x-ratelimit-reset"]);
    if (headers["x-ratelimit-remaining"] === "0" && reset > 0)
        return Math.max(1_000, reset * 1_000 - nowMs);
    return /secondary rate limit|abuse/i.test(message) ? SECONDARY_LIMIT_MS : undefined;
}

// EXTERNAL MODULE: ./src/github/octokit.ts + 1 modules
var github_octokit = __webpack_require__(61654);
;// CONCATENATED MODULE: ./src/github/api.ts



const REQUEST_MS = 30_000;
const MAX_EXPLANATION_CHARACTERS = 300;
/**
 * GitHub's REST API as built-in jobs see it; requests one after the other, as GitHub asks for.
 */
function githubApiOf(environment, token, clock) {
    // Each request brings its own signal.
    const octokit = (0,github_octokit.octokitFor)(environment, token, new AbortController().signal);
    const own = (0,github_octokit.repositoryOf)(environment);
    // Of GitHub Enterprise Server it lies beside the REST API, not below it.
    const graphql = "POST " +
        `${(environment["GITHUB_API_URL"] || "https://api.github.com").replace(/\/api\/v3\/?$/, "/api")}/graphql`;
    let requestCount = 0;
    const exchange = async (route, parameters, signal, isRepeatable) => {
        const answer = await (0,waiting/* tryAgain */.QC)({ clock, stop: signal }, () => {
            requestCount++;
            return once(octokit, route === "POST /graphql" ? graphql : route, { ...(route.includes("{owner}") && own), ...parameters }, signal);
        }, (said, attempt) => "data" in said || signal.aborted
            ? undefined
            : nextGitHubDelayMs(said, {
                attempt,
                isRepeatable,
                nowMs: clock.nowMs(),
                jitter: Math.random(),
            }));
        return "data" in answer
            ? { ok: true, value: answer }
            : { ok: false, failure: failureOf(route, answer, isRepeatable, signal) };
    };
    return {
        read: (route, parameters, signal) => exchange(route, parameters, signal, true),
        write: (route, parameters, signal, options) => exchange(route, parameters, signal, options?.isRepeatable ?? false),
        get requestCount() {
            return requestCount;
        },
    };
}
async function once(octokit, route, parameters, signal) {
    try {
        return await (0,waiting/* within */.ux)({ limitMs: REQUEST_MS, stop: signal }, async (bound) => {
            const { status, data } = await octokit.request(route, {
                ...parameters,
                request: { signal: bound },
            });
            return { status, data: data };
        });
    }
    catch (error) {
        return refusalIn(error);
    }
}
function refusalIn(error) {
    const broken = { status: 0, headers: {}, message: (0,github_octokit/* unacceptable */._)(error) ?? "" };
    if (typeof error !== "object" ||
        error === null ||
        !("response" in error) ||
        error.response === undefined)
        return broken;
    const { response } = error;
    const said = response?.data?.message;
    return {
        status: response?.status ?? 0,
        headers: response?.headers ?? {},
        message: typeof said === "string" ? said : "",
    };
}
function failureOf(route, { status, message }, isRepeatable, signal) {
    const said = message
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim()
        .slice(0, MAX_EXPLANATION_CHARACTERS)
        .toWellFormed();
    const text = status === 0
        ? `${route}: ${said || "GitHub could not be reached"}`
        : `${route}: GitHub answered HTTP ${status}${said ? ` (${said})` : ""}`;
    // What is not repeatable may have had its effect where no clear answer came.
    const reached = !isRepeatable && (status === 0 || status >= 500) ? "maybe" : "no";
    const common = { reached, ...(status > 0 && { httpStatus: status }), message: text };
    if (signal.aborted)
        return { kind: "cancelled", ...common, message: `${route} was given up` };
    if (status === 401 || status === 403)
        return { kind: "unauthorized", ...common };
    if (status === 0 || status >= 500 || status === 429)
        return { kind: "unreachable", ...common };
    return { kind: "refused", ...common };
}


/***/ }),

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