"use strict";
exports.id = 867;
exports.ids = [867,403];
exports.modules = {

/***/ 6560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ secretsOfEnvironment),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   aD: () => (/* binding */ createMasker)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7504);

const MASK = "***";
const MIN_SECRET_CHARACTERS = 4;
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
            forms.add(part).add(Buffer.from(part).toString("base64")).add(encodeURIComponent(part.toWellFormed()));
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

/***/ 6906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    if (isFinal || failure.kind === "unauthorized" || failure.kind === "cancelled")
        return undefined;
    if (failure.retryAfterMs !== undefined)
        return failure.retryAfterMs;
    const full = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    return Math.round(full / 2 + (full / 2) * jitter);
}


/***/ }),

/***/ 3139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ completeTask),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* unused harmony export MODES */
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7504);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);


const MODES = (/* unused pure expression or super */ null && (["interactive", "silent"]));
/**
 * @throws UserError naming the missing field, when a payload with ids only was not completed from the control plane
 */
function completeTask(reference) {
    const { keptnContext, stage, service } = reference;
    const missing = Object.entries({ shkeptncontext: keptnContext, stage, service }).filter(([, value]) => !value).map(([name]) => name);
    if (missing.length > 0 || !keptnContext || !stage || !service) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The payload of ${reference.type} lacks ${missing.join(", ")}, and the event was not read from the control plane. Send these fields, or give control-plane-url and a token (and leave \`verify\` at require).`);
    }
    return { ...reference, keptnContext, stage, service };
}
/** The `data` of an event; an absent one is empty. */
function dataOf(event) {
    const data = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    return (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {};
}


/***/ }),

