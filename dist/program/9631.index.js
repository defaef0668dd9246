"use strict";
exports.id = 9631;
exports.ids = [9631];
exports.modules = {

/***/ 460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ performRecipe),
/* harmony export */   recipeOf: () => (/* binding */ recipeOf)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(726);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9272);




/** Of what a recipe reports, such addresses become links that people click. */
const LINK_NAME = /(Url|URL)$/;
/**
 * The recipe in the parameter `http`: a mapping, the path of a file, or the text of a recipe;
 * `undefined` without one.
 *
 * @throws UserError naming the recipe, the place in it, what was found and what is expected
 */
async function recipeOf({ parameters, readFile, }) {
    const { http } = parameters;
    if (!http)
        return undefined;
    const { parseRecipe } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1705), __webpack_require__.e(7022)]).then(__webpack_require__.bind(__webpack_require__, 7701));
    // Inputs of workflows are texts, also where a recipe stands in them.
    const isPath = typeof http === "string" && !/\n|^\s*\{/.test(http);
    return isPath
        ? parseRecipe(await readFile(http, "with.http"), http)
        : parseRecipe(http, "with.http");
}
/**
 * Does what the recipe says, and reads it back.
 *
 * @param values  what the recipe sees beside event, task, run and env
 * @returns the recipe's fields as `data`, texts all; `errored` when it was not done, or nobody can
 * tell
 * @throws UserError before anything is sent, when the recipe asks for what is not there or may not
 * be sent
 */
async function performRecipe(recipe, request, values) {
    const begunMs = request.clock.nowMs();
    const { Session, Stopped, Trouble } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(6451), __webpack_require__.e(1705), __webpack_require__.e(8818)]).then(__webpack_require__.bind(__webpack_require__, 1040));
    const session = new Session(recipe, request, values);
    const work = (verdict, said, { code, wasSo = false, } = {}) => ({
        result: {
            ending: { kind: "judged", verdict, reason: session.masked(said), ...(code && { code }) },
            report: { labels: {}, data: reported(session.fields, request) },
            logTail: [],
            masks: session.masks,
            durationMs: request.clock.nowMs() - begunMs,
        },
        verdict,
        wasSo,
    });
    try {
        const { verdict, said, wasSo } = await session.perform();
        return work(verdict, said, { wasSo });
    }
    catch (error) {
        if (error instanceof Stopped)
            return { ...(0,_core_results__WEBPACK_IMPORTED_MODULE_1__/* .stoppedWork */ .t5)(work("errored", "stopped"), request), wasSo: false };
        if (error instanceof Trouble)
            return work("errored", error.message, { code: "CA-411" });
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return work("errored", error.message.replace(/\.$/, ""), { code: error.code });
        throw error;
    }
}
function reported(fields, { console }) {
    const data = {};
    for (const [name, value] of Object.entries(fields)) {
        if (name.startsWith("_"))
            continue;
        if (LINK_NAME.test(name) && !isLink(value))
            console.warning(`The field ${name} is left out: it is no address that begins with https:// or http://.`);
        else
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, (0,_core_values__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(value));
    }
    return data;
}
function isLink(value) {
    return (typeof value === "string" && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(value) && URL.canParse(value));
}


/***/ }),

/***/ 9631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  job: () => (/* binding */ run_job)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/jobs/work/hooks.ts
var hooks = __webpack_require__(6576);
// EXTERNAL MODULE: ./src/jobs/http/parameters.ts
var parameters = __webpack_require__(6349);
// EXTERNAL MODULE: ./src/jobs/http/perform.ts
var perform = __webpack_require__(460);
// EXTERNAL MODULE: ./src/jobs/core/job.ts
var job = __webpack_require__(8177);
// EXTERNAL MODULE: ./src/jobs/work/script-or-workflow.ts
var script_or_workflow = __webpack_require__(9149);
// EXTERNAL MODULE: ./src/jobs/core/results.ts
var results = __webpack_require__(9272);
// EXTERNAL MODULE: ./src/jobs/core/values.ts
var values = __webpack_require__(726);
// EXTERNAL MODULE: ./src/jobs/work/start-work.ts
var start_work = __webpack_require__(5748);
// EXTERNAL MODULE: ./src/jobs/ticket/mark.ts
var mark = __webpack_require__(2454);
// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(1385);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/jobs/workflow/runs.ts
var runs = __webpack_require__(6460);
;// CONCATENATED MODULE: ./src/jobs/runbook/steps.ts




