module.exports = {

/***/ 5183:
((module) => {

/**
 * Stands in for the package `json-bigint` in the bundles (tsconfig.json, paths). cloudevents wants
 * it for reading messages with very large numbers; we only write events with it. The package is a
 * quarter of the code read at start.
 */
module.exports = () => JSON;


/***/ }),

/***/ 36593:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FORMATS)
});

// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var counting_outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/domain/events/events.ts
var events = __webpack_require__(71679);
// EXTERNAL MODULE: ./src/domain/text/first-line.ts
var first_line = __webpack_require__(11459);
;// CONCATENATED MODULE: ./src/sinks/news.ts



const MAX_DATA_CHARACTERS = 24 * 1024;
const MAX_LABELS_CHARACTERS = 8 * 1024;
const MAX_MESSAGE_BYTES = 4_000;
const MAX_LINE_BYTES = 500;
function idOf({ task, phase }) {
    return `${task.id}/${phase}`;
}
function timeOf({ atMs }) {
    return new Date(atMs).toISOString();
}
function factsOf(news) {
    const { task, outcome } = news;
    const { name, project, stage, service, keptnContext } = task;
    return {
        task: name,
        triggeredId: task.id,
        ...(keptnContext && { context: keptnContext }),
        project,
        stage,
        service,
        ...(outcome && {
            status: outcome.status,
            result: outcome.result,
            message: messageOf(outcome, news),
            ...small("labels", outcome.labels, MAX_LABELS_CHARACTERS),
            ...small("data", outcome.data, MAX_DATA_CHARACTERS),
        }),
    };
}
function messageOf({ message }, { run }) {
    return (0,events/* cut */.J)(message, MAX_MESSAGE_BYTES, run.url);
}
function lineOf({ message }, { run }) {
    return (0,events/* cut */.J)((0,first_line/* firstLine */.T)(message), MAX_LINE_BYTES, run.url);
}
function small(name, value, maxCharacters) {
    return JSON.stringify(value).length <= maxCharacters ? { [name]: value } : {};
}
const OUTCOME_WORDS = {
    pass: "success",
    warning: "warning",
    fail: "failure",
    errored: "error",
};
function outcomeWord(outcome) {
    return OUTCOME_WORDS[(0,counting_outcome/* verdictOf */.Vj)(outcome)];
}

