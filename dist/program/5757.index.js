"use strict";
exports.id = 5757;
exports.ids = [5757];
exports.modules = {

/***/ 8177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkOf),
/* harmony export */   Z: () => (/* binding */ jobOf)
/* harmony export */ });
/** @param check  gets no defaults: it is asked before there is an event, too */
function checkOf(of, check) {
    return { of, check: (parameters, context) => check(parameters, context) };
}
/** A job whose function sees the parameters as they are declared. */
function jobOf(_declaration, { run, ...job }) {
    return {
        ...job,
        run: (request) => run({
            ...request,
            parameters: frozen(request.parameters),
        }),
    };
}
/** What several functions read must not be changed by one of them. */
function frozen(value) {
    if (typeof value !== "object" || value === null || Object.isFrozen(value))
        return value;
    for (const item of Object.values(value))
        frozen(item);
    return Object.freeze(value);
}


/***/ }),

/***/ 9272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   By: () => (/* binding */ withWindow),
/* harmony export */   Fb: () => (/* binding */ stoppedResult),
/* harmony export */   PJ: () => (/* binding */ stopReason),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   TX: () => (/* binding */ stating),
/* harmony export */   Yv: () => (/* binding */ including),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   t5: () => (/* binding */ stoppedWork),
/* harmony export */   tX: () => (/* binding */ endedWith),
/* harmony export */   tq: () => (/* binding */ overrule),
/* harmony export */   vR: () => (/* binding */ reporting)
/* harmony export */ });
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(925);

function stoppedResult(because, report = _domain_job_result__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_REPORT */ .V) {
    return endedWith({ kind: "stopped", because }, report);
}
/** The time it took is counted by who runs the job. */
function endedWith(ending, report) {
    return { ending, report, logTail: [], masks: [], durationMs: 0 };
}
function stopReason({ stop }) {
    // The job's own look at the clock may come before the signal does.
    return stop.aborted ? (stop.reason ?? "cancelled") : "deadline";
}
/** Whoever stopped the job waits for its end, so nothing else is begun. */
function isStopped({ stop }) {
    return stop.aborted;
}
/** The job was stopped while it made sure of what the work had said. */
function stoppedWork({ result }, { stop }) {
    return {
        result: {
            ...result,
            ending: { kind: "stopped", because: stop.reason ?? "cancelled" },
        },
        verdict: "stopped",
    };
}
/** The same work with a verdict of ours in place of its ending. */
function judge({ result }, judgement) {
    return {
        result: { ...result, ending: { kind: "judged", ...judgement } },
        verdict: judgement.verdict,
    };
}
/**
 * Like {@link judge} where the work had said something else: standing first, its "Deployed" would
 * belie the verdict.
 */
function overrule(work, judgement) {
    const { message, ...report } = work.result.report;
    if (message === undefined)
        return judge(work, judgement);
    return judge({ ...work, result: { ...work.result, report } }, { ...judgement, reason: `${judgement.reason}; before that it said: ${oneLine(message)}` });
}
function reasonIn({ unreadable, status, result }) {
    if (unreadable !== undefined)
        return unreadable;
    if (status === "errored")
        return "it reported status=errored";
    return result ? `it reported result=${result}` : "exit code 0";
}
/** Why the work is not a pass, as a part of a sentence. */
function reasonOf({ ending, report }) {
    switch (ending.kind) {
        case "exited":
            return ending.code === 0 ? reasonIn(report) : `exit code ${ending.code}`;
        case "signalled":
            return `killed by ${ending.signal}`;
        case "not-started":
            return ending.reason;
        case "stopped":
            return ending.because === "deadline" ? "its time was over" : ending.because;
        case "judged":
        case "left":
            return ending.reason;
        case "parked":
            return `it waits for ${ending.waitsFor}`;
    }
}
/**
 * Adds fields to `data.<task>`; what the work itself reported under the same name stays. Absent
 * ones are left out.
 */
