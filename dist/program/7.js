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
    const sequence = (0,_domain_events_sequence_events__WEBPACK_IMPORTED_MODULE_3__/* .parseSequenceEventType */ .rm)(event.type);
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

// EXTERNAL MODULE: ./src/domain/events/sequence-events.ts
var sequence_events = __webpack_require__(98957);
// EXTERNAL MODULE: ./src/keptn/abort-sequence.ts
var abort_sequence = __webpack_require__(96352);
// EXTERNAL MODULE: ./src/domain/failure.ts
var failure = __webpack_require__(65410);
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
        if (view && (0,sequence_events/* isSequenceOver */.Gz)(view.state))
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
        throw new errors/* UserError */.yo(`${what} was not started: ${(0,failure/* explain */.W)(start.failure, plane)}`);
    if (start.kind === "not-started")
        return nothing("cancelled", `Cancelled: ${what} was not started.`, "");
    await context.onContext(keptnContext);
    if (cancelled.aborted)
        return giveUp(CANCELLED, keptnContext, undefined, context);
    if (start.kind === "unclear")
        return nothing("unclear", `Whether ${what} was started could not be found out: ` +
            `${(0,failure/* explain */.W)(start.failure, plane)} Look for the context ` +
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
        throw new errors/* UserError */.yo(`${whatOf(context)} was not started: ${(0,failure/* explain */.W)(missing.failure, plane)}`);
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
            const why = watched.failure ? (0,failure/* explain */.W)(watched.failure, plane) : "";
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
            if ((0,sequence_events/* isSequenceOver */.Gz)(watched.state))
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
        ? ` It cannot be read at the moment: ${(0,failure/* explain */.W)(watched.failure, context.plane)}`
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
/* harmony export */   Pt: () => (/* binding */ sequenceEvents),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bG: () => (/* binding */ lastEvaluation),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69472);
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_events_sequence_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98957);




