module.exports = {

/***/ 35934:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDev: () => (/* binding */ runDev)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/command-line.ts
var command_line = __webpack_require__(31865);
// EXTERNAL MODULE: ./cli/play/demos.ts + 4 modules
var demos = __webpack_require__(66344);
// EXTERNAL MODULE: ./cli/play/example.ts
var example = __webpack_require__(78484);
// EXTERNAL MODULE: ./cli/project-root.ts
var project_root = __webpack_require__(3207);
// EXTERNAL MODULE: ./cli/screen.ts
var cli_screen = __webpack_require__(12487);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./cli/dev/event-stream.ts

const MOST_READERS = 20;
const MOST_UNREAD_BYTES = 32 * 1024 * 1024;
const SIGN_OF_LIFE_MS = 15_000;
const RETRY_MS = 1_000;
class EventStream {
    journal;
    boot = (0,external_node_crypto_.randomUUID)();
    #readers = new Set();
    #stop;
    #timer;
    constructor(journal) {
        this.journal = journal;
        this.#stop = journal.subscribe((entry) => this.#all(this.#textOf(entry)));
        this.#timer = setInterval(() => this.#all(": here\n\n"), SIGN_OF_LIFE_MS);
        this.#timer.unref();
    }
    get readers() {
        return this.#readers.size;
    }
    open(request, response) {
        if (this.#readers.size >= MOST_READERS)
            return false;
        const [, last] = new RegExp(`^${this.boot}:(\\d{1,15})$`).exec(String(request.headers["last-event-id"])) ?? [];
        response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
        const missed = this.journal.after(Number(last ?? 0));
        const hello = {
            kind: "hello",
            boot: this.boot,
            isFresh: last === undefined,
            known: missed.length,
        };
        const texts = missed.map((entry) => this.#textOf(entry));
        response.write(`retry: ${RETRY_MS}\ndata: ${JSON.stringify(hello)}\n\n${texts.join("")}`);
        this.#readers.add(response);
        response.on("close", () => this.#readers.delete(response));
        response.on("error", () => undefined);
        return true;
    }
    close() {
        clearInterval(this.#timer);
        this.#stop();
        for (const reader of this.#readers)
            reader.destroy();
    }
    #all(text) {
        for (const reader of this.#readers) {
            if (reader.writableLength > MOST_UNREAD_BYTES)
                reader.destroy();
            else
                reader.write(text);
        }
    }
    #textOf({ id, text }) {
        return `id: ${this.boot}:${id}\ndata: ${text}\n\n`;
    }
}

;// CONCATENATED MODULE: ./cli/dev/guard.ts

const PAGE_HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
};
const TOKEN_HEADER = "x-dev-token";
const NAMES = ["127.0.0.1", "localhost"];
function refusalOf({ method, headers }, port) {
    const own = NAMES.map((name) => `${name}:${port}`);
    if (port === 80)
        own.push(...NAMES);
    const host = headers.host?.toLowerCase() ?? "";
    if (!own.includes(host))
        return { status: 421, message: `Open this page as http://${own[0]}/, not under another name.` };
    const { origin } = headers;
    if (origin !== undefined && origin !== `http://${host}`)
        return FOREIGN;
    const site = headers["sec-fetch-site"];
    if (site === undefined || site === "same-origin" || site === "none")
        return undefined;
    const isLink = method === "GET" &&
        headers["sec-fetch-mode"] === "navigate" &&
        headers["sec-fetch-dest"] === "document";
    return isLink ? undefined : FOREIGN;
}
function hasToken({ headers }, token) {
    const given = Buffer.from(String(headers[TOKEN_HEADER] ?? ""));
    const wanted = Buffer.from(token);
    return given.length === wanted.length && (0,external_node_crypto_.timingSafeEqual)(given, wanted);
}
const FOREIGN = { status: 403, message: "Only this page itself may ask." };

;// CONCATENATED MODULE: ./cli/dev/page-server.ts







class ActionError extends Error {
    name = "ActionError";
}
const HOST = "127.0.0.1";
const MOST_BODY_BYTES = 1024 * 1024;
const TYPES = {
    html: "text/html; charset=utf-8",
    css: "text/css; charset=utf-8",
    js: "text/javascript; charset=utf-8",
    svg: "image/svg+xml",
};
const FILE = /^\/([a-z][a-z-]*)\.(css|js|svg)$/;
class PageServer {
    folder;
    backend;
    #server;
    #stream;
    #token = (0,external_node_crypto_.randomUUID)();
    constructor(folder, backend) {
        this.folder = folder;
        this.backend = backend;
        this.#stream = new EventStream(backend.journal);
        this.#server = (0,external_node_http_.createServer)((request, response) => {
            this.#serve(request, response).catch((error) => {
                if (!response.headersSent)
                    answer(response, 500, String(error));
                else
                    response.destroy();
            });
        });
    }
    get readers() {
        return this.#stream.readers;
    }
    async listen(port) {
        await new Promise((resolve, reject) => this.#server.once("error", reject).listen(port, HOST, resolve));
        return `http://${HOST}:${this.#port}/`;
    }
    async close() {
        this.#stream.close();
        const closed = new Promise((resolve) => this.#server.close(resolve));
        this.#server.closeAllConnections();
        await closed;
    }
    get #port() {
        return this.#server.address().port;
    }
    async #serve(request, response) {
        const { method = "GET", headers } = request;
        for (const [name, value] of Object.entries(PAGE_HEADERS))
            response.setHeader(name, value);
        const refusal = refusalOf({ method, headers }, this.#port);
        if (refusal !== undefined)
            return answer(response, refusal.status, refusal.message);
        const [pathname = ""] = (request.url ?? "/").split("?", 1);
        if (method === "GET")
            return this.#get(pathname, request, response);
        if (method !== "POST")
            return answer(response, 405, "Only GET and POST.");
        const [, action] = /^\/actions\/([a-z]+)$/.exec(pathname) ?? [];
        if (action === undefined)
            return answer(response, 404, "There is no such address.");
        if (!hasToken({ method, headers }, this.#token))
            return answer(response, 403, STALE);
        return this.#act(action, request, response);
    }
    #get(pathname, request, response) {
        if (pathname === "/")
            return this.#file("index", "html", response);
        if (pathname === "/happenings") {
            if (!this.#stream.open(request, response))
                answer(response, 503, "Too many pages look on. Close some of them.");
            return;
        }
        const [, number] = /^\/events\/(\d{1,9})$/.exec(pathname) ?? [];
        if (number !== undefined)
            return this.#payload(Number(number), request, response);
        const [, name = "", extension = ""] = FILE.exec(pathname) ?? [];
        if (extension === "css" || extension === "js" || extension === "svg")
            return this.#file(name, extension, response);
        answer(response, 404, "There is no such address.");
    }
    #file(name, extension, response) {
        let text;
        try {
            text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.folder, `${name}.${extension}`), "utf8");
        }
        catch {
            return answer(response, 404, "There is no such address.");
        }
        if (extension === "html")
            text = text.replace("%TOKEN%", this.#token).replace("%BOOT%", this.#stream.boot);
        response.writeHead(200, { "content-type": TYPES[extension] }).end(text);
    }
    #payload(number, request, response) {
        if (!hasToken({ method: "GET", headers: request.headers }, this.#token))
            return answer(response, 403, STALE);
        const found = this.backend.payload(number);
        if (found === undefined)
            return answer(response, 404, "There is no such event.");
        page_server_json(response, 200, found);
    }
    async #act(action, request, response) {
        const body = await bodyOf(request);
        if (body === undefined)
            return page_server_json(response, 400, { error: "Expected a JSON object of at most 1 MB." });
        try {
            page_server_json(response, 200, await this.backend.act(action, body));
        }
        catch (error) {
            page_server_json(response, error instanceof ActionError ? 409 : 502, {
                error: error instanceof Error ? error.message : String(error),
            });
        }
    }
}
const STALE = "This page is out of date. Reload it.";
async function bodyOf(request) {
    if (!/^application\/json\s*(?:;|$)/.test(request.headers["content-type"] ?? ""))
        return undefined;
    const chunks = [];
    let bytes = 0;
    for await (const chunk of request) {
        bytes += chunk.length;
        if (bytes > MOST_BODY_BYTES)
            return undefined;
        chunks.push(chunk);
    }
    return (0,json/* parsedObject */.jM)(Buffer.concat(chunks).toString("utf8"));
}
function answer(response, status, text) {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
function page_server_json(response, status, body) {
    response
        .writeHead(status, { "content-type": "application/json; charset=utf-8" })
        .end(JSON.stringify(body));
}

// EXTERNAL MODULE: ./cli/play/world.ts + 11 modules
var play_world = __webpack_require__(31114);
// EXTERNAL MODULE: ./cli/play/set-up.ts
var set_up = __webpack_require__(65042);
// EXTERNAL MODULE: ./cli/play/desks.ts
var desks = __webpack_require__(22868);
// EXTERNAL MODULE: ./simulator/engine/event.ts
var engine_event = __webpack_require__(25858);
// EXTERNAL MODULE: ./cli/play/issues.ts
var issues = __webpack_require__(49220);
// EXTERNAL MODULE: ./cli/play/markdown-text.ts
var markdown_text = __webpack_require__(91113);
// EXTERNAL MODULE: ./cli/play/sender.ts
var sender = __webpack_require__(87273);
// EXTERNAL MODULE: ./cli/play/tally.ts
var tally = __webpack_require__(20696);
// EXTERNAL MODULE: ./src/domain/text/first-line.ts
var first_line = __webpack_require__(11459);
;// CONCATENATED MODULE: ./cli/dev/recorder.ts







const NOTHING = {
    project: "",
    stage: "",
    service: "",
    labels: {},
    status: "",
    result: "",
    message: "",
};
const MOST_CHARACTERS = 300;
const MOST_LINE_CHARACTERS = 2_000;
const ID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
const MOST_CONTEXTS = 20;
const MOST_SHOWN_LINES = 200;
class Recorder {
    journal;
    #events = 0;
    #contexts = new Map();
    #issues = new Map();
    #lines = 0;
    constructor(journal) {
        this.journal = journal;
    }
    event({ event, receivedAt }) {
        const number = this.#events++;
        for (const id of [event.id, event.shkeptncontext])
            this.#contexts.set(id, event.shkeptncontext);
        this.journal.add(eventMessage(event, number, receivedAt), String(number));
    }
    run(run) {
        const { id, workflow, title, event, status, conclusion = "", startedAtMs, completedAtMs } = run;
        const isOver = startedAtMs !== undefined && completedAtMs !== undefined;
        this.journal.add({
            kind: "run",
            id,
            workflow: cut(workflow),
            title: cut(title),
            event,
            status,
            conclusion,
            startedAtMs,
            tookMs: isOver ? completedAtMs - startedAtMs : undefined,
            summary: shown(run.summary),
        }, String(id));
    }
    line({ id }, text, isFolded) {
        this.journal.add({ kind: "line", run: id, text: cut(text, MOST_LINE_CHARACTERS), isFolded }, String(this.#lines++));
    }
    #contextsIn(text) {
        const found = (text.match(ID) ?? []).flatMap((id) => this.#contexts.get(id) ?? []);
        return [...new Set(found)].slice(0, MOST_CONTEXTS);
    }
    note(text) {
        this.journal.add({
            kind: "note",
            time: new Date().toISOString(),
            text: cut(text, MOST_LINE_CHARACTERS),
        });
    }
    look({ plane, api, github }) {
        for (const project of plane.engine.projects.names())
            for (const view of plane.engine.sequences.views.ofProject(project).toReversed()) {
                const { name, service, time, state, shkeptncontext: context } = view;
                this.journal.add({ kind: "sequence", context, project, name, service: cut(service), time, state }, context);
            }
        for (const issue of (0,issues/* shownIssues */.M)(github)) {
            const { number, title, state, labels, body, comments } = issue;
            const written = JSON.stringify(issue);
            if (this.#issues.get(number) === written)
                continue;
            this.#issues.set(number, written);
            this.journal.add({
                kind: "issue",
                number,
                title: cut(title),
                state,
                labels: labels.map((label) => cut(label)),
                contexts: this.#contextsIn(body),
                body: shown(body),
                comments: comments.map(({ user, body: text }) => ({ user, body: shown(text) })),
            }, String(number));
        }
        const approvals = waiting({ plane, api, github }).map(({ triggered, asked }) => {
            const data = (0,engine_event/* decodeData */.Hw)(triggered.data);
            return {
                id: triggered.id,
                context: triggered.shkeptncontext,
                stage: cut(data?.stage ?? ""),
                service: cut(data?.service ?? ""),
                asked: asked ?? "",
            };
        });
        this.journal.add({ kind: "waiting", approvals }, "");
    }
}
function waiting({ plane, api, github }) {
    const isAskedInIssue = plane.engine.integrations
        .all()
        .some(({ subscriptions }) => subscriptions.some(({ event }) => event === (0,engine_event/* taskType */.qs)("approval", "triggered")));
    return (isAskedInIssue ? (0,desks/* issueDesk */.Df)(plane, github) : (0,desks/* bridgeDesk */.nL)(plane, api)).waiting();
}
function eventMessage(event, number, receivedAt) {
    const data = (0,engine_event/* decodeData */.Hw)(event.data) ?? NOTHING;
    const sequence = (0,engine_event/* parseSequenceType */.Vk)(event.type);
    const task = (0,engine_event/* parseTaskType */.hY)(event.type)?.task;
    const score = (0,tally/* scoreOf */.uw)(event);
    const message = (0,first_line/* firstLine */.T)(data.message);
    return {
        kind: "event",
        number,
        id: event.id,
        time: receivedAt.toISOString(),
        type: cut(event.type),
        context: event.shkeptncontext,
        triggeredId: event.triggeredid ?? "",
        about: aboutOf(event, sequence !== undefined),
        step: cut((0,engine_event/* kindOf */.I)(event.type)),
        stage: cut(sequence?.stage ?? data.stage),
        name: cut(sequence?.sequence ?? task ?? event.type),
        by: cut((0,sender/* senderOf */.VO)(event.source)),
        run: (0,sender/* runIdIn */.uW)(event.source),
        status: cut(data.status),
        result: cut(data.result),
        message: cut(message || (score === undefined ? "" : `score ${score}`)),
    };
}
function aboutOf(event, isSequence) {
    if (isSequence)
        return "sequence";
    const isTask = event.source === engine_event/* SHIPYARD_CONTROLLER */.k9 && (0,engine_event/* kindOf */.I)(event.type) === "triggered";
    return isTask ? "task" : "other";
}
function shown(markdown) {
    return (0,markdown_text/* blocksOf */.S)(markdown.slice(0, MOST_SHOWN_LINES * MOST_CHARACTERS))
        .slice(0, MOST_SHOWN_LINES)
        .map((block) => typeof block === "string"
        ? cut(block, MOST_LINE_CHARACTERS)
        : block
            .slice(0, MOST_SHOWN_LINES)
            .map((row) => row.map((cell) => cut(cell, MOST_LINE_CHARACTERS))));
}
function cut(text, most = MOST_CHARACTERS) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

;// CONCATENATED MODULE: ./cli/dev/actions.ts




const ACTIONS = {
    async trigger({ api }, body) {
        const event = (0,json/* getOwn */.Ng)(body, "event");
        if (!(0,json/* isJsonObject */.OW)(event))
            throw new ActionError("The event has to be a JSON object.");
        return { context: await api.send(event) };
    },
    approve: (place, body) => decide(place, body, "approve"),
    deny: (place, body) => decide(place, body, "reject"),
    pause: (place, body) => control(place, body, "pause"),
    resume: (place, body) => control(place, body, "resume"),
    abort: (place, body) => control(place, body, "abort"),
    comment({ github }, body) {
        const number = (0,json/* getOwn */.Ng)(body, "issue");
        const text = textAt(body, "text");
        if (typeof number !== "number" || github.issue(number) === undefined)
            throw new ActionError("There is no such issue.");
        github.addComment(number, text, desks/* PERSON */.qG);
        return Promise.resolve({});
    },
};
async function act(place, name, body) {
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (action === undefined)
        throw new ActionError(`There is no action ${name}.`);
    return action(place, body);
}
async function decide(place, body, decision) {
    const id = textAt(body, "id");
    const approval = waiting(place).find(({ triggered }) => triggered.id === id);
    if (approval === undefined)
        throw new ActionError("This approval waits no more: it was answered, or its sequence is over.");
    await approval.answer(decision, "on the local page");
    return {};
}
async function control({ plane, api }, body, state) {
    const context = textAt(body, "context");
    const project = textAt(body, "project");
    if (plane.engine.sequences.views.find(project, context) === undefined)
        throw new ActionError("There is no such sequence.");
    const path = [project, context].map(encodeURIComponent).join("/");
    await api.call("POST", `/controlPlane/v1/sequence/${path}/control`, { state, stage: "" });
    return {};
}
function textAt(body, name) {
    const value = (0,json/* getOwn */.Ng)(body, name);
    if (typeof value !== "string" || value === "")
        throw new ActionError(`${name} is missing.`);
    return value;
}

// EXTERNAL MODULE: ./src/catalogue/catalogue.ts + 1 modules
var catalogue = __webpack_require__(19615);
// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var catalogue_complaints = __webpack_require__(94515);
// EXTERNAL MODULE: ./cli/known-jobs.ts
var known_jobs = __webpack_require__(6525);
// EXTERNAL MODULE: ./cli/check/jobs-check.ts
var jobs_check = __webpack_require__(74455);
;// CONCATENATED MODULE: ./cli/dev/catalogue.ts






const PATH = ".github/cloud-automation.yml";
async function catalogueComplaints(folder) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, PATH), "utf8");
    }
    catch {
        return [];
    }
    try {
        const complaints = await (0,jobs_check/* complaintsOfJobs */.W)((0,catalogue.parseCatalogue)(text, PATH, known_jobs/* KNOWN */.c), text, folder);
        return complaints.length === 0 ? [] : new catalogue_complaints/* CatalogueError */.cv(PATH, complaints).message.split("\n");
    }
    catch (error) {
        return (error instanceof Error ? error.message : String(error)).split("\n");
    }
}

