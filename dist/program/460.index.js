"use strict";
exports.id = 460;
exports.ids = [460,8554];
exports.modules = {

/***/ 40460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ performRecipe),
/* harmony export */   recipeOf: () => (/* binding */ recipeOf)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49149);



/** Of what a recipe reports, such addresses become links that people click. */
const LINK_NAME = /(Url|URL)$/;
/**
 * The recipe in the parameter `http`: a mapping, the path of a file, or the text of a recipe;
 * `undefined` without one.
 *
 * @throws UserError naming the recipe, the place in it, what was found and what is expected
 */
async function recipeOf({ parameters, readFile, }) {
    const http = Object.hasOwn(parameters, "http") ? parameters["http"] : undefined;
    if (http === undefined || http === null || http === "")
        return undefined;
    const { parseRecipe } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1705), __webpack_require__.e(7022)]).then(__webpack_require__.bind(__webpack_require__, 17701));
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
    const { Session, Stopped, Trouble } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(3669), __webpack_require__.e(7269), __webpack_require__.e(6451), __webpack_require__.e(1705), __webpack_require__.e(8818)]).then(__webpack_require__.bind(__webpack_require__, 1040));
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
            return { ...(0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .stoppedWork */ .t5)(work("errored", "stopped"), request), wasSo: false };
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
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(value));
    }
    return data;
}
function isLink(value) {
    return (typeof value === "string" && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(value) && URL.canParse(value));
}


/***/ }),

/***/ 49149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   By: () => (/* binding */ withWindow),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   TX: () => (/* binding */ stating),
/* harmony export */   VM: () => (/* binding */ workChecks),
/* harmony export */   Yv: () => (/* binding */ including),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dT: () => (/* binding */ inMinutes),
/* harmony export */   dp: () => (/* binding */ minutesOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   j3: () => (/* binding */ runScript),
/* harmony export */   pz: () => (/* binding */ performWork),
/* harmony export */   t5: () => (/* binding */ stoppedWork),
/* harmony export */   tq: () => (/* binding */ overrule),
/* harmony export */   vR: () => (/* binding */ reporting)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);
/* harmony import */ var _workflow_call__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48554);





const WORKFLOW_ONLY = ["repository", "ref", "inputs", "correlation-input"];
const MAX_VARIABLES = 100;
/** Of one variable; Linux allows 128 KiB. */
const MAX_VARIABLE_CHARACTERS = 16 * 1024;
const MAX_VARIABLES_CHARACTERS = 128 * 1024;
/**
 * @throws UserError unless there is exactly one of `run` and `workflow`, with nothing that belongs
 * to the other
 */
