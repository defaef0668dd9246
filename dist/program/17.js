module.exports = {

/***/ 3386:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  job: () => (/* binding */ ask_job)
});

// EXTERNAL MODULE: ./src/domain/approval.ts
var approval = __webpack_require__(62673);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/jobs/core/job.ts
var job = __webpack_require__(38177);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/jobs/workflow/runs.ts
var runs = __webpack_require__(66460);
;// CONCATENATED MODULE: ./src/jobs/approval/environment.ts




async function askReviewers(environment, { deadline }, request) {
    const read = await request.github.read("GET /repos/{owner}/{repo}/environments/{environment_name}", { environment_name: environment }, request.stop);
    if (!read.ok && read.failure.httpStatus === 404) {
        throw new errors/* UserError */.yo("with.environment: this repository has no environment " +
            `${JSON.stringify(environment)}, and GitHub would create it without any rule. ` +
            "Create it under Settings, Environments, with required reviewers.", "CA-413");
    }
    if (!read.ok)
        throw refusedReading(`The environment ${JSON.stringify(environment)} could not be read`, read.failure);
    const names = reviewersOf(read.value.data);
    if (names.length === 0) {
        throw new errors/* UserError */.yo(`with.environment: the environment ${JSON.stringify(environment)} has no ` +
            "required reviewers to ask. Add them under Settings, " +
            "Environments (private repositories need a plan with environment protection).", "CA-413");
    }
    const waitsFor = `a review of the environment ${environment} (${names.join(", ")})`;
    await request.leaveWaiting({ deadline, waitsFor });
    return (0,job_result/* endedWith */.t)({ kind: "parked", deadline, waitsFor }, { labels: {}, data: {} });
}
async function resultOfReview(environment, gate, request) {
    const { github, runUrl, stop } = request;
    const read = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals", { run_id: (0,runs/* runIdIn */.uW)(runUrl) }, stop);
    if (!read.ok)
        throw refusedReading("The record of the review could not be read", read.failure);
    const reviews = (Array.isArray(read.value.data) ? read.value.data : [])
        .filter(json/* isJsonObject */.OW)
        .filter((review) => environmentsOf(review).includes(environment.toLowerCase()));
    const find = (state) => reviews.find((review) => (0,json/* getOwn */.Ng)(review, "state") === state);
    const rejected = find("rejected");
    const approved = find("approved");
    if (gate === "success") {
        if (!approved)
            throw new errors/* UserError */.yo(`The job of the environment ${JSON.stringify(environment)} was let through, ` +
                "but this run has no record of an approval: its rule was removed meanwhile, or " +
                "somebody passed it by.", "CA-413");
        return decided("approved", approved, environment, runUrl);
    }
    if (rejected)
        return decided("denied", rejected, environment, runUrl);
    if (gate === "failure" && approved)
        return decided("approved", approved, environment, runUrl);
    const cause = gate === "cancelled"
        ? "the run was cancelled while it waited"
        : `nobody reviewed the environment ${environment} in the 30 days that GitHub waits, or its job could not begin`;
    return (0,job_result/* endedWith */.t)({
        kind: "judged",
        verdict: "errored",
        reason: cause,
        code: gate === "cancelled" ? "CA-405" : "CA-603",
    }, { labels: {}, data: {} });
}
function decided(decision, review, environment, runUrl) {
    const isApproved = decision === "approved";
    const { who, why } = wordsOf(review);
    const words = `${isApproved ? "Approved" : "Denied"} by ${who} for the environment ` +
        `${environment}${why ? `: ${why}` : ""}`;
    return (0,job_result/* endedWith */.t)({
        kind: "judged",
        verdict: isApproved ? "pass" : "fail",
        reason: words,
        ...(!isApproved && { code: "CA-414" }),
    }, {
        labels: {},
        data: {
            decision,
            [isApproved ? "approvedBy" : "deniedBy"]: who,
            ...(why && { reason: why }),
            approvalUrl: runUrl,
        },
        message: `${words}.${isApproved ? "" : " (CA-414)"}`,
    });
}
function refusedReading(what, failure) {
    const isRefused = failure.kind === "unauthorized" || failure.httpStatus === 404;
    return new errors/* UserError */.yo(`${what}: ${failure.message}.${isRefused ? " The job needs `actions: read`." : ""}`, isRefused ? "CA-605" : "CA-411");
}
function reviewersOf(environment) {
    const rules = (0,json/* isJsonObject */.OW)(environment) ? (0,json/* getOwn */.Ng)(environment, "protection_rules") : undefined;
    const rule = (Array.isArray(rules) ? rules : [])
        .filter(json/* isJsonObject */.OW)
        .find((candidate) => (0,json/* getOwn */.Ng)(candidate, "type") === "required_reviewers");
    const reviewers = rule ? (0,json/* getOwn */.Ng)(rule, "reviewers") : undefined;
    return (Array.isArray(reviewers) ? reviewers : []).filter(json/* isJsonObject */.OW).flatMap((entry) => {
        const reviewer = (0,json/* getOwn */.Ng)(entry, "reviewer");
        const name = (0,json/* isJsonObject */.OW)(reviewer)
            ? ((0,json/* getOwn */.Ng)(reviewer, "login") ?? (0,json/* getOwn */.Ng)(reviewer, "slug") ?? (0,json/* getOwn */.Ng)(reviewer, "name"))
            : undefined;
        return typeof name === "string" ? [name] : [];
    });
}
function environmentsOf(review) {
    const environments = (0,json/* getOwn */.Ng)(review, "environments");
    return (Array.isArray(environments) ? environments : [])
        .filter(json/* isJsonObject */.OW)
        .map((environment) => String((0,json/* getOwn */.Ng)(environment, "name")).toLowerCase());
}
function wordsOf(review) {
    const user = (0,json/* getOwn */.Ng)(review, "user");
    const login = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    const comment = (0,json/* getOwn */.Ng)(review, "comment");
    return {
        who: typeof login === "string" ? login : "somebody",
        why: typeof comment === "string"
            ? comment
                .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
                .trim()
                .slice(0, 500)
                .toWellFormed()
            : "",
    };
}

