module.exports = {

/***/ 51602:
((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {"use strict";


// EXTERNAL MODULE: ./src/keptn/connect.ts
var connect = __webpack_require__(84216);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/fault.ts
var fault = __webpack_require__(93892);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: ./src/domain/approval.ts
var approval = __webpack_require__(62673);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/jobs/approval/question-issue.ts
var question_issue = __webpack_require__(99286);
;// CONCATENATED MODULE: ./src/jobs/approval/asked.ts




const REMINDER = "<!-- cloud-automation-reminder -->";
const PAGE = 100;
function askedIssuesOf(github) {
    const { signal } = new AbortController();
    return {
        async list() {
            try {
                const issues = await (0,question_issue/* listQuestions */.mL)({ github, stop: signal });
                return issues.flatMap(({ number, body }) => {
                    const question = (0,approval/* readQuestion */.H1)(body);
                    return question
                        ? [
                            {
                                question,
                                isReminded: () => isReminded(number, github, signal),
                                remind: (text) => (0,question_issue/* commentOnIssue */.Sr)(number, { text: `${text}\n\n${REMINDER}`, closing: undefined }, github, signal),
                                close: (text) => (0,question_issue/* commentOnIssue */.Sr)(number, { text, closing: "not_planned" }, github, signal),
                            },
                        ]
                        : [];
                });
            }
            catch (error) {
                if (error instanceof errors/* UserError */.yo)
                    return error.message;
                throw error;
            }
        },
    };
}
async function isReminded(number, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: number, per_page: PAGE }, signal);
    if (!read.ok || !Array.isArray(read.value.data) || read.value.data.length === PAGE)
        return true;
    return read.value.data.some((comment) => (0,json/* isJsonObject */.OW)(comment) && String((0,json/* getOwn */.Ng)(comment, "body")).includes(REMINDER));
}

// EXTERNAL MODULE: ./src/jobs/workflow/end-run.ts
var end_run = __webpack_require__(39825);
// EXTERNAL MODULE: ./src/jobs/workflow/outcome.ts
var outcome = __webpack_require__(264);
// EXTERNAL MODULE: ./src/jobs/workflow/parameters.ts
var parameters = __webpack_require__(69090);
// EXTERNAL MODULE: ./src/jobs/workflow/runs.ts
var workflow_runs = __webpack_require__(66460);
;// CONCATENATED MODULE: ./src/jobs/workflow/awaited.ts




const CANCEL_MS = 20_000;
function awaitedRunsOf(runs, clock) {
    return {
        async outcome(id, artifact) {
            const { signal } = new AbortController();
            const read = await (0,workflow_runs/* readRun */.cI)(runs, id, signal);
            if (read.kind === "failed")
                return `run ${id} could not be read: ${read.failure.message}`;
            if (read.kind === "gone")
                return `run ${id} could not be read: it was deleted meanwhile`;
            if (!read.run.isOver)
                return `run ${id} goes on again`;
            return (0,outcome/* readOutcomeIfKnown */.t)(runs, read.run, artifact ?? parameters/* DEFAULT_ARTIFACT */.T3, signal);
        },
        async end(id) {
            const ended = await (0,end_run/* endRun */.lb)(runs, id, { patienceMs: CANCEL_MS, clock });
            const words = (0,end_run/* wordsOf */.Z9)(ended);
            if (ended.kind !== "over")
                return { state: "not over", words };
            return { state: ended.byItself ? "over by itself" : "cancelled", words };
        },
    };
}

// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/domain/text/time-text.ts
var time_text = __webpack_require__(64849);
;// CONCATENATED MODULE: ./src/report/sweep-summary.ts


const MAX_ROWS = 500;
const WORDS = {
    failed: "❌ failed",
    finished: "🧹 finished",
    "would finish": "🧹 would finish",
    delivered: "📬 delivered",
    "would deliver": "📬 would deliver",
    left: "➖ left alone",
};
function sweepSummaryOf(rows, problems, isDryRun) {
    const parts = [`## Sweep${isDryRun ? " (dry run: nothing was sent)" : ""}`, ""];
    for (const problem of problems)
        parts.push(`> [!WARNING]\n> ${(0,markdown/* escapeMarkdown */.F)(problem)}`, "");
    if (rows.length === 0)
        return [...parts, problems.length > 0 ? "No other task is open." : "No task is open.", ""].join("\n");
    const known = Object.keys(WORDS);
    const sorted = [...rows].sort((a, b) => known.indexOf(a.did) - known.indexOf(b.did));
    parts.push(`${rows.length} open task${rows.length === 1 ? "" : "s"}: ${counted(sorted)}`, "");
    parts.push("| | task | why | triggered |", "| :--- | :--- | :--- | :--- |", ...sorted.slice(0, MAX_ROWS).map(line));
    if (rows.length > MAX_ROWS)
        parts.push("", `… and ${rows.length - MAX_ROWS} more.`);
    return [...parts, ""].join("\n");
}
function counted(rows) {
    const counts = new Map();
    for (const { did } of rows)
        counts.set(did, (counts.get(did) ?? 0) + 1);
    return [...counts].map(([did, count]) => WORDS[did].replace(" ", ` ${count} `)).join(" · ");
}
function line({ project, task, stage, service, triggeredId, sentMs, did, why }) {
    const when = Number.isNaN(sentMs)
        ? "?"
        : (0,time_text/* timeText */.T)(new Date(sentMs).toISOString()).replaceAll("-", "\u2011").replaceAll(" ", "\u00a0");
    const what = `${(0,markdown/* escapeMarkdown */.F)(`${task} of ${service} in ${stage}, project ${project}`)}<br><sub>${(0,markdown/* escapeMarkdown */.F)(triggeredId)}</sub>`;
    return `| ${[WORDS[did].replaceAll(" ", "\u00a0"), what, (0,markdown/* escapeMarkdown */.F)(why), when].join(" | ")} |`;
}

// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/config/names.ts
var names = __webpack_require__(86234);
;// CONCATENATED MODULE: ./src/sweep/inputs.ts



const SWEEP_INPUTS = [
    ...names/* CONNECTION_INPUTS */.vS,
    "projects",
    "tasks",
    "unclaimed-after-minutes",
    "dry-run",
    "github-token",
];
const SWEEP_OUTPUTS = (/* unused pure expression or super */ null && (["finished", "delivered"]));
const MAX_UNCLAIMED_MINUTES = 7 * 24 * 60;
function sweepSecrets(environment) {
    return ["CONTROL-PLANE-TOKEN", "OAUTH-CLIENT-SECRET", "GITHUB-TOKEN"]
        .map((name) => (environment[`INPUT_${name}`] ?? "").trim())
        .filter(Boolean);
}
function readSweepConfig(environment) {
    const text = (name) => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
    const url = text("control-plane-url");
    if (!url)
        throw new errors/* UserError */.yo("control-plane-url is empty: give the control plane's address.", "CA-202");
    const credentials = (0,inputs/* readCredentials */.L1)(text);
    if (!credentials)
        throw new errors/* UserError */.yo("control-plane-token is empty: pass the secret (is it set in this repository, and may this run read it?).", "CA-202");
    const projects = words(text("projects"));
    if (projects.length === 0)
        throw new errors/* UserError */.yo("projects is empty: name the projects of the control plane whose tasks this repository answers.");
    const githubToken = text("github-token");
    if (!githubToken)
        throw new errors/* UserError */.yo("github-token is empty, so the runs of this repository cannot be read.", "CA-605");
    return {
        url,
        credentials,
        projects,
        tasks: words(text("tasks")).map(nameOfTask),
        unclaimedAfterMs: minutes(text("unclaimed-after-minutes") || "15") * 60_000,
        isDryRun: truth("dry-run", text("dry-run") || "false"),
        githubToken,
    };
}
function words(text) {
    return [...new Set(text.split(/[\s,]+/).filter(Boolean))];
}
function nameOfTask(text) {
    return text.replace(/^sh\.keptn\.event\./, "").replace(/\.triggered$/, "");
}
function minutes(text) {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
    if (!(value > 0 && value <= MAX_UNCLAIMED_MINUTES))
        throw new errors/* UserError */.yo(`unclaimed-after-minutes: expected a number above 0 and at most ${MAX_UNCLAIMED_MINUTES}, found ${(0,errors/* quote */.hD)(text)}.`);
    return value;
}
function truth(name, text) {
    const value = text.toLowerCase();
    if (value !== "true" && value !== "false")
        throw new errors/* UserError */.yo(`${name}: expected true or false, found ${(0,errors/* quote */.hD)(text)}.`);
    return value === "true";
}

// EXTERNAL MODULE: ./src/task/context.ts
var context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/task/proceed.ts + 2 modules
var proceed = __webpack_require__(27560);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
;// CONCATENATED MODULE: ./src/sweep/answer.ts



const READ_MS = 60_000;
const DELIVERY_MS = 60_000;
const COUNTING_MS = 15_000;
const LOOK_AGAIN_MS = 500;
async function answerInName(source, outcome, { open, order, ports }, hasBegun) {
    return (0,proceed/* answerFor */.u)({
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
    const read = await (0,context/* retried */.sT)(deskOf(ports), ports.clock.nowMs() + READ_MS, (signal) => ports.controlPlane.counts(task, signal));
    return read.ok
        ? read.value
        : `its counts could not be read: ${(0,context/* explain */.WE)(read.failure, ports.controlPlane)}`;
}
async function answer_counted(open, source, before, ports) {
    const ours = (counts) => (0,event_counts/* count */.U9)(counts, "finished", (sender) => (0,event_counts/* isSameRun */.Mf)(sender, source)) +
        (0,event_counts/* count */.U9)(counts, "started", (sender) => (0,event_counts/* isSameRun */.Mf)(sender, source));
    for (const untilMs = ports.clock.nowMs() + COUNTING_MS; ports.clock.nowMs() < untilMs; await ports.clock.sleep(LOOK_AGAIN_MS)) {
        const counts = await readCounts(open, ports);
        if (typeof counts === "string" || !counts.open || ours(counts) > ours(before))
            return;
    }
}

;// CONCATENATED MODULE: ./src/sweep/questions.ts



const questions_READ_MS = 60_000;
async function tendQuestions(questions, { projects, isDryRun }, tools) {
    const asked = await questions.list();
    if (typeof asked === "string")
        return tools.console.info(`The issues that ask for approvals were left alone: ${asked}`);
    for (const issue of asked) {
        if (!projects.includes(issue.question.task.project) || isDryRun)
            continue;
        const why = await tend(issue, tools);
        if (why !== undefined)
            tools.console.warning(`${why} (CA-605)`);
    }
}
async function tend(issue, { controlPlane, clock }) {
    const { task, source, deadline, remindAt } = issue.question;
    const never = new AbortController().signal;
    const found = await (0,context/* retried */.sT)({ ports: { clock, cancelled: never } }, clock.nowMs() + questions_READ_MS, (signal) => controlPlane.find(task, signal));
    if (!found.ok || found.value.state === "unknown")
        return undefined;
    const isLate = clock.nowMs() >= Date.parse(deadline);
    if (found.value.state === "closed") {
        const isInVain = isLate &&
            found.value.answers.some((answer) => answer.kind === "finished" && answer.isErrored && (0,event_counts/* isSameRun */.Mf)(answer.source, source));
        return issue.close(isInVain
            ? `No one answered until ${(0,time_text/* timeText */.T)(deadline)}, so the task was finished without an approval.`
            : "The control plane waits for no answer any more: it has one, or the sequence ended.");
    }
    if (remindAt === undefined ||
        isLate ||
        clock.nowMs() < Date.parse(remindAt) ||
        (await issue.isReminded()))
        return undefined;
    return issue.remind(`⏰ The task still waits for an answer. Without one by ${(0,time_text/* timeText */.T)(deadline)} it is finished without an approval.`);
}

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
var counting_outcome = __webpack_require__(9264);
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
        return { outcome: (0,counting_outcome/* couldNotRun */.Mn)(`${message} The sweep has finished it.`, code), why: message };
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
        outcome: { ...(0,counting_outcome/* couldNotRun */.Mn)(`${said} The sweep has finished it.`, code), data },
        why: said,
    };
}
async function concluded({ run, artifact }, { task }, { awaited }) {
    const result = (await awaited?.outcome(run.id, artifact)) ?? `run ${run.id} could not be read`;
    if (typeof result === "string")
        return result;
    return {
        outcome: (0,counting_outcome/* outcomeOfJob */.vr)(result, new Map(), `${task.name} of ${task.service} in ${task.stage}`),
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
        await answer_counted(swept.open, judgement.source, seen.counts, swept.ports);
        await tidy(judgement, kept, swept);
        answered = came;
    }
    return answered ?? { did: "left", why: "" };
}
async function look({ open, ports }, readDispatched) {
    const counts = await readCounts(open, ports);
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
    const sent = await answerInName(source, undefined, swept);
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
    const sent = await answerInName(judgement.source, due.outcome, swept, async () => {
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

;// CONCATENATED MODULE: ./src/sweep/sweep.ts




const CLOCK_SKEW_MS = 10 * 60_000;
const FRESH_MS = 3_000;
async function sweep(order, ports) {
    const tasks = [];
    const problems = [];
    for (const project of order.projects) {
        const listed = await (0,context/* retried */.sT)(deskOf(ports), ports.clock.nowMs() + READ_MS, (signal) => ports.controlPlane.openTasks(project, order.rules.servedTasks, signal));
        if (!listed.ok) {
            problems.push(`The open tasks of ${project} could not be read: ` +
                `${(0,context/* explain */.WE)(listed.failure, ports.controlPlane)} (${(0,context/* codeOf */.$N)(listed.failure)})`);
            continue;
        }
        if (listed.value.length === 0)
            continue;
        const oldestMs = Math.min(...listed.value.map(({ sentMs }) => sentMs).filter((ms) => !Number.isNaN(ms)), ports.clock.nowMs());
        const dispatched = recentlyRead(() => ports.history.dispatched(oldestMs - CLOCK_SKEW_MS), ports.clock);
        for (const open of listed.value)
            tasks.push({ project, open, ...(await sweepTask({ open, order, ports }, dispatched)) });
    }
    if (ports.questions)
        await tendQuestions(ports.questions, order, ports);
    return { tasks, problems };
}
function recentlyRead(read, clock) {
    let held;
    return async () => {
        if (!held || clock.nowMs() - held.at > FRESH_MS)
            held = { at: clock.nowMs(), value: await read() };
        return held.value;
    };
}

// EXTERNAL MODULE: ./src/catalogue/serving.ts
var serving = __webpack_require__(89425);
// EXTERNAL MODULE: ./src/runner/clock.ts
var clock = __webpack_require__(21984);
// EXTERNAL MODULE: ./src/runner/console.ts
var console = __webpack_require__(10135);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(51963);
// EXTERNAL MODULE: ./src/github/api.ts + 1 modules
var api = __webpack_require__(11063);
// EXTERNAL MODULE: ./src/github/octokit.ts + 1 modules
var github_octokit = __webpack_require__(61654);
;// CONCATENATED MODULE: ./src/github/file-at-commit.ts


const SWEEP_MS = 10 * 60_000;
const MAX_BYTES = 512 * 1024;
function textAtCommitOf(environment, token) {
    const repository = (0,github_octokit.repositoryOf)(environment);
    const octokit = (0,github_octokit.octokitFor)(environment, token, AbortSignal.timeout(SWEEP_MS));
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
        throw new errors/* UserError */.yo(`${path} at ${ref.slice(0, 7)}: ${(0,github_octokit.refusalOf)(error)}. The job needs \`contents: read\`.`, "CA-605");
    }
}

// EXTERNAL MODULE: ./src/runner/process.ts
var process = __webpack_require__(62687);
// EXTERNAL MODULE: ./src/github/run-history.ts
var run_history = __webpack_require__(12931);
;// CONCATENATED MODULE: ./src/entries/sweep.ts

















async function main(environment) {
    const log = new console/* RunLog */.s(sweepSecrets(environment), (0,masking/* secretsOfEnvironment */.O0)(environment));
    const core = await log.open();
    try {
        const config = readSweepConfig(environment);
        const { url, credentials } = config;
        const mask = (secret) => log.mask(secret);
        const controlPlane = (0,connect.connect)({ url, credentials, clock: clock.systemClock, mask });
        const sweepUrl = (0,dispatch_event/* runAttemptUrl */.q)(environment);
        log.keep(sweepUrl);
        const rules = {
            servedTasks: config.tasks,
            unclaimedAfterMs: config.unclaimedAfterMs,
            sweepUrl,
        };
        const github = (0,api.githubApiOf)(environment, config.githubToken, clock.systemClock);
        const textAt = textAtCommitOf(environment, config.githubToken);
        const report = await sweep({ projects: config.projects, rules, isDryRun: config.isDryRun }, {
            controlPlane,
            history: (0,run_history/* runHistoryOf */.R)(environment, config.githubToken),
            servedAt: (run, task) => (0,serving/* servedAt */.r)(run, task, textAt),
            awaited: awaitedRunsOf({ github, repository: environment["GITHUB_REPOSITORY"] ?? "" }, clock.systemClock),
            questions: askedIssuesOf(github),
            clock: clock.systemClock,
            console: log,
            secrets: log.secrets,
        });
        const count = (...did) => report.tasks.filter((task) => did.includes(task.did)).length;
        core.setOutput("finished", String(count("finished", "would finish")));
        core.setOutput("delivered", String(count("delivered", "would deliver")));
        logReport(report, log);
        await core.summary
            .addRaw(sweepSummaryOf(report.tasks.map(rowOf), report.problems.map((problem) => log.masked(problem)), config.isDryRun), true)
            .write()
            .catch(() => log.debug("The job summary could not be written."));
        return report.problems.length > 0 || count("failed") > 0 ? 1 : 0;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.error((0,errors/* coded */.yC)(error.message, error.code));
        return 1;
    }
}
function rowOf({ project, open: { task, sentMs }, did, why }) {
    return {
        project,
        task: task.name,
        stage: task.stage,
        service: task.service,
        triggeredId: task.id,
        sentMs,
        did,
        why,
    };
}
function logReport({ tasks, problems }, log) {
    for (const { project, open, did, why } of tasks) {
        const line = `${open.task.name} of ${open.task.service} in ` +
            `${project}/${open.task.stage} (${open.task.id}): ${did}, ${why}`;
        if (did === "failed")
            log.error(line);
        else if (did === "left")
            log.info(line);
        else
            log.notice(line);
    }
    if (tasks.length === 0 && problems.length === 0)
        log.info("No task is open.");
    for (const problem of problems)
        log.error(problem);
}
const environment = (0,process/* takeEnvironment */.x)();
void main(environment).then(process/* leave */.q, (error) => {
    const log = new console/* RunLog */.s(sweepSecrets(environment), (0,masking/* secretsOfEnvironment */.O0)(environment));
    log.error((0,fault/* faultText */.I)(error, "(CA-901)"));
    void log.open().then(() => (0,process/* leave */.q)(1));
});


/***/ })

};
