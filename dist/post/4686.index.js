"use strict";
exports.id = 4686;
exports.ids = [4686];
exports.modules = {

/***/ 34686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  payDebt: () => (/* binding */ payDebt)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/answer.ts
var src_answer = __webpack_require__(11381);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/measure.ts


/**
 * What the test reports of a job say, judged by the thresholds.
 *
 * @param sinceMs  when the job began: an older file is a left-over of another run
 */
async function measured(work, workspace, sinceMs) {
    const { parseResults, parseLimits, readResults } = await Promise.all(/* import() */[__webpack_require__.e(6278), __webpack_require__.e(7475)]).then(__webpack_require__.bind(__webpack_require__, 77475));
    try {
        const evidence = await readResults(parseResults(work.results), (0,external_node_path_.resolve)(workspace, work.workingDirectory), parseLimits(work.thresholds), sinceMs);
        // Some load reports tell no times; the evaluation that follows needs a window all the same.
        const lacksWindow = evidence.start === undefined && evidence.values.requests !== undefined && sinceMs > 0;
        return { measured: { ...evidence, ...(lacksWindow && { start: new Date(sinceMs).toISOString(), end: new Date().toISOString() }) } };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { measured: { values: {}, verdict: "errored", reasons: [error.message] } };
    }
}

;// CONCATENATED MODULE: ./src/toolkit/clock.ts
const systemClock = {
    nowMs: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener("abort", done, { once: true });
    }),
};

// EXTERNAL MODULE: ./src/toolkit/dispatch-event.ts
var dispatch_event = __webpack_require__(22159);
// EXTERNAL MODULE: ./src/toolkit/ledger-file.ts + 2 modules
var ledger_file = __webpack_require__(17521);
;// CONCATENATED MODULE: ./src/domain/run-title.ts
/**
 * Whether a run's title names a task. Every documented workflow sets
 * `run-name: ${{ github.event.action }} ${{ github.event.client_payload.id }}` (contract.md 10), so the id is a word of it.
 */
function titleNames(title, triggeredId) {
    return triggeredId !== "" && title.split(/\s+/).includes(triggeredId);
}

;// CONCATENATED MODULE: ./src/toolkit/runs.ts

