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
    errored: "failed",
    broken: "failed",
    crashed: "failed",
    aborted: "failed",
    timeout: "failed",
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
        else
            steps.push(stepOf(name.slice(PREFIX.length), typeof value === "string" ? value : JSON.stringify(value)));
    }
    return { steps: limited(steps), rest };
}
function limited(steps) {
    if (steps.length <= MAX_STEPS)
        return steps;
    const hasFailed = ({ result }) => result === "failed";
    return [...steps.filter(hasFailed), ...steps.filter((step) => !hasFailed(step))].slice(0, MAX_STEPS);
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
    const known = word.toLowerCase().replace(/[:;,.!]$/, "");
    return Object.hasOwn(RESULTS, known) ? (RESULTS[known] ?? "unknown") : "unknown";
}
async function stepsOfRun(runId, repository, { github, stop }) {
    const read = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", { ...(0,runs/* named */.KT)(repository), run_id: Number(runId), filter: "latest", per_page: 100 }, stop);
    if (!read.ok)
        return `The steps of run ${runId} could not be read: ${read.failure.message}.`;
    const jobs = listIn(read.value.data, "jobs");
    return limited(jobs.flatMap((job) => listIn(job, "steps")
        .filter((step) => !FRAME.includes((0,json/* textAt */.$6)(step, "name")))
        .map((step) => runStepOf(step, jobs.length > 1 ? `${(0,json/* textAt */.$6)(job, "name")} / ` : ""))));
}
function runStepOf(step, before) {
    const tookMs = Date.parse((0,json/* textAt */.$6)(step, "completed_at")) - Date.parse((0,json/* textAt */.$6)(step, "started_at"));
    const conclusion = (0,json/* textAt */.$6)(step, "conclusion");
    const result = getResult(conclusion);
    const note = tookMs >= 0 ? (0,values/* inMinutes */.dT)(tookMs) : conclusion || (0,json/* textAt */.$6)(step, "status");
    return {
        name: steps_short(`${before}${(0,json/* textAt */.$6)(step, "name")}`, MAX_NAME_CHARACTERS),
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
        return (0,hooks/* confirmed */.qF)(work, found);
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

/***/ 58503:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ MAX_BODY_CHARACTERS),
  J: () => (/* binding */ Tracker)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/unproven.ts
var unproven = __webpack_require__(51909);
;// CONCATENATED MODULE: ./src/jobs/ticket/edits.ts

const PAGE = 100;
const QUERY = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) { userContentEdits(first: ${PAGE}) { totalCount nodes { editor { __typename login } } } }
  }
}`;
const APP = "[bot]";
async function whyDoubtful({ number, author }, { owner, repo }, github, signal) {
    const answer = await github.read("POST /graphql", { query: QUERY, variables: { owner, name: repo, number } }, signal);
    if (!answer.ok)
        return answer;
    const edits = within(answer.value.data, [
        "data",
        "repository",
        "issue",
        "userContentEdits",
    ]);
    const [nodes, total] = [within(edits, ["nodes"]), within(edits, ["totalCount"])];
    if (!Array.isArray(nodes) || typeof total !== "number")
        return {
            ok: false,
            failure: {
                kind: "refused",
                reached: "no",
                httpStatus: answer.value.status,
                message: `POST /graphql: GitHub does not say who has edited it${saidIn(answer.value.data)}`,
            },
        };
    const others = new Set(nodes
        .map((node) => loginOf(within(node, ["editor"])))
        .filter((login) => login.toLowerCase() !== author.login.toLowerCase()));
    const [first] = others;
    if (first !== undefined)
        return {
            ok: true,
            value: `${first === "" ? "somebody" : first}${others.size > 1 ? " and others" : ""} edited its text`,
        };
    return {
        ok: true,
        value: total > nodes.length
            ? `its text was edited ${total} times, and not everybody who did is known`
            : undefined,
    };
}
function within(value, names) {
    return names.reduce((object, name) => ((0,json/* isJsonObject */.OW)(object) ? (0,json/* getOwn */.Ng)(object, name) : undefined), value);
}
function loginOf(editor) {
    const [type, login] = [within(editor, ["__typename"]), within(editor, ["login"])];
    if (typeof login !== "string")
        return "";
    return type === "Bot" && !login.endsWith(APP) ? login + APP : login;
}
function saidIn(data) {
    const errors = within(data, ["errors"]);
    const message = Array.isArray(errors) ? within(errors[0], ["message"]) : undefined;
    return typeof message === "string"
        ? ` (${message
            .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
            .slice(0, 200)
            .toWellFormed()})`
        : "";
}

// EXTERNAL MODULE: ./src/jobs/ticket/kind.ts
var kind = __webpack_require__(56195);
// EXTERNAL MODULE: ./src/jobs/ticket/mark.ts
var mark = __webpack_require__(87216);
;// CONCATENATED MODULE: ./src/jobs/ticket/tracker.ts






const ISSUES = "/repos/{owner}/{repo}/issues";
const ISSUE = `${ISSUES}/{issue_number}`;
const CHANGE = `PATCH ${ISSUE}`;
const tracker_PAGE = 100;
const MAX_COMMENT_PAGES = 10;
const MAX_BODY_CHARACTERS = 65_536;
class Tracker {
    repository;
    #named;
    #github;
    #stop;
    clock;
    #created = new Set();
    #doubtful = new Map();
    #account;
    constructor({ github, stop, clock, parameters, repository, }) {
        this.repository = parameters.repository ?? repository;
        const [owner = "", repo = ""] = this.repository.split("/");
        this.#named = { owner, repo };
        this.#github = github;
        this.#stop = stop;
        this.clock = clock;
    }
    get isStopped() {
        return this.#stop.aborted;
    }
    pause(ms) {
        return this.clock.sleep(ms, this.#stop);
    }
    async list({ state, since, maxPages, }) {
        const tickets = [];
        for (let page = 1; page <= maxPages; page++) {
            const answer = await this.#read(`GET ${ISSUES}`, {
                labels: kind/* TICKET_LABEL */.iE,
                state,
                sort: "created",
                direction: "desc",
                per_page: tracker_PAGE,
                page,
                ...(since !== undefined && { since }),
            });
            if (!answer.ok)
                throw this.refusal("The issues could not be listed", answer.failure);
            const listed = (0,unproven/* listOf */.c)(answer.value.data);
            tickets.push(...listed
                .map(ticketOf)
                .filter((ticket) => ticket !== undefined)
                .filter(({ isPullRequest }) => !isPullRequest));
            if (listed.length < tracker_PAGE)
                return { tickets, isComplete: true };
        }
        return { tickets, isComplete: false };
    }
    async read(number) {
        const answer = await this.#read(`GET ${ISSUE}`, { issue_number: number });
        if (!answer.ok)
            return answer.failure.httpStatus === 404 ? { ok: true, value: undefined } : answer;
        const ticket = ticketOf(answer.value.data);
        return { ok: true, value: ticket?.number === number ? ticket : undefined };
    }
    async create(issue) {
        const answer = await this.#write(`POST ${ISSUES}`, { ...issue }, false);
        if (!answer.ok)
            return answer;
        const ticket = ticketOf(answer.value.data);
        if (ticket) {
            this.#created.add(ticket.number);
            return { ok: true, value: ticket };
        }
        return {
            ok: false,
            failure: {
                kind: "unexpected",
                reached: "no",
                httpStatus: answer.value.status,
                message: `POST ${ISSUES}: GitHub answered HTTP ${answer.value.status} and no issue`,
            },
        };
    }
    change(number, fields) {
        return this.#write(CHANGE, { issue_number: number, ...fields }, true);
    }
    addLabels(number, labels) {
        return this.#write(`POST ${ISSUE}/labels`, { issue_number: number, labels }, true);
    }
    async removeLabel(number, name) {
        const answer = await this.#write(`DELETE ${ISSUE}/labels/{name}`, { issue_number: number, name }, true);
        return !answer.ok && answer.failure.httpStatus === 404
            ? { ok: true, value: undefined }
            : answer;
    }
    addAssignees(number, assignees) {
        return this.#write(`POST ${ISSUE}/assignees`, { issue_number: number, assignees }, true);
    }
    async comments(number, since) {
        const comments = [];
        for (let page = 1; page <= MAX_COMMENT_PAGES; page++) {
            const answer = await this.#read(`GET ${ISSUE}/comments`, {
                issue_number: number,
                per_page: tracker_PAGE,
                page,
                ...(since !== undefined && { since }),
            });
            if (!answer.ok)
                return answer;
            const listed = (0,unproven/* listOf */.c)(answer.value.data);
            comments.push(...listed.map(commentOf).filter((comment) => comment !== undefined));
            if (listed.length < tracker_PAGE)
                break;
        }
        return { ok: true, value: comments };
    }
    async comment(number, body) {
        const answer = await this.#write(`POST ${ISSUE}/comments`, { issue_number: number, body }, false);
        return answer.ok ? { ok: true, value: commentOf(answer.value.data) } : answer;
    }
    async readComment(id) {
        const answer = await this.#read(`GET ${ISSUES}/comments/{comment_id}`, { comment_id: id });
        if (!answer.ok)
            return answer.failure.httpStatus === 404 ? { ok: true, value: undefined } : answer;
        return { ok: true, value: commentOf(answer.value.data) };
    }
    async isOurs({ login, isBot }) {
        this.#account ??= this.#askAccount();
        const account = await this.#account;
        return account === undefined ? isBot : account.toLowerCase() === login.toLowerCase();
    }
    writtenBy({ login }) {
        this.#account = Promise.resolve(login);
    }
    async #askAccount() {
        const answer = await this.#github.read("GET /user", { owner: undefined, repo: undefined }, this.#stop);
        if (!answer.ok) {
            if (answer.failure.httpStatus === 403 || answer.failure.httpStatus === 404)
                return undefined;
            throw this.refusal("Whose token this is could not be read", answer.failure);
        }
        const login = answer.value.data?.login;
        return typeof login === "string" ? login : undefined;
    }
    async isUnedited(ticket) {
        if (this.#created.has(ticket.number))
            return true;
        const doubt = await whyDoubtful(ticket, this.#named, this.#github, this.#stop);
        if (!doubt.ok)
            throw this.refusal(`Who has edited the text of issue ${ticket.number} could not be read, so it is unknown whether its mark is ours`, doubt.failure);
        if (doubt.value !== undefined)
            this.#doubtful.set(ticket.number, { ticket, why: doubt.value });
        return doubt.value === undefined;
    }
    get doubtful() {
        return [...this.#doubtful.values()];
    }
    refusal(what, { kind, httpStatus, message }) {
        if (httpStatus === 410)
            return new errors/* UserError */.yo(`${what}: issues are switched off in ${this.repository}; switch them on in its ` +
                "settings, or give another repository.", "CA-411");
        if (kind === "unauthorized" || httpStatus === 404)
            return new errors/* UserError */.yo(`${what}: ${message}. The job needs \`issues: write\`; for another repository ` +
                "than its own, pass a token that has it as github-token.", "CA-605");
        return new errors/* UserError */.yo(`${what}: ${message}.`, "CA-411");
    }
    #read(route, parameters) {
        return this.#github.read(route, { ...this.#named, ...parameters }, this.#stop);
    }
    #write(route, parameters, isRepeatable) {
        return this.#github.write(route, { ...this.#named, ...parameters }, this.#stop, {
            isRepeatable,
        });
    }
}
function ticketOf(issue) {
    const { id, number, state } = issue ?? {};
    if (typeof id !== "number" ||
        typeof number !== "number" ||
        !Number.isSafeInteger(number) ||
        (state !== "open" && state !== "closed"))
        return undefined;
    const body = (0,unproven/* stringOf */.J)(issue?.body);
    return {
        id,
        number,
        url: (0,unproven/* stringOf */.J)(issue?.html_url),
        title: (0,unproven/* stringOf */.J)(issue?.title),
        body,
        state,
        stateReason: (0,unproven/* stringOf */.J)(issue?.state_reason),
        labels: (0,unproven/* listOf */.c)(issue?.labels).map((label) => typeof label === "string" ? label : (0,unproven/* stringOf */.J)(label?.name)),
        assignees: (0,unproven/* listOf */.c)(issue?.assignees).map((assignee) => (0,unproven/* stringOf */.J)(assignee?.login)),
        author: authorOf(issue?.user),
        isPullRequest: (0,json/* isJsonObject */.OW)(issue?.pull_request),
        mark: (0,mark/* readMark */.Mp)(body),
    };
}
function commentOf(comment) {
    const id = comment?.id;
    return typeof id === "number"
        ? { id, body: (0,unproven/* stringOf */.J)(comment?.body), author: authorOf(comment?.user) }
        : undefined;
}
function authorOf(user) {
    return { login: (0,unproven/* stringOf */.J)(user?.login), isBot: user?.type === "Bot" };
}


