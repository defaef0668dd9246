module.exports = {

/***/ 3816:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38177);
/* harmony import */ var _ticket_close__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39453);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24225);
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56195);
/* harmony import */ var _ticket_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9254);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84835);






const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_5__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_4__/* .issueClose */ .CW, {
    async run(request) {
        const { problem, keys } = (0,_ticket_event__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .N)(request);
        const byRecipe = await (0,_ticket_event__WEBPACK_IMPORTED_MODULE_1__/* .performedByRecipe */ .e)(request, { kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE */ .i8, act: "close", keys }, {
            reason: request.parameters.reason,
            comment: request.parameters.comment,
            problemId: problem.id,
            problemUrl: problem.url,
        });
        return (byRecipe?.result ?? (0,_ticket_close__WEBPACK_IMPORTED_MODULE_0__/* .closeTicket */ .H)({ kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE */ .i8, keys }, request, (0,_ticket_text__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)("Closed", request)));
    },
});


/***/ }),

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

/***/ 16817:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ answerResolved)
/* harmony export */ });
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60925);
/* harmony import */ var _close__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39453);
/* harmony import */ var _find__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39098);
/* harmony import */ var _domain_events_problem__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79819);
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9254);
/* harmony import */ var _tracker__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58503);






async function answerResolved({ problem, keys }, kind, request) {
    if (!(0,_domain_events_problem__WEBPACK_IMPORTED_MODULE_5__/* .isResolved */ .Z)(problem) || !keys.isShared)
        return undefined;
    const about = problem.id === undefined ? "The problem" : `The problem ${problem.id}`;
    const state = (problem.state ?? "").toLowerCase();
    if (request.parameters.http !== undefined)
        return said("warning", `${about} is ${state}, so nothing was opened; a recipe for ${kind.noun}.close ` +
            "closes what an earlier task has opened");
    const opened = await (0,_find__WEBPACK_IMPORTED_MODULE_2__/* .findOpened */ .pF)({ kind, keys }, new _tracker__WEBPACK_IMPORTED_MODULE_4__/* .Tracker */ .J(request), (0,_find__WEBPACK_IMPORTED_MODULE_2__/* .sinceOf */ .ek)(request));
    if (!opened)
        return said("pass", `${about} is ${state}, and no ${kind.noun} is open for it (${keys.lasting}); nothing was opened`);
    return (0,_close__WEBPACK_IMPORTED_MODULE_1__/* .closeTicket */ .H)({ kind, keys }, request, (0,_text__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)("Resolved", request));
}
function said(verdict, reason) {
    return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_0__/* .endedWith */ .t)({ kind: "judged", verdict, reason }, { labels: {}, data: { created: "false" }, message: `${reason}.` });
}


/***/ }),

/***/ 23131:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38177);
/* harmony import */ var _ticket_close__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39453);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24225);
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56195);
/* harmony import */ var _ticket_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9254);
/* harmony import */ var _facts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49604);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70366);







const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_6__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_5__/* .incidentClose */ ["do"], {
    checks: _facts__WEBPACK_IMPORTED_MODULE_4__/* .factChecks */ .s,
    async run(request) {
        const { keys, fields } = (0,_facts__WEBPACK_IMPORTED_MODULE_4__/* .incidentOf */ .w)(request);
        const byRecipe = await (0,_ticket_event__WEBPACK_IMPORTED_MODULE_1__/* .performedByRecipe */ .e)(request, { kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_2__/* .INCIDENT */ .pP, act: "close", keys }, {
            reason: request.parameters.reason,
            comment: request.parameters.comment,
            ...fields,
        });
        return (byRecipe?.result ??
            (0,_ticket_close__WEBPACK_IMPORTED_MODULE_0__/* .closeTicket */ .H)({ kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_2__/* .INCIDENT */ .pP, keys }, request, (0,_ticket_text__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)("Closed", request)));
    },
});


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

/***/ 39453:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ closeTicket)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _core_outgoing_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68996);
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60916);
/* harmony import */ var _find__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39098);
/* harmony import */ var _open__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89025);
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73352);
/* harmony import */ var _tracker__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58503);







