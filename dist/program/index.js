/** Which files each import() opens; scripts/pack-program.mjs. */
const BOXES = {"460":[49],"666":[2,3,7,32,37,61],"733":[25],"734":[46,60],"813":[2,4,5,20,24,29,41,45,59],"936":[3,48],"1133":[12,24,29],"1281":[13],"1294":[24,61],"1306":[57],"1334":[5],"1421":[2,29,36],"1510":[6,29,50,54],"1567":[61,62],"1659":[4],"1705":[2,38,44,59],"1888":[2,3,6,22,32,37,49,62],"2087":[2,4,24,29],"2210":[3,10],"2241":[23,42],"2285":[25],"2337":[20,37],"2413":[64],"2603":[31],"2617":[1,2,18,34,37],"2646":[6],"2853":[2,41],"2911":[1],"2965":[4,20,24,37,38],"2973":[3],"2995":[2,6,11,22,30,37],"3131":[17],"3225":[2],"3356":[31],"3382":[21],"3458":[4,24,52],"3513":[1,28],"3667":[17,27],"3816":[17],"3817":[1],"3888":[1,2],"3897":[40],"3960":[2,26,50],"4023":[51],"4140":[2,43,49],"4216":[2],"4256":[5],"4260":[24,45],"4515":[24],"4555":[2,4,24,30],"4616":[20],"4623":[34],"4697":[34],"4824":[2],"4966":[16],"5014":[3,48],"5153":[1,2,19],"5213":[5],"5274":[52],"5390":[17],"5541":[2,48,50],"5637":[32],"5649":[6,24,30,59],"5755":[6,23,46,58],"5757":[49],"5896":[2],"5925":[1,2,52],"6064":[6,23,30,47,53,61],"6278":[1,2,19,41],"6301":[51],"6358":[2,6,30,37,38,43,45,49,59],"6412":[22,25,26],"6415":[37,53],"6451":[2],"6545":[45,47],"6666":[33],"6672":[24,37,38],"6770":[41],"6817":[4,22,24],"6869":[5,9,37,49],"6910":[2],"6936":[4,24,30,37],"7180":[42],"7325":[2,11,30,50],"7355":[5],"7452":[4,24],"7480":[1,23,38,46,47],"7483":[1,2,5,6,9,29,37,50],"7494":[17,27],"7531":[4],"7611":[25],"7755":[23,45,46],"7830":[37,45,47],"7866":[63],"7922":[2,48,49,50],"8020":[5],"8069":[33],"8092":[6,54],"8162":[1,2,6,27],"8278":[25,34],"8281":[31],"8395":[27],"8517":[2,6,37,49,55],"8568":[1],"8622":[1,15],"8668":[19],"8722":[39],"8740":[1,2,6,16,29,37,49,50],"8742":[25,52],"8815":[14],"8880":[1],"8902":[8],"8992":[23],"9203":[7,22,37],"9226":[28],"9250":[5,9,37],"9370":[56],"9383":[23],"9407":[17],"9464":[2,6,35,37,49],"9615":[35,37,38,45,59],"9631":[6,25,44,49,50],"9706":[1],"9719":[1,2],"9766":[3],"9848":[25],"9916":[1,18,24,59]};
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => (key === "__esModule" ? undefined : require("assert")[key]) });

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => (key === "__esModule" ? undefined : require("crypto")[key]) });

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => (key === "__esModule" ? undefined : require("http2")[key]) });

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => (key === "__esModule" ? undefined : require("https")[key]) });

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = require("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => (key === "__esModule" ? undefined : require("node:os")[key]) });

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = require("node:readline");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = require("node:stream/consumers");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => (key === "__esModule" ? undefined : require("node:vm")[key]) });

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = { constants: { Z_SYNC_FLUSH: 2, BROTLI_OPERATION_FLUSH: 1 }, createUnzip: (options) => require("zlib").createUnzip(options), createBrotliDecompress: (options) => require("zlib").createBrotliDecompress(options) };

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					for (const box of BOXES[chunkId]) Object.assign(__nccwpck_require__.m, require("./" + box + ".js"));
/******/ 					installedChunks[chunkId] = 1;
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   start: () => (/* binding */ start)
/* harmony export */ });
const ENTRIES = {
    pre: () => Promise.all(/* import() */[__nccwpck_require__.e(8880), __nccwpck_require__.e(2911), __nccwpck_require__.e(3817)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63817)),
    main: () => Promise.all(/* import() */[__nccwpck_require__.e(4824), __nccwpck_require__.e(6451), __nccwpck_require__.e(8880), __nccwpck_require__.e(6910), __nccwpck_require__.e(2911), __nccwpck_require__.e(3888), __nccwpck_require__.e(9719)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19719)),
    post: () => Promise.all(/* import() */[__nccwpck_require__.e(8880), __nccwpck_require__.e(2911), __nccwpck_require__.e(8568)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98568)),
    watch: () => Promise.all(/* import() */[__nccwpck_require__.e(4824), __nccwpck_require__.e(8880), __nccwpck_require__.e(3225), __nccwpck_require__.e(5925)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74648)),
    sweep: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(4824), __nccwpck_require__.e(1306), __nccwpck_require__.e(2413), __nccwpck_require__.e(6451), __nccwpck_require__.e(8880), __nccwpck_require__.e(3225), __nccwpck_require__.e(6910), __nccwpck_require__.e(2965), __nccwpck_require__.e(7325), __nccwpck_require__.e(7483)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87483)),
    trigger: () => Promise.all(/* import() */[__nccwpck_require__.e(2973), __nccwpck_require__.e(6451), __nccwpck_require__.e(8880), __nccwpck_require__.e(666), __nccwpck_require__.e(8162)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81047)),
    cli: () => __nccwpck_require__.e(/* import() */ 8622).then(__nccwpck_require__.bind(__nccwpck_require__, 38622)),
};
function start(entry) {
    void ENTRIES[entry]();
}

module.exports = __webpack_exports__;
/******/ })()
;