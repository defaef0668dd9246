module.exports = {

/***/ 21566:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ withExpressions),
/* harmony export */   pw: () => (/* binding */ catalogueSchema)
/* harmony export */ });
/* unused harmony export OFF_ANSWERS */
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);



const SCHEMA_ID = "https://cloud-automation-actions.github.io/schema/catalogue.schema.json";
const OFF_ANSWERS = ["pass", "warning", "fail"];
const MODE_WORDS = ["interactive", "silent", "active", "passive"];
const REPORT_FORMATS = ["k6", "artillery", "jmeter", "locust", "gatling", "junit", "chaostoolkit"];
const MAX_TIMEOUT_MINUTES = 35 * 24 * 60;
const EXPRESSION = "\\$\\{\\{";
function catalogueSchema(jobs, described = jobs.names) {
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: SCHEMA_ID,
        title: "Task catalogue",
        description: "Says what is done for which task of Cloud Automation. Lives in " +
            ".github/cloud-automation.yml; see docs/catalogue.md.",
        type: "object",
        additionalProperties: false,
        required: ["tasks"],
        properties: {
            tasks: {
                description: "One key per task. `deployment` means deployment.triggered; " +
                    '`evaluation.finished` and `evaluation.started` are keys of their own; "*" ' +
                    "catches triggered tasks without a key, but for approvals.",
                type: "object",
                minProperties: 1,
                propertyNames: {
                    title: "a task such as deployment, a task and one of " +
                        `${_domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_KINDS */ .dP.map((kind) => `.${kind}`).join(", ")}, or "*"`,
                    pattern: `^(\\*|[^.*]+(\\.(${_domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_KINDS */ .dP.join("|")}))?)$`,
                },
                additionalProperties: { $ref: "#/$defs/rules" },
                examples: [
                    { deployment: { run: "./deploy.sh" }, "evaluation.finished": { job: "slo.report" } },
                ],
            },
            stages: words("Stages in which the catalogue answers: words separated by blanks, commas or " +
                "lines, or a list; no patterns. Tasks of other stages are skipped. Default: " +
                "any.", ["staging production"]),
            projects: words("Projects that the catalogue answers for; same form. Default: any.", [
                "shop",
            ]),
        },
        $defs: {
            rules: {
                description: "One rule, or a list of rules of which the first that matches is taken.",
                if: { type: "array" },
                then: { type: "array", minItems: 1, items: { $ref: "#/$defs/rule" } },
                else: { $ref: "#/$defs/rule" },
            },
            rule: {
                ...rule(jobs),
                ...allOf(described.flatMap((name) => parametersRule(name, jobs.parametersOf(name)))),
            },
        },
    };
}
function words(description, examples) {
    return {
        description,
        type: ["string", "array"],
        minLength: 1,
        minItems: 1,
        items: { type: "string", minLength: 1 },
        examples: [...examples],
    };
}
function needs(name) {
    return { type: "object", required: [name], properties: { [name]: true } };
}
function allOf(schemas) {
    return schemas.length === 0 ? {} : { allOf: schemas };
}
function rule(jobs) {
    return {
        title: "Rule",
        description: "What is done: a script (run) or a built-in job (job).",
        type: "object",
        additionalProperties: false,
        properties: {
            if: {
                description: "The rule is taken only if this is true. GitHub's expressions with the " +
                    "context event; ${{ }} may be left out.",
                type: ["string", "boolean"],
                examples: [
                    "event.data.stage == 'production'",
                    "${{ startsWith(event.data.service, 'shop-') }}",
                ],
            },
            enabled: {
                description: 'false: the task is answered at once with a warning "switched off", and ' +
                    "nothing is run. { value: false, answer: pass } changes the answer.",
                type: ["boolean", "object"],
                additionalProperties: false,
                required: ["value"],
                properties: {
                    value: { description: "Whether the rule works.", type: "boolean" },
                    answer: {
                        description: "Result of a task whose rule is switched off.",
                        enum: [...OFF_ANSWERS],
                        default: "warning",
                    },
                },
                examples: [false, { value: false, answer: "pass" }],
            },
            mode: {
                description: "interactive: the sequence waits for the answer. silent: nothing is sent " +
                    "back. Default: interactive for triggered tasks.",
                enum: MODE_WORDS,
            },
            run: {
                description: "The script. Values of the event reach it as environment variables and a " +
                    "file, see CLOUD_AUTOMATION_EVENT; ${{ }} is refused here.",
                type: "string",
                minLength: 1,
                examples: ['./deploy.sh "$CLOUD_AUTOMATION_STAGE"'],
            },
            shell: {
                description: "Shell of the script, as in workflow steps.",
                type: "string",
                minLength: 1,
                examples: ["bash", "pwsh", "python"],
            },
            "working-directory": {
                description: "Directory of the script. Default: the workspace.",
                type: "string",
                minLength: 1,
            },
            job: { description: "A built-in job by name.", enum: [...jobs.names] },
            with: {
                description: "Parameters of the job. Texts may hold ${{ event.… }}; one that is a single " +
                    "expression keeps the type of its value.",
                type: "object",
            },
            results: {
                description: "Test reports that decide the result, by format.",
                type: "object",
                minProperties: 1,
                additionalProperties: false,
                properties: Object.fromEntries(REPORT_FORMATS.map((format) => [
                    format,
                    {
                        description: `Reports of ${format}: a file, a folder, or a pattern such as ` +
                            "out/**/*.xml; several are one report.",
                        type: ["string", "array"],
                        minLength: 1,
                        minItems: 1,
                        items: { type: "string", minLength: 1 },
                    },
                ])),
                examples: [{ artillery: "report.json" }],
            },
            thresholds: {
                description: "Limits on reported numbers, by name.",
                type: "object",
                minProperties: 1,
                additionalProperties: { type: ["string", "number", "array", "object"] },
            },
            "exit-codes": {
                description: "What exit codes of the script mean. * is every other non-zero code. A text holds lines such as 2=warning.",
                type: ["object", "string"],
                minLength: 1,
                propertyNames: {
                    title: 'an exit code from 0 to 255, or "*"',
                    pattern: "^(\\*|\\d{1,2}|1\\d\\d|2[0-4]\\d|25[0-5])$",
                },
                additionalProperties: { enum: [..._domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk] },
                examples: [{ "2": "warning", "*": "errored" }],
            },
            labels: {
                description: "Labels of the events that are sent. Numbers go into quotes.",
                type: "object",
                propertyNames: { title: "a name", minLength: 1 },
                additionalProperties: { type: "string" },
                examples: [{ team: "payments" }],
            },
            "timeout-minutes": {
                description: "Deadline of the job; fractions are allowed.",
                type: "number",
                exclusiveMinimum: 0,
                maximum: MAX_TIMEOUT_MINUTES,
                default: 60,
            },
        },
        dependentSchemas: {
            job: { type: "object", properties: { run: false } },
            with: needs("job"),
        },
        if: {
            type: "object",
            required: ["enabled"],
            properties: {
                enabled: {
                    anyOf: [
                        { const: false },
                        { type: "object", required: ["value"], properties: { value: { const: false } } },
                    ],
                },
            },
        },
        else: { anyOf: [needs("run"), needs("job")] },
    };
}
function parametersRule(name, parameters) {
    const schema = withExpressions(parameters);
    if (!Object.hasOwn(schema, "properties"))
        return [];
    const isNeeded = Array.isArray(schema["required"]) && schema["required"].length > 0;
    return [
        {
            if: { type: "object", required: ["job"], properties: { job: { const: name } } },
            then: {
                type: "object",
                ...(isNeeded && { required: ["with"] }),
                properties: { with: schema },
            },
        },
    ];
}
function withExpressions(parameters) {
    return orExpression(parameters, false);
}
const HOLD_SCHEMAS = ["items", "additionalProperties"];
function orExpression(schema, isValue = true) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(schema))
        return schema;
    const inner = {};
    for (const [keyword, value] of Object.entries(schema)) {
        if (keyword === "properties" && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inner, keyword, mapValues(value));
        else
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inner, keyword, HOLD_SCHEMAS.includes(keyword) ? orExpression(value) : value);
    }
    if (!isValue)
        return inner;
    const description = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(schema, "description");
    return {
        ...(description !== undefined && { description }),
        if: { type: "string", pattern: EXPRESSION },
        else: inner,
    };
}
function mapValues(properties) {
    const mapped = {};
    for (const [name, schema] of Object.entries(properties))
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(mapped, name, orExpression(schema));
    return mapped;
}


