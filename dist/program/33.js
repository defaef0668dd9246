module.exports = {

/***/ 16817:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ answerResolved)
/* harmony export */ });
/* harmony import */ var _close__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39453);
/* harmony import */ var _find__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39098);
/* harmony import */ var _domain_events_problem__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79819);
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9254);
/* harmony import */ var _tracker__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58503);





async function answerResolved({ problem, keys }, kind, request) {
    if (!(0,_domain_events_problem__WEBPACK_IMPORTED_MODULE_4__/* .isResolved */ .Z)(problem) || !keys.isShared)
        return undefined;
    const about = problem.id === undefined ? "The problem" : `The problem ${problem.id}`;
    const state = (problem.state ?? "").toLowerCase();
    if (request.parameters.http !== undefined)
        return said("warning", `${about} is ${state}, so nothing was opened; a recipe for ${kind.noun}.close ` +
            "closes what an earlier task has opened");
    const opened = await (0,_find__WEBPACK_IMPORTED_MODULE_1__/* .findOpened */ .pF)({ kind, keys }, new _tracker__WEBPACK_IMPORTED_MODULE_3__/* .Tracker */ .J(request), (0,_find__WEBPACK_IMPORTED_MODULE_1__/* .sinceOf */ .ek)(request));
    if (!opened)
        return said("pass", `${about} is ${state}, and no ${kind.noun} is open for it (${keys.lasting}); nothing was opened`);
    return (0,_close__WEBPACK_IMPORTED_MODULE_0__/* .closeTicket */ .H)({ kind, keys }, request, (0,_text__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)("Resolved", request));
}
function said(verdict, reason) {
    return {
        ending: { kind: "judged", verdict, reason },
        report: { labels: {}, data: { created: "false" }, message: `${reason}.` },
        logTail: [],
        masks: [],
        durationMs: 0,
    };
}


/***/ }),

/***/ 18278:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _work_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86576);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38177);
/* harmony import */ var _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49149);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59272);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90726);
/* harmony import */ var _work_start_work__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65748);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89902);








const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_6__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_5__/* .buildRun */ .y, { run, checks: _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .workChecks */ .VM });
async function run(request) {
    const work = await (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .performWork */ .pz)(request);
    if (work.verdict === "parked" || work.verdict === "stopped")
        return work.result;
    const built = (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reporting */ .vR)(work, {
        ...partsOf((0,_core_values__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(work.result.report.data, "image")),
        buildUrl: (0,_work_start_work__WEBPACK_IMPORTED_MODULE_4__/* .pageOf */ .ZZ)(work, request),
    });
    if ((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(work.verdict) >= (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)("fail") || (0,_work_start_work__WEBPACK_IMPORTED_MODULE_4__/* .isGoingOn */ .Kw)(work, request))
        return built.result;
    return (await checked(built, request)).result;
}
async function checked(work, request) {
    const found = await (0,_work_hooks__WEBPACK_IMPORTED_MODULE_1__/* .confirm */ .lJ)(request, (0,_work_hooks__WEBPACK_IMPORTED_MODULE_1__/* .reportedVariables */ .XM)(work));
    if (!found)
        return work;
    const merged = (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .including */ .Yv)(work, found.result);
    if ((0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .isStopped */ .id)(request))
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stoppedWork */ .t5)(merged, request);
    return found.isConfirmed
        ? merged
        : (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .overrule */ .tq)(merged, {
            verdict: found.verdict,
            reason: `${found.verdict === "fail" ? "what was built cannot be found" : "it is unknown whether what was built is there"}: ` +
                `${found.reason}`,
            code: "CA-411",
        });
}
function partsOf(image) {
    const [, tag, digest] = /^[^\s@]+?(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9+._-]+:[0-9a-fA-F]{32,}))?$/.exec(image ?? "") ??
        [];
    return { ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}


/***/ }),

/***/ 44623:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trackedFiles: () => (/* binding */ trackedFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10241);





const BATCH = 200;
const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
async function trackedFiles(paths) {
    const byRoot = new Map();
    const roots = new Map();
    for (const path of paths) {
        const root = rootOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), roots);
        if (root !== undefined)
            byRoot.set(root, [...(byRoot.get(root) ?? []), path]);
    }
    const tracked = new Set();
    for (const [root, inside] of byRoot) {
        for (let at = 0; at < inside.length; at += BATCH) {
            for (const name of await listed(root, inside.slice(at, at + BATCH)))
                tracked.add((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, name));
        }
    }
    return tracked;
}
function rootOf(folder, known) {
    if (known.has(folder))
        return known.get(folder);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    let root;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git")))
        root = folder;
    else if (parent !== folder)
        root = rootOf(parent, known);
    known.set(folder, root);
    return root;
}
async function listed(root, paths) {
    const names = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/"));
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [
            "-c",
            "safe.directory=*",
            "-c",
            "core.fsmonitor=false",
            "--literal-pathspecs",
            "ls-files",
            "-z",
            "--",
            ...names,
        ], {
            cwd: root,
            timeout: TIMEOUT_MS,
            maxBuffer: MAX_OUTPUT_BYTES,
            windowsHide: true,
        });
        return stdout.split("\0").filter(Boolean);
    }
    catch (error) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`results: git could not tell which files belong to the repository in ${root} ` +
            `(${error.code ?? "unknown error"}). Let the tool ` +
            "write its report outside of the repository, or make git available.");
    }
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
    const footer = `${body === undefined ? "" : "\n\n"}${(0,_ticket_mark__WEBPACK_IMPORTED_MODULE_4__/* .sectionOf */ .ZE)("incident", (0,_ticket_text__WEBPACK_IMPORTED_MODULE_8__/* .factsOf */ .xS)(problem, request))}\n\n---\n${(0,_ticket_text__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)("Opened", request)}`;
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
