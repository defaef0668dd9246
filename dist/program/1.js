module.exports = {

/***/ 5646:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   Ng: () => (/* binding */ getOwn),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   P5: () => (/* binding */ setOwn),
/* harmony export */   U3: () => (/* binding */ ownText),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   hz: () => (/* binding */ isDeeperThan),
/* harmony export */   jM: () => (/* binding */ parsedObject),
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
function ownText(object, key) {
    const value = getOwn(object, key);
    return typeof value === "string" ? value : undefined;
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function parsedObject(text) {
    const value = parsedJson(text);
    return isJsonObject(value) ? value : undefined;
}
const MAX_JSON_DEPTH = 100;
function isDeeperThan(value, limit) {
    if (!isNesting(value))
        return false;
    if (limit < 0)
        return true;
    const items = Array.isArray(value) ? value : Object.values(value);
    return items.some((item) => isDeeperThan(item, limit - 1));
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
/* harmony import */ var _text_capital__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81838);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);




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
    return outcome("errored", (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)((0,_text_capital__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .N)(message), code));
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
        (0,_text_json__WEBPACK_IMPORTED_MODULE_3__/* .setOwn */ .P5)(data, name, String(value));
    if (measured.start)
        (0,_text_json__WEBPACK_IMPORTED_MODULE_3__/* .setOwn */ .P5)(data, "start", measured.start);
    if (measured.end)
        (0,_text_json__WEBPACK_IMPORTED_MODULE_3__/* .setOwn */ .P5)(data, "end", measured.end);
    for (const [name, value] of Object.entries(report.data))
        (0,_text_json__WEBPACK_IMPORTED_MODULE_3__/* .setOwn */ .P5)(data, name, value);
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
            .filter((reason) => !headline.includes(reason) && !headline.includes((0,_text_capital__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .N)(reason)));
        if (reasonsGiven.length > 0)
            lines.push(!report.message
                ? `${(0,_text_capital__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .N)(reasonsGiven.join("; "))}.`
                : (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(`${(0,_text_capital__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .N)(reasonsGiven.join("; "))}.`, worst.code));
    }
    if (measured?.summary)
        lines.push(`${(0,_text_capital__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .N)(measured.summary)}.`);
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
            return `${(0,_text_capital__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .N)(what)} done${took ? ` in ${took}` : ""}.`;
        case "warning":
            return `${(0,_text_capital__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .N)(what)} done with a warning: ${worst.reason}.`;
        case "fail":
            return `${(0,_text_capital__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .N)(what)} failed: ${worst.reason}.`;
        case "errored":
            return `${(0,_text_capital__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .N)(what)} could not be completed: ${worst.reason}.`;
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

/***/ 20978:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);


function temporaryFolder(environment) {
    const given = environment["RUNNER_TEMP"];
    return given && isWritable(given) ? given : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
function isWritable(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
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
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   zx: () => (/* binding */ isApprovalAnswered)
/* harmony export */ });
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

/***/ 43324:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   W3: () => (/* binding */ dispatchOf),
/* harmony export */   nZ: () => (/* binding */ adapterOf)
/* harmony export */ });
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _runner_dispatch_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51963);



