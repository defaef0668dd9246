module.exports = {

/***/ 1679:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MAX_EVENT_BYTES),
/* harmony export */   canCarryData: () => (/* binding */ canCarryData),
/* harmony export */   finishedEvent: () => (/* binding */ finishedEvent),
/* harmony export */   paymentEvent: () => (/* binding */ paymentEvent),
/* harmony export */   progressEvent: () => (/* binding */ progressEvent),
/* harmony export */   startedEvent: () => (/* binding */ startedEvent)
/* harmony export */ });
/* unused harmony export cut */
/* harmony import */ var cloudevents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2973);
/* harmony import */ var cloudevents__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cloudevents__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _event_type__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7453);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _text_masking__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6451);




const MAX_EVENT_BYTES = 60_000;
const MAX_MESSAGE_BYTES = 16 * 1024;
const MIN_USEFUL_BYTES = 200;
const MAX_LABEL_BYTES = 1024;
const MAX_LABELS_BYTES = 8 * 1024;
const COMMON_FIELDS = [
    "project",
    "stage",
    "service",
    "labels",
    "status",
    "result",
    "message",
    "temporaryData",
];
const RESERVED_LABELS = ["githubRun", "pays"];
function canCarryData(task) {
    return !COMMON_FIELDS.includes(task.name);
}
function startedEvent(task, sender) {
    return build(task, "started", sender, common(task, labelsOf(sender)));
}
function progressEvent(task, sender, message) {
    const data = common(task, labelsOf(sender));
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "message", sender.mask(message));
    return build(task, "status.changed", sender, data);
}
function finishedEvent(task, outcome, sender) {
    const reported = (0,_text_masking__WEBPACK_IMPORTED_MODULE_1__/* .maskJson */ .Te)(outcome.data, sender.mask);
    const wanted = { ...outcome.labels, ...linksIn(outcome.data) };
    const labels = labelsOf(sender, wanted);
    const message = cut(sender.mask(outcome.message), MAX_MESSAGE_BYTES, sender.source);
    const note = `\nWhat was reported is larger than an event may be and was cut, see ${sender.source}`;
    const data = common(task, labels);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "status", outcome.status);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "result", outcome.result);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "message", message);
    const isShort = Object.keys(labels).length <
        new Set([
            ...Object.keys({ ...sender.labels, ...wanted })
                .filter((name) => !RESERVED_LABELS.includes(name))
                .map(sender.mask),
            "githubRun",
        ]).size;
    let isCut = isShort || message !== sender.mask(outcome.message);
    if (isShort)
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "message", message + note);
    if (Object.keys(reported).length > 0 && canCarryData(task)) {
        const fitted = fit(reported, MAX_EVENT_BYTES - envelopeBytes(task, sender) - bytes(data) - bytes(note) - 64, sender.source);
        if (bytes(fitted) < bytes(reported)) {
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "message", message + note);
            isCut = true;
        }
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, task.name, fitted);
    }
    return { ...build(task, "finished", sender, data), isCut };
}
function paymentEvent(task, outcome, sender, number) {
    const labels = labelsOf(sender);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(labels, "pays", number === 1 ? "started" : `started ${number}`);
    const data = common(task, labels);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "status", outcome.status);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "result", outcome.result);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "message", "Pays for a second `started` of this task, so that its counts balance.");
    return build(task, "finished", sender, data);
}
function common(task, labels) {
    return { project: task.project, stage: task.stage, service: task.service, labels };
}
function build(task, kind, sender, data) {
    const type = (0,_event_type__WEBPACK_IMPORTED_MODULE_3__/* .taskEventType */ .ML)(task.name, kind);
    const attributes = {
        type,
        source: sender.source,
        shkeptncontext: task.keptnContext,
        triggeredid: task.id,
    };
    const event = new cloudevents__WEBPACK_IMPORTED_MODULE_0__.CloudEvent({
        specversion: "1.0",
        datacontenttype: "application/json",
        ...attributes,
        data,
    });
    return { ...attributes, data, json: event.toJSON(), isCut: false };
}
function envelopeBytes(task, sender) {
    return bytes(build(task, "finished", sender, {}).json);
}
function labelsOf(sender, more = {}) {
    const labels = {};
    let left = MAX_LABELS_BYTES;
    for (const [name, value] of Object.entries({ ...sender.labels, ...more })) {
        if (RESERVED_LABELS.includes(name))
            continue;
        const key = sender.mask(name);
        const text = cut(sender.mask(value), MAX_LABEL_BYTES, sender.source);
        left -= bytes(key) + bytes(text);
        if (left >= 0)
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(labels, key, text);
    }
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(labels, "githubRun", sender.source);
    return labels;
}
function linksIn(data) {
    const links = {};
    for (const [name, value] of Object.entries(data))
        if (/(Url|URL)$/.test(name) && typeof value === "string")
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(links, name, value);
    return links;
}
function fitted(value, maxBytes, link) {
    if (bytes(value) <= maxBytes)
        return value;
    if (maxBytes < MIN_USEFUL_BYTES)
        return undefined;
    if (typeof value === "string")
        return cut(value, maxBytes, link);
    if ((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return fit(value, maxBytes, link);
    if (!Array.isArray(value))
        return undefined;
    const items = [];
    let left = maxBytes - 2;
    for (const item of value) {
        left -= bytes(item) + 1;
        if (left < 0)
            break;
        items.push(item);
    }
    return items;
}
function fit(data, maxBytes, link) {
    const fields = Object.entries(data).sort(([, a], [, b]) => bytes(a) - bytes(b));
    let left = maxBytes;
    const kept = new Map();
    fields.forEach(([name, value], index) => {
        const share = Math.floor(left / (fields.length - index)) - bytes(name) - 2;
        const part = fitted(value, share, link);
        if (part === undefined)
            return;
        kept.set(name, part);
        left -= bytes(part) + bytes(name) + 2;
    });
    const result = {};
    for (const name of Object.keys(data))
        if (kept.has(name))
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(result, name, kept.get(name));
    return result;
}
function cut(text, maxBytes, link) {
    if (bytes(text) <= maxBytes)
        return text;
    const note = ` … [cut from ${Buffer.byteLength(text)} bytes, see ${link}]`;
    let end = Math.min(text.length, Math.max(0, maxBytes - bytes(note)));
    while (end > 0 && bytes(text.slice(0, end)) + bytes(note) > maxBytes)
        end -= Math.ceil((bytes(text.slice(0, end)) + bytes(note) - maxBytes) / 6);
    const head = text
        .slice(0, Math.max(0, end))
        .toWellFormed()
        .replace(/\ufffd$/, "");
    const boundary = Math.max(head.lastIndexOf("\n"), head.lastIndexOf(" "));
    return (boundary > head.length - 200 && boundary > 0 ? head.slice(0, boundary) : head) + note;
}
function bytes(value) {
    return Buffer.byteLength(JSON.stringify(value));
}


/***/ }),

