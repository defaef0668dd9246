"use strict";
exports.id = 197;
exports.ids = [197];
exports.modules = {

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

/***/ 1566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ withExpressions),
/* harmony export */   pw: () => (/* binding */ catalogueSchema)
/* harmony export */ });
/* unused harmony export OFF_ANSWERS */
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);



const SCHEMA_ID = "https://cloud-automation-actions.github.io/schema/catalogue.schema.json";
/** Of a disabled rule; `errored` would be untrue, since nothing went wrong. */
const OFF_ANSWERS = ["pass", "warning", "fail"];
const MODE_WORDS = ["interactive", "silent", "active", "passive"];
const REPORT_FORMATS = ["k6", "artillery", "jmeter", "locust", "gatling", "junit", "chaostoolkit"];
const MAX_TIMEOUT_MINUTES = 35 * 24 * 60;
const EXPRESSION = "\\$\\{\\{";
/**
 * The one description of a catalogue: editors complete and check by it, and `parseCatalogue`
 * validates with it. schema/catalogue.schema.json is this with every built-in job.
 *
 * @param described  jobs whose `with` is described, too
 */
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
/** JSON Schema knows no empty `allOf`. */
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
            // Exactly one of the two; a rule that is switched off may have none.
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
/** @returns nothing for a job that says nothing about its parameters */
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
/** @returns the schema of a job's parameters whose expressions are not evaluated yet */
function withExpressions(parameters) {
    return orExpression(parameters, false);
}
const HOLD_SCHEMAS = ["items", "additionalProperties"];
/**
 * The schema with an expression allowed for every value: what it yields is known when there is an
 * event.
 */
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

/***/ 9694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ isScript),
/* harmony export */   Qs: () => (/* binding */ LATE_CONTEXTS),
/* harmony export */   eo: () => (/* binding */ refuseExpressions),
/* harmony export */   h_: () => (/* binding */ isScriptWithin),
/* harmony export */   lS: () => (/* binding */ isLate)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6103);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6671);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



/** By this the schema of a parameter tells that its value is a script. */
const SCRIPT_MEDIA_TYPE = "application/x-sh";
const VARIABLES = {
    "data.project": "CLOUD_AUTOMATION_PROJECT",
    "data.stage": "CLOUD_AUTOMATION_STAGE",
    "data.service": "CLOUD_AUTOMATION_SERVICE",
    shkeptncontext: "CLOUD_AUTOMATION_CONTEXT",
    id: "CLOUD_AUTOMATION_TRIGGERED_ID",
};
/**
 * Whether a parameter of a job is a script; one that is called `run` always is.
 *
 * @param schema  of all parameters
 */
function isScript(parameter, schema) {
    const properties = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(schema, "properties");
    const described = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(properties)
        ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(properties, parameter)
        : undefined;
    return (parameter === "run" ||
        ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(described) && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(described, "contentMediaType") === SCRIPT_MEDIA_TYPE));
}
/** Of what a job evaluates itself. */
const LATE_CONTEXTS = [
    "event",
    "task",
    "run",
    "env",
    "key",
    "with",
    "card",
    "fields",
];
/**
 * Whether the job itself evaluates a parameter, since it can see more than the event, or wants only
 * a part of it. Other expressions of a rule are evaluated before the job begins; of these only the
 * syntax is looked at.
 */
function isLate(parameter) {
    return parameter === "http" || parameter === "actions";
}
/** Of an action, of the job that it calls, and of what undoes it. */
const SCRIPT_OF_ACTION = /\/actions\/[^/]+(\/undo|(\/undo)?(\/with)?\/(run|check|cleanup|rollback))$/;
/** @param pointer  of a text below the parameter: the actions of a router hold scripts, too */
function isScriptWithin(parameter, pointer, schema) {
    return isScript(parameter, schema) || (parameter === "actions" && SCRIPT_OF_ACTION.test(pointer));
}
/**
 * A value of the event would become part of the script, and whoever can write into an event could
 * run commands.
 *
 * @throws ExpressionProblem that tells how to get at the value instead
 */
