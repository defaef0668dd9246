exports.id = 8818;
exports.ids = [8818];
exports.modules = {

/***/ 5649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseScripts),
/* harmony export */   resolveParameters: () => (/* binding */ resolveParameters),
/* harmony export */   resolveWith: () => (/* binding */ resolveWith),
/* harmony export */   x: () => (/* binding */ resolveLate)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6103);
/* harmony import */ var _script__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9694);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6671);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(241);
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1385);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);






/** Of all texts together; an event has at most a fraction of it. */
const MAX_CHARACTERS = 1_000_000;
/** Parameters of jobs that write Markdown for GitHub. */
const MARKDOWN = ["body", "comment", "section-text"];
/**
 * The rule's `with` for one event. A text that is one expression becomes its value with its type;
 * in a text with more than that, objects and lists become JSON and null becomes nothing.
 *
 * @throws UserError naming rule, position and parameter, when an expression cannot be evaluated or
 * the whole gets too large
 */
function resolveWith(rule, event) {
    // Scripts among the parameters have been looked at when the catalogue was read.
    return resolve(rule.settings.with ?? {}, event, `${rule.place}: ${rule.field}.with`);
}
/**
 * The same for parameters that do not come from a catalogue.
 *
 * @param schema  of the job's parameters; it tells which are scripts
 * @param field   how errors call them
 * @throws UserError also for an expression in a script
 */