const ASK_GITHUB_MS = 4_000;
/** Runs as GitHub's API tells them. The client is loaded when it is asked for something, after the first request is out. */
function runsOf(environment, token) {
    const ourId = Number(environment["GITHUB_RUN_ID"]);
    const ask = async () => {
        const { octokitFor, repositoryOf } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(4663)]).then(__webpack_require__.bind(__webpack_require__, 94663));
        const repository = repositoryOf(environment);
        return repository && { repository, octokit: octokitFor(environment, token, AbortSignal.timeout(ASK_GITHUB_MS)) };
    };
    return {
        async olderLive(triggeredId) {
            try {
                // Loading the client blocks this process: the control plane's answer is awaited meanwhile, not behind it.
                await new Promise((resolve) => setTimeout(resolve));
                const github = await ask();
                if (!github || !Number.isInteger(ourId))
                    return undefined;
                const event = environment["GITHUB_EVENT_NAME"] ?? "repository_dispatch";
                const { data } = await github.octokit.rest.actions.listWorkflowRunsForRepo({ ...github.repository, event, per_page: 100 });
                // Another workflow may be about the same dispatch and never answer it, such as a silent one.
                const ours = data.workflow_runs.find((run) => run.id === ourId)?.workflow_id;
                return data.workflow_runs
                    .filter((run) => run.id < ourId && (ours === undefined || run.workflow_id === ours) && run.status !== "completed" && titleNames(run.display_title, triggeredId))
                    .map((run) => run.id)
                    .sort((a, b) => a - b);
            }
            catch {
                // Without `actions: read` there is no exclusion but the concurrency group, see docs/guarantees.md.
                return undefined;
            }
        },
        async cancelThisRun() {
            const { refusalOf } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(4663)]).then(__webpack_require__.bind(__webpack_require__, 94663));
            try {
                const github = await ask();
                if (!github)
                    return "GITHUB_REPOSITORY is not set";
                await github.octokit.rest.actions.cancelWorkflowRun({ ...github.repository, run_id: ourId });
                return undefined;
            }
            catch (error) {
                return `${refusalOf(error)}; it needs \`actions: write\``;
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/compose.ts








/** A private folder of this process under the runner's temporary files; post finds what it needs of it in the ledger. */
function workFolder(environment) {
    const name = ["cloud-automation", environment["GITHUB_RUN_ID"], environment["GITHUB_RUN_ATTEMPT"], process.pid].filter(Boolean).join("-");
    return (0,external_node_path_.join)(environment["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), name.replace(/[^\w-]/g, "_"));
}
/** Brings the real side effects together. */
async function createContext(environment, config, log, cancelled, begin) {
    const folder = workFolder(environment);
    const source = (0,dispatch_event/* runAttemptUrl */.q)(environment);
    log.keep(source);
    if (/^http:\/\/(?!127\.|localhost|\[::1\])/i.test(config.connection.url ?? ""))
        log.warning("control-plane-url begins with http://, so the token crosses the network in clear; use https://.");
    // Waiting means that somebody may be watching: the log is opened before it.
    const ledger = new ledger_file/* LedgerFile */.SR(environment, folder, begin);
    const clock = { ...systemClock, sleep: async (ms, signal) => { await log.open(); await systemClock.sleep(ms, signal); } };
    return {
        config,
        source,
        timeline: [],
        ports: {
            controlPlane: await createControlPlane(config, clock, log),
            ledger,
            console: log,
            clock,
            job: createJobRunner(environment, config, folder, log, ledger, clock),
            planner: await createPlanner(environment, config, clock),
            runs: config.githubToken ? runsOf(environment, config.githubToken) : undefined,
            secrets: log.secrets,
            cancelled,
        },
    };
}
async function createControlPlane(config, clock, log) {
    const { url, credentials } = config.connection;
    if (!url || !credentials)
        return undefined;
    const [{ Keptn }, { authorise }, { exchange }, { apiBase }] = await Promise.all([__webpack_require__.e(/* import() */ 3892).then(__webpack_require__.bind(__webpack_require__, 3892)), Promise.all(/* import() */[__webpack_require__.e(3669), __webpack_require__.e(7269), __webpack_require__.e(7071)]).then(__webpack_require__.bind(__webpack_require__, 44496)), Promise.all(/* import() */[__webpack_require__.e(3669), __webpack_require__.e(7269), __webpack_require__.e(731)]).then(__webpack_require__.bind(__webpack_require__, 1860)), __webpack_require__.e(/* import() */ 8930).then(__webpack_require__.bind(__webpack_require__, 8930))]);
    return new Keptn({ base: apiBase(url), authorise: authorise(credentials, clock.nowMs, (secret) => log.mask(secret)), exchange, clock });
}
/** Loaded only where the inputs do not say the work outright. */
async function createPlanner(environment, config, clock) {
    const { source, work } = config;
    if (!source.job && !source.tasksFile && !work.results && !work.thresholds)
        return undefined;
    return (await __webpack_require__.e(/* import() */ 2336).then(__webpack_require__.bind(__webpack_require__, 72336))).planWork(config, environment, clock);
}
function createJobRunner(environment, config, folder, log, ledger, clock) {
    const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
    return {
        async run({ assignment, work, mode, stop, onStarted }) {
            await log.open();
            const begunMs = Date.now();
            const script = async (text, variables, started, limitMs = work.timeoutMs, isAfterStop = false) => {
                const [{ runShellScript }, { jobEnvironment, taskVariables }] = await Promise.all([__webpack_require__.e(/* import() */ 5799).then(__webpack_require__.bind(__webpack_require__, 25799)), __webpack_require__.e(/* import() */ 8578).then(__webpack_require__.bind(__webpack_require__, 58578))]);
                const { eventFile, outputFile } = prepare(assignment, folder);
                return runShellScript({
                    script: text,
                    shell: work.shell,
                    workingDirectory: (0,external_node_path_.resolve)(workspace, work.workingDirectory),
                    environment: jobEnvironment(environment, { ...variables, ...taskVariables({ task: assignment.task, eventFile, outputFile }) }),
                    folder,
                    outputFile,
                    allowedCommands: work.workflowCommands,
                    logTailLines: work.logTailLines,
                    stop: isAfterStop ? new AbortController().signal : stop,
                    deadlineMs: isAfterStop ? limitMs : Math.max(1, Math.min(limitMs, begunMs + work.timeoutMs - Date.now())),
                    write: (stream, piece) => void process[stream].write(piece),
                    onMask: (value) => log.secrets.add(value),
                    onStarted: ({ pid, startedAt }) => started({ pid, startedAt, outputFile }),
                });
            };
            const ran = work.job
                ? await readyMade(work.job, { assignment, mode, stop, timeoutMs: work.timeoutMs, exitCodes: work.exitCodes, environment, clock, console: log, ledger, runUrl: (0,dispatch_event/* runAttemptUrl */.q)(environment), script: (call) => script(call.run, call.variables ?? {}, onStarted, call.timeoutMs, call.isAfterStop), mask: (secret) => void log.secrets.add(secret), show: async (markdown) => showMarkdown(markdown, log) }, config, folder)
                : await script(work.script ?? "", {}, onStarted);
            if (ran.ending.kind === "parked" || !work.results)
                return ran;
            const { measured: found } = await measured(work, workspace, begunMs);
            // A report without times leaves the window to the job.
            return found ? { ...ran, measured: { ...ran.measured, ...found } } : ran;
        },
        async handOver(assignment, isWatched) {
            const core = await log.open();
            const { taskVariables } = await __webpack_require__.e(/* import() */ 8578).then(__webpack_require__.bind(__webpack_require__, 58578));
            const { eventFile, outputFile } = prepare(assignment, folder);
            for (const [name, value] of Object.entries(taskVariables({ task: assignment.task, eventFile, outputFile })))
                core.exportVariable(name, value);
            const watchFile = isWatched ? await startWatch(assignment, config, folder, environment, log) : undefined;
            return { pid: 0, startedAt: "", outputFile, ...(watchFile && { watchFile }) };
        },
    };
}
const refuse = () => Promise.resolve({ ok: false, failure: { kind: "unauthorized", reached: "no", message: "github-token is empty: leave it at its default, or pass a token" } });
/** A job over a script may never ask. */
const WITHOUT_TOKEN = { read: refuse, write: refuse, requestCount: 0 };
async function readyMade(call, setting, config, folder) {
    const [{ runJob }, { githubApiOf }, { memoryOf }, { readRepositoryFile }, { jobEnvironment }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7450), __webpack_require__.e(5335)]).then(__webpack_require__.bind(__webpack_require__, 5335)), Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(2274)]).then(__webpack_require__.bind(__webpack_require__, 22274)), __webpack_require__.e(/* import() */ 8959).then(__webpack_require__.bind(__webpack_require__, 78959)), __webpack_require__.e(/* import() */ 6623).then(__webpack_require__.bind(__webpack_require__, 86623)), __webpack_require__.e(/* import() */ 8578).then(__webpack_require__.bind(__webpack_require__, 58578)),
    ]);
    const { environment, clock, assignment } = setting;
    const github = config.githubToken ? githubApiOf(environment, config.githubToken, clock) : WITHOUT_TOKEN;
    return runJob(call, {
        ...setting,
        github,
        sequences: await createSequences(config, clock, setting.console),
        memory: memoryOf(environment, github, folder),
        jobEnvironment: jobEnvironment(environment, {}),
        readFile: (path, field) => readRepositoryFile(path, field, environment, config.githubToken ? github : undefined),
        park: async (parked) => (await __webpack_require__.e(/* import() */ 518).then(__webpack_require__.bind(__webpack_require__, 518))).keepParked({ ...parked, triggeredId: assignment.task.id }, assignment.task, environment, folder),
    });
}
/** Jobs start sequences themselves, such as an evaluation. */
async function createSequences(config, clock, log) {
    const { url, credentials } = config.connection;
    if (!url || !credentials)
        return undefined;
    const [{ KeptnSequences }, { authorise }, { exchange }, { apiBase }] = await Promise.all([__webpack_require__.e(/* import() */ 2208).then(__webpack_require__.bind(__webpack_require__, 2208)), Promise.all(/* import() */[__webpack_require__.e(3669), __webpack_require__.e(7269), __webpack_require__.e(7071)]).then(__webpack_require__.bind(__webpack_require__, 44496)), Promise.all(/* import() */[__webpack_require__.e(3669), __webpack_require__.e(7269), __webpack_require__.e(731)]).then(__webpack_require__.bind(__webpack_require__, 1860)), __webpack_require__.e(/* import() */ 8930).then(__webpack_require__.bind(__webpack_require__, 8930))]);
    return new KeptnSequences({ base: apiBase(url), authorise: authorise(credentials, clock.nowMs, (secret) => log.mask(secret)), exchange });
}
async function showMarkdown(markdown, log) {
    const core = await log.open();
    try {
        await core.summary.addRaw(log.masked(markdown), true).write();
    }
    catch {
        // Some runners offer no summary file, and a report must never decide over a task.
        log.debug("The job summary could not be written.");
    }
}
/** @returns the file that keeps the watch going; `undefined` when there is none */
async function startWatch({ task }, config, folder, environment, log) {
    const { url, credentials } = config.connection;
    const { githubToken } = config;
    if (!url || !credentials || !githubToken) {
        log.warning("cancel-on-abort has no effect: github-token is empty. (CA-605)");
        return undefined;
    }
    const watchFile = (0,external_node_path_.join)(folder, "watch-for-abort");
    const { startAbortWatch } = await __webpack_require__.e(/* import() */ 1150).then(__webpack_require__.bind(__webpack_require__, 91150));
    await startAbortWatch({ url, credentials, task, githubToken, watchFile }, environment);
    return watchFile;
}
/** The files of contract.md 6; the variables name them. */
function prepare(assignment, folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    const files = { eventFile: (0,external_node_path_.join)(folder, "event.json"), outputFile: (0,external_node_path_.join)(folder, "output") };
    (0,external_node_fs_.writeFileSync)(files.eventFile, JSON.stringify(assignment.event), { mode: 0o600 });
    (0,external_node_fs_.writeFileSync)(files.outputFile, "", { mode: 0o600 });
    return files;
}

// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/domain/outcome.ts
var outcome = __webpack_require__(87888);
// EXTERNAL MODULE: ./src/context.ts
var src_context = __webpack_require__(40788);
// EXTERNAL MODULE: ./src/domain/books.ts
var domain_books = __webpack_require__(28262);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/dispatch-payload.ts
var dispatch_payload = __webpack_require__(87739);
// EXTERNAL MODULE: ./src/domain/frozen.ts
var domain_frozen = __webpack_require__(16996);
// EXTERNAL MODULE: ./src/domain/task.ts
var task = __webpack_require__(33139);
;// CONCATENATED MODULE: ./src/verify.ts






/** The event store shows an event a little later than it exists (control-plane.md 4.1). */
const STORE_LAG_MS = 5_000;
const LOOK_AGAIN_MS = 1_000;
/**
 * Asks the control plane about the dispatched task; the event read there replaces what the payload says (contract.md 3).
 *
 * @returns the assignment, or why there is nothing to do
 * @throws UserError when the task is unknown, answers by itself, or could not be read
 */
async function verify_verify(dispatch, plane, context, readingMs = context.config.connection.deliveryTimeoutMs) {
    const { verify: how } = context.config.connection;
    const { ledger, console, clock, cancelled } = context.ports;
    const { reference } = dispatch;
    if (how === "off")
        return fromPayload(dispatch);
    const untilMs = clock.nowMs() + readingMs;
    const find = () => (0,src_context/* retried */.sT)(context, untilMs, (signal) => plane.find(reference, signal));
    let found = await find();
    for (const lagMs = clock.nowMs() + STORE_LAG_MS; found.ok && found.value.state === "unknown" && clock.nowMs() < lagMs && !cancelled.aborted;) {
        await clock.sleep(LOOK_AGAIN_MS, cancelled);
        found = await find();
    }
    if (cancelled.aborted)
        return { ended: "cancelled", message: "Cancelled before the job began; the post step answers.", code: "CA-405", mode: "interactive" };
    if (!found.ok) {
        const why = (0,src_context/* explain */.WE)(found.failure, plane);
        // 403 is a token that may write and not read; 401 is a wrong one, which could not send the answer either.
        if (how === "prefer" && found.failure.httpStatus !== 401) {
            console.warning(`The task could not be read, the payload is trusted instead (verify: prefer): ${why}`);
            return fromPayload(dispatch);
        }
        // A wrong token stays wrong; everything else post may find mended.
        if (found.failure.httpStatus === 401)
            ledger.write({ phase: "settled", reason: "refused" });
        else
            ledger.write({ phase: "asking", reference, cause: { text: "the control plane could not be read", code: (0,src_context/* codeOf */.$N)(found.failure) } });
        throw new errors/* UserError */.yo(`The task could not be read, so nothing was run: ${why}`, (0,src_context/* codeOf */.$N)(found.failure));
    }
    switch (found.value.state) {
        case "open":
            (0,src_context/* note */.N4)(context, "task read from the control plane");
            return verify_verifiedAssignment(found.value.event, dispatch);
        case "unknown":
            ledger.write({ phase: "settled", reason: "refused" });
            throw new errors/* UserError */.yo(`${plane.address} knows no ${reference.type} with the id of this dispatch in project ${reference.project}; nothing was run and nothing is sent. Was it dispatched by another control plane?`, "CA-311");
        case "closed":
            ledger.write({ phase: "settled", reason: "skipped" });
            if ((0,domain_books/* isAnsweredByWebhookAlone */.dR)(found.value.answers)) {
                throw new errors/* UserError */.yo("This subscription answers by itself (sendFinished: true), so the task was over before this run began: set mode: silent, or set sendFinished: false in the webhook's configuration.", "CA-313");
            }
            return { ended: "skipped", message: "The task is closed already; nothing is run.", code: "CA-312", mode: "interactive", assignment: verify_verifiedAssignment(found.value.event, dispatch) };
    }
}
/** The task as the control plane tells it. Type and id are what was asked for; the rest is taken from there. */
function verify_verifiedAssignment(event, dispatch) {
    const stored = (0,dispatch_payload/* readReference */.Wf)(event, "the stored event");
    return assignmentOf((0,task/* completeTask */.Rt)({ ...dispatch.reference, ...stored }), event);
}
function verify_isSettlement(value) {
    return "ended" in value;
}
function fromPayload(dispatch) {
    return assignmentOf((0,task/* completeTask */.Rt)(dispatch.reference), dispatch.event);
}
function assignmentOf(task, event) {
    const frozen = (0,domain_frozen/* frozenIn */._)(event, task.name);
    return { task, event, ...(Object.keys(frozen).length > 0 && { frozen }) };
}

;// CONCATENATED MODULE: ./src/run-task.ts








