module.exports = {

/***/ 19615:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keyOf: () => (/* binding */ keyOf),
  nameOfKey: () => (/* binding */ nameOfKey),
  parseCatalogue: () => (/* binding */ parseCatalogue),
  scopeOf: () => (/* binding */ scopeOf),
  taskOfKey: () => (/* binding */ taskOfKey)
});

// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var catalogue_complaints = __webpack_require__(94515);
// EXTERNAL MODULE: ./src/catalogue/expression.ts
var expression = __webpack_require__(56103);
// EXTERNAL MODULE: ./src/catalogue/script.ts
var script = __webpack_require__(59694);
// EXTERNAL MODULE: ./src/catalogue/template.ts
var template = __webpack_require__(66671);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
var _2020_default = /*#__PURE__*/__webpack_require__.n(_2020);
// EXTERNAL MODULE: ./src/catalogue/schema.ts
var catalogue_schema = __webpack_require__(21566);
// EXTERNAL MODULE: ./src/catalogue/schema-words.ts
var schema_words = __webpack_require__(53666);
// EXTERNAL MODULE: ./src/catalogue/yaml-text.ts
var yaml_text = __webpack_require__(46672);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/nearest.ts
var nearest = __webpack_require__(56300);
;// CONCATENATED MODULE: ./src/catalogue/validation.ts







const RUN_BESIDE_JOB = "/dependentSchemas/job/properties/run/false schema";
const WITH_WITHOUT_JOB = "/dependentSchemas/with/required";
function validate(yaml, jobs) {
    const ajv = new (_2020_default())({
        allErrors: true,
        verbose: true,
        ownProperties: true,
        strict: false,
        validateFormats: false,
        validateSchema: false,
        meta: false,
        inlineRefs: false,
        code: { optimize: false },
    });
    const schema = (0,catalogue_schema/* catalogueSchema */.pw)(jobs, usedJobs(yaml.value, jobs));
    const check = ajv.compile(schema);
    if (check(yaml.value))
        return [];
    const ruleKeys = Object.keys(propertiesOf(propertiesOf(schema, "$defs")["rule"] ?? {}));
    return (check.errors ?? []).flatMap((error) => complaintOf(error, yaml, ruleKeys) ?? []);
}
function usedJobs(value, jobs) {
    const tasks = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, "tasks") : undefined;
    const rules = (0,json/* isJsonObject */.OW)(tasks) ? Object.values(tasks).flat() : [];
    const named = new Set(rules.map((rule) => ((0,json/* isJsonObject */.OW)(rule) ? (0,json/* getOwn */.Ng)(rule, "job") : undefined)));
    return jobs.names.filter((name) => named.has(name));
}
function complaintOf(error, yaml, ruleKeys) {
    if ((0,schema_words/* isFollowUp */.j)(error))
        return undefined;
    const { instancePath: pointer, schemaPath, propertyName } = error;
    const complaint = complaintsAt(pointer, yaml);
    if (propertyName !== undefined) {
        const expected = textOf(error.parentSchema["title"]) ?? "another name";
        return complaint.below(propertyName, `expected ${expected}.`);
    }
    if (schemaPath.endsWith(RUN_BESIDE_JOB))
        return complaint.above(yaml.fieldAt(pointer), "run and job exclude each other; keep one of them.");
    if (schemaPath.endsWith(WITH_WITHOUT_JOB))
        return complaint.below("with", "there is no job that these are parameters of; name it by job.");
    return complaintOfKeyword(error, yaml, ruleKeys);
}
function complaintsAt(pointer, yaml) {
    return {
        here: (words) => ({
            place: yaml.valuePlace(pointer),
            message: `${yaml.fieldAt(pointer)}: ${words}`,
        }),
        below: (name, words) => ({
            place: yaml.keyPlace((0,yaml_text/* child */.j)(pointer, name)),
            message: `${yaml.fieldAt(pointer, name)}: ${words}`,
        }),
        above: (field, words) => ({
            place: yaml.keyPlace(pointer),
            message: `${field}: ${words}`,
        }),
    };
}
function complaintOfKeyword(error, yaml, ruleKeys) {
    const { keyword, instancePath: pointer, data } = error;
    const params = error.params;
    const properties = propertiesOf(error.parentSchema);
    const complaint = complaintsAt(pointer, yaml);
    switch (keyword) {
        case "anyOf":
            return isMeant(data, ruleKeys)
                ? undefined
                : complaint.above(yaml.fieldAt(pointer), "expected run (a script) or job (a built-in job), found neither.");
        case "additionalProperties":
        case "unevaluatedProperties": {
            const name = String(params["additionalProperty"] ?? params["unevaluatedProperty"]);
            return complaint.below(name, `not known here${(0,catalogue_complaints/* knownNames */.UH)(name, Object.keys(properties))}`);
        }
        case "required": {
            const name = String(params["missingProperty"]);
            const [meaning] = textOf(properties[name]?.["description"])?.split(/\.(?: |$)/) ?? [];
            const reported = meaning === undefined ? "" : ` (${meaning})`;
            return complaint.above(yaml.fieldAt(pointer, name), `is missing${reported}.`);
        }
        default:
            return complaint.here((0,schema_words/* wordsOfSchema */.A)(error));
    }
}
function isMeant(rule, ruleKeys) {
    return (!(0,json/* isJsonObject */.OW)(rule) ||
        Object.keys(rule).some((name) => name === "with" || ["run", "job"].includes((0,nearest/* nearest */.p)(name, ruleKeys) ?? "")));
}
function propertiesOf(schema, keyword = "properties") {
    return (schema[keyword] ?? {});
}
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}

// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/events/dispatch-payload.ts
var dispatch_payload = __webpack_require__(62979);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
;// CONCATENATED MODULE: ./src/catalogue/catalogue.ts













const OWN_SYNTAX = ["if", "run", "with"];
function parseCatalogue(text, path, jobs) {
    const yaml = yaml_text/* YamlText */.Z.parse(text, path);
    const complaints = validate(yaml, jobs);
    const rules = new Map();
    for (const { key, pointer, value } of rulesOf(yaml.value)) {
        complaints.push(...complaintsBeyondSchema(value, pointer, yaml, jobs));
        if (complaints.length === 0)
            rules.set(key, [...(rules.get(key) ?? []), ruleOf(value, pointer, yaml, path)]);
    }
    complaints.push(...sameKeys(yaml));
    if (complaints.length > 0)
        throw new catalogue_complaints/* CatalogueError */.cv(path, complaints);
    return { path, rules, scope: scopeIn(yaml, path) };
}
function scopeOf(text, path) {
    return scopeIn(yaml_text/* YamlText */.Z.parse(text, path), path);
}
function scopeIn(yaml, path) {
    const keys = new Set(Object.keys(tasksOf(yaml.value)).map(keyOf));
    const approvals = [...rulesOf(yaml.value)].filter(({ key }) => key === `${event_counts/* APPROVAL_TASK */.UG}.triggered`);
    const asksForApprovals = approvals.length > 0 &&
        approvals.every(({ value }) => (0,json/* getOwn */.Ng)(value, "job") === binding/* APPROVAL_JOB */.c2 && offAnswer((0,json/* getOwn */.Ng)(value, "enabled")) === undefined);
    const stages = wordsIn(yaml, "stages", path);
    const projects = wordsIn(yaml, "projects", path);
    return { path, keys, asksForApprovals, ...(stages && { stages }), ...(projects && { projects }) };
}
function wordsIn(yaml, field, path) {
    const given = (0,json/* isJsonObject */.OW)(yaml.value) ? (0,json/* getOwn */.Ng)(yaml.value, field) : undefined;
    if (given === undefined)
        return undefined;
    const complain = (words) => new catalogue_complaints/* CatalogueError */.cv(path, [{ place: yaml.valuePlace(`/${field}`), message: words }]);
    const items = Array.isArray(given) ? given : [given];
    if (!items.every((item) => typeof item === "string"))
        throw complain(`${field}: expected names, as a text or a list of texts, found ${(0,catalogue_complaints/* found */.F9)(given)}.`);
    try {
        const words = (0,binding/* readWords */.ux)(field, items.join(" "));
        if (words === undefined)
            throw complain(`${field}: expected at least one name, or leave it out.`);
        return words;
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo && !(error instanceof catalogue_complaints/* CatalogueError */.cv)
            ? complain(error.message)
            : error;
    }
}
function keyOf(name) {
    return name === "*" || name.includes(".") ? name : `${name}.triggered`;
}
function nameOfKey(key) {
    return key.replace(/\.triggered$/, "");
}
function* rulesOf(value) {
    const tasks = tasksOf(value);
    for (const [name, given] of Object.entries(tasks)) {
        const pointer = (0,yaml_text/* child */.j)("/tasks", name);
        const list = Array.isArray(given)
            ? given.map((item, i) => [(0,yaml_text/* child */.j)(pointer, i), item])
            : [[pointer, given]];
        for (const [at, item] of list)
            if ((0,json/* isJsonObject */.OW)(item))
                yield { key: keyOf(name), pointer: at, value: item };
    }
}
function tasksOf(value) {
    const tasks = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, "tasks") : undefined;
    return (0,json/* isJsonObject */.OW)(tasks) ? tasks : {};
}
function sameKeys(yaml) {
    const names = Object.keys(tasksOf(yaml.value));
    return names
        .filter((name) => name.endsWith(".triggered") && names.includes(nameOfKey(name)))
        .map((name) => ({
        place: yaml.keyPlace((0,yaml_text/* child */.j)("/tasks", name)),
        message: `${yaml.fieldAt((0,yaml_text/* child */.j)("/tasks", name))}: ${nameOfKey(name)} means the ` +
            "same and stands here, too; make one list of both.",
    }));
}
function complaintsBeyondSchema(rule, pointer, yaml, jobs) {
    const steps = [
        ...ownTexts(rule, pointer),
        ...parameterTexts(rule, pointer, jobs),
        ...checkedEntries(rule, pointer, jobs),
        ...textsWithoutExpressions(rule, pointer),
    ];
    return steps.flatMap(({ at, read }) => catalogue_complaintOf(at, read, yaml) ?? []);
}
function catalogue_complaintOf(at, read, yaml) {
    try {
        read();
        return undefined;
    }
    catch (error) {
        if (error instanceof expression/* ExpressionProblem */.gC)
            return {
                place: yaml.valuePlace(at, error.index),
                message: `${yaml.fieldAt(at)}: ${error.message}`,
            };
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return {
            place: yaml.valuePlace(at),
            message: `${yaml.fieldAt(at)}: ${error.message.replace(/^(exit-codes|results|thresholds): /, "")}`,
        };
    }
}
function* ownTexts(rule, pointer) {
    const readers = { if: template/* parseCondition */.zB, run: script/* refuseExpressions */.eo, "exit-codes": outcome/* parseExitCodes */.I8 };
    for (const [name, reader] of Object.entries(readers)) {
        const text = (0,json/* ownText */.U3)(rule, name);
        if (text !== undefined)
            yield { at: (0,yaml_text/* child */.j)(pointer, name), read: () => void reader(text) };
    }
}
function* parameterTexts(rule, pointer, jobs) {
    const job = jobs.names.find((name) => name === (0,json/* ownText */.U3)(rule, "job"));
    const schema = job === undefined ? {} : jobs.parametersOf(job);
    for (const [name, value] of entriesAt(rule, "with")) {
        const contexts = (0,script/* isLate */.lS)(name) ? script/* LATE_CONTEXTS */.Qs : undefined;
        for (const [at, text] of textsIn(value, (0,yaml_text/* child */.j)((0,yaml_text/* child */.j)(pointer, "with"), name)))
            yield {
                at,
                read: () => void ((0,script/* isScriptWithin */.h_)(name, at, schema)
                    ? (0,script/* refuseExpressions */.eo)(text)
                    : (0,template/* parseTemplate */.QC)(text, contexts)),
            };
    }
}
function* checkedEntries(rule, pointer, jobs) {
    for (const [name, check] of Object.entries(jobs.checks ?? {}))
        for (const [key, value] of entriesAt(rule, name))
            yield { at: (0,yaml_text/* child */.j)((0,yaml_text/* child */.j)(pointer, name), key), read: () => check(single(key, value)) };
}
function* textsWithoutExpressions(rule, pointer) {
    for (const [name, value] of Object.entries(rule)) {
        if (OWN_SYNTAX.includes(name))
            continue;
        for (const [at, text] of textsIn(value, (0,yaml_text/* child */.j)(pointer, name)))
            yield { at, read: () => refuseExpressionsHere(text) };
    }
}
function refuseExpressionsHere(text) {
    if ((0,template/* hasExpression */.xS)(text))
        throw new expression/* ExpressionProblem */.gC("expressions work in if and with only.", text.indexOf("${{"));
}
function entriesAt(rule, name) {
    const value = (0,json/* getOwn */.Ng)(rule, name);
    return (0,json/* isJsonObject */.OW)(value) ? Object.entries(value) : [];
}
function single(key, value) {
    const object = {};
    (0,json/* setOwn */.P5)(object, key, value);
    return object;
}
function* textsIn(value, pointer) {
    if (typeof value === "string")
        yield [pointer, value];
    else if (Array.isArray(value))
        for (const [i, item] of value.entries())
            yield* textsIn(item, (0,yaml_text/* child */.j)(pointer, i));
    else if ((0,json/* isJsonObject */.OW)(value))
        for (const [key, item] of Object.entries(value))
            yield* textsIn(item, (0,yaml_text/* child */.j)(pointer, key));
}
function ruleOf(rule, pointer, yaml, path) {
    const read = (name) => (0,json/* getOwn */.Ng)(rule, name);
    const condition = read("if");
    const mode = read("mode");
    return {
        field: yaml.fieldAt(pointer),
        place: (0,catalogue_complaints/* locate */.x5)(path, yaml.keyPlace(pointer)),
        pointer,
        condition: condition === undefined ? undefined : (0,template/* parseCondition */.zB)(String(condition)),
        off: offAnswer(read("enabled")),
        settings: {
            script: read("run"),
            shell: read("shell"),
            workingDirectory: read("working-directory"),
            timeoutMinutes: read("timeout-minutes"),
            exitCodes: exitCodeLines(read("exit-codes")),
            labels: (read("labels") ?? {}),
            results: read("results"),
            thresholds: read("thresholds"),
            job: read("job"),
            with: read("with"),
            mode: mode === undefined ? undefined : (0,dispatch_payload/* parseMode */.Zx)(mode),
        },
    };
}
function offAnswer(enabled) {
    if (enabled === undefined || enabled === true)
        return undefined;
    if (!(0,json/* isJsonObject */.OW)(enabled))
        return "warning";
    return enabled["value"] === true
        ? undefined
        : ((0,json/* getOwn */.Ng)(enabled, "answer") ?? "warning");
}
function exitCodeLines(given) {
    if (given === undefined || typeof given === "string")
        return given;
    return Object.entries(given)
        .map(([code, verdict]) => `${code}=${String(verdict)}`)
        .join("\n");
}
function taskOfKey(key) {
    const kind = event_type/* EVENT_KINDS */.dP.find((name) => key.endsWith(`.${name}`));
    return kind === "triggered" ? key.slice(0, -".triggered".length) : undefined;
}


