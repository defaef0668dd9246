module.exports = {

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

/***/ 74629:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   hi: () => (/* binding */ isSignature),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


function signatureOf(secret, text) {
    return `v1,${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", keyIn(secret)).update(text).digest("base64")}`;
}
function isSignature(given, secret, text) {
    if (typeof given !== "string")
        return false;
    const expected = Buffer.from(signatureOf(secret, text));
    return given.split(" ").some((one) => {
        const found = Buffer.from(one);
        return found.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(found, expected);
    });
}
function keyIn(secret) {
    return secret.startsWith("whsec_")
        ? Buffer.from(secret.slice("whsec_".length), "base64")
        : Buffer.from(secret);
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonical(item)).join(",")}]`;
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return JSON.stringify(value);
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(",")}}`;
}


/***/ }),

/***/ 83197:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  callback: () => (/* binding */ callback)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(80507);
;// CONCATENATED MODULE: ./src/callback/address.ts



const SIGNATURES = ["signature", "sig", "token"];
const RANDOM = /^(?=.*\d)[\w-]{16,}$/;
function allowedAddress(text, field, { hosts }) {
    const refused = (why) => new errors/* UserError */.yo(`${field}: ${why}`, "CA-306");
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url)
        throw refused("expected an https address, found something that is none.");
    if (url.username || url.password)
        throw refused("an address with a user name or password is not called.");
    if (url.protocol !== "https:" && !(url.protocol === "http:" && (0,loopback/* isLoopback */.U)(url.hostname)))
        throw refused(`expected an https address, found ${url.protocol.slice(0, 20)}//.`);
    if (hosts.some((host) => fits(url, host)))
        return url;
    throw refused(hosts.length === 0
        ? `callback-hosts is empty, so ${url.host} is not called: name the hosts that may be answered.`
        : `${url.host} is not on the list callback-hosts, so it is not called. Add it there if the answer is for it.`);
}
function fits(url, host) {
    return host.startsWith("*.") ? url.host.endsWith(host.slice(1)) : url.host === host;
}
function secretsIn(text) {
    if (!URL.canParse(text))
        return [text];
    const url = new URL(text);
    const signatures = SIGNATURES.map((name) => url.searchParams.get(name) ?? "");
    const random = url.pathname.split("/").filter((part) => RANDOM.test(part));
    return [text, url.href, url.pathname + url.search, ...signatures, ...random].filter(Boolean);
}
function keyOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    for (const name of SIGNATURES)
        url?.searchParams.delete(name);
    return (0,external_node_crypto_.createHash)("sha256")
        .update(url?.href ?? text)
        .digest("hex")
        .slice(0, 32);
}

// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/trust/provenance.ts
var provenance = __webpack_require__(38234);
// EXTERNAL MODULE: ./src/callback/signature.ts
var callback_signature = __webpack_require__(74629);
;// CONCATENATED MODULE: ./src/callback/intake.ts






