"use strict";
exports.id = 6894;
exports.ids = [6894,9890];
exports.modules = {

/***/ 79890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keyOf: () => (/* binding */ keyOf),
  nameOfKey: () => (/* binding */ nameOfKey),
  parseCatalogue: () => (/* binding */ parseCatalogue),
  taskOfKey: () => (/* binding */ taskOfKey)
});

// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var catalogue_complaints = __webpack_require__(94515);
// EXTERNAL MODULE: ./src/catalogue/expression.ts
var expression = __webpack_require__(56103);
// EXTERNAL MODULE: ./src/catalogue/script.ts
var catalogue_script = __webpack_require__(59694);
// EXTERNAL MODULE: ./src/catalogue/template.ts
var template = __webpack_require__(66671);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
var _2020_default = /*#__PURE__*/__webpack_require__.n(_2020);
// EXTERNAL MODULE: ./src/domain/event-type.ts
var event_type = __webpack_require__(50613);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/outcome.ts
var outcome = __webpack_require__(87888);
;// CONCATENATED MODULE: ./src/catalogue/schema.ts



const SCHEMA_ID = "https://cloud-automation-actions.github.io/schema/catalogue.schema.json";
/** Of a disabled rule; `errored` would be untrue, since nothing went wrong. */
const OFF_ANSWERS = ["pass", "warning", "fail"];
const MODE_WORDS = ["interactive", "silent", "active", "passive"];
const REPORT_FORMATS = ["k6", "artillery", "jmeter", "locust", "gatling", "junit", "chaostoolkit"];
const MAX_TIMEOUT_MINUTES = 35 * 24 * 60;
const EXPRESSION = "\\$\\{\\{";
/**
 * The one description of a catalogue: editors complete and check by it, and `parseCatalogue` validates with it.
 * schema/catalogue.schema.json is this with every ready-made job.
 *
 * @param described  jobs whose `with` is described, too
 */