/***/ }),

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

/***/ 26358:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);
/* harmony import */ var _catalogue_parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35649);
/* harmony import */ var _catalogue_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21566);
/* harmony import */ var _catalogue_script__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59694);
/* harmony import */ var _catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46672);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60925);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(56300);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9264);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33139);
/* harmony import */ var _work_hooks__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86576);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(38177);
/* harmony import */ var _core_parameter_error__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31634);
/* harmony import */ var _core_parameters__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54260);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73694);
/* harmony import */ var _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(49149);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(59272);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(90726);
/* harmony import */ var _domain_events_problem__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(79819);




















const UNDO_MS = 15_000;
const SCRIPTS = ["run", "check", "undo"];
const MINUTE_MS = 60_000;
async function route(request) {
    const chosen = chooseAction(await actionsOf(request), request);
    checkStage(chosen, request);
    const fields = { action: chosen.name, job: chosen.job };
    const key = coolDownKey(chosen, request);
    const early = await whyTooEarly(chosen, key, request);
    if (early !== undefined)
        return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_6__/* .endedWith */ .t)({ kind: "judged", verdict: "fail", reason: early, code: "CA-416" }, { ..._domain_job_result__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_REPORT */ .V, data: { ...fields, executed: "false" } });
    const { perform, undo } = await prepare(chosen, request);
    if (request.parameters["dry-run"]) {
        return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_6__/* .endedWith */ .t)({
            kind: "judged",
            verdict: "warning",
            reason: `dry run: ${chosen.name} would be run by ${chosen.job}`,
        }, { ..._domain_job_result__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_REPORT */ .V, data: { ...fields, executed: "false" } });
    }
    if (key !== undefined)
        await request.memory.put(key);
    const work = await whole(perform, request);
    if (request.stop.aborted)
        return stopped(work, { fields, undo }, request);
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stating */ .TX)(work, { ...fields, executed: "true" }).result;
}
async function actionsOf({ parameters: { actions }, readFile, }) {
    if (typeof actions !== "string")
        return actions;
    const read = (0,_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_4__.parseMapping)(await readFile(actions, "with.actions"), actions);
    return (0,_core_parameters__WEBPACK_IMPORTED_MODULE_11__.checkParameters)(_declarations__WEBPACK_IMPORTED_MODULE_12__/* .actionRoute */ .y, { actions: read })["actions"];
}
function chooseAction(known, { parameters, assignment: { event } }) {
    const asked = (0,_domain_task__WEBPACK_IMPORTED_MODULE_8__/* .dataOf */ .qu)(event)["action"];
    const name = parameters.name ?? ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(asked) ? (0,_core_values__WEBPACK_IMPORTED_MODULE_16__/* .textOf */ .b6)(asked, "action") : undefined);
    const names = Object.keys(known).join(", ");
    if (name === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo("The event asks for no action (data.action.action is missing); known ones: " +
            `${names}. Give with.name for events of another kind.`, "CA-416");
    const settings = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!settings) {
        const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_17__/* .nearest */ .p)(name, Object.keys(known));
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`There is no action ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} here${near ? `; did you mean ${near}?` : ""} (known: ${names}).`, "CA-416");
    }
    for (const script of SCRIPTS)
        refuseExpressionsIn(settings, script, name);
    return { name, settings, job: settings.job ?? "run" };
}
function refuseExpressionsIn(settings, script, name) {
    const text = settings[script];
    try {
        (0,_catalogue_script__WEBPACK_IMPORTED_MODULE_3__/* .refuseExpressions */ .eo)(typeof text === "string" ? text : "");
    }
    catch (error) {
        throw error instanceof _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
            ? new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`with.actions.${name}.${script}: ${error.message}`, "CA-207")
            : error;
    }
}
function checkStage({ name, settings }, { parameters, assignment: { task } }) {
    const given = settings.stages || parameters.stages;
    if (!given)
        return;
    const stages = stagesIn(given, name);
    if (!stages.includes(task.stage))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`The action ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} may not run in the stage ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(task.stage)}, only in ${stages.join(", ")}.`, "CA-416");
}
function stagesIn(text, name) {
    const stages = text.split(/[\s,]+/).filter(Boolean);
    if (stages.length === 0)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`The action ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} names no stage in \`stages\`: leave it out to allow all.`, "CA-207");
    return stages;
}
function coolDownKey({ name }, { parameters, assignment: { task, event } }) {
    if (parameters["cool-down-minutes"] === 0)
        return undefined;
    const problem = (0,_domain_events_problem__WEBPACK_IMPORTED_MODULE_18__/* .problemOf */ .q)((0,_domain_task__WEBPACK_IMPORTED_MODULE_8__/* .dataOf */ .qu)(event)).id ?? task.keptnContext;
    return ["action", name, task.project, task.stage, task.service, problem].join("\n");
}
async function whyTooEarly({ name }, key, { memory, clock, parameters }) {
    const lastMs = key === undefined ? undefined : await memory.lastMs(key);
    if (lastMs === undefined)
        return undefined;
    const agoMs = clock.nowMs() - lastMs;
    const coolDownMs = parameters["cool-down-minutes"] * MINUTE_MS;
    return agoMs < coolDownMs
        ? `${name} was run for this problem ${inMinutes(agoMs)} ago, and is run again after ${inMinutes(coolDownMs)} only`
        : undefined;
}
function inMinutes(ms) {
    const minutes = Math.round(ms / MINUTE_MS);
    if (minutes === 0)
        return "less than a minute";
    return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}
