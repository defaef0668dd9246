exports.id = 8431;
exports.ids = [8431,3892,7071,731,8930,4165];
exports.modules = {

/***/ 8930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiBase: () => (/* binding */ apiBase)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

/**
 * The API's base address, ending in `/api`, from any of the spellings users have at hand (control-plane.md 3.1).
 *
 * @throws UserError when it is no http(s) address, or carries credentials
 */
function apiBase(text) {
    const trimmed = text.trim();
    if (/^(dt0[a-z]\d{2}\.|gh[pousr]_|eyJ)/.test(trimmed))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url holds what looks like a token: control-plane-url and control-plane-token are swapped.", "CA-203");
    let url;
    try {
        url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    }
    catch {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: expected an address such as https://keptn.example.com, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(trimmed)}.`, "CA-203");
    }
    if (url.protocol !== "https:" && url.protocol !== "http:")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: expected https:// (or http://), found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.protocol)}.`, "CA-203");
    if (url.username || url.password)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: leave user name and password out of the address and use control-plane-token.", "CA-203");
    let path = url.pathname.replace(/\/+$/, "");
    path = path.replace(/\/bridge(\/.*)?$/, "");
    path = path.replace(/\/v1(\/event)?$/, "");
    if (!path.endsWith("/api"))
        path += "/api";
    return url.origin + path;
}


/***/ }),

/***/ 44496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   authorise: () => (/* binding */ authorise)
/* harmony export */ });
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);
/* harmony import */ var _http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1860);


const TOKEN_TIMEOUT_MS = 15_000;
const RENEW_EARLY_MS = 30_000;
/**
 * The headers for the next request. OAuth access tokens are fetched when first needed and renewed before they end.
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
        const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret, ...(scope && { scope }), ...(resource && { resource }) };
        const answer = await (0,_http__WEBPACK_IMPORTED_MODULE_0__.exchange)({ method: "POST", url: tokenUrl, form, timeoutMs: TOKEN_TIMEOUT_MS }, signal);
        // A request for a token changes nothing at the control plane, so the task's events have not been reached.
        if (!answer.ok)
            return { ok: false, failure: { ...answer.failure, reached: "no", ...(answer.failure.httpStatus === 400 && { kind: "unauthorized" }) } };
        const body = answer.value.body;
        const token = (0,_domain_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? body["access_token"] : undefined;
        if (typeof token !== "string" || !(0,_domain_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body))
            return { ok: false, failure: { kind: "unexpected", reached: "no", message: `POST ${tokenUrl} answered without an access_token; check oauth-token-url` } };
        onSecret(token);
        const lifetimeS = typeof body["expires_in"] === "number" ? body["expires_in"] : 60;
        held = { headers: { authorization: `Bearer ${token}` }, untilMs: nowMs() + lifetimeS * 1000 - RENEW_EARLY_MS };
        return { ok: true, value: held.headers };
    };
}


/***/ }),

/***/ 1860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchange: () => (/* binding */ exchange),
/* harmony export */   understand: () => (/* binding */ understand)
/* harmony export */ });
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);
/* harmony import */ var _exchange_exchange__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);


const MAX_BYTES = 16 * 1024 * 1024;
const MAX_RETRY_AFTER_MS = 60_000;
const MAX_EXPLANATION_CHARACTERS = 1_000;
/** @returns 2xx answers; everything else as a {@link Failure} without headers or bodies of ours */
async function exchange({ form, body, ...request }, signal) {
    const where = `${request.method} ${request.url}`;
    const content = form ? { type: "application/x-www-form-urlencoded", text: new URLSearchParams(form).toString() } : body !== undefined ? { type: "application/json", text: JSON.stringify(body) } : undefined;
    const answer = await (0,_exchange_exchange__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({ ...request, headers: { ...(content && { "content-type": content.type }), ...request.headers }, body: content?.text, maxBytes: MAX_BYTES }, signal);
    if (answer.kind === "answered")
        return understand(where, answer.status, answer.headers, answer.text);
    const kind = answer.why === "cancelled" || answer.why === "timeout" ? answer.why : "unreachable";
    return { ok: false, failure: { kind, reached: answer.reached, message: `${where} ${answer.words}` } };
}
/** What an answer means for the next step: 2xx is one, everything else a failure that tells whether the request had its effect. */
function understand(where, status, headers, body) {
    return status >= 200 && status <= 299 ? { ok: true, value: { status, body: parse(body) } } : { ok: false, failure: refusal(where, status, headers, body) };
}
/** JSON when it is JSON, whatever the content type says: Keptn's gateway labels JSON as text (control-plane.md 3.4). */
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
        return { kind: "unreachable", reached: "no", httpStatus: status, ...retryAfter(headers), message: `${message}; behind too many requests often stands a wrong token` };
    // "could not publish message to NATS": the bus never got it, so repeating is safe (control-plane.md 3.10).
    if (status === 500 && /could not publish|NATS/i.test(body))
        return { kind: "unreachable", reached: "no", httpStatus: status, message };
    // The API's own 404 is JSON, or its router's plain words; a page is a gateway whose service is just being replaced.
    if (status === 404 && !(0,_domain_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parse(body)) && !/^404 page not found\s*$/.test(body))
        return { kind: "unreachable", reached: "no", httpStatus: status, message: `${message} with something that is not the API's; check control-plane-url` };
    if (status >= 500)
        return { kind: "unreachable", reached: "maybe", httpStatus: status, ...retryAfter(headers), message };
    if (status >= 300 && status < 400)
        return { kind: "refused", reached: "no", httpStatus: status, message: `${message}: redirects are not followed, give the final address as control-plane-url` };
    return { kind: "refused", reached: "no", httpStatus: status, message };
}
/** The `message` of a JSON error body on one line; HTML pages and very long texts tell nobody anything. */
function explanation(body) {
    const parsed = parse(body);
    const text = (0,_domain_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) && typeof parsed["message"] === "string" ? parsed["message"] : "";
    // Not shortened here: a secret cut in half could no longer be masked.
    return text.length > MAX_EXPLANATION_CHARACTERS ? "" : text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
function retryAfter(headers) {
    const value = headers["retry-after"];
    if (typeof value !== "string")
        return {};
    const waitMs = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isNaN(waitMs) ? {} : { retryAfterMs: Math.min(MAX_RETRY_AFTER_MS, Math.max(0, waitMs)) };
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Keptn: () => (/* binding */ Keptn)
/* harmony export */ });
/* harmony import */ var _domain_event_type__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50613);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97504);
/* harmony import */ var _domain_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56906);
/* harmony import */ var _domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87739);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33139);