;// CONCATENATED MODULE: ./src/sinks/formats.ts

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const CLOUD_EVENT = "application/cloudevents+json; charset=UTF-8";
const FORMATS = {
    "dynatrace-sdlc": {
        path: "/platform/ingest/v1/events.sdlc",
        contentType: "application/json",
        body: (news) => [{ "event.category": "task", "event.version": "0.1.0", ...flat(news) }],
    },
    "dynatrace-bizevents": {
        path: "/api/v2/bizevents/ingest",
        contentType: "application/json",
        body: (news) => ({
            ...flat(news),
            "event.type": `cloud-automation-actions.task.${news.phase}`,
        }),
    },
    cdevents: {
        path: "",
        contentType: CLOUD_EVENT,
        body: (news) => {
            const event = cdEvent(news);
            const { context, subject } = event;
            return envelope({ ...context, subject: subject.id, data: event });
        },
    },
    cloudevents: {
        path: "",
        contentType: CLOUD_EVENT,
        body: (news) => envelope({
            ...identity(news),
            type: `dev.cloud-automation-actions.task.${news.phase}`,
            subject: news.task.id,
            data: { ...factsOf(news), run: { ...news.run } },
        }),
    },
};
function identity(news) {
    return { id: idOf(news), source: news.run.repositoryUrl, timestamp: timeOf(news) };
}
function envelope({ id, source, type, timestamp, subject, data }) {
    return {
        specversion: "1.0",
        id,
        source,
        type,
        subject,
        time: timestamp,
        datacontenttype: "application/json",
        data,
    };
}
function flat(news) {
    const { task, run, outcome, phase } = news;
    const { data, labels } = factsOf(news);
    return {
        "event.provider": "github.com",
        "event.type": task.name,
        "event.status": phase,
        "event.id": idOf(news),
        timestamp: timeOf(news),
        "task.id": task.id,
        "task.name": task.name,
        ...(outcome && {
            "task.outcome": outcomeWord(outcome),
            "task.status": outcome.status,
            "task.result": outcome.result,
            "event.reason": messageOf(outcome, news),
            ...(labels !== undefined && { "task.labels": labels }),
            ...(data !== undefined && { "task.data": data }),
        }),
        "cicd.pipeline.run.id": run.id,
        "cicd.pipeline.run.attempt": run.attempt,
        "cicd.pipeline.run.url.full": run.url,
        "cicd.deployment.release_stage": task.stage,
        "vcs.repository.name": run.repository,
        "vcs.repository.url.full": run.repositoryUrl,
        ...(run.revision && { "vcs.ref.head.revision": run.revision }),
        ...(task.keptnContext && { "cicd.upstream_pipeline.run.id": task.keptnContext }),
        "keptn.project": task.project,
        "keptn.stage": task.stage,
        "keptn.service": task.service,
    };
}
function cdEvent(news) {
    const { task, run, outcome, phase } = news;
    const { keptnContext } = task;
    return {
        context: {
            specversion: "0.5.1",
            ...identity(news),
            type: `dev.cdevents.taskrun.${phase}.0.3.0`,
            ...(UUID.test(keptnContext) && { chainId: keptnContext }),
        },
        subject: {
            id: task.id,
            content: {
                taskName: task.name,
                uri: run.url,
                pipelineRun: { id: `${run.repository}/${run.id}/${run.attempt}` },
                ...(outcome && outcomeOf(outcome, news)),
            },
        },
        customData: factsOf(news),
    };
}
function outcomeOf(outcome, news) {
    const word = outcomeWord(outcome);
    return {
        outcome: word === "warning" ? "success" : word,
        ...(word !== "success" && { errors: lineOf(outcome, news) }),
    };
}


/***/ }),

/***/ 56511:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSinks: () => (/* binding */ readSinks)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _http_loopback__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80507);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56300);
/* harmony import */ var _formats__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36593);






const NAMES = Object.keys(_formats__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h);
const FIELDS = ["kind", "url", "token"];
const MAX_SINKS = 10;
function readSinks(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    const [fault] = document.errors;
    if (fault)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`event-sinks: expected a list as YAML. ${firstSentence(fault)}`);
    const list = document.toJS({ maxAliasCount: 0 });
    if (!Array.isArray(list))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("event-sinks: expected a list, each entry with kind, url and token.");
    if (list.length > MAX_SINKS)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`event-sinks: at most ${MAX_SINKS} are told, found ${list.length}.`);
    return list.map((entry, at) => readSink(entry, `event-sinks[${at}]`));
}
const firstSentence = ({ message }) => message.split("\n", 1)[0] ?? "";
function readSink(entry, path) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(entry))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: expected kind, url and token, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(entry))}.`);
    const stranger = Object.keys(entry).find((name) => !FIELDS.includes(name));
    if (stranger !== undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}.${stranger}: is not known here. Known are ${FIELDS.join(", ")}.`);
    const kind = NAMES.find((name) => name === (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(entry, "kind"));
    if (kind === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(wrongKind((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(entry, "kind"), path));
    return { kind, url: readUrl((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(entry, "url"), kind, path), token: readToken(entry, path) };
}
function wrongKind(found, path) {
    const meant = typeof found === "string" ? (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(found, NAMES) : undefined;
    return (`${path}.kind: expected ${NAMES.join(", ")}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(found))}.` +
        (meant === undefined ? "" : ` Did you mean ${meant}?`));
}
function readUrl(text, kind, path) {
    const url = typeof text === "string" && URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}.url: expected an address that begins with https://.`);
    if (url.protocol === "http:" && !(0,_http_loopback__WEBPACK_IMPORTED_MODULE_5__/* .isLoopback */ .U)(url.hostname))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}.url: http:// carries the token in clear. Use https://.`);
    if (url.username || url.password || url.search || url.hash)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}.url: holds more than an address. Give the token as token.`);
    if (url.pathname === "/")
        url.pathname = _formats__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h[kind].path || "/";
    return url;
}
function readToken(entry, path) {
    const token = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(entry, "token");
    if (token === undefined || token === null || token === "")
        return undefined;
    if (typeof token !== "string" || /[^\x21-\x7e]/.test(token))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}.token: expected a token without spaces or line breaks.`);
    return token;
}


