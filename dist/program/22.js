module.exports = {

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

/***/ 31643:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sequenceUrl),
/* harmony export */   c: () => (/* binding */ evaluationUrl)
/* harmony export */ });
function sequenceUrl(base, project, keptnContext) {
    return `${bridgeOf(base)}/project/${segment(project)}/sequence/${segment(keptnContext)}`;
}
function evaluationUrl(base, keptnContext, stage) {
    return `${bridgeOf(base)}/evaluation/${segment(keptnContext)}/${segment(stage)}`;
}
function bridgeOf(base) {
    return `${base.replace(/\/api$/, "")}/bridge`;
}
function segment(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}


/***/ }),

/***/ 64849:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ windowText),
/* harmony export */   T: () => (/* binding */ timeText)
/* harmony export */ });
function timeText(time) {
    const ms = msOf(time);
    return Number.isNaN(ms) ? time : `${stamp(ms).replace(/:00$/, "")} UTC`;
}
function windowText({ start, end, }) {
    const [from, until] = [msOf(start), msOf(end)];
    if (Number.isNaN(from) || Number.isNaN(until))
        return [start, end].filter(Boolean).join(" to ");
    const [a, b] = [stamp(from), stamp(until)];
    const last = a.slice(0, 10) === b.slice(0, 10) ? b.slice(11) : b;
    return `${a} to ${last} UTC (${lengthText((until - from) / 60_000)})`;
}
function lengthText(minutes) {
    if (minutes < 2)
        return `${Number((minutes * 60).toFixed(1))} s`;
    if (minutes < 120)
        return `${Number(minutes.toFixed(1))} min`;
    return `${Number((minutes / 60).toFixed(1))} h`;
}
function msOf(time) {
    if (/^\d{13}$/.test(time))
        return Number(time);
    return /^\d{4}-\d\d-\d\d/.test(time) ? Date.parse(time) : NaN;
}
function stamp(ms) {
    return new Date(ms).toISOString().slice(0, 19).replace("T", " ");
}


/***/ }),

/***/ 68996:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ maskFor)
/* harmony export */ });
/* harmony import */ var _domain_text_masking__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46451);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33139);


const WORDS = [
    "pass",
    "warning",
    "fail",
    "succeeded",
    "errored",
    "triggered",
    "started",
    "finished",
];
function maskFor({ environment, runUrl, assignment: { task }, }, links = []) {
    return (0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .createMasker */ .aD)((0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .secretsOfEnvironment */ .O0)(environment), [
        runUrl,
        ...links.map(({ url }) => url),
        ...(0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(task),
        ...WORDS,
    ]);
}


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


/***/ })

};
