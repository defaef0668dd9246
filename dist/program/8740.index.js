"use strict";
exports.id = 8740;
exports.ids = [8740];
exports.modules = {

/***/ 2673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ beginsLikeCommand),
/* harmony export */   H1: () => (/* binding */ readQuestion),
/* harmony export */   Mp: () => (/* binding */ writeQuestion),
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   Uf: () => (/* binding */ QUESTION_LABEL),
/* harmony export */   tQ: () => (/* binding */ textKey),
/* harmony export */   xS: () => (/* binding */ strategyOf),
/* harmony export */   yz: () => (/* binding */ isSameTask)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _counting_event_counts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(993);
/* harmony import */ var _events_event_type__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7453);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3139);





/** All questions of this action carry it, so that they are found by one request. */
const QUESTION_LABEL = "cloud-automation-approval";
const VERSION = 1;
const MARKS = /<!-- cloud-automation-approval ([\w-]{1,8000}) -->/g;
const MAX_REASON_CHARACTERS = 500;
/**
 * What the approval-service does about an approval (docs/reference/keptn.md#approvals): a missing
 * property means manual.
 */
function strategyOf(event) {
    const data = (0,_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(event);
    const evaluation = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(data, "evaluation");
    const result = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, "result") || (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(evaluation, "result");
    if (result === "fail")
        return {
            kind: "automatic",
            verdict: "fail",
            reason: "the stage before failed, so the control plane denies by itself",
        };
    const isAutomatic = (result === "pass" || result === "warning") &&
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(data, _counting_event_counts__WEBPACK_IMPORTED_MODULE_3__/* .APPROVAL_TASK */ .UG), result) === "automatic";
    return isAutomatic
        ? {
            kind: "automatic",
            verdict: "pass",
            reason: `the shipyard says ${result}: automatic, so the control plane approves by itself`,
        }
        : { kind: "manual" };
}
/**
 * Punctuation may stand behind the word, but no letter; what follows is the reason, on the next
 * lines, too.
 */
const COMMAND = /^\/(approve|deny)(?:[^\S\r\n]*[:,.!–—-](?=\s|$))?(?:\s+([^]*))?$/i;
/** A comment that answers: it begins with `/approve` or `/deny`, without a blank before it. */
function parseCommand(comment) {
    const match = COMMAND.exec(comment);
    if (!match)
        return undefined;
    const reason = (match[2] ?? "")
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim()
        .slice(0, MAX_REASON_CHARACTERS)
        .toWellFormed();
    return { decision: match[1]?.toLowerCase() === "approve" ? "approved" : "denied", reason };
}
/**
 * What the workflows start a runner for, by `startsWith` in their `if`: answers, and words such as
 * `/approved` that were meant as one.
 */
function beginsLikeCommand(comment) {
    return /^\/(?:approve|deny)/i.test(comment);
}
/**
 * As a comment of Markdown: no text of the event can end it early. Each run that asks writes one.
 */
function writeQuestion(question) {
    return ("<!-- cloud-automation-approval " +
        `${Buffer.from(JSON.stringify({ version: VERSION, ...question })).toString("base64url")} ` +
        "-->");
}
/**
 * What people read in a question, as a short key: its title and body without our marks, which runs
 * of further dispatches add. Whoever may edit issues can change them, and the key tells.
 */
function textKey(title, body) {
    const read = body.replace(MARKS, "").replace(/\r\n?/g, "\n").trim();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([title.trim(), read]))
        .digest("hex");
}
/** @returns `undefined` for a body that {@link writeQuestion} has not written to */
function readQuestion(body) {
    const [first, ...more] = [...body.matchAll(MARKS)].map(([, mark = ""]) => readMark(mark));
    const also = more.flatMap((other) => first && other && isSameTask(other.task, first.task) ? [other.source] : []);
    return first && (also.length > 0 ? { ...first, also } : first);
}
/** Ids are unique in one project only. */
function isSameTask(a, b) {
    return a.id === b.id && a.type === b.type && a.project === b.project;
}
const TASK_FIELDS = ["type", "id", "keptnContext", "project", "stage", "service"];
function readMark(mark) {
    const parsed = parse(Buffer.from(mark, "base64url").toString("utf8"));
    if (!parsed || (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parsed, "version") !== VERSION)
        return undefined;
    const task = linesIn((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(parsed, "task"), TASK_FIELDS);
    const asked = linesIn(parsed, ["source", "deadline"]);
    const kind = task && (0,_events_event_type__WEBPACK_IMPORTED_MODULE_4__/* .parseTaskEventType */ .hN)(task.type);
    if (!task || !asked || kind?.kind !== "triggered" || !isTime(asked.deadline))
        return undefined;
    const remindAt = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(parsed, "remindAt");
    return {
        task: { ...task, name: kind.task, kind: "triggered" },
        ...asked,
        ...(isTime(remindAt) && { remindAt }),
    };
}
/** @returns `undefined` unless each of them is there, as one line of text */
function linesIn(object, names) {
    const lines = names.map((name) => [name, (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(object, name)]);
    if (lines.some(([, text]) => text === "" || /\p{Cc}/u.test(text)))
        return undefined;
    return Object.fromEntries(lines);
}
function isTime(text) {
    return !Number.isNaN(Date.parse(text));
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sequenceUrl),
/* harmony export */   c: () => (/* binding */ evaluationUrl)
/* harmony export */ });
/**
 * Pages of the Bridge, the control plane's own interface.
 *
 * @param base  address of the API, ends in `/api`
 */
function sequenceUrl(base, project, keptnContext) {
    return `${bridgeOf(base)}/project/${segment(project)}/sequence/${segment(keptnContext)}`;
}
/** The evaluation of a stage with its chart. */
function evaluationUrl(base, keptnContext, stage) {
    return `${bridgeOf(base)}/evaluation/${segment(keptnContext)}/${segment(stage)}`;
}
function bridgeOf(base) {
    return `${base.replace(/\/api$/, "")}/bridge`;
}
/** No parenthesis in it may end a Markdown link. */
function segment(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}


/***/ }),

/***/ 9819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isResolved),
/* harmony export */   q: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);
/* harmony import */ var _text_web_address__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1201);


const MAX_TEXT_CHARACTERS = 2_000;
const MAX_LISTED = 20;
/** In milliseconds since 1970; what is smaller is no time of a problem. */
const MIN_EPOCH_MS = 1_000_000_000_000;
/**
 * Where an event keeps its problem, by normalised name: Keptn's dynatrace-service, tasks of the
 * quick start, tickets.
 */
const PLACES = ["problem", "dynatraceproblem", "incident"];
/**
 * What a notification of Dynatrace may carry of its problem: an object, or JSON as text
 * (`{ProblemDetailsJSON}`, `…V2`).
 */
const DETAILS = ["problemdetails", "problemdetailsjson", "problemdetailsjsonv2"];
/** A longer text is no problem's details, and reading it costs time. */
const MAX_DETAILS_CHARACTERS = 200_000;
/**
 * Reads the problem behind an event: `data.problem`, `data.dynatraceProblem` and `data.incident`,
 * in the spelling of Keptn (`problemTitle`) and of Dynatrace (`ProblemTitle`, `ProblemURL`,
 * `ImpactedEntities` …), what stands in its `ProblemDetails`, and a problem event whose fields
 * stand in `data` itself (docs/reference/keptn.md#payloads-of-the-known-tasks).
 */
