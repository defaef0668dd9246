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

/***/ 36607:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlay: () => (/* binding */ runPlay)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/command-line.ts
var command_line = __webpack_require__(31865);
// EXTERNAL MODULE: ./cli/project-root.ts
var project_root = __webpack_require__(3207);
// EXTERNAL MODULE: ./cli/screen.ts
var cli_screen = __webpack_require__(12487);
// EXTERNAL MODULE: ./cli/play/example.ts
var play_example = __webpack_require__(78484);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./simulator/github/index.ts + 26 modules
var simulator_github = __webpack_require__(80863);
// EXTERNAL MODULE: ./simulator/runner/run-action.ts
var run_action = __webpack_require__(73646);
// EXTERNAL MODULE: ./cli/say.ts
var say = __webpack_require__(4116);
// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(61097);
;// CONCATENATED MODULE: ./cli/play/demo.ts










const FATES = ["works", "fails", "is cancelled", "loses its runner"];
const SCRIPTS = {
    works: "echo deploying; sleep 0.2",
    fails: "echo deploying; echo 'no such cluster' >&2; exit 1",
    "is cancelled": "echo $$ > deploy.pid; echo deploying; exec sleep 60",
    "loses its runner": "echo $$ > deploy.pid; echo deploying; exec sleep 60",
};
const WAITS = "waits for ever";
const LONG_AGO_MS = 5 * 60_000;
const FIRST_COLUMN = 18;
const SECOND_COLUMN = 22;
async function playDemo(demo, { root, isJson, signal, ...start }) {
    (0,project_root/* checkBundles */.ac)(root);
    const screen = isJson ? cli_screen/* silentScreen */.W : start.screen;
    (0,say/* say */.c)(screen, `${demo.name}: ${demo.title}`, { style: "bold" });
    (0,say/* say */.c)(screen, demo.players, { style: "dim" });
    screen.line("");
    screen.line([
        "dim",
        (0,text_width/* pad */.eV)("the script", FIRST_COLUMN) + (0,text_width/* pad */.eV)(demo.byItself, SECOND_COLUMN) + "with the action",
    ]);
    const rows = [];
    for (const fate of FATES) {
        signal.throwIfAborted();
        const [before, after] = await Promise.all([
            inScene({ demo, fate, root }, playBefore),
            inScene({ demo, fate, root }, playAfter),
        ]);
        rows.push({ script: fate, before, after });
        screen.line((0,text_width/* pad */.eV)(fate, FIRST_COLUMN), [before === WAITS ? "red" : "green", (0,text_width/* pad */.eV)(before, SECOND_COLUMN)], [after === WAITS ? "red" : "green", after]);
    }
    if (isJson)
        process.stdout.write(`${JSON.stringify({ project: demo.name, rows }, null, 2)}\n`);
    screen.line("");
    screen.line(["dim", `Both workflows, and how to set ours up: ${demo.page}`]);
    return rows.some(({ after }) => after === WAITS) ? 1 : 0;
}
async function playBefore({ awaited, fate, folder }) {
    const { script, environment } = awaited.usual;
    const bash = (0,external_node_child_process_.spawn)("bash", ["-eo", "pipefail", "-c", `./deploy.sh\n${script}`], {
        cwd: folder,
        detached: true,
        env: { ...process.env, ...environment },
    });
    const over = new Promise((resolve) => bash.on("close", () => resolve()));
    if (isCutOff(fate)) {
        await said(bash.stdout);
        if (bash.pid !== undefined)
            process.kill(-bash.pid, "SIGKILL");
    }
    await over;
    if (fate === "loses its runner")
        await awaited.later({ sweep: () => Promise.resolve() });
    return awaited.told() ?? WAITS;
}
async function playAfter({ awaited, fate, root, github, folder }) {
    const { event, eventName } = awaited.ours;
    const run = github.addRun({ event: eventName, status: "in_progress" });
    const inputs = { "github-token": github.token, ...awaited.ours.inputs };
    const environment = {
        GITHUB_API_URL: github.url,
        GITHUB_RUN_ID: String(run.id),
        GITHUB_WORKFLOW_REF: "octo/demo/.github/workflows/deploy.yml@refs/heads/main",
        ACTIONS_RESULTS_URL: github.resultsUrl,
        ACTIONS_RUNTIME_TOKEN: github.runtimeToken(run.id),
        ...awaited.ours.environment,
    };
    const step = new run_action/* ActionRun */.Ex({
        manifest: (0,external_node_path_.join)(root, "action.yml"),
        inputs: { ...inputs, run: "./deploy.sh", "working-directory": folder },
        event,
        eventName,
        environment,
        job: jobIn(folder, "run"),
    });
    await step.run("pre");
    const main = step.start("main");
    if (isCutOff(fate)) {
        if (main.process.stdout)
            await said(main.process.stdout, "deploying");
        main.process.kill(fate === "is cancelled" ? "SIGINT" : "SIGKILL");
    }
    const { exitCode } = await main.result;
    if (fate !== "loses its runner") {
        const ended = exitCode === 0 ? "success" : "failure";
        await step.run("post", fate === "is cancelled" ? "cancelled" : ended);
        return awaited.told() ?? WAITS;
    }
    endScript(folder);
    github.updateRun(run.id, { status: "completed", conclusion: "failure" });
    const sweep = async () => {
        await new run_action/* ActionRun */.Ex({
            manifest: (0,external_node_path_.join)(root, "sweep/action.yml"),
            inputs,
            event: {},
            eventName: "schedule",
            environment: { ...environment, GITHUB_RUN_ID: "9000" },
            job: jobIn(folder, "sweep"),
        }).run("main");
    };
    const by = await awaited.later({ sweep });
    const told = awaited.told() ?? WAITS;
    return by === undefined ? told : `${told}, ${by}`;
}
function isCutOff(fate) {
    return fate === "is cancelled" || fate === "loses its runner";
}
function endScript(folder) {
    try {
        process.kill(Number((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, "deploy.pid"), "utf8")), "SIGKILL");
    }
    catch {
    }
}
function said(output, word = "") {
    return new Promise((resolve) => {
        let text = "";
        output.on("data", (chunk) => {
            text += chunk.toString();
            if (text.includes(word))
                resolve();
        });
        output.on("end", () => resolve());
    });
}
function jobIn(folder, name) {
    const own = (0,external_node_path_.join)(folder, name);
    (0,external_node_fs_.mkdirSync)(own, { recursive: true });
    return { folder: own, variables: {}, path: [] };
}
async function inScene(play, body) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `cloud-automation-${play.demo.name}-`));
    const script = (0,external_node_path_.join)(folder, "deploy.sh");
    (0,external_node_fs_.writeFileSync)(script, `#!/usr/bin/env bash\n${SCRIPTS[play.fate]}\n`);
    (0,external_node_fs_.chmodSync)(script, 0o755);
    const awaited = await play.demo.begin();
    const github = await (0,simulator_github/* startGitHub */.yk)({
        permissions: { actions: "write", contents: "read" },
        now: () => new Date(Date.now() - LONG_AGO_MS),
    });
    try {
        return await body({ ...play, awaited, github, folder });
    }
    finally {
        await Promise.all([awaited.close(), github.close()]);
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./cli/play/demos.ts + 4 modules
var demos = __webpack_require__(66344);
// EXTERNAL MODULE: ./cli/play/markdown-text.ts
var markdown_text = __webpack_require__(91113);
;// CONCATENATED MODULE: ./cli/play/pages.ts


const OWN_PART = /^## (?:Task |This run, after )/m;
const MARGIN = "  │ ";
function printPages(screen, runs, issues) {
    for (const { id, workflow, summary } of runs) {
        const card = pageOf(screen, summary.split(OWN_PART, 1)[0] ?? "");
        if (card.length === 0)
            continue;
        screen.line(["bold", `${workflow}, run #${id}`], ["dim", "  summary"]);
        printText(screen, card);
        screen.line("");
    }
    for (const { number, title, state, labels, body, comments } of issues) {
        screen.line(["bold", `Issue #${number}: ${title}`], ["dim", `  ${[state, ...labels].join(", ")}`]);
        printText(screen, pageOf(screen, body));
        for (const comment of comments) {
            const page = pageOf(screen, comment.body);
            const columns = screen.columns - (0,text_width/* widthOf */.qz)(`  ${comment.user}: `);
            const [first = "", ...more] = (0,text_width/* wrap */.LV)((0,text_width/* harmless */.Is)(page[0] ?? ""), columns);
            screen.line("  ", ["cyan", `${comment.user}:`], ` ${first}`);
            printText(screen, [...(more.length === 0 ? [] : [more.join(" ")]), ...page.slice(1)]);
        }
        screen.line("");
    }
}
function pageOf(screen, markdown) {
    return (0,markdown_text/* readable */.H)(markdown, screen.columns - (0,text_width/* widthOf */.qz)(MARGIN));
}
function printText(screen, lines) {
    for (const line of lines)
        for (const part of (0,text_width/* wrap */.LV)((0,text_width/* harmless */.Is)(line), screen.columns - (0,text_width/* widthOf */.qz)(MARGIN)))
            screen.line(["dim", MARGIN], part);
}

// EXTERNAL MODULE: ./simulator/engine/event.ts
var engine_event = __webpack_require__(25858);
;// CONCATENATED MODULE: ./cli/play/approval.ts

class Approver {
    desk;
    screen;
    approval;
    signal;
    #seen = new Set();
    #looking = 0;
    constructor(desk, screen, approval, signal) {
        this.desk = desk;
        this.screen = screen;
        this.approval = approval;
        this.signal = signal;
    }
    get isBusy() {
        return this.#looking > 0;
    }
    async look() {
        this.#looking += 1;
        try {
            await new Promise((resolve) => setImmediate(resolve));
            for (const waiting of this.desk.waiting()) {
                if (this.#seen.has(waiting.triggered.id))
                    continue;
                this.#seen.add(waiting.triggered.id);
                await this.#answer(waiting);
            }
        }
        finally {
            this.#looking -= 1;
        }
    }
    async #answer(waiting) {
        const { approval } = this;
        const decision = approval.by === "person" ? await this.#ask(waiting) : approval.decision;
        if (decision === undefined)
            return;
        await waiting.answer(decision, {
            person: "at the prompt",
            option: `by --${decision}`,
            default: "automatically, because there is no terminal",
        }[approval.by]);
    }
    async #ask({ triggered, asked }) {
        const data = (0,engine_event/* decodeData */.Hw)(triggered.data);
        const indent = " ".repeat(8);
        if (asked !== undefined)
            this.screen.line(`${indent}? ${asked}`);
        const question = `${indent}? Release ${data?.service} to ${data?.stage}? The last ` +
            `stage says ${data?.result || "nothing"}.`;
        for (;;) {
            const answer = (await this.screen.ask(question, this.signal))?.trim().toLowerCase();
            if (this.signal.aborted)
                return undefined;
            if (answer === "y" || answer === "yes")
                return "approve";
            if (answer === undefined || answer === "n" || answer === "no")
                return "reject";
        }
    }
}

