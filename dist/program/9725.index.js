"use strict";
exports.id = 9725;
exports.ids = [9725,9906];
exports.modules = {

/***/ 1777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ failedJobsIn),
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   c6: () => (/* binding */ resultOfRun),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* unused harmony export endingOfRun */
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(925);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const MAX_NAMED = 5;
/**
 * How a run ended that did neither succeed nor fail, as the end of "run 7 …"; empty for the others.
 */
const CAUSES = {
    cancelled: "was cancelled",
    timed_out: "ran into its time limit",
    startup_failure: "could not start (its workflow file does not load)",
    skipped: "was skipped by a condition",
    action_required: "waits for an approval that GitHub no longer gives",
    stale: "was given up by GitHub as stale",
};
/** How a run ended, as the end of "run 7 …". */
function causeOf(conclusion) {
    if (conclusion === "failure")
        return "failed";
    return ((Object.hasOwn(CAUSES, conclusion) ? CAUSES[conclusion] : undefined) ??
        `ended (${/^\w{1,40}$/.test(conclusion) ? conclusion : "unknown how"})`);
}
/**
 * What a run's end means for the task that asked for it:
 *
 * - `success` passes; `failure` ran to the end, and its verdict is no.
 * - `neutral` ran to the end without a verdict: a warning.
 * - `skipped`: a condition kept every job from running, so the work was not done. Like all other
 *   ends it is `errored`.
 */
function endingOfRun({ id, workflow, conclusion }, failed = []) {
    const run = `run ${id} of ${workflow}`;
    switch (conclusion) {
        case "success":
            return { kind: "judged", verdict: "pass", reason: `${run} succeeded` };
        case "neutral":
            return {
                kind: "judged",
                verdict: "warning",
                reason: `${run} ended neutral, without a verdict`,
            };
        case "failure":
            return {
                kind: "judged",
                verdict: "fail",
                reason: `${run} failed${wordsOf(failed)}`,
                code: "CA-401",
            };
        default:
            return {
                kind: "judged",
                verdict: "errored",
                reason: `${run} ${causeOf(conclusion)}`,
                code: "CA-412",
            };
    }
}
function wordsOf(failed) {
    if (failed.length === 0)
        return "";
    const named = failed
        .slice(0, MAX_NAMED)
        .map(({ name, steps }) => "job " +
        `${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}${steps.length > 0 ? ` at the step ${steps.slice(0, MAX_NAMED).map(_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(", ")}` : ""}`);
    return `: ${named.join("; ")}${failed.length > MAX_NAMED ? `; and ${failed.length - MAX_NAMED} more jobs` : ""}`;
}
/** @param answer  of `GET …/actions/runs/{run_id}/jobs` */
function failedJobsIn(answer) {
    const jobs = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(answer) ? (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(answer, "jobs") : undefined;
    return (Array.isArray(jobs) ? jobs : [])
        .filter(_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)
        .filter(hasFailed)
        .map((job) => {
        const steps = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(job, "steps");
        return {
            name: nameOf(job),
            steps: (Array.isArray(steps) ? steps : [])
                .filter(_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)
                .filter(hasFailed)
                .map(nameOf),
        };
    });
}
function hasFailed(item) {
    const conclusion = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(item, "conclusion");
    return conclusion === "failure" || conclusion === "timed_out";
}
function nameOf(item) {
    const name = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(item, "name");
    return typeof name === "string" ? name : "?";
}
/**
 * A job that was a workflow run: its end, and what the run reported. What we have read ourselves
 * cannot be overwritten by it.
 */
function resultOfRun(run, failed, report = _job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V) {
    return {
        ending: endingOfRun(run, failed),
        report: withRun(report, { ...run, conclusion: run.conclusion }),
        logTail: [],
        masks: [],
        durationMs: run.durationMs,
    };
}
/** The report with `runId`, `runUrl` and, where it is known, `conclusion`. */
function withRun(report, run) {
    const data = {};
    for (const [name, value] of Object.entries(report.data))
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, value);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "runId", String(run.id));
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "runUrl", run.url);
    if (run.conclusion)
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "conclusion", run.conclusion);
    return { ...report, data };
}


/***/ }),

/***/ 8682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseJobReport),
/* harmony export */   q: () => (/* binding */ parseJsonReport)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const RESULTS = ["pass", "warning", "fail"];
const STATUSES = ["succeeded", "errored"];
const JSON_SUFFIX = ":json";
const LABEL_PREFIX = "labels.";
const NO_NAME = /^(?:labels\.)?(?::json)?$/;
/**
 * The syntax of GITHUB_OUTPUT (docs/reference/github-actions.md#file-commands): on a line the first
 * of `=` and `<<` decides. A later entry replaces an earlier one of the same name.
 *
 * @param file  how messages call it
 */
function parseJobReport(lines, file) {
    const draft = { labels: {}, data: {} };
    let first;
    for (const entry of entries(lines)) {
        const found = "problem" in entry ? entry : enter(draft, entry);
        // A wrong value says nothing about the lines after it; the first problem is the one to fix
        // first.
        first ??= found;
    }
    return first === undefined
        ? draft
        : { ...draft, unreadable: `line ${first.line} of ${file} ${first.problem}` };
}
/**
 * The same report as one JSON object: `result`, `status`, `message`, `labels` (an object), and
 * data. Numbers and booleans become text, as everywhere
 * (docs/reference/keptn.md#what-later-tasks-receive); inside objects and lists they stay what they
 * are.
 *
 * @param file  how messages call it
 */
