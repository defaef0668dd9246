module.exports = {

/***/ 4064:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlay: () => (/* binding */ runPlay)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/command-line.ts
var command_line = __webpack_require__(31865);
// EXTERNAL MODULE: ./cli/project-root.ts
var project_root = __webpack_require__(3207);
// EXTERNAL MODULE: ./cli/screen.ts
var cli_screen = __webpack_require__(12487);
// EXTERNAL MODULE: ./cli/play/example.ts
var play_example = __webpack_require__(78484);
// EXTERNAL MODULE: ./cli/play/markdown-text.ts
var markdown_text = __webpack_require__(91113);
;// CONCATENATED MODULE: ./cli/play/pages.ts

const OWN_PART = /^## (?:Task |This run, after )/m;
function printPages(screen, runs, issues) {
    for (const { id, workflow, summary } of runs) {
        const card = (0,markdown_text/* readable */.H)(summary.split(OWN_PART, 1)[0] ?? "");
        if (card.length === 0)
            continue;
        screen.line(["bold", `${workflow}, run #${id}`], ["dim", "  summary"]);
        printText(screen, card);
        screen.line("");
    }
    for (const { number, title, state, labels, body, comments } of issues) {
        screen.line(["bold", `Issue #${number}: ${title}`], ["dim", `  ${[state, ...labels].join(", ")}`]);
        printText(screen, (0,markdown_text/* readable */.H)(body));
        for (const comment of comments) {
            const [first = "", ...more] = (0,markdown_text/* readable */.H)(comment.body);
            screen.line("  ", ["cyan", `${comment.user}:`], ` ${first}`);
            printText(screen, more);
        }
        screen.line("");
    }
}
function printText(screen, lines) {
    for (const line of lines)
        screen.line(["dim", "  │ "], line);
}

// EXTERNAL MODULE: ./simulator/engine/event.ts
var engine_event = __webpack_require__(25858);
;// CONCATENATED MODULE: ./cli/play/approval.ts

class Approver {
    desk;
    screen;
    approval;
    signal;
    #seen = new Set();
    #looking = 0;
    constructor(desk, screen, approval, signal) {
        this.desk = desk;
        this.screen = screen;
        this.approval = approval;
        this.signal = signal;
    }
    get isBusy() {
        return this.#looking > 0;
    }
    async look() {
        this.#looking += 1;
        try {
            await new Promise((resolve) => setImmediate(resolve));
            for (const waiting of this.desk.waiting()) {
                if (this.#seen.has(waiting.triggered.id))
                    continue;
                this.#seen.add(waiting.triggered.id);
                await this.#answer(waiting);
            }
        }
        finally {
            this.#looking -= 1;
        }
    }
    async #answer(waiting) {
        const { approval } = this;
        const decision = approval.by === "person" ? await this.#ask(waiting) : approval.decision;
        if (decision === undefined)
            return;
        await waiting.answer(decision, {
            person: "at the prompt",
            option: `by --${decision}`,
            default: "automatically, because there is no terminal",
        }[approval.by]);
    }
    async #ask({ triggered, asked }) {
        const data = (0,engine_event/* decodeData */.Hw)(triggered.data);
        const indent = " ".repeat(8);
        if (asked !== undefined)
            this.screen.line(`${indent}? ${asked}`);
        const question = `${indent}? Release ${data?.service} to ${data?.stage}? The last ` +
            `stage says ${data?.result || "nothing"}.`;
        for (;;) {
            const answer = (await this.screen.ask(question, this.signal))?.trim().toLowerCase();
            if (this.signal.aborted)
                return undefined;
            if (answer === "y" || answer === "yes")
                return "approve";
            if (answer === undefined || answer === "n" || answer === "no")
                return "reject";
        }
    }
}

// EXTERNAL MODULE: ./cli/play/desks.ts
var desks = __webpack_require__(22868);
// EXTERNAL MODULE: ./cli/play/issues.ts
var issues = __webpack_require__(49220);
// EXTERNAL MODULE: ./cli/play/set-up.ts
var set_up = __webpack_require__(65042);
// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(61097);
// EXTERNAL MODULE: ./cli/play/sender.ts
var sender = __webpack_require__(87273);
// EXTERNAL MODULE: ./cli/play/tally.ts
var tally = __webpack_require__(20696);
;// CONCATENATED MODULE: ./cli/play/story.ts





