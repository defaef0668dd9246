module.exports = {

/***/ 7808:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
/* unused harmony export titleNamesKey */
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70039);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48554);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69090);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66460);






const MAX_INPUT_CHARACTERS = 65_535;
const CLOCK_SKEW_MS = 10 * 60_000;
const UNKNOWN_AGE_MS = 24 * 60 * 60_000;
const LOOKS_AFTER_MS = [2_000, 3_000, 5_000, 10_000, 20_000, 20_000];
const MIN_KEY_CHARACTERS = 8;
const LATE_ANSWER_MS = 2_000;
async function startRun(call, request) {
    const runs = { github: request.github, repository: call.repository };
    const key = (0,_call__WEBPACK_IMPORTED_MODULE_1__/* .correlationKey */ .QS)(call, request.assignment.task.id);
    const sinceMs = lookSince(request);
    const own = (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .runIdIn */ .uW)(request.runUrl);
    const list = async (signal) => (await (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .listRuns */ .v)(runs, call.workflow, sinceMs, signal)).filter(({ id }) => id !== own);
    const before = await list(request.stop);
    const named = before.filter(({ title }) => titleNamesKey(title, key));
    const ref = call.ref ?? (await defaultBranch(runs, request.stop));
    const earlier = await earlierStart(named, { ...call, ref }, request);
    if (earlier)
        return { id: earlier.id, url: earlier.url, isEarlier: true, state: earlier };
    const inputs = inputsOf(call, key);
    const known = new Set(before.map(({ id }) => id));
    const late = (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_4__/* .bounded */ .Mm)({ stop: request.stop, graceMs: LATE_ANSWER_MS });
    try {
        for (let attempt = 1;; attempt++) {
            if (request.stop.aborted)
                return undefined;
            const sent = await dispatch(runs, { ...call, ref }, inputs, late.signal);
            if (sent.kind === "run")
                return {
                    id: sent.id,
                    url: sent.url || pageOf(sent.id, call.repository, request),
                    isEarlier: false,
                };
            const found = await findNew(list, {
                known,
                key,
                ref,
                isTitled: call.correlationInput !== undefined,
                isCertain: sent.kind === "accepted",
            }, request, late.signal);
            if (found.kind === "run")
                return { id: found.run.id, url: found.run.url, isEarlier: false, state: found.run };
            const asked = `GitHub was asked to start ${call.workflow} and ${answerWords(sent)}`;
            if (found.kind === "unsure")
                throw notSure(call, `${asked}; ${found.why}`);
            if (sent.kind === "accepted" || attempt > 1)
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${asked}; no run of it appeared.`, "CA-411");
            request.console.notice(`${asked}. There is no run of it, so it is asked for once more.`);
        }
    }
    finally {
        late.release();
    }
}
async function earlierStart(named, call, request) {
    if (named.length === 0)
        return undefined;
    const runs = { github: request.github, repository: call.repository };
    const earlier = named.filter(await ownStart(call.ref, runs, request));
    const strange = named.filter((run) => !earlier.includes(run));
    if (strange.length > 0)
        request.console.warning(`${capital(runsText(strange))} of ${call.workflow} ` +
            `${strange.length === 1 ? "names" : "name"} this task in the title, but not on ` +
            `${branchOf(call.ref)}, of our own account, or since this task was begun: not taken ` +
            "for its own. (CA-419)");
    if (earlier.length > 1)
        throw notSure(call, `${runsText(earlier)} name this task in their titles, so it cannot be said which of them is its own`);
    return earlier[0];
}
function answerWords(sent) {
    return sent.kind === "accepted"
        ? "accepted it without naming the run"
        : `gave no clear answer (${sent.failure.message})`;
}
async function dispatch(runs, { workflow, repository, ref }, inputs, signal) {
    const send = (details) => runs.github.write("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", { ...(0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(repository), workflow_id: workflow, ref, inputs, ...details }, signal);
    let sent = await send({ return_run_details: true });
    if (!sent.ok && isUnknownKey(sent.failure))
        sent = await send({});
    if (!sent.ok) {
        if (sent.failure.reached === "maybe")
            return { kind: "unclear", failure: sent.failure };
        throw (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`${workflow} in ${repository} could not be started`, sent.failure, `There is no workflow ${workflow} on the default branch of ${repository}, or the token may not start it.`);
    }
    const { data } = sent.value;
    const id = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(data, "workflow_run_id") : undefined;
    const url = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(data, "html_url") : undefined;
    return typeof id === "number" && Number.isSafeInteger(id)
        ? { kind: "run", id, url: typeof url === "string" ? url : "" }
        : { kind: "accepted" };
}
function isUnknownKey({ httpStatus, message }) {
    return (httpStatus === 400 || httpStatus === 422) && message.includes("return_run_details");
}
async function findNew(list, search, request, signal) {
    const branch = branchOf(search.ref);
    const isOurs = await (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .ownAccount */ .i5)({ github: request.github, repository: request.repository }, signal);
    let fresh = [];
    let unread;
    for (const afterMs of LOOKS_AFTER_MS) {
        await request.clock.sleep(request.stop.aborted ? 0 : afterMs, request.stop);
        try {
            fresh = (await list(signal)).filter(({ id, branch: of, actor }) => !search.known.has(id) && of === branch && isOurs(actor));
            unread = undefined;
        }
        catch (error) {
            if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            unread = error.message;
        }
        const titled = fresh.filter(({ title }) => titleNamesKey(title, search.key));
        const [only] = titled;
        if (only && titled.length === 1)
            return { kind: "run", run: only };
        if (titled.length > 1)
            return { kind: "unsure", why: `${runsText(titled)} name this task in their titles` };
        if (request.stop.aborted)
            break;
    }
    return unread === undefined
        ? amongUntitled(fresh, search, request)
        : { kind: "unsure", why: unread };
}
function amongUntitled(fresh, { isCertain }, { stop }) {
    const [only] = fresh;
    if (only && fresh.length === 1 && isCertain)
        return { kind: "run", run: only };
    if (!only)
        return stop.aborted
            ? { kind: "unsure", why: "the job was stopped before a run of it appeared" }
            : { kind: "none" };
    return {
        kind: "unsure",
        why: `${runsText(fresh)} appeared since then, and ` +
            `${fresh.length === 1 ? "its title does" : "their titles do"} not name this ` +
            "task",
    };
}
function branchOf(ref) {
    return ref.replace(/^refs\/(heads|tags)\//, "");
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
async function ownStart(ref, runs, request) {
    const { stop, runUrl, repository, github } = request;
    const isOurs = await (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .ownAccount */ .i5)(runs, stop);
    const own = await (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .readRun */ .cI)({ github, repository }, (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .runIdIn */ .uW)(runUrl), stop);
    const sinceMs = own.kind === "run" && !Number.isNaN(own.run.createdMs) ? own.run.createdMs : lookSince(request);
    return ({ branch, actor, createdMs }) => branch === branchOf(ref) && isOurs(actor) && createdMs >= sinceMs;
}
function titleNamesKey(title, key) {
    if (key.length < MIN_KEY_CHARACTERS)
        return key !== "" && title.split(/\s+/).includes(key);
    for (let at = title.indexOf(key); at >= 0; at = title.indexOf(key, at + 1)) {
        if (!/\w/.test(title.charAt(at - 1)) && !/[\w-]/.test(title.charAt(at + key.length)))
            return true;
    }
    return false;
}
function notSure({ correlationInput }, what) {
    const fix = correlationInput === undefined
        ? " Name an input with correlation-input and put it into the workflow's run-name."
        : ` Put \${{ inputs.${correlationInput} }} into the workflow's run-name.`;
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}. Nothing more is started.${fix}`, "CA-411");
}
function runsText(runs) {
    const named = runs
        .slice(0, 5)
        .map(({ id }) => id)
        .join(", ");
    return runs.length === 1
        ? `run ${named}`
        : `the runs ${named}${runs.length > 5 ? " and more" : ""}`;
}
function inputsOf(call, key) {
    const inputs = {};
    for (const [name, value] of Object.entries(call.inputs))
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .setOwn */ .P5)(inputs, name, value);
    if (call.correlationInput !== undefined)
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .setOwn */ .P5)(inputs, call.correlationInput, key);
    const count = Object.keys(inputs).length;
    if (count > _parameters__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INPUTS */ .VL)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.inputs: GitHub takes at most ${_parameters__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INPUTS */ .VL} inputs, found ` +
            `${count}${call.correlationInput === undefined ? "" : " with correlation-input"}.`, "CA-207");
    const characters = JSON.stringify(inputs).length;
    if (characters > MAX_INPUT_CHARACTERS)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.inputs: GitHub takes at most ${MAX_INPUT_CHARACTERS} characters together, found ${characters}.`, "CA-207");
    return inputs;
}
async function defaultBranch({ github, repository }, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}", (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(repository), signal);
    if (!read.ok)
        throw (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`The default branch of ${repository} could not be read`, read.failure, `There is no repository ${repository}, or the token may not see it.`);
    const branch = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(read.value.data)
        ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(read.value.data, "default_branch")
        : undefined;
    if (typeof branch !== "string")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The default branch of ${repository} could not be read: name one with ref.`, "CA-411");
    return branch;
}
function lookSince({ assignment, clock }) {
    const time = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(assignment.event, "time");
    const triggeredMs = typeof time === "string" ? Date.parse(time) : NaN;
    return Number.isNaN(triggeredMs)
        ? clock.nowMs() - UNKNOWN_AGE_MS
        : Math.min(triggeredMs, clock.nowMs()) - CLOCK_SKEW_MS;
}
function pageOf(id, repository, { runUrl }) {
    return `${runUrl.split("/").slice(0, 3).join("/")}/${repository}/actions/runs/${id}`;
}


