module.exports = {

/***/ 25:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dh: () => (/* binding */ brief),
/* harmony export */   ke: () => (/* binding */ Progress),
/* harmony export */   su: () => (/* binding */ progressEntry)
/* harmony export */ });
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37453);
/* harmony import */ var _domain_events_sequence_events__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98957);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25585);




const MAX_LINE_CHARACTERS = 500;
function progressEntry(event) {
    const time = /T(\d\d:\d\d:\d\d)/.exec(event.time)?.[1] ?? "";
    const task = (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__/* .parseTaskEventType */ .hN)(event.type);
    if (task)
        return {
            time,
            stage: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(event.data, "stage"),
            what: `${task.task} ${task.kind}`,
            by: task.kind === "triggered" ? "" : event.source,
            result: task.kind === "finished" ? endingText(event) : "",
            message: task.kind === "triggered" ? "" : (0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(event),
        };
    const sequence = (0,_domain_events_sequence_events__WEBPACK_IMPORTED_MODULE_3__/* .parseSequenceEventType */ .r)(event.type);
    if (!sequence || !["triggered", "finished"].includes(sequence.kind))
        return undefined;
    const isFinished = sequence.kind === "finished";
    return {
        time,
        stage: sequence.stage,
        what: `sequence ${sequence.sequence} ${sequence.kind}`,
        by: "",
        result: isFinished ? endingText(event) : "",
        message: isFinished ? (0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(event) : "",
    };
}
function endingText(event) {
    const [status, result] = [(0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(event), (0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .resultOf */ .Bg)(event)];
    return status === "succeeded" ? result : `${result} (${status})`;
}
class Progress {
    console;
    mask;
    #seen = new Set();
    #state = "";
    constructor(console, mask) {
        this.console = console;
        this.mask = mask;
    }
    report(state, events) {
        let isNews = false;
        for (const event of events) {
            const key = event.id || `${event.type} ${event.time}`;
            if (this.#seen.has(key))
                continue;
            this.#seen.add(key);
            const entry = progressEntry(event);
            if (!entry)
                continue;
            isNews = true;
            this.console.info(brief(this.mask(lineOf(entry))));
        }
        if (state !== this.#state) {
            if (state === "waiting")
                this.console.info("Waiting: another sequence of this service runs in the stage.");
            if (state === "paused")
                this.console.info("The sequence is paused in the control plane.");
            this.#state = state;
            isNews = true;
        }
        return isNews;
    }
}
function lineOf({ time, stage, what, by, result, message }) {
    return (0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(`${time} ${stage}: ${what}${result && `: ${result}`}${by && ` by ${by}`}${message && ` – ${message}`}`);
}
function brief(masked, maxCharacters = MAX_LINE_CHARACTERS) {
    return masked.length > maxCharacters
        ? `${masked.slice(0, maxCharacters).toWellFormed()} …`
        : masked;
}


/***/ }),

/***/ 1056:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ triggerSequence)
});

// EXTERNAL MODULE: ./src/keptn/abort-sequence.ts
var abort_sequence = __webpack_require__(96352);
// EXTERNAL MODULE: ./src/keptn/sequence-words.ts
var sequence_words = __webpack_require__(95737);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/trigger/context.ts
var trigger_context = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/keptn/start-sequence.ts
var start_sequence = __webpack_require__(49174);
// EXTERNAL MODULE: ./src/trigger/verdict.ts
var verdict = __webpack_require__(25585);
// EXTERNAL MODULE: ./src/trigger/progress.ts
var progress = __webpack_require__(25);
;// CONCATENATED MODULE: ./src/trigger/watch.ts


