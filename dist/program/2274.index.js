"use strict";
exports.id = 2274;
exports.ids = [2274,4663];
exports.modules = {

/***/ 22274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubApiOf: () => (/* binding */ githubApiOf)
});

;// CONCATENATED MODULE: ./src/domain/github-retry.ts
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 8_000;
const MAX_ATTEMPTS = 5;
/** A secondary limit that names no time (github-actions.md 7.9). */
const SECONDARY_LIMIT_MS = 60_000;
/** Longer than the hour of a primary limit nobody waits. */
const MAX_LIMIT_MS = 61 * 60_000;
/**
 * How long to wait before GitHub is asked again, or `undefined` to stop.
 *
 * @param attempt       1 after the first try
 * @param isRepeatable  a second effect would be the same as the first, or there is none
 * @see                 github-actions.md 7.9
 */
function nextGitHubDelayMs(attempt, { status, headers, message }, isRepeatable, nowMs, jitter) {
    // A request over a limit had no effect, so it may always be repeated.
    if (status === 403 || status === 429) {
        const limitMs = limitDelayMs(headers, message, nowMs);
        if (limitMs !== undefined)
            return attempt < MAX_ATTEMPTS && limitMs <= MAX_LIMIT_MS ? limitMs : undefined;
        if (status === 403)
            return undefined;
    }
    const isPassing = status === 0 || status === 408 || status === 429 || status >= 500;
    if (!isPassing || !isRepeatable || attempt >= MAX_ATTEMPTS)
        return undefined;
    const full = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    return Math.round(full / 2 + (full / 2) * jitter);
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

// EXTERNAL MODULE: ./src/toolkit/octokit.ts
var toolkit_octokit = __webpack_require__(94663);
;// CONCATENATED MODULE: ./src/toolkit/github-api.ts


const REQUEST_MS = 30_000;
const MAX_EXPLANATION_CHARACTERS = 300;
/** GitHub's REST API as ready-made jobs see it; requests one after the other, as GitHub asks for. */
function githubApiOf(environment, token, clock) {
    // Each request brings its own signal.
    const octokit = (0,toolkit_octokit.octokitFor)(environment, token, new AbortController().signal);
    const own = (0,toolkit_octokit.repositoryOf)(environment);
    let requestCount = 0;
    const exchange = async (route, parameters, signal, isRepeatable) => {
        for (let attempt = 1;; attempt++) {
            requestCount++;
            const answer = await once(octokit, route, { ...(route.includes("{owner}") && own), ...parameters }, signal);
            if ("data" in answer)
                return { ok: true, value: answer };
            const waitMs = signal.aborted ? undefined : nextGitHubDelayMs(attempt, answer, isRepeatable, clock.nowMs(), Math.random());
            if (waitMs === undefined)
                return { ok: false, failure: failureOf(route, answer, isRepeatable, signal) };
            await clock.sleep(waitMs, signal);
        }
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
    const limit = new AbortController();
    const giveUp = () => limit.abort();
    const timer = setTimeout(giveUp, REQUEST_MS);
    if (signal.aborted)
        giveUp();
    signal.addEventListener("abort", giveUp, { once: true });
    try {
        const { status, data } = await octokit.request(route, { ...parameters, request: { signal: limit.signal } });
        return { status, data: data };
    }
    catch (error) {
        return refusalIn(error);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", giveUp);
    }
}
function refusalIn(error) {
    if (typeof error !== "object" || error === null || !("response" in error))
        return { status: 0, headers: {}, message: "" };
    const { response } = error;
    const said = response?.data?.message;
    return { status: response?.status ?? 0, headers: response?.headers ?? {}, message: typeof said === "string" ? said : "" };
}
function failureOf(route, { status, message }, isRepeatable, signal) {
    const said = message.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim().slice(0, MAX_EXPLANATION_CHARACTERS).toWellFormed();
    const text = status === 0 ? `${route}: GitHub could not be reached` : `${route}: GitHub answered HTTP ${status}${said ? ` (${said})` : ""}`;
    // What is not repeatable may have had its effect where no clear answer came.
    const reached = !isRepeatable && (status === 0 || status >= 500) ? "maybe" : "no";
    const told = { reached, ...(status > 0 && { httpStatus: status }), message: text };
    if (signal.aborted)
        return { kind: "cancelled", ...told, message: `${route} was given up` };
    if (status === 401 || status === 403)
        return { kind: "unauthorized", ...told };
    if (status === 0 || status >= 500 || status === 429)
        return { kind: "unreachable", ...told };
    return { kind: "refused", ...told };
}


/***/ }),

/***/ 94663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   octokitFor: () => (/* binding */ octokitFor),
/* harmony export */   refusalOf: () => (/* binding */ refusalOf),
/* harmony export */   repositoryOf: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24371);


/** The repository this run belongs to. */
function repositoryOf(environment) {
    const [owner, repo] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
    return owner && repo ? { owner, repo } : undefined;
}
/** GitHub's API at the address the runner names, through the proxy of the environment; requests end with the signal. */
function octokitFor(environment, token, signal) {
    const baseUrl = environment["GITHUB_API_URL"];
    const hasProxy = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => environment[name]);
    const dispatcher = hasProxy ? new undici__WEBPACK_IMPORTED_MODULE_1__.EnvHttpProxyAgent() : undefined;
    const send = dispatcher ? (url, options) => (0,undici__WEBPACK_IMPORTED_MODULE_1__.fetch)(url, { ...options, dispatcher }) : undici__WEBPACK_IMPORTED_MODULE_1__.fetch;
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { ...(baseUrl && { baseUrl }), request: { signal, fetch: send } });
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
    return "GitHub could not be reached";
}


/***/ })

};
;