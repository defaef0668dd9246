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

/***/ 38177:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkOf),
/* harmony export */   Z: () => (/* binding */ jobOf)
/* harmony export */ });
function checkOf(of, check) {
    return { of, check: (parameters, context) => check(parameters, context) };
}
function jobOf(_declaration, { run, ...job }) {
    return {
        ...job,
        run: (request) => run({
            ...request,
            parameters: frozen(request.parameters),
        }),
    };
}
function frozen(value) {
    if (typeof value !== "object" || value === null || Object.isFrozen(value))
        return value;
    for (const item of Object.values(value))
        frozen(item);
    return Object.freeze(value);
}


/***/ }),

/***/ 48554:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ workflowCallOf),
/* harmony export */   PZ: () => (/* binding */ waitingOf),
/* harmony export */   QS: () => (/* binding */ correlationKey),
/* harmony export */   eG: () => (/* binding */ stopCallOf),
/* harmony export */   n9: () => (/* binding */ workflowChecks)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38177);



const MINUTE_MS = 60_000;
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
function correlationInputOf({ "correlation-input": name, inputs = {}, }) {
    if (name !== undefined && Object.hasOwn(inputs, name)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.correlation-input: inputs gives ${JSON.stringify(name)} a value already; ` +
            "leave it out there, or name another input.", "CA-207");
    }
    return name;
}
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


/***/ }),

/***/ 53168:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ ownReports),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   gm: () => (/* binding */ unproven)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const NOT_PROVEN = "CA-417";
async function ownReports({ assignment: { task }, sequences, runUrl, stop, }) {
    if (!sequences)
        throw unproven("there is no access to the control plane, which knows who has reported it");
    const read = await sequences.events(task.project, task.keptnContext, stop);
    if (!read.ok)
        throw unproven(`who has reported it could not be read: ${read.failure.message}`);
    return read.value.flatMap(({ type, source, data }) => {
        const event = (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__/* .parseTaskEventType */ .hN)(type);
        if (event?.kind !== "finished" || !isOwnRun(source, runUrl))
            return [];
        const fields = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(data, event.task);
        return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(fields) ? [{ task: event.task, fields }] : [];
    });
}
function unproven(why) {
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`What an earlier task has reported cannot be relied on: ${why}.`, NOT_PROVEN);
}
function isOwnRun(source, runUrl) {
    const prefix = runUrl.replace(/(?<!\d)\d+\/attempts\/.*$/s, "");
    return (prefix !== runUrl &&
        source.startsWith(prefix) &&
        /^\d+\/attempts\/\d+$/.test(source.slice(prefix.length)));
}
function fieldOf({ fields }, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(fields, name);
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}


/***/ }),

/***/ 59272:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

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
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60925);

function stoppedResult(because, report = _domain_job_result__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_REPORT */ .V) {
    return endedWith({ kind: "stopped", because }, report);
}
function endedWith(ending, report) {
    return { ending, report, logTail: [], masks: [], durationMs: 0 };
}
function stopReason({ stop }) {
    return stop.aborted ? (stop.reason ?? "cancelled") : "deadline";
}
function isStopped({ stop }) {
    return stop.aborted;
}
function stoppedWork({ result }, { stop }) {
    return {
        result: {
            ...result,
            ending: { kind: "stopped", because: stop.reason ?? "cancelled" },
        },
        verdict: "stopped",
    };
}
function judge({ result }, judgement) {
    return {
        result: { ...result, ending: { kind: "judged", ...judgement } },
        verdict: judgement.verdict,
    };
}
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
function reporting(work, fields) {
    return withData(work, (data) => ({ ...present(fields), ...data }));
}
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

/***/ 90726:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dT: () => (/* binding */ inMinutes),
/* harmony export */   e1: () => (/* binding */ asText)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

function textOf(fields, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(fields, name);
    return typeof value === "string" && value !== "" ? value : undefined;
}
function asText(value) {
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    if (typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => asText(item));
    const texts = {};
    for (const [name, item] of Object.entries(value))
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .setOwn */ .P5)(texts, name, asText(item));
    return texts;
}
function inMinutes(ms) {
    return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Number((ms / 60_000).toFixed(1))} min`;
}


/***/ })

};
