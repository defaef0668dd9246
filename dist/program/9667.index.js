"use strict";
exports.id = 9667;
exports.ids = [9667,9906,3139];
exports.modules = {

/***/ 993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ isAnsweredByWebhook),
/* harmony export */   Ai: () => (/* binding */ isLeftByWebhook),
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   EF: () => (/* binding */ dispatchesOwed),
/* harmony export */   He: () => (/* binding */ owedBy),
/* harmony export */   Mf: () => (/* binding */ isSameRun),
/* harmony export */   Mt: () => (/* binding */ isOwedToWebhook),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UG: () => (/* binding */ APPROVAL_TASK),
/* harmony export */   dR: () => (/* binding */ isAnsweredByWebhookAlone),
/* harmony export */   zx: () => (/* binding */ isApprovalAnswered)
/* harmony export */ });
/* unused harmony export hasAnswered */
const WEBHOOK_SERVICE = "webhook-service";
const APPROVAL_SERVICE = "approval-service";
/** The one task that the approval-service takes part in. */
const APPROVAL_TASK = "approval";
/**
 * What one dispatch owes. The control plane only counts (#started = #finished > 0), so what matters
 * is whose `started` each `finished` pays for:
 * - ours, from any attempt of this run (a re-run inherits what its earlier attempt left);
 * - one of the webhook service's, unless every one of them is paid: it sends one per request and
 *   leaves each to the receiver of that request (docs/reference/keptn.md#who-sends-what);
 * - for an approval, the approval service's, which is always there
 *   (docs/reference/keptn.md#approvals). Any other `started` belongs to another executor, who pays
 *   it; paying it here would end the task under their hands. Where the webhook service sent
 *   `started` and all of them are paid by others, this dispatch was answered elsewhere.
 */
function owedBy(counts, task, me) {
    const unfinished = unfinishedByServices(counts, task, me);
    const own = Math.max(count(counts, "started", (source) => isOf(me, source)), me.startedSent ?? 0);
    const answered = Math.max(count(counts, "finished", (source) => isOf(me, source)), me.finishedSent ?? 0);
    const dispatches = 1 + (me.also?.length ?? 0);
    const answeredFor = own + atMost(dispatches, unfinished.webhook) + atMost(dispatches, unfinished.approval);
    if (answeredFor === 0 && answered === 0) {
        const taken = webhookHasStarted(counts);
        return { started: !taken, finished: taken ? 0 : 1, answered, superfluous: 0 };
    }
    return {
        started: false,
        finished: Math.max(0, answeredFor - answered),
        answered,
        superfluous: Math.max(0, answeredFor - 1),
    };
}
/** One dispatch answers for one request, however many the subscription sent. */
function atMost(dispatches, unfinished) {
    return Math.min(dispatches, Math.max(0, unfinished));
}
function isOf({ source, also = [] }, sender) {
    return [source, ...also].some((one) => isSameRun(one, sender));
}
function webhookHasStarted(counts) {
    return count(counts, "started", (source) => source === WEBHOOK_SERVICE) > 0;
}
/**
 * How many dispatches of this task are unanswered: one for each `started` of the services that
 * nobody has paid, and at least the one that asks.
 */
function dispatchesOwed(counts, task, me) {
    const { webhook, approval } = unfinishedByServices(counts, task, me);
    return Math.max(1, webhook + approval);
}
/** A `finished` of this run is there already. */
function hasAnswered(counts, me) {
    return count(counts, "finished", (source) => isSameRun(source, me.source)) > 0;
}
/** The webhook service has sent a `started` that nobody has paid for. */
function isOwedToWebhook(counts, task, me) {
    return unfinishedByServices(counts, task, me).webhook > 0;
}
/**
 * Somebody else has answered the approval itself. What is open still is a `started` of the webhook
 * service, and its payment must not speak against them.
 */
