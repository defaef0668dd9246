module.exports = {

/***/ 74455:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   W: () => (/* binding */ complaintsOfJobs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _src_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46672);
/* harmony import */ var _src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70856);
/* harmony import */ var _src_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30993);
/* harmony import */ var _src_domain_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10241);
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5646);
/* harmony import */ var _src_jobs_core_check_ahead__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65550);
/* harmony import */ var _src_jobs_core_parameter_error__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31634);
/* harmony import */ var _src_jobs_core_parameters__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54260);










function rootOf(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === ".github" ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : process.cwd();
}
async function complaintsOfJobs(catalogue, text, root) {
    const yaml = _src_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_2__/* .YamlText */ .Z.parse(text, catalogue.path);
    const complaints = [];
    for (const rule of catalogue.rules.get(`${_src_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .APPROVAL_TASK */ .UG}.triggered`) ?? []) {
        if (rule.settings.job === _src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_3__/* .APPROVAL_JOB */ .c2 && rule.off === undefined)
            continue;
        complaints.push({
            place: yaml.keyPlace(rule.pointer),
            message: `${rule.field}: a task called ${_src_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .APPROVAL_TASK */ .UG} is only answered by the ` +
                `job ${_src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_3__/* .APPROVAL_JOB */ .c2}; the action refuses this rule and sends nothing. ` +
                `Write job: ${_src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_3__/* .APPROVAL_JOB */ .c2}, or leave the task out.`,
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
    const certain = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null && !(0,_src_jobs_core_check_ahead__WEBPACK_IMPORTED_MODULE_5__/* .holdsExpression */ .x9)(value)));
    return [
        ...attempt(() => (0,_src_jobs_core_parameters__WEBPACK_IMPORTED_MODULE_7__.refuseInCatalogue)(job, certain)),
        ...(await (0,_src_jobs_core_check_ahead__WEBPACK_IMPORTED_MODULE_5__/* .complaintsAhead */ .UV)(job, parameters, { readFile: read })),
    ];
}
function attempt(check) {
    try {
        check();
        return [];
    }
    catch (error) {
        return (0,_src_jobs_core_parameter_error__WEBPACK_IMPORTED_MODULE_6__/* .complaintsOf */ .C)(error);
    }
}
function readerOf(root) {
    return async (path, field) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        const [real, realRoot] = [
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(full).catch(() => full),
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root),
        ];
        if (!full.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root) + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ||
            (real !== full && !real.startsWith(realRoot + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
            throw new _src_domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${field}: ${path} is outside of the repository; give a path below its root.`);
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full, "utf8").catch(() => {
            throw new _src_domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${field}: ${path} is not there; looked for in ${root}.`);
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
        at = (0,_src_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_2__/* .child */ .j)(at, step.key);
        value = valueAt(value, step.key);
        rest = rest.slice(step.length);
    }
}
function valueAt(value, key) {
    if (Array.isArray(value))
        return value[Number(key)];
    return (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_9__/* .isJsonObject */ .OW)(value) ? (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_9__/* .getOwn */ .Ng)(value, key) : undefined;
}
function stepOf(rest, value) {
    const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
    const steps = keys.flatMap((key) => [`.${key}`, `[${key}]`, `[${JSON.stringify(key)}]`, `.${JSON.stringify(key)}`].map((written) => ({ key, written })));
    const fitting = steps.filter(({ written }) => rest.startsWith(written) && /^[.:[]/.test(rest.slice(written.length)));
    const longest = fitting.sort((a, b) => b.written.length - a.written.length)[0];
    return longest && { key: longest.key, length: longest.written.length };
}


/***/ }),

