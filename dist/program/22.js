module.exports = {

/***/ 7137:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ textAtCommitOf)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61654);


const SWEEP_MS = 10 * 60_000;
const MAX_BYTES = 512 * 1024;
function textAtCommitOf(environment, token) {
    const repository = (0,_octokit__WEBPACK_IMPORTED_MODULE_1__.repositoryOf)(environment);
    const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_1__.octokitFor)(environment, token, AbortSignal.timeout(SWEEP_MS));
    const texts = new Map();
    return (path, commit) => {
        const key = `${commit} ${path}`;
        const held = texts.get(key) ??
            (repository ? read(path, commit, octokit, repository) : Promise.resolve(undefined));
        texts.set(key, held);
        return held;
    };
}
async function read(path, ref, octokit, repository) {
    try {
        const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref });
        if (Array.isArray(data) ||
            !("content" in data) ||
            typeof data.content !== "string" ||
            data.size > MAX_BYTES)
            return undefined;
        return Buffer.from(data.content, "base64").toString("utf8");
    }
    catch (error) {
        if (typeof error === "object" && error !== null && "status" in error && error.status === 404)
            return undefined;
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} at ${ref.slice(0, 7)}: ${(0,_octokit__WEBPACK_IMPORTED_MODULE_1__.refusalOf)(error)}. The job needs \`contents: read\`.`, "CA-605");
    }
}


/***/ }),

/***/ 7265:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ insightInto),
  E: () => (/* binding */ sweepTask)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/trust/provenance.ts
var provenance = __webpack_require__(38234);
// EXTERNAL MODULE: ./src/domain/counting/run-conclusion.ts
var run_conclusion = __webpack_require__(61777);
;// CONCATENATED MODULE: ./src/domain/counting/abandoned-task.ts