const FIRST_LOOK_MS = 300;
const BUSY_MS = 1_000;
const MAX_PAUSE_MS = 15_000;
const PAUSE_GROWTH = 1.5;
const STORE_LAG_MS = 30_000;
const REASON_LAG_MS = 3_000;
const UNSEEN_MS = 120_000;
const ODD_ANSWERS_MS = 60_000;
async function watch(keptnContext, until, deadlineMs, context) {
    const { clock, cancelled } = context;
    const watching = new Watching(until, deadlineMs, context);
    for (;;) {
        await clock.sleep(watching.pauseMs(), cancelled);
        if (cancelled.aborted)
            return watching.ended("cancelled");
        const read = await look(keptnContext, context);
        if (cancelled.aborted)
            return watching.ended("cancelled");
        const end = read.ok ? watching.saw(read.value) : watching.missed(read.failure);
        if (end)
            return watching.ended(end);
    }
}
class Watching {
    until;
    deadlineMs;
    context;
    #progress;
    #begunMs;
    #sight = { view: undefined, events: [] };
    #pauseMs = FIRST_LOOK_MS;
    #readMs;
    #overSinceMs;
    #failure;
    #endedUnseen = 0;
    constructor(until, deadlineMs, context) {
        this.until = until;
        this.deadlineMs = deadlineMs;
        this.context = context;
        this.#progress = new progress/* Progress */.ke(context.console, context.mask);
        this.#begunMs = this.#readMs = context.clock.nowMs();
    }
    pauseMs() {
        if (this.#overSinceMs !== undefined)
            return BUSY_MS;
        return Math.min(this.#pauseMs, Math.max(0, this.deadlineMs - this.context.clock.nowMs()));
    }
    saw(sight) {
        const nowMs = this.context.clock.nowMs();
        this.#failure = undefined;
        this.#readMs = nowMs;
        this.#sight = sight;
        const { view, events } = sight;
        const isNews = this.#progress.report(view?.state ?? "", events);
        this.#endedUnseen = this.#isEndedUnseen() ? this.#endedUnseen + 1 : 0;
        if (this.#endedUnseen > 1)
            return "over";
        if (view && (0,verdict/* isOver */.PU)(view.state))
            return this.#isToldOf(view, nowMs) ? "over" : undefined;
        this.#overSinceMs = undefined;
        if (this.until === "seen" && view)
            return "seen";
        if (!view && events.length === 0 && nowMs - this.#begunMs >= UNSEEN_MS)
            return "unseen";
        if (nowMs >= this.deadlineMs)
            return "deadline";
        this.#pauseMs = isNews ? BUSY_MS : grown(this.#pauseMs);
        return undefined;
    }
    missed(failure) {
        const nowMs = this.context.clock.nowMs();
        if (!this.#failure)
            this.context.console.info(`${failure.message}; trying again.`);
        this.#failure = failure;
        const isOdd = failure.kind === "refused" || failure.kind === "unexpected";
        if (failure.kind === "unauthorized" || (isOdd && nowMs - this.#readMs >= ODD_ANSWERS_MS))
            return "unreadable";
        if (nowMs >= this.deadlineMs)
            return "deadline";
        this.#pauseMs = failure.retryAfterMs ?? grown(this.#pauseMs);
        return undefined;
    }
    ended(end) {
        const unseen = this.#endedUnseen > 1 ? "finished" : "";
        return {
            end,
            state: this.#sight.view?.state ?? unseen,
            ...this.#sight,
            isComplete: this.#isComplete(),
            failure: this.#failure,
        };
    }
    #isComplete() {
        const { events, view } = this.#sight;
        return (0,verdict/* isComplete */.As)(events, view, this.context.config.scope.stage);
    }
    #isEndedUnseen() {
        const { events, view } = this.#sight;
        const { stage } = this.context.config.scope;
        return !view && (0,verdict/* sequenceEvents */.Pt)(events, "finished", view, stage).length > 0;
    }
    #isToldOf(view, nowMs) {
        this.#overSinceMs ??= nowMs;
        const lagMs = view.state === "finished" ? STORE_LAG_MS : REASON_LAG_MS;
        return this.#isComplete() || nowMs - this.#overSinceMs >= lagMs;
    }
}
async function look(keptnContext, { plane, config, cancelled }) {
    const { project } = config.scope;
    const view = await plane.sequence(project, keptnContext, cancelled);
    if (!view.ok)
        return view;
    const events = await plane.events(project, keptnContext, cancelled);
    return events.ok ? { ok: true, value: { view: view.value, events: events.value } } : events;
}
function grown(pauseMs) {
    return Math.min(MAX_PAUSE_MS, pauseMs * PAUSE_GROWTH);
}

;// CONCATENATED MODULE: ./src/trigger/trigger-sequence.ts







const SEEN_MS = 5_000;
const ABORT_MS = 4_000;
async function triggerSequence(context) {
    const { config, plane, clock, console, cancelled } = context;
    const what = whatOf(context);
    await requireService(context);
    const { sequenceTrigger } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 52738));
    const trigger = sequenceTrigger(config, context.newContext(), context.source, context.mask);
    if (trigger.isMasked)
        console.warning("data or labels contained a secret; *** was sent in its place.");
    if (cancelled.aborted)
        return nothing("cancelled", `Cancelled before ${what} was started.`, "");
    const start = await (0,start_sequence/* startOnce */.a)(trigger, {
        ...context,
        project: config.scope.project,
        startMs: config.startMs,
    });
    const { keptnContext } = start.kind === "started" ? start : trigger;
    if (start.kind === "not-started" && !cancelled.aborted)
        throw new errors/* UserError */.yo(`${what} was not started: ${(0,sequence_words/* explainFailure */.S)(start.failure, plane.address)}`);
    if (start.kind === "not-started")
        return nothing("cancelled", `Cancelled: ${what} was not started.`, "");
    await context.onContext(keptnContext);
    if (cancelled.aborted)
        return giveUp(CANCELLED, keptnContext, undefined, context);
    if (start.kind === "unclear")
        return nothing("unclear", `Whether ${what} was started could not be found out: ` +
            `${(0,sequence_words/* explainFailure */.S)(start.failure, plane.address)} Look for the context ` +
            `${keptnContext} in the Bridge before you start it again.`, keptnContext);
    console.info(`Started ${what}, context ${keptnContext}: ${(0,trigger_context/* bridgeUrl */.B)(context, keptnContext)}`);
    const deadlineMs = clock.nowMs() + (config.wait ? config.waitMs : SEEN_MS);
    const watched = await watch(keptnContext, config.wait ? "over" : "seen", deadlineMs, context);
    warnAboutDouble(trigger, watched, context);
    return endingOf(watched, keptnContext, context);
}
async function requireService(context) {
    const { plane, config, cancelled } = context;
    const { project, stage, service } = config.scope;
    const missing = await plane.missingService(config.scope, cancelled);
    if (missing.ok && missing.value)
        throw new errors/* UserError */.yo(`service: stage ${stage} of project ${project} has no service ${(0,errors/* quote */.hD)(service)}; ` +
            `${(0,sequence_words/* nameServices */.e)(missing.value)}. Nothing was started.`);
    if (!missing.ok && missing.failure.httpStatus === 401)
        throw new errors/* UserError */.yo(`${whatOf(context)} was not started: ${(0,sequence_words/* explainFailure */.S)(missing.failure, plane.address)}`);
}
async function endingOf(watched, keptnContext, context) {
    const { config, plane, console } = context;
    const what = whatOf(context);
    const seen = { keptnContext, state: watched.state, events: watched.events };
    switch (watched.end) {
        case "over":
            return trigger_sequence_verdict(watched, keptnContext, context);
        case "seen":
            return {
                ...nothing("started", `${what} is ${watched.state}; not waited for (wait: false).`, keptnContext),
                ...seen,
            };
        case "cancelled":
            return giveUp(CANCELLED, keptnContext, watched, context);
        case "unseen":
            return nothing("unseen", `The control plane took the event, and shows no sequence for it: ${what} did ` +
                "not begin. Check project, stage and sequence, and whether the token may read " +
                "this project.", keptnContext);
        case "unreadable":
        case "deadline": {
            const why = watched.failure ? (0,sequence_words/* explainFailure */.S)(watched.failure, plane.address) : "";
            if (!config.wait) {
                console.notice(`${what} was sent; whether it began was not seen${why ? `: ${why}` : " yet."}`);
                return {
                    ...nothing("started", `${what} was sent; not waited for (wait: false).`, keptnContext),
                    ...seen,
                };
            }
            if (watched.end === "unreadable")
                return {
                    ...nothing("unreadable", `${what} was started, and cannot be read: ${why}`, keptnContext),
                    ...seen,
                };
            if ((0,verdict/* isOver */.PU)(watched.state))
                return {
                    ...nothing("unreadable", `${what} is ${watched.state}, and how it ended cannot be read. ${why}`.trim(), keptnContext),
                    ...seen,
                };
            return giveUp({
                kind: "timed-out",
                why: `Not over after ${config.waitMs / 60_000} minutes (timeout-minutes)`,
            }, keptnContext, watched, context);
        }
    }
}
function trigger_sequence_verdict(watched, keptnContext, context) {
    const { config, console } = context;
    const { events, view, state } = watched;
    const what = whatOf(context);
    const seen = { keptnContext, state, events };
    if (!watched.isComplete && state === "finished") {
        return {
            ...nothing("unreadable", `${what} is over, and the event store does not show how each stage ended.`, keptnContext),
            ...seen,
        };
    }
    const evaluation = (0,verdict/* lastEvaluation */.bG)(events);
    const { status, result, message } = (0,verdict/* verdictOf */.Vj)(events, view, config.scope.stage, what);
    if (evaluation && evaluation.indicators.length === 0 && result === "pass")
        console.warning("The evaluation measured " +
            `nothing${evaluation.message ? ` (${evaluation.message})` : ""}; its pass says ` +
            "nothing about quality.");
    return {
        kind: "verdict",
        ...seen,
        status,
        result,
        score: evaluation?.score ?? "",
        message: evaluation?.score ? `${message} Score ${evaluation.score}.` : message,
    };
}
const CANCELLED = { kind: "cancelled", why: "Cancelled" };
async function giveUp({ kind, why }, keptnContext, watched, context) {
    const what = whatOf(context);
    const state = watched?.state ?? "";
    const last = { ...nothing(kind, "", keptnContext), state, events: watched?.events ?? [] };
    const named = state
        ? `${what} ${watched?.failure ? "was last seen" : "is"} ${state}`
        : `${what} was sent and not seen yet`;
    const unread = watched?.failure
        ? ` It cannot be read at the moment: ${(0,sequence_words/* explainFailure */.S)(watched.failure, context.plane.address)}`
        : "";
    if (!context.config.abortOnCancel)
        return {
            ...last,
            message: `${why}: ${named}${state ? " and" : "; if it began it"} goes on. It is ` +
                `not waited for any longer, and no verdict is known.${unread}`,
        };
    const aborted = await (0,abort_sequence/* abortSequence */.E)({
        ...context,
        project: context.config.scope.project,
        keptnContext,
        limitMs: ABORT_MS,
    });
    if (aborted === "aborted")
        return { ...last, state: "aborted", message: `${why}: ${what} was aborted (abort-on-cancel).` };
    return {
        ...last,
        message: `${why}: ${named}. ` +
            `${aborted === "asked" ? "The control plane was asked to abort it, and does not show it as aborted yet" : `It could not be aborted: ${aborted.message}`}.${unread}`,
    };
}
function warnAboutDouble(trigger, { events, view }, { config, console, source }) {
    const { project, stage, service } = config.scope;
    const ours = (0,verdict/* sequenceEvents */.Pt)(events, "triggered", view, stage).filter(({ event }) => event.type === trigger.type && event.source === source);
    if (ours.length < 2)
        return;
    const what = `${stage}.${config.sequence} was started ${ours.length} times: an ` +
        "answer of the control plane was lost, and it showed the first attempt " +
        "too late.";
    console.warning(`${what} In one context only the first runs; what is left stays started and ` +
        `keeps every later sequence of ${service} in ${stage} waiting. Once the first is ` +
        `over, abort the context ${trigger.keptnContext}: in the Bridge, or POST ` +
        `{"state":"abort"} to ` +
        `/controlPlane/v1/sequence/${project}/${trigger.keptnContext}/control.`);
}
function whatOf({ config: { scope, sequence } }) {
    return `${scope.stage}.${sequence} of ${scope.service} in ${scope.project}`;
}
function nothing(kind, message, keptnContext) {
    return { kind, message, keptnContext, state: "", status: "", result: "", score: "", events: [] };
}


/***/ }),

