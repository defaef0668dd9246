"use strict";
exports.id = 5949;
exports.ids = [5949,1654];
exports.modules = {

/***/ 88175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ deploymentStateOf),
/* harmony export */   f: () => (/* binding */ checkConclusionOf)
/* harmony export */ });
/**
 * `undefined`: nothing came of it, because the task was skipped or aborted. GitHub knows no
 * `cancelled` for a deployment.
 */
function deploymentStateOf(verdict) {
    switch (verdict) {
        case "pass":
        case "warning":
            return "success";
        case "fail":
            return "failure";
        case "errored":
            return "error";
        case undefined:
            return "inactive";
    }
}
function checkConclusionOf(verdict) {
    switch (verdict) {
        case "pass":
            return "success";
        case "warning":
            return "neutral";
        case "fail":
        case "errored":
            return "failure";
        case undefined:
            return "cancelled";
    }
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


/***/ }),

/***/ 5949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeRecords: () => (/* binding */ closeRecords)
/* harmony export */ });
/* harmony import */ var _domain_counting_opened__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88175);
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51385);
/* harmony import */ var _domain_text_visible__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81612);
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61654);




/** For all of them together: what post can spare before the runner ends it. */
const CLOSE_MS = 20_000;
/**
 * Closes what a job has opened at GitHub and could not close itself, because its process is gone.
 *
 * @returns for each that stays open, why
 */
async function closeRecords(opened, closing, environment, token) {
    const repository = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.repositoryOf)(environment);
    if (!token || !repository)
        return opened.map((record) => `${nameOf(record)}: github-token is empty`);
    const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.octokitFor)(environment, token, AbortSignal.timeout(CLOSE_MS));
    const closed = await Promise.all(opened.map(async (record) => {
        try {
            await close(record, closing, octokit, repository);
            return [];
        }
        catch (error) {
            return [`${nameOf(record)}: ${(0,_octokit__WEBPACK_IMPORTED_MODULE_0__.refusalOf)(error)}`];
        }
    }));
    return closed.flat();
}
async function close(record, { verdict, text, runUrl }, octokit, repository) {
    switch (record.kind) {
        case "deployment":
            await octokit.rest.repos.createDeploymentStatus({
                ...repository,
                deployment_id: record.id,
                state: (0,_domain_counting_opened__WEBPACK_IMPORTED_MODULE_1__/* .deploymentStateOf */ .e)(verdict),
                description: plain(text),
                log_url: runUrl,
            });
            return;
        case "check-run":
            await octokit.rest.checks.update({
                ...repository,
                check_run_id: record.id,
                status: "completed",
                conclusion: (0,_domain_counting_opened__WEBPACK_IMPORTED_MODULE_1__/* .checkConclusionOf */ .f)(verdict),
                output: { title: plain(text), summary: `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(text)}\n\n${runUrl}` },
            });
            return;
        case "workflow-run": {
            const [owner = repository.owner, repo = repository.repo] = record.repository.split("/");
            await octokit.rest.actions.cancelWorkflowRun({ owner, repo, run_id: record.id });
            return;
        }
        case "comment":
            await octokit.rest.issues.updateComment({
                ...repository,
                comment_id: record.id,
                body: `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(text)}\n\n${runUrl}`,
            });
            return;
        case "question": {
            const issue = { ...repository, issue_number: record.id };
            if ((await octokit.rest.issues.get(issue)).data.state === "closed")
                return;
            await octokit.rest.issues.createComment({
                ...issue,
                body: verdict === undefined
                    ? "The control plane waits for no answer any more."
                    : `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(text)} The control plane has the answer.`,
            });
            await octokit.rest.issues.update({
                ...issue,
                state: "closed",
                state_reason: verdict === undefined ? "not_planned" : "completed",
            });
        }
    }
}
/** Where nothing can be escaped. */
function plain(text) {
    return (0,_domain_text_visible__WEBPACK_IMPORTED_MODULE_3__/* .harmlessAtGitHub */ .Yt)(text).slice(0, 140).toWellFormed();
}
function nameOf(record) {
    return `${record.kind} ${record.id}`;
}


/***/ })

};
;