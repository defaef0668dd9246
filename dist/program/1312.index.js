"use strict";
exports.id = 1312;
exports.ids = [1312,460];
exports.modules = {

/***/ 1643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sequenceUrl),
/* harmony export */   c: () => (/* binding */ evaluationUrl)
/* harmony export */ });
/**
 * Pages of the Bridge, the control plane's own interface.
 *
 * @param base  address of the API, ends in `/api`
 */
function sequenceUrl(base, project, keptnContext) {
    return `${bridgeOf(base)}/project/${segment(project)}/sequence/${segment(keptnContext)}`;
}
/** The evaluation of a stage with its chart. */
function evaluationUrl(base, keptnContext, stage) {
    return `${bridgeOf(base)}/evaluation/${segment(keptnContext)}/${segment(stage)}`;
}
function bridgeOf(base) {
    return `${base.replace(/\/api$/, "")}/bridge`;
}
/** No parenthesis in it may end a Markdown link. */
function segment(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}


/***/ }),

/***/ 9819:
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

/***/ 4849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ windowText),
/* harmony export */   T: () => (/* binding */ timeText)
/* harmony export */ });
/**
 * `2026-03-01 10:00 UTC`, with seconds where they are not zero; as it was written where that is no
 * time.
 *
 * @param time  ISO, or milliseconds since 1970
 */
function timeText(time) {
    const ms = msOf(time);
    return Number.isNaN(ms) ? time : `${stamp(ms).replace(/:00$/, "")} UTC`;
}
/** `2026-03-01 10:00:00 to 10:05:00 UTC (5 min)`; as the sender wrote it where that is no time. */
function windowText({ start, end, }) {
    const [from, until] = [msOf(start), msOf(end)];
    if (Number.isNaN(from) || Number.isNaN(until))
        return [start, end].filter(Boolean).join(" to ");
    const [a, b] = [stamp(from), stamp(until)];
    const last = a.slice(0, 10) === b.slice(0, 10) ? b.slice(11) : b;
    return `${a} to ${last} UTC (${lengthText((until - from) / 60_000)})`;
}
function lengthText(minutes) {
    if (minutes < 2)
        return `${Number((minutes * 60).toFixed(1))} s`;
    if (minutes < 120)
        return `${Number(minutes.toFixed(1))} min`;
    return `${Number((minutes / 60).toFixed(1))} h`;
}
/** A parser of dates that is left to itself finds one in almost every text. */
function msOf(time) {
    if (/^\d{13}$/.test(time))
        return Number(time);
    return /^\d{4}-\d\d-\d\d/.test(time) ? Date.parse(time) : NaN;
}
function stamp(ms) {
    return new Date(ms).toISOString().slice(0, 19).replace("T", " ");
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

/***/ 1909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stringOf),
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/** The text that may stand there; empty for none. */
function stringOf(value) {
    return typeof value === "string" ? value : "";
}
/** The items of a list, of which none needs to be what it should; none where there is no list. */
function listOf(list) {
    return Array.isArray(list) ? list : [];
}


/***/ }),

/***/ 8177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkOf),
/* harmony export */   Z: () => (/* binding */ jobOf)
/* harmony export */ });
/** @param check  gets no defaults: it is asked before there is an event, too */
function checkOf(of, check) {
    return { of, check: (parameters, context) => check(parameters, context) };
}
/** A job whose function sees the parameters as they are declared. */
function jobOf(_declaration, { run, ...job }) {
    return {
        ...job,
        run: (request) => run({
            ...request,
            parameters: frozen(request.parameters),
        }),
    };
}
/** What several functions read must not be changed by one of them. */
function frozen(value) {
    if (typeof value !== "object" || value === null || Object.isFrozen(value))
        return value;
    for (const item of Object.values(value))
        frozen(item);
    return Object.freeze(value);
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ maskFor)
/* harmony export */ });
/* harmony import */ var _domain_text_masking__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6451);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3139);


