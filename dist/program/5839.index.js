exports.id = 5839;
exports.ids = [5839];
exports.modules = {

/***/ 3519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange)
});

// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(39);
;// CONCATENATED MODULE: ./src/http/axios.ts
/**
 * The only importer of axios.
 *
 * axios looks at `Request`, `Response` and `FormData` while it loads, for its fetch adapter, and
 * the first look makes Node load its whole fetch implementation: about 25 ms of every start, for
 * something we never use. Without these globals axios settles for its http adapter, which is the
 * one we want. Nothing else in the bundles reads them; `toolkit/octokit.ts` uses the fetch of the
 * package undici.
 */
for (const name of ["Request", "Response", "FormData"])
    Reflect.deleteProperty(globalThis, name);
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be hoisted above the lines before it
const axios = (__webpack_require__(7269)["default"]);
/* harmony default export */ const http_axios = (axios);

// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(507);
;// CONCATENATED MODULE: ./src/http/exchange.ts



/** Error codes of a connection that never carried the request. */
const NOT_REACHED = [
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EADDRNOTAVAIL",
    "EINVAL",
    "ERR_INVALID_URL",
];
const UTF8 = new TextDecoder();
const TLS = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH)/;
/**
 * One exchange, bounded in time and size, never redirected: a redirect would carry secrets to
 * another address.
 *
 * An axios error holds the request's headers, and does not leave this function.
 */
async function exchange({ method, url, query, headers, body, timeoutMs, maxBytes }, stop) {
    const limit = (0,waiting/* bounded */.Mm)({ limitMs: timeoutMs, stop });
    try {
        const answer = await http_axios.request({
            method,
            url,
            params: query,
            headers: { accept: "application/json", "user-agent": "cloud-automation-actions", ...headers },
            ...(body !== undefined && { data: body }),
            adapter: "http",
            // Nothing stands between this machine and itself, whatever the proxy variables say.
            ...(URL.canParse(url) && (0,loopback/* isLoopback */.U)(new URL(url).hostname) && { proxy: false }),
            maxRedirects: 0,
            maxContentLength: maxBytes,
            maxBodyLength: maxBytes,
            responseType: "arraybuffer",
            transformRequest: (content) => content,
            transformResponse: (content) => content,
            validateStatus: () => true,
            signal: limit.signal,
        });
        const bytes = Buffer.isBuffer(answer.data) ? answer.data : Buffer.alloc(0);
        return {
            kind: "answered",
            status: answer.status,
            headers: answer.headers,
            bytes,
            text: UTF8.decode(bytes),
        };
    }
    catch (error) {
        if (stop.aborted)
            return {
                kind: "broken",
                why: "cancelled",
                reached: "maybe",
                words: "was given up because the run was cancelled",
            };
        if (limit.signal.aborted)
            return {
                kind: "broken",
                why: "timeout",
                reached: "maybe",
                words: `got no answer within ${timeoutMs / 1_000} s`,
            };
        return brokenBy(error, maxBytes);
    }
    finally {
        limit.release();
    }
}
function brokenBy(error, maxBytes) {
    if (error instanceof Error && /maxContentLength/.test(error.message))
        return {
            kind: "broken",
            why: "too-large",
            reached: "maybe",
            words: `was answered with more than ${maxBytes / 1024} KB; ask for less`,
        };
    const code = codeOf(error);
    if (TLS.test(code))
        return {
            kind: "broken",
            why: "tls",
            reached: "no",
            words: `failed: TLS error ${code}; the certificate is always verified, a private ` +
                "authority goes into NODE_EXTRA_CA_CERTS",
        };
    return {
        kind: "broken",
        why: "connection",
        reached: NOT_REACHED.includes(code) ? "no" : "maybe",
        words: `failed: ${code || "the connection broke"}`,
    };
}
function codeOf(error) {
    const own = isCoded(error) ? error.code : "";
    const cause = error instanceof Error && isCoded(error.cause) ? error.cause.code : "";
    return cause && !own.startsWith("E") ? cause : own || cause;
}
function isCoded(value) {
    return (typeof value === "object" && value !== null && "code" in value && typeof value.code === "string");
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** @param host  of a URL, as Node spells it: lower case, an IPv6 address in brackets */
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}


