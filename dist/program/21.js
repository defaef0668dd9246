module.exports = {

/***/ 5646:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

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
function setOwn(target, key, value) {
    Object.defineProperty(target, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
    });
}
function getOwn(target, key) {
    return Object.hasOwn(target, key) ? target[key] : undefined;
}
function objectAt(object, key) {
    const value = getOwn(object, key);
    return isJsonObject(value) ? value : {};
}
function textAt(object, key) {
    const value = getOwn(object, key);
    return typeof value === "string" ? value : "";
}
const MAX_JSON_DEPTH = 100;
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

/***/ 9264:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ parseExitCodes),
/* harmony export */   Mn: () => (/* binding */ couldNotRun),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   nl: () => (/* binding */ outcomeOfSteps),
/* harmony export */   vr: () => (/* binding */ outcomeOfJob),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const VERDICTS = ["pass", "warning", "fail", "errored"];
function severity(verdict) {
    return VERDICTS.indexOf(verdict);
}
function verdictOf(outcome) {
    return outcome.status === "errored" ? "errored" : outcome.result;
}
function outcome(verdict, message, report = _job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V) {
    return {
        status: verdict === "errored" ? "errored" : "succeeded",
        result: verdict === "errored" ? "fail" : verdict,
        message,
        labels: report.labels,
        data: report.data,
    };
}
function couldNotRun(message, code) {
    return outcome("errored", (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(capital(message), code));
}
function outcomeOfJob(job, rules, what) {
    const ended = evidenceOfEnding(job.ending, rules, seconds(job.durationMs));
    const report = withMeasured(job.report, job.measured);
    return combine([ended, ...evidenceOfReport(report), ...evidenceOfMeasured(job.measured)], report, what, { ...job, took: seconds(job.durationMs) });
}
function withMeasured(report, measured) {
    if (!measured)
        return report;
    const data = {};
    for (const [name, value] of Object.entries(measured.values))
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, String(value));
    if (measured.start)
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "start", measured.start);
    if (measured.end)
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "end", measured.end);
    for (const [name, value] of Object.entries(report.data))
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, value);
    return { ...report, data };
}
function evidenceOfMeasured(measured) {
    if (!measured || measured.verdict === "pass")
        return [];
    const reason = measured.reasons.join("; ") || "the reports say so";
    return [
        {
            verdict: measured.verdict,
            reason,
            ...(measured.verdict === "fail" && { code: "CA-401" }),
            ...(measured.verdict === "errored" && { code: "CA-406" }),
        },
    ];
}
function outcomeOfSteps(jobStatus, written, what, { cause, measured } = {}) {
    const report = withMeasured(written, measured);
    return combine([
        evidenceOfSteps(jobStatus, cause),
        ...evidenceOfReport(report),
        ...evidenceOfMeasured(measured),
    ], report, what, { logTail: [], measured });
}
function evidenceOfSteps(jobStatus, cause) {
    switch (jobStatus) {
        case "success":
            return { verdict: "pass", reason: "all steps succeeded" };
        case "failure":
            return {
                verdict: "fail",
                reason: cause ?? "a step of the workflow job failed",
                code: "CA-409",
            };
        default:
            return { verdict: "errored", reason: cause ?? "the run was cancelled", code: "CA-405" };
    }
}
function combine(evidence, report, what, { logTail, measured, took, hint }) {
    const worst = evidence.reduce((a, b) => (severity(b.verdict) > severity(a.verdict) ? b : a));
    const headline = report.message || (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(headlineOf(worst, what, took), worst.code);
    const lines = [headline];
    if (worst.verdict !== "pass") {
        const reasonsGiven = evidence
            .map((e) => e.reason)
            .filter((reason) => !headline.includes(reason) && !headline.includes(capital(reason)));
        if (reasonsGiven.length > 0)
            lines.push(!report.message
                ? `${capital(reasonsGiven.join("; "))}.`
                : (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(`${capital(reasonsGiven.join("; "))}.`, worst.code));
    }
    if (measured?.summary)
        lines.push(`${capital(measured.summary)}.`);
    if (measured?.notices?.length)
        lines.push(`Note: ${measured.notices.join("; ")}.`);
    if (hint)
        lines.push(hint);
    if (severity(worst.verdict) >= severity("fail") && logTail.length > 0)
        lines.push("", "Last lines of the log:", ...logTail);
    return { ...outcome(worst.verdict, lines.join("\n"), report), ...(measured && { measured }) };
}
function headlineOf(worst, what, took) {
    switch (worst.verdict) {
        case "pass":
            return `${capital(what)} done${took ? ` in ${took}` : ""}.`;
        case "warning":
            return `${capital(what)} done with a warning: ${worst.reason}.`;
        case "fail":
            return `${capital(what)} failed: ${worst.reason}.`;
        case "errored":
            return `${capital(what)} could not be completed: ${worst.reason}.`;
    }
}
function evidenceOfEnding(ending, rules, took) {
    switch (ending.kind) {
        case "not-started":
            return { verdict: "errored", reason: ending.reason, code: "CA-402" };
        case "signalled":
            return {
                verdict: "errored",
                reason: `the job was killed by ${ending.signal} after ${took}`,
                code: "CA-403",
            };
        case "stopped":
            return {
                verdict: "errored",
                reason: stopReason(ending.because, took),
                code: STOP_CODES[ending.because],
            };
        case "exited":
            return evidenceOfExitCode(ending.code, rules, took);
        case "left":
            return {
                verdict: ending.verdict,
                reason: ending.reason,
                ...(ending.verdict === "fail" && { code: "CA-401" }),
            };
        case "judged":
            return {
                verdict: ending.verdict,
                reason: ending.reason,
                ...(ending.code && { code: ending.code }),
            };
        case "parked":
            throw new Error("a waiting job has no outcome");
    }
}
const STOP_CODES = { cancelled: "CA-405", deadline: "CA-404", aborted: "CA-315" };
function stopReason(because, took) {
    switch (because) {
        case "cancelled":
            return `cancelled after ${took}`;
        case "deadline":
            return `timed out: the job was ended at its deadline after ${took} (input timeout-minutes)`;
        case "aborted":
            return `the sequence was aborted in the control plane; the job was ended after ${took}`;
    }
}
function evidenceOfExitCode(code, rules, took) {
    const exited = `exit code ${code} after ${took}`;
    const named = rules.get(code);
    if (named)
        return ruled(named, exited);
    if (code === 0)
        return { verdict: "pass", reason: `exit code 0` };
    if (code === 126)
        return {
            verdict: "errored",
            reason: `${exited}: a command could not be executed`,
            code: "CA-402",
        };
    if (code === 127)
        return { verdict: "errored", reason: `${exited}: a command was not found`, code: "CA-402" };
    if (code > 128 && code <= 128 + 64)
        return {
            verdict: "errored",
            reason: `${exited}: a command was ended by ${signalOfCode(code)}`,
            code: "CA-403",
        };
    if (code > 128 || code < 0)
        return {
            verdict: "errored",
            reason: `${exited}: codes above 128 say that the job could not run to its end`,
            code: "CA-403",
        };
    const other = rules.get("*");
    return other ? ruled(other, exited) : { verdict: "fail", reason: exited, code: "CA-401" };
}
function ruled(verdict, exited) {
    const reason = `${exited} (exit-codes says ${verdict})`;
    if (verdict === "errored")
        return { verdict, reason, code: "CA-406" };
    return verdict === "fail" ? { verdict, reason, code: "CA-401" } : { verdict, reason };
}
function signalOfCode(code) {
    return code === 137 ? "signal 9 (killed, often for lack of memory)" : `signal ${code - 128}`;
}
function evidenceOfReport(report) {
    const evidence = [];
    if (report.unreadable)
        evidence.push({ verdict: "errored", reason: report.unreadable, code: "CA-406" });
    if (report.status === "errored")
        evidence.push({
            verdict: "errored",
            reason: "the job reported status=errored",
            code: "CA-406",
        });
    if (report.status === "succeeded")
        evidence.push({ verdict: "pass", reason: "the job reported status=succeeded" });
    if (report.result)
        evidence.push({
            verdict: report.result,
            reason: `the job reported result=${report.result}`,
            ...(report.result === "fail" && { code: "CA-401" }),
        });
    return evidence;
}
function parseExitCodes(text) {
    const rules = new Map();
    for (const line of text
        .split(/\r?\n/)
        .map((l) => l.trim())
        .filter(Boolean)) {
        const match = /^(\*|\d{1,3})\s*=\s*(\S+)$/.exec(line);
        const verdict = VERDICTS.find((v) => v === match?.[2]);
        const code = match?.[1] === "*" ? "*" : Number(match?.[1]);
        if (!match || !verdict || (code !== "*" && code > 255)) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("exit-codes: expected lines such as 2=warning with a code from 0 to 255 or * " +
                `and one of ${VERDICTS.join(", ")}, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}.`);
        }
        rules.set(code, verdict);
    }
    return rules;
}
function seconds(durationMs) {
    const total = Math.round(durationMs / 1000);
    if (durationMs < 10_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    return total < 120 ? `${total} s` : `${Math.floor(total / 60)} min ${total % 60} s`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 10241:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ collecting),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   yC: () => (/* binding */ coded),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _text_visible__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81612);

class UserError extends Error {
    code;
    name = "UserError";
    constructor(message, code = "CA-201") {
        super(message);
        this.code = code;
    }
}
function coded(text, code) {
    if (code === undefined || text === "")
        return text;
    const [first = "", ...rest] = text.split("\n");
    return [first.includes(`(${code})`) ? first : `${first} (${code})`, ...rest].join("\n");
}
const MAX_QUOTED_CHARACTERS = 80;
function quote(value) {
    if (typeof value === "string") {
        if (value.length > MAX_QUOTED_CHARACTERS)
            return `a text of ${value.length} characters`;
        return (0,_text_visible__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(JSON.stringify(value)).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
    return describe(value);
}
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

/***/ 30993:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

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
const APPROVAL_TASK = "approval";
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
function atMost(dispatches, unfinished) {
    return Math.min(dispatches, Math.max(0, unfinished));
}
function isOf({ source, also = [] }, sender) {
    return [source, ...also].some((one) => isSameRun(one, sender));
}
function webhookHasStarted(counts) {
    return count(counts, "started", (source) => source === WEBHOOK_SERVICE) > 0;
}
function dispatchesOwed(counts, task, me) {
    const { webhook, approval } = unfinishedByServices(counts, task, me);
    return Math.max(1, webhook + approval);
}
function hasAnswered(counts, me) {
    return count(counts, "finished", (source) => isSameRun(source, me.source)) > 0;
}
function isOwedToWebhook(counts, task, me) {
    return unfinishedByServices(counts, task, me).webhook > 0;
}
function isApprovalAnswered(counts, task, me) {
    if (task.name !== APPROVAL_TASK ||
        (me.finishedSent ?? 0) > 0 ||
        count(counts, "finished", (source) => isOf(me, source)) > 0)
        return false;
    return (count(counts, "started", (source) => source === APPROVAL_SERVICE) > 0 &&
        unfinishedByServices(counts, task, me).approval <= 0);
}
function isComplete(counts) {
    const finished = count(counts, "finished");
    return finished > 0 && finished >= count(counts, "started");
}
function isAnsweredByWebhookAlone(answers) {
    const finished = answers.filter((answer) => answer.kind === "finished");
    return finished.length > 0 && finished.every(isWebhooks);
}
function isAnsweredByWebhook(answers) {
    return answers.some((answer) => answer.kind === "finished" && isWebhooks(answer));
}
function isWebhooks({ source, isErrored }) {
    return source === WEBHOOK_SERVICE && !isErrored;
}
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
function isSameRun(a, b) {
    return runOf(a) === runOf(b);
}
function runOf(source) {
    return source.replace(/\/attempts\/\d+$/, "");
}


/***/ }),

/***/ 37453:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ taskEventType),
/* harmony export */   dP: () => (/* binding */ EVENT_KINDS),
/* harmony export */   hN: () => (/* binding */ parseTaskEventType)
/* harmony export */ });
const EVENT_KINDS = ["triggered", "started", "finished", "invalidated"];
const PREFIX = ["sh", "keptn", "event"];
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

