"use strict";
exports.id = 7611;
exports.ids = [7611];
exports.modules = {

/***/ 7611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chaosStart: () => (/* binding */ chaosStart)
/* harmony export */ });
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68989);
/* harmony import */ var _start_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11924);


const chaosStart = {
    run(request) {
        const experiment = (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(request.parameters, "experiment");
        return (0,_start_work__WEBPACK_IMPORTED_MODULE_1__/* .startWork */ .CB)(request, {
            job: "chaos.start",
            undo: "rollback",
            variables: experiment === undefined ? {} : { CLOUD_AUTOMATION_EXPERIMENT: experiment },
            fields: () => ({ experiment }),
        });
    },
};


/***/ })

};
;