/***/ 25585:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Pt: () => (/* binding */ sequenceEvents),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bG: () => (/* binding */ lastEvaluation),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* unused harmony export listed */
/* harmony import */ var _domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69472);
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_events_sequence_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98957);




const STATUSES = ["succeeded", "unknown", "aborted", "errored"];
const RESULTS = ["pass", "warning", "fail"];
const OVER = ["finished", "timedOut", "aborted"];
const EVALUATION_FINISHED = (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__/* .taskEventType */ .ML)("evaluation", "finished");
function isOver(state) {
    return OVER.includes(state);
}
function sequenceEvents(events, kind, view, stage) {
    const stages = [stage, ...(view?.stages ?? [])];
    return events.flatMap((event) => {
        const name = (0,_domain_events_sequence_events__WEBPACK_IMPORTED_MODULE_2__/* .parseSequenceEventType */ .r)(event.type);
        return name?.kind === kind && stages.includes(name.stage) ? [{ ...name, event }] : [];
    });
}
function isComplete(events, view, stage) {
    const begun = sequenceEvents(events, "triggered", view, stage);
    const ended = sequenceEvents(events, "finished", view, stage);
    const hasEnd = (id) => ended.some(({ event }) => event.triggeredId === id);
    const stages = view?.stages ?? [stage];
    return (ended.length > 0 &&
        begun.every(({ event }) => hasEnd(event.id)) &&
        stages.every((name) => ended.some((end) => end.stage === name)));
}
function verdictOf(events, view, stage, what) {
    const ends = sequenceEvents(events, "finished", view, stage);
    if (view?.state === "aborted")
        return {
            status: "aborted",
            result: "fail",
            message: `${what} was aborted in the control plane.`,
        };
    const worst = ends.reduce((bad, end) => (bad === undefined || badness(end) > badness(bad) ? end : bad), undefined);
    if (view?.state === "timedOut") {
        const errored = ends.find((end) => statusOf(end.event) === "errored");
        return {
            status: "errored",
            result: "fail",
            message: `${what} timed out in the control plane${errored ? sentence(messageOf(errored.event)) : "."}`,
        };
    }
    if (!worst)
        return {
            status: "unknown",
            result: "fail",
            message: `${what} is over, and the event store does not show how it ended.`,
        };
    const status = STATUSES[Math.max(...ends.map(({ event }) => STATUSES.indexOf(statusOf(event))))] ?? "unknown";
    const result = status === "succeeded"
        ? (RESULTS[Math.max(...ends.map(({ event }) => RESULTS.indexOf(resultOf(event))))] ?? "fail")
        : "fail";
    return {
        status,
        result,
        message: result === "fail"
            ? failure(events, worst, what)
            : `${what} ended with ${result} in ${listed(ends.map((end) => end.stage))}.`,
    };
}
function badness({ event }) {
    const status = STATUSES.indexOf(statusOf(event));
    return status > 0 ? RESULTS.length + status : RESULTS.indexOf(resultOf(event));
}
function failure(events, end, what) {
    const tasks = events.filter((event) => (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__/* .parseTaskEventType */ .hN)(event.type) !== undefined && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(event.data, "stage") === end.stage);
    if (tasks.length === 0)
        return `${what} did not begin in ${end.stage}${sentence(messageOf(end.event))}`;
    const bad = tasks.findLast((event) => (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__/* .parseTaskEventType */ .hN)(event.type)?.kind === "finished" &&
        (resultOf(event) === "fail" || statusOf(event) !== "succeeded"));
    if (!bad)
        return `${what} failed in ${end.stage}${sentence(messageOf(end.event))}`;
    return (`${what} failed in ${end.stage} at ` +
        `${(0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__/* .parseTaskEventType */ .hN)(bad.type)?.task ?? ""}${statusOf(bad) === "succeeded" ? "" : `, ${statusOf(bad)}`}${sentence(messageOf(bad) || messageOf(end.event))}`);
}
function sentence(text) {
    if (text === "")
        return ".";
    return /[.!?]$/.test(text) ? `: ${text}` : `: ${text}.`;
}
function statusOf({ data }) {
    const status = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(data, "status");
    return STATUSES.find((known) => known === status) ?? "unknown";
}
function resultOf({ data }) {
    const result = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(data, "result");
    return RESULTS.find((known) => known === result) ?? "fail";
}
function messageOf({ data }) {
    return oneLine((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(data, "message").trimStart().split(/\r?\n/, 1)[0] ?? "");
}
function oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
function lastEvaluation(events) {
    const last = events.findLast((event) => event.type === EVALUATION_FINISHED);
    if (!last)
        return undefined;
    const { score, indicators } = (0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .evaluationIn */ .gH)(last.data);
    return {
        score: score === undefined ? "" : String(score),
        indicators: indicators.map(({ name, status, value, problem }) => ({
            name,
            status,
            value: value === undefined
                ? ["not measured", messageOf({ data: { message: problem ?? "" } })]
                    .filter(Boolean)
                    .join(": ")
                : String(value),
        })),
        message: messageOf(last),
    };
}
function listed(names) {
    return [...new Set(names)].join(", ");
}


/***/ }),

/***/ 28202:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LZ: () => (/* binding */ channelChecks),
  XC: () => (/* binding */ planOf),
  mk: () => (/* binding */ publish),
  Bg: () => (/* binding */ resultOf)
});

