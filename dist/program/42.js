module.exports = {

/***/ 26358:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);
/* harmony import */ var _catalogue_parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35649);
/* harmony import */ var _catalogue_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21566);
/* harmony import */ var _catalogue_script__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59694);
/* harmony import */ var _catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46672);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60925);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(56300);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9264);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33139);
/* harmony import */ var _work_hooks__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86576);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(38177);
/* harmony import */ var _core_parameter_error__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31634);
/* harmony import */ var _core_parameters__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54260);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73694);
/* harmony import */ var _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(49149);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(59272);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(90726);
/* harmony import */ var _domain_events_problem__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(79819);





















const UNDO_MS = 15_000;
const SCRIPTS = ["run", "check", "undo"];
const MINUTE_MS = 60_000;
async function route(request) {
    const chosen = chooseAction(await actionsOf(request), request);
    checkStage(chosen, request);
    const fields = { action: chosen.name, job: chosen.job };
    const key = coolDownKey(chosen, request);
    const early = await whyTooEarly(chosen, key, request);
    if (early !== undefined)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .endedWith */ .tX)({ kind: "judged", verdict: "fail", reason: early, code: "CA-416" }, { ..._domain_job_result__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_REPORT */ .V, data: { ...fields, executed: "false" } });
    const { perform, undo } = await prepare(chosen, request);
    if (request.parameters["dry-run"]) {
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .endedWith */ .tX)({
            kind: "judged",
            verdict: "warning",
            reason: `dry run: ${chosen.name} would be run by ${chosen.job}`,
        }, { ..._domain_job_result__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_REPORT */ .V, data: { ...fields, executed: "false" } });
    }
    if (key !== undefined)
        await request.memory.put(key);
    const work = await whole(perform, request);
    if (request.stop.aborted)
        return stopped(work, { fields, undo }, request);
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stating */ .TX)(work, { ...fields, executed: "true" }).result;
}
async function actionsOf({ parameters: { actions }, readFile, }) {
    if (typeof actions !== "string")
        return actions;
    const read = (0,_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_4__.parseMapping)(await readFile(actions, "with.actions"), actions);
    return (0,_core_parameters__WEBPACK_IMPORTED_MODULE_11__.checkParameters)(_declarations__WEBPACK_IMPORTED_MODULE_12__/* .actionRoute */ .y, { actions: read })["actions"];
}
function chooseAction(known, { parameters, assignment: { event } }) {
    const asked = (0,_domain_task__WEBPACK_IMPORTED_MODULE_8__/* .dataOf */ .qu)(event)["action"];
    const name = parameters.name ?? ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(asked) ? (0,_core_values__WEBPACK_IMPORTED_MODULE_16__/* .textOf */ .b6)(asked, "action") : undefined);
    const names = Object.keys(known).join(", ");
    if (name === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo("The event asks for no action (data.action.action is missing); known ones: " +
            `${names}. Give with.name for events of another kind.`, "CA-416");
    const settings = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!settings) {
        const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_17__/* .nearest */ .p)(name, Object.keys(known));
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`There is no action ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} here${near ? `; did you mean ${near}?` : ""} (known: ${names}).`, "CA-416");
    }
    for (const script of SCRIPTS)
        refuseExpressionsIn(settings, script, name);
    return { name, settings, job: settings.job ?? "run" };
}
function refuseExpressionsIn(settings, script, name) {
    const text = settings[script];
    try {
        (0,_catalogue_script__WEBPACK_IMPORTED_MODULE_3__/* .refuseExpressions */ .eo)(typeof text === "string" ? text : "");
    }
    catch (error) {
        throw error instanceof _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
            ? new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`with.actions.${name}.${script}: ${error.message}`, "CA-207")
            : error;
    }
}
function checkStage({ name, settings }, { parameters, assignment: { task } }) {
    const given = settings.stages || parameters.stages;
    if (!given)
        return;
    const stages = stagesIn(given, name);
    if (!stages.includes(task.stage))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`The action ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} may not run in the stage ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(task.stage)}, only in ${stages.join(", ")}.`, "CA-416");
}
function stagesIn(text, name) {
    const stages = text.split(/[\s,]+/).filter(Boolean);
    if (stages.length === 0)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`The action ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} names no stage in \`stages\`: leave it out to allow all.`, "CA-207");
    return stages;
}
function coolDownKey({ name }, { parameters, assignment: { task, event } }) {
    if (parameters["cool-down-minutes"] === 0)
        return undefined;
    const problem = (0,_domain_events_problem__WEBPACK_IMPORTED_MODULE_18__/* .problemOf */ .q)((0,_domain_task__WEBPACK_IMPORTED_MODULE_8__/* .dataOf */ .qu)(event)).id ?? task.keptnContext;
    return ["action", name, task.project, task.stage, task.service, problem].join("\n");
}
async function whyTooEarly({ name }, key, { memory, clock, parameters }) {
    const lastMs = key === undefined ? undefined : await memory.lastMs(key);
    if (lastMs === undefined)
        return undefined;
    const agoMs = clock.nowMs() - lastMs;
    const coolDownMs = parameters["cool-down-minutes"] * MINUTE_MS;
    return agoMs < coolDownMs
        ? `${name} was run for this problem ${inMinutes(agoMs)} ago, and is run again after ${inMinutes(coolDownMs)} only`
        : undefined;
}
function inMinutes(ms) {
    const minutes = Math.round(ms / MINUTE_MS);
    if (minutes === 0)
        return "less than a minute";
    return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}
