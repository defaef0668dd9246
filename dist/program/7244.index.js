"use strict";
exports.id = 7244;
exports.ids = [7244];
exports.modules = {

/***/ 18436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ frozenIn),
/* harmony export */   t: () => (/* binding */ lostValues)
/* harmony export */ });
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _task__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33139);


const MAX_DEPTH = 8;
const MAX_BYTES = 4_000;
/**
 * What the control plane will not let a task change any more: numbers and booleans that an earlier
 * event of the sequence left under `data.<task>` keep their first value in every later merge
 * (control-plane.md 2.3).
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

/***/ 56906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ nextDelayMs)
/* harmony export */ });
/* harmony import */ var _waiting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70039);

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
    if (isFinal ||
        failure.kind === "unauthorized" ||
        failure.kind === "cancelled" ||
        failure.kind === "superseded")
        return undefined;
    if (failure.retryAfterMs !== undefined)
        return failure.retryAfterMs;
    return (0,_waiting__WEBPACK_IMPORTED_MODULE_0__/* .backOffMs */ .Vv)(attempt, FIRST_DELAY_MS, jitter);
}


/***/ }),

/***/ 33139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ completeTask),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* unused harmony export MODES */
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);


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

/***/ 51385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ factTable),
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _visible__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81612);

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

/***/ 70039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   QC: () => (/* binding */ tryAgain),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   Vv: () => (/* binding */ backOffMs),
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

/***/ 10135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ RunLog)
/* harmony export */ });
/* harmony import */ var _domain_text_masking__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46451);
/* harmony import */ var _domain_text_visible__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81612);


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
        const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
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

/***/ 51963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readDispatch),
/* harmony export */   q: () => (/* binding */ runAttemptUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62979);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
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
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`This run was started by ${name || "nothing we know"}, not by ` +
            "repository_dispatch: give the input event the triggered event as JSON.", "CA-102");
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

/***/ 35016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZF: () => (/* binding */ answer),
  OA: () => (/* binding */ clearBooks),
  TM: () => (/* binding */ firstLine),
  t7: () => (/* binding */ maskedMessage),
  tN: () => (/* binding */ send)
});

// EXTERNAL MODULE: ./src/task/context.ts
var task_context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/domain/counting/books.ts
var counting_books = __webpack_require__(47654);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/counting/frozen.ts
var counting_frozen = __webpack_require__(18436);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var counting_outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
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

;// CONCATENATED MODULE: ./src/task/answer.ts








/** How much of the time for delivery may go into reading the books; the rest is for sending. */
const READING_SHARE = 0.8;
/**
 * Somebody else's `started` may still be on its way while a task is this young; the webhook service
 * sends within seconds.
 */
const YOUNG_TASK_MS = 60_000;
const WAIT_FOR_STARTED_MS = 5_000;
const LOOK_AGAIN_MS = 500;
const MAX_LINE_CHARACTERS = 2_000;
/** For masking what was reported; a part of a second for all that an event can hold. */
const PREPARING_MS = 10_000;
/**
 * The worst result of a task counts, so this one takes nothing from what somebody else has said.
 */
const PAYMENT = (0,counting_outcome/* outcome */.bu)("pass", "Answered elsewhere; this pays for the `started` of the webhook service.");
/**
 * Sends what this dispatch still owes for a known outcome: `finished`, a missing `started` before
 * it, and a payment for each `started` that proved superfluous. Reads first, so that it is safe to
 * call again after any failure.
 *
 * @param startedSent  `started` events of ours that are known to have been accepted
 * @param isInDoubt an earlier process may have been cut off while it sent: its event is looked for
 * first
 * @param finishedSent `finished` events of ours that are known to have been accepted
 */