function resolveParameters(parameters, event, schema, field = "with") {
    refuseScripts(parameters, schema, field);
    return resolve(parameters, event, field);
}
/** @throws UserError for an expression in a script, see {@link resolveParameters} */
function refuseScripts(parameters, schema, field) {
    for (const [name, value] of Object.entries(parameters)) {
        try {
            if (typeof value === "string" && (0,_script__WEBPACK_IMPORTED_MODULE_1__/* .isScript */ .Kh)(name, schema))
                (0,_script__WEBPACK_IMPORTED_MODULE_1__/* .refuseExpressions */ .eo)(value);
        }
        catch (error) {
            throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
                ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${field}.${name}: ${error.message}`, "CA-207")
                : error;
        }
    }
}
/**
 * What a job evaluates itself, see {@link isLate}.
 *
 * @param values  by the name of the context
 * @param field   how errors call the value
 * @throws UserError naming the field
 */
function resolveLate(value, values, field) {
    return asUserError(() => new Resolver((0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(values), Object.keys(values)).value(value, field));
}
function resolve(parameters, event, field) {
    return asUserError(() => {
        const resolver = new Resolver((0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .contextOf */ .Vm)(event));
        const resolved = {};
        for (const [name, value] of Object.entries(parameters))
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(resolved, name, (0,_script__WEBPACK_IMPORTED_MODULE_1__/* .isLate */ .lS)(name)
                ? value
                : resolver.value(value, `${field}.${name}`, isMarkdown(name, parameters)));
        return resolved;
    });
}
/**
 * What an issue or a comment says is Markdown of whoever wrote the rule; what the event puts into
 * it is text. A recipe's service has its own rules.
 */
function isMarkdown(name, parameters) {
    return MARKDOWN.includes(name) && !Object.hasOwn(parameters, "http");
}
function escapeLines(text) {
    return text
        .split(/\r\n|[\n\r\u2028\u2029]/)
        .map(_domain_text_markdown__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .F)
        .join("\n");
}
function asUserError(work) {
    try {
        return work();
    }
    catch (error) {
        throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(error.message, "CA-207") : error;
    }
}
class Resolver {
    context;
    contexts;
    #characters = 0;
    constructor(context, contexts) {
        this.context = context;
        this.contexts = contexts;
    }
    /** @param isEscaped  values become text inside of Markdown */
    value(value, field, isEscaped = false) {
        if ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value)) {
            const resolved = {};
            for (const [key, item] of Object.entries(value))
                (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(resolved, key, this.value(item, `${field}.${key}`));
            return resolved;
        }
        if (Array.isArray(value))
            return value.map((item, i) => this.value(item, `${field}[${i}]`));
        if (typeof value !== "string" || !(0,_template__WEBPACK_IMPORTED_MODULE_2__/* .hasExpression */ .xS)(value))
            return value;
        const resolved = this.#text(value, field, isEscaped);
        this.#characters +=
            typeof resolved === "string" ? resolved.length : JSON.stringify(resolved).length;
        if (this.#characters > MAX_CHARACTERS)
            throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(`${field}: the parameters become longer than ${MAX_CHARACTERS} characters.`);
        return resolved;
    }
    #text(text, field, isEscaped) {
        try {
            const segments = (0,_template__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(text, this.contexts);
            const [only, ...more] = segments;
            const valueOf = (expression) => {
                const found = (0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, this.context);
                return isEscaped && typeof found === "string" ? escapeLines(found) : found;
            };
            if (only !== undefined && typeof only !== "string" && more.length === 0)
                return valueOf(only);
            return segments
                .map((segment) => (typeof segment === "string" ? segment : textOf(valueOf(segment))))
                .join("");
        }
        catch (error) {
            throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
                ? new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(`${field}: ${error.message}`)
                : error;
        }
    }
}
function textOf(value) {
    if (value === null)
        return "";
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ }),

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

/***/ 39:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   QC: () => (/* binding */ tryAgain),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   Vv: () => (/* binding */ backOffMs),
/* harmony export */   _o: () => (/* binding */ MAX_TIMER_MS),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* unused harmony export lookUntilSeen */
/** What a timer of Node can hold; beyond it fires at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
const MAX_BACK_OFF_MS = 8_000;
/**
 * How long to wait before something is tried again: doubling from `firstMs` to 8 s, half of it by
 * chance, so that those who failed together do not come back together.
 *
 * @param attempt  1 after the first try
 * @param jitter   0 to 1
 */
function backOffMs(attempt, firstMs, jitter) {
    const fullMs = Math.min(MAX_BACK_OFF_MS, firstMs * 2 ** (attempt - 1));
    return Math.round(fullMs / 2 + (fullMs / 2) * jitter);
}
/**
 * @param header  `Retry-After`: seconds or a date
 *   (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after)
 */
function retryAfterMs(header, nowMs) {
    if (typeof header !== "string")
        return undefined;
    const waitMs = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - nowMs;
    return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
/**
 * A signal that is aborted when the time is over or after another one. The time is real, since it
 * guards against what really hangs.
 *
 * Not AbortSignal.any with AbortSignal.timeout: Node may collect those before they fire, and what
 * waits for them would wait for ever (https://github.com/nodejs/node/issues/57736).
 */
function bounded({ limitMs, stop, graceMs = 0, reasonOf }) {
    const end = new AbortController();
    const timers = [];
    const endAfter = (ms, cause) => {
        const abort = () => end.abort(reasonOf?.(cause));
        if (ms <= 0)
            abort();
        else
            timers.push(setTimeout(abort, Math.min(ms, MAX_TIMER_MS)));
    };
    const stopped = () => endAfter(graceMs, "stop");
    if (limitMs !== undefined)
        endAfter(limitMs, "time");
    if (stop?.aborted)
        stopped();
    else
        stop?.addEventListener("abort", stopped, { once: true });
    return {
        signal: end.signal,
        release: () => {
            stop?.removeEventListener("abort", stopped);
            timers.forEach((timer) => clearTimeout(timer));
        },
    };
}
/** Does work with a signal that ends it in time; the work has to heed it. */
async function within(bounds, work) {
    const { signal, release } = bounded(bounds);
    try {
        return await work(signal);
    }
    finally {
        release();
    }
}
/**
 * Looks, with a pause before each look (0 for none), until something is seen. A stop shortens the
 * pauses only: what was begun still deserves a look.
 *
 * @returns `undefined` when the last look saw nothing
 */
async function lookUntilSeen(pausesMs, { clock, stop }, look) {
    for (const pauseMs of pausesMs) {
        if (pauseMs > 0)
            await clock.sleep(pauseMs, stop);
        const seen = await look();
        if (seen !== undefined)
            return seen;
    }
    return undefined;
}
/**
 * Tries until it works or trying again makes no sense.
 *
 * @param waitMsAfter  the pause before the next attempt; `undefined` to stop with this answer
 */
async function tryAgain({ clock, stop }, attempt, waitMsAfter) {
    for (let count = 1;; count++) {
        const answer = await attempt(count);
        const waitMs = waitMsAfter(answer, count);
        if (waitMs === undefined)
            return answer;
        await clock.sleep(waitMs, stop);
    }
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

/***/ 1040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Session: () => (/* binding */ Session),
  Stopped: () => (/* binding */ Stopped),
  Trouble: () => (/* binding */ Trouble)
});

// EXTERNAL MODULE: ./src/catalogue/parameters.ts
var parameters = __webpack_require__(5649);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(6451);
// EXTERNAL MODULE: ./src/jobs/http/address.ts
var address = __webpack_require__(1705);
// EXTERNAL MODULE: ./src/jobs/http/exchange.ts
var exchange = __webpack_require__(4332);
// EXTERNAL MODULE: ./src/jobs/http/explanation.ts
var explanation = __webpack_require__(1858);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/catalogue/script.ts
var script = __webpack_require__(9694);
// EXTERNAL MODULE: ./src/catalogue/template.ts
var catalogue_template = __webpack_require__(6671);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/jobs/http/evaluation.ts
var evaluation = __webpack_require__(2211);
// EXTERNAL MODULE: ./src/catalogue/expression.ts
var catalogue_expression = __webpack_require__(6103);
// EXTERNAL MODULE: ./src/jobs/http/texts.ts
var http_texts = __webpack_require__(7957);
;// CONCATENATED MODULE: ./src/jobs/http/scope.ts





/** Stands in queries of many languages without a meaning there. */
const PLAIN_KEY = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
/** Anything longer, such as `env.TOKEN || 'none'`, says what to do without it. */
const PLAIN_READ = /^env\.\w+$/i;
/**
 * @throws UserError naming what the recipe asks for and is not there, before anything is sent
 */
function scopeOf(recipe, { assignment: { task, event }, runUrl, repository, sha, environment }, { key, with: parameters, card }) {
    const asks = (context) => recipe.texts.some((text) => (0,http_texts/* namesRead */.DQ)(text, context).length > 0);
    if (key === undefined && asks("key"))
        throw new errors/* UserError */.yo(`${recipe.name}: uses key, and this job has none.`, "CA-207");
    if (card === undefined && asks("card"))
        throw new errors/* UserError */.yo(`${recipe.name}: uses card, and this job has none.`, "CA-207");
    return {
        event,
        task: {
            name: task.name,
            id: task.id,
            project: task.project,
            stage: task.stage,
            service: task.service,
            context: task.keptnContext,
        },
        run: { url: runUrl, repository, sha },
        env: variablesOf(recipe, environment),
        with: parameters,
        ...(key !== undefined && { key: plainKey(key) }),
        ...(card !== undefined && { card }),
        fields: {},
    };
}
/** @throws UserError where an expression cannot see that far */
function contextOf(scope, place) {
    try {
        return (0,catalogue_expression/* contextsOf */.WO)(scope);
    }
    catch (error) {
        throw error instanceof catalogue_expression/* ExpressionProblem */.gC
            ? new errors/* UserError */.yo(`${place}: what the expressions see ${error.message}`, "CA-207")
            : error;
    }
}
/** @returns `needed`: those of them that it cannot do without */
function namedVariables({ texts, find, requests, readBack }) {
    const calls = [...(find ? [find] : []), ...requests, ...(readBack ? [readBack] : [])];
    const needed = new Set(calls.flatMap(({ sign }) => (sign ? [sign.variable] : [])));
    const named = new Set(needed);
    for (const expression of texts.flatMap(http_texts/* expressionsIn */.l$)) {
        for (const [context, variable] of (0,catalogue_expression/* readsOf */.JP)(expression)) {
            if (context !== "env" || variable === undefined)
                continue;
            named.add(variable);
            if (PLAIN_READ.test(expression.text))
                needed.add(variable);
        }
    }
    return { named, needed };
}
/** Only the variables that the recipe names. */
function variablesOf(recipe, environment) {
    const { named, needed } = namedVariables(recipe);
    const variables = {};
    const missing = [];
    for (const variable of named) {
        const value = Object.hasOwn(environment, variable) ? environment[variable] : undefined;
        if (value)
            (0,json/* setOwn */.P5)(variables, variable, value);
        else if (needed.has(variable))
            missing.push(variable);
    }
    if (missing.length > 0)
        throw new errors/* UserError */.yo(`${recipe.name}: env.${missing.join(", env.")} ${missing.length === 1 ? "is" : "are"} ` +
            "not set; add " +
            `${missing.length === 1 ? `the line ${missing[0] ?? ""}=…` : "such lines NAME=…"} ` +
            "to the secret JOB_ENV, or the variable to env of the step.", "CA-207");
    return variables;
}
/**
 * A key with other characters, which an event may have chosen, becomes a short one that is the same
 * every time.
 */
function plainKey(key) {
    if (PLAIN_KEY.test(key))
        return key;
    const [prefix = ""] = /^[a-z]+-/.exec(key) ?? [];
    return `${prefix}${(0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, 32)}`;
}

;// CONCATENATED MODULE: ./src/jobs/http/outgoing.ts










const MAX_BODY_BYTES = 1024 * 1024;
/** Shorter ones are words, such as `/api/v2` and `services`. */
const MIN_PATH_CHARACTERS = 8;
const MIN_PIECE_CHARACTERS = 16;
/** What a header can carry on every server. */
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;
/** @throws UserError naming recipe, field, and what was found */
function prepare(call, recipe, scope) {
    const place = `${recipe.name}: ${call.place}`;
    const context = contextOf(scope, place);
    const { href, shown } = (0,address/* addressOf */.ci)(call.url, context, `${place}.url`);
    const body = bodyOf(call, scope, `${place}.body`);
    const headers = {};
    if (body && !call.headers.some(([name]) => name.toLowerCase() === "content-type"))
        headers["content-type"] = body.isJson ? "application/json" : "text/plain; charset=utf-8";
    for (const [name, template] of call.headers)
        headers[name] = headerOf(template, context, `${place}.headers.${name}`);
    if (call.sign)
        headers[call.sign.header] =
            call.sign.prefix +
                (0,external_node_crypto_.createHmac)("sha256", variable(scope, call.sign.variable))
                    .update(body?.text ?? "")
                    .digest("hex");
    return {
        outgoing: { method: call.method, href, headers, body: body?.text, timeoutMs: call.timeoutMs },
        shown: `${call.method} ${shown}`,
    };
}
/**
 * What must not be read anywhere afterwards: the variables in headers and signatures, and addresses
 * that are a secret, as those of webhooks, with their paths, which many a server repeats when it
 * refuses.
 */
function secretsOf(calls, scope) {
    const values = calls.flatMap((call) => [
        ...(call.sign ? [variable(scope, call.sign.variable)] : []),
        ...call.headers.flatMap(([, text]) => (0,http_texts/* namesRead */.DQ)(text, "env").map((name) => variable(scope, name))),
        ...(0,address/* secretVariablesIn */.XB)(call.url, (name) => variable(scope, name)).map((name) => variable(scope, name)),
    ]);
    return [
        ...new Set(values.flatMap((value) => [value.trim(), ...passwordIn(value), ...piecesOf(value.trim())])),
    ].filter((value) => value !== "");
}
/** Of `user:password` in base64, a service could say the password alone. */
function passwordIn(value) {
    if (!/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value.trim()))
        return [];
    const [, password] = /^[\x20-\x39\x3b-\x7e]+:([\x20-\x7e]{4,})$/.exec(Buffer.from(value, "base64").toString("latin1")) ?? [];
    return password === undefined ? [] : [password];
}
/** Of an address: the path with its query, and the pieces of them that look made up. */
function piecesOf(value) {
    if (!URL.canParse(value))
        return [];
    const { protocol, pathname, search } = new URL(value);
    if (!/^https?:$/.test(protocol))
        return [];
    const paths = [pathname + search, pathname].filter((path) => path.length >= MIN_PATH_CHARACTERS);
    return [
        ...paths,
        ...`${pathname}${search}`
            .split(/[/?&=]/)
            .filter((piece) => piece.length >= MIN_PIECE_CHARACTERS),
    ];
}
function variable(scope, name) {
    const value = (0,json/* isJsonObject */.OW)(scope["env"]) ? (0,json/* getOwn */.Ng)(scope["env"], name) : undefined;
    return typeof value === "string" ? value : "";
}
function headerOf(template, context, field) {
    const value = (0,catalogue_template/* parseTemplate */.QC)(template, script/* LATE_CONTEXTS */.Qs)
        .map((segment) => {
        if (typeof segment === "string")
            return segment;
        const part = (0,evaluation/* evaluated */.W)(segment, context, field);
        if (typeof part === "object" && part !== null)
            throw new errors/* UserError */.yo(`${field}: \${{ ${segment.text} }} is no text.`, "CA-207");
        // A secret is often pasted with the end of its line.
        return part === null ? "" : String(part).trim();
    })
        .join("")
        .trim();
    if (value === "")
        throw new errors/* UserError */.yo(`${field}: the value is empty.`, "CA-207");
    if (!HEADER_VALUE.test(value))
        throw new errors/* UserError */.yo(`${field}: the value holds a line break or another character that a header cannot carry.`, "CA-207");
    return value;
}
function bodyOf({ body, place }, scope, field) {
    if (body === undefined)
        return undefined;
    const value = (0,parameters/* resolveLate */.x)(body, scope, field);
    const isJson = typeof value !== "string";
    const text = isJson ? JSON.stringify(value) : value;
    if (Buffer.byteLength(text) > MAX_BODY_BYTES)
        throw new errors/* UserError */.yo(`${field}: the body of ${place} is larger than ${MAX_BODY_BYTES / 1024} KB.`, "CA-207");
    // Of a text that is one expression, null is what an event does not have.
    if (value === null && typeof body === "string" && (0,catalogue_template/* hasExpression */.xS)(body))
        throw new errors/* UserError */.yo(`${field}: ${body.slice(0, 80)} is empty.`, "CA-207");
    return { text, isJson };
}

;// CONCATENATED MODULE: ./src/jobs/http/pointer.ts


/**
 * The value at a JSON pointer (RFC 6901); `undefined` where there is none. The empty pointer is the
 * whole.
 */
function valueAt(document, pointer) {
    let at = document;
    for (const part of pointer.split("/").slice(1)) {
        const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
        if (Array.isArray(at))
            at = /^(0|[1-9]\d*)$/.test(key) ? at[Number(key)] : undefined;
        else
            at = (0,json/* isJsonObject */.OW)(at) ? (0,json/* getOwn */.Ng)(at, key) : undefined;
        if (at === undefined)
            return undefined;
    }
    return at;
}
/** There, and not empty, 0 or false. */
function isSomething(value) {
    if (value === undefined || value === null || value === "" || value === 0 || value === false)
        return false;
    return typeof value !== "object" || Object.keys(value).length > 0;
}
/**
 * @param expected evaluated: a value, a list of values of which one has to be there, or
 * `{contains}`
 */
function fits(value, expected) {
    if (Array.isArray(expected))
        return expected.some((one) => isSame(value, one));
    if (!(0,json/* isJsonObject */.OW)(expected))
        return isSame(value, expected);
    const part = (0,json/* getOwn */.Ng)(expected, "contains") ?? null;
    if (Array.isArray(value))
        return value.some((item) => isSame(item, part));
    // Everything contains nothing, so nothing would be proven.
    return (typeof value === "string" &&
        isScalar(part) &&
        String(part) !== "" &&
        value.includes(String(part)));
}
/** Services answer numbers and flags as texts and the other way round. */
function isSame(value, expected) {
    return isScalar(value) && isScalar(expected) && String(value) === String(expected);
}
function isScalar(value) {
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
/** `"6" or "7"`, `something with "keptn-7"`. */
function wordsOfExpected(expected) {
    if (Array.isArray(expected))
        return expected.map((one) => (0,errors/* quote */.hD)(textOf(one))).join(" or ");
    return (0,json/* isJsonObject */.OW)(expected)
        ? `something with ${(0,errors/* quote */.hD)(textOf((0,json/* getOwn */.Ng)(expected, "contains") ?? null))}`
        : (0,errors/* quote */.hD)(textOf(expected));
}
function wordsOfFound(value) {
    if (value === undefined)
        return "nothing";
    if (isScalar(value))
        return (0,errors/* quote */.hD)(String(value));
    if (value === null)
        return "null";
    return Array.isArray(value) ? "a list" : "an object";
}
function textOf(value) {
    return isScalar(value) ? String(value) : JSON.stringify(value);
}

// EXTERNAL MODULE: ./src/jobs/http/retry.ts
var retry = __webpack_require__(8403);
;// CONCATENATED MODULE: ./src/jobs/http/session.ts











/** What a service says is cut here. */
const MAX_SAID_CHARACTERS = 200;
/** Of one field as JSON; an event has 60 KB for all. */
const MAX_FIELD_CHARACTERS = 10_000;
const MAX_FIELD_DEPTH = 20;
/**
 * A thing whose answer was lost is looked for this long at least: some services find new things
 * only after a while.
 */
const LOST_ANSWER_PATIENCE_MS = 10_000;
const UNKNOWN = "it may or may not have happened";
const FIRST_POLL_MS = 1_000;
const MAX_POLL_MS = 5_000;
/** It was not done, or nobody knows. The message is a part of a sentence. */
class Trouble extends Error {
    name = "Trouble";
}
/** The job was stopped. */
class Stopped extends Error {
    name = "Stopped";
}
/** One performance of a recipe. */
class Session {
    recipe;
    request;
    fields = {};
    /** What must not be read anywhere. */
    masks;
    #scope;
    #mask;
    /**
     * @throws UserError when the recipe asks for what is not there, or may not be sent; nothing has
     * been sent then
     */
    constructor(recipe, request, values) {
        this.recipe = recipe;
        this.request = request;
        const calls = [
            ...(recipe.find ? [recipe.find] : []),
            ...recipe.requests,
            ...(recipe.readBack ? [recipe.readBack] : []),
        ];
        this.#scope = scopeOf(recipe, request, values);
        for (const call of calls)
            (0,address/* checkOrigin */.Xx)(call.url, contextOf(this.#scope, recipe.name), `${recipe.name}: ${call.place}.url`);
        this.masks = secretsOf(calls, this.#scope);
        for (const secret of this.masks)
            request.mask(secret);
        const variables = Object.values((0,json/* isJsonObject */.OW)(this.#scope["env"]) ? this.#scope["env"] : {}).map(String);
        this.#mask = (0,masking/* createMasker */.aD)([
            ...variables,
            ...this.masks,
            ...(0,masking/* secretsOfEnvironment */.O0)(request.environment),
        ]);
    }
    /** @throws Trouble, Stopped, UserError; fields found out before stay */
    async perform() {
        const { find, readBack } = this.recipe;
        const done = find && (await this.#lookBefore(find));
        if (done)
            return done;
        const sent = await this.#sendAll();
        if (!readBack || sent.isFound)
            return sent;
        const confirmed = await this.#readBack(readBack, sent);
        return { verdict: sent.verdict, said: `${sent.said}; ${confirmed}` };
    }
    /** @returns `undefined` where something is left to be done */
    async #lookBefore(find) {
        const isThere = await this.#look(find, find.patienceMs);
        if (isThere.kind === "refused")
            throw new Trouble(`${isThere.said}, so nothing was sent${find.mustExist ? "" : ": it might be there already"}`);
        if (isThere.kind === "missing") {
            if (!find.mustExist)
                return undefined;
            throw new Trouble(`${this.#shown(find)} found nothing to change at ${find.found || "all"}`);
        }
        if (!find.mustExist)
            return { verdict: "pass", said: `${isThere.said}: it was there already`, wasSo: true };
        return isThere.isDone
            ? { verdict: "pass", said: `${isThere.said}: it was so already`, wasSo: true }
            : undefined;
    }
    masked(text) {
        return this.#mask(text);
    }
    /** All requests in their order. */
    async #sendAll() {
        const { requests, readBack } = this.recipe;
        const said = [];
        const trouble = (words) => new Trouble(said.length === 0 ? words : `${words}; before that, ${said.join(", ")}`);
        for (const [i, call] of requests.entries()) {
            const sent = await this.#sendOnce(call, trouble);
            if (sent.kind === "refused")
                throw trouble(sent.said);
            if (sent.kind === "found")
                return { verdict: "pass", said: sent.said, isFound: true };
            if (sent.kind === "unclear") {
                const canSay = i === requests.length - 1 && readBack !== undefined && this.#knowsFieldsOf(readBack);
                if (!canSay)
                    throw trouble(`${sent.said}; ${UNKNOWN}`);
                return { verdict: "pass", said: sent.said, doubt: sent.said };
            }
            said.push(sent.said);
        }
        return this.#withoutRace({ verdict: "pass", said: said.join(", ") });
    }
    /**
     * What was sent without a clear answer is looked for. Where it is not there, it is sent once
     * more.
     */
    async #sendOnce(call, trouble) {
        const { find } = this.recipe;
        let sent = await this.#send(call);
        if (!find || find.mustExist)
            return sent;
        for (const isAgain of [false, true]) {
            if (sent.kind !== "unclear")
                return sent;
            const looked = await this.#look(find, Math.max(find.patienceMs, LOST_ANSWER_PATIENCE_MS));
            if (looked.kind === "refused")
                throw trouble(`${sent.said}; ${UNKNOWN}, and ${looked.said}`);
            if (looked.kind === "found")
                return { ...looked, said: `${sent.said}, but it was found by ${this.#shown(find)}` };
            if (!isAgain)
                sent = await this.#send(call);
        }
        return sent;
    }
    /**
     * Two that looked at the same moment both found nothing, and both have created. The one that is
     * found counts.
     */
    async #withoutRace(sent) {
        const { find } = this.recipe;
        if (!find || find.mustExist || find.fields.length === 0)
            return sent;
        const own = { ...this.fields };
        const answer = await this.#send(find);
        if (answer.kind !== "done" || !isSomething(valueAt(answer.document, find.found)))
            return sent;
        const seen = this.#fieldsIn(find, answer.document);
        if (typeof seen === "string")
            return sent;
        const [name] = Object.keys(seen).filter((key) => Object.hasOwn(own, key) && String((0,json/* getOwn */.Ng)(own, key)) !== String((0,json/* getOwn */.Ng)(seen, key)));
        if (name === undefined)
            return sent;
        this.#keep(seen);
        return {
            verdict: "warning",
            said: `${sent.said}, but another run did the same at the same moment: ${name} ` +
                `${wordsOfFound((0,json/* getOwn */.Ng)(own, name))} is a duplicate of ` +
                `${wordsOfFound((0,json/* getOwn */.Ng)(seen, name))}, close it`,
        };
    }
    async #look(find, patienceMs) {
        const untilMs = this.request.clock.nowMs() + patienceMs;
        for (let waitMs = FIRST_POLL_MS;; waitMs = Math.min(MAX_POLL_MS, waitMs * 2)) {
            const answer = await this.#send(find);
            if (answer.kind !== "done")
                return { kind: "refused", said: answer.said };
            // The page of a gateway, or of an instance that sleeps, tells nothing about what is there.
            if (find.found !== "" &&
                answer.status < 300 &&
                typeof answer.document === "string" &&
                answer.document !== "")
                return { kind: "refused", said: `${answer.said} with something that is not JSON` };
            if (isSomething(valueAt(answer.document, find.found))) {
                const fields = this.#fieldsIn(find, answer.document);
                if (typeof fields === "string")
                    return { kind: "refused", said: `${answer.said} ${fields}` };
                this.#keep(fields);
                return {
                    kind: "found",
                    said: answer.said,
                    isDone: find.doneWhen.length > 0 &&
                        this.#missIn(find.doneWhen, answer.document, find.place) === undefined,
                };
            }
            if (this.request.clock.nowMs() + waitMs > untilMs)
                return { kind: "missing" };
            await this.#sleep(waitMs);
        }
    }
    /** @returns that it is so, as a part of a sentence */
    async #readBack(readBack, { said, doubt }) {
        const untilMs = this.request.clock.nowMs() + readBack.patienceMs;
        for (let waitMs = FIRST_POLL_MS;; waitMs = Math.min(MAX_POLL_MS, waitMs * 2)) {
            const answer = await this.#send(readBack);
            let miss = answer.said;
            if (answer.kind === "done") {
                const fields = this.#fieldsIn(readBack, answer.document);
                if (typeof fields !== "string") {
                    this.#keep(fields);
                    return `read back by ${this.#shown(readBack)}`;
                }
                miss = `${answer.said} ${fields}`;
            }
            const isFinal = (answer.kind === "refused" && answer.isDenied) ||
                this.request.clock.nowMs() + waitMs > untilMs;
            if (isFinal)
                throw new Trouble(doubt === undefined
                    ? `${said}, but reading it back failed: ${miss}`
                    : `${doubt}; ${UNKNOWN}, and reading it back failed: ${miss}`);
            await this.#sleep(waitMs);
        }
    }
    /**
     * One request with its repetitions. Expectations are a part of it; fields of a `request` are
     * taken.
     */
    async #send(call) {
        const { clock, stop } = this.request;
        const { outgoing, shown } = prepare(call, this.recipe, { ...this.#scope, fields: this.fields });
        for (let attempt = 1;; attempt++) {
            this.#requireTime();
            const answer = await (0,exchange/* exchange */.c)(outgoing, stop, clock.nowMs());
            if (answer.kind === "broken")
                this.#requireTime();
            this.request.console.info(this.#mask(`${shown} ${answer.kind === "answered" ? `answered HTTP ${answer.status}` : answer.words}`));
            if (answer.kind === "answered" && isGood(call, answer.status))
                return this.#judge(call, shown, answer.status, answer.document);
            const miss = answer.kind === "answered"
                ? { status: answer.status, reached: "maybe", retryAfterMs: answer.retryAfterMs }
                : { status: 0, reached: answer.reached, retryAfterMs: undefined };
            const waitMs = answer.kind === "broken" && answer.isFinal
                ? undefined
                : (0,retry/* nextAttemptMs */.T)(attempt, miss, {
                    isRepeatable: call.isRepeatable,
                    leftMs: this.request.deadlineMs - clock.nowMs(),
                    jitter: Math.random(),
                });
            if (waitMs === undefined)
                return this.#giveUp(call, shown, answer, attempt);
            await this.#sleep(waitMs);
        }
    }
    #judge(call, shown, status, document) {
        const said = `${shown} answered HTTP ${status}`;
        const miss = this.#missIn(call.expect, document, call.place);
        // Of what is read, it is a state that may still come; of a request, a refusal in a good answer.
        if (miss !== undefined)
            return {
                kind: "refused",
                said: `${said}, but ${miss}${this.#quoted(document)}`,
                isDenied: false,
            };
        if (!this.recipe.requests.includes(call))
            return { kind: "done", said, status, document };
        const fields = this.#fieldsIn(call, document);
        if (typeof fields === "string")
            return {
                kind: "refused",
                said: `${said} ` +
                    `${fields}${isReading(call) ? "" : ", so nothing proves that it was done"}${this.#quoted(document)}`,
                isDenied: false,
            };
        this.#keep(fields);
        return { kind: "done", said, status, document };
    }
    #giveUp(call, shown, answer, attempts) {
        const times = attempts === 1 ? "" : ` ${attempts} times`;
        if (answer.kind === "broken") {
            const said = `${shown} ${answer.words}${times && ` (tried${times})`}`;
            return answer.reached === "maybe" && !isReading(call)
                ? { kind: "unclear", said }
                : { kind: "refused", said, isDenied: false };
        }
        const { status, document } = answer;
        const said = `${shown} answered HTTP ${status}${times}${this.#quoted(document)}${this.#advice(call, answer)}`;
        return (status >= 500 || status === 408) && !isReading(call)
            ? { kind: "unclear", said }
            : { kind: "refused", said, isDenied: status === 401 || status === 403 };
    }
    #advice(call, { status, retryAfterMs }) {
        if (status < 300)
            return `; good would be ${call.goodStatus?.join(", ") ?? ""}`;
        if (status < 400)
            return "; redirects are not followed, give the final address";
        if (retryAfterMs !== undefined)
            return `; it asks to wait ${Math.ceil(retryAfterMs / 1_000)} s`;
        if (status !== 401 && status !== 403)
            return "";
        const names = [...new Set(templatesOf(call).flatMap((text) => (0,http_texts/* namesRead */.DQ)(text, "env")))];
        const secret = names.length === 0
            ? "the recipe sends no secret"
            : `${names.map((name) => `env.${name}`).join(", ")} may be wrong or expired`;
        return status === 401 ? `; ${secret}` : `; ${secret}, or its account lacks a permission`;
    }
    /**
     * The service's own words in brackets. Masked before it is cut, since half a secret could no
     * longer be.
     */
    #quoted(document) {
        const said = this.#mask((0,explanation/* explanationIn */.N)(document));
        const cut = said.length <= MAX_SAID_CHARACTERS
            ? said
            : `${said.slice(0, MAX_SAID_CHARACTERS).toWellFormed()}…`;
        return cut && ` (${cut})`;
    }
    #keep(fields) {
        for (const [name, value] of Object.entries(fields))
            (0,json/* setOwn */.P5)(this.fields, name, value);
    }
    /** @returns what is missing, as the end of a sentence about the answer */
    #fieldsIn({ fields, place }, document) {
        const taken = {};
        for (const field of fields) {
            if (field.kind === "text")
                continue;
            const value = this.#valueOf(field, document, place);
            const isMissing = value === undefined || value === null || value === "";
            if (isMissing && !field.isOptional)
                return `without ${wordsOfPlace(field)} (field ${field.name})`;
            if (isMissing)
                continue;
            if (isDeeper(value, MAX_FIELD_DEPTH) || JSON.stringify(value).length > MAX_FIELD_CHARACTERS)
                return `with more at ${wordsOfPlace(field)} (field ${field.name}) than can be reported; point to a part of it`;
            (0,json/* setOwn */.P5)(taken, field.name, value);
        }
        for (const field of fields) {
            if (field.kind !== "text")
                continue;
            (0,json/* setOwn */.P5)(taken, field.name, (0,parameters/* resolveLate */.x)(field.text, { ...this.#scope, fields: { ...this.fields, ...taken } }, `${this.recipe.name}: ${place}.fields.${field.name}`));
        }
        return taken;
    }
    #valueOf(field, document, place) {
        const { choice, pointer } = field;
        if (!choice)
            return valueAt(document, pointer);
        const list = valueAt(document, choice.list);
        const item = Array.isArray(list)
            ? list.find((one) => this.#missIn(choice.where, one, place) === undefined)
            : undefined;
        return item === undefined ? undefined : valueAt(item, pointer);
    }
    /** @returns what is not as expected, as a part of a sentence */
    #missIn(expectations, document, place) {
        for (const { pointer, expected } of expectations) {
            const wanted = (0,parameters/* resolveLate */.x)(expected, { ...this.#scope, fields: this.fields }, `${this.recipe.name}: ${place}`);
            const value = valueAt(document, pointer);
            if (!fits(value, wanted))
                return `${pointer || "the answer"} is ${wordsOfFound(value)}, expected ${wordsOfExpected(wanted)}`;
        }
        return undefined;
    }
    #knowsFieldsOf(call) {
        return [...templatesOf(call), ...call.expect.flatMap(({ expected }) => (0,http_texts/* textsOf */.CB)(expected))]
            .flatMap((text) => (0,http_texts/* namesRead */.DQ)(text, "fields"))
            .every((name) => Object.hasOwn(this.fields, name));
    }
    #shown(call) {
        return prepare(call, this.recipe, { ...this.#scope, fields: this.fields }).shown;
    }
    async #sleep(ms) {
        await this.request.clock.sleep(ms, this.request.stop);
        this.#requireTime();
    }
    #requireTime() {
        if (this.request.stop.aborted)
            throw new Stopped();
    }
}
function isReading({ method }) {
    return method === "GET" || method === "HEAD";
}
function templatesOf({ url, headers, body }) {
    return [url, ...headers.map(([, text]) => text), ...(0,http_texts/* textsOf */.CB)(body)];
}
function isGood({ goodStatus }, status) {
    return goodStatus ? goodStatus.includes(status) : status >= 200 && status <= 299;
}
function wordsOfPlace({ choice, pointer }) {
    return choice
        ? `a fitting item of ${choice.list || "the list"} with ${pointer || "a value"}`
        : pointer || "a text";
}
function isDeeper(value, levels) {
    if (typeof value !== "object" || value === null)
        return false;
    return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
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