async function prepare({ settings, job, name }, request) {
    const field = `with.actions.${name}`;
    const undo = await undoOf(settings.undo, `${field}.undo`, request);
    const call = job === "run" ? undefined : await jobCall(job, settings.with, field, request);
    const work = async () => call ? workOf(await call(request), request) : (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .performScript */ .No)(request, settings.run ?? "");
    return { perform: async () => checked(await work(), settings, request), ...(undo && { undo }) };
}
async function undoOf(given, field, request) {
    if (typeof given === "string")
        return ({ script }) => script({ run: given, timeoutMs: UNDO_MS, isAfterStop: true });
    return given && jobCall(given.job, given.with, field, request);
}
async function jobCall(job, given, field, { assignment: { event }, jobs }) {
    const declaration = callable(job, field, jobs);
    const parameters = (0,_core_parameters__WEBPACK_IMPORTED_MODULE_11__.checkParameters)(declaration, (0,_catalogue_parameters__WEBPACK_IMPORTED_MODULE_1__.resolveParameters)(given ?? {}, event, declaration.parameters, `${field}.with`), `${field}.with`);
    const { run } = await jobs.load(job);
    return (request) => run({ ...request, parameters });
}
function callable(job, field, jobs) {
    if (job === "action.route")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${field}.job: an action cannot be another action.route.`, "CA-207");
    if (job === "approval.ask")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${field}.job: approval.ask waits for a person, whose answer would find no rule ` +
            "here; put an approval of its own before this task.", "CA-207");
    return jobs.declarationOf(job, `${field}.job`);
}
async function checkActions({ actions: given = {} }, context) {
    const actions = await actionsOf({ parameters: { actions: given }, readFile: context.readFile });
    const complaints = [];
    const attempt = async (work) => {
        try {
            await work();
        }
        catch (error) {
            complaints.push(...(0,_core_parameter_error__WEBPACK_IMPORTED_MODULE_10__/* .complaintsOf */ .C)(error));
        }
    };
    for (const [name, settings] of Object.entries(actions)) {
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(settings))
            continue;
        const field = `with.actions.${name}`;
        const { stages, undo, job, with: parameters } = settings;
        for (const script of SCRIPTS)
            await attempt(() => refuseExpressionsIn(settings, script, name));
        if (stages !== undefined)
            await attempt(() => stagesIn(stages, name));
        if (job !== undefined)
            await attempt(() => checkCall({ job, with: parameters }, field, context));
        if (typeof undo === "object")
            await attempt(() => checkCall(undo, `${field}.undo`, context));
    }
    if (complaints.length > 0)
        throw new _core_parameter_error__WEBPACK_IMPORTED_MODULE_10__/* .ParameterError */ .u(complaints);
}
async function checkCall({ job, with: parameters }, field, { jobs, readFile }) {
    const declaration = callable(job, field, jobs);
    const given = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(parameters) ? parameters : {};
    (0,_catalogue_parameters__WEBPACK_IMPORTED_MODULE_1__/* .refuseScripts */ .b)(given, declaration.parameters, `${field}.with`);
    const complaints = (0,_core_parameters__WEBPACK_IMPORTED_MODULE_11__.complaintsAbout)(declaration, (0,_catalogue_schema__WEBPACK_IMPORTED_MODULE_2__/* .withExpressions */ .Wc)(declaration.parameters), structuredClone(given), `${field}.with`);
    if (complaints.length === 0)
        complaints.push(...(await jobs.complaintsAhead(job, given, { readFile, field: `${field}.with` })));
    if (complaints.length > 0)
        throw new _core_parameter_error__WEBPACK_IMPORTED_MODULE_10__/* .ParameterError */ .u(complaints);
}
async function whole(perform, request) {
    try {
        return await perform();
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo) || !request.stop.aborted)
            throw error;
        return { result: (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stoppedResult */ .Fb)((0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stopReason */ .PJ)(request)), verdict: "stopped" };
    }
}
function workOf(result, { exitCodes }) {
    if (result.ending.kind === "parked")
        return { result, verdict: "parked" };
    if (result.ending.kind === "stopped")
        return { result, verdict: "stopped" };
    return { result, verdict: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__/* .verdictOf */ .Vj)((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__/* .outcomeOfJob */ .vr)(result, exitCodes, "the action")) };
}
async function checked(work, { check }, request) {
    if (check === undefined ||
        work.verdict === "parked" ||
        work.verdict === "stopped" ||
        (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__/* .severity */ .yf)(work.verdict) >= (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__/* .severity */ .yf)("fail"))
        return work;
    const confirmed = await (0,_work_hooks__WEBPACK_IMPORTED_MODULE_9__/* .confirm */ .lJ)({
        ...request,
        parameters: { check, "patience-minutes": request.parameters["patience-minutes"] },
    }, (0,_work_hooks__WEBPACK_IMPORTED_MODULE_9__/* .reportedVariables */ .XM)(work));
    if (!confirmed || confirmed.isConfirmed)
        return work;
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .overrule */ .tq)(work, {
        verdict: confirmed.verdict,
        reason: `it was run, but ${confirmed.reason}`,
        code: "CA-411",
    });
}
async function stopped(work, { fields, undo }, request) {
    const done = (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stating */ .TX)(work, { ...fields, executed: "true" });
    if (request.stop.reason !== "aborted" || undo === undefined)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stoppedWork */ .t5)(done, request).result;
    let isUndone = false;
    try {
        const { verdict } = workOf(await undo({
            ...request,
            stop: AbortSignal.timeout(UNDO_MS),
            deadlineMs: request.clock.nowMs() + UNDO_MS,
        }), request);
        isUndone = verdict === "pass" || verdict === "warning";
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo))
            throw error;
        request.console.warning(error.message);
    }
    const sentence = `The sequence was aborted; the action ${fields.action} ` +
        `${isUndone ? "was undone" : "could not be undone and stays as it is"}.`;
    if (isUndone)
        request.console.info(sentence);
    else
        request.console.warning(sentence);
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stoppedWork */ .t5)((0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stating */ .TX)(done, { undone: String(isUndone) }), request).result;
}
const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_19__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_12__/* .actionRoute */ .y, {
    run: route,
    checks: [(0,_core_job__WEBPACK_IMPORTED_MODULE_19__/* .checkOf */ .E)(["actions"], checkActions)],
});


