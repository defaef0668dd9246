"use strict";
exports.id = 6412;
exports.ids = [6412];
exports.modules = {

/***/ 8175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ deploymentStateOf),
/* harmony export */   f: () => (/* binding */ checkConclusionOf)
/* harmony export */ });
/**
 * `undefined`: nothing came of it, because the task was skipped or aborted. GitHub knows no
 * `cancelled` for a deployment.
 */
function deploymentStateOf(verdict) {
    switch (verdict) {
        case "pass":
        case "warning":
            return "success";
        case "fail":
            return "failure";
        case "errored":
            return "error";
        case undefined:
            return "inactive";
    }
}
function checkConclusionOf(verdict) {
    switch (verdict) {
        case "pass":
            return "success";
        case "warning":
            return "neutral";
        case "fail":
        case "errored":
            return "failure";
        case undefined:
            return "cancelled";
    }
}


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/** GitHub's kind of a deployment that is no migration and the like. */
const KIND = "deploy";
const MAX_DESCRIPTION_CHARACTERS = 140;
const PAGE_SIZE = 100;
/** Newest first: a task's record is hardly behind 300 later ones of its environment. */
const MAX_PAGES = 3;
const MAX_ATTEMPTS = 3;
/** What was created a moment ago may not be listed yet. */
const LOOK_AGAIN_MS = 2_000;
/**
 * A deployment record at GitHub (docs/reference/github-actions.md#deployments), one for each
 * triggered id.
 */
class DeploymentRecord {
    id;
    plan;
    access;
    constructor(id, plan, access) {
        this.id = id;
        this.plan = plan;
        this.access = access;
    }
    /**
     * Takes the record of this task that an earlier attempt has left, or creates it. After an unclear
     * answer it is looked for before it is created again.
     *
     * @throws UserError when there is none afterwards, naming what is needed
     */
    static async open(plan, access) {
        for (let attempt = 1;; attempt++) {
            const [oldest, ...doubles] = await listed(plan, access);
            if (oldest !== undefined) {
                // An unclear request that came late after all.
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
    /**
     * Changes the state and reads it back.
     *
     * @param signal  the job's own by default
     * @returns why it is not certain, as a part of a sentence
     */
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
/** @returns ids of this task's records, oldest first */
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
        // GitHub would merge the default branch into the ref, and refuse while any check of the
        // commit is not green.
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
/** The mark by which a record is found again (docs/jobs.md#deployment-records). */
function keyOf({ id }) {
    return `keptn-${id}`;
}
/** GitHub gives a payload back as it was sent, or as the text of its JSON. */
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
    // 404 also stands for "not yours to see".
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














/** For ending the record when the job itself was ended; post does it where this is too short. */
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
    // Whatever the work opens stands beside the record.
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
/** The work, its check, and the way back where it failed. */
async function deployed(request, plan, variables, record) {
    const doubt = await record?.change({
        state: "in_progress",
        description: `${plan.description} began`,
        environmentUrl: plan.url,
    });
    // The end of the record is what counts.
    if (doubt !== undefined)
        request.console.warning(`${doubt}. The deployment goes on.`);
    const rollback = (0,hooks/* hookOf */.pd)("rollback", request.parameters);
    const work = await (0,script_or_workflow/* performWork */.pz)(request, variables, rollback.reserveMs);
    // What goes on is nothing to be checked or taken back; there is no record then.
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
/** Ends the record as the work ended. Where that is not certain, the task says so. */
async function run_closed(work, request, plan, record) {
    if (!record || work.verdict === "parked")
        return work;
    if (work.verdict === "stopped" || (0,results/* isStopped */.id)(request)) {
        // A cancelled run has no time; post ends the record, which knows what became of the task.
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
/**
 * Deployed, but the record does not say so: that is a finding, and no more. What failed stays
 * failed.
 */
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
/** An address for a page that others may see: nothing the job wants masked, and no password. */
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
/** A list stays one; a text is one of words. An empty one says nothing. */
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


/***/ })

};
;