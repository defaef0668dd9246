module.exports = {

/***/ 81510:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerQuestion: () => (/* binding */ answerQuestion)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/task/bind.ts
var bind = __webpack_require__(39822);
// EXTERNAL MODULE: ./src/wiring/context.ts + 2 modules
var wiring_context = __webpack_require__(90);
// EXTERNAL MODULE: ./src/task/context.ts
var task_context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/domain/approval.ts
var approval = __webpack_require__(62673);
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var trust_binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/catalogue/serving.ts
var serving = __webpack_require__(89425);
// EXTERNAL MODULE: ./src/domain/text/archive.ts
var archive = __webpack_require__(78600);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/counting/waiting-task.ts
var waiting_task = __webpack_require__(49705);
// EXTERNAL MODULE: ./src/domain/trust/provenance.ts
var provenance = __webpack_require__(38234);
// EXTERNAL MODULE: ./src/jobs/workflow/runs.ts
var runs = __webpack_require__(66460);
// EXTERNAL MODULE: ./src/jobs/approval/question-issue.ts
var question_issue = __webpack_require__(99286);
;// CONCATENATED MODULE: ./src/jobs/approval/bound.ts










const MAX_NOTE_BYTES = 4_096;
const MAX_ARCHIVE_BYTES = 1024 * 1024;
const PAGE = 100;
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
    const isUnchanged = read !== undefined &&
        [issue.body, read.body].every((body) => (0,approval/* textKey */.tQ)(read.title, body) === first.text);
    return isUnchanged ? undefined : "its title or text was edited since it was asked";
}
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
        return undefined;
    }
}
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
var declarations = __webpack_require__(83549);
// EXTERNAL MODULE: ./src/jobs/approval/names.ts
var names = __webpack_require__(51922);
;// CONCATENATED MODULE: ./src/jobs/approval/comment.ts






const WRITING = ["admin", "maintain", "write"];
const comment_PAGE = 100;
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
function askParametersOf(job) {
    return job?.name === declarations/* approvalAsk */.tv.name ? job.parameters : undefined;
}
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
async function hasEarlierAnswer({ issue, commentId }, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: issue.number, per_page: comment_PAGE }, signal);
    if (!read.ok || !Array.isArray(read.value.data) || read.value.data.length === comment_PAGE)
        return true;
    return read.value.data.some((comment) => (0,json/* isJsonObject */.OW)(comment) &&
        Number((0,json/* getOwn */.Ng)(comment, "id")) < commentId &&
        (0,approval/* parseCommand */.RM)(String((0,json/* getOwn */.Ng)(comment, "body"))) !== undefined);
}

// EXTERNAL MODULE: ./src/task/proceed.ts + 2 modules
var proceed = __webpack_require__(27560);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(51963);
// EXTERNAL MODULE: ./src/github/api.ts + 1 modules
var api = __webpack_require__(11063);
// EXTERNAL MODULE: ./src/task/verify.ts
var verify = __webpack_require__(45764);
;// CONCATENATED MODULE: ./src/wiring/comment.ts
















const HOW_TO_ANSWER = "Write a new comment that begins with the word `/approve` or `/deny`; the reason " +
    "comes after it, as in `/deny: not on a Friday`.";
async function answerQuestion({ environment, config, log }, cancelled) {
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
        if (error instanceof errors/* UserError */.yo)
            await report(talk, `This answer could not be taken; [its run](${(0,dispatch_event/* runAttemptUrl */.q)(talk.environment)}) ` +
                "says why. Fix that and comment again.");
        throw error;
    }
}
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
        if (savedState.read()?.phase !== "settled")
            savedState.write({ phase: "settled", reason: "refused" });
        throw error;
    }
}
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
    }
    throw new errors/* UserError */.yo("The file of the comment's event (GITHUB_EVENT_PATH) could not be read as JSON.", "CA-102");
}


/***/ }),

