"use strict";
exports.id = 9407;
exports.ids = [9407];
exports.modules = {

/***/ 49604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ factChecks),
/* harmony export */   w: () => (/* binding */ incidentOf)
/* harmony export */ });
/* harmony import */ var _cards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71567);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97504);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68989);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24225);





/** What `with` says, else the event. @throws UserError naming the parameter */
function incidentOf(request) {
    const { parameters, assignment: { task, event } } = request;
    const subject = (0,_ticket_event__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .N)(request, (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(parameters, "problem-id"));
    const { problem } = subject;
    const time = (0,_domain_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "time");
    const fields = {
        severity: (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(parameters, "severity") ?? problem.severity,
        problemId: problem.id,
        problemUrl: addressOf((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(parameters, "problem-url")) ?? problem.url,
        impactedService: (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(parameters, "service") ?? problem.impacted ?? (task.service || undefined),
        startTime: timeOf((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(parameters, "start-time")) ?? problem.start ?? (typeof time === "string" ? isoOf(time) : undefined),
    };
    return {
        ...subject,
        problem: { ...problem, ...present({ severity: fields.severity, url: fields.problemUrl, impacted: fields.impactedService, start: fields.startTime }) },
        fields,
    };
}
/** Of every job over incidents. */
const factChecks = [
    { of: ["problem-url"], check: (parameters) => addressOf((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(parameters, "problem-url")) },
    { of: ["start-time"], check: (parameters) => timeOf((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(parameters, "start-time")) },
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

/***/ 59407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   incidentOpen: () => (/* binding */ incidentOpen)
/* harmony export */ });
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68989);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24225);
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56195);
/* harmony import */ var _ticket_mark__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87216);
/* harmony import */ var _ticket_open__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89025);
/* harmony import */ var _ticket_lists__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51904);
/* harmony import */ var _ticket_text__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9254);
/* harmony import */ var _facts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49604);








const incidentOpen = { run, checks: [..._ticket_lists__WEBPACK_IMPORTED_MODULE_5__/* .listChecks */ .SU, ..._facts__WEBPACK_IMPORTED_MODULE_7__/* .factChecks */ .s] };
async function run(request) {
    const { parameters, assignment: { task } } = request;
    const { problem, keys, fields } = (0,_facts__WEBPACK_IMPORTED_MODULE_7__/* .incidentOf */ .w)(request);
    const title = (0,_ticket_text__WEBPACK_IMPORTED_MODULE_6__/* .titleOf */ .Gg)((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(parameters, "title") ?? problem.title ?? `Incident of ${fields.impactedService ?? "a service"} in ${task.stage}`);
    const body = (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(parameters, "body");
    const labels = (0,_ticket_lists__WEBPACK_IMPORTED_MODULE_5__/* .labelsOf */ .PC)(parameters, "add-labels");
    const assignees = (0,_ticket_lists__WEBPACK_IMPORTED_MODULE_5__/* .assigneesOf */ .ww)(parameters);
    const byRecipe = await (0,_ticket_event__WEBPACK_IMPORTED_MODULE_1__/* .performedByRecipe */ .e)(request, { kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_2__/* .INCIDENT */ .pP, act: "open", keys }, { title, body, ...fields });
    if (byRecipe)
        return (byRecipe.verdict === "pass" || byRecipe.verdict === "warning" ? (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .reporting */ .vR)(byRecipe, fields) : byRecipe).result;
    const footer = `${body === undefined ? "" : "\n\n"}${(0,_ticket_mark__WEBPACK_IMPORTED_MODULE_3__/* .sectionOf */ .ZE)("incident", (0,_ticket_text__WEBPACK_IMPORTED_MODULE_6__/* .factsOf */ .xS)(problem, request))}\n\n---\n${(0,_ticket_text__WEBPACK_IMPORTED_MODULE_6__/* .originOf */ .yv)("Opened", request)}`;
    return (0,_ticket_open__WEBPACK_IMPORTED_MODULE_4__/* .openTicket */ .ZW)({ kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_2__/* .INCIDENT */ .pP, keys, title, text: body ?? "", footer, labels, assignees, fields }, request);
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