/** Words that decide how something looks. */
const WORDS = [
    "pass",
    "warning",
    "fail",
    "succeeded",
    "errored",
    "triggered",
    "started",
    "finished",
];
/**
 * What leaves does not carry what a script's environment keeps secret; our links and what the task
 * is called stay.
 */
function maskFor({ environment, runUrl, assignment: { task }, }, links = []) {
    return (0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .createMasker */ .aD)((0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .secretsOfEnvironment */ .O0)(environment), [
        runUrl,
        ...links.map(({ url }) => url),
        ...(0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(task),
        ...WORDS,
    ]);
}


/***/ }),

/***/ 3168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ ownReports),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   gm: () => (/* binding */ unproven)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const NOT_PROVEN = "CA-417";
/**
 * What runs of this repository have reported in the sequence, oldest first. An event only holds
 * `data` merged from everybody who took part, the trigger included, and who wrote what cannot be
 * seen in it; so what decides is each task's own `finished` with a run of ours as its `source`.
 *
 * @throws UserError when nobody can tell
 */
async function ownReports({ assignment: { task }, sequences, runUrl, stop, }) {
    if (!sequences)
        throw unproven("there is no access to the control plane, which knows who has reported it");
    const read = await sequences.events(task.project, task.keptnContext, stop);
    if (!read.ok)
        throw unproven(`who has reported it could not be read: ${read.failure.message}`);
    return read.value.flatMap(({ type, source, data }) => {
        const event = (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__/* .parseTaskEventType */ .hN)(type);
        if (event?.kind !== "finished" || !isOwnRun(source, runUrl))
            return [];
        const fields = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(data, event.task);
        return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(fields) ? [{ task: event.task, fields }] : [];
    });
}
function unproven(why) {
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`What an earlier task has reported cannot be relied on: ${why}.`, NOT_PROVEN);
}
/** Whether an event was sent by a run of this repository; runs differ in their numbers only. */
function isOwnRun(source, runUrl) {
    const prefix = runUrl.replace(/(?<!\d)\d+\/attempts\/.*$/s, "");
    return (prefix !== runUrl &&
        source.startsWith(prefix) &&
        /^\d+\/attempts\/\d+$/.test(source.slice(prefix.length)));
}
/** A field as text, since the control plane's merge freezes numbers. */
function fieldOf({ fields }, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(fields, name);
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}


/***/ }),

/***/ 9272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   By: () => (/* binding */ withWindow),
/* harmony export */   Fb: () => (/* binding */ stoppedResult),
/* harmony export */   PJ: () => (/* binding */ stopReason),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   TX: () => (/* binding */ stating),
/* harmony export */   Yv: () => (/* binding */ including),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   t5: () => (/* binding */ stoppedWork),
/* harmony export */   tX: () => (/* binding */ endedWith),
/* harmony export */   tq: () => (/* binding */ overrule),
/* harmony export */   vR: () => (/* binding */ reporting)
/* harmony export */ });
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(925);

