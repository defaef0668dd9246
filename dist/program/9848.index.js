"use strict";
exports.id = 9848;
exports.ids = [9848];
exports.modules = {

/***/ 9848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _channels_message__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4366);
/* harmony import */ var _channels_publish__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8202);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8177);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7311);




const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_3__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_2__/* .notifySend */ .wq, { run, checks: (0,_channels_publish__WEBPACK_IMPORTED_MODULE_1__/* .channelChecks */ .LZ)(_declarations__WEBPACK_IMPORTED_MODULE_2__/* .NOTIFY_CHANNELS */ .lG) });
async function run(request) {
    const plan = await (0,_channels_publish__WEBPACK_IMPORTED_MODULE_1__/* .planOf */ .XC)(request, _declarations__WEBPACK_IMPORTED_MODULE_2__/* .NOTIFY_CHANNELS */ .lG);
    const message = (0,_channels_message__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(request, "notify");
    const deliveries = await (0,_channels_publish__WEBPACK_IMPORTED_MODULE_1__/* .publish */ .mk)(message, plan, request);
    const { name, kind } = request.assignment.task;
    return (0,_channels_publish__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .Bg)(deliveries, plan, { what: `"${name} ${kind}"` }, request);
}


/***/ })

};
;