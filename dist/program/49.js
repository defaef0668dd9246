module.exports = {

/***/ 3667:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8177);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4225);
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6195);
/* harmony import */ var _ticket_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9254);
/* harmony import */ var _ticket_update__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8144);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4835);






const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_5__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_4__/* .issueUpdate */ .XB, {
    checks: _ticket_update__WEBPACK_IMPORTED_MODULE_3__/* .updateChecks */ .l,
    async run(request) {
        const { problem, keys } = (0,_ticket_event__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .N)(request);
        const byRecipe = await (0,_ticket_event__WEBPACK_IMPORTED_MODULE_0__/* .performedByRecipe */ .e)(request, { kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_1__/* .ISSUE */ .i8, act: "update", keys }, {
            title: request.parameters.title,
            comment: request.parameters.comment,
            problemId: problem.id,
            problemUrl: problem.url,
        });
        return (byRecipe?.result ?? (0,_ticket_update__WEBPACK_IMPORTED_MODULE_3__/* .updateTicket */ .E)({ kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_1__/* .ISSUE */ .i8, keys }, request, (0,_ticket_text__WEBPACK_IMPORTED_MODULE_2__/* .newsOf */ .Lq)(problem, request)));
    },
});


/***/ }),

/***/ 7494:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8177);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4225);
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6195);
/* harmony import */ var _ticket_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9254);
/* harmony import */ var _ticket_update__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8144);
/* harmony import */ var _facts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9604);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(366);







const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_6__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_5__/* .incidentUpdate */ .Wd, {
    checks: [..._ticket_update__WEBPACK_IMPORTED_MODULE_3__/* .updateChecks */ .l, ..._facts__WEBPACK_IMPORTED_MODULE_4__/* .factChecks */ .s],
    async run(request) {
        const { problem, keys, fields } = (0,_facts__WEBPACK_IMPORTED_MODULE_4__/* .incidentOf */ .w)(request);
        const byRecipe = await (0,_ticket_event__WEBPACK_IMPORTED_MODULE_0__/* .performedByRecipe */ .e)(request, { kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_1__/* .INCIDENT */ .pP, act: "update", keys }, {
            title: request.parameters.title,
            comment: request.parameters.comment,
            ...fields,
        });
        return (byRecipe?.result ?? (0,_ticket_update__WEBPACK_IMPORTED_MODULE_3__/* .updateTicket */ .E)({ kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_1__/* .INCIDENT */ .pP, keys }, request, (0,_ticket_text__WEBPACK_IMPORTED_MODULE_2__/* .newsOf */ .Lq)(problem, request)));
    },
});


/***/ }),

/***/ 7922:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

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


/***/ }),

/***/ 8144:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ updateTicket),
/* harmony export */   l: () => (/* binding */ updateChecks)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8177);
/* harmony import */ var _core_outgoing_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8996);
/* harmony import */ var _http_parameters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6349);
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(916);
/* harmony import */ var _find__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9098);
/* harmony import */ var _kind__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6195);
/* harmony import */ var _mark__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2454);
/* harmony import */ var _open__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9025);
/* harmony import */ var _lists__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1904);
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3352);
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9254);
/* harmony import */ var _tracker__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8503);













