/** Which files each import() opens; scripts/pack-program.mjs. */
const BOXES = {"277":[24,32],"460":[50],"733":[31],"734":[45,60],"813":[17,24,27,29,44,52,55],"888":[12,37],"1133":[7,29,36],"1281":[19],"1294":[36,48],"1304":[11,32],"1306":[58],"1334":[52],"1392":[1,18,27,30,38,52,62],"1421":[8,29,35,39],"1459":[30],"1567":[20,52],"1659":[56],"1705":[32,43,55],"1984":[38],"2002":[23,24,32],"2063":[2,8,27,30,37,38,52,61],"2210":[5,24],"2235":[18,32,38],"2285":[25,31],"2337":[22,27],"2413":[64],"2603":[31],"2646":[8,28,59],"2911":[37,62],"2973":[4,24],"3131":[14],"3356":[31],"3382":[20],"3632":[46,61],"3667":[14],"3791":[17,24,36,55],"3816":[14],"3817":[53,59],"3960":[26,38,51],"4140":[8,41,50],"4256":[47],"4260":[36,44],"4515":[36],"4616":[17],"4623":[22],"4665":[18,32],"4697":[63],"4898":[8,27],"4966":[13],"5213":[47],"5274":[25],"5390":[14],"5541":[38,51,63],"5637":[1],"5649":[36,48,55],"5734":[1,6,8,18,27,30,32,36,38,50],"5757":[50],"5839":[19,29,32,51],"5864":[8,28,37,43,59,61],"5934":[12],"6064":[8,15,16,48,49],"6067":[23,51],"6278":[40],"6358":[8,34,36,41,44,48,50,55],"6412":[24,25,26],"6451":[54],"6545":[44,49],"6672":[36,55],"6770":[17],"6869":[3,24,47,50],"6910":[30,33],"7004":[32,63],"7302":[24,29,32],"7325":[31],"7355":[42,47,52],"7480":[16,21,34,45,49],"7483":[3,8,27,28,29,37,38,47,51,59,61,62],"7494":[14],"7531":[24],"7588":[8,27,38],"7611":[25],"7755":[16,44,45,62],"7830":[36,44,49],"7922":[8,38,50,51,63],"7987":[8,16,39],"8020":[52],"8092":[56],"8272":[22,24,32],"8278":[22,25],"8281":[31],"8517":[8,27,36,50,57],"8568":[61],"8681":[18],"8740":[8,13,21,27,29,50,51],"8742":[25],"8803":[24,32,52],"8815":[10],"8818":[6,8,32,36,38,48],"8880":[21],"9113":[9],"9203":[6,24,36,42],"9250":[3,24,47],"9370":[43],"9383":[16],"9407":[14],"9464":[8,27,50,58],"9615":[34,36,44,55],"9631":[8,25,43,50,51],"9683":[8,16,27,38,39,62],"9848":[25],"9871":[2,38,53],"9916":[15,21,36,55]};
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

module.exports = require("crypto");

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

module.exports = require("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = require("https");

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

module.exports = require("zlib");

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
    main: () => Promise.all(/* import() */[__nccwpck_require__.e(6451), __nccwpck_require__.e(8880), __nccwpck_require__.e(6910), __nccwpck_require__.e(2911), __nccwpck_require__.e(2646), __nccwpck_require__.e(9871), __nccwpck_require__.e(3632)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33632)),
    post: () => Promise.all(/* import() */[__nccwpck_require__.e(8880), __nccwpck_require__.e(2911), __nccwpck_require__.e(8568)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98568)),
    watch: () => Promise.all(/* import() */[__nccwpck_require__.e(9113), __nccwpck_require__.e(8880), __nccwpck_require__.e(1304), __nccwpck_require__.e(2063)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74648)),
    sweep: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9113), __nccwpck_require__.e(2413), __nccwpck_require__.e(1306), __nccwpck_require__.e(6451), __nccwpck_require__.e(8880), __nccwpck_require__.e(1304), __nccwpck_require__.e(6910), __nccwpck_require__.e(3791), __nccwpck_require__.e(6067), __nccwpck_require__.e(7483)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87483)),
    trigger: () => Promise.all(/* import() */[__nccwpck_require__.e(2973), __nccwpck_require__.e(6451), __nccwpck_require__.e(8880), __nccwpck_require__.e(1392), __nccwpck_require__.e(5864)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81047)),
    cli: () => __nccwpck_require__.e(/* import() */ 888).then(__nccwpck_require__.bind(__nccwpck_require__, 10888)),
};
function start(entry) {
    void ENTRIES[entry]();
}

module.exports = __webpack_exports__;
/******/ })()
;