/***/ }),

/***/ 3549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ declarations),
/* harmony export */   tv: () => (/* binding */ approvalAsk)
/* harmony export */ });
/* unused harmony export DEFAULT_DEADLINE_MINUTES */
const DEFAULT_DEADLINE_MINUTES = 7 * 24 * 60;
const approvalAsk = {
    name: "approval.ask",
    does: "Asks a person and waits without a runner: by an issue that is answered with " +
        "a comment, or by the reviewers of an environment. Done when somebody has " +
        "approved or denied; the sweep ends the wait at its deadline.",
    parameters: {
        type: "object",
        properties: {
            environment: {
                type: "string",
                minLength: 1,
                description: "Ask the required reviewers of this environment. The workflow approval.yml " +
                    "has the second job that it needs. Without it an issue asks.",
            },
            gate: {
                readOnly: true,
                type: "string",
                enum: ["", "success", "failure", "cancelled", "skipped"],
                default: "",
                description: "Set by approval.yml: how the job ended that waited for the reviewers.",
            },
            approvers: {
                type: "string",
                default: "",
                description: "Who may answer: logins, and teams as @org/team (needs a token that may " +
                    "read members), separated by spaces, commas or lines. Without it everybody " +
                    "with write access to the repository.",
            },
            exclude: {
                type: "string",
                default: "",
                description: "Logins that may not answer, such as who asked for the change: `${{ " +
                    "event.data.labels.requester }}`. An event without that field excludes " +
                    "nobody.",
            },
            "deadline-minutes": {
                type: "number",
                exclusiveMinimum: 0,
                maximum: 90 * 24 * 60,
                default: DEFAULT_DEADLINE_MINUTES,
                description: "How long the task waits for an answer. GitHub itself ends the wait for " +
                    "reviewers of an environment after 30 days.",
            },
            "remind-minutes": {
                type: "number",
                minimum: 0,
                default: 24 * 60,
                description: "How long before the deadline the sweep reminds in the issue, once; at most half of the wait. 0: never.",
            },
            title: {
                type: "string",
                maxLength: 200,
                description: "Title of the issue. Default: one that says what is to be approved.",
            },
            text: {
                type: "string",
                maxLength: 4_000,
                description: "What people should know before they decide; stands in the issue as plain text.",
            },
            assignees: {
                type: "string",
                default: "",
                description: "Logins the issue is assigned to, separated by spaces, commas or lines.",
            },
        },
        additionalProperties: false,
    },
    reports: {
        decision: "`approved` or `denied`.",
        approvedBy: "Login of who approved.",
        deniedBy: "Login of who denied.",
        reason: "What was said with it.",
        approvalUrl: "The comment, or the run with the review; also a label.",
    },
    permissions: {
        issues: "write, to ask in an issue, to answer there and to close it",
        actions: "read, to read whether an issue is as it was asked, and the rules of an " +
            "environment and the record of its review",
    },
};
const declarations = [approvalAsk];


/***/ }),

/***/ 1922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ LISTS),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);

