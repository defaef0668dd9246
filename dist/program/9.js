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

/***/ 48092:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/domain/counting/undelivered-result.ts
var undelivered_result = __webpack_require__(49835);
// EXTERNAL MODULE: ./src/domain/counting/saved-state.ts
var saved_state = __webpack_require__(93515);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/first-line.ts
var first_line = __webpack_require__(11459);
// EXTERNAL MODULE: ./src/runner/state-file.ts
var state_file = __webpack_require__(83738);
// EXTERNAL MODULE: ./src/task/bind.ts
var bind = __webpack_require__(39822);
// EXTERNAL MODULE: ./src/task/context.ts
var task_context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/task/deliver-undelivered.ts
var deliver_undelivered = __webpack_require__(59916);
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var trust_binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/task/mode.ts
var task_mode = __webpack_require__(73306);
// EXTERNAL MODULE: ./src/task/same-wait.ts
var same_wait = __webpack_require__(64197);
// EXTERNAL MODULE: ./src/task/verify.ts
var verify = __webpack_require__(45764);
;// CONCATENATED MODULE: ./src/task/finish.ts











const POST_DELIVERY_MS = 180_000;
const POST_READING_MS = 80_000;
async function finishTask(leftovers, context) {
    const taskResult = await finishOwed(leftovers, context);
    return taskResult?.ended === "undelivered" ? keep(taskResult, leftovers, context) : taskResult;
}
async function keep(taskResult, leftovers, context) {
    const { assignment, outcome, finished } = taskResult;
    if (!assignment || !outcome || !finished)
        return taskResult;
    const { task } = assignment;
    const { source } = voiceOfLeft(context);
    const kept = await leftovers.keepResult({ triggeredId: task.id, source, outcome: sentPart(outcome, finished, task) }, task);
    (0,task_context/* note */.N4)(context, kept.ok ? `kept the result as ${kept.value}` : "could not keep the result");
    if ("next" in kept)
        return { ...taskResult, message: `${taskResult.message} ${kept.next}`, code: "CA-322" };
    return kept.ok
        ? {
            ...taskResult,
            message: `${taskResult.message} The result is kept as the artifact ` +
                `${kept.value} of ${kept.of ?? "this run"}; the next sweep delivers ` +
                "it.",
            code: "CA-321",
        }
        : {
            ...taskResult,
            message: `${taskResult.message} The result could not be kept either ` +
                `(${kept.reason}); a sweep finishes the task errored.`,
            code: "CA-322",
        };
}
function sentPart(outcome, { data }, task) {
    const text = (0,json/* getOwn */.Ng)(data, "message");
    const labels = (0,json/* getOwn */.Ng)(data, "labels");
    const reported = (0,json/* getOwn */.Ng)(data, task.name);
    return {
        ...outcome,
        message: typeof text === "string" ? text : outcome.message,
        labels: (0,json/* isJsonObject */.OW)(labels)
            ? Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)]))
            : {},
        data: (0,json/* isJsonObject */.OW)(reported) ? reported : {},
    };
}
async function finishOwed(leftovers, context) {
    const state = context.ports.savedState.read();
    const untilMs = context.ports.clock.nowMs() + POST_DELIVERY_MS;
    switch (state?.phase) {
        case undefined:
        case "settled":
        case "parked":
            return undefined;
        case "seen":
        case "asking": {
            const left = await unbegun(state, { leftovers, untilMs }, context);
            return left && (0,verify/* isTaskResult */.Bo)(left) ? left : left && pay(left, untilMs, context);
        }
        case "announcing":
            return pay(announced(state, leftovers, context), untilMs, context);
        case "working":
            return pay(begun(state, leftovers, context), untilMs, context);
        case "finishing":
            return pay(finished(state), untilMs, context);
    }
}
async function pay(left, untilMs, context) {
    const voice = voiceOfLeft(context);
    return (0,deliver_undelivered/* answerDispatch */.X)({
        ...left,
        role: voice.source === context.source ? "post" : "stand-in",
        voice,
        times: { deliveryMs: POST_DELIVERY_MS, untilMs },
    }, (0,task_context/* deskOf */.x2)(context));
}
function voiceOfLeft(context) {
    const state = context.ports.savedState.read();
    const own = (0,task_context/* voiceOf */.sZ)(context);
    if (!state || !("startedSent" in state))
        return own;
    const { source = own.source, also, labels = own.labels } = state;
    return { ...own, source, labels, ...(also && { also }) };
}
async function bindingWhereOwed(state, context, untilMs) {
    const dispatch = { ...state, event: {} };
    const binding = await (0,bind/* bindingOf */.hJ)(dispatch, context);
    const bound = (0,trust_binding/* boundByName */.Zc)(state.reference, binding, (0,task_mode/* isSilentThroughout */.nW)(dispatch, context));
    const unbound = bound.kind === "bound" ? undefined : (0,bind/* unboundFor */.RO)(bound, binding);
    if (bound.kind === "elsewhere" && !unbound)
        return "nothing owed";
    const mode = bound.kind === "bound"
        ? (await (0,task_mode/* decideMode */.ap)(dispatch, binding, context)).mode
        : (0,task_mode/* modeOf */.VV)(dispatch, context);
    if (mode === "silent")
        return "nothing owed";
    return unbound
        ? (0,bind/* endUnbound */.z6)({ unbound, dispatch, binding }, context, {
            readingMs: POST_READING_MS,
            untilMs,
        })
        : binding;
}
async function unbegun(state, { leftovers, untilMs }, context) {
    const { reference } = state;
    if (leftovers.isTaken(reference))
        return undefined;
    const binding = await bindingWhereOwed(state, context, untilMs);
    if (binding === "nothing owed")
        return undefined;
    if ((0,verify/* isTaskResult */.Bo)(binding))
        return binding;
    const assignment = await (0,verify/* verify */.MX)({ reference, event: {} }, (0,task_context/* controlPlaneOf */.NQ)(context), context, {
        readingMs: POST_READING_MS,
    });
    if ((0,verify/* isTaskResult */.Bo)(assignment))
        return assignment;
    const decided = await (0,bind/* decideAhead */.M4)(assignment, binding, "interactive", context);
    if (decided && (0,verify/* isTaskResult */.Bo)(decided))
        return decided;
    return notWorked(assignment, () => whyNotBegun(state, leftovers, context), context);
}
async function whyNotBegun(state, leftovers, context) {
    const { jobStatus } = context.config;
    if (jobStatus === "cancelled")
        return cancellation(leftovers, jobStatus, state.phase === "seen" ? "before the task began" : "before the job began");
    if (state.phase === "seen")
        return (0,errors/* coded */.yC)("A step before the task failed, so the task was never begun.", "CA-407");
    const { text, code } = state.cause ?? {
        text: "the action ended before it",
        code: "CA-408",
    };
    return (0,errors/* coded */.yC)(`The task's job was never begun: ${text}.`, code);
}
function assignmentIn({ task, frozen, isStarted }) {
    return { task, event: {}, ...(frozen && { frozen }), ...(isStarted && { isStarted }) };
}
function announced(state, leftovers, context) {
    const { startedSent: started, doubt } = state;
    return {
        ...notWorked(assignmentIn(state), () => whyNotBegun(state, leftovers, context), context),
        left: { work: "none", started, ...(doubt && { doubt }) },
    };
}
function notWorked(assignment, why, context) {
    return {
        assignment,
        questions: {
            conclude: async () => (0,outcome/* outcome */.bu)("errored", await why()),
            older: async () => (0,same_wait/* ofSameWait */.F)(await context.ports.runs?.olderLive(assignment.task.id), (0,task_context/* controlPlaneOf */.NQ)(context), context.ports),
            kept: () => (0,deliver_undelivered/* undeliveredByOlder */.l)(assignment, context),
        },
    };
}
function begun(state, leftovers, context) {
    const assignment = assignmentIn(state);
    return {
        assignment,
        left: { work: "begun", started: state.startedSent },
        questions: { conclude: () => outcomeOfWork(state, assignment, leftovers, context) },
    };
}
function finished(state) {
    const { isBalance, doubt, outcome: fixed } = state;
    const { startedSent: started, finishedSent = 0 } = state;
    return {
        assignment: assignmentIn(state),
        outcome: fixed,
        ...(isBalance && { isBalance }),
        left: { work: "over", started, finished: finishedSent, ...(doubt && { doubt }) },
    };
}
async function outcomeOfWork(state, assignment, leftovers, context) {
    const { jobStatus } = context.config;
    const what = (0,task_context/* whatOf */.Em)(assignment);
    if (state.ownSteps && state.job) {
        const why = await leftovers.whyEnded(jobStatus);
        const cause = jobStatus === "cancelled"
            ? `the run was cancelled while its steps ran${why ? `: ${why}` : ""}`
            : why;
        const { report, measured } = await leftovers.readReport(state.job);
        return (0,outcome/* outcomeOfSteps */.nl)(jobStatus, report, what, {
            ...(cause !== undefined && { cause }),
            ...(measured && { measured }),
        });
    }
    if (state.job)
        await leftovers.endJob(state.job);
    const cause = await whyUnfinished(state, what, leftovers, jobStatus);
    const report = state.job ? (await leftovers.readReport(state.job)).report : job_result/* EMPTY_REPORT */.V;
    const lines = [
        cause.message,
        ...(report.message ? [report.message] : []),
        ...(state.logTail?.length ? ["", "Last lines of the log:", ...state.logTail] : []),
    ];
    return (0,outcome/* outcome */.bu)("errored", lines.join("\n"), report);
}
async function whyUnfinished(state, what, leftovers, jobStatus) {
    if (jobStatus === "cancelled")
        return (0,outcome/* outcome */.bu)("errored", await cancellation(leftovers, jobStatus, `while ${what} ran`));
    if (state.cause === "cancelled")
        return (0,outcome/* couldNotRun */.Mn)(`The step was cancelled: its time limit (timeout-minutes of the step) ended ${what}.`, "CA-405");
    return (0,outcome/* couldNotRun */.Mn)(`${what} could not be completed: the action's process was killed while the job ` +
        "ran (out of memory, or ended from outside).", "CA-408");
}
async function cancellation(leftovers, jobStatus, when) {
    const why = await leftovers.whyEnded(jobStatus);
    return (0,errors/* coded */.yC)(`The run was cancelled ${when}${why ? `: ${why}` : ""}.`, "CA-405");
}

