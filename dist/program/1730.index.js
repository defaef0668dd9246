"use strict";
exports.id = 1730;
exports.ids = [1730];
exports.modules = {

/***/ 41730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _compose__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49763);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64389);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _tell__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68241);
/* harmony import */ var _run_task__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68094);
/* harmony import */ var _toolkit_dispatch_event__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22159);
/* harmony import */ var _toolkit_process__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78699);







/** Main: reads the inputs, answers one task, reports. */
async function main(environment) {
    const cancel = new AbortController();
    // The runner sends SIGINT, 7.5 s later SIGTERM, and 2.5 s later kills (github-actions.md 1.9).
    for (const signal of ["SIGINT", "SIGTERM"])
        process.on(signal, () => cancel.abort());
    const log = (0,_tell__WEBPACK_IMPORTED_MODULE_3__/* .createLog */ .h)(environment);
    let context;
    let dispatch;
    let settlement;
    try {
        if (environment["GITHUB_EVENT_NAME"] === "issue_comment" && !(0,_config_inputs__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(environment, "event")) {
            ({ settlement, context } = await (await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(4135)]).then(__webpack_require__.bind(__webpack_require__, 34135))).answerQuestion(environment, (0,_config_inputs__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(environment), log, cancel.signal));
        }
        else {
            // First, so that the outputs tell the task even where the inputs are wrong.
            dispatch = (0,_toolkit_dispatch_event__WEBPACK_IMPORTED_MODULE_5__/* .readDispatch */ .L)(environment, (0,_config_inputs__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(environment, "event") || undefined);
            const config = (0,_config_inputs__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(environment);
            context = await (0,_compose__WEBPACK_IMPORTED_MODULE_0__/* .createContext */ .q)(environment, config, log, cancel.signal);
            for (const name of (0,_config_inputs__WEBPACK_IMPORTED_MODULE_1__/* .unknownInputs */ .qs)(environment))
                log.warning(`The input ${name} is not known and has no effect.`);
            settlement = await (0,_run_task__WEBPACK_IMPORTED_MODULE_4__/* .runTask */ .ZZ)(dispatch, context);
        }
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        settlement = { ended: "refused", message: error.message, code: error.code, ...(dispatch && told(dispatch, context)) };
    }
    return (0,_tell__WEBPACK_IMPORTED_MODULE_3__/* .tell */ .q)(settlement, context, log, environment);
}
/** What a dispatch says about its task, for the outputs of a run that got no further. */
function told(dispatch, context) {
    const assignment = { task: { keptnContext: "", stage: "", service: "", ...dispatch.reference }, event: dispatch.event };
    try {
        return { assignment, ...(context && { mode: (0,_run_task__WEBPACK_IMPORTED_MODULE_4__/* .modeOf */ .VV)(dispatch, context) }) };
    }
    catch {
        return { assignment };
    }
}
const environment = (0,_toolkit_process__WEBPACK_IMPORTED_MODULE_6__/* .takeEnvironment */ .x)();
void main(environment).then(_toolkit_process__WEBPACK_IMPORTED_MODULE_6__/* .leave */ .q, async (error) => {
    await (0,_tell__WEBPACK_IMPORTED_MODULE_3__.tellCrash)(error, environment);
    (0,_toolkit_process__WEBPACK_IMPORTED_MODULE_6__/* .leave */ .q)(1);
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