const READ_TIMEOUT_MS = 10_000;
const SEND_TIMEOUT_MS = 15_000;
/** Even when the time for delivery is almost over. */
const MIN_TIMEOUT_MS = 2_000;
/** The open-tasks endpoint repeats page 1 for ever, so one large page has to do (control-plane.md 4.3). */
const OPEN_TASKS_PAGE = "100";
const STORE_PAGE = "100";
const MAX_STORE_PAGES = 20;
/** When an unclear attempt is looked for before it is repeated: the event store is eventually consistent (3.10). */
const LOOK_AFTER_MS = [300, 700, 1_500, 2_500, 3_000];
const OVER = ["finished", "timedOut", "aborted"];
/** What tells two answers of one sender apart: a payment, and answers of several people to one question. */
const TELLING_LABELS = ["pays", "approvalUrl"];
/** States in which a sequence has a task that somebody may have to answer. */
const UNFINISHED = ["started", "waitingForApproval", "paused"];
/** Keptn v1 and Dynatrace Cloud Automation. */
class Keptn {
    #settings;
    constructor(settings) {
        this.#settings = settings;
    }
    get address() {
        return this.#settings.base;
    }
    async find(reference, signal) {
        const { project, id, type } = reference;
        let isUnknownProject = false;
        const isIt = (event) => (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, "id") === id && (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, "type") === type;
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
        // The project exists, so whoever said 404 was not the control plane, and nobody has said that the task is closed.
        if (isUnknownProject)
            return { ok: false, failure: { kind: "unexpected", reached: "maybe", message: `${this.address} answered 404 for open tasks of a project it has events of` } };
        const context = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, "shkeptncontext");
        const answers = await this.#storedAnswers({ ...reference, keptnContext: typeof context === "string" ? context : "" }, signal);
        return answers.ok ? { ok: true, value: { state: "closed", event: clean(event), answers: answers.value } } : answers;
    }
    async books(task, signal) {
        const read = await this.#get("/controlPlane/v1/sequence-execution", { project: task.project, keptnContext: task.keptnContext }, signal);
        if (!read.ok && !isMissing(read.failure))
            return read;
        const execution = read.ok ? executionsIn(read.value.body).map(currentTaskIn).find((current) => current?.triggeredId === task.id) : undefined;
        if (execution && !execution.answers.some((answer) => answer.source === ""))
            return { ok: true, value: { open: !execution.over, answers: execution.answers } };
        // Before 0.18 there is no such endpoint; and an execution that has moved on no longer shows this task.
        const found = await this.find(task, signal);
        if (!found.ok)
            return found;
        if (found.value.state === "closed")
            return { ok: true, value: { open: false, answers: found.value.answers } };
        // Nobody has seen it end: a store that lags, or a gateway that answers for somebody else.
        if (found.value.state === "unknown")
            return { ok: false, failure: { kind: "unexpected", reached: "maybe", message: `${this.address} no longer shows the task` } };
        const answers = await this.#storedAnswers(task, signal);
        return answers.ok ? { ok: true, value: { open: true, answers: answers.value } } : answers;
    }
    /**
     * Everything a project still waits for, by its sequence executions; before 0.18, which has none, by the names given.
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
            open.push({ task: (0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .completeTask */ .Rt)({ ...reference, ...(0,_domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .Wf)(event, "the stored event") }), sentMs: Date.parse(String((0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, "time"))), event });
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
                for (const execution of executionsIn(read.value.body)) {
                    const current = currentTaskIn(execution);
                    if (current?.name)
                        found.set(current.triggeredId, { type: (0,_domain_event_type__WEBPACK_IMPORTED_MODULE_3__/* .taskEventType */ .ML)(current.name, "triggered"), name: current.name, kind: "triggered", id: current.triggeredId, project });
                }
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
            const type = (0,_domain_event_type__WEBPACK_IMPORTED_MODULE_3__/* .taskEventType */ .ML)(name, "triggered");
            const read = await this.#get(`/controlPlane/v1/event/triggered/${encodeURIComponent(type)}`, { project, pageSize: OPEN_TASKS_PAGE }, signal);
            if (!read.ok)
                return read;
            for (const event of eventsIn(read.value.body) ?? [])
                found.push({ type, name, kind: "triggered", id: String((0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, "id")), project });
        }
        return names.length > 0 ? { ok: true, value: found } : { ok: false, failure: { kind: "refused", reached: "no", message: `${this.address} knows no project ${JSON.stringify(project)}, or is older than Keptn 0.18 and has to be told the names of the tasks (input tasks)` } };
    }
    async isAborted(task, signal) {
        const read = await this.#get(`/controlPlane/v1/sequence/${encodeURIComponent(task.project)}`, { keptnContext: task.keptnContext }, signal);
        if (!read.ok)
            return read;
        const states = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(read.value.body) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(read.value.body, "states") : undefined;
        const ours = Array.isArray(states) ? states.filter(_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW).find((state) => (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(state, "shkeptncontext") === task.keptnContext) : undefined;
        const state = ours && (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(ours, "state");
        return { ok: true, value: state === "aborted" || state === "timedOut" };
    }
    async deliver(event, deadlineMs, signal, isInDoubt = false, isStillOwed) {
        const { clock, random = Math.random } = this.#settings;
        let unclear;
        if (isInDoubt && (await this.#hasArrived(event, deadlineMs, signal)) === "yes")
            return { ok: true, value: undefined };
        for (let attempt = 1;; attempt++) {
            // What was read before a wait may be outdated: one more look costs less than one `finished` too many.
            if ((attempt > 1 || isInDoubt) && isStillOwed && !(await isStillOwed()))
                return { ok: false, failure: { kind: "superseded", reached: "no", message: `${event.type} is no longer owed: the task's counts have changed meanwhile` } };
            const sent = await this.#post(event, deadlineMs, signal);
            if (sent.ok)
                return { ok: true, value: undefined };
            let failure = sent.failure;
            if (failure.reached !== "no") {
                unclear = failure;
                const arrived = await this.#hasArrived(event, deadlineMs, signal);
                if (arrived === "yes")
                    return { ok: true, value: undefined };
                // Repeating what may have been counted would leave the task waiting for another answer.
                if (arrived === "unknown")
                    return { ok: false, failure: { ...failure, message: `${failure.message}; whether the event arrived could not be read back` } };
            }
            const waitMs = (0,_domain_retry__WEBPACK_IMPORTED_MODULE_4__/* .nextDelayMs */ .j)(attempt, failure, random());
            if (waitMs === undefined || clock.nowMs() + waitMs >= deadlineMs || signal.aborted) {
                if (signal.aborted && unclear)
                    failure = { ...failure, reached: "maybe" };
                return { ok: false, failure: attempt > 1 ? { ...failure, message: `${failure.message}, after ${attempt} attempts` } : failure };
            }
            await clock.sleep(waitMs, signal);
        }
    }
    async #post(event, deadlineMs, signal) {
        const headers = await this.#settings.authorise(signal);
        if (!headers.ok)
            return headers;
        const answer = await this.#settings.exchange({ method: "POST", url: `${this.#settings.base}/v1/event`, headers: { ...headers.value, "content-type": "application/json" }, body: event.json, timeoutMs: Math.min(SEND_TIMEOUT_MS, Math.max(MIN_TIMEOUT_MS, deadlineMs - this.#settings.clock.nowMs())) }, signal);
        if (!answer.ok)
            return answer;
        // The API names the context in force; whatever else answers 2xx, a proxy or a sign-in page, may have kept the event.
        const { body } = answer.value;
        return (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(body) && typeof (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(body, "keptnContext") === "string" ? { ok: true, value: undefined } : notKeptn(this.address);
    }
    /** Looks for an event of ours for a few seconds; reading failures are tried again until the deadline. */
    async #hasArrived(event, deadlineMs, signal) {
        const { clock } = this.#settings;
        let sawStore = false;
        for (let look = 0;; look++) {
            await clock.sleep(LOOK_AFTER_MS[look] ?? 3_000, signal);
            if (signal.aborted)
                return "unknown";
            const query = { project: String((0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event.data, "project")), keptnContext: event.shkeptncontext, type: event.type };
            const stored = await this.#store(query, signal);
            if (stored.ok) {
                sawStore = true;
                if (stored.value.some((candidate) => isSameEvent(candidate, event)))
                    return "yes";
                if (look + 1 >= LOOK_AFTER_MS.length)
                    return "no";
            }
            else if (clock.nowMs() >= deadlineMs || stored.failure.kind === "unauthorized" || stored.failure.kind === "refused") {
                return sawStore ? "no" : "unknown";
            }
        }
    }
    async #storedAnswers(reference, signal) {
        const answers = [];
        for (const kind of ["started", "finished"]) {
            const stored = await this.#store({ project: reference.project, keptnContext: reference.keptnContext, type: (0,_domain_event_type__WEBPACK_IMPORTED_MODULE_3__/* .taskEventType */ .ML)(reference.name, kind) }, signal);
            if (!stored.ok)
                return stored;
            for (const event of stored.value) {
                if ((0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, "triggeredid") === reference.id)
                    answers.push({ kind, source: String((0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, "source") ?? ""), isErrored: (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)((0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(event), "status") === "errored" });
            }
        }
        return { ok: true, value: answers };
    }
    /** All pages of the event store; `nextPageKey` is a text offset, absent, empty or "0" at the end (4.1). */
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
        return this.#settings.exchange({ method: "GET", url: this.#settings.base + path, query, headers: headers.value, timeoutMs: READ_TIMEOUT_MS }, signal);
    }
}
/** The API itself says that there is no such thing, or no such endpoint. */
function isMissing({ kind, httpStatus }) {
    return kind === "refused" && (httpStatus === 404 || httpStatus === 405);
}
/** A text in the event store, a number elsewhere; absent, empty or zero at the end. */
function pageKeyIn(body) {
    const next = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(body) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(body, "nextPageKey") : undefined;
    return typeof next === "string" || typeof next === "number" ? String(next) : "";
}
function notKeptn(address) {
    return { ok: false, failure: { kind: "unexpected", reached: "maybe", message: `${address} answered something that is not the control plane's API; check control-plane-url` } };
}
function eventsIn(body) {
    if (!(0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(body))
        return undefined;
    const events = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(body, "events");
    // Go writes an empty list as null.
    if (events === null)
        return [];
    return Array.isArray(events) ? events.filter(_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW) : undefined;
}
/** Releases differ in the case of the list's name. */
function executionsIn(body) {
    if (!(0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(body))
        return [];
    const list = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(body, "sequenceExecutions") ?? (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(body, "SequenceExecutions");
    return Array.isArray(list) ? list.filter(_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW) : [];
}
function currentTaskIn(execution) {
    const status = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(execution, "status");
    const current = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(status) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(status, "currentTask") : undefined;
    const triggeredId = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(current) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(current, "triggeredID") : undefined;
    if (!(0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(status) || !(0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(current) || typeof triggeredId !== "string")
        return undefined;
    const events = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(current, "events");
    const answers = (Array.isArray(events) ? events.filter(_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW) : []).flatMap((event) => {
        const kind = (0,_domain_event_type__WEBPACK_IMPORTED_MODULE_3__/* .parseTaskEventType */ .hN)(String((0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, "eventType")))?.kind;
        return kind === "started" || kind === "finished" ? [{ kind, source: String((0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, "source") ?? "") }] : [];
    });
    return { name: String((0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(current, "name") ?? ""), triggeredId, over: OVER.includes(String((0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(status, "state"))), answers };
}
function isSameEvent(stored, ours) {
    if ((0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(stored, "triggeredid") !== ours.triggeredid || (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(stored, "source") !== ours.source)
        return false;
    return TELLING_LABELS.every((name) => labelOf((0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(stored), name) === labelOf(ours.data, name));
}
function labelOf(data, name) {
    const labels = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(data, "labels");
    return (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(labels) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(labels, name) : undefined;
}
/** Without `temporaryData`, which the event store adds and nobody may send on (control-plane.md 4.1, trap 14). */
function clean(event) {
    const data = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, "data");
    if (!(0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(data) || !Object.hasOwn(data, "temporaryData"))
        return event;
    const rest = {};
    for (const [key, value] of Object.entries(data))
        if (key !== "temporaryData")
            (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(rest, key, value);
    const result = {};
    for (const [key, value] of Object.entries(event))
        (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(result, key, key === "data" ? rest : value);
    return result;
}


/***/ }),

/***/ 87739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ parseDispatch),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   Zx: () => (/* binding */ parseMode)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _event_type__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50613);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);



const MODE_WORDS = { interactive: "interactive", active: "interactive", silent: "silent", passive: "silent" };
const SCOPE = ["project", "stage", "service"];
const MAX_IDENTITY_CHARACTERS = 1_000;
const MAX_DEPTH = 100;
/** `interactive` and `silent`, and the words the quick start used before them. */
function parseMode(text) {
    return Object.hasOwn(MODE_WORDS, text) ? MODE_WORDS[text] : undefined;
}
/**
 * Reads the four shapes of contract.md 3: (a) `{ event }` as object or JSON text, (b) the quick start's, (c) flat,
 * (d) `{ encoding: "urlquery", event }`.
 *
 * @param origin  how messages call the payload: `client_payload`, or `event` for the input
 * @throws UserError one line that names the field, what was found and what is expected
 */
function parseDispatch(payload, origin) {
    const outer = asObject(payload, origin);
    const { event, path } = unwrap(outer, origin);
    const mode = readMode(outer, origin);
    const normal = normalise(event, path);
    return { reference: readReference(normal, path), event: normal, ...(mode && { mode }) };
}
function unwrap(outer, path) {
    const encoding = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(outer, "encoding");
    const inner = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(outer, "event");
    if (encoding !== undefined) {
        if (encoding !== "urlquery")
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.encoding: expected "urlquery", found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(encoding)}.`, "CA-101");
        if (inner === undefined)
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.event: expected the encoded event beside encoding, found nothing.`, "CA-101");
        // A text is JSON with encoded leaves, or encoded as a whole.
        const decoded = asObject(decodeUrlQuery(jsonIn(inner), `${path}.event`), `${path}.event`);
        return Object.hasOwn(decoded, "event") ? unwrap(decoded, `${path}.event`) : { event: decoded, path: `${path}.event` };
    }
    if (inner === undefined)
        return { event: outer, path };
    return { event: asObject(inner, `${path}.event`), path: `${path}.event` };
}
function jsonIn(value) {
    if (typeof value !== "string")
        return value;
    try {
        const parsed = JSON.parse(value);
        return (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ? parsed : value;
    }
    catch {
        return value;
    }
}
function asObject(value, path) {
    let parsed = value;
    if (typeof value === "string") {
        try {
            parsed = JSON.parse(value);
        }
        catch {
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: expected an event as an object or as JSON text, found text that is not JSON.`, "CA-101");
        }
    }
    if (!(0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: expected an event as an object or as JSON text, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(parsed)}.`, "CA-101");
    return parsed;
}
/** Every string and every key as a webhook template's `urlquery` wrote it: `+` is a space, then `%XX` (control-plane.md 5.6). */
function decodeUrlQuery(value, path, depth = 0) {
    if (typeof value === "string")
        return decodeText(value, path);
    if (depth > MAX_DEPTH)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The encoded event is nested more than ${MAX_DEPTH} levels deep.`, "CA-101");
    if (Array.isArray(value))
        return value.map((item, i) => decodeUrlQuery(item, `${path}[${i}]`, depth + 1));
    if (!(0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const decoded = {};
    for (const [key, item] of Object.entries(value))
        (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(decoded, decodeText(key, path), decodeUrlQuery(item, `${path}.${key.slice(0, 60)}`, depth + 1));
    return decoded;
}
function decodeText(text, path) {
    try {
        return decodeURIComponent(text.replaceAll("+", " "));
    }
    catch {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not what \`urlquery\` writes (a % without two hexadecimal digits, or bytes that are not UTF-8). Encode every text, or leave out encoding.`, "CA-101");
    }
}
/** Moves a flat payload's project, stage and service into `data`, where an event has them. */
function normalise(event, path) {
    const given = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    if (given !== undefined && !(0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(given))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.data: expected an object, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(given)}.`, "CA-101");
    const data = {};
    for (const name of SCOPE) {
        const flat = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, name);
        const nested = given && (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(given, name);
        if (flat !== undefined && nested !== undefined && flat !== nested) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name} is ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(flat)} but ${path}.data.${name} is ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(nested)}: send one of them.`, "CA-101");
        }
        const value = nested ?? flat;
        if (value !== undefined)
            (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(data, name, value);
    }
    for (const [key, value] of Object.entries(given ?? {}))
        (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(data, key, value);
    const normal = {};
    for (const [key, value] of Object.entries(event))
        if (!["data", "mode", ...SCOPE].includes(key))
            (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(normal, key, value);
    (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(normal, "data", data);
    return normal;
}
/** The identity an event carries. @throws UserError naming the field */
function readReference(event, path) {
    const type = identity(event, "type", path);
    const parsed = (0,_event_type__WEBPACK_IMPORTED_MODULE_2__/* .parseTaskEventType */ .hN)(type);
    if (!parsed) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.type: expected sh.keptn.event.<task>.<kind> with kind ${_event_type__WEBPACK_IMPORTED_MODULE_2__/* .EVENT_KINDS */ .dP.join(", ")}, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}.`, "CA-101");
    }
    const data = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    const scope = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {};
    const keptnContext = optionalIdentity(event, "shkeptncontext", path);
    if (!keptnContext && parsed.kind !== "triggered")
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.shkeptncontext: expected the context of ${type}, found nothing.`, "CA-101");
    const stage = optionalIdentity(scope, "stage", `${path}.data`);
    const service = optionalIdentity(scope, "service", `${path}.data`);
    return {
        type,
        name: parsed.task,
        kind: parsed.kind,
        id: identity(event, "id", path),
        project: identity(scope, "project", `${path}.data`, `${path}.project`),
        ...(keptnContext && { keptnContext }),
        ...(stage && { stage }),
        ...(service && { service }),
    };
}
function identity(object, name, path, alias) {
    const value = optionalIdentity(object, name, path);
    if (!value)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}${alias ? ` (or ${alias})` : ""}: expected text, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)((0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(object, name))}.`, "CA-101");
    return value;
}
function optionalIdentity(object, name, path) {
    const value = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(object, name);
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "string")
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}: expected text, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`, "CA-101");
    // Identities travel into headers of logs, addresses and events; a line break or NUL there is never legitimate.
    if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}: control characters are not allowed, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}.`, "CA-101");
    if (value.length > MAX_IDENTITY_CHARACTERS)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}: expected at most ${MAX_IDENTITY_CHARACTERS} characters, found ${value.length}.`, "CA-101");
    return value === "" ? undefined : value;
}
function readMode(outer, path) {
    const value = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(outer, "mode");
    if (value === undefined || value === null || value === "")
        return undefined;
    const mode = typeof value === "string" ? parseMode(value) : undefined;
    if (!mode)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.mode: expected interactive or silent, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`, "CA-101");
    return mode;
}


/***/ }),

/***/ 10241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   yC: () => (/* binding */ coded),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * An error a user can act on. `message` is one line: what failed, on what, what was found, what to do.
 * It names fields and addresses, never secret contents.
 */
class UserError extends Error {
    code;
    name = "UserError";
    /** @param code  which entry of docs/errors.md tells more; most complaints are about an input */
    constructor(message, code = "CA-201") {
        super(message);
        this.code = code;
    }
}
/** A text with the code at the end of its first line, where people look for it and the Bridge shows it. */
function coded(text, code) {
    if (code === undefined || text === "")
        return text;
    const [first = "", ...rest] = text.split("\n");
    return [first.includes(`(${code})`) ? first : `${first} (${code})`, ...rest].join("\n");
}
const MAX_QUOTED_CHARACTERS = 80;
/**
 * Foreign text for a one-line message: JSON-quoted, so control characters are visible. Long text is not shown at all: it
 * tells nobody anything, and half a secret could no longer be masked.
 */
function quote(value) {
    if (typeof value === "string") {
        if (value.length > MAX_QUOTED_CHARACTERS)
            return `a text of ${value.length} characters`;
        return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
    return describe(value);
}
/** What kind of value was found, for "expected text, found …". */
function describe(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    if (typeof value === "string")
        return value === "" ? "an empty text" : value.length > MAX_QUOTED_CHARACTERS ? quote(value) : `the text ${quote(value)}`;
    return `the ${typeof value} ${String(value)}`;
}


/***/ }),

/***/ 50613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ taskEventType),
/* harmony export */   dP: () => (/* binding */ EVENT_KINDS),
/* harmony export */   hN: () => (/* binding */ parseTaskEventType)
/* harmony export */ });
/** Kinds of task events a webhook can fire on (control-plane.md 1.3, 5.2). */
const EVENT_KINDS = ["triggered", "started", "finished", "invalidated"];
const PREFIX = ["sh", "keptn", "event"];
/** `sh.keptn.event.<task>.<kind>`, exactly five segments, none empty; anything else is not a task event. */
function parseTaskEventType(type) {
    const segments = type.split(".");
    const [task, kind] = segments.slice(PREFIX.length);
    if (segments.length !== 5 || !PREFIX.every((part, i) => segments[i] === part) || !task)
        return undefined;
    return isEventKind(kind) ? { task, kind } : undefined;
}
function taskEventType(task, kind) {
    return [...PREFIX, task, kind].join(".");
}
function isEventKind(text) {
    return EVENT_KINDS.some((kind) => kind === text);
}


/***/ }),

/***/ 97504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ getOwn),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   P5: () => (/* binding */ setOwn)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * Sets a key that came from outside. Assignment would reach the prototype for the key `__proto__`;
 * defining it makes an ordinary property, which is also what JSON.parse and JSON.stringify do.
 */
function setOwn(target, key, value) {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
/** The value of an own key; never something inherited such as `constructor`. */
function getOwn(target, key) {
    return Object.hasOwn(target, key) ? target[key] : undefined;
}


/***/ }),

/***/ 56906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ nextDelayMs)
/* harmony export */ });
const FIRST_DELAY_MS = 250;
const MAX_DELAY_MS = 8_000;
/** Refusals of a gateway whose service is just being replaced, and of one that lost patience. */
const PASSING_STATUS = [404, 408, 425];
/**
 * How long to wait before the next attempt, or `undefined` to stop.
 *
 * @param attempt  1 after the first try
 * @param jitter   0 to 1
 * @returns        milliseconds: doubling from 250 to 8,000 with jitter, or what Retry-After asked for
 * @see            control-plane.md 3.10
 */
function nextDelayMs(attempt, failure, jitter) {
    // A wrong token empties the gateway's rate limit for the good ones too (3.6); the others answer the same every time.
    const isFinal = failure.kind === "refused" && !PASSING_STATUS.includes(failure.httpStatus ?? 0);
    if (isFinal || failure.kind === "unauthorized" || failure.kind === "cancelled" || failure.kind === "superseded")
        return undefined;
    if (failure.retryAfterMs !== undefined)
        return failure.retryAfterMs;
    const full = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    return Math.round(full / 2 + (full / 2) * jitter);
}


/***/ }),

/***/ 66762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ titleNames)
/* harmony export */ });
/**
 * Whether a run's title names a task. Every documented workflow sets
 * `run-name: ${{ github.event.action }} ${{ github.event.client_payload.id }}` (contract.md 10), so the id is a word of it.
 */
function titleNames(title, triggeredId) {
    return triggeredId !== "" && title.split(/\s+/).includes(triggeredId);
}


/***/ }),

/***/ 33139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ completeTask),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* unused harmony export MODES */
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);


const MODES = (/* unused pure expression or super */ null && (["interactive", "silent"]));
/**
 * @throws UserError naming the missing field, when a payload with ids only was not completed from the control plane
 */
function completeTask(reference) {
    const { keptnContext, stage, service } = reference;
    const missing = Object.entries({ shkeptncontext: keptnContext, stage, service }).filter(([, value]) => !value).map(([name]) => name);
    if (missing.length > 0 || !keptnContext || !stage || !service) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The payload of ${reference.type} lacks ${missing.join(", ")}, and the event was not read from the control plane. Send these fields, or give control-plane-url and a token (and leave \`verify\` at require).`, "CA-103");
    }
    return { ...reference, keptnContext, stage, service };
}
/** The `data` of an event; an absent one is empty. */
function dataOf(event) {
    const data = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    return (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {};
}


/***/ }),

