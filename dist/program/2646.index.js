"use strict";
exports.id = 2646;
exports.ids = [2646,3139];
exports.modules = {

/***/ 3892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ faultText)
/* harmony export */ });
/* unused harmony export ISSUES_URL */
/** Where faults of ours are reported; package.json names the same address in `bugs`. */
const ISSUES_URL = "https://github.com/cloud-automation-actions/cloud-automation-actions/issues";
/** The line in the log about a fault of ours. @param more  what becomes of the task, or what to do */
function faultText(error, more) {
    const what = error instanceof Error ? error.message : String(error);
    return `Unexpected: ${what} – please report this at ${ISSUES_URL}. ${more}`;
}


/***/ }),

/***/ 3139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ completeTask),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* unused harmony export MODES */
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);


const MODES = (/* unused pure expression or super */ null && (["interactive", "silent"]));
/**
 * @throws UserError naming the missing field, when a payload with ids only was not completed from
 * the control plane
 */
function completeTask(reference) {
    const { keptnContext, stage, service } = reference;
    const missing = Object.entries({ shkeptncontext: keptnContext, stage, service })
        .filter(([, value]) => !value)
        .map(([name]) => name);
    if (missing.length > 0 || !keptnContext || !stage || !service) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The payload of ${reference.type} lacks ${missing.join(", ")}, and the event was ` +
            "not read from the control plane. Send these fields, or give control-plane-url " +
            `and a token (and leave \`verify\` at require).`, "CA-103");
    }
    return { ...reference, keptnContext, stage, service };
}
/**
 * As the payload tells it. Where nothing is sent, nothing but type, id and project has to be known.
 */
function unread(dispatch) {
    const { reference, event } = dispatch;
    return { task: { keptnContext: "", stage: "", service: "", ...reference }, event };
}
/** What a task is called; it stays readable even where a secret looks like a part of it. */
function identityOf({ project, stage, service, name, keptnContext, id, type, }) {
    return [project, stage, service, name, keptnContext, id, type];
}
/** The `data` of an event; an absent one is empty. */
function dataOf(event) {
    const data = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    return (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {};
}


/***/ }),

/***/ 1459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ firstLine)
/* harmony export */ });
function firstLine(text) {
    return text.split("\n", 1)[0] ?? "";
}


/***/ }),

/***/ 1385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ factTable),
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _visible__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1612);

/**
 * Foreign text inside Markdown: nothing in it may format, link, mention or break out of a table.
 */
function escapeMarkdown(text) {
    // First, since what is left may come together to something new.
    return ((0,_visible__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        // A pattern for blanks around a line end would read a run of blanks once for each of them.
        .replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? " " : blanks))
        .replace(/[\p{Cc}]/gu, "")
        .replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c)
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
        // A zero-width space after @ and inside :// keeps mentions and bare links from coming alive.
        .replace(/@/g, "@\u200b")
        .replace(/:\/\//g, ":\u200b//")
        // GitHub links references after it has taken the backslashes away, and `www.` without being
        // asked.
        .replace(/#(?=\d)|(?<![a-z\d])gh(?=\\-\d)|(?<![a-z\d])www(?=\.)/gi, "$&\u200b"));
}
/**
 * Names and values as a table; the first pair is its head, since GitHub shows an empty head as an
 * empty row. Names and values are Markdown already.
 *
 * @returns no line at all without a pair
 */
function factTable(facts) {
    const [head, ...rows] = facts.map(([name, value]) => `| ${name} | ${value} |`);
    return head === undefined ? [] : [head, "| :--- | :--- |", ...rows];
}


/***/ }),

/***/ 1201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ httpUrl)
/* harmony export */ });
const MAX_URL_CHARACTERS = 2_000;
/**
 * An address that people may be sent to: http or https, no name and password in it, and no
 * character that could end it in Markdown, in Slack or in a table.
 */
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

/***/ 135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ RunLog)
/* harmony export */ });
/* harmony import */ var _domain_text_masking__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6451);
/* harmony import */ var _domain_text_visible__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1612);


