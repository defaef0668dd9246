"use strict";
exports.id = 311;
exports.ids = [311];
exports.modules = {

/***/ 7311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KNOWN: () => (/* binding */ KNOWN),
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./cli/arguments.ts
var cli_arguments = __webpack_require__(2163);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/catalogue/yaml-text.ts
var yaml_text = __webpack_require__(6672);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(7504);
// EXTERNAL MODULE: ./src/jobs/check-ahead.ts
var check_ahead = __webpack_require__(6148);
// EXTERNAL MODULE: ./src/jobs/parameters.ts
var jobs_parameters = __webpack_require__(3366);
;// CONCATENATED MODULE: ./cli/jobs-check.ts







/** The folder that the catalogue's `.github` is in, else the current one. */
function rootOf(path) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
    return (0,external_node_path_.basename)(folder) === ".github" ? (0,external_node_path_.dirname)(folder) : process.cwd();
}
/**
 * What the jobs of a valid catalogue would refuse, of all its rules.
 *
 * @param text  of the catalogue
 * @param root  of the repository
 */
async function complaintsOfJobs(catalogue, text, root) {
    const yaml = yaml_text/* YamlText */.ZM.parse(text, catalogue.path);
    const complaints = [];
    for (const rule of [...catalogue.rules.values()].flat()) {
        for (const complaint of await complaintsOfRule(rule, readerOf(root)))
            complaints.push({ place: yaml.valuePlace(pointerOf(complaint, rule, yaml)), message: `${rule.field}.${complaint}` });
    }
    return complaints;
}
async function complaintsOfRule({ settings: { job, with: parameters = {} } }, read) {
    if (job === undefined)
        return [];
    const certain = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null && !(0,check_ahead/* holdsExpression */.x9)(value)));
    return [...attempt(() => (0,jobs_parameters/* refuseInCatalogue */.Nj)(job, certain)), ...(await (0,check_ahead/* complaintsAhead */.UV)(job, parameters, read))];
}
function attempt(check) {
    try {
        check();
        return [];
    }
    catch (error) {
        return (0,check_ahead/* complaintsOf */.Cv)(error);
    }
}
function readerOf(root) {
    return async (path, field) => {
        const full = (0,external_node_path_.resolve)(root, path);
        const [real, realRoot] = [await (0,promises_.realpath)(full).catch(() => full), await (0,promises_.realpath)(root).catch(() => root)];
        if (!full.startsWith((0,external_node_path_.resolve)(root) + external_node_path_.sep) || (real !== full && !real.startsWith(realRoot + external_node_path_.sep)))
            throw new errors/* UserError */.yo(`${field}: ${path} is outside of the repository; give a path below its root.`);
        return (0,promises_.readFile)(full, "utf8").catch(() => {
            throw new errors/* UserError */.yo(`${field}: ${path} is not there; looked for in ${root}.`);
        });
    };
}
/** Of the innermost value that the complaint's field names and that is there. */
function pointerOf(complaint, { pointer }, yaml) {
    let at = pointer;
    let value = yaml.at(pointer);
    for (let rest = `.${complaint}`;;) {
        const step = stepOf(rest, value);
        if (step === undefined)
            return at;
        at = (0,yaml_text/* child */.jf)(at, step.key);
        value = Array.isArray(value) ? value[Number(step.key)] : (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, step.key) : undefined;
        rest = rest.slice(step.length);
    }
}
/** Names may have dots in them, so the longest one counts. */
function stepOf(rest, value) {
    const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
    const steps = keys.flatMap((key) => [`.${key}`, `[${key}]`, `[${JSON.stringify(key)}]`, `.${JSON.stringify(key)}`].map((written) => ({ key, written })));
    const fitting = steps.filter(({ written }) => rest.startsWith(written) && /^[.:[]/.test(rest.slice(written.length)));
    const longest = fitting.sort((a, b) => b.written.length - a.written.length)[0];
    return longest && { key: longest.key, length: longest.written.length };
}

// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(1097);
// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var catalogue_complaints = __webpack_require__(4515);
// EXTERNAL MODULE: ./src/catalogue/expression.ts
var expression = __webpack_require__(6103);
// EXTERNAL MODULE: ./src/catalogue/script.ts
var catalogue_script = __webpack_require__(9694);
// EXTERNAL MODULE: ./src/catalogue/template.ts
var template = __webpack_require__(6671);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
var _2020_default = /*#__PURE__*/__webpack_require__.n(_2020);
// EXTERNAL MODULE: ./src/catalogue/schema.ts
var catalogue_schema = __webpack_require__(1566);
// EXTERNAL MODULE: ./src/catalogue/schema-words.ts
var schema_words = __webpack_require__(3666);
// EXTERNAL MODULE: ./src/domain/nearest.ts
var nearest = __webpack_require__(4006);
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
    const below = (name, words) => ({ place: yaml.keyPlace((0,yaml_text/* child */.jf)(pointer, name)), message: `${yaml.fieldAt(pointer, name)}: ${words}` });
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

// EXTERNAL MODULE: ./src/domain/event-type.ts
var event_type = __webpack_require__(613);
;// CONCATENATED MODULE: ./src/domain/dispatch-payload.ts



const MODE_WORDS = { interactive: "interactive", active: "interactive", silent: "silent", passive: "silent" };
const SCOPE = ["project", "stage", "service"];
const MAX_IDENTITY_CHARACTERS = 1_000;
const MAX_DEPTH = 100;
/** `interactive` and `silent`, and the words the quick start used before them. */
function parseMode(text) {
    return Object.hasOwn(MODE_WORDS, text) ? MODE_WORDS[text] : undefined;
}
/**
 * Reads the four shapes of contract.md 3: (a) `{ event }` as object or JSON text, (b) the quick start's, (c) flat,
 * (d) `{ encoding: "urlquery", event }`.
 *
 * @param origin  how messages call the payload: `client_payload`, or `event` for the input
 * @throws UserError one line that names the field, what was found and what is expected
 */
function parseDispatch(payload, origin) {
    const outer = asObject(payload, origin);
    const { event, path } = unwrap(outer, origin);
    const mode = readMode(outer, origin);
    const normal = normalise(event, path);
    return { reference: readReference(normal, path), event: normal, ...(mode && { mode }) };
}
function unwrap(outer, path) {
    const encoding = (0,json/* getOwn */.Ng)(outer, "encoding");
    const inner = (0,json/* getOwn */.Ng)(outer, "event");
    if (encoding !== undefined) {
        if (encoding !== "urlquery")
            throw new errors/* UserError */.yo(`${path}.encoding: expected "urlquery", found ${(0,errors/* describe */.q0)(encoding)}.`, "CA-101");
        if (inner === undefined)
            throw new errors/* UserError */.yo(`${path}.event: expected the encoded event beside encoding, found nothing.`, "CA-101");
        // A text is JSON with encoded leaves, or encoded as a whole.
        const decoded = asObject(decodeUrlQuery(jsonIn(inner), `${path}.event`), `${path}.event`);
        return Object.hasOwn(decoded, "event") ? unwrap(decoded, `${path}.event`) : { event: decoded, path: `${path}.event` };
    }
    if (inner === undefined)
        return { event: outer, path };
    return { event: asObject(inner, `${path}.event`), path: `${path}.event` };
}
function jsonIn(value) {
    if (typeof value !== "string")
        return value;
    try {
        const parsed = JSON.parse(value);
        return (0,json/* isJsonObject */.OW)(parsed) ? parsed : value;
    }
    catch {
        return value;
    }
}
function asObject(value, path) {
    let parsed = value;
    if (typeof value === "string") {
        try {
            parsed = JSON.parse(value);
        }
        catch {
            throw new errors/* UserError */.yo(`${path}: expected an event as an object or as JSON text, found text that is not JSON.`, "CA-101");
        }
    }
    if (!(0,json/* isJsonObject */.OW)(parsed))
        throw new errors/* UserError */.yo(`${path}: expected an event as an object or as JSON text, found ${(0,errors/* describe */.q0)(parsed)}.`, "CA-101");
    return parsed;
}
/** Every string and every key as a webhook template's `urlquery` wrote it: `+` is a space, then `%XX` (control-plane.md 5.6). */
function decodeUrlQuery(value, path, depth = 0) {
    if (typeof value === "string")
        return decodeText(value, path);
    if (depth > MAX_DEPTH)
        throw new errors/* UserError */.yo(`The encoded event is nested more than ${MAX_DEPTH} levels deep.`, "CA-101");
    if (Array.isArray(value))
        return value.map((item, i) => decodeUrlQuery(item, `${path}[${i}]`, depth + 1));
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const decoded = {};
    for (const [key, item] of Object.entries(value))
        (0,json/* setOwn */.P5)(decoded, decodeText(key, path), decodeUrlQuery(item, `${path}.${key.slice(0, 60)}`, depth + 1));
    return decoded;
}
function decodeText(text, path) {
    try {
        return decodeURIComponent(text.replaceAll("+", " "));
    }
    catch {
        throw new errors/* UserError */.yo(`${path}: ${(0,errors/* quote */.hD)(text)} is not what \`urlquery\` writes (a % without two hexadecimal digits, or bytes that are not UTF-8). Encode every text, or leave out encoding.`, "CA-101");
    }
}
/** Moves a flat payload's project, stage and service into `data`, where an event has them. */
function normalise(event, path) {
    const given = (0,json/* getOwn */.Ng)(event, "data");
    if (given !== undefined && !(0,json/* isJsonObject */.OW)(given))
        throw new errors/* UserError */.yo(`${path}.data: expected an object, found ${(0,errors/* describe */.q0)(given)}.`, "CA-101");
    const data = {};
    for (const name of SCOPE) {
        const flat = (0,json/* getOwn */.Ng)(event, name);
        const nested = given && (0,json/* getOwn */.Ng)(given, name);
        if (flat !== undefined && nested !== undefined && flat !== nested) {
            throw new errors/* UserError */.yo(`${path}.${name} is ${(0,errors/* quote */.hD)(flat)} but ${path}.data.${name} is ${(0,errors/* quote */.hD)(nested)}: send one of them.`, "CA-101");
        }
        const value = nested ?? flat;
        if (value !== undefined)
            (0,json/* setOwn */.P5)(data, name, value);
    }
    for (const [key, value] of Object.entries(given ?? {}))
        (0,json/* setOwn */.P5)(data, key, value);
    const normal = {};
    for (const [key, value] of Object.entries(event))
        if (!["data", "mode", ...SCOPE].includes(key))
            (0,json/* setOwn */.P5)(normal, key, value);
    (0,json/* setOwn */.P5)(normal, "data", data);
    return normal;
}
/** The identity an event carries. @throws UserError naming the field */
function readReference(event, path) {
    const type = identity(event, "type", path);
    const parsed = (0,event_type/* parseTaskEventType */.hN)(type);
    if (!parsed) {
        throw new errors/* UserError */.yo(`${path}.type: expected sh.keptn.event.<task>.<kind> with kind ${event_type/* EVENT_KINDS */.dP.join(", ")}, found ${(0,errors/* quote */.hD)(type)}.`, "CA-101");
    }
    const data = (0,json/* getOwn */.Ng)(event, "data");
    const scope = (0,json/* isJsonObject */.OW)(data) ? data : {};
    const keptnContext = optionalIdentity(event, "shkeptncontext", path);
    if (!keptnContext && parsed.kind !== "triggered")
        throw new errors/* UserError */.yo(`${path}.shkeptncontext: expected the context of ${type}, found nothing.`, "CA-101");
    const stage = optionalIdentity(scope, "stage", `${path}.data`);
    const service = optionalIdentity(scope, "service", `${path}.data`);
    return {
        type,
        name: parsed.task,
        kind: parsed.kind,
        id: identity(event, "id", path),
        project: identity(scope, "project", `${path}.data`, `${path}.project`),
        ...(keptnContext && { keptnContext }),
        ...(stage && { stage }),
        ...(service && { service }),
    };
}
function identity(object, name, path, alias) {
    const value = optionalIdentity(object, name, path);
    if (!value)
        throw new errors/* UserError */.yo(`${path}.${name}${alias ? ` (or ${alias})` : ""}: expected text, found ${(0,errors/* describe */.q0)((0,json/* getOwn */.Ng)(object, name))}.`, "CA-101");
    return value;
}
function optionalIdentity(object, name, path) {
    const value = (0,json/* getOwn */.Ng)(object, name);
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "string")
        throw new errors/* UserError */.yo(`${path}.${name}: expected text, found ${(0,errors/* describe */.q0)(value)}.`, "CA-101");
    // Identities travel into headers of logs, addresses and events; a line break or NUL there is never legitimate.
    if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value))
        throw new errors/* UserError */.yo(`${path}.${name}: control characters are not allowed, found ${(0,errors/* quote */.hD)(value)}.`, "CA-101");
    if (value.length > MAX_IDENTITY_CHARACTERS)
        throw new errors/* UserError */.yo(`${path}.${name}: expected at most ${MAX_IDENTITY_CHARACTERS} characters, found ${value.length}.`, "CA-101");
    return value === "" ? undefined : value;
}
function readMode(outer, path) {
    const value = (0,json/* getOwn */.Ng)(outer, "mode");
    if (value === undefined || value === null || value === "")
        return undefined;
    const mode = typeof value === "string" ? parseMode(value) : undefined;
    if (!mode)
        throw new errors/* UserError */.yo(`${path}.mode: expected interactive or silent, found ${(0,errors/* describe */.q0)(value)}.`, "CA-101");
    return mode;
}

// EXTERNAL MODULE: ./src/domain/outcome.ts
var outcome = __webpack_require__(7888);
;// CONCATENATED MODULE: ./src/catalogue/catalogue.ts











/** Keys of a rule whose texts are looked at by themselves; in all others `${{ }}` would go on as text. */
const OWN_SYNTAX = ["if", "run", "with"];
/**
 * @param path  as messages should call the file
 * @throws CatalogueError with all complaints, at most 10
 */