function refuseExpressions(script) {
    if (!(0,_template__WEBPACK_IMPORTED_MODULE_1__/* .hasExpression */ .xS)(script))
        return;
    const index = script.indexOf("${{");
    throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(`\${{ }} is not replaced in a script, where a value of the event could become ` +
        `commands. ${replacement(script.slice(index))}`, index);
}
function replacement(script) {
    const [, text = ""] = /^\$\{\{([^]*?)\}\}/.exec(script) ?? [];
    const path = attemptPath(text);
    if (path === undefined) {
        return ("The script finds the event in the file $CLOUD_AUTOMATION_EVENT and its " +
            "identity in $CLOUD_AUTOMATION_PROJECT, _STAGE, _SERVICE, _TASK, _CONTEXT " +
            "and _TRIGGERED_ID; give it anything else by env: in the workflow.");
    }
    const variable = VARIABLES[path.join(".")];
    if (variable !== undefined)
        return `Write "$${variable}" instead.`;
    return `Write "$(jq -r '${path
        .map((part) => (/^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `["${part}"]`))
        .join("")
        .replace(/^\[/, ".[") || "."}' "$CLOUD_AUTOMATION_EVENT")" instead.`;
}
function attemptPath(text) {
    try {
        return (0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)((0,_template__WEBPACK_IMPORTED_MODULE_1__/* .parseCondition */ .zB)(text));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   xS: () => (/* binding */ hasExpression),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6103);

const BEGIN = "${{";
const END = "}}";
function hasExpression(text) {
    return text.includes(BEGIN);
}
/**
 * Takes a text with `${{ }}` apart. As on GitHub, `}}` in single quotes does not end an expression.
 *
 * @param contexts  that expressions may use; the event alone by default
 * @throws ExpressionProblem
 */
function parseTemplate(text, contexts) {
    const segments = [];
    let from = 0;
    for (let begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, from)) {
        const start = begin + BEGIN.length;
        const end = endOf(text, start);
        if (end === undefined)
            throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC("${{ is not closed by }}.", begin);
        if (begin > from)
            segments.push(text.slice(from, begin));
        segments.push(parseAt(text.slice(start, end), start, contexts));
        from = end + END.length;
    }
    if (from < text.length || text === "")
        segments.push(text.slice(from));
    return segments;
}
/**
 * A condition, with or without `${{ }}` around it.
 *
 * @throws ExpressionProblem
 */
function parseCondition(text) {
    if (!hasExpression(text))
        return (0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(text);
    const [only, ...more] = parseTemplate(text).filter((segment) => typeof segment !== "string" || segment.trim() !== "");
    if (only === undefined || typeof only === "string" || more.length > 0)
        throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC("text beside ${{ }} would make the condition true for every event; put the whole condition inside.");
    return only;
}
function endOf(text, start) {
    let isQuoted = false;
    for (let i = start; i < text.length; i++) {
        if (text[i] === "'")
            isQuoted = !isQuoted;
        else if (!isQuoted && text.startsWith(END, i))
            return i;
    }
    return undefined;
}
function parseAt(text, offset, contexts) {
    try {
        return (0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(text, contexts);
    }
    catch (error) {
        throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
            ? new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(error.message, error.index + offset)
            : error;
    }
}


/***/ }),

/***/ 930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isYamlDeeperThan)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** The stream, its document, and what begins on the line. */
const AROUND = 10;
/**
 * Whether a YAML text goes deeper than that. To be asked before the text is composed: the parser
 * keeps what is open in a list, but the composer calls itself, and a pattern that Node has to
 * compile with a full stack ends the process, which no `catch` can stop.
 */
function isYamlDeeperThan(text, limit) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        // What is complete is of no interest, but has to be taken for the parser to go on.
        Array.from(parser.next(lexeme));
        if (parser.stack.length > limit + AROUND)
            return true;
    }
    return false;
}


/***/ }),

/***/ 6672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ YamlText),
/* harmony export */   j: () => (/* binding */ child),
/* harmony export */   parseMapping: () => (/* binding */ parseMapping)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4515);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _yaml_depth__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(930);





