"use strict";
exports.id = 1515;
exports.ids = [1515,8554];
exports.modules = {

/***/ 79819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isResolved),
/* harmony export */   q: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);
/* harmony import */ var _text_web_address__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1201);


const MAX_TEXT_CHARACTERS = 2_000;
const MAX_LISTED = 20;
/** In milliseconds since 1970; what is smaller is no time of a problem. */
const MIN_EPOCH_MS = 1_000_000_000_000;
/**
 * Where an event keeps its problem, by normalised name: Keptn's dynatrace-service, tasks of the
 * quick start, tickets.
 */
const PLACES = ["problem", "dynatraceproblem", "incident"];
/**
 * What a notification of Dynatrace may carry of its problem: an object, or JSON as text
 * (`{ProblemDetailsJSON}`, `…V2`).
 */
const DETAILS = ["problemdetails", "problemdetailsjson", "problemdetailsjsonv2"];
/** A longer text is no problem's details, and reading it costs time. */
const MAX_DETAILS_CHARACTERS = 200_000;
/**
 * Reads the problem behind an event: `data.problem`, `data.dynatraceProblem` and `data.incident`,
 * in the spelling of Keptn (`problemTitle`) and of Dynatrace (`ProblemTitle`, `ProblemURL`,
 * `ImpactedEntities` …), what stands in its `ProblemDetails`, and a problem event whose fields
 * stand in `data` itself (docs/reference/keptn.md#payloads-of-the-known-tasks).
 */
