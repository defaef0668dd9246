module.exports = {

/***/ 6412:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  job: () => (/* binding */ run_job)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(6451);
// EXTERNAL MODULE: ./src/domain/counting/opened.ts
var opened = __webpack_require__(8175);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/domain/task.ts
var domain_task = __webpack_require__(3139);
// EXTERNAL MODULE: ./src/jobs/work/hooks.ts
var hooks = __webpack_require__(6576);
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
// EXTERNAL MODULE: ./src/domain/text/visible.ts
var visible = __webpack_require__(1612);
;// CONCATENATED MODULE: ./src/jobs/deploy/record.ts



const DEPLOYMENTS = "/repos/{owner}/{repo}/deployments";
const STATUSES = `${DEPLOYMENTS}/{deployment_id}/statuses`;
const KIND = "deploy";
const MAX_DESCRIPTION_CHARACTERS = 140;
const PAGE_SIZE = 100;
const MAX_PAGES = 3;
const MAX_ATTEMPTS = 3;
const LOOK_AGAIN_MS = 2_000;
class DeploymentRecord {
    id;
    plan;
    access;
    constructor(id, plan, access) {
        this.id = id;
        this.plan = plan;
        this.access = access;
    }
    static async open(plan, access) {
        for (let attempt = 1;; attempt++) {
            const [oldest, ...doubles] = await listed(plan, access);
            if (oldest !== undefined) {
                for (const id of doubles)
                    await new DeploymentRecord(id, plan, access).change({
                        state: "inactive",
                        description: `Duplicate of deployment ${oldest}`,
                    });
                return new DeploymentRecord(oldest, plan, access);
            }
            const created = await create(plan, access);
            if (created.ok)
                return new DeploymentRecord(created.value, plan, access);
            if (created.failure.reached === "no" || access.stop.aborted || attempt >= MAX_ATTEMPTS)
                throw refusal(created.failure, plan);
            await access.clock.sleep(LOOK_AGAIN_MS * attempt, access.stop);
        }
    }
    async change(change, signal = this.access.stop) {
        const { plan, access: { github, clock }, } = this;
        const sent = await github.write(`POST ${STATUSES}`, {
            deployment_id: this.id,
            state: change.state,
            description: limited(change.description),
            log_url: plan.logUrl,
            ...(change.environmentUrl !== undefined && { environment_url: change.environmentUrl }),
            ...(change.state === "success" && { auto_inactive: plan.retiresOlder }),
        }, signal, { isRepeatable: true });
        if (!sent.ok)
            return `deployment ${this.id} could not be set to ${change.state}: ${sent.failure.message}`;
        let shown;
        for (const pauseMs of [LOOK_AGAIN_MS, 0]) {
            const read = await github.read(`GET ${STATUSES}`, { deployment_id: this.id, per_page: 1 }, signal);
            if (!read.ok)
                return `whether deployment ${this.id} is set to ${change.state} could not be read: ${read.failure.message}`;
            const [newest] = Array.isArray(read.value.data) ? read.value.data : [];
            shown = (0,json/* isJsonObject */.OW)(newest) ? (0,json/* getOwn */.Ng)(newest, "state") : undefined;
            if (shown === change.state)
                return undefined;
            if (pauseMs > 0)
                await clock.sleep(pauseMs, signal);
        }
        return `GitHub accepted the state ${change.state} for deployment ${this.id} and shows ${(0,errors/* quote */.hD)(shown)}`;
    }
}
async function listed(plan, access) {
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const answer = await access.github.read(`GET ${DEPLOYMENTS}`, { environment: plan.environment, task: KIND, per_page: PAGE_SIZE, page }, access.stop);
        if (!answer.ok)
            throw refusal(answer.failure, plan);
        const deployments = Array.isArray(answer.value.data) ? answer.value.data : [];
        for (const deployment of deployments) {
            const id = (0,json/* isJsonObject */.OW)(deployment) ? (0,json/* getOwn */.Ng)(deployment, "id") : undefined;
            if ((0,json/* isJsonObject */.OW)(deployment) &&
                typeof id === "number" &&
                keyIn(deployment) === keyOf(plan.task))
                found.push(id);
        }
        if (deployments.length < PAGE_SIZE || found.length > 0)
            break;
    }
    return found.sort((a, b) => a - b);
}
async function create(plan, { github, stop }) {
    const { task } = plan;
    const answer = await github.write(`POST ${DEPLOYMENTS}`, {
        ref: plan.ref,
        task: KIND,
        environment: plan.environment,
        description: limited(plan.description),
        auto_merge: false,
        required_contexts: [],
        payload: {
            key: keyOf(task),
            triggeredId: task.id,
            keptnContext: task.keptnContext,
            project: task.project,
            stage: task.stage,
            service: task.service,
            task: task.name,
        },
        transient_environment: plan.isTransient,
        ...(plan.isProduction !== undefined && { production_environment: plan.isProduction }),
    }, stop);
    if (!answer.ok)
        return answer;
    const id = (0,json/* isJsonObject */.OW)(answer.value.data) ? (0,json/* getOwn */.Ng)(answer.value.data, "id") : undefined;
    if (typeof id === "number")
        return { ok: true, value: id };
    return {
        ok: false,
        failure: {
            kind: "unexpected",
            reached: "no",
            httpStatus: answer.value.status,
            message: `POST ${DEPLOYMENTS}: GitHub answered HTTP ${answer.value.status} and no deployment`,
        },
    };
}
function keyOf({ id }) {
    return `keptn-${id}`;
}
function keyIn(deployment) {
    const payload = (0,json/* getOwn */.Ng)(deployment, "payload");
    if ((0,json/* isJsonObject */.OW)(payload))
        return (0,json/* getOwn */.Ng)(payload, "key");
    if (typeof payload !== "string")
        return undefined;
    try {
        const parsed = JSON.parse(payload);
        return (0,json/* isJsonObject */.OW)(parsed) ? (0,json/* getOwn */.Ng)(parsed, "key") : undefined;
    }
    catch {
        return undefined;
    }
}
function refusal({ message, httpStatus, kind }, { ref }) {
    if (kind === "unauthorized" || httpStatus === 404)
        return new errors/* UserError */.yo(`${message}. A deployment record needs the permission deployments: write; grant ` +
            "it to the workflow's job, or set with.record to false.", "CA-605");
    if (httpStatus === 422)
        return new errors/* UserError */.yo(`${message}. GitHub did not take the deployment record of ${(0,errors/* quote */.hD)(ref)}; check with.commit and with.environment.`, "CA-411");
    return new errors/* UserError */.yo(`${message}. There is no deployment record, so nothing was deployed.`, "CA-411");
}
function limited(given) {
    const text = (0,visible/* harmlessAtGitHub */.Yt)(given);
    return text.length <= MAX_DESCRIPTION_CHARACTERS
        ? text
        : `${text.slice(0, MAX_DESCRIPTION_CHARACTERS - 1).toWellFormed()}…`;
}

