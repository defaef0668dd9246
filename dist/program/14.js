module.exports = {

/***/ 1439:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ MAX_OPEN_TASKS),
/* harmony export */   Pe: () => (/* binding */ openTaskName),
/* harmony export */   m: () => (/* binding */ MAX_ATTEMPTS),
/* harmony export */   oU: () => (/* binding */ OPEN_TASK_FILE)
/* harmony export */ });
const OPEN_TASK_FILE = "open-task.txt";
const MAX_OPEN_TASKS = 5;
const MAX_ATTEMPTS = 5;
function openTaskName(attempt, slot) {
    return `cloud-automation-open-${String(attempt).replace(/\D/g, "") || "1"}-${slot}`;
}


/***/ }),

/***/ 6702:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unacceptable),
/* harmony export */   octokitFor: () => (/* binding */ octokitFor),
/* harmony export */   refusalOf: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);
/* harmony import */ var _bounded_fetch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43879);


function octokitFor(environment, token, signal) {
    const baseUrl = environment["GITHUB_API_URL"];
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        ...(baseUrl && { baseUrl }),
        request: { signal, fetch: (0,_bounded_fetch__WEBPACK_IMPORTED_MODULE_1__/* .boundedFetch */ .A)() },
    });
}
function refusalOf(error) {
    const answered = typeof error === "object" && error !== null && "response" in error && error.response;
    const status = answered && "status" in error && typeof error.status === "number" ? error.status : 0;
    if (status === 401)
        return "GitHub refused the token (HTTP 401)";
    if (status === 403 || status === 404)
        return `GitHub answered HTTP ${status}; the token lacks a permission, or the thing is not there`;
    if (status > 0)
        return `GitHub answered HTTP ${status}`;
    return unacceptable(error) ?? "GitHub could not be reached";
}
function unacceptable(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof _bounded_fetch__WEBPACK_IMPORTED_MODULE_1__/* .UnacceptableAnswer */ .c ? cause.message : undefined;
}


/***/ }),

/***/ 26943:
((__unused_webpack_module, exports) => {

/**
 * Stands in for the package `undici` in the bundles (tsconfig.json, paths). `@actions/github` offers
 * its `fetch`, and every client here brings one of its own (src/github/bounded-fetch.ts).
 */
exports.h = function fetch() {
  throw new Error("The bundles have no second HTTP client; src/http/exchange.ts is the one.");
};


/***/ }),

/***/ 78600:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readArchivedText),
/* harmony export */   b: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51306);

const PACKING_OVERHEAD_BYTES = 1_024;
function readArchive(archive, names, maxBytes) {
    const taken = new Set();
    const files = (0,fflate__WEBPACK_IMPORTED_MODULE_0__/* .unzipSync */ .AO)(archive, {
        filter: ({ name, size, originalSize }) => {
            if (!names.includes(name) ||
                taken.has(name) ||
                originalSize > maxBytes ||
                size > originalSize + PACKING_OVERHEAD_BYTES)
                return false;
            taken.add(name);
            return true;
        },
    });
    return new Map(Object.entries(files));
}
function readArchivedText(archive, name, maxBytes) {
    const found = readArchive(archive, [name], maxBytes).get(name);
    return found && (0,fflate__WEBPACK_IMPORTED_MODULE_0__/* .strFromU8 */ .he)(found);
}


/***/ }),

/***/ 98957:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sequenceEventType),
/* harmony export */   r: () => (/* binding */ parseSequenceEventType)
/* harmony export */ });
const PREFIX = "sh.keptn.event";
function sequenceEventType(stage, sequence, kind) {
    return `${PREFIX}.${stage}.${sequence}.${kind}`;
}
function parseSequenceEventType(type) {
    const [sh, keptn, event, stage, sequence, kind, ...rest] = type.split(".");
    if (`${sh}.${keptn}.${event}` !== PREFIX || !stage || !sequence || !kind || rest.length > 0)
        return undefined;
    return { stage, sequence, kind };
}


/***/ })

};