const STATUSES = ["succeeded", "unknown", "aborted", "errored"];
const RESULTS = ["pass", "warning", "fail"];
const EVALUATION_FINISHED = (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_1__/* .taskEventType */ .ML)("evaluation", "finished");
function sequenceEvents(events, kind, view, stage) {
    const stages = [stage, ...(view?.stages ?? [])];
    return events.flatMap((event) => {
        const name = (0,_domain_events_sequence_events__WEBPACK_IMPORTED_MODULE_2__/* .parseSequenceEventType */ .rm)(event.type);
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

/***/ 71567:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QK: () => (/* binding */ cardContext),
  cE: () => (/* reexport */ cardMarkdown),
  kY: () => (/* reexport */ cardOf),
  O: () => (/* reexport */ cardText),
  Pl: () => (/* reexport */ headline),
  q3: () => (/* reexport */ web_address/* httpUrl */.q),
  Z8: () => (/* reexport */ ticketNumbers)
});

// UNUSED EXPORTS: SUBJECTS, escapeMarkdown

// EXTERNAL MODULE: ./src/domain/events/evaluation.ts
var events_evaluation = __webpack_require__(69472);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: ./src/domain/events/problem.ts
var events_problem = __webpack_require__(79819);
// EXTERNAL MODULE: ./src/domain/task.ts
var domain_task = __webpack_require__(33139);
// EXTERNAL MODULE: ./src/domain/text/time-text.ts
var time_text = __webpack_require__(64849);
// EXTERNAL MODULE: ./src/domain/text/web-address.ts
var web_address = __webpack_require__(1201);
// EXTERNAL MODULE: ./src/domain/text/visible.ts
var visible = __webpack_require__(81612);
;// CONCATENATED MODULE: ./src/cards/foreign-text.ts


function oneLine(text, maxCharacters) {
    const line = (0,visible/* visible */.RK)(text.toWellFormed())
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
        .trim();
    return line.length <= maxCharacters
        ? line
        : `${line
            .slice(0, maxCharacters - 1)
            .toWellFormed()
            .replace(/\ufffd$/, "")
            .trimEnd()}…`;
}
function lines(text, maxLines, maxCharacters) {
    const found = text
        .split(/\r\n|[\n\r\u2028\u2029]/)
        .map((line) => oneLine(line, maxCharacters))
        .filter(Boolean);
    return found.length <= maxLines ? found : [...found.slice(0, maxLines), "…"];
}

;// CONCATENATED MODULE: ./src/cards/numbers.ts
function shortNumber(value) {
    return String(Number.isInteger(value)
        ? value
        : Number(value.toPrecision(Math.max(4, String(Math.trunc(Math.abs(value))).length + 1))));
}
function signedPercent(value) {
    const digits = Math.abs(value) < 10 ? 1 : 0;
    const text = Math.abs(value) > 99_999
        ? "more than 99999"
        : Math.abs(value).toFixed(digits).replace(/\.0$/, "");
    return `${value < 0 ? "−" : "+"}${text}%`;
}
const FILLED = "█";
const EMPTY = "─";
const MARK = "┃";
function bar(share, marks, width) {
    const shown = marks
        .filter((mark) => mark > 0 && mark < 1)
        .sort((a, b) => a - b)
        .map((mark) => ({ mark, at: Math.min(width - 1, Math.round(mark * width)) }));
    const begun = Math.round(Math.min(1, Math.max(0, share)) * width);
    const filled = shown.reduce((cells, { mark, at }) => (share > mark ? Math.max(cells, at + 2) : Math.min(cells, at)), begun);
    const cells = Array.from({ length: width }, (_, i) => (i < filled ? FILLED : EMPTY));
    for (const { at } of shown)
        cells[at] = MARK;
    return share > 1 ? `${cells.slice(0, -1).join("")}▸` : cells.join("");
}

;// CONCATENATED MODULE: ./src/cards/card.ts










const SIGNS = {
    pass: "✅",
    warning: "⚠️",
    fail: "❌",
    errored: "💥",
};
const MAX_TITLE_CHARACTERS = 140;
const MAX_TEXT_LINES = 20;
const MAX_TEXT_CHARACTERS = 500;
const MAX_VALUE_CHARACTERS = 200;
const MAX_NAME_CHARACTERS = 100;
const MAX_LABELS = 8;
const MAX_LINKS = 10;
const OWN_LABELS = ["githubRun", "pays"];
const RESULTS = ["pass", "warning", "fail"];
function cardOf(event, { mask, ...given } = {}) {
    const type = (0,json/* textAt */.$6)(event, "type");
    const { task = "", kind } = (0,event_type/* parseTaskEventType */.hN)(type) ?? {};
    const data = mask ? (0,masking/* maskJson */.Te)((0,domain_task/* dataOf */.qu)(event), mask) : (0,domain_task/* dataOf */.qu)(event);
    const masked = (text) => (text === undefined || !mask ? text : mask(text));
    const options = { ...given, title: masked(given.title), text: masked(given.text) };
    const subject = options.about ?? subjectOf(task, data);
    const described = describe(subject, task, kind, data);
    const end = endOf(subject, kind, data, described.evaluation);
    return {
        subject,
        title: oneLine(options.title ?? described.title, MAX_TITLE_CHARACTERS) || "Event",
        ...end,
        text: options.text === undefined
            ? lines(described.text, 1, MAX_TEXT_CHARACTERS)
            : lines(options.text, MAX_TEXT_LINES, MAX_TEXT_CHARACTERS),
        notes: [...notesOn(kind, end.verdict, data, described.evaluation)].map((note) => oneLine(note, MAX_TEXT_CHARACTERS)),
        facts: factsOf([
            ...described.facts,
            ["Where", whereOf(data)],
            ...(subject === "evaluation"
                ? []
                : [["Evaluation", resultWord((0,json/* objectAt */.lJ)(data, "evaluation"))]]),
            ...labelFacts(data),
        ]),
        links: linksOf([...described.links, ...labelLinks(data)], options.links ?? []),
        evaluation: described.evaluation && boundedEvaluation(described.evaluation),
        goals: options.goals ?? {},
    };
}
function headline({ sign, title, state }) {
    return `${sign} ${title}${state ? `: ${state}` : ""}`;
}
function dataOfCard(card) {
    const { subject, title, state, verdict, text, notes, facts, links, evaluation } = card;
    return {
        subject,
        title,
        state,
        verdict: verdict ?? "",
        text: text.join("\n"),
        notes,
        facts: facts.map(({ name, value }) => ({ name, value })),
        links: links.map(({ label, url }) => ({ label, url })),
        ...(evaluation && { evaluation: evaluationFields(evaluation) }),
    };
}
function evaluationFields({ result, score, start, end, indicators }) {
    return {
        result,
        score: score === undefined ? "" : shortNumber(score),
        start,
        end,
        indicators: indicators.map(({ name, status, value, before, isKey }) => ({
            name,
            status,
            value: value === undefined ? "" : shortNumber(value),
            before: before === undefined ? "" : shortNumber(before),
            key: isKey,
        })),
    };
}
function subjectOf(task, data) {
    if (task === "evaluation")
        return "evaluation";
    if (task === "deployment" || task === "release")
        return "deployment";
    if (ticketIn((0,json/* objectAt */.lJ)(data, task)))
        return "ticket";
    if (problemIn(data))
        return "problem";
    return (0,json/* getOwn */.Ng)(data, "deployment") !== undefined ||
        (0,json/* getOwn */.Ng)(data, "configurationChange") !== undefined
        ? "deployment"
        : "task";
}
function describe(subject, task, kind, data) {
    const message = (0,json/* textAt */.$6)(data, "message").trimStart();
    switch (subject) {
        case "deployment":
            return describeDeployment(task, message, data);
        case "evaluation":
            return describeEvaluation(kind, message, data);
        case "problem":
            return describeProblem(message, data);
        case "ticket":
            return describeTicket(task, message, data);
        case "task":
            return {
                title: titled(task || "Event", data),
                text: message,
                facts: ticketFacts(data),
                links: ticketLinks(data),
            };
    }
}
function describeDeployment(task, message, data) {
    const deployment = (0,json/* objectAt */.lJ)(data, "deployment");
    const image = (0,json/* textAt */.$6)((0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(data, "configurationChange"), "values"), "image") ||
        (0,json/* textAt */.$6)(deployment, "image");
    const urls = [
        (0,json/* textAt */.$6)(deployment, "deploymentURL"),
        ...textsIn((0,json/* getOwn */.Ng)(deployment, "deploymentURIsPublic")),
    ].filter(Boolean);
    return {
        title: titled(task === "release" ? "Release" : "Deployment", data),
        text: message,
        facts: [
            ["Image", image],
            ["Strategy", (0,json/* textAt */.$6)(deployment, "deploymentstrategy")],
            ["Commit", (0,json/* textAt */.$6)(deployment, "gitCommit")],
            ["Names", textsIn((0,json/* getOwn */.Ng)(deployment, "deploymentNames")).join(", ")],
            ...ticketFacts(data),
        ],
        links: [
            ...[...new Set(urls)].slice(0, 3).map((url) => ["Deployed service", url]),
            ...ticketLinks(data),
        ],
    };
}
function describeEvaluation(kind, message, data) {
    const title = titled("SLO evaluation", data);
    if (kind !== "finished")
        return { title, text: message, facts: [], links: [] };
    const evaluation = (0,events_evaluation/* evaluationIn */.gH)(data);
    const { comparedWith } = evaluation;
    return {
        title,
        text: message,
        facts: [
            ["Time frame", (0,time_text/* windowText */.K)(evaluation)],
            [
                "Compared with",
                comparedWith === 0
                    ? ""
                    : `${comparedWith} earlier evaluation${comparedWith === 1 ? "" : "s"}`,
            ],
            ...ticketFacts(data),
        ],
        links: ticketLinks(data),
        evaluation,
    };
}
function describeProblem(message, data) {
    const problem = problemIn(data) ?? {};
    const described = (0,events_problem/* problemOf */.q)(data);
    const { id, title } = described;
    return {
        title: `Problem${id ? ` ${id}` : ""}${title ? ` “${title}”` : ""}`,
        text: message,
        facts: [
            ["Severity", described.severity ?? ""],
            [
                "Impacted",
                plainAt(problem, "ImpactedEntity") ||
                    (described.impacted ?? plainAt(problem, "ProblemImpact")),
            ],
            ["Root cause", described.rootCause ?? ""],
            [
                "Since",
                described.start === undefined
                    ? (["ProblemStartTime", "startTime", "start"]
                        .map((name) => plainAt(problem, name))
                        .find(Boolean) ?? "")
                    : (0,time_text/* timeText */.T)(described.start),
            ],
            ["Tags", described.tags ?? ""],
            ...ticketFacts(data),
        ],
        links: [["Problem", described.url], ...ticketLinks(data)],
    };
}
function describeTicket(task, message, data) {
    const number = ticketIn((0,json/* objectAt */.lJ)(data, task))?.number ?? tickets(data)[0]?.number;
    const problem = (0,events_problem/* problemOf */.q)(data);
    const about = [problem.id, problem.title].filter((text) => text !== undefined).join(" ");
    return {
        title: number === undefined
            ? titled("Ticket", data)
            : `Ticket ${number} (${titled(task || "event", data)})`,
        text: message,
        facts: [["Problem", about]],
        links: [...ticketLinks(data), ["Problem", problem.url]],
    };
}
function ticketIn(fields) {
    for (const kind of ["incident", "issue"]) {
        const number = plainAt(fields, `${kind}Number`);
        if (number)
            return { number, url: (0,json/* getOwn */.Ng)(fields, `${kind}Url`) };
    }
    return undefined;
}
function tickets(data) {
    const found = new Map();
    for (const value of Object.values(data)) {
        const ticket = (0,json/* isJsonObject */.OW)(value) ? ticketIn(value) : undefined;
        if (ticket && !found.has(ticket.number))
            found.set(ticket.number, ticket);
    }
    return [...found.values()].slice(0, 3);
}
function ticketNumbers(event) {
    return tickets((0,domain_task/* dataOf */.qu)(event)).map(({ number }) => number);
}
function ticketFacts(data) {
    return [
        [
            "Ticket",
            tickets(data)
                .filter(({ url }) => (0,web_address/* httpUrl */.q)(url) === undefined)
                .map(({ number }) => number)
                .join(", "),
        ],
    ];
}
function ticketLinks(data) {
    return tickets(data).map(({ number, url }) => [`Ticket ${number}`, url]);
}
function problemIn(data) {
    const isProblem = (value) => ["ProblemTitle", "problemTitle", "ProblemID", "PID"].some((name) => plainAt(value, name) !== "");
    return [
        (0,json/* objectAt */.lJ)(data, "problem"),
        (0,json/* objectAt */.lJ)(data, "dynatraceProblem"),
        (0,json/* objectAt */.lJ)(data, "incident"),
        data,
    ].find(isProblem);
}
function endOf(subject, kind, data, evaluation) {
    const ofProblem = subject === "problem" ? endOfProblem(data) : undefined;
    if (ofProblem)
        return ofProblem;
    const verdict = kind === "started" ? undefined : verdictIn(data);
    if (evaluation && verdict !== undefined && verdict !== "errored" && !(0,events_evaluation/* hasMeasured */.nS)(evaluation))
        return withoutMeasurement(verdict);
    switch (kind) {
        case "finished":
            return endOfFinished(verdict, evaluation);
        case "started":
            return { verdict, state: "in progress", sign: "▶️" };
        case "invalidated":
            return { verdict: undefined, state: "invalidated", sign: "🚫" };
        case "triggered":
        case undefined:
            return endOfTriggered(subject, verdict);
    }
}
function endOfProblem(data) {
    const state = ((0,events_problem/* problemOf */.q)(data).state ?? "").toLowerCase();
    if (state === "open")
        return { verdict: undefined, state, sign: "🔥" };
    if (state !== "resolved" && state !== "closed")
        return undefined;
    return { verdict: undefined, state, sign: "✅" };
}
function withoutMeasurement(described) {
    const verdict = described === "fail" ? "fail" : "warning";
    return { verdict, state: "nothing measured", sign: SIGNS[verdict] };
}
function endOfFinished(verdict, evaluation) {
    if (verdict === undefined)
        return { verdict, state: "finished", sign: "🏁" };
    return { verdict, state: `${verdict}${scoreIn(verdict, evaluation)}`, sign: SIGNS[verdict] };
}
function endOfTriggered(subject, verdict) {
    if (verdict !== undefined && subject !== "problem")
        return { verdict, state: `${verdict} so far`, sign: SIGNS[verdict] };
    const isRequest = subject === "evaluation" || subject === "deployment";
    return { verdict: undefined, state: isRequest ? "requested" : "", sign: "🔔" };
}
function scoreIn(verdict, evaluation) {
    return evaluation?.score === undefined || verdict === "errored"
        ? ""
        : `, score ${shortNumber(evaluation.score)}`;
}
function verdictIn(data) {
    const [status, result] = [(0,json/* textAt */.$6)(data, "status"), (0,json/* textAt */.$6)(data, "result")];
    if (status === "" && result === "")
        return undefined;
    if (status !== "" && status !== "succeeded")
        return "errored";
    return RESULTS.find((known) => known === result) ?? "fail";
}
function* notesOn(kind, verdict, data, evaluation) {
    if (kind === "finished" && verdict === undefined)
        yield "How it ended is not known here: the event came with ids only, and was not read from the control plane.";
    else if (evaluation && !(0,events_evaluation/* hasMeasured */.nS)(evaluation) && verdict !== "errored")
        yield `Nothing was measured, so “${(0,json/* textAt */.$6)(data, "result") || "no result"}” says nothing about quality.`;
    else if (evaluation) {
        const missing = evaluation.indicators.filter(({ value }) => value === undefined).length;
        if (missing > 0)
            yield `${missing} of ${evaluation.indicators.length} objectives could not be measured.`;
    }
    const { ownResult, result } = evaluation ?? {};
    if (ownResult !== undefined && ownResult !== result)
        yield (`evaluation.result is “${ownResult}” and data.result “${result}”: ` +
            "data.result is the verdict. They differ where the SLI provider failed, so " +
            "that the values it sent do not count.");
}
function titled(what, data) {
    const [service, stage] = [(0,json/* textAt */.$6)(data, "service"), (0,json/* textAt */.$6)(data, "stage")];
    return `${what}${service ? ` of ${service}` : ""}${stage ? ` in ${stage}` : ""}`;
}
function whereOf(data) {
    return ["project", "stage", "service"]
        .map((name) => (0,json/* textAt */.$6)(data, name))
        .filter(Boolean)
        .join(" / ");
}
function resultWord(evaluation) {
    return RESULTS.find((known) => known === (0,json/* textAt */.$6)(evaluation, "result")) ?? "";
}
function labelFacts(data) {
    return labelsIn(data)
        .filter(([, value]) => (0,web_address/* httpUrl */.q)(value) === undefined)
        .slice(0, MAX_LABELS);
}
function labelLinks(data) {
    return labelsIn(data)
        .filter(([, value]) => (0,web_address/* httpUrl */.q)(value) !== undefined)
        .slice(0, MAX_LABELS);
}
function labelsIn(data) {
    return Object.entries((0,json/* objectAt */.lJ)(data, "labels")).filter((label) => typeof label[1] === "string" && !OWN_LABELS.includes(label[0]));
}
function factsOf(facts) {
    return facts
        .map(([name, value]) => ({
        name: oneLine(name, MAX_NAME_CHARACTERS),
        value: oneLine(value, MAX_VALUE_CHARACTERS),
    }))
        .filter(({ name, value }) => name !== "" && value !== "");
}
function linksOf(found, own) {
    const ours = own.flatMap(({ label, url }) => linkOf(label, url));
    const theirs = found
        .flatMap(([label, url]) => linkOf(label, url))
        .filter(({ url }) => !ours.some((other) => other.url === url));
    return [
        ...theirs
            .filter(({ url }, i) => theirs.findIndex((other) => other.url === url) === i)
            .slice(0, MAX_LINKS),
        ...ours,
    ];
}
function linkOf(label, url) {
    const [name, address] = [oneLine(label, 60), (0,web_address/* httpUrl */.q)(url)];
    return address === undefined || name === "" ? [] : [{ label: name, url: address }];
}
const MAX_INDICATORS = 200;
const MAX_TARGETS = 6;
function boundedEvaluation(evaluation) {
    const targets = (list) => list
        .slice(0, MAX_TARGETS)
        .map((target) => ({ ...target, criteria: oneLine(target.criteria, 40) }));
    return {
        ...evaluation,
        message: oneLine(evaluation.message, MAX_TEXT_CHARACTERS),
        start: oneLine(evaluation.start, 40),
        end: oneLine(evaluation.end, 40),
        sloFile: "",
        indicators: evaluation.indicators.slice(0, MAX_INDICATORS).map((indicator) => ({
            ...indicator,
            name: oneLine(indicator.name, MAX_NAME_CHARACTERS) || "no name",
            problem: indicator.problem === undefined
                ? undefined
                : oneLine(indicator.problem, MAX_VALUE_CHARACTERS),
            pass: targets(indicator.pass),
            warning: targets(indicator.warning),
        })),
    };
}
function plainAt(object, name) {
    const value = (0,json/* getOwn */.Ng)(object, name);
    return typeof value === "number" || typeof value === "string" ? String(value) : "";
}
function textsIn(value) {
    return Array.isArray(value)
        ? value.filter((item) => typeof item === "string")
        : [];
}

// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
;// CONCATENATED MODULE: ./src/cards/indicators.ts


const RANKS = ["fail", "", "warning", "pass", "info"];
const SCORE_WIDTH = 24;
const VALUE_WIDTH = 12;
const MAX_TIMES_TARGET = 3;
function sortedIndicators({ indicators }) {
    return [...indicators].sort((a, b) => RANKS.indexOf(a.status) - RANKS.indexOf(b.status));
}
function shownAs({ status, value }) {
    if (value === undefined)
        return { sign: "⚫", word: "not measured" };
    switch (status) {
        case "fail":
            return { sign: "🔴", word: "fail" };
        case "warning":
            return { sign: "🟡", word: "warning" };
        case "pass":
            return { sign: "🟢", word: "pass" };
        case "info":
            return { sign: "⚪", word: "for information" };
        case "":
            return { sign: "⚪", word: "unknown" };
    }
}
function countsOf({ indicators }) {
    const counts = new Map();
    for (const indicator of sortedIndicators({ indicators })) {
        const { sign, word } = shownAs(indicator);
        counts.set(`${sign}\0${word}`, (counts.get(`${sign}\0${word}`) ?? 0) + 1);
    }
    return [...counts].map(([key, count]) => key.replace("\0", ` ${count} `)).join(" · ");
}
function scoreBar(score, goals) {
    return bar(score / 100, goals.filter((goal) => goal !== undefined).map((goal) => goal / 100), SCORE_WIDTH);
}
function valueBar({ value, pass }) {
    const target = (pass.find(({ isViolated, value: at }) => isViolated && at !== undefined) ??
        pass.find(({ value: at }) => at !== undefined))?.value;
    if (value === undefined || target === undefined || target <= 0 || value < 0)
        return "";
    const scale = Math.min(Math.max(value, (target * 4) / 3), target * MAX_TIMES_TARGET);
    return bar(value / scale, [target / scale], VALUE_WIDTH);
}
function targetTexts({ value, pass, warning }) {
    const text = ({ criteria, value: at, isViolated }) => {
        const cameTo = (0,events_evaluation/* isRelative */.n3)(criteria) && at !== undefined ? ` (${shortNumber(at)})` : "";
        const sign = isViolated ? " ✗" : " ✓";
        return `${criteria}${cameTo}${value === undefined ? "" : sign}`;
    };
    return { pass: pass.map(text), warning: warning.map(text) };
}
function changeText(indicator) {
    const { value, before } = indicator;
    if (value === undefined || before === undefined)
        return "";
    if (value === before)
        return "= the same";
    const percent = (0,events_evaluation/* changePercent */.AI)(indicator);
    const change = percent === undefined ? shortNumber(value - before) : signedPercent(percent);
    const sign = value > before ? "▲" : "▼";
    const lowerIsBetter = (0,events_evaluation/* isLowerBetter */.ui)(indicator);
    if (lowerIsBetter === undefined)
        return `${sign} ${change}`;
    return `${sign} ${change} ${value < before === lowerIsBetter ? "better" : "worse"}`;
}
function scoreText(score, { pass, warning }) {
    const goals = [
        ...(pass === undefined ? [] : [`pass from ${shortNumber(pass)}`]),
        ...(warning === undefined ? [] : [`warning from ${shortNumber(warning)}`]),
    ];
    return `${shortNumber(score)} of 100${goals.length > 0 ? ` (${goals.join(", ")})` : ""}`;
}
function indicatorHead(indicator) {
    const { sign, word } = shownAs(indicator);
    const { name, isKey, value } = indicator;
    return {
        sign,
        name,
        end: `${isKey ? " (key)" : ""}: ${value === undefined ? word : `${shortNumber(value)}, ${word}`}`,
    };
}
function indicatorDetails(indicator) {
    const { problem, before = 0 } = indicator;
    const { pass, warning } = targetTexts(indicator);
    const change = changeText(indicator);
    return [
        ...(problem ? [problem] : []),
        ...(pass.length > 0 ? [`should be ${pass.join(", ")}`] : []),
        ...(warning.length > 0 ? [`for a warning ${warning.join(", ")}`] : []),
        ...(change ? [`before ${shortNumber(before)}, ${change}`] : []),
    ].join("; ");
}

;// CONCATENATED MODULE: ./src/cards/markdown.ts




const MAX_MARKDOWN_CHARACTERS = 65_000;
const ROWS = [100, 50, 20, 10, 5, 1];
function cardMarkdown(card, maxCharacters = MAX_MARKDOWN_CHARACTERS) {
    for (const rows of ROWS) {
        const markdown = rendered(card, rows);
        if (markdown.length <= maxCharacters)
            return markdown;
    }
    const short = rendered({
        ...card,
        facts: card.facts.slice(0, 3),
        text: card.text.slice(0, 1),
        links: card.links.slice(-2),
        evaluation: undefined,
    }, 0);
    return short.length <= maxCharacters ? short : `### ${escaped(headline(card))}\n`;
}
function rendered(card, rows) {
    const { text, notes, facts, links, evaluation } = card;
    const parts = [
        `### ${escaped(headline(card))}`,
        ...notes.map((note) => `> [!WARNING]\n> ${escaped(note)}`),
        text.map(escaped).join("  \n"),
        ...(evaluation ? evaluationParts(evaluation, card, rows) : []),
        (0,markdown/* factTable */.B)(facts.map(({ name, value }) => [escaped(name), escaped(value)])).join("\n"),
        links.map(linkMarkdown).join(" · "),
    ];
    return `${parts.filter(Boolean).join("\n\n")}\n`;
}
function evaluationParts(evaluation, { goals }, rows) {
    const { score, indicators } = evaluation;
    const shown = sortedIndicators(evaluation).slice(0, rows);
    const more = indicators.length - shown.length;
    const remarks = [
        ...(shown.some(({ isKey }) => isKey)
            ? ["🔑 key objective: when it fails, the evaluation fails"]
            : []),
        ...(shown.some((indicator) => valueBar(indicator) !== "") ? ["┃ is the target"] : []),
        ...(more > 0 ? [`${more} more objectives are not shown`] : []),
    ];
    return [
        score === undefined
            ? ""
            : `**Score** \`${scoreBar(score, [goals.pass, goals.warning])}\` ${escaped(scoreText(score, goals))}`,
        countsOf(evaluation),
        objectives(shown),
        remarks.length > 0 ? `<sub>${remarks.join(" · ")}</sub>` : "",
    ];
}
function objectives(shown) {
    const columns = [
        { title: "", cell: (indicator) => Object.values(shownAs(indicator)).join(" ") },
        {
            title: "objective",
            cell: ({ name, isKey, problem }) => `**${escaped(name)}**${isKey ? " 🔑" : ""}${problem ? `<br>${escaped(problem)}` : ""}`,
        },
        {
            title: "value",
            isNumber: true,
            cell: ({ value }) => (value === undefined ? "" : escaped(shortNumber(value))),
        },
        {
            title: "against the target",
            cell: (indicator) => (valueBar(indicator) ? `\`${valueBar(indicator)}\`` : ""),
        },
        { title: "pass when", cell: (indicator) => lined(targetTexts(indicator).pass) },
        { title: "warning when", cell: (indicator) => lined(targetTexts(indicator).warning) },
        {
            title: "change",
            cell: (indicator) => lined(changeText(indicator)
                ? [changeText(indicator), `before ${shortNumber(indicator.before ?? 0)}`]
                : []),
        },
    ];
    const used = columns
        .map((column) => ({ ...column, cells: shown.map((indicator) => column.cell(indicator)) }))
        .filter(({ cells }) => cells.some(Boolean));
    const line = (cells) => `| ${cells.join(" | ")} |`;
    if (shown.length === 0)
        return "";
    return [
        line(used.map(({ title }) => title)),
        line(used.map(({ isNumber }) => (isNumber ? "---:" : ":---"))),
        ...shown.map((_, i) => line(used.map(({ cells }) => cells[i] ?? ""))),
    ].join("\n");
}
function lined(texts) {
    return texts.map((text) => unbroken(escaped(text))).join("<br>");
}
function unbroken(text) {
    return text.replaceAll(" ", "\u00a0");
}
function linkMarkdown({ label, url }) {
    return `[${escaped(label)}](<${url}>)`;
}
function escaped(text) {
    return (0,markdown/* escapeMarkdown */.F)(text)
        .replace(/^(\d{1,9})\.(?=\s|$)/, "$1\\.")
        .replace(/^=/, "\\=");
}

;// CONCATENATED MODULE: ./src/cards/slack.ts



const MAX_BLOCKS = 50;
const MAX_HEADER_CHARACTERS = 150;
const MAX_SECTION_CHARACTERS = 3_000;
const MAX_FIELDS = 10;
const MAX_FIELD_CHARACTERS = 2_000;
const slack_MAX_INDICATORS = 30;
const MAX_LINKS_CHARACTERS = 2_900;
const LINK_SEPARATOR = "  ·  ";
function cardSlack(card) {
    const { text, notes, facts, links, evaluation } = card;
    const blocks = [
        { type: "header", text: plain(headline(card), MAX_HEADER_CHARACTERS) },
        ...notes.map((note) => section(`⚠️ ${note}`)),
        ...(text.length > 0 ? [section(text.join("\n"))] : []),
    ];
    if (evaluation) {
        const score = evaluation.score === undefined
            ? []
            : [
                "Score " +
                    `${scoreBar(evaluation.score, [card.goals.pass, card.goals.warning])} ` +
                    `${scoreText(evaluation.score, card.goals)}`,
            ];
        const summary = [...score, ...(evaluation.indicators.length > 0 ? [countsOf(evaluation)] : [])];
        if (summary.length > 0)
            blocks.push(section(summary.join("\n")));
        const indicators = sortedIndicators(evaluation);
        for (const indicator of indicators.slice(0, slack_MAX_INDICATORS))
            blocks.push(section(indicatorText(indicator)));
        if (indicators.length > slack_MAX_INDICATORS)
            blocks.push(section(`… and ${indicators.length - slack_MAX_INDICATORS} more objectives`));
    }
    for (let i = 0; i < facts.length; i += MAX_FIELDS) {
        blocks.push({
            type: "section",
            fields: facts
                .slice(i, i + MAX_FIELDS)
                .map(({ name, value }) => plain(`${name}: ${value}`, MAX_FIELD_CHARACTERS)),
        });
    }
    const linked = links.map(({ label, url }) => `<${escapeSlack(url)}|${escapeSlack(label).replaceAll("|", "¦")}>`);
    const line = linked.reduceRight((kept, link) => [link, ...kept].join(LINK_SEPARATOR).length > MAX_LINKS_CHARACTERS ? kept : [link, ...kept], []);
    if (line.length > 0)
        blocks.push({
            type: "context",
            elements: [{ type: "mrkdwn", text: line.join(LINK_SEPARATOR), verbatim: true }],
        });
    return {
        text: escapeSlack((0,visible/* unlinked */.hd)(headline(card))),
        mrkdwn: false,
        blocks: blocks.length <= MAX_BLOCKS
            ? blocks
            : [...blocks.slice(0, MAX_BLOCKS - 1), ...blocks.slice(-1)],
        unfurl_links: false,
        unfurl_media: false,
    };
}
function indicatorText(indicator) {
    const { sign, name, end } = indicatorHead(indicator);
    return [`${sign} ${name}${end}`, indicatorDetails(indicator)].filter(Boolean).join("\n");
}
function escapeSlack(text) {
    return text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c);
}
function section(text) {
    return { type: "section", text: plain(text, MAX_SECTION_CHARACTERS) };
}
function plain(text, maxCharacters) {
    const whole = (0,visible/* unlinked */.hd)(text);
    const cut = whole.length <= maxCharacters
        ? whole
        : `${whole
            .slice(0, maxCharacters - 1)
            .toWellFormed()
            .replace(/\ufffd$/, "")}…`;
    return { type: "plain_text", text: cut || " ", emoji: false };
}