const TIME_COLUMNS = 7;
const SENDER_COLUMNS = 16;
const INDENT = " ".repeat(TIME_COLUMNS + " ✓ ".length);
const STYLES = { pass: "green", warning: "yellow", fail: "red" };
const SIGNS = { pass: "✓", warning: "!", fail: "✗" };
function styled(result, text) {
    const style = Object.hasOwn(STYLES, result) ? STYLES[result] : undefined;
    return style === undefined ? text : [style, text];
}
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}
class Story {
    screen;
    example;
    signal;
    #startMs = Date.now();
    #labelColumns;
    #stageColumns;
    constructor(screen, example, signal) {
        this.screen = screen;
        this.example = example;
        this.signal = signal;
        this.#labelColumns =
            Math.max(...(0,play_example/* plannedTasks */.DV)(example).map(({ task }) => (0,text_width/* widthOf */.qz)(task))) + " triggered".length;
        this.#stageColumns = Math.max(...example.shipyard.stages.map(({ name }) => (0,text_width/* widthOf */.qz)(name)));
    }
    event(event) {
        const kind = (0,engine_event/* kindOf */.I)(event.type);
        const data = (0,engine_event/* decodeData */.Hw)(event.data);
        const verdict = kind === "finished" ? (data?.result ?? "") : "";
        const by = event.source === this.example.trigger.event["source"] ? "you" : (0,sender/* senderOf */.VO)(event.source);
        const start = [
            this.#time(),
            " ",
            this.#sign(kind, verdict),
            " ",
            ...this.#nameAndStage(event.type, kind, data?.stage ?? ""),
            "  ",
        ];
        if (kind !== "finished")
            return this.#line(...start, ["cyan", by]);
        const word = data?.status === "errored" ? "errored" : verdict;
        const details = detailsOf(event);
        const suffix = details === "" || (0,engine_event/* parseSequenceType */.Vk)(event.type) ? "" : `: ${details}`;
        const fits = (0,text_width/* widthOf */.qz)(word + suffix) <= this.#columnsForResult();
        this.#line(...start, ["cyan", (0,text_width/* pad */.eV)(by, SENDER_COLUMNS)], "  ", styled(verdict, word), fits ? suffix : "");
        if (!fits)
            this.#line(INDENT, details);
    }
    #nameAndStage(type, kind, stage) {
        const sequence = (0,engine_event/* parseSequenceType */.Vk)(type);
        if (sequence) {
            const label = `${sequence.stage}.${sequence.sequence} ${kind}`;
            const left = this.#labelColumns + this.#stageColumns - (0,text_width/* widthOf */.qz)(label);
            return [["bold", label], "  ", ["dim", " ".repeat(Math.max(0, left))]];
        }
        const name = (0,engine_event/* parseTaskType */.hY)(type)?.task ?? type;
        const label = (0,text_width/* pad */.eV)(`${name} ${kind}`, this.#labelColumns);
        const head = name === "get-sli" ? ["dim", label] : label;
        return [head, "  ", ["dim", (0,text_width/* pad */.eV)(stage, this.#stageColumns)]];
    }
    #columnsForResult() {
        return (this.screen.columns -
            TIME_COLUMNS -
            " ✓ ".length -
            this.#labelColumns -
            this.#stageColumns -
            SENDER_COLUMNS -
            3 * "  ".length);
    }
    comment({ issueNumber, user, body, }) {
        const where = (0,text_width/* pad */.eV)(`comment in issue #${issueNumber}`, this.#labelColumns + this.#stageColumns + "  ".length);
        this.#line(this.#time(), " ", ["cyan", "✎"], " ", where, "  ", ["cyan", (0,text_width/* pad */.eV)(user, SENDER_COLUMNS)], "  ", (0,tally/* firstLine */.TM)(body));
    }
    run(run) {
        if (run.conclusion === "skipped")
            return this.#runLine(run, "·", ["dim", `${run.workflow} skipped`]);
        const took = run.startedAtMs !== undefined && run.completedAtMs !== undefined
            ? ` after ${seconds(run.completedAtMs - run.startedAtMs)}`
            : "";
        if (run.status === "in_progress")
            this.#runLine(run, "┌", ["bold", run.workflow], ["dim", `  ${run.title}`]);
        if (run.status === "completed")
            this.#runLine(run, "└", run.conclusion === "success"
                ? ["dim", `run ended: success${took}`]
                : ["red", `run ended: ${run.conclusion ?? ""}${took}`]);
    }
    runLog(run, line) {
        this.#runLine(run, "│", ["dim", line]);
    }
    note(text) {
        this.#line(this.#time(), " ", ["yellow", `! ${text}`]);
    }
    #line(...segments) {
        if (!this.signal.aborted)
            this.screen.line(...segments);
    }
    #runLine(run, mark, ...segments) {
        this.#line(INDENT, ["cyan", `#${run.id}`], " ", ["dim", mark], " ", ...segments);
    }
    #time() {
        return ["dim", `${((Date.now() - this.#startMs) / 1000).toFixed(2)} s`.padStart(TIME_COLUMNS)];
    }
    #sign(kind, verdict) {
        if (kind === "finished")
            return styled(verdict, SIGNS[verdict] ?? "·");
        return kind === "triggered" ? "→" : "·";
    }
}
function detailsOf(event) {
    const score = (0,tally/* scoreOf */.uw)(event);
    const message = (0,tally/* firstLine */.TM)((0,engine_event/* decodeData */.Hw)(event.data)?.message ?? "");
    return message || (score === undefined ? "" : `score ${score}`);
}

// EXTERNAL MODULE: ./cli/play/world.ts + 12 modules
var play_world = __webpack_require__(32416);
;// CONCATENATED MODULE: ./cli/play/play.ts