function problemOf(data) {
    const flat = byLowerName(data);
    const own = PLACES.map((place) => flat.get(place))
        .filter(_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)
        .map(byLowerName);
    const details = [...own, flat].flatMap(detailsIn);
    const find = (read, names) => {
        const places = [
            ...own.map((fields) => [fields, names.own]),
            [flat, names.flat ?? []],
            ...details.map((fields) => [fields, names.details ?? []]),
        ];
        for (const [fields, known] of places) {
            for (const name of known) {
                const value = fields.get(name);
                const found = value === undefined || isUnfilled(value) ? undefined : read(value);
                if (found !== undefined)
                    return found;
            }
        }
        return undefined;
    };
    const isFlat = flat.has("problemtitle") || flat.has("pid");
    const found = {
        id: find(textIn, {
            own: ["problemid", "pid", "displayid", "id"],
            flat: ["problemid", "pid"],
            details: ["displayid", "displayname", "problemid", "pid", "id"],
        }),
        title: find(textIn, {
            own: ["problemtitle", "title", "name"],
            flat: ["problemtitle"],
            details: ["title", "problemtitle"],
        }) ?? first(details, rankedTitle),
        url: find(_text_web_address__WEBPACK_IMPORTED_MODULE_1__/* .httpUrl */ .q, {
            own: ["problemurl", "url"],
            flat: ["problemurl"],
            details: ["problemurl", "url"],
        }) ?? labelledUrl(flat),
        state: find(textIn, {
            own: ["state", "problemstate", "problemstatus", "status"],
            flat: ["problemstate", "problemstatus", ...(isFlat ? ["state"] : [])],
            details: ["status", "state"],
        }),
        severity: find(textIn, {
            own: ["problemseverity", "severitylevel", "severity"],
            flat: ["problemseverity"],
            details: ["severitylevel", "severity"],
        }) ?? first(details, rankedSeverity),
        impacted: find(namesIn, {
            own: ["impactedentities", "impactedentity", "impactedentitynames", "affectedentities"],
            flat: ["impactedentities", "impactedentity", "impactedentitynames"],
            details: ["impactedentities", "affectedentities", "rankedimpacts", "rankedevents"],
        }),
        rootCause: find(namesIn, {
            own: ["rootcause", "rootcauseentity"],
            details: ["rootcauseentity", "rootcause"],
        }) ?? first(details, rankedCause),
        tags: find(tagsIn, {
            own: ["tags", "entitytags"],
            flat: isFlat ? ["tags"] : [],
            details: ["entitytags", "tagsofaffectedentities", "tags"],
        }),
        start: find(timeIn, {
            own: ["problemstarttime", "starttime", "start", "problemstart"],
            flat: ["problemstarttime"],
            details: ["starttime", "start"],
        }) ?? first(details, rankedStart),
    };
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
/**
 * Whether a problem is over, as its source says it: Dynatrace's notifications and interfaces use
 * one word each.
 */
function isResolved({ state }) {
    return state !== undefined && /^(?:resolved|closed)$/i.test(state);
}
/** A placeholder of a notification that was sent as a test, or is not known to this version. */
function isUnfilled(value) {
    return typeof value === "string" && /^\{\w{1,60}\}$/.test(value.trim());
}
function detailsIn(fields) {
    return DETAILS.map((name) => objectIn(fields.get(name)))
        .filter((found) => found !== undefined)
        .map(byLowerName);
}
function objectIn(value) {
    if ((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value;
    if (typeof value !== "string" ||
        value.length > MAX_DETAILS_CHARACTERS ||
        !value.trimStart().startsWith("{"))
        return undefined;
    try {
        const parsed = JSON.parse(value);
        return (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(parsed) ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}
function first(details, read) {
    for (const fields of details) {
        const ranked = fields.get("rankedevents");
        for (const event of Array.isArray(ranked)
            ? ranked.slice(0, MAX_LISTED).filter(_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)
            : []) {
            const found = read(byLowerName(event));
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
/**
 * The events of a problem are ranked, and the first tells what happened:
 * `SERVICE_RESPONSE_TIME_DEGRADED`.
 */
function rankedTitle(event) {
    const type = textIn(event.get("eventtype") ?? null);
    return (type && `${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase().replaceAll("_", " ")}`);
}
function rankedSeverity(event) {
    return textIn(event.get("severitylevel") ?? null);
}
function rankedStart(event) {
    return timeIn(event.get("starttime") ?? null);
}
function rankedCause(event) {
    return event.get("isrootcause") === true ? textIn(event.get("entityname") ?? null) : undefined;
}
/** The dynatrace-service hands the address on as a label, too. */
function labelledUrl(flat) {
    const labels = flat.get("labels");
    const url = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(labels) ? byLowerName(labels).get("problemurl") : undefined;
    return url === undefined ? undefined : (0,_text_web_address__WEBPACK_IMPORTED_MODULE_1__/* .httpUrl */ .q)(url);
}
/** A text, a list of texts, or of tags with a context, a key and mostly a value. */
function tagsIn(value) {
    if (!Array.isArray(value))
        return namesIn(value);
    return namesIn(value.map((tag) => ((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(tag) ? (tagIn(byLowerName(tag)) ?? tag) : tag)));
}
function tagIn(tag) {
    const whole = textIn(tag.get("stringrepresentation") ?? null);
    const key = textIn(tag.get("key") ?? null);
    const value = textIn(tag.get("value") ?? null);
    return whole ?? (key === undefined || value === undefined ? key : `${key}:${value}`);
}
function byLowerName(fields) {
    return new Map(Object.entries(fields).map(([name, value]) => [
        name.toLowerCase().replace(/[\s_-]/g, ""),
        value,
    ]));
}
function textIn(value) {
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string")
        return undefined;
    return (text
        .toWellFormed()
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim()
        .slice(0, MAX_TEXT_CHARACTERS)
        .toWellFormed() || undefined);
}
/** A text, or a list of texts or of things with a name. */
function namesIn(value) {
    if (!Array.isArray(value))
        return (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? nameIn(value) : textIn(value);
    const names = value
        .slice(0, MAX_LISTED)
        .map((item) => ((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item) ? nameIn(item) : textIn(item)))
        .filter((name) => name !== undefined);
    const more = value.length > MAX_LISTED ? [`${value.length - MAX_LISTED} more`] : [];
    return names.length > 0 ? textIn([...names, ...more].join(", ")) : undefined;
}
function nameIn(item, levels = 2) {
    if (levels === 0)
        return undefined;
    const fields = byLowerName(item);
    for (const name of ["name", "displayname", "entityname", "entity", "entityid", "id"]) {
        const value = fields.get(name);
        if (value === undefined)
            continue;
        const text = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? nameIn(value, levels - 1) : textIn(value);
        if (text !== undefined)
            return text;
    }
    return undefined;
}
function timeIn(value) {
    const ms = epochMsOf(value);
    return ms >= MIN_EPOCH_MS && ms < 8.64e15 ? new Date(ms).toISOString() : undefined;
}
function epochMsOf(value) {
    if (typeof value === "number")
        return value;
    if (typeof value !== "string")
        return NaN;
    return /^\d{13}$/.test(value) ? Number(value) : Date.parse(value);
}


/***/ }),

/***/ 1201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ httpUrl)
/* harmony export */ });
const MAX_URL_CHARACTERS = 2_000;
/**
 * An address that people may be sent to: http or https, no name and password in it, and no
 * character that could end it in Markdown, in Slack or in a table.
 */
function httpUrl(text) {
    if (typeof text !== "string" || text.length > MAX_URL_CHARACTERS || !URL.canParse(text.trim()))
        return undefined;
    const url = new URL(text.trim());
    if (!/^https?:$/.test(url.protocol) ||
        url.hostname === "" ||
        url.username !== "" ||
        url.password !== "")
        return undefined;
    const href = url.href.replace(/[^\w.~:/?#[\]@!$&*+,;=%-]|[[\]*|]/gu, (c) => [...Buffer.from(c.toWellFormed())]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
        .join(""));
    return href.length <= MAX_URL_CHARACTERS ? href : undefined;
}


/***/ }),

/***/ 49149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   By: () => (/* binding */ withWindow),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   TX: () => (/* binding */ stating),
/* harmony export */   VM: () => (/* binding */ workChecks),
/* harmony export */   Yv: () => (/* binding */ including),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dT: () => (/* binding */ inMinutes),
/* harmony export */   dp: () => (/* binding */ minutesOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   j3: () => (/* binding */ runScript),
/* harmony export */   pz: () => (/* binding */ performWork),
/* harmony export */   t5: () => (/* binding */ stoppedWork),
/* harmony export */   tq: () => (/* binding */ overrule),
/* harmony export */   vR: () => (/* binding */ reporting)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);
/* harmony import */ var _workflow_call__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48554);





const WORKFLOW_ONLY = ["repository", "ref", "inputs", "correlation-input"];
const MAX_VARIABLES = 100;
/** Of one variable; Linux allows 128 KiB. */
const MAX_VARIABLE_CHARACTERS = 16 * 1024;
const MAX_VARIABLES_CHARACTERS = 128 * 1024;
/**
 * @throws UserError unless there is exactly one of `run` and `workflow`, with nothing that belongs
 * to the other
 */
function scriptOf(parameters) {
    requireOneWork(parameters);
    for (const name of WORKFLOW_ONLY)
        refuseBesideScript(name, parameters);
    return textOf(parameters, "run");
}
function requireOneWork(parameters) {
    const [script, workflow] = [textOf(parameters, "run"), textOf(parameters, "workflow")];
    if ((script === undefined) === (workflow === undefined)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("with: give either run (a script) or workflow (a file below .github/workflows), " +
            `found ${script === undefined ? "neither" : "both"}.`, "CA-207");
    }
}
function refuseBesideScript(name, parameters) {
    if (textOf(parameters, "run") !== undefined && Object.hasOwn(parameters, name))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: belongs to workflow, but run is given; a script finds everything in its environment.`, "CA-207");
}
/** Of jobs whose work is a script or a workflow. */
const workChecks = [
    { of: ["run", "workflow"], check: requireOneWork },
    ...WORKFLOW_ONLY.map((name) => ({
        of: ["run", name],
        check: (parameters) => refuseBesideScript(name, parameters),
    })),
    ..._workflow_call__WEBPACK_IMPORTED_MODULE_3__/* .workflowChecks */ .n9,
];
/**
 * Runs the script or the workflow of `with`, until it is over unless `wait` says otherwise.
 *
 * @param reserveMs how much of the task's time is left to what comes afterwards: the work is ended,
 * as at a deadline, before it
 * @throws UserError when there is not exactly one of the two, or the workflow could not be run
 */
async function performWork(request, variables = {}, reserveMs = 0) {
    const script = scriptOf(request.parameters);
    const leftMs = request.deadlineMs - request.clock.nowMs();
    const limitMs = Math.max(1, leftMs - Math.min(reserveMs, leftMs / 2));
    const result = script === undefined
        ? await (reserveMs > 0
            ? withinLimit(request, limitMs, runWorkflowOf)
            : runWorkflowOf(request))
        : await runScript(request, script, variables, limitMs);
    if (result.ending.kind === "parked")
        return { result, verdict: "parked" };
    // What ended by itself a moment before is over, unless it still has to be checked.
    if (isStopped(request) &&
        (result.ending.kind === "stopped" || textOf(request.parameters, "check") !== undefined))
        return stoppedWork({ result, verdict: "stopped" }, request);
    if (result.ending.kind === "stopped") {
        const left = reserveMs > 0 ? `, which leaves ${inMinutes(reserveMs)} to put things right` : "";
        return overrule({ result, verdict: "errored" }, {
            verdict: "errored",
            reason: `timed out: the work was ended after ${inMinutes(limitMs)}${left} (input timeout-minutes)`,
            code: "CA-404",
        });
    }
    return { result, verdict: verdictByRules(result, request) };
}
/** Whoever stopped the job waits for its end, so nothing else is begun. */
function isStopped({ stop }) {
    return stop.aborted;
}
/** The job was stopped while it made sure of what the work had said. */
function stoppedWork({ result }, { stop }) {
    return {
        result: {
            ...result,
            ending: { kind: "stopped", because: stop.reason ?? "cancelled" },
        },
        verdict: "stopped",
    };
}
/** @param variables  beside those of the task */
function runScript(request, run, variables, timeoutMs) {
    const script = { run, variables, timeoutMs: Math.max(1, Math.round(timeoutMs)) };
    return request.script(script);
}
async function runWorkflowOf(request) {
    const call = (0,_workflow_call__WEBPACK_IMPORTED_MODULE_3__/* .workflowCallOf */ .H$)(request.parameters, request);
    if (textOf(request.parameters, "wait") === "no")
        return (await __webpack_require__.e(/* import() */ 3960).then(__webpack_require__.bind(__webpack_require__, 93960))).startWorkflow(call, request);
    return (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(3960), __webpack_require__.e(9250)]).then(__webpack_require__.bind(__webpack_require__, 86869))).runWorkflow({ ...call, ...(0,_workflow_call__WEBPACK_IMPORTED_MODULE_3__/* .waitingOf */ .PZ)(request.parameters) }, request);
}
async function withinLimit(request, limitMs, work) {
    const end = new AbortController();
    const over = new AbortController();
    const given = () => end.abort(request.stop.reason);
    if (request.stop.aborted)
        given();
    request.stop.addEventListener("abort", given, { once: true });
    void request.clock.sleep(limitMs, over.signal).then(() => {
        if (!over.signal.aborted)
            end.abort("deadline");
    });
    try {
        return await work({
            ...request,
            stop: end.signal,
            deadlineMs: request.clock.nowMs() + limitMs,
        });
    }
    catch (error) {
        // Ended by our own limit, it may have been in the middle of a request.
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || !end.signal.aborted || request.stop.aborted)
            throw error;
        return {
            ending: { kind: "stopped", because: "deadline" },
            report: _domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V,
            logTail: [],
            masks: [],
            durationMs: limitMs,
        };
    }
    finally {
        over.abort();
        request.stop.removeEventListener("abort", given);
    }
}
/** @param request  with what the input `exit-codes` says, where it is known */
function verdictByRules(result, request) {
    return (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOfJob */ .vr)(result, request.exitCodes ?? new Map(), "the work"));
}
/** The same work with a verdict of ours in place of its ending. */
function judge({ result }, judgement) {
    return {
        result: { ...result, ending: { kind: "judged", ...judgement } },
        verdict: judgement.verdict,
    };
}
/**
 * Like {@link judge} where the work had said something else: standing first, its "Deployed" would
 * belie the verdict.
 */
function overrule(work, judgement) {
    const { message, ...report } = work.result.report;
    if (message === undefined)
        return judge(work, judgement);
    return judge({ ...work, result: { ...work.result, report } }, { ...judgement, reason: `${judgement.reason}; before that it said: ${oneLine(message)}` });
}
/** Why the work is not a pass, as a part of a sentence. */
function reasonOf({ ending, report }) {
    switch (ending.kind) {
        case "exited":
            return ending.code === 0
                ? (report.unreadable ??
                    (report.status === "errored"
                        ? "it reported status=errored"
                        : report.result
                            ? `it reported result=${report.result}`
                            : "exit code 0"))
                : `exit code ${ending.code}`;
        case "signalled":
            return `killed by ${ending.signal}`;
        case "not-started":
            return ending.reason;
        case "stopped":
            return ending.because === "deadline" ? "its time was over" : ending.because;
        case "judged":
        case "left":
            return ending.reason;
        case "parked":
            return `it waits for ${ending.waitsFor}`;
    }
}
/**
 * Adds fields to `data.<task>`; what the work itself reported under the same name stays. Absent
 * ones are left out.
 */
function reporting(work, fields) {
    return withData(work, (data) => ({ ...present(fields), ...data }));
}
/** Fields that the job itself knows better than the work. */
function stating(work, fields) {
    return withData(work, (data) => ({ ...data, ...present(fields) }));
}
function withData(work, change) {
    const { report } = work.result;
    return { ...work, result: { ...work.result, report: { ...report, data: change(report.data) } } };
}
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined));
}
/**
 * What a script before or after it said counts, too: its fields where there are none yet, and what
 * it wants masked.
 */
function including(work, other) {
    if (!other)
        return work;
    const merged = reporting(work, other.report.data);
    const { report } = merged.result;
    return {
        ...merged,
        result: {
            ...merged.result,
            report: { ...report, labels: { ...other.report.labels, ...report.labels } },
            masks: [...merged.result.masks, ...other.masks],
        },
    };
}
/**
 * The begin and the end of the job as the window of the load or the experiment. Reports of a tool
 * know better, and so does the work where it says so.
 */
function withWindow(work, startMs, endMs) {
    const iso = (ms) => new Date(ms).toISOString();
    return {
        ...work,
        result: {
            ...work.result,
            measured: { values: {}, start: iso(startMs), end: iso(endMs), verdict: "pass", reasons: [] },
        },
    };
}
/**
 * Fields as variables: `testURL` of `load` becomes `<prefix>TEST_URL`. Whatever the names are,
 * these variables begin with the prefix; lists and mappings are JSON. What no environment can hold
 * is left out: the event file has everything.
 */
function variablesOf(prefix, fields) {
    const variables = {};
    let left = MAX_VARIABLES_CHARACTERS;
    for (const [name, value] of Object.entries(fields)) {
        const key = prefix + nameOfVariable(name);
        const text = typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);
        if (key === prefix ||
            text.includes("\0") ||
            key.length + text.length > Math.min(left, MAX_VARIABLE_CHARACTERS))
            continue;
        if (Object.hasOwn(variables, key) || Object.keys(variables).length >= MAX_VARIABLES)
            continue;
        left -= key.length + text.length;
        variables[key] = text;
    }
    return variables;
}
function nameOfVariable(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, "_")
        .replace(/^_+|(?<!_)_+$/g, "");
}
function textOf(parameters, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(parameters, name);
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** @param otherwise  in minutes */
function minutesOf(parameters, name, otherwise) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(parameters, name);
    return (typeof value === "number" ? value : otherwise) * 60_000;
}
/**
 * Numbers and booleans as text, also inside: the control plane keeps the first ones it ever saw
 * (docs/reference/keptn.md#what-later-tasks-receive).
 */
function asText(value) {
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    if (typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => asText(item));
    const texts = {};
    for (const [name, item] of Object.entries(value))
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(texts, name, asText(item));
    return texts;
}
function inMinutes(ms) {
    return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Number((ms / 60_000).toFixed(1))} min`;
}
const MAX_SAID_CHARACTERS = 300;
function oneLine(message) {
    const said = message.replace(/\s+/g, " ").trim();
    return said.length <= MAX_SAID_CHARACTERS ? said : `a text of ${said.length} characters`;
}


/***/ }),

/***/ 48554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ workflowCallOf),
/* harmony export */   PZ: () => (/* binding */ waitingOf),
/* harmony export */   QS: () => (/* binding */ correlationKey),
/* harmony export */   eG: () => (/* binding */ stopCallOf),
/* harmony export */   n9: () => (/* binding */ workflowChecks)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69090);



