module.exports = {

/***/ 36593:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FORMATS)
});

// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var counting_outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/domain/events/events.ts
var events = __webpack_require__(71679);
// EXTERNAL MODULE: ./src/domain/text/first-line.ts
var first_line = __webpack_require__(11459);
;// CONCATENATED MODULE: ./src/sinks/news.ts



const MAX_DATA_CHARACTERS = 24 * 1024;
const MAX_LABELS_CHARACTERS = 8 * 1024;
const MAX_MESSAGE_BYTES = 4_000;
const MAX_LINE_BYTES = 500;
function idOf({ task, phase }) {
    return `${task.id}/${phase}`;
}
function timeOf({ atMs }) {
    return new Date(atMs).toISOString();
}
function factsOf(news) {
    const { task, outcome } = news;
    const { name, project, stage, service, keptnContext } = task;
    return {
        task: name,
        triggeredId: task.id,
        ...(keptnContext && { context: keptnContext }),
        project,
        stage,
        service,
        ...(outcome && {
            status: outcome.status,
            result: outcome.result,
            message: messageOf(outcome, news),
            ...small("labels", outcome.labels, MAX_LABELS_CHARACTERS),
            ...small("data", outcome.data, MAX_DATA_CHARACTERS),
        }),
    };
}
function messageOf({ message }, { run }) {
    return (0,events/* cut */.J)(message, MAX_MESSAGE_BYTES, run.url);
}
function lineOf({ message }, { run }) {
    return (0,events/* cut */.J)((0,first_line/* firstLine */.T)(message), MAX_LINE_BYTES, run.url);
}
function small(name, value, maxCharacters) {
    return JSON.stringify(value).length <= maxCharacters ? { [name]: value } : {};
}
const OUTCOME_WORDS = {
    pass: "success",
    warning: "warning",
    fail: "failure",
    errored: "error",
};
function outcomeWord(outcome) {
    return OUTCOME_WORDS[(0,counting_outcome/* verdictOf */.Vj)(outcome)];
}

;// CONCATENATED MODULE: ./src/sinks/formats.ts

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const CLOUD_EVENT = "application/cloudevents+json; charset=UTF-8";
const FORMATS = {
    "dynatrace-sdlc": {
        path: "/platform/ingest/v1/events.sdlc",
        contentType: "application/json",
        body: (news) => [{ "event.category": "task", "event.version": "0.1.0", ...flat(news) }],
    },
    "dynatrace-bizevents": {
        path: "/api/v2/bizevents/ingest",
        contentType: "application/json",
        body: (news) => ({
            ...flat(news),
            "event.type": `cloud-automation-actions.task.${news.phase}`,
        }),
    },
    cdevents: {
        path: "",
        contentType: CLOUD_EVENT,
        body: (news) => {
            const event = cdEvent(news);
            const { context, subject } = event;
            return envelope({ ...context, subject: subject.id, data: event });
        },
    },
    cloudevents: {
        path: "",
        contentType: CLOUD_EVENT,
        body: (news) => envelope({
            ...identity(news),
            type: `dev.cloud-automation-actions.task.${news.phase}`,
            subject: news.task.id,
            data: { ...factsOf(news), run: { ...news.run } },
        }),
    },
};
function identity(news) {
    return { id: idOf(news), source: news.run.repositoryUrl, timestamp: timeOf(news) };
}
function envelope({ id, source, type, timestamp, subject, data }) {
    return {
        specversion: "1.0",
        id,
        source,
        type,
        subject,
        time: timestamp,
        datacontenttype: "application/json",
        data,
    };
}
function flat(news) {
    const { task, run, outcome, phase } = news;
    const { data, labels } = factsOf(news);
    return {
        "event.provider": "github.com",
        "event.type": task.name,
        "event.status": phase,
        "event.id": idOf(news),
        timestamp: timeOf(news),
        "task.id": task.id,
        "task.name": task.name,
        ...(outcome && {
            "task.outcome": outcomeWord(outcome),
            "task.status": outcome.status,
            "task.result": outcome.result,
            "event.reason": messageOf(outcome, news),
            ...(labels !== undefined && { "task.labels": labels }),
            ...(data !== undefined && { "task.data": data }),
        }),
        "cicd.pipeline.run.id": run.id,
        "cicd.pipeline.run.attempt": run.attempt,
        "cicd.pipeline.run.url.full": run.url,
        "cicd.deployment.release_stage": task.stage,
        "vcs.repository.name": run.repository,
        "vcs.repository.url.full": run.repositoryUrl,
        ...(run.revision && { "vcs.ref.head.revision": run.revision }),
        ...(task.keptnContext && { "cicd.upstream_pipeline.run.id": task.keptnContext }),
        "keptn.project": task.project,
        "keptn.stage": task.stage,
        "keptn.service": task.service,
    };
}
function cdEvent(news) {
    const { task, run, outcome, phase } = news;
    const { keptnContext } = task;
    return {
        context: {
            specversion: "0.5.1",
            ...identity(news),
            type: `dev.cdevents.taskrun.${phase}.0.3.0`,
            ...(UUID.test(keptnContext) && { chainId: keptnContext }),
        },
        subject: {
            id: task.id,
            content: {
                taskName: task.name,
                uri: run.url,
                pipelineRun: { id: `${run.repository}/${run.id}/${run.attempt}` },
                ...(outcome && outcomeOf(outcome, news)),
            },
        },
        customData: factsOf(news),
    };
}
function outcomeOf(outcome, news) {
    const word = outcomeWord(outcome);
    return {
        outcome: word === "warning" ? "success" : word,
        ...(word !== "success" && { errors: lineOf(outcome, news) }),
    };
}


