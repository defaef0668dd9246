module.exports = {

/***/ 8144:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ updateTicket),
/* harmony export */   l: () => (/* binding */ updateChecks)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38177);
/* harmony import */ var _core_outgoing_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68996);
/* harmony import */ var _http_parameters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46349);
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60916);
/* harmony import */ var _find__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39098);
/* harmony import */ var _kind__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56195);
/* harmony import */ var _mark__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87216);
/* harmony import */ var _open__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89025);
/* harmony import */ var _lists__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51904);
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73352);
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9254);
/* harmony import */ var _tracker__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58503);













const MAX_ATTEMPTS = 3;
const LOOK_AGAIN_MS = 2_000;
async function updateTicket(wanted, request, news) {
    const { kind } = wanted;
    const mask = (0,_core_outgoing_text__WEBPACK_IMPORTED_MODULE_1__/* .maskFor */ .A)(request);
    const changes = changesOf(masked(request.parameters, mask), mask(news));
    const tracker = new _tracker__WEBPACK_IMPORTED_MODULE_11__/* .Tracker */ .J(request);
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
            `${done.length > 0 ? `was updated (${(0,_result__WEBPACK_IMPORTED_MODULE_9__/* .inWords */ .r4)(done)})` : "is as it should be; nothing had to be changed"}${shown.state === "closed" ? "; it is closed" : ""}`;
        const fields = { updated: done.join(", ") || "nothing" };
        if (broken.length > 0)
            return (0,_result__WEBPACK_IMPORTED_MODULE_9__/* .resultOf */ .Bg)(kind, shown, {
                verdict: "errored",
                words: `${words}, but GitHub accepted and does not show ${(0,_result__WEBPACK_IMPORTED_MODULE_9__/* .inWords */ .r4)(broken)}`,
                fields,
            });
        const allDoubts = [...doubts, ...droppedIn(shown, changes)];
        return (0,_result__WEBPACK_IMPORTED_MODULE_9__/* .resultOf */ .Bg)(kind, shown, {
            verdict: allDoubts.length > 0 ? "warning" : "pass",
            words: `${words}${allDoubts.length > 0 ? `, but ${(0,_result__WEBPACK_IMPORTED_MODULE_9__/* .inWords */ .r4)(allDoubts)}` : ""}`,
            fields,
        });
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        if (tracker.isStopped)
            return (0,_result__WEBPACK_IMPORTED_MODULE_9__/* .stoppedResult */ .Fb)(kind, found.ticket, request);
        const sofar = done.length > 0 ? ` after it had been changed in part (${(0,_result__WEBPACK_IMPORTED_MODULE_9__/* .inWords */ .r4)(done)})` : "";
        return (0,_result__WEBPACK_IMPORTED_MODULE_9__/* .resultOf */ .Bg)(kind, found.ticket, {
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
        title: title === undefined ? undefined : (0,_text__WEBPACK_IMPORTED_MODULE_10__/* .titleOf */ .Gg)(title),
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
        if (body.length > _tracker__WEBPACK_IMPORTED_MODULE_11__/* .MAX_BODY_CHARACTERS */ .N)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.section-text: the text of issue ${ticket.number} would have ` +
                `${body.length} characters, GitHub takes ${_tracker__WEBPACK_IMPORTED_MODULE_11__/* .MAX_BODY_CHARACTERS */ .N}`, "CA-411");
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
        ...(left.length > 0 ? [`that ${(0,_result__WEBPACK_IMPORTED_MODULE_9__/* .inWords */ .r4)(left)} ${left.length > 1 ? "are" : "is"} removed`] : []),
    ];
}
function droppedIn({ labels, assignees }, changes) {
    const noLabels = (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)(changes.labels, labels);
    const nobody = (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)(changes.assignees, assignees);
    return [
        ...(noLabels.length > 0
            ? [`GitHub did not set the label${noLabels.length > 1 ? "s" : ""} ${(0,_result__WEBPACK_IMPORTED_MODULE_9__/* .inWords */ .r4)(noLabels)}`]
            : []),
        ...(nobody.length > 0 ? [(0,_open__WEBPACK_IMPORTED_MODULE_7__/* .notAssigned */ .As)(nobody)] : []),
    ];
}


/***/ }),

/***/ 23667:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38177);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24225);
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56195);
/* harmony import */ var _ticket_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9254);
/* harmony import */ var _ticket_update__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8144);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84835);






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

/***/ 39754:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweepPutDown: () => (/* binding */ sweepPutDown)
/* harmony export */ });
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61777);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);
/* harmony import */ var _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49835);
/* harmony import */ var _domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49705);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10241);
/* harmony import */ var _task_proceed__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27560);
/* harmony import */ var _due__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45078);
/* harmony import */ var _notes__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37617);








const DELIVERY_MS = 60_000;
const FOR_GOOD = ["CA-302", "CA-303"];
async function sweepPutDown(order, ports) {
    const swept = [];
    const settled = new Set();
    for (const putDown of await ports.list()) {
        const { task, note } = putDown;
        const owed = owedBy(note, task);
        if (settled.has(owed)) {
            await remove(note, ports);
            continue;
        }
        const open = { task, sentMs: NaN, event: {} };
        const came = await sweepOne(putDown, open, order, ports).catch(failed);
        if (came.isSettled)
            settled.add(owed);
        swept.push({ project: task.project, open, did: came.did, why: came.why });
    }
    return swept;
}
function failed(error) {
    if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
        throw error;
    return { did: "failed", why: (0,_domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .coded */ .yC)(error.message, error.code) };
}
async function sweepOne(putDown, open, order, ports) {
    const { note } = putDown;
    const run = await ports.history.run(note.runId);
    if (!run)
        return { did: "left", why: "its run is no longer there" };
    if (!run.isOver || ports.clock.nowMs() - run.changedMs < _notes__WEBPACK_IMPORTED_MODULE_7__/* .SETTLING_MS */ .UE)
        return { did: "left", why: `run ${run.id} is at work` };
    const due = await dueOf(putDown, run, open, ports);
    if ("left" in due) {
        if (due.isOver && !order.isDryRun)
            await remove(note, ports);
        return { did: "left", why: due.left };
    }
    const givenUpMs = order.isByHand ? undefined : await ports.memory.lastMs(givenUp(putDown));
    if (givenUpMs !== undefined)
        return {
            did: "left",
            why: `given up at ${new Date(givenUpMs).toISOString()}, when its answer was refused; start the sweep by hand to try again`,
        };
    if (order.isDryRun)
        return { did: due.did === "delivered" ? "would deliver" : "would finish", why: due.why };
    return send(putDown, due, order, ports);
}
async function dueOf({ task }, run, open, ports) {
    const notes = await ports.history.notesOf(run.id);
    const kept = await newest(notes, (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_2__/* .undeliveredResultPrefix */ .$Y)(task), ports, readKept);
    if (kept?.triggeredId === task.id)
        return {
            outcome: kept.outcome,
            why: `the result that run ${run.id} had kept`,
            did: "delivered",
            source: kept.source,
        };
    const waiting = await newest(notes, (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_3__/* .waitingTaskPrefix */ .lS)(task), ports, readWait);
    if (waiting)
        return dueAfter(waiting, run, open, ports);
    if (run.conclusion === "success")
        return { left: `run ${run.id} has answered it`, isOver: true };
    const message = `${task.name} was never finished: run ${run.id} ${(0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(run.conclusion)} and has not answered.`;
    return finish(message, "CA-601", run);
}
function finish(message, code, { attemptUrl }) {
    return {
        outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__/* .couldNotRun */ .Mn)(`${message} The sweep has finished it.`, code),
        why: message,
        did: "finished",
        source: attemptUrl,
    };
}
async function dueAfter({ runId, deadline, waitsFor, artifact }, run, open, ports) {
    const awaited = runId === undefined ? undefined : await ports.history.run(runId);
    if (awaited?.isOver) {
        const source = run.attemptUrl;
        const due = await (0,_due__WEBPACK_IMPORTED_MODULE_6__/* .outcomeOf */ .s)({ kind: "conclude", source, awaited: { run: awaited, artifact } }, open, ports);
        if (typeof due === "string")
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${due}.`, "CA-605");
        return { ...due, did: "finished", source };
    }
    if (ports.clock.nowMs() < Date.parse(deadline))
        return { left: `waits for ${waitsFor} until ${deadline}`, isOver: false };
    return finish(`${open.task.name} waited in vain for ${waitsFor}, until ${deadline}.`, "CA-603", run);
}
async function send({ note, task, plane }, { outcome, source, did, why }, { sweepUrl }, ports) {
    const { clock, console, secrets } = ports;
    const sent = await (0,_task_proceed__WEBPACK_IMPORTED_MODULE_5__/* .answerFor */ .u)({
        assignment: { task, event: {} },
        role: "stand-in",
        voice: { source, labels: { sweep: sweepUrl }, secrets },
        outcome,
        left: { work: "over", started: 1 },
        times: { deliveryMs: DELIVERY_MS },
    }, {
        plane,
        ports: { clock, console, cancelled: new AbortController().signal },
        timeline: [],
        sendStarted: "auto",
        verify: "off",
        save: () => undefined,
    });
    if (sent.ended === "undelivered")
        return { did: "failed", why: await whyUndelivered(givenUp({ note, task }), sent, ports) };
    await remove(note, ports);
    return sent.ended === "answered"
        ? { did, why, isSettled: true }
        : { did: "left", why: `it takes no answer any more: ${sent.message}`, isSettled: true };
}
async function whyUndelivered(key, { message, code }, { memory, console }) {
    if (!code || !FOR_GOOD.includes(code))
        return message;
    try {
        await memory.put(key);
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw error;
        console.warning(`${error.message} The next sweep will tell the same again.`);
    }
    return (0,_domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .coded */ .yC)(`${message} Whoever waits there gets no answer: it is given up. Mend what is wrong and start the sweep by hand, which tries again.`, code);
}
function givenUp({ note, task }) {
    return `given up: ${owedBy(note, task)}`;
}
function owedBy({ runId }, { id }) {
    return `run ${runId}, task ${id}`;
}
async function newest(notes, prefix, { console }, read) {
    const [note] = notes
        .filter(({ name }) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
        .sort((a, b) => b.artifactId - a.artifactId);
    try {
        return note && (await read(note));
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo) || error.code === "CA-610")
            throw error;
        const { name, runId } = note ?? {};
        console.warning(`The artifact ${name} of run ${runId} was ignored: ${error.message} (CA-604)`);
        return undefined;
    }
}
async function readKept(note) {
    return (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_2__/* .readUndeliveredResult */ .Fj)(await note.read(_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_2__/* .UNDELIVERED_RESULT_FILE */ .x6, _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_2__/* .MAX_UNDELIVERED_BYTES */ .Lu));
}
async function readWait(note) {
    return (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_3__/* .readWaitingTask */ .N)(await note.read(_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_3__/* .WAITING_TASK_FILE */ .tF, _notes__WEBPACK_IMPORTED_MODULE_7__/* .MAX_NOTE_BYTES */ .uv));
}
async function remove(note, { console }) {
    await note
        .remove()
        .catch((error) => console.warning(`${note.name} is done with and could not be deleted: ${error.message}`));
}