const ADAPTERS = {
    keptn: async () => (await __webpack_require__.e(/* import() */ 7325).then(__webpack_require__.bind(__webpack_require__, 97325))).keptn,
    callback: async () => (await __webpack_require__.e(/* import() */ 7563).then(__webpack_require__.bind(__webpack_require__, 47563))).callback,
    "step-functions": async () => (await __webpack_require__.e(/* import() */ 1228).then(__webpack_require__.bind(__webpack_require__, 31228))).stepFunctions,
};
function adapterOf(environment) {
    return ADAPTERS[(0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .controlPlaneKind */ .yn)(environment)]();
}
function startOf(environment) {
    return (0,_runner_dispatch_event__WEBPACK_IMPORTED_MODULE_2__/* .readStart */ .H)(environment, (0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(environment, "event") || undefined);
}
async function dispatchOf(environment) {
    const mapper = (await adapterOf(environment)).mapper(environment);
    const start = startOf(environment);
    const { eventType, payload } = start;
    const told = async () => {
        const { shapeHint } = await __webpack_require__.e(/* import() */ 733).then(__webpack_require__.bind(__webpack_require__, 80733));
        return shapeHint(payload, (0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .controlPlaneKind */ .yn)(environment));
    };
    if (!mapper.takes.includes(start.origin))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`This workflow was started by \`workflow_dispatch\`, not \`repository_dispatch\`. Set the ` +
            `input \`event\` to the triggered event as JSON.${await told()}`, "CA-102");
    try {
        const dispatch = mapper.read(start);
        return { ...(eventType !== undefined && { eventType }), ...dispatch };
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${error.message}${await told()}`, error.code);
    }
}


/***/ }),

/***/ 51963:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readStart),
/* harmony export */   q: () => (/* binding */ runAttemptUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



function readStart(environment, eventInput) {
    const workflow = workflowOf(environment);
    if (eventInput)
        return { origin: "event", payload: eventInput, workflow };
    const name = environment["GITHUB_EVENT_NAME"] ?? "";
    const path = environment["GITHUB_EVENT_PATH"];
    if (name !== "repository_dispatch" && name !== "workflow_dispatch") {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`This workflow was started by ${name ? `\`${name}\`` : "an unknown event"}, not ` +
            "`repository_dispatch`. Set the input `event` to the triggered event as JSON.", "CA-102");
    }
    if (!path)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("GITHUB_EVENT_PATH is not set: run this action as a step of a workflow.", "CA-102");
    let event;
    try {
        event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("The file of the dispatch event (GITHUB_EVENT_PATH) could not be read as JSON.", "CA-102");
    }
    const field = (of) => ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(event) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(event, of) : undefined);
    if (name === "workflow_dispatch")
        return { origin: "inputs", payload: field("inputs"), workflow };
    const eventType = field("action");
    return {
        origin: "client_payload",
        payload: field("client_payload"),
        workflow,
        ...(typeof eventType === "string" && { eventType }),
    };
}
function workflowOf({ GITHUB_WORKFLOW_REF: ref = "" }) {
    return /\/([^/@]+?)(?:\.ya?ml)?@/.exec(ref)?.[1] ?? "";
}
function runAttemptUrl(environment) {
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}/attempts/${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}


/***/ }),

/***/ 56300:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(word, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(best.candidate.length / 3))
        ? best.candidate
        : undefined;
}
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, i) => i);
    for (const [i, character] of [...from].entries()) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j++) {
            const replaced = (row[j] ?? 0) + (character === to[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 60925:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ EMPTY_REPORT),
/* harmony export */   t: () => (/* binding */ endedWith)
/* harmony export */ });
const EMPTY_REPORT = { labels: {}, data: {} };
function endedWith(ending, report = EMPTY_REPORT, durationMs = 0) {
    return { ending, report, logTail: [], masks: [], durationMs };
}


/***/ }),

/***/ 62687:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leave),
/* harmony export */   x: () => (/* binding */ takeEnvironment)
/* harmony export */ });
function takeEnvironment() {
    const environment = { ...process.env };
    delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    process.stdout.on("error", () => undefined);
    return environment;
}
function leave(exitCode) {
    process.stdout.write("", () => process.exit(exitCode));
}


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
    return typeof value === "string" ? ((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .parsedObject */ .jM)(value) ?? value) : value;
}
function asObject(value, path) {
    const parsed = typeof value === "string" ? (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(value) : value;
    if ((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parsed))
        return parsed;
    const isNoJson = typeof value === "string" && parsed === undefined;
    throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: expected an event as an object or as JSON text, found ` +
        `${isNoJson ? "text that is not JSON" : (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(parsed)}.`, "CA-101");
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
function readReference(event) {
    const complaints = new Complaints();
    const reference = referenceOf(event, "the stored event", complaints);
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


/***/ }),

/***/ 63817:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93515);
/* harmony import */ var _runner_state_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83738);
/* harmony import */ var _wiring_adapters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43324);



void (0,_wiring_adapters__WEBPACK_IMPORTED_MODULE_2__/* .dispatchOf */ .W3)(process.env)
    .then((dispatch) => {
    new _runner_state_file__WEBPACK_IMPORTED_MODULE_1__/* .StateFile */ .iK(process.env, "").write({ phase: "seen", ...(0,_domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_0__/* .dispatched */ .E)(dispatch) });
})
    .catch(() => undefined);


/***/ }),

/***/ 64389:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ areOwnSteps),
/* harmony export */   L1: () => (/* binding */ readCredentials),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   qs: () => (/* binding */ unknownInputs),
/* harmony export */   yn: () => (/* binding */ controlPlaneKind)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86234);
/* harmony import */ var _domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70856);
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62979);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9264);






