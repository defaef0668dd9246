"use strict";
exports.id = 8930;
exports.ids = [8930];
exports.modules = {

/***/ 8930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiBase: () => (/* binding */ apiBase)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

/**
 * The API's base address, ending in `/api`, from any of the spellings users have at hand (control-plane.md 3.1).
 *
 * @throws UserError when it is no http(s) address, or carries credentials
 */
function apiBase(text) {
    const trimmed = text.trim();
    if (/^(dt0[a-z]\d{2}\.|gh[pousr]_|eyJ)/.test(trimmed))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url holds what looks like a token: control-plane-url and control-plane-token are swapped.", "CA-203");
    let url;
    try {
        url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    }
    catch {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: expected an address such as https://keptn.example.com, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(trimmed)}.`, "CA-203");
    }
    if (url.protocol !== "https:" && url.protocol !== "http:")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: expected https:// (or http://), found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.protocol)}.`, "CA-203");
    if (url.username || url.password)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: leave user name and password out of the address and use control-plane-token.", "CA-203");
    let path = url.pathname.replace(/(?<!\/)\/+$/, "");
    path = path.split(/\/bridge(?=\/|$)/, 1)[0] ?? "";
    path = path.replace(/\/v1(\/event)?$/, "");
    if (!path.endsWith("/api"))
        path += "/api";
    return url.origin + path;
}


/***/ })

};
;