async function answer(assignment, outcome, startedSent, plane, context, deadlineMs, isInDoubt = false, finishedSent = 0) {
    const { task } = assignment;
    const { ledger, clock } = context.ports;
    const { sendStarted, verify } = context.config.connection;
    const mayAnswer = context.mayAnswer ?? (() => Promise.resolve(true));
    const whole = withLostValues(outcome, assignment, context);
    const masked = inTime(PREPARING_MS, () => maskOutcome(whole, context, assignment)) ?? withoutReport(whole);
    const told = { mode: "interactive", assignment, outcome: masked };
    const { labels } = context.config.work;
    const kept = {
        task,
        labels,
        ...(assignment.isStarted && { isStarted: true }),
        ...(context.isForAnother && { source: context.source }),
        ...(context.also && { also: context.also }),
    };
    const me = {
        source: context.source,
        ...(context.also && { also: context.also }),
        startedSent,
        finishedSent,
    };
    const keep = () => ledger.write({
        phase: "finishing",
        startedSent: me.startedSent,
        ...(me.finishedSent > 0 && { finishedSent: me.finishedSent }),
        ...kept,
        outcome: masked,
    });
    keep();
    const reads = sendStarted === "auto" || verify !== "off";
    const read = reads
        ? await clearBooks(assignment, me, plane, context, clock.nowMs() + (deadlineMs - clock.nowMs()) * READING_SHARE)
        : undefined;
    let books = read?.ok ? read.value : undefined;
    // It has arrived. Whether somebody's late `started` has to be paid for, too, cannot be told now;
    // the sweep will see it.
    if (!books && finishedSent > 0)
        return settle(context, { ended: "answered", message: firstLine(masked.message), ...told });
    // Nobody knows what is owed, so nothing is sent: post tries again, and the sweep after it.
    if (read &&
        !read.ok &&
        mayBeReadLater(read.failure, context, startedSent > 0 || assignment.isStarted === true)) {
        return {
            ended: "undelivered",
            message: `The task's counts could not be read, so the result was not sent: ${(0,task_context/* explain */.WE)(read.failure, plane)}`,
            code: (0,task_context/* codeOf */.$N)(read.failure),
            finished: (await Promise.all(/* import() */[__webpack_require__.e(2973), __webpack_require__.e(8681)]).then(__webpack_require__.bind(__webpack_require__, 71679))).finishedEvent(task, masked, (0,task_context/* senderFor */.rG)(context, task)),
            ...told,
        };
    }
    /** Why nothing of ours is to be sent, as the counts say. */
    const nothingToSend = async (now) => {
        // In the name of a run that asked speaks whoever was asked: of what came that way, only what
        // this process knows of is its own.
        if (now && !now.open && (context.isForAnother ? finishedSent > 0 : (0,counting_books/* hasAnswered */.uG)(now, me)))
            return settle(context, {
                ended: "answered",
                message: "The answer had arrived already.",
                ...told,
            });
        if (now && !now.open)
            return closedElsewhere(assignment, masked, plane, context);
        const due = dueNow(now, assignment, me, context);
        if (now && due.finished > 0 && outcome !== PAYMENT && (0,counting_books/* isApprovalAnswered */.zx)(now, task, me))
            return pay(assignment, plane, context, deadlineMs);
        return due.finished > 0
            ? undefined
            : settle(context, {
                ended: "skipped",
                message: "Another run has answered this task; nothing is sent.",
                code: "CA-314",
                ...told,
            });
    };
    const nothing = await nothingToSend(books);
    if (nothing)
        return nothing;
    const debt = dueNow(books, assignment, me, context);
    const { canCarryData, finishedEvent, paymentEvent, startedEvent } = await Promise.all(/* import() */[__webpack_require__.e(2973), __webpack_require__.e(8681)]).then(__webpack_require__.bind(__webpack_require__, 71679));
    if (!canCarryData(task) && Object.keys(masked.data).length > 0) {
        context.ports.console.warning(`What the job reported stays here: a task called ${task.name} has no place for ` +
            "data in its event. Rename the task in the shipyard. (CA-503)");
    }
    const sender = (0,task_context/* senderFor */.rG)(context, task);
    const finished = finishedEvent(task, masked, sender);
    if (finished.isCut)
        context.ports.console.warning("What was reported is larger than an event may be (60 KB) and was cut; the whole " +
            "text stands in the job summary. (CA-502)");
    const undelivered = (failure) => ({
        ended: "undelivered",
        message: `The result could not be delivered: ${(0,task_context/* explain */.WE)(failure, plane)}`,
        code: (0,task_context/* codeOf */.$N)(failure),
        finished,
        ...told,
    });
    const isBlind = verify === "off";
    if (debt.started) {
        const failure = await send(startedEvent(task, sender), plane, context, {
            deadlineMs,
            isInDoubt,
            isBlind,
        });
        if (failure)
            return undelivered(failure);
        me.startedSent++;
        keep();
    }
    const left = {
        ended: "skipped",
        message: "Somebody whose task it is has begun meanwhile; nothing is sent.",
        code: "CA-314",
        ...told,
    };
    const isStillOwed = async () => {
        if (!(await mayAnswer()))
            return false;
        const now = await plane.books(task, context.ports.cancelled);
        if (!now.ok)
            return mayBeReadLater(now.failure, context, true) ? undefined : true;
        // What was read stays known, whatever cannot be read afterwards.
        books = now.value;
        return books.open && (0,counting_books/* debtOf */.DN)(books, task, me).finished > 0;
    };
    if (!(await mayAnswer()))
        return left;
    if (debt.paid === 0) {
        const failure = await send(finished, plane, context, {
            deadlineMs,
            isInDoubt,
            isBlind,
            isOutdated: isInDoubt || debt.started,
            ...(reads && { isStillOwed }),
        });
        // Somebody else has changed the counts, and the counts decide.
        if (failure?.kind === "superseded")
            return (await nothingToSend(books)) ?? left;
        if (failure)
            return undelivered(failure);
    }
    me.finishedSent = Math.max(1, debt.paid);
    keep();
    // A `started` of the webhook service that came after we had read would leave the task one short
    // for ever.
    if (reads && me.startedSent > 0 && debt.superfluous === 0) {
        const again = await (0,task_context/* retried */.sT)(context, deadlineMs, (signal) => plane.books(task, signal));
        // Sent, but perhaps not enough: the ledger stays open, and post looks again.
        if (!again.ok)
            return { ended: "answered", message: firstLine(masked.message), finished, ...told };
        books = again.value;
    }
    for (let open = books?.open ? (0,counting_books/* debtOf */.DN)(books, task, me).finished : 0; open > 0; open--) {
        const failure = await send(paymentEvent(task, masked, sender, me.finishedSent), plane, context, { deadlineMs, isBlind, isStillOwed });
        if (failure?.kind === "superseded")
            break;
        if (failure)
            return undelivered(failure);
        me.finishedSent++;
        context.ports.console.warning("Both the webhook service and this action sent `started`; a second `finished` " +
            "pays for it. Set sendStarted: false in the webhook's configuration, or " +
            "send-started: never here. (CA-317)");
    }
    return settle(context, {
        ended: "answered",
        message: firstLine(masked.message),
        finished,
        ...told,
    });
}
/** What an answer of somebody else has left to pay. */
async function pay(assignment, plane, context, deadlineMs) {
    const settlement = await answer(assignment, PAYMENT, 0, plane, context, deadlineMs);
    if (settlement.ended !== "answered")
        return settlement;
    context.ports.console.warning("A second `finished` pays for the `started` of the webhook service. Set " +
        "sendStarted: false in the webhook's configuration. (CA-317)");
    // Nobody may read a payment as the verdict.
    const { outcome: _payment, ...paid } = settlement;
    return {
        ...paid,
        ended: "skipped",
        message: "The approval was answered elsewhere; only the `started` of the webhook service was paid for.",
        code: "CA-316",
    };
}
/**
 * Whether what could not be read has to be waited for. Not where it is refused for good, as to a
 * token that may send and not read; nor with `verify: off`; nor with `prefer`, where it is certain
 * that a `started` stands before our `finished`: a lone one would never end the task, and nothing
 * would time it out (trap 3).
 */
