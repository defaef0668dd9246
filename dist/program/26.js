module.exports = {

/***/ 7808:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
/* unused harmony export titleNamesKey */
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70039);
/* harmony import */ var _domain_text_capital__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81838);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5646);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48554);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69090);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66460);







const MAX_INPUT_CHARACTERS = 65_535;
const CLOCK_SKEW_MS = 10 * 60_000;
const UNKNOWN_AGE_MS = 24 * 60 * 60_000;
const LOOKS_AFTER_MS = [2_000, 3_000, 5_000, 10_000, 20_000, 20_000];
const MIN_KEY_CHARACTERS = 8;
const LATE_ANSWER_MS = 2_000;
async function startRun(call, request) {
    const runs = { github: request.github, repository: call.repository };
    const key = (0,_call__WEBPACK_IMPORTED_MODULE_1__/* .correlationKey */ .QS)(call, request.assignment.task.id);
    const sinceMs = lookSince(request);
    const own = (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .runIdIn */ .uW)(request.runUrl);
    const list = async (signal) => (await (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .listRuns */ .v)(runs, call.workflow, sinceMs, signal)).filter(({ id }) => id !== own);
    const before = await list(request.stop);
    const named = before.filter(({ title }) => titleNamesKey(title, key));
    const ref = call.ref ?? (await defaultBranch(runs, request.stop));
    const earlier = await earlierStart(named, { ...call, ref }, request);
    if (earlier)
        return { id: earlier.id, url: earlier.url, isEarlier: true, state: earlier };
    const inputs = inputsOf(call, key);
    const known = new Set(before.map(({ id }) => id));
    const late = (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_4__/* .bounded */ .Mm)({ stop: request.stop, graceMs: LATE_ANSWER_MS });
    try {
        for (let attempt = 1;; attempt++) {
            if (request.stop.aborted)
                return undefined;
            const sent = await dispatch(runs, { ...call, ref }, inputs, late.signal);
            if (sent.kind === "run")
                return {
                    id: sent.id,
                    url: sent.url || pageOf(sent.id, call.repository, request),
                    isEarlier: false,
                };
            const found = await findNew(list, {
                known,
                key,
                ref,
                isTitled: call.correlationInput !== undefined,
                isCertain: sent.kind === "accepted",
            }, request, late.signal);
            if (found.kind === "run")
                return { id: found.run.id, url: found.run.url, isEarlier: false, state: found.run };
            const asked = `GitHub was asked to start ${call.workflow} and ${answerWords(sent)}`;
            if (found.kind === "unsure")
                throw notSure(call, `${asked}; ${found.why}`);
            if (sent.kind === "accepted" || attempt > 1)
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${asked}; no run of it appeared.`, "CA-411");
            request.console.notice(`${asked}. There is no run of it, so it is asked for once more.`);
        }
    }
    finally {
        late.release();
    }
}
async function earlierStart(named, call, request) {
    if (named.length === 0)
        return undefined;
    const runs = { github: request.github, repository: call.repository };
    const earlier = named.filter(await ownStart(call.ref, runs, request));
    const strange = named.filter((run) => !earlier.includes(run));
    if (strange.length > 0)
        request.console.warning(`${(0,_domain_text_capital__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .N)(runsText(strange))} of ${call.workflow} ` +
            `${strange.length === 1 ? "names" : "name"} this task in the title, but not on ` +
            `${branchOf(call.ref)}, of our own account, or since this task was begun: not taken ` +
            "for its own. (CA-419)");
    if (earlier.length > 1)
        throw notSure(call, `${runsText(earlier)} name this task in their titles, so it cannot be said which of them is its own`);
    return earlier[0];
}
function answerWords(sent) {
    return sent.kind === "accepted"
        ? "accepted it without naming the run"
        : `gave no clear answer (${sent.failure.message})`;
}
async function dispatch(runs, { workflow, repository, ref }, inputs, signal) {
    const send = (details) => runs.github.write("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", { ...(0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(repository), workflow_id: workflow, ref, inputs, ...details }, signal);
    let sent = await send({ return_run_details: true });
    if (!sent.ok && isUnknownKey(sent.failure))
        sent = await send({});
    if (!sent.ok) {
        if (sent.failure.reached === "maybe")
            return { kind: "unclear", failure: sent.failure };
        throw (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`${workflow} in ${repository} could not be started`, sent.failure, `There is no workflow ${workflow} on the default branch of ${repository}, or the token may not start it.`);
    }
    const { data } = sent.value;
    const id = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .getOwn */ .Ng)(data, "workflow_run_id") : undefined;
    const url = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .getOwn */ .Ng)(data, "html_url") : undefined;
    return typeof id === "number" && Number.isSafeInteger(id)
        ? { kind: "run", id, url: typeof url === "string" ? url : "" }
        : { kind: "accepted" };
}
function isUnknownKey({ httpStatus, message }) {
    return (httpStatus === 400 || httpStatus === 422) && message.includes("return_run_details");
}
async function findNew(list, search, request, signal) {
    const branch = branchOf(search.ref);
    const isOurs = await (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .ownAccount */ .i5)({ github: request.github, repository: request.repository }, signal);
    let fresh = [];
    let unread;
    for (const afterMs of LOOKS_AFTER_MS) {
        await request.clock.sleep(request.stop.aborted ? 0 : afterMs, request.stop);
        try {
            fresh = (await list(signal)).filter(({ id, branch: of, actor }) => !search.known.has(id) && of === branch && isOurs(actor));
            unread = undefined;
        }
        catch (error) {
            if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            unread = error.message;
        }
        const titled = fresh.filter(({ title }) => titleNamesKey(title, search.key));
        const [only] = titled;
        if (only && titled.length === 1)
            return { kind: "run", run: only };
        if (titled.length > 1)
            return { kind: "unsure", why: `${runsText(titled)} name this task in their titles` };
        if (request.stop.aborted)
            break;
    }
    return unread === undefined
        ? amongUntitled(fresh, search, request)
        : { kind: "unsure", why: unread };
}
function amongUntitled(fresh, { isCertain }, { stop }) {
    const [only] = fresh;
    if (only && fresh.length === 1 && isCertain)
        return { kind: "run", run: only };
    if (!only)
        return stop.aborted
            ? { kind: "unsure", why: "the job was stopped before a run of it appeared" }
            : { kind: "none" };
    return {
        kind: "unsure",
        why: `${runsText(fresh)} appeared since then, and ` +
            `${fresh.length === 1 ? "its title does" : "their titles do"} not name this ` +
            "task",
    };
}
function branchOf(ref) {
    return ref.replace(/^refs\/(heads|tags)\//, "");
}
async function ownStart(ref, runs, request) {
    const { stop, runUrl, repository, github } = request;
    const isOurs = await (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .ownAccount */ .i5)(runs, stop);
    const own = await (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .readRun */ .cI)({ github, repository }, (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .runIdIn */ .uW)(runUrl), stop);
    const sinceMs = own.kind === "run" && !Number.isNaN(own.run.createdMs) ? own.run.createdMs : lookSince(request);
    return ({ branch, actor, createdMs }) => branch === branchOf(ref) && isOurs(actor) && createdMs >= sinceMs;
}
function titleNamesKey(title, key) {
    if (key.length < MIN_KEY_CHARACTERS)
        return key !== "" && title.split(/\s+/).includes(key);
    for (let at = title.indexOf(key); at >= 0; at = title.indexOf(key, at + 1)) {
        if (!/\w/.test(title.charAt(at - 1)) && !/[\w-]/.test(title.charAt(at + key.length)))
            return true;
    }
    return false;
}
function notSure({ correlationInput }, what) {
    const fix = correlationInput === undefined
        ? " Name an input with correlation-input and put it into the workflow's run-name."
        : ` Put \${{ inputs.${correlationInput} }} into the workflow's run-name.`;
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}. Nothing more is started.${fix}`, "CA-411");
}
function runsText(runs) {
    const named = runs
        .slice(0, 5)
        .map(({ id }) => id)
        .join(", ");
    return runs.length === 1
        ? `run ${named}`
        : `the runs ${named}${runs.length > 5 ? " and more" : ""}`;
}
function inputsOf(call, key) {
    const inputs = {};
    for (const [name, value] of Object.entries(call.inputs))
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .setOwn */ .P5)(inputs, name, value);
    if (call.correlationInput !== undefined)
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .setOwn */ .P5)(inputs, call.correlationInput, key);
    const count = Object.keys(inputs).length;
    if (count > _parameters__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INPUTS */ .VL)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.inputs: GitHub takes at most ${_parameters__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INPUTS */ .VL} inputs, found ` +
            `${count}${call.correlationInput === undefined ? "" : " with correlation-input"}.`, "CA-207");
    const characters = JSON.stringify(inputs).length;
    if (characters > MAX_INPUT_CHARACTERS)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.inputs: GitHub takes at most ${MAX_INPUT_CHARACTERS} characters together, found ${characters}.`, "CA-207");
    return inputs;
}
async function defaultBranch({ github, repository }, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}", (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(repository), signal);
    if (!read.ok)
        throw (0,_runs__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`The default branch of ${repository} could not be read`, read.failure, `There is no repository ${repository}, or the token may not see it.`);
    const branch = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(read.value.data)
        ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .getOwn */ .Ng)(read.value.data, "default_branch")
        : undefined;
    if (typeof branch !== "string")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The default branch of ${repository} could not be read: name one with ref.`, "CA-411");
    return branch;
}
function lookSince({ assignment, clock }) {
    const time = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_6__/* .getOwn */ .Ng)(assignment.event, "time");
    const triggeredMs = typeof time === "string" ? Date.parse(time) : NaN;
    return Number.isNaN(triggeredMs)
        ? clock.nowMs() - UNKNOWN_AGE_MS
        : Math.min(triggeredMs, clock.nowMs()) - CLOCK_SKEW_MS;
}
function pageOf(id, repository, { runUrl }) {
    return `${runUrl.split("/").slice(0, 3).join("/")}/${repository}/actions/runs/${id}`;
}