function parseJsonReport(text, file) {
    const draft = { labels: {}, data: {} };
    const value = parseJson(text.replace(/^\ufeff/, ""));
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return { ...draft, unreadable: `${file} holds no JSON object` };
    let first;
    for (const [name, member] of Object.entries(value))
        first ??= enterMember(draft, name, member);
    return first === undefined ? draft : { ...draft, unreadable: `${file} ${first}` };
}
/** @returns what is wrong with the member */
function enterMember(draft, name, value) {
    if (value === null || name === "")
        return undefined;
    if (name === "labels") {
        if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
            return `sets labels to ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}, but it has to be an object of texts`;
        for (const [label, text] of Object.entries(value))
            if (label !== "" && text !== null)
                (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(draft.labels, label, plain(text));
        return undefined;
    }
    if (!isSpecial(name)) {
        (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(draft.data, name, typeof value === "object" ? value : String(value));
        return undefined;
    }
    if (typeof value !== "string")
        return `sets ${name} to ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}, but it has to be text`;
    if (name !== "message")
        return enterVerdict(draft, name, value);
    draft.message = value;
    return undefined;
}
function plain(value) {
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}
/**
 * Yields entries; a problem is a syntax error and the last thing, since what follows cannot be told
 * apart from a value.
 */
function* entries(lines) {
    for (let index = 0; index < lines.length; index++) {
        const text = lines[index] ?? "";
        const line = index + 1;
        if (text === "")
            continue;
        const [mark] = /=|<</.exec(text) ?? [];
        if (mark === undefined) {
            return yield at(line, "has neither = nor <<; write name=value, or for a value of several lines " +
                "name<<END, the lines, and END alone on a line");
        }
        const name = text.slice(0, text.indexOf(mark)).trim();
        const rest = text.slice(text.indexOf(mark) + mark.length);
        if (NO_NAME.test(name))
            return yield at(line, `has no name before ${mark}; write name${mark === "=" ? "=value" : "<<END"}`);
        if (mark === "=") {
            yield { name, value: rest, line };
            continue;
        }
        if (rest === "")
            return yield at(line, `has no delimiter after <<; write ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} followed by <<END, and END alone on the line after the value`);
        const end = lines.indexOf(rest, index + 1);
        if (end < 0)
            return yield at(line, `opens the value of ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, but its delimiter never stands alone on a ` +
                "later line; end the value with it");
        yield { name, value: lines.slice(index + 1, end).join("\n"), line };
        index = end;
    }
}
/** @returns what is wrong with the entry */
function enter(draft, entry) {
    const asksForJson = entry.name.endsWith(JSON_SUFFIX);
    const name = asksForJson ? entry.name.slice(0, -JSON_SUFFIX.length) : entry.name;
    const value = asksForJson ? parseJson(entry.value) : structured(entry.value);
    if (value === undefined)
        return at(entry.line, `asks for JSON in ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry.name)}, but the value is not valid JSON; ${JSON_FIX}`);
    if (asksForJson && isInexact(value))
        return at(entry.line, `gives ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry.name)} a whole number too large to stay exact; write it as text, without :json`);
    if (!name.startsWith(LABEL_PREFIX) && !isSpecial(name)) {
        (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(draft.data, name, value);
        return undefined;
    }
    if (asksForJson && typeof value !== "string")
        return at(entry.line, `gives ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} a JSON value, but it has to be text; write it without :json`);
    // These names take text, also a text that looks like JSON.
    const problem = enterText(draft, name, asksForJson ? String(value) : entry.value);
    return problem === undefined ? undefined : at(entry.line, problem);
}
function isInexact(value) {
    return Number.isInteger(value) && !Number.isSafeInteger(value);
}
function enterText(draft, name, text) {
    if (name === "result" || name === "status")
        return enterVerdict(draft, name, text);
    if (name === "message")
        draft.message = text;
    else
        (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(draft.labels, name.slice(LABEL_PREFIX.length), text);
    return undefined;
}
function isSpecial(name) {
    return name === "result" || name === "status" || name === "message";
}
/** Spaces around the value are dropped: `echo result=pass >> file` in cmd writes one. */
function enterVerdict(draft, name, text) {
    const result = name === "result" ? RESULTS.find((known) => known === text.trim()) : undefined;
    const status = name === "status" ? STATUSES.find((known) => known === text.trim()) : undefined;
    if (result)
        draft.result = result;
    else if (status)
        draft.status = status;
    else
        return `sets ${name} to ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}; ${name} may be ${(name === "result" ? RESULTS : STATUSES).join(", ")}`;
    return undefined;
}
/** Text stays text; only what is a JSON object or array is taken as such. */
function structured(text) {
    if (!/^\s*[[{]/.test(text))
        return text;
    const value = parseJson(text);
    return typeof value === "object" && value !== null ? value : text;
}
const JSON_FIX = "numbers, true, false, null, quoted texts, objects and arrays are, numbers " +
    "within the range of JSON and at most 100 levels deep";
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return survivesJson(value, _text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * 1e999 would be read as infinity and written as null, and very deep data breaks recursive readers.
 */
function survivesJson(value, depth) {
    if (typeof value === "number")
        return Number.isFinite(value);
    if (typeof value !== "object" || value === null)
        return true;
    return depth > 0 && Object.values(value).every((item) => survivesJson(item, depth - 1));
}
function at(line, problem) {
    return { line, problem };
}


/***/ }),

/***/ 1775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decodeLines)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const NEWLINE = 0x0a;
/**
 * The lines of a file that several tools appended to: UTF-8 with or without a byte order mark, CRLF
 * or LF, and UTF-16 as Windows PowerShell 5 writes it with `>>`, also in one file, since it does so
 * behind UTF-8 lines of other tools.
 */
function decodeLines(bytes) {
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return splitLines(bigEndianText(bytes.subarray(2)));
    const lines = [];
    let wide = false;
    for (let from = 0; from < bytes.length;) {
        wide = wide ? !looksLikeUtf8(bytes, from) : startsUtf16(bytes, from);
        const piece = wide ? utf16Line(bytes, from) : utf8Line(bytes, from);
        lines.push(piece.text.replace(/^\ufeff/, "").replace(/\r$/, ""));
        from = piece.next;
    }
    return lines;
}
/** A byte order mark, a Latin first character, or a line end of two bytes. */
function startsUtf16(bytes, from) {
    if (bytes[from] === 0xff && bytes[from + 1] === 0xfe)
        return true;
    if (bytes[from] !== 0 && bytes[from + 1] === 0)
        return true;
    const end = bytes.indexOf(NEWLINE, from);
    return end >= 0 && (end - from) % 2 === 0 && bytes[end + 1] === 0;
}
/**
 * Whether another tool went on in UTF-8 behind UTF-16. In UTF-16 a byte 0x0A may also be half of a
 * character (Gurmukhi), so a very short piece proves nothing; an entry has at least a name, a mark
 * and a value.
 */
function looksLikeUtf8(bytes, from) {
    const end = bytes.indexOf(NEWLINE, from);
    if (end >= 0 && bytes[end + 1] === 0)
        return false;
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    return (line.length >= 3 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(line) && !/[\u0000-\u0008\u000e-\u001f]/.test(line.toString("utf8")));
}
function utf8Line(bytes, from) {
    const end = bytes.indexOf(NEWLINE, from);
    return end < 0
        ? { text: bytes.toString("utf8", from), next: bytes.length }
        : { text: bytes.toString("utf8", from, end), next: end + 1 };
}
function utf16Line(bytes, from) {
    for (let end = bytes.indexOf(NEWLINE, from); end >= 0; end = bytes.indexOf(NEWLINE, end + 1)) {
        if ((end - from) % 2 === 0 && bytes[end + 1] === 0)
            return { text: bytes.toString("utf16le", from, end), next: end + 2 };
    }
    return { text: bytes.toString("utf16le", from), next: bytes.length };
}
function bigEndianText(bytes) {
    return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
        .swap16()
        .toString("utf16le");
}
function splitLines(text) {
    const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
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

/***/ 1602:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./src/keptn/connect.ts + 5 modules
var connect = __webpack_require__(4605);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/fault.ts
var fault = __webpack_require__(3892);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(6451);
// EXTERNAL MODULE: ./src/domain/approval.ts
var approval = __webpack_require__(2673);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/jobs/approval/question-issue.ts
var question_issue = __webpack_require__(9286);
;// CONCATENATED MODULE: ./src/jobs/approval/asked.ts




const REMINDER = "<!-- cloud-automation-reminder -->";
const PAGE = 100;
/** For the sweep: the issues that {@link askByIssue} opened and that are open still. */
function askedIssuesOf(github) {
    const { signal } = new AbortController();
    return {
        async list() {
            try {
                const issues = await (0,question_issue/* listQuestions */.mL)({ github, stop: signal });
                return issues.flatMap(({ number, body }) => {
                    const question = (0,approval/* readQuestion */.H1)(body);
                    return question
                        ? [
                            {
                                question,
                                isReminded: () => isReminded(number, github, signal),
                                remind: (text) => (0,question_issue/* commentOnIssue */.Sr)(number, { text: `${text}\n\n${REMINDER}`, closing: undefined }, github, signal),
                                close: (text) => (0,question_issue/* commentOnIssue */.Sr)(number, { text, closing: "not_planned" }, github, signal),
                            },
                        ]
                        : [];
                });
            }
            catch (error) {
                if (error instanceof errors/* UserError */.yo)
                    return error.message;
                throw error;
            }
        },
    };
}
/**
 * Unreadable, or too many to read, counts as reminded: once too few is better than every quarter of
 * an hour.
 */
async function isReminded(number, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: number, per_page: PAGE }, signal);
    if (!read.ok || !Array.isArray(read.value.data) || read.value.data.length === PAGE)
        return true;
    return read.value.data.some((comment) => (0,json/* isJsonObject */.OW)(comment) && String((0,json/* getOwn */.Ng)(comment, "body")).includes(REMINDER));
}

// EXTERNAL MODULE: ./src/jobs/workflow/end-run.ts
var end_run = __webpack_require__(9825);
// EXTERNAL MODULE: ./src/jobs/workflow/outcome.ts
var outcome = __webpack_require__(264);
// EXTERNAL MODULE: ./src/jobs/workflow/parameters.ts
var parameters = __webpack_require__(9090);
// EXTERNAL MODULE: ./src/jobs/workflow/runs.ts
var workflow_runs = __webpack_require__(6460);
;// CONCATENATED MODULE: ./src/jobs/workflow/awaited.ts




const CANCEL_MS = 20_000;
/**
 * For the continuation of tasks that `workflow.run` has left waiting: the same reading and the same
 * judgement as if it had waited itself.
 */
function awaitedRunsOf(runs, clock) {
    return {
        async outcome(id, artifact) {
            const { signal } = new AbortController();
            const read = await (0,workflow_runs/* readRun */.cI)(runs, id, signal);
            if (read.kind === "failed")
                return `run ${id} could not be read: ${read.failure.message}`;
            if (read.kind === "gone")
                return `run ${id} could not be read: it was deleted meanwhile`;
            if (!read.run.isOver)
                return `run ${id} goes on again`;
            return (0,outcome/* readOutcomeIfKnown */.t)(runs, read.run, artifact ?? parameters/* DEFAULT_ARTIFACT */.T3, signal);
        },
        async end(id) {
            const ended = await (0,end_run/* endRun */.lb)(runs, id, { patienceMs: CANCEL_MS, clock });
            const words = (0,end_run/* wordsOf */.Z9)(ended);
            if (ended.kind !== "over")
                return { state: "not over", words };
            return { state: ended.byItself ? "over by itself" : "cancelled", words };
        },
    };
}

// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(1385);
// EXTERNAL MODULE: ./src/domain/text/time-text.ts
var time_text = __webpack_require__(4849);
;// CONCATENATED MODULE: ./src/report/sweep-summary.ts


const MAX_ROWS = 500;
/** What needs a person comes first. */
const WORDS = {
    failed: "❌ failed",
    finished: "🧹 finished",
    "would finish": "🧹 would finish",
    delivered: "📬 delivered",
    "would deliver": "📬 would deliver",
    left: "➖ left alone",
};
/** What the sweep found and did, as Markdown. */
function sweepSummaryOf(rows, problems, isDryRun) {
    const parts = [`## Sweep${isDryRun ? " (dry run: nothing was sent)" : ""}`, ""];
    for (const problem of problems)
        parts.push(`> [!WARNING]\n> ${(0,markdown/* escapeMarkdown */.F)(problem)}`, "");
    if (rows.length === 0)
        return [...parts, problems.length > 0 ? "No other task is open." : "No task is open.", ""].join("\n");
    const known = Object.keys(WORDS);
    const sorted = [...rows].sort((a, b) => known.indexOf(a.did) - known.indexOf(b.did));
    parts.push(`${rows.length} open task${rows.length === 1 ? "" : "s"}: ${counted(sorted)}`, "");
    parts.push("| | task | why | triggered |", "| :--- | :--- | :--- | :--- |", ...sorted.slice(0, MAX_ROWS).map(line));
    if (rows.length > MAX_ROWS)
        parts.push("", `… and ${rows.length - MAX_ROWS} more.`);
    return [...parts, ""].join("\n");
}
/** `🧹 1 finished · ➖ 2 left alone` */
function counted(rows) {
    const counts = new Map();
    for (const { did } of rows)
        counts.set(did, (counts.get(did) ?? 0) + 1);
    return [...counts].map(([did, count]) => WORDS[did].replace(" ", ` ${count} `)).join(" · ");
}
function line({ project, task, stage, service, triggeredId, sentMs, did, why }) {
    // A narrow column would break it at hyphens, too.
    const when = Number.isNaN(sentMs)
        ? "?"
        : (0,time_text/* timeText */.T)(new Date(sentMs).toISOString()).replaceAll("-", "\u2011").replaceAll(" ", "\u00a0");
    const what = `${(0,markdown/* escapeMarkdown */.F)(`${task} of ${service} in ${stage}, project ${project}`)}<br><sub>${(0,markdown/* escapeMarkdown */.F)(triggeredId)}</sub>`;
    return `| ${[WORDS[did].replaceAll(" ", "\u00a0"), what, (0,markdown/* escapeMarkdown */.F)(why), when].join(" | ")} |`;
}

// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(4389);
// EXTERNAL MODULE: ./src/config/names.ts
var names = __webpack_require__(6234);
;// CONCATENATED MODULE: ./src/sweep/inputs.ts



const SWEEP_INPUTS = [
    ...names/* CONNECTION_INPUTS */.vS,
    "projects",
    "tasks",
    "unclaimed-after-minutes",
    "dry-run",
    "github-token",
];
const SWEEP_OUTPUTS = (/* unused pure expression or super */ null && (["finished", "delivered"]));
const MAX_UNCLAIMED_MINUTES = 7 * 24 * 60;
/** Every value that has to be masked before anything is logged. */
function sweepSecrets(environment) {
    return ["CONTROL-PLANE-TOKEN", "OAUTH-CLIENT-SECRET", "GITHUB-TOKEN"]
        .map((name) => (environment[`INPUT_${name}`] ?? "").trim())
        .filter(Boolean);
}
/** @throws UserError naming the input */
function readSweepConfig(environment) {
    const text = (name) => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
    const url = text("control-plane-url");
    if (!url)
        throw new errors/* UserError */.yo("control-plane-url is empty: give the control plane's address.", "CA-202");
    const credentials = (0,inputs/* readCredentials */.L1)(text);
    if (!credentials)
        throw new errors/* UserError */.yo("control-plane-token is empty: pass the secret (is it set in this repository, and may this run read it?).", "CA-202");
    const projects = words(text("projects"));
    if (projects.length === 0)
        throw new errors/* UserError */.yo("projects is empty: name the projects of the control plane whose tasks this repository answers.");
    const githubToken = text("github-token");
    if (!githubToken)
        throw new errors/* UserError */.yo("github-token is empty, so the runs of this repository cannot be read.", "CA-605");
    return {
        url,
        credentials,
        projects,
        tasks: words(text("tasks")).map(nameOfTask),
        unclaimedAfterMs: minutes(text("unclaimed-after-minutes") || "15") * 60_000,
        isDryRun: truth("dry-run", text("dry-run") || "false"),
        githubToken,
    };
}
function words(text) {
    return [...new Set(text.split(/[\s,]+/).filter(Boolean))];
}
/** People paste the event's type where its name is meant. */
function nameOfTask(text) {
    return text.replace(/^sh\.keptn\.event\./, "").replace(/\.triggered$/, "");
}
function minutes(text) {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
    if (!(value > 0 && value <= MAX_UNCLAIMED_MINUTES))
        throw new errors/* UserError */.yo(`unclaimed-after-minutes: expected a number above 0 and at most ${MAX_UNCLAIMED_MINUTES}, found ${(0,errors/* quote */.hD)(text)}.`);
    return value;
}
function truth(name, text) {
    const value = text.toLowerCase();
    if (value !== "true" && value !== "false")
        throw new errors/* UserError */.yo(`${name}: expected true or false, found ${(0,errors/* quote */.hD)(text)}.`);
    return value === "true";
}

// EXTERNAL MODULE: ./src/task/context.ts
var context = __webpack_require__(1370);
// EXTERNAL MODULE: ./src/task/proceed.ts + 2 modules
var proceed = __webpack_require__(7560);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(993);
;// CONCATENATED MODULE: ./src/sweep/answer.ts



const READ_MS = 60_000;
const DELIVERY_MS = 60_000;
/** A control plane answers 200 before it counts (docs/reference/keptn.md#counting). */
const COUNTING_MS = 15_000;
const LOOK_AGAIN_MS = 500;
/**
 * In the name of the run that owes it, so that the counts stay balanced for everybody who counts by
 * sender.
 *
 * @param outcome  `undefined`: only its missing `started` is sent
 */
async function answerInName(source, outcome, { open, order, ports }, hasBegun) {
    return (0,proceed/* answerFor */.u)({
        assignment: { task: open.task, event: open.event },
        role: "stand-in",
        voice: { source, labels: { sweep: order.rules.sweepUrl }, secrets: ports.secrets },
        ...(outcome && { outcome }),
        left: { work: "over" },
        times: { deliveryMs: DELIVERY_MS },
        questions: { ...(hasBegun && { hasBegun }) },
    }, deskOf(ports));
}
/** Of a sweep nothing is saved: the next one reads everything anew. */
function deskOf({ controlPlane, clock, console }) {
    return {
        plane: controlPlane,
        ports: { clock, console, cancelled: new AbortController().signal },
        timeline: [],
        sendStarted: "auto",
        verify: "require",
        save: () => undefined,
    };
}
/** @returns why they could not be read, as a clause */
async function readCounts({ task }, ports) {
    const read = await (0,context/* retried */.sT)(deskOf(ports), ports.clock.nowMs() + READ_MS, (signal) => ports.controlPlane.counts(task, signal));
    return read.ok
        ? read.value
        : `its counts could not be read: ${(0,context/* explain */.WE)(read.failure, ports.controlPlane)}`;
}
/**
 * Waits until what was sent is counted, or a while: a round that does not see it would send it
 * again.
 */
async function answer_counted(open, source, before, ports) {
    const ours = (counts) => (0,event_counts/* count */.U9)(counts, "finished", (sender) => (0,event_counts/* isSameRun */.Mf)(sender, source)) +
        (0,event_counts/* count */.U9)(counts, "started", (sender) => (0,event_counts/* isSameRun */.Mf)(sender, source));
    for (const untilMs = ports.clock.nowMs() + COUNTING_MS; ports.clock.nowMs() < untilMs; await ports.clock.sleep(LOOK_AGAIN_MS)) {
        const counts = await readCounts(open, ports);
        if (typeof counts === "string" || !counts.open || ours(counts) > ours(before))
            return;
    }
}

;// CONCATENATED MODULE: ./src/sweep/questions.ts



const questions_READ_MS = 60_000;
/**
 * Reminds once before the deadline of an approval, and closes the issues whose task waits no more:
 * answered in the control plane, aborted, or past its deadline. A report to people: nothing in it
 * is fatal.
 */
async function tendQuestions(questions, { projects, isDryRun }, tools) {
    const asked = await questions.list();
    if (typeof asked === "string")
        return tools.console.info(`The issues that ask for approvals were left alone: ${asked}`);
    for (const issue of asked) {
        if (!projects.includes(issue.question.task.project) || isDryRun)
            continue;
        const why = await tend(issue, tools);
        if (why !== undefined)
            tools.console.warning(`${why} (CA-605)`);
    }
}
/** @returns why the issue could not be told */
async function tend(issue, { controlPlane, clock }) {
    const { task, source, deadline, remindAt } = issue.question;
    const never = new AbortController().signal;
    const found = await (0,context/* retried */.sT)({ ports: { clock, cancelled: never } }, clock.nowMs() + questions_READ_MS, (signal) => controlPlane.find(task, signal));
    if (!found.ok || found.value.state === "unknown")
        return undefined;
    const isLate = clock.nowMs() >= Date.parse(deadline);
    if (found.value.state === "closed") {
        const isInVain = isLate &&
            found.value.answers.some((answer) => answer.kind === "finished" && answer.isErrored && (0,event_counts/* isSameRun */.Mf)(answer.source, source));
        return issue.close(isInVain
            ? `No one answered until ${(0,time_text/* timeText */.T)(deadline)}, so the task was finished without an approval.`
            : "The control plane waits for no answer any more: it has one, or the sequence ended.");
    }
    if (remindAt === undefined ||
        isLate ||
        clock.nowMs() < Date.parse(remindAt) ||
        (await issue.isReminded()))
        return undefined;
    return issue.remind(`⏰ The task still waits for an answer. Without one by ${(0,time_text/* timeText */.T)(deadline)} it is finished without an approval.`);
}

// EXTERNAL MODULE: ./src/domain/trust/provenance.ts
var provenance = __webpack_require__(8234);
// EXTERNAL MODULE: ./src/domain/counting/run-conclusion.ts
var run_conclusion = __webpack_require__(1777);
;// CONCATENATED MODULE: ./src/domain/counting/abandoned-task.ts



/** Services of the control plane: their `started` names no run. */
const SERVICES = ["webhook-service", "approval-service"];
/**
 * The runs that belong to a task: a dispatch for it whose workflow answers such tasks, or the
 * sender of one of its answers.
 *
 * @param isServed  whether the `event_type` or the workflow of a dispatch names the task
 */
function runsOfTask(task, counts, runs, isServed) {
    return runs
        .filter((run) => ((0,provenance/* isDispatchFor */.a$)(run, task) && isServed(run)) || hasSent(run, counts))
        .sort((a, b) => a.id - b.id);
}
/** The control plane itself says that this run has taken part. */
function hasSent({ attemptUrl }, counts) {
    return counts.answers.some(({ source }) => (0,event_counts/* isSameRun */.Mf)(source, attemptUrl));
}
/** What the sweep has to do about an open task. */
function judge(open, evidence, rules, nowMs) {
    const what = `${capital(open.task.name)} of ${open.task.service} in ${open.task.stage}`;
    const matter = { ...evidence, open, rules, nowMs, what };
    const { runs, isSure } = evidence;
    const live = runs.find((run) => !run.isOver);
    if (live)
        return judgeLive(live, matter);
    if (runs.length > 0)
        return loneFinished(matter) ?? judgeOver(matter);
    return isSure
        ? judgeUnclaimed(matter)
        : { kind: "leave", why: "GitHub lists too many runs to be sure that none belongs to it" };
}
/** A run that is not over answers by itself, or waits until its deadline. */
function judgeLive(live, matter) {
    const { open, counts, nowMs, what } = matter;
    const wait = live.isWaiting ? matter.waitNoted(live) : undefined;
    if (!wait)
        return { kind: "leave", why: `run ${live.id} is at work` };
    if (isLeftToPay(live, open, counts))
        return { ...payment(live, what), ends: live.id };
    if (nowMs < Date.parse(wait.deadline) || !owesAnswer(live, open, counts))
        return { kind: "leave", why: waitsFor(wait) };
    return {
        kind: "finish",
        source: live.attemptUrl,
        message: inVain(wait, what),
        code: "CA-603",
        ends: live.id,
    };
}
/** A `finished` of one of our runs came without its `started`. */
function loneFinished({ runs, counts }) {
    const surplus = runs.find(({ attemptUrl }) => sentBy(counts, "finished", attemptUrl) > sentBy(counts, "started", attemptUrl));
    return surplus && (0,event_counts/* count */.U9)(counts, "finished") > (0,event_counts/* count */.U9)(counts, "started")
        ? { kind: "start", source: surplus.attemptUrl }
        : undefined;
}
/** All runs are over. */
function judgeOver(matter) {
    const { open, counts, runs, isSure, waitNoted, rules, nowMs, what } = matter;
    const owing = runs.filter((run) => owesAnswer(run, open, counts));
    if (owing.length === 0) {
        // Sweeps before this one have paid for dispatches that no run took; one may be left.
        const isUntaken = isSure && !runs.some((run) => (0,provenance/* isDispatchFor */.a$)(run, open.task));
        return isUntaken
            ? judgeUnclaimed(matter)
            : { kind: "leave", why: "our runs have answered; somebody else still owes an answer" };
    }
    const unfinished = owing.find((run) => isLeftToPay(run, open, counts));
    if (unfinished)
        return payment(unfinished, what);
    const waiting = owing.filter((run) => isWaiting(waitNoted(run), nowMs));
    // As many answers are owed as dispatches are unanswered; the runs that wait will give theirs.
    const wait = waiting[0] && waitNoted(waiting[0]);
    if (wait && waiting.length >= (0,event_counts/* dispatchesOwed */.EF)(counts, open.task, { source: rules.sweepUrl }))
        return { kind: "leave", why: waitsFor(wait) };
    // In the name of the run that tells most: one whose wait is over, one that broke, and last one
    // that ended green.
    const [run] = owing
        .filter((one) => !waiting.includes(one))
        .sort((a, b) => rank(a, waitNoted) - rank(b, waitNoted) || a.id - b.id);
    if (!run)
        return { kind: "leave", why: "its runs wait" };
    const note = waitNoted(run);
    return note ? judgeWait(note, run, what) : unanswered(run, what);
}
function waitsFor({ waitsFor: whom, deadline }) {
    return `waits for ${whom} until ${deadline}`;
}
function unanswered({ id, attemptUrl, conclusion }, what) {
    const how = conclusion === "success" ? "ended green, without a step that answers," : (0,run_conclusion/* causeOf */.rl)(conclusion);
    return {
        kind: "finish",
        source: attemptUrl,
        message: `${what} was never finished: run ${id} ${how} and has not answered.`,
        code: "CA-601",
    };
}
/** Whether a run still owes an answer to a task. */
function owesAnswer(run, { task }, counts) {
    return (0,event_counts/* owedBy */.He)(counts, task, { source: run.attemptUrl }).finished > 0;
}
function isLeftToPay(run, open, counts) {
    return (owesAnswer(run, open, counts) &&
        (0,event_counts/* isApprovalAnswered */.zx)(counts, open.task, {
            source: run.attemptUrl,
        }));
}
function payment({ attemptUrl: source }, what) {
    return {
        kind: "finish",
        source,
        message: `${what} was answered elsewhere, but not the \`started\` of the webhook service.`,
        code: "CA-317",
    };
}
function sentBy(counts, kind, source) {
    return (0,event_counts/* count */.U9)(counts, kind, (sender) => (0,event_counts/* isSameRun */.Mf)(sender, source));
}
function rank(run, waitNoted) {
    if (waitNoted(run))
        return 0;
    return run.conclusion === "success" || run.conclusion === "skipped" ? 2 : 1;
}
function isWaiting(wait, nowMs) {
    if (wait === undefined || wait.awaited === "gone" || wait.awaited?.isOver)
        return false;
    return nowMs < Date.parse(wait.deadline);
}
/** Of a wait that is over; the end of the run that it waited for counts also after the deadline. */
function judgeWait(wait, { attemptUrl: source }, what) {
    const { awaited, waitsFor, artifact } = wait;
    if (awaited === "gone")
        return {
            kind: "finish",
            source,
            message: `${what} waited for ${waitsFor}, which is no longer there.`,
            code: "CA-412",
        };
    if (awaited?.isOver)
        return { kind: "conclude", source, awaited: { run: awaited, artifact } };
    return {
        kind: "finish",
        source,
        message: inVain(wait, what),
        code: "CA-603",
        ...(awaited && { cancels: { run: awaited, artifact } }),
    };
}
function inVain({ runId, waitsFor, deadline }, what) {
    return runId === undefined
        ? `No one answered: ${what} waited for ${waitsFor}, until ${deadline}.`
        : `${what} waited in vain for ${waitsFor}, until ${deadline}.`;
}
function judgeUnclaimed({ open, counts, what, rules, nowMs }) {
    const { task, sentMs } = open;
    if (!rules.servedTasks.includes(task.name))
        return { kind: "leave", why: "no run here belongs to it, and `tasks` does not name it" };
    const isAtWork = counts.answers.some(({ kind, source }) => kind === "started" &&
        !SERVICES.includes(source) &&
        sentBy(counts, "started", source) > sentBy(counts, "finished", source));
    if (isAtWork)
        return { kind: "leave", why: "another executor has started it and is not done" };
    // An unreadable time counts as now: too early is the mistake that could not be mended.
    const ageMs = nowMs - (Number.isNaN(sentMs) ? nowMs : sentMs);
    if (ageMs < rules.unclaimedAfterMs)
        return { kind: "leave", why: "no run belongs to it yet" };
    const owes = (0,event_counts/* owedBy */.He)(counts, task, { source: rules.sweepUrl });
    if (owes.finished === 0)
        return { kind: "leave", why: "it has been answered already" };
    return {
        kind: "finish",
        source: rules.sweepUrl,
        message: `${what} was not taken: no run of this repository belongs to it ` +
            `after ${Math.round(ageMs / 60_000)} minutes.`,
        code: "CA-602",
    };
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/sweep/belonging.ts




/**
 * The runs that belong to a task, see `domain/provenance.ts`.
 *
 * @param dispatched  runs that a dispatch has started since the task was sent
 */
async function belongingTo({ task }, counts, dispatched, { history, servedAt }) {
    const served = new Set();
    let doubt;
    for (const run of dispatched.filter((one) => (0,provenance/* isDispatchFor */.a$)(one, task))) {
        const answer = await isServed(run, task, servedAt);
        if (answer === true)
            served.add(run.id);
        // A run at work that nothing proves is no reason to end anything under it.
        else if (!run.isOver)
            doubt =
                `run ${run.id} is at work and names it in its title, although neither ` +
                    `its event_type nor its workflow says that it is for ${task.name} in ` +
                    `${task.stage}`;
        else if (answer !== false)
            doubt = `run ${run.id} names it in its title, and what its workflow answers could not be read: ${answer}`;
    }
    const known = await withSenders(counts, dispatched, history);
    return {
        runs: runsOfTask(task, counts, known, ({ id }) => served.has(id)),
        doubt,
        nameless: dispatched.find((run) => !run.isOver && run.origin === "dispatch" && (0,provenance/* readTitle */.tS)(run.title) === undefined),
    };
}
/** @returns why it cannot be told */
async function isServed(run, task, servedAt) {
    const isByType = (0,provenance/* eventTypeNames */.Xv)((0,provenance/* readTitle */.tS)(run.title)?.eventType ?? "", task.name);
    try {
        const served = (await servedAt?.(run, task)) ?? "unsaid";
        return served === "named" || (isByType && served === "unsaid");
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return isByType || error.message;
        throw error;
    }
}
/** Runs that have sent an answer are ours even where no title names the task. */
async function withSenders(counts, runs, history) {
    const found = [...runs];
    for (const { source } of counts.answers) {
        if (found.some((run) => (0,event_counts/* isSameRun */.Mf)(run.attemptUrl, source)))
            continue;
        const id = /\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(source)?.[1];
        const run = id === undefined ? undefined : await history.run(Number(id));
        // The same number in another repository is another run.
        if (run && (0,event_counts/* isSameRun */.Mf)(run.attemptUrl, source))
            found.push(run);
    }
    return found;
}

// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(925);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var counting_outcome = __webpack_require__(9264);
;// CONCATENATED MODULE: ./src/sweep/due.ts



function reasonOf(judgement) {
    return judgement.kind === "finish" ? judgement.message : overOf(judgement.awaited.run);
}
function overOf({ id, conclusion }) {
    return `run ${id}, which it waited for, is over (${conclusion || "unknown how"})`;
}
/** What a task is finished with. @returns why that cannot be told now */
async function outcomeOf(judgement, open, ports) {
    if (judgement.kind === "conclude")
        return concluded(judgement.awaited, open, ports);
    const { cancels, message, code } = judgement;
    if (!cancels || !ports.awaited)
        return { outcome: (0,counting_outcome/* couldNotRun */.Mn)(`${message} The sweep has finished it.`, code), why: message };
    const { run } = cancels;
    const { state, words } = await ports.awaited.end(run.id);
    // It was quicker than we were: what came of it is the truth.
    if (state === "over by itself")
        return concluded(cancels, open, ports);
    const said = `${message} Run ${run.id} ${words}.`;
    const { data } = (0,run_conclusion/* withRun */.Yq)(job_result/* EMPTY_REPORT */.V, {
        id: run.id,
        url: run.attemptUrl.replace(/\/attempts\/\d+$/, ""),
        ...(state === "cancelled" && { conclusion: "cancelled" }),
    });
    return {
        outcome: { ...(0,counting_outcome/* couldNotRun */.Mn)(`${said} The sweep has finished it.`, code), data },
        why: said,
    };
}
/**
 * The outcome of a run that a task has waited for, as the job would have told it had it waited
 * itself.
 */
async function concluded({ run, artifact }, { task }, { awaited }) {
    const result = (await awaited?.outcome(run.id, artifact)) ?? `run ${run.id} could not be read`;
    if (typeof result === "string")
        return result;
    return {
        outcome: (0,counting_outcome/* outcomeOfJob */.vr)(result, new Map(), `${task.name} of ${task.service} in ${task.stage}`),
        why: overOf(run),
    };
}

// EXTERNAL MODULE: ./src/domain/counting/undelivered-result.ts
var undelivered_result = __webpack_require__(9835);
// EXTERNAL MODULE: ./src/domain/counting/waiting-task.ts
var waiting_task = __webpack_require__(9705);
;// CONCATENATED MODULE: ./src/sweep/notes.ts





const MAX_NOTE_BYTES = 4_096;
/** Of one run; nobody re-runs more often. */
const MAX_ATTEMPTS = 20;
const NO_NOTES = { kept: [], parked: new Map() };
/**
 * A task is never judged by notes that nobody could read: it may wait for a person, or its result
 * may be kept.
 */
function unread(error) {
    if (!(error instanceof errors/* UserError */.yo))
        throw error;
    return (0,errors/* coded */.yC)(`it is left alone until it is known what its runs have written down: ${error.message}`, error.code);
}
/**
 * What the runs of a task have written down. Anybody who can run a workflow can upload such a file,
 * so it only counts from a run that belongs to the task without it.
 */
async function readNotes({ task }, counts, runs, ports) {
    const latest = Math.min(MAX_ATTEMPTS, Math.max(1, ...runs.map(({ attemptUrl }) => Number(attemptUrl.split("/").at(-1)) || 1)));
    const kept = [];
    const waiting = new Map();
    for (let attempt = 1; attempt <= latest; attempt++) {
        for (const note of await ports.history.notes((0,undelivered_result/* undeliveredResultName */.on)(task, String(attempt)))) {
            const run = writerOf(note, counts, runs, ports);
            const result = run &&
                (await readNote(note, ports, async () => (0,undelivered_result/* readUndeliveredResult */.Fj)(await note.read(undelivered_result/* UNDELIVERED_RESULT_FILE */.x6, undelivered_result/* MAX_UNDELIVERED_BYTES */.Lu))));
            if (!run || !result)
                continue;
            const why = await whyNotDelivered(result, task, run, ports);
            if (why === undefined)
                kept.push({ run, note, result });
            else
                ignore(note, ports, why);
        }
        for (const note of await ports.history.notes((0,waiting_task/* waitingTaskName */.go)(task, String(attempt)))) {
            const run = writerOf(note, counts, runs, ports);
            const read = run &&
                (await readNote(note, ports, async () => (0,waiting_task/* readWaitingTask */.N)(await note.read(waiting_task/* WAITING_TASK_FILE */.tF, MAX_NOTE_BYTES))));
            if (run && read?.triggeredId === task.id)
                waiting.set(run.id, await waitOf(read, task, ports));
        }
    }
    return { kept, parked: waiting };
}
async function waitOf(waiting, { name }, { history, awaited }) {
    // An approval waits for a person: no run's end is an answer to it.
    if (waiting.runId === undefined || !awaited || name === event_counts/* APPROVAL_TASK */.UG)
        return waiting;
    return { ...waiting, awaited: (await history.run(waiting.runId)) ?? "gone" };
}
/**
 * A run by hand is only known by what it has sent; of a run of another trigger or branch not even
 * that makes its artifacts ours.
 */
function writerOf(note, counts, runs, ports) {
    const run = runs.find(({ id }) => id === note.runId);
    if (run && (run.origin === "dispatch" || (run.origin === "hand" && hasSent(run, counts))))
        return run;
    ignore(note, ports, run
        ? "comes from a run of another trigger or branch"
        : "comes from a run that does not belong to this task");
    return undefined;
}
async function whyNotDelivered({ triggeredId, source, outcome }, task, run, { history }) {
    if (triggeredId !== task.id || !(0,event_counts/* isSameRun */.Mf)(source, run.attemptUrl))
        return "belongs to another task or run";
    if (task.name !== event_counts/* APPROVAL_TASK */.UG || outcome.status === "errored")
        return undefined;
    // The record of the review is GitHub's; a word for somebody in a file is not.
    const decision = await history.decision(run.id);
    const said = outcome.result === "fail" ? "denied" : "approved";
    return decision === said
        ? undefined
        : `says ${said}, and no reviewer of an environment has said so in that run`;
}
/**
 * What is not ours counts for nothing. @throws UserError when nobody can tell now what the note
 * says: that is not the same as no note
 */
async function readNote(note, ports, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        if (error.code === "CA-610")
            throw new errors/* UserError */.yo(`The artifact ${note.name} of run ${note.runId} ${error.message}`, error.code);
        ignore(note, ports, error.message);
        return undefined;
    }
}
function ignore(note, ports, why) {
    ports.console.warning(`The artifact ${note.artifactId} of run ${note.runId} was ignored: it ` +
        `${why.replace(/^The kept result /, "")} (CA-604)`);
}

;// CONCATENATED MODULE: ./src/sweep/sweep-task.ts






/** What a run sent in its last moments may not be counted yet. */
const SETTLING_MS = 30_000;
/** For waiting once, and for runs that no dispatch of this repository started. */
const EXTRA_ROUNDS = 4;
const MISSING_STARTED = "it had been answered without its `started`, which the sweep has sent";
/**
 * Ends what nobody else will of one task. It can owe several answers, one for each dispatch; each
 * round pays one and reads anew.
 */
async function sweepTask(swept, readDispatched) {
    const { clock } = swept.ports;
    let answered;
    for (let round = 0, rounds = EXTRA_ROUNDS; round < rounds; round++) {
        const seen = await look(swept, readDispatched);
        if ("did" in seen)
            return seen.did === "failed" ? seen : (answered ?? seen);
        rounds = seen.dispatched.runs.length + EXTRA_ROUNDS;
        const settlesMs = seen.settlesAtMs - clock.nowMs();
        if (settlesMs > 0) {
            await clock.sleep(settlesMs);
            continue;
        }
        const kept = seen.notes.kept.find(({ run }) => owesAnswer(run, swept.open, seen.counts));
        const judgement = kept ? delivery(kept) : judgementOf(seen, swept);
        if (judgement.kind === "leave")
            return answered ?? { did: "left", why: judgement.why };
        if (swept.order.isDryRun)
            return would(judgement, kept);
        const done = judgement.kind === "start"
            ? await start(judgement.source, swept)
            : await finish(judgement, kept, { swept, seen, readDispatched });
        const { isHindered, ...came } = done;
        if (isHindered)
            return answered ?? came;
        if (came.did === "failed")
            return came;
        await answer_counted(swept.open, judgement.source, seen.counts, swept.ports);
        await tidy(judgement, kept, swept);
        answered = came;
    }
    return answered ?? { did: "left", why: "" };
}
/** @returns why it cannot be judged, where it cannot */
async function look({ open, ports }, readDispatched) {
    const counts = await readCounts(open, ports);
    if (typeof counts === "string")
        return { did: "failed", why: counts };
    if (!counts.open)
        return { did: "left", why: "it was closed meanwhile" };
    const dispatched = await readDispatched();
    const belonging = await belongingTo(open, counts, dispatched.runs, {
        history: ports.history,
        servedAt: ports.servedAt,
    });
    const { runs } = belonging;
    const live = runs.find((run) => !run.isOver);
    const notes = live && !live.isWaiting ? NO_NOTES : await readNotes(open, counts, runs, ports).catch(unread);
    if (typeof notes === "string")
        return { did: "failed", why: notes };
    const freshest = Math.max(0, ...runs.map(({ changedMs }) => changedMs));
    return {
        ...belonging,
        counts,
        dispatched,
        notes,
        settlesAtMs: live ? 0 : freshest + SETTLING_MS,
    };
}
/**
 * Results first: a run that has kept one must not be told dead because another run of the dispatch
 * is.
 */
function delivery({ result }) {
    return { kind: "finish", source: result.source, message: "", code: "CA-321" };
}
function judgementOf(seen, { open, order, ports }) {
    const { counts, runs, doubt, nameless, notes, dispatched } = seen;
    if (doubt !== undefined)
        return { kind: "leave", why: doubt };
    const judgement = judge(open, {
        counts,
        runs,
        isSure: dispatched.isComplete,
        waitNoted: (run) => notes.parked.get(run.id),
    }, order.rules, ports.clock.nowMs());
    // Who works under a title of another form may work on this task: nothing is ended under a run
    // at work.
    return nameless && judgement.kind === "finish" && judgement.code === "CA-602"
        ? { kind: "leave", why: namelessOf(nameless) }
        : judgement;
}
function namelessOf({ id, workflow }) {
    return (`run ${id} is at work, and its title does not say for which task: add ` +
        `\`run-name: \${{ github.event.action }} \${{ github.event.client_payload.id ` +
        `}}\` to ${workflow || "its workflow"}`);
}
function would(judgement, kept) {
    if (judgement.kind === "start")
        return { did: "would finish", why: MISSING_STARTED };
    return kept
        ? { did: "would deliver", why: `the result that ${kept.note.name} keeps` }
        : { did: "would finish", why: reasonOf(judgement) };
}
async function start(source, swept) {
    const sent = await answerInName(source, undefined, swept);
    return sent.ended === "undelivered"
        ? { did: "failed", why: sent.message }
        : { did: "finished", why: MISSING_STARTED };
}
async function finish(judgement, kept, { swept, seen, readDispatched }) {
    const due = kept
        ? { outcome: kept.result.outcome, why: `the result that ${kept.note.name} kept` }
        : await outcomeOf(judgement, swept.open, swept.ports);
    if (typeof due === "string")
        return { did: "failed", why: due };
    let hindrance;
    const sent = await answerInName(judgement.source, due.outcome, swept, async () => {
        hindrance = await whyNotNow(seen.counts, readDispatched, swept);
        return hindrance !== undefined;
    });
    if (hindrance)
        return { ...hindrance, isHindered: true };
    const isSent = sent.ended === "answered" || (sent.ended === "skipped" && sent.finished !== undefined);
    return isSent
        ? { did: kept ? "delivered" : "finished", why: due.why }
        : { did: "failed", why: sent.message };
}
/** After the answer: what it has made superfluous. */
async function tidy(judgement, kept, { ports: { awaited, console } }) {
    if (judgement.kind === "finish" && judgement.ends !== undefined)
        await awaited?.end(judgement.ends);
    await kept?.note
        .remove()
        .catch((error) => console.warning(`${kept.note.name} was delivered and could not be deleted: ${error.message}`));
}
/**
 * What was judged minutes ago may be wrong by now: a run of the same dispatch that has begun
 * meanwhile answers itself.
 */
async function whyNotNow(counts, readDispatched, { open, ports: { history, servedAt } }) {
    try {
        const { runs } = await belongingTo(open, counts, (await readDispatched()).runs, {
            history,
            servedAt,
        });
        const live = runs.find((run) => !run.isOver && !run.isWaiting);
        return live && { did: "left", why: `run ${live.id} has begun meanwhile` };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { did: "failed", why: (0,errors/* coded */.yC)(error.message, error.code) };
    }
}

;// CONCATENATED MODULE: ./src/sweep/sweep.ts




/** A run's title may be asked for a little before its task is listed, and clocks differ. */
const CLOCK_SKEW_MS = 10 * 60_000;
/** How long a list of runs is good for: a new run is listed seconds before it can work. */
const FRESH_MS = 3_000;
/**
 * Ends what nobody else will: open tasks whose runs are over, whose wait is over, or which nobody
 * took; and delivers what could not be delivered. Safe to repeat and to run beside anything: it
 * reads the counts before each send.
 *
 * @throws UserError when GitHub does not tell the runs, since nothing can be judged then
 */
async function sweep(order, ports) {
    const tasks = [];
    const problems = [];
    for (const project of order.projects) {
        const listed = await (0,context/* retried */.sT)(deskOf(ports), ports.clock.nowMs() + READ_MS, (signal) => ports.controlPlane.openTasks(project, order.rules.servedTasks, signal));
        if (!listed.ok) {
            problems.push(`The open tasks of ${project} could not be read: ` +
                `${(0,context/* explain */.WE)(listed.failure, ports.controlPlane)} (${(0,context/* codeOf */.$N)(listed.failure)})`);
            continue;
        }
        if (listed.value.length === 0)
            continue;
        const oldestMs = Math.min(...listed.value.map(({ sentMs }) => sentMs).filter((ms) => !Number.isNaN(ms)), ports.clock.nowMs());
        const dispatched = recentlyRead(() => ports.history.dispatched(oldestMs - CLOCK_SKEW_MS), ports.clock);
        for (const open of listed.value)
            tasks.push({ project, open, ...(await sweepTask({ open, order, ports }, dispatched)) });
    }
    if (ports.questions)
        await tendQuestions(ports.questions, order, ports);
    return { tasks, problems };
}
/**
 * A run that began while the sweep waited must not have its task ended under it, so the list is
 * read anew when it is old.
 */
function recentlyRead(read, clock) {
    let held;
    return async () => {
        if (!held || clock.nowMs() - held.at > FRESH_MS)
            held = { at: clock.nowMs(), value: await read() };
        return held.value;
    };
}

// EXTERNAL MODULE: ./src/catalogue/serving.ts
var serving = __webpack_require__(9425);
// EXTERNAL MODULE: ./src/runner/clock.ts
var clock = __webpack_require__(1984);
// EXTERNAL MODULE: ./src/runner/console.ts
var console = __webpack_require__(135);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(1963);
// EXTERNAL MODULE: ./src/github/api.ts + 1 modules
var api = __webpack_require__(1063);
// EXTERNAL MODULE: ./src/github/octokit.ts + 1 modules
var github_octokit = __webpack_require__(1654);
;// CONCATENATED MODULE: ./src/github/file-at-commit.ts


const SWEEP_MS = 10 * 60_000;
const MAX_BYTES = 512 * 1024;
/**
 * Texts of this repository's files as they stood at a commit; each is read once.
 *
 * @returns a function that gives `undefined` where there is no such file, and throws a UserError
 * where that cannot be told
 */
function textAtCommitOf(environment, token) {
    const repository = (0,github_octokit.repositoryOf)(environment);
    const octokit = (0,github_octokit.octokitFor)(environment, token, AbortSignal.timeout(SWEEP_MS));
    const texts = new Map();
    return (path, commit) => {
        const key = `${commit} ${path}`;
        const held = texts.get(key) ??
            (repository ? read(path, commit, octokit, repository) : Promise.resolve(undefined));
        texts.set(key, held);
        return held;
    };
}
/** @returns `undefined` when there is no such file */
async function read(path, ref, octokit, repository) {
    try {
        const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref });
        if (Array.isArray(data) ||
            !("content" in data) ||
            typeof data.content !== "string" ||
            data.size > MAX_BYTES)
            return undefined;
        return Buffer.from(data.content, "base64").toString("utf8");
    }
    catch (error) {
        if (typeof error === "object" && error !== null && "status" in error && error.status === 404)
            return undefined;
        throw new errors/* UserError */.yo(`${path} at ${ref.slice(0, 7)}: ${(0,github_octokit.refusalOf)(error)}. The job needs \`contents: read\`.`, "CA-605");
    }
}

// EXTERNAL MODULE: ./src/runner/process.ts
var process = __webpack_require__(2687);
// EXTERNAL MODULE: ./src/github/run-history.ts
var run_history = __webpack_require__(2931);
;// CONCATENATED MODULE: ./src/entries/sweep.ts

















/** The sweep as an action: reads the inputs, sweeps, reports. */
async function main(environment) {
    const log = new console/* RunLog */.s(sweepSecrets(environment), (0,masking/* secretsOfEnvironment */.O0)(environment));
    const core = await log.open();
    try {
        const config = readSweepConfig(environment);
        const { url, credentials } = config;
        const mask = (secret) => log.mask(secret);
        const controlPlane = (0,connect.connect)({ url, credentials, clock: clock/* systemClock */.m, mask });
        const sweepUrl = (0,dispatch_event/* runAttemptUrl */.q)(environment);
        log.keep(sweepUrl);
        const rules = {
            servedTasks: config.tasks,
            unclaimedAfterMs: config.unclaimedAfterMs,
            sweepUrl,
        };
        const github = (0,api.githubApiOf)(environment, config.githubToken, clock/* systemClock */.m);
        const textAt = textAtCommitOf(environment, config.githubToken);
        const report = await sweep({ projects: config.projects, rules, isDryRun: config.isDryRun }, {
            controlPlane,
            history: (0,run_history/* runHistoryOf */.R)(environment, config.githubToken),
            servedAt: (run, task) => (0,serving/* servedAt */.r)(run, task, textAt),
            awaited: awaitedRunsOf({ github, repository: environment["GITHUB_REPOSITORY"] ?? "" }, clock/* systemClock */.m),
            questions: askedIssuesOf(github),
            clock: clock/* systemClock */.m,
            console: log,
            secrets: log.secrets,
        });
        const count = (...did) => report.tasks.filter((task) => did.includes(task.did)).length;
        core.setOutput("finished", String(count("finished", "would finish")));
        core.setOutput("delivered", String(count("delivered", "would deliver")));
        logReport(report, log);
        await core.summary
            .addRaw(sweepSummaryOf(report.tasks.map(rowOf), report.problems.map((problem) => log.masked(problem)), config.isDryRun), true)
            .write()
            .catch(() => log.debug("The job summary could not be written."));
        return report.problems.length > 0 || count("failed") > 0 ? 1 : 0;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.error((0,errors/* coded */.yC)(error.message, error.code));
        return 1;
    }
}
function rowOf({ project, open: { task, sentMs }, did, why }) {
    return {
        project,
        task: task.name,
        stage: task.stage,
        service: task.service,
        triggeredId: task.id,
        sentMs,
        did,
        why,
    };
}
function logReport({ tasks, problems }, log) {
    for (const { project, open, did, why } of tasks) {
        const line = `${open.task.name} of ${open.task.service} in ` +
            `${project}/${open.task.stage} (${open.task.id}): ${did}, ${why}`;
        if (did === "failed")
            log.error(line);
        else if (did === "left")
            log.info(line);
        else
            log.notice(line);
    }
    if (tasks.length === 0 && problems.length === 0)
        log.info("No task is open.");
    for (const problem of problems)
        log.error(problem);
}
const environment = (0,process/* takeEnvironment */.x)();
void main(environment).then(process/* leave */.q, (error) => {
    const log = new console/* RunLog */.s(sweepSecrets(environment), (0,masking/* secretsOfEnvironment */.O0)(environment));
    log.error((0,fault/* faultText */.I)(error, "(CA-901)"));
    void log.open().then(() => (0,process/* leave */.q)(1));
});


/***/ }),

