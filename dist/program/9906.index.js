"use strict";
exports.id = 9906;
exports.ids = [9906];
exports.modules = {

/***/ 9906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ apiBase)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);

/**
 * What people copy from the address bar ends in one of these: pages of the Bridge, of the API's own
 * documentation, and single interfaces of the API (docs/reference/keptn.md#addresses). All of them
 * stand below the address that is looked for.
 */
const BELOW_API = /\/api\/(?:v1|controlplane|mongodb-datastore|resource-service|configuration-service|secrets|statistics|shipyard-controller|swagger-ui|swagger\.ya?ml|swagger\.json|auth|metadata|event|import)(?=\/|$)/i;
const BESIDE_API = /\/(?:bridge|swagger-ui)(?=\/|$)/i;
/**
 * The API's base address, ending in `/api`, from any of the spellings users have at hand.
 *
 * @throws UserError when it is no http(s) address, carries credentials, or is known to lead
 * elsewhere
 */
function apiBase(text) {
    const trimmed = text
        .trim()
        .replace(/^["'<]+|(?<!["'>])["'>]+$/g, "")
        .replace(/^\/\//, "");
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
    refuseElsewhere(url);
    const path = withoutSlashes(before(before(withoutSlashes(url.pathname), BELOW_API), BESIDE_API).replace(/\/v1(?:\/event)?$/i, ""));
    return `${url.origin}${path.replace(/\/api$/i, "")}/api`;
}
function before(path, mark) {
    const at = path.search(mark);
    return at < 0 ? path : path.slice(0, at);
}
/** Addresses that never are a control plane's, however often they are asked. */
function refuseElsewhere({ hostname }) {
    const environment = /^([a-z]{3}\d{5})\.(?:live|apps)\.dynatrace\.com$/i.exec(hostname)?.[1];
    if (environment)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(hostname)} is a Dynatrace environment, not its Cloud ` +
            "Automation instance: give " +
            `https://${environment}.cloudautomation.live.dynatrace.com.`, "CA-203");
    if (/^https?$/i.test(hostname))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: https:// stands in it twice; give an address such as https://keptn.example.com.", "CA-203");
    if (/^(?:www\.|api\.)?github\.com$/i.test(hostname))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: github.com is no control plane; give its address, such as https://keptn.example.com.", "CA-203");
}
function withoutSlashes(path) {
    let end = path.length;
    while (path[end - 1] === "/")
        end--;
    return path.slice(0, end);
}


/***/ })

};
;