;// CONCATENATED MODULE: ./cli/dev/journal.ts
const MOST = {
    project: 1,
    waiting: 1,
    sequence: 500,
    issue: 500,
    run: 1_000,
    note: 500,
    event: 5_000,
    line: 20_000,
};
const journal_MOST_CHARACTERS = 4 * 1024 * 1024;
class Journal {
    #kept = new Map();
    #characters = new Map();
    #listeners = new Set();
    #last = 0;
    add(message, key = String(this.#last + 1)) {
        const kept = this.#kept.get(message.kind) ?? new Map();
        this.#kept.set(message.kind, kept);
        const text = JSON.stringify(message);
        const known = kept.get(key)?.text;
        if (known === text)
            return;
        const entry = { id: (this.#last += 1), text };
        kept.delete(key);
        kept.set(key, entry);
        this.#bound(message.kind, kept, text.length - (known?.length ?? 0));
        for (const listener of [...this.#listeners])
            listener(entry);
    }
    #bound(kind, kept, more) {
        let characters = (this.#characters.get(kind) ?? 0) + more;
        for (const [key, { text }] of kept) {
            if (kept.size <= MOST[kind] && (characters <= journal_MOST_CHARACTERS || kept.size === 1))
                break;
            kept.delete(key);
            characters -= text.length;
        }
        this.#characters.set(kind, characters);
    }
    after(id) {
        return [...this.#kept.values()]
            .flatMap((kept) => [...kept.values()])
            .filter((entry) => entry.id > id)
            .sort((a, b) => a.id - b.id);
    }
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./simulator/engine/shipyard.ts
var engine_shipyard = __webpack_require__(29594);
// EXTERNAL MODULE: ./cli/play/pushed-files.ts
var pushed_files = __webpack_require__(82663);
// EXTERNAL MODULE: ./cli/webhook/local-file.ts
var local_file = __webpack_require__(97649);
// EXTERNAL MODULE: ./cli/webhook/plan.ts
var plan = __webpack_require__(45758);
;// CONCATENATED MODULE: ./cli/dev/project-folder.ts









const WORKFLOWS = (0,external_node_path_.join)(".github", "workflows");
const EVENTS = "events";
const WEBHOOK_FILES = ["webhook.yaml", (0,external_node_path_.join)("webhook", "webhook.yaml"), (0,external_node_path_.join)(plan/* DEFAULT_FILE */.j9)];
const MOST_STARTS = 50;
const DEFAULT_SERVICE = "demo";
const SOURCE = "dev";
const FAIL_VARIABLE = "DEMO_FAIL";
function filesOf(folder) {
    const events = namesIn((0,external_node_path_.join)(folder, EVENTS)).map((name) => (0,external_node_path_.join)(EVENTS, name));
    return [
        ...["shipyard.yaml", ...WEBHOOK_FILES, "slo.yaml", "sli-values.yaml"],
        ...events,
        ...(0,pushed_files/* pushedPaths */.i)(folder),
    ].map((path) => (0,external_node_path_.join)(folder, path));
}
function readProjectFolder(folder, named) {
    const complaints = [];
    const read = (path, use) => {
        const text = textOf((0,external_node_path_.join)(folder, path));
        if (text === undefined)
            return undefined;
        try {
            return use(text);
        }
        catch (error) {
            complaints.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
            return undefined;
        }
    };
    const shipyard = read("shipyard.yaml", (text) => ({
        text,
        parsed: (0,engine_shipyard/* parseShipyard */.CN)(text),
        name: nameIn((0,dist/* parse */.qg)(text)),
    }));
    const webhook = WEBHOOK_FILES.map((path) => read(path, (text) => (0,local_file/* parseLocalFile */.TL)(path, text))).find((found) => found !== undefined);
    const events = namesIn((0,external_node_path_.join)(folder, EVENTS))
        .filter((name) => name.endsWith(".json"))
        .flatMap((name) => {
        const event = read((0,external_node_path_.join)(EVENTS, name), eventIn);
        return event === undefined ? [] : [{ name, event }];
    });
    const services = [...new Set([...events.flatMap(({ event }) => serviceOf(event)), ...named])];
    const name = shipyard?.name ?? (0,external_node_path_.basename)(folder);
    const values = read("sli-values.yaml", valuesIn) ?? { measured: {}, failing: {} };
    return {
        name,
        shipyardText: shipyard?.text,
        webhookText: webhook?.text,
        sloText: textOf((0,external_node_path_.join)(folder, "slo.yaml")),
        services: services.length > 0 ? services : [DEFAULT_SERVICE],
        ...subscriptionsAndSecrets(webhook),
        repository: (0,example/* dispatchedRepository */.ij)(webhook?.text ?? ""),
        stages: plannedStages(shipyard?.parsed),
        starts: startsOf(name, services[0] ?? DEFAULT_SERVICE, events, shipyard?.parsed),
        ...values,
        canFail: canFail(folder, shipyard?.parsed, Object.keys(values.failing).length > 0),
        complaints,
    };
}
function subscriptionsAndSecrets(webhook) {
    return {
        subscriptions: webhook?.subscriptions ?? [],
        secrets: (webhook?.config.webhooks ?? []).flatMap(({ envFrom }) => envFrom.map(({ secretName, secretKey }) => ({ name: secretName, key: secretKey }))),
    };
}
function plannedStages(shipyard) {
    return (shipyard?.stages ?? []).map(({ name, sequences }) => ({
        name,
        sequences: sequences.map((sequence) => ({
            name: sequence.name,
            tasks: sequence.tasks.map((task) => task.name),
            after: sequence.triggeredOn.map(({ event }) => event.replace(/\.finished$/, "")),
        })),
    }));
}
function startsOf(project, service, events, shipyard) {
    const nameOf = (event) => String(event["type"]).replace(/^sh\.keptn\.event\.|\.triggered$/g, "");
    const written = events.map(({ name, event }) => {
        const isOnly = events.filter((other) => other.event["type"] === event["type"]).length === 1;
        return {
            label: isOnly ? nameOf(event) : `${nameOf(event)}, ${name}`,
            event: JSON.stringify(event, null, 2),
        };
    });
    const known = new Set(events.map(({ event }) => event["type"]));
    const others = (shipyard?.stages ?? []).flatMap((stage) => stage.sequences.flatMap((sequence) => {
        const type = `sh.keptn.event.${stage.name}.${sequence.name}.triggered`;
        if (known.has(type))
            return [];
        const event = {
            type,
            specversion: "1.0",
            source: SOURCE,
            data: { project, stage: stage.name, service },
        };
        return [{ label: `${stage.name}.${sequence.name}`, event: JSON.stringify(event, null, 2) }];
    }));
    return [...written, ...others].slice(0, MOST_STARTS);
}
function eventIn(text) {
    const event = JSON.parse(text);
    if (!(0,json/* isJsonObject */.OW)(event) || typeof event["type"] !== "string")
        throw new Error("expected an event: a JSON object with a type.");
    return event;
}
function serviceOf(event) {
    const data = (0,json/* getOwn */.Ng)(event, "data");
    const service = (0,json/* isJsonObject */.OW)(data) ? (0,json/* getOwn */.Ng)(data, "service") : undefined;
    return typeof service === "string" && service !== "" ? [service] : [];
}
function nameIn(shipyard) {
    const metadata = (0,json/* isJsonObject */.OW)(shipyard) ? (0,json/* getOwn */.Ng)(shipyard, "metadata") : undefined;
    const name = (0,json/* isJsonObject */.OW)(metadata) ? (0,json/* getOwn */.Ng)(metadata, "name") : undefined;
    return typeof name === "string" && name !== "" ? name : undefined;
}
function valuesIn(text) {
    const { measured = {}, failing = {} } = (0,dist/* parse */.qg)(text);
    return { measured, failing };
}
function canFail(folder, shipyard, hasFailing) {
    const isLookedAt = namesIn((0,external_node_path_.join)(folder, WORKFLOWS)).some((name) => textOf((0,external_node_path_.join)(folder, WORKFLOWS, name))?.includes(`vars.${FAIL_VARIABLE}`));
    const tasks = (shipyard?.stages ?? []).flatMap(({ sequences }) => sequences.flatMap((sequence) => sequence.tasks.map(({ name }) => name)));
    return [...new Set(tasks)].filter((task) => task === "evaluation" ? hasFailing : isLookedAt && task !== "approval");
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return undefined;
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./cli/dev/watch.ts

const LOOK_MS = 300;
function watchFiles(list, onChange) {
    let known = fingerprint(list());
    let before = known;
    const timer = setInterval(() => {
        const now = fingerprint(list());
        if (now !== known && now === before) {
            known = now;
            onChange();
        }
        before = now;
    }, LOOK_MS);
    return () => clearInterval(timer);
}
function fingerprint(paths) {
    return paths
        .map((path) => {
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        return stats === undefined
            ? `${path}:`
            : `${path}:${stats.mtimeMs}:${stats.size}:${stats.ino}`;
    })
        .join("\n");
}

;// CONCATENATED MODULE: ./cli/dev/workshop.ts










const workshop_LOOK_MS = 250;
const REPOSITORY = { owner: "your-org", name: "your-repo" };
class Workshop {
    options;
    journal = new Journal();
    #recorder = new Recorder(this.journal);
    #ends = [];
    #unreadable = [];
    #project;
    #setUp;
    #world;
    #variables = {};
    #reloading = Promise.resolve();
    constructor(options) {
        this.options = options;
        this.#project = readProjectFolder(options.folder, options.services);
    }
    static async open(options) {
        const workshop = new Workshop(options);
        try {
            await workshop.#start();
        }
        catch (error) {
            await workshop.close();
            throw error;
        }
        return workshop;
    }
    get world() {
        if (this.#world === undefined)
            throw new Error("The workshop is not open.");
        return this.#world;
    }
    get project() {
        return this.#project;
    }
    payload(number) {
        return this.world.plane.engine.bus.log[number]?.event;
    }
    async act(name, body) {
        const task = (0,json/* getOwn */.Ng)(body, "fail");
        if (name === "trigger" && typeof task === "string")
            this.#variables[FAIL_VARIABLE] = task;
        const answer = await act(this.world, name, body);
        this.#recorder.look(this.world);
        return answer;
    }
    get #values() {
        const isToFail = this.#variables[FAIL_VARIABLE] === "evaluation";
        return isToFail ? this.#project.failing : this.#project.measured;
    }
    reload() {
        this.#reloading = this.#reloading.then(() => this.#reload());
        return this.#reloading;
    }
    async close() {
        for (const end of this.#ends)
            end();
        await this.#reloading;
        await this.#world?.close();
    }
    async #start() {
        const { root, folder, port } = this.options;
        const recorder = this.#recorder;
        const look = () => recorder.look(world);
        let isLooking = false;
        const lookSoon = () => {
            if (isLooking)
                return;
            isLooking = true;
            setImmediate(() => {
                isLooking = false;
                look();
            });
        };
        const world = await (0,play_world/* startWorld */.b)({
            root,
            folder,
            port,
            repository: this.#project.repository ?? REPOSITORY,
            isOnlyRepository: true,
            variables: this.#variables,
            sliProvider: ({ stage }) => this.#values[stage] ?? {},
            onRun: (run) => recorder.run(run),
            onLine: (run, line, isFolded) => recorder.line(run, line, isFolded),
            onComment: () => undefined,
            onUnreadable: (error) => this.#unreadable.push(workflowComplaint(error)),
            note: (text) => this.#note(text),
        });
        this.#world = world;
        this.#ends.push(world.plane.onEvent((delivery) => {
            recorder.event(delivery);
            lookSoon();
        }));
        await this.#apply();
        const timer = setInterval(look, workshop_LOOK_MS);
        this.#ends.push(() => clearInterval(timer));
        this.#ends.push(watchFiles(() => filesOf(folder), () => void this.reload()));
    }
    async #reload() {
        this.#project = readProjectFolder(this.options.folder, this.options.services);
        this.#unreadable = [];
        this.world.reload();
        await this.#apply();
        this.#note("The files have changed; what is read now counts from the next event on.");
    }
    async #apply() {
        const project = this.#project;
        const complaints = [
            ...project.complaints,
            ...this.#unreadable,
            ...(await catalogueComplaints(this.options.folder)),
            ...this.#newStages(),
        ];
        try {
            await (0,set_up/* setUp */.s)(this.world, project, this.#setUp);
            this.#setUp = project;
        }
        catch (error) {
            complaints.push(error instanceof Error ? error.message : String(error));
        }
        for (const complaint of complaints)
            this.options.note(complaint);
        const { owner, name } = project.repository ?? REPOSITORY;
        this.journal.add({
            kind: "project",
            name: project.name,
            folder: this.options.folder,
            repository: `${owner}/${name}`,
            controlPlane: this.world.plane.url,
            stages: project.stages,
            starts: project.starts,
            canFail: project.canFail,
            complaints,
        }, "");
    }
    #newStages() {
        const { projects } = this.world.plane.engine;
        const { name, stages } = this.#project;
        if (!projects.exists(name))
            return [];
        const known = projects.stages(name);
        return stages
            .filter((stage) => !known.includes(stage.name))
            .map((stage) => `shipyard.yaml: the stage ${stage.name} is new, and a project keeps the stages it was created with. Start dev again.`);
    }
    #note(text) {
        this.#recorder.note(text);
        this.options.note(text);
    }
}
function workflowComplaint({ message }) {
    const [, what] = /^not simulated: (.*)$/s.exec(message) ?? [];
    return what === undefined
        ? `.github/workflows/${message}`
        : `.github/workflows/${what} is not known to the runner on this machine, so the workflow is left out.`;
}
function pageFolder(root) {
    return (0,external_node_path_.join)(root, "cli", "dev", "page");
}

;// CONCATENATED MODULE: ./cli/dev/dev.ts










const DEFAULT_PORT = 4680;
const MOST_PORT = 65_534;
const DEFAULT_EXAMPLE = "release-demo";
async function runDev({ names, values, root, signal, ...start }) {
    const folder = folderOf(names, root);
    const port = portOf(values.port);
    (0,project_root/* checkBundles */.ac)(root);
    const screen = values.json ? cli_screen/* silentScreen */.W : start.screen;
    const workshop = await Workshop.open({
        root,
        folder,
        services: values.service ?? [],
        port: port === 0 ? 0 : port + 1,
        note: (text) => screen.line(["yellow", "! "], text),
    }).catch(portInUse);
    const page = new PageServer(pageFolder(root), workshop);
    try {
        const address = await page.listen(port).catch(portInUse);
        tell(screen, address, workshop, folder);
        if (values.json)
            process.stdout.write(`${JSON.stringify(addresses(address, workshop))}\n`);
        await new Promise((_, reject) => {
            if (signal.aborted)
                reject(signal.reason);
            signal.addEventListener("abort", () => reject(signal.reason));
        });
        return 0;
    }
    finally {
        await page.close();
        await workshop.close();
    }
}
function addresses(page, { world, project }) {
    return {
        page,
        project: project.name,
        services: project.services,
        controlPlane: { url: world.plane.url, token: world.plane.token },
        github: { url: world.github.url, token: world.githubToken },
    };
}
function tell(screen, page, { world, project }, folder) {
    const { plane, githubToken } = world;
    screen.wholeLine(["bold", project.name], ["dim", `  ${folder}`]);
    screen.line("");
    screen.line("  Services        ", project.services.join(", "));
    screen.wholeLine("  Page            ", ["cyan", page]);
    screen.wholeLine("  Control plane   ", ["cyan", plane.url]);
    screen.line("");
    screen.line(["dim", "For other commands, in another terminal:"]);
    screen.wholeLine(`  export KEPTN_API_URL=${plane.url}`);
    screen.wholeLine(`  export KEPTN_API_TOKEN=${plane.token}`);
    screen.wholeLine(`  export GITHUB_DISPATCH_TOKEN=${githubToken}`);
    screen.line("");
    screen.line(["dim", "All of it is on this machine, for as long as this runs. Ctrl-C ends it."]);
}
function folderOf([name, ...more], root) {
    if (more.length > 0)
        throw new command/* UsageError */.e(`dev takes one project or folder, found also ${more.join(" ")}.`);
    const examples = (0,example/* exampleNames */.Bj)(root);
    const here = process.cwd();
    const asked = name ?? (here === root ? DEFAULT_EXAMPLE : here);
    if (examples.includes(asked))
        return (0,external_node_path_.join)(root, "examples", "projects", asked);
    const folder = (0,external_node_path_.resolve)(asked);
    if ((0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.statSync)(folder).isDirectory())
        return folder;
    if (demos/* DEMOS */.d.some((demo) => demo.name === asked))
        throw new command/* UsageError */.e(`dev keeps a control plane of Keptn running, and ${asked} has none. Run: play ${asked}`);
    throw new command/* UsageError */.e(`${asked} is neither an example nor a folder.${(0,command_line/* didYouMean */.a)(asked, examples)} Examples are ${examples.join(", ")}.`);
}
function portOf(text) {
    if (text === undefined)
        return DEFAULT_PORT;
    const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (!(port <= MOST_PORT))
        throw new command/* UsageError */.e(`--port ${text}: expected a number from 0 to ${MOST_PORT}.`);
    return port;
}
function portInUse(error) {
    const { code, port } = error;
    if (code !== "EADDRINUSE")
        throw error;
    throw new Error(`The port ${port} is in use. Give two free ones that follow each other: --port N takes N and N + 1.`);
}


/***/ }),

