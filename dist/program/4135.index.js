"use strict";
exports.id = 4135;
exports.ids = [4135,2274,1589,8554];
exports.modules = {

/***/ 34135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerQuestion: () => (/* binding */ answerQuestion)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/answer.ts
var answer = __webpack_require__(11381);
// EXTERNAL MODULE: ./src/compose.ts
var compose = __webpack_require__(49763);
// EXTERNAL MODULE: ./src/context.ts
var src_context = __webpack_require__(40788);
// EXTERNAL MODULE: ./src/domain/approval.ts
var approval = __webpack_require__(62673);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/markdown.ts
var markdown = __webpack_require__(74463);
// EXTERNAL MODULE: ./src/jobs/script-or-workflow.ts
var script_or_workflow = __webpack_require__(68989);
// EXTERNAL MODULE: ./src/jobs/approval/names.ts
var names = __webpack_require__(51922);
// EXTERNAL MODULE: ./src/jobs/approval/question-issue.ts
var question_issue = __webpack_require__(99286);
;// CONCATENATED MODULE: ./src/jobs/approval/comment.ts






const WRITING = ["admin", "maintain", "write"];
const PAGE = 100;
/**
 * The answer in the event of an `issue_comment`, or the remark that was meant as one.
 *
 * @returns why it is neither: edited or deleted comments, those of bots, on pull requests, and those that say something else
 */
function readRemark(event) {
    const comment = (0,json/* getOwn */.Ng)(event, "comment");
    const issue = (0,question_issue/* questionIssueOf */.zF)((0,json/* getOwn */.Ng)(event, "issue"));
    if ((0,json/* getOwn */.Ng)(event, "action") !== "created")
        return "Only new comments answer; what is edited later does not count.";
    if (!(0,json/* isJsonObject */.OW)(comment) || !issue)
        return "This is not a comment in an issue.";
    if (!issue.labels.includes(approval/* QUESTION_LABEL */.Uf))
        return `Issue #${issue.number} is not labelled ${approval/* QUESTION_LABEL */.Uf}, so it asks nothing that could be answered here.`;
    const user = (0,json/* getOwn */.Ng)(comment, "user");
    const [id, body, url] = [(0,json/* getOwn */.Ng)(comment, "id"), (0,json/* getOwn */.Ng)(comment, "body"), (0,json/* getOwn */.Ng)(comment, "html_url")];
    const person = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    if (typeof id !== "number" || typeof body !== "string" || typeof url !== "string" || !(0,json/* isJsonObject */.OW)(user) || typeof person !== "string")
        return "The comment cannot be read.";
    if ((0,json/* getOwn */.Ng)(user, "type") !== "User")
        return "Comments of bots do not answer.";
    if (!(0,approval/* beginsLikeCommand */.BY)(body))
        return "The comment does not begin with /approve or /deny.";
    return { ...(0,approval/* parseCommand */.RM)(body), issue, commentId: id, url, person };
}
function isAnswer(remark) {
    return "decision" in remark;
}
/**
 * Shows that the comment was seen, and by that learns the login of our own account: only it can have asked.
 *
 * @throws UserError naming the missing permission
 */
async function acknowledge({ commentId }, github, signal) {
    const reacted = await github.write("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", { comment_id: commentId, content: "eyes" }, signal, { isRepeatable: true });
    if (!reacted.ok)
        throw new errors/* UserError */.yo(`The comment could not be taken: ${reacted.failure.message}. Unless it was deleted meanwhile, the job needs \`issues: write\`.`, "CA-605");
    const user = (0,json/* isJsonObject */.OW)(reacted.value.data) ? (0,json/* getOwn */.Ng)(reacted.value.data, "user") : undefined;
    const login = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    if (typeof login !== "string")
        throw new errors/* UserError */.yo("GitHub did not tell which account reacted to the comment, so nobody knows whether the question is ours.", "CA-411");
    return login;
}
/**
 * Whether a person may answer now, by the list or else by write access to the repository.
 *
 * @returns why not, as the end of a sentence; `undefined` when they may
 * @throws UserError when it cannot be found out: nobody is let through then
 */
async function whyNot(person, parameters, github, signal) {
    const environment = (0,script_or_workflow/* textOf */.b6)(parameters, "environment");
    if (environment !== undefined)
        return `cannot answer by a comment, since the reviewers of the environment ${environment} decide`;
    const is = (name) => name.toLowerCase() === person.toLowerCase();
    if ((0,names/* namesIn */.w)(parameters, "exclude").some(is))
        return "is excluded from answering";
    const approvers = (0,names/* namesIn */.w)(parameters, "approvers");
    if (approvers.length === 0)
        return (await hasWriteAccess(person, github, signal)) ? undefined : "has no write access to this repository";
    if (approvers.some(is))
        return undefined;
    for (const team of approvers.filter((name) => name.startsWith("@")))
        if (await isMember(person, team, github, signal))
            return undefined;
    return "is not on the list of those who may answer";
}
async function hasWriteAccess(person, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/collaborators/{username}/permission", { username: person }, signal);
    if (!read.ok && read.failure.httpStatus === 404)
        return false;
    if (!read.ok)
        throw new errors/* UserError */.yo(`What ${person} may do could not be read: ${read.failure.message}.`, read.failure.kind === "unauthorized" ? "CA-605" : "CA-411");
    const permission = (0,json/* isJsonObject */.OW)(read.value.data) ? (0,json/* getOwn */.Ng)(read.value.data, "permission") : undefined;
    return typeof permission === "string" && WRITING.includes(permission);
}
async function isMember(person, team, github, signal) {
    const [org = "", slug = ""] = team.slice(1).split("/");
    const read = await github.read("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", { org, team_slug: slug, username: person }, signal);
    if (!read.ok && read.failure.httpStatus === 404)
        return false;
    if (!read.ok)
        throw new errors/* UserError */.yo(`The members of ${team} could not be read: ${read.failure.message}. Pass a token that may read members of the organization as REPO_TOKEN, or list logins.`, "CA-605");
    return (0,json/* isJsonObject */.OW)(read.value.data) && (0,json/* getOwn */.Ng)(read.value.data, "state") === "active";
}
/**
 * Whether the run of an earlier answer may have sent `finished` a moment ago, so that it has to be looked for first. The
 * first answer never waits for a later one: the later one finds it.
 */
async function hasEarlierAnswer({ issue, commentId }, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: issue.number, per_page: PAGE }, signal);
    if (!read.ok || !Array.isArray(read.value.data) || read.value.data.length === PAGE)
        return true;
    return read.value.data.some((comment) => (0,json/* isJsonObject */.OW)(comment) && Number((0,json/* getOwn */.Ng)(comment, "id")) < commentId && (0,approval/* parseCommand */.RM)(String((0,json/* getOwn */.Ng)(comment, "body"))) !== undefined);
}