function stoppedResult(because, report = _domain_job_result__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_REPORT */ .V) {
    return endedWith({ kind: "stopped", because }, report);
}
/** The time it took is counted by who runs the job. */
function endedWith(ending, report) {
    return { ending, report, logTail: [], masks: [], durationMs: 0 };
}
function stopReason({ stop }) {
    // The job's own look at the clock may come before the signal does.
    return stop.aborted ? (stop.reason ?? "cancelled") : "deadline";
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
function reasonIn({ unreadable, status, result }) {
    if (unreadable !== undefined)
        return unreadable;
    if (status === "errored")
        return "it reported status=errored";
    return result ? `it reported result=${result}` : "exit code 0";
}
/** Why the work is not a pass, as a part of a sentence. */
function reasonOf({ ending, report }) {
    switch (ending.kind) {
        case "exited":
            return ending.code === 0 ? reasonIn(report) : `exit code ${ending.code}`;
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
const MAX_SAID_CHARACTERS = 300;
function oneLine(message) {
    const said = message.replace(/\s+/g, " ").trim();
    return said.length <= MAX_SAID_CHARACTERS ? said : `a text of ${said.length} characters`;
}


/***/ }),

/***/ 726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dT: () => (/* binding */ inMinutes),
/* harmony export */   e1: () => (/* binding */ asText)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

/** A field of an event or of a report, which anybody may have written; an empty text is none. */
function textOf(fields, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(fields, name);
    return typeof value === "string" && value !== "" ? value : undefined;
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
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .setOwn */ .P5)(texts, name, asText(item));
    return texts;
}
function inMinutes(ms) {
    return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Number((ms / 60_000).toFixed(1))} min`;
}


/***/ }),

/***/ 460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ performRecipe),
/* harmony export */   recipeOf: () => (/* binding */ recipeOf)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(726);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9272);




/** Of what a recipe reports, such addresses become links that people click. */
const LINK_NAME = /(Url|URL)$/;
/**
 * The recipe in the parameter `http`: a mapping, the path of a file, or the text of a recipe;
 * `undefined` without one.
 *
 * @throws UserError naming the recipe, the place in it, what was found and what is expected
 */
async function recipeOf({ parameters, readFile, }) {
    const { http } = parameters;
    if (!http)
        return undefined;
    const { parseRecipe } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1705), __webpack_require__.e(7022)]).then(__webpack_require__.bind(__webpack_require__, 7701));
    // Inputs of workflows are texts, also where a recipe stands in them.
    const isPath = typeof http === "string" && !/\n|^\s*\{/.test(http);
    return isPath
        ? parseRecipe(await readFile(http, "with.http"), http)
        : parseRecipe(http, "with.http");
}
/**
 * Does what the recipe says, and reads it back.
 *
 * @param values  what the recipe sees beside event, task, run and env
 * @returns the recipe's fields as `data`, texts all; `errored` when it was not done, or nobody can
 * tell
 * @throws UserError before anything is sent, when the recipe asks for what is not there or may not
 * be sent
 */
async function performRecipe(recipe, request, values) {
    const begunMs = request.clock.nowMs();
    const { Session, Stopped, Trouble } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(6451), __webpack_require__.e(1705), __webpack_require__.e(8818)]).then(__webpack_require__.bind(__webpack_require__, 1040));
    const session = new Session(recipe, request, values);
    const work = (verdict, said, { code, wasSo = false, } = {}) => ({
        result: {
            ending: { kind: "judged", verdict, reason: session.masked(said), ...(code && { code }) },
            report: { labels: {}, data: reported(session.fields, request) },
            logTail: [],
            masks: session.masks,
            durationMs: request.clock.nowMs() - begunMs,
        },
        verdict,
        wasSo,
    });
    try {
        const { verdict, said, wasSo } = await session.perform();
        return work(verdict, said, { wasSo });
    }
    catch (error) {
        if (error instanceof Stopped)
            return { ...(0,_core_results__WEBPACK_IMPORTED_MODULE_1__/* .stoppedWork */ .t5)(work("errored", "stopped"), request), wasSo: false };
        if (error instanceof Trouble)
            return work("errored", error.message, { code: "CA-411" });
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return work("errored", error.message.replace(/\.$/, ""), { code: error.code });
        throw error;
    }
}
function reported(fields, { console }) {
    const data = {};
    for (const [name, value] of Object.entries(fields)) {
        if (name.startsWith("_"))
            continue;
        if (LINK_NAME.test(name) && !isLink(value))
            console.warning(`The field ${name} is left out: it is no address that begins with https:// or http://.`);
        else
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, (0,_core_values__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(value));
    }
    return data;
}
function isLink(value) {
    return (typeof value === "string" && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(value) && URL.canParse(value));
}


/***/ }),

