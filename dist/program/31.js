module.exports = {

/***/ 13356:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38177);
/* harmony import */ var _work_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86576);
/* harmony import */ var _work_stop_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25874);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44561);




const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_3__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_2__/* .optimizeStop */ .wY, {
    checks: _work_stop_work__WEBPACK_IMPORTED_MODULE_1__/* .stopChecks */ .c,
    run: (request) => (0,_work_stop_work__WEBPACK_IMPORTED_MODULE_1__/* .stopWork */ .S)(request, {
        startJob: "optimize.start",
        hook: (0,_work_hooks__WEBPACK_IMPORTED_MODULE_0__/* .hookOf */ .pd)("cleanup", request.parameters),
        hookFailure: "warning",
    }),
});


/***/ }),

/***/ 25874:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ stopWork),
/* harmony export */   c: () => (/* binding */ stopChecks)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);
/* harmony import */ var _hooks__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86576);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38177);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49149);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59272);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90726);
/* harmony import */ var _started__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57237);
/* harmony import */ var _workflow_call__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48554);










const RUN_ONLY = ["run-id", "workflow", "title", "repository"];
function refuseBesideScript(name, parameters) {
    if (parameters.run !== undefined && Object.hasOwn(parameters, name))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: says which workflow run is meant, but run is given; leave out one of them.`, "CA-207");
}
const stopChecks = RUN_ONLY.map((name) => (0,_core_job__WEBPACK_IMPORTED_MODULE_8__/* .checkOf */ .E)(["run", name], (parameters) => refuseBesideScript(name, parameters)));
async function stopWork(request, { startJob, hook, hookFailure }) {
    const { parameters } = request;
    const script = parameters.run;
    for (const name of RUN_ONLY)
        refuseBesideScript(name, parameters);
    const isNamed = namesRun(parameters);
    const started = await startedIn(request, startJob, isNamed || script !== undefined);
    const variables = (0,_started__WEBPACK_IMPORTED_MODULE_6__/* .startedVariables */ .tn)(started);
    if (script !== undefined && !started)
        request.console.notice(`The event holds nothing that ${startJob} has left for this project, stage and ` +
            "service; the stop script has to know what to stop.");
    const stopped = script === undefined
        ? await stopRun(request, startJob, started, variables)
        : await stopByScript(request, script, started, hook.reserveMs);
    if (stopped.verdict === "stopped")
        return stopped.result;
    const stoppedReport = (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .reporting */ .vR)(stopped, {
        ...(started && { startedBy: started.task, start: (0,_core_values__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(started.fields, "start") }),
        ...(isOver(stopped) && { end: new Date(request.clock.nowMs()).toISOString() }),
    });
    return (await putRight(stoppedReport, request, { hook, hookFailure, variables })).result;
}
async function startedIn(request, startJob, isElse) {
    try {
        return await (0,_started__WEBPACK_IMPORTED_MODULE_6__/* .findStarted */ .$w)(request, startJob, request.parameters["started-by"]);
    }
    catch (error) {
        if (!isElse || !(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || error.code !== "CA-417")
            throw error;
        request.console.warning(`${error.message} It is left out. (CA-417)`);
        return undefined;
    }
}
function namesRun(parameters) {
    return parameters["run-id"] !== undefined || parameters.workflow !== undefined;
}
async function stopByScript(request, script, started, reserveMs) {
    const variables = (0,_started__WEBPACK_IMPORTED_MODULE_6__/* .startedVariables */ .tn)(started);
    const before = started && (await (0,_hooks__WEBPACK_IMPORTED_MODULE_3__/* .confirm */ .lJ)(request, variables, 0));
    if (before?.isConfirmed) {
        const over = (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .endedWith */ .t)({ kind: "judged", verdict: "pass", reason: "it was over already" }, {
            ..._domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V,
            message: "It was over already, as the check says; nothing had to be stopped.",
        });
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .stating */ .TX)((0,_hooks__WEBPACK_IMPORTED_MODULE_3__/* .confirmed */ .qF)({ result: over, verdict: "pass" }, before), {
            stopped: "true",
            wasRunning: "false",
            confirmedBy: "check",
        });
    }
    const work = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_4__/* .performScript */ .No)(request, script, {
        variables,
        reserveMs,
        hasCheck: request.parameters.check !== undefined,
    });
    if (work.verdict === "stopped" || work.verdict === "parked")
        return work;
    const hasFailed = (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf)(work.verdict) >= (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf)("fail");
    const after = await (0,_hooks__WEBPACK_IMPORTED_MODULE_3__/* .confirm */ .lJ)(request, variables);
    if (!after)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .stating */ .TX)(work, hasFailed ? { stopped: "unknown" } : { stopped: "true", confirmedBy: "the stop script" });
    const merged = (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .including */ .Yv)(work, after.result);
    if ((0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .isStopped */ .id)(request))
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .stoppedWork */ .t5)(merged, request);
    if (!after.isConfirmed)
        return notOver(merged, after, "it is not over");
    const over = { stopped: "true", wasRunning: "true", confirmedBy: "check" };
    return hasFailed
        ? (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .overrule */ .tq)(withoutVerdict((0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .stating */ .TX)(merged, over)), {
            verdict: "warning",
            reason: `it is over, as the check says, but the stop script failed (${(0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(work.result)})`,
        })
        : (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .stating */ .TX)((0,_hooks__WEBPACK_IMPORTED_MODULE_3__/* .confirmed */ .qF)(work, after), over);
}
async function stopRun(request, startJob, started, variables) {
    const { parameters } = request;
    const isNamed = namesRun(parameters);
    if (started && !started.hasRun && !isNamed) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.run: the task ${JSON.stringify(started.task.slice(0, 80))} has started no ` +
            "workflow run (it reported no runId), so it takes a script to stop it.", "CA-411");
    }
    if (!started && !isNamed) {
        const by = parameters["started-by"];
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("There is nothing to stop: " +
            `${by === undefined ? `no task of this sequence has left anything by ${startJob} for this project, stage and service` : `the event holds nothing of the task ${JSON.stringify(by.slice(0, 80))}`}. ` +
            "If the start was silent, give workflow (whose running run is looked for), or " +
            "run (a script that knows what to stop).", "CA-411");
    }
    const work = await cancelled(request, started);
    if (work.verdict === "parked" ||
        work.verdict === "stopped" ||
        (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf)(work.verdict) >= (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf)("fail"))
        return work;
    const after = await (0,_hooks__WEBPACK_IMPORTED_MODULE_3__/* .confirm */ .lJ)(request, variables);
    if (!after)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .reporting */ .vR)(work, { confirmedBy: "workflow run" });
    const merged = (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .including */ .Yv)(work, after.result);
    if ((0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .isStopped */ .id)(request))
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .stoppedWork */ .t5)(merged, request);
    if (after.isConfirmed)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .stating */ .TX)((0,_hooks__WEBPACK_IMPORTED_MODULE_3__/* .confirmed */ .qF)(work, after), { confirmedBy: "workflow run and check" });
    return notOver(merged, after, "the workflow run is over, but what it started is not");
}
function notOver(work, { verdict, reason }, words) {
    return verdict === "fail"
        ? (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .stating */ .TX)((0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .overrule */ .tq)(work, { verdict, reason: `${words}: ${reason}`, code: "CA-411" }), {
            stopped: "false",
        })
        : (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .stating */ .TX)((0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .overrule */ .tq)(work, {
            verdict: "errored",
            reason: `it is unknown whether it is over: ${reason}`,
            code: "CA-411",
        }), { stopped: "unknown" });
}
async function cancelled(request, started) {
    const { startedBy: _resolved, ...call } = (0,_workflow_call__WEBPACK_IMPORTED_MODULE_7__/* .stopCallOf */ .eG)(request.parameters, request);
    const { stopWorkflow } = await __webpack_require__.e(/* import() */ 5541).then(__webpack_require__.bind(__webpack_require__, 87922));
    try {
        const result = started?.hasRun && call.runId === undefined
            ? await stopWorkflow({ ...call, startedBy: started.task }, request)
            : await stopWorkflow(call, withoutReports(request));
        return { result, verdict: result.ending.kind === "judged" ? result.ending.verdict : "stopped" };
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .isStopped */ .id)(request))
            throw error;
        return {
            result: (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .endedWith */ .t)({
                kind: "judged",
                verdict: "errored",
                reason: error.message.replace(/\.$/, ""),
                code: error.code,
            }),
            verdict: "errored",
        };
    }
}
function withoutReports(request) {
    return {
        ...request,
        assignment: { ...request.assignment, event: { ...request.assignment.event, data: {} } },
    };
}
async function putRight(work, request, { hook, hookFailure, variables, }) {
    const end = await (0,_hooks__WEBPACK_IMPORTED_MODULE_3__/* .runHook */ .DB)(request, hook, variables);
    if (!end || work.verdict === "parked" || work.verdict === "stopped")
        return work;
    const merged = (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .stating */ .TX)((0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .including */ .Yv)(work, end.result), { [hook.name]: end.outcome });
    if (end.outcome === "succeeded")
        return merged;
    const verdict = (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf)(work.verdict) > (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf)(hookFailure) ? work.verdict : hookFailure;
    const isOk = (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf)(work.verdict) < (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf)("fail");
    const reason = isOk
        ? `${isOver(work) ? "it is over, but " : ""}${end.reason}`
        : `${(0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(work.result)}; ${end.reason}`;
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .overrule */ .tq)(merged, {
        verdict,
        reason,
        ...(verdict !== "warning" && { code: "CA-411" }),
    });
}
function isOver({ result }) {
    return (0,_core_values__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(result.report.data, "stopped") === "true";
}
function withoutVerdict(work) {
    const { result: _result, status: _status, unreadable: _unreadable, ...report } = work.result.report;
    return { ...work, result: { ...work.result, report } };
}


/***/ }),