function mayBeReadLater({ kind, isForgotten }, { config }, isStarted) {
    const { verify, sendStarted } = config.connection;
    if (verify === "off" || kind === "unauthorized" || kind === "refused")
        return false;
    // Who was read and knows nothing of the task has not closed it either, and will know no more
    // later.
    return (verify === "require" && !isForgotten) || (sendStarted === "auto" && !isStarted);
}
/** Sends one event and keeps the timeline. */
async function send(event, plane, context, { deadlineMs, ...delivery }) {
    const sent = await plane.deliver(event, deadlineMs, context.ports.cancelled, delivery);
    const name = event.type.slice(event.type.lastIndexOf(".") + 1);
    (0,task_context/* note */.N4)(context, sent.ok ? `sent \`${name}\`` : `could not send \`${name}\``);
    if (sent.ok)
        context.ports.console.info(`Sent ${event.type}.`);
    return sent.ok ? undefined : sent.failure;
}
/**
 * Reads the counts until it is clear whose `started` is owed. While a task is young, somebody
 * else's may still be on its way: one of ours would then be superfluous.
 *
 * @returns the books, or why they could not be read until `untilMs`
 */
async function clearBooks(assignment, me, plane, context, untilMs) {
    const { clock, cancelled } = context.ports;
    const begunMs = clock.nowMs();
    const sentMs = Date.parse(String(assignment.event["time"]));
    for (;;) {
        const read = await (0,task_context/* retried */.sT)(context, untilMs, (signal) => plane.books(assignment.task, signal));
        if (!read.ok || !read.value.open || cancelled.aborted || (0,counting_books/* isSettled */.Is)(read.value))
            return read;
        const debt = (0,counting_books/* debtOf */.DN)(read.value, assignment.task, me);
        const isYoung = !(clock.nowMs() - sentMs >= YOUNG_TASK_MS);
        if ((debt.finished > 0 && !debt.started) ||
            debt.paid > 0 ||
            !isYoung ||
            clock.nowMs() - begunMs >= WAIT_FOR_STARTED_MS)
            return read;
        await clock.sleep(LOOK_AGAIN_MS, cancelled);
    }
}
function dueNow(books, assignment, me, context) {
    const { sendStarted } = context.config.connection;
    if (books) {
        const debt = (0,counting_books/* debtOf */.DN)(books, assignment.task, me);
        // Whoever says `never` knows of a sender of `started` that we cannot tell apart.
        return sendStarted === "never" ? { ...debt, started: false } : debt;
    }
    if (sendStarted === "auto" && me.startedSent === 0 && !assignment.isStarted) {
        context.ports.console.warning("The task's counts could not be read, so nobody knows who sent `started`; " +
            "`finished` is sent as if the webhook service had. Set send-started to always or " +
            "never to make this certain. (CA-318)");
    }
    // Without the counts, whoever says `always` says that nobody else sends `started`: one that never
    // went out is still owed.
    return {
        started: sendStarted === "always" && me.startedSent === 0,
        finished: 1,
        paid: 0,
        superfluous: 0,
    };
}
async function closedElsewhere(assignment, outcome, plane, context) {
    const aborted = await plane.isAborted(assignment.task, context.ports.cancelled);
    if (aborted.ok && aborted.value) {
        return settle(context, {
            ended: "aborted",
            message: "The sequence was aborted or timed out in the control plane; nothing is sent.",
            code: "CA-315",
            mode: "interactive",
            assignment,
            outcome,
        });
    }
    return settle(context, {
        ended: "skipped",
        message: "The task was closed elsewhere while the job ran; nothing is sent.",
        code: "CA-316",
        mode: "interactive",
        assignment,
        outcome,
    });
}
function settle(context, settlement) {
    const reason = settlement.ended === "answered"
        ? "answered"
        : settlement.ended === "aborted"
            ? "aborted"
            : "skipped";
    context.ports.ledger.write({
        phase: "settled",
        reason,
        ...(reason === "answered" && settlement.outcome && { verdict: (0,counting_outcome/* verdictOf */.Vj)(settlement.outcome) }),
    });
    (0,task_context/* note */.N4)(context, settlement.ended === "answered" ? "task answered" : firstLine(settlement.message));
    return settlement;
}
/**
 * A value that later tasks will not see stands in a label, which a newer text does replace
 * (control-plane.md 2.3).
 */
