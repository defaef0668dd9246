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
const MOST_UNREAD_BYTES = 8 * 1024 * 1024;
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
    try {
        const value = JSON.parse(Buffer.concat(chunks).toString("utf8"));
        return (0,json/* isJsonObject */.OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function answer(response, status, text) {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
function page_server_json(response, status, body) {
    response
        .writeHead(status, { "content-type": "application/json; charset=utf-8" })
        .end(JSON.stringify(body));
}

// EXTERNAL MODULE: ./cli/play/world.ts + 12 modules
var play_world = __webpack_require__(32416);
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
        for (const { number, title, state, labels, body, comments } of (0,issues/* shownIssues */.M)(github))
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
    const message = (0,tally/* firstLine */.TM)(data.message);
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
class Journal {
    #kept = new Map();
    #listeners = new Set();
    #last = 0;
    add(message, key = String(this.#last + 1)) {
        const kept = this.#kept.get(message.kind) ?? new Map();
        this.#kept.set(message.kind, kept);
        const text = JSON.stringify(message);
        if (kept.get(key)?.text === text)
            return;
        const entry = { id: (this.#last += 1), text };
        kept.delete(key);
        kept.set(key, entry);
        const [oldest = ""] = kept.keys();
        if (kept.size > MOST[message.kind])
            kept.delete(oldest);
        for (const listener of [...this.#listeners])
            listener(entry);
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
// EXTERNAL MODULE: ./simulator/webhook/index.ts + 30 modules
var simulator_webhook = __webpack_require__(77866);
;// CONCATENATED MODULE: ./cli/dev/project-folder.ts







const WORKFLOWS = (0,external_node_path_.join)(".github", "workflows");
const EVENTS = "events";
const CATALOGUE = (0,external_node_path_.join)(".github", "cloud-automation.yml");
const WEBHOOK_FILES = ["webhook.yaml", (0,external_node_path_.join)("webhook", "webhook.yaml")];
const MOST_STARTS = 50;
const DEFAULT_SERVICE = "demo";
const SOURCE = "dev";
function filesOf(folder) {
    const listed = [WORKFLOWS, EVENTS].flatMap((place) => namesIn((0,external_node_path_.join)(folder, place)).map((name) => (0,external_node_path_.join)(place, name)));
    return [
        "shipyard.yaml",
        ...WEBHOOK_FILES,
        "slo.yaml",
        "sli-values.yaml",
        CATALOGUE,
        ...listed,
    ].map((path) => (0,external_node_path_.join)(folder, path));
}
function readProjectFolder(folder) {
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
    const webhook = WEBHOOK_FILES.map((path) => read(path, (text) => ({ text, ...(0,simulator_webhook/* readWebhookConfig */.Mp)(text) }))).find((found) => found !== undefined);
    const events = namesIn((0,external_node_path_.join)(folder, EVENTS))
        .filter((name) => name.endsWith(".json"))
        .flatMap((name) => {
        const event = read((0,external_node_path_.join)(EVENTS, name), eventIn);
        return event === undefined ? [] : [{ name, event }];
    });
    const services = [...new Set(events.flatMap(({ event }) => serviceOf(event)))];
    const name = shipyard?.name ?? (0,external_node_path_.basename)(folder);
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
        measured: read("sli-values.yaml", measuredIn) ?? {},
        complaints,
    };
}
function subscriptionsAndSecrets(webhook) {
    const webhooks = webhook?.webhooks ?? [];
    return {
        subscriptions: webhooks.map(({ subscriptionID, type }) => ({
            id: subscriptionID,
            event: type,
        })),
        secrets: webhooks.flatMap(({ envFrom }) => envFrom.map(({ secretName, secretKey }) => ({ name: secretName, key: secretKey }))),
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
function measuredIn(text) {
    const { measured } = (0,dist/* parse */.qg)(text);
    return measured ?? {};
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
    #reloading = Promise.resolve();
    constructor(options) {
        this.options = options;
        this.#project = readProjectFolder(options.folder);
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
        const answer = await act(this.world, name, body);
        this.#recorder.look(this.world);
        return answer;
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
        const world = await (0,play_world/* startWorld */.b)({
            root,
            folder,
            port,
            repository: this.#project.repository ?? REPOSITORY,
            isOnlyRepository: true,
            variables: {},
            sliProvider: ({ stage }) => this.#project.measured[stage] ?? {},
            onRun: (run) => recorder.run(run),
            onLine: (run, line, isFolded) => recorder.line(run, line, isFolded),
            onComment: () => undefined,
            onUnreadable: (error) => this.#unreadable.push(`.github/workflows/${error.message}`),
            note: (text) => this.#note(text),
        });
        this.#world = world;
        this.#ends.push(world.plane.onEvent((delivery) => {
            recorder.event(delivery);
            look();
        }));
        await this.#apply();
        const timer = setInterval(look, workshop_LOOK_MS);
        this.#ends.push(() => clearInterval(timer));
        this.#ends.push(watchFiles(() => filesOf(folder), () => void this.reload()));
    }
    async #reload() {
        this.#project = readProjectFolder(this.options.folder);
        this.#unreadable = [];
        this.world.receiver.reload();
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
        controlPlane: { url: world.plane.url, token: world.plane.token },
        github: { url: world.github.url, token: world.githubToken },
    };
}
function tell(screen, page, { world, project }, folder) {
    const { plane, githubToken } = world;
    screen.line(["bold", project.name], ["dim", `  ${folder}`]);
    screen.line("");
    screen.line("  Page            ", ["cyan", page]);
    screen.line("  Control plane   ", ["cyan", plane.url]);
    screen.line("  its API token   ", plane.token);
    screen.line("  GitHub token    ", githubToken, ["dim", "  for the secret of a webhook"]);
    screen.line("");
    screen.line(["dim", "For other commands, in another terminal:"]);
    screen.line(`  export KEPTN_API_URL=${plane.url} KEPTN_API_TOKEN=${plane.token}`);
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

/***/ 74455:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   W: () => (/* binding */ complaintsOfJobs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _src_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46672);
/* harmony import */ var _src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70856);
/* harmony import */ var _src_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30993);
/* harmony import */ var _src_domain_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10241);
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5646);
/* harmony import */ var _src_jobs_core_check_ahead__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65550);
/* harmony import */ var _src_jobs_core_parameter_error__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31634);
/* harmony import */ var _src_jobs_core_parameters__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54260);










function rootOf(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === ".github" ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : process.cwd();
}
async function complaintsOfJobs(catalogue, text, root) {
    const yaml = _src_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_2__/* .YamlText */ .Z.parse(text, catalogue.path);
    const complaints = [];
    for (const rule of catalogue.rules.get(`${_src_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .APPROVAL_TASK */ .UG}.triggered`) ?? []) {
        if (rule.settings.job === _src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_3__/* .APPROVAL_JOB */ .c2 && rule.off === undefined)
            continue;
        complaints.push({
            place: yaml.keyPlace(rule.pointer),
            message: `${rule.field}: a task called ${_src_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .APPROVAL_TASK */ .UG} is only answered by the ` +
                `job ${_src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_3__/* .APPROVAL_JOB */ .c2}; the action refuses this rule and sends nothing. ` +
                `Write job: ${_src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_3__/* .APPROVAL_JOB */ .c2}, or leave the task out.`,
        });
    }
    for (const rule of [...catalogue.rules.values()].flat()) {
        for (const complaint of await complaintsOfRule(rule, readerOf(root)))
            complaints.push({
                place: yaml.valuePlace(pointerOf(complaint, rule, yaml)),
                message: `${rule.field}.${complaint}`,
            });
    }
    return complaints;
}
async function complaintsOfRule({ settings: { job, with: parameters = {} } }, read) {
    if (job === undefined)
        return [];
    const certain = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null && !(0,_src_jobs_core_check_ahead__WEBPACK_IMPORTED_MODULE_5__/* .holdsExpression */ .x9)(value)));
    return [
        ...attempt(() => (0,_src_jobs_core_parameters__WEBPACK_IMPORTED_MODULE_7__.refuseInCatalogue)(job, certain)),
        ...(await (0,_src_jobs_core_check_ahead__WEBPACK_IMPORTED_MODULE_5__/* .complaintsAhead */ .UV)(job, parameters, { readFile: read })),
    ];
}
function attempt(check) {
    try {
        check();
        return [];
    }
    catch (error) {
        return (0,_src_jobs_core_parameter_error__WEBPACK_IMPORTED_MODULE_6__/* .complaintsOf */ .C)(error);
    }
}
function readerOf(root) {
    return async (path, field) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        const [real, realRoot] = [
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(full).catch(() => full),
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root),
        ];
        if (!full.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root) + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ||
            (real !== full && !real.startsWith(realRoot + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
            throw new _src_domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${field}: ${path} is outside of the repository; give a path below its root.`);
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full, "utf8").catch(() => {
            throw new _src_domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${field}: ${path} is not there; looked for in ${root}.`);
        });
    };
}
function pointerOf(complaint, { pointer }, yaml) {
    let at = pointer;
    let value = yaml.at(pointer);
    for (let rest = `.${complaint}`;;) {
        const step = stepOf(rest, value);
        if (step === undefined)
            return at;
        at = (0,_src_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_2__/* .child */ .j)(at, step.key);
        value = valueAt(value, step.key);
        rest = rest.slice(step.length);
    }
}
function valueAt(value, key) {
    if (Array.isArray(value))
        return value[Number(key)];
    return (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_9__/* .isJsonObject */ .OW)(value) ? (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_9__/* .getOwn */ .Ng)(value, key) : undefined;
}
function stepOf(rest, value) {
    const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
    const steps = keys.flatMap((key) => [`.${key}`, `[${key}]`, `[${JSON.stringify(key)}]`, `.${JSON.stringify(key)}`].map((written) => ({ key, written })));
    const fitting = steps.filter(({ written }) => rest.startsWith(written) && /^[.:[]/.test(rest.slice(written.length)));
    const longest = fitting.sort((a, b) => b.written.length - a.written.length)[0];
    return longest && { key: longest.key, length: longest.written.length };
}


/***/ }),

