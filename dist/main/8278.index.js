"use strict";
exports.id = 8278;
exports.ids = [8278];
exports.modules = {

/***/ 18278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildRun: () => (/* binding */ buildRun)
/* harmony export */ });
/* harmony import */ var _domain_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87888);
/* harmony import */ var _hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65456);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68989);
/* harmony import */ var _start_work__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11924);




const buildRun = { run };
async function run(request) {
    const work = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .performWork */ .pz)(request);
    if (work.verdict === "parked" || work.verdict === "stopped")
        return work.result;
    const built = (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .reporting */ .vR)(work, { ...partsOf((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(work.result.report.data, "image")), buildUrl: (0,_start_work__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(work, request) });
    if ((0,_domain_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(work.verdict) >= (0,_domain_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)("fail") || (0,_start_work__WEBPACK_IMPORTED_MODULE_3__/* .isGoingOn */ .Kw)(work, request))
        return built.result;
    return (await checked(built, request)).result;
}
async function checked(work, request) {
    const found = await (0,_hooks__WEBPACK_IMPORTED_MODULE_1__/* .confirm */ .lJ)(request, (0,_hooks__WEBPACK_IMPORTED_MODULE_1__/* .reportedVariables */ .XM)(work));
    if (!found)
        return work;
    const merged = (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .including */ .Yv)(work, found.result);
    if ((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .isStopped */ .id)(request))
        return (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .stoppedWork */ .t5)(merged, request);
    return found.isConfirmed ? merged : (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .overrule */ .tq)(merged, { verdict: "fail", reason: `what was built cannot be found: ${found.reason}`, code: "CA-411" });
}
/** `[host[:port]/]path[:tag][@digest]`, as image references are written. */
function partsOf(image) {
    const [, tag, digest] = /^[^\s@]+?(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9+._-]+:[0-9a-fA-F]{32,}))?$/.exec(image ?? "") ?? [];
    return { ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}


/***/ })

};
;