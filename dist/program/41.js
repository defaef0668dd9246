module.exports = {

/***/ 24289:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ik: () => (/* reexport */ adviceOn),
  Nd: () => (/* reexport */ openApi),
  zS: () => (/* reexport */ readAccess),
  fW: () => (/* reexport */ readSecretFile),
  Fj: () => (/* reexport */ secretsOf),
  RP: () => (/* reexport */ client_valueOf)
});

// UNUSED EXPORTS: KeptnApi, isMissing

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
;// CONCATENATED MODULE: ./cli/keptn-api/access.ts



const URL_VARIABLE = "KEPTN_API_URL";
const TOKEN_VARIABLE = "KEPTN_API_TOKEN";
const STANDARD_INPUT = 0;
const OAUTH_VARIABLES = {
    "oauth-client-id": "KEPTN_OAUTH_CLIENT_ID",
    "oauth-client-secret": "KEPTN_OAUTH_CLIENT_SECRET",
    "oauth-scope": "KEPTN_OAUTH_SCOPE",
    "oauth-resource": "KEPTN_OAUTH_RESOURCE",
    "oauth-token-url": "KEPTN_OAUTH_TOKEN_URL",
};
function readAccess(values, environment) {
    const url = values["control-plane-url"]?.trim() || environment[URL_VARIABLE]?.trim();
    if (!url)
        throw new command/* UsageError */.e(`Which control plane? Give --control-plane-url URL or the variable ${URL_VARIABLE}.`);
    const tokenFile = values["token-file"];
    const token = tokenFile ? readSecretFile("token-file", tokenFile) : environment[TOKEN_VARIABLE];
    const credentials = (0,inputs/* readCredentials */.L1)((name) => name === "control-plane-token"
        ? (token ?? "").trim()
        : (environment[OAUTH_VARIABLES[name] ?? ""] ?? "").trim());
    if (credentials === undefined)
        throw new command/* UsageError */.e(`Which token? Give --token-file FILE or the variable ${TOKEN_VARIABLE}; ` +
            "the Bridge shows it under the icon of the user.");
    return { url, credentials };
}
function readSecretFile(option, file) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file === "-" ? STANDARD_INPUT : file, "utf8");
    }
    catch (error) {
        throw new command/* UsageError */.e(`--${option} ${file}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
    const secret = text.trim();
    if (secret === "")
        throw new command/* UsageError */.e(`--${option} ${file}: the file is empty.`);
    return secret;
}
function secretsOf({ credentials }) {
    return credentials.kind === "token" ? [credentials.token] : [credentials.clientSecret];
}

// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: ./src/runner/clock.ts
var clock = __webpack_require__(21984);
// EXTERNAL MODULE: ./src/keptn/address.ts
var address = __webpack_require__(9906);
// EXTERNAL MODULE: ./src/keptn/calls.ts + 1 modules
var calls = __webpack_require__(91328);
// EXTERNAL MODULE: ./src/keptn/client.ts
var client = __webpack_require__(13599);
// EXTERNAL MODULE: ./src/keptn/credentials.ts
var credentials = __webpack_require__(1760);
// EXTERNAL MODULE: ./src/keptn/request.ts
var request = __webpack_require__(59731);
// EXTERNAL MODULE: ./src/keptn/sequences.ts
var sequences = __webpack_require__(61648);
;// CONCATENATED MODULE: ./cli/keptn-api/client.ts










const CONTROL = "/controlPlane/v1";
const SECRETS = "/secrets/v1/secret";
const STORE = "/mongodb-datastore/event";
const SHIPYARD = "shipyard.yaml";
const TIMEOUT_MS = 15_000;
const OPEN_TASKS_PAGE = "100";
const DONE = { ok: true, value: undefined };
class KeptnApi {
    signal;
    tasks;
    sequences;
    #calls;
    #resourceService;
    constructor(settings, signal) {
        this.signal = signal;
        this.#calls = new calls/* Calls */.gE(settings);
        this.tasks = new client/* Keptn */.j({ ...settings, clock: clock.systemClock });
        this.sequences = new sequences/* KeptnSequences */.n(settings);
    }
    get address() {
        return this.#calls.base;
    }
    async metadata() {
        const read = await this.#get("/v1/metadata");
        if (!read.ok)
            return read;
        const { body } = read.value;
        if (!(0,json/* isJsonObject */.OW)(body) || (0,json/* textAt */.$6)(body, "keptnversion") === "")
            return this.#calls.notKeptn();
        return {
            ok: true,
            value: { keptnVersion: (0,json/* textAt */.$6)(body, "keptnversion"), namespace: (0,json/* textAt */.$6)(body, "namespace") },
        };
    }
    async projects() {
        const read = await this.#pages(`${CONTROL}/project`, "projects");
        return read.ok ? { ok: true, value: read.value.map(projectIn) } : read;
    }
    async project(name) {
        const read = await this.#get(`${CONTROL}/project/${encodeURIComponent(name)}`);
        if (!read.ok)
            return isMissing(read.failure) ? DONE : read;
        return (0,json/* isJsonObject */.OW)(read.value.body)
            ? { ok: true, value: projectIn(read.value.body) }
            : this.#calls.notKeptn();
    }
    stages(project) {
        return this.#names(`${CONTROL}/project/${encodeURIComponent(project)}/stage`, "stages", "stageName");
    }
    services(project, stage) {
        const path = `${CONTROL}/project/${encodeURIComponent(project)}/stage/${encodeURIComponent(stage)}/service`;
        return this.#names(path, "services", "serviceName");
    }
    shipyard(project) {
        return this.resource({ project }, SHIPYARD);
    }
    async resource(level, uri) {
        const path = await this.#resourcePath(level);
        if (!path.ok)
            return path;
        const once = encodeURIComponent(uri);
        const spellings = once.includes("%") ? [encodeURIComponent(once), once] : [once];
        for (const spelling of spellings) {
            const read = await this.#get(`${path.value}/${spelling}`);
            if (read.ok)
                return this.#resourceIn(read.value.body);
            if (!isMissing(read.failure) || isLevelMissing(read.failure))
                return read;
        }
        return DONE;
    }
    async writeResource(level, uri, text) {
        const path = await this.#resourcePath(level);
        if (!path.ok)
            return path;
        const resourceContent = Buffer.from(text).toString("base64");
        const body = { resources: [{ resourceURI: uri, resourceContent }] };
        const written = await this.#ask({ method: "PUT", url: path.value, body });
        if (!written.ok)
            return written;
        return (0,json/* isJsonObject */.OW)(written.value.body)
            ? { ok: true, value: (0,json/* textAt */.$6)(written.value.body, "commitID") }
            : this.#calls.notKeptn();
    }
    async secrets() {
        const read = await this.#list(SECRETS, "Secrets");
        if (!read.ok)
            return read;
        const value = read.value.map((entry) => ({
            name: (0,json/* textAt */.$6)(entry, "name"),
            scope: (0,json/* textAt */.$6)(entry, "scope"),
            keys: textsIn((0,json/* getOwn */.Ng)(entry, "keys")),
        }));
        return { ok: true, value };
    }
    async putSecret({ name, scope, data }, exists) {
        const method = exists ? "PUT" : "POST";
        const written = await this.#ask({ method, url: SECRETS, body: { name, scope, data } });
        return written.ok ? DONE : written;
    }
    async integrations(name = "") {
        const read = await this.#get(`${CONTROL}/uniform/registration`, name === "" ? {} : { name });
        if (!read.ok)
            return read;
        const list = asList(read.value.body);
        if (list === undefined)
            return this.#calls.notKeptn();
        const found = list.map(integrationIn).filter((one) => name === "" || one.name === name);
        return { ok: true, value: found };
    }
    async subscriptions(integrationId) {
        const read = await this.#get(subscriptionPath(integrationId));
        if (!read.ok)
            return read;
        const list = asList(read.value.body);
        return list ? { ok: true, value: list.map(subscriptionIn) } : this.#calls.notKeptn();
    }
    async putSubscription(integrationId, { id, event, filter }) {
        const { projects, stages, services } = filter;
        const body = { event, filter: { projects, stages, services } };
        const url = `${subscriptionPath(integrationId)}/${encodeURIComponent(id)}`;
        const written = await this.#ask({ method: "PUT", url, body });
        return written.ok ? DONE : written;
    }
    async createSubscription(integrationId, { event, filter }) {
        const { projects, stages, services } = filter;
        const body = { event, filter: { projects, stages, services } };
        const url = subscriptionPath(integrationId);
        const written = await this.#ask({ method: "POST", url, body });
        if (!written.ok)
            return written;
        const id = (0,json/* isJsonObject */.OW)(written.value.body) ? (0,json/* textAt */.$6)(written.value.body, "id") : "";
        return id === "" ? this.#calls.notKeptn() : { ok: true, value: id };
    }
    async openTasks(type, query = {}) {
        const path = `${CONTROL}/event/triggered/${encodeURIComponent(type)}`;
        return this.#list(path, "events", { pageSize: OPEN_TASKS_PAGE, ...filled(query) });
    }
    async events(query) {
        const read = await this.#pages(STORE, "events", query);
        return read.ok ? { ok: true, value: read.value.toReversed() } : read;
    }
    send(event) {
        return this.sequences.send(event, this.signal);
    }
    async sequenceStates(project, query = {}) {
        return this.#list(`${CONTROL}/sequence/${encodeURIComponent(project)}`, "states", query);
    }
    async executions(project, query = {}) {
        const path = `${CONTROL}/sequence-execution`;
        return this.#list(path, "sequenceExecutions", { project, ...query });
    }
    async control(project, keptnContext, { state, stage = "" }) {
        const url = `${CONTROL}/sequence/${encodeURIComponent(project)}/${encodeURIComponent(keptnContext)}/control`;
        const asked = await this.#ask({ method: "POST", url, body: { state, stage } });
        return asked.ok ? DONE : asked;
    }
    logs(query = {}) {
        return this.#list(`${CONTROL}/log`, "logs", query);
    }
    #get(path, query = {}) {
        return this.#calls.get(path, query, this.signal);
    }
    #ask(request) {
        return this.#calls.ask({ ...request, timeoutMs: TIMEOUT_MS }, this.signal);
    }
    #pages(path, name, query = {}) {
        return this.#calls.pages(path, name, query, this.signal);
    }
    async #list(path, name, query = {}) {
        const read = await this.#get(path, query);
        if (!read.ok)
            return read;
        const list = (0,calls/* listIn */.Of)(read.value.body, name);
        return list ? { ok: true, value: list } : this.#calls.notKeptn();
    }
    async #names(path, list, name) {
        const read = await this.#pages(path, list);
        return read.ok ? { ok: true, value: read.value.map((entry) => (0,json/* textAt */.$6)(entry, name)) } : read;
    }
    async #resourcePath({ project, stage, service }) {
        if (this.#resourceService === undefined) {
            const read = await this.metadata();
            if (!read.ok)
                return read;
            this.#resourceService = /^0\.1[0-5]\./.test(read.value.keptnVersion)
                ? "/configuration-service/v1"
                : "/resource-service/v1";
        }
        const parts = { project, stage, service };
        const level = Object.entries(parts)
            .filter(([, name]) => name !== undefined)
            .map(([kind, name]) => `/${kind}/${encodeURIComponent(name ?? "")}`)
            .join("");
        return { ok: true, value: `${this.#resourceService}${level}/resource` };
    }
    #resourceIn(body) {
        if (!(0,json/* isJsonObject */.OW)(body) || typeof (0,json/* getOwn */.Ng)(body, "resourceContent") !== "string")
            return this.#calls.notKeptn();
        const text = Buffer.from((0,json/* textAt */.$6)(body, "resourceContent"), "base64").toString("utf8");
        return { ok: true, value: { text, version: (0,json/* textAt */.$6)((0,json/* objectAt */.lJ)(body, "metadata"), "version") } };
    }
}
function openApi(access, signal) {
    const secrets = new Set(secretsOf(access));
    const settings = {
        base: (0,address/* apiBase */.a)(access.url),
        authorise: (0,credentials/* authorise */.Z)(access.credentials, () => Date.now(), (secret) => secrets.add(secret)),
        exchange: masked(request/* exchange */.cv, (text) => (0,masking/* createMasker */.aD)(secrets)(text)),
    };
    return new KeptnApi(settings, signal);
}
function isMissing(failure) {
    return failure.kind === "refused" && failure.httpStatus === 404;
}
function client_valueOf(answered, doing) {
    if (answered.ok)
        return answered.value;
    throw new Error(`${doing}: ${adviceOn(answered.failure)}`);
}
function adviceOn({ kind, message }) {
    if (kind === "unauthorized")
        return `${message}. Check that the token belongs to this control plane and has the rights.`;
    return kind === "unreachable" || kind === "timeout"
        ? `${message}. Check the address, and that this machine can reach it.`
        : `${message}.`;
}
function masked(send, mask) {
    return async (request, signal) => {
        const answer = await send(request, signal);
        if (answer.ok)
            return answer;
        return { ok: false, failure: { ...answer.failure, message: mask(answer.failure.message) } };
    };
}
function isLevelMissing({ message }) {
    return /\((?:Stage not found|Service not found|Could not find credentials)/.test(message);
}
function subscriptionPath(integrationId) {
    return `${CONTROL}/uniform/registration/${encodeURIComponent(integrationId)}/subscription`;
}
function projectIn(entry) {
    const stages = (asList((0,json/* getOwn */.Ng)(entry, "stages")) ?? []).map((stage) => ({
        name: (0,json/* textAt */.$6)(stage, "stageName"),
        services: (asList((0,json/* getOwn */.Ng)(stage, "services")) ?? []).map((service) => (0,json/* textAt */.$6)(service, "serviceName")),
    }));
    return { name: (0,json/* textAt */.$6)(entry, "projectName"), stages };
}
function integrationIn(entry) {
    const metadata = (0,json/* objectAt */.lJ)(entry, "metadata");
    return {
        id: (0,json/* textAt */.$6)(entry, "id"),
        name: (0,json/* textAt */.$6)(entry, "name"),
        version: (0,json/* textAt */.$6)(metadata, "integrationversion"),
        lastSeen: (0,json/* textAt */.$6)(metadata, "lastseen"),
        subscriptions: (asList((0,json/* getOwn */.Ng)(entry, "subscriptions")) ?? []).map(subscriptionIn),
    };
}
function subscriptionIn(entry) {
    const filter = (0,json/* objectAt */.lJ)(entry, "filter");
    const list = (name) => textsIn((0,json/* getOwn */.Ng)(filter, name));
    return {
        id: (0,json/* textAt */.$6)(entry, "id"),
        event: (0,json/* textAt */.$6)(entry, "event"),
        filter: { projects: list("projects"), stages: list("stages"), services: list("services") },
    };
}
function asList(value) {
    if (value === null)
        return [];
    return Array.isArray(value) ? value.filter(json/* isJsonObject */.OW) : undefined;
}
function textsIn(value) {
    return Array.isArray(value)
        ? value.filter((entry) => typeof entry === "string")
        : [];
}
function filled(query) {
    return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== ""));
}

