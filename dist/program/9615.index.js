"use strict";
exports.id = 9615;
exports.ids = [9615,6103,4515];
exports.modules = {

/***/ 9615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
var catalogue_complaints = __webpack_require__(4515);
// EXTERNAL MODULE: ./src/catalogue/expression.ts
var expression = __webpack_require__(6103);
// EXTERNAL MODULE: ./src/catalogue/script.ts
var script = __webpack_require__(9694);
// EXTERNAL MODULE: ./src/catalogue/template.ts
var template = __webpack_require__(6671);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
var _2020_default = /*#__PURE__*/__webpack_require__.n(_2020);
// EXTERNAL MODULE: ./src/catalogue/schema.ts
var catalogue_schema = __webpack_require__(1566);
// EXTERNAL MODULE: ./src/catalogue/schema-words.ts
var schema_words = __webpack_require__(3666);
// EXTERNAL MODULE: ./src/catalogue/yaml-text.ts
var yaml_text = __webpack_require__(6672);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/nearest.ts
var nearest = __webpack_require__(6300);
;// CONCATENATED MODULE: ./src/catalogue/validation.ts







/** Where the schema says what no keyword has good words for. */
const RUN_BESIDE_JOB = "/dependentSchemas/job/properties/run/false schema";
const WITH_WITHOUT_JOB = "/dependentSchemas/with/required";
/** Everything in the file that breaks the schema. */
function validate(yaml, jobs) {
    // A schema is compiled for one file: only what that uses, not checked (a test does), and without
    // polishing the code.
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
/** `undefined` for an error that only follows from another one. */
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
/** Complaints whose place is the value itself, a key in it, or the key that it stands behind. */
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
/** Whether another complaint about the rule tells already what is missing in it. */
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
var binding = __webpack_require__(856);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(993);
// EXTERNAL MODULE: ./src/domain/events/dispatch-payload.ts
var dispatch_payload = __webpack_require__(2979);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(7453);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
;// CONCATENATED MODULE: ./src/catalogue/catalogue.ts













/**
 * Keys of a rule whose texts are looked at by themselves; in all others `${{ }}` would go on as
 * text.
 */
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
    return { path, rules, scope: scopeIn(yaml, path) };
}
/**
 * What a catalogue speaks for, also where the rest of it is wrong: a complaint about a rule is only
 * told to tasks that the file is for.
 *
 * @throws CatalogueError when not even that can be read
 */
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
/** A text of words, or a list of them. */
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
        // An empty list is a list of nothing, and not the absence of one.
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
/** @returns what is wrong with the place; `undefined` where it can be read */
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
/** The fields whose texts have a syntax of their own. */
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
/** A key tells which event it is for; `*` is none of a single task. */
function taskOfKey(key) {
    const kind = event_type/* EVENT_KINDS */.dP.find((name) => key.endsWith(`.${name}`));
    return kind === "triggered" ? key.slice(0, -".triggered".length) : undefined;
}


/***/ }),

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

/***/ 6103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   JP: () => (/* binding */ readsOf),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   WO: () => (/* binding */ contextsOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   dA: () => (/* binding */ ANY_NAME),
/* harmony export */   gC: () => (/* binding */ ExpressionProblem)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3662);
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2049);
/* harmony import */ var _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2083);
/* harmony import */ var _actions_expressions_result__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4515);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6300);








/** An expression, or the text around it, is wrong. */
class ExpressionProblem extends Error {
    index;
    name = "ExpressionProblem";
    /** @param index  of the character in the text that was parsed */
    constructor(message, index = 0) {
        super(message);
        this.index = index;
    }
}
/** What a rule sees. */
const EVENT_ONLY = ["event"];
const MAX_DEPTH = 100;
const FUNCTION_NAMES = [
    "contains",
    "startsWith",
    "endsWith",
    "format",
    "join",
    "toJSON",
    "fromJSON",
    "case",
];
const STATUS_FUNCTIONS = ["success", "failure", "always", "cancelled"];
const GITHUB_CONTEXTS = [
    "github",
    "env",
    "vars",
    "job",
    "jobs",
    "steps",
    "runner",
    "secrets",
    "strategy",
    "matrix",
    "needs",
    "inputs",
];
function whatExists(contexts) {
    const [only, ...more] = contexts;
    const known = more.length === 0
        ? `the context ${only}, such as event.data.stage,`
        : `the contexts ${contexts.join(", ")},`;
    return `There ${more.length === 0 ? "is" : "are"} ${known} and the functions ${FUNCTION_NAMES.join(", ")}.`;
}
/**
 * @param text      without `${{ }}`
 * @param contexts  whose values will be there
 * @throws ExpressionProblem that tells what exists
 */
