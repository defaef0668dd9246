module.exports = {

/***/ 23334:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ shownHeaders),
/* harmony export */   d: () => (/* binding */ FaultyServer)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);


const RELISTEN_RETRY_MS = 20;
class FaultyServer {
    service;
    timers;
    #server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((request, response) => void this.#serve(request, response));
    #host = "";
    #port = 0;
    #closed = false;
    #cancelReopening;
    constructor(service, timers) {
        this.service = service;
        this.timers = timers;
    }
    async listen(host, port = 0) {
        await new Promise((resolve, reject) => {
            this.#server.once("error", reject);
            this.#server.listen(port, host, () => {
                this.#server.off("error", reject);
                resolve();
            });
        });
        this.#server.on("error", () => setTimeout(() => this.accept(), RELISTEN_RETRY_MS).unref());
        this.#host = host;
        this.#port = this.#server.address().port;
        return `http://${host.includes(":") ? `[${host}]` : host}:${this.#port}`;
    }
    async close() {
        this.#closed = true;
        const closed = this.#server.listening
            ? new Promise((resolve) => this.#server.close(() => resolve()))
            : Promise.resolve();
        this.#server.closeAllConnections();
        await closed;
    }
    refuse(forMs) {
        this.#cancelReopening?.();
        if (this.#server.listening)
            this.#server.close();
        this.#server.closeAllConnections();
        if (forMs !== undefined)
            this.#cancelReopening = this.timers.after(forMs, () => this.accept());
    }
    accept() {
        this.#cancelReopening?.();
        if (!this.#closed && !this.#server.listening)
            this.#server.listen(this.#port, this.#host);
    }
    async #serve(incoming, response) {
        let request;
        try {
            request = await readRequest(incoming);
        }
        catch {
            return;
        }
        const exchange = this.service.record(request);
        const effects = this.service.effectsOn(request);
        const delayMs = effects.reduce((sum, effect) => sum + (effect.kind === "delay" ? effect.ms : 0), 0);
        if (delayMs > 0)
            await this.timers.wait(delayMs);
        const effect = effects.find(({ kind }) => kind !== "delay");
        this.#settle(request, response, exchange, effect);
    }
    #settle(request, response, exchange, effect) {
        const send = (answer) => {
            exchange.status = answer.status;
            exchange.outcome = "answered";
            response
                .writeHead(answer.status, { ...this.service.headers?.(), ...answer.headers })
                .end(answer.body);
        };
        switch (effect?.kind) {
            case "stall":
                exchange.outcome = "stalled";
                return;
            case "reset":
                exchange.outcome = "reset";
                response.socket?.resetAndDestroy();
                return;
            case "refuse":
                exchange.outcome = "refused";
                response.destroy();
                this.refuse(effect.forMs);
                return;
            case "lose-answer":
                this.service.answer(request);
                exchange.outcome = "lost";
                response.destroy();
                return;
            case "delay-answer": {
                const answer = this.service.answer(request);
                this.timers.after(effect.ms, () => send(answer));
                return;
            }
            case "answer": {
                const { status, headers = {}, body = "" } = effect;
                return send({
                    status,
                    headers,
                    body: typeof body === "string" ? body : JSON.stringify(body),
                });
            }
            default:
                send(this.service.answer(request));
        }
    }
}
function shownHeaders(headers, secret) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, secret.includes(name) ? "***" : value]));
}
async function readRequest(incoming) {
    const url = new URL(incoming.url ?? "/", "http://localhost");
    const body = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(incoming);
    const headers = Object.entries(incoming.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]);
    return {
        method: incoming.method ?? "GET",
        path: url.pathname,
        query: url.searchParams,
        headers: Object.fromEntries(headers),
        body,
        remoteAddress: incoming.socket.remoteAddress ?? "",
    };
}


/***/ }),

/***/ 23490:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Faults)
/* harmony export */ });
/* unused harmony export answers */
/* harmony import */ var _api_exchange__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90407);

const LAGS = ["store-lag", "execution-lag"];
class Faults {
    #entries = [];
    #listening;
    attach(listening) {
        this.#listening = listening;
    }
    add(rule) {
        const entry = {
            rule,
            matches: 0,
            hits: 0,
            remove: () => void (this.#entries = this.#entries.filter((other) => other !== entry)),
        };
        this.#entries.push(entry);
        return entry;
    }
    clear() {
        this.#entries = [];
        this.#listening?.accept();
    }
    refuseConnections(forMs) {
        this.#listening?.refuse(forMs);
    }
    acceptConnections() {
        this.#listening?.accept();
    }
    forRequest(method, path, event) {
        return this.#hit((rule) => {
            if (LAGS.includes(rule.effect.kind))
                return false;
            if (rule.method !== undefined && rule.method !== method)
                return false;
            if (rule.path !== undefined && !rule.path.test(path))
                return false;
            return rule.event === undefined || (event !== undefined && rule.event(event));
        });
    }
    lagOf(event, origin) {
        const faulty = { ...event, triggeredid: event.triggeredid ?? "" };
        const effects = this.#hit((rule) => LAGS.includes(rule.effect.kind) &&
            (rule.origin ?? origin) === origin &&
            (rule.event?.(faulty) ?? true));
        const longest = (kind) => Math.max(0, ...effects.map((effect) => (effect.kind === kind && "ms" in effect ? effect.ms : 0)));
        return { storeLagMs: longest("store-lag"), executionLagMs: longest("execution-lag") };
    }
    #hit(matches) {
        return this.#entries
            .filter((entry) => matches(entry.rule) && isWanted(entry.rule.nth, (entry.matches += 1)))
            .map((entry) => {
            entry.hits += 1;
            return entry.rule.effect;
        });
    }
}
function isWanted(nth, occurrence) {
    if (nth === undefined)
        return true;
    return typeof nth === "number" ? nth === occurrence : nth.includes(occurrence);
}
const answers = {
    tooManyRequests: (retryAfter) => ({
        kind: "answer",
        status: 429,
        headers: {
            "content-type": "text/plain",
            ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
        },
        body: '{"code":429, "message":"too many requests"}',
    }),
    busDown: () => ({
        kind: "answer",
        status: 500,
        headers: { "content-type": "application/json" },
        body: '{"code":500,"message":"could not publish message to NATS: nats: no responders available for request"}',
    }),
    badGateway: () => ({ kind: "answer", ...(0,_api_exchange__WEBPACK_IMPORTED_MODULE_0__/* .gatewayPage */ .U4)(502, "Bad Gateway") }),
    serviceUnavailable: () => ({
        kind: "answer",
        ...(0,_api_exchange__WEBPACK_IMPORTED_MODULE_0__/* .gatewayPage */ .U4)(503, "Service Temporarily Unavailable"),
    }),
    gatewayTimeout: () => ({ kind: "answer", ...(0,_api_exchange__WEBPACK_IMPORTED_MODULE_0__/* .gatewayPage */ .U4)(504, "Gateway Time-out") }),
};


/***/ }),

/***/ 38722:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wh: () => (/* reexport */ integrations/* WEBHOOK_SERVICE */.W),
  C$: () => (/* reexport */ startControlPlane)
});

// UNUSED EXPORTS: ControlPlane, DEFAULT_GITHUB_TOKEN, DEFAULT_TOKEN, Engine, Faults, SystemClock, VirtualClock, answers, githubAnswers, startGitHub, subscriptionIdOf, withSubscriptionId

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./simulator/api/exchange.ts
var exchange = __webpack_require__(90407);
;// CONCATENATED MODULE: ./simulator/api/authentication.ts


const BURST = 2;
const REFILL_PER_SECOND = 1;
class RateLimiter {
    clock;
    #buckets = new Map();
    constructor(clock) {
        this.clock = clock;
    }
    allows(address) {
        const nowMs = this.clock.now().getTime();
        const bucket = this.#buckets.get(address) ?? { tokens: BURST, filledAtMs: nowMs };
        const tokens = Math.min(BURST, bucket.tokens + ((nowMs - bucket.filledAtMs) / 1000) * REFILL_PER_SECOND);
        const allowed = tokens >= 1;
        this.#buckets.set(address, { tokens: allowed ? tokens - 1 : tokens, filledAtMs: nowMs });
        return allowed;
    }
    refill(address) {
        this.#buckets.delete(address);
    }
}
class Gatekeeper {
    credentials;
    #limiter;
    constructor(credentials, clock) {
        this.credentials = credentials;
        this.#limiter = new RateLimiter(clock);
    }
    refuseAtApi(request) {
        if (this.#isValid(request))
            return undefined;
        return (0,exchange/* error */.z3)(401, "x-token" in request.headers
            ? "incorrect api key auth"
            : "unauthenticated for invalid credentials");
    }
    refuseAtAuth(request) {
        return this.#limited(request) ? (0,exchange/* plain */.pj)(429, "Too Many Requests\n") : this.refuseAtApi(request);
    }
    refuseAtGateway(request) {
        if (this.#limited(request))
            return (0,exchange/* plain */.pj)(429, '{"code":429, "message":"too many requests"}');
        return this.#isValid(request)
            ? undefined
            : (0,exchange/* plain */.pj)(401, '{"code":401, "message":"unauthenticated or invalid credentials"}');
    }
    #limited(request) {
        const address = request.headers["x-forwarded-for"]?.split(",")[0]?.trim() || request.remoteAddress;
        if (!this.#limiter.allows(address))
            return true;
        if (this.#isValid(request))
            this.#limiter.refill(address);
        return false;
    }
    #isValid(request) {
        const bearer = /^Bearer (.+)$/.exec(request.headers["authorization"] ?? "")?.[1];
        if (bearer !== undefined &&
            this.credentials.bearerTokens.some((token) => sameText(token, bearer)))
            return true;
        return sameText(request.headers["x-token"] ?? "", this.credentials.token);
    }
}
function sameText(a, b) {
    const [left, right] = [Buffer.from(a), Buffer.from(b)];
    return left.length === right.length && (0,external_node_crypto_.timingSafeEqual)(left, right);
}

// EXTERNAL MODULE: ./simulator/engine/event.ts
var engine_event = __webpack_require__(25858);
;// CONCATENATED MODULE: ./simulator/engine/go-duration.ts
const UNIT_MS = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
};
const TERM = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/y;
function parseGoDurationMs(text) {
    const negative = text.startsWith("-");
    const body = text.replace(/^[+-]/, "");
    if (body === "0")
        return 0;
    let sumMs = 0;
    TERM.lastIndex = 0;
    while (TERM.lastIndex < body.length) {
        const match = TERM.exec(body);
        if (match === null)
            return undefined;
        sumMs += Number(match[1]) * (UNIT_MS[match[2] ?? ""] ?? 0);
    }
    if (body === "")
        return undefined;
    return negative ? -sumMs : sumMs;
}
function goDurationProblem(text) {
    const body = text.replace(/^[+-]/, "");
    const [, unit] = /^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))*(?:\d+(?:\.\d*)?|\.\d+)([^\d.]*)/.exec(body) ?? [];
    if (unit === undefined)
        return `time: invalid duration "${text}"`;
    return unit === ""
        ? `time: missing unit in duration "${text}"`
        : `time: unknown unit "${unit}" in duration "${text}"`;
}

;// CONCATENATED MODULE: ./simulator/engine/evaluation-window.ts

const DEFAULT_TIMEFRAME_MS = 5 * 60_000;
const MINIMUM_MS = 60_000;
const WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
function evaluationWindow(request, now) {
    refuseCombination(request);
    const { start, end, timeframe } = request;
    const lengthMs = timeframe ? parseGoDurationMs(timeframe) : DEFAULT_TIMEFRAME_MS;
    if (lengthMs === undefined)
        throw new Error(`could not parse provided timeframe: ${goDurationProblem(timeframe ?? "")}`);
    const from = start ? parseTime(start) : new Date(now.getTime() - lengthMs);
    const until = end ? parseTime(end) : new Date(from.getTime() + lengthMs);
    if (until.getTime() - from.getTime() < MINIMUM_MS)
        throw new Error("end date must be at least 1 minute after start date");
    return { start: from, end: until };
}
function refuseCombination({ start, end, timeframe }) {
    if (start && !end && !timeframe)
        throw new Error("no timeframe or end date provided");
    if (end && timeframe)
        throw new Error("'end' and 'timeframe' are mutually exclusive");
    if (end && !start)
        throw new Error("start date is required when using an end date");
}
function parseTime(text) {
    const zoned = WITHOUT_ZONE.test(text) ? `${text}Z` : text;
    const time = new Date(RFC_3339.test(zoned) ? zoned : Number.NaN);
    if (Number.isNaN(time.getTime()))
        throw new Error(`parsing time "${text}": expected 2006-01-02T15:04:05.000Z`);
    return time;
}

;// CONCATENATED MODULE: ./simulator/api/evaluation.ts




const SERVICE_NOT_AVAILABLE = 2;
const INVALID_TIMEFRAME = 0;
function triggerEvaluation(engine, request, { project, stage, service }) {
    const body = (0,exchange/* jsonBody */.J9)(request);
    const { projects } = engine;
    if (!projects.exists(project))
        return (0,exchange/* error */.z3)(400, "project not found", SERVICE_NOT_AVAILABLE);
    if (!projects.stages(project).includes(stage))
        return (0,exchange/* error */.z3)(400, "stage not found", SERVICE_NOT_AVAILABLE);
    if (!projects.services(project).includes(service))
        return (0,exchange/* error */.z3)(400, "service not found", SERVICE_NOT_AVAILABLE);
    const [start, end, timeframe, gitcommitid] = ["start", "end", "timeframe", "gitcommitid"].map((name) => (0,exchange/* text */.Qq)((0,json/* getOwn */.Ng)(body, name)));
    if (end && timeframe)
        return (0,exchange/* error */.z3)(400, "Invalid request format: timeframe and end time specifications cannot be set together");
    let window;
    try {
        window = evaluationWindow({ start: start ?? "", end: end ?? "", timeframe: timeframe ?? "" }, engine.clock.now());
    }
    catch (cause) {
        return (0,exchange/* error */.z3)(400, cause instanceof Error ? cause.message : String(cause), INVALID_TIMEFRAME);
    }
    const keptnContext = engine.newId();
    const labels = (0,json/* getOwn */.Ng)(body, "labels");
    engine.sendAs(engine_event/* API_SOURCE */.HX, {
        type: (0,engine_event/* sequenceType */.SM)(stage, "evaluation", "triggered"),
        shkeptncontext: keptnContext,
        ...(gitcommitid && { gitcommitid }),
        data: {
            project,
            stage,
            service,
            ...((0,json/* isJsonObject */.OW)(labels) && { labels }),
            test: { start: "", end: "" },
            evaluation: {
                start: window.start.toISOString(),
                end: window.end.toISOString(),
                timeframe: "",
            },
            deployment: { deploymentNames: null },
        },
    });
    return (0,exchange/* json */.Pq)(200, { keptnContext });
}

;// CONCATENATED MODULE: ./simulator/api/paging.ts

function count(name, value) {
    return value === 0 ? {} : { [name]: value };
}
function pageOf(items, offset, size) {
    const end = size > 0 ? offset + size : items.length;
    return { items: items.slice(offset, end), next: end < items.length ? end : 0 };
}
function offsetText(value) {
    return value !== undefined && /^[+-]?\d+$/.test(value) ? Math.max(0, Number(value)) : 0;
}
function integer(request, name, otherwise) {
    const value = (0,exchange/* parameter */.Wi)(request, name);
    if (value === undefined || value === "")
        return otherwise;
    if (!/^-?\d+$/.test(value))
        throw new exchange/* BadRequest */.B(`Invalid request format: ${name} has to be an integer`);
    return Number(value);
}
function pageSize(request, name) {
    const value = (0,exchange/* parameter */.Wi)(request, name);
    if (value === undefined)
        return 20;
    if (!/^-?\d+$/.test(value))
        return (0,exchange/* error */.z3)(422, `${name} in query must be of type int64: "${value}"`, 601);
    if (Number(value) < 1)
        return (0,exchange/* error */.z3)(422, `${name} in query should be greater than or equal to 1`, 609);
    return Number(value) > 100
        ? (0,exchange/* error */.z3)(422, `${name} in query should be less than or equal to 100`, 608)
        : Number(value);
}

;// CONCATENATED MODULE: ./simulator/api/event-store.ts


const QUERY = [
    "project",
    "stage",
    "service",
    "type",
    "source",
    "keptnContext",
    "eventID",
    "fromTime",
    "beforeTime",
    "root",
];
function getEvents(engine, request) {
    const size = pageSize(request, "pageSize");
    if (typeof size !== "number")
        return size;
    const entries = QUERY.map((name) => [name, (0,exchange/* parameter */.Wi)(request, name)]).filter(([, value]) => value !== undefined);
    const found = engine.store.query(Object.fromEntries(entries));
    const page = pageOf(found, offsetText((0,exchange/* parameter */.Wi)(request, "nextPageKey")), size);
    return (0,exchange/* json */.Pq)(200, {
        events: page.items,
        ...(page.next > 0 && { nextPageKey: String(page.next) }),
        pageSize: size,
        ...count("totalCount", found.length),
    });
}
function getEventsByType(engine, request, eventType) {
    const filter = (0,exchange/* parameter */.Wi)(request, "filter");
    if (!filter)
        return (0,exchange/* error */.z3)(422, "filter in query is required", 602);
    const limit = pageSize(request, "limit");
    if (typeof limit !== "number")
        return limit;
    const terms = parseFilter(filter);
    if (!terms["data.project"]?.[0] && !terms["shkeptncontext"]?.[0])
        return (0,exchange/* error */.z3)(400, "invalid event filter: either 'shkeptncontext' or 'data.project' must be set");
    const fromTime = (0,exchange/* parameter */.Wi)(request, "fromTime");
    const options = {
        excludeInvalidated: (0,exchange/* parameter */.Wi)(request, "excludeInvalidated") === "true",
        ...(fromTime !== undefined && { fromTime }),
    };
    return (0,exchange/* json */.Pq)(200, { events: engine.store.queryByType(eventType, terms, options).slice(0, limit) });
}
function parseFilter(filter) {
    const terms = filter.split(" AND ").map((term) => term.split(":"));
    return Object.fromEntries(terms
        .filter((parts) => parts.length === 2)
        .map(([path = "", values = ""]) => [path, values.split(",")]));
}

;// CONCATENATED MODULE: ./simulator/api/event-validation.ts


const UNCHECKED_TYPES = ["sh.keptn.log.error", "sh.keptn.events.problem"];
const MONITORING = "sh.keptn.event.monitoring.configure";
const NOT_DECODABLE = "could not parse common event data";
const SCOPE_MISSING = "mandatory field(s) 'project', 'stage' or 'service' missing";
function validateEvent(event) {
    if (UNCHECKED_TYPES.includes(event.type))
        return undefined;
    if (event.type === MONITORING)
        return validateMonitoring(event.data);
    const sequence = (0,engine_event/* parseSequenceType */.Vk)(event.type);
    if (sequence !== undefined)
        return validateSequence(event, sequence);
    const task = (0,engine_event/* parseTaskType */.hY)(event.type);
    return task === undefined ? "unknown event type" : validateTask(event, task.kind);
}
function validateSequence(event, type) {
    if (type.kind !== "triggered")
        return `unknown event type action: ${type.kind}`;
    const data = (0,engine_event/* decodeData */.Hw)(event.data);
    if (data === undefined)
        return NOT_DECODABLE;
    if (!data.project || !data.stage || !data.service)
        return SCOPE_MISSING;
    return data.stage === type.stage
        ? undefined
        : "stage name in event data and in event type does not match";
}
function validateTask(event, kind) {
    if (kind === "invalidated")
        return undefined;
    if (kind !== "started" && kind !== "finished")
        return `unknown event type action: ${kind}`;
    const data = (0,engine_event/* decodeData */.Hw)(event.data);
    if (data === undefined)
        return NOT_DECODABLE;
    if (!data.project || !data.stage || !data.service)
        return SCOPE_MISSING;
    if (!event.triggeredid)
        return "mandatory field 'triggeredid' missing";
    if (kind === "finished" && !data.result)
        return "result field is not set";
    return kind === "finished" && !data.status ? "status field is not set" : undefined;
}
function validateMonitoring(data) {
    const complete = (0,json/* isJsonObject */.OW)(data) &&
        [(0,json/* getOwn */.Ng)(data, "project"), (0,json/* getOwn */.Ng)(data, "type")].every((value) => typeof value === "string" && value !== "");
    return complete ? undefined : "mandatory fields(s) 'project', 'service' or 'type' missing";
}

// EXTERNAL MODULE: ./simulator/api/go-json.ts
var go_json = __webpack_require__(69787);
;// CONCATENATED MODULE: ./simulator/api/keptn-context.ts
const CANONICAL = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const BARE = /^[0-9a-f]{32}$/i;
const CONTEXT_BYTES = 16;
function contextInForce(sent, newId) {
    if (sent === "")
        return newId();
    return isUuid(sent) ? sent : fromText(sent);
}
function isUuid(text) {
    if (text.length === 38)
        return CANONICAL.test(text.slice(1, -1));
    if (text.length === 45 && text.slice(0, 9).toLowerCase() === "urn:uuid:")
        return CANONICAL.test(text.slice(9));
    return CANONICAL.test(text) || BARE.test(text);
}
function fromText(text) {
    const bytes = Buffer.alloc(CONTEXT_BYTES, " ");
    Buffer.from(text, "utf8").copy(bytes);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString("hex");
    return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        hex.slice(12, 16),
        hex.slice(16, 20),
        hex.slice(20),
    ].join("-");
}

;// CONCATENATED MODULE: ./simulator/api/events.ts






const TEXT_ATTRIBUTES = [
    "type",
    "source",
    "id",
    "time",
    "specversion",
    "contenttype",
    "shkeptncontext",
    "triggeredid",
    "gitcommitid",
    "shkeptnversion",
];
const ATTRIBUTES = [...TEXT_ATTRIBUTES, "data", "extensions"];
const REQUIRED = ["data", "source", "type"];
const MEDIA_TYPES = ["application/cloudevents+json", "application/json"];
const MAX_VALIDATED_BYTES = 64 * 1024;
const MAX_MESSAGE_BYTES = 1024 * 1024;
function postEvent(engine, options, request) {
    const mediaType = (request.headers["content-type"] ?? "application/octet-stream")
        .split(";")[0]
        ?.trim()
        .toLowerCase() ?? "";
    if (!MEDIA_TYPES.includes(mediaType))
        return (0,exchange/* error */.z3)(415, `unsupported media type "${mediaType}", only [${MEDIA_TYPES.join(" ")}] are allowed`);
    if (request.body.length === 0)
        return (0,exchange/* gatewayPage */.U4)(502, "Bad Gateway");
    if (options.eventValidation && request.body.length > MAX_VALIDATED_BYTES)
        return unparsable("http: request body too large");
    const parsed = readAttributes(request.body);
    if (typeof parsed === "string")
        return unparsable(parsed);
    const missing = REQUIRED.find((name) => ((0,json/* getOwn */.Ng)(parsed, name) ?? null) === null);
    if (missing !== undefined)
        return (0,exchange/* error */.z3)(422, `${missing} in body is required`, 602);
    const event = acceptedEvent(engine, parsed);
    const refusal = options.eventValidation
        ? validateEvent({ ...event, triggeredid: event.triggeredid ?? "" })
        : undefined;
    if (refusal !== undefined)
        return (0,exchange/* error */.z3)(400, refusal);
    if (Buffer.byteLength(JSON.stringify(event)) > MAX_MESSAGE_BYTES)
        return (0,exchange/* error */.z3)(500, "could not publish message to NATS: nats: maximum payload exceeded");
    engine.publish(event, "http");
    return (0,exchange/* json */.Pq)(200, { keptnContext: event.shkeptncontext });
}
function unparsable(reason) {
    return (0,exchange/* error */.z3)(400, `parsing body body from "" failed, because ${reason}`);
}
function readAttributes(body) {
    let value;
    try {
        value = JSON.parse(body.toString("utf8"));
    }
    catch (cause) {
        return (0,go_json/* goJsonProblem */.q)(body.toString("utf8"), cause);
    }
    if (value === null)
        return {};
    if (!(0,json/* isJsonObject */.OW)(value))
        return `json: cannot unmarshal ${(0,go_json/* goJsonType */.r)(value)} into Go value of type models.KeptnContextExtendedCE`;
    const known = {};
    for (const [name, attribute] of Object.entries(value)) {
        const lower = name.toLowerCase();
        if (ATTRIBUTES.includes(lower))
            (0,json/* setOwn */.P5)(known, lower, attribute);
    }
    const wrong = TEXT_ATTRIBUTES.find((name) => !isTextOrNull((0,json/* getOwn */.Ng)(known, name)));
    if (wrong !== undefined)
        return (`json: cannot unmarshal ${(0,go_json/* goJsonType */.r)((0,json/* getOwn */.Ng)(known, wrong))} into Go struct ` +
            `field KeptnContextExtendedCE.${wrong} of type string`);
    const time = (0,json/* getOwn */.Ng)(known, "time");
    if (typeof time === "string" && Number.isNaN(Date.parse(time)))
        return (`parsing time ${JSON.stringify(time)} as "2006-01-02 15:04:05": cannot ` +
            `parse ${JSON.stringify(time)} as "2006"`);
    return known;
}
function acceptedEvent(engine, attributes) {
    const text = (name) => (0,json/* textAt */.$6)(attributes, name);
    const optional = (name) => text(name) === "" ? {} : { [name]: text(name) };
    const extensions = (0,json/* getOwn */.Ng)(attributes, "extensions");
    return {
        id: engine.newId(),
        type: text("type"),
        source: isUriReference(text("source")) ? text("source") : engine_event/* API_SOURCE */.HX,
        specversion: "1.0",
        time: engine.clock.now().toISOString(),
        contenttype: "application/json",
        shkeptncontext: contextInForce(text("shkeptncontext"), engine.newId),
        ...optional("triggeredid"),
        ...optional("gitcommitid"),
        ...optional("shkeptnversion"),
        ...(extensions !== undefined && extensions !== null && { extensions }),
        data: (0,json/* getOwn */.Ng)(attributes, "data") ?? null,
    };
}
function isUriReference(text) {
    if (text === "" || /[\u0000-\u001f\u007f]/.test(text) || /%(?![0-9a-f]{2})/i.test(text))
        return false;
    const beforeColon = /^([^/?#]*?):/.exec(text)?.[1];
    return beforeColon === undefined || /^[a-z][a-z0-9+.-]*$/i.test(beforeColon);
}
function isTextOrNull(value) {
    return value === undefined || value === null || typeof value === "string";
}

;// CONCATENATED MODULE: ./simulator/api/integrations.ts


function listIntegrations(engine, request) {
    const [id, name, project, stage, service] = ["id", "name", "project", "stage", "service"].map((key) => (0,exchange/* parameter */.Wi)(request, key));
    const listens = (integration) => integration.subscriptions.some(({ filter }) => includes(filter.projects, project) &&
        includes(filter.stages, stage) &&
        includes(filter.services, service));
    const wanted = (integration) => (!id || integration.id === id) &&
        (!name || integration.name === name) &&
        ((!project && !stage && !service) || listens(integration));
    return (0,exchange/* json */.Pq)(200, engine.integrations.all().filter(wanted));
}
function registerIntegration(engine, request) {
    const name = (0,exchange/* text */.Qq)((0,json/* getOwn */.Ng)((0,exchange/* jsonBody */.J9)(request), "name"));
    const known = engine.integrations.all().some((integration) => integration.name === name);
    return (0,exchange/* json */.Pq)(known ? 200 : 201, { id: engine.integrations.register(name, engine.newId()).id });
}
function createSubscription(engine, request, integrationId) {
    const id = engine.newId();
    const created = engine.integrations.putSubscription(integrationId, readSubscription((0,exchange/* jsonBody */.J9)(request, ""), id));
    return created ? (0,exchange/* json */.Pq)(201, { id }) : notFound();
}
function putSubscription(engine, request, integrationId, id) {
    const stored = engine.integrations.putSubscription(integrationId, readSubscription((0,exchange/* jsonBody */.J9)(request, ""), id));
    return stored ? (0,exchange/* json */.Pq)(201, { id }) : (0,exchange/* error */.z3)(500, "mongo: no documents in result");
}
function listSubscriptions(engine, integrationId) {
    const integration = engine.integrations.find(integrationId);
    return integration === undefined ? notFound() : (0,exchange/* json */.Pq)(200, integration.subscriptions);
}
function getSubscription(engine, integrationId, id) {
    const subscription = engine.integrations
        .find(integrationId)
        ?.subscriptions.find((other) => other.id === id);
    return subscription === undefined ? notFound() : (0,exchange/* json */.Pq)(200, subscription);
}
function deleteSubscription(engine, integrationId, id) {
    engine.integrations.deleteSubscription(integrationId, id);
    return (0,exchange/* json */.Pq)(200, {});
}
function readSubscription(body, id) {
    const filter = (0,json/* getOwn */.Ng)(body, "filter");
    const list = (name) => (0,json/* isJsonObject */.OW)(filter) ? texts((0,json/* getOwn */.Ng)(filter, name)) : null;
    return {
        id,
        event: (0,exchange/* text */.Qq)((0,json/* getOwn */.Ng)(body, "event")),
        filter: { projects: list("projects"), stages: list("stages"), services: list("services") },
    };
}
function texts(value) {
    return Array.isArray(value)
        ? value.filter((entry) => typeof entry === "string")
        : null;
}
function includes(list, wanted) {
    return !wanted || (list ?? []).includes(wanted);
}
function notFound() {
    return (0,exchange/* error */.z3)(404, "mongo: no documents in result");
}

;// CONCATENATED MODULE: ./simulator/api/logs.ts



function getLogs(engine, request) {
    const [integrationId, fromTime, beforeTime] = ["integrationId", "fromTime", "beforeTime"].map((name) => (0,exchange/* parameter */.Wi)(request, name));
    const found = engine.integrationLog
        .filter((entry) => (!integrationId || entry.integrationid === integrationId) &&
        (!fromTime || entry.time > fromTime) &&
        (!beforeTime || entry.time < beforeTime))
        .toReversed();
    const page = pageOf(found, integer(request, "nextPageKey", 0), integer(request, "pageSize", 20));
    return (0,exchange/* json */.Pq)(200, {
        logs: page.items,
        ...count("nextPageKey", page.next),
        ...count("totalCount", found.length),
    });
}
function postLogs(engine, request) {
    const logs = (0,json/* getOwn */.Ng)((0,exchange/* jsonBody */.J9)(request), "logs");
    for (const entry of Array.isArray(logs) ? logs : []) {
        if (!(0,json/* isJsonObject */.OW)(entry))
            continue;
        const field = (name) => (0,exchange/* text */.Qq)((0,json/* getOwn */.Ng)(entry, name));
        engine.integrationLog.push({
            integrationid: field("integrationid"),
            message: field("message"),
            time: engine.clock.now().toISOString(),
            shkeptncontext: field("shkeptncontext"),
            task: field("task"),
            triggeredid: field("triggeredid"),
        });
    }
    return (0,exchange/* json */.Pq)(200, {});
}

;// CONCATENATED MODULE: ./simulator/api/metadata.ts

function getMetadata(keptnVersion) {
    return (0,exchange/* json */.Pq)(200, {
        automaticprovisioning: false,
        bridgeversion: keptnVersion,
        keptnlabel: "keptn",
        keptnversion: keptnVersion,
        namespace: "keptn",
        shipyardversion: "0.2.0",
    });
}

;// CONCATENATED MODULE: ./simulator/api/open-tasks.ts


function getOpenTasks(engine, request, type) {
    const project = (0,exchange/* parameter */.Wi)(request, "project");
    if (project && !engine.projects.exists(project))
        return (0,exchange/* error */.z3)(404, "project not found");
    const filter = {
        type,
        id: (0,exchange/* parameter */.Wi)(request, "eventID") ?? "",
        stage: (0,exchange/* parameter */.Wi)(request, "stage") ?? "",
        service: (0,exchange/* parameter */.Wi)(request, "service") ?? "",
        dueAt: engine.clock.now(),
    };
    const { openEvents } = engine.sequences;
    const found = (project ? [project] : engine.projects.names()).flatMap((name) => openEvents.find(name, filter));
    const size = integer(request, "pageSize", 20);
    const offset = offsetText((0,exchange/* parameter */.Wi)(request, "nextPageKey"));
    const length = Math.max(0, Math.min(found.length, offset + size) - offset);
    const next = offset + size < found.length ? offset + size : 0;
    return (0,exchange/* json */.Pq)(200, {
        events: found.slice(0, length).map(stored),
        nextPageKey: String(next),
        ...count("totalCount", found.length),
    });
}
function stored({ datacontenttype: _lost, ...event }) {
    return event;
}

// EXTERNAL MODULE: ./simulator/engine/go-yaml.ts
var go_yaml = __webpack_require__(32292);
;// CONCATENATED MODULE: ./simulator/api/resources.ts


function putResources(engine, request, level) {
    const missing = missingPart(engine, level);
    if (missing !== undefined)
        return (0,exchange/* error */.z3)(404, missing);
    const resources = (0,json/* getOwn */.Ng)((0,exchange/* jsonBody */.J9)(request), "resources");
    const files = (Array.isArray(resources) ? resources : []).map(readResource);
    const commitID = files.map(({ uri, content }) => engine.resources.put(level, uri, content)).at(-1) ??
        engine.resources.latestCommit(level);
    return (0,exchange/* json */.Pq)(request.method === "POST" ? 201 : 200, {
        commitID,
        metadata: metadata(level, commitID),
    });
}
function getResource(engine, request, level, uri) {
    const missing = missingPart(engine, level);
    if (missing !== undefined)
        return (0,exchange/* error */.z3)(404, missing);
    if (uri.includes("/"))
        return (0,exchange/* plain */.pj)(404, "404 page not found");
    const file = engine.resources.get(level, decodeURIComponent(uri), (0,exchange/* parameter */.Wi)(request, "gitCommitID"));
    if (file === undefined)
        return (0,exchange/* error */.z3)(404, "Resource not found");
    return (0,exchange/* json */.Pq)(200, {
        resourceURI: uri,
        resourceContent: Buffer.from(file.text).toString("base64"),
        metadata: metadata(level, file.commitID),
    });
}
function readResource(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        throw new exchange/* BadRequest */.B("Invalid request format: expected an object");
    const uri = (0,exchange/* text */.Qq)((0,json/* getOwn */.Ng)(value, "resourceURI"));
    const encoded = (0,exchange/* text */.Qq)((0,json/* getOwn */.Ng)(value, "resourceContent"));
    if (uri === "" || uri.includes(".."))
        throw new exchange/* BadRequest */.B(`Invalid request format: invalid resource URI ${uri}`);
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded) || encoded.length % 4 !== 0)
        throw new exchange/* BadRequest */.B("resource content is not base64 encoded");
    return { uri, content: Buffer.from(encoded, "base64").toString("utf8") };
}
function missingPart(engine, { project, stage, service }) {
    if (!engine.projects.exists(project))
        return "Could not find credentials for upstream repository";
    if (stage !== undefined && !engine.projects.stages(project).includes(stage))
        return "Stage not found";
    return service !== undefined && !engine.projects.services(project).includes(service)
        ? "Service not found"
        : undefined;
}
function metadata({ project }, version) {
    return { upstreamURL: gitAddress(project), version };
}
function gitAddress(project) {
    return `http://git.example.org/${project}.git`;
}

