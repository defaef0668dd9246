/** Which files each import() opens; scripts/pack-program.mjs. */
const BOXES = {"342":[23],"460":[53],"666":[2,3,7,35,39],"733":[25],"734":[47,60],"936":[3,5,50],"975":[2],"1027":[2,3,32],"1108":[2,5,29,38],"1133":[12,23,29],"1228":[2,28],"1239":[1],"1270":[2,19],"1281":[13],"1294":[23,35],"1306":[59],"1334":[5],"1510":[6,11,29,52],"1567":[35,61],"1659":[4],"1705":[2,45,56],"2087":[2,4,23,29],"2148":[2],"2210":[3,10],"2241":[43,44],"2285":[25],"2337":[20,39],"2413":[64],"2603":[31],"2617":[1,2,23,36,41],"2646":[5,6],"2965":[4,20,23,39,56],"2973":[3],"3116":[35],"3131":[18],"3198":[2],"3280":[19,28,34,47],"3356":[31],"3382":[21],"3440":[2,6,11,27,39],"3458":[4,22,23],"3667":[18],"3816":[18],"3817":[1],"3846":[2,4,5,20,23,29,46,54,56],"3897":[42],"3913":[2],"3960":[2,26,52],"4023":[51],"4140":[2,37,39,53],"4216":[2],"4256":[5],"4260":[23,46],"4515":[23],"4555":[2,4,23,30],"4616":[20],"4623":[36],"4677":[2,24,30,52],"4697":[36],"4782":[6,15],"4824":[2],"4893":[32],"4966":[17],"5014":[3,5,50],"5213":[5],"5225":[2,5],"5274":[35],"5390":[18],"5541":[2,30,52],"5637":[7],"5649":[6,23,27,56],"5650":[1],"5757":[39,53],"5808":[2,32],"5934":[48],"6064":[6,19,27,35,49,55],"6098":[5],"6278":[1,2,19,41,54],"6291":[1,2,6,45],"6358":[2,6,27,37,39,46,53,56],"6412":[23,25,26],"6415":[39,55],"6451":[2],"6525":[19,47],"6545":[46,49],"6666":[33],"6672":[23,39,56],"6770":[54],"6817":[4,22,23],"6841":[1,19,23,51,56],"6869":[5,9,23,39,53],"6936":[4,23,30],"6955":[2],"7009":[2,3,6,7,27,39,53,61],"7180":[43],"7325":[1],"7355":[5],"7427":[6],"7452":[4,23],"7480":[1,19,37,47,49],"7494":[18],"7531":[4],"7563":[2,28],"7606":[5],"7611":[25],"7674":[48],"7755":[19,44,46,47],"7830":[39,46,49],"7866":[62],"7922":[2,30,39,52,53],"7952":[1,2,35],"8020":[5],"8058":[2,54],"8069":[33],"8092":[5,6,9,23],"8111":[1,2],"8278":[25,36],"8281":[31],"8346":[28,63],"8395":[50],"8517":[2,6,39,53,57],"8544":[5,22],"8568":[1],"8622":[1,16],"8668":[44],"8722":[40],"8740":[1,2,6,17,29,39,52,53],"8742":[25,35],"8815":[14],"8868":[1,2,5,6,9,20,29,39,52],"8902":[8],"8992":[44],"9203":[23,24,27,39],"9250":[5,9,23],"9370":[58],"9383":[44],"9407":[18],"9464":[2,6,39,45,53],"9516":[1,2,4,22,23],"9615":[37,39,46,56],"9631":[6,25,45,52,53],"9719":[1,2],"9754":[50],"9766":[3],"9848":[25]};
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = new Proxy(() => {}, { get: (_, key) => (key === "__esModule" ? undefined : require("assert")[key]), apply: (_, self, given) => require("assert")(...given) });

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

module.exports = new Proxy(() => {}, { get: (_, key) => (key === "__esModule" ? undefined : require("crypto")[key]), apply: (_, self, given) => require("crypto")(...given) });

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

module.exports = new Proxy(() => {}, { get: (_, key) => (key === "__esModule" ? undefined : require("http2")[key]), apply: (_, self, given) => require("http2")(...given) });

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = new Proxy(() => {}, { get: (_, key) => (key === "__esModule" ? undefined : require("https")[key]), apply: (_, self, given) => require("https")(...given) });

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

module.exports = new Proxy(() => {}, { get: (_, key) => (key === "__esModule" ? undefined : require("node:os")[key]), apply: (_, self, given) => require("node:os")(...given) });

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

module.exports = new Proxy(() => {}, { get: (_, key) => (key === "__esModule" ? undefined : require("node:vm")[key]), apply: (_, self, given) => require("node:vm")(...given) });

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
    pre: () => Promise.all(/* import() */[__nccwpck_require__.e(1239), __nccwpck_require__.e(5650), __nccwpck_require__.e(3817)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63817)),
    main: () => Promise.all(/* import() */[__nccwpck_require__.e(4824), __nccwpck_require__.e(6451), __nccwpck_require__.e(1239), __nccwpck_require__.e(3913), __nccwpck_require__.e(5650), __nccwpck_require__.e(2148), __nccwpck_require__.e(8111), __nccwpck_require__.e(9719)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19719)),
    post: () => Promise.all(/* import() */[__nccwpck_require__.e(1239), __nccwpck_require__.e(5650), __nccwpck_require__.e(8568)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98568)),
    watch: () => Promise.all(/* import() */[__nccwpck_require__.e(4824), __nccwpck_require__.e(2413), __nccwpck_require__.e(1239), __nccwpck_require__.e(9516)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59239)),
    sweep: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(4824), __nccwpck_require__.e(1306), __nccwpck_require__.e(2413), __nccwpck_require__.e(6451), __nccwpck_require__.e(1239), __nccwpck_require__.e(3198), __nccwpck_require__.e(3913), __nccwpck_require__.e(2965), __nccwpck_require__.e(4677), __nccwpck_require__.e(8868)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87483)),
    trigger: () => Promise.all(/* import() */[__nccwpck_require__.e(2973), __nccwpck_require__.e(6451), __nccwpck_require__.e(1239), __nccwpck_require__.e(666), __nccwpck_require__.e(6291)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81047)),
    cli: () => __nccwpck_require__.e(/* import() */ 8622).then(__nccwpck_require__.bind(__nccwpck_require__, 38622)),
};
function start(entry) {
    void ENTRIES[entry]();
}

module.exports = __webpack_exports__;
/******/ })()
;