function problemOf(data) {
    const flat = byLowerName(data);
    const own = PLACES.map((place) => flat.get(place))
        .filter(_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)
        .map(byLowerName);
    const details = [...own, flat].flatMap(detailsIn);
    const find = (read, names) => {
        const places = [
            ...own.map((fields) => [fields, names.own]),
            [flat, names.flat ?? []],
            ...details.map((fields) => [fields, names.details ?? []]),
        ];
        for (const [fields, known] of places) {
            for (const name of known) {
                const value = fields.get(name);
                const found = value === undefined || isUnfilled(value) ? undefined : read(value);
                if (found !== undefined)
                    return found;
            }
        }
        return undefined;
    };
    const isFlat = flat.has("problemtitle") || flat.has("pid");
    const found = {
        id: find(textIn, {
            own: ["problemid", "pid", "displayid", "id"],
            flat: ["problemid", "pid"],
            details: ["displayid", "displayname", "problemid", "pid", "id"],
        }),
        title: find(textIn, {
            own: ["problemtitle", "title", "name"],
            flat: ["problemtitle"],
            details: ["title", "problemtitle"],
        }) ?? first(details, rankedTitle),
        url: find(_text_web_address__WEBPACK_IMPORTED_MODULE_1__/* .httpUrl */ .q, {
            own: ["problemurl", "url"],
            flat: ["problemurl"],
            details: ["problemurl", "url"],
        }) ?? labelledUrl(flat),
        state: find(textIn, {
            own: ["state", "problemstate", "problemstatus", "status"],
            flat: ["problemstate", "problemstatus", ...(isFlat ? ["state"] : [])],
            details: ["status", "state"],
        }),
        severity: find(textIn, {
            own: ["problemseverity", "severitylevel", "severity"],
            flat: ["problemseverity"],
            details: ["severitylevel", "severity"],
        }) ?? first(details, rankedSeverity),
        impacted: find(namesIn, {
            own: ["impactedentities", "impactedentity", "impactedentitynames", "affectedentities"],
            flat: ["impactedentities", "impactedentity", "impactedentitynames"],
            details: ["impactedentities", "affectedentities", "rankedimpacts", "rankedevents"],
        }),
        rootCause: find(namesIn, {
            own: ["rootcause", "rootcauseentity"],
            details: ["rootcauseentity", "rootcause"],
        }) ?? first(details, rankedCause),
        tags: find(tagsIn, {
            own: ["tags", "entitytags"],
            flat: isFlat ? ["tags"] : [],
            details: ["entitytags", "tagsofaffectedentities", "tags"],
        }),
        start: find(timeIn, {
            own: ["problemstarttime", "starttime", "start", "problemstart"],
            flat: ["problemstarttime"],
            details: ["starttime", "start"],
        }) ?? first(details, rankedStart),
    };
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
/**
 * Whether a problem is over, as its source says it: Dynatrace's notifications and interfaces use
 * one word each.
 */
function isResolved({ state }) {
    return state !== undefined && /^(?:resolved|closed)$/i.test(state);
}
/** A placeholder of a notification that was sent as a test, or is not known to this version. */
function isUnfilled(value) {
    return typeof value === "string" && /^\{\w{1,60}\}$/.test(value.trim());
}
function detailsIn(fields) {
    return DETAILS.map((name) => objectIn(fields.get(name)))
        .filter((found) => found !== undefined)
        .map(byLowerName);
}
function objectIn(value) {
    if ((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value;
    if (typeof value !== "string" ||
        value.length > MAX_DETAILS_CHARACTERS ||
        !value.trimStart().startsWith("{"))
        return undefined;
    try {
        const parsed = JSON.parse(value);
        return (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(parsed) ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}
function first(details, read) {
    for (const fields of details) {
        const ranked = fields.get("rankedevents");
        for (const event of Array.isArray(ranked)
            ? ranked.slice(0, MAX_LISTED).filter(_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)
            : []) {
            const found = read(byLowerName(event));
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
/**
 * The events of a problem are ranked, and the first tells what happened:
 * `SERVICE_RESPONSE_TIME_DEGRADED`.
 */
function rankedTitle(event) {
    const type = textIn(event.get("eventtype") ?? null);
    return (type && `${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase().replaceAll("_", " ")}`);
}
function rankedSeverity(event) {
    return textIn(event.get("severitylevel") ?? null);
}
function rankedStart(event) {
    return timeIn(event.get("starttime") ?? null);
}
function rankedCause(event) {
    return event.get("isrootcause") === true ? textIn(event.get("entityname") ?? null) : undefined;
}
/** The dynatrace-service hands the address on as a label, too. */
function labelledUrl(flat) {
    const labels = flat.get("labels");
    const url = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(labels) ? byLowerName(labels).get("problemurl") : undefined;
    return url === undefined ? undefined : (0,_text_web_address__WEBPACK_IMPORTED_MODULE_1__/* .httpUrl */ .q)(url);
}
/** A text, a list of texts, or of tags with a context, a key and mostly a value. */
function tagsIn(value) {
    if (!Array.isArray(value))
        return namesIn(value);
    return namesIn(value.map((tag) => ((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(tag) ? (tagIn(byLowerName(tag)) ?? tag) : tag)));
}
function tagIn(tag) {
    const whole = textIn(tag.get("stringrepresentation") ?? null);
    const key = textIn(tag.get("key") ?? null);
    const value = textIn(tag.get("value") ?? null);
    return whole ?? (key === undefined || value === undefined ? key : `${key}:${value}`);
}
function byLowerName(fields) {
    return new Map(Object.entries(fields).map(([name, value]) => [
        name.toLowerCase().replace(/[\s_-]/g, ""),
        value,
    ]));
}
function textIn(value) {
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string")
        return undefined;
    return (text
        .toWellFormed()
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim()
        .slice(0, MAX_TEXT_CHARACTERS)
        .toWellFormed() || undefined);
}
/** A text, or a list of texts or of things with a name. */
function namesIn(value) {
    if (!Array.isArray(value))
        return (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? nameIn(value) : textIn(value);
    const names = value
        .slice(0, MAX_LISTED)
        .map((item) => ((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item) ? nameIn(item) : textIn(item)))
        .filter((name) => name !== undefined);
    const more = value.length > MAX_LISTED ? [`${value.length - MAX_LISTED} more`] : [];
    return names.length > 0 ? textIn([...names, ...more].join(", ")) : undefined;
}
function nameIn(item, levels = 2) {
    if (levels === 0)
        return undefined;
    const fields = byLowerName(item);
    for (const name of ["name", "displayname", "entityname", "entity", "entityid", "id"]) {
        const value = fields.get(name);
        if (value === undefined)
            continue;
        const text = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? nameIn(value, levels - 1) : textIn(value);
        if (text !== undefined)
            return text;
    }
    return undefined;
}
function timeIn(value) {
    const ms = epochMsOf(value);
    return ms >= MIN_EPOCH_MS && ms < 8.64e15 ? new Date(ms).toISOString() : undefined;
}
function epochMsOf(value) {
    if (typeof value === "number")
        return value;
    if (typeof value !== "string")
        return NaN;
    return /^\d{13}$/.test(value) ? Number(value) : Date.parse(value);
}


/***/ }),

/***/ 4849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ windowText),
/* harmony export */   T: () => (/* binding */ timeText)
/* harmony export */ });
/**
 * `2026-03-01 10:00 UTC`, with seconds where they are not zero; as it was written where that is no
 * time.
 *
 * @param time  ISO, or milliseconds since 1970
 */
function timeText(time) {
    const ms = msOf(time);
    return Number.isNaN(ms) ? time : `${stamp(ms).replace(/:00$/, "")} UTC`;
}
/** `2026-03-01 10:00:00 to 10:05:00 UTC (5 min)`; as the sender wrote it where that is no time. */
function windowText({ start, end, }) {
    const [from, until] = [msOf(start), msOf(end)];
    if (Number.isNaN(from) || Number.isNaN(until))
        return [start, end].filter(Boolean).join(" to ");
    const [a, b] = [stamp(from), stamp(until)];
    const last = a.slice(0, 10) === b.slice(0, 10) ? b.slice(11) : b;
    return `${a} to ${last} UTC (${lengthText((until - from) / 60_000)})`;
}
function lengthText(minutes) {
    if (minutes < 2)
        return `${Number((minutes * 60).toFixed(1))} s`;
    if (minutes < 120)
        return `${Number(minutes.toFixed(1))} min`;
    return `${Number((minutes / 60).toFixed(1))} h`;
}
/** A parser of dates that is left to itself finds one in almost every text. */
function msOf(time) {
    if (/^\d{13}$/.test(time))
        return Number(time);
    return /^\d{4}-\d\d-\d\d/.test(time) ? Date.parse(time) : NaN;
}
function stamp(ms) {
    return new Date(ms).toISOString().slice(0, 19).replace("T", " ");
}


/***/ }),

/***/ 1201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ httpUrl)
/* harmony export */ });
const MAX_URL_CHARACTERS = 2_000;
/**
 * An address that people may be sent to: http or https, no name and password in it, and no
 * character that could end it in Markdown, in Slack or in a table.
 */