/***/ }),

/***/ 39754:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweepPutDown: () => (/* binding */ sweepPutDown)
/* harmony export */ });
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61777);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);
/* harmony import */ var _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49835);
/* harmony import */ var _domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49705);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10241);
/* harmony import */ var _task_proceed__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27560);
/* harmony import */ var _due__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45078);
/* harmony import */ var _notes__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37617);








const DELIVERY_MS = 60_000;
const FOR_GOOD = ["CA-302", "CA-303"];
async function sweepPutDown(order, ports) {
    const swept = [];
    const settled = new Set();
    for (const putDown of await ports.list()) {
        const { task, note } = putDown;
        const owed = owedBy(note, task);
        if (settled.has(owed)) {
            await remove(note, ports);
            continue;
        }
        const open = { task, sentMs: NaN, event: {} };
        const came = await sweepOne(putDown, open, order, ports).catch(failed);
        if (came.isSettled)
            settled.add(owed);
        swept.push({ project: task.project, open, did: came.did, why: came.why });
    }
    return swept;
}
function failed(error) {
    if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
        throw error;
    return { did: "failed", why: (0,_domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .coded */ .yC)(error.message, error.code) };
}
async function sweepOne(putDown, open, order, ports) {
    const { note } = putDown;
    const run = await ports.history.run(note.runId);
    if (!run)
        return { did: "left", why: "its run is no longer there" };
    if (!run.isOver || ports.clock.nowMs() - run.changedMs < _notes__WEBPACK_IMPORTED_MODULE_7__/* .SETTLING_MS */ .UE)
        return { did: "left", why: `run ${run.id} is at work` };
    const due = await dueOf(putDown, run, open, ports);
    if ("left" in due) {
        if (due.isOver && !order.isDryRun)
            await remove(note, ports);
        return { did: "left", why: due.left };
    }
    const givenUpMs = order.isByHand ? undefined : await ports.memory.lastMs(givenUp(putDown));
    if (givenUpMs !== undefined)
        return {
            did: "left",
            why: `given up at ${new Date(givenUpMs).toISOString()}, when its answer was refused; start the sweep by hand to try again`,
        };
    if (order.isDryRun)
        return { did: due.did === "delivered" ? "would deliver" : "would finish", why: due.why };
    return send(putDown, due, order, ports);
}
async function dueOf({ task }, run, open, ports) {
    const notes = await ports.history.notesOf(run.id);
    const kept = await newest(notes, (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_2__/* .undeliveredResultPrefix */ .$Y)(task), ports, readKept);
    if (kept?.triggeredId === task.id)
        return {
            outcome: kept.outcome,
            why: `the result that run ${run.id} had kept`,
            did: "delivered",
            source: kept.source,
        };
    const waiting = await newest(notes, (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_3__/* .waitingTaskPrefix */ .lS)(task), ports, readWait);
    if (waiting)
        return dueAfter(waiting, run, open, ports);
    if (run.conclusion === "success")
        return { left: `run ${run.id} has answered it`, isOver: true };
    const message = `${task.name} was never finished: run ${run.id} ${(0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(run.conclusion)} and has not answered.`;
    return finish(message, "CA-601", run);
}
function finish(message, code, { attemptUrl }) {
    return {
        outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__/* .couldNotRun */ .Mn)(`${message} The sweep has finished it.`, code),
        why: message,
        did: "finished",
        source: attemptUrl,
    };
}
async function dueAfter({ runId, deadline, waitsFor, artifact }, run, open, ports) {
    const awaited = runId === undefined ? undefined : await ports.history.run(runId);
    if (awaited?.isOver) {
        const source = run.attemptUrl;
        const due = await (0,_due__WEBPACK_IMPORTED_MODULE_6__/* .outcomeOf */ .s)({ kind: "conclude", source, awaited: { run: awaited, artifact } }, open, ports);
        if (typeof due === "string")
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${due}.`, "CA-605");
        return { ...due, did: "finished", source };
    }
    if (ports.clock.nowMs() < Date.parse(deadline))
        return { left: `waits for ${waitsFor} until ${deadline}`, isOver: false };
    return finish(`${open.task.name} waited in vain for ${waitsFor}, until ${deadline}.`, "CA-603", run);
}
async function send({ note, task, plane }, { outcome, source, did, why }, { sweepUrl }, ports) {
    const { clock, console, secrets } = ports;
    const sent = await (0,_task_proceed__WEBPACK_IMPORTED_MODULE_5__/* .answerFor */ .u)({
        assignment: { task, event: {} },
        role: "stand-in",
        voice: { source, labels: { sweep: sweepUrl }, secrets },
        outcome,
        left: { work: "over", started: 1 },
        times: { deliveryMs: DELIVERY_MS },
    }, {
        plane,
        ports: { clock, console, cancelled: new AbortController().signal },
        timeline: [],
        sendStarted: "auto",
        verify: "off",
        save: () => undefined,
    });
    if (sent.ended === "undelivered")
        return { did: "failed", why: await whyUndelivered(givenUp({ note, task }), sent, ports) };
    await remove(note, ports);
    return sent.ended === "answered"
        ? { did, why, isSettled: true }
        : { did: "left", why: `it takes no answer any more: ${sent.message}`, isSettled: true };
}
async function whyUndelivered(key, { message, code }, { memory, console }) {
    if (!code || !FOR_GOOD.includes(code))
        return message;
    try {
        await memory.put(key);
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw error;
        console.warning(`${error.message} The next sweep will tell the same again.`);
    }
    return (0,_domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .coded */ .yC)(`${message} Whoever waits there gets no answer: it is given up. Mend what is wrong and start the sweep by hand, which tries again.`, code);
}
function givenUp({ note, task }) {
    return `given up: ${owedBy(note, task)}`;
}
function owedBy({ runId }, { id }) {
    return `run ${runId}, task ${id}`;
}
async function newest(notes, prefix, { console }, read) {
    const [note] = notes
        .filter(({ name }) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
        .sort((a, b) => b.artifactId - a.artifactId);
    try {
        return note && (await read(note));
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo) || error.code === "CA-610")
            throw error;
        const { name, runId } = note ?? {};
        console.warning(`The artifact ${name} of run ${runId} was ignored: ${error.message} (CA-604)`);
        return undefined;
    }
}
async function readKept(note) {
    return (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_2__/* .readUndeliveredResult */ .Fj)(await note.read(_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_2__/* .UNDELIVERED_RESULT_FILE */ .x6, _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_2__/* .MAX_UNDELIVERED_BYTES */ .Lu));
}
async function readWait(note) {
    return (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_3__/* .readWaitingTask */ .N)(await note.read(_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_3__/* .WAITING_TASK_FILE */ .tF, _notes__WEBPACK_IMPORTED_MODULE_7__/* .MAX_NOTE_BYTES */ .uv));
}
async function remove(note, { console }) {
    await note
        .remove()
        .catch((error) => console.warning(`${note.name} is done with and could not be deleted: ${error.message}`));
}


/***/ }),

/***/ 56511:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSinks: () => (/* binding */ readSinks)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _http_loopback__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80507);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56300);
/* harmony import */ var _formats__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36593);






const NAMES = Object.keys(_formats__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h);
const FIELDS = ["kind", "url", "token"];
const MAX_SINKS = 10;
function readSinks(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    const [fault] = document.errors;
    if (fault)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`event-sinks: expected a list as YAML. ${firstSentence(fault)}`);
    const list = plainIn(document);
    if (!Array.isArray(list))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("event-sinks: expected a list, each entry with kind, url and token.");
    if (list.length > MAX_SINKS)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`event-sinks: at most ${MAX_SINKS} are told, found ${list.length}.`);
    return list.map((entry, at) => readSink(entry, `event-sinks[${at}]`));
}
function plainIn(document) {
    try {
        return document.toJS({ maxAliasCount: 0 });
    }
    catch {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("event-sinks: aliases (*name) are not taken. Write each entry out.");
    }
}
const firstSentence = ({ message }) => message.split("\n", 1)[0] ?? "";
function readSink(entry, path) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(entry))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: expected kind, url and token, each with a colon and a blank.`);
    const stranger = Object.keys(entry).find((name) => !FIELDS.includes(name));
    if (stranger !== undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}${nameOf(stranger)}: is not known here. Known are ${FIELDS.join(", ")}.`);
    const kind = NAMES.find((name) => name === (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(entry, "kind"));
    if (kind === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(wrongKind((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(entry, "kind"), path));
    return { kind, url: readUrl((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(entry, "url"), kind, path), token: readToken(entry, path) };
}
function nameOf(field) {
    return /^[a-z-]{1,20}$/i.test(field) ? `.${field}` : " has a field that";
}
function wrongKind(found, path) {
    const meant = typeof found === "string" ? (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(found, NAMES) : undefined;
    return (`${path}.kind: expected ${NAMES.join(", ")}, found another.` +
        (meant === undefined ? "" : ` Did you mean ${meant}?`));
}
function readUrl(text, kind, path) {
    const url = typeof text === "string" && URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}.url: expected an address that begins with https://.`);
    if (url.protocol === "http:" && !(0,_http_loopback__WEBPACK_IMPORTED_MODULE_5__/* .isLoopback */ .U)(url.hostname))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}.url: http:// carries the token in clear. Use https://.`);
    if (url.username || url.password || url.search || url.hash)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}.url: holds more than an address. Give the token as token.`);
    if (url.pathname === "/")
        url.pathname = _formats__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h[kind].path || "/";
    return url;
}
function readToken(entry, path) {
    const token = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(entry, "token");
    if (token === undefined || token === null || token === "")
        return undefined;
    if (typeof token !== "string" || /[^\x21-\x7e]/.test(token))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}.token: expected a token without spaces or line breaks.`);
    return token;
}