function parseExpression(text, contexts = EVENT_ONLY) {
    const tokens = tokensOf(text);
    for (const [i, token] of tokens.entries()) {
        if (token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__/* .TokenType */ .ks.IDENTIFIER && tokens[i - 1]?.type !== _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__/* .TokenType */ .ks.DOT)
            checkName(token, tokens[i + 1]?.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__/* .TokenType */ .ks.LEFT_PAREN, indexOf(text, token), contexts);
        // The library takes away the second apostrophe of the first pair only.
        if (token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__/* .TokenType */ .ks.STRING)
            token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
    }
    try {
        const tree = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(tokens, [...contexts], []).parse();
        if (tree === undefined)
            throw new ExpressionProblem("expected an expression, found nothing.");
        return { text: text.trim(), tree };
    }
    catch (error) {
        if (error instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .tj)
            throw new ExpressionProblem(`${error.message}. ${hint(text)}`.trim(), indexAt(text, error.pos));
        throw error;
    }
}
/**
 * @returns the value as JSON; what the event does not have is null, as on GitHub
 * @throws ExpressionProblem when a function refuses its arguments, such as fromJSON a text that is
 * not JSON
 */
function evaluate({ tree }, context) {
    return toJson(run(tree, context));
}
/** Whether GitHub takes the value for true: all but false, 0, NaN, the empty text and null. */
function isTrue({ tree }, context) {
    return (0,_actions_expressions_result__WEBPACK_IMPORTED_MODULE_3__/* .truthy */ .vN)(run(tree, context));
}
/** The operands of && and ||, and what was read from the event, each once, as it stands there. */
function partsOf({ tree }, context) {
    const parts = [];
    const add = (expression, depth) => {
        const text = print(expression);
        if (!parts.some((part) => part.text === text))
            parts.push({ text, value: toJson(run(expression, context)), depth });
    };
    const collect = (expression, depth) => {
        if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .IndexAccess */ .p_ || expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC)
            return add(expression, depth);
        if (!(expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Logical */ .oD))
            return operandsOf(expression).forEach((operand) => collect(operand, depth));
        for (const operand of expression.args) {
            if (!(operand instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS))
                add(operand, depth);
            collect(operand, depth + 1);
        }
    };
    collect(tree, 0);
    return parts;
}
/** @throws UserError when the event is nested too deep to be looked at */
function contextOf(event) {
    try {
        return contextsOf({ event });
    }
    catch (error) {
        throw error instanceof ExpressionProblem
            ? new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`The event ${error.message}`, "CA-101")
            : error;
    }
}
/** @throws ExpressionProblem when a value is nested too deep */
function contextsOf(values) {
    const context = new OwnDictionary();
    for (const [name, value] of Object.entries(values))
        context.add(name, toData(value));
    return context;
}
/** `event.data.image` → `["data", "image"]`; `undefined` for anything but a plain path. */
function pathOf({ tree }) {
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC)
        return [];
    if (!(tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .IndexAccess */ .p_) ||
        !(tree.index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS) ||
        !(tree.index.literal instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ))
        return undefined;
    return pathOf({ text: "", tree: tree.expr })?.concat(tree.index.literal.value);
}
/** In {@link readsOf}: a name that is not known before there is an event. */
const ANY_NAME = "*";
/**
 * What an expression reads: the context in lower case and the names behind it, such as `["env",
 * "TOKEN"]`.
 */
function readsOf({ tree }) {
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC)
        return [[tree.name.lexeme.toLowerCase()]];
    if (!(tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .IndexAccess */ .p_))
        return operandsOf(tree).flatMap((operand) => readsOf({ text: "", tree: operand }));
    const { expr, index } = tree;
    const name = index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS ? index.literal.coerceString() : ANY_NAME;
    const before = readsOf({ text: "", tree: expr }).map((path, i) => i === 0 && isPath(expr) ? [...path, name] : path);
    return index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS || index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Star */ .FE
        ? before
        : [...before, ...readsOf({ text: "", tree: index })];
}
/** Names behind a context, and nothing else. */
function isPath(tree) {
    return tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC || (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .IndexAccess */ .p_ && isPath(tree.expr));
}
function tokensOf(text) {
    try {
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG(text).lex().tokens;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (message === "ErrorExceededMaxLength")
            throw new ExpressionProblem(`the expression has ${text.length} characters, which is too long.`);
        const [, symbol = "", position = "1"] = /^Unexpected symbol: '([^]*?)'\. Located at position (\d+)/.exec(message) ?? [];
        throw new ExpressionProblem(`Unexpected symbol: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(symbol)}. ${hint(text)}`.trim(), Number(position) - 1);
    }
}
function hint(text) {
    if (text.includes('"'))
        return "A text stands in single quotes: 'production'.";
    if (/(^|[^=!<>])=([^=]|$)/.test(text))
        return "Two values are compared by ==.";
    return "";
}
/** What the library would let pass or only call unrecognized. */
function checkName(token, isCall, index, contexts) {
    const name = token.lexeme;
    const is = (known) => known.toLowerCase() === name.toLowerCase();
    if (isCall) {
        if (FUNCTION_NAMES.some(is))
            return;
        if (STATUS_FUNCTIONS.some(is))
            throw new ExpressionProblem(`${name}() tells about the steps of a workflow, and a rule is chosen before ` +
                `any step of the task has run. ${whatExists(contexts)}`, index);
        throw new ExpressionProblem(`there is no function ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} here${(0,_complaints__WEBPACK_IMPORTED_MODULE_4__/* .knownNames */ .UH)(name, FUNCTION_NAMES)}`, index);
    }
    if (contexts.some(is))
        return;
    if (GITHUB_CONTEXTS.some(is))
        throw new ExpressionProblem(`the context ${name} does not exist here: ` +
            `${contexts.length === 1 ? "a rule sees the event and nothing of the workflow." : "nothing of the workflow is seen."} ` +
            `${whatExists(contexts)}`, index);
    if (/^(and|or|not)$/i.test(name))
        throw new ExpressionProblem(`${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} is not known here; the operators are &&, || and !.`, index);
    throw new ExpressionProblem(`${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} is not known here${didYouMean(name, contexts)} ${whatExists(contexts)}`, index);
}
function didYouMean(name, contexts) {
    const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(name, contexts);
    return near ? `; did you mean ${near}?` : "; a text stands in single quotes.";
}
function indexOf(text, token) {
    return indexAt(text, token.range.start);
}
function indexAt(text, { line, column }) {
    return (text
        .split("\n")
        .slice(0, line)
        .reduce((sum, before) => sum + before.length + 1, 0) + column);
}
function run(tree, context) {
    try {
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Evaluator */ .oi(tree, context, OWN_FUNCTIONS).evaluate();
    }
    catch (error) {
        // An event's text may be in the library's message, so it is quoted.
        throw error instanceof ExpressionProblem
            ? error
            : new ExpressionProblem(`could not be evaluated: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(error instanceof Error ? error.message : String(error))}.`);
    }
}
/**
 * Names are found whatever their case, as on GitHub, but the exact one first: who may add a field
 * `STAGE` to an event must not be able to change what `event.data.stage` is. (The library's own
 * dictionary looks names up in a plain object, where `constructor` is always found.)
 */
