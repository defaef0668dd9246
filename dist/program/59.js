module.exports = {

/***/ 51963:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readStart),
/* harmony export */   q: () => (/* binding */ runAttemptUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



function readStart(environment, eventInput) {
    const workflow = workflowOf(environment);
    if (eventInput)
        return { origin: "event", payload: eventInput, workflow };
    const name = environment["GITHUB_EVENT_NAME"] ?? "";
    const path = environment["GITHUB_EVENT_PATH"];
    if (name !== "repository_dispatch" && name !== "workflow_dispatch") {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`This workflow was started by ${name ? `\`${name}\`` : "an unknown event"}, not ` +
            "`repository_dispatch`. Set the input `event` to the triggered event as JSON.", "CA-102");
    }
    if (!path)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("GITHUB_EVENT_PATH is not set: run this action as a step of a workflow.", "CA-102");
    let event;
    try {
        event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("The file of the dispatch event (GITHUB_EVENT_PATH) could not be read as JSON.", "CA-102");
    }
    const field = (of) => ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(event) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, of) : undefined);
    if (name === "workflow_dispatch")
        return { origin: "inputs", payload: field("inputs"), workflow };
    const eventType = field("action");
    return {
        origin: "client_payload",
        payload: field("client_payload"),
        workflow,
        ...(typeof eventType === "string" && { eventType }),
    };
}
function workflowOf({ GITHUB_WORKFLOW_REF: ref = "" }) {
    return /\/([^/@]+?)(?:\.ya?ml)?@/.exec(ref)?.[1] ?? "";
}
function runAttemptUrl(environment) {
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}/attempts/${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}


/***/ })

};