const ABORT_WATCH_MS = 15_000;
const PROGRESS_MS = (/* unused pure expression or super */ null && (5 * 60_000));
/** The approval-service answers an automatic approval at once. */
const SERVICE_ANSWERS_MS = 30_000;
const run_task_LOOK_AGAIN_MS = 1_000;
/** Of the log of a cancelled job, which post tells; the state that carries it is small. */
const MAX_KEPT_LINES = 20;
const MAX_KEPT_LINE_CHARACTERS = 300;
/**
 * The story of one task: dispatch → task → started → job → outcome → finished.
 *
 * @throws UserError when nothing can be done and nothing may be sent; the ledger then says what post has to do
 */
async function runTask(dispatch, context) {
    const mode = modeOf(dispatch, context, await modeOfRule(dispatch, context));
    if (mode === "silent")
        return runSilently(dispatch, context);
    const plane = controlPlaneOf(context);
    context.ports.ledger.write({ phase: "asking", reference: dispatch.reference });
    // GitHub is asked while the control plane is.
    const older = context.config.connection.verify === "off" ? undefined : context.ports.runs?.olderLive(dispatch.reference.id);
    const verified = await verify(dispatch, plane, context);
    if (isSettlement(verified))
        return verified;
    context.ports.ledger.write({ phase: "announcing", startedSent: 0, ...debtorOf(verified) });
    const announced = await announce(verified, older, plane, context);
    if (isSettlement(announced))
        return announced;
    const assignment = { ...verified, ...(announced.isStarted && { isStarted: true }) };
    const planned = await plan(assignment, context);
    const working = planned.kind === "work" ? withWork(context, planned.work) : context;
    const worked = planned.kind === "work" ? await work(assignment, announced.startedSent, plane, working) : outcomeOfPlan(planned);
    if (isSettlement(worked))
        return worked;
    const deadlineMs = context.ports.clock.nowMs() + context.config.connection.deliveryTimeoutMs;
    return answer(assignment, worked, announced.startedSent, plane, working, deadlineMs);
}
/** What is to be done; a complaint about it is an answer, too, since nobody else will give one. */
async function plan(assignment, context) {
    const { problems, work: given } = context.config;
    const what = whatOf(assignment);
    if (problems.length > 0)
        return { kind: "outcome", outcome: couldNotRun(`${what} could not be begun: ${problems.join(" ")}`, "CA-201") };
    try {
        return (await context.ports.planner?.plan(assignment.event)) ?? { kind: "work", work: given };
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        return { kind: "outcome", outcome: couldNotRun(`${what} could not be begun: ${error.message}`, error.code) };
    }
}
/** A triggered task is answered, whatever the catalogue says about events that nobody waits for. */
function outcomeOfPlan(planned) {
    return planned.kind === "outcome" ? planned.outcome : couldNotRun(planned.reason, "CA-205");
}
function withWork(context, chosen) {
    return { ...context, config: { ...context.config, work: chosen } };
}
/** What the catalogue's rule says about the mode, where neither input nor payload does. Its condition may need the full event. */
async function modeOfRule(dispatch, context) {
    const { planner, controlPlane, cancelled } = context.ports;
    if (!planner?.decidesMode || context.config.connection.mode !== "auto" || dispatch.mode || dispatch.reference.kind !== "triggered")
        return undefined;
    const found = await controlPlane?.find(dispatch.reference, cancelled);
    // Verifying tries again for longer, and a task that cannot be read must not fall silent.
    if (found && !found.ok)
        return undefined;
    try {
        const planned = await planner.plan(found?.ok && found.value.state !== "unknown" ? found.value.event : dispatch.event);
        return planned.kind === "skipped" ? undefined : planned.mode;
    }
    catch (error) {
        if (error instanceof UserError)
            return undefined;
        throw error;
    }
}
/** The input, else the payload, else the rule, else interactive for a `.triggered` event and silent for the others (contract.md 2). */
function modeOf(dispatch, context, ofRule) {
    const { mode } = context.config.connection;
    const { type, kind } = dispatch.reference;
    const chosen = mode !== "auto" ? mode : (dispatch.mode ?? ofRule ?? (kind === "triggered" ? "interactive" : "silent"));
    if (chosen === "interactive" && kind !== "triggered") {
        throw new errors/* UserError */.yo(`mode: ${type} cannot be answered, only .triggered events can; set mode: silent (or leave it at auto).`, "CA-104");
    }
    return chosen;
}
function controlPlaneOf(context) {
    const { controlPlane } = context.ports;
    if (controlPlane)
        return controlPlane;
    const { url } = context.config.connection;
    throw new errors/* UserError */.yo(url ? "control-plane-token is empty, so the task cannot be answered: pass the secret (is it set in this repository, and is this run allowed to read it?), or set mode: silent."
        : "control-plane-url is empty, so the task cannot be answered: give the control plane's address, or set mode: silent if nothing should be sent back.", "CA-202");
}
async function runSilently(dispatch, context) {
    context.ports.ledger.write({ phase: "settled", reason: "silent" });
    const assignment = await lookUp(dispatch, context);
    const told = { mode: "silent", assignment };
    const planned = await plan(assignment, context);
    if (planned.kind === "skipped")
        return { ended: "skipped", message: planned.reason, ...told };
    if (planned.kind === "work" && areOwnSteps(planned.work)) {
        await context.ports.job.handOver(assignment, false);
        return { ended: "handed-over", message: "The following steps do the work; nothing is sent back.", ...told };
    }
    const ended = planned.kind === "work" ? outcomeOfJob(await runJob(assignment, withWork(context, planned.work), "silent", () => undefined, undefined), planned.work.exitCodes, whatOf(assignment)) : planned.outcome;
    const mask = maskerFor(context, assignment.task);
    const message = maskedMessage(ended.message, mask);
    return { ended: "silent", outcome: { ...ended, message, labels: maskJson(ended.labels, mask), data: maskJson(ended.data, mask) }, message: firstLine(message), ...told };
}
/** Silent mode reads the full event where it may; the payload is good enough otherwise. */
async function lookUp(dispatch, context) {
    const { controlPlane, console, cancelled } = context.ports;
    if (controlPlane) {
        const found = await controlPlane.find(dispatch.reference, cancelled);
        if (found.ok && found.value.state !== "unknown")
            return verifiedAssignment(found.value.event, dispatch);
        console.notice(`The event could not be read from ${controlPlane.address}${found.ok ? "" : ` (${found.failure.message})`}; the payload is used as it came.`);
    }
    else
        console.notice("No control plane is given, so the event could not be read; the payload is used as it came.");
    // Nothing is sent, so nothing but type, id and project has to be known.
    return { task: { keptnContext: "", stage: "", service: "", ...dispatch.reference }, event: dispatch.event };
}
/**
 * Sends `started` if, and only if, the task's counts need one of ours.
 *
 * @throws UserError when it is owed and could not be sent: the job must not run for a task that nobody announced
 */