function isApprovalAnswered(counts, task, me) {
    if (task.name !== APPROVAL_TASK ||
        (me.finishedSent ?? 0) > 0 ||
        count(counts, "finished", (source) => isOf(me, source)) > 0)
        return false;
    return (count(counts, "started", (source) => source === APPROVAL_SERVICE) > 0 &&
        unfinishedByServices(counts, task, me).approval <= 0);
}
/**
 * finished ≥ started with finished > 0: nothing is left for anybody
 * (docs/how-it-works.md#who-sends-started).
 */
function isComplete(counts) {
    const finished = count(counts, "finished");
    return finished > 0 && finished >= count(counts, "started");
}
/**
 * Only the webhook service answered: one of the subscriptions on this task finishes it by itself
 * (`sendFinished: true`). An errored answer says that one of its requests failed, whatever the
 * subscription.
 */
function isAnsweredByWebhookAlone(answers) {
    const finished = answers.filter((answer) => answer.kind === "finished");
    return finished.length > 0 && finished.every(isWebhooks);
}
/** It answered beside others. */
function isAnsweredByWebhook(answers) {
    return answers.some((answer) => answer.kind === "finished" && isWebhooks(answer));
}
function isWebhooks({ source, isErrored }) {
    return source === WEBHOOK_SERVICE && !isErrored;
}
/**
 * Nobody but the webhook service has spoken, with one `started`: it is the dispatch that has to
 * answer.
 */
function isLeftByWebhook({ open, answers }) {
    return (open &&
        answers.length === 1 &&
        answers.every(({ kind, source }) => kind === "started" && source === WEBHOOK_SERVICE));
}
function count(counts, kind, from = () => true) {
    return counts.answers.filter((answer) => answer.kind === kind && from(answer.source)).length;
}
function unfinishedByServices(counts, task, me) {
    const net = (service) => count(counts, "started", (s) => s === service) -
        count(counts, "finished", (s) => s === service);
    const others = new Set(counts.answers
        .map((answer) => runOf(answer.source))
        .filter((party) => !isOf(me, party) && party !== WEBHOOK_SERVICE && party !== APPROVAL_SERVICE));
    let payments = 0;
    for (const party of others) {
        const of = (kind) => count(counts, kind, (source) => runOf(source) === party);
        payments += Math.max(0, of("finished") - of("started"));
    }
    const approval = task.name === APPROVAL_TASK ? net(APPROVAL_SERVICE) : 0;
    const forApproval = Math.min(payments, Math.max(0, approval));
    return {
        approval: approval - forApproval,
        webhook: net(WEBHOOK_SERVICE) - (payments - forApproval),
    };
}
/** Whether two event sources are attempts of one run. */
function isSameRun(a, b) {
    return runOf(a) === runOf(b);
}
/** A run's attempts are one party: the earlier attempt is over when a later one runs. */
function runOf(source) {
    return source.replace(/\/attempts\/\d+$/, "");
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

/***/ 241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ collecting),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   yC: () => (/* binding */ coded),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _text_visible__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1612);

/**
 * An error a user can act on. `message` is one line: what failed, on what, what was found, what to
 * do. It names fields and addresses, never secret contents.
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
/**
 * A text with the code at the end of its first line, where people look for it and the Bridge shows
 * it.
 */
function coded(text, code) {
    if (code === undefined || text === "")
        return text;
    const [first = "", ...rest] = text.split("\n");
    return [first.includes(`(${code})`) ? first : `${first} (${code})`, ...rest].join("\n");
}
const MAX_QUOTED_CHARACTERS = 80;
/**
 * Foreign text for a one-line message: JSON-quoted, so control characters and what nobody sees are
 * visible. Long text is not shown at all: it tells nobody anything, and half a secret could no
 * longer be masked.
 */