/***/ }),

/***/ 49149:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   No: () => (/* binding */ performScript),
/* harmony export */   VM: () => (/* binding */ workChecks),
/* harmony export */   j3: () => (/* binding */ runScript),
/* harmony export */   pz: () => (/* binding */ performWork)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38177);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59272);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90726);
/* harmony import */ var _workflow_call__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48554);







const WORKFLOW_ONLY = ["repository", "ref", "inputs", "correlation-input"];
function scriptOf(parameters) {
    requireOneWork(parameters);
    for (const name of WORKFLOW_ONLY)
        refuseBesideScript(name, parameters);
    return parameters.run;
}
function requireOneWork({ run: script, workflow }) {
    if ((script === undefined) === (workflow === undefined)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("with: give either run (a script) or workflow (a file below .github/workflows), " +
            `found ${script === undefined ? "neither" : "both"}.`, "CA-207");
    }
}
function refuseBesideScript(name, parameters) {
    if (parameters.run !== undefined && Object.hasOwn(parameters, name))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: belongs to workflow, but run is given; a script finds everything in its environment.`, "CA-207");
}
const workChecks = [
    (0,_core_job__WEBPACK_IMPORTED_MODULE_5__/* .checkOf */ .E)(["run", "workflow"], requireOneWork),
    ...WORKFLOW_ONLY.map((name) => (0,_core_job__WEBPACK_IMPORTED_MODULE_5__/* .checkOf */ .E)(["run", name], (parameters) => refuseBesideScript(name, parameters))),
    ..._workflow_call__WEBPACK_IMPORTED_MODULE_4__/* .workflowChecks */ .n9,
];
function performWork(request, variables = {}, reserveMs = 0) {
    const { parameters } = request;
    const script = scriptOf(parameters);
    const hasCheck = parameters.check !== undefined;
    if (script !== undefined)
        return performScript(request, script, { variables, reserveMs, hasCheck });
    const run = (given) => runWorkflowOf(parameters, given);
    return performed(request, {
        reserveMs,
        hasCheck,
        work: (limitMs) => (reserveMs > 0 ? withinLimit(request, limitMs, run) : run(request)),
    });
}
function performScript(request, script, { variables = {}, reserveMs = 0, hasCheck = false } = {}) {
    return performed(request, {
        reserveMs,
        hasCheck,
        work: (limitMs) => runScript(request, script, variables, limitMs),
    });
}
async function performed(request, { reserveMs, hasCheck, work }) {
    const leftMs = request.deadlineMs - request.clock.nowMs();
    const limitMs = Math.max(1, leftMs - Math.min(reserveMs, leftMs / 2));
    const result = await work(limitMs);
    if (result.ending.kind === "parked")
        return { result, verdict: "parked" };
    if ((0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .isStopped */ .id)(request) && (result.ending.kind === "stopped" || hasCheck))
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stoppedWork */ .t5)({ result, verdict: "stopped" }, request);
    if (result.ending.kind === "stopped") {
        const left = reserveMs > 0 ? `, which leaves ${(0,_core_values__WEBPACK_IMPORTED_MODULE_6__/* .inMinutes */ .dT)(reserveMs)} to put things right` : "";
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .overrule */ .tq)({ result, verdict: "errored" }, {
            verdict: "errored",
            reason: `timed out: the work was ended after ${(0,_core_values__WEBPACK_IMPORTED_MODULE_6__/* .inMinutes */ .dT)(limitMs)}${left} (input timeout-minutes)`,
            code: "CA-404",
        });
    }
    return { result, verdict: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOfJob */ .vr)(result, request.exitCodes, "the work")) };
}
function runScript(request, run, variables, timeoutMs) {
    const script = { run, variables, timeoutMs: Math.max(1, Math.round(timeoutMs)) };
    return request.script(script);
}
async function runWorkflowOf(parameters, request) {
    const call = (0,_workflow_call__WEBPACK_IMPORTED_MODULE_4__/* .workflowCallOf */ .H$)(parameters, request);
    const { wait } = parameters;
    if (wait === "no")
        return (await __webpack_require__.e(/* import() */ 3960).then(__webpack_require__.bind(__webpack_require__, 93960))).startWorkflow(call, request);
    return (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(3960), __webpack_require__.e(9250)]).then(__webpack_require__.bind(__webpack_require__, 86869))).runWorkflow({ ...call, ...(0,_workflow_call__WEBPACK_IMPORTED_MODULE_4__/* .waitingOf */ .PZ)({ ...parameters, wait }) }, request);
}
async function withinLimit(request, limitMs, work) {
    const end = new AbortController();
    const over = new AbortController();
    const given = () => end.abort(request.stop.reason);
    if (request.stop.aborted)
        given();
    request.stop.addEventListener("abort", given, { once: true });
    void request.clock.sleep(limitMs, over.signal).then(() => {
        if (!over.signal.aborted)
            end.abort("deadline");
    });
    try {
        return await work({
            ...request,
            stop: end.signal,
            deadlineMs: request.clock.nowMs() + limitMs,
        });
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || !end.signal.aborted || request.stop.aborted)
            throw error;
        return {
            ending: { kind: "stopped", because: "deadline" },
            report: _domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V,
            logTail: [],
            masks: [],
            durationMs: limitMs,
        };
    }
    finally {
        over.abort();
        request.stop.removeEventListener("abort", given);
    }
}


/***/ }),

/***/ 57237:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ findStarted),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   tn: () => (/* binding */ startedVariables)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33139);
/* harmony import */ var _core_own_reports__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53168);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90726);
/* harmony import */ var _variables__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90377);






function marksOf(job, task) {
    return { job, startedFor: `${task.project}/${task.stage}/${task.service}` };
}
async function findStarted(request, job, startedBy) {
    const { task, event } = request.assignment;
    const marks = marksOf(job, task);
    const hasMarks = (fields) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(fields, "job") === marks.job && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(fields, "startedFor") === marks.startedFor;
    const claims = Object.entries((0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(event))
        .filter(([name, fields]) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(fields) && (startedBy === undefined ? hasMarks(fields) : name === startedBy))
        .map(([name]) => name);
    if (claims.length === 0)
        return undefined;
    const own = (await (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_2__/* .ownReports */ .OV)(request)).filter((report) => claims.includes(report.task) && (startedBy !== undefined || hasMarks(report.fields)));
    const found = new Map(own.map((report) => [report.task, report]));
    if (found.size > 1)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.started-by: ${[...found.keys()].map((name) => (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)).join(" and ")} ` +
            `have each started one (${job}); name the task that is meant.`, "CA-207");
    const [only] = found.values();
    if (!only)
        throw (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_2__/* .unproven */ .gm)(`the event says that ${claims.map((name) => (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)).join(" and ")} has ` +
            `started something, but no \`finished\` of a run of this repository says so; ` +
            "give workflow (whose running run is looked for), or find out who wrote it");
    return startedOf(only.task, only.fields);
}
function startedVariables(started) {
    if (!started)
        return {};
    return {
        CLOUD_AUTOMATION_STARTED_BY: started.task,
        ...withoutKey((0,_variables__WEBPACK_IMPORTED_MODULE_4__/* .variablesOf */ .h)("CLOUD_AUTOMATION_STARTED_", started.fields), "CLOUD_AUTOMATION_STARTED_BY"),
    };
}
function startedOf(task, fields) {
    return { task, fields, hasRun: (0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields, "runId") !== undefined };
}
function withoutKey(variables, key) {
    return Object.fromEntries(Object.entries(variables).filter(([name]) => name !== key));
}