async function announce(assignment, older, plane, context) {
    const owner = await isStartedOurs(assignment, older, plane, context);
    if (isSettlement(owner))
        return owner;
    if (!owner.ours)
        return { startedSent: 0, isStarted: owner.isStarted ?? false };
    const { startedEvent } = await Promise.all(/* import() */[__webpack_require__.e(2973), __webpack_require__.e(3697)]).then(__webpack_require__.bind(__webpack_require__, 42407));
    const deadlineMs = context.ports.clock.nowMs() + context.config.connection.deliveryTimeoutMs;
    const failure = await send(startedEvent(assignment.task, senderFor(context, assignment.task)), plane, context, deadlineMs);
    if (!failure)
        return { startedSent: 1 };
    if (context.ports.cancelled.aborted)
        return cancelledBefore(assignment);
    if (failure.httpStatus === 401)
        context.ports.ledger.write({ phase: "settled", reason: "refused" });
    else
        context.ports.ledger.write({ phase: "announcing", startedSent: 0, ...debtorOf(assignment), cause: { text: "`started` could not be sent", code: codeOf(failure) } });
    throw new UserError(`The task could not be announced, so nothing was run: ${explain(failure, plane)}`, codeOf(failure));
}
/** Reads the counts; at 0/0 again for a while, since the webhook service's own `started` may still be on its way. */
async function isStartedOurs(assignment, older, plane, context) {
    const { sendStarted, deliveryTimeoutMs } = context.config.connection;
    const me = { source: context.source, startedSent: 0, finishedSent: 0 };
    if (sendStarted !== "auto") {
        const given = { ours: sendStarted === "always" };
        if (context.config.connection.verify === "off")
            return given;
        const books = await plane.books(assignment.task, context.ports.cancelled);
        const isDone = books.ok && (!books.value.open || isSettled(books.value) || debtOf(books.value, assignment.task, me).finished === 0);
        if (isDone)
            return skip(assignment, context, "This dispatch has been answered already.", "CA-312");
        return (books.ok ? await yieldTo(older, books.value, assignment, context) : undefined) ?? given;
    }
    const mustRead = context.config.connection.verify === "require";
    const read = await clearBooks(assignment, me, plane, context, context.ports.clock.nowMs() + (mustRead ? deliveryTimeoutMs : deliveryTimeoutMs / 4));
    if (context.ports.cancelled.aborted)
        return cancelledBefore(assignment);
    if (!read.ok && mustRead) {
        context.ports.ledger.write({ phase: "announcing", startedSent: 0, ...debtorOf(assignment), cause: { text: "the task's counts could not be read", code: codeOf(read.failure) } });
        throw new UserError(`The task's counts could not be read, so nothing was run: ${explain(read.failure, plane)}`, codeOf(read.failure));
    }
    // Unreadable counts: the webhook service sends `started` unless told otherwise, and a second one would hang the task.
    if (!read.ok)
        return { ours: false };
    const books = read.value;
    if (!books.open)
        return skip(assignment, context, "The task is closed already.", "CA-312");
    if (isSettled(books))
        return skip(assignment, context, "The task has as many `finished` as `started` already.", "CA-312");
    const debt = debtOf(books, assignment.task, me);
    if (debt.finished === 0)
        return skip(assignment, context, "Another run has answered this dispatch already.", "CA-314");
    // The approval-service sends it, sooner or later; where it does not, ours goes out with the answer (control-plane.md 2.7).
    const isLater = assignment.task.name === APPROVAL_TASK;
    return (await yieldTo(older, books, assignment, context)) ?? { ours: debt.started && !isLater, isStarted: !debt.started };
}
/**
 * Two runs of one dispatch: the higher run id leaves the task to a live lower one. Where the subscription has sent more
 * than one dispatch, as many runs work as there are answers owed. A run that has answered owes nothing any more.
 */
