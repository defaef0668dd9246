module.exports = {

/***/ 8403:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ nextAttemptMs)
/* harmony export */ });
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70039);

const FIRST_DELAY_MS = 1_000;
const MAX_ATTEMPTS = 4;
const MAX_RETRY_AFTER_MS = 5 * 60_000;
function nextAttemptMs(attempt, { status, reached, retryAfterMs }, { isRepeatable, leftMs, jitter }) {
    const isPassing = status === 0 || status === 408 || status === 429 || status >= 500;
    const isSafe = isRepeatable || status === 429 || (status === 0 && reached === "no");
    if (!isPassing || !isSafe || attempt >= MAX_ATTEMPTS)
        return undefined;
    const waitMs = retryAfterMs ?? (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_0__/* .backOffMs */ .Vv)(attempt, FIRST_DELAY_MS, jitter);
    return waitMs > MAX_RETRY_AFTER_MS || waitMs > leftMs ? undefined : waitMs;
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

/***/ 21858:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ explanationIn)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

const MAX_PART_CHARACTERS = 1_000;
const MAX_PARTS = 5;
function explanationIn(document) {
    return [...new Set(wordsIn(document))].slice(0, MAX_PARTS).join("; ");
}
function wordsIn(value, depth = 0) {
    if (typeof value === "string")
        return wordsOf(value);
    if (depth > 2 || value === undefined)
        return [];
    if (Array.isArray(value))
        return value.slice(0, MAX_PARTS).flatMap((item) => wordsIn(item, depth + 1));
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return [];
    const at = (key) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(value, key);
    const errors = at("errors");
    return [
        ...[
            "message",
            "error",
            "errorMessages",
            "error_description",
            "title",
            "detail",
            "description",
        ].flatMap((key) => wordsIn(at(key), depth + 1)),
        ...((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(errors)
            ? Object.entries(errors)
                .slice(0, MAX_PARTS)
                .flatMap(([field, words]) => wordsIn(words, depth + 1).map((said) => `${field}: ${said}`))
            : wordsIn(errors, depth + 1)),
        ...wordsIn(at("details"), depth + 1),
        ...wordsIn((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(at("response_metadata"))
            ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(at("response_metadata"), "messages")
            : undefined, depth + 1),
    ];
}
function wordsOf(text) {
    const words = text.replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
    return words === "" ||
        words.length > MAX_PART_CHARACTERS ||
        /^<(!doctype|html|\?xml)/i.test(words)
        ? []
        : [words];
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

/***/ 34332:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13519);
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70039);



const MAX_BYTES = 1024 * 1024;
async function exchange({ method, href, headers, body, timeoutMs }, stop, nowMs) {
    const answer = await (0,_http_exchange__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({ method, url: href, headers, body, timeoutMs, maxBytes: MAX_BYTES }, stop);
    if (answer.kind === "answered") {
        const document = documentOf(answer.text);
        if ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isDeeperThan */ .hz)(document, _domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX))
            return {
                kind: "broken",
                reached: "maybe",
                words: `was answered with JSON of more than ${_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX} levels inside each other; ask for less`,
                isFinal: true,
            };
        return {
            kind: "answered",
            status: answer.status,
            document,
            retryAfterMs: (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterMs */ .Vs)(answer.headers["retry-after"], nowMs),
        };
    }
    return {
        kind: "broken",
        reached: answer.reached,
        words: answer.words,
        isFinal: answer.why === "tls" || answer.why === "too-large",
    };
}
function documentOf(text) {
    if (text === "")
        return "";
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 34366:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   uA: () => (/* binding */ ownLinks)
/* harmony export */ });
/* harmony import */ var _cards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71567);
/* harmony import */ var _domain_bridge__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31643);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33139);
/* harmony import */ var _core_outgoing_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68996);
/* harmony import */ var _slo_goals__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47751);
/* harmony import */ var _ticket_mark__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87216);







function messageOf(request, purpose, about = request.parameters.about) {
    const { task, event } = request.assignment;
    const { title, text } = request.parameters;
    const evaluation = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)((0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(event), "evaluation");
    const links = ownLinks(request, task.name === "evaluation");
    const card = (0,_cards__WEBPACK_IMPORTED_MODULE_0__/* .cardOf */ .kY)(event, {
        ...(about !== undefined && { about }),
        ...(title !== undefined && { title }),
        ...(text !== undefined && { text }),
        goals: (0,_slo_goals__WEBPACK_IMPORTED_MODULE_3__/* .scoreGoals */ .X)((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(evaluation) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(evaluation, "sloFileContent") : undefined),
        links,
        mask: (0,_core_outgoing_text__WEBPACK_IMPORTED_MODULE_2__/* .maskFor */ .A)(request, links),
    });
    return { card, purpose, key: keyOf(request), kind: task.kind };
}
function keyOf({ assignment: { task, event } }) {
    const triggeredId = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(event, "triggeredid");
    const id = task.kind !== "triggered" && typeof triggeredId === "string" && triggeredId !== ""
        ? triggeredId
        : task.id;
    return (0,_ticket_mark__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .YD)({ id, keptnContext: task.keptnContext }, undefined, undefined).task;
}
function ownLinks({ sequences, runUrl, assignment: { task }, }, isEvaluation) {
    const { project, stage, keptnContext } = task;
    const bridge = sequences && keptnContext !== ""
        ? [
            {
                label: "In the Bridge",
                url: isEvaluation
                    ? (0,_domain_bridge__WEBPACK_IMPORTED_MODULE_6__/* .evaluationUrl */ .c)(sequences.address, keptnContext, stage)
                    : (0,_domain_bridge__WEBPACK_IMPORTED_MODULE_6__/* .sequenceUrl */ .N)(sequences.address, project, keptnContext),
            },
        ]
        : [];
    return [...bridge, { label: "This run", url: runUrl }];
}


/***/ }),

/***/ 47751:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ scoreGoals)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _catalogue_yaml_depth__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20930);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const MAX_CHARACTERS = 200_000;
const MAX_DEPTH = 50;
function scoreGoals(content) {
    if (typeof content !== "string" || content === "" || content.length > MAX_CHARACTERS)
        return {};
    let file;
    try {
        const text = Buffer.from(content, "base64").toString("utf8");
        if ((0,_catalogue_yaml_depth__WEBPACK_IMPORTED_MODULE_1__/* .isYamlDeeperThan */ .k)(text, MAX_DEPTH))
            return {};
        file = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 10, logLevel: "silent" });
    }
    catch {
        return {};
    }
    const total = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(file) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(file, "total_score") : undefined;
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(total))
        return {};
    const [pass, warning] = ["pass", "warning"].map((name) => percentIn((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(total, name)));
    return { ...(pass !== undefined && { pass }), ...(warning !== undefined && { warning }) };
}
function percentIn(value) {
    const [, digits] = /^(\d{1,3}(?:\.\d{1,6})?)(?:\s*%)?$/.exec(String(value).trim()) ?? [];
    const percent = Number(digits);
    return digits !== undefined && percent <= 100 ? percent : undefined;
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
