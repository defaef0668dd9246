/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 2208:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KeptnSequences: () => (/* binding */ KeptnSequences),
/* harmony export */   explainFailure: () => (/* binding */ explainFailure),
/* harmony export */   nameServices: () => (/* binding */ nameServices)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7504);


const READ_TIMEOUT_MS = 10_000;
const SEND_TIMEOUT_MS = 15_000;
const PAGE = "100";
const MAX_PAGES = 20;
/** Keptn v1 and Dynatrace Cloud Automation. */
class KeptnSequences {
    #settings;
    constructor(settings) {
        this.#settings = settings;
    }
    get address() {
        return this.#settings.base;
    }
    async missingService({ project, stage, service }, signal) {
        const path = `/controlPlane/v1/project/${encodeURIComponent(project)}/stage/${encodeURIComponent(stage)}/service`;
        const one = await this.#get(`${path}/${encodeURIComponent(service)}`, {}, signal);
        if (one.ok)
            return { ok: true, value: undefined };
        if (one.failure.httpStatus !== 404)
            return one;
        // The same 404 stands for an unknown project or stage, and for a gateway without this path: only a list without the name is proof.
        const list = await this.#pages(path, "services", {}, signal);
        if (!list.ok)
            return list.failure.httpStatus === 404 ? { ok: true, value: undefined } : list;
        const names = list.value.map((entry) => text(entry, "serviceName"));
        return { ok: true, value: names.includes(service) ? undefined : names };
    }
    async send(event, signal) {
        const sent = await this.#request({ method: "POST", url: "/v1/event", body: event, timeoutMs: SEND_TIMEOUT_MS }, signal);
        if (!sent.ok)
            return sent;
        const { body } = sent.value;
        const context = (0,_domain_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? text(body, "keptnContext") : "";
        return context ? { ok: true, value: context } : this.#notKeptn();
    }
    async sequence(project, keptnContext, signal) {
        const read = await this.#get(`/controlPlane/v1/sequence/${encodeURIComponent(project)}`, { keptnContext }, signal);
        if (!read.ok)
            return read;
        const states = listIn(read.value.body, "states");
        if (!states)
            return this.#notKeptn();
        const ours = states.find((state) => text(state, "shkeptncontext") === keptnContext);
        return { ok: true, value: ours && { state: text(ours, "state"), stages: (listIn(ours, "stages") ?? []).map((stage) => text(stage, "name")) } };
    }
    async events(project, keptnContext, signal) {
        const read = await this.#pages("/mongodb-datastore/event", "events", { project, keptnContext }, signal);
        if (!read.ok)
            return read;
        const events = read.value.map((event) => {
            const data = (0,_domain_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
            return { id: text(event, "id"), type: text(event, "type"), source: text(event, "source"), time: text(event, "time"), triggeredId: text(event, "triggeredid"), data: (0,_domain_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {} };
        });
        return { ok: true, value: events.reverse() };
    }
    async abort(project, keptnContext, signal) {
        const url = `/controlPlane/v1/sequence/${encodeURIComponent(project)}/${encodeURIComponent(keptnContext)}/control`;
        const asked = await this.#request({ method: "POST", url, body: { state: "abort", stage: "" }, timeoutMs: READ_TIMEOUT_MS }, signal);
        return asked.ok ? { ok: true, value: undefined } : asked;
    }
    /** All pages; `nextPageKey` is a text offset, absent, empty or "0" at the end (4.1). */
    async #pages(path, name, query, signal) {
        const all = [];
        let page = "";
        for (let n = 0; n < MAX_PAGES; n++) {
            const read = await this.#get(path, { ...query, pageSize: PAGE, ...(page && { nextPageKey: page }) }, signal);
            if (!read.ok)
                return read;
            const items = listIn(read.value.body, name);
            if (!items)
                return this.#notKeptn();
            all.push(...items);
            const next = (0,_domain_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(read.value.body) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(read.value.body, "nextPageKey") : undefined;
            page = typeof next === "string" || typeof next === "number" ? String(next) : "";
            if (page === "" || page === "0" || items.length === 0)
                break;
        }
        return { ok: true, value: all };
    }
    #get(path, query, signal) {
        return this.#request({ method: "GET", url: path, query, timeoutMs: READ_TIMEOUT_MS }, signal);
    }
    /** @param request  `url` is the path below the base */
    async #request(request, signal) {
        const headers = await this.#settings.authorise(signal);
        if (!headers.ok)
            return headers;
        return this.#settings.exchange({ ...request, url: this.#settings.base + request.url, headers: headers.value }, signal);
    }
    #notKeptn() {
        return { ok: false, failure: { kind: "unexpected", reached: "maybe", message: `${this.address} answered something that is not the control plane's API; check control-plane-url` } };
    }
}
/** Go writes an empty list as null. */
function listIn(body, name) {
    const list = (0,_domain_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(body, name) : undefined;
    if (list === null)
        return [];
    return Array.isArray(list) ? list.filter(_domain_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW) : undefined;
}
function text(object, name) {
    const value = (0,_domain_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(object, name);
    return typeof value === "string" ? value : "";
}
/** A failure as a sentence with what to do about it. */
function explainFailure(failure, address) {
    switch (failure.kind) {
        case "unauthorized": return `${failure.message}. Check that the secret passed as control-plane-token (or the OAuth client) belongs to ${address} and may read and write events.`;
        case "unreachable":
        case "timeout": return `${failure.message}. Check that the runner can reach ${address}.`;
        default: return `${failure.message}.`;
    }
}
/** "it has carts and orders": at most ten names, each quoted. */
function nameServices(names) {
    if (names.length === 0)
        return "it has none";
    const shown = names.slice(0, 10).map(_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(", ");
    return `it has ${shown}${names.length > 10 ? ` and ${names.length - 10} more` : ""}`;
}


/***/ }),

/***/ 241:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export coded */
/**
 * An error a user can act on. `message` is one line: what failed, on what, what was found, what to do.
 * It names fields and addresses, never secret contents.
 */
class UserError extends Error {
    code;
    name = "UserError";
    /** @param code  which entry of docs/errors.md tells more; most complaints are about an input */
    constructor(message, code = "CA-201") {
        super(message);
        this.code = code;
    }
}
/** A text with the code at the end of its first line, where people look for it and the Bridge shows it. */
function coded(text, code) {
    if (code === undefined || text === "")
        return text;
    const [first = "", ...rest] = text.split("\n");
    return [first.includes(`(${code})`) ? first : `${first} (${code})`, ...rest].join("\n");
}
const MAX_QUOTED_CHARACTERS = 80;
/**
 * Foreign text for a one-line message: JSON-quoted, so control characters are visible. Long text is not shown at all: it
 * tells nobody anything, and half a secret could no longer be masked.
 */
function quote(value) {
    if (typeof value === "string") {
        if (value.length > MAX_QUOTED_CHARACTERS)
            return `a text of ${value.length} characters`;
        return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
    return describe(value);
}
/** What kind of value was found, for "expected text, found …". */
function describe(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    if (typeof value === "string")
        return value === "" ? "an empty text" : value.length > MAX_QUOTED_CHARACTERS ? quote(value) : `the text ${quote(value)}`;
    return `the ${typeof value} ${String(value)}`;
}


/***/ }),

/***/ 7504:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ getOwn),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   P5: () => (/* binding */ setOwn)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * Sets a key that came from outside. Assignment would reach the prototype for the key `__proto__`;
 * defining it makes an ordinary property, which is also what JSON.parse and JSON.stringify do.
 */
function setOwn(target, key, value) {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
/** The value of an own key; never something inherited such as `constructor`. */
function getOwn(target, key) {
    return Object.hasOwn(target, key) ? target[key] : undefined;
}


/***/ }),

/***/ 6560:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ secretsOfEnvironment),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   aD: () => (/* binding */ createMasker)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7504);

const MASK = "***";
const MIN_SECRET_CHARACTERS = 4;
/** Shorter pieces of base64 come about by chance. */
const MIN_BASE64_CHARACTERS = 6;
/** Our own input with an address, which errors have to name. */
const ADDRESS = "INPUT_OAUTH-TOKEN-URL";
const SECRET_NAME = /TOKEN|SECRET|PASS|KEY|CREDENTIAL/i;
/** Words that are no secret even in a variable called `USE_KEY`; masking them would turn true data into `***`. */
const ORDINARY = /^(true|false|null|none|yes|no|on|off|enabled|disabled)$/i;
/** Shapes of tokens that are secret wherever they turn up. */
const TOKEN_SHAPES = [
    /\bgh[pousr]_[A-Za-z0-9]{16,}\b/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,
    /\bdt0[a-z]\d{2}\.[A-Z0-9]{8,}\.[A-Z0-9]{32,}\b/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
    /\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\bnpm_[A-Za-z0-9]{36}\b/g,
    /\b[rs]k_live_[A-Za-z0-9]{16,}\b/g,
    /\bAIza[A-Za-z0-9_-]{35}\b/g,
    /(?<=\bbearer )[A-Za-z0-9._~+/-]{16,}=*/gi,
    // Name and password in an address.
    /(?<=:\/\/)[^\s:/@]+:[^\s:/@]+(?=@)/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}\b/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];
/** Values of variables whose names say that they are secret (contract.md 4). */
function secretsOfEnvironment(environment) {
    return Object.entries(environment).flatMap(([name, value]) => (value && SECRET_NAME.test(name) && name !== ADDRESS && !ORDINARY.test(value) ? [value] : []));
}
/**
 * Replaces secrets by `***`. Whole values, their lines, and their base64 and URL-encoded forms are covered, as in the
 * runner's log; anything under four characters stays, since it would blank ordinary text.
 *
 * @param kept  texts that stay readable even where a secret looks like a part of them: the event's identity, our links
 */
function createMasker(secrets, kept = []) {
    const forms = new Set();
    for (const secret of secrets) {
        for (const part of [secret.trim(), ...secret.split(/[\r\n]+/).map((line) => line.trim())]) {
            if (part.length < MIN_SECRET_CHARACTERS)
                continue;
            forms.add(part).add(encodeURIComponent(part.toWellFormed()));
            for (const form of base64Forms(part))
                forms.add(form);
        }
    }
    return (text) => {
        const readable = kept.flatMap((item) => occurrences(text, item));
        const secret = [...forms].flatMap((form) => occurrences(text, form));
        for (const shape of TOKEN_SHAPES)
            for (const match of text.matchAll(shape))
                secret.push([match.index, match.index + match[0].length]);
        return blank(text, secret.filter(([from, to]) => !readable.some(([start, end]) => start <= from && to <= end)));
    };
}
/**
 * Inside a longer text that is base64, such as `user:token`, a secret begins at one of three places of a group of three
 * bytes. The characters that its neighbours share are left out.
 */
