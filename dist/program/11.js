module.exports = {

/***/ 1760:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ authorise)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _request__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59731);


const TOKEN_TIMEOUT_MS = 15_000;
const RENEW_EARLY_MS = 30_000;
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
        const answer = await (0,_request__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .cv)({ method: "POST", url: tokenUrl, form, timeoutMs: TOKEN_TIMEOUT_MS }, signal);
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
        const token = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? body["access_token"] : undefined;
        if (typeof token !== "string" || !(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body))
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


/***/ }),

/***/ 13599:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Keptn)
/* harmony export */ });
/* unused harmony export KEPTN_CAN */
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30993);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62979);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33139);
/* harmony import */ var _too_many_requests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51869);







const READ_TIMEOUT_MS = 10_000;
const SEND_TIMEOUT_MS = 15_000;
const MIN_TIMEOUT_MS = 2_000;
const OPEN_TASKS_PAGE = "100";
const STORE_PAGE = "100";
const MAX_STORE_PAGES = 20;
const BOTH = ["started", "finished"];
const OVER_ALREADY = { ok: true, value: "over" };
const OVER = ["finished", "timedOut", "aborted"];
const TELLING_LABELS = ["pays", "approvalUrl"];
const UNFINISHED = ["started", "waitingForApproval", "paused"];
const KEPTN_CAN = {
    find: true,
    counts: true,
    look: true,
    once: false,
    started: true,
    openTasks: true,
    abort: true,
    progress: true,
};
class Keptn {
    can = KEPTN_CAN;
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
    async #find(reference, signal, executions) {
        const { project, id, type } = reference;
        let isUnknownProject = false;
        if (reference.kind === "triggered") {
            const open = await this.#get(`/controlPlane/v1/event/triggered/${encodeURIComponent(type)}`, { project, eventID: id, pageSize: OPEN_TASKS_PAGE }, signal);
            if (!open.ok && !isMissing(open.failure))
                return open;
            isUnknownProject = !open.ok;
            const events = open.ok ? eventsIn(open.value.body) : [];
            if (!events)
                return notKeptn(this.address);
            const event = eventOf(reference, events);
            if (event)
                return { ok: true, value: { state: "open", event: clean(event) } };
        }
        const stored = (await this.#aroundIt(reference, signal)) ?? (await this.#byId(reference, signal));
        if (!stored.ok)
            return stored;
        if (!stored.value)
            return { ok: true, value: { state: "unknown" } };
        if (isUnknownProject)
            return {
                ok: false,
                failure: {
                    kind: "unexpected",
                    reached: "maybe",
                    message: `${this.address} answered 404 for open tasks of a project it has events of`,
                },
            };
        return this.#judge(stored.value, reference, signal, executions);
    }
    async #aroundIt(reference, signal) {
        const { project, keptnContext, kind } = reference;
        if (kind !== "triggered" || !keptnContext)
            return undefined;
        const query = { project, keptnContext, pageSize: STORE_PAGE };
        const read = await this.#get("/mongodb-datastore/event", query, signal);
        const events = (read.ok ? eventsIn(read.value.body) : undefined) ?? [];
        const event = eventOf(reference, events);
        if (!read.ok || !event)
            return undefined;
        const isWhole = isLastPage(pageKeyIn(read.value.body));
        const answers = BOTH.flatMap((answered) => answersIn(events, reference, answered));
        return { ok: true, value: { event, ...(isWhole && { answers }) } };
    }
    async #byId(reference, signal) {
        const { project, id } = reference;
        const query = { project, eventID: id, pageSize: STORE_PAGE };
        const read = await this.#get("/mongodb-datastore/event", query, signal);
        if (!read.ok)
            return read;
        const events = eventsIn(read.value.body);
        if (!events)
            return notKeptn(this.address);
        const event = eventOf(reference, events);
        return { ok: true, value: event && { event } };
    }
    async #judge({ event, answers: shown }, reference, signal, executions) {
        if (shown && areEqual(shown))
            return { ok: true, value: { state: "closed", event: clean(event), answers: shown } };
        const context = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "shkeptncontext");
        const task = { ...reference, keptnContext: typeof context === "string" ? context : "" };
        const place = reference.kind === "triggered" && task.keptnContext
            ? await this.#place(task, signal, executions)
            : OVER_ALREADY;
        if (!place.ok)
            return place;
        if (place.value === "current")
            return { ok: true, value: { state: "open", event: clean(event) } };
        const isOutside = place.value === "outside";
        const answers = shown
            ? { ok: true, value: shown }
            : await this.#storedAnswers(task, signal, isOutside ? BOTH : ["finished"]);
        if (!answers.ok)
            return answers;
        const isOpen = isOutside && !answers.value.some(({ kind }) => kind === "finished");
        return {
            ok: true,
            value: { state: isOpen ? "open" : "closed", event: clean(event), answers: answers.value },
        };
    }
    async #place(task, signal, known) {
        if (known)
            return { ok: true, value: placeIn(known, task.id) };
        const read = await this.#executions(task, signal);
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
        if (executions?.some((candidate) => isAmongFinished(candidate, task.id)))
            return { ok: true, value: { open: false, answers: [] } };
        return this.#countsInStore(task, executions, signal);
    }
    async #countsInStore(task, executions, signal) {
        const found = await this.#find(task, signal, executions);
        if (!found.ok)
            return found;
        if (found.value.state === "closed")
            return { ok: true, value: { open: false, answers: found.value.answers } };
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
    async openTasks(project, names, signal, onOdd = () => undefined) {
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
            try {
                open.push(openTaskIn(found.value.event, reference));
            }
            catch (error) {
                if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                    throw error;
                onOdd(error);
            }
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
                if (isLastPage(page))
                    break;
            }
        }
        return { ok: true, value: [...found.values()] };
    }
    async #namedTasks(project, names, signal) {
        const found = [];
        for (const name of names) {
            const type = (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .taskEventType */ .ML)(name, "triggered");
            const read = await this.#get(`/controlPlane/v1/event/triggered/${encodeURIComponent(type)}`, { project, pageSize: OPEN_TASKS_PAGE }, signal);
            if (!read.ok)
                return read;
            for (const event of eventsIn(read.value.body) ?? [])
                found.push({ type, name, kind: "triggered", id: String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "id")), project });
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
        const states = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(read.value.body) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(read.value.body, "states") : undefined;
        const ours = Array.isArray(states)
            ? states
                .filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)
                .find((state) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(state, "shkeptncontext") === task.keptnContext)
            : undefined;
        const state = ours && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(ours, "state");
        return { ok: true, value: state === "aborted" || state === "timedOut" };
    }
    async deliver(event, deadlineMs, signal) {
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
        const { body } = answer.value;
        return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(body) && typeof (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(body, "keptnContext") === "string"
            ? { ok: true, value: undefined }
            : notKeptn(this.address);
    }
    async hasArrived(event, signal) {
        const stored = await this.#store({
            project: String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event.data, "project")),
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
                type: (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .taskEventType */ .ML)(reference.name, kind),
            }, signal);
            if (!stored.ok)
                return stored;
            answers.push(...answersIn(stored.value, reference, kind));
        }
        return { ok: true, value: answers };
    }
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
            if (isLastPage(page) || events.length === 0)
                break;
        }
        return { ok: true, value: all };
    }
    async #get(path, query, signal) {
        const headers = await this.#settings.authorise(signal);
        if (!headers.ok)
            return headers;
        const { base, exchange } = this.#settings;
        return (0,_too_many_requests__WEBPACK_IMPORTED_MODULE_3__/* .askGateway */ .Q)(exchange, base, {
            method: "GET",
            url: base + path,
            query,
            headers: headers.value,
            timeoutMs: READ_TIMEOUT_MS,
        }, signal);
    }
}
function isMissing({ kind, httpStatus }) {
    return kind === "refused" && (httpStatus === 404 || httpStatus === 405);
}
function pageKeyIn(body) {
    const next = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(body) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(body, "nextPageKey") : undefined;
    return typeof next === "string" || typeof next === "number" ? String(next) : "";
}
function areEqual(answers) {
    const [started, finished] = BOTH.map((kind) => (0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)({ open: true, answers }, kind));
    return started === finished && finished !== 0;
}
function isLastPage(nextPageKey) {
    return nextPageKey === "" || nextPageKey === "0";
}
function eventOf({ id, type }, events) {
    return events.find((event) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "id") === id && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "type") === type);
}
function answersIn(events, { id, name }, kind) {
    const type = (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .taskEventType */ .ML)(name, kind);
    return events
        .filter((event) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "triggeredid") === id && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "type") === type)
        .map((event) => ({
        kind,
        source: String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "source") ?? ""),
        isErrored: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)((0,_domain_task__WEBPACK_IMPORTED_MODULE_2__/* .dataOf */ .qu)(event), "status") === "errored",
    }));
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
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(body))
        return undefined;
    const events = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(body, "events");
    if (events === null)
        return [];
    return Array.isArray(events) ? events.filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW) : undefined;
}
function executionsIn(body) {
    const name = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(body)
        ? ["sequenceExecutions", "SequenceExecutions"].find((known) => Object.hasOwn(body, known))
        : undefined;
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(body) || name === undefined)
        return undefined;
    const list = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(body, name);
    if (list === null)
        return [];
    return Array.isArray(list) ? list.filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW) : undefined;
}
function openTaskIn(event, reference) {
    return {
        task: (0,_domain_task__WEBPACK_IMPORTED_MODULE_2__/* .completeTask */ .Rt)({ ...reference, ...(0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .Wf)(event, "the stored event") }),
        sentMs: Date.parse(String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "time"))),
        event,
    };
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
    const status = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(execution, "status");
    const previous = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(status) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(status, "previousTasks") : undefined;
    return (Array.isArray(previous) &&
        previous.some((task) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(task) && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(task, "triggeredID") === triggeredId));
}
function countsIn(executions, task) {
    const execution = executions
        .map(currentTaskIn)
        .find((current) => current?.triggeredId === task.id);
    if (!execution)
        return undefined;
    const { name, answers, over } = execution;
    if (name !== "" && name !== task.name)
        return { open: false, answers: [] };
    return answers.some(({ source }) => source === "") ? undefined : { open: !over, answers };
}
function currentTasksIn(body, project) {
    return (executionsIn(body) ?? []).flatMap((execution) => {
        const { name, triggeredId: id } = currentTaskIn(execution) ?? {};
        return name && id !== undefined
            ? [{ type: (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .taskEventType */ .ML)(name, "triggered"), name, kind: "triggered", id, project }]
            : [];
    });
}
function currentTaskIn(execution) {
    const status = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(execution, "status");
    const current = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(status) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(status, "currentTask") : undefined;
    const triggeredId = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(current) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(current, "triggeredID") : undefined;
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(status) || !(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(current) || typeof triggeredId !== "string")
        return undefined;
    const events = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(current, "events");
    const answers = (Array.isArray(events) ? events.filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW) : []).flatMap((event) => {
        const kind = (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .parseTaskEventType */ .hN)(String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "eventType")))?.kind;
        return kind === "started" || kind === "finished"
            ? [{ kind, source: String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "source") ?? "") }]
            : [];
    });
    return {
        name: String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(current, "name") ?? ""),
        triggeredId,
        over: OVER.includes(String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(status, "state"))),
        answers,
    };
}
function isSameEvent(stored, ours) {
    if ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(stored, "triggeredid") !== ours.triggeredid ||
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(stored, "source") !== ours.source)
        return false;
    return TELLING_LABELS.every((name) => labelOf((0,_domain_task__WEBPACK_IMPORTED_MODULE_2__/* .dataOf */ .qu)(stored), name) === labelOf(ours.data, name));
}
function labelOf(data, name) {
    const labels = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(data, "labels");
    return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(labels) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(labels, name) : undefined;
}
function clean(event) {
    const data = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "data");
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(data) || !Object.hasOwn(data, "temporaryData"))
        return event;
    const rest = {};
    for (const [key, value] of Object.entries(data))
        if (key !== "temporaryData")
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(rest, key, value);
    const result = {};
    for (const [key, value] of Object.entries(event))
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(result, key, key === "data" ? rest : value);
    return result;
}


