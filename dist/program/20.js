module.exports = {

/***/ 4116:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _src_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46451);
/* harmony import */ var _text_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61097);


function say(screen, text, { lead = "", indent = " ".repeat(lead.length), style } = {}) {
    const columns = screen.columns - Math.max(lead.length, indent.length);
    for (const [at, line] of (0,_text_width__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_text_width__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(text), columns).entries())
        screen.wholeLine(at === 0 ? lead : indent, style === undefined ? line : [style, line]);
}
function jsonText(value, mask) {
    const plain = JSON.parse(JSON.stringify(value));
    return JSON.stringify((0,_src_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .maskJson */ .Te)(plain, mask), null, 2).replace(/[\u007f-\u009f\u2028\u2029]|\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, (sign) => sign
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""));
}


/***/ }),

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

/***/ 78668:
((e,t,l)=>{"use strict";l.d(t,{default:()=>o});var s=l(76),n=l(41348),i=l(53625),r=l(60129),u=l(33767),a=l(80348);function d(e,t){let l=!1!==t;return/^(y|yes)/i.test(e)?l=!0:/^(n|no)/i.test(e)&&(l=!1),l}function f(e){return e?"Yes":"No"}let o=(0,s.H)((e,t)=>{let{transformer:l=f}=e,[s,o]=(0,n.J)("idle"),[y,$]=(0,n.J)(""),c=(0,i.k)(e.theme),m=(0,r.M)({status:s,theme:c});(0,u.o)((n,i)=>{if("idle"===s)if((0,a.Ci)(n)){let s=d(y,e.default);$(l(s)),o("done"),t(s)}else if((0,a.vY)(n)){let t=f(!d(y,e.default));i.clearLine(0),i.write(t),$(t)}else $(i.line)});let w=y,Y="";"done"===s?w=c.style.answer(y):Y=` ${c.style.defaultAnswer(!1===e.default?"y/N":"Y/n")}`;let g=c.style.message(e.message,s);return`${m} ${g}${Y} ${w}`})})

};