function base64Forms(text) {
    const bytes = Buffer.from(text);
    const forms = [bytes.toString("base64")];
    for (const before of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").replace(/=+$/, "");
        const shared = (before + bytes.length) % 3 === 0 ? 0 : 1;
        const form = encoded.slice(before === 0 ? 0 : before + 1, encoded.length - shared);
        if (form.length >= MIN_BASE64_CHARACTERS)
            forms.push(form);
    }
    return forms;
}
function occurrences(text, part) {
    const found = [];
    if (part === "")
        return found;
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
        found.push([at, at + part.length]);
    return found;
}
/** Overlapping ranges become one mask, so that no rest of a longer secret shows beside a shorter one. */
function blank(text, ranges) {
    let result = "";
    let done = 0;
    let masking = false;
    for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
        if (!masking || from >= done)
            result += text.slice(done, from) + MASK;
        masking = true;
        done = Math.max(done, to);
    }
    return result + text.slice(done);
}
/** Masks every text and key in JSON data. */
function maskJson(value, mask) {
    return maskValue(value, mask);
}
function maskValue(value, mask) {
    if (typeof value === "string")
        return mask(value);
    // A number can be a secret too, such as a PIN.
    if (typeof value === "number")
        return mask(String(value)) === String(value) ? value : MASK;
    if (Array.isArray(value))
        return value.map((item) => maskValue(item, mask));
    if (!(0,_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value;
    const masked = {};
    for (const [key, item] of Object.entries(value))
        (0,_json__WEBPACK_IMPORTED_MODULE_0__/* .setOwn */ .P5)(masked, mask(key), maskValue(item, mask));
    return masked;
}


/***/ }),

/***/ 4577:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sequenceEventType),
/* harmony export */   r: () => (/* binding */ parseSequenceEventType)
/* harmony export */ });
const PREFIX = "sh.keptn.event";
function sequenceEventType(stage, sequence, kind) {
    return `${PREFIX}.${stage}.${sequence}.${kind}`;
}
/**
 * `sh.keptn.event.<stage>.<sequence>.<kind>`: six segments, none empty (control-plane.md 1.3). The same form have
 * `<task>.status.changed` and `service.create.finished`, so callers compare the stage.
 */
function parseSequenceEventType(type) {
    const [sh, keptn, event, stage, sequence, kind, ...rest] = type.split(".");
    if (`${sh}.${keptn}.${event}` !== PREFIX || !stage || !sequence || !kind || rest.length > 0)
        return undefined;
    return { stage, sequence, kind };
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5675:
/***/ ((module) => {

module.exports = require("http2");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 3106:
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
/******/ 			792: 1
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
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __nccwpck_require__(241);
;// CONCATENATED MODULE: ./src/domain/dispatch-payload.ts



const MODE_WORDS = { interactive: "interactive", active: "interactive", silent: "silent", passive: "silent" };
const SCOPE = (/* unused pure expression or super */ null && (["project", "stage", "service"]));
const MAX_IDENTITY_CHARACTERS = 1_000;
const MAX_DEPTH = 100;
/** `interactive` and `silent`, and the words the quick start used before them. */
function parseMode(text) {
    return Object.hasOwn(MODE_WORDS, text) ? MODE_WORDS[text] : undefined;
}
/**
 * Reads the four shapes of contract.md 3: (a) `{ event }` as object or JSON text, (b) the quick start's, (c) flat,
 * (d) `{ encoding: "urlquery", event }`.
 *
 * @param origin  how messages call the payload: `client_payload`, or `event` for the input
 * @throws UserError one line that names the field, what was found and what is expected
 */
function dispatch_payload_parseDispatch(payload, origin) {
    const outer = asObject(payload, origin);
    const { event, path } = unwrap(outer, origin);
    const mode = readMode(outer, origin);
    const normal = normalise(event, path);
    return { reference: readReference(normal, path), event: normal, ...(mode && { mode }) };
}
function unwrap(outer, path) {
    const encoding = getOwn(outer, "encoding");
    const inner = getOwn(outer, "event");
    if (encoding !== undefined) {
        if (encoding !== "urlquery")
            throw new UserError(`${path}.encoding: expected "urlquery", found ${describe(encoding)}.`, "CA-101");
        if (inner === undefined)
            throw new UserError(`${path}.event: expected the encoded event beside encoding, found nothing.`, "CA-101");
        // A text is JSON with encoded leaves, or encoded as a whole.
        const decoded = asObject(decodeUrlQuery(jsonIn(inner), `${path}.event`), `${path}.event`);
        return Object.hasOwn(decoded, "event") ? unwrap(decoded, `${path}.event`) : { event: decoded, path: `${path}.event` };
    }
    if (inner === undefined)
        return { event: outer, path };
    return { event: asObject(inner, `${path}.event`), path: `${path}.event` };
}
function jsonIn(value) {
    if (typeof value !== "string")
        return value;
    try {
        const parsed = JSON.parse(value);
        return isJsonObject(parsed) ? parsed : value;
    }
    catch {
        return value;
    }
}
function asObject(value, path) {
    let parsed = value;
    if (typeof value === "string") {
        try {
            parsed = JSON.parse(value);
        }
        catch {
            throw new UserError(`${path}: expected an event as an object or as JSON text, found text that is not JSON.`, "CA-101");
        }
    }
    if (!isJsonObject(parsed))
        throw new UserError(`${path}: expected an event as an object or as JSON text, found ${describe(parsed)}.`, "CA-101");
    return parsed;
}
/** Every string and every key as a webhook template's `urlquery` wrote it: `+` is a space, then `%XX` (control-plane.md 5.6). */
function decodeUrlQuery(value, path, depth = 0) {
    if (typeof value === "string")
        return decodeText(value, path);
    if (depth > MAX_DEPTH)
        throw new UserError(`The encoded event is nested more than ${MAX_DEPTH} levels deep.`, "CA-101");
    if (Array.isArray(value))
        return value.map((item, i) => decodeUrlQuery(item, `${path}[${i}]`, depth + 1));
    if (!isJsonObject(value))
        return value;
    const decoded = {};
    for (const [key, item] of Object.entries(value))
        setOwn(decoded, decodeText(key, path), decodeUrlQuery(item, `${path}.${key.slice(0, 60)}`, depth + 1));
    return decoded;
}
function decodeText(text, path) {
    try {
        return decodeURIComponent(text.replaceAll("+", " "));
    }
    catch {
        throw new UserError(`${path}: ${quote(text)} is not what \`urlquery\` writes (a % without two hexadecimal digits, or bytes that are not UTF-8). Encode every text, or leave out encoding.`, "CA-101");
    }
}
/** Moves a flat payload's project, stage and service into `data`, where an event has them. */
function normalise(event, path) {
    const given = getOwn(event, "data");
    if (given !== undefined && !isJsonObject(given))
        throw new UserError(`${path}.data: expected an object, found ${describe(given)}.`, "CA-101");
    const data = {};
    for (const name of SCOPE) {
        const flat = getOwn(event, name);
        const nested = given && getOwn(given, name);
        if (flat !== undefined && nested !== undefined && flat !== nested) {
            throw new UserError(`${path}.${name} is ${quote(flat)} but ${path}.data.${name} is ${quote(nested)}: send one of them.`, "CA-101");
        }
        const value = nested ?? flat;
        if (value !== undefined)
            setOwn(data, name, value);
    }
    for (const [key, value] of Object.entries(given ?? {}))
        setOwn(data, key, value);
    const normal = {};
    for (const [key, value] of Object.entries(event))
        if (!["data", "mode", ...SCOPE].includes(key))
            setOwn(normal, key, value);
    setOwn(normal, "data", data);
    return normal;
}
/** The identity an event carries. @throws UserError naming the field */
function readReference(event, path) {
    const type = identity(event, "type", path);
    const parsed = parseTaskEventType(type);
    if (!parsed) {
        throw new UserError(`${path}.type: expected sh.keptn.event.<task>.<kind> with kind ${EVENT_KINDS.join(", ")}, found ${quote(type)}.`, "CA-101");
    }
    const data = getOwn(event, "data");
    const scope = isJsonObject(data) ? data : {};
    const keptnContext = optionalIdentity(event, "shkeptncontext", path);
    if (!keptnContext && parsed.kind !== "triggered")
        throw new UserError(`${path}.shkeptncontext: expected the context of ${type}, found nothing.`, "CA-101");
    const stage = optionalIdentity(scope, "stage", `${path}.data`);
    const service = optionalIdentity(scope, "service", `${path}.data`);
    return {
        type,
        name: parsed.task,
        kind: parsed.kind,
        id: identity(event, "id", path),
        project: identity(scope, "project", `${path}.data`, `${path}.project`),
        ...(keptnContext && { keptnContext }),
        ...(stage && { stage }),
        ...(service && { service }),
    };
}
function identity(object, name, path, alias) {
    const value = optionalIdentity(object, name, path);
    if (!value)
        throw new UserError(`${path}.${name}${alias ? ` (or ${alias})` : ""}: expected text, found ${describe(getOwn(object, name))}.`, "CA-101");
    return value;
}
function optionalIdentity(object, name, path) {
    const value = getOwn(object, name);
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "string")
        throw new UserError(`${path}.${name}: expected text, found ${describe(value)}.`, "CA-101");
    // Identities travel into headers of logs, addresses and events; a line break or NUL there is never legitimate.
    if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value))
        throw new UserError(`${path}.${name}: control characters are not allowed, found ${quote(value)}.`, "CA-101");
    if (value.length > MAX_IDENTITY_CHARACTERS)
        throw new UserError(`${path}.${name}: expected at most ${MAX_IDENTITY_CHARACTERS} characters, found ${value.length}.`, "CA-101");
    return value === "" ? undefined : value;
}
function readMode(outer, path) {
    const value = getOwn(outer, "mode");
    if (value === undefined || value === null || value === "")
        return undefined;
    const mode = typeof value === "string" ? parseMode(value) : undefined;
    if (!mode)
        throw new UserError(`${path}.mode: expected interactive or silent, found ${describe(value)}.`, "CA-101");
    return mode;
}

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __nccwpck_require__(7504);
;// CONCATENATED MODULE: ./src/domain/job-result.ts
const job_result_EMPTY_REPORT = { labels: {}, data: {} };

;// CONCATENATED MODULE: ./src/domain/outcome.ts



/** The four pairs a client needs (control-plane.md 2.4); `errored` is always paired with `fail` (trap 9). */
const VERDICTS = ["pass", "warning", "fail", "errored"];
function severity(verdict) {
    return VERDICTS.indexOf(verdict);
}
function verdictOf(outcome) {
    return outcome.status === "errored" ? "errored" : outcome.result;
}
/** An outcome that did not come from a job's own report. */
function outcome(verdict, message, report = EMPTY_REPORT) {
    return {
        status: verdict === "errored" ? "errored" : "succeeded",
        result: verdict === "errored" ? "fail" : verdict,
        message,
        labels: report.labels,
        data: report.data,
    };
}
/** The work was not done, for a reason that docs/errors.md explains. */
function couldNotRun(message, code) {
    return outcome("errored", coded(capital(message), code));
}
/**
 * The table of contract.md 5. Where sources disagree the worst wins and the message names both.
 *
 * @param what  how the first line calls the work, e.g. `deployment of carts in staging`
 */