/***/ 45758:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ FILE_VERSIONS),
/* harmony export */   Gy: () => (/* binding */ checkPlan),
/* harmony export */   IT: () => (/* binding */ switchesOf),
/* harmony export */   Jh: () => (/* binding */ typeOfKey),
/* harmony export */   ZB: () => (/* binding */ DEFAULT_GITHUB_API),
/* harmony export */   _i: () => (/* binding */ dispatchUrl),
/* harmony export */   e$: () => (/* binding */ checkTarget),
/* harmony export */   iX: () => (/* binding */ DEFAULT_EVENT_TYPE),
/* harmony export */   j9: () => (/* binding */ DEFAULT_FILE),
/* harmony export */   pk: () => (/* binding */ subscriptionId),
/* harmony export */   rC: () => (/* binding */ DEFAULT_SECRET)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _simulator_webhook__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77866);
/* harmony import */ var _src_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30993);
/* harmony import */ var _src_domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37453);
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46314);






const FILE_VERSIONS = ["v1beta1", "v1alpha1"];
const DEFAULT_EVENT_TYPE = "keptn-task";
const DEFAULT_GITHUB_API = "https://api.github.com";
const DEFAULT_SECRET = { name: "github-secret", key: "GITHUBTOKEN" };
const DEFAULT_FILE = ".github/cloud-automation-webhook.yaml";
const MAX_EVENT_TYPE_CHARACTERS = 100;
function typeOfKey(key) {
    const [, name = "", kind = "triggered"] = /^(.+?)(?:\.(triggered|started|finished))?$/.exec(key) ?? [];
    const type = /^[A-Za-z0-9_-]+$/.test(name)
        ? (0,_src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_3__/* .parseTaskEventType */ .hN)(`sh.keptn.event.${name}.${kind}`)
        : undefined;
    if (type === undefined)
        throw new _command__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_src_domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} is no task: expected a name of letters, digits, - and _, such as deployment, or with .finished behind it.`);
    return `sh.keptn.event.${name}.${kind}`;
}
function subscriptionId({ repository, project }, key) {
    const name = JSON.stringify([repository.toLowerCase(), project, typeOfKey(key)]);
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1")
        .update("cloud-automation-actions webhook ")
        .update(name)
        .digest();
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString("hex");
    return [8, 12, 16, 20, 32].map((end, at, ends) => hex.slice(ends[at - 1] ?? 0, end)).join("-");
}
function checkPlan(plan) {
    const { project, webhooks } = plan;
    checkTarget(plan);
    const denied = deniedWord(plan);
    if (denied !== undefined)
        throw new _command__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`Keptn's webhook service denies requests with the word ${denied} in them. Rename the repository, or let another one take the tasks.`);
    if (!/^[a-z0-9-]{1,200}$/i.test(project))
        throw new _command__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`--project ${(0,_src_domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(project)}: expected a name of letters, digits and -.`);
    if (webhooks.length === 0)
        throw new _command__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e("Which tasks? Give --interactive TASK or --silent TASK.");
}
function checkTarget({ repository, githubApi, eventType }) {
    if (!/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(repository))
        throw new _command__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`--repository ${(0,_src_domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(repository)}: expected owner/name.`);
    if (!/^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._/-]*)?$/.test(githubApi))
        throw new _command__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`--github-api ${(0,_src_domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(githubApi)}: expected an address such as https://github.example.com/api/v3.`);
    if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(eventType) ||
        eventType.length > MAX_EVENT_TYPE_CHARACTERS)
        throw new _command__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`--event-type ${(0,_src_domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(eventType)}: expected at most ${MAX_EVENT_TYPE_CHARACTERS} letters, digits, -, _, . and /.`);
}
function deniedWord(plan) {
    const text = dispatchUrl(plan) + (plan.version === "v1alpha1" ? plan.eventType : "");
    return _simulator_webhook__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_DENY_LIST */ ._j.find((word) => text.includes(word));
}
function dispatchUrl({ githubApi, repository, }) {
    return `${githubApi.replace(/(?<!\/)\/+$/, "")}/repos/${repository}/dispatches`;
}
function switchesOf({ key, mode }) {
    const type = typeOfKey(key);
    if (!type.endsWith(".triggered"))
        return undefined;
    if (mode === "silent")
        return { sendStarted: true, sendFinished: true };
    const isApproval = type === (0,_src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_3__/* .taskEventType */ .ML)(_src_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_5__/* .APPROVAL_TASK */ .UG, "triggered");
    return { sendStarted: !isApproval, sendFinished: false };
}


