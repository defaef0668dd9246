exports.id = 8470;
exports.ids = [8470];
exports.modules = {

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

/***/ 4605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect),
  connectSequences: () => (/* binding */ connectSequences)
});

// EXTERNAL MODULE: ./src/keptn/address.ts
var address = __webpack_require__(9906);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(7453);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/events/dispatch-payload.ts
var dispatch_payload = __webpack_require__(2979);
// EXTERNAL MODULE: ./src/domain/task.ts
var task = __webpack_require__(3139);
// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(39);
// EXTERNAL MODULE: ./src/http/exchange.ts + 1 modules
var exchange = __webpack_require__(3519);
;// CONCATENATED MODULE: ./src/keptn/request.ts



/** What a 429 may mean where nothing tells more; see `askGateway`. */
const UNEXPLAINED_429 = "; that may be a wrong token, too many requests, or a gateway whose API service is away";
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_RETRY_AFTER_MS = 60_000;
const MAX_EXPLANATION_CHARACTERS = 1_000;
/** Around an event: a page, its list, and the event itself. */
const ENVELOPE_DEPTH = 3;
/** @returns 2xx answers; everything else as a {@link Failure} without headers or bodies of ours */
async function request_exchange({ form, body, ...request }, signal) {
    const where = `${request.method} ${request.url}`;
    const content = contentOf(form, body);
    const answer = await (0,exchange/* exchange */.c)({
        ...request,
        headers: { ...(content && { "content-type": content.type }), ...request.headers },
        body: content?.text,
        maxBytes: MAX_BYTES,
    }, signal);
    if (answer.kind === "answered")
        return understand(where, answer.status, answer.headers, answer.text);
    const kind = answer.why === "cancelled" || answer.why === "timeout" ? answer.why : "unreachable";
    return {
        ok: false,
        failure: { kind, reached: answer.reached, message: `${where} ${answer.words}` },
    };
}
function contentOf(form, body) {
    if (form)
        return {
            type: "application/x-www-form-urlencoded",
            text: new URLSearchParams(form).toString(),
        };
    return body === undefined ? undefined : { type: "application/json", text: JSON.stringify(body) };
}
/**
 * What an answer means for the next step: 2xx is one, everything else a failure that tells whether
 * the request had its effect.
 */
function understand(where, status, headers, body) {
    if (status < 200 || status > 299)
        return { ok: false, failure: refusal(where, status, headers, body) };
    const parsed = parse(body);
    if (!(0,json/* isDeeperThan */.hz)(parsed, json/* MAX_JSON_DEPTH */.KX + ENVELOPE_DEPTH))
        return { ok: true, value: { status, body: parsed } };
    return {
        ok: false,
        failure: {
            kind: "refused",
            reached: "maybe",
            httpStatus: status,
            message: `${where} answered with JSON of more than ${json/* MAX_JSON_DEPTH */.KX} levels inside each other`,
        },
    };
}
/**
 * JSON when it is JSON, whatever the content type says: Keptn's gateway labels JSON as text
 * (docs/reference/keptn.md#answers-and-errors).
 */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function refusal(where, status, headers, body) {
    const said = explanation(body);
    const message = `${where} answered HTTP ${status}${said ? ` (${said})` : ""}`;
    if (status === 401 || status === 403)
        return { kind: "unauthorized", reached: "no", httpStatus: status, message };
    if (status === 429)
        return {
            kind: "unreachable",
            reached: "no",
            httpStatus: status,
            ...retryAfter(headers),
            message: message + UNEXPLAINED_429,
        };
    // "could not publish message to NATS": the bus never got it, so repeating is safe
    // (docs/reference/keptn.md#repeating-a-request-safely).
    if (status === 500 && /could not publish|NATS/i.test(body))
        return { kind: "unreachable", reached: "no", httpStatus: status, message };
    // The API's own 404 is JSON, or its router's plain words; a page is a gateway whose service is
    // just being replaced.
    if (status === 404 && !(0,json/* isJsonObject */.OW)(parse(body)) && !/^404 page not found\s*$/.test(body))
        return {
            kind: "unreachable",
            reached: "no",
            httpStatus: status,
            message: `${message} with something that is not the API's; check control-plane-url`,
        };
    if (status >= 500)
        return {
            kind: "unreachable",
            reached: "maybe",
            httpStatus: status,
            ...retryAfter(headers),
            message,
        };
    if (status >= 300 && status < 400)
        return {
            kind: "refused",
            reached: "no",
            httpStatus: status,
            message: `${message}: redirects are not followed, give the final address as control-plane-url`,
        };
    return { kind: "refused", reached: "no", httpStatus: status, message };
}
/**
 * The `message` of a JSON error body on one line; HTML pages and very long texts tell nobody
 * anything.
 */