function scriptOf(parameters) {
    requireOneWork(parameters);
    for (const name of WORKFLOW_ONLY)
        refuseBesideScript(name, parameters);
    return textOf(parameters, "run");
}
function requireOneWork(parameters) {
    const [script, workflow] = [textOf(parameters, "run"), textOf(parameters, "workflow")];
    if ((script === undefined) === (workflow === undefined)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("with: give either run (a script) or workflow (a file below .github/workflows), " +
            `found ${script === undefined ? "neither" : "both"}.`, "CA-207");
    }
}
function refuseBesideScript(name, parameters) {
    if (textOf(parameters, "run") !== undefined && Object.hasOwn(parameters, name))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: belongs to workflow, but run is given; a script finds everything in its environment.`, "CA-207");
}
/** Of jobs whose work is a script or a workflow. */
const workChecks = [
    { of: ["run", "workflow"], check: requireOneWork },
    ...WORKFLOW_ONLY.map((name) => ({
        of: ["run", name],
        check: (parameters) => refuseBesideScript(name, parameters),
    })),
    ..._workflow_call__WEBPACK_IMPORTED_MODULE_3__/* .workflowChecks */ .n9,
];
/**
 * Runs the script or the workflow of `with`, until it is over unless `wait` says otherwise.
 *
 * @param reserveMs how much of the task's time is left to what comes afterwards: the work is ended,
 * as at a deadline, before it
 * @throws UserError when there is not exactly one of the two, or the workflow could not be run
 */
async function performWork(request, variables = {}, reserveMs = 0) {
    const script = scriptOf(request.parameters);
    const leftMs = request.deadlineMs - request.clock.nowMs();
    const limitMs = Math.max(1, leftMs - Math.min(reserveMs, leftMs / 2));
    const result = script === undefined
        ? await (reserveMs > 0
            ? withinLimit(request, limitMs, runWorkflowOf)
            : runWorkflowOf(request))
        : await runScript(request, script, variables, limitMs);
    if (result.ending.kind === "parked")
        return { result, verdict: "parked" };
    // What ended by itself a moment before is over, unless it still has to be checked.
    if (isStopped(request) &&
        (result.ending.kind === "stopped" || textOf(request.parameters, "check") !== undefined))
        return stoppedWork({ result, verdict: "stopped" }, request);
    if (result.ending.kind === "stopped") {
        const left = reserveMs > 0 ? `, which leaves ${inMinutes(reserveMs)} to put things right` : "";
        return overrule({ result, verdict: "errored" }, {
            verdict: "errored",
            reason: `timed out: the work was ended after ${inMinutes(limitMs)}${left} (input timeout-minutes)`,
            code: "CA-404",
        });
    }
    return { result, verdict: verdictByRules(result, request) };
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
/** @param variables  beside those of the task */
function runScript(request, run, variables, timeoutMs) {
    const script = { run, variables, timeoutMs: Math.max(1, Math.round(timeoutMs)) };
    return request.script(script);
}
async function runWorkflowOf(request) {
    const call = (0,_workflow_call__WEBPACK_IMPORTED_MODULE_3__/* .workflowCallOf */ .H$)(request.parameters, request);
    if (textOf(request.parameters, "wait") === "no")
        return (await __webpack_require__.e(/* import() */ 3960).then(__webpack_require__.bind(__webpack_require__, 93960))).startWorkflow(call, request);
    return (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(3960), __webpack_require__.e(9250)]).then(__webpack_require__.bind(__webpack_require__, 86869))).runWorkflow({ ...call, ...(0,_workflow_call__WEBPACK_IMPORTED_MODULE_3__/* .waitingOf */ .PZ)(request.parameters) }, request);
}
async function withinLimit(request, limitMs, work) {
    const end = new AbortController();
    const over = new AbortController();
    const given = () => end.abort(request.stop.reason);
    if (request.stop.aborted)
        given();
    request.stop.addEventListener("abort", given, { once: true });
    void request.clock.sleep(limitMs, over.signal).then(() => {
        if (!over.signal.aborted)
            end.abort("deadline");
    });
    try {
        return await work({
            ...request,
            stop: end.signal,
            deadlineMs: request.clock.nowMs() + limitMs,
        });
    }
    catch (error) {
        // Ended by our own limit, it may have been in the middle of a request.
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || !end.signal.aborted || request.stop.aborted)
            throw error;
        return {
            ending: { kind: "stopped", because: "deadline" },
            report: _domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V,
            logTail: [],
            masks: [],
            durationMs: limitMs,
        };
    }
    finally {
        over.abort();
        request.stop.removeEventListener("abort", given);
    }
}
/** @param request  with what the input `exit-codes` says, where it is known */
function verdictByRules(result, request) {
    return (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOfJob */ .vr)(result, request.exitCodes ?? new Map(), "the work"));
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
/** Why the work is not a pass, as a part of a sentence. */
function reasonOf({ ending, report }) {
    switch (ending.kind) {
        case "exited":
            return ending.code === 0
                ? (report.unreadable ??
                    (report.status === "errored"
                        ? "it reported status=errored"
                        : report.result
                            ? `it reported result=${report.result}`
                            : "exit code 0"))
                : `exit code ${ending.code}`;
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
/**
 * Fields as variables: `testURL` of `load` becomes `<prefix>TEST_URL`. Whatever the names are,
 * these variables begin with the prefix; lists and mappings are JSON. What no environment can hold
 * is left out: the event file has everything.
 */
function variablesOf(prefix, fields) {
    const variables = {};
    let left = MAX_VARIABLES_CHARACTERS;
    for (const [name, value] of Object.entries(fields)) {
        const key = prefix + nameOfVariable(name);
        const text = typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);
        if (key === prefix ||
            text.includes("\0") ||
            key.length + text.length > Math.min(left, MAX_VARIABLE_CHARACTERS))
            continue;
        if (Object.hasOwn(variables, key) || Object.keys(variables).length >= MAX_VARIABLES)
            continue;
        left -= key.length + text.length;
        variables[key] = text;
    }
    return variables;
}
function nameOfVariable(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, "_")
        .replace(/^_+|(?<!_)_+$/g, "");
}
function textOf(parameters, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(parameters, name);
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** @param otherwise  in minutes */
function minutesOf(parameters, name, otherwise) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(parameters, name);
    return (typeof value === "number" ? value : otherwise) * 60_000;
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
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(texts, name, asText(item));
    return texts;
}
function inMinutes(ms) {
    return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Number((ms / 60_000).toFixed(1))} min`;
}
const MAX_SAID_CHARACTERS = 300;
function oneLine(message) {
    const said = message.replace(/\s+/g, " ").trim();
    return said.length <= MAX_SAID_CHARACTERS ? said : `a text of ${said.length} characters`;
}


