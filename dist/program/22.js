module.exports = {

/***/ 5949:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeRecords: () => (/* binding */ closeRecords)
/* harmony export */ });
/* harmony import */ var _domain_counting_opened__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88175);
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51385);
/* harmony import */ var _domain_text_visible__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81612);
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6702);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90651);





const CLOSE_MS = 20_000;
async function closeRecords(opened, closing, environment, token) {
    const notes = opened.filter((record) => record.kind === "open-task");
    const others = opened.filter((record) => record.kind !== "open-task");
    const [kept, left] = await Promise.all([
        removeNotes(notes, environment),
        closeOthers(others, closing, environment, token),
    ]);
    return [...kept, ...left];
}
async function removeNotes(notes, environment) {
    if (notes.length === 0)
        return [];
    const { removeOpenTask } = await __webpack_require__.e(/* import() */ 4616).then(__webpack_require__.bind(__webpack_require__, 4616));
    const whys = await Promise.all(notes.map(async ({ artifact }) => {
        const why = await removeOpenTask(artifact, environment);
        return why === undefined ? [] : [`the artifact ${artifact}: ${why}`];
    }));
    return whys.flat();
}
async function closeOthers(opened, closing, environment, token) {
    if (opened.length === 0)
        return [];
    const repository = (0,_repository__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(environment);
    if (!token || !repository)
        return opened.map((record) => `${nameOf(record)}: github-token is empty`);
    const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.octokitFor)(environment, token, AbortSignal.timeout(CLOSE_MS));
    const closed = await Promise.all(opened.map(async (record) => {
        try {
            await close(record, closing, octokit, repository);
            return [];
        }
        catch (error) {
            return [`${nameOf(record)}: ${(0,_octokit__WEBPACK_IMPORTED_MODULE_0__.refusalOf)(error)}`];
        }
    }));
    return closed.flat();
}
async function close(record, { verdict, text, runUrl }, octokit, repository) {
    switch (record.kind) {
        case "deployment":
            await octokit.rest.repos.createDeploymentStatus({
                ...repository,
                deployment_id: record.id,
                state: (0,_domain_counting_opened__WEBPACK_IMPORTED_MODULE_2__/* .deploymentStateOf */ .e)(verdict),
                description: plain(text),
                log_url: runUrl,
            });
            return;
        case "check-run":
            await octokit.rest.checks.update({
                ...repository,
                check_run_id: record.id,
                status: "completed",
                conclusion: (0,_domain_counting_opened__WEBPACK_IMPORTED_MODULE_2__/* .checkConclusionOf */ .f)(verdict),
                output: { title: plain(text), summary: `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(text)}\n\n${runUrl}` },
            });
            return;
        case "workflow-run": {
            const [owner = repository.owner, repo = repository.repo] = record.repository.split("/");
            await octokit.rest.actions.cancelWorkflowRun({ owner, repo, run_id: record.id });
            return;
        }
        case "comment":
            await octokit.rest.issues.updateComment({
                ...repository,
                comment_id: record.id,
                body: `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(text)}\n\n${runUrl}`,
            });
            return;
        case "question": {
            const issue = { ...repository, issue_number: record.id };
            if ((await octokit.rest.issues.get(issue)).data.state === "closed")
                return;
            await octokit.rest.issues.createComment({
                ...issue,
                body: verdict === undefined
                    ? "The control plane waits for no answer any more."
                    : `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(text)} The control plane has the answer.`,
            });
            await octokit.rest.issues.update({
                ...issue,
                state: "closed",
                state_reason: verdict === undefined ? "not_planned" : "completed",
            });
        }
    }
}
function plain(text) {
    return (0,_domain_text_visible__WEBPACK_IMPORTED_MODULE_4__/* .harmlessAtGitHub */ .Yt)(text).slice(0, 140).toWellFormed();
}
function nameOf(record) {
    return `${record.kind} ${record.id}`;
}


/***/ }),

/***/ 30493:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ jobsOfRunner),
/* harmony export */   k: () => (/* binding */ isJobAtWork)
/* harmony export */ });
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6702);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90651);


const ASK_GITHUB_MS = 8_000;
const PAGE = 100;
const MAX_PAGES = 5;
async function jobsOfRunner(environment, octokit, repository) {
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await octokit.rest.actions.listJobsForWorkflowRunAttempt({
            ...repository,
            run_id: Number(environment["GITHUB_RUN_ID"]),
            attempt_number: Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1),
            per_page: PAGE,
            page,
        });
        found.push(...data.jobs.filter((job) => job.runner_name === environment["RUNNER_NAME"]));
        if (data.jobs.length < PAGE)
            break;
    }
    return found;
}
async function isJobAtWork(environment, token) {
    const repository = (0,_repository__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(environment);
    if (!repository)
        return "GITHUB_REPOSITORY is not set";
    try {
        const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.octokitFor)(environment, token, AbortSignal.timeout(ASK_GITHUB_MS));
        const jobs = await jobsOfRunner(environment, octokit, repository);
        if (jobs.length === 0)
            return "it lists no job on this runner";
        return jobs.some(({ status }) => status !== "completed");
    }
    catch (error) {
        return (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.refusalOf)(error);
    }
}