function quote(value) {
    if (typeof value === "string") {
        if (value.length > MAX_QUOTED_CHARACTERS)
            return `a text of ${value.length} characters`;
        return (0,_text_visible__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(JSON.stringify(value)).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
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
    if (value === "")
        return "an empty text";
    if (typeof value !== "string")
        return `the ${typeof value} ${String(value)}`;
    return value.length > MAX_QUOTED_CHARACTERS ? quote(value) : `the text ${quote(value)}`;
}
/**
 * Reads values one after the other and keeps what is wrong with each, so that users are told all
 * complaints at once.
 *
 * @returns a function that gives `otherwise` for what cannot be read
 */
function collecting(complaints) {
    return (read, otherwise) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof UserError))
                throw error;
            complaints.push(error.message);
            return otherwise;
        }
    };
}


/***/ }),

/***/ 7453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ taskEventType),
/* harmony export */   dP: () => (/* binding */ EVENT_KINDS),
/* harmony export */   hN: () => (/* binding */ parseTaskEventType)
/* harmony export */ });
/** Kinds of task events a webhook can fire on (docs/reference/keptn.md#event-types). */
const EVENT_KINDS = ["triggered", "started", "finished", "invalidated"];
const PREFIX = ["sh", "keptn", "event"];
/**
 * `sh.keptn.event.<task>.<kind>`, exactly five segments, none empty; anything else is not a task
 * event.
 */
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

/***/ 5646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   Ng: () => (/* binding */ getOwn),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   P5: () => (/* binding */ setOwn),
/* harmony export */   hz: () => (/* binding */ isDeeperThan),
/* harmony export */   lJ: () => (/* binding */ objectAt)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * Sets a key that came from outside. Assignment would reach the prototype for the key `__proto__`;
 * defining it makes an ordinary property, which is also what JSON.parse and JSON.stringify do.
 */
function setOwn(target, key, value) {
    Object.defineProperty(target, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
    });
}
/** The value of an own key; never something inherited such as `constructor`. */
function getOwn(target, key) {
    return Object.hasOwn(target, key) ? target[key] : undefined;
}
/** An empty object where there is none, so that what is missing stays missing. */
function objectAt(object, key) {
    const value = getOwn(object, key);
    return isJsonObject(value) ? value : {};
}
/** Empty where there is no text. */
function textAt(object, key) {
    const value = getOwn(object, key);
    return typeof value === "string" ? value : "";
}
/**
 * Levels of lists and objects in outside data; what is nested deeper would end every recursion over
 * it, and nobody means it.
 */
const MAX_JSON_DEPTH = 100;
/** Level by level, since what is nested too deep would end a recursion. */
function isDeeperThan(value, limit) {
    let level = [value].filter(isNesting);
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        level = level.flatMap((item) => Object.values(item).filter(isNesting));
    }
    return false;
}
function isNesting(value) {
    return typeof value === "object" && value !== null;
}


/***/ }),

