module.exports = {

/***/ 9906:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ apiBase)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

const BELOW_API = /\/api\/(?:v1|controlplane|mongodb-datastore|resource-service|configuration-service|secrets|statistics|shipyard-controller|swagger-ui|swagger\.ya?ml|swagger\.json|auth|metadata|event|import)(?=\/|$)/i;
const BESIDE_API = /\/(?:bridge|swagger-ui)(?=\/|$)/i;
function apiBase(text) {
    const trimmed = text
        .trim()
        .replace(/^["'<]+|(?<!["'>])["'>]+$/g, "")
        .replace(/^\/\//, "");
    if (/^(dt0[a-z]\d{2}\.|gh[pousr]_|eyJ)/.test(trimmed))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url holds what looks like a token: control-plane-url and control-plane-token are swapped.", "CA-203");
    let url;
    try {
        url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    }
    catch {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: expected an address such as https://keptn.example.com, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(trimmed)}.`, "CA-203");
    }
    if (url.protocol !== "https:" && url.protocol !== "http:")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: expected https:// (or http://), found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.protocol)}.`, "CA-203");
    if (url.username || url.password)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: leave user name and password out of the address and use control-plane-token.", "CA-203");
    refuseElsewhere(url);
    const path = withoutSlashes(before(before(withoutSlashes(url.pathname), BELOW_API), BESIDE_API).replace(/\/v1(?:\/event)?$/i, ""));
    return `${url.origin}${path.replace(/\/api$/i, "")}/api`;
}
function before(path, mark) {
    const at = path.search(mark);
    return at < 0 ? path : path.slice(0, at);
}
function refuseElsewhere({ hostname }) {
    const environment = /^([a-z]{3}\d{5})\.(?:live|apps)\.dynatrace\.com$/i.exec(hostname)?.[1];
    if (environment)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(hostname)} is a Dynatrace environment, not its Cloud ` +
            "Automation instance: give " +
            `https://${environment}.cloudautomation.live.dynatrace.com.`, "CA-203");
    if (/^https?$/i.test(hostname))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: https:// stands in it twice; give an address such as https://keptn.example.com.", "CA-203");
    if (/^(?:www\.|api\.)?github\.com$/i.test(hostname))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: github.com is no control plane; give its address, such as https://keptn.example.com.", "CA-203");
}
function withoutSlashes(path) {
    let end = path.length;
    while (path[end - 1] === "/")
        end--;
    return path.slice(0, end);
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

/***/ 69472:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ changePercent),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   ex: () => (/* binding */ failedIndicators),
/* harmony export */   gH: () => (/* binding */ evaluationIn),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   nS: () => (/* binding */ hasMeasured),
/* harmony export */   ui: () => (/* binding */ isLowerBetter)
/* harmony export */ });
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