/***/ }),

/***/ 41625:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ endStarted),
/* harmony export */   Ul: () => (/* binding */ keepOpen),
/* harmony export */   uN: () => (/* binding */ stoppedWith)
/* harmony export */ });
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61777);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59272);
/* harmony import */ var _end_run__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39825);



function keepOpen({ repository }, run, request, isOpen) {
    request.opened(isOpen ? [{ kind: "workflow-run", id: run.id, repository }] : []);
}
async function endStarted(call, run, request, because) {
    const ended = await (0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .endRun */ .lb)({ github: request.github, repository: call.repository }, run.id, {
        patienceMs: (0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .patienceOf */ .Hw)(because),
        clock: request.clock,
        isNew: !run.isEarlier && !run.state,
    });
    keepOpen(call, run, request, ended.kind === "refused");
    if (ended.kind === "refused")
        request.console.warning(`Run ${run.id} of ${call.workflow} ${(0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(ended)}.`);
    return ended;
}
function stoppedWith(call, run, ended, because) {
    const report = {
        labels: {},
        data: {},
        message: `Run ${run.id} of ${call.workflow} ${(0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(ended)}.`,
    };
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_1__/* .stoppedResult */ .Fb)(because, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_0__/* .withRun */ .Yq)(report, { ...run, ...(ended.kind === "over" && { conclusion: ended.run.conclusion }) }));
}


