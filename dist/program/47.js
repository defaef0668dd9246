module.exports = {

/***/ 3549:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ declarations),
/* harmony export */   tv: () => (/* binding */ approvalAsk)
/* harmony export */ });
/* unused harmony export DEFAULT_DEADLINE_MINUTES */
const DEFAULT_DEADLINE_MINUTES = 7 * 24 * 60;
const approvalAsk = {
    name: "approval.ask",
    does: "Asks a person and waits without a runner: by an issue that is answered with " +
        "a comment, or by the reviewers of an environment. Done when somebody has " +
        "approved or denied; the sweep ends the wait at its deadline.",
    parameters: {
        type: "object",
        properties: {
            environment: {
                type: "string",
                minLength: 1,
                description: "Ask the required reviewers of this environment. The workflow approval.yml " +
                    "has the second job that it needs. Without it an issue asks.",
            },
            gate: {
                readOnly: true,
                type: "string",
                enum: ["", "success", "failure", "cancelled", "skipped"],
                default: "",
                description: "Set by approval.yml: how the job ended that waited for the reviewers.",
            },
            approvers: {
                type: "string",
                default: "",
                description: "Who may answer: logins, and teams as @org/team (needs a token that may " +
                    "read members), separated by spaces, commas or lines. Without it everybody " +
                    "with write access to the repository.",
            },
            exclude: {
                type: "string",
                default: "",
                description: "Logins that may not answer, such as who asked for the change: `${{ " +
                    "event.data.labels.requester }}`. An event without that field excludes " +
                    "nobody.",
            },
            "deadline-minutes": {
                type: "number",
                exclusiveMinimum: 0,
                maximum: 90 * 24 * 60,
                default: DEFAULT_DEADLINE_MINUTES,
                description: "How long the task waits for an answer. GitHub itself ends the wait for " +
                    "reviewers of an environment after 30 days.",
            },
            "remind-minutes": {
                type: "number",
                minimum: 0,
                default: 24 * 60,
                description: "How long before the deadline the sweep reminds in the issue, once; at most half of the wait. 0: never.",
            },
            title: {
                type: "string",
                maxLength: 200,
                description: "Title of the issue. Default: one that says what is to be approved.",
            },
            text: {
                type: "string",
                maxLength: 4_000,
                description: "What people should know before they decide; stands in the issue as plain text.",
            },
            assignees: {
                type: "string",
                default: "",
                description: "Logins the issue is assigned to, separated by spaces, commas or lines.",
            },
        },
        additionalProperties: false,
    },
    reports: {
        decision: "`approved` or `denied`.",
        approvedBy: "Login of who approved.",
        deniedBy: "Login of who denied.",
        reason: "What was said with it.",
        approvalUrl: "The comment, or the run with the review; also a label.",
    },
    permissions: {
        issues: "write, to ask in an issue, to answer there and to close it",
        actions: "read, to read whether an issue is as it was asked, and the rules of an " +
            "environment and the record of its review",
    },
};
const declarations = [approvalAsk];


/***/ }),

/***/ 3816:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

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

/***/ 9848:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _channels_message__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4366);
/* harmony import */ var _channels_publish__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8202);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8177);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7311);




const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_3__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_2__/* .notifySend */ .wq, { run, checks: (0,_channels_publish__WEBPACK_IMPORTED_MODULE_1__/* .channelChecks */ .LZ)(_declarations__WEBPACK_IMPORTED_MODULE_2__/* .NOTIFY_CHANNELS */ .lG) });
async function run(request) {
    const plan = await (0,_channels_publish__WEBPACK_IMPORTED_MODULE_1__/* .planOf */ .XC)(request, _declarations__WEBPACK_IMPORTED_MODULE_2__/* .NOTIFY_CHANNELS */ .lG);
    const message = (0,_channels_message__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(request, "notify");
    const deliveries = await (0,_channels_publish__WEBPACK_IMPORTED_MODULE_1__/* .publish */ .mk)(message, plan, request);
    const { name, kind } = request.assignment.task;
    return (0,_channels_publish__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .Bg)(deliveries, plan, { what: `"${name} ${kind}"` }, request);
}


/***/ })

};
