"use strict";
exports.id = 5390;
exports.ids = [5390];
exports.modules = {

/***/ 75390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   issueOpen: () => (/* binding */ issueOpen)
/* harmony export */ });
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68989);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24225);
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56195);
/* harmony import */ var _ticket_open__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89025);
/* harmony import */ var _ticket_lists__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51904);
/* harmony import */ var _ticket_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9254);






const issueOpen = { run, checks: _ticket_lists__WEBPACK_IMPORTED_MODULE_4__/* .listChecks */ .SU };
async function run(request) {
    const { parameters } = request;
    const { problem, keys } = (0,_ticket_event__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .N)(request);
    const title = (0,_ticket_text__WEBPACK_IMPORTED_MODULE_5__/* .titleOf */ .Gg)((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(parameters, "title") ?? problem.title ?? (0,_ticket_text__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(request));
    const labels = (0,_ticket_lists__WEBPACK_IMPORTED_MODULE_4__/* .labelsOf */ .PC)(parameters, "add-labels");
    const assignees = (0,_ticket_lists__WEBPACK_IMPORTED_MODULE_4__/* .assigneesOf */ .ww)(parameters);
    const byRecipe = await (0,_ticket_event__WEBPACK_IMPORTED_MODULE_1__/* .performedByRecipe */ .e)(request, { kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE */ .i8, act: "open", keys }, { title, body: (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(parameters, "body"), problemId: problem.id, problemUrl: problem.url });
    if (byRecipe)
        return byRecipe.result;
    const footer = `\n\n---\n${(0,_ticket_text__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .yv)("Opened", request)}`;
    return (0,_ticket_open__WEBPACK_IMPORTED_MODULE_3__/* .openTicket */ .ZW)({ kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE */ .i8, keys, title, text: (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(parameters, "body") ?? (0,_ticket_text__WEBPACK_IMPORTED_MODULE_5__/* .factsOf */ .xS)(problem, request), footer, labels, assignees, fields: {} }, request);
}


/***/ }),

/***/ 51904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   SU: () => (/* binding */ listChecks),
/* harmony export */   ww: () => (/* binding */ assigneesOf)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68989);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55213);



/** GitHub's own limits. */
const MAX_LABEL_CHARACTERS = 50;
const MAX_LABELS = 50;
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:_[A-Za-z0-9]{1,20})?$/;
/** @throws UserError naming the parameter and the label */
function labelsOf(parameters, name) {
    const labels = listOf(parameters, name);
    const wrong = labels.find((label) => label.length > MAX_LABEL_CHARACTERS || /\p{Cc}/u.test(label));
    if (wrong !== undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: GitHub's labels have at most ${MAX_LABEL_CHARACTERS} characters, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wrong)}.`, "CA-207");
    if (labels.length > MAX_LABELS)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: expected at most ${MAX_LABELS} labels, found ${labels.length}.`, "CA-207");
    return labels;
}
/** @throws UserError naming the parameter and the name */
function assigneesOf(parameters) {
    const logins = listOf(parameters, "assignees").map((login) => login.replace(/^@/, ""));
    const wrong = logins.find((login) => !LOGIN.test(login));
    if (wrong !== undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.assignees: expected logins, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wrong)}.`, "CA-207");
    if (logins.length > _parameters__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ASSIGNEES */ .Ob)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.assignees: GitHub takes at most ${_parameters__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ASSIGNEES */ .Ob}, found ${logins.length}.`, "CA-207");
    return logins;
}
/** Of jobs that name labels and people. */
const listChecks = [
    { of: ["add-labels"], check: (parameters) => labelsOf(parameters, "add-labels") },
    { of: ["remove-labels"], check: (parameters) => labelsOf(parameters, "remove-labels") },
    { of: ["assignees"], check: assigneesOf },
];
function listOf(parameters, name) {
    const items = ((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(parameters, name) ?? "").split(/[\r\n,]+/).map((item) => item.trim().toWellFormed()).filter(Boolean);
    return items.filter((item, i) => items.findIndex((other) => other.toLowerCase() === item.toLowerCase()) === i);
}


/***/ })

};
;