const MAX_CHARACTERS = 500_000;
const MAX_DEPTH = 50;
/** What aliases repeat is counted each time, so a bomb of anchors ends here. */
const MAX_NODES = 20_000;
const PLAIN_TAGS = /^(!|tag:yaml\.org,2002:(str|int|float|bool|null|map|seq))$/;
/** The contents of a YAML file as JSON, together with the place of each value. */
class YamlText {
    value;
    text;
    lines;
    spots;
    constructor(value, text, lines, spots) {
        this.value = value;
        this.text = text;
        this.lines = lines;
        this.spots = spots;
    }
    /**
     * YAML 1.2 with the core schema: `no` is text, and there are no tags of one's own, no merge keys
     * and no numbers that JSON does not have. Anchors work as long as the whole stays small.
     *
     * @param code  of the complaints, of which there is at most one per line
     * @throws CatalogueError
     */
    static parse(text, path, code) {
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
        const complaints = [];
        const placeAt = (offset) => placeOf(lines, offset);
        if (text.length > MAX_CHARACTERS)
            throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(path, [
                {
                    place: { line: 1, column: 1 },
                    message: `the file has ${text.length} characters; at most ${MAX_CHARACTERS} are read.`,
                },
            ], code);
        if ((0,_yaml_depth__WEBPACK_IMPORTED_MODULE_3__/* .isYamlDeeperThan */ .k)(text, MAX_DEPTH))
            throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(path, [
                {
                    place: { line: 1, column: 1 },
                    message: `this is nested more than ${MAX_DEPTH} levels deep.`,
                },
            ], code);
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            version: "1.2",
            schema: "core",
            merge: false,
            uniqueKeys: false,
            stringKeys: true,
            strict: true,
            prettyErrors: false,
            lineCounter: lines,
        });
        // Tags come first: what else is wrong in the line follows from them.
        for (const { code: kind, message, pos } of [...document.warnings, ...document.errors]) {
            const place = placeAt(pos[0]);
            if (!complaints.some((other) => other.place.line === place.line))
                complaints.push({ place, message: wordsOf(kind, message) });
        }
        if (complaints.length > 0)
            throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(path, complaints, code);
        const reader = new Reader(placeAt, complaints);
        const value = reader.read(document.contents);
        if (complaints.length > 0)
            throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(path, complaints, code);
        return new YamlText(value, text, lines, reader.spots);
    }
    /**
     * @param pointer  RFC 6901
     * @param name     of something below it, which need not be there
     */
    fieldAt(pointer, name) {
        const field = this.spots.get(pointer)?.field ?? "";
        return (name === undefined ? field : below(field, name)) || "the file";
    }
    at(pointer) {
        return valueAt(this.value, pointer);
    }
    /** Where the value begins, or its key where it has one. */
    keyPlace(pointer) {
        return placeOf(this.lines, this.spots.get(pointer)?.keyOffset ?? 0);
    }
    /**
     * @param index of a character in a text value; it can be told where the file has the text as it
     * is
     */
    valuePlace(pointer, index) {
        const offset = this.spots.get(pointer)?.valueOffset ?? 0;
        const value = valueAt(this.value, pointer);
        const begin = index !== undefined && typeof value === "string" && value !== ""
            ? [offset, offset + 1].find((at) => this.text.startsWith(value, at))
            : undefined;
        return placeOf(this.lines, begin === undefined ? offset : begin + (index ?? 0));
    }
}
/**
 * A mapping written as YAML, such as the input `with`; an empty text is an empty one.
 *
 * @param name  how messages call the text
 * @throws CatalogueError
 */