async function prepare({ settings, job, name }, request) {
    const field = `with.actions.${name}`;
    const undo = await undoOf(settings.undo, `${field}.undo`, request);
    const call = job === "run" ? undefined : await jobCall(job, settings.with, field, request);
    const work = async () => call ? workOf(await call(request), request) : (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .performScript */ .No)(request, settings.run ?? "");
    return { perform: async () => checked(await work(), settings, request), ...(undo && { undo }) };
}
async function undoOf(given, field, request) {
    if (typeof given === "string")
        return ({ script }) => script({ run: given, timeoutMs: UNDO_MS, isAfterStop: true });
    return given && jobCall(given.job, given.with, field, request);
}
async function jobCall(job, given, field, { assignment: { event }, jobs }) {
    const declaration = callable(job, field, jobs);
    const parameters = (0,_core_parameters__WEBPACK_IMPORTED_MODULE_11__.checkParameters)(declaration, (0,_catalogue_parameters__WEBPACK_IMPORTED_MODULE_1__.resolveParameters)(given ?? {}, event, declaration.parameters, `${field}.with`), `${field}.with`);
    const { run } = await jobs.load(job);
    return (request) => run({ ...request, parameters });
}
function callable(job, field, jobs) {
    if (job === "action.route")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${field}.job: an action cannot be another action.route.`, "CA-207");
    if (job === "approval.ask")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${field}.job: approval.ask waits for a person, whose answer would find no rule ` +
            "here; put an approval of its own before this task.", "CA-207");
    return jobs.declarationOf(job, `${field}.job`);
}
async function checkActions({ actions: given = {} }, context) {
    const actions = await actionsOf({ parameters: { actions: given }, readFile: context.readFile });
    const complaints = [];
    const attempt = async (work) => {
        try {
            await work();
        }
        catch (error) {
            complaints.push(...(0,_core_parameter_error__WEBPACK_IMPORTED_MODULE_10__/* .complaintsOf */ .C)(error));
        }
    };
    for (const [name, settings] of Object.entries(actions)) {
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(settings))
            continue;
        const field = `with.actions.${name}`;
        const { stages, undo, job, with: parameters } = settings;
        for (const script of SCRIPTS)
            await attempt(() => refuseExpressionsIn(settings, script, name));
        if (stages !== undefined)
            await attempt(() => stagesIn(stages, name));
        if (job !== undefined)
            await attempt(() => checkCall({ job, with: parameters }, field, context));
        if (typeof undo === "object")
            await attempt(() => checkCall(undo, `${field}.undo`, context));
    }
    if (complaints.length > 0)
        throw new _core_parameter_error__WEBPACK_IMPORTED_MODULE_10__/* .ParameterError */ .u(complaints);
}
async function checkCall({ job, with: parameters }, field, { jobs, readFile }) {
    const declaration = callable(job, field, jobs);
    const given = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(parameters) ? parameters : {};
    (0,_catalogue_parameters__WEBPACK_IMPORTED_MODULE_1__/* .refuseScripts */ .b)(given, declaration.parameters, `${field}.with`);
    const complaints = (0,_core_parameters__WEBPACK_IMPORTED_MODULE_11__.complaintsAbout)(declaration, (0,_catalogue_schema__WEBPACK_IMPORTED_MODULE_2__/* .withExpressions */ .Wc)(declaration.parameters), structuredClone(given), `${field}.with`);
    if (complaints.length === 0)
        complaints.push(...(await jobs.complaintsAhead(job, given, { readFile, field: `${field}.with` })));
    if (complaints.length > 0)
        throw new _core_parameter_error__WEBPACK_IMPORTED_MODULE_10__/* .ParameterError */ .u(complaints);
}
async function whole(perform, request) {
    try {
        return await perform();
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo) || !request.stop.aborted)
            throw error;
        return { result: (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stoppedResult */ .Fb)((0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stopReason */ .PJ)(request)), verdict: "stopped" };
    }
}
function workOf(result, { exitCodes }) {
    if (result.ending.kind === "parked")
        return { result, verdict: "parked" };
    if (result.ending.kind === "stopped")
        return { result, verdict: "stopped" };
    return { result, verdict: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__/* .verdictOf */ .Vj)((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__/* .outcomeOfJob */ .vr)(result, exitCodes, "the action")) };
}
async function checked(work, { check }, request) {
    if (check === undefined ||
        work.verdict === "parked" ||
        work.verdict === "stopped" ||
        (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__/* .severity */ .yf)(work.verdict) >= (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__/* .severity */ .yf)("fail"))
        return work;
    const found = await (0,_work_hooks__WEBPACK_IMPORTED_MODULE_9__/* .confirm */ .lJ)({
        ...request,
        parameters: { check, "patience-minutes": request.parameters["patience-minutes"] },
    }, (0,_work_hooks__WEBPACK_IMPORTED_MODULE_9__/* .reportedVariables */ .XM)(work));
    if (!found)
        return work;
    if (found.isConfirmed)
        return (0,_work_hooks__WEBPACK_IMPORTED_MODULE_9__/* .confirmed */ .qF)(work, found);
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .overrule */ .tq)(work, {
        verdict: found.verdict,
        reason: `it was run, but ${found.reason}`,
        code: "CA-411",
    });
}
async function stopped(work, { fields, undo }, request) {
    const done = (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stating */ .TX)(work, { ...fields, executed: "true" });
    if (request.stop.reason !== "aborted" || undo === undefined)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stoppedWork */ .t5)(done, request).result;
    let isUndone = false;
    try {
        const { verdict } = workOf(await undo({
            ...request,
            stop: AbortSignal.timeout(UNDO_MS),
            deadlineMs: request.clock.nowMs() + UNDO_MS,
        }), request);
        isUndone = verdict === "pass" || verdict === "warning";
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo))
            throw error;
        request.console.warning(error.message);
    }
    const sentence = `The sequence was aborted; the action ${fields.action} ` +
        `${isUndone ? "was undone" : "could not be undone and stays as it is"}.`;
    if (isUndone)
        request.console.info(sentence);
    else
        request.console.warning(sentence);
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stoppedWork */ .t5)((0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stating */ .TX)(done, { undone: String(isUndone) }), request).result;
}
const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_19__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_12__/* .actionRoute */ .y, {
    run: route,
    checks: [(0,_core_job__WEBPACK_IMPORTED_MODULE_19__/* .checkOf */ .E)(["actions"], checkActions)],
});