/***/ 2931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runHistoryOf),
/* harmony export */   noteOf: () => (/* binding */ noteOf)
/* harmony export */ });
/* harmony import */ var _domain_text_archive__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8600);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_trust_provenance__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8234);
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1654);




/** All of a sweep's requests; a job that hangs would keep the next sweep waiting. */
const SWEEP_MS = 10 * 60_000;
const PAGE = 100;
/** GitHub lists at most 1,000 filtered runs (docs/reference/github-actions.md#runs). */
const MAX_PAGES = 10;
const MAX_ARCHIVE_BYTES = 1024 * 1024;
/** How GitHub answers for an artifact that has expired. */
const GONE = 410;
/** @throws UserError when the runner does not say which repository this is */
function runHistoryOf(environment, token) {
    const repository = (0,_octokit__WEBPACK_IMPORTED_MODULE_2__.repositoryOf)(environment);
    if (!repository)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("GITHUB_REPOSITORY is not set: run this action as a step of a workflow.", "CA-605");
    const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_2__.octokitFor)(environment, token, AbortSignal.timeout(SWEEP_MS));
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    let defaultBranch;
    const asked = async (what, permission, ask) => {
        try {
            return await ask();
        }
        catch (error) {
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: ${(0,_octokit__WEBPACK_IMPORTED_MODULE_2__.refusalOf)(error)}. The job needs \`${permission}\`.`, "CA-605");
        }
    };
    const recordOf = async (run) => {
        defaultBranch ??= asked("The default branch could not be read", "metadata: read", async () => (await octokit.rest.repos.get({ ...repository })).data.default_branch);
        return {
            id: run.id,
            attemptUrl: `${server}/${repository.owner}/${repository.repo}/actions/runs/${run.id}/attempts/${run.run_attempt ?? 1}`,
            title: run.display_title,
            isOver: run.status === "completed",
            ...(run.status === "waiting" && { isWaiting: true }),
            conclusion: run.conclusion ?? "",
            changedMs: Date.parse(run.updated_at),
            origin: (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)({ event: run.event, branch: run.head_branch, repository: run.head_repository?.full_name }, {
                defaultBranch: await defaultBranch,
                repository: `${repository.owner}/${repository.repo}`,
            }),
            // GitHub writes the ref behind it where it is not the default branch.
            workflow: (run.path ?? "").split("@")[0] ?? "",
            commit: run.head_sha,
        };
    };
    return {
        dispatched: (sinceMs) => asked("The runs of this repository could not be listed", "actions: read", async () => {
            const runs = [];
            // `>=` with seconds: GitHub's range syntax knows no fractions.
            const created = `>=${new Date(sinceMs).toISOString().slice(0, 19)}Z`;
            for (let page = 1; page <= MAX_PAGES; page++) {
                const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({
                    ...repository,
                    event: "repository_dispatch",
                    created,
                    per_page: PAGE,
                    page,
                });
                for (const run of data.workflow_runs)
                    runs.push(await recordOf(run));
                if (data.workflow_runs.length < PAGE)
                    return { runs, isComplete: true };
            }
            return { runs, isComplete: false };
        }),
        run: (id) => asked(`Run ${id} could not be read`, "actions: read", async () => {
            try {
                return await recordOf((await octokit.rest.actions.getWorkflowRun({ ...repository, run_id: id })).data);
            }
            catch (error) {
                if (statusOf(error) === 404)
                    return undefined;
                throw error;
            }
        }),
        decision: (id) => asked(`The reviews of run ${id} could not be read`, "actions: read", async () => {
            const { data } = await octokit.rest.actions.getReviewsForRun({ ...repository, run_id: id });
            const has = (state) => data.some((review) => review.state === state);
            if (has("rejected"))
                return "denied";
            return has("approved") ? "approved" : undefined;
        }),
        notes: (name) => asked("The artifacts of this repository could not be listed", "actions: read", async () => {
            const { data } = await octokit.rest.actions.listArtifactsForRepo({
                ...repository,
                name,
                per_page: PAGE,
            });
            return data.artifacts
                .filter((artifact) => !artifact.expired)
                .flatMap((artifact) => artifact.workflow_run?.id === undefined
                ? []
                : [
                    noteOf({
                        id: artifact.id,
                        name: artifact.name,
                        bytes: artifact.size_in_bytes,
                        runId: artifact.workflow_run.id,
                    }, octokit, repository),
                ]);
        }),
    };
}
function noteOf({ id, name, bytes, runId }, octokit, repository) {
    return {
        artifactId: id,
        name,
        runId,
        async read(file, maxBytes) {
            if (bytes > MAX_ARCHIVE_BYTES)
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("is too large.", "CA-604");
            let archive;
            try {
                archive = new Uint8Array((await octokit.rest.actions.downloadArtifact({
                    ...repository,
                    artifact_id: id,
                    archive_format: "zip",
                })).data);
            }
            catch (error) {
                // GitHub's own word that there is no such file any more; everything else says nothing about
                // what it holds.
                if (statusOf(error) === GONE)
                    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("is no longer there.", "CA-604");
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`could not be read (${(0,_octokit__WEBPACK_IMPORTED_MODULE_2__.refusalOf)(error)}).`, "CA-610");
            }
            try {
                const found = (0,_domain_text_archive__WEBPACK_IMPORTED_MODULE_3__/* .readArchivedText */ .C)(archive, file, maxBytes);
                if (found !== undefined)
                    return found;
            }
            catch {
                // Of another length than GitHub says: a proxy's page, or half of the file.
                if (archive.length !== bytes)
                    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("could not be read (something else than the file came back).", "CA-610");
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("is no zip archive.", "CA-604");
            }
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`holds no ${file} of at most ${maxBytes} bytes.`, "CA-604");
        },
        async remove() {
            try {
                await octokit.rest.actions.deleteArtifact({ ...repository, artifact_id: id });
            }
            catch (error) {
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_octokit__WEBPACK_IMPORTED_MODULE_2__.refusalOf)(error)}; it needs \`actions: write\`.`, "CA-605");
            }
        },
    };
}
function statusOf(error) {
    return typeof error === "object" &&
        error !== null &&
        "status" in error &&
        typeof error.status === "number"
        ? error.status
        : undefined;
}