function parseCatalogue(text, path, jobs) {
    const yaml = yaml_text/* YamlText */.ZM.parse(text, path);
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
        const pointer = (0,yaml_text/* child */.jf)("/tasks", name);
        const list = Array.isArray(given) ? given.map((item, i) => [(0,yaml_text/* child */.jf)(pointer, i), item]) : [[pointer, given]];
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
        place: yaml.keyPlace((0,yaml_text/* child */.jf)("/tasks", name)),
        message: `${yaml.fieldAt((0,yaml_text/* child */.jf)("/tasks", name))}: ${nameOfKey(name)} means the same and stands here, too; make one list of both.`,
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
        attempt((0,yaml_text/* child */.jf)(pointer, "if"), () => (0,template/* parseCondition */.zB)(condition));
    if (script !== undefined)
        attempt((0,yaml_text/* child */.jf)(pointer, "run"), () => (0,catalogue_script/* refuseExpressions */.eo)(script));
    if (exitCodes !== undefined)
        attempt((0,yaml_text/* child */.jf)(pointer, "exit-codes"), () => (0,outcome/* parseExitCodes */.I8)(exitCodes));
    const job = jobs.names.find((name) => name === text("job"));
    const schema = job === undefined ? {} : jobs.parametersOf(job);
    const parameters = (0,json/* getOwn */.Ng)(rule, "with");
    for (const [name, value] of Object.entries((0,json/* isJsonObject */.OW)(parameters) ? parameters : {})) {
        const contexts = (0,catalogue_script/* isLate */.lS)(name) ? catalogue_script/* LATE_CONTEXTS */.Qs : undefined;
        for (const [at, inner] of textsIn(value, (0,yaml_text/* child */.jf)((0,yaml_text/* child */.jf)(pointer, "with"), name)))
            attempt(at, () => void ((0,catalogue_script/* isScriptWithin */.h_)(name, at, schema) ? (0,catalogue_script/* refuseExpressions */.eo)(inner) : (0,template/* parseTemplate */.QC)(inner, contexts)));
    }
    for (const [name, check] of Object.entries(jobs.checks ?? {})) {
        const given = (0,json/* getOwn */.Ng)(rule, name);
        for (const [key, value] of Object.entries((0,json/* isJsonObject */.OW)(given) ? given : {}))
            attempt((0,yaml_text/* child */.jf)((0,yaml_text/* child */.jf)(pointer, name), key), () => check(single(key, value)));
    }
    for (const [name, value] of Object.entries(rule)) {
        if (OWN_SYNTAX.includes(name))
            continue;
        for (const [at, inner] of textsIn(value, (0,yaml_text/* child */.jf)(pointer, name))) {
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
            yield* textsIn(item, (0,yaml_text/* child */.jf)(pointer, i));
    else if ((0,json/* isJsonObject */.OW)(value))
        for (const [key, item] of Object.entries(value))
            yield* textsIn(item, (0,yaml_text/* child */.jf)(pointer, key));
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
            mode: mode === undefined ? undefined : parseMode(mode),
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

;// CONCATENATED MODULE: ./src/catalogue/choice.ts






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
    const context = (0,expression/* contextOf */.Vm)(event);
    const index = rules.findIndex((rule) => fits(rule, context));
    const rule = rules[index];
    if (rule === undefined) {
        const reason = `${catalogue.path}: no rule of ${nameOfKey(key)} fits this event; tried were ${rules.map(({ condition }) => condition?.text).join("; ")}.`;
        return task === undefined ? { kind: "skipped", reason } : { kind: "unknown", knownTasks: knownTasks(catalogue), reason };
    }
    return rule.off === undefined ? { kind: "rule", rule, index, key: nameOfKey(key) } : { kind: "off", answer: rule.off, where: rule.place };
}
/** Why each rule of the event's key is taken or not, in their order; empty where the event has no key. */
function explain(catalogue, event) {
    const { key } = keyFor(catalogue, event);
    if (key === undefined)
        return [];
    const context = (0,expression/* contextOf */.Vm)(event);
    let isOver = false;
    return (catalogue.rules.get(key) ?? []).map((rule, index) => {
        const base = { rule, key: nameOfKey(key), index };
        try {
            const { condition } = rule;
            const isMet = condition === undefined || (0,expression/* isTrue */.Hn)(condition, context);
            const told = condition === undefined ? { parts: [] } : { value: (0,expression/* evaluate */._3)(condition, context), parts: (0,expression/* partsOf */.CI)(condition, context) };
            const verdict = isOver ? "not reached" : isMet ? "taken" : "not met";
            isOver ||= isMet;
            return { ...base, ...told, verdict };
        }
        catch (error) {
            if (!(error instanceof expression/* ExpressionProblem */.gC))
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
    return [...catalogue.rules.keys()].flatMap((key) => taskOfKey(key) ?? []);
}
function keyFor(catalogue, event) {
    const type = (0,json/* getOwn */.Ng)(event, "type");
    const parsed = typeof type === "string" ? (0,event_type/* parseTaskEventType */.hN)(type) : undefined;
    if (parsed === undefined)
        return { key: undefined, task: undefined, type };
    const task = parsed.kind === "triggered" ? parsed.task : undefined;
    const key = [`${parsed.task}.${parsed.kind}`, ...(task === undefined ? [] : ["*"])].find((candidate) => catalogue.rules.has(candidate));
    return { key, task, type };
}
function withoutKey(catalogue, type, task) {
    if (task !== undefined) {
        const known = knownTasks(catalogue);
        const help = known.length === 0 ? ", nor for any other triggered one." : (0,catalogue_complaints/* knownNames */.UH)(task, known);
        return { kind: "unknown", knownTasks: known, reason: `${catalogue.path} has no rule for the task ${(0,errors/* quote */.hD)(task)}${help}` };
    }
    const key = typeof type === "string" && (0,event_type/* parseTaskEventType */.hN)(type) !== undefined ? type.split(".").slice(-2).join(".") : undefined;
    const what = key === undefined ? `The event's type (${(0,errors/* describe */.q0)(type)}) is not that of a task` : `${catalogue.path} has no key ${(0,errors/* quote */.hD)(key)}`;
    return { kind: "skipped", reason: `${what}, so there is nothing to do.` };
}
function fits({ condition, place, field }, context) {
    if (condition === undefined)
        return true;
    try {
        return (0,expression/* isTrue */.Hn)(condition, context);
    }
    catch (error) {
        throw error instanceof expression/* ExpressionProblem */.gC ? new errors/* UserError */.yo(`${place}: ${field}.if: ${error.message}`, "CA-204") : error;
    }
}

// EXTERNAL MODULE: ./src/catalogue/parameters.ts
var parameters = __webpack_require__(5649);
// EXTERNAL MODULE: ./src/jobs/declarations.ts + 13 modules
var declarations = __webpack_require__(7450);
;// CONCATENATED MODULE: ./src/jobs/known-jobs.ts

/** What a catalogue may name, and how `with` has to look: data only, without the jobs' code. */
const knownJobs = {
    names: declarations/* declarations */.I.map(({ name }) => name),
    parametersOf: (name) => declarations/* declarations */.I.find((declaration) => declaration.name === name)?.parameters ?? { type: "object" },
};

;// CONCATENATED MODULE: ./src/results/report.ts
const FORMATS = ["k6", "artillery", "jmeter", "locust", "gatling", "junit", "chaostoolkit"];
/** A report that cannot be used. The message continues "the k6 report x.json …" and ends with what to do. */
class ReportProblem extends (/* unused pure expression or super */ null && (Error)) {
    name = "ReportProblem";
}
const YEAR_2000_MS = Date.UTC(2000, 0);
const YEAR_2100_MS = Date.UTC(2100, 0);
/** Two moments as a window, if both are plausible. */
function windowOf(startMs, endMs) {
    if (startMs === undefined || endMs === undefined)
        return {};
    return startMs >= YEAR_2000_MS && endMs >= startMs && endMs < YEAR_2100_MS ? { window: { startMs, endMs } } : {};
}
/**
 * ISO time → ms since 1970. A time without a zone is UTC by definition in some reports; in others it is local time of
 * whatever machine wrote it, and taken only where local time is UTC.
 */
function timeOf(text, zoneless) {
    const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/.exec(text?.trim() ?? "");
    const [, day = "", time = "", zone] = match ?? [];
    if (!match || (zone === undefined && zoneless === "local" && new Date().getTimezoneOffset() !== 0))
        return undefined;
    const ms = Date.parse(`${day}T${time.replace(",", ".").replace(/(\.\d{3})\d+$/, "$1")}${zone?.replace(/^(?:UTC|GMT)$/, "Z") ?? "Z"}`);
    return Number.isNaN(ms) ? undefined : ms;
}
/** `1 test`, `2 tests` */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
const MAX_LIMIT_CHARACTERS = 180;
/** A limit in the words of the tool; a long one is not shown, since half a secret could not be masked. */
function limitText(text) {
    return text.length > MAX_LIMIT_CHARACTERS ? `a limit of ${text.length} characters` : text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

;// CONCATENATED MODULE: ./src/results/result-files.ts




const MAX_FILES = 100;
/**
 * The input `results`: a line per report, `format: path` or `format=path`; empty lines and lines that begin with # are skipped.
 *
 * @throws UserError naming the line and the known formats, nearest first
 */
function parseResultsInput(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
    return bounded(lines.map((line) => {
        const [, format, path] = /^([^\s:=]+)\s*[:=]\s*(.*)$/.exec(line) ?? [];
        if (format === undefined || path === undefined)
            throw new UserError(`results: expected lines such as k6: summary.json, found ${quote(line)}.`);
        return resultFile(format, unquoted(path));
    }));
}
/**
 * The same in the catalogue: `{ artillery: report.json, junit: [a.xml, b.xml] }`.
 *
 * @throws UserError naming the field and the known formats, nearest first
 */
function resultsOfMapping(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        throw new errors/* UserError */.yo(`results: expected a mapping such as { k6: summary.json }, found ${(0,errors/* describe */.q0)(value)}.`);
    return bounded(Object.entries(value).flatMap(([format, paths]) => {
        const list = Array.isArray(paths) ? paths : [paths];
        if (list.length === 0)
            throw new errors/* UserError */.yo(`results.${formatOf(format)}: expected the path of a report, found an empty list.`);
        return list.map((path) => {
            if (typeof path !== "string")
                throw new errors/* UserError */.yo(`results.${formatOf(format)}: expected the path of a report, found ${(0,errors/* describe */.q0)(path)}.`);
            return resultFile(format, path.trim());
        });
    }));
}
function resultFile(format, path) {
    const known = formatOf(format);
    if (path === "")
        throw new errors/* UserError */.yo(`results: the path of the ${known} report is missing; write ${known}: and the path.`);
    if (/[\p{Cc}]/u.test(path))
        throw new errors/* UserError */.yo(`results: the path of the ${known} report holds control characters; write a plain path.`);
    return { format: known, path };
}
function formatOf(name) {
    const lower = name.toLowerCase();
    const known = FORMATS.find((format) => format === lower);
    if (known)
        return known;
    const near = (0,nearest/* nearest */.p)(lower, FORMATS);
    const sorted = near === undefined ? FORMATS : [near, ...FORMATS.filter((format) => format !== near)];
    throw new errors/* UserError */.yo(`results: ${(0,errors/* quote */.hD)(name)} is not a format of reports; known are ${sorted.join(", ")}.`);
}
function unquoted(path) {
    return /^(["'])(.*)\1$/.exec(path)?.[2] ?? path;
}
function bounded(files) {
    if (files.length > MAX_FILES)
        throw new errors/* UserError */.yo(`results: ${files.length} reports are named, at most ${MAX_FILES} are read; let the tool write fewer, larger ones.`);
    return files;
}

;// CONCATENATED MODULE: ./src/results/metrics.ts
/** Every number a report can give. One name means the same for all tools (docs/reports.md). */
const METRICS = {
    requests: { unit: "count", better: "higher", merge: "sum" },
    failed: { unit: "count", better: "lower", merge: "sum" },
    errorRate: { unit: "percent", better: "lower", merge: "derived" },
    rps: { unit: "per second", better: "higher", merge: "derived" },
    mean: { unit: "ms", better: "lower", merge: "derived" },
    p50: { unit: "ms", better: "lower", merge: "highest" },
    p75: { unit: "ms", better: "lower", merge: "highest" },
    p90: { unit: "ms", better: "lower", merge: "highest" },
    p95: { unit: "ms", better: "lower", merge: "highest" },
    p99: { unit: "ms", better: "lower", merge: "highest" },
    max: { unit: "ms", better: "lower", merge: "highest" },
    duration: { unit: "s", better: "higher", merge: "derived" },
    vus: { unit: "count", better: "higher", merge: "highest" },
    iterations: { unit: "count", better: "higher", merge: "sum" },
    checksPassed: { unit: "count", better: "higher", merge: "sum" },
    checksFailed: { unit: "count", better: "lower", merge: "sum" },
    checks: { unit: "percent", better: "higher", merge: "derived" },
    vusersCreated: { unit: "count", better: "higher", merge: "sum" },
    vusersFailed: { unit: "count", better: "lower", merge: "sum" },
    tests: { unit: "count", better: "higher", merge: "sum" },
    failures: { unit: "count", better: "lower", merge: "sum" },
    errors: { unit: "count", better: "lower", merge: "sum" },
    skipped: { unit: "count", better: "lower", merge: "sum" },
    actions: { unit: "count", better: "higher", merge: "sum" },
    actionsFailed: { unit: "count", better: "lower", merge: "sum" },
    rollbacks: { unit: "count", better: "higher", merge: "sum" },
    rollbacksFailed: { unit: "count", better: "lower", merge: "sum" },
};
const METRIC_NAMES = Object.keys(METRICS);
/** Only numbers that are there and finite. */
function valuesOf(numbers) {
    return Object.fromEntries(METRIC_NAMES.flatMap((name) => (Number.isFinite(numbers[name]) ? [[name, numbers[name]]] : [])));
}
/** `part` of `total` in percent; unknown where nothing was counted. */
function percent(part, total) {
    return part !== undefined && total !== undefined && total > 0 ? (part / total) * 100 : undefined;
}
/** A number with its unit, for people, at most three decimals. */
function metrics_withUnit(name, value) {
    const number = String(Number(value.toFixed(3)));
    switch (METRICS[name].unit) {
        case "count": return number;
        case "percent": return `${number}%`;
        case "per second": return `${number}/s`;
        case "ms": return `${number} ms`;
        case "s": return `${number} s`;
    }
}

;// CONCATENATED MODULE: ./src/results/thresholds.ts




const OPERATORS = ["<=", ">=", "==", "<", ">", "="];
const MISSES = ["fail", "warning"];
const MAX_THRESHOLDS = 100;
const SYNTAX = "write metric, operator (<, <=, >, >=, ==), number, and warning where a miss should only warn, such as p95 < 500 or errorRate <= 1% warning";
/**
 * The input `thresholds`: a limit per line, such as `p95 < 500`, `errorRate <= 1%`, `rps >= 20 warning`. Units are
 * optional: ms or s for times, % for rates. Empty lines and lines that begin with # are skipped.
 *
 * @throws UserError naming the line
 */
function parseThresholds(text) {
    return thresholds_bounded(text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
        const [, metric = "", rest = ""] = /^([^\s<>=:]+)\s*:?\s*(.*)$/.exec(line) ?? [];
        return threshold(metric, rest, line);
    }));
}
/**
 * The same in the catalogue, by metric: `{ p95: "< 500", rps: [">= 20 warning", ">= 10"], errorRate: { warning: 1, fail: 5 } }`.
 * A bare number is the most a metric may be where lower is better, else the least.
 *
 * @throws UserError naming the metric
 */
function thresholdsOfMapping(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        throw new errors/* UserError */.yo(`thresholds: expected a mapping such as { p95: "< 500" }, found ${(0,errors/* describe */.q0)(value)}.`);
    return thresholds_bounded(Object.entries(value).flatMap(([name, limits]) => (Array.isArray(limits) ? limits : [limits]).flatMap((limit) => {
        if (!(0,json/* isJsonObject */.OW)(limit))
            return [limitOf(name, limit)];
        return Object.entries(limit).map(([miss, inner]) => {
            if (!MISSES.some((known) => known === miss))
                throw new errors/* UserError */.yo(`thresholds: ${(0,errors/* quote */.hD)(name)} has the field ${(0,errors/* quote */.hD)(miss)}; known are ${MISSES.join(", ")}.`);
            return { ...limitOf(name, inner), miss: miss };
        });
    })));
}
function limitOf(name, limit) {
    if (typeof limit === "number")
        return { metric: metricOf(name), operator: METRICS[metricOf(name)].better === "lower" ? "<=" : ">=", value: limit, miss: "fail" };
    if (typeof limit === "string")
        return threshold(name, limit.trim(), `${name}: ${limit}`);
    throw new errors/* UserError */.yo(`thresholds: expected a limit such as "< 500" for ${(0,errors/* quote */.hD)(name)}, found ${(0,errors/* describe */.q0)(limit)}.`);
}
function threshold(name, limit, line) {
    const operator = OPERATORS.find((known) => limit.startsWith(known));
    const [, number, unit = "", miss = "fail"] = /^\s*(-?(?:\d+\.?\d*|\.\d+))\s*(%|[a-z/]*)(?:\s+([a-z]+))?$/i.exec(limit.slice(operator?.length ?? 0)) ?? [];
    // `rps >= 20 warning`: the word after the number is a unit or, as the last one, what a miss means.
    const [word, meant] = MISSES.some((known) => known === unit.toLowerCase()) && miss === "fail" ? ["", unit] : [unit, miss];
    const known = MISSES.find((candidate) => candidate === meant.toLowerCase());
    if (operator === undefined || number === undefined || known === undefined || name === "")
        throw new errors/* UserError */.yo(`thresholds: ${(0,errors/* quote */.hD)(line)} is not a limit; ${SYNTAX}.`);
    const metric = metricOf(name);
    const value = inUnit(Number(number), word.toLowerCase(), METRICS[metric].unit);
    if (value === undefined)
        throw new errors/* UserError */.yo(`thresholds: ${(0,errors/* quote */.hD)(line)} has ${(0,errors/* quote */.hD)(word)} after the number, but ${metric} is ${MEASURED[METRICS[metric].unit]}; a miss may mean fail or warning.`);
    return { metric, operator, value, miss: known };
}
const MEASURED = {
    count: "a plain number",
    percent: "measured in percent: write % or nothing",
    "per second": "measured per second: write /s or nothing",
    ms: "a time: write ms, s, or nothing for ms",
    s: "a time: write s, ms, or nothing for s",
};
function inUnit(number, written, unit) {
    if (written === "")
        return number;
    switch (unit) {
        case "count": return undefined;
        case "percent": return written === "%" ? number : undefined;
        case "per second": return written === "/s" ? number : undefined;
        case "ms": return written === "ms" ? number : written === "s" ? number * 1000 : undefined;
        case "s": return written === "s" ? number : written === "ms" ? number / 1000 : undefined;
    }
}
function metricOf(name) {
    const lower = name.toLowerCase();
    const known = METRIC_NAMES.find((metric) => metric.toLowerCase() === lower);
    if (known)
        return known;
    throw new errors/* UserError */.yo(`thresholds: ${(0,errors/* quote */.hD)(name)} is not a metric; known are ${nearestFirst(name, METRIC_NAMES).join(", ")}.`);
}
function nearestFirst(name, known) {
    const near = (0,nearest/* nearest */.p)(name, known);
    return near === undefined ? known : [near, ...known.filter((other) => other !== near)];
}
function thresholds_bounded(thresholds) {
    if (thresholds.length > MAX_THRESHOLDS)
        throw new errors/* UserError */.yo(`thresholds: ${thresholds.length} limits are given, at most ${MAX_THRESHOLDS} are compared.`);
    return thresholds;
}
/**
 * Compares limits with what the reports hold.
 *
 * @returns one entry per limit that could be compared, and findings for misses and for metrics that no report gives: what
 *          cannot be judged could not be tested, and is never a pass
 */
function judge(thresholds, values) {
    const judged = [];
    const findings = [];
    for (const { metric, operator, value, miss } of thresholds) {
        const actual = values[metric];
        if (actual === undefined) {
            const found = nearestFirst(metric, Object.keys(values));
            findings.push({ verdict: "errored", reason: `thresholds: no report gives ${metric}; ${found.length > 0 ? `found were ${found.join(", ")}` : "no number was found at all"}` });
            continue;
        }
        const met = compare(actual, operator, value);
        const limit = `${metric} ${operator} ${withUnit(metric, value)}`;
        judged.push({ by: "thresholds", limit, actual, met, miss });
        if (!met)
            findings.push({ verdict: miss, reason: `${metric} is ${withUnit(metric, actual)}, the limit is ${operator} ${withUnit(metric, value)}` });
    }
    return { judged, findings };
}
function compare(actual, operator, limit) {
    switch (operator) {
        case "<": return actual < limit;
        case "<=": return actual <= limit;
        case ">": return actual > limit;
        case ">=": return actual >= limit;
        case "=":
        case "==": return actual === limit;
    }
}

;// CONCATENATED MODULE: ./cli/check.ts
















/** As the action knows them. */
const KNOWN = {
    ...knownJobs,
    checks: { results: resultsOfMapping, thresholds: thresholdsOfMapping },
};
const INDENT = "    ";
const MAX_VALUE_COLUMNS = 300;
const SIGNS = { taken: "✓", "not met": "✗", "not reached": "·", broken: "!" };
const STYLES = { taken: "green", "not met": "yellow", "not reached": "dim", broken: "red" };
/** Validates a catalogue and, given an event, tells which rule it takes and why. @returns the exit code */
async function check(request, screen) {
    if (request.schema) {
        process.stdout.write(`${JSON.stringify((0,catalogue_schema/* catalogueSchema */.pw)(KNOWN), null, 2)}\n`);
        return 0;
    }
    const event = eventOf(request);
    const catalogue = await read(request, screen);
    if (catalogue === undefined)
        return 1;
    const rules = [...catalogue.rules.values()].flat().length;
    say(screen, `${catalogue.path} is valid: ${count(catalogue.rules.size, "key")}, ${count(rules, "rule")}.`);
    screen.line("");
    if (event === undefined) {
        printRules(screen, catalogue);
        return 0;
    }
    return printChoice(screen, catalogue, event, request.event === undefined);
}
async function read({ file: path, root }, screen) {
    try {
        const text = readText("--file", path);
        const catalogue = parseCatalogue(text, path, KNOWN);
        const complaints = await complaintsOfJobs(catalogue, text, root ?? rootOf(path));
        if (complaints.length > 0)
            throw new catalogue_complaints/* CatalogueError */.cv(path, complaints);
        return catalogue;
    }
    catch (error) {
        if (!(error instanceof catalogue_complaints/* CatalogueError */.cv))
            throw error;
        for (const complaint of error.message.split("\n"))
            say(screen, complaint);
        return undefined;
    }
}
function readText(option, path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new cli_arguments/* UsageError */.eb(`${option} ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}
/** The event as the action would see it. */
function eventOf({ event: path, task }) {
    const type = task === undefined ? undefined : `sh.keptn.event.${keyOf(task)}`;
    if (type !== undefined && (0,event_type/* parseTaskEventType */.hN)(type) === undefined)
        throw new cli_arguments/* UsageError */.eb(`--task ${task}: expected the name of a task, alone or with .triggered, .started, .finished or .invalidated.`);
    if (path === undefined)
        return type === undefined ? undefined : { type, data: {} };
    const text = readText("--event", path);
    let given;
    try {
        given = JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.yo(`${path}: expected JSON.`);
    }
    const payload = (0,json/* isJsonObject */.OW)(given) ? ((0,json/* getOwn */.Ng)(given, "client_payload") ?? given) : given;
    const { event } = parseDispatch(payload, path);
    return type === undefined ? event : { ...event, type };
}
function printRules(screen, catalogue) {
    for (const [key, rules] of catalogue.rules) {
        screen.line(["bold", nameOfKey(key)]);
        const conditions = rules.map(conditionOf);
        const columns = Math.max(...conditions.map(text_width/* widthOf */.qz));
        for (const [i, rule] of rules.entries()) {
            const isReached = rules.slice(0, i).every(({ condition }) => condition !== undefined);
            screen.line(`  ${i + 1}  `, ["cyan", (0,text_width/* pad */.eV)(conditions[i] ?? "", columns)], "  ", workOf(rule), isReached ? "" : ["yellow", "  (never reached)"]);
        }
    }
}
function printChoice(screen, catalogue, event, isEmpty) {
    say(screen, `The event is ${String(event["type"])}.${isEmpty ? " There is nothing in it, so every value of event.data is null; give one by --event." : ""}`);
    for (const explained of explain(catalogue, event))
        printRule(screen, explained);
    screen.line("");
    const choice = chooseRule(catalogue, event);
    switch (choice.kind) {
        case "rule": {
            const { rule, index, key } = choice;
            say(screen, `Rule ${index + 1} of ${key} is taken: ${workOf(rule)}${rule.settings.mode === undefined ? "" : `, ${rule.settings.mode}`}.`);
            for (const [name, value] of Object.entries(rule.settings.with === undefined ? {} : (0,parameters/* resolveWith */.H)(rule, event)))
                say(screen, `${name}: ${shown(value)}`, INDENT);
            return 0;
        }
        case "off":
            say(screen, `The rule at ${choice.where} is switched off: nothing is run, and the task is answered ${choice.answer}.`);
            return 0;
        case "skipped":
            say(screen, choice.reason);
            return 0;
        case "unknown":
            say(screen, choice.reason);
            say(screen, "The task would be finished errored.");
            return 1;
    }
}
function printRule(screen, { rule, index, verdict, value, parts, problem }) {
    screen.line("");
    screen.line([STYLES[verdict], `${SIGNS[verdict]} rule ${index + 1} is ${verdict}`], ["dim", `  ${rule.place}`]);
    say(screen, conditionOf(rule) + (value === undefined ? "" : ` is ${shown(value)}`), INDENT);
    for (const part of parts)
        if (part.text !== rule.condition?.text)
            say(screen, `${part.text} is ${shown(part.value)}`, INDENT.repeat(part.depth + 2));
    if (problem !== undefined)
        say(screen, problem, INDENT);
}
function conditionOf({ condition }) {
    return condition === undefined ? "always" : `if ${condition.text}`;
}
function workOf({ off, settings: { script, job } }) {
    if (off !== undefined)
        return `switched off, answered ${off}`;
    if (job !== undefined)
        return `job ${job}`;
    const [first = "", ...more] = (script ?? "").trim().split("\n");
    return `run ${first}${more.length > 0 ? " …" : ""}`;
}
function shown(value) {
    return (0,text_width/* cut */.Jj)(JSON.stringify(value), MAX_VALUE_COLUMNS);
}
/** A text of any length; nothing of it may be cut. */
function say(screen, text, indent = "") {
    for (const line of (0,text_width/* wrap */.LV)((0,text_width/* harmless */.Is)(text), screen.columns - indent.length))
        screen.line(indent, line);
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 5649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ resolveWith),
/* harmony export */   bW: () => (/* binding */ refuseScripts),
/* harmony export */   vA: () => (/* binding */ resolveParameters),
/* harmony export */   xj: () => (/* binding */ resolveLate)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6103);
/* harmony import */ var _script__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9694);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6671);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7504);





/** Of all texts together; an event has at most a fraction of it. */
const MAX_CHARACTERS = 1_000_000;
/**
 * The rule's `with` for one event. A text that is one expression becomes its value with its type; in a text with more than
 * that, objects and lists become JSON and null becomes nothing.
 *
 * @throws UserError naming rule, position and parameter, when an expression cannot be evaluated or the whole gets too large
 */
function resolveWith(rule, event) {
    // Scripts among the parameters have been looked at when the catalogue was read.
    return resolve(rule.settings.with ?? {}, event, `${rule.place}: ${rule.field}.with`);
}
/**
 * The same for parameters that do not come from a catalogue.
 *
 * @param schema  of the job's parameters; it tells which are scripts
 * @param field   how errors call them
 * @throws UserError also for an expression in a script
 */
function resolveParameters(parameters, event, schema, field = "with") {
    refuseScripts(parameters, schema, field);
    return resolve(parameters, event, field);
}
/** @throws UserError for an expression in a script, see {@link resolveParameters} */
function refuseScripts(parameters, schema, field) {
    for (const [name, value] of Object.entries(parameters)) {
        try {
            if (typeof value === "string" && (0,_script__WEBPACK_IMPORTED_MODULE_1__/* .isScript */ .Kh)(name, schema))
                (0,_script__WEBPACK_IMPORTED_MODULE_1__/* .refuseExpressions */ .eo)(value);
        }
        catch (error) {
            throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${field}.${name}: ${error.message}`, "CA-207") : error;
        }
    }
}
/**
 * What a job evaluates itself, see {@link isLate}.
 *
 * @param values  by the name of the context
 * @param field   how errors call the value
 * @throws UserError naming the field
 */
function resolveLate(value, values, field) {
    return asUserError(() => new Resolver((0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(values), Object.keys(values)).value(value, field));
}
function resolve(parameters, event, field) {
    return asUserError(() => {
        const resolver = new Resolver((0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .contextOf */ .Vm)(event));
        const resolved = {};
        for (const [name, value] of Object.entries(parameters))
            (0,_domain_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(resolved, name, (0,_script__WEBPACK_IMPORTED_MODULE_1__/* .isLate */ .lS)(name) ? value : resolver.value(value, `${field}.${name}`));
        return resolved;
    });
}
function asUserError(work) {
    try {
        return work();
    }
    catch (error) {
        throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(error.message, "CA-207") : error;
    }
}
class Resolver {
    context;
    contexts;
    #characters = 0;
    constructor(context, contexts) {
        this.context = context;
        this.contexts = contexts;
    }
    value(value, field) {
        if ((0,_domain_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value)) {
            const resolved = {};
            for (const [key, item] of Object.entries(value))
                (0,_domain_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(resolved, key, this.value(item, `${field}.${key}`));
            return resolved;
        }
        if (Array.isArray(value))
            return value.map((item, i) => this.value(item, `${field}[${i}]`));
        if (typeof value !== "string" || !(0,_template__WEBPACK_IMPORTED_MODULE_2__/* .hasExpression */ .xS)(value))
            return value;
        const resolved = this.#text(value, field);
        this.#characters += typeof resolved === "string" ? resolved.length : JSON.stringify(resolved).length;
        if (this.#characters > MAX_CHARACTERS)
            throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(`${field}: the parameters become longer than ${MAX_CHARACTERS} characters.`);
        return resolved;
    }
    #text(text, field) {
        try {
            const segments = (0,_template__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(text, this.contexts);
            const [only, ...more] = segments;
            if (only !== undefined && typeof only !== "string" && more.length === 0)
                return (0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(only, this.context);
            return segments.map((segment) => (typeof segment === "string" ? segment : textOf((0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(segment, this.context)))).join("");
        }
        catch (error) {
            throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC ? new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(`${field}: ${error.message}`) : error;
        }
    }
}
function textOf(value) {
    if (value === null)
        return "";
    return typeof value === "string" ? value : JSON.stringify(value);
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


const KINDS = { string: "text", object: "a mapping", array: "a list", number: "a number", integer: "a whole number", boolean: "true or false", null: "nothing" };
/**
 * What a value breaks of a schema: what was expected and what was found. A pattern is told by the schema's `title`.
 *
 * @param error  of a validator with `verbose`
 */
function wordsOfSchema({ keyword, params: given, parentSchema, data, message = "is not valid" }) {
    const params = given;
    const schema = (parentSchema ?? {});
    const expected = (what) => `expected ${what}, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(data)}.`;
    switch (keyword) {
        case "type": {
            const kinds = [params["type"]].flat().map((type) => KINDS[String(type)] ?? String(type));
            const isUnquoted = kinds.includes("text") && ["number", "boolean"].includes(typeof data);
            return `expected ${kinds.join(" or ")}, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(data)}${isUnquoted ? "; put it into quotes." : "."}`;
        }
        case "enum": {
            const allowed = params["allowedValues"].map(String);
            return typeof data === "string" && data !== "" ? `${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(data)} is not known here${(0,_complaints__WEBPACK_IMPORTED_MODULE_0__/* .knownNames */ .UH)(data, allowed)}` : expected(allowed.map((value) => value || '""').join(", "));
        }
        case "const": return expected((0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(params["allowedValue"]));
        case "pattern": return expected(typeof schema["title"] === "string" ? schema["title"] : `text that matches ${String(params["pattern"])}`);
        case "minLength": return expected(params["limit"] === 1 ? "text" : `text of at least ${String(params["limit"])} characters`);
        case "maxLength": return expected(`text of at most ${String(params["limit"])} characters`);
        case "minProperties":
        case "minItems": return expected(params["limit"] === 1 ? "at least one entry" : `at least ${String(params["limit"])} entries`);
        case "maxProperties":
        case "maxItems": return expected(`at most ${String(params["limit"])} entries`);
        case "minimum":
        case "maximum":
        case "exclusiveMinimum":
        case "exclusiveMaximum": return expected(`a number ${String(params["comparison"])} ${String(params["limit"])}`);
        case "oneOf": return `expected either ${namesIn(schema["oneOf"]).join(" or ")}, found ${Array.isArray(params["passingSchemas"]) ? "both" : "neither"}.`;
        default: return `${message}, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(data)}.`;
    }
}
/** An error of one of several schemas says little: what fits none of them is told as a whole. */
function isFollowUp({ keyword, schemaPath }) {
    return /\/(anyOf|oneOf)\//.test(schemaPath) || keyword === "if" || keyword === "propertyNames";
}
function namesIn(alternatives) {
    return (Array.isArray(alternatives) ? alternatives : []).flatMap(({ required = [] }) => required);
}


/***/ }),

/***/ 1566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ withExpressions),
/* harmony export */   pw: () => (/* binding */ catalogueSchema)
/* harmony export */ });
/* unused harmony export OFF_ANSWERS */
/* harmony import */ var _domain_event_type__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(613);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7504);
/* harmony import */ var _domain_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7888);



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
                propertyNames: { title: `a task such as deployment, a task and one of ${_domain_event_type__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_KINDS */ .dP.map((kind) => `.${kind}`).join(", ")}, or "*"`, pattern: `^(\\*|[^.*]+(\\.(${_domain_event_type__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_KINDS */ .dP.join("|")}))?)$` },
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
                additionalProperties: { enum: [..._domain_outcome__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk] },
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
    const schema = withExpressions(parameters);
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
/** @returns the schema of a job's parameters whose expressions are not evaluated yet */
function withExpressions(parameters) {
    return orExpression(parameters, false);
}
/** The schema with an expression allowed for every value: what it yields is known when there is an event. */
function orExpression(schema, isValue = true) {
    if (!(0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(schema))
        return schema;
    const inner = {};
    for (const [keyword, value] of Object.entries(schema)) {
        (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inner, keyword, keyword === "properties" && (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? mapValues(value) : keyword === "items" || keyword === "additionalProperties" ? orExpression(value) : value);
    }
    if (!isValue)
        return inner;
    const description = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(schema, "description");
    return { ...(description !== undefined && { description }), if: { type: "string", pattern: EXPRESSION }, else: inner };
}
function mapValues(properties) {
    const mapped = {};
    for (const [name, schema] of Object.entries(properties))
        (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(mapped, name, orExpression(schema));
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
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7504);



/** By this the schema of a parameter tells that its value is a script. */
const SCRIPT_MEDIA_TYPE = "application/x-sh";
const VARIABLES = {
    "data.project": "CLOUD_AUTOMATION_PROJECT", "data.stage": "CLOUD_AUTOMATION_STAGE", "data.service": "CLOUD_AUTOMATION_SERVICE",
    shkeptncontext: "CLOUD_AUTOMATION_CONTEXT", id: "CLOUD_AUTOMATION_TRIGGERED_ID",
};
/**
 * Whether a parameter of a job is a script; one that is called `run` always is.
 *
 * @param schema  of all parameters
 */
function isScript(parameter, schema) {
    const properties = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(schema, "properties");
    const described = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(properties) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(properties, parameter) : undefined;
    return parameter === "run" || ((0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(described) && (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(described, "contentMediaType") === SCRIPT_MEDIA_TYPE);
}
/** Of what a job evaluates itself. */
const LATE_CONTEXTS = ["event", "task", "run", "env", "key", "with", "card", "fields"];
/**
 * Whether the job itself evaluates a parameter, since it can see more than the event, or wants only a part of it. Other
 * expressions of a rule are evaluated before the job begins; of these only the syntax is looked at.
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
 * A value of the event would become part of the script, and whoever can write into an event could run commands.
 *
 * @throws ExpressionProblem that tells how to get at the value instead
 */
function refuseExpressions(script) {
    if (!(0,_template__WEBPACK_IMPORTED_MODULE_1__/* .hasExpression */ .xS)(script))
        return;
    const index = script.indexOf("${{");
    throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(`\${{ }} is not replaced in a script, where a value of the event could become commands. ${replacement(script.slice(index))}`, index);
}
function replacement(script) {
    const [, text = ""] = /^\$\{\{([^]*?)\}\}/.exec(script) ?? [];
    const path = attemptPath(text);
    if (path === undefined) {
        return "The script finds the event in the file $CLOUD_AUTOMATION_EVENT and its identity in $CLOUD_AUTOMATION_PROJECT, _STAGE, _SERVICE, _TASK, _CONTEXT and _TRIGGERED_ID; give it anything else by env: in the workflow.";
    }
    const variable = VARIABLES[path.join(".")];
    if (variable !== undefined)
        return `Write "$${variable}" instead.`;
    return `Write "$(jq -r '${path.map((part) => (/^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `["${part}"]`)).join("").replace(/^\[/, ".[") || "."}' "$CLOUD_AUTOMATION_EVENT")" instead.`;
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
 * @param contexts  that expressions may use; the event alone unless told otherwise
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
        throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC ? new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(error.message, error.index + offset) : error;
    }
}


/***/ }),

/***/ 6672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ parseMapping),
/* harmony export */   ZM: () => (/* binding */ YamlText),
/* harmony export */   jf: () => (/* binding */ child)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4515);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7504);




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
    at(pointer) {
        return valueAt(this.value, pointer);
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

/***/ 925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ EMPTY_REPORT)
/* harmony export */ });
const EMPTY_REPORT = { labels: {}, data: {} };


/***/ }),

