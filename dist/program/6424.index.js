exports.id = 6424;
exports.ids = [6424];
exports.modules = {

/***/ 34165:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
 * Stands in for the package `https-proxy-agent` in the bundles (tsconfig.json, paths): the real one
 * is loaded when the first request goes through a proxy, and not at every start.
 */
module.exports = function HttpsProxyAgent(options) {
  const createAgent = __webpack_require__(3669);
  return createAgent(options);
};


/***/ }),

/***/ 74716:
/***/ ((module) => {

/**
 * Stands in for the package `unzip-stream` in the bundles (tsconfig.json, paths).
 * `@actions/artifact` unpacks downloads with it, and it needs buffers@0.1.1, which comes without a
 * licence. The action only uploads with that client, and reads archives itself
 * (src/domain/archive.ts).
 */
function refuse() {
  throw new Error(
    "unzip-stream is not part of the bundles; archives are read by src/domain/archive.ts.",
  );
}

module.exports = { Extract: refuse, Parse: refuse };


/***/ })

};
;