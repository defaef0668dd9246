"use strict";
exports.id = 9477;
exports.ids = [9477];
exports.modules = {

/***/ 99477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KNOWN: () => (/* binding */ KNOWN),
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./cli/arguments.ts
var cli_arguments = __webpack_require__(32163);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/catalogue/yaml-text.ts
var yaml_text = __webpack_require__(46672);
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var trust_binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/counting/books.ts
var books = __webpack_require__(47654);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/jobs/core/check-ahead.ts
var check_ahead = __webpack_require__(65550);
// EXTERNAL MODULE: ./src/jobs/core/parameter-error.ts
var parameter_error = __webpack_require__(31634);
// EXTERNAL MODULE: ./src/jobs/core/parameters.ts
var core_parameters = __webpack_require__(54260);
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
    const yaml = yaml_text/* YamlText */.Z.parse(text, catalogue.path);
    const complaints = [];
    for (const rule of catalogue.rules.get(`${books/* APPROVAL_TASK */.UG}.triggered`) ?? []) {
        if (rule.settings.job === trust_binding/* APPROVAL_JOB */.c2 && rule.off === undefined)
            continue;
        complaints.push({
            place: yaml.keyPlace(rule.pointer),
            message: `${rule.field}: a task called ${books/* APPROVAL_TASK */.UG} is only answered by the ` +
                `job ${trust_binding/* APPROVAL_JOB */.c2}; the action refuses this rule and sends nothing. ` +
                `Write job: ${trust_binding/* APPROVAL_JOB */.c2}, or leave the task out.`,
        });
    }
    for (const rule of [...catalogue.rules.values()].flat()) {
        for (const complaint of await complaintsOfRule(rule, readerOf(root)))
            complaints.push({
                place: yaml.valuePlace(pointerOf(complaint, rule, yaml)),
                message: `${rule.field}.${complaint}`,
            });
    }
    return complaints;
}
async function complaintsOfRule({ settings: { job, with: parameters = {} } }, read) {
    if (job === undefined)
        return [];
    const certain = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null && !(0,check_ahead/* holdsExpression */.x9)(value)));
    return [
        ...attempt(() => (0,core_parameters.refuseInCatalogue)(job, certain)),
        ...(await (0,check_ahead/* complaintsAhead */.UV)(job, parameters, { readFile: read })),
    ];
}
function attempt(check) {
    try {
        check();
        return [];
    }
    catch (error) {
        return (0,parameter_error/* complaintsOf */.C)(error);
    }
}
function readerOf(root) {
    return async (path, field) => {
        const full = (0,external_node_path_.resolve)(root, path);
        const [real, realRoot] = [
            await (0,promises_.realpath)(full).catch(() => full),
            await (0,promises_.realpath)(root).catch(() => root),
        ];
        if (!full.startsWith((0,external_node_path_.resolve)(root) + external_node_path_.sep) ||
            (real !== full && !real.startsWith(realRoot + external_node_path_.sep)))
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
        at = (0,yaml_text/* child */.j)(at, step.key);
        value = Array.isArray(value)
            ? value[Number(step.key)]
            : (0,json/* isJsonObject */.OW)(value)
                ? (0,json/* getOwn */.Ng)(value, step.key)
                : undefined;
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
var text_width = __webpack_require__(61097);
// EXTERNAL MODULE: ./src/catalogue/catalogue.ts + 1 modules
var catalogue_catalogue = __webpack_require__(19615);
// EXTERNAL MODULE: ./src/catalogue/choice.ts
var catalogue_choice = __webpack_require__(96894);
// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var catalogue_complaints = __webpack_require__(94515);
// EXTERNAL MODULE: ./src/catalogue/parameters.ts
var parameters = __webpack_require__(35649);
// EXTERNAL MODULE: ./src/catalogue/schema.ts
var schema = __webpack_require__(21566);
// EXTERNAL MODULE: ./src/domain/events/dispatch-payload.ts
var dispatch_payload = __webpack_require__(62979);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/task.ts
var task = __webpack_require__(33139);
// EXTERNAL MODULE: ./src/jobs/core/registry.ts + 28 modules
var registry = __webpack_require__(1960);
// EXTERNAL MODULE: ./src/results/result-files.ts
var result_files = __webpack_require__(43739);
// EXTERNAL MODULE: ./src/results/thresholds.ts
var thresholds = __webpack_require__(89320);
;// CONCATENATED MODULE: ./cli/check.ts


















/** As the action knows them. */
const KNOWN = {
    ...registry.knownJobs,
    checks: { results: result_files/* resultsOfMapping */.W, thresholds: thresholds/* thresholdsOfMapping */.Yo },
};
const INDENT = "    ";
const MAX_VALUE_COLUMNS = 300;
const SIGNS = { taken: "✓", "not met": "✗", "not reached": "·", broken: "!" };
const STYLES = {
    taken: "green",
    "not met": "yellow",
    "not reached": "dim",
    broken: "red",
};
/**
 * Validates a catalogue and, given an event, tells which rule it takes and why. @returns the exit
 * code
 */
async function check(request, screen) {
    if (request.schema) {
        process.stdout.write(`${JSON.stringify((0,schema/* catalogueSchema */.pw)(KNOWN), null, 2)}\n`);
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
        const catalogue = (0,catalogue_catalogue.parseCatalogue)(text, path, KNOWN);
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
    const type = task === undefined ? undefined : `sh.keptn.event.${(0,catalogue_catalogue.keyOf)(task)}`;
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
    const { event } = (0,dispatch_payload/* parseDispatch */.C9)(payload, path);
    return type === undefined ? event : { ...event, type };
}
function printRules(screen, catalogue) {
    for (const [key, rules] of catalogue.rules) {
        screen.line(["bold", (0,catalogue_catalogue.nameOfKey)(key)]);
        const conditions = rules.map(conditionOf);
        const columns = Math.max(...conditions.map(text_width/* widthOf */.qz));
        for (const [i, rule] of rules.entries()) {
            const isReached = rules.slice(0, i).every(({ condition }) => condition !== undefined);
            screen.line(`  ${i + 1}  `, ["cyan", (0,text_width/* pad */.eV)(conditions[i] ?? "", columns)], "  ", workOf(rule), isReached ? "" : ["yellow", "  (never reached)"]);
        }
    }
}
function printChoice(screen, catalogue, event, isEmpty) {
    say(screen, "The event is " +
        `${String(event["type"])}.${isEmpty ? " There is nothing in it, so every value of event.data is null; give one by --event." : ""}`);
    for (const explained of (0,catalogue_choice/* explain */.W)(catalogue, event))
        printRule(screen, explained);
    screen.line("");
    const other = elsewhere(catalogue, event);
    if (other !== undefined && !isEmpty) {
        say(screen, `It would be skipped: ${other}.`);
        return 0;
    }
    const choice = (0,catalogue_choice.chooseRule)(catalogue, event);
    switch (choice.kind) {
        case "rule": {
            const { rule, index, key } = choice;
            say(screen, `Rule ${index + 1} of ${key} is taken: ` +
                `${workOf(rule)}${rule.settings.mode === undefined ? "" : `, ${rule.settings.mode}`}.`);
            for (const [name, value] of Object.entries(rule.settings.with === undefined ? {} : (0,parameters.resolveWith)(rule, event)))
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
            say(screen, choice.isUnbound
                ? "Nothing would be run: the catalogue does not speak for this task (docs/security.md)."
                : "The task would be finished errored.");
            return 1;
    }
}
/** Why the top of the catalogue leaves the event to another workflow. */
function elsewhere({ scope }, event) {
    const { project, stage } = (0,task/* dataOf */.qu)(event);
    const binding = { inputs: {}, catalogue: scope };
    const text = (value) => (typeof value === "string" ? value : "");
    const parsed = (0,event_type/* parseTaskEventType */.hN)(text(event["type"]));
    if (!parsed)
        return undefined;
    const byName = (0,trust_binding/* boundByName */.Zc)({ name: parsed.task, kind: parsed.kind, project: text(project), type: text(event["type"]) }, binding, true);
    const bound = byName.kind === "elsewhere" ? byName : (0,trust_binding/* boundByStage */.q4)(text(stage) || undefined, binding);
    return bound.kind === "elsewhere" ? bound.reason : undefined;
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

/***/ 19615:
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
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/nearest.ts
var nearest = __webpack_require__(56300);
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
    const { keyword, instancePath: pointer, schemaPath, propertyName, data } = error;
    const params = error.params;
    const schema = error.parentSchema;
    const here = (words) => ({
        place: yaml.valuePlace(pointer),
        message: `${yaml.fieldAt(pointer)}: ${words}`,
    });
    const below = (name, words) => ({
        place: yaml.keyPlace((0,yaml_text/* child */.j)(pointer, name)),
        message: `${yaml.fieldAt(pointer, name)}: ${words}`,
    });
    const above = (field, words) => ({
        place: yaml.keyPlace(pointer),
        message: `${field}: ${words}`,
    });
    if ((0,schema_words/* isFollowUp */.j)(error))
        return undefined;
    if (propertyName !== undefined)
        return below(propertyName, `expected ${textOf(schema["title"]) ?? "another name"}.`);
    if (schemaPath.endsWith(RUN_BESIDE_JOB))
        return above(yaml.fieldAt(pointer), "run and job exclude each other; keep one of them.");
    if (schemaPath.endsWith(WITH_WITHOUT_JOB))
        return below("with", "there is no job that these are parameters of; name it by job.");
    switch (keyword) {
        case "anyOf":
            return isMeant(data, ruleKeys)
                ? undefined
                : above(yaml.fieldAt(pointer), "expected run (a script) or job (a ready-made job), found neither.");
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
        default:
            return here((0,schema_words/* wordsOfSchema */.A)(error));
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
var binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/counting/books.ts
var books = __webpack_require__(47654);
// EXTERNAL MODULE: ./src/domain/events/dispatch-payload.ts
var dispatch_payload = __webpack_require__(62979);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
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
    const approvals = [...rulesOf(yaml.value)].filter(({ key }) => key === `${books/* APPROVAL_TASK */.UG}.triggered`);
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
    const complaints = [];
    const attempt = (at, read) => {
        try {
            read();
        }
        catch (error) {
            if (error instanceof expression/* ExpressionProblem */.gC)
                complaints.push({
                    place: yaml.valuePlace(at, error.index),
                    message: `${yaml.fieldAt(at)}: ${error.message}`,
                });
            else if (error instanceof errors/* UserError */.yo)
                complaints.push({
                    place: yaml.valuePlace(at),
                    message: `${yaml.fieldAt(at)}: ${error.message.replace(/^(exit-codes|results|thresholds): /, "")}`,
                });
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
            attempt(at, () => void ((0,catalogue_script/* isScriptWithin */.h_)(name, at, schema)
                ? (0,catalogue_script/* refuseExpressions */.eo)(inner)
                : (0,template/* parseTemplate */.QC)(inner, contexts)));
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

/***/ 96894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   chooseRule: () => (/* binding */ chooseRule)
/* harmony export */ });
/* unused harmony export knownTasks */
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19615);
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56103);
/* harmony import */ var _domain_counting_books__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47654);
/* harmony import */ var _domain_trust_binding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70856);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);







/**
 * The first rule of the event's own key whose condition is true. A triggered task without a key
 * takes those of `*`, but for an approval, which is never answered by what is for any task.
 *
 * @param event  the full event
 * @throws UserError when a condition cannot be evaluated, naming rule and position
 */
function chooseRule(catalogue, event) {
    const { key, task, type } = keyFor(catalogue, event);
    const rules = key === undefined ? undefined : catalogue.rules.get(key);
    if (key === undefined || rules === undefined)
        return withoutKey(catalogue, type, task);
    const context = (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .Vm)(event);
    const index = rules.findIndex((rule) => fits(rule, context));
    const rule = rules[index];
    if (rule === undefined) {
        const reason = `${catalogue.path}: no rule of ${(0,_catalogue__WEBPACK_IMPORTED_MODULE_0__.nameOfKey)(key)} fits this event; ` +
            "tried were " +
            `${rules.map(({ condition }) => condition?.text).join("; ")}.`;
        return task === undefined
            ? { kind: "skipped", reason }
            : { kind: "unknown", isUnbound: false, knownTasks: knownTasks(catalogue), reason };
    }
    return rule.off === undefined
        ? { kind: "rule", rule, index, key: (0,_catalogue__WEBPACK_IMPORTED_MODULE_0__.nameOfKey)(key) }
        : { kind: "off", answer: rule.off, where: rule.place };
}
/**
 * Why each rule of the event's key is taken or not, in their order; empty where the event has no
 * key.
 */
function explain(catalogue, event) {
    const { key } = keyFor(catalogue, event);
    if (key === undefined)
        return [];
    const context = (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .Vm)(event);
    let isOver = false;
    return (catalogue.rules.get(key) ?? []).map((rule, index) => {
        const base = { rule, key: (0,_catalogue__WEBPACK_IMPORTED_MODULE_0__.nameOfKey)(key), index };
        try {
            const { condition } = rule;
            const isMet = condition === undefined || (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(condition, context);
            const told = condition === undefined
                ? { parts: [] }
                : { value: (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(condition, context), parts: (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(condition, context) };
            const verdict = isOver ? "not reached" : isMet ? "taken" : "not met";
            isOver ||= isMet;
            return { ...base, ...told, verdict };
        }
        catch (error) {
            if (!(error instanceof _expression__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionProblem */ .gC))
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
    const type = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "type");
    const parsed = typeof type === "string" ? (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .parseTaskEventType */ .hN)(type) : undefined;
    if (parsed === undefined)
        return { key: undefined, task: undefined, type };
    const task = parsed.kind === "triggered" ? parsed.task : undefined;
    const key = [
        `${parsed.task}.${parsed.kind}`,
        ...(task === undefined || task === _domain_counting_books__WEBPACK_IMPORTED_MODULE_6__/* .APPROVAL_TASK */ .UG ? [] : ["*"]),
    ].find((candidate) => catalogue.rules.has(candidate));
    return { key, task, type };
}
function withoutKey(catalogue, type, task) {
    if (task !== undefined) {
        const known = knownTasks(catalogue);
        return {
            kind: "unknown",
            isUnbound: true,
            knownTasks: known,
            reason: `${catalogue.path} has no rule for the task ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(task)}${(0,_domain_trust_binding__WEBPACK_IMPORTED_MODULE_2__/* .knownTasks */ .AO)(task, known)}`,
        };
    }
    const key = typeof type === "string" && (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .parseTaskEventType */ .hN)(type) !== undefined
        ? type.split(".").slice(-2).join(".")
        : undefined;
    const what = key === undefined
        ? `The event's type (${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(type)}) is not that of a task`
        : `${catalogue.path} has no key ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(key)}`;
    return { kind: "skipped", reason: `${what}, so there is nothing to do.` };
}
function fits({ condition, place, field }, context) {
    if (condition === undefined)
        return true;
    try {
        return (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(condition, context);
    }
    catch (error) {
        throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionProblem */ .gC
            ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${place}: ${field}.if: ${error.message}`, "CA-204")
            : error;
    }
}


/***/ }),

/***/ 35649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseScripts),
/* harmony export */   resolveParameters: () => (/* binding */ resolveParameters),
/* harmony export */   resolveWith: () => (/* binding */ resolveWith),
/* harmony export */   x: () => (/* binding */ resolveLate)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);
/* harmony import */ var _script__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59694);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66671);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51385);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);






/** Of all texts together; an event has at most a fraction of it. */
const MAX_CHARACTERS = 1_000_000;
/** Parameters of jobs that write Markdown for GitHub. */
const MARKDOWN = ["body", "comment", "section-text"];
/**
 * The rule's `with` for one event. A text that is one expression becomes its value with its type;
 * in a text with more than that, objects and lists become JSON and null becomes nothing.
 *
 * @throws UserError naming rule, position and parameter, when an expression cannot be evaluated or
 * the whole gets too large
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
            throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
                ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${field}.${name}: ${error.message}`, "CA-207")
                : error;
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
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(resolved, name, (0,_script__WEBPACK_IMPORTED_MODULE_1__/* .isLate */ .lS)(name)
                ? value
                : resolver.value(value, `${field}.${name}`, isMarkdown(name, parameters)));
        return resolved;
    });
}
/**
 * What an issue or a comment says is Markdown of whoever wrote the rule; what the event puts into
 * it is text. A recipe's service has its own rules.
 */
function isMarkdown(name, parameters) {
    return MARKDOWN.includes(name) && !Object.hasOwn(parameters, "http");
}
function escapeLines(text) {
    return text
        .split(/\r\n|[\n\r\u2028\u2029]/)
        .map(_domain_text_markdown__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .F)
        .join("\n");
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
    /** @param isEscaped  values become text inside of Markdown */
    value(value, field, isEscaped = false) {
        if ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value)) {
            const resolved = {};
            for (const [key, item] of Object.entries(value))
                (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(resolved, key, this.value(item, `${field}.${key}`));
            return resolved;
        }
        if (Array.isArray(value))
            return value.map((item, i) => this.value(item, `${field}[${i}]`));
        if (typeof value !== "string" || !(0,_template__WEBPACK_IMPORTED_MODULE_2__/* .hasExpression */ .xS)(value))
            return value;
        const resolved = this.#text(value, field, isEscaped);
        this.#characters +=
            typeof resolved === "string" ? resolved.length : JSON.stringify(resolved).length;
        if (this.#characters > MAX_CHARACTERS)
            throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(`${field}: the parameters become longer than ${MAX_CHARACTERS} characters.`);
        return resolved;
    }
    #text(text, field, isEscaped) {
        try {
            const segments = (0,_template__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(text, this.contexts);
            const [only, ...more] = segments;
            const valueOf = (expression) => {
                const found = (0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, this.context);
                return isEscaped && typeof found === "string" ? escapeLines(found) : found;
            };
            if (only !== undefined && typeof only !== "string" && more.length === 0)
                return valueOf(only);
            return segments
                .map((segment) => (typeof segment === "string" ? segment : textOf(valueOf(segment))))
                .join("");
        }
        catch (error) {
            throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
                ? new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(`${field}: ${error.message}`)
                : error;
        }
    }
}
function textOf(value) {
    if (value === null)
        return "";
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ }),

/***/ 51385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ factTable),
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _visible__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81612);

/**
 * Foreign text inside Markdown: nothing in it may format, link, mention or break out of a table.
 */
function escapeMarkdown(text) {
    // First, since what is left may come together to something new.
    return ((0,_visible__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        // A pattern for blanks around a line end would read a run of blanks once for each of them.
        .replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? " " : blanks))
        .replace(/[\p{Cc}]/gu, "")
        .replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c)
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
        // A zero-width space after @ and inside :// keeps mentions and bare links from coming alive.
        .replace(/@/g, "@\u200b")
        .replace(/:\/\//g, ":\u200b//")
        // GitHub links references after it has taken the backslashes away, and `www.` without being
        // asked.
        .replace(/#(?=\d)|(?<![a-z\d])gh(?=\\-\d)|(?<![a-z\d])www(?=\.)/gi, "$&\u200b"));
}
/**
 * Names and values as a table; the first pair is its head, since GitHub shows an empty head as an
 * empty row. Names and values are Markdown already.
 *
 * @returns no line at all without a pair
 */
function factTable(facts) {
    const [head, ...rows] = facts.map(([name, value]) => `| ${name} | ${value} |`);
    return head === undefined ? [] : [head, "| :--- | :--- |", ...rows];
}


/***/ }),

/***/ 70856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ knownTasks),
/* harmony export */   Zc: () => (/* binding */ boundByName),
/* harmony export */   aE: () => (/* binding */ hasOwnKey),
/* harmony export */   c2: () => (/* binding */ APPROVAL_JOB),
/* harmony export */   k_: () => (/* binding */ limitsStages),
/* harmony export */   q4: () => (/* binding */ boundByStage),
/* harmony export */   ux: () => (/* binding */ readWords)
/* harmony export */ });
/* harmony import */ var _counting_books__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47654);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56300);
/* harmony import */ var _provenance__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38234);