const LOOK_MS = 25;
const PATIENCE_MS = 8_000;
async function play({ root, example, approval, fail, screen, onEvent, signal, }) {
    const beginMs = Date.now();
    const values = fail === "evaluation" ? example.failing : example.measured;
    const story = new Story(screen, example, signal);
    const world = await (0,play_world/* startWorld */.b)({
        root,
        repository: example.repository,
        folder: example.folder,
        variables: fail === undefined ? {} : { DEMO_FAIL: fail },
        sliProvider: ({ stage }) => values[stage] ?? {},
        onRun: (run) => {
            story.run(run);
            if (run.status === "completed")
                look();
        },
        onLine: (run, line, isFolded) => isFolded || story.runLog(run, line),
        onComment: (comment) => story.comment((0,issues/* commentIn */.Z)(comment)),
        note: (text) => story.note(text),
    });
    const { plane, api, github, receiver, webhook } = world;
    const isAskedInIssue = example.subscriptions.some(({ event }) => event === (0,engine_event/* taskType */.qs)("approval", "triggered"));
    const approver = new Approver(isAskedInIssue ? (0,desks/* issueDesk */.Df)(plane, github) : (0,desks/* bridgeDesk */.nL)(plane, api), screen, approval, signal);
    const look = () => void approver
        .look()
        .catch((error) => story.note(`The approval could not be answered: ${String(error)}`));
    let lastEventMs = Date.now();
    plane.onEvent(({ event }) => {
        lastEventMs = Date.now();
        story.event(event);
        onEvent(event);
        if (event.type === (0,engine_event/* taskType */.qs)("approval", "started"))
            look();
    });
    try {
        await (0,set_up/* setUp */.s)(world, {
            ...example,
            services: [example.trigger.service],
        });
        const keptnContext = await api.send(example.trigger.event);
        const isBusy = () => !receiver.isIdle || approver.isBusy;
        await sequenceEnd({
            plane,
            project: example.name,
            keptnContext,
            isBusy,
            lastEventMs: () => lastEventMs,
            signal,
        });
        await webhook.idle();
        await receiver.idle();
        const events = plane.events({ keptnContext }).map(({ event }) => event);
        const sequences = (0,tally/* sequenceEnds */.EG)(events);
        const tasks = (0,tally/* taskRows */.Zy)(events, (0,play_example/* plannedTasks */.DV)(example));
        const verdict = tasks.some(({ state }) => state === "open") ? "fail" : (0,tally/* verdictOf */.Vj)(sequences);
        return {
            project: example.name,
            keptnContext,
            verdict,
            durationMs: Date.now() - beginMs,
            sequences,
            tasks,
            runs: receiver.runs,
            issues: (0,issues/* shownIssues */.M)(github),
            events,
        };
    }
    finally {
        await world.close();
    }
}
async function sequenceEnd({ plane, project, keptnContext, isBusy, lastEventMs, signal, }) {
    for (;;) {
        signal.throwIfAborted();
        const state = plane.engine.sequences.views.find(project, keptnContext)?.state;
        if (state === "finished" || state === "timedOut" || state === "aborted")
            return;
        if (!isBusy() && Date.now() - lastEventMs() > PATIENCE_MS)
            return;
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
}

;// CONCATENATED MODULE: ./cli/play/table.ts


const HEADINGS = ["stage", "task", "status", "result", "took", "answered by"];
const GAP = "  ";
const MIN_DATA_COLUMNS = 20;
function printTable(screen, rows) {
    const cells = rows.map(({ stage, task, state, status, result, durationMs, by }) => [
        stage,
        task,
        state === "finished" ? status : state,
        result,
        durationMs === undefined ? "" : seconds(durationMs),
        by,
    ].map(text_width/* harmless */.Is));
    const widths = HEADINGS.map((heading, column) => Math.max((0,text_width/* widthOf */.qz)(heading), ...cells.map((row) => (0,text_width/* widthOf */.qz)(row[column] ?? ""))));
    const fixed = widths.reduce((sum, width) => sum + width + GAP.length, 0);
    const beside = screen.columns - fixed >= MIN_DATA_COLUMNS;
    const indent = beside ? " ".repeat(fixed) : GAP;
    screen.line([
        "dim",
        [
            ...HEADINGS.map((heading, column) => (0,text_width/* pad */.eV)(heading, widths[column] ?? 0)),
            beside ? "data" : "",
        ].join(GAP),
    ]);
    for (const [i, row] of rows.entries()) {
        const columns = (cells[i] ?? []).map((cell, column) => {
            const text = (0,text_width/* pad */.eV)(cell, widths[column] ?? 0) + GAP;
            if (row.state !== "finished")
                return ["dim", text];
            return HEADINGS[column] === "result" ? styled(row.result, text) : text;
        });
        const data = Object.entries(row.data).map(([name, value]) => (0,text_width/* cut */.Jj)((0,text_width/* harmless */.Is)(`${name}: ${value}`), screen.columns - (0,text_width/* widthOf */.qz)(indent)));
        const [first, ...more] = beside ? data : [undefined, ...data];
        screen.line(...columns, first ?? "");
        for (const line of more)
            screen.line(indent, line ?? "");
    }
}
function printVerdict(screen, played) {
    const { project, verdict } = played;
    const head = `${project}: ${verdict}.`;
    const [first = "", ...more] = (0,text_width/* wrap */.LV)(`${head} ${explanation(played)}`, screen.columns);
    screen.line(styled(verdict, first.slice(0, head.length)), first.slice(head.length));
    for (const line of more)
        screen.line(line);
}
function explanation({ verdict, tasks: rows, durationMs }) {
    const done = rows.filter(({ state }) => state === "finished");
    const open = rows.filter(({ state }) => state === "open").map(placeOf);
    const missing = rows.filter(({ state }) => state === "not triggered").length;
    const last = done.at(-1);
    if (open.length > 0)
        return `The task ${open.join(", ")} still waits for an answer, and no one is left to give it.`;
    if (verdict === "fail" && last !== undefined) {
        const untouched = missing === 1 ? "one more task" : `${missing} more tasks`;
        const rest = missing === 0 ? "" : `; Keptn stopped there and did not trigger ${untouched}`;
        return `The task ${placeOf(last)} ${failureOf(last)}${rest}.`;
    }
    const warned = done.filter(({ result }) => result === "warning").map(placeOf);
    const remark = warned.length === 0 ? "" : ` A warning came from ${warned.join(", ")}.`;
    return (`${done.length === 1 ? "The one task was" : `All ${done.length} tasks were`} ` +
        `answered in ${seconds(durationMs)}.${remark}`);
}
function failureOf({ status, task }) {
    if (status === "errored")
        return "could not be done";
    return task === "approval" ? "was rejected" : "failed";
}
function placeOf({ task, stage }) {
    return `${task} in ${stage}`;
}

;// CONCATENATED MODULE: ./cli/play/run.ts









async function runPlay({ names, values, root, ...start }) {
    const example = exampleOf(names, root);
    const approval = approvalOf(values);
    checkTask(values.fail, [...new Set((0,play_example/* plannedTasks */.DV)(example).map(({ task }) => task))]);
    (0,project_root/* checkBundles */.ac)(root);
    const screen = values.json ? cli_screen/* silentScreen */.W : start.screen;
    const record = values.record === undefined ? undefined : openRecord(values.record);
    const { event, service } = example.trigger;
    screen.line(["bold", `${example.name}`], `  ${service}, ${String(event["type"])}`);
    screen.line(["dim", "Control plane, webhook service, GitHub and action: all on this machine."]);
    screen.line("");
    try {
        const played = await play({
            root,
            example,
            approval,
            fail: values.fail,
            screen,
            onEvent: (sent) => record !== undefined && (0,external_node_fs_.writeSync)(record, `${JSON.stringify(sent)}\n`),
            signal: start.signal,
        });
        if (values.json)
            process.stdout.write(`${JSON.stringify(played, null, 2)}\n`);
        printEnd(screen, played);
        return played.verdict === "fail" ? 1 : 0;
    }
    finally {
        if (record !== undefined)
            (0,external_node_fs_.closeSync)(record);
    }
}
function printEnd(screen, played) {
    screen.line("");
    printPages(screen, played.runs, played.issues);
    printTable(screen, played.tasks);
    screen.line("");
    printVerdict(screen, played);
}
function exampleOf([project, ...more], root) {
    const projects = (0,play_example/* exampleNames */.Bj)(root);
    const known = projects.join(", ");
    if (project === undefined)
        throw new command/* UsageError */.e(`Which project? Known are ${known}.`);
    if (!projects.includes(project))
        throw new command/* UsageError */.e(`Unknown project ${project}.${(0,command_line/* didYouMean */.a)(project, projects)} Known are ${known}.`);
    if (more.length > 0)
        throw new command/* UsageError */.e(`play takes one project, found also ${more.join(" ")}.`);
    return (0,play_example/* readExample */.$1)(root, project);
}
function approvalOf({ approve, reject, json }) {
    if (approve && reject)
        throw new command/* UsageError */.e("--approve and --reject exclude each other.");
    if (reject)
        return { by: "option", decision: "reject" };
    if (approve)
        return { by: "option", decision: "approve" };
    const isPersonThere = !json && process.stdin.isTTY && process.stdout.isTTY;
    return isPersonThere ? { by: "person" } : { by: "default", decision: "approve" };
}
function checkTask(task, tasks) {
    if (task === undefined)
        return;
    if (!tasks.includes(task))
        throw new command/* UsageError */.e(`--fail ${task}: there is no such task. Known are ${tasks.join(", ")}.`);
    if (task === "approval")
        throw new command/* UsageError */.e("--fail approval: a person decides about it, so use --reject.");
}
function openRecord(path) {
    try {
        return (0,external_node_fs_.openSync)(path, "w");
    }
    catch (error) {
        throw new command/* UsageError */.e(`--record ${path}: the file cannot be written (${error instanceof Error ? error.message : String(error)}).`);
    }
}


/***/ }),

