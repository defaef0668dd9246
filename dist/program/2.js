module.exports = {

/***/ 90:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createContext)
});

// EXTERNAL MODULE: ./src/github/runs.ts
var runs = __webpack_require__(1281);
// EXTERNAL MODULE: ./src/runner/clock.ts
var clock = __webpack_require__(21984);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(51963);
// EXTERNAL MODULE: ./src/runner/state-file.ts
var state_file = __webpack_require__(83738);
// EXTERNAL MODULE: ./src/wiring/adapters.ts
var adapters = __webpack_require__(43324);
// EXTERNAL MODULE: ./src/wiring/event-sinks.ts
var event_sinks = __webpack_require__(27427);
// EXTERNAL MODULE: ./src/wiring/measure.ts
var measure = __webpack_require__(70342);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/wiring/own-steps.ts

async function handOver(assignment, isWatched, place) {
    const core = await place.log.open();
    const [{ taskVariables }, { unwritable, writeTaskFiles }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1334).then(__webpack_require__.bind(__webpack_require__, 41334)),
        __webpack_require__.e(/* import() */ 4256).then(__webpack_require__.bind(__webpack_require__, 34256)),
    ]);
    const files = writeTaskFiles(assignment, place.folder);
    try {
        const variables = taskVariables({ task: assignment.task, ...files });
        for (const [name, value] of Object.entries(variables))
            core.exportVariable(name, value);
    }
    catch (error) {
        throw unwritable("the variables for your steps (GITHUB_ENV)", error);
    }
    const watchFile = isWatched ? await startWatch(assignment, place) : undefined;
    return {
        pid: 0,
        startedAt: "",
        outputFile: files.outputFile,
        begunMs: Date.now(),
        ...(watchFile && { watchFile }),
    };
}
async function startWatch({ task }, { config, folder, environment, log }) {
    const { url, credentials } = config.connection;
    const { githubToken } = config;
    if (!url || !credentials || !githubToken) {
        log.warning("cancel-on-abort has no effect: github-token is empty. (CA-605)");
        return undefined;
    }
    const watchFile = (0,external_node_path_.join)(folder, "watch-for-abort");
    const { startAbortWatch } = await __webpack_require__.e(/* import() */ 5274).then(__webpack_require__.bind(__webpack_require__, 45274));
    await startAbortWatch({ url, credentials, task, githubToken, watchFile }, environment);
    return watchFile;
}

;// CONCATENATED MODULE: ./src/wiring/job-runner.ts


function jobRunner(place) {
    return {
        handOver: (assignment, isWatched) => handOver(assignment, isWatched, place),
        run: (call) => run(call, place),
    };
}
async function run(call, place) {
    const { work } = call;
    await place.log.open();
    const begunMs = Date.now();
    const workspace = place.environment["GITHUB_WORKSPACE"] || process.cwd();
    const { runTaskScript } = await __webpack_require__.e(/* import() */ 7355).then(__webpack_require__.bind(__webpack_require__, 47355));
    const setting = {
        assignment: call.assignment,
        folder: place.folder,
        workspace,
        environment: place.environment,
        work,
        stop: call.stop,
        begunMs,
        onMask: (value) => void place.log.secrets.add(value),
        onStarted: call.onStarted,
    };
    const ran = work.job
        ? await (await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(2413), __webpack_require__.e(1304), __webpack_require__.e(1133), __webpack_require__.e(813)]).then(__webpack_require__.bind(__webpack_require__, 25825))).runBuiltInJob(work.job, call, place, (script) => runTaskScript(script, setting))
        : await runTaskScript({ text: work.script ?? "" }, setting);
    if (ran.ending.kind === "parked" || !work.results)
        return ran;
    const { measured: found } = await (0,measure/* measured */.j)(work, {
        workspace,
        sinceMs: begunMs,
        isOwnSteps: false,
    });
    return found ? { ...ran, measured: { ...ran.measured, ...found } } : ran;
}

