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

/***/ 36214:
(e,t)=>{"use strict";function r(e){let t,r=e.length,u=0,d=0;for(;d<r;)u++,(t=e.charCodeAt(d++))>=55296&&t<=56319&&d<r&&(64512&(t=e.charCodeAt(d)))==56320&&d++;return u}Object.defineProperty(t,"__esModule",{value:!0}),t.default=r,r.code='require("ajv/dist/runtime/ucs2length").default'},

/***/ 41334:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OUTPUT_VARIABLE: () => (/* binding */ OUTPUT_VARIABLE),
/* harmony export */   jobEnvironment: () => (/* binding */ jobEnvironment),
/* harmony export */   taskVariables: () => (/* binding */ taskVariables)
/* harmony export */ });
const WITHHELD_PREFIXES = ["INPUT_", "STATE_", "ACTIONS_RUNTIME_"];
const WITHHELD_NAMES = new Set(["GITHUB_STATE", "GITHUB_OUTPUT"]);
const OUTPUT_VARIABLE = "CLOUD_AUTOMATION_OUTPUT";
function taskVariables({ task, eventFile, outputFile, }) {
    return {
        CLOUD_AUTOMATION_EVENT: eventFile,
        CLOUD_AUTOMATION_PROJECT: task.project,
        CLOUD_AUTOMATION_STAGE: task.stage,
        CLOUD_AUTOMATION_SERVICE: task.service,
        CLOUD_AUTOMATION_TASK: task.name,
        CLOUD_AUTOMATION_CONTEXT: task.keptnContext,
        CLOUD_AUTOMATION_TRIGGERED_ID: task.id,
        [OUTPUT_VARIABLE]: outputFile,
    };
}
function jobEnvironment(processEnvironment, variables, platform = process.platform) {
    const spelling = platform === "win32" ? (name) => name.toUpperCase() : (name) => name;
    const replaced = new Set(Object.keys(variables).map(spelling));
    const inherited = Object.entries(processEnvironment).filter(([name, value]) => {
        const known = spelling(name);
        return (value !== undefined &&
            !replaced.has(known) &&
            !WITHHELD_NAMES.has(known) &&
            !WITHHELD_PREFIXES.some((prefix) => known.startsWith(prefix)));
    });
    return Object.fromEntries([...inherited, ...Object.entries(variables)]);
}


/***/ }),

/***/ 51922:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ LISTS),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

const LOGIN = /^[A-Za-z\d](?:[\w-]{0,38})(?:\[bot\])?$/;
const LISTS = ["approvers", "exclude", "assignees"];
function namesIn(parameters, name) {
    const names = (parameters[name] ?? "").split(/[\s,]+/).filter(Boolean);
    const wrong = names.find((entry) => !LOGIN.test(entry) && !(name === "approvers" && /^@[\w-]+\/[\w.-]+$/.test(entry)));
    if (wrong !== undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: expected ` +
            `logins${name === "approvers" ? " and teams such as @octo-org/release" : ""}, ` +
            `found ${JSON.stringify(wrong.slice(0, 80))}.`, "CA-207");
    return names;
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
