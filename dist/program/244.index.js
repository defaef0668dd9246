exports.id = 244;
exports.ids = [244];
exports.modules = {

/***/ 930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isYamlDeeperThan)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** The stream, its document, and what begins on the line. */
const AROUND = 10;
/**
 * Whether a YAML text goes deeper than that. To be asked before the text is composed: the parser
 * keeps what is open in a list, but the composer calls itself, and a pattern that Node has to
 * compile with a full stack ends the process, which no `catch` can stop.
 */
function isYamlDeeperThan(text, limit) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        // What is complete is of no interest, but has to be taken for the parser to go on.
        Array.from(parser.next(lexeme));
        if (parser.stack.length > limit + AROUND)
            return true;
    }
    return false;
}


/***/ }),

/***/ 9819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

"use strict";
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

"use strict";
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

/***/ 3519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange)
});

// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(39);
;// CONCATENATED MODULE: ./src/http/axios.ts
/**
 * The only importer of axios.
 *
 * axios looks at `Request`, `Response` and `FormData` while it loads, for its fetch adapter, and
 * the first look makes Node load its whole fetch implementation: about 25 ms of every start, for
 * something we never use. Without these globals axios settles for its http adapter, which is the
 * one we want. Nothing else in the bundles reads them; `toolkit/octokit.ts` uses the fetch of the
 * package undici.
 */
for (const name of ["Request", "Response", "FormData"])
    Reflect.deleteProperty(globalThis, name);
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be hoisted above the lines before it
const axios = (__webpack_require__(7269)["default"]);
/* harmony default export */ const http_axios = (axios);

// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(507);
;// CONCATENATED MODULE: ./src/http/exchange.ts



/** Error codes of a connection that never carried the request. */
const NOT_REACHED = [
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EADDRNOTAVAIL",
    "EINVAL",
    "ERR_INVALID_URL",
];
const UTF8 = new TextDecoder();
const TLS = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH)/;
/**
 * One exchange, bounded in time and size, never redirected: a redirect would carry secrets to
 * another address.
 *
 * An axios error holds the request's headers, and does not leave this function.
 */
async function exchange({ method, url, query, headers, body, timeoutMs, maxBytes }, stop) {
    const limit = (0,waiting/* bounded */.Mm)({ limitMs: timeoutMs, stop });
    try {
        const answer = await http_axios.request({
            method,
            url,
            params: query,
            headers: { accept: "application/json", "user-agent": "cloud-automation-actions", ...headers },
            ...(body !== undefined && { data: body }),
            adapter: "http",
            // Nothing stands between this machine and itself, whatever the proxy variables say.
            ...(URL.canParse(url) && (0,loopback/* isLoopback */.U)(new URL(url).hostname) && { proxy: false }),
            maxRedirects: 0,
            maxContentLength: maxBytes,
            maxBodyLength: maxBytes,
            responseType: "arraybuffer",
            transformRequest: (content) => content,
            transformResponse: (content) => content,
            validateStatus: () => true,
            signal: limit.signal,
        });
        const bytes = Buffer.isBuffer(answer.data) ? answer.data : Buffer.alloc(0);
        return {
            kind: "answered",
            status: answer.status,
            headers: answer.headers,
            bytes,
            text: UTF8.decode(bytes),
        };
    }
    catch (error) {
        if (stop.aborted)
            return {
                kind: "broken",
                why: "cancelled",
                reached: "maybe",
                words: "was given up because the run was cancelled",
            };
        if (limit.signal.aborted)
            return {
                kind: "broken",
                why: "timeout",
                reached: "maybe",
                words: `got no answer within ${timeoutMs / 1_000} s`,
            };
        return brokenBy(error, maxBytes);
    }
    finally {
        limit.release();
    }
}
function brokenBy(error, maxBytes) {
    if (error instanceof Error && /maxContentLength/.test(error.message))
        return {
            kind: "broken",
            why: "too-large",
            reached: "maybe",
            words: `was answered with more than ${maxBytes / 1024} KB; ask for less`,
        };
    const code = codeOf(error);
    if (TLS.test(code))
        return {
            kind: "broken",
            why: "tls",
            reached: "no",
            words: `failed: TLS error ${code}; the certificate is always verified, a private ` +
                "authority goes into NODE_EXTRA_CA_CERTS",
        };
    return {
        kind: "broken",
        why: "connection",
        reached: NOT_REACHED.includes(code) ? "no" : "maybe",
        words: `failed: ${code || "the connection broke"}`,
    };
}
function codeOf(error) {
    const own = isCoded(error) ? error.code : "";
    const cause = error instanceof Error && isCoded(error.cause) ? error.cause.code : "";
    return cause && !own.startsWith("E") ? cause : own || cause;
}
function isCoded(value) {
    return (typeof value === "object" && value !== null && "code" in value && typeof value.code === "string");
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** @param host  of a URL, as Node spells it: lower case, an IPv6 address in brackets */
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}


/***/ }),

/***/ 4366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   uA: () => (/* binding */ ownLinks)
/* harmony export */ });
/* harmony import */ var _cards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1567);
/* harmony import */ var _domain_bridge__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1643);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3139);
/* harmony import */ var _core_outgoing_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8996);
/* harmony import */ var _slo_goals__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(132);
/* harmony import */ var _ticket_mark__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2454);







/**
 * @param purpose  of the job
 * @param about    what the event is shown as, where the job decides it
 */
function messageOf(request, purpose, about = request.parameters.about) {
    const { task, event } = request.assignment;
    const { title, text } = request.parameters;
    const evaluation = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)((0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(event), "evaluation");
    const links = ownLinks(request, task.name === "evaluation");
    const card = (0,_cards__WEBPACK_IMPORTED_MODULE_0__/* .cardOf */ .kY)(event, {
        ...(about !== undefined && { about }),
        ...(title !== undefined && { title }),
        ...(text !== undefined && { text }),
        goals: (0,_slo_goals__WEBPACK_IMPORTED_MODULE_3__/* .scoreGoals */ .X)((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(evaluation) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(evaluation, "sloFileContent") : undefined),
        links,
        mask: (0,_core_outgoing_text__WEBPACK_IMPORTED_MODULE_2__/* .maskFor */ .A)(request, links),
    });
    return { card, purpose, key: keyOf(request), kind: task.kind };
}
function keyOf({ assignment: { task, event } }) {
    const triggeredId = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(event, "triggeredid");
    const id = task.kind !== "triggered" && typeof triggeredId === "string" && triggeredId !== ""
        ? triggeredId
        : task.id;
    return (0,_ticket_mark__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .YD)({ id, keptnContext: task.keptnContext }, undefined, undefined).task;
}
/** Links of ours, which no event can change. */
function ownLinks({ sequences, runUrl, assignment: { task }, }, isEvaluation) {
    const { project, stage, keptnContext } = task;
    const bridge = sequences && keptnContext !== ""
        ? [
            {
                label: "In the Bridge",
                url: isEvaluation
                    ? (0,_domain_bridge__WEBPACK_IMPORTED_MODULE_6__/* .evaluationUrl */ .c)(sequences.address, keptnContext, stage)
                    : (0,_domain_bridge__WEBPACK_IMPORTED_MODULE_6__/* .sequenceUrl */ .N)(sequences.address, project, keptnContext),
            },
        ]
        : [];
    return [...bridge, { label: "This run", url: runUrl }];
}


/***/ }),

