"use strict";
exports.id = 460;
exports.ids = [460];
exports.modules = {

/***/ 9272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   By: () => (/* binding */ withWindow),
/* harmony export */   Fb: () => (/* binding */ stoppedResult),
/* harmony export */   PJ: () => (/* binding */ stopReason),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   TX: () => (/* binding */ stating),
/* harmony export */   Yv: () => (/* binding */ including),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   t5: () => (/* binding */ stoppedWork),
/* harmony export */   tX: () => (/* binding */ endedWith),
/* harmony export */   tq: () => (/* binding */ overrule),
/* harmony export */   vR: () => (/* binding */ reporting)
/* harmony export */ });
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(925);

function stoppedResult(because, report = _domain_job_result__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_REPORT */ .V) {
    return endedWith({ kind: "stopped", because }, report);
}
/** The time it took is counted by who runs the job. */
function endedWith(ending, report) {
    return { ending, report, logTail: [], masks: [], durationMs: 0 };
}
function stopReason({ stop }) {
    // The job's own look at the clock may come before the signal does.
    return stop.aborted ? (stop.reason ?? "cancelled") : "deadline";
}
/** Whoever stopped the job waits for its end, so nothing else is begun. */
function isStopped({ stop }) {
    return stop.aborted;
}
/** The job was stopped while it made sure of what the work had said. */
function stoppedWork({ result }, { stop }) {
    return {
        result: {
            ...result,
            ending: { kind: "stopped", because: stop.reason ?? "cancelled" },
        },
        verdict: "stopped",
    };
}
/** The same work with a verdict of ours in place of its ending. */
function judge({ result }, judgement) {
    return {
        result: { ...result, ending: { kind: "judged", ...judgement } },
        verdict: judgement.verdict,
    };
}
/**
 * Like {@link judge} where the work had said something else: standing first, its "Deployed" would
 * belie the verdict.
 */
function overrule(work, judgement) {
    const { message, ...report } = work.result.report;
    if (message === undefined)
        return judge(work, judgement);
    return judge({ ...work, result: { ...work.result, report } }, { ...judgement, reason: `${judgement.reason}; before that it said: ${oneLine(message)}` });
}
function reasonIn({ unreadable, status, result }) {
    if (unreadable !== undefined)
        return unreadable;
    if (status === "errored")
        return "it reported status=errored";
    return result ? `it reported result=${result}` : "exit code 0";
}
/** Why the work is not a pass, as a part of a sentence. */
function reasonOf({ ending, report }) {
    switch (ending.kind) {
        case "exited":
            return ending.code === 0 ? reasonIn(report) : `exit code ${ending.code}`;
        case "signalled":
            return `killed by ${ending.signal}`;
        case "not-started":
            return ending.reason;
        case "stopped":
            return ending.because === "deadline" ? "its time was over" : ending.because;
        case "judged":
        case "left":
            return ending.reason;
        case "parked":
            return `it waits for ${ending.waitsFor}`;
    }
}
/**
 * Adds fields to `data.<task>`; what the work itself reported under the same name stays. Absent
 * ones are left out.
 */
function reporting(work, fields) {
    return withData(work, (data) => ({ ...present(fields), ...data }));
}
/** Fields that the job itself knows better than the work. */
function stating(work, fields) {
    return withData(work, (data) => ({ ...data, ...present(fields) }));
}
function withData(work, change) {
    const { report } = work.result;
    return { ...work, result: { ...work.result, report: { ...report, data: change(report.data) } } };
}
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined));
}
/**
 * What a script before or after it said counts, too: its fields where there are none yet, and what
 * it wants masked.
 */
function including(work, other) {
    if (!other)
        return work;
    const merged = reporting(work, other.report.data);
    const { report } = merged.result;
    return {
        ...merged,
        result: {
            ...merged.result,
            report: { ...report, labels: { ...other.report.labels, ...report.labels } },
            masks: [...merged.result.masks, ...other.masks],
        },
    };
}
/**
 * The begin and the end of the job as the window of the load or the experiment. Reports of a tool
 * know better, and so does the work where it says so.
 */