/** The one job that may answer a task called `approval` with a verdict. */
const APPROVAL_JOB = "approval.ask";
const BOUND = { kind: "bound" };
const BOUND_BY_TASK = { kind: "bound", isByTaskOnly: true };
const ANY = "*";
const SEPARATORS = "-_./";
/** A task's name is a segment of an event's type; patterns would bind more than people see. */
const NO_NAME = /[*?[\]{}!\\"'`:;|]/;
/**
 * Words separated by blanks, commas or lines.
 *
 * @returns  `undefined` when there are none
 * @throws UserError for anything that looks like a pattern
 */
function readWords(field, text) {
    const words = text.split(/[\s,]+/).filter(Boolean);
    if (words.length === 0)
        return undefined;
    const wrong = words.find((word) => word !== ANY && (NO_NAME.test(word) || (field === "tasks" && word.includes("."))));
    if (wrong !== undefined) {
        const example = { tasks: "deployment test", stages: "staging production", projects: "shop" }[field];
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${field}: expected names, such as ${example}, or * for ` +
            `any${field === "tasks" ? " but approvals" : ""}; found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wrong)}. ` +
            "Patterns and types of events are not taken.");
    }
    return new Set(words);
}
/**
 * As far as type and project tell, which the control plane is asked with. `isSilent`: the workflow
 * says itself that nothing is ever answered, so events that are no tasks need no further word.
 */
function boundByName(subject, binding, isSilent) {
    const other = givenElsewhere("projects", subject.project, binding);
    if (subject.kind !== "triggered")
        return other ?? boundEvent(subject, binding, isSilent);
    const { inputs: { tasks }, catalogue, } = binding;
    if (tasks && !namesTask(tasks, subject.name))
        return {
            kind: "elsewhere",
            reason: `\`tasks\` names ${listed(tasks)} and not ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(subject.name)}${butApprovals(tasks, subject.name)}`,
        };
    if (other)
        return other;
    return ((catalogue ? boundByKey(subject, catalogue, tasks !== undefined) : undefined) ??
        (tasks || catalogue || binding.isByQuestion ? BOUND : boundByType(subject, binding)));
}
/** @param stage  as the control plane tells it, else as the payload does */
function boundByStage(stage, binding) {
    return givenElsewhere("stages", stage ?? "", binding) ?? BOUND;
}
/** Whether inputs or catalogue say in which stages the work may answer. */
function limitsStages({ inputs, catalogue }) {
    return (inputs.stages !== undefined ||
        (catalogue !== undefined && "keys" in catalogue && catalogue.stages !== undefined));
}
/** Whether the catalogue has a key of its own for an event that nobody answers. */
function hasOwnKey({ name, kind }, { catalogue }) {
    return (kind !== "triggered" &&
        catalogue !== undefined &&
        "keys" in catalogue &&
        catalogue.keys.has(`${name}.${kind}`));
}
/** `keptn-evaluation-finished` is for `evaluation.finished`. */
function namesEvent(eventType, { name, kind }) {
    return [...SEPARATORS].some((separator) => (0,_provenance__WEBPACK_IMPORTED_MODULE_1__/* .eventTypeNames */ .Xv)(eventType, `${name}${separator}${kind}`));
}
function givenElsewhere(field, value, { inputs, catalogue }) {
    const ofCatalogue = catalogue && "keys" in catalogue
        ? [[catalogue[field], `${field} of ${catalogue.path}`]]
        : [];
    for (const [words, where] of [[inputs[field], field], ...ofCatalogue]) {
        if (!words || words.has(ANY) || words.has(value))
            continue;
        const found = value === "" ? `the event's ${field.slice(0, -1)} is not known` : `not ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
        return { kind: "elsewhere", reason: `\`${where}\` names ${listed(words)}, and ${found}` };
    }
    return undefined;
}
/**
 * Events that are no tasks are never answered; what runs for them has to be meant for them all the
 * same.
 */