const PREFIX = "step.";
const MAX_STEPS = 100;
const MAX_NAME_CHARACTERS = 100;
const MAX_NOTE_CHARACTERS = 200;
const MAX_TEXT_CHARACTERS = 4_000;
/** Every job has them, and they are none of the runbook's. */
const FRAME = ["Set up job", "Complete job"];
const RESULTS = {
    passed: "passed",
    pass: "passed",
    success: "passed",
    succeeded: "passed",
    ok: "passed",
    done: "passed",
    neutral: "passed",
    failed: "failed",
    fail: "failed",
    failure: "failed",
    error: "failed",
    timed_out: "failed",
    cancelled: "failed",
    skipped: "skipped",
    skip: "skipped",
};
/**
 * Takes the lines `step.<name>=<result> <note>` out of what a script reported, in the order in
 * which it wrote them.
 */
function stepsIn(data) {
    const steps = [];
    const rest = {};
    for (const [name, value] of Object.entries(data)) {
        if (!name.startsWith(PREFIX))
            (0,json/* setOwn */.P5)(rest, name, value);
        else if (steps.length < MAX_STEPS)
            steps.push(stepOf(name.slice(PREFIX.length), typeof value === "string" ? value : JSON.stringify(value)));
    }
    return { steps, rest };
}
function stepOf(name, text) {
    const [, word = "", note = ""] = /^\s*(\S*)\s*([^]*)$/.exec(text) ?? [];
    const result = getResult(word);
    return {
        name: steps_short(name, MAX_NAME_CHARACTERS),
        result,
        note: steps_short(result === "unknown" ? text : note, MAX_NOTE_CHARACTERS),
    };
}
function getResult(word) {
    const known = word.toLowerCase().replace(/[:;,.]$/, "");
    return Object.hasOwn(RESULTS, known) ? (RESULTS[known] ?? "unknown") : "unknown";
}
/** The steps of a workflow run, by its jobs. @returns why they could not be read, as a sentence */
async function stepsOfRun(runId, repository, { github, stop }) {
    const read = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", { ...(0,runs/* named */.KT)(repository), run_id: Number(runId), filter: "latest", per_page: 100 }, stop);
    if (!read.ok)
        return `The steps of run ${runId} could not be read: ${read.failure.message}.`;
    const jobs = listIn(read.value.data, "jobs");
    return jobs
        .flatMap((job) => listIn(job, "steps")
        .filter((step) => !FRAME.includes(textIn(step, "name")))
        .map((step) => runStepOf(step, jobs.length > 1 ? `${textIn(job, "name")} / ` : "")))
        .slice(0, MAX_STEPS);
}
function runStepOf(step, before) {
    const tookMs = Date.parse(textIn(step, "completed_at")) - Date.parse(textIn(step, "started_at"));
    const conclusion = textIn(step, "conclusion");
    const result = getResult(conclusion);
    const note = tookMs >= 0 ? (0,values/* inMinutes */.dT)(tookMs) : conclusion || textIn(step, "status");
    return {
        name: steps_short(`${before}${textIn(step, "name")}`, MAX_NAME_CHARACTERS),
        result,
        note: result === "skipped" ? "" : note,
    };
}
/** On one line each, as text for later tasks. */
function stepsInWords(steps) {
    const text = steps
        .map(({ name, result, note }) => `${name}: ${result}${note ? ` (${note})` : ""}`)
        .join("\n");
    return text.length <= MAX_TEXT_CHARACTERS
        ? text
        : `${text.slice(0, MAX_TEXT_CHARACTERS - 1).toWellFormed()}…`;
}
/** Markdown of the step log. */
function stepLog(runbook, steps) {
    const rows = steps.map(({ name, result, note }, i) => `| ${i + 1} | ${(0,markdown/* escapeMarkdown */.F)(name)} | ${SIGNS[result]} ${result} | ${(0,markdown/* escapeMarkdown */.F)(note)} |`);
    return [
        `### Runbook ${(0,markdown/* escapeMarkdown */.F)(runbook)}`,
        "",
        "| | Step | Result | |",
        "| ---: | --- | --- | --- |",
        ...rows,
        "",
    ].join("\n");
}
const SIGNS = {
    passed: "✅",
    failed: "❌",
    skipped: "⏭️",
    unknown: "❔",
};
function steps_short(text, characters) {
    const line = text
        .toWellFormed()
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim();
    return line.length <= characters ? line : `${line.slice(0, characters - 1).toWellFormed()}…`;
}
function listIn(value, name) {
    const list = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, name) : undefined;
    return Array.isArray(list) ? list.filter(json/* isJsonObject */.OW) : [];
}
function textIn(value, name) {
    const text = (0,json/* getOwn */.Ng)(value, name);
    return typeof text === "string" ? text : "";
}