/***/ 82617:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReplay: () => (/* binding */ runReplay)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./cli/check/check.ts
var check = __webpack_require__(86064);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/connection.ts
var connection = __webpack_require__(76255);
// EXTERNAL MODULE: ./cli/known-jobs.ts
var known_jobs = __webpack_require__(6525);
// EXTERNAL MODULE: ./cli/say.ts
var say = __webpack_require__(4116);
// EXTERNAL MODULE: ./cli/screen.ts
var cli_screen = __webpack_require__(12487);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var counting_outcome = __webpack_require__(9264);
;// CONCATENATED MODULE: ./cli/replay/narrator.ts


function narratedPlane(plane, tell) {
    const asked = async (text, ask, words) => {
        const answer = await ask;
        await tell({
            kind: "asks",
            text,
            answer: answer.ok ? words(answer.value) : answer.failure.message,
        });
        return answer;
    };
    return {
        address: plane.address,
        can: plane.can,
        find: (reference, signal) => asked(`whether ${reference.type} ${reference.id} is known and open`, plane.find(reference, signal), foundText),
        counts: (task, signal) => asked("which started and finished are counted", plane.counts(task, signal), countsText),
        isAborted: (task, signal) => asked("whether the sequence was aborted", plane.isAborted(task, signal), (is) => is ? "yes" : "no"),
        hasArrived: (event, signal) => asked(`whether ${event.type} has arrived`, plane.hasArrived(event, signal), (has) => has ? "yes" : "no"),
        async deliver(event, deadlineMs, signal) {
            await tell({ kind: "sends", text: event.type, event: event.json });
            return plane.deliver(event, deadlineMs, signal);
        },
    };
}
function foundText(found) {
    switch (found.state) {
        case "open":
            return "it is open, and this is its whole event";
        case "closed":
            return "it is known, and nothing is open any more";
        case "unknown":
            return "it is not known";
    }
}
function countsText({ open, answers }) {
    const senders = (kind) => {
        const sources = answers.filter((answer) => answer.kind === kind).map(({ source }) => source);
        return sources.length === 0 ? `no ${kind}` : `${kind} by ${sources.join(", ")}`;
    };
    return `${senders("started")}, ${senders("finished")}${open ? "" : "; the task is closed"}`;
}
function narratedJob(pretended, tell) {
    return {
        handOver: () => Promise.reject(new Error("Own steps cannot be replayed.")),
        async run(call) {
            call.onStarted({ pid: 0, startedAt: "", outputFile: "" });
            await tell({ kind: "works", text: workText(call), answer: pretendedText(pretended) });
            return resultOf(pretended.outcome);
        },
    };
}
function workText({ work, mode }) {
    const { job, script = "", shell, workingDirectory } = work;
    if (job)
        return `job ${job.name}, ${mode}, with ${JSON.stringify(job.parameters)}`;
    const place = workingDirectory ? ` in ${workingDirectory}` : "";
    return `${shell} script${place}, ${mode}: ${script.trim()}`;
}
function pretendedText({ kind, outcome }) {
    const verdict = (0,counting_outcome/* verdictOf */.Vj)(outcome);
    return kind === "kept"
        ? `not run here; it ended with ${verdict}, as the run has kept it`
        : `not run here; taken for ${verdict} (--result)`;
}
function resultOf({ status, result, message, labels, data }) {
    return {
        ending: {
            kind: "judged",
            verdict: status === "errored" ? "errored" : result,
            reason: message,
        },
        report: { ...job_result/* EMPTY_REPORT */.V, labels, data, ...(message && { message }) },
        logTail: [],
        masks: [],
        durationMs: 0,
    };
}
function narratedConsole(tell) {
    const say = (text) => void tell({ kind: "says", text });
    return {
        info: say,
        notice: say,
        warning: (text) => say(`warning: ${text}`),
        error: (text) => say(`error: ${text}`),
    };
}
function stateInMemory() {
    let state;
    return {
        read: () => state,
        write: (next) => (state = next),
        isTaken: () => false,
        opened: [],
        writeOpened: () => undefined,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./simulator/index.ts + 40 modules
var simulator = __webpack_require__(38722);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./cli/replay/local-plane.ts





const SEQUENCE = "replay";
const SCOPE = ["project", "stage", "service"];
async function restage(reference, event, isStarted) {
    const scope = { stage: reference.stage ?? "stage", service: reference.service ?? "service" };
    const rehearsal = new Ids();
    const rehearsed = await staged(rehearsal, { reference, event, ...scope });
    const at = rehearsal.given.indexOf(rehearsed.id);
    await rehearsed.plane.close();
    const { plane, id } = await staged(new Ids(at, reference.id), { reference, event, ...scope });
    if (isStarted)
        plane.sendAs(simulator/* WEBHOOK_SERVICE */.Wh, {
            type: (0,event_type/* taskEventType */.ML)(reference.name, "started"),
            shkeptncontext: plane.events().find((sent) => sent.event.id === id)?.event.shkeptncontext ?? "",
            triggeredid: id,
            data: { project: reference.project, ...scope },
        });
    return { plane, ...scope };
}
class Ids {
    at;
    wanted;
    given = [];
    constructor(at = -1, wanted = "") {
        this.at = at;
        this.wanted = wanted;
    }
    next = () => {
        const id = this.given.length === this.at ? this.wanted : (0,external_node_crypto_.randomUUID)();
        this.given.push(id);
        return id;
    };
}
async function staged(ids, { reference, event, stage, service }) {
    const { project, name, kind, keptnContext = (0,external_node_crypto_.randomUUID)() } = reference;
    const plane = await (0,simulator/* startControlPlane */.C$)({
        token: (0,external_node_crypto_.randomUUID)(),
        newId: ids.next,
        lighthouse: false,
        approvalService: name === "approval",
    });
    const data = (0,json/* objectAt */.lJ)(event, "data");
    plane.createProject({
        name: project,
        shipyard: shipyardOf(name, stage, data),
        services: [service],
    });
    if (kind === "triggered")
        plane.trigger({
            project,
            stage,
            service,
            sequence: SEQUENCE,
            keptnContext,
            data: withoutTask(data, name),
        });
    else
        plane.sendAs((0,json/* textAt */.$6)(event, "source") || "recorded", {
            type: reference.type,
            shkeptncontext: keptnContext,
            triggeredid: (0,json/* textAt */.$6)(event, "triggeredid") || (0,external_node_crypto_.randomUUID)(),
            data: { ...data, project, stage, service },
        });
    const sent = plane.events({ type: reference.type, keptnContext }).at(-1)?.event;
    if (!sent)
        throw new Error(`${reference.type} could not be sent on the local control plane.`);
    return { plane, id: sent.id };
}
function shipyardOf(task, stage, data) {
    const properties = (0,json/* objectAt */.lJ)(data, task);
    const tasks = [{ name: task, ...(Object.keys(properties).length > 0 && { properties }) }];
    return (0,dist/* stringify */.As)({
        apiVersion: "spec.keptn.sh/0.2.2",
        kind: "Shipyard",
        metadata: { name: "replay" },
        spec: { stages: [{ name: stage, sequences: [{ name: SEQUENCE, tasks }] }] },
    });
}
function withoutTask(data, task) {
    const rest = {};
    for (const [name, value] of Object.entries(data))
        if (![...SCOPE, task, "temporaryData"].includes(name))
            (0,json/* setOwn */.P5)(rest, name, value);
    return rest;
}

// EXTERNAL MODULE: ./src/config/inputs.ts
var config_inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/keptn/connect.ts
var connect = __webpack_require__(84216);
// EXTERNAL MODULE: ./src/task/run.ts + 4 modules
var run = __webpack_require__(22507);
// EXTERNAL MODULE: ./src/wiring/plan-work.ts
var plan_work = __webpack_require__(64697);
;// CONCATENATED MODULE: ./cli/replay/replay.ts







const SOURCE = "https://github.com/OWNER/REPOSITORY/actions/runs/1/attempts/1";
async function replay(order, tell) {
    const { recording, event, isStarted, pretended, inputs, root, clock, signal } = order;
    const { dispatch } = recording;
    const { plane } = await restage(dispatch.reference, event, isStarted);
    const steps = [];
    const told = async (step) => {
        steps.push(step);
        await tell(step);
    };
    try {
        const config = (0,config_inputs/* readConfig */.Xg)(asEnvironment({
            ...inputs,
            "control-plane-url": plane.url,
            "control-plane-token": plane.token,
        }));
        const { source, credentials } = { source: config.source, ...config.connection };
        const access = { url: plane.url, clock, mask: () => undefined };
        const result = await (0,run/* runTask */.Z)(dispatch, {
            config,
            source: SOURCE,
            timeline: [],
            ports: {
                ...(credentials
                    ? { controlPlane: narratedPlane((0,connect.connect)({ ...access, credentials }), told) }
                    : { controlPlane: undefined }),
                savedState: stateInMemory(),
                console: narratedConsole(told),
                clock,
                job: narratedJob(pretended, told),
                planner: source.tasksFile || source.job
                    ? (0,plan_work.planWork)(config, { GITHUB_WORKSPACE: root }, clock)
                    : undefined,
                runs: undefined,
                secrets: new Set([plane.token]),
                cancelled: signal,
            },
        }).catch((error) => {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            return { ended: "refused", message: error.message, code: error.code };
        });
        const { id, project, keptnContext } = dispatch.reference;
        const { started, finished } = plane.counts(id);
        return {
            steps,
            ended: result.ended,
            message: result.message,
            finished: result.finished?.json,
            counts: { started, finished },
            isOpen: plane.openTasks().some((open) => open.id === id),
            sequence: keptnContext
                ? (plane.engine.sequences.views.find(project, keptnContext)?.state ?? "")
                : "",
        };
    }
    finally {
        await plane.close();
    }
}
function asEnvironment(inputs) {
    return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

// EXTERNAL MODULE: ./cli/keptn-api/index.ts + 2 modules
var keptn_api = __webpack_require__(24289);
// EXTERNAL MODULE: ./src/domain/events/dispatch-payload.ts
var dispatch_payload = __webpack_require__(62979);
// EXTERNAL MODULE: ./src/domain/events/sequence-events.ts
var sequence_events = __webpack_require__(98957);
;// CONCATENATED MODULE: ./cli/replay/recording.ts







function readRecording(path, wanted) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, "utf8").replace(/^\ufeff/, "");
    }
    catch (error) {
        throw new command/* UsageError */.e(`${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
    const whole = parsed(text);
    if (whole === undefined)
        return chosen(recordIn(text, path), wanted, path);
    if (!(0,json/* isJsonObject */.OW)(whole))
        throw new command/* UsageError */.e(`${path}: expected an event as a JSON object.`);
    return recordingOf(whole, path);
}
function recordingOf(whole, path) {
    refuseOthers(whole, path);
    const inner = (0,json/* getOwn */.Ng)(whole, "client_payload");
    const payload = inner ?? whole;
    const name = inner === undefined ? path : `${path}: client_payload`;
    const dispatch = (0,connection/* asUsage */.im)(() => (0,dispatch_payload/* readDispatchPayload */.Jf)(payload, name));
    const eventType = inner === undefined ? eventTypeOf(dispatch) : (0,json/* textAt */.$6)(whole, "action") || eventTypeOf(dispatch);
    return {
        origin: inner === undefined ? path : `${path}, GitHub's event`,
        dispatch: { ...dispatch, eventType },
        payload,
        eventType,
    };
}
function refuseOthers(whole, path) {
    if ((0,json/* getOwn */.Ng)(whole, "outcome") !== undefined && (0,json/* getOwn */.Ng)(whole, "triggeredId") !== undefined)
        throw new command/* UsageError */.e(`${path}: this is the result that a run has kept. Give the event of its task, and this file by --kept.`);
    const type = (0,json/* textAt */.$6)(whole, "type");
    if ((0,sequence_events/* parseSequenceEventType */.r)(type) !== undefined)
        throw new command/* UsageError */.e(`${path}: ${type} is an event of a sequence, which no workflow answers. Start it with trigger, and replay an event of one of its tasks.`);
}
function eventTypeOf({ reference: { name, kind } }) {
    return `keptn-${name}${kind === "triggered" ? "" : `-${kind}`}`;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function recordIn(text, path) {
    return text.split("\n").flatMap((line, at) => {
        if (line.trim() === "")
            return [];
        const event = parsed(line);
        if (!(0,json/* isJsonObject */.OW)(event))
            throw new command/* UsageError */.e(`${path}: expected an event as JSON, or a record with one event on each line; line ${at + 1} is no JSON object.`);
        const kind = (0,event_type/* parseTaskEventType */.hN)((0,json/* textAt */.$6)(event, "type"))?.kind;
        return kind === "triggered" ? [event] : [];
    });
}
function chosen(events, { task, id }, path) {
    const fitting = events.filter((event) => (task === undefined || (0,event_type/* parseTaskEventType */.hN)((0,json/* textAt */.$6)(event, "type"))?.task === task) &&
        (id === undefined || (0,json/* textAt */.$6)(event, "id") === id));
    const [event, ...more] = fitting;
    if (event !== undefined && more.length === 0)
        return recordingOf(event, path);
    const listed = (fitting.length > 0 ? fitting : events).map((one) => `${(0,event_type/* parseTaskEventType */.hN)((0,json/* textAt */.$6)(one, "type"))?.task ?? ""} (${(0,json/* textAt */.$6)(one, "id")})`);
    throw new command/* UsageError */.e(events.length === 0
        ? `${path}: no event of a triggered task is in it.`
        : `${path}: ${fitting.length === 0 ? "no such task is in it" : "several tasks are in it"}. Name one by --task or --id: ${listed.join(", ")}.`);
}

// EXTERNAL MODULE: ./src/domain/counting/undelivered-result.ts
var undelivered_result = __webpack_require__(49835);
// EXTERNAL MODULE: ./src/domain/text/archive.ts
var archive = __webpack_require__(78600);
;// CONCATENATED MODULE: ./cli/replay/kept.ts





const ZIP = "PK\u0003\u0004";
function readKept(path) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        throw new command/* UsageError */.e(`--kept ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
    const text = bytes.subarray(0, ZIP.length).toString("latin1") === ZIP ? inArchive(bytes) : bytes.toString();
    if (text === undefined)
        throw new command/* UsageError */.e(`--kept ${path}: there is no ${undelivered_result/* UNDELIVERED_RESULT_FILE */.x6} in it.`);
    return (0,connection/* asUsage */.im)(() => (0,undelivered_result/* readUndeliveredResult */.Fj)(text));
}
function inArchive(bytes) {
    try {
        return (0,archive/* readArchivedText */.C)(bytes, undelivered_result/* UNDELIVERED_RESULT_FILE */.x6, undelivered_result/* MAX_UNDELIVERED_BYTES */.Lu);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/domain/trust/provenance.ts
var provenance = __webpack_require__(38234);
;// CONCATENATED MODULE: ./cli/replay/source.ts









class UnreadSource extends Error {
}
async function readSource(path, values, desk) {
    const run = values["github-run"];
    if ((path === undefined) === (run === undefined))
        throw new command/* UsageError */.e("What shall be replayed? Give a file with a recorded event, or the number of a run by --github-run.");
    if (run !== undefined)
        return ofRun(run, values, desk);
    const recording = withType(readRecording(path ?? "", values), values["event-type"]);
    return {
        recording,
        event: values.fetch ? await fetched(recording, values, desk) : recording.dispatch.event,
        kept: values.kept === undefined ? undefined : readKept(values.kept),
    };
}
function withType(recording, eventType) {
    if (eventType === undefined)
        return recording;
    return { ...recording, eventType, dispatch: { ...recording.dispatch, eventType } };
}
async function fetched({ dispatch: { reference } }, values, { surroundings, signal }) {
    const { api, told } = (0,connection/* connectTo */.m6)(values, surroundings, signal);
    const found = await api.tasks.find(reference, signal);
    if (!found.ok)
        throw new UnreadSource(told(`The event cannot be read: ${(0,keptn_api/* adviceOn */.ik)(found.failure)}`));
    if (found.value.state === "unknown")
        throw new UnreadSource(`${api.address} does not know the event ${reference.id} of ${reference.project}. Leave out --fetch to replay what the file tells.`);
    return found.value.event;
}
async function ofRun(run, values, desk) {
    const { project } = values;
    const { environment } = desk.surroundings;
    const token = environment["GITHUB_TOKEN"] || environment["GH_TOKEN"];
    const repository = values.repository ?? environment["GITHUB_REPOSITORY"];
    if (!/^\d{1,15}$/.test(run))
        throw new command/* UsageError */.e(`--github-run ${run}: expected the number of a run, as in its address.`);
    if (project === undefined || !token || !repository)
        throw new command/* UsageError */.e("--github-run needs --project, --repository, and a token for GitHub that may read actions, in the variable GITHUB_TOKEN.");
    const { runHistoryOf } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4555)]).then(__webpack_require__.bind(__webpack_require__, 12931));
    const history = runHistoryOf({ ...environment, GITHUB_REPOSITORY: repository }, token);
    try {
        const found = await titleAndResult(Number(run), history);
        const recording = recordingOf({ ...(await eventOf(found.id, project, values, desk)) }, `run ${run}`);
        const eventType = values["event-type"] ?? found.eventType;
        return {
            recording: withType(recording, eventType),
            event: recording.dispatch.event,
            kept: values.kept === undefined ? found.kept : readKept(values.kept),
        };
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? new UnreadSource(error.message) : error;
    }
}
async function titleAndResult(run, history) {
    const record = await history.run(run);
    const title = record && (0,provenance/* readTitle */.tS)(record.title);
    if (!record || !title)
        throw new UnreadSource(record
            ? `The title of run ${run} does not name its event: give its workflow the run-name of the examples.`
            : `There is no run ${run}.`);
    const attempt = record.attemptUrl.split("/").at(-1) ?? "1";
    const notes = await history.notes((0,undelivered_result/* undeliveredResultName */.on)(title, attempt));
    const note = notes.find(({ runId }) => runId === run);
    const kept = note && (0,undelivered_result/* readUndeliveredResult */.Fj)(await note.read(undelivered_result/* UNDELIVERED_RESULT_FILE */.x6, undelivered_result/* MAX_UNDELIVERED_BYTES */.Lu));
    return { ...title, kept };
}
async function eventOf(id, project, values, { surroundings, signal }) {
    const { api, told } = (0,connection/* connectTo */.m6)(values, surroundings, signal);
    const stored = await api.events({ project, eventID: id });
    if (!stored.ok)
        throw new UnreadSource(told(`The event cannot be read: ${(0,keptn_api/* adviceOn */.ik)(stored.failure)}`));
    const event = stored.value.find((one) => (0,json/* getOwn */.Ng)(one, "id") === id);
    if (event)
        return event;
    throw new UnreadSource(`${api.address} has no event ${id} in the project ${project}.`);
}

// EXTERNAL MODULE: ./src/catalogue/catalogue.ts + 1 modules
var catalogue_catalogue = __webpack_require__(19615);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
;// CONCATENATED MODULE: ./cli/replay/run.ts















const CATALOGUE = ".github/cloud-automation.yml";
const EXITS = { good: 0, bad: 1, unread: 3 };
const LABEL_COLUMNS = 10;
const masked = (0,masking/* createMasker */.aD)([]);
async function runReplay({ names, values, screen, signal }, surroundings = connection/* HERE */.Dg) {
    const [path, ...more] = names;
    if (more.length > 0)
        throw new command/* UsageError */.e(`replay takes one file, found also ${more.join(" ")}.`);
    const root = (0,external_node_path_.resolve)(values.root ?? ".");
    const file = catalogueOf(values, root);
    const pretended = pretendedBy(values);
    let source;
    try {
        source = await readSource(path, values, { surroundings, signal });
    }
    catch (error) {
        if (!(error instanceof UnreadSource))
            throw error;
        (0,say/* say */.c)(screen, masked(error.message), { style: "red" });
        return EXITS.unread;
    }
    const shown = values.json ? cli_screen/* silentScreen */.W : screen;
    const isStarted = isStartedByWebhook(source, values);
    tellSource(source, isStarted, shown);
    if (file !== undefined && !values.json)
        tellRule((0,external_node_path_.resolve)(root, file), source.event, screen);
    shown.line(["bold", "What the action does"]);
    const replayed = await replay({
        recording: source.recording,
        event: source.event,
        isStarted,
        pretended: source.kept ? { kind: "kept", outcome: source.kept.outcome } : pretended,
        inputs: { ...inputsOf(values), ...(file !== undefined && { "tasks-file": file }) },
        root,
        clock: surroundings.clock,
        signal,
    }, (step) => tellStep(step, shown, values.step === true ? signal : undefined));
    if (values.json)
        process.stdout.write(`${(0,say/* jsonText */.s)(documentOf(source, replayed), masked)}\n`);
    else
        tellEnd(replayed, screen);
    return isGood(replayed) ? EXITS.good : EXITS.bad;
}
function isStartedByWebhook({ recording }, values) {
    const { kind, name } = recording.dispatch.reference;
    return kind === "triggered" && name !== event_counts/* APPROVAL_TASK */.UG && values["no-started"] !== true;
}
function catalogueOf({ file, run, job }, root) {
    if (run !== undefined || job !== undefined) {
        if (file === undefined)
            return undefined;
        throw new command/* UsageError */.e("--file is given beside --run or --job: keep one of them.");
    }
    const path = file ?? CATALOGUE;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(root, path)))
        return path;
    throw new command/* UsageError */.e(`${path} is not in ${root}, so nothing says what the work of the task is. Give the catalogue by --file, the repository by --root, or the work by --run or --job.`);
}
function inputsOf({ run, job, with: given, tasks, mode }) {
    return {
        ...(run !== undefined && { run }),
        ...(job !== undefined && { job }),
        ...(given !== undefined && { with: given }),
        ...(tasks !== undefined && { tasks }),
        ...(mode !== undefined && { mode }),
    };
}
function pretendedBy({ result = "pass", message, output, kept }) {
    const verdict = counting_outcome/* VERDICTS */.bk.find((known) => known === result);
    if (verdict === undefined)
        throw new command/* UsageError */.e(`--result ${result}: expected ${counting_outcome/* VERDICTS */.bk.join(", ")}.`);
    if (kept !== undefined && (message !== undefined || output !== undefined))
        throw new command/* UsageError */.e("--kept says what the work came to: leave out --message and --output.");
    const report = { labels: {}, data: output === undefined ? {} : objectIn(output) };
    const text = message ?? "Replayed; the work was not run.";
    return { kind: "said", outcome: (0,counting_outcome/* outcome */.bu)(verdict, text, report) };
}
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        if ((0,json/* isJsonObject */.OW)(value))
            return value;
    }
    catch {
    }
    throw new command/* UsageError */.e(`--output: expected a JSON object such as '{"url": "https://…"}'.`);
}
function tellSource({ recording, kept }, isStarted, screen) {
    const { origin, dispatch, payload, eventType } = recording;
    const { type, id, project, stage = "?", service = "?", keptnContext } = dispatch.reference;
    screen.line(["bold", "What is replayed"]);
    line("event", `${type} of ${service} in ${project}/${stage}`, screen);
    line("id", `${id}, context ${keptnContext ?? "unknown"}`, screen);
    line("from", origin, screen);
    line("webhook", isStarted ? "has sent started for it" : "has sent nothing for it", screen);
    line("GitHub", `gets the event_type ${eventType} with ${masked(JSON.stringify(payload))}`, screen);
    if (kept)
        line("kept", `by ${kept.source}: ${kept.outcome.status}, ${kept.outcome.result}`, screen);
    screen.line("");
}
function tellRule(path, event, screen) {
    try {
        const catalogue = (0,catalogue_catalogue.parseCatalogue)((0,external_node_fs_.readFileSync)(path, "utf8"), path, known_jobs/* KNOWN */.c);
        screen.line(["bold", "Which rule it takes"]);
        (0,check.printChoice)(screen, catalogue, event, false);
        screen.line("");
    }
    catch {
        return;
    }
}
function line(label, text, screen) {
    (0,say/* say */.c)(screen, masked(text), { lead: `  ${label.padEnd(LABEL_COLUMNS)}` });
}
async function tellStep({ kind, text, answer, event }, screen, pausing) {
    line(kind, text, screen);
    if (answer !== undefined)
        line("", `→ ${answer}`, screen);
    for (const row of event ? JSON.stringify(event, null, 2).split("\n") : [])
        screen.wholeLine(`  ${"".padEnd(LABEL_COLUMNS)}`, masked(row));
    if (event && pausing)
        await screen.ask("Send it?", pausing, " [Enter] ");
}
function tellEnd({ ended, message, counts, isOpen, sequence }, screen) {
    screen.line("");
    screen.line(["bold", "What came of it"]);
    line("action", `${ended}: ${message}`, screen);
    line("counts", `${counts.started} started, ${counts.finished} finished`, screen);
    line("task", isOpen ? "is still open: the control plane waits" : "is not open any more", screen);
    if (sequence !== "")
        line("sequence", `is ${sequence}`, screen);
}
function isGood({ ended, finished }) {
    const data = finished?.["data"];
    if (ended === "answered")
        return ((0,json/* isJsonObject */.OW)(data) &&
            data["status"] === "succeeded" &&
            ["pass", "warning"].includes(String(data["result"])));
    return ended === "silent" || ended === "skipped" || ended === "parked";
}
function documentOf({ recording, kept }, replayed) {
    const { dispatch, payload, eventType } = recording;
    return {
        ...dispatch.reference,
        dispatch: { event_type: eventType, client_payload: payload },
        ...(kept && { kept }),
        ...replayed,
    };
}


/***/ })

};