/***/ 4942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange)
});

;// CONCATENATED MODULE: ./src/exchange/axios.ts
/**
 * The only importer of axios.
 *
 * axios looks at `Request`, `Response` and `FormData` while it loads, for its fetch adapter, and the first look makes
 * Node load its whole fetch implementation: about 25 ms of every start, for something we never use. Without these
 * globals axios settles for its http adapter, which is the one we want. Nothing else in the bundles reads them;
 * `toolkit/octokit.ts` uses the fetch of the package undici.
 */
for (const name of ["Request", "Response", "FormData"])
    Reflect.deleteProperty(globalThis, name);
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be hoisted above the lines before it
const axios = (__webpack_require__(87269)["default"]);
/* harmony default export */ const exchange_axios = (axios);

// EXTERNAL MODULE: ./src/exchange/loopback.ts
var loopback = __webpack_require__(14432);
;// CONCATENATED MODULE: ./src/exchange/exchange.ts


/** Error codes of a connection that never carried the request. */
const NOT_REACHED = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL", "EINVAL", "ERR_INVALID_URL"];
const TLS = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH)/;
/**
 * One exchange, bounded in time and size, never redirected: a redirect would carry secrets to another address.
 *
 * An axios error holds the request's headers, and does not leave this function.
 */
async function exchange({ method, url, query, headers, body, timeoutMs, maxBytes }, stop) {
    // Not AbortSignal.any with AbortSignal.timeout: Node may collect those before they fire, and the request would wait for ever.
    const limit = new AbortController();
    const giveUp = () => limit.abort();
    const timer = setTimeout(giveUp, timeoutMs);
    if (stop.aborted)
        giveUp();
    stop.addEventListener("abort", giveUp, { once: true });
    try {
        const answer = await exchange_axios.request({
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
            responseType: "text",
            transformRequest: (text) => text,
            transformResponse: (text) => text,
            validateStatus: () => true,
            signal: limit.signal,
        });
        return { kind: "answered", status: answer.status, headers: answer.headers, text: typeof answer.data === "string" ? answer.data : "" };
    }
    catch (error) {
        if (stop.aborted)
            return { kind: "broken", why: "cancelled", reached: "maybe", words: "was given up because the run was cancelled" };
        if (limit.signal.aborted)
            return { kind: "broken", why: "timeout", reached: "maybe", words: `got no answer within ${timeoutMs / 1_000} s` };
        return brokenBy(error, maxBytes);
    }
    finally {
        clearTimeout(timer);
        stop.removeEventListener("abort", giveUp);
    }
}
function brokenBy(error, maxBytes) {
    if (error instanceof Error && /maxContentLength/.test(error.message))
        return { kind: "broken", why: "too-large", reached: "maybe", words: `was answered with more than ${maxBytes / 1024} KB; ask for less` };
    const code = codeOf(error);
    if (TLS.test(code))
        return { kind: "broken", why: "tls", reached: "no", words: `failed: TLS error ${code}; the certificate is always verified, a private authority goes into NODE_EXTRA_CA_CERTS` };
    return { kind: "broken", why: "connection", reached: NOT_REACHED.includes(code) ? "no" : "maybe", words: `failed: ${code || "the connection broke"}` };
}
function codeOf(error) {
    const own = isCoded(error) ? error.code : "";
    const cause = error instanceof Error && isCoded(error.cause) ? error.cause.code : "";
    return cause && !own.startsWith("E") ? cause : own || cause;
}
function isCoded(value) {
    return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";
}