/***/ 86064:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   printChoice: () => (/* binding */ printChoice)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(46314);
/* harmony import */ var _known_jobs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6525);
/* harmony import */ var _say__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4116);
/* harmony import */ var _schema_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57480);
/* harmony import */ var _jobs_check__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74455);
/* harmony import */ var _text_width__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61097);
/* harmony import */ var _src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19615);
/* harmony import */ var _src_catalogue_choice__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96894);
/* harmony import */ var _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94515);
/* harmony import */ var _src_catalogue_parameters__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35649);
/* harmony import */ var _src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70856);
/* harmony import */ var _src_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62979);
/* harmony import */ var _src_domain_errors__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10241);
/* harmony import */ var _src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(37453);
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5646);
/* harmony import */ var _src_domain_task__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(33139);

















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
        process.stdout.write(`${(0,_schema_schema__WEBPACK_IMPORTED_MODULE_3__.schemaText)("catalogue")}\n`);
        return 0;
    }
    const event = eventOf(request);
    const catalogue = await read(request, screen);
    if (catalogue === undefined)
        return 1;
    const rules = [...catalogue.rules.values()].flat().length;
    (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `${catalogue.path} is valid: ${count(catalogue.rules.size, "key")}, ${count(rules, "rule")}.`);
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
        const catalogue = (0,_src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__.parseCatalogue)(text, path, _known_jobs__WEBPACK_IMPORTED_MODULE_1__/* .KNOWN */ .c);
        const complaints = await (0,_jobs_check__WEBPACK_IMPORTED_MODULE_4__/* .complaintsOfJobs */ .W)(catalogue, text, root ?? (0,_jobs_check__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I)(path));
        if (complaints.length > 0)
            throw new _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_8__/* .CatalogueError */ .cv(path, complaints);
        return catalogue;
    }
    catch (error) {
        if (!(error instanceof _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_8__/* .CatalogueError */ .cv))
            throw error;
        for (const complaint of error.message.split("\n"))
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, complaint);
        return undefined;
    }
}
function readText(option, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new _command__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .e(`${option} ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}
function eventOf({ event: path, task }) {
    const type = task === undefined ? undefined : `sh.keptn.event.${(0,_src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__.keyOf)(task)}`;
    if (type !== undefined && (0,_src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_15__/* .parseTaskEventType */ .hN)(type) === undefined)
        throw new _command__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .e(`--task ${task}: expected the name of a task, alone or with .triggered, .started, .finished or .invalidated.`);
    if (path === undefined)
        return type === undefined ? undefined : { type, data: {} };
    const text = readText("--event", path);
    let given;
    try {
        given = JSON.parse(text);
    }
    catch {
        throw new _src_domain_errors__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo(`${path}: expected JSON.`);
    }
    const payload = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_16__/* .isJsonObject */ .OW)(given) ? ((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_16__/* .getOwn */ .Ng)(given, "client_payload") ?? given) : given;
    const { event } = (0,_src_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_11__/* .parseDispatch */ .C9)(payload, path);
    return type === undefined ? event : { ...event, type };
}
function printRules(screen, catalogue) {
    for (const [key, rules] of catalogue.rules) {
        screen.line(["bold", (0,_src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__.nameOfKey)(key)]);
        const conditions = rules.map(conditionOf);
        const columns = Math.max(...conditions.map(_text_width__WEBPACK_IMPORTED_MODULE_5__/* .widthOf */ .qz));
        for (const [i, rule] of rules.entries()) {
            const isReached = rules.slice(0, i).every(({ condition }) => condition !== undefined);
            screen.line(`  ${i + 1}  `, ["cyan", (0,_text_width__WEBPACK_IMPORTED_MODULE_5__/* .pad */ .eV)(conditions[i] ?? "", columns)], "  ", workOf(rule), isReached ? "" : ["yellow", "  (never reached)"]);
        }
    }
}
function printChoice(screen, catalogue, event, isEmpty) {
    (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, "The event is " +
        `${String(event["type"])}.${isEmpty ? " There is nothing in it, so every value of event.data is null; give one by --event." : ""}`);
    for (const explained of (0,_src_catalogue_choice__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .W)(catalogue, event))
        printRule(screen, explained);
    screen.line("");
    const other = elsewhere(catalogue, event);
    if (other !== undefined && !isEmpty) {
        (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `It would be skipped: ${other}.`);
        return 0;
    }
    const choice = (0,_src_catalogue_choice__WEBPACK_IMPORTED_MODULE_7__.chooseRule)(catalogue, event);
    switch (choice.kind) {
        case "rule": {
            const { rule, index, key } = choice;
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `Rule ${index + 1} of ${key} is taken: ` +
                `${workOf(rule)}${rule.settings.mode === undefined ? "" : `, ${rule.settings.mode}`}.`);
            for (const [name, value] of Object.entries(rule.settings.with === undefined ? {} : (0,_src_catalogue_parameters__WEBPACK_IMPORTED_MODULE_9__.resolveWith)(rule, event)))
                (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `${name}: ${shown(value)}`, { lead: INDENT });
            return 0;
        }
        case "off":
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `The rule at ${choice.where} is switched off: nothing is run, and the task is answered ${choice.answer}.`);
            return 0;
        case "skipped":
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, choice.reason);
            return 0;
        case "unknown":
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, choice.reason);
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, choice.isUnbound
                ? "Nothing would be run: the catalogue does not speak for this task (docs/security.md)."
                : "The task would be finished errored.");
            return 1;
    }
}
function elsewhere({ scope }, event) {
    const { project, stage } = (0,_src_domain_task__WEBPACK_IMPORTED_MODULE_13__/* .dataOf */ .qu)(event);
    const binding = { inputs: {}, catalogue: scope };
    const text = (value) => (typeof value === "string" ? value : "");
    const parsed = (0,_src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_15__/* .parseTaskEventType */ .hN)(text(event["type"]));
    if (!parsed)
        return undefined;
    const byName = (0,_src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_10__/* .boundByName */ .Zc)({ name: parsed.task, kind: parsed.kind, project: text(project), type: text(event["type"]) }, binding, true);
    const bound = byName.kind === "elsewhere" ? byName : (0,_src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_10__/* .boundByStage */ .q4)(text(stage) || undefined, binding);
    return bound.kind === "elsewhere" ? bound.reason : undefined;
}
function printRule(screen, { rule, index, verdict, value, parts, problem }) {
    screen.line("");
    screen.line([STYLES[verdict], `${SIGNS[verdict]} rule ${index + 1} is ${verdict}`], ["dim", `  ${rule.place}`]);
    (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, conditionOf(rule) + (value === undefined ? "" : ` is ${shown(value)}`), {
        lead: INDENT,
    });
    for (const part of parts)
        if (part.text !== rule.condition?.text)
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `${part.text} is ${shown(part.value)}`, { lead: INDENT.repeat(part.depth + 2) });
    if (problem !== undefined)
        (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, problem, { lead: INDENT });
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
    return (0,_text_width__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(JSON.stringify(value), MAX_VALUE_COLUMNS);
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}


/***/ })

};
