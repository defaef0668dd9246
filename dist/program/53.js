module.exports = {

/***/ 40460:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ performRecipe),
/* harmony export */   recipeOf: () => (/* binding */ recipeOf)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90726);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59272);




const LINK_NAME = /(Url|URL)$/;
async function recipeOf({ parameters, readFile, }) {
    const { http } = parameters;
    if (!http)
        return undefined;
    const { parseRecipe } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1705), __webpack_require__.e(7830)]).then(__webpack_require__.bind(__webpack_require__, 36545));
    const isPath = typeof http === "string" && !/\n|^\s*\{/.test(http);
    return isPath
        ? parseRecipe(await readFile(http, "with.http"), http)
        : parseRecipe(http, "with.http");
}
async function performRecipe(recipe, request, values) {
    const begunMs = request.clock.nowMs();
    const { Session, Stopped, Trouble } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4824), __webpack_require__.e(1281), __webpack_require__.e(6451), __webpack_require__.e(1705), __webpack_require__.e(3440)]).then(__webpack_require__.bind(__webpack_require__, 1040));
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

/***/ 48554:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ workflowCallOf),
/* harmony export */   PZ: () => (/* binding */ waitingOf),
/* harmony export */   QS: () => (/* binding */ correlationKey),
/* harmony export */   eG: () => (/* binding */ stopCallOf),
/* harmony export */   n9: () => (/* binding */ workflowChecks)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38177);