// EXTERNAL MODULE: ./src/run-task.ts + 1 modules
var run_task = __webpack_require__(214);
// EXTERNAL MODULE: ./src/toolkit/dispatch-event.ts
var dispatch_event = __webpack_require__(22159);
// EXTERNAL MODULE: ./src/toolkit/github-api.ts + 1 modules
var github_api = __webpack_require__(22274);
// EXTERNAL MODULE: ./src/verify.ts
var verify = __webpack_require__(35538);
;// CONCATENATED MODULE: ./src/answer-question.ts














const HOW_TO_ANSWER = "Write a new comment that begins with the word `/approve` or `/deny`; the reason comes after it, as in `/deny: not on a Friday`.";
/**
 * Takes the answer in a comment: is the question ours, is its task still open, may this person answer? Only then `finished`
 * is sent, in the name of the run that asked. Nothing else is ever sent from here, so that whoever may write comments can
 * do no more than what the rules let them.
 *
 * @throws UserError when something could not be found out; the question stays open
 */
async function answerQuestion(environment, config, log, cancelled) {
    const own = await (0,compose/* createContext */.q)(environment, config, log, cancelled);
    const skipped = (message, code, assignment) => ({ settlement: { ended: "skipped", message, mode: "interactive", ...(code && { code }), ...(assignment && { assignment }) }, context: own });
    if (!config.githubToken)
        throw new errors/* UserError */.yo("github-token is empty, so the comment cannot be looked at: leave it at its default, or pass a token.", "CA-605");
    const github = (0,github_api.githubApiOf)(environment, config.githubToken, own.ports.clock);
    const given = readRemark(readEvent(environment));
    if (typeof given === "string")
        return skipped(given);
    const question = (0,approval/* readQuestion */.H1)(given.issue.body);
    if (!question)
        return skipped(`Issue #${given.issue.number} asks nothing that could be answered here.`);
    if (![question.source, ...(question.also ?? [])].every((source) => isOurRun(source, environment)))
        return skipped(`Issue #${given.issue.number} was not asked by a run of this repository.`);
    const account = await acknowledge(given, github, cancelled);
    if (given.issue.author !== account)
        return skipped(`Issue #${given.issue.number} was written by ${given.issue.author} and not by us (${account}), so nothing is answered.`, "CA-415");
    if (!isAnswer(given)) {
        await tell(given, `${(0,markdown/* escapeMarkdown */.F)(given.person)}: this was not taken as an answer. ${HOW_TO_ANSWER}`, undefined, own, github);
        return skipped(`The comment of ${given.person} begins with /approve or /deny, but is no answer; the issue was told how to answer.`);
    }
    // Whoever may edit issues writes what the question says, so nothing of it is believed unread.
    const asking = { ...config, connection: { ...config.connection, verify: "require" } };
    const context = { ...own, config: asking, source: question.source, isForAnother: true, ...(question.also && { also: question.also }) };
    try {
        const task = await openTask(question, context);
        if ((0,verify/* isSettlement */.Ik)(task)) {
            if (task.ended === "skipped")
                await tell(given, "The control plane waits for no answer any more: it was given there or in another comment, or the sequence ended.", "not_planned", context, github);
            return { settlement: task, context };
        }
        const { work, parameters } = await rulesOf(task, context);
        const why = await whyNot(given.person, parameters, github, cancelled);
        if (why !== undefined) {
            await tell(given, `${(0,markdown/* escapeMarkdown */.F)(given.person)} ${(0,markdown/* escapeMarkdown */.F)(why)}. The question stays open.`, undefined, context, github);
            return skipped(`${given.person} ${why}; the task stays open.`, "CA-415", task);
        }
        const settlement = await send(given, task, { ...context, config: { ...asking, work } }, environment, github);
        return { settlement, context };
    }
    catch (error) {
        // The reason may name addresses, which are nobody's business in an issue.
        if (error instanceof errors/* UserError */.yo)
            await tell(given, `This answer could not be taken; [its run](${(0,dispatch_event/* runAttemptUrl */.q)(environment)}) tells why. When that is mended, comment again.`, undefined, context, github);
        throw error;
    }
}
async function openTask({ task }, context) {
    const { ledger } = context.ports;
    try {
        return await (0,verify/* verify */.MX)({ reference: task, event: {} }, (0,run_task/* controlPlaneOf */.NQ)(context), context);
    }
    catch (error) {
        // What could not be read stays asked: the wait goes on, and the person can answer again.
        if (ledger.read()?.phase !== "settled")
            ledger.write({ phase: "settled", reason: "refused" });
        throw error;
    }
}
/** The rules for who may answer are those of the workflow or the catalogue that runs now, never of the issue. */
async function rulesOf({ event }, { ports }) {
    const planned = await ports.planner?.plan(event);
    const work = planned?.kind === "work" ? planned.work : undefined;
    if (work?.job?.name !== "approval.ask")
        throw new errors/* UserError */.yo("job: a comment can only be taken by approval.ask; call the same workflow for comments as for the dispatch.", "CA-207");
    return { work, parameters: work.job.parameters };
}
async function send(given, task, context, environment, github) {
    const { clock, cancelled } = context.ports;
    const isRerun = Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1) > 1;
    const isInDoubt = isRerun || (await hasEarlierAnswer(given, github, cancelled));
    const { ledger } = context.ports;
    // Should this process end here, post tells the issue.
    ledger.writeOpened([{ kind: "question", id: given.issue.number }]);
    const settlement = await (0,answer/* answer */.ZF)(task, outcomeOf(given), 0, (0,run_task/* controlPlaneOf */.NQ)(context), context, clock.nowMs() + context.config.connection.deliveryTimeoutMs, isInDoubt);
    if (settlement.ended === "answered")
        (0,src_context/* note */.N4)(context, `issue #${given.issue.number} answered by ${given.person}`);
    await tellEnd(given, task, settlement, context, github);
    if (settlement.ended !== "undelivered")
        ledger.writeOpened([]);
    if (settlement.ended === "answered" || settlement.ended === "undelivered")
        return settlement;
    // What was said here does not count, and nobody may read it as the verdict.
    const { outcome: _said, ...ended } = settlement;
    return ended;
}
function outcomeOf({ decision, person, reason, url, issue }) {
    const isApproved = decision === "approved";
    const words = `${isApproved ? "Approved" : "Denied"} by ${person} in issue #${issue.number}${reason ? `: ${reason}` : ""}.`;
    return {
        status: "succeeded",
        result: isApproved ? "pass" : "fail",
        message: isApproved ? words : (0,errors/* coded */.yC)(words, "CA-414"),
        labels: {},
        data: { decision, [isApproved ? "approvedBy" : "deniedBy"]: person, ...(reason && { reason }), approvalUrl: url },
    };
}
async function tellEnd(given, assignment, settlement, context, github) {
    // By its name, since the text of the issue may have been edited.
    const what = (0,markdown/* escapeMarkdown */.F)(`${(0,run_task/* whatOf */.Em)(assignment)} (${assignment.task.project})`);
    if (settlement.ended === "answered")
        return tell(given, `${given.decision === "approved" ? "✅ Approved" : "❌ Denied"} by ${(0,markdown/* escapeMarkdown */.F)(given.person)}: ${what}. The control plane has the answer.`, "completed", context, github);
    if (settlement.ended === "undelivered")
        return tell(given, "The answer could not be delivered yet; it is tried again for some minutes. Should this issue stay open, answer again.", undefined, context, github);
    return tell(given, "The task was answered or ended elsewhere meanwhile; this answer has no effect.", "not_planned", context, github);
}
async function tell({ issue }, text, closing, context, github) {
    const why = await (0,question_issue/* tellIssue */.jF)(issue.number, text, closing, github, context.ports.cancelled);
    if (why !== undefined)
        context.ports.console.warning(`${why} (CA-605)`);
}
/** The marker is ours, but whoever may edit issues can change it: it must not make us speak for something else. */
function isOurRun(source, environment) {
    const prefix = (0,dispatch_event/* runAttemptUrl */.q)(environment).replace(/(?<!\d)\d*\/attempts\/\d*$/, "");
    return source.startsWith(prefix) && /^\d+\/attempts\/\d+$/.test(source.slice(prefix.length));
}
function readEvent(environment) {
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(environment["GITHUB_EVENT_PATH"] ?? "", "utf8"));
        if ((0,json/* isJsonObject */.OW)(event))
            return event;
    }
    catch {
        // Told below.
    }
    throw new errors/* UserError */.yo("The file of the comment's event (GITHUB_EVENT_PATH) could not be read as JSON.", "CA-102");
}