;// CONCATENATED MODULE: ./simulator/api/services.ts


function listServices(engine, request, project, stage) {
    const missing = missingStage(engine, project, stage);
    if (missing !== undefined)
        return (0,exchange/* error */.z3)(404, missing);
    const services = engine.projects.services(project).toSorted().map(describeService);
    const page = pageOf(services, offsetText((0,exchange/* parameter */.Wi)(request, "nextPageKey")), integer(request, "pageSize", 20));
    return (0,exchange/* json */.Pq)(200, {
        services: page.items,
        nextPageKey: String(page.next),
        ...count("totalCount", services.length),
    });
}
function getService(engine, project, stage, service) {
    const missing = missingStage(engine, project, stage);
    if (missing !== undefined)
        return (0,exchange/* error */.z3)(404, missing);
    return engine.projects.services(project).includes(service)
        ? (0,exchange/* json */.Pq)(200, describeService(service))
        : (0,exchange/* error */.z3)(404, "service not found");
}
function missingStage(engine, project, stage) {
    if (!engine.projects.exists(project))
        return "project not found";
    return engine.projects.stages(project).includes(stage) ? undefined : "stage not found";
}
function describeService(serviceName) {
    return { openRemediations: null, serviceName };
}

;// CONCATENATED MODULE: ./simulator/api/projects.ts





function listProjects(engine, request) {
    const names = engine.projects.names().toSorted();
    return listed(request, "projects", names, (name) => describeProject(engine, name));
}
function getProject(engine, project) {
    return engine.projects.exists(project)
        ? (0,exchange/* json */.Pq)(200, describeProject(engine, project))
        : (0,exchange/* error */.z3)(404, `Project not found: ${project}`);
}
function listStages(engine, request, project) {
    if (!engine.projects.exists(project))
        return (0,exchange/* error */.z3)(404, "project not found");
    const stages = describeStages(engine, project).toSorted((one, other) => one.stageName < other.stageName ? -1 : 1);
    return listed(request, "stages", stages, (stage) => stage);
}
function getStage(engine, project, name) {
    if (!engine.projects.exists(project))
        return (0,exchange/* error */.z3)(404, "project not found");
    const stage = describeStages(engine, project).find(({ stageName }) => stageName === name);
    if (stage !== undefined)
        return (0,exchange/* json */.Pq)(200, stage);
    const { headers, body } = (0,exchange/* error */.z3)(404, "stage not found");
    return { status: 404, headers, body: body + (0,exchange/* error */.z3)(500, "stage not found").body };
}
function listed(request, name, items, describe) {
    const page = pageOf(items, offsetText((0,exchange/* parameter */.Wi)(request, "nextPageKey")), integer(request, "pageSize", 20));
    return (0,exchange/* json */.Pq)(200, {
        [name]: page.items.map(describe),
        nextPageKey: String(page.next),
        ...count("totalCount", items.length),
    });
}
function describeProject(engine, projectName) {
    const shipyard = engine.resources.get({ project: projectName }, "shipyard.yaml")?.text ?? "";
    return {
        gitCredentials: { remoteURL: gitAddress(projectName) },
        projectName,
        shipyard,
        shipyardVersion: go_yaml/* GoYaml */.Y.read(shipyard).field("apiVersion").text(),
        stages: describeStages(engine, projectName),
    };
}
function describeStages(engine, project) {
    const shipyard = engine.projects.cachedShipyard(project);
    const services = engine.projects.services(project).map(describeService);
    return engine.projects.stages(project).map((stageName) => {
        const parentStages = parentsOf(stageName, shipyard);
        return { services, stageName, ...(parentStages.length > 0 && { parentStages }) };
    });
}
function parentsOf(stageName, shipyard) {
    const sequences = shipyard.stages.find(({ name }) => name === stageName)?.sequences ?? [];
    const parents = sequences
        .flatMap(({ triggeredOn }) => triggeredOn.map(({ event }) => event.split(".")))
        .filter((parts) => parts.length === 3)
        .map(([parent = ""]) => parent);
    return [...new Set(parents)].filter((parent) => parent !== stageName);
}

// EXTERNAL MODULE: ./simulator/api/router.ts
var router = __webpack_require__(43235);
;// CONCATENATED MODULE: ./simulator/engine/secrets.ts
const SECRET_SCOPES = [
    "keptn-default",
    "keptn-webhook-service",
    "dynatrace-service",
    "keptn-prometheus-service",
];
const DEFAULT_SECRET_SCOPE = "keptn-default";
class Secrets {
    #secrets = new Map();
    has(name) {
        return this.#secrets.has(name);
    }
    put(secret) {
        this.#secrets.set(secret.name, secret);
    }
    delete(name, scope) {
        return this.#secrets.get(name)?.scope === scope && this.#secrets.delete(name);
    }
    list() {
        return [...this.#secrets.values()];
    }
    value(name, key, scope) {
        const secret = this.#secrets.get(name);
        if (secret === undefined || secret.scope !== scope)
            return undefined;
        return secret.data[key] ?? "";
    }
}

;// CONCATENATED MODULE: ./simulator/api/secrets.ts



const MAX_SECRET_BYTES = 1024 * 1024;
function createSecret(engine, request) {
    const secret = readSecret(request);
    if (engine.secrets.has(secret.name))
        return (0,exchange/* error */.z3)(409, `Unable to create secret: secret already exists`);
    engine.secrets.put(secret);
    return (0,exchange/* json */.Pq)(201, echo(secret, request));
}
function updateSecret(engine, request) {
    const secret = readSecret(request);
    if (!engine.secrets.has(secret.name))
        return (0,exchange/* error */.z3)(404, `Unable to update secret: secret not found`);
    engine.secrets.put(secret);
    return (0,exchange/* json */.Pq)(200, echo(secret, request));
}
function deleteSecret(engine, request) {
    const name = (0,exchange/* parameter */.Wi)(request, "name") ?? "";
    const scope = (0,exchange/* parameter */.Wi)(request, "scope") ?? "";
    return engine.secrets.delete(name, scope)
        ? (0,exchange/* empty */.Ie)()
        : (0,exchange/* error */.z3)(404, `Unable to delete secret: secret not found`);
}
function listSecrets(engine) {
    return (0,exchange/* json */.Pq)(200, {
        Secrets: engine.secrets
            .list()
            .map(({ name, scope, data }) => ({ name, scope, keys: Object.keys(data) })),
    });
}
function listScopes() {
    return (0,exchange/* json */.Pq)(200, { scopes: SECRET_SCOPES.toSorted() });
}
function echo({ name, scope, data }, request) {
    return { data: (0,json/* isJsonObject */.OW)((0,json/* getOwn */.Ng)((0,exchange/* jsonBody */.J9)(request), "data")) ? data : null, name, scope };
}
function readSecret(request) {
    const body = (0,exchange/* jsonBody */.J9)(request);
    const name = (0,exchange/* text */.Qq)((0,json/* getOwn */.Ng)(body, "name"));
    const scope = (0,exchange/* text */.Qq)((0,json/* getOwn */.Ng)(body, "scope")) || DEFAULT_SECRET_SCOPE;
    const data = (0,json/* getOwn */.Ng)(body, "data");
    if (name === "")
        throw new exchange/* BadRequest */.B("Invalid request format: Key: 'Secret.SecretMetadata.Name' Error:Field " +
            "validation for 'Name' failed on the 'required' tag");
    if (!SECRET_SCOPES.includes(scope))
        throw new exchange/* BadRequest */.B(`Unable to create secret: unable to check defined scope ${scope} for secret ${name}: scope not found`);
    const entries = Object.entries((0,json/* isJsonObject */.OW)(data) ? data : {}).filter((entry) => typeof entry[1] === "string");
    const bytes = entries.reduce((sum, [, value]) => sum + Buffer.byteLength(value), 0);
    if (bytes > MAX_SECRET_BYTES)
        throw new exchange/* BadRequest */.B("Unable to create secret: too big");
    return { name, scope, data: Object.fromEntries(entries) };
}

;// CONCATENATED MODULE: ./simulator/api/sequences.ts



function getSequences(engine, request, project) {
    const [name, state, fromTime, beforeTime] = ["name", "state", "fromTime", "beforeTime"].map((key) => (0,exchange/* parameter */.Wi)(request, key));
    const contexts = (0,exchange/* parameter */.Wi)(request, "keptnContext")?.split(",");
    const found = engine.sequences.views
        .ofProject(project)
        .filter((view) => (!name || view.name === name) &&
        (!state || view.state === state) &&
        (!fromTime || view.time > fromTime) &&
        (!beforeTime || view.time < beforeTime) &&
        (!contexts?.[0] || contexts.includes(view.shkeptncontext)));
    const page = pageOf(found, integer(request, "nextPageKey", 0), integer(request, "pageSize", 0));
    return (0,exchange/* json */.Pq)(200, {
        states: page.items,
        ...(page.next > 0 && { nextPageKey: page.next }),
        ...count("totalCount", found.length),
    });
}
function getSequenceExecutions(engine, request) {
    const project = (0,exchange/* parameter */.Wi)(request, "project");
    if (!project)
        throw new exchange/* BadRequest */.B("Invalid request format: project name must not be empty");
    if (!engine.projects.exists(project))
        return (0,exchange/* error */.z3)(404, "project not found");
    const [stage, service, name, status, keptnContext] = [
        "stage",
        "service",
        "name",
        "status",
        "keptnContext",
    ].map((key) => (0,exchange/* parameter */.Wi)(request, key));
    const found = engine.sequences
        .executions(project)
        .filter(({ scope, sequence, state }) => (!stage || scope.stage === stage) &&
        (!service || scope.service === service) &&
        (!name || sequence.name === name) &&
        (!status || state === status) &&
        (!keptnContext || scope.keptnContext === keptnContext))
        .toReversed();
    const page = pageOf(found, integer(request, "nextPageKey", 0), integer(request, "pageSize", 0));
    const sequenceExecutions = page.items.map(({ id, sequence, scope, inputProperties, triggeredAt, state, stateBeforePause, previousTasks, currentTask, }) => ({
        _id: id,
        schemaVersion: "1",
        sequence: {
            name: sequence.name,
            tasks: sequence.tasks.map((task) => ({ ...task, properties: task.properties ?? null })),
        },
        status: { state, stateBeforePause, previousTasks, currentTask },
        scope: filled(scope),
        inputProperties,
        triggeredAt,
    }));
    return (0,exchange/* json */.Pq)(200, {
        ...(page.next > 0 && { nextPageKey: page.next }),
        ...count("pageSize", page.items.length),
        ...count("totalCount", found.length),
        sequenceExecutions,
    });
}
function controlSequence(engine, request, project, keptnContext) {
    const body = (0,exchange/* jsonBody */.J9)(request);
    const state = (0,exchange/* text */.Qq)((0,json/* getOwn */.Ng)(body, "state"));
    const stage = (0,exchange/* text */.Qq)((0,json/* getOwn */.Ng)(body, "stage"));
    if (state === "")
        throw new exchange/* BadRequest */.B("Invalid request format: Key: 'SequenceControlCommand.State' Error:Field " +
            "validation for 'State' failed on the 'required' tag");
    if (state === "abort")
        engine.sequences.abort(project, keptnContext, stage);
    if (state === "pause")
        engine.sequences.pause(project, keptnContext, stage);
    if (state === "resume")
        engine.sequences.resume(project, keptnContext, stage);
    return (0,exchange/* json */.Pq)(200, {});
}
function filled(scope) {
    const isFilled = (value) => value !== "" &&
        !(typeof value === "object" && value !== null && Object.keys(value).length === 0);
    return Object.fromEntries(Object.entries(scope).filter(([, value]) => isFilled(value)));
}

;// CONCATENATED MODULE: ./simulator/api/controller-events.ts



function postToController(engine, request) {
    const attributes = readAttributes(request.body);
    if (typeof attributes === "string")
        throw new exchange/* BadRequest */.B(`Invalid request format: ${attributes}`);
    const text = (name) => (0,json/* textAt */.$6)(attributes, name);
    const missing = ["time", "type", "id", "source"].find((name) => text(name) === "");
    if (missing !== undefined)
        throw new exchange/* BadRequest */.B(`Invalid request format: ${missing} must be specified`);
    const event = {
        id: text("id"),
        type: text("type"),
        source: text("source"),
        specversion: text("specversion"),
        time: new Date(text("time")).toISOString(),
        shkeptncontext: text("shkeptncontext"),
        ...(text("triggeredid") && { triggeredid: text("triggeredid") }),
        ...(text("gitcommitid") && { gitcommitid: text("gitcommitid") }),
        data: (0,json/* getOwn */.Ng)(attributes, "data") ?? null,
    };
    engine.sequences.handle(event);
    return (0,exchange/* empty */.Ie)();
}

;// CONCATENATED MODULE: ./simulator/api/version.ts
const OLDEST = [0, 14];
function parseVersion(text) {
    const match = /^(\d+)\.(\d+)(\.|$)/.exec(text);
    if (match === null)
        throw new Error(`keptnVersion: expected something like 1.4.5, found ${JSON.stringify(text)}`);
    const version = { text, major: Number(match[1]), minor: Number(match[2]) };
    if (!isAtLeast(version, ...OLDEST))
        throw new Error(`keptnVersion: ${text} is not simulated; ${OLDEST.join(".")} is the oldest with the counting model`);
    return version;
}
function isAtLeast(version, major, minor) {
    return version.major > major || (version.major === major && version.minor >= minor);
}

;// CONCATENATED MODULE: ./simulator/api/gateway.ts

















const MAX_BODY_BYTES = 5 * 1024 * 1024;
class Gateway {
    engine;
    options;
    #gatekeeper;
    #api;
    #services;
    constructor(engine, options) {
        this.engine = engine;
        this.options = options;
        this.#gatekeeper = new Gatekeeper(options, engine.clock);
        this.#api = this.#apiRouter();
        const resources = isAtLeast(options.version, 0, 16)
            ? "/api/resource-service/"
            : "/api/configuration-service/";
        this.#services = [
            { prefix: "/api/controlPlane/", router: this.#controlPlaneRouter() },
            { prefix: "/api/mongodb-datastore/", router: this.#datastoreRouter() },
            { prefix: "/api/secrets/", router: this.#secretsRouter() },
            { prefix: resources, router: this.#resourceRouter(`${resources}v1`) },
        ];
    }
    answer(request) {
        if (request.body.length > MAX_BODY_BYTES)
            return (0,exchange/* gatewayPage */.U4)(413, "Request Entity Too Large");
        try {
            return this.#route(request);
        }
        catch (cause) {
            if (cause instanceof exchange/* BadRequest */.B)
                return (0,exchange/* error */.z3)(400, cause.message);
            throw cause;
        }
    }
    #route(request) {
        if (request.path === "/api/v1/auth")
            return this.#gatekeeper.refuseAtAuth(request) ?? (0,exchange/* empty */.Ie)();
        if (request.path.startsWith("/api/v1/"))
            return this.#gatekeeper.refuseAtApi(request) ?? this.#api.answer(request);
        const service = this.#services.find(({ prefix }) => request.path.startsWith(prefix));
        if (service === undefined)
            return elsewhere(request);
        if (isForbidden(request))
            return (0,exchange/* gatewayPage */.U4)(403, "Forbidden");
        return this.#gatekeeper.refuseAtGateway(request) ?? service.router.answer(request);
    }
    #apiRouter() {
        return new router/* Router */.I([
            {
                path: "/api/v1/event",
                methods: { POST: (request) => postEvent(this.engine, this.options, request) },
            },
            {
                path: "/api/v1/metadata",
                methods: { GET: () => getMetadata(this.options.version.text) },
            },
        ], goOpenApi);
    }
    #controlPlaneRouter() {
        const { engine } = this;
        const base = "/api/controlPlane/v1";
        const stage = `${base}/project/:project/stage/:stage`;
        const subscriptions = `${base}/uniform/registration/:integration/subscription`;
        const executions = {
            path: `${base}/sequence-execution`,
            methods: { GET: (request) => getSequenceExecutions(engine, request) },
        };
        return new router/* Router */.I([
            {
                path: `${base}/event`,
                methods: { POST: (request) => postToController(engine, request) },
            },
            {
                path: `${base}/event/triggered/:type`,
                methods: { GET: (request, [type = ""]) => getOpenTasks(engine, request, type) },
            },
            {
                path: `${base}/sequence/:project`,
                methods: { GET: (request, [project = ""]) => getSequences(engine, request, project) },
            },
            {
                path: `${base}/sequence/:project/:context/control`,
                methods: {
                    POST: (request, [project = "", context = ""]) => controlSequence(engine, request, project, context),
                },
            },
            ...(isAtLeast(this.options.version, 0, 18) ? [executions] : []),
            ...this.#projectRoutes(base),
            {
                path: `${stage}/service`,
                methods: {
                    GET: (request, [project = "", name = ""]) => listServices(engine, request, project, name),
                },
            },
            {
                path: `${stage}/service/:service`,
                methods: {
                    GET: (_, [project = "", name = "", service = ""]) => getService(engine, project, name, service),
                },
            },
            {
                path: `${stage}/service/:service/evaluation`,
                methods: {
                    POST: (request, [project = "", name = "", service = ""]) => triggerEvaluation(engine, request, { project, stage: name, service }),
                },
            },
            {
                path: `${base}/log`,
                methods: {
                    GET: (request) => getLogs(engine, request),
                    POST: (request) => postLogs(engine, request),
                },
            },
            {
                path: `${base}/uniform/registration`,
                methods: {
                    GET: (request) => listIntegrations(engine, request),
                    POST: (request) => registerIntegration(engine, request),
                },
            },
            {
                path: subscriptions,
                methods: {
                    GET: (_, [id = ""]) => listSubscriptions(engine, id),
                    POST: (request, [id = ""]) => createSubscription(engine, request, id),
                },
            },
            {
                path: `${subscriptions}/:subscription`,
                methods: {
                    GET: (_, [integration = "", id = ""]) => getSubscription(engine, integration, id),
                    PUT: (request, [integration = "", id = ""]) => putSubscription(engine, request, integration, id),
                    DELETE: (_, [integration = "", id = ""]) => deleteSubscription(engine, integration, id),
                },
            },
        ], gin);
    }
    #projectRoutes(base) {
        const { engine } = this;
        const project = `${base}/project/:project`;
        return [
            { path: `${base}/project`, methods: { GET: (request) => listProjects(engine, request) } },
            { path: project, methods: { GET: (_, [name = ""]) => getProject(engine, name) } },
            {
                path: `${project}/stage`,
                methods: { GET: (request, [name = ""]) => listStages(engine, request, name) },
            },
            {
                path: `${project}/stage/:stage`,
                methods: { GET: (_, [name = "", stage = ""]) => getStage(engine, name, stage) },
            },
        ];
    }
    #datastoreRouter() {
        const base = "/api/mongodb-datastore/event";
        return new router/* Router */.I([
            { path: base, methods: { GET: (request) => getEvents(this.engine, request) } },
            {
                path: `${base}/type/:type`,
                methods: { GET: (request, [type = ""]) => getEventsByType(this.engine, request, type) },
            },
        ], goOpenApi);
    }
    #secretsRouter() {
        const { engine } = this;
        return new router/* Router */.I([
            {
                path: "/api/secrets/v1/secret",
                methods: {
                    GET: () => listSecrets(engine),
                    POST: (request) => createSecret(engine, request),
                    PUT: (request) => updateSecret(engine, request),
                    DELETE: (request) => deleteSecret(engine, request),
                },
            },
            { path: "/api/secrets/v1/scope", methods: { GET: () => listScopes() } },
        ], gin);
    }
    #resourceRouter(base) {
        const { engine } = this;
        const levels = [
            {
                path: `${base}/project/:project`,
                level: ([project = ""]) => ({ project }),
            },
            {
                path: `${base}/project/:project/stage/:stage`,
                level: ([project = "", stage = ""]) => ({ project, stage }),
            },
            {
                path: `${base}/project/:project/stage/:stage/service/:service`,
                level: ([project = "", stage = "", service = ""]) => ({
                    project,
                    stage,
                    service,
                }),
            },
        ];
        return new router/* Router */.I(levels.flatMap(({ path, level }) => [
            {
                path: `${path}/resource`,
                methods: {
                    PUT: (request, names) => putResources(engine, request, level(names)),
                    POST: (request, names) => putResources(engine, request, level(names)),
                },
            },
            {
                path: `${path}/resource/:uri`,
                methods: {
                    GET: (request, names) => getResource(engine, request, level(names), names.at(-1) ?? ""),
                },
            },
        ]), gin);
    }
}
function isForbidden({ path, method }) {
    if (path.startsWith("/api/mongodb-datastore/"))
        return !["GET", "HEAD", "OPTIONS"].includes(method);
    if (/^\/api\/(?:resource|configuration)-service\/v1\/project(?:\/|$)/.test(path) &&
        !/\/resource(?:\/|$)/.test(path))
        return true;
    return path === "/api/controlPlane/v1/log" && method === "DELETE";
}
function elsewhere(request) {
    if (request.path.startsWith("/api/"))
        return goOpenApi.notFound(request);
    if (request.path.startsWith("/bridge"))
        return (0,exchange/* gatewayPage */.U4)(502, "Bad Gateway");
    return request.path === "/"
        ? (0,exchange/* gatewayPage */.U4)(301, "Moved Permanently")
        : (0,exchange/* gatewayPage */.U4)(404, "Not Found");
}
const goOpenApi = {
    notFound: ({ path }) => (0,exchange/* error */.z3)(404, `path ${path.replace(/^\/api(?:\/mongodb-datastore)?/, "")} was not found`),
    notAllowed: ({ method }, allowed) => (0,exchange/* error */.z3)(405, `method ${method} is not allowed, but [${allowed.join(",")}] are`),
};
const gin = {
    notFound: () => (0,exchange/* plain */.pj)(404, "404 page not found"),
    notAllowed: () => (0,exchange/* plain */.pj)(404, "404 page not found"),
};

// EXTERNAL MODULE: ./simulator/faulty-server.ts
var faulty_server = __webpack_require__(23334);
;// CONCATENATED MODULE: ./simulator/api/server.ts



const SECRET_HEADERS = ["x-token", "authorization", "cookie"];
class ApiServer {
    options;
    faults;
    requests = [];
    #server;
    constructor(options, { clock, timers }, faults, gateway) {
        this.options = options;
        this.faults = faults;
        this.#server = new faulty_server/* FaultyServer */.d({
            record: (request) => this.#record(this.#belowPrefix(request), clock.now()),
            effectsOn: (request) => {
                const below = this.#belowPrefix(request);
                return faults.forRequest(below.method, below.path, eventOf(below));
            },
            answer: (request) => {
                const below = this.#belowPrefix(request);
                return below.path === "" ? (0,exchange/* gatewayPage */.U4)(404, "Not Found") : gateway(below);
            },
        }, timers);
        faults.attach({
            refuse: (forMs) => this.#server.refuse(forMs),
            accept: () => this.#server.accept(),
        });
    }
    async listen() {
        const { host, port, pathPrefix } = this.options;
        return `${await this.#server.listen(host, port)}${pathPrefix}`;
    }
    close() {
        return this.#server.close();
    }
    #belowPrefix(request) {
        const { pathPrefix } = this.options;
        const isBelow = request.path.startsWith(`${pathPrefix}/`);
        return { ...request, path: isBelow ? request.path.slice(pathPrefix.length) : "" };
    }
    #record({ method, path, query, headers, body }, at) {
        const record = {
            at,
            method,
            path,
            query: Object.fromEntries(query),
            headers: (0,faulty_server/* shownHeaders */.U)(headers, SECRET_HEADERS),
            bodyBytes: body.length,
            status: undefined,
            outcome: "open",
        };
        this.requests.push(record);
        return record;
    }
}
function eventOf(request) {
    if (request.method !== "POST" || !request.path.endsWith("/event"))
        return undefined;
    const value = (0,json/* parsedObject */.jM)(request.body.toString("utf8"));
    if (!value)
        return undefined;
    const { type, source, shkeptncontext, triggeredid, data = null } = value;
    const text = (attribute) => (typeof attribute === "string" ? attribute : "");
    return {
        type: text(type),
        source: text(source),
        shkeptncontext: text(shkeptncontext),
        triggeredid: text(triggeredid),
        data,
    };
}

// EXTERNAL MODULE: ./simulator/engine/aggregate.ts
var aggregate = __webpack_require__(77581);
;// CONCATENATED MODULE: ./simulator/engine/approval.ts


const TASK = "approval";
function approvalAnswers(event) {
    const scope = (0,engine_event/* scopeOf */.Od)(event);
    if (event.type !== (0,engine_event/* taskType */.qs)(TASK, "triggered") || scope === undefined)
        return [];
    const { project, stage, service, labels } = scope;
    const common = {
        project,
        stage,
        service,
        ...(Object.keys(labels).length > 0 && { labels }),
        status: "succeeded",
    };
    const result = resultOf(event, scope);
    const hasMessage = result === "pass" || result === "warning";
    const message = `Approval strategy for result '${result}': ${textOf(event, TASK, result) || "manual"}`;
    const started = {
        type: (0,engine_event/* taskType */.qs)(TASK, "started"),
        data: { ...common, ...(hasMessage && { message }) },
    };
    const decision = decide(event, scope);
    return decision === undefined
        ? [started]
        : [started, { type: (0,engine_event/* taskType */.qs)(TASK, "finished"), data: { ...common, result: decision } }];
}
function decide(event, scope) {
    const result = resultOf(event, scope);
    if (result === "fail")
        return "fail";
    if (result !== "pass" && result !== "warning")
        return undefined;
    return textOf(event, TASK, result) === "automatic" ? "pass" : undefined;
}
function resultOf(event, scope) {
    return scope.result || textOf(event, "evaluation", "result");
}
function textOf(event, key, field) {
    const value = (0,json/* getOwn */.Ng)((0,engine_event/* dataObject */.g0)(event), key);
    const found = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, field) : undefined;
    return typeof found === "string" ? found : "";
}

