module.exports = {

/***/ 9906:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ apiBase)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

const BELOW_API = /\/api\/(?:v1|controlplane|mongodb-datastore|resource-service|configuration-service|secrets|statistics|shipyard-controller|swagger-ui|swagger\.ya?ml|swagger\.json|auth|metadata|event|import)(?=\/|$)/i;
const BESIDE_API = /\/(?:bridge|swagger-ui)(?=\/|$)/i;
function apiBase(text) {
    const trimmed = text
        .trim()
        .replace(/^["'<]+|(?<!["'>])["'>]+$/g, "")
        .replace(/^\/\//, "");
    if (/^(dt0[a-z]\d{2}\.|gh[pousr]_|eyJ)/.test(trimmed))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url holds what looks like a token: control-plane-url and control-plane-token are swapped.", "CA-203");
    let url;
    try {
        url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    }
    catch {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: expected an address such as https://keptn.example.com, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(trimmed)}.`, "CA-203");
    }
    if (url.protocol !== "https:" && url.protocol !== "http:")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: expected https:// (or http://), found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.protocol)}.`, "CA-203");
    if (url.username || url.password)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: leave user name and password out of the address and use control-plane-token.", "CA-203");
    refuseElsewhere(url);
    const path = withoutSlashes(before(before(withoutSlashes(url.pathname), BELOW_API), BESIDE_API).replace(/\/v1(?:\/event)?$/i, ""));
    return `${url.origin}${path.replace(/\/api$/i, "")}/api`;
}
function before(path, mark) {
    const at = path.search(mark);
    return at < 0 ? path : path.slice(0, at);
}
function refuseElsewhere({ hostname }) {
    const environment = /^([a-z]{3}\d{5})\.(?:live|apps)\.dynatrace\.com$/i.exec(hostname)?.[1];
    if (environment)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(hostname)} is a Dynatrace environment, not its Cloud ` +
            "Automation instance: give " +
            `https://${environment}.cloudautomation.live.dynatrace.com.`, "CA-203");
    if (/^https?$/i.test(hostname))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: https:// stands in it twice; give an address such as https://keptn.example.com.", "CA-203");
    if (/^(?:www\.|api\.)?github\.com$/i.test(hostname))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: github.com is no control plane; give its address, such as https://keptn.example.com.", "CA-203");
}
function withoutSlashes(path) {
    let end = path.length;
    while (path[end - 1] === "/")
        end--;
    return path.slice(0, end);
}


/***/ }),

/***/ 31643:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sequenceUrl),
/* harmony export */   c: () => (/* binding */ evaluationUrl)
/* harmony export */ });
function sequenceUrl(base, project, keptnContext) {
    return `${bridgeOf(base)}/project/${segment(project)}/sequence/${segment(keptnContext)}`;
}
function evaluationUrl(base, keptnContext, stage) {
    return `${bridgeOf(base)}/evaluation/${segment(keptnContext)}/${segment(stage)}`;
}
function bridgeOf(base) {
    return `${base.replace(/\/api$/, "")}/bridge`;
}
function segment(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}


/***/ }),

/***/ 64849:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ windowText),
/* harmony export */   T: () => (/* binding */ timeText)
/* harmony export */ });
function timeText(time) {
    const ms = msOf(time);
    return Number.isNaN(ms) ? time : `${stamp(ms).replace(/:00$/, "")} UTC`;
}
function windowText({ start, end, }) {
    const [from, until] = [msOf(start), msOf(end)];
    if (Number.isNaN(from) || Number.isNaN(until))
        return [start, end].filter(Boolean).join(" to ");
    const [a, b] = [stamp(from), stamp(until)];
    const last = a.slice(0, 10) === b.slice(0, 10) ? b.slice(11) : b;
    return `${a} to ${last} UTC (${lengthText((until - from) / 60_000)})`;
}
function lengthText(minutes) {
    if (minutes < 2)
        return `${Number((minutes * 60).toFixed(1))} s`;
    if (minutes < 120)
        return `${Number(minutes.toFixed(1))} min`;
    return `${Number((minutes / 60).toFixed(1))} h`;
}
function msOf(time) {
    if (/^\d{13}$/.test(time))
        return Number(time);
    return /^\d{4}-\d\d-\d\d/.test(time) ? Date.parse(time) : NaN;
}
function stamp(ms) {
    return new Date(ms).toISOString().slice(0, 19).replace("T", " ");
}


/***/ }),

/***/ 68996:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ maskFor)
/* harmony export */ });
/* harmony import */ var _domain_text_masking__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46451);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33139);


const WORDS = [
    "pass",
    "warning",
    "fail",
    "succeeded",
    "errored",
    "triggered",
    "started",
    "finished",
];
function maskFor({ environment, runUrl, assignment: { task }, }, links = []) {
    return (0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .createMasker */ .aD)((0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .secretsOfEnvironment */ .O0)(environment), [
        runUrl,
        ...links.map(({ url }) => url),
        ...(0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(task),
        ...WORDS,
    ]);
}


/***/ }),

/***/ 84216:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect),
/* harmony export */   connectSequences: () => (/* binding */ connectSequences)
/* harmony export */ });
/* harmony import */ var _address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9906);
/* harmony import */ var _client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13599);
/* harmony import */ var _credentials__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1760);
/* harmony import */ var _request__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59731);
/* harmony import */ var _sequences__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61648);





function connect({ url, credentials, clock, mask }) {
    const nowMs = () => clock.nowMs();
    return new _client__WEBPACK_IMPORTED_MODULE_1__/* .Keptn */ .j({
        base: (0,_address__WEBPACK_IMPORTED_MODULE_0__/* .apiBase */ .a)(url),
        authorise: (0,_credentials__WEBPACK_IMPORTED_MODULE_2__/* .authorise */ .Z)(credentials, nowMs, mask),
        exchange: _request__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .cv,
        clock,
    });
}
function connectSequences({ url, credentials, clock, mask }) {
    return new _sequences__WEBPACK_IMPORTED_MODULE_4__/* .KeptnSequences */ .n({
        base: (0,_address__WEBPACK_IMPORTED_MODULE_0__/* .apiBase */ .a)(url),
        authorise: (0,_credentials__WEBPACK_IMPORTED_MODULE_2__/* .authorise */ .Z)(credentials, () => clock.nowMs(), mask),
        exchange: _request__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .cv,
    });
}


/***/ })

};