function boundEvent(subject, { inputs: { tasks }, catalogue, eventType, ...binding }, isSilent) {
    const { name, kind } = subject;
    if (catalogue) {
        if ("problem" in catalogue)
            return { kind: "unbound", reason: catalogue.problem, code: catalogue.code };
        if (hasOwnKey(subject, { catalogue, inputs: {} }))
            return BOUND;
        return {
            kind: "elsewhere",
            reason: `${catalogue.path} has no key ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`${name}.${kind}`)}, so there is nothing to do`,
        };
    }
    if (isSilent || binding.isByQuestion)
        return BOUND;
    if (tasks)
        return namesTask(tasks, name)
            ? BOUND_BY_TASK
            : { kind: "elsewhere", reason: `\`tasks\` names ${listed(tasks)} and not ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}` };
    if (eventType !== undefined && namesEvent(eventType, subject))
        return BOUND;
    if (eventType !== undefined && (0,_provenance__WEBPACK_IMPORTED_MODULE_1__/* .eventTypeNames */ .Xv)(eventType, name))
        return BOUND_BY_TASK;
    return {
        kind: "unbound",
        reason: `${subject.type} is no task, and nothing says that this work is for it. If ` +
            `it is, add \`mode: silent\` to the step, or give it a key of its own in a ` +
            `catalogue: \`${name}.${kind}\`.`,
        code: "CA-208",
    };
}
/** @returns `undefined` where the catalogue is for it */
function boundByKey({ name }, catalogue, isNamed) {
    if ("problem" in catalogue)
        return isNamed
            ? undefined
            : { kind: "unbound", reason: catalogue.problem, code: catalogue.code };
    const { keys, path } = catalogue;
    if (keys.has(`${name}.triggered`) || (keys.has(ANY) && name !== _counting_books__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG))
        return undefined;
    const known = [...keys]
        .filter((key) => key.endsWith(".triggered"))
        .map((key) => key.slice(0, -".triggered".length));
    const line = name === _counting_books__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG ? "approval: { job: approval.ask }" : `${safeWord(name)}: { run: … }`;
    const why = keys.has(ANY) ? '; "*" is any task but approvals.' : knownTasks(name, known);
    return {
        kind: "unbound",
        reason: `${path} has no rule for the task ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}${why} If it is for this ` +
            `workflow, add there below tasks: \`${line}\`.`,
        code: "CA-205",
    };
}
/** The end of a sentence. */
function knownTasks(name, known) {
    if (known.length === 0)
        return ", nor for any other triggered one.";
    const near = (0,_text_nearest__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, known);
    return (`${near === undefined ? "." : `; did you mean ${near}?`} Known ` +
        `${known.length === 1 ? "is" : "are"} ${known.join(", ")}.`);
}
function boundByType({ name }, { eventType }) {
    if (eventType !== undefined && (0,_provenance__WEBPACK_IMPORTED_MODULE_1__/* .eventTypeNames */ .Xv)(eventType, name))
        return BOUND;
    const why = eventType === undefined
        ? "this run was not started by a dispatch with an event type, so `tasks` has to say what it is for"
        : `it was started by the event type ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(eventType)}, which does not end in the task's name`;
    return {
        kind: "unbound",
        reason: `Nothing says that this work is for the task ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}: ${why}. If it ` +
            `is, add \`tasks: ${safeWord(name)}\` to the step.`,
        code: "CA-208",
    };
}
/** The line is copied by people: a name that is no plain word is not put into it. */
function safeWord(name) {
    return /^[\w-]+$/.test(name) ? name : "…";
}
function namesTask(tasks, name) {
    return tasks.has(name) || (tasks.has(ANY) && name !== _counting_books__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG);
}
function butApprovals(tasks, name) {
    return tasks.has(ANY) && name === _counting_books__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG ? " (* is any but approvals)" : "";
}
function listed(words) {
    const shown = [...words]
        .slice(0, 20)
        .map((word) => (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word))
        .join(", ");
    return words.size > 20 ? `${shown} and ${words.size - 20} more` : shown;
}


