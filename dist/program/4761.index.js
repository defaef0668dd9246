"use strict";
exports.id = 4761;
exports.ids = [4761,8259];
exports.modules = {

/***/ 94515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   UH: () => (/* binding */ knownNames),
/* harmony export */   cv: () => (/* binding */ CatalogueError),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56300);


/** More than these nobody reads at once. */
const MAX_COMPLAINTS = 10;
/**
 * The catalogue cannot be used. One line per complaint, `path:line:column: field: what was found
 * and what is expected`.
 */
class CatalogueError extends _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    complaints;
    /** @param path  of the catalogue, as the user gave it */
    constructor(path, complaints, code = "CA-204") {
        const sorted = [...complaints].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
        const lines = [
            ...new Set(sorted.map(({ place, message }) => `${locate(path, place)}: ${message}`)),
        ];
        const left = lines.length - MAX_COMPLAINTS;
        super([
            ...lines.slice(0, MAX_COMPLAINTS),
            ...(left > 0
                ? [`${path}: ${left} more ${left === 1 ? "complaint" : "complaints"}; mend these first.`]
                : []),
        ].join("\n"), code);
        this.complaints = lines.slice(0, MAX_COMPLAINTS);
    }
}
/** `path:line:column`, which terminals and editors turn into a link. */
function locate(path, { line, column }) {
    return `${path}:${line}:${column}`;
}
/**
 * The end of a complaint about a name that nobody knows: `; did you mean run? Known are run, job.`
 */
function knownNames(word, known) {
    const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known);
    return (`${near === undefined ? "." : `; did you mean ${near}?`} Known ` +
        `${known.length === 1 ? "is" : "are"} ${known.join(", ")}.`);
}
/** What was found, in words of YAML. */
function found(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object")
        return "a mapping";
    if (typeof value === "string")
        return value === ""
            ? "an empty text"
            : value.length > 80
                ? (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)
                : `the text ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
    return String(value);
}


/***/ }),

/***/ 38259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JOB_NAMES: () => (/* binding */ JOB_NAMES),
/* harmony export */   declarationOf: () => (/* binding */ declarationOf),
/* harmony export */   loadJob: () => (/* binding */ loadJob)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _catalogue_complaints__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94515);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7026);



const JOBS = {
    "workflow.run": async () => (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(3960), __webpack_require__.e(6869)]).then(__webpack_require__.bind(__webpack_require__, 86869))).workflowRun,
    "workflow.start": async () => (await Promise.all(/* import() */[__webpack_require__.e(3960), __webpack_require__.e(8554)]).then(__webpack_require__.bind(__webpack_require__, 93960))).workflowStart,
    "workflow.stop": async () => (await __webpack_require__.e(/* import() */ 7922).then(__webpack_require__.bind(__webpack_require__, 87922))).workflowStop,
    "build.run": async () => (await Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(8278)]).then(__webpack_require__.bind(__webpack_require__, 18278))).buildRun,
    "deploy.run": async () => (await Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(4140), __webpack_require__.e(6412)]).then(__webpack_require__.bind(__webpack_require__, 46412))).deployRun,
    "load.start": async () => (await Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(2285)]).then(__webpack_require__.bind(__webpack_require__, 32285))).loadStart,
    "load.stop": async () => (await Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(8281)]).then(__webpack_require__.bind(__webpack_require__, 68281))).loadStop,
    "chaos.start": async () => (await Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(7611)]).then(__webpack_require__.bind(__webpack_require__, 7611))).chaosStart,
    "chaos.stop": async () => (await Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(2603)]).then(__webpack_require__.bind(__webpack_require__, 52603))).chaosStop,
    "optimize.start": async () => (await Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(8742)]).then(__webpack_require__.bind(__webpack_require__, 58742))).optimizeStart,
    "optimize.stop": async () => (await Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(3356)]).then(__webpack_require__.bind(__webpack_require__, 13356))).optimizeStop,
    "flag.set": async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6451), __webpack_require__.e(1196)]).then(__webpack_require__.bind(__webpack_require__, 61196))).flagSet,
    "issue.open": async () => (await Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(1515), __webpack_require__.e(2694), __webpack_require__.e(4966), __webpack_require__.e(5390)]).then(__webpack_require__.bind(__webpack_require__, 75390))).issueOpen,
    "issue.update": async () => (await Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(1515), __webpack_require__.e(2694), __webpack_require__.e(4966), __webpack_require__.e(3667)]).then(__webpack_require__.bind(__webpack_require__, 23667))).issueUpdate,
    "issue.close": async () => (await Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(1515), __webpack_require__.e(2694), __webpack_require__.e(4966), __webpack_require__.e(3816)]).then(__webpack_require__.bind(__webpack_require__, 3816))).issueClose,
    "incident.open": async () => (await Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(1515), __webpack_require__.e(2694), __webpack_require__.e(1567), __webpack_require__.e(4966), __webpack_require__.e(9407)]).then(__webpack_require__.bind(__webpack_require__, 59407))).incidentOpen,
    "incident.update": async () => (await Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(1515), __webpack_require__.e(2694), __webpack_require__.e(1567), __webpack_require__.e(4966), __webpack_require__.e(7494)]).then(__webpack_require__.bind(__webpack_require__, 47494))).incidentUpdate,
    "incident.close": async () => (await Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(1515), __webpack_require__.e(2694), __webpack_require__.e(1567), __webpack_require__.e(4966), __webpack_require__.e(3131)]).then(__webpack_require__.bind(__webpack_require__, 23131))).incidentClose,
    "runbook.run": async () => (await Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(9631)]).then(__webpack_require__.bind(__webpack_require__, 29631))).runbookRun,
    "notify.send": async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6451), __webpack_require__.e(1515), __webpack_require__.e(2694), __webpack_require__.e(1567), __webpack_require__.e(9203), __webpack_require__.e(9848)]).then(__webpack_require__.bind(__webpack_require__, 59848))).notifySend,
    "approval.ask": async () => (await Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(1515), __webpack_require__.e(1567), __webpack_require__.e(3386)]).then(__webpack_require__.bind(__webpack_require__, 3386))).approvalAsk,
    "slo.report": async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6451), __webpack_require__.e(1515), __webpack_require__.e(2694), __webpack_require__.e(1567), __webpack_require__.e(9203), __webpack_require__.e(5637)]).then(__webpack_require__.bind(__webpack_require__, 65637))).sloReport,
    "slo.evaluate": async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3669), __webpack_require__.e(7269), __webpack_require__.e(2973), __webpack_require__.e(6451), __webpack_require__.e(1515), __webpack_require__.e(1567), __webpack_require__.e(5402), __webpack_require__.e(6338)]).then(__webpack_require__.bind(__webpack_require__, 73793))).sloEvaluate,
    "action.route": async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1515), __webpack_require__.e(197), __webpack_require__.e(6358)]).then(__webpack_require__.bind(__webpack_require__, 26358))).actionRoute,
};
const JOB_NAMES = Object.keys(JOBS);
/**
 * @param field  how errors call where the name stands
 * @throws UserError naming the known jobs, and the nearest of them
 */
function declarationOf(name, field = "job") {
    const found = _declarations__WEBPACK_IMPORTED_MODULE_2__/* .declarations */ .I.find((declaration) => declaration.name === name);
    if (found)
        return found;
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${field}: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is not known here${(0,_catalogue_complaints__WEBPACK_IMPORTED_MODULE_1__/* .knownNames */ .UH)(name, JOB_NAMES)}`, "CA-207");
}
/** Loaded when used. */
async function loadJob(name) {
    declarationOf(name);
    const load = JOBS[name];
    if (!load)
        throw new Error(`${name} is declared and not there`);
    return load();
}