/***/ }),

/***/ 62673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ beginsLikeCommand),
/* harmony export */   H1: () => (/* binding */ readQuestion),
/* harmony export */   Mp: () => (/* binding */ writeQuestion),
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   Uf: () => (/* binding */ QUESTION_LABEL),
/* harmony export */   xS: () => (/* binding */ strategyOf),
/* harmony export */   yz: () => (/* binding */ isSameTask)
/* harmony export */ });
/* harmony import */ var _books__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28262);
/* harmony import */ var _event_type__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50613);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97504);
/* harmony import */ var _task__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33139);




/** All questions of this action carry it, so that they are found by one request. */
const QUESTION_LABEL = "cloud-automation-approval";
const VERSION = 1;
const MARKS = /<!-- cloud-automation-approval ([\w-]{1,8000}) -->/g;
const MAX_REASON_CHARACTERS = 500;
/** What the approval-service does about an approval (control-plane.md 2.7): a missing property means manual. */
function strategyOf(event) {
    const data = (0,_task__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(event);
    const evaluation = objectIn(data, "evaluation");
    const result = textIn(data, "result") || textIn(evaluation, "result");
    if (result === "fail")
        return { kind: "automatic", verdict: "fail", reason: "the stage before failed, so the control plane denies by itself" };
    const isAutomatic = (result === "pass" || result === "warning") && textIn(objectIn(data, _books__WEBPACK_IMPORTED_MODULE_1__/* .APPROVAL_TASK */ .UG), result) === "automatic";
    return isAutomatic ? { kind: "automatic", verdict: "pass", reason: `the shipyard says ${result}: automatic, so the control plane approves by itself` } : { kind: "manual" };
}
/** Punctuation may stand behind the word, but no letter; what follows is the reason, on the next lines, too. */
const COMMAND = /^\/(approve|deny)(?:[^\S\r\n]*[:,.!–—-](?=\s|$))?(?:\s+([^]*))?$/i;
/** A comment that answers: it begins with `/approve` or `/deny`, without a blank before it. */
function parseCommand(comment) {
    const match = COMMAND.exec(comment);
    if (!match)
        return undefined;
    const reason = (match[2] ?? "").replace(/[\s\p{Cc}]+/gu, " ").trim().slice(0, MAX_REASON_CHARACTERS).toWellFormed();
    return { decision: match[1]?.toLowerCase() === "approve" ? "approved" : "denied", reason };
}
/** What the workflows start a runner for, by `startsWith` in their `if`: answers, and words such as `/approved` that were meant as one. */
function beginsLikeCommand(comment) {
    return /^\/(?:approve|deny)/i.test(comment);
}
/** As a comment of Markdown: no text of the event can end it early. Each run that asks writes one. */
function writeQuestion(question) {
    return `<!-- cloud-automation-approval ${Buffer.from(JSON.stringify({ version: VERSION, ...question })).toString("base64url")} -->`;
}
/** @returns `undefined` for a body that {@link writeQuestion} has not written to */
function readQuestion(body) {
    const [first, ...more] = [...body.matchAll(MARKS)].map(([, mark = ""]) => readMark(mark));
    const also = more.flatMap((other) => (first && other && isSameTask(other.task, first.task) ? [other.source] : []));
    return first && (also.length > 0 ? { ...first, also } : first);
}
/** Ids are unique in one project only. */
function isSameTask(a, b) {
    return a.id === b.id && a.type === b.type && a.project === b.project;
}
function readMark(mark) {
    const parsed = parse(Buffer.from(mark, "base64url").toString("utf8"));
    const task = parsed && objectIn(parsed, "task");
    if (!parsed || !task || (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parsed, "version") !== VERSION)
        return undefined;
    const [type, id, keptnContext, project, stage, service] = ["type", "id", "keptnContext", "project", "stage", "service"].map((name) => textIn(task, name));
    const [source, deadline, remindAt] = ["source", "deadline", "remindAt"].map((name) => textIn(parsed, name));
    const kind = (0,_event_type__WEBPACK_IMPORTED_MODULE_3__/* .parseTaskEventType */ .hN)(type ?? "");
    if (!type || !id || !keptnContext || !project || !stage || !service || !source || !deadline || Number.isNaN(Date.parse(deadline)) || kind?.kind !== "triggered")
        return undefined;
    if ([type, id, keptnContext, project, stage, service, source].some((text) => /\p{Cc}/u.test(text)))
        return undefined;
    return { task: { type, id, keptnContext, project, stage, service, name: kind.task, kind: "triggered" }, source, deadline, ...(remindAt && !Number.isNaN(Date.parse(remindAt)) && { remindAt }) };
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function objectIn(object, name) {
    const value = (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(object, name);
    return (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : {};
}
function textIn(object, name) {
    const value = (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(object, name);
    return typeof value === "string" ? value : "";
}


/***/ }),

/***/ 51922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68989);


/** Logins as GitHub has them, with `_` in those that a company manages; teams as `@org/team`. */
const LOGIN = /^[A-Za-z\d](?:[\w-]{0,38})(?:\[bot\])?$/;
/** @throws UserError naming the entry that is no login */
function namesIn(parameters, name) {
    const names = ((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(parameters, name) ?? "").split(/[\s,]+/).filter(Boolean);
    const wrong = names.find((entry) => !LOGIN.test(entry) && !(name === "approvers" && /^@[\w-]+\/[\w.-]+$/.test(entry)));
    if (wrong !== undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: expected logins${name === "approvers" ? " and teams such as @octo-org/release" : ""}, found ${JSON.stringify(wrong.slice(0, 80))}.`, "CA-207");
    return names;
}


/***/ }),

/***/ 99286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W2: () => (/* binding */ refusedAsking),
/* harmony export */   jF: () => (/* binding */ tellIssue),
/* harmony export */   mL: () => (/* binding */ listQuestions),
/* harmony export */   zF: () => (/* binding */ questionIssueOf)
/* harmony export */ });
/* harmony import */ var _domain_approval__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62673);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97504);



const PAGE = 100;
/** A thousand open questions: whoever has more has nobody who answers. */
const MAX_PAGES = 10;
/** Every open question of this repository, newest first. @throws UserError naming the permission */
async function listQuestions({ github, stop }) {
    const questions = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const read = await github.read("GET /repos/{owner}/{repo}/issues", { labels: _domain_approval__WEBPACK_IMPORTED_MODULE_0__/* .QUESTION_LABEL */ .Uf, state: "open", per_page: PAGE, page }, stop);
        if (!read.ok)
            throw refusedAsking(read.failure);
        const listed = Array.isArray(read.value.data) ? read.value.data : [];
        questions.push(...listed.map(questionIssueOf).filter((issue) => issue !== undefined));
        if (listed.length < PAGE)
            break;
    }
    return questions;
}
function questionIssueOf(value) {
    if (!(0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) || (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "pull_request") !== undefined)
        return undefined;
    const number = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "number");
    const user = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "user");
    if (typeof number !== "number" || !Number.isSafeInteger(number) || !(0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(user))
        return undefined;
    const text = (object, name) => {
        const found = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(object, name);
        return typeof found === "string" ? found : "";
    };
    const labels = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "labels");
    return {
        number,
        url: text(value, "html_url"),
        body: text(value, "body"),
        author: text(user, "login"),
        isBot: text(user, "type") === "Bot",
        labels: (Array.isArray(labels) ? labels : []).map((label) => ((0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(label) ? text(label, "name") : String(label))),
    };
}
function refusedAsking(failure) {
    if (failure.httpStatus === 410)
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("Issues are switched off in this repository, so nobody can be asked there: switch them on, or ask the reviewers of an environment (with.environment).", "CA-413");
    const isRefused = failure.kind === "unauthorized" || failure.httpStatus === 404;
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Nobody could be asked: ${failure.message}.${isRefused ? " The job needs `issues: write`." : ""}`, isRefused ? "CA-605" : "CA-411");
}
/**
 * @param closing  the reason; an issue that was answered and closed meanwhile keeps the one it has
 * @returns        why the issue could not be told, as a sentence
 */
async function tellIssue(number, text, closing, github, signal) {
    const told = await github.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: number, body: text }, signal);
    const isDue = closing === "completed" || (closing === "not_planned" && (await isOpen(number, github, signal)));
    const closed = isDue && (await github.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number, state: "closed", state_reason: closing }, signal, { isRepeatable: true }));
    if (!told.ok)
        return `Issue #${number} could not be told: ${told.failure.message}.`;
    return closed && !closed.ok ? `Issue #${number} could not be closed: ${closed.failure.message}.` : undefined;
}
/** Unreadable counts as open. */
async function isOpen(number, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number }, signal);
    return !(read.ok && (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(read.value.data) && (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(read.value.data, "state") === "closed");
}


/***/ }),

