module.exports = {

/***/ 17952:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   putDownBy: () => (/* binding */ putDownBy)
/* harmony export */ });
/* harmony import */ var _domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1439);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _runner_clock__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21984);
/* harmony import */ var _adapters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43324);
/* harmony import */ var _open_task_notes__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76680);





async function putDownBy(history, environment, log) {
    const found = [];
    for (let slot = 1; slot <= _domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__/* .MAX_OPEN_TASKS */ .Nr; slot++)
        for (const note of await history.notes((0,_domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__/* .openTaskName */ .Pe)(slot))) {
            const recalled = await recall(note, environment, log);
            if (recalled)
                found.push({ ...recalled, note });
        }
    return found;
}
async function recall(note, environment, log) {
    const adapter = await (0,_adapters__WEBPACK_IMPORTED_MODULE_2__/* .adapterOf */ .nZ)(environment);
    const memo = await readOf(note, log);
    if (memo === undefined)
        return undefined;
    const recalled = await adapter
        .recall?.(memo, (0,_open_task_notes__WEBPACK_IMPORTED_MODULE_4__/* .runOf */ .n)(environment, String(note.runId)), {
        environment,
        clock: _runner_clock__WEBPACK_IMPORTED_MODULE_1__.systemClock,
        mask: (secret) => log.mask(secret),
    })
        .catch(refused);
    if (typeof recalled === "string") {
        log.warning(`The artifact ${note.name} of run ${note.runId} was left: ${recalled}`);
        return undefined;
    }
    if (!recalled)
        log.warning(`The artifact ${note.name} of run ${note.runId} was ignored: it was not sealed for that run with this callback-secret. (CA-604)`);
    return recalled;
}
function refused(error) {
    if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.code === "CA-306")
        return error.message;
    throw error;
}
async function readOf(note, log) {
    try {
        return await note.read(_domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__/* .OPEN_TASK_FILE */ .oU, _domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MEMO_BYTES */ .a_);
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || error.code === "CA-610")
            throw error;
        log.warning(`The artifact ${note.name} of run ${note.runId} was ignored: ${error.message}`);
        return undefined;
    }
}


/***/ }),

/***/ 74648:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _keptn_connect__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84216);
/* harmony import */ var _runner_clock__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21984);
/* harmony import */ var _runner_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62687);
/* harmony import */ var _github_runs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90975);






const WATCH_MS = 15_000;
const LOOK_FOR_FILE_MS = 500;
async function watch(environment) {
    const order = JSON.parse(await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(process.stdin));
    const { url, credentials } = order;
    const plane = (0,_keptn_connect__WEBPACK_IMPORTED_MODULE_2__.connect)({ url, credentials, clock: _runner_clock__WEBPACK_IMPORTED_MODULE_3__.systemClock, mask: () => undefined });
    const never = new AbortController().signal;
    for (let dueMs = Date.now() + WATCH_MS; (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(order.watchFile); await _runner_clock__WEBPACK_IMPORTED_MODULE_3__.systemClock.sleep(LOOK_FOR_FILE_MS)) {
        if (Date.now() < dueMs)
            continue;
        dueMs = Date.now() + WATCH_MS;
        const aborted = await plane.isAborted(order.task, never);
        if (!aborted.ok || !aborted.value || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(order.watchFile))
            continue;
        const why = await (0,_github_runs__WEBPACK_IMPORTED_MODULE_4__/* .runsOf */ .k)(environment, order.githubToken).cancelThisRun();
        if (why === undefined)
            return 0;
        leaveWord(order.watchFile, why);
        if (/HTTP 40[134]/.test(why))
            return 0;
    }
    return 0;
}
function leaveWord(watchFile, why) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(watchFile, why, { flag: "r+" });
    }
    catch {
    }
}
void watch((0,_runner_process__WEBPACK_IMPORTED_MODULE_5__/* .takeEnvironment */ .x)()).then(_runner_process__WEBPACK_IMPORTED_MODULE_5__/* .leave */ .q, () => (0,_runner_process__WEBPACK_IMPORTED_MODULE_5__/* .leave */ .q)(1));


/***/ }),