function catalogueSchema(jobs, described = jobs.names) {
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: SCHEMA_ID,
        title: "Task catalogue",
        description: "Says what is done for which task of Cloud Automation. Lives in .github/cloud-automation.yml; see docs/catalogue.md.",
        type: "object",
        additionalProperties: false,
        required: ["tasks"],
        properties: {
            tasks: {
                description: "One key per task. `deployment` means deployment.triggered; `evaluation.finished` and `evaluation.started` are keys of their own; \"*\" catches triggered tasks without a key.",
                type: "object",
                minProperties: 1,
                propertyNames: { title: `a task such as deployment, a task and one of ${event_type/* EVENT_KINDS */.dP.map((kind) => `.${kind}`).join(", ")}, or "*"`, pattern: `^(\\*|[^.*]+(\\.(${event_type/* EVENT_KINDS */.dP.join("|")}))?)$` },
                additionalProperties: { $ref: "#/$defs/rules" },
                examples: [{ deployment: { run: "./deploy.sh" }, "evaluation.finished": { job: "slo.report" } }],
            },
        },
        $defs: {
            rules: {
                description: "One rule, or a list of rules of which the first that matches is taken.",
                if: { type: "array" },
                then: { type: "array", minItems: 1, items: { $ref: "#/$defs/rule" } },
                else: { $ref: "#/$defs/rule" },
            },
            rule: { ...rule(jobs), ...allOf(described.flatMap((name) => parametersRule(name, jobs.parametersOf(name)))) },
        },
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
        description: "What is done: a script (run) or a ready-made job (job).",
        type: "object",
        additionalProperties: false,
        properties: {
            if: {
                description: "The rule is taken only if this is true. GitHub's expressions with the context event; ${{ }} may be left out.",
                type: ["string", "boolean"],
                examples: ["event.data.stage == 'production'", "${{ startsWith(event.data.service, 'shop-') }}"],
            },
            enabled: {
                description: "false: the task is answered at once with a warning \"switched off\", and nothing is run. { value: false, answer: pass } changes the answer.",
                type: ["boolean", "object"],
                additionalProperties: false,
                required: ["value"],
                properties: {
                    value: { description: "Whether the rule works.", type: "boolean" },
                    answer: { description: "Result of a task whose rule is switched off.", enum: [...OFF_ANSWERS], default: "warning" },
                },
                examples: [false, { value: false, answer: "pass" }],
            },
            mode: {
                description: "interactive: the sequence waits for the answer. silent: nothing is sent back. Default: interactive for triggered tasks. The payload's own mode wins.",
                enum: MODE_WORDS,
            },
            run: {
                description: "The script. Values of the event reach it as environment variables and a file, see CLOUD_AUTOMATION_EVENT; ${{ }} is refused here.",
                type: "string",
                minLength: 1,
                examples: ["./deploy.sh \"$CLOUD_AUTOMATION_STAGE\""],
            },
            shell: { description: "Shell of the script, as in workflow steps.", type: "string", minLength: 1, examples: ["bash", "pwsh", "python"] },
            "working-directory": { description: "Directory of the script. Default: the workspace.", type: "string", minLength: 1 },
            job: { description: "A ready-made job by name.", enum: [...jobs.names] },
            with: { description: "Parameters of the job. Texts may hold ${{ event.… }}; one that is a single expression keeps the type of its value.", type: "object" },
            results: {
                description: "Test reports that decide the result, by format.",
                type: "object",
                minProperties: 1,
                additionalProperties: false,
                properties: Object.fromEntries(REPORT_FORMATS.map((format) => [format, { description: `Path of a ${format} report.`, type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } }])),
                examples: [{ artillery: "report.json" }],
            },
            thresholds: { description: "Limits on reported numbers, by name.", type: "object", minProperties: 1, additionalProperties: { type: ["string", "number", "array", "object"] } },
            "exit-codes": {
                description: "What exit codes of the script mean. * is every other non-zero code. A text holds lines such as 2=warning.",
                type: ["object", "string"],
                minLength: 1,
                propertyNames: { title: "an exit code from 0 to 255, or \"*\"", pattern: "^(\\*|\\d{1,2}|1\\d\\d|2[0-4]\\d|25[0-5])$" },
                additionalProperties: { enum: [...outcome/* VERDICTS */.bk] },
                examples: [{ "2": "warning", "*": "errored" }],
            },
            labels: { description: "Labels of the events that are sent. Numbers go into quotes.", type: "object", propertyNames: { title: "a name", minLength: 1 }, additionalProperties: { type: "string" }, examples: [{ team: "payments" }] },
            "timeout-minutes": { description: "Deadline of the job; fractions are allowed.", type: "number", exclusiveMinimum: 0, maximum: MAX_TIMEOUT_MINUTES, default: 60 },
        },
        dependentSchemas: {
            // Exactly one of the two; a rule that is switched off may have none.
            job: { type: "object", properties: { run: false } },
            with: needs("job"),
        },
        if: { type: "object", required: ["enabled"], properties: { enabled: { anyOf: [{ const: false }, { type: "object", required: ["value"], properties: { value: { const: false } } }] } } },
        else: { anyOf: [needs("run"), needs("job")] },
    };
}
/** @returns nothing for a job that says nothing about its parameters */
function parametersRule(name, parameters) {
    const schema = orExpression(parameters, false);
    if (!Object.hasOwn(schema, "properties"))
        return [];
    const isNeeded = Array.isArray(schema["required"]) && schema["required"].length > 0;
    return [
        {
            if: { type: "object", required: ["job"], properties: { job: { const: name } } },
            then: { type: "object", ...(isNeeded && { required: ["with"] }), properties: { with: schema } },
        },
    ];
}
/** The schema with an expression allowed for every value: what it yields is known when there is an event. */
function orExpression(schema, isValue = true) {
    if (!(0,json/* isJsonObject */.OW)(schema))
        return schema;
    const inner = {};
    for (const [keyword, value] of Object.entries(schema)) {
        (0,json/* setOwn */.P5)(inner, keyword, keyword === "properties" && (0,json/* isJsonObject */.OW)(value) ? mapValues(value) : keyword === "items" || keyword === "additionalProperties" ? orExpression(value) : value);
    }
    if (!isValue)
        return inner;
    const description = (0,json/* getOwn */.Ng)(schema, "description");
    return { ...(description !== undefined && { description }), if: { type: "string", pattern: EXPRESSION }, else: inner };
}
function mapValues(properties) {
    const mapped = {};
    for (const [name, schema] of Object.entries(properties))
        (0,json/* setOwn */.P5)(mapped, name, orExpression(schema));
    return mapped;
}