/***/ }),

/***/ 68395:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ArtifactService: () => (/* binding */ ArtifactService)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51306);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13519);





class ArtifactRefusal extends Error {
    httpStatus;
    name = "ArtifactRefusal";
    constructor(message, httpStatus) {
        super(message);
        this.httpStatus = httpStatus;
    }
}
const SERVICE = "twirp/github.actions.results.api.v1.ArtifactService";
const ARTIFACT_VERSION = 7;
const ZIP = "application/zip";
const BYTES = "application/octet-stream";
const STORAGE_VERSION = "2023-11-03";
const DAY_MS = 24 * 3_600_000;
const REQUEST_MS = 2 * 60_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_ATTEMPTS = 5;
const FIRST_DELAY_MS = 1_000;
const BLOCK = Buffer.from("cloud-automation-0001").toString("base64");
class ArtifactService {
    stop;
    #origin;
    #token;
    #owner;
    #retentionDays;
    constructor(environment, stop) {
        this.stop = stop;
        const url = environment["ACTIONS_RESULTS_URL"] ?? "";
        this.#token = environment["ACTIONS_RUNTIME_TOKEN"] ?? "";
        if (this.#token === "" || !URL.canParse(url))
            throw new ArtifactRefusal("this runner offers no artifacts");
        this.#origin = new URL(url).origin;
        this.#owner = ownerIn(this.#token);
        this.#retentionDays = Number(environment["GITHUB_RETENTION_DAYS"]) || Infinity;
    }
    async upload({ artifact, file, text, retentionDays }) {
        const archive = Buffer.from((0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .zipSync */ .L)({ [file]: (0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .strToU8 */ ._u)(text) }));
        const days = Math.min(retentionDays, this.#retentionDays);
        const created = await this.#call("CreateArtifact", {
            name: artifact,
            mime_type: ZIP,
            version: ARTIFACT_VERSION,
            expires_at: new Date(Date.now() + days * DAY_MS).toISOString(),
        });
        await this.#store(signedAddressIn(created), archive);
        await this.#call("FinalizeArtifact", {
            name: artifact,
            size: String(archive.length),
            hash: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(archive).digest("hex")}`,
        });
    }
    async delete(artifact) {
        await this.#call("DeleteArtifact", { name: artifact });
    }
    async #call(method, parameters) {
        const { text } = await this.#answered({
            method: "POST",
            url: `${this.#origin}/${SERVICE}/${method}`,
            headers: { "content-type": "application/json", authorization: `Bearer ${this.#token}` },
            body: JSON.stringify({ ...this.#owner, ...parameters }),
        });
        const answer = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .parsedJson */ .U4)(text);
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(answer) || answer["ok"] === false)
            throw new ArtifactRefusal("the artifact service answered without a result");
        return answer;
    }
    async #store(address, archive) {
        const put = (parameters, headers, body) => this.#answered({
            method: "PUT",
            url: `${address}&${parameters}`,
            headers: { accept: "application/xml", "x-ms-version": STORAGE_VERSION, ...headers },
            body,
        });
        const block = encodeURIComponent(BLOCK);
        await put(`comp=block&blockid=${block}`, { "content-type": BYTES }, archive);
        await put("comp=blocklist", { "content-type": "application/xml", "x-ms-blob-content-type": ZIP }, `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${BLOCK}</Latest></BlockList>`);
    }
    async #answered(request) {
        for (let attempt = 1;; attempt++) {
            const answer = await (0,_http_exchange__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .c)({ ...request, timeoutMs: REQUEST_MS, maxBytes: MAX_ANSWER_BYTES }, this.stop);
            if (answer.kind === "answered" && answer.status >= 200 && answer.status < 300)
                return answer;
            if (!isPassing(answer) || attempt === MAX_ATTEMPTS)
                throw refusalOf(answer);
            const delayMs = FIRST_DELAY_MS * 2 ** (attempt - 1);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(delayMs, undefined, { signal: this.stop }).catch(() => undefined);
        }
    }
}
function isPassing(answer) {
    if (answer.kind === "broken")
        return answer.why === "timeout" || answer.why === "connection";
    return answer.status === 429 || answer.status >= 500;
}
function refusalOf(answer) {
    if (answer.kind === "broken")
        return new ArtifactRefusal(`the request to the artifact service ${answer.words}`);
    const { status, text } = answer;
    const told = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .parsedJson */ .U4)(text);
    const words = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(told) && typeof told["msg"] === "string" ? told["msg"] : "";
    const why = words === "" ? "" : `: ${(words.split(/[\r\n]/, 1)[0] ?? "").slice(0, 200)}`;
    return new ArtifactRefusal(`the artifact service answered HTTP ${status}${why}`, status);
}
function ownerIn(token) {
    const claims = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .parsedJson */ .U4)(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const scopes = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(claims) ? String(claims["scp"] ?? "") : "";
    const scope = scopes.split(" ").find((one) => one.startsWith("Actions.Results:"));
    const [, run, job] = scope?.split(":") ?? [];
    if (!run || !job)
        throw new ArtifactRefusal("this runner's token does not allow artifacts");
    return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
function signedAddressIn(created) {
    const address = created["signed_upload_url"] ?? created["signedUploadUrl"];
    if (typeof address === "string" && URL.canParse(address))
        return address;
    throw new ArtifactRefusal("the artifact service named no address for the upload");
}


/***/ }),