/***/ 8177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

"use strict";
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

/***/ 4332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3519);
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39);



const MAX_BYTES = 1024 * 1024;
/** @param nowMs  for a Retry-After that is a date */
async function exchange({ method, href, headers, body, timeoutMs }, stop, nowMs) {
    const answer = await (0,_http_exchange__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({ method, url: href, headers, body, timeoutMs, maxBytes: MAX_BYTES }, stop);
    if (answer.kind === "answered") {
        const document = documentOf(answer.text);
        if ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isDeeperThan */ .hz)(document, _domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX))
            return {
                kind: "broken",
                reached: "maybe",
                words: `was answered with JSON of more than ${_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX} levels inside each other; ask for less`,
                isFinal: true,
            };
        return {
            kind: "answered",
            status: answer.status,
            document,
            retryAfterMs: (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterMs */ .Vs)(answer.headers["retry-after"], nowMs),
        };
    }
    return {
        kind: "broken",
        reached: answer.reached,
        words: answer.words,
        isFinal: answer.why === "tls" || answer.why === "too-large",
    };
}
/** JSON when it is JSON, whatever the content type says. */
function documentOf(text) {
    if (text === "")
        return "";
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 1858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ explanationIn)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

/** Longer ones are pages or dumps, which tell nobody anything. */
const MAX_PART_CHARACTERS = 1_000;
const MAX_PARTS = 5;
/**
 * Why a service refused, in its own words, wherever the usual APIs put them: `message`, `error`,
 * `errors`, `errorMessages`, `details`. All of it is foreign text and not masked yet.
 *
 * @param document  the answer, parsed where it is JSON
 * @returns         an empty text when there are none
 */
function explanationIn(document) {
    return [...new Set(wordsIn(document))].slice(0, MAX_PARTS).join("; ");
}
function wordsIn(value, depth = 0) {
    if (typeof value === "string")
        return wordsOf(value);
    if (depth > 2 || value === undefined)
        return [];
    if (Array.isArray(value))
        return value.slice(0, MAX_PARTS).flatMap((item) => wordsIn(item, depth + 1));
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return [];
    const at = (key) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(value, key);
    const errors = at("errors");
    return [
        ...[
            "message",
            "error",
            "errorMessages",
            "error_description",
            "title",
            "detail",
            "description",
        ].flatMap((key) => wordsIn(at(key), depth + 1)),
        // Jira: the name of the field is the key.
        ...((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(errors)
            ? Object.entries(errors)
                .slice(0, MAX_PARTS)
                .flatMap(([field, words]) => wordsIn(words, depth + 1).map((said) => `${field}: ${said}`))
            : wordsIn(errors, depth + 1)),
        ...wordsIn(at("details"), depth + 1),
        ...wordsIn((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(at("response_metadata"))
            ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(at("response_metadata"), "messages")
            : undefined, depth + 1),
    ];
}
function wordsOf(text) {
    const words = text.replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
    return words === "" ||
        words.length > MAX_PART_CHARACTERS ||
        /^<(!doctype|html|\?xml)/i.test(words)
        ? []
        : [words];
}


/***/ }),

/***/ 8403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ nextAttemptMs)
/* harmony export */ });
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39);

const FIRST_DELAY_MS = 1_000;
const MAX_ATTEMPTS = 4;
/** Longer than this no runner waits for one request. */
const MAX_RETRY_AFTER_MS = 5 * 60_000;
/**
 * How long to wait before a request is sent again, or `undefined` to stop.
 *
 * @param attempt  1 after the first try
 * @returns        milliseconds: 1,000 to 8,000 with jitter, or what Retry-After asked for
 */
function nextAttemptMs(attempt, { status, reached, retryAfterMs }, { isRepeatable, leftMs, jitter }) {
    const isPassing = status === 0 || status === 408 || status === 429 || status >= 500;
    // Over a limit, or where nobody was reached, it had no effect.
    const isSafe = isRepeatable || status === 429 || (status === 0 && reached === "no");
    if (!isPassing || !isSafe || attempt >= MAX_ATTEMPTS)
        return undefined;
    const waitMs = retryAfterMs ?? (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_0__/* .backOffMs */ .Vv)(attempt, FIRST_DELAY_MS, jitter);
    return waitMs > MAX_RETRY_AFTER_MS || waitMs > leftMs ? undefined : waitMs;
}


/***/ }),

/***/ 3793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  job: () => (/* binding */ evaluate_job)
});

// EXTERNAL MODULE: ./src/cards/index.ts + 8 modules
var cards = __webpack_require__(1567);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/events/evaluation.ts
var events_evaluation = __webpack_require__(9472);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(7453);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/jobs/channels/message.ts
var message = __webpack_require__(4366);
// EXTERNAL MODULE: ./src/jobs/core/outgoing-text.ts
var outgoing_text = __webpack_require__(8996);
// EXTERNAL MODULE: ./src/jobs/core/job.ts
var job = __webpack_require__(8177);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/domain/bridge.ts
var bridge = __webpack_require__(1643);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(6451);
// EXTERNAL MODULE: ./src/domain/events/sequence-events.ts
var sequence_events = __webpack_require__(8957);
// EXTERNAL MODULE: ./src/domain/events/sequence-trigger.ts
var sequence_trigger = __webpack_require__(2738);
// EXTERNAL MODULE: ./src/keptn/abort-sequence.ts
var abort_sequence = __webpack_require__(6352);
// EXTERNAL MODULE: ./src/keptn/start-sequence.ts
var start_sequence = __webpack_require__(9174);
// EXTERNAL MODULE: ./src/keptn/sequence-words.ts
var sequence_words = __webpack_require__(5737);
;// CONCATENATED MODULE: ./src/jobs/slo/control-plane.ts












const FINISHED = (0,event_type/* taskEventType */.ML)("evaluation", "finished");
const LABEL = "evaluationKey";
const START_MS = 120_000;
const FIRST_LOOK_MS = 1_000;
const MAX_LOOK_MS = 60_000;
const GROWTH = 1.5;
/**
 * The events tell how it ended; the state, whether it waits or was aborted. Together one hour costs
 * under 100 requests.
 */
const LOOKS_PER_STATE = 4;
/** How much later than the sequence's end the store may show the evaluation. */
const STORE_LAG_MS = 30_000;
/**
 * An event that neither store nor controller show by then was dropped behind its 200
 * (docs/reference/keptn.md#counting).
 */
const UNSEEN_MS = 120_000;
/** How long answers that are not the control plane's are taken for a passing fault of a gateway. */
const ODD_ANSWERS_MS = 60_000;
/** A cancelled job has 5 s for everything. */
const ABORT_MS = 3_500;
/**
 * The controller's words: without a shipyard nothing was evaluated, so there is no result to wait
 * for.
 */
const NO_PROJECT = /unable to retrieve shipyard|could not find shipyard/i;
const CODES = new Map([
    ["unauthorized", "CA-302"],
    ["refused", "CA-303"],
]);
const NOT_SEEN = "was not seen yet";
const MAX_READS = 3;
const READ_PAUSE_MS = 2_000;
/**
 * Asks for the evaluation once – a second attempt of the same task finds the first one's – and
 * waits for its end.
 *
 * @throws UserError when it was not started, or came to no end
 */