// EXTERNAL MODULE: ./src/cards/index.ts + 8 modules
var cards = __webpack_require__(71567);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/nearest.ts
var nearest = __webpack_require__(56300);
// EXTERNAL MODULE: ./src/jobs/http/perform.ts
var perform = __webpack_require__(40460);
// EXTERNAL MODULE: ./src/jobs/core/job.ts
var job = __webpack_require__(38177);
// EXTERNAL MODULE: ./src/jobs/core/own-reports.ts
var own_reports = __webpack_require__(53168);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/counting/opened.ts
var opened = __webpack_require__(88175);
// EXTERNAL MODULE: ./src/domain/text/visible.ts
var visible = __webpack_require__(81612);
;// CONCATENATED MODULE: ./src/jobs/channels/delivery.ts
function delivered(channel, words, fields = {}) {
    return { isDelivered: true, channel, words, fields };
}
function notDelivered(channel, words, code = "CA-411") {
    return { isDelivered: false, channel, words, code };
}
function refused(channel, what, { kind, httpStatus, message }, permission) {
    if (httpStatus === 410)
        return notDelivered(channel, `${what}: issues are switched off in this repository`);
    if (kind === "unauthorized" || httpStatus === 404)
        return notDelivered(channel, `${what}: ${message}; it needs \`${permission}\``, "CA-605");
    return notDelivered(channel, `${what}: ${message}`);
}

;// CONCATENATED MODULE: ./src/jobs/channels/check-run.ts






const CHECK_RUNS = "/repos/{owner}/{repo}/check-runs";
const CHECK_RUN = `${CHECK_RUNS}/{check_run_id}`;
const PERMISSION = "checks: write";
const PAGE = 100;
const MAX_ATTEMPTS = 3;
const LOOK_AGAIN_MS = 2_000;
async function checkRun(message, sha, name, request) {
    const { github, clock, stop } = request;
    const wanted = { ...contentOf(message), name };
    const { kind } = message;
    for (let attempt = 1;; attempt++) {
        const found = await ours(message, sha, name, request);
        if (!found.ok)
            return refused("check", `the check runs of ${sha.slice(0, 7)} could not be read`, found.failure, PERMISSION);
        const [first, ...doubles] = found.value;
        for (const double of doubles)
            await retire(double, first?.url ?? "", request);
        if (first)
            return bringUpToDate(first, { wanted, kind }, request);
        const created = await github.write(`POST ${CHECK_RUNS}`, { ...wanted, head_sha: sha, details_url: request.runUrl }, stop);
        const made = created.ok ? checkRunIn(created.value.data) : undefined;
        if (made) {
            const rivals = await ours(message, sha, name, request);
            if (!rivals.ok || rivals.value.every(({ id }) => id >= made.id))
                return bringUpToDate(made, { wanted, kind, how: "" }, request);
        }
        else if (created.ok) {
            return notDelivered("check", "GitHub accepted the check run and answered with none");
        }
        else if (created.failure.reached === "no" || stop.aborted || attempt >= MAX_ATTEMPTS) {
            return refused("check", "the check run could not be made", created.failure, PERMISSION);
        }
        await clock.sleep(LOOK_AGAIN_MS * attempt, stop);
    }
}
async function bringUpToDate(existing, { wanted, kind, how = "updated" }, { github, clock, stop }) {
    const done = (words) => delivered("check", words, { checkRunUrl: existing.url });
    if (how !== "" && isSame(existing, wanted))
        return done("check run (as it stood there already)");
    if (rankOf(existing.key) > event_type/* EVENT_KINDS */.dP.indexOf(kind))
        return done("check run (which shows the end already)");
    if (how !== "") {
        const changed = await github.write(`PATCH ${CHECK_RUN}`, { check_run_id: existing.id, ...wanted }, stop, { isRepeatable: true });
        if (!changed.ok)
            return refused("check", `check run ${existing.id} could not be changed`, changed.failure, PERMISSION);
    }
    for (const pauseMs of [LOOK_AGAIN_MS, LOOK_AGAIN_MS, 0]) {
        const read = await github.read(`GET ${CHECK_RUN}`, { check_run_id: existing.id }, stop);
        if (!read.ok && read.failure.httpStatus !== 404)
            return refused("check", `check run ${existing.id} could not be read back`, read.failure, PERMISSION);
        const shown = read.ok ? checkRunIn(read.value.data) : undefined;
        if (shown && isSame(shown, wanted))
            return done(how === "" ? "check run" : `check run (${how})`);
        if (pauseMs > 0)
            await clock.sleep(pauseMs, stop);
    }
    return notDelivered("check", `GitHub accepted check run ${existing.id} and does not show it as ${wanted.conclusion}`);
}
async function ours({ key, purpose }, sha, name, { github, stop }) {
    const read = await github.read("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", { ref: sha, check_name: name, filter: "all", per_page: PAGE }, stop);
    if (!read.ok)
        return read;
    const listed = (0,json/* isJsonObject */.OW)(read.value.data) ? (0,json/* getOwn */.Ng)(read.value.data, "check_runs") : undefined;
    const runs = (Array.isArray(listed) ? listed : [])
        .map(checkRunIn)
        .filter((run) => run !== undefined);
    return {
        ok: true,
        value: runs
            .filter((run) => run.key.startsWith(`${key} ${purpose} `))
            .sort((a, b) => a.id - b.id),
    };
}
async function retire(double, url, { github, stop, console }) {
    if (double.conclusion === "skipped")
        return;
    const changed = await github.write(`PATCH ${CHECK_RUN}`, {
        check_run_id: double.id,
        status: "completed",
        conclusion: "skipped",
        output: { title: "Posted elsewhere", summary: `The same is posted at ${url}` },
    }, stop, { isRepeatable: true });
    if (!changed.ok)
        console.warning(`Check run ${double.id} repeats an older one, and could not be marked as a duplicate: ${changed.failure.message}.`);
}
function contentOf({ card, key, purpose, kind }) {
    return {
        external_id: `${key} ${purpose} ${kind}`,
        status: "completed",
        conclusion: conclusionOf(card),
        output: { title: (0,visible/* harmlessAtGitHub */.Yt)((0,cards/* headline */.Pl)(card)), summary: (0,cards/* cardMarkdown */.cE)(card) },
    };
}
function conclusionOf({ verdict }) {
    return verdict === undefined ? "neutral" : (0,opened/* checkConclusionOf */.f)(verdict);
}
function rankOf(key) {
    return event_type/* EVENT_KINDS */.dP.findIndex((kind) => key.endsWith(` ${kind}`));
}
function isSame(shown, { external_id, status, conclusion, output }) {
    return (shown.key === external_id &&
        shown.status === status &&
        shown.conclusion === conclusion &&
        shown.title === output.title &&
        shown.summary.trim() === output.summary.trim());
}
function checkRunIn(value) {
    const id = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, "id") : undefined;
    if (!(0,json/* isJsonObject */.OW)(value) || typeof id !== "number")
        return undefined;
    const output = (0,json/* getOwn */.Ng)(value, "output");
    const text = (of, name) => {
        const found = (0,json/* isJsonObject */.OW)(of) ? (0,json/* getOwn */.Ng)(of, name) : undefined;
        return typeof found === "string" ? found : "";
    };
    return {
        id,
        url: text(value, "html_url"),
        key: text(value, "external_id"),
        status: text(value, "status"),
        conclusion: text(value, "conclusion"),
        title: text(output, "title"),
        summary: text(output, "summary"),
    };
}

// EXTERNAL MODULE: ./src/jobs/ticket/mark.ts
var ticket_mark = __webpack_require__(87216);
// EXTERNAL MODULE: ./src/jobs/ticket/tracker.ts + 1 modules
var tracker = __webpack_require__(58503);
;// CONCATENATED MODULE: ./src/jobs/channels/comment.ts