/***/ 78561:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tell: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70039);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13519);
/* harmony import */ var _formats__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36593);




const TIME_MS = 10_000;
const NO_ANSWER = `got no answer within ${TIME_MS / 1_000} s`;
const ATTEMPT_MS = 5_000;
const MAX_ATTEMPTS = 3;
const FIRST_DELAY_MS = 500;
const MAX_BYTES = 256 * 1024;
const CLASSIC_TOKEN = /^dt0c01\./;
async function tell(news, sinks, means) {
    const limit = (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)({ limitMs: TIME_MS, stop: means.stop });
    try {
        await Promise.all(sinks.map(async (sink) => {
            const trouble = await tellOne(news, sink, limit.signal, means);
            if (trouble === undefined)
                return;
            const isOver = limit.signal.aborted && means.stop?.aborted !== true;
            means.warn(warning(news, sink, isOver ? NO_ANSWER : trouble));
        }));
    }
    finally {
        limit.release();
    }
}
function warning({ phase, task }, { kind, url }, trouble) {
    return (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(`The event sink ${kind} at ${url.origin} was not told that ${task.name} has ${phase}: it ${trouble}.`, "CA-507");
}
async function tellOne(news, { kind, url, token }, stop, { sleep }) {
    const { contentType, body } = _formats__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h[kind];
    const request = {
        method: "POST",
        url: url.href,
        headers: { "content-type": contentType, ...(token && { authorization: bearing(token) }) },
        body: JSON.stringify(body(news)),
        timeoutMs: ATTEMPT_MS,
        maxBytes: MAX_BYTES,
    };
    for (let attempt = 1;; attempt++) {
        const answer = await (0,_http_exchange__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)(request, stop);
        const trouble = troubleWith(answer);
        if (trouble === undefined)
            return undefined;
        if (attempt === MAX_ATTEMPTS || stop.aborted || !isPassing(answer))
            return trouble;
        await sleep(waitMs(answer, attempt), stop);
    }
}
function bearing(token) {
    return `${CLASSIC_TOKEN.test(token) ? "Api-Token" : "Bearer"} ${token}`;
}
function troubleWith(answer) {
    if (answer.kind === "broken")
        return answer.words;
    return answer.status >= 200 && answer.status < 300 ? undefined : `answered ${answer.status}`;
}
function isPassing(answer) {
    if (answer.kind === "broken")
        return answer.why === "connection" || answer.why === "timeout";
    return [408, 425, 429].includes(answer.status) || answer.status >= 500;
}
function waitMs(answer, attempt) {
    const asked = answer.kind === "answered"
        ? (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterMs */ .Vs)(answer.headers["retry-after"], Date.now())
        : undefined;
    return asked ?? (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_3__/* .backOffMs */ .Vv)(attempt, FIRST_DELAY_MS, Math.random());
}


/***/ })

};