/***/ }),

/***/ 74143:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ webhookFileText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _plan__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45758);


const PAYLOAD = {
    type: "{{.type}}",
    id: "{{.id}}",
    shkeptncontext: "{{.shkeptncontext}}",
    project: "{{.data.project}}",
};
const TOKEN_VARIABLE = "github_token";
function webhookFileText(plan) {
    const version = `webhookconfig.keptn.sh/${plan.version}`;
    return `# What the control plane sends to ${plan.repository}: one entry for each subscription, tied to it by subscriptionID.
# \`webhook --apply\` brings file and subscriptions to the control plane. Only ids travel: the action reads the rest there,
# so no value of an event meets the characters that the webhook service denies.
apiVersion: ${version}
kind: WebhookConfig
metadata:
  name: ${scalar(plan.project)}
spec:
  webhooks:
${plan.webhooks.map((webhook) => entryText(plan, webhook)).join("\n")}`;
}
function entryText(plan, webhook) {
    const switches = (0,_plan__WEBPACK_IMPORTED_MODULE_1__/* .switchesOf */ .IT)(webhook);
    const lines = [
        ...comment(webhook, switches).map((line) => `# ${line}`),
        `- type: ${(0,_plan__WEBPACK_IMPORTED_MODULE_1__/* .typeOfKey */ .Jh)(webhook.key)}`,
        `  subscriptionID: ${(0,_plan__WEBPACK_IMPORTED_MODULE_1__/* .subscriptionId */ .pk)(plan, webhook.key)}`,
        "  # The filter belongs to the subscription; the webhook service does not read it here.",
        `  filter: { projects: ${list([plan.project])}, stages: ${list(webhook.stages)}, services: [] }`,
        ...(switches
            ? [`  sendStarted: ${switches.sendStarted}`, `  sendFinished: ${switches.sendFinished}`]
            : []),
        "  envFrom:",
        `    - name: ${TOKEN_VARIABLE}`,
        `      secretRef: { name: ${scalar(plan.secret.name)}, key: ${scalar(plan.secret.key)} }`,
        "  requests:",
        ...requestLines(plan).map((line) => `    ${line}`),
    ];
    return lines.map((line) => `    ${line}\n`).join("");
}
function requestLines(plan) {
    const url = (0,_plan__WEBPACK_IMPORTED_MODULE_1__/* .dispatchUrl */ ._i)(plan);
    const payload = JSON.stringify({ event_type: plan.eventType, client_payload: PAYLOAD });
    if (plan.version === "v1alpha1")
        return [
            "- >-",
            "  curl --request POST --header 'Content-Type: application/json'",
            `  --header 'Authorization: Bearer {{.env.${TOKEN_VARIABLE}}}'`,
            `  --data '${payload}'`,
            `  ${url}`,
        ];
    return [
        `- url: ${url}`,
        "  method: POST",
        "  headers:",
        "    - { key: Content-Type, value: application/json }",
        `    - { key: Authorization, value: "Bearer {{.env.${TOKEN_VARIABLE}}}" }`,
        "  payload: |-",
        `    ${payload}`,
    ];
}
function comment({ key, mode }, switches) {
    if (switches === undefined)
        return [`${key}: nobody waits for an answer, so none is sent.`];
    if (mode === "silent")
        return [`${key}: the webhook service answers by itself, as soon as GitHub has taken the call.`];
    return switches.sendStarted
        ? [`${key}: the webhook service sends \`started\`, the action sends \`finished\`.`]
        : [
            `${key}: the approval service sends \`started\`, the action \`finished\` when somebody has answered.`,
        ];
}
function scalar(text) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(text, { lineWidth: 0 }).trimEnd();
}
function list(names) {
    return `[${names.map(scalar).join(", ")}]`;
}


