"use strict";
exports.id = 8092;
exports.ids = [8092];
exports.modules = {

/***/ 8092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(4389);
// EXTERNAL MODULE: ./src/domain/counting/undelivered-result.ts
var undelivered_result = __webpack_require__(9835);
// EXTERNAL MODULE: ./src/domain/counting/saved-state.ts
var saved_state = __webpack_require__(3515);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/text/first-line.ts
var first_line = __webpack_require__(1459);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(1963);
// EXTERNAL MODULE: ./src/runner/state-file.ts
var state_file = __webpack_require__(3738);
// EXTERNAL MODULE: ./src/task/bind.ts
var bind = __webpack_require__(9822);
// EXTERNAL MODULE: ./src/task/context.ts
var task_context = __webpack_require__(1370);
// EXTERNAL MODULE: ./src/task/deliver-undelivered.ts
var deliver_undelivered = __webpack_require__(9916);
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var trust_binding = __webpack_require__(856);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(925);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/task/mode.ts
var task_mode = __webpack_require__(3306);
// EXTERNAL MODULE: ./src/task/verify.ts
var verify = __webpack_require__(5764);
;// CONCATENATED MODULE: ./src/task/finish.ts










/**
 * What the runner gives a cancelled job for all its remaining steps is 285 s
 * (docs/reference/github-actions.md#cancellation). Main has taken up to 7 of them; after delivery
 * there has to be time for keeping the result (30 s) and for closing what the job opened (20 s).
 */
const POST_DELIVERY_MS = 180_000;
/** Of it, where the task has to be read first. */
const POST_READING_MS = 80_000;
/**
 * Pays what main still owes: it was killed or cancelled, a step before it failed, or the caller's
 * own steps were the job.
 *
 * @returns `undefined` when nothing is owed
 * @throws UserError when the task could not be read or answered
 */
async function finishTask(leftovers, context) {
    const taskResult = await finishOwed(leftovers, context);
    return taskResult?.ended === "undelivered" ? keep(taskResult, leftovers, context) : taskResult;
}
/** Nobody tries again after post, so what could not be delivered goes where the sweep finds it. */
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
/** Of an outcome, what its event would have carried: masked, and cut to size. */
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
/** In whose name main spoke, and with the labels of the rule that it had chosen. */
function voiceOfLeft(context) {
    const state = context.ports.savedState.read();
    const own = (0,task_context/* voiceOf */.sZ)(context);
    if (!state || !("startedSent" in state))
        return own;
    const { source = own.source, also, labels = own.labels } = state;
    return { ...own, source, labels, ...(also && { also }) };
}
/**
 * What was seen or asked about only, and never begun: it is looked at as main would have done.
 *
 * @returns what became of a task that nothing says the work is for
 * @throws UserError where nothing is sent for it
 */
async function bindingWhereOwed(state, context, untilMs) {
    const dispatch = { ...state, event: {} };
    const binding = await (0,bind/* bindingOf */.hJ)(dispatch, context);
    const bound = (0,trust_binding/* boundByName */.Zc)(state.reference, binding, (0,task_mode/* isSilentThroughout */.nW)(dispatch, context));
    if (bound.kind === "elsewhere")
        return "nothing owed";
    const mode = bound.kind === "bound"
        ? await (0,task_mode/* decideMode */.ap)(dispatch, binding, context)
        : (0,task_mode/* modeOf */.VV)(dispatch, context);
    if (mode === "silent")
        return "nothing owed";
    return bound.kind === "unbound"
        ? (0,bind/* endUnbound */.z6)({ unbound: bound, dispatch, binding }, context, {
            readingMs: POST_READING_MS,
            untilMs,
        })
        : binding;
}
/**
 * A dispatch that was seen or asked about only: main never ran, or ended before it knew the task.
 *
 * @returns `undefined` where nothing is owed
 */
async function unbegun(state, { leftovers, untilMs }, context) {
    const { reference } = state;
    // Another step of this job took the task; the answer is its business.
    if (leftovers.isTaken(reference))
        return undefined;
    // A dispatch that is to be answered by nobody owes nothing, wherever it stopped.
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
/** What main would have asked is asked here: an older run of the same dispatch may answer. */
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
    // What the job had reported by then is true, and so is its log.
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
    // The runner signals a step only when the run is cancelled or the step's own time is over, and
    // the run was not cancelled.
    if (state.cause === "cancelled")
        return (0,outcome/* couldNotRun */.Mn)(`The step was cancelled: its time limit (timeout-minutes of the step) ended ${what}.`, "CA-405");
    return (0,outcome/* couldNotRun */.Mn)(`${what} could not be completed: the action's process was killed while the job ` +
        "ran (out of memory, or ended from outside).", "CA-408");
}
async function cancellation(leftovers, jobStatus, when) {
    const why = await leftovers.whyEnded(jobStatus);
    return (0,errors/* coded */.yC)(`The run was cancelled ${when}${why ? `: ${why}` : ""}.`, "CA-405");
}

// EXTERNAL MODULE: ./src/wiring/context.ts + 2 modules
var wiring_context = __webpack_require__(90);
// EXTERNAL MODULE: ./src/wiring/measure.ts
var measure = __webpack_require__(342);
;// CONCATENATED MODULE: ./src/wiring/opened.ts


/**
 * After the answer: what the job opened at GitHub must not look as if it were going on. Never
 * fatal.
 *
 * @param taskResult  what post came to; `undefined` when nothing was owed
 */
async function closeOpened(taskResult, context, environment) {
    const { savedState, console } = context.ports;
    // An answer that was not delivered can be given again.
    const mayAnswerAgain = taskResult?.ended === "undelivered" || taskResult?.ended === "refused";
    const opened = savedState.opened.filter(({ kind }) => kind !== "question" || !mayAnswerAgain);
    if (opened.length === 0)
        return;
    const { closeRecords } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(2413), __webpack_require__.e(8272)]).then(__webpack_require__.bind(__webpack_require__, 5949));
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
/** Of a task that was aborted or answered by somebody else, nothing came. */
function judgedBy({ ended, outcome }) {
    return ended === "answered" || ended === "undelivered" ? outcome : undefined;
}

