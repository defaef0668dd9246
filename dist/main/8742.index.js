"use strict";
exports.id = 8742;
exports.ids = [8742];
exports.modules = {

/***/ 58742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optimizeStart: () => (/* binding */ optimizeStart)
/* harmony export */ });
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97504);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68989);
/* harmony import */ var _start_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11924);



/** Fields whose numbers a later study has to be able to replace. */
const TEXTS = ["parameters", "score"];
const optimizeStart = {
    run: (request) => (0,_start_work__WEBPACK_IMPORTED_MODULE_1__/* .startWork */ .CB)(request, {
        job: "optimize.start",
        fields: ({ result }) => ({ studyUrl: (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(result.report.data, "runUrl") }),
        refine: (work) => (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .stating */ .TX)(work, Object.fromEntries(TEXTS.flatMap((name) => {
            const value = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(work.result.report.data, name);
            return value === undefined ? [] : [[name, (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value)]];
        }))),
    }),
};


/***/ })

};
;