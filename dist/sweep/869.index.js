"use strict";
exports.id = 869;
exports.ids = [869,960];
exports.modules = {

/***/ 7808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
/* unused harmony export titleNamesKey */
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7504);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);
/* harmony import */ var _end_run__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9825);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9090);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6460);






const MAX_INPUT_CHARACTERS = 65_535;
/** Clocks differ, and a task is dispatched a little before its event is read. */
const CLOCK_SKEW_MS = 10 * 60_000;
/** How far back to look for a task whose event tells no time. */
const UNKNOWN_AGE_MS = 24 * 60 * 60_000;
/** When to look for a run that GitHub has not named. It lists new runs within seconds; a minute without one is none. */
const LOOKS_AFTER_MS = [2_000, 3_000, 5_000, 10_000, 20_000, 20_000];
/** A short text in a title proves nothing. */
const MIN_KEY_CHARACTERS = 8;
/** For the answer to a dispatch that is under way when the stop comes. */
const LATE_ANSWER_MS = 2_000;
/**
 * Starts a workflow for a task, once: a run whose title names the task is the one that an earlier attempt has started, and
 * after an unclear answer it is looked for before anything is sent again.
 *
 * @returns `undefined` when the stop came before anything was sent
 * @throws UserError when it could not be started, or when it cannot be said for certain which run is ours
 */