const RESULTS = ["pass", "warning", "fail"];
const INDICATOR_STATUSES = [...RESULTS, "info"];
function evaluationIn(data) {
    const found = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(data, "evaluation");
    const evaluation = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : {};
    const comparedWith = listIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(evaluation, "comparedEvents")).length;
    const indicators = objectsIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(evaluation, "indicatorResults")).map((result) => indicatorOf(result, comparedWith > 0));
    const score = numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(evaluation, "score"));
    const status = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(data, "status");
    return {
        result: RESULTS.find((known) => known === (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(data, "result")) ?? "fail",
        isErrored: status !== "succeeded",
        score: hasMeasured({ indicators }) ? score : undefined,
        start: textIn(evaluation, "timeStart"),
        end: textIn(evaluation, "timeEnd"),
        indicators,
        comparedWith,
        ownResult: RESULTS.find((known) => known === (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(evaluation, "result")),
        message: textIn(data, "message"),
        sloFile: textIn(evaluation, "sloFileContent"),
    };
}
function hasMeasured({ indicators }) {
    return indicators.some(({ value }) => value !== undefined);
}
function failedIndicators({ indicators, }) {
    return indicators.filter(({ status }) => status === "fail").map(({ name }) => name);
}
function changePercent({ value, before, }) {
    if (value === undefined || before === undefined || before === 0)
        return undefined;
    const percent = ((value - before) / Math.abs(before)) * 100;
    return Number.isFinite(percent) ? percent : undefined;
}
function isLowerBetter({ pass, warning, }) {
    const signs = new Set([...pass, ...warning].map(({ criteria }) => criteria.trim()[0]));
    return signs.has("<") === signs.has(">") ? undefined : signs.has("<");
}
function indicatorOf(result, isCompared) {
    const found = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "value");
    const measured = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : {};
    const isMissing = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(measured, "success") === false;
    const value = isMissing ? undefined : numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(measured, "value"));
    return {
        name: textIn(result, "displayName") || textIn(measured, "metric"),
        status: INDICATOR_STATUSES.find((known) => known === (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "status")) ?? "",
        value,
        problem: value === undefined ? textIn(measured, "message") : undefined,
        before: isCompared ? numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(measured, "comparedValue")) : undefined,
        isKey: (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "keySli") === true,
        points: numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "score")),
        pass: targetsIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "passTargets"), isCompared),
        warning: targetsIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "warningTargets"), isCompared),
    };
}
function targetsIn(value, isCompared) {
    return objectsIn(value).map((target) => {
        const criteria = textIn(target, "criteria");
        const hasValue = isCompared || !isRelative(criteria);
        return {
            criteria,
            value: hasValue ? numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(target, "targetValue")) : undefined,
            isViolated: (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(target, "violated") === true,
        };
    });
}
function isRelative(criteria) {
    return criteria.includes("%") || /^[<>=]+[ \t]*[+-]/.test(criteria);
}
function objectsIn(value) {
    return listIn(value).filter(_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW);
}
function listIn(value) {
    return Array.isArray(value) ? value : [];
}
function numberIn(value) {
    if (typeof value === "number")
        return Number.isFinite(value) ? value : undefined;
    return typeof value === "string" && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)
        ? Number(value)
        : undefined;
}
function textIn(object, name) {
    const value = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(object, name);
    return typeof value === "string" ? value : "";
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
    const plane = (0,_keptn_connect__WEBPACK_IMPORTED_MODULE_2__.connect)({ url, credentials, clock: _runner_clock__WEBPACK_IMPORTED_MODULE_3__.systemClock, mask: () => undefined });
    const never = new AbortController().signal;
    for (let dueMs = Date.now() + WATCH_MS; (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(order.watchFile); await _runner_clock__WEBPACK_IMPORTED_MODULE_3__.systemClock.sleep(LOOK_FOR_FILE_MS)) {
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


/***/ }),

/***/ 84216:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect),
/* harmony export */   connectSequences: () => (/* binding */ connectSequences)
/* harmony export */ });
/* harmony import */ var _address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9906);
/* harmony import */ var _client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13599);
/* harmony import */ var _credentials__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1760);
/* harmony import */ var _request__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59731);
/* harmony import */ var _sequences__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61648);





function connect({ url, credentials, clock, mask }) {
    const nowMs = () => clock.nowMs();
    return new _client__WEBPACK_IMPORTED_MODULE_1__/* .Keptn */ .j({
        base: (0,_address__WEBPACK_IMPORTED_MODULE_0__/* .apiBase */ .a)(url),
        authorise: (0,_credentials__WEBPACK_IMPORTED_MODULE_2__/* .authorise */ .Z)(credentials, nowMs, mask),
        exchange: _request__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .cv,
        clock,
    });
}
function connectSequences({ url, credentials, clock, mask }) {
    return new _sequences__WEBPACK_IMPORTED_MODULE_4__/* .KeptnSequences */ .n({
        base: (0,_address__WEBPACK_IMPORTED_MODULE_0__/* .apiBase */ .a)(url),
        authorise: (0,_credentials__WEBPACK_IMPORTED_MODULE_2__/* .authorise */ .Z)(credentials, () => clock.nowMs(), mask),
        exchange: _request__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .cv,
    });
}


/***/ })

};