/***/ 38234:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   VT: () => (/* binding */ ID_FORM),
/* harmony export */   Xv: () => (/* binding */ eventTypeNames),
/* harmony export */   a$: () => (/* binding */ isDispatchFor),
/* harmony export */   b8: () => (/* binding */ titleNames),
/* harmony export */   j$: () => (/* binding */ looksLikeId),
/* harmony export */   tS: () => (/* binding */ readTitle),
/* harmony export */   xu: () => (/* binding */ serves),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _counting_event_counts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30993);

const MAX_ID_CHARACTERS = 64;
const ID = new RegExp(`^[^\\s\\p{Cc}\\p{Cf}\\p{Cs}]{1,${MAX_ID_CHARACTERS}}$`, "u");
const TITLE = /^(\S{1,100}) (\S+)$/;
const SEPARATORS = "-_./";
const ID_FORM = `at most ${MAX_ID_CHARACTERS} characters without blanks`;
function looksLikeId(text) {
    return ID.test(text);
}
function originOf({ event, branch, repository }, own) {
    if (branch !== own.defaultBranch || repository?.toLowerCase() !== own.repository.toLowerCase())
        return "other";
    if (event === "repository_dispatch")
        return "dispatch";
    return event === "workflow_dispatch" ? "hand" : "other";
}
function readTitle(title) {
    const [, eventType, id] = TITLE.exec(title) ?? [];
    return eventType !== undefined && id !== undefined && looksLikeId(id)
        ? { eventType, id }
        : undefined;
}
function titleNames(title, triggeredId) {
    return readTitle(title)?.id === triggeredId;
}
function eventTypeNames(eventType, task) {
    if (task === "" || !eventType.endsWith(task))
        return false;
    return (eventType.length === task.length ||
        SEPARATORS.includes(eventType.charAt(eventType.length - task.length - 1)));
}
function isDispatchFor({ origin, title }, { id }) {
    return origin === "dispatch" && titleNames(title, id);
}
function serves({ tasks }, task) {
    return tasks.includes(task) || (task !== _counting_event_counts__WEBPACK_IMPORTED_MODULE_0__/* .APPROVAL_TASK */ .UG && tasks.includes("*"));
}
function isWithin(words, value) {
    return words === undefined || value === undefined || words.includes("*") || words.includes(value);
}


