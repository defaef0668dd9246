"use strict";
exports.id = 2603;
exports.ids = [2603];
exports.modules = {

/***/ 52603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chaosStop: () => (/* binding */ chaosStop)
/* harmony export */ });
/* harmony import */ var _stop_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84562);

const chaosStop = { run: (request) => (0,_stop_work__WEBPACK_IMPORTED_MODULE_0__/* .stopWork */ .S)(request, { startJob: "chaos.start", hook: "rollback", hookFailure: "fail" }) };


/***/ })

};
;