// EXTERNAL MODULE: ./src/jobs/approval/names.ts
var names = __webpack_require__(51922);
// EXTERNAL MODULE: ./src/cards/index.ts + 8 modules
var cards = __webpack_require__(71567);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/bridge.ts
var bridge = __webpack_require__(31643);
// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: ./src/domain/task.ts
var domain_task = __webpack_require__(33139);
// EXTERNAL MODULE: ./src/domain/text/time-text.ts
var time_text = __webpack_require__(64849);
// EXTERNAL MODULE: ./src/jobs/core/outgoing-text.ts
var outgoing_text = __webpack_require__(68996);
// EXTERNAL MODULE: ./src/jobs/ticket/text.ts
var ticket_text = __webpack_require__(9254);
// EXTERNAL MODULE: ./src/jobs/approval/question-issue.ts
var question_issue = __webpack_require__(99286);
;// CONCATENATED MODULE: ./src/jobs/approval/question.ts















const MAX_VALUE_CHARACTERS = 300;
const SIGNS = { pass: "✅", warning: "⚠️", fail: "❌" };
async function askByIssue(wait, request) {
    const issue = (await findOwn(request)) ?? (await question_open(wait, request));
    const asked = (0,approval/* readQuestion */.H1)(issue.body);
    const { deadline } = asked ?? wait;
    const waitsFor = `an answer in issue #${issue.number} (${issue.url})`;
    try {
        const isOurs = asked === undefined || (0,event_counts/* isSameRun */.Mf)(asked.source, request.runUrl);
        await request.leaveWaiting({
            deadline,
            waitsFor,
            issue: { number: issue.number, ...(isOurs && { text: (0,approval/* textKey */.tQ)(issue.title, issue.body) }) },
        });
    }
    catch (error) {
        const unreported = asked?.source !== request.runUrl
            ? undefined
            : await (0,question_issue/* commentOnIssue */.Sr)(issue.number, {
                text: `No answer is waited for: ${(0,markdown/* escapeMarkdown */.F)(error instanceof Error ? error.message : String(error))}`,
                closing: "not_planned",
            }, request.github, request.stop);
        if (unreported !== undefined)
            request.console.warning(`${unreported} The sweep closes it.`);
        throw error;
    }
    if (asked)
        await join(issue, asked, request);
    request.console.info(`Asked in ${issue.url}.`);
    return (0,job_result/* endedWith */.t)({ kind: "parked", deadline, waitsFor }, { labels: {}, data: {} });
}
async function join({ number, body }, { source, also = [], ...asked }, { runUrl, github, stop, console }) {
    if ([source, ...also].some((one) => (0,event_counts/* isSameRun */.Mf)(one, runUrl)))
        return;
    const joined = await github.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number, body: `${body}\n${(0,approval/* writeQuestion */.Mp)({ ...asked, source: runUrl })}` }, stop, { isRepeatable: true });
    if (!joined.ok)
        console.warning(`Could not note in issue #${number} that this run waits, too: ` +
            `${joined.failure.message}. Its answer may leave the task one \`finished\` short ` +
            "until the deadline. (CA-411)");
}
async function question_open(wait, request) {
    const { task, event } = request.assignment;
    const approvers = (0,names/* namesIn */.w)(request.parameters, "approvers");
    const mask = (0,outgoing_text/* maskFor */.A)(request);
    const mark = (0,approval/* writeQuestion */.Mp)({ task, source: request.runUrl, ...wait });
    if (!(0,approval/* readQuestion */.H1)(mark))
        throw new errors/* UserError */.yo("The names of the task are too long to be asked about, or hold control characters.", "CA-413");
    const created = await request.github.write("POST /repos/{owner}/{repo}/issues", {
        title: (0,ticket_text/* titleOf */.Gg)(mask(request.parameters.title || `Approve ${task.service} in ${task.stage} (${task.project})?`)),
        body: bodyOf((0,masking/* maskJson */.Te)(event, mask), wait, approvers, request) + mark,
        labels: [approval/* QUESTION_LABEL */.Uf],
        assignees: (0,names/* namesIn */.w)(request.parameters, "assignees"),
    }, request.stop);
    const opened = created.ok ? (0,question_issue/* questionIssueOf */.zF)(created.value.data) : undefined;
    const ours = (await questionsAbout(task, request)).filter((issue) => opened ? issue.author === opened.author : (0,approval/* readQuestion */.H1)(issue.body)?.source === request.runUrl);
    const winner = ours.sort((a, b) => a.number - b.number)[0] ?? opened;
    if (!winner)
        throw created.ok
            ? new errors/* UserError */.yo("GitHub answered something that is no issue, so no approver was asked.", "CA-411")
            : (0,question_issue/* refusedAsking */.W2)(created.failure);
    if (opened && winner.number !== opened.number) {
        await request.github.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
            issue_number: opened.number,
            state: "closed",
            state_reason: "not_planned",
            body: `Asked in #${winner.number} already.`,
        }, request.stop, { isRepeatable: true });
    }
    return winner;
}
async function questionsAbout(task, request) {
    return (await (0,question_issue/* listQuestions */.mL)(request)).filter(({ body }) => {
        const question = (0,approval/* readQuestion */.H1)(body);
        return question !== undefined && (0,approval/* isSameTask */.yz)(question.task, task);
    });
}
async function findOwn(request) {
    const candidates = await questionsAbout(request.assignment.task, request);
    if (candidates.length === 0)
        return undefined;
    const read = await request.github.read("GET /user", {}, request.stop);
    const login = read.ok && (0,json/* isJsonObject */.OW)(read.value.data) ? (0,json/* getOwn */.Ng)(read.value.data, "login") : undefined;
    const own = candidates.filter((issue) => login === undefined ? issue.isBot : issue.author === login);
    return own.sort((a, b) => a.number - b.number)[0];
}
function bodyOf(event, { deadline }, approvers, request) {
    const { assignment: { task }, runUrl, sequences, } = request;
    const data = (0,domain_task/* dataOf */.qu)(event);
    const at = (...path) => {
        let value = data;
        for (const name of path) {
            if (Array.isArray(value))
                value = name === "0" ? value[0] : undefined;
            else
                value = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, name) : undefined;
        }
        return typeof value === "string" ? value : "";
    };
    const address = (0,cards/* httpUrl */.q3)(at("deployment", "deploymentURL") || at("deployment", "deploymentURIsPublic", "0"));
    const facts = [
        ["Project, stage, service", cell([task.project, task.stage, task.service].join(" / "))],
        ["Image", cell(at("configurationChange", "values", "image") || at("deployment", "image"))],
        ["Result so far", verdictCell(at("result"))],
        [
            "Evaluation",
            [
                verdictCell(at("evaluation", "result")),
                at("evaluation", "score") && `score ${cell(at("evaluation", "score"))}`,
            ]
                .filter(Boolean)
                .join(", "),
        ],
        ["Deployed at", address === undefined ? "" : `[${cell(address)}](<${address}>)`],
        ["Message", cell(at("message"))],
        ["Answer until", cell((0,time_text/* timeText */.T)(deadline))],
    ];
    const links = [
        ...(sequences
            ? [
                `[the sequence in the Bridge](<${(0,bridge/* sequenceUrl */.N)(sequences.address, task.project, task.keptnContext)}>)`,
            ]
            : []),
        `[the run that asks](${runUrl.replace(/\/attempts\/\d+$/, "")})`,
    ];
    const { text } = request.parameters;
    return [
        `The sequence of **${(0,markdown/* escapeMarkdown */.F)(task.service)}** in ` +
            `**${(0,markdown/* escapeMarkdown */.F)(task.stage)}** waits for a person. Shall it go on?`,
        "",
        ...(text ? [(0,markdown/* escapeMarkdown */.F)((0,outgoing_text/* maskFor */.A)(request)(text)), ""] : []),
        ...(0,markdown/* factTable */.B)(facts.filter(([, value]) => value !== "")),
        "",
        "Answer with a comment that begins with one of these:",
        "",
        "- `/approve` – the sequence goes on",
        "- `/deny` and the reason – it does not",
        "",
        approvers.length > 0
            ? `May answer: ${approvers.map((name) => (name.startsWith("@") ? name : `@${name}`)).join(", ")}.`
            : "May answer: everybody with write access to this repository.",
        "",
        links.join(" · "),
        "",
        "",
    ].join("\n");
}
function cell(text) {
    return (0,markdown/* escapeMarkdown */.F)(text.length > MAX_VALUE_CHARACTERS
        ? `${text.slice(0, MAX_VALUE_CHARACTERS).toWellFormed()} …`
        : text);
}
function verdictCell(word) {
    return Object.hasOwn(SIGNS, word) ? `${SIGNS[word]} ${word}` : cell(word);
}