/***/ }),

/***/ 4761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runJob: () => (/* binding */ runJob)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38259);



/** The runner leaves a cancelled main 7.5 s (docs/reference/github-actions.md#cancellation). */
const CANCEL_GRACE_MS = 5_000;
/** Ended for another reason, a job may take as long as a script's tree does. */
const STOP_GRACE_MS = 20_000;
/**
 * Runs a ready-made job within its time. Like a script it always comes to an end: stopped, judged,
 * or parked.
 */
async function runJob({ name, parameters }, setting) {
    const begunMs = setting.clock.nowMs();
    const stop = new AbortController();
    const end = (reason) => stop.abort(reason);
    const given = () => end(setting.stop.reason ?? "cancelled");
    if (setting.stop.aborted)
        given();
    setting.stop.addEventListener("abort", given, { once: true });
    const deadline = setTimeout(() => end("deadline"), Math.min(setting.timeoutMs, 2 ** 31 - 1));
    const over = new AbortController();
    try {
        const job = await (0,_registry__WEBPACK_IMPORTED_MODULE_2__.loadJob)(name);
        const request = {
            assignment: setting.assignment,
            mode: setting.mode,
            parameters,
            runUrl: setting.runUrl,
            repository: setting.environment["GITHUB_REPOSITORY"] ?? "",
            sha: setting.environment["GITHUB_SHA"] ?? "",
            stop: stop.signal,
            deadlineMs: begunMs + setting.timeoutMs,
            exitCodes: setting.exitCodes,
            github: setting.github,
            clock: setting.clock,
            console: setting.console,
            environment: setting.jobEnvironment,
            sequences: setting.sequences,
            memory: setting.memory,
            readFile: setting.readFile,
            mask: setting.mask,
            show: setting.show,
            script: setting.script,
            opened: (records) => setting.ledger.writeOpened(records),
            park: setting.park,
        };
        const result = await Promise.race([
            job.run(request),
            stopped(stop.signal, over.signal, setting.clock),
        ]);
        return { ...result, durationMs: setting.clock.nowMs() - begunMs };
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        const because = stop.signal.aborted ? stop.signal.reason : undefined;
        const ending = because
            ? { kind: "stopped", because }
            : {
                kind: "judged",
                verdict: "errored",
                reason: error.message.replace(/\.$/, ""),
                code: error.code,
            };
        return {
            ending,
            report: _domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V,
            logTail: [],
            masks: [],
            durationMs: setting.clock.nowMs() - begunMs,
        };
    }
    finally {
        over.abort();
        clearTimeout(deadline);
        setting.stop.removeEventListener("abort", given);
    }
}
/**
 * A job that does not come back after it was told to is left behind; what it opened is closed by
 * post.
 */
async function stopped(stop, over, clock) {
    await new Promise((resolve) => {
        if (stop.aborted)
            resolve();
        stop.addEventListener("abort", () => resolve(), { once: true });
        over.addEventListener("abort", () => resolve(), { once: true });
    });
    const because = stop.reason ?? "cancelled";
    await clock.sleep(because === "cancelled" ? CANCEL_GRACE_MS : STOP_GRACE_MS, over);
    return {
        ending: { kind: "stopped", because },
        report: _domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V,
        logTail: [],
        masks: [],
        durationMs: 0,
    };
}


/***/ })

};
;