"use strict";
exports.id = 5541;
exports.ids = [5541];
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

/***/ 7922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job),
/* harmony export */   stopWorkflow: () => (/* binding */ stopWorkflow)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5646);
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1777);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3139);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8177);
/* harmony import */ var _core_own_reports__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3168);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8554);
/* harmony import */ var _end_run__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9825);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6460);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9272);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9355);











/** How long a run that was ended by force may take. */
const FORCED_MS = 3 * 60_000;
/**
 * Where no run with that title is going on, one that ended so recently is the one that was meant.
 */
const RECENT_MS = 24 * 60 * 60_000;
const MAX_NAMED = 5;
/**
 * Stops a run and reads until it is over; one that resists is ended by force after a while. `data`:
 * `stopped`, `runId`, `runUrl`, `conclusion`. A run that was over already is a pass, too.
 *
 * @throws UserError when there is no such run, or it cannot be said which one is meant, or GitHub
 * refuses
 */
async function stopWorkflow(call, request) {
    const runs = { github: request.github, repository: call.repository };
    const meant = await meantRun(call, runs, request);
    const { id } = meant;
    if (id === (0,_runs__WEBPACK_IMPORTED_MODULE_6__/* .runIdIn */ .uW)(request.runUrl))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Run ${id} is this very run; it cannot stop itself.`, "CA-411");
    const read = await (0,_runs__WEBPACK_IMPORTED_MODULE_6__/* .readRun */ .cI)(runs, id, request.stop);
    if (read.kind === "gone")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no run ${id} in ${call.repository}: it was deleted, or the token may not see it.`, "CA-411");
    if (read.kind === "failed")
        throw (0,_runs__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J5)(`Run ${id} of ${call.repository} could not be read`, read.failure);
    const { run } = read;
    if (!meant.isProven)
        refuseStranger(run, call, request);
    if (run.isOver)
        return confirmed(run, `Run ${id} of ${run.workflow} was over already (${run.conclusion || "in an unknown way"}).`);
    request.console.info(`Run ${id} of ${run.workflow} is ${run.status.replaceAll("_", " ")}; it is cancelled: ${run.url}`);
    const { clock, stop: signal } = request;
    const mild = call.forceAfterMs > 0
        ? await (0,_end_run__WEBPACK_IMPORTED_MODULE_5__/* .endRun */ .lb)(runs, id, { patienceMs: call.forceAfterMs, clock, signal })
        : { kind: "told" };
    if (mild.kind !== "told" || signal.aborted)
        return judge(mild, run, request);
    request.console.notice(`Run ${id} goes on ${call.forceAfterMs / 60_000} minutes after it was cancelled; it is ended by force.`);
    return judge(await (0,_end_run__WEBPACK_IMPORTED_MODULE_5__/* .endRun */ .lb)(runs, id, { patienceMs: FORCED_MS, isForced: true, clock, signal }), run, request, " by force");
}
function judge(ended, run, request, how = "") {
    const what = `Run ${run.id} of ${run.workflow}`;
    if (ended.kind === "over")
        return confirmed(ended.run, `${what} ` +
            `${ended.byItself ? `had ended by itself (${ended.run.conclusion || "in an unknown way"})` : `was cancelled${how} and is over`}.`);
    if (request.stop.aborted)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_7__/* .stoppedResult */ .Fb)((0,_core_results__WEBPACK_IMPORTED_MODULE_7__/* .stopReason */ .PJ)(request), unconfirmed(run, `${what} ${(0,_end_run__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(ended)}.`));
    if (ended.kind === "gone")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what} was deleted before it was seen to be over.`, "CA-411");
    if (ended.kind === "refused")
        throw (0,_runs__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J5)(`${what} could not be cancelled`, ended.failure);
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_7__/* .endedWith */ .tX)({
        kind: "judged",
        verdict: "fail",
        reason: `run ${run.id} of ${run.workflow} goes on ${FORCED_MS / 60_000} minutes after it was ended by force`,
        code: "CA-411",
    }, unconfirmed(run));
}
function confirmed(run, message) {
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_7__/* .endedWith */ .tX)({ kind: "judged", verdict: "pass", reason: message }, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_1__/* .withRun */ .Yq)({ labels: {}, data: { stopped: "true" }, message }, run));
}
/** What is true as long as the run has not been seen to be over. */
function unconfirmed({ id, url }, message) {
    return (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_1__/* .withRun */ .Yq)({ labels: {}, data: { stopped: "false" }, ...(message !== undefined && { message }) }, { id, url });
}
/**
 * An id may come from anywhere, and so may what an event says of earlier tasks; what it names must
 * be what this task may stop.
 */
async function meantRun(call, runs, request) {
    const reported = reportsIn((0,_domain_task__WEBPACK_IMPORTED_MODULE_2__/* .dataOf */ .qu)(request.assignment.event));
    if (call.runId !== undefined)
        return {
            id: call.runId,
            isProven: reported.some(({ id }) => id === call.runId) &&
                (await proven(reported, request)).some(({ id }) => id === call.runId),
        };
    const sure = reported.length > 0 ? await proven(reported, request) : [];
    const id = reportedRun(call, sure.length > 0 ? sure : reported);
    return id === undefined
        ? { id: await titledRun(call, runs, request), isProven: true }
        : { id, isProven: sure.some((one) => one.id === id) };
}
/** Those that a run of this repository has sent. What nobody can tell is not proven. */
async function proven(reported, request) {
    try {
        const own = await (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_3__/* .ownReports */ .OV)(request);
        return reported.filter(({ task, id }) => own.some((report) => report.task === task && (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(report, "runId") === String(id)));
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        request.console.notice(error.message);
        return [];
    }
}
/**
 * @throws UserError for a run that is not one of the named workflow, started by hand or by us for
 * this project, stage and service
 */
function refuseStranger(run, { workflow, title, runId }, request) {
    const isOfWorkflow = workflow === undefined ? runId !== undefined : run.workflow === workflow;
    if (run.event === "workflow_dispatch" && isOfWorkflow && isTitled(run, title, request))
        return;
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Run ${run.id} of ${run.workflow} was not stopped: no \`finished\` of a run of ` +
        "this repository has reported it, and it is not a run of " +
        `${workflow ?? "the workflow that is meant"} by workflow_dispatch with ` +
        `${title === undefined ? "project, stage and service" : (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(title)} in its ` +
        "title. Give workflow, and title where its run-name says something else.", "CA-417");
}
/** The run that an earlier task has reported: `event.data.<task>.runId`. */
function reportedRun({ startedBy, repository }, reported) {
    const meant = startedBy === undefined ? reported : reported.filter(({ task }) => task === startedBy);
    const ids = new Set(meant.map(({ id }) => id));
    const listed = reported
        .slice(0, MAX_NAMED)
        .map(({ task, id }) => `${task}: ${id}`)
        .join(", ");
    if (ids.size > 1)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Several tasks have reported a run (${listed}): choose one with started-by, or give run-id.`, "CA-411");
    const [only] = meant;
    if (!only) {
        if (startedBy === undefined)
            return undefined;
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.started-by: the task ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(startedBy)} has reported no runId${listed ? ` (found ${listed})` : ""}.`, "CA-411");
    }
    const elsewhere = only.repository;
    if (elsewhere !== undefined && elsewhere.toLowerCase() !== repository.toLowerCase())
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Run ${only.id}, which ${only.task} has reported, belongs to ${elsewhere}: name it with repository.`, "CA-411");
    return only.id;
}
function reportsIn(data) {
    return Object.entries(data).flatMap(([task, value]) => {
        const runId = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_9__/* .isJsonObject */ .OW)(value) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_9__/* .getOwn */ .Ng)(value, "runId") : undefined;
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_9__/* .isJsonObject */ .OW)(value) ||
            (typeof runId !== "string" && typeof runId !== "number") ||
            !/^[1-9]\d{0,14}$/.test(String(runId)))
            return [];
        const url = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_9__/* .getOwn */ .Ng)(value, "runUrl");
        const [, repository, id] = (typeof url === "string"
            ? /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)/.exec(url)
            : null) ?? [];
        return [{ task, id: Number(runId), repository: id === String(runId) ? repository : undefined }];
    });
}
/**
 * The one run of the workflow that has the text, or project, stage and service, in its title: one
 * that goes on, else one that has just ended.
 */
async function titledRun({ workflow, title }, runs, request) {
    const { assignment, clock, stop } = request;
    if (workflow === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("No earlier task has reported a runId: give run-id, or the workflow whose run is meant.", "CA-411");
    const { project, stage, service } = assignment.task;
    const words = [project, stage, service].filter(Boolean);
    if (title === undefined && words.length === 0)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("with.title: nothing is known of the task that a title could be compared with; give the title.", "CA-411");
    const meant = (await (0,_runs__WEBPACK_IMPORTED_MODULE_6__/* .listRuns */ .v)(runs, workflow, undefined, stop)).filter((run) => run.id !== (0,_runs__WEBPACK_IMPORTED_MODULE_6__/* .runIdIn */ .uW)(request.runUrl) && isTitled(run, title, request));
    const live = meant.filter(({ isOver }) => !isOver);
    const sought = `${workflow} with ${title === undefined ? words.map(_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(", ") : (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(title)} in its title`;
    if (live.length > 1)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Several runs of ${sought} are going on (${live
            .slice(0, MAX_NAMED)
            .map((run) => run.id)
            .join(", ")}${live.length > MAX_NAMED ? ", …" : ""}): give run-id, or a title that only one has.`, "CA-411");
    const [found] = live.length > 0 ? live : meant.filter(({ changedMs }) => clock.nowMs() - changedMs < RECENT_MS);
    if (!found)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no run of ${sought} that goes on or has ended within the last day.`, "CA-411");
    return found.id;
}
/** Whether a title has the text in it, or project, stage and service as words. */
function isTitled(run, title, { assignment: { task } }) {
    if (title !== undefined)
        return run.title.includes(title);
    const words = [task.project, task.stage, task.service].filter(Boolean);
    const titled = run.title.split(/[\s,;:/()[\]]+/);
    return words.length > 0 && words.every((word) => titled.includes(word));
}
const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_10__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_8__/* .workflowStop */ .Gq, {
    run: (request) => stopWorkflow((0,_call__WEBPACK_IMPORTED_MODULE_4__/* .stopCallOf */ .eG)(request.parameters, request), request),
});


/***/ })

};
;