// EXTERNAL MODULE: ./src/jobs/approval/declarations.ts
var declarations = __webpack_require__(83549);
;// CONCATENATED MODULE: ./src/jobs/approval/ask.ts








const MAX_REMINDER_SHARE = 0.5;
const NOT_OF_REVIEWERS = ["approvers", "exclude"];
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
async function ask(request) {
    if (request.mode === "silent")
        throw new errors/* UserError */.yo("job: approval.ask waits for an answer that is sent back, so it needs mode: interactive.", "CA-207");
    const strategy = (0,approval/* strategyOf */.xS)(request.assignment.event);
    if (strategy.kind === "automatic" && request.assignment.task.name === "approval")
        return (0,job_result/* endedWith */.t)({ kind: "left", verdict: strategy.verdict, reason: strategy.reason }, { ...job_result/* EMPTY_REPORT */.V, message: `Not asked: ${strategy.reason}.` });
    const { environment, gate } = request.parameters;
    if (environment === undefined) {
        for (const name of names/* LISTS */.m)
            (0,names/* namesIn */.w)(request.parameters, name);
        refuseNoApprover(request.parameters);
        return askByIssue(waitOf(request), request);
    }
    for (const name of NOT_OF_REVIEWERS)
        refuseBesideReviewers(name, request.parameters);
    return gate
        ? resultOfReview(environment, gate, request)
        : askReviewers(environment, waitOf(request), request);
}
function refuseNoApprover(parameters) {
    const approvers = (0,names/* namesIn */.w)(parameters, "approvers");
    const excluded = (0,names/* namesIn */.w)(parameters, "exclude").map((name) => name.toLowerCase());
    if (approvers.length === 0 ||
        approvers.some((name) => name.startsWith("@") || !excluded.includes(name.toLowerCase())))
        return;
    throw new errors/* UserError */.yo("with.approvers and with.exclude leave no one who may answer " +
        `(${approvers.join(", ")}). Name somebody else in with.approvers, or take them ` +
        "out of with.exclude.", "CA-207");
}
function waitOf({ parameters, clock, environment, console }) {
    const givenMs = parameters["deadline-minutes"] * MINUTE_MS;
    const keptDays = Number(environment["GITHUB_RETENTION_DAYS"]) || Infinity;
    const waitMs = Math.min(givenMs, keptDays * 24 * HOUR_MS - HOUR_MS);
    if (waitMs < givenMs)
        console.warning(`This repository keeps artifacts for ${keptDays} days only, so the wait ends an ` +
            "hour before that, earlier than deadline-minutes says.");
    const beforeMs = Math.min(parameters["remind-minutes"] * MINUTE_MS, waitMs * MAX_REMINDER_SHARE);
    const deadlineMs = clock.nowMs() + waitMs;
    return {
        deadline: new Date(deadlineMs).toISOString(),
        ...(beforeMs > 0 && { remindAt: new Date(deadlineMs - beforeMs).toISOString() }),
    };
}
function refuseBesideReviewers(name, parameters) {
    const { environment } = parameters;
    if (environment === undefined || (0,names/* namesIn */.w)(parameters, name).length === 0)
        return;
    throw new errors/* UserError */.yo(`with.${name}: who may review the environment ${(0,errors/* quote */.hD)(environment)} is set under ` +
        "Settings, Environments; leave it out there, or leave out with.environment to " +
        "ask in an issue.", "CA-207");
}
const ask_job = (0,job/* jobOf */.Z)(declarations/* approvalAsk */.t, {
    run: ask,
    checks: [
        ...names/* LISTS */.m.map((name) => (0,job/* checkOf */.E)([name], (parameters) => (0,names/* namesIn */.w)(parameters, name))),
        (0,job/* checkOf */.E)(["approvers", "exclude"], refuseNoApprover),
        ...NOT_OF_REVIEWERS.map((name) => (0,job/* checkOf */.E)(["environment", name], (parameters) => refuseBesideReviewers(name, parameters))),
    ],
});


