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

/***/ 4356:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ memoryOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _artifacts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4616);




const PAGE = 100;
function memoryOf(environment, github) {
    return {
        async lastMs(key) {
            const read = await github.read("GET /repos/{owner}/{repo}/actions/artifacts", { name: nameOf(key), per_page: PAGE }, new AbortController().signal);
            if (!read.ok)
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`What earlier runs did could not be read: ${read.failure.message}. The job needs \`actions: read\`.`, "CA-605");
            const listed = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(read.value.data)
                ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(read.value.data, "artifacts")
                : undefined;
            const times = (Array.isArray(listed) ? listed : [])
                .filter(isOurs)
                .map((artifact) => Date.parse(String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(artifact, "created_at"))))
                .filter((ms) => !Number.isNaN(ms));
            return times.length > 0 ? Math.max(...times) : undefined;
        },
        async put(key) {
            const kept = await (0,_artifacts__WEBPACK_IMPORTED_MODULE_2__.keepMemory)(nameOf(key), key, environment);
            if (!kept.ok)
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`What was done could not be put down for later runs: ${kept.reason}.`, "CA-411");
        },
    };
}
function isOurs(artifact) {
    const run = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(artifact) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(artifact, "workflow_run") : undefined;
    return ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(run) &&
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(run, "repository_id") !== undefined &&
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(run, "repository_id") === (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(run, "head_repository_id"));
}
function nameOf(key) {
    return `cloud-automation-memory-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(key).digest("hex").slice(0, 32)}`;
}


/***/ }),

/***/ 4616:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepMemory: () => (/* binding */ keepMemory),
/* harmony export */   keepOpenTask: () => (/* binding */ keepOpenTask),
/* harmony export */   keepResult: () => (/* binding */ keepResult),
/* harmony export */   keepWaitingTask: () => (/* binding */ keepWaitingTask),
/* harmony export */   removeOpenTask: () => (/* binding */ removeOpenTask)
/* harmony export */ });
/* harmony import */ var _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49835);
/* harmony import */ var _domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49705);
/* harmony import */ var _domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1439);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);




