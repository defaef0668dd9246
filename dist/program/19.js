module.exports = {

/***/ 4116:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _src_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46451);
/* harmony import */ var _text_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61097);


function say(screen, text, { lead = "", indent = " ".repeat(lead.length), style } = {}) {
    const columns = screen.columns - Math.max(lead.length, indent.length);
    for (const [at, line] of (0,_text_width__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_text_width__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(text), columns).entries())
        screen.wholeLine(at === 0 ? lead : indent, style === undefined ? line : [style, line]);
}
function jsonText(value, mask) {
    const plain = JSON.parse(JSON.stringify(value));
    return JSON.stringify((0,_src_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .maskJson */ .Te)(plain, mask), null, 2).replace(/[\u007f-\u009f\u2028\u2029]|\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, (sign) => sign
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""));
}


/***/ }),

/***/ 6525:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ KNOWN)
/* harmony export */ });
/* harmony import */ var _src_jobs_core_registry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);
/* harmony import */ var _src_results_result_files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43739);
/* harmony import */ var _src_results_thresholds__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89320);



const KNOWN = {
    ..._src_jobs_core_registry__WEBPACK_IMPORTED_MODULE_0__.knownJobs,
    checks: { results: _src_results_result_files__WEBPACK_IMPORTED_MODULE_1__/* .resultsOfMapping */ .W, thresholds: _src_results_thresholds__WEBPACK_IMPORTED_MODULE_2__/* .thresholdsOfMapping */ .Yo },
};


/***/ }),

/***/ 57480:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaText: () => (/* binding */ schemaText)
/* harmony export */ });
/* harmony import */ var _known_jobs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6525);
/* harmony import */ var _src_catalogue_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21566);
/* harmony import */ var _src_jobs_http_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51386);



function schemaText(name) {
    return JSON.stringify(name === "catalogue" ? (0,_src_catalogue_schema__WEBPACK_IMPORTED_MODULE_1__/* .catalogueSchema */ .pw)(_known_jobs__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN */ .c) : _src_jobs_http_schema__WEBPACK_IMPORTED_MODULE_2__/* .recipeSchema */ .GW, null, 2);
}


/***/ })

};