/***/ 7888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ parseExitCodes),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   vr: () => (/* binding */ outcomeOfJob),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/* unused harmony exports outcome, couldNotRun, outcomeOfSteps */
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(925);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7504);



/** The four pairs a client needs (control-plane.md 2.4); `errored` is always paired with `fail` (trap 9). */
const VERDICTS = ["pass", "warning", "fail", "errored"];
function severity(verdict) {
    return VERDICTS.indexOf(verdict);
}
function verdictOf(outcome) {
    return outcome.status === "errored" ? "errored" : outcome.result;
}
/** An outcome that did not come from a job's own report. */
function outcome(verdict, message, report = _job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V) {
    return {
        status: verdict === "errored" ? "errored" : "succeeded",
        result: verdict === "errored" ? "fail" : verdict,
        message,
        labels: report.labels,
        data: report.data,
    };
}
/** The work was not done, for a reason that docs/errors.md explains. */
function couldNotRun(message, code) {
    return outcome("errored", coded(capital(message), code));
}
/**
 * The table of contract.md 5. Where sources disagree the worst wins and the message names both.
 *
 * @param what  how the first line calls the work, e.g. `deployment of carts in staging`
 */
function outcomeOfJob(job, rules, what) {
    const ended = evidenceOfEnding(job.ending, rules, seconds(job.durationMs));
    const report = withMeasured(job.report, job.measured);
    return combine([ended, ...evidenceOfReport(report), ...evidenceOfMeasured(job.measured)], report, what, job.logTail, job.measured, seconds(job.durationMs));
}
/** Measured values are data for later tasks, as text (contract.md 6); what the job itself wrote under the same name wins. */
function withMeasured(report, measured) {
    if (!measured)
        return report;
    const data = {};
    for (const [name, value] of Object.entries(measured.values))
        (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, String(value));
    if (measured.start)
        (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "start", measured.start);
    if (measured.end)
        (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "end", measured.end);
    for (const [name, value] of Object.entries(report.data))
        (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, value);
    return { ...report, data };
}
function evidenceOfMeasured(measured) {
    if (!measured || measured.verdict === "pass")
        return [];
    const reason = measured.reasons.join("; ") || "the reports say so";
    return [{ verdict: measured.verdict, reason, ...(measured.verdict === "fail" && { code: "CA-401" }), ...(measured.verdict === "errored" && { code: "CA-406" }) }];
}
/**
 * The no-`run` form: the caller's own steps are the job and `job.status` tells how they ended.
 *
 * @param cause  what is known about a cancellation or a failure, as a sentence
 */