const LOOK_AGAIN_MS = 2_000;
async function closeTicket(wanted, request, goodbye) {
    const { kind } = wanted;
    const tracker = new _tracker__WEBPACK_IMPORTED_MODULE_6__/* .Tracker */ .J(request);
    const { ticket, doubts } = await (0,_find__WEBPACK_IMPORTED_MODULE_3__/* .findTicket */ .G3)(wanted, tracker, request);
    if (ticket.state === "closed")
        return end(ticket, wanted, { wasClosed: true, doubts });
    try {
        const said = await (0,_comment__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)({
            number: ticket.number,
            text: (0,_core_outgoing_text__WEBPACK_IMPORTED_MODULE_1__/* .maskFor */ .A)(request)(request.parameters.comment ?? goodbye),
            keys: wanted.keys,
            purpose: "close",
        }, tracker, (0,_find__WEBPACK_IMPORTED_MODULE_3__/* .sinceOf */ .ek)(request));
        const unsaid = [];
        if (!said.ok)
            unsaid.push(`no comment could be written (${said.failure.message})`);
        else if (said.value.isCut)
            unsaid.push("the comment was cut to what GitHub takes");
        const reason = request.parameters.reason ?? "completed";
        const closed = await tracker.change(ticket.number, { state: "closed", state_reason: reason });
        if (!closed.ok)
            throw tracker.refusal("it could not be closed", closed.failure);
        const shown = await readClosed(ticket.number, tracker);
        if (shown.state !== "closed")
            return (0,_result__WEBPACK_IMPORTED_MODULE_5__/* .resultOf */ .Bg)(kind, shown, {
                verdict: "errored",
                words: `GitHub accepted that ${kind.noun} ${ticket.number} is closed and shows it open`,
            });
        const otherwise = shown.stateReason !== "" && shown.stateReason !== reason
            ? [`GitHub shows ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(shown.stateReason)} as the reason`]
            : [];
        return end(shown, wanted, { wasClosed: false, doubts: [...doubts, ...unsaid, ...otherwise] });
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        if (tracker.isStopped)
            return (0,_result__WEBPACK_IMPORTED_MODULE_5__/* .stoppedResult */ .Fb)(kind, ticket, request);
        return (0,_result__WEBPACK_IMPORTED_MODULE_5__/* .resultOf */ .Bg)(kind, ticket, {
            verdict: "errored",
            words: `${kind.noun} ${ticket.number} could not be closed: ${error.message.replace(/\.$/, "")}`,
            code: error.code,
        });
    }
}
async function readClosed(number, tracker) {
    for (const pauseMs of [LOOK_AGAIN_MS, 2 * LOOK_AGAIN_MS, 0]) {
        const shown = await (0,_open__WEBPACK_IMPORTED_MODULE_4__/* .readWhenThere */ .l0)(number, tracker);
        if (!shown)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("GitHub does not show it any more", "CA-411");
        if (shown.state === "closed" || pauseMs === 0)
            return shown;
        await tracker.pause(pauseMs);
    }
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("it could not be read back", "CA-411");
}
function end(ticket, { kind }, { wasClosed, doubts }) {
    const as = ticket.stateReason === "" ? "" : ` as ${ticket.stateReason.replaceAll("_", " ")}`;
    const words = `${kind.noun} ${ticket.number} ` +
        `${wasClosed ? `was closed already${as}` : `is closed${as}`}${doubts.length > 0 ? `, but ${(0,_result__WEBPACK_IMPORTED_MODULE_5__/* .inWords */ .r4)(doubts)}` : ""}`;
    return (0,_result__WEBPACK_IMPORTED_MODULE_5__/* .resultOf */ .Bg)(kind, ticket, {
        verdict: doubts.length > 0 ? "warning" : "pass",
        words,
        fields: { reason: ticket.stateReason || undefined, wasClosed: String(wasClosed) },
    });
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

/***/ 49604:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ factChecks),
/* harmony export */   w: () => (/* binding */ incidentOf)
/* harmony export */ });
/* harmony import */ var _cards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71567);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38177);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24225);