class OwnDictionary extends _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT {
    #values = new Map();
    #names = new Map();
    add(key, value) {
        this.#values.set(key, value);
        const folded = key.toLowerCase();
        if (!this.#names.has(folded))
            this.#names.set(folded, key);
    }
    get(key) {
        return this.#values.get(key) ?? this.#values.get(this.#names.get(key.toLowerCase()) ?? key);
    }
    values() {
        return [...this.#values.values()];
    }
    pairs() {
        return [...this.#values].map(([key, value]) => ({ key, value }));
    }
}
const OWN_FUNCTIONS = new Map(Object.entries({
    tojson: (value) => new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ(JSON.stringify(toJson(value), null, 2)),
    fromjson: (value) => toData(parseJson(value.coerceString())),
}).map(([name, call]) => [name, { name, minArgs: 1, maxArgs: 1, call }]));
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new ExpressionProblem(`could not be evaluated: fromJSON got ${text.trim() === "" ? "an empty text" : "a text that is not JSON"}.`);
    }
}
function toData(value, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new ExpressionProblem(`could not be evaluated: it is nested more than ${MAX_DEPTH} levels deep.`);
    if (value === null)
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv();
    if (typeof value === "string")
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ(value);
    if (typeof value === "number")
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.NumberData */ .p.Q9(value);
    if (typeof value === "boolean")
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo(value);
    if ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(value)) {
        const dictionary = new OwnDictionary();
        for (const [key, item] of Object.entries(value))
            dictionary.add(key, toData(item, depth + 1));
        return dictionary;
    }
    const list = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Array */ .p.O3();
    for (const item of value)
        list.add(toData(item, depth + 1));
    return list;
}
function toJson(value) {
    if (value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Array */ .p.O3)
        return value.values().map(toJson);
    if (value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT) {
        const object = {};
        for (const pair of value.pairs())
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .setOwn */ .P5)(object, pair.key, toJson(pair.value));
        return object;
    }
    if (value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.NumberData */ .p.Q9)
        return Number.isFinite(value.value) ? value.value : value.coerceString();
    return value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv ? null : value.value;
}
function operandsOf(expression) {
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Unary */ ._c)
        return [expression.expr];
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Binary */ .yI)
        return [expression.left, expression.right];
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Logical */ .oD)
        return expression.args;
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Grouping */ .aU)
        return [expression.group];
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .FunctionCall */ .R6)
        return expression.args;
    return [];
}
/** The expression as its author would write it. */
function print(expression) {
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS)
        return expression.token.lexeme;
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC)
        return expression.name.lexeme;
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .IndexAccess */ .p_)
        return print(expression.expr) + printIndex(expression.index);
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Unary */ ._c)
        return `!${print(expression.expr)}`;
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Binary */ .yI)
        return `${print(expression.left)} ${expression.operator.lexeme} ${print(expression.right)}`;
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Logical */ .oD)
        return expression.args.map(print).join(` ${expression.operator.lexeme} `);
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Grouping */ .aU)
        return `(${print(expression.group)})`;
    return expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .FunctionCall */ .R6
        ? `${expression.functionName.lexeme}(${expression.args.map(print).join(", ")})`
        : "";
}
function printIndex(index) {
    if (index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Star */ .FE)
        return ".*";
    if (index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS && index.token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__/* .TokenType */ .ks.IDENTIFIER)
        return `.${index.token.lexeme}`;
    return `[${print(index)}]`;
}


/***/ })

};
;