"use strict";
exports.id = 4256;
exports.ids = [4256];
exports.modules = {

/***/ 4256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unwritable: () => (/* binding */ unwritable),
/* harmony export */   writeTaskFiles: () => (/* binding */ writeTaskFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);



/** @throws UserError CA-504 when they cannot be written */
function writeTaskFiles({ event }, folder) {
    const files = { eventFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "event.json"), outputFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "output") };
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files.eventFile, JSON.stringify(event), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files.outputFile, "", { mode: 0o600 });
    }
    catch (error) {
        throw unwritable(`the job's files in ${folder}`, error);
    }
    return files;
}
function unwritable(what, error) {
    const { code } = error;
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${what} could not be written (${code ?? "unknown error"}). Give the runner's ` +
        "user the folder RUNNER_TEMP back, with room in it.", "CA-504");
}


/***/ })

};
;