"use strict";
exports.id = 486;
exports.ids = [486,4663];
exports.modules = {

/***/ 79791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ deploymentStateOf),
/* harmony export */   f: () => (/* binding */ checkConclusionOf)
/* harmony export */ });
/** `undefined`: nothing came of it, because the task was skipped or aborted. GitHub knows no `cancelled` for a deployment. */
function deploymentStateOf(verdict) {
    switch (verdict) {
        case "pass":
        case "warning": return "success";
        case "fail": return "failure";
        case "errored": return "error";
        case undefined: return "inactive";
    }
}
function checkConclusionOf(verdict) {
    switch (verdict) {
        case "pass": return "success";
        case "warning": return "neutral";
        case "fail":
        case "errored": return "failure";
        case undefined: return "cancelled";
    }
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


/***/ }),

/***/ 40486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeRecords: () => (/* binding */ closeRecords)
/* harmony export */ });
/* harmony import */ var _domain_opened__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79791);
/* harmony import */ var _domain_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74463);
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94663);



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
            await octokit.rest.repos.createDeploymentStatus({ ...repository, deployment_id: record.id, state: (0,_domain_opened__WEBPACK_IMPORTED_MODULE_1__/* .deploymentStateOf */ .e)(verdict), description: text.slice(0, 140), log_url: runUrl });
            return;
        case "check-run":
            await octokit.rest.checks.update({ ...repository, check_run_id: record.id, status: "completed", conclusion: (0,_domain_opened__WEBPACK_IMPORTED_MODULE_1__/* .checkConclusionOf */ .f)(verdict), output: { title: text.slice(0, 140), summary: `${(0,_domain_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(text)}\n\n${runUrl}` } });
            return;
        case "workflow-run": {
            const [owner = repository.owner, repo = repository.repo] = record.repository.split("/");
            await octokit.rest.actions.cancelWorkflowRun({ owner, repo, run_id: record.id });
            return;
        }
        case "comment":
            await octokit.rest.issues.updateComment({ ...repository, comment_id: record.id, body: `${(0,_domain_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(text)}\n\n${runUrl}` });
            return;
        case "question": {
            const issue = { ...repository, issue_number: record.id };
            if ((await octokit.rest.issues.get(issue)).data.state === "closed")
                return;
            await octokit.rest.issues.createComment({ ...issue, body: verdict === undefined ? "The control plane waits for no answer any more." : `${(0,_domain_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(text)} The control plane has the answer.` });
            await octokit.rest.issues.update({ ...issue, state: "closed", state_reason: verdict === undefined ? "not_planned" : "completed" });
        }
    }
}
function nameOf(record) {
    return `${record.kind} ${record.id}`;
}


/***/ })

};
;