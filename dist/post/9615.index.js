"use strict";
exports.id = 9615;
exports.ids = [9615];
exports.modules = {

/***/ 19615:
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
// EXTERNAL MODULE: ./src/catalogue/schema.ts
var catalogue_schema = __webpack_require__(21566);
// EXTERNAL MODULE: ./src/catalogue/schema-words.ts
var schema_words = __webpack_require__(53666);
// EXTERNAL MODULE: ./src/catalogue/yaml-text.ts
var yaml_text = __webpack_require__(46672);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/nearest.ts
var nearest = __webpack_require__(94006);
;// CONCATENATED MODULE: ./src/catalogue/validation.ts







/** Where the schema says what no keyword has good words for. */
const RUN_BESIDE_JOB = "/dependentSchemas/job/properties/run/false schema";
const WITH_WITHOUT_JOB = "/dependentSchemas/with/required";
/** Everything in the file that breaks the schema. */
function validate(yaml, jobs) {
    // A schema is compiled for one file: only what that uses, not checked (a test does), and without polishing the code.
    const ajv = new (_2020_default())({ allErrors: true, verbose: true, ownProperties: true, strict: false, validateFormats: false, validateSchema: false, meta: false, inlineRefs: false, code: { optimize: false } });
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
    const { keyword, instancePath: pointer, schemaPath, propertyName, data } = error;
    const params = error.params;
    const schema = error.parentSchema;
    const here = (words) => ({ place: yaml.valuePlace(pointer), message: `${yaml.fieldAt(pointer)}: ${words}` });
    const below = (name, words) => ({ place: yaml.keyPlace((0,yaml_text/* child */.j)(pointer, name)), message: `${yaml.fieldAt(pointer, name)}: ${words}` });
    const above = (field, words) => ({ place: yaml.keyPlace(pointer), message: `${field}: ${words}` });
    if ((0,schema_words/* isFollowUp */.j)(error))
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
        default: return here((0,schema_words/* wordsOfSchema */.A)(error));
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
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/event-type.ts
var event_type = __webpack_require__(50613);
// EXTERNAL MODULE: ./src/domain/outcome.ts
var outcome = __webpack_require__(87888);
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

/***/ 94515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   UH: () => (/* binding */ knownNames),
/* harmony export */   cv: () => (/* binding */ CatalogueError),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94006);


/** More than these nobody reads at once. */
const MAX_COMPLAINTS = 10;
/** The catalogue cannot be used. One line per complaint, `path:line:column: field: what was found and what is expected`. */
class CatalogueError extends _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    complaints;
    /** @param path  of the catalogue, as the user gave it */
    constructor(path, complaints, code = "CA-204") {
        const sorted = [...complaints].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
        const lines = [...new Set(sorted.map(({ place, message }) => `${locate(path, place)}: ${message}`))];
        const left = lines.length - MAX_COMPLAINTS;
        super([...lines.slice(0, MAX_COMPLAINTS), ...(left > 0 ? [`${path}: ${left} more ${left === 1 ? "complaint" : "complaints"}; mend these first.`] : [])].join("\n"), code);
        this.complaints = lines.slice(0, MAX_COMPLAINTS);
    }
}
/** `path:line:column`, which terminals and editors turn into a link. */
function locate(path, { line, column }) {
    return `${path}:${line}:${column}`;
}
/** The end of a complaint about a name that nobody knows: `; did you mean run? Known are run, job.` */
function knownNames(word, known) {
    const near = (0,_domain_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known);
    return `${near === undefined ? "." : `; did you mean ${near}?`} Known ${known.length === 1 ? "is" : "are"} ${known.join(", ")}.`;
}
/** What was found, in words of YAML. */
function found(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object")
        return "a mapping";
    if (typeof value === "string")
        return value === "" ? "an empty text" : value.length > 80 ? (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value) : `the text ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
    return String(value);
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