function outcomeOfSteps(jobStatus, written, what, cause, measured) {
    const report = withMeasured(written, measured);
    const ended = jobStatus === "success" ? { verdict: "pass", reason: "all steps succeeded" }
        : jobStatus === "failure" ? { verdict: "fail", reason: cause ?? "a step of the workflow job failed", code: "CA-409" }
            : { verdict: "errored", reason: cause ?? "the run was cancelled", code: "CA-405" };
    return combine([ended, ...evidenceOfReport(report), ...evidenceOfMeasured(measured)], report, what, [], measured);
}
function combine(evidence, report, what, logTail, measured, took) {
    const worst = evidence.reduce((a, b) => (severity(b.verdict) > severity(a.verdict) ? b : a));
    // The job's own words stay as they are; the code then stands with the reasons.
    const headline = report.message || (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(headlineOf(worst, what, took), worst.code);
    const lines = [headline];
    if (worst.verdict !== "pass") {
        const told = evidence.map((e) => e.reason).filter((reason) => !headline.includes(reason) && !headline.includes(capital(reason)));
        if (told.length > 0)
            lines.push(!report.message ? `${capital(told.join("; "))}.` : (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(`${capital(told.join("; "))}.`, worst.code));
    }
    if (measured?.summary)
        lines.push(`${capital(measured.summary)}.`);
    // A job that found something may be read by its own words; a failed one needs its log.
    if (severity(worst.verdict) >= severity("fail") && logTail.length > 0)
        lines.push("", "Last lines of the log:", ...logTail);
    return { ...outcome(worst.verdict, lines.join("\n"), report), ...(measured && { measured }) };
}
function headlineOf(worst, what, took) {
    switch (worst.verdict) {
        case "pass": return `${capital(what)} done${took ? ` in ${took}` : ""}.`;
        case "warning": return `${capital(what)} done with a warning: ${worst.reason}.`;
        case "fail": return `${capital(what)} failed: ${worst.reason}.`;
        case "errored": return `${capital(what)} could not be completed: ${worst.reason}.`;
    }
}
function evidenceOfEnding(ending, rules, took) {
    switch (ending.kind) {
        case "not-started": return { verdict: "errored", reason: ending.reason, code: "CA-402" };
        case "signalled": return { verdict: "errored", reason: `the job was killed by ${ending.signal} after ${took}`, code: "CA-403" };
        case "stopped": return { verdict: "errored", reason: stopReason(ending.because, took), code: STOP_CODES[ending.because] };
        case "exited": return evidenceOfExitCode(ending.code, rules, took);
        case "left": return { verdict: ending.verdict, reason: ending.reason, ...(ending.verdict === "fail" && { code: "CA-401" }) };
        case "judged": return { verdict: ending.verdict, reason: ending.reason, ...(ending.code && { code: ending.code }) };
        case "parked": throw new Error("a parked job has no outcome");
    }
}
const STOP_CODES = { cancelled: "CA-405", deadline: "CA-404", aborted: "CA-315" };
function stopReason(because, took) {
    switch (because) {
        case "cancelled": return `cancelled after ${took}`;
        case "deadline": return `timed out: the job was ended at its deadline after ${took} (input timeout-minutes)`;
        case "aborted": return `the sequence was aborted in the control plane; the job was ended after ${took}`;
    }
}
function evidenceOfExitCode(code, rules, took) {
    const exited = `exit code ${code} after ${took}`;
    const named = rules.get(code);
    if (named)
        return ruled(named, exited);
    if (code === 0)
        return { verdict: "pass", reason: `exit code 0` };
    if (code === 126)
        return { verdict: "errored", reason: `${exited}: a command could not be executed`, code: "CA-402" };
    if (code === 127)
        return { verdict: "errored", reason: `${exited}: a command was not found`, code: "CA-402" };
    if (code > 128 && code <= 128 + 64)
        return { verdict: "errored", reason: `${exited}: a command was ended by ${signalOfCode(code)}`, code: "CA-403" };
    if (code > 128 || code < 0)
        return { verdict: "errored", reason: `${exited}: codes above 128 say that the job could not run to its end`, code: "CA-403" };
    const other = rules.get("*");
    return other ? ruled(other, exited) : { verdict: "fail", reason: exited, code: "CA-401" };
}
function ruled(verdict, exited) {
    const reason = `${exited} (exit-codes says ${verdict})`;
    return verdict === "errored" ? { verdict, reason, code: "CA-406" } : verdict === "fail" ? { verdict, reason, code: "CA-401" } : { verdict, reason };
}
function signalOfCode(code) {
    return code === 137 ? "signal 9 (killed, often for lack of memory)" : `signal ${code - 128}`;
}
function evidenceOfReport(report) {
    const evidence = [];
    if (report.unreadable)
        evidence.push({ verdict: "errored", reason: report.unreadable, code: "CA-406" });
    if (report.status === "errored")
        evidence.push({ verdict: "errored", reason: "the job reported status=errored", code: "CA-406" });
    if (report.status === "succeeded")
        evidence.push({ verdict: "pass", reason: "the job reported status=succeeded" });
    if (report.result)
        evidence.push({ verdict: report.result, reason: `the job reported result=${report.result}`, ...(report.result === "fail" && { code: "CA-401" }) });
    return evidence;
}
/** Lines such as `2=warning`, `99=fail`, `*=errored`. @throws UserError naming line and fix */
function parseExitCodes(text) {
    const rules = new Map();
    for (const line of text.split(/\r?\n/).map((l) => l.trim()).filter(Boolean)) {
        const match = /^(\*|\d{1,3})\s*=\s*(\S+)$/.exec(line);
        const verdict = VERDICTS.find((v) => v === match?.[2]);
        const code = match?.[1] === "*" ? "*" : Number(match?.[1]);
        if (!match || !verdict || (code !== "*" && code > 255)) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`exit-codes: expected lines such as 2=warning with a code from 0 to 255 or * and one of ${VERDICTS.join(", ")}, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}.`);
        }
        rules.set(code, verdict);
    }
    return rules;
}
function seconds(durationMs) {
    const total = Math.round(durationMs / 1000);
    if (durationMs < 10_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    return total < 120 ? `${total} s` : `${Math.floor(total / 60)} min ${total % 60} s`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 6342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l_: () => (/* binding */ CHANNELS),
  xT: () => (/* binding */ CHANNEL_PERMISSIONS),
  tL: () => (/* binding */ aboutProperty),
  D9: () => (/* binding */ channelProperties),
  th: () => (/* binding */ channelReports)
});

;// CONCATENATED MODULE: ./src/cards/subjects.ts
/** What a card can be about. */
const SUBJECTS = ["deployment", "evaluation", "problem", "ticket", "task"];

// EXTERNAL MODULE: ./src/jobs/http/declarations.ts
var declarations = __webpack_require__(8676);
// EXTERNAL MODULE: ./src/jobs/patterns.ts
var patterns = __webpack_require__(4093);
;// CONCATENATED MODULE: ./src/jobs/channels/parameters.ts



const CHANNELS = ["summary", "commit", "issue", "check", "webhook", "file", "http"];
const COMMIT = { pattern: "^[0-9a-fA-F]{40}([0-9a-fA-F]{24})?$", title: "a commit in full, 40 or 64 hexadecimal digits" };
/** Of jobs that tell people something. */
const channelProperties = {
    channel: {
        type: "string",
        minLength: 1,
        default: "summary",
        description: "Where it is told, one per line or separated by commas: `summary` (the run's page), `commit` and `issue` (a comment, updated in place), `check` (a check run), `webhook` (signed, any receiver), `file` (in the workspace), `http` (the recipe in `http`, also without being named here: then beside `summary`, which always succeeds, so a service that is down is a warning. Write `channel: http` for the delivery to count).",
        examples: ["summary, issue"],
    },
    sha: { type: "string", ...COMMIT, description: "Commit for `commit` and `check`, in full; the run's own commit unless told otherwise.", examples: ["${{ event.data.deployment.gitCommit }}"] },
    number: {
        type: ["integer", "string"],
        minimum: 1,
        ...patterns/* ISSUE_NUMBER */.Q9,
        description: "Issue or pull request for `issue`. Without it the ticket that an earlier task of the sequence has reported as `issueNumber` or `incidentNumber`.",
        examples: [42],
    },
    "check-name": { type: "string", minLength: 1, maxLength: 100, description: "Name of the check run; `Cloud Automation` and the stage unless told otherwise.", examples: ["Deployment to production"] },
    webhook: { type: "string", ...(0,patterns/* variableName */.cG)("NOTIFY_URL"), description: "For `webhook`: name of the environment variable with the address, such as one of the secret JOB_ENV. The address itself never stands here.", examples: ["NOTIFY_URL"] },
    "webhook-secret": {
        type: "string",
        ...(0,patterns/* variableName */.cG)("NOTIFY_SECRET"),
        description: "Name of the environment variable with the secret that signs the webhook: `X-Hub-Signature-256: sha256=…`, the HMAC-SHA-256 of the body, as GitHub's own webhooks have it.",
        examples: ["NOTIFY_SECRET"],
    },
    path: { type: "string", minLength: 1, maxLength: 300, description: "For `file`: path in the workspace, ending in .md, .txt or .json. Folders are made.", examples: ["reports/slo.md"] },
    http: declarations/* HTTP_PARAMETER */.t,
    title: { type: "string", minLength: 1, maxLength: 1000, description: "Title in place of the one that follows from the event. Formatting in it is shown, not applied.", examples: ["Release of ${{ event.data.service }}"] },
    text: { type: "string", minLength: 1, maxLength: 20_000, description: "Text below the title, in place of the event's message. Formatting in it is shown, not applied.", examples: ["On call: please look."] },
};
const aboutProperty = {
    about: { type: "string", enum: [...SUBJECTS], description: "What the event is shown as, where it does not follow from the event: a deployment, an SLO evaluation, a problem, a ticket, or just a task." },
};
/** Fields of every job that tells people something. */
const channelReports = {
    channels: "Where it was told, separated by commas.",
    failedChannels: "Where it could not be told.",
    issueCommentUrl: "The comment on the issue; also a label.",
    commitCommentUrl: "The comment on the commit; also a label.",
    checkRunUrl: "The check run; also a label.",
    file: "Path of the written file.",
    "<name>": "Whatever the recipe reports.",
};
const CHANNEL_PERMISSIONS = {
    issues: "write, for `issue`; on a pull request `pull-requests: write` will do, too",
    contents: "write, for `commit`",
    checks: "write, for `check`",
};


