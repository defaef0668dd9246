exports.id = 2616;
exports.ids = [2616];
exports.modules = {

/***/ 97556:
/***/ ((module) => {

/**
 * `@actions/artifact` unpacks downloads with unzip-stream, which needs buffers@0.1.1, a package that nobody has licensed.
 * This action only uploads with it, and reads archives itself (src/domain/archive.ts).
 */
function refuse() {
  throw new Error("unzip-stream is not part of this build; read archives with src/domain/archive.ts.");
}

module.exports = { Extract: refuse, Parse: refuse };


/***/ }),

/***/ 34165:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
 * Stands in for the package `https-proxy-agent` in the bundles (tsconfig.json, paths): the real one is loaded when the
 * first request goes through a proxy, and not at every start.
 */
module.exports = function HttpsProxyAgent(options) {
  const createAgent = __webpack_require__(3669);
  return createAgent(options);
};


/***/ })

};
;