"use strict";
exports.id = 4140;
exports.ids = [4140,5757];
exports.modules = {

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

/***/ 3168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ ownReports),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   gm: () => (/* binding */ unproven)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const NOT_PROVEN = "CA-417";
/**
 * What runs of this repository have reported in the sequence, oldest first. An event only holds
 * `data` merged from everybody who took part, the trigger included, and who wrote what cannot be
 * seen in it; so what decides is each task's own `finished` with a run of ours as its `source`.
 *
 * @throws UserError when nobody can tell
 */
async function ownReports({ assignment: { task }, sequences, runUrl, stop, }) {
    if (!sequences)
        throw unproven("there is no access to the control plane, which knows who has reported it");
    const read = await sequences.events(task.project, task.keptnContext, stop);
    if (!read.ok)
        throw unproven(`who has reported it could not be read: ${read.failure.message}`);
    return read.value.flatMap(({ type, source, data }) => {
        const event = (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__/* .parseTaskEventType */ .hN)(type);
        if (event?.kind !== "finished" || !isOwnRun(source, runUrl))
            return [];
        const fields = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(data, event.task);
        return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(fields) ? [{ task: event.task, fields }] : [];
    });
}
function unproven(why) {
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`What an earlier task has reported cannot be relied on: ${why}.`, NOT_PROVEN);
}
/** Whether an event was sent by a run of this repository; runs differ in their numbers only. */
function isOwnRun(source, runUrl) {
    const prefix = runUrl.replace(/(?<!\d)\d+\/attempts\/.*$/s, "");
    return (prefix !== runUrl &&
        source.startsWith(prefix) &&
        /^\d+\/attempts\/\d+$/.test(source.slice(prefix.length)));
}
/** A field as text, since the control plane's merge freezes numbers. */
function fieldOf({ fields }, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(fields, name);
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
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

/***/ 726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dT: () => (/* binding */ inMinutes),
/* harmony export */   e1: () => (/* binding */ asText)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

/** A field of an event or of a report, which anybody may have written; an empty text is none. */
function textOf(fields, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(fields, name);
    return typeof value === "string" && value !== "" ? value : undefined;
}
/**
 * Numbers and booleans as text, also inside: the control plane keeps the first ones it ever saw
 * (docs/reference/keptn.md#what-later-tasks-receive).
 */
function asText(value) {
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    if (typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => asText(item));
    const texts = {};
    for (const [name, item] of Object.entries(value))
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .setOwn */ .P5)(texts, name, asText(item));
    return texts;
}
function inMinutes(ms) {
    return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Number((ms / 60_000).toFixed(1))} min`;
}


/***/ }),

/***/ 6576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ runHook),
/* harmony export */   XM: () => (/* binding */ reportedVariables),
/* harmony export */   lJ: () => (/* binding */ confirm),
/* harmony export */   pd: () => (/* binding */ hookOf)
/* harmony export */ });
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9149);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(726);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9272);
/* harmony import */ var _variables__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(377);





const MINUTE_MS = 60_000;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 30_000;
/** For scripts that come after the work: what it has reported. */
function reportedVariables({ result }) {
    return (0,_variables__WEBPACK_IMPORTED_MODULE_3__/* .variablesOf */ .h)("CLOUD_AUTOMATION_REPORTED_", result.report.data);
}
/** The hook of that name, as `with` has it. */
function hookOf(name, parameters) {
    const script = parameters[name];
    const minutes = parameters[`${name}-minutes`];
    return { name, script, reserveMs: script === undefined ? 0 : minutes * MINUTE_MS };
}
/**
 * Runs the script of the hook, if there is one.
 *
 * @returns `undefined` without one; otherwise what became of it, and never throws over it
 */
async function runHook(request, { name, script, reserveMs }, variables) {
    if (script === undefined)
        return undefined;
    const limitMs = Math.min(reserveMs, request.deadlineMs - request.clock.nowMs());
    if ((0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .isStopped */ .id)(request) || limitMs <= 0)
        return { outcome: "not run", reason: `the ${name} was not run, since the job was stopped` };
    const result = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j3)(request, script, variables, limitMs);
    if (succeeded(result))
        return { outcome: "succeeded", reason: `the ${name} succeeded`, result };
    const why = result.ending.kind === "stopped" && !(0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .isStopped */ .id)(request)
        ? `it was ended after ${(0,_core_values__WEBPACK_IMPORTED_MODULE_4__/* .inMinutes */ .dT)(limitMs)}`
        : (0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(result);
    return { outcome: "failed", reason: `the ${name} failed (${why})`, result };
}
/**
 * Tries the script `check` until it succeeds.
 *
 * @returns `undefined` without such a parameter. @param patienceMs `patience-minutes` by default;
 * 0: one attempt
 */
async function confirm(request, variables, patienceMs = request.parameters["patience-minutes"] * MINUTE_MS) {
    const script = request.parameters.check;
    if (script === undefined)
        return undefined;
    const { clock, stop } = request;
    const allMs = request.parameters["patience-minutes"] * MINUTE_MS;
    const untilMs = clock.nowMs() + patienceMs;
    // The last attempt that came to its end: what is left for the very last one may be no time at
    // all.
    let answer;
    for (let pauseMs = FIRST_PAUSE_MS;; pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 2)) {
        const result = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j3)(request, script, variables, patienceMs === 0 ? allMs : untilMs - clock.nowMs());
        if (succeeded(result))
            return { isConfirmed: true, verdict: "pass", reason: "the check succeeded", result };
        if (result.ending.kind !== "stopped")
            answer = result;
        const leftMs = untilMs - clock.nowMs();
        // A check that cannot be begun will not get better by waiting.
        if ((0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .isStopped */ .id)(request) || leftMs <= 0 || result.ending.kind === "not-started") {
            const last = answer ?? result;
            const verdict = verdictIn(last) === "fail" ? "fail" : "errored";
            const within = patienceMs > 0 && last.ending.kind !== "not-started"
                ? ` within ${(0,_core_values__WEBPACK_IMPORTED_MODULE_4__/* .inMinutes */ .dT)(patienceMs)}`
                : "";
            return {
                isConfirmed: false,
                verdict,
                reason: `the check ${verdict === "fail" ? "did not succeed" : "could not be run"}${within} (${(0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(last)})`,
                result: last,
            };
        }
        await clock.sleep(Math.min(pauseMs, leftMs), stop);
    }
}
function succeeded(result) {
    return result.ending.kind !== "parked" && (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(verdictIn(result)) < (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)("fail");
}
function verdictIn(result) {
    return (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOfJob */ .vr)(result, new Map(), ""));
}


/***/ }),

/***/ 9149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   No: () => (/* binding */ performScript),
/* harmony export */   VM: () => (/* binding */ workChecks),
/* harmony export */   j3: () => (/* binding */ runScript),
/* harmony export */   pz: () => (/* binding */ performWork)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(925);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8177);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9272);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(726);
/* harmony import */ var _workflow_call__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8554);







const WORKFLOW_ONLY = ["repository", "ref", "inputs", "correlation-input"];
/**
 * @throws UserError unless there is exactly one of `run` and `workflow`, with nothing that belongs
 * to the other
 */
function scriptOf(parameters) {
    requireOneWork(parameters);
    for (const name of WORKFLOW_ONLY)
        refuseBesideScript(name, parameters);
    return parameters.run;
}
function requireOneWork({ run: script, workflow }) {
    if ((script === undefined) === (workflow === undefined)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("with: give either run (a script) or workflow (a file below .github/workflows), " +
            `found ${script === undefined ? "neither" : "both"}.`, "CA-207");
    }
}
function refuseBesideScript(name, parameters) {
    if (parameters.run !== undefined && Object.hasOwn(parameters, name))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: belongs to workflow, but run is given; a script finds everything in its environment.`, "CA-207");
}
/** Of jobs whose work is a script or a workflow. */
const workChecks = [
    (0,_core_job__WEBPACK_IMPORTED_MODULE_5__/* .checkOf */ .E)(["run", "workflow"], requireOneWork),
    ...WORKFLOW_ONLY.map((name) => (0,_core_job__WEBPACK_IMPORTED_MODULE_5__/* .checkOf */ .E)(["run", name], (parameters) => refuseBesideScript(name, parameters))),
    ..._workflow_call__WEBPACK_IMPORTED_MODULE_4__/* .workflowChecks */ .n9,
];
/**
 * Runs the script or the workflow of `with`, until it is over unless `wait` says otherwise.
 *
 * @param reserveMs how much of the task's time is left to what comes afterwards: the work is ended,
 * as at a deadline, before it
 * @throws UserError when there is not exactly one of the two, or the workflow could not be run
 */
