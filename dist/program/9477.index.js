"use strict";
exports.id = 9477;
exports.ids = [9477];
exports.modules = {

/***/ 9477:
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
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var trust_binding = __webpack_require__(856);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(993);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/jobs/core/check-ahead.ts
var check_ahead = __webpack_require__(5550);
// EXTERNAL MODULE: ./src/jobs/core/parameter-error.ts
var parameter_error = __webpack_require__(1634);
// EXTERNAL MODULE: ./src/jobs/core/parameters.ts
var core_parameters = __webpack_require__(4260);
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
    for (const rule of catalogue.rules.get(`${event_counts/* APPROVAL_TASK */.UG}.triggered`) ?? []) {
        if (rule.settings.job === trust_binding/* APPROVAL_JOB */.c2 && rule.off === undefined)
            continue;
        complaints.push({
            place: yaml.keyPlace(rule.pointer),
            message: `${rule.field}: a task called ${event_counts/* APPROVAL_TASK */.UG} is only answered by the ` +
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
        value = valueAt(value, step.key);
        rest = rest.slice(step.length);
    }
}
function valueAt(value, key) {
    if (Array.isArray(value))
        return value[Number(key)];
    return (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, key) : undefined;
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
// EXTERNAL MODULE: ./src/catalogue/catalogue.ts + 1 modules
var catalogue_catalogue = __webpack_require__(9615);
// EXTERNAL MODULE: ./src/catalogue/choice.ts
var catalogue_choice = __webpack_require__(6894);
// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var catalogue_complaints = __webpack_require__(4515);
// EXTERNAL MODULE: ./src/catalogue/parameters.ts
var parameters = __webpack_require__(5649);
// EXTERNAL MODULE: ./src/catalogue/schema.ts
var schema = __webpack_require__(1566);
// EXTERNAL MODULE: ./src/domain/events/dispatch-payload.ts
var dispatch_payload = __webpack_require__(2979);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(7453);
// EXTERNAL MODULE: ./src/domain/task.ts
var task = __webpack_require__(3139);
// EXTERNAL MODULE: ./src/jobs/core/registry.ts + 16 modules
var registry = __webpack_require__(1133);
// EXTERNAL MODULE: ./src/results/result-files.ts
var result_files = __webpack_require__(3739);
// EXTERNAL MODULE: ./src/results/thresholds.ts
var thresholds = __webpack_require__(9320);
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

/***/ 5649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseScripts),
/* harmony export */   resolveParameters: () => (/* binding */ resolveParameters),
/* harmony export */   resolveWith: () => (/* binding */ resolveWith),
/* harmony export */   x: () => (/* binding */ resolveLate)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6103);
/* harmony import */ var _script__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9694);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6671);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(241);
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1385);
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

/***/ 1385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ factTable),
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _visible__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1612);

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

/***/ 856:
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
/* harmony import */ var _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(993);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _text_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6300);
/* harmony import */ var _provenance__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8234);




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
    if (keys.has(`${name}.triggered`) || (keys.has(ANY) && name !== _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG))
        return undefined;
    const known = [...keys]
        .filter((key) => key.endsWith(".triggered"))
        .map((key) => key.slice(0, -".triggered".length));
    const line = name === _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG ? "approval: { job: approval.ask }" : `${safeWord(name)}: { run: … }`;
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
    return tasks.has(name) || (tasks.has(ANY) && name !== _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG);
}
function butApprovals(tasks, name) {
    return tasks.has(ANY) && name === _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG ? " (* is any but approvals)" : "";
}
function listed(words) {
    const shown = [...words]
        .slice(0, 20)
        .map((word) => (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word))
        .join(", ");
    return words.size > 20 ? `${shown} and ${words.size - 20} more` : shown;
}


/***/ }),

/***/ 5550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ BUILT_IN_JOBS),
/* harmony export */   UV: () => (/* binding */ complaintsAhead),
/* harmony export */   x9: () => (/* binding */ holdsExpression)
/* harmony export */ });
/* harmony import */ var _catalogue_script__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9694);
/* harmony import */ var _catalogue_template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6671);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);
/* harmony import */ var _parameter_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1634);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4260);
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1133);






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
        const { recipeOf } = await __webpack_require__.e(/* import() */ 460).then(__webpack_require__.bind(__webpack_require__, 460));
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

/***/ 1634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ complaintsOf),
/* harmony export */   u: () => (/* binding */ ParameterError)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);

/** More than these are not read in one line. */
const MAX_COMPLAINTS = 4;
/** Parameters that cannot be used, with one line per complaint. */
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
/** @throws what is a fault of ours */
function complaintsOf(error) {
    if (error instanceof ParameterError)
        return error.complaints;
    if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return [error.message];
    throw error;
}


/***/ }),

/***/ 4260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkParameters: () => (/* binding */ checkParameters),
/* harmony export */   complaintsAbout: () => (/* binding */ complaintsAbout),
/* harmony export */   given: () => (/* binding */ given),
/* harmony export */   refuseInCatalogue: () => (/* binding */ refuseInCatalogue)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2210);
/* harmony import */ var ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _catalogue_complaints__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4515);
/* harmony import */ var _catalogue_schema_words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3666);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6300);






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


/***/ })

};
;