/***/ 34093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Q9: () => (/* binding */ ISSUE_NUMBER),
/* harmony export */   cG: () => (/* binding */ variableName)
/* harmony export */ });
const REPOSITORY = { pattern: "^[\\w.-]+/[\\w.-]+$", title: "a repository as owner/name" };
/** Of an issue or a pull request. */
const ISSUE_NUMBER = { pattern: "^[1-9]\\d{0,9}$", title: "the number of an issue, such as 42" };
/** @param example  a name for the variable */
function variableName(example) {
    return { pattern: "^[A-Za-z_][A-Za-z0-9_]*$", title: `the name of an environment variable, such as ${example} (its value stays in a secret)` };
}


/***/ }),

/***/ 68989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   By: () => (/* binding */ withWindow),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   TX: () => (/* binding */ stating),
/* harmony export */   VM: () => (/* binding */ workChecks),
/* harmony export */   Yv: () => (/* binding */ including),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dT: () => (/* binding */ inMinutes),
/* harmony export */   dp: () => (/* binding */ minutesOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   j3: () => (/* binding */ runScript),
/* harmony export */   pz: () => (/* binding */ performWork),
/* harmony export */   t5: () => (/* binding */ stoppedWork),
/* harmony export */   tq: () => (/* binding */ overrule),
/* harmony export */   vR: () => (/* binding */ reporting)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97504);
/* harmony import */ var _domain_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87888);
/* harmony import */ var _workflow_call__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48554);





const WORKFLOW_ONLY = ["repository", "ref", "inputs", "correlation-input"];
const MAX_VARIABLES = 100;
/** Of one variable; Linux allows 128 KiB. */
const MAX_VARIABLE_CHARACTERS = 16 * 1024;
const MAX_VARIABLES_CHARACTERS = 128 * 1024;
/** @throws UserError unless there is exactly one of `run` and `workflow`, with nothing that belongs to the other */
function scriptOf(parameters) {
    requireOneWork(parameters);
    for (const name of WORKFLOW_ONLY)
        refuseBesideScript(name, parameters);
    return textOf(parameters, "run");
}
function requireOneWork(parameters) {
    const [script, workflow] = [textOf(parameters, "run"), textOf(parameters, "workflow")];
    if ((script === undefined) === (workflow === undefined)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with: give either run (a script) or workflow (a file below .github/workflows), found ${script === undefined ? "neither" : "both"}.`, "CA-207");
    }
}
function refuseBesideScript(name, parameters) {
    if (textOf(parameters, "run") !== undefined && Object.hasOwn(parameters, name))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: belongs to workflow, but run is given; a script finds everything in its environment.`, "CA-207");
}
/** Of jobs whose work is a script or a workflow. */
const workChecks = [
    { of: ["run", "workflow"], check: requireOneWork },
    ...WORKFLOW_ONLY.map((name) => ({ of: ["run", name], check: (parameters) => refuseBesideScript(name, parameters) })),
    ..._workflow_call__WEBPACK_IMPORTED_MODULE_3__/* .workflowChecks */ .n9,
];
/**
 * Runs the script or the workflow of `with`, until it is over unless `wait` says otherwise.
 *
 * @param reserveMs  how much of the task's time is left to what comes afterwards: the work is ended, as at a deadline, before it
 * @throws UserError when there is not exactly one of the two, or the workflow could not be run
 */