/***/ }),

/***/ 6148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ complaintsOf),
/* harmony export */   UV: () => (/* binding */ complaintsAhead),
/* harmony export */   x9: () => (/* binding */ holdsExpression)
/* harmony export */ });
/* harmony import */ var _catalogue_script__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9694);
/* harmony import */ var _catalogue_template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6671);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7504);
/* harmony import */ var _parameter_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1644);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3366);
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2977);







/**
 * What the job would refuse before it does anything, found before there is an event.
 *
 * @param parameters  that fit the job's declaration but for their expressions: what holds one is left to the run
 * @param field       how complaints call the parameters
 * @returns           complaints that begin with the field
 */
async function complaintsAhead(name, parameters, readFile, field = "with") {
    const known = (0,_parameters__WEBPACK_IMPORTED_MODULE_4__/* .given */ .gI)(parameters);
    const { checks = [] } = await (0,_registry__WEBPACK_IMPORTED_MODULE_5__/* .loadJob */ ._6)(name);
    const complaints = [];
    const attempt = async (check) => {
        try {
            await check();
        }
        catch (error) {
            // Jobs call their parameters `with`, wherever these stand.
            complaints.push(...complaintsOf(error).map((complaint) => complaint.replace(/^with\b/, field)));
        }
    };
    if (Object.hasOwn((0,_registry__WEBPACK_IMPORTED_MODULE_5__/* .declarationOf */ .MI)(name).parameters.properties, "http")) {
        const { recipeOf } = await __webpack_require__.e(/* import() */ 460).then(__webpack_require__.bind(__webpack_require__, 460));
        await attempt(async () => {
            try {
                await recipeOf({ parameters: known, readFile });
            }
            catch (error) {
                // A recipe in a file is told by its place there.
                throw new _parameter_error__WEBPACK_IMPORTED_MODULE_3__/* .ParameterError */ .u(complaintsOf(error).map((complaint) => (complaint.startsWith("with.") ? complaint : `with.http: ${complaint}`)));
            }
        });
    }
    for (const { of, check } of checks) {
        if (of.some((parameter) => !(0,_catalogue_script__WEBPACK_IMPORTED_MODULE_0__/* .isLate */ .lS)(parameter) && holdsExpression((0,_domain_json__WEBPACK_IMPORTED_MODULE_6__/* .getOwn */ .Ng)(known, parameter))))
            continue;
        await attempt(() => check(known, readFile));
    }
    return [...new Set(complaints)];
}
/** @throws what is a fault of ours */
function complaintsOf(error) {
    if (error instanceof _parameter_error__WEBPACK_IMPORTED_MODULE_3__/* .ParameterError */ .u)
        return error.complaints;
    if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
        return [error.message];
    throw error;
}
function holdsExpression(value) {
    if (typeof value === "string")
        return (0,_catalogue_template__WEBPACK_IMPORTED_MODULE_1__/* .hasExpression */ .xS)(value);
    return typeof value === "object" && value !== null && Object.values(value).some((item) => holdsExpression(item));
}


/***/ }),

/***/ 7450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ declarations_declarations)
});

;// CONCATENATED MODULE: ./src/jobs/action/declarations.ts
const actionDeclarations = [
    {
        name: "action.route",
        does: "Does what a remediation asks for: finds `data.action.action` among `actions` and runs the script or the ready-made job that stands there. Done when the effect has been read back, by that job or by `check`.",
        parameters: {
            type: "object",
            properties: {
                actions: {
                    type: ["object", "string"],
                    minProperties: 1,
                    minLength: 1,
                    description: "Path of a YAML file in this repository, or a mapping: name of an action → what to do: `run` (a script) or `job` and `with` (a ready-made job); beside it `check` (a script that reads the effect back; exit code 0 for yes), `stages` (the only ones it may run in), and `undo` (a script, or `job` and `with`) for a sequence that is aborted meanwhile. Expressions are evaluated for the chosen action only.",
                    additionalProperties: {
                        type: "object",
                        properties: {
                            run: { type: "string", minLength: 1, contentMediaType: "application/x-sh" },
                            job: { type: "string", minLength: 1 },
                            with: { type: "object" },
                            check: { type: "string", minLength: 1, contentMediaType: "application/x-sh" },
                            stages: { type: "string", minLength: 1 },
                            undo: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", properties: { job: { type: "string" }, with: { type: "object" } }, required: ["job"], additionalProperties: false }] },
                        },
                        oneOf: [{ required: ["run"] }, { required: ["job"] }],
                        additionalProperties: false,
                    },
                },
                name: { type: "string", minLength: 1, description: "Name of the action; that of the event (`data.action.action`) unless told otherwise." },
                stages: { type: "string", description: "The only stages that actions may run in, separated by spaces, commas or lines; all unless told otherwise. An action's own list holds in its place." },
                "cool-down-minutes": { type: "number", minimum: 0, maximum: 90 * 24 * 60, default: 0, description: "The same action is not run again for the same problem within this time; the task is answered `fail` instead, so that the next remediation gets its turn. 0: no limit." },
                "dry-run": { type: "boolean", default: false, description: "Only tells what would be done, as a `warning`." },
                "patience-minutes": { type: "number", exclusiveMinimum: 0, maximum: 1_440, default: 5, description: "How long `check` is tried." },
            },
            required: ["actions"],
            additionalProperties: false,
        },
        reports: {
            action: "Name of the action.",
            executed: "`true` when it was run, else `false`.",
            job: "The ready-made job that did it, or `run` for a script.",
            undone: "Of an aborted sequence: `true` when the inverse action succeeded.",
            "<name>": "Whatever the job or the script reports.",
        },
        permissions: {
            actions: "read, to know when an action was run last (`cool-down-minutes`); an action's job needs its own",
        },
    },
];

;// CONCATENATED MODULE: ./src/jobs/approval/declarations.ts
const DEFAULT_DEADLINE_MINUTES = 7 * 24 * 60;
const approvalDeclarations = [
    {
        name: "approval.ask",
        does: "Asks a person and waits without a runner: by an issue that is answered with a comment, or by the reviewers of an environment. Done when somebody has approved or denied; the sweep ends the wait at its deadline.",
        parameters: {
            type: "object",
            properties: {
                environment: { type: "string", minLength: 1, description: "Ask the required reviewers of this environment. The workflow approval.yml has the second job that it needs. Without it an issue asks." },
                gate: { readOnly: true, type: "string", enum: ["", "success", "failure", "cancelled", "skipped"], default: "", description: "Set by approval.yml: how the job ended that waited for the reviewers." },
                approvers: { type: "string", default: "", description: "Who may answer: logins, and teams as @org/team (needs a token that may read members), separated by spaces, commas or lines. Without it everybody with write access to the repository." },
                exclude: { type: "string", default: "", description: "Logins that may not answer, such as who asked for the change: `${{ event.data.labels.requester }}`. An event without that field excludes nobody." },
                "deadline-minutes": { type: "number", exclusiveMinimum: 0, maximum: 90 * 24 * 60, default: DEFAULT_DEADLINE_MINUTES, description: "How long the task waits for an answer. GitHub itself ends the wait for reviewers of an environment after 30 days." },
                "remind-minutes": { type: "number", minimum: 0, default: 24 * 60, description: "How long before the deadline the sweep reminds in the issue, once; at most half of the wait. 0: never." },
                title: { type: "string", maxLength: 200, description: "Title of the issue; says what is to be approved unless told otherwise." },
                text: { type: "string", maxLength: 4_000, description: "What people should know before they decide; stands in the issue as plain text." },
                assignees: { type: "string", default: "", description: "Logins the issue is assigned to, separated by spaces, commas or lines." },
            },
            additionalProperties: false,
        },
        reports: {
            decision: "`approved` or `denied`.",
            approvedBy: "Login of who approved.",
            deniedBy: "Login of who denied.",
            reason: "What was said with it.",
            approvalUrl: "The comment, or the run with the review; also a label.",
        },
        permissions: {
            issues: "write, to ask in an issue, to answer there and to close it",
            actions: "read, to read the rules of an environment and the record of its review",
        },
    },
];

// EXTERNAL MODULE: ./src/jobs/workflow/parameters.ts
var parameters = __webpack_require__(9090);
;// CONCATENATED MODULE: ./src/jobs/script-or-workflow-parameters.ts

/** Parameters of jobs whose work is a script or a workflow; see script-or-workflow.ts. Durations in minutes. */
const workProperties = {
    run: {
        type: "string",
        minLength: 1,
        contentMediaType: "application/x-sh",
        description: "Script that does the work; runs as the input `run` would. Give either `run` or `workflow`.",
        examples: ["./work.sh \"$CLOUD_AUTOMATION_SERVICE\""],
    },
    ...parameters/* workflowProperties */.kp,
    workflow: { ...parameters/* workflowProperties */.kp.workflow, description: "Workflow that does the work, by its file; it has the trigger workflow_dispatch and lies on the default branch. Give either `run` or `workflow`." },
};
/** Of jobs whose work has to be over before they are. */
const untilEndProperties = {
    ...workProperties,
    ...parameters/* waitProperties */.lM,
};
/** Of jobs that may also just start something. @param otherwise  the default of `wait` */
function startProperties(otherwise) {
    return {
        ...workProperties,
        ...parameters/* waitProperties */.lM,
        wait: {
            enum: ["runner", "park", "no"],
            default: otherwise,
            description: "What happens while a workflow runs. `runner`: this job waits, for up to 5 hours and `timeout-minutes`. `park`: this job ends, and the sweep finishes the task when the run is over; for runs of this repository. `no`: the task is finished as soon as the run is known, and a later task stops it. A script is always waited for; one that starts something in the background says `no`, so that its end is not taken for the end of the work.",
        },
    };
}
const checkProperties = {
    check: {
        type: "string",
        minLength: 1,
        contentMediaType: "application/x-sh",
        description: "Script that reads back whether it really is so: exit code 0 for yes. It is tried until it succeeds or `patience-minutes` are over.",
        examples: ["curl --fail --silent \"$CLOUD_AUTOMATION_REPORTED_DEPLOYMENT_URL/health\""],
    },
    "patience-minutes": {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 300,
        default: 5,
        description: "How long `check` is tried.",
    },
};
/** A script that puts things right afterwards, and its time. */
function hookProperties(name, description, example) {
    return {
        [name]: { type: "string", minLength: 1, contentMediaType: "application/x-sh", description, examples: [example] },
        [`${name}-minutes`]: { type: "number", exclusiveMinimum: 0, maximum: 60, default: 5, description: `How long \`${name}\` may take. It cannot run when the run is cancelled, the sequence is aborted or \`timeout-minutes\` are over.` },
    };
}
/** What every start leaves, so that a stop finds it. */
const startedReports = {
    runId: "Id of the workflow run, with `workflow`.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how the run ended.",
    job: "Name of this job: a stop finds by it what was started.",
    startedFor: "Project, stage and service of the task, likewise.",
    "<name>": "Whatever the script or the workflow's artifact reports.",
};
/** Of jobs that stop what a start has begun: the workflow run it has left, or by a script. */
function stopParameters(hook, description, example) {
    return {
        type: "object",
        properties: {
            run: {
                ...workProperties.run,
                description: "Script that stops it. What the start reported is in CLOUD_AUTOMATION_STARTED_<NAME>, and in the event file below `.data` under the task's name, which is in CLOUD_AUTOMATION_STARTED_BY. Without `run`, the workflow run that was started is cancelled.",
                examples: ["kill \"$CLOUD_AUTOMATION_STARTED_PROCESS_ID\""],
            },
            ...parameters/* stopProperties */.Kq,
            "started-by": { ...parameters/* stopProperties */.Kq["started-by"], description: "Name of the earlier task that started it. Without it, what a start of this kind has left for this project, stage and service." },
            "run-id": { ...parameters/* stopProperties */.Kq["run-id"], description: "Id of the workflow run to stop, instead of the one that the start has reported." },
            ...checkProperties,
            check: {
                ...checkProperties.check,
                description: "Script that reads back whether it is over: exit code 0 for yes. It is tried until it succeeds or `patience-minutes` are over; then the task fails. With `run` it is also asked before, where the event tells what was started: what is over already is not stopped again.",
                examples: ["! pgrep --full load-generator"],
            },
            ...hookProperties(hook, description, example),
        },
        additionalProperties: false,
    };
}
/** What every stop reports. */
const stoppedReports = {
    stopped: "`true` when it is over, `false` when it goes on, `unknown` when the stop script failed and there is no `check`, or the `check` could not be run.",
    wasRunning: "`false` when it was over before, `true` when it was not, as far as a `check` tells.",
    confirmedBy: "What read it back: `check`, `workflow run`, both, or nobody but `the stop script` itself.",
    startedBy: "Name of the task that had started it, if the event tells.",
    start: "When it was started, if the start has reported it.",
    end: "When it was found to be over (ISO 8601).",
    runId: "Id of the workflow run, if it is one.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how the run ended.",
    "<name>": "Whatever the scripts report.",
};
const WORKFLOW_PERMISSION = "write, to start, read and cancel workflow runs; only with `workflow`";

;// CONCATENATED MODULE: ./src/jobs/build/declarations.ts