/***/ }),

/***/ 47494:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38177);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24225);
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56195);
/* harmony import */ var _ticket_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9254);
/* harmony import */ var _ticket_update__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8144);
/* harmony import */ var _facts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49604);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70366);







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

/***/ 68395:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ArtifactService: () => (/* binding */ ArtifactService)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51306);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13519);





class ArtifactRefusal extends Error {
    httpStatus;
    name = "ArtifactRefusal";
    constructor(message, httpStatus) {
        super(message);
        this.httpStatus = httpStatus;
    }
}
const SERVICE = "twirp/github.actions.results.api.v1.ArtifactService";
const ARTIFACT_VERSION = 7;
const ZIP = "application/zip";
const BYTES = "application/octet-stream";
const STORAGE_VERSION = "2023-11-03";
const DAY_MS = 24 * 3_600_000;
const REQUEST_MS = 2 * 60_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_ATTEMPTS = 5;
const FIRST_DELAY_MS = 1_000;
const BLOCK = Buffer.from("cloud-automation-0001").toString("base64");
class ArtifactService {
    stop;
    #origin;
    #token;
    #owner;
    #retentionDays;
    constructor(environment, stop) {
        this.stop = stop;
        const url = environment["ACTIONS_RESULTS_URL"] ?? "";
        this.#token = environment["ACTIONS_RUNTIME_TOKEN"] ?? "";
        if (this.#token === "" || !URL.canParse(url))
            throw new ArtifactRefusal("this runner offers no artifacts");
        this.#origin = new URL(url).origin;
        this.#owner = ownerIn(this.#token);
        this.#retentionDays = Number(environment["GITHUB_RETENTION_DAYS"]) || Infinity;
    }
    async upload({ artifact, file, text, retentionDays }) {
        const archive = Buffer.from((0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .zipSync */ .L)({ [file]: (0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .strToU8 */ ._u)(text) }));
        const days = Math.min(retentionDays, this.#retentionDays);
        const created = await this.#call("CreateArtifact", {
            name: artifact,
            mime_type: ZIP,
            version: ARTIFACT_VERSION,
            expires_at: new Date(Date.now() + days * DAY_MS).toISOString(),
        });
        await this.#store(signedAddressIn(created), archive);
        await this.#call("FinalizeArtifact", {
            name: artifact,
            size: String(archive.length),
            hash: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(archive).digest("hex")}`,
        });
    }
    async delete(artifact) {
        await this.#call("DeleteArtifact", { name: artifact });
    }
    async #call(method, parameters) {
        const { text } = await this.#answered({
            method: "POST",
            url: `${this.#origin}/${SERVICE}/${method}`,
            headers: { "content-type": "application/json", authorization: `Bearer ${this.#token}` },
            body: JSON.stringify({ ...this.#owner, ...parameters }),
        });
        const answer = parsed(text);
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(answer) || answer["ok"] === false)
            throw new ArtifactRefusal("the artifact service answered without a result");
        return answer;
    }
    async #store(address, archive) {
        const put = (parameters, headers, body) => this.#answered({
            method: "PUT",
            url: `${address}&${parameters}`,
            headers: { accept: "application/xml", "x-ms-version": STORAGE_VERSION, ...headers },
            body,
        });
        const block = encodeURIComponent(BLOCK);
        await put(`comp=block&blockid=${block}`, { "content-type": BYTES }, archive);
        await put("comp=blocklist", { "content-type": "application/xml", "x-ms-blob-content-type": ZIP }, `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${BLOCK}</Latest></BlockList>`);
    }
    async #answered(request) {
        for (let attempt = 1;; attempt++) {
            const answer = await (0,_http_exchange__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .c)({ ...request, timeoutMs: REQUEST_MS, maxBytes: MAX_ANSWER_BYTES }, this.stop);
            if (answer.kind === "answered" && answer.status >= 200 && answer.status < 300)
                return answer;
            if (!isPassing(answer) || attempt === MAX_ATTEMPTS)
                throw refusalOf(answer);
            const delayMs = FIRST_DELAY_MS * 2 ** (attempt - 1);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(delayMs, undefined, { signal: this.stop }).catch(() => undefined);
        }
    }
}
function isPassing(answer) {
    if (answer.kind === "broken")
        return answer.why === "timeout" || answer.why === "connection";
    return answer.status === 429 || answer.status >= 500;
}
function refusalOf(answer) {
    if (answer.kind === "broken")
        return new ArtifactRefusal(`the request to the artifact service ${answer.words}`);
    const { status, text } = answer;
    const told = parsed(text);
    const words = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(told) && typeof told["msg"] === "string" ? told["msg"] : "";
    const why = words === "" ? "" : `: ${(words.split(/[\r\n]/, 1)[0] ?? "").slice(0, 200)}`;
    return new ArtifactRefusal(`the artifact service answered HTTP ${status}${why}`, status);
}
function ownerIn(token) {
    const claims = parsed(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const scopes = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(claims) ? String(claims["scp"] ?? "") : "";
    const scope = scopes.split(" ").find((one) => one.startsWith("Actions.Results:"));
    const [, run, job] = scope?.split(":") ?? [];
    if (!run || !job)
        throw new ArtifactRefusal("this runner's token does not allow artifacts");
    return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
function signedAddressIn(created) {
    const address = created["signed_upload_url"] ?? created["signedUploadUrl"];
    if (typeof address === "string" && URL.canParse(address))
        return address;
    throw new ArtifactRefusal("the artifact service named no address for the upload");
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