const MAX_LINE_CHARACTERS = 4_000;
/**
 * The run log. `@actions/core` takes as long to load as everything else together, so it is loaded
 * by {@link open} while the control plane's answer is awaited; lines before that wait in order.
 * Tokens are registered with the runner before the first line, and every line of ours is masked,
 * whoever's words it quotes.
 */
class RunLog {
    /**
     * Everything that must not be readable in what leaves; grows while the job prints `::add-mask::`.
     */
    secrets;
    #tokens;
    #kept = [];
    #waiting = [];
    #core;
    /**
     * @param tokens our own; also made known to the runner, whose mask blanks every job output that
     * contains them
     * @param secrets what else is secret by its name; the runner knows the real ones among them
     * itself
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
        return (0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .createMasker */ .aD)(this.secrets, this.#kept)(text);
    }
    /** Loads the toolkit, registers the tokens, prints what waited. */
    async open() {
        if (this.#core)
            return this.#core;
        const core = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(7531)]).then(__webpack_require__.bind(__webpack_require__, 1659));
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
            write(core, line.length > MAX_LINE_CHARACTERS
                ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …`
                : line);
        };
        if (this.#core)
            now(this.#core);
        else
            this.#waiting.push(now);
    }
}
/**
 * `core.info` prints text as it is, so a line of foreign text could be a command; the older `##[`
 * form works anywhere in a line (docs/reference/github-actions.md#workflow-commands). A plain space
 * breaks the mark: the runner's comparison may skip invisible characters.
 */
function harmless(text) {
    return (0,_domain_text_visible__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text)
        .replaceAll("##[", "## [")
        .split("\n")
        .map((line) => line.replace(/^([\s\p{Z}\p{C}\p{M}]*):(?=:)/u, "$1: "))
        .join("\n");
}


/***/ }),

/***/ 1963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readDispatch),
/* harmony export */   q: () => (/* binding */ runAttemptUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);




/**
 * The dispatch this run answers: the input `event` when it is given, else the payload of the
 * `repository_dispatch`.
 *
 * @throws UserError one line that names the field
 */
function readDispatch(environment, eventInput) {
    if (eventInput)
        return (0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readDispatchPayload */ .Jf)(eventInput, "event");
    const name = environment["GITHUB_EVENT_NAME"] ?? "";
    const path = environment["GITHUB_EVENT_PATH"];
    if (name !== "repository_dispatch") {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`This workflow was started by ${name ? `\`${name}\`` : "an unknown event"}, not ` +
            "`repository_dispatch`. Set the input `event` to the triggered event as JSON.", "CA-102");
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
    const eventType = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(event) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(event, "action") : undefined;
    const dispatch = (0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readDispatchPayload */ .Jf)((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(event) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(event, "client_payload") : undefined, "client_payload");
    return { ...dispatch, ...(typeof eventType === "string" && { eventType }) };
}
/** The URL of this run attempt: `source` of our events, and the link people follow. */
function runAttemptUrl(environment) {
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}/attempts/${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}


/***/ }),

/***/ 2646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createLog),
  z: () => (/* binding */ report),
  reportCrash: () => (/* binding */ reportCrash)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/domain/text/first-line.ts
var first_line = __webpack_require__(1459);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/fault.ts
var fault = __webpack_require__(3892);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var counting_outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(6451);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(4389);
// EXTERNAL MODULE: ./src/domain/task.ts
var domain_task = __webpack_require__(3139);
;// CONCATENATED MODULE: ./src/report/outputs.ts

/** Every output, on every path; those that do not apply are empty. */
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
var markdown = __webpack_require__(1385);
// EXTERNAL MODULE: ./src/domain/text/visible.ts
var visible = __webpack_require__(1612);
// EXTERNAL MODULE: ./src/domain/text/web-address.ts
var web_address = __webpack_require__(1201);
;// CONCATENATED MODULE: ./src/report/summary.ts





/** GitHub drops a summary above 1 MiB altogether (docs/reference/github-actions.md#size-limits). */
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
/** The same of work that follows a task, in words that are no verdict. */
const DONE = {
    pass: "✅ done",
    warning: "⚠️ done with a warning",
    fail: "❌ failed",
    errored: "💥 errored",
};
/**
 * The story of a task as Markdown: the verdict and why, what was measured, the end of the log; then
 * what task it was, what was reported, and what happened when.
 */
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
/**
 * What nobody waits for has a verdict of its own, which stands beside ours: a told failure is a
 * failure, well told.
 */
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
/** The event is not a task of ours, but tells of one. */
function isNews({ assignment }) {
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
/** A fence longer than any run of backticks in the text cannot be closed by it. */
function fenced(text, language) {
    const longest = [...text.matchAll(/`+/g)].reduce((max, [run]) => Math.max(max, run.length), 2);
    const fence = "`".repeat(longest + 1);
    return [`${fence}${language}`, (0,visible/* visible */.RK)(text).replace(/[^\P{Cc}\n\t]/gu, ""), fence];
}
/** Addresses can be opened; everything else is text. */
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
/** Our own timeline texts use backticks for event names; everything else in them is escaped. */
function escapeTicks(text) {
    return text
        .split("`")
        .map((part, i) => (i % 2 === 1 ? `\`${part.replace(/[^\w.]/g, "")}\`` : (0,markdown/* escapeMarkdown */.F)(part)))
        .join("");
}
/** What the event had to cut. */
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

