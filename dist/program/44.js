module.exports = {

/***/ 29631:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  job: () => (/* binding */ run_job)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/jobs/work/hooks.ts
var hooks = __webpack_require__(86576);
// EXTERNAL MODULE: ./src/jobs/http/parameters.ts
var parameters = __webpack_require__(46349);
// EXTERNAL MODULE: ./src/jobs/http/perform.ts
var perform = __webpack_require__(40460);
// EXTERNAL MODULE: ./src/jobs/core/job.ts
var job = __webpack_require__(38177);
// EXTERNAL MODULE: ./src/jobs/work/script-or-workflow.ts
var script_or_workflow = __webpack_require__(49149);
// EXTERNAL MODULE: ./src/jobs/core/results.ts
var results = __webpack_require__(59272);
// EXTERNAL MODULE: ./src/jobs/core/values.ts
var values = __webpack_require__(90726);
// EXTERNAL MODULE: ./src/jobs/work/start-work.ts
var start_work = __webpack_require__(65748);
// EXTERNAL MODULE: ./src/jobs/ticket/mark.ts
var mark = __webpack_require__(87216);
// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/jobs/workflow/runs.ts
var runs = __webpack_require__(66460);
;// CONCATENATED MODULE: ./src/jobs/runbook/steps.ts




const PREFIX = "step.";
const MAX_STEPS = 100;
const MAX_NAME_CHARACTERS = 100;
const MAX_NOTE_CHARACTERS = 200;
const MAX_TEXT_CHARACTERS = 4_000;
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
function stepsInWords(steps) {
    const text = steps
        .map(({ name, result, note }) => `${name}: ${result}${note ? ` (${note})` : ""}`)
        .join("\n");
    return text.length <= MAX_TEXT_CHARACTERS
        ? text
        : `${text.slice(0, MAX_TEXT_CHARACTERS - 1).toWellFormed()}…`;
}
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
var declarations = __webpack_require__(44630);
;// CONCATENATED MODULE: ./src/jobs/runbook/run.ts













const run_job = (0,job/* jobOf */.Z)(declarations/* runbookRun */.Y, {
    run,
    checks: [
        (0,job/* checkOf */.E)(["run", "workflow"], refuseBesideRecipe),
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

/***/ 51705:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ originProblem),
/* harmony export */   XB: () => (/* binding */ secretVariablesIn),
/* harmony export */   Xx: () => (/* binding */ checkOrigin),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);
/* harmony import */ var _catalogue_script__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59694);
/* harmony import */ var _catalogue_template__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66671);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
/* harmony import */ var _http_loopback__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80507);
/* harmony import */ var _evaluation__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92211);
/* harmony import */ var _texts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57957);







