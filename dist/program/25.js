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

/***/ 32285:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38177);
/* harmony import */ var _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49149);
/* harmony import */ var _work_start_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65748);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4172);




const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_3__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_2__/* .loadStart */ .LA, {
    checks: _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .workChecks */ .VM,
    run: (request) => (0,_work_start_work__WEBPACK_IMPORTED_MODULE_1__/* .startWork */ .CB)(request, {
        job: "load.start",
        fields: (work) => ({
            testURL: (0,_work_start_work__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(work, request),
            testResults: (0,_work_start_work__WEBPACK_IMPORTED_MODULE_1__/* .endInWords */ .up)(work, request),
        }),
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
    if (undo === undefined)
        return timed.result;
    const over = isGoingOn(work, request) ? timed : await (0,_hooks__WEBPACK_IMPORTED_MODULE_1__/* .withReports */ .UX)(timed, request);
    return (await undone(over, request, undo, variables)).result;
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


/***/ }),

/***/ 80733:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shapeHint: () => (/* binding */ shapeHint)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const SIGNS = [
    ["shkeptncontext", "keptn"],
    ["taskToken", "step-functions"],
    ["resumeUrl", "callback` with `callback-preset: n8n"],
    ["callBackUri", "callback` with `callback-preset: azure-data-factory"],
    ["callback", "callback"],
];
const MAX_FIELDS = 12;
function shapeHint(payload, used) {
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(payload))
        return "";
    const fields = Object.keys(payload);
    const sign = SIGNS.find(([field]) => fields.includes(field));
    if (!sign || sign[1].split("`")[0] === used)
        return "";
    const shown = fields.slice(0, MAX_FIELDS).map((field) => (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(field));
    const more = fields.length > MAX_FIELDS ? ", …" : "";
    return ` Found were the fields ${shown.join(", ")}${more}, as \`control-plane: ${sign[1]}\` takes them.`;
}


/***/ })

};