/***/ }),

/***/ 14432:
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

/***/ 45564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    nowMs: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener("abort", done, { once: true });
    }),
};


/***/ }),

/***/ 78699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leave),
/* harmony export */   x: () => (/* binding */ takeEnvironment)
/* harmony export */ });
/**
 * The environment of this process as it was given to us. What a script switched off for itself is not switched off for the
 * action: the control plane's certificate is always verified.
 */
function takeEnvironment() {
    const environment = { ...process.env };
    delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    // Whoever reads our output may be gone; the task is answered all the same.
    process.stdout.on("error", () => undefined);
    return environment;
}
/** Leaves without waiting for idle connections, but not before the last line is out. */
function leave(exitCode) {
    process.stdout.write("", () => process.exit(exitCode));
}


/***/ }),

/***/ 73722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var _domain_run_title__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66762);

const ASK_GITHUB_MS = 4_000;
/** Runs as GitHub's API tells them. The client is loaded when it is asked for something, after the first request is out. */
function runsOf(environment, token) {
    const ourId = Number(environment["GITHUB_RUN_ID"]);
    const ask = async () => {
        const { octokitFor, repositoryOf } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(4663)]).then(__webpack_require__.bind(__webpack_require__, 94663));
        const repository = repositoryOf(environment);
        return repository && { repository, octokit: octokitFor(environment, token, AbortSignal.timeout(ASK_GITHUB_MS)) };
    };
    return {
        async olderLive(triggeredId) {
            try {
                // Loading the client blocks this process: the control plane's answer is awaited meanwhile, not behind it.
                await new Promise((resolve) => setTimeout(resolve));
                const github = await ask();
                if (!github || !Number.isInteger(ourId))
                    return undefined;
                const event = environment["GITHUB_EVENT_NAME"] ?? "repository_dispatch";
                const { data } = await github.octokit.rest.actions.listWorkflowRunsForRepo({ ...github.repository, event, per_page: 100 });
                // Another workflow may be about the same dispatch and never answer it, such as a silent one.
                const ours = data.workflow_runs.find((run) => run.id === ourId)?.workflow_id;
                return data.workflow_runs
                    .filter((run) => run.id < ourId && (ours === undefined || run.workflow_id === ours) && run.status !== "completed" && (0,_domain_run_title__WEBPACK_IMPORTED_MODULE_0__/* .titleNames */ .b)(run.display_title, triggeredId))
                    .map((run) => run.id)
                    .sort((a, b) => a - b);
            }
            catch {
                // Without `actions: read` there is no exclusion but the concurrency group, see docs/guarantees.md.
                return undefined;
            }
        },
        async cancelThisRun() {
            const { refusalOf } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(4663)]).then(__webpack_require__.bind(__webpack_require__, 94663));
            try {
                const github = await ask();
                if (!github)
                    return "GITHUB_REPOSITORY is not set";
                await github.octokit.rest.actions.cancelWorkflowRun({ ...github.repository, run_id: ourId });
                return undefined;
            }
            catch (error) {
                return `${refusalOf(error)}; it needs \`actions: write\``;
            }
        },
    };
}