/***/ 1612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Yt: () => (/* binding */ harmlessAtGitHub),
/* harmony export */   hd: () => (/* binding */ unlinked)
/* harmony export */ });
/**
 * What nobody sees: signs that turn the direction of a text, that join or hide, tags and
 * variations, fillers that are blank. What is read would not be what is there
 * (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing). Inside of an emoji they are
 * what makes it.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]/gu;
/** A text without what nobody can see; for everything that people read. */
function visible(text) {
    return text.replace(INVISIBLE, (sign, at) => (isOfEmoji(sign, text, at) ? sign : ""));
}
function isOfEmoji(sign, text, at) {
    if (sign !== "\ufe0f" && sign !== "\u200d")
        return false;
    const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
    const after = text.codePointAt(at + 1);
    if (sign === "\ufe0f")
        return /\p{Extended_Pictographic}/u.test(before);
    return (/[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u.test(before) &&
        after !== undefined &&
        /\p{Extended_Pictographic}/u.test(String.fromCodePoint(after)));
}
/** The same as escapes, for texts in which every character counts. */
function shown(text) {
    return text.replace(INVISIBLE, (sign, at) => isOfEmoji(sign, text, at) ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
/** A break in a word that nobody sees, and no machine reads over. */
const BREAK = "\u200b";
/**
 * Lines by which git and GitHub name people and switch off checks
 * (https://git-scm.com/docs/git-interpret-trailers).
 */
const TRAILER = /^([ \t]*[a-z\d]+(?:-[a-z\d]+)+)(?=[ \t]*:)/gim;
/** https://docs.github.com/en/actions/how-tos/manage-workflow-runs/skip-workflow-runs */
const SKIPPING = /\[(?=\s*(?:skip|no|ci|actions|dependabot)\b)/gi;
/**
 * Plain text for titles, commits and descriptions at GitHub, where nothing can be escaped: nobody
 * is mentioned, no issue is closed or linked, nobody becomes an author, no run is skipped. Lines
 * stay.
 */
function harmlessAtGitHub(text) {
    return unlinked(visible(text.toWellFormed())
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replace(/[^\P{Cc}\n\t]/gu, ""))
        .replace(/#(?=[\p{L}\p{N}])|(?<![a-z\d])gh(?=-\d)/giu, `$&${BREAK}`)
        .replace(SKIPPING, `$&${BREAK}`)
        .replace(TRAILER, `$&${BREAK}`);
}
/** Mentions and bare links do not come alive. */
function unlinked(text) {
    return text.replace(/:\/\//g, `:${BREAK}//`).replace(/(?<![a-z\d])www(?=\.)|@/gi, `$&${BREAK}`);
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

/***/ 4648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _keptn_connect__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4605);
/* harmony import */ var _runner_clock__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1984);
/* harmony import */ var _runner_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2687);
/* harmony import */ var _github_runs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1281);






const WATCH_MS = 15_000;
const LOOK_FOR_FILE_MS = 500;
/**
 * Cancels the workflow run when the sequence of its task is aborted, see `toolkit/abort-watch.ts`.
 * Prints nothing: nobody reads it.
 */
async function watch(environment) {
    const order = JSON.parse(await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(process.stdin));
    const { url, credentials } = order;
    const plane = (0,_keptn_connect__WEBPACK_IMPORTED_MODULE_2__.connect)({ url, credentials, clock: _runner_clock__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m, mask: () => undefined });
    const never = new AbortController().signal;
    for (let dueMs = Date.now() + WATCH_MS; (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(order.watchFile); await _runner_clock__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.sleep(LOOK_FOR_FILE_MS)) {
        if (Date.now() < dueMs)
            continue;
        dueMs = Date.now() + WATCH_MS;
        const aborted = await plane.isAborted(order.task, never);
        if (!aborted.ok || !aborted.value || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(order.watchFile))
            continue;
        const why = await (0,_github_runs__WEBPACK_IMPORTED_MODULE_4__/* .runsOf */ .k)(environment, order.githubToken).cancelThisRun();
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
void watch((0,_runner_process__WEBPACK_IMPORTED_MODULE_5__/* .takeEnvironment */ .x)()).then(_runner_process__WEBPACK_IMPORTED_MODULE_5__/* .leave */ .q, () => (0,_runner_process__WEBPACK_IMPORTED_MODULE_5__/* .leave */ .q)(1));


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(993);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9835);
/* harmony import */ var _domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8234);




const ASK_GITHUB_MS = 4_000;
/** Whose notes are looked for; nobody dispatches one task more often. */
const MAX_OLDER = 5;
const PAGE = 100;
/** GitHub lists at most 1,000 runs of a search. */
const MAX_PAGES = 10;
/** Between the control plane and GitHub. */
const CLOCK_SKEW_MS = 10 * 60_000;
/**
 * Runs as GitHub's API tells them. The client is loaded when it is asked for something, after the
 * first request is out.
 */
function runsOf(environment, token) {
    const ourId = Number(environment["GITHUB_RUN_ID"]);
    const ask = async () => {
        const { octokitFor, repositoryOf } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(2413), __webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__, 1654));
        const repository = repositoryOf(environment);
        return (repository && {
            repository,
            octokit: octokitFor(environment, token, AbortSignal.timeout(ASK_GITHUB_MS)),
        });
    };
    /**
     * Of the same workflow and branch, with the id in their titles, oldest first: another workflow
     * may never answer the dispatch.
     */
    const older = async (triggeredId) => {
        const github = await ask();
        if (!github || !Number.isInteger(ourId))
            return undefined;
        const event = environment["GITHUB_EVENT_NAME"] ?? "repository_dispatch";
        const { data } = await github.octokit.rest.actions.listWorkflowRunsForRepo({
            ...github.repository,
            event,
            per_page: 100,
        });
        const ours = data.workflow_runs.find((run) => run.id === ourId);
        const branch = ours?.head_branch ?? environment["GITHUB_REF_NAME"];
        // A run of another branch has another workflow, whatever its title says.
        const isSibling = (run) => (ours === undefined || run.workflow_id === ours.workflow_id) &&
            (branch === undefined || run.head_branch === branch);
        // One dispatch has one type: a run of another one may be for other tasks, whatever id it was
        // given.
        const ourType = ours && (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .readTitle */ .tS)(ours.display_title)?.eventType;
        const isAlike = ({ display_title: title }) => ourType === undefined || (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .readTitle */ .tS)(title)?.eventType === ourType;
        return data.workflow_runs
            .filter((run) => run.id < ourId &&
            isSibling(run) &&
            isAlike(run) &&
            (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .titleNames */ .b8)(run.display_title, triggeredId))
            .sort((a, b) => a.id - b.id);
    };
    let known;
    return {
        async olderLive(triggeredId) {
            try {
                // Loading the client blocks this process: the control plane's answer is awaited meanwhile,
                // not behind it.
                await new Promise((resolve) => setTimeout(resolve));
                known = await older(triggeredId);
                return known?.filter(({ status }) => status !== "completed").map(({ id }) => id);
            }
            catch {
                // Without `actions: read` there is no exclusion but the concurrency group, see
                // docs/guarantees.md.
                return undefined;
            }
        },
        async undeliveredByOlder(task) {
            const over = known
                ?.filter(({ status, event }) => status === "completed" && event === "repository_dispatch")
                .slice(-MAX_OLDER);
            if (!over)
                return undefined;
            if (over.length === 0)
                return [];
            try {
                const kept = await Promise.all(over.map(async (run) => undeliveredBy(run, task, await ask())));
                return kept.flat();
            }
            catch {
                return undefined;
            }
        },
        async naming(triggeredId, sinceMs) {
            try {
                const github = await ask();
                if (!github || !Number.isInteger(ourId) || !Number.isFinite(sinceMs))
                    return undefined;
                // With seconds: GitHub's range syntax knows no fractions.
                const created = `>=${new Date(sinceMs - CLOCK_SKEW_MS).toISOString().slice(0, 19)}Z`;
                const found = [];
                for (let page = 1; page <= MAX_PAGES; page++) {
                    const { data } = await github.octokit.rest.actions.listWorkflowRunsForRepo({
                        ...github.repository,
                        created,
                        per_page: PAGE,
                        page,
                    });
                    found.push(...data.workflow_runs
                        .filter((run) => run.id !== ourId && `${run.display_title}`.includes(triggeredId))
                        .map((run) => run.id));
                    if (data.workflow_runs.length < PAGE)
                        return found;
                }
                return undefined;
            }
            catch {
                return undefined;
            }
        },
        async cancelThisRun() {
            const { refusalOf } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(2413), __webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__, 1654));
            try {
                const github = await ask();
                if (!github)
                    return "GITHUB_REPOSITORY is not set";
                await github.octokit.rest.actions.cancelWorkflowRun({
                    ...github.repository,
                    run_id: ourId,
                });
                return undefined;
            }
            catch (error) {
                return `${refusalOf(error)}; it needs \`actions: write\``;
            }
        },
    };
}
/** A note that is none of ours, or none any more, is none. @throws Error when it cannot be told */
async function undeliveredBy(run, task, github) {
    if (!github)
        throw new Error("no repository");
    const { octokit, repository } = github;
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
        ...repository,
        run_id: run.id,
        per_page: 100,
    });
    const newest = data.artifacts
        .filter(({ name, expired }) => !expired && name.startsWith((0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__/* .undeliveredResultPrefix */ .$Y)(task)))
        .sort((a, b) => b.id - a.id)[0];
    if (!newest)
        return [];
    const { noteOf } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(2413), __webpack_require__.e(1306), __webpack_require__.e(2002)]).then(__webpack_require__.bind(__webpack_require__, 2931));
    try {
        const kept = (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__/* .readUndeliveredResult */ .Fj)(await noteOf({ id: newest.id, name: newest.name, bytes: newest.size_in_bytes, runId: run.id }, octokit, repository).read(_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__/* .UNDELIVERED_RESULT_FILE */ .x6, _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__/* .MAX_UNDELIVERED_BYTES */ .Lu));
        return kept.triggeredId === task.id && (0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_3__/* .isSameRun */ .Mf)(kept.source, run.html_url) ? [kept] : [];
    }
    catch (error) {
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.code === "CA-604")
            return [];
        throw error;
    }
}