function withWindow(work, startMs, endMs) {
    const iso = (ms) => new Date(ms).toISOString();
    return {
        ...work,
        result: {
            ...work.result,
            measured: { values: {}, start: iso(startMs), end: iso(endMs), verdict: "pass", reasons: [] },
        },
    };
}
const MAX_SAID_CHARACTERS = 300;
function oneLine(message) {
    const said = message.replace(/\s+/g, " ").trim();
    return said.length <= MAX_SAID_CHARACTERS ? said : `a text of ${said.length} characters`;
}


/***/ }),

/***/ 726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dT: () => (/* binding */ inMinutes),
/* harmony export */   e1: () => (/* binding */ asText)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

/** A field of an event or of a report, which anybody may have written; an empty text is none. */
function textOf(fields, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(fields, name);
    return typeof value === "string" && value !== "" ? value : undefined;
}
/**
 * Numbers and booleans as text, also inside: the control plane keeps the first ones it ever saw
 * (docs/reference/keptn.md#what-later-tasks-receive).
 */
function asText(value) {
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    if (typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => asText(item));
    const texts = {};
    for (const [name, item] of Object.entries(value))
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .setOwn */ .P5)(texts, name, asText(item));
    return texts;
}
function inMinutes(ms) {
    return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Number((ms / 60_000).toFixed(1))} min`;
}


/***/ }),

/***/ 460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ performRecipe),
/* harmony export */   recipeOf: () => (/* binding */ recipeOf)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(726);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9272);




/** Of what a recipe reports, such addresses become links that people click. */
const LINK_NAME = /(Url|URL)$/;
/**
 * The recipe in the parameter `http`: a mapping, the path of a file, or the text of a recipe;
 * `undefined` without one.
 *
 * @throws UserError naming the recipe, the place in it, what was found and what is expected
 */
async function recipeOf({ parameters, readFile, }) {
    const { http } = parameters;
    if (!http)
        return undefined;
    const { parseRecipe } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1705), __webpack_require__.e(7022)]).then(__webpack_require__.bind(__webpack_require__, 7701));
    // Inputs of workflows are texts, also where a recipe stands in them.
    const isPath = typeof http === "string" && !/\n|^\s*\{/.test(http);
    return isPath
        ? parseRecipe(await readFile(http, "with.http"), http)
        : parseRecipe(http, "with.http");
}
/**
 * Does what the recipe says, and reads it back.
 *
 * @param values  what the recipe sees beside event, task, run and env
 * @returns the recipe's fields as `data`, texts all; `errored` when it was not done, or nobody can
 * tell
 * @throws UserError before anything is sent, when the recipe asks for what is not there or may not
 * be sent
 */
async function performRecipe(recipe, request, values) {
    const begunMs = request.clock.nowMs();
    const { Session, Stopped, Trouble } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(6451), __webpack_require__.e(1705), __webpack_require__.e(8818)]).then(__webpack_require__.bind(__webpack_require__, 1040));
    const session = new Session(recipe, request, values);
    const work = (verdict, said, { code, wasSo = false, } = {}) => ({
        result: {
            ending: { kind: "judged", verdict, reason: session.masked(said), ...(code && { code }) },
            report: { labels: {}, data: reported(session.fields, request) },
            logTail: [],
            masks: session.masks,
            durationMs: request.clock.nowMs() - begunMs,
        },
        verdict,
        wasSo,
    });
    try {
        const { verdict, said, wasSo } = await session.perform();
        return work(verdict, said, { wasSo });
    }
    catch (error) {
        if (error instanceof Stopped)
            return { ...(0,_core_results__WEBPACK_IMPORTED_MODULE_1__/* .stoppedWork */ .t5)(work("errored", "stopped"), request), wasSo: false };
        if (error instanceof Trouble)
            return work("errored", error.message, { code: "CA-411" });
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return work("errored", error.message.replace(/\.$/, ""), { code: error.code });
        throw error;
    }
}
function reported(fields, { console }) {
    const data = {};
    for (const [name, value] of Object.entries(fields)) {
        if (name.startsWith("_"))
            continue;
        if (LINK_NAME.test(name) && !isLink(value))
            console.warning(`The field ${name} is left out: it is no address that begins with https:// or http://.`);
        else
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, (0,_core_values__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(value));
    }
    return data;
}
function isLink(value) {
    return (typeof value === "string" && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(value) && URL.canParse(value));
}


/***/ })

};
;