function performWork(request, variables = {}, reserveMs = 0) {
    const { parameters } = request;
    const script = scriptOf(parameters);
    const hasCheck = parameters.check !== undefined;
    if (script !== undefined)
        return performScript(request, script, { variables, reserveMs, hasCheck });
    const run = (given) => runWorkflowOf(parameters, given);
    return performed(request, {
        reserveMs,
        hasCheck,
        work: (limitMs) => (reserveMs > 0 ? withinLimit(request, limitMs, run) : run(request)),
    });
}
/** Like {@link performWork}, of a script. */
function performScript(request, script, { variables = {}, reserveMs = 0, hasCheck = false } = {}) {
    return performed(request, {
        reserveMs,
        hasCheck,
        work: (limitMs) => runScript(request, script, variables, limitMs),
    });
}
async function performed(request, { reserveMs, hasCheck, work }) {
    const leftMs = request.deadlineMs - request.clock.nowMs();
    const limitMs = Math.max(1, leftMs - Math.min(reserveMs, leftMs / 2));
    const result = await work(limitMs);
    if (result.ending.kind === "parked")
        return { result, verdict: "parked" };
    if ((0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .isStopped */ .id)(request) && (result.ending.kind === "stopped" || hasCheck))
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stoppedWork */ .t5)({ result, verdict: "stopped" }, request);
    if (result.ending.kind === "stopped") {
        const left = reserveMs > 0 ? `, which leaves ${(0,_core_values__WEBPACK_IMPORTED_MODULE_6__/* .inMinutes */ .dT)(reserveMs)} to put things right` : "";
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .overrule */ .tq)({ result, verdict: "errored" }, {
            verdict: "errored",
            reason: `timed out: the work was ended after ${(0,_core_values__WEBPACK_IMPORTED_MODULE_6__/* .inMinutes */ .dT)(limitMs)}${left} (input timeout-minutes)`,
            code: "CA-404",
        });
    }
    return { result, verdict: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOfJob */ .vr)(result, request.exitCodes, "the work")) };
}
/** @param variables  beside those of the task */
function runScript(request, run, variables, timeoutMs) {
    const script = { run, variables, timeoutMs: Math.max(1, Math.round(timeoutMs)) };
    return request.script(script);
}
async function runWorkflowOf(parameters, request) {
    const call = (0,_workflow_call__WEBPACK_IMPORTED_MODULE_4__/* .workflowCallOf */ .H$)(parameters, request);
    const { wait } = parameters;
    if (wait === "no")
        return (await __webpack_require__.e(/* import() */ 3960).then(__webpack_require__.bind(__webpack_require__, 3960))).startWorkflow(call, request);
    return (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(3960), __webpack_require__.e(9250)]).then(__webpack_require__.bind(__webpack_require__, 6869))).runWorkflow({ ...call, ...(0,_workflow_call__WEBPACK_IMPORTED_MODULE_4__/* .waitingOf */ .PZ)({ ...parameters, wait }) }, request);
}
async function withinLimit(request, limitMs, work) {
    const end = new AbortController();
    const over = new AbortController();
    const given = () => end.abort(request.stop.reason);
    if (request.stop.aborted)
        given();
    request.stop.addEventListener("abort", given, { once: true });
    void request.clock.sleep(limitMs, over.signal).then(() => {
        if (!over.signal.aborted)
            end.abort("deadline");
    });
    try {
        return await work({
            ...request,
            stop: end.signal,
            deadlineMs: request.clock.nowMs() + limitMs,
        });
    }
    catch (error) {
        // Ended by our own limit, it may have been in the middle of a request.
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || !end.signal.aborted || request.stop.aborted)
            throw error;
        return {
            ending: { kind: "stopped", because: "deadline" },
            report: _domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V,
            logTail: [],
            masks: [],
            durationMs: limitMs,
        };
    }
    finally {
        over.abort();
        request.stop.removeEventListener("abort", given);
    }
}


