"use strict";
exports.id = 3960;
exports.ids = [3960];
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

/***/ 7808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
/* unused harmony export titleNamesKey */
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9090);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6460);






const MAX_INPUT_CHARACTERS = 65_535;
/** Clocks differ, and a task is dispatched a little before its event is read. */
const CLOCK_SKEW_MS = 10 * 60_000;
/** How far back to look for a task whose event tells no time. */
const UNKNOWN_AGE_MS = 24 * 60 * 60_000;
/**
 * When to look for a run that GitHub has not named. It lists new runs within seconds; a minute
 * without one is none.
 */
const LOOKS_AFTER_MS = [2_000, 3_000, 5_000, 10_000, 20_000, 20_000];
/** A short text in a title proves nothing. */
const MIN_KEY_CHARACTERS = 8;
/** For the answer to a dispatch that is under way when the stop comes. */
const LATE_ANSWER_MS = 2_000;
/**
 * Starts a workflow for a task, once: a run whose title names the task, on the same ref, started by
 * our own account and not before our first attempt, is the one that an earlier attempt has started,
 * and after an unclear answer it is looked for before anything is sent again. A title alone proves
 * nothing, since whoever can start the workflow on some branch writes it.
 *
 * @returns `undefined` when the stop came before anything was sent
 * @throws UserError when it could not be started, or when it cannot be said for certain which run
 * is ours
 */