function areOwnSteps(work) {
    return work.script === undefined && work.job === undefined;
}
const SECRET_INPUTS = [
    "control-plane-token",
    "oauth-client-secret",
    "callback-secret",
    "callback-token",
    "github-token",
];
const SINK_TOKEN = /\btoken["']?[ \t]*:[ \t]*["']?([^\s"',}]+)/g;
const DEFAULT_TOKEN_URL = "https://sso.dynatrace.com/sso/oauth2/token";
const KNOWN_COMMANDS = [
    "add-mask",
    "group",
    "error",
    "warning",
    "notice",
    "debug",
    "echo",
    "add-matcher",
    "remove-matcher",
    "set-output",
    "save-state",
];
function input(environment, name) {
    return (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
function controlPlaneKind(environment) {
    const name = input(environment, "control-plane") || "keptn";
    try {
        return oneOf("control-plane", name, _names__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_PLANES */ .wB);
    }
    catch (error) {
        throw error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(error.message, "CA-203") : error;
    }
}
function secretInputs(environment) {
    const given = SECRET_INPUTS.map((name) => input(environment, name)).filter(Boolean);
    const tokens = input(environment, "event-sinks").matchAll(SINK_TOKEN);
    const long = [...tokens].map(([, token = ""]) => token).filter(({ length }) => length >= 8);
    return [...given, ...long];
}
function readConfig(environment) {
    const text = (name) => input(environment, name);
    const problems = [];
    const connection = readConnection(text, problems);
    const scope = readScope(text);
    const source = readSource(environment, problems);
    const work = readWork(environment, problems);
    return Object.freeze({
        connection,
        source,
        scope,
        work,
        problems,
        event: text("event") || undefined,
        eventSinks: text("event-sinks") || undefined,
        githubToken: text("github-token") || undefined,
        jobStatus: text("job-status"),
        isOneOfMany: isOneOfMany(text("matrix"), scope),
    });
}
function readConnection(text, problems) {
    const attempt = (0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .collecting */ .HI)(problems);
    const fatal = [];
    const connection = {
        url: text("control-plane-url") || undefined,
        credentials: (0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .collecting */ .HI)(fatal)(() => readCredentials(text), undefined),
        mode: attempt(() => readMode(text("mode")), "auto"),
        sendStarted: attempt(() => oneOf("send-started", text("send-started") || "auto", ["auto", "always", "never"]), "auto"),
        verify: attempt(() => oneOf("verify", text("verify") || "require", ["require", "prefer", "off"]), "require"),
        deliveryTimeoutMs: attempt(() => positive("delivery-timeout-seconds", text("delivery-timeout-seconds") || "120", 3_600) *
            1_000, 120_000),
    };
    if (fatal.length > 0)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(fatal.join(" "), "CA-203");
    return connection;
}
function waysToWork(environment) {
    return ["run", "job", "tasks-file"].filter((name) => input(environment, name) !== "");
}
function readSource(environment, problems) {
    const source = {
        job: input(environment, "job"),
        with: environment["INPUT_WITH"] ?? "",
        tasksFile: input(environment, "tasks-file"),
    };
    const given = waysToWork(environment);
    if (given.length > 1)
        problems.push(`${given.join(" and ")} are both given: keep one of them.`);
    if (source.with.trim() && !source.job)
        problems.push("with is given without job: name the built-in job, or leave it out.");
    return source;
}
function readWork(environment, problems) {
    const text = (name) => input(environment, name);
    const attempt = (0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .collecting */ .HI)(problems);
    const ways = waysToWork(environment);
    const onSkipped = ways.length === 0 ? "fail" : "continue";
    return {
        script: ways.includes("run") ? environment["INPUT_RUN"] : undefined,
        results: environment["INPUT_RESULTS"] ?? "",
        thresholds: environment["INPUT_THRESHOLDS"] ?? "",
        shell: text("shell") || "bash",
        workingDirectory: text("working-directory"),
        timeoutMs: attempt(() => positive("timeout-minutes", text("timeout-minutes") || "60", 35 * 24 * 60) * 60_000, 3_600_000),
        exitCodes: attempt(() => (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_4__/* .parseExitCodes */ .I8)(text("exit-codes")), new Map()),
        workflowCommands: attempt(() => readCommands(environment["INPUT_WORKFLOW-COMMANDS"]), new Set(["add-mask", "group", "endgroup"])),
        labels: attempt(() => readLabels(text("labels")), {}),
        logTailLines: attempt(() => wholeNumber("log-tail-lines", text("log-tail-lines") || "20", 500), 20),
        progress: attempt(() => boolean("progress", text("progress") || "false"), false),
        failOnSkipped: attempt(() => oneOf("on-skipped", text("on-skipped") || onSkipped, ["fail", "continue"]), "fail") === "fail",
        cancelOnAbort: attempt(() => boolean("cancel-on-abort", text("cancel-on-abort") || "false"), false),
        failStep: attempt(() => boolean("fail-step", text("fail-step") || "true"), true),
    };
}
function readScope(text) {
    const [tasks, stages, projects] = ["tasks", "stages", "projects"].map((name) => (0,_domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .readWords */ .ux)(name, text(name)));
    return { ...(tasks && { tasks }), ...(stages && { stages }), ...(projects && { projects }) };
}
function isOneOfMany(matrix, { tasks, stages, projects }) {
    const values = new Set();
    try {
        JSON.parse(matrix, (_name, value) => values.add(String(value)));
    }
    catch {
        return false;
    }
    return ![tasks, stages, projects].some((words) => words && [...words].every((word) => values.has(word)));
}
function unknownInputs(environment) {
    return Object.keys(environment)
        .filter((key) => key.startsWith("INPUT_"))
        .map((key) => key.slice("INPUT_".length).toLowerCase())
        .filter((name) => !_names__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.some((known) => known === name));
}
function readCredentials(text) {
    const token = text("control-plane-token");
    const clientId = text("oauth-client-id");
    const clientSecret = text("oauth-client-secret");
    if (clientId || clientSecret) {
        if (token)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("control-plane-token and oauth-client-id are both given: keep one of them.");
        if (!clientId || !clientSecret)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`oauth-client-${clientId ? "secret" : "id"} is missing beside oauth-client-${clientId ? "id" : "secret"}.`);
        return {
            kind: "oauth",
            clientId,
            clientSecret,
            scope: text("oauth-scope"),
            resource: text("oauth-resource"),
            tokenUrl: readTokenUrl(text("oauth-token-url") || DEFAULT_TOKEN_URL),
        };
    }
    if (/[\p{Cc}]/u.test(token))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("control-plane-token contains a line break or another control character: store it again as one line.");
    if (/^https?:\/\//i.test(token))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("control-plane-token holds an address: control-plane-url and control-plane-token are swapped.");
    return token ? { kind: "token", token } : undefined;
}
function readTokenUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("oauth-token-url: expected an address such as " +
            "https://sso.example.com/oauth2/token, without user name and password.");
    }
    return text;
}
function readMode(text) {
    if (text === "" || text === "auto")
        return "auto";
    const mode = (0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_2__/* .parseMode */ .Zx)(text);
    if (!mode)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`mode: expected auto, interactive or silent, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}.`);
    return mode;
}
function readCommands(text) {
    const names = (text ?? "add-mask group")
        .replace(/^\s*none\s*$/i, "")
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((name) => name.toLowerCase());
    const unknown = names.find((name) => !KNOWN_COMMANDS.includes(name));
    if (unknown)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`workflow-commands: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(unknown)} is not one of ${KNOWN_COMMANDS.join(", ")}.`);
    return new Set(names.includes("group") ? [...names, "endgroup"] : names);
}
const LISTED_LABEL = /^[\w.-]+\s*=[^=]*$/;
function readLabels(text) {
    const labels = {};
    for (const line of text
        .split(/\r?\n/)
        .flatMap(listedIn)
        .map((l) => l.trim())
        .filter(Boolean)) {
        const at = line.indexOf("=");
        if (at < 1)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`labels: expected lines such as team=payments, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(line)}.`);
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .setOwn */ .P5)(labels, line.slice(0, at).trim(), line.slice(at + 1).trim());
    }
    return labels;
}
function listedIn(line) {
    for (const separator of [",", ";", " "]) {
        const parts = line
            .split(separator)
            .map((part) => part.trim())
            .filter(Boolean);
        if (parts.length > 1 && parts.every((part) => LISTED_LABEL.test(part)))
            return parts;
    }
    return [line];
}
function oneOf(name, text, allowed) {
    const found = allowed.find((value) => value === text);
    if (found === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: expected ${allowed.join(", ")}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}.`);
    return found;
}
function positive(name, text, max) {
    const value = /^\d+(\.\d+)?$|^\.\d+$/.test(text) ? Number(text) : NaN;
    if (!(value > 0 && value <= max))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: expected a number above 0 and at most ${max}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}.`);
    return value;
}
function wholeNumber(name, text, max) {
    if (!/^\d+$/.test(text) || Number(text) > max)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: expected a whole number from 0 to ${max}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}.`);
    return Number(text);
}
function boolean(name, text) {
    return oneOf(name, text.toLowerCase(), ["true", "false"]) === "true";
}


/***/ }),

/***/ 70856:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ knownTasks),
/* harmony export */   Zc: () => (/* binding */ boundByName),
/* harmony export */   aE: () => (/* binding */ hasOwnKey),
/* harmony export */   c2: () => (/* binding */ APPROVAL_JOB),
/* harmony export */   k_: () => (/* binding */ limitsStages),
/* harmony export */   q4: () => (/* binding */ boundByStage),
/* harmony export */   ux: () => (/* binding */ readWords)
/* harmony export */ });
/* harmony import */ var _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30993);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56300);
/* harmony import */ var _provenance__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38234);




const APPROVAL_JOB = "approval.ask";
const BOUND = { kind: "bound" };
const BOUND_BY_TASK = { kind: "bound", isByTaskOnly: true };
const ANY = "*";
const SEPARATORS = "-_./";
const NO_NAME = /[*?[\]{}!\\"'`:;|]/;
function readWords(field, text) {
    const words = text.split(/[\s,]+/).filter(Boolean);
    if (words.length === 0)
        return undefined;
    const wrong = words.find((word) => word !== ANY && (NO_NAME.test(word) || (field === "tasks" && word.includes("."))));
    if (wrong !== undefined) {
        const example = { tasks: "deployment test", stages: "staging production", projects: "shop" }[field];
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${field}: expected names, such as ${example}, or * for ` +
            `any${field === "tasks" ? " but approvals" : ""}; found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wrong)}. ` +
            "Patterns and types of events are not taken.");
    }
    return new Set(words);
}
function boundByName(subject, binding, isSilent) {
    const other = givenElsewhere("projects", subject.project, binding);
    if (subject.kind !== "triggered")
        return other ?? boundEvent(subject, binding, isSilent);
    const { inputs: { tasks }, catalogue, } = binding;
    if (tasks && !namesTask(tasks, subject.name))
        return {
            kind: "elsewhere",
            reason: `\`tasks\` names ${listed(tasks)} and not ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(subject.name)}${butApprovals(tasks, subject.name)}`,
        };
    if (other)
        return other;
    return ((catalogue ? boundByKey(subject, catalogue, tasks !== undefined) : undefined) ??
        (tasks || catalogue || binding.isByQuestion ? BOUND : boundByType(subject, binding)));
}
function boundByStage(stage, binding) {
    return givenElsewhere("stages", stage ?? "", binding) ?? BOUND;
}
function limitsStages({ inputs, catalogue }) {
    return (inputs.stages !== undefined ||
        (catalogue !== undefined && "keys" in catalogue && catalogue.stages !== undefined));
}
function hasOwnKey({ name, kind }, { catalogue }) {
    return (kind !== "triggered" &&
        catalogue !== undefined &&
        "keys" in catalogue &&
        catalogue.keys.has(`${name}.${kind}`));
}
function namesEvent(eventType, { name, kind }) {
    return [...SEPARATORS].some((separator) => (0,_provenance__WEBPACK_IMPORTED_MODULE_1__/* .eventTypeNames */ .Xv)(eventType, `${name}${separator}${kind}`));
}
function givenElsewhere(field, value, { inputs, catalogue }) {
    const ofCatalogue = catalogue && "keys" in catalogue
        ? [[catalogue[field], `${field} of ${catalogue.path}`]]
        : [];
    for (const [words, where] of [[inputs[field], field], ...ofCatalogue]) {
        if (!words || words.has(ANY) || words.has(value))
            continue;
        const found = value === "" ? `the event's ${field.slice(0, -1)} is not known` : `not ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
        return { kind: "elsewhere", reason: `\`${where}\` names ${listed(words)}, and ${found}` };
    }
    return undefined;
}
function boundEvent(subject, { inputs: { tasks }, catalogue, eventType, ...binding }, isSilent) {
    const { name, kind } = subject;
    if (catalogue) {
        if ("problem" in catalogue)
            return { kind: "unbound", reason: catalogue.problem, code: catalogue.code };
        if (hasOwnKey(subject, { catalogue, inputs: {} }))
            return BOUND;
        return {
            kind: "elsewhere",
            reason: `${catalogue.path} has no key ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`${name}.${kind}`)}, so there is nothing to do`,
        };
    }
    if (isSilent || binding.isByQuestion)
        return BOUND;
    if (tasks)
        return namesTask(tasks, name)
            ? BOUND_BY_TASK
            : { kind: "elsewhere", reason: `\`tasks\` names ${listed(tasks)} and not ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}` };
    if (eventType !== undefined && namesEvent(eventType, subject))
        return BOUND;
    if (eventType !== undefined && (0,_provenance__WEBPACK_IMPORTED_MODULE_1__/* .eventTypeNames */ .Xv)(eventType, name))
        return BOUND_BY_TASK;
    return {
        kind: "unbound",
        reason: `${subject.type} is no task, and nothing says that this work is for it. If ` +
            `it is, add \`mode: silent\` to the step, or give it a key of its own in a ` +
            `catalogue: \`${name}.${kind}\`.`,
        code: "CA-208",
    };
}
function boundByKey({ name }, catalogue, isNamed) {
    if ("problem" in catalogue)
        return isNamed
            ? undefined
            : { kind: "unbound", reason: catalogue.problem, code: catalogue.code };
    const { keys, path } = catalogue;
    if (keys.has(`${name}.triggered`) || (keys.has(ANY) && name !== _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG))
        return undefined;
    const known = [...keys]
        .filter((key) => key.endsWith(".triggered"))
        .map((key) => key.slice(0, -".triggered".length));
    const line = name === _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG ? "approval: { job: approval.ask }" : `${safeWord(name)}: { run: … }`;
    const why = keys.has(ANY) ? '; "*" is any task but approvals.' : knownTasks(name, known);
    return {
        kind: "unbound",
        reason: `${path} has no rule for the task ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}${why} If it is for this ` +
            `workflow, add there below tasks: \`${line}\`.`,
        code: "CA-205",
    };
}
function knownTasks(name, known) {
    if (known.length === 0)
        return ", nor for any other triggered one.";
    const near = (0,_text_nearest__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, known);
    return (`${near === undefined ? "." : `; did you mean ${near}?`} Known ` +
        `${known.length === 1 ? "is" : "are"} ${known.join(", ")}.`);
}
function boundByType({ name }, { eventType }) {
    if (eventType !== undefined && (0,_provenance__WEBPACK_IMPORTED_MODULE_1__/* .eventTypeNames */ .Xv)(eventType, name))
        return BOUND;
    const why = eventType === undefined
        ? "this run was not started by a dispatch with an event type, so `tasks` has to say what it is for"
        : `it was started by the event type ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(eventType)}, which does not end in the task's name`;
    return {
        kind: "unbound",
        reason: `Nothing says that this work is for the task ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}: ${why}. If it ` +
            `is, add \`tasks: ${safeWord(name)}\` to the step.`,
        code: "CA-208",
    };
}
function safeWord(name) {
    return /^[\w-]+$/.test(name) ? name : "…";
}
function namesTask(tasks, name) {
    return tasks.has(name) || (tasks.has(ANY) && name !== _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG);
}
function butApprovals(tasks, name) {
    return tasks.has(ANY) && name === _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG ? " (* is any but approvals)" : "";
}
function listed(words) {
    const shown = [...words]
        .slice(0, 20)
        .map((word) => (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word))
        .join(", ");
    return words.size > 20 ? `${shown} and ${words.size - 20} more` : shown;
}


