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

/***/ 70342:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measured: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


async function measured(work, { workspace, sinceMs, isOwnSteps }) {
    const { parseResults, parseLimits, readResults } = await Promise.all(/* import() */[__webpack_require__.e(3897), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 60734));
    try {
        const scope = {
            workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, work.workingDirectory),
            workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace),
            sinceMs,
            ...(isOwnSteps && { tracked: (await __webpack_require__.e(/* import() */ 4623).then(__webpack_require__.bind(__webpack_require__, 44623))).trackedFiles }),
        };
        const evidence = await readResults(parseResults(work.results), scope, parseLimits(work.thresholds));
        const lacksWindow = evidence.start === undefined && evidence.values.requests !== undefined && sinceMs > 0;
        return {
            measured: {
                ...evidence,
                ...(lacksWindow && {
                    start: new Date(sinceMs).toISOString(),
                    end: new Date().toISOString(),
                }),
            },
        };
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return { measured: { values: {}, verdict: "errored", reasons: [error.message] } };
    }
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


/***/ }),

/***/ 88175:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ deploymentStateOf),
/* harmony export */   f: () => (/* binding */ checkConclusionOf)
/* harmony export */ });
function deploymentStateOf(verdict) {
    switch (verdict) {
        case "pass":
        case "warning":
            return "success";
        case "fail":
            return "failure";
        case "errored":
            return "error";
        case undefined:
            return "inactive";
    }
}
function checkConclusionOf(verdict) {
    switch (verdict) {
        case "pass":
            return "success";
        case "warning":
            return "neutral";
        case "fail":
        case "errored":
            return "failure";
        case undefined:
            return "cancelled";
    }
}


/***/ }),

/***/ 94515:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   UH: () => (/* binding */ knownNames),
/* harmony export */   cv: () => (/* binding */ CatalogueError),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56300);


const MAX_COMPLAINTS = 10;
class CatalogueError extends _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    complaints;
    constructor(path, complaints, code = "CA-204") {
        const sorted = [...complaints].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
        const lines = [
            ...new Set(sorted.map(({ place, message }) => `${locate(path, place)}: ${message}`)),
        ];
        const left = lines.length - MAX_COMPLAINTS;
        super([
            ...lines.slice(0, MAX_COMPLAINTS),
            ...(left > 0
                ? [`${path}: …and ${left} more ${left === 1 ? "error" : "errors"}. Fix these first.`]
                : []),
        ].join("\n"), code);
        this.complaints = lines.slice(0, MAX_COMPLAINTS);
    }
}
function locate(path, { line, column }) {
    return `${path}:${line}:${column}`;
}
function knownNames(word, known) {
    const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known);
    return (`${near === undefined ? "." : `; did you mean ${near}?`} Known ` +
        `${known.length === 1 ? "is" : "are"} ${known.join(", ")}.`);
}
function found(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object")
        return "a mapping";
    return typeof value === "string" ? (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value) : String(value);
}


/***/ })

};