async function startRun(call, request) {
    const runs = { github: request.github, repository: call.repository };
    const key = (0,_call__WEBPACK_IMPORTED_MODULE_1__/* .correlationKey */ .QS)(call, request.assignment.task.id);
    const sinceMs = lookSince(request);
    // This run may be one of the same workflow, and its title names the task.
    const own = (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .runIdIn */ .uW)(request.runUrl);
    const list = async (signal) => (await (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .listRuns */ .v)(runs, call.workflow, sinceMs, signal)).filter(({ id }) => id !== own);
    const before = await list(request.stop);
    const named = before.filter(({ title }) => titleNamesKey(title, key));
    const ref = call.ref ?? (await defaultBranch(runs, request.stop));
    const earlier = await earlierStart(named, { ...call, ref }, request);
    if (earlier)
        return { id: earlier.id, url: earlier.url, isEarlier: true, state: earlier };
    const inputs = inputsOf(call, key);
    const known = new Set(before.map(({ id }) => id));
    const late = (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_4__/* .bounded */ .Mm)({ stop: request.stop, graceMs: LATE_ANSWER_MS });
    try {
        for (let attempt = 1;; attempt++) {
            if (request.stop.aborted)
                return undefined;
            const sent = await dispatch(runs, { ...call, ref }, inputs, late.signal);
            if (sent.kind === "run")
                return {
                    id: sent.id,
                    url: sent.url || pageOf(sent.id, call.repository, request),
                    isEarlier: false,
                };
            const found = await findNew(list, {
                known,
                key,
                ref,
                isTitled: call.correlationInput !== undefined,
                isCertain: sent.kind === "accepted",
            }, request, late.signal);
            if (found.kind === "run")
                return { id: found.run.id, url: found.run.url, isEarlier: false, state: found.run };
            const asked = `GitHub was asked to start ${call.workflow} and ${answerWords(sent)}`;
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
/**
 * The run that an earlier attempt of this task has started.
 *
 * @param named  runs whose titles name the task
 * @throws UserError where it may be one of several
 */
async function earlierStart(named, call, request) {
    if (named.length === 0)
        return undefined;
    const runs = { github: request.github, repository: call.repository };
    const earlier = named.filter(await ownStart(call.ref, runs, request));
    const strange = named.filter((run) => !earlier.includes(run));
    if (strange.length > 0)
        request.console.warning(`${capital(runsText(strange))} of ${call.workflow} ` +
            `${strange.length === 1 ? "names" : "name"} this task in the title, but not on ` +
            `${branchOf(call.ref)}, of our own account, or since this task was begun: not taken ` +
            "for its own. (CA-419)");
    if (earlier.length > 1)
        throw notSure(call, `${runsText(earlier)} name this task in their titles, so it cannot be said which of them is its own`);
    return earlier[0];
}
function answerWords(sent) {
    return sent.kind === "accepted"
        ? "accepted it without naming the run"
        : `gave no clear answer (${sent.failure.message})`;
}
/**
 * Once, with the run's details if the server knows how
 * (docs/reference/github-actions.md#workflow_dispatch). @throws UserError when it certainly had no
 * effect
 */
async function dispatch(runs, { workflow, repository, ref }, inputs, signal) {
    const send = (details) => runs.github.write("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", { ...(0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(repository), workflow_id: workflow, ref, inputs, ...details }, signal);
    let sent = await send({ return_run_details: true });
    if (!sent.ok && isUnknownKey(sent.failure))
        sent = await send({});
    if (!sent.ok) {
        if (sent.failure.reached === "maybe")
            return { kind: "unclear", failure: sent.failure };
        throw (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`${workflow} in ${repository} could not be started`, sent.failure, `There is no workflow ${workflow} on the default branch of ${repository}, or the token may not start it.`);
    }
    const { data } = sent.value;
    const id = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(data, "workflow_run_id") : undefined;
    const url = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(data, "html_url") : undefined;
    return typeof id === "number" && Number.isSafeInteger(id)
        ? { kind: "run", id, url: typeof url === "string" ? url : "" }
        : { kind: "accepted" };
}
function isUnknownKey({ httpStatus, message }) {
    return (httpStatus === 400 || httpStatus === 422) && message.includes("return_run_details");
}
/**
 * Looks for the run of a dispatch among those that appear after it. A title proves; without one a
 * single new run does where there must be one.
 */
async function findNew(list, search, request, signal) {
    const branch = branchOf(search.ref);
    const isOurs = await (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .ownAccount */ .i5)({ github: request.github, repository: request.repository }, signal);
    let fresh = [];
    let unread;
    for (const afterMs of LOOKS_AFTER_MS) {
        // Once stopped, a single look has to do.
        await request.clock.sleep(request.stop.aborted ? 0 : afterMs, request.stop);
        try {
            fresh = (await list(signal)).filter(({ id, branch: of, actor }) => !search.known.has(id) && of === branch && isOurs(actor));
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
    return unread === undefined
        ? amongUntitled(fresh, search, request)
        : { kind: "unsure", why: unread };
}
function amongUntitled(fresh, { isCertain }, { stop }) {
    const [only] = fresh;
    if (only && fresh.length === 1 && isCertain)
        return { kind: "run", run: only };
    if (!only)
        return stop.aborted
            ? { kind: "unsure", why: "the job was stopped before a run of it appeared" }
            : { kind: "none" };
    return {
        kind: "unsure",
        why: `${runsText(fresh)} appeared since then, and ` +
            `${fresh.length === 1 ? "its title does" : "their titles do"} not name this ` +
            "task",
    };
}
function branchOf(ref) {
    return ref.replace(/^refs\/(heads|tags)\//, "");
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/**
 * Whether a run that names the task can be one that we have started. @throws UserError when it
 * could not be asked
 */
async function ownStart(ref, runs, request) {
    const { stop, runUrl, repository, github } = request;
    const isOurs = await (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .ownAccount */ .i5)(runs, stop);
    // All attempts of a run have the time of its first one.
    const own = await (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .readRun */ .cI)({ github, repository }, (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .runIdIn */ .uW)(runUrl), stop);
    const sinceMs = own.kind === "run" && !Number.isNaN(own.run.createdMs) ? own.run.createdMs : lookSince(request);
    return ({ branch, actor, createdMs }) => branch === branchOf(ref) && isOurs(actor) && createdMs >= sinceMs;
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
    const fix = correlationInput === undefined
        ? " Name an input with correlation-input and put it into the workflow's run-name."
        : ` Put \${{ inputs.${correlationInput} }} into the workflow's run-name.`;
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}. Nothing more is started.${fix}`, "CA-411");
}
function runsText(runs) {
    const named = runs
        .slice(0, 5)
        .map(({ id }) => id)
        .join(", ");
    return runs.length === 1
        ? `run ${named}`
        : `the runs ${named}${runs.length > 5 ? " and more" : ""}`;
}
function inputsOf(call, key) {
    const inputs = {};
    for (const [name, value] of Object.entries(call.inputs))
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .setOwn */ .P5)(inputs, name, value);
    if (call.correlationInput !== undefined)
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .setOwn */ .P5)(inputs, call.correlationInput, key);
    const count = Object.keys(inputs).length;
    if (count > _parameters__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INPUTS */ .VL)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.inputs: GitHub takes at most ${_parameters__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INPUTS */ .VL} inputs, found ` +
            `${count}${call.correlationInput === undefined ? "" : " with correlation-input"}.`, "CA-207");
    const characters = JSON.stringify(inputs).length;
    if (characters > MAX_INPUT_CHARACTERS)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.inputs: GitHub takes at most ${MAX_INPUT_CHARACTERS} characters together, found ${characters}.`, "CA-207");
    return inputs;
}
async function defaultBranch({ github, repository }, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}", (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(repository), signal);
    if (!read.ok)
        throw (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`The default branch of ${repository} could not be read`, read.failure, `There is no repository ${repository}, or the token may not see it.`);
    const branch = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(read.value.data)
        ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(read.value.data, "default_branch")
        : undefined;
    if (typeof branch !== "string")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The default branch of ${repository} could not be read: name one with ref.`, "CA-411");
    return branch;
}
/** No run of this task is older than the task. */
function lookSince({ assignment, clock }) {
    const time = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(assignment.event, "time");
    const triggeredMs = typeof time === "string" ? Date.parse(time) : NaN;
    return Number.isNaN(triggeredMs)
        ? clock.nowMs() - UNKNOWN_AGE_MS
        : Math.min(triggeredMs, clock.nowMs()) - CLOCK_SKEW_MS;
}
function pageOf(id, repository, { runUrl }) {
    return `${runUrl.split("/").slice(0, 3).join("/")}/${repository}/actions/runs/${id}`;
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


/***/ }),

/***/ 3960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job),
/* harmony export */   resultOfStart: () => (/* binding */ resultOfStart),
/* harmony export */   startWorkflow: () => (/* binding */ startWorkflow)
/* harmony export */ });
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1777);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8177);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);
/* harmony import */ var _dispatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7808);
/* harmony import */ var _stopped__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1625);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9272);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9355);