/***/ }),

/***/ 81612:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Yt: () => (/* binding */ harmlessAtGitHub),
/* harmony export */   hd: () => (/* binding */ unlinked)
/* harmony export */ });
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/;
function visible(text) {
    if (!BEYOND_ASCII.test(text))
        return text;
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
function shown(text) {
    if (!BEYOND_ASCII.test(text))
        return text;
    return text.replace(INVISIBLE, (sign, at) => isOfEmoji(sign, text, at) ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
const BREAK = "\u200b";
const TRAILER = /^([ \t]*[a-z\d]+(?:-[a-z\d]+)+)(?=[ \t]*:)/gim;
const SKIPPING = /\[(?=\s*(?:skip|no|ci|actions|dependabot)\b)/gi;
function harmlessAtGitHub(text) {
    return unlinked(visible(text.toWellFormed())
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replace(/[^\P{Cc}\n\t]/gu, ""))
        .replace(/#(?=[\p{L}\p{N}])|(?<![a-z\d])gh(?=-\d)/giu, `$&${BREAK}`)
        .replace(SKIPPING, `$&${BREAK}`)
        .replace(TRAILER, `$&${BREAK}`);
}
function unlinked(text) {
    return text.replace(/:\/\//g, `:${BREAK}//`).replace(/(?<![a-z\d])www(?=\.)|@/gi, `$&${BREAK}`);
}


/***/ }),

/***/ 81838:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ capital)
/* harmony export */ });
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 83738:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   ay: () => (/* binding */ readOpened),
/* harmony export */   iK: () => (/* binding */ StateFile),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86234);
/* harmony import */ var _domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93515);
/* harmony import */ var _temporary_folder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20978);