/***/ 91659:
(e,t,r)=>{"use strict";r.r(t),r.d(t,{ExitCode:()=>n,addPath:()=>eg,debug:()=>eT,endGroup:()=>eA,error:()=>eC,exportVariable:()=>ep,getBooleanInput:()=>eE,getIDToken:()=>eI,getInput:()=>ew,getMultilineInput:()=>ev,getState:()=>eR,group:()=>eU,info:()=>ex,isDebug:()=>eO,markdownSummary:()=>$,notice:()=>e$,platform:()=>o,saveState:()=>eL,setCommandEcho:()=>e_,setFailed:()=>eb,setOutput:()=>ey,setSecret:()=>em,startGroup:()=>eP,summary:()=>x,toPlatformPath:()=>U,toPosixPath:()=>P,toWin32Path:()=>A,warning:()=>eS});var i,n,o={};r.r(o),r.d(o,{arch:()=>el,getDetails:()=>eh,isLinux:()=>ed,isMacOS:()=>ec,isWindows:()=>eu,platform:()=>ea});var s=r(70857);function a(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function l(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function u(e,t,r){let i=new d(e,t,r);process.stdout.write(i.toString()+s.EOL)}function c(e,t=""){u(e,{},t)}class d{constructor(e,t,r){e||(e="missing.command"),this.command=e,this.properties=t,this.message=r}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let i=this.properties[r];i&&(t?t=!1:e+=",",e+=`${r}=${function(e){return a(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}(i)}`)}}return e+=`::${function(e){return a(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}(this.message)}`}}var h=r(76982),f=r(79896);function p(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw Error(`Unable to find environment variable for file command ${e}`);if(!f.existsSync(r))throw Error(`Missing file at path: ${r}`);f.appendFileSync(r,`${a(t)}${s.EOL}`,{encoding:"utf8"})}function m(e,t){let r=`ghadelimiter_${h.randomUUID()}`,i=a(t);if(e.includes(r))throw Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(i.includes(r))throw Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${s.EOL}${i}${s.EOL}${r}`}var g=r(16928),w=r(7531),v=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};class E{static createHttpClient(e=!0,t=10){return new w.Q("actions/oidc-client",[new w.t(E.getRequestToken())],{allowRetries:e,maxRetries:t})}static getRequestToken(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!e)throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return e}static getIDTokenUrl(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!e)throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return e}static getCall(e){return v(this,void 0,void 0,function*(){var t;let r=E.createHttpClient(),i=null==(t=(yield r.getJson(e).catch(e=>{throw Error(`Failed to get ID Token. 
 
        Error Code : ${e.statusCode}
 
        Error Message: ${e.message}`)})).result)?void 0:t.value;if(!i)throw Error("Response json body do not have ID Token field");return i})}static getIDToken(e){return v(this,void 0,void 0,function*(){try{let t=E.getIDTokenUrl();if(e){let r=encodeURIComponent(e);t=`${t}&audience=${r}`}eT(`ID token url is ${t}`);let r=yield E.getCall(t);return em(r),r}catch(e){throw Error(`Error message: ${e.message}`)}})}}var y=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};let{access:b,appendFile:O,writeFile:T}=f.promises,C="GITHUB_STEP_SUMMARY",S=new class e{constructor(){this._buffer=""}filePath(){return y(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[C];if(!e)throw Error(`Unable to find environment variable for $${C}. Check if your runtime environment supports job summaries.`);try{yield b(e,f.constants.R_OK|f.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,r={}){let i=Object.entries(r).map(([e,t])=>` ${e}="${t}"`).join("");return t?`<${e}${i}>${t}</${e}>`:`<${e}${i}>`}write(e){return y(this,void 0,void 0,function*(){let t=!!(null==e?void 0:e.overwrite),r=yield this.filePath();return yield(t?T:O)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return y(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(e,t){let r=Object.assign({},t&&{lang:t}),i=this.wrap("pre",this.wrap("code",e),r);return this.addRaw(i).addEOL()}addList(e,t=!1){let r=e.map(e=>this.wrap("li",e)).join(""),i=this.wrap(t?"ol":"ul",r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if("string"==typeof e)return this.wrap("td",e);let{header:t,data:r,colspan:i,rowspan:n}=e,o=Object.assign(Object.assign({},i&&{colspan:i}),n&&{rowspan:n});return this.wrap(t?"th":"td",r,o)}).join("");return this.wrap("tr",t)}).join(""),r=this.wrap("table",t);return this.addRaw(r).addEOL()}addDetails(e,t){let r=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(r).addEOL()}addImage(e,t,r){let{width:i,height:n}=r||{},o=Object.assign(Object.assign({},i&&{width:i}),n&&{height:n}),s=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(s).addEOL()}addHeading(e,t){let r=`h${t}`,i=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",n=this.wrap(i,e);return this.addRaw(n).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){let r=Object.assign({},t&&{cite:t}),i=this.wrap("blockquote",e,r);return this.addRaw(i).addEOL()}addLink(e,t){let r=this.wrap("a",e,{href:t});return this.addRaw(r).addEOL()}},$=S,x=S;function P(e){return e.replace(/[\\]/g,"/")}function A(e){return e.replace(/[/]/g,"\\")}function U(e){return e.replace(/[/\\]/g,g.sep)}var L=r(13193),R=r(24434),I=r(35317);r(42613);var N=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};let{chmod:D,copyFile:k,lstat:j,mkdir:F,open:H,readdir:B,rename:Q,rm:W,rmdir:V,stat:G,symlink:M,unlink:K}=f.promises,q="win32"===process.platform;f.constants.O_RDONLY;function Y(e){if(!(e=function(e){return(e=e||"",q)?(e=e.replace(/\//g,"\\")).replace(/\\\\+/g,"\\"):e.replace(/\/\/+/g,"/")}(e)))throw Error('isRooted() parameter "p" cannot be empty');return q?e.startsWith("\\")||/^[A-Z]:/i.test(e):e.startsWith("/")}function J(e,t){return N(this,void 0,void 0,function*(){let r;try{r=yield G(e)}catch(t){"ENOENT"!==t.code&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}if(r&&r.isFile()){if(q){let r=g.extname(e).toUpperCase();if(t.some(e=>e.toUpperCase()===r))return e}else if(X(r))return e}let i=e;for(let n of t){e=i+n,r=void 0;try{r=yield G(e)}catch(t){"ENOENT"!==t.code&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}if(r&&r.isFile()){if(q){try{let t=g.dirname(e),r=g.basename(e).toUpperCase();for(let i of yield B(t))if(r===i.toUpperCase()){e=g.join(t,i);break}}catch(t){console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`)}return e}else if(X(r))return e}}return""})}function X(e){return(1&e.mode)>0||(8&e.mode)>0&&void 0!==process.getgid&&e.gid===process.getgid()||(64&e.mode)>0&&void 0!==process.getuid&&e.uid===process.getuid()}var Z=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})},z=r(53557),ee=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};let et="win32"===process.platform;class er extends R.EventEmitter{constructor(e,t,r){if(super(),!e)throw Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=e,this.args=t||[],this.options=r||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,t){let r=this._getSpawnFileName(),i=this._getSpawnArgs(e),n=t?"":"[command]";if(et)if(this._isCmdFile())for(let e of(n+=r,i))n+=` ${e}`;else if(e.windowsVerbatimArguments)for(let e of(n+=`"${r}"`,i))n+=` ${e}`;else for(let e of(n+=this._windowsQuoteCmdArg(r),i))n+=` ${this._windowsQuoteCmdArg(e)}`;else for(let e of(n+=r,i))n+=` ${e}`;return n}_processLineBuffer(e,t,r){try{let i=t+e.toString(),n=i.indexOf(s.EOL);for(;n>-1;){let e=i.substring(0,n);r(e),n=(i=i.substring(n+s.EOL.length)).indexOf(s.EOL)}return i}catch(e){return this._debug(`error processing line. Failed with error ${e}`),""}}_getSpawnFileName(){return et&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(et&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let r of this.args)t+=" ",t+=e.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return[t+='"']}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){let e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""';let t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],r=!1;for(let i of e)if(t.some(e=>e===i)){r=!0;break}if(!r)return e;let i='"',n=!0;for(let t=e.length;t>0;t--)i+=e[t-1],n&&"\\"===e[t-1]?i+="\\":'"'===e[t-1]?(n=!0,i+='"'):n=!1;return(i+='"').split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let t='"',r=!0;for(let i=e.length;i>0;i--)t+=e[i-1],r&&"\\"===e[i-1]?t+="\\":'"'===e[i-1]?(r=!0,t+="\\"):r=!1;return(t+='"').split("").reverse().join("")}_cloneExecOptions(e){let t={cwd:(e=e||{}).cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){let r={};return r.cwd=(e=e||{}).cwd,r.env=e.env,r.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(r.argv0=`"${t}"`),r}exec(){return ee(this,void 0,void 0,function*(){return!Y(this.toolPath)&&(this.toolPath.includes("/")||et&&this.toolPath.includes("\\"))&&(this.toolPath=g.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield function e(t,r){return Z(this,void 0,void 0,function*(){if(!t)throw Error("parameter 'tool' is required");if(r){let r=yield e(t,!1);if(!r)if(q)throw Error(`Unable to locate executable file: ${t}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);else throw Error(`Unable to locate executable file: ${t}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return r}let i=yield function(e){return Z(this,void 0,void 0,function*(){if(!e)throw Error("parameter 'tool' is required");let t=[];if(q&&process.env.PATHEXT)for(let e of process.env.PATHEXT.split(g.delimiter))e&&t.push(e);if(Y(e)){let r=yield J(e,t);return r?[r]:[]}if(e.includes(g.sep))return[];let r=[];if(process.env.PATH)for(let e of process.env.PATH.split(g.delimiter))e&&r.push(e);let i=[];for(let n of r){let r=yield J(g.join(n,e),t);r&&i.push(r)}return i})}(t);return i&&i.length>0?i[0]:""})}(this.toolPath,!0),new Promise((e,t)=>ee(this,void 0,void 0,function*(){for(let e of(this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:"),this.args))this._debug(`   ${e}`);let r=this._cloneExecOptions(this.options);!r.silent&&r.outStream&&r.outStream.write(this._getCommandString(r)+s.EOL);let i=new ei(r,this.toolPath);if(i.on("debug",e=>{this._debug(e)}),this.options.cwd&&!(yield function(e){return N(this,void 0,void 0,function*(){try{yield G(e)}catch(e){if("ENOENT"===e.code)return!1;throw e}return!0})}(this.options.cwd)))return t(Error(`The cwd: ${this.options.cwd} does not exist!`));let n=this._getSpawnFileName(),o=I.spawn(n,this._getSpawnArgs(r),this._getSpawnOptions(this.options,n)),a="";o.stdout&&o.stdout.on("data",e=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(e),!r.silent&&r.outStream&&r.outStream.write(e),a=this._processLineBuffer(e,a,e=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(e)})});let l="";if(o.stderr&&o.stderr.on("data",e=>{i.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(e),!r.silent&&r.errStream&&r.outStream&&(r.failOnStdErr?r.errStream:r.outStream).write(e),l=this._processLineBuffer(e,l,e=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(e)})}),o.on("error",e=>{i.processError=e.message,i.processExited=!0,i.processClosed=!0,i.CheckComplete()}),o.on("exit",e=>{i.processExitCode=e,i.processExited=!0,this._debug(`Exit code ${e} received from tool '${this.toolPath}'`),i.CheckComplete()}),o.on("close",e=>{i.processExitCode=e,i.processExited=!0,i.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),i.CheckComplete()}),i.on("done",(r,i)=>{a.length>0&&this.emit("stdline",a),l.length>0&&this.emit("errline",l),o.removeAllListeners(),r?t(r):e(i)}),this.options.input){if(!o.stdin)throw Error("child process missing stdin");o.stdin.end(this.options.input)}}))})}}class ei extends R.EventEmitter{constructor(e,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw Error("toolPath must not be empty");this.options=e,this.toolPath=t,e.delay&&(this.delay=e.delay)}CheckComplete(){!this.done&&(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,z.setTimeout)(ei.HandleTimeout,this.delay,this)))}_debug(e){this.emit("debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):0===this.processExitCode||this.options.ignoreReturnCode?this.processStderr&&this.options.failOnStdErr&&(e=Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)):e=Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){let t=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;e._debug(t)}e._setResult()}}}var en=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};function eo(e,t,r){return en(this,void 0,void 0,function*(){var i,n;let o="",s="",a=new L.StringDecoder("utf8"),l=new L.StringDecoder("utf8"),u=null==(i=null==r?void 0:r.listeners)?void 0:i.stdout,c=null==(n=null==r?void 0:r.listeners)?void 0:n.stderr,d=Object.assign(Object.assign({},null==r?void 0:r.listeners),{stdout:e=>{o+=a.write(e),u&&u(e)},stderr:e=>{s+=l.write(e),c&&c(e)}}),h=yield function(e,t,r){return en(this,void 0,void 0,function*(){let i=function(e){let t=[],r=!1,i=!1,n="";function o(e){i&&'"'!==e&&(n+="\\"),n+=e,i=!1}for(let s=0;s<e.length;s++){let a=e.charAt(s);if('"'===a){i?o(a):r=!r;continue}if("\\"===a&&i){o(a);continue}if("\\"===a&&r){i=!0;continue}if(" "===a&&!r){n.length>0&&(t.push(n),n="");continue}o(a)}return n.length>0&&t.push(n.trim()),t}(e);if(0===i.length)throw Error("Parameter 'commandLine' cannot be null or empty.");let n=i[0];return new er(n,t=i.slice(1).concat(t||[]),r).exec()})}(e,t,Object.assign(Object.assign({},r),{listeners:d}));return o+=a.end(),s+=l.end(),{exitCode:h,stdout:o,stderr:s}})}var es=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};let ea=s.platform(),el=s.arch(),eu="win32"===ea,ec="darwin"===ea,ed="linux"===ea;function eh(){return es(this,void 0,void 0,function*(){return Object.assign(Object.assign({},(yield eu?es(void 0,void 0,void 0,function*(){let{stdout:e}=yield eo('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield eo('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:e.trim()}}):ec?es(void 0,void 0,void 0,function*(){var e,t,r,i;let{stdout:n}=yield eo("sw_vers",void 0,{silent:!0}),o=null!=(t=null==(e=n.match(/ProductVersion:\s*(.+)/))?void 0:e[1])?t:"";return{name:null!=(i=null==(r=n.match(/ProductName:\s*(.+)/))?void 0:r[1])?i:"",version:o}}):es(void 0,void 0,void 0,function*(){let{stdout:e}=yield eo("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=e.trim().split(`
`);return{name:t,version:r}}))),{platform:ea,arch:el,isWindows:eu,isMacOS:ec,isLinux:ed})})}var ef=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};function ep(e,t){let r=a(t);if(process.env[e]=r,process.env.GITHUB_ENV||0)return p("ENV",m(e,t));u("set-env",{name:e},r)}function em(e){u("add-mask",{},e)}function eg(e){process.env.GITHUB_PATH?p("PATH",e):u("add-path",{},e),process.env.PATH=`${e}${g.delimiter}${process.env.PATH}`}function ew(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw Error(`Input required and not supplied: ${e}`);return t&&!1===t.trimWhitespace?r:r.trim()}function ev(e,t){let r=ew(e,t).split(`
`).filter(e=>""!==e);return t&&!1===t.trimWhitespace?r:r.map(e=>e.trim())}function eE(e,t){let r=ew(e,t);if(["true","True","TRUE"].includes(r))return!0;if(["false","False","FALSE"].includes(r))return!1;throw TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ey(e,t){if(process.env.GITHUB_OUTPUT)return p("OUTPUT",m(e,t));process.stdout.write(s.EOL),u("set-output",{name:e},a(t))}function e_(e){c("echo",e?"on":"off")}function eb(e){process.exitCode=n.Failure,eC(e)}function eO(){return"1"===process.env.RUNNER_DEBUG}function eT(e){u("debug",{},e)}function eC(e,t={}){u("error",l(t),e instanceof Error?e.toString():e)}function eS(e,t={}){u("warning",l(t),e instanceof Error?e.toString():e)}function e$(e,t={}){u("notice",l(t),e instanceof Error?e.toString():e)}function ex(e){process.stdout.write(e+s.EOL)}function eP(e){c("group",e)}function eA(){c("endgroup")}function eU(e,t){return ef(this,void 0,void 0,function*(){let r;eP(e);try{r=yield t()}finally{eA()}return r})}function eL(e,t){if(process.env.GITHUB_STATE)return p("STATE",m(e,t));u("save-state",{name:e},a(t))}function eR(e){return process.env[`STATE_${e}`]||""}function eI(e){return ef(this,void 0,void 0,function*(){return yield E.getIDToken(e)})}(i=n||(n={}))[i.Success=0]="Success",i[i.Failure=1]="Failure"}

};