const buildDeclarations = [
    {
        name: "build.run",
        does: "Builds by a script or a workflow and reports what was built. It is done when the work is over and `check`, if there is one, has found the result where it should be.",
        parameters: {
            type: "object",
            properties: {
                ...untilEndProperties,
                ...checkProperties,
                check: { ...checkProperties.check, examples: ["docker buildx imagetools inspect \"$CLOUD_AUTOMATION_REPORTED_IMAGE\""] },
            },
            additionalProperties: false,
        },
        reports: {
            image: "Image that was built, such as `example/carts:1.4.0`, if the work reports it. A later `deploy.run` reads it from `data.build.image`, so call the task `build`, or pass it as `image`. The control plane's own `configurationChange.values.image` cannot be set by a task.",
            tag: "Its tag; taken from `image` unless reported.",
            digest: "Its digest; taken from `image` unless reported.",
            buildUrl: "Page of the build: of the workflow's run, or of this run; also a label.",
            runId: "Id of the workflow run, with `workflow`.",
            runUrl: "Its page; also a label.",
            conclusion: "GitHub's word for how the run ended.",
            "<name>": "Whatever the script or the workflow's artifact reports.",
        },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
];

;// CONCATENATED MODULE: ./src/jobs/chaos/declarations.ts

const ROLLBACK = "`succeeded`, `failed`, `not run`, or `not needed` where the experiment did not fail.";
const chaosDeclarations = [
    {
        name: "chaos.start",
        does: "Starts a chaos experiment by a script or a workflow, waits for its end unless told otherwise, and takes back what it has left where it fails. `results` and `thresholds` of the rule judge its journal.",
        parameters: {
            type: "object",
            properties: {
                ...startProperties("runner"),
                experiment: { type: "string", minLength: 1, maxLength: 500, description: "Name of the experiment, for the report; the script finds it in CLOUD_AUTOMATION_EXPERIMENT.", examples: ["pod-delete"] },
                ...hookProperties("rollback", "Script that takes back what a failed experiment has left. It never hides the failure. `rollback-minutes` of the task's time are kept for it.", "kubectl delete chaosengine --all"),
            },
            additionalProperties: false,
        },
        reports: {
            experiment: "Name of the experiment: what the work reports, else the parameter.",
            start: "When it began: of the journal, else of the work, else of this job (ISO 8601).",
            end: "When it ended, likewise; not with `wait: no`.",
            rollback: ROLLBACK,
            ...startedReports,
        },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
    {
        name: "chaos.stop",
        does: "Stops the experiment that an earlier task has started, takes back what it has left, and is done when it is over; one that was over already is a pass, too.",
        parameters: stopParameters("rollback", "Script that runs after the stop, whatever came of it, and takes back what the experiment has left. Where it fails, the task fails.", "kubectl delete chaosengine --all"),
        reports: { ...stoppedReports, rollback: "`succeeded`, `failed` or `not run`, where there is one." },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
];

;// CONCATENATED MODULE: ./src/jobs/deploy/declarations.ts

const deployDeclarations = [
    {
        name: "deploy.run",
        does: "Deploys by a script or a workflow and keeps a deployment record at GitHub, from in progress to its end. It is done when the work is over, `check`, if there is one, has succeeded, and the record says so.",
        parameters: {
            type: "object",
            properties: {
                ...untilEndProperties,
                wait: { ...untilEndProperties.wait, description: `${untilEndProperties.wait.description} \`park\` needs \`record: false\`, since nobody would end the record.` },
                environment: { type: "string", minLength: 1, maxLength: 255, description: "Environment of the record; the task's stage unless told otherwise. Scripts find it in CLOUD_AUTOMATION_ENVIRONMENT.", examples: ["production"] },
                image: {
                    type: "string",
                    minLength: 1,
                    maxLength: 1000,
                    description: "What is deployed, for the report; scripts find it in CLOUD_AUTOMATION_IMAGE. Unless told otherwise the event's `data.build.image`, which `build.run` reports, else its `data.configurationChange.values.image`.",
                    examples: ["${{ event.data.configurationChange.values.image }}"],
                },
                commit: { type: "string", minLength: 1, maxLength: 255, description: "Commit, branch or tag of the record; the run's own commit unless told otherwise.", examples: ["v1.4.0"] },
                "environment-url": { type: "string", pattern: "^https?://", title: "an address that begins with https:// or http://", maxLength: 2000, description: "Address of what is deployed; else what the work reports as `deploymentURL`.", examples: ["https://carts.staging.example.com"] },
                record: { type: "boolean", default: true, description: "`false`: no deployment record, as for a workflow job with `environment:`, which has one of its own." },
                production: { type: "boolean", description: "Whether people use this environment; GitHub takes the one called production for it unless told otherwise." },
                transient: { type: "boolean", default: false, description: "Whether the environment will go away, as one of a pull request." },
                "auto-inactive": { type: "boolean", default: true, description: "Whether a success makes older records of this environment inactive." },
                ...checkProperties,
                ...hookProperties("rollback", "Script that takes a failed deployment back. It never hides the failure. `rollback-minutes` of the task's time are kept for it.", "helm rollback \"$CLOUD_AUTOMATION_SERVICE\" --wait"),
            },
            additionalProperties: false,
        },
        reports: {
            deploymentURL: "Address of what was deployed: what the work reports, else `environment-url`; also a label.",
            deploymentURIsPublic: "The same as a list, as later tasks of the sequence expect it: what the work reports (a JSON list, or addresses with spaces between), else `deploymentURL`. The control plane puts it before the addresses of earlier deployments.",
            deploymentNames: "Names of what was deployed, as a list, if the work reports them.",
            deploymentResults: "What the work reports in words, else how it ended.",
            image: "What was deployed, if it is known.",
            environment: "Environment of the record.",
            deploymentId: "Id of the record; not with `record: false`.",
            rollback: "`succeeded`, `failed`, `not run`, or `not needed` where the deployment did not fail.",
            runId: "Id of the workflow run, with `workflow`.",
            runUrl: "Its page; also a label.",
            conclusion: "GitHub's word for how the run ended.",
            "<name>": "Whatever the script or the workflow's artifact reports.",
        },
        permissions: { deployments: "write, for the deployment record; not with `record: false`", actions: WORKFLOW_PERMISSION },
    },
];

// EXTERNAL MODULE: ./src/jobs/http/declarations.ts
var declarations = __webpack_require__(8676);
;// CONCATENATED MODULE: ./src/jobs/flag/declarations.ts

const flagDeclarations = [
    {
        name: "flag.set",
        does: "Switches feature flags on or off: a variable of GitHub Actions, a flag in a file of the repository (flagd, GO Feature Flag, or a plain key), or one of any HTTP service. It is done when the flag reads back as wished.",
        parameters: {
            type: "object",
            properties: {
                flag: { type: "string", minLength: 1, maxLength: 200, description: "Name of the flag. For a plain key in a file it may be a path with dots, such as `features.cache`.", examples: ["EnableItemCache"] },
                enabled: { type: ["string", "boolean"], description: "`on` or `off`, `true` or `false`; with `flag`.", examples: ["on"] },
                flags: { type: "object", description: "Several flags at once, in place of `flag` and `enabled`, as Keptn's remediation has them in `data.action.value`.", examples: ["${{ event.data.action.value }}", { EnableItemCache: "on" }] },
                store: { type: "string", enum: ["variable", "file", "http"], description: "Where the flag is kept. Unless told otherwise `http` where `http` is given, `file` where `path` is given, else `variable`." },
                environment: { type: "string", minLength: 1, maxLength: 255, description: "Environment that the flag is for, for the report and for recipes; the task's stage unless told otherwise. A variable is then one of this environment of the repository.", examples: ["production"] },
                scope: { type: "string", enum: ["repository", "environment", "organization"], description: "Whose variable it is: `environment` where `environment` is given, else `repository`. A variable of the organization has to exist already. Each needs a token of an App or a fine-grained token (REPO_TOKEN); GITHUB_TOKEN can never do it." },
                variable: { type: "string", pattern: "^(?!GITHUB_|github_)[A-Za-z_][A-Za-z0-9_]*$", title: "a name of letters, digits and _ that begins with a letter and not with GITHUB_", maxLength: 255, description: "Name of the variable; the flag's name, with `_` for what a variable's name cannot hold, unless told otherwise. It is created where it does not exist.", examples: ["ENABLE_ITEM_CACHE"] },
                values: {
                    type: "object",
                    properties: { on: { type: ["string", "number", "boolean"] }, off: { type: ["string", "number", "boolean"] } },
                    required: ["on", "off"],
                    additionalProperties: false,
                    description: "Texts for on and off: values of the variable or of the plain key, or names of variants. Unless told otherwise a variable or key keeps the kind of words it has (true/false, on/off, enabled/disabled, yes/no, 1/0), and the variants are those whose values are true and false.",
                    examples: [{ on: "blue", off: "green" }],
                },
                path: { type: "string", minLength: 1, maxLength: 500, pattern: "^(?!/)(?!(?:.*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f]+$", title: "the path of a file in this repository, such as flags/production.json", description: "Path of a JSON, YAML or KEY=value file in this repository. No checkout is needed; formatting and comments stay.", examples: ["flags/production.flagd.json"] },
                format: { type: "string", enum: ["flagd", "go-feature-flag", "plain"], description: "What the file looks like; recognised unless told otherwise." },
                switch: { type: "string", enum: ["state", "variant"], description: "What is changed of a flag of flagd or GO Feature Flag. `state`: whether it is there at all (`state`, `disable`); when it is not, the program's own default counts. `variant`: the value that everybody gets. Unless told otherwise `variant` where there are a true and a false one and neither targeting nor shares, else `state`. A flag that is enabled, while its default, a percentage or targeting gives people something else, is a warning that says what they get." },
                how: { type: "string", enum: ["commit", "pull-request"], description: "`commit` (unless told otherwise): one commit on the branch. `pull-request`: a proposal; the flag stays as it is until somebody merges it, and the task is a warning with its address." },
                branch: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s~^:?*\\[\\\\\\u0000-\\u001f]+$", title: "the name of a branch, such as main", description: "Branch of the file; the repository's default branch unless told otherwise.", examples: ["main"] },
                message: { type: "string", minLength: 1, maxLength: 2_000, description: "Message of the commit and, in its first line, title of the pull request; what is set unless told otherwise." },
                http: declarations/* HTTP_PARAMETER */.t,
            },
            additionalProperties: false,
        },
        reports: {
            flag: "Name of the flag; of several flags all names.",
            environment: "The environment it is for.",
            enabled: "What was read back: `true` or `false`, as text; with `switch: state` whether the flag is enabled. With a pull request what is in force until it is merged. Of several flags a summary such as `A on, B off`.",
            previous: "The same before this task; another text where it was neither, such as `not set`, or `unknown` where a recipe has no field `previous`.",
            defaultVariant: "What people get of an enabled flag of flagd or GO Feature Flag, where `enabled` alone does not say it: the default variant, shares such as `yes 10 %, no 90 %`, or `none` for the program's own default.",
            targeted: "With it: `true` when targeting or the like gives some people another variant.",
            flags: "With several flags: `enabled`, `previous` and the like of each, by name.",
            variable: "Name of the variable, with one.",
            path: "Path of the file, with one.",
            commitUrl: "Page of the commit; also a label. Absent when nothing had to be changed.",
            pullRequestUrl: "Page of the pull request; also a label.",
            requested: "What a pull request that waits would set.",
            "<name>": "With `http` and one flag: the fields that the recipe takes from the answers.",
        },
        permissions: {
            contents: "write, with `path`",
            "pull-requests": "write, with `how: pull-request`; the repository has to allow it to Actions, or the token is REPO_TOKEN",
        },
    },
];

// EXTERNAL MODULE: ./src/jobs/ticket/kind.ts
var kind = __webpack_require__(6195);
// EXTERNAL MODULE: ./src/jobs/ticket/parameters.ts
var ticket_parameters = __webpack_require__(5213);
;// CONCATENATED MODULE: ./src/jobs/incident/declarations.ts


const NUMBER = { incidentNumber: "Number of the incident's issue; later tasks find it by that.", incidentUrl: "Its page; also a label." };
const BY_RECIPE = { "<name>": "With `http`: the fields that the recipe takes from the answers, in place of number, page and state." };
const PROBLEM_ID = {
    "problem-id": { type: "string", minLength: 1, maxLength: 500, description: "Id of the problem; that of the event unless told otherwise (`ProblemID`, `PID` of `data.problem` or `data.incident`). Tasks with the same id mean the same incident.", examples: ["P-2203117"] },
};
const incidentDeclarations = [
    {
        name: "incident.open",
        does: "Opens an incident: an issue with the label `incident` that names the problem, its severity, what it hits and since when. One that is open for the same problem is taken. Done when GitHub shows it; two runs at the same moment end with the same incident.",
        parameters: {
            type: "object",
            properties: {
                ...(0,ticket_parameters/* openProperties */.IT)("incident", { title: "Title; the problem's title, else what is hit, unless told otherwise.", body: "Markdown above the table with what is known about the problem." }),
                severity: { type: "string", minLength: 1, maxLength: 100, description: "Severity; that of the event unless told otherwise.", examples: ["critical"] },
                service: { type: "string", minLength: 1, maxLength: 500, description: "What the problem hits; the impacted entities of the event, else the task's service, unless told otherwise.", examples: ["carts"] },
                ...PROBLEM_ID,
                "problem-url": { type: "string", minLength: 1, maxLength: 2_000, description: "Page of the problem; that of the event unless told otherwise.", examples: ["https://abc12345.live.dynatrace.com/#problems/problemdetails;pid=4711"] },
                "start-time": { type: "string", minLength: 1, maxLength: 50, description: "When the problem began (ISO 8601); what the event tells, else its own time, unless told otherwise.", examples: ["2026-11-01T10:00:00Z"] },
                ...(0,ticket_parameters/* placeProperties */.ty)("incident"),
            },
            additionalProperties: false,
        },
        reports: {
            ...NUMBER,
            state: "`open`, or `closed` for one that was opened before and is closed by now.",
            created: "`true` when this run has opened it, `false` when it was there.",
            severity: "Severity, if it is known.",
            problemId: "Id of the problem, if there is one.",
            problemUrl: "Its page, if it is known; also a label.",
            impactedService: "What it hits.",
            startTime: "When it began (ISO 8601).",
            ...BY_RECIPE,
        },
        permissions: ticket_parameters/* ISSUES_PERMISSION */.B2,
    },
    {
        name: "incident.update",
        does: "Changes an incident by a comment, a section of its text, labels, people or its title, and is done when GitHub shows each change. The section `incident` is the table with what is known about the problem.",
        parameters: { type: "object", properties: { ...(0,ticket_parameters/* updateProperties */.D1)("incident"), ...PROBLEM_ID, ...(0,ticket_parameters/* whichProperties */.$u)(kind/* INCIDENT */.pP), ...(0,ticket_parameters/* placeProperties */.ty)("incident") }, additionalProperties: false },
        reports: { ...NUMBER, state: "`open` or `closed`.", updated: "What was changed, such as `comment, labels`, or `nothing` when it was so already.", ...BY_RECIPE },
        permissions: ticket_parameters/* ISSUES_PERMISSION */.B2,
    },
    {
        name: "incident.close",
        does: "Closes an incident with a reason and is done when GitHub shows it closed; one that was closed already is a pass, too.",
        parameters: { type: "object", properties: { ...ticket_parameters/* closeProperties */.qL, ...PROBLEM_ID, ...(0,ticket_parameters/* whichProperties */.$u)(kind/* INCIDENT */.pP), ...(0,ticket_parameters/* placeProperties */.ty)("incident") }, additionalProperties: false },
        reports: { ...NUMBER, state: "`closed`.", reason: "GitHub's word for why it is closed.", wasClosed: "`true` when it was closed before.", ...BY_RECIPE },
        permissions: ticket_parameters/* ISSUES_PERMISSION */.B2,
    },
];

;// CONCATENATED MODULE: ./src/jobs/issue/declarations.ts


const declarations_NUMBER = { issueNumber: "Number of the issue; later tasks find it by that.", issueUrl: "Its page; also a label." };
const declarations_BY_RECIPE = { "<name>": "With `http`: the fields that the recipe takes from the answers, instead of all others." };
const issueDeclarations = [
    {
        name: "issue.open",
        does: "Opens an issue, or takes the one that this task has opened before or that is open for the same problem or `key`. Done when GitHub shows it; two runs at the same moment end with the same issue.",
        parameters: {
            type: "object",
            properties: {
                ...(0,ticket_parameters/* openProperties */.IT)("issue", { title: "Title; the problem's title, else what the task is, unless told otherwise.", body: "Markdown of the issue; what the event tells about the problem unless told otherwise." }),
                ...(0,ticket_parameters/* placeProperties */.ty)("issue"),
            },
            additionalProperties: false,
        },
        reports: { ...declarations_NUMBER, state: "`open`, or `closed` for one that was opened before and is closed by now.", created: "`true` when this run has opened it, `false` when it was there.", ...declarations_BY_RECIPE },
        permissions: ticket_parameters/* ISSUES_PERMISSION */.B2,
    },
    {
        name: "issue.update",
        does: "Changes an issue by a comment, a section of its text, labels, people or its title, and is done when GitHub shows each change.",
        parameters: { type: "object", properties: { ...(0,ticket_parameters/* updateProperties */.D1)("issue"), ...(0,ticket_parameters/* whichProperties */.$u)(kind/* ISSUE */.i8), ...(0,ticket_parameters/* placeProperties */.ty)("issue") }, additionalProperties: false },
        reports: { ...declarations_NUMBER, state: "`open` or `closed`.", updated: "What was changed, such as `comment, labels`, or `nothing` when it was so already.", ...declarations_BY_RECIPE },
        permissions: ticket_parameters/* ISSUES_PERMISSION */.B2,
    },
    {
        name: "issue.close",
        does: "Closes an issue with a reason and is done when GitHub shows it closed; one that was closed already is a pass, too.",
        parameters: { type: "object", properties: { ...ticket_parameters/* closeProperties */.qL, ...(0,ticket_parameters/* whichProperties */.$u)(kind/* ISSUE */.i8), ...(0,ticket_parameters/* placeProperties */.ty)("issue") }, additionalProperties: false },
        reports: { ...declarations_NUMBER, state: "`closed`.", reason: "GitHub's word for why it is closed.", wasClosed: "`true` when it was closed before.", ...declarations_BY_RECIPE },
        permissions: ticket_parameters/* ISSUES_PERMISSION */.B2,
    },
];

;// CONCATENATED MODULE: ./src/jobs/load/declarations.ts

const loadDeclarations = [
    {
        name: "load.start",
        does: "Starts a load test by a script or a workflow, waits for its end unless told otherwise, and reports its window for the evaluation that follows. `results` and `thresholds` of the rule judge the test's own report.",
        parameters: { type: "object", properties: startProperties("runner"), additionalProperties: false },
        reports: {
            testURL: "Page of the test: what the work reports, else the workflow's run, else this run; also a label.",
            testResults: "What the work reports in words, else how it ended.",
            start: "When the load began: of the test's report, else of the work, else of this job (ISO 8601).",
            end: "When it ended, likewise; not with `wait: no`.",
            ...startedReports,
        },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
    {
        name: "load.stop",
        does: "Stops the load test that an earlier task has started, and is done when it is over; one that was over already is a pass, too.",
        parameters: stopParameters("cleanup", "Script that runs after the stop, whatever came of it, such as one that removes load generators. Where it fails, the task is a warning.", "kubectl delete job --selector \"load=$CLOUD_AUTOMATION_SERVICE\""),
        reports: { ...stoppedReports, cleanup: "`succeeded`, `failed` or `not run`, where there is one." },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
];

// EXTERNAL MODULE: ./src/jobs/notify/declarations.ts
var notify_declarations = __webpack_require__(9692);
;// CONCATENATED MODULE: ./src/jobs/optimize/declarations.ts

const optimizeDeclarations = [
    {
        name: "optimize.start",
        does: "Starts an optimization model by a script or a workflow and reports what it found. A workflow is not waited for on a runner unless told so: studies take hours.",
        parameters: { type: "object", properties: startProperties("park"), additionalProperties: false },
        reports: {
            parameters: "The chosen parameters, if the work reports them as a JSON object; numbers become text, which later tasks can replace.",
            score: "How good they are, if the work reports it; text.",
            studyUrl: "Page of the study, if the work reports it, else the workflow's run; also a label.",
            start: "When it began, unless the work reports it (ISO 8601).",
            end: "When it ended, likewise; not with `wait: no`.",
            ...startedReports,
        },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
    {
        name: "optimize.stop",
        does: "Stops the model that an earlier task has started, and is done when it is over; one that was over already is a pass, too.",
        parameters: stopParameters("cleanup", "Script that runs after the stop, whatever came of it. Where it fails, the task is a warning.", "./remove-trials.sh"),
        reports: { ...stoppedReports, cleanup: "`succeeded`, `failed` or `not run`, where there is one." },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
];

;// CONCATENATED MODULE: ./src/jobs/runbook/declarations.ts


const runbookDeclarations = [
    {
        name: "runbook.run",
        does: "Runs a named remediation runbook, a script or a workflow, and shows its steps in the job summary. Done when it is over and `check`, if there is one, has read back its effect.",
        parameters: {
            type: "object",
            properties: {
                runbook: { type: "string", minLength: 1, maxLength: 200, description: "Name of the runbook, for the report; the script finds it in CLOUD_AUTOMATION_RUNBOOK.", examples: ["restart-carts"] },
                ...untilEndProperties,
                run: {
                    ...untilEndProperties.run,
                    description: "Script that is the runbook; runs as the input `run` would. A line `step.<name>=passed 12 s` (or `failed`, `skipped`, and a note) in $CLOUD_AUTOMATION_OUTPUT is a step of the log. Give either `run` or `workflow`.",
                    examples: ["kubectl rollout restart deployment/carts\necho \"step.restart=passed\" >> \"$CLOUD_AUTOMATION_OUTPUT\""],
                },
                workflow: { ...untilEndProperties.workflow, description: `${untilEndProperties.workflow.description} The steps of its jobs are the log.` },
                wait: { ...untilEndProperties.wait, description: `${untilEndProperties.wait.description} With \`park\` the log is on the run's page only.` },
                ...checkProperties,
                http: declarations/* HTTP_PARAMETER */.t,
            },
            required: ["runbook"],
            additionalProperties: false,
        },
        reports: {
            runbook: "Its name.",
            steps: "Its steps, one per line: name, result and time or note, if any are known.",
            failedSteps: "Names of the steps that failed, if any did. One in a runbook that came to a good end makes the task a warning.",
            runUrl: "Page of the run that did it; also a label.",
            runId: "Id of the workflow run, with `workflow`.",
            conclusion: "GitHub's word for how the run ended.",
            "<name>": "Whatever the script, the workflow's artifact or the recipe reports.",
        },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
];

// EXTERNAL MODULE: ./src/jobs/slo/declarations.ts
var slo_declarations = __webpack_require__(6046);
;// CONCATENATED MODULE: ./src/jobs/workflow/declarations.ts

const workflowDeclarations = [
    {
        name: "workflow.run",
        does: "Runs a workflow and is done when its run is over: success passes, failure fails and names the jobs and steps, neutral warns, and any other end (cancelled, timed out, skipped …) is `errored`.",
        parameters: { type: "object", properties: { ...parameters/* workflowProperties */.kp, ...parameters/* waitProperties */.lM }, required: ["workflow"], additionalProperties: false },
        reports: parameters/* runReports */.Xh,
        permissions: parameters/* ACTIONS_WRITE */.iW,
    },
    {
        name: "workflow.start",
        does: "Starts a workflow and is done when its run is known; it does not wait for it.",
        parameters: { type: "object", properties: parameters/* workflowProperties */.kp, required: ["workflow"], additionalProperties: false },
        reports: { runId: parameters/* runReports */.Xh.runId, runUrl: parameters/* runReports */.Xh.runUrl },
        permissions: parameters/* ACTIONS_WRITE */.iW,
    },
    {
        name: "workflow.stop",
        does: "Stops a workflow run and is done when it is over; a run that was over already is a pass, too.",
        parameters: { type: "object", properties: parameters/* stopProperties */.Kq, additionalProperties: false },
        reports: { stopped: "`true` when the run is over, `false` when it goes on.", runId: parameters/* runReports */.Xh.runId, runUrl: parameters/* runReports */.Xh.runUrl, conclusion: parameters/* runReports */.Xh.conclusion },
        permissions: parameters/* ACTIONS_WRITE */.iW,
    },
];

;// CONCATENATED MODULE: ./src/jobs/declarations.ts














/** Every ready-made job; the catalogue, the documentation and editors know them from here. */
const declarations_declarations = [
    ...workflowDeclarations,
    ...buildDeclarations,
    ...deployDeclarations,
    ...loadDeclarations,
    ...chaosDeclarations,
    ...optimizeDeclarations,
    ...flagDeclarations,
    ...issueDeclarations,
    ...incidentDeclarations,
    ...runbookDeclarations,
    ...notify_declarations/* notifyDeclarations */.N,
    ...approvalDeclarations,
    ...slo_declarations/* sloDeclarations */.X,
    ...actionDeclarations,
];


/***/ }),

/***/ 8676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ HTTP_PARAMETER)
/* harmony export */ });
/** Of jobs that may ask any HTTP service instead of GitHub. */
const HTTP_PARAMETER = {
    type: ["object", "string"],
    minLength: 1,
    description: "A recipe for any HTTP service (docs/http-provider.md), used instead of GitHub: a mapping with `request`, or the path of a YAML file of this repository with it. Values for `env` come from the secret JOB_ENV.",
    examples: [".github/recipes/jira-open.yml", { request: { url: "https://hooks.example.com/notify", body: { text: "${{ event.data.message }}" } } }],
};


/***/ }),

/***/ 9692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ notifyDeclarations),
/* harmony export */   l: () => (/* binding */ NOTIFY_CHANNELS)
/* harmony export */ });
/* harmony import */ var _channels_parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6342);

