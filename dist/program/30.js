module.exports = {

/***/ 12931:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noteOf: () => (/* binding */ noteOf),
/* harmony export */   runHistoryOf: () => (/* binding */ runHistoryOf)
/* harmony export */ });
/* harmony import */ var _domain_text_archive__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78600);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_trust_provenance__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38234);
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6702);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90651);





const SWEEP_MS = 10 * 60_000;
const PAGE = 100;
const MAX_PAGES = 10;
const MAX_ARCHIVE_BYTES = 1024 * 1024;
const GONE = 410;
function runHistoryOf(environment, token, limitMs = SWEEP_MS) {
    const repository = (0,_repository__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._)(environment);
    if (!repository)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("GITHUB_REPOSITORY is not set: run this action as a step of a workflow.", "CA-605");
    const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_2__.octokitFor)(environment, token, AbortSignal.timeout(limitMs));
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
    const notesIn = (artifacts) => artifacts
        .filter(({ expired }) => !expired)
        .flatMap(({ id, name, size_in_bytes: bytes, workflow_run: run }) => run?.id === undefined
        ? []
        : [noteOf({ id, name, bytes, runId: run.id }, octokit, repository)]);
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
            workflow: (run.path ?? "").split("@")[0] ?? "",
            commit: run.head_sha,
        };
    };
    return {
        dispatched: (sinceMs) => asked("The runs of this repository could not be listed", "actions: read", async () => {
            const runs = [];
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
        notes: (name) => asked("The artifacts of this repository could not be listed", "actions: read", async () => notesIn(await paged((page) => octokit.rest.actions.listArtifactsForRepo({ ...repository, name, ...page })))),
        notesOf: (id) => asked(`The artifacts of run ${id} could not be listed`, "actions: read", async () => notesIn(await paged((page) => octokit.rest.actions.listWorkflowRunArtifacts({ ...repository, run_id: id, ...page })))),
    };
}
async function paged(list) {
    const all = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { artifacts } = (await list({ per_page: PAGE, page })).data;
        all.push(...artifacts);
        if (artifacts.length < PAGE)
            break;
    }
    return all;
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
                if (statusOf(error) === GONE)
                    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("is no longer there.", "CA-604");
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`could not be read (${(0,_octokit__WEBPACK_IMPORTED_MODULE_2__.refusalOf)(error)}).`, "CA-610");
            }
            try {
                const found = (0,_domain_text_archive__WEBPACK_IMPORTED_MODULE_4__/* .readArchivedText */ .C)(archive, file, maxBytes);
                if (found !== undefined)
                    return found;
            }
            catch {
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

/***/ 87922:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job),
/* harmony export */   stopWorkflow: () => (/* binding */ stopWorkflow)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5646);
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61777);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33139);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38177);
/* harmony import */ var _core_own_reports__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53168);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48554);
/* harmony import */ var _end_run__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39825);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66460);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59272);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49355);