// EXTERNAL MODULE: ./src/jobs/deploy/declarations.ts
var declarations = __webpack_require__(4789);
;// CONCATENATED MODULE: ./src/jobs/deploy/run.ts














const STOPPED_RECORD_MS = 5_000;
const MAX_URL_CHARACTERS = 2_000;
const MAX_LISTED = 100;
const run_job = (0,job/* jobOf */.Z)(declarations/* deployRun */.J, {
    run,
    checks: [...script_or_workflow/* workChecks */.VM, (0,job/* checkOf */.E)(["workflow", "wait", "record"], requireRecordEnd)],
});
async function run(request) {
    const { parameters } = request;
    const hasRecord = parameters.record;
    (0,script_or_workflow/* scriptOf */.Fl)(parameters);
    requireRecordEnd(parameters);
    const plan = planOf(request);
    const record = hasRecord ? await DeploymentRecord.open(plan, request) : undefined;
    const own = record ? [{ kind: "deployment", id: record.id }] : [];
    const within = { ...request, opened: (more) => request.opened([...own, ...more]) };
    if (record)
        request.opened(own);
    const variables = {
        CLOUD_AUTOMATION_ENVIRONMENT: plan.environment,
        ...(plan.image !== undefined && { CLOUD_AUTOMATION_IMAGE: plan.image }),
        ...(record && { CLOUD_AUTOMATION_DEPLOYMENT_ID: String(record.id) }),
    };
    try {
        return (await run_closed(await deployed(within, plan, variables, record), request, plan, record))
            .result;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && record && !(0,results/* isStopped */.id)(request))
            await leave(record, request, {
                state: "error",
                description: `${plan.description} could not be run`,
            });
        throw error;
    }
}
function requireRecordEnd({ workflow, wait, record = true, }) {
    if (workflow !== undefined && record && wait === "park") {
        throw new errors/* UserError */.yo("with.wait: park ends this run while the deployment goes on, and nothing would " +
            "end its record; set record to false, or wait: runner.", "CA-207");
    }
}
function planOf({ parameters, assignment: { task, event }, sha, runUrl }) {
    const data = (0,domain_task/* dataOf */.qu)(event);
    return {
        task,
        ref: parameters.commit ?? sha,
        environment: parameters.environment ?? (task.stage || "production"),
        image: parameters.image ??
            textAt(data, "build", "image") ??
            textAt(data, "configurationChange", "values", "image"),
        url: parameters["environment-url"],
        description: `${task.name} of ${task.service || "a service"} in ${task.stage || "no stage"} of ${task.project}`,
        logUrl: runUrl,
        isTransient: parameters.transient,
        isProduction: parameters.production,
        retiresOlder: parameters["auto-inactive"],
    };
}
async function deployed(request, plan, variables, record) {
    const doubt = await record?.change({
        state: "in_progress",
        description: `${plan.description} began`,
        environmentUrl: plan.url,
    });
    if (doubt !== undefined)
        request.console.warning(`${doubt}. The deployment goes on.`);
    const rollback = (0,hooks/* hookOf */.pd)("rollback", request.parameters);
    const work = await (0,script_or_workflow/* performWork */.pz)(request, variables, rollback.reserveMs);
    if (work.verdict === "parked" || work.verdict === "stopped" || (0,start_work/* isGoingOn */.Kw)(work, request))
        return work;
    return (0,start_work/* undone */.SF)(await checked(described(work, request, plan, record), request, variables), request, rollback, variables);
}
async function checked(work, request, variables) {
    if (work.verdict !== "pass" && work.verdict !== "warning")
        return work;
    const found = await (0,hooks/* confirm */.lJ)(request, { ...variables, ...(0,hooks/* reportedVariables */.XM)(work) });
    if (!found)
        return work;
    const merged = (0,results/* including */.Yv)(work, found.result);
    if ((0,results/* isStopped */.id)(request))
        return (0,results/* stoppedWork */.t5)(merged, request);
    if (found.isConfirmed)
        return merged;
    return found.verdict === "fail"
        ? (0,results/* overrule */.tq)(merged, {
            verdict: "fail",
            reason: `what was deployed does not work: ${found.reason}`,
            code: "CA-401",
        })
        : (0,results/* overrule */.tq)(merged, {
            verdict: "errored",
            reason: `it is unknown whether what was deployed works: ${found.reason}`,
            code: "CA-411",
        });
}
function described(work, request, plan, record) {
    const { data } = work.result.report;
    const isThere = work.verdict === "pass" || work.verdict === "warning";
    const url = (0,values/* textOf */.b6)(data, "deploymentURL") ?? (isThere ? plan.url : undefined);
    const urls = listOf((0,json/* getOwn */.Ng)(data, "deploymentURIsPublic")) ??
        (url !== undefined && isThere ? [url] : undefined);
    const formed = (0,results/* stating */.TX)(work, {
        deploymentURIsPublic: urls,
        deploymentNames: listOf((0,json/* getOwn */.Ng)(data, "deploymentNames")),
        ...(record && { deploymentId: String(record.id) }),
    });
    return (0,results/* reporting */.vR)(formed, {
        deploymentURL: url ?? urls?.[0],
        deploymentResults: (0,start_work/* endInWords */.up)(work, request),
        image: plan.image,
        environment: plan.environment,
    });
}
async function run_closed(work, request, plan, record) {
    if (!record || work.verdict === "parked")
        return work;
    if (work.verdict === "stopped" || (0,results/* isStopped */.id)(request)) {
        if (request.stop.reason !== "cancelled")
            await leave(record, request, {
                state: request.stop.reason === "aborted" ? "inactive" : "error",
                description: `${plan.description} was ended: ` +
                    `${request.stop.reason === "aborted" ? "the sequence was aborted" : "its time was over"}`,
            });
        return work;
    }
    const state = (0,opened/* deploymentStateOf */.e)(work.verdict);
    const { data } = work.result.report;
    const back = (0,values/* textOf */.b6)(data, "rollback");
    const failure = work.verdict === "fail" ? "failed" : "could not be completed";
    const description = `${plan.description} ${state === "success" ? "is done" : failure}` +
        `${back === undefined || back === "not needed" ? "" : `; rollback ${back}`}`;
    const doubt = await record.change({
        state,
        description,
        environmentUrl: state === "success" ? publicUrl((0,values/* textOf */.b6)(data, "deploymentURL"), work.result) : undefined,
    });
    if (doubt === undefined) {
        request.opened([]);
        return work;
    }
    return overruleMildly(work, doubt);
}
function overruleMildly(work, doubt) {
    if (work.verdict === "parked" || work.verdict === "stopped")
        return work;
    const isPass = work.verdict === "pass";
    return (0,results/* overrule */.tq)(work, {
        verdict: isPass ? "warning" : work.verdict,
        reason: isPass ? doubt : `${(0,results/* reasonOf */.A3)(work.result)}; ${doubt}`,
        ...((0,outcome/* severity */.yf)(work.verdict) >= (0,outcome/* severity */.yf)("fail") && { code: "CA-411" }),
    });
}
async function leave(record, request, change) {
    const doubt = await record.change(change, AbortSignal.timeout(STOPPED_RECORD_MS));
    if (doubt === undefined)
        request.opened([]);
    else
        request.console.warning(`${doubt}.`);
}
function publicUrl(text, { masks }) {
    if (text === undefined || text.length > MAX_URL_CHARACTERS || !URL.canParse(text))
        return undefined;
    const { protocol, username, password } = new URL(text);
    const isPublic = /^https?:$/.test(protocol) &&
        username === "" &&
        password === "" &&
        (0,masking/* createMasker */.aD)(masks)(text) === text;
    return isPublic ? text : undefined;
}
function listOf(value) {
    const words = typeof value === "string" ? value.split(/[\s,]+/) : [];
    const items = Array.isArray(value)
        ? value.filter((item) => typeof item === "string")
        : words;
    const list = [...new Set(items.map((item) => item.trim()).filter(Boolean))].slice(0, MAX_LISTED);
    return list.length > 0 ? list : undefined;
}
function textAt(data, ...path) {
    const value = path.reduce((at, name) => ((0,json/* isJsonObject */.OW)(at) ? (0,json/* getOwn */.Ng)(at, name) : undefined), data);
    return typeof value === "string" && value !== "" ? value : undefined;
}


/***/ }),

/***/ 8503:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ MAX_BODY_CHARACTERS),
  J: () => (/* binding */ Tracker)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/unproven.ts
var unproven = __webpack_require__(1909);
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
var kind = __webpack_require__(6195);
// EXTERNAL MODULE: ./src/jobs/ticket/mark.ts
var mark = __webpack_require__(2454);
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


/***/ })

};
