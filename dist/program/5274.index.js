"use strict";
exports.id = 5274;
exports.ids = [5274];
exports.modules = {

/***/ 5274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startAbortWatch: () => (/* binding */ startAbortWatch)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Proxies, certificates, what names this run, and what lets the runner end a process that was
 * forgotten.
 */
const PASSED_ON = /^(PATH|HOME|SYSTEMROOT|(HTTPS?|ALL|NO)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|RUNNER_TRACKING_ID|GITHUB_(API_URL|REPOSITORY|RUN_ID))$/i;
/**
 * Starts a process that outlives main and cancels the run when the sequence is aborted. The
 * caller's steps run without any process of ours, so nobody else could notice. Post ends it by
 * removing the file; the runner ends it with the job.
 */
async function startAbortWatch(order, environment) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(order.watchFile, "", { mode: 0o600 });
    // Not from __dirname, which the bundler would take for a file to copy.
    const script = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.argv[1] ?? ""), "..", "watch", "index.js");
    const env = Object.fromEntries(Object.entries(environment).filter(([name]) => PASSED_ON.test(name)));
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [script], {
        detached: true,
        stdio: ["pipe", "ignore", "ignore"],
        windowsHide: true,
        env,
    });
    await new Promise((resolve, reject) => {
        child.on("error", reject);
        child.stdin.on("error", reject);
        child.stdin.end(JSON.stringify(order), () => resolve());
    });
    child.unref();
}


/***/ })

};
;