module.exports = {

/***/ 11459:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ firstLine)
/* harmony export */ });
function firstLine(text) {
    return text.split("\n", 1)[0] ?? "";
}


/***/ }),

/***/ 49835:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ undeliveredResultPrefix),
/* harmony export */   Fj: () => (/* binding */ readUndeliveredResult),
/* harmony export */   Lu: () => (/* binding */ MAX_UNDELIVERED_BYTES),
/* harmony export */   MT: () => (/* binding */ writeUndeliveredResult),
/* harmony export */   on: () => (/* binding */ undeliveredResultName),
/* harmony export */   x6: () => (/* binding */ UNDELIVERED_RESULT_FILE)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);



const UNDELIVERED_RESULT_FILE = "result.json";
const VERSION = 1;
const MAX_UNDELIVERED_BYTES = 256 * 1024;
const PREFIX = "cloud-automation-outbox-";
function undeliveredResultName(task, attempt) {
    return `${undeliveredResultPrefix(task)}${attempt.replace(/\D/g, "") || "1"}`;
}
function undeliveredResultPrefix({ id }) {
    return `${PREFIX}${id.slice(0, 100).replace(/[^\w.-]/g, "_")}-`;
}
function writeUndeliveredResult(kept) {
    return JSON.stringify({ version: VERSION, ...kept });
}
function readUndeliveredResult(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw unfit("is not JSON");
    }
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parsed) || (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parsed, "version") !== VERSION)
        throw unfit(`has no version ${VERSION}`);
    const outcome = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parsed, "outcome");
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(outcome))
        throw unfit("has no outcome");
    const status = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "status");
    const result = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "result");
    if (status !== "succeeded" && status !== "errored")
        throw unfit("has no status succeeded or errored");
    if (!_outcome__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk.some((verdict) => verdict === result) ||
        result === "errored" ||
        (status === "errored" && result !== "fail"))
        throw unfit("has no fitting result");
    const data = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "data");
    const labels = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "labels");
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(data))
        throw unfit("has no data");
    return {
        triggeredId: textOf(parsed, "triggeredId"),
        source: textOf(parsed, "source"),
        outcome: {
            status,
            result: result,
            message: textOf(outcome, "message"),
            labels: labelsOf(labels),
            data,
        },
    };
}
function textOf(object, name) {
    const value = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(object, name);
    if (typeof value !== "string")
        throw unfit(`has no ${name}`);
    return value;
}
function labelsOf(value) {
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw unfit("has no labels");
    const entries = Object.entries(value).map(([name, text]) => {
        if (typeof text !== "string")
            throw unfit("has a label that is no text");
        return [name, text];
    });
    return Object.fromEntries(entries);
}
function unfit(what) {
    return new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The kept result ${what}.`, "CA-604");
}


/***/ }),

/***/ 56906:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ nextDelayMs)
/* harmony export */ });
/* harmony import */ var _waiting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70039);

const FIRST_DELAY_MS = 250;
const PASSING_STATUS = [404, 408, 425];
function nextDelayMs(attempt, failure, jitter) {
    const isFinal = failure.kind === "refused" && !PASSING_STATUS.includes(failure.httpStatus ?? 0);
    if (isFinal || ["unauthorized", "cancelled", "closed"].includes(failure.kind))
        return undefined;
    if (failure.retryAfterMs !== undefined)
        return failure.retryAfterMs;
    return (0,_waiting__WEBPACK_IMPORTED_MODULE_0__/* .backOffMs */ .Vv)(attempt, FIRST_DELAY_MS, jitter);
}


/***/ })

};
