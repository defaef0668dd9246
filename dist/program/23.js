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
        await context.ports.job.handOver(assignment, false);
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

/***/ 87922:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job),
/* harmony export */   stopWorkflow: () => (/* binding */ stopWorkflow)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5646);
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61777);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33139);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38177);
/* harmony import */ var _core_own_reports__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53168);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48554);
/* harmony import */ var _end_run__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39825);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66460);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59272);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49355);











const FORCED_MS = 3 * 60_000;
const RECENT_MS = 24 * 60 * 60_000;
const MAX_NAMED = 5;
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
function unconfirmed({ id, url }, message) {
    return (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_1__/* .withRun */ .Yq)({ labels: {}, data: { stopped: "false" }, ...(message !== undefined && { message }) }, { id, url });
}
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
