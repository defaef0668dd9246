exports.id = 8681;
exports.ids = [8681];
exports.modules = {

/***/ 1679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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




/**
 * Event validation and the distributor refuse events over 64 KB (docs/reference/keptn.md#limits).
 */
const MAX_EVENT_BYTES = 60_000;
const MAX_MESSAGE_BYTES = 16 * 1024;
/** Less than this of a field tells nobody anything. */
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
/** Ours: the link to the run, and what tells a payment from an answer. */
const RESERVED_LABELS = ["githubRun", "pays"];
/**
 * A task named like a common field has no place of its own in `data`, so what its job reports
 * cannot be sent.
 */
function canCarryData(task) {
    return !COMMON_FIELDS.includes(task.name);
}
function startedEvent(task, sender) {
    return build(task, "started", sender, common(task, labelsOf(sender)));
}
/**
 * `status.changed`: progress, which control planes may refuse (docs/reference/keptn.md#validation).
 */
function progressEvent(task, sender, message) {
    const data = common(task, labelsOf(sender));
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "message", sender.mask(message));
    return build(task, "status.changed", sender, data);
}
/**
 * The answer. Foreign text is masked, and what does not fit into {@link MAX_EVENT_BYTES} is cut and
 * says so.
 */
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
/**
 * Pays for a `started` that turned out to be superfluous (docs/how-it-works.md#who-sends-started).
 *
 * @param number 1 for the first; the label has to tell each payment from the others and from the
 * answer itself
 */
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
/**
 * Labels are a map of text to text; anything else makes the event vanish behind a 200
 * (docs/reference/keptn.md#common-fields).
 */
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
/**
 * Reported values named …Url or …URL are repeated as labels, where the Bridge makes them clickable.
 */
function linksIn(data) {
    const links = {};
    for (const [name, value] of Object.entries(data))
        if (/(Url|URL)$/.test(name) && typeof value === "string")
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(links, name, value);
    return links;
}
/**
 * The largest part of a value that fits and still is of its kind: text with a note, the first items
 * of a list, the small fields of an object.
 */
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
/**
 * Keeps small fields whole; the largest ones are cut first. Removes fields only when even that is
 * too much.
 */
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
/**
 * Cuts at a line or word end where one is near, never inside a character, and tells how much is
 * missing and where it stands.
 */
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
/** Size in JSON, where quotes, controls and non-ASCII text weigh more than one byte a character. */
function bytes(value) {
    return Buffer.byteLength(JSON.stringify(value));
}


/***/ }),

/***/ 5183:
/***/ ((module) => {

/**
 * Stands in for the package `json-bigint` in the bundles (tsconfig.json, paths). cloudevents wants
 * it for reading messages with very large numbers; we only write events with it. The package is a
 * quarter of the code read at start.
 */
module.exports = () => JSON;


/***/ })

};
;