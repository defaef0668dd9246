exports.id = 9247;
exports.ids = [9247,9412];
exports.modules = {

/***/ 13519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange)
});

// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(70039);
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
const axios = (__webpack_require__(87269)["default"]);
/* harmony default export */ const http_axios = (axios);

// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(80507);
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
            responseType: "text",
            transformRequest: (text) => text,
            transformResponse: (text) => text,
            validateStatus: () => true,
            signal: limit.signal,
        });
        return {
            kind: "answered",
            status: answer.status,
            headers: answer.headers,
            text: typeof answer.data === "string" ? answer.data : "",
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

/***/ 80507:
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

/***/ 59731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UNEXPLAINED_429: () => (/* binding */ UNEXPLAINED_429),
/* harmony export */   exchange: () => (/* binding */ exchange),
/* harmony export */   understand: () => (/* binding */ understand)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70039);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13519);



/** What a 429 may mean where nothing tells more; see `askGateway`. */
const UNEXPLAINED_429 = "; that may be a wrong token, too many requests, or a gateway whose API service is away";
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_RETRY_AFTER_MS = 60_000;
const MAX_EXPLANATION_CHARACTERS = 1_000;
/** Around an event: a page, its list, and the event itself. */
const ENVELOPE_DEPTH = 3;
/** @returns 2xx answers; everything else as a {@link Failure} without headers or bodies of ours */
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
/**
 * What an answer means for the next step: 2xx is one, everything else a failure that tells whether
 * the request had its effect.
 */
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
/**
 * The `message` of a JSON error body on one line; HTML pages and very long texts tell nobody
 * anything.
 */
function explanation(body) {
    const parsed = parse(body);
    const text = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) && typeof parsed["message"] === "string" ? parsed["message"] : "";
    // Not shortened here: a secret cut in half could no longer be masked.
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KeptnSequences: () => (/* binding */ KeptnSequences)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _too_many_requests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51869);


const READ_TIMEOUT_MS = 10_000;
const SEND_TIMEOUT_MS = 15_000;
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
        const names = list.value.map((entry) => text(entry, "serviceName"));
        return { ok: true, value: names.includes(service) ? undefined : names };
    }
    async send(event, signal) {
        const sent = await this.#request({ method: "POST", url: "/v1/event", body: event, timeoutMs: SEND_TIMEOUT_MS }, signal);
        if (!sent.ok)
            return sent;
        const { body } = sent.value;
        const context = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? text(body, "keptnContext") : "";
        return context ? { ok: true, value: context } : this.#notKeptn();
    }
    async sequence(project, keptnContext, signal) {
        const read = await this.#get(`/controlPlane/v1/sequence/${encodeURIComponent(project)}`, { keptnContext }, signal);
        if (!read.ok)
            return read;
        const states = listIn(read.value.body, "states");
        if (!states)
            return this.#notKeptn();
        const ours = states.find((state) => text(state, "shkeptncontext") === keptnContext);
        return {
            ok: true,
            value: ours && {
                state: text(ours, "state"),
                stages: (listIn(ours, "stages") ?? []).map((stage) => text(stage, "name")),
            },
        };
    }
    async events(project, keptnContext, signal) {
        const read = await this.#pages("/mongodb-datastore/event", "events", { project, keptnContext }, signal);
        if (!read.ok)
            return read;
        const events = read.value.map((event) => {
            const data = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
            return {
                id: text(event, "id"),
                type: text(event, "type"),
                source: text(event, "source"),
                time: text(event, "time"),
                triggeredId: text(event, "triggeredid"),
                data: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {},
            };
        });
        return { ok: true, value: events.reverse() };
    }
    async abort(project, keptnContext, signal) {
        const url = `/controlPlane/v1/sequence/${encodeURIComponent(project)}/${encodeURIComponent(keptnContext)}/control`;
        const asked = await this.#request({ method: "POST", url, body: { state: "abort", stage: "" }, timeoutMs: READ_TIMEOUT_MS }, signal);
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
            const next = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(read.value.body)
                ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(read.value.body, "nextPageKey")
                : undefined;
            page = typeof next === "string" || typeof next === "number" ? String(next) : "";
            if (page === "" || page === "0" || items.length === 0)
                break;
        }
        return { ok: true, value: all };
    }
    #get(path, query, signal) {
        return this.#request({ method: "GET", url: path, query, timeoutMs: READ_TIMEOUT_MS }, signal);
    }
    /** @param request  `url` is the path below the base */
    async #request(request, signal) {
        const headers = await this.#settings.authorise(signal);
        if (!headers.ok)
            return headers;
        const { base, exchange } = this.#settings;
        return (0,_too_many_requests__WEBPACK_IMPORTED_MODULE_0__/* .askGateway */ .Q)(exchange, base, { ...request, url: base + request.url, headers: headers.value }, signal);
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
    const list = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(body, name) : undefined;
    if (list === null)
        return [];
    return Array.isArray(list) ? list.filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW) : undefined;
}
function text(object, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(object, name);
    return typeof value === "string" ? value : "";
}


/***/ }),

/***/ 51869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ askGateway)
/* harmony export */ });
/* harmony import */ var _request__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59731);

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
    const message = failure.message.replace(_request__WEBPACK_IMPORTED_MODULE_0__.UNEXPLAINED_429, "");
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

/***/ 55690:
/***/ ((module) => {

/**
 * Stands in for the package `form-data` in the bundles (tsconfig.json, paths). axios wants the
 * class at start, for multipart bodies that nobody here sends; the package with its tables costs 15
 * ms of every start.
 */
module.exports = class FormData {};


/***/ }),

/***/ 34165:
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