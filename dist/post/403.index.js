"use strict";
exports.id = 403;
exports.ids = [403];
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