/***/ }),

/***/ 48554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ workflowCallOf),
/* harmony export */   PZ: () => (/* binding */ waitingOf),
/* harmony export */   QS: () => (/* binding */ correlationKey),
/* harmony export */   eG: () => (/* binding */ stopCallOf),
/* harmony export */   n9: () => (/* binding */ workflowChecks)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69090);



/**
 * @param parameters  validated against `workflowProperties`. @throws UserError naming the parameter
 */
function workflowCallOf(parameters, request) {
    const ref = textOf(parameters, "ref");
    const correlationInput = correlationInputOf(parameters);
    const inputs = inputsOf((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, "inputs"));
    return {
        workflow: fileOf(textOf(parameters, "workflow") ?? ""),
        repository: textOf(parameters, "repository") ?? request.repository,
        inputs,
        ...(ref !== undefined && { ref }),
        ...(correlationInput !== undefined && { correlationInput }),
    };
}
/** @throws UserError where `inputs` has it, too */
function correlationInputOf(parameters) {
    const name = textOf(parameters, "correlation-input");
    const inputs = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, "inputs");
    if (name !== undefined && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(inputs) && Object.hasOwn(inputs, name)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.correlation-input: inputs gives ${JSON.stringify(name)} a value already; ` +
            "leave it out there, or name another input.", "CA-207");
    }
    return name;
}
/** Values of inputs may be anything; which there are is known. */
const workflowChecks = [
    { of: ["correlation-input"], check: correlationInputOf },
];
/** @param parameters  validated against `waitProperties` */
function waitingOf(parameters) {
    return {
        wait: textOf(parameters, "wait") === "park" ? "park" : "runner",
        parkMs: numberOf(parameters, "deadline-minutes", _parameters__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PARK_MINUTES */ .zN) * 60_000,
        artifact: textOf(parameters, "artifact") ?? _parameters__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_ARTIFACT */ .T3,
    };
}
/** @param parameters  validated against `stopProperties` */
function stopCallOf(parameters, request) {
    const runId = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, "run-id");
    const startedBy = textOf(parameters, "started-by");
    const workflow = textOf(parameters, "workflow");
    const title = textOf(parameters, "title");
    return {
        repository: textOf(parameters, "repository") ?? request.repository,
        forceAfterMs: numberOf(parameters, "force-after-minutes", _parameters__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_FORCE_MINUTES */ .cj) * 60_000,
        ...(runId !== undefined && { runId: Number(runId) }),
        ...(startedBy !== undefined && { startedBy }),
        ...(workflow !== undefined && { workflow: fileOf(workflow) }),
        ...(title !== undefined && { title }),
    };
}
/** What a run's title has to name to be certainly ours. */
function correlationKey({ purpose }, triggeredId) {
    return purpose === undefined ? triggeredId : `${triggeredId}-${purpose}`;
}
function inputsOf(value) {
    const inputs = {};
    for (const [name, given] of Object.entries((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : {})) {
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inputs, name, typeof given === "string" ? given : given === null ? "" : JSON.stringify(given));
    }
    return inputs;
}
function fileOf(workflow) {
    return workflow.split("/").at(-1) ?? workflow;
}
function textOf(parameters, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, name);
    return typeof value === "string" ? value : undefined;
}
function numberOf(parameters, name, otherwise) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parameters, name);
    return typeof value === "number" ? value : otherwise;
}


/***/ })

};
;