function httpUrl(text) {
    if (typeof text !== "string" || text.length > MAX_URL_CHARACTERS || !URL.canParse(text.trim()))
        return undefined;
    const url = new URL(text.trim());
    if (!/^https?:$/.test(url.protocol) ||
        url.hostname === "" ||
        url.username !== "" ||
        url.password !== "")
        return undefined;
    const href = url.href.replace(/[^\w.~:/?#[\]@!$&*+,;=%-]|[[\]*|]/gu, (c) => [...Buffer.from(c.toWellFormed())]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
        .join(""));
    return href.length <= MAX_URL_CHARACTERS ? href : undefined;
}


/***/ }),

/***/ 3386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  job: () => (/* binding */ ask_job)
});

// EXTERNAL MODULE: ./src/domain/approval.ts
var approval = __webpack_require__(2673);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(925);
// EXTERNAL MODULE: ./src/jobs/core/job.ts
var job = __webpack_require__(8177);
// EXTERNAL MODULE: ./src/jobs/core/results.ts
var results = __webpack_require__(9272);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/jobs/workflow/runs.ts
var runs = __webpack_require__(6460);
;// CONCATENATED MODULE: ./src/jobs/approval/environment.ts




/**
 * Leaves the task waiting for the second job of this run, which GitHub lets begin only when a
 * reviewer has approved.
 *
 * @throws UserError when the environment has no reviewers: its job would begin at once, and that
 * would be an approval by nobody
 */
async function askReviewers(environment, { deadline }, request) {
    const read = await request.github.read("GET /repos/{owner}/{repo}/environments/{environment_name}", { environment_name: environment }, request.stop);
    if (!read.ok && read.failure.httpStatus === 404) {
        throw new errors/* UserError */.yo("with.environment: this repository has no environment " +
            `${JSON.stringify(environment)}, and GitHub would create it without any rule. ` +
            "Create it under Settings, Environments, with required reviewers.", "CA-413");
    }
    if (!read.ok)
        throw refusedReading(`The environment ${JSON.stringify(environment)} could not be read`, read.failure);
    const names = reviewersOf(read.value.data);
    if (names.length === 0) {
        throw new errors/* UserError */.yo(`with.environment: the environment ${JSON.stringify(environment)} has no ` +
            "required reviewers to ask. Add them under Settings, " +
            "Environments (private repositories need a plan with environment protection).", "CA-413");
    }
    const waitsFor = `a review of the environment ${environment} (${names.join(", ")})`;
    await request.leaveWaiting({ deadline, waitsFor });
    return (0,results/* endedWith */.tX)({ kind: "parked", deadline, waitsFor }, { labels: {}, data: {} });
}
/**
 * What the reviewers decided, proven by the run's own record: the job of the environment has begun
 * or has ended.
 *
 * @throws UserError when the record could not be read
 */