function explanation(body) {
    const parsed = parse(body);
    const text = (0,json/* isJsonObject */.OW)(parsed) && typeof parsed["message"] === "string" ? parsed["message"] : "";
    // Not shortened here: a secret cut in half could no longer be masked.
    return text.length > MAX_EXPLANATION_CHARACTERS
        ? ""
        : text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
function retryAfter(headers) {
    const waitMs = (0,waiting/* retryAfterMs */.Vs)(headers["retry-after"], Date.now());
    return waitMs === undefined ? {} : { retryAfterMs: Math.min(MAX_RETRY_AFTER_MS, waitMs) };
}

;// CONCATENATED MODULE: ./src/keptn/too-many-requests.ts

const LOOK_TIMEOUT_MS = 5_000;
/** Paths whose token the gateway has checked by a request of its own before it passes them on. */
const CHECKED_BY_GATEWAY = /^\/(?:controlPlane|mongodb-datastore)\//;
/**
 * Asks, and finds out what stands behind a 429. The gateway of Keptn says "too many requests" for
 * three reasons: too many came, wrong tokens came from this address, and the API service it asks
 * about tokens is away. Metadata is read past that check, so its answer tells them apart: the API's
 * own 401 means the token, a page of the gateway means the service, and 200 means that token and
 * service are fine.
 *
 * @param base  ends in `/api`
 */
async function askGateway(exchange, base, request, signal) {
    const answer = await exchange(request, signal);
    if (answer.ok ||
        answer.failure.httpStatus !== 429 ||
        !CHECKED_BY_GATEWAY.test(request.url.slice(base.length)))
        return answer;
    const { headers = {} } = request;
    const look = await exchange({ method: "GET", url: `${base}/v1/metadata`, headers, timeoutMs: LOOK_TIMEOUT_MS }, signal);
    return { ok: false, failure: explained(answer.failure, look) };
}
function explained(failure, look) {
    const message = failure.message.replace(UNEXPLAINED_429, "");
    if (look.ok)
        return {
            ...failure,
            message: `${message}; the token is right, since metadata can be read: too many ` +
                "requests, or wrong tokens, came from this address",
        };
    const { httpStatus, kind } = look.failure;
    if (httpStatus === 401)
        return { ...look.failure, message: `${message}; the token is wrong: ${look.failure.message}` };
    const isAway = kind === "timeout" || (kind === "unreachable" && httpStatus !== 429);
    return isAway
        ? {
            ...failure,
            message: `${message}; the control plane's API service is away, which its ` +
                `gateway answers that way: ${look.failure.message}`,
        }
        : failure;
}

;// CONCATENATED MODULE: ./src/keptn/client.ts





const READ_TIMEOUT_MS = 10_000;
const SEND_TIMEOUT_MS = 15_000;
/** Even when the time for delivery is almost over. */
const MIN_TIMEOUT_MS = 2_000;
/**
 * The open-tasks endpoint repeats page 1 for ever, so one large page has to do
 * (docs/reference/keptn.md#open-tasks).
 */
const OPEN_TASKS_PAGE = "100";
const STORE_PAGE = "100";
const MAX_STORE_PAGES = 20;
const BOTH = ["started", "finished"];
const OVER_ALREADY = { ok: true, value: "over" };
const OVER = ["finished", "timedOut", "aborted"];
/**
 * What tells two answers of one sender apart: a payment, and answers of several people to one
 * question.
 */
const TELLING_LABELS = ["pays", "approvalUrl"];
/** States in which a sequence has a task that somebody may have to answer. */
const UNFINISHED = ["started", "waitingForApproval", "paused"];
/** Keptn v1 and Dynatrace Cloud Automation. */
class Keptn {
    can = { counts: true, openTasks: true, abort: true, progress: true };
    #settings;
    constructor(settings) {
        this.#settings = settings;
    }
    get address() {
        return this.#settings.base;
    }
    find(reference, signal) {
        return this.#find(reference, signal);
    }
    /** @param executions  of its context, where they have been read already */
    async #find(reference, signal, executions) {
        const { project, id, type } = reference;
        let isUnknownProject = false;
        const isIt = (event) => (0,json/* getOwn */.Ng)(event, "id") === id && (0,json/* getOwn */.Ng)(event, "type") === type;
        if (reference.kind === "triggered") {
            const open = await this.#get(`/controlPlane/v1/event/triggered/${encodeURIComponent(type)}`, { project, eventID: id, pageSize: OPEN_TASKS_PAGE }, signal);
            // 404 is an unknown project – or not a Keptn API at all, which the event store below tells.
            if (!open.ok && !isMissing(open.failure))
                return open;
            isUnknownProject = !open.ok;
            const event = open.ok ? eventsIn(open.value.body)?.find(isIt) : undefined;
            if (open.ok && !eventsIn(open.value.body))
                return notKeptn(this.address);
            if (event)
                return { ok: true, value: { state: "open", event: clean(event) } };
        }
        const stored = await this.#get("/mongodb-datastore/event", { project, eventID: id, pageSize: STORE_PAGE }, signal);
        if (!stored.ok)
            return stored;
        const event = eventsIn(stored.value.body)?.find(isIt);
        if (!eventsIn(stored.value.body))
            return notKeptn(this.address);
        if (!event)
            return { ok: true, value: { state: "unknown" } };
        // The project exists, so whoever said 404 was not the control plane, and nobody has said that
        // the task is closed.
        if (isUnknownProject)
            return {
                ok: false,
                failure: {
                    kind: "unexpected",
                    reached: "maybe",
                    message: `${this.address} answered 404 for open tasks of a project it has events of`,
                },
            };
        return this.#judge(event, reference, signal, executions);
    }
    /**
     * Whether an event that is stored and not among the open tasks is closed
     * (docs/how-it-works.md#which-event-is-answered). Sequences say it themselves. What no execution
     * of its context names was never part of one, such as `get-sli` or an event sent by hand: nobody
     * lists those as open, and nobody counts, so a stored `finished` is what closes them.
     */
    async #judge(event, reference, signal, executions) {
        const context = (0,json/* getOwn */.Ng)(event, "shkeptncontext");
        const task = { ...reference, keptnContext: typeof context === "string" ? context : "" };
        const place = reference.kind === "triggered" && task.keptnContext
            ? await this.#place(task, signal, executions)
            : OVER_ALREADY;
        if (!place.ok)
            return place;
        if (place.value === "current")
            return { ok: true, value: { state: "open", event: clean(event) } };
        const isOutside = place.value === "outside";
        const answers = await this.#storedAnswers(task, signal, isOutside ? BOTH : ["finished"]);
        if (!answers.ok)
            return answers;
        const isOpen = isOutside && !answers.value.some(({ kind }) => kind === "finished");
        return {
            ok: true,
            value: { state: isOpen ? "open" : "closed", event: clean(event), answers: answers.value },
        };
    }
    /** Where the executions of its context have a task that is not among the open ones. */
    async #place(task, signal, known) {
        if (known)
            return { ok: true, value: placeIn(known, task.id) };
        const read = await this.#executions(task, signal);
        // Before 0.18 there is no such interface, and what was stored and is not open is closed.
        if (!read.ok)
            return isMissing(read.failure) ? OVER_ALREADY : read;
        return { ok: true, value: placeIn(read.value, task.id) };
    }
    async #executions(task, signal) {
        const read = await this.#get("/controlPlane/v1/sequence-execution", { project: task.project, keptnContext: task.keptnContext }, signal);
        if (!read.ok)
            return read;
        const executions = executionsIn(read.value.body);
        return executions ? { ok: true, value: executions } : notKeptn(this.address);
    }
    async counts(task, signal) {
        const read = await this.#executions(task, signal);
        if (!read.ok && !isMissing(read.failure))
            return read;
        const executions = read.ok ? read.value : undefined;
        const shown = countsIn(executions ?? [], task);
        if (shown)
            return { ok: true, value: shown };
        // The execution says that it is over; who has ended it is asked only by who has to know.
        if (executions?.some((candidate) => isAmongFinished(candidate, task.id)))
            return { ok: true, value: { open: false, answers: [] } };
        return this.#countsInStore(task, executions, signal);
    }
    /** Before 0.18 there are no executions; and a task outside a sequence has none. */
    async #countsInStore(task, executions, signal) {
        const found = await this.#find(task, signal, executions);
        if (!found.ok)
            return found;
        if (found.value.state === "closed")
            return { ok: true, value: { open: false, answers: found.value.answers } };
        // Nobody has seen it end: a store that lags, or a gateway that answers for somebody else.
        if (found.value.state === "unknown")
            return {
                ok: false,
                failure: {
                    kind: "unexpected",
                    reached: "maybe",
                    isForgotten: true,
                    message: `${this.address} no longer shows the task`,
                },
            };
        if (found.value.answers)
            return { ok: true, value: { open: true, answers: found.value.answers } };
        const answers = await this.#storedAnswers(task, signal, BOTH);
        return answers.ok ? { ok: true, value: { open: true, answers: answers.value } } : answers;
    }
    /**
     * Everything a project still waits for, by its sequence executions; before 0.18, which has none,
     * by the names given.
     *
     * @param names  of tasks
     */
    async openTasks(project, names, signal) {
        const references = await this.#currentTasks(project, names, signal);
        if (!references.ok)
            return references;
        const open = [];
        for (const reference of references.value) {
            const found = await this.find(reference, signal);
            if (!found.ok)
                return found;
            if (found.value.state !== "open")
                continue;
            const event = found.value.event;
            open.push({
                task: (0,task/* completeTask */.Rt)({ ...reference, ...(0,dispatch_payload/* readReference */.Wf)(event, "the stored event") }),
                sentMs: Date.parse(String((0,json/* getOwn */.Ng)(event, "time"))),
                event,
            });
        }
        return { ok: true, value: open };
    }
    async #currentTasks(project, names, signal) {
        const found = new Map();
        for (const status of UNFINISHED) {
            for (let page = "0", n = 0; n < MAX_STORE_PAGES; n++) {
                const read = await this.#get("/controlPlane/v1/sequence-execution", { project, status, pageSize: STORE_PAGE, ...(page !== "0" && { nextPageKey: page }) }, signal);
                if (!read.ok && isMissing(read.failure))
                    return this.#namedTasks(project, names, signal);
                if (!read.ok)
                    return read;
                for (const reference of currentTasksIn(read.value.body, project))
                    found.set(reference.id, reference);
                page = pageKeyIn(read.value.body);
                if (page === "" || page === "0")
                    break;
            }
        }
        return { ok: true, value: [...found.values()] };
    }
    async #namedTasks(project, names, signal) {
        const found = [];
        for (const name of names) {
            const type = (0,event_type/* taskEventType */.ML)(name, "triggered");
            const read = await this.#get(`/controlPlane/v1/event/triggered/${encodeURIComponent(type)}`, { project, pageSize: OPEN_TASKS_PAGE }, signal);
            if (!read.ok)
                return read;
            for (const event of eventsIn(read.value.body) ?? [])
                found.push({ type, name, kind: "triggered", id: String((0,json/* getOwn */.Ng)(event, "id")), project });
        }
        return names.length > 0
            ? { ok: true, value: found }
            : {
                ok: false,
                failure: {
                    kind: "refused",
                    reached: "no",
                    message: `${this.address} knows no project ${JSON.stringify(project)}, or ` +
                        "is older than Keptn 0.18 and has to be told the names of the " +
                        "tasks (input tasks)",
                },
            };
    }
    async isAborted(task, signal) {
        const read = await this.#get(`/controlPlane/v1/sequence/${encodeURIComponent(task.project)}`, { keptnContext: task.keptnContext }, signal);
        if (!read.ok)
            return read;
        const states = (0,json/* isJsonObject */.OW)(read.value.body) ? (0,json/* getOwn */.Ng)(read.value.body, "states") : undefined;
        const ours = Array.isArray(states)
            ? states
                .filter(json/* isJsonObject */.OW)
                .find((state) => (0,json/* getOwn */.Ng)(state, "shkeptncontext") === task.keptnContext)
            : undefined;
        const state = ours && (0,json/* getOwn */.Ng)(ours, "state");
        return { ok: true, value: state === "aborted" || state === "timedOut" };
    }
    async send(event, deadlineMs, signal) {
        const headers = await this.#settings.authorise(signal);
        if (!headers.ok)
            return headers;
        const answer = await this.#settings.exchange({
            method: "POST",
            url: `${this.#settings.base}/v1/event`,
            headers: { ...headers.value, "content-type": "application/json" },
            body: event.json,
            timeoutMs: Math.min(SEND_TIMEOUT_MS, Math.max(MIN_TIMEOUT_MS, deadlineMs - this.#settings.clock.nowMs())),
        }, signal);
        if (!answer.ok)
            return answer;
        // The API names the context in force; whatever else answers 2xx, a proxy or a sign-in page, may
        // have kept the event.
        const { body } = answer.value;
        return (0,json/* isJsonObject */.OW)(body) && typeof (0,json/* getOwn */.Ng)(body, "keptnContext") === "string"
            ? { ok: true, value: undefined }
            : notKeptn(this.address);
    }
    async hasArrived(event, signal) {
        const stored = await this.#store({
            project: String((0,json/* getOwn */.Ng)(event.data, "project")),
            keptnContext: event.shkeptncontext,
            type: event.type,
        }, signal);
        if (!stored.ok)
            return stored;
        return { ok: true, value: stored.value.some((candidate) => isSameEvent(candidate, event)) };
    }
    async #storedAnswers(reference, signal, kinds) {
        const answers = [];
        for (const kind of kinds) {
            const stored = await this.#store({
                project: reference.project,
                keptnContext: reference.keptnContext,
                type: (0,event_type/* taskEventType */.ML)(reference.name, kind),
            }, signal);
            if (!stored.ok)
                return stored;
            for (const event of stored.value) {
                if ((0,json/* getOwn */.Ng)(event, "triggeredid") === reference.id)
                    answers.push({
                        kind,
                        source: String((0,json/* getOwn */.Ng)(event, "source") ?? ""),
                        isErrored: (0,json/* getOwn */.Ng)((0,task/* dataOf */.qu)(event), "status") === "errored",
                    });
            }
        }
        return { ok: true, value: answers };
    }
    /**
     * All pages of the event store; `nextPageKey` is a text offset, absent, empty or "0" at the end
     * (docs/reference/keptn.md#the-event-store).
     */
    async #store(query, signal) {
        const all = [];
        let page = "";
        for (let n = 0; n < MAX_STORE_PAGES; n++) {
            const read = await this.#get("/mongodb-datastore/event", { ...query, pageSize: STORE_PAGE, ...(page && { nextPageKey: page }) }, signal);
            if (!read.ok)
                return read;
            const events = eventsIn(read.value.body);
            if (!events)
                return notKeptn(this.address);
            all.push(...events);
            page = pageKeyIn(read.value.body);
            if (page === "" || page === "0" || events.length === 0)
                break;
        }
        return { ok: true, value: all };
    }
    async #get(path, query, signal) {
        const headers = await this.#settings.authorise(signal);
        if (!headers.ok)
            return headers;
        const { base, exchange } = this.#settings;
        return askGateway(exchange, base, {
            method: "GET",
            url: base + path,
            query,
            headers: headers.value,
            timeoutMs: READ_TIMEOUT_MS,
        }, signal);
    }
}
/** The API itself says that there is no such thing, or no such endpoint. */
function isMissing({ kind, httpStatus }) {
    return kind === "refused" && (httpStatus === 404 || httpStatus === 405);
}
/** A text in the event store, a number elsewhere; absent, empty or zero at the end. */
function pageKeyIn(body) {
    const next = (0,json/* isJsonObject */.OW)(body) ? (0,json/* getOwn */.Ng)(body, "nextPageKey") : undefined;
    return typeof next === "string" || typeof next === "number" ? String(next) : "";
}
function notKeptn(address) {
    return {
        ok: false,
        failure: {
            kind: "unexpected",
            reached: "maybe",
            message: `${address} answered something that is not the control plane's API; check control-plane-url`,
        },
    };
}
function eventsIn(body) {
    if (!(0,json/* isJsonObject */.OW)(body))
        return undefined;
    const events = (0,json/* getOwn */.Ng)(body, "events");
    // Go writes an empty list as null.
    if (events === null)
        return [];
    return Array.isArray(events) ? events.filter(json/* isJsonObject */.OW) : undefined;
}
/** Releases differ in the case of the list's name. */
function executionsIn(body) {
    const name = (0,json/* isJsonObject */.OW)(body)
        ? ["sequenceExecutions", "SequenceExecutions"].find((known) => Object.hasOwn(body, known))
        : undefined;
    if (!(0,json/* isJsonObject */.OW)(body) || name === undefined)
        return undefined;
    const list = (0,json/* getOwn */.Ng)(body, name);
    // Go writes an empty list as null.
    if (list === null)
        return [];
    return Array.isArray(list) ? list.filter(json/* isJsonObject */.OW) : undefined;
}
function placeIn(executions, triggeredId) {
    if (executions.some((execution) => isAmongFinished(execution, triggeredId)))
        return "over";
    const current = executions
        .map(currentTaskIn)
        .find((candidate) => candidate?.triggeredId === triggeredId);
    if (!current)
        return "outside";
    return current.over ? "over" : "current";
}
function isAmongFinished(execution, triggeredId) {
    const status = (0,json/* getOwn */.Ng)(execution, "status");
    const previous = (0,json/* isJsonObject */.OW)(status) ? (0,json/* getOwn */.Ng)(status, "previousTasks") : undefined;
    return (Array.isArray(previous) &&
        previous.some((task) => (0,json/* isJsonObject */.OW)(task) && (0,json/* getOwn */.Ng)(task, "triggeredID") === triggeredId));
}
/** What the executions tell of a task; `undefined` where that is not all that can be told. */
function countsIn(executions, task) {
    const execution = executions
        .map(currentTaskIn)
        .find((current) => current?.triggeredId === task.id);
    if (!execution)
        return undefined;
    const { name, answers, over } = execution;
    // A forged type that was not read back (`verify: off`) must not speak for another task that has
    // this id.
    if (name !== "" && name !== task.name)
        return { open: false, answers: [] };
    return answers.some(({ source }) => source === "") ? undefined : { open: !over, answers };
}
function currentTasksIn(body, project) {
    return (executionsIn(body) ?? []).flatMap((execution) => {
        const { name, triggeredId: id } = currentTaskIn(execution) ?? {};
        return name && id !== undefined
            ? [{ type: (0,event_type/* taskEventType */.ML)(name, "triggered"), name, kind: "triggered", id, project }]
            : [];
    });
}
function currentTaskIn(execution) {
    const status = (0,json/* getOwn */.Ng)(execution, "status");
    const current = (0,json/* isJsonObject */.OW)(status) ? (0,json/* getOwn */.Ng)(status, "currentTask") : undefined;
    const triggeredId = (0,json/* isJsonObject */.OW)(current) ? (0,json/* getOwn */.Ng)(current, "triggeredID") : undefined;
    if (!(0,json/* isJsonObject */.OW)(status) || !(0,json/* isJsonObject */.OW)(current) || typeof triggeredId !== "string")
        return undefined;
    const events = (0,json/* getOwn */.Ng)(current, "events");
    const answers = (Array.isArray(events) ? events.filter(json/* isJsonObject */.OW) : []).flatMap((event) => {
        const kind = (0,event_type/* parseTaskEventType */.hN)(String((0,json/* getOwn */.Ng)(event, "eventType")))?.kind;
        return kind === "started" || kind === "finished"
            ? [{ kind, source: String((0,json/* getOwn */.Ng)(event, "source") ?? "") }]
            : [];
    });
    return {
        name: String((0,json/* getOwn */.Ng)(current, "name") ?? ""),
        triggeredId,
        over: OVER.includes(String((0,json/* getOwn */.Ng)(status, "state"))),
        answers,
    };
}
function isSameEvent(stored, ours) {
    if ((0,json/* getOwn */.Ng)(stored, "triggeredid") !== ours.triggeredid ||
        (0,json/* getOwn */.Ng)(stored, "source") !== ours.source)
        return false;
    return TELLING_LABELS.every((name) => labelOf((0,task/* dataOf */.qu)(stored), name) === labelOf(ours.data, name));
}
function labelOf(data, name) {
    const labels = (0,json/* getOwn */.Ng)(data, "labels");
    return (0,json/* isJsonObject */.OW)(labels) ? (0,json/* getOwn */.Ng)(labels, name) : undefined;
}
/** Without `temporaryData`, which the event store adds and nobody may send on. */
function clean(event) {
    const data = (0,json/* getOwn */.Ng)(event, "data");
    if (!(0,json/* isJsonObject */.OW)(data) || !Object.hasOwn(data, "temporaryData"))
        return event;
    const rest = {};
    for (const [key, value] of Object.entries(data))
        if (key !== "temporaryData")
            (0,json/* setOwn */.P5)(rest, key, value);
    const result = {};
    for (const [key, value] of Object.entries(event))
        (0,json/* setOwn */.P5)(result, key, key === "data" ? rest : value);
    return result;
}