// EXTERNAL MODULE: ./src/jobs/runbook/declarations.ts
var declarations = __webpack_require__(4630);
;// CONCATENATED MODULE: ./src/jobs/runbook/run.ts













const run_job = (0,job/* jobOf */.Z)(declarations/* runbookRun */.Y, {
    run,
    checks: [
        (0,job/* checkOf */.E)(["run", "workflow"], refuseBesideRecipe),
        // With a recipe there is no other work.
        ...script_or_workflow/* workChecks */.VM.map(parameters/* withoutRecipe */.M),
    ],
});
function refuseBesideRecipe(parameters) {
    const astray = parameters.http === undefined
        ? undefined
        : ["run", "workflow"].find((name) => parameters[name] !== undefined);
    if (astray !== undefined)
        throw new errors/* UserError */.yo(`with.${astray}: http runs the runbook; leave out one of them.`, "CA-207");
}
async function run(request) {
    const { parameters, assignment: { task }, } = request;
    const { runbook } = parameters;
    const recipe = await (0,perform.recipeOf)(request);
    if (recipe) {
        refuseBesideRecipe(parameters);
        const work = await (0,perform/* performRecipe */.W)(recipe, request, {
            key: (0,mark/* keysOf */.YD)(task, undefined, undefined).task,
            with: parameters,
            card: { kind: "runbook", runbook },
        });
        if (work.verdict === "stopped")
            return work.result;
        return logged(await checked(work, request), [], runbook, request);
    }
    const work = await (0,script_or_workflow/* performWork */.pz)(request, { CLOUD_AUTOMATION_RUNBOOK: runbook });
    if (work.verdict === "parked" || work.verdict === "stopped")
        return (0,results/* reporting */.vR)(work, { runbook }).result;
    const over = await checked(work, request);
    return logged(over, (0,results/* isStopped */.id)(request) ? [] : await stepsOfWorkflow(over, request), runbook, request);
}
async function checked(work, request) {
    if (work.verdict === "parked" ||
        work.verdict === "stopped" ||
        (0,outcome/* severity */.yf)(work.verdict) >= (0,outcome/* severity */.yf)("fail"))
        return work;
    const found = await (0,hooks/* confirm */.lJ)(request, {
        CLOUD_AUTOMATION_RUNBOOK: request.parameters.runbook,
        ...(0,hooks/* reportedVariables */.XM)(work),
    });
    if (!found)
        return work;
    const merged = (0,results/* including */.Yv)(work, found.result);
    if ((0,results/* isStopped */.id)(request))
        return (0,results/* stoppedWork */.t5)(merged, request);
    if (found.isConfirmed)
        return merged;
    return (0,results/* overrule */.tq)(merged, {
        verdict: found.verdict,
        reason: `${found.verdict === "fail" ? "the runbook did not have its effect" : "it is unknown whether the runbook had its effect"}: ` +
            `${found.reason}`,
        code: "CA-411",
    });
}
/**
 * Shows the steps. One that failed in a runbook that came to a good end is worth a warning.
 *
 * @param ofWorkflow  those of the run, where the work itself tells none
 */