const MINUTE_MS = 60_000;
function workflowCallOf(parameters, request) {
    const { workflow = "", repository = request.repository, ref, inputs = {} } = parameters;
    const correlationInput = correlationInputOf(parameters);
    return {
        workflow: fileOf(workflow),
        repository,
        inputs: textsOf(inputs),
        ...(ref !== undefined && { ref }),
        ...(correlationInput !== undefined && { correlationInput }),
    };
}
function correlationInputOf({ "correlation-input": name, inputs = {}, }) {
    if (name !== undefined && Object.hasOwn(inputs, name)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.correlation-input: inputs gives ${JSON.stringify(name)} a value already; ` +
            "leave it out there, or name another input.", "CA-207");
    }
    return name;
}
const workflowChecks = [
    (0,_core_job__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .E)(["correlation-input"], correlationInputOf),
];
function waitingOf(parameters) {
    return {
        wait: parameters.wait,
        waitMs: parameters["deadline-minutes"] * MINUTE_MS,
        artifact: parameters.artifact,
    };
}
function stopCallOf(parameters, request) {
    const { "run-id": runId, "started-by": startedBy, workflow, title } = parameters;
    return {
        repository: parameters.repository ?? request.repository,
        forceAfterMs: parameters["force-after-minutes"] * MINUTE_MS,
        ...(runId !== undefined && { runId: Number(runId) }),
        ...(startedBy !== undefined && { startedBy }),
        ...(workflow !== undefined && { workflow: fileOf(workflow) }),
        ...(title !== undefined && { title }),
    };
}
function correlationKey({ purpose }, triggeredId) {
    return purpose === undefined ? triggeredId : `${triggeredId}-${purpose}`;
}
function textsOf(given) {
    const inputs = {};
    for (const [name, value] of Object.entries(given)) {
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inputs, name, typeof value === "string" || value === null ? (value ?? "") : JSON.stringify(value));
    }
    return inputs;
}
function fileOf(workflow) {
    return workflow.split("/").at(-1) ?? workflow;
}


/***/ }),

/***/ 51909:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stringOf),
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
function stringOf(value) {
    return typeof value === "string" ? value : "";
}
function listOf(list) {
    return Array.isArray(list) ? list : [];
}


/***/ }),

/***/ 53168:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ ownReports),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   gm: () => (/* binding */ unproven)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const NOT_PROVEN = "CA-417";
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
function isOwnRun(source, runUrl) {
    const prefix = runUrl.replace(/(?<!\d)\d+\/attempts\/.*$/s, "");
    return (prefix !== runUrl &&
        source.startsWith(prefix) &&
        /^\d+\/attempts\/\d+$/.test(source.slice(prefix.length)));
}
function fieldOf({ fields }, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(fields, name);
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}


/***/ }),

/***/ 59272:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

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
/* harmony export */   tq: () => (/* binding */ overrule),
/* harmony export */   vR: () => (/* binding */ reporting)
/* harmony export */ });
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60925);

function stoppedResult(because, report = _domain_job_result__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_REPORT */ .V) {
    return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_0__/* .endedWith */ .t)({ kind: "stopped", because }, report);
}
function stopReason({ stop }) {
    return stop.aborted ? (stop.reason ?? "cancelled") : "deadline";
}
function isStopped({ stop }) {
    return stop.aborted;
}
function stoppedWork({ result }, { stop }) {
    return {
        result: {
            ...result,
            ending: { kind: "stopped", because: stop.reason ?? "cancelled" },
        },
        verdict: "stopped",
    };
}
function judge({ result }, judgement) {
    return {
        result: { ...result, ending: { kind: "judged", ...judgement } },
        verdict: judgement.verdict,
    };
}
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
function reporting(work, fields) {
    return withData(work, (data) => ({ ...present(fields), ...data }));
}
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

/***/ 79819:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isResolved),
/* harmony export */   q: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);
/* harmony import */ var _text_web_address__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1201);


const MAX_TEXT_CHARACTERS = 2_000;
const MAX_LISTED = 20;
const MIN_EPOCH_MS = 1_000_000_000_000;
const PLACES = ["problem", "dynatraceproblem", "incident"];
const DETAILS = ["problemdetails", "problemdetailsjson", "problemdetailsjsonv2"];
const MAX_DETAILS_CHARACTERS = 200_000;
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
function isResolved({ state }) {
    return state !== undefined && /^(?:resolved|closed)$/i.test(state);
}
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
    return (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .parsedObject */ .jM)(value);
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
function labelledUrl(flat) {
    const labels = flat.get("labels");
    const url = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(labels) ? byLowerName(labels).get("problemurl") : undefined;
    return url === undefined ? undefined : (0,_text_web_address__WEBPACK_IMPORTED_MODULE_1__/* .httpUrl */ .q)(url);
}
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

/***/ 87216:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ commentMark),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   iG: () => (/* binding */ withSection),
/* harmony export */   yK: () => (/* binding */ ticketMark),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const NAME = "cloud-automation:";
const MAX_ID_CHARACTERS = 200;
const MARK = /^\ufeff?<!-- cloud-automation: (issue|incident|comment)((?: [\w!'()*.~%-]{1,700}){1,8}) -->/;
function keysOf({ id, keptnContext }, given, problemId) {
    const task = keyOf("keptn", id);
    if (given !== undefined)
        return { task, lasting: keyOf("key", given), isShared: true };
    if (problemId !== undefined)
        return { task, lasting: keyOf("problem", problemId), isShared: true };
    return { task, lasting: keyOf("context", keptnContext), isShared: false };
}
function keyOf(kind, id) {
    const encoded = encodeURIComponent(id.toWellFormed());
    return `${kind}-${encoded.length <= MAX_ID_CHARACTERS ? encoded : `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(id).digest("hex")}`}`;
}
function ticketMark({ noun }, { task, lasting }) {
    return markOf(noun, [task, lasting]);
}
function commentMark({ task }, purpose) {
    return markOf("comment", [task, purpose]);
}
function markOf(noun, keys) {
    return `<!-- ${NAME} ${noun} ${keys.join(" ")} -->`;
}
function readMark(text) {
    const [, noun, keys] = MARK.exec(text) ?? [];
    return noun === undefined || keys === undefined
        ? undefined
        : { noun, keys: keys.trim().split(" ") };
}
const SECTION = "section";
function sectionMarks(name) {
    return [`<!-- ${NAME} ${SECTION} ${name} -->`, `<!-- ${NAME} end of ${SECTION} ${name} -->`];
}
function sectionOf(name, text) {
    const [begin, end] = sectionMarks(name);
    return `${begin}\n${text}\n${end}`;
}
function withSection(body, name, text) {
    const [begin, end] = sectionMarks(name);
    const from = body.indexOf(begin);
    const to = from < 0 ? -1 : body.indexOf(end, from + begin.length);
    if (to < 0)
        return `${body.trimEnd()}\n\n${sectionOf(name, text)}`;
    return body.slice(0, from) + sectionOf(name, text) + body.slice(to + end.length);
}
function withoutMarks(markdown) {
    return markdown.toWellFormed().replace(/<!--(?=\s*cloud-automation)/gi, "&lt;!--");
}


/***/ }),

/***/ 90726:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dT: () => (/* binding */ inMinutes),
/* harmony export */   e1: () => (/* binding */ asText)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

function textOf(fields, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(fields, name);
    return typeof value === "string" && value !== "" ? value : undefined;
}
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


/***/ })

};