/***/ }),

/***/ 9254:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _domain_bridge__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31643);
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51385);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33139);
/* harmony import */ var _domain_text_time_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64849);
/* harmony import */ var _domain_text_visible__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81612);






const MAX_TITLE_CHARACTERS = 256;
const MAX_CELL_CHARACTERS = 500;
function titleOf(text) {
    const line = (0,_domain_text_visible__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text.toWellFormed())
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim();
    return line.length <= MAX_TITLE_CHARACTERS
        ? line
        : `${line.slice(0, MAX_TITLE_CHARACTERS - 1).toWellFormed()}…`;
}
function nameOf({ assignment: { task } }) {
    return `${task.name} of ${task.service || "a service"} in ${task.stage || "no stage"}`;
}
function originOf(verb, { assignment: { task }, runUrl, sequences }) {
    const links = [
        link("the run", runUrl),
        ...(sequences
            ? [
                link("the sequence in the Bridge", (0,_domain_bridge__WEBPACK_IMPORTED_MODULE_2__/* .sequenceUrl */ .N)(sequences.address, task.project, task.keptnContext)),
            ]
            : []),
    ].join(" · ");
    return (`${verb} by the task ${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(task.name)} of ` +
        `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(task.service)} in ${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(task.stage)}, project ` +
        `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(task.project)} · ${links}`);
}
function link(text, url) {
    return `[${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(text)}](<${url.replace(/[<>\s\\]/g, (c) => encodeURIComponent(c)).replaceAll("&", "&amp;")}>)`;
}
function table(rows) {
    const filled = rows.filter(([, value, url]) => value !== undefined || url !== undefined);
    return (0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .factTable */ .B)(filled.map(([name, value, url]) => [
        name,
        url === undefined ? cell(value ?? "") : link(short(value ?? "open"), url),
    ])).join("\n");
}
function cell(text) {
    return (0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(short(text));
}
function short(text) {
    return text.length <= MAX_CELL_CHARACTERS
        ? text
        : `${text.slice(0, MAX_CELL_CHARACTERS - 1).toWellFormed()}…`;
}
function factsOf(problem, { assignment: { event } }) {
    const action = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)((0,_domain_task__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(event), "action");
    const actionText = (name) => ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(action) ? textIn(action, name) : undefined);
    return table([
        ["Problem", problem.id ?? problem.title, problem.url],
        ["State", problem.state?.toUpperCase() === "OPEN" ? undefined : problem.state],
        ["Severity", problem.severity],
        ["Impacted", problem.impacted],
        ["Root cause", problem.rootCause],
        ["Since", problem.start === undefined ? undefined : (0,_domain_text_time_text__WEBPACK_IMPORTED_MODULE_5__/* .timeText */ .T)(problem.start)],
        ["Tags", problem.tags],
        ["Action", actionText("name") ?? actionText("action")],
        ["About it", actionText("description")],
    ]);
}
function newsOf(problem, story) {
    const { assignment: { task, event }, } = story;
    const data = (0,_domain_task__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(event);
    const found = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(data, "evaluation");
    const evaluation = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(found) ? found : {};
    const result = textIn(evaluation, "result");
    const number = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(evaluation, "score");
    const score = task.kind === "finished" && typeof number === "number"
        ? String(number)
        : textIn(evaluation, "score");
    const rows = table([
        ["Problem", problem.id ?? problem.title, problem.url],
        ["State", problem.state],
        ["Sequence so far", textIn(data, "result")],
        [
            "Evaluation",
            result === undefined
                ? undefined
                : `${result}${score === undefined ? "" : `, score ${score}`}`,
        ],
    ]);
    return [...(rows ? [rows] : []), originOf("Updated", story)].join("\n\n");
}
function textIn(object, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(object, name);
    return typeof value === "string" && value.trim() !== ""
        ? value.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim()
        : undefined;
}


/***/ }),

/***/ 24225:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ subjectOf),
/* harmony export */   e: () => (/* binding */ performedByRecipe)
/* harmony export */ });
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33139);
/* harmony import */ var _http_perform__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40460);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90726);
/* harmony import */ var _mark__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87216);
/* harmony import */ var _domain_events_problem__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79819);





function subjectOf({ assignment: { task, event }, parameters }, problemId) {
    const problem = (0,_domain_events_problem__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .q)((0,_domain_task__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(event));
    return {
        problem: problemId === undefined ? problem : { ...problem, id: problemId },
        keys: (0,_mark__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .YD)(task, parameters.key, problemId ?? problem.id),
    };
}
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}#._/-]{0,59}$/u;
async function performedByRecipe(request, deed, card) {
    const recipe = await (0,_http_perform__WEBPACK_IMPORTED_MODULE_1__.recipeOf)(request);
    if (!recipe)
        return undefined;
    const all = {
        kind: deed.kind.noun,
        ...withinLimits(card),
    };
    const filled = Object.fromEntries(Object.entries(all).filter((field) => field[1] !== undefined));
    const work = await (0,_http_perform__WEBPACK_IMPORTED_MODULE_1__/* .performRecipe */ .W)(recipe, request, {
        key: deed.keys.lasting,
        with: request.parameters,
        card: filled,
    });
    return work.verdict === "pass" ? withMessage(work, sentenceOf(work, deed, recipe)) : work;
}
const MAX_TITLE_CHARACTERS = 255;
const MAX_TEXT_CHARACTERS = 32_000;
function withinLimits(card) {
    const cut = (text, limit) => text === undefined || text.length <= limit
        ? text
        : `${text.slice(0, limit - 1).toWellFormed()}…`;
    return Object.fromEntries(Object.entries(card).map(([name, text]) => [
        name,
        cut(text, name === "title" ? MAX_TITLE_CHARACTERS : MAX_TEXT_CHARACTERS),
    ]));
}
function withMessage(work, message) {
    return { ...work, result: { ...work.result, report: { ...work.result.report, message } } };
}
function sentenceOf({ result, wasSo }, { kind, act, keys }, { find, requests }) {
    const { data } = result.report;
    const number = [kind.numberField, "issueNumber", "incidentNumber", "ticketNumber"]
        .map((name) => (0,_core_values__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(data, name))
        .find((text) => text !== undefined && NUMBER.test(text));
    const ticket = number === undefined
        ? `The ${kind.noun}`
        : `${kind.noun.charAt(0).toUpperCase()}${kind.noun.slice(1)} ${number}`;
    switch (act) {
        case "open":
            if (wasSo)
                return `${ticket} was there for ${keys.lasting} already; nothing new was opened.`;
            return (`${ticket} was ` +
                `opened${!find && requests.some(({ isRepeatable, method }) => isRepeatable && method !== "GET" && method !== "HEAD") ? `, or was there for ${keys.lasting} already: the recipe does not look` : ""}.`);
        case "update":
            return `${ticket} ${wasSo ? "is as it should be; nothing had to be changed" : "was updated"}.`;
        case "close":
            return `${ticket} ${wasSo ? "was closed already" : "is closed"}.`;
    }
}


/***/ }),

