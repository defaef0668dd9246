module.exports = {

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
// EXTERNAL MODULE: ./src/wiring/context.ts + 2 modules
var wiring_context = __webpack_require__(90);
// EXTERNAL MODULE: ./src/wiring/measure.ts
var measure = __webpack_require__(70342);
;// CONCATENATED MODULE: ./src/wiring/opened.ts


async function closeOpened(taskResult, context, environment) {
    const { savedState, console } = context.ports;
    const mayAnswerAgain = taskResult?.ended === "undelivered" || taskResult?.ended === "refused";
    const opened = savedState.opened.filter(({ kind }) => kind !== "question" || !mayAnswerAgain);
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
                (await (0,measure/* measured */.j)(config.work, {
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

/***/ 81510:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerQuestion: () => (/* binding */ answerQuestion)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/task/bind.ts
var bind = __webpack_require__(39822);
// EXTERNAL MODULE: ./src/wiring/context.ts + 2 modules
var wiring_context = __webpack_require__(90);
// EXTERNAL MODULE: ./src/task/context.ts
var task_context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/domain/approval.ts
var approval = __webpack_require__(62673);
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var trust_binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/catalogue/serving.ts
var serving = __webpack_require__(89425);
// EXTERNAL MODULE: ./src/domain/text/archive.ts
var archive = __webpack_require__(78600);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/counting/waiting-task.ts
var waiting_task = __webpack_require__(49705);
// EXTERNAL MODULE: ./src/domain/trust/provenance.ts
var provenance = __webpack_require__(38234);
// EXTERNAL MODULE: ./src/jobs/workflow/runs.ts
var runs = __webpack_require__(66460);
// EXTERNAL MODULE: ./src/jobs/approval/question-issue.ts
var question_issue = __webpack_require__(99286);
;// CONCATENATED MODULE: ./src/jobs/approval/bound.ts










const MAX_NOTE_BYTES = 4_096;
const MAX_ARCHIVE_BYTES = 1024 * 1024;
const PAGE = 100;
async function whyNotAsked(question, issue, place) {
    const own = await notesOf(question.source, question, place);
    if (typeof own === "string")
        return own;
    const first = own.find(({ number, text }) => number === issue.number && text !== undefined);
    if (!first)
        return `run ${(0,runs/* runIdIn */.uW)(question.source)} has not asked in it`;
    for (const source of question.also ?? []) {
        const notes = await notesOf(source, question, place);
        if (typeof notes === "string")
            return notes;
        if (!notes.some(({ number }) => number === issue.number))
            return `run ${(0,runs/* runIdIn */.uW)(source)} does not wait for it`;
    }
    const now = await place.github.read("GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: issue.number }, place.signal);
    if (!now.ok)
        throw unreadable(`Issue #${issue.number} could not be read`, now.failure, "issues: write");
    const read = (0,question_issue/* questionIssueOf */.zF)(now.value.data);
    const isUnchanged = read !== undefined &&
        [issue.body, read.body].every((body) => (0,approval/* textKey */.tQ)(read.title, body) === first.text);
    return isUnchanged ? undefined : "its title or text was edited since it was asked";
}
async function notesOf(source, { task }, place) {
    const id = (0,runs/* runIdIn */.uW)(source);
    const run = await readObject("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: id }, { what: `Run ${id} could not be read` }, place);
    if (!run || !(await isDispatchedFor(run, task, place)))
        return `run ${id} was not dispatched for this task`;
    const listed = await readObject("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", { run_id: id, per_page: PAGE }, { what: `The artifacts of run ${id} could not be listed` }, place);
    const artifacts = listed ? (0,json/* getOwn */.Ng)(listed, "artifacts") : undefined;
    const named = (Array.isArray(artifacts) ? artifacts : [])
        .filter(json/* isJsonObject */.OW)
        .filter((artifact) => String((0,json/* getOwn */.Ng)(artifact, "name")).startsWith((0,waiting_task/* waitingTaskPrefix */.lS)(task)) &&
        Number((0,json/* getOwn */.Ng)(artifact, "size_in_bytes")) <= MAX_ARCHIVE_BYTES);
    const ids = named.map((artifact) => Number((0,json/* getOwn */.Ng)(artifact, "id"))).sort((a, b) => a - b);
    const notes = [];
    for (const artifact of ids) {
        const note = await noteIn(artifact, task.id, place);
        if (note)
            notes.push(note);
    }
    return notes;
}
async function isDispatchedFor(run, task, place) {
    const repository = await readObject("GET /repos/{owner}/{repo}", {}, { what: "The default branch could not be read" }, place);
    const text = (object, name) => {
        const value = object && (0,json/* getOwn */.Ng)(object, name);
        return typeof value === "string" ? value : "";
    };
    const head = (0,json/* getOwn */.Ng)(run, "head_repository");
    const origin = (0,provenance/* originOf */.yv)({
        event: text(run, "event"),
        branch: text(run, "head_branch"),
        repository: (0,json/* isJsonObject */.OW)(head) ? text(head, "full_name") : undefined,
    }, { defaultBranch: text(repository, "default_branch"), repository: place.repository });
    const title = text(run, "display_title");
    if (!(0,provenance/* isDispatchFor */.a$)({ origin, title }, task))
        return false;
    if (task.name !== event_counts/* APPROVAL_TASK */.UG || (0,provenance/* eventTypeNames */.Xv)((0,provenance/* readTitle */.tS)(title)?.eventType ?? "", task.name))
        return true;
    const textAt = async (path, ref) => {
        const file = await readObject("GET /repos/{owner}/{repo}/contents/{path}", { path, ref }, { what: `${path} could not be read`, permission: "contents: read" }, place);
        const content = text(file, "content");
        return content === "" ? undefined : Buffer.from(content, "base64").toString("utf8");
    };
    return ((await (0,serving/* servedAt */.r)({ workflow: text(run, "path").split("@")[0] ?? "", commit: text(run, "head_sha") }, { name: task.name }, textAt)) === "named");
}
async function noteIn(artifact, triggeredId, { github, signal }) {
    const loaded = await github.read("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", { artifact_id: artifact, archive_format: "zip" }, signal);
    if (!loaded.ok) {
        if (loaded.failure.httpStatus === 404 || loaded.failure.httpStatus === 410)
            return undefined;
        throw unreadable("What the run has put down when it asked could not be read", loaded.failure, "actions: read");
    }
    try {
        const text = loaded.value.data instanceof ArrayBuffer
            ? (0,archive/* readArchivedText */.C)(new Uint8Array(loaded.value.data), waiting_task/* WAITING_TASK_FILE */.tF, MAX_NOTE_BYTES)
            : undefined;
        const note = text === undefined ? undefined : (0,waiting_task/* readWaitingTask */.N)(text);
        return note?.triggeredId === triggeredId ? note.issue : undefined;
    }
    catch {
        return undefined;
    }
}
async function readObject(route, parameters, refusal, { github, signal }) {
    const read = await github.read(route, parameters, signal);
    if (read.ok)
        return (0,json/* isJsonObject */.OW)(read.value.data) ? read.value.data : undefined;
    if (read.failure.httpStatus === 404)
        return undefined;
    throw unreadable(refusal.what, read.failure, refusal.permission ?? "actions: read");
}
function unreadable(what, failure, permission) {
    return new errors/* UserError */.yo(`${what}, so it is unknown whether the issue is as it was asked: ` +
        `${failure.message}. The job needs \`${permission}\`.`, failure.kind === "unauthorized" ? "CA-605" : "CA-411");
}

// EXTERNAL MODULE: ./src/jobs/approval/declarations.ts
var declarations = __webpack_require__(83549);
// EXTERNAL MODULE: ./src/jobs/approval/names.ts
var names = __webpack_require__(51922);
;// CONCATENATED MODULE: ./src/jobs/approval/comment.ts






const WRITING = ["admin", "maintain", "write"];
const comment_PAGE = 100;
function readRemark(event) {
    const comment = (0,json/* getOwn */.Ng)(event, "comment");
    const issue = (0,question_issue/* questionIssueOf */.zF)((0,json/* getOwn */.Ng)(event, "issue"));
    if ((0,json/* getOwn */.Ng)(event, "action") !== "created")
        return "Only new comments answer; what is edited later does not count.";
    if (!(0,json/* isJsonObject */.OW)(comment) || !issue)
        return "This is not a comment in an issue.";
    if (!issue.labels.includes(approval/* QUESTION_LABEL */.Uf))
        return `Issue #${issue.number} is not labelled ${approval/* QUESTION_LABEL */.Uf}, so it asks nothing that could be answered here.`;
    const user = (0,json/* getOwn */.Ng)(comment, "user");
    const [id, body, url] = [
        (0,json/* getOwn */.Ng)(comment, "id"),
        (0,json/* getOwn */.Ng)(comment, "body"),
        (0,json/* getOwn */.Ng)(comment, "html_url"),
    ];
    const person = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    if (typeof id !== "number" ||
        typeof body !== "string" ||
        typeof url !== "string" ||
        !(0,json/* isJsonObject */.OW)(user) ||
        typeof person !== "string")
        return "The comment cannot be read.";
    if ((0,json/* getOwn */.Ng)(user, "type") !== "User")
        return "Comments of bots do not answer.";
    if (!(0,approval/* beginsLikeCommand */.BY)(body))
        return "The comment does not begin with /approve or /deny.";
    return { ...(0,approval/* parseCommand */.RM)(body), issue, commentId: id, url, person };
}
function isAnswer(remark) {
    return "decision" in remark;
}
async function acknowledge({ commentId }, github, signal) {
    const reacted = await github.write("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", { comment_id: commentId, content: "eyes" }, signal, { isRepeatable: true });
    if (!reacted.ok)
        throw new errors/* UserError */.yo(`The comment could not be taken: ${reacted.failure.message}. Unless it was ` +
            `deleted meanwhile, the job needs \`issues: write\`.`, "CA-605");
    const user = (0,json/* isJsonObject */.OW)(reacted.value.data) ? (0,json/* getOwn */.Ng)(reacted.value.data, "user") : undefined;
    const login = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    if (typeof login !== "string")
        throw new errors/* UserError */.yo("GitHub did not say which account reacted to the comment, so it is unknown whether the question is ours.", "CA-411");
    return login;
}
function askParametersOf(job) {
    return job?.name === declarations/* approvalAsk */.tv.name ? job.parameters : undefined;
}
async function whyNot(person, parameters, github, signal) {
    const { environment } = parameters;
    if (environment !== undefined)
        return `cannot answer by a comment, since the reviewers of the environment ${environment} decide`;
    const is = (name) => name.toLowerCase() === person.toLowerCase();
    if ((0,names/* namesIn */.w)(parameters, "exclude").some(is))
        return "is excluded from answering";
    const approvers = (0,names/* namesIn */.w)(parameters, "approvers");
    if (approvers.length === 0)
        return (await hasWriteAccess(person, github, signal))
            ? undefined
            : "has no write access to this repository";
    if (approvers.some(is))
        return undefined;
    for (const team of approvers.filter((name) => name.startsWith("@")))
        if (await isMember(person, team, github, signal))
            return undefined;
    return "is not on the list of those who may answer";
}
async function hasWriteAccess(person, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/collaborators/{username}/permission", { username: person }, signal);
    if (!read.ok && read.failure.httpStatus === 404)
        return false;
    if (!read.ok)
        throw new errors/* UserError */.yo(`What ${person} may do could not be read: ${read.failure.message}.`, read.failure.kind === "unauthorized" ? "CA-605" : "CA-411");
    const permission = (0,json/* isJsonObject */.OW)(read.value.data)
        ? (0,json/* getOwn */.Ng)(read.value.data, "permission")
        : undefined;
    return typeof permission === "string" && WRITING.includes(permission);
}
async function isMember(person, team, github, signal) {
    const [org = "", slug = ""] = team.slice(1).split("/");
    const read = await github.read("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", { org, team_slug: slug, username: person }, signal);
    if (!read.ok && read.failure.httpStatus === 404)
        return false;
    if (!read.ok)
        throw new errors/* UserError */.yo(`The members of ${team} could not be read: ${read.failure.message}. Pass a token ` +
            "that may read members of the organization as REPO_TOKEN, or list logins.", "CA-605");
    return (0,json/* isJsonObject */.OW)(read.value.data) && (0,json/* getOwn */.Ng)(read.value.data, "state") === "active";
}
async function hasEarlierAnswer({ issue, commentId }, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: issue.number, per_page: comment_PAGE }, signal);
    if (!read.ok || !Array.isArray(read.value.data) || read.value.data.length === comment_PAGE)
        return true;
    return read.value.data.some((comment) => (0,json/* isJsonObject */.OW)(comment) &&
        Number((0,json/* getOwn */.Ng)(comment, "id")) < commentId &&
        (0,approval/* parseCommand */.RM)(String((0,json/* getOwn */.Ng)(comment, "body"))) !== undefined);
}

// EXTERNAL MODULE: ./src/task/proceed.ts + 2 modules
var proceed = __webpack_require__(27560);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(51963);
// EXTERNAL MODULE: ./src/github/api.ts + 1 modules
var api = __webpack_require__(11063);
// EXTERNAL MODULE: ./src/task/verify.ts
var verify = __webpack_require__(45764);
;// CONCATENATED MODULE: ./src/wiring/comment.ts
















const HOW_TO_ANSWER = "Write a new comment that begins with the word `/approve` or `/deny`; the reason " +
    "comes after it, as in `/deny: not on a Friday`.";
async function answerQuestion({ environment, config, log }, cancelled) {
    const asking = { ...config, connection: { ...config.connection, verify: "require" } };
    const context = await (0,wiring_context/* createContext */.q)({ environment, config: asking, log }, cancelled);
    if (!config.githubToken)
        throw new errors/* UserError */.yo("github-token is empty, so the comment cannot be looked at: leave it at its default, or pass a token.", "CA-605");
    const github = (0,api.githubApiOf)(environment, config.githubToken, context.ports.clock);
    const remark = readRemark(readEvent(environment));
    const taskResult = typeof remark === "string"
        ? skipped(remark)
        : await answerRemark({ remark, github, environment, context });
    return { taskResult, context };
}
function skipped(message, code, assignment) {
    return {
        ended: "skipped",
        message,
        mode: "interactive",
        ...(code && { code }),
        ...(assignment && { assignment }),
    };
}
async function answerRemark(talk) {
    const question = await questionOf(talk);
    if ("ended" in question)
        return question;
    const { remark } = talk;
    if (!isAnswer(remark)) {
        await report(talk, `${(0,markdown/* escapeMarkdown */.F)(remark.person)}: this was not taken as an answer. ${HOW_TO_ANSWER}`);
        return skipped(`The comment of ${remark.person} begins with /approve or /deny, but is not a valid answer. ` +
            "Posted instructions in the issue. Fix it and comment again.");
    }
    try {
        return await take({ ...talk, given: remark, question });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            await report(talk, `This answer could not be taken; [its run](${(0,dispatch_event/* runAttemptUrl */.q)(talk.environment)}) ` +
                "says why. Fix that and comment again.");
        throw error;
    }
}
async function questionOf({ remark: { issue }, remark, github, environment, context, }) {
    const question = (0,approval/* readQuestion */.H1)(issue.body);
    if (!question)
        return skipped(`Issue #${issue.number} asks nothing that could be answered here.`);
    if (![question.source, ...(question.also ?? [])].every((source) => isOurRun(source, environment)))
        return skipped(`Issue #${issue.number} was not asked by a run of this repository.`);
    const account = await acknowledge(remark, github, context.ports.cancelled);
    return issue.author === account
        ? question
        : skipped(`Issue #${issue.number} was written by ${issue.author} and not by us ` +
            `(${account}), so nothing is answered.`, "CA-415");
}
async function take(asked) {
    const { question, context } = asked;
    const binding = { ...(await (0,bind/* bindingOf */.hJ)({}, context)), isByQuestion: true };
    const bound = (0,trust_binding/* boundByName */.Zc)(question.task, binding, false);
    if (bound.kind === "unbound")
        throw new errors/* UserError */.yo(bound.reason, bound.code);
    if (bound.kind === "elsewhere")
        return skipped(`This workflow is not for it: ${bound.reason}. Nothing is sent.`, "CA-323");
    const task = await openTask(question, context);
    if ((0,verify/* isTaskResult */.Bo)(task)) {
        if (task.ended === "skipped")
            await report(asked, "The control plane waits for no answer any more: it was given there or in " +
                "another comment, or the sequence ended.", "not_planned");
        return task;
    }
    const other = (0,bind/* elsewhereByStage */.oB)(task, binding, "interactive", context);
    if (other)
        return other;
    const { work, parameters } = await rulesOf(task, context);
    const why = await whyNotTaken(asked, task, parameters);
    return why ?? send(asked, task, work);
}
async function whyNotTaken(asked, task, parameters) {
    const { given, question, github, environment, context } = asked;
    const { cancelled } = context.ports;
    const edited = await whyNotAsked(question, given.issue, {
        github,
        repository: environment["GITHUB_REPOSITORY"] ?? "",
        signal: cancelled,
    });
    if (edited !== undefined) {
        await report(asked, `This answer was not taken: ${(0,markdown/* escapeMarkdown */.F)(edited)}. Trigger the sequence ` +
            "again to be asked anew, or answer in the control plane.");
        return skipped(`Issue #${given.issue.number} is not as it was asked (${edited}), so nothing is answered.`, "CA-418", task);
    }
    const why = await whyNot(given.person, parameters, github, cancelled);
    if (why === undefined)
        return undefined;
    await report(asked, `${(0,markdown/* escapeMarkdown */.F)(given.person)} ${(0,markdown/* escapeMarkdown */.F)(why)}. The question stays open.`);
    return skipped(`${given.person} ${why}; the task stays open.`, "CA-415", task);
}
async function openTask({ task }, context) {
    const { savedState } = context.ports;
    try {
        return await (0,verify/* verify */.MX)({ reference: task, event: {} }, (0,task_context/* controlPlaneOf */.NQ)(context), context);
    }
    catch (error) {
        if (savedState.read()?.phase !== "settled")
            savedState.write({ phase: "settled", reason: "refused" });
        throw error;
    }
}
async function rulesOf({ event }, { ports }) {
    const planned = await ports.planner?.plan(event);
    const work = planned?.kind === "work" ? planned.work : undefined;
    const parameters = askParametersOf(work?.job);
    if (!work || !parameters)
        throw new errors/* UserError */.yo("job: a comment can only be taken by approval.ask; call the same workflow for comments as for the dispatch.", "CA-207");
    return { work, parameters };
}
async function send(asked, task, work) {
    const { given, question, github, environment, context } = asked;
    const { savedState, cancelled } = context.ports;
    const isRerun = Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1) > 1;
    const isInDoubt = isRerun || (await hasEarlierAnswer(given, github, cancelled));
    savedState.writeOpened([{ kind: "question", id: given.issue.number }]);
    const { source, also } = question;
    const taskResult = await (0,proceed/* answerFor */.u)({
        assignment: task,
        role: "stand-in",
        voice: { ...(0,task_context/* voiceOf */.sZ)(context), labels: work.labels, source, ...(also && { also }) },
        outcome: outcomeOf(given),
        left: { work: "over", ...(isInDoubt && { doubt: "finished" }) },
        times: { deliveryMs: context.config.connection.deliveryTimeoutMs },
    }, (0,task_context/* deskOf */.x2)(context));
    if (taskResult.ended === "answered")
        (0,task_context/* note */.N4)(context, `issue #${given.issue.number} answered by ${given.person}`);
    await reportEnd(asked, task, taskResult);
    if (taskResult.ended !== "undelivered")
        savedState.writeOpened([]);
    if (taskResult.ended === "answered" || taskResult.ended === "undelivered")
        return taskResult;
    const { outcome: _said, ...ended } = taskResult;
    return ended;
}
function outcomeOf({ decision, person, reason, url, issue }) {
    const isApproved = decision === "approved";
    const words = `${isApproved ? "Approved" : "Denied"} by ${person} in issue ` +
        `#${issue.number}${reason ? `: ${reason}` : ""}.`;
    return {
        status: "succeeded",
        result: isApproved ? "pass" : "fail",
        message: isApproved ? words : (0,errors/* coded */.yC)(words, "CA-414"),
        labels: {},
        data: {
            decision,
            [isApproved ? "approvedBy" : "deniedBy"]: person,
            ...(reason && { reason }),
            approvalUrl: url,
        },
    };
}
async function reportEnd(asked, assignment, { ended }) {
    const { decision, person } = asked.given;
    const what = (0,markdown/* escapeMarkdown */.F)(`${(0,task_context/* whatOf */.Em)(assignment)} (${assignment.task.project})`);
    if (ended === "answered")
        return report(asked, `${decision === "approved" ? "✅ Approved" : "❌ Denied"} by ` +
            `${(0,markdown/* escapeMarkdown */.F)(person)}: ${what}. The control plane has the answer.`, "completed");
    if (ended === "undelivered")
        return report(asked, "The answer could not be delivered yet; it is tried again for some minutes. " +
            "Should this issue stay open, answer again.");
    return report(asked, "The task was answered or ended elsewhere meanwhile; this answer has no effect.", "not_planned");
}
async function report({ remark, github, context }, text, closing) {
    const { cancelled, console } = context.ports;
    const why = await (0,question_issue/* commentOnIssue */.Sr)(remark.issue.number, { text, closing }, github, cancelled);
    if (why !== undefined)
        console.warning(`${why} (CA-605)`);
}
function isOurRun(source, environment) {
    const prefix = (0,dispatch_event/* runAttemptUrl */.q)(environment).replace(/(?<!\d)\d*\/attempts\/\d*$/, "");
    return source.startsWith(prefix) && /^\d+\/attempts\/\d+$/.test(source.slice(prefix.length));
}
function readEvent(environment) {
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(environment["GITHUB_EVENT_PATH"] ?? "", "utf8"));
        if ((0,json/* isJsonObject */.OW)(event))
            return event;
    }
    catch {
    }
    throw new errors/* UserError */.yo("The file of the comment's event (GITHUB_EVENT_PATH) could not be read as JSON.", "CA-102");
}


/***/ })

};