/***/ }),

/***/ 7237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ findStarted),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   tn: () => (/* binding */ startedVariables)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3139);
/* harmony import */ var _core_own_reports__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3168);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(726);
/* harmony import */ var _variables__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(377);






/**
 * The marks a start leaves in `data.<task>`. Without them a stop could take the run of another job,
 * or what the same task left in an earlier stage, which the control plane never removes.
 */
function marksOf(job, task) {
    return { job, startedFor: `${task.project}/${task.stage}/${task.service}` };
}
/**
 * What `job` (such as `load.start`) has started for this project, stage and service. The event only
 * says where to look: marks can be copied, so what counts is the start's own `finished` (see
 * `own-reports.ts`).
 *
 * @param startedBy  name of the task; then its marks do not matter
 * @returns `undefined` when the event knows of nothing: nothing was started, or the start was
 * silent
 * @throws UserError when several tasks have started one, or what the event says is not proven
 */
async function findStarted(request, job, startedBy) {
    const { task, event } = request.assignment;
    const marks = marksOf(job, task);
    const hasMarks = (fields) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(fields, "job") === marks.job && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(fields, "startedFor") === marks.startedFor;
    const claims = Object.entries((0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(event))
        .filter(([name, fields]) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(fields) && (startedBy === undefined ? hasMarks(fields) : name === startedBy))
        .map(([name]) => name);
    if (claims.length === 0)
        return undefined;
    const own = (await (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_2__/* .ownReports */ .OV)(request)).filter((report) => claims.includes(report.task) && (startedBy !== undefined || hasMarks(report.fields)));
    // The newest of each task: what was started again is what goes on.
    const found = new Map(own.map((report) => [report.task, report]));
    if (found.size > 1)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.started-by: ${[...found.keys()].map((name) => (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)).join(" and ")} ` +
            `have each started one (${job}); name the task that is meant.`, "CA-207");
    const [only] = found.values();
    if (!only)
        throw (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_2__/* .unproven */ .gm)(`the event says that ${claims.map((name) => (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)).join(" and ")} has ` +
            `started something, but no \`finished\` of a run of this repository says so; ` +
            "give workflow (whose running run is looked for), or find out who wrote it");
    return startedOf(only.task, only.fields);
}
/**
 * For the stop script; the same is in the event file below `.data` under the name in the first
 * variable.
 */
