module.exports = {

/***/ 69472:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ changePercent),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   ex: () => (/* binding */ failedIndicators),
/* harmony export */   gH: () => (/* binding */ evaluationIn),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   nS: () => (/* binding */ hasMeasured),
/* harmony export */   ui: () => (/* binding */ isLowerBetter)
/* harmony export */ });
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

const RESULTS = ["pass", "warning", "fail"];
const INDICATOR_STATUSES = [...RESULTS, "info"];
function evaluationIn(data) {
    const found = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(data, "evaluation");
    const evaluation = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : {};
    const comparedWith = listIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(evaluation, "comparedEvents")).length;
    const indicators = objectsIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(evaluation, "indicatorResults")).map((result) => indicatorOf(result, comparedWith > 0));
    const score = numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(evaluation, "score"));
    const status = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(data, "status");
    return {
        result: RESULTS.find((known) => known === (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(data, "result")) ?? "fail",
        isErrored: status !== "succeeded",
        score: hasMeasured({ indicators }) ? score : undefined,
        start: textIn(evaluation, "timeStart"),
        end: textIn(evaluation, "timeEnd"),
        indicators,
        comparedWith,
        ownResult: RESULTS.find((known) => known === (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(evaluation, "result")),
        message: textIn(data, "message"),
        sloFile: textIn(evaluation, "sloFileContent"),
    };
}
function hasMeasured({ indicators }) {
    return indicators.some(({ value }) => value !== undefined);
}
function failedIndicators({ indicators, }) {
    return indicators.filter(({ status }) => status === "fail").map(({ name }) => name);
}
function changePercent({ value, before, }) {
    if (value === undefined || before === undefined || before === 0)
        return undefined;
    const percent = ((value - before) / Math.abs(before)) * 100;
    return Number.isFinite(percent) ? percent : undefined;
}
function isLowerBetter({ pass, warning, }) {
    const signs = new Set([...pass, ...warning].map(({ criteria }) => criteria.trim()[0]));
    return signs.has("<") === signs.has(">") ? undefined : signs.has("<");
}
function indicatorOf(result, isCompared) {
    const found = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "value");
    const measured = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : {};
    const isMissing = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(measured, "success") === false;
    const value = isMissing ? undefined : numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(measured, "value"));
    return {
        name: textIn(result, "displayName") || textIn(measured, "metric"),
        status: INDICATOR_STATUSES.find((known) => known === (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "status")) ?? "",
        value,
        problem: value === undefined ? textIn(measured, "message") : undefined,
        before: isCompared ? numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(measured, "comparedValue")) : undefined,
        isKey: (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "keySli") === true,
        points: numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "score")),
        pass: targetsIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "passTargets"), isCompared),
        warning: targetsIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "warningTargets"), isCompared),
    };
}
function targetsIn(value, isCompared) {
    return objectsIn(value).map((target) => {
        const criteria = textIn(target, "criteria");
        const hasValue = isCompared || !isRelative(criteria);
        return {
            criteria,
            value: hasValue ? numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(target, "targetValue")) : undefined,
            isViolated: (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(target, "violated") === true,
        };
    });
}
function isRelative(criteria) {
    return criteria.includes("%") || /^[<>=]+[ \t]*[+-]/.test(criteria);
}
function objectsIn(value) {
    return listIn(value).filter(_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW);
}
function listIn(value) {
    return Array.isArray(value) ? value : [];
}
function numberIn(value) {
    if (typeof value === "number")
        return Number.isFinite(value) ? value : undefined;
    return typeof value === "string" && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)
        ? Number(value)
        : undefined;
}
function textIn(object, name) {
    const value = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(object, name);
    return typeof value === "string" ? value : "";
}


/***/ }),

/***/ 96894:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   chooseRule: () => (/* binding */ chooseRule)
/* harmony export */ });
/* unused harmony export knownTasks */
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