/***/ }),

/***/ 5915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Q9: () => (/* binding */ ISSUE_NUMBER),
/* harmony export */   cG: () => (/* binding */ variableName)
/* harmony export */ });
const REPOSITORY = {
    pattern: "^[\\w.-]+/[\\w.-]+$",
    title: "a repository as owner/name",
};
/** Of an issue or a pull request. */
const ISSUE_NUMBER = {
    pattern: "^[1-9]\\d{0,9}$",
    title: "the number of an issue, such as 42",
};
/** @param example  a name for the variable */
function variableName(example) {
    return {
        pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
        title: `the name of an environment variable, such as ${example} (its value stays in a secret)`,
    };
}


/***/ }),

/***/ 9825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ patienceOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   lb: () => (/* binding */ endRun)
/* harmony export */ });
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6460);


/**
 * What is left of the 5 and 20 seconds after a stop (run-job.ts) when the work of this process is
 * counted.
 */
const STOPPED_MS = {
    cancelled: 4_000,
    aborted: 15_000,
    deadline: 15_000,
};
const CONFLICT = 409;
const FIRST_LOOK_MS = 500;
const MAX_LOOK_MS = 15_000;
const GROWTH = 1.5;
function patienceOf(because) {
    return STOPPED_MS[because];
}
/** Cancels a run and reads until it is over. */
async function endRun(runs, id, ending) {
    const { clock } = ending;
    const untilMs = clock.nowMs() + ending.patienceMs;
    const limit = (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)({
        limitMs: ending.patienceMs,
        stop: ending.signal,
    });
    try {
        const failure = await ask(runs, id, ending, { untilMs, signal: limit.signal });
        if (failure && failure.httpStatus !== CONFLICT)
            return failure.httpStatus === 404 && !ending.isNew
                ? { kind: "gone" }
                : { kind: "refused", failure };
        for (let looks = 1, lookMs = FIRST_LOOK_MS;; looks++, lookMs = Math.min(MAX_LOOK_MS, lookMs * GROWTH)) {
            const read = await (0,_runs__WEBPACK_IMPORTED_MODULE_0__/* .readRun */ .cI)(runs, id, limit.signal);
            if (read.kind === "run" && read.run.isOver)
                return {
                    kind: "over",
                    run: read.run,
                    byItself: read.run.conclusion !== "cancelled" || (failure !== undefined && looks === 1),
                };
            if (read.kind === "gone" && !ending.isNew)
                return { kind: "gone" };
            const leftMs = untilMs - clock.nowMs();
            if (leftMs <= 0 || limit.signal.aborted)
                return { kind: "told" };
            await clock.sleep(Math.min(lookMs, leftMs), limit.signal);
        }
    }
    finally {
        limit.release();
    }
}
/**
 * @returns why it was not accepted; 409 also where it is over, or being cancelled, so only reading
 * tells more
 */
