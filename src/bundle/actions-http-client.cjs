/**
 * Stands in for the package `@actions/http-client` in the bundles (tsconfig.json, paths).
 * `@actions/core` wants it for OIDC tokens, which nothing here asks for, and `@actions/github` for
 * the agents of proxies, which our own client (src/http) takes care of. The package brings undici:
 * 940 KB that every start would read.
 */
function refuse() {
  throw new Error("The bundles have no second HTTP client; src/http/exchange.ts is the one.");
}

exports.HttpClient = class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
  getJson = refuse;
};
exports.BearerCredentialHandler = class BearerCredentialHandler {};
