/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 11381:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ clearBooks),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   t7: () => (/* binding */ maskedMessage),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40788);
/* harmony import */ var _domain_books__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(28262);
/* harmony import */ var _domain_frozen__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16996);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(97504);
/* harmony import */ var _domain_outcome__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87888);
/* harmony import */ var _domain_masking__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(16560);






/** How much of the time for delivery may go into reading the books; the rest is for sending. */
const READING_SHARE = 0.8;
/** Somebody else's `started` may still be on its way while a task is this young; the webhook service sends within seconds. */
const YOUNG_TASK_MS = 60_000;
const WAIT_FOR_STARTED_MS = 5_000;
const LOOK_AGAIN_MS = 500;
const MAX_LINE_CHARACTERS = 2_000;
/** The worst result of a task counts, so this one takes nothing from what somebody else has said. */
const PAYMENT = (0,_domain_outcome__WEBPACK_IMPORTED_MODULE_1__/* .outcome */ .bu)("pass", "Answered elsewhere; this pays for the `started` of the webhook service.");
/**
 * Sends what this dispatch still owes for a known outcome: `finished`, a missing `started` before it, and a payment
 * for each `started` that proved superfluous. Reads first, so that it is safe to call again after any failure.
 *
 * @param startedSent  `started` events of ours that are known to have been accepted
 * @param isInDoubt    an earlier process may have been cut off while it sent: its event is looked for first
 * @param finishedSent `finished` events of ours that are known to have been accepted
 */
async function answer(assignment, outcome, startedSent, plane, context, deadlineMs, isInDoubt = false, finishedSent = 0) {
    const { task } = assignment;
    const { ledger, clock } = context.ports;
    const { sendStarted, verify } = context.config.connection;
    const masked = maskOutcome(withLostValues(outcome, assignment, context), context, assignment);
    const told = { mode: "interactive", assignment, outcome: masked };
    const { labels } = context.config.work;
    const kept = { task, labels, ...(assignment.isStarted && { isStarted: true }), ...(context.isForAnother && { source: context.source }), ...(context.also && { also: context.also }) };
    const me = { source: context.source, ...(context.also && { also: context.also }), startedSent, finishedSent };
    const keep = () => ledger.write({ phase: "finishing", startedSent: me.startedSent, ...(me.finishedSent > 0 && { finishedSent: me.finishedSent }), ...kept, outcome: masked });
    keep();
    const reads = sendStarted === "auto" || verify !== "off";
    const read = reads ? await clearBooks(assignment, me, plane, context, clock.nowMs() + (deadlineMs - clock.nowMs()) * READING_SHARE) : undefined;
    let books = read?.ok ? read.value : undefined;
    // It has arrived. Whether somebody's late `started` has to be paid for, too, cannot be told now; the sweep will see it.
    if (!books && finishedSent > 0)
        return settle(context, { ended: "answered", message: firstLine(masked.message), ...told });
    // A `finished` that no `started` stands before would never end the task, and nothing would time it out (trap 3). So
    // where the counts may be read later, nothing is sent blindly: post tries again, and the sweep after it.
    if (read && !read.ok && isPassing(read.failure) && sendStarted === "auto" && verify !== "off" && startedSent === 0 && !assignment.isStarted) {
        return { ended: "undelivered", message: `The task's counts could not be read, so the result was not sent: ${(0,_context__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(read.failure, plane)}`, code: (0,_context__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(read.failure), finished: (await Promise.all(/* import() */[__nccwpck_require__.e(2973), __nccwpck_require__.e(3697)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42407))).finishedEvent(task, masked, (0,_context__WEBPACK_IMPORTED_MODULE_2__/* .senderFor */ .rG)(context, task)), ...told };
    }
    // In the name of a run that asked speaks whoever was asked: of what came that way, only what this process knows of is its own.
    if (books && !books.open && (context.isForAnother ? finishedSent > 0 : (0,_domain_books__WEBPACK_IMPORTED_MODULE_3__/* .hasAnswered */ .uG)(books, me)))
        return settle(context, { ended: "answered", message: "The answer had arrived already.", ...told });
    if (books && !books.open)
        return closedElsewhere(assignment, masked, plane, context);
    const debt = dueNow(books, assignment, me, context);
    if (books && debt.finished > 0 && outcome !== PAYMENT && (0,_domain_books__WEBPACK_IMPORTED_MODULE_3__/* .isApprovalAnswered */ .zx)(books, task, me))
        return pay(assignment, plane, context, deadlineMs);
    if (debt.finished === 0)
        return settle(context, { ended: "skipped", message: "Another run has answered this task; nothing is sent.", code: "CA-314", ...told });
    const { canCarryData, finishedEvent, paymentEvent, startedEvent } = await Promise.all(/* import() */[__nccwpck_require__.e(2973), __nccwpck_require__.e(3697)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42407));
    if (!canCarryData(task) && Object.keys(masked.data).length > 0) {
        context.ports.console.warning(`What the job reported stays here: a task called ${task.name} has no place for data in its event. Rename the task in the shipyard. (CA-503)`);
    }
    const sender = (0,_context__WEBPACK_IMPORTED_MODULE_2__/* .senderFor */ .rG)(context, task);
    const finished = finishedEvent(task, masked, sender);
    if (finished.isCut)
        context.ports.console.warning(`What was reported is larger than an event may be (60 KB) and was cut; the whole text stands in the job summary. (CA-502)`);
    const undelivered = (failure) => ({ ended: "undelivered", message: `The result could not be delivered: ${(0,_context__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(failure, plane)}`, code: (0,_context__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(failure), finished, ...told });
    if (debt.started) {
        const failure = await send(startedEvent(task, sender), plane, context, deadlineMs, isInDoubt);
        if (failure)
            return undelivered(failure);
        me.startedSent++;
        keep();
    }
    const isStillOwed = async () => {
        const now = await plane.books(task, context.ports.cancelled);
        return !now.ok || (now.value.open && (0,_domain_books__WEBPACK_IMPORTED_MODULE_3__/* .debtOf */ .DN)(now.value, task, me).finished > 0);
    };
    if (debt.paid === 0) {
        const failure = await send(finished, plane, context, deadlineMs, isInDoubt, reads ? isStillOwed : undefined);
        // Somebody else has changed the counts: they are read anew, and decide.
        if (failure?.kind === "superseded")
            return answer(assignment, outcome, me.startedSent, plane, context, deadlineMs);
        if (failure)
            return undelivered(failure);
    }
    me.finishedSent = Math.max(1, debt.paid);
    keep();
    // A `started` of the webhook service that came after we had read would leave the task one short for ever.
    if (reads && me.startedSent > 0 && debt.superfluous === 0) {
        const again = await (0,_context__WEBPACK_IMPORTED_MODULE_2__/* .retried */ .sT)(context, deadlineMs, (signal) => plane.books(task, signal));
        // Sent, but perhaps not enough: the ledger stays open, and post looks again.
        if (!again.ok)
            return { ended: "answered", message: firstLine(masked.message), finished, ...told };
        books = again.value;
    }
    for (let open = books?.open ? (0,_domain_books__WEBPACK_IMPORTED_MODULE_3__/* .debtOf */ .DN)(books, task, me).finished : 0; open > 0; open--) {
        const failure = await send(paymentEvent(task, masked, sender, me.finishedSent), plane, context, deadlineMs, false, isStillOwed);
        if (failure?.kind === "superseded")
            break;
        if (failure)
            return undelivered(failure);
        me.finishedSent++;
        context.ports.console.warning("Both the webhook service and this action sent `started`; a second `finished` pays for it. Set sendStarted: false in the webhook's configuration, or send-started: never here. (CA-317)");
    }
    return settle(context, { ended: "answered", message: firstLine(masked.message), finished, ...told });
}
/** What an answer of somebody else has left to pay. */
async function pay(assignment, plane, context, deadlineMs) {
    const settlement = await answer(assignment, PAYMENT, 0, plane, context, deadlineMs);
    if (settlement.ended !== "answered")
        return settlement;
    context.ports.console.warning("A second `finished` pays for the `started` of the webhook service. Set sendStarted: false in the webhook's configuration. (CA-317)");
    // Nobody may read a payment as the verdict.
    const { outcome: _payment, ...paid } = settlement;
    return { ...paid, ended: "skipped", message: "The approval was answered elsewhere; only the `started` of the webhook service was paid for.", code: "CA-316" };
}
/** Not a token that may send and not read, nor an address without such an interface: these stay. */
function isPassing({ kind }) {
    return kind === "unreachable" || kind === "timeout" || kind === "unexpected" || kind === "cancelled";
}
/** Sends one event and keeps the timeline. */
async function send(event, plane, context, deadlineMs, isInDoubt = false, isStillOwed) {
    const sent = await plane.deliver(event, deadlineMs, context.ports.cancelled, isInDoubt, isStillOwed);
    const name = event.type.slice(event.type.lastIndexOf(".") + 1);
    (0,_context__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(context, sent.ok ? `sent \`${name}\`` : `could not send \`${name}\``);
    if (sent.ok)
        context.ports.console.info(`Sent ${event.type}.`);
    return sent.ok ? undefined : sent.failure;
}
/**
 * Reads the counts until it is clear whose `started` is owed. While a task is young, somebody else's may still be on its
 * way: one of ours would then be superfluous.
 *
 * @returns the books, or why they could not be read until `untilMs`
 */
async function clearBooks(assignment, me, plane, context, untilMs) {
    const { clock, cancelled } = context.ports;
    const begunMs = clock.nowMs();
    const sentMs = Date.parse(String(assignment.event["time"]));
    for (;;) {
        const read = await (0,_context__WEBPACK_IMPORTED_MODULE_2__/* .retried */ .sT)(context, untilMs, (signal) => plane.books(assignment.task, signal));
        if (!read.ok || !read.value.open || cancelled.aborted || (0,_domain_books__WEBPACK_IMPORTED_MODULE_3__/* .isSettled */ .Is)(read.value))
            return read;
        const debt = (0,_domain_books__WEBPACK_IMPORTED_MODULE_3__/* .debtOf */ .DN)(read.value, assignment.task, me);
        const isYoung = !(clock.nowMs() - sentMs >= YOUNG_TASK_MS);
        if ((debt.finished > 0 && !debt.started) || debt.paid > 0 || !isYoung || clock.nowMs() - begunMs >= WAIT_FOR_STARTED_MS)
            return read;
        await clock.sleep(LOOK_AGAIN_MS, cancelled);
    }
}
function dueNow(books, assignment, me, context) {
    const { sendStarted } = context.config.connection;
    if (books) {
        const debt = (0,_domain_books__WEBPACK_IMPORTED_MODULE_3__/* .debtOf */ .DN)(books, assignment.task, me);
        // Whoever says `never` knows of a sender of `started` that we cannot tell apart.
        return sendStarted === "never" ? { ...debt, started: false } : debt;
    }
    if (sendStarted === "auto" && me.startedSent === 0 && !assignment.isStarted) {
        context.ports.console.warning("The task's counts could not be read, so nobody knows who sent `started`; `finished` is sent as if the webhook service had. Set send-started to always or never to make this certain. (CA-318)");
    }
    // Without the counts, whoever says `always` says that nobody else sends `started`: one that never went out is still owed.
    return { started: sendStarted === "always" && me.startedSent === 0, finished: 1, paid: 0, superfluous: 0 };
}
async function closedElsewhere(assignment, outcome, plane, context) {
    const aborted = await plane.isAborted(assignment.task, context.ports.cancelled);
    if (aborted.ok && aborted.value) {
        return settle(context, { ended: "aborted", message: "The sequence was aborted or timed out in the control plane; nothing is sent.", code: "CA-315", mode: "interactive", assignment, outcome });
    }
    return settle(context, { ended: "skipped", message: "The task was closed elsewhere while the job ran; nothing is sent.", code: "CA-316", mode: "interactive", assignment, outcome });
}
function settle(context, settlement) {
    const reason = settlement.ended === "answered" ? "answered" : settlement.ended === "aborted" ? "aborted" : "skipped";
    context.ports.ledger.write({ phase: "settled", reason, ...(reason === "answered" && settlement.outcome && { verdict: (0,_domain_outcome__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(settlement.outcome) }) });
    (0,_context__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(context, settlement.ended === "answered" ? "task answered" : firstLine(settlement.message));
    return settlement;
}
/** A value that later tasks will not see stands in a label, which a newer text does replace (control-plane.md 2.3). */
function withLostValues(outcome, { task, frozen }, context) {
    const lost = frozen ? (0,_domain_frozen__WEBPACK_IMPORTED_MODULE_0__/* .lostValues */ .t)(frozen, outcome.data) : new Map();
    if (lost.size === 0)
        return outcome;
    const labels = { ...outcome.labels };
    for (const [path, value] of lost)
        (0,_domain_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(labels, `${task.name}.${path}`, value);
    const names = [...lost.keys()].map((path) => `data.${task.name}.${path}`).join(", ");
    context.ports.console.warning(`Later tasks of this sequence will go on seeing an older value of ${names}: the control plane never replaces a number or a boolean. The reported value is in this task's event and in a label. (CA-501)`);
    return { ...outcome, labels };
}
function maskOutcome(outcome, context, assignment) {
    const mask = (0,_context__WEBPACK_IMPORTED_MODULE_2__/* .maskerFor */ .LL)(context, assignment.task);
    return { ...outcome, message: maskedMessage(outcome.message, mask), labels: (0,_domain_masking__WEBPACK_IMPORTED_MODULE_5__/* .maskJson */ .Te)(outcome.labels, mask), data: (0,_domain_masking__WEBPACK_IMPORTED_MODULE_5__/* .maskJson */ .Te)(outcome.data, mask) };
}
/** Masked first, then shortened: half a secret at the end of a long line could not be recognised any more. */
function maskedMessage(message, mask) {
    return mask(message)
        .split("\n")
        .map((line) => (line.length > MAX_LINE_CHARACTERS ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …` : line))
        .join("\n");
}
function firstLine(text) {
    return text.split("\n", 1)[0] ?? "";
}


/***/ }),

/***/ 65435:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createContext)
});

// UNUSED EXPORTS: workFolder

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __nccwpck_require__(10241);
;// CONCATENATED MODULE: ./src/measure.ts


/**
 * What the test reports of a job say, judged by the thresholds.
 *
 * @param sinceMs  when the job began: an older file is a left-over of another run
 */
async function measured(work, workspace, sinceMs) {
    const { parseResults, parseLimits, readResults } = await Promise.all(/* import() */[__nccwpck_require__.e(6278), __nccwpck_require__.e(7475)]).then(__nccwpck_require__.bind(__nccwpck_require__, 77475));
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
var dispatch_event = __nccwpck_require__(22159);
// EXTERNAL MODULE: ./src/config/names.ts
var names = __nccwpck_require__(86234);
;// CONCATENATED MODULE: ./src/domain/ledger.ts
const NEXT = {
    seen: ["seen", "asking", "finishing", "settled"],
    asking: ["asking", "announcing", "finishing", "settled"],
    announcing: ["announcing", "working", "finishing", "settled"],
    working: ["working", "finishing", "settled", "parked"],
    finishing: ["finishing", "settled"],
    settled: [],
    parked: ["finishing", "settled"],
};
/** Whether a ledger may follow another; `undefined` is an empty ledger. */
function mayFollow(before, after) {
    return before === undefined || NEXT[before.phase].includes(after.phase);
}

;// CONCATENATED MODULE: ./src/toolkit/ledger-file.ts




/** Post gets the state as an environment variable, and Windows allows 32,766 characters for one (github-actions.md 1.7). */
const MAX_STATE_CHARACTERS = 24_000;
/**
 * The ledger in the runner's state file, which post reads even when main was killed. Written here and not by
 * `@actions/core` because the first entry has to be on disk before the first event, and the toolkit loads later.
 */
class LedgerFile {
    #stateFile;
    #folder;
    #environment;
    #ledger;
    #opened;
    /** @param begin  what an earlier stage left; main begins anew whatever that was */
    constructor(environment, folder, begin) {
        this.#environment = environment;
        this.#stateFile = environment["GITHUB_STATE"];
        this.#folder = folder;
        this.#ledger = begin;
        this.#opened = readOpened(environment);
    }
    get opened() {
        return this.#opened;
    }
    writeOpened(opened) {
        this.#opened = opened;
        this.#save(names/* OPENED_STATE */.uj, JSON.stringify(opened));
    }
    read() {
        return this.#ledger;
    }
    write(ledger) {
        if (!mayFollow(this.#ledger, ledger))
            throw new Error(`The ledger cannot go from ${this.#ledger?.phase} to ${ledger.phase}.`);
        this.#ledger = ledger;
        if (ledger.phase === "announcing")
            this.#take(ledger.task.id);
        this.#save(names/* LEDGER_STATE */.Kp, this.#serialise(ledger));
    }
    #save(name, json) {
        // JSON is one line, so the short form is safe whatever the event's values are.
        if (this.#stateFile)
            (0,external_node_fs_.appendFileSync)(this.#stateFile, `${name}=${json}\n`);
    }
    /** Tells other steps of this workflow job, whose posts run first, that this task has its owner. */
    #take(triggeredId) {
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.#folder, "..", takenBy(this.#environment, triggeredId)), "");
    }
    /** A large result goes into a file beside the job's; without that file the verdict still stands. */
    #serialise(ledger) {
        const whole = JSON.stringify(ledger);
        if (whole.length <= MAX_STATE_CHARACTERS || ledger.phase !== "finishing")
            return whole;
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
        const file = (0,external_node_path_.join)(this.#folder, "result.json");
        (0,external_node_fs_.writeFileSync)(file, whole, { mode: 0o600 });
        const { outcome } = ledger;
        const message = `${outcome.message.slice(0, 2_000).toWellFormed()}\n[the rest of the result was lost with the runner's temporary files]`;
        return JSON.stringify({ ...ledger, outcome: { ...outcome, message, labels: {}, data: {} }, file });
    }
}
/** Whether a step of this workflow job has announced itself for the task. @param folder  the runner's temporary one */
function isTaken(environment, folder, triggeredId) {
    return existsSync(join(folder, takenBy(environment, triggeredId)));
}
/** One name for one task in one job of one run attempt: what an earlier run left says nothing. The id comes from outside: nothing of it may be a path. */
function takenBy(environment, triggeredId) {
    const job = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB"].map((name) => environment[name] ?? "");
    return ["cloud-automation-taken", ...job, triggeredId.slice(0, 100)].join("-").replace(/[^\w-]/g, "_");
}
/** What the last stage left. Unreadable text counts as none. */
function readLedger(environment) {
    const text = environment[`STATE_${LEDGER_STATE}`];
    if (!text)
        return undefined;
    try {
        const state = JSON.parse(text);
        if (!state.file)
            return state;
        try {
            return JSON.parse(readFileSync(state.file, "utf8"));
        }
        catch {
            const { file: _lost, ...rest } = state;
            return rest;
        }
    }
    catch {
        return undefined;
    }
}
/** What a job left open at GitHub; unreadable text counts as nothing. */
function readOpened(environment) {
    try {
        return JSON.parse(environment[`STATE_${names/* OPENED_STATE */.uj}`] ?? "[]");
    }
    catch {
        return [];
    }
}

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
        const { octokitFor, repositoryOf } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(1351), __nccwpck_require__.e(4663)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94663));
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
            const { refusalOf } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(1351), __nccwpck_require__.e(4663)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94663));
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
    const ledger = new LedgerFile(environment, folder, begin);
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
    const [{ Keptn }, { authorise }, { exchange }, { apiBase }] = await Promise.all([__nccwpck_require__.e(/* import() */ 3892).then(__nccwpck_require__.bind(__nccwpck_require__, 3892)), Promise.all(/* import() */[__nccwpck_require__.e(3669), __nccwpck_require__.e(7269), __nccwpck_require__.e(7071)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44496)), Promise.all(/* import() */[__nccwpck_require__.e(3669), __nccwpck_require__.e(7269), __nccwpck_require__.e(731)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1860)), __nccwpck_require__.e(/* import() */ 8930).then(__nccwpck_require__.bind(__nccwpck_require__, 8930))]);
    return new Keptn({ base: apiBase(url), authorise: authorise(credentials, clock.nowMs, (secret) => log.mask(secret)), exchange, clock });
}
/** Loaded only where the inputs do not say the work outright. */
async function createPlanner(environment, config, clock) {
    const { source, work } = config;
    if (!source.job && !source.tasksFile && !work.results && !work.thresholds)
        return undefined;
    return (await __nccwpck_require__.e(/* import() */ 2336).then(__nccwpck_require__.bind(__nccwpck_require__, 72336))).planWork(config, environment, clock);
}
function createJobRunner(environment, config, folder, log, ledger, clock) {
    const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
    return {
        async run({ assignment, work, mode, stop, onStarted }) {
            await log.open();
            const begunMs = Date.now();
            const script = async (text, variables, started, limitMs = work.timeoutMs, isAfterStop = false) => {
                const [{ runShellScript }, { jobEnvironment, taskVariables }] = await Promise.all([__nccwpck_require__.e(/* import() */ 6813).then(__nccwpck_require__.bind(__nccwpck_require__, 76813)), __nccwpck_require__.e(/* import() */ 8578).then(__nccwpck_require__.bind(__nccwpck_require__, 58578))]);
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
            const { taskVariables } = await __nccwpck_require__.e(/* import() */ 8578).then(__nccwpck_require__.bind(__nccwpck_require__, 58578));
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
        Promise.all(/* import() */[__nccwpck_require__.e(7450), __nccwpck_require__.e(5335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5335)), Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(1351), __nccwpck_require__.e(2274)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22274)), __nccwpck_require__.e(/* import() */ 8959).then(__nccwpck_require__.bind(__nccwpck_require__, 78959)), __nccwpck_require__.e(/* import() */ 6623).then(__nccwpck_require__.bind(__nccwpck_require__, 86623)), __nccwpck_require__.e(/* import() */ 8578).then(__nccwpck_require__.bind(__nccwpck_require__, 58578)),
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
        park: async (parked) => (await __nccwpck_require__.e(/* import() */ 518).then(__nccwpck_require__.bind(__nccwpck_require__, 518))).keepParked({ ...parked, triggeredId: assignment.task.id }, assignment.task, environment, folder),
    });
}
/** Jobs start sequences themselves, such as an evaluation. */
async function createSequences(config, clock, log) {
    const { url, credentials } = config.connection;
    if (!url || !credentials)
        return undefined;
    const [{ KeptnSequences }, { authorise }, { exchange }, { apiBase }] = await Promise.all([__nccwpck_require__.e(/* import() */ 2208).then(__nccwpck_require__.bind(__nccwpck_require__, 2208)), Promise.all(/* import() */[__nccwpck_require__.e(3669), __nccwpck_require__.e(7269), __nccwpck_require__.e(7071)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44496)), Promise.all(/* import() */[__nccwpck_require__.e(3669), __nccwpck_require__.e(7269), __nccwpck_require__.e(731)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1860)), __nccwpck_require__.e(/* import() */ 8930).then(__nccwpck_require__.bind(__nccwpck_require__, 8930))]);
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
    const { startAbortWatch } = await __nccwpck_require__.e(/* import() */ 1150).then(__nccwpck_require__.bind(__nccwpck_require__, 91150));
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


/***/ }),

/***/ 64389:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ areOwnSteps),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   qs: () => (/* binding */ unknownInputs)
/* harmony export */ });
/* unused harmony export readCredentials */
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(86234);
/* harmony import */ var _domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87739);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(97504);
/* harmony import */ var _domain_outcome__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(87888);





