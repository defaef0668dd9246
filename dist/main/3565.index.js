"use strict";
exports.id = 3565;
exports.ids = [3565];
exports.modules = {

/***/ 63565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvalAsk: () => (/* binding */ approvalAsk)
});

// EXTERNAL MODULE: ./src/domain/approval.ts
var approval = __webpack_require__(62673);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/jobs/script-or-workflow.ts
var script_or_workflow = __webpack_require__(68989);
// EXTERNAL MODULE: ./src/jobs/workflow/stopped.ts
var stopped = __webpack_require__(41625);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/jobs/workflow/runs.ts
var runs = __webpack_require__(66460);
;// CONCATENATED MODULE: ./src/jobs/approval/environment.ts





/**
 * Parks the task for the second job of this run, which GitHub lets begin only when a reviewer has approved.
 *
 * @throws UserError when the environment has no reviewers: its job would begin at once, and that would be an approval by nobody
 */
async function askReviewers(environment, { deadline }, request) {
    const read = await request.github.read("GET /repos/{owner}/{repo}/environments/{environment_name}", { environment_name: environment }, request.stop);
    if (!read.ok && read.failure.httpStatus === 404) {
        throw new errors/* UserError */.yo(`with.environment: this repository has no environment ${JSON.stringify(environment)}, and GitHub would create it without any rule. Create it under Settings, Environments, with required reviewers.`, "CA-413");
    }
    if (!read.ok)
        throw refusedReading(`The environment ${JSON.stringify(environment)} could not be read`, read.failure);
    const names = reviewersOf(read.value.data);
    if (names.length === 0) {
        throw new errors/* UserError */.yo(`with.environment: the environment ${JSON.stringify(environment)} has no required reviewers, so nobody would be asked. Add them under Settings, Environments (private repositories need a plan with environment protection).`, "CA-413");
    }
    const waitsFor = `a review of the environment ${environment} (${names.join(", ")})`;
    await request.park({ deadline, waitsFor });
    return (0,stopped/* endedWith */.tX)({ kind: "parked", deadline, waitsFor }, { labels: {}, data: {} });
}
/**
 * What the reviewers decided, proven by the run's own record: the job of the environment has begun or has ended.
 *
 * @throws UserError when the record could not be read
 */
async function resultOfReview(environment, request) {
    const { github, runUrl, stop } = request;
    const read = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals", { run_id: (0,runs/* runIdIn */.uW)(runUrl) }, stop);
    if (!read.ok)
        throw refusedReading("The record of the review could not be read", read.failure);
    const reviews = (Array.isArray(read.value.data) ? read.value.data : []).filter(json/* isJsonObject */.OW).filter((review) => environmentsOf(review).includes(environment.toLowerCase()));
    const find = (state) => reviews.find((review) => (0,json/* getOwn */.Ng)(review, "state") === state);
    const gate = (0,script_or_workflow/* textOf */.b6)(request.parameters, "gate");
    const rejected = find("rejected");
    const approved = find("approved");
    if (gate === "success") {
        if (!approved)
            throw new errors/* UserError */.yo(`The job of the environment ${JSON.stringify(environment)} was let through, but this run has no record of an approval: its rule was removed meanwhile, or somebody passed it by.`, "CA-413");
        return decided("approved", approved, environment, runUrl);
    }
    if (rejected)
        return decided("denied", rejected, environment, runUrl);
    // Let through, but the job that should have said so was lost.
    if (gate === "failure" && approved)
        return decided("approved", approved, environment, runUrl);
    const cause = gate === "cancelled" ? "the run was cancelled while it waited" : `nobody reviewed the environment ${environment} in the 30 days that GitHub waits, or its job could not begin`;
    return (0,stopped/* endedWith */.tX)({ kind: "judged", verdict: "errored", reason: cause, code: gate === "cancelled" ? "CA-405" : "CA-603" }, { labels: {}, data: {} });
}
function decided(decision, review, environment, runUrl) {
    const isApproved = decision === "approved";
    const { who, why } = wordsOf(review);
    const words = `${isApproved ? "Approved" : "Denied"} by ${who} for the environment ${environment}${why ? `: ${why}` : ""}`;
    return (0,stopped/* endedWith */.tX)({ kind: "judged", verdict: isApproved ? "pass" : "fail", reason: words, ...(!isApproved && { code: "CA-414" }) }, { labels: {}, data: { decision, [isApproved ? "approvedBy" : "deniedBy"]: who, ...(why && { reason: why }), approvalUrl: runUrl }, message: `${words}.${isApproved ? "" : " (CA-414)"}` });
}
function refusedReading(what, failure) {
    const isRefused = failure.kind === "unauthorized" || failure.httpStatus === 404;
    return new errors/* UserError */.yo(`${what}: ${failure.message}.${isRefused ? " The job needs `actions: read`." : ""}`, isRefused ? "CA-605" : "CA-411");
}
/** Of the rule `required_reviewers`; one of them is enough. */
function reviewersOf(environment) {
    const rules = (0,json/* isJsonObject */.OW)(environment) ? (0,json/* getOwn */.Ng)(environment, "protection_rules") : undefined;
    const rule = (Array.isArray(rules) ? rules : []).filter(json/* isJsonObject */.OW).find((candidate) => (0,json/* getOwn */.Ng)(candidate, "type") === "required_reviewers");
    const reviewers = rule ? (0,json/* getOwn */.Ng)(rule, "reviewers") : undefined;
    return (Array.isArray(reviewers) ? reviewers : []).filter(json/* isJsonObject */.OW).flatMap((entry) => {
        const reviewer = (0,json/* getOwn */.Ng)(entry, "reviewer");
        const name = (0,json/* isJsonObject */.OW)(reviewer) ? ((0,json/* getOwn */.Ng)(reviewer, "login") ?? (0,json/* getOwn */.Ng)(reviewer, "slug") ?? (0,json/* getOwn */.Ng)(reviewer, "name")) : undefined;
        return typeof name === "string" ? [name] : [];
    });
}
/** GitHub does not tell names apart by their case. */
function environmentsOf(review) {
    const environments = (0,json/* getOwn */.Ng)(review, "environments");
    return (Array.isArray(environments) ? environments : []).filter(json/* isJsonObject */.OW).map((environment) => String((0,json/* getOwn */.Ng)(environment, "name")).toLowerCase());
}
function wordsOf(review) {
    const user = (0,json/* getOwn */.Ng)(review, "user");
    const login = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    const comment = (0,json/* getOwn */.Ng)(review, "comment");
    return { who: typeof login === "string" ? login : "somebody", why: typeof comment === "string" ? comment.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim().slice(0, 500).toWellFormed() : "" };
}

