"use strict";
exports.id = 9809;
exports.ids = [9809,4663];
exports.modules = {

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


/***/ }),

/***/ 99809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyJobEnded: () => (/* binding */ whyJobEnded)
/* harmony export */ });
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94663);

const ASK_GITHUB_MS = 8_000;
/**
 * Why the workflow job around us ended, from GitHub's own records: the failed steps, the job's time limit, or the newer
 * run that replaced it. Needs `actions: read` (and `checks: read` for the last two); without them nothing is claimed.
 *
 * @returns a clause, or `undefined` when GitHub cannot tell
 */
async function whyJobEnded(environment, token, jobStatus) {
    const repository = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.repositoryOf)(environment);
    const runId = Number(environment["GITHUB_RUN_ID"]);
    if (!token || !repository || !Number.isInteger(runId) || jobStatus === "success")
        return undefined;
    try {
        const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.octokitFor)(environment, token, AbortSignal.timeout(ASK_GITHUB_MS));
        const { data } = await octokit.rest.actions.listJobsForWorkflowRunAttempt({ ...repository, run_id: runId, attempt_number: Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1), per_page: 100 });
        const running = data.jobs.filter((job) => job.status === "in_progress" && job.runner_name === environment["RUNNER_NAME"]);
        const [job] = running;
        if (!job || running.length > 1)
            return undefined;
        if (jobStatus === "failure") {
            const failed = job.steps?.filter((step) => step.conclusion === "failure").map((step) => step.name) ?? [];
            return failed.length > 0 ? `the step ${failed.map((name) => JSON.stringify(name)).join(", ")} failed` : undefined;
        }
        const annotations = await octokit.rest.checks.listAnnotations({ ...repository, check_run_id: Number(job.check_run_url.split("/").at(-1)) });
        const texts = annotations.data.map((annotation) => annotation.message ?? "");
        if (texts.some((text) => /exceeded the maximum execution time/i.test(text)))
            return "the job time limit (timeout-minutes of the job) ended it";
        if (texts.some((text) => /higher priority waiting request/i.test(text)))
            return "it was replaced by a newer run of the same concurrency group";
        return undefined;
    }
    catch {
        // Missing permission, no network, an older server: the cancellation itself is certain, its reason is not.
        return undefined;
    }
}


/***/ })

};
;