/***/ }),

/***/ 1344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _control_plane_address__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8930);
/* harmony import */ var _control_plane_credentials__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44496);
/* harmony import */ var _control_plane_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1860);
/* harmony import */ var _control_plane_keptn__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3892);
/* harmony import */ var _toolkit_clock__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45564);
/* harmony import */ var _toolkit_process__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78699);
/* harmony import */ var _toolkit_runs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73722);









const WATCH_MS = 15_000;
const LOOK_FOR_FILE_MS = 500;
/** Cancels the workflow run when the sequence of its task is aborted, see `toolkit/abort-watch.ts`. Prints nothing: nobody reads it. */
async function watch(environment) {
    const order = JSON.parse(await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(process.stdin));
    const plane = new _control_plane_keptn__WEBPACK_IMPORTED_MODULE_5__.Keptn({ base: (0,_control_plane_address__WEBPACK_IMPORTED_MODULE_2__.apiBase)(order.url), authorise: (0,_control_plane_credentials__WEBPACK_IMPORTED_MODULE_3__.authorise)(order.credentials, () => Date.now(), () => undefined), exchange: _control_plane_http__WEBPACK_IMPORTED_MODULE_4__.exchange, clock: _toolkit_clock__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m });
    const never = new AbortController().signal;
    for (let dueMs = Date.now() + WATCH_MS; (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(order.watchFile); await _toolkit_clock__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m.sleep(LOOK_FOR_FILE_MS)) {
        if (Date.now() < dueMs)
            continue;
        dueMs = Date.now() + WATCH_MS;
        const aborted = await plane.isAborted(order.task, never);
        if (!aborted.ok || !aborted.value || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(order.watchFile))
            continue;
        const why = await (0,_toolkit_runs__WEBPACK_IMPORTED_MODULE_7__/* .runsOf */ .k)(environment, order.githubToken).cancelThisRun();
        if (why === undefined)
            return 0;
        leaveWord(order.watchFile, why);
        // A missing permission stays missing; everything else may pass until the next look.
        if (/HTTP 40[134]/.test(why))
            return 0;
    }
    return 0;
}
/** Post tells it, since nobody reads what this process prints. */
function leaveWord(watchFile, why) {
    try {
        // Only into a file that is still there: post may have removed it meanwhile.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(watchFile, why, { flag: "r+" });
    }
    catch {
        // Post has begun.
    }
}
void watch((0,_toolkit_process__WEBPACK_IMPORTED_MODULE_8__/* .takeEnvironment */ .x)()).then(_toolkit_process__WEBPACK_IMPORTED_MODULE_8__/* .leave */ .q, () => (0,_toolkit_process__WEBPACK_IMPORTED_MODULE_8__/* .leave */ .q)(1));


/***/ }),

/***/ 55690:
/***/ ((module) => {

/**
 * Stands in for the package `form-data` in the bundles (tsconfig.json, paths). axios wants the class at start, for
 * multipart bodies that nobody here sends; the package with its tables costs 15 ms of every start.
 */
module.exports = class FormData {};


/***/ }),

/***/ 34165:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
 * Stands in for the package `https-proxy-agent` in the bundles (tsconfig.json, paths): the real one is loaded when the
 * first request goes through a proxy, and not at every start.
 */
module.exports = function HttpsProxyAgent(options) {
  const createAgent = __webpack_require__(3669);
  return createAgent(options);
};


/***/ })

};
;