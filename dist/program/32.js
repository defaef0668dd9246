module.exports = {

/***/ 1634:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ complaintsOf),
/* harmony export */   u: () => (/* binding */ ParameterError)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);

const MAX_COMPLAINTS = 4;
class ParameterError extends _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    complaints;
    constructor(complaints) {
        const left = complaints.length - MAX_COMPLAINTS;
        super([
            ...complaints.slice(0, MAX_COMPLAINTS),
            ...(left > 0
                ? [`…and ${left} more ${left === 1 ? "error" : "errors"}. Fix these first.`]
                : []),
        ].join(" "), "CA-207");
        this.complaints = complaints;
    }
}
function complaintsOf(error) {
    if (error instanceof ParameterError)
        return error.complaints;
    if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return [error.message];
    throw error;
}


/***/ }),

/***/ 3666:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wordsOfSchema),
/* harmony export */   j: () => (/* binding */ isFollowUp)
/* harmony export */ });
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4515);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(241);


const KINDS = {
    string: "text",
    object: "a mapping",
    array: "a list",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    null: "nothing",
};
function wordsOfSchema(error) {
    const { keyword, parentSchema, data, message = "is not valid" } = error;
    const params = error.params;
    const expected = EXPECTED.get(keyword)?.(params, parentSchema ?? {});
    if (expected !== undefined)
        return `expected ${expected}, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(data)}.`;
    switch (keyword) {
        case "type":
            return wrongType([params["type"]].flat().map(String), data);
        case "enum":
            return unknownWord(params["allowedValues"].map(String), data);
        case "oneOf":
            return (`expected either ${namesIn(parentSchema?.["oneOf"]).join(" or ")}, found ` +
                `${Array.isArray(params["passingSchemas"]) ? "both" : "neither"}.`);
        default:
            return `${message}, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(data)}.`;
    }
}
const bound = ({ comparison, limit }) => `a number ${String(comparison)} ${String(limit)}`;
const atLeast = ({ limit }) => limit === 1 ? "at least one entry" : `at least ${String(limit)} entries`;
const atMost = ({ limit }) => `at most ${String(limit)} entries`;
const EXPECTED = new Map([
    ["const", ({ allowedValue }) => (0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(allowedValue)],
    [
        "pattern",
        ({ pattern }, { title }) => typeof title === "string" ? title : `text that matches ${String(pattern)}`,
    ],
    [
        "minLength",
        ({ limit }) => (limit === 1 ? "text" : `text of at least ${String(limit)} characters`),
    ],
    ["maxLength", ({ limit }) => `text of at most ${String(limit)} characters`],
    ["minProperties", atLeast],
    ["minItems", atLeast],
    ["maxProperties", atMost],
    ["maxItems", atMost],
    ["minimum", bound],
    ["maximum", bound],
    ["exclusiveMinimum", bound],
    ["exclusiveMaximum", bound],
]);
function wrongType(types, data) {
    const kinds = types.map((type) => KINDS[type] ?? type);
    const isUnquoted = kinds.includes("text") && ["number", "boolean"].includes(typeof data);
    return `expected ${kinds.join(" or ")}, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(data)}${isUnquoted ? "; put it into quotes." : "."}`;
}
function unknownWord(allowed, data) {
    return typeof data === "string" && data !== ""
        ? `${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(data)} is not known here${(0,_complaints__WEBPACK_IMPORTED_MODULE_0__/* .knownNames */ .UH)(data, allowed)}`
        : `expected ${allowed.map((value) => value || '""').join(", ")}, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(data)}.`;
}
function isFollowUp({ keyword, schemaPath }) {
    return /\/(anyOf|oneOf)\//.test(schemaPath) || keyword === "if" || keyword === "propertyNames";
}
function namesIn(alternatives) {
    return (Array.isArray(alternatives)
        ? alternatives
        : []).flatMap(({ required = [] }) => required);
}


/***/ }),

/***/ 8175:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ deploymentStateOf),
/* harmony export */   f: () => (/* binding */ checkConclusionOf)
/* harmony export */ });
function deploymentStateOf(verdict) {
    switch (verdict) {
        case "pass":
        case "warning":
            return "success";
        case "fail":
            return "failure";
        case "errored":
            return "error";
        case undefined:
            return "inactive";
    }
}
function checkConclusionOf(verdict) {
    switch (verdict) {
        case "pass":
            return "success";
        case "warning":
            return "neutral";
        case "fail":
        case "errored":
            return "failure";
        case undefined:
            return "cancelled";
    }
}


/***/ })

};