/***/ }),

/***/ 49149:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   No: () => (/* binding */ performScript),
/* harmony export */   VM: () => (/* binding */ workChecks),
/* harmony export */   j3: () => (/* binding */ runScript),
/* harmony export */   pz: () => (/* binding */ performWork)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38177);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59272);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90726);
/* harmony import */ var _workflow_call__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48554);







const WORKFLOW_ONLY = ["repository", "ref", "inputs", "correlation-input"];
function scriptOf(parameters) {
    requireOneWork(parameters);
    for (const name of WORKFLOW_ONLY)
        refuseBesideScript(name, parameters);
    return parameters.run;
}
function requireOneWork({ run: script, workflow }) {
    if ((script === undefined) === (workflow === undefined)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("with: give either run (a script) or workflow (a file below .github/workflows), " +
            `found ${script === undefined ? "neither" : "both"}.`, "CA-207");
    }
}
function refuseBesideScript(name, parameters) {
    if (parameters.run !== undefined && Object.hasOwn(parameters, name))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: belongs to workflow, but run is given; a script finds everything in its environment.`, "CA-207");
}
const workChecks = [
    (0,_core_job__WEBPACK_IMPORTED_MODULE_5__/* .checkOf */ .E)(["run", "workflow"], requireOneWork),
    ...WORKFLOW_ONLY.map((name) => (0,_core_job__WEBPACK_IMPORTED_MODULE_5__/* .checkOf */ .E)(["run", name], (parameters) => refuseBesideScript(name, parameters))),
    ..._workflow_call__WEBPACK_IMPORTED_MODULE_4__/* .workflowChecks */ .n9,
];
function performWork(request, variables = {}, reserveMs = 0) {
    const { parameters } = request;
    const script = scriptOf(parameters);
    const hasCheck = parameters.check !== undefined;
    if (script !== undefined)
        return performScript(request, script, { variables, reserveMs, hasCheck });
    const run = (given) => runWorkflowOf(parameters, given);
    return performed(request, {
        reserveMs,
        hasCheck,
        work: (limitMs) => (reserveMs > 0 ? withinLimit(request, limitMs, run) : run(request)),
    });
}
function performScript(request, script, { variables = {}, reserveMs = 0, hasCheck = false } = {}) {
    return performed(request, {
        reserveMs,
        hasCheck,
        work: (limitMs) => runScript(request, script, variables, limitMs),
    });
}
async function performed(request, { reserveMs, hasCheck, work }) {
    const leftMs = request.deadlineMs - request.clock.nowMs();
    const limitMs = Math.max(1, leftMs - Math.min(reserveMs, leftMs / 2));
    const result = await work(limitMs);
    if (result.ending.kind === "parked")
        return { result, verdict: "parked" };
    if ((0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .isStopped */ .id)(request) && (result.ending.kind === "stopped" || hasCheck))
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stoppedWork */ .t5)({ result, verdict: "stopped" }, request);
    if (result.ending.kind === "stopped") {
        const left = reserveMs > 0 ? `, which leaves ${(0,_core_values__WEBPACK_IMPORTED_MODULE_6__/* .inMinutes */ .dT)(reserveMs)} to put things right` : "";
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .overrule */ .tq)({ result, verdict: "errored" }, {
            verdict: "errored",
            reason: `timed out: the work was ended after ${(0,_core_values__WEBPACK_IMPORTED_MODULE_6__/* .inMinutes */ .dT)(limitMs)}${left} (input timeout-minutes)`,
            code: "CA-404",
        });
    }
    return { result, verdict: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOfJob */ .vr)(result, request.exitCodes, "the work")) };
}
function runScript(request, run, variables, timeoutMs) {
    const script = { run, variables, timeoutMs: Math.max(1, Math.round(timeoutMs)) };
    return request.script(script);
}
async function runWorkflowOf(parameters, request) {
    const call = (0,_workflow_call__WEBPACK_IMPORTED_MODULE_4__/* .workflowCallOf */ .H$)(parameters, request);
    const { wait } = parameters;
    if (wait === "no")
        return (await __webpack_require__.e(/* import() */ 3960).then(__webpack_require__.bind(__webpack_require__, 93960))).startWorkflow(call, request);
    return (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(3960), __webpack_require__.e(9250)]).then(__webpack_require__.bind(__webpack_require__, 86869))).runWorkflow({ ...call, ...(0,_workflow_call__WEBPACK_IMPORTED_MODULE_4__/* .waitingOf */ .PZ)({ ...parameters, wait }) }, request);
}
async function withinLimit(request, limitMs, work) {
    const end = new AbortController();
    const over = new AbortController();
    const given = () => end.abort(request.stop.reason);
    if (request.stop.aborted)
        given();
    request.stop.addEventListener("abort", given, { once: true });
    void request.clock.sleep(limitMs, over.signal).then(() => {
        if (!over.signal.aborted)
            end.abort("deadline");
    });
    try {
        return await work({
            ...request,
            stop: end.signal,
            deadlineMs: request.clock.nowMs() + limitMs,
        });
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || !end.signal.aborted || request.stop.aborted)
            throw error;
        return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .endedWith */ .t)({ kind: "stopped", because: "deadline" }, _domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V, limitMs);
    }
    finally {
        over.abort();
        request.stop.removeEventListener("abort", given);
    }
}


/***/ }),

/***/ 57237:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ findStarted),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   tn: () => (/* binding */ startedVariables)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33139);
/* harmony import */ var _core_own_reports__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53168);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90726);
/* harmony import */ var _variables__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90377);






function marksOf(job, task) {
    return { job, startedFor: `${task.project}/${task.stage}/${task.service}` };
}
async function findStarted(request, job, startedBy) {
    const { task, event } = request.assignment;
    const marks = marksOf(job, task);
    const hasMarks = (fields) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(fields, "job") === marks.job && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(fields, "startedFor") === marks.startedFor;
    const claims = Object.entries((0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(event))
        .filter(([name, fields]) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(fields) && (startedBy === undefined ? hasMarks(fields) : name === startedBy))
        .map(([name]) => name);
    if (claims.length === 0)
        return undefined;
    const own = (await (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_2__/* .ownReports */ .OV)(request)).filter((report) => claims.includes(report.task) && (startedBy !== undefined || hasMarks(report.fields)));
    const found = new Map(own.map((report) => [report.task, report]));
    if (found.size > 1)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.started-by: ${[...found.keys()].map((name) => (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)).join(" and ")} ` +
            `have each started one (${job}); name the task that is meant.`, "CA-207");
    const [only] = found.values();
    if (!only)
        throw (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_2__/* .unproven */ .gm)(`the event says that ${claims.map((name) => (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)).join(" and ")} has ` +
            `started something, but no \`finished\` of a run of this repository says so; ` +
            "give workflow (whose running run is looked for), or find out who wrote it");
    return startedOf(only.task, only.fields);
}
function startedVariables(started) {
    if (!started)
        return {};
    return {
        CLOUD_AUTOMATION_STARTED_BY: started.task,
        ...withoutKey((0,_variables__WEBPACK_IMPORTED_MODULE_4__/* .variablesOf */ .h)("CLOUD_AUTOMATION_STARTED_", started.fields), "CLOUD_AUTOMATION_STARTED_BY"),
    };
}
function startedOf(task, fields) {
    return { task, fields, hasRun: (0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields, "runId") !== undefined };
}
function withoutKey(variables, key) {
    return Object.fromEntries(Object.entries(variables).filter(([name]) => name !== key));
}