/** Logins as GitHub has them, with `_` in those that a company manages; teams as `@org/team`. */
const LOGIN = /^[A-Za-z\d](?:[\w-]{0,38})(?:\[bot\])?$/;
/** Lists of names; one that cannot be read would let nobody answer later. */
const LISTS = ["approvers", "exclude", "assignees"];
/** @throws UserError naming the entry that is no login */
function namesIn(parameters, name) {
    const names = (parameters[name] ?? "").split(/[\s,]+/).filter(Boolean);
    const wrong = names.find((entry) => !LOGIN.test(entry) && !(name === "approvers" && /^@[\w-]+\/[\w.-]+$/.test(entry)));
    if (wrong !== undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: expected ` +
            `logins${name === "approvers" ? " and teams such as @octo-org/release" : ""}, ` +
            `found ${JSON.stringify(wrong.slice(0, 80))}.`, "CA-207");
    return names;
}


/***/ }),

/***/ 1510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerQuestion: () => (/* binding */ answerQuestion)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/task/bind.ts
var bind = __webpack_require__(9822);
// EXTERNAL MODULE: ./src/wiring/context.ts + 2 modules
var wiring_context = __webpack_require__(90);
// EXTERNAL MODULE: ./src/task/context.ts
var task_context = __webpack_require__(1370);
// EXTERNAL MODULE: ./src/domain/approval.ts
var approval = __webpack_require__(2673);
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var trust_binding = __webpack_require__(856);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(1385);
// EXTERNAL MODULE: ./src/catalogue/serving.ts
var serving = __webpack_require__(9425);
// EXTERNAL MODULE: ./src/domain/text/archive.ts
var archive = __webpack_require__(8600);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(993);
// EXTERNAL MODULE: ./src/domain/counting/waiting-task.ts
var waiting_task = __webpack_require__(9705);
// EXTERNAL MODULE: ./src/domain/trust/provenance.ts
var provenance = __webpack_require__(8234);
// EXTERNAL MODULE: ./src/jobs/workflow/runs.ts
var runs = __webpack_require__(6460);
// EXTERNAL MODULE: ./src/jobs/approval/question-issue.ts
var question_issue = __webpack_require__(9286);
;// CONCATENATED MODULE: ./src/jobs/approval/bound.ts










const MAX_NOTE_BYTES = 4_096;
const MAX_ARCHIVE_BYTES = 1024 * 1024;
const PAGE = 100;
/**
 * Whether an issue is the one in which its question was asked, and says what it said. The mark in
 * it is no proof: whoever may edit issues can write the mark of another question into it, or change
 * what people read. So the runs that the mark names must have been dispatched for that task, and
 * what they have put down when they asked must name this issue and its text.
 *
 * @returns why not, as a clause; `undefined` when all is as it was asked
 * @throws UserError when it could not be found out: nothing is answered then
 */
async function whyNotAsked(question, issue, place) {
    const own = await notesOf(question.source, question, place);
    if (typeof own === "string")
        return own;
    const first = own.find(({ number, text }) => number === issue.number && text !== undefined);
    if (!first)
        return `run ${(0,runs/* runIdIn */.uW)(question.source)} has not asked in it`;
    for (const source of question.also ?? []) {
        const notes = await notesOf(source, question, place);
        if (typeof notes === "string")
            return notes;
        if (!notes.some(({ number }) => number === issue.number))
            return `run ${(0,runs/* runIdIn */.uW)(source)} does not wait for it`;
    }
    const now = await place.github.read("GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: issue.number }, place.signal);
    if (!now.ok)
        throw unreadable(`Issue #${issue.number} could not be read`, now.failure, "issues: write");
    const read = (0,question_issue/* questionIssueOf */.zF)(now.value.data);
    // As it was when the person wrote the comment, and as it is now.
    const isUnchanged = read !== undefined &&
        [issue.body, read.body].every((body) => (0,approval/* textKey */.tQ)(read.title, body) === first.text);
    return isUnchanged ? undefined : "its title or text was edited since it was asked";
}
/**
 * What a run has put down about where it asked, its first attempt first; or why it speaks for
 * nobody here.
 */
async function notesOf(source, { task }, place) {
    const id = (0,runs/* runIdIn */.uW)(source);
    const run = await readObject("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: id }, { what: `Run ${id} could not be read` }, place);
    if (!run || !(await isDispatchedFor(run, task, place)))
        return `run ${id} was not dispatched for this task`;
    const listed = await readObject("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", { run_id: id, per_page: PAGE }, { what: `The artifacts of run ${id} could not be listed` }, place);
    const artifacts = listed ? (0,json/* getOwn */.Ng)(listed, "artifacts") : undefined;
    const named = (Array.isArray(artifacts) ? artifacts : [])
        .filter(json/* isJsonObject */.OW)
        .filter((artifact) => String((0,json/* getOwn */.Ng)(artifact, "name")).startsWith((0,waiting_task/* waitingTaskPrefix */.lS)(task)) &&
        Number((0,json/* getOwn */.Ng)(artifact, "size_in_bytes")) <= MAX_ARCHIVE_BYTES);
    const ids = named.map((artifact) => Number((0,json/* getOwn */.Ng)(artifact, "id"))).sort((a, b) => a - b);
    const notes = [];
    for (const artifact of ids) {
        const note = await noteIn(artifact, task.id, place);
        if (note)
            notes.push(note);
    }
    return notes;
}
async function isDispatchedFor(run, task, place) {
    const repository = await readObject("GET /repos/{owner}/{repo}", {}, { what: "The default branch could not be read" }, place);
    const text = (object, name) => {
        const value = object && (0,json/* getOwn */.Ng)(object, name);
        return typeof value === "string" ? value : "";
    };
    const head = (0,json/* getOwn */.Ng)(run, "head_repository");
    const origin = (0,provenance/* originOf */.yv)({
        event: text(run, "event"),
        branch: text(run, "head_branch"),
        repository: (0,json/* isJsonObject */.OW)(head) ? text(head, "full_name") : undefined,
    }, { defaultBranch: text(repository, "default_branch"), repository: place.repository });
    const title = text(run, "display_title");
    if (!(0,provenance/* isDispatchFor */.a$)({ origin, title }, task))
        return false;
    // What else is called by a name of its own is answered by the rules of the workflow that runs
    // now, which names it.
    if (task.name !== event_counts/* APPROVAL_TASK */.UG || (0,provenance/* eventTypeNames */.Xv)((0,provenance/* readTitle */.tS)(title)?.eventType ?? "", task.name))
        return true;
    const textAt = async (path, ref) => {
        const file = await readObject("GET /repos/{owner}/{repo}/contents/{path}", { path, ref }, { what: `${path} could not be read`, permission: "contents: read" }, place);
        const content = text(file, "content");
        return content === "" ? undefined : Buffer.from(content, "base64").toString("utf8");
    };
    return ((await (0,serving/* servedAt */.r)({ workflow: text(run, "path").split("@")[0] ?? "", commit: text(run, "head_sha") }, { name: task.name }, textAt)) === "named");
}
async function noteIn(artifact, triggeredId, { github, signal }) {
    const loaded = await github.read("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", { artifact_id: artifact, archive_format: "zip" }, signal);
    if (!loaded.ok) {
        if (loaded.failure.httpStatus === 404 || loaded.failure.httpStatus === 410)
            return undefined;
        throw unreadable("What the run has put down when it asked could not be read", loaded.failure, "actions: read");
    }
    try {
        const text = loaded.value.data instanceof ArrayBuffer
            ? (0,archive/* readArchivedText */.C)(new Uint8Array(loaded.value.data), waiting_task/* WAITING_TASK_FILE */.tF, MAX_NOTE_BYTES)
            : undefined;
        const note = text === undefined ? undefined : (0,waiting_task/* readWaitingTask */.N)(text);
        return note?.triggeredId === triggeredId ? note.issue : undefined;
    }
    catch {
        // Not what we write, so nothing was put down in it.
        return undefined;
    }
}
/** @returns `undefined` for what is not there */
async function readObject(route, parameters, refusal, { github, signal }) {
    const read = await github.read(route, parameters, signal);
    if (read.ok)
        return (0,json/* isJsonObject */.OW)(read.value.data) ? read.value.data : undefined;
    if (read.failure.httpStatus === 404)
        return undefined;
    throw unreadable(refusal.what, read.failure, refusal.permission ?? "actions: read");
}
function unreadable(what, failure, permission) {
    return new errors/* UserError */.yo(`${what}, so it is unknown whether the issue is as it was asked: ` +
        `${failure.message}. The job needs \`${permission}\`.`, failure.kind === "unauthorized" ? "CA-605" : "CA-411");
}

// EXTERNAL MODULE: ./src/jobs/approval/declarations.ts
var declarations = __webpack_require__(3549);
// EXTERNAL MODULE: ./src/jobs/approval/names.ts
var names = __webpack_require__(1922);
;// CONCATENATED MODULE: ./src/jobs/approval/comment.ts






const WRITING = ["admin", "maintain", "write"];
const comment_PAGE = 100;
/**
 * The answer in the event of an `issue_comment`, or the remark that was meant as one.
 *
 * @returns why it is neither: edited or deleted comments, those of bots, on pull requests, and
 * those that say something else
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
    const [id, body, url] = [
        (0,json/* getOwn */.Ng)(comment, "id"),
        (0,json/* getOwn */.Ng)(comment, "body"),
        (0,json/* getOwn */.Ng)(comment, "html_url"),
    ];
    const person = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    if (typeof id !== "number" ||
        typeof body !== "string" ||
        typeof url !== "string" ||
        !(0,json/* isJsonObject */.OW)(user) ||
        typeof person !== "string")
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
 * Shows that the comment was seen, and by that learns the login of our own account: only it can
 * have asked.
 *
 * @throws UserError naming the missing permission
 */
