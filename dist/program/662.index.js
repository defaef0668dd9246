"use strict";
exports.id = 662;
exports.ids = [662];
exports.modules = {

/***/ 90662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownJobs: () => (/* binding */ knownJobs)
/* harmony export */ });
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7026);

/** What a catalogue may name, and how `with` has to look: data only, without the jobs' code. */
const knownJobs = {
    names: _declarations__WEBPACK_IMPORTED_MODULE_0__/* .declarations */ .I.map(({ name }) => name),
    parametersOf: (name) => _declarations__WEBPACK_IMPORTED_MODULE_0__/* .declarations */ .I.find((declaration) => declaration.name === name)?.parameters ?? { type: "object" },
};


/***/ })

};
;