/***/ }),

/***/ 41625:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ endStarted),
/* harmony export */   Ul: () => (/* binding */ keepOpen),
/* harmony export */   uN: () => (/* binding */ stoppedWith)
/* harmony export */ });
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61777);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59272);
/* harmony import */ var _end_run__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39825);



function keepOpen({ repository }, run, request, isOpen) {
    request.opened(isOpen ? [{ kind: "workflow-run", id: run.id, repository }] : []);
}
async function endStarted(call, run, request, because) {
    const ended = await (0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .endRun */ .lb)({ github: request.github, repository: call.repository }, run.id, {
        patienceMs: (0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .patienceOf */ .Hw)(because),
        clock: request.clock,
        isNew: !run.isEarlier && !run.state,
    });
    keepOpen(call, run, request, ended.kind === "refused");
    if (ended.kind === "refused")
        request.console.warning(`Run ${run.id} of ${call.workflow} ${(0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(ended)}.`);
    return ended;
}
function stoppedWith(call, run, ended, because) {
    const report = {
        labels: {},
        data: {},
        message: `Run ${run.id} of ${call.workflow} ${(0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(ended)}.`,
    };
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_1__/* .stoppedResult */ .Fb)(because, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_0__/* .withRun */ .Yq)(report, { ...run, ...(ended.kind === "over" && { conclusion: ended.run.conclusion }) }));
}