const NOTIFY_CHANNELS = _channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .CHANNELS */ .l_;
const notifyDeclarations = [
    {
        name: "notify.send",
        does: "Tells people about the event – a deployment, an SLO evaluation, a problem, a ticket or any task – as a readable card in one or several places. It is done when what was written has been read back; a place that could not be reached is a warning, and none at all is `errored`.",
        parameters: { type: "object", properties: { ..._channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .channelProperties */ .D9, ..._channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .aboutProperty */ .tL }, additionalProperties: false },
        reports: _channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .channelReports */ .th,
        permissions: _channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .CHANNEL_PERMISSIONS */ .xT,
    },
];


/***/ }),

/***/ 1644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ParameterError)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);

/** More than these nobody reads in one line. */
const MAX_COMPLAINTS = 4;
/** Parameters that cannot be used, with one line per complaint. */
class ParameterError extends _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    complaints;
    constructor(complaints) {
        const left = complaints.length - MAX_COMPLAINTS;
        super([...complaints.slice(0, MAX_COMPLAINTS), ...(left > 0 ? [`${left} more; mend these first.`] : [])].join(" "), "CA-207");
        this.complaints = complaints;
    }
}


/***/ }),

/***/ 3366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ checkParameters),
/* harmony export */   Nj: () => (/* binding */ refuseInCatalogue),
/* harmony export */   WC: () => (/* binding */ complaintsAbout),
/* harmony export */   gI: () => (/* binding */ given)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2210);
/* harmony import */ var ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _catalogue_complaints__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4515);
/* harmony import */ var _catalogue_schema_words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3666);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7504);
/* harmony import */ var _domain_nearest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4006);






const MAX_COMPLAINTS = 5;
/**
 * The parameters of a job, as its declaration wants them; absent ones get their default.
 *
 * @param value  what `with` is, expressions evaluated
 * @param field  how errors call it
 * @throws UserError naming the parameter, what was found and what is expected
 */
function checkParameters(declaration, value, field = "with") {
    if (!(0,_domain_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
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
    const validate = new (ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4___default())({ strict: false, allErrors: true, verbose: true, useDefaults: true, ownProperties: true, logger: false }).compile(schema);
    if (validate(parameters))
        return [];
    return [...new Set((validate.errors ?? []).filter((error) => !(0,_catalogue_schema_words__WEBPACK_IMPORTED_MODULE_1__/* .isFollowUp */ .j)(error)).map((error) => complaintOf(error, declaration, field)))];
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
        throw refusal("with.environment: a catalogue asks in issues; for the reviewers of an environment call the workflow approval.yml, whose second job waits for them.");
}
function refusal(message) {
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, "CA-207");
}
function complaintOf(error, { name, parameters: { properties } }, field) {
    const { keyword, instancePath, params, parentSchema } = error;
    const path = instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const at = [field, ...path].join(".");
    switch (keyword) {
        case "additionalProperties": {
            const unknown = String(params.additionalProperty);
            const known = Object.keys(path.length === 0 ? properties : (parentSchema.properties ?? {}));
            const near = (0,_domain_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(unknown, known);
            return `${at}.${unknown}: ${name} knows no such parameter${near ? `; did you mean ${near}?` : ""} (known: ${known.join(", ")}).`;
        }
        case "required": return `${at}.${String(params.missingProperty)}: ${name} needs it, found nothing.`;
        default: return `${at}: ${(0,_catalogue_schema_words__WEBPACK_IMPORTED_MODULE_1__/* .wordsOfSchema */ .A)(error)}`;
    }
}


/***/ }),

/***/ 4093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Q9: () => (/* binding */ ISSUE_NUMBER),
/* harmony export */   cG: () => (/* binding */ variableName)
/* harmony export */ });
const REPOSITORY = { pattern: "^[\\w.-]+/[\\w.-]+$", title: "a repository as owner/name" };
/** Of an issue or a pull request. */
const ISSUE_NUMBER = { pattern: "^[1-9]\\d{0,9}$", title: "the number of an issue, such as 42" };
/** @param example  a name for the variable */
function variableName(example) {
    return { pattern: "^[A-Za-z_][A-Za-z0-9_]*$", title: `the name of an environment variable, such as ${example} (its value stays in a secret)` };
}


/***/ }),

/***/ 2977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ declarationOf),
/* harmony export */   _6: () => (/* binding */ loadJob)
/* harmony export */ });
/* unused harmony export JOB_NAMES */
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _catalogue_complaints__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4515);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7450);



const JOBS = {
    "workflow.run": async () => (await Promise.all(/* import() */[__webpack_require__.e(960), __webpack_require__.e(51)]).then(__webpack_require__.bind(__webpack_require__, 1432))).workflowRun,
    "workflow.start": async () => (await Promise.all(/* import() */[__webpack_require__.e(960), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 3960))).workflowStart,
    "workflow.stop": async () => (await __webpack_require__.e(/* import() */ 922).then(__webpack_require__.bind(__webpack_require__, 7922))).workflowStop,
    "build.run": async () => (await Promise.all(/* import() */[__webpack_require__.e(786), __webpack_require__.e(278)]).then(__webpack_require__.bind(__webpack_require__, 8278))).buildRun,
    "deploy.run": async () => (await Promise.all(/* import() */[__webpack_require__.e(786), __webpack_require__.e(412)]).then(__webpack_require__.bind(__webpack_require__, 6412))).deployRun,
    "load.start": async () => (await Promise.all(/* import() */[__webpack_require__.e(786), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 2285))).loadStart,
    "load.stop": async () => (await Promise.all(/* import() */[__webpack_require__.e(786), __webpack_require__.e(281)]).then(__webpack_require__.bind(__webpack_require__, 8281))).loadStop,
    "chaos.start": async () => (await Promise.all(/* import() */[__webpack_require__.e(786), __webpack_require__.e(611)]).then(__webpack_require__.bind(__webpack_require__, 7611))).chaosStart,
    "chaos.stop": async () => (await Promise.all(/* import() */[__webpack_require__.e(786), __webpack_require__.e(603)]).then(__webpack_require__.bind(__webpack_require__, 2603))).chaosStop,
    "optimize.start": async () => (await Promise.all(/* import() */[__webpack_require__.e(786), __webpack_require__.e(742)]).then(__webpack_require__.bind(__webpack_require__, 8742))).optimizeStart,
    "optimize.stop": async () => (await Promise.all(/* import() */[__webpack_require__.e(786), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 3356))).optimizeStop,
    "flag.set": async () => (await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.bind(__webpack_require__, 1196))).flagSet,
    "issue.open": async () => (await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(966), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 5390))).issueOpen,
    "issue.update": async () => (await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(966), __webpack_require__.e(667)]).then(__webpack_require__.bind(__webpack_require__, 3667))).issueUpdate,
    "issue.close": async () => (await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(966), __webpack_require__.e(816)]).then(__webpack_require__.bind(__webpack_require__, 3816))).issueClose,
    "incident.open": async () => (await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(966), __webpack_require__.e(407)]).then(__webpack_require__.bind(__webpack_require__, 9407))).incidentOpen,
    "incident.update": async () => (await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(966), __webpack_require__.e(494)]).then(__webpack_require__.bind(__webpack_require__, 7494))).incidentUpdate,
    "incident.close": async () => (await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(966), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 3131))).incidentClose,
    "runbook.run": async () => (await Promise.all(/* import() */[__webpack_require__.e(786), __webpack_require__.e(631)]).then(__webpack_require__.bind(__webpack_require__, 9631))).runbookRun,
    "notify.send": async () => (await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(203), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 9848))).notifySend,
    "approval.ask": async () => (await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 2799))).approvalAsk,
    "slo.report": async () => (await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(203), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 5637))).sloReport,
    "slo.evaluate": async () => (await Promise.all(/* import() */[__webpack_require__.e(113), __webpack_require__.e(973), __webpack_require__.e(435), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 6715))).sloEvaluate,
    "action.route": async () => (await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(358)]).then(__webpack_require__.bind(__webpack_require__, 6358))).actionRoute,
};
const JOB_NAMES = Object.keys(JOBS);
/**
 * @param field  how errors call where the name stands
 * @throws UserError naming the known jobs, and the nearest of them
 */