const FORCED_MS = 3 * 60_000;
const RECENT_MS = 24 * 60 * 60_000;
const MAX_NAMED = 5;
async function stopWorkflow(call, request) {
    const runs = { github: request.github, repository: call.repository };
    const meant = await meantRun(call, runs, request);
    const { id } = meant;
    if (id === (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .runIdIn */ .uW)(request.runUrl))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Run ${id} is this very run; it cannot stop itself.`, "CA-411");
    const read = await (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .readRun */ .cI)(runs, id, request.stop);
    if (read.kind === "gone")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no run ${id} in ${call.repository}: it was deleted, or the token may not see it.`, "CA-411");
    if (read.kind === "failed")
        throw (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)(`Run ${id} of ${call.repository} could not be read`, read.failure);
    const { run } = read;
    if (!meant.isProven)
        refuseStranger(run, call, request);
    if (run.isOver)
        return confirmed(run, `Run ${id} of ${run.workflow} was over already (${run.conclusion || "in an unknown way"}).`);
    request.console.info(`Run ${id} of ${run.workflow} is ${run.status.replaceAll("_", " ")}; it is cancelled: ${run.url}`);
    const { clock, stop: signal } = request;
    const mild = call.forceAfterMs > 0
        ? await (0,_end_run__WEBPACK_IMPORTED_MODULE_6__/* .endRun */ .lb)(runs, id, { patienceMs: call.forceAfterMs, clock, signal })
        : { kind: "told" };
    if (mild.kind !== "told" || signal.aborted)
        return judge(mild, run, request);
    request.console.notice(`Run ${id} goes on ${call.forceAfterMs / 60_000} minutes after it was cancelled; it is ended by force.`);
    return judge(await (0,_end_run__WEBPACK_IMPORTED_MODULE_6__/* .endRun */ .lb)(runs, id, { patienceMs: FORCED_MS, isForced: true, clock, signal }), run, request, " by force");
}
function judge(ended, run, request, how = "") {
    const what = `Run ${run.id} of ${run.workflow}`;
    if (ended.kind === "over")
        return confirmed(ended.run, `${what} ` +
            `${ended.byItself ? `had ended by itself (${ended.run.conclusion || "in an unknown way"})` : `was cancelled${how} and is over`}.`);
    if (request.stop.aborted)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_8__/* .stoppedResult */ .Fb)((0,_core_results__WEBPACK_IMPORTED_MODULE_8__/* .stopReason */ .PJ)(request), unconfirmed(run, `${what} ${(0,_end_run__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)(ended)}.`));
    if (ended.kind === "gone")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what} was deleted before it was seen to be over.`, "CA-411");
    if (ended.kind === "refused")
        throw (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)(`${what} could not be cancelled`, ended.failure);
    return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .endedWith */ .t)({
        kind: "judged",
        verdict: "fail",
        reason: `run ${run.id} of ${run.workflow} goes on ${FORCED_MS / 60_000} minutes after it was ended by force`,
        code: "CA-411",
    }, unconfirmed(run));
}
function confirmed(run, message) {
    return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .endedWith */ .t)({ kind: "judged", verdict: "pass", reason: message }, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)({ labels: {}, data: { stopped: "true" }, message }, run));
}
function unconfirmed({ id, url }, message) {
    return (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)({ labels: {}, data: { stopped: "false" }, ...(message !== undefined && { message }) }, { id, url });
}
async function meantRun(call, runs, request) {
    const reported = reportsIn((0,_domain_task__WEBPACK_IMPORTED_MODULE_3__/* .dataOf */ .qu)(request.assignment.event));
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
async function proven(reported, request) {
    try {
        const own = await (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_4__/* .ownReports */ .OV)(request);
        return reported.filter(({ task, id }) => own.some((report) => report.task === task && (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(report, "runId") === String(id)));
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        request.console.notice(error.message);
        return [];
    }
}
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
        const runId = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_10__/* .isJsonObject */ .OW)(value) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_10__/* .getOwn */ .Ng)(value, "runId") : undefined;
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_10__/* .isJsonObject */ .OW)(value) ||
            (typeof runId !== "string" && typeof runId !== "number") ||
            !/^[1-9]\d{0,14}$/.test(String(runId)))
            return [];
        const url = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_10__/* .getOwn */ .Ng)(value, "runUrl");
        const [, repository, id] = (typeof url === "string"
            ? /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)/.exec(url)
            : null) ?? [];
        return [{ task, id: Number(runId), repository: id === String(runId) ? repository : undefined }];
    });
}
async function titledRun({ workflow, title }, runs, request) {
    const { assignment, clock, stop } = request;
    if (workflow === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("No earlier task has reported a runId: give run-id, or the workflow whose run is meant.", "CA-411");
    const { project, stage, service } = assignment.task;
    const words = [project, stage, service].filter(Boolean);
    if (title === undefined && words.length === 0)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("with.title: nothing is known of the task that a title could be compared with; give the title.", "CA-411");
    const meant = (await (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .listRuns */ .v)(runs, workflow, undefined, stop)).filter((run) => run.id !== (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .runIdIn */ .uW)(request.runUrl) && isTitled(run, title, request));
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
function isTitled(run, title, { assignment: { task } }) {
    if (title !== undefined)
        return run.title.includes(title);
    const words = [task.project, task.stage, task.service].filter(Boolean);
    const titled = run.title.split(/[\s,;:/()[\]]+/);
    return words.length > 0 && words.every((word) => titled.includes(word));
}
const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_11__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_9__/* .workflowStop */ .Gq, {
    run: (request) => stopWorkflow((0,_call__WEBPACK_IMPORTED_MODULE_5__/* .stopCallOf */ .eG)(request.parameters, request), request),
});


/***/ })

};