// EXTERNAL MODULE: ./src/wiring/place.ts
var wiring_place = __webpack_require__(50829);
;// CONCATENATED MODULE: ./src/wiring/context.ts








async function createContext(given, cancelled, begin) {
    const { environment, config, log } = given;
    const folder = (0,wiring_place/* workFolder */.k)(environment);
    const source = (0,dispatch_event/* runAttemptUrl */.q)(environment);
    log.keep(source);
    if (/^http:\/\/(?!127\.|localhost|\[::1\])/i.test(config.connection.url ?? ""))
        log.warning("control-plane-url begins with http://, so the token crosses the network in clear; use https://.");
    const savedState = new state_file/* StateFile */.iK(environment, folder, begin);
    const place = { ...given, folder, clock: watchedClock(log), savedState };
    return {
        config,
        source,
        timeline: [],
        ports: {
            controlPlane: await controlPlaneOf(place),
            savedState,
            console: log,
            clock: place.clock,
            job: (0,event_sinks/* withSinks */.r)(jobRunner(place), given, cancelled),
            planner: await plannerOf(place),
            runs: config.githubToken ? (0,runs/* runsOf */.k)(environment, config.githubToken) : undefined,
            secrets: log.secrets,
            cancelled,
        },
    };
}
function watchedClock(log) {
    return {
        ...clock.systemClock,
        sleep: async (ms, signal) => {
            await log.open();
            await clock.systemClock.sleep(ms, signal);
        },
    };
}
async function controlPlaneOf(place) {
    const { environment, config, clock, log } = place;
    const adapter = await (0,adapters/* adapterOf */.nZ)(environment);
    return adapter.connect({
        environment,
        config,
        clock,
        mask: (secret) => log.mask(secret),
        start: () => (0,adapters/* startOf */.GH)(environment),
    });
}
async function plannerOf({ environment, config, clock }) {
    const { source, work } = config;
    if (!source.job && !source.tasksFile && !work.results && !work.thresholds)
        return undefined;
    return (await __webpack_require__.e(/* import() */ 4697).then(__webpack_require__.bind(__webpack_require__, 64697))).planWork(config, environment, clock);
}


/***/ }),

/***/ 1281:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30993);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49835);
/* harmony import */ var _domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38234);




