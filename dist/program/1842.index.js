"use strict";
exports.id = 1842;
exports.ids = [1842,3139];
exports.modules = {

/***/ 8436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ frozenIn),
/* harmony export */   t: () => (/* binding */ lostValues)
/* harmony export */ });
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _task__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3139);


const MAX_DEPTH = 8;
const MAX_BYTES = 4_000;
/**
 * What the control plane will not let a task change any more: numbers and booleans that an earlier
 * event of the sequence left under `data.<task>` keep their first value in every later merge
 * (docs/reference/keptn.md#what-later-tasks-receive).
 *
 * @returns the part of `data.<task>` that consists of numbers and booleans; empty when it is
 * unusually large
 */
function frozenIn(event, taskName) {
    const found = frozenPart((0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)((0,_task__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(event), taskName) ?? null, 0);
    return (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(found) && Buffer.byteLength(JSON.stringify(found)) <= MAX_BYTES ? found : {};
}
function frozenPart(value, depth) {
    if (typeof value === "number" || typeof value === "boolean")
        return value;
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) || depth > MAX_DEPTH)
        return undefined;
    const part = {};
    for (const [key, item] of Object.entries(value)) {
        const inner = frozenPart(item, depth + 1);
        if (inner !== undefined)
            (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(part, key, inner);
    }
    return Object.keys(part).length > 0 ? part : undefined;
}
/**
 * The reported values that later tasks will not see.
 *
 * @returns their paths below `data.<task>`, with the true value as text
 */
function lostValues(frozen, reported) {
    const lost = new Map();
    const compare = (old, now, path) => {
        if (now === undefined || now === null)
            return;
        if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(old)) {
            if (now !== old)
                lost.set(path, typeof now === "string" ? now : JSON.stringify(now));
        }
        else if ((0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(now)) {
            for (const [key, item] of Object.entries(old))
                compare(item, (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(now, key), path === "" ? key : `${path}.${key}`);
        }
    };
    compare(frozen, reported, "");
    return lost;
}


/***/ }),

/***/ 9835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ undeliveredResultPrefix),
/* harmony export */   Fj: () => (/* binding */ readUndeliveredResult),
/* harmony export */   Lu: () => (/* binding */ MAX_UNDELIVERED_BYTES),
/* harmony export */   MT: () => (/* binding */ writeUndeliveredResult),
/* harmony export */   on: () => (/* binding */ undeliveredResultName),
/* harmony export */   x6: () => (/* binding */ UNDELIVERED_RESULT_FILE)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);



/** The one file in the artifact. */
const UNDELIVERED_RESULT_FILE = "result.json";
const VERSION = 1;
/** An event holds 60 KB; escapes and the envelope of the file come on top. */
const MAX_UNDELIVERED_BYTES = 256 * 1024;
const PREFIX = "cloud-automation-outbox-";
/** @param attempt  of the run, so that a re-run keeps its own */
function undeliveredResultName(task, attempt) {
    return `${undeliveredResultPrefix(task)}${attempt.replace(/\D/g, "") || "1"}`;
}
/** The id comes from outside and artifact names forbid some characters. */
function undeliveredResultPrefix({ id }) {
    return `${PREFIX}${id.slice(0, 100).replace(/[^\w.-]/g, "_")}-`;
}
function writeUndeliveredResult(kept) {
    return JSON.stringify({ version: VERSION, ...kept });
}
/**
 * Reads an undelivered result, which anybody may have uploaded who could run a workflow: every
 * field is checked.
 *
 * @throws UserError naming the field
 */
function readUndeliveredResult(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw unfit("is not JSON");
    }
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parsed) || (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parsed, "version") !== VERSION)
        throw unfit(`has no version ${VERSION}`);
    const outcome = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parsed, "outcome");
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(outcome))
        throw unfit("has no outcome");
    const status = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "status");
    const result = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "result");
    if (status !== "succeeded" && status !== "errored")
        throw unfit("has no status succeeded or errored");
    if (!_outcome__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk.some((verdict) => verdict === result) ||
        result === "errored" ||
        (status === "errored" && result !== "fail"))
        throw unfit("has no fitting result");
    const data = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "data");
    const labels = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "labels");
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(data))
        throw unfit("has no data");
    return {
        triggeredId: textOf(parsed, "triggeredId"),
        source: textOf(parsed, "source"),
        outcome: {
            status,
            result: result,
            message: textOf(outcome, "message"),
            labels: labelsOf(labels),
            data,
        },
    };
}
function textOf(object, name) {
    const value = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(object, name);
    if (typeof value !== "string")
        throw unfit(`has no ${name}`);
    return value;
}
function labelsOf(value) {
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw unfit("has no labels");
    const entries = Object.entries(value).map(([name, text]) => {
        if (typeof text !== "string")
            throw unfit("has a label that is no text");
        return [name, text];
    });
    return Object.fromEntries(entries);
}
function unfit(what) {
    return new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The kept result ${what}.`, "CA-604");
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ faultText)
/* harmony export */ });
/* unused harmony export ISSUES_URL */
/** Where faults of ours are reported; package.json names the same address in `bugs`. */
const ISSUES_URL = "https://github.com/cloud-automation-actions/cloud-automation-actions/issues";
/** The line in the log about a fault of ours. @param more  what becomes of the task, or what to do */
function faultText(error, more) {
    const what = error instanceof Error ? error.message : String(error);
    return `Unexpected: ${what} – please report this at ${ISSUES_URL}. ${more}`;
}


/***/ }),

/***/ 6906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ nextDelayMs)
/* harmony export */ });
/* harmony import */ var _waiting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39);

const FIRST_DELAY_MS = 250;
/** Refusals of a gateway whose service is just being replaced, and of one that lost patience. */
const PASSING_STATUS = [404, 408, 425];
/**
 * How long to wait before the next attempt, or `undefined` to stop.
 *
 * @param attempt  1 after the first try
 * @param jitter   0 to 1
 * @returns milliseconds: doubling from 250 to 8,000 with jitter, or what Retry-After asked for
 * @see            docs/reference/keptn.md#repeating-a-request-safely
 */
function nextDelayMs(attempt, failure, jitter) {
    // A wrong token empties the gateway's rate limit for the good ones too; the others answer the
    // same every time.
    const isFinal = failure.kind === "refused" && !PASSING_STATUS.includes(failure.httpStatus ?? 0);
    if (isFinal || failure.kind === "unauthorized" || failure.kind === "cancelled")
        return undefined;
    if (failure.retryAfterMs !== undefined)
        return failure.retryAfterMs;
    return (0,_waiting__WEBPACK_IMPORTED_MODULE_0__/* .backOffMs */ .Vv)(attempt, FIRST_DELAY_MS, jitter);
}


/***/ }),

/***/ 3139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ completeTask),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* unused harmony export MODES */
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);


const MODES = (/* unused pure expression or super */ null && (["interactive", "silent"]));
/**
 * @throws UserError naming the missing field, when a payload with ids only was not completed from
 * the control plane
 */
function completeTask(reference) {
    const { keptnContext, stage, service } = reference;
    const missing = Object.entries({ shkeptncontext: keptnContext, stage, service })
        .filter(([, value]) => !value)
        .map(([name]) => name);
    if (missing.length > 0 || !keptnContext || !stage || !service) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The payload of ${reference.type} lacks ${missing.join(", ")}, and the event was ` +
            "not read from the control plane. Send these fields, or give control-plane-url " +
            `and a token (and leave \`verify\` at require).`, "CA-103");
    }
    return { ...reference, keptnContext, stage, service };
}
/**
 * As the payload tells it. Where nothing is sent, nothing but type, id and project has to be known.
 */
function unread(dispatch) {
    const { reference, event } = dispatch;
    return { task: { keptnContext: "", stage: "", service: "", ...reference }, event };
}
/** What a task is called; it stays readable even where a secret looks like a part of it. */
function identityOf({ project, stage, service, name, keptnContext, id, type, }) {
    return [project, stage, service, name, keptnContext, id, type];
}
/** The `data` of an event; an absent one is empty. */
function dataOf(event) {
    const data = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    return (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {};
}


/***/ }),