async function ask({ github, repository }, id, { clock, isForced, isNew }, { untilMs, signal }) {
    for (;;) {
        const asked = await github.write(`POST /repos/{owner}/{repo}/actions/runs/{run_id}/${isForced ? "force-cancel" : "cancel"}`, { ...(0,_runs__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(repository), run_id: id }, signal, { isRepeatable: true });
        if (asked.ok)
            return undefined;
        if (asked.failure.httpStatus !== 404 || !isNew || signal.aborted || clock.nowMs() >= untilMs)
            return asked.failure;
        await clock.sleep(FIRST_LOOK_MS, signal);
    }
}
/** How the ending of run 7 went, as the end of "Run 7 …". */
function wordsOf(ended) {
    switch (ended.kind) {
        case "over":
            return ended.byItself
                ? `is over (${ended.run.conclusion || "in an unknown way"})`
                : "was cancelled and is over";
        case "gone":
            return "is no longer there";
        case "told":
            return "was asked to stop and is not over yet";
        case "refused":
            return `could not be cancelled (${ended.failure.message})`;
    }
}


/***/ }),

/***/ 264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readOutcome),
/* harmony export */   t: () => (/* binding */ readOutcomeIfKnown)
/* harmony export */ });
/* harmony import */ var _domain_text_archive__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8600);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(925);
/* harmony import */ var _domain_job_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8682);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_output_encoding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1775);
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1777);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6460);







