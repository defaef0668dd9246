"use strict";
exports.id = 7788;
exports.ids = [7788,2274,4663];
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
// EXTERNAL MODULE: ./src/compose.ts + 6 modules
var compose = __webpack_require__(65435);
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
// EXTERNAL MODULE: ./src/jobs/approval/question.ts
var question = __webpack_require__(98704);
;// CONCATENATED MODULE: ./src/jobs/approval/comment.ts





const WRITING = ["admin", "maintain", "write"];
const PAGE = 100;
/**
 * The answer in the event of an `issue_comment`.
 *
 * @returns why it is none: edited or deleted comments, those of bots, on pull requests, and those that say something else
 */
function readAnswer(event) {
    const comment = (0,json/* getOwn */.Ng)(event, "comment");
    const issue = (0,question/* questionIssueOf */.zF)((0,json/* getOwn */.Ng)(event, "issue"));
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
    const command = (0,approval/* parseCommand */.RM)(body);
    return command ? { ...command, issue, commentId: id, url, person } : "The comment does not begin with /approve or /deny.";
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
    if ((0,question/* namesIn */.wX)(parameters, "exclude").some(is))
        return "is excluded from answering";
    const approvers = (0,question/* namesIn */.wX)(parameters, "approvers");
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
    return !(read.ok && (0,json/* isJsonObject */.OW)(read.value.data) && (0,json/* getOwn */.Ng)(read.value.data, "state") === "closed");
}

// EXTERNAL MODULE: ./src/run-task.ts
var run_task = __webpack_require__(68094);
// EXTERNAL MODULE: ./src/toolkit/dispatch-event.ts
var dispatch_event = __webpack_require__(22159);
// EXTERNAL MODULE: ./src/toolkit/github-api.ts + 1 modules
var github_api = __webpack_require__(22274);
// EXTERNAL MODULE: ./src/verify.ts
var verify = __webpack_require__(35538);
;// CONCATENATED MODULE: ./src/answer-question.ts













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
    const given = readAnswer(readEvent(environment));
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
    const settlement = await (0,answer/* answer */.ZF)(task, outcomeOf(given), 0, (0,run_task/* controlPlaneOf */.NQ)(context), context, clock.nowMs() + context.config.connection.deliveryTimeoutMs, isInDoubt);
    if (settlement.ended === "answered")
        (0,src_context/* note */.N4)(context, `issue #${given.issue.number} answered by ${given.person}`);
    await tellEnd(given, task, settlement, context, github);
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
    const why = await tellIssue(issue.number, text, closing, github, context.ports.cancelled);
    if (why !== undefined)
        context.ports.console.warning(`${why} (CA-605)`);
}
/** The marker is ours, but whoever may edit issues can change it: it must not make us speak for something else. */
function isOurRun(source, environment) {
    const [prefix] = (0,dispatch_event/* runAttemptUrl */.q)(environment).split(/\d*\/attempts\//);
    return prefix !== undefined && source.startsWith(prefix) && /^\d+\/attempts\/\d+$/.test(source.slice(prefix.length));
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
        description: "File of the workflow to run; it has the trigger workflow_dispatch and lies on the default branch.",
        examples: ["load-test.yml"],
    },
    repository: {
        type: "string",
        pattern: "^[\\w.-]+/[\\w.-]+$",
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
        description: "Name of an input of that workflow which receives the id of the task. With `run-name: … ${{ inputs.<name> }}` in the workflow its run is found again with certainty, so a re-run of this job never starts a second one.",
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

// EXTERNAL MODULE: ./src/toolkit/octokit.ts
var toolkit_octokit = __webpack_require__(94663);
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
    if (typeof error !== "object" || error === null || !("response" in error))
        return { status: 0, headers: {}, message: "" };
    const { response } = error;
    const said = response?.data?.message;
    return { status: response?.status ?? 0, headers: response?.headers ?? {}, message: typeof said === "string" ? said : "" };
}
function failureOf(route, { status, message }, isRepeatable, signal) {
    const said = message.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim().slice(0, MAX_EXPLANATION_CHARACTERS).toWellFormed();
    const text = status === 0 ? `${route}: GitHub could not be reached` : `${route}: GitHub answered HTTP ${status}${said ? ` (${said})` : ""}`;
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

/***/ 94663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   octokitFor: () => (/* binding */ octokitFor),
/* harmony export */   refusalOf: () => (/* binding */ refusalOf),
/* harmony export */   repositoryOf: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46752);


/** The repository this run belongs to. */
function repositoryOf(environment) {
    const [owner, repo] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
    return owner && repo ? { owner, repo } : undefined;
}
/** GitHub's API at the address the runner names, through the proxy of the environment; requests end with the signal. */
function octokitFor(environment, token, signal) {
    const baseUrl = environment["GITHUB_API_URL"];
    const hasProxy = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => environment[name]);
    const dispatcher = hasProxy ? new undici__WEBPACK_IMPORTED_MODULE_1__.EnvHttpProxyAgent() : undefined;
    const send = dispatcher ? (url, options) => (0,undici__WEBPACK_IMPORTED_MODULE_1__.fetch)(url, { ...options, dispatcher }) : undici__WEBPACK_IMPORTED_MODULE_1__.fetch;
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { ...(baseUrl && { baseUrl }), request: { signal, fetch: send } });
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
    return "GitHub could not be reached";
}


/***/ })

};
;