"use strict";
exports.id = 3356;
exports.ids = [3356];
exports.modules = {

/***/ 13356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optimizeStop: () => (/* binding */ optimizeStop)
/* harmony export */ });
/* harmony import */ var _stop_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84562);

const optimizeStop = { run: (request) => (0,_stop_work__WEBPACK_IMPORTED_MODULE_0__/* .stopWork */ .S)(request, { startJob: "optimize.start", hook: "cleanup", hookFailure: "warning" }) };


/***/ })

};
;