function declarationOf(name, field = "job") {
    const found = _declarations__WEBPACK_IMPORTED_MODULE_2__/* .declarations */ .I.find((declaration) => declaration.name === name);
    if (found)
        return found;
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${field}: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is not known here${(0,_catalogue_complaints__WEBPACK_IMPORTED_MODULE_1__/* .knownNames */ .UH)(name, JOB_NAMES)}`, "CA-207");
}
/** Loaded when used. */
async function loadJob(name) {
    declarationOf(name);
    const load = JOBS[name];
    if (!load)
        throw new Error(`${name} is declared and not there`);
    return load();
}


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sloDeclarations),
/* harmony export */   o: () => (/* binding */ REPORT_CHANNELS)
/* harmony export */ });
/* harmony import */ var _channels_parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6342);
/* harmony import */ var _patterns__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4093);


const REPORT_CHANNELS = _channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .CHANNELS */ .l_;
const NAME = { pattern: "^[^\\p{Cc}.]+$", title: "a name without dots" };
const CRITERIA = "Criteria such as `<600` or `>=99.5, <=100`; all of them have to hold.";
const resultReports = {
    score: "0 to 100; not where nothing was measured.",
    evaluation: "`pass`, `warning` or `fail`; `not measured` where nothing was.",
    failedIndicators: "Names of the objectives that failed, separated by commas.",
};
const sloDeclarations = [
    {
        name: "slo.report",
        does: "Shows the result of an SLO evaluation (`evaluation.finished`) as a report that people understand at a glance – score, every objective with value, target, colour and change, a chart – in one or several places. It is done when what was written has been read back.",
        parameters: { type: "object", properties: _channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .channelProperties */ .D9, additionalProperties: false },
        reports: { ...resultReports, ..._channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .channelReports */ .th },
        permissions: _channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .CHANNEL_PERMISSIONS */ .xT,
    },
    {
        name: "slo.evaluate",
        does: "Asks the control plane, or a Prometheus, for an SLO evaluation, waits for it and answers with its verdict. It is done when the evaluation has ended; one that measured nothing is no pass.",
        parameters: {
            type: "object",
            properties: {
                start: { type: "string", minLength: 1, description: "Begin of what is evaluated, such as 2026-03-01T10:00:00Z; with `end` or `timeframe`. Without any of the three the span of the test (the event's `data.test.start` and `data.test.end`), else the last 5 minutes.", examples: ["${{ event.data.load.start }}"] },
                end: { type: "string", minLength: 1, description: "End of what is evaluated.", examples: ["${{ event.data.load.end }}"] },
                timeframe: { type: "string", minLength: 1, description: "Its length instead, such as 5m or 1h30m.", examples: ["10m"] },
                project: { type: "string", ...NAME, maxLength: 200, description: "Project to evaluate; the task's unless told otherwise." },
                stage: { type: "string", ...NAME, maxLength: 200, description: "Stage to evaluate; the task's unless told otherwise.", examples: ["production"] },
                service: { type: "string", ...NAME, maxLength: 200, description: "Service to evaluate; the task's unless told otherwise. A sequence holds back every other one of the same stage and service until it is over: a task that waits evaluates another stage or service, or says `in-sequence: true`.", examples: ["carts-db"] },
                "in-sequence": {
                    type: "boolean",
                    default: false,
                    description: "`true`: the evaluation becomes a part of the running sequence, which the control plane does not hold back. From then on it shows the sequence as finished although it goes on, so whoever waits for that state is misled, such as the action `trigger`.",
                },
                "nothing-measured": { type: "string", enum: ["errored", "warning", "fail"], default: "errored", description: "What it is when nothing was measured: no SLO file, no data." },
                prometheus: { type: "string", ...(0,_patterns__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)("PROMETHEUS_URL"), description: "Measures with Prometheus instead of the control plane: name of the environment variable with its address, such as one of the secret JOB_ENV.", examples: ["PROMETHEUS_URL"] },
                "prometheus-token": { type: "string", ...(0,_patterns__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)("PROMETHEUS_TOKEN"), description: "Name of the environment variable with its bearer token; a value that begins with `Basic ` is sent as it is.", examples: ["PROMETHEUS_TOKEN"] },
                queries: {
                    type: "object",
                    minProperties: 1,
                    maxProperties: 100,
                    description: "With `prometheus`: the objectives by name. Each query gives one number, at the end of the window; $DURATION_SECONDS in it is the window's length (300s), $PROJECT, $STAGE and $SERVICE what is evaluated. Without criteria an objective only informs, and at least one needs `pass`; one that fails fails the evaluation.",
                    additionalProperties: {
                        type: "object",
                        required: ["query"],
                        properties: {
                            query: { type: "string", minLength: 1, maxLength: 4000, description: "PromQL." },
                            pass: { type: "string", minLength: 1, description: CRITERIA },
                            warning: { type: "string", minLength: 1, description: `${CRITERIA} Looked at when \`pass\` does not hold.` },
                            weight: { type: "number", exclusiveMinimum: 0, maximum: 1000, default: 1, description: "Its part of the score." },
                        },
                        additionalProperties: false,
                    },
                    examples: [{ p95: { query: 'histogram_quantile(0.95, sum by (le) (rate(http_duration_ms_bucket{service="$SERVICE"}[$DURATION_SECONDS])))', pass: "<600", warning: "<800" } }],
                },
            },
            additionalProperties: false,
        },
        reports: {
            ...resultReports,
            evaluationUrl: "The evaluation in the Bridge; also a label. Not with `prometheus`.",
            evaluationContext: "Its context in the control plane. Not with `prometheus`.",
            start: "Begin of what was evaluated.",
            end: "Its end.",
        },
        permissions: {},
    },
];


/***/ }),

/***/ 6195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i8: () => (/* binding */ ISSUE),
/* harmony export */   iE: () => (/* binding */ TICKET_LABEL),
/* harmony export */   pP: () => (/* binding */ INCIDENT)
/* harmony export */ });
/**
 * The one label by which tickets are listed. GitHub lists issues by label from its database, while search goes through an
 * index that is minutes behind and has a small limit of its own; a label for each key would be as exact, but leave the
 * repository with a label for every problem it ever had. Who has no rights in the repository cannot set a label.
 */
const TICKET_LABEL = "cloud-automation";
const ISSUE = { noun: "issue", labels: [], numberField: "issueNumber", urlField: "issueUrl" };
const INCIDENT = { noun: "incident", labels: ["incident"], numberField: "incidentNumber", urlField: "incidentUrl" };


/***/ }),

/***/ 5213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ whichProperties),
/* harmony export */   B2: () => (/* binding */ ISSUES_PERMISSION),
/* harmony export */   D1: () => (/* binding */ updateProperties),
/* harmony export */   IT: () => (/* binding */ openProperties),
/* harmony export */   Ob: () => (/* binding */ MAX_ASSIGNEES),
/* harmony export */   qL: () => (/* binding */ closeProperties),
/* harmony export */   ty: () => (/* binding */ placeProperties)
/* harmony export */ });
/* harmony import */ var _http_declarations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8676);
/* harmony import */ var _patterns__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4093);
/* harmony import */ var _kind__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6195);



/** Of one issue (GitHub's own limit). */
const MAX_ASSIGNEES = 10;
/** What a section may be called, so that its mark stays one. */
const SECTION_NAME = { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,58}[A-Za-z0-9])?$", title: "a name of at most 60 letters, digits, spaces and . _ -, such as status" };
const LIST = "one per line or separated by commas";
/** Where a ticket is, and how it is told from others; of every job over tickets. */
function placeProperties(noun) {
    return {
        repository: {
            type: "string",
            ..._patterns__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .Bw,
            description: "Repository of the issue as owner/name; this one unless told otherwise. For another one, `github-token` needs a token that may write issues there.",
            examples: ["octo/operations"],
        },
        key: {
            type: "string",
            minLength: 1,
            maxLength: 500,
            description: `What the ${noun} is about, in place of the problem or the sequence that the event belongs to. Tasks with the same key mean the same ${noun}.`,
            examples: ["nightly-load-test"],
        },
        http: _http_declarations__WEBPACK_IMPORTED_MODULE_0__/* .HTTP_PARAMETER */ .t,
    };
}
function openProperties(noun, texts) {
    return {
        title: { type: "string", minLength: 1, maxLength: 2_000, description: `${texts.title} One line; GitHub takes 256 characters.`, examples: ["Load test of carts failed"] },
        body: { type: "string", minLength: 1, maxLength: 1_000_000, description: `${texts.body} What does not fit into GitHub's 65,536 characters is cut.` },
        "add-labels": { type: "string", minLength: 1, description: `Labels of the ${noun}, ${LIST}; beside \`${_kind__WEBPACK_IMPORTED_MODULE_2__/* .TICKET_LABEL */ .iE}\`${noun === "incident" ? " and `incident`" : ""}, by which it is found again.`, examples: ["bug, performance"] },
        assignees: { type: "string", minLength: 1, description: `Logins of at most ${MAX_ASSIGNEES} people, ${LIST}. Who cannot be assigned makes the task a warning.`, examples: ["octocat, hubot"] },
    };
}
/** Of jobs that need a ticket which is there. */
function whichProperties({ noun, numberField }) {
    return {
        number: {
            type: ["string", "integer"],
            ..._patterns__WEBPACK_IMPORTED_MODULE_1__/* .ISSUE_NUMBER */ .Q9,
            minimum: 1,
            maximum: 9_999_999_999,
            description: `Number of the issue. Without it the ${noun} that an earlier task of the sequence has reported as \`${numberField}\`, else the one that was opened for the same \`key\`, problem or sequence.`,
            examples: ["17"],
        },
        "opened-by": { type: "string", minLength: 1, description: `Name of the task that opened the ${noun}, where several have opened one.`, examples: ["openticket"] },
    };
}
function updateProperties(noun) {
    return {
        comment: { type: "string", minLength: 1, maxLength: 1_000_000, description: "Markdown of a comment, written once for each task. An update without anything else to do comments on how things stand." },
        title: { type: "string", minLength: 1, maxLength: 2_000, description: "The new title." },
        section: { type: "string", ...SECTION_NAME, description: `Name of a section of the ${noun}'s text that is replaced by \`section-text\`; it is added at the end where it is not there yet.`, examples: ["status"] },
        "section-text": { type: "string", maxLength: 60_000, description: "Markdown of that section.", examples: ["### Status\n\nThe new version is being rolled out."] },
        "add-labels": { type: "string", minLength: 1, description: `Labels to add, ${LIST}.`, examples: ["investigating"] },
        "remove-labels": { type: "string", minLength: 1, description: `Labels to remove, ${LIST}; one that is not there is no fault.` },
        assignees: { type: "string", minLength: 1, description: `Logins of people to assign as well, ${LIST}. Who cannot be assigned makes the task a warning.`, examples: ["octocat"] },
    };
}
const closeProperties = {
    reason: { type: "string", enum: ["completed", "not_planned"], default: "completed", description: "Why it is closed, in GitHub's words." },
    comment: { type: "string", minLength: 1, maxLength: 1_000_000, description: "Markdown of a comment before it is closed; who closes it and a link to the run unless told otherwise." },
};
const ISSUES_PERMISSION = { issues: "write, to find, open and change issues; not with `http`" };


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ stopProperties),
/* harmony export */   T3: () => (/* binding */ DEFAULT_ARTIFACT),
/* harmony export */   VL: () => (/* binding */ MAX_INPUTS),
/* harmony export */   Xh: () => (/* binding */ runReports),
/* harmony export */   cj: () => (/* binding */ DEFAULT_FORCE_MINUTES),
/* harmony export */   iW: () => (/* binding */ ACTIONS_WRITE),
/* harmony export */   kp: () => (/* binding */ workflowProperties),
/* harmony export */   lM: () => (/* binding */ waitProperties),
/* harmony export */   zN: () => (/* binding */ DEFAULT_PARK_MINUTES)
/* harmony export */ });
/* harmony import */ var _patterns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4093);

/** As `workflow_dispatch` allows (github-actions.md 3.3). */
const MAX_INPUTS = 25;
const DEFAULT_ARTIFACT = "cloud-automation-output";
const DEFAULT_PARK_MINUTES = 24 * 60;
const DEFAULT_FORCE_MINUTES = 5;
/** JSON Schemas of the parameters that every job over a workflow has; such a job spreads the ones it takes. */
const workflowProperties = {
    workflow: {
        type: "string",
        pattern: "^(\\.github/workflows/)?[^/\\\\]+\\.ya?ml$",
        title: "the file of a workflow below .github/workflows, such as load-test.yml",
        description: "File of the workflow to run; it has the trigger workflow_dispatch and lies on the default branch.",
        examples: ["load-test.yml"],
    },
    repository: {
        type: "string",
        ..._patterns__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .Bw,
        description: "Repository of the workflow as owner/name; this one unless told otherwise. For another one, `github-token` needs a token that may run its workflows.",
        examples: ["octo/load-tests"],
    },
    ref: {
        type: "string",
        minLength: 1,
        description: "Branch or tag whose version of the workflow runs; the repository's default branch unless told otherwise.",
        examples: ["main"],
    },
    inputs: {
        type: "object",
        maxProperties: MAX_INPUTS,
        description: "Inputs of the workflow, at most 25. Numbers and booleans are passed as text, lists and mappings as JSON.",
        examples: [{ environment: "staging", users: 50 }],
    },
    "correlation-input": {
        type: "string",
        minLength: 1,
        description: "Name of an input of that workflow which receives the id of the task. With `${{ inputs.<name> }}` in the workflow's `run-name` its run is found again with certainty, so a re-run of this job never starts a second one.",
        examples: ["task-id"],
    },
};
/** Of jobs that wait for the run. */
const waitProperties = {
    wait: {
        type: "string",
        enum: ["runner", "park"],
        default: "runner",
        description: "`runner`: this job waits, for up to 5 hours and `timeout-minutes`. `park`: this job ends, and the sweep finishes the task when the run is over; for runs of this repository.",
    },
    "deadline-minutes": {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 35 * 24 * 60,
        default: DEFAULT_PARK_MINUTES,
        description: "With `wait: park`: the sweep cancels a run that is not over by then and finishes the task `errored`.",
    },
    artifact: {
        type: "string",
        minLength: 1,
        maxLength: 255,
        default: DEFAULT_ARTIFACT,
        description: "Artifact of the run whose file `output` (syntax of $CLOUD_AUTOMATION_OUTPUT) or `output.json` (an object) gives data, message, result and labels. A run without it has only its conclusion.",
    },
};
/** Of jobs that stop a run. */
const stopProperties = {
    "run-id": {
        type: ["string", "integer"],
        pattern: "^[1-9]\\d{0,14}$",
        title: "the id of a workflow run, such as 9000000001",
        minimum: 1,
        maximum: 999_999_999_999_999,
        description: "Id of the run to stop. Without it the run that an earlier task of the sequence has reported as `runId`.",
        examples: ["9000000001"],
    },
    "started-by": {
        type: "string",
        minLength: 1,
        description: "Name of the earlier task whose `runId` is meant, where several have reported one.",
        examples: ["load"],
    },
    repository: workflowProperties.repository,
    workflow: {
        ...workflowProperties.workflow,
        description: "Workflow whose running run is meant, where no task has reported one, as after a silent start: the one with `title` in its title.",
    },
    title: {
        type: "string",
        minLength: 1,
        description: "Text in the title (`run-name`) of the run; with `workflow`. Unless told otherwise project, stage and service have to be words of it.",
        examples: ["load carts staging"],
    },
    "force-after-minutes": {
        type: "number",
        minimum: 0,
        maximum: 300,
        default: DEFAULT_FORCE_MINUTES,
        description: "A run that goes on for so long after it was cancelled is ended by force, which skips its clean-up steps.",
    },
};
/** Fields of every job that waits for a run. */
const runReports = {
    runId: "Id of the workflow run.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how it ended: success, failure, cancelled, …",
    "<name>": "Whatever the artifact's `output` reports.",
};
const ACTIONS_WRITE = { actions: "write, to start, read and cancel workflow runs" };


/***/ })

};
;