/** Whether the caller's following steps are the job. */
function areOwnSteps(work) {
    return work.script === undefined && work.job === undefined;
}
const SECRET_INPUTS = ["control-plane-token", "oauth-client-secret", "github-token"];
const DEFAULT_TOKEN_URL = "https://sso.dynatrace.com/sso/oauth2/token";
const KNOWN_COMMANDS = ["add-mask", "group", "error", "warning", "notice", "debug", "echo", "add-matcher", "remove-matcher", "set-output", "save-state"];
/** An input as the runner hands it over: `INPUT_` and the name in capitals, dashes kept; "" when absent. */
function input(environment, name) {
    return (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
/** Every value that has to be masked before anything is logged. */
function secretInputs(environment) {
    return SECRET_INPUTS.map((name) => input(environment, name)).filter(Boolean);
}
/**
 * All inputs as one frozen value.
 *
 * @throws UserError with all complaints that make answering the task impossible (address, credentials)
 */
function readConfig(environment) {
    const text = (name) => input(environment, name);
    const fatal = [];
    const problems = [];
    const attempt = (complaints, read, otherwise) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                throw error;
            complaints.push(error.message);
            return otherwise;
        }
    };
    const connection = {
        url: text("control-plane-url") || undefined,
        credentials: attempt(fatal, () => readCredentials(text), undefined),
        mode: attempt(problems, () => readMode(text("mode")), "auto"),
        sendStarted: attempt(problems, () => oneOf("send-started", text("send-started") || "auto", ["auto", "always", "never"]), "auto"),
        verify: attempt(problems, () => oneOf("verify", text("verify") || "require", ["require", "prefer", "off"]), "require"),
        deliveryTimeoutMs: attempt(problems, () => positive("delivery-timeout-seconds", text("delivery-timeout-seconds") || "120", 3_600) * 1_000, 120_000),
    };
    if (fatal.length > 0)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(fatal.join(" "), "CA-203");
    const script = environment["INPUT_RUN"]?.trim() ? environment["INPUT_RUN"] : undefined;
    const source = { job: text("job"), with: environment["INPUT_WITH"] ?? "", tasksFile: text("tasks-file") };
    const given = [script && "run", source.job && "job", source.tasksFile && "tasks-file"].filter(Boolean);
    if (given.length > 1)
        problems.push(`${given.join(" and ")} are both given: keep one of them.`);
    if (source.with.trim() && !source.job)
        problems.push("with is given without job: name the ready-made job, or leave it out.");
    const isOwnSteps = given.length === 0;
    const work = {
        script,
        results: environment["INPUT_RESULTS"] ?? "",
        thresholds: environment["INPUT_THRESHOLDS"] ?? "",
        shell: text("shell") || "bash",
        workingDirectory: text("working-directory"),
        timeoutMs: attempt(problems, () => positive("timeout-minutes", text("timeout-minutes") || "60", 35 * 24 * 60) * 60_000, 3_600_000),
        exitCodes: attempt(problems, () => (0,_domain_outcome__WEBPACK_IMPORTED_MODULE_2__/* .parseExitCodes */ .I8)(text("exit-codes")), new Map()),
        workflowCommands: attempt(problems, () => readCommands(environment["INPUT_WORKFLOW-COMMANDS"]), new Set(["add-mask", "group", "endgroup"])),
        labels: attempt(problems, () => readLabels(text("labels")), {}),
        logTailLines: attempt(problems, () => wholeNumber("log-tail-lines", text("log-tail-lines") || "20", 500), 20),
        progress: attempt(problems, () => boolean("progress", text("progress") || "false"), false),
        failOnSkipped: attempt(problems, () => oneOf("on-skipped", text("on-skipped") || (isOwnSteps ? "fail" : "continue"), ["fail", "continue"]), "fail") === "fail",
        cancelOnAbort: attempt(problems, () => boolean("cancel-on-abort", text("cancel-on-abort") || "false"), false),
        failStep: attempt(problems, () => boolean("fail-step", text("fail-step") || "true"), true),
    };
    return Object.freeze({
        connection,
        source,
        work,
        problems,
        event: text("event") || undefined,
        githubToken: text("github-token") || undefined,
        jobStatus: text("job-status"),
    });
}
/** Inputs given that no manifest knows: a typing error would otherwise be silence. */
function unknownInputs(environment) {
    return Object.keys(environment)
        .filter((key) => key.startsWith("INPUT_"))
        .map((key) => key.slice("INPUT_".length).toLowerCase())
        .filter((name) => !_names__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.some((known) => known === name));
}
/** The credentials all our actions take. @throws UserError when they contradict each other or cannot be used */
function readCredentials(text) {
    const token = text("control-plane-token");
    const clientId = text("oauth-client-id");
    const clientSecret = text("oauth-client-secret");
    if (clientId || clientSecret) {
        if (token)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("control-plane-token and oauth-client-id are both given: keep one of them.");
        if (!clientId || !clientSecret)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`oauth-client-${clientId ? "secret" : "id"} is missing beside oauth-client-${clientId ? "id" : "secret"}.`);
        return { kind: "oauth", clientId, clientSecret, scope: text("oauth-scope"), resource: text("oauth-resource"), tokenUrl: readTokenUrl(text("oauth-token-url") || DEFAULT_TOKEN_URL) };
    }
    if (/[\p{Cc}]/u.test(token))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("control-plane-token contains a line break or another control character: store it again as one line.");
    // An address in the place of the token means that the token stands in the place of the address, where errors would show it.
    if (/^https?:\/\//i.test(token))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("control-plane-token holds an address: control-plane-url and control-plane-token are swapped.");
    return token ? { kind: "token", token } : undefined;
}
function readTokenUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("oauth-token-url: expected an address such as https://sso.example.com/oauth2/token, without user name and password.");
    }
    return text;
}
function readMode(text) {
    if (text === "" || text === "auto")
        return "auto";
    const mode = (0,_domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_0__/* .parseMode */ .Zx)(text);
    if (!mode)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`mode: expected auto, interactive or silent, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}.`);
    return mode;
}
function readCommands(text) {
    const names = (text ?? "add-mask group").replace(/^\s*none\s*$/i, "").split(/[\s,]+/).filter(Boolean).map((name) => name.toLowerCase());
    const unknown = names.find((name) => !KNOWN_COMMANDS.includes(name));
    if (unknown)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`workflow-commands: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(unknown)} is not one of ${KNOWN_COMMANDS.join(", ")}.`);
    return new Set(names.includes("group") ? [...names, "endgroup"] : names);
}
function readLabels(text) {
    const labels = {};
    for (const line of text.split(/\r?\n/).map((l) => l.trim()).filter(Boolean)) {
        const at = line.indexOf("=");
        if (at < 1)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`labels: expected lines such as team=payments, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(line)}.`);
        (0,_domain_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(labels, line.slice(0, at).trim(), line.slice(at + 1).trim());
    }
    return labels;
}
function oneOf(name, text, allowed) {
    const found = allowed.find((value) => value === text);
    if (found === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: expected ${allowed.join(", ")}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}.`);
    return found;
}
function positive(name, text, max) {
    const value = /^\d+(\.\d+)?$|^\.\d+$/.test(text) ? Number(text) : NaN;
    if (!(value > 0 && value <= max))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: expected a number above 0 and at most ${max}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}.`);
    return value;
}
function wholeNumber(name, text, max) {
    if (!/^\d+$/.test(text) || Number(text) > max)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: expected a whole number from 0 to ${max}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}.`);
    return Number(text);
}
function boolean(name, text) {
    return oneOf(name, text.toLowerCase(), ["true", "false"]) === "true";
}


/***/ }),

/***/ 86234:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ LEDGER_STATE),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   uj: () => (/* binding */ OPENED_STATE)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/** Input, output and state names; a test compares them with action.yml. */
const INPUTS = [
    "control-plane-url", "control-plane-token",
    "oauth-client-id", "oauth-client-secret", "oauth-scope", "oauth-resource", "oauth-token-url",
    "mode", "send-started", "verify",
    "run", "shell", "working-directory", "timeout-minutes", "delivery-timeout-seconds", "exit-codes", "workflow-commands",
    "job", "with", "tasks-file", "results", "thresholds",
    "labels", "log-tail-lines", "progress", "on-skipped", "cancel-on-abort", "event", "fail-step", "github-token", "job-status",
];
const OUTPUTS = (/* unused pure expression or super */ null && ([
    "project", "stage", "service", "task", "keptn-context", "triggered-id", "event", "data", "mode",
    "status", "result", "message", "finished", "skipped", "parked", "deadline",
]));
const LEDGER_STATE = "ledger";
const OPENED_STATE = "opened";


/***/ }),

/***/ 40788:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   LL: () => (/* binding */ maskerFor),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   rG: () => (/* binding */ senderFor),
/* harmony export */   sT: () => (/* binding */ retried)
/* harmony export */ });
/* harmony import */ var _domain_masking__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16560);
/* harmony import */ var _domain_retry__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56906);


function note(context, text) {
    context.timeline.push({ atMs: context.ports.clock.nowMs(), text });
}
/** Masks everything known to be secret by now, but never the task's identity or our own link. */
function maskerFor(context, task) {
    const kept = task ? [task.project, task.stage, task.service, task.name, task.keptnContext, task.id, task.type] : [];
    return (0,_domain_masking__WEBPACK_IMPORTED_MODULE_0__/* .createMasker */ .aD)(context.ports.secrets, [context.source, ...kept]);
}
function senderFor(context, task) {
    return { source: context.source, labels: context.config.work.labels, mask: maskerFor(context, task) };
}
/** How long an answer that is not the control plane's is taken for a passing fault of a proxy. */
const UNEXPECTED_MS = 20_000;
/** Repeats a read until it works, cannot work, or its time is over. */
async function retried(context, untilMs, read) {
    const { clock, cancelled } = context.ports;
    const begunMs = clock.nowMs();
    for (let attempt = 1;; attempt++) {
        const answer = await read(cancelled);
        if (answer.ok)
            return answer;
        const waitMs = (0,_domain_retry__WEBPACK_IMPORTED_MODULE_1__/* .nextDelayMs */ .j)(attempt, answer.failure, Math.random());
        const limitMs = answer.failure.kind === "unexpected" ? Math.min(untilMs, begunMs + UNEXPECTED_MS) : untilMs;
        // A read that is refused is refused: an address without such an interface answers 404 for ever.
        if (waitMs === undefined || answer.failure.kind === "refused" || cancelled.aborted || clock.nowMs() + waitMs > limitMs)
            return answer;
        await clock.sleep(waitMs, cancelled);
    }
}
/** A failure as a sentence with what to do about it. */
function explain(failure, plane) {
    switch (failure.kind) {
        case "unauthorized": return `${failure.message}. Check that the secret passed as control-plane-token (or the OAuth client) belongs to ${plane.address} and may read and write events.`;
        case "unreachable":
        case "timeout": return `${failure.message}. Check that the runner can reach ${plane.address}.`;
        default: return `${failure.message}.`;
    }
}
function codeOf(failure) {
    switch (failure.kind) {
        case "unauthorized": return "CA-302";
        case "refused": return "CA-303";
        case "unexpected": return "CA-304";
        case "cancelled": return "CA-405";
        case "superseded": return "CA-316";
        case "unreachable":
        case "timeout": return "CA-301";
    }
}


/***/ }),

/***/ 28262:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ debtOf),
/* harmony export */   EF: () => (/* binding */ dispatchesOwed),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Mf: () => (/* binding */ isSameRun),
/* harmony export */   UG: () => (/* binding */ APPROVAL_TASK),
/* harmony export */   dR: () => (/* binding */ isAnsweredByWebhookAlone),
/* harmony export */   nK: () => (/* binding */ isWebhookUnpaid),
/* harmony export */   uG: () => (/* binding */ hasAnswered),
/* harmony export */   zx: () => (/* binding */ isApprovalAnswered)
/* harmony export */ });
/* unused harmony export count */
const WEBHOOK_SERVICE = "webhook-service";
const APPROVAL_SERVICE = "approval-service";
/** The one task that the approval-service takes part in. */
const APPROVAL_TASK = "approval";
/**
 * The debt of one dispatch. The control plane only counts (#started = #finished > 0), so what matters is whose
 * `started` each `finished` pays for:
 * - ours, from any attempt of this run (a re-run inherits what its earlier attempt left);
 * - one of the webhook service's, unless every one of them is paid: it sends one per request and leaves each to the
 *   receiver of that request (5.3);
 * - for an approval, the approval service's, which is always there (2.7).
 * Any other `started` belongs to another executor, who pays it; paying it here would end the task under their hands.
 * Where the webhook service sent `started` and all of them are paid by others, this dispatch was answered elsewhere.
 */
function debtOf(books, task, me) {
    const unpaid = unpaidByServices(books, task, me);
    const own = Math.max(count(books, "started", (source) => isOf(me, source)), me.startedSent);
    const paid = Math.max(count(books, "finished", (source) => isOf(me, source)), me.finishedSent);
    const dispatches = 1 + (me.also?.length ?? 0);
    const answeredFor = own + atMost(dispatches, unpaid.webhook) + atMost(dispatches, unpaid.approval);
    if (answeredFor === 0 && paid === 0) {
        const taken = webhookHasStarted(books);
        return { started: !taken, finished: taken ? 0 : 1, paid, superfluous: 0 };
    }
    return { started: false, finished: Math.max(0, answeredFor - paid), paid, superfluous: Math.max(0, answeredFor - 1) };
}
/** One dispatch answers for one request, however many the subscription sent. */
function atMost(dispatches, unpaid) {
    return Math.min(dispatches, Math.max(0, unpaid));
}
function isOf({ source, also = [] }, sender) {
    return [source, ...also].some((one) => isSameRun(one, sender));
}
function webhookHasStarted(books) {
    return count(books, "started", (source) => source === WEBHOOK_SERVICE) > 0;
}
/**
 * How many dispatches of this task are unanswered: one for each `started` of the services that nobody has paid, and at
 * least the one that asks.
 */
function dispatchesOwed(books, task, me) {
    const { webhook, approval } = unpaidByServices(books, task, me);
    return Math.max(1, webhook + approval);
}
/** A `finished` of this run is there already. */
function hasAnswered(books, me) {
    return count(books, "finished", (source) => isSameRun(source, me.source)) > 0;
}
/** The webhook service has sent a `started` that nobody has paid for. */
function isWebhookUnpaid(books, task, me) {
    return unpaidByServices(books, task, me).webhook > 0;
}
/**
 * Somebody else has answered the approval itself. What is open still is a `started` of the webhook service, and its payment
 * must not speak against them.
 */
function isApprovalAnswered(books, task, me) {
    if (task.name !== APPROVAL_TASK || me.finishedSent > 0 || count(books, "finished", (source) => isOf(me, source)) > 0)
        return false;
    return count(books, "started", (source) => source === APPROVAL_SERVICE) > 0 && unpaidByServices(books, task, me).approval <= 0;
}
/** finished ≥ started with finished > 0: nothing is left for anybody (contract.md 4). */
function isSettled(books) {
    const finished = count(books, "finished");
    return finished > 0 && finished >= count(books, "started");
}
/**
 * Only the webhook service answered: its subscription finishes the task by itself (`sendFinished: true`). An errored answer
 * says that one of its requests failed, whatever the subscription.
 */
function isAnsweredByWebhookAlone(answers) {
    const finished = answers.filter((answer) => answer.kind === "finished");
    return finished.length > 0 && finished.every((answer) => answer.source === WEBHOOK_SERVICE && !answer.isErrored);
}
function count(books, kind, from = () => true) {
    return books.answers.filter((answer) => answer.kind === kind && from(answer.source)).length;
}
function unpaidByServices(books, task, me) {
    const net = (service) => count(books, "started", (s) => s === service) - count(books, "finished", (s) => s === service);
    const others = new Set(books.answers.map((answer) => runOf(answer.source)).filter((party) => !isOf(me, party) && party !== WEBHOOK_SERVICE && party !== APPROVAL_SERVICE));
    let payments = 0;
    for (const party of others) {
        const of = (kind) => count(books, kind, (source) => runOf(source) === party);
        payments += Math.max(0, of("finished") - of("started"));
    }
    const approval = task.name === APPROVAL_TASK ? net(APPROVAL_SERVICE) : 0;
    const forApproval = Math.min(payments, Math.max(0, approval));
    return { approval: approval - forApproval, webhook: net(WEBHOOK_SERVICE) - (payments - forApproval) };
}
/** Whether two event sources are attempts of one run. */
function isSameRun(a, b) {
    return runOf(a) === runOf(b);
}
/** A run's attempts are one party: the earlier attempt is over when a later one runs. */
function runOf(source) {
    return source.replace(/\/attempts\/\d+$/, "");
}


/***/ }),

/***/ 87739:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ parseDispatch),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   Zx: () => (/* binding */ parseMode)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10241);
/* harmony import */ var _event_type__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(50613);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97504);



const MODE_WORDS = { interactive: "interactive", active: "interactive", silent: "silent", passive: "silent" };
const SCOPE = ["project", "stage", "service"];
const MAX_IDENTITY_CHARACTERS = 1_000;
const MAX_DEPTH = 100;
/** `interactive` and `silent`, and the words the quick start used before them. */
function parseMode(text) {
    return Object.hasOwn(MODE_WORDS, text) ? MODE_WORDS[text] : undefined;
}
/**
 * Reads the four shapes of contract.md 3: (a) `{ event }` as object or JSON text, (b) the quick start's, (c) flat,
 * (d) `{ encoding: "urlquery", event }`.
 *
 * @param origin  how messages call the payload: `client_payload`, or `event` for the input
 * @throws UserError one line that names the field, what was found and what is expected
 */
function parseDispatch(payload, origin) {
    const outer = asObject(payload, origin);
    const { event, path } = unwrap(outer, origin);
    const mode = readMode(outer, origin);
    const normal = normalise(event, path);
    return { reference: readReference(normal, path), event: normal, ...(mode && { mode }) };
}
function unwrap(outer, path) {
    const encoding = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(outer, "encoding");
    const inner = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(outer, "event");
    if (encoding !== undefined) {
        if (encoding !== "urlquery")
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.encoding: expected "urlquery", found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(encoding)}.`, "CA-101");
        if (inner === undefined)
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.event: expected the encoded event beside encoding, found nothing.`, "CA-101");
        // A text is JSON with encoded leaves, or encoded as a whole.
        const decoded = asObject(decodeUrlQuery(jsonIn(inner), `${path}.event`), `${path}.event`);
        return Object.hasOwn(decoded, "event") ? unwrap(decoded, `${path}.event`) : { event: decoded, path: `${path}.event` };
    }
    if (inner === undefined)
        return { event: outer, path };
    return { event: asObject(inner, `${path}.event`), path: `${path}.event` };
}
function jsonIn(value) {
    if (typeof value !== "string")
        return value;
    try {
        const parsed = JSON.parse(value);
        return (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ? parsed : value;
    }
    catch {
        return value;
    }
}
function asObject(value, path) {
    let parsed = value;
    if (typeof value === "string") {
        try {
            parsed = JSON.parse(value);
        }
        catch {
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: expected an event as an object or as JSON text, found text that is not JSON.`, "CA-101");
        }
    }
    if (!(0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: expected an event as an object or as JSON text, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(parsed)}.`, "CA-101");
    return parsed;
}
/** Every string and every key as a webhook template's `urlquery` wrote it: `+` is a space, then `%XX` (control-plane.md 5.6). */
function decodeUrlQuery(value, path, depth = 0) {
    if (typeof value === "string")
        return decodeText(value, path);
    if (depth > MAX_DEPTH)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The encoded event is nested more than ${MAX_DEPTH} levels deep.`, "CA-101");
    if (Array.isArray(value))
        return value.map((item, i) => decodeUrlQuery(item, `${path}[${i}]`, depth + 1));
    if (!(0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const decoded = {};
    for (const [key, item] of Object.entries(value))
        (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(decoded, decodeText(key, path), decodeUrlQuery(item, `${path}.${key.slice(0, 60)}`, depth + 1));
    return decoded;
}
function decodeText(text, path) {
    try {
        return decodeURIComponent(text.replaceAll("+", " "));
    }
    catch {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not what \`urlquery\` writes (a % without two hexadecimal digits, or bytes that are not UTF-8). Encode every text, or leave out encoding.`, "CA-101");
    }
}
/** Moves a flat payload's project, stage and service into `data`, where an event has them. */
function normalise(event, path) {
    const given = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    if (given !== undefined && !(0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(given))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.data: expected an object, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(given)}.`, "CA-101");
    const data = {};
    for (const name of SCOPE) {
        const flat = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, name);
        const nested = given && (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(given, name);
        if (flat !== undefined && nested !== undefined && flat !== nested) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name} is ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(flat)} but ${path}.data.${name} is ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(nested)}: send one of them.`, "CA-101");
        }
        const value = nested ?? flat;
        if (value !== undefined)
            (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(data, name, value);
    }
    for (const [key, value] of Object.entries(given ?? {}))
        (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(data, key, value);
    const normal = {};
    for (const [key, value] of Object.entries(event))
        if (!["data", "mode", ...SCOPE].includes(key))
            (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(normal, key, value);
    (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(normal, "data", data);
    return normal;
}
/** The identity an event carries. @throws UserError naming the field */
function readReference(event, path) {
    const type = identity(event, "type", path);
    const parsed = (0,_event_type__WEBPACK_IMPORTED_MODULE_2__/* .parseTaskEventType */ .hN)(type);
    if (!parsed) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.type: expected sh.keptn.event.<task>.<kind> with kind ${_event_type__WEBPACK_IMPORTED_MODULE_2__/* .EVENT_KINDS */ .dP.join(", ")}, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}.`, "CA-101");
    }
    const data = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    const scope = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {};
    const keptnContext = optionalIdentity(event, "shkeptncontext", path);
    if (!keptnContext && parsed.kind !== "triggered")
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.shkeptncontext: expected the context of ${type}, found nothing.`, "CA-101");
    const stage = optionalIdentity(scope, "stage", `${path}.data`);
    const service = optionalIdentity(scope, "service", `${path}.data`);
    return {
        type,
        name: parsed.task,
        kind: parsed.kind,
        id: identity(event, "id", path),
        project: identity(scope, "project", `${path}.data`, `${path}.project`),
        ...(keptnContext && { keptnContext }),
        ...(stage && { stage }),
        ...(service && { service }),
    };
}
function identity(object, name, path, alias) {
    const value = optionalIdentity(object, name, path);
    if (!value)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}${alias ? ` (or ${alias})` : ""}: expected text, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)((0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(object, name))}.`, "CA-101");
    return value;
}
function optionalIdentity(object, name, path) {
    const value = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(object, name);
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "string")
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}: expected text, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`, "CA-101");
    // Identities travel into headers of logs, addresses and events; a line break or NUL there is never legitimate.
    if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}: control characters are not allowed, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}.`, "CA-101");
    if (value.length > MAX_IDENTITY_CHARACTERS)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}: expected at most ${MAX_IDENTITY_CHARACTERS} characters, found ${value.length}.`, "CA-101");
    return value === "" ? undefined : value;
}
function readMode(outer, path) {
    const value = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(outer, "mode");
    if (value === undefined || value === null || value === "")
        return undefined;
    const mode = typeof value === "string" ? parseMode(value) : undefined;
    if (!mode)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.mode: expected interactive or silent, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`, "CA-101");
    return mode;
}


/***/ }),

/***/ 10241:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   yC: () => (/* binding */ coded),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * An error a user can act on. `message` is one line: what failed, on what, what was found, what to do.
 * It names fields and addresses, never secret contents.
 */
class UserError extends Error {
    code;
    name = "UserError";
    /** @param code  which entry of docs/errors.md tells more; most complaints are about an input */
    constructor(message, code = "CA-201") {
        super(message);
        this.code = code;
    }
}
/** A text with the code at the end of its first line, where people look for it and the Bridge shows it. */
function coded(text, code) {
    if (code === undefined || text === "")
        return text;
    const [first = "", ...rest] = text.split("\n");
    return [first.includes(`(${code})`) ? first : `${first} (${code})`, ...rest].join("\n");
}
const MAX_QUOTED_CHARACTERS = 80;
/**
 * Foreign text for a one-line message: JSON-quoted, so control characters are visible. Long text is not shown at all: it
 * tells nobody anything, and half a secret could no longer be masked.
 */
function quote(value) {
    if (typeof value === "string") {
        if (value.length > MAX_QUOTED_CHARACTERS)
            return `a text of ${value.length} characters`;
        return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
    return describe(value);
}
/** What kind of value was found, for "expected text, found …". */
function describe(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    if (typeof value === "string")
        return value === "" ? "an empty text" : value.length > MAX_QUOTED_CHARACTERS ? quote(value) : `the text ${quote(value)}`;
    return `the ${typeof value} ${String(value)}`;
}


/***/ }),

/***/ 50613:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ taskEventType),
/* harmony export */   dP: () => (/* binding */ EVENT_KINDS),
/* harmony export */   hN: () => (/* binding */ parseTaskEventType)
/* harmony export */ });
/** Kinds of task events a webhook can fire on (control-plane.md 1.3, 5.2). */
const EVENT_KINDS = ["triggered", "started", "finished", "invalidated"];
const PREFIX = ["sh", "keptn", "event"];
/** `sh.keptn.event.<task>.<kind>`, exactly five segments, none empty; anything else is not a task event. */
function parseTaskEventType(type) {
    const segments = type.split(".");
    const [task, kind] = segments.slice(PREFIX.length);
    if (segments.length !== 5 || !PREFIX.every((part, i) => segments[i] === part) || !task)
        return undefined;
    return isEventKind(kind) ? { task, kind } : undefined;
}
function taskEventType(task, kind) {
    return [...PREFIX, task, kind].join(".");
}
function isEventKind(text) {
    return EVENT_KINDS.some((kind) => kind === text);
}


/***/ }),

/***/ 16996:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ frozenIn),
/* harmony export */   t: () => (/* binding */ lostValues)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97504);
/* harmony import */ var _task__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33139);


const MAX_DEPTH = 8;
const MAX_BYTES = 4_000;
/**
 * What the control plane will not let a task change any more: numbers and booleans that an earlier event of the sequence
 * left under `data.<task>` keep their first value in every later merge (control-plane.md 2.3).
 *
 * @returns the part of `data.<task>` that consists of numbers and booleans; empty when it is unusually large
 */
function frozenIn(event, taskName) {
    const found = frozenPart((0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)((0,_task__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(event), taskName) ?? null, 0);
    return (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(found) && Buffer.byteLength(JSON.stringify(found)) <= MAX_BYTES ? found : {};
}
function frozenPart(value, depth) {
    if (typeof value === "number" || typeof value === "boolean")
        return value;
    if (!(0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) || depth > MAX_DEPTH)
        return undefined;
    const part = {};
    for (const [key, item] of Object.entries(value)) {
        const inner = frozenPart(item, depth + 1);
        if (inner !== undefined)
            (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(part, key, inner);
    }
    return Object.keys(part).length > 0 ? part : undefined;
}
/**
 * The reported values that later tasks will not see.
 *
 * @returns their paths below `data.<task>`, with the true value as text
 */
function lostValues(frozen, reported) {
    const lost = new Map();
    const compare = (old, now, path) => {
        if (now === undefined || now === null)
            return;
        if (!(0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(old)) {
            if (now !== old)
                lost.set(path, typeof now === "string" ? now : JSON.stringify(now));
        }
        else if ((0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(now)) {
            for (const [key, item] of Object.entries(old))
                compare(item, (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(now, key), path === "" ? key : `${path}.${key}`);
        }
    };
    compare(frozen, reported, "");
    return lost;
}


/***/ }),

/***/ 60925:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ EMPTY_REPORT)
/* harmony export */ });
const EMPTY_REPORT = { labels: {}, data: {} };


/***/ }),

/***/ 97504:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ getOwn),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   P5: () => (/* binding */ setOwn)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * Sets a key that came from outside. Assignment would reach the prototype for the key `__proto__`;
 * defining it makes an ordinary property, which is also what JSON.parse and JSON.stringify do.
 */
function setOwn(target, key, value) {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
/** The value of an own key; never something inherited such as `constructor`. */
function getOwn(target, key) {
    return Object.hasOwn(target, key) ? target[key] : undefined;
}


/***/ }),

/***/ 74463:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ factTable),
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/** Foreign text inside Markdown: nothing in it may format, link, mention or break out of a table. */
function escapeMarkdown(text) {
    return text
        // First, since what is left may come together to something new.
        .replace(/\s*[\r\n]+\s*/g, " ")
        .replace(/[\p{Cc}]/gu, "")
        .replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c)
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
        // A zero-width space after @ and inside :// keeps mentions and bare links from coming alive.
        .replace(/@/g, "@\u200b")
        .replace(/:\/\//g, ":\u200b//")
        // GitHub links references after it has taken the backslashes away, and `www.` without being asked.
        .replace(/#(?=\d)|(?<![a-z\d])gh(?=\\-\d)|(?<![a-z\d])www(?=\.)/gi, "$&\u200b");
}
/**
 * Names and values as a table; the first pair is its head, since GitHub shows an empty head as an empty row. Names and
 * values are Markdown already.
 *
 * @returns no line at all without a pair
 */
function factTable(facts) {
    const [head, ...rows] = facts.map(([name, value]) => `| ${name} | ${value} |`);
    return head === undefined ? [] : [head, "| :--- | :--- |", ...rows];
}


/***/ }),

/***/ 16560:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ secretsOfEnvironment),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   aD: () => (/* binding */ createMasker)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97504);

const MASK = "***";
const MIN_SECRET_CHARACTERS = 4;
/** Shorter pieces of base64 come about by chance. */
const MIN_BASE64_CHARACTERS = 6;
/** Our own input with an address, which errors have to name. */
const ADDRESS = "INPUT_OAUTH-TOKEN-URL";
const SECRET_NAME = /TOKEN|SECRET|PASS|KEY|CREDENTIAL/i;
/** Words that are no secret even in a variable called `USE_KEY`; masking them would turn true data into `***`. */
const ORDINARY = /^(true|false|null|none|yes|no|on|off|enabled|disabled)$/i;
/** Shapes of tokens that are secret wherever they turn up. */
const TOKEN_SHAPES = [
    /\bgh[pousr]_[A-Za-z0-9]{16,}\b/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,
    /\bdt0[a-z]\d{2}\.[A-Z0-9]{8,}\.[A-Z0-9]{32,}\b/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
    /\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\bnpm_[A-Za-z0-9]{36}\b/g,
    /\b[rs]k_live_[A-Za-z0-9]{16,}\b/g,
    /\bAIza[A-Za-z0-9_-]{35}\b/g,
    /(?<=\bbearer )[A-Za-z0-9._~+/-]{16,}=*/gi,
    // Name and password in an address.
    /(?<=:\/\/)[^\s:/@]+:[^\s:/@]+(?=@)/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}\b/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];
/** Values of variables whose names say that they are secret (contract.md 4). */
function secretsOfEnvironment(environment) {
    return Object.entries(environment).flatMap(([name, value]) => (value && SECRET_NAME.test(name) && name !== ADDRESS && !ORDINARY.test(value) ? [value] : []));
}
/**
 * Replaces secrets by `***`. Whole values, their lines, and their base64 and URL-encoded forms are covered, as in the
 * runner's log; anything under four characters stays, since it would blank ordinary text.
 *
 * @param kept  texts that stay readable even where a secret looks like a part of them: the event's identity, our links
 */
function createMasker(secrets, kept = []) {
    const forms = new Set();
    for (const secret of secrets) {
        for (const part of [secret.trim(), ...secret.split(/[\r\n]+/).map((line) => line.trim())]) {
            if (part.length < MIN_SECRET_CHARACTERS)
                continue;
            forms.add(part).add(encodeURIComponent(part.toWellFormed()));
            for (const form of base64Forms(part))
                forms.add(form);
        }
    }
    return (text) => {
        const readable = kept.flatMap((item) => occurrences(text, item));
        const secret = [...forms].flatMap((form) => occurrences(text, form));
        for (const shape of TOKEN_SHAPES)
            for (const match of text.matchAll(shape))
                secret.push([match.index, match.index + match[0].length]);
        return blank(text, secret.filter(([from, to]) => !readable.some(([start, end]) => start <= from && to <= end)));
    };
}
/**
 * Inside a longer text that is base64, such as `user:token`, a secret begins at one of three places of a group of three
 * bytes. The characters that its neighbours share are left out.
 */
function base64Forms(text) {
    const bytes = Buffer.from(text);
    const forms = [bytes.toString("base64")];
    for (const before of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").replace(/=+$/, "");
        const shared = (before + bytes.length) % 3 === 0 ? 0 : 1;
        const form = encoded.slice(before === 0 ? 0 : before + 1, encoded.length - shared);
        if (form.length >= MIN_BASE64_CHARACTERS)
            forms.push(form);
    }
    return forms;
}
function occurrences(text, part) {
    const found = [];
    if (part === "")
        return found;
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
        found.push([at, at + part.length]);
    return found;
}
/** Overlapping ranges become one mask, so that no rest of a longer secret shows beside a shorter one. */
function blank(text, ranges) {
    let result = "";
    let done = 0;
    let masking = false;
    for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
        if (!masking || from >= done)
            result += text.slice(done, from) + MASK;
        masking = true;
        done = Math.max(done, to);
    }
    return result + text.slice(done);
}
/** Masks every text and key in JSON data. */
function maskJson(value, mask) {
    return maskValue(value, mask);
}
function maskValue(value, mask) {
    if (typeof value === "string")
        return mask(value);
    // A number can be a secret too, such as a PIN.
    if (typeof value === "number")
        return mask(String(value)) === String(value) ? value : MASK;
    if (Array.isArray(value))
        return value.map((item) => maskValue(item, mask));
    if (!(0,_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value;
    const masked = {};
    for (const [key, item] of Object.entries(value))
        (0,_json__WEBPACK_IMPORTED_MODULE_0__/* .setOwn */ .P5)(masked, mask(key), maskValue(item, mask));
    return masked;
}


/***/ }),

/***/ 87888:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ parseExitCodes),
/* harmony export */   Mn: () => (/* binding */ couldNotRun),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   vr: () => (/* binding */ outcomeOfJob),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/* unused harmony export outcomeOfSteps */
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10241);
/* harmony import */ var _job_result__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(60925);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97504);



/** The four pairs a client needs (control-plane.md 2.4); `errored` is always paired with `fail` (trap 9). */
const VERDICTS = ["pass", "warning", "fail", "errored"];
function severity(verdict) {
    return VERDICTS.indexOf(verdict);
}
function verdictOf(outcome) {
    return outcome.status === "errored" ? "errored" : outcome.result;
}
/** An outcome that did not come from a job's own report. */
function outcome(verdict, message, report = _job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V) {
    return {
        status: verdict === "errored" ? "errored" : "succeeded",
        result: verdict === "errored" ? "fail" : verdict,
        message,
        labels: report.labels,
        data: report.data,
    };
}
/** The work was not done, for a reason that docs/errors.md explains. */
function couldNotRun(message, code) {
    return outcome("errored", (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(capital(message), code));
}
/**
 * The table of contract.md 5. Where sources disagree the worst wins and the message names both.
 *
 * @param what  how the first line calls the work, e.g. `deployment of carts in staging`
 */
function outcomeOfJob(job, rules, what) {
    const ended = evidenceOfEnding(job.ending, rules, seconds(job.durationMs));
    const report = withMeasured(job.report, job.measured);
    return combine([ended, ...evidenceOfReport(report), ...evidenceOfMeasured(job.measured)], report, what, job.logTail, job.measured, seconds(job.durationMs));
}
/** Measured values are data for later tasks, as text (contract.md 6); what the job itself wrote under the same name wins. */
function withMeasured(report, measured) {
    if (!measured)
        return report;
    const data = {};
    for (const [name, value] of Object.entries(measured.values))
        (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, String(value));
    if (measured.start)
        (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "start", measured.start);
    if (measured.end)
        (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "end", measured.end);
    for (const [name, value] of Object.entries(report.data))
        (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, value);
    return { ...report, data };
}
function evidenceOfMeasured(measured) {
    if (!measured || measured.verdict === "pass")
        return [];
    const reason = measured.reasons.join("; ") || "the reports say so";
    return [{ verdict: measured.verdict, reason, ...(measured.verdict === "fail" && { code: "CA-401" }), ...(measured.verdict === "errored" && { code: "CA-406" }) }];
}
/**
 * The no-`run` form: the caller's own steps are the job and `job.status` tells how they ended.
 *
 * @param cause  what is known about a cancellation or a failure, as a sentence
 */
function outcomeOfSteps(jobStatus, written, what, cause, measured) {
    const report = withMeasured(written, measured);
    const ended = jobStatus === "success" ? { verdict: "pass", reason: "all steps succeeded" }
        : jobStatus === "failure" ? { verdict: "fail", reason: cause ?? "a step of the workflow job failed", code: "CA-409" }
            : { verdict: "errored", reason: cause ?? "the run was cancelled", code: "CA-405" };
    return combine([ended, ...evidenceOfReport(report), ...evidenceOfMeasured(measured)], report, what, [], measured);
}
function combine(evidence, report, what, logTail, measured, took) {
    const worst = evidence.reduce((a, b) => (severity(b.verdict) > severity(a.verdict) ? b : a));
    // The job's own words stay as they are; the code then stands with the reasons.
    const headline = report.message || (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(headlineOf(worst, what, took), worst.code);
    const lines = [headline];
    if (worst.verdict !== "pass") {
        const told = evidence.map((e) => e.reason).filter((reason) => !headline.includes(reason) && !headline.includes(capital(reason)));
        if (told.length > 0)
            lines.push(!report.message ? `${capital(told.join("; "))}.` : (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(`${capital(told.join("; "))}.`, worst.code));
    }
    if (measured?.summary)
        lines.push(`${capital(measured.summary)}.`);
    // A job that found something may be read by its own words; a failed one needs its log.
    if (severity(worst.verdict) >= severity("fail") && logTail.length > 0)
        lines.push("", "Last lines of the log:", ...logTail);
    return { ...outcome(worst.verdict, lines.join("\n"), report), ...(measured && { measured }) };
}
function headlineOf(worst, what, took) {
    switch (worst.verdict) {
        case "pass": return `${capital(what)} done${took ? ` in ${took}` : ""}.`;
        case "warning": return `${capital(what)} done with a warning: ${worst.reason}.`;
        case "fail": return `${capital(what)} failed: ${worst.reason}.`;
        case "errored": return `${capital(what)} could not be completed: ${worst.reason}.`;
    }
}
function evidenceOfEnding(ending, rules, took) {
    switch (ending.kind) {
        case "not-started": return { verdict: "errored", reason: ending.reason, code: "CA-402" };
        case "signalled": return { verdict: "errored", reason: `the job was killed by ${ending.signal} after ${took}`, code: "CA-403" };
        case "stopped": return { verdict: "errored", reason: stopReason(ending.because, took), code: STOP_CODES[ending.because] };
        case "exited": return evidenceOfExitCode(ending.code, rules, took);
        case "left": return { verdict: ending.verdict, reason: ending.reason, ...(ending.verdict === "fail" && { code: "CA-401" }) };
        case "judged": return { verdict: ending.verdict, reason: ending.reason, ...(ending.code && { code: ending.code }) };
        case "parked": throw new Error("a parked job has no outcome");
    }
}
const STOP_CODES = { cancelled: "CA-405", deadline: "CA-404", aborted: "CA-315" };
function stopReason(because, took) {
    switch (because) {
        case "cancelled": return `cancelled after ${took}`;
        case "deadline": return `timed out: the job was ended at its deadline after ${took} (input timeout-minutes)`;
        case "aborted": return `the sequence was aborted in the control plane; the job was ended after ${took}`;
    }
}
function evidenceOfExitCode(code, rules, took) {
    const exited = `exit code ${code} after ${took}`;
    const named = rules.get(code);
    if (named)
        return ruled(named, exited);
    if (code === 0)
        return { verdict: "pass", reason: `exit code 0` };
    if (code === 126)
        return { verdict: "errored", reason: `${exited}: a command could not be executed`, code: "CA-402" };
    if (code === 127)
        return { verdict: "errored", reason: `${exited}: a command was not found`, code: "CA-402" };
    if (code > 128 && code <= 128 + 64)
        return { verdict: "errored", reason: `${exited}: a command was ended by ${signalOfCode(code)}`, code: "CA-403" };
    if (code > 128 || code < 0)
        return { verdict: "errored", reason: `${exited}: codes above 128 say that the job could not run to its end`, code: "CA-403" };
    const other = rules.get("*");
    return other ? ruled(other, exited) : { verdict: "fail", reason: exited, code: "CA-401" };
}
function ruled(verdict, exited) {
    const reason = `${exited} (exit-codes says ${verdict})`;
    return verdict === "errored" ? { verdict, reason, code: "CA-406" } : verdict === "fail" ? { verdict, reason, code: "CA-401" } : { verdict, reason };
}
function signalOfCode(code) {
    return code === 137 ? "signal 9 (killed, often for lack of memory)" : `signal ${code - 128}`;
}
function evidenceOfReport(report) {
    const evidence = [];
    if (report.unreadable)
        evidence.push({ verdict: "errored", reason: report.unreadable, code: "CA-406" });
    if (report.status === "errored")
        evidence.push({ verdict: "errored", reason: "the job reported status=errored", code: "CA-406" });
    if (report.status === "succeeded")
        evidence.push({ verdict: "pass", reason: "the job reported status=succeeded" });
    if (report.result)
        evidence.push({ verdict: report.result, reason: `the job reported result=${report.result}`, ...(report.result === "fail" && { code: "CA-401" }) });
    return evidence;
}
/** Lines such as `2=warning`, `99=fail`, `*=errored`. @throws UserError naming line and fix */
function parseExitCodes(text) {
    const rules = new Map();
    for (const line of text.split(/\r?\n/).map((l) => l.trim()).filter(Boolean)) {
        const match = /^(\*|\d{1,3})\s*=\s*(\S+)$/.exec(line);
        const verdict = VERDICTS.find((v) => v === match?.[2]);
        const code = match?.[1] === "*" ? "*" : Number(match?.[1]);
        if (!match || !verdict || (code !== "*" && code > 255)) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`exit-codes: expected lines such as 2=warning with a code from 0 to 255 or * and one of ${VERDICTS.join(", ")}, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}.`);
        }
        rules.set(code, verdict);
    }
    return rules;
}
function seconds(durationMs) {
    const total = Math.round(durationMs / 1000);
    if (durationMs < 10_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    return total < 120 ? `${total} s` : `${Math.floor(total / 60)} min ${total % 60} s`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 56906:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ nextDelayMs)
/* harmony export */ });
const FIRST_DELAY_MS = 250;
const MAX_DELAY_MS = 8_000;
/** Refusals of a gateway whose service is just being replaced, and of one that lost patience. */
const PASSING_STATUS = [404, 408, 425];
/**
 * How long to wait before the next attempt, or `undefined` to stop.
 *
 * @param attempt  1 after the first try
 * @param jitter   0 to 1
 * @returns        milliseconds: doubling from 250 to 8,000 with jitter, or what Retry-After asked for
 * @see            control-plane.md 3.10
 */
function nextDelayMs(attempt, failure, jitter) {
    // A wrong token empties the gateway's rate limit for the good ones too (3.6); the others answer the same every time.
    const isFinal = failure.kind === "refused" && !PASSING_STATUS.includes(failure.httpStatus ?? 0);
    if (isFinal || failure.kind === "unauthorized" || failure.kind === "cancelled" || failure.kind === "superseded")
        return undefined;
    if (failure.retryAfterMs !== undefined)
        return failure.retryAfterMs;
    const full = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    return Math.round(full / 2 + (full / 2) * jitter);
}


/***/ }),

/***/ 33139:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ completeTask),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* unused harmony export MODES */
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97504);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10241);


const MODES = (/* unused pure expression or super */ null && (["interactive", "silent"]));
/**
 * @throws UserError naming the missing field, when a payload with ids only was not completed from the control plane
 */
function completeTask(reference) {
    const { keptnContext, stage, service } = reference;
    const missing = Object.entries({ shkeptncontext: keptnContext, stage, service }).filter(([, value]) => !value).map(([name]) => name);
    if (missing.length > 0 || !keptnContext || !stage || !service) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The payload of ${reference.type} lacks ${missing.join(", ")}, and the event was not read from the control plane. Send these fields, or give control-plane-url and a token (and leave \`verify\` at require).`, "CA-103");
    }
    return { ...reference, keptnContext, stage, service };
}
/** The `data` of an event; an absent one is empty. */
function dataOf(event) {
    const data = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    return (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {};
}


/***/ }),