function incidentOf(request) {
    const { parameters, assignment: { task, event }, } = request;
    const subject = (0,_ticket_event__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .N)(request, parameters["problem-id"]);
    const { problem } = subject;
    const time = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(event, "time");
    const fields = {
        severity: parameters.severity ?? problem.severity,
        problemId: problem.id,
        problemUrl: addressOf(parameters["problem-url"]) ?? problem.url,
        impactedService: parameters.service ?? problem.impacted ?? (task.service || undefined),
        startTime: timeOf(parameters["start-time"]) ??
            problem.start ??
            (typeof time === "string" ? isoOf(time) : undefined),
    };
    return {
        ...subject,
        problem: {
            ...problem,
            ...present({
                severity: fields.severity,
                url: fields.problemUrl,
                impacted: fields.impactedService,
                start: fields.startTime,
            }),
        },
        fields,
    };
}
const factChecks = [
    (0,_core_job__WEBPACK_IMPORTED_MODULE_4__/* .checkOf */ .E)(["problem-url"], (parameters) => addressOf(parameters["problem-url"])),
    (0,_core_job__WEBPACK_IMPORTED_MODULE_4__/* .checkOf */ .E)(["start-time"], (parameters) => timeOf(parameters["start-time"])),
];
function addressOf(given) {
    const address = given === undefined ? undefined : (0,_cards__WEBPACK_IMPORTED_MODULE_0__/* .httpUrl */ .q3)(given);
    if (given !== undefined && address === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("with.problem-url: expected an address of http or https without a password.", "CA-207");
    return address;
}
function timeOf(given) {
    const time = given === undefined ? undefined : isoOf(given);
    if (given !== undefined && time === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("with.start-time: expected a time such as 2026-11-01T10:00:00Z.", "CA-207");
    return time;
}
function isoOf(text) {
    const ms = /^\d{13}$/.test(text) ? Number(text) : Date.parse(text);
    return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined));
}


/***/ }),

/***/ 51904:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   SU: () => (/* binding */ listChecks),
/* harmony export */   ww: () => (/* binding */ assigneesOf)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38177);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55213);