/***/ 2454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ commentMark),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   iG: () => (/* binding */ withSection),
/* harmony export */   yK: () => (/* binding */ ticketMark),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const NAME = "cloud-automation:";
/** Longer ids would fill the body. */
const MAX_ID_CHARACTERS = 200;
/** At the very beginning, where no text of an event ever stands. */
const MARK = /^\ufeff?<!-- cloud-automation: (issue|incident|comment)((?: [\w!'()*.~%-]{1,700}){1,8}) -->/;
/**
 * @param given      the parameter `key`, which stands for everything else
 * @param problemId  as the problem's source calls it
 */
function keysOf({ id, keptnContext }, given, problemId) {
    const task = keyOf("keptn", id);
    if (given !== undefined)
        return { task, lasting: keyOf("key", given), isShared: true };
    if (problemId !== undefined)
        return { task, lasting: keyOf("problem", problemId), isShared: true };
    return { task, lasting: keyOf("context", keptnContext), isShared: false };
}
/** No id can end the comment it stands in, since `>` and spaces are encoded. */
function keyOf(kind, id) {
    const encoded = encodeURIComponent(id.toWellFormed());
    return `${kind}-${encoded.length <= MAX_ID_CHARACTERS ? encoded : `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(id).digest("hex")}`}`;
}
function ticketMark({ noun }, { task, lasting }) {
    return markOf(noun, [task, lasting]);
}
/** @param purpose  tells two comments of one task apart */
function commentMark({ task }, purpose) {
    return markOf("comment", [task, purpose]);
}
function markOf(noun, keys) {
    return `<!-- ${NAME} ${noun} ${keys.join(" ")} -->`;
}
/** @returns `undefined` for a text that does not begin with a mark */
function readMark(text) {
    const [, noun, keys] = MARK.exec(text) ?? [];
    return noun === undefined || keys === undefined
        ? undefined
        : { noun, keys: keys.trim().split(" ") };
}
const SECTION = "section";
/** @param name  as the schema of the parameter lets it through */
function sectionMarks(name) {
    return [`<!-- ${NAME} ${SECTION} ${name} -->`, `<!-- ${NAME} end of ${SECTION} ${name} -->`];
}
function sectionOf(name, text) {
    const [begin, end] = sectionMarks(name);
    return `${begin}\n${text}\n${end}`;
}
/** The body with the section's text replaced; a body without the section gets it at its end. */
function withSection(body, name, text) {
    const [begin, end] = sectionMarks(name);
    const from = body.indexOf(begin);
    const to = from < 0 ? -1 : body.indexOf(end, from + begin.length);
    if (to < 0)
        return `${body.trimEnd()}\n\n${sectionOf(name, text)}`;
    return body.slice(0, from) + sectionOf(name, text) + body.slice(to + end.length);
}
/** Foreign Markdown without the marks that could be taken for ours: they become readable text. */
function withoutMarks(markdown) {
    return markdown.toWellFormed().replace(/<!--(?=\s*cloud-automation)/gi, "&lt;!--");
}


/***/ }),

/***/ 8503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ MAX_BODY_CHARACTERS),
  J: () => (/* binding */ Tracker)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/unproven.ts
var unproven = __webpack_require__(1909);
;// CONCATENATED MODULE: ./src/jobs/ticket/edits.ts

/** Who has edited more often than this is not told in one answer. */
const PAGE = 100;
/**
 * REST does not tell who has edited; see
 * https://docs.github.com/en/graphql/reference/objects#issue.
 */