/***/ }),

/***/ 65550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ BUILT_IN_JOBS),
/* harmony export */   UV: () => (/* binding */ complaintsAhead),
/* harmony export */   x9: () => (/* binding */ holdsExpression)
/* harmony export */ });
/* harmony import */ var _catalogue_script__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59694);
/* harmony import */ var _catalogue_template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66671);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);
/* harmony import */ var _parameter_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31634);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54260);
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1960);






/** What a job gets that calls others. */
const BUILT_IN_JOBS = { declarationOf: _registry__WEBPACK_IMPORTED_MODULE_4__.declarationOf, load: _registry__WEBPACK_IMPORTED_MODULE_4__.loadJob, complaintsAhead };
/**
 * What the job would refuse before it does anything, found before there is an event.
 *
 * @param parameters that fit the job's declaration but for their expressions: what holds one is
 * left to the run
 * @returns           complaints that begin with the field
 */
async function complaintsAhead(name, parameters, { readFile, field = "with" }) {
    const known = (0,_parameters__WEBPACK_IMPORTED_MODULE_3__.given)(parameters);
    const { checks = [] } = await (0,_registry__WEBPACK_IMPORTED_MODULE_4__.loadJob)(name);
    const complaints = [];
    const attempt = async (check) => {
        try {
            await check();
        }
        catch (error) {
            // Jobs call their parameters `with`, wherever these stand.
            complaints.push(...(0,_parameter_error__WEBPACK_IMPORTED_MODULE_2__/* .complaintsOf */ .C)(error).map((complaint) => complaint.replace(/^with\b/, field)));
        }
    };
    if (Object.hasOwn((0,_registry__WEBPACK_IMPORTED_MODULE_4__.declarationOf)(name).parameters.properties, "http")) {
        const { recipeOf } = await __webpack_require__.e(/* import() */ 460).then(__webpack_require__.bind(__webpack_require__, 40460));
        await attempt(async () => {
            try {
                await recipeOf({ parameters: known, readFile });
            }
            catch (error) {
                // A recipe in a file is told by its place there.
                throw new _parameter_error__WEBPACK_IMPORTED_MODULE_2__/* .ParameterError */ .u((0,_parameter_error__WEBPACK_IMPORTED_MODULE_2__/* .complaintsOf */ .C)(error).map((complaint) => complaint.startsWith("with.") ? complaint : `with.http: ${complaint}`));
            }
        });
    }
    for (const { of, check } of checks) {
        if (of.some((parameter) => !(0,_catalogue_script__WEBPACK_IMPORTED_MODULE_0__/* .isLate */ .lS)(parameter) && holdsExpression((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(known, parameter))))
            continue;
        await attempt(() => check(known, { readFile, jobs: BUILT_IN_JOBS }));
    }
    return [...new Set(complaints)];
}
function holdsExpression(value) {
    if (typeof value === "string")
        return (0,_catalogue_template__WEBPACK_IMPORTED_MODULE_1__/* .hasExpression */ .xS)(value);
    return (typeof value === "object" &&
        value !== null &&
        Object.values(value).some((item) => holdsExpression(item)));
}


/***/ }),