/**
 * In the syntax of $CLOUD_AUTOMATION_OUTPUT, or as one JSON object; the first wins where both are
 * there.
 */
const OUTPUT_FILE = "output";
const JSON_FILE = "output.json";
/** An event holds at most 60 KB; this is a report and no place for data. */
const MAX_ARCHIVE_BYTES = 1024 * 1024;
const MAX_FILE_BYTES = 1024 * 1024;
/**
 * What came of a run that is over: its conclusion with the jobs and steps that failed, and what it
 * reported. Never throws: a report that is there and cannot be read makes the outcome `errored`.
 *
 * @param artifact  name of the artifact with the report
 */
async function readOutcome(runs, run, artifact, signal) {
    return outcomeWith(await readReport(runs, run.id, artifact, signal), runs, run, signal);
}
/**
 * The same for somebody who can come again: what could not be read now, and is not refused for
 * good, says nothing.
 *
 * @returns why it cannot be told now, as a clause
 */
async function readOutcomeIfKnown(runs, run, artifact, signal) {
    const report = await readReport(runs, run.id, artifact, signal);
    return report.mayPass ? (report.unreadable ?? "") : outcomeWith(report, runs, run, signal);
}
async function outcomeWith({ mayPass: _asked, ...report }, runs, run, signal) {
    const failed = run.conclusion === "failure" ? await readFailedJobs(runs, run.id, signal) : [];
    return (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_3__/* .resultOfRun */ .c6)((0,_runs__WEBPACK_IMPORTED_MODULE_4__/* .finished */ .xl)(run), failed, report);
}
/** Without them the conclusion itself is still certain. */
async function readFailedJobs({ github, repository }, runId, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", { ...(0,_runs__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(repository), run_id: runId, filter: "latest", per_page: 100 }, signal);
    return read.ok ? (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_3__/* .failedJobsIn */ .T6)(read.value.data) : [];
}
async function readReport({ github, repository }, runId, name, signal) {
    const unreadable = (why) => ({
        ..._domain_job_result__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_REPORT */ .V,
        unreadable: `the artifact ${JSON.stringify(name)} of run ${runId} ${why}`,
    });
    const listed = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", { ...(0,_runs__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(repository), run_id: runId, name, per_page: 100 }, signal);
    if (!listed.ok)
        return {
            ...unreadable(`could not be looked for (${listed.failure.message})`),
            mayPass: isPassing(listed.failure),
        };
    const newest = newestIn(listed.value.data, name);
    if (!newest)
        return _domain_job_result__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_REPORT */ .V;
    if (newest.isExpired)
        return unreadable("has expired");
    if (newest.bytes > MAX_ARCHIVE_BYTES)
        return unreadable(`is larger than ${MAX_ARCHIVE_BYTES} bytes; report addresses instead of contents`);
    const loaded = await github.read("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", { ...(0,_runs__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(repository), artifact_id: newest.id, archive_format: "zip" }, signal);
    if (!loaded.ok)
        return {
            ...unreadable(`could not be loaded (${loaded.failure.message})`),
            mayPass: isPassing(loaded.failure),
        };
    const files = unpacked(loaded.value.data);
    if (!files)
        return unreadable("is no zip archive");
    const output = files.get(OUTPUT_FILE);
    if (output)
        return (0,_domain_job_report__WEBPACK_IMPORTED_MODULE_1__/* .parseJobReport */ .J)((0,_domain_text_output_encoding__WEBPACK_IMPORTED_MODULE_2__/* .decodeLines */ .a)(Buffer.from(output)), `${OUTPUT_FILE} in the artifact ${JSON.stringify(name)}`);
    const json = files.get(JSON_FILE);
    if (json)
        return (0,_domain_job_report__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonReport */ .q)(Buffer.from(json).toString("utf8"), `${JSON_FILE} in the artifact ${JSON.stringify(name)}`);
    return unreadable(`holds neither ${OUTPUT_FILE} nor ${JSON_FILE} of at most ${MAX_FILE_BYTES} bytes`);
}
function isPassing({ kind }) {
    return kind !== "unauthorized" && kind !== "refused";
}
function unpacked(data) {
    if (!(data instanceof ArrayBuffer))
        return undefined;
    try {
        return (0,_domain_text_archive__WEBPACK_IMPORTED_MODULE_5__/* .readArchive */ .b)(new Uint8Array(data), [OUTPUT_FILE, JSON_FILE], MAX_FILE_BYTES);
    }
    catch {
        return undefined;
    }
}
/** Each attempt of a run may have left one; ids grow. */
function newestIn(answer, name) {
    const listed = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(answer) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .getOwn */ .Ng)(answer, "artifacts") : undefined;
    const found = (Array.isArray(listed) ? listed : []).flatMap((artifact) => {
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(artifact) || (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .getOwn */ .Ng)(artifact, "name") !== name)
            return [];
        const id = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .getOwn */ .Ng)(artifact, "id");
        const bytes = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .getOwn */ .Ng)(artifact, "size_in_bytes");
        return typeof id === "number"
            ? [
                {
                    id,
                    bytes: typeof bytes === "number" ? bytes : Infinity,
                    isExpired: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .getOwn */ .Ng)(artifact, "expired") === true,
                },
            ]
            : [];
    });
    return found.sort((a, b) => b.id - a.id)[0];
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ stopProperties),
/* harmony export */   T3: () => (/* binding */ DEFAULT_ARTIFACT),
/* harmony export */   VL: () => (/* binding */ MAX_INPUTS),
/* harmony export */   Xh: () => (/* binding */ runReports),
/* harmony export */   iW: () => (/* binding */ ACTIONS_WRITE),
/* harmony export */   kp: () => (/* binding */ workflowProperties),
/* harmony export */   lM: () => (/* binding */ waitProperties)
/* harmony export */ });
/* unused harmony exports DEFAULT_WAIT_MINUTES, DEFAULT_FORCE_MINUTES */
/* harmony import */ var _core_patterns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5915);