;// CONCATENATED MODULE: ./src/cards/teams.ts



const MAX_BYTES = 26 * 1024;
const teams_ROWS = [40, 20, 10, 5, 0];
const MAX_ACTIONS = 6;
function cardTeams(card) {
    for (const rows of teams_ROWS) {
        const fitting = message(card, rows);
        if (Buffer.byteLength(JSON.stringify(fitting)) <= MAX_BYTES)
            return fitting;
    }
    return message({ ...card, facts: [], text: [], links: card.links.slice(-2) }, 0);
}
function message(card, rows) {
    const { text, notes, facts, links, evaluation } = card;
    const body = [
        runs([{ text: headline(card), size: "Large", weight: "Bolder" }]),
        ...notes.map((note) => ({
            type: "Container",
            style: "warning",
            items: [runs([{ text: note, weight: "Bolder" }])],
        })),
        ...text.map((line) => runs([{ text: line }])),
        ...(evaluation ? evaluationItems(evaluation, card, rows) : []),
        ...facts.map(({ name, value }, i) => runs([{ text: `${name}: `, weight: "Bolder" }, { text: value }], i === 0 ? undefined : "Small")),
    ];
    const actions = links
        .slice(-MAX_ACTIONS)
        .map(({ label, url }) => ({ type: "Action.OpenUrl", title: label, url }));
    const content = {
        $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
        type: "AdaptiveCard",
        version: "1.4",
        msteams: { width: "Full" },
        body,
        ...(actions.length > 0 && { actions }),
    };
    return {
        type: "message",
        attachments: [
            { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content },
        ],
    };
}
function evaluationItems(evaluation, { goals }, rows) {
    const { score, indicators } = evaluation;
    const shown = sortedIndicators(evaluation).slice(0, rows);
    return [
        ...(score === undefined
            ? []
            : [
                runs([
                    { text: "Score ", weight: "Bolder" },
                    { text: scoreBar(score, [goals.pass, goals.warning]), fontType: "Monospace" },
                    { text: ` ${scoreText(score, goals)}` },
                ]),
            ]),
        ...(indicators.length === 0 ? [] : [runs([{ text: countsOf(evaluation) }])]),
        ...shown.flatMap(indicatorItems),
        ...(indicators.length > shown.length
            ? [runs([{ text: `… and ${indicators.length - shown.length} more objectives` }])]
            : []),
    ];
}
function indicatorItems(indicator) {
    const { sign, name, end } = indicatorHead(indicator);
    const details = indicatorDetails(indicator);
    return [
        runs([{ text: `${sign} ` }, { text: name, weight: "Bolder" }, { text: end }]),
        ...(details ? [runs([{ text: details, size: "Small", isSubtle: true }], "None")] : []),
    ];
}
function runs(inlines, spacing) {
    return {
        type: "RichTextBlock",
        ...(spacing && { spacing }),
        inlines: inlines.map(({ text, ...style }) => ({
            type: "TextRun",
            text: (0,visible/* unlinked */.hd)(text),
            ...style,
        })),
    };
}