;// CONCATENATED MODULE: ./simulator/engine/bus.ts
class Bus {
    log = [];
    #listeners = new Set();
    #waiting = [];
    #delivering = false;
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    publish(event, receivedAt, origin, lag) {
        const delivery = Object.freeze({ event, receivedAt, origin });
        this.log.push(delivery);
        this.#waiting.push({ delivery, lag });
        if (!this.#delivering)
            this.#deliverAll();
    }
    hold(run) {
        if (this.#delivering)
            return run();
        this.#delivering = true;
        try {
            run();
        }
        finally {
            this.#deliverAll();
        }
    }
    #deliverAll() {
        this.#delivering = true;
        try {
            for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
                for (const listener of [...this.#listeners])
                    listener(next.delivery, next.lag);
            }
        }
        finally {
            this.#delivering = false;
        }
    }
}

// EXTERNAL MODULE: ./simulator/engine/clock.ts
var clock = __webpack_require__(92200);
// EXTERNAL MODULE: ./simulator/engine/temporary-data.ts
var temporary_data = __webpack_require__(71062);
;// CONCATENATED MODULE: ./simulator/engine/event-store.ts



const UNMAPPED = "keptnUnmappedEvents";
class EventStore {
    #collections = new Map();
    #projectOfContext = new Map();
    insert(event) {
        if (!event.type.startsWith("sh.keptn.event.") || (0,engine_event/* decodeData */.Hw)(event.data) === undefined)
            return;
        const { datacontenttype: _lost, ...kept } = event;
        const stored = { ...kept, data: (0,temporary_data/* withSubscriptionId */.r)(event.data, "") };
        const project = textAt(event.data, ["project"]) || UNMAPPED;
        const collection = this.#collections.get(project);
        if (collection === undefined)
            this.#collections.set(project, [stored]);
        else
            collection.push(stored);
        if (project !== UNMAPPED && !this.#projectOfContext.has(event.shkeptncontext))
            this.#projectOfContext.set(event.shkeptncontext, project);
    }
    query(query) {
        const collection = this.#collection(query.project, query.keptnContext);
        const events = query.root === undefined ? collection : rootEvents(collection);
        const matches = (event) => same(query.project, textAt(event.data, ["project"])) &&
            same(query.stage, textAt(event.data, ["stage"])) &&
            same(query.service, textAt(event.data, ["service"])) &&
            same(query.type, event.type) &&
            same(query.source, event.source) &&
            same(query.keptnContext, event.shkeptncontext) &&
            same(query.eventID, event.id) &&
            (query.fromTime === undefined || event.time > query.fromTime) &&
            (query.beforeTime === undefined || event.time < query.beforeTime);
        return newestFirst(events.filter(matches));
    }
    queryByType(type, terms, options = {}) {
        const collection = this.#collection(terms["data.project"]?.[0], terms["shkeptncontext"]?.[0]);
        const invalidated = new Set(collection
            .filter((event) => (0,engine_event/* kindOf */.I)(event.type) === "invalidated")
            .map((event) => event.triggeredid));
        const matches = (event) => event.type === type &&
            (options.fromTime === undefined || event.time > options.fromTime) &&
            !(options.excludeInvalidated && invalidated.has(event.triggeredid)) &&
            Object.entries(terms).every(([path, values]) => values.includes(textAt(event, path.split("."))));
        return newestFirst(collection.filter(matches));
    }
    hasResponse(project, triggeredId, keptnContext) {
        const events = this.#collections.get(project) ?? [];
        return events.some((event) => event.triggeredid === triggeredId && event.shkeptncontext === keptnContext);
    }
    #collection(project, keptnContext) {
        const name = project || (keptnContext && this.#projectOfContext.get(keptnContext)) || UNMAPPED;
        return this.#collections.get(name) ?? [];
    }
}
function rootEvents(events) {
    const contexts = new Set();
    return events.filter(({ shkeptncontext }) => !contexts.has(shkeptncontext) && contexts.add(shkeptncontext));
}
function newestFirst(events) {
    return events.toReversed().sort((a, b) => Number(a.time < b.time) - Number(a.time > b.time));
}
function same(wanted, found) {
    return wanted === undefined || wanted === found;
}
function textAt(value, path) {
    const found = path.reduce((at, key) => ((0,json/* isJsonObject */.OW)(at) ? (0,json/* getOwn */.Ng)(at, key) : undefined), value);
    return typeof found === "string" ? found : "";
}

// EXTERNAL MODULE: ./simulator/engine/integrations.ts
var integrations = __webpack_require__(39655);
;// CONCATENATED MODULE: ./simulator/engine/slo.ts


function parseSlo(text) {
    const root = (0,dist/* parse */.qg)(text);
    if (!(0,json/* isJsonObject */.OW)(root))
        throw new Error("the SLO file is not a mapping");
    const comparison = objectAt(root, "comparison");
    const include = slo_textAt(comparison, "include_result_with_score");
    const count = (0,json/* getOwn */.Ng)(comparison, "number_of_comparison_results");
    const asked = typeof count === "number" && count > 0 ? count : 3;
    const several = slo_textAt(comparison, "compare_with") === "several_results";
    const objectives = (0,json/* getOwn */.Ng)(root, "objectives");
    const total = objectAt(root, "total_score");
    const pass = percent(slo_textAt(total, "pass"));
    const warning = percent(slo_textAt(total, "warning"));
    return {
        comparison: {
            numberOfResults: several ? asked : 1,
            include: include === "pass" || include === "pass_or_warn" ? include : "all",
            aggregateFunction: slo_textAt(comparison, "aggregate_function") || "avg",
        },
        objectives: (Array.isArray(objectives) ? objectives : [])
            .filter(json/* isJsonObject */.OW)
            .map(readObjective),
        totalScore: { ...(pass !== undefined && { pass }), ...(warning !== undefined && { warning }) },
    };
}
function evaluate(slo, values, previous) {
    if (slo.objectives.length === 0)
        return nothing("lighthouse failed because no SLO objective was provided");
    const bad = slo.objectives.find(({ pass, warning }) => [...pass, ...warning].flat().some((criteria) => parseCriteria(criteria) === undefined));
    if (bad !== undefined)
        return nothing(`error with ${nameOf(bad)}: invalid criteria string`);
    const left = [...values];
    const indicatorResults = slo.objectives.map((objective) => {
        const at = left.findIndex(({ metric }) => metric === objective.sli);
        const [value = {
            metric: objective.sli,
            value: 0,
            success: false,
            message: "no value received from SLI provider",
        },] = at < 0 ? [] : left.splice(at, 1);
        return evaluateObjective(objective, value, aggregateOf(previous.get(objective.sli) ?? [], slo.comparison.aggregateFunction));
    });
    const extra = left
        .map(({ metric }) => metric)
        .filter((metric) => !slo.objectives.some(({ sli }) => sli === metric));
    const surplus = extra.length === 0
        ? ""
        : "Lighthouse received additional SLIs, which are not specified as SLO: " +
            `${extra.join(", ")} . Please consider using them as an SLO.`;
    const reachable = slo.objectives
        .filter(({ pass }) => pass.length > 0)
        .reduce((sum, { weight }) => sum + weight, 0);
    if (reachable === 0)
        return { result: "pass", score: 100, indicatorResults, message: surplus };
    const score = (100 * indicatorResults.reduce((sum, indicator) => sum + indicator.score, 0)) / reachable;
    return {
        ...verdict(score, slo.totalScore, indicatorResults.find(({ status }, i) => slo.objectives[i]?.keySli && status === "fail"), surplus),
        score,
        indicatorResults,
    };
}
function nothing(message) {
    return { result: "fail", score: 0, indicatorResults: null, message };
}
function nameOf({ displayName, sli }) {
    return displayName || sli;
}
function verdict(score, total, failedKey, surplus) {
    if (total.pass === undefined)
        throw new Error("no target score defined");
    if (failedKey !== undefined) {
        const name = failedKey.displayName || failedKey.value.metric;
        return {
            result: "fail",
            message: `Evaluation failed due to key_sli objective '${name}': ` +
                `${failedKey.value.message ?? `failed evaluation with score ${failedKey.score.toFixed(6)}`}`,
        };
    }
    if (score >= total.pass)
        return { result: "pass", message: surplus };
    if (total.warning === undefined)
        return {
            result: "fail",
            message: `Evaluation failed since the calculated score of ${score} is below the target value of ${total.pass}`,
        };
    if (score >= total.warning)
        return {
            result: "warning",
            message: `Evaluation returned a warning: the calculated score of ${score} is ` +
                `close to the warning target value of ${total.warning}`,
        };
    return {
        result: "fail",
        message: `Evaluation failed since the calculated score of ${score} is below the warning value of ${total.warning}`,
    };
}
function evaluateObjective(objective, measured, compared) {
    const value = { ...measured, comparedValue: compared ?? 0 };
    const { displayName, weight } = objective;
    const keySli = objective.keySli && measured.success;
    const pass = check(objective.pass, measured, compared);
    if (objective.pass.length === 0)
        return {
            displayName,
            status: "info",
            score: 0,
            keySli,
            value,
            passTargets: [],
            warningTargets: [],
        };
    const warning = check(objective.warning, measured, compared);
    const hasTargets = objective.warning.length > 0 || !measured.success;
    const targets = {
        passTargets: pass.targets,
        warningTargets: hasTargets ? warning.targets : null,
    };
    if (pass.holds)
        return { displayName, status: "pass", score: weight, keySli, value, ...targets };
    const warned = objective.warning.length > 0 && warning.holds;
    return {
        displayName,
        status: warned ? "warning" : "fail",
        score: warned ? weight / 2 : 0,
        keySli,
        value,
        ...targets,
    };
}
function check(sets, measured, compared) {
    const results = sets.map((set) => set.map((criteria) => checkOne(criteria, measured, compared)));
    return {
        holds: results.some((targets) => targets.every(({ violated }) => !violated)),
        targets: results.flat(),
    };
}
const CRITERION = /^(<=|>=|<|>|=)\s*([+-]?)(\d+(?:\.\d*)?|\.\d+)(%?)$/;
function parseCriteria(criteria) {
    const match = CRITERION.exec(criteria.replaceAll(" ", ""));
    if (match === null)
        return undefined;
    const [, operator = "", sign = "", digits = "", unit = ""] = match;
    return { operator, sign, amount: Number(digits), unit };
}
function checkOne(criteria, measured, compared) {
    const { operator = "", sign = "", amount = 0, unit = "" } = parseCriteria(criteria) ?? {};
    const isMet = (target) => measured.success && holds(measured.value, operator, target);
    if (sign === "")
        return { criteria, targetValue: amount, violated: !isMet(amount) };
    if (compared === undefined)
        return { criteria, targetValue: 0, violated: !measured.success };
    const change = (unit === "%" ? (compared * amount) / 100 : amount) * (sign === "+" ? 1 : -1);
    return { criteria, targetValue: compared + change, violated: !isMet(compared + change) };
}
function holds(value, operator, target) {
    if (operator === "<")
        return value < target;
    if (operator === "<=")
        return value <= target;
    if (operator === ">")
        return value > target;
    if (operator === ">=")
        return value >= target;
    return value === target;
}
const PERCENTILES = { p50: 0.5, p90: 0.9, p95: 0.95 };
function aggregateOf(values, aggregateFunction) {
    if (values.length === 0)
        return undefined;
    const share = PERCENTILES[aggregateFunction];
    if (share === undefined)
        return values.reduce((sum, value) => sum + value, 0) / values.length;
    const sorted = values.toSorted((a, b) => a - b);
    const position = Math.min(Math.max(share * (sorted.length + 1), 1), sorted.length);
    const below = sorted[Math.floor(position) - 1] ?? 0;
    const above = sorted[Math.min(Math.floor(position), sorted.length - 1)] ?? below;
    return below + (position - Math.floor(position)) * (above - below);
}
function readObjective(objective) {
    const sli = slo_textAt(objective, "sli");
    const weight = (0,json/* getOwn */.Ng)(objective, "weight");
    return {
        sli,
        displayName: slo_textAt(objective, "displayName"),
        weight: typeof weight === "number" && weight !== 0 ? weight : 1,
        keySli: (0,json/* getOwn */.Ng)(objective, "key_sli") === true,
        pass: readCriteria((0,json/* getOwn */.Ng)(objective, "pass")),
        warning: readCriteria((0,json/* getOwn */.Ng)(objective, "warning")),
    };
}
function readCriteria(value) {
    if (!Array.isArray(value))
        return [];
    return value.filter(json/* isJsonObject */.OW).map((set) => {
        const criteria = (0,json/* getOwn */.Ng)(set, "criteria");
        return Array.isArray(criteria) ? criteria.map(String) : [];
    });
}
function percent(text) {
    if (text === "")
        return undefined;
    const value = Number(text.replace(/%$/, ""));
    if (Number.isNaN(value))
        throw new Error(`could not parse the percentage ${text}`);
    return value;
}
function objectAt(value, key) {
    const found = (0,json/* getOwn */.Ng)(value, key);
    return (0,json/* isJsonObject */.OW)(found) ? found : {};
}
function slo_textAt(value, key) {
    const found = (0,json/* getOwn */.Ng)(value, key);
    return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

;// CONCATENATED MODULE: ./simulator/engine/lighthouse.ts




const SLO_URI = "slo.yaml";
const TRIGGERED = (0,engine_event/* taskType */.qs)("evaluation", "triggered");
const GET_SLI_FINISHED = (0,engine_event/* taskType */.qs)("get-sli", "finished");
class Lighthouse {
    world;
    #pending = new Map();
    constructor(world) {
        this.world = world;
    }
    handle(event) {
        if (event.type === TRIGGERED)
            this.#start(event);
        if (event.type === GET_SLI_FINISHED)
            this.#score(event);
    }
    #start(event) {
        const scope = (0,engine_event/* scopeOf */.Od)(event);
        if (scope === undefined)
            return;
        this.world.send(event, {
            type: (0,engine_event/* taskType */.qs)("evaluation", "started"),
            triggeredid: event.id,
            data: { ...common(scope), status: "succeeded" },
        });
        let window;
        try {
            window = this.#window(event);
        }
        catch (error) {
            return this.#finish(event, scope, undefined, {
                status: "errored",
                result: "fail",
                message: messageOf(error),
            });
        }
        const file = this.world.resources.get(scope, SLO_URI);
        if (this.world.provider === "none") {
            const message = "no evaluation performed by lighthouse because no SLI-provider " +
                `configured for project ${scope.project}`;
            return this.#finish(event, scope, window, { status: "succeeded", result: "pass", message });
        }
        if (file === undefined)
            return this.#askForValues({ evaluation: event, scope, window });
        let rules;
        try {
            rules = parseSlo(file.text);
        }
        catch {
            const message = "error retrieving SLO file: Could not parse SLO file for service " +
                `${scope.service} in stage ${scope.stage} in project ` +
                `${scope.project}`;
            return this.#finish(event, scope, window, { status: "errored", result: "fail", message });
        }
        this.#askForValues({ evaluation: event, scope, window, slo: { rules, text: file.text } });
    }
    #askForValues(pending) {
        const { scope, slo, window, evaluation } = pending;
        const indicators = slo?.rules.objectives.map(({ sli }) => sli) ?? [];
        const range = { start: window.start.toISOString(), end: window.end.toISOString() };
        const getSli = {
            sliProvider: "simulator",
            ...range,
            ...(indicators.length > 0 && { indicators }),
        };
        const id = this.world.send(evaluation, {
            type: (0,engine_event/* taskType */.qs)("get-sli", "triggered"),
            data: { ...common(scope), "get-sli": getSli },
        });
        this.#pending.set(id, pending);
        const { provider } = this.world;
        if (typeof provider !== "function")
            return;
        const { project, stage, service } = scope;
        const measured = provider({ project, stage, service, ...range, indicators });
        const values = isList(measured)
            ? measured
            : Object.entries(measured).map(([metric, value]) => ({ metric, value, success: true }));
        const answer = { triggeredid: id, source: "sli-provider" };
        this.world.send(evaluation, {
            ...answer,
            type: (0,engine_event/* taskType */.qs)("get-sli", "started"),
            data: { ...common(scope), status: "succeeded" },
        });
        const indicatorValues = values.map((value) => ({ ...value }));
        this.world.send(evaluation, {
            ...answer,
            type: GET_SLI_FINISHED,
            data: {
                ...common(scope),
                status: "succeeded",
                result: "pass",
                "get-sli": { ...range, indicatorValues },
            },
        });
    }
    #score(event) {
        const pending = this.#pending.get(event.triggeredid ?? "");
        const data = (0,engine_event/* scopeOf */.Od)(event);
        if (pending === undefined || data === undefined)
            return;
        this.#pending.delete(event.triggeredid ?? "");
        const { evaluation, window, slo } = pending;
        const scope = { ...pending.scope, labels: data.labels };
        const finish = (end) => this.#finish(evaluation, scope, window, end);
        if (data.status === "errored") {
            return finish({
                status: "errored",
                result: "fail",
                message: `evaluation performed by lighthouse received an unexpected error: ${data.message}`,
                evaluation: "pass",
            });
        }
        if (slo === undefined) {
            return finish({
                status: "succeeded",
                result: "pass",
                message: `no evaluation performed by lighthouse because no SLO file configured for project ${scope.project}`,
            });
        }
        const { ids, values } = this.#previous(scope, slo.rules);
        const sloFileContent = Buffer.from(slo.text).toString("base64");
        try {
            const { result, score, indicatorResults, message } = evaluate(slo.rules, indicatorValues(event), values);
            const details = {
                score,
                indicatorResults: indicatorResults,
                ...(ids.length > 0 && { comparedEvents: ids }),
                sloFileContent,
            };
            const failed = data.result === "fail" && {
                result: "fail",
                message: `lighthouse failed because SLI failed with message ${data.message}`,
            };
            finish({
                status: "succeeded",
                result,
                message,
                evaluation: result,
                ...failed,
                details,
            });
        }
        catch (error) {
            finish({
                status: "errored",
                result: "fail",
                message: messageOf(error),
                details: { sloFileContent },
            });
        }
    }
    #finish(event, scope, window, end) {
        const { status, result, message, details } = end;
        const evaluation = {
            timeStart: window?.start.toISOString() ?? "",
            timeEnd: window?.end.toISOString() ?? "",
            result: end.evaluation ?? result,
            score: 0,
            sloFileContent: "",
            indicatorResults: null,
            ...details,
        };
        this.world.send(event, {
            type: (0,engine_event/* taskType */.qs)("evaluation", "finished"),
            triggeredid: event.id,
            data: { ...common(scope), status, result, ...(message !== "" && { message }), evaluation },
        });
    }
    #window(event) {
        const asked = textFields((0,json/* getOwn */.Ng)((0,engine_event/* dataObject */.g0)(event), "evaluation"));
        if (asked.start || asked.end || asked.timeframe)
            return evaluationWindow(asked, this.world.now());
        const test = textFields((0,json/* getOwn */.Ng)((0,engine_event/* dataObject */.g0)(event), "test"));
        if (test.start && test.end)
            return evaluationWindow({ start: test.start, end: test.end }, this.world.now());
        throw new Error("evaluation.triggered event does not contain evaluation timeframe");
    }
    #previous(scope, slo) {
        const { include, numberOfResults } = slo.comparison;
        const wanted = {
            all: ["pass", "warning", "fail"],
            pass_or_warn: ["pass", "warning"],
            pass: ["pass"],
        }[include];
        const terms = {
            "data.project": [scope.project],
            "data.stage": [scope.stage],
            "data.service": [scope.service],
            "data.result": wanted,
        };
        const compared = this.world.store
            .queryByType((0,engine_event/* taskType */.qs)("evaluation", "finished"), terms, { excludeInvalidated: true })
            .slice(0, numberOfResults);
        const values = new Map();
        for (const { metric, value } of compared.flatMap(measuredValues))
            values.set(metric, [...(values.get(metric) ?? []), value]);
        return { ids: compared.map(({ id }) => id), values };
    }
}
function measuredValues(event) {
    const evaluation = (0,json/* getOwn */.Ng)((0,engine_event/* dataObject */.g0)(event), "evaluation");
    const results = (0,json/* isJsonObject */.OW)(evaluation) ? (0,json/* getOwn */.Ng)(evaluation, "indicatorResults") : undefined;
    if (!isList(results))
        return [];
    const values = results.map((indicator) => (0,json/* isJsonObject */.OW)(indicator) ? (0,json/* getOwn */.Ng)(indicator, "value") : undefined);
    return values
        .map(readValue)
        .filter((value) => value !== undefined && value.success);
}
function indicatorValues(event) {
    const getSli = (0,json/* getOwn */.Ng)((0,engine_event/* dataObject */.g0)(event), "get-sli");
    const values = (0,json/* isJsonObject */.OW)(getSli) ? (0,json/* getOwn */.Ng)(getSli, "indicatorValues") : undefined;
    return isList(values) ? values.map(readValue).filter((value) => value !== undefined) : [];
}
function readValue(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const metric = (0,json/* getOwn */.Ng)(value, "metric");
    const measured = (0,json/* getOwn */.Ng)(value, "value");
    const message = (0,json/* getOwn */.Ng)(value, "message");
    if (typeof metric !== "string")
        return undefined;
    return {
        metric,
        value: typeof measured === "number" ? measured : 0,
        success: (0,json/* getOwn */.Ng)(value, "success") === true,
        ...(typeof message === "string" && { message }),
    };
}
function textFields(value) {
    const read = (name) => {
        const found = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, name) : undefined;
        return typeof found === "string" ? found : "";
    };
    return { start: read("start"), end: read("end"), timeframe: read("timeframe") };
}
function common({ project, stage, service, labels }) {
    return { project, stage, service, ...(Object.keys(labels).length > 0 && { labels }) };
}
function isList(value) {
    return Array.isArray(value);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./simulator/engine/shipyard.ts
var engine_shipyard = __webpack_require__(29594);
;// CONCATENATED MODULE: ./simulator/engine/projects.ts

const SHIPYARD_URI = "shipyard.yaml";
const MAX_PROJECT_NAME_CHARACTERS = 200;
const MAX_SERVICE_NAME_CHARACTERS = 43;
class Projects {
    resources;
    #stages = new Map();
    #services = new Map();
    #cachedShipyards = new Map();
    constructor(resources) {
        this.resources = resources;
    }
    create({ name, shipyard, services = [] }) {
        if (this.exists(name))
            throw new Error(`Project ${name} already exists`);
        if (name === "" || name.length > MAX_PROJECT_NAME_CHARACTERS)
            throw new Error(`Project name: 1 to ${MAX_PROJECT_NAME_CHARACTERS} characters`);
        const parsed = (0,engine_shipyard/* parseShipyard */.CN)(shipyard);
        (0,engine_shipyard/* validateStages */.cd)(parsed);
        this.#stages.set(name, parsed.stages.map((stage) => stage.name));
        this.#services.set(name, []);
        this.#cachedShipyards.set(name, parsed);
        this.resources.put({ project: name }, SHIPYARD_URI, shipyard);
        for (const stage of parsed.stages)
            this.resources.put({ project: name, stage: stage.name }, "metadata.yaml", `stageName: ${stage.name}\n`);
        for (const service of services)
            this.createService(name, service);
    }
    createService(project, service) {
        if (service === "" || service.length > MAX_SERVICE_NAME_CHARACTERS)
            throw new Error(`Service name: 1 to ${MAX_SERVICE_NAME_CHARACTERS} characters`);
        const services = this.#services.get(project);
        if (services === undefined)
            throw new Error("project not found");
        if (!services.includes(service))
            services.push(service);
    }
    exists(name) {
        return this.#stages.has(name);
    }
    names() {
        return [...this.#stages.keys()];
    }
    stages(project) {
        return this.#stages.get(project) ?? [];
    }
    services(project) {
        return this.#services.get(project) ?? [];
    }
    currentShipyard(project) {
        const file = this.resources.get({ project }, SHIPYARD_URI);
        if (file === undefined)
            throw new Error(`could not retrieve shipyard.yaml for project ${project}: Resource not found`);
        const shipyard = (0,engine_shipyard/* parseShipyard */.CN)(file.text);
        this.#cachedShipyards.set(project, shipyard);
        return shipyard;
    }
    cachedShipyard(project) {
        return this.#cachedShipyards.get(project) ?? this.currentShipyard(project);
    }
}

;// CONCATENATED MODULE: ./simulator/engine/resources.ts

class Resources {
    #commits = new Map();
    put(level, uri, text) {
        const branch = branchOf(level);
        const commits = this.#commits.get(branch) ?? [];
        const commitID = (0,external_node_crypto_.createHash)("sha1")
            .update(`${branch}\n${commits.length}\n${text}`)
            .digest("hex");
        this.#commits.set(branch, [...commits, { path: pathOf(level, uri), text, commitID }]);
        return commitID;
    }
    get(level, uri, gitCommitID = "") {
        const commits = this.#commits.get(branchOf(level)) ?? [];
        const until = gitCommitID === ""
            ? commits.length
            : commits.findIndex(({ commitID }) => commitID === gitCommitID) + 1;
        const path = pathOf(level, uri);
        return commits.slice(0, until).findLast((commit) => commit.path === path);
    }
    latestCommit(level) {
        return this.#commits.get(branchOf(level))?.at(-1)?.commitID ?? "";
    }
}
function branchOf({ project, stage }) {
    return JSON.stringify([project, stage ?? ""]);
}
function pathOf({ service }, uri) {
    return service === undefined ? uri : `${service}/${uri}`;
}

// EXTERNAL MODULE: ./simulator/engine/counting.ts
var counting = __webpack_require__(79649);
;// CONCATENATED MODULE: ./simulator/engine/dispatch.ts
class Dispatcher {
    clock;
    timers;
    latencyMs;
    controller;
    #sequences = [];
    #tasks = [];
    #cancelTick;
    #startMs;
    constructor(clock, timers, latencyMs, controller) {
        this.clock = clock;
        this.timers = timers;
        this.latencyMs = latencyMs;
        this.controller = controller;
        this.#startMs = clock.now().getTime();
    }
    addSequence(queued) {
        const outcome = this.#outlook(queued);
        if (outcome === "started")
            this.controller.startSequence(queued);
        else
            this.#sequences = [...this.#sequences, queued];
        this.#schedule();
        return outcome;
    }
    addTask(task) {
        if (this.#isReady(task))
            this.controller.sendTask(task);
        else
            this.#tasks = [...this.#tasks, task];
        this.#schedule();
    }
    isQueued(triggeredId) {
        return this.#tasks.some((task) => task.event.id === triggeredId);
    }
    changed() {
        if (this.latencyMs === 0)
            this.#dispatch();
        this.#schedule();
    }
    #dispatch() {
        for (const queued of this.#sequences) {
            if (!this.#sequences.includes(queued) || this.#outlook(queued) !== "started")
                continue;
            this.#sequences = this.#sequences.filter((other) => other !== queued);
            this.controller.startSequence(queued);
        }
        for (const task of this.#tasks) {
            if (!this.#tasks.includes(task) || !this.#isReady(task))
                continue;
            this.#tasks = this.#tasks.filter((other) => other !== task);
            this.controller.sendTask(task);
        }
    }
    #outlook(queued) {
        const { event, scope } = queued;
        const execution = this.controller
            .executions()
            .find((other) => other.scope.triggeredId === event.id);
        if (execution?.state === "paused" ||
            this.controller.isPaused(event.shkeptncontext, scope.stage))
            return "paused";
        return this.#isSequenceBlocked(queued) ? "blocked" : "started";
    }
    #isSequenceBlocked({ event, scope }) {
        const rivals = this.controller.executions().filter((other) => samePlace(other.scope, scope));
        const own = rivals.findIndex((other) => other.scope.triggeredId === event.id);
        return rivals.some((other, i) => {
            const isAhead = other.state === "started" || (other.state === "triggered" && i < own);
            return isAhead && other.scope.keptnContext !== event.shkeptncontext;
        });
    }
    #isReady(task) {
        const execution = this.controller
            .executions()
            .find((other) => other.currentTask.triggeredID === task.event.id);
        if (task.dueAt > this.clock.now() || execution === undefined)
            return false;
        if (this.controller.isPaused(task.event.shkeptncontext, execution.scope.stage))
            return false;
        return !this.#isSecondOfContext(execution) && !this.#isTaskBlocked(task, execution);
    }
    #isSecondOfContext(execution) {
        const running = this.controller
            .executions()
            .filter((other) => other.state === "started" &&
            other.scope.keptnContext === execution.scope.keptnContext &&
            samePlace(other.scope, execution.scope));
        return running.length > 1 && running[0]?.id !== execution.id;
    }
    #isTaskBlocked(task, execution) {
        return this.controller.executions().some((other) => {
            if (other.id === execution.id ||
                other.state !== "started" ||
                !samePlace(other.scope, execution.scope))
                return false;
            if (other.scope.keptnContext === execution.scope.keptnContext)
                return false;
            return !this.#tasks.some((queued) => queued !== task &&
                queued.event.id === other.currentTask.triggeredID &&
                queued.dueAt <= this.clock.now());
        });
    }
    #schedule() {
        this.#cancelTick?.();
        this.#cancelTick = undefined;
        const waitMs = this.#waitMs();
        if (waitMs !== undefined) {
            this.#cancelTick = this.timers.after(waitMs, () => {
                this.#dispatch();
                this.#schedule();
            });
        }
    }
    #waitMs() {
        const nowMs = this.clock.now().getTime();
        if (this.latencyMs > 0) {
            const waiting = this.#sequences.length + this.#tasks.length > 0;
            return waiting ? this.latencyMs - ((nowMs - this.#startMs) % this.latencyMs) : undefined;
        }
        const dueMs = this.#tasks.map((task) => task.dueAt.getTime()).filter((ms) => ms > nowMs);
        return dueMs.length > 0 ? Math.min(...dueMs) - nowMs : undefined;
    }
}
function samePlace(a, b) {
    return a.project === b.project && a.stage === b.stage && a.service === b.service;
}

;// CONCATENATED MODULE: ./simulator/engine/merge.ts

function merge(older, newer) {
    const next = newer ?? null;
    if (older === undefined || older === null)
        return next;
    if ((0,json/* isJsonObject */.OW)(older))
        return mergeIntoObject(older, next);
    if (Array.isArray(older))
        return mergeIntoArray(older, next);
    if (typeof older === "string")
        return next === null ? "" : next;
    return older;
}
function mergeIntoObject(older, newer) {
    if (newer === null)
        return older;
    if (!(0,json/* isJsonObject */.OW)(newer))
        return newer;
    const merged = { ...older };
    for (const [key, value] of Object.entries(newer))
        (0,json/* setOwn */.P5)(merged, key, merge((0,json/* getOwn */.Ng)(older, key), value));
    return merged;
}
function mergeIntoArray(older, newer) {
    if (newer === null)
        return older;
    return Array.isArray(newer) ? [...newer, ...older] : newer;
}

;// CONCATENATED MODULE: ./simulator/engine/execution.ts




const NO_TASK = { name: "", triggeredID: "", events: [] };
const APPROVAL_TASK = "approval";
const PAUSABLE = ["triggered", "started", "waitingForApproval"];
function nextTask(execution) {
    const last = execution.previousTasks.at(-1);
    if (last !== undefined && (0,aggregate/* stopsSequence */.RX)(last))
        return undefined;
    return execution.sequence.tasks[execution.previousTasks.length];
}
function withTaskEvent(execution, event) {
    const { currentTask } = execution;
    return { ...execution, currentTask: { ...currentTask, events: [...currentTask.events, event] } };
}
function completeCurrentTask(execution, oddStatusFails) {
    const { name, triggeredID, events } = execution.currentTask;
    const verdict = (0,aggregate/* aggregate */.QD)(events, oddStatusFails);
    const properties = (0,counting/* finishedOf */.Q)(events).reduce((merged, event) => merge(merged, event.properties), {});
    const task = {
        name,
        triggeredID,
        ...verdict,
        properties: properties,
    };
    return {
        completed: {
            ...execution,
            previousTasks: [...execution.previousTasks, task],
            currentTask: NO_TASK,
        },
        verdict,
    };
}
function nextPayload(execution) {
    const { scope, previousTasks } = execution;
    const start = {
        ...execution.inputProperties,
        project: scope.project,
        stage: scope.stage,
        service: scope.service,
    };
    const payload = {
        ...previousTasks.reduce((merged, task) => merge(merged, task.properties), start),
    };
    const last = previousTasks.at(-1);
    if (last !== undefined)
        Object.assign(payload, { result: last.result, status: last.status });
    const task = nextTask(execution);
    if (task?.properties !== undefined)
        (0,json/* setOwn */.P5)(payload, task.name, merge((0,json/* getOwn */.Ng)(payload, task.name), task.properties));
    if (((0,json/* getOwn */.Ng)(payload, "message") ?? null) !== null)
        (0,json/* setOwn */.P5)(payload, "message", "");
    return payload;
}
function withNextTask(execution, name, triggeredID) {
    const state = name === APPROVAL_TASK ? "waitingForApproval" : "started";
    const next = { ...execution, currentTask: { name, triggeredID, events: [] } };
    return execution.state === "paused" ? { ...next, stateBeforePause: state } : { ...next, state };
}
function paused(execution) {
    if (!PAUSABLE.includes(execution.state))
        return execution;
    return { ...execution, state: "paused", stateBeforePause: execution.state };
}
function resumed(execution) {
    if (execution.state !== "paused" || execution.stateBeforePause === "")
        return execution;
    return { ...execution, state: execution.stateBeforePause };
}

;// CONCATENATED MODULE: ./simulator/engine/open-events.ts


