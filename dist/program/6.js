module.exports = {

/***/ 1201:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ httpUrl)
/* harmony export */ });
const MAX_URL_CHARACTERS = 2_000;
function httpUrl(text) {
    if (typeof text !== "string" || text.length > MAX_URL_CHARACTERS || !URL.canParse(text.trim()))
        return undefined;
    const url = new URL(text.trim());
    if (!/^https?:$/.test(url.protocol) ||
        url.hostname === "" ||
        url.username !== "" ||
        url.password !== "")
        return undefined;
    const href = url.href.replace(/[^\w.~:/?#[\]@!$&*+,;=%-]|[[\]*|]/gu, (c) => [...Buffer.from(c.toWellFormed())]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
        .join(""));
    return href.length <= MAX_URL_CHARACTERS ? href : undefined;
}


/***/ }),

/***/ 27427:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tellEnd),
/* harmony export */   withSinks: () => (/* binding */ withSinks)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _runner_dispatch_event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51963);


function withSinks(jobs, given, cancelled) {
    const beside = async (task, work) => {
        const [done] = await Promise.all([
            work,
            tellSinks({ phase: "started", task }, given, cancelled),
        ]);
        return done;
    };
    return {
        handOver: (assignment, watch) => beside(assignment.task, jobs.handOver(assignment, watch)),
        run: (call) => beside(call.assignment.task, jobs.run(call)),
    };
}
async function tellEnd({ assignment, outcome, ended }, given) {
    if (!given.config.eventSinks || !assignment || !outcome)
        return;
    if (!["answered", "silent", "undelivered"].includes(ended))
        return;
    await tellSinks({ phase: "finished", task: assignment.task, outcome }, given);
}
async function tellSinks(telling, { config, environment, log }, stop) {
    try {
        const [{ readSinks }, { tell }, { systemClock }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2973), __webpack_require__.e(5014)]).then(__webpack_require__.bind(__webpack_require__, 56511)),
            Promise.all(/* import() */[__webpack_require__.e(2973), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 78561)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21984)),
        ]);
        const news = { ...telling, atMs: Date.now(), run: runOf(environment) };
        const sinks = readSinks(config.eventSinks ?? "");
        for (const { token } of sinks)
            if (token !== undefined)
                log.mask(token);
        await tell(news, sinks, {
            stop,
            sleep: systemClock.sleep,
            warn: (text) => log.warning(text),
        });
    }
    catch (error) {
        const why = error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? error.message : "event-sinks cannot be used.";
        log.warning(`${why} No sink is told. (CA-507)`);
    }
}
function runOf(environment) {
    const repository = environment["GITHUB_REPOSITORY"] ?? "";
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    return {
        repository,
        repositoryUrl: `${server}/${repository}`,
        id: environment["GITHUB_RUN_ID"] ?? "",
        attempt: environment["GITHUB_RUN_ATTEMPT"] ?? "1",
        url: (0,_runner_dispatch_event__WEBPACK_IMPORTED_MODULE_1__/* .runAttemptUrl */ .q)(environment),
        revision: environment["GITHUB_SHA"] ?? "",
    };
}


/***/ }),

/***/ 51385:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ factTable),
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _visible__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81612);

function escapeMarkdown(text) {
    return ((0,_visible__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? " " : blanks))
        .replace(/[\p{Cc}]/gu, "")
        .replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c)
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
        .replace(/@/g, "@\u200b")
        .replace(/:\/\//g, ":\u200b//")
        .replace(/#(?=\d)|(?<![a-z\d])gh(?=\\-\d)|(?<![a-z\d])www(?=\.)/gi, "$&\u200b"));
}
function factTable(facts) {
    const [head, ...rows] = facts.map(([name, value]) => `| ${name} | ${value} |`);
    return head === undefined ? [] : [head, "| :--- | :--- |", ...rows];
}


/***/ }),

/***/ 92646:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/domain/text/first-line.ts
var first_line = __webpack_require__(11459);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var counting_outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/domain/task.ts
var domain_task = __webpack_require__(33139);
;// CONCATENATED MODULE: ./src/report/outputs.ts