/***/ 31634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ complaintsOf),
/* harmony export */   u: () => (/* binding */ ParameterError)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

/** More than these nobody reads in one line. */
const MAX_COMPLAINTS = 4;
/** Parameters that cannot be used, with one line per complaint. */
class ParameterError extends _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    complaints;
    constructor(complaints) {
        const left = complaints.length - MAX_COMPLAINTS;
        super([
            ...complaints.slice(0, MAX_COMPLAINTS),
            ...(left > 0 ? [`${left} more; mend these first.`] : []),
        ].join(" "), "CA-207");
        this.complaints = complaints;
    }
}
/** @throws what is a fault of ours */
function complaintsOf(error) {
    if (error instanceof ParameterError)
        return error.complaints;
    if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return [error.message];
    throw error;
}


/***/ }),

/***/ 54260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 77751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   gn: () => (/* binding */ isPlausible),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   oc: () => (/* binding */ isLocalUtc)
/* harmony export */ });
/* unused harmony exports YEAR_2000_MS, YEAR_2100_MS */
const MAX_CHARACTERS = 64;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME = String.raw `(?<h>\d{1,2}):(?<min>\d\d)(?::(?<s>\d\d)(?:[.,:](?<f>\d{1,9}))?)?(?: ?(?<half>[AaPp])\.?[Mm]\.?)?`;
const ZONE = String.raw `(?: ?(?<zone>Z|UTC|GMT|(?:UTC|GMT)?[+-]\d\d(?::?\d\d)?)(?:\[[\w/+-]{1,40}\]| \([^()]{1,40}\))?)?`;
const FORMS = [
    new RegExp(String.raw `^(?<y>\d{4})(?<sep>[-/.])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?:[T ]|, ?)${TIME}${ZONE}$`),
    new RegExp(String.raw `^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)[T_ -]?(?<h>\d\d)(?<min>\d\d)(?<s>\d\d)(?:[.,](?<f>\d{1,9}))?${ZONE}$`),
    new RegExp(String.raw `^(?:[A-Za-z]{3,9},? )?(?<d>\d{1,2})[ -](?<name>[A-Za-z]{3,9})\.?[ -](?<y>\d{4})[ T,]{1,2}${TIME}${ZONE}$`),
    new RegExp(String.raw `^(?:[A-Za-z]{3,9},? )?(?<name>[A-Za-z]{3,9})\.? {1,2}(?<d>\d{1,2}),? (?<y>\d{4})[ T,]{1,2}${TIME}${ZONE}$`),
    new RegExp(String.raw `^[A-Za-z]{3} (?<name>[A-Za-z]{3}) {1,2}(?<d>\d{1,2}) ${TIME} (?:(?<zone>Z|UTC|GMT) )?(?<y>\d{4})$`),
    new RegExp(String.raw `^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?:[T ]|, ?)${TIME}${ZONE}$`),
];
/** Day and month in the order of the country. */
const SLASHED = new RegExp(String.raw `^(?<one>\d{1,2})(?<sep>[/-])(?<two>\d{1,2})\k<sep>(?<y>\d{4})(?:[T ]|, ?)${TIME}${ZONE}$`);
const YEAR_2000_MS = Date.UTC(2000, 0);
const YEAR_2100_MS = Date.UTC(2100, 0);
function isPlausible(ms) {
    return ms >= YEAR_2000_MS && ms < YEAR_2100_MS;
}
function momentOf(text) {
    const trimmed = (text ?? "").trim();
    if (trimmed === "" || trimmed.length > MAX_CHARACTERS)
        return undefined;
    if (/^\d{10}(?:\d{3})?(?:\.\d{1,9})?$/.test(trimmed))
        return since1970(trimmed);
    for (const form of FORMS) {
        const groups = form.exec(trimmed)?.groups;
        if (groups)
            return wrapped(msOf(groups, groups["m"] ?? monthOf(groups["name"]), groups["d"]), groups["zone"]);
    }
    const groups = SLASHED.exec(trimmed)?.groups;
    return groups && slashed(groups);
}
/** Seconds have ten digits in this century, and ms thirteen. */
function since1970(digits) {
    const number = Number(digits);
    const ms = number < 1e11 ? number * 1000 : number;
    return isPlausible(ms) ? { ms, isZoned: true } : undefined;
}
function slashed(groups) {
    const monthFirst = msOf(groups, groups["one"], groups["two"]);
    const dayFirst = msOf(groups, groups["two"], groups["one"]);
    const moment = wrapped(monthFirst ?? dayFirst, groups["zone"]);
    if (!moment || monthFirst === dayFirst)
        return moment;
    if (monthFirst !== undefined && dayFirst !== undefined)
        return { ...moment, dayFirstMs: dayFirst };
    return { ...moment, order: monthFirst === undefined ? "day" : "month" };
}
function wrapped(ms, zone) {
    return ms === undefined || !isPlausible(ms) ? undefined : { ms, isZoned: zone !== undefined };
}
function monthOf(name) {
    const at = MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase());
    return at < 0 ? undefined : String(at + 1);
}
/** `undefined` for what no calendar has, such as 31 February or 25 o'clock. */
function msOf(groups, month, day) {
    const [y, m, d] = [Number(groups["y"]), Number(month), Number(day)];
    const hours = hoursOf(Number(groups["h"]), groups["half"]);
    const [min, s] = [Number(groups["min"]), Number(groups["s"] ?? 0)];
    const ms = Number(`0.${groups["f"] ?? "0"}`) * 1000;
    const date = new Date(Date.UTC(y, m - 1, d));
    if (date.getUTCMonth() !== m - 1 ||
        date.getUTCDate() !== d ||
        hours === undefined ||
        min > 59 ||
        s > 60)
        return undefined;
    return (date.getTime() +
        ((hours * 60 + min) * 60 + s) * 1000 +
        Math.floor(ms) -
        offsetMs(groups["zone"]));
}
function hoursOf(hours, half) {
    if (half === undefined)
        return hours > 23 ? undefined : hours;
    if (hours < 1 || hours > 12)
        return undefined;
    return (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}
function offsetMs(zone) {
    const [, sign, hours = "0", minutes = "0"] = /([+-])(\d\d):?(\d\d)?$/.exec(zone ?? "") ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
/**
 * Local time of whatever machine wrote it is a moment only where local time is UTC; the difference
 * of two always counts.
 */
function isLocalUtc() {
    return new Date().getTimezoneOffset() === 0;
}
/**
 * ms since 1970. A time without a zone is UTC by definition in some reports; in others it is local
 * time, and taken only where local time is UTC.
 */
function timeOf(text, zoneless) {
    const moment = momentOf(text);
    if (!moment || moment.dayFirstMs !== undefined)
        return undefined;
    return moment.isZoned || zoneless === "utc" || isLocalUtc() ? moment.ms : undefined;
}


/***/ }),