/***/ 86064:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   printChoice: () => (/* binding */ printChoice)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(46314);
/* harmony import */ var _known_jobs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6525);
/* harmony import */ var _say__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4116);
/* harmony import */ var _schema_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57480);
/* harmony import */ var _jobs_check__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74455);
/* harmony import */ var _text_width__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61097);
/* harmony import */ var _src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19615);
/* harmony import */ var _src_catalogue_choice__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96894);
/* harmony import */ var _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94515);
/* harmony import */ var _src_catalogue_parameters__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35649);
/* harmony import */ var _src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70856);
/* harmony import */ var _src_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62979);
/* harmony import */ var _src_domain_errors__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10241);
/* harmony import */ var _src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(37453);
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5646);
/* harmony import */ var _src_domain_task__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(33139);

















const INDENT = "    ";
const MAX_VALUE_COLUMNS = 300;
const SIGNS = { taken: "✓", "not met": "✗", "not reached": "·", broken: "!" };
const STYLES = {
    taken: "green",
    "not met": "yellow",
    "not reached": "dim",
    broken: "red",
};
async function check(request, screen) {
    if (request.schema) {
        process.stdout.write(`${(0,_schema_schema__WEBPACK_IMPORTED_MODULE_3__.schemaText)("catalogue")}\n`);
        return 0;
    }
    const event = eventOf(request);
    const catalogue = await read(request, screen);
    if (catalogue === undefined)
        return 1;
    const rules = [...catalogue.rules.values()].flat().length;
    (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `${catalogue.path} is valid: ${count(catalogue.rules.size, "key")}, ${count(rules, "rule")}.`);
    screen.line("");
    if (event === undefined) {
        printRules(screen, catalogue);
        return 0;
    }
    return printChoice(screen, catalogue, event, request.event === undefined);
}
async function read({ file: path, root }, screen) {
    try {
        const text = readText("--file", path);
        const catalogue = (0,_src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__.parseCatalogue)(text, path, _known_jobs__WEBPACK_IMPORTED_MODULE_1__/* .KNOWN */ .c);
        const complaints = await (0,_jobs_check__WEBPACK_IMPORTED_MODULE_4__/* .complaintsOfJobs */ .W)(catalogue, text, root ?? (0,_jobs_check__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I)(path));
        if (complaints.length > 0)
            throw new _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_8__/* .CatalogueError */ .cv(path, complaints);
        return catalogue;
    }
    catch (error) {
        if (!(error instanceof _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_8__/* .CatalogueError */ .cv))
            throw error;
        for (const complaint of error.message.split("\n"))
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, complaint);
        return undefined;
    }
}
function readText(option, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new _command__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .e(`${option} ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}
function eventOf({ event: path, task }) {
    const type = task === undefined ? undefined : `sh.keptn.event.${(0,_src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__.keyOf)(task)}`;
    if (type !== undefined && (0,_src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_15__/* .parseTaskEventType */ .hN)(type) === undefined)
        throw new _command__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .e(`--task ${task}: expected the name of a task, alone or with .triggered, .started, .finished or .invalidated.`);
    if (path === undefined)
        return type === undefined ? undefined : { type, data: {} };
    const text = readText("--event", path);
    let given;
    try {
        given = JSON.parse(text);
    }
    catch {
        throw new _src_domain_errors__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo(`${path}: expected JSON.`);
    }
    const payload = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_16__/* .isJsonObject */ .OW)(given) ? ((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_16__/* .getOwn */ .Ng)(given, "client_payload") ?? given) : given;
    const { event } = (0,_src_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_11__/* .parseDispatch */ .C9)(payload, path);
    return type === undefined ? event : { ...event, type };
}
function printRules(screen, catalogue) {
    for (const [key, rules] of catalogue.rules) {
        screen.line(["bold", (0,_src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__.nameOfKey)(key)]);
        const conditions = rules.map(conditionOf);
        const columns = Math.max(...conditions.map(_text_width__WEBPACK_IMPORTED_MODULE_5__/* .widthOf */ .qz));
        for (const [i, rule] of rules.entries()) {
            const isReached = rules.slice(0, i).every(({ condition }) => condition !== undefined);
            screen.line(`  ${i + 1}  `, ["cyan", (0,_text_width__WEBPACK_IMPORTED_MODULE_5__/* .pad */ .eV)(conditions[i] ?? "", columns)], "  ", workOf(rule), isReached ? "" : ["yellow", "  (never reached)"]);
        }
    }
}
function printChoice(screen, catalogue, event, isEmpty) {
    (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, "The event is " +
        `${String(event["type"])}.${isEmpty ? " There is nothing in it, so every value of event.data is null; give one by --event." : ""}`);
    for (const explained of (0,_src_catalogue_choice__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .W)(catalogue, event))
        printRule(screen, explained);
    screen.line("");
    const other = elsewhere(catalogue, event);
    if (other !== undefined && !isEmpty) {
        (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `It would be skipped: ${other}.`);
        return 0;
    }
    const choice = (0,_src_catalogue_choice__WEBPACK_IMPORTED_MODULE_7__.chooseRule)(catalogue, event);
    switch (choice.kind) {
        case "rule": {
            const { rule, index, key } = choice;
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `Rule ${index + 1} of ${key} is taken: ` +
                `${workOf(rule)}${rule.settings.mode === undefined ? "" : `, ${rule.settings.mode}`}.`);
            for (const [name, value] of Object.entries(rule.settings.with === undefined ? {} : (0,_src_catalogue_parameters__WEBPACK_IMPORTED_MODULE_9__.resolveWith)(rule, event)))
                (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `${name}: ${shown(value)}`, { lead: INDENT });
            return 0;
        }
        case "off":
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `The rule at ${choice.where} is switched off: nothing is run, and the task is answered ${choice.answer}.`);
            return 0;
        case "skipped":
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, choice.reason);
            return 0;
        case "unknown":
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, choice.reason);
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, choice.isUnbound
                ? "Nothing would be run: the catalogue does not speak for this task (docs/security.md)."
                : "The task would be finished errored.");
            return 1;
    }
}
function elsewhere({ scope }, event) {
    const { project, stage } = (0,_src_domain_task__WEBPACK_IMPORTED_MODULE_13__/* .dataOf */ .qu)(event);
    const binding = { inputs: {}, catalogue: scope };
    const text = (value) => (typeof value === "string" ? value : "");
    const parsed = (0,_src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_15__/* .parseTaskEventType */ .hN)(text(event["type"]));
    if (!parsed)
        return undefined;
    const byName = (0,_src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_10__/* .boundByName */ .Zc)({ name: parsed.task, kind: parsed.kind, project: text(project), type: text(event["type"]) }, binding, true);
    const bound = byName.kind === "elsewhere" ? byName : (0,_src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_10__/* .boundByStage */ .q4)(text(stage) || undefined, binding);
    return bound.kind === "elsewhere" ? bound.reason : undefined;
}
function printRule(screen, { rule, index, verdict, value, parts, problem }) {
    screen.line("");
    screen.line([STYLES[verdict], `${SIGNS[verdict]} rule ${index + 1} is ${verdict}`], ["dim", `  ${rule.place}`]);
    (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, conditionOf(rule) + (value === undefined ? "" : ` is ${shown(value)}`), {
        lead: INDENT,
    });
    for (const part of parts)
        if (part.text !== rule.condition?.text)
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `${part.text} is ${shown(part.value)}`, { lead: INDENT.repeat(part.depth + 2) });
    if (problem !== undefined)
        (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, problem, { lead: INDENT });
}
function conditionOf({ condition }) {
    return condition === undefined ? "always" : `if ${condition.text}`;
}
function workOf({ off, settings: { script, job } }) {
    if (off !== undefined)
        return `switched off, answered ${off}`;
    if (job !== undefined)
        return `job ${job}`;
    const [first = "", ...more] = (script ?? "").trim().split("\n");
    return `run ${first}${more.length > 0 ? " …" : ""}`;
}
function shown(value) {
    return (0,_text_width__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(JSON.stringify(value), MAX_VALUE_COLUMNS);
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}


/***/ })

};