// EXTERNAL MODULE: ./src/wiring/adapters.ts
var adapters = __webpack_require__(43324);
// EXTERNAL MODULE: ./src/wiring/context.ts + 1 modules
var wiring_context = __webpack_require__(15504);
// EXTERNAL MODULE: ./src/wiring/measure.ts
var measure = __webpack_require__(70342);
;// CONCATENATED MODULE: ./src/wiring/opened.ts


async function closeOpened(taskResult, context, environment) {
    const { savedState, console } = context.ports;
    const mayAnswerAgain = taskResult?.ended === "undelivered" || taskResult?.ended === "refused";
    const opened = savedState.opened.filter(({ kind }) => !mayAnswerAgain || (kind !== "question" && kind !== "open-task"));
    if (opened.length === 0)
        return;
    const { closeRecords } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(6817)]).then(__webpack_require__.bind(__webpack_require__, 5949));
    const { githubToken } = context.config;
    const end = { ...endOf(taskResult, context), runUrl: context.source };
    for (const why of await closeRecords(opened, end, environment, githubToken))
        console.warning(`What the job opened at GitHub stays open: ${why}. (CA-605)`);
}
function endOf(taskResult, { ports }) {
    if (taskResult) {
        const judged = judgedBy(taskResult);
        return {
            verdict: judged && (0,outcome/* verdictOf */.Vj)(judged),
            text: (0,first_line/* firstLine */.T)(judged?.message ?? taskResult.message),
        };
    }
    const left = ports.savedState.read();
    const verdict = left?.phase === "settled" ? left.verdict : undefined;
    const text = verdict
        ? `The task was answered: ${verdict}.`
        : "The task ended without an answer of this run.";
    return { verdict, text };
}
function judgedBy({ ended, outcome }) {
    return ended === "answered" || ended === "undelivered" ? outcome : undefined;
}

