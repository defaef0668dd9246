"use strict";
exports.id = 4260;
exports.ids = [4260,4515];
exports.modules = {

/***/ 4515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   UH: () => (/* binding */ knownNames),
/* harmony export */   cv: () => (/* binding */ CatalogueError),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6300);


/** More than these nobody reads at once. */
const MAX_COMPLAINTS = 10;
/**
 * The catalogue cannot be used. One line per complaint, `path:line:column: field: what was found
 * and what is expected`.
 */
class CatalogueError extends _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    complaints;
    /** @param path  of the catalogue, as the user gave it */
    constructor(path, complaints, code = "CA-204") {
        const sorted = [...complaints].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
        const lines = [
            ...new Set(sorted.map(({ place, message }) => `${locate(path, place)}: ${message}`)),
        ];
        const left = lines.length - MAX_COMPLAINTS;
        super([
            ...lines.slice(0, MAX_COMPLAINTS),
            ...(left > 0
                ? [`${path}: …and ${left} more ${left === 1 ? "error" : "errors"}. Fix these first.`]
                : []),
        ].join("\n"), code);
        this.complaints = lines.slice(0, MAX_COMPLAINTS);
    }
}
/** `path:line:column`, which terminals and editors turn into a link. */
function locate(path, { line, column }) {
    return `${path}:${line}:${column}`;
}
/**
 * The end of a complaint about a name that nobody knows: `; did you mean run? Known are run, job.`
 */
function knownNames(word, known) {
    const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known);
    return (`${near === undefined ? "." : `; did you mean ${near}?`} Known ` +
        `${known.length === 1 ? "is" : "are"} ${known.join(", ")}.`);
}
/** What was found, in words of YAML. */
function found(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object")
        return "a mapping";
    return typeof value === "string" ? (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value) : String(value);
}


/***/ }),

/***/ 3666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/**
 * What a value breaks of a schema: what was expected and what was found. A pattern is told by the
 * schema's `title`.
 *
 * @param error  of a validator with `verbose`
 */
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
/** What a keyword expects, where that is all there is to say. */
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
/** An error of one of several schemas says little: what fits none of them is told as a whole. */
function isFollowUp({ keyword, schemaPath }) {
    return /\/(anyOf|oneOf)\//.test(schemaPath) || keyword === "if" || keyword === "propertyNames";
}
function namesIn(alternatives) {
    return (Array.isArray(alternatives)
        ? alternatives
        : []).flatMap(({ required = [] }) => required);
}


/***/ }),

/***/ 4260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkParameters: () => (/* binding */ checkParameters),
/* harmony export */   complaintsAbout: () => (/* binding */ complaintsAbout),
/* harmony export */   given: () => (/* binding */ given),
/* harmony export */   refuseInCatalogue: () => (/* binding */ refuseInCatalogue)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2210);
/* harmony import */ var ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _catalogue_complaints__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4515);
/* harmony import */ var _catalogue_schema_words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3666);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6300);






const MAX_COMPLAINTS = 5;
/**
 * The parameters of a job, as its declaration wants them; absent ones get their default.
 *
 * @param value  what `with` is, expressions evaluated
 * @param field  how errors call it
 * @throws UserError naming the parameter, what was found and what is expected
 */
function checkParameters(declaration, value, field = "with") {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        throw refusal(`${field}: expected a mapping of parameters, found ${(0,_catalogue_complaints__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(value)}.`);
    const parameters = JSON.parse(JSON.stringify(given(value)));
    const complaints = complaintsAbout(declaration, declaration.parameters, parameters, field);
    if (complaints.length > 0)
        throw refusal(complaints.slice(0, MAX_COMPLAINTS).join(" "));
    return parameters;
}
/**
 * @param schema      of the parameters; the declaration's own, or what allows expressions in it
 * @param parameters  absent ones get their default
 * @param field       how errors call them
 */
function complaintsAbout(declaration, schema, parameters, field) {
    const validate = validatorOf(schema);
    if (validate(parameters))
        return [];
    return [
        ...new Set((validate.errors ?? [])
            .filter((error) => !(0,_catalogue_schema_words__WEBPACK_IMPORTED_MODULE_1__/* .isFollowUp */ .j)(error))
            .map((error) => complaintOf(error, declaration, field))),
    ];
}
const validators = new WeakMap();
/**
 * Without the schema of schemas: it takes longer to compile than ours, which a test holds to it.
 */
function validatorOf(schema) {
    const validate = validators.get(schema) ??
        new (ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4___default())({
            strict: false,
            allErrors: true,
            verbose: true,
            useDefaults: true,
            ownProperties: true,
            validateSchema: false,
            meta: false,
            logger: false,
        }).compile(schema);
    validators.set(schema, validate);
    return validate;
}
/** What an expression did not find in the event is null, and then the parameter is not given. */
function given(parameters) {
    return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null));
}
/**
 * What a rule of a catalogue cannot do, although a workflow that calls the job can.
 *
 * @throws UserError naming the parameter
 */
function refuseInCatalogue(name, parameters) {
    // Nobody would be there to tell the reviewers' answer.
    if (name === "approval.ask" && parameters["environment"] !== undefined)
        throw refusal("with.environment: a catalogue asks in issues; for the reviewers of an " +
            "environment call the workflow approval.yml, whose second job waits for them.");
}
function refusal(message) {
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, "CA-207");
}
function complaintOf(error, { name, parameters: { properties } }, field) {
    const { keyword, instancePath, params, parentSchema } = error;
    const path = instancePath
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const at = [field, ...path].join(".");
    switch (keyword) {
        case "additionalProperties": {
            const unknown = String(params.additionalProperty);
            const known = Object.keys(path.length === 0
                ? properties
                : (parentSchema.properties ?? {}));
            const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(unknown, known);
            return (`${at}.${unknown}: ${name} knows no such ` +
                `parameter${near ? `; did you mean ${near}?` : ""} (known: ` +
                `${known.join(", ")}).`);
        }
        case "required":
            return (`${at}.${String(params.missingProperty)}: ` +
                `${name} needs it, found nothing.`);
        default:
            return `${at}: ${(0,_catalogue_schema_words__WEBPACK_IMPORTED_MODULE_1__/* .wordsOfSchema */ .A)(error)}`;
    }
}


/***/ })

};
;