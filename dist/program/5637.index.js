"use strict";
exports.id = 5637;
exports.ids = [5637];
exports.modules = {

/***/ 5637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_events_evaluation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9472);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3139);
/* harmony import */ var _channels_message__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4366);
/* harmony import */ var _channels_publish__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8202);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8177);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6046);
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2774);









const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_7__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_5__/* .sloReport */ .p_, { run, checks: (0,_channels_publish__WEBPACK_IMPORTED_MODULE_4__/* .channelChecks */ .LZ)(_declarations__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_CHANNELS */ .of) });
async function run(request) {
    const { task, event } = request.assignment;
    const data = (0,_domain_task__WEBPACK_IMPORTED_MODULE_2__/* .dataOf */ .qu)(event);
    const found = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(data, "evaluation");
    const isEvaluation = task.kind === "finished" &&
        (task.name === "evaluation" ||
            ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .OW)(found) && Array.isArray((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(found, "indicatorResults"))));
    if (!isEvaluation)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`slo.report shows the result of an evaluation, and ${task.name}.${task.kind} ` +
            "carries none; use it for evaluation.finished.", "CA-207");
    const plan = await (0,_channels_publish__WEBPACK_IMPORTED_MODULE_4__/* .planOf */ .XC)(request, _declarations__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_CHANNELS */ .of);
    const message = (0,_channels_message__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(request, "slo", "evaluation");
    const deliveries = await (0,_channels_publish__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .mk)(message, plan, request);
    // With ids only nothing is known, and the report says so.
    const isKnown = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(data, "status") !== undefined || (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(data, "result") !== undefined;
    const fields = isKnown ? (0,_result__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)((0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_1__/* .evaluationIn */ .gH)(data)) : {};
    const what = "the evaluation";
    const end = isKnown
        ? { what, fields }
        : {
            what,
            fields,
            finding: "its result is not known here: the event came with ids only, and was not read " +
                "from the control plane; give control-plane-url and a token",
        };
    return (0,_channels_publish__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .Bg)(deliveries, plan, end, request);
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   gu: () => (/* binding */ scoreWords),
/* harmony export */   hm: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9472);

const MAX_NAMED = 5;
/**
 * Numbers are text: the control plane would keep the first score of the sequence for ever
 * (docs/reference/keptn.md#what-later-tasks-receive).
 */
function fieldsOf(evaluation) {
    const { score, result, isErrored } = evaluation;
    return {
        ...(score !== undefined && !isErrored && { score: String(Number(score.toFixed(2))) }),
        evaluation: isErrored || !(0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .hasMeasured */ .nS)(evaluation) ? "not measured" : result,
        failedIndicators: (0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .failedIndicators */ .ex)(evaluation).join(", "),
    };
}
/** `score 37.5; failed: Error rate`, as a part of a sentence. */
function scoreWords(evaluation) {
    const { score, result, indicators } = evaluation;
    const failed = (0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .failedIndicators */ .ex)(evaluation);
    const warned = indicators.filter(({ status }) => status === "warning").map(({ name }) => name);
    return [
        `the evaluation ended with ${result}${score === undefined ? "" : `, score ${Number(score.toFixed(2))}`}`,
        ...(failed.length > 0 ? [`failed: ${named(failed)}`] : []),
        ...(warned.length > 0 ? [`close to the limit: ${named(warned)}`] : []),
    ].join("; ");
}
function named(names) {
    return `${names.slice(0, MAX_NAMED).join(", ")}${names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : ""}`;
}
/** Of the statuses of objectives; others than these say nothing. */
function worstOf(statuses) {
    if (statuses.includes("fail"))
        return "fail";
    return statuses.includes("warning") ? "warning" : "pass";
}


/***/ })

};
;