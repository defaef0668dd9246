module.exports = {

/***/ 22774:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   gu: () => (/* binding */ scoreWords),
/* harmony export */   hm: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69472);

const MAX_NAMED = 5;
function fieldsOf(evaluation) {
    const { score, result, isErrored } = evaluation;
    return {
        ...(score !== undefined && !isErrored && { score: String(Number(score.toFixed(2))) }),
        evaluation: isErrored || !(0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .hasMeasured */ .nS)(evaluation) ? "not measured" : result,
        failedIndicators: (0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .failedIndicators */ .ex)(evaluation).join(", "),
    };
}
function scoreWords(evaluation) {
    const { score, result, indicators } = evaluation;
    const failed = (0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .failedIndicators */ .ex)(evaluation);
    const warned = indicators.filter(({ status }) => status === "warning").map(({ name }) => name);
    return [
        `the evaluation ended with ${result}${score === undefined ? "" : `, score ${Number(score.toFixed(2))}`}`,
        ...(failed.length > 0 ? [`failed: ${named(failed)}`] : []),
        ...(warned.length > 0 ? [`close to the limit: ${named(warned)}`] : []),
    ].join("; ");
}
function named(names) {
    return `${names.slice(0, MAX_NAMED).join(", ")}${names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : ""}`;
}
function worstOf(statuses) {
    if (statuses.includes("fail"))
        return "fail";
    return statuses.includes("warning") ? "warning" : "pass";
}


/***/ }),

/***/ 64656:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyJobEnded: () => (/* binding */ whyJobEnded)
/* harmony export */ });
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61654);

const ASK_GITHUB_MS = 8_000;
async function whyJobEnded(environment, token, jobStatus) {
    const repository = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.repositoryOf)(environment);
    const runId = Number(environment["GITHUB_RUN_ID"]);
    if (!token || !repository || !Number.isInteger(runId) || jobStatus === "success")
        return undefined;
    try {
        const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.octokitFor)(environment, token, AbortSignal.timeout(ASK_GITHUB_MS));
        const { data } = await octokit.rest.actions.listJobsForWorkflowRunAttempt({
            ...repository,
            run_id: runId,
            attempt_number: Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1),
            per_page: 100,
        });
        const running = data.jobs.filter((job) => job.status === "in_progress" && job.runner_name === environment["RUNNER_NAME"]);
        const [job] = running;
        if (!job || running.length > 1)
            return undefined;
        if (jobStatus === "failure") {
            const failed = job.steps?.filter((step) => step.conclusion === "failure").map((step) => step.name) ?? [];
            return failed.length > 0
                ? `the step ${failed.map((name) => JSON.stringify(name)).join(", ")} failed`
                : undefined;
        }
        const annotations = await octokit.rest.checks.listAnnotations({
            ...repository,
            check_run_id: Number(job.check_run_url.split("/").at(-1)),
        });
        const texts = annotations.data.map((annotation) => annotation.message ?? "");
        if (texts.some((text) => /exceeded the maximum execution time/i.test(text)))
            return "the job time limit (timeout-minutes of the job) ended it";
        if (texts.some((text) => /higher priority waiting request/i.test(text)))
            return "it was replaced by a newer run of the same concurrency group";
        return undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 65637:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_events_evaluation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69472);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33139);
/* harmony import */ var _channels_message__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34366);
/* harmony import */ var _channels_publish__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28202);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38177);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16046);
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22774);









const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_7__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_5__/* .sloReport */ .p_, { run, checks: (0,_channels_publish__WEBPACK_IMPORTED_MODULE_4__/* .channelChecks */ .LZ)(_declarations__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_CHANNELS */ .of) });
async function run(request) {
    const { task, event } = request.assignment;
    const data = (0,_domain_task__WEBPACK_IMPORTED_MODULE_2__/* .dataOf */ .qu)(event);
    const found = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(data, "evaluation");
    const isEvaluation = task.kind === "finished" &&
        (task.name === "evaluation" ||
            ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .OW)(found) && Array.isArray((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(found, "indicatorResults"))));
    if (!isEvaluation)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`slo.report shows the result of an evaluation, and ${task.name}.${task.kind} ` +
            "carries none; use it for evaluation.finished.", "CA-207");
    const plan = await (0,_channels_publish__WEBPACK_IMPORTED_MODULE_4__/* .planOf */ .XC)(request, _declarations__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_CHANNELS */ .of);
    const message = (0,_channels_message__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(request, "slo", "evaluation");
    const deliveries = await (0,_channels_publish__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .mk)(message, plan, request);
    const isKnown = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(data, "status") !== undefined || (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(data, "result") !== undefined;
    const fields = isKnown ? (0,_result__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)((0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_1__/* .evaluationIn */ .gH)(data)) : {};
    const what = "the evaluation";
    const end = isKnown
        ? { what, fields }
        : {
            what,
            fields,
            finding: "its result is not known here: the event came with ids only, and was not read " +
                "from the control plane; give control-plane-url and a token",
        };
    return (0,_channels_publish__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .Bg)(deliveries, plan, end, request);
}


/***/ }),

/***/ 74648:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _keptn_connect__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84216);
/* harmony import */ var _runner_clock__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21984);
/* harmony import */ var _runner_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62687);
/* harmony import */ var _github_runs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1281);






const WATCH_MS = 15_000;
const LOOK_FOR_FILE_MS = 500;
async function watch(environment) {
    const order = JSON.parse(await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(process.stdin));
    const { url, credentials } = order;
    const plane = (0,_keptn_connect__WEBPACK_IMPORTED_MODULE_2__.connect)({ url, credentials, clock: _runner_clock__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m, mask: () => undefined });
    const never = new AbortController().signal;
    for (let dueMs = Date.now() + WATCH_MS; (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(order.watchFile); await _runner_clock__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.sleep(LOOK_FOR_FILE_MS)) {
        if (Date.now() < dueMs)
            continue;
        dueMs = Date.now() + WATCH_MS;
        const aborted = await plane.isAborted(order.task, never);
        if (!aborted.ok || !aborted.value || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(order.watchFile))
            continue;
        const why = await (0,_github_runs__WEBPACK_IMPORTED_MODULE_4__/* .runsOf */ .k)(environment, order.githubToken).cancelThisRun();
        if (why === undefined)
            return 0;
        leaveWord(order.watchFile, why);
        if (/HTTP 40[134]/.test(why))
            return 0;
    }
    return 0;
}
function leaveWord(watchFile, why) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(watchFile, why, { flag: "r+" });
    }
    catch {
    }
}
void watch((0,_runner_process__WEBPACK_IMPORTED_MODULE_5__/* .takeEnvironment */ .x)()).then(_runner_process__WEBPACK_IMPORTED_MODULE_5__/* .leave */ .q, () => (0,_runner_process__WEBPACK_IMPORTED_MODULE_5__/* .leave */ .q)(1));


/***/ })

};
