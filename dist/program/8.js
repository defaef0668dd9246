module.exports = {

/***/ 1201:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ httpUrl)
/* harmony export */ });
const MAX_URL_CHARACTERS = 2_000;
function httpUrl(text) {
    if (typeof text !== "string" || text.length > MAX_URL_CHARACTERS || !URL.canParse(text.trim()))
        return undefined;
    const url = new URL(text.trim());
    if (!/^https?:$/.test(url.protocol) ||
        url.hostname === "" ||
        url.username !== "" ||
        url.password !== "")
        return undefined;
    const href = url.href.replace(/[^\w.~:/?#[\]@!$&*+,;=%-]|[[\]*|]/gu, (c) => [...Buffer.from(c.toWellFormed())]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
        .join(""));
    return href.length <= MAX_URL_CHARACTERS ? href : undefined;
}


/***/ }),

/***/ 33139:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ completeTask),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* unused harmony export MODES */
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);


const MODES = (/* unused pure expression or super */ null && (["interactive", "silent"]));
function completeTask(reference) {
    const { keptnContext, stage, service } = reference;
    const missing = Object.entries({ shkeptncontext: keptnContext, stage, service })
        .filter(([, value]) => !value)
        .map(([name]) => name);
    if (missing.length > 0 || !keptnContext || !stage || !service) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The payload of ${reference.type} lacks ${missing.join(", ")}, and the event was ` +
            "not read from the control plane. Send these fields, or give control-plane-url " +
            `and a token (and leave \`verify\` at require).`, "CA-103");
    }
    return { ...reference, keptnContext, stage, service };
}
function unread(dispatch) {
    const { reference, event } = dispatch;
    return { task: { keptnContext: "", stage: "", service: "", ...reference }, event };
}
function identityOf({ project, stage, service, name, keptnContext, id, type, }) {
    return [project, stage, service, name, keptnContext, id, type];
}
function dataOf(event) {
    const data = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    return (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {};
}


/***/ }),

/***/ 51385:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ factTable),
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _visible__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81612);

function escapeMarkdown(text) {
    return ((0,_visible__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? " " : blanks))
        .replace(/[\p{Cc}]/gu, "")
        .replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c)
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
        .replace(/@/g, "@\u200b")
        .replace(/:\/\//g, ":\u200b//")
        .replace(/#(?=\d)|(?<![a-z\d])gh(?=\\-\d)|(?<![a-z\d])www(?=\.)/gi, "$&\u200b"));
}
function factTable(facts) {
    const [head, ...rows] = facts.map(([name, value]) => `| ${name} | ${value} |`);
    return head === undefined ? [] : [head, "| :--- | :--- |", ...rows];
}


/***/ })

};
