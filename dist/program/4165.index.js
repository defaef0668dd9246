exports.id = 4165;
exports.ids = [4165];
exports.modules = {

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