module.exports = {

/***/ 35649:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseScripts),
/* harmony export */   resolveParameters: () => (/* binding */ resolveParameters),
/* harmony export */   resolveWith: () => (/* binding */ resolveWith),
/* harmony export */   x: () => (/* binding */ resolveLate)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);
/* harmony import */ var _script__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59694);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66671);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51385);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);






const MAX_CHARACTERS = 1_000_000;
const MARKDOWN = ["body", "comment", "section-text"];
function resolveWith(rule, event) {
    return resolve(rule.settings.with ?? {}, event, `${rule.place}: ${rule.field}.with`);
}
function resolveParameters(parameters, event, schema, field = "with") {
    refuseScripts(parameters, schema, field);
    return resolve(parameters, event, field);
}
function refuseScripts(parameters, schema, field) {
    for (const [name, value] of Object.entries(parameters)) {
        try {
            if (typeof value === "string" && (0,_script__WEBPACK_IMPORTED_MODULE_1__/* .isScript */ .Kh)(name, schema))
                (0,_script__WEBPACK_IMPORTED_MODULE_1__/* .refuseExpressions */ .eo)(value);
        }
        catch (error) {
            throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
                ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${field}.${name}: ${error.message}`, "CA-207")
                : error;
        }
    }
}
function resolveLate(value, values, field) {
    return asUserError(() => new Resolver((0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(values), Object.keys(values)).value(value, field));
}
function resolve(parameters, event, field) {
    return asUserError(() => {
        const resolver = new Resolver((0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .contextOf */ .Vm)(event));
        const resolved = {};
        for (const [name, value] of Object.entries(parameters))
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(resolved, name, (0,_script__WEBPACK_IMPORTED_MODULE_1__/* .isLate */ .lS)(name)
                ? value
                : resolver.value(value, `${field}.${name}`, isMarkdown(name, parameters)));
        return resolved;
    });
}
function isMarkdown(name, parameters) {
    return MARKDOWN.includes(name) && !Object.hasOwn(parameters, "http");
}
function escapeLines(text) {
    return text
        .split(/\r\n|[\n\r\u2028\u2029]/)
        .map(_domain_text_markdown__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .F)
        .join("\n");
}
function asUserError(work) {
    try {
        return work();
    }
    catch (error) {
        throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(error.message, "CA-207") : error;
    }
}
class Resolver {
    context;
    contexts;
    #characters = 0;
    constructor(context, contexts) {
        this.context = context;
        this.contexts = contexts;
    }
    value(value, field, isEscaped = false) {
        if ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value)) {
            const resolved = {};
            for (const [key, item] of Object.entries(value))
                (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(resolved, key, this.value(item, `${field}.${key}`));
            return resolved;
        }
        if (Array.isArray(value))
            return value.map((item, i) => this.value(item, `${field}[${i}]`));
        if (typeof value !== "string" || !(0,_template__WEBPACK_IMPORTED_MODULE_2__/* .hasExpression */ .xS)(value))
            return value;
        const resolved = this.#text(value, field, isEscaped);
        this.#characters +=
            typeof resolved === "string" ? resolved.length : JSON.stringify(resolved).length;
        if (this.#characters > MAX_CHARACTERS)
            throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(`${field}: the parameters become longer than ${MAX_CHARACTERS} characters.`);
        return resolved;
    }
    #text(text, field, isEscaped) {
        try {
            const segments = (0,_template__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(text, this.contexts);
            const [only, ...more] = segments;
            const valueOf = (expression) => {
                const found = (0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, this.context);
                return isEscaped && typeof found === "string" ? escapeLines(found) : found;
            };
            if (only !== undefined && typeof only !== "string" && more.length === 0)
                return valueOf(only);
            return segments
                .map((segment) => (typeof segment === "string" ? segment : textOf(valueOf(segment))))
                .join("");
        }
        catch (error) {
            throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
                ? new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(`${field}: ${error.message}`)
                : error;
        }
    }
}
function textOf(value) {
    if (value === null)
        return "";
    return typeof value === "string" ? value : JSON.stringify(value);
}


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
