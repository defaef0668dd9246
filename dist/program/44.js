module.exports = {

/***/ 31643:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sequenceUrl),
/* harmony export */   c: () => (/* binding */ evaluationUrl)
/* harmony export */ });
function sequenceUrl(base, project, keptnContext) {
    return `${bridgeOf(base)}/project/${segment(project)}/sequence/${segment(keptnContext)}`;
}
function evaluationUrl(base, keptnContext, stage) {
    return `${bridgeOf(base)}/evaluation/${segment(keptnContext)}/${segment(stage)}`;
}
function bridgeOf(base) {
    return `${base.replace(/\/api$/, "")}/bridge`;
}
function segment(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}


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

/***/ 64849:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ windowText),
/* harmony export */   T: () => (/* binding */ timeText)
/* harmony export */ });
function timeText(time) {
    const ms = msOf(time);
    return Number.isNaN(ms) ? time : `${stamp(ms).replace(/:00$/, "")} UTC`;
}
function windowText({ start, end, }) {
    const [from, until] = [msOf(start), msOf(end)];
    if (Number.isNaN(from) || Number.isNaN(until))
        return [start, end].filter(Boolean).join(" to ");
    const [a, b] = [stamp(from), stamp(until)];
    const last = a.slice(0, 10) === b.slice(0, 10) ? b.slice(11) : b;
    return `${a} to ${last} UTC (${lengthText((until - from) / 60_000)})`;
}
function lengthText(minutes) {
    if (minutes < 2)
        return `${Number((minutes * 60).toFixed(1))} s`;
    if (minutes < 120)
        return `${Number(minutes.toFixed(1))} min`;
    return `${Number((minutes / 60).toFixed(1))} h`;
}
function msOf(time) {
    if (/^\d{13}$/.test(time))
        return Number(time);
    return /^\d{4}-\d\d-\d\d/.test(time) ? Date.parse(time) : NaN;
}
function stamp(ms) {
    return new Date(ms).toISOString().slice(0, 19).replace("T", " ");
}


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


/***/ }),

/***/ 68996:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ maskFor)
/* harmony export */ });
/* harmony import */ var _domain_text_masking__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46451);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33139);


const WORDS = [
    "pass",
    "warning",
    "fail",
    "succeeded",
    "errored",
    "triggered",
    "started",
    "finished",
];
function maskFor({ environment, runUrl, assignment: { task }, }, links = []) {
    return (0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .createMasker */ .aD)((0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .secretsOfEnvironment */ .O0)(environment), [
        runUrl,
        ...links.map(({ url }) => url),
        ...(0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(task),
        ...WORDS,
    ]);
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


/***/ }),

/***/ 97325:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keptn: () => (/* binding */ keptn)
/* harmony export */ });
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62979);

const keptn = {
    mapper: () => ({
        name: "keptn",
        takes: ["client_payload", "event"],
        read: ({ payload, origin }) => (0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_0__/* .readDispatchPayload */ .Jf)(payload, origin),
    }),
    async connect({ config, clock, mask }) {
        const { url, credentials } = config.connection;
        if (!url || !credentials)
            return undefined;
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(1304), __webpack_require__.e(7588)]).then(__webpack_require__.bind(__webpack_require__, 84216));
        return connect({ url, credentials, clock, mask });
    },
};


/***/ })

};