/***/ }),

/***/ 31634:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ complaintsOf),
/* harmony export */   u: () => (/* binding */ ParameterError)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

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

/***/ 53666:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wordsOfSchema),
/* harmony export */   j: () => (/* binding */ isFollowUp)
/* harmony export */ });
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94515);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);


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

/***/ 54260:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkParameters: () => (/* binding */ checkParameters),
/* harmony export */   complaintsAbout: () => (/* binding */ complaintsAbout),
/* harmony export */   given: () => (/* binding */ given),
/* harmony export */   refuseInCatalogue: () => (/* binding */ refuseInCatalogue)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52210);
/* harmony import */ var ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _catalogue_complaints__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94515);
/* harmony import */ var _catalogue_schema_words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53666);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56300);






const MAX_COMPLAINTS = 5;
function checkParameters(declaration, value, field = "with") {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        throw refusal(`${field}: expected a mapping of parameters, found ${(0,_catalogue_complaints__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(value)}.`);
    const parameters = JSON.parse(JSON.stringify(given(value)));
    const complaints = complaintsAbout(declaration, declaration.parameters, parameters, field);
    if (complaints.length > 0)
        throw refusal(complaints.slice(0, MAX_COMPLAINTS).join(" "));
    return parameters;
}
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
function given(parameters) {
    return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null));
}
function refuseInCatalogue(name, parameters) {
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
