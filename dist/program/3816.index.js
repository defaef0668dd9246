"use strict";
exports.id = 3816;
exports.ids = [3816];
exports.modules = {

/***/ 3816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8177);
/* harmony import */ var _ticket_close__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9453);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4225);
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6195);
/* harmony import */ var _ticket_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9254);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4835);






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

/***/ 9453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ closeTicket)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _core_outgoing_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8996);
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(916);
/* harmony import */ var _find__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9098);
/* harmony import */ var _open__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9025);
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3352);
/* harmony import */ var _tracker__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8503);







const LOOK_AGAIN_MS = 2_000;
/**
 * Closes a ticket and reads back that it is closed; one that is closed already is a pass, and says
 * so.
 *
 * @param goodbye  Markdown of the comment where `with` gives none
 * @throws UserError when it cannot be found
 */
async function closeTicket(wanted, request, goodbye) {
    const { kind } = wanted;
    const tracker = new _tracker__WEBPACK_IMPORTED_MODULE_5__/* .Tracker */ .J(request);
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
        // Closing it is the task; a comment is a courtesy.
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
            return (0,_result__WEBPACK_IMPORTED_MODULE_6__/* .resultOf */ .Bg)(kind, shown, {
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
            return (0,_result__WEBPACK_IMPORTED_MODULE_6__/* .stoppedResult */ .Fb)(kind, ticket, request);
        return (0,_result__WEBPACK_IMPORTED_MODULE_6__/* .resultOf */ .Bg)(kind, ticket, {
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
        `${wasClosed ? `was closed already${as}` : `is closed${as}`}${doubts.length > 0 ? `, but ${(0,_result__WEBPACK_IMPORTED_MODULE_6__/* .inWords */ .r4)(doubts)}` : ""}`;
    return (0,_result__WEBPACK_IMPORTED_MODULE_6__/* .resultOf */ .Bg)(kind, ticket, {
        verdict: doubts.length > 0 ? "warning" : "pass",
        words,
        fields: { reason: ticket.stateReason || undefined, wasClosed: String(wasClosed) },
    });
}


/***/ })

};
;