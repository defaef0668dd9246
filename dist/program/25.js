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
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73352);
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9254);
/* harmony import */ var _tracker__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58503);













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


/***/ })

};