const MAX_VALUE_CHARACTERS = 2_000;
const MAX_CHARACTERS = 8_000;
const MAX_SHOWN_CHARACTERS = 200;
const BEGIN = /^https?:\/\//i;
const ORIGIN = /^https?:\/\/[^/?#\\@\s]+(?=[/?#]|$)/i;
function originProblem(segments) {
    const fixed = segments.slice(0, valueIndex(segments));
    if (!fixed.every((segment) => typeof segment === "string"))
        return undefined;
    return problemOf(fixed.join(""), fixed.length < segments.length);
}
function checkOrigin(template, context, field) {
    const segments = (0,_catalogue_template__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(template, _catalogue_script__WEBPACK_IMPORTED_MODULE_1__/* .LATE_CONTEXTS */ .Qs);
    const fixed = segments.slice(0, valueIndex(segments));
    const problem = problemOf(pieces(fixed, context, field)
        .map(({ text }) => text)
        .join(""), fixed.length < segments.length);
    if (problem)
        throw refusal(field, problem);
}
function addressOf(template, context, field) {
    checkOrigin(template, context, field);
    const parts = pieces((0,_catalogue_template__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(template, _catalogue_script__WEBPACK_IMPORTED_MODULE_1__/* .LATE_CONTEXTS */ .Qs), context, field);
    const text = parts.map((part) => part.text).join("");
    if (text.length > MAX_CHARACTERS)
        throw refusal(field, `the address has ${text.length} characters; at most ${MAX_CHARACTERS} are sent.`);
    const [origin = ""] = ORIGIN.exec(text) ?? [];
    const [path = ""] = text.slice(origin.length).split(/[?#]/);
    if (path.split(/[/\\]/).some((segment) => /^\.{1,2}$/.test(segment.replace(/%2e/gi, "."))))
        throw refusal(field, "a part of the path is . or .., which leads elsewhere.");
    const url = parse(text);
    if (url === undefined || url.origin !== parse(origin)?.origin)
        throw refusal(field, "this is no address.");
    url.search = url.search.replace(/[\^`{|}\\]/g, encodeURIComponent);
    return { href: url.href, shown: shownOf(parts, origin.length, url.host) };
}
function secretVariablesIn(template, valueOf) {
    const secret = [];
    let before = "";
    for (const segment of (0,_catalogue_template__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(template, _catalogue_script__WEBPACK_IMPORTED_MODULE_1__/* .LATE_CONTEXTS */ .Qs)) {
        if (typeof segment === "string") {
            before += segment;
            continue;
        }
        const names = (0,_texts__WEBPACK_IMPORTED_MODULE_5__/* .namesRead */ .DQ)(`\${{ ${segment.text} }}`, "env");
        const values = names.map((name) => valueOf(name).trim());
        const isOrigin = !/^https?:\/\/[^/?#]*[/?#]/i.test(before) &&
            values.every((value) => /^(https?:\/\/)?[^/?#@]*\/?$/i.test(value));
        if (!isOrigin)
            secret.push(...names);
        before += values.join("") || "…";
    }
    return secret;
}
function valueIndex(segments) {
    const index = segments.findIndex((segment) => typeof segment !== "string" && !isFixed(segment));
    return index < 0 ? segments.length : index;
}
function isFixed(expression) {
    return (0,_catalogue_expression__WEBPACK_IMPORTED_MODULE_0__/* .readsOf */ .JP)(expression).every(([context]) => context === "env");
}
function problemOf(fixed, isFollowed) {
    if (isFollowed && /^https?:\/\/$/i.test(fixed))
        return "a value of an event may not be the host; write the host there, or take it from a variable of env.";
    if (!BEGIN.test(fixed))
        return ("has to begin with https:// and the host, written there or in a variable of " +
            "env; no value of an event chooses where a request goes.");
    const [origin] = ORIGIN.exec(fixed) ?? [];
    if (origin === undefined)
        return "expected a host behind https://, without a name or password before it.";
    if (isFollowed && origin.length === fixed.length)
        return ("the host ends where a value begins; write / before it, since no value of " +
            "an event chooses where a request goes.");
    if (/\p{Cc}/u.test(fixed))
        return "there is a line break or another control character in it.";
    const url = parse(origin);
    if (url === undefined)
        return "this is no address.";
    return url.protocol === "https:" || (0,_http_loopback__WEBPACK_IMPORTED_MODULE_6__/* .isLoopback */ .U)(url.hostname)
        ? undefined
        : "only https is sent to, so that secrets do not cross the network in clear.";
}
function parse(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
function pieces(segments, context, field) {
    const made = [];
    let isQuery = false;
    for (const [i, segment] of segments.entries()) {
        if (typeof segment === "string") {
            made.push({ text: segment, from: "recipe" });
        }
        else {
            const value = textOf((0,_evaluation__WEBPACK_IMPORTED_MODULE_4__/* .evaluated */ .W)(segment, context, field), segment.text, field);
            const next = segments[i + 1];
            if (isFixed(segment))
                made.push({
                    text: typeof next === "string" && next.startsWith("/")
                        ? value.trim().replace(/(?<!\/)\/+$/, "")
                        : value.trim(),
                    from: "env",
                });
            else if (value === "" && !isQuery)
                throw refusal(field, `\${{ ${segment.text} }} is empty, and a part of the path cannot be.`);
            else
                made.push({ text: encodeURIComponent(value.toWellFormed()), from: "value" });
        }
        isQuery ||= made.at(-1)?.text.includes("?") ?? false;
    }
    return made;
}
function textOf(value, expression, field) {
    if (typeof value === "object" && value !== null)
        throw refusal(field, `\${{ ${expression} }} is ${Array.isArray(value) ? "a list" : "an object"}; an ` +
            "address can hold text, numbers and booleans.");
    const text = value === null ? "" : String(value);
    if (text.length > MAX_VALUE_CHARACTERS)
        throw refusal(field, `\${{ ${expression} }} has ${text.length} characters; one piece of an address ` +
            `has at most ${MAX_VALUE_CHARACTERS}.`);
    return text;
}
function shownOf(parts, originLength, host) {
    let shown = "";
    let offset = 0;
    for (const { text, from } of parts) {
        const path = text.slice(Math.max(0, originLength - offset));
        offset += text.length;
        if (path === "")
            continue;
        const [visible = ""] = path.split(/[?#]/);
        shown += from === "env" ? hidden(path) : visible;
        if (visible.length < path.length)
            break;
    }
    const all = host + shown;
    return all.length <= MAX_SHOWN_CHARACTERS ? all : `${all.slice(0, MAX_SHOWN_CHARACTERS)}…`;
}
function hidden(path) {
    if (path === "/")
        return path;
    return `${path.startsWith("/") ? "/" : ""}***`;
}
function refusal(field, words) {
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${field}: ${words}`, "CA-207");
}


/***/ }),

/***/ 57957:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   DQ: () => (/* binding */ namesRead),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   l$: () => (/* binding */ expressionsIn)
/* harmony export */ });
/* harmony import */ var _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);
/* harmony import */ var _catalogue_script__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59694);
/* harmony import */ var _catalogue_template__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66671);
/* harmony import */ var _catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46672);




function* textsIn(value, pointer = "") {
    if (typeof value === "string")
        yield [pointer, value];
    else if (typeof value === "object" && value !== null)
        for (const [key, item] of Object.entries(value))
            yield* textsIn(item, (0,_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_3__/* .child */ .j)(pointer, key));
}
function textsOf(value) {
    return value === undefined ? [] : [...textsIn(value)].map(([, text]) => text);
}
function expressionsIn(text) {
    return (0,_catalogue_template__WEBPACK_IMPORTED_MODULE_2__/* .hasExpression */ .xS)(text)
        ? (0,_catalogue_template__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(text, _catalogue_script__WEBPACK_IMPORTED_MODULE_1__/* .LATE_CONTEXTS */ .Qs).filter((segment) => typeof segment !== "string")
        : [];
}
function namesRead(text, context) {
    return expressionsIn(text).flatMap((expression) => (0,_catalogue_expression__WEBPACK_IMPORTED_MODULE_0__/* .readsOf */ .JP)(expression).flatMap(([name, field = ""]) => (name === context ? [field] : [])));
}


/***/ }),

/***/ 92211:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ evaluated)
/* harmony export */ });
/* harmony import */ var _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);


function evaluated(expression, context, field) {
    try {
        return (0,_catalogue_expression__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, context);
    }
    catch (error) {
        throw error instanceof _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
            ? new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${field}: ${error.message}`, "CA-207")
            : error;
    }
}


/***/ })

};