async function yieldTo(older, books, assignment, context) {
    const [repository] = context.source.split(/\d+\/attempts\//);
    const hasAnswered = (id) => books.answers.some(({ kind, source }) => kind === "finished" && (0,domain_books/* isSameRun */.Mf)(source, `${repository}${id}`));
    const atWork = ((await older) ?? []).filter((id) => !hasAnswered(id));
    const owed = (0,domain_books/* dispatchesOwed */.EF)(books, assignment.task, { source: context.source, startedSent: 0, finishedSent: 0 });
    if (atWork.length < owed)
        return undefined;
    return skip(assignment, context, `Run ${atWork[0]} was started by the same dispatch before this one and is not over; it answers the task.`, "CA-314");
}
function skip(assignment, context, message, code) {
    context.ports.ledger.write({ phase: "settled", reason: "skipped" });
    return { ended: "skipped", message, code, mode: "interactive", assignment };
}
/** What post has to know of an assignment; its event may be too large for the state. */
function debtorOf({ task, frozen, isStarted }) {
    return { task, ...(frozen && { frozen }), ...(isStarted && { isStarted }) };
}
async function work(assignment, startedSent, plane, context) {
    const { ledger, cancelled } = context.ports;
    const { work: settings } = context.config;
    const debtor = { phase: "working", startedSent, ...debtorOf(assignment), labels: settings.labels };
    if (cancelled.aborted)
        return cancelledBefore(assignment);
    if (areOwnSteps(settings)) {
        ledger.write({ ...debtor, ownSteps: true, job: await context.ports.job.handOver(assignment, settings.cancelOnAbort) });
        return { ended: "handed-over", message: "The following steps are the job; its result is sent when they are over.", mode: "interactive", assignment };
    }
    ledger.write({ ...debtor, ownSteps: false });
    let handle;
    const result = await runJob(assignment, context, "interactive", (job) => ledger.write({ ...debtor, ownSteps: false, job: (handle = job) }), plane);
    if (result.ending.kind === "parked") {
        const { deadline, waitsFor } = result.ending;
        ledger.write({ phase: "parked", task: assignment.task, deadline });
        return { ended: "parked", message: `Waits for ${waitsFor} until ${deadline}; nothing is sent until then.`, deadline, mode: "interactive", assignment };
    }
    if (result.ending.kind === "left") {
        const left = await leave(assignment, plane, context);
        if (left)
            return left;
    }
    if (result.ending.kind === "stopped" && result.ending.because === "cancelled") {
        const mask = maskerFor(context, assignment.task);
        const logTail = result.logTail.map((line) => maskedMessage(line, mask).slice(0, MAX_KEPT_LINE_CHARACTERS).toWellFormed());
        ledger.write({ ...debtor, ownSteps: false, cause: "cancelled", logTail: logTail.slice(-MAX_KEPT_LINES), ...(handle && { job: handle }) });
        return { ended: "cancelled", message: "Cancelled: the job was ended; `finished` is sent by the post step.", code: "CA-405", mode: "interactive", assignment };
    }
    if (result.ending.kind === "stopped" && result.ending.because === "aborted") {
        ledger.write({ phase: "settled", reason: "aborted" });
        if (settings.cancelOnAbort)
            await cancelRun(context);
        return { ended: "aborted", message: "The sequence was aborted or timed out in the control plane; the job was ended and nothing is sent.", code: "CA-315", mode: "interactive", assignment };
    }
    return outcomeOfJob(result, settings.exitCodes, whatOf(assignment));
}
/**
 * The control plane answers an approval by itself. What is left is a `started` of the webhook service, if it sent one: no
 * answer of the approval-service pays for it, and the task would hang.
 *
 * @returns `undefined` when an answer of ours is needed after all
 */
async function leave(assignment, plane, context) {
    const { clock, cancelled } = context.ports;
    const untilMs = clock.nowMs() + SERVICE_ANSWERS_MS;
    const me = { source: context.source, startedSent: 0, finishedSent: 0 };
    for (let books;; await clock.sleep(run_task_LOOK_AGAIN_MS, cancelled)) {
        const read = await retried(context, untilMs, (signal) => plane.books(assignment.task, signal));
        if (read.ok)
            books = read.value;
        const isOver = books !== undefined && (!books.open || isSettled(books));
        if (books && !isOver && isApprovalAnswered(books, assignment.task, me))
            return undefined;
        if (!isOver && !cancelled.aborted && clock.nowMs() < untilMs)
            continue;
        // An approval-service that is away will say the same later, and pay for itself only.
        if (books && !isOver && isWebhookUnpaid(books, assignment.task, me))
            return undefined;
        if (isOver)
            return skip(assignment, context, "This approval is over: the control plane decides it by itself, so nobody was asked, and nothing is sent.", "CA-312");
        return skip(assignment, context, `The control plane has not answered this approval so far (seen for ${SERVICE_ANSWERS_MS / 1_000} s). The shipyard lets it decide by itself, so its approval-service has to answer, and nothing is sent from here: look whether that service runs; until then the sequence waits.`, "CA-319");
    }
}
async function cancelRun(context) {
    const { runs, console } = context.ports;
    const why = runs ? await runs.cancelThisRun() : "github-token is empty";
    if (why)
        console.warning(`The run could not be cancelled (cancel-on-abort): ${why} (CA-605)`);
}
async function runJob(assignment, context, mode, onStarted, plane) {
    const { job, cancelled } = context.ports;
    const stop = new AbortController();
    const over = new AbortController();
    const end = (reason) => () => stop.abort(reason);
    cancelled.addEventListener("abort", end("cancelled"), { once: true });
    if (cancelled.aborted)
        stop.abort("cancelled");
    if (plane)
        void watch(assignment, plane, context, over.signal, end("aborted"));
    note(context, "job begun");
    try {
        const result = await job.run({ assignment, work: context.config.work, mode, stop: stop.signal, onStarted });
        note(context, `job ended (${result.ending.kind === "exited" ? `exit code ${result.ending.code}` : result.ending.kind === "judged" ? result.ending.verdict : result.ending.kind})`);
        return result;
    }
    finally {
        over.abort();
    }
}
/** While the job runs: ends it when the sequence is aborted (nobody tells an executor, control-plane.md F10), and reports progress if asked. */
async function watch(assignment, plane, context, over, abort) {
    const { clock } = context.ports;
    const { task } = assignment;
    const begunMs = clock.nowMs();
    let progressMs = begunMs;
    const progress = async (message) => {
        if (!context.config.work.progress)
            return;
        const { progressEvent } = await Promise.all(/* import() */[__webpack_require__.e(2973), __webpack_require__.e(3697)]).then(__webpack_require__.bind(__webpack_require__, 42407));
        const sent = await plane.deliver(progressEvent(task, senderFor(context, task), message), clock.nowMs(), over);
        if (!sent.ok && !over.aborted)
            context.ports.console.notice(`Progress was not accepted (${sent.failure.message}); control planes may refuse it.`);
    };
    await progress("The job has begun.");
    for (;;) {
        await clock.sleep(ABORT_WATCH_MS, over);
        if (over.aborted)
            return;
        const aborted = await plane.isAborted(task, over);
        if (over.aborted)
            return;
        if (aborted.ok && aborted.value)
            return abort();
        if (clock.nowMs() - progressMs >= PROGRESS_MS) {
            progressMs = clock.nowMs();
            await progress(`The job has been running for ${Math.round((progressMs - begunMs) / 60_000)} minutes.`);
        }
    }
}
function cancelledBefore(assignment) {
    return { ended: "cancelled", message: "Cancelled before the job began; the post step answers.", code: "CA-405", mode: "interactive", assignment };
}
function whatOf({ task }) {
    // A silent dispatch may carry ids only.
    return `${task.name}${task.service ? ` of ${task.service}` : ""}${task.stage ? ` in ${task.stage}` : ""}`;
}

;// CONCATENATED MODULE: ./src/settle-task.ts









/**
 * What the runner gives a cancelled job for all its remaining steps is 285 s (github-actions.md 1.9). Main has taken up to
 * 7 of them; after delivery there has to be time for keeping the result (30 s) and for closing what the job opened (20 s).
 */
const POST_DELIVERY_MS = 180_000;
/** Of it, where the task has to be read first. */
const POST_READING_MS = 80_000;
/**
 * Pays what main still owes: it was killed or cancelled, a step before it failed, or the caller's own steps were the job.
 *
 * @returns `undefined` when nothing is owed
 * @throws UserError when the task could not be read or answered
 */
async function settleTask(leftovers, context) {
    const settlement = await settleDebt(leftovers, context);
    return settlement?.ended === "undelivered" ? keep(settlement, leftovers, context) : settlement;
}
/** Nobody tries again after post, so what could not be delivered goes where the sweep finds it. */
async function keep(settlement, leftovers, context) {
    const { assignment, outcome, finished } = settlement;
    if (!assignment || !outcome || !finished)
        return settlement;
    const { task } = assignment;
    const kept = await leftovers.keepResult({ triggeredId: task.id, source: context.source, outcome: sentPart(outcome, finished, task) }, task);
    (0,src_context/* note */.N4)(context, kept.ok ? `kept the result as ${kept.value}` : "could not keep the result");
    return kept.ok
        ? { ...settlement, message: `${settlement.message} The result is kept as the artifact ${kept.value} of this run; the next sweep delivers it.`, code: "CA-321" }
        : { ...settlement, message: `${settlement.message} The result could not be kept either (${kept.reason}); a sweep finishes the task errored.`, code: "CA-322" };
}
/** Of an outcome, what its event would have carried: masked, and cut to size. */
function sentPart(outcome, { data }, task) {
    const text = (0,json/* getOwn */.Ng)(data, "message");
    const labels = (0,json/* getOwn */.Ng)(data, "labels");
    const reported = (0,json/* getOwn */.Ng)(data, task.name);
    return {
        ...outcome,
        message: typeof text === "string" ? text : outcome.message,
        labels: (0,json/* isJsonObject */.OW)(labels) ? Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])) : {},
        data: (0,json/* isJsonObject */.OW)(reported) ? reported : {},
    };
}
async function settleDebt(leftovers, given) {
    const ledger = given.ports.ledger.read();
    const context = ledger && "labels" in ledger && ledger.labels ? withLabels(given, ledger.labels) : given;
    const { jobStatus } = context.config;
    const untilMs = context.ports.clock.nowMs() + POST_DELIVERY_MS;
    // A dispatch that is to be answered by nobody owes nothing, wherever it stopped.
    if (ledger && (ledger.phase === "seen" || ledger.phase === "asking") && modeOf({ ...ledger, event: {} }, context) === "silent")
        return undefined;
    switch (ledger?.phase) {
        case undefined:
        case "settled":
        case "parked":
            return undefined;
        case "seen":
            // Another step of this job took the task; the answer is its business.
            if (leftovers.isTaken(ledger.reference))
                return undefined;
            // Main never ran: a step before ours failed, or the run was cancelled.
            return settleUnread(ledger.reference, jobStatus === "cancelled" ? await cancellation(leftovers, jobStatus, "before the task began") : (0,errors/* coded */.yC)("A step before the task failed, so the task was never begun.", "CA-407"), context, untilMs);
        case "asking":
            if (leftovers.isTaken(ledger.reference))
                return undefined;
            return settleUnread(ledger.reference, await neverBegun(ledger, leftovers, context), context, untilMs);
        case "announcing":
            return (await leftToOlder({ task: ledger.task, event: {} }, context)) ?? settle({ task: ledger.task, event: {} }, (0,outcome/* outcome */.bu)("errored", await neverBegun(ledger, leftovers, context)), ledger.startedSent, context, untilMs, true);
        case "working": {
            const assignment = { task: ledger.task, event: {}, ...(ledger.frozen && { frozen: ledger.frozen }), ...(ledger.isStarted && { isStarted: true }) };
            return settle(assignment, await outcomeOfWork(ledger, assignment, leftovers, context), ledger.startedSent, context, untilMs);
        }
        case "finishing":
            return settle({ task: ledger.task, event: {}, ...(ledger.isStarted && { isStarted: true }) }, ledger.outcome, ledger.startedSent, context, untilMs, true, ledger.finishedSent);
    }
}
async function settleUnread(reference, message, context, untilMs) {
    const assignment = await verify_verify({ reference, event: {} }, controlPlaneOf(context), context, POST_READING_MS);
    if (verify_isSettlement(assignment))
        return assignment;
    return (await leftToOlder(assignment, context)) ?? settle(assignment, (0,outcome/* outcome */.bu)("errored", message), 0, context, untilMs);
}
/** What main would have asked: an older run of the same dispatch that is at work answers, also where ours never began. */
async function leftToOlder(assignment, context) {
    const older = await context.ports.runs?.olderLive(assignment.task.id);
    if (!older || older.length === 0)
        return undefined;
    const read = await (0,src_context/* retried */.sT)(context, context.ports.clock.nowMs() + POST_READING_MS, (signal) => controlPlaneOf(context).books(assignment.task, signal));
    if (!read.ok || !read.value.open || read.value.answers.some(({ source }) => (0,domain_books/* isSameRun */.Mf)(source, context.source)))
        return undefined;
    return yieldTo(Promise.resolve(older), read.value, assignment, context);
}
function settle(assignment, result, startedSent, context, untilMs, isInDoubt = false, finishedSent = 0) {
    return (0,src_answer/* answer */.ZF)(assignment, result, startedSent, controlPlaneOf(context), context, untilMs, isInDoubt, finishedSent);
}
/** The labels of the rule that main had chosen. */
function withLabels(context, labels) {
    return { ...context, config: { ...context.config, work: { ...context.config.work, labels } } };
}
async function outcomeOfWork(ledger, assignment, leftovers, context) {
    const { jobStatus } = context.config;
    const what = whatOf(assignment);
    if (ledger.ownSteps && ledger.job) {
        const why = await leftovers.whyEnded(jobStatus);
        const cause = jobStatus === "cancelled" ? `the run was cancelled while its steps ran${why ? `: ${why}` : ""}` : why;
        const { report, measured } = await leftovers.readReport(ledger.job);
        return (0,outcome/* outcomeOfSteps */.nl)(jobStatus, report, what, cause, measured);
    }
    if (ledger.job)
        await leftovers.endJob(ledger.job);
    const cause = await whyUnfinished(ledger, what, leftovers, jobStatus);
    const report = ledger.job ? (await leftovers.readReport(ledger.job)).report : job_result/* EMPTY_REPORT */.V;
    // What the job had reported by then is true, and so is its log.
    const lines = [cause.message, ...(report.message ? [report.message] : []), ...(ledger.logTail?.length ? ["", "Last lines of the log:", ...ledger.logTail] : [])];
    return (0,outcome/* outcome */.bu)("errored", lines.join("\n"), report);
}
async function whyUnfinished(ledger, what, leftovers, jobStatus) {
    if (jobStatus === "cancelled")
        return (0,outcome/* outcome */.bu)("errored", await cancellation(leftovers, jobStatus, `while ${what} ran`));
    // The runner signals a step only when the run is cancelled or the step's own time is over, and the run was not cancelled.
    if (ledger.cause === "cancelled")
        return (0,outcome/* couldNotRun */.Mn)(`The step was cancelled: its time limit (timeout-minutes of the step) ended ${what}.`, "CA-405");
    return (0,outcome/* couldNotRun */.Mn)(`${what} could not be completed: the action's process was killed while the job ran (out of memory, or ended from outside).`, "CA-408");
}
async function neverBegun(ledger, leftovers, context) {
    const { jobStatus } = context.config;
    if (jobStatus === "cancelled")
        return cancellation(leftovers, jobStatus, "before the job began");
    const { text, code } = ledger.cause ?? { text: "the action ended before it", code: "CA-408" };
    return (0,errors/* coded */.yC)(`The task's job was never begun: ${text}.`, code);
}
async function cancellation(leftovers, jobStatus, when) {
    const why = await leftovers.whyEnded(jobStatus);
    return (0,errors/* coded */.yC)(`The run was cancelled ${when}${why ? `: ${why}` : ""}.`, "CA-405");
}