/***/ }),

/***/ 48092:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/domain/counting/undelivered-result.ts
var undelivered_result = __webpack_require__(49835);
// EXTERNAL MODULE: ./src/domain/counting/saved-state.ts
var saved_state = __webpack_require__(93515);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/first-line.ts
var first_line = __webpack_require__(11459);
// EXTERNAL MODULE: ./src/runner/state-file.ts
var state_file = __webpack_require__(83738);
// EXTERNAL MODULE: ./src/task/bind.ts
var bind = __webpack_require__(39822);
// EXTERNAL MODULE: ./src/task/context.ts
var task_context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/task/deliver-undelivered.ts
var deliver_undelivered = __webpack_require__(59916);
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var trust_binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/task/mode.ts
var task_mode = __webpack_require__(73306);
// EXTERNAL MODULE: ./src/task/verify.ts
var verify = __webpack_require__(45764);
;// CONCATENATED MODULE: ./src/task/finish.ts










const POST_DELIVERY_MS = 180_000;
const POST_READING_MS = 80_000;
async function finishTask(leftovers, context) {
    const taskResult = await finishOwed(leftovers, context);
    return taskResult?.ended === "undelivered" ? keep(taskResult, leftovers, context) : taskResult;
}
async function keep(taskResult, leftovers, context) {
    const { assignment, outcome, finished } = taskResult;
    if (!assignment || !outcome || !finished)
        return taskResult;
    const { task } = assignment;
    const { source } = voiceOfLeft(context);
    const kept = await leftovers.keepResult({ triggeredId: task.id, source, outcome: sentPart(outcome, finished, task) }, task);
    (0,task_context/* note */.N4)(context, kept.ok ? `kept the result as ${kept.value}` : "could not keep the result");
    if ("next" in kept)
        return { ...taskResult, message: `${taskResult.message} ${kept.next}`, code: "CA-322" };
    return kept.ok
        ? {
            ...taskResult,
            message: `${taskResult.message} The result is kept as the artifact ` +
                `${kept.value} of ${kept.of ?? "this run"}; the next sweep delivers ` +
                "it.",
            code: "CA-321",
        }
        : {
            ...taskResult,
            message: `${taskResult.message} The result could not be kept either ` +
                `(${kept.reason}); a sweep finishes the task errored.`,
            code: "CA-322",
        };
}
function sentPart(outcome, { data }, task) {
    const text = (0,json/* getOwn */.Ng)(data, "message");
    const labels = (0,json/* getOwn */.Ng)(data, "labels");
    const reported = (0,json/* getOwn */.Ng)(data, task.name);
    return {
        ...outcome,
        message: typeof text === "string" ? text : outcome.message,
        labels: (0,json/* isJsonObject */.OW)(labels)
            ? Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)]))
            : {},
        data: (0,json/* isJsonObject */.OW)(reported) ? reported : {},
    };
}
async function finishOwed(leftovers, context) {
    const state = context.ports.savedState.read();
    const untilMs = context.ports.clock.nowMs() + POST_DELIVERY_MS;
    switch (state?.phase) {
        case undefined:
        case "settled":
        case "parked":
            return undefined;
        case "seen":
        case "asking": {
            const left = await unbegun(state, { leftovers, untilMs }, context);
            return left && (0,verify/* isTaskResult */.Bo)(left) ? left : left && pay(left, untilMs, context);
        }
        case "announcing":
            return pay(announced(state, leftovers, context), untilMs, context);
        case "working":
            return pay(begun(state, leftovers, context), untilMs, context);
        case "finishing":
            return pay(finished(state), untilMs, context);
    }
}
async function pay(left, untilMs, context) {
    const voice = voiceOfLeft(context);
    return (0,deliver_undelivered/* answerDispatch */.X)({
        ...left,
        role: voice.source === context.source ? "post" : "stand-in",
        voice,
        times: { deliveryMs: POST_DELIVERY_MS, untilMs },
    }, (0,task_context/* deskOf */.x2)(context));
}
function voiceOfLeft(context) {
    const state = context.ports.savedState.read();
    const own = (0,task_context/* voiceOf */.sZ)(context);
    if (!state || !("startedSent" in state))
        return own;
    const { source = own.source, also, labels = own.labels } = state;
    return { ...own, source, labels, ...(also && { also }) };
}
async function bindingWhereOwed(state, context, untilMs) {
    const dispatch = { ...state, event: {} };
    const binding = await (0,bind/* bindingOf */.hJ)(dispatch, context);
    const bound = (0,trust_binding/* boundByName */.Zc)(state.reference, binding, (0,task_mode/* isSilentThroughout */.nW)(dispatch, context));
    const unbound = bound.kind === "bound" ? undefined : (0,bind/* unboundFor */.RO)(bound, binding);
    if (bound.kind === "elsewhere" && !unbound)
        return "nothing owed";
    const mode = bound.kind === "bound"
        ? await (0,task_mode/* decideMode */.ap)(dispatch, binding, context)
        : (0,task_mode/* modeOf */.VV)(dispatch, context);
    if (mode === "silent")
        return "nothing owed";
    return unbound
        ? (0,bind/* endUnbound */.z6)({ unbound, dispatch, binding }, context, {
            readingMs: POST_READING_MS,
            untilMs,
        })
        : binding;
}
async function unbegun(state, { leftovers, untilMs }, context) {
    const { reference } = state;
    if (leftovers.isTaken(reference))
        return undefined;
    const binding = await bindingWhereOwed(state, context, untilMs);
    if (binding === "nothing owed")
        return undefined;
    if ((0,verify/* isTaskResult */.Bo)(binding))
        return binding;
    const assignment = await (0,verify/* verify */.MX)({ reference, event: {} }, (0,task_context/* controlPlaneOf */.NQ)(context), context, POST_READING_MS);
    if ((0,verify/* isTaskResult */.Bo)(assignment))
        return assignment;
    const decided = await (0,bind/* decideAhead */.M4)(assignment, binding, "interactive", context);
    if (decided && (0,verify/* isTaskResult */.Bo)(decided))
        return decided;
    return notWorked(assignment, () => whyNotBegun(state, leftovers, context), context);
}
async function whyNotBegun(state, leftovers, context) {
    const { jobStatus } = context.config;
    if (jobStatus === "cancelled")
        return cancellation(leftovers, jobStatus, state.phase === "seen" ? "before the task began" : "before the job began");
    if (state.phase === "seen")
        return (0,errors/* coded */.yC)("A step before the task failed, so the task was never begun.", "CA-407");
    const { text, code } = state.cause ?? {
        text: "the action ended before it",
        code: "CA-408",
    };
    return (0,errors/* coded */.yC)(`The task's job was never begun: ${text}.`, code);
}
function announced(state, leftovers, context) {
    const { task, isStarted, frozen, startedSent: started, doubt } = state;
    const assignment = {
        task,
        event: {},
        ...(frozen && { frozen }),
        ...(isStarted && { isStarted }),
    };
    return {
        ...notWorked(assignment, () => whyNotBegun(state, leftovers, context), context),
        left: { work: "none", started, ...(doubt && { doubt }) },
    };
}
function notWorked(assignment, why, context) {
    return {
        assignment,
        questions: {
            conclude: async () => (0,outcome/* outcome */.bu)("errored", await why()),
            older: async () => context.ports.runs?.olderLive(assignment.task.id),
            kept: () => (0,deliver_undelivered/* undeliveredByOlder */.l)(assignment, context),
        },
    };
}
function begun(state, leftovers, context) {
    const { task, isStarted, frozen, startedSent: started } = state;
    const assignment = {
        task,
        event: {},
        ...(frozen && { frozen }),
        ...(isStarted && { isStarted }),
    };
    return {
        assignment,
        left: { work: "begun", started },
        questions: { conclude: () => outcomeOfWork(state, assignment, leftovers, context) },
    };
}
function finished(state) {
    const { task, isStarted, isBalance, doubt, outcome: fixed } = state;
    const { startedSent: started, finishedSent = 0 } = state;
    return {
        assignment: { task, event: {}, ...(isStarted && { isStarted }) },
        outcome: fixed,
        ...(isBalance && { isBalance }),
        left: { work: "over", started, finished: finishedSent, ...(doubt && { doubt }) },
    };
}
async function outcomeOfWork(state, assignment, leftovers, context) {
    const { jobStatus } = context.config;
    const what = (0,task_context/* whatOf */.Em)(assignment);
    if (state.ownSteps && state.job) {
        const why = await leftovers.whyEnded(jobStatus);
        const cause = jobStatus === "cancelled"
            ? `the run was cancelled while its steps ran${why ? `: ${why}` : ""}`
            : why;
        const { report, measured } = await leftovers.readReport(state.job);
        return (0,outcome/* outcomeOfSteps */.nl)(jobStatus, report, what, {
            ...(cause !== undefined && { cause }),
            ...(measured && { measured }),
        });
    }
    if (state.job)
        await leftovers.endJob(state.job);
    const cause = await whyUnfinished(state, what, leftovers, jobStatus);
    const report = state.job ? (await leftovers.readReport(state.job)).report : job_result/* EMPTY_REPORT */.V;
    const lines = [
        cause.message,
        ...(report.message ? [report.message] : []),
        ...(state.logTail?.length ? ["", "Last lines of the log:", ...state.logTail] : []),
    ];
    return (0,outcome/* outcome */.bu)("errored", lines.join("\n"), report);
}
async function whyUnfinished(state, what, leftovers, jobStatus) {
    if (jobStatus === "cancelled")
        return (0,outcome/* outcome */.bu)("errored", await cancellation(leftovers, jobStatus, `while ${what} ran`));
    if (state.cause === "cancelled")
        return (0,outcome/* couldNotRun */.Mn)(`The step was cancelled: its time limit (timeout-minutes of the step) ended ${what}.`, "CA-405");
    return (0,outcome/* couldNotRun */.Mn)(`${what} could not be completed: the action's process was killed while the job ` +
        "ran (out of memory, or ended from outside).", "CA-408");
}
async function cancellation(leftovers, jobStatus, when) {
    const why = await leftovers.whyEnded(jobStatus);
    return (0,errors/* coded */.yC)(`The run was cancelled ${when}${why ? `: ${why}` : ""}.`, "CA-405");
}