async function performWork(request, variables = {}, reserveMs = 0) {
    const script = scriptOf(request.parameters);
    const leftMs = request.deadlineMs - request.clock.nowMs();
    const limitMs = Math.max(1, leftMs - Math.min(reserveMs, leftMs / 2));
    const result = script === undefined ? await (reserveMs > 0 ? withinLimit(request, limitMs, runWorkflowOf) : runWorkflowOf(request)) : await runScript(request, script, variables, limitMs);
    if (result.ending.kind === "parked")
        return { result, verdict: "parked" };
    // What ended by itself a moment before is over, unless it still has to be checked.
    if (isStopped(request) && (result.ending.kind === "stopped" || textOf(request.parameters, "check") !== undefined))
        return stoppedWork({ result, verdict: "stopped" }, request);
    if (result.ending.kind === "stopped") {
        const left = reserveMs > 0 ? `, which leaves ${inMinutes(reserveMs)} to put things right` : "";
        return overrule({ result, verdict: "errored" }, { verdict: "errored", reason: `timed out: the work was ended after ${inMinutes(limitMs)}${left} (input timeout-minutes)`, code: "CA-404" });
    }
    return { result, verdict: verdictByRules(result, request) };
}
/** Whoever stopped the job waits for its end, so nothing else is begun. */
function isStopped({ stop }) {
    return stop.aborted;
}
/** The job was stopped while it made sure of what the work had said. */
function stoppedWork({ result }, { stop }) {
    return { result: { ...result, ending: { kind: "stopped", because: stop.reason ?? "cancelled" } }, verdict: "stopped" };
}
/** @param variables  beside those of the task */
function runScript(request, run, variables, timeoutMs) {
    const script = { run, variables, timeoutMs: Math.max(1, Math.round(timeoutMs)) };
    return request.script(script);
}
async function runWorkflowOf(request) {
    const call = (0,_workflow_call__WEBPACK_IMPORTED_MODULE_3__/* .workflowCallOf */ .H$)(request.parameters, request);
    if (textOf(request.parameters, "wait") === "no")
        return (await __webpack_require__.e(/* import() */ 3960).then(__webpack_require__.bind(__webpack_require__, 93960))).startWorkflow(call, request);
    return (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(3960), __webpack_require__.e(9250)]).then(__webpack_require__.bind(__webpack_require__, 86869))).runWorkflow({ ...call, ...(0,_workflow_call__WEBPACK_IMPORTED_MODULE_3__/* .waitingOf */ .PZ)(request.parameters) }, request);
}
async function withinLimit(request, limitMs, work) {
    const end = new AbortController();
    const over = new AbortController();
    const given = () => end.abort(request.stop.reason);
    if (request.stop.aborted)
        given();
    request.stop.addEventListener("abort", given, { once: true });
    void request.clock.sleep(limitMs, over.signal).then(() => {
        if (!over.signal.aborted)
            end.abort("deadline");
    });
    try {
        return await work({ ...request, stop: end.signal, deadlineMs: request.clock.nowMs() + limitMs });
    }
    catch (error) {
        // Ended by our own limit, it may have been in the middle of a request.
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || !end.signal.aborted || request.stop.aborted)
            throw error;
        return { ending: { kind: "stopped", because: "deadline" }, report: _domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V, logTail: [], masks: [], durationMs: limitMs };
    }
    finally {
        over.abort();
        request.stop.removeEventListener("abort", given);
    }
}
/** @param request  with what the input `exit-codes` says, where it is known */
function verdictByRules(result, request) {
    return (0,_domain_outcome__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)((0,_domain_outcome__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOfJob */ .vr)(result, request.exitCodes ?? new Map(), "the work"));
}
/** The same work with a verdict of ours in place of its ending. */
function judge({ result }, judgement) {
    return { result: { ...result, ending: { kind: "judged", ...judgement } }, verdict: judgement.verdict };
}
/** Like {@link judge} where the work had said something else: standing first, its "Deployed" would belie the verdict. */
function overrule(work, judgement) {
    const { message, ...report } = work.result.report;
    if (message === undefined)
        return judge(work, judgement);
    return judge({ ...work, result: { ...work.result, report } }, { ...judgement, reason: `${judgement.reason}; before that it said: ${oneLine(message)}` });
}
/** Why the work is not a pass, as a part of a sentence. */
function reasonOf({ ending, report }) {
    switch (ending.kind) {
        case "exited": return ending.code === 0 ? (report.unreadable ?? (report.status === "errored" ? "it reported status=errored" : report.result ? `it reported result=${report.result}` : "exit code 0")) : `exit code ${ending.code}`;
        case "signalled": return `killed by ${ending.signal}`;
        case "not-started": return ending.reason;
        case "stopped": return ending.because === "deadline" ? "its time was over" : ending.because;
        case "judged":
        case "left": return ending.reason;
        case "parked": return `it waits for ${ending.waitsFor}`;
    }
}
/** Adds fields to `data.<task>`; what the work itself reported under the same name stays. Absent ones are left out. */
function reporting(work, fields) {
    return withData(work, (data) => ({ ...present(fields), ...data }));
}
/** Fields that the job itself knows better than the work. */
function stating(work, fields) {
    return withData(work, (data) => ({ ...data, ...present(fields) }));
}
function withData(work, change) {
    const { report } = work.result;
    return { ...work, result: { ...work.result, report: { ...report, data: change(report.data) } } };
}
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined));
}
/** What a script before or after it said counts, too: its fields where there are none yet, and what it wants masked. */
function including(work, other) {
    if (!other)
        return work;
    const merged = reporting(work, other.report.data);
    const { report } = merged.result;
    return { ...merged, result: { ...merged.result, report: { ...report, labels: { ...other.report.labels, ...report.labels } }, masks: [...merged.result.masks, ...other.masks] } };
}
/**
 * The begin and the end of the job as the window of the load or the experiment. Reports of a tool know better, and so does
 * the work where it says so.
 */
function withWindow(work, startMs, endMs) {
    const iso = (ms) => new Date(ms).toISOString();
    return { ...work, result: { ...work.result, measured: { values: {}, start: iso(startMs), end: iso(endMs), verdict: "pass", reasons: [] } } };
}
/**
 * Fields as variables: `testURL` of `load` becomes `<prefix>TEST_URL`. Whatever the names are, these variables begin with
 * the prefix; lists and mappings are JSON. What no environment can hold is left out: the event file has everything.
 */