/**
 * @param parameters  validated against `workflowProperties`. @throws UserError naming the parameter
 */
function workflowCallOf(parameters, request) {
    const ref = textOf(parameters, "ref");
    const correlationInput = correlationInputOf(parameters);
    const inputs = inputsOf((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, "inputs"));
    return {
        workflow: fileOf(textOf(parameters, "workflow") ?? ""),
        repository: textOf(parameters, "repository") ?? request.repository,
        inputs,
        ...(ref !== undefined && { ref }),
        ...(correlationInput !== undefined && { correlationInput }),
    };
}
/** @throws UserError where `inputs` has it, too */
function correlationInputOf(parameters) {
    const name = textOf(parameters, "correlation-input");
    const inputs = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, "inputs");
    if (name !== undefined && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(inputs) && Object.hasOwn(inputs, name)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.correlation-input: inputs gives ${JSON.stringify(name)} a value already; ` +
            "leave it out there, or name another input.", "CA-207");
    }
    return name;
}
/** Values of inputs may be anything; which there are is known. */
const workflowChecks = [
    { of: ["correlation-input"], check: correlationInputOf },
];
/** @param parameters  validated against `waitProperties` */
function waitingOf(parameters) {
    return {
        wait: textOf(parameters, "wait") === "park" ? "park" : "runner",
        parkMs: numberOf(parameters, "deadline-minutes", _parameters__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PARK_MINUTES */ .zN) * 60_000,
        artifact: textOf(parameters, "artifact") ?? _parameters__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_ARTIFACT */ .T3,
    };
}
/** @param parameters  validated against `stopProperties` */
function stopCallOf(parameters, request) {
    const runId = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, "run-id");
    const startedBy = textOf(parameters, "started-by");
    const workflow = textOf(parameters, "workflow");
    const title = textOf(parameters, "title");
    return {
        repository: textOf(parameters, "repository") ?? request.repository,
        forceAfterMs: numberOf(parameters, "force-after-minutes", _parameters__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_FORCE_MINUTES */ .cj) * 60_000,
        ...(runId !== undefined && { runId: Number(runId) }),
        ...(startedBy !== undefined && { startedBy }),
        ...(workflow !== undefined && { workflow: fileOf(workflow) }),
        ...(title !== undefined && { title }),
    };
}
/** What a run's title has to name to be certainly ours. */
function correlationKey({ purpose }, triggeredId) {
    return purpose === undefined ? triggeredId : `${triggeredId}-${purpose}`;
}
function inputsOf(value) {
    const inputs = {};
    for (const [name, given] of Object.entries((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : {})) {
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inputs, name, typeof given === "string" ? given : given === null ? "" : JSON.stringify(given));
    }
    return inputs;
}
function fileOf(workflow) {
    return workflow.split("/").at(-1) ?? workflow;
}
function textOf(parameters, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, name);
    return typeof value === "string" ? value : undefined;
}
function numberOf(parameters, name, otherwise) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, name);
    return typeof value === "number" ? value : otherwise;
}


/***/ })

};
;