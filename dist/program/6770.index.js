"use strict";
exports.id = 6770;
exports.ids = [6770];
exports.modules = {

/***/ 6770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepositoryFile: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);




const MAX_BYTES = 512 * 1024;
/**
 * The text of a file of this repository: in the workspace where it is checked out, else of the
 * commit this run works on.
 *
 * @param field   how errors call where the path stands, such as `tasks-file`
 * @param github  absent where there is no token
 * @throws UserError naming field, path and fix
 */
async function readRepositoryFile(path, field, environment, github) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment["GITHUB_WORKSPACE"] || process.cwd());
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if (full !== workspace && !full.startsWith(workspace + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${field}: ${path} is outside of the workspace.`, "CA-204");
    const text = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full, "utf8").catch(() => undefined)) ??
        (await fromGitHub(path, field, environment, github));
    if (Buffer.byteLength(text) > MAX_BYTES)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${field}: ${path} is larger than ${MAX_BYTES} bytes.`, "CA-204");
    return text;
}
async function fromGitHub(path, field, environment, github) {
    const missing = `${field}: ${path} is not in the workspace`;
    if (!github)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${missing}: check out the repository before this action, or leave github-token at its default.`, "CA-204");
    const ref = environment["GITHUB_SHA"];
    const read = await github.read("GET /repos/{owner}/{repo}/contents/{path}", { path, ...(ref !== undefined && { ref }) }, new AbortController().signal);
    if (!read.ok)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${missing}, and ${read.failure.message}. Check out the repository before this ` +
            `action, or grant \`contents: read\`.`, "CA-204");
    const content = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(read.value.data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(read.value.data, "content") : undefined;
    if (typeof content !== "string")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${field}: ${path} is no file.`, "CA-204");
    return Buffer.from(content, "base64").toString("utf8");
}


/***/ })

};
;