async function askControlPlane(plane, { scope, window, isPart }, request) {
    const { clock, console, stop, runUrl, environment, deadlineMs, assignment: { task }, } = request;
    const key = (0,message/* keyOf */.TN)(request);
    const keptnContext = isPart ? task.keptnContext : contextFor(key, scope);
    const own = { scope, keptnContext, isOurs: (event) => !isPart || isMarked(event, key) };
    const url = (0,bridge/* evaluationUrl */.c)(plane.address, keptnContext, scope.stage);
    const begun = await eventsOf(plane, own, request);
    if (stop.aborted)
        return {
            keptnContext,
            url,
            data: undefined,
            state: begun.length > 0 ? "was not waited for" : "was not asked for",
        };
    const isEarlier = begun.length > 0;
    if (!isEarlier) {
        await requireService(plane, scope, request);
        const trigger = (0,sequence_trigger.sequenceTrigger)({ scope, sequence: sequence_trigger/* EVALUATION_SEQUENCE */.B, window, data: {}, labels: { [LABEL]: key } }, keptnContext, runUrl, (0,masking/* createMasker */.aD)((0,masking/* secretsOfEnvironment */.O0)(environment), [
            key,
            scope.project,
            scope.stage,
            scope.service,
            runUrl,
        ]));
        const start = await (0,start_sequence/* startOnce */.a)(trigger, {
            plane,
            clock,
            console,
            cancelled: stop,
            project: scope.project,
            startMs: Math.min(START_MS, Math.max(0, deadlineMs - clock.nowMs())),
            ...(isPart && { isOurs: own.isOurs }),
        });
        if (stop.aborted)
            return {
                keptnContext,
                url,
                data: undefined,
                state: isPart || start.kind === "not-started"
                    ? "was not waited for"
                    : await leave(plane, clock, own, "was not waited for"),
            };
        if (start.kind === "not-started")
            throw failed("could not be started", start.failure, plane);
        if (start.kind === "unclear")
            throw new errors/* UserError */.yo("Whether the evaluation was started could not be found out: " +
                `${(0,sequence_words/* explainFailure */.S)(start.failure, plane.address)} Look for the context ` +
                `${keptnContext} in the Bridge.`, "CA-301");
    }
    console.info(`The evaluation of ${scope.service} in ${scope.stage} ` +
        `${isEarlier ? "was asked for before, and is taken up again" : "was asked for"}: ` +
        `${url}`);
    const ended = await untilEnd(plane, own, request);
    if ("state" in ended)
        return {
            keptnContext,
            url,
            data: undefined,
            state: isPart ? ended.state : await leave(plane, clock, own, ended.state),
        };
    return { keptnContext, url, data: ended.data, state: "" };
}
/** The same for every attempt of a task, so that the evaluation is found again. */
function contextFor(key, { project, stage, service }) {
    const digest = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify(["slo.evaluate", key, project, stage, service]))
        .digest("hex");
    return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
function isMarked({ data }, key) {
    const labels = (0,json/* getOwn */.Ng)(data, "labels");
    return (0,json/* isJsonObject */.OW)(labels) && (0,json/* getOwn */.Ng)(labels, LABEL) === key;
}
async function eventsOf(plane, { scope, keptnContext, isOurs }, { clock, stop }) {
    for (let attempt = 1;; attempt++) {
        const read = await plane.events(scope.project, keptnContext, stop);
        if (read.ok)
            return read.value.filter(isOurs);
        if (stop.aborted)
            return [];
        if (attempt >= MAX_READS || read.failure.kind === "unauthorized")
            throw failed("was not asked for, since what was asked for before could not be read", read.failure, plane);
        await clock.sleep(READ_PAUSE_MS * attempt, stop);
    }
}
/**
 * The control plane would evaluate a service it does not know
 * (docs/reference/keptn.md#other-events-from-outside).
 */