async function resultOfReview(environment, gate, request) {
    const { github, runUrl, stop } = request;
    const read = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals", { run_id: (0,runs/* runIdIn */.uW)(runUrl) }, stop);
    if (!read.ok)
        throw refusedReading("The record of the review could not be read", read.failure);
    const reviews = (Array.isArray(read.value.data) ? read.value.data : [])
        .filter(json/* isJsonObject */.OW)
        .filter((review) => environmentsOf(review).includes(environment.toLowerCase()));
    const find = (state) => reviews.find((review) => (0,json/* getOwn */.Ng)(review, "state") === state);
    const rejected = find("rejected");
    const approved = find("approved");
    if (gate === "success") {
        if (!approved)
            throw new errors/* UserError */.yo(`The job of the environment ${JSON.stringify(environment)} was let through, ` +
                "but this run has no record of an approval: its rule was removed meanwhile, or " +
                "somebody passed it by.", "CA-413");
        return decided("approved", approved, environment, runUrl);
    }
    if (rejected)
        return decided("denied", rejected, environment, runUrl);
    // Let through, but the job that should have said so was lost.
    if (gate === "failure" && approved)
        return decided("approved", approved, environment, runUrl);
    const cause = gate === "cancelled"
        ? "the run was cancelled while it waited"
        : `nobody reviewed the environment ${environment} in the 30 days that GitHub waits, or its job could not begin`;
    return (0,results/* endedWith */.tX)({
        kind: "judged",
        verdict: "errored",
        reason: cause,
        code: gate === "cancelled" ? "CA-405" : "CA-603",
    }, { labels: {}, data: {} });
}
function decided(decision, review, environment, runUrl) {
    const isApproved = decision === "approved";
    const { who, why } = wordsOf(review);
    const words = `${isApproved ? "Approved" : "Denied"} by ${who} for the environment ` +
        `${environment}${why ? `: ${why}` : ""}`;
    return (0,results/* endedWith */.tX)({
        kind: "judged",
        verdict: isApproved ? "pass" : "fail",
        reason: words,
        ...(!isApproved && { code: "CA-414" }),
    }, {
        labels: {},
        data: {
            decision,
            [isApproved ? "approvedBy" : "deniedBy"]: who,
            ...(why && { reason: why }),
            approvalUrl: runUrl,
        },
        message: `${words}.${isApproved ? "" : " (CA-414)"}`,
    });
}
function refusedReading(what, failure) {
    const isRefused = failure.kind === "unauthorized" || failure.httpStatus === 404;
    return new errors/* UserError */.yo(`${what}: ${failure.message}.${isRefused ? " The job needs `actions: read`." : ""}`, isRefused ? "CA-605" : "CA-411");
}
/** Of the rule `required_reviewers`; one of them is enough. */
function reviewersOf(environment) {
    const rules = (0,json/* isJsonObject */.OW)(environment) ? (0,json/* getOwn */.Ng)(environment, "protection_rules") : undefined;
    const rule = (Array.isArray(rules) ? rules : [])
        .filter(json/* isJsonObject */.OW)
        .find((candidate) => (0,json/* getOwn */.Ng)(candidate, "type") === "required_reviewers");
    const reviewers = rule ? (0,json/* getOwn */.Ng)(rule, "reviewers") : undefined;
    return (Array.isArray(reviewers) ? reviewers : []).filter(json/* isJsonObject */.OW).flatMap((entry) => {
        const reviewer = (0,json/* getOwn */.Ng)(entry, "reviewer");
        const name = (0,json/* isJsonObject */.OW)(reviewer)
            ? ((0,json/* getOwn */.Ng)(reviewer, "login") ?? (0,json/* getOwn */.Ng)(reviewer, "slug") ?? (0,json/* getOwn */.Ng)(reviewer, "name"))
            : undefined;
        return typeof name === "string" ? [name] : [];
    });
}
/** GitHub does not tell names apart by their case. */
function environmentsOf(review) {
    const environments = (0,json/* getOwn */.Ng)(review, "environments");
    return (Array.isArray(environments) ? environments : [])
        .filter(json/* isJsonObject */.OW)
        .map((environment) => String((0,json/* getOwn */.Ng)(environment, "name")).toLowerCase());
}
function wordsOf(review) {
    const user = (0,json/* getOwn */.Ng)(review, "user");
    const login = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    const comment = (0,json/* getOwn */.Ng)(review, "comment");
    return {
        who: typeof login === "string" ? login : "somebody",
        why: typeof comment === "string"
            ? comment
                .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
                .trim()
                .slice(0, 500)
                .toWellFormed()
            : "",
    };
}

// EXTERNAL MODULE: ./src/jobs/approval/names.ts
var names = __webpack_require__(1922);
// EXTERNAL MODULE: ./src/cards/index.ts + 8 modules
var cards = __webpack_require__(1567);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(993);
// EXTERNAL MODULE: ./src/domain/bridge.ts
var bridge = __webpack_require__(1643);
// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(1385);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(6451);
// EXTERNAL MODULE: ./src/domain/task.ts
var domain_task = __webpack_require__(3139);
// EXTERNAL MODULE: ./src/domain/text/time-text.ts
var time_text = __webpack_require__(4849);
// EXTERNAL MODULE: ./src/jobs/core/outgoing-text.ts
var outgoing_text = __webpack_require__(8996);
// EXTERNAL MODULE: ./src/jobs/ticket/text.ts
var ticket_text = __webpack_require__(9254);
// EXTERNAL MODULE: ./src/jobs/approval/question-issue.ts
var question_issue = __webpack_require__(9286);
;// CONCATENATED MODULE: ./src/jobs/approval/question.ts















const MAX_VALUE_CHARACTERS = 300;
const SIGNS = { pass: "✅", warning: "⚠️", fail: "❌" };
/**
 * Asks in an issue, once per task: a second run of the same dispatch takes the first one's issue,
 * and of two that were opened in the same moment the lower number stays.
 *
 * @throws UserError when it could not be asked
 */
async function askByIssue(wait, request) {
    const issue = (await findOwn(request)) ?? (await question_open(wait, request));
    const asked = (0,approval/* readQuestion */.H1)(issue.body);
    const { deadline } = asked ?? wait;
    const waitsFor = `an answer in issue #${issue.number} (${issue.url})`;
    try {
        // Only who has asked can say what was asked; a later run would take down what somebody has made
        // of it.
        const isOurs = asked === undefined || (0,event_counts/* isSameRun */.Mf)(asked.source, request.runUrl);
        await request.leaveWaiting({
            deadline,
            waitsFor,
            issue: { number: issue.number, ...(isOurs && { text: (0,approval/* textKey */.tQ)(issue.title, issue.body) }) },
        });
    }
    catch (error) {
        // What another run asked, that run waits for.
        const unreported = asked?.source !== request.runUrl
            ? undefined
            : await (0,question_issue/* commentOnIssue */.Sr)(issue.number, {
                text: `No answer is waited for: ${(0,markdown/* escapeMarkdown */.F)(error instanceof Error ? error.message : String(error))}`,
                closing: "not_planned",
            }, request.github, request.stop);
        if (unreported !== undefined)
            request.console.warning(`${unreported} The sweep closes it.`);
        throw error;
    }
    if (asked)
        await join(issue, asked, request);
    request.console.info(`Asked in ${issue.url}.`);
    return (0,results/* endedWith */.tX)({ kind: "parked", deadline, waitsFor }, { labels: {}, data: {} });
}
/** Leaves word that this run waits for the answer, too: what its dispatch owes is paid with it. */
async function join({ number, body }, { source, also = [], ...asked }, { runUrl, github, stop, console }) {
    if ([source, ...also].some((one) => (0,event_counts/* isSameRun */.Mf)(one, runUrl)))
        return;
    const joined = await github.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number, body: `${body}\n${(0,approval/* writeQuestion */.Mp)({ ...asked, source: runUrl })}` }, stop, { isRepeatable: true });
    if (!joined.ok)
        console.warning(`Could not note in issue #${number} that this run waits, too: ` +
            `${joined.failure.message}. Its answer may leave the task one \`finished\` short ` +
            "until the deadline. (CA-411)");
}
async function question_open(wait, request) {
    const { task, event } = request.assignment;
    const approvers = (0,names/* namesIn */.w)(request.parameters, "approvers");
    const mask = (0,outgoing_text/* maskFor */.A)(request);
    const mark = (0,approval/* writeQuestion */.Mp)({ task, source: request.runUrl, ...wait });
    // Nobody could answer what is not read back from the issue.
    if (!(0,approval/* readQuestion */.H1)(mark))
        throw new errors/* UserError */.yo("The names of the task are too long to be asked about, or hold control characters.", "CA-413");
    const created = await request.github.write("POST /repos/{owner}/{repo}/issues", {
        title: (0,ticket_text/* titleOf */.Gg)(mask(request.parameters.title || `Approve ${task.service} in ${task.stage} (${task.project})?`)),
        body: bodyOf((0,masking/* maskJson */.Te)(event, mask), wait, approvers, request) + mark,
        labels: [approval/* QUESTION_LABEL */.Uf],
        assignees: (0,names/* namesIn */.w)(request.parameters, "assignees"),
    }, request.stop);
    const opened = created.ok ? (0,question_issue/* questionIssueOf */.zF)(created.value.data) : undefined;
    // An unclear answer may have opened one all the same.
    const ours = (await questionsAbout(task, request)).filter((issue) => opened ? issue.author === opened.author : (0,approval/* readQuestion */.H1)(issue.body)?.source === request.runUrl);
    const winner = ours.sort((a, b) => a.number - b.number)[0] ?? opened;
    if (!winner)
        throw created.ok
            ? new errors/* UserError */.yo("GitHub answered something that is no issue, so no approver was asked.", "CA-411")
            : (0,question_issue/* refusedAsking */.W2)(created.failure);
    if (opened && winner.number !== opened.number) {
        await request.github.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
            issue_number: opened.number,
            state: "closed",
            state_reason: "not_planned",
            body: `Asked in #${winner.number} already.`,
        }, request.stop, { isRepeatable: true });
    }
    return winner;
}
async function questionsAbout(task, request) {
    return (await (0,question_issue/* listQuestions */.mL)(request)).filter(({ body }) => {
        const question = (0,approval/* readQuestion */.H1)(body);
        return question !== undefined && (0,approval/* isSameTask */.yz)(question.task, task);
    });
}
/**
 * Strangers may open issues, too: a token of a person tells its login; that of an app may not ask,
 * and then only an app's issue can be ours.
 */
