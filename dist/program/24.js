module.exports = {

/***/ 7611:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38177);
/* harmony import */ var _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49149);
/* harmony import */ var _work_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86576);
/* harmony import */ var _work_start_work__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65748);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15170);





const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_4__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_3__/* .chaosStart */ .JQ, {
    checks: _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .workChecks */ .VM,
    run(request) {
        const experiment = request.parameters.experiment;
        return (0,_work_start_work__WEBPACK_IMPORTED_MODULE_2__/* .startWork */ .CB)(request, {
            job: "chaos.start",
            undo: (0,_work_hooks__WEBPACK_IMPORTED_MODULE_1__/* .hookOf */ .pd)("rollback", request.parameters),
            variables: experiment === undefined ? {} : { CLOUD_AUTOMATION_EXPERIMENT: experiment },
            fields: () => ({ experiment }),
        });
    },
});


/***/ }),

/***/ 45274:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startAbortWatch: () => (/* binding */ startAbortWatch)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



const PASSED_ON = /^(PATH|HOME|SYSTEMROOT|(HTTPS?|ALL|NO)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|RUNNER_TRACKING_ID|GITHUB_(API_URL|REPOSITORY|RUN_ID))$/i;
async function startAbortWatch(order, environment) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(order.watchFile, "", { mode: 0o600 });
    const script = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.argv[1] ?? ""), "..", "watch", "index.js");
    const env = Object.fromEntries(Object.entries(environment).filter(([name]) => PASSED_ON.test(name)));
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [script], {
        detached: true,
        stdio: ["pipe", "ignore", "ignore"],
        windowsHide: true,
        env,
    });
    await new Promise((resolve, reject) => {
        child.on("error", reject);
        child.stdin.on("error", reject);
        child.stdin.end(JSON.stringify(order), () => resolve());
    });
    child.unref();
}


/***/ }),

/***/ 58742:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5646);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38177);
/* harmony import */ var _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49149);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90726);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59272);
/* harmony import */ var _work_start_work__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65748);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44561);







const TEXTS = ["parameters", "score"];
const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_4__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_3__/* .optimizeStart */ .CL, {
    checks: _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .workChecks */ .VM,
    run: (request) => (0,_work_start_work__WEBPACK_IMPORTED_MODULE_2__/* .startWork */ .CB)(request, {
        job: "optimize.start",
        fields: ({ result }) => ({ studyUrl: (0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(result.report.data, "runUrl") }),
        refine: (work) => (0,_core_results__WEBPACK_IMPORTED_MODULE_1__/* .stating */ .TX)(work, Object.fromEntries(TEXTS.flatMap((name) => {
            const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .getOwn */ .Ng)(work.result.report.data, name);
            return value === undefined ? [] : [[name, (0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1)(value)]];
        }))),
    }),
});


/***/ }),

/***/ 59848:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _channels_message__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34366);
/* harmony import */ var _channels_publish__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28202);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38177);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17311);




const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_3__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_2__/* .notifySend */ .wq, { run, checks: (0,_channels_publish__WEBPACK_IMPORTED_MODULE_1__/* .channelChecks */ .LZ)(_declarations__WEBPACK_IMPORTED_MODULE_2__/* .NOTIFY_CHANNELS */ .lG) });
async function run(request) {
    const plan = await (0,_channels_publish__WEBPACK_IMPORTED_MODULE_1__/* .planOf */ .XC)(request, _declarations__WEBPACK_IMPORTED_MODULE_2__/* .NOTIFY_CHANNELS */ .lG);
    const message = (0,_channels_message__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(request, "notify");
    const deliveries = await (0,_channels_publish__WEBPACK_IMPORTED_MODULE_1__/* .publish */ .mk)(message, plan, request);
    const { name, kind } = request.assignment.task;
    return (0,_channels_publish__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .Bg)(deliveries, plan, { what: `"${name} ${kind}"` }, request);
}


/***/ }),

/***/ 65748:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ startWork),
/* harmony export */   Kw: () => (/* binding */ isGoingOn),
/* harmony export */   SF: () => (/* binding */ undone),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   up: () => (/* binding */ endInWords)
/* harmony export */ });
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86576);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49149);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59272);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90726);
/* harmony import */ var _started__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57237);






async function startWork(request, { job, undo, variables = {}, fields, refine = (work) => work }) {
    const begunMs = request.clock.nowMs();
    const work = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .performWork */ .pz)(request, variables, undo?.reserveMs);
    const marked = (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stating */ .TX)(work, (0,_started__WEBPACK_IMPORTED_MODULE_4__/* .marksOf */ .Ok)(job, request.assignment.task));
    if (work.verdict === "parked" || work.verdict === "stopped")
        return marked.result;
    const reported = (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reporting */ .vR)(refine(marked), fields(marked));
    const start = new Date(begunMs).toISOString();
    const timed = isGoingOn(work, request)
        ? (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reporting */ .vR)(reported, { start })
        : (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .withWindow */ .By)(reported, begunMs, request.clock.nowMs());
    return (undo === undefined ? timed : await undone(timed, request, undo, variables)).result;
}
function isGoingOn({ result, verdict }, { parameters }) {
    if (parameters.wait === "no")
        return true;
    return (verdict === "pass" &&
        (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .scriptOf */ .Fl)(parameters) === undefined &&
        (0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(result.report.data, "conclusion") === undefined);
}
function endInWords({ result }, { parameters }) {
    if ((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .scriptOf */ .Fl)(parameters) !== undefined)
        return `script: ${(0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(result)}`;
    return `workflow run: ${(0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(result.report.data, "conclusion") ?? "started"}`;
}
function pageOf({ result }, { runUrl }) {
    return (0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(result.report.data, "runUrl") ?? runUrl;
}
async function undone(work, request, hook, variables) {
    const { verdict, result } = work;
    if (verdict === "parked" || verdict === "stopped")
        return work;
    if ((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(verdict) < (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)("fail"))
        return hook.script === undefined ? work : (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stating */ .TX)(work, { [hook.name]: "not needed" });
    const end = await (0,_hooks__WEBPACK_IMPORTED_MODULE_1__/* .runHook */ .DB)(request, hook, { ...variables, ...(0,_hooks__WEBPACK_IMPORTED_MODULE_1__/* .reportedVariables */ .XM)(work) });
    if (!end)
        return work;
    const code = (result.ending.kind === "judged" && result.ending.code) ||
        (verdict === "fail" ? "CA-401" : "CA-406");
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stating */ .TX)((0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .including */ .Yv)((0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(work, { verdict, reason: `${(0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(result)}; ${end.reason}`, code }), end.result), { [hook.name]: end.outcome });
}


/***/ })

};
