exports.id = 7531;
exports.ids = [7531];
exports.modules = {

/***/ 7531:
/***/ ((__unused_webpack_module, exports) => {

/**
 * Stands in for the package `@actions/http-client` in the bundles (tsconfig.json, paths).
 * `@actions/core` wants it for OIDC tokens, which nothing here asks for, and `@actions/github` for
 * the agents of proxies, which our own client (src/http) takes care of. The package brings undici:
 * 940 KB that every start would read.
 */
function refuse() {
  throw new Error("The bundles have no second HTTP client; src/http/exchange.ts is the one.");
}

exports.Q = class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
  getJson = refuse;
};
exports.t = class BearerCredentialHandler {};


/***/ })

};
;