async function findOwn(request) {
    const candidates = await questionsAbout(request.assignment.task, request);
    if (candidates.length === 0)
        return undefined;
    const read = await request.github.read("GET /user", {}, request.stop);
    const login = read.ok && (0,json/* isJsonObject */.OW)(read.value.data) ? (0,json/* getOwn */.Ng)(read.value.data, "login") : undefined;
    const own = candidates.filter((issue) => login === undefined ? issue.isBot : issue.author === login);
    return own.sort((a, b) => a.number - b.number)[0];
}
function bodyOf(event, { deadline }, approvers, request) {
    const { assignment: { task }, runUrl, sequences, } = request;
    const data = (0,domain_task/* dataOf */.qu)(event);
    const at = (...path) => {
        let value = data;
        for (const name of path) {
            if (Array.isArray(value))
                value = name === "0" ? value[0] : undefined;
            else
                value = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, name) : undefined;
        }
        return typeof value === "string" ? value : "";
    };
    const address = (0,cards/* httpUrl */.q3)(at("deployment", "deploymentURL") || at("deployment", "deploymentURIsPublic", "0"));
    // A score that is a number is the first one of the sequence, for the control plane never replaces
    // it (docs/reference/keptn.md#what-later-tasks-receive).
    const facts = [
        ["Project, stage, service", cell([task.project, task.stage, task.service].join(" / "))],
        ["Image", cell(at("configurationChange", "values", "image") || at("deployment", "image"))],
        ["Result so far", verdictCell(at("result"))],
        [
            "Evaluation",
            [
                verdictCell(at("evaluation", "result")),
                at("evaluation", "score") && `score ${cell(at("evaluation", "score"))}`,
            ]
                .filter(Boolean)
                .join(", "),
        ],
        ["Deployed at", address === undefined ? "" : `[${cell(address)}](<${address}>)`],
        ["Message", cell(at("message"))],
        ["Answer until", cell((0,time_text/* timeText */.T)(deadline))],
    ];
    const links = [
        ...(sequences
            ? [
                `[the sequence in the Bridge](<${(0,bridge/* sequenceUrl */.N)(sequences.address, task.project, task.keptnContext)}>)`,
            ]
            : []),
        `[the run that asks](${runUrl.replace(/\/attempts\/\d+$/, "")})`,
    ];
    const { text } = request.parameters;
    return [
        `The sequence of **${(0,markdown/* escapeMarkdown */.F)(task.service)}** in ` +
            `**${(0,markdown/* escapeMarkdown */.F)(task.stage)}** waits for a person. Shall it go on?`,
        "",
        ...(text ? [(0,markdown/* escapeMarkdown */.F)((0,outgoing_text/* maskFor */.A)(request)(text)), ""] : []),
        ...(0,markdown/* factTable */.B)(facts.filter(([, value]) => value !== "")),
        "",
        "Answer with a comment that begins with one of these:",
        "",
        "- `/approve` – the sequence goes on",
        "- `/deny` and the reason – it does not",
        "",
        approvers.length > 0
            ? `May answer: ${approvers.map((name) => (name.startsWith("@") ? name : `@${name}`)).join(", ")}.`
            : "May answer: everybody with write access to this repository.",
        "",
        links.join(" · "),
        "",
        "",
    ].join("\n");
}
function cell(text) {
    return (0,markdown/* escapeMarkdown */.F)(text.length > MAX_VALUE_CHARACTERS
        ? `${text.slice(0, MAX_VALUE_CHARACTERS).toWellFormed()} …`
        : text);
}
/** `⚠️ warning` */
function verdictCell(word) {
    return Object.hasOwn(SIGNS, word) ? `${SIGNS[word]} ${word}` : cell(word);
}

// EXTERNAL MODULE: ./src/jobs/approval/declarations.ts
var declarations = __webpack_require__(3549);
;// CONCATENATED MODULE: ./src/jobs/approval/ask.ts









/**
 * Longest time between the reminder and the deadline, as a share of the wait: nobody is reminded of
 * what they were just told.
 */
const MAX_REMINDER_SHARE = 0.5;
const NOT_OF_REVIEWERS = ["approvers", "exclude"];
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/**
 * Asks, and leaves the task waiting. The answer comes in another run (a comment, see
 * `answer-question.ts`) or in another job of this one (`gate`).
 *
 * @throws UserError when nobody could be asked, or the wait could not be written down
 */
async function ask(request) {
    if (request.mode === "silent")
        throw new errors/* UserError */.yo("job: approval.ask waits for an answer that is sent back, so it needs mode: interactive.", "CA-207");
    const strategy = (0,approval/* strategyOf */.xS)(request.assignment.event);
    if (strategy.kind === "automatic" && request.assignment.task.name === "approval")
        return (0,results/* endedWith */.tX)({ kind: "left", verdict: strategy.verdict, reason: strategy.reason }, { ...job_result/* EMPTY_REPORT */.V, message: `Not asked: ${strategy.reason}.` });
    const { environment, gate } = request.parameters;
    if (environment === undefined) {
        for (const name of names/* LISTS */.m)
            (0,names/* namesIn */.w)(request.parameters, name);
        refuseNoApprover(request.parameters);
        return askByIssue(waitOf(request), request);
    }
    for (const name of NOT_OF_REVIEWERS)
        refuseBesideReviewers(name, request.parameters);
    return gate
        ? resultOfReview(environment, gate, request)
        : askReviewers(environment, waitOf(request), request);
}
/**
 * The members of a team are looked up when they answer. @throws UserError where every approver is
 * excluded: the wait would be in vain
 */