/***/ }),

/***/ 94238:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ positionOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

function positionOf(text, complaint) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        schema: "failsafe",
        uniqueKeys: false,
    });
    const [broken] = document.errors;
    if (broken !== undefined)
        return at(lines, broken.pos[0]);
    const [path = ""] = /^[A-Za-z][\w.[\]]*/.exec(complaint) ?? [];
    let node = document.contents;
    let offset = offsetOf(node);
    for (const step of path.split(/[.[\]]+/).filter(Boolean)) {
        const found = childOf(node, step);
        if (found === undefined)
            break;
        offset = offsetOf((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(found) ? found.key : found) ?? offset;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(found) ? found.value : found;
    }
    return at(lines, offset);
}
function childOf(node, step) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.items[Number(step)];
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items.find(({ key }) => keyOf(key) === step) : undefined;
}
function at(lines, offset) {
    if (offset === undefined)
        return "";
    const { line, col } = lines.linePos(offset);
    return `:${line}:${col}`;
}
function offsetOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}
function keyOf(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(key) ? String(key.value) : String(key);
}


/***/ }),

/***/ 97649:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ UnusableFileError),
/* harmony export */   MM: () => (/* binding */ readLocalFile),
/* harmony export */   TL: () => (/* binding */ parseLocalFile),
/* harmony export */   bD: () => (/* binding */ readWebhookText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _simulator_engine_go_yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32292);
/* harmony import */ var _simulator_webhook__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77866);
/* harmony import */ var _src_domain_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10241);
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5646);
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46314);
/* harmony import */ var _position__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94238);








class UnusableFileError extends Error {
    name = "UnusableFileError";
}
function readLocalFile(path) {
    return parseLocalFile(path, readWebhookText(path));
}
function readWebhookText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new _command__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}). \`init\` writes one.`);
    }
}
function parseLocalFile(path, text) {
    const config = readByKeptn(path, text);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { schema: "core", uniqueKeys: false, merge: true });
    const entries = entriesIn(document);
    const subscriptions = config.webhooks.map(({ type, subscriptionID }, at) => {
        const filter = entries[at];
        return { id: subscriptionID, event: type, filter: filterIn(filter, `${path}: ${type}`) };
    });
    return { path, text, config, subscriptions };
}
function readByKeptn(path, text) {
    try {
        return (0,_simulator_webhook__WEBPACK_IMPORTED_MODULE_3__/* .readWebhookConfig */ .Mp)(text);
    }
    catch (error) {
        if (!(error instanceof _simulator_webhook__WEBPACK_IMPORTED_MODULE_3__/* .WebhookConfigError */ .Q0) && !(error instanceof _simulator_engine_go_yaml__WEBPACK_IMPORTED_MODULE_2__/* .GoYamlError */ .o))
            throw error;
        const { message } = error;
        throw new UnusableFileError(`${path}${(0,_position__WEBPACK_IMPORTED_MODULE_5__/* .positionOf */ .d)(text, message)}: ${message}`);
    }
}
function entriesIn(document) {
    const spec = document.get("spec");
    const list = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(spec) ? spec.get("webhooks", true) : undefined;
    const plain = list?.toJS?.(document);
    return Array.isArray(plain) ? plain.filter((entry) => entry !== null) : [];
}
function filterIn(entry, where) {
    const filter = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(entry) ? (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .getOwn */ .Ng)(entry, "filter") : undefined;
    if (filter === undefined || filter === null)
        return { projects: [], stages: [], services: [] };
    const list = (name) => {
        const names = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(filter) ? ((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .getOwn */ .Ng)(filter, name) ?? []) : undefined;
        if (Array.isArray(names) && names.every((one) => typeof one === "string"))
            return names;
        throw new UnusableFileError(`${where}: filter.${name}: expected a list of names, found ${(0,_src_domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(names)}.`);
    };
    return { projects: list("projects"), stages: list("stages"), services: list("services") };
}