/***/ 36823:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ closeDuplicates)
/* harmony export */ });
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60916);

async function closeDuplicates(original, others, keys, tracker) {
    const doubts = [];
    for (const other of others) {
        const failure = await closeDuplicate(original, other, keys, tracker);
        if (failure)
            doubts.push(`${other.number} is a duplicate of ${original.number} and could not be closed (${failure.message})`);
    }
    return doubts;
}
async function closeDuplicate(original, other, keys, tracker) {
    const said = await (0,_comment__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)({
        number: other.number,
        text: `Duplicate of #${original.number}`,
        keys,
        purpose: `duplicate-of-${original.number}`,
        isOnceForAll: true,
    }, tracker, undefined);
    if (!said.ok)
        return said.failure;
    const closed = await tracker.change(other.number, {
        state: "closed",
        state_reason: "duplicate",
        duplicate_issue_id: original.id,
    });
    if (closed.ok)
        return undefined;
    if (closed.failure.httpStatus !== 422)
        return closed.failure;
    const plainly = await tracker.change(other.number, {
        state: "closed",
        state_reason: "not_planned",
    });
    return plainly.ok ? undefined : plainly.failure;
}


/***/ }),

/***/ 39098:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ findTicket),
/* harmony export */   GN: () => (/* binding */ genuine),
/* harmony export */   ek: () => (/* binding */ sinceOf),
/* harmony export */   hP: () => (/* binding */ lowestFirst),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   pF: () => (/* binding */ findOpened)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33139);
/* harmony import */ var _core_own_reports__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53168);
/* harmony import */ var _duplicates__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36823);
/* harmony import */ var _kind__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56195);