function startedVariables(started) {
    if (!started)
        return {};
    return {
        CLOUD_AUTOMATION_STARTED_BY: started.task,
        ...withoutKey((0,_variables__WEBPACK_IMPORTED_MODULE_4__/* .variablesOf */ .h)("CLOUD_AUTOMATION_STARTED_", started.fields), "CLOUD_AUTOMATION_STARTED_BY"),
    };
}
function startedOf(task, fields) {
    return { task, fields, hasRun: (0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields, "runId") !== undefined };
}
function withoutKey(variables, key) {
    return Object.fromEntries(Object.entries(variables).filter(([name]) => name !== key));
}


/***/ }),

/***/ 377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ variablesOf)
/* harmony export */ });
const MAX_VARIABLES = 100;
/** Of one variable; Linux allows 128 KiB. */
const MAX_VARIABLE_CHARACTERS = 16 * 1024;
const MAX_VARIABLES_CHARACTERS = 128 * 1024;
/**
 * Fields as variables: `testURL` of `load` becomes `<prefix>TEST_URL`. Whatever the names are,
 * these variables begin with the prefix; lists and mappings are JSON. What no environment can hold
 * is left out: the event file has everything.
 */
function variablesOf(prefix, fields) {
    const variables = {};
    let left = MAX_VARIABLES_CHARACTERS;
    for (const [name, value] of Object.entries(fields)) {
        const key = prefix + nameOfVariable(name);
        const text = typeof value === "string" || value === null ? (value ?? "") : JSON.stringify(value);
        if (key === prefix ||
            text.includes("\0") ||
            key.length + text.length > Math.min(left, MAX_VARIABLE_CHARACTERS))
            continue;
        if (Object.hasOwn(variables, key) || Object.keys(variables).length >= MAX_VARIABLES)
            continue;
        left -= key.length + text.length;
        variables[key] = text;
    }
    return variables;
}
function nameOfVariable(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, "_")
        .replace(/^_+|(?<!_)_+$/g, "");
}


