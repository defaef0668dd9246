"use strict";
exports.id = 8742;
exports.ids = [8742];
exports.modules = {

/***/ 58742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49149);
/* harmony import */ var _work_start_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65748);



/** Fields whose numbers a later study has to be able to replace. */
const TEXTS = ["parameters", "score"];
const job = {
    checks: _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .workChecks */ .VM,
    run: (request) => (0,_work_start_work__WEBPACK_IMPORTED_MODULE_1__/* .startWork */ .CB)(request, {
        job: "optimize.start",
        fields: ({ result }) => ({ studyUrl: (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(result.report.data, "runUrl") }),
        refine: (work) => (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .stating */ .TX)(work, Object.fromEntries(TEXTS.flatMap((name) => {
            const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(work.result.report.data, name);
            return value === undefined ? [] : [[name, (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value)]];
        }))),
    }),
};


/***/ }),

/***/ 65748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _started__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57237);




/**
 * Starts the script or the workflow, waits as long as `wait` says, and leaves what a stop needs.
 */
async function startWork(request, { job, undo, variables = {}, fields, refine = (work) => work }) {
    const begunMs = request.clock.nowMs();
    const work = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .performWork */ .pz)(request, variables, undo === undefined ? 0 : (0,_hooks__WEBPACK_IMPORTED_MODULE_1__/* .hookMs */ .O1)(request, undo));
    const marked = (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .stating */ .TX)(work, (0,_started__WEBPACK_IMPORTED_MODULE_3__/* .marksOf */ .Ok)(job, request.assignment.task));
    if (work.verdict === "parked" || work.verdict === "stopped")
        return marked.result;
    const reported = (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .reporting */ .vR)(refine(marked), fields(marked));
    const start = new Date(begunMs).toISOString();
    const timed = isGoingOn(work, request)
        ? (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .reporting */ .vR)(reported, { start })
        : (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .withWindow */ .By)(reported, begunMs, request.clock.nowMs());
    return (undo === undefined ? timed : await undone(timed, request, undo, variables)).result;
}
/** Whether the work was started and nothing waits for it: its end is not known. */
function isGoingOn({ result, verdict }, { parameters }) {
    if ((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(parameters, "wait") === "no")
        return true;
    // Where nobody waits for the answer, `park` is the same.
    return (verdict === "pass" &&
        (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .scriptOf */ .Fl)(parameters) === undefined &&
        (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(result.report.data, "conclusion") === undefined);
}
/** How the work ended and no more: numbers come from reports, which are judged later. */
function endInWords({ result }, { parameters }) {
    if ((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .scriptOf */ .Fl)(parameters) !== undefined)
        return `script: ${(0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(result)}`;
    return `workflow run: ${(0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(result.report.data, "conclusion") ?? "started"}`;
}
/** Page of the run that does the work. */
function pageOf({ result }, { runUrl }) {
    return (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(result.report.data, "runUrl") ?? runUrl;
}
/**
 * Where the work failed, runs the script of the parameter `name` that takes back what it has left.
 * The failure stays.
 */
async function undone(work, request, name, variables) {
    const { verdict, result } = work;
    if (verdict === "parked" || verdict === "stopped")
        return work;
    if ((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(verdict) < (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)("fail"))
        return (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(request.parameters, name) === undefined
            ? work
            : (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .stating */ .TX)(work, { [name]: "not needed" });
    const end = await (0,_hooks__WEBPACK_IMPORTED_MODULE_1__/* .runHook */ .DB)(request, name, { ...variables, ...(0,_hooks__WEBPACK_IMPORTED_MODULE_1__/* .reportedVariables */ .XM)(work) });
    if (!end)
        return work;
    const code = (result.ending.kind === "judged" && result.ending.code) ||
        (verdict === "fail" ? "CA-401" : "CA-406");
    return (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .stating */ .TX)((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .including */ .Yv)((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)(work, { verdict, reason: `${(0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(result)}; ${end.reason}`, code }), end.result), { [name]: end.outcome });
}


/***/ })

};
;