class OpenEvents {
    #byProject = new Map();
    insert(project, event) {
        const events = this.#byProject.get(project) ?? [];
        if (events.some(({ id }) => id === event.id))
            return;
        const later = events.findIndex(({ time }) => time > event.time);
        this.#byProject.set(project, later < 0 ? [...events, event] : events.toSpliced(later, 0, event));
    }
    find(project, filter = {}) {
        const wanted = (event) => open_events_same(filter.type, event.type) &&
            open_events_same(filter.id, event.id) &&
            open_events_same(filter.stage, (0,json/* getOwn */.Ng)((0,engine_event/* dataObject */.g0)(event), "stage")) &&
            open_events_same(filter.service, (0,json/* getOwn */.Ng)((0,engine_event/* dataObject */.g0)(event), "service")) &&
            open_events_same(filter.keptnContext, event.shkeptncontext) &&
            (filter.dueAt === undefined || event.time <= filter.dueAt.toISOString());
        return (this.#byProject.get(project) ?? []).filter(wanted);
    }
    delete(project, id) {
        this.#byProject.set(project, (this.#byProject.get(project) ?? []).filter((event) => event.id !== id));
    }
    projects() {
        return [...this.#byProject.keys()];
    }
}
function open_events_same(wanted, found) {
    return wanted === undefined || wanted === "" || wanted === found;
}

;// CONCATENATED MODULE: ./simulator/engine/paused-contexts.ts
class PausedContexts {
    #stages = new Map();
    add(keptnContext, stage) {
        this.#stages.set(keptnContext, (this.#stages.get(keptnContext) ?? new Set()).add(stage));
    }
    delete(keptnContext, stage) {
        if (stage === "")
            this.#stages.delete(keptnContext);
        else
            this.#stages.get(keptnContext)?.delete(stage);
    }
    has(keptnContext, stage) {
        const stages = this.#stages.get(keptnContext);
        return stages !== undefined && (stages.has("") || stages.has(stage));
    }
}

;// CONCATENATED MODULE: ./simulator/engine/sequence-view.ts


class SequenceViews {
    #views = [];
    #now;
    constructor(now) {
        this.#now = now;
    }
    ofProject(project) {
        return this.#views.filter((view) => view.project === project).toReversed();
    }
    find(project, keptnContext) {
        return this.#views.find((view) => view.project === project && view.shkeptncontext === keptnContext);
    }
    sequenceTriggered(event, scope, sequence) {
        if (this.find(scope.project, event.shkeptncontext) !== undefined)
            return this.latestEvent(event);
        const problem = (0,json/* getOwn */.Ng)((0,engine_event/* dataObject */.g0)(event), "problem");
        const title = (0,json/* isJsonObject */.OW)(problem) ? (0,json/* getOwn */.Ng)(problem, "problemTitle") : undefined;
        this.#views.push({
            name: sequence,
            service: scope.service,
            project: scope.project,
            time: event.time,
            shkeptncontext: event.shkeptncontext,
            state: "triggered",
            stages: [{ name: scope.stage, state: "" }],
            ...(typeof title === "string" && title !== "" && { problemTitle: title }),
        });
    }
    setState(project, keptnContext, state) {
        const view = this.find(project, keptnContext);
        if (view === undefined)
            return;
        if (state === "finished" &&
            view.stages.some((stage) => stage.state === "triggered" || stage.state === ""))
            return;
        if (state === "waiting" && view.state === "finished")
            return;
        view.state = state;
    }
    setStageState(project, keptnContext, stageName, state) {
        const stage = this.find(project, keptnContext)?.stages.find(({ name }) => name === stageName);
        if (stage !== undefined)
            stage.state = state;
    }
    latestEvent(event) {
        const scope = (0,engine_event/* scopeOf */.Od)(event);
        const view = scope && this.find(scope.project, event.shkeptncontext);
        if (scope === undefined || view === undefined)
            return;
        let stage = view.stages.find(({ name }) => name === scope.stage);
        if (stage === undefined)
            view.stages.push((stage = { name: scope.stage, state: "triggered" }));
        stage.latestEvent = { type: event.type, id: event.id, time: this.#now().toISOString() };
        stage.state = (0,engine_event/* parseSequenceType */.Vk)(event.type)?.kind === "finished" ? scope.status : "triggered";
        if (scope.result === "fail" || scope.status === "errored")
            stage.latestFailedEvent = stage.latestEvent;
        noteImage(stage, event);
        noteEvaluation(stage, event, scope);
    }
}
function noteImage(stage, event) {
    if (event.type !== (0,engine_event/* taskType */.qs)("deployment", "triggered"))
        return;
    const change = (0,json/* getOwn */.Ng)((0,engine_event/* dataObject */.g0)(event), "configurationChange");
    const values = (0,json/* isJsonObject */.OW)(change) ? (0,json/* getOwn */.Ng)(change, "values") : undefined;
    const image = (0,json/* isJsonObject */.OW)(values) ? (0,json/* getOwn */.Ng)(values, "image") : undefined;
    if (typeof image === "string")
        stage.image = image;
}
function noteEvaluation(stage, event, scope) {
    if (event.type !== (0,engine_event/* taskType */.qs)("evaluation", "finished") || event.source !== engine_event/* LIGHTHOUSE_SERVICE */.x_)
        return;
    const evaluation = (0,json/* getOwn */.Ng)((0,engine_event/* dataObject */.g0)(event), "evaluation");
    const score = (0,json/* isJsonObject */.OW)(evaluation) ? (0,json/* getOwn */.Ng)(evaluation, "score") : undefined;
    stage.latestEvaluation = { result: scope.result, score: typeof score === "number" ? score : 0 };
}

;// CONCATENATED MODULE: ./simulator/engine/start-timeout.ts

class StartTimeoutWatcher {
    clock;
    timers;
    options;
    watched;
    #startMs;
    #ticking = false;
    constructor(clock, timers, options, watched) {
        this.clock = clock;
        this.timers = timers;
        this.options = options;
        this.watched = watched;
        this.#startMs = clock.now().getTime();
    }
    watch() {
        if (this.#ticking)
            return;
        this.#ticking = true;
        const { checkIntervalMs } = this.options;
        const sinceMs = (this.clock.now().getTime() - this.#startMs) % checkIntervalMs;
        this.timers.after(checkIntervalMs - sinceMs, () => {
            this.#ticking = false;
            this.#check();
            if (this.#unansweredTasks().length > 0)
                this.watch();
        });
    }
    #check() {
        const nowMs = this.clock.now().getTime();
        for (const { project, event } of this.#unansweredTasks()) {
            if (nowMs <= new Date(event.time).getTime() + this.options.startedWaitMs)
                continue;
            if (this.watched.isQueued(event.id))
                continue;
            this.watched.timedOut(project, event);
            this.watched.openEvents.delete(project, event.id);
        }
    }
    #unansweredTasks() {
        const { openEvents } = this.watched;
        return openEvents
            .projects()
            .flatMap((project) => openEvents.find(project).map((event) => ({ project, event })))
            .filter(({ project, event }) => (0,engine_event/* parseSequenceType */.Vk)(event.type) === undefined &&
            !this.watched.hasResponse(project, event.id, event.shkeptncontext));
    }
}

;// CONCATENATED MODULE: ./simulator/engine/sequences.ts










const TRIGGERED_EVENT_ATTEMPTS = 6;
const TRIGGERED_EVENT_RETRY_MS = 2_000;
const CHECK_INTERVAL_MS = 60_000;
class SequenceController {
    around;
    openEvents = new OpenEvents();
    views;
    #executions = [];
    #pauses = new PausedContexts();
    #dispatcher;
    #watcher;
    constructor(around) {
        this.around = around;
        this.views = new SequenceViews(() => around.clock.now());
        this.#dispatcher = new Dispatcher(around.clock, around.timers, around.dispatchLatencyMs, {
            executions: () => this.#executions,
            isPaused: (keptnContext, stage) => this.#pauses.has(keptnContext, stage),
            startSequence: (queued) => this.#startSequence(queued),
            sendTask: (task) => this.#sendTask(task),
        });
        this.#watcher = new StartTimeoutWatcher(around.clock, around.timers, { startedWaitMs: around.taskStartedWaitMs, checkIntervalMs: CHECK_INTERVAL_MS }, {
            openEvents: this.openEvents,
            isQueued: (id) => this.#dispatcher.isQueued(id),
            hasResponse: (project, id, keptnContext) => around.hasResponse(project, id, keptnContext),
            timedOut: (project, event) => this.#timeOut(project, event),
        });
    }
    executions(project) {
        return this.#executions.filter(({ scope }) => project === undefined || scope.project === project);
    }
    handle(event) {
        if ((0,engine_event/* decodeData */.Hw)(event.data) === undefined)
            return this.around.log(`could not parse the data of ${event.type}`);
        const kind = (0,engine_event/* kindOf */.I)(event.type);
        this.around.hold(() => {
            if (kind === "triggered")
                this.#handleTriggered(event);
            if (kind === "started" || kind === "finished")
                this.#handleTaskEvent(event);
            this.#dispatcher.changed();
        });
    }
    abort(project, keptnContext, stage = "") {
        this.views.setState(project, keptnContext, "aborted");
        this.#pauses.delete(keptnContext, "");
        this.around.hold(() => {
            for (const execution of this.#ofContext(project, keptnContext, stage).filter(isOpen)) {
                this.openEvents.delete(project, execution.currentTask.triggeredID);
                this.#complete(execution.scope, { result: "pass", status: "aborted" }, { ...execution, state: "finished" });
            }
            this.#dispatcher.changed();
        });
    }
    pause(project, keptnContext, stage = "") {
        if (stage === "")
            this.views.setState(project, keptnContext, "paused");
        else
            this.views.setStageState(project, keptnContext, stage, "paused");
        this.#pauses.add(keptnContext, stage);
        for (const execution of this.#ofContext(project, keptnContext, stage))
            this.#store(paused(execution));
    }
    resume(project, keptnContext, stage = "") {
        if (stage === "")
            this.views.setState(project, keptnContext, "started");
        else
            this.views.setStageState(project, keptnContext, stage, "started");
        this.#pauses.delete(keptnContext, stage);
        for (const execution of this.#ofContext(project, keptnContext, stage))
            this.#store(resumed(execution));
        this.around.hold(() => this.#dispatcher.changed());
    }
    #handleTriggered(event) {
        const scope = (0,engine_event/* scopeOf */.Od)(event);
        const type = (0,engine_event/* parseSequenceType */.Vk)(event.type);
        if (scope === undefined || type === undefined)
            return;
        if (this.#executions.some((other) => other.scope.triggeredId === event.id))
            return this.around.log(`a sequence with triggeredID ${event.id} exists already`);
        let sequence;
        try {
            sequence = this.#sequenceFor(scope, type.sequence);
        }
        catch (error) {
            return this.#failToStart(event, scope, type.sequence, error instanceof Error ? error.message : String(error));
        }
        const gitcommitid = event.gitcommitid || this.around.latestCommit(scope.project, scope.stage);
        this.openEvents.insert(scope.project, { ...event, gitcommitid });
        const execution = {
            id: this.around.newId(),
            sequence,
            scope: {
                ...scope,
                keptnContext: event.shkeptncontext,
                triggeredId: event.id,
                gitcommitid,
                eventType: event.type,
            },
            inputProperties: (0,engine_event/* dataObject */.g0)(event),
            triggeredAt: this.around.clock.now().toISOString(),
            state: "triggered",
            stateBeforePause: "",
            previousTasks: [],
            currentTask: NO_TASK,
        };
        this.#executions.push(this.#pauses.has(event.shkeptncontext, scope.stage) ? paused(execution) : execution);
        this.views.sequenceTriggered(event, scope, type.sequence);
        const outcome = this.#dispatcher.addSequence({ event, scope });
        if (outcome === "blocked")
            this.views.setState(scope.project, event.shkeptncontext, "waiting");
    }
    #sequenceFor(scope, name) {
        let shipyard;
        try {
            shipyard = this.around.currentShipyard(scope.project);
        }
        catch (error) {
            throw new Error(`Unable to retrieve Shipyard file: ${error instanceof Error ? error.message : String(error)}`);
        }
        try {
            return (0,engine_shipyard/* findSequence */.BT)(shipyard, scope.stage, name);
        }
        catch (error) {
            throw new Error(`Unable to start sequence ${name}: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    #failToStart(event, scope, sequence, message) {
        this.around.log(message);
        this.views.sequenceTriggered(event, scope, sequence);
        this.#sendSequenceFinished({ ...scope, status: "errored", result: "fail", message }, event.shkeptncontext, sequence, event.id);
        this.views.setState(scope.project, event.shkeptncontext, "finished");
    }
    #startSequence({ event, scope }) {
        const name = (0,engine_event/* parseSequenceType */.Vk)(event.type)?.sequence;
        const execution = this.#executions.find((other) => other.state === "triggered" &&
            other.scope.keptnContext === event.shkeptncontext &&
            other.sequence.name === name &&
            other.scope.project === scope.project &&
            other.scope.stage === scope.stage &&
            other.scope.service === scope.service);
        if (execution === undefined)
            return;
        this.views.setState(scope.project, event.shkeptncontext, "started");
        this.#proceed(scope, this.#store({ ...execution, state: "started" }));
    }
    #handleTaskEvent(event) {
        const scope = (0,engine_event/* scopeOf */.Od)(event);
        if (scope === undefined)
            return this.around.log(`invalid event scope: ${event.type}`);
        if ((0,engine_event/* parseTaskType */.hY)(event.type) === undefined)
            return;
        const execution = this.#executionFor(scope.project, event.shkeptncontext, event.triggeredid ?? "");
        if (execution === undefined)
            return this.around.log(`no sequence waits for ${event.type} with triggeredid ${event.triggeredid ?? ""}`);
        this.views.latestEvent(event);
        const finished = (0,engine_event/* kindOf */.I)(event.type) === "finished";
        const counted = this.#store(withTaskEvent(execution, {
            eventType: event.type,
            source: event.source,
            result: scope.result,
            status: scope.status,
            time: event.time,
            properties: finished ? (0,engine_event/* dataObject */.g0)(event) : null,
        }));
        if ((0,counting/* isComplete */.A)(counted.currentTask.events))
            this.#completeTask(event, scope, counted, 1);
    }
    #executionFor(project, keptnContext, triggeredId) {
        return this.#executions.find(({ scope, currentTask }) => scope.project === project &&
            scope.keptnContext === keptnContext &&
            (triggeredId === "" || currentTask.triggeredID === triggeredId));
    }
    #completeTask(event, scope, execution, attempt) {
        const type = (0,engine_event/* replaceKind */.LH)(event.type, "triggered");
        const triggeredId = event.triggeredid ?? "";
        const [open] = this.openEvents.find(scope.project, { type, id: triggeredId });
        if (open !== undefined) {
            const { completed, verdict } = completeCurrentTask(execution, this.around.oddStatusFails);
            this.openEvents.delete(scope.project, open.id);
            return this.#proceed({ ...scope, ...verdict }, completed);
        }
        this.around.timers.after(TRIGGERED_EVENT_RETRY_MS, () => {
            if (attempt < TRIGGERED_EVENT_ATTEMPTS)
                this.#completeTask(event, scope, execution, attempt + 1);
            else
                this.around.log(`no matching ${type} event found for ${event.id} with triggeredid ${triggeredId}`);
            this.#dispatcher.changed();
        });
    }
    #proceed(scope, execution) {
        const own = execution.scope;
        const trigger = {
            type: (0,engine_event/* sequenceType */.SM)(own.stage, execution.sequence.name, "triggered"),
            stage: own.stage,
            keptnContext: own.keptnContext,
        };
        if (this.openEvents.find(own.project, trigger).length === 0)
            return this.around.log(`unable to load the event that triggered ${own.stage}.${execution.sequence.name}`);
        const task = nextTask(execution);
        if (task !== undefined)
            return this.#triggerTask(scope, execution, task);
        if (!isAtHome(scope, own))
            return this.around.log(`no sequence of ${scope.service} in ${scope.stage} waits for an end`);
        this.#complete(scope, scope, { ...execution, state: "finished" });
        this.#dropRest(execution);
        this.#chain(scope, execution);
    }
    #triggerTask(scope, execution, task) {
        const nowMs = this.around.clock.now().getTime();
        const delayMs = task.triggeredAfter === undefined ? 0 : parseGoDurationMs(task.triggeredAfter);
        if (delayMs === undefined)
            this.around.log(`could not parse triggeredAfter ${String(task.triggeredAfter)}`);
        const dueAt = new Date(nowMs + (delayMs ?? 0));
        const event = {
            ...this.#ownEvent((0,engine_event/* taskType */.qs)(task.name, "triggered"), execution.scope.keptnContext),
            data: nextPayload(execution),
            time: dueAt.toISOString(),
            ...(execution.scope.gitcommitid && { gitcommitid: execution.scope.gitcommitid }),
        };
        this.openEvents.insert(scope.project, event);
        this.views.latestEvent(event);
        this.#store(withNextTask(execution, task.name, event.id));
        if (isAtHome(scope, execution.scope))
            this.#dispatcher.addTask({
                event,
                project: scope.project,
                dueAt: new Date(dueAt.getTime() + this.around.taskLatencyMs),
            });
        this.#watcher.watch();
    }
    #sendTask({ event, project }) {
        if (this.openEvents.find(project, { id: event.id }).length === 0)
            return;
        this.around.publish({ ...event, time: this.around.clock.now().toISOString() });
    }
    #complete(scope, verdict, execution) {
        this.#store(execution);
        this.#sendSequenceFinished({ ...scope, result: verdict.result, status: verdict.status }, execution.scope.keptnContext, execution.sequence.name, execution.scope.triggeredId);
    }
    #sendSequenceFinished(scope, keptnContext, sequence, triggeredid) {
        const { project, stage, service, labels, status, result, message } = scope;
        const data = {
            project,
            stage,
            service,
            status,
            result,
            ...(Object.keys(labels).length > 0 && { labels }),
            ...(message !== "" && { message }),
        };
        const event = {
            ...this.#ownEvent((0,engine_event/* sequenceType */.SM)(stage, sequence, "finished"), keptnContext),
            triggeredid,
            data,
        };
        this.views.latestEvent(event);
        this.around.publish(event);
    }
    #chain(scope, execution) {
        const { keptnContext } = execution.scope;
        const lastTask = execution.previousTasks.at(-1)?.name ?? "";
        const next = (0,engine_shipyard/* sequencesTriggeredBy */.xH)(this.around.cachedShipyard(scope.project), `${scope.stage}.${execution.sequence.name}`, scope, lastTask);
        if (next.length === 0)
            this.views.setState(execution.scope.project, keptnContext, "finished");
        for (const { stage, sequence } of next) {
            const event = {
                ...this.#ownEvent((0,engine_event/* sequenceType */.SM)(stage, sequence, "triggered"), keptnContext),
                data: { ...nextPayload(execution), stage },
            };
            this.openEvents.insert(scope.project, {
                ...event,
                gitcommitid: this.around.latestCommit(scope.project, stage),
            });
            this.around.publish(event);
        }
    }
    #dropRest({ id, scope }) {
        const rest = this.#ofContext(scope.project, scope.keptnContext, scope.stage).filter((other) => other.id !== id && isOpen(other));
        for (const { currentTask } of rest)
            this.openEvents.delete(scope.project, currentTask.triggeredID);
    }
    #timeOut(project, event) {
        const scope = (0,engine_event/* scopeOf */.Od)(event);
        const execution = this.#executionFor(project, event.shkeptncontext, event.id);
        if (scope === undefined || execution === undefined)
            return;
        const message = `sequence timed out while waiting for task ${event.type} to ` +
            "receive a correlating .started or .finished event";
        this.views.setState(project, event.shkeptncontext, "timedOut");
        this.#pauses.delete(event.shkeptncontext, "");
        this.#complete({ ...scope, message }, { result: "fail", status: "errored" }, { ...execution, state: "timedOut" });
        this.#dispatcher.changed();
    }
    #ownEvent(type, shkeptncontext) {
        return {
            id: this.around.newId(),
            type,
            source: engine_event/* SHIPYARD_CONTROLLER */.k9,
            specversion: "1.0",
            time: this.around.clock.now().toISOString(),
            datacontenttype: "application/json",
            shkeptncontext,
            shkeptnspecversion: "latest",
        };
    }
    #ofContext(project, keptnContext, stage) {
        return this.executions(project).filter(({ scope }) => scope.keptnContext === keptnContext && (stage === "" || scope.stage === stage));
    }
    #store(execution) {
        const index = this.#executions.findIndex(({ id }) => id === execution.id);
        this.#executions[index] = execution;
        return execution;
    }
}
function isOpen({ state }) {
    return state !== "finished" && state !== "timedOut";
}
function isAtHome(scope, own) {
    return scope.stage === own.stage && scope.service === own.service;
}

;// CONCATENATED MODULE: ./simulator/engine/engine.ts












const TASK_STARTED_WAIT_MS = 10 * 60_000;
const CORE_SERVICES = [engine_event/* APPROVAL_SERVICE */.gM, engine_event/* LIGHTHOUSE_SERVICE */.x_, integrations/* WEBHOOK_SERVICE */.W];
const NO_LAG = { storeLagMs: 0, executionLagMs: 0 };
class Engine {
    clock;
    timers;
    bus = new Bus();
    store = new EventStore();
    resources = new Resources();
    projects = new Projects(this.resources);
    integrations;
    secrets = new Secrets();
    sequences;
    integrationLog = [];
    controllerLog = [];
    newId;
    #lagOf;
    constructor(options = {}) {
        this.clock = options.clock ?? new clock/* SystemClock */.Aw();
        this.integrations = new integrations/* Integrations */.I(() => this.clock.now(), options.subscriptionDelayMs ?? 0);
        this.timers = new clock/* Timers */.xl(this.clock, (run) => this.bus.hold(run));
        this.newId = options.newId ?? external_node_crypto_.randomUUID;
        this.#lagOf = options.lagOf ?? (() => NO_LAG);
        this.sequences = new SequenceController({
            clock: this.clock,
            timers: this.timers,
            dispatchLatencyMs: options.dispatchLatencyMs ?? 0,
            taskLatencyMs: options.taskLatencyMs ?? 0,
            taskStartedWaitMs: options.taskStartedWaitMs ?? TASK_STARTED_WAIT_MS,
            oddStatusFails: options.oddStatusFails ?? true,
            newId: this.newId,
            publish: (event) => this.publish(event),
            hold: (run) => this.bus.hold(run),
            currentShipyard: (project) => this.projects.currentShipyard(project),
            cachedShipyard: (project) => this.projects.cachedShipyard(project),
            latestCommit: (project, stage) => this.resources.latestCommit({ project, stage }),
            hasResponse: (project, id, keptnContext) => this.store.hasResponse(project, id, keptnContext),
            log: (message) => this.controllerLog.push({ at: this.clock.now(), message }),
        });
        this.#subscribeStore();
        this.#subscribeController();
        if (options.approvalService ?? true)
            this.#subscribeApprovalService();
        if (options.lighthouse !== false)
            this.#subscribeLighthouse(options.lighthouse?.sliProvider ?? "none");
        this.integrations.register(integrations/* WEBHOOK_SERVICE */.W, this.newId());
    }
    publish(event, origin = "inside") {
        this.bus.publish(event, this.clock.now(), origin, this.#lagOf(event, origin));
    }
    sendAs(source, outgoing) {
        const { type, data, shkeptncontext, triggeredid, gitcommitid } = outgoing;
        const event = {
            id: this.newId(),
            type,
            source,
            specversion: "1.0",
            time: this.clock.now().toISOString(),
            contenttype: "application/json",
            shkeptncontext,
            ...(CORE_SERVICES.includes(source) && { shkeptnspecversion: "0.2.4" }),
            ...(triggeredid !== undefined && { triggeredid }),
            ...(gitcommitid !== undefined && { gitcommitid }),
            data,
        };
        this.publish(event);
        return event;
    }
    close() {
        this.timers.stop();
    }
    #subscribeStore() {
        this.bus.subscribe(({ event }, { storeLagMs }) => this.#consume(storeLagMs, () => this.store.insert(event)));
    }
    #subscribeController() {
        this.bus.subscribe(({ event }, { executionLagMs }) => {
            if (event.type.startsWith("sh.keptn."))
                this.#consume(executionLagMs, () => this.sequences.handle(event));
        });
    }
    #subscribeApprovalService() {
        this.bus.subscribe(({ event }) => {
            for (const { type, data } of approvalAnswers(event)) {
                this.sendAs(engine_event/* APPROVAL_SERVICE */.gM, {
                    type,
                    shkeptncontext: event.shkeptncontext,
                    triggeredid: event.id,
                    data: { ...data },
                });
            }
        });
    }
    #subscribeLighthouse(provider) {
        const lighthouse = new Lighthouse({
            resources: this.resources,
            store: this.store,
            provider,
            now: () => this.clock.now(),
            send: (cause, { source = engine_event/* LIGHTHOUSE_SERVICE */.x_, ...answer }) => this.sendAs(source, { ...answer, shkeptncontext: cause.shkeptncontext }).id,
        });
        this.bus.subscribe(({ event }) => lighthouse.handle(event));
    }
    #consume(lagMs, consume) {
        if (lagMs > 0)
            this.timers.after(lagMs, consume);
        else
            consume();
    }
}

// EXTERNAL MODULE: ./simulator/faults.ts
var simulator_faults = __webpack_require__(23490);
;// CONCATENATED MODULE: ./simulator/control-plane.ts









const DEFAULT_TOKEN = "simulator-token";
const CLI_SOURCE = "https://github.com/keptn/keptn/cli#configuration-change";
const DEFAULT_KEPTN_VERSION = "1.4.5";
const DEFAULT_WAIT_MS = 5 * 60_000;
async function startControlPlane(options = {}) {
    const version = parseVersion(options.keptnVersion ?? DEFAULT_KEPTN_VERSION);
    const faults = new simulator_faults/* Faults */.C();
    const engine = new Engine({
        ...options,
        oddStatusFails: isAtLeast(version, ...aggregate/* ODD_STATUS_FAILS_SINCE */.om),
        lagOf: (event, origin) => faults.lagOf(event, origin),
    });
    const token = options.token ?? DEFAULT_TOKEN;
    const gateway = new Gateway(engine, {
        token,
        bearerTokens: options.bearerTokens ?? [],
        eventValidation: options.eventValidation ?? false,
        version,
    });
    const address = {
        host: options.host ?? "127.0.0.1",
        port: options.port ?? 0,
        pathPrefix: (options.pathPrefix ?? "").replace(/(?<!\/)\/+$/, ""),
    };
    const server = new ApiServer(address, engine, faults, (request) => gateway.answer(request));
    return new ControlPlane(await server.listen(), token, engine, server);
}
class ControlPlane {
    url;
    token;
    engine;
    server;
    #openTaskProjects = 0;
    constructor(url, token, engine, server) {
        this.url = url;
        this.token = token;
        this.engine = engine;
        this.server = server;
    }
    get faults() {
        return this.server.faults;
    }
    get clock() {
        return this.engine.clock;
    }
    get requests() {
        return this.server.requests;
    }
    createProject(definition) {
        this.engine.projects.create(definition);
    }
    trigger({ project, stage, sequence, service, data = {}, keptnContext, gitcommitid, }) {
        const context = keptnContext ?? this.engine.newId();
        this.sendAs(CLI_SOURCE, {
            type: (0,engine_event/* sequenceType */.SM)(stage, sequence, "triggered"),
            shkeptncontext: context,
            ...(gitcommitid !== undefined && { gitcommitid }),
            data: { project, stage, service, ...data },
        });
        return context;
    }
    openTask({ task, project, stage = "dev", service = "service", data = {}, properties, }) {
        const name = project ?? `project-${(this.#openTaskProjects += 1)}`;
        const tasks = [{ name: task, ...(properties !== undefined && { properties }) }];
        const shipyard = {
            apiVersion: "spec.keptn.sh/0.2.2",
            kind: "Shipyard",
            metadata: { name },
            spec: { stages: [{ name: stage, sequences: [{ name: "sequence", tasks }] }] },
        };
        this.createProject({ name, shipyard: (0,dist/* stringify */.As)(shipyard), services: [service] });
        const keptnContext = this.trigger({
            project: name,
            stage,
            sequence: "sequence",
            service,
            data,
        });
        const open = this.openTasks().find((event) => event.shkeptncontext === keptnContext);
        const sent = open && this.events({ type: (0,engine_event/* taskType */.qs)(task, "triggered"), keptnContext }).at(-1)?.event;
        if (sent === undefined)
            throw new Error(`The task ${task} is not open: a core service has answered it (lighthouse: ` +
                "false, approvalService: false) or it is held back.");
        return sent;
    }
    sendAs(source, event) {
        return this.engine.sendAs(source, event);
    }
    events(filter = {}) {
        return this.engine.bus.log.filter(predicateOf(filter));
    }
    openTasks() {
        const { openEvents } = this.engine.sequences;
        return openEvents
            .projects()
            .flatMap((project) => openEvents.find(project))
            .filter((event) => (0,engine_event/* parseSequenceType */.Vk)(event.type) === undefined);
    }
    counts(triggeredId) {
        const answers = this.events({ triggeredId })
            .map(({ event }) => event)
            .filter(({ type }) => (0,engine_event/* parseTaskType */.hY)(type) !== undefined);
        const sources = [...new Set(answers.map(({ source }) => source))];
        const countOf = (events) => ({
            started: events.filter(({ type }) => (0,engine_event/* kindOf */.I)(type) === "started").length,
            finished: events.filter(({ type }) => (0,engine_event/* kindOf */.I)(type) === "finished").length,
        });
        const bySource = sources.map((source) => [source, countOf(answers.filter((event) => event.source === source))]);
        return { ...countOf(answers), bySource: Object.fromEntries(bySource) };
    }
    onEvent(listener) {
        return this.engine.bus.subscribe((delivery) => {
            try {
                listener(delivery);
            }
            catch (error) {
                queueMicrotask(() => {
                    throw error;
                });
            }
        });
    }
    async waitForEvent(filter, timeoutMs = DEFAULT_WAIT_MS) {
        const [found] = this.events(filter);
        if (found !== undefined)
            return found;
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => {
                stop();
                reject(new Error(`No such event within ${timeoutMs} ms${typeof filter === "function" ? "" : `: ${JSON.stringify(filter)}`}`));
            }, timeoutMs);
            const stop = this.onEvent((delivery) => {
                if (!predicateOf(filter)(delivery))
                    return;
                clearTimeout(timer);
                stop();
                resolve(delivery);
            });
        });
    }
    abort(project, keptnContext, stage = "") {
        this.engine.sequences.abort(project, keptnContext, stage);
    }
    pause(project, keptnContext, stage = "") {
        this.engine.sequences.pause(project, keptnContext, stage);
    }
    resume(project, keptnContext, stage = "") {
        this.engine.sequences.resume(project, keptnContext, stage);
    }
    async close() {
        this.engine.close();
        await this.server.close();
    }
}
function predicateOf(filter) {
    if (typeof filter === "function")
        return filter;
    const { type, source, project, keptnContext, triggeredId, origin } = filter;
    return ({ event, origin: came }) => (type === undefined || event.type === type) &&
        (source === undefined || event.source === source) &&
        (project === undefined ||
            ((0,json/* isJsonObject */.OW)(event.data) && (0,json/* getOwn */.Ng)((0,engine_event/* dataObject */.g0)(event), "project") === project)) &&
        (keptnContext === undefined || event.shkeptncontext === keptnContext) &&
        (triggeredId === undefined || event.triggeredid === triggeredId) &&
        (origin === undefined || came === origin);
}

// EXTERNAL MODULE: ./simulator/github/index.ts + 26 modules
var github = __webpack_require__(80863);
;// CONCATENATED MODULE: ./simulator/index.ts









/***/ }),

/***/ 43235:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Router)
/* harmony export */ });
class Router {
    refusals;
    #routes;
    constructor(routes, refusals) {
        this.refusals = refusals;
        this.#routes = routes.map(({ path, methods }) => ({
            pattern: new RegExp(`^${path.replaceAll(/:[a-zA-Z]+/g, "([^/]+)")}$`),
            methods,
        }));
    }
    answer(request) {
        for (const { pattern, methods } of this.#routes) {
            const match = pattern.exec(request.path);
            if (match === null)
                continue;
            const handler = methods[request.method];
            if (handler === undefined)
                return this.refusals.notAllowed(request, Object.keys(methods));
            return handler(request, match.slice(1).map(decode));
        }
        return this.refusals.notFound(request);
    }
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}


/***/ }),

/***/ 56719:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ isNeverAllowed),
/* harmony export */   YB: () => (/* binding */ isApp),
/* harmony export */   cJ: () => (/* binding */ notAccessible),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   kE: () => (/* binding */ Grants)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _exchange__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77238);


const SCOPES = [
    "actions",
    "checks",
    "contents",
    "deployments",
    "issues",
    "pull-requests",
];
const NEVER = [
    {
        methods: ["GET", "PUT", "DELETE"],
        path: /^\/(environments\/[^/]+|actions)\/secrets(\/[^/]+)?$/,
    },
    { methods: ["PUT", "DELETE"], path: /^\/environments\/[^/]+$/ },
    { methods: ["POST"], path: /^\/actions\/runs\/[^/]+\/pending_deployments$/ },
];
function isNeverAllowed(method, path) {
    return NEVER.some((rule) => rule.methods.includes(method) && rule.path.test(path));
}
function notAccessible(account) {
    return new _exchange__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(403, `Resource not accessible by ${account === undefined || isApp(account) ? "integration" : "personal access token"}`);
}
function isApp({ login }) {
    return login.endsWith("[bot]");
}
class Grants {
    #accounts;
    constructor(gitHubToken, { login, permissions }, others = {}) {
        this.#accounts = new Map([
            ...Object.entries(others).map(([token, account]) => [
                token,
                { ...account, isGitHubToken: false },
            ]),
            [gitHubToken, gitHubTokenOf(login, permissions)],
        ]);
    }
    add(login, permissions) {
        const token = `ghs_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(18).toString("hex")}`;
        this.#accounts.set(token, gitHubTokenOf(login, permissions));
        return token;
    }
    accountOf({ headers }) {
        const { authorization } = headers;
        if (authorization === undefined)
            throw new _exchange__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(401, "Requires authentication");
        const account = this.#accounts.get(/^(?:token|bearer) +(\S+)$/i.exec(authorization)?.[1] ?? "");
        if (account === undefined)
            throw new _exchange__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(401, "Bad credentials");
        return account;
    }
    needs(scope, access, handler) {
        return (request, parameters) => {
            const account = this.accountOf(request);
            const granted = account.permissions[scope] ?? "none";
            if (granted !== "write" && granted !== access)
                throw notAccessible(account);
            return handler(request, parameters);
        };
    }
}
function gitHubTokenOf(login, permissions) {
    return {
        login,
        permissions: Object.fromEntries(SCOPES.map((scope) => [scope, permissions[scope] ?? "none"])),
        isGitHubToken: true,
    };
}


/***/ }),

/***/ 69787:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ goJsonProblem),
/* harmony export */   r: () => (/* binding */ goJsonType)
/* harmony export */ });
const WORDS = [
    [/^Expected (?:double-quoted )?property name/, "looking for beginning of object key string"],
    [/^Expected ':'/, "after object key"],
    [/^Expected ',' or '}'/, "after object key:value pair"],
    [/^Expected ',' or ']'/, "after array element"],
    [/^Unexpected non-whitespace/, "after top-level value"],
    [/^Bad control character/, "in string literal"],
    [/^Bad escaped character/, "in string escape code"],
];
function goJsonProblem(text, cause) {
    if (text.trim() === "")
        return "EOF";
    const message = cause instanceof Error ? cause.message : String(cause);
    const at = /at position (\d+)/.exec(message)?.[1];
    const position = at === undefined ? unexpectedToken(text, message) : Number(at);
    const character = [...text.slice(position)][0];
    if (/^Unterminated|^Unexpected end/.test(message) || character === undefined)
        return "unexpected EOF";
    const [, where = "looking for beginning of value"] = WORDS.find(([pattern]) => pattern.test(message)) ?? [];
    return `invalid character '${character}' ${where}`;
}
function unexpectedToken(text, message) {
    const token = /^Unexpected token '(.)'/u.exec(message)?.[1];
    return token === undefined ? text.length : text.indexOf(token);
}
function goJsonType(value) {
    if (Array.isArray(value))
        return "array";
    if (typeof value === "boolean")
        return "bool";
    return typeof value;
}


/***/ }),

/***/ 71294:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   L6: () => (/* binding */ readDispatch),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony exports MAX_EVENT_TYPE_CHARACTERS, MAX_PAYLOAD_PROPERTIES, MAX_PAYLOAD_CHARACTERS */
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

const MAX_EVENT_TYPE_CHARACTERS = 100;
const MAX_PAYLOAD_PROPERTIES = 10;
const MAX_PAYLOAD_CHARACTERS = 65_535;
const KEYS = ["event_type", "client_payload"];
function refusal(status, message) {
    return {
        status,
        body: JSON.stringify({
            message,
            documentation_url: "https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event",
            status: String(status),
        }),
    };
}
function readDispatch(body) {
    const value = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(body);
    if (value === undefined)
        return refusal(400, "Problems parsing JSON");
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return refusal(400, "Body should be a JSON object");
    const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
    if (unknown !== undefined)
        return refusal(422, `Invalid request. "${unknown}" is not a permitted key.`);
    const eventType = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(value, "event_type");
    if (eventType === undefined)
        return refusal(422, 'Invalid request. "event_type" wasn\'t supplied.');
    if (typeof eventType !== "string")
        return refusal(422, 'Invalid request. For "event_type", the value is not a string.');
    const characters = Array.from(eventType).length;
    if (characters < 1 || characters > MAX_EVENT_TYPE_CHARACTERS)
        return refusal(422, `Invalid request. "event_type" has ${characters} characters; 1 to ${MAX_EVENT_TYPE_CHARACTERS} are allowed.`);
    const payload = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(value, "client_payload") ?? {};
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(payload))
        return refusal(422, 'Invalid request. For "client_payload", the value is not an object.');
    const properties = Object.keys(payload).length;
    if (properties > MAX_PAYLOAD_PROPERTIES)
        return refusal(422, `Invalid request. No more than ${MAX_PAYLOAD_PROPERTIES} properties are allowed; ${properties} were supplied.`);
    const size = JSON.stringify(payload).length;
    if (size > MAX_PAYLOAD_CHARACTERS)
        return refusal(422, `Invalid request. "client_payload" has ${size} characters; ${MAX_PAYLOAD_CHARACTERS} are allowed.`);
    return { eventType, clientPayload: payload };
}
function readInputs(body, declared) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return refusal(400, "Problems parsing JSON");
    }
    const ref = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(value, "ref") : undefined;
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) || typeof ref !== "string")
        return refusal(422, 'Invalid request. "ref" wasn\'t supplied.');
    const given = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(value, "inputs") ?? {};
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(given))
        return refusal(422, 'For "inputs", the value is not an object.');
    const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
    if (unknown.length > 0)
        return refusal(422, `Unexpected inputs provided: ${JSON.stringify(unknown)}`);
    const inputs = {};
    for (const [name, { isRequired, byDefault, options }] of Object.entries(declared)) {
        const text = Object.hasOwn(given, name) ? String(given[name]) : (byDefault ?? "");
        if (isRequired && text === "")
            return refusal(422, `Required input '${name}' not provided`);
        if (options !== undefined && !options.includes(text))
            return refusal(422, `The value of '${name}' is not in the list of allowed values`);
        inputs[name] = text;
    }
    return { inputs };
}
function isRefused(answer) {
    return "status" in answer;
}


/***/ }),

/***/ 77238:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   V$: () => (/* binding */ noContent),
/* harmony export */   iE: () => (/* binding */ stamp),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   s5: () => (/* binding */ nodeId),
/* harmony export */   ye: () => (/* binding */ shaOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const DOCUMENTATION = "https://docs.github.com/rest";
function json(status, body, headers = {}) {
    return {
        status,
        headers: { "content-type": "application/json; charset=utf-8", ...headers },
        body: JSON.stringify(body),
    };
}
function noContent() {
    return { status: 204, headers: {}, body: "" };
}
class Refusal extends Error {
    status;
    errors;
    name = "Refusal";
    constructor(status, message, errors = []) {
        super(message);
        this.status = status;
        this.errors = errors;
    }
    get answer() {
        const errors = this.errors.length > 0 ? { errors: this.errors } : {};
        return json(this.status, {
            message: this.message,
            ...errors,
            documentation_url: DOCUMENTATION,
            status: String(this.status),
        });
    }
}
function notFound() {
    return new Refusal(404, "Not Found");
}
function invalid(resource, field, message) {
    return new Refusal(422, "Validation Failed", [{ resource, field, code: "custom", message }]);
}
function idOf(segment) {
    if (segment === undefined || !/^\d{1,15}$/.test(segment))
        throw notFound();
    return Number(segment);
}
function bodyOf(request) {
    const text = request.body.toString("utf8");
    if (text.trim() === "")
        return new Fields({});
    const value = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .parsedJson */ .U4)(text);
    if (value === undefined)
        throw new Refusal(400, "Problems parsing JSON");
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        throw new Refusal(400, "Body should be a JSON object");
    return new Fields(value);
}
class Fields {
    body;
    constructor(body) {
        this.body = body;
    }
    has(name) {
        return Object.hasOwn(this.body, name);
    }
    get(name) {
        return (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(this.body, name);
    }
    only(names) {
        const unknown = Object.keys(this.body).find((key) => !names.includes(key));
        if (unknown !== undefined)
            throw new Refusal(422, `Invalid request.\n\n"${unknown}" is not a permitted key.`);
    }
    required(name) {
        const value = this.text(name);
        if (value === undefined)
            throw new Refusal(422, `Invalid request.\n\n"${name}" wasn't supplied.`);
        return value;
    }
    text(name) {
        const value = this.get(name) ?? undefined;
        if (value === undefined || typeof value === "string")
            return value;
        throw wrongType(name, value, "a string");
    }
    flag(name) {
        const value = this.get(name) ?? undefined;
        if (value === undefined || typeof value === "boolean")
            return value;
        throw wrongType(name, value, "a boolean");
    }
    object(name) {
        const value = this.get(name) ?? undefined;
        if (value === undefined)
            return undefined;
        if ((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
            return new Fields(value);
        throw wrongType(name, value, "an object");
    }
    list(name) {
        const value = this.get(name) ?? undefined;
        if (value === undefined)
            return undefined;
        if (Array.isArray(value))
            return value;
        throw wrongType(name, value, "an array");
    }
    texts(name) {
        return this.list(name)?.map((value) => {
            if (typeof value !== "string")
                throw wrongType(name, value, "a string");
            return value;
        });
    }
    oneOf(name, allowed) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const found = allowed.find((member) => member === value);
        if (found === undefined)
            throw new Refusal(422, `Invalid request.\n\n${value} is not a member of ${JSON.stringify(allowed)}.`);
        return found;
    }
    entries() {
        return Object.entries(this.body);
    }
}
function wrongType(name, value, expected) {
    return new Refusal(422, `Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not ${expected}.`);
}
function stamp(date) {
    return date === null ? null : `${date.toISOString().slice(0, 19)}Z`;
}
function nodeId(kind, id) {
    return Buffer.from(`${kind}${id}`).toString("base64url");
}
function shaOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(text).digest("hex");
}


/***/ }),

/***/ 77581:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QD: () => (/* binding */ aggregate),
/* harmony export */   RX: () => (/* binding */ stopsSequence),
/* harmony export */   om: () => (/* binding */ ODD_STATUS_FAILS_SINCE)
/* harmony export */ });
/* harmony import */ var _counting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79649);

const ODD_STATUS_FAILS_SINCE = [0, 19];
function aggregate(events, oddStatusFails = true) {
    const finished = (0,_counting__WEBPACK_IMPORTED_MODULE_0__/* .finishedOf */ .Q)(events);
    const results = finished.map((event) => event.result);
    const statuses = finished.map((event) => event.status);
    const verdict = {
        result: aggregateResult(results, oddStatusFails),
        status: aggregateStatus(statuses, oddStatusFails),
    };
    return verdict.status === "unknown" ? { ...verdict, result: "fail" } : verdict;
}
function aggregateResult(results, oddResultFails) {
    const failed = (result) => oddResultFails ? result !== "pass" && result !== "warning" : result === "fail";
    if (results.some(failed))
        return "fail";
    return results.includes("warning") ? "warning" : "pass";
}
function aggregateStatus(statuses, oddStatusFails) {
    if (statuses.includes("errored"))
        return "errored";
    if (!oddStatusFails)
        return "succeeded";
    if (statuses.includes("aborted"))
        return "aborted";
    return statuses.every((status) => status === "succeeded") ? "succeeded" : "unknown";
}
function stopsSequence(verdict) {
    return verdict.result === "fail" || verdict.status === "errored";
}


/***/ }),

/***/ 79649:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete),
/* harmony export */   Q: () => (/* binding */ finishedOf)
/* harmony export */ });
/* harmony import */ var _event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25858);

function count(events) {
    return {
        started: events.filter((event) => (0,_event__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(event.eventType) === "started").length,
        finished: finishedOf(events).length,
    };
}
function isComplete(events) {
    const { started, finished } = count(events);
    return started === finished && finished > 0;
}
function finishedOf(events) {
    return events.filter((event) => (0,_event__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(event.eventType) === "finished");
}


/***/ }),

/***/ 80863:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yk: () => (/* reexport */ startGitHub)
});

// UNUSED EXPORTS: DEFAULT_GITHUB_TOKEN, githubAnswers