const MAX_STATE_CHARACTERS = 24_000;
class StateFile {
    #stateFile;
    #folder;
    #environment;
    #savedState;
    #trouble;
    #isKept = true;
    #opened;
    constructor(environment, folder, begin) {
        this.#environment = environment;
        this.#stateFile = environment["GITHUB_STATE"];
        this.#folder = folder;
        this.#savedState = begin;
        this.#opened = readOpened(environment);
    }
    get opened() {
        return this.#opened;
    }
    writeOpened(opened) {
        this.#opened = opened;
        this.#save(_config_names__WEBPACK_IMPORTED_MODULE_2__/* .OPENED_STATE */ .uj, JSON.stringify(opened));
    }
    get isKept() {
        return this.#isKept;
    }
    get trouble() {
        return this.#trouble;
    }
    isTaken(triggeredId) {
        return isTaken(this.#environment, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, ".."), triggeredId);
    }
    read() {
        return this.#savedState;
    }
    write(savedState) {
        if (!(0,_domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_3__/* .mayFollow */ .L)(this.#savedState, savedState))
            throw new Error(`The saved state cannot go from ${this.#savedState?.phase} to ${savedState.phase}.`);
        this.#savedState = savedState;
        if (savedState.phase === "announcing")
            this.#take(savedState.task.id);
        this.#save(_config_names__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_STATE */ .Kp, this.#serialise(savedState));
    }
    #save(name, json) {
        const line = `${name}=${json}\n`;
        this.#trouble = appended(this.#stateFile, line);
        this.#isKept =
            this.#trouble === undefined || appended(spareFile(this.#environment), line) === undefined;
    }
    #take(triggeredId) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, "..", takenBy(this.#environment, triggeredId)), "");
        }
        catch {
        }
    }
    #serialise(savedState) {
        const whole = JSON.stringify(savedState);
        if (whole.length <= MAX_STATE_CHARACTERS || savedState.phase !== "finishing")
            return whole;
        const { outcome } = savedState;
        const file = this.#aside(whole);
        const message = `${outcome.message.slice(0, 2_000).toWellFormed()}\n[the rest of ` +
            "the result was lost with the runner's temporary files]";
        return JSON.stringify({
            ...savedState,
            outcome: { ...outcome, message, labels: {}, data: {} },
            ...(file !== undefined && { file }),
        });
    }
    #aside(text) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, "result.json");
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { mode: 0o600 });
            return file;
        }
        catch {
            return undefined;
        }
    }
}
function appended(file, line) {
    if (!file)
        return "GITHUB_STATE is not set";
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, line, { mode: 0o600 });
        return undefined;
    }
    catch (error) {
        return `GITHUB_STATE could not be written (${error.code ?? "unknown error"})`;
    }
}
function spareFile(environment) {
    if (!environment["RUNNER_TEMP"])
        return undefined;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_temporary_folder__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolder */ .y)(environment), nameFor(environment, "cloud-automation-state", environment["GITHUB_ACTION"] ?? ""));
}
function stateOf(environment, name) {
    const given = environment[`STATE_${name}`];
    const file = given ? undefined : spareFile(environment);
    if (!file)
        return given;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8")
            .split("\n")
            .findLast((line) => line.startsWith(`${name}=`))
            ?.slice(name.length + 1);
    }
    catch {
        return undefined;
    }
}
function isTaken(environment, folder, triggeredId) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, takenBy(environment, triggeredId)));
}
function takenBy(environment, triggeredId) {
    return nameFor(environment, "cloud-automation-taken", triggeredId.slice(0, 100));
}
function nameFor(environment, kind, one) {
    const job = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB", "RUNNER_NAME"].map((name) => environment[name] ?? "");
    return [kind, ...job, one].join("-").replace(/[^\w-]/g, "_");
}
function readState(environment) {
    const text = stateOf(environment, _config_names__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_STATE */ .Kp);
    if (!text)
        return undefined;
    try {
        const state = JSON.parse(text);
        if (!state.file)
            return state;
        try {
            return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(state.file, "utf8"));
        }
        catch {
            const { file: _lost, ...rest } = state;
            return rest;
        }
    }
    catch {
        return undefined;
    }
}
function readOpened(environment) {
    try {
        return JSON.parse(stateOf(environment, _config_names__WEBPACK_IMPORTED_MODULE_2__/* .OPENED_STATE */ .uj) ?? "[]");
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 86234:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ CALLBACK_INPUTS),
/* harmony export */   Kp: () => (/* binding */ LEDGER_STATE),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   uj: () => (/* binding */ OPENED_STATE),
/* harmony export */   vS: () => (/* binding */ CONNECTION_INPUTS),
/* harmony export */   wB: () => (/* binding */ CONTROL_PLANES)
/* harmony export */ });
/* unused harmony export OUTPUTS */
const CONNECTION_INPUTS = [
    "control-plane-url",
    "control-plane-token",
    "oauth-client-id",
    "oauth-client-secret",
    "oauth-scope",
    "oauth-resource",
    "oauth-token-url",
];
const CALLBACK_INPUTS = [
    "callback-preset",
    "callback-hosts",
    "callback-secret",
    "callback-token",
];
const CONTROL_PLANES = ["keptn", "callback", "step-functions"];
const INPUTS = [
    "control-plane",
    ...CONNECTION_INPUTS,
    ...CALLBACK_INPUTS,
    "step-functions-on-fail",
    "mode",
    "send-started",
    "verify",
    "run",
    "shell",
    "working-directory",
    "timeout-minutes",
    "delivery-timeout-seconds",
    "exit-codes",
    "workflow-commands",
    "job",
    "with",
    "tasks-file",
    "tasks",
    "stages",
    "projects",
    "results",
    "thresholds",
    "labels",
    "log-tail-lines",
    "progress",
    "on-skipped",
    "cancel-on-abort",
    "event-sinks",
    "event",
    "fail-step",
    "github-token",
    "job-status",
    "matrix",
];
const OUTPUTS = (/* unused pure expression or super */ null && ([
    "project",
    "stage",
    "service",
    "task",
    "keptn-context",
    "triggered-id",
    "event",
    "data",
    "mode",
    "status",
    "result",
    "message",
    "finished",
    "skipped",
    "parked",
    "deadline",
]));
const LEDGER_STATE = "ledger";
const OPENED_STATE = "opened";