async function logged(work, ofWorkflow, runbook, request) {
    const { report } = work.result;
    const { steps: written, rest } = stepsIn(report.data);
    const steps = written.length > 0 ? written : ofWorkflow;
    const withoutSteps = {
        ...work,
        result: { ...work.result, report: { ...report, data: rest } },
    };
    if (steps.length > 0)
        await request.show(stepLog(runbook, steps));
    const failed = steps.filter(({ result }) => result === "failed").map(({ name }) => name);
    const named = (0,results/* reporting */.vR)((0,results/* stating */.TX)(withoutSteps, {
        runbook,
        ...(steps.length > 0 && { steps: stepsInWords(steps) }),
        ...(failed.length > 0 && { failedSteps: failed.join(", ") }),
    }), { runUrl: (0,start_work/* pageOf */.ZZ)(work, request) });
    if (failed.length === 0 || work.verdict === "parked" || work.verdict === "stopped")
        return named.result;
    if (work.verdict === "pass")
        return (0,results/* overrule */.tq)(named, {
            verdict: "warning",
            reason: "the runbook came to its end, but " +
                `${failed.length > 1 ? "the steps" : "the step"} ${failed.join(", ")} ` +
                "failed",
        }).result;
    return (0,results/* overrule */.tq)(named, {
        verdict: work.verdict,
        reason: `${(0,results/* reasonOf */.A3)(work.result)}; failed: ${failed.join(", ")}`,
        ...(work.verdict !== "warning" && { code: codeOf(work) }),
    }).result;
}
function codeOf({ verdict, result, }) {
    return ((result.ending.kind === "judged" && result.ending.code) ||
        (verdict === "fail" ? "CA-401" : "CA-406"));
}
async function stepsOfWorkflow({ result }, request) {
    const runId = (0,values/* textOf */.b6)(result.report.data, "runId");
    if (runId === undefined || (0,script_or_workflow/* scriptOf */.Fl)(request.parameters) !== undefined)
        return [];
    const steps = await stepsOfRun(runId, request.parameters.repository ?? request.repository, request);
    if (typeof steps !== "string")
        return steps;
    request.console.notice(steps);
    return [];
}


/***/ }),

/***/ 2454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ commentMark),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   iG: () => (/* binding */ withSection),
/* harmony export */   yK: () => (/* binding */ ticketMark),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const NAME = "cloud-automation:";
/** Longer ids would fill the body. */
const MAX_ID_CHARACTERS = 200;
/** At the very beginning, where no text of an event ever stands. */
const MARK = /^\ufeff?<!-- cloud-automation: (issue|incident|comment)((?: [\w!'()*.~%-]{1,700}){1,8}) -->/;
/**
 * @param given      the parameter `key`, which stands for everything else
 * @param problemId  as the problem's source calls it
 */
function keysOf({ id, keptnContext }, given, problemId) {
    const task = keyOf("keptn", id);
    if (given !== undefined)
        return { task, lasting: keyOf("key", given), isShared: true };
    if (problemId !== undefined)
        return { task, lasting: keyOf("problem", problemId), isShared: true };
    return { task, lasting: keyOf("context", keptnContext), isShared: false };
}
/** No id can end the comment it stands in, since `>` and spaces are encoded. */
function keyOf(kind, id) {
    const encoded = encodeURIComponent(id.toWellFormed());
    return `${kind}-${encoded.length <= MAX_ID_CHARACTERS ? encoded : `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(id).digest("hex")}`}`;
}
function ticketMark({ noun }, { task, lasting }) {
    return markOf(noun, [task, lasting]);
}
/** @param purpose  tells two comments of one task apart */
function commentMark({ task }, purpose) {
    return markOf("comment", [task, purpose]);
}
function markOf(noun, keys) {
    return `<!-- ${NAME} ${noun} ${keys.join(" ")} -->`;
}
/** @returns `undefined` for a text that does not begin with a mark */
function readMark(text) {
    const [, noun, keys] = MARK.exec(text) ?? [];
    return noun === undefined || keys === undefined
        ? undefined
        : { noun, keys: keys.trim().split(" ") };
}
const SECTION = "section";
/** @param name  as the schema of the parameter lets it through */
function sectionMarks(name) {
    return [`<!-- ${NAME} ${SECTION} ${name} -->`, `<!-- ${NAME} end of ${SECTION} ${name} -->`];
}
function sectionOf(name, text) {
    const [begin, end] = sectionMarks(name);
    return `${begin}\n${text}\n${end}`;
}
/** The body with the section's text replaced; a body without the section gets it at its end. */
function withSection(body, name, text) {
    const [begin, end] = sectionMarks(name);
    const from = body.indexOf(begin);
    const to = from < 0 ? -1 : body.indexOf(end, from + begin.length);
    if (to < 0)
        return `${body.trimEnd()}\n\n${sectionOf(name, text)}`;
    return body.slice(0, from) + sectionOf(name, text) + body.slice(to + end.length);
}
/** Foreign Markdown without the marks that could be taken for ours: they become readable text. */
function withoutMarks(markdown) {
    return markdown.toWellFormed().replace(/<!--(?=\s*cloud-automation)/gi, "&lt;!--");
}


/***/ }),