function refuseNoApprover(parameters) {
    const approvers = (0,names/* namesIn */.w)(parameters, "approvers");
    const excluded = (0,names/* namesIn */.w)(parameters, "exclude").map((name) => name.toLowerCase());
    if (approvers.length === 0 ||
        approvers.some((name) => name.startsWith("@") || !excluded.includes(name.toLowerCase())))
        return;
    throw new errors/* UserError */.yo("with.approvers and with.exclude leave no one who may answer " +
        `(${approvers.join(", ")}). Name somebody else in with.approvers, or take them ` +
        "out of with.exclude.", "CA-207");
}
function waitOf({ parameters, clock, environment, console }) {
    const givenMs = parameters["deadline-minutes"] * MINUTE_MS;
    const keptDays = Number(environment["GITHUB_RETENTION_DAYS"]) || Infinity;
    // The sweep knows of the wait by an artifact, and takes the task for forgotten when that is gone.
    const waitMs = Math.min(givenMs, keptDays * 24 * HOUR_MS - HOUR_MS);
    if (waitMs < givenMs)
        console.warning(`This repository keeps artifacts for ${keptDays} days only, so the wait ends an ` +
            "hour before that, earlier than deadline-minutes says.");
    const beforeMs = Math.min(parameters["remind-minutes"] * MINUTE_MS, waitMs * MAX_REMINDER_SHARE);
    const deadlineMs = clock.nowMs() + waitMs;
    return {
        deadline: new Date(deadlineMs).toISOString(),
        ...(beforeMs > 0 && { remindAt: new Date(deadlineMs - beforeMs).toISOString() }),
    };
}
function refuseBesideReviewers(name, parameters) {
    const { environment } = parameters;
    if (environment === undefined || (0,names/* namesIn */.w)(parameters, name).length === 0)
        return;
    throw new errors/* UserError */.yo(`with.${name}: who may review the environment ${(0,errors/* quote */.hD)(environment)} is set under ` +
        "Settings, Environments; leave it out there, or leave out with.environment to " +
        "ask in an issue.", "CA-207");
}
const ask_job = (0,job/* jobOf */.Z)(declarations/* approvalAsk */.tv, {
    run: ask,
    checks: [
        ...names/* LISTS */.m.map((name) => (0,job/* checkOf */.E)([name], (parameters) => (0,names/* namesIn */.w)(parameters, name))),
        (0,job/* checkOf */.E)(["approvers", "exclude"], refuseNoApprover),
        ...NOT_OF_REVIEWERS.map((name) => (0,job/* checkOf */.E)(["environment", name], (parameters) => refuseBesideReviewers(name, parameters))),
    ],
});


/***/ }),

/***/ 1922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ LISTS),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);

/** Logins as GitHub has them, with `_` in those that a company manages; teams as `@org/team`. */
const LOGIN = /^[A-Za-z\d](?:[\w-]{0,38})(?:\[bot\])?$/;
/** Lists of names; one that cannot be read would let nobody answer later. */
const LISTS = ["approvers", "exclude", "assignees"];
/** @throws UserError naming the entry that is no login */
function namesIn(parameters, name) {
    const names = (parameters[name] ?? "").split(/[\s,]+/).filter(Boolean);
    const wrong = names.find((entry) => !LOGIN.test(entry) && !(name === "approvers" && /^@[\w-]+\/[\w.-]+$/.test(entry)));
    if (wrong !== undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: expected ` +
            `logins${name === "approvers" ? " and teams such as @octo-org/release" : ""}, ` +
            `found ${JSON.stringify(wrong.slice(0, 80))}.`, "CA-207");
    return names;
}


/***/ }),

/***/ 9286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ commentOnIssue),
/* harmony export */   W2: () => (/* binding */ refusedAsking),
/* harmony export */   mL: () => (/* binding */ listQuestions),
/* harmony export */   zF: () => (/* binding */ questionIssueOf)
/* harmony export */ });
/* harmony import */ var _domain_approval__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2673);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const PAGE = 100;
/** A thousand open questions: with more than these, no one answers them anyway. */
const MAX_PAGES = 10;
/** Every open question of this repository, newest first. @throws UserError naming the permission */
async function listQuestions({ github, stop, }) {
    const questions = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const read = await github.read("GET /repos/{owner}/{repo}/issues", { labels: _domain_approval__WEBPACK_IMPORTED_MODULE_0__/* .QUESTION_LABEL */ .Uf, state: "open", per_page: PAGE, page }, stop);
        if (!read.ok)
            throw refusedAsking(read.failure);
        const listed = Array.isArray(read.value.data) ? read.value.data : [];
        questions.push(...listed.map(questionIssueOf).filter((issue) => issue !== undefined));
        if (listed.length < PAGE)
            break;
    }
    return questions;
}
function questionIssueOf(value) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) || (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "pull_request") !== undefined)
        return undefined;
    const number = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "number");
    const user = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "user");
    if (typeof number !== "number" || !Number.isSafeInteger(number) || !(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(user))
        return undefined;
    const text = (object, name) => {
        const found = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(object, name);
        return typeof found === "string" ? found : "";
    };
    const labels = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "labels");
    return {
        number,
        url: text(value, "html_url"),
        title: text(value, "title"),
        body: text(value, "body"),
        author: text(user, "login"),
        isBot: text(user, "type") === "Bot",
        labels: (Array.isArray(labels) ? labels : []).map((label) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(label) ? text(label, "name") : String(label)),
    };
}
function refusedAsking(failure) {
    if (failure.httpStatus === 410)
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("Issues are switched off in this repository, so no approver can be asked there: " +
            "switch them on, or ask the reviewers of an environment (with.environment).", "CA-413");
    const isRefused = failure.kind === "unauthorized" || failure.httpStatus === 404;
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`No approver could be asked: ${failure.message}.${isRefused ? " The job needs `issues: write`." : ""}`, isRefused ? "CA-605" : "CA-411");
}
/** @returns why the comment could not be written, as a sentence */
async function commentOnIssue(number, { text, closing }, github, signal) {
    const commented = await github.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: number, body: text }, signal);
    const isDue = closing === "completed" ||
        (closing === "not_planned" && (await isOpen(number, github, signal)));
    const closed = isDue &&
        (await github.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number, state: "closed", state_reason: closing }, signal, { isRepeatable: true }));
    if (!commented.ok)
        return `Could not comment on issue #${number}: ${commented.failure.message}.`;
    return closed && !closed.ok
        ? `Issue #${number} could not be closed: ${closed.failure.message}.`
        : undefined;
}
/** Unreadable counts as open. */
async function isOpen(number, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number }, signal);
    return !(read.ok &&
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(read.value.data) &&
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(read.value.data, "state") === "closed");
}


/***/ }),

/***/ 8177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkOf),
/* harmony export */   Z: () => (/* binding */ jobOf)
/* harmony export */ });
/** @param check  gets no defaults: it is asked before there is an event, too */
function checkOf(of, check) {
    return { of, check: (parameters, context) => check(parameters, context) };
}
/** A job whose function sees the parameters as they are declared. */
function jobOf(_declaration, { run, ...job }) {
    return {
        ...job,
        run: (request) => run({
            ...request,
            parameters: frozen(request.parameters),
        }),
    };
}
/** What several functions read must not be changed by one of them. */
function frozen(value) {
    if (typeof value !== "object" || value === null || Object.isFrozen(value))
        return value;
    for (const item of Object.values(value))
        frozen(item);
    return Object.freeze(value);
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ maskFor)
/* harmony export */ });
/* harmony import */ var _domain_text_masking__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6451);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3139);


/** Words that decide how something looks. */
const WORDS = [
    "pass",
    "warning",
    "fail",
    "succeeded",
    "errored",
    "triggered",
    "started",
    "finished",
];
/**
 * What leaves does not carry what a script's environment keeps secret; our links and what the task
 * is called stay.
 */