/***/ 96894:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   chooseRule: () => (/* binding */ chooseRule)
/* harmony export */ });
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19615);
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56103);
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30993);
/* harmony import */ var _domain_trust_binding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70856);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);







function chooseRule(catalogue, event) {
    const { key, task, type } = keyFor(catalogue, event);
    const rules = key === undefined ? undefined : catalogue.rules.get(key);
    if (key === undefined || rules === undefined)
        return withoutKey(catalogue, type, task);
    const context = (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .Vm)(event);
    const index = rules.findIndex((rule) => fits(rule, context));
    const rule = rules[index];
    if (rule === undefined) {
        const reason = `${catalogue.path}: no rule of ${(0,_catalogue__WEBPACK_IMPORTED_MODULE_0__.nameOfKey)(key)} fits this event; ` +
            "tried were " +
            `${rules.map(({ condition }) => condition?.text).join("; ")}.`;
        return task === undefined
            ? { kind: "skipped", reason }
            : { kind: "unknown", isUnbound: false, knownTasks: knownTasks(catalogue), reason };
    }
    return rule.off === undefined
        ? { kind: "rule", rule, index, key: (0,_catalogue__WEBPACK_IMPORTED_MODULE_0__.nameOfKey)(key) }
        : { kind: "off", answer: rule.off, where: rule.place };
}
function explain(catalogue, event) {
    const { key } = keyFor(catalogue, event);
    if (key === undefined)
        return [];
    const context = (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .Vm)(event);
    let isOver = false;
    return (catalogue.rules.get(key) ?? []).map((rule, index) => {
        const base = { rule, key: (0,_catalogue__WEBPACK_IMPORTED_MODULE_0__.nameOfKey)(key), index };
        try {
            const { condition } = rule;
            const isMet = condition === undefined || (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(condition, context);
            const explained = condition === undefined
                ? { parts: [] }
                : { value: (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(condition, context), parts: (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(condition, context) };
            const verdict = isMet ? "taken" : "not met";
            const wasOver = isOver;
            isOver ||= isMet;
            return { ...base, ...explained, verdict: wasOver ? "not reached" : verdict };
        }
        catch (error) {
            if (!(error instanceof _expression__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionProblem */ .gC))
                throw error;
            const verdict = isOver ? "not reached" : "broken";
            isOver = true;
            return { ...base, parts: [], problem: error.message, verdict };
        }
    });
}
function knownTasks(catalogue) {
    return [...catalogue.rules.keys()].flatMap((key) => (0,_catalogue__WEBPACK_IMPORTED_MODULE_0__.taskOfKey)(key) ?? []);
}
function keyFor(catalogue, event) {
    const type = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "type");
    const parsed = typeof type === "string" ? (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .parseTaskEventType */ .hN)(type) : undefined;
    if (parsed === undefined)
        return { key: undefined, task: undefined, type };
    const task = parsed.kind === "triggered" ? parsed.task : undefined;
    const key = [
        `${parsed.task}.${parsed.kind}`,
        ...(task === undefined || task === _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_6__/* .APPROVAL_TASK */ .UG ? [] : ["*"]),
    ].find((candidate) => catalogue.rules.has(candidate));
    return { key, task, type };
}
function withoutKey(catalogue, type, task) {
    if (task !== undefined) {
        const known = knownTasks(catalogue);
        return {
            kind: "unknown",
            isUnbound: true,
            knownTasks: known,
            reason: `${catalogue.path} has no rule for the task ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(task)}${(0,_domain_trust_binding__WEBPACK_IMPORTED_MODULE_2__/* .knownTasks */ .AO)(task, known)}`,
        };
    }
    const key = typeof type === "string" && (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .parseTaskEventType */ .hN)(type) !== undefined
        ? type.split(".").slice(-2).join(".")
        : undefined;
    const what = key === undefined
        ? `The event's type (${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(type)}) is not that of a task`
        : `${catalogue.path} has no key ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(key)}`;
    return { kind: "skipped", reason: `${what}, so there is nothing to do.` };
}
function fits({ condition, place, field }, context) {
    if (condition === undefined)
        return true;
    try {
        return (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(condition, context);
    }
    catch (error) {
        throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionProblem */ .gC
            ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${place}: ${field}.if: ${error.message}`, "CA-204")
            : error;
    }
}


/***/ })

};