// EXTERNAL MODULE: ./src/wiring/adapters.ts
var adapters = __webpack_require__(43324);
// EXTERNAL MODULE: ./src/wiring/context.ts + 1 modules
var wiring_context = __webpack_require__(15504);
// EXTERNAL MODULE: ./src/wiring/measure.ts
var measure = __webpack_require__(70342);
;// CONCATENATED MODULE: ./src/wiring/opened.ts


async function closeOpened(taskResult, context, environment) {
    const { savedState, console } = context.ports;
    const mayAnswerAgain = taskResult?.ended === "undelivered" || taskResult?.ended === "refused";
    const opened = savedState.opened.filter(({ kind }) => !mayAnswerAgain || (kind !== "question" && kind !== "open-task"));
    if (opened.length === 0)
        return;
    const { closeRecords } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(6817)]).then(__webpack_require__.bind(__webpack_require__, 5949));
    const { githubToken } = context.config;
    const end = { ...endOf(taskResult, context), runUrl: context.source };
    for (const why of await closeRecords(opened, end, environment, githubToken))
        console.warning(`What the job opened at GitHub stays open: ${why}. (CA-605)`);
}
function endOf(taskResult, { ports }) {
    if (taskResult) {
        const judged = judgedBy(taskResult);
        return {
            verdict: judged && (0,outcome/* verdictOf */.Vj)(judged),
            text: (0,first_line/* firstLine */.T)(judged?.message ?? taskResult.message),
        };
    }
    const left = ports.savedState.read();
    const verdict = left?.phase === "settled" ? left.verdict : undefined;
    const text = verdict
        ? `The task was answered: ${verdict}.`
        : "The task ended without an answer of this run.";
    return { verdict, text };
}
function judgedBy({ ended, outcome }) {
    return ended === "answered" || ended === "undelivered" ? outcome : undefined;
}