const NAME = /^[\w-]{1,100}$/;
const PLACES = ["project", "stage", "service"];
const OURS = ["task", "id", "callback", "signature", "inputs", ...PLACES];
const MAX_FIELDS = 20;
function readCallback(start, settings) {
    const { origin } = start;
    const payload = objectIn(start.payload, origin);
    const { preset, secret } = settings;
    const url = textAtPath(payload, preset.reads.url);
    if (url === undefined)
        throw unfit(payload, origin, settings);
    if (preset.isSigned && secret)
        checkSignature(payload, origin, secret);
    const complaints = [];
    const name = nameIn(payload, start, complaints);
    const id = idIn(payload, url, origin, complaints);
    const event = eventOf(payload, { id, name, url }, settings);
    const [first] = complaints;
    const complaint = first === undefined ? undefined : { text: first, isMoot: false };
    const startedUrl = optional(payload, preset.reads.startedUrl);
    const deadline = optional(payload, preset.reads.deadline);
    return {
        dispatch: {
            reference: {
                type: (0,event_type/* taskEventType */.ML)(name, "triggered"),
                name,
                kind: "triggered",
                id,
                ...placesIn(payload, hostOf(url)),
            },
            event,
            ...(origin === "inputs" && { isAddressed: true, eventType: name }),
            ...(complaint && { complaint }),
        },
        target: {
            url,
            ...(startedUrl !== undefined && { startedUrl }),
            ...(deadline !== undefined && { deadline }),
        },
    };
}
function objectIn(payload, origin) {
    let parsed = payload;
    try {
        if (typeof payload === "string")
            parsed = JSON.parse(payload);
    }
    catch {
        parsed = undefined;
    }
    if ((0,json/* isJsonObject */.OW)(parsed) && !(0,json/* isDeeperThan */.hz)(parsed, json/* MAX_JSON_DEPTH */.KX))
        return withParsed(parsed);
    throw new errors/* UserError */.yo(`${origin}: expected an object of at most ${json/* MAX_JSON_DEPTH */.KX} levels, found something else.`, "CA-101");
}
function withParsed(payload) {
    const read = {};
    for (const [name, value] of Object.entries(payload))
        (0,json/* setOwn */.P5)(read, name, name === "callback" || name === "inputs" ? jsonIn(value) : value);
    return read;
}
function jsonIn(value) {
    if (typeof value !== "string")
        return value;
    try {
        const parsed = JSON.parse(value);
        return (0,json/* isJsonObject */.OW)(parsed) && !(0,json/* isDeeperThan */.hz)(parsed, json/* MAX_JSON_DEPTH */.KX) ? parsed : value;
    }
    catch {
        return value;
    }
}
function textAtPath(payload, path) {
    let value = payload;
    for (const name of path.split("."))
        value = value !== undefined && (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, name) : undefined;
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
function optional(payload, path) {
    return path === undefined ? undefined : textAtPath(payload, path);
}
function unfit(payload, origin, { name, preset }) {
    const fields = Object.keys(payload);
    const shown = fields.slice(0, MAX_FIELDS).map((field) => (0,errors/* quote */.hD)(field));
    const found = fields.length === 0 ? "no fields at all" : `the fields ${shown.join(", ")}`;
    return new errors/* UserError */.yo(`${origin}.${preset.reads.url}: expected the address to answer to, as the preset ${name} has ` +
        `it; found ${found}. Nothing can be answered without it.`, "CA-101");
}
function checkSignature(payload, origin, secret) {
    const { signature, ...signed } = payload;
    if ((0,callback_signature/* isSignature */.hi)(signature, secret, (0,callback_signature/* canonical */.$N)(signed)))
        return;
    throw new errors/* UserError */.yo(`${origin}.signature: ${signature === undefined ? "is missing" : "does not fit the payload"}, ` +
        "and callback-secret is given. Nothing was run and nothing is sent.", "CA-307");
}
function nameIn(payload, { workflow, origin }, complaints) {
    const given = (0,json/* getOwn */.Ng)(payload, "task");
    const otherwise = NAME.test(workflow) ? workflow : "task";
    if (given === undefined || given === "")
        return otherwise;
    if (typeof given === "string" && NAME.test(given))
        return given;
    complaints.push(`${origin}.task: expected a name of letters, digits, - and _, found ${(0,errors/* quote */.hD)(given)}.`);
    return otherwise;
}
function idIn(payload, url, origin, complaints) {
    const given = (0,json/* getOwn */.Ng)(payload, "id");
    if (given === undefined || given === "")
        return keyOf(url);
    if (typeof given === "string" && (0,provenance/* looksLikeId */.j$)(given))
        return given;
    complaints.push(`${origin}.id: expected an id of ${provenance/* ID_FORM */.VT}, found ${(0,errors/* quote */.hD)(given)}.`);
    return keyOf(url);
}
function placesIn(payload, host) {
    const [project, stage, service] = PLACES.map((name) => wordIn((0,json/* getOwn */.Ng)(payload, name)));
    return {
        project: project ?? host,
        ...(stage !== undefined && { stage }),
        ...(service !== undefined && { service }),
    };
}
function wordIn(value) {
    return typeof value === "string" && /^[^\p{C}\u2028\u2029]{1,200}$/u.test(value)
        ? value
        : undefined;
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : "unknown";
}
function eventOf(payload, { id, name, url }, { preset }) {
    const given = (0,json/* getOwn */.Ng)(payload, "inputs");
    const secret = Object.values(preset.reads).map((path) => path.split(".")[0] ?? path);
    const inputs = {};
    for (const [field, value] of Object.entries(given !== undefined && (0,json/* isJsonObject */.OW)(given) ? given : payload))
        if (!OURS.includes(field) && !secret.includes(field))
            (0,json/* setOwn */.P5)(inputs, field, value);
    const data = {};
    for (const [place, value] of Object.entries(placesIn(payload, hostOf(url))))
        (0,json/* setOwn */.P5)(data, place, value);
    (0,json/* setOwn */.P5)(data, "inputs", inputs);
    return { id, type: (0,event_type/* taskEventType */.ML)(name, "triggered"), source: hostOf(url), data };
}

// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
;// CONCATENATED MODULE: ./src/callback/presets.ts
const WHOLE = { succeeded: "{answer}", errored: "{answer}" };
const GONE = [{ status: 409 }, { status: 410 }];
const ADDRESS = { url: "callback.url", deadline: "callback.deadline" };
const PRESETS = {
    generic: {
        source: "https://www.standardwebhooks.com",
        reads: { ...ADDRESS, startedUrl: "callback.startedUrl" },
        isSigned: true,
        body: WHOLE,
        tooEarly: [],
        closed: GONE,
    },
    n8n: {
        source: "https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.wait/",
        reads: { url: "resumeUrl" },
        isSigned: false,
        body: WHOLE,
        tooEarly: [{ status: 409, words: "running already" }],
        closed: GONE,
    },
    "trigger-dev": {
        source: "https://trigger.dev/docs/management/waitpoints/complete-callback",
        reads: ADDRESS,
        isSigned: false,
        body: WHOLE,
        tooEarly: [],
        closed: GONE,
    },
    cortex: {
        source: "https://docs.cortex.io/api/rest/workflows",
        reads: ADDRESS,
        isSigned: false,
        body: {
            succeeded: { status: "COMPLETED", message: "{message}", response: "{answer}" },
            errored: { status: "FAILED", message: "{message}", response: "{answer}" },
        },
        tooEarly: [],
        closed: GONE,
    },
    "google-workflows": {
        source: "https://cloud.google.com/workflows/docs/creating-callback-endpoints",
        reads: ADDRESS,
        isSigned: false,
        body: WHOLE,
        tooEarly: [],
        closed: GONE,
    },
    "azure-data-factory": {
        source: "https://learn.microsoft.com/azure/data-factory/control-flow-webhook-activity",
        reads: { url: "callBackUri" },
        isSigned: false,
        body: {
            succeeded: { Output: "{answer}", StatusCode: "200" },
            errored: {
                Output: "{answer}",
                StatusCode: "500",
                Error: { ErrorCode: "Errored", Message: "{message}" },
            },
        },
        tooEarly: [],
        closed: GONE,
    },
};

;// CONCATENATED MODULE: ./src/callback/settings.ts



function readCallbackSettings(environment) {
    const name = (0,inputs/* input */.hF)(environment, "callback-preset") || "generic";
    if (!isPreset(name))
        throw new errors/* UserError */.yo(`callback-preset: expected ${Object.keys(PRESETS).join(", ")}, found ${(0,errors/* quote */.hD)(name)}.`, "CA-203");
    return {
        name,
        preset: PRESETS[name],
        hosts: (0,inputs/* input */.hF)(environment, "callback-hosts")
            .toLowerCase()
            .split(/[\s,]+/)
            .filter(Boolean),
        secret: (0,inputs/* input */.hF)(environment, "callback-secret") || undefined,
        token: oneLine((0,inputs/* input */.hF)(environment, "callback-token")),
    };
}
function isPreset(name) {
    return Object.hasOwn(PRESETS, name);
}
function oneLine(token) {
    if (/\p{Cc}/u.test(token))
        throw new errors/* UserError */.yo("callback-token contains a line break or another control character: store it again as one line.", "CA-203");
    return token || undefined;
}

;// CONCATENATED MODULE: ./src/callback/adapter.ts




const callback = {
    mapper(environment) {
        const settings = readCallbackSettings(environment);
        return {
            name: settings.name,
            takes: ["client_payload", "inputs", "event"],
            read: (start) => readCallback(start, settings).dispatch,
        };
    },
    async connect({ environment, clock, mask, start }) {
        const settings = readCallbackSettings(environment);
        return waitingAt(readCallback(start(), settings).target, settings, { clock, mask });
    },
    async recall(memo, run, { environment, clock, mask }) {
        const settings = readCallbackSettings(environment);
        if (settings.secret === undefined)
            throw new errors/* UserError */.yo("callback-secret is empty, so what runs have put down cannot be opened: pass the secret that they have.", "CA-203");
        const { unseal } = await __webpack_require__.e(/* import() */ 4893).then(__webpack_require__.bind(__webpack_require__, 14893));
        const opened = unseal(memo, settings.secret, run);
        return (opened && {
            task: opened.task,
            plane: await waitingAt(opened.target, settings, { clock, mask }),
        });
    },
};
async function waitingAt(target, settings, { clock, mask }) {
    const { url, startedUrl } = target;
    for (const address of [url, startedUrl ?? ""].filter(Boolean))
        for (const secret of secretsIn(address))
            mask(secret);
    allowedAddress(url, settings.preset.reads.url, settings);
    if (startedUrl !== undefined)
        allowedAddress(startedUrl, "callback.startedUrl", settings);
    const { Callback } = await Promise.all(/* import() */[__webpack_require__.e(4824), __webpack_require__.e(5808)]).then(__webpack_require__.bind(__webpack_require__, 67473));
    return new Callback(target, settings, clock);
}


/***/ })

};