const comment_PAGE = 100;
const MAX_PAGES = 10;
const comment_MAX_ATTEMPTS = 4;
const comment_LOOK_AGAIN_MS = 2_000;
function issuePlace(number) {
    return {
        channel: "issue",
        what: `issue ${number}`,
        list: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
        at: { issue_number: number },
        one: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
        field: "issueCommentUrl",
        permission: "issues: write",
    };
}
function commitPlace(sha) {
    return {
        channel: "commit",
        what: `commit ${sha.slice(0, 7)}`,
        list: "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
        at: { commit_sha: sha },
        one: "/repos/{owner}/{repo}/comments/{comment_id}",
        field: "commitCommentUrl",
        permission: "contents: write",
    };
}
async function comment(message, place, request) {
    const { clock, stop } = request;
    const body = bodyOf(message);
    const access = new Comments(place, request);
    let isWritten = false;
    for (let attempt = 1;; attempt++) {
        const found = await access.ours(message);
        if (!found.ok)
            return refused(place.channel, `the comments of ${place.what} could not be read`, found.failure, place.permission);
        const [first, ...doubles] = found.value;
        if (first) {
            await removeAll(doubles, access, request);
            return comment_bringUpToDate(first, { body, kind: message.kind, isWritten }, access);
        }
        if (isWritten)
            return notDelivered(place.channel, `GitHub accepted the comment on ${place.what} and does not show it`);
        const written = await access.write(body);
        if (!written.ok &&
            (written.failure.reached === "no" || stop.aborted || attempt >= comment_MAX_ATTEMPTS))
            return refused(place.channel, `${place.what} could not be commented`, written.failure, place.permission);
        isWritten = written.ok;
        const shown = written.ok ? await shownAlone(written.value, body, message, access) : undefined;
        if (shown)
            return delivered(place.channel, place.what, { [place.field]: shown.url });
        await clock.sleep(comment_LOOK_AGAIN_MS * attempt, stop);
    }
}
async function removeAll(doubles, access, { console }) {
    for (const double of doubles) {
        const removed = await access.remove(double.id);
        if (!removed.ok)
            console.warning(`${access.place.what} has two comments about this task, and one could not be removed: ${removed.failure.message}.`);
    }
}
async function shownAlone(id, body, message, access) {
    const shown = await access.read(id);
    if (!shown.ok || !shown.value || !comment_isSame(shown.value.body, body))
        return undefined;
    const others = await access.ours(message);
    return !others.ok || others.value.every((other) => other.id >= id) ? shown.value : undefined;
}
async function comment_bringUpToDate(existing, { body, kind, isWritten }, access) {
    const { place } = access;
    const done = (words) => delivered(place.channel, words, { [place.field]: existing.url });
    if (comment_isSame(existing.body, body))
        return done(isWritten ? place.what : `${place.what} (as it stood there already)`);
    if (comment_rankOf(existing.body) > event_type/* EVENT_KINDS */.dP.indexOf(kind))
        return done(`${place.what} (which shows the end already)`);
    const changed = await access.change(existing.id, body);
    if (!changed.ok)
        return refused(place.channel, `the comment on ${place.what} could not be changed`, changed.failure, place.permission);
    for (const pauseMs of [comment_LOOK_AGAIN_MS, comment_LOOK_AGAIN_MS, 0]) {
        const shown = await access.read(existing.id);
        if (!shown.ok)
            return refused(place.channel, `the comment on ${place.what} could not be read back`, shown.failure, place.permission);
        if (shown.value && comment_isSame(shown.value.body, body))
            return done(`${place.what} (updated)`);
        if (pauseMs > 0)
            await access.pause(pauseMs);
    }
    return notDelivered(place.channel, `GitHub accepted the change of the comment on ${place.what} and does not show it`);
}
class Comments {
    place;
    request;
    #tracker;
    constructor(place, request) {
        this.place = place;
        this.request = request;
        this.#tracker = new tracker/* Tracker */.J(request);
    }
    async ours({ key, purpose }) {
        const ours = [];
        for (let page = 1; page <= MAX_PAGES; page++) {
            const answer = await this.request.github.read(`GET ${this.place.list}`, { ...this.place.at, per_page: comment_PAGE, page }, this.request.stop);
            if (!answer.ok)
                return answer;
            const listed = Array.isArray(answer.value.data) ? answer.value.data : [];
            for (const found of listed.map(commentIn)) {
                const mark = found && (0,ticket_mark/* readMark */.Mp)(found.body);
                if (found &&
                    mark?.noun === "comment" &&
                    mark.keys.includes(key) &&
                    mark.keys.includes(purpose) &&
                    (await this.#tracker.isOurs(found.author)))
                    ours.push(found);
            }
            if (listed.length < comment_PAGE)
                break;
        }
        return { ok: true, value: ours.sort((a, b) => a.id - b.id) };
    }
    async write(body) {
        const answer = await this.request.github.write(`POST ${this.place.list}`, { ...this.place.at, body }, this.request.stop);
        if (!answer.ok)
            return answer;
        const written = commentIn(answer.value.data);
        if (written)
            return { ok: true, value: written.id };
        return { ok: false, failure: unexpected(`POST ${this.place.list}`, answer.value.status) };
    }
    change(id, body) {
        return this.request.github.write(`PATCH ${this.place.one}`, { comment_id: id, body }, this.request.stop, { isRepeatable: true });
    }
    async remove(id) {
        const answer = await this.request.github.write(`DELETE ${this.place.one}`, { comment_id: id }, this.request.stop, { isRepeatable: true });
        return !answer.ok && answer.failure.httpStatus === 404
            ? { ok: true, value: undefined }
            : answer;
    }
    async read(id) {
        const answer = await this.request.github.read(`GET ${this.place.one}`, { comment_id: id }, this.request.stop);
        if (!answer.ok)
            return answer.failure.httpStatus === 404 ? { ok: true, value: undefined } : answer;
        return { ok: true, value: commentIn(answer.value.data) };
    }
    pause(ms) {
        return this.request.clock.sleep(ms, this.request.stop);
    }
}
function bodyOf({ card, key, purpose, kind }) {
    return `${(0,ticket_mark/* commentMark */.Hc)({ task: key, lasting: key, isShared: false }, `${purpose} ${kind}`)}\n${(0,cards/* cardMarkdown */.cE)(card)}`;
}
function comment_rankOf(body) {
    const { keys = [] } = (0,ticket_mark/* readMark */.Mp)(body) ?? {};
    return event_type/* EVENT_KINDS */.dP.findIndex((kind) => keys.includes(kind));
}
function comment_isSame(shown, written) {
    const plain = (text) => text.replace(/\r\n/g, "\n").trim();
    return plain(shown) === plain(written);
}
function commentIn(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const [id, url, body, user] = ["id", "html_url", "body", "user"].map((name) => (0,json/* getOwn */.Ng)(value, name));
    if (typeof id !== "number")
        return undefined;
    const login = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    const author = {
        login: typeof login === "string" ? login : "",
        isBot: (0,json/* isJsonObject */.OW)(user) && (0,json/* getOwn */.Ng)(user, "type") === "Bot",
    };
    return {
        id,
        url: typeof url === "string" ? url : "",
        body: typeof body === "string" ? body : "",
        author,
    };
}
function unexpected(route, status) {
    return {
        kind: "unexpected",
        reached: "no",
        httpStatus: status,
        message: `${route}: GitHub answered HTTP ${status} and no comment`,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/jobs/channels/file.ts





const ENDINGS = [".md", ".txt", ".json"];
function checkPath(path) {
    const parts = path.split(/[/\\]/);
    const refuse = (why) => new errors/* UserError */.yo(`with.path: ${why}, found ${(0,errors/* quote */.hD)(path)}.`, "CA-207");
    if (/[\p{Cc}:*?"<>|]/u.test(path))
        throw refuse('expected a path without control characters and without any of : * ? " < > |');
    if (/^[/\\]/.test(path) || parts.some((part) => part === ".."))
        throw refuse("expected a path inside the workspace");
    if (parts.some((part) => /^\.git/i.test(part)))
        throw refuse("a report is not written into .git or .github");
    if (!ENDINGS.some((ending) => path.toLowerCase().endsWith(ending)))
        throw refuse(`expected a file ending in ${ENDINGS.join(", ")}`);
}
function textFor(path, card) {
    if (path.endsWith(".json"))
        return `${JSON.stringify((0,cards/* cardContext */.QK)(card)["data"], null, 2)}\n`;
    return path.endsWith(".txt") ? `${(0,cards/* cardText */.O)(card)}\n` : (0,cards/* cardMarkdown */.cE)(card);
}
async function file({ card }, path, { environment }) {
    const workspace = (0,external_node_path_.resolve)(environment["GITHUB_WORKSPACE"] || process.cwd());
    const full = (0,external_node_path_.resolve)(workspace, path);
    const text = textFor(path, card);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(full), { recursive: true });
        const [root, folder] = [await (0,promises_.realpath)(workspace), await (0,promises_.realpath)((0,external_node_path_.dirname)(full))];
        const target = (0,external_node_path_.resolve)(folder, (0,external_node_path_.basename)(full));
        const isLink = await (0,promises_.lstat)(target).then((found) => found.isSymbolicLink(), () => false);
        if (isLink || (folder !== root && !folder.startsWith(root + external_node_path_.sep)))
            return notDelivered("file", `the file ${(0,errors/* quote */.hD)(path)} would lie outside of the workspace`, "CA-207");
        await (0,promises_.writeFile)(target, text);
        if ((await (0,promises_.readFile)(target, "utf8")) !== text)
            return notDelivered("file", `the file ${(0,errors/* quote */.hD)(path)} was written and reads otherwise`);
        return delivered("file", `the file ${(0,external_node_path_.relative)(root, target)}`, {
            file: (0,external_node_path_.relative)(root, target).split(external_node_path_.sep).join("/"),
        });
    }
    catch (error) {
        return notDelivered("file", `the file ${(0,errors/* quote */.hD)(path)} could not be written (${codeOf(error)})`);
    }
}
function codeOf(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string"
        ? error.code
        : "unknown";
}

// EXTERNAL MODULE: ./src/jobs/channels/parameters.ts + 1 modules
var channels_parameters = __webpack_require__(86342);
;// CONCATENATED MODULE: ./src/jobs/channels/publish.ts












const DEFAULT_CHANNEL = channels_parameters/* channelProperties */.D9.channel.default;
const SIGNATURE = "X-Hub-Signature-256";
const CHECK_NAMES = { notify: "Cloud Automation", slo: "SLO evaluation" };
async function planOf(request, offered = channels_parameters/* CHANNELS */.l_) {
    const { parameters } = request;
    const recipe = await (0,perform.recipeOf)(request);
    const channels = channelsIn(parameters, offered);
    for (const { check } of channelChecks(offered))
        void check(parameters, request);
    if (recipe && !channels.includes("http"))
        channels.push("http");
    return {
        channels,
        recipe,
        webhook: channels.includes("webhook") ? await webhookOf(request) : undefined,
    };
}
const NEEDED_BY = {
    http: ["http"],
    file: ["path"],
    webhook: ["webhook", "webhook-secret"],
};
const WORDS = {
    http: "a recipe",
    path: "a path",
    webhook: "the name of an environment variable",
    "webhook-secret": "the name of an environment variable",
};
function channelChecks(offered) {
    const needs = Object.entries(NEEDED_BY).flatMap(([channel, names]) => names.map((name) => ({ channel: channel, name })));
    return [
        (0,job/* checkOf */.E)(["channel"], (parameters) => channelsIn(parameters, offered)),
        ...needs.map(({ channel, name }) => (0,job/* checkOf */.E)(["channel", name], (parameters) => {
            if (parameters[name] === undefined && namesOfChannels(parameters).includes(channel))
                throw new errors/* UserError */.yo(`with.${name}: the channel ${channel} needs ${WORDS[name]} here, found nothing.`, "CA-207");
        })),
        (0,job/* checkOf */.E)(["path"], ({ path }) => {
            if (path !== undefined)
                checkPath(path);
        }),
    ];
}
function namesOfChannels({ channel = DEFAULT_CHANNEL }) {
    return [
        ...new Set(channel
            .split(/[\s,]+/)
            .filter(Boolean)
            .map((name) => name.toLowerCase())),
    ];
}
function channelsIn({ channel = DEFAULT_CHANNEL }, offered) {
    const names = [...new Set(channel.split(/[\s,]+/).filter(Boolean))];
    if (names.length === 0)
        throw new errors/* UserError */.yo(`with.channel: expected some of ${offered.join(", ")}, found nothing.`, "CA-207");
    return names.map((name) => {
        const meant = offered.find((known) => known === name.toLowerCase());
        if (meant)
            return meant;
        const near = (0,nearest/* nearest */.p)(name, offered);
        throw new errors/* UserError */.yo(`with.channel: expected some of ${offered.join(", ")}, found ` +
            `${(0,errors/* quote */.hD)(name)}${near ? `; did you mean ${near}?` : "."}`, "CA-207");
    });
}
async function webhookOf({ parameters: { webhook: address, "webhook-secret": secret }, environment, }) {
    for (const [name, variable] of [
        ["webhook", address],
        ["webhook-secret", secret],
    ]) {
        if (!environment[variable ?? ""])
            throw new errors/* UserError */.yo(`with.${name}: the environment variable ${variable} is empty; add the line ` +
                `${variable}=… to the secret JOB_ENV, or the variable to env of the step.`, "CA-207");
    }
    const { parseRecipe } = await Promise.all(/* import() */[__webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1705), __webpack_require__.e(6545)]).then(__webpack_require__.bind(__webpack_require__, 36545));
    return parseRecipe({
        request: {
            method: "POST",
            url: `\${{ env.${address ?? ""} }}`,
            sign: { header: SIGNATURE, "secret-env": secret ?? "" },
            body: "${{ card }}",
        },
    }, "with.webhook");
}
async function publish(message, plan, request) {
    const deliveries = [];
    for (const channel of plan.channels) {
        if (request.stop.aborted)
            break;
        deliveries.push(await deliver(channel, message, plan, request).catch((error) => {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            return notDelivered(channel, error.message.replace(/\.$/, ""), error.code);
        }));
    }
    return deliveries;
}
async function deliver(channel, message, plan, request) {
    const { parameters, assignment: { task }, } = request;
    const { card, purpose } = message;
    switch (channel) {
        case "summary": {
            await request.show((0,cards/* cardMarkdown */.cE)(card));
            return delivered(channel, "the job summary");
        }
        case "issue":
            return comment(message, issuePlace(await issueNumber(request)), request);
        case "commit":
            return comment(message, commitPlace(commitOf(request)), request);
        case "check":
            return checkRun(message, commitOf(request), parameters["check-name"] ??
                `${CHECK_NAMES[purpose]}${task.stage ? ` (${task.stage.slice(0, 60)})` : ""}`, request);
        case "file":
            return file(message, parameters.path ?? "", request);
        case "webhook":
            return plan.webhook
                ? byRecipe({ channel, recipe: plan.webhook, card: webhookBody(message, request) }, message, request)
                : notDelivered(channel, "there is no address");
        case "http":
            return plan.recipe
                ? byRecipe({ channel, recipe: plan.recipe, card: (0,cards/* cardContext */.QK)(card) }, message, request)
                : notDelivered(channel, "there is no recipe");
    }
}
async function byRecipe({ channel, recipe, card, }, { key }, request) {
    const { result, verdict } = await (0,perform/* performRecipe */.W)(recipe, request, {
        key,
        with: request.parameters,
        card,
    });
    const { masks, report, ending } = result;
    const said = ending.kind === "judged" ? ending.reason : "it was stopped";
    if (verdict === "pass" || verdict === "warning")
        return {
            isDelivered: true,
            channel,
            words: channel,
            fields: report.data,
            masks,
            ...(verdict === "warning" && { doubt: said }),
        };
    return {
        isDelivered: false,
        channel,
        words: `${channel}: ${said}`,
        code: ending.kind === "judged" ? (ending.code ?? "CA-411") : "CA-411",
        fields: report.data,
        masks,
        ...(verdict === "stopped" && { isStopped: true }),
    };
}
function webhookBody({ card, key }, { assignment: { task }, clock, runUrl }) {
    const { type, id, project, stage, service, keptnContext } = task;
    const { title, text, markdown, data } = (0,cards/* cardContext */.QK)(card);
    return {
        version: 1,
        key,
        sentAt: new Date(clock.nowMs()).toISOString(),
        run: runUrl,
        event: { type, id, context: keptnContext, project, stage, service },
        title: title ?? "",
        text: text ?? "",
        markdown: markdown ?? "",
        card: data ?? {},
    };
}
const TICKET_FIELDS = ["issueNumber", "incidentNumber"];
async function issueNumber(request) {
    const { parameters, assignment: { event }, } = request;
    const given = parameters.number;
    if (given !== undefined)
        return Number(given);
    const numbers = (0,cards/* ticketNumbers */.Z8)(event).filter((number) => /^[1-9]\d{0,9}$/.test(number));
    const [only, ...more] = numbers;
    if (only === undefined)
        throw new errors/* UserError */.yo("issue: the event names no ticket (issueNumber or incidentNumber of an earlier task); give number.", "CA-207");
    if (more.length > 0)
        throw new errors/* UserError */.yo(`issue: the event names several tickets (${numbers.join(", ")}); give number.`, "CA-207");
    const own = await (0,own_reports/* ownReports */.OV)(request);
    if (!own.some((report) => TICKET_FIELDS.some((field) => (0,own_reports/* fieldOf */._F)(report, field) === only)))
        throw (0,own_reports/* unproven */.gm)(`the event names the ticket ${only}, but no \`finished\` of a run of this repository does; give number`);
    return Number(only);
}
function commitOf({ parameters, sha }) {
    const commit = (parameters.sha ?? sha).toLowerCase();
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit))
        throw new errors/* UserError */.yo("with.sha: this run has no commit; give one in full.", "CA-207");
    return commit;
}
function resultOf(deliveries, { channels }, { what, fields = {}, finding }, { stop }) {
    const good = deliveries.filter((delivery) => delivery.isDelivered);
    const bad = deliveries.filter((delivery) => !delivery.isDelivered);
    const data = dataOf(deliveries, fields);
    const rest = { logTail: [], masks: deliveries.flatMap(({ masks = [] }) => masks), durationMs: 0 };
    if (stop.aborted && good.length < channels.length)
        return {
            ending: { kind: "stopped", because: stop.reason ?? "cancelled" },
            report: { labels: {}, data },
            ...rest,
        };
    const places = good.map(({ words }) => words).join(", ");
    const problems = [
        ...bad.map(({ words }) => words),
        ...good.flatMap(({ doubt }) => doubt ?? []),
        ...(finding === undefined ? [] : [finding]),
    ];
    if (good.length === 0)
        return {
            ending: {
                kind: "judged",
                verdict: "errored",
                reason: `could not post ${what}: ${problems.join("; ")}`,
                code: publish_codeOf(bad.map((delivery) => delivery.code)),
            },
            report: { labels: {}, data },
            ...rest,
        };
    const reason = `posted ${what} to ${places}${problems.length > 0 ? `, but ${problems.join("; ")}` : ""}`;
    return {
        ending: { kind: "judged", verdict: problems.length > 0 ? "warning" : "pass", reason },
        report: {
            labels: {},
            data,
            ...(problems.length === 0 && {
                message: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
            }),
        },
        ...rest,
    };
}
function dataOf(deliveries, fields) {
    const data = {};
    for (const reported of [...deliveries.map((delivery) => delivery.fields ?? {}), fields])
        for (const [name, value] of Object.entries(reported))
            (0,json/* setOwn */.P5)(data, name, value);
    const named = (isDelivered) => deliveries
        .filter((delivery) => delivery.isDelivered === isDelivered)
        .map(({ channel }) => channel);
    (0,json/* setOwn */.P5)(data, "channels", named(true).join(", "));
    if (named(false).length > 0)
        (0,json/* setOwn */.P5)(data, "failedChannels", named(false).join(", "));
    return data;
}
function publish_codeOf(codes) {
    const [first = "CA-411"] = codes;
    return codes.every((code) => code === first) ? first : "CA-411";
}


/***/ }),

