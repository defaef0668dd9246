module.exports = {

/***/ 65748:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ startWork),
/* harmony export */   Kw: () => (/* binding */ isGoingOn),
/* harmony export */   SF: () => (/* binding */ undone),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   up: () => (/* binding */ endInWords)
/* harmony export */ });
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86576);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49149);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59272);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90726);
/* harmony import */ var _started__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57237);






async function startWork(request, { job, undo, variables = {}, fields, refine = (work) => work }) {
    const begunMs = request.clock.nowMs();
    const work = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .performWork */ .pz)(request, variables, undo?.reserveMs);
    const marked = (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stating */ .TX)(work, (0,_started__WEBPACK_IMPORTED_MODULE_4__/* .marksOf */ .Ok)(job, request.assignment.task));
    if (work.verdict === "parked" || work.verdict === "stopped")
        return marked.result;
    const reported = (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reporting */ .vR)(refine(marked), fields(marked));
    const start = new Date(begunMs).toISOString();
    const timed = isGoingOn(work, request)
        ? (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reporting */ .vR)(reported, { start })
        : (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .withWindow */ .By)(reported, begunMs, request.clock.nowMs());
    return (undo === undefined ? timed : await undone(timed, request, undo, variables)).result;
}
function isGoingOn({ result, verdict }, { parameters }) {
    if (parameters.wait === "no")
        return true;
    return (verdict === "pass" &&
        (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .scriptOf */ .Fl)(parameters) === undefined &&
        (0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(result.report.data, "conclusion") === undefined);
}
function endInWords({ result }, { parameters }) {
    if ((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .scriptOf */ .Fl)(parameters) !== undefined)
        return `script: ${(0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(result)}`;
    return `workflow run: ${(0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(result.report.data, "conclusion") ?? "started"}`;
}
function pageOf({ result }, { runUrl }) {
    return (0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(result.report.data, "runUrl") ?? runUrl;
}
async function undone(work, request, hook, variables) {
    const { verdict, result } = work;
    if (verdict === "parked" || verdict === "stopped")
        return work;
    if ((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(verdict) < (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)("fail"))
        return hook.script === undefined ? work : (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stating */ .TX)(work, { [hook.name]: "not needed" });
    const end = await (0,_hooks__WEBPACK_IMPORTED_MODULE_1__/* .runHook */ .DB)(request, hook, { ...variables, ...(0,_hooks__WEBPACK_IMPORTED_MODULE_1__/* .reportedVariables */ .XM)(work) });
    if (!end)
        return work;
    const code = (result.ending.kind === "judged" && result.ending.code) ||
        (verdict === "fail" ? "CA-401" : "CA-406");
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stating */ .TX)((0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .including */ .Yv)((0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(work, { verdict, reason: `${(0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(result)}; ${end.reason}`, code }), end.result), { [hook.name]: end.outcome });
}


/***/ }),

/***/ 70342:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measured: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


async function measured(work, { workspace, sinceMs, isOwnSteps }) {
    const { parseResults, parseLimits, readResults } = await Promise.all(/* import() */[__webpack_require__.e(3897), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 60734));
    try {
        const scope = {
            workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, work.workingDirectory),
            workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace),
            sinceMs,
            ...(isOwnSteps && { tracked: (await __webpack_require__.e(/* import() */ 4623).then(__webpack_require__.bind(__webpack_require__, 44623))).trackedFiles }),
        };
        const evidence = await readResults(parseResults(work.results), scope, parseLimits(work.thresholds));
        const lacksWindow = evidence.start === undefined && evidence.values.requests !== undefined && sinceMs > 0;
        return {
            measured: {
                ...evidence,
                ...(lacksWindow && {
                    start: new Date(sinceMs).toISOString(),
                    end: new Date().toISOString(),
                }),
            },
        };
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return { measured: { values: {}, verdict: "errored", reasons: [error.message] } };
    }
}


/***/ }),

/***/ 88175:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ deploymentStateOf),
/* harmony export */   f: () => (/* binding */ checkConclusionOf)
/* harmony export */ });
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


/***/ })

};