// EXTERNAL MODULE: ./src/catalogue/yaml-text.ts
var yaml_text = __webpack_require__(46672);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/nearest.ts
var nearest = __webpack_require__(94006);
;// CONCATENATED MODULE: ./src/catalogue/validation.ts







const KINDS = { string: "text", object: "a mapping", array: "a list", number: "a number", integer: "a whole number", boolean: "true or false", null: "nothing" };
/** Where the schema says what no keyword has good words for. */
const RUN_BESIDE_JOB = "/dependentSchemas/job/properties/run/false schema";
const WITH_WITHOUT_JOB = "/dependentSchemas/with/required";
/** Everything in the file that breaks the schema. */
function validate(yaml, jobs) {
    // A schema is compiled for one file: only what that uses, not checked (a test does), and without polishing the code.
    const ajv = new (_2020_default())({ allErrors: true, verbose: true, ownProperties: true, strict: false, validateFormats: false, validateSchema: false, meta: false, inlineRefs: false, code: { optimize: false } });
    const schema = catalogueSchema(jobs, usedJobs(yaml.value, jobs));
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
/** `undefined` for an error that only follows from another one. */
function complaintOf(error, yaml, ruleKeys) {
    const { keyword, instancePath: pointer, schemaPath, propertyName, data, message = "is not valid" } = error;
    const params = error.params;
    const schema = error.parentSchema;
    const here = (words) => ({ place: yaml.valuePlace(pointer), message: `${yaml.fieldAt(pointer)}: ${words}` });
    const below = (name, words) => ({ place: yaml.keyPlace((0,yaml_text/* child */.j)(pointer, name)), message: `${yaml.fieldAt(pointer, name)}: ${words}` });
    const above = (field, words) => ({ place: yaml.keyPlace(pointer), message: `${field}: ${words}` });
    const expected = (what) => here(`expected ${what}, found ${(0,catalogue_complaints/* found */.F9)(data)}.`);
    if (schemaPath.includes("/anyOf/") || keyword === "if" || keyword === "propertyNames")
        return undefined;
    if (propertyName !== undefined)
        return below(propertyName, `expected ${textOf(schema["title"]) ?? "another name"}.`);
    if (schemaPath.endsWith(RUN_BESIDE_JOB))
        return above(yaml.fieldAt(pointer), "run and job exclude each other; keep one of them.");
    if (schemaPath.endsWith(WITH_WITHOUT_JOB))
        return below("with", "there is no job that these are parameters of; name it by job.");
    switch (keyword) {
        case "anyOf": return isMeant(data, ruleKeys) ? undefined : above(yaml.fieldAt(pointer), "expected run (a script) or job (a ready-made job), found neither.");
        case "additionalProperties":
        case "unevaluatedProperties": {
            const name = String(params["additionalProperty"] ?? params["unevaluatedProperty"]);
            return below(name, `not known here${(0,catalogue_complaints/* knownNames */.UH)(name, Object.keys(propertiesOf(schema)))}`);
        }
        case "required": {
            const name = String(params["missingProperty"]);
            const [meaning] = textOf(propertiesOf(schema)[name]?.["description"])?.split(/\.(?: |$)/) ?? [];
            return above(yaml.fieldAt(pointer, name), `is missing${meaning === undefined ? "" : ` (${meaning})`}.`);
        }
        case "type": {
            const kinds = [params["type"]].flat().map((type) => KINDS[String(type)] ?? String(type));
            const isUnquoted = kinds.includes("text") && ["number", "boolean"].includes(typeof data);
            return here(`expected ${kinds.join(" or ")}, found ${(0,catalogue_complaints/* found */.F9)(data)}${isUnquoted ? "; put it into quotes." : "."}`);
        }
        case "enum": {
            const allowed = params["allowedValues"].map(String);
            return typeof data === "string" ? here(`${(0,errors/* quote */.hD)(data)} is not known here${(0,catalogue_complaints/* knownNames */.UH)(data, allowed)}`) : expected(allowed.join(", "));
        }
        case "const": return expected((0,errors/* quote */.hD)(params["allowedValue"]));
        case "pattern": return expected(textOf(schema["title"]) ?? `text that matches ${String(params["pattern"])}`);
        case "minLength": return expected(params["limit"] === 1 ? "text" : `text of at least ${String(params["limit"])} characters`);
        case "minProperties":
        case "minItems": return expected(params["limit"] === 1 ? "at least one entry" : `at least ${String(params["limit"])} entries`);
        case "minimum":
        case "maximum":
        case "exclusiveMinimum":
        case "exclusiveMaximum": return expected(`a number ${String(params["comparison"])} ${String(params["limit"])}`);
        default: return here(`${message}, found ${(0,catalogue_complaints/* found */.F9)(data)}.`);
    }
}
/** Whether another complaint about the rule tells already what is missing in it. */
function isMeant(rule, ruleKeys) {
    return !(0,json/* isJsonObject */.OW)(rule) || Object.keys(rule).some((name) => name === "with" || ["run", "job"].includes((0,nearest/* nearest */.p)(name, ruleKeys) ?? ""));
}
function propertiesOf(schema, keyword = "properties") {
    return (schema[keyword] ?? {});
}
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}

