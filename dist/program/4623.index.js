"use strict";
exports.id = 4623;
exports.ids = [4623];
exports.modules = {

/***/ 4623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trackedFiles: () => (/* binding */ trackedFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(241);





const BATCH = 200;
const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
/**
 * Which files belong to a repository. A checkout gives them the time of the job, so that their age
 * tells nothing. Files outside of any repository belong to none.
 *
 * @param paths  absolute
 * @throws UserError when git cannot say
 */
async function trackedFiles(paths) {
    const byRoot = new Map();
    const roots = new Map();
    for (const path of paths) {
        const root = rootOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), roots);
        if (root !== undefined)
            byRoot.set(root, [...(byRoot.get(root) ?? []), path]);
    }
    const tracked = new Set();
    for (const [root, inside] of byRoot) {
        for (let at = 0; at < inside.length; at += BATCH) {
            for (const name of await listed(root, inside.slice(at, at + BATCH)))
                tracked.add((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, name));
        }
    }
    return tracked;
}
function rootOf(folder, known) {
    if (known.has(folder))
        return known.get(folder);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    let root;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git")))
        root = folder;
    else if (parent !== folder)
        root = rootOf(parent, known);
    known.set(folder, root);
    return root;
}
async function listed(root, paths) {
    const names = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/"));
    try {
        // The folder may belong to another user, as in a container; nothing in it is run.
        // https://git-scm.com/docs/git-config (safe.directory)
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [
            "-c",
            "safe.directory=*",
            "-c",
            "core.fsmonitor=false",
            "--literal-pathspecs",
            "ls-files",
            "-z",
            "--",
            ...names,
        ], {
            cwd: root,
            timeout: TIMEOUT_MS,
            maxBuffer: MAX_OUTPUT_BYTES,
            windowsHide: true,
        });
        return stdout.split("\0").filter(Boolean);
    }
    catch (error) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`results: git could not tell which files belong to the repository in ${root} ` +
            `(${error.code ?? "unknown error"}). Let the tool ` +
            "write its report outside of the repository, or make git available.");
    }
}


/***/ })

};
;