/***/ 22459:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ httpUrl)
/* harmony export */ });
const MAX_URL_CHARACTERS = 2_000;
/**
 * An address that people may be sent to: http or https, no name and password in it, and no character that could end it
 * in Markdown, in Slack or in a table.
 */
function httpUrl(text) {
    if (typeof text !== "string" || text.length > MAX_URL_CHARACTERS || !URL.canParse(text.trim()))
        return undefined;
    const url = new URL(text.trim());
    if (!/^https?:$/.test(url.protocol) || url.hostname === "" || url.username !== "" || url.password !== "")
        return undefined;
    const href = url.href.replace(/[^\w.~:/?#[\]@!$&*+,;=%-]|[[\]*|]/gu, (c) => [...Buffer.from(c.toWellFormed())].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
    return href.length <= MAX_URL_CHARACTERS ? href : undefined;
}


/***/ }),

/***/ 68094:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ whatOf),
/* harmony export */   NQ: () => (/* binding */ controlPlaneOf),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   ZZ: () => (/* binding */ runTask)
/* harmony export */ });
/* unused harmony export yieldTo */
/* harmony import */ var _answer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11381);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64389);
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(40788);
/* harmony import */ var _domain_books__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(28262);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10241);
/* harmony import */ var _domain_masking__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(16560);
/* harmony import */ var _domain_outcome__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(87888);
/* harmony import */ var _verify__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(35538);