/***/ }),

/***/ 9906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ apiBase)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);

/**
 * What people copy from the address bar ends in one of these: pages of the Bridge, of the API's own
 * documentation, and single interfaces of the API (docs/reference/keptn.md#addresses). All of them
 * stand below the address that is looked for.
 */
const BELOW_API = /\/api\/(?:v1|controlplane|mongodb-datastore|resource-service|configuration-service|secrets|statistics|shipyard-controller|swagger-ui|swagger\.ya?ml|swagger\.json|auth|metadata|event|import)(?=\/|$)/i;
const BESIDE_API = /\/(?:bridge|swagger-ui)(?=\/|$)/i;
/**
 * The API's base address, ending in `/api`, from any of the spellings users have at hand.
 *
 * @throws UserError when it is no http(s) address, carries credentials, or is known to lead
 * elsewhere
 */
function apiBase(text) {
    const trimmed = text
        .trim()
        .replace(/^["'<]+|(?<!["'>])["'>]+$/g, "")
        .replace(/^\/\//, "");
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
    refuseElsewhere(url);
    const path = withoutSlashes(before(before(withoutSlashes(url.pathname), BELOW_API), BESIDE_API).replace(/\/v1(?:\/event)?$/i, ""));
    return `${url.origin}${path.replace(/\/api$/i, "")}/api`;
}
function before(path, mark) {
    const at = path.search(mark);
    return at < 0 ? path : path.slice(0, at);
}
/** Addresses that never are a control plane's, however often they are asked. */
function refuseElsewhere({ hostname }) {
    const environment = /^([a-z]{3}\d{5})\.(?:live|apps)\.dynatrace\.com$/i.exec(hostname)?.[1];
    if (environment)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(hostname)} is a Dynatrace environment, not its Cloud ` +
            "Automation instance: give " +
            `https://${environment}.cloudautomation.live.dynatrace.com.`, "CA-203");
    if (/^https?$/i.test(hostname))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: https:// stands in it twice; give an address such as https://keptn.example.com.", "CA-203");
    if (/^(?:www\.|api\.)?github\.com$/i.test(hostname))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: github.com is no control plane; give its address, such as https://keptn.example.com.", "CA-203");
}
function withoutSlashes(path) {
    let end = path.length;
    while (path[end - 1] === "/")
        end--;
    return path.slice(0, end);
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

/***/ 2687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leave),
/* harmony export */   x: () => (/* binding */ takeEnvironment)
/* harmony export */ });
/**
 * The environment of this process as it was given to us. What a script switched off for itself is
 * not switched off for the action: the control plane's certificate is always verified.
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


/***/ })

};
;