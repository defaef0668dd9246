"use strict";
exports.id = 8554;
exports.ids = [8554];
exports.modules = {

/***/ 48554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ workflowCallOf),
/* harmony export */   PZ: () => (/* binding */ waitingOf),
/* harmony export */   QS: () => (/* binding */ correlationKey),
/* harmony export */   eG: () => (/* binding */ stopCallOf),
/* harmony export */   n9: () => (/* binding */ workflowChecks)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69090);



/**
 * @param parameters  validated against `workflowProperties`. @throws UserError naming the parameter
 */
function workflowCallOf(parameters, request) {
    const ref = textOf(parameters, "ref");
    const correlationInput = correlationInputOf(parameters);
    const inputs = inputsOf((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, "inputs"));
    return {
        workflow: fileOf(textOf(parameters, "workflow") ?? ""),
        repository: textOf(parameters, "repository") ?? request.repository,
        inputs,
        ...(ref !== undefined && { ref }),
        ...(correlationInput !== undefined && { correlationInput }),
    };
}
/** @throws UserError where `inputs` has it, too */
function correlationInputOf(parameters) {
    const name = textOf(parameters, "correlation-input");
    const inputs = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, "inputs");
    if (name !== undefined && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(inputs) && Object.hasOwn(inputs, name)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.correlation-input: inputs gives ${JSON.stringify(name)} a value already; ` +
            "leave it out there, or name another input.", "CA-207");
    }
    return name;
}
/** Values of inputs may be anything; which there are is known. */
const workflowChecks = [
    { of: ["correlation-input"], check: correlationInputOf },
];
/** @param parameters  validated against `waitProperties` */
function waitingOf(parameters) {
    return {
        wait: textOf(parameters, "wait") === "park" ? "park" : "runner",
        parkMs: numberOf(parameters, "deadline-minutes", _parameters__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PARK_MINUTES */ .zN) * 60_000,
        artifact: textOf(parameters, "artifact") ?? _parameters__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_ARTIFACT */ .T3,
    };
}
/** @param parameters  validated against `stopProperties` */
function stopCallOf(parameters, request) {
    const runId = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, "run-id");
    const startedBy = textOf(parameters, "started-by");
    const workflow = textOf(parameters, "workflow");
    const title = textOf(parameters, "title");
    return {
        repository: textOf(parameters, "repository") ?? request.repository,
        forceAfterMs: numberOf(parameters, "force-after-minutes", _parameters__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_FORCE_MINUTES */ .cj) * 60_000,
        ...(runId !== undefined && { runId: Number(runId) }),
        ...(startedBy !== undefined && { startedBy }),
        ...(workflow !== undefined && { workflow: fileOf(workflow) }),
        ...(title !== undefined && { title }),
    };
}
/** What a run's title has to name to be certainly ours. */
function correlationKey({ purpose }, triggeredId) {
    return purpose === undefined ? triggeredId : `${triggeredId}-${purpose}`;
}
function inputsOf(value) {
    const inputs = {};
    for (const [name, given] of Object.entries((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : {})) {
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inputs, name, typeof given === "string" ? given : given === null ? "" : JSON.stringify(given));
    }
    return inputs;
}
function fileOf(workflow) {
    return workflow.split("/").at(-1) ?? workflow;
}
function textOf(parameters, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, name);
    return typeof value === "string" ? value : undefined;
}
function numberOf(parameters, name, otherwise) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, name);
    return typeof value === "number" ? value : otherwise;
}


/***/ })

};
;