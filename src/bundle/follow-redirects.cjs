/**
 * Stands in for the package `follow-redirects` in the bundles (tsconfig.json, paths). Nothing here
 * follows a redirect (src/http/exchange.ts), and the package brings `assert` and `debug` to every
 * start.
 */
exports.http = {};
exports.https = {};
