module.exports = {

/***/ 62687:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leave),
/* harmony export */   x: () => (/* binding */ takeEnvironment)
/* harmony export */ });
function takeEnvironment() {
    const environment = { ...process.env };
    delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    process.stdout.on("error", () => undefined);
    return environment;
}
function leave(exitCode) {
    process.stdout.write("", () => process.exit(exitCode));
}


/***/ }),

/***/ 98568:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _runner_state_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83738);
/* harmony import */ var _runner_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62687);



async function post(environment) {
    const owed = (0,_runner_state_file__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(environment);
    if (owed?.phase === "parked" ||
        (owed?.phase === "settled" && (0,_runner_state_file__WEBPACK_IMPORTED_MODULE_1__/* .readOpened */ .ay)(environment).length === 0))
        return 0;
    if ((!owed || owed.phase === "seen") && (0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(environment, "job-status") === "success")
        return 0;
    const wiring = await Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(6910), __webpack_require__.e(2646), __webpack_require__.e(9871), __webpack_require__.e(8092)]).then(__webpack_require__.bind(__webpack_require__, 48092));
    return wiring.post(environment);
}
const environment = (0,_runner_process__WEBPACK_IMPORTED_MODULE_2__/* .takeEnvironment */ .x)();
void post(environment).then(_runner_process__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .q, async (error) => {
    const { reportCrash } = await Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(2646), __webpack_require__.e(1459)]).then(__webpack_require__.bind(__webpack_require__, 92646));
    await reportCrash(error, environment);
    (0,_runner_process__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .q)(1);
});


/***/ })

};