const ASK_GITHUB_MS = 4_000;
const MAX_OLDER = 5;
const PAGE = 100;
const MAX_PAGES = 10;
const CLOCK_SKEW_MS = 10 * 60_000;
function runsOf(environment, token) {
    const ourId = Number(environment["GITHUB_RUN_ID"]);
    const ask = async () => {
        const { octokitFor, repositoryOf } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(2413), __webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__, 61654));
        const repository = repositoryOf(environment);
        return (repository && {
            repository,
            octokit: octokitFor(environment, token, AbortSignal.timeout(ASK_GITHUB_MS)),
        });
    };
    const older = async (triggeredId) => {
        const github = await ask();
        if (!github || !Number.isInteger(ourId))
            return undefined;
        const event = environment["GITHUB_EVENT_NAME"] ?? "repository_dispatch";
        const { data } = await github.octokit.rest.actions.listWorkflowRunsForRepo({
            ...github.repository,
            event,
            per_page: 100,
        });
        const ours = data.workflow_runs.find((run) => run.id === ourId);
        const branch = ours?.head_branch ?? environment["GITHUB_REF_NAME"];
        const isSibling = (run) => (ours === undefined || run.workflow_id === ours.workflow_id) &&
            (branch === undefined || run.head_branch === branch);
        const ourType = ours && (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .readTitle */ .tS)(ours.display_title)?.eventType;
        const isAlike = ({ display_title: title }) => ourType === undefined || (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .readTitle */ .tS)(title)?.eventType === ourType;
        return data.workflow_runs
            .filter((run) => run.id < ourId &&
            isSibling(run) &&
            isAlike(run) &&
            (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .titleNames */ .b8)(run.display_title, triggeredId))
            .sort((a, b) => a.id - b.id);
    };
    let known;
    return {
        async olderLive(triggeredId) {
            try {
                await new Promise((resolve) => setTimeout(resolve));
                known = await older(triggeredId);
                return known?.filter(({ status }) => status !== "completed").map(({ id }) => id);
            }
            catch {
                return undefined;
            }
        },
        async undeliveredByOlder(task) {
            const over = known
                ?.filter(({ status, event }) => status === "completed" && event === "repository_dispatch")
                .slice(-MAX_OLDER);
            if (!over)
                return undefined;
            if (over.length === 0)
                return [];
            try {
                const kept = await Promise.all(over.map(async (run) => undeliveredBy(run, task, await ask())));
                return kept.flat();
            }
            catch {
                return undefined;
            }
        },
        async naming(triggeredId, sinceMs) {
            try {
                const github = await ask();
                if (!github || !Number.isInteger(ourId) || !Number.isFinite(sinceMs))
                    return undefined;
                const created = `>=${new Date(sinceMs - CLOCK_SKEW_MS).toISOString().slice(0, 19)}Z`;
                const found = [];
                for (let page = 1; page <= MAX_PAGES; page++) {
                    const { data } = await github.octokit.rest.actions.listWorkflowRunsForRepo({
                        ...github.repository,
                        created,
                        per_page: PAGE,
                        page,
                    });
                    found.push(...data.workflow_runs
                        .filter((run) => run.id !== ourId && `${run.display_title}`.includes(triggeredId))
                        .map((run) => run.id));
                    if (data.workflow_runs.length < PAGE)
                        return found;
                }
                return undefined;
            }
            catch {
                return undefined;
            }
        },
        async cancelThisRun() {
            const { refusalOf } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(2413), __webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__, 61654));
            try {
                const github = await ask();
                if (!github)
                    return "GITHUB_REPOSITORY is not set";
                await github.octokit.rest.actions.cancelWorkflowRun({
                    ...github.repository,
                    run_id: ourId,
                });
                return undefined;
            }
            catch (error) {
                return `${refusalOf(error)}; it needs \`actions: write\``;
            }
        },
    };
}
async function undeliveredBy(run, task, github) {
    if (!github)
        throw new Error("no repository");
    const { octokit, repository } = github;
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
        ...repository,
        run_id: run.id,
        per_page: 100,
    });
    const newest = data.artifacts
        .filter(({ name, expired }) => !expired && name.startsWith((0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__/* .undeliveredResultPrefix */ .$Y)(task)))
        .sort((a, b) => b.id - a.id)[0];
    if (!newest)
        return [];
    const { noteOf } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(2413), __webpack_require__.e(1306), __webpack_require__.e(2002)]).then(__webpack_require__.bind(__webpack_require__, 12931));
    try {
        const kept = (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__/* .readUndeliveredResult */ .Fj)(await noteOf({ id: newest.id, name: newest.name, bytes: newest.size_in_bytes, runId: run.id }, octokit, repository).read(_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__/* .UNDELIVERED_RESULT_FILE */ .x6, _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__/* .MAX_UNDELIVERED_BYTES */ .Lu));
        return kept.triggeredId === task.id && (0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_3__/* .isSameRun */ .Mf)(kept.source, run.html_url) ? [kept] : [];
    }
    catch (error) {
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.code === "CA-604")
            return [];
        throw error;
    }
}


/***/ }),

/***/ 39822:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   M4: () => (/* binding */ decideAhead),
/* harmony export */   RO: () => (/* binding */ unboundFor),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   hJ: () => (/* binding */ bindingOf),
/* harmony export */   nG: () => (/* binding */ refuseOtherApprovals),
/* harmony export */   oB: () => (/* binding */ elsewhereByStage),
/* harmony export */   z6: () => (/* binding */ endUnbound)
/* harmony export */ });
/* unused harmony export placed */
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21370);
/* harmony import */ var _domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70856);
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30993);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5646);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9264);
/* harmony import */ var _plan__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60762);
/* harmony import */ var _proceed__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27560);
/* harmony import */ var _verify__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45764);