async function requireService(plane, scope, { stop }) {
    const missing = await plane.missingService(scope, stop);
    if (missing.ok && missing.value)
        throw new errors/* UserError */.yo(`with.service: stage ${scope.stage} of project ${scope.project} has no service ` +
            `${(0,errors/* quote */.hD)(scope.service)}; ${(0,sequence_words/* nameServices */.e)(missing.value)}.`, "CA-207");
}
function untilEnd(plane, own, request) {
    return new Watch(plane, own, request).untilEnd();
}
/** Follows an evaluation by its events and, less often, by the state of its sequence. */
class Watch {
    plane;
    own;
    request;
    #begunMs;
    #what;
    #state = NOT_SEEN;
    #isSeen = false;
    #isReported = false;
    #readMs;
    #overSinceMs;
    constructor(plane, own, request) {
        this.plane = plane;
        this.own = own;
        this.request = request;
        this.#begunMs = this.#readMs = request.clock.nowMs();
        this.#what = `The evaluation of ${own.scope.service} in ${own.scope.stage}`;
    }
    async untilEnd() {
        const { clock, console, stop, deadlineMs } = this.request;
        const { scope, keptnContext } = this.own;
        let pauseMs = FIRST_LOOK_MS;
        for (let look = 0;; look++) {
            await this.#pause(pauseMs);
            if (stop.aborted)
                return { state: this.#state };
            pauseMs = Math.min(MAX_LOOK_MS, pauseMs * GROWTH);
            const read = await this.plane.events(scope.project, keptnContext, stop);
            if (stop.aborted)
                return { state: this.#state };
            if (read.ok) {
                const data = await this.#resultIn(read.value, look % LOOKS_PER_STATE === 0);
                if (data)
                    return { data };
                if (clock.nowMs() >= deadlineMs)
                    return { state: this.#state };
            }
            else {
                this.#bear(read.failure);
                if (clock.nowMs() >= deadlineMs)
                    return { state: "could not be read at last" };
                console.info(`${read.failure.message}; trying again.`);
            }
        }
    }
    #pause(pauseMs) {
        const { clock, stop, deadlineMs } = this.request;
        const dueMs = this.#overSinceMs === undefined ? pauseMs : READ_PAUSE_MS;
        return clock.sleep(Math.min(dueMs, Math.max(0, deadlineMs - clock.nowMs())), stop);
    }
    /** @throws UserError for a failure that will not pass */
    #bear(failure) {
        const isOdd = failure.kind === "refused" || failure.kind === "unexpected";
        const oddMs = this.request.clock.nowMs() - this.#readMs;
        if (failure.kind === "unauthorized" || (isOdd && oddMs >= ODD_ANSWERS_MS))
            throw failed("was started and cannot be read", failure, this.plane);
    }
    /**
     * @returns of the evaluation's `finished`, where it is there
     * @throws UserError where none will come
     */
    async #resultIn(all, isStateDue) {
        const { scope, isOurs } = this.own;
        const nowMs = (this.#readMs = this.request.clock.nowMs());
        const events = all.filter(isOurs);
        this.#isSeen ||= events.length > 0;
        const finished = events.find((event) => event.type === FINISHED && inScope(event, scope));
        if (finished)
            return finished.data;
        const over = events.find((event) => event.type === (0,sequence_events/* sequenceEventType */.i)(scope.stage, sequence_trigger/* EVALUATION_SEQUENCE */.B, "finished"));
        if (this.#isSeen && this.#state === NOT_SEEN)
            this.#state = "was not over";
        if (isStateDue || over)
            await this.#lookAtState();
        if (over)
            this.#refuseEmptyEnd(over, nowMs);
        if (!this.#isSeen && nowMs - this.#begunMs >= UNSEEN_MS)
            throw new errors/* UserError */.yo(`${this.#what} did not begin: the control plane took the event and shows nothing of ` +
                "it. Check project, stage and service, and whether the token may read this " +
                "project.", "CA-411");
        return undefined;
    }
    /** @throws UserError where the sequence has come to an end without a result */
    async #lookAtState() {
        const { scope, keptnContext } = this.own;
        const view = await this.plane.sequence(scope.project, keptnContext, this.request.stop);
        const shown = view.ok ? view.value?.state : undefined;
        this.#isSeen ||= shown !== undefined;
        if (shown === "aborted")
            throw new errors/* UserError */.yo(`${this.#what} was aborted in the control plane.`, "CA-411");
        if (shown === "timedOut")
            throw new errors/* UserError */.yo(`${this.#what} timed out in the control plane: no service evaluates there.`, "CA-411");
        if (shown !== "waiting")
            return;
        this.#state = "waited for another sequence of the same stage and service to end";
        if (!this.#isReported)
            this.request.console.info("The evaluation waits: another sequence of this service runs in the stage.");
        this.#isReported = true;
    }
    /** The sequence is over, and the store may show its evaluation a little later. */
    #refuseEmptyEnd(over, nowMs) {
        if (NO_PROJECT.test(messageIn(over)))
            throw new errors/* UserError */.yo(`with.project: the control plane has no project ${(0,errors/* quote */.hD)(this.own.scope.project)}, or ` +
                `cannot read its shipyard${messageIn(over)}.`, "CA-207");
        this.#overSinceMs ??= nowMs;
        if (nowMs - this.#overSinceMs >= STORE_LAG_MS)
            throw new errors/* UserError */.yo(`${this.#what} ended without a result${messageIn(over)}.`, "CA-411");
    }
}
function inScope({ data }, { stage, service }) {
    return (0,json/* getOwn */.Ng)(data, "stage") === stage && (0,json/* getOwn */.Ng)(data, "service") === service;
}
function messageIn({ data }) {
    const message = (0,json/* getOwn */.Ng)(data, "message");
    const [line = ""] = typeof message === "string" ? message.trimStart().split(/\r?\n/, 1) : [];
    return line === ""
        ? ""
        : `: ${line
            .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
            .trim()
            .replace(/\.$/, "")}`;
}
/**
 * Nobody waits for it any more, so it is aborted; not what belongs to the user's own sequence.
 *
 * @returns how it was left, as the end of a sentence
 */
async function leave(plane, clock, { scope, keptnContext }, state) {
    const aborted = await (0,abort_sequence/* abortSequence */.E)({
        plane,
        clock,
        project: scope.project,
        keptnContext,
        limitMs: ABORT_MS,
    });
    if (aborted === "aborted")
        return `${state}; it was aborted`;
    return (`${state}; ` +
        `${aborted === "asked" ? "the control plane was asked to abort it" : "it could not be aborted and goes on"}`);
}
function failed(what, failure, plane) {
    const code = CODES.get(failure.kind) ?? "CA-301";
    return new errors/* UserError */.yo(`The evaluation ${what}: ${(0,sequence_words/* explainFailure */.S)(failure, plane.address)}`, code);
}

// EXTERNAL MODULE: ./src/jobs/slo/goals.ts
var goals = __webpack_require__(132);
// EXTERNAL MODULE: ./src/jobs/http/exchange.ts
var exchange = __webpack_require__(4332);
// EXTERNAL MODULE: ./src/jobs/http/explanation.ts
var explanation = __webpack_require__(1858);
// EXTERNAL MODULE: ./src/jobs/http/retry.ts
var retry = __webpack_require__(8403);
// EXTERNAL MODULE: ./src/domain/task.ts
var task = __webpack_require__(3139);
;// CONCATENATED MODULE: ./src/jobs/slo/query.ts



const MAX_FILTERS = 50;
/** In this order, since a label or a filter may be called as another one begins. */
const PLACEHOLDER = /\$(?:LABEL\.([\w./-]{1,200})|\{?([A-Za-z_]\w{0,99})\}?)/g;
/**
 * A query with the placeholders that Keptn's prometheus-service fills in: what is evaluated, the
 * window's length in seconds, the deployment's kind, labels of the event, and the custom filters of
 * `get-sli`.
 *
 * @throws UserError for a placeholder that cannot be filled in, and for a value that could change
 * the query
 * @see https://github.com/keptn-contrib/prometheus-service
 */
function queryOf({ name, query }, setting) {
    const refuse = (words, fix) => new errors/* UserError */.yo(`with.queries.${name}: ${words}; ${fix}.`, "CA-207");
    const safe = (placeholder, value) => {
        if (!/^[\w.-]+$/.test(value))
            throw refuse(`${placeholder} is ${(0,errors/* quote */.hD)(value)}`, "only letters, digits, _, . and - come into a query");
        return value;
    };
    const known = valuesIn(setting);
    const labels = labelsIn(setting.event);
    // A group of label_replace may have a name, and nobody else writes small letters behind a dollar
    // sign.
    const hasGroups = /label_replace\s*\(/.test(query);
    return query.replaceAll(PLACEHOLDER, (placeholder, label, word) => {
        if (label !== undefined) {
            // A full stop behind the name may be the query's own.
            const found = [...labels.keys()]
                .filter((key) => label.startsWith(key))
                .sort((a, b) => b.length - a.length)[0];
            if (found === undefined)
                throw refuse(`the event has no label for ${(0,errors/* quote */.hD)(placeholder)}`, `it has ${labels.size === 0 ? "none" : [...labels.keys()].slice(0, 10).map(errors/* quote */.hD).join(", ")}`);
            return safe(`$LABEL.${found}`, labels.get(found) ?? "") + label.slice(found.length);
        }
        const value = known.get(word ?? "");
        if (value !== undefined)
            return safe(placeholder, value);
        if (hasGroups && /^[a-z]/.test(word ?? ""))
            return placeholder;
        if (word === "DEPLOYMENT")
            throw refuse("the event names no deployment for $DEPLOYMENT", "write direct, primary or canary in its place, or let a task of the sequence report data.deployment");
        if (word?.startsWith("__"))
            throw refuse(`${(0,errors/* quote */.hD)(placeholder)} is a variable of Grafana, which Prometheus does not know`, "write a duration such as 5m, or $DURATION_SECONDS");
        throw refuse(`nothing is known for ${(0,errors/* quote */.hD)(placeholder)}`, "known are $PROJECT, $STAGE, $SERVICE, $DURATION_SECONDS, $DEPLOYMENT, " +
            "$LABEL.‹name› and the custom filters of the event");
    });
}
function valuesIn({ scope, window, event }) {
    const seconds = Math.ceil((Date.parse(window.end) - Date.parse(window.start)) / 1_000);
    const deployment = deploymentIn((0,task/* dataOf */.qu)(event));
    const own = [
        ["PROJECT", scope.project],
        ["STAGE", scope.stage],
        ["SERVICE", scope.service],
        ["DURATION_SECONDS", `${seconds}s`],
    ];
    const filters = filtersIn((0,task/* dataOf */.qu)(event)).flatMap(([key, value]) => [
        [key, value],
        [key.toUpperCase(), value],
    ]);
    return new Map([
        ...filters,
        ...own,
        ...(deployment === undefined ? [] : [["DEPLOYMENT", deployment]]),
    ]);
}
/** `get-sli` carries a text; a task of the sequence an object. */
function deploymentIn(data) {
    const getSli = (0,json/* getOwn */.Ng)(data, "get-sli");
    const deployment = (0,json/* getOwn */.Ng)(data, "deployment");
    const names = (0,json/* isJsonObject */.OW)(deployment) ? (0,json/* getOwn */.Ng)(deployment, "deploymentNames") : undefined;
    const candidates = [
        (0,json/* isJsonObject */.OW)(getSli) ? (0,json/* getOwn */.Ng)(getSli, "deployment") : undefined,
        deployment,
        Array.isArray(names) ? names[0] : undefined,
        (0,json/* isJsonObject */.OW)(deployment) ? (0,json/* getOwn */.Ng)(deployment, "deploymentstrategy") : undefined,
    ];
    return candidates.find((candidate) => typeof candidate === "string" && candidate !== "");
}
function labelsIn(event) {
    const labels = (0,json/* getOwn */.Ng)((0,task/* dataOf */.qu)(event), "labels");
    return new Map(Object.entries((0,json/* isJsonObject */.OW)(labels) ? labels : {}).filter((label) => typeof label[1] === "string" && label[0] !== ""));
}
/** Quotes around a value are the filter's own, and do not come into a query. */
function filtersIn(data) {
    const getSli = (0,json/* getOwn */.Ng)(data, "get-sli");
    const filters = (0,json/* isJsonObject */.OW)(getSli) ? (0,json/* getOwn */.Ng)(getSli, "customFilters") : undefined;
    return (Array.isArray(filters) ? filters.slice(0, MAX_FILTERS) : []).flatMap((filter) => {
        const [key, value] = (0,json/* isJsonObject */.OW)(filter)
            ? [(0,json/* getOwn */.Ng)(filter, "key"), (0,json/* getOwn */.Ng)(filter, "value")]
            : [];
        return typeof key === "string" && typeof value === "string"
            ? [[key, value.replace(/['"]/g, "")]]
            : [];
    });
}

// EXTERNAL MODULE: ./src/jobs/slo/result.ts
var slo_result = __webpack_require__(2774);
;// CONCATENATED MODULE: ./src/jobs/slo/prometheus.ts









const REQUEST_MS = 30_000;
const MAX_SAID_CHARACTERS = 200;
const COMPARE = {
    "<": (a, b) => a < b,
    "<=": (a, b) => a <= b,
    ">": (a, b) => a > b,
    ">=": (a, b) => a >= b,
    "=": (a, b) => a === b,
    "==": (a, b) => a === b,
};
/**
 * Asks Prometheus for each objective and judges it. The worst objective decides; the score is the
 * share of points, as the control plane counts them: the weight for a pass, half of it for a
 * warning.
 *
 * @returns an evaluation in the form of `evaluation.finished` (docs/reference/keptn.md#evaluations)
 * @throws  UserError naming query, what came back, and what to do
 */
async function measureWithPrometheus(scope, window, request) {
    const objectives = objectivesIn(request.parameters);
    // All of them before the first is asked: what cannot be filled in is an error of the file, not of
    // an evaluation half done.
    const queries = objectives.map((objective) => queryOf(objective, { scope, window, event: request.assignment.event }));
    const server = serverOf(request);
    const results = [];
    for (const [i, objective] of objectives.entries()) {
        const question = { name: objective.name, query: queries[i] ?? "", time: window.end };
        const measured = await ask(question, server, request);
        results.push(resultOf(objective, measured));
    }
    const counting = results.flatMap((result, i) => (0,json/* getOwn */.Ng)(result, "status") === "info"
        ? []
        : [{ weight: objectives[i]?.weight ?? 0, points: (0,events_evaluation/* numberIn */.Po)((0,json/* getOwn */.Ng)(result, "score")) ?? 0 }]);
    const reachable = counting.reduce((sum, { weight }) => sum + weight, 0);
    const score = (100 * counting.reduce((sum, { points }) => sum + points, 0)) / reachable;
    const statuses = results.map((result) => (0,json/* getOwn */.Ng)(result, "status"));
    const result = (0,slo_result/* worstOf */.hm)(statuses);
    return {
        ...scope,
        labels: {},
        status: "succeeded",
        result,
        message: "",
        evaluation: {
            timeStart: window.start,
            timeEnd: window.end,
            result,
            score,
            sloFileContent: "",
            indicatorResults: results,
        },
    };
}
/** @throws UserError naming the parameter */
function objectivesIn({ queries, }) {
    if (!queries)
        throw new errors/* UserError */.yo("with.queries: prometheus needs the queries here, found nothing.", "CA-207");
    const objectives = Object.entries(queries).map(([name, objective]) => {
        const criteria = (of) => criteriaIn(objective[of], `with.queries.${name}.${of}`);
        const [pass, warning] = [criteria("pass"), criteria("warning")];
        if (pass.length === 0 && warning.length > 0)
            throw new errors/* UserError */.yo(`with.queries.${name}.warning: without pass there is nothing to warn about; give pass, too.`, "CA-207");
        return { name, query: objective.query, pass, warning, weight: objective.weight };
    });
    // A pass would say that something was judged.
    if (objectives.every(({ pass }) => pass.length === 0))
        throw new errors/* UserError */.yo("with.queries: no query has criteria, so nothing would be judged; give at least " +
            "one query criteria, such as pass: <600.", "CA-207");
    return objectives;
}
function criteriaIn(text, field) {
    if (text === undefined)
        return [];
    return text.split(/,|\band\b/).map((part) => {
        const [, sign = "", number = ""] = /^\s*(<=|>=|==|<|>|=)\s*([+-]?\d{1,15}(?:\.\d{1,15})?)\s*$/.exec(part) ?? [];
        const compare = COMPARE[sign];
        const value = Number(number);
        if (!compare)
            throw new errors/* UserError */.yo(`${field}: expected criteria such as <600 or >=99.5, <=100, found ${(0,errors/* quote */.hD)(text)}.`, "CA-207");
        return { text: part.trim(), value, holds: (measured) => compare(measured, value) };
    });
}
function serverOf({ parameters, environment, console }) {
    const { prometheus: variable = "" } = parameters;
    const address = prometheus_valueOf("prometheus", variable, environment);
    const base = URL.canParse(address) ? new URL(address) : undefined;
    // The address itself may be a secret.
    if (!base || !/^https?:$/.test(base.protocol))
        throw new errors/* UserError */.yo(`with.prometheus: the environment variable ${variable} holds no address that begins with https:// or http://.`, "CA-207");
    if (base.username !== "" || base.password !== "")
        throw new errors/* UserError */.yo(`with.prometheus: the address in ${variable} has a name or password in it; give prometheus-token instead.`, "CA-207");
    base.pathname = `${base.pathname.replace(/(?<!\/)\/+$/, "").replace(/\/api\/v1(\/query)?$/, "")}/api/v1/query`;
    base.hash = "";
    const token = tokenIn(parameters["prometheus-token"], environment);
    if (token !== undefined &&
        base.protocol === "http:" &&
        !/^(localhost|127\..*|\[::1\])$/.test(base.hostname))
        console.warning("The address of Prometheus begins with http://, so its token crosses the network in clear; use https://.");
    return {
        href: base.href,
        shown: base.host,
        headers: token === undefined ? {} : { authorization: authorizationOf(token) },
        mask: (0,masking/* createMasker */.aD)([address, ...(token === undefined ? [] : [token]), ...(0,masking/* secretsOfEnvironment */.O0)(environment)], [base.host]),
    };
}
/** @param name  of the variable */
function tokenIn(name, environment) {
    if (name === undefined)
        return undefined;
    const token = prometheus_valueOf("prometheus-token", name, environment);
    if (!/^[\x20-\x7e]+$/.test(token))
        throw new errors/* UserError */.yo(`with.prometheus-token: the value of ${name} holds characters that a header cannot carry.`, "CA-207");
    return token;
}
function authorizationOf(token) {
    return /^(Basic|Bearer) /i.test(token) ? token : `Bearer ${token}`;
}
function prometheus_valueOf(parameter, variable, environment) {
    const value = environment[variable]?.trim();
    if (!value)
        throw new errors/* UserError */.yo(`with.${parameter}: the environment variable ${variable} is empty; add the line ` +
            `${variable}=… to the secret JOB_ENV, or the variable to env of the step.`, "CA-207");
    return value;
}
async function ask({ name, query, time }, server, { clock, stop, deadlineMs }) {
    const url = new URL(server.href);
    url.searchParams.set("query", query);
    url.searchParams.set("time", time);
    const refuse = (words, fix) => new errors/* UserError */.yo(`The query ${(0,errors/* quote */.hD)(name)} could not be measured: Prometheus at ${server.shown} ${words}. ${fix}`, "CA-411");
    for (let attempt = 1;; attempt++) {
        const answer = await (0,exchange/* exchange */.c)({
            method: "GET",
            href: url.href,
            headers: server.headers,
            body: undefined,
            timeoutMs: REQUEST_MS,
        }, stop, clock.nowMs());
        if (stop.aborted)
            throw refuse("was not waited for any longer", "The job was stopped.");
        if (answer.kind === "answered" && answer.status >= 200 && answer.status <= 299)
            return measuredIn(answer.document, refuse);
        const miss = answer.kind === "answered"
            ? { status: answer.status, reached: "maybe", retryAfterMs: answer.retryAfterMs }
            : { status: 0, reached: answer.reached, retryAfterMs: undefined };
        const waitMs = answer.kind === "broken" && answer.isFinal
            ? undefined
            : (0,retry/* nextAttemptMs */.T)(attempt, miss, {
                isRepeatable: true,
                leftMs: deadlineMs - clock.nowMs(),
                jitter: Math.random(),
            });
        if (waitMs === undefined)
            throw refusalOf(answer, server, refuse);
        await clock.sleep(waitMs, stop);
    }
}
function refusalOf(answer, { mask }, refuse) {
    if (answer.kind === "broken")
        return refuse(answer.words, "Check that the runner can reach it.");
    // Masked before it is cut: half a secret could no longer be.
    const said = mask((0,explanation/* explanationIn */.N)(answer.document)).slice(0, MAX_SAID_CHARACTERS).toWellFormed();
    const words = `answered HTTP ${answer.status}${said ? ` (${said})` : ""}`;
    if (answer.status === 401 || answer.status === 403)
        return refuse(words, "Check prometheus-token.");
    if (answer.status === 400 || answer.status === 422)
        return refuse(words, "Check the query.");
    return refuse(words, "Check the address.");
}
/**
 * One number: a scalar, or a vector with one series. NaN and infinity are what divisions by nothing
 * give.
 */
function measuredIn(document, refuse) {
    const sample = sampleIn(document, refuse);
    if (sample === undefined)
        return {
            missing: "no data: where no samples mean zero, as in a count of errors, end the query with `or vector(0)`",
        };
    const text = Array.isArray(sample) ? sample[1] : undefined;
    if (typeof text !== "string")
        throw refuse("answered something that is not its API's", "Check the address.");
    const value = Number(text);
    return Number.isFinite(value) && text.trim() !== ""
        ? { value }
        : { missing: `the query gives ${/^(NaN|[+-]?Inf)$/.test(text) ? text : "no number"}` };
}
/** Time and value as Prometheus writes them; `undefined` for no data. */
function sampleIn(document, refuse) {
    const isSuccess = (0,json/* isJsonObject */.OW)(document) && (0,json/* getOwn */.Ng)(document, "status") === "success";
    const data = isSuccess ? (0,json/* getOwn */.Ng)(document, "data") : undefined;
    const type = (0,json/* isJsonObject */.OW)(data) ? (0,json/* getOwn */.Ng)(data, "resultType") : undefined;
    const result = (0,json/* isJsonObject */.OW)(data) ? (0,json/* getOwn */.Ng)(data, "result") : undefined;
    if (!Array.isArray(result))
        throw refuse("answered something that is not its API's", "Check the address.");
    if (type === "scalar")
        return result;
    if (type !== "vector")
        throw refuse(`gives ${type === "matrix" ? "a range of values" : "no number"}`, "A query has to give one number; leave the range of the outermost selector out.");
    const [series, ...more] = result;
    if (more.length > 0)
        throw refuse(`gives ${result.length} series`, "A query has to give one number; put sum(), avg() or max() around it.");
    if (series === undefined)
        return undefined;
    return (0,json/* isJsonObject */.OW)(series) ? ((0,json/* getOwn */.Ng)(series, "value") ?? null) : null;
}
/** Of its weight, what an objective brings. */
const SHARES = new Map([
    ["pass", 1],
    ["warning", 0.5],
]);
function resultOf({ name, pass, warning, weight }, measured) {
    const targets = (criteria) => criteria.map(({ text, value, holds }) => ({
        criteria: text,
        targetValue: value,
        violated: "missing" in measured || !holds(measured.value),
    }));
    const status = statusOf(pass, warning, measured);
    return {
        displayName: name,
        status,
        score: weight * (SHARES.get(status) ?? 0),
        keySli: false,
        value: "missing" in measured
            ? { metric: name, value: 0, success: false, message: measured.missing }
            : { metric: name, value: measured.value, success: true },
        passTargets: targets(pass),
        warningTargets: targets(warning),
    };
}
function statusOf(pass, warning, measured) {
    if (pass.length === 0)
        return "info";
    if ("missing" in measured)
        return "fail";
    const hold = (criteria) => criteria.every(({ holds }) => holds(measured.value));
    if (hold(pass))
        return "pass";
    return warning.length > 0 && hold(warning) ? "warning" : "fail";
}

// EXTERNAL MODULE: ./src/domain/events/evaluation-window.ts
var evaluation_window = __webpack_require__(5377);
;// CONCATENATED MODULE: ./src/jobs/slo/window.ts





const MINIMUM_MS = 60_000;
/**
 * What is evaluated: as `with` says, else the span of the test that came before, else the last five
 * minutes. A test that took less than the minute an evaluation needs is looked at from a little
 * earlier.
 *
 * @throws UserError naming the parameter
 */
function windowOf({ parameters, assignment: { event }, clock, console, }) {
    const { start = "", end = "", timeframe = "" } = parameters;
    const given = start !== "" || end !== "" || timeframe !== "";
    const test = given ? undefined : testOf((0,task/* dataOf */.qu)(event));
    if (test && Number.isNaN(test.lengthMs))
        console.warning("data.test.start and data.test.end of the event are no span of time, so the last five minutes are evaluated.");
    else if (test && test.lengthMs < MINIMUM_MS)
        console.notice(`The test took ${Math.round(test.lengthMs / 1_000)} s, and an evaluation looks ` +
            "at one minute at least: it begins earlier.");
    const usable = test && !Number.isNaN(test.lengthMs) ? test : undefined;
    try {
        return usable
            ? (0,evaluation_window/* evaluationWindow */.RR)({
                start: new Date(Math.min(usable.startMs, usable.endMs - MINIMUM_MS)).toISOString(),
                end: new Date(usable.endMs).toISOString(),
                timeframe: "",
            }, clock.nowMs())
            : (0,evaluation_window/* evaluationWindow */.RR)({ start, end, timeframe }, clock.nowMs());
    }
    catch (error) {
        throw named(error);
    }
}
const NAMES = ["start", "end", "timeframe"];
/** Each by itself, and then how they go together. */
const windowChecks = [
    ...NAMES.map((name) => (0,job/* checkOf */.E)([name], ({ [name]: text }) => {
        if (text !== undefined)
            inWords(() => (name === "timeframe" ? (0,evaluation_window/* durationMs */.pc)(text) : (0,evaluation_window/* timeMs */.c5)(name, text)));
    })),
    (0,job/* checkOf */.E)(NAMES, ({ start = "", end = "", timeframe = "" }) => inWords(() => (0,evaluation_window/* evaluationWindow */.RR)({ start, end, timeframe }, Date.now()))),
];
function inWords(work) {
    try {
        work();
    }
    catch (error) {
        throw named(error);
    }
}
/** @returns the complaint with the field in front */
function named(error) {
    return error instanceof errors/* UserError */.yo
        ? new errors/* UserError */.yo(/^\w+: /.test(error.message) ? `with.${error.message}` : `with: ${error.message}`, "CA-207")
        : error;
}
/** `undefined`: the event tells of no test. */
function testOf(data) {
    const test = (0,json/* getOwn */.Ng)(data, "test");
    const [start, end] = ["start", "end"].map((name) => (0,json/* isJsonObject */.OW)(test) ? (0,json/* getOwn */.Ng)(test, name) : undefined);
    if (start === undefined && end === undefined)
        return undefined;
    const [startMs, endMs] = [start, end].map((time) => typeof time === "string" ? Date.parse(time) : NaN);
    return { startMs, endMs, lengthMs: endMs >= startMs ? endMs - startMs : NaN };
}

// EXTERNAL MODULE: ./src/jobs/slo/declarations.ts
var declarations = __webpack_require__(6046);
;// CONCATENATED MODULE: ./src/jobs/slo/evaluate.ts














const evaluate_job = (0,job/* jobOf */.Z)(declarations/* sloEvaluate */.EZ, {
    run,
    checks: [
        ...windowChecks,
        (0,job/* checkOf */.E)(["prometheus", "queries"], (parameters) => {
            requirePrometheus(parameters);
            if (parameters.prometheus !== undefined)
                objectivesIn(parameters);
        }),
    ],
});
function requirePrometheus({ prometheus, queries }) {
    if (prometheus === undefined && queries !== undefined)
        throw new errors/* UserError */.yo("with.queries: belongs to prometheus, which is not given.", "CA-207");
}
async function run(request) {
    const window = windowOf(request);
    const scope = scopeOf(request);
    if (request.parameters.prometheus !== undefined) {
        objectivesIn(request.parameters);
        const data = await measureWithPrometheus(scope, window, request);
        return judged(data, request, window, undefined);
    }
    const plane = planeOf(request, scope);
    const asked = await askControlPlane(plane, { scope, window, isPart: request.parameters["in-sequence"] }, request);
    if (asked.data === undefined)
        return stopped(asked, request, window);
    return judged(asked.data, request, window, asked);
}
function scopeOf({ parameters, assignment: { task } }) {
    const of = (name) => parameters[name] ?? task[name];
    return { project: of("project"), stage: of("stage"), service: of("service") };
}
/** @throws UserError where waiting for the evaluation would have no end */
function planeOf({ parameters, sequences, mode, assignment: { task } }, scope) {
    requirePrometheus(parameters);
    if (!sequences)
        throw new errors/* UserError */.yo("slo.evaluate asks the control plane, and there is none: give control-plane-url " +
            "and a token, or prometheus and queries.", "CA-202");
    if (task.name === "evaluation")
        throw new errors/* UserError */.yo(`slo.evaluate answers ${task.name}.${task.kind} here and would ask for another ` +
            "evaluation, and so on for ever. The control plane evaluates this task itself; " +
            "use slo.report on evaluation.finished, or prometheus.", "CA-207");
    const isSame = scope.project === task.project && scope.stage === task.stage && scope.service === task.service;
    // One sequence at a time for each project, stage and service
    // (docs/reference/keptn.md#time-limits-and-blocking): ours goes on until this task is answered.
    // Of two in one context and stage, the end of one takes the open task of the other: it stays
    // started and blocks its service (seen on 1.4.5).
    if (parameters["in-sequence"] && scope.project === task.project && scope.stage === task.stage) {
        throw new errors/* UserError */.yo(`slo.evaluate would block service ${scope.service} in stage ${scope.stage}: of ` +
            "two sequences of one context and stage the control plane runs one and leaves " +
            "the other started for ever. in-sequence: true is for another stage; leave it " +
            "out, and evaluate another service, put a task evaluation into the shipyard, or " +
            "measure with prometheus.", "CA-207");
    }
    if (isSame && mode === "interactive") {
        throw new errors/* UserError */.yo("slo.evaluate would wait for ever: the control plane runs one sequence at a time " +
            `for service ${scope.service} in stage ${scope.stage}, and the one of this task ` +
            "is not over before the evaluation is. Put a task evaluation into the shipyard, " +
            "evaluate another stage or service (with.stage, with.service), or measure with " +
            "prometheus.", "CA-207");
    }
    return sequences;
}
/** @param asked  absent where Prometheus has measured */
async function judged(data, request, window, asked) {
    const evaluation = (0,events_evaluation/* evaluationIn */.gH)(data);
    const links = [
        ...(asked ? [{ label: "Evaluation in the Bridge", url: asked.url }] : []),
        ...(0,message/* ownLinks */.uA)(request, false),
    ];
    const card = (0,cards/* cardOf */.kY)({ type: (0,event_type/* taskEventType */.ML)("evaluation", "finished"), data }, {
        about: "evaluation",
        goals: (0,goals/* scoreGoals */.X)(evaluation.sloFile),
        links,
        mask: (0,outgoing_text/* maskFor */.A)(request, links),
    });
    await request.show((0,cards/* cardMarkdown */.cE)(card));
    const ending = endingOf(evaluation, request);
    return {
        ending,
        report: {
            ...passMessage(ending, request),
            labels: {},
            data: { ...(0,slo_result/* fieldsOf */.Pf)(evaluation), ...windowFields(evaluation, window), ...askedFields(asked) },
        },
        logTail: [],
        masks: [],
        durationMs: 0,
    };
}
/** Of other verdicts the reason is told anyway. */
function passMessage(ending, request) {
    if (ending.kind !== "judged" || ending.verdict !== "pass")
        return {};
    const { service, stage } = scopeOf(request);
    return { message: `${service} in ${stage}: ${ending.reason}.` };
}
function endingOf(evaluation, { parameters }) {
    const { indicators, message } = evaluation;
    const said = message.trim().split(/\r?\n/, 1)[0]?.replace(/\.$/, "") ?? "";
    if (evaluation.isErrored)
        return {
            kind: "judged",
            verdict: "errored",
            reason: `the evaluation could not be carried out${said ? `: ${said}` : ""}`,
            code: "CA-411",
        };
    const missing = indicators.filter(({ value }) => value === undefined);
    const ifMissing = parameters["nothing-measured"];
    if (!(0,events_evaluation/* hasMeasured */.nS)(evaluation)) {
        // Each objective's own reason first: where there are objectives, lighthouse's message names the
        // first key one only.
        const why = missing
            .map(({ name, problem }) => `${name}: ${problem || "no value"}`)
            .slice(0, 3)
            .join("; ") || said;
        return ending(ifMissing, `nothing was measured${why ? ` (${why})` : ""}, so the evaluation says nothing about quality`);
    }
    // What lacks a value cannot be judged; the control plane has taken it for a failure already.
    const isOurs = parameters.prometheus !== undefined;
    const words = (0,slo_result/* scoreWords */.gu)(evaluation);
    if (!isOurs || missing.length === 0)
        return ending(evaluation.result, words);
    const judgedOnly = indicators
        .filter(({ value }) => value !== undefined)
        .map(({ status }) => status);
    const result = (0,slo_result/* worstOf */.hm)(judgedOnly);
    const worst = (0,outcome/* severity */.yf)(ifMissing) > (0,outcome/* severity */.yf)(result) ? ifMissing : result;
    return ending(worst, `${missing.length} of ${indicators.length} objectives could not be measured (${missing
        .slice(0, 3)
        .map(({ name, problem }) => `${name}: ${problem || "no value"}`)
        .join("; ")}); ${words}`);
}
function ending(verdict, reason) {
    return {
        kind: "judged",
        verdict,
        reason,
        ...(verdict === "errored" && { code: "CA-411" }),
        ...(verdict === "fail" && { code: "CA-401" }),
    };
}
function windowFields({ start, end }, window) {
    return { start: start || window.start, end: end || window.end };
}
function askedFields(asked) {
    return asked ? { evaluationUrl: asked.url, evaluationContext: asked.keptnContext } : {};
}
function stopped(asked, { stop }, window) {
    const because = stop.reason ?? "deadline";
    return {
        ending: { kind: "stopped", because },
        report: {
            labels: {},
            data: { ...window, ...askedFields(asked) },
            message: `The evaluation ${asked.state} when the job was ${because === "deadline" ? "out of time" : because}.`,
        },
        logTail: [],
        masks: [],
        durationMs: 0,
    };
}


/***/ }),

/***/ 132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ scoreGoals)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _catalogue_yaml_depth__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(930);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const MAX_CHARACTERS = 200_000;
const MAX_DEPTH = 50;
/**
 * What the SLO file asks of the score.
 *
 * @param content  slo.yaml in base64, as an evaluation carries it; foreign
 * @returns        nothing where it cannot be read: it only decorates
 */
function scoreGoals(content) {
    if (typeof content !== "string" || content === "" || content.length > MAX_CHARACTERS)
        return {};
    let file;
    try {
        const text = Buffer.from(content, "base64").toString("utf8");
        if ((0,_catalogue_yaml_depth__WEBPACK_IMPORTED_MODULE_1__/* .isYamlDeeperThan */ .k)(text, MAX_DEPTH))
            return {};
        file = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 10, logLevel: "silent" });
    }
    catch {
        return {};
    }
    const total = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(file) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(file, "total_score") : undefined;
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(total))
        return {};
    const [pass, warning] = ["pass", "warning"].map((name) => percentIn((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(total, name)));
    return { ...(pass !== undefined && { pass }), ...(warning !== undefined && { warning }) };
}
function percentIn(value) {
    const [, digits] = /^(\d{1,3}(?:\.\d{1,6})?)(?:\s*%)?$/.exec(String(value).trim()) ?? [];
    const percent = Number(digits);
    return digits !== undefined && percent <= 100 ? percent : undefined;
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   gu: () => (/* binding */ scoreWords),
/* harmony export */   hm: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9472);

const MAX_NAMED = 5;
/**
 * Numbers are text: the control plane would keep the first score of the sequence for ever
 * (docs/reference/keptn.md#what-later-tasks-receive).
 */
function fieldsOf(evaluation) {
    const { score, result, isErrored } = evaluation;
    return {
        ...(score !== undefined && !isErrored && { score: String(Number(score.toFixed(2))) }),
        evaluation: isErrored || !(0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .hasMeasured */ .nS)(evaluation) ? "not measured" : result,
        failedIndicators: (0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .failedIndicators */ .ex)(evaluation).join(", "),
    };
}
/** `score 37.5; failed: Error rate`, as a part of a sentence. */
function scoreWords(evaluation) {
    const { score, result, indicators } = evaluation;
    const failed = (0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .failedIndicators */ .ex)(evaluation);
    const warned = indicators.filter(({ status }) => status === "warning").map(({ name }) => name);
    return [
        `the evaluation ended with ${result}${score === undefined ? "" : `, score ${Number(score.toFixed(2))}`}`,
        ...(failed.length > 0 ? [`failed: ${named(failed)}`] : []),
        ...(warned.length > 0 ? [`close to the limit: ${named(warned)}`] : []),
    ].join("; ");
}
function named(names) {
    return `${names.slice(0, MAX_NAMED).join(", ")}${names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : ""}`;
}
/** Of the statuses of objectives; others than these say nothing. */
function worstOf(statuses) {
    if (statuses.includes("fail"))
        return "fail";
    return statuses.includes("warning") ? "warning" : "pass";
}


/***/ }),

/***/ 2454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 5690:
/***/ ((module) => {

/**
 * Stands in for the package `form-data` in the bundles (tsconfig.json, paths). axios wants the
 * class at start, for multipart bodies that nobody here sends; the package with its tables costs 15
 * ms of every start.
 */
module.exports = class FormData {};


/***/ }),

/***/ 4165:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
 * Stands in for the package `https-proxy-agent` in the bundles (tsconfig.json, paths): the real one
 * is loaded when the first request goes through a proxy, and not at every start.
 */
module.exports = function HttpsProxyAgent(options) {
  const createAgent = __webpack_require__(3669);
  return createAgent(options);
};


/***/ })

};
;