function variablesOf(prefix, fields) {
    const variables = {};
    let left = MAX_VARIABLES_CHARACTERS;
    for (const [name, value] of Object.entries(fields)) {
        const key = prefix + nameOfVariable(name);
        const text = typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);
        if (key === prefix || text.includes("\0") || key.length + text.length > Math.min(left, MAX_VARIABLE_CHARACTERS))
            continue;
        if (Object.hasOwn(variables, key) || Object.keys(variables).length >= MAX_VARIABLES)
            continue;
        left -= key.length + text.length;
        variables[key] = text;
    }
    return variables;
}
function nameOfVariable(name) {
    return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toUpperCase().replace(/[^A-Z0-9]+/g, "_").replace(/^_+|(?<!_)_+$/g, "");
}
function textOf(parameters, name) {
    const value = (0,_domain_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(parameters, name);
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** @param otherwise  in minutes */
function minutesOf(parameters, name, otherwise) {
    const value = (0,_domain_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(parameters, name);
    return (typeof value === "number" ? value : otherwise) * 60_000;
}
/** Numbers and booleans as text, also inside: the control plane keeps the first ones it ever saw (control-plane.md 2.3). */
function asText(value) {
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    if (typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => asText(item));
    const texts = {};
    for (const [name, item] of Object.entries(value))
        (0,_domain_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(texts, name, asText(item));
    return texts;
}
function inMinutes(ms) {
    return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Number((ms / 60_000).toFixed(1))} min`;
}
const MAX_SAID_CHARACTERS = 300;
function oneLine(message) {
    const said = message.replace(/\s+/g, " ").trim();
    return said.length <= MAX_SAID_CHARACTERS ? said : `a text of ${said.length} characters`;
}


/***/ }),

/***/ 48554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ workflowCallOf),
/* harmony export */   PZ: () => (/* binding */ waitingOf),
/* harmony export */   QS: () => (/* binding */ correlationKey),
/* harmony export */   eG: () => (/* binding */ stopCallOf),
/* harmony export */   n9: () => (/* binding */ workflowChecks)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97504);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69090);



/** @param parameters  validated against `workflowProperties`. @throws UserError naming the parameter */
function workflowCallOf(parameters, request) {
    const ref = textOf(parameters, "ref");
    const correlationInput = correlationInputOf(parameters);
    const inputs = inputsOf((0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, "inputs"));
    return {
        workflow: fileOf(textOf(parameters, "workflow") ?? ""),
        repository: textOf(parameters, "repository") ?? request.repository,
        inputs,
        ...(ref !== undefined && { ref }),
        ...(correlationInput !== undefined && { correlationInput }),
    };
}
/** @throws UserError where `inputs` has it, too */
function correlationInputOf(parameters) {
    const name = textOf(parameters, "correlation-input");
    const inputs = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, "inputs");
    if (name !== undefined && (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(inputs) && Object.hasOwn(inputs, name)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.correlation-input: inputs gives ${JSON.stringify(name)} a value already; leave it out there, or name another input.`, "CA-207");
    }
    return name;
}
/** Values of inputs may be anything; which there are is known. */
const workflowChecks = [{ of: ["correlation-input"], check: correlationInputOf }];
/** @param parameters  validated against `waitProperties` */
function waitingOf(parameters) {
    return {
        wait: textOf(parameters, "wait") === "park" ? "park" : "runner",
        parkMs: numberOf(parameters, "deadline-minutes", _parameters__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PARK_MINUTES */ .zN) * 60_000,
        artifact: textOf(parameters, "artifact") ?? _parameters__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_ARTIFACT */ .T3,
    };
}
/** @param parameters  validated against `stopProperties` */
function stopCallOf(parameters, request) {
    const runId = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, "run-id");
    const startedBy = textOf(parameters, "started-by");
    const workflow = textOf(parameters, "workflow");
    const title = textOf(parameters, "title");
    return {
        repository: textOf(parameters, "repository") ?? request.repository,
        forceAfterMs: numberOf(parameters, "force-after-minutes", _parameters__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_FORCE_MINUTES */ .cj) * 60_000,
        ...(runId !== undefined && { runId: Number(runId) }),
        ...(startedBy !== undefined && { startedBy }),
        ...(workflow !== undefined && { workflow: fileOf(workflow) }),
        ...(title !== undefined && { title }),
    };
}
/** What a run's title has to name to be certainly ours. */
function correlationKey({ purpose }, triggeredId) {
    return purpose === undefined ? triggeredId : `${triggeredId}-${purpose}`;
}
function inputsOf(value) {
    const inputs = {};
    for (const [name, given] of Object.entries((0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : {})) {
        (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inputs, name, typeof given === "string" ? given : given === null ? "" : JSON.stringify(given));
    }
    return inputs;
}
function fileOf(workflow) {
    return workflow.split("/").at(-1) ?? workflow;
}
function textOf(parameters, name) {
    const value = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, name);
    return typeof value === "string" ? value : undefined;
}
function numberOf(parameters, name, otherwise) {
    const value = (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, name);
    return typeof value === "number" ? value : otherwise;
}


/***/ }),

/***/ 69090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ stopProperties),
/* harmony export */   T3: () => (/* binding */ DEFAULT_ARTIFACT),
/* harmony export */   VL: () => (/* binding */ MAX_INPUTS),
/* harmony export */   Xh: () => (/* binding */ runReports),
/* harmony export */   cj: () => (/* binding */ DEFAULT_FORCE_MINUTES),
/* harmony export */   iW: () => (/* binding */ ACTIONS_WRITE),
/* harmony export */   kp: () => (/* binding */ workflowProperties),
/* harmony export */   lM: () => (/* binding */ waitProperties),
/* harmony export */   zN: () => (/* binding */ DEFAULT_PARK_MINUTES)
/* harmony export */ });
/* harmony import */ var _patterns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34093);

