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

/***/ 86064:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(46314);
/* harmony import */ var _known_jobs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6525);
/* harmony import */ var _say__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4116);
/* harmony import */ var _schema_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57480);
/* harmony import */ var _jobs_check__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74455);
/* harmony import */ var _text_width__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61097);
/* harmony import */ var _src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19615);
/* harmony import */ var _src_catalogue_choice__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96894);
/* harmony import */ var _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94515);
/* harmony import */ var _src_catalogue_parameters__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35649);
/* harmony import */ var _src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70856);
/* harmony import */ var _src_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62979);
/* harmony import */ var _src_domain_errors__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10241);
/* harmony import */ var _src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(37453);
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5646);
/* harmony import */ var _src_domain_task__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(33139);

















const INDENT = "    ";
const MAX_VALUE_COLUMNS = 300;
const SIGNS = { taken: "✓", "not met": "✗", "not reached": "·", broken: "!" };
const STYLES = {
    taken: "green",
    "not met": "yellow",
    "not reached": "dim",
    broken: "red",
};
async function check(request, screen) {
    if (request.schema) {
        process.stdout.write(`${(0,_schema_schema__WEBPACK_IMPORTED_MODULE_3__.schemaText)("catalogue")}\n`);
        return 0;
    }
    const event = eventOf(request);
    const catalogue = await read(request, screen);
    if (catalogue === undefined)
        return 1;
    const rules = [...catalogue.rules.values()].flat().length;
    (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `${catalogue.path} is valid: ${count(catalogue.rules.size, "key")}, ${count(rules, "rule")}.`);
    screen.line("");
    if (event === undefined) {
        printRules(screen, catalogue);
        return 0;
    }
    return printChoice(screen, catalogue, event, request.event === undefined);
}
async function read({ file: path, root }, screen) {
    try {
        const text = readText("--file", path);
        const catalogue = (0,_src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__.parseCatalogue)(text, path, _known_jobs__WEBPACK_IMPORTED_MODULE_1__/* .KNOWN */ .c);
        const complaints = await (0,_jobs_check__WEBPACK_IMPORTED_MODULE_4__/* .complaintsOfJobs */ .W)(catalogue, text, root ?? (0,_jobs_check__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I)(path));
        if (complaints.length > 0)
            throw new _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_8__/* .CatalogueError */ .cv(path, complaints);
        return catalogue;
    }
    catch (error) {
        if (!(error instanceof _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_8__/* .CatalogueError */ .cv))
            throw error;
        for (const complaint of error.message.split("\n"))
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, complaint);
        return undefined;
    }
}
function readText(option, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new _command__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .e(`${option} ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}
function eventOf({ event: path, task }) {
    const type = task === undefined ? undefined : `sh.keptn.event.${(0,_src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__.keyOf)(task)}`;
    if (type !== undefined && (0,_src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_15__/* .parseTaskEventType */ .hN)(type) === undefined)
        throw new _command__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .e(`--task ${task}: expected the name of a task, alone or with .triggered, .started, .finished or .invalidated.`);
    if (path === undefined)
        return type === undefined ? undefined : { type, data: {} };
    const text = readText("--event", path);
    let given;
    try {
        given = JSON.parse(text);
    }
    catch {
        throw new _src_domain_errors__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo(`${path}: expected JSON.`);
    }
    const payload = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_16__/* .isJsonObject */ .OW)(given) ? ((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_16__/* .getOwn */ .Ng)(given, "client_payload") ?? given) : given;
    const { event } = (0,_src_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_11__/* .parseDispatch */ .C9)(payload, path);
    return type === undefined ? event : { ...event, type };
}
function printRules(screen, catalogue) {
    for (const [key, rules] of catalogue.rules) {
        screen.line(["bold", (0,_src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__.nameOfKey)(key)]);
        const conditions = rules.map(conditionOf);
        const columns = Math.max(...conditions.map(_text_width__WEBPACK_IMPORTED_MODULE_5__/* .widthOf */ .qz));
        for (const [i, rule] of rules.entries()) {
            const isReached = rules.slice(0, i).every(({ condition }) => condition !== undefined);
            screen.line(`  ${i + 1}  `, ["cyan", (0,_text_width__WEBPACK_IMPORTED_MODULE_5__/* .pad */ .eV)(conditions[i] ?? "", columns)], "  ", workOf(rule), isReached ? "" : ["yellow", "  (never reached)"]);
        }
    }
}
function printChoice(screen, catalogue, event, isEmpty) {
    (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, "The event is " +
        `${String(event["type"])}.${isEmpty ? " There is nothing in it, so every value of event.data is null; give one by --event." : ""}`);
    for (const explained of (0,_src_catalogue_choice__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .W)(catalogue, event))
        printRule(screen, explained);
    screen.line("");
    const other = elsewhere(catalogue, event);
    if (other !== undefined && !isEmpty) {
        (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `It would be skipped: ${other}.`);
        return 0;
    }
    const choice = (0,_src_catalogue_choice__WEBPACK_IMPORTED_MODULE_7__.chooseRule)(catalogue, event);
    switch (choice.kind) {
        case "rule": {
            const { rule, index, key } = choice;
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `Rule ${index + 1} of ${key} is taken: ` +
                `${workOf(rule)}${rule.settings.mode === undefined ? "" : `, ${rule.settings.mode}`}.`);
            for (const [name, value] of Object.entries(rule.settings.with === undefined ? {} : (0,_src_catalogue_parameters__WEBPACK_IMPORTED_MODULE_9__.resolveWith)(rule, event)))
                (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `${name}: ${shown(value)}`, { lead: INDENT });
            return 0;
        }
        case "off":
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `The rule at ${choice.where} is switched off: nothing is run, and the task is answered ${choice.answer}.`);
            return 0;
        case "skipped":
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, choice.reason);
            return 0;
        case "unknown":
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, choice.reason);
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, choice.isUnbound
                ? "Nothing would be run: the catalogue does not speak for this task (docs/security.md)."
                : "The task would be finished errored.");
            return 1;
    }
}
function elsewhere({ scope }, event) {
    const { project, stage } = (0,_src_domain_task__WEBPACK_IMPORTED_MODULE_13__/* .dataOf */ .qu)(event);
    const binding = { inputs: {}, catalogue: scope };
    const text = (value) => (typeof value === "string" ? value : "");
    const parsed = (0,_src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_15__/* .parseTaskEventType */ .hN)(text(event["type"]));
    if (!parsed)
        return undefined;
    const byName = (0,_src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_10__/* .boundByName */ .Zc)({ name: parsed.task, kind: parsed.kind, project: text(project), type: text(event["type"]) }, binding, true);
    const bound = byName.kind === "elsewhere" ? byName : (0,_src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_10__/* .boundByStage */ .q4)(text(stage) || undefined, binding);
    return bound.kind === "elsewhere" ? bound.reason : undefined;
}
function printRule(screen, { rule, index, verdict, value, parts, problem }) {
    screen.line("");
    screen.line([STYLES[verdict], `${SIGNS[verdict]} rule ${index + 1} is ${verdict}`], ["dim", `  ${rule.place}`]);
    (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, conditionOf(rule) + (value === undefined ? "" : ` is ${shown(value)}`), {
        lead: INDENT,
    });
    for (const part of parts)
        if (part.text !== rule.condition?.text)
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `${part.text} is ${shown(part.value)}`, { lead: INDENT.repeat(part.depth + 2) });
    if (problem !== undefined)
        (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, problem, { lead: INDENT });
}
function conditionOf({ condition }) {
    return condition === undefined ? "always" : `if ${condition.text}`;
}
function workOf({ off, settings: { script, job } }) {
    if (off !== undefined)
        return `switched off, answered ${off}`;
    if (job !== undefined)
        return `job ${job}`;
    const [first = "", ...more] = (script ?? "").trim().split("\n");
    return `run ${first}${more.length > 0 ? " …" : ""}`;
}
function shown(value) {
    return (0,_text_width__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(JSON.stringify(value), MAX_VALUE_COLUMNS);
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}


/***/ })

};