function outcomeOfJob(job, rules, what) {
    const ended = evidenceOfEnding(job.ending, rules, seconds(job.durationMs));
    const report = withMeasured(job.report, job.measured);
    return combine([ended, ...evidenceOfReport(report), ...evidenceOfMeasured(job.measured)], report, what, job.logTail, job.measured, seconds(job.durationMs));
}
/** Measured values are data for later tasks, as text (contract.md 6); what the job itself wrote under the same name wins. */
function withMeasured(report, measured) {
    if (!measured)
        return report;
    const data = {};
    for (const [name, value] of Object.entries(measured.values))
        setOwn(data, name, String(value));
    if (measured.start)
        setOwn(data, "start", measured.start);
    if (measured.end)
        setOwn(data, "end", measured.end);
    for (const [name, value] of Object.entries(report.data))
        setOwn(data, name, value);
    return { ...report, data };
}
function evidenceOfMeasured(measured) {
    if (!measured || measured.verdict === "pass")
        return [];
    const reason = measured.reasons.join("; ") || "the reports say so";
    return [{ verdict: measured.verdict, reason, ...(measured.verdict === "fail" && { code: "CA-401" }), ...(measured.verdict === "errored" && { code: "CA-406" }) }];
}
/**
 * The no-`run` form: the caller's own steps are the job and `job.status` tells how they ended.
 *
 * @param cause  what is known about a cancellation or a failure, as a sentence
 */
function outcomeOfSteps(jobStatus, written, what, cause, measured) {
    const report = withMeasured(written, measured);
    const ended = jobStatus === "success" ? { verdict: "pass", reason: "all steps succeeded" }
        : jobStatus === "failure" ? { verdict: "fail", reason: cause ?? "a step of the workflow job failed", code: "CA-409" }
            : { verdict: "errored", reason: cause ?? "the run was cancelled", code: "CA-405" };
    return combine([ended, ...evidenceOfReport(report), ...evidenceOfMeasured(measured)], report, what, [], measured);
}
function combine(evidence, report, what, logTail, measured, took) {
    const worst = evidence.reduce((a, b) => (severity(b.verdict) > severity(a.verdict) ? b : a));
    // The job's own words stay as they are; the code then stands with the reasons.
    const headline = report.message || coded(headlineOf(worst, what, took), worst.code);
    const lines = [headline];
    if (worst.verdict !== "pass") {
        const told = evidence.map((e) => e.reason).filter((reason) => !headline.includes(reason));
        if (told.length > 0)
            lines.push(!report.message ? `${capital(told.join("; "))}.` : coded(`${capital(told.join("; "))}.`, worst.code));
    }
    if (measured?.summary)
        lines.push(`${capital(measured.summary)}.`);
    // A job that found something may be read by its own words; a failed one needs its log.
    if (severity(worst.verdict) >= severity("fail") && logTail.length > 0)
        lines.push("", "Last lines of the log:", ...logTail);
    return { ...outcome(worst.verdict, lines.join("\n"), report), ...(measured && { measured }) };
}
function headlineOf(worst, what, took) {
    switch (worst.verdict) {
        case "pass": return `${capital(what)} done${took ? ` in ${took}` : ""}.`;
        case "warning": return `${capital(what)} done with a warning: ${worst.reason}.`;
        case "fail": return `${capital(what)} failed: ${worst.reason}.`;
        case "errored": return `${capital(what)} could not be completed: ${worst.reason}.`;
    }
}
function evidenceOfEnding(ending, rules, took) {
    switch (ending.kind) {
        case "not-started": return { verdict: "errored", reason: ending.reason, code: "CA-402" };
        case "signalled": return { verdict: "errored", reason: `the job was killed by ${ending.signal} after ${took}`, code: "CA-403" };
        case "stopped": return { verdict: "errored", reason: stopReason(ending.because, took), code: STOP_CODES[ending.because] };
        case "exited": return evidenceOfExitCode(ending.code, rules, took);
        case "judged": return { verdict: ending.verdict, reason: ending.reason, ...(ending.code && { code: ending.code }) };
        case "parked": throw new Error("a parked job has no outcome");
    }
}
const STOP_CODES = { cancelled: "CA-405", deadline: "CA-404", aborted: "CA-315" };
function stopReason(because, took) {
    switch (because) {
        case "cancelled": return `cancelled after ${took}`;
        case "deadline": return `timed out: the job was ended at its deadline after ${took} (input timeout-minutes)`;
        case "aborted": return `the sequence was aborted in the control plane; the job was ended after ${took}`;
    }
}
function evidenceOfExitCode(code, rules, took) {
    const exited = `exit code ${code} after ${took}`;
    const named = rules.get(code);
    if (named)
        return ruled(named, exited);
    if (code === 0)
        return { verdict: "pass", reason: `exit code 0` };
    if (code === 126)
        return { verdict: "errored", reason: `${exited}: a command could not be executed`, code: "CA-402" };
    if (code === 127)
        return { verdict: "errored", reason: `${exited}: a command was not found`, code: "CA-402" };
    if (code > 128 && code <= 128 + 64)
        return { verdict: "errored", reason: `${exited}: a command was ended by ${signalOfCode(code)}`, code: "CA-403" };
    if (code > 128 || code < 0)
        return { verdict: "errored", reason: `${exited}: codes above 128 say that the job could not run to its end`, code: "CA-403" };
    const other = rules.get("*");
    return other ? ruled(other, exited) : { verdict: "fail", reason: exited, code: "CA-401" };
}
function ruled(verdict, exited) {
    const reason = `${exited} (exit-codes says ${verdict})`;
    return verdict === "errored" ? { verdict, reason, code: "CA-406" } : verdict === "fail" ? { verdict, reason, code: "CA-401" } : { verdict, reason };
}
function signalOfCode(code) {
    return code === 137 ? "signal 9 (killed, often for lack of memory)" : `signal ${code - 128}`;
}
function evidenceOfReport(report) {
    const evidence = [];
    if (report.unreadable)
        evidence.push({ verdict: "errored", reason: report.unreadable, code: "CA-406" });
    if (report.status === "errored")
        evidence.push({ verdict: "errored", reason: "the job reported status=errored", code: "CA-406" });
    if (report.status === "succeeded")
        evidence.push({ verdict: "pass", reason: "the job reported status=succeeded" });
    if (report.result)
        evidence.push({ verdict: report.result, reason: `the job reported result=${report.result}`, ...(report.result === "fail" && { code: "CA-401" }) });
    return evidence;
}
/** Lines such as `2=warning`, `99=fail`, `*=errored`. @throws UserError naming line and fix */
function parseExitCodes(text) {
    const rules = new Map();
    for (const line of text.split(/\r?\n/).map((l) => l.trim()).filter(Boolean)) {
        const match = /^(\*|\d{1,3})\s*=\s*(\S+)$/.exec(line);
        const verdict = VERDICTS.find((v) => v === match?.[2]);
        const code = match?.[1] === "*" ? "*" : Number(match?.[1]);
        if (!match || !verdict || (code !== "*" && code > 255)) {
            throw new errors/* UserError */.yo(`exit-codes: expected lines such as 2=warning with a code from 0 to 255 or * and one of ${VERDICTS.join(", ")}, found ${(0,errors/* quote */.hD)(line)}.`);
        }
        rules.set(code, verdict);
    }
    return rules;
}
function seconds(durationMs) {
    const total = Math.round(durationMs / 1000);
    if (durationMs < 10_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    return total < 120 ? `${total} s` : `${Math.floor(total / 60)} min ${total % 60} s`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/config/inputs.ts





/** Whether the caller's following steps are the job. */
function areOwnSteps(work) {
    return work.script === undefined && work.job === undefined;
}
const SECRET_INPUTS = ["control-plane-token", "oauth-client-secret", "github-token"];
const DEFAULT_TOKEN_URL = "https://sso.dynatrace.com/sso/oauth2/token";
const KNOWN_COMMANDS = ["add-mask", "group", "error", "warning", "notice", "debug", "echo", "add-matcher", "remove-matcher", "set-output", "save-state"];
/** An input as the runner hands it over: `INPUT_` and the name in capitals, dashes kept; "" when absent. */
function input(environment, name) {
    return (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
/** Every value that has to be masked before anything is logged. */
function secretInputs(environment) {
    return SECRET_INPUTS.map((name) => input(environment, name)).filter(Boolean);
}
/**
 * All inputs as one frozen value.
 *
 * @throws UserError with all complaints that make answering the task impossible (address, credentials)
 */
function readConfig(environment) {
    const text = (name) => input(environment, name);
    const fatal = [];
    const problems = [];
    const attempt = (complaints, read, otherwise) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            complaints.push(error.message);
            return otherwise;
        }
    };
    const connection = {
        url: text("control-plane-url") || undefined,
        credentials: attempt(fatal, () => readCredentials(text), undefined),
        mode: attempt(problems, () => inputs_readMode(text("mode")), "auto"),
        sendStarted: attempt(problems, () => oneOf("send-started", text("send-started") || "auto", ["auto", "always", "never"]), "auto"),
        verify: attempt(problems, () => oneOf("verify", text("verify") || "require", ["require", "prefer", "off"]), "require"),
        deliveryTimeoutMs: attempt(problems, () => positive("delivery-timeout-seconds", text("delivery-timeout-seconds") || "120", 3_600) * 1_000, 120_000),
    };
    if (fatal.length > 0)
        throw new errors/* UserError */.yo(fatal.join(" "), "CA-203");
    const script = environment["INPUT_RUN"]?.trim() ? environment["INPUT_RUN"] : undefined;
    const source = { job: text("job"), with: environment["INPUT_WITH"] ?? "", tasksFile: text("tasks-file") };
    const given = [script && "run", source.job && "job", source.tasksFile && "tasks-file"].filter(Boolean);
    if (given.length > 1)
        problems.push(`${given.join(" and ")} are both given: keep one of them.`);
    if (source.with.trim() && !source.job)
        problems.push("with is given without job: name the ready-made job, or leave it out.");
    const isOwnSteps = given.length === 0;
    const work = {
        script,
        results: environment["INPUT_RESULTS"] ?? "",
        thresholds: environment["INPUT_THRESHOLDS"] ?? "",
        shell: text("shell") || "bash",
        workingDirectory: text("working-directory"),
        timeoutMs: attempt(problems, () => positive("timeout-minutes", text("timeout-minutes") || "60", 35 * 24 * 60) * 60_000, 3_600_000),
        exitCodes: attempt(problems, () => parseExitCodes(text("exit-codes")), new Map()),
        workflowCommands: attempt(problems, () => readCommands(environment["INPUT_WORKFLOW-COMMANDS"]), new Set(["add-mask", "group", "endgroup"])),
        labels: attempt(problems, () => readLabels(text("labels")), {}),
        logTailLines: attempt(problems, () => wholeNumber("log-tail-lines", text("log-tail-lines") || "20", 500), 20),
        progress: attempt(problems, () => inputs_boolean("progress", text("progress") || "false"), false),
        failOnSkipped: attempt(problems, () => oneOf("on-skipped", text("on-skipped") || (isOwnSteps ? "fail" : "continue"), ["fail", "continue"]), "fail") === "fail",
        cancelOnAbort: attempt(problems, () => inputs_boolean("cancel-on-abort", text("cancel-on-abort") || "false"), false),
        failStep: attempt(problems, () => inputs_boolean("fail-step", text("fail-step") || "true"), true),
    };
    return Object.freeze({
        connection,
        source,
        work,
        problems,
        event: text("event") || undefined,
        githubToken: text("github-token") || undefined,
        jobStatus: text("job-status"),
    });
}
/** Inputs given that no manifest knows: a typing error would otherwise be silence. */
function unknownInputs(environment) {
    return Object.keys(environment)
        .filter((key) => key.startsWith("INPUT_"))
        .map((key) => key.slice("INPUT_".length).toLowerCase())
        .filter((name) => !INPUTS.some((known) => known === name));
}
/** The credentials all our actions take. @throws UserError when they contradict each other or cannot be used */
function readCredentials(text) {
    const token = text("control-plane-token");
    const clientId = text("oauth-client-id");
    const clientSecret = text("oauth-client-secret");
    if (clientId || clientSecret) {
        if (token)
            throw new errors/* UserError */.yo("control-plane-token and oauth-client-id are both given: keep one of them.");
        if (!clientId || !clientSecret)
            throw new errors/* UserError */.yo(`oauth-client-${clientId ? "secret" : "id"} is missing beside oauth-client-${clientId ? "id" : "secret"}.`);
        return { kind: "oauth", clientId, clientSecret, scope: text("oauth-scope"), resource: text("oauth-resource"), tokenUrl: readTokenUrl(text("oauth-token-url") || DEFAULT_TOKEN_URL) };
    }
    if (/[\p{Cc}]/u.test(token))
        throw new errors/* UserError */.yo("control-plane-token contains a line break or another control character: store it again as one line.");
    // An address in the place of the token means that the token stands in the place of the address, where errors would show it.
    if (/^https?:\/\//i.test(token))
        throw new errors/* UserError */.yo("control-plane-token holds an address: control-plane-url and control-plane-token are swapped.");
    return token ? { kind: "token", token } : undefined;
}
function readTokenUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
        throw new errors/* UserError */.yo("oauth-token-url: expected an address such as https://sso.example.com/oauth2/token, without user name and password.");
    }
    return text;
}
function inputs_readMode(text) {
    if (text === "" || text === "auto")
        return "auto";
    const mode = parseMode(text);
    if (!mode)
        throw new errors/* UserError */.yo(`mode: expected auto, interactive or silent, found ${(0,errors/* quote */.hD)(text)}.`);
    return mode;
}
function readCommands(text) {
    const names = (text ?? "add-mask group").replace(/^\s*none\s*$/i, "").split(/[\s,]+/).filter(Boolean).map((name) => name.toLowerCase());
    const unknown = names.find((name) => !KNOWN_COMMANDS.includes(name));
    if (unknown)
        throw new errors/* UserError */.yo(`workflow-commands: ${(0,errors/* quote */.hD)(unknown)} is not one of ${KNOWN_COMMANDS.join(", ")}.`);
    return new Set(names.includes("group") ? [...names, "endgroup"] : names);
}
function readLabels(text) {
    const labels = {};
    for (const line of text.split(/\r?\n/).map((l) => l.trim()).filter(Boolean)) {
        const at = line.indexOf("=");
        if (at < 1)
            throw new errors/* UserError */.yo(`labels: expected lines such as team=payments, found ${(0,errors/* quote */.hD)(line)}.`);
        (0,json/* setOwn */.P5)(labels, line.slice(0, at).trim(), line.slice(at + 1).trim());
    }
    return labels;
}
function oneOf(name, text, allowed) {
    const found = allowed.find((value) => value === text);
    if (found === undefined)
        throw new errors/* UserError */.yo(`${name}: expected ${allowed.join(", ")}, found ${(0,errors/* quote */.hD)(text)}.`);
    return found;
}
function positive(name, text, max) {
    const value = /^\d+(\.\d+)?$|^\.\d+$/.test(text) ? Number(text) : NaN;
    if (!(value > 0 && value <= max))
        throw new errors/* UserError */.yo(`${name}: expected a number above 0 and at most ${max}, found ${(0,errors/* quote */.hD)(text)}.`);
    return value;
}
function wholeNumber(name, text, max) {
    if (!/^\d+$/.test(text) || Number(text) > max)
        throw new errors/* UserError */.yo(`${name}: expected a whole number from 0 to ${max}, found ${(0,errors/* quote */.hD)(text)}.`);
    return Number(text);
}
function inputs_boolean(name, text) {
    return oneOf(name, text.toLowerCase(), ["true", "false"]) === "true";
}

// EXTERNAL MODULE: ./src/domain/masking.ts
var masking = __nccwpck_require__(6560);
;// CONCATENATED MODULE: ./src/toolkit/clock.ts
const systemClock = {
    nowMs: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener("abort", done, { once: true });
    }),
};