/***/ }),

/***/ 48544:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSilently: () => (/* binding */ runSilently)
/* harmony export */ });
/* harmony import */ var _bind__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39822);
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21370);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9264);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33139);
/* harmony import */ var _domain_text_first_line__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11459);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64389);
/* harmony import */ var _plan__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60762);
/* harmony import */ var _prepare__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63304);
/* harmony import */ var _verify__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45764);
/* harmony import */ var _work__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76098);











async function runSilently({ dispatch, binding, mustBeRead }, context) {
    context.ports.savedState.write({ phase: "settled", reason: "silent" });
    const assignment = await lookUp(dispatch, mustBeRead, context);
    const decided = await (0,_bind__WEBPACK_IMPORTED_MODULE_0__/* .decideAhead */ .M4)(assignment, binding, "silent", context);
    if (decided && (0,_verify__WEBPACK_IMPORTED_MODULE_8__/* .isTaskResult */ .Bo)(decided))
        return decided;
    if (assignment.complaint)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(assignment.complaint.text, assignment.complaint.code);
    const reported = { mode: "silent", assignment };
    const planned = decided ?? (await (0,_plan__WEBPACK_IMPORTED_MODULE_6__/* .plan */ .e)(assignment, "silent", context));
    if (planned.kind === "skipped")
        return { ended: "skipped", message: planned.reason, ...reported };
    if (planned.kind === "work" && (0,_config_inputs__WEBPACK_IMPORTED_MODULE_5__/* .areOwnSteps */ .Cx)(planned.work)) {
        await context.ports.job.handOver(assignment, undefined);
        return {
            ended: "handed-over",
            message: "The following steps do the work; nothing is sent back.",
            ...reported,
        };
    }
    const outcome = (0,_prepare__WEBPACK_IMPORTED_MODULE_7__/* .maskedOutcome */ .sF)(await outcomeOf(planned, assignment, context), (0,_context__WEBPACK_IMPORTED_MODULE_1__/* .voiceOf */ .sZ)(context), assignment.task);
    return { ended: "silent", outcome, message: (0,_domain_text_first_line__WEBPACK_IMPORTED_MODULE_10__/* .firstLine */ .T)(outcome.message), ...reported };
}
async function outcomeOf(planned, assignment, context) {
    if (planned.kind === "outcome")
        return planned.outcome;
    const { work } = planned;
    const result = await (0,_work__WEBPACK_IMPORTED_MODULE_9__/* .runJob */ .b)({ assignment, work, mode: "silent" }, context);
    return (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOfJob */ .vr)(result, work.exitCodes, (0,_context__WEBPACK_IMPORTED_MODULE_1__/* .whatOf */ .Em)(assignment));
}
async function lookUp(dispatch, mustBeRead, context) {
    const { controlPlane, console, cancelled } = context.ports;
    const found = await controlPlane?.find?.(dispatch.reference, cancelled);
    if (controlPlane && found) {
        if (found.ok && found.value.state !== "unknown")
            return (0,_verify__WEBPACK_IMPORTED_MODULE_8__/* .verifiedAssignment */ .q4)(found.value.event, dispatch);
        const unreadable = "The event could not be read from " +
            `${controlPlane.address}${found.ok ? "" : ` (${found.failure.message})`}`;
        const { name, kind, type } = dispatch.reference;
        if (mustBeRead)
            (0,_bind__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(`${unreadable}, and nothing but the payload says that there is a ${type}. ` +
                `Nothing was run. If this work is for such events, add \`mode: silent\` to the ` +
                `step, or end the event_type in ${name}-${kind}.`, "CA-208", context);
        console.notice(`${unreadable}; the payload is used as it came.`);
    }
    else
        console.notice("No control plane is given, so the event could not be read; the payload is used as it came.");
    const complaint = dispatch.complaint && {
        complaint: { text: dispatch.complaint.text, code: "CA-101" },
    };
    return { ...(0,_domain_task__WEBPACK_IMPORTED_MODULE_4__/* .unread */ .gy)(dispatch), ...complaint };
}


/***/ }),

