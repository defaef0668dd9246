module.exports = {

/***/ 2114:
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
/* harmony import */ var _dates__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7751);

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

/***/ 3739:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ resultsOfMapping),
/* harmony export */   i: () => (/* binding */ parseResultsInput)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6300);
/* harmony import */ var _report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2114);




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

/***/ 7087:
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


/***/ }),

/***/ 7751:
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

/***/ 9073:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KNOWN: () => (/* binding */ KNOWN),
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(6314);
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
;// CONCATENATED MODULE: ./cli/check/jobs-check.ts










function rootOf(path) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
    return (0,external_node_path_.basename)(folder) === ".github" ? (0,external_node_path_.dirname)(folder) : process.cwd();
}
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
;// CONCATENATED MODULE: ./cli/check/check.ts


















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
        throw new command/* UsageError */.e(`${option} ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}
function eventOf({ event: path, task }) {
    const type = task === undefined ? undefined : `sh.keptn.event.${(0,catalogue_catalogue.keyOf)(task)}`;
    if (type !== undefined && (0,event_type/* parseTaskEventType */.hN)(type) === undefined)
        throw new command/* UsageError */.e(`--task ${task}: expected the name of a task, alone or with .triggered, .started, .finished or .invalidated.`);
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
function say(screen, text, indent = "") {
    for (const line of (0,text_width/* wrap */.LV)((0,text_width/* harmless */.Is)(text), screen.columns - indent.length))
        screen.line(indent, line);
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 9320:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseThresholds),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Yo: () => (/* binding */ thresholdsOfMapping)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6300);
/* harmony import */ var _metrics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7087);




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


/***/ })

};