function outputsOf(taskResult) {
    const { assignment, outcome, finished, ended, mode } = taskResult;
    const isDone = ended === "answered" || ended === "silent";
    return {
        ...outputsOfTask(assignment),
        mode: mode ?? "",
        status: outcome?.status ?? "",
        result: outcome?.result ?? "",
        message: (isDone ? outcome?.message : undefined) ?? taskResult.message,
        finished: finished && ended === "answered" ? JSON.stringify(finished.json) : "",
        skipped: String(ended === "skipped"),
        parked: String(ended === "parked"),
        deadline: taskResult.deadline ?? "",
    };
}
const NO_TASK = {
    project: "",
    stage: "",
    service: "",
    task: "",
    "keptn-context": "",
    "triggered-id": "",
    event: "",
    data: "",
};
function outputsOfTask(assignment) {
    if (!assignment)
        return NO_TASK;
    const { task, event } = assignment;
    return {
        project: task.project,
        stage: task.stage,
        service: task.service,
        task: task.name,
        "keptn-context": task.keptnContext,
        "triggered-id": task.id,
        event: JSON.stringify(event),
        data: JSON.stringify((0,domain_task/* dataOf */.qu)(event)),
    };
}

// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/domain/text/visible.ts
var visible = __webpack_require__(81612);
// EXTERNAL MODULE: ./src/domain/text/web-address.ts
var web_address = __webpack_require__(1201);
;// CONCATENATED MODULE: ./src/report/summary.ts