const MAX_LABEL_CHARACTERS = 50;
const MAX_LABELS = 50;
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:_[A-Za-z0-9]{1,20})?$/;
function labelsOf(parameters, name) {
    const labels = listOf(parameters[name]);
    const wrong = labels.find((label) => label.length > MAX_LABEL_CHARACTERS || /\p{Cc}/u.test(label));
    if (wrong !== undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: GitHub's labels have at most ${MAX_LABEL_CHARACTERS} characters, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wrong)}.`, "CA-207");
    if (labels.length > MAX_LABELS)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: expected at most ${MAX_LABELS} labels, found ${labels.length}.`, "CA-207");
    return labels;
}
function assigneesOf({ assignees }) {
    const logins = listOf(assignees).map((login) => login.replace(/^@/, ""));
    const wrong = logins.find((login) => !LOGIN.test(login));
    if (wrong !== undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.assignees: expected logins, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wrong)}.`, "CA-207");
    if (logins.length > _parameters__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ASSIGNEES */ .Ob)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.assignees: GitHub takes at most ${_parameters__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ASSIGNEES */ .Ob}, found ${logins.length}.`, "CA-207");
    return logins;
}
const listChecks = [
    ...["add-labels", "remove-labels"].map((name) => (0,_core_job__WEBPACK_IMPORTED_MODULE_2__/* .checkOf */ .E)([name], (parameters) => labelsOf(parameters, name))),
    (0,_core_job__WEBPACK_IMPORTED_MODULE_2__/* .checkOf */ .E)(["assignees"], assigneesOf),
];
function listOf(text = "") {
    const items = text
        .split(/[\r\n,]+/)
        .map((item) => item.trim().toWellFormed())
        .filter(Boolean);
    return items.filter((item, i) => items.findIndex((other) => other.toLowerCase() === item.toLowerCase()) === i);
}


/***/ }),

/***/ 59407:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38177);
/* harmony import */ var _core_outgoing_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68996);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59272);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24225);
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56195);
/* harmony import */ var _ticket_mark__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87216);
/* harmony import */ var _ticket_open__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89025);
/* harmony import */ var _ticket_resolved__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16817);
/* harmony import */ var _ticket_lists__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51904);
/* harmony import */ var _ticket_text__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9254);
/* harmony import */ var _facts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49604);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70366);












const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_11__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_10__/* .incidentOpen */ .Pu, { run, checks: [..._ticket_lists__WEBPACK_IMPORTED_MODULE_7__/* .listChecks */ .SU, ..._facts__WEBPACK_IMPORTED_MODULE_9__/* .factChecks */ .s] });
async function run(request) {
    const { parameters, assignment: { task }, } = request;
    const incident = (0,_facts__WEBPACK_IMPORTED_MODULE_9__/* .incidentOf */ .w)(request);
    const resolved = await (0,_ticket_resolved__WEBPACK_IMPORTED_MODULE_6__/* .answerResolved */ .T)(incident, _ticket_kind__WEBPACK_IMPORTED_MODULE_3__/* .INCIDENT */ .pP, request);
    if (resolved)
        return resolved;
    const { problem, keys, fields } = incident;
    const title = (0,_ticket_text__WEBPACK_IMPORTED_MODULE_8__/* .titleOf */ .Gg)((0,_core_outgoing_text__WEBPACK_IMPORTED_MODULE_0__/* .maskFor */ .A)(request)(parameters.title ??
        problem.title ??
        `Incident of ${fields.impactedService ?? "a service"} in ${task.stage}`));
    const body = parameters.body;
    const labels = (0,_ticket_lists__WEBPACK_IMPORTED_MODULE_7__/* .labelsOf */ .PC)(parameters, "add-labels");
    const assignees = (0,_ticket_lists__WEBPACK_IMPORTED_MODULE_7__/* .assigneesOf */ .ww)(parameters);
    const byRecipe = await (0,_ticket_event__WEBPACK_IMPORTED_MODULE_2__/* .performedByRecipe */ .e)(request, { kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_3__/* .INCIDENT */ .pP, act: "open", keys }, { title, body, ...fields });
    if (byRecipe)
        return (byRecipe.verdict === "pass" || byRecipe.verdict === "warning"
            ? (0,_core_results__WEBPACK_IMPORTED_MODULE_1__/* .reporting */ .vR)(byRecipe, fields)
            : byRecipe).result;
    const facts = (0,_ticket_mark__WEBPACK_IMPORTED_MODULE_4__/* .sectionOf */ .ZE)("incident", (0,_ticket_text__WEBPACK_IMPORTED_MODULE_8__/* .factsOf */ .xS)(problem, request));
    const origin = (0,_ticket_text__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)("Opened", request);
    const footer = `${body === undefined ? "" : "\n\n"}${facts}\n\n---\n${origin}`;
    return (0,_ticket_open__WEBPACK_IMPORTED_MODULE_5__/* .openTicket */ .ZW)({ kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_3__/* .INCIDENT */ .pP, keys, title, text: body ?? "", footer, labels, assignees, fields }, request);
}


/***/ }),

/***/ 75390:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38177);
/* harmony import */ var _core_outgoing_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68996);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24225);
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56195);
/* harmony import */ var _ticket_open__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89025);
/* harmony import */ var _ticket_resolved__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16817);
/* harmony import */ var _ticket_lists__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51904);
/* harmony import */ var _ticket_text__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9254);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84835);









const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_8__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_7__/* .issueOpen */ .sX, { run, checks: _ticket_lists__WEBPACK_IMPORTED_MODULE_5__/* .listChecks */ .SU });
async function run(request) {
    const { parameters } = request;
    const subject = (0,_ticket_event__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .N)(request);
    const resolved = await (0,_ticket_resolved__WEBPACK_IMPORTED_MODULE_4__/* .answerResolved */ .T)(subject, _ticket_kind__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE */ .i8, request);
    if (resolved)
        return resolved;
    const { problem, keys } = subject;
    const title = (0,_ticket_text__WEBPACK_IMPORTED_MODULE_6__/* .titleOf */ .Gg)((0,_core_outgoing_text__WEBPACK_IMPORTED_MODULE_0__/* .maskFor */ .A)(request)(parameters.title ?? problem.title ?? (0,_ticket_text__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(request)));
    const labels = (0,_ticket_lists__WEBPACK_IMPORTED_MODULE_5__/* .labelsOf */ .PC)(parameters, "add-labels");
    const assignees = (0,_ticket_lists__WEBPACK_IMPORTED_MODULE_5__/* .assigneesOf */ .ww)(parameters);
    const byRecipe = await (0,_ticket_event__WEBPACK_IMPORTED_MODULE_1__/* .performedByRecipe */ .e)(request, { kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE */ .i8, act: "open", keys }, { title, body: parameters.body, problemId: problem.id, problemUrl: problem.url });
    if (byRecipe)
        return byRecipe.result;
    const footer = `\n\n---\n${(0,_ticket_text__WEBPACK_IMPORTED_MODULE_6__/* .originOf */ .yv)("Opened", request)}`;
    return (0,_ticket_open__WEBPACK_IMPORTED_MODULE_3__/* .openTicket */ .ZW)({
        kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE */ .i8,
        keys,
        title,
        text: parameters.body ?? (0,_ticket_text__WEBPACK_IMPORTED_MODULE_6__/* .factsOf */ .xS)(problem, request),
        footer,
        labels,
        assignees,
        fields: {},
    }, request);
}


/***/ })

};