/***/ }),

/***/ 71679:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MAX_EVENT_BYTES),
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   canCarryData: () => (/* binding */ canCarryData),
/* harmony export */   finishedEvent: () => (/* binding */ finishedEvent),
/* harmony export */   paymentEvent: () => (/* binding */ paymentEvent),
/* harmony export */   progressEvent: () => (/* binding */ progressEvent),
/* harmony export */   startedEvent: () => (/* binding */ startedEvent)
/* harmony export */ });
/* harmony import */ var cloudevents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62973);
/* harmony import */ var cloudevents__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cloudevents__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _event_type__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37453);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _text_masking__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46451);




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

/***/ 78561:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tell: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70039);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13519);
/* harmony import */ var _formats__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36593);




const TIME_MS = 10_000;
const ATTEMPT_MS = 5_000;
const MAX_ATTEMPTS = 3;
const FIRST_DELAY_MS = 500;
const MAX_BYTES = 256 * 1024;
const CLASSIC_TOKEN = /^dt0c01\./;
async function tell(news, sinks, means) {
    const limit = (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)({ limitMs: TIME_MS, stop: means.stop });
    try {
        await Promise.all(sinks.map(async (sink) => {
            const trouble = await tellOne(news, sink, limit.signal, means);
            if (trouble !== undefined)
                means.warn(warning(news, sink, trouble));
        }));
    }
    finally {
        limit.release();
    }
}
function warning({ phase, task }, { kind, url }, trouble) {
    return (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(`The event sink ${kind} at ${url.origin} was not told that ${task.name} has ${phase}: it ${trouble}.`, "CA-507");
}
async function tellOne(news, { kind, url, token }, stop, { sleep }) {
    const { contentType, body } = _formats__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h[kind];
    const request = {
        method: "POST",
        url: url.href,
        headers: { "content-type": contentType, ...(token && { authorization: bearing(token) }) },
        body: JSON.stringify(body(news)),
        timeoutMs: ATTEMPT_MS,
        maxBytes: MAX_BYTES,
    };
    for (let attempt = 1;; attempt++) {
        const answer = await (0,_http_exchange__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)(request, stop);
        const trouble = troubleWith(answer);
        if (trouble === undefined)
            return undefined;
        if (attempt === MAX_ATTEMPTS || stop.aborted || !isPassing(answer))
            return trouble;
        await sleep(waitMs(answer, attempt), stop);
    }
}
function bearing(token) {
    return `${CLASSIC_TOKEN.test(token) ? "Api-Token" : "Bearer"} ${token}`;
}
function troubleWith(answer) {
    if (answer.kind === "broken")
        return answer.words;
    return answer.status >= 200 && answer.status < 300 ? undefined : `answered ${answer.status}`;
}
function isPassing(answer) {
    if (answer.kind === "broken")
        return answer.why === "connection" || answer.why === "timeout";
    return [408, 425, 429].includes(answer.status) || answer.status >= 500;
}
function waitMs(answer, attempt) {
    const asked = answer.kind === "answered"
        ? (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterMs */ .Vs)(answer.headers["retry-after"], Date.now())
        : undefined;
    return asked ?? (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_3__/* .backOffMs */ .Vv)(attempt, FIRST_DELAY_MS, Math.random());
}


/***/ })

};