/***/ }),

/***/ 97674:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planOf: () => (/* binding */ planOf),
  runWebhook: () => (/* binding */ runWebhook)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/connection.ts
var connection = __webpack_require__(76255);
// EXTERNAL MODULE: ./cli/keptn-api/index.ts + 2 modules
var keptn_api = __webpack_require__(24289);
// EXTERNAL MODULE: ./cli/say.ts
var say = __webpack_require__(4116);
// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(61097);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./simulator/index.ts + 40 modules
var simulator = __webpack_require__(38722);
// EXTERNAL MODULE: ./simulator/webhook/index.ts + 30 modules
var simulator_webhook = __webpack_require__(77866);
// EXTERNAL MODULE: ./simulator/webhook/subscription.ts
var subscription = __webpack_require__(89936);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./cli/webhook/position.ts
var position = __webpack_require__(94238);
;// CONCATENATED MODULE: ./cli/webhook/merge.ts




class MergeError extends Error {
    name = "MergeError";
}
const ALPHA = "webhookconfig.keptn.sh/v1alpha1";
function merged(local, there) {
    const ids = local.config.webhooks.map(({ subscriptionID }) => subscriptionID);
    if (there === undefined || there.trim() === "")
        return { text: withoutFilters(local.text), added: ids, changed: [] };
    const before = readThere(there);
    const wanted = inVersionOf(before, local);
    const entryOf = ({ webhooks }, id) => webhooks.find(({ subscriptionID }) => subscriptionID === id);
    const added = ids.filter((id) => entryOf(before, id) === undefined);
    const changed = ids.filter((id) => !added.includes(id) && !(0,external_node_util_.isDeepStrictEqual)(entryOf(before, id), entryOf(wanted.config, id)));
    if (added.length + changed.length === 0)
        return { text: there, added, changed };
    const text = rewritten(there, wanted.document, { added, changed });
    checkResult(before, wanted.config, text);
    return { text, added, changed };
}
function readThere(text) {
    try {
        return (0,simulator_webhook/* readWebhookConfig */.Mp)(text);
    }
    catch (error) {
        if (!(error instanceof simulator_webhook/* WebhookConfigError */.Q0))
            throw error;
        throw new MergeError(`The control plane's webhook.yaml${(0,position/* positionOf */.d)(text, error.message)} cannot be used as it is: ${error.message}. ` +
            "One such entry spoils the whole file, so mend or remove it first.");
    }
}
function inVersionOf(there, { config, text }) {
    const document = (0,dist/* parseDocument */.Tp)(withoutFilters(text));
    if (there.apiVersion === config.apiVersion)
        return { config, document };
    if (there.apiVersion !== ALPHA)
        throw new MergeError(`webhook.yaml in the control plane is ${there.apiVersion}, and a request that is one command line has no place in it. Write yours in that version: --format v1beta1.`);
    const webhooks = config.webhooks.map((webhook) => ({
        ...webhook,
        requests: webhook.requests.map((request) => (0,simulator_webhook/* commandLine */.ay)(request)),
    }));
    for (const [at, { requests }] of webhooks.entries())
        entriesOf(document)[at]?.set("requests", document.createNode(requests));
    return { config: { apiVersion: ALPHA, webhooks }, document };
}
function rewritten(there, ours, { added, changed }) {
    const document = (0,dist/* parseDocument */.Tp)(there);
    const list = document.getIn(["spec", "webhooks"]);
    if (document.errors.length > 0 || !(0,dist/* isSeq */.oP)(list))
        throw new MergeError("webhook.yaml in the control plane has no list spec.webhooks that can be added to: add the entries by hand.");
    for (const entry of entriesOf(ours)) {
        const id = idOf(entry);
        const place = list.items.findIndex((item) => (0,dist/* isMap */.jh)(item) && idOf(item) === id);
        if (changed.includes(id))
            list.items[place] = entry;
        else if (added.includes(id))
            list.items.push(entry);
    }
    return document.toString({ lineWidth: 0 });
}
function checkResult(before, wanted, text) {
    const ids = wanted.webhooks.map(({ subscriptionID }) => subscriptionID);
    const split = ({ webhooks }) => [
        webhooks.filter(({ subscriptionID }) => !ids.includes(subscriptionID)),
        ids.flatMap((id) => webhooks.find(({ subscriptionID }) => subscriptionID === id) ?? []),
    ];
    const [others] = split(before);
    if (!(0,external_node_util_.isDeepStrictEqual)([others, split(wanted)[1]], attempt(text, split)))
        throw new MergeError("webhook.yaml in the control plane is written in a way that a program cannot add to without changing what it means: add the entries by hand.");
}
function attempt(text, read) {
    try {
        return read((0,simulator_webhook/* readWebhookConfig */.Mp)(text));
    }
    catch (error) {
        if (error instanceof simulator_webhook/* WebhookConfigError */.Q0)
            return undefined;
        throw error;
    }
}
function withoutFilters(text) {
    return text.replace(/^( +)# The filter belongs .*\n/gm, "").replace(/^ +filter: \{.*\}\n/gm, "");
}
function entriesOf(document) {
    const list = document.getIn(["spec", "webhooks"]);
    return (0,dist/* isSeq */.oP)(list) ? list.items.filter(dist/* isMap */.jh) : [];
}
function idOf(entry) {
    const value = entry.get("subscriptionID", true);
    return (0,dist/* isScalar */.jn)(value) ? String(value.source ?? value.value) : "";
}

;// CONCATENATED MODULE: ./cli/webhook/apply.ts






const SECRET_SCOPE = "keptn-webhook-service";
const ADDRESS = /\bhttps?:\/\/[^\s"'\\]+/g;
const DISPATCHES = /^https:\/\/([A-Za-z0-9.-]+(?::\d+)?)\/(?:[\w./-]+\/)?repos\/[\w-]+\/[\w.-]+\/dispatches$/;
class CannotApplyError extends Error {
    name = "CannotApplyError";
}
async function planApply(request) {
    const { api, local } = request;
    const project = projectOf(local);
    await checkVersion(request);
    await checkProject(api, project, local.subscriptions);
    const secrets = await secretSteps(request);
    const file = await fileStep(request, project);
    const subscriptions = await subscriptionSteps(request);
    return {
        steps: [...secrets, file.step, ...subscriptions.steps],
        notes: [...file.notes, ...subscriptions.notes],
    };
}
function projectOf({ path, subscriptions }) {
    const named = subscriptions.flatMap(({ event, filter }) => {
        if (filter.projects.length === 1)
            return filter.projects;
        throw new CannotApplyError(`${path}: ${event}: filter.projects: expected the name of one project, found ${filter.projects.length === 0 ? "none" : filter.projects.join(", ")}. ` +
            "Write `filter: { projects: [NAME], stages: [], services: [] }` into the entry.");
    });
    const [project = "", ...others] = [...new Set(named)];
    if (others.length > 0)
        throw new CannotApplyError(`${path}: the entries are for ${[project, ...others].join(", ")}: one file is for one project. Make a file of each.`);
    return project;
}
async function checkVersion({ api, local }) {
    const { keptnVersion } = (0,keptn_api/* valueOf */.RP)(await api.metadata(), "The control plane cannot be read");
    const [, minor] = /^0\.(\d+)\./.exec(keptnVersion) ?? [];
    if (minor === undefined || Number(minor) >= 15)
        return;
    if (Number(minor) < 14)
        throw new CannotApplyError(`${api.address} is Keptn ${keptnVersion}; 0.14 is the oldest that counts answers as this action expects.`);
    if (local.config.apiVersion.endsWith("/v1beta1"))
        throw new CannotApplyError(`${api.address} is Keptn ${keptnVersion}, which does not know v1beta1: write the file with --format v1alpha1.`);
}
async function checkProject(api, name, subscriptions) {
    const project = (0,keptn_api/* valueOf */.RP)(await api.project(name), `The project ${name} cannot be read`);
    if (project === undefined)
        throw new CannotApplyError(`${api.address} has no project ${name}. Check filter.projects, or create the project first.`);
    const stages = project.stages.map((stage) => stage.name);
    const unknown = subscriptions
        .flatMap(({ filter }) => filter.stages)
        .find((stage) => !stages.includes(stage));
    if (unknown !== undefined)
        throw new CannotApplyError(`The project ${name} has no stage ${unknown}; it has ${stages.join(", ")}.`);
}
async function secretSteps({ api, local, token, renewToken }) {
    const there = (0,keptn_api/* valueOf */.RP)(await api.secrets(), "The secrets' names cannot be read");
    const references = local.config.webhooks.flatMap(({ envFrom }) => envFrom);
    const names = [...new Set(references.map(({ secretName }) => secretName))];
    return names.map((name) => {
        const keys = [
            ...new Set(references
                .filter(({ secretName }) => secretName === name)
                .map(({ secretKey }) => secretKey)),
        ];
        const what = `the secret ${name}`;
        const known = there.find((secret) => secret.name === name);
        const hosts = gitHubsOf(name, local);
        const renews = renewToken && hosts !== undefined;
        if (known !== undefined)
            checkSecret(known, keys, renews);
        if (known !== undefined && !renews)
            return { what, state: "unchanged" };
        if (hosts === undefined)
            throw new CannotApplyError(`The control plane has no secret ${name} yet, and not every request of the entries with it is a dispatch to GitHub, so GitHub's token is not written there. Create it in the Bridge.`);
        if (token === undefined)
            throw new CannotApplyError(`The control plane has no secret ${name} yet, and its value is GitHub's token: give it as --github-token-file FILE, or as the variable GITHUB_DISPATCH_TOKEN.`);
        const data = Object.fromEntries(keys.map((key) => [key, token]));
        const exists = known !== undefined;
        return {
            what,
            state: exists ? "changed" : "new",
            details: `scope ${SECRET_SCOPE}, key ${keys.join(", ")}, sent to ${hosts.join(", ")}`,
            make: async () => {
                const put = await api.putSecret({ name, scope: SECRET_SCOPE, data }, exists);
                (0,keptn_api/* valueOf */.RP)(put, `The secret ${name} cannot be written`);
            },
        };
    });
}
function gitHubsOf(name, { config }) {
    const addresses = config.webhooks
        .filter(({ envFrom }) => envFrom.some(({ secretName }) => secretName === name))
        .flatMap(({ requests }) => requests)
        .map((one) => (typeof one === "string" ? one : `${one.url} ${one.options}`))
        .flatMap((text) => text.match(ADDRESS) ?? [""]);
    const hosts = addresses.map((address) => DISPATCHES.exec(address)?.[1]);
    return hosts.every((host) => host !== undefined) ? [...new Set(hosts)] : undefined;
}
function checkSecret({ name, scope, keys: there }, keys, renewToken) {
    if (scope !== SECRET_SCOPE)
        throw new CannotApplyError(`The secret ${name} has the scope ${scope}; the webhook service reads ${SECRET_SCOPE} only. Delete it in the Bridge, or name another one in envFrom.`);
    const missing = keys.find((key) => !there.includes(key));
    if (missing !== undefined)
        throw new CannotApplyError(`The secret ${name} has no key ${missing}; it has ${there.join(", ")}. A missing key is sent as an empty token, so name another key or another secret in envFrom.`);
    const lost = there.filter((key) => !keys.includes(key));
    if (renewToken && lost.length > 0)
        throw new CannotApplyError(`The secret ${name} also has ${lost.join(", ")}, which would be lost: a secret is replaced as a whole. Change it in the Bridge.`);
}
async function fileStep({ api, local }, project) {
    const what = `${simulator_webhook/* WEBHOOK_URI */.JH} of the project ${project}`;
    const there = (0,keptn_api/* valueOf */.RP)(await api.resource({ project }, simulator_webhook/* WEBHOOK_URI */.JH), `${what} cannot be read`);
    const { text, added, changed } = mergedOrRefused(local, there?.text);
    if (there !== undefined && added.length + changed.length === 0)
        return { step: { what, state: "unchanged" }, notes: [] };
    const count = (entries, word) => entries.length === 0 ? [] : [`${entries.length} ${word}`];
    return {
        step: {
            what,
            state: there === undefined ? "new" : "changed",
            details: [...count(added, "new"), ...count(changed, "changed")].join(", "),
            make: async () => {
                (0,keptn_api/* valueOf */.RP)(await api.writeResource({ project }, simulator_webhook/* WEBHOOK_URI */.JH, text), `${what} cannot be written`);
            },
        },
        notes: [],
    };
}
function mergedOrRefused(local, there) {
    try {
        return merged(local, there);
    }
    catch (error) {
        throw error instanceof MergeError ? new CannotApplyError(error.message) : error;
    }
}
async function subscriptionSteps({ api, local }) {
    const integrations = (0,keptn_api/* valueOf */.RP)(await api.integrations(simulator/* WEBHOOK_SERVICE */.Wh), "The integrations cannot be read");
    const integration = integrations[0];
    if (integration === undefined)
        throw new CannotApplyError(`${api.address} has no ${simulator/* WEBHOOK_SERVICE */.Wh}: it is not installed, or not running.`);
    const there = integrations.flatMap(({ subscriptions }) => subscriptions);
    const steps = local.subscriptions.map((wanted) => {
        const known = there.find(({ id }) => id === wanted.id);
        const what = `the subscription to ${wanted.event}`;
        if (known !== undefined && isSame(known, wanted))
            return { what, state: "unchanged" };
        return {
            what,
            state: known === undefined ? "new" : "changed",
            details: wanted.id,
            make: async () => {
                const put = await api.putSubscription(integration.id, wanted);
                (0,keptn_api/* valueOf */.RP)(put, `${what} cannot be written`);
            },
        };
    });
    return {
        steps,
        notes: local.subscriptions.flatMap((wanted) => rivals(wanted, integrations, local)),
    };
}
function isSame(known, wanted) {
    const sorted = ({ projects, stages, services }) => [projects, stages, services].map((names) => names.toSorted());
    return (known.event === wanted.event && (0,external_node_util_.isDeepStrictEqual)(sorted(known.filter), sorted(wanted.filter)));
}
function rivals(wanted, integrations, { subscriptions }) {
    const ours = subscriptions.map(({ id }) => id);
    const meets = (one, other) => one.length === 0 || other.length === 0 || one.some((name) => other.includes(name));
    return integrations
        .flatMap((integration) => integration.subscriptions)
        .filter(({ id, event, filter }) => !ours.includes(id) &&
        (0,subscription/* matchesSubject */.i)(event, wanted.event) &&
        meets(filter.projects, wanted.filter.projects) &&
        meets(filter.stages, wanted.filter.stages) &&
        meets(filter.services, wanted.filter.services))
        .map(({ id, event }) => `Another subscription, ${id} (${event}), hears ${wanted.event}, too. If both answer, the task waits for two answers; it is left as it is.`);
}

// EXTERNAL MODULE: ./cli/doctor/check.ts
var check = __webpack_require__(78023);
// EXTERNAL MODULE: ./cli/doctor/checks/webhook-file.ts
var webhook_file = __webpack_require__(81779);
// EXTERNAL MODULE: ./cli/doctor/facts.ts
var doctor_facts = __webpack_require__(82364);
// EXTERNAL MODULE: ./cli/doctor/look.ts + 2 modules
var look = __webpack_require__(3073);
// EXTERNAL MODULE: ./cli/doctor/print.ts
var print = __webpack_require__(25296);
// EXTERNAL MODULE: ./cli/doctor/webhook.ts
var webhook = __webpack_require__(69918);
// EXTERNAL MODULE: ./cli/webhook/local-file.ts
var local_file = __webpack_require__(97649);
;// CONCATENATED MODULE: ./cli/webhook/check.ts








const MISSING_FIELD = "CA-D104";
async function checkFile(path, text, screen) {
    const file = (0,webhook/* readWebhookFile */.OC)(path, text);
    const nothing = await (0,look/* look */.O)({
        files: new Map(),
        reusable: new Map(),
        repository: undefined,
        address: undefined,
        plane: undefined,
        github: undefined,
        dispatch: undefined,
        names: {},
        now: () => new Date(),
    });
    const facts = { ...nothing, webhooks: (0,doctor_facts/* known */.eO)([file]), shipyards: (0,doctor_facts/* known */.eO)([]) };
    const report = (0,check/* examine */.s)(facts, webhook_file/* WEBHOOK_FILE_CHECKS */.v);
    (0,print/* printReport */.Y_)(screen, report);
    if (file.refusal !== undefined) {
        (0,say/* say */.c)(screen, `Keptn cannot use ${file.refusal.where}: ${file.refusal.complaint}.`);
        return 1;
    }
    const { subscriptions } = (0,local_file/* parseLocalFile */.TL)(path, text);
    const isBroken = report.findings.some(({ code, severity }) => severity === "error" && code !== MISSING_FIELD);
    const webhooks = `${subscriptions.length} webhook${subscriptions.length === 1 ? "" : "s"}`;
    (0,say/* say */.c)(screen, isBroken
        ? `Keptn reads ${path}, ${webhooks}, but what is found above fails.`
        : `Keptn can use ${path}: ${webhooks}.`);
    return isBroken ? 1 : 0;
}

// EXTERNAL MODULE: ./cli/webhook/file-text.ts
var file_text = __webpack_require__(74143);
// EXTERNAL MODULE: ./cli/webhook/plan.ts
var webhook_plan = __webpack_require__(45758);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./cli/webhook/preview.ts




const HIDDEN = "***";
const SOME_ADDRESS = "192.0.2.1";
const DISPATCHED = 204;
async function previewOf({ text, subscriptions }, event, secretOf = () => HIDDEN) {
    const previews = subscriptions.map(async (subscription) => {
        const requests = [];
        const answers = [];
        const problems = [];
        const service = (0,simulator_webhook/* createWebhookService */.Nm)({
            subscriptions: () => [subscription],
            resource: (level, uri) => level.stage === undefined && uri === simulator_webhook/* WEBHOOK_URI */.JH ? text : undefined,
            secret: secretOf,
            send: (answer) => void answers.push(answer),
            log: (message) => void problems.push(message),
            httpRequest: (method, url, headers, body) => {
                requests.push({ method, url, headers, body });
                return Promise.resolve({ status: DISPATCHED, body: "" });
            },
            resolveHost: () => Promise.resolve([{ address: SOME_ADDRESS, names: [] }]),
        });
        await service.handle(event);
        const isSilent = requests.length + answers.length + problems.length === 0;
        return isSilent
            ? undefined
            : {
                subscription: subscription.id,
                requests,
                answers: answers.map(({ type, data }) => ({ type, data })),
                problems,
            };
    });
    return (await Promise.all(previews)).filter((one) => one !== undefined);
}
function readEvent(option, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new command/* UsageError */.e(`${option}: expected an event as JSON (${error instanceof Error ? error.message : String(error)}).`);
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        throw new command/* UsageError */.e(`${option}: expected an event as JSON, found ${(0,errors/* quote */.hD)(value)}.`);
    const type = (0,json/* textAt */.$6)(value, "type");
    const data = (0,json/* getOwn */.Ng)(value, "data");
    if (type === "" || !(0,json/* isJsonObject */.OW)(data))
        throw new command/* UsageError */.e(`${option}: expected an event with \`type\` and \`data\`, as the Bridge shows it.`);
    return { ...optional(value), ...required(value), type, data };
}
function required(value) {
    const or = (name, otherwise) => (0,json/* textAt */.$6)(value, name) || otherwise;
    return {
        id: or("id", "00000000-0000-4000-8000-000000000001"),
        source: or("source", "shipyard-controller"),
        time: or("time", "2022-03-01T10:00:00.000Z"),
        specversion: or("specversion", "1.0"),
        shkeptncontext: or("shkeptncontext", "00000000-0000-4000-8000-000000000002"),
    };
}
const OPTIONAL = [
    "triggeredid",
    "gitcommitid",
    "contenttype",
    "datacontenttype",
    "shkeptnspecversion",
];
function optional(value) {
    const found = OPTIONAL.map((name) => [name, (0,json/* textAt */.$6)(value, name)]).filter(([, text]) => text !== "");
    return Object.fromEntries(found);
}

;// CONCATENATED MODULE: ./cli/webhook/run.ts













async function runWebhook(start, surroundings = connection/* HERE */.Dg) {
    const { names, values, screen } = start;
    const [file = webhook_plan/* DEFAULT_FILE */.j9, ...more] = names;
    if (more.length > 0)
        throw new command/* UsageError */.e(`webhook takes one file, found also ${more.join(" ")}.`);
    const asked = ["apply", "check", "preview"].filter((name) => values[name]);
    if (asked.length > 1)
        throw new command/* UsageError */.e(`--${asked.join(" and --")} exclude each other.`);
    if (asked.length === 0)
        return run_print(names, values);
    try {
        if (values.check)
            return await checkFile(file, (0,local_file/* readWebhookText */.bD)(file), screen);
        const local = (0,local_file/* readLocalFile */.MM)(file);
        return values.apply
            ? await apply(local, start, surroundings)
            : await preview(local, values, screen);
    }
    catch (error) {
        if (!(error instanceof local_file/* UnusableFileError */.Kr) && !(error instanceof CannotApplyError))
            throw error;
        (0,say/* say */.c)(screen, error.message);
        return 1;
    }
}
function run_print(names, values) {
    if (names.length > 0)
        throw new command/* UsageError */.e(`What about ${names[0]}? Give --apply, --check or --preview EVENT.`);
    process.stdout.write((0,file_text/* webhookFileText */.n)(planOf(values)));
    return 0;
}
function planOf(values) {
    const { project, repository, interactive = [], silent = [], stage: stages = [] } = values;
    if (project === undefined)
        throw new command/* UsageError */.e("Which project? Give --project NAME.");
    if (repository === undefined)
        throw new command/* UsageError */.e("Which repository? Give --repository OWNER/NAME.");
    const both = interactive.find((task) => silent.map(webhook_plan/* typeOfKey */.Jh).includes((0,webhook_plan/* typeOfKey */.Jh)(task)));
    if (both !== undefined)
        throw new command/* UsageError */.e(`${both} is given as --interactive and as --silent: it can be one of them.`);
    const plan = {
        project,
        repository,
        githubApi: values["github-api"] ?? webhook_plan/* DEFAULT_GITHUB_API */.ZB,
        eventType: values["event-type"] ?? webhook_plan/* DEFAULT_EVENT_TYPE */.iX,
        secret: secretOf(values.secret),
        version: versionOf(values.format),
        webhooks: [
            ...interactive.map((key) => ({ key, mode: "interactive", stages })),
            ...silent.map((key) => ({ key, mode: "silent", stages })),
        ],
    };
    (0,webhook_plan/* checkPlan */.Gy)(plan);
    return plan;
}
function secretOf(text) {
    if (text === undefined)
        return webhook_plan/* DEFAULT_SECRET */.rC;
    const [, name, key] = /^([a-z0-9][a-z0-9-]*)\.([A-Za-z0-9._-]+)$/.exec(text) ?? [];
    if (name === undefined || key === undefined)
        throw new command/* UsageError */.e(`--secret ${(0,errors/* quote */.hD)(text)}: expected the secret's name, a dot and its key, such as github-secret.GITHUBTOKEN.`);
    return { name, key };
}
function versionOf(text) {
    if (text === undefined)
        return "v1beta1";
    const found = webhook_plan/* FILE_VERSIONS */.B8.find((version) => version === text);
    if (found === undefined)
        throw new command/* UsageError */.e(`--format ${(0,errors/* quote */.hD)(text)}: expected ${webhook_plan/* FILE_VERSIONS */.B8.join(" or ")}.`);
    return found;
}
async function preview(local, { preview: path = "", json }, screen) {
    const event = readEvent(`--preview ${path}`, readText(path));
    const previews = await previewOf(local, event);
    if (json)
        process.stdout.write(`${JSON.stringify(previews, null, 2)}\n`);
    else
        printPreviews(screen, previews, event.type);
    const isSent = previews.length > 0 && previews.every(({ problems }) => problems.length === 0);
    return isSent ? 0 : 1;
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path === "-" ? 0 : path, "utf8");
    }
    catch (error) {
        throw new command/* UsageError */.e(`--preview ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}
function printPreviews(screen, previews, type) {
    if (previews.length === 0)
        (0,say/* say */.c)(screen, `No webhook of the file hears ${type} of this project, stage and service.`);
    for (const { subscription, requests, answers, problems } of previews) {
        screen.wholeLine(["bold", `${type}, subscription ${subscription}`]);
        for (const { method, url, headers, body } of requests) {
            screen.line("");
            screen.wholeLine(["cyan", `${method} ${url}`]);
            for (const [name, value] of Object.entries(headers))
                screen.wholeLine(`${name}: ${value}`);
            screen.line("");
            for (const line of (body ?? "").split("\n"))
                process.stdout.write(`${(0,text_width/* harmless */.Is)(line)}\n`);
        }
        screen.line("");
        for (const problem of problems)
            (0,say/* say */.c)(screen, `Not sent: ${problem}`, { style: "red" });
        for (const answer of answers)
            (0,say/* say */.c)(screen, `The webhook service sends ${answer.type} to the control plane.`);
        if (problems.length === 0 && answers.length === 0)
            (0,say/* say */.c)(screen, "The webhook service sends nothing to the control plane.");
        screen.line("");
    }
}
async function apply(local, { values, screen, signal }, surroundings) {
    const { api } = (0,connection/* connectTo */.m6)(values, surroundings, signal);
    const { steps, notes } = await planApply({
        api,
        local,
        token: tokenOf(values, surroundings.environment),
        renewToken: values["renew-token"] === true,
    });
    await make(steps, { screen, dryRun: values["dry-run"] === true });
    for (const note of notes)
        (0,say/* say */.c)(screen, note, { style: "yellow" });
    return 0;
}
function tokenOf(values, environment) {
    const file = values["github-token-file"];
    if (file !== undefined)
        return (0,keptn_api/* readSecretFile */.fW)("github-token-file", file);
    return environment["GITHUB_DISPATCH_TOKEN"]?.trim() || undefined;
}
async function make(steps, { screen, dryRun }) {
    for (const { what, state, details, make } of steps) {
        if (!dryRun)
            await make?.();
        const style = state === "unchanged" ? "dim" : "green";
        screen.wholeLine([style, state.padEnd(11)], what, details ? ` (${details})` : "");
    }
    const isChanged = steps.some(({ state }) => state !== "unchanged");
    screen.line("");
    if (!isChanged)
        (0,say/* say */.c)(screen, "Everything is so already; nothing was changed.");
    else if (dryRun)
        (0,say/* say */.c)(screen, "Nothing was changed.");
    else
        (0,say/* say */.c)(screen, "Done. New subscriptions work after some 10 seconds.");
}


/***/ })

};