function parseMapping(text, name) {
    const { value } = YamlText.parse(text, name, "CA-207");
    if (value === null)
        return {};
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value))
        throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(name, [
            {
                place: { line: 1, column: 1 },
                message: `expected a mapping such as title: text, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(value)}.`,
            },
        ], "CA-207");
    return value;
}
/** RFC 6901. */
function child(pointer, key) {
    return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function below(field, key) {
    return /^[\w-]{1,80}$/.test(key) ? `${field && `${field}.`}${key}` : `${field}[${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}]`;
}
function valueAt(root, pointer) {
    return pointer
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
        .reduce((at, key) => {
        return typeof at === "object" && at !== null && Object.hasOwn(at, key)
            ? at[key]
            : undefined;
    }, root);
}
function placeOf(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function wordsOf(code, message) {
    switch (code) {
        case "TAG_RESOLVE_FAILED":
            return "a value that begins with ! is a tag in YAML. Put a condition into ${{ }}, any other text into quotes.";
        case "MULTIPLE_DOCS":
            return "a second document begins here (---); a catalogue is one document.";
        case "RESOURCE_EXHAUSTION":
            return "this is nested too deep.";
        case "NON_STRING_KEY":
            return "a name has to be plain text here.";
        default:
            return `this is not valid YAML: ${message}.`;
    }
}
class Reader {
    placeAt;
    complaints;
    spots = new Map();
    #anchors = new Map();
    #open = new Set();
    #nodes = 0;
    #isReported = false;
    constructor(placeAt, complaints) {
        this.placeAt = placeAt;
        this.complaints = complaints;
    }
    read(root) {
        const offset = root?.range?.[0] ?? 0;
        return this.#node(root, "", { field: "", keyOffset: offset, valueOffset: offset }, 0);
    }
    #node(node, pointer, spot, depth) {
        this.spots.set(pointer, spot);
        if (!node)
            return null;
        if (++this.#nodes > MAX_NODES || depth > MAX_DEPTH) {
            if (!this.#isReported)
                this.#complain(spot.keyOffset, depth > MAX_DEPTH
                    ? `this is nested more than ${MAX_DEPTH} levels deep.`
                    : `the catalogue has more than ${MAX_NODES} values, counting what aliases repeat.`);
            this.#isReported = true;
            return null;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#alias(node.source, pointer, spot, depth);
        if (node.anchor)
            this.#anchors.set(node.anchor, node);
        if (node.tag && !PLAIN_TAGS.test(node.tag)) {
            this.#complain(spot.valueOffset, `${spot.field || "the file"}: the tag ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(node.tag)} is not known here.`);
            return null;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.#scalar(node.value, spot);
        this.#open.add(node);
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
            ? this.#mapping(node, pointer, spot, depth)
            : this.#list(node, pointer, spot, depth);
        this.#open.delete(node);
        return value;
    }
    #alias(name, pointer, spot, depth) {
        const target = this.#anchors.get(name);
        if (target && !this.#open.has(target))
            return this.#node(target, pointer, { ...spot, valueOffset: target.range?.[0] ?? spot.valueOffset }, depth + 1);
        this.#complain(spot.valueOffset, `${spot.field || "the file"}: the alias ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`*${name}`)} ` +
            `${target ? "contains itself" : "has no anchor above it"}.`);
        return null;
    }
    #scalar(value, spot) {
        if (value === null || typeof value === "string" || typeof value === "boolean")
            return value;
        if (typeof value === "number" &&
            Number.isFinite(value) &&
            (!Number.isInteger(value) || Number.isSafeInteger(value)))
            return value;
        this.#complain(spot.valueOffset, `${spot.field || "the file"}: ` +
            `${typeof value === "number" ? "this number cannot be kept exactly; put it into quotes" : "this kind of value is not known here"}.`);
        return null;
    }
    #mapping(node, pointer, spot, depth) {
        const value = {};
        const lines = new Map();
        for (const item of node.items) {
            const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) ? String(item.key.value ?? "") : "";
            const keyOffset = item.key.range?.[0] ?? spot.valueOffset;
            const field = below(spot.field, key);
            const first = lines.get(key);
            if (first !== undefined)
                this.#complain(keyOffset, `${field}: this name stands here a second time, first in line ${first}.`);
            lines.set(key, first ?? this.placeAt(keyOffset).line);
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(value, key, this.#node(item.value, child(pointer, key), { field, keyOffset, valueOffset: item.value?.range?.[0] ?? keyOffset }, depth + 1));
        }
        return value;
    }
    #list(node, pointer, spot, depth) {
        return node.items.map((item, i) => {
            const offset = item?.range?.[0] ?? spot.valueOffset;
            return this.#node(item, child(pointer, i), { field: `${spot.field}[${i}]`, keyOffset: offset, valueOffset: offset }, depth + 1);
        });
    }
    #complain(offset, message) {
        this.complaints.push({ place: this.placeAt(offset), message });
    }
}


/***/ })

};
;