function maskFor({ environment, runUrl, assignment: { task }, }, links = []) {
    return (0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .createMasker */ .aD)((0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .secretsOfEnvironment */ .O0)(environment), [
        runUrl,
        ...links.map(({ url }) => url),
        ...(0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(task),
        ...WORDS,
    ]);
}


/***/ }),

/***/ 9272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   By: () => (/* binding */ withWindow),
/* harmony export */   Fb: () => (/* binding */ stoppedResult),
/* harmony export */   PJ: () => (/* binding */ stopReason),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   TX: () => (/* binding */ stating),
/* harmony export */   Yv: () => (/* binding */ including),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   t5: () => (/* binding */ stoppedWork),
/* harmony export */   tX: () => (/* binding */ endedWith),
/* harmony export */   tq: () => (/* binding */ overrule),
/* harmony export */   vR: () => (/* binding */ reporting)
/* harmony export */ });
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(925);

function stoppedResult(because, report = _domain_job_result__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_REPORT */ .V) {
    return endedWith({ kind: "stopped", because }, report);
}
/** The time it took is counted by who runs the job. */
function endedWith(ending, report) {
    return { ending, report, logTail: [], masks: [], durationMs: 0 };
}
function stopReason({ stop }) {
    // The job's own look at the clock may come before the signal does.
    return stop.aborted ? (stop.reason ?? "cancelled") : "deadline";
}
/** Whoever stopped the job waits for its end, so nothing else is begun. */
function isStopped({ stop }) {
    return stop.aborted;
}
/** The job was stopped while it made sure of what the work had said. */
function stoppedWork({ result }, { stop }) {
    return {
        result: {
            ...result,
            ending: { kind: "stopped", because: stop.reason ?? "cancelled" },
        },
        verdict: "stopped",
    };
}
/** The same work with a verdict of ours in place of its ending. */
function judge({ result }, judgement) {
    return {
        result: { ...result, ending: { kind: "judged", ...judgement } },
        verdict: judgement.verdict,
    };
}
/**
 * Like {@link judge} where the work had said something else: standing first, its "Deployed" would
 * belie the verdict.
 */
function overrule(work, judgement) {
    const { message, ...report } = work.result.report;
    if (message === undefined)
        return judge(work, judgement);
    return judge({ ...work, result: { ...work.result, report } }, { ...judgement, reason: `${judgement.reason}; before that it said: ${oneLine(message)}` });
}
function reasonIn({ unreadable, status, result }) {
    if (unreadable !== undefined)
        return unreadable;
    if (status === "errored")
        return "it reported status=errored";
    return result ? `it reported result=${result}` : "exit code 0";
}
/** Why the work is not a pass, as a part of a sentence. */
function reasonOf({ ending, report }) {
    switch (ending.kind) {
        case "exited":
            return ending.code === 0 ? reasonIn(report) : `exit code ${ending.code}`;
        case "signalled":
            return `killed by ${ending.signal}`;
        case "not-started":
            return ending.reason;
        case "stopped":
            return ending.because === "deadline" ? "its time was over" : ending.because;
        case "judged":
        case "left":
            return ending.reason;
        case "parked":
            return `it waits for ${ending.waitsFor}`;
    }
}
/**
 * Adds fields to `data.<task>`; what the work itself reported under the same name stays. Absent
 * ones are left out.
 */
function reporting(work, fields) {
    return withData(work, (data) => ({ ...present(fields), ...data }));
}
/** Fields that the job itself knows better than the work. */
function stating(work, fields) {
    return withData(work, (data) => ({ ...data, ...present(fields) }));
}
function withData(work, change) {
    const { report } = work.result;
    return { ...work, result: { ...work.result, report: { ...report, data: change(report.data) } } };
}
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined));
}
/**
 * What a script before or after it said counts, too: its fields where there are none yet, and what
 * it wants masked.
 */
function including(work, other) {
    if (!other)
        return work;
    const merged = reporting(work, other.report.data);
    const { report } = merged.result;
    return {
        ...merged,
        result: {
            ...merged.result,
            report: { ...report, labels: { ...other.report.labels, ...report.labels } },
            masks: [...merged.result.masks, ...other.masks],
        },
    };
}
/**
 * The begin and the end of the job as the window of the load or the experiment. Reports of a tool
 * know better, and so does the work where it says so.
 */
function withWindow(work, startMs, endMs) {
    const iso = (ms) => new Date(ms).toISOString();
    return {
        ...work,
        result: {
            ...work.result,
            measured: { values: {}, start: iso(startMs), end: iso(endMs), verdict: "pass", reasons: [] },
        },
    };
}
const MAX_SAID_CHARACTERS = 300;
function oneLine(message) {
    const said = message.replace(/\s+/g, " ").trim();
    return said.length <= MAX_SAID_CHARACTERS ? said : `a text of ${said.length} characters`;
}


/***/ }),

/***/ 9254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony exports link, table */
/* harmony import */ var _domain_bridge__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1643);
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1385);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3139);
/* harmony import */ var _domain_text_time_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4849);
/* harmony import */ var _domain_text_visible__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1612);