const SERVICES = ["webhook-service", "approval-service"];
function runsOfTask(task, counts, runs, isServed) {
    return runs
        .filter((run) => ((0,provenance/* isDispatchFor */.a$)(run, task) && isServed(run)) || hasSent(run, counts))
        .sort((a, b) => a.id - b.id);
}
function hasSent({ attemptUrl }, counts) {
    return counts.answers.some(({ source }) => (0,event_counts/* isSameRun */.Mf)(source, attemptUrl));
}
function judge(open, evidence, rules, nowMs) {
    const what = `${capital(open.task.name)} of ${open.task.service} in ${open.task.stage}`;
    const matter = { ...evidence, open, rules, nowMs, what };
    const { runs, isSure } = evidence;
    const live = runs.find((run) => !run.isOver);
    if (live)
        return judgeLive(live, matter);
    if (runs.length > 0)
        return loneFinished(matter) ?? judgeOver(matter);
    return isSure
        ? judgeUnclaimed(matter)
        : { kind: "leave", why: "GitHub lists too many runs to be sure that none belongs to it" };
}
function judgeLive(live, matter) {
    const { open, counts, nowMs, what } = matter;
    const wait = live.isWaiting ? matter.waitNoted(live) : undefined;
    if (!wait)
        return { kind: "leave", why: `run ${live.id} is at work` };
    if (isLeftToPay(live, open, counts))
        return { ...payment(live, what), ends: live.id };
    if (nowMs < Date.parse(wait.deadline) || !owesAnswer(live, open, counts))
        return { kind: "leave", why: waitsFor(wait) };
    return {
        kind: "finish",
        source: live.attemptUrl,
        message: inVain(wait, what),
        code: "CA-603",
        ends: live.id,
    };
}
function loneFinished({ runs, counts }) {
    const surplus = runs.find(({ attemptUrl }) => sentBy(counts, "finished", attemptUrl) > sentBy(counts, "started", attemptUrl));
    return surplus && (0,event_counts/* count */.U9)(counts, "finished") > (0,event_counts/* count */.U9)(counts, "started")
        ? { kind: "start", source: surplus.attemptUrl }
        : undefined;
}
function judgeOver(matter) {
    const { open, counts, runs, isSure, waitNoted, rules, nowMs, what } = matter;
    const owing = runs.filter((run) => owesAnswer(run, open, counts));
    if (owing.length === 0) {
        const isUntaken = isSure && !runs.some((run) => (0,provenance/* isDispatchFor */.a$)(run, open.task));
        return isUntaken
            ? judgeUnclaimed(matter)
            : { kind: "leave", why: "our runs have answered; somebody else still owes an answer" };
    }
    const unfinished = owing.find((run) => isLeftToPay(run, open, counts));
    if (unfinished)
        return payment(unfinished, what);
    const waiting = owing.filter((run) => isWaiting(waitNoted(run), nowMs));
    const wait = waiting[0] && waitNoted(waiting[0]);
    if (wait && waiting.length >= (0,event_counts/* dispatchesOwed */.EF)(counts, open.task, { source: rules.sweepUrl }))
        return { kind: "leave", why: waitsFor(wait) };
    const [run] = owing
        .filter((one) => !waiting.includes(one))
        .sort((a, b) => rank(a, waitNoted) - rank(b, waitNoted) || a.id - b.id);
    if (!run)
        return { kind: "leave", why: "its runs wait" };
    const note = waitNoted(run);
    return note ? judgeWait(note, run, what) : unanswered(run, what);
}
function waitsFor({ waitsFor: whom, deadline }) {
    return `waits for ${whom} until ${deadline}`;
}
function unanswered({ id, attemptUrl, conclusion }, what) {
    const how = conclusion === "success" ? "ended green, without a step that answers," : (0,run_conclusion/* causeOf */.rl)(conclusion);
    return {
        kind: "finish",
        source: attemptUrl,
        message: `${what} was never finished: run ${id} ${how} and has not answered.`,
        code: "CA-601",
    };
}
function owesAnswer(run, { task }, counts) {
    return (0,event_counts/* owedBy */.He)(counts, task, { source: run.attemptUrl }).finished > 0;
}
function isLeftToPay(run, open, counts) {
    return (owesAnswer(run, open, counts) &&
        (0,event_counts/* isApprovalAnswered */.zx)(counts, open.task, {
            source: run.attemptUrl,
        }));
}
function payment({ attemptUrl: source }, what) {
    return {
        kind: "finish",
        source,
        message: `${what} was answered elsewhere, but not the \`started\` of the webhook service.`,
        code: "CA-317",
    };
}
function sentBy(counts, kind, source) {
    return (0,event_counts/* count */.U9)(counts, kind, (sender) => (0,event_counts/* isSameRun */.Mf)(sender, source));
}
function rank(run, waitNoted) {
    if (waitNoted(run))
        return 0;
    return run.conclusion === "success" || run.conclusion === "skipped" ? 2 : 1;
}
function isWaiting(wait, nowMs) {
    if (wait === undefined || wait.awaited === "gone" || wait.awaited?.isOver)
        return false;
    return nowMs < Date.parse(wait.deadline);
}
function judgeWait(wait, { attemptUrl: source }, what) {
    const { awaited, waitsFor, artifact } = wait;
    if (awaited === "gone")
        return {
            kind: "finish",
            source,
            message: `${what} waited for ${waitsFor}, which is no longer there.`,
            code: "CA-412",
        };
    if (awaited?.isOver)
        return { kind: "conclude", source, awaited: { run: awaited, artifact } };
    return {
        kind: "finish",
        source,
        message: inVain(wait, what),
        code: "CA-603",
        ...(awaited && { cancels: { run: awaited, artifact } }),
    };
}
function inVain({ runId, waitsFor, deadline }, what) {
    return runId === undefined
        ? `No one answered: ${what} waited for ${waitsFor}, until ${deadline}.`
        : `${what} waited in vain for ${waitsFor}, until ${deadline}.`;
}
function judgeUnclaimed({ open, counts, what, rules, nowMs }) {
    const { task, sentMs } = open;
    if (!rules.servedTasks.includes(task.name))
        return { kind: "leave", why: "no run here belongs to it, and `tasks` does not name it" };
    const isAtWork = counts.answers.some(({ kind, source }) => kind === "started" &&
        !SERVICES.includes(source) &&
        sentBy(counts, "started", source) > sentBy(counts, "finished", source));
    if (isAtWork)
        return { kind: "leave", why: "another executor has started it and is not done" };
    const ageMs = nowMs - (Number.isNaN(sentMs) ? nowMs : sentMs);
    if (ageMs < rules.unclaimedAfterMs)
        return { kind: "leave", why: "no run belongs to it yet" };
    const owes = (0,event_counts/* owedBy */.He)(counts, task, { source: rules.sweepUrl });
    if (owes.finished === 0)
        return { kind: "leave", why: "it has been answered already" };
    return {
        kind: "finish",
        source: rules.sweepUrl,
        message: `${what} was not taken: no run of this repository belongs to it ` +
            `after ${Math.round(ageMs / 60_000)} minutes.`,
        code: "CA-602",
    };
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./src/sweep/answer.ts
var answer = __webpack_require__(64476);
;// CONCATENATED MODULE: ./src/sweep/belonging.ts




async function belongingTo({ task }, counts, dispatched, { history, servedAt }) {
    const served = new Set();
    let doubt;
    for (const run of dispatched.filter((one) => (0,provenance/* isDispatchFor */.a$)(one, task))) {
        const answer = await isServed(run, task, servedAt);
        if (answer === true)
            served.add(run.id);
        else if (!run.isOver)
            doubt =
                `run ${run.id} is at work and names it in its title, although neither ` +
                    `its event_type nor its workflow says that it is for ${task.name} in ` +
                    `${task.stage}`;
        else if (answer !== false)
            doubt = `run ${run.id} names it in its title, and what its workflow answers could not be read: ${answer}`;
    }
    const known = await withSenders(counts, dispatched, history);
    return {
        runs: runsOfTask(task, counts, known, ({ id }) => served.has(id)),
        doubt,
        nameless: dispatched.find((run) => !run.isOver && run.origin === "dispatch" && (0,provenance/* readTitle */.tS)(run.title) === undefined),
    };
}
async function isServed(run, task, servedAt) {
    const isByType = (0,provenance/* eventTypeNames */.Xv)((0,provenance/* readTitle */.tS)(run.title)?.eventType ?? "", task.name);
    try {
        const served = (await servedAt?.(run, task)) ?? "unsaid";
        return served === "named" || (isByType && served === "unsaid");
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return isByType || error.message;
        throw error;
    }
}
async function withSenders(counts, runs, history) {
    const found = [...runs];
    for (const { source } of counts.answers) {
        if (found.some((run) => (0,event_counts/* isSameRun */.Mf)(run.attemptUrl, source)))
            continue;
        const id = /\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(source)?.[1];
        const run = id === undefined ? undefined : await history.run(Number(id));
        if (run && (0,event_counts/* isSameRun */.Mf)(run.attemptUrl, source))
            found.push(run);
    }
    return found;
}

// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
;// CONCATENATED MODULE: ./src/sweep/due.ts



function reasonOf(judgement) {
    return judgement.kind === "finish" ? judgement.message : overOf(judgement.awaited.run);
}
function overOf({ id, conclusion }) {
    return `run ${id}, which it waited for, is over (${conclusion || "unknown how"})`;
}
async function outcomeOf(judgement, open, ports) {
    if (judgement.kind === "conclude")
        return concluded(judgement.awaited, open, ports);
    const { cancels, message, code } = judgement;
    if (!cancels || !ports.awaited)
        return { outcome: (0,outcome/* couldNotRun */.Mn)(`${message} The sweep has finished it.`, code), why: message };
    const { run } = cancels;
    const { state, words } = await ports.awaited.end(run.id);
    if (state === "over by itself")
        return concluded(cancels, open, ports);
    const said = `${message} Run ${run.id} ${words}.`;
    const { data } = (0,run_conclusion/* withRun */.Yq)(job_result/* EMPTY_REPORT */.V, {
        id: run.id,
        url: run.attemptUrl.replace(/\/attempts\/\d+$/, ""),
        ...(state === "cancelled" && { conclusion: "cancelled" }),
    });
    return {
        outcome: { ...(0,outcome/* couldNotRun */.Mn)(`${said} The sweep has finished it.`, code), data },
        why: said,
    };
}
async function concluded({ run, artifact }, { task }, { awaited }) {
    const result = (await awaited?.outcome(run.id, artifact)) ?? `run ${run.id} could not be read`;
    if (typeof result === "string")
        return result;
    return {
        outcome: (0,outcome/* outcomeOfJob */.vr)(result, new Map(), `${task.name} of ${task.service} in ${task.stage}`),
        why: overOf(run),
    };
}

// EXTERNAL MODULE: ./src/domain/counting/undelivered-result.ts
var undelivered_result = __webpack_require__(49835);
// EXTERNAL MODULE: ./src/domain/counting/waiting-task.ts
var waiting_task = __webpack_require__(49705);
;// CONCATENATED MODULE: ./src/sweep/notes.ts





const MAX_NOTE_BYTES = 4_096;
const MAX_ATTEMPTS = 20;
const NO_NOTES = { kept: [], parked: new Map() };
function unread(error) {
    if (!(error instanceof errors/* UserError */.yo))
        throw error;
    return (0,errors/* coded */.yC)(`it is left alone until it is known what its runs have written down: ${error.message}`, error.code);
}
async function readNotes({ task }, counts, runs, ports) {
    const latest = Math.min(MAX_ATTEMPTS, Math.max(1, ...runs.map(({ attemptUrl }) => Number(attemptUrl.split("/").at(-1)) || 1)));
    const kept = [];
    const waiting = new Map();
    for (let attempt = 1; attempt <= latest; attempt++) {
        for (const note of await ports.history.notes((0,undelivered_result/* undeliveredResultName */.on)(task, String(attempt)))) {
            const run = writerOf(note, counts, runs, ports);
            const result = run &&
                (await readNote(note, ports, async () => (0,undelivered_result/* readUndeliveredResult */.Fj)(await note.read(undelivered_result/* UNDELIVERED_RESULT_FILE */.x6, undelivered_result/* MAX_UNDELIVERED_BYTES */.Lu))));
            if (!run || !result)
                continue;
            const why = await whyNotDelivered(result, task, run, ports);
            if (why === undefined)
                kept.push({ run, note, result });
            else
                ignore(note, ports, why);
        }
        for (const note of await ports.history.notes((0,waiting_task/* waitingTaskName */.go)(task, String(attempt)))) {
            const run = writerOf(note, counts, runs, ports);
            const read = run &&
                (await readNote(note, ports, async () => (0,waiting_task/* readWaitingTask */.N)(await note.read(waiting_task/* WAITING_TASK_FILE */.tF, MAX_NOTE_BYTES))));
            if (run && read?.triggeredId === task.id)
                waiting.set(run.id, await waitOf(read, task, ports));
        }
    }
    return { kept, parked: waiting };
}
async function waitOf(waiting, { name }, { history, awaited }) {
    if (waiting.runId === undefined || !awaited || name === event_counts/* APPROVAL_TASK */.UG)
        return waiting;
    return { ...waiting, awaited: (await history.run(waiting.runId)) ?? "gone" };
}
function writerOf(note, counts, runs, ports) {
    const run = runs.find(({ id }) => id === note.runId);
    if (run && (run.origin === "dispatch" || (run.origin === "hand" && hasSent(run, counts))))
        return run;
    ignore(note, ports, run
        ? "comes from a run of another trigger or branch"
        : "comes from a run that does not belong to this task");
    return undefined;
}
async function whyNotDelivered({ triggeredId, source, outcome }, task, run, { history }) {
    if (triggeredId !== task.id || !(0,event_counts/* isSameRun */.Mf)(source, run.attemptUrl))
        return "belongs to another task or run";
    if (task.name !== event_counts/* APPROVAL_TASK */.UG || outcome.status === "errored")
        return undefined;
    const decision = await history.decision(run.id);
    const said = outcome.result === "fail" ? "denied" : "approved";
    return decision === said
        ? undefined
        : `says ${said}, and no reviewer of an environment has said so in that run`;
}
async function readNote(note, ports, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        if (error.code === "CA-610")
            throw new errors/* UserError */.yo(`The artifact ${note.name} of run ${note.runId} ${error.message}`, error.code);
        ignore(note, ports, error.message);
        return undefined;
    }
}
function ignore(note, ports, why) {
    ports.console.warning(`The artifact ${note.artifactId} of run ${note.runId} was ignored: it ` +
        `${why.replace(/^The kept result /, "")} (CA-604)`);
}

