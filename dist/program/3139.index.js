"use strict";
exports.id = 3139;
exports.ids = [3139];
exports.modules = {

/***/ 3139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ completeTask),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* unused harmony export MODES */
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);


const MODES = (/* unused pure expression or super */ null && (["interactive", "silent"]));
/**
 * @throws UserError naming the missing field, when a payload with ids only was not completed from
 * the control plane
 */
function completeTask(reference) {
    const { keptnContext, stage, service } = reference;
    const missing = Object.entries({ shkeptncontext: keptnContext, stage, service })
        .filter(([, value]) => !value)
        .map(([name]) => name);
    if (missing.length > 0 || !keptnContext || !stage || !service) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The payload of ${reference.type} lacks ${missing.join(", ")}, and the event was ` +
            "not read from the control plane. Send these fields, or give control-plane-url " +
            `and a token (and leave \`verify\` at require).`, "CA-103");
    }
    return { ...reference, keptnContext, stage, service };
}
/**
 * As the payload tells it. Where nothing is sent, nothing but type, id and project has to be known.
 */
function unread(dispatch) {
    const { reference, event } = dispatch;
    return { task: { keptnContext: "", stage: "", service: "", ...reference }, event };
}
/** What a task is called; it stays readable even where a secret looks like a part of it. */
function identityOf({ project, stage, service, name, keptnContext, id, type, }) {
    return [project, stage, service, name, keptnContext, id, type];
}
/** The `data` of an event; an absent one is empty. */
function dataOf(event) {
    const data = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    return (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {};
}


/***/ })

};
;