/***/ }),

/***/ 51869:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ askGateway)
/* harmony export */ });
/* harmony import */ var _request__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59731);

const LOOK_TIMEOUT_MS = 5_000;
const CHECKED_BY_GATEWAY = /^\/(?:controlPlane|mongodb-datastore|secrets|resource-service|configuration-service)\//;
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
    const message = failure.message.replace(_request__WEBPACK_IMPORTED_MODULE_0__/* .UNEXPLAINED_429 */ .YO, "");
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


/***/ }),

/***/ 59731:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YO: () => (/* binding */ UNEXPLAINED_429),
/* harmony export */   cv: () => (/* binding */ exchange)
/* harmony export */ });
/* unused harmony export understand */
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70039);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13519);



const UNEXPLAINED_429 = "; that may be a wrong token, too many requests, or a gateway whose API service is away";
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_RETRY_AFTER_MS = 60_000;
const MAX_EXPLANATION_CHARACTERS = 1_000;
const ENVELOPE_DEPTH = 3;
async function exchange({ form, body, ...request }, signal) {
    const where = `${request.method} ${request.url}`;
    const content = contentOf(form, body);
    const answer = await (0,_http_exchange__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({
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
function understand(where, status, headers, body) {
    if (status < 200 || status > 299)
        return { ok: false, failure: refusal(where, status, headers, body) };
    const parsed = parse(body);
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isDeeperThan */ .hz)(parsed, _domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX + ENVELOPE_DEPTH))
        return { ok: true, value: { status, body: parsed } };
    return {
        ok: false,
        failure: {
            kind: "refused",
            reached: "maybe",
            httpStatus: status,
            message: `${where} answered with JSON of more than ${_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX} levels inside each other`,
        },
    };
}
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
    if (status === 500 && /could not publish|NATS/i.test(body))
        return { kind: "unreachable", reached: "no", httpStatus: status, message };
    if (status === 404 && !(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parse(body)) && !/^404 page not found\s*$/.test(body))
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
function explanation(body) {
    const parsed = parse(body);
    const text = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) && typeof parsed["message"] === "string" ? parsed["message"] : "";
    return text.length > MAX_EXPLANATION_CHARACTERS
        ? ""
        : text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
function retryAfter(headers) {
    const waitMs = (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterMs */ .Vs)(headers["retry-after"], Date.now());
    return waitMs === undefined ? {} : { retryAfterMs: Math.min(MAX_RETRY_AFTER_MS, waitMs) };
}


/***/ }),