const OPEN_PAGES = 10;
const CLOSED_PAGES = 5;
const CLOCK_SKEW_MS = 10 * 60_000;
const MAX_REPORTED = 10;
const MAX_WITH_KEY = 20;
function sinceOf({ assignment: { event }, clock, }) {
    const time = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(event, "time");
    const triggeredMs = typeof time === "string" ? Date.parse(time) : NaN;
    const ms = Math.max(0, Math.min(triggeredMs, clock.nowMs()) - CLOCK_SKEW_MS);
    return Number.isNaN(ms) ? undefined : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
async function findOpened(wanted, tracker, since) {
    const { keys } = wanted;
    const recent = await tracker.list({ state: "all", since, maxPages: OPEN_PAGES });
    const mine = await genuine(recent.tickets, wanted, keys.task, tracker);
    const originals = lowestFirst(mine.filter(isOriginal));
    if (originals.length > 0)
        return {
            all: [...originals.filter(isOpen), ...originals.filter((ticket) => !isOpen(ticket))],
            isOwn: true,
        };
    const shared = keys.isShared ? await openWith(keys.lasting, wanted, tracker) : [];
    if (shared.length > 0)
        return { all: shared, isOwn: false };
    return mine.length > 0 ? { all: lowestFirst(mine), isOwn: true } : undefined;
}
async function openWith(key, wanted, tracker) {
    const { tickets, isComplete } = await tracker.list({ state: "open", maxPages: OPEN_PAGES });
    const found = await genuine(tickets, wanted, key, tracker);
    if (found.length === 0 && !isComplete) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${tracker.repository} has more than ${OPEN_PAGES * 100} open issues with the ` +
            `label ${_kind__WEBPACK_IMPORTED_MODULE_4__/* .TICKET_LABEL */ .iE}, and none of the newest is ${key}; whether an older one ` +
            "is cannot be said. Close what is over.", "CA-411");
    }
    return lowestFirst(found);
}
async function findTicket(wanted, tracker, request, mayDoubt = false) {
    const { kind, keys } = wanted;
    const given = request.parameters.number;
    if (given !== undefined)
        return { ticket: await readGiven(Number(given), tracker), doubts: [] };
    const reported = await findReported(wanted, tracker, request);
    if (reported)
        return { ticket: reported, doubts: [] };
    const open = await openWith(keys.lasting, wanted, tracker);
    const [lowest, ...more] = open;
    if (lowest && more.length > 0 && !keys.isShared)
        throw notSure(wanted, open);
    if (lowest)
        return {
            ticket: lowest,
            doubts: keys.isShared ? await (0,_duplicates__WEBPACK_IMPORTED_MODULE_3__/* .closeDuplicates */ .V)(lowest, more, keys, tracker) : [],
        };
    const { tickets } = await tracker.list({ state: "closed", maxPages: CLOSED_PAGES });
    const closed = (await genuine(tickets, wanted, keys.lasting, tracker)).filter(isOriginal);
    const [newest] = closed;
    if (newest && closed.length > 1 && !keys.isShared)
        throw notSure(wanted, closed);
    if (newest)
        return { ticket: newest, doubts: [] };
    const doubtful = mayDoubt ? onlyDoubtful(tracker) : undefined;
    if (doubtful)
        return doubtful;
    throw await notFound(kind, keys, tracker, tickets);
}
function onlyDoubtful(tracker) {
    const [only, ...others] = tracker.doubtful.filter(({ ticket }) => isOpen(ticket));
    return only && others.length === 0
        ? {
            ticket: only.ticket,
            doubts: [`${only.why}, so its mark may be that of another one`],
        }
        : undefined;
}
async function readGiven(number, tracker) {
    const read = await tracker.read(number);
    if (!read.ok)
        throw tracker.refusal(`Issue ${number} could not be read`, read.failure);
    if (!read.value)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.number: ${tracker.repository} has no issue ${number}, or the token may not see it.`, "CA-411");
    if (read.value.isPullRequest)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.number: ${number} is a pull request of ${tracker.repository}, not an issue.`, "CA-411");
    return read.value;
}
async function findReported({ kind, keys }, tracker, request) {
    const { parameters, assignment: { event }, } = request;
    const by = parameters["opened-by"];
    const data = by === undefined ? (0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(event) : await ownDataOf(by, request);
    const numbers = new Set(Object.entries(data).flatMap(([name, fields]) => by === undefined || name === by ? numberIn(fields, kind) : []));
    const found = [];
    for (const number of [...numbers].slice(0, MAX_REPORTED)) {
        const read = await tracker.read(number);
        if (!read.ok)
            throw tracker.refusal(`Issue ${number} could not be read`, read.failure);
        const ticket = read.value;
        if (!ticket ||
            !(await isGenuine(ticket, kind, by === undefined ? keys.lasting : undefined, tracker)) ||
            !isOriginal(ticket))
            continue;
        if (by !== undefined ||
            (await tracker.isUnedited(ticket)) ||
            (await isOnlyReported(number, kind, request)))
            found.push(ticket);
    }
    if (by !== undefined && found.length === 0) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.opened-by: the event holds no ${kind.numberField} of the task ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(by)} ` +
            `that is an ${kind.noun} of ours in ${tracker.repository}.`, "CA-411");
    }
    if (found.length > 1 && !keys.isShared)
        throw notSure({ kind, keys }, found);
    return lowestFirst(found)[0];
}
async function ownDataOf(task, request) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)((0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(request.assignment.event), task)))
        return {};
    const report = (await (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_2__/* .ownReports */ .OV)(request)).filter((one) => one.task === task).at(-1);
    return report ? Object.fromEntries([[task, report.fields]]) : {};
}
function numberIn(fields, { numberField }) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(fields) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(fields, numberField) : undefined;
    return (typeof value === "string" || typeof value === "number") &&
        /^[1-9]\d{0,9}$/.test(String(value))
        ? [Number(value)]
        : [];
}
async function isOnlyReported(number, kind, request) {
    if (!request.sequences)
        return false;
    try {
        const numbers = new Set((await (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_2__/* .ownReports */ .OV)(request)).flatMap(({ fields }) => numberIn(fields, kind)));
        return numbers.size === 1 && numbers.has(number);
    }
    catch (error) {
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return false;
        throw error;
    }
}
async function genuine(tickets, { kind }, key, tracker) {
    const found = [];
    for (const ticket of tickets) {
        if (found.length >= MAX_WITH_KEY)
            break;
        if (await isGenuine(ticket, kind, key, tracker))
            found.push(ticket);
    }
    const sound = [];
    for (const ticket of found)
        if (await tracker.isUnedited(ticket))
            sound.push(ticket);
    return sound;
}
async function isGenuine(ticket, kind, key, tracker) {
    const { mark, labels, author, isPullRequest } = ticket;
    if (!mark ||
        mark.noun !== kind.noun ||
        isPullRequest ||
        (key !== undefined && !mark.keys.includes(key)))
        return false;
    return labels.some((label) => label.toLowerCase() === _kind__WEBPACK_IMPORTED_MODULE_4__/* .TICKET_LABEL */ .iE) && tracker.isOurs(author);
}
function isOriginal({ state, stateReason }) {
    return state === "open" || stateReason !== "duplicate";
}
function isOpen({ state }) {
    return state === "open";
}
function lowestFirst(tickets) {
    return [...tickets].sort((a, b) => a.number - b.number);
}
function notSure({ kind, keys }, tickets) {
    const numbers = lowestFirst(tickets)
        .slice(0, 5)
        .map(({ number }) => number)
        .join(", ");
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The ${kind.noun}s ${numbers}${tickets.length > 5 ? " and more" : ""} were ` +
        `opened in this sequence (${keys.lasting}), so it cannot be said which one is ` +
        "meant; give number, or opened-by (the task that opened it).", "CA-411");
}
async function notFound({ noun }, { lasting }, tracker, closed) {
    const [doubtful] = tracker.doubtful;
    if (doubtful) {
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no ${noun} with ${lasting} in ${tracker.repository} that can be relied ` +
            `on: issue ${doubtful.ticket.number} carries that key, but ${doubtful.why}, and ` +
            "whoever edits it can write the mark of another one into it. Look at its edit " +
            "history, and give number if it is the right one.", "CA-417");
    }
    const foreign = closed.find(({ mark }) => mark?.keys.includes(lasting)) ??
        (await tracker.list({ state: "open", maxPages: 1 })).tickets.find(({ mark }) => mark?.keys.includes(lasting));
    const why = foreign
        ? ` Issue ${foreign.number} carries that key, but ` +
            `${foreign.mark?.noun === noun ? `${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(foreign.author.login)} has written it and not the account of this token` : `it is an ${foreign.mark?.noun}`}.`
        : "";
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no ${noun} with ${lasting} in ${tracker.repository} (label ` +
        `${_kind__WEBPACK_IMPORTED_MODULE_4__/* .TICKET_LABEL */ .iE}; open, or among the newest closed ones).${why} It was not ` +
        "opened by this action, or in another repository, or by another token; give " +
        "number if it is there.", "CA-411");
}


/***/ }),

/***/ 60916:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ limited),
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _mark__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87216);
/* harmony import */ var _tracker__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58503);


const MAX_ATTEMPTS = 3;
const LOOK_AGAIN_MS = 2_000;
const CUT_NOTE = "\n\n*… cut here: GitHub takes no longer texts.*";
async function say(saying, tracker, since) {
    const { number, keys, purpose } = saying;
    const { text, isCut } = limited(`${(0,_mark__WEBPACK_IMPORTED_MODULE_0__/* .commentMark */ .Hc)(keys, purpose)}\n`, saying.text);
    for (let attempt = 1;; attempt++) {
        const earlier = await find(saying, tracker, since);
        if (!earlier.ok)
            return earlier;
        if (earlier.value)
            return { ok: true, value: { id: earlier.value.id, isEarlier: attempt === 1, isCut } };
        const written = await tracker.comment(number, text);
        if (written.ok)
            return readBack(written.value, isCut, tracker);
        if (written.failure.reached === "no" || tracker.isStopped || attempt >= MAX_ATTEMPTS)
            return written;
        await tracker.pause(LOOK_AGAIN_MS * attempt);
    }
}
async function find({ number, keys, purpose, isOnceForAll }, tracker, since) {
    const comments = await tracker.comments(number, since);
    if (!comments.ok)
        return comments;
    for (const comment of comments.value) {
        const mark = (0,_mark__WEBPACK_IMPORTED_MODULE_0__/* .readMark */ .Mp)(comment.body);
        const isSame = mark?.noun === "comment" &&
            mark.keys.includes(purpose) &&
            (isOnceForAll || mark.keys.includes(keys.task));
        if (isSame && (await tracker.isOurs(comment.author)))
            return { ok: true, value: comment };
    }
    return { ok: true, value: undefined };
}
async function readBack(written, isCut, tracker) {
    if (written) {
        for (const pauseMs of [LOOK_AGAIN_MS, 2 * LOOK_AGAIN_MS, 0]) {
            const read = await tracker.readComment(written.id);
            if (!read.ok)
                return read;
            if (read.value)
                return { ok: true, value: { id: written.id, isEarlier: false, isCut } };
            if (pauseMs > 0)
                await tracker.pause(pauseMs);
        }
    }
    return {
        ok: false,
        failure: {
            kind: "unexpected",
            reached: "maybe",
            message: "GitHub accepted the comment and does not show it",
        },
    };
}
function limited(before, markdown, after = "") {
    const text = (0,_mark__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarks */ .zw)(markdown);
    const room = _tracker__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BODY_CHARACTERS */ .N - before.length - after.length;
    if (text.length <= room)
        return { text: before + text + after, isCut: false };
    return {
        text: `${before}${text.slice(0, room - CUT_NOTE.length).toWellFormed()}${CUT_NOTE}${after}`,
        isCut: true,
    };
}


/***/ }),

/***/ 73352:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   Fb: () => (/* binding */ stoppedResult),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _domain_text_capital__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81838);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60925);


function resultOf(kind, ticket, { verdict, words, code = "CA-411", fields = {} }) {
    const isDone = verdict === "pass" || verdict === "warning";
    const reason = isDone ? (0,_domain_text_capital__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .N)(words) : words;
    return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_0__/* .endedWith */ .t)({ kind: "judged", verdict, reason, ...(!isDone && { code }) }, {
        labels: {},
        data: dataOf(kind, ticket, fields),
        ...(isDone && { message: `${reason}.` }),
    });
}
function stoppedResult(kind, ticket, { stop }) {
    return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_0__/* .endedWith */ .t)({ kind: "stopped", because: stop.reason ?? "cancelled" }, { labels: {}, data: dataOf(kind, ticket, {}) });
}
function dataOf({ numberField, urlField }, { number, url, state }, fields) {
    const all = {
        [numberField]: String(number),
        [urlField]: url,
        state,
        ...fields,
    };
    return Object.fromEntries(Object.entries(all).filter((field) => field[1] !== undefined));
}
function inWords(parts) {
    return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}


/***/ }),

/***/ 89025:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ notAssigned),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   ZW: () => (/* binding */ openTicket),
/* harmony export */   l0: () => (/* binding */ readWhenThere)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _core_outgoing_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68996);
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60916);
/* harmony import */ var _duplicates__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36823);
/* harmony import */ var _find__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39098);
/* harmony import */ var _kind__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56195);
/* harmony import */ var _mark__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87216);
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73352);
/* harmony import */ var _tracker__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58503);









const MAX_ATTEMPTS = 3;
const LOOK_AGAIN_MS = 2_000;
const SETTLING_LOOKS_MS = [2_000, 3_000, 5_000, 10_000];
const SETTLING_PAGES = 2;
async function openTicket(given, request) {
    const tracker = new _tracker__WEBPACK_IMPORTED_MODULE_8__/* .Tracker */ .J(request);
    const since = (0,_find__WEBPACK_IMPORTED_MODULE_4__/* .sinceOf */ .ek)(request);
    const mask = (0,_core_outgoing_text__WEBPACK_IMPORTED_MODULE_1__/* .maskFor */ .A)(request);
    const wanted = {
        ...given,
        title: mask(given.title),
        text: mask(given.text),
        footer: mask(given.footer),
    };
    const opened = await create(wanted, tracker, since);
    const { kind } = wanted;
    try {
        const converged = opened.by === "now" ? await converge(opened, wanted, tracker, since) : opened;
        const doubts = isForeign(converged.by)
            ? converged.doubts
            : [...converged.doubts, ...(await assign(converged.ticket, wanted.assignees, tracker))];
        return await readBack({ ...converged, doubts }, wanted, tracker);
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        if (tracker.isStopped)
            return (0,_result__WEBPACK_IMPORTED_MODULE_7__/* .stoppedResult */ .Fb)(kind, opened.ticket, request);
        return (0,_result__WEBPACK_IMPORTED_MODULE_7__/* .resultOf */ .Bg)(kind, opened.ticket, {
            verdict: "errored",
            words: `${opened.by === "now" ? `GitHub accepted ${kind.noun} ${opened.ticket.number}` : `${kind.noun} ${opened.ticket.number} is there`}, ` +
                `but ${error.message.replace(/\.$/, "")}`,
            code: error.code,
            fields: wanted.fields,
        });
    }
}
async function create(wanted, tracker, since) {
    const { kind, keys } = wanted;
    const { text, isCut } = (0,_comment__WEBPACK_IMPORTED_MODULE_2__/* .limited */ .T)(`${(0,_mark__WEBPACK_IMPORTED_MODULE_6__/* .ticketMark */ .yK)(kind, keys)}\n`, wanted.text, wanted.footer);
    for (let attempt = 1;; attempt++) {
        const earlier = await (0,_find__WEBPACK_IMPORTED_MODULE_4__/* .findOpened */ .pF)(wanted, tracker, since);
        const [first, ...others] = earlier?.all ?? [];
        if (earlier && first) {
            const doubts = await (0,_duplicates__WEBPACK_IMPORTED_MODULE_3__/* .closeDuplicates */ .V)(first, others.filter(_find__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT), keys, tracker);
            const own = attempt === 1 ? "before" : "now";
            return { ticket: first, by: earlier.isOwn ? own : "other", doubts };
        }
        const created = await tracker.create({
            title: wanted.title,
            body: text,
            labels: [...new Set([_kind__WEBPACK_IMPORTED_MODULE_5__/* .TICKET_LABEL */ .iE, ...kind.labels, ...wanted.labels])],
        });
        if (created.ok) {
            tracker.writtenBy(created.value.author);
            return {
                ticket: created.value,
                by: "now",
                doubts: [...(isCut ? ["its text was cut to what GitHub takes"] : []), ...notTaken(tracker)],
            };
        }
        if (created.failure.reached === "no" || tracker.isStopped || attempt >= MAX_ATTEMPTS)
            throw tracker.refusal(`No ${kind.noun} could be opened`, created.failure);
        await tracker.pause(LOOK_AGAIN_MS * attempt);
    }
}
function notTaken({ doubtful }) {
    return doubtful.map(({ ticket, why }) => `issue ${ticket.number} carries the same mark and does not count, since ${why}`);
}
async function converge(opened, wanted, tracker, since) {
    const { keys, kind } = wanted;
    const isListed = without([_kind__WEBPACK_IMPORTED_MODULE_5__/* .TICKET_LABEL */ .iE], opened.ticket.labels).length === 0;
    for (const pauseMs of isListed ? SETTLING_LOOKS_MS : []) {
        await tracker.pause(pauseMs);
        const { tickets } = await tracker.list({ state: "all", since, maxPages: SETTLING_PAGES });
        const same = await (0,_find__WEBPACK_IMPORTED_MODULE_4__/* .genuine */ .GN)(tickets, wanted, keys.isShared ? keys.lasting : keys.task, tracker);
        const own = same.find(({ number }) => number === opened.ticket.number);
        if (!own)
            continue;
        const [first = own, ...others] = (0,_find__WEBPACK_IMPORTED_MODULE_4__/* .lowestFirst */ .hP)(same.filter((ticket) => (0,_find__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT)(ticket) || ticket === own));
        const doubts = [
            ...opened.doubts,
            ...(await (0,_duplicates__WEBPACK_IMPORTED_MODULE_3__/* .closeDuplicates */ .V)(first, others.filter(_find__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT), keys, tracker)),
        ];
        return { ticket: first, by: first === own ? "now" : "rival", doubts };
    }
    return {
        ...opened,
        doubts: [
            ...opened.doubts,
            "GitHub does not list it by its label, so another run may have opened one, too, " +
                `and later tasks find it only by the ${kind.numberField} that is reported`,
        ],
    };
}
async function assign(ticket, assignees, tracker) {
    const missing = without(assignees, ticket.assignees);
    if (missing.length === 0 || ticket.state === "closed")
        return [];
    const assigned = await tracker.addAssignees(ticket.number, missing);
    return assigned.ok ? [] : [`it could not be assigned (${assigned.failure.message})`];
}
async function readBack(opened, wanted, tracker) {
    const { kind, keys, fields } = wanted;
    const { number } = opened.ticket;
    const shown = await readWhenThere(number, tracker);
    if (!shown?.mark?.keys.some((key) => key === keys.task || key === keys.lasting))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GitHub ${shown ? "shows another text for it" : "does not show it"}`, "CA-411");
    const doubts = [...opened.doubts, ...(isForeign(opened.by) ? [] : missingOf(shown, wanted))];
    const words = `${kind.noun} ${number} ` +
        `${sentenceOf(opened.by, shown, wanted)}${doubts.length > 0 ? `, but ${(0,_result__WEBPACK_IMPORTED_MODULE_7__/* .inWords */ .r4)(doubts)}` : ""}`;
    return (0,_result__WEBPACK_IMPORTED_MODULE_7__/* .resultOf */ .Bg)(kind, shown, {
        verdict: doubts.length > 0 ? "warning" : "pass",
        words,
        fields: { ...fields, created: String(opened.by === "now") },
    });
}
function isForeign(by) {
    return by === "other" || by === "rival";
}
function sentenceOf(by, { state }, { keys }) {
    if (by === "now")
        return "was opened";
    if (by === "rival")
        return "was opened by another run in the same moment, and the one of this run is closed as its duplicate";
    const now = state === "open" ? "is open" : "is closed by now";
    return by === "before"
        ? `was opened for this task before and ${now}; nothing new was opened`
        : `${state === "open" ? "is open" : "was open"} for ${keys.lasting} already; nothing new was opened`;
}
function missingOf({ state, labels, assignees }, wanted) {
    if (state === "closed")
        return [];
    const noLabels = without([_kind__WEBPACK_IMPORTED_MODULE_5__/* .TICKET_LABEL */ .iE, ...wanted.kind.labels, ...wanted.labels], labels);
    const nobody = without(wanted.assignees, assignees);
    return [
        ...(noLabels.length > 0
            ? [`GitHub did not set the label${noLabels.length > 1 ? "s" : ""} ${(0,_result__WEBPACK_IMPORTED_MODULE_7__/* .inWords */ .r4)(noLabels)}`]
            : []),
        ...(nobody.length > 0 ? [notAssigned(nobody)] : []),
    ];
}
function notAssigned(names) {
    return `GitHub did not assign ${(0,_result__WEBPACK_IMPORTED_MODULE_7__/* .inWords */ .r4)(names)}, who may have no access to the repository`;
}
async function readWhenThere(number, tracker) {
    for (const pauseMs of [LOOK_AGAIN_MS, 2 * LOOK_AGAIN_MS, 0]) {
        const read = await tracker.read(number);
        if (!read.ok)
            throw tracker.refusal("it could not be read back", read.failure);
        if (read.value)
            return read.value;
        if (pauseMs > 0)
            await tracker.pause(pauseMs);
    }
    return undefined;
}
function without(names, others) {
    const known = new Set(others.map((name) => name.toLowerCase()));
    return names.filter((name) => !known.has(name.toLowerCase()));
}


/***/ })

};