async function bindingOf({ eventType, isAddressed }, { config, ports }) {
    const catalogue = await ports.planner?.scope();
    return {
        inputs: config.scope,
        ...(catalogue && { catalogue }),
        ...(eventType !== undefined && { eventType }),
        ...(isAddressed && { isAddressed }),
    };
}
function owesNothing(reason, { ports: { savedState } }) {
    if (savedState.read()?.phase !== "settled")
        savedState.write({ phase: "settled", reason });
}
function elsewhere({ reason }, reported, context) {
    owesNothing("skipped", context);
    return {
        ended: "skipped",
        message: `This workflow is not for it: ${reason}. Nothing is run and nothing is sent.`,
        code: "CA-323",
        ...reported,
    };
}
function elsewhereByStage(assignment, binding, mode, context) {
    const bound = (0,_domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .boundByStage */ .q4)(assignment.task.stage || undefined, binding);
    return bound.kind === "elsewhere" ? elsewhere(bound, { mode, assignment }, context) : undefined;
}
function unboundOf({ reason }) {
    return [`This workflow is not for it: ${reason}.`, "CA-323"];
}
function unboundFor(bound, { isAddressed }) {
    if (bound.kind === "unbound")
        return bound;
    if (!isAddressed)
        return undefined;
    const [reason, code] = unboundOf(bound);
    return { kind: "unbound", reason, code };
}
async function placed(assignment, binding, context) {
    const { controlPlane: plane, clock } = context.ports;
    const { verify: how, deliveryTimeoutMs } = context.config.connection;
    const find = plane?.find?.bind(plane);
    if (how !== "off" || !find || !(0,_domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .limitsStages */ .k_)(binding))
        return assignment;
    const found = await (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(context, clock.nowMs() + deliveryTimeoutMs / 4, (signal) => find({ ...assignment.task, kind: "triggered" }, signal));
    const data = found.ok && found.value.state !== "unknown" ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .getOwn */ .Ng)(found.value.event, "data") : undefined;
    const stage = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .getOwn */ .Ng)(data, "stage") : undefined;
    return typeof stage === "string"
        ? { ...assignment, task: { ...assignment.task, stage } }
        : assignment;
}
function refuse(reason, code, context) {
    owesNothing("refused", context);
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(reason, code);
}
async function endUnbound({ unbound, dispatch, binding }, context, times) {
    const giveUp = () => refuse(`${unbound.reason} Nothing was run and nothing is sent.`, unbound.code, context);
    const { controlPlane: plane, clock } = context.ports;
    if (!plane || dispatch.reference.name === _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .APPROVAL_TASK */ .UG)
        return giveUp();
    const { connection } = context.config;
    const reading = {
        ...context,
        config: { ...context.config, connection: { ...connection, verify: "require" } },
    };
    const task = await unlessRefused(() => (0,_verify__WEBPACK_IMPORTED_MODULE_6__/* .verify */ .MX)(dispatch, plane, reading, times?.readingMs));
    if (!task)
        return giveUp();
    if ((0,_verify__WEBPACK_IMPORTED_MODULE_6__/* .isTaskResult */ .Bo)(task))
        return task.ended === "cancelled" ? task : giveUp();
    const other = elsewhereByStage(task, binding, "interactive", context);
    if (other)
        return other;
    const untilMs = clock.nowMs() + (times?.readingMs ?? connection.deliveryTimeoutMs) / 4;
    if (!(await isOnlyOurs(task, binding, untilMs, context)))
        return giveUp();
    (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(context, "not bound to this task");
    const taskResult = await (0,_proceed__WEBPACK_IMPORTED_MODULE_5__/* .answerFor */ .u)({
        assignment: task,
        role: times ? "post" : "main",
        voice: (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .voiceOf */ .sZ)(context),
        outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_3__/* .couldNotRun */ .Mn)(unbound.reason, unbound.code),
        left: { work: "over" },
        times: { deliveryMs: connection.deliveryTimeoutMs, ...times },
    }, (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .deskOf */ .x2)(reading));
    return { ...taskResult, isUnbound: true };
}
async function isOnlyOurs({ task, event }, { isAddressed = false }, untilMs, context) {
    const { controlPlane: plane, runs } = context.ports;
    const count = plane?.counts?.bind(plane);
    if (!count)
        return isAddressed;
    const counts = await (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(context, untilMs, (signal) => count(task, signal));
    if (!counts.ok || !(0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .isLeftByWebhook */ .Ai)(counts.value))
        return false;
    const others = await runs?.naming(task.id, Date.parse(String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .getOwn */ .Ng)(event, "time"))));
    return others?.length === 0;
}
async function unlessRefused(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
function refuseOtherApprovals({ name, kind }, planned, binding, context) {
    if (name !== _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .APPROVAL_TASK */ .UG || kind !== "triggered" || isAsking(planned, binding, context))
        return;
    refuse(`A task called approval is only answered by the job ${_domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .APPROVAL_JOB */ .c2}, which asks ` +
        "people; anything else would approve or deny without them. Nothing was run and " +
        `nothing is sent: set \`job: ${_domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .APPROVAL_JOB */ .c2}\`, or leave the task to the control ` +
        "plane.", "CA-209", context);
}
function isAsking(planned, { catalogue }, { config: { source, work } }) {
    if (work.script !== undefined)
        return false;
    if (!source.tasksFile)
        return source.job === _domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .APPROVAL_JOB */ .c2;
    if (source.job)
        return false;
    if (planned?.kind === "work")
        return planned.work.job?.name === _domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .APPROVAL_JOB */ .c2;
    return catalogue !== undefined && "keys" in catalogue && catalogue.asksForApprovals;
}
async function decideAhead(assignment, binding, mode, context) {
    const at = mode === "interactive" ? await placed(assignment, binding, context) : assignment;
    const bound = (0,_domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .boundByStage */ .q4)(at.task.stage || undefined, binding);
    if (bound.kind === "elsewhere" && binding.isAddressed)
        return { kind: "outcome", outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_3__/* .couldNotRun */ .Mn)(...unboundOf(bound)) };
    const other = elsewhereByStage(at, binding, mode, context);
    if (other)
        return other;
    const planned = assignment.task.name === _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .APPROVAL_TASK */ .UG && context.config.source.tasksFile
        ? await (0,_plan__WEBPACK_IMPORTED_MODULE_4__/* .plan */ .e)(assignment, context)
        : undefined;
    refuseOtherApprovals(assignment.task, planned, binding, context);
    return planned;
}