// EXTERNAL MODULE: ./cli/play/desks.ts
var desks = __webpack_require__(22868);
// EXTERNAL MODULE: ./cli/play/issues.ts
var issues = __webpack_require__(49220);
// EXTERNAL MODULE: ./cli/play/set-up.ts
var set_up = __webpack_require__(65042);
// EXTERNAL MODULE: ./cli/play/sender.ts
var play_sender = __webpack_require__(87273);
// EXTERNAL MODULE: ./cli/play/tally.ts
var tally = __webpack_require__(20696);
;// CONCATENATED MODULE: ./cli/play/story.ts





const TIME_COLUMNS = 7;
const SENDER_COLUMNS = 16;
const INDENT = " ".repeat(TIME_COLUMNS + " ✓ ".length);
const STYLES = { pass: "green", warning: "yellow", fail: "red" };
const SIGNS = { pass: "✓", warning: "!", fail: "✗" };
function styled(result, text) {
    const style = Object.hasOwn(STYLES, result) ? STYLES[result] : undefined;
    return style === undefined ? text : [style, text];
}
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}
class Story {
    screen;
    example;
    signal;
    #startMs = Date.now();
    #labelColumns;
    #stageColumns;
    constructor(screen, example, signal) {
        this.screen = screen;
        this.example = example;
        this.signal = signal;
        this.#labelColumns =
            Math.max(...(0,play_example/* plannedTasks */.DV)(example).map(({ task }) => (0,text_width/* widthOf */.qz)(task))) + " triggered".length;
        this.#stageColumns = Math.max(...example.shipyard.stages.map(({ name }) => (0,text_width/* widthOf */.qz)(name)));
    }
    event(event) {
        const kind = (0,engine_event/* kindOf */.I)(event.type);
        const data = (0,engine_event/* decodeData */.Hw)(event.data);
        const verdict = kind === "finished" ? (data?.result ?? "") : "";
        const by = event.source === this.example.trigger.event["source"] ? "you" : (0,play_sender/* senderOf */.VO)(event.source);
        const start = [
            this.#time(),
            " ",
            this.#sign(kind, verdict),
            " ",
            ...this.#nameAndStage(event.type, kind, data?.stage ?? ""),
            "  ",
        ];
        if (kind !== "finished")
            return this.#line(...start, ["cyan", by]);
        const word = data?.status === "errored" ? "errored" : verdict;
        const details = detailsOf(event);
        const suffix = details === "" || (0,engine_event/* parseSequenceType */.Vk)(event.type) ? "" : `: ${details}`;
        const left = this.#columnsForResult();
        const sender = ["cyan", (0,text_width/* pad */.eV)(by, SENDER_COLUMNS)];
        const result = styled(verdict, word);
        if ((0,text_width/* widthOf */.qz)(word + suffix) <= left)
            return this.#line(...start, sender, "  ", result, suffix);
        if ((0,text_width/* widthOf */.qz)(word) <= left) {
            this.#line(...start, sender, "  ", result);
            return this.#indented(details);
        }
        this.#line(...start, ["cyan", by]);
        this.#indented(`${word}${suffix}`, verdict);
    }
    #indented(text, verdict = "") {
        for (const line of (0,text_width/* wrap */.LV)((0,text_width/* harmless */.Is)(text), this.screen.columns - INDENT.length))
            this.#line(INDENT, styled(verdict, line));
    }
    #nameAndStage(type, kind, stage) {
        const sequence = (0,engine_event/* parseSequenceType */.Vk)(type);
        if (sequence) {
            const label = `${sequence.stage}.${sequence.sequence} ${kind}`;
            const left = this.#labelColumns + this.#stageColumns - (0,text_width/* widthOf */.qz)(label);
            return [["bold", label], "  ", ["dim", " ".repeat(Math.max(0, left))]];
        }
        const name = (0,engine_event/* parseTaskType */.hY)(type)?.task ?? type;
        const label = (0,text_width/* pad */.eV)(`${name} ${kind}`, this.#labelColumns);
        const head = name === "get-sli" ? ["dim", label] : label;
        return [head, "  ", ["dim", (0,text_width/* pad */.eV)(stage, this.#stageColumns)]];
    }
    #columnsForResult() {
        return (this.screen.columns -
            TIME_COLUMNS -
            " ✓ ".length -
            this.#labelColumns -
            this.#stageColumns -
            SENDER_COLUMNS -
            3 * "  ".length);
    }
    comment({ issueNumber, user, body, }) {
        const where = (0,text_width/* pad */.eV)(`comment in issue #${issueNumber}`, this.#labelColumns + this.#stageColumns + "  ".length);
        this.#line(this.#time(), " ", ["cyan", "✎"], " ", where, "  ", ["cyan", (0,text_width/* pad */.eV)(user, SENDER_COLUMNS)], "  ", (0,tally/* firstLine */.TM)(body));
    }
    run(run) {
        if (run.conclusion === "skipped")
            return this.#runLine(run, "·", ["dim", `${run.workflow} skipped`]);
        const took = run.startedAtMs !== undefined && run.completedAtMs !== undefined
            ? ` after ${seconds(run.completedAtMs - run.startedAtMs)}`
            : "";
        if (run.status === "in_progress")
            this.#runLine(run, "┌", ["bold", run.workflow], ["dim", `  ${run.title}`]);
        if (run.status === "completed")
            this.#runLine(run, "└", run.conclusion === "success"
                ? ["dim", `run ended: success${took}`]
                : ["red", `run ended: ${run.conclusion ?? ""}${took}`]);
    }
    runLog(run, line) {
        this.#runLine(run, "│", ["dim", line]);
    }
    note(text) {
        this.#line(this.#time(), " ", ["yellow", `! ${text}`]);
    }
    #line(...segments) {
        if (!this.signal.aborted)
            this.screen.line(...segments);
    }
    #runLine(run, mark, ...segments) {
        this.#line(INDENT, ["cyan", `#${run.id}`], " ", ["dim", mark], " ", ...segments);
    }
    #time() {
        return ["dim", `${((Date.now() - this.#startMs) / 1000).toFixed(2)} s`.padStart(TIME_COLUMNS)];
    }
    #sign(kind, verdict) {
        if (kind === "finished")
            return styled(verdict, SIGNS[verdict] ?? "·");
        return kind === "triggered" ? "→" : "·";
    }
}
function detailsOf(event) {
    const score = (0,tally/* scoreOf */.uw)(event);
    const message = (0,tally/* firstLine */.TM)((0,engine_event/* decodeData */.Hw)(event.data)?.message ?? "");
    return message || (score === undefined ? "" : `score ${score}`);
}