/***/ }),

/***/ 81047:
((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {"use strict";


// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/fault.ts
var fault = __webpack_require__(93892);
// EXTERNAL MODULE: ./src/runner/clock.ts
var clock = __webpack_require__(21984);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(51963);
// EXTERNAL MODULE: ./src/runner/process.ts
var runner_process = __webpack_require__(62687);
// EXTERNAL MODULE: ./src/trigger/context.ts
var trigger_context = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/trigger/inputs.ts + 1 modules
var inputs = __webpack_require__(82050);
;// CONCATENATED MODULE: ./src/trigger/ending.ts
function isRed(ending, failStep) {
    switch (ending.kind) {
        case "started":
            return false;
        case "verdict":
            return ending.result === "fail" && failStep;
        case "refused":
        case "unclear":
        case "unseen":
        case "unreadable":
        case "timed-out":
        case "cancelled":
            return true;
    }
}

// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/trigger/progress.ts
var progress = __webpack_require__(25);
// EXTERNAL MODULE: ./src/trigger/verdict.ts
var verdict = __webpack_require__(25585);
;// CONCATENATED MODULE: ./src/trigger/summary.ts



const MAX_CELL_CHARACTERS = 300;
const MAX_EVENTS = 200;
const MAX_INDICATORS = 100;
const SIGNS = {
    pass: "✅ pass",
    warning: "⚠️ warning",
    fail: "❌ fail",
};
const COLOURS = {
    pass: "🟢",
    warning: "🟡",
    fail: "🔴",
    info: "⚪",
};
function triggerSummary(ending, config, link, mask) {
    const cell = (text) => (0,markdown/* escapeMarkdown */.F)((0,verdict/* oneLine */.TN)((0,progress/* brief */.dh)(mask(text), MAX_CELL_CHARACTERS)));
    const title = config ? `Sequence ${cell(config.sequence)}` : "Sequence";
    const parts = [`## ${title}: ${verdictText(ending)}`, "", cell(ending.message), ""];
    if (config) {
        const { project, stage, service } = config.scope;
        const state = ending.kind === "verdict"
            ? []
            : [
                ["State", ending.state],
                ["Status", ending.status],
            ];
        const rows = [
            ["Project / stage / service", `${project} / ${stage} / ${service}`],
            ...state,
            ["Score", ending.score],
            ["Context", ending.keptnContext],
        ];
        parts.push(...(0,markdown/* factTable */.B)([
            ...rows.filter(([, value]) => value).map(([name, value]) => [name, cell(value)]),
            ...(link && ending.keptnContext ? [["Sequence", `[in the Bridge](${link})`]] : []),
        ]), "");
    }
    const indicators = (0,verdict/* lastEvaluation */.bG)(ending.events)?.indicators ?? [];
    if (indicators.length > 0) {
        parts.push("### Evaluation", "", "| | objective | value | |", "| :--- | :--- | :--- | :--- |", ...indicators
            .slice(0, MAX_INDICATORS)
            .map(({ name, value, status }) => `| ${COLOURS[status] ?? ""} | ${cell(name)} | ${cell(value)} | ${cell(status)} |`), ...more(indicators.length - MAX_INDICATORS), "");
    }
    const entries = ending.events.map(progress/* progressEntry */.su).filter((entry) => entry !== undefined);
    if (entries.length > 0) {
        const rows = entries
            .slice(0, MAX_EVENTS)
            .map(({ time, stage, what, by, result, message }) => "| " +
            `${[cell(time), cell(stage), cell(what), Object.hasOwn(SIGNS, result) ? SIGNS[result] : cell(result), cell(senderText(by)), cell(message)].join(" | ")} ` +
            "|");
        parts.push("### Events", "", "| time (UTC) | stage | event | result | by | message |", "| :--- | :--- | :--- | :--- | :--- | :--- |", ...rows, ...more(entries.length - MAX_EVENTS), "");
    }
    return parts.join("\n");
}
function senderText(source) {
    const [, repository, run] = /^https:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d{1,20})\/attempts\/\d+$/.exec(source) ?? [];
    return run === undefined ? source : `run ${run} of ${repository}`;
}
function more(count) {
    return count > 0 ? ["", `… and ${count} more.`] : [];
}
function verdictText({ kind, result }) {
    switch (kind) {
        case "verdict":
            return SIGNS[result] ?? "";
        case "started":
            return "▶️ started";
        case "timed-out":
            return "⏳ not over in time";
        case "cancelled":
            return "🛑 cancelled";
        case "refused":
            return "⛔ not started";
        case "unclear":
        case "unseen":
        case "unreadable":
            return "❔ no verdict";
    }
}

;// CONCATENATED MODULE: ./src/trigger/report.ts


async function report(ending, config, link, log) {
    const core = await log.open();
    for (const [name, value] of Object.entries(outputsOf(ending)))
        core.setOutput(name, value);
    if (ending.kind === "started" || (ending.kind === "verdict" && ending.result === "pass"))
        log.info(ending.message);
    else if (ending.kind === "verdict" && ending.result === "warning")
        log.warning(ending.message);
    else
        log.error(ending.message);
    await log.summarise(triggerSummary(ending, config, link, (text) => log.masked(text)));
    return isRed(ending, config?.failStep ?? true) ? 1 : 0;
}
function outputsOf({ keptnContext, state, status, result, score, }) {
    return { "keptn-context": keptnContext, state, status, result, score };
}

// EXTERNAL MODULE: ./src/trigger/trigger-sequence.ts + 1 modules
var trigger_sequence = __webpack_require__(1056);
// EXTERNAL MODULE: ./src/wiring/log.ts + 1 modules
var wiring_log = __webpack_require__(16955);
;// CONCATENATED MODULE: ./src/entries/trigger.ts











async function main(environment) {
    const cancel = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.on(signal, () => cancel.abort());
    const log = (0,wiring_log/* createLog */.h)(environment);
    let config;
    let context;
    let ending;
    try {
        config = (0,inputs/* readTriggerConfig */.T)(environment, Date.now());
        for (const warning of config.warnings)
            log.warning(warning);
        context = await createContext(environment, config, log, cancel.signal);
        ending = await (0,trigger_sequence/* triggerSequence */.g)(context);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        ending = {
            kind: "refused",
            message: error.message,
            keptnContext: "",
            state: "",
            status: "",
            result: "",
            score: "",
            events: [],
        };
    }
    return report(ending, config, context && (0,trigger_context/* bridgeUrl */.B)(context, ending.keptnContext), log);
}
async function createContext(environment, config, log, cancelled) {
    const { connectSequences } = await Promise.all(/* import() */[__webpack_require__.e(4824), __webpack_require__.e(8058)]).then(__webpack_require__.bind(__webpack_require__, 43607));
    const source = (0,dispatch_event/* runAttemptUrl */.q)(environment);
    const { project, stage, service } = config.scope;
    log.keep(source, project, stage, service, config.sequence);
    return {
        config,
        plane: connectSequences({
            url: config.base,
            credentials: config.credentials,
            clock: clock.systemClock,
            mask: (secret) => log.mask(secret),
        }),
        clock: {
            ...clock.systemClock,
            sleep: async (ms, signal) => {
                await log.open();
                await clock.systemClock.sleep(ms, signal);
            },
        },
        console: log,
        newContext: external_node_crypto_.randomUUID,
        mask: (text) => log.masked(text),
        source,
        cancelled,
        onContext: async (keptnContext) => {
            log.keep(keptnContext);
            (await log.open()).setOutput("keptn-context", keptnContext);
        },
    };
}
const environment = (0,runner_process/* takeEnvironment */.x)();
void main(environment).then(runner_process/* leave */.q, async (error) => {
    const log = (0,wiring_log/* createLog */.h)(environment);
    log.error((0,fault/* faultText */.I)(error, "Look in the Bridge whether the sequence was started."));
    if (environment["RUNNER_DEBUG"] === "1" && error instanceof Error)
        log.debug(error.stack ?? "");
    await log.open();
    (0,runner_process/* leave */.q)(1);
});


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