/***/ 5867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  payDebt: () => (/* binding */ payDebt)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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
var dispatch_event = __webpack_require__(2159);
// EXTERNAL MODULE: ./src/toolkit/ledger-file.ts + 2 modules
var ledger_file = __webpack_require__(7521);
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
    const clock = { ...systemClock, sleep: async (ms, signal) => { await log.open(); await systemClock.sleep(ms, signal); } };
    return {
        config,
        source,
        timeline: [],
        ports: {
            controlPlane: await createControlPlane(config, clock, log),
            ledger: new ledger_file/* LedgerFile */.SR(environment, folder, begin),
            console: log,
            clock,
            job: createJobRunner(environment, config, folder, log),
            secrets: log.secrets,
            cancelled,
        },
    };
}
async function createControlPlane(config, clock, log) {
    const { url, credentials } = config.connection;
    if (!url || !credentials)
        return undefined;
    const [{ Keptn }, { authorise }, { exchange }, { apiBase }] = await Promise.all([__webpack_require__.e(/* import() */ 892).then(__webpack_require__.bind(__webpack_require__, 3892)), Promise.all(/* import() */[__webpack_require__.e(113), __webpack_require__.e(71)]).then(__webpack_require__.bind(__webpack_require__, 4496)), Promise.all(/* import() */[__webpack_require__.e(113), __webpack_require__.e(511)]).then(__webpack_require__.bind(__webpack_require__, 4091)), __webpack_require__.e(/* import() */ 930).then(__webpack_require__.bind(__webpack_require__, 8930))]);
    return new Keptn({ base: apiBase(url), authorise: authorise(credentials, clock.nowMs, (secret) => log.mask(secret)), exchange, clock });
}
function createJobRunner(environment, config, folder, log) {
    return {
        async run(assignment, stop, onStarted) {
            await log.open();
            const [{ runShellScript }, { jobEnvironment, taskVariables }] = await Promise.all([__webpack_require__.e(/* import() */ 799).then(__webpack_require__.bind(__webpack_require__, 5799)), __webpack_require__.e(/* import() */ 578).then(__webpack_require__.bind(__webpack_require__, 8578))]);
            const { eventFile, outputFile } = prepare(assignment, folder);
            const { script = "", shell, workingDirectory, workflowCommands, logTailLines, timeoutMs } = config.work;
            const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
            return runShellScript({
                script,
                shell,
                workingDirectory: (0,external_node_path_.isAbsolute)(workingDirectory) ? workingDirectory : (0,external_node_path_.resolve)(workspace, workingDirectory),
                environment: jobEnvironment(environment, taskVariables({ task: assignment.task, eventFile, outputFile })),
                folder,
                outputFile,
                allowedCommands: workflowCommands,
                logTailLines,
                stop,
                deadlineMs: timeoutMs,
                write: (stream, text) => void process[stream].write(text),
                onMask: (value) => log.secrets.add(value),
                onStarted: ({ pid, startedAt }) => onStarted({ pid, startedAt, outputFile }),
            });
        },
        async handOver(assignment) {
            const core = await log.open();
            const { taskVariables } = await __webpack_require__.e(/* import() */ 578).then(__webpack_require__.bind(__webpack_require__, 8578));
            const { eventFile, outputFile } = prepare(assignment, folder);
            for (const [name, value] of Object.entries(taskVariables({ task: assignment.task, eventFile, outputFile })))
                core.exportVariable(name, value);
            return { pid: 0, startedAt: "", outputFile };
        },
    };
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
var inputs = __webpack_require__(4389);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/masking.ts
var masking = __webpack_require__(6560);
// EXTERNAL MODULE: ./src/domain/retry.ts
var retry = __webpack_require__(6906);
;// CONCATENATED MODULE: ./src/context.ts


function context_note(context, text) {
    context.timeline.push({ atMs: context.ports.clock.nowMs(), text });
}
/** Masks everything known to be secret by now, but never the task's identity or our own link. */
function context_maskerFor(context, task) {
    const kept = task ? [task.project, task.stage, task.service, task.name, task.keptnContext, task.id, task.type] : [];
    return (0,masking/* createMasker */.aD)(context.ports.secrets, [context.source, ...kept]);
}
function context_senderFor(context, task) {
    return { source: context.source, labels: context.config.work.labels, mask: context_maskerFor(context, task) };
}
/** How long an answer that is not the control plane's is taken for a passing fault of a proxy. */
const UNEXPECTED_MS = 10_000;
/** Repeats a read until it works, cannot work, or its time is over. */
async function retried(context, untilMs, read) {
    const { clock, cancelled } = context.ports;
    const begunMs = clock.nowMs();
    for (let attempt = 1;; attempt++) {
        const answer = await read(cancelled);
        if (answer.ok)
            return answer;
        const waitMs = (0,retry/* nextDelayMs */.j)(attempt, answer.failure, Math.random());
        const limitMs = answer.failure.kind === "unexpected" ? Math.min(untilMs, begunMs + UNEXPECTED_MS) : untilMs;
        // A read that is refused is refused: an address without such an interface answers 404 for ever.
        if (waitMs === undefined || answer.failure.kind === "refused" || cancelled.aborted || clock.nowMs() + waitMs > limitMs)
            return answer;
        await clock.sleep(waitMs, cancelled);
    }
}
/** A failure as a sentence with what to do about it. */
function context_explain(failure, plane) {
    switch (failure.kind) {
        case "unauthorized": return `${failure.message}. Check that the secret passed as control-plane-token (or the OAuth client) belongs to ${plane.address} and may read and write events.`;
        case "unreachable":
        case "timeout": return `${failure.message}. Check that the runner can reach ${plane.address}.`;
        default: return `${failure.message}.`;
    }
}

;// CONCATENATED MODULE: ./src/domain/books.ts
const WEBHOOK_SERVICE = "webhook-service";
const APPROVAL_SERVICE = "approval-service";
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
function books_debtOf(books, task, me) {
    const unpaid = unpaidByServices(books, task, me);
    const own = Math.max(count(books, "started", (source) => isSameRun(source, me.source)), me.startedSent);
    const paid = Math.max(count(books, "finished", (source) => isSameRun(source, me.source)), me.finishedSent);
    const answeredFor = own + atMostOne(unpaid.webhook) + atMostOne(unpaid.approval);
    if (answeredFor === 0 && paid === 0) {
        const taken = webhookHasStarted(books);
        return { started: !taken, finished: taken ? 0 : 1, paid, superfluous: 0 };
    }
    return { started: false, finished: Math.max(0, answeredFor - paid), paid, superfluous: Math.max(0, answeredFor - 1) };
}
/** One dispatch answers for one request, however many the subscription sent. */
function atMostOne(unpaid) {
    return Math.min(1, Math.max(0, unpaid));
}
function webhookHasStarted(books) {
    return count(books, "started", (source) => source === WEBHOOK_SERVICE) > 0;
}
/** A `finished` of this run is there already. */
function hasAnswered(books, me) {
    return count(books, "finished", (source) => isSameRun(source, me.source)) > 0;
}
/** finished ≥ started with finished > 0: nothing is left for anybody (contract.md 4). */
function books_isSettled(books) {
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
    const others = new Set(books.answers.map((answer) => runOf(answer.source)).filter((party) => party !== runOf(me.source) && party !== WEBHOOK_SERVICE && party !== APPROVAL_SERVICE));
    let payments = 0;
    for (const party of others) {
        const of = (kind) => count(books, kind, (source) => runOf(source) === party);
        payments += Math.max(0, of("finished") - of("started"));
    }
    const approval = task.name === "approval" ? net(APPROVAL_SERVICE) : 0;
    const forApproval = Math.min(payments, Math.max(0, approval));
    return { approval: approval - forApproval, webhook: net(WEBHOOK_SERVICE) - (payments - forApproval) };
}
function isSameRun(a, b) {
    return runOf(a) === runOf(b);
}
/** A run's attempts are one party: the earlier attempt is over when a later one runs. */
function runOf(source) {
    return source.replace(/\/attempts\/\d+$/, "");
}

;// CONCATENATED MODULE: ./src/answer.ts



/** How much of the time for delivery may go into reading the books before `finished` is sent without them. */
const READING_SHARE = 0.4;
/** Somebody else's `started` may still be on its way while a task is this young; the webhook service sends within seconds. */
const YOUNG_TASK_MS = 60_000;
const WAIT_FOR_STARTED_MS = 5_000;
const LOOK_AGAIN_MS = 500;
const MAX_LINE_CHARACTERS = 2_000;
/**
 * Sends what this dispatch still owes for a known outcome: `finished`, a missing `started` before it, and a payment
 * for each `started` that proved superfluous. Reads first, so that it is safe to call again after any failure.
 *
 * @param startedSent  `started` events of ours that are known to have been accepted
 * @param isInDoubt    an earlier process may have been cut off while it sent: its event is looked for first
 */
async function answer_answer(assignment, outcome, startedSent, plane, context, deadlineMs, isInDoubt = false) {
    const { task } = assignment;
    const { ledger, clock } = context.ports;
    const { sendStarted, verify } = context.config.connection;
    const masked = maskOutcome(outcome, context, assignment);
    const told = { mode: "interactive", assignment, outcome: masked };
    ledger.write({ phase: "finishing", task, startedSent, outcome: masked });
    const me = { source: context.source, startedSent, finishedSent: 0 };
    const reads = sendStarted === "auto" || verify !== "off";
    const read = reads ? await answer_clearBooks(assignment, me, plane, context, clock.nowMs() + (deadlineMs - clock.nowMs()) * READING_SHARE) : undefined;
    let books = read?.ok ? read.value : undefined;
    if (books && !books.open && hasAnswered(books, me))
        return settle(context, { ended: "answered", message: "The answer had arrived already.", ...told });
    if (books && !books.open)
        return closedElsewhere(assignment, masked, plane, context);
    const debt = dueNow(books, assignment, me, context);
    if (debt.finished === 0)
        return settle(context, { ended: "skipped", message: "Another run has answered this task; nothing is sent.", ...told });
    const { canCarryData, finishedEvent, paymentEvent, startedEvent } = await Promise.all(/* import() */[__webpack_require__.e(973), __webpack_require__.e(697)]).then(__webpack_require__.bind(__webpack_require__, 2407));
    if (!canCarryData(task) && Object.keys(masked.data).length > 0) {
        context.ports.console.warning(`What the job reported stays here: a task called ${task.name} has no place for data in its event. Rename the task in the shipyard.`);
    }
    const sender = context_senderFor(context, task);
    const undelivered = (failure) => ({ ended: "undelivered", message: `The result could not be delivered: ${context_explain(failure, plane)}`, ...told });
    if (debt.started) {
        const failure = await answer_send(startedEvent(task, sender), plane, context, deadlineMs, isInDoubt);
        if (failure)
            return undelivered(failure);
        me.startedSent++;
        ledger.write({ phase: "finishing", task, startedSent: me.startedSent, outcome: masked });
    }
    const finished = finishedEvent(task, masked, sender);
    if (debt.paid === 0) {
        const failure = await answer_send(finished, plane, context, deadlineMs, isInDoubt);
        if (failure)
            return undelivered(failure);
    }
    me.finishedSent = Math.max(1, debt.paid);
    // A `started` of the webhook service that came after we had read would leave the task one short for ever.
    if (reads && me.startedSent > 0 && debt.superfluous === 0) {
        const again = await retried(context, deadlineMs, (signal) => plane.books(task, signal));
        // Sent, but perhaps not enough: the ledger stays open, and post looks again.
        if (!again.ok)
            return { ended: "answered", message: answer_firstLine(masked.message), finished, ...told };
        books = again.value;
    }
    for (let open = books?.open ? books_debtOf(books, task, me).finished : 0; open > 0; open--) {
        const failure = await answer_send(paymentEvent(task, masked, sender, me.finishedSent), plane, context, deadlineMs);
        if (failure)
            return undelivered(failure);
        me.finishedSent++;
        context.ports.console.warning("Both the webhook service and this action sent `started`; a second `finished` pays for it. Set sendStarted: false in the webhook's configuration, or send-started: never here.");
    }
    return settle(context, { ended: "answered", message: answer_firstLine(masked.message), finished, ...told });
}
/** Sends one event and keeps the timeline. */
async function answer_send(event, plane, context, deadlineMs, isInDoubt = false) {
    const sent = await plane.deliver(event, deadlineMs, context.ports.cancelled, isInDoubt);
    const name = event.type.slice(event.type.lastIndexOf(".") + 1);
    context_note(context, sent.ok ? `sent \`${name}\`` : `could not send \`${name}\``);
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
async function answer_clearBooks(assignment, me, plane, context, untilMs) {
    const { clock, cancelled } = context.ports;
    const begunMs = clock.nowMs();
    const sentMs = Date.parse(String(assignment.event["time"]));
    for (;;) {
        const read = await retried(context, untilMs, (signal) => plane.books(assignment.task, signal));
        if (!read.ok || !read.value.open || cancelled.aborted || books_isSettled(read.value))
            return read;
        const debt = books_debtOf(read.value, assignment.task, me);
        const isYoung = !(clock.nowMs() - sentMs >= YOUNG_TASK_MS);
        if ((debt.finished > 0 && !debt.started) || debt.paid > 0 || !isYoung || clock.nowMs() - begunMs >= WAIT_FOR_STARTED_MS)
            return read;
        await clock.sleep(LOOK_AGAIN_MS, cancelled);
    }
}
function dueNow(books, assignment, me, context) {
    const { sendStarted } = context.config.connection;
    if (books) {
        const debt = books_debtOf(books, assignment.task, me);
        // Whoever says `never` knows of a sender of `started` that we cannot tell apart.
        return sendStarted === "never" ? { ...debt, started: false } : debt;
    }
    if (sendStarted === "auto" && me.startedSent === 0) {
        context.ports.console.warning("The task's counts could not be read, so nobody knows who sent `started`; `finished` is sent as if the webhook service had. Set send-started to always or never to make this certain.");
    }
    // Without the counts, whoever says `always` says that nobody else sends `started`: one that never went out is still owed.
    return { started: sendStarted === "always" && me.startedSent === 0, finished: 1, paid: 0, superfluous: 0 };
}
async function closedElsewhere(assignment, outcome, plane, context) {
    const aborted = await plane.isAborted(assignment.task, context.ports.cancelled);
    if (aborted.ok && aborted.value) {
        return settle(context, { ended: "aborted", message: "The sequence was aborted or timed out in the control plane; nothing is sent.", mode: "interactive", assignment, outcome });
    }
    return settle(context, { ended: "skipped", message: "The task was closed elsewhere while the job ran; nothing is sent.", mode: "interactive", assignment, outcome });
}
function settle(context, settlement) {
    context.ports.ledger.write({ phase: "settled", reason: settlement.ended === "answered" ? "answered" : settlement.ended === "aborted" ? "aborted" : "skipped" });
    context_note(context, settlement.ended === "answered" ? "task answered" : answer_firstLine(settlement.message));
    return settlement;
}
function maskOutcome(outcome, context, assignment) {
    const mask = context_maskerFor(context, assignment.task);
    return { ...outcome, message: answer_maskedMessage(outcome.message, mask), labels: (0,masking/* maskJson */.Te)(outcome.labels, mask), data: (0,masking/* maskJson */.Te)(outcome.data, mask) };
}
/** Masked first, then shortened: half a secret at the end of a long line could not be recognised any more. */
function answer_maskedMessage(message, mask) {
    return mask(message)
        .split("\n")
        .map((line) => (line.length > MAX_LINE_CHARACTERS ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …` : line))
        .join("\n");
}
function answer_firstLine(text) {
    return text.split("\n", 1)[0] ?? "";
}

// EXTERNAL MODULE: ./src/domain/outcome.ts
var domain_outcome = __webpack_require__(7888);
// EXTERNAL MODULE: ./src/domain/dispatch-payload.ts
var dispatch_payload = __webpack_require__(7739);
// EXTERNAL MODULE: ./src/domain/task.ts
var task = __webpack_require__(3139);
;// CONCATENATED MODULE: ./src/verify.ts





/** The event store shows an event a little later than it exists (control-plane.md 4.1). */
const STORE_LAG_MS = 5_000;
const verify_LOOK_AGAIN_MS = 1_000;
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
    const find = () => retried(context, untilMs, (signal) => plane.find(reference, signal));
    let found = await find();
    for (const lagMs = clock.nowMs() + STORE_LAG_MS; found.ok && found.value.state === "unknown" && clock.nowMs() < lagMs && !cancelled.aborted;) {
        await clock.sleep(verify_LOOK_AGAIN_MS, cancelled);
        found = await find();
    }
    if (cancelled.aborted)
        return { ended: "cancelled", message: "Cancelled before the job began; the post step answers.", mode: "interactive" };
    if (!found.ok) {
        const why = context_explain(found.failure, plane);
        // 403 is a token that may write and not read; 401 is a wrong one, which could not send the answer either.
        if (how === "prefer" && found.failure.httpStatus !== 401) {
            console.warning(`The task could not be read, the payload is trusted instead (verify: prefer): ${why}`);
            return fromPayload(dispatch);
        }
        // A wrong token stays wrong; everything else post may find mended.
        if (found.failure.httpStatus === 401)
            ledger.write({ phase: "settled", reason: "refused" });
        else
            ledger.write({ phase: "asking", reference, cause: "the control plane could not be read" });
        throw new errors/* UserError */.yo(`The task could not be read, so nothing was run: ${why}`);
    }
    switch (found.value.state) {
        case "open":
            context_note(context, "task read from the control plane");
            return verify_verifiedAssignment(found.value.event, dispatch);
        case "unknown":
            ledger.write({ phase: "settled", reason: "refused" });
            throw new errors/* UserError */.yo(`${plane.address} knows no ${reference.type} with the id of this dispatch in project ${reference.project}; nothing was run and nothing is sent. Was it dispatched by another control plane?`);
        case "closed":
            ledger.write({ phase: "settled", reason: "skipped" });
            if (isAnsweredByWebhookAlone(found.value.answers)) {
                throw new errors/* UserError */.yo("This subscription answers by itself (sendFinished: true), so the task was over before this run began: set mode: silent, or set sendFinished: false in the webhook's configuration.");
            }
            return { ended: "skipped", message: "The task is closed already; nothing is run.", mode: "interactive", assignment: verify_verifiedAssignment(found.value.event, dispatch) };
    }
}
/** The task as the control plane tells it. Type and id are what was asked for; the rest is taken from there. */
function verify_verifiedAssignment(event, dispatch) {
    const stored = (0,dispatch_payload/* readReference */.Wf)(event, "the stored event");
    return { task: (0,task/* completeTask */.Rt)({ ...dispatch.reference, ...stored }), event };
}
function verify_isSettlement(value) {
    return "ended" in value;
}
function fromPayload(dispatch) {
    return { task: (0,task/* completeTask */.Rt)(dispatch.reference), event: dispatch.event };
}

;// CONCATENATED MODULE: ./src/run-task.ts







const ABORT_WATCH_MS = 15_000;
const PROGRESS_MS = (/* unused pure expression or super */ null && (5 * 60_000));
/**
 * The story of one task: dispatch → task → started → job → outcome → finished.
 *
 * @throws UserError when nothing can be done and nothing may be sent; the ledger then says what post has to do
 */
async function runTask(dispatch, context) {
    const mode = modeOf(dispatch, context);
    if (mode === "silent")
        return runSilently(dispatch, context);
    const plane = controlPlaneOf(context);
    context.ports.ledger.write({ phase: "asking", reference: dispatch.reference });
    const assignment = await verify(dispatch, plane, context);
    if (isSettlement(assignment))
        return assignment;
    context.ports.ledger.write({ phase: "announcing", task: assignment.task, startedSent: 0 });
    const announced = await announce(assignment, plane, context);
    if (isSettlement(announced))
        return announced;
    const worked = await work(assignment, announced.startedSent, plane, context);
    if (isSettlement(worked))
        return worked;
    const deadlineMs = context.ports.clock.nowMs() + context.config.connection.deliveryTimeoutMs;
    return answer(assignment, worked, announced.startedSent, plane, context, deadlineMs);
}
/** The input, else the payload, else interactive for a `.triggered` event and silent for the others (contract.md 2). */
function modeOf(dispatch, context) {
    const { mode } = context.config.connection;
    const { type, kind } = dispatch.reference;
    const chosen = mode !== "auto" ? mode : (dispatch.mode ?? (kind === "triggered" ? "interactive" : "silent"));
    if (chosen === "interactive" && kind !== "triggered") {
        throw new errors/* UserError */.yo(`mode: ${type} cannot be answered, only .triggered events can; set mode: silent (or leave it at auto).`);
    }
    return chosen;
}
function controlPlaneOf(context) {
    const { controlPlane } = context.ports;
    if (controlPlane)
        return controlPlane;
    const { url } = context.config.connection;
    throw new errors/* UserError */.yo(url ? "control-plane-token is empty, so the task cannot be answered: pass the secret (is it set in this repository, and is this run allowed to read it?), or set mode: silent."
        : "control-plane-url is empty, so the task cannot be answered: give the control plane's address, or set mode: silent if nothing should be sent back.");
}
async function runSilently(dispatch, context) {
    context.ports.ledger.write({ phase: "settled", reason: "silent" });
    const assignment = await lookUp(dispatch, context);
    const told = { mode: "silent", assignment };
    if (context.config.problems.length > 0)
        throw new UserError(context.config.problems.join(" "));
    if (!context.config.work.script) {
        await context.ports.job.handOver(assignment);
        return { ended: "handed-over", message: "The following steps do the work; nothing is sent back.", ...told };
    }
    const result = await runJob(assignment, context, () => undefined, undefined);
    const ended = outcomeOfJob(result, context.config.work.exitCodes, whatOf(assignment));
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
    // Nothing is sent, so nothing but type, id and project has to be known.
    return { task: { keptnContext: "", stage: "", service: "", ...dispatch.reference }, event: dispatch.event };
}
/**
 * Sends `started` if, and only if, the task's counts need one of ours.
 *
 * @throws UserError when it is owed and could not be sent: the job must not run for a task that nobody announced
 */
async function announce(assignment, plane, context) {
    const owner = await isStartedOurs(assignment, plane, context);
    if (isSettlement(owner))
        return owner;
    if (!owner.ours)
        return { startedSent: 0 };
    const { startedEvent } = await Promise.all(/* import() */[__webpack_require__.e(973), __webpack_require__.e(697)]).then(__webpack_require__.bind(__webpack_require__, 2407));
    const deadlineMs = context.ports.clock.nowMs() + context.config.connection.deliveryTimeoutMs;
    const failure = await send(startedEvent(assignment.task, senderFor(context, assignment.task)), plane, context, deadlineMs);
    if (!failure)
        return { startedSent: 1 };
    if (context.ports.cancelled.aborted)
        return cancelledBefore(assignment);
    if (failure.httpStatus === 401)
        context.ports.ledger.write({ phase: "settled", reason: "refused" });
    throw new UserError(`The task could not be announced, so nothing was run: ${explain(failure, plane)}`);
}
/** Reads the counts; at 0/0 again for a while, since the webhook service's own `started` may still be on its way. */
async function isStartedOurs(assignment, plane, context) {
    const { sendStarted, deliveryTimeoutMs } = context.config.connection;
    const me = { source: context.source, startedSent: 0, finishedSent: 0 };
    if (sendStarted !== "auto") {
        const given = { ours: sendStarted === "always" };
        if (context.config.connection.verify === "off")
            return given;
        const books = await plane.books(assignment.task, context.ports.cancelled);
        const isDone = books.ok && (!books.value.open || isSettled(books.value) || debtOf(books.value, assignment.task, me).finished === 0);
        return isDone ? skip(assignment, context, "This dispatch has been answered already.") : given;
    }
    const read = await clearBooks(assignment, me, plane, context, context.ports.clock.nowMs() + deliveryTimeoutMs / 4);
    if (context.ports.cancelled.aborted)
        return cancelledBefore(assignment);
    // Unreadable counts: the webhook service sends `started` unless told otherwise, and a second one would hang the task.
    if (!read.ok)
        return { ours: false };
    const books = read.value;
    if (!books.open)
        return skip(assignment, context, "The task is closed already.");
    if (isSettled(books))
        return skip(assignment, context, "The task has as many `finished` as `started` already.");
    const debt = debtOf(books, assignment.task, me);
    if (debt.finished === 0)
        return skip(assignment, context, "Another run has answered this dispatch already.");
    return { ours: debt.started };
}
function skip(assignment, context, message) {
    context.ports.ledger.write({ phase: "settled", reason: "skipped" });
    return { ended: "skipped", message, mode: "interactive", assignment };
}
async function work(assignment, startedSent, plane, context) {
    const { ledger, cancelled } = context.ports;
    const { work: settings, problems } = context.config;
    const debtor = { phase: "working", task: assignment.task, startedSent };
    if (cancelled.aborted)
        return cancelledBefore(assignment);
    if (problems.length > 0)
        return outcome("errored", `${whatOf(assignment)} could not be begun: ${problems.join(" ")}`);
    if (!settings.script) {
        ledger.write({ ...debtor, ownSteps: true, job: await context.ports.job.handOver(assignment) });
        return { ended: "handed-over", message: "The following steps are the job; its result is sent when they are over.", mode: "interactive", assignment };
    }
    ledger.write({ ...debtor, ownSteps: false });
    const result = await runJob(assignment, context, (job) => ledger.write({ ...debtor, ownSteps: false, job }), plane);
    if (result.ending.kind === "stopped" && result.ending.because === "cancelled") {
        ledger.write({ ...debtor, ownSteps: false, cause: "cancelled" });
        return { ended: "cancelled", message: "Cancelled: the job was ended; `finished` is sent by the post step.", mode: "interactive", assignment };
    }
    if (result.ending.kind === "stopped" && result.ending.because === "aborted") {
        ledger.write({ phase: "settled", reason: "aborted" });
        return { ended: "aborted", message: "The sequence was aborted or timed out in the control plane; the job was ended and nothing is sent.", mode: "interactive", assignment };
    }
    return outcomeOfJob(result, settings.exitCodes, whatOf(assignment));
}
async function runJob(assignment, context, onStarted, plane) {
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
        const result = await job.run(assignment, stop.signal, onStarted);
        note(context, `job ended (${result.ending.kind === "exited" ? `exit code ${result.ending.code}` : result.ending.kind})`);
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
        const { progressEvent } = await Promise.all(/* import() */[__webpack_require__.e(973), __webpack_require__.e(697)]).then(__webpack_require__.bind(__webpack_require__, 2407));
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
    return { ended: "cancelled", message: "Cancelled before the job began; the post step answers.", mode: "interactive", assignment };
}
function whatOf({ task }) {
    return `${task.name} of ${task.service} in ${task.stage}`;
}

;// CONCATENATED MODULE: ./src/settle-task.ts




/** What the runner gives a cancelled job for all its remaining steps is 285 s (github-actions.md 1.9). */
const POST_DELIVERY_MS = 240_000;
/** Of it, where the task has to be read first. */
const POST_READING_MS = 90_000;
/**
 * Pays what main still owes: it was killed or cancelled, a step before it failed, or the caller's own steps were the job.
 *
 * @returns `undefined` when nothing is owed
 * @throws UserError when the task could not be read or answered
 */
async function settleTask(leftovers, context) {
    const ledger = context.ports.ledger.read();
    const { jobStatus } = context.config;
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
            return settleUnread(ledger.reference, jobStatus === "cancelled" ? await cancellation(leftovers, jobStatus, "before the task began") : "A step before the task failed, so the task was never begun.", context);
        case "asking":
            if (leftovers.isTaken(ledger.reference))
                return undefined;
            return settleUnread(ledger.reference, await neverBegun(ledger, leftovers, context), context);
        case "announcing":
            return settle_task_settle({ task: ledger.task, event: {} }, (0,domain_outcome/* outcome */.bu)("errored", await neverBegun(ledger, leftovers, context)), ledger.startedSent, context, true);
        case "working": {
            const assignment = { task: ledger.task, event: {} };
            return settle_task_settle(assignment, await outcomeOfWork(ledger, assignment, leftovers, context), ledger.startedSent, context);
        }
        case "finishing":
            return settle_task_settle({ task: ledger.task, event: {} }, ledger.outcome, ledger.startedSent, context, true);
    }
}
async function settleUnread(reference, message, context) {
    const assignment = await verify_verify({ reference, event: {} }, controlPlaneOf(context), context, POST_READING_MS);
    return verify_isSettlement(assignment) ? assignment : settle_task_settle(assignment, (0,domain_outcome/* outcome */.bu)("errored", message), 0, context);
}
function settle_task_settle(assignment, result, startedSent, context, isInDoubt = false) {
    return answer_answer(assignment, result, startedSent, controlPlaneOf(context), context, context.ports.clock.nowMs() + POST_DELIVERY_MS, isInDoubt);
}
async function outcomeOfWork(ledger, assignment, leftovers, context) {
    const { jobStatus } = context.config;
    const what = whatOf(assignment);
    if (ledger.ownSteps && ledger.job) {
        const why = await leftovers.whyEnded(jobStatus);
        const cause = jobStatus === "cancelled" ? `the run was cancelled while its steps ran${why ? `: ${why}` : ""}` : why;
        return (0,domain_outcome/* outcomeOfSteps */.nl)(jobStatus, await leftovers.readReport(ledger.job), what, cause);
    }
    if (ledger.job)
        await leftovers.endJob(ledger.job);
    if (jobStatus === "cancelled")
        return (0,domain_outcome/* outcome */.bu)("errored", await cancellation(leftovers, jobStatus, `while ${what} ran`));
    // The runner signals a step only when the run is cancelled or the step's own time is over, and the run was not cancelled.
    if (ledger.cause === "cancelled")
        return (0,domain_outcome/* outcome */.bu)("errored", `The step was cancelled: its time limit (timeout-minutes of the step) ended ${what}.`);
    return (0,domain_outcome/* outcome */.bu)("errored", `${what} could not be completed: the action's process was killed while the job ran (out of memory, or ended from outside).`);
}
async function neverBegun(ledger, leftovers, context) {
    const { jobStatus } = context.config;
    if (jobStatus === "cancelled")
        return cancellation(leftovers, jobStatus, "before the job began");
    const cause = ledger.phase === "asking" ? ledger.cause : undefined;
    return `The task's job was never begun: ${cause ?? "the action ended before it"}.`;
}
async function cancellation(leftovers, jobStatus, when) {
    const why = await leftovers.whyEnded(jobStatus);
    return `The run was cancelled ${when}${why ? `: ${why}` : ""}.`;
}

// EXTERNAL MODULE: ./src/tell.ts + 4 modules
var tell = __webpack_require__(9403);
;// CONCATENATED MODULE: ./src/pay-debt.ts








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
    try {
        const config = (0,inputs/* readConfig */.Xg)(environment);
        // Nothing cancels post: the runner lets it go on, and giving up here would leave the task open.
        for (const signal of ["SIGINT", "SIGTERM"])
            process.on(signal, () => undefined);
        const context = await createContext(environment, config, log, new AbortController().signal, ledger);
        const settlement = await settleTask({
            isTaken: ({ id }) => (0,ledger_file/* isTaken */.Ck)(environment, (0,external_node_path_.dirname)(workFolder(environment)), id),
            endJob: async (job) => (await __webpack_require__.e(/* import() */ 288).then(__webpack_require__.bind(__webpack_require__, 1288))).endProcessTree(job),
            readReport: async (job) => (await __webpack_require__.e(/* import() */ 40).then(__webpack_require__.bind(__webpack_require__, 6040))).readJobReport(job.outputFile),
            whyEnded: async (jobStatus) => (await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413), __webpack_require__.e(531)]).then(__webpack_require__.bind(__webpack_require__, 6531))).whyJobEnded(environment, config.githubToken, jobStatus),
        }, context);
        if (!settlement)
            return 0;
        const exitCode = await (0,tell/* tell */.q)(settlement, context, log, environment);
        // A job that is red or grey already needs no second mark; one whose own steps reported a failure does.
        return settlement.ended === "answered" && config.jobStatus !== "success" ? 0 : exitCode;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.error(`The task could not be answered: ${error.message}`);
        return 1;
    }
}
/**
 * The ledger of a main that was gone before it could write: without `pre` (local actions have none) post exists only
 * because main was started. A payload that main could not read either leaves nothing to answer.
 */
