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


/***/ }),

/***/ 87922:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job),
/* harmony export */   stopWorkflow: () => (/* binding */ stopWorkflow)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5646);
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61777);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33139);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38177);
/* harmony import */ var _core_own_reports__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53168);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48554);
/* harmony import */ var _end_run__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39825);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66460);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59272);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49355);












const FORCED_MS = 3 * 60_000;
const RECENT_MS = 24 * 60 * 60_000;
const MAX_NAMED = 5;
async function stopWorkflow(call, request) {
    const runs = { github: request.github, repository: call.repository };
    const meant = await meantRun(call, runs, request);
    const { id } = meant;
    if (id === (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .runIdIn */ .uW)(request.runUrl))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Run ${id} is this very run; it cannot stop itself.`, "CA-411");
    const read = await (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .readRun */ .cI)(runs, id, request.stop);
    if (read.kind === "gone")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no run ${id} in ${call.repository}: it was deleted, or the token may not see it.`, "CA-411");
    if (read.kind === "failed")
        throw (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)(`Run ${id} of ${call.repository} could not be read`, read.failure);
    const { run } = read;
    if (!meant.isProven)
        refuseStranger(run, call, request);
    if (run.isOver)
        return confirmed(run, `Run ${id} of ${run.workflow} was over already (${run.conclusion || "in an unknown way"}).`);
    request.console.info(`Run ${id} of ${run.workflow} is ${run.status.replaceAll("_", " ")}; it is cancelled: ${run.url}`);
    const { clock, stop: signal } = request;
    const mild = call.forceAfterMs > 0
        ? await (0,_end_run__WEBPACK_IMPORTED_MODULE_6__/* .endRun */ .lb)(runs, id, { patienceMs: call.forceAfterMs, clock, signal })
        : { kind: "told" };
    if (mild.kind !== "told" || signal.aborted)
        return judge(mild, run, request);
    request.console.notice(`Run ${id} goes on ${call.forceAfterMs / 60_000} minutes after it was cancelled; it is ended by force.`);
    return judge(await (0,_end_run__WEBPACK_IMPORTED_MODULE_6__/* .endRun */ .lb)(runs, id, { patienceMs: FORCED_MS, isForced: true, clock, signal }), run, request, " by force");
}
function judge(ended, run, request, how = "") {
    const what = `Run ${run.id} of ${run.workflow}`;
    if (ended.kind === "over")
        return confirmed(ended.run, `${what} ` +
            `${ended.byItself ? `had ended by itself (${ended.run.conclusion || "in an unknown way"})` : `was cancelled${how} and is over`}.`);
    if (request.stop.aborted)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_8__/* .stoppedResult */ .Fb)((0,_core_results__WEBPACK_IMPORTED_MODULE_8__/* .stopReason */ .PJ)(request), unconfirmed(run, `${what} ${(0,_end_run__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)(ended)}.`));
    if (ended.kind === "gone")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what} was deleted before it was seen to be over.`, "CA-411");
    if (ended.kind === "refused")
        throw (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)(`${what} could not be cancelled`, ended.failure);
    return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .endedWith */ .t)({
        kind: "judged",
        verdict: "fail",
        reason: `run ${run.id} of ${run.workflow} goes on ${FORCED_MS / 60_000} minutes after it was ended by force`,
        code: "CA-411",
    }, unconfirmed(run));
}
function confirmed(run, message) {
    return (0,_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .endedWith */ .t)({ kind: "judged", verdict: "pass", reason: message }, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)({ labels: {}, data: { stopped: "true" }, message }, run));
}
function unconfirmed({ id, url }, message) {
    return (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)({ labels: {}, data: { stopped: "false" }, ...(message !== undefined && { message }) }, { id, url });
}
async function meantRun(call, runs, request) {
    const reported = reportsIn((0,_domain_task__WEBPACK_IMPORTED_MODULE_3__/* .dataOf */ .qu)(request.assignment.event));
    if (call.runId !== undefined)
        return {
            id: call.runId,
            isProven: reported.some(({ id }) => id === call.runId) &&
                (await proven(reported, request)).some(({ id }) => id === call.runId),
        };
    const sure = reported.length > 0 ? await proven(reported, request) : [];
    const id = reportedRun(call, sure.length > 0 ? sure : reported);
    return id === undefined
        ? { id: await titledRun(call, runs, request), isProven: true }
        : { id, isProven: sure.some((one) => one.id === id) };
}
async function proven(reported, request) {
    try {
        const own = await (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_4__/* .ownReports */ .OV)(request);
        return reported.filter(({ task, id }) => own.some((report) => report.task === task && (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(report, "runId") === String(id)));
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        request.console.notice(error.message);
        return [];
    }
}
function refuseStranger(run, { workflow, title, runId }, request) {
    const isOfWorkflow = workflow === undefined ? runId !== undefined : run.workflow === workflow;
    if (run.event === "workflow_dispatch" && isOfWorkflow && isTitled(run, title, request))
        return;
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Run ${run.id} of ${run.workflow} was not stopped: no \`finished\` of a run of ` +
        "this repository has reported it, and it is not a run of " +
        `${workflow ?? "the workflow that is meant"} by workflow_dispatch with ` +
        `${title === undefined ? "project, stage and service" : (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(title)} in its ` +
        "title. Give workflow, and title where its run-name says something else.", "CA-417");
}
function reportedRun({ startedBy, repository }, reported) {
    const meant = startedBy === undefined ? reported : reported.filter(({ task }) => task === startedBy);
    const ids = new Set(meant.map(({ id }) => id));
    const listed = reported
        .slice(0, MAX_NAMED)
        .map(({ task, id }) => `${task}: ${id}`)
        .join(", ");
    if (ids.size > 1)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Several tasks have reported a run (${listed}): choose one with started-by, or give run-id.`, "CA-411");
    const [only] = meant;
    if (!only) {
        if (startedBy === undefined)
            return undefined;
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.started-by: the task ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(startedBy)} has reported no runId${listed ? ` (found ${listed})` : ""}.`, "CA-411");
    }
    const elsewhere = only.repository;
    if (elsewhere !== undefined && elsewhere.toLowerCase() !== repository.toLowerCase())
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Run ${only.id}, which ${only.task} has reported, belongs to ${elsewhere}: name it with repository.`, "CA-411");
    return only.id;
}
function reportsIn(data) {
    return Object.entries(data).flatMap(([task, value]) => {
        const runId = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_10__/* .isJsonObject */ .OW)(value) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_10__/* .getOwn */ .Ng)(value, "runId") : undefined;
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_10__/* .isJsonObject */ .OW)(value) ||
            (typeof runId !== "string" && typeof runId !== "number") ||
            !/^[1-9]\d{0,14}$/.test(String(runId)))
            return [];
        const url = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_10__/* .getOwn */ .Ng)(value, "runUrl");
        const [, repository, id] = (typeof url === "string"
            ? /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)/.exec(url)
            : null) ?? [];
        return [{ task, id: Number(runId), repository: id === String(runId) ? repository : undefined }];
    });
}
async function titledRun({ workflow, title }, runs, request) {
    const { assignment, clock, stop } = request;
    if (workflow === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("No earlier task has reported a runId: give run-id, or the workflow whose run is meant.", "CA-411");
    const { project, stage, service } = assignment.task;
    const words = [project, stage, service].filter(Boolean);
    if (title === undefined && words.length === 0)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("with.title: nothing is known of the task that a title could be compared with; give the title.", "CA-411");
    const meant = (await (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .listRuns */ .v)(runs, workflow, undefined, stop)).filter((run) => run.id !== (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .runIdIn */ .uW)(request.runUrl) && isTitled(run, title, request));
    const live = meant.filter(({ isOver }) => !isOver);
    const sought = `${workflow} with ${title === undefined ? words.map(_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(", ") : (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(title)} in its title`;
    if (live.length > 1)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Several runs of ${sought} are going on (${live
            .slice(0, MAX_NAMED)
            .map((run) => run.id)
            .join(", ")}${live.length > MAX_NAMED ? ", …" : ""}): give run-id, or a title that only one has.`, "CA-411");
    const [found] = live.length > 0 ? live : meant.filter(({ changedMs }) => clock.nowMs() - changedMs < RECENT_MS);
    if (!found)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no run of ${sought} that goes on or has ended within the last day.`, "CA-411");
    return found.id;
}
function isTitled(run, title, { assignment: { task } }) {
    if (title !== undefined)
        return run.title.includes(title);
    const words = [task.project, task.stage, task.service].filter(Boolean);
    const titled = run.title.split(/[\s,;:/()[\]]+/);
    return words.length > 0 && words.every((word) => titled.includes(word));
}
const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_11__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_9__/* .workflowStop */ .Gq, {
    run: (request) => stopWorkflow((0,_call__WEBPACK_IMPORTED_MODULE_5__/* .stopCallOf */ .eG)(request.parameters, request), request),
});


/***/ })

};