// EXTERNAL MODULE: ./cli/play/world.ts + 11 modules
var play_world = __webpack_require__(31114);
;// CONCATENATED MODULE: ./cli/play/play.ts









const LOOK_MS = 25;
const PATIENCE_MS = 8_000;
async function play({ root, example, approval, fail, screen, onEvent, signal, }) {
    const beginMs = Date.now();
    const values = fail === "evaluation" ? example.failing : example.measured;
    const story = new Story(screen, example, signal);
    const world = await (0,play_world/* startWorld */.b)({
        root,
        repository: example.repository,
        folder: example.folder,
        variables: fail === undefined ? {} : { DEMO_FAIL: fail },
        sliProvider: ({ stage }) => values[stage] ?? {},
        onRun: (run) => {
            story.run(run);
            if (run.status === "completed")
                look();
        },
        onLine: (run, line, isFolded) => isFolded || story.runLog(run, line),
        onComment: (comment) => story.comment((0,issues/* commentIn */.Z)(comment)),
        note: (text) => story.note(text),
    });
    const { plane, api, github, receiver, webhook } = world;
    const isAskedInIssue = example.subscriptions.some(({ event }) => event === (0,engine_event/* taskType */.qs)("approval", "triggered"));
    const approver = new Approver(isAskedInIssue ? (0,desks/* issueDesk */.Df)(plane, github) : (0,desks/* bridgeDesk */.nL)(plane, api), screen, approval, signal);
    const look = () => void approver
        .look()
        .catch((error) => story.note(`The approval could not be answered: ${String(error)}`));
    let lastEventMs = Date.now();
    plane.onEvent(({ event }) => {
        lastEventMs = Date.now();
        story.event(event);
        onEvent(event);
        if (event.type === (0,engine_event/* taskType */.qs)("approval", "started"))
            look();
    });
    try {
        await (0,set_up/* setUp */.s)(world, {
            ...example,
            services: [example.trigger.service],
        });
        const keptnContext = await api.send(example.trigger.event);
        const isBusy = () => !receiver.isIdle || approver.isBusy;
        await sequenceEnd({
            plane,
            project: example.name,
            keptnContext,
            isBusy,
            lastEventMs: () => lastEventMs,
            signal,
        });
        await webhook.idle();
        await receiver.idle();
        const events = plane.events({ keptnContext }).map(({ event }) => event);
        const sequences = (0,tally/* sequenceEnds */.EG)(events);
        const tasks = (0,tally/* taskRows */.Zy)(events, (0,play_example/* plannedTasks */.DV)(example));
        const verdict = tasks.some(({ state }) => state === "open") ? "fail" : (0,tally/* verdictOf */.Vj)(sequences);
        return {
            project: example.name,
            keptnContext,
            verdict,
            durationMs: Date.now() - beginMs,
            sequences,
            tasks,
            runs: receiver.runs,
            issues: (0,issues/* shownIssues */.M)(github),
            events,
        };
    }
    finally {
        await world.close();
    }
}
async function sequenceEnd({ plane, project, keptnContext, isBusy, lastEventMs, signal, }) {
    for (let quietMs = 0, lastMs = lastEventMs(); quietMs < PATIENCE_MS; quietMs += LOOK_MS) {
        signal.throwIfAborted();
        const state = plane.engine.sequences.views.find(project, keptnContext)?.state;
        if (state === "finished" || state === "timedOut" || state === "aborted")
            return;
        if (isBusy() || lastEventMs() !== lastMs)
            [quietMs, lastMs] = [0, lastEventMs()];
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
}

;// CONCATENATED MODULE: ./cli/play/table.ts


const HEADINGS = ["stage", "task", "status", "result", "took", "answered by"];
const GAP = "  ";
const MIN_DATA_COLUMNS = 20;
function printTable(screen, rows) {
    const cells = rows.map(({ stage, task, state, status, result, durationMs, by }) => [
        stage,
        task,
        state === "finished" ? status : state,
        result,
        durationMs === undefined ? "" : seconds(durationMs),
        by,
    ].map(text_width/* harmless */.Is));
    const widths = HEADINGS.map((heading, column) => Math.max((0,text_width/* widthOf */.qz)(heading), ...cells.map((row) => (0,text_width/* widthOf */.qz)(row[column] ?? ""))));
    const fixed = widths.reduce((sum, width) => sum + width + GAP.length, 0);
    const beside = screen.columns - fixed >= MIN_DATA_COLUMNS;
    const indent = beside ? " ".repeat(fixed) : GAP;
    screen.line([
        "dim",
        [
            ...HEADINGS.map((heading, column) => (0,text_width/* pad */.eV)(heading, widths[column] ?? 0)),
            beside ? "data" : "",
        ].join(GAP),
    ]);
    for (const [i, row] of rows.entries()) {
        const columns = (cells[i] ?? []).map((cell, column) => {
            const text = (0,text_width/* pad */.eV)(cell, widths[column] ?? 0) + GAP;
            if (row.state !== "finished")
                return ["dim", text];
            return HEADINGS[column] === "result" ? styled(row.result, text) : text;
        });
        const data = Object.entries(row.data).map(([name, value]) => (0,text_width/* cut */.Jj)((0,text_width/* harmless */.Is)(`${name}: ${value}`), screen.columns - (0,text_width/* widthOf */.qz)(indent)));
        const [first, ...more] = beside ? data : [undefined, ...data];
        screen.line(...columns, first ?? "");
        for (const line of more)
            screen.line(indent, line ?? "");
    }
}
function printVerdict(screen, played) {
    const { project, verdict } = played;
    const head = `${project}: ${verdict}.`;
    const [first = "", ...more] = (0,text_width/* wrap */.LV)(`${head} ${explanation(played)}`, screen.columns);
    screen.line(styled(verdict, first.slice(0, head.length)), first.slice(head.length));
    for (const line of more)
        screen.line(line);
}
function explanation({ verdict, tasks: rows, durationMs }) {
    const done = rows.filter(({ state }) => state === "finished");
    const open = rows.filter(({ state }) => state === "open").map(placeOf);
    const missing = rows.filter(({ state }) => state === "not triggered").length;
    const last = done.at(-1);
    if (open.length > 0)
        return `The task ${open.join(", ")} still waits for an answer, and no one is left to give it.`;
    if (verdict === "fail" && last !== undefined) {
        const untouched = missing === 1 ? "one more task" : `${missing} more tasks`;
        const rest = missing === 0 ? "" : `; Keptn stopped there and did not trigger ${untouched}`;
        return `The task ${placeOf(last)} ${failureOf(last)}${rest}.`;
    }
    const warned = done.filter(({ result }) => result === "warning").map(placeOf);
    const remark = warned.length === 0 ? "" : ` A warning came from ${warned.join(", ")}.`;
    return (`${done.length === 1 ? "The one task was" : `All ${done.length} tasks were`} ` +
        `answered in ${seconds(durationMs)}.${remark}`);
}
function failureOf({ status, task }) {
    if (status === "errored")
        return "could not be done";
    return task === "approval" ? "was rejected" : "failed";
}
function placeOf({ task, stage }) {
    return `${task} in ${stage}`;
}

;// CONCATENATED MODULE: ./cli/play/run.ts











async function runPlay({ names, values, root, ...start }) {
    const demo = demos/* DEMOS */.d.find(({ name }) => name === names[0]);
    if (demo && names.length === 1)
        return playDemo(demo, { root, isJson: values.json === true, ...start });
    const example = exampleOf(names, root);
    const approval = approvalOf(values);
    checkTask(values.fail, [...new Set((0,play_example/* plannedTasks */.DV)(example).map(({ task }) => task))]);
    (0,project_root/* checkBundles */.ac)(root);
    const screen = values.json ? cli_screen/* silentScreen */.W : start.screen;
    const record = values.record === undefined ? undefined : openRecord(values.record);
    const { event, service } = example.trigger;
    screen.line(["bold", `${example.name}`], `  ${service}, ${String(event["type"])}`);
    screen.line(["dim", "Control plane, webhook service, GitHub and action: all on this machine."]);
    screen.line("");
    try {
        const played = await play({
            root,
            example,
            approval,
            fail: values.fail,
            screen,
            onEvent: (sent) => record !== undefined && (0,external_node_fs_.writeSync)(record, `${JSON.stringify(sent)}\n`),
            signal: start.signal,
        });
        if (values.json)
            process.stdout.write(`${JSON.stringify(played, null, 2)}\n`);
        printEnd(screen, played);
        return played.verdict === "fail" ? 1 : 0;
    }
    finally {
        if (record !== undefined)
            (0,external_node_fs_.closeSync)(record);
    }
}
function printEnd(screen, played) {
    screen.line("");
    printPages(screen, played.runs, played.issues);
    printTable(screen, played.tasks);
    screen.line("");
    printVerdict(screen, played);
}
function exampleOf([project, ...more], root) {
    const projects = (0,play_example/* exampleNames */.Bj)(root);
    const all = [...projects, ...demos/* DEMOS */.d.map(({ name }) => name)];
    const known = all.join(", ");
    if (project === undefined)
        throw new command/* UsageError */.e(`Which project? Known are ${known}.`);
    if (!all.includes(project))
        throw new command/* UsageError */.e(`Unknown project ${project}.${(0,command_line/* didYouMean */.a)(project, all)} Known are ${known}.`);
    if (more.length > 0)
        throw new command/* UsageError */.e(`play takes one project, found also ${more.join(" ")}.`);
    return (0,play_example/* readExample */.$1)(root, project);
}
function approvalOf({ approve, reject, json }) {
    if (approve && reject)
        throw new command/* UsageError */.e("--approve and --reject exclude each other.");
    if (reject)
        return { by: "option", decision: "reject" };
    if (approve)
        return { by: "option", decision: "approve" };
    const isPersonThere = !json && process.stdin.isTTY && process.stdout.isTTY;
    return isPersonThere ? { by: "person" } : { by: "default", decision: "approve" };
}
function checkTask(task, tasks) {
    if (task === undefined)
        return;
    if (!tasks.includes(task))
        throw new command/* UsageError */.e(`--fail ${task}: there is no such task. Known are ${tasks.join(", ")}.`);
    if (task === "approval")
        throw new command/* UsageError */.e("--fail approval: a person decides about it, so use --reject.");
}
function openRecord(path) {
    try {
        return (0,external_node_fs_.openSync)(path, "w");
    }
    catch (error) {
        throw new command/* UsageError */.e(`--record ${path}: the file cannot be written (${error instanceof Error ? error.message : String(error)}).`);
    }
}


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


/***/ })

};