function withLostValues(outcome, { task, frozen }, context) {
    const lost = frozen ? (0,counting_frozen/* lostValues */.t)(frozen, outcome.data) : new Map();
    if (lost.size === 0)
        return outcome;
    const labels = { ...outcome.labels };
    for (const [path, value] of lost)
        (0,json/* setOwn */.P5)(labels, `${task.name}.${path}`, value);
    const names = [...lost.keys()].map((path) => `data.${task.name}.${path}`).join(", ");
    context.ports.console.warning(`Later tasks of this sequence will go on seeing an older value of ${names}: the ` +
        "control plane never replaces a number or a boolean. The reported value is in " +
        "this task's event and in a label. (CA-501)");
    return { ...outcome, labels };
}
function maskOutcome(outcome, context, assignment) {
    const mask = (0,task_context/* maskerFor */.LL)(context, assignment.task);
    return {
        ...outcome,
        message: maskedMessage(outcome.message, mask),
        labels: (0,masking/* maskJson */.Te)(outcome.labels, mask),
        data: (0,masking/* maskJson */.Te)(outcome.data, mask),
    };
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
function firstLine(text) {
    return text.split("\n", 1)[0] ?? "";
}


/***/ }),

/***/ 21370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   LL: () => (/* binding */ maskerFor),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   rG: () => (/* binding */ senderFor),
/* harmony export */   sT: () => (/* binding */ retried)
/* harmony export */ });
/* harmony import */ var _domain_text_masking__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46451);
/* harmony import */ var _domain_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56906);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33139);



function note(context, text) {
    context.timeline.push({ atMs: context.ports.clock.nowMs(), text });
}
/** Masks everything known to be secret by now, but never the task's identity or our own link. */
function maskerFor(context, task) {
    return (0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .createMasker */ .aD)(context.ports.secrets, [context.source, ...(task ? (0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(task) : [])]);
}
function senderFor(context, task) {
    return {
        source: context.source,
        labels: context.config.work.labels,
        mask: maskerFor(context, task),
    };
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
        const waitMs = (0,_domain_retry__WEBPACK_IMPORTED_MODULE_2__/* .nextDelayMs */ .j)(attempt, answer.failure, Math.random());
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
        case "superseded":
            return "CA-316";
        case "unreachable":
        case "timeout":
            return "CA-301";
    }
}


/***/ })

};
;