/** Which files each import() opens; scripts/pack-program.mjs. */
const BOXES = {"277":[22,31],"460":[49],"733":[44],"734":[45,61],"813":[15,22,26,28,36,51,60],"930":[34],"1133":[7,28,34],"1281":[17],"1304":[4,31],"1306":[33],"1334":[51],"1459":[29],"1566":[19,36],"1567":[1,26],"1577":[8,14,35,36,51,53],"1639":[8,19,28,34,58,60],"1659":[56],"1971":[38,42],"1984":[37],"2002":[21,22,31],"2063":[2,8,26,29,35,37,62],"2210":[5,22],"2235":[16,31,37],"2241":[14,42],"2285":[23,44],"2337":[20,44],"2413":[64],"2603":[30],"2646":[8,27,59],"2911":[35],"2973":[4,22],"3131":[13],"3199":[34,51,60],"3356":[30],"3382":[18],"3632":[46,62],"3667":[13],"3791":[15,22,34,55],"3816":[13],"3817":[52,59],"3960":[24,37,50],"4140":[8,40,49],"4256":[47],"4260":[34,36],"4515":[34],"4616":[15],"4623":[20],"4665":[16,31],"4697":[15],"4768":[8,11,14,26,35,37],"4898":[8,26],"4966":[12],"5213":[47],"5274":[23],"5390":[13],"5453":[1,16,25,26,29,44],"5541":[37,48,50],"5637":[25],"5649":[48,60],"5734":[8,16,18,25,29,31,34,37,44,49],"5757":[49],"5839":[17,28,31,50],"6015":[6,25,31,34,37,55],"6067":[21,50],"6278":[39],"6350":[11,35],"6412":[22,23,24],"6415":[44,53],"6451":[54],"6545":[6,31,36,45,55,60],"6672":[34,55],"6770":[51],"6869":[3,22,47,49],"6910":[29,32],"7004":[31,48],"7302":[22,28,31],"7325":[44],"7355":[41,47,51],"7480":[14,45],"7483":[3,8,26,27,28,35,37,44,47,50,59,62],"7494":[13],"7531":[22],"7588":[8,26,37],"7611":[23],"7922":[8,37,48,49,50],"8020":[51],"8092":[56],"8162":[8,26,27,35,37,43,59,62],"8272":[20,22,31],"8278":[20,23],"8281":[30,44],"8517":[8,34,44,49,57],"8568":[62],"8681":[16],"8740":[8,12,19,28,44,49,50],"8742":[23],"8803":[22,26,31],"8815":[10],"8880":[19],"9054":[8,34,36,40,49,55],"9113":[9],"9203":[22,25,34,41],"9231":[63],"9250":[3,22,47],"9370":[43],"9383":[14],"9407":[13],"9464":[8,43,44,49],"9615":[33,34,36,55],"9631":[8,23,43,49,50],"9694":[34,60],"9848":[23],"9871":[2,37,52]};
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
    sweep: () => Promise.all(/* import() */[__nccwpck_require__.e(9113), __nccwpck_require__.e(8815), __nccwpck_require__.e(2413), __nccwpck_require__.e(1306), __nccwpck_require__.e(6451), __nccwpck_require__.e(8880), __nccwpck_require__.e(1304), __nccwpck_require__.e(6910), __nccwpck_require__.e(3791), __nccwpck_require__.e(6067), __nccwpck_require__.e(7483)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87483)),
    trigger: () => Promise.all(/* import() */[__nccwpck_require__.e(2973), __nccwpck_require__.e(6451), __nccwpck_require__.e(8880), __nccwpck_require__.e(5453), __nccwpck_require__.e(8162)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81047)),
    cli: () => __nccwpck_require__.e(/* import() */ 6350).then(__nccwpck_require__.bind(__nccwpck_require__, 96350)),
};
function start(entry) {
    void ENTRIES[entry]();
}

module.exports = __webpack_exports__;
/******/ })()
;