// EXTERNAL MODULE: ./src/domain/dispatch-payload.ts
var dispatch_payload = __webpack_require__(87739);
;// CONCATENATED MODULE: ./src/catalogue/catalogue.ts











/** Keys of a rule whose texts are looked at by themselves; in all others `${{ }}` would go on as text. */
const OWN_SYNTAX = ["if", "run", "with"];
/**
 * @param path  as messages should call the file
 * @throws CatalogueError with all complaints, at most 10
 */
function parseCatalogue(text, path, jobs) {
    const yaml = yaml_text/* YamlText */.Z.parse(text, path);
    const complaints = validate(yaml, jobs);
    const rules = new Map();
    for (const { key, pointer, value } of rulesOf(yaml.value)) {
        complaints.push(...complaintsBeyondSchema(value, pointer, yaml, jobs));
        // What is wrong has no rule, and then there is no catalogue either.
        if (complaints.length === 0)
            rules.set(key, [...(rules.get(key) ?? []), ruleOf(value, pointer, yaml, path)]);
    }
    complaints.push(...sameKeys(yaml));
    if (complaints.length > 0)
        throw new catalogue_complaints/* CatalogueError */.cv(path, complaints);
    return { path, rules };
}
/** `deployment` and `deployment.triggered` are one key. */
function keyOf(name) {
    return name === "*" || name.includes(".") ? name : `${name}.triggered`;
}
/** How the file calls a key. */
function nameOfKey(key) {
    return key.replace(/\.triggered$/, "");
}
function* rulesOf(value) {
    const tasks = tasksOf(value);
    for (const [name, given] of Object.entries(tasks)) {
        const pointer = (0,yaml_text/* child */.j)("/tasks", name);
        const list = Array.isArray(given) ? given.map((item, i) => [(0,yaml_text/* child */.j)(pointer, i), item]) : [[pointer, given]];
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
    return names.filter((name) => name.endsWith(".triggered") && names.includes(nameOfKey(name))).map((name) => ({
        place: yaml.keyPlace((0,yaml_text/* child */.j)("/tasks", name)),
        message: `${yaml.fieldAt((0,yaml_text/* child */.j)("/tasks", name))}: ${nameOfKey(name)} means the same and stands here, too; make one list of both.`,
    }));
}
function complaintsBeyondSchema(rule, pointer, yaml, jobs) {
    const complaints = [];
    const attempt = (at, read) => {
        try {
            read();
        }
        catch (error) {
            if (error instanceof expression/* ExpressionProblem */.gC)
                complaints.push({ place: yaml.valuePlace(at, error.index), message: `${yaml.fieldAt(at)}: ${error.message}` });
            else if (error instanceof errors/* UserError */.yo)
                complaints.push({ place: yaml.valuePlace(at), message: `${yaml.fieldAt(at)}: ${error.message.replace(/^(exit-codes|results|thresholds): /, "")}` });
            else
                throw error;
        }
    };
    const text = (name) => {
        const value = (0,json/* getOwn */.Ng)(rule, name);
        return typeof value === "string" ? value : undefined;
    };
    const [condition, script, exitCodes] = [text("if"), text("run"), text("exit-codes")];
    if (condition !== undefined)
        attempt((0,yaml_text/* child */.j)(pointer, "if"), () => (0,template/* parseCondition */.zB)(condition));
    if (script !== undefined)
        attempt((0,yaml_text/* child */.j)(pointer, "run"), () => (0,catalogue_script/* refuseExpressions */.eo)(script));
    if (exitCodes !== undefined)
        attempt((0,yaml_text/* child */.j)(pointer, "exit-codes"), () => (0,outcome/* parseExitCodes */.I8)(exitCodes));
    const job = jobs.names.find((name) => name === text("job"));
    const schema = job === undefined ? {} : jobs.parametersOf(job);
    const parameters = (0,json/* getOwn */.Ng)(rule, "with");
    for (const [name, value] of Object.entries((0,json/* isJsonObject */.OW)(parameters) ? parameters : {})) {
        const contexts = (0,catalogue_script/* isLate */.lS)(name) ? catalogue_script/* LATE_CONTEXTS */.Qs : undefined;
        for (const [at, inner] of textsIn(value, (0,yaml_text/* child */.j)((0,yaml_text/* child */.j)(pointer, "with"), name)))
            attempt(at, () => void ((0,catalogue_script/* isScriptWithin */.h_)(name, at, schema) ? (0,catalogue_script/* refuseExpressions */.eo)(inner) : (0,template/* parseTemplate */.QC)(inner, contexts)));
    }
    for (const [name, check] of Object.entries(jobs.checks ?? {})) {
        const given = (0,json/* getOwn */.Ng)(rule, name);
        for (const [key, value] of Object.entries((0,json/* isJsonObject */.OW)(given) ? given : {}))
            attempt((0,yaml_text/* child */.j)((0,yaml_text/* child */.j)(pointer, name), key), () => check(single(key, value)));
    }
    for (const [name, value] of Object.entries(rule)) {
        if (OWN_SYNTAX.includes(name))
            continue;
        for (const [at, inner] of textsIn(value, (0,yaml_text/* child */.j)(pointer, name))) {
            attempt(at, () => {
                if ((0,template/* hasExpression */.xS)(inner))
                    throw new expression/* ExpressionProblem */.gC("expressions work in if and with only.", inner.indexOf("${{"));
            });
        }
    }
    return complaints;
}
function single(key, value) {
    const object = {};
    (0,json/* setOwn */.P5)(object, key, value);
    return object;
}
/** Every text below a value, with its pointer. */
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
/** @param rule  valid */
function ruleOf(rule, pointer, yaml, path) {
    const read = (name) => (0,json/* getOwn */.Ng)(rule, name);
    const condition = read("if");
    const mode = read("mode");
    return {
        field: yaml.fieldAt(pointer),
        place: (0,catalogue_complaints/* locate */.x5)(path, yaml.keyPlace(pointer)),
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
    return enabled["value"] === true ? undefined : ((0,json/* getOwn */.Ng)(enabled, "answer") ?? "warning");
}
function exitCodeLines(given) {
    if (given === undefined || typeof given === "string")
        return given;
    return Object.entries(given).map(([code, verdict]) => `${code}=${String(verdict)}`).join("\n");
}
/** A key tells which event it is for; `*` is none of a single task. */
function taskOfKey(key) {
    const kind = event_type/* EVENT_KINDS */.dP.find((name) => key.endsWith(`.${name}`));
    return kind === "triggered" ? key.slice(0, -".triggered".length) : undefined;
}


/***/ }),