/** As `workflow_dispatch` allows (github-actions.md 3.3). */
const MAX_INPUTS = 25;
const DEFAULT_ARTIFACT = "cloud-automation-output";
const DEFAULT_PARK_MINUTES = 24 * 60;
const DEFAULT_FORCE_MINUTES = 5;
/** JSON Schemas of the parameters that every job over a workflow has; such a job spreads the ones it takes. */
const workflowProperties = {
    workflow: {
        type: "string",
        pattern: "^(\\.github/workflows/)?[^/\\\\]+\\.ya?ml$",
        title: "the file of a workflow below .github/workflows, such as load-test.yml",
        description: "File of the workflow to run; it has the trigger workflow_dispatch and lies on the default branch.",
        examples: ["load-test.yml"],
    },
    repository: {
        type: "string",
        ..._patterns__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .Bw,
        description: "Repository of the workflow as owner/name; this one unless told otherwise. For another one, `github-token` needs a token that may run its workflows.",
        examples: ["octo/load-tests"],
    },
    ref: {
        type: "string",
        minLength: 1,
        description: "Branch or tag whose version of the workflow runs; the repository's default branch unless told otherwise.",
        examples: ["main"],
    },
    inputs: {
        type: "object",
        maxProperties: MAX_INPUTS,
        description: "Inputs of the workflow, at most 25. Numbers and booleans are passed as text, lists and mappings as JSON.",
        examples: [{ environment: "staging", users: 50 }],
    },
    "correlation-input": {
        type: "string",
        minLength: 1,
        description: "Name of an input of that workflow which receives the id of the task. With `${{ inputs.<name> }}` in the workflow's `run-name` its run is found again with certainty, so a re-run of this job never starts a second one.",
        examples: ["task-id"],
    },
};
/** Of jobs that wait for the run. */
const waitProperties = {
    wait: {
        type: "string",
        enum: ["runner", "park"],
        default: "runner",
        description: "`runner`: this job waits, for up to 5 hours and `timeout-minutes`. `park`: this job ends, and the sweep finishes the task when the run is over; for runs of this repository.",
    },
    "deadline-minutes": {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 35 * 24 * 60,
        default: DEFAULT_PARK_MINUTES,
        description: "With `wait: park`: the sweep cancels a run that is not over by then and finishes the task `errored`.",
    },
    artifact: {
        type: "string",
        minLength: 1,
        maxLength: 255,
        default: DEFAULT_ARTIFACT,
        description: "Artifact of the run whose file `output` (syntax of $CLOUD_AUTOMATION_OUTPUT) or `output.json` (an object) gives data, message, result and labels. A run without it has only its conclusion.",
    },
};
/** Of jobs that stop a run. */
const stopProperties = {
    "run-id": {
        type: ["string", "integer"],
        pattern: "^[1-9]\\d{0,14}$",
        title: "the id of a workflow run, such as 9000000001",
        minimum: 1,
        maximum: 999_999_999_999_999,
        description: "Id of the run to stop. Without it the run that an earlier task of the sequence has reported as `runId`.",
        examples: ["9000000001"],
    },
    "started-by": {
        type: "string",
        minLength: 1,
        description: "Name of the earlier task whose `runId` is meant, where several have reported one.",
        examples: ["load"],
    },
    repository: workflowProperties.repository,
    workflow: {
        ...workflowProperties.workflow,
        description: "Workflow whose running run is meant, where no task has reported one, as after a silent start: the one with `title` in its title.",
    },
    title: {
        type: "string",
        minLength: 1,
        description: "Text in the title (`run-name`) of the run; with `workflow`. Unless told otherwise project, stage and service have to be words of it.",
        examples: ["load carts staging"],
    },
    "force-after-minutes": {
        type: "number",
        minimum: 0,
        maximum: 300,
        default: DEFAULT_FORCE_MINUTES,
        description: "A run that goes on for so long after it was cancelled is ended by force, which skips its clean-up steps.",
    },
};
/** Fields of every job that waits for a run. */
const runReports = {
    runId: "Id of the workflow run.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how it ended: success, failure, cancelled, …",
    "<name>": "Whatever the artifact's `output` reports.",
};
const ACTIONS_WRITE = { actions: "write, to start, read and cancel workflow runs" };


/***/ }),

/***/ 22274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubApiOf: () => (/* binding */ githubApiOf)
});

;// CONCATENATED MODULE: ./src/domain/github-retry.ts
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 8_000;
const MAX_ATTEMPTS = 5;
/** A secondary limit that names no time (github-actions.md 7.9). */
const SECONDARY_LIMIT_MS = 60_000;
/** Longer than the hour of a primary limit nobody waits. */
const MAX_LIMIT_MS = 61 * 60_000;
/**
 * How long to wait before GitHub is asked again, or `undefined` to stop.
 *
 * @param attempt       1 after the first try
 * @param isRepeatable  a second effect would be the same as the first, or there is none
 * @see                 github-actions.md 7.9
 */
function nextGitHubDelayMs(attempt, { status, headers, message }, isRepeatable, nowMs, jitter) {
    // A request over a limit had no effect, so it may always be repeated.
    if (status === 403 || status === 429) {
        const limitMs = limitDelayMs(headers, message, nowMs);
        if (limitMs !== undefined)
            return attempt < MAX_ATTEMPTS && limitMs <= MAX_LIMIT_MS ? limitMs : undefined;
        if (status === 403)
            return undefined;
    }
    // An answer that was not taken would come again.
    if (status === 0 && message !== "")
        return undefined;
    const isPassing = status === 0 || status === 408 || status === 429 || status >= 500;
    if (!isPassing || !isRepeatable || attempt >= MAX_ATTEMPTS)
        return undefined;
    const full = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    return Math.round(full / 2 + (full / 2) * jitter);
}
function limitDelayMs(headers, message, nowMs) {
    const after = headers["retry-after"];
    if (after !== undefined && /^\d+$/.test(after))
        return Number(after) * 1_000;
    const reset = Number(headers["x-ratelimit-reset"]);
    if (headers["x-ratelimit-remaining"] === "0" && reset > 0)
        return Math.max(1_000, reset * 1_000 - nowMs);
    return /secondary rate limit|abuse/i.test(message) ? SECONDARY_LIMIT_MS : undefined;
}

// EXTERNAL MODULE: ./src/toolkit/octokit.ts + 1 modules
var toolkit_octokit = __webpack_require__(71589);
;// CONCATENATED MODULE: ./src/toolkit/github-api.ts