// EXTERNAL MODULE: ./src/tell.ts + 3 modules
var tell = __webpack_require__(8447);
;// CONCATENATED MODULE: ./src/pay-debt.ts












const MAX_WHY_CHARACTERS = 500;
/**
 * Brings the real side effects to {@link settleTask} and tells what became of it.
 *
 * @returns the exit code of the post step
 */
async function payDebt(environment) {
    const ledger = (0,ledger_file/* readLedger */.SC)(environment) ?? unwritten(environment);
    if (!ledger)
        return 0;
    const log = (0,tell/* createLog */.h)(environment);
    await log.open();
    stopWatching(ledger, log);
    let context;
    try {
        const config = (0,inputs/* readConfig */.Xg)(environment);
        // Nothing cancels post: the runner lets it go on, and giving up here would leave the task open.
        for (const signal of ["SIGINT", "SIGTERM"])
            process.on(signal, () => undefined);
        const own = await createContext(environment, config, log, new AbortController().signal, ledger);
        const another = "source" in ledger ? ledger.source : undefined;
        const also = "also" in ledger ? ledger.also : undefined;
        context = another === undefined ? own : { ...own, source: another, isForAnother: true, ...(also && { also }) };
        const settlement = await settleTask({
            isTaken: ({ id }) => (0,ledger_file/* isTaken */.Ck)(environment, (0,external_node_path_.dirname)(workFolder(environment)), id),
            endJob: async (job) => (await __webpack_require__.e(/* import() */ 1288).then(__webpack_require__.bind(__webpack_require__, 11288))).endProcessTree(job),
            readReport: async (job) => ({ report: await (await __webpack_require__.e(/* import() */ 137).then(__webpack_require__.bind(__webpack_require__, 80137))).readJobReport(job.outputFile), ...(config.work.results && (await measured(config.work, environment["GITHUB_WORKSPACE"] || process.cwd(), 0))) }),
            keepResult: async (kept, task) => another !== undefined ? { ok: false, reason: "it was given by a comment: answer again in the issue" } : (await __webpack_require__.e(/* import() */ 518).then(__webpack_require__.bind(__webpack_require__, 518))).keepResult(kept, task, environment, workFolder(environment)),
            whyEnded: async (jobStatus) => (await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(9809)]).then(__webpack_require__.bind(__webpack_require__, 99809))).whyJobEnded(environment, config.githubToken, jobStatus),
        }, context);
        const exitCode = settlement ? await (0,tell/* tell */.q)(settlement, context, log, environment) : 0;
        await closeOpened(settlement, context, environment);
        // A job that is red or grey already needs no second mark; one whose own steps reported a failure does.
        return settlement?.ended === "answered" && config.jobStatus !== "success" ? 0 : exitCode;
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
/** The caller's steps are over, so nobody has to watch them any more. */
function stopWatching(ledger, log) {
    const file = ledger.phase === "working" ? ledger.job?.watchFile : undefined;
    if (file === undefined)
        return;
    try {
        const why = (0,src_answer/* firstLine */.TM)((0,external_node_fs_.readFileSync)(file, "utf8")).slice(0, MAX_WHY_CHARACTERS);
        if (why)
            log.warning(`The run could not be cancelled (cancel-on-abort): ${why} (CA-605)`);
    }
    catch {
        // Gone already: the watch has done its work.
    }
    (0,external_node_fs_.rmSync)(file, { force: true });
}
/** After the answer: what the job opened at GitHub must not look as if it were going on. Never fatal. */
async function closeOpened(settlement, context, environment) {
    const { ledger, console } = context.ports;
    // An answer that was not delivered can be given again.
    const opened = settlement?.ended === "undelivered" || settlement?.ended === "refused" ? ledger.opened.filter(({ kind }) => kind !== "question") : ledger.opened;
    if (opened.length === 0)
        return;
    const left = ledger.read();
    // Of a task that was aborted or answered by somebody else, nothing came.
    const judged = settlement?.ended === "answered" || settlement?.ended === "undelivered" ? settlement.outcome : undefined;
    const verdict = settlement ? judged && (0,outcome/* verdictOf */.Vj)(judged) : left?.phase === "settled" ? left.verdict : undefined;
    const text = (0,src_answer/* firstLine */.TM)(judged?.message ?? settlement?.message ?? (verdict ? `The task was answered: ${verdict}.` : "The task ended without an answer of this run."));
    const { closeRecords } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(486)]).then(__webpack_require__.bind(__webpack_require__, 40486));
    for (const why of await closeRecords(opened, { verdict, text, runUrl: context.source }, environment, context.config.githubToken)) {
        console.warning(`What the job opened at GitHub stays open: ${why}. (CA-605)`);
    }
}
/**
 * The ledger of a main that was gone before it could write: without `pre` (local actions have none) post exists only
 * because main was started. A payload that main could not read either leaves nothing to answer.
 */
function unwritten(environment) {
    try {
        const { reference, mode } = (0,dispatch_event/* readDispatch */.L)(environment, (0,inputs/* input */.hF)(environment, "event") || undefined);
        return { phase: "asking", reference, ...(mode && { mode }), cause: { text: "the action's process was gone before it began", code: "CA-408" } };
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