;// CONCATENATED MODULE: ./src/sweep/sweep-task.ts






const SETTLING_MS = 30_000;
const EXTRA_ROUNDS = 4;
const MISSING_STARTED = "it had been answered without its `started`, which the sweep has sent";
async function sweepTask(swept, readDispatched) {
    const { clock } = swept.ports;
    let answered;
    for (let round = 0, rounds = EXTRA_ROUNDS; round < rounds; round++) {
        const seen = await look(swept, readDispatched);
        if ("did" in seen)
            return seen.did === "failed" ? seen : (answered ?? seen);
        rounds = seen.dispatched.runs.length + EXTRA_ROUNDS;
        const settlesMs = seen.settlesAtMs - clock.nowMs();
        if (settlesMs > 0) {
            await clock.sleep(settlesMs);
            continue;
        }
        const kept = seen.notes.kept.find(({ run }) => owesAnswer(run, swept.open, seen.counts));
        const judgement = kept ? delivery(kept) : judgementOf(seen, swept);
        if (judgement.kind === "leave")
            return answered ?? { did: "left", why: judgement.why };
        if (swept.order.isDryRun)
            return would(judgement, kept);
        const done = judgement.kind === "start"
            ? await start(judgement.source, swept)
            : await finish(judgement, kept, { swept, seen, readDispatched });
        const { isHindered, ...came } = done;
        if (isHindered)
            return answered ?? came;
        if (came.did === "failed")
            return came;
        await (0,answer/* counted */.hS)(swept.open, judgement.source, seen.counts, swept.ports);
        await tidy(judgement, kept, swept);
        answered = came;
    }
    return answered ?? { did: "left", why: "" };
}
async function insightInto(swept, readDispatched) {
    const seen = await look(swept, readDispatched);
    if ("did" in seen)
        return { ...seen, runs: [] };
    const { counts, runs, notes, settlesAtMs } = seen;
    const known = { counts, runs };
    if (settlesAtMs > swept.ports.clock.nowMs())
        return {
            ...known,
            did: "left",
            why: "its run has just ended; what it sent may not be counted",
        };
    const kept = notes.kept.find(({ run }) => owesAnswer(run, swept.open, counts));
    const judgement = kept ? delivery(kept) : judgementOf(seen, swept);
    return judgement.kind === "leave"
        ? { ...known, did: "left", why: judgement.why }
        : { ...known, ...would(judgement, kept) };
}
async function look({ open, ports }, readDispatched) {
    const counts = await (0,answer/* readCounts */.ZQ)(open, ports);
    if (typeof counts === "string")
        return { did: "failed", why: counts };
    if (!counts.open)
        return { did: "left", why: "it was closed meanwhile" };
    const dispatched = await readDispatched();
    const belonging = await belongingTo(open, counts, dispatched.runs, {
        history: ports.history,
        servedAt: ports.servedAt,
    });
    const { runs } = belonging;
    const live = runs.find((run) => !run.isOver);
    const notes = live && !live.isWaiting ? NO_NOTES : await readNotes(open, counts, runs, ports).catch(unread);
    if (typeof notes === "string")
        return { did: "failed", why: notes };
    const freshest = Math.max(0, ...runs.map(({ changedMs }) => changedMs));
    return {
        ...belonging,
        counts,
        dispatched,
        notes,
        settlesAtMs: live ? 0 : freshest + SETTLING_MS,
    };
}
function delivery({ result }) {
    return { kind: "finish", source: result.source, message: "", code: "CA-321" };
}
function judgementOf(seen, { open, order, ports }) {
    const { counts, runs, doubt, nameless, notes, dispatched } = seen;
    if (doubt !== undefined)
        return { kind: "leave", why: doubt };
    const judgement = judge(open, {
        counts,
        runs,
        isSure: dispatched.isComplete,
        waitNoted: (run) => notes.parked.get(run.id),
    }, order.rules, ports.clock.nowMs());
    return nameless && judgement.kind === "finish" && judgement.code === "CA-602"
        ? { kind: "leave", why: namelessOf(nameless) }
        : judgement;
}
function namelessOf({ id, workflow }) {
    return (`run ${id} is at work, and its title does not say for which task: add ` +
        `\`run-name: \${{ github.event.action }} \${{ github.event.client_payload.id ` +
        `}}\` to ${workflow || "its workflow"}`);
}
function would(judgement, kept) {
    if (judgement.kind === "start")
        return { did: "would finish", why: MISSING_STARTED };
    return kept
        ? { did: "would deliver", why: `the result that ${kept.note.name} keeps` }
        : { did: "would finish", why: reasonOf(judgement) };
}
async function start(source, swept) {
    const sent = await (0,answer/* answerInName */.ny)(source, undefined, swept);
    return sent.ended === "undelivered"
        ? { did: "failed", why: sent.message }
        : { did: "finished", why: MISSING_STARTED };
}
async function finish(judgement, kept, { swept, seen, readDispatched }) {
    const due = kept
        ? { outcome: kept.result.outcome, why: `the result that ${kept.note.name} kept` }
        : await outcomeOf(judgement, swept.open, swept.ports);
    if (typeof due === "string")
        return { did: "failed", why: due };
    let hindrance;
    const sent = await (0,answer/* answerInName */.ny)(judgement.source, due.outcome, swept, async () => {
        hindrance = await whyNotNow(seen.counts, readDispatched, swept);
        return hindrance !== undefined;
    });
    if (hindrance)
        return { ...hindrance, isHindered: true };
    const isSent = sent.ended === "answered" || (sent.ended === "skipped" && sent.finished !== undefined);
    return isSent
        ? { did: kept ? "delivered" : "finished", why: due.why }
        : { did: "failed", why: sent.message };
}
async function tidy(judgement, kept, { ports: { awaited, console } }) {
    if (judgement.kind === "finish" && judgement.ends !== undefined)
        await awaited?.end(judgement.ends);
    await kept?.note
        .remove()
        .catch((error) => console.warning(`${kept.note.name} was delivered and could not be deleted: ${error.message}`));
}
async function whyNotNow(counts, readDispatched, { open, ports: { history, servedAt } }) {
    try {
        const { runs } = await belongingTo(open, counts, (await readDispatched()).runs, {
            history,
            servedAt,
        });
        const live = runs.find((run) => !run.isOver && !run.isWaiting);
        return live && { did: "left", why: `run ${live.id} has begun meanwhile` };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { did: "failed", why: (0,errors/* coded */.yC)(error.message, error.code) };
    }
}


