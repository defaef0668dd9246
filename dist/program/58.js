module.exports = {

/***/ 51963:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readDispatch),
/* harmony export */   q: () => (/* binding */ runAttemptUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62979);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);




function readDispatch(environment, eventInput) {
    if (eventInput)
        return (0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readDispatchPayload */ .Jf)(eventInput, "event");
    const name = environment["GITHUB_EVENT_NAME"] ?? "";
    const path = environment["GITHUB_EVENT_PATH"];
    if (name !== "repository_dispatch") {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`This workflow was started by ${name ? `\`${name}\`` : "an unknown event"}, not ` +
            "`repository_dispatch`. Set the input `event` to the triggered event as JSON.", "CA-102");
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
    const eventType = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(event) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(event, "action") : undefined;
    const dispatch = (0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readDispatchPayload */ .Jf)((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(event) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(event, "client_payload") : undefined, "client_payload");
    return { ...dispatch, ...(typeof eventType === "string" && { eventType }) };
}
function runAttemptUrl(environment) {
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}/attempts/${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}


/***/ }),

/***/ 63817:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_dispatch_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51963);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64389);
/* harmony import */ var _domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93515);
/* harmony import */ var _runner_state_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83738);




try {
    const dispatch = (0,_runner_dispatch_event__WEBPACK_IMPORTED_MODULE_0__/* .readDispatch */ .L)(process.env, (0,_config_inputs__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(process.env, "event") || undefined);
    new _runner_state_file__WEBPACK_IMPORTED_MODULE_3__/* .StateFile */ .iK(process.env, "").write({ phase: "seen", ...(0,_domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_2__/* .dispatched */ .E)(dispatch) });
}
catch {
}


/***/ })

};