const ABORT_WATCH_MS = 15_000;
const PROGRESS_MS = 5 * 60_000;
/** The approval-service answers an automatic approval at once. */
const SERVICE_ANSWERS_MS = 30_000;
const LOOK_AGAIN_MS = 1_000;
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
    const verified = await (0,_verify__WEBPACK_IMPORTED_MODULE_4__/* .verify */ .MX)(dispatch, plane, context);
    if ((0,_verify__WEBPACK_IMPORTED_MODULE_4__/* .isSettlement */ .Ik)(verified))
        return verified;
    context.ports.ledger.write({ phase: "announcing", startedSent: 0, ...debtorOf(verified) });
    const announced = await announce(verified, older, plane, context);
    if ((0,_verify__WEBPACK_IMPORTED_MODULE_4__/* .isSettlement */ .Ik)(announced))
        return announced;
    const assignment = { ...verified, ...(announced.isStarted && { isStarted: true }) };
    const planned = await plan(assignment, context);
    const working = planned.kind === "work" ? withWork(context, planned.work) : context;
    const worked = planned.kind === "work" ? await work(assignment, announced.startedSent, plane, working) : outcomeOfPlan(planned);
    if ((0,_verify__WEBPACK_IMPORTED_MODULE_4__/* .isSettlement */ .Ik)(worked))
        return worked;
    const deadlineMs = context.ports.clock.nowMs() + context.config.connection.deliveryTimeoutMs;
    return (0,_answer__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(assignment, worked, announced.startedSent, plane, working, deadlineMs);
}
/** What is to be done; a complaint about it is an answer, too, since nobody else will give one. */
async function plan(assignment, context) {
    const { problems, work: given } = context.config;
    const what = whatOf(assignment);
    if (problems.length > 0)
        return { kind: "outcome", outcome: (0,_domain_outcome__WEBPACK_IMPORTED_MODULE_3__/* .couldNotRun */ .Mn)(`${what} could not be begun: ${problems.join(" ")}`, "CA-201") };
    try {
        return (await context.ports.planner?.plan(assignment.event)) ?? { kind: "work", work: given };
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        return { kind: "outcome", outcome: (0,_domain_outcome__WEBPACK_IMPORTED_MODULE_3__/* .couldNotRun */ .Mn)(`${what} could not be begun: ${error.message}`, error.code) };
    }
}
/** A triggered task is answered, whatever the catalogue says about events that nobody waits for. */
function outcomeOfPlan(planned) {
    return planned.kind === "outcome" ? planned.outcome : (0,_domain_outcome__WEBPACK_IMPORTED_MODULE_3__/* .couldNotRun */ .Mn)(planned.reason, "CA-205");
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
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
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
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`mode: ${type} cannot be answered, only .triggered events can; set mode: silent (or leave it at auto).`, "CA-104");
    }
    return chosen;
}
function controlPlaneOf(context) {
    const { controlPlane } = context.ports;
    if (controlPlane)
        return controlPlane;
    const { url } = context.config.connection;
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(url ? "control-plane-token is empty, so the task cannot be answered: pass the secret (is it set in this repository, and is this run allowed to read it?), or set mode: silent."
        : "control-plane-url is empty, so the task cannot be answered: give the control plane's address, or set mode: silent if nothing should be sent back.", "CA-202");
}
async function runSilently(dispatch, context) {
    context.ports.ledger.write({ phase: "settled", reason: "silent" });
    const assignment = await lookUp(dispatch, context);
    const told = { mode: "silent", assignment };
    const planned = await plan(assignment, context);
    if (planned.kind === "skipped")
        return { ended: "skipped", message: planned.reason, ...told };
    if (planned.kind === "work" && (0,_config_inputs__WEBPACK_IMPORTED_MODULE_1__/* .areOwnSteps */ .Cx)(planned.work)) {
        await context.ports.job.handOver(assignment, false);
        return { ended: "handed-over", message: "The following steps do the work; nothing is sent back.", ...told };
    }
    const ended = planned.kind === "work" ? (0,_domain_outcome__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOfJob */ .vr)(await runJob(assignment, withWork(context, planned.work), "silent", () => undefined, undefined), planned.work.exitCodes, whatOf(assignment)) : planned.outcome;
    const mask = (0,_context__WEBPACK_IMPORTED_MODULE_5__/* .maskerFor */ .LL)(context, assignment.task);
    const message = (0,_answer__WEBPACK_IMPORTED_MODULE_0__/* .maskedMessage */ .t7)(ended.message, mask);
    return { ended: "silent", outcome: { ...ended, message, labels: (0,_domain_masking__WEBPACK_IMPORTED_MODULE_6__/* .maskJson */ .Te)(ended.labels, mask), data: (0,_domain_masking__WEBPACK_IMPORTED_MODULE_6__/* .maskJson */ .Te)(ended.data, mask) }, message: (0,_answer__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(message), ...told };
}
/** Silent mode reads the full event where it may; the payload is good enough otherwise. */
async function lookUp(dispatch, context) {
    const { controlPlane, console, cancelled } = context.ports;
    if (controlPlane) {
        const found = await controlPlane.find(dispatch.reference, cancelled);
        if (found.ok && found.value.state !== "unknown")
            return (0,_verify__WEBPACK_IMPORTED_MODULE_4__/* .verifiedAssignment */ .q4)(found.value.event, dispatch);
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
    if ((0,_verify__WEBPACK_IMPORTED_MODULE_4__/* .isSettlement */ .Ik)(owner))
        return owner;
    if (!owner.ours)
        return { startedSent: 0, isStarted: owner.isStarted ?? false };
    const { startedEvent } = await Promise.all(/* import() */[__nccwpck_require__.e(2973), __nccwpck_require__.e(3697)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42407));
    const deadlineMs = context.ports.clock.nowMs() + context.config.connection.deliveryTimeoutMs;
    const failure = await (0,_answer__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)(startedEvent(assignment.task, (0,_context__WEBPACK_IMPORTED_MODULE_5__/* .senderFor */ .rG)(context, assignment.task)), plane, context, deadlineMs);
    if (!failure)
        return { startedSent: 1 };
    if (context.ports.cancelled.aborted)
        return cancelledBefore(assignment);
    if (failure.httpStatus === 401)
        context.ports.ledger.write({ phase: "settled", reason: "refused" });
    else
        context.ports.ledger.write({ phase: "announcing", startedSent: 0, ...debtorOf(assignment), cause: { text: "`started` could not be sent", code: (0,_context__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(failure) } });
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The task could not be announced, so nothing was run: ${(0,_context__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(failure, plane)}`, (0,_context__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(failure));
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
        const isDone = books.ok && (!books.value.open || (0,_domain_books__WEBPACK_IMPORTED_MODULE_7__/* .isSettled */ .Is)(books.value) || (0,_domain_books__WEBPACK_IMPORTED_MODULE_7__/* .debtOf */ .DN)(books.value, assignment.task, me).finished === 0);
        if (isDone)
            return skip(assignment, context, "This dispatch has been answered already.", "CA-312");
        return (books.ok ? await yieldTo(older, books.value, assignment, context) : undefined) ?? given;
    }
    const mustRead = context.config.connection.verify === "require";
    const read = await (0,_answer__WEBPACK_IMPORTED_MODULE_0__/* .clearBooks */ .OA)(assignment, me, plane, context, context.ports.clock.nowMs() + (mustRead ? deliveryTimeoutMs : deliveryTimeoutMs / 4));
    if (context.ports.cancelled.aborted)
        return cancelledBefore(assignment);
    if (!read.ok && mustRead) {
        context.ports.ledger.write({ phase: "announcing", startedSent: 0, ...debtorOf(assignment), cause: { text: "the task's counts could not be read", code: (0,_context__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(read.failure) } });
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The task's counts could not be read, so nothing was run: ${(0,_context__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(read.failure, plane)}`, (0,_context__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(read.failure));
    }
    // Unreadable counts: the webhook service sends `started` unless told otherwise, and a second one would hang the task.
    if (!read.ok)
        return { ours: false };
    const books = read.value;
    if (!books.open)
        return skip(assignment, context, "The task is closed already.", "CA-312");
    if ((0,_domain_books__WEBPACK_IMPORTED_MODULE_7__/* .isSettled */ .Is)(books))
        return skip(assignment, context, "The task has as many `finished` as `started` already.", "CA-312");
    const debt = (0,_domain_books__WEBPACK_IMPORTED_MODULE_7__/* .debtOf */ .DN)(books, assignment.task, me);
    if (debt.finished === 0)
        return skip(assignment, context, "Another run has answered this dispatch already.", "CA-314");
    // The approval-service sends it, sooner or later; where it does not, ours goes out with the answer (control-plane.md 2.7).
    const isLater = assignment.task.name === _domain_books__WEBPACK_IMPORTED_MODULE_7__/* .APPROVAL_TASK */ .UG;
    return (await yieldTo(older, books, assignment, context)) ?? { ours: debt.started && !isLater, isStarted: !debt.started };
}
/**
 * Two runs of one dispatch: the higher run id leaves the task to a live lower one. Where the subscription has sent more
 * than one dispatch, as many runs work as there are answers owed. A run that has answered owes nothing any more.
 */
async function yieldTo(older, books, assignment, context) {
    const [repository] = context.source.split(/\d+\/attempts\//);
    const hasAnswered = (id) => books.answers.some(({ kind, source }) => kind === "finished" && (0,_domain_books__WEBPACK_IMPORTED_MODULE_7__/* .isSameRun */ .Mf)(source, `${repository}${id}`));
    const atWork = ((await older) ?? []).filter((id) => !hasAnswered(id));
    const owed = (0,_domain_books__WEBPACK_IMPORTED_MODULE_7__/* .dispatchesOwed */ .EF)(books, assignment.task, { source: context.source, startedSent: 0, finishedSent: 0 });
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
    if ((0,_config_inputs__WEBPACK_IMPORTED_MODULE_1__/* .areOwnSteps */ .Cx)(settings)) {
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
        const mask = (0,_context__WEBPACK_IMPORTED_MODULE_5__/* .maskerFor */ .LL)(context, assignment.task);
        const logTail = result.logTail.map((line) => (0,_answer__WEBPACK_IMPORTED_MODULE_0__/* .maskedMessage */ .t7)(line, mask).slice(0, MAX_KEPT_LINE_CHARACTERS).toWellFormed());
        ledger.write({ ...debtor, ownSteps: false, cause: "cancelled", logTail: logTail.slice(-MAX_KEPT_LINES), ...(handle && { job: handle }) });
        return { ended: "cancelled", message: "Cancelled: the job was ended; `finished` is sent by the post step.", code: "CA-405", mode: "interactive", assignment };
    }
    if (result.ending.kind === "stopped" && result.ending.because === "aborted") {
        ledger.write({ phase: "settled", reason: "aborted" });
        if (settings.cancelOnAbort)
            await cancelRun(context);
        return { ended: "aborted", message: "The sequence was aborted or timed out in the control plane; the job was ended and nothing is sent.", code: "CA-315", mode: "interactive", assignment };
    }
    return (0,_domain_outcome__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOfJob */ .vr)(result, settings.exitCodes, whatOf(assignment));
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
    for (let books;; await clock.sleep(LOOK_AGAIN_MS, cancelled)) {
        const read = await (0,_context__WEBPACK_IMPORTED_MODULE_5__/* .retried */ .sT)(context, untilMs, (signal) => plane.books(assignment.task, signal));
        if (read.ok)
            books = read.value;
        const isOver = books !== undefined && (!books.open || (0,_domain_books__WEBPACK_IMPORTED_MODULE_7__/* .isSettled */ .Is)(books));
        if (books && !isOver && (0,_domain_books__WEBPACK_IMPORTED_MODULE_7__/* .isApprovalAnswered */ .zx)(books, assignment.task, me))
            return undefined;
        if (!isOver && !cancelled.aborted && clock.nowMs() < untilMs)
            continue;
        // An approval-service that is away will say the same later, and pay for itself only.
        if (books && !isOver && (0,_domain_books__WEBPACK_IMPORTED_MODULE_7__/* .isWebhookUnpaid */ .nK)(books, assignment.task, me))
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
    (0,_context__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)(context, "job begun");
    try {
        const result = await job.run({ assignment, work: context.config.work, mode, stop: stop.signal, onStarted });
        (0,_context__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)(context, `job ended (${result.ending.kind === "exited" ? `exit code ${result.ending.code}` : result.ending.kind === "judged" ? result.ending.verdict : result.ending.kind})`);
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
        const { progressEvent } = await Promise.all(/* import() */[__nccwpck_require__.e(2973), __nccwpck_require__.e(3697)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42407));
        const sent = await plane.deliver(progressEvent(task, (0,_context__WEBPACK_IMPORTED_MODULE_5__/* .senderFor */ .rG)(context, task), message), clock.nowMs(), over);
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


/***/ }),

/***/ 22159:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readDispatch),
/* harmony export */   q: () => (/* binding */ runAttemptUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87739);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(97504);




/**
 * The dispatch this run answers: the input `event` when it is given, else the payload of the `repository_dispatch`.
 *
 * @throws UserError one line that names the field
 */
function readDispatch(environment, eventInput) {
    if (eventInput)
        return (0,_domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .parseDispatch */ .C9)(eventInput, "event");
    const name = environment["GITHUB_EVENT_NAME"] ?? "";
    const path = environment["GITHUB_EVENT_PATH"];
    if (name !== "repository_dispatch") {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`This run was started by ${name || "nothing we know"}, not by repository_dispatch: give the input event the triggered event as JSON.`, "CA-102");
    }
    if (!path)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("GITHUB_EVENT_PATH is not set: run this action as a step of a workflow.", "CA-102");
    let event;
    try {
        event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("The file of the dispatch event (GITHUB_EVENT_PATH) could not be read as JSON.", "CA-102");
    }
    return (0,_domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .parseDispatch */ .C9)((0,_domain_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(event) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(event, "client_payload") : undefined, "client_payload");
}
/** The URL of this run attempt: `source` of our events, and the link people follow. */
function runAttemptUrl(environment) {
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}/attempts/${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}


/***/ }),

/***/ 35538:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ isSettlement),
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   q4: () => (/* binding */ verifiedAssignment)
/* harmony export */ });
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(40788);
/* harmony import */ var _domain_books__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(28262);
/* harmony import */ var _domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87739);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10241);
/* harmony import */ var _domain_frozen__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16996);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(33139);






