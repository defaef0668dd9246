module.exports = {

/***/ 36607:
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
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./simulator/github/index.ts + 26 modules
var simulator_github = __webpack_require__(80863);
// EXTERNAL MODULE: ./simulator/runner/run-action.ts
var run_action = __webpack_require__(73646);
// EXTERNAL MODULE: ./cli/say.ts
var say = __webpack_require__(4116);
// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(61097);
;// CONCATENATED MODULE: ./cli/play/demo.ts










const FATES = ["works", "fails", "is cancelled", "loses its runner"];
const SCRIPTS = {
    works: "echo deploying; sleep 0.2",
    fails: "echo deploying; echo 'no such cluster' >&2; exit 1",
    "is cancelled": "echo $$ > deploy.pid; echo deploying; exec sleep 60",
    "loses its runner": "echo $$ > deploy.pid; echo deploying; exec sleep 60",
};
const WAITS = "waits for ever";
const LONG_AGO_MS = 5 * 60_000;
const FIRST_COLUMN = 18;
const SECOND_COLUMN = 22;
async function playDemo(demo, { root, isJson, signal, ...start }) {
    (0,project_root/* checkBundles */.ac)(root);
    const screen = isJson ? cli_screen/* silentScreen */.W : start.screen;
    (0,say/* say */.c)(screen, `${demo.name}: ${demo.title}`, { style: "bold" });
    (0,say/* say */.c)(screen, demo.players, { style: "dim" });
    screen.line("");
    screen.line([
        "dim",
        (0,text_width/* pad */.eV)("the script", FIRST_COLUMN) + (0,text_width/* pad */.eV)(demo.byItself, SECOND_COLUMN) + "with the action",
    ]);
    const rows = [];
    for (const fate of FATES) {
        signal.throwIfAborted();
        const [before, after] = await Promise.all([
            inScene({ demo, fate, root }, playBefore),
            inScene({ demo, fate, root }, playAfter),
        ]);
        rows.push({ script: fate, before, after });
        screen.line((0,text_width/* pad */.eV)(fate, FIRST_COLUMN), [before === WAITS ? "red" : "green", (0,text_width/* pad */.eV)(before, SECOND_COLUMN)], [after === WAITS ? "red" : "green", after]);
    }
    if (isJson)
        process.stdout.write(`${JSON.stringify({ project: demo.name, rows }, null, 2)}\n`);
    screen.line("");
    screen.line(["dim", `Both workflows, and how to set ours up: ${demo.page}`]);
    return rows.some(({ after }) => after === WAITS) ? 1 : 0;
}
async function playBefore({ awaited, fate, folder }) {
    const { script, environment } = awaited.usual;
    const bash = (0,external_node_child_process_.spawn)("bash", ["-eo", "pipefail", "-c", `./deploy.sh\n${script}`], {
        cwd: folder,
        detached: true,
        env: { ...process.env, ...environment },
    });
    const over = new Promise((resolve) => bash.on("close", () => resolve()));
    if (isCutOff(fate)) {
        await said(bash.stdout);
        if (bash.pid !== undefined)
            process.kill(-bash.pid, "SIGKILL");
    }
    await over;
    if (fate === "loses its runner")
        await awaited.later({ sweep: () => Promise.resolve() });
    return awaited.told() ?? WAITS;
}
async function playAfter({ awaited, fate, root, github, folder }) {
    const { event, eventName } = awaited.ours;
    const run = github.addRun({ event: eventName, status: "in_progress" });
    const inputs = { "github-token": github.token, ...awaited.ours.inputs };
    const environment = {
        GITHUB_API_URL: github.url,
        GITHUB_RUN_ID: String(run.id),
        GITHUB_WORKFLOW_REF: "octo/demo/.github/workflows/deploy.yml@refs/heads/main",
        ACTIONS_RESULTS_URL: github.resultsUrl,
        ACTIONS_RUNTIME_TOKEN: github.runtimeToken(run.id),
        ...awaited.ours.environment,
    };
    const step = new run_action/* ActionRun */.Ex({
        manifest: (0,external_node_path_.join)(root, "action.yml"),
        inputs: { ...inputs, run: "./deploy.sh", "working-directory": folder },
        event,
        eventName,
        environment,
        job: jobIn(folder, "run"),
    });
    await step.run("pre");
    const main = step.start("main");
    if (isCutOff(fate)) {
        if (main.process.stdout)
            await said(main.process.stdout, "deploying");
        main.process.kill(fate === "is cancelled" ? "SIGINT" : "SIGKILL");
    }
    const { exitCode } = await main.result;
    if (fate !== "loses its runner") {
        const ended = exitCode === 0 ? "success" : "failure";
        await step.run("post", fate === "is cancelled" ? "cancelled" : ended);
        return awaited.told() ?? WAITS;
    }
    endScript(folder);
    github.updateRun(run.id, { status: "completed", conclusion: "failure" });
    const sweep = async () => {
        await new run_action/* ActionRun */.Ex({
            manifest: (0,external_node_path_.join)(root, "sweep/action.yml"),
            inputs,
            event: {},
            eventName: "schedule",
            environment: { ...environment, GITHUB_RUN_ID: "9000" },
            job: jobIn(folder, "sweep"),
        }).run("main");
    };
    const by = await awaited.later({ sweep });
    const told = awaited.told() ?? WAITS;
    return by === undefined ? told : `${told}, ${by}`;
}
function isCutOff(fate) {
    return fate === "is cancelled" || fate === "loses its runner";
}
function endScript(folder) {
    try {
        process.kill(Number((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, "deploy.pid"), "utf8")), "SIGKILL");
    }
    catch {
    }
}
function said(output, word = "") {
    return new Promise((resolve) => {
        let text = "";
        output.on("data", (chunk) => {
            text += chunk.toString();
            if (text.includes(word))
                resolve();
        });
        output.on("end", () => resolve());
    });
}
function jobIn(folder, name) {
    const own = (0,external_node_path_.join)(folder, name);
    (0,external_node_fs_.mkdirSync)(own, { recursive: true });
    return { folder: own, variables: {}, path: [] };
}
async function inScene(play, body) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `cloud-automation-${play.demo.name}-`));
    const script = (0,external_node_path_.join)(folder, "deploy.sh");
    (0,external_node_fs_.writeFileSync)(script, `#!/usr/bin/env bash\n${SCRIPTS[play.fate]}\n`);
    (0,external_node_fs_.chmodSync)(script, 0o755);
    const awaited = await play.demo.begin();
    const github = await (0,simulator_github/* startGitHub */.yk)({
        permissions: { actions: "write", contents: "read" },
        now: () => new Date(Date.now() - LONG_AGO_MS),
    });
    try {
        return await body({ ...play, awaited, github, folder });
    }
    finally {
        await Promise.all([awaited.close(), github.close()]);
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./cli/play/demos.ts + 4 modules
var demos = __webpack_require__(66344);
// EXTERNAL MODULE: ./cli/play/markdown-text.ts
var markdown_text = __webpack_require__(91113);
;// CONCATENATED MODULE: ./cli/play/pages.ts


const OWN_PART = /^## (?:Task |This run, after )/m;
const MARGIN = "  │ ";
function printPages(screen, runs, issues) {
    for (const { id, workflow, summary } of runs) {
        const card = pageOf(screen, summary.split(OWN_PART, 1)[0] ?? "");
        if (card.length === 0)
            continue;
        screen.line(["bold", `${workflow}, run #${id}`], ["dim", "  summary"]);
        printText(screen, card);
        screen.line("");
    }
    for (const { number, title, state, labels, body, comments } of issues) {
        screen.line(["bold", `Issue #${number}: ${title}`], ["dim", `  ${[state, ...labels].join(", ")}`]);
        printText(screen, pageOf(screen, body));
        for (const comment of comments) {
            const page = pageOf(screen, comment.body);
            const columns = screen.columns - (0,text_width/* widthOf */.qz)(`  ${comment.user}: `);
            const [first = "", ...more] = (0,text_width/* wrap */.LV)((0,text_width/* harmless */.Is)(page[0] ?? ""), columns);
            screen.line("  ", ["cyan", `${comment.user}:`], ` ${first}`);
            printText(screen, [...(more.length === 0 ? [] : [more.join(" ")]), ...page.slice(1)]);
        }
        screen.line("");
    }
}
function pageOf(screen, markdown) {
    return (0,markdown_text/* readable */.H)(markdown, screen.columns - (0,text_width/* widthOf */.qz)(MARGIN));
}
function printText(screen, lines) {
    for (const line of lines)
        for (const part of (0,text_width/* wrap */.LV)((0,text_width/* harmless */.Is)(line), screen.columns - (0,text_width/* widthOf */.qz)(MARGIN)))
            screen.line(["dim", MARGIN], part);
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
// EXTERNAL MODULE: ./cli/play/sender.ts
var play_sender = __webpack_require__(87273);
// EXTERNAL MODULE: ./cli/play/tally.ts
var tally = __webpack_require__(20696);
// EXTERNAL MODULE: ./src/domain/text/first-line.ts
var first_line = __webpack_require__(11459);
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
        const by = event.source === this.example.trigger.event["source"] ? "you" : (0,play_sender/* senderOf */.VO)(event.source);
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
        const left = this.#columnsForResult();
        const sender = ["cyan", (0,text_width/* pad */.eV)(by, SENDER_COLUMNS)];
        const result = styled(verdict, word);
        if ((0,text_width/* widthOf */.qz)(word + suffix) <= left)
            return this.#line(...start, sender, "  ", result, suffix);
        if ((0,text_width/* widthOf */.qz)(word) <= left) {
            this.#line(...start, sender, "  ", result);
            return this.#indented(details);
        }
        this.#line(...start, ["cyan", by]);
        this.#indented(`${word}${suffix}`, verdict);
    }
    #indented(text, verdict = "") {
        for (const line of (0,text_width/* wrap */.LV)((0,text_width/* harmless */.Is)(text), this.screen.columns - INDENT.length))
            this.#line(INDENT, styled(verdict, line));
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
        this.#line(this.#time(), " ", ["cyan", "✎"], " ", where, "  ", ["cyan", (0,text_width/* pad */.eV)(user, SENDER_COLUMNS)], "  ", (0,first_line/* firstLine */.T)(body));
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
    const message = (0,first_line/* firstLine */.T)((0,engine_event/* decodeData */.Hw)(event.data)?.message ?? "");
    return message || (score === undefined ? "" : `score ${score}`);
}