function unwritten(environment) {
    try {
        const { reference, mode } = (0,dispatch_event/* readDispatch */.L)(environment, (0,inputs/* input */.hF)(environment, "event") || undefined);
        return { phase: "asking", reference, ...(mode && { mode }), cause: "the action's process was gone before it began" };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 9403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createLog),
  q: () => (/* binding */ tell),
  tellCrash: () => (/* binding */ tellCrash)
});

// EXTERNAL MODULE: ./src/domain/outcome.ts
var domain_outcome = __webpack_require__(7888);
// EXTERNAL MODULE: ./src/domain/masking.ts
var masking = __webpack_require__(6560);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(4389);
// EXTERNAL MODULE: ./src/domain/task.ts
var domain_task = __webpack_require__(3139);
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
        finished: finished ? JSON.stringify(finished.json) : "",
        skipped: String(ended === "skipped"),
        parked: "false",
        deadline: "",
    };
}

;// CONCATENATED MODULE: ./src/report/markdown.ts
/** Foreign text inside Markdown: nothing in it may format, link, mention or break out of a table. */
function escapeMarkdown(text) {
    return text
        .replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c)
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
        // A zero-width space after @ and inside :// keeps mentions and bare links from coming alive.
        .replace(/@/g, "@\u200b")
        .replace(/:\/\//g, ":\u200b//")
        .replace(/\s*[\r\n]+\s*/g, " ")
        .replace(/[\p{Cc}]/gu, "");
}