// EXTERNAL MODULE: ./src/wiring/place.ts
var place = __webpack_require__(50829);
// EXTERNAL MODULE: ./src/wiring/log.ts + 1 modules
var wiring_log = __webpack_require__(16955);
// EXTERNAL MODULE: ./src/wiring/report.ts + 2 modules
var report = __webpack_require__(92646);
;// CONCATENATED MODULE: ./src/wiring/post.ts
















const MAX_WHY_CHARACTERS = 500;
async function post(environment) {
    const left = (0,state_file/* readState */.un)(environment) ?? (await unwritten(environment));
    if (!left)
        return 0;
    const log = (0,wiring_log/* createLog */.h)(environment);
    await log.open();
    stopWatching(left, log);
    let context;
    try {
        const config = (0,inputs/* readConfig */.Xg)(environment);
        for (const signal of ["SIGINT", "SIGTERM"])
            process.on(signal, () => undefined);
        context = await (0,wiring_context/* createContext */.q)({ environment, config, log }, new AbortController().signal, left);
        const taskResult = await finishTask(leftoversOf(environment, context), context);
        const exitCode = taskResult ? await (0,report.report)(taskResult, context, log, environment) : 0;
        await closeOpened(taskResult, context, environment);
        return taskResult?.ended === "answered" && config.jobStatus !== "success" ? 0 : exitCode;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.error((0,errors/* coded */.yC)(`The task could not be answered: ${error.message}`, error.code));
        if (context)
            await closeOpened({ ended: "refused", message: error.message, code: error.code }, context, environment);
        return 1;
    }
}
function leftoversOf(environment, { config, source }) {
    const folder = (0,place/* workFolder */.k)(environment);
    return {
        isTaken: ({ id }) => (0,state_file/* isTaken */.Ck)(environment, (0,external_node_path_.dirname)(folder), id),
        endJob: async (job) => (await __webpack_require__.e(/* import() */ 8020).then(__webpack_require__.bind(__webpack_require__, 78020))).endProcessTree(job),
        readReport: async (job) => ({
            report: await (await __webpack_require__.e(/* import() */ 5213).then(__webpack_require__.bind(__webpack_require__, 75213))).readJobReport(job.outputFile),
            ...(config.work.results &&
                (await (0,measure.measured)(config.work, {
                    workspace: environment["GITHUB_WORKSPACE"] || process.cwd(),
                    sinceMs: job.begunMs ?? 0,
                    isOwnSteps: job.begunMs !== undefined,
                }))),
        }),
        keepResult: async (kept, task) => kept.source === source
            ? (await __webpack_require__.e(/* import() */ 4616).then(__webpack_require__.bind(__webpack_require__, 4616))).keepResult(kept, task, environment)
            : undeliveredElsewhere(kept.source, task, environment),
        whyEnded: async (jobStatus) => (await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(3458)]).then(__webpack_require__.bind(__webpack_require__, 64656))).whyJobEnded(environment, config.githubToken, jobStatus),
    };
}
function undeliveredElsewhere(source, task, environment) {
    if (environment["GITHUB_EVENT_NAME"] === "issue_comment")
        return {
            ok: false,
            next: "Answer again in the issue: a comment's answer is not kept, and the question stays open.",
        };
    return {
        ok: true,
        value: (0,undelivered_result/* undeliveredResultName */.on)(task, source.split("/").at(-1) ?? ""),
        of: source,
    };
}
function stopWatching(savedState, log) {
    const file = savedState.phase === "working" ? savedState.job?.watchFile : undefined;
    if (file === undefined)
        return;
    try {
        const why = (0,first_line/* firstLine */.T)((0,external_node_fs_.readFileSync)(file, "utf8")).slice(0, MAX_WHY_CHARACTERS);
        if (why)
            log.warning(`${why} (CA-605)`);
    }
    catch {
    }
    (0,external_node_fs_.rmSync)(file, { force: true });
}
async function unwritten(environment) {
    try {
        const dispatch = await (0,adapters/* dispatchOf */.W3)(environment);
        return {
            phase: "asking",
            ...(0,saved_state/* dispatched */.E)(dispatch),
            cause: { text: "the action's process was gone before it began", code: "CA-408" },
        };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
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


/***/ }),