/***/ 61648:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ KeptnSequences)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _calls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81807);


const CONTROL_TIMEOUT_MS = 10_000;
const SEND_TIMEOUT_MS = 15_000;
class KeptnSequences {
    #calls;
    constructor(settings) {
        this.#calls = new _calls__WEBPACK_IMPORTED_MODULE_0__/* .Calls */ .g(settings);
    }
    get address() {
        return this.#calls.base;
    }
    async missingService({ project, stage, service }, signal) {
        const path = `/controlPlane/v1/project/${encodeURIComponent(project)}/stage/${encodeURIComponent(stage)}/service`;
        const one = await this.#calls.get(`${path}/${encodeURIComponent(service)}`, {}, signal);
        if (one.ok)
            return { ok: true, value: undefined };
        if (one.failure.httpStatus !== 404)
            return one;
        const list = await this.#calls.pages(path, "services", {}, signal);
        if (!list.ok)
            return list.failure.httpStatus === 404 ? { ok: true, value: undefined } : list;
        const names = list.value.map((entry) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, "serviceName"));
        return { ok: true, value: names.includes(service) ? undefined : names };
    }
    async send(event, signal) {
        const sent = await this.#calls.ask({ method: "POST", url: "/v1/event", body: event, timeoutMs: SEND_TIMEOUT_MS }, signal);
        if (!sent.ok)
            return sent;
        const { body } = sent.value;
        const context = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body, "keptnContext") : "";
        return context ? { ok: true, value: context } : this.#calls.notKeptn();
    }
    async sequence(project, keptnContext, signal) {
        const read = await this.#calls.get(`/controlPlane/v1/sequence/${encodeURIComponent(project)}`, { keptnContext }, signal);
        if (!read.ok)
            return read;
        const states = (0,_calls__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .O)(read.value.body, "states");
        if (!states)
            return this.#calls.notKeptn();
        const ours = states.find((state) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(state, "shkeptncontext") === keptnContext);
        return {
            ok: true,
            value: ours && {
                state: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ours, "state"),
                stages: ((0,_calls__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .O)(ours, "stages") ?? []).map((stage) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(stage, "name")),
            },
        };
    }
    async events(project, keptnContext, signal) {
        const read = await this.#calls.pages("/mongodb-datastore/event", "events", { project, keptnContext }, signal);
        if (!read.ok)
            return read;
        const events = read.value.map((event) => {
            const data = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
            return {
                id: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "id"),
                type: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "type"),
                source: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "source"),
                time: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "time"),
                triggeredId: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "triggeredid"),
                data: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {},
            };
        });
        return { ok: true, value: events.reverse() };
    }
    async abort(project, keptnContext, signal) {
        const url = `/controlPlane/v1/sequence/${encodeURIComponent(project)}/${encodeURIComponent(keptnContext)}/control`;
        const asked = await this.#calls.ask({ method: "POST", url, body: { state: "abort", stage: "" }, timeoutMs: CONTROL_TIMEOUT_MS }, signal);
        return asked.ok ? { ok: true, value: undefined } : asked;
    }
}


