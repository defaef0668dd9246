"use strict";
exports.id = 4515;
exports.ids = [4515];
exports.modules = {

/***/ 4515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   UH: () => (/* binding */ knownNames),
/* harmony export */   cv: () => (/* binding */ CatalogueError),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6300);


/** More than these nobody reads at once. */
const MAX_COMPLAINTS = 10;
/**
 * The catalogue cannot be used. One line per complaint, `path:line:column: field: what was found
 * and what is expected`.
 */
class CatalogueError extends _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    complaints;
    /** @param path  of the catalogue, as the user gave it */
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
/** `path:line:column`, which terminals and editors turn into a link. */
function locate(path, { line, column }) {
    return `${path}:${line}:${column}`;
}
/**
 * The end of a complaint about a name that nobody knows: `; did you mean run? Known are run, job.`
 */
function knownNames(word, known) {
    const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known);
    return (`${near === undefined ? "." : `; did you mean ${near}?`} Known ` +
        `${known.length === 1 ? "is" : "are"} ${known.join(", ")}.`);
}
/** What was found, in words of YAML. */
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
;