/***/ }),

/***/ 60925:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ EMPTY_REPORT)
/* harmony export */ });
const EMPTY_REPORT = { labels: {}, data: {} };


/***/ }),

/***/ 62979:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ parseDispatch),
/* harmony export */   Jf: () => (/* binding */ readDispatchPayload),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   Zx: () => (/* binding */ parseMode)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _event_type__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37453);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _trust_provenance__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38234);




const MODE_WORDS = {
    interactive: "interactive",
    active: "interactive",
    silent: "silent",
    passive: "silent",
};
const SCOPE = ["project", "stage", "service"];
const MAX_IDENTITY_CHARACTERS = 1_000;
function parseMode(text) {
    return Object.hasOwn(MODE_WORDS, text) ? MODE_WORDS[text] : undefined;
}
class Complaints {
    #first;
    #grave;
    add(text, isMoot) {
        const complaint = { text, isMoot };
        this.#first ??= complaint;
        if (!isMoot)
            this.#grave ??= complaint;
    }
    get first() {
        return this.#first;
    }
    get worst() {
        return this.#grave ?? this.#first;
    }
}
function parseDispatch(payload, origin) {
    const complaints = new Complaints();
    const dispatch = readWith(payload, origin, complaints);
    if (complaints.first)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(complaints.first.text, "CA-101");
    return dispatch;
}
function readDispatchPayload(payload, origin) {
    const complaints = new Complaints();
    const dispatch = readWith(payload, origin, complaints);
    return complaints.worst ? { ...dispatch, complaint: complaints.worst } : dispatch;
}
function readWith(payload, origin, complaints) {
    const outer = asObject(payload, origin);
    const { event, path } = unwrap(outer, origin, complaints);
    const mode = readMode(outer, origin, complaints);
    const normal = normalise(event, path, complaints);
    try {
        return {
            reference: referenceOf(normal, path, complaints),
            event: normal,
            ...(mode && { mode }),
        };
    }
    catch (error) {
        if (complaints.first && error instanceof _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(complaints.first.text, "CA-101");
        throw error;
    }
}
function unwrap(outer, path, complaints) {
    const encoding = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outer, "encoding");
    const inner = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outer, "event");
    if (encoding !== undefined && encoding !== "urlquery")
        complaints.add(`${path}.encoding: expected "urlquery", found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(encoding)}.`, false);
    if (inner === undefined) {
        if (encoding === "urlquery")
            complaints.add(`${path}.event: expected the encoded event beside encoding, found nothing.`, true);
        return { event: outer, path };
    }
    const within = `${path}.event`;
    try {
        if (encoding !== "urlquery")
            return { event: asObject(inner, within), path: within };
        const decoded = asObject(decodeUrlQuery(jsonIn(inner), within, complaints), within);
        return Object.hasOwn(decoded, "event")
            ? unwrap(decoded, within, complaints)
            : { event: decoded, path: within };
    }
    catch (error) {
        if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        complaints.add(error.message, true);
        return { event: outer, path };
    }
}
function jsonIn(value) {
    if (typeof value !== "string")
        return value;
    try {
        const parsed = JSON.parse(value);
        return (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parsed) ? parsed : value;
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
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parsed))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: expected an event as an object or as JSON text, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(parsed)}.`, "CA-101");
    return parsed;
}
function decodeUrlQuery(value, path, complaints, depth = 0) {
    if (typeof value === "string")
        return decodeText(value, path, complaints);
    if (depth > _text_json__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX) {
        complaints.add(`${path.split(".", 2).join(".")}: the encoded event is nested more than ${_text_json__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX} levels deep.`, true);
        return null;
    }
    if (Array.isArray(value))
        return value.map((item, i) => decodeUrlQuery(item, `${path}[${i}]`, complaints, depth + 1));
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return value;
    const decoded = {};
    for (const [key, item] of Object.entries(value)) {
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(decoded, decodeText(key, path, complaints) ?? key, decodeUrlQuery(item, `${path}.${key.slice(0, 60)}`, complaints, depth + 1));
    }
    return decoded;
}
function decodeText(text, path, complaints) {
    try {
        return decodeURIComponent(text.replaceAll("+", " "));
    }
    catch {
        complaints.add(`${path}: ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not what \`urlquery\` writes (a % without two ` +
            "hexadecimal digits, or bytes that are not UTF-8). Encode every text, or leave " +
            "out encoding.", true);
        return null;
    }
}
function normalise(event, path, complaints) {
    const given = dataIn(event, path, complaints);
    const data = scopeOf(event, given, path, complaints);
    for (const [key, value] of Object.entries(given ?? {}))
        if (!Object.hasOwn(data, key))
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, key, value);
    const normal = {};
    for (const [key, value] of Object.entries(event))
        if (!["data", "mode", ...SCOPE].includes(key))
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(normal, key, value);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(normal, "data", data);
    const deep = Object.entries(normal).find(([, value]) => (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isDeeperThan */ .hz)(value, _text_json__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX));
    if (!deep)
        return normal;
    complaints.add(`${path}.${deep[0].slice(0, 60)}: nested more than ${_text_json__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX} levels deep.`, true);
    const kept = texts(normal);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(kept, "data", texts(data));
    return kept;
}
function scopeOf(event, given, path, complaints) {
    const scope = {};
    for (const name of SCOPE) {
        const flat = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, name);
        const nested = given && (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(given, name);
        if (flat !== undefined && nested !== undefined && flat !== nested) {
            complaints.add(`${path}.${name} is ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(flat)} but ${path}.data.${name} is ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(nested)}: send one of them.`, name !== "project" || !isGiven(flat) || !isGiven(nested));
        }
        const value = isGiven(nested) ? nested : (flat ?? nested);
        if (value !== undefined)
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(scope, name, value);
    }
    return scope;
}
function dataIn(event, path, complaints) {
    const given = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, "data");
    if (given === undefined || (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(given))
        return given;
    complaints.add(`${path}.data: expected an object, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(given)}.`, true);
    return undefined;
}
function isGiven(value) {
    return typeof value === "string" && value !== "";
}
function texts(object) {
    const kept = {};
    for (const [key, value] of Object.entries(object))
        if (typeof value !== "object")
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(kept, key, value);
    return kept;
}
function readReference(event, path) {
    const complaints = new Complaints();
    const reference = referenceOf(event, path, complaints);
    if (complaints.first)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(complaints.first.text, "CA-101");
    return reference;
}
function referenceOf(event, path, complaints) {
    const type = identity(event, "type", path);
    const parsed = (0,_event_type__WEBPACK_IMPORTED_MODULE_3__/* .parseTaskEventType */ .hN)(type);
    if (!parsed) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.type: expected sh.keptn.event.<task>.<kind> with kind ${_event_type__WEBPACK_IMPORTED_MODULE_3__/* .EVENT_KINDS */ .dP.join(", ")}, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}.`, "CA-101");
    }
    const data = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, "data");
    const scope = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(data) ? data : {};
    const spare = (object, name, at) => {
        try {
            return name === "shkeptncontext"
                ? optionalId(object, name, at)
                : optionalIdentity(object, name, at);
        }
        catch (error) {
            if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            complaints.add(error.message, !hasControls((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(object, name)));
            return undefined;
        }
    };
    const keptnContext = spare(event, "shkeptncontext", path);
    if (!keptnContext && parsed.kind !== "triggered")
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.shkeptncontext: expected the context of ${type}, found nothing.`, "CA-101");
    const stage = spare(scope, "stage", `${path}.data`);
    const service = spare(scope, "service", `${path}.data`);
    return {
        type,
        name: parsed.task,
        kind: parsed.kind,
        id: optionalId(event, "id", path) ?? identity(event, "id", path),
        project: identity(scope, "project", `${path}.data`, `${path}.project`),
        ...(keptnContext && { keptnContext }),
        ...(stage && { stage }),
        ...(service && { service }),
    };
}
function identity(object, name, path, alias) {
    const value = optionalIdentity(object, name, path);
    if (!value)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}${alias ? ` (or ${alias})` : ""}: expected text, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(object, name))}.`, "CA-101");
    return value;
}
function optionalId(event, name, path) {
    const id = optionalIdentity(event, name, path);
    if (id !== undefined && !(0,_trust_provenance__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeId */ .j$)(id))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}: expected an id of ${_trust_provenance__WEBPACK_IMPORTED_MODULE_1__/* .ID_FORM */ .VT}, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(id)}. Send it as the event has it.`, "CA-101");
    return id;
}
function optionalIdentity(object, name, path) {
    const value = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(object, name);
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "string")
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}: expected text, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`, "CA-101");
    if (hasControls(value))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}: control characters are not allowed, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}.`, "CA-101");
    if (value.length > MAX_IDENTITY_CHARACTERS)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}: expected at most ${MAX_IDENTITY_CHARACTERS} characters, found ${value.length}.`, "CA-101");
    return value === "" ? undefined : value;
}
function hasControls(value) {
    return typeof value === "string" && /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value);
}
function readMode(outer, path, complaints) {
    const value = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outer, "mode");
    if (value === undefined || value === null || value === "")
        return undefined;
    const mode = typeof value === "string" ? parseMode(value) : undefined;
    if (!mode)
        complaints.add(`${path}.mode: expected interactive or silent, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`, false);
    return mode;
}


/***/ })

};