/***/ }),

/***/ 45764:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ isTaskResult),
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   q4: () => (/* binding */ verifiedAssignment)
/* harmony export */ });
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21370);
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30993);
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62979);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_counting_frozen__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18436);
/* harmony import */ var _domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93515);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33139);







const STORE_LAG_MS = 5_000;
const LOOK_AGAIN_MS = 1_000;
async function verify(dispatch, plane, context, readingMs = context.config.connection.deliveryTimeoutMs) {
    if (!canFind(plane))
        return believed(dispatch);
    if (context.config.connection.verify === "off")
        return withoutReading(dispatch, plane, context, readingMs);
    const found = await findShown(dispatch.reference, plane, context, readingMs);
    if (context.ports.cancelled.aborted)
        return {
            ended: "cancelled",
            message: "Cancelled before the job began; the post step answers.",
            code: "CA-405",
            mode: "interactive",
        };
    return found.ok
        ? judge(found.value, dispatch, plane, context)
        : unreadable(found.failure, dispatch, plane, context);
}
function canFind(plane) {
    return plane.find !== undefined;
}
function believed(dispatch) {
    return assignmentOf((0,_domain_task__WEBPACK_IMPORTED_MODULE_5__/* .unread */ .gy)(dispatch).task, dispatch.event, dispatch.complaint);
}
async function findShown(reference, plane, context, readingMs) {
    const { clock, cancelled } = context.ports;
    const untilMs = clock.nowMs() + readingMs;
    const find = () => (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(context, untilMs, (signal) => plane.find(reference, signal));
    let found = await find();
    for (const lagMs = clock.nowMs() + STORE_LAG_MS; found.ok && found.value.state === "unknown" && clock.nowMs() < lagMs && !cancelled.aborted;) {
        await clock.sleep(LOOK_AGAIN_MS, cancelled);
        found = await find();
    }
    return found;
}
function unreadable(failure, dispatch, plane, context) {
    const { savedState, console } = context.ports;
    const why = (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(failure, plane);
    if (context.config.connection.verify === "prefer" && failure.httpStatus !== 401) {
        console.warning(`The task could not be read, the payload is trusted instead (verify: prefer): ${why}`);
        return fromPayload(dispatch);
    }
    if (failure.httpStatus === 401)
        savedState.write({ phase: "settled", reason: "refused" });
    else
        savedState.write({
            phase: "asking",
            ...(0,_domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_4__/* .dispatched */ .E)(dispatch),
            cause: { text: "the control plane could not be read", code: (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(failure) },
        });
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The task could not be read, so nothing was run: ${why}`, (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(failure));
}
function judge(found, dispatch, plane, context) {
    const { savedState, console } = context.ports;
    const { reference } = dispatch;
    switch (found.state) {
        case "open":
            (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(context, "task read from the control plane");
            if (dispatch.complaint?.isMoot)
                console.notice(`${dispatch.complaint.text} It is not needed: the event was read from the control plane.`);
            return verifiedAssignment(found.event, dispatch);
        case "unknown":
            savedState.write({ phase: "settled", reason: "refused" });
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${plane.address} knows no ${reference.type} with the id of this dispatch in ` +
                `project ${reference.project}; nothing was run and nothing is sent. Was it ` +
                "dispatched by another control plane?", "CA-311");
        case "closed":
            savedState.write({ phase: "settled", reason: "skipped" });
            if ((0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_6__/* .isAnsweredByWebhookAlone */ .dR)(found.answers)) {
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${ANSWERS_ITSELF} Where this subscription answers by itself, set mode: ` +
                    "silent here; where the other one does, set sendFinished: false in its " +
                    "configuration.", "CA-313");
            }
            return {
                ended: "skipped",
                message: "The task is closed already; nothing is " +
                    `run.${(0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_6__/* .isAnsweredByWebhook */ .Ab)(found.answers) ? ` ${ANSWERS_ITSELF}` : ""}`,
                code: "CA-312",
                mode: "interactive",
                assignment: verifiedAssignment(found.event, dispatch),
            };
    }
}
const ANSWERS_ITSELF = "This subscription or another one on the same task answers by itself; look at " +
    "both: with sendFinished: true the task is over before a run begins.";
async function withoutReading(dispatch, plane, context, readingMs) {
    try {
        return fromPayload(dispatch);
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        const found = await (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(context, context.ports.clock.nowMs() + readingMs / 4, (signal) => plane.find(dispatch.reference, signal));
        if (!found.ok || found.value.state !== "open")
            throw error;
        const { text, code } = dispatch.complaint
            ? { text: dispatch.complaint.text, code: "CA-101" }
            : { text: error.message, code: error.code };
        return { ...verifiedAssignment(found.value.event, dispatch), complaint: { text, code } };
    }
}
function verifiedAssignment(event, dispatch) {
    const stored = (0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .Wf)(event, "the stored event");
    const complaint = dispatch.complaint?.isMoot === false ? dispatch.complaint : undefined;
    return assignmentOf((0,_domain_task__WEBPACK_IMPORTED_MODULE_5__/* .completeTask */ .Rt)({ ...dispatch.reference, ...stored }), event, complaint);
}
function isTaskResult(value) {
    return "ended" in value;
}
function fromPayload(dispatch) {
    return assignmentOf((0,_domain_task__WEBPACK_IMPORTED_MODULE_5__/* .completeTask */ .Rt)(dispatch.reference), dispatch.event, dispatch.complaint);
}
function assignmentOf(task, event, complaint) {
    const frozen = (0,_domain_counting_frozen__WEBPACK_IMPORTED_MODULE_3__/* .frozenIn */ ._)(event, task.name);
    const refused = complaint && { complaint: { text: complaint.text, code: "CA-101" } };
    return { task, event, ...(Object.keys(frozen).length > 0 && { frozen }), ...refused };
}


/***/ }),

/***/ 50829:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ workFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _runner_temporary_folder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);


function workFolder(environment) {
    const name = [
        "cloud-automation",
        environment["GITHUB_RUN_ID"],
        environment["GITHUB_RUN_ATTEMPT"],
        process.pid,
    ]
        .filter(Boolean)
        .join("-");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_runner_temporary_folder__WEBPACK_IMPORTED_MODULE_1__/* .temporaryFolder */ .y)(environment), name.replace(/[^\w-]/g, "_"));
}


/***/ }),

/***/ 59916:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ answerDispatch),
/* harmony export */   l: () => (/* binding */ undeliveredByOlder)
/* harmony export */ });
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _proceed__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27560);


const ATTEMPTS = 3;
const AGAIN_MS = 1_000;
async function answerDispatch(errand, desk) {
    const proceeded = await (0,_proceed__WEBPACK_IMPORTED_MODULE_1__/* .proceed */ .r)(errand, desk);
    if ("ended" in proceeded)
        return proceeded;
    const { source, outcome } = proceeded.deliver;
    const { assignment, times, voice } = errand;
    const delivered = await (0,_proceed__WEBPACK_IMPORTED_MODULE_1__/* .answerFor */ .u)({
        assignment,
        role: "stand-in",
        voice: { ...voice, source },
        outcome,
        left: { work: "over", doubt: "finished" },
        times,
    }, desk);
    return asSkipped(delivered, proceeded.deliver);
}
function asSkipped(taskResult, { source, outcome }) {
    if (taskResult.ended !== "answered")
        return taskResult;
    const { outcome: _theirs, ...delivered } = taskResult;
    return {
        ...delivered,
        ended: "skipped",
        message: `${source} had done the work and could not deliver its result ` +
            `(${(0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(outcome)}); it was delivered now, and nothing is run ` +
            "again.",
        code: "CA-611",
    };
}
async function undeliveredByOlder({ task }, { ports }) {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const kept = ports.runs ? await ports.runs.undeliveredByOlder(task) : [];
        if (kept || ports.cancelled.aborted)
            return kept ?? [];
        await ports.clock.sleep(AGAIN_MS, ports.cancelled);
    }
    ports.console.warning("An earlier run of this dispatch is over, and GitHub did not tell whether it has " +
        "kept a result; should it have done the work, that is done again now. (CA-612)");
    return [];
}


/***/ }),

/***/ 60762:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ outcomeOfPlan),
/* harmony export */   e: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21370);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);



async function plan(assignment, context) {
    const { problems, work } = context.config;
    const notBegun = (why, code) => ({
        kind: "outcome",
        outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .couldNotRun */ .Mn)(`${(0,_context__WEBPACK_IMPORTED_MODULE_0__/* .whatOf */ .Em)(assignment)} could not be begun: ${why}`, code),
    });
    const { complaint } = assignment;
    if (complaint)
        return notBegun(complaint.text, complaint.code);
    if (problems.length > 0)
        return notBegun(problems.join(" "), "CA-201");
    try {
        return (await context.ports.planner?.plan(assignment.event)) ?? { kind: "work", work };
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        return notBegun(error.message, error.code);
    }
}
function outcomeOfPlan(planned) {
    return planned.kind === "outcome" ? planned.outcome : (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .couldNotRun */ .Mn)(planned.reason, "CA-205");
}


/***/ }),

/***/ 70342:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


async function measured(work, { workspace, sinceMs, isOwnSteps }) {
    const { parseResults, parseLimits, readResults } = await Promise.all(/* import() */[__webpack_require__.e(6278), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 60734));
    try {
        const scope = {
            workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, work.workingDirectory),
            workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace),
            sinceMs,
            ...(isOwnSteps && { tracked: (await __webpack_require__.e(/* import() */ 4623).then(__webpack_require__.bind(__webpack_require__, 44623))).trackedFiles }),
        };
        const evidence = await readResults(parseResults(work.results), scope, parseLimits(work.thresholds));
        const lacksWindow = evidence.start === undefined && evidence.values.requests !== undefined && sinceMs > 0;
        return {
            measured: {
                ...evidence,
                ...(lacksWindow && {
                    start: new Date(sinceMs).toISOString(),
                    end: new Date().toISOString(),
                }),
            },
        };
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return { measured: { values: {}, verdict: "errored", reasons: [error.message] } };
    }
}


/***/ }),

/***/ 73306:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   ap: () => (/* binding */ decideMode),
/* harmony export */   nW: () => (/* binding */ isSilentThroughout)
/* harmony export */ });
/* harmony import */ var _domain_trust_binding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70856);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);


function modeOf(dispatch, { config: { connection } }, ofRule, isOwnKey = false) {
    const { type, kind } = dispatch.reference;
    if (isOwnKey)
        return "silent";
    const ofPayload = isSilenceIgnored(dispatch, connection, ofRule) ? undefined : dispatch.mode;
    const chosen = connection.mode !== "auto"
        ? connection.mode
        : (ofPayload ?? ofRule ?? (kind === "triggered" ? "interactive" : "silent"));
    if (chosen === "interactive" && kind !== "triggered") {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`mode: ${type} cannot be answered, only .triggered events can; set mode: silent (or leave it at auto).`, "CA-104");
    }
    return chosen;
}
async function decideMode(dispatch, binding, context) {
    const ofRule = await modeOfRule(dispatch, context);
    const mode = modeOf(dispatch, context, ofRule, (0,_domain_trust_binding__WEBPACK_IMPORTED_MODULE_0__/* .hasOwnKey */ .aE)(dispatch.reference, binding));
    if (mode === "interactive" && dispatch.mode === "silent") {
        context.ports.console.warning("The payload says `mode: silent`, which is ignored: whoever sends a dispatch " +
            "could keep the task waiting by it. If nothing should be sent back, set `mode: " +
            "silent` in the workflow or in the catalogue's rule. (CA-324)");
    }
    return mode;
}
function isSilentThroughout(dispatch, { config: { connection } }) {
    return (connection.mode === "silent" ||
        (connection.mode === "auto" &&
            dispatch.mode === "silent" &&
            !isSilenceIgnored(dispatch, connection)));
}
function isSilenceIgnored({ mode }, connection, ofRule) {
    return (mode === "silent" &&
        (connection.mode === "interactive" || ofRule === "interactive" || connection.url !== undefined));
}
async function modeOfRule(dispatch, context) {
    const { planner, controlPlane, cancelled } = context.ports;
    if (!planner?.decidesMode ||
        context.config.connection.mode !== "auto" ||
        dispatch.mode === "interactive" ||
        dispatch.reference.kind !== "triggered")
        return undefined;
    const found = await read(dispatch, controlPlane, cancelled);
    if (found && !found.ok)
        return undefined;
    try {
        const planned = await planner.plan(found?.ok && found.value.state !== "unknown" ? found.value.event : dispatch.event);
        return planned.kind === "skipped" ? undefined : planned.mode;
    }
    catch (error) {
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
async function read({ reference }, plane, signal) {
    return plane?.find?.(reference, signal);
}


/***/ })

};