/***/ 97087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ withUnit),
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
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
    sessions: { unit: "count", better: "higher", merge: "sum" },
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
function withUnit(name, value) {
    const number = String(Number(value.toFixed(3)));
    switch (METRICS[name].unit) {
        case "count":
            return number;
        case "percent":
            return `${number}%`;
        case "per second":
            return `${number}/s`;
        case "ms":
            return `${number} ms`;
        case "s":
            return `${number} s`;
    }
}


/***/ }),

/***/ 32114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ ReportProblem),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   QU: () => (/* binding */ LeftOver),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   wi: () => (/* binding */ OtherContent)
/* harmony export */ });
/* harmony import */ var _dates__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77751);

const FORMATS = [
    "k6",
    "artillery",
    "jmeter",
    "locust",
    "gatling",
    "junit",
    "chaostoolkit",
];
/**
 * A report that cannot be used. The message continues "the k6 report x.json …" and ends with what
 * to do.
 */
class ReportProblem extends Error {
    name = "ReportProblem";
}
/** A file that is something else than its format says. */
class OtherContent extends ReportProblem {
    looksLike;
    name = "OtherContent";
    /** @param looksLike  what it is, where that is known */
    constructor(message, looksLike) {
        super(message);
        this.looksLike = looksLike;
    }
}
/** A file that was written before the job began. */
class LeftOver extends ReportProblem {
    name = "LeftOver";
}
/** Two moments as a window, if both are plausible. */
function windowOf(startMs, endMs) {
    if (startMs === undefined || endMs === undefined)
        return {};
    return (0,_dates__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .gn)(startMs) && (0,_dates__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .gn)(endMs) && endMs >= startMs
        ? { window: { startMs, endMs } }
        : {};
}
/** `1 test`, `2 tests` */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
const MAX_LIMIT_CHARACTERS = 180;
/**
 * A limit in the words of the tool; a long one is not shown, since half a secret could not be
 * masked.
 */
