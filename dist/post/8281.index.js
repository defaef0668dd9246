"use strict";
exports.id = 8281;
exports.ids = [8281];
exports.modules = {

/***/ 68281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadStop: () => (/* binding */ loadStop)
/* harmony export */ });
/* harmony import */ var _stop_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84562);

const loadStop = { run: (request) => (0,_stop_work__WEBPACK_IMPORTED_MODULE_0__/* .stopWork */ .S)(request, { startJob: "load.start", hook: "cleanup", hookFailure: "warning" }) };


/***/ })

};
;