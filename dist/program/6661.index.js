"use strict";
exports.id = 6661;
exports.ids = [6661];
exports.modules = {

/***/ 86661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _toolkit_ledger_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1190);
/* harmony import */ var _toolkit_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78699);



/** Post: pays what main still owes. Most of the time nothing is owed, so that is found out before anything else is loaded. */
async function post(environment) {
    const owed = (0,_toolkit_ledger_file__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .SC)(environment);
    if (owed?.phase === "parked" || (owed?.phase === "settled" && (0,_toolkit_ledger_file__WEBPACK_IMPORTED_MODULE_1__/* .readOpened */ .ay)(environment).length === 0))
        return 0;
    // In a green job a ledger that main never touched means that the user's `if` said no.
    if ((!owed || owed.phase === "seen") && (0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(environment, "job-status") === "success")
        return 0;
    const { payDebt } = await Promise.all(/* import() */[__webpack_require__.e(5879), __webpack_require__.e(4884), __webpack_require__.e(8627)]).then(__webpack_require__.bind(__webpack_require__, 38627));
    return payDebt(environment);
}
const environment = (0,_toolkit_process__WEBPACK_IMPORTED_MODULE_2__/* .takeEnvironment */ .x)();
void post(environment).then(_toolkit_process__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .q, async (error) => {
    const { tellCrash } = await Promise.all(/* import() */[__webpack_require__.e(5879), __webpack_require__.e(8241)]).then(__webpack_require__.bind(__webpack_require__, 68241));
    await tellCrash(error, environment);
    (0,_toolkit_process__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .q)(1);
});


/***/ }),

/***/ 78699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leave),
/* harmony export */   x: () => (/* binding */ takeEnvironment)
/* harmony export */ });
/**
 * The environment of this process as it was given to us. What a script switched off for itself is not switched off for the
 * action: the control plane's certificate is always verified.
 */
function takeEnvironment() {
    const environment = { ...process.env };
    delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    // Whoever reads our output may be gone; the task is answered all the same.
    process.stdout.on("error", () => undefined);
    return environment;
}
/** Leaves without waiting for idle connections, but not before the last line is out. */
function leave(exitCode) {
    process.stdout.write("", () => process.exit(exitCode));
}


/***/ })

};
;