function limitText(text) {
    return text.length > MAX_LIMIT_CHARACTERS
        ? `a limit of ${text.length} characters`
        : text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}


/***/ }),

/***/ 43739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ resultsOfMapping),
/* harmony export */   i: () => (/* binding */ parseResultsInput)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56300);
/* harmony import */ var _report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32114);




const MAX_FILES = 100;
/**
 * The input `results`: a line per report, `format: path` or `format=path`; empty lines and lines
 * that begin with # are skipped.
 *
 * @throws UserError naming the line and the known formats, nearest first
 */
function parseResultsInput(text) {
    const lines = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
    return bounded(lines.map((line) => {
        const [, format, path] = /^([^\s:=]+)\s*[:=]\s*([^]*)$/.exec(line) ?? [];
        if (format === undefined || path === undefined)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: expected lines such as k6: summary.json, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}.`);
        return resultFile(format, unquoted(path));
    }));
}
/**
 * The same in the catalogue: `{ artillery: report.json, junit: [a.xml, b.xml] }`.
 *
 * @throws UserError naming the field and the known formats, nearest first
 */
function resultsOfMapping(value) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: expected a mapping such as { k6: summary.json }, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`);
    return bounded(Object.entries(value).flatMap(([format, paths]) => {
        const list = Array.isArray(paths) ? paths : [paths];
        if (list.length === 0)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results.${formatOf(format)}: expected the path of a report, found an empty list.`);
        return list.map((path) => {
            if (typeof path !== "string")
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results.${formatOf(format)}: expected the path of a report, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(path)}.`);
            return resultFile(format, path.trim());
        });
    }));
}
function resultFile(format, path) {
    const known = formatOf(format);
    if (path === "")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: the path of the ${known} report is missing; write ${known}: and the path.`);
    if (/[\p{Cc}]/u.test(path))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: the path of the ${known} report holds control characters; write a plain path.`);
    return { format: known, path };
}
function formatOf(name) {
    const lower = name.toLowerCase();
    const known = _report__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR.find((format) => format === lower);
    if (known)
        return known;
    const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(lower, _report__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR);
    const sorted = near === undefined ? _report__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR : [near, ..._report__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR.filter((format) => format !== near)];
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is not a format of reports; known are ${sorted.join(", ")}.`);
}
function unquoted(path) {
    return /^(["'])(.*)\1$/.exec(path)?.[2] ?? path;
}
function bounded(files) {
    if (files.length > MAX_FILES)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: ${files.length} reports are named, at most ${MAX_FILES} are read; let ` +
            "the tool write fewer, larger ones.");
    return files;
}