/***/ 52603:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38177);
/* harmony import */ var _work_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86576);
/* harmony import */ var _work_stop_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25874);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15170);




const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_3__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_2__/* .chaosStop */ .d7, {
    checks: _work_stop_work__WEBPACK_IMPORTED_MODULE_1__/* .stopChecks */ .c,
    run: (request) => (0,_work_stop_work__WEBPACK_IMPORTED_MODULE_1__/* .stopWork */ .S)(request, {
        startJob: "chaos.start",
        hook: (0,_work_hooks__WEBPACK_IMPORTED_MODULE_0__/* .hookOf */ .pd)("rollback", request.parameters),
        hookFailure: "fail",
    }),
});


/***/ }),

/***/ 68281:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38177);
/* harmony import */ var _work_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86576);
/* harmony import */ var _work_stop_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25874);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4172);




const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_3__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_2__/* .loadStop */ .Pt, {
    checks: _work_stop_work__WEBPACK_IMPORTED_MODULE_1__/* .stopChecks */ .c,
    run: (request) => (0,_work_stop_work__WEBPACK_IMPORTED_MODULE_1__/* .stopWork */ .S)(request, {
        startJob: "load.start",
        hook: (0,_work_hooks__WEBPACK_IMPORTED_MODULE_0__/* .hookOf */ .pd)("cleanup", request.parameters),
        hookFailure: "warning",
    }),
});


/***/ })

};