/***/ 59239:
((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {

"use strict";

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/github/own-job.ts
var own_job = __webpack_require__(30493);
// EXTERNAL MODULE: ./src/github/runs.ts + 1 modules
var runs = __webpack_require__(90975);
// EXTERNAL MODULE: ./src/runner/clock.ts
var clock = __webpack_require__(21984);
// EXTERNAL MODULE: ./src/runner/process.ts
var runner_process = __webpack_require__(62687);
;// CONCATENATED MODULE: ./src/task/watch-steps.ts
const WATCH_MS = 15_000;
const ASK_MS = 60_000;
const PROOF_MS = 10 * 60_000;
async function watchSteps(watch) {
    const { clock, plane } = watch;
    const life = plane.can.lapses ? new Life(watch) : undefined;
    for (let dueMs = clock.nowMs() + WATCH_MS; watch.isWanted(); await clock.sleep(watch.lookMs)) {
        if (clock.nowMs() < dueMs)
            continue;
        dueMs = clock.nowMs() + WATCH_MS;
        const proven = (await life?.proven()) ?? true;
        if (proven === "over" || (proven && (await isOver(watch))))
            return;
    }
}
async function isOver({ plane, task, isWanted, cancel, leaveWord }) {
    if (!isWanted())
        return true;
    const aborted = await plane.isAborted?.(task, new AbortController().signal);
    if (!aborted?.ok || !aborted.value || !isWanted())
        return false;
    if (!cancel)
        return true;
    const why = await cancel();
    if (why === undefined)
        return true;
    leaveWord(`The run could not be cancelled (cancel-on-abort): ${why}`);
    return /HTTP 40[134]/.test(why);
}
class Life {
    watch;
    #provenMs;
    #askedMs = -Infinity;
    constructor(watch) {
        this.watch = watch;
        this.#provenMs = watch.clock.nowMs();
    }
    async proven() {
        const { clock } = this.watch;
        if (clock.nowMs() - this.#askedMs < ASK_MS)
            return this.#isFresh();
        this.#askedMs = clock.nowMs();
        const said = await this.watch.isJobAtWork();
        if (said === false)
            return "over";
        if (said === true)
            this.#provenMs = clock.nowMs();
        else if (!this.#isFresh())
            this.watch.leaveWord(`For more than ${PROOF_MS / 60_000} minutes your steps have sent no sign of life: GitHub does not tell whether this job is at work (${said}; it needs \`actions: read\`).`);
        return this.#isFresh();
    }
    #isFresh() {
        return this.watch.clock.nowMs() - this.#provenMs <= PROOF_MS;
    }
}

// EXTERNAL MODULE: ./src/wiring/adapters.ts
var adapters = __webpack_require__(43324);
;// CONCATENATED MODULE: ./src/entries/abort-watch.ts









const LOOK_FOR_FILE_MS = 500;
async function watch() {
    const order = JSON.parse(await (0,consumers_.text)(process.stdin));
    const { environment, task, watchFile } = order;
    const config = (0,inputs/* readConfig */.Xg)(environment);
    const { githubToken = "" } = config;
    const plane = await (await (0,adapters/* adapterOf */.nZ)(environment)).connect({
        environment,
        config,
        clock: clock.systemClock,
        mask: () => undefined,
        start: () => (0,adapters/* startOf */.GH)(environment),
    });
    if (!plane)
        return 1;
    await watchSteps({
        task,
        plane,
        clock: clock.systemClock,
        lookMs: LOOK_FOR_FILE_MS,
        isWanted: () => (0,external_node_fs_.existsSync)(watchFile),
        isJobAtWork: () => (0,own_job/* isJobAtWork */.k)(environment, githubToken),
        ...(order.cancels && { cancel: () => (0,runs/* runsOf */.k)(environment, githubToken).cancelThisRun() }),
        leaveWord: (sentence) => leaveWord(watchFile, sentence),
    });
    return 0;
}
function leaveWord(watchFile, sentence) {
    try {
        (0,external_node_fs_.writeFileSync)(watchFile, `${sentence}\n`, { flag: "r+" });
    }
    catch {
    }
}
(0,runner_process/* takeEnvironment */.x)();
void watch().then(runner_process/* leave */.q, () => (0,runner_process/* leave */.q)(1));


/***/ }),

/***/ 64656:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyJobEnded: () => (/* binding */ whyJobEnded)
/* harmony export */ });
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6702);
/* harmony import */ var _own_job__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30493);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90651);



const ASK_GITHUB_MS = 8_000;
async function whyJobEnded(environment, token, jobStatus) {
    const repository = (0,_repository__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(environment);
    const runId = Number(environment["GITHUB_RUN_ID"]);
    if (!token || !repository || !Number.isInteger(runId) || jobStatus === "success")
        return undefined;
    try {
        const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.octokitFor)(environment, token, AbortSignal.timeout(ASK_GITHUB_MS));
        const jobs = await (0,_own_job__WEBPACK_IMPORTED_MODULE_1__/* .jobsOfRunner */ .M)(environment, octokit, repository);
        const running = jobs.filter((job) => job.status === "in_progress");
        const [job] = running;
        if (!job || running.length > 1)
            return undefined;
        if (jobStatus === "failure") {
            const failed = job.steps?.filter((step) => step.conclusion === "failure").map((step) => step.name) ?? [];
            return failed.length > 0
                ? `the step ${failed.map((name) => JSON.stringify(name)).join(", ")} failed`
                : undefined;
        }
        const annotations = await octokit.rest.checks.listAnnotations({
            ...repository,
            check_run_id: Number(job.check_run_url.split("/").at(-1)),
        });
        const texts = annotations.data.map((annotation) => annotation.message ?? "");
        if (texts.some((text) => /exceeded the maximum execution time/i.test(text)))
            return "the job time limit (timeout-minutes of the job) ended it";
        if (texts.some((text) => /higher priority waiting request/i.test(text)))
            return "it was replaced by a newer run of the same concurrency group";
        return undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