function reporting(work, fields) {
    return withData(work, (data) => ({ ...present(fields), ...data }));
}
/** Fields that the job itself knows better than the work. */
function stating(work, fields) {
    return withData(work, (data) => ({ ...data, ...present(fields) }));
}
function withData(work, change) {
    const { report } = work.result;
    return { ...work, result: { ...work.result, report: { ...report, data: change(report.data) } } };
}
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined));
}
/**
 * What a script before or after it said counts, too: its fields where there are none yet, and what
 * it wants masked.
 */
function including(work, other) {
    if (!other)
        return work;
    const merged = reporting(work, other.report.data);
    const { report } = merged.result;
    return {
        ...merged,
        result: {
            ...merged.result,
            report: { ...report, labels: { ...other.report.labels, ...report.labels } },
            masks: [...merged.result.masks, ...other.masks],
        },
    };
}
/**
 * The begin and the end of the job as the window of the load or the experiment. Reports of a tool
 * know better, and so does the work where it says so.
 */
function withWindow(work, startMs, endMs) {
    const iso = (ms) => new Date(ms).toISOString();
    return {
        ...work,
        result: {
            ...work.result,
            measured: { values: {}, start: iso(startMs), end: iso(endMs), verdict: "pass", reasons: [] },
        },
    };
}
const MAX_SAID_CHARACTERS = 300;
function oneLine(message) {
    const said = message.replace(/\s+/g, " ").trim();
    return said.length <= MAX_SAID_CHARACTERS ? said : `a text of ${said.length} characters`;
}


/***/ }),

/***/ 8554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ workflowCallOf),
/* harmony export */   PZ: () => (/* binding */ waitingOf),
/* harmony export */   QS: () => (/* binding */ correlationKey),
/* harmony export */   eG: () => (/* binding */ stopCallOf),
/* harmony export */   n9: () => (/* binding */ workflowChecks)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8177);



const MINUTE_MS = 60_000;
/** @throws UserError naming the parameter */
function workflowCallOf(parameters, request) {
    const { workflow = "", repository = request.repository, ref, inputs = {} } = parameters;
    const correlationInput = correlationInputOf(parameters);
    return {
        workflow: fileOf(workflow),
        repository,
        inputs: textsOf(inputs),
        ...(ref !== undefined && { ref }),
        ...(correlationInput !== undefined && { correlationInput }),
    };
}
/** @throws UserError where `inputs` has it, too */
function correlationInputOf({ "correlation-input": name, inputs = {}, }) {
    if (name !== undefined && Object.hasOwn(inputs, name)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.correlation-input: inputs gives ${JSON.stringify(name)} a value already; ` +
            "leave it out there, or name another input.", "CA-207");
    }
    return name;
}
/** Values of inputs may be anything; which there are is known. */
const workflowChecks = [
    (0,_core_job__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .E)(["correlation-input"], correlationInputOf),
];
function waitingOf(parameters) {
    return {
        wait: parameters.wait,
        waitMs: parameters["deadline-minutes"] * MINUTE_MS,
        artifact: parameters.artifact,
    };
}
function stopCallOf(parameters, request) {
    const { "run-id": runId, "started-by": startedBy, workflow, title } = parameters;
    return {
        repository: parameters.repository ?? request.repository,
        forceAfterMs: parameters["force-after-minutes"] * MINUTE_MS,
        ...(runId !== undefined && { runId: Number(runId) }),
        ...(startedBy !== undefined && { startedBy }),
        ...(workflow !== undefined && { workflow: fileOf(workflow) }),
        ...(title !== undefined && { title }),
    };
}
/** What a run's title has to name to be certainly ours. */
function correlationKey({ purpose }, triggeredId) {
    return purpose === undefined ? triggeredId : `${triggeredId}-${purpose}`;
}
function textsOf(given) {
    const inputs = {};
    for (const [name, value] of Object.entries(given)) {
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inputs, name, typeof value === "string" || value === null ? (value ?? "") : JSON.stringify(value));
    }
    return inputs;
}
function fileOf(workflow) {
    return workflow.split("/").at(-1) ?? workflow;
}


/***/ })

};
;