/***/ }),

/***/ 12931:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runHistoryOf),
/* harmony export */   noteOf: () => (/* binding */ noteOf)
/* harmony export */ });
/* harmony import */ var _domain_text_archive__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78600);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_trust_provenance__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38234);
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61654);




const SWEEP_MS = 10 * 60_000;
const PAGE = 100;
const MAX_PAGES = 10;
const MAX_ARCHIVE_BYTES = 1024 * 1024;
const GONE = 410;
function runHistoryOf(environment, token) {
    const repository = (0,_octokit__WEBPACK_IMPORTED_MODULE_2__.repositoryOf)(environment);
    if (!repository)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("GITHUB_REPOSITORY is not set: run this action as a step of a workflow.", "CA-605");
    const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_2__.octokitFor)(environment, token, AbortSignal.timeout(SWEEP_MS));
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    let defaultBranch;
    const asked = async (what, permission, ask) => {
        try {
            return await ask();
        }
        catch (error) {
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: ${(0,_octokit__WEBPACK_IMPORTED_MODULE_2__.refusalOf)(error)}. The job needs \`${permission}\`.`, "CA-605");
        }
    };
    const recordOf = async (run) => {
        defaultBranch ??= asked("The default branch could not be read", "metadata: read", async () => (await octokit.rest.repos.get({ ...repository })).data.default_branch);
        return {
            id: run.id,
            attemptUrl: `${server}/${repository.owner}/${repository.repo}/actions/runs/${run.id}/attempts/${run.run_attempt ?? 1}`,
            title: run.display_title,
            isOver: run.status === "completed",
            ...(run.status === "waiting" && { isWaiting: true }),
            conclusion: run.conclusion ?? "",
            changedMs: Date.parse(run.updated_at),
            origin: (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)({ event: run.event, branch: run.head_branch, repository: run.head_repository?.full_name }, {
                defaultBranch: await defaultBranch,
                repository: `${repository.owner}/${repository.repo}`,
            }),
            workflow: (run.path ?? "").split("@")[0] ?? "",
            commit: run.head_sha,
        };
    };
    return {
        dispatched: (sinceMs) => asked("The runs of this repository could not be listed", "actions: read", async () => {
            const runs = [];
            const created = `>=${new Date(sinceMs).toISOString().slice(0, 19)}Z`;
            for (let page = 1; page <= MAX_PAGES; page++) {
                const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({
                    ...repository,
                    event: "repository_dispatch",
                    created,
                    per_page: PAGE,
                    page,
                });
                for (const run of data.workflow_runs)
                    runs.push(await recordOf(run));
                if (data.workflow_runs.length < PAGE)
                    return { runs, isComplete: true };
            }
            return { runs, isComplete: false };
        }),
        run: (id) => asked(`Run ${id} could not be read`, "actions: read", async () => {
            try {
                return await recordOf((await octokit.rest.actions.getWorkflowRun({ ...repository, run_id: id })).data);
            }
            catch (error) {
                if (statusOf(error) === 404)
                    return undefined;
                throw error;
            }
        }),
        decision: (id) => asked(`The reviews of run ${id} could not be read`, "actions: read", async () => {
            const { data } = await octokit.rest.actions.getReviewsForRun({ ...repository, run_id: id });
            const has = (state) => data.some((review) => review.state === state);
            if (has("rejected"))
                return "denied";
            return has("approved") ? "approved" : undefined;
        }),
        notes: (name) => asked("The artifacts of this repository could not be listed", "actions: read", async () => {
            const { data } = await octokit.rest.actions.listArtifactsForRepo({
                ...repository,
                name,
                per_page: PAGE,
            });
            return data.artifacts
                .filter((artifact) => !artifact.expired)
                .flatMap((artifact) => artifact.workflow_run?.id === undefined
                ? []
                : [
                    noteOf({
                        id: artifact.id,
                        name: artifact.name,
                        bytes: artifact.size_in_bytes,
                        runId: artifact.workflow_run.id,
                    }, octokit, repository),
                ]);
        }),
    };
}
function noteOf({ id, name, bytes, runId }, octokit, repository) {
    return {
        artifactId: id,
        name,
        runId,
        async read(file, maxBytes) {
            if (bytes > MAX_ARCHIVE_BYTES)
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("is too large.", "CA-604");
            let archive;
            try {
                archive = new Uint8Array((await octokit.rest.actions.downloadArtifact({
                    ...repository,
                    artifact_id: id,
                    archive_format: "zip",
                })).data);
            }
            catch (error) {
                if (statusOf(error) === GONE)
                    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("is no longer there.", "CA-604");
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`could not be read (${(0,_octokit__WEBPACK_IMPORTED_MODULE_2__.refusalOf)(error)}).`, "CA-610");
            }
            try {
                const found = (0,_domain_text_archive__WEBPACK_IMPORTED_MODULE_3__/* .readArchivedText */ .C)(archive, file, maxBytes);
                if (found !== undefined)
                    return found;
            }
            catch {
                if (archive.length !== bytes)
                    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("could not be read (something else than the file came back).", "CA-610");
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("is no zip archive.", "CA-604");
            }
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`holds no ${file} of at most ${maxBytes} bytes.`, "CA-604");
        },
        async remove() {
            try {
                await octokit.rest.actions.deleteArtifact({ ...repository, artifact_id: id });
            }
            catch (error) {
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_octokit__WEBPACK_IMPORTED_MODULE_2__.refusalOf)(error)}; it needs \`actions: write\`.`, "CA-605");
            }
        },
    };
}
function statusOf(error) {
    return typeof error === "object" &&
        error !== null &&
        "status" in error &&
        typeof error.status === "number"
        ? error.status
        : undefined;
}