const MAX_SUMMARY_BYTES = 1024 * 1024 - 4_096;
const NOTE_BYTES = 64;
const MAX_CELL_CHARACTERS = 2_000;
const MAX_OPEN_ROWS = 10;
const SIGNS = {
    pass: "✅ pass",
    warning: "⚠️ warning",
    fail: "❌ fail",
    errored: "💥 errored",
};
const DONE = {
    pass: "✅ done",
    warning: "⚠️ done with a warning",
    fail: "❌ failed",
    errored: "💥 errored",
};
function summaryOf({ taskResult, timeline, runUrl, bridgeUrl, chart, takenBytes = 0, }) {
    const { outcome } = taskResult;
    const parts = [
        headingOf(taskResult),
        "",
        (0,markdown/* escapeMarkdown */.F)((0,first_line/* firstLine */.T)(outcome?.message ?? taskResult.message)),
        "",
    ];
    if (outcome && taskResult.ended !== "answered" && taskResult.ended !== "silent")
        parts.push(`> ${(0,markdown/* escapeMarkdown */.F)(taskResult.message)}`, "");
    if (chart)
        parts.push(chart);
    if (outcome)
        parts.push(...detailsOf(outcome));
    parts.push(...taskOf(taskResult, runUrl, bridgeUrl));
    if (outcome)
        parts.push(...dataOf(outcome));
    parts.push(...timelineOf(timeline));
    if (outcome && taskResult.finished?.isCut)
        parts.push(...wholeData(outcome));
    return fit(parts.join("\n"), MAX_SUMMARY_BYTES - takenBytes);
}
function taskOf(taskResult, runUrl, bridgeUrl) {
    const { assignment, outcome, mode } = taskResult;
    if (!assignment)
        return [];
    const { project, stage, service, type, keptnContext, id } = assignment.task;
    const sequence = (0,markdown/* escapeMarkdown */.F)(keptnContext);
    return titled("Task", (0,markdown/* factTable */.B)([
        row("Project / stage / service", [project, stage, service].filter(Boolean).join(" / ")),
        ["Sequence", bridgeUrl ? `[${sequence}](${bridgeUrl})` : sequence],
        row("Event", type),
        row("Triggered id", id),
        row("Mode", mode ?? ""),
        ...(isNews(taskResult) && outcome
            ? [row("Result of this run", SIGNS[(0,counting_outcome/* verdictOf */.Vj)(outcome)])]
            : []),
        ["Run", `[this run](${runUrl})`],
    ]));
}
function timelineOf(timeline) {
    if (timeline.length === 0)
        return [];
    return titled("Timeline", [
        "| time (UTC) | |",
        "| :--- | :--- |",
        ...timeline.map(({ atMs, text }) => `| ${new Date(atMs).toISOString().slice(11, 23)} | ${escapeTicks(text)} |`),
    ]);
}
function headingOf(taskResult) {
    const { assignment, outcome } = taskResult;
    if (!assignment)
        return `## Cloud Automation task: ${verdictText(taskResult)}`;
    const { name, kind } = assignment.task;
    if (!isNews(taskResult))
        return `## Task ${(0,markdown/* escapeMarkdown */.F)(name)}: ${verdictText(taskResult)}`;
    const end = taskResult.ended === "silent" && outcome ? DONE[(0,counting_outcome/* verdictOf */.Vj)(outcome)] : verdictText(taskResult);
    return `## This run, after ${(0,markdown/* escapeMarkdown */.F)(`${name}.${kind}`)}: ${end}`;
}
function isNews({ assignment }) {
    return assignment !== undefined && assignment.task.kind !== "triggered";
}
function titled(title, lines) {
    return [`### ${title}`, "", ...lines, ""];
}
function dataOf({ data }) {
    const rows = Object.entries(data).map(([field, value]) => row(field, typeof value === "string" ? value : JSON.stringify(value)));
    if (rows.length === 0)
        return [];
    const table = [
        "| field | value |",
        "| :--- | :--- |",
        ...rows.map((cells) => `| ${cells.join(" | ")} |`),
    ];
    return rows.length <= MAX_OPEN_ROWS
        ? titled("Data", table)
        : titled("Data", [
            `<details><summary>${rows.length} fields for later tasks</summary>`,
            "",
            ...table,
            "",
            "</details>",
        ]);
}
function verdictText(taskResult) {
    switch (taskResult.ended) {
        case "answered":
        case "silent":
            return taskResult.outcome ? SIGNS[(0,counting_outcome/* verdictOf */.Vj)(taskResult.outcome)] : "done";
        case "undelivered":
            return "📪 result not delivered";
        case "skipped":
            return "⏭️ skipped";
        case "handed-over":
            return "▶️ the following steps do the work";
        case "parked":
            return "⏸️ waiting";
        case "aborted":
            return "🛑 aborted";
        case "cancelled":
            return "🛑 cancelled";
        case "refused":
            return "⛔ not run";
    }
}
function detailsOf(outcome) {
    const [, ...rest] = outcome.message.split("\n");
    const text = rest.join("\n").trim();
    if (!text)
        return [];
    return [
        "<details open><summary>Details</summary>",
        "",
        ...fenced(text, "text"),
        "",
        "</details>",
        "",
    ];
}
function fenced(text, language) {
    const longest = [...text.matchAll(/`+/g)].reduce((max, [run]) => Math.max(max, run.length), 2);
    const fence = "`".repeat(longest + 1);
    return [`${fence}${language}`, (0,visible/* visible */.RK)(text).replace(/[^\P{Cc}\n\t]/gu, ""), fence];
}
function row(name, value) {
    const url = (0,web_address/* httpUrl */.q)(value);
    const text = value.length > MAX_CELL_CHARACTERS
        ? `${value.slice(0, MAX_CELL_CHARACTERS).toWellFormed()} …`
        : value;
    return [
        (0,markdown/* escapeMarkdown */.F)(name),
        url === undefined ? (0,markdown/* escapeMarkdown */.F)(text) : `[${(0,markdown/* escapeMarkdown */.F)(text)}](<${url}>)`,
    ];
}
function escapeTicks(text) {
    return text
        .split("`")
        .map((part, i) => (i % 2 === 1 ? `\`${part.replace(/[^\w.]/g, "")}\`` : (0,markdown/* escapeMarkdown */.F)(part)))
        .join("");
}
function wholeData({ data }) {
    return [
        "<details><summary>All reported data</summary>",
        "",
        ...fenced(JSON.stringify(data, null, 2), "json"),
        "",
        "</details>",
        "",
    ];
}
function fit(markdown, maxBytes) {
    if (Buffer.byteLength(markdown) <= maxBytes)
        return markdown;
    const head = Buffer.from(markdown)
        .subarray(0, Math.max(0, maxBytes - NOTE_BYTES))
        .toString("utf8");
    return `${head.slice(0, head.lastIndexOf("\n"))}\n\n… cut: the summary is limited to 1 MiB.\n`;
}

// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(51963);
// EXTERNAL MODULE: ./src/wiring/event-sinks.ts
var event_sinks = __webpack_require__(27427);
;// CONCATENATED MODULE: ./src/wiring/report.ts










async function report(ended, context, log, environment) {
    const core = await log.open();
    const task = ended.assignment?.task;
    if (task)
        log.keep(...(0,domain_task/* identityOf */.cu)(task));
    const taskResult = { ...ended, message: (0,errors/* coded */.yC)(log.masked(ended.message), ended.code) };
    const trouble = context?.ports.savedState.trouble;
    if (trouble !== undefined && environment["GITHUB_STATE"])
        log.warning(`${trouble}; the post step asks the control plane what is owed. (CA-504)`);
    writeOutputs(taskResult, core, log);
    annotate(taskResult, context, log);
    const measured = taskResult.outcome?.measured;
    const chart = measured ? (await __webpack_require__.e(/* import() */ 2337).then(__webpack_require__.bind(__webpack_require__, 92337))).resultsChart(measured) : "";
    const markdown = summaryOf({
        taskResult,
        chart: log.masked(chart),
        timeline: context?.timeline ?? [],
        runUrl: (0,dispatch_event/* runAttemptUrl */.q)(environment),
        bridgeUrl: bridgeUrl(taskResult, context),
        takenBytes: sizeOf(environment["GITHUB_STEP_SUMMARY"]),
    });
    await log.summarise(markdown);
    if (context)
        await (0,event_sinks/* tellEnd */.H)(taskResult, { environment, config: context.config, log });
    return isFailure(taskResult, context) ? 1 : 0;
}
function writeOutputs(taskResult, core, log) {
    try {
        for (const [name, value] of Object.entries(outputsOf(taskResult)))
            core.setOutput(name, value);
    }
    catch (error) {
        log.warning("The outputs could not be written (GITHUB_OUTPUT: " +
            `${(0,first_line/* firstLine */.T)(error instanceof Error ? error.message : String(error))}); later ` +
            "steps see none. (CA-505)");
    }
}
function sizeOf(path) {
    try {
        return path ? (0,external_node_fs_.statSync)(path).size : 0;
    }
    catch {
        return 0;
    }
}
function annotate(taskResult, context, log) {
    const { ended, outcome, message } = taskResult;
    const about = taskResult.assignment && ended !== "refused" ? `${taskResult.assignment.task.name}: ` : "";
    switch (ended) {
        case "answered":
        case "silent":
            return log[levelOf(outcome)](about + (outcome?.message ?? message));
        case "skipped":
            return annotateSkipped(taskResult, about, context, log);
        case "parked":
            return log.notice(about + message);
        case "handed-over":
            return log.info(about + message);
        case "aborted":
        case "cancelled":
        case "undelivered":
        case "refused":
            return log.error(about + message);
    }
}
function levelOf(outcome) {
    const verdict = outcome && (0,counting_outcome/* verdictOf */.Vj)(outcome);
    if (verdict === "warning")
        return "warning";
    return verdict === "fail" || verdict === "errored" ? "error" : "info";
}
function annotateSkipped(taskResult, about, context, log) {
    const { outcome, message, code } = taskResult;
    if (isFailure(taskResult, context))
        log.error(outcome
            ? `${about}${(0,first_line/* firstLine */.T)(outcome.message)} ${message}`
            : `${about}${message} (on-skipped: fail)`);
    else if (code === "CA-319")
        log.warning(about + message);
    else
        log.notice(about + message);
    for (const problem of context?.config.problems ?? [])
        log.warning(problem);
}
function isFailure(taskResult, context) {
    const { ended, outcome } = taskResult;
    const { failStep = true, failOnSkipped = true } = context?.config.work ?? {};
    switch (ended) {
        case "answered":
        case "silent":
            return levelOf(outcome) === "error" && (failStep || mustNotGoOn(taskResult, context));
        case "skipped":
            return outcome ? levelOf(outcome) === "error" && failStep : failOnSkipped;
        default:
            return ended !== "parked" && ended !== "handed-over";
    }
}
function mustNotGoOn({ isUnbound, assignment }, context) {
    const isRefused = isUnbound === true ||
        assignment?.complaint !== undefined ||
        context?.config.isOneOfMany === true ||
        (context?.config.problems.length ?? 0) > 0;
    return isRefused && isOwnStepsForm(context);
}
function isOwnStepsForm(context) {
    return (context !== undefined &&
        (0,inputs/* areOwnSteps */.Cx)(context.config.work) &&
        !context.config.source.job &&
        !context.config.source.tasksFile);
}
function bridgeUrl(taskResult, context) {
    const address = context?.ports.controlPlane?.address;
    const task = taskResult.assignment?.task;
    if (!address || !task?.keptnContext)
        return undefined;
    return `${address.replace(/\/api$/, "")}/bridge/project/${encodeURIComponent(task.project)}/sequence/${encodeURIComponent(task.keptnContext)}`;
}


/***/ })

};