/***/ }),

/***/ 81807:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ listIn),
/* harmony export */   g: () => (/* binding */ Calls)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _too_many_requests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51869);


const READ_TIMEOUT_MS = 10_000;
const PAGE = "100";
const MAX_PAGES = 20;
class Calls {
    settings;
    constructor(settings) {
        this.settings = settings;
    }
    get base() {
        return this.settings.base;
    }
    get(path, query, signal) {
        return this.ask({ method: "GET", url: path, query, timeoutMs: READ_TIMEOUT_MS }, signal);
    }
    async ask(request, signal) {
        const headers = await this.settings.authorise(signal);
        if (!headers.ok)
            return headers;
        const { base, exchange } = this.settings;
        return (0,_too_many_requests__WEBPACK_IMPORTED_MODULE_0__/* .askGateway */ .Q)(exchange, base, { ...request, url: base + request.url, headers: headers.value }, signal);
    }
    async pages(path, name, query, signal) {
        const all = [];
        let page = "";
        for (let n = 0; n < MAX_PAGES; n++) {
            const read = await this.get(path, { pageSize: PAGE, ...query, ...(page && { nextPageKey: page }) }, signal);
            if (!read.ok)
                return read;
            const items = listIn(read.value.body, name);
            if (!items)
                return this.notKeptn();
            all.push(...items);
            const next = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(read.value.body)
                ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(read.value.body, "nextPageKey")
                : undefined;
            page = typeof next === "string" || typeof next === "number" ? String(next) : "";
            if (page === "" || page === "0" || items.length === 0)
                break;
        }
        return { ok: true, value: all };
    }
    notKeptn() {
        return {
            ok: false,
            failure: {
                kind: "unexpected",
                reached: "maybe",
                message: `${this.base} answered something that is not the control plane's API; check control-plane-url`,
            },
        };
    }
}
function listIn(body, name) {
    const list = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(body, name) : undefined;
    if (list === null)
        return [];
    return Array.isArray(list) ? list.filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW) : undefined;
}


/***/ })

};