async function acknowledge({ commentId }, github, signal) {
    const reacted = await github.write("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", { comment_id: commentId, content: "eyes" }, signal, { isRepeatable: true });
    if (!reacted.ok)
        throw new errors/* UserError */.yo(`The comment could not be taken: ${reacted.failure.message}. Unless it was ` +
            `deleted meanwhile, the job needs \`issues: write\`.`, "CA-605");
    const user = (0,json/* isJsonObject */.OW)(reacted.value.data) ? (0,json/* getOwn */.Ng)(reacted.value.data, "user") : undefined;
    const login = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    if (typeof login !== "string")
        throw new errors/* UserError */.yo("GitHub did not say which account reacted to the comment, so it is unknown whether the question is ours.", "CA-411");
    return login;
}
/** What a planned job asks with; `undefined` for one that does not ask. */
function askParametersOf(job) {
    // The planner has checked them against the declaration.
    return job?.name === declarations/* approvalAsk */.tv.name ? job.parameters : undefined;
}
/**
 * Whether a person may answer now, by the list or else by write access to the repository.
 *
 * @returns why not, as the end of a sentence; `undefined` when they may
 * @throws UserError when it cannot be found out: nobody is let through then
 */
async function whyNot(person, parameters, github, signal) {
    const { environment } = parameters;
    if (environment !== undefined)
        return `cannot answer by a comment, since the reviewers of the environment ${environment} decide`;
    const is = (name) => name.toLowerCase() === person.toLowerCase();
    if ((0,names/* namesIn */.w)(parameters, "exclude").some(is))
        return "is excluded from answering";
    const approvers = (0,names/* namesIn */.w)(parameters, "approvers");
    if (approvers.length === 0)
        return (await hasWriteAccess(person, github, signal))
            ? undefined
            : "has no write access to this repository";
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
    const permission = (0,json/* isJsonObject */.OW)(read.value.data)
        ? (0,json/* getOwn */.Ng)(read.value.data, "permission")
        : undefined;
    return typeof permission === "string" && WRITING.includes(permission);
}
async function isMember(person, team, github, signal) {
    const [org = "", slug = ""] = team.slice(1).split("/");
    const read = await github.read("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", { org, team_slug: slug, username: person }, signal);
    if (!read.ok && read.failure.httpStatus === 404)
        return false;
    if (!read.ok)
        throw new errors/* UserError */.yo(`The members of ${team} could not be read: ${read.failure.message}. Pass a token ` +
            "that may read members of the organization as REPO_TOKEN, or list logins.", "CA-605");
    return (0,json/* isJsonObject */.OW)(read.value.data) && (0,json/* getOwn */.Ng)(read.value.data, "state") === "active";
}
/**
 * Whether the run of an earlier answer may have sent `finished` a moment ago, so that it has to be
 * looked for first. The first answer never waits for a later one: the later one finds it.
 */