const REQUEST_MS = 30_000;
const MAX_EXPLANATION_CHARACTERS = 300;
/** GitHub's REST API as ready-made jobs see it; requests one after the other, as GitHub asks for. */
function githubApiOf(environment, token, clock) {
    // Each request brings its own signal.
    const octokit = (0,toolkit_octokit.octokitFor)(environment, token, new AbortController().signal);
    const own = (0,toolkit_octokit.repositoryOf)(environment);
    let requestCount = 0;
    const exchange = async (route, parameters, signal, isRepeatable) => {
        for (let attempt = 1;; attempt++) {
            requestCount++;
            const answer = await once(octokit, route, { ...(route.includes("{owner}") && own), ...parameters }, signal);
            if ("data" in answer)
                return { ok: true, value: answer };
            const waitMs = signal.aborted ? undefined : nextGitHubDelayMs(attempt, answer, isRepeatable, clock.nowMs(), Math.random());
            if (waitMs === undefined)
                return { ok: false, failure: failureOf(route, answer, isRepeatable, signal) };
            await clock.sleep(waitMs, signal);
        }
    };
    return {
        read: (route, parameters, signal) => exchange(route, parameters, signal, true),
        write: (route, parameters, signal, options) => exchange(route, parameters, signal, options?.isRepeatable ?? false),
        get requestCount() {
            return requestCount;
        },
    };
}
async function once(octokit, route, parameters, signal) {
    const limit = new AbortController();
    const giveUp = () => limit.abort();
    const timer = setTimeout(giveUp, REQUEST_MS);
    if (signal.aborted)
        giveUp();
    signal.addEventListener("abort", giveUp, { once: true });
    try {
        const { status, data } = await octokit.request(route, { ...parameters, request: { signal: limit.signal } });
        return { status, data: data };
    }
    catch (error) {
        return refusalIn(error);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", giveUp);
    }
}
function refusalIn(error) {
    const broken = { status: 0, headers: {}, message: (0,toolkit_octokit/* unacceptable */._)(error) ?? "" };
    if (typeof error !== "object" || error === null || !("response" in error) || error.response === undefined)
        return broken;
    const { response } = error;
    const said = response?.data?.message;
    return { status: response?.status ?? 0, headers: response?.headers ?? {}, message: typeof said === "string" ? said : "" };
}
function failureOf(route, { status, message }, isRepeatable, signal) {
    const said = message.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim().slice(0, MAX_EXPLANATION_CHARACTERS).toWellFormed();
    const text = status === 0 ? `${route}: ${said || "GitHub could not be reached"}` : `${route}: GitHub answered HTTP ${status}${said ? ` (${said})` : ""}`;
    // What is not repeatable may have had its effect where no clear answer came.
    const reached = !isRepeatable && (status === 0 || status >= 500) ? "maybe" : "no";
    const told = { reached, ...(status > 0 && { httpStatus: status }), message: text };
    if (signal.aborted)
        return { kind: "cancelled", ...told, message: `${route} was given up` };
    if (status === 401 || status === 403)
        return { kind: "unauthorized", ...told };
    if (status === 0 || status >= 500 || status === 429)
        return { kind: "unreachable", ...told };
    return { kind: "refused", ...told };
}


/***/ }),

/***/ 71589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  octokitFor: () => (/* binding */ octokitFor),
  refusalOf: () => (/* binding */ refusalOf),
  repositoryOf: () => (/* binding */ repositoryOf),
  _: () => (/* binding */ unacceptable)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./src/toolkit/bounded-fetch.ts

/** Pages of GitHub's API have up to a few MB; artifacts of ours are smaller. */
const MAX_ANSWER_BYTES = 20 * 1024 * 1024;
/** The one request that GitHub answers with an address elsewhere. */
const DOWNLOAD = /\/actions\/artifacts\/\d{1,20}\/zip$/;
const MAX_HOPS = 2;
const REDIRECTS = [301, 302, 303, 307, 308];
/** These have no body. */
const EMPTY = [101, 103, 204, 205, 304];
/** An answer that is not taken; the message is a clause for people. */
class UnacceptableAnswer extends Error {
    name = "UnacceptableAnswer";
}
/**
 * A `fetch` for GitHub by the rules of the other HTTP client: answers are counted while they arrive, after decompression, and a
 * redirect is not followed, since it would carry token and body elsewhere. Only artifacts are fetched from where GitHub points
 * to, over https and without the token.
 *
 * @param dispatcher  of a proxy, which never stands between this machine and itself
 */
function boundedFetch(dispatcher, maxBytes = MAX_ANSWER_BYTES) {
    const send = async (url, options) => (0,undici.fetch)(url, { ...options, redirect: "manual", ...(dispatcher && !isLoopback(url) && { dispatcher }) });
    return async (input, options = {}) => {
        const url = String(input);
        let answer = await send(url, options);
        const isDownload = (options.method ?? "GET") === "GET" && DOWNLOAD.test(new URL(url).pathname);
        for (let hop = 1; isRedirect(answer); hop++) {
            await answer.body?.cancel();
            const next = isDownload && hop <= MAX_HOPS ? targetOf(answer, url) : undefined;
            if (next === undefined)
                throw new UnacceptableAnswer(`GitHub answered with a redirect (HTTP ${answer.status}), which is not followed: the repository may have been renamed`);
            answer = await send(next, { method: "GET", headers: { accept: "*/*" }, ...(options.signal && { signal: options.signal }) });
        }
        return whole(answer, maxBytes);
    };
}
function isRedirect({ status }) {
    return REDIRECTS.includes(status);
}
/** @returns `undefined` for an address that a stranger between here and there could read */
function targetOf(answer, base) {
    const location = answer.headers.get("location") ?? "";
    if (!URL.canParse(location, base))
        return undefined;
    const url = new URL(location, base);
    const isSafe = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.href));
    return isSafe && url.username === "" && url.password === "" ? url.href : undefined;
}
async function whole(answer, maxBytes) {
    const { status, statusText, headers: given } = answer;
    const pieces = [];
    let bytes = 0;
    for await (const piece of answer.body ?? []) {
        bytes += piece.length;
        // Leaving the loop ends the connection.
        if (bytes > maxBytes)
            throw new UnacceptableAnswer(`GitHub answered with more than ${maxBytes / 1024 / 1024} MB`);
        pieces.push(piece);
    }
    // The body is decoded, so what told its form on the way does not hold any more.
    const headers = [...given].filter(([name]) => !["content-encoding", "content-length", "transfer-encoding"].includes(name));
    const read = new undici.Response(EMPTY.includes(status) ? null : Buffer.concat(pieces), { status, statusText, headers });
    Object.defineProperty(read, "url", { value: answer.url });
    return read;
}
function isLoopback(url) {
    const { hostname } = new URL(url);
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./src/toolkit/octokit.ts



/** The repository this run belongs to. */
function repositoryOf(environment) {
    const [owner, repo] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
    return owner && repo ? { owner, repo } : undefined;
}
/** GitHub's API at the address the runner names, through the proxy of the environment; requests end with the signal, see {@link boundedFetch}. */
function octokitFor(environment, token, signal) {
    const baseUrl = environment["GITHUB_API_URL"];
    const hasProxy = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => environment[name]);
    const send = boundedFetch(hasProxy ? new undici.EnvHttpProxyAgent() : undefined);
    return (0,github/* getOctokit */.Q)(token, { ...(baseUrl && { baseUrl }), request: { signal, fetch: send } });
}
/** What GitHub answered, as a clause for people: never a header, never a body. */
function refusalOf(error) {
    // A request that broke has a status, too, but no response.
    const answered = typeof error === "object" && error !== null && "response" in error && error.response;
    const status = answered && "status" in error && typeof error.status === "number" ? error.status : 0;
    if (status === 401)
        return "GitHub refused the token (HTTP 401)";
    if (status === 403 || status === 404)
        return `GitHub answered HTTP ${status}; the token lacks a permission, or the thing is not there`;
    if (status > 0)
        return `GitHub answered HTTP ${status}`;
    return unacceptable(error) ?? "GitHub could not be reached";
}
/** Why an answer was not taken, as a clause; `undefined` where there was none. */
function unacceptable(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof UnacceptableAnswer ? cause.message : undefined;
}


/***/ })

};
;