/***/ }),

/***/ 93515:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ dispatched),
/* harmony export */   L: () => (/* binding */ mayFollow)
/* harmony export */ });
function dispatched({ reference, mode, eventType, isAddressed }) {
    return {
        reference,
        ...(mode && { mode }),
        ...(eventType !== undefined && { eventType }),
        ...(isAddressed && { isAddressed }),
    };
}
const NEXT = {
    seen: ["seen", "asking", "finishing", "settled"],
    asking: ["asking", "announcing", "finishing", "settled"],
    announcing: ["announcing", "working", "finishing", "settled"],
    working: ["working", "finishing", "settled", "parked"],
    finishing: ["finishing", "settled"],
    settled: [],
    parked: ["finishing", "settled"],
};
function mayFollow(before, after) {
    return before === undefined || NEXT[before.phase].includes(after.phase);
}


/***/ }),

/***/ 97325:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keptn: () => (/* binding */ keptn)
/* harmony export */ });
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62979);

const keptn = {
    mapper: () => ({
        name: "keptn",
        takes: ["client_payload", "event"],
        read: ({ payload, origin }) => (0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_0__/* .readDispatchPayload */ .Jf)(payload, origin),
    }),
    async connect({ config, clock, mask }) {
        const { url, credentials } = config.connection;
        if (!url || !credentials)
            return undefined;
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(4824), __webpack_require__.e(3198), __webpack_require__.e(4216)]).then(__webpack_require__.bind(__webpack_require__, 84216));
        return connect({ url, credentials, clock, mask });
    },
};