const QUERY = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) { userContentEdits(first: ${PAGE}) { totalCount nodes { editor { __typename login } } } }
  }
}`;
/** As REST writes behind the name of an App, and GraphQL does not. */
const APP = "[bot]";
/** All edits count, also those that the author has edited after. */
async function whyDoubtful({ number, author }, { owner, repo }, github, signal) {
    const answer = await github.read("POST /graphql", { query: QUERY, variables: { owner, name: repo, number } }, signal);
    if (!answer.ok)
        return answer;
    const edits = within(answer.value.data, [
        "data",
        "repository",
        "issue",
        "userContentEdits",
    ]);
    const [nodes, total] = [within(edits, ["nodes"]), within(edits, ["totalCount"])];
    if (!Array.isArray(nodes) || typeof total !== "number")
        return {
            ok: false,
            failure: {
                kind: "refused",
                reached: "no",
                httpStatus: answer.value.status,
                message: `POST /graphql: GitHub does not say who has edited it${saidIn(answer.value.data)}`,
            },
        };
    const others = new Set(nodes
        .map((node) => loginOf(within(node, ["editor"])))
        .filter((login) => login.toLowerCase() !== author.login.toLowerCase()));
    const [first] = others;
    if (first !== undefined)
        return {
            ok: true,
            value: `${first === "" ? "somebody" : first}${others.size > 1 ? " and others" : ""} edited its text`,
        };
    return {
        ok: true,
        value: total > nodes.length
            ? `its text was edited ${total} times, and not everybody who did is known`
            : undefined,
    };
}
function within(value, names) {
    return names.reduce((object, name) => ((0,json/* isJsonObject */.OW)(object) ? (0,json/* getOwn */.Ng)(object, name) : undefined), value);
}
/** Of an account that is gone, nothing. */
function loginOf(editor) {
    const [type, login] = [within(editor, ["__typename"]), within(editor, ["login"])];
    if (typeof login !== "string")
        return "";
    return type === "Bot" && !login.endsWith(APP) ? login + APP : login;
}
function saidIn(data) {
    const errors = within(data, ["errors"]);
    const message = Array.isArray(errors) ? within(errors[0], ["message"]) : undefined;
    return typeof message === "string"
        ? ` (${message
            .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
            .slice(0, 200)
            .toWellFormed()})`
        : "";
}

// EXTERNAL MODULE: ./src/jobs/ticket/kind.ts
var kind = __webpack_require__(6195);
// EXTERNAL MODULE: ./src/jobs/ticket/mark.ts
var mark = __webpack_require__(2454);
;// CONCATENATED MODULE: ./src/jobs/ticket/tracker.ts






const ISSUES = "/repos/{owner}/{repo}/issues";
const ISSUE = `${ISSUES}/{issue_number}`;
const CHANGE = `PATCH ${ISSUE}`;
const tracker_PAGE = 100;
const MAX_COMMENT_PAGES = 10;
const MAX_BODY_CHARACTERS = 65_536;
/** The issues of one repository, as the jobs over tickets need them. */
class Tracker {
    repository;
    #named;
    #github;
    #stop;
    clock;
    /** What this job has opened itself. */
    #created = new Set();
    #doubtful = new Map();
    #account;
    constructor({ github, stop, clock, parameters, repository, }) {
        this.repository = parameters.repository ?? repository;
        const [owner = "", repo = ""] = this.repository.split("/");
        this.#named = { owner, repo };
        this.#github = github;
        this.#stop = stop;
        this.clock = clock;
    }
    get isStopped() {
        return this.#stop.aborted;
    }
    pause(ms) {
        return this.clock.sleep(ms, this.#stop);
    }
    /**
     * Issues with our label, newest first; pull requests are none. @returns whether these are all.
     * @throws UserError naming the permission
     */
    async list({ state, since, maxPages, }) {
        const tickets = [];
        for (let page = 1; page <= maxPages; page++) {
            const answer = await this.#read(`GET ${ISSUES}`, {
                labels: kind/* TICKET_LABEL */.iE,
                state,
                sort: "created",
                direction: "desc",
                per_page: tracker_PAGE,
                page,
                ...(since !== undefined && { since }),
            });
            if (!answer.ok)
                throw this.refusal("The issues could not be listed", answer.failure);
            const listed = (0,unproven/* listOf */.c)(answer.value.data);
            tickets.push(...listed
                .map(ticketOf)
                .filter((ticket) => ticket !== undefined)
                .filter(({ isPullRequest }) => !isPullRequest));
            if (listed.length < tracker_PAGE)
                return { tickets, isComplete: true };
        }
        return { tickets, isComplete: false };
    }
    /** @returns `undefined` when there is no such issue, or it was moved or deleted */
    async read(number) {
        const answer = await this.#read(`GET ${ISSUE}`, { issue_number: number });
        if (!answer.ok)
            return answer.failure.httpStatus === 404 ? { ok: true, value: undefined } : answer;
        const ticket = ticketOf(answer.value.data);
        // GitHub leads on to where a moved issue is now; that is none of this repository any more.
        return { ok: true, value: ticket?.number === number ? ticket : undefined };
    }
    /**
     * Without assignees, since GitHub refuses the whole issue for a wrong one. Not repeated where the
     * answer is unclear.
     */
    async create(issue) {
        const answer = await this.#write(`POST ${ISSUES}`, { ...issue }, false);
        if (!answer.ok)
            return answer;
        const ticket = ticketOf(answer.value.data);
        if (ticket) {
            this.#created.add(ticket.number);
            return { ok: true, value: ticket };
        }
        return {
            ok: false,
            failure: {
                kind: "unexpected",
                reached: "no",
                httpStatus: answer.value.status,
                message: `POST ${ISSUES}: GitHub answered HTTP ${answer.value.status} and no issue`,
            },
        };
    }
    change(number, fields) {
        return this.#write(CHANGE, { issue_number: number, ...fields }, true);
    }
    addLabels(number, labels) {
        return this.#write(`POST ${ISSUE}/labels`, { issue_number: number, labels }, true);
    }
    /** One that is not there is removed, too. */
    async removeLabel(number, name) {
        const answer = await this.#write(`DELETE ${ISSUE}/labels/{name}`, { issue_number: number, name }, true);
        return !answer.ok && answer.failure.httpStatus === 404
            ? { ok: true, value: undefined }
            : answer;
    }
    addAssignees(number, assignees) {
        return this.#write(`POST ${ISSUE}/assignees`, { issue_number: number, assignees }, true);
    }
    async comments(number, since) {
        const comments = [];
        for (let page = 1; page <= MAX_COMMENT_PAGES; page++) {
            const answer = await this.#read(`GET ${ISSUE}/comments`, {
                issue_number: number,
                per_page: tracker_PAGE,
                page,
                ...(since !== undefined && { since }),
            });
            if (!answer.ok)
                return answer;
            const listed = (0,unproven/* listOf */.c)(answer.value.data);
            comments.push(...listed.map(commentOf).filter((comment) => comment !== undefined));
            if (listed.length < tracker_PAGE)
                break;
        }
        return { ok: true, value: comments };
    }
    async comment(number, body) {
        const answer = await this.#write(`POST ${ISSUE}/comments`, { issue_number: number, body }, false);
        return answer.ok ? { ok: true, value: commentOf(answer.value.data) } : answer;
    }
    async readComment(id) {
        const answer = await this.#read(`GET ${ISSUES}/comments/{comment_id}`, { comment_id: id });
        if (!answer.ok)
            return answer.failure.httpStatus === 404 ? { ok: true, value: undefined } : answer;
        return { ok: true, value: commentOf(answer.value.data) };
    }
    /**
     * Whether our token's account wrote it. A person's token tells its name. The token of an App, as
     * `GITHUB_TOKEN` is one, may not ask; then an App must have written it, which no stranger is.
     */
    async isOurs({ login, isBot }) {
        this.#account ??= this.#askAccount();
        const account = await this.#account;
        return account === undefined ? isBot : account.toLowerCase() === login.toLowerCase();
    }
    /** Who wrote what was written just now is who we are. */
    writtenBy({ login }) {
        this.#account = Promise.resolve(login);
    }
    async #askAccount() {
        const answer = await this.#github.read("GET /user", { owner: undefined, repo: undefined }, this.#stop);
        if (!answer.ok) {
            if (answer.failure.httpStatus === 403 || answer.failure.httpStatus === 404)
                return undefined;
            throw this.refusal("Whose token this is could not be read", answer.failure);
        }
        const login = answer.value.data?.login;
        return typeof login === "string" ? login : undefined;
    }
    /**
     * Whether the mark in a ticket of ours may be believed. Whoever may edit issues can write the
     * mark of another ticket into it, so it counts only where nobody but the account that opened it
     * has ever edited the text.
     *
     * @throws UserError when nobody can tell
     */
    async isUnedited(ticket) {
        if (this.#created.has(ticket.number))
            return true;
        const doubt = await whyDoubtful(ticket, this.#named, this.#github, this.#stop);
        if (!doubt.ok)
            throw this.refusal(`Who has edited the text of issue ${ticket.number} could not be read, so it is unknown whether its mark is ours`, doubt.failure);
        if (doubt.value !== undefined)
            this.#doubtful.set(ticket.number, { ticket, why: doubt.value });
        return doubt.value === undefined;
    }
    /** Tickets that would have been meant, had nobody else edited them. */
    get doubtful() {
        return [...this.#doubtful.values()];
    }
    /** An error that names what was tried and, where it is a permission, which. */
    refusal(what, { kind, httpStatus, message }) {
        if (httpStatus === 410)
            return new errors/* UserError */.yo(`${what}: issues are switched off in ${this.repository}; switch them on in its ` +
                "settings, or give another repository.", "CA-411");
        // 404 also stands for "not yours to see".
        if (kind === "unauthorized" || httpStatus === 404)
            return new errors/* UserError */.yo(`${what}: ${message}. The job needs \`issues: write\`; for another repository ` +
                "than its own, pass a token that has it as github-token.", "CA-605");
        return new errors/* UserError */.yo(`${what}: ${message}.`, "CA-411");
    }
    #read(route, parameters) {
        return this.#github.read(route, { ...this.#named, ...parameters }, this.#stop);
    }
    #write(route, parameters, isRepeatable) {
        return this.#github.write(route, { ...this.#named, ...parameters }, this.#stop, {
            isRepeatable,
        });
    }
}
function ticketOf(issue) {
    const { id, number, state } = issue ?? {};
    if (typeof id !== "number" ||
        typeof number !== "number" ||
        !Number.isSafeInteger(number) ||
        (state !== "open" && state !== "closed"))
        return undefined;
    const body = (0,unproven/* stringOf */.J)(issue?.body);
    return {
        id,
        number,
        url: (0,unproven/* stringOf */.J)(issue?.html_url),
        title: (0,unproven/* stringOf */.J)(issue?.title),
        body,
        state,
        stateReason: (0,unproven/* stringOf */.J)(issue?.state_reason),
        labels: (0,unproven/* listOf */.c)(issue?.labels).map((label) => typeof label === "string" ? label : (0,unproven/* stringOf */.J)(label?.name)),
        assignees: (0,unproven/* listOf */.c)(issue?.assignees).map((assignee) => (0,unproven/* stringOf */.J)(assignee?.login)),
        author: authorOf(issue?.user),
        isPullRequest: (0,json/* isJsonObject */.OW)(issue?.pull_request),
        mark: (0,mark/* readMark */.Mp)(body),
    };
}
function commentOf(comment) {
    const id = comment?.id;
    return typeof id === "number"
        ? { id, body: (0,unproven/* stringOf */.J)(comment?.body), author: authorOf(comment?.user) }
        : undefined;
}
function authorOf(user) {
    return { login: (0,unproven/* stringOf */.J)(user?.login), isBot: user?.type === "Bot" };
}


/***/ })

};
;