async function hasEarlierAnswer({ issue, commentId }, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: issue.number, per_page: comment_PAGE }, signal);
    if (!read.ok || !Array.isArray(read.value.data) || read.value.data.length === comment_PAGE)
        return true;
    return read.value.data.some((comment) => (0,json/* isJsonObject */.OW)(comment) &&
        Number((0,json/* getOwn */.Ng)(comment, "id")) < commentId &&
        (0,approval/* parseCommand */.RM)(String((0,json/* getOwn */.Ng)(comment, "body"))) !== undefined);
}

// EXTERNAL MODULE: ./src/task/proceed.ts + 2 modules
var proceed = __webpack_require__(7560);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(1963);
// EXTERNAL MODULE: ./src/github/api.ts + 1 modules
var api = __webpack_require__(1063);
// EXTERNAL MODULE: ./src/task/verify.ts
var verify = __webpack_require__(5764);
;// CONCATENATED MODULE: ./src/wiring/comment.ts
















const HOW_TO_ANSWER = "Write a new comment that begins with the word `/approve` or `/deny`; the reason " +
    "comes after it, as in `/deny: not on a Friday`.";
/**
 * Takes the answer in a comment: is the question ours, is its task still open, may this person
 * answer? Only then `finished` is sent, in the name of the run that asked. Nothing else is ever
 * sent from here, so that whoever may write comments can do no more than what the rules let them.
 *
 * @throws UserError when something could not be found out; the question stays open
 */
