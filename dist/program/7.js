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

/***/ 15377:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ evaluationWindow),
/* harmony export */   c5: () => (/* binding */ timeMs),
/* harmony export */   pc: () => (/* binding */ durationMs)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

const DEFAULT_TIMEFRAME_MS = 5 * 60_000;
const MINIMUM_MS = 60_000;
const DURATION = /^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:h|ms|m|s))+$/;
const TERM = /(?<![\d.])(\d+(?:\.\d*)?|\.\d+)(h|ms|m|s)/g;
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const TIME = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;
function evaluationWindow({ start, end, timeframe }, nowMs) {
    if (end && timeframe)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("end and timeframe are both given: keep one of them.");
    if (end && !start)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("end is given without start: give both, or timeframe.");
    if (start && !end && !timeframe)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("start is given alone: add end or timeframe.");
    const lengthMs = timeframe ? durationMs(timeframe) : DEFAULT_TIMEFRAME_MS;
    const fromMs = start ? timeMs("start", start) : nowMs - lengthMs;
    const untilMs = end ? timeMs("end", end) : fromMs + lengthMs;
    if (untilMs - fromMs < MINIMUM_MS)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${end ? "end" : "timeframe"}: an evaluation needs at least one minute, found ` +
            `${Math.round((untilMs - fromMs) / 1_000)} s.`);
    return { start: written(fromMs), end: written(untilMs) };
}
function durationMs(text, name = "timeframe") {
    if (!DURATION.test(text))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: expected a duration such as 5m or 1h30m, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}.`);
    return [...text.matchAll(TERM)].reduce((sum, [, count, unit = ""]) => sum + Number(count) * (UNIT_MS[unit] ?? 0), 0);
}
function timeMs(name, text) {
    const [, year, month, day, zone] = TIME.exec(text) ?? [];
    const ms = year ? Date.parse(zone ? text : `${text}Z`) : NaN;
    const isDay = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
    if (Number.isNaN(ms) || !isDay)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: expected a time such as 2026-03-01T10:00:00Z, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}.`);
    return ms;
}
function written(ms) {
    const time = new Date(ms);
    if (Number.isNaN(time.getTime()))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("start, end and timeframe: the span lies outside of what a calendar has.");
    return time.toISOString();
}


/***/ }),

/***/ 22774:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   gu: () => (/* binding */ scoreWords),
/* harmony export */   hm: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69472);

const MAX_NAMED = 5;
function fieldsOf(evaluation) {
    const { score, result, isErrored } = evaluation;
    return {
        ...(score !== undefined && !isErrored && { score: String(Number(score.toFixed(2))) }),
        evaluation: isErrored || !(0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .hasMeasured */ .nS)(evaluation) ? "not measured" : result,
        failedIndicators: (0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .failedIndicators */ .ex)(evaluation).join(", "),
    };
}
function scoreWords(evaluation) {
    const { score, result, indicators } = evaluation;
    const failed = (0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .failedIndicators */ .ex)(evaluation);
    const warned = indicators.filter(({ status }) => status === "warning").map(({ name }) => name);
    return [
        `the evaluation ended with ${result}${score === undefined ? "" : `, score ${Number(score.toFixed(2))}`}`,
        ...(failed.length > 0 ? [`failed: ${named(failed)}`] : []),
        ...(warned.length > 0 ? [`close to the limit: ${named(warned)}`] : []),
    ].join("; ");
}
function named(names) {
    return `${names.slice(0, MAX_NAMED).join(", ")}${names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : ""}`;
}
function worstOf(statuses) {
    if (statuses.includes("fail"))
        return "fail";
    return statuses.includes("warning") ? "warning" : "pass";
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

/***/ 49174:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ startOnce)
/* harmony export */ });
/* harmony import */ var _domain_retry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56906);

const LOOK_AFTER_MS = [300, 700, 1_500, 2_500, 4_000, 6_000];
async function startOnce(trigger, context) {
    const { plane, clock, startMs, console, cancelled } = context;
    const deadlineMs = clock.nowMs() + startMs;
    for (let attempt = 1;; attempt++) {
        const sent = await plane.send(trigger.json, cancelled);
        if (sent.ok)
            return { kind: "started", keptnContext: sent.value };
        const { failure } = sent;
        if (failure.reached === "maybe") {
            const arrived = await hasArrived(trigger, context, deadlineMs);
            if (arrived === "yes")
                return { kind: "started", keptnContext: trigger.keptnContext };
            if (arrived === "unknown")
                return { kind: "unclear", failure };
        }
        const waitMs = (0,_domain_retry__WEBPACK_IMPORTED_MODULE_0__/* .nextDelayMs */ .j)(attempt, failure, Math.random());
        if (waitMs === undefined || clock.nowMs() + waitMs >= deadlineMs || cancelled.aborted) {
            return {
                kind: "not-started",
                failure: attempt > 1
                    ? { ...failure, message: `${failure.message}, after ${attempt} attempts` }
                    : failure,
            };
        }
        console.info(`${failure.message}; trying again.`);
        await clock.sleep(waitMs, cancelled);
        if (cancelled.aborted)
            return { kind: "not-started", failure };
    }
}
async function hasArrived({ keptnContext }, { plane, clock, project, isOurs, cancelled }, deadlineMs) {
    for (let look = 0;; look++) {
        await clock.sleep(LOOK_AFTER_MS[look] ?? 5_000, cancelled);
        if (cancelled.aborted)
            return "unknown";
        const view = await plane.sequence(project, keptnContext, cancelled);
        if (view.ok && view.value && !isOurs)
            return "yes";
        const events = await plane.events(project, keptnContext, cancelled);
        if (events.ok && (isOurs ? events.value.some(isOurs) : events.value.length > 0))
            return "yes";
        if (view.ok && events.ok) {
            if (look + 1 >= LOOK_AFTER_MS.length)
                return "no";
            continue;
        }
        const failures = [view, events].flatMap((read) => (read.ok ? [] : [read.failure.kind]));
        if (clock.nowMs() >= deadlineMs || failures.includes("unauthorized"))
            return "unknown";
    }
}


/***/ }),

/***/ 52738:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ EVALUATION_SEQUENCE),
/* harmony export */   sequenceTrigger: () => (/* binding */ sequenceTrigger)
/* harmony export */ });
/* harmony import */ var cloudevents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62973);
/* harmony import */ var cloudevents__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cloudevents__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71679);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _text_masking__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46451);
/* harmony import */ var _sequence_events__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98957);






const EVALUATION_SEQUENCE = "evaluation";
function sequenceTrigger(plan, keptnContext, source, mask) {
    const { scope, sequence } = plan;
    const given = (0,_text_masking__WEBPACK_IMPORTED_MODULE_3__/* .maskJson */ .Te)(plan.data, mask);
    const ownLabels = (0,_text_masking__WEBPACK_IMPORTED_MODULE_3__/* .maskJson */ .Te)(plan.labels, mask);
    const data = {};
    for (const [key, value] of Object.entries(given))
        (0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(data, key, value);
    for (const name of ["project", "stage", "service"])
        (0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(data, name, scope[name]);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(data, "labels", merged((0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(given, "labels"), ownLabels, isRunAttempt(source) ? { githubRun: source } : {}));
    if (plan.window)
        (0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(data, "evaluation", merged((0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(given, "evaluation"), { ...plan.window, timeframe: "" }));
    const type = (0,_sequence_events__WEBPACK_IMPORTED_MODULE_5__/* .sequenceEventType */ .ii)(scope.stage, sequence, "triggered");
    const event = new cloudevents__WEBPACK_IMPORTED_MODULE_0__.CloudEvent({
        specversion: "1.0",
        datacontenttype: "application/json",
        type,
        source,
        shkeptncontext: keptnContext,
        data,
    });
    const json = event.toJSON();
    const bytes = Buffer.byteLength(JSON.stringify(json));
    if (bytes > _events__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EVENT_BYTES */ .A)
        throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data and labels make an event of ${bytes} bytes, and at most ${_events__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EVENT_BYTES */ .A} ` +
            "are accepted everywhere: send an address instead of the content.");
    const isMasked = JSON.stringify([given, ownLabels]) !== JSON.stringify([plan.data, plan.labels]);
    return { type, source, keptnContext, json, isMasked };
}
function isRunAttempt(source) {
    return /\/actions\/runs\/\d+\/attempts\/\d+$/.test(source);
}
function merged(...parts) {
    const result = {};
    for (const part of parts)
        if ((0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(part))
            for (const [key, value] of Object.entries(part))
                (0,_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(result, key, value);
    return result;
}


/***/ }),