/***/ 71495:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bridgeUrl)
/* harmony export */ });
/* harmony import */ var _domain_bridge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31643);

function bridgeUrl({ config, plane }, keptnContext) {
    return (0,_domain_bridge__WEBPACK_IMPORTED_MODULE_0__/* .sequenceUrl */ .N)(plane.address, config.scope.project, keptnContext);
}


/***/ }),

/***/ 82050:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readTriggerConfig)
});

// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/config/names.ts
var names = __webpack_require__(86234);
// EXTERNAL MODULE: ./src/keptn/address.ts
var address = __webpack_require__(9906);
// EXTERNAL MODULE: ./src/domain/events/evaluation-window.ts
var evaluation_window = __webpack_require__(15377);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/events/sequence-trigger.ts
var sequence_trigger = __webpack_require__(52738);
;// CONCATENATED MODULE: ./src/trigger/names.ts

const TRIGGER_INPUTS = [
    ...names/* CONNECTION_INPUTS */.vS,
    "project",
    "stage",
    "service",
    "sequence",
    "evaluation",
    "start",
    "end",
    "timeframe",
    "data",
    "labels",
    "wait",
    "timeout-minutes",
    "abort-on-cancel",
    "fail-step",
];
const TRIGGER_OUTPUTS = (/* unused pure expression or super */ null && (["keptn-context", "state", "status", "result", "score"]));