/***/ }),

/***/ 64476:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ readCounts),
/* harmony export */   gM: () => (/* binding */ READ_MS),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ny: () => (/* binding */ answerInName),
/* harmony export */   x2: () => (/* binding */ deskOf)
/* harmony export */ });
/* harmony import */ var _task_context__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21370);
/* harmony import */ var _task_proceed__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27560);
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30993);



const READ_MS = 60_000;
const DELIVERY_MS = 60_000;
const COUNTING_MS = 15_000;
const LOOK_AGAIN_MS = 500;
async function answerInName(source, outcome, { open, order, ports }, hasBegun) {
    return (0,_task_proceed__WEBPACK_IMPORTED_MODULE_1__/* .answerFor */ .u)({
        assignment: { task: open.task, event: open.event },
        role: "stand-in",
        voice: { source, labels: { sweep: order.rules.sweepUrl }, secrets: ports.secrets },
        ...(outcome && { outcome }),
        left: { work: "over" },
        times: { deliveryMs: DELIVERY_MS },
        questions: { ...(hasBegun && { hasBegun }) },
    }, deskOf(ports));
}
function deskOf({ controlPlane, clock, console }) {
    return {
        plane: controlPlane,
        ports: { clock, console, cancelled: new AbortController().signal },
        timeline: [],
        sendStarted: "auto",
        verify: "require",
        save: () => undefined,
    };
}
async function readCounts({ task }, ports) {
    const read = await (0,_task_context__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(deskOf(ports), ports.clock.nowMs() + READ_MS, (signal) => ports.controlPlane.counts(task, signal));
    return read.ok
        ? read.value
        : `its counts could not be read: ${(0,_task_context__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(read.failure, ports.controlPlane)}`;
}
async function counted(open, source, before, ports) {
    const ours = (counts) => (0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts, "finished", (sender) => (0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .isSameRun */ .Mf)(sender, source)) +
        (0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts, "started", (sender) => (0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .isSameRun */ .Mf)(sender, source));
    for (const untilMs = ports.clock.nowMs() + COUNTING_MS; ports.clock.nowMs() < untilMs; await ports.clock.sleep(LOOK_AGAIN_MS)) {
        const counts = await readCounts(open, ports);
        if (typeof counts === "string" || !counts.open || ours(counts) > ours(before))
            return;
    }
}


/***/ })

};
