module.exports = {

/***/ 39825:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ patienceOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   lb: () => (/* binding */ endRun)
/* harmony export */ });
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70039);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66460);


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

/***/ 61777:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ failedJobsIn),
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   c6: () => (/* binding */ resultOfRun),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* unused harmony export endingOfRun */
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const MAX_NAMED = 5;
const CAUSES = {
    cancelled: "was cancelled",
    timed_out: "ran into its time limit",
    startup_failure: "could not start (its workflow file does not load)",
    skipped: "was skipped by a condition",
    action_required: "waits for an approval that GitHub no longer gives",
    stale: "was given up by GitHub as stale",
};
function causeOf(conclusion) {
    if (conclusion === "failure")
        return "failed";
    return ((Object.hasOwn(CAUSES, conclusion) ? CAUSES[conclusion] : undefined) ??
        `ended (${/^\w{1,40}$/.test(conclusion) ? conclusion : "unknown how"})`);
}
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
function resultOfRun(run, failed, report = _job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V) {
    return (0,_job_result__WEBPACK_IMPORTED_MODULE_1__/* .endedWith */ .t)(endingOfRun(run, failed), withRun(report, run), run.durationMs);
}
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

/***/ 66460:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   i5: () => (/* binding */ ownAccount),
/* harmony export */   uW: () => (/* binding */ runIdIn),
/* harmony export */   v: () => (/* binding */ listRuns),
/* harmony export */   xl: () => (/* binding */ finished)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const PAGE = 100;
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
function named(repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}
function refused(what, failure, missing) {
    if (failure.kind === "unauthorized")
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: ${failure.message}. The job needs \`actions: write\`; for another ` +
            "repository, pass a token that has it as github-token.", "CA-605");
    if (failure.httpStatus === 404 && missing !== undefined)
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(missing, "CA-411");
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: ${failure.message}.`, "CA-411");
}
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
function runIdIn(url) {
    return Number(/\/actions\/runs\/(\d+)/.exec(url)?.[1] ?? 0);
}


/***/ })

};