/***/ }),

/***/ 86576:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ runHook),
/* harmony export */   UX: () => (/* binding */ withReports),
/* harmony export */   XM: () => (/* binding */ reportedVariables),
/* harmony export */   lJ: () => (/* binding */ confirm),
/* harmony export */   pd: () => (/* binding */ hookOf),
/* harmony export */   qF: () => (/* binding */ confirmed)
/* harmony export */ });
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49149);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90726);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59272);
/* harmony import */ var _variables__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90377);





const MINUTE_MS = 60_000;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 30_000;
function reportedVariables({ result }) {
    return (0,_variables__WEBPACK_IMPORTED_MODULE_3__/* .variablesOf */ .h)("CLOUD_AUTOMATION_REPORTED_", result.report.data);
}
function hookOf(name, parameters) {
    const script = parameters[name];
    const minutes = parameters[`${name}-minutes`];
    return { name, script, reserveMs: script === undefined ? 0 : minutes * MINUTE_MS };
}
async function runHook(request, { name, script, reserveMs }, variables) {
    if (script === undefined)
        return undefined;
    const limitMs = Math.min(reserveMs, request.deadlineMs - request.clock.nowMs());
    if ((0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .isStopped */ .id)(request) || limitMs <= 0)
        return { outcome: "not run", reason: `the ${name} was not run, since the job was stopped` };
    const result = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j3)(request, script, variables, limitMs);
    if (succeeded(result))
        return { outcome: "succeeded", reason: `the ${name} succeeded`, result };
    const why = result.ending.kind === "stopped" && !(0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .isStopped */ .id)(request)
        ? `it was ended after ${(0,_core_values__WEBPACK_IMPORTED_MODULE_4__/* .inMinutes */ .dT)(limitMs)}`
        : (0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(result);
    return { outcome: "failed", reason: `the ${name} failed (${why})`, result };
}
async function confirm(request, variables, patienceMs = request.parameters["patience-minutes"] * MINUTE_MS) {
    const script = request.parameters.check;
    if (script === undefined)
        return undefined;
    const { clock, stop } = request;
    const allMs = request.parameters["patience-minutes"] * MINUTE_MS;
    const untilMs = clock.nowMs() + patienceMs;
    let answer;
    for (let pauseMs = FIRST_PAUSE_MS;; pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 2)) {
        const result = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j3)(request, script, variables, patienceMs === 0 ? allMs : untilMs - clock.nowMs());
        if (succeeded(result))
            return yes(result);
        if (result.ending.kind !== "stopped")
            answer = result;
        const leftMs = untilMs - clock.nowMs();
        if ((0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .isStopped */ .id)(request) || leftMs <= 0 || result.ending.kind === "not-started") {
            const last = answer ?? result;
            const verdict = verdictIn(last) === "fail" ? "fail" : "errored";
            const within = patienceMs > 0 && last.ending.kind !== "not-started"
                ? ` within ${(0,_core_values__WEBPACK_IMPORTED_MODULE_4__/* .inMinutes */ .dT)(patienceMs)}`
                : "";
            return {
                isConfirmed: false,
                verdict,
                reason: `the check ${verdict === "fail" ? "did not succeed" : "could not be run"}${within} (${(0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(last)})`,
                result: last,
            };
        }
        await clock.sleep(Math.min(pauseMs, leftMs), stop);
    }
}
function yes(result) {
    const isWarning = verdictIn(result) === "warning";
    const { message = (0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(result) } = result.report;
    return {
        isConfirmed: true,
        verdict: isWarning ? "warning" : "pass",
        reason: isWarning ? `the check warns: ${message}` : "the check succeeded",
        result,
    };
}
function confirmed(work, { verdict, reason, result }) {
    const merged = (0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .including */ .Yv)(work, result);
    return verdict === "warning" && work.verdict === "pass"
        ? (0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .overrule */ .tq)(merged, { verdict, reason })
        : merged;
}
async function withReports(work, request) {
    if (work.verdict !== "pass" && work.verdict !== "warning")
        return work;
    const measured = await request.measure();
    if (!measured || (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(measured.verdict) < (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)("fail"))
        return work;
    const { verdict, reasons } = measured;
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .overrule */ .tq)(work, {
        verdict,
        reason: reasons.join("; ") || "the reports say so",
        code: verdict === "fail" ? "CA-401" : "CA-406",
    });
}
function succeeded(result) {
    return result.ending.kind !== "parked" && (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(verdictIn(result)) < (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)("fail");
}
function verdictIn(result) {
    return (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOfJob */ .vr)(result, new Map(), ""));
}


/***/ }),

/***/ 90377:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ variablesOf)
/* harmony export */ });
const MAX_VARIABLES = 100;
const MAX_VARIABLE_CHARACTERS = 16 * 1024;
const MAX_VARIABLES_CHARACTERS = 128 * 1024;
function variablesOf(prefix, fields) {
    const variables = {};
    let left = MAX_VARIABLES_CHARACTERS;
    for (const [name, value] of Object.entries(fields)) {
        const key = prefix + nameOfVariable(name);
        const text = typeof value === "string" || value === null ? (value ?? "") : JSON.stringify(value);
        if (key === prefix ||
            text.includes("\0") ||
            key.length + text.length > Math.min(left, MAX_VARIABLE_CHARACTERS))
            continue;
        if (Object.hasOwn(variables, key) || Object.keys(variables).length >= MAX_VARIABLES)
            continue;
        left -= key.length + text.length;
        variables[key] = text;
    }
    return variables;
}
function nameOfVariable(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, "_")
        .replace(/^_+|(?<!_)_+$/g, "");
}


/***/ })

};