/***/ 5748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ startWork),
/* harmony export */   Kw: () => (/* binding */ isGoingOn),
/* harmony export */   SF: () => (/* binding */ undone),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   up: () => (/* binding */ endInWords)
/* harmony export */ });
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6576);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9149);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9272);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(726);
/* harmony import */ var _started__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7237);






/**
 * Starts the script or the workflow, waits as long as `wait` says, and leaves what a stop needs.
 */
async function startWork(request, { job, undo, variables = {}, fields, refine = (work) => work }) {
    const begunMs = request.clock.nowMs();
    const work = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .performWork */ .pz)(request, variables, undo?.reserveMs);
    const marked = (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stating */ .TX)(work, (0,_started__WEBPACK_IMPORTED_MODULE_4__/* .marksOf */ .Ok)(job, request.assignment.task));
    if (work.verdict === "parked" || work.verdict === "stopped")
        return marked.result;
    const reported = (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reporting */ .vR)(refine(marked), fields(marked));
    const start = new Date(begunMs).toISOString();
    const timed = isGoingOn(work, request)
        ? (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reporting */ .vR)(reported, { start })
        : (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .withWindow */ .By)(reported, begunMs, request.clock.nowMs());
    return (undo === undefined ? timed : await undone(timed, request, undo, variables)).result;
}
/** Whether the work was started and nothing waits for it: its end is not known. */
function isGoingOn({ result, verdict }, { parameters }) {
    if (parameters.wait === "no")
        return true;
    // Where nobody waits for the answer, `park` is the same.
    return (verdict === "pass" &&
        (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .scriptOf */ .Fl)(parameters) === undefined &&
        (0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(result.report.data, "conclusion") === undefined);
}
/** How the work ended and no more: numbers come from reports, which are judged later. */
function endInWords({ result }, { parameters }) {
    if ((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .scriptOf */ .Fl)(parameters) !== undefined)
        return `script: ${(0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(result)}`;
    return `workflow run: ${(0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(result.report.data, "conclusion") ?? "started"}`;
}
/** Page of the run that does the work. */
function pageOf({ result }, { runUrl }) {
    return (0,_core_values__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(result.report.data, "runUrl") ?? runUrl;
}
/**
 * Where the work failed, runs the script that takes back what it has left.
 * The failure stays.
 */
async function undone(work, request, hook, variables) {
    const { verdict, result } = work;
    if (verdict === "parked" || verdict === "stopped")
        return work;
    if ((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(verdict) < (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)("fail"))
        return hook.script === undefined ? work : (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stating */ .TX)(work, { [hook.name]: "not needed" });
    const end = await (0,_hooks__WEBPACK_IMPORTED_MODULE_1__/* .runHook */ .DB)(request, hook, { ...variables, ...(0,_hooks__WEBPACK_IMPORTED_MODULE_1__/* .reportedVariables */ .XM)(work) });
    if (!end)
        return work;
    const code = (result.ending.kind === "judged" && result.ending.code) ||
        (verdict === "fail" ? "CA-401" : "CA-406");
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stating */ .TX)((0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .including */ .Yv)((0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(work, { verdict, reason: `${(0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(result)}; ${end.reason}`, code }), end.result), { [hook.name]: end.outcome });
}


/***/ }),

/***/ 6460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   i5: () => (/* binding */ ownAccount),
/* harmony export */   uW: () => (/* binding */ runIdIn),
/* harmony export */   v: () => (/* binding */ listRuns),
/* harmony export */   xl: () => (/* binding */ finished)
/* harmony export */ });
/* unused harmony export runStateOf */
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const PAGE = 100;
/** GitHub lists at most 1,000 filtered runs (docs/reference/github-actions.md#runs). */
const MAX_PAGES = 10;
async function readRun({ github, repository }, id, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { ...named(repository), run_id: id }, signal);
    if (!read.ok)
        return read.failure.httpStatus === 404
            ? { kind: "gone" }
            : { kind: "failed", failure: read.failure };
    const run = runStateOf(read.value.data);
    if (!run)
        return {
            kind: "failed",
            failure: {
                kind: "unexpected",
                reached: "no",
                message: `run ${id}: GitHub's answer is not that of a run`,
            },
        };
    return { kind: "run", run };
}
/**
 * Runs of a workflow that `workflow_dispatch` started, newest first.
 *
 * @param sinceMs     created then or later; without it, the newest 100
 * @throws UserError  naming the workflow, when there is no such one or it may not be read
 */