const RESULT_MS = 30_000;
const STEP_MS = 3 * 60_000;
const RESULT_DAYS = 14;
const WAITING_DAYS = 90;
async function keepResult(kept, task, environment) {
    const artifact = (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__/* .undeliveredResultName */ .on)(task, attemptOf(environment));
    return withService(environment, RESULT_MS, async (service) => {
        const text = (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__/* .writeUndeliveredResult */ .MT)(kept);
        await service.upload({
            artifact,
            file: _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__/* .UNDELIVERED_RESULT_FILE */ .x6,
            text,
            retentionDays: RESULT_DAYS,
        });
        return artifact;
    });
}
async function keepWaitingTask(waiting, task, environment) {
    const artifact = (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__/* .waitingTaskName */ .go)(task, attemptOf(environment));
    const kept = await withService(environment, STEP_MS, async (service) => {
        const text = (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__/* .writeWaitingTask */ .KR)(waiting);
        await service.upload({ artifact, file: _domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__/* .WAITING_TASK_FILE */ .tF, text, retentionDays: WAITING_DAYS });
        return artifact;
    });
    if (!kept.ok)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The wait could not be written down for the sweep (${kept.reason}), so the task cannot be parked.`, "CA-411");
}
async function keepMemory(artifact, text, environment) {
    return withService(environment, STEP_MS, async (service) => {
        const memory = { artifact, file: "memory.txt", text, retentionDays: WAITING_DAYS };
        try {
            await service.upload(memory);
        }
        catch (error) {
            if (!isTaken(error))
                throw error;
            await service.delete(artifact);
            await service.upload(memory);
        }
        return artifact;
    });
}
async function keepOpenTask(memo, environment) {
    return withService(environment, STEP_MS, async (service) => {
        for (let slot = 1;; slot++) {
            const artifact = (0,_domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__/* .openTaskName */ .Pe)(slot);
            try {
                await service.upload({
                    artifact,
                    file: _domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__/* .OPEN_TASK_FILE */ .oU,
                    text: memo,
                    retentionDays: RESULT_DAYS,
                });
                return artifact;
            }
            catch (error) {
                if (!isTaken(error) || slot === _domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__/* .MAX_OPEN_TASKS */ .Nr)
                    throw error;
            }
        }
    });
}
async function removeOpenTask(artifact, environment) {
    const removed = await withService(environment, RESULT_MS, async (service) => {
        await service.delete(artifact);
        return artifact;
    });
    return removed.ok ? undefined : removed.reason;
}
function isTaken(error) {
    return error instanceof Error && "httpStatus" in error && error.httpStatus === 409;
}
async function withService(environment, limitMs, work) {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), limitMs);
    try {
        const { ArtifactService: Service } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(8395)]).then(__webpack_require__.bind(__webpack_require__, 68395));
        return { ok: true, value: await work(new Service(environment, late.signal)) };
    }
    catch (error) {
        if (late.signal.aborted)
            return { ok: false, reason: `the upload took longer than ${limitMs / 1_000} s` };
        return { ok: false, reason: error instanceof Error ? error.message : "the upload failed" };
    }
    finally {
        clearTimeout(timer);
    }
}
function attemptOf(environment) {
    return environment["GITHUB_RUN_ATTEMPT"] ?? "1";
}


/***/ }),

/***/ 49705:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ writeWaitingTask),
/* harmony export */   N: () => (/* binding */ readWaitingTask),
/* harmony export */   go: () => (/* binding */ waitingTaskName),
/* harmony export */   lS: () => (/* binding */ waitingTaskPrefix),
/* harmony export */   tF: () => (/* binding */ WAITING_TASK_FILE)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const WAITING_TASK_FILE = "parked.json";
const VERSION = 1;
const PREFIX = "cloud-automation-parked-";
const MAX_TEXT_CHARACTERS = 300;
function waitingTaskName(task, attempt) {
    return `${waitingTaskPrefix(task)}${attempt.replace(/\D/g, "") || "1"}`;
}
function waitingTaskPrefix({ id }) {
    return `${PREFIX}${id.slice(0, 100).replace(/[^\w.-]/g, "_")}-`;
}
function writeWaitingTask(waiting) {
    return JSON.stringify({ version: VERSION, ...waiting });
}
function askedIn(value) {
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return undefined;
    const [number, text] = [(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "number"), (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "text")];
    if (typeof number !== "number" || !Number.isSafeInteger(number))
        return undefined;
    return {
        number,
        ...(typeof text === "string" && text.length <= MAX_TEXT_CHARACTERS && { text }),
    };
}
function readWaitingTask(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        parsed = undefined;
    }
    const triggeredId = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ? (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "triggeredId") : undefined;
    const deadline = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ? (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "deadline") : undefined;
    const waitsFor = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ? (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "waitsFor") : undefined;
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ||
        (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "version") !== VERSION ||
        typeof triggeredId !== "string" ||
        typeof deadline !== "string" ||
        Number.isNaN(Date.parse(deadline)) ||
        typeof waitsFor !== "string") {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("The note of a waiting task has no fitting version, triggeredId, deadline or waitsFor.", "CA-604");
    }
    return {
        triggeredId,
        deadline,
        waitsFor: waitsFor.slice(0, MAX_TEXT_CHARACTERS),
        ...awaitedIn(parsed),
    };
}
function awaitedIn(parsed) {
    const runId = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "runId");
    const artifact = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "artifact");
    const issue = askedIn((0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "issue"));
    return {
        ...(typeof runId === "number" && Number.isSafeInteger(runId) && runId > 0 && { runId }),
        ...(typeof artifact === "string" &&
            artifact !== "" &&
            artifact.length <= MAX_TEXT_CHARACTERS && { artifact }),
        ...(issue && { issue }),
    };
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
    const mayLeave = call.wait === "park" && request.mode === "interactive";
    const isLeftWaiting = mayLeave && request.mustStay !== true;
    if (isLeftWaiting && call.repository.toLowerCase() !== request.repository.toLowerCase()) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.wait: park works only for runs of ${request.repository}. No run here learns when ` +
            `a run of ${call.repository} is over. Use wait: runner.`, "CA-207");
    }
    const run = await (0,_dispatch__WEBPACK_IMPORTED_MODULE_4__/* .startRun */ .A)(call, request);
    if (!run)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .stoppedResult */ .Fb)((0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .stopReason */ .PJ)(request));
    if (call.wait === "park" && !mayLeave && !request.stop.aborted)
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
        return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .endedWith */ .t)({
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
    return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .endedWith */ .t)({ kind: "judged", verdict: "errored", reason, code: "CA-404" }, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)(_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V, run));
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
    return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .endedWith */ .t)({ kind: "parked", deadline, waitsFor }, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)(_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V, run));
}
const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_13__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_11__/* .workflowRun */ .tM, {
    checks: _call__WEBPACK_IMPORTED_MODULE_3__/* .workflowChecks */ .n9,
    run: (request) => runWorkflow({ ...(0,_call__WEBPACK_IMPORTED_MODULE_3__/* .workflowCallOf */ .H$)(request.parameters, request), ...(0,_call__WEBPACK_IMPORTED_MODULE_3__/* .waitingOf */ .PZ)(request.parameters) }, request),
});


/***/ })

};
