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

/***/ 46672:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ YamlText),
/* harmony export */   j: () => (/* binding */ child),
/* harmony export */   parseMapping: () => (/* binding */ parseMapping)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94515);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _yaml_depth__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20930);





const MAX_CHARACTERS = 500_000;
const MAX_DEPTH = 50;
const MAX_NODES = 20_000;
const PLAIN_TAGS = /^(!|tag:yaml\.org,2002:(str|int|float|bool|null|map|seq))$/;
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
    fieldAt(pointer, name) {
        const field = this.spots.get(pointer)?.field ?? "";
        return (name === undefined ? field : below(field, name)) || "the file";
    }
    at(pointer) {
        return valueAt(this.value, pointer);
    }
    keyPlace(pointer) {
        return placeOf(this.lines, this.spots.get(pointer)?.keyOffset ?? 0);
    }
    valuePlace(pointer, index) {
        const offset = this.spots.get(pointer)?.valueOffset ?? 0;
        const value = valueAt(this.value, pointer);
        const begin = index !== undefined && typeof value === "string" && value !== ""
            ? [offset, offset + 1].find((at) => this.text.startsWith(value, at))
            : undefined;
        return placeOf(this.lines, begin === undefined ? offset : begin + (index ?? 0));
    }
}
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