/***/ 65637:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_events_evaluation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69472);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33139);
/* harmony import */ var _channels_message__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34366);
/* harmony import */ var _channels_publish__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28202);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38177);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16046);
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22774);









const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_7__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_5__/* .sloReport */ .p_, { run, checks: (0,_channels_publish__WEBPACK_IMPORTED_MODULE_4__/* .channelChecks */ .LZ)(_declarations__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_CHANNELS */ .of) });
async function run(request) {
    const { task, event } = request.assignment;
    const data = (0,_domain_task__WEBPACK_IMPORTED_MODULE_2__/* .dataOf */ .qu)(event);
    const found = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(data, "evaluation");
    const isEvaluation = task.kind === "finished" &&
        (task.name === "evaluation" ||
            ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .OW)(found) && Array.isArray((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(found, "indicatorResults"))));
    if (!isEvaluation)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`slo.report shows the result of an evaluation, and ${task.name}.${task.kind} ` +
            "carries none; use it for evaluation.finished.", "CA-207");
    const plan = await (0,_channels_publish__WEBPACK_IMPORTED_MODULE_4__/* .planOf */ .XC)(request, _declarations__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_CHANNELS */ .of);
    const message = (0,_channels_message__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(request, "slo", "evaluation");
    const deliveries = await (0,_channels_publish__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .mk)(message, plan, request);
    const isKnown = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(data, "status") !== undefined || (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(data, "result") !== undefined;
    const fields = isKnown ? (0,_result__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)((0,_domain_events_evaluation__WEBPACK_IMPORTED_MODULE_1__/* .evaluationIn */ .gH)(data)) : {};
    const what = "the evaluation";
    const end = isKnown
        ? { what, fields }
        : {
            what,
            fields,
            finding: "its result is not known here: the event came with ids only, and was not read " +
                "from the control plane; give control-plane-url and a token",
        };
    return (0,_channels_publish__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .Bg)(deliveries, plan, end, request);
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


/***/ }),