// EXTERNAL MODULE: ./src/jobs/approval/question.ts
var question = __webpack_require__(98704);
;// CONCATENATED MODULE: ./src/jobs/approval/ask.ts







/** Longest time between the reminder and the deadline, as a share of the wait: nobody is reminded of what they were just told. */
const MAX_REMINDER_SHARE = 0.5;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/**
 * Asks, and parks the task. The answer comes in another run (a comment, see `answer-question.ts`) or in another job of this
 * one (`gate`).
 *
 * @throws UserError when nobody could be asked, or the wait could not be written down
 */
async function ask(request) {
    if (request.mode === "silent")
        throw new errors/* UserError */.yo("job: approval.ask waits for an answer that is sent back, so it needs mode: interactive.", "CA-207");
    const strategy = (0,approval/* strategyOf */.xS)(request.assignment.event);
    if (strategy.kind === "automatic" && request.assignment.task.name === "approval")
        return (0,stopped/* endedWith */.tX)({ kind: "left", verdict: strategy.verdict, reason: strategy.reason }, { ...job_result/* EMPTY_REPORT */.V, message: `Not asked: ${strategy.reason}.` });
    const environment = (0,script_or_workflow/* textOf */.b6)(request.parameters, "environment");
    if (environment === undefined) {
        // A list that cannot be read would let nobody answer later.
        for (const name of ["approvers", "exclude", "assignees"])
            (0,question/* namesIn */.wX)(request.parameters, name);
        return (0,question/* askByIssue */.Ov)(waitOf(request), request);
    }
    const astray = ["approvers", "exclude"].find((name) => (0,question/* namesIn */.wX)(request.parameters, name).length > 0);
    if (astray !== undefined)
        throw new errors/* UserError */.yo(`with.${astray}: who may review the environment ${(0,errors/* quote */.hD)(environment)} is set under Settings, Environments; leave it out there, or leave out with.environment to ask in an issue.`, "CA-207");
    return (0,script_or_workflow/* textOf */.b6)(request.parameters, "gate") ? resultOfReview(environment, request) : askReviewers(environment, waitOf(request), request);
}
function waitOf({ parameters, clock, environment, console }) {
    const minutes = (name) => Number(parameters[name]) * MINUTE_MS;
    const keptDays = Number(environment["GITHUB_RETENTION_DAYS"]) || Infinity;
    // The sweep knows of the wait by an artifact, and takes the task for forgotten when that is gone.
    const waitMs = Math.min(minutes("deadline-minutes"), keptDays * 24 * HOUR_MS - HOUR_MS);
    if (waitMs < minutes("deadline-minutes"))
        console.warning(`This repository keeps artifacts for ${keptDays} days only, so the wait ends an hour before that, earlier than deadline-minutes says.`);
    const beforeMs = Math.min(minutes("remind-minutes"), waitMs * MAX_REMINDER_SHARE);
    const deadlineMs = clock.nowMs() + waitMs;
    return { deadline: new Date(deadlineMs).toISOString(), ...(beforeMs > 0 && { remindAt: new Date(deadlineMs - beforeMs).toISOString() }) };
}
const approvalAsk = { run: ask };


/***/ })

};
;