/***/ }),

/***/ 98568:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _runner_state_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83738);
/* harmony import */ var _runner_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62687);



function isNothingOwed(environment) {
    const owed = (0,_runner_state_file__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(environment);
    if (owed?.phase === "parked")
        return true;
    if (owed?.phase === "settled")
        return (0,_runner_state_file__WEBPACK_IMPORTED_MODULE_1__/* .readOpened */ .ay)(environment).length === 0;
    return (!owed || owed.phase === "seen") && (0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(environment, "job-status") === "success";
}
async function post(environment) {
    const wiring = await Promise.all(/* import() */[__webpack_require__.e(4824), __webpack_require__.e(6451), __webpack_require__.e(3913), __webpack_require__.e(2148), __webpack_require__.e(8111), __webpack_require__.e(8092)]).then(__webpack_require__.bind(__webpack_require__, 48092));
    return wiring.post(environment);
}
if (!isNothingOwed(process.env)) {
    const environment = (0,_runner_process__WEBPACK_IMPORTED_MODULE_2__/* .takeEnvironment */ .x)();
    void post(environment).then(_runner_process__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .q, async (error) => {
        const { reportCrash } = await Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(6955)]).then(__webpack_require__.bind(__webpack_require__, 16955));
        await reportCrash(error, environment);
        (0,_runner_process__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .q)(1);
    });
}


/***/ })

};