/***/ 95737:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nameServices)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

function nameServices(names) {
    if (names.length === 0)
        return "it has none";
    const shown = names.slice(0, 10).map(_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(", ");
    return `it has ${shown}${names.length > 10 ? ` and ${names.length - 10} more` : ""}`;
}


/***/ }),

/***/ 96352:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ abortSequence)
/* harmony export */ });
/* harmony import */ var _domain_events_sequence_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98957);
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70039);


const LOOK_MS = 300;
async function abortSequence({ plane, clock, project, keptnContext, limitMs, }) {
    return (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)({ limitMs }, async (signal) => {
        const asked = await plane.abort(project, keptnContext, signal);
        if (!asked.ok)
            return asked.failure;
        while (!signal.aborted) {
            const view = await plane.sequence(project, keptnContext, signal);
            const state = view.ok ? view.value?.state : undefined;
            if (state === "aborted")
                return "aborted";
            if (state !== undefined && (0,_domain_events_sequence_events__WEBPACK_IMPORTED_MODULE_1__/* .isSequenceOver */ .Gz)(state))
                return "asked";
            if (state !== undefined)
                await plane.abort(project, keptnContext, signal);
            await clock.sleep(LOOK_MS, signal);
        }
        return "asked";
    });
}


/***/ })

};