/***/ }),

/***/ 8554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ workflowCallOf),
/* harmony export */   PZ: () => (/* binding */ waitingOf),
/* harmony export */   QS: () => (/* binding */ correlationKey),
/* harmony export */   eG: () => (/* binding */ stopCallOf),
/* harmony export */   n9: () => (/* binding */ workflowChecks)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8177);



const MINUTE_MS = 60_000;
/** @throws UserError naming the parameter */
function workflowCallOf(parameters, request) {
    const { workflow = "", repository = request.repository, ref, inputs = {} } = parameters;
    const correlationInput = correlationInputOf(parameters);
    return {
        workflow: fileOf(workflow),
        repository,
        inputs: textsOf(inputs),
        ...(ref !== undefined && { ref }),
        ...(correlationInput !== undefined && { correlationInput }),
    };
}
/** @throws UserError where `inputs` has it, too */
function correlationInputOf({ "correlation-input": name, inputs = {}, }) {
    if (name !== undefined && Object.hasOwn(inputs, name)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.correlation-input: inputs gives ${JSON.stringify(name)} a value already; ` +
            "leave it out there, or name another input.", "CA-207");
    }
    return name;
}
/** Values of inputs may be anything; which there are is known. */
const workflowChecks = [
    (0,_core_job__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .E)(["correlation-input"], correlationInputOf),
];
function waitingOf(parameters) {
    return {
        wait: parameters.wait,
        waitMs: parameters["deadline-minutes"] * MINUTE_MS,
        artifact: parameters.artifact,
    };
}
function stopCallOf(parameters, request) {
    const { "run-id": runId, "started-by": startedBy, workflow, title } = parameters;
    return {
        repository: parameters.repository ?? request.repository,
        forceAfterMs: parameters["force-after-minutes"] * MINUTE_MS,
        ...(runId !== undefined && { runId: Number(runId) }),
        ...(startedBy !== undefined && { startedBy }),
        ...(workflow !== undefined && { workflow: fileOf(workflow) }),
        ...(title !== undefined && { title }),
    };
}
/** What a run's title has to name to be certainly ours. */
function correlationKey({ purpose }, triggeredId) {
    return purpose === undefined ? triggeredId : `${triggeredId}-${purpose}`;
}
function textsOf(given) {
    const inputs = {};
    for (const [name, value] of Object.entries(given)) {
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inputs, name, typeof value === "string" || value === null ? (value ?? "") : JSON.stringify(value));
    }
    return inputs;
}
function fileOf(workflow) {
    return workflow.split("/").at(-1) ?? workflow;
}


/***/ })

};
;