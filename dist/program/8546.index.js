"use strict";
exports.id = 8546;
exports.ids = [8546];
exports.modules = {

/***/ 28546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _toolkit_dispatch_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22159);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64389);
/* harmony import */ var _toolkit_ledger_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1190);



/**
 * Pre: writes down which event this run is about, so that post exists and can answer when a step before main fails.
 * Quiet about a bad payload, which main reports.
 */
try {
    const { reference, mode } = (0,_toolkit_dispatch_event__WEBPACK_IMPORTED_MODULE_0__/* .readDispatch */ .L)(process.env, (0,_config_inputs__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(process.env, "event") || undefined);
    new _toolkit_ledger_file__WEBPACK_IMPORTED_MODULE_2__/* .LedgerFile */ .SR(process.env, "").write({ phase: "seen", reference, ...(mode && { mode }) });
}
catch {
    // Main says what is wrong, where people look for it.
}


/***/ }),

/***/ 22159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readDispatch),
/* harmony export */   q: () => (/* binding */ runAttemptUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87739);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97504);




/**
 * The dispatch this run answers: the input `event` when it is given, else the payload of the `repository_dispatch`.
 *
 * @throws UserError one line that names the field
 */
function readDispatch(environment, eventInput) {
    if (eventInput)
        return (0,_domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readDispatchPayload */ .Jf)(eventInput, "event");
    const name = environment["GITHUB_EVENT_NAME"] ?? "";
    const path = environment["GITHUB_EVENT_PATH"];
    if (name !== "repository_dispatch") {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`This run was started by ${name || "nothing we know"}, not by repository_dispatch: give the input event the triggered event as JSON.`, "CA-102");
    }
    if (!path)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("GITHUB_EVENT_PATH is not set: run this action as a step of a workflow.", "CA-102");
    let event;
    try {
        event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("The file of the dispatch event (GITHUB_EVENT_PATH) could not be read as JSON.", "CA-102");
    }
    return (0,_domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readDispatchPayload */ .Jf)((0,_domain_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(event) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(event, "client_payload") : undefined, "client_payload");
}
/** The URL of this run attempt: `source` of our events, and the link people follow. */
function runAttemptUrl(environment) {
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}/attempts/${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}


/***/ })

};
;