;// CONCATENATED MODULE: ./src/keptn/credentials.ts


const TOKEN_TIMEOUT_MS = 15_000;
const RENEW_EARLY_MS = 30_000;
/**
 * The headers for the next request. OAuth access tokens are fetched when first needed and renewed
 * before they end.
 *
 * @param onSecret  told each access token before it is used, so that it can be masked
 */
function authorise(credentials, nowMs, onSecret) {
    if (credentials.kind === "token") {
        const headers = { "x-token": credentials.token };
        return () => Promise.resolve({ ok: true, value: headers });
    }
    let held;
    return async (signal) => {
        if (held && nowMs() < held.untilMs)
            return { ok: true, value: held.headers };
        const { clientId, clientSecret, scope, resource, tokenUrl } = credentials;
        const form = {
            grant_type: "client_credentials",
            client_id: clientId,
            client_secret: clientSecret,
            ...(scope && { scope }),
            ...(resource && { resource }),
        };
        const answer = await request_exchange({ method: "POST", url: tokenUrl, form, timeoutMs: TOKEN_TIMEOUT_MS }, signal);
        // A request for a token changes nothing at the control plane, so the task's events have not
        // been reached.
        if (!answer.ok)
            return {
                ok: false,
                failure: {
                    ...answer.failure,
                    reached: "no",
                    ...(answer.failure.httpStatus === 400 && { kind: "unauthorized" }),
                },
            };
        const body = answer.value.body;
        const token = (0,json/* isJsonObject */.OW)(body) ? body["access_token"] : undefined;
        if (typeof token !== "string" || !(0,json/* isJsonObject */.OW)(body))
            return {
                ok: false,
                failure: {
                    kind: "unexpected",
                    reached: "no",
                    message: `POST ${tokenUrl} answered without an access_token; check oauth-token-url`,
                },
            };
        onSecret(token);
        const lifetimeS = typeof body["expires_in"] === "number" ? body["expires_in"] : 60;
        held = {
            headers: { authorization: `Bearer ${token}` },
            untilMs: nowMs() + lifetimeS * 1000 - RENEW_EARLY_MS,
        };
        return { ok: true, value: held.headers };
    };
}