async function listRuns({ github, repository }, workflow, sinceMs, signal) {
    const runs = [];
    for (let page = 1; page <= (sinceMs === undefined ? 1 : MAX_PAGES); page++) {
        const read = await github.read("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
            ...named(repository),
            workflow_id: workflow,
            event: "workflow_dispatch",
            per_page: PAGE,
            page,
            ...(sinceMs !== undefined && {
                created: `>=${new Date(sinceMs).toISOString().slice(0, 19)}Z`,
            }),
        }, signal);
        if (!read.ok)
            throw refused(`The runs of ${workflow} in ${repository} could not be listed`, read.failure, `There is no workflow ${workflow} on the default branch of ${repository}, or the token may not see it.`);
        const listed = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(read.value.data)
            ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(read.value.data, "workflow_runs")
            : undefined;
        const found = Array.isArray(listed) ? listed : [];
        runs.push(...found.map(runStateOf).filter((run) => run !== undefined));
        if (found.length < PAGE)
            break;
    }
    return runs;
}
/** The parameters of a route that say which repository is meant. */
function named(repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}
/**
 * An error that names what was tried and, where it is a permission, which. @param missing what a
 * 404 means
 */
function refused(what, failure, missing) {
    if (failure.kind === "unauthorized")
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: ${failure.message}. The job needs \`actions: write\`; for another ` +
            "repository, pass a token that has it as github-token.", "CA-605");
    if (failure.httpStatus === 404 && missing !== undefined)
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(missing, "CA-411");
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: ${failure.message}.`, "CA-411");
}
/** @returns `undefined` for something else than a run */
function runStateOf(value) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return undefined;
    const id = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "id");
    const status = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "status");
    if (typeof id !== "number" || !Number.isSafeInteger(id) || typeof status !== "string")
        return undefined;
    const text = (name) => {
        const found = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, name);
        return typeof found === "string" ? found : "";
    };
    return {
        id,
        url: text("html_url"),
        title: text("display_title"),
        // Runs of another ref carry it behind an @.
        workflow: text("path").split("@")[0]?.split("/").at(-1) || "a workflow",
        branch: text("head_branch"),
        event: text("event"),
        actor: actorOf((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "actor")),
        createdMs: Date.parse(text("created_at")),
        status,
        isOver: status === "completed",
        conclusion: status === "completed" ? text("conclusion") : "",
        startedMs: Date.parse(text("run_started_at")),
        changedMs: Date.parse(text("updated_at")),
    };
}
function actorOf(value) {
    const login = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "login") : undefined;
    return {
        login: typeof login === "string" ? login : "",
        isBot: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "type") === "Bot",
    };
}
/**
 * Whether our token's account is this one. A person's token tells its name; that of an App, as
 * `GITHUB_TOKEN` is one, may not ask, and then an App it must be.
 *
 * @throws UserError when it could not be asked
 */
async function ownAccount({ github }, signal) {
    const read = await github.read("GET /user", {}, signal);
    if (!read.ok && read.failure.httpStatus !== 403 && read.failure.httpStatus !== 404)
        throw refused("Whose token this is could not be read", read.failure);
    const login = read.ok && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(read.value.data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(read.value.data, "login") : undefined;
    return (actor) => typeof login === "string" ? actor.login.toLowerCase() === login.toLowerCase() : actor.isBot;
}
function finished(run) {
    const tookMs = run.changedMs - run.startedMs;
    return {
        id: run.id,
        url: run.url,
        workflow: run.workflow,
        conclusion: run.conclusion,
        durationMs: tookMs > 0 ? tookMs : 0,
    };
}
/**
 * The run that a page or an attempt belongs to; 0 for none. @param url such as
 * `https://github.com/o/r/actions/runs/7/attempts/1`
 */
function runIdIn(url) {
    return Number(/\/actions\/runs\/(\d+)/.exec(url)?.[1] ?? 0);
}


/***/ })

};
;