;// CONCATENATED MODULE: ./src/toolkit/console.ts

const MAX_LINE_CHARACTERS = 4_000;
/**
 * The run log. `@actions/core` takes as long to load as everything else together, so it is loaded by {@link open} while
 * the control plane's answer is awaited; lines before that wait in order. Tokens are registered with the runner before the
 * first line, and every line of ours is masked, whoever's words it quotes.
 */
class RunLog {
    /** Everything that must not be readable in what leaves; grows while the job prints `::add-mask::`. */
    secrets;
    #tokens;
    #kept = [];
    #waiting = [];
    #core;
    /**
     * @param tokens   our own; also made known to the runner, whose mask blanks every job output that contains them
     * @param secrets  what else is secret by its name; the runner knows the real ones among them itself
     */
    constructor(tokens, secrets) {
        this.#tokens = new Set(tokens);
        this.secrets = new Set([...this.#tokens, ...secrets]);
    }
    info(text) {
        this.#print((core, line) => core.info(line), text);
    }
    notice(text) {
        this.#print((core, line) => core.notice(line), text);
    }
    warning(text) {
        this.#print((core, line) => core.warning(line), text);
    }
    error(text) {
        this.#print((core, line) => core.error(line), text);
    }
    debug(text) {
        this.#print((core, line) => core.debug(line), text);
    }
    /** Text that stays readable even where a secret looks like a part of it. */
    keep(...texts) {
        this.#kept.push(...texts);
    }
    /** Masks a token in everything that is printed or sent from now on. */
    mask(token) {
        this.secrets.add(token);
        this.#tokens.add(token);
        this.#core?.setSecret(token);
    }
    masked(text) {
        return (0,masking/* createMasker */.aD)(this.secrets, this.#kept)(text);
    }
    /** Loads the toolkit, registers the tokens, prints what waited. */
    async open() {
        if (this.#core)
            return this.#core;
        const core = await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
        if (this.#core)
            return this.#core;
        this.#core = core;
        for (const token of this.#tokens)
            core.setSecret(token);
        for (const write of this.#waiting.splice(0))
            write(core);
        return core;
    }
    #print(write, text) {
        const now = (core) => {
            const line = harmless(this.masked(text));
            write(core, line.length > MAX_LINE_CHARACTERS ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …` : line);
        };
        if (this.#core)
            now(this.#core);
        else
            this.#waiting.push(now);
    }
}
/**
 * `core.info` prints text as it is, so a line of foreign text could be a command; the older `##[` form works anywhere in
 * a line (github-actions.md 2.3). A plain space breaks the mark: the runner's comparison may skip invisible characters.
 */
function harmless(text) {
    return text.replaceAll("##[", "## [").split("\n").map((line) => line.replace(/^([\s\p{Z}\p{C}\p{M}]*):(?=:)/u, "$1: ")).join("\n");
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./src/toolkit/dispatch-event.ts




/**
 * The dispatch this run answers: the input `event` when it is given, else the payload of the `repository_dispatch`.
 *
 * @throws UserError one line that names the field
 */
function readDispatch(environment, eventInput) {
    if (eventInput)
        return parseDispatch(eventInput, "event");
    const name = environment["GITHUB_EVENT_NAME"] ?? "";
    const path = environment["GITHUB_EVENT_PATH"];
    if (name !== "repository_dispatch") {
        throw new UserError(`This run was started by ${name || "nothing we know"}, not by repository_dispatch: give the input event the triggered event as JSON.`, "CA-102");
    }
    if (!path)
        throw new UserError("GITHUB_EVENT_PATH is not set: run this action as a step of a workflow.", "CA-102");
    let event;
    try {
        event = JSON.parse(readFileSync(path, "utf8"));
    }
    catch {
        throw new UserError("The file of the dispatch event (GITHUB_EVENT_PATH) could not be read as JSON.", "CA-102");
    }
    return parseDispatch(isJsonObject(event) ? getOwn(event, "client_payload") : undefined, "client_payload");
}
/** The URL of this run attempt: `source` of our events, and the link people follow. */
function runAttemptUrl(environment) {
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}/attempts/${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}

;// CONCATENATED MODULE: ./src/toolkit/process.ts
/**
 * The environment of this process as it was given to us. What a script switched off for itself is not switched off for the
 * action: the control plane's certificate is always verified.
 */
function takeEnvironment() {
    const environment = { ...process.env };
    delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    // Whoever reads our output may be gone; the task is answered all the same.
    process.stdout.on("error", () => undefined);
    return environment;
}
/** Leaves without waiting for idle connections, but not before the last line is out. */
function leave(exitCode) {
    process.stdout.write("", () => process.exit(exitCode));
}

;// CONCATENATED MODULE: ./src/trigger/context.ts
/** The sequence in the Bridge; no parenthesis in it may end a Markdown link. */
function bridgeUrl({ config, plane }, keptnContext) {
    const [project, context] = [config.scope.project, keptnContext].map((part) => encodeURIComponent(part).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`));
    return `${plane.address.replace(/\/api$/, "")}/bridge/project/${project}/sequence/${context}`;
}

;// CONCATENATED MODULE: ./src/control-plane/address.ts

/**
 * The API's base address, ending in `/api`, from any of the spellings users have at hand (control-plane.md 3.1).
 *
 * @throws UserError when it is no http(s) address, or carries credentials
 */
function apiBase(text) {
    const trimmed = text.trim();
    if (/^(dt0[a-z]\d{2}\.|gh[pousr]_|eyJ)/.test(trimmed))
        throw new errors/* UserError */.yo("control-plane-url holds what looks like a token: control-plane-url and control-plane-token are swapped.", "CA-203");
    let url;
    try {
        url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    }
    catch {
        throw new errors/* UserError */.yo(`control-plane-url: expected an address such as https://keptn.example.com, found ${(0,errors/* quote */.hD)(trimmed)}.`, "CA-203");
    }
    if (url.protocol !== "https:" && url.protocol !== "http:")
        throw new errors/* UserError */.yo(`control-plane-url: expected https:// (or http://), found ${(0,errors/* quote */.hD)(url.protocol)}.`, "CA-203");
    if (url.username || url.password)
        throw new errors/* UserError */.yo("control-plane-url: leave user name and password out of the address and use control-plane-token.", "CA-203");
    let path = url.pathname.replace(/\/+$/, "");
    path = path.replace(/\/bridge(\/.*)?$/, "");
    path = path.replace(/\/v1(\/event)?$/, "");
    if (!path.endsWith("/api"))
        path += "/api";
    return url.origin + path;
}

;// CONCATENATED MODULE: ./src/trigger/names.ts
/** Input and output names; a test compares them with trigger/action.yml. */
const TRIGGER_INPUTS = [
    "control-plane-url", "control-plane-token",
    "oauth-client-id", "oauth-client-secret", "oauth-scope", "oauth-resource", "oauth-token-url",
    "project", "stage", "service", "sequence",
    "evaluation", "start", "end", "timeframe",
    "data", "labels", "wait", "timeout-minutes", "abort-on-cancel", "fail-step",
];
const TRIGGER_OUTPUTS = (/* unused pure expression or super */ null && (["keptn-context", "state", "status", "result", "score"]));

;// CONCATENATED MODULE: ./src/trigger/window.ts

const DEFAULT_TIMEFRAME_MS = 5 * 60_000;
const MINIMUM_MS = 60_000;
const DURATION = /^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:h|ms|m|s))+$/;
const TERM = /(\d+(?:\.\d*)?|\.\d+)(h|ms|m|s)/g;
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const TIME = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;
/**
 * The span that is evaluated, by the rules of the control plane's evaluation endpoint (control-plane.md 4.5): nothing
 * given means the last five minutes, `end` and `timeframe` exclude each other, one minute is the least.
 *
 * @throws UserError one line that names the input
 */
function evaluationWindow({ start, end, timeframe }, nowMs) {
    if (end && timeframe)
        throw new errors/* UserError */.yo("end and timeframe are both given: keep one of them.");
    if (end && !start)
        throw new errors/* UserError */.yo("end is given without start: give both, or timeframe.");
    if (start && !end && !timeframe)
        throw new errors/* UserError */.yo("start is given alone: add end or timeframe.");
    const lengthMs = timeframe ? durationMs(timeframe) : DEFAULT_TIMEFRAME_MS;
    const fromMs = start ? timeMs("start", start) : nowMs - lengthMs;
    const untilMs = end ? timeMs("end", end) : fromMs + lengthMs;
    if (untilMs - fromMs < MINIMUM_MS)
        throw new errors/* UserError */.yo(`${end ? "end" : "timeframe"}: an evaluation needs at least one minute, found ${Math.round((untilMs - fromMs) / 1_000)} s.`);
    return { start: written(fromMs), end: written(untilMs) };
}
function durationMs(text) {
    if (!DURATION.test(text))
        throw new errors/* UserError */.yo(`timeframe: expected a duration such as 5m or 1h30m, found ${(0,errors/* quote */.hD)(text)}.`);
    return [...text.matchAll(TERM)].reduce((sum, [, count, unit = ""]) => sum + Number(count) * (UNIT_MS[unit] ?? 0), 0);
}
/** RFC 3339; without a zone it is UTC, as the endpoint takes it. */
function timeMs(name, text) {
    const [, year, month, day, zone] = TIME.exec(text) ?? [];
    const ms = year ? Date.parse(zone ? text : `${text}Z`) : NaN;
    // JavaScript takes the 31st of February for a day in March.
    const isDay = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
    if (Number.isNaN(ms) || !isDay)
        throw new errors/* UserError */.yo(`${name}: expected a time such as 2026-03-01T10:00:00Z, found ${(0,errors/* quote */.hD)(text)}.`);
    return ms;
}
function written(ms) {
    const time = new Date(ms);
    if (Number.isNaN(time.getTime()))
        throw new errors/* UserError */.yo("start, end and timeframe: the span lies outside of what a calendar has.");
    return time.toISOString();
}

;// CONCATENATED MODULE: ./src/trigger/inputs.ts






/** Inputs that mean the same in every action of ours, read in one place. */
const SHARED = ["control-plane-token", "oauth-client-id", "oauth-client-secret", "oauth-scope", "oauth-resource", "oauth-token-url", "labels", "timeout-minutes", "fail-step"];
const inputs_SCOPE = ["project", "stage", "service"];
/** The sequence every stage understands, even when the shipyard does not name it (control-plane.md 4.5). */
const EVALUATION = "evaluation";
const MAX_NAME_CHARACTERS = 200;
const inputs_MAX_DEPTH = 100;
/**
 * @throws UserError with all complaints at once, each naming its input
 */
function readTriggerConfig(environment, nowMs) {
    const complaints = [];
    const attempt = (read) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            complaints.push(error.message);
            return undefined;
        }
    };
    const text = (name) => (environment[variableOf(name)] ?? "").trim();
    const base = attempt(() => {
        if (!text("control-plane-url"))
            throw new errors/* UserError */.yo("control-plane-url is empty: give the address of the control plane.");
        return apiBase(text("control-plane-url"));
    });
    const shared = attempt(() => readConfig(Object.fromEntries(SHARED.map((name) => [variableOf(name), environment[variableOf(name)]]))));
    complaints.push(...(shared?.problems ?? []));
    const credentials = shared?.connection.credentials;
    if (shared && !credentials)
        complaints.push("control-plane-token is empty: pass the secret (is it set in this repository, and is this run allowed to read it?).");
    const names = Object.fromEntries(inputs_SCOPE.map((name) => [name, attempt(() => readName(name, text(name), name === "stage"))]));
    const isEvaluation = attempt(() => readBoolean("evaluation", text("evaluation"), false)) ?? false;
    const sequence = attempt(() => readSequence(text("sequence"), isEvaluation));
    const window = attempt(() => readWindow(isEvaluation, { start: text("start"), end: text("end"), timeframe: text("timeframe") }, nowMs));
    const data = attempt(() => readData(text("data"), isEvaluation));
    const wait = attempt(() => readBoolean("wait", text("wait"), true));
    const abortOnCancel = attempt(() => readBoolean("abort-on-cancel", text("abort-on-cancel"), false));
    const { project, stage, service } = names;
    if (complaints.length > 0 || !base || !shared || !credentials || !project || !stage || !service || !sequence || !data || wait === undefined || abortOnCancel === undefined) {
        throw new errors/* UserError */.yo(complaints.join(" "));
    }
    return Object.freeze({
        base,
        credentials,
        scope: { project, stage, service },
        sequence,
        window,
        data,
        labels: shared.work.labels,
        wait,
        waitMs: shared.work.timeoutMs,
        startMs: shared.connection.deliveryTimeoutMs,
        abortOnCancel,
        failStep: shared.work.failStep,
        warnings: warningsAbout(environment, data, { project, stage, service }, base),
    });
}
function variableOf(name) {
    return `INPUT_${name.toUpperCase()}`;
}
function warningsAbout(environment, data, scope, base) {
    const known = TRIGGER_INPUTS.map(variableOf);
    const unknown = Object.keys(environment).filter((key) => key.startsWith("INPUT_") && !known.includes(key)).map((key) => key.slice("INPUT_".length).toLowerCase());
    const overruled = inputs_SCOPE.filter((name) => Object.hasOwn(data, name) && data[name] !== scope[name]);
    return [
        ...unknown.map((name) => `The input ${name} is not known and has no effect.`),
        ...overruled.map((name) => `data.${name} has no effect: the input ${name} decides.`),
        ...(/^http:\/\/(?!127\.|localhost|\[::1\])/i.test(base) ? ["control-plane-url begins with http://, so the token crosses the network in clear; use https://."] : []),
    ];
}
/** @param isType  it becomes part of the event's type, where a dot would make another event of it (control-plane.md 1.3) */
function readName(name, text, isType) {
    if (text === "")
        throw new errors/* UserError */.yo(`${name} is empty: give the ${name} in which the sequence runs.`);
    if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text))
        throw new errors/* UserError */.yo(`${name}: control characters are not allowed, found ${(0,errors/* quote */.hD)(text)}.`);
    if (text.length > MAX_NAME_CHARACTERS)
        throw new errors/* UserError */.yo(`${name}: expected at most ${MAX_NAME_CHARACTERS} characters, found ${text.length}.`);
    if (isType && text.includes("."))
        throw new errors/* UserError */.yo(`${name}: expected a name without a dot, found ${(0,errors/* quote */.hD)(text)}.`);
    return text;
}
function readSequence(text, isEvaluation) {
    if (isEvaluation && text)
        throw new errors/* UserError */.yo("sequence and evaluation are both given: keep one of them.");
    if (isEvaluation)
        return EVALUATION;
    if (!text)
        throw new errors/* UserError */.yo("sequence is empty: name the sequence to start, or set evaluation: true.");
    return readName("sequence", text, true);
}
function readWindow(isEvaluation, inputs, nowMs) {
    if (isEvaluation)
        return evaluationWindow(inputs, nowMs);
    const given = Object.entries(inputs).filter(([, value]) => value).map(([name]) => name);
    if (given.length > 0)
        throw new errors/* UserError */.yo(`${given.join(" and ")}: only for evaluation: true; a sequence takes the span of its evaluation from the shipyard.`);
    return undefined;
}
/** @throws UserError also for what would make the event vanish behind a 200: Go cannot decode it (control-plane.md 2.1) */
function readData(text, isEvaluation) {
    if (text === "")
        return {};
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.yo(`data: expected a JSON object such as {"configurationChange": {"values": {"image": "…"}}}, found text that is not JSON.`);
    }
    if (!(0,json/* isJsonObject */.OW)(data))
        throw new errors/* UserError */.yo(`data: expected a JSON object, found ${(0,errors/* describe */.q0)(data)}.`);
    if (isDeeperThan(data, inputs_MAX_DEPTH))
        throw new errors/* UserError */.yo(`data: nested more than ${inputs_MAX_DEPTH} levels deep.`);
    for (const name of ["message", "status", "result"]) {
        const value = (0,json/* getOwn */.Ng)(data, name);
        if (value !== undefined && typeof value !== "string")
            throw new errors/* UserError */.yo(`data.${name}: the control plane takes text only, found ${(0,errors/* describe */.q0)(value)}.`);
    }
    const labels = (0,json/* getOwn */.Ng)(data, "labels");
    if (labels !== undefined && !(0,json/* isJsonObject */.OW)(labels))
        throw new errors/* UserError */.yo(`data.labels: expected an object, found ${(0,errors/* describe */.q0)(labels)}.`);
    const odd = Object.entries(labels ?? {}).find(([, value]) => typeof value !== "string");
    if (odd)
        throw new errors/* UserError */.yo(`data.labels: a label is text, found ${(0,errors/* describe */.q0)(odd[1])} for ${(0,errors/* quote */.hD)(odd[0])}.`);
    if (Object.hasOwn(data, "temporaryData"))
        throw new errors/* UserError */.yo("data.temporaryData belongs to the control plane: leave it out.");
    const evaluation = (0,json/* getOwn */.Ng)(data, "evaluation");
    if (isEvaluation && evaluation !== undefined && !(0,json/* isJsonObject */.OW)(evaluation))
        throw new errors/* UserError */.yo(`data.evaluation: expected an object, found ${(0,errors/* describe */.q0)(evaluation)}.`);
    return data;
}
function isDeeperThan(value, levels) {
    if (typeof value !== "object" || value === null)
        return false;
    return levels === 0 || Object.values(value).some((item) => isDeeperThan(item, levels - 1));
}
function readBoolean(name, text, otherwise) {
    if (text === "")
        return otherwise;
    if (!/^(true|false)$/i.test(text))
        throw new errors/* UserError */.yo(`${name}: expected true or false, found ${(0,errors/* quote */.hD)(text)}.`);
    return text.toLowerCase() === "true";
}

;// CONCATENATED MODULE: ./src/trigger/ending.ts
/** Whether the step fails. `fail-step` is about verdicts: a sequence whose end nobody knows has none. */
function isRed(ending, failStep) {
    switch (ending.kind) {
        case "started": return false;
        case "verdict": return ending.result === "fail" && failStep;
        case "refused":
        case "unclear":
        case "unseen":
        case "unreadable":
        case "timed-out":
        case "cancelled": return true;
    }
}

;// CONCATENATED MODULE: ./src/report/markdown.ts
/** Foreign text inside Markdown: nothing in it may format, link, mention or break out of a table. */
function escapeMarkdown(text) {
    return text
        .replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c)
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
        // A zero-width space after @ and inside :// keeps mentions and bare links from coming alive.
        .replace(/@/g, "@\u200b")
        .replace(/:\/\//g, ":\u200b//")
        .replace(/\s*[\r\n]+\s*/g, " ")
        .replace(/[\p{Cc}]/gu, "");
}

;// CONCATENATED MODULE: ./src/domain/event-type.ts
/** Kinds of task events a webhook can fire on (control-plane.md 1.3, 5.2). */
const event_type_EVENT_KINDS = ["triggered", "started", "finished", "invalidated"];
const PREFIX = ["sh", "keptn", "event"];
/** `sh.keptn.event.<task>.<kind>`, exactly five segments, none empty; anything else is not a task event. */
function event_type_parseTaskEventType(type) {
    const segments = type.split(".");
    const [task, kind] = segments.slice(PREFIX.length);
    if (segments.length !== 5 || !PREFIX.every((part, i) => segments[i] === part) || !task)
        return undefined;
    return isEventKind(kind) ? { task, kind } : undefined;
}
function taskEventType(task, kind) {
    return [...PREFIX, task, kind].join(".");
}
function isEventKind(text) {
    return event_type_EVENT_KINDS.some((kind) => kind === text);
}

// EXTERNAL MODULE: ./src/trigger/sequence-events.ts
var sequence_events = __nccwpck_require__(4577);
;// CONCATENATED MODULE: ./src/trigger/verdict.ts



/** From good to bad; the worst of several counts. */
const STATUSES = ["succeeded", "unknown", "aborted", "errored"];
const RESULTS = ["pass", "warning", "fail"];
const OVER = ["finished", "timedOut", "aborted"];
const EVALUATION_FINISHED = "sh.keptn.event.evaluation.finished";
function isOver(state) {
    return OVER.includes(state);
}
/** @param stage  of the sequence that was started; the view knows the others */
function sequenceEvents(events, kind, view, stage) {
    const stages = [stage, ...(view?.stages ?? [])];
    return events.flatMap((event) => {
        const name = (0,sequence_events/* parseSequenceEventType */.r)(event.type);
        return name?.kind === kind && stages.includes(name.stage) ? [{ ...name, event }] : [];
    });
}
/**
 * Whether the store shows the end of everything that began: it lags behind the state, and a stage whose end is not there
 * yet may be the one that failed.
 */
function isComplete(events, view, stage) {
    const begun = sequenceEvents(events, "triggered", view, stage);
    const ended = sequenceEvents(events, "finished", view, stage);
    const hasEnd = (id) => ended.some(({ event }) => event.triggeredId === id);
    const stages = view?.stages ?? [stage];
    return ended.length > 0 && begun.every(({ event }) => hasEnd(event.id)) && stages.every((name) => ended.some((end) => end.stage === name));
}
/**
 * The worst of all stages' ends. An aborted or timed out sequence is never a pass, although the control plane writes
 * `pass` into the event of an aborted one (control-plane.md 3.9).
 *
 * @param what  the sequence, for the message
 */
function verdict_verdictOf(events, view, stage, what) {
    const ends = sequenceEvents(events, "finished", view, stage);
    if (view?.state === "aborted")
        return { status: "aborted", result: "fail", message: `${what} was aborted in the control plane.` };
    const worst = ends.reduce((bad, end) => (bad === undefined || badness(end) > badness(bad) ? end : bad), undefined);
    if (view?.state === "timedOut") {
        const told = ends.find((end) => statusOf(end.event) === "errored");
        return { status: "errored", result: "fail", message: `${what} timed out in the control plane${told ? sentence(messageOf(told.event)) : "."}` };
    }
    if (!worst)
        return { status: "unknown", result: "fail", message: `${what} is over, and the event store does not show how it ended.` };
    const status = STATUSES[Math.max(...ends.map(({ event }) => STATUSES.indexOf(statusOf(event))))] ?? "unknown";
    const result = status === "succeeded" ? (RESULTS[Math.max(...ends.map(({ event }) => RESULTS.indexOf(resultOf(event))))] ?? "fail") : "fail";
    return { status, result, message: result === "fail" ? failure(events, worst, what) : `${what} ended with ${result} in ${listed(ends.map((end) => end.stage))}.` };
}
function badness({ event }) {
    const status = STATUSES.indexOf(statusOf(event));
    return status > 0 ? RESULTS.length + status : RESULTS.indexOf(resultOf(event));
}
/** Names the task that said no; without any task the sequence never began, and its end tells why. */
function failure(events, end, what) {
    const tasks = events.filter((event) => event_type_parseTaskEventType(event.type) !== undefined && textAt(event.data, "stage") === end.stage);
    if (tasks.length === 0)
        return `${what} did not begin in ${end.stage}${sentence(messageOf(end.event))}`;
    const bad = tasks.findLast((event) => event_type_parseTaskEventType(event.type)?.kind === "finished" && (resultOf(event) === "fail" || statusOf(event) !== "succeeded"));
    if (!bad)
        return `${what} failed in ${end.stage}${sentence(messageOf(end.event))}`;
    return `${what} failed in ${end.stage} at ${event_type_parseTaskEventType(bad.type)?.task ?? ""}${statusOf(bad) === "succeeded" ? "" : `, ${statusOf(bad)}`}${sentence(messageOf(bad) || messageOf(end.event))}`;
}
function sentence(text) {
    if (text === "")
        return ".";
    return /[.!?]$/.test(text) ? `: ${text}` : `: ${text}.`;
}
function statusOf({ data }) {
    const status = textAt(data, "status");
    return STATUSES.find((known) => known === status) ?? "unknown";
}
/** Missing or unknown words count as fail, as in the control plane (control-plane.md 2.4). */
function resultOf({ data }) {
    const result = textAt(data, "result");
    return RESULTS.find((known) => known === result) ?? "fail";
}
/** The first line of an event's message, without control characters. */
function messageOf({ data }) {
    return oneLine(textAt(data, "message").trimStart().split(/\r?\n/, 1)[0] ?? "");
}
function oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
/**
 * The newest evaluation of the context, from its own event: in the data that later events carry, the control plane keeps
 * the first score of a sequence for ever (control-plane.md 2.3).
 */
function lastEvaluation(events) {
    const last = events.findLast((event) => event.type === EVALUATION_FINISHED);
    if (!last)
        return undefined;
    const evaluation = (0,json/* getOwn */.Ng)(last.data, "evaluation");
    if (!(0,json/* isJsonObject */.OW)(evaluation))
        return { score: "", indicators: [], message: messageOf(last) };
    const results = (0,json/* getOwn */.Ng)(evaluation, "indicatorResults");
    const indicators = Array.isArray(results) ? results.filter(json/* isJsonObject */.OW).map(indicatorOf) : [];
    const score = numeral((0,json/* getOwn */.Ng)(evaluation, "score"));
    return { score: indicators.length === 0 && score === "0" ? "" : score, indicators, message: messageOf(last) };
}
function indicatorOf(result) {
    const value = (0,json/* getOwn */.Ng)(result, "value");
    const measured = (0,json/* isJsonObject */.OW)(value) ? value : {};
    const isMissing = (0,json/* getOwn */.Ng)(measured, "success") === false;
    return { name: textAt(result, "displayName") || textAt(measured, "metric"), status: textAt(result, "status"), value: isMissing ? `not measured: ${messageOf({ data: measured })}` : numeral((0,json/* getOwn */.Ng)(measured, "value")) };
}
/** A number, also one written as text, which is how other senders keep it from being frozen. */
function numeral(value) {
    if (typeof value === "number")
        return Number.isFinite(value) ? String(value) : "";
    return typeof value === "string" && /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? value : "";
}
function textAt(data, name) {
    const value = (0,json/* getOwn */.Ng)(data, name);
    return typeof value === "string" ? value : "";
}
function listed(names) {
    return [...new Set(names)].join(", ");
}

;// CONCATENATED MODULE: ./src/trigger/progress.ts



const progress_MAX_LINE_CHARACTERS = 500;
/** Events that are neither of a task nor of a sequence tell nothing. */
function progressEntry(event) {
    const task = event_type_parseTaskEventType(event.type);
    const sequence = task ? undefined : (0,sequence_events/* parseSequenceEventType */.r)(event.type);
    if (!task && (!sequence || !["triggered", "finished"].includes(sequence.kind)))
        return undefined;
    const isFinished = (task?.kind ?? sequence?.kind) === "finished";
    const [status, result] = [statusOf(event), resultOf(event)];
    return {
        time: /T(\d\d:\d\d:\d\d)/.exec(event.time)?.[1] ?? "",
        stage: sequence?.stage ?? textAt(event.data, "stage"),
        what: task ? `${task.task} ${task.kind}` : `sequence ${sequence?.sequence} ${sequence?.kind}`,
        // The control plane itself triggers tasks and ends sequences; who works on a task is what people want to know.
        by: task && task.kind !== "triggered" ? event.source : "",
        result: isFinished ? (status === "succeeded" ? result : `${result} (${status})`) : "",
        message: isFinished || task?.kind === "started" ? messageOf(event) : "",
    };
}
/** Tells each event once, in the order the store has them, and each change of the sequence's state. */
class Progress {
    console;
    mask;
    #seen = new Set();
    #state = "";
    constructor(console, mask) {
        this.console = console;
        this.mask = mask;
    }
    /** @returns whether there was anything new */
    tell(state, events) {
        let isNews = false;
        for (const event of events) {
            const key = event.id || `${event.type} ${event.time}`;
            if (this.#seen.has(key))
                continue;
            this.#seen.add(key);
            const entry = progressEntry(event);
            if (!entry)
                continue;
            isNews = true;
            this.console.info(brief(this.mask(lineOf(entry))));
        }
        if (state !== this.#state) {
            if (state === "waiting")
                this.console.info("Waiting: another sequence of this service runs in the stage.");
            if (state === "paused")
                this.console.info("The sequence is paused in the control plane.");
            this.#state = state;
            isNews = true;
        }
        return isNews;
    }
}
function lineOf({ time, stage, what, by, result, message }) {
    return oneLine(`${time} ${stage}: ${what}${result && `: ${result}`}${by && ` by ${by}`}${message && ` – ${message}`}`);
}
/** Masked before it is cut: half a secret could no longer be masked. */
function brief(masked, maxCharacters = progress_MAX_LINE_CHARACTERS) {
    return masked.length > maxCharacters ? `${masked.slice(0, maxCharacters).toWellFormed()} …` : masked;
}

;// CONCATENATED MODULE: ./src/trigger/summary.ts



const MAX_CELL_CHARACTERS = 300;
/** Together far below the 1 MiB at which GitHub drops a summary. */
const MAX_EVENTS = 200;
const MAX_INDICATORS = 100;
const SIGNS = { pass: "✅ pass", warning: "⚠️ warning", fail: "❌ fail" };
/** The story of a sequence as Markdown: what it was, the verdict, each measured objective, each event. */
function triggerSummary(ending, config, link, mask) {
    const cell = (text) => escapeMarkdown(oneLine(brief(mask(text), MAX_CELL_CHARACTERS)));
    const title = config ? `Sequence ${cell(config.sequence)}` : "Sequence";
    const parts = [`## ${title}: ${verdictText(ending)}`, "", cell(ending.message), ""];
    if (config) {
        const { project, stage, service } = config.scope;
        const rows = [["Project / stage / service", `${project} / ${stage} / ${service}`], ["Context", ending.keptnContext], ["State", ending.state], ["Status", ending.status], ["Score", ending.score]];
        parts.push("| | |", "| --- | --- |", ...rows.filter(([, value]) => value).map(([name, value]) => `| ${name} | ${cell(value)} |`), ...(link && ending.keptnContext ? [`| Sequence | [in the Bridge](${link}) |`] : []), "");
    }
    const indicators = lastEvaluation(ending.events)?.indicators ?? [];
    if (indicators.length > 0) {
        parts.push("### Evaluation", "", "| objective | value | |", "| --- | --- | --- |", ...indicators.slice(0, MAX_INDICATORS).map(({ name, value, status }) => `| ${cell(name)} | ${cell(value)} | ${cell(status)} |`), ...more(indicators.length - MAX_INDICATORS), "");
    }
    const entries = ending.events.map(progressEntry).filter((entry) => entry !== undefined);
    if (entries.length > 0) {
        const rows = entries.slice(0, MAX_EVENTS).map(({ time, stage, what, by, result, message }) => `| ${[time, stage, what, result, by, message].map(cell).join(" | ")} |`);
        parts.push("### Events", "", "| time (UTC) | stage | event | result | by | message |", "| --- | --- | --- | --- | --- | --- |", ...rows, ...more(entries.length - MAX_EVENTS), "");
    }
    return parts.join("\n");
}
function more(count) {
    return count > 0 ? ["", `… and ${count} more.`] : [];
}
function verdictText({ kind, result }) {
    switch (kind) {
        case "verdict": return SIGNS[result] ?? "";
        case "started": return "▶️ started";
        case "timed-out": return "⏳ not over in time";
        case "cancelled": return "🛑 cancelled";
        case "refused": return "⛔ not started";
        case "unclear":
        case "unseen":
        case "unreadable": return "❔ no verdict";
    }
}

;// CONCATENATED MODULE: ./src/trigger/tell.ts


/**
 * Outputs, annotation and summary of how it ended.
 *
 * @param link  of the sequence in the Bridge
 * @returns the exit code, which colours the step
 */
async function tell(ending, config, link, log) {
    const core = await log.open();
    for (const [name, value] of Object.entries(outputsOf(ending)))
        core.setOutput(name, value);
    if (ending.kind === "started" || (ending.kind === "verdict" && ending.result === "pass"))
        log.info(ending.message);
    else if (ending.kind === "verdict" && ending.result === "warning")
        log.warning(ending.message);
    else
        log.error(ending.message);
    try {
        await core.summary.addRaw(triggerSummary(ending, config, link, (text) => log.masked(text)), true).write();
    }
    catch {
        // Some runners offer no summary file, and a report must never decide over a step.
        log.debug("The job summary could not be written.");
    }
    return isRed(ending, config?.failStep ?? true) ? 1 : 0;
}
/** Every output, on every path; those that do not apply are empty. */
function outputsOf({ keptnContext, state, status, result, score }) {
    return { "keptn-context": keptnContext, state, status, result, score };
}

// EXTERNAL MODULE: ./src/control-plane/sequences.ts
var sequences = __nccwpck_require__(2208);
;// CONCATENATED MODULE: ./src/domain/retry.ts
const FIRST_DELAY_MS = 250;
const MAX_DELAY_MS = 8_000;
/** Refusals of a gateway whose service is just being replaced, and of one that lost patience. */
const PASSING_STATUS = [404, 408, 425];
/**
 * How long to wait before the next attempt, or `undefined` to stop.
 *
 * @param attempt  1 after the first try
 * @param jitter   0 to 1
 * @returns        milliseconds: doubling from 250 to 8,000 with jitter, or what Retry-After asked for
 * @see            control-plane.md 3.10
 */
function nextDelayMs(attempt, failure, jitter) {
    // A wrong token empties the gateway's rate limit for the good ones too (3.6); the others answer the same every time.
    const isFinal = failure.kind === "refused" && !PASSING_STATUS.includes(failure.httpStatus ?? 0);
    if (isFinal || failure.kind === "unauthorized" || failure.kind === "cancelled" || failure.kind === "superseded")
        return undefined;
    if (failure.retryAfterMs !== undefined)
        return failure.retryAfterMs;
    const full = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    return Math.round(full / 2 + (full / 2) * jitter);
}

;// CONCATENATED MODULE: ./src/trigger/start.ts

/** When an unclear attempt is looked for before it is repeated; store and controller see an event a little later than it exists. */
const LOOK_AFTER_MS = [300, 700, 1_500, 2_500, 4_000, 6_000];
/**
 * Starts the sequence once: all attempts carry the same context, so after an unclear one (no answer, reset, 502) the
 * control plane is asked whether it knows that context, and the event is sent again only if it does not
 * (control-plane.md 3.10). It gives every event it receives a new id, so sending twice would be two sequences.
 */
async function startOnce(trigger, context) {
    const { plane, clock, config, console, cancelled } = context;
    const deadlineMs = clock.nowMs() + config.startMs;
    for (let attempt = 1;; attempt++) {
        const sent = await plane.send(trigger.json, cancelled);
        if (sent.ok)
            return { kind: "started", keptnContext: sent.value };
        const { failure } = sent;
        if (failure.reached === "maybe") {
            const arrived = await hasArrived(trigger, context, deadlineMs);
            if (arrived === "yes")
                return { kind: "started", keptnContext: trigger.keptnContext };
            if (arrived === "unknown")
                return { kind: "unclear", failure };
        }
        const waitMs = nextDelayMs(attempt, failure, Math.random());
        if (waitMs === undefined || clock.nowMs() + waitMs >= deadlineMs || cancelled.aborted) {
            return { kind: "not-started", failure: attempt > 1 ? { ...failure, message: `${failure.message}, after ${attempt} attempts` } : failure };
        }
        console.info(`${failure.message}; trying again.`);
        await clock.sleep(waitMs, cancelled);
    }
}
/** `no` only when both the controller and the store were read last and neither shows the context. */
async function hasArrived({ keptnContext }, { plane, clock, config, cancelled }, deadlineMs) {
    const { project } = config.scope;
    for (let look = 0;; look++) {
        await clock.sleep(LOOK_AFTER_MS[look] ?? 5_000, cancelled);
        if (cancelled.aborted)
            return "unknown";
        const view = await plane.sequence(project, keptnContext, cancelled);
        if (view.ok && view.value)
            return "yes";
        const events = await plane.events(project, keptnContext, cancelled);
        if (events.ok && events.value.length > 0)
            return "yes";
        if (view.ok && events.ok) {
            if (look + 1 >= LOOK_AFTER_MS.length)
                return "no";
            continue;
        }
        const failures = [view, events].flatMap((read) => (read.ok ? [] : [read.failure.kind]));
        if (clock.nowMs() >= deadlineMs || failures.includes("unauthorized"))
            return "unknown";
    }
}

;// CONCATENATED MODULE: ./src/trigger/watch.ts


const FIRST_LOOK_MS = 300;
/** After something new more of it is likely; in a quiet sequence the pauses grow. */
const BUSY_MS = 1_000;
const MAX_PAUSE_MS = 15_000;
const PAUSE_GROWTH = 1.5;
/** How much later than the state the store may show the last events. */
const STORE_LAG_MS = 30_000;
/** The same where the state alone is the verdict, and the events only tell why. */
const REASON_LAG_MS = 3_000;
/** An event that neither store nor controller show by then was dropped behind its 200 (control-plane.md 3.7). */
const UNSEEN_MS = 120_000;
/** How long an answer that is not the control plane's is taken for a passing fault of a gateway. */
const ODD_ANSWERS_MS = 60_000;
/**
 * Reads state and events of a sequence until it is over – all stages that follow one another, since the state stays
 * `started` between them (control-plane.md 4.4) – and tells what happens meanwhile.
 *
 * @param until  `seen`: stop as soon as the control plane shows the sequence
 */
async function watch(keptnContext, until, deadlineMs, context) {
    const { clock, console, cancelled, config, mask } = context;
    const { stage } = config.scope;
    const progress = new Progress(console, mask);
    const begunMs = clock.nowMs();
    let sight = { view: undefined, events: [] };
    let pauseMs = FIRST_LOOK_MS;
    let readMs = begunMs;
    let overSinceMs;
    let failure;
    let endedUnseen = 0;
    const told = (end, state = sight.view?.state ?? "") => ({ end, state, ...sight, isComplete: isComplete(sight.events, sight.view, stage), failure });
    for (;;) {
        await clock.sleep(overSinceMs === undefined ? Math.min(pauseMs, Math.max(0, deadlineMs - clock.nowMs())) : BUSY_MS, cancelled);
        if (cancelled.aborted)
            return told("cancelled");
        const read = await look(keptnContext, context);
        if (cancelled.aborted)
            return told("cancelled");
        const nowMs = clock.nowMs();
        if (!read.ok) {
            if (!failure)
                console.info(`${read.failure.message}; trying again.`);
            failure = read.failure;
            const isOdd = failure.kind === "refused" || failure.kind === "unexpected";
            if (failure.kind === "unauthorized" || (isOdd && nowMs - readMs >= ODD_ANSWERS_MS))
                return told("unreadable");
            if (nowMs >= deadlineMs)
                return told("deadline");
            pauseMs = failure.retryAfterMs ?? grown(pauseMs);
            continue;
        }
        failure = undefined;
        readMs = nowMs;
        sight = read.value;
        const { view, events } = sight;
        const isNews = progress.tell(view?.state ?? "", events);
        // A project that does not exist has no states, only the event that tells so (3.8); two looks, as the state is read first.
        endedUnseen = !view && sequenceEvents(events, "finished", view, stage).length > 0 ? endedUnseen + 1 : 0;
        if (endedUnseen > 1)
            return told("over", "finished");
        if (view && isOver(view.state)) {
            overSinceMs ??= nowMs;
            if (told("over").isComplete || nowMs - overSinceMs >= (view.state === "finished" ? STORE_LAG_MS : REASON_LAG_MS))
                return told("over");
            continue;
        }
        overSinceMs = undefined;
        if (until === "seen" && view)
            return told("seen");
        if (!view && events.length === 0 && nowMs - begunMs >= UNSEEN_MS)
            return told("unseen");
        if (nowMs >= deadlineMs)
            return told("deadline");
        pauseMs = isNews ? BUSY_MS : grown(pauseMs);
    }
}
/** The state first: what the events then tell is at least as new. */
async function look(keptnContext, { plane, config, cancelled }) {
    const { project } = config.scope;
    const view = await plane.sequence(project, keptnContext, cancelled);
    if (!view.ok)
        return view;
    const events = await plane.events(project, keptnContext, cancelled);
    return events.ok ? { ok: true, value: { view: view.value, events: events.value } } : events;
}
function grown(pauseMs) {
    return Math.min(MAX_PAUSE_MS, pauseMs * PAUSE_GROWTH);
}

;// CONCATENATED MODULE: ./src/trigger/trigger-sequence.ts






/** How long a sequence that nobody waits for is looked for: 200 does not say that it was accepted (control-plane.md, trap 1). */
const SEEN_MS = 5_000;
/** From SIGINT to SIGKILL the runner leaves ten seconds. */
const ABORT_MS = 4_000;
const ABORT_LOOK_MS = 300;
/**
 * The story of one call: service known → started once → watched → verdict.
 *
 * @throws UserError when nothing was started and nothing will be
 */
async function triggerSequence(context) {
    const { config, plane, clock, console, cancelled } = context;
    const what = whatOf(context);
    await requireService(context);
    const { sequenceTrigger } = await Promise.all(/* import() */[__nccwpck_require__.e(973), __nccwpck_require__.e(972)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5926));
    // Random, and made once: attempts of this process share it. A re-run is meant to start anew, and nothing GitHub tells a
    // step (run, job, step name) differs between the legs of a matrix, so an id derived from them would join two sequences.
    const trigger = sequenceTrigger(config, context.newContext(), context.source, context.mask);
    if (trigger.isMasked)
        console.warning("data or labels contained a secret; *** was sent in its place.");
    if (cancelled.aborted)
        return nothing("cancelled", `Cancelled before ${what} was started.`, "");
    const start = await startOnce(trigger, context);
    const { keptnContext } = start.kind === "started" ? start : trigger;
    if (start.kind === "not-started" && !cancelled.aborted)
        throw new errors/* UserError */.yo(`${what} was not started: ${(0,sequences.explainFailure)(start.failure, plane.address)}`);
    if (start.kind === "not-started")
        return nothing("cancelled", `Cancelled: ${what} was not started.`, "");
    await context.onContext(keptnContext);
    if (cancelled.aborted)
        return giveUp("cancelled", "Cancelled", keptnContext, undefined, context);
    if (start.kind === "unclear")
        return nothing("unclear", `Whether ${what} was started could not be found out: ${(0,sequences.explainFailure)(start.failure, plane.address)} Look for the context ${keptnContext} in the Bridge before you start it again.`, keptnContext);
    console.info(`Started ${what}, context ${keptnContext}: ${bridgeUrl(context, keptnContext)}`);
    const deadlineMs = clock.nowMs() + (config.wait ? config.waitMs : SEEN_MS);
    const watched = await watch(keptnContext, config.wait ? "over" : "seen", deadlineMs, context);
    warnAboutDouble(trigger, watched, context);
    return endingOf(watched, keptnContext, context);
}
/** The control plane would run the sequence for a service it does not know (control-plane.md 3.8); its own command line refuses that, too. */
async function requireService(context) {
    const { plane, config, cancelled } = context;
    const { project, stage, service } = config.scope;
    const missing = await plane.missingService(config.scope, cancelled);
    if (missing.ok && missing.value)
        throw new errors/* UserError */.yo(`service: stage ${stage} of project ${project} has no service ${(0,errors/* quote */.hD)(service)}; ${(0,sequences.nameServices)(missing.value)}. Nothing was started.`);
    // Whatever else stands in the way of this look – no permission for it, a fault that passes – says nothing about starting.
    if (!missing.ok && missing.failure.httpStatus === 401)
        throw new errors/* UserError */.yo(`${whatOf(context)} was not started: ${(0,sequences.explainFailure)(missing.failure, plane.address)}`);
}
async function endingOf(watched, keptnContext, context) {
    const { config, plane, console } = context;
    const what = whatOf(context);
    const seen = { keptnContext, state: watched.state, events: watched.events };
    switch (watched.end) {
        case "over": return verdict(watched, keptnContext, context);
        case "seen": return { ...nothing("started", `${what} is ${watched.state}; not waited for (wait: false).`, keptnContext), ...seen };
        case "cancelled": return giveUp("cancelled", "Cancelled", keptnContext, watched, context);
        case "unseen": return nothing("unseen", `The control plane took the event, and shows no sequence for it: ${what} did not begin. Check project, stage and sequence, and whether the token may read this project.`, keptnContext);
        case "unreadable":
        case "deadline": {
            const why = watched.failure ? (0,sequences.explainFailure)(watched.failure, plane.address) : "";
            if (!config.wait) {
                console.notice(`${what} was sent; whether it began was not seen${why ? `: ${why}` : " yet."}`);
                return { ...nothing("started", `${what} was sent; not waited for (wait: false).`, keptnContext), ...seen };
            }
            if (watched.end === "unreadable")
                return { ...nothing("unreadable", `${what} was started, and cannot be read: ${why}`, keptnContext), ...seen };
            if (isOver(watched.state))
                return { ...nothing("unreadable", `${what} is ${watched.state}, and how it ended cannot be read. ${why}`.trim(), keptnContext), ...seen };
            return giveUp("timed-out", `Not over after ${config.waitMs / 60_000} minutes (timeout-minutes)`, keptnContext, watched, context);
        }
    }
}
function verdict(watched, keptnContext, context) {
    const { config, console } = context;
    const { events, view, state } = watched;
    const what = whatOf(context);
    const seen = { keptnContext, state, events };
    if (!watched.isComplete && state === "finished") {
        return { ...nothing("unreadable", `${what} is over, and the event store does not show how each stage ended.`, keptnContext), ...seen };
    }
    const evaluation = lastEvaluation(events);
    const { status, result, message } = verdict_verdictOf(events, view, config.scope.stage, what);
    if (evaluation && evaluation.indicators.length === 0 && result === "pass")
        console.warning(`The evaluation measured nothing${evaluation.message ? ` (${evaluation.message})` : ""}; its pass says nothing about quality.`);
    return { kind: "verdict", ...seen, status, result, score: evaluation?.score ?? "", message: evaluation?.score ? `${message} Score ${evaluation.score}.` : message };
}
/** Stops waiting; aborts the sequence if, and only if, the user asked for it. */
async function giveUp(kind, why, keptnContext, watched, context) {
    const what = whatOf(context);
    const state = watched?.state ?? "";
    const last = { ...nothing(kind, "", keptnContext), state, events: watched?.events ?? [] };
    const named = state ? `${what} ${watched?.failure ? "was last seen" : "is"} ${state}` : `${what} was sent and not seen yet`;
    const unread = watched?.failure ? ` It cannot be read at the moment: ${(0,sequences.explainFailure)(watched.failure, context.plane.address)}` : "";
    if (!context.config.abortOnCancel)
        return { ...last, message: `${why}: ${named}${state ? " and" : "; if it began it"} goes on. It is not waited for any longer, and no verdict is known.${unread}` };
    const aborted = await abort(keptnContext, context);
    if (aborted === "aborted")
        return { ...last, state: "aborted", message: `${why}: ${what} was aborted (abort-on-cancel).` };
    return { ...last, message: `${why}: ${named}. ${aborted === "asked" ? "The control plane was asked to abort it, and does not show it as aborted yet" : `It could not be aborted: ${aborted.message}`}.${unread}` };
}
async function abort(keptnContext, { plane, config, clock }) {
    // Not the run's own signal: that one has ended already.
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), ABORT_MS);
    const { project } = config.scope;
    try {
        const asked = await plane.abort(project, keptnContext, limit.signal);
        if (!asked.ok)
            return asked.failure;
        while (!limit.signal.aborted) {
            const view = await plane.sequence(project, keptnContext, limit.signal);
            if (view.ok && view.value?.state === "aborted")
                return "aborted";
            await clock.sleep(ABORT_LOOK_MS, limit.signal);
        }
        return "asked";
    }
    finally {
        clearTimeout(timer);
    }
}
/** Cannot happen unless the bus delivers an event later than it was looked for; then people have to know. */
function warnAboutDouble(trigger, { events, view }, { config, console, source }) {
    const { stage } = config.scope;
    const ours = sequenceEvents(events, "triggered", view, stage).filter(({ event }) => event.type === trigger.type && event.source === source);
    if (ours.length > 1)
        console.warning(`${stage}.${config.sequence} was started ${ours.length} times: an answer of the control plane was lost, and it showed the first attempt too late.`);
}
function whatOf({ config: { scope, sequence } }) {
    return `${scope.stage}.${sequence} of ${scope.service} in ${scope.project}`;
}
function nothing(kind, message, keptnContext) {
    return { kind, message, keptnContext, state: "", status: "", result: "", score: "", events: [] };
}

;// CONCATENATED MODULE: ./src/trigger.ts












/** Starts a sequence or an evaluation, waits for its verdict if asked, reports. */
async function main(environment) {
    const cancel = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.on(signal, () => cancel.abort());
    const log = createLog(environment);
    let config;
    let context;
    let ending;
    try {
        config = readTriggerConfig(environment, Date.now());
        for (const warning of config.warnings)
            log.warning(warning);
        context = await createContext(environment, config, log, cancel.signal);
        ending = await triggerSequence(context);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        ending = { kind: "refused", message: error.message, keptnContext: "", state: "", status: "", result: "", score: "", events: [] };
    }
    return tell(ending, config, context && bridgeUrl(context, ending.keptnContext), log);
}
/** Brings the real side effects together. axios is loaded only when the inputs are good, the toolkit while somebody waits. */
async function createContext(environment, config, log, cancelled) {
    const [{ KeptnSequences }, { authorise }, { exchange }] = await Promise.all([Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 2208)), Promise.all(/* import() */[__nccwpck_require__.e(113), __nccwpck_require__.e(71)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4496)), Promise.all(/* import() */[__nccwpck_require__.e(113), __nccwpck_require__.e(892)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4091))]);
    const source = runAttemptUrl(environment);
    const { project, stage, service } = config.scope;
    log.keep(source, project, stage, service, config.sequence);
    return {
        config,
        plane: new KeptnSequences({ base: config.base, authorise: authorise(config.credentials, systemClock.nowMs, (secret) => log.mask(secret)), exchange }),
        clock: {
            ...systemClock,
            sleep: async (ms, signal) => {
                await log.open();
                await systemClock.sleep(ms, signal);
            },
        },
        console: log,
        newContext: external_node_crypto_.randomUUID,
        mask: (text) => log.masked(text),
        source,
        cancelled,
        onContext: async (keptnContext) => {
            log.keep(keptnContext);
            (await log.open()).setOutput("keptn-context", keptnContext);
        },
    };
}
function createLog(environment) {
    return new RunLog(secretInputs(environment), (0,masking/* secretsOfEnvironment */.O0)(environment));
}
const environment = takeEnvironment();
void main(environment).then(leave, async (error) => {
    const log = createLog(environment);
    log.error(`Unexpected: ${error instanceof Error ? error.message : String(error)} – please report this. Look in the Bridge whether the sequence was started.`);
    if (environment["RUNNER_DEBUG"] === "1" && error instanceof Error)
        log.debug(error.stack ?? "");
    await log.open();
    leave(1);
});

module.exports = __webpack_exports__;
/******/ })()
;