async function startRun(call, request) {
    const runs = { github: request.github, repository: call.repository };
    const key = (0,_call__WEBPACK_IMPORTED_MODULE_1__/* .correlationKey */ .QS)(call, request.assignment.task.id);
    const sinceMs = lookSince(request);
    // This run may be one of the same workflow, and its title names the task.
    const own = (0,_runs__WEBPACK_IMPORTED_MODULE_4__/* .runIdIn */ .uW)(request.runUrl);
    const list = async (signal) => (await (0,_runs__WEBPACK_IMPORTED_MODULE_4__/* .listRuns */ .v)(runs, call.workflow, sinceMs, signal)).filter(({ id }) => id !== own);
    const before = await list(request.stop);
    const earlier = before.filter(({ title }) => titleNamesKey(title, key));
    if (earlier.length > 1)
        throw notSure(call, `${runsText(earlier)} name this task in their titles, so it cannot be said which of them is its own`);
    const [found] = earlier;
    if (found)
        return { id: found.id, url: found.url, isEarlier: true, state: found };
    const ref = call.ref ?? (await defaultBranch(runs, request.stop));
    const inputs = inputsOf(call, key);
    const known = new Set(before.map(({ id }) => id));
    const late = (0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .lasting */ .nS)(request.stop, LATE_ANSWER_MS);
    try {
        for (let attempt = 1;; attempt++) {
            if (request.stop.aborted)
                return undefined;
            const sent = await dispatch(runs, call, ref, inputs, late.signal);
            if (sent.kind === "run")
                return { id: sent.id, url: sent.url || pageOf(sent.id, call.repository, request), isEarlier: false };
            const found = await findNew(list, { known, key, ref, isTitled: call.correlationInput !== undefined, isCertain: sent.kind === "accepted" }, request, late.signal);
            if (found.kind === "run")
                return { id: found.run.id, url: found.run.url, isEarlier: false, state: found.run };
            const asked = `GitHub was asked to start ${call.workflow} and ${sent.kind === "accepted" ? "accepted it without naming the run" : `gave no clear answer (${sent.failure.message})`}`;
            if (found.kind === "unsure")
                throw notSure(call, `${asked}; ${found.why}`);
            if (sent.kind === "accepted" || attempt > 1)
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${asked}; no run of it appeared.`, "CA-411");
            request.console.notice(`${asked}. There is no run of it, so it is asked for once more.`);
        }
    }
    finally {
        late.release();
    }
}
/** Once, with the run's details if the server knows how (github-actions.md 3.3). @throws UserError when it certainly had no effect */
async function dispatch(runs, { workflow, repository }, ref, inputs, signal) {
    const send = (details) => runs.github.write("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", { ...(0,_runs__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(repository), workflow_id: workflow, ref, inputs, ...details }, signal);
    let sent = await send({ return_run_details: true });
    if (!sent.ok && isUnknownKey(sent.failure))
        sent = await send({});
    if (!sent.ok) {
        if (sent.failure.reached === "maybe")
            return { kind: "unclear", failure: sent.failure };
        throw (0,_runs__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(`${workflow} in ${repository} could not be started`, sent.failure, `There is no workflow ${workflow} on the default branch of ${repository}, or the token may not start it.`);
    }
    const { data } = sent.value;
    const id = (0,_domain_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(data) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(data, "workflow_run_id") : undefined;
    const url = (0,_domain_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(data) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(data, "html_url") : undefined;
    return typeof id === "number" && Number.isSafeInteger(id) ? { kind: "run", id, url: typeof url === "string" ? url : "" } : { kind: "accepted" };
}
function isUnknownKey({ httpStatus, message }) {
    return (httpStatus === 400 || httpStatus === 422) && message.includes("return_run_details");
}
/** Looks for the run of a dispatch among those that appear after it. A title proves; without one a single new run does where there must be one. */
async function findNew(list, search, request, signal) {
    const branch = search.ref.replace(/^refs\/(heads|tags)\//, "");
    let fresh = [];
    let unread;
    for (const afterMs of LOOKS_AFTER_MS) {
        // Once stopped, a single look has to do.
        await request.clock.sleep(request.stop.aborted ? 0 : afterMs, request.stop);
        try {
            fresh = (await list(signal)).filter(({ id, branch: of }) => !search.known.has(id) && of === branch);
            unread = undefined;
        }
        catch (error) {
            if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            unread = error.message;
        }
        const titled = fresh.filter(({ title }) => titleNamesKey(title, search.key));
        const [only] = titled;
        if (only && titled.length === 1)
            return { kind: "run", run: only };
        if (titled.length > 1)
            return { kind: "unsure", why: `${runsText(titled)} name this task in their titles` };
        if (request.stop.aborted)
            break;
    }
    const [only] = fresh;
    if (unread !== undefined)
        return { kind: "unsure", why: unread };
    if (only && fresh.length === 1 && search.isCertain)
        return { kind: "run", run: only };
    if (!only)
        return request.stop.aborted ? { kind: "unsure", why: "the job was stopped before a run of it appeared" } : { kind: "none" };
    return { kind: "unsure", why: `${runsText(fresh)} appeared since then, and ${fresh.length === 1 ? "its title does" : "their titles do"} not name this task` };
}
/** The key is in the title, and not only as the beginning of a longer one. */
function titleNamesKey(title, key) {
    if (key.length < MIN_KEY_CHARACTERS)
        return key !== "" && title.split(/\s+/).includes(key);
    for (let at = title.indexOf(key); at >= 0; at = title.indexOf(key, at + 1)) {
        if (!/\w/.test(title.charAt(at - 1)) && !/[\w-]/.test(title.charAt(at + key.length)))
            return true;
    }
    return false;
}
function notSure({ correlationInput }, what) {
    const fix = correlationInput === undefined ? " Name an input with correlation-input and put it into the workflow's run-name." : ` Put \${{ inputs.${correlationInput} }} into the workflow's run-name.`;
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}. Nothing more is started.${fix}`, "CA-411");
}
function runsText(runs) {
    const named = runs.slice(0, 5).map(({ id }) => id).join(", ");
    return runs.length === 1 ? `run ${named}` : `the runs ${named}${runs.length > 5 ? " and more" : ""}`;
}
function inputsOf(call, key) {
    const inputs = {};
    for (const [name, value] of Object.entries(call.inputs))
        (0,_domain_json__WEBPACK_IMPORTED_MODULE_5__/* .setOwn */ .P5)(inputs, name, value);
    if (call.correlationInput !== undefined)
        (0,_domain_json__WEBPACK_IMPORTED_MODULE_5__/* .setOwn */ .P5)(inputs, call.correlationInput, key);
    const count = Object.keys(inputs).length;
    if (count > _parameters__WEBPACK_IMPORTED_MODULE_3__/* .MAX_INPUTS */ .VL)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.inputs: GitHub takes at most ${_parameters__WEBPACK_IMPORTED_MODULE_3__/* .MAX_INPUTS */ .VL} inputs, found ${count}${call.correlationInput === undefined ? "" : " with correlation-input"}.`, "CA-207");
    const characters = JSON.stringify(inputs).length;
    if (characters > MAX_INPUT_CHARACTERS)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.inputs: GitHub takes at most ${MAX_INPUT_CHARACTERS} characters together, found ${characters}.`, "CA-207");
    return inputs;
}
async function defaultBranch({ github, repository }, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}", (0,_runs__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(repository), signal);
    if (!read.ok)
        throw (0,_runs__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(`The default branch of ${repository} could not be read`, read.failure, `There is no repository ${repository}, or the token may not see it.`);
    const branch = (0,_domain_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(read.value.data) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(read.value.data, "default_branch") : undefined;
    if (typeof branch !== "string")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The default branch of ${repository} could not be read: name one with ref.`, "CA-411");
    return branch;
}
/** No run of this task is older than the task. */
function lookSince({ assignment, clock }) {
    const time = (0,_domain_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(assignment.event, "time");
    const triggeredMs = typeof time === "string" ? Date.parse(time) : NaN;
    return Number.isNaN(triggeredMs) ? clock.nowMs() - UNKNOWN_AGE_MS : Math.min(triggeredMs, clock.nowMs()) - CLOCK_SKEW_MS;
}
function pageOf(id, repository, { runUrl }) {
    return `${runUrl.split("/").slice(0, 3).join("/")}/${repository}/actions/runs/${id}`;
}


/***/ }),