/**
 * Starts a workflow and returns as soon as its run is known. `data`: `runId`, `runUrl`.
 *
 * @throws UserError when it could not be started, or when it cannot be said which run is the task's
 */
async function startWorkflow(call, request) {
    const run = await (0,_dispatch__WEBPACK_IMPORTED_MODULE_2__/* .startRun */ .A)(call, request);
    if (!run)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_4__/* .stoppedResult */ .Fb)((0,_core_results__WEBPACK_IMPORTED_MODULE_4__/* .stopReason */ .PJ)(request));
    if (!request.stop.aborted)
        return resultOfStart(call, run);
    (0,_stopped__WEBPACK_IMPORTED_MODULE_3__/* .keepOpen */ .Ul)(call, run, request, true);
    const because = (0,_core_results__WEBPACK_IMPORTED_MODULE_4__/* .stopReason */ .PJ)(request);
    return (0,_stopped__WEBPACK_IMPORTED_MODULE_3__/* .stoppedWith */ .uN)(call, run, await (0,_stopped__WEBPACK_IMPORTED_MODULE_3__/* .endStarted */ .Jj)(call, run, request, because), because);
}
/** @param also  what else is to be said */
function resultOfStart(call, run, also = "") {
    const did = run.isEarlier
        ? "was started for this task before, and is not started again"
        : "was started";
    const message = `Run ${run.id} of ${call.workflow} ${did}${also && `; ${also}`}.`;
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_4__/* .endedWith */ .tX)({ kind: "judged", verdict: "pass", reason: message }, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_0__/* .withRun */ .Yq)({ labels: {}, data: {}, message }, run));
}
const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_6__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_5__/* .workflowStart */ .Sq, {
    checks: _call__WEBPACK_IMPORTED_MODULE_1__/* .workflowChecks */ .n9,
    run: (request) => startWorkflow((0,_call__WEBPACK_IMPORTED_MODULE_1__/* .workflowCallOf */ .H$)(request.parameters, request), request),
});


/***/ }),

/***/ 1625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ endStarted),
/* harmony export */   Ul: () => (/* binding */ keepOpen),
/* harmony export */   uN: () => (/* binding */ stoppedWith)
/* harmony export */ });
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1777);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9272);
/* harmony import */ var _end_run__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9825);



/** Tells post which run has to be cancelled when this process does not come back. */
function keepOpen({ repository }, run, request, isOpen) {
    request.opened(isOpen ? [{ kind: "workflow-run", id: run.id, repository }] : []);
}
/** Cancels what the job has begun, as far as the time after a stop allows. */
async function endStarted(call, run, request, because) {
    const ended = await (0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .endRun */ .lb)({ github: request.github, repository: call.repository }, run.id, {
        patienceMs: (0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .patienceOf */ .Hw)(because),
        clock: request.clock,
        isNew: !run.isEarlier && !run.state,
    });
    // What was told to stop need not be told again by post.
    keepOpen(call, run, request, ended.kind === "refused");
    if (ended.kind === "refused")
        request.console.warning(`Run ${run.id} of ${call.workflow} ${(0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(ended)}.`);
    return ended;
}
function stoppedWith(call, run, ended, because) {
    const report = {
        labels: {},
        data: {},
        message: `Run ${run.id} of ${call.workflow} ${(0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(ended)}.`,
    };
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_1__/* .stoppedResult */ .Fb)(because, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_0__/* .withRun */ .Yq)(report, { ...run, ...(ended.kind === "over" && { conclusion: ended.run.conclusion }) }));
}


/***/ })

};
;