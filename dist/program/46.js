module.exports = {

/***/ 33632:
((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {"use strict";


// EXTERNAL MODULE: ./src/wiring/adapters.ts
var adapters = __webpack_require__(43324);
// EXTERNAL MODULE: ./src/wiring/context.ts + 2 modules
var wiring_context = __webpack_require__(90);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/domain/task.ts
var task = __webpack_require__(33139);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/wiring/report.ts + 2 modules
var report = __webpack_require__(92646);
// EXTERNAL MODULE: ./src/task/mode.ts
var task_mode = __webpack_require__(73306);
// EXTERNAL MODULE: ./src/task/bind.ts
var bind = __webpack_require__(39822);
// EXTERNAL MODULE: ./src/task/context.ts
var task_context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/task/deliver-undelivered.ts
var deliver_undelivered = __webpack_require__(59916);
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var trust_binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/counting/saved-state.ts
var saved_state = __webpack_require__(93515);
// EXTERNAL MODULE: ./src/task/endings.ts
var endings = __webpack_require__(85225);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/domain/text/first-line.ts
var first_line = __webpack_require__(11459);
// EXTERNAL MODULE: ./src/task/plan.ts
var plan = __webpack_require__(60762);
// EXTERNAL MODULE: ./src/task/prepare.ts + 1 modules
var prepare = __webpack_require__(63304);
// EXTERNAL MODULE: ./src/task/verify.ts
var verify = __webpack_require__(45764);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
;// CONCATENATED MODULE: ./src/task/approval-left.ts



const SERVICE_ANSWERS_MS = 30_000;
const LOOK_AGAIN_MS = 1_000;
async function leftToService(assignment, context) {
    const plane = (0,task_context/* controlPlaneOf */.NQ)(context);
    const counted = plane.counts?.bind(plane);
    return counted && watched(assignment, counted, context);
}
async function watched(assignment, counted, context) {
    const { clock, cancelled } = context.ports;
    const untilMs = clock.nowMs() + SERVICE_ANSWERS_MS;
    const me = { source: context.source };
    for (let counts;; await clock.sleep(LOOK_AGAIN_MS, cancelled)) {
        const read = await (0,task_context/* retried */.sT)(context, untilMs, (signal) => counted(assignment.task, signal));
        if (read.ok)
            counts = read.value;
        const isOver = counts !== undefined && (!counts.open || (0,event_counts/* isComplete */.As)(counts));
        if (counts && !isOver && (0,event_counts/* isApprovalAnswered */.zx)(counts, assignment.task, me))
            return undefined;
        if (!isOver && !cancelled.aborted && clock.nowMs() < untilMs)
            continue;
        if (counts && !isOver && (0,event_counts/* isOwedToWebhook */.Mt)(counts, assignment.task, me))
            return undefined;
        if (isOver)
            return (0,endings/* skip */.i)(assignment, context, "This approval is over: the control plane decides it by itself, so no approver was asked, and nothing is sent.", "CA-312");
        return (0,endings/* skip */.i)(assignment, context, "The control plane has not answered this approval so far (seen for " +
            `${SERVICE_ANSWERS_MS / 1_000} s). The shipyard lets it decide by itself, so its ` +
            "approval-service has to answer, and nothing is sent from here: look whether " +
            "that service runs; until then the sequence waits.", "CA-319");
    }
}

;// CONCATENATED MODULE: ./src/task/watch.ts

const ABORT_WATCH_MS = 15_000;
const PROGRESS_MS = 5 * 60_000;
async function watch(watched, context) {
    const { assignment, plane, over, abort } = watched;
    const { clock } = context.ports;
    const begunMs = clock.nowMs();
    let progressMs = begunMs;
    await tellProgress("The job has begun.", watched, context);
    for (;;) {
        await clock.sleep(ABORT_WATCH_MS, over);
        if (over.aborted)
            return;
        const aborted = await plane.isAborted?.(assignment.task, over);
        if (over.aborted)
            return;
        if (aborted?.ok && aborted.value)
            return abort();
        if (clock.nowMs() - progressMs < PROGRESS_MS)
            continue;
        progressMs = clock.nowMs();
        const minutes = Math.round((progressMs - begunMs) / 60_000);
        await tellProgress(`The job has been running for ${minutes} minutes.`, watched, context);
    }
}
async function tellProgress(message, { assignment: { task }, work, plane, over }, context) {
    if (!work.progress || !plane.can.progress)
        return;
    const { progressEvent } = await Promise.all(/* import() */[__webpack_require__.e(2973), __webpack_require__.e(8681)]).then(__webpack_require__.bind(__webpack_require__, 71679));
    const voice = { ...(0,task_context/* voiceOf */.sZ)(context), labels: work.labels };
    const sent = await plane.deliver(progressEvent(task, (0,task_context/* senderFor */.rG)(voice, task), message), context.ports.clock.nowMs(), over);
    if (!sent.ok && !over.aborted)
        context.ports.console.notice(`Progress was not accepted (${sent.failure.message}); control planes may refuse it.`);
}

;// CONCATENATED MODULE: ./src/task/work.ts








const MAX_KEPT_LINES = 20;
const MAX_KEPT_LINE_CHARACTERS = 300;
async function doWork(assignment, { startedSent, isStarted }, decided, context) {
    const planned = decided ?? (await (0,plan/* plan */.e)(assignment, context));
    const voice = (0,task_context/* voiceOf */.sZ)(context);
    if (planned.kind !== "work")
        return { outcome: (0,plan/* outcomeOfPlan */.$)(planned), voice };
    const { work } = planned;
    const { task, frozen } = assignment;
    const state = {
        phase: "working",
        startedSent,
        task,
        ...(frozen && { frozen }),
        ...(isStarted && { isStarted }),
        labels: work.labels,
    };
    const worked = await begin({ assignment, work, state }, context);
    return "ended" in worked ? worked : { outcome: worked, voice: { ...voice, labels: work.labels } };
}
async function begin(job, context) {
    const { assignment, work, state } = job;
    const { savedState, cancelled } = context.ports;
    const base = { mode: "interactive", assignment };
    if (cancelled.aborted)
        return {
            ended: "cancelled",
            message: "Cancelled before the job began; the post step answers.",
            code: "CA-405",
            ...base,
        };
    if ((0,inputs/* areOwnSteps */.Cx)(work))
        return ((await handOver(job, context)) ?? {
            ended: "handed-over",
            message: "The following steps are the job; its result is sent when they are over.",
            ...base,
        });
    savedState.write({ ...state, ownSteps: false });
    let handle;
    const result = await runJob({
        assignment,
        work,
        mode: "interactive",
        plane: (0,task_context/* controlPlaneOf */.NQ)(context),
        onStarted: (begun) => savedState.write({ ...state, ownSteps: false, job: (handle = begun) }),
    }, context);
    return judge(result, { ...job, handle }, context);
}
async function judge(result, { handle, ...job }, context) {
    const { assignment, work, state } = job;
    const { savedState } = context.ports;
    const { ending } = result;
    const base = { mode: "interactive", assignment };
    if (ending.kind === "parked") {
        const { deadline, waitsFor } = ending;
        savedState.write({ phase: "parked", task: assignment.task, deadline });
        return {
            ended: "parked",
            message: `Waits for ${waitsFor} until ${deadline}; nothing is sent until then.`,
            deadline,
            ...base,
        };
    }
    if (ending.kind === "stopped" && ending.because === "cancelled") {
        savedState.write({
            ...state,
            ownSteps: false,
            cause: "cancelled",
            logTail: lastLines(result, assignment, context),
            ...(handle && { job: handle }),
        });
        return {
            ended: "cancelled",
            message: "Cancelled: the job was ended; `finished` is sent by the post step.",
            code: "CA-405",
            ...base,
        };
    }
    if (ending.kind === "stopped" && ending.because === "aborted") {
        savedState.write({ phase: "settled", reason: "aborted" });
        if (work.cancelOnAbort)
            await cancelRun(context);
        return {
            ended: "aborted",
            message: "The sequence was aborted or timed out in the control plane; the job was ended and nothing is sent.",
            code: "CA-315",
            ...base,
        };
    }
    const left = ending.kind === "left" ? await leftToService(assignment, context) : undefined;
    return left ?? (0,outcome/* outcomeOfJob */.vr)(result, work.exitCodes, (0,task_context/* whatOf */.Em)(assignment));
}
function lastLines({ logTail }, { task }, context) {
    const mask = (0,task_context/* maskerFor */.LL)((0,task_context/* voiceOf */.sZ)(context), task);
    return logTail
        .map((line) => (0,prepare/* maskedMessage */.t7)(line, mask).slice(0, MAX_KEPT_LINE_CHARACTERS).toWellFormed())
        .slice(-MAX_KEPT_LINES);
}
async function handOver({ assignment, work, state }, { ports: { savedState, job } }) {
    const notBegun = `${(0,task_context/* whatOf */.Em)(assignment)} could not be begun: `;
    try {
        const handle = await job.handOver(assignment, work.cancelOnAbort);
        savedState.write({ ...state, ownSteps: true, job: handle });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return (0,outcome/* couldNotRun */.Mn)(`${notBegun}${error.message}`, error.code);
    }
    if (savedState.isKept !== false)
        return undefined;
    return (0,outcome/* couldNotRun */.Mn)(`${notBegun}${savedState.trouble ?? "the state of this step could not be kept"}, and neither ` +
        "can RUNNER_TEMP, so the post step would not know that your steps are the job. " +
        "Give the runner's user these files back.", "CA-504");
}
async function cancelRun(context) {
    const { runs, console } = context.ports;
    const why = runs ? await runs.cancelThisRun() : "github-token is empty";
    if (why)
        console.warning(`The run could not be cancelled (cancel-on-abort): ${why} (CA-605)`);
}
async function runJob(call, context) {
    const { assignment, work, mode, plane, onStarted = () => undefined } = call;
    const { job, cancelled } = context.ports;
    const stop = new AbortController();
    const over = new AbortController();
    const end = (reason) => () => stop.abort(reason);
    cancelled.addEventListener("abort", end("cancelled"), { once: true });
    if (cancelled.aborted)
        stop.abort("cancelled");
    if (plane)
        void watch({ assignment, work, plane, over: over.signal, abort: end("aborted") }, context);
    (0,task_context/* note */.N4)(context, "job begun");
    try {
        const result = await job.run({ assignment, work, mode, stop: stop.signal, onStarted });
        (0,task_context/* note */.N4)(context, `job ended (${howEnded(result)})`);
        return result;
    }
    finally {
        over.abort();
    }
}
function howEnded({ ending }) {
    if (ending.kind === "exited")
        return `exit code ${ending.code}`;
    return ending.kind === "judged" ? ending.verdict : ending.kind;
}

;// CONCATENATED MODULE: ./src/task/silent.ts











async function runSilently({ dispatch, binding, mustBeRead }, context) {
    context.ports.savedState.write({ phase: "settled", reason: "silent" });
    const assignment = await lookUp(dispatch, mustBeRead, context);
    const decided = await (0,bind/* decideAhead */.M4)(assignment, binding, "silent", context);
    if (decided && (0,verify/* isTaskResult */.Bo)(decided))
        return decided;
    if (assignment.complaint)
        throw new errors/* UserError */.yo(assignment.complaint.text, assignment.complaint.code);
    const reported = { mode: "silent", assignment };
    const planned = decided ?? (await (0,plan/* plan */.e)(assignment, context));
    if (planned.kind === "skipped")
        return { ended: "skipped", message: planned.reason, ...reported };
    if (planned.kind === "work" && (0,inputs/* areOwnSteps */.Cx)(planned.work)) {
        await context.ports.job.handOver(assignment, false);
        return {
            ended: "handed-over",
            message: "The following steps do the work; nothing is sent back.",
            ...reported,
        };
    }
    const outcome = (0,prepare/* maskedOutcome */.sF)(await outcomeOf(planned, assignment, context), (0,task_context/* voiceOf */.sZ)(context), assignment.task);
    return { ended: "silent", outcome, message: (0,first_line/* firstLine */.T)(outcome.message), ...reported };
}
async function outcomeOf(planned, assignment, context) {
    if (planned.kind === "outcome")
        return planned.outcome;
    const { work } = planned;
    const result = await runJob({ assignment, work, mode: "silent" }, context);
    return (0,outcome/* outcomeOfJob */.vr)(result, work.exitCodes, (0,task_context/* whatOf */.Em)(assignment));
}
async function lookUp(dispatch, mustBeRead, context) {
    const { controlPlane, console, cancelled } = context.ports;
    const found = await controlPlane?.find?.(dispatch.reference, cancelled);
    if (controlPlane && found) {
        if (found.ok && found.value.state !== "unknown")
            return (0,verify/* verifiedAssignment */.q4)(found.value.event, dispatch);
        const unreadable = "The event could not be read from " +
            `${controlPlane.address}${found.ok ? "" : ` (${found.failure.message})`}`;
        const { name, kind, type } = dispatch.reference;
        if (mustBeRead)
            (0,bind/* refuse */.TR)(`${unreadable}, and nothing but the payload says that there is a ${type}. ` +
                `Nothing was run. If this work is for such events, add \`mode: silent\` to the ` +
                `step, or end the event_type in ${name}-${kind}.`, "CA-208", context);
        console.notice(`${unreadable}; the payload is used as it came.`);
    }
    else
        console.notice("No control plane is given, so the event could not be read; the payload is used as it came.");
    const complaint = dispatch.complaint && {
        complaint: { text: dispatch.complaint.text, code: "CA-101" },
    };
    return { ...(0,task/* unread */.gy)(dispatch), ...complaint };
}

;// CONCATENATED MODULE: ./src/task/run.ts











async function runTask(dispatch, context) {
    const binding = await (0,bind/* bindingOf */.hJ)(dispatch, context);
    const bound = (0,trust_binding/* boundByName */.Zc)(dispatch.reference, binding, (0,task_mode/* isSilentThroughout */.nW)(dispatch, context));
    if (bound.kind !== "bound") {
        const unbound = (0,bind/* unboundFor */.RO)(bound, binding);
        if (!unbound)
            return (0,bind/* elsewhere */.Jn)({ reason: bound.reason }, { assignment: (0,task/* unread */.gy)(dispatch) }, context);
        return (0,task_mode/* modeOf */.VV)(dispatch, context) === "silent"
            ? (0,bind/* refuse */.TR)(unbound.reason, unbound.code, context)
            : (0,bind/* endUnbound */.z6)({ unbound, dispatch, binding }, context);
    }
    const mode = await (0,task_mode/* decideMode */.ap)(dispatch, binding, context);
    if (!context.config.source.tasksFile)
        (0,bind/* refuseOtherApprovals */.nG)(dispatch.reference, undefined, binding, context);
    return mode === "silent"
        ? runSilently({ dispatch, binding, mustBeRead: bound.isByTaskOnly === true }, context)
        : runInteractively(dispatch, binding, context);
}
async function runInteractively(dispatch, binding, context) {
    const { ports, config } = context;
    const { verify: how, deliveryTimeoutMs } = config.connection;
    const desk = (0,task_context/* deskOf */.x2)(context);
    ports.savedState.write({ phase: "asking", ...(0,saved_state/* dispatched */.E)(dispatch) });
    const older = how === "off" ? undefined : ports.runs?.olderLive(dispatch.reference.id);
    const assignment = await (0,verify/* verify */.MX)(dispatch, desk.plane, context);
    if ((0,verify/* isTaskResult */.Bo)(assignment))
        return assignment;
    if (ports.savedState.isTaken(assignment.task.id))
        return (0,endings/* skip */.i)(assignment, context, "An earlier step of this job answers this task.", "CA-314");
    const planned = await (0,bind/* decideAhead */.M4)(assignment, binding, "interactive", context);
    if (planned && (0,verify/* isTaskResult */.Bo)(planned))
        return planned;
    return (0,deliver_undelivered/* answerDispatch */.X)({
        assignment,
        role: "main",
        voice: (0,task_context/* voiceOf */.sZ)(context),
        times: { deliveryMs: deliveryTimeoutMs },
        questions: {
            work: (announced) => doWork(assignment, announced, planned, context),
            older: async () => older,
            kept: () => (0,deliver_undelivered/* undeliveredByOlder */.l)(assignment, context),
        },
    }, desk);
}

// EXTERNAL MODULE: ./src/runner/process.ts
var runner_process = __webpack_require__(62687);
;// CONCATENATED MODULE: ./src/entries/main.ts









async function main(environment) {
    const cancel = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.on(signal, () => cancel.abort());
    const log = (0,report/* createLog */.h)(environment);
    let context;
    let dispatch;
    let taskResult;
    try {
        if (environment["GITHUB_EVENT_NAME"] === "issue_comment" && !(0,inputs/* input */.hF)(environment, "event")) {
            ({ taskResult, context } = await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9113), __webpack_require__.e(2413), __webpack_require__.e(1306), __webpack_require__.e(3791), __webpack_require__.e(5839)]).then(__webpack_require__.bind(__webpack_require__, 81510))).answerQuestion({ environment, config: (0,inputs/* readConfig */.Xg)(environment), log }, cancel.signal));
        }
        else {
            dispatch = await (0,adapters/* dispatchOf */.W3)(environment);
            const config = (0,inputs/* readConfig */.Xg)(environment);
            context = await (0,wiring_context/* createContext */.q)({ environment, config, log }, cancel.signal);
            for (const name of (0,inputs/* unknownInputs */.qs)(environment))
                log.warning(`The input ${name} is not known and has no effect.`);
            taskResult = await runTask(dispatch, context);
        }
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        taskResult = {
            ended: "refused",
            message: error.message,
            code: error.code,
            ...(dispatch && whatIsKnown(dispatch, context)),
        };
    }
    return (0,report/* report */.z)(taskResult, context, log, environment);
}
function whatIsKnown(dispatch, context) {
    const assignment = (0,task/* unread */.gy)(dispatch);
    try {
        return { assignment, ...(context && { mode: (0,task_mode/* modeOf */.VV)(dispatch, context) }) };
    }
    catch {
        return { assignment };
    }
}
const environment = (0,runner_process/* takeEnvironment */.x)();
void main(environment).then(runner_process/* leave */.q, async (error) => {
    await (0,report.reportCrash)(error, environment);
    (0,runner_process/* leave */.q)(1);
});


/***/ })

};