;// CONCATENATED MODULE: ./src/trigger/inputs.ts








const SHARED = [
    ...names/* CONNECTION_INPUTS */.vS,
    "labels",
    "timeout-minutes",
    "fail-step",
];
const SCOPE = ["project", "stage", "service"];
function readTriggerConfig(environment, nowMs) {
    const complaints = [];
    const collect = (0,errors/* collecting */.HI)(complaints);
    const attempt = (read) => collect(read, undefined);
    const text = (name) => (environment[variableOf(name)] ?? "").trim();
    const base = attempt(() => readAddress(text("control-plane-url")));
    const shared = attempt(() => readShared(environment));
    complaints.push(...(shared?.problems ?? []));
    const credentials = shared?.connection.credentials;
    if (shared && !credentials)
        complaints.push("control-plane-token is empty: pass the secret (is it set in this repository, " +
            "and is this run allowed to read it?).");
    const project = attempt(() => readName("project", text("project")));
    const stage = attempt(() => readTypeName("stage", text("stage")));
    const service = attempt(() => readName("service", text("service")));
    const isEvaluation = attempt(() => readBoolean("evaluation", text("evaluation"), false)) ?? false;
    const sequence = attempt(() => readSequence(text("sequence"), isEvaluation));
    const window = attempt(() => readWindow(isEvaluation, { start: text("start"), end: text("end"), timeframe: text("timeframe") }, nowMs));
    const data = attempt(() => readData(text("data"), isEvaluation));
    const wait = attempt(() => readBoolean("wait", text("wait"), true));
    const abortOnCancel = attempt(() => readBoolean("abort-on-cancel", text("abort-on-cancel"), false));
    const scope = whole({ project, stage, service });
    const read = whole({ base, credentials, scope, shared, sequence, data, wait, abortOnCancel });
    if (complaints.length > 0 || !read)
        throw new errors/* UserError */.yo(complaints.join(" "));
    const { work, connection } = read.shared;
    return Object.freeze({
        base: read.base,
        credentials: read.credentials,
        scope: read.scope,
        sequence: read.sequence,
        window,
        data: read.data,
        labels: work.labels,
        wait: read.wait,
        waitMs: work.timeoutMs,
        startMs: connection.deliveryTimeoutMs,
        abortOnCancel: read.abortOnCancel,
        failStep: work.failStep,
        warnings: warningsAbout(environment, read.data, read.scope, read.base),
    });
}
function whole(parts) {
    const isWhole = !Object.values(parts).includes(undefined);
    return isWhole ? parts : undefined;
}
function readAddress(text) {
    if (!text)
        throw new errors/* UserError */.yo("control-plane-url is empty: give the address of the control plane.");
    return (0,address/* apiBase */.a)(text);
}
function readShared(environment) {
    return (0,inputs/* readConfig */.Xg)(Object.fromEntries(SHARED.map((name) => [variableOf(name), environment[variableOf(name)]])));
}
function variableOf(name) {
    return `INPUT_${name.toUpperCase()}`;
}
function warningsAbout(environment, data, scope, base) {
    const known = TRIGGER_INPUTS.map(variableOf);
    const unknown = Object.keys(environment)
        .filter((key) => key.startsWith("INPUT_") && !known.includes(key))
        .map((key) => key.slice("INPUT_".length).toLowerCase());
    const overruled = SCOPE.filter((name) => Object.hasOwn(data, name) && data[name] !== scope[name]);
    return [
        ...unknown.map((name) => `The input ${name} is not known and has no effect.`),
        ...overruled.map((name) => `data.${name} has no effect: the input ${name} decides.`),
        ...(/^http:\/\/(?!127\.|localhost|\[::1\])/i.test(base)
            ? [
                "control-plane-url begins with http://, so the token crosses the network in clear; use https://.",
            ]
            : []),
    ];
}
function readName(name, text) {
    if (text === "")
        throw new errors/* UserError */.yo(`${name} is empty: give the ${name} in which the sequence runs.`);
    if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text))
        throw new errors/* UserError */.yo(`${name}: control characters are not allowed, found ${(0,errors/* quote */.hD)(text)}.`);
    return text;
}
function readTypeName(name, text) {
    if (readName(name, text).includes("."))
        throw new errors/* UserError */.yo(`${name}: expected a name without a dot, found ${(0,errors/* quote */.hD)(text)}.`);
    return text;
}
function readSequence(text, isEvaluation) {
    if (isEvaluation && text)
        throw new errors/* UserError */.yo("sequence and evaluation are both given: keep one of them.");
    if (isEvaluation)
        return sequence_trigger/* EVALUATION_SEQUENCE */.B;
    if (!text)
        throw new errors/* UserError */.yo("sequence is empty: name the sequence to start, or set evaluation: true.");
    return readTypeName("sequence", text);
}
function readWindow(isEvaluation, inputs, nowMs) {
    if (isEvaluation)
        return (0,evaluation_window/* evaluationWindow */.RR)(inputs, nowMs);
    const given = Object.entries(inputs)
        .filter(([, value]) => value)
        .map(([name]) => name);
    if (given.length > 0)
        throw new errors/* UserError */.yo(`${given.join(" and ")}: only for evaluation: true; a sequence takes the span of ` +
            "its evaluation from the shipyard.");
    return undefined;
}
function readData(text, isEvaluation) {
    if (text === "")
        return {};
    const data = parse(text);
    if (!(0,json/* isJsonObject */.OW)(data))
        throw new errors/* UserError */.yo(`data: expected a JSON object, found ${(0,errors/* describe */.q0)(data)}.`);
    if ((0,json/* isDeeperThan */.hz)(data, json/* MAX_JSON_DEPTH */.KX))
        throw new errors/* UserError */.yo(`data: nested more than ${json/* MAX_JSON_DEPTH */.KX} levels deep.`);
    refuseWhatVanishes(data, isEvaluation);
    if (Object.hasOwn(data, "temporaryData"))
        throw new errors/* UserError */.yo("data.temporaryData belongs to the control plane: leave it out.");
    return data;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.yo(`data: expected a JSON object such as {"configurationChange": {"values": ` +
            `{"image": "…"}}}, found text that is not JSON.`);
    }
}
function refuseWhatVanishes(data, isEvaluation) {
    for (const name of ["message", "status", "result"]) {
        const value = (0,json/* getOwn */.Ng)(data, name);
        if (value !== undefined && typeof value !== "string")
            throw new errors/* UserError */.yo(`data.${name}: the control plane takes text only, found ${(0,errors/* describe */.q0)(value)}.`);
    }
    for (const name of isEvaluation ? ["labels", "evaluation"] : ["labels"]) {
        const value = (0,json/* getOwn */.Ng)(data, name);
        if (value !== undefined && !(0,json/* isJsonObject */.OW)(value))
            throw new errors/* UserError */.yo(`data.${name}: expected an object, found ${(0,errors/* describe */.q0)(value)}.`);
    }
    const labels = Object.entries((0,json/* getOwn */.Ng)(data, "labels") ?? {});
    const odd = labels.find(([, value]) => typeof value !== "string");
    if (odd)
        throw new errors/* UserError */.yo(`data.labels: a label is text, found ${(0,errors/* describe */.q0)(odd[1])} for ${(0,errors/* quote */.hD)(odd[0])}.`);
}
function readBoolean(name, text, otherwise) {
    if (text === "")
        return otherwise;
    if (!/^(true|false)$/i.test(text))
        throw new errors/* UserError */.yo(`${name}: expected true or false, found ${(0,errors/* quote */.hD)(text)}.`);
    return text.toLowerCase() === "true";
}


/***/ })

};