/***/ }),

/***/ 46412:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  job: () => (/* binding */ run_job)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: ./src/domain/counting/opened.ts
var opened = __webpack_require__(88175);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/domain/task.ts
var domain_task = __webpack_require__(33139);
// EXTERNAL MODULE: ./src/jobs/work/hooks.ts
var hooks = __webpack_require__(86576);
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
// EXTERNAL MODULE: ./src/domain/text/visible.ts
var visible = __webpack_require__(81612);
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
    return (0,json/* getOwn */.Ng)((0,json/* parsedObject */.jM)(payload) ?? {}, "key");
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
var declarations = __webpack_require__(44789);
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
    const done = await checked(described(work, request, plan, record), request, variables);
    return (0,start_work/* undone */.SF)(await (0,hooks/* withReports */.UX)(done, request), request, rollback, variables);
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
        return (0,hooks/* confirmed */.qF)(work, found);
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

/***/ 93960:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job),
/* harmony export */   resultOfStart: () => (/* binding */ resultOfStart),
/* harmony export */   startWorkflow: () => (/* binding */ startWorkflow)
/* harmony export */ });
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60925);
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61777);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38177);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48554);
/* harmony import */ var _dispatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7808);
/* harmony import */ var _stopped__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41625);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59272);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49355);








async function startWorkflow(call, request) {
    const run = await (0,_dispatch__WEBPACK_IMPORTED_MODULE_3__/* .startRun */ .A)(call, request);
    if (!run)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .stoppedResult */ .Fb)((0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .stopReason */ .PJ)(request));
    if (!request.stop.aborted)
        return resultOfStart(call, run);
    (0,_stopped__WEBPACK_IMPORTED_MODULE_4__/* .keepOpen */ .Ul)(call, run, request, true);
    const because = (0,_core_results__WEBPACK_IMPORTED_MODULE_5__/* .stopReason */ .PJ)(request);
    return (0,_stopped__WEBPACK_IMPORTED_MODULE_4__/* .stoppedWith */ .uN)(call, run, await (0,_stopped__WEBPACK_IMPORTED_MODULE_4__/* .endStarted */ .Jj)(call, run, request, because), because);
}
function resultOfStart(call, run, also = "") {
    const did = run.isEarlier
        ? "was started for this task before, and is not started again"
        : "was started";
    const message = `Run ${run.id} of ${call.workflow} ${did}${also && `; ${also}`}.`;
    return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_0__/* .endedWith */ .t)({ kind: "judged", verdict: "pass", reason: message }, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_1__/* .withRun */ .Yq)({ labels: {}, data: {}, message }, run));
}
const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_7__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_6__/* .workflowStart */ .Sq, {
    checks: _call__WEBPACK_IMPORTED_MODULE_2__/* .workflowChecks */ .n9,
    run: (request) => startWorkflow((0,_call__WEBPACK_IMPORTED_MODULE_2__/* .workflowCallOf */ .H$)(request.parameters, request), request),
});


/***/ })

};
