module.exports = {

/***/ 18278:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _work_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86576);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38177);
/* harmony import */ var _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49149);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59272);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90726);
/* harmony import */ var _work_start_work__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65748);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89902);








const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_6__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_5__/* .buildRun */ .y, { run, checks: _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .workChecks */ .VM });
async function run(request) {
    const work = await (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .performWork */ .pz)(request);
    if (work.verdict === "parked" || work.verdict === "stopped")
        return work.result;
    const built = (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reporting */ .vR)(work, {
        ...partsOf((0,_core_values__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(work.result.report.data, "image")),
        buildUrl: (0,_work_start_work__WEBPACK_IMPORTED_MODULE_4__/* .pageOf */ .ZZ)(work, request),
    });
    if ((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(work.verdict) >= (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)("fail") || (0,_work_start_work__WEBPACK_IMPORTED_MODULE_4__/* .isGoingOn */ .Kw)(work, request))
        return built.result;
    return (await checked(built, request)).result;
}
async function checked(work, request) {
    const found = await (0,_work_hooks__WEBPACK_IMPORTED_MODULE_1__/* .confirm */ .lJ)(request, (0,_work_hooks__WEBPACK_IMPORTED_MODULE_1__/* .reportedVariables */ .XM)(work));
    if (!found)
        return work;
    const merged = (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .including */ .Yv)(work, found.result);
    if ((0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .isStopped */ .id)(request))
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stoppedWork */ .t5)(merged, request);
    return found.isConfirmed
        ? merged
        : (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .overrule */ .tq)(merged, {
            verdict: found.verdict,
            reason: `${found.verdict === "fail" ? "what was built cannot be found" : "it is unknown whether what was built is there"}: ` +
                `${found.reason}`,
            code: "CA-411",
        });
}
function partsOf(image) {
    const [, tag, digest] = /^[^\s@]+?(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9+._-]+:[0-9a-fA-F]{32,}))?$/.exec(image ?? "") ??
        [];
    return { ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}


/***/ }),

/***/ 44623:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trackedFiles: () => (/* binding */ trackedFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10241);





const BATCH = 200;
const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
async function trackedFiles(paths) {
    const byRoot = new Map();
    const roots = new Map();
    for (const path of paths) {
        const root = rootOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), roots);
        if (root !== undefined)
            byRoot.set(root, [...(byRoot.get(root) ?? []), path]);
    }
    const tracked = new Set();
    for (const [root, inside] of byRoot) {
        for (let at = 0; at < inside.length; at += BATCH) {
            for (const name of await listed(root, inside.slice(at, at + BATCH)))
                tracked.add((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, name));
        }
    }
    return tracked;
}
function rootOf(folder, known) {
    if (known.has(folder))
        return known.get(folder);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    let root;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git")))
        root = folder;
    else if (parent !== folder)
        root = rootOf(parent, known);
    known.set(folder, root);
    return root;
}
async function listed(root, paths) {
    const names = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/"));
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [
            "-c",
            "safe.directory=*",
            "-c",
            "core.fsmonitor=false",
            "--literal-pathspecs",
            "ls-files",
            "-z",
            "--",
            ...names,
        ], {
            cwd: root,
            timeout: TIMEOUT_MS,
            maxBuffer: MAX_OUTPUT_BYTES,
            windowsHide: true,
        });
        return stdout.split("\0").filter(Boolean);
    }
    catch (error) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`results: git could not tell which files belong to the repository in ${root} ` +
            `(${error.code ?? "unknown error"}). Let the tool ` +
            "write its report outside of the repository, or make git available.");
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


/***/ })

};
