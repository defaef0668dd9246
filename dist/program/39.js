module.exports = {

/***/ 24662:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTrigger: () => (/* binding */ runTrigger)
});

// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
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
// EXTERNAL MODULE: ./src/keptn/calls.ts
var calls = __webpack_require__(81807);
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
        this.#calls = new calls/* Calls */.g(settings);
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
        const list = (0,calls/* listIn */.O)(read.value.body, name);
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



// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./cli/connection.ts





const HERE = { environment: process.env, clock: clock.systemClock };
function connectTo(values, { environment }, signal) {
    return asUsage(() => {
        const access = readAccess(values, environment);
        const secrets = new Set(secretsOf(access));
        const masked = (text) => (0,masking/* createMasker */.aD)(secrets)(text);
        return {
            api: openApi(access, signal),
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
        throw error instanceof errors/* UserError */.yo ? new command/* UsageError */.e(asOptions(error.message)) : error;
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

// EXTERNAL MODULE: ./cli/screen.ts
var cli_screen = __webpack_require__(12487);
// EXTERNAL MODULE: ./src/domain/events/sequence-events.ts
var sequence_events = __webpack_require__(98957);
;// CONCATENATED MODULE: ./cli/trigger/event-file.ts




function readEventFile(path) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new command/* UsageError */.e(`${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
    return parseEventFile(text, path);
}
function parseEventFile(text, path) {
    const event = parse(text);
    const type = (0,json/* isJsonObject */.OW)(event) ? (0,json/* textAt */.$6)(event, "type") : "";
    if (!(0,json/* isJsonObject */.OW)(event) || type === "")
        throw new command/* UsageError */.e(`${path}: expected an event as JSON, with type and data, such as {"type": "sh.keptn.event.staging.release.triggered", "data": {"project": "…", "service": "…"}}.`);
    if ((0,json/* isDeeperThan */.hz)(event, json/* MAX_JSON_DEPTH */.KX))
        throw new command/* UsageError */.e(`${path}: nested more than ${json/* MAX_JSON_DEPTH */.KX} levels deep.`);
    const name = (0,sequence_events/* parseSequenceEventType */.r)(type);
    const data = (0,json/* getOwn */.Ng)(event, "data") ?? {};
    if (name?.kind !== "triggered" || !(0,json/* isJsonObject */.OW)(data))
        return { kind: "other", event, type };
    return {
        kind: "sequence",
        event,
        stage: name.stage,
        sequence: name.sequence,
        project: (0,json/* textAt */.$6)(data, "project"),
        service: (0,json/* textAt */.$6)(data, "service"),
        data,
    };
}
function parse(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/domain/events/evaluation-window.ts
var evaluation_window = __webpack_require__(15377);
// EXTERNAL MODULE: ./src/trigger/inputs.ts + 1 modules
var trigger_inputs = __webpack_require__(82050);
;// CONCATENATED MODULE: ./cli/trigger/order.ts





const SCOPE = ["project", "stage", "service"];
const MINUTE_MS = 60_000;
function isNamed(values) {
    return values.evaluation === true || values.sequence !== undefined;
}
function readOrder(values, file, connection, nowMs) {
    const { project, stage, service, sequence, evaluation = false, start, end, timeframe } = values;
    const inputs = {
        ...connection.inputs,
        project: project ?? file?.project,
        stage: stage ?? file?.stage,
        service: service ?? file?.service,
        sequence: sequence ?? (evaluation ? undefined : file?.sequence),
        evaluation: String(evaluation),
        start,
        end,
        timeframe,
        data: JSON.stringify(dataOf(values, file)),
        labels: values.label?.join("\n"),
        wait: String(values["no-wait"] !== true),
        "timeout-minutes": values.timeout === undefined ? undefined : minutes(values.timeout),
        "abort-on-cancel": String(values.abort === true),
    };
    const environment = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
    return asUsage(() => (0,trigger_inputs/* readTriggerConfig */.T)(environment, nowMs));
}
function dataOf({ data }, file) {
    const merged = {};
    for (const [name, value] of Object.entries(file?.data ?? {}))
        if (!SCOPE.some((known) => known === name))
            (0,json/* setOwn */.P5)(merged, name, value);
    for (const [name, value] of Object.entries(given(data)))
        (0,json/* setOwn */.P5)(merged, name, value);
    return merged;
}
function given(text) {
    if (text === undefined)
        return {};
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = undefined;
    }
    if ((0,json/* isJsonObject */.OW)(value))
        return value;
    throw new command/* UsageError */.e(`--data: expected a JSON object such as '{"configurationChange": {"values": {"image": "…"}}}'.`);
}
function minutes(text) {
    return asUsage(() => String((0,evaluation_window/* durationMs */.pc)(text, "--timeout") / MINUTE_MS));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(61097);
;// CONCATENATED MODULE: ./cli/say.ts

function say(screen, text, { indent = "", style } = {}) {
    for (const line of (0,text_width/* wrap */.LV)((0,text_width/* harmless */.Is)(text), screen.columns - indent.length))
        screen.line(indent, style === undefined ? line : [style, line]);
}
function jsonText(value) {
    return JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u2028\u2029]|\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, (sign) => sign
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""));
}

;// CONCATENATED MODULE: ./cli/screen-console.ts

function consoleOn(screen, told) {
    return {
        info: (text) => say(screen, told(text)),
        notice: (text) => say(screen, told(text)),
        warning: (text) => say(screen, `! ${told(text)}`, { style: "yellow" }),
        error: (text) => say(screen, `✗ ${told(text)}`, { style: "red" }),
    };
}

// EXTERNAL MODULE: ./src/keptn/sequence-words.ts
var sequence_words = __webpack_require__(95737);
// EXTERNAL MODULE: ./src/trigger/context.ts
var trigger_context = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/trigger/progress.ts
var progress = __webpack_require__(25);
// EXTERNAL MODULE: ./src/trigger/trigger-sequence.ts + 1 modules
var trigger_sequence = __webpack_require__(1056);
;// CONCATENATED MODULE: ./cli/trigger/trigger.ts









const OWN_SOURCE = "https://github.com/cloud-automation-actions/cloud-automation-actions#trigger";
const EXITS = { good: 0, fail: 1, notStarted: 3, noVerdict: 4, stopped: 130 };
const NOT_SENT = {
    kind: "refused",
    message: "",
    keptnContext: "",
    state: "",
    status: "",
    result: "",
    score: "",
    events: [],
};
async function startSequence(config, event, desk) {
    const { connection, clock, screen, document, signal } = desk;
    const context = {
        config,
        plane: connection.api.sequences,
        clock,
        console: consoleOn(screen, connection.told),
        newContext: external_node_crypto_.randomUUID,
        mask: connection.masked,
        source: (event && (0,json/* textAt */.$6)(event, "source")) || OWN_SOURCE,
        cancelled: signal,
        onContext: () => Promise.resolve(),
    };
    for (const warning of config.warnings)
        context.console.warning(warning);
    const ending = await (0,trigger_sequence/* triggerSequence */.g)(context).catch((error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { ...NOT_SENT, message: error.message };
    });
    const exitCode = exitOf(ending);
    const message = connection.told(ending.message);
    if (document)
        document(jsonText(documentOf(ending, message, context)));
    else
        tellEnd(ending, message, screen);
    return exitCode;
}
function tellEnd({ kind, result }, message, screen) {
    const isGood = kind === "started" || (kind === "verdict" && result === "pass");
    const style = result === "warning" ? "yellow" : "red";
    screen.line("");
    say(screen, message, { style: isGood ? "green" : style });
}
function exitOf({ kind, result }) {
    switch (kind) {
        case "started":
            return EXITS.good;
        case "verdict":
            return result === "fail" ? EXITS.fail : EXITS.good;
        case "refused":
            return EXITS.notStarted;
        case "cancelled":
            return EXITS.stopped;
        case "unclear":
        case "unseen":
        case "unreadable":
        case "timed-out":
            return EXITS.noVerdict;
    }
}
function documentOf(ending, message, context) {
    const { scope, sequence } = context.config;
    const { kind, keptnContext, state, status, result, score, events } = ending;
    return {
        ended: kind,
        message,
        ...scope,
        sequence,
        keptnContext,
        bridge: keptnContext && (0,trigger_context/* bridgeUrl */.B)(context, keptnContext),
        state,
        status,
        result,
        score,
        events: events.flatMap((event) => {
            const entry = (0,progress/* progressEntry */.su)(event);
            if (!entry)
                return [];
            const texts = Object.entries(entry).map(([name, text]) => [name, context.mask(text)]);
            return [{ id: event.id, type: event.type, ...Object.fromEntries(texts), time: event.time }];
        }),
    };
}
async function sendEvent(file, desk) {
    const { connection, screen, document } = desk;
    const sent = await connection.api.send({
        specversion: "1.0",
        datacontenttype: "application/json",
        source: OWN_SOURCE,
        ...file.event,
    });
    const end = sent.ok
        ? {
            ended: "sent",
            exitCode: EXITS.good,
            message: `Sent ${file.type}, context ${sent.value}. It starts no sequence, so nothing is waited for.`,
        }
        : notSent(file.type, sent.failure, connection.api.address);
    const message = connection.told(end.message);
    const keptnContext = sent.ok ? sent.value : "";
    if (document)
        document(jsonText({ ended: end.ended, message, type: file.type, keptnContext }));
    else
        say(screen, message, { style: sent.ok ? "green" : "red" });
    return end.exitCode;
}
function notSent(type, failure, address) {
    const why = (0,sequence_words/* explainFailure */.S)(failure, address);
    return failure.reached === "no"
        ? { ended: "refused", exitCode: EXITS.notStarted, message: `${type} was not sent: ${why}` }
        : {
            ended: "unclear",
            exitCode: EXITS.noVerdict,
            message: `Whether ${type} arrived could not be found out: ${why} Look for it in the Bridge before you send it again.`,
        };
}

;// CONCATENATED MODULE: ./cli/trigger/run.ts






async function runTrigger({ names, values, screen, signal }, surroundings = HERE) {
    const [path, ...more] = names;
    if (more.length > 0)
        throw new command/* UsageError */.e(`trigger takes one file with an event, found also ${more.join(" ")}.`);
    const connection = connectTo(values, surroundings, signal);
    const desk = {
        connection,
        clock: surroundings.clock,
        screen: values.json ? cli_screen/* silentScreen */.W : screen,
        document: values.json ? (text) => process.stdout.write(`${text}\n`) : undefined,
        signal,
    };
    const file = path === undefined ? undefined : readEventFile(path);
    if (file === undefined && !isNamed(values))
        throw new command/* UsageError */.e("What shall be started? Give a file with an event, or --project, --stage, --service and --sequence (or --evaluation).");
    if (file?.kind === "other") {
        refuseWithOther(file, path ?? "", values);
        return sendEvent(file, desk);
    }
    return startSequence(readOrder(values, file, connection, surroundings.clock.nowMs()), file?.event, desk);
}
function refuseWithOther({ type }, path, values) {
    const idle = ["control-plane-url", "token-file", "json"];
    const given = Object.keys(values).filter((name) => !idle.includes(name));
    if (given.length > 0)
        throw new command/* UsageError */.e(`${path}: ${type} starts no sequence and is sent as it is, so ${given.map((name) => `--${name}`).join(", ")} would have no effect. Leave it out.`);
}


/***/ })

};