/***/ 2738:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ EVALUATION_SEQUENCE),
/* harmony export */   sequenceTrigger: () => (/* binding */ sequenceTrigger)
/* harmony export */ });
/* harmony import */ var cloudevents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2973);
/* harmony import */ var cloudevents__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cloudevents__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(241);
/* harmony import */ var _events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1679);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _text_masking__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6451);
/* harmony import */ var _sequence_events__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8957);






const EVALUATION_SEQUENCE = "evaluation";
function sequenceTrigger(plan, keptnContext, source, mask) {
    const { scope, sequence } = plan;
    const given = (0,_text_masking__WEBPACK_IMPORTED_MODULE_3__/* .maskJson */ .Te)(plan.data, mask);
    const ownLabels = (0,_text_masking__WEBPACK_IMPORTED_MODULE_3__/* .maskJson */ .Te)(plan.labels, mask);
    const data = {};
    for (const [key, value] of Object.entries(given))
        (0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(data, key, value);
    for (const name of ["project", "stage", "service"])
        (0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(data, name, scope[name]);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(data, "labels", merged((0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(given, "labels"), ownLabels, { githubRun: source }));
    if (plan.window)
        (0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(data, "evaluation", merged((0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(given, "evaluation"), { ...plan.window, timeframe: "" }));
    const type = (0,_sequence_events__WEBPACK_IMPORTED_MODULE_5__/* .sequenceEventType */ .i)(scope.stage, sequence, "triggered");
    const event = new cloudevents__WEBPACK_IMPORTED_MODULE_0__.CloudEvent({
        specversion: "1.0",
        datacontenttype: "application/json",
        type,
        source,
        shkeptncontext: keptnContext,
        data,
    });
    const json = event.toJSON();
    const bytes = Buffer.byteLength(JSON.stringify(json));
    if (bytes > _events__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EVENT_BYTES */ .A)
        throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data and labels make an event of ${bytes} bytes, and at most ${_events__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EVENT_BYTES */ .A} ` +
            "are accepted everywhere: send an address instead of the content.");
    const isMasked = JSON.stringify([given, ownLabels]) !== JSON.stringify([plan.data, plan.labels]);
    return { type, source, keptnContext, json, isMasked };
}
function merged(...parts) {
    const result = {};
    for (const part of parts)
        if ((0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(part))
            for (const [key, value] of Object.entries(part))
                (0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(result, key, value);
    return result;
}


/***/ }),

/***/ 5183:
((module) => {

/**
 * Stands in for the package `json-bigint` in the bundles (tsconfig.json, paths). cloudevents wants
 * it for reading messages with very large numbers; we only write events with it. The package is a
 * quarter of the code read at start.
 */
module.exports = () => JSON;


/***/ }),

/***/ 5377:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ evaluationWindow),
/* harmony export */   c5: () => (/* binding */ timeMs),
/* harmony export */   pc: () => (/* binding */ durationMs)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);

const DEFAULT_TIMEFRAME_MS = 5 * 60_000;
const MINIMUM_MS = 60_000;
const DURATION = /^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:h|ms|m|s))+$/;
const TERM = /(?<![\d.])(\d+(?:\.\d*)?|\.\d+)(h|ms|m|s)/g;
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const TIME = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;
function evaluationWindow({ start, end, timeframe }, nowMs) {
    if (end && timeframe)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("end and timeframe are both given: keep one of them.");
    if (end && !start)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("end is given without start: give both, or timeframe.");
    if (start && !end && !timeframe)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("start is given alone: add end or timeframe.");
    const lengthMs = timeframe ? durationMs(timeframe) : DEFAULT_TIMEFRAME_MS;
    const fromMs = start ? timeMs("start", start) : nowMs - lengthMs;
    const untilMs = end ? timeMs("end", end) : fromMs + lengthMs;
    if (untilMs - fromMs < MINIMUM_MS)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${end ? "end" : "timeframe"}: an evaluation needs at least one minute, found ` +
            `${Math.round((untilMs - fromMs) / 1_000)} s.`);
    return { start: written(fromMs), end: written(untilMs) };
}
function durationMs(text) {
    if (!DURATION.test(text))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`timeframe: expected a duration such as 5m or 1h30m, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}.`);
    return [...text.matchAll(TERM)].reduce((sum, [, count, unit = ""]) => sum + Number(count) * (UNIT_MS[unit] ?? 0), 0);
}
function timeMs(name, text) {
    const [, year, month, day, zone] = TIME.exec(text) ?? [];
    const ms = year ? Date.parse(zone ? text : `${text}Z`) : NaN;
    const isDay = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
    if (Number.isNaN(ms) || !isDay)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: expected a time such as 2026-03-01T10:00:00Z, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}.`);
    return ms;
}
function written(ms) {
    const time = new Date(ms);
    if (Number.isNaN(time.getTime()))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("start, end and timeframe: the span lies outside of what a calendar has.");
    return time.toISOString();
}


/***/ }),

/***/ 5737:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   e: () => (/* binding */ nameServices)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);

function explainFailure(failure, address) {
    switch (failure.kind) {
        case "unauthorized":
            return (`${failure.message}. Check that the secret passed as control-plane-token ` +
                `(or the OAuth client) belongs to ${address} and may read and write ` +
                "events.");
        case "unreachable":
        case "timeout":
            return `${failure.message}. Check that the runner can reach ${address}.`;
        default:
            return `${failure.message}.`;
    }
}
function nameServices(names) {
    if (names.length === 0)
        return "it has none";
    const shown = names.slice(0, 10).map(_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(", ");
    return `it has ${shown}${names.length > 10 ? ` and ${names.length - 10} more` : ""}`;
}


/***/ }),

/***/ 6352:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ abortSequence)
/* harmony export */ });
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39);

const LOOK_MS = 300;
const OVER = ["finished", "timedOut", "aborted"];
async function abortSequence({ plane, clock, project, keptnContext, limitMs, }) {
    return (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)({ limitMs }, async (signal) => {
        const asked = await plane.abort(project, keptnContext, signal);
        if (!asked.ok)
            return asked.failure;
        while (!signal.aborted) {
            const view = await plane.sequence(project, keptnContext, signal);
            const state = view.ok ? view.value?.state : undefined;
            if (state === "aborted")
                return "aborted";
            if (state !== undefined && OVER.includes(state))
                return "asked";
            if (state !== undefined)
                await plane.abort(project, keptnContext, signal);
            await clock.sleep(LOOK_MS, signal);
        }
        return "asked";
    });
}


/***/ }),

/***/ 8957:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sequenceEventType),
/* harmony export */   r: () => (/* binding */ parseSequenceEventType)
/* harmony export */ });
const PREFIX = "sh.keptn.event";
function sequenceEventType(stage, sequence, kind) {
    return `${PREFIX}.${stage}.${sequence}.${kind}`;
}
function parseSequenceEventType(type) {
    const [sh, keptn, event, stage, sequence, kind, ...rest] = type.split(".");
    if (`${sh}.${keptn}.${event}` !== PREFIX || !stage || !sequence || !kind || rest.length > 0)
        return undefined;
    return { stage, sequence, kind };
}


/***/ }),

/***/ 9174:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ startOnce)
/* harmony export */ });
/* harmony import */ var _domain_retry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);

const LOOK_AFTER_MS = [300, 700, 1_500, 2_500, 4_000, 6_000];
async function startOnce(trigger, context) {
    const { plane, clock, startMs, console, cancelled } = context;
    const deadlineMs = clock.nowMs() + startMs;
    for (let attempt = 1;; attempt++) {
        const sent = await plane.send(trigger.json, cancelled);
        if (sent.ok)
            return { kind: "started", keptnContext: sent.value };
        const { failure } = sent;
        if (failure.reached === "maybe") {
            const arrived = await hasArrived(trigger, context, deadlineMs);
            if (arrived === "yes")
                return { kind: "started", keptnContext: trigger.keptnContext };
            if (arrived === "unknown")
                return { kind: "unclear", failure };
        }
        const waitMs = (0,_domain_retry__WEBPACK_IMPORTED_MODULE_0__/* .nextDelayMs */ .j)(attempt, failure, Math.random());
        if (waitMs === undefined || clock.nowMs() + waitMs >= deadlineMs || cancelled.aborted) {
            return {
                kind: "not-started",
                failure: attempt > 1
                    ? { ...failure, message: `${failure.message}, after ${attempt} attempts` }
                    : failure,
            };
        }
        console.info(`${failure.message}; trying again.`);
        await clock.sleep(waitMs, cancelled);
    }
}
async function hasArrived({ keptnContext }, { plane, clock, project, isOurs, cancelled }, deadlineMs) {
    for (let look = 0;; look++) {
        await clock.sleep(LOOK_AFTER_MS[look] ?? 5_000, cancelled);
        if (cancelled.aborted)
            return "unknown";
        const view = await plane.sequence(project, keptnContext, cancelled);
        if (view.ok && view.value && !isOurs)
            return "yes";
        const events = await plane.events(project, keptnContext, cancelled);
        if (events.ok && (isOurs ? events.value.some(isOurs) : events.value.length > 0))
            return "yes";
        if (view.ok && events.ok) {
            if (look + 1 >= LOOK_AFTER_MS.length)
                return "no";
            continue;
        }
        const failures = [view, events].flatMap((read) => (read.ok ? [] : [read.failure.kind]));
        if (clock.nowMs() >= deadlineMs || failures.includes("unauthorized"))
            return "unknown";
    }
}


/***/ })

};
