"use strict";
exports.id = 3366;
exports.ids = [3366];
exports.modules = {

/***/ 94006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word that a person most likely meant, or `undefined` when none is near. */
function nearest(word, known) {
    const [best] = known.map((candidate) => ({ candidate, distance: editDistance(word, candidate) })).sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}
/** Insertions, deletions and replacements from one word to the other. */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, i) => i);
    for (const [i, character] of [...from].entries()) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j++) {
            const replaced = (row[j] ?? 0) + (character === to[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 33366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkParameters: () => (/* binding */ checkParameters)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52210);
/* harmony import */ var ajv_dist_2020__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(ajv_dist_2020__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);
/* harmony import */ var _domain_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94006);




/**
 * The parameters of a job, as its declaration wants them; absent ones get their default.
 *
 * @param value  what `with` is, expressions evaluated
 * @throws UserError naming the parameter, what was found and what is expected
 */
function checkParameters(declaration, value) {
    if (!(0,_domain_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        throw refusal(`with: expected a mapping of parameters, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`);
    // What an expression did not find in the event is null, and then the parameter is not given.
    const parameters = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(value).filter(([, given]) => given !== null))));
    const validate = new (ajv_dist_2020__WEBPACK_IMPORTED_MODULE_2___default())({ strict: false, allErrors: true, useDefaults: true, ownProperties: true, logger: false }).compile(declaration.parameters);
    if (validate(parameters))
        return parameters;
    const complaints = (validate.errors ?? []).slice(0, 5).map((error) => complaintOf(error, declaration, parameters));
    throw refusal([...new Set(complaints)].join(" "));
}
function refusal(message) {
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(message, "CA-207");
}
function complaintOf({ keyword, instancePath, params, message }, { name, parameters }, given) {
    const path = instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const at = ["with", ...path].join(".");
    const found = path.reduce((value, part) => (typeof value === "object" && value !== null ? value[part] : undefined), given);
    switch (keyword) {
        case "additionalProperties": {
            const unknown = String(params.additionalProperty);
            const known = Object.keys(parameters.properties);
            const near = (0,_domain_nearest__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(unknown, known);
            return `${at}.${unknown}: ${name} knows no such parameter${near ? `; did you mean ${near}?` : ""} (known: ${known.join(", ")}).`;
        }
        case "required": return `${at}.${String(params.missingProperty)}: ${name} needs it, found nothing.`;
        case "enum": return `${at}: expected ${params.allowedValues.join(", ")}, found ${typeof found === "string" ? (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found) : (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(found)}.`;
        default: return `${at}: ${message ?? "is wrong"}, found ${typeof found === "string" ? (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found) : (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(found)}.`;
    }
}


/***/ })

};
;