/** As `workflow_dispatch` allows (docs/reference/github-actions.md#workflow_dispatch). */
const MAX_INPUTS = 25;
const DEFAULT_ARTIFACT = "cloud-automation-output";
const DEFAULT_WAIT_MINUTES = 24 * 60;
const DEFAULT_FORCE_MINUTES = 5;
/**
 * JSON Schemas of the parameters that every job over a workflow has; such a job spreads the ones it
 * takes.
 */
const workflowProperties = {
    workflow: {
        type: "string",
        pattern: "^(\\.github/workflows/)?[^/\\\\]+\\.ya?ml$",
        title: "the file of a workflow below .github/workflows, such as load-test.yml",
        description: "File of the workflow to run; it has the trigger workflow_dispatch and lies on the default branch.",
        examples: ["load-test.yml"],
    },
    repository: {
        type: "string",
        ..._core_patterns__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .Bw,
        description: "Repository of the workflow as owner/name. Default: this one. For another one, " +
            "`github-token` needs a token that may run its workflows.",
        examples: ["octo/load-tests"],
    },
    ref: {
        type: "string",
        minLength: 1,
        description: "Branch or tag whose version of the workflow runs. Default: the repository's default branch.",
        examples: ["main"],
    },
    inputs: {
        type: "object",
        maxProperties: MAX_INPUTS,
        description: "Inputs of the workflow, at most 25. Numbers and booleans are passed as text, lists and mappings as JSON.",
        examples: [{ environment: "staging", users: 50 }],
    },
    "correlation-input": {
        type: "string",
        minLength: 1,
        description: "Name of an input of that workflow which receives the id of the task. With `${{ " +
            "inputs.<name> }}` in the workflow's `run-name` its run is found again with " +
            "certainty, so a re-run of this job never starts a second one.",
        examples: ["task-id"],
    },
};
/** Of jobs that wait for the run. */
const waitProperties = {
    wait: {
        type: "string",
        enum: ["runner", "park"],
        default: "runner",
        description: "`runner`: this job waits, for up to 5 hours and `timeout-minutes`. `park`: this " +
            "job ends, and the sweep finishes the task when the run is over; for runs of " +
            "this repository.",
    },
    "deadline-minutes": {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 35 * 24 * 60,
        default: DEFAULT_WAIT_MINUTES,
        description: "With `wait: park`: the sweep cancels a run that is not over by then and finishes the task `errored`.",
    },
    artifact: {
        type: "string",
        minLength: 1,
        maxLength: 255,
        default: DEFAULT_ARTIFACT,
        description: "Artifact of the run whose file `output` (syntax of $CLOUD_AUTOMATION_OUTPUT) or " +
            "`output.json` (an object) gives data, message, result and labels. A run without " +
            "it has only its conclusion.",
    },
};
/** Of jobs that stop a run. */
const stopProperties = {
    "run-id": {
        type: ["string", "integer"],
        pattern: "^[1-9]\\d{0,14}$",
        title: "the id of a workflow run, such as 9000000001",
        minimum: 1,
        maximum: 999_999_999_999_999,
        description: "Id of the run to stop. Without it the run that an earlier task of the sequence has reported as `runId`.",
        examples: ["9000000001"],
    },
    "started-by": {
        type: "string",
        minLength: 1,
        description: "Name of the earlier task whose `runId` is meant, where several have reported one.",
        examples: ["load"],
    },
    repository: workflowProperties.repository,
    workflow: {
        ...workflowProperties.workflow,
        description: "Workflow whose running run is meant, where no task has reported one, as after a " +
            "silent start: the one with `title` in its title.",
    },
    title: {
        type: "string",
        minLength: 1,
        description: "Text in the title (`run-name`) of the run; with `workflow`. By default " +
            "project, stage and service have to be words of it.",
        examples: ["load carts staging"],
    },
    "force-after-minutes": {
        type: "number",
        minimum: 0,
        maximum: 300,
        default: DEFAULT_FORCE_MINUTES,
        description: "A run that goes on for so long after it was cancelled is ended by force, which skips its clean-up steps.",
    },
};
/** Fields of every job that waits for a run. */
const runReports = {
    runId: "Id of the workflow run.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how it ended: success, failure, cancelled, …",
    "<name>": "Whatever the artifact's `output` reports.",
};
const ACTIONS_WRITE = { actions: "write, to start, read and cancel workflow runs" };


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