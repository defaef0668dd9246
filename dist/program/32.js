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

/***/ 32114:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ ReportProblem),
/* harmony export */   O1: () => (/* binding */ secondsBetween),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   QU: () => (/* binding */ LeftOver),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   iw: () => (/* binding */ MAX_FAILED_NAMES),
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
const MAX_FAILED_NAMES = 5;
class ReportProblem extends Error {
    name = "ReportProblem";
}
class OtherContent extends ReportProblem {
    looksLike;
    name = "OtherContent";
    constructor(message, looksLike) {
        super(message);
        this.looksLike = looksLike;
    }
}
class LeftOver extends ReportProblem {
    name = "LeftOver";
}
function windowOf(startMs, endMs) {
    if (startMs === undefined || endMs === undefined)
        return {};
    return (0,_dates__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .gn)(startMs) && (0,_dates__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .gn)(endMs) && endMs >= startMs
        ? { window: { startMs, endMs } }
        : {};
}
function secondsBetween(startMs, endMs) {
    const isKnown = startMs !== undefined && endMs !== undefined && endMs > startMs;
    return isKnown ? (endMs - startMs) / 1000 : undefined;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
const MAX_LIMIT_CHARACTERS = 180;
function limitText(text) {
    return text.length > MAX_LIMIT_CHARACTERS
        ? `a limit of ${text.length} characters`
        : text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}


/***/ }),

/***/ 43739:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ resultsOfMapping),
/* harmony export */   i: () => (/* binding */ parseResultsInput)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56300);
/* harmony import */ var _report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32114);




const MAX_FILES = 100;
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

/***/ 77751:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

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
function isLocalUtc() {
    return new Date().getTimezoneOffset() === 0;
}
function timeOf(text, zoneless) {
    const moment = momentOf(text);
    if (!moment || moment.dayFirstMs !== undefined)
        return undefined;
    return moment.isZoned || zoneless === "utc" || isLocalUtc() ? moment.ms : undefined;
}


/***/ }),

/***/ 89320:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

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
const asWritten = (number) => number;
const CONVERSIONS = {
    count: new Map(),
    percent: new Map([["%", asWritten]]),
    "per second": new Map([["/s", asWritten]]),
    ms: new Map([
        ["ms", asWritten],
        ["s", (seconds) => seconds * 1000],
    ]),
    s: new Map([
        ["s", asWritten],
        ["ms", (ms) => ms / 1000],
    ]),
};
function inUnit(number, written, unit) {
    return written === "" ? number : CONVERSIONS[unit].get(written)?.(number);
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


/***/ }),

/***/ 96894:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   chooseRule: () => (/* binding */ chooseRule)
/* harmony export */ });
/* unused harmony export knownTasks */
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19615);
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56103);
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30993);
/* harmony import */ var _domain_trust_binding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70856);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);







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
            const explained = condition === undefined
                ? { parts: [] }
                : { value: (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(condition, context), parts: (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(condition, context) };
            const verdict = isMet ? "taken" : "not met";
            const wasOver = isOver;
            isOver ||= isMet;
            return { ...base, ...explained, verdict: wasOver ? "not reached" : verdict };
        }
        catch (error) {
            if (!(error instanceof _expression__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionProblem */ .gC))
                throw error;
            const verdict = isOver ? "not reached" : "broken";
            isOver = true;
            return { ...base, parts: [], problem: error.message, verdict };
        }
    });
}
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
        ...(task === undefined || task === _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_6__/* .APPROVAL_TASK */ .UG ? [] : ["*"]),
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

/***/ 97087:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ withUnit),
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
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
function valuesOf(numbers) {
    return Object.fromEntries(METRIC_NAMES.flatMap((name) => (Number.isFinite(numbers[name]) ? [[name, numbers[name]]] : [])));
}
function ratio(part, total) {
    return part !== undefined && total !== undefined && total > 0 ? part / total : undefined;
}
function percent(part, total) {
    const share = ratio(part, total);
    return share === undefined ? undefined : share * 100;
}
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


/***/ })

};
