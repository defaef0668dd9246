"use strict";
exports.id = 2285;
exports.ids = [2285];
exports.modules = {

/***/ 32285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadStart: () => (/* binding */ loadStart)
/* harmony export */ });
/* harmony import */ var _start_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11924);

const loadStart = {
    run: (request) => (0,_start_work__WEBPACK_IMPORTED_MODULE_0__/* .startWork */ .CB)(request, {
        job: "load.start",
        fields: (work) => ({ testURL: (0,_start_work__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .ZZ)(work, request), testResults: (0,_start_work__WEBPACK_IMPORTED_MODULE_0__/* .endInWords */ .up)(work, request) }),
    }),
};


/***/ })

};
;