/** The event store shows an event a little later than it exists (control-plane.md 4.1). */
const STORE_LAG_MS = 5_000;
const LOOK_AGAIN_MS = 1_000;
/**
 * Asks the control plane about the dispatched task; the event read there replaces what the payload says (contract.md 3).
 *
 * @returns the assignment, or why there is nothing to do
 * @throws UserError when the task is unknown, answers by itself, or could not be read
 */
async function verify(dispatch, plane, context, readingMs = context.config.connection.deliveryTimeoutMs) {
    const { verify: how } = context.config.connection;
    const { ledger, console, clock, cancelled } = context.ports;
    const { reference } = dispatch;
    if (how === "off")
        return fromPayload(dispatch);
    const untilMs = clock.nowMs() + readingMs;
    const find = () => (0,_context__WEBPACK_IMPORTED_MODULE_4__/* .retried */ .sT)(context, untilMs, (signal) => plane.find(reference, signal));
    let found = await find();
    for (const lagMs = clock.nowMs() + STORE_LAG_MS; found.ok && found.value.state === "unknown" && clock.nowMs() < lagMs && !cancelled.aborted;) {
        await clock.sleep(LOOK_AGAIN_MS, cancelled);
        found = await find();
    }
    if (cancelled.aborted)
        return { ended: "cancelled", message: "Cancelled before the job began; the post step answers.", code: "CA-405", mode: "interactive" };
    if (!found.ok) {
        const why = (0,_context__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .WE)(found.failure, plane);
        // 403 is a token that may write and not read; 401 is a wrong one, which could not send the answer either.
        if (how === "prefer" && found.failure.httpStatus !== 401) {
            console.warning(`The task could not be read, the payload is trusted instead (verify: prefer): ${why}`);
            return fromPayload(dispatch);
        }
        // A wrong token stays wrong; everything else post may find mended.
        if (found.failure.httpStatus === 401)
            ledger.write({ phase: "settled", reason: "refused" });
        else
            ledger.write({ phase: "asking", reference, cause: { text: "the control plane could not be read", code: (0,_context__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(found.failure) } });
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The task could not be read, so nothing was run: ${why}`, (0,_context__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(found.failure));
    }
    switch (found.value.state) {
        case "open":
            (0,_context__WEBPACK_IMPORTED_MODULE_4__/* .note */ .N4)(context, "task read from the control plane");
            return verifiedAssignment(found.value.event, dispatch);
        case "unknown":
            ledger.write({ phase: "settled", reason: "refused" });
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${plane.address} knows no ${reference.type} with the id of this dispatch in project ${reference.project}; nothing was run and nothing is sent. Was it dispatched by another control plane?`, "CA-311");
        case "closed":
            ledger.write({ phase: "settled", reason: "skipped" });
            if ((0,_domain_books__WEBPACK_IMPORTED_MODULE_5__/* .isAnsweredByWebhookAlone */ .dR)(found.value.answers)) {
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("This subscription answers by itself (sendFinished: true), so the task was over before this run began: set mode: silent, or set sendFinished: false in the webhook's configuration.", "CA-313");
            }
            return { ended: "skipped", message: "The task is closed already; nothing is run.", code: "CA-312", mode: "interactive", assignment: verifiedAssignment(found.value.event, dispatch) };
    }
}
/** The task as the control plane tells it. Type and id are what was asked for; the rest is taken from there. */
function verifiedAssignment(event, dispatch) {
    const stored = (0,_domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .Wf)(event, "the stored event");
    return assignmentOf((0,_domain_task__WEBPACK_IMPORTED_MODULE_3__/* .completeTask */ .Rt)({ ...dispatch.reference, ...stored }), event);
}
function isSettlement(value) {
    return "ended" in value;
}
function fromPayload(dispatch) {
    return assignmentOf((0,_domain_task__WEBPACK_IMPORTED_MODULE_3__/* .completeTask */ .Rt)(dispatch.reference), dispatch.event);
}
function assignmentOf(task, event) {
    const frozen = (0,_domain_frozen__WEBPACK_IMPORTED_MODULE_2__/* .frozenIn */ ._)(event, task.name);
    return { task, event, ...(Object.keys(frozen).length > 0 && { frozen }) };
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = require("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = require("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = require("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = require("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = require("zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./src/compose.ts + 6 modules
var compose = __nccwpck_require__(65435);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __nccwpck_require__(64389);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __nccwpck_require__(10241);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./src/answer.ts
var answer = __nccwpck_require__(11381);
// EXTERNAL MODULE: ./src/domain/outcome.ts
var domain_outcome = __nccwpck_require__(87888);
// EXTERNAL MODULE: ./src/domain/masking.ts
var masking = __nccwpck_require__(16560);
// EXTERNAL MODULE: ./src/domain/task.ts
var domain_task = __nccwpck_require__(33139);
;// CONCATENATED MODULE: ./src/report/outputs.ts

/** Every output, on every path; those that do not apply are empty. */
function outputsOf(settlement) {
    const { assignment, outcome, finished, ended, mode } = settlement;
    const task = assignment?.task;
    return {
        project: task?.project ?? "",
        stage: task?.stage ?? "",
        service: task?.service ?? "",
        task: task?.name ?? "",
        "keptn-context": task?.keptnContext ?? "",
        "triggered-id": task?.id ?? "",
        event: assignment ? JSON.stringify(assignment.event) : "",
        data: assignment ? JSON.stringify((0,domain_task/* dataOf */.qu)(assignment.event)) : "",
        mode: mode ?? "",
        status: outcome?.status ?? "",
        result: outcome?.result ?? "",
        message: ended === "answered" || ended === "silent" ? (outcome?.message ?? settlement.message) : settlement.message,
        finished: finished && ended === "answered" ? JSON.stringify(finished.json) : "",
        skipped: String(ended === "skipped"),
        parked: String(ended === "parked"),
        deadline: settlement.deadline ?? "",
    };
}

// EXTERNAL MODULE: ./src/domain/markdown.ts
var markdown = __nccwpck_require__(74463);
// EXTERNAL MODULE: ./src/domain/web-address.ts
var web_address = __nccwpck_require__(22459);
;// CONCATENATED MODULE: ./src/report/summary.ts



/** GitHub drops a summary above 1 MiB altogether (github-actions.md 2.1). */
const MAX_SUMMARY_BYTES = 1024 * 1024 - 4_096;
const NOTE_BYTES = 64;
const MAX_CELL_CHARACTERS = 2_000;
const MAX_OPEN_ROWS = 10;
const SIGNS = { pass: "✅ pass", warning: "⚠️ warning", fail: "❌ fail", errored: "💥 errored" };
/** The same of work that follows a task, in words that are no verdict. */
const DONE = { pass: "✅ done", warning: "⚠️ done with a warning", fail: "❌ failed", errored: "💥 errored" };
/**
 * The story of a task as Markdown: the verdict and why, what was measured, the end of the log; then what task it was, what
 * was reported, and what happened when.
 */
function summaryOf({ settlement, timeline, runUrl, bridgeUrl, chart, takenBytes = 0 }) {
    const { assignment, outcome, mode } = settlement;
    const parts = [];
    parts.push(headingOf(settlement), "", (0,markdown/* escapeMarkdown */.F)(firstLine(settlement.outcome?.message ?? settlement.message)), "");
    if (settlement.outcome && settlement.ended !== "answered" && settlement.ended !== "silent")
        parts.push(`> ${(0,markdown/* escapeMarkdown */.F)(settlement.message)}`, "");
    if (chart)
        parts.push(chart);
    if (outcome)
        parts.push(...detailsOf(outcome));
    if (assignment) {
        const { project, stage, service, type, keptnContext, id } = assignment.task;
        parts.push(...titled("Task", (0,markdown/* factTable */.B)([
            row("Project / stage / service", [project, stage, service].filter(Boolean).join(" / ")),
            ["Sequence", bridgeUrl ? `[${(0,markdown/* escapeMarkdown */.F)(keptnContext)}](${bridgeUrl})` : (0,markdown/* escapeMarkdown */.F)(keptnContext)],
            row("Event", type), row("Triggered id", id), row("Mode", mode ?? ""),
            ...(isTold(settlement) && outcome ? [row("Result of this run", SIGNS[(0,domain_outcome/* verdictOf */.Vj)(outcome)])] : []),
            ["Run", `[this run](${runUrl})`],
        ])));
    }
    if (outcome)
        parts.push(...dataOf(outcome));
    if (timeline.length > 0)
        parts.push(...titled("Timeline", ["| time (UTC) | |", "| :--- | :--- |", ...timeline.map((entry) => `| ${new Date(entry.atMs).toISOString().slice(11, 23)} | ${escapeTicks(entry.text)} |`)]));
    if (settlement.finished?.isCut && outcome)
        parts.push(...wholeData(outcome));
    return fit(parts.join("\n"), MAX_SUMMARY_BYTES - takenBytes);
}
/** What nobody waits for has a verdict of its own, which stands beside ours: a told failure is a failure, well told. */
function headingOf(settlement) {
    const { assignment, outcome } = settlement;
    if (!assignment)
        return `## Cloud Automation task: ${verdictText(settlement)}`;
    const { name, kind } = assignment.task;
    if (!isTold(settlement))
        return `## Task ${(0,markdown/* escapeMarkdown */.F)(name)}: ${verdictText(settlement)}`;
    const end = settlement.ended === "silent" && outcome ? DONE[(0,domain_outcome/* verdictOf */.Vj)(outcome)] : verdictText(settlement);
    return `## This run, after ${(0,markdown/* escapeMarkdown */.F)(`${name}.${kind}`)}: ${end}`;
}
/** The event is not a task of ours, but tells of one. */
function isTold({ assignment }) {
    return assignment !== undefined && assignment.task.kind !== "triggered";
}
function titled(title, lines) {
    return [`### ${title}`, "", ...lines, ""];
}
/** What later tasks get. Many rows, most of them measured and shown above, would bury the rest. */
function dataOf({ data }) {
    const rows = Object.entries(data).map(([field, value]) => row(field, typeof value === "string" ? value : JSON.stringify(value)));
    if (rows.length === 0)
        return [];
    const table = ["| field | value |", "| :--- | :--- |", ...rows.map((cells) => `| ${cells.join(" | ")} |`)];
    return rows.length <= MAX_OPEN_ROWS ? titled("Data", table) : titled("Data", [`<details><summary>${rows.length} fields for later tasks</summary>`, "", ...table, "", "</details>"]);
}
function verdictText(settlement) {
    switch (settlement.ended) {
        case "answered":
        case "silent": return settlement.outcome ? SIGNS[(0,domain_outcome/* verdictOf */.Vj)(settlement.outcome)] : "done";
        case "undelivered": return "📪 result not delivered";
        case "skipped": return "⏭️ skipped";
        case "handed-over": return "▶️ the following steps do the work";
        case "parked": return "⏸️ parked";
        case "aborted": return "🛑 aborted";
        case "cancelled": return "🛑 cancelled";
        case "refused": return "⛔ not run";
    }
}
function detailsOf(outcome) {
    const [, ...rest] = outcome.message.split("\n");
    const text = rest.join("\n").trim();
    if (!text)
        return [];
    return ["<details open><summary>Details</summary>", "", ...fenced(text, "text"), "", "</details>", ""];
}
/** A fence longer than any run of backticks in the text cannot be closed by it. */
function fenced(text, language) {
    const longest = [...text.matchAll(/`+/g)].reduce((max, [run]) => Math.max(max, run.length), 2);
    const fence = "`".repeat(longest + 1);
    return [`${fence}${language}`, text.replace(/[^\P{Cc}\n\t]/gu, ""), fence];
}
/** Addresses can be opened; everything else is text. */
function row(name, value) {
    const url = (0,web_address/* httpUrl */.q)(value);
    const text = value.length > MAX_CELL_CHARACTERS ? `${value.slice(0, MAX_CELL_CHARACTERS).toWellFormed()} …` : value;
    return [(0,markdown/* escapeMarkdown */.F)(name), url === undefined ? (0,markdown/* escapeMarkdown */.F)(text) : `[${(0,markdown/* escapeMarkdown */.F)(text)}](<${url}>)`];
}
/** Our own timeline texts use backticks for event names; everything else in them is escaped. */
function escapeTicks(text) {
    return text.split("`").map((part, i) => (i % 2 === 1 ? `\`${part.replace(/[^\w.]/g, "")}\`` : (0,markdown/* escapeMarkdown */.F)(part))).join("");
}
function firstLine(text) {
    return text.split("\n", 1)[0] ?? "";
}
/** What the event had to cut. */
function wholeData({ data }) {
    return ["<details><summary>All reported data</summary>", "", ...fenced(JSON.stringify(data, null, 2), "json"), "", "</details>", ""];
}
function fit(markdown, maxBytes) {
    if (Buffer.byteLength(markdown) <= maxBytes)
        return markdown;
    const head = Buffer.from(markdown).subarray(0, Math.max(0, maxBytes - NOTE_BYTES)).toString("utf8");
    return `${head.slice(0, head.lastIndexOf("\n"))}\n\n… cut: the summary is limited to 1 MiB.\n`;
}

;// CONCATENATED MODULE: ./src/toolkit/console.ts

const MAX_LINE_CHARACTERS = 4_000;
/**
 * The run log. `@actions/core` takes as long to load as everything else together, so it is loaded by {@link open} while
 * the control plane's answer is awaited; lines before that wait in order. Tokens are registered with the runner before the
 * first line, and every line of ours is masked, whoever's words it quotes.
 */
class RunLog {
    /** Everything that must not be readable in what leaves; grows while the job prints `::add-mask::`. */
    secrets;
    #tokens;
    #kept = [];
    #waiting = [];
    #core;
    /**
     * @param tokens   our own; also made known to the runner, whose mask blanks every job output that contains them
     * @param secrets  what else is secret by its name; the runner knows the real ones among them itself
     */
    constructor(tokens, secrets) {
        this.#tokens = new Set(tokens);
        this.secrets = new Set([...this.#tokens, ...secrets]);
    }
    info(text) {
        this.#print((core, line) => core.info(line), text);
    }
    notice(text) {
        this.#print((core, line) => core.notice(line), text);
    }
    warning(text) {
        this.#print((core, line) => core.warning(line), text);
    }
    error(text) {
        this.#print((core, line) => core.error(line), text);
    }
    debug(text) {
        this.#print((core, line) => core.debug(line), text);
    }
    /** Text that stays readable even where a secret looks like a part of it. */
    keep(...texts) {
        this.#kept.push(...texts);
    }
    /** Masks a token in everything that is printed or sent from now on. */
    mask(token) {
        this.secrets.add(token);
        this.#tokens.add(token);
        this.#core?.setSecret(token);
    }
    masked(text) {
        return (0,masking/* createMasker */.aD)(this.secrets, this.#kept)(text);
    }
    /** Loads the toolkit, registers the tokens, prints what waited. */
    async open() {
        if (this.#core)
            return this.#core;
        const core = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(1659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
        if (this.#core)
            return this.#core;
        this.#core = core;
        for (const token of this.#tokens)
            core.setSecret(token);
        for (const write of this.#waiting.splice(0))
            write(core);
        return core;
    }
    #print(write, text) {
        const now = (core) => {
            const line = harmless(this.masked(text));
            write(core, line.length > MAX_LINE_CHARACTERS ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …` : line);
        };
        if (this.#core)
            now(this.#core);
        else
            this.#waiting.push(now);
    }
}
/**
 * `core.info` prints text as it is, so a line of foreign text could be a command; the older `##[` form works anywhere in
 * a line (github-actions.md 2.3). A plain space breaks the mark: the runner's comparison may skip invisible characters.
 */
function harmless(text) {
    return text.replaceAll("##[", "## [").split("\n").map((line) => line.replace(/^([\s\p{Z}\p{C}\p{M}]*):(?=:)/u, "$1: ")).join("\n");
}

// EXTERNAL MODULE: ./src/toolkit/dispatch-event.ts
var dispatch_event = __nccwpck_require__(22159);
;// CONCATENATED MODULE: ./src/tell.ts










/**
 * Outputs, annotation and summary of what happened.
 *
 * @returns the exit code, which colours the step (contract.md 5)
 */
async function tell(told, context, log, environment) {
    const core = await log.open();
    const task = told.assignment?.task;
    if (task)
        log.keep(task.project, task.stage, task.service, task.name, task.keptnContext, task.id, task.type);
    const settlement = { ...told, message: (0,errors/* coded */.yC)(log.masked(told.message), told.code) };
    for (const [name, value] of Object.entries(outputsOf(settlement)))
        core.setOutput(name, value);
    annotate(settlement, context, log);
    const measured = settlement.outcome?.measured;
    const chart = measured ? (await __nccwpck_require__.e(/* import() */ 2337).then(__nccwpck_require__.bind(__nccwpck_require__, 92337))).resultsChart(measured) : "";
    const markdown = summaryOf({ settlement, chart: log.masked(chart), timeline: context?.timeline ?? [], runUrl: (0,dispatch_event/* runAttemptUrl */.q)(environment), bridgeUrl: bridgeUrl(settlement, context), takenBytes: sizeOf(environment["GITHUB_STEP_SUMMARY"]) });
    try {
        await core.summary.addRaw(markdown, true).write();
    }
    catch {
        // Some runners offer no summary file, and a report must never decide over a task.
        log.debug("The job summary could not be written.");
    }
    return isFailure(settlement, context) ? 1 : 0;
}
/** What the job itself wrote into the summary counts for the limit, too. */
function sizeOf(path) {
    try {
        return path ? (0,external_node_fs_.statSync)(path).size : 0;
    }
    catch {
        return 0;
    }
}
function annotate(settlement, context, log) {
    const { ended, outcome, message } = settlement;
    const about = settlement.assignment && ended !== "refused" ? `${settlement.assignment.task.name}: ` : "";
    if (ended === "answered" || ended === "silent") {
        const verdict = outcome && (0,domain_outcome/* verdictOf */.Vj)(outcome);
        const text = about + (outcome?.message ?? message);
        if (verdict === "warning")
            log.warning(text);
        else if (verdict === "fail" || verdict === "errored")
            log.error(text);
        else
            log.info(text);
    }
    else if (ended === "skipped") {
        if (isFailure(settlement, context))
            log.error(`${about}${outcome ? `${(0,answer/* firstLine */.TM)(outcome.message)} ` : ""}${message}${outcome ? "" : " (on-skipped: fail)"}`);
        // Nobody was asked, and nobody has answered: the sequence stands still.
        else if (settlement.code === "CA-319")
            log.warning(about + message);
        else
            log.notice(about + message);
        for (const problem of context?.config.problems ?? [])
            log.warning(problem);
    }
    else if (ended === "parked")
        log.notice(about + message);
    else if (ended === "handed-over")
        log.info(about + message);
    else
        log.error(about + message);
}
function isFailure(settlement, context) {
    const work = context?.config.work;
    switch (settlement.ended) {
        case "answered":
        case "silent": {
            const verdict = settlement.outcome && (0,domain_outcome/* verdictOf */.Vj)(settlement.outcome);
            const isBad = verdict === "fail" || verdict === "errored";
            // Inputs that were refused: steps that follow as the job must not run for a task that is over.
            if (isBad && isOwnStepsForm(context) && (context?.config.problems.length ?? 0) > 0)
                return true;
            return isBad && work?.failStep !== false;
        }
        case "skipped": {
            // The work was done before somebody else closed the task: its verdict colours the step all the same.
            const verdict = settlement.outcome && (0,domain_outcome/* verdictOf */.Vj)(settlement.outcome);
            if (verdict)
                return (verdict === "fail" || verdict === "errored") && work?.failStep !== false;
            return work?.failOnSkipped !== false;
        }
        case "parked":
        case "handed-over": return false;
        case "aborted":
        case "cancelled":
        case "undelivered":
        case "refused": return true;
    }
}
function isOwnStepsForm(context) {
    return context !== undefined && (0,inputs/* areOwnSteps */.Cx)(context.config.work) && !context.config.source.job && !context.config.source.tasksFile;
}
function bridgeUrl(settlement, context) {
    const address = context?.ports.controlPlane?.address;
    const task = settlement.assignment?.task;
    if (!address || !task?.keptnContext)
        return undefined;
    return `${address.replace(/\/api$/, "")}/bridge/project/${encodeURIComponent(task.project)}/sequence/${encodeURIComponent(task.keptnContext)}`;
}
/** The log of a process; everything secret is known to it before the first line. */
function createLog(environment) {
    return new RunLog((0,inputs/* secretInputs */._y)(environment), (0,masking/* secretsOfEnvironment */.O0)(environment));
}
/** A fault of ours: one line, and the stack trace only with step debug logging (contract.md 7). */
async function tellCrash(error, environment) {
    const log = createLog(environment);
    log.error(`Unexpected: ${error instanceof Error ? error.message : String(error)} – please report this. The post step answers what is owed. (CA-901)`);
    if (environment["RUNNER_DEBUG"] === "1" && error instanceof Error)
        log.debug(error.stack ?? "");
    await log.open();
}

// EXTERNAL MODULE: ./src/run-task.ts
var run_task = __nccwpck_require__(68094);
;// CONCATENATED MODULE: ./src/toolkit/process.ts
/**
 * The environment of this process as it was given to us. What a script switched off for itself is not switched off for the
 * action: the control plane's certificate is always verified.
 */
function takeEnvironment() {
    const environment = { ...process.env };
    delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    // Whoever reads our output may be gone; the task is answered all the same.
    process.stdout.on("error", () => undefined);
    return environment;
}
/** Leaves without waiting for idle connections, but not before the last line is out. */
function leave(exitCode) {
    process.stdout.write("", () => process.exit(exitCode));
}

;// CONCATENATED MODULE: ./src/main.ts







/** Main: reads the inputs, answers one task, reports. */
async function main(environment) {
    const cancel = new AbortController();
    // The runner sends SIGINT, 7.5 s later SIGTERM, and 2.5 s later kills (github-actions.md 1.9).
    for (const signal of ["SIGINT", "SIGTERM"])
        process.on(signal, () => cancel.abort());
    const log = createLog(environment);
    let context;
    let dispatch;
    let settlement;
    try {
        if (environment["GITHUB_EVENT_NAME"] === "issue_comment" && !(0,inputs/* input */.hF)(environment, "event")) {
            ({ settlement, context } = await (await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(1351), __nccwpck_require__.e(4135)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34135))).answerQuestion(environment, (0,inputs/* readConfig */.Xg)(environment), log, cancel.signal));
        }
        else {
            // First, so that the outputs tell the task even where the inputs are wrong.
            dispatch = (0,dispatch_event/* readDispatch */.L)(environment, (0,inputs/* input */.hF)(environment, "event") || undefined);
            const config = (0,inputs/* readConfig */.Xg)(environment);
            context = await (0,compose/* createContext */.q)(environment, config, log, cancel.signal);
            for (const name of (0,inputs/* unknownInputs */.qs)(environment))
                log.warning(`The input ${name} is not known and has no effect.`);
            settlement = await (0,run_task/* runTask */.ZZ)(dispatch, context);
        }
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        settlement = { ended: "refused", message: error.message, code: error.code, ...(dispatch && told(dispatch, context)) };
    }
    return tell(settlement, context, log, environment);
}
/** What a dispatch says about its task, for the outputs of a run that got no further. */
function told(dispatch, context) {
    const assignment = { task: { keptnContext: "", stage: "", service: "", ...dispatch.reference }, event: dispatch.event };
    try {
        return { assignment, ...(context && { mode: (0,run_task/* modeOf */.VV)(dispatch, context) }) };
    }
    catch {
        return { assignment };
    }
}
const environment = takeEnvironment();
void main(environment).then(leave, async (error) => {
    await tellCrash(error, environment);
    leave(1);
});

module.exports = __webpack_exports__;
/******/ })()
;