// EXTERNAL MODULE: ./src/wiring/place.ts
var place = __webpack_require__(829);
// EXTERNAL MODULE: ./src/wiring/report.ts + 2 modules
var report = __webpack_require__(2646);
;// CONCATENATED MODULE: ./src/wiring/post.ts















const MAX_WHY_CHARACTERS = 500;
/**
 * Brings the real side effects to {@link finishTask} and reports what became of it.
 *
 * @returns the exit code of the post step
 */
async function post(environment) {
    const left = (0,state_file/* readState */.un)(environment) ?? unwritten(environment);
    if (!left)
        return 0;
    const log = (0,report/* createLog */.h)(environment);
    await log.open();
    stopWatching(left, log);
    let context;
    try {
        const config = (0,inputs/* readConfig */.Xg)(environment);
        // Nothing cancels post: the runner lets it go on, and giving up here would leave the task open.
        for (const signal of ["SIGINT", "SIGTERM"])
            process.on(signal, () => undefined);
        context = await (0,wiring_context/* createContext */.q)({ environment, config, log }, new AbortController().signal, left);
        const taskResult = await finishTask(leftoversOf(environment, context), context);
        const exitCode = taskResult ? await (0,report/* report */.z)(taskResult, context, log, environment) : 0;
        await closeOpened(taskResult, context, environment);
        // A job that is red or grey already needs no second mark; one whose own steps reported a
        // failure does.
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
        endJob: async (job) => (await __webpack_require__.e(/* import() */ 8020).then(__webpack_require__.bind(__webpack_require__, 8020))).endProcessTree(job),
        readReport: async (job) => ({
            report: await (await __webpack_require__.e(/* import() */ 5213).then(__webpack_require__.bind(__webpack_require__, 5213))).readJobReport(job.outputFile),
            ...(config.work.results &&
                (await (0,measure/* measured */.j)(config.work, {
                    workspace: environment["GITHUB_WORKSPACE"] || process.cwd(),
                    sinceMs: job.begunMs ?? 0,
                    isOwnSteps: job.begunMs !== undefined,
                }))),
        }),
        keepResult: async (kept, task) => kept.source === source
            ? (await __webpack_require__.e(/* import() */ 4616).then(__webpack_require__.bind(__webpack_require__, 4616))).keepResult(kept, task, environment)
            : undeliveredElsewhere(kept.source, task, environment),
        whyEnded: async (jobStatus) => (await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(2413), __webpack_require__.e(8803)]).then(__webpack_require__.bind(__webpack_require__, 4656))).whyJobEnded(environment, config.githubToken, jobStatus),
    };
}
/**
 * What was to be told in the name of another run: a comment's answer, or a result that this run has
 * kept already.
 */
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
/** The caller's steps are over, so nobody has to watch them any more. */
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
        // Gone already: the watch has done its work.
    }
    (0,external_node_fs_.rmSync)(file, { force: true });
}
/**
 * The state of a main that was gone before it could write: without `pre` (local actions have none)
 * post exists only because main was started. A payload that main could not read either leaves
 * nothing to answer.
 */
function unwritten(environment) {
    try {
        const dispatch = (0,dispatch_event/* readDispatch */.L)(environment, (0,inputs/* input */.hF)(environment, "event") || undefined);
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


/***/ })

};
;