// EXTERNAL MODULE: ./src/wiring/place.ts
var place = __webpack_require__(50829);
// EXTERNAL MODULE: ./src/wiring/log.ts
var wiring_log = __webpack_require__(95896);
// EXTERNAL MODULE: ./src/wiring/report.ts + 2 modules
var report = __webpack_require__(92646);
;// CONCATENATED MODULE: ./src/wiring/post.ts
















const MAX_WHY_CHARACTERS = 500;
async function post(environment) {
    const left = (0,state_file/* readState */.un)(environment) ?? (await unwritten(environment));
    if (!left)
        return 0;
    const log = (0,wiring_log/* createLog */.h)(environment);
    await log.open();
    stopWatching(left, log);
    let context;
    try {
        const config = (0,inputs/* readConfig */.Xg)(environment);
        for (const signal of ["SIGINT", "SIGTERM"])
            process.on(signal, () => undefined);
        context = await (0,wiring_context/* createContext */.q)({ environment, config, log }, new AbortController().signal, left);
        const taskResult = await finishTask(leftoversOf(environment, context), context);
        const exitCode = taskResult ? await (0,report.report)(taskResult, context, log, environment) : 0;
        await closeOpened(taskResult, context, environment);
        return taskResult?.ended === "answered" && config.jobStatus !== "success" ? 0 : exitCode;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.error((0,errors/* coded */.yC)(`The task could not be answered: ${error.message}`, error.code));
        if (context)
            await closeOpened({ ended: "refused", message: error.message, code: error.code }, context, environment);
        return 1;
    }
}
function leftoversOf(environment, { config, source }) {
    const folder = (0,place/* workFolder */.k)(environment);
    return {
        isTaken: ({ id }) => (0,state_file/* isTaken */.Ck)(environment, (0,external_node_path_.dirname)(folder), id),
        endJob: async (job) => (await __webpack_require__.e(/* import() */ 8020).then(__webpack_require__.bind(__webpack_require__, 78020))).endProcessTree(job),
        readReport: async (job) => ({
            report: await (await __webpack_require__.e(/* import() */ 5213).then(__webpack_require__.bind(__webpack_require__, 75213))).readJobReport(job.outputFile),
            ...(config.work.results &&
                (await (0,measure.measured)(config.work, {
                    workspace: environment["GITHUB_WORKSPACE"] || process.cwd(),
                    sinceMs: job.begunMs ?? 0,
                    isOwnSteps: job.begunMs !== undefined,
                }))),
        }),
        keepResult: async (kept, task) => kept.source === source
            ? (await __webpack_require__.e(/* import() */ 4616).then(__webpack_require__.bind(__webpack_require__, 4616))).keepResult(kept, task, environment)
            : undeliveredElsewhere(kept.source, task, environment),
        whyEnded: async (jobStatus) => (await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(3458)]).then(__webpack_require__.bind(__webpack_require__, 64656))).whyJobEnded(environment, config.githubToken, jobStatus),
    };
}
function undeliveredElsewhere(source, task, environment) {
    if (environment["GITHUB_EVENT_NAME"] === "issue_comment")
        return {
            ok: false,
            next: "Answer again in the issue: a comment's answer is not kept, and the question stays open.",
        };
    return {
        ok: true,
        value: (0,undelivered_result/* undeliveredResultName */.on)(task, source.split("/").at(-1) ?? ""),
        of: source,
    };
}
function stopWatching(savedState, log) {
    const file = savedState.phase === "working" ? savedState.job?.watchFile : undefined;
    if (file === undefined)
        return;
    try {
        const why = (0,first_line/* firstLine */.T)((0,external_node_fs_.readFileSync)(file, "utf8")).slice(0, MAX_WHY_CHARACTERS);
        if (why)
            log.warning(`The run could not be cancelled (cancel-on-abort): ${why} (CA-605)`);
    }
    catch {
    }
    (0,external_node_fs_.rmSync)(file, { force: true });
}
async function unwritten(environment) {
    try {
        const dispatch = await (0,adapters/* dispatchOf */.W3)(environment);
        return {
            phase: "asking",
            ...(0,saved_state/* dispatched */.E)(dispatch),
            cause: { text: "the action's process was gone before it began", code: "CA-408" },
        };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 93960:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job),
/* harmony export */   resultOfStart: () => (/* binding */ resultOfStart),
/* harmony export */   startWorkflow: () => (/* binding */ startWorkflow)
/* harmony export */ });
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61777);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38177);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48554);
/* harmony import */ var _dispatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7808);
/* harmony import */ var _stopped__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41625);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59272);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49355);