/***/ 87483:
((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {"use strict";


// EXTERNAL MODULE: ./src/keptn/connect.ts
var connect = __webpack_require__(84216);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/fault.ts
var fault = __webpack_require__(93892);
// EXTERNAL MODULE: ./src/domain/approval.ts
var approval = __webpack_require__(62673);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/jobs/approval/question-issue.ts
var question_issue = __webpack_require__(99286);
;// CONCATENATED MODULE: ./src/jobs/approval/asked.ts




const REMINDER = "<!-- cloud-automation-reminder -->";
const PAGE = 100;
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
async function isReminded(number, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: number, per_page: PAGE }, signal);
    if (!read.ok || !Array.isArray(read.value.data) || read.value.data.length === PAGE)
        return true;
    return read.value.data.some((comment) => (0,json/* isJsonObject */.OW)(comment) && String((0,json/* getOwn */.Ng)(comment, "body")).includes(REMINDER));
}

// EXTERNAL MODULE: ./src/jobs/workflow/end-run.ts
var end_run = __webpack_require__(39825);
// EXTERNAL MODULE: ./src/jobs/workflow/outcome.ts
var outcome = __webpack_require__(264);
// EXTERNAL MODULE: ./src/jobs/workflow/parameters.ts
var parameters = __webpack_require__(69090);
// EXTERNAL MODULE: ./src/jobs/workflow/runs.ts
var workflow_runs = __webpack_require__(66460);
;// CONCATENATED MODULE: ./src/jobs/workflow/awaited.ts




const CANCEL_MS = 20_000;
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
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/domain/text/time-text.ts
var time_text = __webpack_require__(64849);
;// CONCATENATED MODULE: ./src/report/sweep-summary.ts


const MAX_ROWS = 500;
const WORDS = {
    failed: "❌ failed",
    finished: "🧹 finished",
    "would finish": "🧹 would finish",
    delivered: "📬 delivered",
    "would deliver": "📬 would deliver",
    left: "➖ left alone",
};
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
function counted(rows) {
    const counts = new Map();
    for (const { did } of rows)
        counts.set(did, (counts.get(did) ?? 0) + 1);
    return [...counts].map(([did, count]) => WORDS[did].replace(" ", ` ${count} `)).join(" · ");
}
function line({ project, task, stage, service, triggeredId, sentMs, did, why }) {
    const when = Number.isNaN(sentMs)
        ? "?"
        : (0,time_text/* timeText */.T)(new Date(sentMs).toISOString()).replaceAll("-", "\u2011").replaceAll(" ", "\u00a0");
    const name = (0,markdown/* escapeMarkdown */.F)(`${task} of ${service} in ${stage}, project ${project}`);
    const what = `${name}<br><sub>${(0,markdown/* escapeMarkdown */.F)(triggeredId)}</sub>`;
    return `| ${[WORDS[did].replaceAll(" ", "\u00a0"), what, (0,markdown/* escapeMarkdown */.F)(why), when].join(" | ")} |`;
}

// EXTERNAL MODULE: ./src/config/names.ts
var names = __webpack_require__(86234);
;// CONCATENATED MODULE: ./src/sweep/inputs.ts



const SWEEP_INPUTS = [
    "control-plane",
    ...names/* CONNECTION_INPUTS */.vS,
    ...names/* CALLBACK_INPUTS */.EQ,
    "projects",
    "tasks",
    "unclaimed-after-minutes",
    "dry-run",
    "github-token",
];
const MAX_UNCLAIMED_MINUTES = 7 * 24 * 60;
function readSweepConfig(environment) {
    const text = textOf(environment);
    const url = text("control-plane-url");
    if (!url)
        throw new errors/* UserError */.yo("control-plane-url is empty: give the control plane's address.", "CA-202");
    const credentials = (0,inputs/* readCredentials */.L1)(text);
    if (!credentials)
        throw new errors/* UserError */.yo("control-plane-token is empty: pass the secret (is it set in this repository, and may this run read it?).", "CA-202");
    const projects = words(text("projects"));
    if (projects.length === 0)
        throw new errors/* UserError */.yo("projects is empty: name the projects of the control plane whose tasks this repository answers.");
    return {
        ...readSweepBasis(environment),
        url,
        credentials,
        projects,
        tasks: words(text("tasks")).map(nameOfTask),
        unclaimedAfterMs: minutes(text("unclaimed-after-minutes") || "15") * 60_000,
    };
}
function readSweepBasis(environment) {
    const text = textOf(environment);
    const githubToken = text("github-token");
    if (!githubToken)
        throw new errors/* UserError */.yo("github-token is empty, so the runs of this repository cannot be read.", "CA-605");
    return { isDryRun: truth("dry-run", text("dry-run") || "false"), githubToken };
}
function textOf(environment) {
    return (name) => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
function words(text) {
    return [...new Set(text.split(/[\s,]+/).filter(Boolean))];
}
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
var context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/domain/failure.ts
var failure = __webpack_require__(65410);
// EXTERNAL MODULE: ./src/sweep/answer.ts
var answer = __webpack_require__(64476);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
;// CONCATENATED MODULE: ./src/sweep/questions.ts



const READ_MS = 60_000;
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
async function tend(issue, { controlPlane, clock }) {
    const { task, source, deadline, remindAt } = issue.question;
    const never = new AbortController().signal;
    const found = await (0,context/* retried */.sT)({ ports: { clock, cancelled: never } }, clock.nowMs() + READ_MS, (signal) => controlPlane.find(task, signal));
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

// EXTERNAL MODULE: ./src/sweep/sweep-task.ts + 1 modules
var sweep_task = __webpack_require__(69889);
;// CONCATENATED MODULE: ./src/sweep/sweep.ts






const CLOCK_SKEW_MS = 10 * 60_000;
const FRESH_MS = 3_000;
async function sweep(order, ports) {
    const tasks = [];
    const problems = [];
    for (const project of order.projects) {
        const odd = new Set();
        const listed = await (0,context/* retried */.sT)((0,answer/* deskOf */.x2)(ports), ports.clock.nowMs() + answer/* READ_MS */.gM, (signal) => ports.controlPlane.openTasks(project, order.rules.servedTasks, signal, (error) => odd.add((0,errors/* coded */.yC)(`An open task of ${project} was left alone: ${error.message}`, error.code))));
        problems.push(...odd);
        if (!listed.ok) {
            problems.push(`The open tasks of ${project} could not be read: ` +
                `${(0,failure/* explain */.W)(listed.failure, ports.controlPlane)} (${(0,context/* codeOf */.$N)(listed.failure)})`);
            continue;
        }
        if (listed.value.length === 0)
            continue;
        const oldestMs = Math.min(...listed.value.map(({ sentMs }) => sentMs).filter((ms) => !Number.isNaN(ms)), ports.clock.nowMs());
        const dispatched = recentlyRead(() => ports.history.dispatched(oldestMs - CLOCK_SKEW_MS), ports.clock);
        for (const open of listed.value)
            tasks.push({ project, open, ...(await (0,sweep_task/* sweepTask */.E)({ open, order, ports }, dispatched)) });
    }
    if (ports.questions)
        await tendQuestions(ports.questions, order, ports);
    return { tasks, problems };
}
function recentlyRead(read, clock) {
    let held;
    return async () => {
        if (!held || clock.nowMs() - held.at > FRESH_MS)
            held = { at: clock.nowMs(), value: await read() };
        return held.value;
    };
}

// EXTERNAL MODULE: ./src/catalogue/serving.ts
var serving = __webpack_require__(89425);
// EXTERNAL MODULE: ./src/runner/clock.ts
var clock = __webpack_require__(21984);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(51963);
// EXTERNAL MODULE: ./src/github/api.ts + 1 modules
var api = __webpack_require__(11063);
// EXTERNAL MODULE: ./src/github/file-at-commit.ts
var file_at_commit = __webpack_require__(7137);
// EXTERNAL MODULE: ./src/runner/process.ts
var process = __webpack_require__(62687);
// EXTERNAL MODULE: ./src/github/memory.ts
var memory = __webpack_require__(4356);
// EXTERNAL MODULE: ./src/github/run-history.ts
var run_history = __webpack_require__(12931);
// EXTERNAL MODULE: ./src/wiring/log.ts + 1 modules
var wiring_log = __webpack_require__(16955);
;// CONCATENATED MODULE: ./src/entries/sweep.ts


















async function main(environment) {
    const log = (0,wiring_log/* createLog */.h)(environment);
    const core = await log.open();
    try {
        log.keep((0,dispatch_event/* runAttemptUrl */.q)(environment));
        const isKeptn = (0,inputs/* controlPlaneKind */.yn)(environment) === "keptn";
        const { report, isDryRun } = await (isKeptn ? sweepKeptn : sweepNotes)(environment, log);
        const count = (...did) => report.tasks.filter((task) => did.includes(task.did)).length;
        core.setOutput("finished", String(count("finished", "would finish")));
        core.setOutput("delivered", String(count("delivered", "would deliver")));
        logReport(report, log);
        await log.summarise(sweepSummaryOf(report.tasks.map(rowOf), report.problems.map((problem) => log.masked(problem)), isDryRun));
        return report.problems.length > 0 || count("failed") > 0 ? 1 : 0;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.error((0,errors/* coded */.yC)(error.message, error.code));
        return 1;
    }
}
async function sweepKeptn(environment, log) {
    const config = readSweepConfig(environment);
    const { url, credentials, isDryRun } = config;
    const rules = {
        servedTasks: config.tasks,
        unclaimedAfterMs: config.unclaimedAfterMs,
        sweepUrl: (0,dispatch_event/* runAttemptUrl */.q)(environment),
    };
    const textAt = (0,file_at_commit/* textAtCommitOf */.x)(environment, config.githubToken);
    const report = await sweep({ projects: config.projects, rules, isDryRun }, {
        ...commonPorts(environment, config.githubToken, log),
        controlPlane: (0,connect.connect)({
            url,
            credentials,
            clock: clock.systemClock,
            mask: (secret) => log.mask(secret),
        }),
        servedAt: (run, task) => (0,serving/* servedAt */.r)(run, task, textAt),
        questions: askedIssuesOf((0,api.githubApiOf)(environment, config.githubToken, clock.systemClock)),
    });
    return { report, isDryRun };
}
async function sweepNotes(environment, log) {
    const { githubToken, isDryRun } = readSweepBasis(environment);
    const { sweepPutDown } = await __webpack_require__.e(/* import() */ 9754).then(__webpack_require__.bind(__webpack_require__, 39754));
    const { putDownBy } = await __webpack_require__.e(/* import() */ 7952).then(__webpack_require__.bind(__webpack_require__, 17952));
    const ports = commonPorts(environment, githubToken, log);
    const tasks = await sweepPutDown({
        sweepUrl: (0,dispatch_event/* runAttemptUrl */.q)(environment),
        isDryRun,
        isByHand: environment["GITHUB_EVENT_NAME"] === "workflow_dispatch",
    }, {
        ...ports,
        list: () => putDownBy(ports.history, environment, log),
        memory: (0,memory/* memoryOf */.z)(environment, (0,api.githubApiOf)(environment, githubToken, clock.systemClock)),
    });
    return { report: { tasks, problems: [] }, isDryRun };
}
function commonPorts(environment, githubToken, log) {
    const github = (0,api.githubApiOf)(environment, githubToken, clock.systemClock);
    const repository = environment["GITHUB_REPOSITORY"] ?? "";
    return {
        history: (0,run_history.runHistoryOf)(environment, githubToken),
        awaited: awaitedRunsOf({ github, repository }, clock.systemClock),
        clock: clock.systemClock,
        console: log,
        secrets: log.secrets,
    };
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
        const { name, service, stage, id } = open.task;
        const where = [project, stage].filter(Boolean).join("/");
        const line = `${name}${service && ` of ${service}`} in ${where} (${id}): ${did}, ${why}`;
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
    const log = (0,wiring_log/* createLog */.h)(environment);
    log.error((0,fault/* faultText */.I)(error, "(CA-901)"));
    void log.open().then(() => (0,process/* leave */.q)(1));
});


/***/ })

};