// EXTERNAL MODULE: ./src/runner/console.ts
var console = __webpack_require__(135);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(1963);
;// CONCATENATED MODULE: ./src/wiring/report.ts












/**
 * Outputs, annotation and summary of what happened.
 *
 * @returns the exit code, which colours the step
 */
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
    const chart = measured ? (await __webpack_require__.e(/* import() */ 2337).then(__webpack_require__.bind(__webpack_require__, 2337))).resultsChart(measured) : "";
    const markdown = summaryOf({
        taskResult,
        chart: log.masked(chart),
        timeline: context?.timeline ?? [],
        runUrl: (0,dispatch_event/* runAttemptUrl */.q)(environment),
        bridgeUrl: bridgeUrl(taskResult, context),
        takenBytes: sizeOf(environment["GITHUB_STEP_SUMMARY"]),
    });
    try {
        await core.summary.addRaw(markdown, true).write();
    }
    catch {
        // Some runners offer no summary file, and a report must never decide over a task.
        log.debug("The job summary could not be written.");
    }
    return isFailure(taskResult, context) ? 1 : 0;
}
/** The task is answered by now; a file that cannot be written changes nothing about it. */
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
/** What the job itself wrote into the summary counts for the limit, too. */
function sizeOf(path) {
    try {
        return path ? (0,external_node_fs_.statSync)(path).size : 0;
    }
    catch {
        return 0;
    }
}
/** How a task's result is shown on the run's page. */
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
    // Nobody was asked, and nobody has answered: the sequence stands still.
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
            // The work was done before somebody else closed the task: its verdict colours the step all
            // the same.
            return outcome ? levelOf(outcome) === "error" && failStep : failOnSkipped;
        default:
            return ended !== "parked" && ended !== "handed-over";
    }
}
/**
 * Inputs or a payload that were refused: steps that follow as the job must not run for a task that
 * is over.
 */
function mustNotGoOn({ isUnbound, assignment }, context) {
    const isRefused = isUnbound === true ||
        assignment?.complaint !== undefined ||
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
/** The log of a process; everything secret is known to it before the first line. */
function createLog(environment) {
    return new console/* RunLog */.s((0,inputs/* secretInputs */._y)(environment), (0,masking/* secretsOfEnvironment */.O0)(environment));
}
/** A fault of ours: one line, and the stack trace only with step debug logging. */
async function reportCrash(error, environment) {
    const log = createLog(environment);
    log.error((0,fault/* faultText */.I)(error, "The post step answers what is owed. (CA-901)"));
    if (environment["RUNNER_DEBUG"] === "1" && error instanceof Error)
        log.debug(error.stack ?? "");
    await log.open();
}


/***/ })

};
;