;// CONCATENATED MODULE: ./cli/keptn-api/index.ts




/***/ }),

/***/ 76255:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ HERE),
/* harmony export */   im: () => (/* binding */ asUsage),
/* harmony export */   m6: () => (/* binding */ connectTo)
/* harmony export */ });
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46314);
/* harmony import */ var _keptn_api__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24289);
/* harmony import */ var _src_domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _src_domain_text_masking__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46451);
/* harmony import */ var _src_runner_clock__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21984);





const HERE = {
    environment: process.env,
    clock: _src_runner_clock__WEBPACK_IMPORTED_MODULE_3__.systemClock,
    isTerminal: process.stdin.isTTY && process.stdout.isTTY,
};
function connectTo(values, { environment }, signal) {
    return asUsage(() => {
        const access = (0,_keptn_api__WEBPACK_IMPORTED_MODULE_0__/* .readAccess */ .zS)(values, environment);
        const secrets = new Set((0,_keptn_api__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .Fj)(access));
        const masked = (text) => (0,_src_domain_text_masking__WEBPACK_IMPORTED_MODULE_2__/* .createMasker */ .aD)(secrets)(text);
        return {
            api: (0,_keptn_api__WEBPACK_IMPORTED_MODULE_0__/* .openApi */ .Nd)(access, signal),
            secrets,
            inputs: inputsOf(access),
            masked,
            told: (text) => asOptions(masked(text)),
        };
    });
}
function inputsOf({ url, credentials }) {
    const address = { "control-plane-url": url };
    if (credentials.kind === "token")
        return { ...address, "control-plane-token": credentials.token };
    const { clientId, clientSecret, scope, resource, tokenUrl } = credentials;
    return {
        ...address,
        "oauth-client-id": clientId,
        "oauth-client-secret": clientSecret,
        "oauth-scope": scope,
        "oauth-resource": resource,
        "oauth-token-url": tokenUrl,
    };
}
function asUsage(read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof _src_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo ? new _command__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(asOptions(error.message)) : error;
    }
}
const WORDS = [
    [
        /\bthe secret passed as control-plane-token( \(or the OAuth client\))?/g,
        "the token (KEPTN_API_TOKEN or --token-file)",
    ],
    [/(?<![\w-])control-plane-url\b/g, "--control-plane-url"],
    [/\bcontrol-plane-token\b/g, "KEPTN_API_TOKEN"],
    [/\boauth-client-id\b/g, "KEPTN_OAUTH_CLIENT_ID"],
    [/\boauth-client-secret\b/g, "KEPTN_OAUTH_CLIENT_SECRET"],
    [/\boauth-token-url\b/g, "KEPTN_OAUTH_TOKEN_URL"],
    [/\bthe runner can reach\b/g, "this machine can reach"],
    [/\bthe input (?=(?:project|stage|service)\b)/g, "--"],
    [/\(wait: false\)/g, "(--no-wait)"],
    [/\(timeout-minutes\)/g, "(--timeout)"],
    [/\(abort-on-cancel\)/g, "(--abort)"],
    [/\bset evaluation: true/g, "give --evaluation"],
    [/\bevaluation: true/g, "--evaluation"],
];
function asOptions(message) {
    return WORDS.reduce((text, [pattern, words]) => text.replace(pattern, words), message);
}