;// CONCATENATED MODULE: ./simulator/github/failures.ts
function answer(status, message, headers = {}) {
    return {
        kind: "answer",
        status,
        headers: { "content-type": "application/json; charset=utf-8", ...headers },
        body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
    };
}
const githubAnswers = {
    secondaryLimit: (retryAfterSeconds) => answer(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", {
        "x-ratelimit-remaining": "900",
        ...(retryAfterSeconds !== undefined && { "retry-after": String(retryAfterSeconds) }),
    }),
    primaryLimit: (resetAt) => answer(403, "API rate limit exceeded for installation.", {
        "x-ratelimit-limit": "1000",
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": String(Math.ceil(resetAt.getTime() / 1_000)),
    }),
    tooManyRequests: (retryAfterSeconds) => answer(429, "You have exceeded a secondary rate limit.", {
        "retry-after": String(retryAfterSeconds),
    }),
    notAccessible: () => answer(403, "Resource not accessible by integration"),
    serverError: () => answer(500, "Server Error"),
    badGateway: () => answer(502, "Server Error"),
    serviceUnavailable: () => answer(503, "Service unavailable"),
};

// EXTERNAL MODULE: ./simulator/engine/clock.ts
var engine_clock = __webpack_require__(92200);
// EXTERNAL MODULE: ./simulator/faults.ts
var simulator_faults = __webpack_require__(23490);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./simulator/github/exchange.ts
var exchange = __webpack_require__(77238);
;// CONCATENATED MODULE: ./simulator/github/paging.ts
const DEFAULT_PER_PAGE = 30;
const MAX_PER_PAGE = 100;
function pageOf(request, baseUrl, all, maxResults = Infinity) {
    const items = all.slice(0, Math.min(all.length, maxResults));
    const perPage = Math.min(positive(request.query.get("per_page")) ?? DEFAULT_PER_PAGE, MAX_PER_PAGE);
    const page = positive(request.query.get("page")) ?? 1;
    const last = Math.max(1, Math.ceil(items.length / perPage));
    const links = [];
    const add = (rel, number) => {
        const query = new URLSearchParams(request.query);
        query.set("page", String(number));
        links.push(`<${baseUrl}${request.path}?${query.toString()}>; rel="${rel}"`);
    };
    if (page > 1)
        add("prev", Math.min(page - 1, last));
    if (page < last)
        add("next", page + 1);
    if (page < last)
        add("last", last);
    if (page > 1)
        add("first", 1);
    return {
        items: items.slice((page - 1) * perPage, page * perPage),
        headers: links.length > 0 ? { link: links.join(", ") } : {},
    };
}
function positive(text) {
    return text !== null && /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./simulator/github/artifacts.ts





const RETENTION_DAYS = 90;
const DAY_MS = 86_400_000;
const DOWNLOAD_VALID_MS = 60_000;
const ZIP = "application/zip";
class Artifacts {
    repository;
    runs;
    storage;
    now;
    #artifacts = new Map();
    #lastId = 2_000_000_000;
    #paths = 0;
    constructor(repository, runs, storage, now) {
        this.repository = repository;
        this.runs = runs;
        this.storage = storage;
        this.now = now;
    }
    add(runId, name, content, options = {}) {
        const path = this.newPath(name, ZIP);
        this.storage.put(path, content instanceof Uint8Array ? content : zip(content), ZIP);
        const createdAt = new Date(options.createdAt ?? this.now());
        const expiresAt = options.expired === true
            ? new Date(Math.min(createdAt.getTime() + RETENTION_DAYS * DAY_MS, this.now().getTime()))
            : undefined;
        return this.register({
            runId,
            runAttempt: options.runAttempt ?? this.runs.find(runId)?.runAttempt ?? 1,
            name,
            path,
            mimeType: ZIP,
            createdAt,
            expiresAt,
        });
    }
    register(fields) {
        const bytes = this.storage.get(fields.path);
        if (bytes === undefined || this.runs.find(fields.runId) === undefined)
            throw new Error(`There is no run ${fields.runId}, or nothing was uploaded for ${fields.name}.`);
        const artifact = {
            ...fields,
            expiresAt: fields.expiresAt ?? new Date(fields.createdAt.getTime() + RETENTION_DAYS * DAY_MS),
            id: (this.#lastId += 1),
            sizeBytes: bytes.length,
            digest: `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`,
        };
        this.#artifacts.set(artifact.id, artifact);
        return artifact;
    }
    newPath(name, mimeType) {
        const unique = (0,external_node_crypto_.createHash)("sha256").update(`${this.#paths} ${name}`).digest("hex").slice(0, 32);
        this.#paths += 1;
        return `/results/artifacts/${unique}${mimeType === ZIP ? ".zip" : ""}`;
    }
    all() {
        return [...this.#artifacts.values()].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id);
    }
    find(id) {
        return this.#artifacts.get(id);
    }
    isExpired(artifact) {
        return artifact.expiresAt.getTime() <= this.now().getTime();
    }
    delete(id) {
        const artifact = this.#artifacts.get(id);
        if (artifact !== undefined)
            this.storage.delete(artifact.path);
        this.#artifacts.delete(id);
    }
    inspect(artifact) {
        const bytes = this.storage.get(artifact.path) ?? Buffer.alloc(0);
        return {
            ...artifact,
            expired: this.isExpired(artifact),
            bytes,
            get files() {
                return artifact.mimeType === ZIP
                    ? unzip(bytes)
                    : { [artifact.name]: bytes.toString("utf8") };
            },
        };
    }
    #view(artifact) {
        const url = `${this.repository.url}/actions/artifacts/${artifact.id}`;
        const run = this.runs.find(artifact.runId);
        return {
            id: artifact.id,
            node_id: (0,exchange/* nodeId */.s5)("A_", artifact.id),
            name: artifact.name,
            size_in_bytes: artifact.sizeBytes,
            url,
            archive_download_url: `${url}/zip`,
            expired: this.isExpired(artifact),
            digest: artifact.digest,
            created_at: (0,exchange/* stamp */.iE)(artifact.createdAt),
            updated_at: (0,exchange/* stamp */.iE)(artifact.createdAt),
            expires_at: (0,exchange/* stamp */.iE)(artifact.expiresAt),
            workflow_run: run === undefined
                ? null
                : {
                    id: run.id,
                    repository_id: this.repository.id,
                    head_repository_id: this.repository.idOf(run.headRepository ?? ""),
                    head_branch: run.headBranch,
                    head_sha: run.headSha,
                },
        };
    }
    routes(grants, baseUrl) {
        const list = (request, all) => {
            const name = request.query.get("name");
            const named = all.filter((artifact) => name === null || artifact.name === name);
            const found = request.query.get("direction") === "asc" ? [...named].reverse() : named;
            const { items, headers } = pageOf(request, baseUrl, found);
            return (0,exchange/* json */.Pq)(200, { total_count: found.length, artifacts: items.map((artifact) => this.#view(artifact)) }, headers);
        };
        const required = (id) => {
            const artifact = this.find((0,exchange/* idOf */.TH)(id));
            if (artifact === undefined)
                throw (0,exchange/* notFound */.mX)();
            return artifact;
        };
        return [
            {
                path: "/actions/artifacts",
                methods: { GET: grants.needs("actions", "read", (request) => list(request, this.all())) },
            },
            {
                path: "/actions/runs/:run/artifacts",
                methods: {
                    GET: grants.needs("actions", "read", (request, [id]) => {
                        const run = this.runs.require((0,exchange/* idOf */.TH)(id));
                        return list(request, this.all().filter(({ runId }) => runId === run.id));
                    }),
                },
            },
            {
                path: "/actions/artifacts/:artifact",
                methods: {
                    GET: grants.needs("actions", "read", (_, [id]) => (0,exchange/* json */.Pq)(200, this.#view(required(id)))),
                    DELETE: grants.needs("actions", "write", (_, [id]) => {
                        this.delete(required(id).id);
                        return (0,exchange/* noContent */.V$)();
                    }),
                },
            },
            {
                path: "/actions/artifacts/:artifact/zip",
                methods: {
                    GET: grants.needs("actions", "read", (_, [id]) => {
                        const artifact = required(id);
                        if (this.isExpired(artifact))
                            throw new exchange/* Refusal */.P_(410, "Artifact has expired");
                        return {
                            status: 302,
                            headers: { location: this.storage.signedUrl(artifact.path, "r", DOWNLOAD_VALID_MS) },
                            body: "",
                        };
                    }),
                },
            },
        ];
    }
}
function zip(files) {
    const contents = {};
    for (const [name, content] of Object.entries(files))
        (0,json/* setOwn */.P5)(contents, name, typeof content === "string" ? (0,esm/* strToU8 */._u)(content) : content);
    return (0,esm/* zipSync */.L)(contents);
}
function unzip(bytes) {
    const files = {};
    for (const [name, content] of Object.entries((0,esm/* unzipSync */.AO)(bytes)))
        (0,json/* setOwn */.P5)(files, name, Buffer.from(content).toString("utf8"));
    return files;
}

;// CONCATENATED MODULE: ./simulator/github/run.ts
const STATUSES = [
    "requested",
    "queued",
    "pending",
    "waiting",
    "in_progress",
    "completed",
];
const CONCLUSIONS = [
    "success",
    "failure",
    "cancelled",
    "skipped",
    "neutral",
    "timed_out",
    "action_required",
    "stale",
    "startup_failure",
];

;// CONCATENATED MODULE: ./simulator/github/checks.ts




const checks_CONCLUSIONS = [
    "action_required",
    "cancelled",
    "failure",
    "neutral",
    "success",
    "skipped",
    "timed_out",
];
const LEVELS = ["notice", "warning", "failure"];
const MAX_TEXT_CHARACTERS = 65_535;
const MAX_ANNOTATIONS = 50;
class Checks {
    repository;
    runs;
    now;
    #checkRuns = new Map();
    #annotations = new Map();
    #lastId = 70_000_000_000;
    constructor(repository, runs, now) {
        this.repository = repository;
        this.runs = runs;
        this.now = now;
    }
    annotate(checkRunId, annotation) {
        const { path = ".github", startLine = 1, level = "failure", title = null, message, } = annotation;
        const list = this.#annotations.get(checkRunId) ?? [];
        this.#annotations.set(checkRunId, [
            ...list,
            { path, startLine, endLine: annotation.endLine ?? startLine, level, title, message },
        ]);
    }
    annotations(checkRunId) {
        return this.#annotations.get(checkRunId) ?? [];
    }
    all() {
        return [...this.#checkRuns.values()];
    }
    routes(grants, baseUrl) {
        return [
            {
                path: "/check-runs",
                methods: {
                    POST: grants.needs("checks", "write", (request) => {
                        const body = (0,exchange/* bodyOf */.EN)(request);
                        const headSha = body.required("head_sha");
                        if (!/^[0-9a-f]{40}$/.test(headSha))
                            throw new exchange/* Refusal */.P_(422, `No commit found for SHA: ${headSha}`);
                        const id = (this.#lastId += 1);
                        const fresh = {
                            id,
                            name: body.required("name"),
                            headSha,
                            status: "queued",
                            conclusion: null,
                            detailsUrl: null,
                            externalId: null,
                            startedAt: this.now(),
                            completedAt: null,
                            output: { title: null, summary: null, text: null },
                        };
                        return (0,exchange/* json */.Pq)(201, this.#view(this.#change(fresh, body)));
                    }),
                },
            },
            {
                path: "/commits/:ref/check-runs",
                methods: {
                    GET: grants.needs("checks", "read", (request, [ref]) => {
                        const name = request.query.get("check_name");
                        const matching = this.all().filter((checkRun) => checkRun.headSha === ref && (name === null || checkRun.name === name));
                        const { items, headers } = pageOf(request, baseUrl, matching);
                        return (0,exchange/* json */.Pq)(200, {
                            total_count: matching.length,
                            check_runs: items.map((checkRun) => this.#view(checkRun)),
                        }, headers);
                    }),
                },
            },
            {
                path: "/check-runs/:id",
                methods: {
                    GET: grants.needs("checks", "read", (_, [id]) => (0,exchange/* json */.Pq)(200, this.#view(this.#require((0,exchange/* idOf */.TH)(id))))),
                    PATCH: grants.needs("checks", "write", (request, [id]) => {
                        const existing = this.#checkRuns.get((0,exchange/* idOf */.TH)(id));
                        if (existing === undefined)
                            throw (0,exchange/* notFound */.mX)();
                        return (0,exchange/* json */.Pq)(200, this.#view(this.#change(existing, (0,exchange/* bodyOf */.EN)(request))));
                    }),
                },
            },
            {
                path: "/check-runs/:id/annotations",
                methods: {
                    GET: grants.needs("checks", "read", (request, [id]) => {
                        const { items, headers } = pageOf(request, baseUrl, this.annotations(this.#require((0,exchange/* idOf */.TH)(id)).id));
                        return (0,exchange/* json */.Pq)(200, items.map((annotation) => this.#annotationView(annotation)), headers);
                    }),
                },
            },
        ];
    }
    #change(existing, body) {
        const { status, conclusion } = stateOf(existing, body);
        const output = outputOf(existing, body.object("output"));
        const annotations = annotationsOf(body.object("output"));
        const changed = {
            ...existing,
            name: body.text("name") ?? existing.name,
            status,
            conclusion,
            detailsUrl: body.text("details_url") ?? existing.detailsUrl,
            externalId: body.text("external_id") ?? existing.externalId,
            startedAt: time(body.text("started_at")) ?? existing.startedAt,
            completedAt: status === "completed" ? this.#completedAt(existing, body) : null,
            output,
        };
        this.#checkRuns.set(changed.id, changed);
        for (const annotation of annotations)
            this.annotate(changed.id, annotation);
        return changed;
    }
    #completedAt(existing, body) {
        return time(body.text("completed_at")) ?? existing.completedAt ?? this.now();
    }
    #require(id) {
        const job = this.runs.job(id);
        const found = this.#checkRuns.get(id) ??
            (job && {
                ...job,
                headSha: this.runs.find(job.runId)?.headSha ?? "",
                detailsUrl: null,
                externalId: null,
                output: { title: null, summary: null, text: null },
            });
        if (found === undefined)
            throw (0,exchange/* notFound */.mX)();
        return found;
    }
    #view(checkRun) {
        const url = `${this.repository.url}/check-runs/${checkRun.id}`;
        return {
            id: checkRun.id,
            name: checkRun.name,
            node_id: (0,exchange/* nodeId */.s5)("CR_", checkRun.id),
            head_sha: checkRun.headSha,
            external_id: checkRun.externalId ?? "",
            url,
            html_url: `${this.repository.htmlUrl}/runs/${checkRun.id}`,
            details_url: checkRun.detailsUrl ?? `${this.repository.htmlUrl}/runs/${checkRun.id}`,
            status: checkRun.status,
            conclusion: checkRun.conclusion,
            started_at: (0,exchange/* stamp */.iE)(checkRun.startedAt),
            completed_at: (0,exchange/* stamp */.iE)(checkRun.completedAt),
            output: {
                ...checkRun.output,
                annotations_count: this.annotations(checkRun.id).length,
                annotations_url: `${url}/annotations`,
            },
            check_suite: { id: checkRun.id },
            app: this.repository.app(),
            pull_requests: [],
        };
    }
    #annotationView(annotation) {
        return {
            path: annotation.path,
            blob_href: `${this.repository.url}/contents/${annotation.path}`,
            start_line: annotation.startLine,
            end_line: annotation.endLine,
            start_column: null,
            end_column: null,
            annotation_level: annotation.level,
            title: annotation.title ?? "",
            message: annotation.message,
            raw_details: "",
        };
    }
}
function stateOf(existing, body) {
    const conclusion = body.oneOf("conclusion", checks_CONCLUSIONS) ?? existing.conclusion;
    const implied = body.has("conclusion") ? "completed" : existing.status;
    const status = body.oneOf("status", STATUSES) ?? implied;
    if (status !== "completed")
        return { status, conclusion: null };
    if (conclusion === null)
        throw (0,exchange/* invalid */.Gq)("CheckRun", "conclusion", "conclusion is required when the status is completed");
    return { status, conclusion };
}
function outputOf({ output: existing }, output) {
    if (output === undefined)
        return existing;
    const [title, summary, text] = ["title", "summary", "text"].map((name) => output.text(name));
    if ((title === undefined || summary === undefined) && existing.title === null)
        throw (0,exchange/* invalid */.Gq)("CheckRun", "output", "title and summary are required");
    for (const [field, given = ""] of Object.entries({ summary, text }))
        if (given.length > MAX_TEXT_CHARACTERS)
            throw (0,exchange/* invalid */.Gq)("CheckRun", field, `Only ${MAX_TEXT_CHARACTERS} characters are allowed`);
    return {
        title: title ?? existing.title,
        summary: summary ?? existing.summary,
        text: text ?? existing.text,
    };
}
function annotationsOf(output) {
    const annotations = (output?.list("annotations") ?? []).map((value) => readAnnotation(value));
    if (annotations.length > MAX_ANNOTATIONS)
        throw (0,exchange/* invalid */.Gq)("CheckRun", "annotations", `annotations exceeds a maximum quantity of ${MAX_ANNOTATIONS}`);
    return annotations;
}
function readAnnotation(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        throw (0,exchange/* invalid */.Gq)("CheckRun", "annotations", "each annotation has to be an object");
    const fields = new exchange/* Fields */.C8(value);
    const line = (name) => {
        const number = fields.get(name);
        if (typeof number !== "number" || !Number.isInteger(number))
            throw (0,exchange/* invalid */.Gq)("CheckRun", "annotations", `${name} has to be an integer`);
        return number;
    };
    const level = fields.oneOf("annotation_level", LEVELS);
    if (level === undefined)
        throw (0,exchange/* invalid */.Gq)("CheckRun", "annotations", "annotation_level is missing");
    return {
        path: fields.required("path"),
        startLine: line("start_line"),
        endLine: line("end_line"),
        level,
        message: fields.required("message"),
        title: fields.text("title") ?? null,
    };
}
function time(text) {
    if (text === undefined)
        return undefined;
    const date = new Date(text);
    if (Number.isNaN(date.getTime()))
        throw new exchange/* Refusal */.P_(422, `Invalid request.\n\n${JSON.stringify(text)} is not a valid date-time.`);
    return date;
}

;// CONCATENATED MODULE: ./simulator/github/issues.ts



const STATES = ["open", "closed"];
const REASONS = ["completed", "not_planned", "duplicate", "reopened"];
const MAX_BODY_CHARACTERS = 65_536;
const MAX_ASSIGNEES = 10;
const COMMENT_ID_START = 4_000_000_000;
class Issues {
    repository;
    people;
    now;
    #issues = new Map();
    #editors = new Map();
    #listeners = [];
    #lastCommentId = COMMENT_ID_START;
    constructor(repository, people, now) {
        this.repository = repository;
        this.people = people;
        this.now = now;
    }
    all() {
        return [...this.#issues.values()];
    }
    find(number) {
        return this.#issues.get(number);
    }
    add(fields) {
        const createdAt = new Date(fields.createdAt ?? this.now());
        const state = fields.state ?? "open";
        const issue = {
            body: null,
            stateReason: state === "closed" ? "completed" : null,
            labels: [],
            assignees: [],
            user: this.repository.owner,
            isPullRequest: false,
            ...fields,
            state,
            number: this.#issues.size + 1,
            createdAt,
            updatedAt: createdAt,
            closedAt: state === "closed" ? createdAt : null,
            comments: [],
        };
        this.#issues.set(issue.number, issue);
        return issue;
    }
    comment(number, body, user) {
        const issue = this.#issues.get(number);
        if (issue === undefined)
            throw new Error(`There is no issue ${number}.`);
        const now = this.now();
        const comment = {
            id: (this.#lastCommentId += 1),
            body,
            user,
            createdAt: now,
            updatedAt: now,
        };
        this.#issues.set(number, { ...issue, comments: [...issue.comments, comment], updatedAt: now });
        this.#announce("created", number, comment);
        return comment;
    }
    onComment(listener) {
        this.#listeners.push(listener);
    }
    #announce(action, number, comment) {
        if (comment.user === this.repository.bot)
            return;
        const issue = this.require(number);
        const { url } = this.repository;
        const event = {
            action,
            issue: { ...this.view(issue), reactions: noReactions(`${url}/issues/${number}`) },
            comment: {
                ...this.#commentView(issue, comment),
                reactions: noReactions(`${url}/issues/comments/${comment.id}`),
            },
            repository: this.repository.full(this.all().filter(({ state }) => state === "open").length),
            sender: this.repository.user(comment.user),
        };
        for (const listener of this.#listeners)
            listener(JSON.parse(JSON.stringify(event)));
    }
    editComment(id, body) {
        const { issue, comment } = this.requireComment(String(id));
        const changed = { ...comment, body, updatedAt: this.now() };
        this.#issues.set(issue.number, {
            ...issue,
            comments: issue.comments.map((other) => (other.id === comment.id ? changed : other)),
        });
        this.#announce("edited", issue.number, changed);
        return changed;
    }
    routes(grants, baseUrl) {
        const guarded = (access, handler) => grants.needs("issues", access, (request, parameters) => {
            if (!this.repository.hasIssues)
                throw new exchange/* Refusal */.P_(410, "Issues has been disabled in this repository.");
            return handler(request, parameters);
        });
        return [
            {
                path: "/issues",
                methods: {
                    GET: guarded("read", (request) => {
                        const { items, headers } = pageOf(request, baseUrl, this.#listed(request));
                        return (0,exchange/* json */.Pq)(200, items.map((issue) => this.view(issue)), headers);
                    }),
                    POST: guarded("write", (request) => {
                        const body = (0,exchange/* bodyOf */.EN)(request);
                        const title = titleOf(body);
                        if (title === undefined)
                            throw new exchange/* Refusal */.P_(422, "Validation Failed", [
                                { resource: "Issue", field: "title", code: "missing_field" },
                            ]);
                        return (0,exchange/* json */.Pq)(201, this.view(this.add({
                            title,
                            body: textOf(body, "Issue") ?? null,
                            labels: labelsOf(body) ?? [],
                            assignees: body.texts("assignees") ?? [],
                            user: grants.accountOf(request).login,
                        })));
                    }),
                },
            },
            {
                path: "/issues/:number",
                methods: {
                    GET: guarded("read", (_, [number]) => (0,exchange/* json */.Pq)(200, this.view(this.#require(number)))),
                    PATCH: guarded("write", (request, [number]) => (0,exchange/* json */.Pq)(200, this.view(this.#change(this.#require(number), (0,exchange/* bodyOf */.EN)(request), grants.accountOf(request).login)))),
                },
            },
            {
                path: "/issues/:number/comments",
                methods: {
                    GET: guarded("read", (request, [number]) => {
                        const issue = this.#require(number);
                        const since = request.query.get("since");
                        const { items, headers } = pageOf(request, baseUrl, issue.comments.filter(({ updatedAt }) => since === null || updatedAt.getTime() >= Date.parse(since)));
                        return (0,exchange/* json */.Pq)(200, items.map((comment) => this.#commentView(issue, comment)), headers);
                    }),
                    POST: guarded("write", (request, [number]) => {
                        const issue = this.#require(number);
                        return (0,exchange/* json */.Pq)(201, this.#commentView(issue, this.comment(issue.number, requiredText((0,exchange/* bodyOf */.EN)(request), "IssueComment"), grants.accountOf(request).login)));
                    }),
                },
            },
            {
                path: "/issues/comments/:id",
                methods: {
                    GET: guarded("read", (_, [id]) => {
                        const { issue, comment } = this.requireComment(id);
                        return (0,exchange/* json */.Pq)(200, this.#commentView(issue, comment));
                    }),
                    PATCH: guarded("write", (request, [id]) => {
                        const { issue, comment } = this.requireComment(id);
                        return (0,exchange/* json */.Pq)(200, this.#commentView(issue, this.editComment(comment.id, requiredText((0,exchange/* bodyOf */.EN)(request), "IssueComment"))));
                    }),
                    DELETE: guarded("write", (_, [id]) => {
                        const { issue, comment } = this.requireComment(id);
                        this.#issues.set(issue.number, {
                            ...issue,
                            comments: issue.comments.filter((other) => other.id !== comment.id),
                            updatedAt: this.now(),
                        });
                        return (0,exchange/* noContent */.V$)();
                    }),
                },
            },
            {
                path: "/issues/:number/assignees",
                methods: {
                    POST: guarded("write", (request, [number]) => {
                        const issue = this.#require(number);
                        const added = ((0,exchange/* bodyOf */.EN)(request).texts("assignees") ?? []).filter((login) => !has(issue.assignees, login) && this.people.isAssignable(login));
                        const changed = {
                            ...issue,
                            assignees: [...issue.assignees, ...added].slice(0, MAX_ASSIGNEES),
                            updatedAt: this.now(),
                        };
                        this.#issues.set(issue.number, changed);
                        return (0,exchange/* json */.Pq)(201, this.view(changed));
                    }),
                },
            },
            {
                path: "/issues/:number/labels",
                methods: {
                    GET: guarded("read", (request, [number]) => {
                        const { items, headers } = pageOf(request, baseUrl, this.#require(number).labels);
                        return (0,exchange/* json */.Pq)(200, items.map((name) => this.#labelView(name)), headers);
                    }),
                    POST: guarded("write", (request, [number]) => {
                        const issue = this.#require(number);
                        const added = (labelsOf((0,exchange/* bodyOf */.EN)(request)) ?? []).filter((label) => !has(issue.labels, label));
                        return (0,exchange/* json */.Pq)(200, this.#relabel(issue, [...issue.labels, ...added]));
                    }),
                },
            },
            {
                path: "/issues/:number/labels/:name",
                methods: {
                    DELETE: guarded("write", (_, [number, name = ""]) => {
                        const issue = this.#require(number);
                        if (!has(issue.labels, name))
                            throw new exchange/* Refusal */.P_(404, "Label does not exist");
                        return (0,exchange/* json */.Pq)(200, this.#relabel(issue, issue.labels.filter((label) => !has([label], name))));
                    }),
                },
            },
        ];
    }
    #listed({ query }) {
        const state = query.get("state") ?? "open";
        const labels = (query.get("labels") ?? "").split(",").filter((label) => label !== "");
        const creator = query.get("creator");
        const since = query.get("since");
        const matching = this.all().filter((issue) => (state === "all" || issue.state === state) &&
            labels.every((label) => has(issue.labels, label)) &&
            (creator === null || issue.user === creator) &&
            (since === null || issue.updatedAt.getTime() >= Date.parse(since)));
        const sort = query.get("sort");
        const keyOf = (issue) => {
            if (sort === "comments")
                return issue.comments.length;
            return (sort === "updated" ? issue.updatedAt : issue.createdAt).getTime();
        };
        const ascending = [...matching].sort((a, b) => keyOf(a) - keyOf(b) || a.number - b.number);
        return query.get("direction") === "asc" ? ascending : ascending.reverse();
    }
    #change(issue, body, login) {
        const state = body.oneOf("state", STATES) ?? issue.state;
        const stateReason = body.oneOf("state_reason", REASONS) ?? reasonOf(issue, state);
        const now = this.now();
        const changed = {
            ...issue,
            title: titleOf(body) ?? issue.title,
            body: body.has("body") ? (textOf(body, "Issue") ?? null) : issue.body,
            labels: labelsOf(body) ?? issue.labels,
            assignees: body.texts("assignees") ?? issue.assignees,
            state,
            stateReason,
            closedAt: state === "closed" ? (issue.closedAt ?? now) : null,
            updatedAt: now,
        };
        this.#issues.set(issue.number, changed);
        this.#noteEdit(issue, changed.body, login);
        return changed;
    }
    #noteEdit({ number, body }, now, login) {
        if (now !== body)
            this.#editors.set(number, [...(this.#editors.get(number) ?? []), login]);
    }
    edits(number) {
        const editors = this.#editors.get(number) ?? [];
        return editors.length === 0 ? [] : [this.require(number).user, ...editors];
    }
    edit(number, change, login) {
        const issue = this.#issues.get(number);
        if (issue === undefined)
            throw new Error(`There is no issue ${number}.`);
        if (change.body !== undefined)
            this.#noteEdit(issue, change.body, login);
        const state = change.state ?? issue.state;
        this.set({
            ...issue,
            stateReason: reasonOf(issue, state),
            closedAt: state === "closed" ? this.now() : null,
            ...change,
        });
    }
    set(issue) {
        if (!this.#issues.has(issue.number))
            throw new Error(`There is no issue ${issue.number}.`);
        this.#issues.set(issue.number, { ...issue, updatedAt: this.now() });
    }
    require(number) {
        const found = this.#issues.get(number);
        if (found === undefined)
            throw (0,exchange/* notFound */.mX)();
        return found;
    }
    #require(number) {
        return this.require((0,exchange/* idOf */.TH)(number));
    }
    #relabel(issue, labels) {
        this.#issues.set(issue.number, { ...issue, labels, updatedAt: this.now() });
        return labels.map((name) => this.#labelView(name));
    }
    requireComment(id) {
        const wanted = (0,exchange/* idOf */.TH)(id);
        for (const issue of this.all()) {
            const comment = issue.comments.find((candidate) => candidate.id === wanted);
            if (comment !== undefined)
                return { issue, comment };
        }
        throw (0,exchange/* notFound */.mX)();
    }
    view(issue) {
        const url = `${this.repository.url}/issues/${issue.number}`;
        const [assignee] = issue.assignees;
        return {
            id: 2_500_000_000 + issue.number,
            node_id: (0,exchange/* nodeId */.s5)("I_", issue.number),
            url,
            repository_url: this.repository.url,
            labels_url: `${url}/labels{/name}`,
            comments_url: `${url}/comments`,
            events_url: `${url}/events`,
            html_url: `${this.repository.htmlUrl}/${issue.isPullRequest ? "pull" : "issues"}/${issue.number}`,
            number: issue.number,
            title: issue.title,
            body: issue.body,
            state: issue.state,
            state_reason: issue.stateReason,
            user: this.repository.user(issue.user),
            labels: issue.labels.map((name) => this.#labelView(name)),
            assignee: assignee === undefined ? null : this.repository.user(assignee),
            assignees: issue.assignees.map((login) => this.repository.user(login)),
            milestone: null,
            locked: false,
            active_lock_reason: null,
            comments: issue.comments.length,
            closed_at: (0,exchange/* stamp */.iE)(issue.closedAt),
            created_at: (0,exchange/* stamp */.iE)(issue.createdAt),
            updated_at: (0,exchange/* stamp */.iE)(issue.updatedAt),
            author_association: this.people.associationOf(issue.user),
            performed_via_github_app: null,
            ...(issue.isPullRequest && { pull_request: this.#pullLinks(issue.number) }),
        };
    }
    #pullLinks(number) {
        const html = `${this.repository.htmlUrl}/pull/${number}`;
        return {
            url: `${this.repository.url}/pulls/${number}`,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: null,
        };
    }
    #labelView(name) {
        return {
            id: this.repository.idOf(name),
            node_id: (0,exchange/* nodeId */.s5)("LA_", name),
            url: `${this.repository.url}/labels/${encodeURIComponent(name)}`,
            name,
            color: "ededed",
            default: false,
            description: null,
        };
    }
    #commentView(issue, comment) {
        return {
            id: comment.id,
            node_id: (0,exchange/* nodeId */.s5)("IC_", comment.id),
            url: `${this.repository.url}/issues/comments/${comment.id}`,
            html_url: `${this.repository.htmlUrl}/${issue.isPullRequest ? "pull" : "issues"}/${issue.number}#issuecomment-${comment.id}`,
            issue_url: `${this.repository.url}/issues/${issue.number}`,
            body: comment.body,
            user: this.repository.user(comment.user),
            created_at: (0,exchange/* stamp */.iE)(comment.createdAt),
            updated_at: (0,exchange/* stamp */.iE)(comment.updatedAt),
            author_association: this.people.associationOf(comment.user),
            performed_via_github_app: null,
        };
    }
}
function noReactions(url) {
    return {
        url: `${url}/reactions`,
        total_count: 0,
        "+1": 0,
        "-1": 0,
        laugh: 0,
        hooray: 0,
        confused: 0,
        heart: 0,
        rocket: 0,
        eyes: 0,
    };
}
function titleOf(body) {
    const title = body.get("title") ?? undefined;
    const text = typeof title === "number" ? String(title) : body.text("title");
    if (text !== undefined && text.trim() === "")
        throw new exchange/* Refusal */.P_(422, "Validation Failed", [
            { resource: "Issue", field: "title", code: "missing_field" },
        ]);
    return text;
}
function textOf(body, resource) {
    const text = body.text("body");
    if ((text ?? "").length > MAX_BODY_CHARACTERS)
        throw (0,exchange/* invalid */.Gq)(resource, "body", `body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`);
    return text;
}
function requiredText(body, resource) {
    body.required("body");
    const text = textOf(body, resource) ?? "";
    if (text.trim() === "")
        throw new exchange/* Refusal */.P_(422, "Validation Failed", [
            { resource, field: "data", code: "unprocessable", message: "Body cannot be blank" },
        ]);
    return text;
}
function has(labels, wanted) {
    return labels.some((label) => label.toLowerCase() === wanted.toLowerCase());
}
function labelsOf(body) {
    return body.list("labels")?.map((label) => {
        const name = (0,json/* isJsonObject */.OW)(label) ? (0,json/* getOwn */.Ng)(label, "name") : label;
        if (typeof name !== "string")
            throw (0,exchange/* invalid */.Gq)("Issue", "labels", "a label has to be a name");
        return name;
    });
}
function reasonOf(issue, state) {
    if (state === issue.state)
        return issue.stateReason;
    return state === "closed" ? "completed" : "reopened";
}

;// CONCATENATED MODULE: ./simulator/github/commit-comments.ts



const ID_START = 150_000_000;
class CommitComments {
    repository;
    contents;
    people;
    now;
    #comments = new Map();
    #lastId = ID_START;
    constructor(repository, contents, people, now) {
        this.repository = repository;
        this.contents = contents;
        this.people = people;
        this.now = now;
    }
    all() {
        return [...this.#comments.values()];
    }
    add(sha, body, user) {
        const now = this.now();
        const comment = { id: (this.#lastId += 1), sha, body, user, createdAt: now, updatedAt: now };
        this.#comments.set(comment.id, comment);
        return comment;
    }
    routes(grants, baseUrl) {
        return [
            {
                path: "/commits/:sha/comments",
                methods: {
                    GET: (request, [sha = ""]) => {
                        const { items, headers } = pageOf(request, baseUrl, this.all().filter((comment) => comment.sha === this.#require(sha)));
                        return (0,exchange/* json */.Pq)(200, items.map((comment) => this.#view(comment)), headers);
                    },
                    POST: grants.needs("contents", "read", (request, [sha = ""]) => (0,exchange/* json */.Pq)(201, this.#view(this.add(this.#require(sha), requiredText((0,exchange/* bodyOf */.EN)(request), "CommitComment"), grants.accountOf(request).login)))),
                },
            },
            {
                path: "/comments/:id",
                methods: {
                    GET: (_, [id]) => (0,exchange/* json */.Pq)(200, this.#view(this.#requireComment(id))),
                    PATCH: grants.needs("contents", "write", (request, [id]) => {
                        const changed = {
                            ...this.#requireComment(id),
                            body: requiredText((0,exchange/* bodyOf */.EN)(request), "CommitComment"),
                            updatedAt: this.now(),
                        };
                        this.#comments.set(changed.id, changed);
                        return (0,exchange/* json */.Pq)(200, this.#view(changed));
                    }),
                    DELETE: grants.needs("contents", "write", (_, [id]) => {
                        this.#comments.delete(this.#requireComment(id).id);
                        return (0,exchange/* noContent */.V$)();
                    }),
                },
            },
        ];
    }
    #require(ref) {
        const sha = this.contents.shaOf(ref);
        if (sha === undefined)
            throw new exchange/* Refusal */.P_(422, `No commit found for SHA: ${ref}`);
        return sha;
    }
    #requireComment(id) {
        const found = this.#comments.get((0,exchange/* idOf */.TH)(id));
        if (found === undefined)
            throw (0,exchange/* notFound */.mX)();
        return found;
    }
    #view({ id, sha, body, user, createdAt, updatedAt }) {
        return {
            id,
            node_id: (0,exchange/* nodeId */.s5)("CC_", id),
            url: `${this.repository.url}/comments/${id}`,
            html_url: `${this.repository.htmlUrl}/commit/${sha}#commitcomment-${id}`,
            commit_id: sha,
            path: null,
            position: null,
            line: null,
            body,
            user: this.repository.user(user),
            created_at: (0,exchange/* stamp */.iE)(createdAt),
            updated_at: (0,exchange/* stamp */.iE)(updatedAt),
            author_association: this.people.associationOf(user),
        };
    }
}

;// CONCATENATED MODULE: ./simulator/github/contents.ts



const SHA = /^[0-9a-f]{40}$/;
const MAX_CONTENT_BYTES = 1_048_576;
const BASE64_LINE = /.{1,60}/g;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
class Contents {
    repository;
    now;
    #branches = new Map();
    #commits = new Map();
    constructor(repository, now) {
        this.repository = repository;
        this.now = now;
        this.addBranch(repository.defaultBranch);
    }
    addBranch(name, options = {}) {
        const start = this.#commitOf(this.repository.defaultBranch);
        const branch = {
            ...options,
            sha: options.sha ?? (0,exchange/* shaOf */.ye)(`${this.repository.fullName}@${name} ${start?.sha ?? ""}`),
        };
        if (!this.#commits.has(branch.sha))
            this.#commits.set(branch.sha, {
                sha: branch.sha,
                message: `Begin ${name}`,
                author: this.repository.owner,
                at: this.now(),
                files: start?.files ?? new Map(),
                ...(start && { parent: start.sha }),
            });
        this.#branches.set(name, branch);
        return branch;
    }
    protect(name, status) {
        const branch = this.#branches.get(name);
        if (branch === undefined)
            throw new Error(`There is no branch ${name}.`);
        this.#branches.set(name, { ...branch, refusesCommits: status });
    }
    setFile(path, text, ref) {
        if (SHA.test(ref)) {
            const files = new Map(this.#commitOf(ref)?.files ?? []).set(path, text);
            this.#commits.set(ref, {
                sha: ref,
                message: `Change ${path}`,
                author: this.repository.owner,
                at: this.now(),
                ...this.#commits.get(ref),
                files,
            });
            return;
        }
        this.commit(ref, new Map([[path, text]]), `Change ${path}`, this.repository.owner);
    }
    commit(branch, changes, message, author) {
        const parent = this.#commitOf(branch);
        const sha = (0,exchange/* shaOf */.ye)(`${parent?.sha ?? branch} ${[...changes].flat().join(" ")}`);
        const commit = {
            sha,
            message,
            author,
            at: this.now(),
            files: new Map([...(parent?.files ?? []), ...changes]),
            ...(parent && { parent: parent.sha }),
        };
        this.#commits.set(sha, commit);
        this.#branches.set(branch, { ...this.#branches.get(branch), sha });
        return commit;
    }
    branch(ref) {
        return this.#branches.get(ref.replace(/^refs\/(heads|tags)\//, ""));
    }
    shaOf(ref) {
        return this.#commitOf(ref)?.sha;
    }
    history(ref) {
        const commits = [];
        for (let next = this.#commitOf(ref); next !== undefined; next = next.parent === undefined ? undefined : this.#commits.get(next.parent))
            commits.push(next);
        return commits;
    }
    merge(from, to, message, author) {
        const known = new Set(this.history(to).map(({ sha }) => sha));
        const fork = this.history(from).find(({ sha }) => known.has(sha));
        const changed = [...(this.#commitOf(from)?.files ?? [])].filter(([path, text]) => fork?.files.get(path) !== text);
        return this.commit(to, new Map(changed), message, author);
    }
    find(ref, path) {
        const files = this.#commitOf(ref)?.files;
        const file = files?.get(path);
        if (file !== undefined)
            return { file };
        const folder = path === "" ? "" : `${path}/`;
        const below = [...(files?.keys() ?? [])]
            .filter((name) => name.startsWith(folder))
            .map((name) => name.slice(folder.length).split("/")[0] ?? "");
        return below.length > 0 ? { children: [...new Set(below)].sort() } : undefined;
    }
    #commitOf(ref) {
        return this.#commits.get(this.branch(ref)?.sha ?? ref);
    }
    routes(grants, baseUrl) {
        return [
            {
                path: "/contents/?(.*)",
                methods: {
                    GET: grants.needs("contents", "read", (request, [path = ""]) => this.#read(request, path)),
                    PUT: grants.needs("contents", "write", (request, [path = ""]) => this.#write(request, path, grants.accountOf(request).login)),
                },
            },
            {
                path: "/git/ref/(.+)",
                methods: {
                    GET: grants.needs("contents", "read", (_, [ref = ""]) => {
                        const name = /^(?:heads|tags)\/(.+)$/.exec(ref)?.[1];
                        const branch = name === undefined ? undefined : this.#branches.get(name);
                        if (branch === undefined)
                            throw (0,exchange/* notFound */.mX)();
                        return (0,exchange/* json */.Pq)(200, this.#refView(`refs/${ref}`, branch.sha));
                    }),
                },
            },
            {
                path: "/git/matching-refs/(.+)",
                methods: {
                    GET: grants.needs("contents", "read", (request, [ref = ""]) => {
                        const matching = [...this.#branches]
                            .map(([name, { sha }]) => [`heads/${name}`, sha])
                            .filter(([name]) => name.startsWith(ref));
                        const { items, headers } = pageOf(request, baseUrl, matching, Infinity);
                        return (0,exchange/* json */.Pq)(200, items.map(([name, sha]) => this.#refView(`refs/${name}`, sha)), headers);
                    }),
                },
            },
            {
                path: "/git/refs",
                methods: {
                    POST: grants.needs("contents", "write", (request) => {
                        const body = (0,exchange/* bodyOf */.EN)(request);
                        const ref = body.required("ref");
                        const sha = body.required("sha");
                        const name = /^refs\/(?:heads|tags)\/(\S+)$/.exec(ref)?.[1];
                        if (name === undefined)
                            throw new exchange/* Refusal */.P_(422, "Reference name is invalid");
                        if (this.#branches.has(name))
                            throw new exchange/* Refusal */.P_(422, "Reference already exists");
                        if (!this.#commits.has(sha))
                            throw new exchange/* Refusal */.P_(422, "Object does not exist");
                        this.addBranch(name, { sha });
                        return (0,exchange/* json */.Pq)(201, this.#refView(ref, sha));
                    }),
                },
            },
            {
                path: "/git/refs/(.+)",
                methods: {
                    DELETE: grants.needs("contents", "write", (_, [ref = ""]) => {
                        const name = ref.replace(/^(heads|tags)\//, "");
                        if (name === this.repository.defaultBranch)
                            throw new exchange/* Refusal */.P_(422, "Cannot delete the default branch");
                        if (!this.#branches.delete(name))
                            throw new exchange/* Refusal */.P_(422, "Reference does not exist");
                        return (0,exchange/* noContent */.V$)();
                    }),
                },
            },
        ];
    }
    #read(request, path) {
        const ref = request.query.get("ref") ?? this.repository.defaultBranch;
        if (this.shaOf(ref) === undefined)
            throw new exchange/* Refusal */.P_(404, `No commit found for the ref ${ref}`);
        const found = this.find(ref, path);
        if (found === undefined)
            throw (0,exchange/* notFound */.mX)();
        if ("children" in found) {
            const names = found.children.map((name) => (path === "" ? name : `${path}/${name}`));
            return (0,exchange/* json */.Pq)(200, names.map((name) => this.#entry(ref, name)));
        }
        if (/\.raw\b|\.raw\+json/.test(request.headers["accept"] ?? ""))
            return {
                status: 200,
                headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" },
                body: found.file,
            };
        const bytes = Buffer.from(found.file);
        const isLarge = bytes.length > MAX_CONTENT_BYTES;
        const content = (bytes.toString("base64").match(BASE64_LINE) ?? [])
            .map((line) => `${line}\n`)
            .join("");
        return (0,exchange/* json */.Pq)(200, {
            ...this.#entry(ref, path),
            content: isLarge ? "" : content,
            encoding: isLarge ? "none" : "base64",
        });
    }
    #write(request, path, author) {
        const body = (0,exchange/* bodyOf */.EN)(request);
        const message = body.required("message");
        const content = body.required("content");
        if (!BASE64.test(content.replace(/\s+/g, "")))
            throw new exchange/* Refusal */.P_(422, "content is not valid Base64");
        const name = body.text("branch") ?? this.repository.defaultBranch;
        const branch = this.branch(name);
        if (branch === undefined)
            throw new exchange/* Refusal */.P_(404, `Branch ${name} not found`);
        const sha = body.text("sha");
        const existing = this.find(name, path);
        if (existing !== undefined && "children" in existing)
            throw new exchange/* Refusal */.P_(422, `${path} is a directory`);
        if (existing !== undefined && sha === undefined)
            throw new exchange/* Refusal */.P_(422, `Invalid request.\n\n"sha" wasn't supplied.`);
        if (sha !== undefined && (existing === undefined || sha !== blobOf(existing.file)))
            throw new exchange/* Refusal */.P_(409, `${path} does not match ${sha}`);
        if (branch.refusesCommits !== undefined)
            throw new exchange/* Refusal */.P_(branch.refusesCommits, "Repository rule violations found\n\nChanges must be made through a pull request.\n\n");
        const text = Buffer.from(content, "base64").toString("utf8");
        const commit = this.commit(name.replace(/^refs\/heads\//, ""), new Map([[path, text]]), message, author);
        return (0,exchange/* json */.Pq)(existing === undefined ? 201 : 200, {
            content: this.#entry(name, path),
            commit: this.#commitView(commit),
        });
    }
    #refView(ref, sha) {
        return {
            ref,
            node_id: (0,exchange/* nodeId */.s5)("REF_", ref),
            url: `${this.repository.url}/git/${ref}`,
            object: { type: "commit", sha, url: `${this.repository.url}/git/commits/${sha}` },
        };
    }
    #commitView({ sha, message, author, at, parent }) {
        const person = {
            name: author,
            email: `${author.replaceAll(/[^\w-]/g, "")}@users.noreply.github.com`,
            date: (0,exchange/* stamp */.iE)(at),
        };
        const tree = (0,exchange/* shaOf */.ye)(`tree ${sha}`);
        return {
            sha,
            node_id: (0,exchange/* nodeId */.s5)("C_", sha),
            url: `${this.repository.url}/git/commits/${sha}`,
            html_url: `${this.repository.htmlUrl}/commit/${sha}`,
            author: person,
            committer: person,
            message,
            tree: { sha: tree, url: `${this.repository.url}/git/trees/${tree}` },
            parents: parent === undefined
                ? []
                : [
                    {
                        sha: parent,
                        url: `${this.repository.url}/git/commits/${parent}`,
                        html_url: `${this.repository.htmlUrl}/commit/${parent}`,
                    },
                ],
            verification: {
                verified: false,
                reason: "unsigned",
                signature: null,
                payload: null,
                verified_at: null,
            },
        };
    }
    #entry(ref, path) {
        const found = this.find(ref, path);
        const text = found !== undefined && "file" in found ? found.file : undefined;
        const sha = text === undefined ? (0,exchange/* shaOf */.ye)(`tree ${path}`) : blobOf(text);
        const type = text === undefined ? "dir" : "file";
        const self = `${this.repository.url}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
        const html = `${this.repository.htmlUrl}/${text === undefined ? "tree" : "blob"}/${encodeURIComponent(ref)}/${encodePath(path)}`;
        const git = `${this.repository.url}/git/${text === undefined ? "trees" : "blobs"}/${sha}`;
        return {
            type,
            name: path.split("/").at(-1),
            path,
            sha,
            node_id: (0,exchange/* nodeId */.s5)("F_", sha),
            size: text === undefined ? 0 : Buffer.byteLength(text),
            url: self,
            html_url: html,
            git_url: git,
            download_url: text === undefined ? null : `${html}?raw=true`,
            _links: { self, git, html },
        };
    }
}
function blobOf(text) {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function encodePath(path) {
    return path.split("/").map(encodeURIComponent).join("/");
}

;// CONCATENATED MODULE: ./simulator/github/deployments.ts



const DEPLOYMENT_STATES = [
    "error",
    "failure",
    "inactive",
    "in_progress",
    "queued",
    "pending",
    "success",
];
const MAX_DESCRIPTION_CHARACTERS = 140;
class Deployments {
    repository;
    contents;
    now;
    #deployments = new Map();
    #lastId = 300_000_000;
    constructor(repository, contents, now) {
        this.repository = repository;
        this.contents = contents;
        this.now = now;
    }
    all() {
        return [...this.#deployments.values()];
    }
    routes(grants, baseUrl) {
        return [
            {
                path: "/deployments",
                methods: {
                    GET: grants.needs("deployments", "read", (request) => {
                        const asked = (name, value) => [null, "", value].includes(request.query.get(name));
                        const found = [...this.all()]
                            .reverse()
                            .filter(({ sha, ref, task, environment }) => asked("sha", sha) &&
                            asked("ref", ref) &&
                            asked("task", task) &&
                            asked("environment", environment));
                        const { items, headers } = pageOf(request, baseUrl, found);
                        return (0,exchange/* json */.Pq)(200, items.map((deployment) => this.#view(deployment)), headers);
                    }),
                    POST: grants.needs("deployments", "write", (request) => this.#create(request, grants.accountOf(request).login)),
                },
            },
            {
                path: "/deployments/:id",
                methods: {
                    GET: grants.needs("deployments", "read", (_, [id]) => (0,exchange/* json */.Pq)(200, this.#view(this.#require(id)))),
                },
            },
            {
                path: "/deployments/:id/statuses",
                methods: {
                    GET: grants.needs("deployments", "read", (request, [id]) => {
                        const deployment = this.#require(id);
                        const { items, headers } = pageOf(request, baseUrl, [...deployment.statuses].reverse());
                        return (0,exchange/* json */.Pq)(200, items.map((status) => this.#statusView(deployment, status)), headers);
                    }),
                    POST: grants.needs("deployments", "write", (request, [id]) => this.#addStatus(request, this.#require(id), grants.accountOf(request).login)),
                },
            },
        ];
    }
    #create(request, creator) {
        const body = (0,exchange/* bodyOf */.EN)(request);
        const ref = body.required("ref");
        const environment = body.text("environment") ?? "production";
        const description = limited(body.text("description")) ?? null;
        const sha = this.contents.shaOf(ref);
        if (sha === undefined)
            throw new exchange/* Refusal */.P_(422, `No ref found for: ${ref}`);
        const branch = this.contents.branch(ref);
        const early = branch &&
            this.#mergeOrConflict(branch, ref, body.flag("auto_merge") ?? true, body.texts("required_contexts"));
        if (early !== undefined)
            return early;
        const payload = body.get("payload") ?? "";
        if (typeof payload !== "string" && !(0,json/* isJsonObject */.OW)(payload))
            throw (0,exchange/* invalid */.Gq)("Deployment", "payload", "payload has to be an object or text");
        const deployment = {
            id: (this.#lastId += 1),
            ref,
            sha,
            task: body.text("task") ?? "deploy",
            environment,
            description,
            payload,
            isTransient: body.flag("transient_environment") ?? false,
            isProduction: body.flag("production_environment") ?? environment === "production",
            creator,
            createdAt: this.now(),
            statuses: [],
        };
        this.#deployments.set(deployment.id, deployment);
        return (0,exchange/* json */.Pq)(201, this.#view(deployment));
    }
    #mergeOrConflict(branch, ref, autoMerge, contexts) {
        if (autoMerge && branch.isBehind === true)
            return (0,exchange/* json */.Pq)(202, {
                message: `Auto-merged ${this.repository.defaultBranch} into ${ref} on deployment.`,
            });
        const failed = (branch.failedContexts ?? []).filter((context) => contexts === undefined || contexts.includes(context));
        if (failed.length > 0)
            throw new exchange/* Refusal */.P_(409, `Conflict: Commit status checks failed for ${ref}.`);
        return undefined;
    }
    #addStatus(request, deployment, creator) {
        const body = (0,exchange/* bodyOf */.EN)(request);
        body.required("state");
        const state = body.oneOf("state", DEPLOYMENT_STATES);
        if (state === undefined)
            throw (0,exchange/* notFound */.mX)();
        const status = {
            id: (this.#lastId += 1),
            state,
            description: limited(body.text("description")) ?? "",
            environment: body.text("environment") ?? deployment.environment,
            environmentUrl: body.text("environment_url") ?? "",
            logUrl: body.text("log_url") ?? body.text("target_url") ?? "",
            creator,
            createdAt: this.now(),
        };
        const updated = {
            ...deployment,
            environment: status.environment,
            statuses: [...deployment.statuses, status],
        };
        this.#deployments.set(updated.id, updated);
        if (state === "success" && (body.flag("auto_inactive") ?? true))
            this.#retireOlder(updated);
        return (0,exchange/* json */.Pq)(201, this.#statusView(updated, status));
    }
    #retireOlder({ id, environment }) {
        for (const older of this.all().filter((other) => other.id < id &&
            other.environment === environment &&
            !other.isTransient &&
            !other.isProduction &&
            other.statuses.at(-1)?.state === "success")) {
            const last = older.statuses.at(-1);
            if (last !== undefined)
                this.#deployments.set(older.id, {
                    ...older,
                    statuses: [
                        ...older.statuses,
                        {
                            ...last,
                            id: (this.#lastId += 1),
                            state: "inactive",
                            description: "",
                            createdAt: this.now(),
                        },
                    ],
                });
        }
    }
    #require(id) {
        const found = this.#deployments.get((0,exchange/* idOf */.TH)(id));
        if (found === undefined)
            throw (0,exchange/* notFound */.mX)();
        return found;
    }
    #view(deployment) {
        const url = `${this.repository.url}/deployments/${deployment.id}`;
        return {
            url,
            id: deployment.id,
            node_id: (0,exchange/* nodeId */.s5)("DE_", deployment.id),
            sha: deployment.sha,
            ref: deployment.ref,
            task: deployment.task,
            payload: deployment.payload,
            original_environment: deployment.environment,
            environment: deployment.environment,
            description: deployment.description,
            creator: this.repository.user(deployment.creator),
            created_at: (0,exchange/* stamp */.iE)(deployment.createdAt),
            updated_at: (0,exchange/* stamp */.iE)(deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt),
            statuses_url: `${url}/statuses`,
            repository_url: this.repository.url,
            transient_environment: deployment.isTransient,
            production_environment: deployment.isProduction,
        };
    }
    #statusView(deployment, status) {
        const url = `${this.repository.url}/deployments/${deployment.id}`;
        return {
            url: `${url}/statuses/${status.id}`,
            id: status.id,
            node_id: (0,exchange/* nodeId */.s5)("DES_", status.id),
            state: status.state,
            creator: this.repository.user(status.creator),
            description: status.description,
            environment: status.environment,
            target_url: status.logUrl,
            log_url: status.logUrl,
            environment_url: status.environmentUrl,
            created_at: (0,exchange/* stamp */.iE)(status.createdAt),
            updated_at: (0,exchange/* stamp */.iE)(status.createdAt),
            deployment_url: url,
            repository_url: this.repository.url,
        };
    }
}
function limited(description) {
    if ((description ?? "").length > MAX_DESCRIPTION_CHARACTERS)
        throw (0,exchange/* invalid */.Gq)("DeploymentStatus", "description", `description is too long (maximum is ${MAX_DESCRIPTION_CHARACTERS} characters)`);
    return description;
}

;// CONCATENATED MODULE: ./simulator/github/environments.ts


class Environments {
    repository;
    people;
    runs;
    now;
    #environments = new Map();
    #approvals = new Map();
    constructor(repository, people, runs, now) {
        this.repository = repository;
        this.people = people;
        this.runs = runs;
        this.now = now;
    }
    add(name, environment = {}) {
        const added = {
            ...environment,
            name,
            createdAt: this.#environments.get(name)?.createdAt ?? this.now(),
        };
        this.#environments.set(name, added);
        return added;
    }
    has(name) {
        return this.#environments.has(name);
    }
    addApproval(runId, { environment, comment = "", ...decision }) {
        const run = this.runs.find(runId);
        if (run === undefined)
            throw new Error(`There is no run ${runId}.`);
        const environments = typeof environment === "string" ? [environment] : environment;
        const approval = { ...decision, environments, comment };
        this.#approvals.set(runId, [...(this.#approvals.get(runId) ?? []), approval]);
        if (approval.state === "pending")
            return approval;
        const pendingEnvironments = run.pendingEnvironments.filter((name) => !environments.includes(name));
        this.runs.update(runId, {
            pendingEnvironments,
            ...(run.status === "waiting" &&
                pendingEnvironments.length === 0 && { status: "in_progress" }),
        });
        return approval;
    }
    routes(grants, baseUrl) {
        return [
            {
                path: "/environments",
                methods: {
                    GET: grants.needs("actions", "read", (request) => {
                        const all = [...this.#environments.values()];
                        const { items, headers } = pageOf(request, baseUrl, all);
                        return (0,exchange/* json */.Pq)(200, {
                            total_count: all.length,
                            environments: items.map((environment) => this.#view(environment)),
                        }, headers);
                    }),
                },
            },
            {
                path: "/environments/:name",
                methods: {
                    GET: grants.needs("actions", "read", (_, [name = ""]) => {
                        const found = this.#environments.get(name);
                        if (found === undefined)
                            throw (0,exchange/* notFound */.mX)();
                        return (0,exchange/* json */.Pq)(200, this.#view(found));
                    }),
                },
            },
            {
                path: "/actions/runs/:run/pending_deployments",
                methods: {
                    GET: grants.needs("actions", "read", (request, [id]) => (0,exchange/* json */.Pq)(200, this.#pendingView(this.runs.require((0,exchange/* idOf */.TH)(id)), grants.accountOf(request).login))),
                },
            },
            {
                path: "/actions/runs/:run/approvals",
                methods: {
                    GET: grants.needs("actions", "read", (_, [id]) => {
                        const approvals = this.#approvals.get(this.runs.require((0,exchange/* idOf */.TH)(id)).id) ?? [];
                        return (0,exchange/* json */.Pq)(200, approvals.map(({ environments, state, user, comment }) => ({
                            environments: environments.map((name) => this.#named(name, true)),
                            state,
                            user: this.repository.user(user),
                            comment,
                        })));
                    }),
                },
            },
        ];
    }
    #pendingView(run, login) {
        return run.pendingEnvironments.map((name) => {
            const environment = this.#environments.get(name);
            const waitTimer = environment?.waitTimerMinutes ?? 0;
            const mayApprove = (environment?.reviewers?.users ?? []).includes(login) &&
                !(environment?.preventSelfReview === true && run.actor === login);
            return {
                environment: this.#named(name),
                wait_timer: waitTimer,
                wait_timer_started_at: waitTimer > 0 ? (0,exchange/* stamp */.iE)(run.startedAt) : null,
                current_user_can_approve: mayApprove,
                reviewers: this.#reviewers(environment),
            };
        });
    }
    #reviewers(environment) {
        const { users = [], teams = [] } = environment?.reviewers ?? {};
        return [
            ...users.map((login) => ({ type: "User", reviewer: this.repository.user(login) })),
            ...teams.map((slug) => ({ type: "Team", reviewer: this.people.teamView(slug) })),
        ];
    }
    #view(environment) {
        const { name, preventSelfReview = false, waitTimerMinutes = 0 } = environment;
        const rule = (type, fields) => ({
            id: this.repository.idOf(`${name} ${type}`),
            node_id: (0,exchange/* nodeId */.s5)("GA_", `${name} ${type}`),
            type,
            ...fields,
        });
        const reviewers = this.#reviewers(environment);
        return {
            ...this.#named(name, true),
            protection_rules: [
                ...(waitTimerMinutes > 0 ? [rule("wait_timer", { wait_timer: waitTimerMinutes })] : []),
                ...(reviewers.length > 0
                    ? [rule("required_reviewers", { prevent_self_review: preventSelfReview, reviewers })]
                    : []),
            ],
            deployment_branch_policy: null,
        };
    }
    #named(name, hasTimes = false) {
        const created = (0,exchange/* stamp */.iE)(this.#environments.get(name)?.createdAt ?? this.now());
        const encoded = encodeURIComponent(name);
        return {
            id: this.repository.idOf(name),
            node_id: (0,exchange/* nodeId */.s5)("EN_", name),
            name,
            url: `${this.repository.url}/environments/${encoded}`,
            html_url: `${this.repository.htmlUrl}/deployments/activity_log?environments_filter=${encoded}`,
            ...(hasTimes && { created_at: created, updated_at: created }),
        };
    }
}

// EXTERNAL MODULE: ./simulator/api/router.ts
var router = __webpack_require__(43235);
// EXTERNAL MODULE: ./simulator/github/permissions.ts
var permissions = __webpack_require__(56719);
// EXTERNAL MODULE: ./simulator/dispatch/dispatch-request.ts
var dispatch_request = __webpack_require__(71294);
;// CONCATENATED MODULE: ./simulator/github/workflow-routes.ts




const MAX_INPUT_CHARACTERS = 65_535;
const MAX_INPUTS = 25;
const RUN_DETAILS_VERSION = "2026-03-10";
function workflowRoutes(world, grants, baseUrl, rules) {
    const { repository, workflows, runs, contents } = world;
    return [
        {
            path: "/actions/workflows",
            methods: {
                GET: grants.needs("actions", "read", (request) => {
                    const { items, headers } = pageOf(request, baseUrl, workflows.all());
                    return (0,exchange/* json */.Pq)(200, {
                        total_count: workflows.all().length,
                        workflows: items.map((workflow) => workflows.view(workflow)),
                    }, headers);
                }),
            },
        },
        {
            path: "/actions/workflows/:workflow",
            methods: {
                GET: grants.needs("actions", "read", (_, [name]) => (0,exchange/* json */.Pq)(200, workflows.view(workflows.require(name)))),
            },
        },
        {
            path: "/actions/workflows/:workflow/dispatches",
            methods: {
                POST: grants.needs("actions", "write", (request, [name]) => {
                    const workflow = workflows.require(name);
                    const { ref, inputs } = readWorkflowDispatch((0,exchange/* bodyOf */.EN)(request), workflow, rules);
                    const branch = contents.branch(ref);
                    if (branch === undefined)
                        throw new exchange/* Refusal */.P_(422, `No ref found for: ${ref}`);
                    const title = workflow.runName?.(inputs) ?? workflow.name;
                    const run = runs.add({
                        path: workflow.path,
                        displayTitle: title,
                        event: "workflow_dispatch",
                        headBranch: ref.replace(/^refs\/(heads|tags)\//, ""),
                        headSha: branch.sha,
                        actor: grants.accountOf(request).login,
                    }, rules.runAppearsAfterMs);
                    apart(() => workflow.onDispatch?.(run, inputs));
                    if (!wantsRunDetails(request))
                        return (0,exchange/* noContent */.V$)();
                    return (0,exchange/* json */.Pq)(200, {
                        workflow_run_id: run.id,
                        run_url: `${repository.url}/actions/runs/${run.id}`,
                        html_url: `${repository.htmlUrl}/actions/runs/${run.id}`,
                    });
                }),
            },
        },
        {
            path: "/dispatches",
            methods: {
                POST: grants.needs("contents", "write", (request) => {
                    const dispatch = (0,dispatch_request/* readDispatch */.L6)(request.body.toString("utf8"));
                    if ((0,dispatch_request/* isRefused */.H0)(dispatch))
                        return { ...dispatch, headers: { "content-type": "application/json; charset=utf-8" } };
                    apart(() => rules.onRepositoryDispatch({ at: world.now(), ...dispatch }));
                    return (0,exchange/* noContent */.V$)();
                }),
            },
        },
    ];
}
function wantsRunDetails(request) {
    return (request.headers["x-github-api-version"] === RUN_DETAILS_VERSION ||
        (0,exchange/* bodyOf */.EN)(request).flag("return_run_details") === true);
}
function readWorkflowDispatch(body, workflow, rules) {
    body.only(["ref", "inputs", ...(rules.returnsRunDetails ? ["return_run_details"] : [])]);
    body.flag("return_run_details");
    const ref = body.required("ref");
    const { workflowDispatch = false } = workflow;
    if (workflowDispatch === false)
        throw new exchange/* Refusal */.P_(422, "Workflow does not have 'workflow_dispatch' trigger");
    if (workflow.state !== "active")
        throw new exchange/* Refusal */.P_(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
    const declared = workflowDispatch === true ? {} : workflowDispatch.inputs;
    const inputs = readInputs(body.object("inputs")?.entries() ?? [], declared);
    return { ref, inputs };
}
function readInputs(given, declared) {
    if (given.length > MAX_INPUTS)
        throw new exchange/* Refusal */.P_(422, `Invalid request.\n\nNo more than ${MAX_INPUTS} properties are allowed; ${given.length} were supplied.`);
    const unexpected = given.map(([name]) => name).filter((name) => !Object.hasOwn(declared, name));
    if (unexpected.length > 0)
        throw new exchange/* Refusal */.P_(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
    const inputs = {};
    for (const [name, input] of Object.entries(declared)) {
        const value = given.find(([key]) => key === name)?.[1] ?? input.default;
        if (value === undefined && input.required === true)
            throw new exchange/* Refusal */.P_(422, `Required input '${name}' not provided`);
        const text = inputText(value, input);
        if (!isAllowed(input, text))
            throw new exchange/* Refusal */.P_(422, `Provided value '${text}' for input '${name}' is not allowed for an input of type ${input.type ?? "string"}`);
        (0,json/* setOwn */.P5)(inputs, name, text);
    }
    if (JSON.stringify(inputs).length > MAX_INPUT_CHARACTERS)
        throw new exchange/* Refusal */.P_(422, "inputs are too large.");
    return inputs;
}
function inputText(value, { type }) {
    if (value === undefined)
        return type === "boolean" ? "false" : "";
    return typeof value === "string" ? value : JSON.stringify(value);
}
function isAllowed(input, text) {
    if (text === "" && input.required !== true)
        return true;
    switch (input.type) {
        case "choice":
            return input.options?.includes(text) ?? false;
        case "boolean":
            return text === "true" || text === "false";
        case "number":
            return text.trim() !== "" && Number.isFinite(Number(text));
        default:
            return true;
    }
}
function apart(hook) {
    try {
        hook();
    }
    catch (error) {
        queueMicrotask(() => {
            throw error;
        });
    }
}

;// CONCATENATED MODULE: ./simulator/github/gateway.ts





const DEFAULT_VERSION = "2022-11-28";
class Gateway {
    repository;
    options;
    #ofRepository;
    #others;
    #versions;
    constructor(repository, { ofRepository, others }, options) {
        this.repository = repository;
        this.options = options;
        const refuse = () => {
            throw (0,exchange/* notFound */.mX)();
        };
        const refusals = { notFound: refuse, notAllowed: refuse };
        this.#ofRepository = new router/* Router */.I(ofRepository, refusals);
        this.#others = new router/* Router */.I(others, refusals);
        this.#versions = options.isOlderServer
            ? [DEFAULT_VERSION]
            : [DEFAULT_VERSION, RUN_DETAILS_VERSION];
    }
    answer(request) {
        const version = request.headers["x-github-api-version"] ?? DEFAULT_VERSION;
        const headers = {
            "x-github-request-id": (0,external_node_crypto_.randomUUID)(),
            "x-github-media-type": "github.v3; format=json",
            "x-github-api-version-selected": version,
        };
        let answer;
        try {
            answer = conditional(request, this.#ask(request, version));
        }
        catch (error) {
            if (!(error instanceof exchange/* Refusal */.P_))
                throw error;
            answer = error.answer;
        }
        return { ...answer, headers: { ...headers, ...answer.headers } };
    }
    #ask(request, version) {
        if (!request.headers["user-agent"])
            throw new exchange/* Refusal */.P_(403, "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.");
        const account = this.options.grants.accountOf(request);
        if (!this.#versions.includes(version))
            throw new exchange/* Refusal */.P_(400, `Unsupported API version: ${version}. Supported versions: ${this.#versions.join(", ")}.`);
        const [, owner, name = "", path = ""] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(request.path) ?? [];
        if (owner === undefined)
            return this.#others.answer(request);
        if (`${owner}/${name}`.toLowerCase() !== this.repository.fullName.toLowerCase())
            throw (0,exchange/* notFound */.mX)();
        if (account.isGitHubToken && (0,permissions/* isNeverAllowed */.Vv)(request.method, path))
            throw (0,permissions/* notAccessible */.cJ)(account);
        return this.#ofRepository.answer({ ...request, path });
    }
}
function conditional(request, answer) {
    if (request.method !== "GET" || answer.status !== 200)
        return answer;
    const etag = `W/"${(0,external_node_crypto_.createHash)("sha256").update(answer.body).digest("hex")}"`;
    const known = (request.headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim());
    if (known.includes(etag))
        return { status: 304, headers: { etag }, body: "" };
    return { ...answer, headers: { ...answer.headers, etag } };
}

;// CONCATENATED MODULE: ./simulator/github/graphql.ts


const EDITS = "query($owner:String!$name:String!$number:Int!){repository(owner:$owner " +
    "name:$name){issue(number:$number){userContentEdits(first:100){totalCount " +
    "nodes{editor{__typename login}}}}}}";
const PAGE = 100;
const APP = "[bot]";
function graphqlRoutes(grants, repository, issues) {
    return [
        {
            path: "/graphql",
            methods: { POST: (request) => (0,exchange/* json */.Pq)(200, answerTo(request, grants, repository, issues)) },
        },
    ];
}
function answerTo(request, grants, repository, issues) {
    const body = (0,exchange/* bodyOf */.EN)(request);
    const variables = body.object("variables");
    const query = body.text("query") ?? "";
    const words = query
        .replaceAll(/[\s,]+/g, " ")
        .replaceAll(/ ?([{}():!]) ?/g, "$1")
        .trim();
    if (words !== EDITS)
        return failed("undefinedField", "The local GitHub answers only who has edited an issue");
    if (`${variables?.text("owner")}/${variables?.text("name")}`.toLowerCase() !==
        repository.fullName.toLowerCase())
        return failed("NOT_FOUND", "Could not resolve to a Repository with that name.");
    try {
        grants.needs("issues", "read", () => (0,exchange/* json */.Pq)(200, {}))(request, []);
    }
    catch (error) {
        if (!(error instanceof exchange/* Refusal */.P_))
            throw error;
        return failed("FORBIDDEN", (0,permissions/* notAccessible */.cJ)(grants.accountOf(request)).message);
    }
    const number = Number(variables?.get("number"));
    if (issues.find(number) === undefined)
        return failed("NOT_FOUND", `Could not resolve to an Issue with the number of ${number}.`);
    const edits = issues.edits(number);
    const nodes = edits
        .slice(-PAGE)
        .reverse()
        .map((login) => ({
        editor: login.endsWith(APP)
            ? { __typename: "Bot", login: login.slice(0, -APP.length) }
            : { __typename: "User", login },
    }));
    return {
        data: { repository: { issue: { userContentEdits: { totalCount: edits.length, nodes } } } },
    };
}
function failed(type, message) {
    return { data: { repository: null }, errors: [{ type, path: ["repository"], message }] };
}

// EXTERNAL MODULE: ./simulator/faulty-server.ts
var faulty_server = __webpack_require__(23334);
;// CONCATENATED MODULE: ./simulator/github/listener.ts


const SECRET_HEADERS = ["authorization", "cookie"];
function serverOf(host, traffic, surroundings) {
    const { clock, timers, faults, log } = surroundings;
    return new faulty_server/* FaultyServer */.d({
        record: (request) => {
            const record = recordOf(host, request, clock.now());
            log.push(record);
            traffic.received(host, request);
            return record;
        },
        effectsOn: ({ method, path }) => faults.forRequest(method, path, undefined),
        answer: (request) => traffic.answer(host, request),
        headers: () => ({ date: clock.now().toUTCString() }),
    }, timers);
}
function recordOf(host, request, at) {
    const { method, path, query, headers, body } = request;
    return {
        at,
        host,
        method,
        path,
        query: Object.fromEntries(query),
        headers: (0,faulty_server/* shownHeaders */.U)(headers, SECRET_HEADERS),
        body: host === "storage" ? undefined : (0,json/* parsedJson */.U4)(body.toString("utf8")),
        bodyBytes: body.length,
        status: undefined,
        outcome: "open",
    };
}

;// CONCATENATED MODULE: ./simulator/github/people.ts


const ROLES = ["admin", "maintain", "write", "triage", "read", "none"];
const LOGIN = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(\[bot\])?$/i;
const OLDER_WORDS = new Map([
    ["maintain", "write"],
    ["triage", "read"],
]);
class People {
    repository;
    #roles = new Map();
    #teams = new Map();
    constructor(repository) {
        this.repository = repository;
        this.#roles.set(repository.owner.toLowerCase(), "admin");
    }
    addCollaborator(login, role) {
        this.#roles.set(login.toLowerCase(), role);
    }
    addTeam(slug, { members = [], maintainers = [], pending = [] } = {}) {
        const team = { slug, members, maintainers, pending };
        this.#teams.set(slug, team);
        return team;
    }
    roleOf(login) {
        return this.#roles.get(login.toLowerCase()) ?? "read";
    }
    associationOf(login) {
        if (login.toLowerCase() === this.repository.owner.toLowerCase())
            return "OWNER";
        return this.#roles.has(login.toLowerCase()) ? "COLLABORATOR" : "NONE";
    }
    isAssignable(login) {
        return (this.#roles.get(login.toLowerCase()) ?? "none") !== "none";
    }
    teamView(slug) {
        const { addresses, owner } = this.repository;
        const url = `${addresses.api}/orgs/${owner}/teams/${slug}`;
        return {
            id: this.repository.idOf(`team ${slug}`),
            node_id: (0,exchange/* nodeId */.s5)("T_", slug),
            url,
            html_url: `${addresses.server}/orgs/${owner}/teams/${slug}`,
            name: slug,
            slug,
            description: null,
            privacy: "closed",
            notification_setting: "notifications_enabled",
            permission: "pull",
            members_url: `${url}/members{/member}`,
            repositories_url: `${url}/repos`,
            type: "organization",
            parent: null,
        };
    }
    routes() {
        return [
            {
                path: "/collaborators/:login/permission",
                methods: {
                    GET: (_, [login = ""]) => {
                        if (!LOGIN.test(login))
                            throw (0,exchange/* notFound */.mX)();
                        const role = this.roleOf(login);
                        const has = (least) => ROLES.indexOf(role) <= ROLES.indexOf(least);
                        const permissions = {
                            pull: has("read"),
                            triage: has("triage"),
                            push: has("write"),
                            maintain: has("maintain"),
                            admin: has("admin"),
                        };
                        const permission = OLDER_WORDS.get(role) ?? role;
                        return (0,exchange/* json */.Pq)(200, {
                            permission,
                            role_name: role,
                            user: { ...this.repository.user(login), permissions, role_name: role },
                        });
                    },
                },
            },
        ];
    }
    routesElsewhere(grants) {
        return [
            {
                path: "/orgs/:org/teams/:team/memberships/:login",
                methods: {
                    GET: grants.needs("members", "read", ({ path }, [org = "", slug = "", login = ""]) => {
                        const team = this.#teams.get(slug);
                        if (team === undefined || org.toLowerCase() !== this.repository.owner.toLowerCase())
                            throw (0,exchange/* notFound */.mX)();
                        const among = (logins) => logins.some((member) => member.toLowerCase() === login.toLowerCase());
                        if (!among(team.members) && !among(team.maintainers) && !among(team.pending))
                            throw (0,exchange/* notFound */.mX)();
                        return (0,exchange/* json */.Pq)(200, {
                            url: `${this.repository.addresses.api}${path}`,
                            role: among(team.maintainers) ? "maintainer" : "member",
                            state: among(team.pending) ? "pending" : "active",
                        });
                    }),
                },
            },
            {
                path: "/users/:login",
                methods: {
                    GET: (_, [login = ""]) => {
                        if (!LOGIN.test(login))
                            throw (0,exchange/* notFound */.mX)();
                        return (0,exchange/* json */.Pq)(200, this.#profile(login));
                    },
                },
            },
            {
                path: "/user",
                methods: {
                    GET: (request) => {
                        const account = grants.accountOf(request);
                        if ((0,permissions/* isApp */.YB)(account))
                            throw (0,permissions/* notAccessible */.cJ)(account);
                        return (0,exchange/* json */.Pq)(200, this.#profile(account.login));
                    },
                },
            },
        ];
    }
    #profile(login) {
        const created = "2020-01-01T00:00:00Z";
        return {
            ...this.repository.user(login),
            name: null,
            company: null,
            blog: "",
            location: null,
            email: null,
            hireable: null,
            bio: null,
            twitter_username: null,
            public_repos: 0,
            public_gists: 0,
            followers: 0,
            following: 0,
            created_at: created,
            updated_at: created,
        };
    }
}

;// CONCATENATED MODULE: ./simulator/github/pulls.ts


class Pulls {
    world;
    isAllowedToActions;
    now;
    #pulls = new Map();
    constructor(world, isAllowedToActions, now) {
        this.world = world;
        this.isAllowedToActions = isAllowedToActions;
        this.now = now;
    }
    all() {
        return [...this.#pulls.values()].map((pull) => {
            const { title, body, state, user } = this.world.issues.require(pull.number);
            return { ...pull, title, body, state, user };
        });
    }
    merge(number) {
        const pull = this.#pulls.get(number);
        if (pull === undefined)
            throw new Error(`There is no pull request ${number}.`);
        const commit = this.world.contents.merge(pull.head, pull.base, `Merge pull request #${number} from ${this.world.repository.owner}/${pull.head}`, this.world.repository.owner);
        this.#pulls.set(number, { ...pull, mergedAt: this.now(), mergeCommit: commit.sha });
        this.close(number);
        return commit;
    }
    close(number) {
        this.world.issues.set({
            ...this.world.issues.require(number),
            state: "closed",
            closedAt: this.now(),
        });
    }
    routes(grants, baseUrl) {
        return [
            {
                path: "/pulls",
                methods: {
                    GET: grants.needs("pull-requests", "read", (request) => {
                        const { items, headers } = pageOf(request, baseUrl, this.#listed(request));
                        return (0,exchange/* json */.Pq)(200, items.map((pull) => this.#view(pull)), headers);
                    }),
                    POST: grants.needs("pull-requests", "write", (request) => (0,exchange/* json */.Pq)(201, this.#fullView(this.#create(request, grants.accountOf(request))))),
                },
            },
            {
                path: "/pulls/:number",
                methods: {
                    GET: grants.needs("pull-requests", "read", (_, [number]) => {
                        const pull = this.#pulls.get((0,exchange/* idOf */.TH)(number));
                        if (pull === undefined)
                            throw (0,exchange/* notFound */.mX)();
                        return (0,exchange/* json */.Pq)(200, this.#fullView(pull));
                    }),
                },
            },
        ];
    }
    #listed({ query }) {
        const state = query.get("state") ?? "open";
        const head = query.get("head");
        const base = query.get("base");
        const found = [...this.#pulls.values()].filter((pull) => (state === "all" || this.world.issues.require(pull.number).state === state) &&
            (head === null || head === `${this.world.repository.owner}:${pull.head}`) &&
            (base === null || base === pull.base));
        return query.get("direction") === "asc" ? found : found.reverse();
    }
    #create(request, account) {
        const body = (0,exchange/* bodyOf */.EN)(request);
        const title = body.required("title");
        const head = body.required("head").replace(`${this.world.repository.owner}:`, "");
        const base = body.required("base");
        if (account.isGitHubToken && !this.isAllowedToActions)
            throw new exchange/* Refusal */.P_(403, "GitHub Actions is not permitted to create or approve pull requests.");
        for (const [field, ref] of [
            ["head", head],
            ["base", base],
        ]) {
            if (this.world.contents.branch(ref) === undefined)
                throw new exchange/* Refusal */.P_(422, "Validation Failed", [
                    { resource: "PullRequest", field, code: "invalid" },
                ]);
        }
        if (this.world.contents.history(base).some(({ sha }) => sha === this.world.contents.shaOf(head)))
            throw (0,exchange/* invalid */.Gq)("PullRequest", "base", `No commits between ${base} and ${head}`);
        const isOpen = (pull) => pull.head === head &&
            pull.base === base &&
            this.world.issues.require(pull.number).state === "open";
        if ([...this.#pulls.values()].some(isOpen))
            throw (0,exchange/* invalid */.Gq)("PullRequest", "base", `A pull request already exists for ${this.world.repository.owner}:${head}.`);
        const { number } = this.world.issues.add({
            title,
            body: body.text("body") ?? null,
            user: account.login,
            isPullRequest: true,
        });
        const pull = { number, head, base, mergedAt: null, mergeCommit: null };
        this.#pulls.set(number, pull);
        return pull;
    }
    #view(pull) {
        const issue = this.world.issues.require(pull.number);
        const url = `${this.world.repository.url}/pulls/${pull.number}`;
        const html = `${this.world.repository.htmlUrl}/pull/${pull.number}`;
        const issueUrl = `${this.world.repository.url}/issues/${pull.number}`;
        const repo = this.world.repository.full(0);
        const side = (ref) => {
            const sha = this.world.contents.shaOf(ref) ?? "";
            return {
                label: `${this.world.repository.owner}:${ref}`,
                ref,
                sha,
                user: this.world.repository.user(this.world.repository.owner),
                repo: { ...repo, has_downloads: true },
            };
        };
        const [head, base] = [side(pull.head), side(pull.base)];
        const links = {
            self: url,
            html,
            issue: issueUrl,
            comments: `${issueUrl}/comments`,
            review_comments: `${url}/comments`,
            review_comment: `${this.world.repository.url}/pulls/comments{/number}`,
            commits: `${url}/commits`,
            statuses: `${this.world.repository.url}/statuses/${this.world.contents.shaOf(pull.head) ?? ""}`,
        };
        const { id, node_id, labels, author_association } = this.world.issues.view(issue);
        return {
            id,
            node_id,
            url,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            issue_url: issueUrl,
            commits_url: links.commits,
            comments_url: links.comments,
            review_comments_url: links.review_comments,
            review_comment_url: links.review_comment,
            statuses_url: links.statuses,
            number: pull.number,
            state: issue.state,
            locked: false,
            title: issue.title,
            body: issue.body,
            user: this.world.repository.user(issue.user),
            labels,
            author_association,
            milestone: null,
            assignee: null,
            assignees: [],
            requested_reviewers: [],
            requested_teams: [],
            draft: false,
            auto_merge: null,
            active_lock_reason: null,
            created_at: (0,exchange/* stamp */.iE)(issue.createdAt),
            updated_at: (0,exchange/* stamp */.iE)(issue.updatedAt),
            closed_at: (0,exchange/* stamp */.iE)(issue.closedAt),
            merged_at: (0,exchange/* stamp */.iE)(pull.mergedAt),
            merge_commit_sha: pull.mergeCommit,
            head,
            base,
            _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
        };
    }
    #fullView(pull) {
        const isMerged = pull.mergedAt !== null;
        const isBlocked = this.world.contents.branch(pull.base)?.refusesCommits !== undefined;
        const unmerged = isBlocked ? "blocked" : "clean";
        return {
            ...this.#view(pull),
            merged: isMerged,
            merged_by: isMerged ? this.world.repository.user(this.world.repository.owner) : null,
            mergeable: isMerged ? null : true,
            mergeable_state: isMerged ? "unknown" : unmerged,
            rebaseable: null,
            maintainer_can_modify: false,
            comments: this.world.issues.require(pull.number).comments.length,
            review_comments: 0,
            commits: 1,
            additions: 1,
            deletions: 1,
            changed_files: 1,
        };
    }
}

;// CONCATENATED MODULE: ./simulator/github/reactions.ts


const CONTENTS = ["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"];
class Reactions {
    repository;
    issues;
    now;
    #reactions = new Map();
    #lastId = 200_000_000;
    constructor(repository, issues, now) {
        this.repository = repository;
        this.issues = issues;
        this.now = now;
    }
    ofComment(id) {
        return this.#of(`comment ${id}`);
    }
    routes(grants, baseUrl) {
        const routesOf = (path, subjectOf) => ({
            path,
            methods: {
                GET: grants.needs("issues", "read", (request, [id]) => {
                    const wanted = request.query.get("content");
                    const { items, headers } = pageOf(request, baseUrl, this.#of(subjectOf(id)).filter(({ content }) => wanted === null || content === wanted));
                    return (0,exchange/* json */.Pq)(200, items.map((reaction) => this.#view(reaction)), headers);
                }),
                POST: grants.needs("issues", "write", (request, [id]) => this.#add(subjectOf(id), grants.accountOf(request).login, request)),
            },
        });
        return [
            routesOf("/issues/comments/:id/reactions", (id) => `comment ${this.issues.requireComment(id).comment.id}`),
            routesOf("/issues/:number/reactions", (number) => `issue ${this.issues.require((0,exchange/* idOf */.TH)(number)).number}`),
        ];
    }
    #add(subject, user, request) {
        const body = (0,exchange/* bodyOf */.EN)(request);
        body.required("content");
        const content = body.oneOf("content", CONTENTS);
        if (content === undefined)
            throw new exchange/* Refusal */.P_(422, "Validation Failed");
        const all = this.#of(subject);
        const existing = all.find((reaction) => reaction.user === user && reaction.content === content);
        if (existing !== undefined)
            return (0,exchange/* json */.Pq)(200, this.#view(existing));
        const reaction = { id: (this.#lastId += 1), content, user, createdAt: this.now() };
        this.#reactions.set(subject, [...all, reaction]);
        return (0,exchange/* json */.Pq)(201, this.#view(reaction));
    }
    #of(subject) {
        return this.#reactions.get(subject) ?? [];
    }
    #view({ id, content, user, createdAt }) {
        return {
            id,
            node_id: (0,exchange/* nodeId */.s5)("REA_", id),
            user: this.repository.user(user),
            content,
            created_at: (0,exchange/* stamp */.iE)(createdAt),
        };
    }
}

;// CONCATENATED MODULE: ./simulator/github/repository.ts

const LINKS = {
    archive_url: "/{archive_format}{/ref}",
    assignees_url: "/assignees{/user}",
    blobs_url: "/git/blobs{/sha}",
    branches_url: "/branches{/branch}",
    collaborators_url: "/collaborators{/collaborator}",
    comments_url: "/comments{/number}",
    commits_url: "/commits{/sha}",
    compare_url: "/compare/{base}...{head}",
    contents_url: "/contents/{+path}",
    contributors_url: "/contributors",
    deployments_url: "/deployments",
    downloads_url: "/downloads",
    events_url: "/events",
    forks_url: "/forks",
    git_commits_url: "/git/commits{/sha}",
    git_refs_url: "/git/refs{/sha}",
    git_tags_url: "/git/tags{/sha}",
    hooks_url: "/hooks",
    issue_comment_url: "/issues/comments{/number}",
    issue_events_url: "/issues/events{/number}",
    issues_url: "/issues{/number}",
    keys_url: "/keys{/key_id}",
    labels_url: "/labels{/name}",
    languages_url: "/languages",
    merges_url: "/merges",
    milestones_url: "/milestones{/number}",
    notifications_url: "/notifications{?since,all,participating}",
    pulls_url: "/pulls{/number}",
    releases_url: "/releases{/id}",
    stargazers_url: "/stargazers",
    statuses_url: "/statuses/{sha}",
    subscribers_url: "/subscribers",
    subscription_url: "/subscription",
    tags_url: "/tags",
    teams_url: "/teams",
    trees_url: "/git/trees{/sha}",
};
const APP_LOGIN = "github-actions[bot]";
const APP_ID = 15_368;
class Repository {
    addresses;
    createdAt;
    fullName;
    url;
    htmlUrl;
    owner;
    name;
    defaultBranch;
    hasIssues;
    constructor(settings, addresses, createdAt) {
        this.addresses = addresses;
        this.createdAt = createdAt;
        this.owner = settings.owner ?? "octo";
        this.name = settings.repo ?? "demo";
        this.defaultBranch = settings.defaultBranch ?? "main";
        this.hasIssues = settings.hasIssues ?? true;
        this.fullName = `${this.owner}/${this.name}`;
        this.url = `${addresses.api}/repos/${this.fullName}`;
        this.htmlUrl = `${addresses.server}/${this.fullName}`;
    }
    get id() {
        return this.idOf(this.fullName);
    }
    idOf(fullName) {
        return numberOf(fullName.toLowerCase());
    }
    minimal(fullName = this.fullName) {
        const [owner = "", name = ""] = fullName.split("/");
        const url = `${this.addresses.api}/repos/${fullName}`;
        return {
            id: this.idOf(fullName),
            node_id: (0,exchange/* nodeId */.s5)("R_", fullName),
            name,
            full_name: fullName,
            private: false,
            owner: this.user(owner),
            html_url: `${this.addresses.server}/${fullName}`,
            description: null,
            fork: fullName !== this.fullName,
            url,
            ...Object.fromEntries(Object.entries(LINKS).map(([link, rest]) => [link, `${url}${rest}`])),
        };
    }
    full(openIssues) {
        const created = (0,exchange/* stamp */.iE)(this.createdAt);
        const host = this.addresses.server.replace(/^https?:\/\//, "");
        return {
            ...this.minimal(),
            clone_url: `${this.htmlUrl}.git`,
            git_url: `git://${host}/${this.fullName}.git`,
            ssh_url: `git@${host}:${this.fullName}.git`,
            svn_url: this.htmlUrl,
            mirror_url: null,
            homepage: null,
            language: null,
            license: null,
            default_branch: this.defaultBranch,
            visibility: "public",
            archived: false,
            disabled: false,
            has_issues: this.hasIssues,
            has_projects: true,
            has_wiki: true,
            has_pages: false,
            has_discussions: false,
            has_downloads: true,
            forks: 0,
            forks_count: 0,
            open_issues: openIssues,
            open_issues_count: openIssues,
            watchers: 0,
            watchers_count: 0,
            stargazers_count: 0,
            subscribers_count: 0,
            network_count: 0,
            size: 1,
            pushed_at: created,
            created_at: created,
            updated_at: created,
        };
    }
    user(login) {
        const url = `${this.addresses.api}/users/${encodeURIComponent(login)}`;
        return {
            login,
            id: numberOf(login),
            node_id: (0,exchange/* nodeId */.s5)("U_", login),
            avatar_url: `${this.addresses.server}/${encodeURIComponent(login)}.png`,
            gravatar_id: "",
            url,
            html_url: `${this.addresses.server}/${encodeURIComponent(login)}`,
            followers_url: `${url}/followers`,
            following_url: `${url}/following{/other_user}`,
            gists_url: `${url}/gists{/gist_id}`,
            starred_url: `${url}/starred{/owner}{/repo}`,
            subscriptions_url: `${url}/subscriptions`,
            organizations_url: `${url}/orgs`,
            repos_url: `${url}/repos`,
            events_url: `${url}/events{/privacy}`,
            received_events_url: `${url}/received_events`,
            type: login.endsWith("[bot]") ? "Bot" : "User",
            site_admin: false,
        };
    }
    app() {
        const created = (0,exchange/* stamp */.iE)(this.createdAt);
        return {
            id: APP_ID,
            slug: "github-actions",
            node_id: (0,exchange/* nodeId */.s5)("A_", APP_ID),
            owner: this.user("github"),
            name: "GitHub Actions",
            description: "Automate your workflow from idea to production",
            external_url: "https://help.github.com/en/actions",
            html_url: "https://github.com/apps/github-actions",
            created_at: created,
            updated_at: created,
            permissions: {},
            events: [],
        };
    }
    get bot() {
        return APP_LOGIN;
    }
}
function numberOf(name) {
    let hash = 7;
    for (const character of name)
        hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 899_999_981;
    return 1_000_000 + hash;
}

;// CONCATENATED MODULE: ./simulator/github/results-service.ts




const SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService/";
const SIGNED_FOR_MS = 3_600_000;
const ARTIFACT_NAME = /^[^"<>:|*?\r\n\\/]+$/;
const STATUS = {
    unauthenticated: 401,
    permission_denied: 403,
    not_found: 404,
    bad_route: 404,
    already_exists: 409,
    invalid_argument: 400,
    malformed: 400,
};
class Failure extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
class ResultsService {
    runs;
    artifacts;
    storage;
    now;
    #key = (0,external_node_crypto_.randomBytes)(32);
    #backends = new Map();
    #uploads = new Map();
    constructor(runs, artifacts, storage, now) {
        this.runs = runs;
        this.artifacts = artifacts;
        this.storage = storage;
        this.now = now;
    }
    token(runId, jobId) {
        const run = this.runs.find(runId);
        if (run === undefined)
            throw new Error(`There is no run ${runId}.`);
        const runBackendId = backendId(`run ${runId} ${run.runAttempt}`);
        const jobBackendId = backendId(`job ${jobId}`);
        this.#backends.set(`${runBackendId}:${jobBackendId}`, {
            runId,
            runAttempt: run.runAttempt,
            jobId,
        });
        const issued = Math.floor(this.now().getTime() / 1_000);
        const claims = {
            scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${runBackendId}:${jobBackendId}`,
            iat: issued,
            exp: issued + 6 * 3_600,
        };
        const unsigned = [{ typ: "JWT", alg: "HS256" }, claims]
            .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
            .join(".");
        return `${unsigned}.${this.#sign(unsigned)}`;
    }
    answer(request) {
        try {
            return (0,exchange/* json */.Pq)(200, this.#call(request));
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            return (0,exchange/* json */.Pq)(STATUS[error.code], { code: error.code, msg: error.message });
        }
    }
    #call(request) {
        if (request.method !== "POST" || !request.path.startsWith(SERVICE))
            throw new Failure("bad_route", `no handler for path "${request.path}"`);
        const token = /^bearer (.+)$/i.exec(request.headers["authorization"] ?? "")?.[1] ?? "";
        const caller = this.#callerOf(token);
        const body = parse(request);
        const asked = `${results_service_text(body, "workflow_run_backend_id")}:${results_service_text(body, "workflow_job_run_backend_id")}`;
        const backend = this.#backends.get(asked);
        if (backend?.runId !== caller.runId)
            throw new Failure("permission_denied", "the token does not belong to this workflow run");
        switch (request.path.slice(SERVICE.length)) {
            case "CreateArtifact":
                return this.#create(body, backend);
            case "FinalizeArtifact":
                return this.#finalize(body, backend);
            case "ListArtifacts":
                return this.#list(body, asked, backend);
            case "GetSignedArtifactURL":
                return {
                    signed_url: this.storage.signedUrl(this.#require(body, backend).path, "r", SIGNED_FOR_MS),
                };
            case "DeleteArtifact": {
                const { id } = this.#require(body, backend);
                this.artifacts.delete(id);
                return { ok: true, artifact_id: String(id) };
            }
            default:
                throw new Failure("bad_route", `no handler for path "${request.path}"`);
        }
    }
    #create(body, backend) {
        const name = results_service_text(body, "name");
        if (!ARTIFACT_NAME.test(name))
            throw new Failure("invalid_argument", "the artifact name is not valid");
        if (this.#find(name, backend) !== undefined)
            throw new Failure("already_exists", "an artifact with this name already exists on the workflow run");
        const mimeType = results_service_text(body, "mime_type") || ZIP;
        const expires = results_service_text(body, "expires_at");
        const path = this.artifacts.newPath(name, mimeType);
        this.#uploads.set(keyOf(name, backend), {
            path,
            mimeType,
            expiresAt: expires === "" ? undefined : new Date(expires),
        });
        return { ok: true, signed_upload_url: this.storage.signedUrl(path, "w", SIGNED_FOR_MS) };
    }
    #finalize(body, backend) {
        const name = results_service_text(body, "name");
        const upload = this.#uploads.get(keyOf(name, backend));
        const bytes = upload && this.storage.get(upload.path);
        if (upload === undefined || bytes === undefined)
            throw new Failure("not_found", "there is no upload for this artifact");
        const digest = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
        const hash = results_service_text(body, "hash");
        if (Number(results_service_text(body, "size") || "0") !== bytes.length || (hash !== "" && hash !== digest))
            throw new Failure("invalid_argument", "size or hash differ from what was uploaded");
        this.#uploads.delete(keyOf(name, backend));
        const { id } = this.artifacts.register({
            ...upload,
            runId: backend.runId,
            runAttempt: backend.runAttempt,
            name,
            createdAt: this.now(),
        });
        return { ok: true, artifact_id: String(id) };
    }
    #list(body, asked, backend) {
        const [runBackendId = "", jobBackendId = ""] = asked.split(":");
        const name = results_service_text(body, "name_filter");
        const id = results_service_text(body, "id_filter");
        const found = this.artifacts
            .all()
            .filter((artifact) => artifact.runId === backend.runId &&
            !this.artifacts.isExpired(artifact) &&
            (name === "" || artifact.name === name) &&
            (id === "" || String(artifact.id) === id));
        const artifacts = found.map((artifact) => ({
            workflow_run_backend_id: runBackendId,
            workflow_job_run_backend_id: jobBackendId,
            database_id: String(artifact.id),
            name: artifact.name,
            size: String(artifact.sizeBytes),
            created_at: (0,exchange/* stamp */.iE)(artifact.createdAt),
            digest: artifact.digest,
        }));
        return { artifacts };
    }
    #require(body, backend) {
        const name = results_service_text(body, "name");
        const found = this.#find(name, backend) ??
            this.artifacts
                .all()
                .find((artifact) => artifact.runId === backend.runId && artifact.name === name);
        if (found === undefined || this.artifacts.isExpired(found))
            throw new Failure("not_found", "artifact not found");
        return found;
    }
    #find(name, backend) {
        return this.artifacts
            .all()
            .find((artifact) => artifact.runId === backend.runId &&
            artifact.runAttempt === backend.runAttempt &&
            artifact.name === name);
    }
    #callerOf(token) {
        const [head = "", claims = "", signature = ""] = token.split(".");
        const expected = Buffer.from(this.#sign(`${head}.${claims}`));
        const given = Buffer.from(signature);
        if (given.length !== expected.length || !(0,external_node_crypto_.timingSafeEqual)(given, expected))
            throw new Failure("unauthenticated", "invalid token");
        const { scp, exp } = JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
        const backend = this.#backends.get(/Actions\.Results:(\S+)/.exec(scp)?.[1] ?? "");
        if (backend === undefined || exp * 1_000 < this.now().getTime())
            throw new Failure("unauthenticated", "the token has expired");
        return backend;
    }
    #sign(text) {
        return (0,external_node_crypto_.createHmac)("sha256", this.#key).update(text).digest("base64url");
    }
}
function parse(request) {
    let body;
    try {
        body = JSON.parse(request.body.toString("utf8"));
    }
    catch {
        throw new Failure("malformed", "the json request could not be decoded");
    }
    if (!(0,json/* isJsonObject */.OW)(body))
        throw new Failure("malformed", "the json request could not be decoded");
    return body;
}
function results_service_text(body, name) {
    const value = (0,json/* getOwn */.Ng)(body, name);
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
function keyOf(name, { runId, runAttempt }) {
    return `${runId} ${runAttempt} ${name}`;
}
function backendId(seed) {
    const hex = (0,external_node_crypto_.createHash)("sha256").update(seed).digest("hex");
    return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        hex.slice(12, 16),
        hex.slice(16, 20),
        hex.slice(20, 32),
    ].join("-");
}

;// CONCATENATED MODULE: ./simulator/github/run-filter.ts


const FILTERS = ["actor", "branch", "check_suite_id", "created", "event", "head_sha", "status"];
const MAX_FILTERED_RESULTS = 1_000;
const run_filter_DAY_MS = 86_400_000;
const SECOND_MS = 1_000;
function runFilter(query) {
    const asked = (name) => query.get(name) || undefined;
    const equals = (name, value) => (run) => asked(name) === undefined || value(run) === asked(name);
    const status = asked("status");
    const known = [
        ...STATUSES,
        ...CONCLUSIONS.filter((conclusion) => conclusion !== "startup_failure"),
    ];
    if (status !== undefined && !known.includes(status))
        throw new exchange/* Refusal */.P_(422, `Invalid request.\n\n${status} is not a member of ${JSON.stringify(known)}.`);
    const created = asked("created");
    const isCreated = created === undefined ? () => true : createdFilter(created);
    const tests = [
        equals("event", (run) => run.event),
        equals("branch", (run) => run.headBranch),
        equals("head_sha", (run) => run.headSha),
        equals("actor", (run) => run.actor),
        equals("check_suite_id", (run) => String(run.id)),
        (run) => status === undefined || run.status === status || run.conclusion === status,
        (run) => isCreated(run.createdAt),
    ];
    return {
        matches: (run) => tests.every((test) => test(run)),
        maxResults: FILTERS.some((name) => asked(name) !== undefined) ? MAX_FILTERED_RESULTS : Infinity,
    };
}
function createdFilter(text) {
    const dots = text.indexOf("..", 1);
    const [from, to] = dots < 0 ? ["", ""] : [text.slice(0, dots), text.slice(dots + 2)];
    if (from !== "" && to !== "")
        return within(from === "*" ? -Infinity : span(from).fromMs, to === "*" ? Infinity : span(to).untilMs);
    const [, operator = "", point = ""] = /^(>=|<=|>|<)?(.*)$/.exec(text) ?? [];
    const { fromMs, untilMs } = span(point);
    switch (operator) {
        case ">=":
            return within(fromMs, Infinity);
        case ">":
            return within(untilMs, Infinity);
        case "<=":
            return within(-Infinity, untilMs);
        case "<":
            return within(-Infinity, fromMs);
        default:
            return within(fromMs, untilMs);
    }
}
function within(fromMs, untilMs) {
    return (at) => at.getTime() >= fromMs && at.getTime() < untilMs;
}
function span(text) {
    const fromMs = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text)
        ? Date.parse(text.includes("T") && !/(Z|[+-]\d\d:?\d\d)$/.test(text) ? `${text}Z` : text)
        : NaN;
    if (Number.isNaN(fromMs))
        throw new exchange/* Refusal */.P_(422, `Invalid request.\n\n"${text}" is not a date.`);
    const wholeMs = Math.floor(fromMs / SECOND_MS) * SECOND_MS;
    return { fromMs: wholeMs, untilMs: wholeMs + (text.includes("T") ? SECOND_MS : run_filter_DAY_MS) };
}

;// CONCATENATED MODULE: ./simulator/github/run-routes.ts



function runRoutes(runs, workflows, grants, baseUrl) {
    const read = (handler) => grants.needs("actions", "read", handler);
    const write = (handler) => grants.needs("actions", "write", handler);
    const list = (request, of) => {
        const filter = runFilter(request.query);
        const found = runs.listed().filter((run) => of(run) && filter.matches(run));
        const { items, headers } = pageOf(request, baseUrl, found, filter.maxResults);
        return (0,exchange/* json */.Pq)(200, { total_count: found.length, workflow_runs: items.map((run) => runs.view(run)) }, headers);
    };
    const jobs = (request, run, attempt) => {
        const found = runs
            .jobs(run.id)
            .filter((job) => attempt === "all" || job.runAttempt === attempt);
        const { items, headers } = pageOf(request, baseUrl, found);
        return (0,exchange/* json */.Pq)(200, { total_count: found.length, jobs: items.map((job) => runs.jobView(job)) }, headers);
    };
    const stop = (id, how) => {
        if (runs.require(id).status === "completed")
            throw new exchange/* Refusal */.P_(409, "Cannot cancel a workflow run that is completed.");
        how(id);
        return (0,exchange/* json */.Pq)(202, {});
    };
    return [
        { path: "/actions/runs", methods: { GET: read((request) => list(request, () => true)) } },
        {
            path: "/actions/workflows/:workflow/runs",
            methods: {
                GET: read((request, [name]) => {
                    const workflow = workflows.require(name);
                    return list(request, (run) => run.workflowId === workflow.id);
                }),
            },
        },
        {
            path: "/actions/runs/:run",
            methods: { GET: read((_, [id]) => (0,exchange/* json */.Pq)(200, runs.view(runs.require((0,exchange/* idOf */.TH)(id))))) },
        },
        {
            path: "/actions/runs/:run/attempts/:attempt",
            methods: {
                GET: read((_, [id, attempt]) => (0,exchange/* json */.Pq)(200, runs.view(runs.attempt((0,exchange/* idOf */.TH)(id), (0,exchange/* idOf */.TH)(attempt))))),
            },
        },
        {
            path: "/actions/runs/:run/attempts/:attempt/jobs",
            methods: {
                GET: read((request, [id, attempt]) => {
                    const run = runs.attempt((0,exchange/* idOf */.TH)(id), (0,exchange/* idOf */.TH)(attempt));
                    return jobs(request, run, run.runAttempt);
                }),
            },
        },
        {
            path: "/actions/runs/:run/jobs",
            methods: {
                GET: read((request, [id]) => {
                    const run = runs.require((0,exchange/* idOf */.TH)(id));
                    return jobs(request, run, request.query.get("filter") === "all" ? "all" : run.runAttempt);
                }),
            },
        },
        {
            path: "/actions/runs/:run/cancel",
            methods: { POST: write((_, [id]) => stop((0,exchange/* idOf */.TH)(id), (run) => runs.cancel(run))) },
        },
        {
            path: "/actions/runs/:run/force-cancel",
            methods: { POST: write((_, [id]) => stop((0,exchange/* idOf */.TH)(id), (run) => runs.forceCancel(run))) },
        },
    ];
}

;// CONCATENATED MODULE: ./simulator/github/runs.ts

class Runs {
    world;
    clock;
    timers;
    cancelDelay;
    #runs = new Map();
    #jobs = new Map();
    #lastId = 9_000_000_000;
    #lastJobId = 50_000_000_000;
    constructor(world, clock, timers, cancelDelay) {
        this.world = world;
        this.clock = clock;
        this.timers = timers;
        this.cancelDelay = cancelDelay;
    }
    add(fields = {}, visibleAfterMs = 0) {
        const now = this.clock.now();
        const id = fields.id ?? this.#lastId + 1;
        if (this.#runs.has(id))
            throw new Error(`There is a run ${id} already.`);
        this.#lastId = Math.max(this.#lastId, id);
        const workflow = this.world.workflows.ensure(fields.path ?? "ci.yml");
        const headBranch = fields.headBranch ?? this.world.repository.defaultBranch;
        const createdAt = new Date(fields.createdAt ?? now);
        const run = consistent({
            name: workflow.name,
            displayTitle: workflow.name,
            event: "repository_dispatch",
            status: "queued",
            conclusion: null,
            headRepository: this.world.repository.fullName,
            runAttempt: 1,
            actor: this.world.repository.owner,
            pendingEnvironments: [],
            ...fields,
            id,
            headBranch,
            headSha: fields.headSha ?? this.world.contents.shaOf(headBranch) ?? (0,exchange/* shaOf */.ye)(headBranch),
            path: workflow.path,
            workflowId: workflow.id,
            runNumber: fields.runNumber ?? this.ofWorkflow(workflow.id).length + 1,
            createdAt,
            startedAt: createdAt,
            updatedAt: now,
        });
        this.#runs.set(id, { current: run, earlier: [], visibleAtMs: now.getTime() + visibleAfterMs });
        return run;
    }
    update(id, patch) {
        const entry = this.#runs.get(id);
        if (entry === undefined)
            throw new Error(`There is no run ${id}.`);
        const now = this.clock.now();
        const isRerun = patch.runAttempt !== undefined && patch.runAttempt > entry.current.runAttempt;
        if (isRerun)
            entry.earlier.push(entry.current);
        const fresh = isRerun ? { status: "queued", conclusion: null, startedAt: now } : {};
        const reopened = patch.status !== undefined && patch.status !== "completed" && patch.conclusion === undefined
            ? { conclusion: null }
            : {};
        entry.current = consistent({
            ...entry.current,
            ...fresh,
            ...reopened,
            ...patch,
            updatedAt: now,
        });
        return entry.current;
    }
    find(id) {
        return this.#runs.get(id)?.current;
    }
    all() {
        return [...this.#runs.values()].map(({ current }) => current);
    }
    ofWorkflow(workflowId) {
        return this.all().filter((run) => run.workflowId === workflowId);
    }
    listed() {
        return this.all()
            .filter(({ id }) => this.#isVisible(id))
            .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id);
    }
    require(id) {
        const run = this.find(id);
        if (run === undefined || !this.#isVisible(id))
            throw (0,exchange/* notFound */.mX)();
        return run;
    }
    attempt(id, attempt) {
        const current = this.require(id);
        const found = [current, ...(this.#runs.get(id)?.earlier ?? [])].find(({ runAttempt }) => runAttempt === attempt);
        if (found === undefined)
            throw (0,exchange/* notFound */.mX)();
        return found;
    }
    addJob(runId, { steps = [], ...fields }) {
        const run = this.find(runId);
        if (run === undefined)
            throw new Error(`There is no run ${runId}.`);
        const now = this.clock.now();
        const id = fields.id ?? this.#lastJobId + 1;
        this.#lastJobId = Math.max(this.#lastJobId, id);
        const job = consistent({
            runAttempt: run.runAttempt,
            status: "in_progress",
            conclusion: null,
            runnerName: "GitHub Actions 1",
            labels: ["ubuntu-latest"],
            createdAt: now,
            startedAt: now,
            completedAt: null,
            ...fields,
            id,
            runId,
            steps: numbered(steps),
        });
        this.#jobs.set(id, job.status === "completed" ? { ...job, completedAt: job.completedAt ?? now } : job);
        return this.job(id) ?? job;
    }
    updateJob(id, { steps, ...patch }) {
        const job = this.#jobs.get(id);
        if (job === undefined)
            throw new Error(`There is no job ${id}.`);
        const updated = consistent({
            ...job,
            ...patch,
            ...(steps !== undefined && { steps: numbered(steps) }),
        });
        const completedAt = updated.status === "completed" ? (updated.completedAt ?? this.clock.now()) : null;
        this.#jobs.set(id, { ...updated, completedAt });
        return { ...updated, completedAt };
    }
    job(id) {
        return this.#jobs.get(id);
    }
    jobs(runId) {
        return [...this.#jobs.values()].filter((job) => job.runId === runId);
    }
    cancel(id) {
        const run = this.require(id);
        const delayMs = this.cancelDelay(run);
        if (delayMs !== undefined)
            this.timers.after(delayMs, () => this.#end(id, run.runAttempt));
    }
    forceCancel(id) {
        const run = this.require(id);
        this.timers.after(0, () => this.#end(id, run.runAttempt));
    }
    #end(id, attempt) {
        const run = this.find(id);
        if (run === undefined || run.runAttempt !== attempt || run.status === "completed")
            return;
        for (const job of this.jobs(id).filter(({ runAttempt, status }) => runAttempt === attempt && status !== "completed")) {
            const steps = job.steps.map((step) => step.status === "completed"
                ? step
                : {
                    ...step,
                    status: "completed",
                    conclusion: step.status === "queued" ? "skipped" : "cancelled",
                });
            this.updateJob(job.id, { status: "completed", conclusion: "cancelled", steps });
        }
        this.update(id, { conclusion: "cancelled", pendingEnvironments: [] });
    }
    #isVisible(id) {
        return (this.#runs.get(id)?.visibleAtMs ?? Infinity) <= this.clock.now().getTime();
    }
    view(run) {
        const url = `${this.world.repository.url}/actions/runs/${run.id}`;
        const person = {
            name: run.actor,
            email: `${run.actor.replaceAll(/[^\w-]/g, "")}@users.noreply.github.com`,
        };
        const suite = `${this.world.repository.url}/check-suites/${run.id}`;
        return {
            id: run.id,
            name: run.name,
            node_id: (0,exchange/* nodeId */.s5)("WFR_", run.id),
            head_branch: run.headBranch,
            head_sha: run.headSha,
            path: run.path,
            display_title: run.displayTitle,
            run_number: run.runNumber,
            event: run.event,
            status: run.status,
            conclusion: run.conclusion,
            workflow_id: run.workflowId,
            check_suite_id: run.id,
            check_suite_node_id: (0,exchange/* nodeId */.s5)("CS_", run.id),
            url,
            html_url: `${this.world.repository.htmlUrl}/actions/runs/${run.id}`,
            pull_requests: [],
            created_at: (0,exchange/* stamp */.iE)(run.createdAt),
            updated_at: (0,exchange/* stamp */.iE)(run.updatedAt),
            actor: this.world.repository.user(run.actor),
            run_attempt: run.runAttempt,
            referenced_workflows: [],
            run_started_at: (0,exchange/* stamp */.iE)(run.startedAt),
            triggering_actor: this.world.repository.user(run.actor),
            jobs_url: `${url}/jobs`,
            logs_url: `${url}/logs`,
            check_suite_url: suite,
            artifacts_url: `${url}/artifacts`,
            cancel_url: `${url}/cancel`,
            rerun_url: `${url}/rerun`,
            previous_attempt_url: run.runAttempt > 1 ? `${url}/attempts/${run.runAttempt - 1}` : null,
            workflow_url: `${this.world.repository.url}/actions/workflows/${run.workflowId}`,
            head_commit: {
                id: run.headSha,
                tree_id: (0,exchange/* shaOf */.ye)(`tree ${run.headSha}`),
                message: "A commit",
                timestamp: (0,exchange/* stamp */.iE)(run.createdAt),
                author: person,
                committer: person,
            },
            repository: this.world.repository.minimal(),
            head_repository: run.headRepository === null ? null : this.world.repository.minimal(run.headRepository),
        };
    }
    jobView(job) {
        const run = this.find(job.runId);
        const url = `${this.world.repository.url}/actions/runs/${job.runId}`;
        const isAssigned = job.runnerName !== null;
        return {
            id: job.id,
            run_id: job.runId,
            workflow_name: run?.name ?? null,
            head_branch: run?.headBranch ?? null,
            run_url: url,
            run_attempt: job.runAttempt,
            node_id: (0,exchange/* nodeId */.s5)("CR_", job.id),
            head_sha: run?.headSha ?? "",
            url: `${this.world.repository.url}/actions/jobs/${job.id}`,
            html_url: `${this.world.repository.htmlUrl}/actions/runs/${job.runId}/job/${job.id}`,
            status: job.status,
            conclusion: job.conclusion,
            created_at: (0,exchange/* stamp */.iE)(job.createdAt),
            started_at: (0,exchange/* stamp */.iE)(job.startedAt),
            completed_at: (0,exchange/* stamp */.iE)(job.completedAt),
            name: job.name,
            steps: job.steps.map(({ name, status, conclusion, number }) => ({
                name,
                status,
                conclusion,
                number,
                started_at: (0,exchange/* stamp */.iE)(job.startedAt),
                completed_at: status === "completed" ? (0,exchange/* stamp */.iE)(job.completedAt ?? job.startedAt) : null,
            })),
            check_run_url: `${this.world.repository.url}/check-runs/${job.id}`,
            labels: job.labels,
            runner_id: isAssigned ? 1 : null,
            runner_name: job.runnerName,
            runner_group_id: isAssigned ? 0 : null,
            runner_group_name: isAssigned ? "GitHub Actions" : null,
        };
    }
}
function consistent(item) {
    if (item.conclusion !== null)
        return { ...item, status: "completed" };
    if (item.status === "completed")
        throw new Error("A completed run or job needs a conclusion.");
    return item;
}
function numbered(steps) {
    return steps.map((step, i) => {
        const conclusion = step.conclusion ?? null;
        return {
            name: step.name,
            number: step.number ?? i + 1,
            status: step.status ?? (conclusion === null ? "in_progress" : "completed"),
            conclusion,
        };
    });
}

;// CONCATENATED MODULE: ./simulator/github/storage.ts

const API_VERSION = "2025-11-05";
const BLOCK_ENTRY = /<(?:Latest|Uncommitted|Committed)>([^<]*)<\/(?:Latest|Uncommitted|Committed)>/g;
class Storage {
    baseUrl;
    now;
    #key = (0,external_node_crypto_.randomBytes)(32);
    #blobs = new Map();
    constructor(baseUrl, now) {
        this.baseUrl = baseUrl;
        this.now = now;
    }
    signedUrl(path, access, validForMs) {
        const until = new Date(this.now().getTime() + validForMs).toISOString();
        const query = new URLSearchParams({
            sv: API_VERSION,
            sr: "b",
            sp: access,
            se: until,
            sig: this.#sign(path, access, until),
        });
        return `${this.baseUrl}${path}?${query.toString()}`;
    }
    put(path, bytes, contentType) {
        this.#blob(path).committed = { bytes: Buffer.from(bytes), contentType };
    }
    get(path) {
        return this.#blobs.get(path)?.committed?.bytes;
    }
    delete(path) {
        this.#blobs.delete(path);
    }
    answer(request) {
        if (request.headers["authorization"] !== undefined)
            return failure(401, "InvalidAuthenticationInfo", "Server failed to authenticate the request. Please refer to the information in the www-authenticate header.");
        const access = request.method === "PUT" ? "w" : "r";
        if (!this.#isSigned(request, access))
            return failure(403, "AuthenticationFailed", "Server failed to authenticate the request. Make sure the value of " +
                "Authorization header is formed correctly including the signature.");
        switch (`${request.method} ${request.query.get("comp") ?? ""}`) {
            case "GET ":
                return this.#read(request);
            case "PUT ":
                if (request.headers["x-ms-blob-type"] !== "BlockBlob")
                    return failure(400, "InvalidHeaderValue", "The value for one of the HTTP headers is not in the correct format.");
                this.put(request.path, request.body, request.headers["x-ms-blob-content-type"] ?? "application/octet-stream");
                return this.#created(request);
            case "PUT block":
                this.#blob(request.path).blocks.set(request.query.get("blockid") ?? "", request.body);
                return this.#created(request);
            case "PUT blocklist":
                return this.#commit(request);
            default:
                return failure(400, "UnsupportedQueryParameter", "One of the query parameters specified in the request URI is not supported.");
        }
    }
    #read({ path }) {
        const found = this.#blobs.get(path)?.committed;
        if (found === undefined)
            return failure(404, "BlobNotFound", "The specified blob does not exist.");
        return {
            status: 200,
            headers: {
                ...this.#headers(),
                "content-type": found.contentType,
                "content-length": String(found.bytes.length),
                etag: etagOf(found.bytes),
            },
            body: found.bytes,
        };
    }
    #commit(request) {
        const blob = this.#blob(request.path);
        const ids = [...request.body.toString("utf8").matchAll(BLOCK_ENTRY)].map(([, id = ""]) => id);
        const blocks = ids.map((id) => blob.blocks.get(id));
        if (blocks.includes(undefined))
            return failure(400, "InvalidBlockList", "The specified block list is invalid.");
        this.put(request.path, Buffer.concat(blocks.filter((block) => block !== undefined)), request.headers["x-ms-blob-content-type"] ?? "application/octet-stream");
        blob.blocks.clear();
        return this.#created(request);
    }
    #created(request) {
        const md5 = (0,external_node_crypto_.createHash)("md5").update(request.body).digest("base64");
        return {
            status: 201,
            headers: {
                ...this.#headers(),
                etag: etagOf(request.body),
                "content-md5": md5,
                "x-ms-request-server-encrypted": "true",
            },
            body: "",
        };
    }
    #headers() {
        return { "last-modified": this.now().toUTCString(), "x-ms-version": API_VERSION };
    }
    #blob(path) {
        const found = this.#blobs.get(path) ?? {
            blocks: new Map(),
            committed: undefined,
        };
        this.#blobs.set(path, found);
        return found;
    }
    #isSigned({ path, query }, access) {
        const until = query.get("se") ?? "";
        const expected = Buffer.from(this.#sign(path, access, until));
        const given = Buffer.from(query.get("sig") ?? "");
        const isGenuine = given.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(given, expected);
        return isGenuine && this.now().getTime() <= Date.parse(until);
    }
    #sign(path, access, until) {
        return (0,external_node_crypto_.createHmac)("sha256", this.#key).update(`${access}\n${until}\n${path}`).digest("base64");
    }
}
function etagOf(bytes) {
    return `"0x${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex").slice(0, 15).toUpperCase()}"`;
}
function failure(status, code, message) {
    return {
        status,
        headers: { "content-type": "application/xml", "x-ms-error-code": code },
        body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
    };
}

;// CONCATENATED MODULE: ./simulator/github/variables.ts


const NAME = /^[a-z_][a-z0-9_]*$/i;
const RESERVED = /^GITHUB_/i;
const MAX_VALUE_BYTES = 48 * 1024;
const VISIBILITIES = ["all", "private", "selected"];
class Variables {
    repository;
    environments;
    now;
    #places = new Map();
    constructor(repository, environments, now) {
        this.repository = repository;
        this.environments = environments;
        this.now = now;
    }
    set(name, value, place = {}) {
        this.#put(this.#at(place), name, value, "all");
    }
    all(place = {}) {
        return Object.fromEntries([...this.#at(place).values()].map(({ name, value }) => [name, value]));
    }
    routes(grants, baseUrl) {
        const environment = ([name = ""]) => {
            if (!this.environments.has(name))
                throw (0,exchange/* notFound */.mX)();
            return { environment: name };
        };
        return [
            ...this.#routesAt({ path: "/actions/variables", scope: "variables", placeOf: () => ({}) }, grants, baseUrl),
            ...this.#routesAt({
                path: "/environments/:environment/variables",
                scope: "environments",
                placeOf: environment,
            }, grants, baseUrl),
        ];
    }
    routesElsewhere(grants) {
        const organization = ([org = ""]) => {
            if (org.toLowerCase() !== this.repository.owner.toLowerCase())
                throw (0,exchange/* notFound */.mX)();
            return { isOfOrganization: true };
        };
        return this.#routesAt({
            path: "/orgs/:org/actions/variables",
            scope: "organization-variables",
            placeOf: organization,
        }, grants, this.repository.addresses.api);
    }
    #routesAt({ path, scope, placeOf }, grants, baseUrl) {
        const guarded = (access, handler) => grants.needs(scope, access, (request, parameters) => handler(request, placeOf(parameters), parameters.at(-1) ?? ""));
        return [
            {
                path,
                methods: {
                    GET: guarded("read", (request, place) => {
                        const all = [...this.#at(place).values()];
                        const { items, headers } = pageOf(request, baseUrl, all);
                        return (0,exchange/* json */.Pq)(200, {
                            total_count: all.length,
                            variables: items.map((variable) => this.#view(variable, place)),
                        }, headers);
                    }),
                    POST: guarded("write", (request, place) => {
                        const body = (0,exchange/* bodyOf */.EN)(request);
                        const name = nameIn(body.required("name"));
                        const value = valueIn(body.required("value"));
                        if (this.#at(place).has(name))
                            throw new exchange/* Refusal */.P_(409, "Already exists - Variable already exists");
                        this.#put(this.#at(place), name, value, visibilityIn(body, place) ?? "all");
                        return (0,exchange/* json */.Pq)(201, {});
                    }),
                },
            },
            {
                path: `${path}/:name`,
                methods: {
                    GET: guarded("read", (_, place, name) => (0,exchange/* json */.Pq)(200, this.#view(this.#require(place, name), place))),
                    PATCH: guarded("write", (request, place, name) => {
                        const existing = this.#require(place, name);
                        const body = (0,exchange/* bodyOf */.EN)(request);
                        const renamed = nameIn(body.text("name") ?? existing.name);
                        const value = valueIn(body.text("value") ?? existing.value);
                        const variables = this.#at(place);
                        if (renamed !== existing.name && variables.has(renamed))
                            throw new exchange/* Refusal */.P_(409, "Already exists - Variable already exists");
                        if (renamed !== existing.name)
                            variables.delete(existing.name);
                        this.#put(variables, renamed, value, (place.isOfOrganization === true
                            ? body.oneOf("visibility", VISIBILITIES)
                            : undefined) ?? existing.visibility);
                        return (0,exchange/* noContent */.V$)();
                    }),
                    DELETE: guarded("write", (_, place, name) => {
                        this.#at(place).delete(this.#require(place, name).name);
                        return (0,exchange/* noContent */.V$)();
                    }),
                },
            },
        ];
    }
    #put(variables, name, value, visibility) {
        const key = name.toUpperCase();
        const now = this.now();
        variables.set(key, {
            name: key,
            value,
            visibility,
            createdAt: variables.get(key)?.createdAt ?? now,
            updatedAt: now,
        });
    }
    #require(place, name) {
        const found = this.#at(place).get(name.toUpperCase());
        if (found === undefined)
            throw (0,exchange/* notFound */.mX)();
        return found;
    }
    #at({ environment, isOfOrganization = false }) {
        const narrow = environment === undefined ? "repository" : `environment ${environment}`;
        const key = isOfOrganization ? "organization" : narrow;
        const found = this.#places.get(key) ?? new Map();
        this.#places.set(key, found);
        return found;
    }
    #view({ name, value, visibility, createdAt, updatedAt }, { isOfOrganization }) {
        return {
            name,
            value,
            created_at: (0,exchange/* stamp */.iE)(createdAt),
            updated_at: (0,exchange/* stamp */.iE)(updatedAt),
            ...(isOfOrganization === true && { visibility }),
        };
    }
}
function nameIn(name) {
    if (!NAME.test(name))
        throw (0,exchange/* invalid */.Gq)("Variable", "name", "Variable names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) " +
            "or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], " +
            "[A-Z]) or underscores (_).");
    if (RESERVED.test(name))
        throw (0,exchange/* invalid */.Gq)("Variable", "name", "Variable names must not start with GITHUB_.");
    return name.toUpperCase();
}
function valueIn(value) {
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES)
        throw (0,exchange/* invalid */.Gq)("Variable", "value", "Variable value is too large (maximum is 48 KB)");
    return value;
}
function visibilityIn(body, { isOfOrganization }) {
    if (isOfOrganization !== true)
        return undefined;
    body.required("visibility");
    return body.oneOf("visibility", VISIBILITIES);
}

;// CONCATENATED MODULE: ./simulator/github/workflows.ts

const FOLDER = ".github/workflows/";
class Workflows {
    repository;
    now;
    #workflows = [];
    constructor(repository, now) {
        this.repository = repository;
        this.now = now;
    }
    add(workflow) {
        const existing = this.find(workflow.file);
        const stem = workflow.file.replace(/\.ya?ml$/, "");
        const added = {
            name: stem,
            state: "active",
            ...workflow,
            id: existing?.id ?? 100_000 + this.#workflows.length + 1,
            path: `${FOLDER}${workflow.file}`,
            createdAt: existing?.createdAt ?? this.now(),
        };
        if (existing === undefined)
            this.#workflows.push(added);
        else
            this.#workflows[this.#workflows.indexOf(existing)] = added;
        return added;
    }
    ensure(path) {
        const file = path.split("/").at(-1) ?? path;
        return this.find(file) ?? this.add({ file });
    }
    find(name) {
        return this.#workflows.find(({ id, file }) => file === name || String(id) === name);
    }
    require(name) {
        const found = name === undefined ? undefined : this.find(name);
        if (found === undefined)
            throw (0,exchange/* notFound */.mX)();
        return found;
    }
    all() {
        return this.#workflows;
    }
    view(workflow) {
        const url = `${this.repository.url}/actions/workflows/${workflow.id}`;
        return {
            id: workflow.id,
            node_id: (0,exchange/* nodeId */.s5)("W_", workflow.id),
            name: workflow.name,
            path: workflow.path,
            state: workflow.state,
            created_at: (0,exchange/* stamp */.iE)(workflow.createdAt),
            updated_at: (0,exchange/* stamp */.iE)(workflow.createdAt),
            url,
            html_url: `${this.repository.htmlUrl}/blob/${this.repository.defaultBranch}/${workflow.path}`,
            badge_url: `${this.repository.htmlUrl}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
        };
    }
}

;// CONCATENATED MODULE: ./simulator/github/github.ts

























const DEFAULT_GITHUB_TOKEN = "ghs_simulatorsimulatorsimulator0";
const DEFAULT_PERMISSIONS = {
    actions: "write",
    contents: "read",
    deployments: "write",
    checks: "write",
    issues: "write",
};
const ADDRESS = "127.0.0.1";
async function startGitHub(options = {}) {
    const machine = new engine_clock/* SystemClock */.Aw();
    const clock = options.clock ?? {
        now: options.now ?? (() => machine.now()),
        setTimeout: (run, delayMs) => machine.setTimeout(run, delayMs),
    };
    const timers = new engine_clock/* Timers */.xl(clock);
    const faults = new simulator_faults/* Faults */.C();
    const requests = [];
    const hosts = {};
    const { observer } = options;
    const traffic = {
        received: (host, request) => {
            if (host === "api")
                observer?.request(request);
        },
        answer: (host, request) => {
            const answer = hosts[host]?.(request) ?? (0,exchange/* json */.Pq)(503, { message: "Not started yet" });
            if (host === "api")
                observer?.answer(request, answer);
            return answer;
        },
    };
    const surroundings = { clock, timers, faults, log: requests };
    const servers = ["api", "results", "storage"].map((host) => serverOf(host, traffic, surroundings));
    faults.attach({
        refuse: (forMs) => servers.forEach((server) => server.refuse(forMs)),
        accept: () => servers.forEach((server) => server.accept()),
    });
    const [api = "", results = "", storage = ""] = await Promise.all(servers.map((server) => server.listen(ADDRESS)));
    const world = new World(options, clock, timers, { api, storage });
    hosts.api = (request) => world.gateway.answer(request);
    hosts.results = (request) => world.results.answer(request);
    hosts.storage = (request) => world.storage.answer(request);
    const token = options.token ?? DEFAULT_GITHUB_TOKEN;
    return new GitHub({ url: api, resultsUrl: results, token, faults, requests }, world, async () => {
        timers.stop();
        await Promise.all(servers.map((server) => server.close()));
    });
}
class World {
    repository;
    contents;
    workflows;
    runs;
    storage;
    artifacts;
    results;
    checks;
    deployments;
    people;
    issues;
    reactions;
    commitComments;
    environments;
    variables;
    pulls;
    dispatches = [];
    grants;
    gateway;
    constructor(options, clock, timers, addresses) {
        const now = () => clock.now();
        const { cancelDelayMs = 0, returnsRunDetails = true } = options;
        const server = (options.serverUrl ?? "https://github.com").replace(/(?<!\/)\/+$/, "");
        const repository = new Repository(options, { api: addresses.api, server }, now());
        this.repository = repository;
        this.contents = new Contents(repository, now);
        this.workflows = new Workflows(repository, now);
        this.runs = new Runs(this, clock, timers, typeof cancelDelayMs === "number" ? () => cancelDelayMs : cancelDelayMs);
        this.storage = new Storage(addresses.storage, now);
        this.artifacts = new Artifacts(repository, this.runs, this.storage, now);
        this.results = new ResultsService(this.runs, this.artifacts, this.storage, now);
        this.checks = new Checks(repository, this.runs, now);
        this.deployments = new Deployments(repository, this.contents, now);
        this.people = new People(repository);
        this.issues = new Issues(repository, this.people, now);
        this.reactions = new Reactions(repository, this.issues, now);
        this.commitComments = new CommitComments(repository, this.contents, this.people, now);
        this.environments = new Environments(repository, this.people, this.runs, now);
        this.variables = new Variables(repository, this.environments, now);
        this.pulls = new Pulls(this, options.actionsMayCreatePulls ?? true, now);
        const grants = new permissions/* Grants */.kE(options.token ?? DEFAULT_GITHUB_TOKEN, { login: repository.bot, permissions: options.permissions ?? DEFAULT_PERMISSIONS }, options.tokens);
        this.grants = grants;
        const { workflows, runs, contents, issues, people } = this;
        const onRepositoryDispatch = (dispatch) => {
            this.dispatches.push(dispatch);
            options.onRepositoryDispatch?.(dispatch);
        };
        const ofRepository = [
            {
                path: "",
                methods: {
                    GET: () => (0,exchange/* json */.Pq)(200, repository.full(issues.all().filter(({ state }) => state === "open").length)),
                },
            },
            ...runRoutes(runs, workflows, grants, repository.url),
            ...workflowRoutes({ repository, workflows, runs, contents, now }, grants, repository.url, {
                returnsRunDetails,
                runAppearsAfterMs: options.runAppearsAfterMs ?? 0,
                onRepositoryDispatch,
            }),
            ...this.artifacts.routes(grants, repository.url),
            ...this.checks.routes(grants, repository.url),
            ...this.deployments.routes(grants, repository.url),
            ...issues.routes(grants, repository.url),
            ...this.reactions.routes(grants, repository.url),
            ...this.commitComments.routes(grants, repository.url),
            ...this.environments.routes(grants, repository.url),
            ...this.variables.routes(grants, repository.url),
            ...this.pulls.routes(grants, repository.url),
            ...people.routes(),
            ...contents.routes(grants, repository.url),
        ];
        const others = [
            ...people.routesElsewhere(grants),
            ...this.variables.routesElsewhere(grants),
            ...graphqlRoutes(grants, repository, issues),
        ];
        this.gateway = new Gateway(repository, { ofRepository, others }, { grants, isOlderServer: !returnsRunDetails });
    }
}
class GitHub {
    world;
    close;
    url;
    resultsUrl;
    token;
    faults;
    requests;
    constructor(access, world, close) {
        this.world = world;
        this.close = close;
        this.url = access.url;
        this.resultsUrl = access.resultsUrl;
        this.token = access.token;
        this.faults = access.faults;
        this.requests = access.requests;
    }
    get repository() {
        return this.world.repository.fullName;
    }
    runtimeToken(runId, jobId = 1) {
        return this.world.results.token(runId, jobId);
    }
    jobToken(permissions) {
        return this.world.grants.add(this.world.repository.bot, permissions);
    }
    addWorkflow(workflow) {
        return this.world.workflows.add(workflow);
    }
    addRun(run = {}) {
        return this.world.runs.add(run);
    }
    updateRun(id, patch) {
        return this.world.runs.update(id, patch);
    }
    run(id) {
        return this.world.runs.find(id);
    }
    runs() {
        return this.world.runs.all();
    }
    addJob(runId, job) {
        return this.world.runs.addJob(runId, job);
    }
    updateJob(id, patch) {
        return this.world.runs.updateJob(id, patch);
    }
    jobs(runId) {
        return this.world.runs.jobs(runId);
    }
    annotate(checkRunId, annotation) {
        this.world.checks.annotate(checkRunId, annotation);
    }
    annotations(checkRunId) {
        return this.world.checks.annotations(checkRunId);
    }
    checkRuns() {
        return this.world.checks.all();
    }
    addArtifact(runId, name, content, options = {}) {
        return this.world.artifacts.inspect(this.world.artifacts.add(runId, name, content, options));
    }
    artifacts() {
        return this.world.artifacts.all().map((artifact) => this.world.artifacts.inspect(artifact));
    }
    addBranch(name, options = {}) {
        return this.world.contents.addBranch(name, options);
    }
    setFile(path, text, ref = this.world.repository.defaultBranch) {
        this.world.contents.setFile(path, text, ref);
        return this.world.contents.shaOf(ref) ?? ref;
    }
    file(path, ref = this.world.repository.defaultBranch) {
        const found = this.world.contents.find(ref, path);
        return found !== undefined && "file" in found ? found.file : undefined;
    }
    commits(ref = this.world.repository.defaultBranch) {
        return this.world.contents.history(ref);
    }
    protectBranch(name = this.world.repository.defaultBranch, status = 409) {
        this.world.contents.protect(name, status);
    }
    pulls() {
        return this.world.pulls.all();
    }
    mergePull(number) {
        return this.world.pulls.merge(number);
    }
    closePull(number) {
        this.world.pulls.close(number);
    }
    setVariable(name, value, place = {}) {
        this.world.variables.set(name, value, place);
    }
    variables(place = {}) {
        return this.world.variables.all(place);
    }
    deployments() {
        return this.world.deployments.all();
    }
    addIssue(issue) {
        return this.world.issues.add(issue);
    }
    issue(number) {
        return this.world.issues.find(number);
    }
    editIssue(number, change, login = this.world.repository.owner) {
        this.world.issues.edit(number, change, login);
    }
    issues() {
        return this.world.issues.all().filter(({ isPullRequest }) => !isPullRequest);
    }
    addComment(issueNumber, body, user = this.world.repository.owner) {
        return this.world.issues.comment(issueNumber, body, user);
    }
    onComment(listener) {
        this.world.issues.onComment(listener);
    }
    editComment(id, body) {
        return this.world.issues.editComment(id, body);
    }
    reactions(commentId) {
        return this.world.reactions.ofComment(commentId);
    }
    commitComments() {
        return this.world.commitComments.all();
    }
    addCommitComment(sha, body, user = this.world.repository.owner) {
        return this.world.commitComments.add(sha, body, user);
    }
    addEnvironment(name, environment = {}) {
        return this.world.environments.add(name, environment);
    }
    addApproval(runId, approval) {
        return this.world.environments.addApproval(runId, approval);
    }
    addCollaborator(login, role) {
        this.world.people.addCollaborator(login, role);
    }
    addTeam(slug, team = {}) {
        return this.world.people.addTeam(slug, team);
    }
    get dispatches() {
        return this.world.dispatches;
    }
}

;// CONCATENATED MODULE: ./simulator/github/index.ts




/***/ }),

/***/ 90407:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ BadRequest),
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   J9: () => (/* binding */ jsonBody),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U4: () => (/* binding */ gatewayPage),
/* harmony export */   Wi: () => (/* binding */ parameter),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _go_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69787);


function json(status, body) {
    return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
function error(status, message, code = status) {
    return json(status, code === 0 ? { message } : { code, message });
}
function plain(status, body) {
    return { status, headers: { "content-type": "text/plain" }, body };
}
function empty() {
    return { status: 200, headers: {}, body: "" };
}
function jsonBody(request, prefix = "Invalid request format: ") {
    const text = request.body.toString("utf8");
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new BadRequest(`${prefix}${(0,_go_json__WEBPACK_IMPORTED_MODULE_0__/* .goJsonProblem */ .q)(text, cause)}`);
    }
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        throw new BadRequest("Invalid request format: expected an object");
    return value;
}
class BadRequest extends Error {
    name = "BadRequest";
}
function text(value) {
    return typeof value === "string" ? value : "";
}
function parameter(request, name) {
    return request.query.get(name) ?? undefined;
}
function gatewayPage(status, title) {
    const heading = `${status} ${title}`;
    const body = `<html>\r\n<head><title>${heading}</title></head>\r\n<body>\r\n<center><h1>${heading}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
    return { status, headers: { "content-type": "text/html" }, body };
}


/***/ }),

/***/ 92200:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ SystemClock),
/* harmony export */   xl: () => (/* binding */ Timers)
/* harmony export */ });
/* unused harmony export VirtualClock */
class SystemClock {
    now() {
        return new Date();
    }
    setTimeout(run, delayMs) {
        const timer = setTimeout(run, delayMs);
        timer.unref();
        return () => clearTimeout(timer);
    }
}
class VirtualClock {
    #nowMs;
    #alarms = [];
    constructor(start = "2022-03-01T10:00:00.000Z") {
        this.#nowMs = new Date(start).getTime();
    }
    now() {
        return new Date(this.#nowMs);
    }
    setTimeout(run, delayMs) {
        const alarm = { dueMs: this.#nowMs + Math.max(0, delayMs), run };
        this.#alarms.push(alarm);
        return () => {
            this.#alarms = this.#alarms.filter((other) => other !== alarm);
        };
    }
    advance(byMs) {
        const untilMs = this.#nowMs + byMs;
        for (let next = this.#next(untilMs); next !== undefined; next = this.#next(untilMs)) {
            const due = next;
            this.#alarms = this.#alarms.filter((alarm) => alarm !== due);
            this.#nowMs = Math.max(this.#nowMs, due.dueMs);
            due.run();
        }
        this.#nowMs = untilMs;
    }
    get pending() {
        return this.#alarms.length;
    }
    #next(untilMs) {
        return this.#alarms
            .filter((alarm) => alarm.dueMs <= untilMs)
            .reduce((first, alarm) => (first === undefined || alarm.dueMs < first.dueMs ? alarm : first), undefined);
    }
}
class Timers {
    clock;
    around;
    #running = new Set();
    #stopped = false;
    constructor(clock, around = (run) => run()) {
        this.clock = clock;
        this.around = around;
    }
    after(delayMs, run) {
        if (this.#stopped)
            return () => undefined;
        const stop = this.clock.setTimeout(() => {
            this.#running.delete(cancel);
            this.around(run);
        }, delayMs);
        const cancel = () => {
            this.#running.delete(cancel);
            stop();
        };
        this.#running.add(cancel);
        return cancel;
    }
    wait(delayMs) {
        return new Promise((resolve) => this.after(delayMs, resolve));
    }
    stop() {
        this.#stopped = true;
        for (const cancel of [...this.#running])
            cancel();
    }
}


/***/ })

};