async function answerQuestion({ environment, config, log }, cancelled) {
    // Whoever may edit issues writes what the question says, so nothing of it is believed unread.
    const asking = { ...config, connection: { ...config.connection, verify: "require" } };
    const context = await (0,wiring_context/* createContext */.q)({ environment, config: asking, log }, cancelled);
    if (!config.githubToken)
        throw new errors/* UserError */.yo("github-token is empty, so the comment cannot be looked at: leave it at its default, or pass a token.", "CA-605");
    const github = (0,api.githubApiOf)(environment, config.githubToken, context.ports.clock);
    const remark = readRemark(readEvent(environment));
    const taskResult = typeof remark === "string"
        ? skipped(remark)
        : await answerRemark({ remark, github, environment, context });
    return { taskResult, context };
}
function skipped(message, code, assignment) {
    return {
        ended: "skipped",
        message,
        mode: "interactive",
        ...(code && { code }),
        ...(assignment && { assignment }),
    };
}
async function answerRemark(talk) {
    const question = await questionOf(talk);
    if ("ended" in question)
        return question;
    const { remark } = talk;
    if (!isAnswer(remark)) {
        await report(talk, `${(0,markdown/* escapeMarkdown */.F)(remark.person)}: this was not taken as an answer. ${HOW_TO_ANSWER}`);
        return skipped(`The comment of ${remark.person} begins with /approve or /deny, but is not a valid answer. ` +
            "Posted instructions in the issue. Fix it and comment again.");
    }
    try {
        return await take({ ...talk, given: remark, question });
    }
    catch (error) {
        // The reason may name addresses, which are nobody's business in an issue.
        if (error instanceof errors/* UserError */.yo)
            await report(talk, `This answer could not be taken; [its run](${(0,dispatch_event/* runAttemptUrl */.q)(talk.environment)}) ` +
                "says why. Fix that and comment again.");
        throw error;
    }
}
/** @returns why it is no question of ours, where it is none */
async function questionOf({ remark: { issue }, remark, github, environment, context, }) {
    const question = (0,approval/* readQuestion */.H1)(issue.body);
    if (!question)
        return skipped(`Issue #${issue.number} asks nothing that could be answered here.`);
    if (![question.source, ...(question.also ?? [])].every((source) => isOurRun(source, environment)))
        return skipped(`Issue #${issue.number} was not asked by a run of this repository.`);
    const account = await acknowledge(remark, github, context.ports.cancelled);
    return issue.author === account
        ? question
        : skipped(`Issue #${issue.number} was written by ${issue.author} and not by us ` +
            `(${account}), so nothing is answered.`, "CA-415");
}
async function take(asked) {
    const { question, context } = asked;
    // The question binds the comment to its task; what inputs and catalogue say holds all the same.
    const binding = { ...(await (0,bind/* bindingOf */.hJ)({}, context)), isByQuestion: true };
    const bound = (0,trust_binding/* boundByName */.Zc)(question.task, binding, false);
    if (bound.kind === "unbound")
        throw new errors/* UserError */.yo(bound.reason, bound.code);
    if (bound.kind === "elsewhere")
        return skipped(`This workflow is not for it: ${bound.reason}. Nothing is sent.`, "CA-323");
    const task = await openTask(question, context);
    if ((0,verify/* isTaskResult */.Bo)(task)) {
        if (task.ended === "skipped")
            await report(asked, "The control plane waits for no answer any more: it was given there or in " +
                "another comment, or the sequence ended.", "not_planned");
        return task;
    }
    const other = (0,bind/* elsewhereByStage */.oB)(task, binding, "interactive", context);
    if (other)
        return other;
    const { work, parameters } = await rulesOf(task, context);
    const why = await whyNotTaken(asked, task, parameters);
    return why ?? send(asked, task, work);
}
/** Whether the question is as it was asked, and this person may answer it. */
async function whyNotTaken(asked, task, parameters) {
    const { given, question, github, environment, context } = asked;
    const { cancelled } = context.ports;
    const edited = await whyNotAsked(question, given.issue, {
        github,
        repository: environment["GITHUB_REPOSITORY"] ?? "",
        signal: cancelled,
    });
    if (edited !== undefined) {
        await report(asked, `This answer was not taken: ${(0,markdown/* escapeMarkdown */.F)(edited)}. Trigger the sequence ` +
            "again to be asked anew, or answer in the control plane.");
        return skipped(`Issue #${given.issue.number} is not as it was asked (${edited}), so nothing is answered.`, "CA-418", task);
    }
    const why = await whyNot(given.person, parameters, github, cancelled);
    if (why === undefined)
        return undefined;
    await report(asked, `${(0,markdown/* escapeMarkdown */.F)(given.person)} ${(0,markdown/* escapeMarkdown */.F)(why)}. The question stays open.`);
    return skipped(`${given.person} ${why}; the task stays open.`, "CA-415", task);
}
async function openTask({ task }, context) {
    const { savedState } = context.ports;
    try {
        return await (0,verify/* verify */.MX)({ reference: task, event: {} }, (0,task_context/* controlPlaneOf */.NQ)(context), context);
    }
    catch (error) {
        // What could not be read stays asked: the wait goes on, and the person can answer again.
        if (savedState.read()?.phase !== "settled")
            savedState.write({ phase: "settled", reason: "refused" });
        throw error;
    }
}
/**
 * The rules for who may answer are those of the workflow or the catalogue that runs now, never of
 * the issue.
 */