/***/ 6869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWorkflow: () => (/* binding */ runWorkflow),
/* harmony export */   workflowRun: () => (/* binding */ workflowRun)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(925);
/* harmony import */ var _domain_run_conclusion__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3233);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8554);
/* harmony import */ var _dispatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7808);
/* harmony import */ var _end_run__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9825);
/* harmony import */ var _outcome__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7966);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6460);
/* harmony import */ var _start__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3960);
/* harmony import */ var _stopped__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1625);










const HOUR_MS = 60 * 60_000;
/** GitHub ends a job after 6 hours; the rest is for what comes before and after. */
const MAX_WAIT_MS = 5 * HOUR_MS;
const FIRST_LOOK_MS = 5_000;
const MAX_LOOK_MS = 60_000;
const GROWTH = 1.5;
/** While GitHub does not answer: each look is several requests then, and an hour of waiting may cost 100. */
const OUTAGE_LOOK_MS = 4 * 60_000;
/** A new run may be unknown to the API for its first seconds (github-actions.md 7.9). */
const MAX_UNKNOWN_MS = 60_000;
/** For reading what came of a run when the stop comes meanwhile. */
const LATE_OUTCOME_MS = 2_500;
/**
 * Runs a workflow, waits until it is over, and judges it by its conclusion and its report. `data`: `runId`, `runUrl`,
 * `conclusion` and what the artifact reports. A job that has opened more than the run wraps `request.opened`.
 *
 * @throws UserError when it could not be started
 */
