module.exports = {

/***/ 264:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readOutcome),
/* harmony export */   t: () => (/* binding */ readOutcomeIfKnown)
/* harmony export */ });
/* harmony import */ var _domain_text_archive__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78600);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60925);
/* harmony import */ var _domain_job_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58682);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_output_encoding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51775);
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61777);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66460);







const OUTPUT_FILE = "output";
const JSON_FILE = "output.json";
const MAX_ARCHIVE_BYTES = 1024 * 1024;
const MAX_FILE_BYTES = 1024 * 1024;
async function readOutcome(runs, run, artifact, signal) {
    return outcomeWith(await readReport(runs, run.id, artifact, signal), runs, run, signal);
}
async function readOutcomeIfKnown(runs, run, artifact, signal) {
    const report = await readReport(runs, run.id, artifact, signal);
    return report.mayPass ? (report.unreadable ?? "") : outcomeWith(report, runs, run, signal);
}
async function outcomeWith({ mayPass: _asked, ...report }, runs, run, signal) {
    const failed = run.conclusion === "failure" ? await readFailedJobs(runs, run.id, signal) : [];
    return (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_3__/* .resultOfRun */ .c6)((0,_runs__WEBPACK_IMPORTED_MODULE_4__/* .finished */ .xl)(run), failed, report);
}
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

/***/ 51775:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decodeLines)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const NEWLINE = 0x0a;
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
function startsUtf16(bytes, from) {
    if (bytes[from] === 0xff && bytes[from + 1] === 0xfe)
        return true;
    if (bytes[from] !== 0 && bytes[from + 1] === 0)
        return true;
    const end = bytes.indexOf(NEWLINE, from);
    return end >= 0 && (end - from) % 2 === 0 && bytes[end + 1] === 0;
}
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

/***/ 58682:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseJobReport),
/* harmony export */   q: () => (/* binding */ parseJsonReport)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const RESULTS = ["pass", "warning", "fail"];
const STATUSES = ["succeeded", "errored"];
const JSON_SUFFIX = ":json";
const LABEL_PREFIX = "labels.";
const NO_NAME = /^(?:labels\.)?(?::json)?$/;
function parseJobReport(lines, file) {
    const draft = { labels: {}, data: {} };
    let first;
    for (const entry of entries(lines)) {
        const found = "problem" in entry ? entry : enter(draft, entry);
        first ??= found;
    }
    return first === undefined
        ? draft
        : { ...draft, unreadable: `line ${first.line} of ${file} ${first.problem}` };
}
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

/***/ 86869:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job),
/* harmony export */   runWorkflow: () => (/* binding */ runWorkflow)
/* harmony export */ });
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70039);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61777);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38177);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48554);
/* harmony import */ var _dispatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7808);
/* harmony import */ var _end_run__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39825);
/* harmony import */ var _outcome__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(264);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66460);
/* harmony import */ var _start__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93960);
/* harmony import */ var _stopped__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41625);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59272);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49355);