async function rulesOf({ event }, { ports }) {
    const planned = await ports.planner?.plan(event);
    const work = planned?.kind === "work" ? planned.work : undefined;
    const parameters = askParametersOf(work?.job);
    if (!work || !parameters)
        throw new errors/* UserError */.yo("job: a comment can only be taken by approval.ask; call the same workflow for comments as for the dispatch.", "CA-207");
    return { work, parameters };
}
async function send(asked, task, work) {
    const { given, question, github, environment, context } = asked;
    const { savedState, cancelled } = context.ports;
    const isRerun = Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1) > 1;
    const isInDoubt = isRerun || (await hasEarlierAnswer(given, github, cancelled));
    // Should this process end here, post tells the issue.
    savedState.writeOpened([{ kind: "question", id: given.issue.number }]);
    const { source, also } = question;
    const taskResult = await (0,proceed/* answerFor */.u)({
        assignment: task,
        role: "stand-in",
        voice: { ...(0,task_context/* voiceOf */.sZ)(context), labels: work.labels, source, ...(also && { also }) },
        outcome: outcomeOf(given),
        left: { work: "over", ...(isInDoubt && { doubt: "finished" }) },
        times: { deliveryMs: context.config.connection.deliveryTimeoutMs },
    }, (0,task_context/* deskOf */.x2)(context));
    if (taskResult.ended === "answered")
        (0,task_context/* note */.N4)(context, `issue #${given.issue.number} answered by ${given.person}`);
    await reportEnd(asked, task, taskResult);
    if (taskResult.ended !== "undelivered")
        savedState.writeOpened([]);
    if (taskResult.ended === "answered" || taskResult.ended === "undelivered")
        return taskResult;
    // What was said here does not count, and nobody may read it as the verdict.
    const { outcome: _said, ...ended } = taskResult;
    return ended;
}
function outcomeOf({ decision, person, reason, url, issue }) {
    const isApproved = decision === "approved";
    const words = `${isApproved ? "Approved" : "Denied"} by ${person} in issue ` +
        `#${issue.number}${reason ? `: ${reason}` : ""}.`;
    return {
        status: "succeeded",
        result: isApproved ? "pass" : "fail",
        message: isApproved ? words : (0,errors/* coded */.yC)(words, "CA-414"),
        labels: {},
        data: {
            decision,
            [isApproved ? "approvedBy" : "deniedBy"]: person,
            ...(reason && { reason }),
            approvalUrl: url,
        },
    };
}
async function reportEnd(asked, assignment, { ended }) {
    const { decision, person } = asked.given;
    // By its name, since the text of the issue may have been edited.
    const what = (0,markdown/* escapeMarkdown */.F)(`${(0,task_context/* whatOf */.Em)(assignment)} (${assignment.task.project})`);
    if (ended === "answered")
        return report(asked, `${decision === "approved" ? "✅ Approved" : "❌ Denied"} by ` +
            `${(0,markdown/* escapeMarkdown */.F)(person)}: ${what}. The control plane has the answer.`, "completed");
    if (ended === "undelivered")
        return report(asked, "The answer could not be delivered yet; it is tried again for some minutes. " +
            "Should this issue stay open, answer again.");
    return report(asked, "The task was answered or ended elsewhere meanwhile; this answer has no effect.", "not_planned");
}
async function report({ remark, github, context }, text, closing) {
    const { cancelled, console } = context.ports;
    const why = await (0,question_issue/* commentOnIssue */.Sr)(remark.issue.number, { text, closing }, github, cancelled);
    if (why !== undefined)
        console.warning(`${why} (CA-605)`);
}
/**
 * The marker is ours, but whoever may edit issues can change it: it must not make us speak for
 * something else.
 */
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

/***/ 5690:
/***/ ((module) => {

/**
 * Stands in for the package `form-data` in the bundles (tsconfig.json, paths). axios wants the
 * class at start, for multipart bodies that nobody here sends; the package with its tables costs 15
 * ms of every start.
 */
module.exports = class FormData {};


/***/ }),

/***/ 4165:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
 * Stands in for the package `https-proxy-agent` in the bundles (tsconfig.json, paths): the real one
 * is loaded when the first request goes through a proxy, and not at every start.
 */
module.exports = function HttpsProxyAgent(options) {
  const createAgent = __webpack_require__(3669);
  return createAgent(options);
};


/***/ })

};
;