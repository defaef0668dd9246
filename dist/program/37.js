module.exports = {

/***/ 20930:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isYamlDeeperThan)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const AROUND = 10;
function isYamlDeeperThan(text, limit) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        Array.from(parser.next(lexeme));
        if (parser.stack.length > limit + AROUND)
            return true;
    }
    return false;
}


/***/ }),

/***/ 38177:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkOf),
/* harmony export */   Z: () => (/* binding */ jobOf)
/* harmony export */ });
function checkOf(of, check) {
    return { of, check: (parameters, context) => check(parameters, context) };
}
function jobOf(_declaration, { run, ...job }) {
    return {
        ...job,
        run: (request) => run({
            ...request,
            parameters: frozen(request.parameters),
        }),
    };
}
function frozen(value) {
    if (typeof value !== "object" || value === null || Object.isFrozen(value))
        return value;
    for (const item of Object.values(value))
        frozen(item);
    return Object.freeze(value);
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