async function runWorkflow(call, request) {
    const isParking = call.wait === "park" && request.mode === "interactive";
    if (isParking && call.repository.toLowerCase() !== request.repository.toLowerCase()) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.wait: park works for runs of ${request.repository} only, since nobody here is told that a run of ${call.repository} is over; use wait: runner.`, "CA-207");
    }
    const run = await (0,_dispatch__WEBPACK_IMPORTED_MODULE_4__/* .startRun */ .A)(call, request);
    if (!run)
        return (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .stoppedResult */ .Fb)((0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .stopReason */ .PJ)(request));
    if (call.wait === "park" && !isParking && !request.stop.aborted)
        return (0,_start__WEBPACK_IMPORTED_MODULE_8__.resultOfStart)(call, run, "nothing waits for it, since nobody waits for an answer (silent)");
    (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .keepOpen */ .Ul)(call, run, request, true);
    request.console.info(`Run ${run.id} of ${call.workflow} ${run.isEarlier ? "was started for this task before; it is taken up again" : "was started"}: ${run.url}`);
    const parked = isParking && run.state?.isOver !== true && !request.stop.aborted ? await park(call, run, request) : undefined;
    return parked ?? waitFor(call, run, request);
}
async function waitFor(call, run, request) {
    const runs = { github: request.github, repository: call.repository };
    const seen = await untilOver(run, runs, request);
    if (seen instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .endedWith */ .tX)({ kind: "judged", verdict: "errored", reason: seen.message.replace(/\.$/, ""), code: seen.code }, (0,_domain_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)(_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V, run));
    if (typeof seen === "object") {
        (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .keepOpen */ .Ul)(call, run, request, false);
        return outcomeOf(call, seen, runs, request);
    }
    const because = (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .stopReason */ .PJ)(request);
    const ended = await (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .endStarted */ .Jj)(call, run, request, because);
    if (because === "deadline" && ended.kind === "over" && ended.byItself)
        return outcomeOf(call, ended.run, runs, request);
    if (seen === "stopped")
        return (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .stoppedWith */ .uN)(call, run, ended, because);
    const reason = `run ${run.id} of ${call.workflow} went on for more than ${MAX_WAIT_MS / HOUR_MS} hours and ${(0,_end_run__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(ended)}; use wait: park for such runs`;
    return (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .endedWith */ .tX)({ kind: "judged", verdict: "errored", reason, code: "CA-404" }, (0,_domain_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)(_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V, run));
}
async function outcomeOf({ artifact }, run, runs, { stop }) {
    const late = (0,_end_run__WEBPACK_IMPORTED_MODULE_5__/* .lasting */ .nS)(stop, LATE_OUTCOME_MS);
    try {
        return await (0,_outcome__WEBPACK_IMPORTED_MODULE_6__/* .readOutcome */ .n)(runs, run, artifact, late.signal);
    }
    finally {
        late.release();
    }
}
/**
 * Looks at a run with growing intervals until it is over.
 *
 * @returns the run, or why the waiting has ended before; an error when it cannot be followed any more
 */
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
        isOutage = read.kind === "failed";
        if (read.kind === "failed") {
            if (read.failure.kind !== "unreachable")
                return (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)(`Run ${run.id} of ${runs.repository} could not be followed`, read.failure);
            console.warning(`${read.failure.message}; run ${run.id} is looked at again in ${OUTAGE_LOOK_MS / 60_000} minutes.`);
        }
        else if (read.kind === "gone") {
            if (run.isEarlier || clock.nowMs() - begunMs > MAX_UNKNOWN_MS)
                return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Run ${run.id} of ${runs.repository} is no longer there: it was deleted, or the token may not read it.`, "CA-412");
        }
        else if (read.run.status !== status) {
            status = read.run.status;
            console.info(`Run ${run.id} is ${status.replaceAll("_", " ")}.`);
        }
    }
}
/** @returns `undefined` when the stop came meanwhile, so that the run has to be ended. @throws UserError when nobody would end the wait */
async function park(call, run, request) {
    const deadline = new Date(request.clock.nowMs() + call.parkMs).toISOString();
    const waitsFor = `run ${run.id} of ${call.workflow}`;
    try {
        await request.park({ deadline, waitsFor, runId: run.id, artifact: call.artifact });
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        const ended = await (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .endStarted */ .Jj)(call, run, request, (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .stopReason */ .PJ)(request));
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${error.message.replace(/\.$/, "")}; run ${run.id} of ${call.workflow} ${(0,_end_run__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(ended)}.`, error.code);
    }
    if (request.stop.aborted)
        return undefined;
    (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .keepOpen */ .Ul)(call, run, request, false);
    return (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .endedWith */ .tX)({ kind: "parked", deadline, waitsFor }, (0,_domain_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)(_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V, run));
}
const workflowRun = { run: (request) => runWorkflow({ ...(0,_call__WEBPACK_IMPORTED_MODULE_3__/* .workflowCallOf */ .H$)(request.parameters, request), ...(0,_call__WEBPACK_IMPORTED_MODULE_3__/* .waitingOf */ .PZ)(request.parameters) }, request) };


/***/ }),

/***/ 3960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resultOfStart: () => (/* binding */ resultOfStart),
/* harmony export */   startWorkflow: () => (/* binding */ startWorkflow),
/* harmony export */   workflowStart: () => (/* binding */ workflowStart)
/* harmony export */ });
/* harmony import */ var _domain_run_conclusion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3233);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);
/* harmony import */ var _dispatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7808);
/* harmony import */ var _stopped__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1625);




/**
 * Starts a workflow and returns as soon as its run is known. `data`: `runId`, `runUrl`.
 *
 * @throws UserError when it could not be started, or when it cannot be said which run is the task's
 */
async function startWorkflow(call, request) {
    const run = await (0,_dispatch__WEBPACK_IMPORTED_MODULE_2__/* .startRun */ .A)(call, request);
    if (!run)
        return (0,_stopped__WEBPACK_IMPORTED_MODULE_3__/* .stoppedResult */ .Fb)((0,_stopped__WEBPACK_IMPORTED_MODULE_3__/* .stopReason */ .PJ)(request));
    if (!request.stop.aborted)
        return resultOfStart(call, run);
    (0,_stopped__WEBPACK_IMPORTED_MODULE_3__/* .keepOpen */ .Ul)(call, run, request, true);
    const because = (0,_stopped__WEBPACK_IMPORTED_MODULE_3__/* .stopReason */ .PJ)(request);
    return (0,_stopped__WEBPACK_IMPORTED_MODULE_3__/* .stoppedWith */ .uN)(call, run, await (0,_stopped__WEBPACK_IMPORTED_MODULE_3__/* .endStarted */ .Jj)(call, run, request, because), because);
}
/** @param also  what else is to be said */
function resultOfStart(call, run, also = "") {
    const did = run.isEarlier ? "was started for this task before, and is not started again" : "was started";
    const message = `Run ${run.id} of ${call.workflow} ${did}${also && `; ${also}`}.`;
    return (0,_stopped__WEBPACK_IMPORTED_MODULE_3__/* .endedWith */ .tX)({ kind: "judged", verdict: "pass", reason: message }, (0,_domain_run_conclusion__WEBPACK_IMPORTED_MODULE_0__/* .withRun */ .Yq)({ labels: {}, data: {}, message }, run));
}
const workflowStart = { run: (request) => startWorkflow((0,_call__WEBPACK_IMPORTED_MODULE_1__/* .workflowCallOf */ .H$)(request.parameters, request), request) };


/***/ })

};
;