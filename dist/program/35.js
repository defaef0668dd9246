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
        const text = textAt(rule, name);
        if (text !== undefined)
            yield { at: (0,yaml_text/* child */.j)(pointer, name), read: () => void reader(text) };
    }
}
function* parameterTexts(rule, pointer, jobs) {
    const job = jobs.names.find((name) => name === textAt(rule, "job"));
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
function textAt(rule, name) {
    const value = (0,json/* getOwn */.Ng)(rule, name);
    return typeof value === "string" ? value : undefined;
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


/***/ })

};