const HOUR_MS = 60 * 60_000;
const MAX_WAIT_MS = 5 * HOUR_MS;
const FIRST_LOOK_MS = 5_000;
const MAX_LOOK_MS = 60_000;
const GROWTH = 1.5;
const OUTAGE_LOOK_MS = 4 * 60_000;
const MAX_UNKNOWN_MS = 60_000;
const LATE_OUTCOME_MS = 2_500;
async function runWorkflow(call, request) {
    const isLeftWaiting = call.wait === "park" && request.mode === "interactive";
    if (isLeftWaiting && call.repository.toLowerCase() !== request.repository.toLowerCase()) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.wait: park works only for runs of ${request.repository}. No run here learns when ` +
            `a run of ${call.repository} is over. Use wait: runner.`, "CA-207");
    }
    const run = await (0,_dispatch__WEBPACK_IMPORTED_MODULE_4__/* .startRun */ .A)(call, request);
    if (!run)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .stoppedResult */ .Fb)((0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .stopReason */ .PJ)(request));
    if (call.wait === "park" && !isLeftWaiting && !request.stop.aborted)
        return (0,_start__WEBPACK_IMPORTED_MODULE_8__.resultOfStart)(call, run, "the task does not wait for it (silent)");
    (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .keepOpen */ .Ul)(call, run, request, true);
    request.console.info(`Run ${run.id} of ${call.workflow} ` +
        `${run.isEarlier ? "was started for this task before; it is taken up again" : "was started"}: ` +
        `${run.url}`);
    const waiting = isLeftWaiting && run.state?.isOver !== true && !request.stop.aborted
        ? await leaveWaiting(call, run, request)
        : undefined;
    return waiting ?? waitFor(call, run, request);
}
async function waitFor(call, run, request) {
    const runs = { github: request.github, repository: call.repository };
    const seen = await untilOver(run, runs, request);
    if (seen instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .endedWith */ .tX)({
            kind: "judged",
            verdict: "errored",
            reason: seen.message.replace(/\.$/, ""),
            code: seen.code,
        }, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)(_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V, run));
    if (typeof seen === "object") {
        (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .keepOpen */ .Ul)(call, run, request, false);
        return outcomeOf(call, seen, runs, request);
    }
    const because = (0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .stopReason */ .PJ)(request);
    const ended = await (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .endStarted */ .Jj)(call, run, request, because);
    if (because === "deadline" && ended.kind === "over" && ended.byItself)
        return outcomeOf(call, ended.run, runs, request);
    if (seen === "stopped")
        return (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .stoppedWith */ .uN)(call, run, ended, because);
    const reason = `run ${run.id} of ${call.workflow} went on for more than ` +
        `${MAX_WAIT_MS / HOUR_MS} hours and ${(0,_end_run__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(ended)}; use wait: park ` +
        "for such runs";
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .endedWith */ .tX)({ kind: "judged", verdict: "errored", reason, code: "CA-404" }, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)(_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V, run));
}
async function outcomeOf({ artifact }, run, runs, { stop }) {
    const late = (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_12__/* .bounded */ .Mm)({ stop, graceMs: LATE_OUTCOME_MS });
    try {
        return await (0,_outcome__WEBPACK_IMPORTED_MODULE_6__/* .readOutcome */ .n)(runs, run, artifact, late.signal);
    }
    finally {
        late.release();
    }
}
async function untilOver(run, runs, { clock, stop, deadlineMs, console }) {
    if (run.state?.isOver)
        return run.state;
    const begunMs = clock.nowMs();
    let status = run.state?.status ?? "";
    let lookMs = FIRST_LOOK_MS;
    let isOutage = false;
    for (;;) {
        const leftMs = Math.min(deadlineMs, begunMs + MAX_WAIT_MS) - clock.nowMs();
        await clock.sleep(Math.min(isOutage ? OUTAGE_LOOK_MS : lookMs, Math.max(0, leftMs)), stop);
        if (stop.aborted)
            return "stopped";
        lookMs = Math.min(MAX_LOOK_MS, lookMs * GROWTH);
        const read = await (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .readRun */ .cI)(runs, run.id, stop);
        if (read.kind === "run" && read.run.isOver)
            return read.run;
        if (stop.aborted || clock.nowMs() >= deadlineMs)
            return "stopped";
        if (clock.nowMs() - begunMs >= MAX_WAIT_MS)
            return "too long";
        const lost = whyLost(read, run, runs, clock.nowMs() - begunMs);
        if (lost)
            return lost;
        isOutage = read.kind === "failed";
        status = report(read, run, status, console);
    }
}
function report(read, { id }, known, console) {
    if (read.kind === "failed")
        console.warning(`${read.failure.message}; run ${id} is looked at again in ${OUTAGE_LOOK_MS / 60_000} minutes.`);
    if (read.kind !== "run" || read.run.status === known)
        return known;
    console.info(`Run ${id} is ${read.run.status.replaceAll("_", " ")}.`);
    return read.run.status;
}
function whyLost(read, run, runs, waitedMs) {
    if (read.kind === "failed" && read.failure.kind !== "unreachable")
        return (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)(`Run ${run.id} of ${runs.repository} could not be followed`, read.failure);
    if (read.kind === "gone" && (run.isEarlier || waitedMs > MAX_UNKNOWN_MS))
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Run ${run.id} of ${runs.repository} is no longer there: it was deleted, or the token may not read it.`, "CA-412");
    return undefined;
}
async function leaveWaiting(call, run, request) {
    const deadline = new Date(request.clock.nowMs() + call.waitMs).toISOString();
    const waitsFor = `run ${run.id} of ${call.workflow}`;
    try {
        await request.leaveWaiting({ deadline, waitsFor, runId: run.id, artifact: call.artifact });
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        const ended = await (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .endStarted */ .Jj)(call, run, request, (0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .stopReason */ .PJ)(request));
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${error.message.replace(/\.$/, "")}; run ${run.id} of ${call.workflow} ${(0,_end_run__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(ended)}.`, error.code);
    }
    if (request.stop.aborted)
        return undefined;
    (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .keepOpen */ .Ul)(call, run, request, false);
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .endedWith */ .tX)({ kind: "parked", deadline, waitsFor }, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)(_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V, run));
}
const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_13__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_11__/* .workflowRun */ .tM, {
    checks: _call__WEBPACK_IMPORTED_MODULE_3__/* .workflowChecks */ .n9,
    run: (request) => runWorkflow({ ...(0,_call__WEBPACK_IMPORTED_MODULE_3__/* .workflowCallOf */ .H$)(request.parameters, request), ...(0,_call__WEBPACK_IMPORTED_MODULE_3__/* .waitingOf */ .PZ)(request.parameters) }, request),
});


/***/ })

};
