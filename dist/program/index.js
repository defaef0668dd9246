/** Which files each import() opens; scripts/pack-program.mjs. */
const BOXES = {"460":[48,50],"644":[45],"666":[2,3,7,28,43,59],"733":[22],"734":[44,57],"1133":[11,25,32],"1281":[10],"1294":[32,59],"1305":[2,4,26,32,39],"1306":[30],"1334":[5],"1421":[2,31,55],"1566":[1,33],"1567":[59,60],"1659":[4],"1705":[2,33,54,56],"1888":[2,3,6,20,28,32,43,48,50,61],"2210":[3,9],"2241":[17,40],"2285":[22],"2337":[18,43],"2388":[2,4,39],"2413":[64],"2603":[27],"2617":[1,2,16,29,32,43],"2646":[6],"2853":[2,37],"2911":[1],"2973":[3],"2995":[2,6,10,20,26,32],"3131":[15],"3225":[2],"3356":[27],"3382":[19],"3667":[15,24],"3791":[4,18,32,33,39],"3816":[15],"3817":[1],"3897":[36],"3960":[2,23,49],"4045":[2,4,25,39],"4140":[2,38,48],"4216":[2],"4256":[5],"4260":[32,42],"4383":[2,4,5,18,25,37,39,42,56],"4515":[32],"4555":[4,26,39],"4616":[18],"4623":[29],"4697":[29],"4824":[2],"4966":[14],"5014":[2,3,47],"5153":[1,2,17],"5213":[5],"5259":[2,4,20,39],"5274":[51],"5390":[15],"5430":[2,4,39,51],"5541":[2,47,49],"5637":[28],"5649":[6,26,32,56],"5742":[1,13],"5757":[48],"5896":[2],"5925":[1,2,51],"5934":[1,17,42,44,45,62],"6064":[6,26,42,59,62],"6067":[21,26,49],"6278":[1,2,17,35,37],"6358":[2,6,26,32,33,38,42,48,50,56],"6412":[20,22,23],"6415":[35,43],"6451":[2],"6545":[42,46],"6672":[32,33],"6770":[37],"6869":[5,8,32,48],"6910":[2],"7325":[1],"7355":[5],"7434":[2,3,47],"7480":[17,44,46],"7483":[1,2,5,6,8,25,43,49,55],"7494":[15,24],"7531":[4],"7611":[22],"7830":[32,42,46],"7866":[63],"7922":[2,47,48,49],"8020":[5],"8092":[6,52],"8152":[2,6,25,49,52,55],"8162":[1,2,6,58],"8278":[22,29],"8281":[27],"8517":[2,6,32,43,48,50,53],"8568":[1],"8722":[34,40],"8740":[1,2,6,14,43,48,49,50,55],"8742":[22,51],"8815":[12],"8880":[1],"9203":[20,21,32],"9250":[5,8,32],"9313":[2,58],"9370":[41],"9383":[17],"9407":[15],"9464":[2,6,43,48,50,54],"9615":[30,32,33,42,56],"9631":[6,22,41,49,50],"9686":[1,2],"9719":[1,2],"9766":[3],"9848":[22],"9916":[1,16,32,56]};
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = require("assert");

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

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

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

module.exports = require("node:vm");

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
    main: () => Promise.all(/* import() */[__nccwpck_require__.e(6451), __nccwpck_require__.e(8880), __nccwpck_require__.e(6910), __nccwpck_require__.e(2911), __nccwpck_require__.e(9686), __nccwpck_require__.e(9719)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19719)),
    post: () => Promise.all(/* import() */[__nccwpck_require__.e(8880), __nccwpck_require__.e(2911), __nccwpck_require__.e(8568)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98568)),
    watch: () => Promise.all(/* import() */[__nccwpck_require__.e(4824), __nccwpck_require__.e(8880), __nccwpck_require__.e(3225), __nccwpck_require__.e(5925)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74648)),
    sweep: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(4824), __nccwpck_require__.e(1306), __nccwpck_require__.e(2413), __nccwpck_require__.e(6451), __nccwpck_require__.e(8880), __nccwpck_require__.e(3225), __nccwpck_require__.e(6910), __nccwpck_require__.e(3791), __nccwpck_require__.e(6067), __nccwpck_require__.e(7483)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87483)),
    trigger: () => Promise.all(/* import() */[__nccwpck_require__.e(2973), __nccwpck_require__.e(6451), __nccwpck_require__.e(8880), __nccwpck_require__.e(666), __nccwpck_require__.e(8162)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81047)),
    cli: () => __nccwpck_require__.e(/* import() */ 5742).then(__nccwpck_require__.bind(__nccwpck_require__, 95742)),
};
function start(entry) {
    void ENTRIES[entry]();
}

module.exports = __webpack_exports__;
/******/ })()
;