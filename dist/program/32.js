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


/***/ })

};