/***/ }),

/***/ 89320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseThresholds),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Yo: () => (/* binding */ thresholdsOfMapping)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56300);
/* harmony import */ var _metrics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97087);




const OPERATORS = ["<=", ">=", "==", "<", ">", "="];
const MISSES = ["fail", "warning"];
const MAX_THRESHOLDS = 100;
const SYNTAX = "write metric, operator (<, <=, >, >=, ==), number, and warning where a miss " +
    "should only warn, such as p95 < 500 or errorRate <= 1% warning";
/**
 * The input `thresholds`: a limit per line, such as `p95 < 500`, `errorRate <= 1%`, `rps >= 20
 * warning`. Units are optional: ms or s for times, % for rates. Empty lines and lines that begin
 * with # are skipped.
 *
 * @throws UserError naming the line
 */
function parseThresholds(text) {
    return bounded(text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => {
        const [, metric = "", rest = ""] = /^([^\s<>=:]+)\s*:?\s*([^]*)$/.exec(line) ?? [];
        return threshold(metric, rest, line);
    }));
}
/**
 * The same in the catalogue, by metric: `{ p95: "< 500", rps: [">= 20 warning", ">= 10"],
 * errorRate: { warning: 1, fail: 5 } }`. A bare number is the most a metric may be where lower is
 * better, else the least.
 *
 * @throws UserError naming the metric
 */
function thresholdsOfMapping(value) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: expected a mapping such as { p95: "< 500" }, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`);
    return bounded(Object.entries(value).flatMap(([name, limits]) => (Array.isArray(limits) ? limits : [limits]).flatMap((limit) => {
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(limit))
            return [limitOf(name, limit)];
        return Object.entries(limit).map(([miss, inner]) => {
            if (!MISSES.some((known) => known === miss))
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} has the field ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(miss)}; known are ${MISSES.join(", ")}.`);
            return { ...limitOf(name, inner), miss: miss };
        });
    })));
}
function limitOf(name, limit) {
    if (typeof limit === "number")
        return {
            metric: metricOf(name),
            operator: _metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb[metricOf(name)].better === "lower" ? "<=" : ">=",
            value: limit,
            miss: "fail",
        };
    if (typeof limit === "string")
        return threshold(name, limit.trim(), `${name}: ${limit}`);
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: expected a limit such as "< 500" for ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(limit)}.`);
}
function threshold(name, limit, line) {
    const operator = OPERATORS.find((known) => limit.startsWith(known));
    const [, number, unit = "", miss = "fail"] = /^(-?(?:\d+(?:\.\d*)?|\.\d+))(?:\s*(%|[a-z/]+))?(?:\s+([a-z]+))?$/i.exec(limit.slice(operator?.length ?? 0).trim()) ?? [];
    // `rps >= 20 warning`: the word after the number is a unit or, as the last one, what a miss
    // means.
    const [word, meant] = MISSES.some((known) => known === unit.toLowerCase()) && miss === "fail"
        ? ["", unit]
        : [unit, miss];
    const known = MISSES.find((candidate) => candidate === meant.toLowerCase());
    if (operator === undefined || number === undefined || known === undefined || name === "")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)} is not a limit; ${SYNTAX}.`);
    const metric = metricOf(name);
    const value = inUnit(Number(number), word.toLowerCase(), _metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb[metric].unit);
    if (value === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)} has ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} after the number, but ${metric} ` +
            `is ${MEASURED[_metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb[metric].unit]}; a miss may mean fail or warning.`);
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
        case "count":
            return undefined;
        case "percent":
            return written === "%" ? number : undefined;
        case "per second":
            return written === "/s" ? number : undefined;
        case "ms":
            return written === "ms" ? number : written === "s" ? number * 1000 : undefined;
        case "s":
            return written === "s" ? number : written === "ms" ? number / 1000 : undefined;
    }
}
function metricOf(name) {
    const lower = name.toLowerCase();
    const known = _metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw.find((metric) => metric.toLowerCase() === lower);
    if (known)
        return known;
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is not a metric; known are ${nearestFirst(name, _metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw).join(", ")}.`);
}
function nearestFirst(name, known) {
    const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, known);
    return near === undefined ? known : [near, ...known.filter((other) => other !== near)];
}
function bounded(thresholds) {
    if (thresholds.length > MAX_THRESHOLDS)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${thresholds.length} limits are given, at most ${MAX_THRESHOLDS} are compared.`);
    return thresholds;
}
/**
 * Compares limits with what the reports hold.
 *
 * @param whyMissing  what a report says about a metric it lacks
 * @returns one entry per limit that could be compared, and findings for misses and for metrics that
 *          no report gives: what cannot be judged could not be tested, and is never a pass
 */
function judge(thresholds, values, whyMissing = () => undefined) {
    const judged = [];
    const findings = [];
    for (const { metric, operator, value, miss } of thresholds) {
        const actual = values[metric];
        if (actual === undefined) {
            const found = nearestFirst(metric, Object.keys(values));
            const why = whyMissing(metric);
            findings.push({
                verdict: "errored",
                reason: why !== undefined
                    ? `thresholds: no report gives ${metric}: ${why}`
                    : `thresholds: no report gives ${metric}; ` +
                        `${found.length > 0 ? `found were ${found.join(", ")}` : "no number was found at all"}`,
            });
            continue;
        }
        const met = compare(actual, operator, value);
        const limit = `${metric} ${operator} ${(0,_metrics__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(metric, value)}`;
        judged.push({ by: "thresholds", limit, actual, met, miss });
        if (!met)
            findings.push({
                verdict: miss,
                reason: `${metric} is ${(0,_metrics__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(metric, actual)}, the limit is ${operator} ${(0,_metrics__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(metric, value)}`,
            });
    }
    return { judged, findings };
}
function compare(actual, operator, limit) {
    switch (operator) {
        case "<":
            return actual < limit;
        case "<=":
            return actual <= limit;
        case ">":
            return actual > limit;
        case ">=":
            return actual >= limit;
        case "=":
        case "==":
            return actual === limit;
    }
}


/***/ })

};
;