/***/ }),

/***/ 82617:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReplay: () => (/* binding */ runReplay)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./cli/check/check.ts
var check = __webpack_require__(86064);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/connection.ts
var connection = __webpack_require__(76255);
// EXTERNAL MODULE: ./cli/known-jobs.ts
var known_jobs = __webpack_require__(6525);
// EXTERNAL MODULE: ./cli/say.ts
var say = __webpack_require__(4116);
// EXTERNAL MODULE: ./cli/screen.ts
var cli_screen = __webpack_require__(12487);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var counting_outcome = __webpack_require__(9264);
;// CONCATENATED MODULE: ./cli/replay/narrator.ts


function narratedPlane(plane, tell) {
    const asked = async (text, ask, words) => {
        const answer = await ask;
        await tell({
            kind: "asks",
            text,
            answer: answer.ok ? words(answer.value) : answer.failure.message,
        });
        return answer;
    };
    return {
        address: plane.address,
        can: plane.can,
        find: (reference, signal) => asked(`whether ${reference.type} ${reference.id} is known and open`, plane.find(reference, signal), foundText),
        counts: (task, signal) => asked("which started and finished are counted", plane.counts(task, signal), countsText),
        isAborted: (task, signal) => asked("whether the sequence was aborted", plane.isAborted(task, signal), (is) => is ? "yes" : "no"),
        hasArrived: (event, signal) => asked(`whether ${event.type} has arrived`, plane.hasArrived(event, signal), (has) => has ? "yes" : "no"),
        async deliver(event, deadlineMs, signal) {
            await tell({ kind: "sends", text: event.type, event: event.json });
            return plane.deliver(event, deadlineMs, signal);
        },
    };
}
function foundText(found) {
    switch (found.state) {
        case "open":
            return "it is open, and this is its whole event";
        case "closed":
            return "it is known, and nothing is open any more";
        case "unknown":
            return "it is not known";
    }
}
function countsText({ open, answers }) {
    const senders = (kind) => {
        const sources = answers.filter((answer) => answer.kind === kind).map(({ source }) => source);
        return sources.length === 0 ? `no ${kind}` : `${kind} by ${sources.join(", ")}`;
    };
    return `${senders("started")}, ${senders("finished")}${open ? "" : "; the task is closed"}`;
}
function narratedJob(pretended, tell) {
    return {
        handOver: () => Promise.reject(new Error("Own steps cannot be replayed.")),
        async run(call) {
            call.onStarted({ pid: 0, startedAt: "", outputFile: "" });
            await tell({ kind: "works", text: workText(call), answer: pretendedText(pretended) });
            return resultOf(pretended.outcome);
        },
    };
}
function workText({ work, mode }) {
    const { job, script = "", shell, workingDirectory } = work;
    if (job)
        return `job ${job.name}, ${mode}, with ${JSON.stringify(job.parameters)}`;
    const place = workingDirectory ? ` in ${workingDirectory}` : "";
    return `${shell} script${place}, ${mode}: ${script.trim()}`;
}
function pretendedText({ kind, outcome }) {
    const verdict = (0,counting_outcome/* verdictOf */.Vj)(outcome);
    return kind === "kept"
        ? `not run here; it ended with ${verdict}, as the run has kept it`
        : `not run here; taken for ${verdict} (--result)`;
}
function resultOf({ status, result, message, labels, data }) {
    return {
        ending: {
            kind: "judged",
            verdict: status === "errored" ? "errored" : result,
            reason: message,
        },
        report: { ...job_result/* EMPTY_REPORT */.V, labels, data, ...(message && { message }) },
        logTail: [],
        masks: [],
        durationMs: 0,
    };
}
function narratedConsole(tell) {
    const say = (text) => void tell({ kind: "says", text });
    return {
        info: say,
        notice: say,
        warning: (text) => say(`warning: ${text}`),
        error: (text) => say(`error: ${text}`),
    };
}
function stateInMemory() {
    let state;
    return {
        read: () => state,
        write: (next) => (state = next),
        isTaken: () => false,
        opened: [],
        writeOpened: () => undefined,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./simulator/index.ts + 40 modules
var simulator = __webpack_require__(38722);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./cli/replay/local-plane.ts





const SEQUENCE = "replay";
const SCOPE = ["project", "stage", "service"];
async function restage(reference, event, isStarted) {
    const scope = { stage: reference.stage ?? "stage", service: reference.service ?? "service" };
    const rehearsal = new Ids();
    const rehearsed = await staged(rehearsal, { reference, event, ...scope });
    const at = rehearsal.given.indexOf(rehearsed.id);
    await rehearsed.plane.close();
    const { plane, id } = await staged(new Ids(at, reference.id), { reference, event, ...scope });
    if (isStarted)
        plane.sendAs(simulator/* WEBHOOK_SERVICE */.Wh, {
            type: (0,event_type/* taskEventType */.ML)(reference.name, "started"),
            shkeptncontext: plane.events().find((sent) => sent.event.id === id)?.event.shkeptncontext ?? "",
            triggeredid: id,
            data: { project: reference.project, ...scope },
        });
    return { plane, ...scope };
}
class Ids {
    at;
    wanted;
    given = [];
    constructor(at = -1, wanted = "") {
        this.at = at;
        this.wanted = wanted;
    }
    next = () => {
        const id = this.given.length === this.at ? this.wanted : (0,external_node_crypto_.randomUUID)();
        this.given.push(id);
        return id;
    };
}
async function staged(ids, { reference, event, stage, service }) {
    const { project, name, kind, keptnContext = (0,external_node_crypto_.randomUUID)() } = reference;
    const plane = await (0,simulator/* startControlPlane */.C$)({
        token: (0,external_node_crypto_.randomUUID)(),
        newId: ids.next,
        lighthouse: false,
        approvalService: name === "approval",
    });
    const data = (0,json/* objectAt */.lJ)(event, "data");
    plane.createProject({
        name: project,
        shipyard: shipyardOf(name, stage, data),
        services: [service],
    });
    if (kind === "triggered")
        plane.trigger({
            project,
            stage,
            service,
            sequence: SEQUENCE,
            keptnContext,
            data: withoutTask(data, name),
        });
    else
        plane.sendAs((0,json/* textAt */.$6)(event, "source") || "recorded", {
            type: reference.type,
            shkeptncontext: keptnContext,
            triggeredid: (0,json/* textAt */.$6)(event, "triggeredid") || (0,external_node_crypto_.randomUUID)(),
            data: { ...data, project, stage, service },
        });
    const sent = plane.events({ type: reference.type, keptnContext }).at(-1)?.event;
    if (!sent)
        throw new Error(`${reference.type} could not be sent on the local control plane.`);
    return { plane, id: sent.id };
}
function shipyardOf(task, stage, data) {
    const properties = (0,json/* objectAt */.lJ)(data, task);
    const tasks = [{ name: task, ...(Object.keys(properties).length > 0 && { properties }) }];
    return (0,dist/* stringify */.As)({
        apiVersion: "spec.keptn.sh/0.2.2",
        kind: "Shipyard",
        metadata: { name: "replay" },
        spec: { stages: [{ name: stage, sequences: [{ name: SEQUENCE, tasks }] }] },
    });
}
function withoutTask(data, task) {
    const rest = {};
    for (const [name, value] of Object.entries(data))
        if (![...SCOPE, task, "temporaryData"].includes(name))
            (0,json/* setOwn */.P5)(rest, name, value);
    return rest;
}

// EXTERNAL MODULE: ./src/config/inputs.ts
var config_inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/keptn/connect.ts
var connect = __webpack_require__(84216);
// EXTERNAL MODULE: ./src/task/run.ts
var run = __webpack_require__(460);
// EXTERNAL MODULE: ./src/wiring/plan-work.ts
var plan_work = __webpack_require__(64697);
;// CONCATENATED MODULE: ./cli/replay/replay.ts







const SOURCE = "https://github.com/OWNER/REPOSITORY/actions/runs/1/attempts/1";
async function replay(order, tell) {
    const { recording, event, isStarted, pretended, inputs, root, clock, signal } = order;
    const { dispatch } = recording;
    const { plane } = await restage(dispatch.reference, event, isStarted);
    const steps = [];
    const told = async (step) => {
        steps.push(step);
        await tell(step);
    };
    try {
        const config = (0,config_inputs/* readConfig */.Xg)(asEnvironment({
            ...inputs,
            "control-plane-url": plane.url,
            "control-plane-token": plane.token,
        }));
        const { source, credentials } = { source: config.source, ...config.connection };
        const access = { url: plane.url, clock, mask: () => undefined };
        const result = await (0,run/* runTask */.Z)(dispatch, {
            config,
            source: SOURCE,
            timeline: [],
            ports: {
                ...(credentials
                    ? { controlPlane: narratedPlane((0,connect.connect)({ ...access, credentials }), told) }
                    : { controlPlane: undefined }),
                savedState: stateInMemory(),
                console: narratedConsole(told),
                clock,
                job: narratedJob(pretended, told),
                planner: source.tasksFile || source.job
                    ? (0,plan_work.planWork)(config, { GITHUB_WORKSPACE: root }, clock)
                    : undefined,
                runs: undefined,
                secrets: new Set([plane.token]),
                cancelled: signal,
            },
        }).catch((error) => {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            return { ended: "refused", message: error.message, code: error.code };
        });
        const { id, project, keptnContext } = dispatch.reference;
        const { started, finished } = plane.counts(id);
        return {
            steps,
            ended: result.ended,
            message: result.message,
            finished: result.finished?.json,
            counts: { started, finished },
            isOpen: plane.openTasks().some((open) => open.id === id),
            sequence: keptnContext
                ? (plane.engine.sequences.views.find(project, keptnContext)?.state ?? "")
                : "",
        };
    }
    finally {
        await plane.close();
    }
}
function asEnvironment(inputs) {
    return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

// EXTERNAL MODULE: ./cli/keptn-api/index.ts + 2 modules
var keptn_api = __webpack_require__(24289);
// EXTERNAL MODULE: ./src/domain/events/dispatch-payload.ts
var dispatch_payload = __webpack_require__(62979);
// EXTERNAL MODULE: ./src/domain/events/sequence-events.ts
var sequence_events = __webpack_require__(98957);
;// CONCATENATED MODULE: ./cli/replay/recording.ts







function readRecording(path, wanted) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, "utf8").replace(/^\ufeff/, "");
    }
    catch (error) {
        throw new command/* UsageError */.e(`${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
    const whole = (0,json/* parsedJson */.U4)(text);
    if (whole === undefined)
        return chosen(recordIn(text, path), wanted, path);
    if (!(0,json/* isJsonObject */.OW)(whole))
        throw new command/* UsageError */.e(`${path}: expected an event as a JSON object.`);
    return recordingOf(whole, path);
}
function recordingOf(whole, path) {
    refuseOthers(whole, path);
    const inner = (0,json/* getOwn */.Ng)(whole, "client_payload");
    const payload = inner ?? whole;
    const name = inner === undefined ? path : `${path}: client_payload`;
    const dispatch = (0,connection/* asUsage */.im)(() => (0,dispatch_payload/* readDispatchPayload */.Jf)(payload, name));
    refuseShortContext(dispatch, name);
    const eventType = inner === undefined ? eventTypeOf(dispatch) : (0,json/* textAt */.$6)(whole, "action") || eventTypeOf(dispatch);
    return {
        origin: inner === undefined ? path : `${path}, GitHub's event`,
        dispatch: { ...dispatch, eventType },
        payload,
        eventType,
    };
}
function refuseShortContext({ reference: { keptnContext } }, name) {
    const digits = keptnContext?.replace(/^urn:uuid:|[{}-]/gi, "");
    if (digits !== undefined && !/^[\da-f]{32}$/i.test(digits))
        throw new command/* UsageError */.e(`${name}.shkeptncontext: expected the UUID that Keptn gives each sequence, found ${keptnContext}. Take the event as the Bridge shows it.`);
}
function refuseOthers(whole, path) {
    if ((0,json/* getOwn */.Ng)(whole, "outcome") !== undefined && (0,json/* getOwn */.Ng)(whole, "triggeredId") !== undefined)
        throw new command/* UsageError */.e(`${path}: this is the result that a run has kept. Give the event of its task, and this file by --kept.`);
    const type = (0,json/* textAt */.$6)(whole, "type");
    if ((0,sequence_events/* parseSequenceEventType */.rm)(type) !== undefined)
        throw new command/* UsageError */.e(`${path}: ${type} is an event of a sequence, which no workflow answers. Start it with trigger, and replay an event of one of its tasks.`);
}
function eventTypeOf({ reference: { name, kind } }) {
    return `keptn-${name}${kind === "triggered" ? "" : `-${kind}`}`;
}
function recordIn(text, path) {
    return text.split("\n").flatMap((line, at) => {
        if (line.trim() === "")
            return [];
        const event = (0,json/* parsedJson */.U4)(line);
        if (!(0,json/* isJsonObject */.OW)(event))
            throw new command/* UsageError */.e(`${path}: expected an event as JSON, or a record with one event on each line; line ${at + 1} is no JSON object.`);
        const kind = (0,event_type/* parseTaskEventType */.hN)((0,json/* textAt */.$6)(event, "type"))?.kind;
        return kind === "triggered" ? [event] : [];
    });
}
function chosen(events, { task, id }, path) {
    const fitting = events.filter((event) => (task === undefined || (0,event_type/* parseTaskEventType */.hN)((0,json/* textAt */.$6)(event, "type"))?.task === task) &&
        (id === undefined || (0,json/* textAt */.$6)(event, "id") === id));
    const [event, ...more] = fitting;
    if (event !== undefined && more.length === 0)
        return recordingOf(event, path);
    const listed = (fitting.length > 0 ? fitting : events).map((one) => `${(0,event_type/* parseTaskEventType */.hN)((0,json/* textAt */.$6)(one, "type"))?.task ?? ""} (${(0,json/* textAt */.$6)(one, "id")})`);
    throw new command/* UsageError */.e(events.length === 0
        ? `${path}: no event of a triggered task is in it.`
        : `${path}: ${fitting.length === 0 ? "no such task is in it" : "several tasks are in it"}. Name one by --task or --id: ${listed.join(", ")}.`);
}

// EXTERNAL MODULE: ./src/domain/counting/undelivered-result.ts
var undelivered_result = __webpack_require__(49835);
// EXTERNAL MODULE: ./src/domain/text/archive.ts
var archive = __webpack_require__(78600);
;// CONCATENATED MODULE: ./cli/replay/kept.ts





const ZIP = "PK\u0003\u0004";
function readKept(path) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        throw new command/* UsageError */.e(`--kept ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
    const text = bytes.subarray(0, ZIP.length).toString("latin1") === ZIP ? inArchive(bytes) : bytes.toString();
    if (text === undefined)
        throw new command/* UsageError */.e(`--kept ${path}: there is no ${undelivered_result/* UNDELIVERED_RESULT_FILE */.x6} in it.`);
    return (0,connection/* asUsage */.im)(() => (0,undelivered_result/* readUndeliveredResult */.Fj)(text));
}
function inArchive(bytes) {
    try {
        return (0,archive/* readArchivedText */.C)(bytes, undelivered_result/* UNDELIVERED_RESULT_FILE */.x6, undelivered_result/* MAX_UNDELIVERED_BYTES */.Lu);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/domain/trust/provenance.ts
var provenance = __webpack_require__(38234);
;// CONCATENATED MODULE: ./cli/replay/source.ts









class UnreadSource extends Error {
}
async function readSource(path, values, desk) {
    const run = values["github-run"];
    if (run !== undefined)
        return ofRun(run, values, desk);
    const recording = withType(readRecording(path ?? "", values), values["event-type"]);
    return {
        recording,
        event: values.fetch ? await fetched(recording, values, desk) : recording.dispatch.event,
        kept: values.kept === undefined ? undefined : readKept(values.kept),
    };
}
function withType(recording, eventType) {
    if (eventType === undefined)
        return recording;
    return { ...recording, eventType, dispatch: { ...recording.dispatch, eventType } };
}
async function fetched({ dispatch: { reference } }, values, { surroundings, signal }) {
    const { api, told } = (0,connection/* connectTo */.m6)(values, surroundings, signal);
    const found = await api.tasks.find(reference, signal);
    if (!found.ok)
        throw new UnreadSource(told(`The event cannot be read: ${(0,keptn_api/* adviceOn */.ik)(found.failure)}`));
    if (found.value.state === "unknown")
        throw new UnreadSource(`${api.address} does not know the event ${reference.id} of ${reference.project}. Leave out --fetch to replay what the file tells.`);
    return found.value.event;
}
async function ofRun(run, values, desk) {
    const { project } = values;
    const { environment } = desk.surroundings;
    const token = environment["GITHUB_TOKEN"] || environment["GH_TOKEN"];
    const repository = values.repository ?? environment["GITHUB_REPOSITORY"];
    if (!/^\d{1,15}$/.test(run))
        throw new command/* UsageError */.e(`--github-run ${run}: expected the number of a run, as in its address.`);
    if (project === undefined || !token || !repository)
        throw new command/* UsageError */.e("--github-run needs --project, --repository, and a token for GitHub that may read actions, in the variable GITHUB_TOKEN.");
    const { runHistoryOf } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4555)]).then(__webpack_require__.bind(__webpack_require__, 12931));
    const history = runHistoryOf({ ...environment, GITHUB_REPOSITORY: repository }, token);
    try {
        const found = await titleAndResult(Number(run), history);
        const recording = recordingOf({ ...(await eventOf(found.id, project, values, desk)) }, `run ${run}`);
        const eventType = values["event-type"] ?? found.eventType;
        return {
            recording: withType(recording, eventType),
            event: recording.dispatch.event,
            kept: values.kept === undefined ? found.kept : readKept(values.kept),
        };
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? new UnreadSource(error.message) : error;
    }
}
async function titleAndResult(run, history) {
    const record = await history.run(run);
    const title = record && (0,provenance/* readTitle */.tS)(record.title);
    if (!record || !title)
        throw new UnreadSource(record
            ? `The title of run ${run} does not name its event: give its workflow the run-name of the examples.`
            : `There is no run ${run}.`);
    const attempt = record.attemptUrl.split("/").at(-1) ?? "1";
    const notes = await history.notes((0,undelivered_result/* undeliveredResultName */.on)(title, attempt));
    const note = notes.find(({ runId }) => runId === run);
    const kept = note && (0,undelivered_result/* readUndeliveredResult */.Fj)(await note.read(undelivered_result/* UNDELIVERED_RESULT_FILE */.x6, undelivered_result/* MAX_UNDELIVERED_BYTES */.Lu));
    return { ...title, kept };
}
async function eventOf(id, project, values, { surroundings, signal }) {
    const { api, told } = (0,connection/* connectTo */.m6)(values, surroundings, signal);
    const stored = await api.events({ project, eventID: id });
    if (!stored.ok)
        throw new UnreadSource(told(`The event cannot be read: ${(0,keptn_api/* adviceOn */.ik)(stored.failure)}`));
    const event = stored.value.find((one) => (0,json/* getOwn */.Ng)(one, "id") === id);
    if (event)
        return event;
    throw new UnreadSource(`${api.address} has no event ${id} in the project ${project}.`);
}

// EXTERNAL MODULE: ./src/catalogue/catalogue.ts + 1 modules
var catalogue_catalogue = __webpack_require__(19615);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
;// CONCATENATED MODULE: ./cli/replay/run.ts















const CATALOGUE = ".github/cloud-automation.yml";
const EXITS = { good: 0, bad: 1, unread: 3 };
const LABEL_COLUMNS = 10;
const masked = (0,masking/* createMasker */.aD)([]);
async function runReplay({ names, values, screen, signal }, surroundings = connection/* HERE */.Dg) {
    const [path, ...more] = names;
    if (more.length > 0)
        throw new command/* UsageError */.e(`replay takes one file, found also ${more.join(" ")}.`);
    if ((path === undefined) === (values["github-run"] === undefined))
        throw new command/* UsageError */.e("What shall be replayed? Give a file with a recorded event, or the number of a run by --github-run.");
    const root = (0,external_node_path_.resolve)(values.root ?? ".");
    const file = catalogueOf(values, root);
    const pretended = pretendedBy(values);
    let source;
    try {
        source = await readSource(path, values, { surroundings, signal });
    }
    catch (error) {
        if (!(error instanceof UnreadSource))
            throw error;
        (0,say/* say */.c)(screen, masked(error.message), { style: "red" });
        return EXITS.unread;
    }
    const shown = values.json ? cli_screen/* silentScreen */.W : screen;
    const isStarted = isStartedByWebhook(source, values);
    tellSource(source, isStarted, shown);
    if (file !== undefined && !values.json)
        tellRule((0,external_node_path_.resolve)(root, file), source.event, screen);
    shown.line(["bold", "What the action does"]);
    const replayed = await replay({
        recording: source.recording,
        event: source.event,
        isStarted,
        pretended: source.kept ? { kind: "kept", outcome: source.kept.outcome } : pretended,
        inputs: { ...inputsOf(values), ...(file !== undefined && { "tasks-file": file }) },
        root,
        clock: surroundings.clock,
        signal,
    }, (step) => tellStep(step, shown, values.step === true ? signal : undefined));
    if (values.json)
        process.stdout.write(`${(0,say/* jsonText */.s)(documentOf(source, replayed), masked)}\n`);
    else
        tellEnd(replayed, screen);
    return isGood(replayed) ? EXITS.good : EXITS.bad;
}
function isStartedByWebhook({ recording }, values) {
    const { kind, name } = recording.dispatch.reference;
    return kind === "triggered" && name !== event_counts/* APPROVAL_TASK */.UG && values["no-started"] !== true;
}
function catalogueOf({ file, run, job }, root) {
    if (run !== undefined || job !== undefined) {
        if (file === undefined)
            return undefined;
        throw new command/* UsageError */.e("--file is given beside --run or --job: keep one of them.");
    }
    const path = file ?? CATALOGUE;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(root, path)))
        return path;
    throw new command/* UsageError */.e(`${path} is not in ${root}, so nothing says what the work of the task is. Give the catalogue by --file, the repository by --root, or the work by --run or --job.`);
}
function inputsOf({ run, job, with: given, tasks, mode }) {
    return {
        ...(run !== undefined && { run }),
        ...(job !== undefined && { job }),
        ...(given !== undefined && { with: given }),
        ...(tasks !== undefined && { tasks }),
        ...(mode !== undefined && { mode }),
    };
}
function pretendedBy({ result = "pass", message, output, kept }) {
    const verdict = counting_outcome/* VERDICTS */.bk.find((known) => known === result);
    if (verdict === undefined)
        throw new command/* UsageError */.e(`--result ${result}: expected ${counting_outcome/* VERDICTS */.bk.join(", ")}.`);
    if (kept !== undefined && (message !== undefined || output !== undefined))
        throw new command/* UsageError */.e("--kept says what the work came to: leave out --message and --output.");
    const report = { labels: {}, data: output === undefined ? {} : objectIn(output) };
    const text = message ?? "Replayed; the work was not run.";
    return { kind: "said", outcome: (0,counting_outcome/* outcome */.bu)(verdict, text, report) };
}
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        if ((0,json/* isJsonObject */.OW)(value))
            return value;
    }
    catch {
    }
    throw new command/* UsageError */.e(`--output: expected a JSON object such as '{"url": "https://…"}'.`);
}
function tellSource({ recording, kept }, isStarted, screen) {
    const { origin, dispatch, payload, eventType } = recording;
    const { type, id, project, stage = "?", service = "?", keptnContext } = dispatch.reference;
    screen.line(["bold", "What is replayed"]);
    line("event", `${type} of ${service} in ${project}/${stage}`, screen);
    line("id", `${id}, context ${keptnContext ?? "unknown"}`, screen);
    line("from", origin, screen);
    line("webhook", isStarted ? "has sent started for it" : "has sent nothing for it", screen);
    line("GitHub", `gets the event_type ${eventType} with ${masked(JSON.stringify(payload))}`, screen);
    if (kept)
        line("kept", `by ${kept.source}: ${kept.outcome.status}, ${kept.outcome.result}`, screen);
    screen.line("");
}
function tellRule(path, event, screen) {
    try {
        const catalogue = (0,catalogue_catalogue.parseCatalogue)((0,external_node_fs_.readFileSync)(path, "utf8"), path, known_jobs/* KNOWN */.c);
        screen.line(["bold", "Which rule it takes"]);
        (0,check.printChoice)(screen, catalogue, event, false);
        screen.line("");
    }
    catch {
        return;
    }
}
function line(label, text, screen) {
    (0,say/* say */.c)(screen, masked(text), { lead: `  ${label.padEnd(LABEL_COLUMNS)}` });
}
async function tellStep({ kind, text, answer, event }, screen, pausing) {
    line(kind, text, screen);
    if (answer !== undefined)
        line("", `→ ${answer}`, screen);
    for (const row of event ? JSON.stringify(event, null, 2).split("\n") : [])
        screen.wholeLine(`  ${"".padEnd(LABEL_COLUMNS)}`, masked(row));
    if (event && pausing)
        await screen.ask("Send it?", pausing, " [Enter] ");
}
function tellEnd({ ended, message, counts, isOpen, sequence }, screen) {
    screen.line("");
    screen.line(["bold", "What came of it"]);
    line("action", `${ended}: ${message}`, screen);
    line("counts", `${counts.started} started, ${counts.finished} finished`, screen);
    line("task", isOpen ? "is still open: the control plane waits" : "is not open any more", screen);
    if (sequence !== "")
        line("sequence", `is ${sequence}`, screen);
}
function isGood({ ended, finished }) {
    const data = finished?.["data"];
    if (ended === "answered")
        return ((0,json/* isJsonObject */.OW)(data) &&
            data["status"] === "succeeded" &&
            ["pass", "warning"].includes(String(data["result"])));
    return ended === "silent" || ended === "skipped" || ended === "parked";
}
function documentOf({ recording, kept }, replayed) {
    const { dispatch, payload, eventType } = recording;
    return {
        ...dispatch.reference,
        dispatch: { event_type: eventType, client_payload: payload },
        ...(kept && { kept }),
        ...replayed,
    };
}


/***/ })

};