const MAX_TITLE_CHARACTERS = 256;
const MAX_CELL_CHARACTERS = 500;
/** One line, as GitHub takes it; titles are no Markdown. */
function titleOf(text) {
    const line = (0,_domain_text_visible__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text.toWellFormed())
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim();
    return line.length <= MAX_TITLE_CHARACTERS
        ? line
        : `${line.slice(0, MAX_TITLE_CHARACTERS - 1).toWellFormed()}…`;
}
/** `deployment of carts in staging` */
function nameOf({ assignment: { task } }) {
    return `${task.name} of ${task.service || "a service"} in ${task.stage || "no stage"}`;
}
/** Where it comes from, as a paragraph of Markdown with links back. */
function originOf(verb, { assignment: { task }, runUrl, sequences }) {
    const links = [
        link("the run", runUrl),
        ...(sequences
            ? [
                link("the sequence in the Bridge", (0,_domain_bridge__WEBPACK_IMPORTED_MODULE_2__/* .sequenceUrl */ .N)(sequences.address, task.project, task.keptnContext)),
            ]
            : []),
    ].join(" · ");
    return (`${verb} by the task ${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(task.name)} of ` +
        `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(task.service)} in ${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(task.stage)}, project ` +
        `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(task.project)} · ${links}`);
}
/** @param url  of the form that `httpUrl` gives; nothing in it ends the link */
function link(text, url) {
    return `[${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(text)}](<${url.replace(/[<>\s\\]/g, (c) => encodeURIComponent(c)).replaceAll("&", "&amp;")}>)`;
}
/** Rows of foreign text; absent ones are left out. */
function table(rows) {
    const filled = rows.filter(([, value, url]) => value !== undefined || url !== undefined);
    return (0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .factTable */ .B)(filled.map(([name, value, url]) => [
        name,
        url === undefined ? cell(value ?? "") : link(short(value ?? "open"), url),
    ])).join("\n");
}
function cell(text) {
    return (0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(short(text));
}
function short(text) {
    return text.length <= MAX_CELL_CHARACTERS
        ? text
        : `${text.slice(0, MAX_CELL_CHARACTERS - 1).toWellFormed()}…`;
}
/** What the event tells about a problem and about what is to be done about it. */
function factsOf(problem, { assignment: { event } }) {
    const action = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)((0,_domain_task__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(event), "action");
    const actionText = (name) => ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(action) ? textIn(action, name) : undefined);
    return table([
        ["Problem", problem.id ?? problem.title, problem.url],
        // The text stays when the problem is over, and "open" would be a lie then.
        ["State", problem.state?.toUpperCase() === "OPEN" ? undefined : problem.state],
        ["Severity", problem.severity],
        ["Impacted", problem.impacted],
        ["Root cause", problem.rootCause],
        ["Since", problem.start === undefined ? undefined : (0,_domain_text_time_text__WEBPACK_IMPORTED_MODULE_5__/* .timeText */ .T)(problem.start)],
        ["Tags", problem.tags],
        ["Action", actionText("name") ?? actionText("action")],
        ["About it", actionText("description")],
    ]);
}
/** How things stand, for an update that says nothing else. */
function newsOf(problem, story) {
    const { assignment: { task, event }, } = story;
    const data = (0,_domain_task__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(event);
    const found = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(data, "evaluation");
    const evaluation = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(found) ? found : {};
    const result = textIn(evaluation, "result");
    const number = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(evaluation, "score");
    // A number that an event carries along is the first one of the sequence, for the control plane
    // never replaces it (docs/reference/keptn.md#what-later-tasks-receive).
    const score = task.kind === "finished" && typeof number === "number"
        ? String(number)
        : textIn(evaluation, "score");
    const rows = table([
        ["Problem", problem.id ?? problem.title, problem.url],
        ["State", problem.state],
        ["Sequence so far", textIn(data, "result")],
        [
            "Evaluation",
            result === undefined
                ? undefined
                : `${result}${score === undefined ? "" : `, score ${score}`}`,
        ],
    ]);
    return [...(rows ? [rows] : []), originOf("Updated", story)].join("\n\n");
}
function textIn(object, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(object, name);
    return typeof value === "string" && value.trim() !== ""
        ? value.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim()
        : undefined;
}


/***/ }),

/***/ 6460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   i5: () => (/* binding */ ownAccount),
/* harmony export */   uW: () => (/* binding */ runIdIn),
/* harmony export */   v: () => (/* binding */ listRuns),
/* harmony export */   xl: () => (/* binding */ finished)
/* harmony export */ });
/* unused harmony export runStateOf */
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const PAGE = 100;
/** GitHub lists at most 1,000 filtered runs (docs/reference/github-actions.md#runs). */
const MAX_PAGES = 10;
async function readRun({ github, repository }, id, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { ...named(repository), run_id: id }, signal);
    if (!read.ok)
        return read.failure.httpStatus === 404
            ? { kind: "gone" }
            : { kind: "failed", failure: read.failure };
    const run = runStateOf(read.value.data);
    if (!run)
        return {
            kind: "failed",
            failure: {
                kind: "unexpected",
                reached: "no",
                message: `run ${id}: GitHub's answer is not that of a run`,
            },
        };
    return { kind: "run", run };
}
/**
 * Runs of a workflow that `workflow_dispatch` started, newest first.
 *
 * @param sinceMs     created then or later; without it, the newest 100
 * @throws UserError  naming the workflow, when there is no such one or it may not be read
 */
async function listRuns({ github, repository }, workflow, sinceMs, signal) {
    const runs = [];
    for (let page = 1; page <= (sinceMs === undefined ? 1 : MAX_PAGES); page++) {
        const read = await github.read("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
            ...named(repository),
            workflow_id: workflow,
            event: "workflow_dispatch",
            per_page: PAGE,
            page,
            ...(sinceMs !== undefined && {
                created: `>=${new Date(sinceMs).toISOString().slice(0, 19)}Z`,
            }),
        }, signal);
        if (!read.ok)
            throw refused(`The runs of ${workflow} in ${repository} could not be listed`, read.failure, `There is no workflow ${workflow} on the default branch of ${repository}, or the token may not see it.`);
        const listed = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(read.value.data)
            ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(read.value.data, "workflow_runs")
            : undefined;
        const found = Array.isArray(listed) ? listed : [];
        runs.push(...found.map(runStateOf).filter((run) => run !== undefined));
        if (found.length < PAGE)
            break;
    }
    return runs;
}
/** The parameters of a route that say which repository is meant. */
function named(repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}
/**
 * An error that names what was tried and, where it is a permission, which. @param missing what a
 * 404 means
 */
function refused(what, failure, missing) {
    if (failure.kind === "unauthorized")
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: ${failure.message}. The job needs \`actions: write\`; for another ` +
            "repository, pass a token that has it as github-token.", "CA-605");
    if (failure.httpStatus === 404 && missing !== undefined)
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(missing, "CA-411");
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: ${failure.message}.`, "CA-411");
}
/** @returns `undefined` for something else than a run */
function runStateOf(value) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return undefined;
    const id = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "id");
    const status = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "status");
    if (typeof id !== "number" || !Number.isSafeInteger(id) || typeof status !== "string")
        return undefined;
    const text = (name) => {
        const found = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, name);
        return typeof found === "string" ? found : "";
    };
    return {
        id,
        url: text("html_url"),
        title: text("display_title"),
        // Runs of another ref carry it behind an @.
        workflow: text("path").split("@")[0]?.split("/").at(-1) || "a workflow",
        branch: text("head_branch"),
        event: text("event"),
        actor: actorOf((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "actor")),
        createdMs: Date.parse(text("created_at")),
        status,
        isOver: status === "completed",
        conclusion: status === "completed" ? text("conclusion") : "",
        startedMs: Date.parse(text("run_started_at")),
        changedMs: Date.parse(text("updated_at")),
    };
}
function actorOf(value) {
    const login = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "login") : undefined;
    return {
        login: typeof login === "string" ? login : "",
        isBot: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "type") === "Bot",
    };
}
/**
 * Whether our token's account is this one. A person's token tells its name; that of an App, as
 * `GITHUB_TOKEN` is one, may not ask, and then an App it must be.
 *
 * @throws UserError when it could not be asked
 */
async function ownAccount({ github }, signal) {
    const read = await github.read("GET /user", {}, signal);
    if (!read.ok && read.failure.httpStatus !== 403 && read.failure.httpStatus !== 404)
        throw refused("Whose token this is could not be read", read.failure);
    const login = read.ok && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(read.value.data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(read.value.data, "login") : undefined;
    return (actor) => typeof login === "string" ? actor.login.toLowerCase() === login.toLowerCase() : actor.isBot;
}
function finished(run) {
    const tookMs = run.changedMs - run.startedMs;
    return {
        id: run.id,
        url: run.url,
        workflow: run.workflow,
        conclusion: run.conclusion,
        durationMs: tookMs > 0 ? tookMs : 0,
    };
}
/**
 * The run that a page or an attempt belongs to; 0 for none. @param url such as
 * `https://github.com/o/r/actions/runs/7/attempts/1`
 */
function runIdIn(url) {
    return Number(/\/actions\/runs\/(\d+)/.exec(url)?.[1] ?? 0);
}


/***/ })

};
;