;// CONCATENATED MODULE: ./src/cards/text.ts


const text_MAX_INDICATORS = 50;
function cardText(card) {
    const { text, notes, facts, links, evaluation } = card;
    return [
        headline(card),
        ...notes.map((note) => `! ${note}`),
        ...text.map((line) => `  ${line}`),
        ...(evaluation ? evaluationLines(evaluation, card) : []),
        ...facts.map(({ name, value }) => `- ${name}: ${value}`),
        ...links.map(({ label, url }) => `- ${label}: ${url}`),
    ].join("\n");
}
function evaluationLines(evaluation, { goals }) {
    const { score, indicators } = evaluation;
    const shown = sortedIndicators(evaluation).slice(0, text_MAX_INDICATORS);
    return [
        ...(score === undefined ? [] : [`- Score: ${scoreText(score, goals)}`]),
        ...(indicators.length === 0 ? [] : [`- ${countsOf(evaluation)}`]),
        ...shown.map((indicator) => `- ${text_indicatorText(indicator)}`),
        ...(indicators.length > shown.length
            ? [`- … and ${indicators.length - shown.length} more objectives`]
            : []),
    ];
}
function text_indicatorText(indicator) {
    const { sign, name, end } = indicatorHead(indicator);
    return [`${sign} ${name}${end}`, indicatorDetails(indicator)].filter(Boolean).join("; ");
}

;// CONCATENATED MODULE: ./src/cards/index.ts











function cardContext(card) {
    return {
        title: headline(card),
        text: cardText(card),
        markdown: cardMarkdown(card),
        slack: cardSlack(card),
        teams: cardTeams(card),
        data: dataOfCard(card),
    };
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