// EXTERNAL MODULE: ./cli/play/world.ts + 11 modules
var play_world = __webpack_require__(31114);
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
    for (let quietMs = 0, lastMs = lastEventMs(); quietMs < PATIENCE_MS; quietMs += LOOK_MS) {
        signal.throwIfAborted();
        const state = plane.engine.sequences.views.find(project, keptnContext)?.state;
        if (state === "finished" || state === "timedOut" || state === "aborted")
            return;
        if (isBusy() || lastEventMs() !== lastMs)
            [quietMs, lastMs] = [0, lastEventMs()];
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
    const demo = demos/* DEMOS */.d.find(({ name }) => name === names[0]);
    if (demo && names.length === 1)
        return playDemo(demo, { root, isJson: values.json === true, ...start });
    const example = exampleOf(names, root);
    const approval = approvalOf(values);
    checkTask(values.fail, [...new Set((0,play_example/* plannedTasks */.DV)(example).map(({ task }) => task))]);
    (0,project_root/* checkBundles */.ac)(root);
    const screen = values.json ? cli_screen/* silentScreen */.W : start.screen;
    const record = values.record === undefined ? undefined : new EventRecord(values.record);
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
            onEvent: (sent) => record?.add(sent),
            signal: start.signal,
        });
        if (values.json)
            process.stdout.write(`${JSON.stringify(played, null, 2)}\n`);
        printEnd(screen, played);
        record?.requireWhole();
        return played.verdict === "fail" ? 1 : 0;
    }
    finally {
        record?.close();
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
    const all = [...projects, ...demos/* DEMOS */.d.map(({ name }) => name)];
    const known = all.join(", ");
    if (project === undefined)
        throw new command/* UsageError */.e(`Which project? Known are ${known}.`);
    if (!all.includes(project))
        throw new command/* UsageError */.e(`Unknown project ${project}.${(0,command_line/* didYouMean */.a)(project, all)} Known are ${known}.`);
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
class EventRecord {
    path;
    #file;
    #fault;
    constructor(path) {
        this.path = path;
        try {
            this.#file = (0,external_node_fs_.openSync)(path, "w");
        }
        catch (error) {
            throw this.#unwritable(error);
        }
    }
    add(sent) {
        try {
            if (!this.#fault)
                (0,external_node_fs_.writeSync)(this.#file, `${JSON.stringify(sent)}\n`);
        }
        catch (error) {
            this.#fault = this.#unwritable(error);
        }
    }
    requireWhole() {
        if (this.#fault)
            throw this.#fault;
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#file);
    }
    #unwritable(error) {
        return new command/* UsageError */.e(`--record ${this.path}: the file cannot be written (${error instanceof Error ? error.message : String(error)}).`);
    }
}


/***/ }),

/***/ 44023:
((e,t,n)=>{"use strict";n.d(t,{createTwoFilesPatch:()=>u});class o{diff(e,t,n={}){let o;"function"==typeof n?(o=n,n={}):"callback"in n&&(o=n.callback);let l=this.castInput(e,n),i=this.castInput(t,n),s=this.removeEmpty(this.tokenize(l,n)),r=this.removeEmpty(this.tokenize(i,n));return this.diffWithOptionsObj(s,r,n,o)}diffWithOptionsObj(e,t,n,o){var l;let i=e=>(e=this.postProcess(e,n),o)?void setTimeout(function(){o(e)},0):e,s=t.length,r=e.length,a=1,d=s+r;null!=n.maxEditLength&&(d=Math.min(d,n.maxEditLength));let u=null!=(l=n.timeout)?l:1/0,h=Date.now()+u,c=[{oldPos:-1,lastComponent:void 0}],p=this.extractCommon(c[0],t,e,0,n);if(c[0].oldPos+1>=r&&p+1>=s)return i(this.buildValues(c[0].lastComponent,t,e));let f=-1/0,m=1/0,g=()=>{for(let o=Math.max(f,-a);o<=Math.min(m,a);o+=2){let l,a=c[o-1],d=c[o+1];a&&(c[o-1]=void 0);let u=!1;if(d){let e=d.oldPos-o;u=d&&0<=e&&e<s}let h=a&&a.oldPos+1<r;if(!u&&!h){c[o]=void 0;continue}if(l=!h||u&&a.oldPos<d.oldPos?this.addToPath(d,!0,!1,0,n):this.addToPath(a,!1,!0,1,n),p=this.extractCommon(l,t,e,o,n),l.oldPos+1>=r&&p+1>=s)return i(this.buildValues(l.lastComponent,t,e))||!0;c[o]=l,l.oldPos+1>=r&&(m=Math.min(m,o-1)),p+1>=s&&(f=Math.max(f,o+1))}a++};if(o)!function e(){setTimeout(function(){if(a>d||Date.now()>h)return o(void 0);g()||e()},0)}();else for(;a<=d&&Date.now()<=h;){let e=g();if(e)return e}}addToPath(e,t,n,o,l){let i=e.lastComponent;return i&&!l.oneChangePerToken&&i.added===t&&i.removed===n?{oldPos:e.oldPos+o,lastComponent:{count:i.count+1,added:t,removed:n,previousComponent:i.previousComponent}}:{oldPos:e.oldPos+o,lastComponent:{count:1,added:t,removed:n,previousComponent:i}}}extractCommon(e,t,n,o,l){let i=t.length,s=n.length,r=e.oldPos,a=r-o,d=0;for(;a+1<i&&r+1<s&&this.equals(n[r+1],t[a+1],l);)a++,r++,d++,l.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return d&&!l.oneChangePerToken&&(e.lastComponent={count:d,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=r,a}equals(e,t,n){return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join("")}postProcess(e,t){return e}get useLongestToken(){return!1}buildValues(e,t,n){let o,l=[];for(;e;)l.push(e),o=e.previousComponent,delete e.previousComponent,e=o;l.reverse();let i=l.length,s=0,r=0,a=0;for(;s<i;s++){let e=l[s];if(e.removed)e.value=this.join(n.slice(a,a+e.count)),a+=e.count;else{if(!e.added&&this.useLongestToken){let o=t.slice(r,r+e.count);o=o.map(function(e,t){let o=n[a+t];return o.length>e.length?o:e}),e.value=this.join(o)}else e.value=this.join(t.slice(r,r+e.count));r+=e.count,e.added||(a+=e.count)}}return l}}let l=new class e extends o{constructor(){super(...arguments),this.tokenize=i}equals(e,t,n){return n.ignoreWhitespace?(n.newlineIsToken&&e.includes(`
`)||(e=e.trim()),n.newlineIsToken&&t.includes(`
`)||(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),t.endsWith(`
`)&&(t=t.slice(0,-1))),super.equals(e,t,n)}};function i(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],o=e.split(/(\n|\r\n)/);o[o.length-1]||o.pop();for(let e=0;e<o.length;e++){let l=o[e];e%2&&!t.newlineIsToken?n[n.length-1]+=l:n.push(l)}return n}function s(e){if(!function(e){for(let t=0;t<e.length;t++)if(e[t]<" "||e[t]>"~"||'"'===e[t]||"\\"===e[t])return!0;return!1}(e))return e;let t='"',n=new TextEncoder().encode(e),o=0;for(;o<n.length;){let e=n[o];7===e?t+="\\a":8===e?t+="\\b":9===e?t+="\\t":10===e?t+="\\n":11===e?t+="\\v":12===e?t+="\\f":13===e?t+="\\r":34===e?t+='\\"':92===e?t+="\\\\":e>=32&&e<=126?t+=String.fromCharCode(e):t+="\\"+e.toString(8).padStart(3,"0"),o++}return t+='"'}let r={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0};function a(e,t,n,o,i,s,r){var a,d,u,h,c,p;let f;void 0===(f=r?"function"==typeof r?{callback:r}:r:{}).context&&(f.context=4);let m=f.context;if(f.newlineIsToken)throw Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(f.callback){let{callback:e}=f;a=n,d=o,u=Object.assign(Object.assign({},f),{callback:t=>{e(g(t))}}),l.diff(a,d,u)}else{return g((h=n,c=o,p=f,l.diff(h,c,p)))}function g(n){if(!n)return;function o(e){return e.map(function(e){return" "+e})}n.push({value:"",lines:[]});let l=[],r=0,a=0,d=[],u=1,h=1;for(let e=0;e<n.length;e++){let t=n[e],i=t.lines||function(e){let t=e.endsWith(`
`),n=e.split(`
`).map(e=>e+`
`);return t?n.pop():n.push(n.pop().slice(0,-1)),n}(t.value);if(t.lines=i,t.added||t.removed){if(!r){let t=n[e-1];r=u,a=h,t&&(r-=(d=m>0?o(t.lines.slice(-m)):[]).length,a-=d.length)}for(let e of i)d.push((t.added?"+":"-")+e);t.added?h+=i.length:u+=i.length}else{if(r)if(i.length<=2*m&&e<n.length-2)for(let e of o(i))d.push(e);else{let e=Math.min(i.length,m);for(let t of o(i.slice(0,e)))d.push(t);let t={oldStart:r,oldLines:u-r+e,newStart:a,newLines:h-a+e,lines:d};l.push(t),r=0,a=0,d=[]}u+=i.length,h+=i.length}}for(let e of l)for(let t=0;t<e.lines.length;t++)e.lines[t].endsWith(`
`)?e.lines[t]=e.lines[t].slice(0,-1):(e.lines.splice(t+1,0,"\\ No newline at end of file"),t++);return{oldFileName:e,newFileName:t,oldHeader:i,newHeader:s,hunks:l}}}function d(e,t){var n,o,l,i,a,u;if(t||(t=r),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(e=>e.isGit))throw Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");return e.map(e=>d(e,t)).join(`
`)}let h=[];if(e.isGit){if(t=r,!e.oldFileName)throw Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw Error("newFileName must be specified for Git patches");let d=e.oldFileName,c=e.newFileName;e.isCreate&&"/dev/null"===d?d=c.replace(/^b\//,"a/"):e.isDelete&&"/dev/null"===c&&(c=d.replace(/^a\//,"b/")),h.push("diff --git "+s(d)+" "+s(c)),e.isDelete&&h.push("deleted file mode "+(null!=(n=e.oldMode)?n:"100644")),e.isCreate&&h.push("new file mode "+(null!=(o=e.newMode)?o:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(h.push("old mode "+e.oldMode),h.push("new mode "+e.newMode)),e.isRename&&(h.push("rename from "+s((null!=(l=e.oldFileName)?l:"").replace(/^a\//,""))),h.push("rename to "+s((null!=(i=e.newFileName)?i:"").replace(/^b\//,"")))),e.isCopy&&(h.push("copy from "+s((null!=(a=e.oldFileName)?a:"").replace(/^a\//,""))),h.push("copy to "+s((null!=(u=e.newFileName)?u:"").replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&void 0!==e.oldFileName&&h.push("Index: "+e.oldFileName),t.includeUnderline&&h.push("===================================================================");let c=e.hunks.length>0;t.includeFileHeaders&&void 0!==e.oldFileName&&void 0!==e.newFileName&&(!e.isGit||c)&&(h.push("--- "+s(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),h.push("+++ "+s(e.newFileName)+(e.newHeader?"	"+e.newHeader:"")));for(let t=0;t<e.hunks.length;t++){let n=e.hunks[t],o=0===n.oldLines?n.oldStart-1:n.oldStart,l=0===n.newLines?n.newStart-1:n.newStart;for(let e of(h.push("@@ -"+o+","+n.oldLines+" +"+l+","+n.newLines+" @@"),n.lines))h.push(e)}return h.join(`
`)+`
`}function u(e,t,n,o,l,i,s){if("function"==typeof s&&(s={callback:s}),null==s?void 0:s.callback){let{callback:r}=s;a(e,t,n,o,l,i,Object.assign(Object.assign({},s),{callback:e=>{e?r(d(e,s.headerOptions)):r(void 0)}}))}else{let r=a(e,t,n,o,l,i,s);if(!r)return;return d(r,null==s?void 0:s.headerOptions)}}})

};