const MAX_ATTEMPTS = 3;
const LOOK_AGAIN_MS = 2_000;
async function updateTicket(wanted, request, news) {
    const { kind } = wanted;
    const mask = (0,_core_outgoing_text__WEBPACK_IMPORTED_MODULE_1__/* .maskFor */ .A)(request);
    const changes = changesOf(masked(request.parameters, mask), mask(news));
    const tracker = new _tracker__WEBPACK_IMPORTED_MODULE_10__/* .Tracker */ .J(request);
    const found = await (0,_find__WEBPACK_IMPORTED_MODULE_4__/* .findTicket */ .G3)(wanted, tracker, request, true);
    const done = [];
    try {
        const doubts = [
            ...found.doubts,
            ...(await apply(changes, found.ticket, done, { wanted, tracker, since: (0,_find__WEBPACK_IMPORTED_MODULE_4__/* .sinceOf */ .ek)(request) })),
        ];
        const shown = await (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .readWhenThere */ .l0)(found.ticket.number, tracker);
        if (!shown)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("GitHub does not show it any more", "CA-411");
        const broken = brokenIn(shown, changes);
        const words = `${kind.noun} ${shown.number} ` +
            `${done.length > 0 ? `was updated (${(0,_result__WEBPACK_IMPORTED_MODULE_11__/* .inWords */ .r4)(done)})` : "is as it should be; nothing had to be changed"}${shown.state === "closed" ? "; it is closed" : ""}`;
        const fields = { updated: done.join(", ") || "nothing" };
        if (broken.length > 0)
            return (0,_result__WEBPACK_IMPORTED_MODULE_11__/* .resultOf */ .Bg)(kind, shown, {
                verdict: "errored",
                words: `${words}, but GitHub accepted and does not show ${(0,_result__WEBPACK_IMPORTED_MODULE_11__/* .inWords */ .r4)(broken)}`,
                fields,
            });
        const allDoubts = [...doubts, ...droppedIn(shown, changes)];
        return (0,_result__WEBPACK_IMPORTED_MODULE_11__/* .resultOf */ .Bg)(kind, shown, {
            verdict: allDoubts.length > 0 ? "warning" : "pass",
            words: `${words}${allDoubts.length > 0 ? `, but ${(0,_result__WEBPACK_IMPORTED_MODULE_11__/* .inWords */ .r4)(allDoubts)}` : ""}`,
            fields,
        });
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        if (tracker.isStopped)
            return (0,_result__WEBPACK_IMPORTED_MODULE_11__/* .stoppedResult */ .Fb)(kind, found.ticket, request);
        const sofar = done.length > 0 ? ` after it had been changed in part (${(0,_result__WEBPACK_IMPORTED_MODULE_11__/* .inWords */ .r4)(done)})` : "";
        return (0,_result__WEBPACK_IMPORTED_MODULE_11__/* .resultOf */ .Bg)(kind, found.ticket, {
            verdict: "errored",
            words: `${kind.noun} ${found.ticket.number} could not be updated${sofar}: ${error.message.replace(/\.$/, "")}`,
            code: error.code,
            fields: { updated: done.join(", ") || "nothing" },
        });
    }
}
function masked(parameters, mask) {
    const { title, "section-text": text, comment } = parameters;
    return {
        ...parameters,
        ...(title !== undefined && { title: mask(title) }),
        ...(text !== undefined && { "section-text": mask(text) }),
        ...(comment !== undefined && { comment: mask(comment) }),
    };
}
function requireSection({ section: name, "section-text": text, }) {
    if ((name === undefined) !== (text === undefined)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name === undefined ? "section" : "section-text"}: section (a name) and ` +
            "section-text (its Markdown) belong together; found only " +
            `${name === undefined ? "section-text" : "section"}.`, "CA-207");
    }
}
function labelChangesOf(parameters) {
    const labels = (0,_lists__WEBPACK_IMPORTED_MODULE_8__/* .labelsOf */ .PC)(parameters, "add-labels");
    const noLabels = (0,_lists__WEBPACK_IMPORTED_MODULE_8__/* .labelsOf */ .PC)(parameters, "remove-labels");
    if (noLabels.some((label) => label.toLowerCase() === _kind__WEBPACK_IMPORTED_MODULE_5__/* .TICKET_LABEL */ .iE))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.remove-labels: ${_kind__WEBPACK_IMPORTED_MODULE_5__/* .TICKET_LABEL */ .iE} is what later tasks find the ticket by; leave it out.`, "CA-207");
    const both = labels.find((label) => (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)([label], noLabels).length === 0);
    if (both !== undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.remove-labels: ${JSON.stringify(both)} stands in add-labels, too; leave it out of one of them.`, "CA-207");
    return { labels, noLabels };
}
const updateChecks = [
    ..._lists__WEBPACK_IMPORTED_MODULE_8__/* .listChecks */ .SU,
    (0,_core_job__WEBPACK_IMPORTED_MODULE_12__/* .checkOf */ .E)(["section", "section-text"], requireSection),
    (0,_core_job__WEBPACK_IMPORTED_MODULE_12__/* .checkOf */ .E)(["add-labels", "remove-labels"], labelChangesOf),
].map(_http_parameters__WEBPACK_IMPORTED_MODULE_2__/* .withoutRecipe */ .M);
function changesOf(parameters, news) {
    const { title, section: name, "section-text": text, comment } = parameters;
    requireSection(parameters);
    const { labels, noLabels } = labelChangesOf(parameters);
    const assignees = (0,_lists__WEBPACK_IMPORTED_MODULE_8__/* .assigneesOf */ .ww)(parameters);
    const isSilent = title === undefined &&
        name === undefined &&
        labels.length === 0 &&
        noLabels.length === 0 &&
        assignees.length === 0;
    return {
        title: title === undefined ? undefined : (0,_text__WEBPACK_IMPORTED_MODULE_9__/* .titleOf */ .Gg)(title),
        section: name === undefined || text === undefined
            ? undefined
            : { name, text: (0,_mark__WEBPACK_IMPORTED_MODULE_6__/* .withoutMarks */ .zw)(text).replaceAll("\r\n", "\n") },
        labels,
        noLabels,
        assignees,
        comment: comment ?? (isSilent ? news : undefined),
    };
}
async function apply(changes, ticket, done, { wanted, tracker, since }) {
    const { number } = ticket;
    const doubts = [];
    if (changes.title !== undefined && changes.title !== ticket.title) {
        const changed = await tracker.change(number, { title: changes.title });
        if (!changed.ok)
            throw tracker.refusal("its title could not be changed", changed.failure);
        done.push("title");
    }
    if (changes.section && (await writeSection(changes.section, ticket, tracker)))
        done.push(`section ${changes.section.name}`);
    await applyLabels(changes, ticket, done, tracker);
    const assignees = (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)(changes.assignees, ticket.assignees);
    if (assignees.length > 0) {
        const assigned = await tracker.addAssignees(number, assignees);
        if (assigned.ok)
            done.push("assignees");
        else
            doubts.push(`it could not be assigned (${assigned.failure.message})`);
    }
    if (changes.comment !== undefined) {
        const said = await (0,_comment__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)({ number, text: changes.comment, keys: wanted.keys, purpose: "update" }, tracker, since);
        if (!said.ok)
            throw tracker.refusal("no comment could be written", said.failure);
        if (!said.value.isEarlier)
            done.push("comment");
        if (said.value.isCut)
            doubts.push("the comment was cut to what GitHub takes");
    }
    return doubts;
}
async function applyLabels(changes, ticket, done, tracker) {
    const labels = (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)(changes.labels, ticket.labels);
    if (labels.length > 0) {
        const added = await tracker.addLabels(ticket.number, labels);
        if (!added.ok)
            throw tracker.refusal("the labels could not be added", added.failure);
        done.push("labels");
    }
    const present = changes.noLabels.filter((label) => (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)([label], ticket.labels).length === 0);
    for (const label of present) {
        const removed = await tracker.removeLabel(ticket.number, label);
        if (!removed.ok)
            throw tracker.refusal(`the label ${label} could not be removed`, removed.failure);
    }
    if (present.length > 0 && !done.includes("labels"))
        done.push("labels");
}
async function writeSection(section, ticket, tracker) {
    let current = ticket;
    for (let attempt = 1;; attempt++) {
        if (hasSection(current, section))
            return attempt > 1;
        const body = (0,_mark__WEBPACK_IMPORTED_MODULE_6__/* .withSection */ .iG)(current.body, section.name, section.text);
        if (body.length > _tracker__WEBPACK_IMPORTED_MODULE_10__/* .MAX_BODY_CHARACTERS */ .N)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.section-text: the text of issue ${ticket.number} would have ` +
                `${body.length} characters, GitHub takes ${_tracker__WEBPACK_IMPORTED_MODULE_10__/* .MAX_BODY_CHARACTERS */ .N}`, "CA-411");
        if (attempt > MAX_ATTEMPTS)
            return true;
        const changed = await tracker.change(ticket.number, { body });
        if (!changed.ok)
            throw tracker.refusal(`the section ${section.name} could not be written`, changed.failure);
        await tracker.pause(LOOK_AGAIN_MS);
        current = (await (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .readWhenThere */ .l0)(ticket.number, tracker)) ?? current;
    }
}
function hasSection({ body }, { name, text }) {
    return body.replaceAll("\r\n", "\n").includes((0,_mark__WEBPACK_IMPORTED_MODULE_6__/* .sectionOf */ .ZE)(name, text));
}
function brokenIn(shown, { title, section, noLabels }) {
    const left = noLabels.filter((label) => (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)([label], shown.labels).length === 0);
    return [
        ...(title !== undefined && shown.title !== title ? ["the new title"] : []),
        ...(section && !hasSection(shown, section) ? [`the section ${section.name}`] : []),
        ...(left.length > 0 ? [`that ${(0,_result__WEBPACK_IMPORTED_MODULE_11__/* .inWords */ .r4)(left)} ${left.length > 1 ? "are" : "is"} removed`] : []),
    ];
}
function droppedIn({ labels, assignees }, changes) {
    const noLabels = (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)(changes.labels, labels);
    const nobody = (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)(changes.assignees, assignees);
    return [
        ...(noLabels.length > 0
            ? [`GitHub did not set the label${noLabels.length > 1 ? "s" : ""} ${(0,_result__WEBPACK_IMPORTED_MODULE_11__/* .inWords */ .r4)(noLabels)}`]
            : []),
        ...(nobody.length > 0 ? [(0,_open__WEBPACK_IMPORTED_MODULE_7__/* .notAssigned */ .As)(nobody)] : []),
    ];
}


/***/ })

};