/***/ 1459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ firstLine)
/* harmony export */ });
function firstLine(text) {
    return text.split("\n", 1)[0] ?? "";
}


/***/ }),

/***/ 1385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ factTable),
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _visible__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1612);

/**
 * Foreign text inside Markdown: nothing in it may format, link, mention or break out of a table.
 */
function escapeMarkdown(text) {
    // First, since what is left may come together to something new.
    return ((0,_visible__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        // A pattern for blanks around a line end would read a run of blanks once for each of them.
        .replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? " " : blanks))
        .replace(/[\p{Cc}]/gu, "")
        .replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c)
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
        // A zero-width space after @ and inside :// keeps mentions and bare links from coming alive.
        .replace(/@/g, "@\u200b")
        .replace(/:\/\//g, ":\u200b//")
        // GitHub links references after it has taken the backslashes away, and `www.` without being
        // asked.
        .replace(/#(?=\d)|(?<![a-z\d])gh(?=\\-\d)|(?<![a-z\d])www(?=\.)/gi, "$&\u200b"));
}
/**
 * Names and values as a table; the first pair is its head, since GitHub shows an empty head as an
 * empty row. Names and values are Markdown already.
 *
 * @returns no line at all without a pair
 */
function factTable(facts) {
    const [head, ...rows] = facts.map(([name, value]) => `| ${name} | ${value} |`);
    return head === undefined ? [] : [head, "| :--- | :--- |", ...rows];
}


/***/ }),

/***/ 39:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 1984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ RunLog)
/* harmony export */ });
/* harmony import */ var _domain_text_masking__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6451);
/* harmony import */ var _domain_text_visible__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1612);


const MAX_LINE_CHARACTERS = 4_000;
/**
 * The run log. `@actions/core` takes as long to load as everything else together, so it is loaded
 * by {@link open} while the control plane's answer is awaited; lines before that wait in order.
 * Tokens are registered with the runner before the first line, and every line of ours is masked,
 * whoever's words it quotes.
 */
