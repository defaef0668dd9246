module.exports = {

/***/ 17952:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   putDownBy: () => (/* binding */ putDownBy)
/* harmony export */ });
/* harmony import */ var _domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1439);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _runner_clock__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21984);
/* harmony import */ var _adapters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43324);
/* harmony import */ var _open_task_notes__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76680);





async function putDownBy(history, environment, log) {
    const found = [];
    for (let slot = 1; slot <= _domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__/* .MAX_OPEN_TASKS */ .Nr; slot++)
        for (const note of await history.notes((0,_domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__/* .openTaskName */ .Pe)(slot))) {
            const recalled = await recall(note, environment, log);
            if (recalled)
                found.push({ ...recalled, note });
        }
    return found;
}
async function recall(note, environment, log) {
    const adapter = await (0,_adapters__WEBPACK_IMPORTED_MODULE_2__/* .adapterOf */ .nZ)(environment);
    const memo = await readOf(note, log);
    if (memo === undefined)
        return undefined;
    const recalled = await adapter
        .recall?.(memo, (0,_open_task_notes__WEBPACK_IMPORTED_MODULE_4__/* .runOf */ .n)(environment, String(note.runId)), {
        environment,
        clock: _runner_clock__WEBPACK_IMPORTED_MODULE_1__.systemClock,
        mask: (secret) => log.mask(secret),
    })
        .catch(refused);
    if (typeof recalled === "string") {
        log.warning(`The artifact ${note.name} of run ${note.runId} was left: ${recalled}`);
        return undefined;
    }
    if (!recalled)
        log.warning(`The artifact ${note.name} of run ${note.runId} was ignored: it was not sealed for that run with this callback-secret. (CA-604)`);
    return recalled;
}
function refused(error) {
    if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.code === "CA-306")
        return error.message;
    throw error;
}
async function readOf(note, log) {
    try {
        return await note.read(_domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__/* .OPEN_TASK_FILE */ .oU, _domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MEMO_BYTES */ .a_);
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || error.code === "CA-610")
            throw error;
        log.warning(`The artifact ${note.name} of run ${note.runId} was ignored: ${error.message}`);
        return undefined;
    }
}


/***/ }),

/***/ 45274:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startAbortWatch: () => (/* binding */ startAbortWatch)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



const PASSED_ON = /^(PATH|HOME|SYSTEMROOT|(HTTPS?|ALL|NO)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|RUNNER_TRACKING_ID|GITHUB_(API_URL|REPOSITORY|RUN_ID))$/i;
async function startAbortWatch(order, environment) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(order.watchFile, "", { mode: 0o600 });
    const script = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.argv[1] ?? ""), "..", "watch", "index.js");
    const env = Object.fromEntries(Object.entries(environment).filter(([name]) => PASSED_ON.test(name)));
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [script], {
        detached: true,
        stdio: ["pipe", "ignore", "ignore"],
        windowsHide: true,
        env,
    });
    await new Promise((resolve, reject) => {
        child.on("error", reject);
        child.stdin.on("error", reject);
        child.stdin.end(JSON.stringify(order), () => resolve());
    });
    child.unref();
}


/***/ }),

/***/ 58742:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5646);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38177);
/* harmony import */ var _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49149);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90726);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59272);
/* harmony import */ var _work_start_work__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65748);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44561);







const TEXTS = ["parameters", "score"];
const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_4__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_3__/* .optimizeStart */ .CL, {
    checks: _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .workChecks */ .VM,
    run: (request) => (0,_work_start_work__WEBPACK_IMPORTED_MODULE_2__/* .startWork */ .CB)(request, {
        job: "optimize.start",
        fields: ({ result }) => ({ studyUrl: (0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(result.report.data, "runUrl") }),
        refine: (work) => (0,_core_results__WEBPACK_IMPORTED_MODULE_1__/* .stating */ .TX)(work, Object.fromEntries(TEXTS.flatMap((name) => {
            const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .getOwn */ .Ng)(work.result.report.data, name);
            return value === undefined ? [] : [[name, (0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1)(value)]];
        }))),
    }),
});


/***/ }),

/***/ 63116:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handOver: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

async function handOver(assignment, isWatched, place) {
    const core = await place.log.open();
    const [{ taskVariables }, { unwritable, writeTaskFiles }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1334).then(__webpack_require__.bind(__webpack_require__, 41334)),
        __webpack_require__.e(/* import() */ 4256).then(__webpack_require__.bind(__webpack_require__, 34256)),
    ]);
    const files = writeTaskFiles(assignment, place.folder);
    try {
        const variables = taskVariables({ task: assignment.task, ...files });
        for (const [name, value] of Object.entries(variables))
            core.exportVariable(name, value);
    }
    catch (error) {
        throw unwritable("the variables for your steps (GITHUB_ENV)", error);
    }
    const watchFile = isWatched ? await startWatch(assignment, place) : undefined;
    return {
        pid: 0,
        startedAt: "",
        outputFile: files.outputFile,
        begunMs: Date.now(),
        ...(watchFile && { watchFile }),
    };
}
async function startWatch({ task }, { config, folder, environment, log }) {
    const { url, credentials } = config.connection;
    const { githubToken } = config;
    if (!url || !credentials || !githubToken) {
        log.warning("cancel-on-abort has no effect: github-token is empty. (CA-605)");
        return undefined;
    }
    const watchFile = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "watch-for-abort");
    const { startAbortWatch } = await __webpack_require__.e(/* import() */ 5274).then(__webpack_require__.bind(__webpack_require__, 45274));
    await startAbortWatch({ url, credentials, task, githubToken, watchFile }, environment);
    return watchFile;
}


/***/ }),

/***/ 64656:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyJobEnded: () => (/* binding */ whyJobEnded)
/* harmony export */ });
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6702);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90651);


const ASK_GITHUB_MS = 8_000;
async function whyJobEnded(environment, token, jobStatus) {
    const repository = (0,_repository__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(environment);
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
/* harmony import */ var _github_runs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90975);






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


/***/ })

};