;// CONCATENATED MODULE: ./src/keptn/sequences.ts


const sequences_READ_TIMEOUT_MS = 10_000;
const sequences_SEND_TIMEOUT_MS = 15_000;
const PAGE = "100";
const MAX_PAGES = 20;
/** Keptn v1 and Dynatrace Cloud Automation. */
class KeptnSequences {
    #settings;
    constructor(settings) {
        this.#settings = settings;
    }
    get address() {
        return this.#settings.base;
    }
    async missingService({ project, stage, service }, signal) {
        const path = `/controlPlane/v1/project/${encodeURIComponent(project)}/stage/${encodeURIComponent(stage)}/service`;
        const one = await this.#get(`${path}/${encodeURIComponent(service)}`, {}, signal);
        if (one.ok)
            return { ok: true, value: undefined };
        if (one.failure.httpStatus !== 404)
            return one;
        // The same 404 stands for an unknown project or stage, and for a gateway without this path:
        // only a list without the name is proof.
        const list = await this.#pages(path, "services", {}, signal);
        if (!list.ok)
            return list.failure.httpStatus === 404 ? { ok: true, value: undefined } : list;
        const names = list.value.map((entry) => sequences_text(entry, "serviceName"));
        return { ok: true, value: names.includes(service) ? undefined : names };
    }
    async send(event, signal) {
        const sent = await this.#request({ method: "POST", url: "/v1/event", body: event, timeoutMs: sequences_SEND_TIMEOUT_MS }, signal);
        if (!sent.ok)
            return sent;
        const { body } = sent.value;
        const context = (0,json/* isJsonObject */.OW)(body) ? sequences_text(body, "keptnContext") : "";
        return context ? { ok: true, value: context } : this.#notKeptn();
    }
    async sequence(project, keptnContext, signal) {
        const read = await this.#get(`/controlPlane/v1/sequence/${encodeURIComponent(project)}`, { keptnContext }, signal);
        if (!read.ok)
            return read;
        const states = listIn(read.value.body, "states");
        if (!states)
            return this.#notKeptn();
        const ours = states.find((state) => sequences_text(state, "shkeptncontext") === keptnContext);
        return {
            ok: true,
            value: ours && {
                state: sequences_text(ours, "state"),
                stages: (listIn(ours, "stages") ?? []).map((stage) => sequences_text(stage, "name")),
            },
        };
    }
    async events(project, keptnContext, signal) {
        const read = await this.#pages("/mongodb-datastore/event", "events", { project, keptnContext }, signal);
        if (!read.ok)
            return read;
        const events = read.value.map((event) => {
            const data = (0,json/* getOwn */.Ng)(event, "data");
            return {
                id: sequences_text(event, "id"),
                type: sequences_text(event, "type"),
                source: sequences_text(event, "source"),
                time: sequences_text(event, "time"),
                triggeredId: sequences_text(event, "triggeredid"),
                data: (0,json/* isJsonObject */.OW)(data) ? data : {},
            };
        });
        return { ok: true, value: events.reverse() };
    }
    async abort(project, keptnContext, signal) {
        const url = `/controlPlane/v1/sequence/${encodeURIComponent(project)}/${encodeURIComponent(keptnContext)}/control`;
        const asked = await this.#request({ method: "POST", url, body: { state: "abort", stage: "" }, timeoutMs: sequences_READ_TIMEOUT_MS }, signal);
        return asked.ok ? { ok: true, value: undefined } : asked;
    }
    /**
     * All pages; `nextPageKey` is a text offset, absent, empty or "0" at the end
     * (docs/reference/keptn.md#the-event-store).
     */
    async #pages(path, name, query, signal) {
        const all = [];
        let page = "";
        for (let n = 0; n < MAX_PAGES; n++) {
            const read = await this.#get(path, { ...query, pageSize: PAGE, ...(page && { nextPageKey: page }) }, signal);
            if (!read.ok)
                return read;
            const items = listIn(read.value.body, name);
            if (!items)
                return this.#notKeptn();
            all.push(...items);
            const next = (0,json/* isJsonObject */.OW)(read.value.body)
                ? (0,json/* getOwn */.Ng)(read.value.body, "nextPageKey")
                : undefined;
            page = typeof next === "string" || typeof next === "number" ? String(next) : "";
            if (page === "" || page === "0" || items.length === 0)
                break;
        }
        return { ok: true, value: all };
    }
    #get(path, query, signal) {
        return this.#request({ method: "GET", url: path, query, timeoutMs: sequences_READ_TIMEOUT_MS }, signal);
    }
    /** @param request  `url` is the path below the base */
    async #request(request, signal) {
        const headers = await this.#settings.authorise(signal);
        if (!headers.ok)
            return headers;
        const { base, exchange } = this.#settings;
        return askGateway(exchange, base, { ...request, url: base + request.url, headers: headers.value }, signal);
    }
    #notKeptn() {
        return {
            ok: false,
            failure: {
                kind: "unexpected",
                reached: "maybe",
                message: `${this.address} answered something that is not the control plane's API; check control-plane-url`,
            },
        };
    }
}
/** Go writes an empty list as null. */
function listIn(body, name) {
    const list = (0,json/* isJsonObject */.OW)(body) ? (0,json/* getOwn */.Ng)(body, name) : undefined;
    if (list === null)
        return [];
    return Array.isArray(list) ? list.filter(json/* isJsonObject */.OW) : undefined;
}
function sequences_text(object, name) {
    const value = (0,json/* getOwn */.Ng)(object, name);
    return typeof value === "string" ? value : "";
}

;// CONCATENATED MODULE: ./src/keptn/connect.ts





/** The control plane as somebody sees it who answers tasks. */
function connect({ url, credentials, clock, mask }) {
    const nowMs = () => clock.nowMs();
    return new Keptn({
        base: (0,address/* apiBase */.a)(url),
        authorise: authorise(credentials, nowMs, mask),
        exchange: request_exchange,
        clock,
    });
}
/** The same as somebody sees it who starts sequences. */
function connectSequences({ url, credentials, clock, mask }) {
    return new KeptnSequences({
        base: (0,address/* apiBase */.a)(url),
        authorise: authorise(credentials, () => clock.nowMs(), mask),
        exchange: request_exchange,
    });
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