class RunLog {
    /**
     * Everything that must not be readable in what leaves; grows while the job prints `::add-mask::`.
     */
    secrets;
    #tokens;
    #kept = [];
    #waiting = [];
    #core;
    /**
     * @param tokens our own; also made known to the runner, whose mask blanks every job output that
     * contains them
     * @param secrets what else is secret by its name; the runner knows the real ones among them
     * itself
     */
    constructor(tokens, secrets) {
        this.#tokens = new Set(tokens);
        this.secrets = new Set([...this.#tokens, ...secrets]);
    }
    info(text) {
        this.#print((core, line) => core.info(line), text);
    }
    notice(text) {
        this.#print((core, line) => core.notice(line), text);
    }
    warning(text) {
        this.#print((core, line) => core.warning(line), text);
    }
    error(text) {
        this.#print((core, line) => core.error(line), text);
    }
    debug(text) {
        this.#print((core, line) => core.debug(line), text);
    }
    /** Text that stays readable even where a secret looks like a part of it. */
    keep(...texts) {
        this.#kept.push(...texts);
    }
    /** Masks a token in everything that is printed or sent from now on. */
    mask(token) {
        this.secrets.add(token);
        this.#tokens.add(token);
        this.#core?.setSecret(token);
    }
    masked(text) {
        return (0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .createMasker */ .aD)(this.secrets, this.#kept)(text);
    }
    /** Loads the toolkit, registers the tokens, prints what waited. */
    async open() {
        if (this.#core)
            return this.#core;
        const core = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(7531)]).then(__webpack_require__.bind(__webpack_require__, 1659));
        if (this.#core)
            return this.#core;
        this.#core = core;
        for (const token of this.#tokens)
            core.setSecret(token);
        for (const write of this.#waiting.splice(0))
            write(core);
        return core;
    }
    #print(write, text) {
        const now = (core) => {
            const line = harmless(this.masked(text));
            write(core, line.length > MAX_LINE_CHARACTERS
                ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …`
                : line);
        };
        if (this.#core)
            now(this.#core);
        else
            this.#waiting.push(now);
    }
}
/**
 * `core.info` prints text as it is, so a line of foreign text could be a command; the older `##[`
 * form works anywhere in a line (docs/reference/github-actions.md#workflow-commands). A plain space
 * breaks the mark: the runner's comparison may skip invisible characters.
 */
function harmless(text) {
    return (0,_domain_text_visible__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text)
        .replaceAll("##[", "## [")
        .split("\n")
        .map((line) => line.replace(/^([\s\p{Z}\p{C}\p{M}]*):(?=:)/u, "$1: "))
        .join("\n");
}


/***/ }),

/***/ 1963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readDispatch),
/* harmony export */   q: () => (/* binding */ runAttemptUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);




/**
 * The dispatch this run answers: the input `event` when it is given, else the payload of the
 * `repository_dispatch`.
 *
 * @throws UserError one line that names the field
 */
function readDispatch(environment, eventInput) {
    if (eventInput)
        return (0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readDispatchPayload */ .Jf)(eventInput, "event");
    const name = environment["GITHUB_EVENT_NAME"] ?? "";
    const path = environment["GITHUB_EVENT_PATH"];
    if (name !== "repository_dispatch") {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`This workflow was started by ${name ? `\`${name}\`` : "an unknown event"}, not ` +
            "`repository_dispatch`. Set the input `event` to the triggered event as JSON.", "CA-102");
    }
    if (!path)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("GITHUB_EVENT_PATH is not set: run this action as a step of a workflow.", "CA-102");
    let event;
    try {
        event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("The file of the dispatch event (GITHUB_EVENT_PATH) could not be read as JSON.", "CA-102");
    }
    const eventType = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(event) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(event, "action") : undefined;
    const dispatch = (0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readDispatchPayload */ .Jf)((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(event) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(event, "client_payload") : undefined, "client_payload");
    return { ...dispatch, ...(typeof eventType === "string" && { eventType }) };
}
/** The URL of this run attempt: `source` of our events, and the link people follow. */
function runAttemptUrl(environment) {
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}/attempts/${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}


/***/ }),

/***/ 1370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Em: () => (/* binding */ whatOf),
/* harmony export */   LL: () => (/* binding */ maskerFor),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   NQ: () => (/* binding */ controlPlaneOf),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   rG: () => (/* binding */ senderFor),
/* harmony export */   sT: () => (/* binding */ retried),
/* harmony export */   sZ: () => (/* binding */ voiceOf),
/* harmony export */   x2: () => (/* binding */ deskOf)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_masking__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6451);
/* harmony import */ var _domain_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6906);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3139);




function voiceOf({ source, config, ports }) {
    return { source, labels: config.work.labels, secrets: ports.secrets };
}
/** @throws UserError CA-202 without access to a control plane */
function deskOf(context) {
    const { config, ports, timeline } = context;
    const { sendStarted, verify } = config.connection;
    return {
        plane: controlPlaneOf(context),
        ports,
        timeline,
        sendStarted,
        verify,
        save: (state) => ports.savedState.write(state),
    };
}
function controlPlaneOf({ config, ports: { controlPlane } }) {
    if (controlPlane)
        return controlPlane;
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(config.connection.url
        ? "control-plane-token is empty, so the task cannot be answered: pass the secret " +
            "(is it set in this repository, and is this run allowed to read it?), or set " +
            "mode: silent."
        : "control-plane-url is empty, so the task cannot be answered: give the control " +
            "plane's address, or set mode: silent if nothing should be sent back.", "CA-202");
}
function note({ timeline, ports }, text) {
    timeline.push({ atMs: ports.clock.nowMs(), text });
}
/** Masks everything known to be secret by now, but never the task's identity or our own link. */
function maskerFor({ secrets, source }, task) {
    return (0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_1__/* .createMasker */ .aD)(secrets, [source, ...(task ? (0,_domain_task__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .cu)(task) : [])]);
}
function senderFor(voice, task) {
    return { source: voice.source, labels: voice.labels, mask: maskerFor(voice, task) };
}
/** What a task is called in texts for people; a silent dispatch may carry ids only. */
function whatOf({ task: { name, service, stage } }) {
    return `${name}${service ? ` of ${service}` : ""}${stage ? ` in ${stage}` : ""}`;
}
/** How long an answer that is not the control plane's is taken for a passing fault of a proxy. */
const UNEXPECTED_MS = 20_000;
/** Repeats a read until it works, cannot work, or its time is over. */
async function retried(context, untilMs, read) {
    const { clock, cancelled } = context.ports;
    const begunMs = clock.nowMs();
    for (let attempt = 1;; attempt++) {
        const answer = await read(cancelled);
        if (answer.ok)
            return answer;
        const waitMs = (0,_domain_retry__WEBPACK_IMPORTED_MODULE_3__/* .nextDelayMs */ .j)(attempt, answer.failure, Math.random());
        const limitMs = answer.failure.kind === "unexpected" ? Math.min(untilMs, begunMs + UNEXPECTED_MS) : untilMs;
        // A read that is refused is refused: an address without such an interface answers 404 for ever.
        if (waitMs === undefined ||
            answer.failure.kind === "refused" ||
            cancelled.aborted ||
            clock.nowMs() + waitMs > limitMs)
            return answer;
        await clock.sleep(waitMs, cancelled);
    }
}
/** A failure as a sentence with what to do about it. */
function explain(failure, plane) {
    switch (failure.kind) {
        case "unauthorized":
            return (`${failure.message}. Check that the secret passed as control-plane-token ` +
                `(or the OAuth client) belongs to ${plane.address} and may read and write ` +
                "events.");
        case "unreachable":
        case "timeout":
            return `${failure.message}. Check that the runner can reach ${plane.address}.`;
        default:
            return `${failure.message}.`;
    }
}
function codeOf(failure) {
    switch (failure.kind) {
        case "unauthorized":
            return "CA-302";
        case "refused":
            return "CA-303";
        case "unexpected":
            return "CA-304";
        case "cancelled":
            return "CA-405";
        case "unreachable":
        case "timeout":
            return "CA-301";
    }
}


/***/ }),

/***/ 5225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ settlementOf),
/* harmony export */   i: () => (/* binding */ skip)
/* harmony export */ });
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1370);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(241);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);
/* harmony import */ var _domain_text_first_line__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1459);




/**
 * What became of it, for people and outputs; saved, where nothing is owed any more.
 *
 * @throws UserError  when main could not begin
 */
async function settlementOf(step, ending, desk) {
    const { assignment, outcome } = ending;
    const base = { mode: "interactive", assignment };
    if (step.do === "leave to")
        return over("skipped", desk, {
            ended: "skipped",
            message: `Run ${step.run} was started by the same dispatch before this one and is not over; it answers the task.`,
            code: "CA-314",
            ...base,
        });
    if (!outcome)
        return withoutOutcome(step.end, ending, desk);
    const reported = { ...base, outcome };
    switch (step.end) {
        case "undelivered":
        case "unreadable":
        case "cancelled":
            return undelivered(step.end, ending, desk);
        case "answered":
        case "answered, unread":
            return answered(step.end, ending, desk);
        case "aborted":
            return over("aborted", desk, {
                ended: "aborted",
                message: "The sequence was aborted or timed out in the control plane; nothing is sent.",
                code: "CA-315",
                ...reported,
            });
        case "begun elsewhere":
            return {
                ended: "skipped",
                message: "Somebody whose task it is has begun meanwhile; nothing is sent.",
                code: "CA-314",
                ...reported,
            };
        case "closed":
        case "closed elsewhere":
            return over("skipped", desk, {
                ended: "skipped",
                message: "The task was closed elsewhere while the job ran; nothing is sent.",
                code: "CA-316",
                ...reported,
            });
        case "settled":
        case "answered by another run":
        case "repaired":
            return over("skipped", desk, {
                ended: "skipped",
                message: "Another run has answered this task; nothing is sent.",
                code: "CA-314",
                ...reported,
            });
    }
}
/** Before the work. */
function withoutOutcome(end, ending, desk) {
    const { assignment, settings, saved } = ending;
    const base = { mode: "interactive", assignment };
    switch (end) {
        case "cancelled":
            return {
                ended: "cancelled",
                message: "Cancelled before the job began; the post step answers.",
                code: "CA-405",
                ...base,
            };
        case "undelivered":
        case "unreadable":
            return refused(end, ending, desk);
        case "repaired":
            return {
                ended: saved.started > 0 ? "answered" : "skipped",
                message: "The missing `started` was sent.",
                ...base,
            };
        default: {
            const [message, code] = whySkipped(end, settings);
            return over("skipped", desk, { ended: "skipped", message, code, ...base });
        }
    }
}
function whySkipped(end, { sendStarted, verify }) {
    if (sendStarted !== "auto")
        return [
            end === "closed" && verify === "off"
                ? "The task is closed, or the id is that of another one."
                : "This dispatch has been answered already.",
            "CA-312",
        ];
    if (end === "closed")
        return ["The task is closed already.", "CA-312"];
    if (end === "settled")
        return ["The task has as many `finished` as `started` already.", "CA-312"];
    return ["Another run has answered this dispatch already.", "CA-314"];
}
/** A job must not run for a task that nobody announced. */
function refused(end, ending, desk) {
    const { assignment, saved, settings } = ending;
    const failure = failureOf(ending);
    const code = (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(failure);
    const why = (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(failure, desk.plane);
    if (settings.role === "stand-in")
        return { ended: "undelivered", message: why, code, mode: "interactive", assignment };
    const { task, frozen } = assignment;
    if (end === "undelivered")
        (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(desk, "could not send `started`");
    if (end === "undelivered" && failure.httpStatus === 401)
        desk.save({ phase: "settled", reason: "refused" });
    else
        desk.save({
            phase: "announcing",
            startedSent: saved.started,
            task,
            ...(frozen && { frozen }),
            ...(saved.doubt && { doubt: saved.doubt }),
            ...(saved.isStarted && { isStarted: true }),
            cause: {
                text: end === "undelivered"
                    ? "`started` could not be sent"
                    : "the task's counts could not be read",
                code,
            },
        });
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(end === "undelivered"
        ? `The task could not be announced, so nothing was run: ${why}`
        : `The task's counts could not be read, so nothing was run: ${why}`, code);
}
async function undelivered(end, ending, desk) {
    const { assignment, outcome } = ending;
    const failure = failureOf(ending);
    const why = (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(failure, desk.plane);
    if (end !== "unreadable")
        (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(desk, "could not send `finished`");
    return {
        ended: "undelivered",
        message: end === "unreadable"
            ? `The task's counts could not be read, so the result was not sent: ${why}`
            : `The result could not be delivered: ${why}`,
        code: (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(failure),
        finished: await ending.build(),
        mode: "interactive",
        assignment,
        ...(outcome && { outcome }),
    };
}
const CANCELLED = {
    kind: "cancelled",
    reached: "maybe",
    message: "the run was cancelled",
};
/** The failure that tells most. */
function failureOf({ failure, unclear, request, attempts, saved }) {
    if (unclear)
        return {
            ...unclear,
            message: `${unclear.message}; whether the event arrived could not be read back`,
        };
    if (!failure)
        return CANCELLED;
    if (request === "look")
        return {
            ...failure,
            message: `${failure.message}; whether an earlier attempt to send ` +
                `${saved.doubt ?? "finished"} arrived could not be read back`,
        };
    return request === "send" && attempts > 1
        ? { ...failure, message: `${failure.message}, after ${attempts} attempts` }
        : failure;
}
async function answered(end, ending, desk) {
    const { assignment, outcome, saved, settings } = ending;
    const message = (0,_domain_text_first_line__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .T)(outcome?.message ?? "");
    const base = { finished: await ending.build(), mode: "interactive", assignment };
    if (saved.outcome === "balance") {
        desk.ports.console.warning("A second `finished` pays for the `started` of the webhook service. Set " +
            "sendStarted: false in the webhook's configuration. (CA-317)");
        return over("answered", desk, {
            ended: "skipped",
            message: "The approval was answered elsewhere; only the `started` of the webhook service was paid for.",
            code: "CA-316",
            ...base,
        });
    }
    const taskResult = {
        ended: "answered",
        message,
        ...base,
        ...(outcome && { outcome }),
    };
    // Sent, but perhaps not enough: the state stays open, and post looks again.
    if (end === "answered, unread" && settings.role === "main")
        return taskResult;
    return over("answered", desk, taskResult);
}
/** Nothing was to be done. */
function skip(assignment, { ports }, message, code) {
    ports.savedState.write({ phase: "settled", reason: "skipped" });
    return { ended: "skipped", message, code, mode: "interactive", assignment };
}
/** Nothing is owed any more. */
function over(reason, desk, taskResult) {
    const { outcome } = taskResult;
    desk.save({
        phase: "settled",
        reason,
        ...(reason === "answered" && outcome && { verdict: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(outcome) }),
    });
    if (taskResult.ended === "answered")
        (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(desk, "task answered");
    else if (outcome ?? taskResult.finished)
        (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(desk, (0,_domain_text_first_line__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .T)(taskResult.message));
    return taskResult;
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t7: () => (/* binding */ maskedMessage),
  sF: () => (/* binding */ maskedOutcome),
  sb: () => (/* binding */ prepared)
});

// EXTERNAL MODULE: ./src/task/context.ts
var context = __webpack_require__(1370);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/counting/frozen.ts
var counting_frozen = __webpack_require__(8436);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var counting_outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(6451);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./src/task/in-time.ts

/**
 * Does work that nothing else could interrupt, such as a pattern over a long text, and gives it up
 * after its time: the thread that computes is the one that has to answer.
 *
 * @param work  without side effects, since it may end anywhere
 * @returns     `undefined` when the time was over
 */
function inTime(limitMs, work) {
    let result;
    try {
        (0,external_node_vm_.runInNewContext)("work()", { work: () => void (result = work()) }, { timeout: limitMs });
        return result;
    }
    catch (error) {
        if (typeof error === "object" &&
            error !== null &&
            "code" in error &&
            error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/task/prepare.ts







const MAX_LINE_CHARACTERS = 2_000;
/** For masking what was reported; a part of a second for all that an event can hold. */
const PREPARING_MS = 10_000;
/** An outcome as it may leave: masked, and with what later tasks would not see in its labels. */
function prepared(outcome, assignment, voice, console) {
    const whole = withLostValues(outcome, assignment, console);
    return (inTime(PREPARING_MS, () => maskedOutcome(whole, voice, assignment.task)) ?? withoutReport(whole));
}
function maskedOutcome(outcome, voice, task) {
    const mask = (0,context/* maskerFor */.LL)(voice, task);
    return {
        ...outcome,
        message: maskedMessage(outcome.message, mask),
        labels: (0,masking/* maskJson */.Te)(outcome.labels, mask),
        data: (0,masking/* maskJson */.Te)(outcome.data, mask),
    };
}
/**
 * A value that later tasks will not see stands in a label, which a newer text does replace
 * (docs/reference/keptn.md).
 */
function withLostValues(outcome, { task, frozen }, console) {
    const lost = frozen ? (0,counting_frozen/* lostValues */.t)(frozen, outcome.data) : new Map();
    if (lost.size === 0)
        return outcome;
    const labels = { ...outcome.labels };
    for (const [path, value] of lost)
        (0,json/* setOwn */.P5)(labels, `${task.name}.${path}`, value);
    const names = [...lost.keys()].map((path) => `data.${task.name}.${path}`).join(", ");
    console.warning(`Later tasks of this sequence will go on seeing an older value of ${names}: the ` +
        "control plane never replaces a number or a boolean. The reported value is in " +
        "this task's event and in a label. (CA-501)");
    return { ...outcome, labels };
}
/** The verdict has to go out, whatever was reported with it. */
function withoutReport(outcome) {
    return {
        ...outcome,
        message: (0,errors/* coded */.yC)(`${(0,counting_outcome/* verdictOf */.Vj)(outcome)}: what was reported is left out, since it could not be ` +
            `made ready for sending within ${PREPARING_MS / 1_000} s.`, "CA-506"),
        labels: {},
        data: {},
    };
}
/**
 * Masked first, then shortened: half a secret at the end of a long line could not be recognised any
 * more.
 */
function maskedMessage(message, mask) {
    return mask(message)
        .split("\n")
        .map((line) => line.length > MAX_LINE_CHARACTERS
        ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …`
        : line)
        .join("\n");
}


/***/ }),

/***/ 7560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ answerFor),
  r: () => (/* binding */ proceed)
});

// EXTERNAL MODULE: ./src/task/context.ts
var context = __webpack_require__(1370);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(993);
;// CONCATENATED MODULE: ./src/task/rules.ts

/** Somebody else's `started` may still be on its way while a task is this young. */
const YOUNG_TASK_MS = 60_000;
/** When the counts are looked at until it is clear whose `started` it is, since the first look. */
const LOOK_FOR_STARTED_MS = [0, 500, 1_000, 2_000, 3_500, 5_000];
/** When it is looked whether something arrived: the event store shows it a little later. */
const LOOK_FOR_OURS_MS = [300, 1_000, 2_500, 5_000, 8_000];
const NOT_ARRIVED_MS = 8_000;
/** How long an answer that is not the control plane's is taken for a passing fault of a proxy. */
const UNEXPECTED_MS = 20_000;
function partyOf({ saved, settings }) {
    const { source, also } = settings;
    return {
        source,
        ...(also && { also }),
        startedSent: saved.started,
        finishedSent: saved.finished,
    };
}
/** By the counts as they are, or were; else by what the inputs say about who sends `started`. */
function owed(known) {
    const { saved, facts, settings } = known;
    const counts = facts.counts ?? facts.lastCounts;
    const { sendStarted, taskName } = settings;
    if (!counts)
        return {
            started: sendStarted === "always" && saved.started === 0,
            finished: saved.finished > 0 ? 0 : 1,
            answered: saved.finished,
            superfluous: 0,
        };
    const owes = (0,event_counts/* owedBy */.He)(counts, { name: taskName }, partyOf(known));
    // Who says `never` knows of a sender of `started` that we cannot tell apart.
    return sendStarted === "never" ? { ...owes, started: false } : owes;
}
function againMs({ facts }) {
    const { failed, readUntilMs, sendUntilMs } = facts;
    if (failed?.againMs === undefined)
        return undefined;
    // A read that is refused is refused: an address without such an interface says 404 for ever.
    if (failed.request !== "send" && failed.failure.kind === "refused")
        return undefined;
    const untilMs = failed.request === "counts" ? readUntilMs : sendUntilMs;
    const isStrange = failed.failure.kind === "unexpected" && failed.request === "counts";
    return failed.againMs > (isStrange ? Math.min(untilMs, failed.sinceMs + UNEXPECTED_MS) : untilMs)
        ? undefined
        : failed.againMs;
}
/**
 * Whether counts that could not be read have to be waited for. Not where they are refused for good,
 * as to a token that may send and not read; nor with `verify: off`; nor with `prefer` where it is
 * certain that a `started` stands before our `finished`.
 */
function isReadLater({ saved, facts, settings }) {
    if (facts.failed?.request !== "counts")
        return false;
    const { verify, sendStarted } = settings;
    const { kind, isForgotten } = facts.failed.failure;
    // Before the work, a policy that needs no counts goes on without them.
    if (!saved.outcome)
        return sendStarted === "auto" && verify === "require";
    if (verify === "off" || kind === "unauthorized" || kind === "refused")
        return false;
    const isStarted = saved.started > 0 || saved.isStarted === true || facts.lastCounts !== undefined;
    // Who was read and knows nothing of the task has not closed it either, and will know no more.
    return (verify === "require" && !isForgotten) || (sendStarted === "auto" && !isStarted);
}
function hasNotArrived({ saved, facts: { look, doubtSinceMs } }) {
    return (saved.doubt !== undefined && look !== undefined && look.atMs - doubtSinceMs >= NOT_ARRIVED_MS);
}
function isNeverKnown({ saved, facts, settings }) {
    if (!saved.doubt || !facts.isOldDoubt || facts.failed?.request !== "look")
        return false;
    const { kind } = facts.failed.failure;
    return settings.verify === "off" || kind === "unauthorized" || kind === "refused";
}
/** What was accepted is answered, whatever could not be read after it. */
function endOfCancelled({ finished, outcome }) {
    if (finished > 0)
        return "answered, unread";
    return outcome ? "undelivered" : "cancelled";
}
function nextLookMs({ look, doubtSinceMs }) {
    const lookedMs = look?.atMs ?? -Infinity;
    return (LOOK_FOR_OURS_MS.map((ms) => doubtSinceMs + ms).find((ms) => ms > lookedMs) ?? lookedMs + 3_000);
}
function nextCountsMs({ firstCountsMs, nowMs }) {
    const sinceMs = firstCountsMs ?? nowMs;
    return LOOK_FOR_STARTED_MS.map((ms) => sinceMs + ms).find((ms) => ms > nowMs);
}
function areCountsRead({ can, sendStarted, verify }, { outcome }) {
    return can.counts && (!outcome || sendStarted === "auto" || verify !== "off");
}
/** Nothing that is not known can add to what we owe. */
function isCertain(known) {
    const { saved, facts, settings } = known;
    if (facts.counts || !areCountsRead(settings, saved))
        return true;
    if (!facts.lastCounts)
        return facts.failed?.request === "counts";
    return saved.started === 0 || owed(known).superfluous > 0;
}
function isClosed({ facts }) {
    return facts.counts?.open === false;
}
function isSettledWithoutUs(known) {
    const { counts } = known.facts;
    return counts !== undefined && (0,event_counts/* isComplete */.As)(counts) && !isOurs(known);
}
/** Somebody else has answered the approval itself. */
function isOnlyBalanceLeft(known) {
    const { saved, facts, settings } = known;
    return (saved.outcome === "ours" &&
        facts.counts !== undefined &&
        (0,event_counts/* isApprovalAnswered */.zx)(facts.counts, { name: settings.taskName }, partyOf(known)));
}
function isLoneFinished({ facts, settings }) {
    const { counts } = facts;
    if (!counts || settings.role !== "stand-in")
        return false;
    const ours = (kind) => (0,event_counts/* count */.U9)(counts, kind, (sender) => (0,event_counts/* isSameRun */.Mf)(sender, settings.source));
    return ours("finished") > ours("started") && (0,event_counts/* count */.U9)(counts, "finished") > (0,event_counts/* count */.U9)(counts, "started");
}
/** Something of ours, from any attempt of this run, stands in the counts or was accepted. */
function isOurs({ saved, facts, settings }) {
    const parties = [settings.source, ...(settings.also ?? [])];
    return (saved.started > 0 ||
        saved.finished > 0 ||
        facts.counts?.answers.some(({ source }) => parties.some((party) => (0,event_counts/* isSameRun */.Mf)(party, source))) === true);
}
function startedMayCome(known) {
    const { saved, facts, settings } = known;
    if (!facts.counts || (!saved.outcome && settings.sendStarted !== "auto"))
        return false;
    const { answered, started, finished } = owed(known);
    const isYoung = !(facts.nowMs - settings.sentMs >= YOUNG_TASK_MS);
    return isYoung && answered === 0 && (started || finished === 0);
}
function isStartedOurs(known) {
    const { sendStarted, taskName } = known.settings;
    if (sendStarted !== "auto")
        return sendStarted === "always";
    return known.facts.counts !== undefined && owed(known).started && taskName !== event_counts/* APPROVAL_TASK */.UG;
}
function mayBeDuplicate(known) {
    const { settings, saved, facts } = known;
    return (settings.role !== "stand-in" &&
        saved.work === "none" &&
        facts.counts !== undefined &&
        (settings.verify !== "off" || settings.role === "post") &&
        !isOurs(known));
}
/** How many dispatches of the task are unanswered. */
function dispatches({ facts, settings }) {
    return facts.counts
        ? (0,event_counts/* dispatchesOwed */.EF)(facts.counts, { name: settings.taskName }, settings)
        : Infinity;
}
/** A run that has answered owes nothing any more. */
function olderAtWork({ facts, settings }) {
    const { older, counts } = facts;
    const repository = settings.source.replace(/(?<!\d)\d*\/attempts\/\d*$/, "");
    const hasAnswered = (id) => counts?.answers.some(({ kind, source }) => kind === "finished" && (0,event_counts/* isSameRun */.Mf)(source, `${repository}${id}`));
    return older === undefined || older === "unknown" ? [] : older.filter((id) => !hasAnswered(id));
}
/** More answers may be owed than older runs will give: one of them is this run's. */
function dueKept(known) {
    const { facts, settings } = known;
    const { counts, kept = [] } = facts;
    if (!counts || !mayBeDuplicate(known))
        return undefined;
    const due = kept.filter(({ source }) => (0,event_counts/* owedBy */.He)(counts, { name: settings.taskName }, { source }).finished > 0);
    return due.length + olderAtWork(known).length < dispatches(known) ? undefined : due[0];
}

;// CONCATENATED MODULE: ./src/task/decide.ts


const end = (what) => () => ({ do: "end", end: what });
const ask = (what) => () => ({ do: what });
const send = (what) => () => ({ do: "send", what });
/** The first row that fits says what is done next. */
const ROWS = [
    {
        id: "cancelled",
        when: "the run is cancelled; post never is",
        then: "stop; post goes on",
        because: "the runner kills main within seconds, and leaves post minutes",
        fits: ({ facts }) => facts.isCancelled,
        next: ({ saved }) => ({ do: "end", end: endOfCancelled(saved) }),
    },
    {
        id: "again",
        when: "the last request failed, may succeed later, and there is time left",
        then: "wait, and decide anew",
        because: "most outages are short, and what was read before a wait may be outdated after it",
        fits: (known) => againMs(known) !== undefined,
        next: (known) => ({ do: "wait", untilMs: againMs(known) ?? 0 }),
    },
    {
        id: "not sent",
        when: "a send failed otherwise",
        then: "stop; the outcome stays saved and is kept for the sweep",
        because: "a wrong token stays wrong, and time is over some day",
        fits: ({ facts }) => facts.failed?.request === "send",
        next: end("undelivered"),
    },
    {
        id: "unread answer",
        when: "the counts cannot be read, and our `finished` was accepted",
        then: "end: answered; from main, post looks at the counts once more",
        because: "what is left is at most a late `started` of the webhook service",
        fits: ({ facts, saved }) => facts.failed?.request === "counts" && saved.finished > 0,
        next: end("answered, unread"),
    },
    {
        id: "unreadable",
        when: "the counts cannot be read, and it is not certain that a `finished` alone is right",
        then: "stop; the outcome stays saved and is kept for the sweep",
        because: "a `finished` too many ends the task under another executor; one without `started` never",
        fits: isReadLater,
        next: end("unreadable"),
    },
    {
        id: "job over",
        when: "post, and there is no outcome",
        then: "end the work; the outcome is the job's status (own steps) or errored",
        because: "fixed before anything is read, so that it can be kept whatever fails",
        fits: ({ settings, saved }) => settings.role === "post" && !saved.outcome,
        next: ask("conclude"),
    },
    {
        id: "announced",
        when: "our `started` was accepted, and there is no outcome",
        then: "main works; the sweep, which only sent what was missing, ends",
        because: "nothing but the work stands between `started` and `finished`",
        fits: ({ saved }) => saved.started > 0 && !saved.outcome && !saved.doubt,
        next: ({ settings }) => settings.role === "main" ? { do: "work" } : { do: "end", end: "repaired" },
    },
    {
        id: "arrived",
        when: "one of ours was in doubt, and the event store has it",
        then: "it counts as accepted",
        because: "the control plane gives each event a new id: sending it again would be a second one",
        fits: ({ saved, facts }) => saved.doubt !== undefined && facts.look?.hasArrived === true,
        next: ask("believe it arrived"),
    },
    {
        id: "did not arrive",
        when: "one of ours was in doubt, and the event store still lacks it after 8 seconds",
        then: "it did not arrive",
        because: "only a look after these seconds tells: it may come after an earlier one",
        fits: hasNotArrived,
        next: ask("believe it did not arrive"),
    },
    {
        id: "never known",
        when: "one of an earlier process is in doubt, and looking is refused for good or `verify` is off",
        then: "it did not arrive",
        because: "who may never read, or says so, can do no better",
        fits: isNeverKnown,
        next: ask("believe it did not arrive"),
    },
    {
        id: "in doubt for good",
        when: "one of ours is in doubt, and the event store cannot be read",
        then: "stop; the outcome stays saved and is kept for the sweep",
        because: "unknown is not no",
        fits: ({ saved, facts }) => saved.doubt !== undefined && facts.failed?.request === "look",
        next: end("undelivered"),
    },
    {
        id: "in doubt",
        when: "one of ours is in doubt",
        then: "look for it in the event store, up to 8 seconds",
        because: "an answer that was lost says nothing about the event",
        fits: ({ saved, facts }) => saved.doubt !== undefined && facts.nowMs >= nextLookMs(facts),
        next: ask("look"),
    },
    {
        id: "in doubt, waiting",
        when: "the same, and it was looked for just now",
        then: "wait",
        because: "the event store is a little late",
        fits: ({ saved }) => saved.doubt !== undefined,
        next: ({ facts }) => ({ do: "wait", untilMs: nextLookMs(facts) }),
    },
    {
        id: "answered",
        when: "our `finished` was accepted, nothing more is owed, and no late `started` can cross ours",
        then: "end: answered",
        because: "the usual end, and no request more than it needs",
        fits: (known) => known.saved.finished > 0 && isCertain(known) && owed(known).finished === 0,
        next: end("answered"),
    },
    {
        id: "read",
        when: "the counts are not known, and can be",
        then: "read them",
        because: "every send and every wait forgets them, so that each is decided on what is true now",
        fits: ({ facts, settings, saved }) => !facts.counts && facts.failed?.request !== "counts" && areCountsRead(settings, saved),
        next: ask("read counts"),
    },
    {
        id: "closed by us",
        when: "the task is closed, and our `finished` was accepted",
        then: "end: answered",
        because: "the counts are equal, so Keptn has ended the task",
        fits: (known) => isClosed(known) && known.saved.finished > 0,
        next: end("answered"),
    },
    {
        id: "closed before",
        when: "the task is closed, and there is no outcome",
        then: "end: skipped",
        because: "a `finished` to a closed task has no effect, and its work would be in vain",
        fits: (known) => isClosed(known) && !known.saved.outcome,
        next: end("closed"),
    },
    {
        id: "closed, whose",
        when: "the task is closed, this process is not main, and it was not looked for our `finished`",
        then: "look once",
        because: "an earlier process, or another one that spoke for the same run, may have sent it",
        fits: (known) => isClosed(known) &&
            known.settings.role !== "main" &&
            known.facts.look === undefined &&
            known.facts.failed?.request !== "look",
        next: ask("look"),
    },
    {
        id: "closed, ours",
        when: "the task is closed, and that look has found it",
        then: "end: answered",
        because: "it is what was to be sent",
        fits: (known) => isClosed(known) && known.facts.look?.hasArrived === true,
        next: end("answered"),
    },
    {
        id: "closed, why",
        when: "the task is closed, and it is not known whether the sequence was aborted",
        then: "ask",
        because: "people want to know why their work had no effect",
        fits: (known) => isClosed(known) && known.settings.can.abort && known.facts.isAborted === undefined,
        next: ask("ask for abort"),
    },
    {
        id: "closed elsewhere",
        when: "the task is closed",
        then: "end: aborted, or closed elsewhere; nothing is sent",
        because: "what was read once stays known, whatever cannot be read afterwards",
        fits: isClosed,
        next: ({ facts }) => ({ do: "end", end: facts.isAborted ? "aborted" : "closed elsewhere" }),
    },
    {
        id: "lone finished",
        when: "the sweep finds more `finished` than `started`, and one of a run of ours without its own",
        then: "send the missing `started` in the name of that run",
        because: "such counts never balance by themselves",
        fits: (known) => !known.saved.outcome && isLoneFinished(known),
        next: send("started"),
    },
    {
        id: "repaired meanwhile",
        when: "the sweep finds no such thing any more",
        then: "end",
        because: "somebody else has balanced the counts",
        fits: ({ settings, saved }) => settings.role === "stand-in" && !saved.outcome,
        next: end("repaired"),
    },
    {
        id: "settled",
        when: "there are as many `finished` as `started`, and nothing of ours among them",
        then: "end: skipped",
        because: "Keptn is about to close it; a pair of ours would come too late",
        fits: isSettledWithoutUs,
        next: end("settled"),
    },
    {
        id: "wait for started",
        when: "nobody has sent a `started` that is unpaid, the task is younger than 60 s, and we have waited less than 5 s",
        then: "wait, and read again: after 0.5, 1, 2, 3.5 and 5 s",
        because: "the webhook service's may be on its way, and one of ours would then be one too many",
        fits: (known) => startedMayCome(known) && nextCountsMs(known.facts) !== undefined,
        next: ({ facts }) => ({ do: "wait", untilMs: nextCountsMs(facts) ?? 0 }),
    },
    {
        id: "nothing owed",
        when: "nothing is owed by us any more",
        then: "end: answered if our `finished` was accepted, else skipped",
        because: "every `started` that our dispatch answers for has its `finished`",
        fits: (known) => owed(known).finished === 0,
        next: ({ saved }) => ({
            do: "end",
            end: saved.finished > 0 ? "answered" : "answered by another run",
        }),
    },
    {
        id: "duplicates",
        when: "the work was not begun, nothing of ours is in the counts, and older runs of this dispatch are not known",
        then: "ask GitHub",
        because: "one dispatch is worked on once",
        fits: (known) => mayBeDuplicate(known) && known.facts.older === undefined,
        next: ask("ask for older runs"),
    },
    {
        id: "kept results",
        when: "the same, and it is not known what older runs could not deliver",
        then: "ask GitHub; not for an approval, whose answer is a person's",
        because: "work that was done is not done again",
        fits: (known) => mayBeDuplicate(known) &&
            known.facts.older !== "unknown" &&
            known.settings.taskName !== event_counts/* APPROVAL_TASK */.UG &&
            known.facts.kept === undefined,
        next: ask("ask for kept results"),
    },
    {
        id: "kept result",
        when: "an older run has kept a result that is owed, and no answer is left for us",
        then: "deliver it in the name of that run",
        because: "it is the truth about the work that was done",
        fits: (known) => dueKept(known) !== undefined,
        next: (known) => {
            const kept = dueKept(known);
            return kept ? { do: "deliver", kept } : { do: "end", end: "answered by another run" };
        },
    },
    {
        id: "older run",
        when: "as many older runs of this dispatch are at work as answers are owed",
        then: "end: skipped, it is theirs",
        because: "the lower run id answers; where a subscription sends more dispatches, each has its run",
        fits: (known) => mayBeDuplicate(known) && olderAtWork(known).length >= dispatches(known),
        next: (known) => ({ do: "leave to", run: olderAtWork(known)[0] ?? 0 }),
    },
    {
        id: "announce",
        when: "there is no outcome, and `started` is ours: nobody else has sent one (`auto`), or `always`",
        then: "send `started`",
        because: "a task that nobody announced must not be worked on; an approval's comes from its service",
        fits: (known) => !known.saved.outcome && isStartedOurs(known),
        next: send("started"),
    },
    {
        id: "work",
        when: "there is no outcome",
        then: "work",
        because: "somebody else's `started` stands, and our `finished` will pay for it",
        fits: ({ saved }) => !saved.outcome,
        next: ask("work"),
    },
    {
        id: "approval answered",
        when: "the approval-service has answered the approval, and only the webhook service's `started` is open",
        then: "the outcome becomes a balancing one",
        because: "the worst result counts, so what pays for it must not speak against the answer",
        fits: isOnlyBalanceLeft,
        next: ask("balance"),
    },
    {
        id: "others",
        when: "we speak for runs that are over, and it is not known whether another has begun",
        then: "ask GitHub, before each send",
        because: "a run of the same dispatch that has begun answers by itself",
        fits: ({ settings, facts }) => settings.isShared === true && facts.hasBegun === undefined,
        next: ask("ask for runs"),
    },
    {
        id: "begun elsewhere",
        when: "another has begun",
        then: "end; nothing is sent",
        because: "its task would be ended under its hands",
        fits: ({ facts }) => facts.hasBegun === true,
        next: end("begun elsewhere"),
    },
    {
        id: "start",
        when: "`started` is owed",
        then: "send it",
        because: "a `finished` without a `started` never ends the task, and nothing would time it out",
        fits: (known) => owed(known).started,
        next: send("started"),
    },
    {
        id: "finish",
        when: "`finished` is owed, and none of ours is there",
        then: "send it",
        because: "this is what everything else is for",
        fits: (known) => owed(known).answered === 0,
        next: send("finished"),
    },
    {
        id: "balance",
        when: "another `finished` is owed",
        then: "send one with the label `pays`",
        because: "both the webhook service and we have sent `started`, and the counts have to be equal",
        fits: () => true,
        next: (known) => ({ do: "send", what: "balancing finished", number: owed(known).answered }),
    },
];
/** What is done next. Pure: the same knowledge gives the same step. */
function decide(saved, facts, settings) {
    return decision(saved, facts, settings).step;
}
/** The same, and the row that says so. */
function decision(saved, facts, settings) {
    const known = { saved, facts, settings };
    const row = ROWS.find((candidate) => candidate.fits(known));
    if (!row)
        throw new Error("The last row of the decision table fits everything.");
    return { row: row.id, step: row.next(known) };
}
/** Ids of the rows, in their order. */
const ROW_IDS = ROWS.map(({ id }) => id);
/** The table as people read it, in Markdown. */
function decisionTable() {
    return [
        "| # | when | then | because |",
        "| --- | --- | --- | --- |",
        ...ROWS.map(({ when, then, because }, index) => `| ${index + 1} | ${when} | ${then} | ${because} |`),
        "",
    ].join("\n");
}

// EXTERNAL MODULE: ./src/task/endings.ts
var endings = __webpack_require__(5225);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/domain/retry.ts
var retry = __webpack_require__(6906);
// EXTERNAL MODULE: ./src/task/prepare.ts + 1 modules
var prepare = __webpack_require__(3304);
;// CONCATENATED MODULE: ./src/task/proceed.ts







/** How much of the time for an answer may go into reading the counts; the rest is for sending. */
const READING_SHARE = 0.8;
/**
 * The worst result of a task counts, so this one takes nothing from what somebody else has said.
 */
const BALANCE = (0,outcome/* outcome */.bu)("pass", "Answered elsewhere; this pays for the `started` of the webhook service.");
/**
 * Reads, decides, saves and sends until the dispatch has its end: the one loop of main, post, the
 * answer to a comment and the sweep. It forgets nothing that it has learnt but the counts.
 *
 * @throws UserError  when main may not begin
 */
async function proceed(errand, desk) {
    const course = new Course(errand, desk);
    for (;;) {
        const step = decide(course.saved, course.facts(), course.settings);
        const end = await course.take(step);
        if (end)
            return end;
    }
}
/** The same for who speaks for a work that is over: nothing else is to be delivered before. */
async function answerFor(errand, desk) {
    const proceeded = await proceed(errand, desk);
    if ("ended" in proceeded)
        return proceeded;
    throw new Error("A work that is over has nothing of others to deliver.");
}
class Course {
    saved;
    settings;
    #desk;
    #questions;
    #times;
    #assignment;
    #voice;
    #outcome;
    #known;
    #readUntilMs;
    #sendUntilMs;
    #tries = new Map();
    /** What is in doubt, and why, where this process has sent it. */
    #unclear;
    #sent;
    #savedText = "";
    constructor(errand, desk) {
        const { assignment, role, voice, outcome, left = {}, times, questions = {} } = errand;
        const nowMs = desk.ports.clock.nowMs();
        this.#desk = desk;
        this.#questions = questions;
        this.#times = times;
        this.#assignment = assignment;
        this.#voice = voice;
        this.settings = {
            role,
            taskName: assignment.task.name,
            sentMs: Date.parse(String(assignment.event["time"])),
            source: voice.source,
            ...(voice.also && { also: voice.also }),
            sendStarted: desk.sendStarted,
            verify: desk.verify,
            can: desk.plane.can,
            ...(questions.hasBegun && { isShared: true }),
        };
        this.saved = {
            work: "none",
            started: 0,
            finished: 0,
            ...left,
            ...(assignment.isStarted && { isStarted: true }),
        };
        this.#known = { doubtSinceMs: nowMs, isOldDoubt: left.doubt !== undefined };
        this.#readUntilMs = nowMs + this.#readingMs();
        if (outcome)
            this.#fix(outcome, errand.isBalance ? "balance" : "ours");
        else if (role === "main")
            this.#save();
    }
    facts() {
        const { clock, cancelled } = this.#desk.ports;
        const nowMs = clock.nowMs();
        const sendUntilMs = this.#sendUntilMs ?? nowMs + this.#times.deliveryMs;
        const hasRead = this.#known.lastCounts !== undefined || this.saved.finished > 0;
        return {
            ...this.#known,
            nowMs,
            isCancelled: cancelled.aborted,
            readUntilMs: hasRead ? Math.max(this.#readUntilMs, sendUntilMs) : this.#readUntilMs,
            sendUntilMs,
        };
    }
    /** @returns the end, where this is it */
    async take(step) {
        // The compiler does not see that the two belong together.
        const act = this.#acts[step.do];
        return act(step);
    }
    #acts = {
        wait: ({ untilMs }) => this.#wait(untilMs),
        "read counts": () => this.#readCounts(),
        look: () => this.#look(),
        "believe it arrived": () => this.#accept(this.saved.doubt ?? "finished"),
        "believe it did not arrive": () => this.#tryAgain(),
        "ask for older runs": async () => this.#learn({ older: (await this.#questions.older?.()) ?? "unknown" }),
        "ask for kept results": async () => this.#learn({ kept: (await this.#questions.kept?.()) ?? [] }),
        "ask for runs": async () => this.#learn({ hasBegun: (await this.#questions.hasBegun?.()) ?? false }),
        "ask for abort": async () => this.#learn({ isAborted: await this.#isAborted() }),
        conclude: () => this.#conclude(),
        work: () => this.#work(),
        balance: () => this.#fix(BALANCE, "balance"),
        send: (step) => this.#send(step),
        deliver: ({ kept }) => ({ deliver: kept }),
        "leave to": (step) => this.#end(step),
        end: (step) => this.#end(step),
    };
    #end(step) {
        if (this.#outcome)
            this.#save();
        return (0,endings/* settlementOf */.Z)(step, this.#ending(), this.#desk);
    }
    #learn(facts) {
        this.#known = { ...this.#known, ...facts };
    }
    /** What may change with time is true no more. What is closed stays closed. */
    #forget() {
        const { counts, failed: _failed, hasBegun: _hasBegun, ...known } = this.#known;
        this.#known = { ...known, ...(counts && { lastCounts: counts }) };
        if (counts?.open === false)
            this.#learn({ counts });
    }
    async #wait(untilMs) {
        const { clock, cancelled } = this.#desk.ports;
        await clock.sleep(Math.max(0, untilMs - clock.nowMs()), cancelled);
        this.#forget();
    }
    async #readCounts() {
        const { plane, ports } = this.#desk;
        const { task } = this.#assignment;
        const read = await plane.counts(task, ports.cancelled);
        if (!read.ok)
            return this.#failed("counts", read.failure);
        this.#tries.delete("counts");
        const { firstCountsMs = ports.clock.nowMs() } = this.#known;
        this.#learn({ counts: read.value, firstCountsMs });
        const { source, also } = this.#voice;
        const party = { source, ...(also && { also }), startedSent: this.saved.started };
        if (read.value.open && !(0,event_counts/* owedBy */.He)(read.value, task, party).started)
            this.saved = { ...this.saved, isStarted: true };
    }
    async #look() {
        const { plane, ports } = this.#desk;
        const event = this.#unclear?.event ?? (await this.#eventInDoubt());
        const found = await plane.hasArrived(event, ports.cancelled);
        if (!found.ok)
            return this.#failed("look", found.failure);
        this.#tries.delete("look");
        this.#learn({ look: { atMs: ports.clock.nowMs(), hasArrived: found.value } });
    }
    async #eventInDoubt() {
        if (this.saved.doubt === "started")
            return this.#build("started");
        return this.#build(this.saved.finished > 0 ? "balancing finished" : "finished");
    }
    async #build(what, number = this.saved.finished) {
        const { finishedEvent, paymentEvent, startedEvent } = await Promise.all(/* import() */[__webpack_require__.e(2973), __webpack_require__.e(8681)]).then(__webpack_require__.bind(__webpack_require__, 1679));
        const { task } = this.#assignment;
        const sender = (0,context/* senderFor */.rG)(this.#voice, task);
        const outcome = this.#outcome;
        if (what === "started" || !outcome)
            return startedEvent(task, sender);
        return what === "finished"
            ? finishedEvent(task, outcome, sender)
            : paymentEvent(task, outcome, sender, number);
    }
    /** What is sent is saved as doubtful before, so that a later process looks for it. */
    async #send(step) {
        const { plane, ports } = this.#desk;
        const event = await this.#build(step.what, "number" in step ? step.number : 0);
        if (step.what === "finished")
            await this.#warnAbout(event);
        this.#sent = event;
        this.#sendUntilMs ??= ports.clock.nowMs() + this.#times.deliveryMs;
        this.saved = { ...this.saved, doubt: step.what === "started" ? "started" : "finished" };
        this.#save();
        const sent = await plane.send(event, this.#sendUntilMs, ports.cancelled);
        this.#forget();
        if (sent.ok)
            return this.#accept(step.what === "started" ? "started" : "finished", step);
        if (sent.failure.reached === "no") {
            this.#endDoubt();
            return this.#failed("send", sent.failure);
        }
        this.#unclear = { event, failure: sent.failure };
        const { look: _look, ...known } = this.#known;
        this.#known = { ...known, doubtSinceMs: ports.clock.nowMs(), isOldDoubt: false };
    }
    #accept(kind, step) {
        const { console } = this.#desk.ports;
        const there = step && "number" in step ? step.number : this.saved.finished;
        this.saved =
            kind === "started"
                ? { ...this.saved, started: this.saved.started + 1 }
                : { ...this.saved, finished: there + 1 };
        this.#endDoubt();
        this.#save();
        this.#forget();
        this.#tries.delete("send");
        const type = this.#unclear?.event.type ?? this.#sent?.type;
        (0,context/* note */.N4)(this.#desk, `sent \`${kind}\``);
        if (type)
            console.info(`Sent ${type}.`);
        this.#unclear = undefined;
        if (kind === "finished" && there > 0)
            console.warning("Both the webhook service and this action sent `started`; a second `finished` " +
                "pays for it. Set sendStarted: false in the webhook's configuration, or " +
                "send-started: never here. (CA-317)");
    }
    /** Not saved by itself: a later process that looks in vain has lost some seconds. */
    #endDoubt() {
        const { doubt: _doubt, ...saved } = this.saved;
        this.saved = saved;
        const { look: _look, ...known } = this.#known;
        this.#known = known;
    }
    /** As if the send had failed, which it has; what an earlier process sent counts as not sent. */
    #tryAgain() {
        const failure = this.#unclear?.failure;
        this.#unclear = undefined;
        this.#endDoubt();
        this.#forget();
        if (failure)
            this.#failed("send", failure);
    }
    #failed(request, failure) {
        const nowMs = this.#desk.ports.clock.nowMs();
        const { count, sinceMs } = this.#tries.get(request) ?? { count: 0, sinceMs: nowMs };
        this.#tries.set(request, { count: count + 1, sinceMs });
        const waitMs = (0,retry/* nextDelayMs */.j)(count + 1, failure, Math.random());
        const againMs = waitMs === undefined ? undefined : nowMs + waitMs;
        this.#learn({ failed: { request, failure, sinceMs, againMs } });
    }
    async #isAborted() {
        const { plane, ports } = this.#desk;
        const aborted = await plane.isAborted(this.#assignment.task, ports.cancelled);
        return aborted.ok && aborted.value;
    }
    async #conclude() {
        const outcome = await this.#questions.conclude?.();
        if (!outcome)
            throw new Error("Nobody says what became of the work.");
        this.#fix(outcome, "ours");
    }
    async #work() {
        const { started, isStarted = false } = this.saved;
        const worked = await this.#questions.work?.({ startedSent: started, isStarted });
        if (!worked)
            throw new Error("There is nobody to do the work.");
        if ("ended" in worked)
            return worked;
        this.#voice = worked.voice;
        this.#fix(worked.outcome, "ours");
        this.#forget();
    }
    /** From here on the outcome stands, and the time for the answer runs. */
    #fix(outcome, whose) {
        const { clock, console } = this.#desk.ports;
        this.#outcome = (0,prepare/* prepared */.sb)(outcome, this.#assignment, this.#voice, console);
        if (this.saved.outcome === undefined) {
            const nowMs = clock.nowMs();
            this.#sendUntilMs = this.#times.untilMs ?? nowMs + this.#times.deliveryMs;
            this.#readUntilMs = nowMs + (this.#sendUntilMs - nowMs) * READING_SHARE;
            const { counts: _counts, lastCounts: _last, firstCountsMs: _first, ...known } = this.#known;
            this.#known = known;
        }
        const work = this.settings.role === "main" ? "over" : this.saved.work;
        this.saved = { ...this.saved, work, outcome: whose };
        this.#save();
    }
    /** Before the work only a policy that needs the counts waits for them. */
    #readingMs() {
        if (this.settings.sendStarted !== "auto")
            return 0;
        return this.settings.verify === "require" ? this.#times.deliveryMs : this.#times.deliveryMs / 4;
    }
    #save() {
        const { started, finished, doubt, isStarted, outcome } = this.saved;
        const { task, frozen } = this.#assignment;
        const { source, also, labels } = this.#voice;
        const isAnother = this.settings.role === "stand-in";
        const common = {
            startedSent: started,
            task,
            ...(doubt && { doubt }),
            ...(isStarted && { isStarted }),
        };
        const state = this.#outcome
            ? {
                phase: "finishing",
                ...common,
                labels,
                ...(finished > 0 && { finishedSent: finished }),
                ...(isAnother && { source }),
                ...(isAnother && also && { also }),
                ...(outcome === "balance" && { isBalance: true }),
                outcome: this.#outcome,
            }
            : { phase: "announcing", ...common, ...(frozen && { frozen }) };
        const text = JSON.stringify(state);
        if (text === this.#savedText || (isAnother && !this.#outcome))
            return;
        this.#savedText = text;
        this.#desk.save(state);
    }
    #ending() {
        const outcome = this.#outcome;
        const failure = this.#known.failed?.failure;
        const { count = 0 } = this.#tries.get("send") ?? {};
        return {
            assignment: this.#assignment,
            saved: this.saved,
            settings: this.settings,
            ...(outcome && { outcome }),
            build: () => this.#build("finished"),
            ...(failure && { failure }),
            ...(this.#known.failed && { request: this.#known.failed.request }),
            ...(this.#unclear && { unclear: this.#unclear.failure }),
            attempts: count,
        };
    }
    async #warnAbout({ isCut }) {
        if (this.#sent?.type.endsWith(".finished"))
            return;
        const { task } = this.#assignment;
        const { console } = this.#desk.ports;
        const { canCarryData } = await Promise.all(/* import() */[__webpack_require__.e(2973), __webpack_require__.e(8681)]).then(__webpack_require__.bind(__webpack_require__, 1679));
        if (!canCarryData(task) && Object.keys(this.#outcome?.data ?? {}).length > 0)
            console.warning(`What the job reported stays here: a task called ${task.name} has no place for ` +
                "data in its event. Rename the task in the shipyard. (CA-503)");
        if (isCut)
            console.warning("What was reported is larger than an event may be (60 KB) and was cut; the whole " +
                "text stands in the job summary. (CA-502)");
        const isBlind = !this.#known.counts && !this.#known.lastCounts;
        const { started, isStarted } = this.saved;
        if (isBlind && this.settings.sendStarted === "auto" && started === 0 && !isStarted)
            console.warning("The task's counts could not be read, so it is unknown who sent `started`; " +
                "`finished` is sent as if the webhook service had. Set send-started to always or " +
                "never to make this certain. (CA-318)");
    }
}


/***/ })

};
;