async function startWorkflow(call, request) {
    const run = await (0,_dispatch__WEBPACK_IMPORTED_MODULE_2__/* .startRun */ .A)(call, request);
    if (!run)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_4__/* .stoppedResult */ .Fb)((0,_core_results__WEBPACK_IMPORTED_MODULE_4__/* .stopReason */ .PJ)(request));
    if (!request.stop.aborted)
        return resultOfStart(call, run);
    (0,_stopped__WEBPACK_IMPORTED_MODULE_3__/* .keepOpen */ .Ul)(call, run, request, true);
    const because = (0,_core_results__WEBPACK_IMPORTED_MODULE_4__/* .stopReason */ .PJ)(request);
    return (0,_stopped__WEBPACK_IMPORTED_MODULE_3__/* .stoppedWith */ .uN)(call, run, await (0,_stopped__WEBPACK_IMPORTED_MODULE_3__/* .endStarted */ .Jj)(call, run, request, because), because);
}
function resultOfStart(call, run, also = "") {
    const did = run.isEarlier
        ? "was started for this task before, and is not started again"
        : "was started";
    const message = `Run ${run.id} of ${call.workflow} ${did}${also && `; ${also}`}.`;
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_4__/* .endedWith */ .tX)({ kind: "judged", verdict: "pass", reason: message }, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_0__/* .withRun */ .Yq)({ labels: {}, data: {}, message }, run));
}
const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_6__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_5__/* .workflowStart */ .Sq, {
    checks: _call__WEBPACK_IMPORTED_MODULE_1__/* .workflowChecks */ .n9,
    run: (request) => startWorkflow((0,_call__WEBPACK_IMPORTED_MODULE_1__/* .workflowCallOf */ .H$)(request.parameters, request), request),
});


/***/ })

};
