module.exports = {

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