;// CONCATENATED MODULE: ./src/report/summary.ts


/** GitHub drops a summary above 1 MiB altogether (github-actions.md 2.1). */
const MAX_SUMMARY_BYTES = 900 * 1024;
const MAX_CELL_CHARACTERS = 2_000;
const SIGNS = { pass: "✅ pass", warning: "⚠️ warning", fail: "❌ fail", errored: "💥 errored" };
/** The story of a task as Markdown: what it was, what happened when, the verdict, the data, links both ways. */
function summaryOf({ settlement, timeline, runUrl, bridgeUrl }) {
    const { assignment, outcome, mode } = settlement;
    const parts = [];
    const name = assignment ? `Task ${escapeMarkdown(assignment.task.name)}` : "Cloud Automation task";
    parts.push(`## ${name}: ${verdictText(settlement)}`, "", escapeMarkdown(firstLine(settlement.outcome?.message ?? settlement.message)), "");
    if (settlement.outcome && settlement.ended !== "answered")
        parts.push(`> ${escapeMarkdown(settlement.message)}`, "");
    if (assignment) {
        const { project, stage, service, type, keptnContext, id } = assignment.task;
        parts.push("| | |", "| --- | --- |", row("Project / stage / service", [project, stage, service].filter(Boolean).join(" / ")), row("Event", type), row("Context", keptnContext), row("Triggered id", id), row("Mode", mode ?? ""), ...(bridgeUrl ? [`| Sequence | [in the Bridge](${bridgeUrl}) |`] : []), `| Run | [this run](${runUrl}) |`, "");
    }
    if (timeline.length > 0)
        parts.push("### Timeline", "", "| time (UTC) | |", "| --- | --- |", ...timeline.map((entry) => `| ${new Date(entry.atMs).toISOString().slice(11, 23)} | ${escapeTicks(entry.text)} |`), "");
    if (outcome && Object.keys(outcome.data).length > 0)
        parts.push("### Data", "", "| field | value |", "| --- | --- |", ...Object.entries(outcome.data).map(([field, value]) => row(field, typeof value === "string" ? value : JSON.stringify(value))), "");
    if (outcome)
        parts.push(...detailsOf(outcome));
    return fit(parts.join("\n"));
}
function verdictText(settlement) {
    switch (settlement.ended) {
        case "answered":
        case "silent": return settlement.outcome ? SIGNS[(0,domain_outcome/* verdictOf */.Vj)(settlement.outcome)] : "done";
        case "undelivered": return "📪 result not delivered";
        case "skipped": return "⏭️ skipped";
        case "handed-over": return "▶️ the following steps do the work";
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
    // A fence longer than any run of backticks in the text cannot be closed by it.
    const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return ["<details open><summary>Details</summary>", "", `${fence}text`, text.replace(/[^\P{Cc}\n\t]/gu, ""), fence, "", "</details>", ""];
}
function row(name, value) {
    const text = value.length > MAX_CELL_CHARACTERS ? `${value.slice(0, MAX_CELL_CHARACTERS).toWellFormed()} …` : value;
    return `| ${escapeMarkdown(name)} | ${escapeMarkdown(text)} |`;
}
/** Our own timeline texts use backticks for event names; everything else in them is escaped. */
function escapeTicks(text) {
    return text.split("`").map((part, i) => (i % 2 === 1 ? `\`${part.replace(/[^\w.]/g, "")}\`` : escapeMarkdown(part))).join("");
}
function firstLine(text) {
    return text.split("\n", 1)[0] ?? "";
}
function fit(markdown) {
    if (Buffer.byteLength(markdown) <= MAX_SUMMARY_BYTES)
        return markdown;
    const head = Buffer.from(markdown).subarray(0, MAX_SUMMARY_BYTES).toString("utf8");
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
        const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421));
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
var dispatch_event = __webpack_require__(2159);
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
    const settlement = { ...told, message: log.masked(told.message) };
    for (const [name, value] of Object.entries(outputsOf(settlement)))
        core.setOutput(name, value);
    annotate(settlement, context, log);
    const markdown = summaryOf({ settlement, timeline: context?.timeline ?? [], runUrl: (0,dispatch_event/* runAttemptUrl */.q)(environment), bridgeUrl: bridgeUrl(settlement, context) });
    try {
        await core.summary.addRaw(markdown, true).write();
    }
    catch {
        // Some runners offer no summary file, and a report must never decide over a task.
        log.debug("The job summary could not be written.");
    }
    return isFailure(settlement, context) ? 1 : 0;
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
            log.error(`${about}${message} (on-skipped: fail)`);
        else
            log.notice(about + message);
        for (const problem of context?.config.problems ?? [])
            log.warning(problem);
    }
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
            if (isBad && !work?.script && (context?.config.problems.length ?? 0) > 0)
                return true;
            return isBad && work?.failStep !== false;
        }
        case "skipped": return work?.failOnSkipped !== false;
        case "handed-over": return false;
        case "aborted":
        case "cancelled":
        case "undelivered":
        case "refused": return true;
    }
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
    log.error(`Unexpected: ${error instanceof Error ? error.message : String(error)} – please report this. The post step answers what is owed.`);
    if (environment["RUNNER_DEBUG"] === "1" && error instanceof Error)
        log.debug(error.stack ?? "");
    await log.open();
}


/***/ }),

/***/ 2159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readDispatch),
/* harmony export */   q: () => (/* binding */ runAttemptUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7739);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7504);




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
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`This run was started by ${name || "nothing we know"}, not by repository_dispatch: give the input event the triggered event as JSON.`);
    }
    if (!path)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("GITHUB_EVENT_PATH is not set: run this action as a step of a workflow.");
    let event;
    try {
        event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("The file of the dispatch event (GITHUB_EVENT_PATH) could not be read as JSON.");
    }
    return (0,_domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .parseDispatch */ .C9)((0,_domain_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(event) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(event, "client_payload") : undefined, "client_payload");
}
/** The URL of this run attempt: `source` of our events, and the link people follow. */
function runAttemptUrl(environment) {
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}/attempts/${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}


/***/ })

};
;