/***/ 96894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseRule: () => (/* binding */ chooseRule)
/* harmony export */ });
/* unused harmony exports explain, knownTasks */
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79890);
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94515);
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56103);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
/* harmony import */ var _domain_event_type__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50613);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97504);






/**
 * The first rule of the event's own key whose condition is true. A triggered task without a key takes those of `*`.
 *
 * @param event  the full event
 * @throws UserError when a condition cannot be evaluated, naming rule and position
 */
function chooseRule(catalogue, event) {
    const { key, task, type } = keyFor(catalogue, event);
    const rules = key === undefined ? undefined : catalogue.rules.get(key);
    if (key === undefined || rules === undefined)
        return withoutKey(catalogue, type, task);
    const context = (0,_expression__WEBPACK_IMPORTED_MODULE_2__/* .contextOf */ .Vm)(event);
    const index = rules.findIndex((rule) => fits(rule, context));
    const rule = rules[index];
    if (rule === undefined) {
        const reason = `${catalogue.path}: no rule of ${(0,_catalogue__WEBPACK_IMPORTED_MODULE_0__.nameOfKey)(key)} fits this event; tried were ${rules.map(({ condition }) => condition?.text).join("; ")}.`;
        return task === undefined ? { kind: "skipped", reason } : { kind: "unknown", knownTasks: knownTasks(catalogue), reason };
    }
    return rule.off === undefined ? { kind: "rule", rule, index, key: (0,_catalogue__WEBPACK_IMPORTED_MODULE_0__.nameOfKey)(key) } : { kind: "off", answer: rule.off, where: rule.place };
}
/** Why each rule of the event's key is taken or not, in their order; empty where the event has no key. */
function explain(catalogue, event) {
    const { key } = keyFor(catalogue, event);
    if (key === undefined)
        return [];
    const context = contextOf(event);
    let isOver = false;
    return (catalogue.rules.get(key) ?? []).map((rule, index) => {
        const base = { rule, key: nameOfKey(key), index };
        try {
            const { condition } = rule;
            const isMet = condition === undefined || isTrue(condition, context);
            const told = condition === undefined ? { parts: [] } : { value: evaluate(condition, context), parts: partsOf(condition, context) };
            const verdict = isOver ? "not reached" : isMet ? "taken" : "not met";
            isOver ||= isMet;
            return { ...base, ...told, verdict };
        }
        catch (error) {
            if (!(error instanceof ExpressionProblem))
                throw error;
            const verdict = isOver ? "not reached" : "broken";
            // The action stops there, too.
            isOver = true;
            return { ...base, parts: [], problem: error.message, verdict };
        }
    });
}
/** Tasks that have a key of their own for `triggered`. */
function knownTasks(catalogue) {
    return [...catalogue.rules.keys()].flatMap((key) => (0,_catalogue__WEBPACK_IMPORTED_MODULE_0__.taskOfKey)(key) ?? []);
}
function keyFor(catalogue, event) {
    const type = (0,_domain_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "type");
    const parsed = typeof type === "string" ? (0,_domain_event_type__WEBPACK_IMPORTED_MODULE_5__/* .parseTaskEventType */ .hN)(type) : undefined;
    if (parsed === undefined)
        return { key: undefined, task: undefined, type };
    const task = parsed.kind === "triggered" ? parsed.task : undefined;
    const key = [`${parsed.task}.${parsed.kind}`, ...(task === undefined ? [] : ["*"])].find((candidate) => catalogue.rules.has(candidate));
    return { key, task, type };
}
function withoutKey(catalogue, type, task) {
    if (task !== undefined) {
        const known = knownTasks(catalogue);
        const help = known.length === 0 ? ", nor for any other triggered one." : (0,_complaints__WEBPACK_IMPORTED_MODULE_1__/* .knownNames */ .UH)(task, known);
        return { kind: "unknown", knownTasks: known, reason: `${catalogue.path} has no rule for the task ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(task)}${help}` };
    }
    const key = typeof type === "string" && (0,_domain_event_type__WEBPACK_IMPORTED_MODULE_5__/* .parseTaskEventType */ .hN)(type) !== undefined ? type.split(".").slice(-2).join(".") : undefined;
    const what = key === undefined ? `The event's type (${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(type)}) is not that of a task` : `${catalogue.path} has no key ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(key)}`;
    return { kind: "skipped", reason: `${what}, so there is nothing to do.` };
}
function fits({ condition, place, field }, context) {
    if (condition === undefined)
        return true;
    try {
        return (0,_expression__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .Hn)(condition, context);
    }
    catch (error) {
        throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_2__/* .ExpressionProblem */ .gC ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${place}: ${field}.if: ${error.message}`, "CA-204") : error;
    }
}


/***/ }),

/***/ 46672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ YamlText),
/* harmony export */   j: () => (/* binding */ child),
/* harmony export */   parseMapping: () => (/* binding */ parseMapping)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94515);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97504);




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
     * YAML 1.2 with the core schema: `no` is text, and there are no tags of one's own, no merge keys and no numbers that JSON
     * does not have. Anchors work as long as the whole stays small.
     *
     * @param code  of the complaints, of which there is at most one per line
     * @throws CatalogueError
     */
    static parse(text, path, code) {
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
        const complaints = [];
        const placeAt = (offset) => placeOf(lines, offset);
        if (text.length > MAX_CHARACTERS)
            throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(path, [{ place: { line: 1, column: 1 }, message: `the file has ${text.length} characters; at most ${MAX_CHARACTERS} are read.` }], code);
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { version: "1.2", schema: "core", merge: false, uniqueKeys: false, stringKeys: true, strict: true, prettyErrors: false, lineCounter: lines });
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
    /** Where the value begins, or its key where it has one. */
    keyPlace(pointer) {
        return placeOf(this.lines, this.spots.get(pointer)?.keyOffset ?? 0);
    }
    /** @param index  of a character in a text value; it can be told where the file has the text as it is */
    valuePlace(pointer, index) {
        const offset = this.spots.get(pointer)?.valueOffset ?? 0;
        const value = valueAt(this.value, pointer);
        const begin = index !== undefined && typeof value === "string" && value !== "" ? [offset, offset + 1].find((at) => this.text.startsWith(value, at)) : undefined;
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
    if (!(0,_domain_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(name, [{ place: { line: 1, column: 1 }, message: `expected a mapping such as title: text, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(value)}.` }], "CA-207");
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
    return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((at, key) => {
        return typeof at === "object" && at !== null && Object.hasOwn(at, key) ? at[key] : undefined;
    }, root);
}
function placeOf(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function wordsOf(code, message) {
    switch (code) {
        case "TAG_RESOLVE_FAILED": return "a value that begins with ! is a tag in YAML. Put a condition into ${{ }}, any other text into quotes.";
        case "MULTIPLE_DOCS": return "a second document begins here (---); a catalogue is one document.";
        case "RESOURCE_EXHAUSTION": return "this is nested too deep.";
        case "NON_STRING_KEY": return "a name has to be plain text here.";
        default: return `this is not valid YAML: ${message}.`;
    }
}
class Reader {
    placeAt;
    complaints;
    spots = new Map();
    #anchors = new Map();
    #open = new Set();
    #nodes = 0;
    #isTold = false;
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
            if (!this.#isTold)
                this.#complain(spot.keyOffset, depth > MAX_DEPTH ? `this is nested more than ${MAX_DEPTH} levels deep.` : `the catalogue has more than ${MAX_NODES} values, counting what aliases repeat.`);
            this.#isTold = true;
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
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? this.#mapping(node, pointer, spot, depth) : this.#list(node, pointer, spot, depth);
        this.#open.delete(node);
        return value;
    }
    #alias(name, pointer, spot, depth) {
        const target = this.#anchors.get(name);
        if (target && !this.#open.has(target))
            return this.#node(target, pointer, { ...spot, valueOffset: target.range?.[0] ?? spot.valueOffset }, depth + 1);
        this.#complain(spot.valueOffset, `${spot.field || "the file"}: the alias ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`*${name}`)} ${target ? "contains itself" : "has no anchor above it"}.`);
        return null;
    }
    #scalar(value, spot) {
        if (value === null || typeof value === "string" || typeof value === "boolean")
            return value;
        if (typeof value === "number" && Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)))
            return value;
        this.#complain(spot.valueOffset, `${spot.field || "the file"}: ${typeof value === "number" ? "this number cannot be kept exactly; put it into quotes" : "this kind of value is not known here"}.`);
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
            (0,_domain_json__WEBPACK_IMPORTED_MODULE_3__/* .setOwn */ .P5)(value, key, this.#node(item.value, child(pointer, key), { field, keyOffset, valueOffset: item.value?.range?.[0] ?? keyOffset }, depth + 1));
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


/***/ }),

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


/***/ })

};
;