/***/ }),

/***/ 86576:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ runHook),
/* harmony export */   XM: () => (/* binding */ reportedVariables),
/* harmony export */   lJ: () => (/* binding */ confirm),
/* harmony export */   pd: () => (/* binding */ hookOf)
/* harmony export */ });
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49149);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90726);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59272);
/* harmony import */ var _variables__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90377);





const MINUTE_MS = 60_000;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 30_000;
function reportedVariables({ result }) {
    return (0,_variables__WEBPACK_IMPORTED_MODULE_3__/* .variablesOf */ .h)("CLOUD_AUTOMATION_REPORTED_", result.report.data);
}
function hookOf(name, parameters) {
    const script = parameters[name];
    const minutes = parameters[`${name}-minutes`];
    return { name, script, reserveMs: script === undefined ? 0 : minutes * MINUTE_MS };
}
async function runHook(request, { name, script, reserveMs }, variables) {
    if (script === undefined)
        return undefined;
    const limitMs = Math.min(reserveMs, request.deadlineMs - request.clock.nowMs());
    if ((0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .isStopped */ .id)(request) || limitMs <= 0)
        return { outcome: "not run", reason: `the ${name} was not run, since the job was stopped` };
    const result = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j3)(request, script, variables, limitMs);
    if (succeeded(result))
        return { outcome: "succeeded", reason: `the ${name} succeeded`, result };
    const why = result.ending.kind === "stopped" && !(0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .isStopped */ .id)(request)
        ? `it was ended after ${(0,_core_values__WEBPACK_IMPORTED_MODULE_4__/* .inMinutes */ .dT)(limitMs)}`
        : (0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(result);
    return { outcome: "failed", reason: `the ${name} failed (${why})`, result };
}
async function confirm(request, variables, patienceMs = request.parameters["patience-minutes"] * MINUTE_MS) {
    const script = request.parameters.check;
    if (script === undefined)
        return undefined;
    const { clock, stop } = request;
    const allMs = request.parameters["patience-minutes"] * MINUTE_MS;
    const untilMs = clock.nowMs() + patienceMs;
    let answer;
    for (let pauseMs = FIRST_PAUSE_MS;; pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 2)) {
        const result = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j3)(request, script, variables, patienceMs === 0 ? allMs : untilMs - clock.nowMs());
        if (succeeded(result))
            return { isConfirmed: true, verdict: "pass", reason: "the check succeeded", result };
        if (result.ending.kind !== "stopped")
            answer = result;
        const leftMs = untilMs - clock.nowMs();
        if ((0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .isStopped */ .id)(request) || leftMs <= 0 || result.ending.kind === "not-started") {
            const last = answer ?? result;
            const verdict = verdictIn(last) === "fail" ? "fail" : "errored";
            const within = patienceMs > 0 && last.ending.kind !== "not-started"
                ? ` within ${(0,_core_values__WEBPACK_IMPORTED_MODULE_4__/* .inMinutes */ .dT)(patienceMs)}`
                : "";
            return {
                isConfirmed: false,
                verdict,
                reason: `the check ${verdict === "fail" ? "did not succeed" : "could not be run"}${within} (${(0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(last)})`,
                result: last,
            };
        }
        await clock.sleep(Math.min(pauseMs, leftMs), stop);
    }
}
function succeeded(result) {
    return result.ending.kind !== "parked" && (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(verdictIn(result)) < (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)("fail");
}
function verdictIn(result) {
    return (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOfJob */ .vr)(result, new Map(), ""));
}


/***/ }),

/***/ 90377:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ variablesOf)
/* harmony export */ });
const MAX_VARIABLES = 100;
const MAX_VARIABLE_CHARACTERS = 16 * 1024;
const MAX_VARIABLES_CHARACTERS = 128 * 1024;
function variablesOf(prefix, fields) {
    const variables = {};
    let left = MAX_VARIABLES_CHARACTERS;
    for (const [name, value] of Object.entries(fields)) {
        const key = prefix + nameOfVariable(name);
        const text = typeof value === "string" || value === null ? (value ?? "") : JSON.stringify(value);
        if (key === prefix ||
            text.includes("\0") ||
            key.length + text.length > Math.min(left, MAX_VARIABLE_CHARACTERS))
            continue;
        if (Object.hasOwn(variables, key) || Object.keys(variables).length >= MAX_VARIABLES)
            continue;
        left -= key.length + text.length;
        variables[key] = text;
    }
    return variables;
}
function nameOfVariable(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, "_")
        .replace(/^_+|(?<!_)_+$/g, "");
}


/***/ })

};
