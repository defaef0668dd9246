"use strict";
exports.id = 6358;
exports.ids = [6358];
exports.modules = {

/***/ 56103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   JP: () => (/* binding */ readsOf),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   WO: () => (/* binding */ contextsOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   dA: () => (/* binding */ ANY_NAME),
/* harmony export */   gC: () => (/* binding */ ExpressionProblem)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23662);
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12049);
/* harmony import */ var _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12083);
/* harmony import */ var _actions_expressions_result__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96856);
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94515);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56300);








/** An expression, or the text around it, is wrong. */
class ExpressionProblem extends Error {
    index;
    name = "ExpressionProblem";
    /** @param index  of the character in the text that was parsed */
    constructor(message, index = 0) {
        super(message);
        this.index = index;
    }
}
/** What a rule sees. */
const EVENT_ONLY = ["event"];
const MAX_DEPTH = 100;
const FUNCTION_NAMES = [
    "contains",
    "startsWith",
    "endsWith",
    "format",
    "join",
    "toJSON",
    "fromJSON",
    "case",
];
const STATUS_FUNCTIONS = ["success", "failure", "always", "cancelled"];
const GITHUB_CONTEXTS = [
    "github",
    "env",
    "vars",
    "job",
    "jobs",
    "steps",
    "runner",
    "secrets",
    "strategy",
    "matrix",
    "needs",
    "inputs",
];
function whatExists(contexts) {
    const [only, ...more] = contexts;
    const known = more.length === 0
        ? `the context ${only}, such as event.data.stage,`
        : `the contexts ${contexts.join(", ")},`;
    return `There ${more.length === 0 ? "is" : "are"} ${known} and the functions ${FUNCTION_NAMES.join(", ")}.`;
}
/**
 * @param text      without `${{ }}`
 * @param contexts  whose values will be there
 * @throws ExpressionProblem that tells what exists
 */
function parseExpression(text, contexts = EVENT_ONLY) {
    const tokens = tokensOf(text);
    for (const [i, token] of tokens.entries()) {
        if (token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__/* .TokenType */ .ks.IDENTIFIER && tokens[i - 1]?.type !== _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__/* .TokenType */ .ks.DOT)
            checkName(token, tokens[i + 1]?.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__/* .TokenType */ .ks.LEFT_PAREN, indexOf(text, token), contexts);
        // The library takes away the second apostrophe of the first pair only.
        if (token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__/* .TokenType */ .ks.STRING)
            token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
    }
    try {
        const tree = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(tokens, [...contexts], []).parse();
        if (tree === undefined)
            throw new ExpressionProblem("expected an expression, found nothing.");
        return { text: text.trim(), tree };
    }
    catch (error) {
        if (error instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .tj)
            throw new ExpressionProblem(`${error.message}. ${hint(text)}`.trim(), indexAt(text, error.pos));
        throw error;
    }
}
/**
 * @returns the value as JSON; what the event does not have is null, as on GitHub
 * @throws ExpressionProblem when a function refuses its arguments, such as fromJSON a text that is
 * not JSON
 */
function evaluate({ tree }, context) {
    return toJson(run(tree, context));
}
/** Whether GitHub takes the value for true: all but false, 0, NaN, the empty text and null. */
function isTrue({ tree }, context) {
    return (0,_actions_expressions_result__WEBPACK_IMPORTED_MODULE_3__/* .truthy */ .vN)(run(tree, context));
}
/** The operands of && and ||, and what was read from the event, each once, as it stands there. */
function partsOf({ tree }, context) {
    const parts = [];
    const add = (expression, depth) => {
        const text = print(expression);
        if (!parts.some((part) => part.text === text))
            parts.push({ text, value: toJson(run(expression, context)), depth });
    };
    const collect = (expression, depth) => {
        if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .IndexAccess */ .p_ || expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC)
            return add(expression, depth);
        if (!(expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Logical */ .oD))
            return operandsOf(expression).forEach((operand) => collect(operand, depth));
        for (const operand of expression.args) {
            if (!(operand instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS))
                add(operand, depth);
            collect(operand, depth + 1);
        }
    };
    collect(tree, 0);
    return parts;
}
/** @throws UserError when the event is nested too deep to be looked at */
function contextOf(event) {
    try {
        return contextsOf({ event });
    }
    catch (error) {
        throw error instanceof ExpressionProblem
            ? new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`The event ${error.message}`, "CA-101")
            : error;
    }
}
/** @throws ExpressionProblem when a value is nested too deep */
function contextsOf(values) {
    const context = new OwnDictionary();
    for (const [name, value] of Object.entries(values))
        context.add(name, toData(value));
    return context;
}
/** `event.data.image` → `["data", "image"]`; `undefined` for anything but a plain path. */
function pathOf({ tree }) {
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC)
        return [];
    if (!(tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .IndexAccess */ .p_) ||
        !(tree.index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS) ||
        !(tree.index.literal instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ))
        return undefined;
    return pathOf({ text: "", tree: tree.expr })?.concat(tree.index.literal.value);
}
/** In {@link readsOf}: a name that is not known before there is an event. */
const ANY_NAME = "*";
/**
 * What an expression reads: the context in lower case and the names behind it, such as `["env",
 * "TOKEN"]`.
 */
function readsOf({ tree }) {
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC)
        return [[tree.name.lexeme.toLowerCase()]];
    if (!(tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .IndexAccess */ .p_))
        return operandsOf(tree).flatMap((operand) => readsOf({ text: "", tree: operand }));
    const { expr, index } = tree;
    const name = index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS ? index.literal.coerceString() : ANY_NAME;
    const before = readsOf({ text: "", tree: expr }).map((path, i) => i === 0 && isPath(expr) ? [...path, name] : path);
    return index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS || index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Star */ .FE
        ? before
        : [...before, ...readsOf({ text: "", tree: index })];
}
/** Names behind a context, and nothing else. */
function isPath(tree) {
    return tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC || (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .IndexAccess */ .p_ && isPath(tree.expr));
}
function tokensOf(text) {
    try {
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG(text).lex().tokens;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (message === "ErrorExceededMaxLength")
            throw new ExpressionProblem(`the expression has ${text.length} characters, which is too long.`);
        const [, symbol = "", position = "1"] = /^Unexpected symbol: '([^]*?)'\. Located at position (\d+)/.exec(message) ?? [];
        throw new ExpressionProblem(`Unexpected symbol: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(symbol)}. ${hint(text)}`.trim(), Number(position) - 1);
    }
}
function hint(text) {
    if (text.includes('"'))
        return "A text stands in single quotes: 'production'.";
    if (/(^|[^=!<>])=([^=]|$)/.test(text))
        return "Two values are compared by ==.";
    return "";
}
/** What the library would let pass or only call unrecognized. */
function checkName(token, isCall, index, contexts) {
    const name = token.lexeme;
    const is = (known) => known.toLowerCase() === name.toLowerCase();
    if (isCall) {
        if (FUNCTION_NAMES.some(is))
            return;
        if (STATUS_FUNCTIONS.some(is))
            throw new ExpressionProblem(`${name}() tells about the steps of a workflow, and a rule is chosen before ` +
                `any step of the task has run. ${whatExists(contexts)}`, index);
        throw new ExpressionProblem(`there is no function ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} here${(0,_complaints__WEBPACK_IMPORTED_MODULE_4__/* .knownNames */ .UH)(name, FUNCTION_NAMES)}`, index);
    }
    if (contexts.some(is))
        return;
    if (GITHUB_CONTEXTS.some(is))
        throw new ExpressionProblem(`the context ${name} does not exist here: ` +
            `${contexts.length === 1 ? "a rule sees the event and nothing of the workflow." : "nothing of the workflow is seen."} ` +
            `${whatExists(contexts)}`, index);
    if (/^(and|or|not)$/i.test(name))
        throw new ExpressionProblem(`${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} is not known here; the operators are &&, || and !.`, index);
    throw new ExpressionProblem(`${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} is not known here${didYouMean(name, contexts)} ${whatExists(contexts)}`, index);
}
function didYouMean(name, contexts) {
    const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(name, contexts);
    return near ? `; did you mean ${near}?` : "; a text stands in single quotes.";
}
function indexOf(text, token) {
    return indexAt(text, token.range.start);
}
function indexAt(text, { line, column }) {
    return (text
        .split("\n")
        .slice(0, line)
        .reduce((sum, before) => sum + before.length + 1, 0) + column);
}
function run(tree, context) {
    try {
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Evaluator */ .oi(tree, context, OWN_FUNCTIONS).evaluate();
    }
    catch (error) {
        // An event's text may be in the library's message, so it is quoted.
        throw error instanceof ExpressionProblem
            ? error
            : new ExpressionProblem(`could not be evaluated: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(error instanceof Error ? error.message : String(error))}.`);
    }
}
/**
 * Names are found whatever their case, as on GitHub, but the exact one first: who may add a field
 * `STAGE` to an event must not be able to change what `event.data.stage` is. (The library's own
 * dictionary looks names up in a plain object, where `constructor` is always found.)
 */
class OwnDictionary extends _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT {
    #values = new Map();
    #names = new Map();
    add(key, value) {
        this.#values.set(key, value);
        const folded = key.toLowerCase();
        if (!this.#names.has(folded))
            this.#names.set(folded, key);
    }
    get(key) {
        return this.#values.get(key) ?? this.#values.get(this.#names.get(key.toLowerCase()) ?? key);
    }
    values() {
        return [...this.#values.values()];
    }
    pairs() {
        return [...this.#values].map(([key, value]) => ({ key, value }));
    }
}
const OWN_FUNCTIONS = new Map(Object.entries({
    tojson: (value) => new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ(JSON.stringify(toJson(value), null, 2)),
    fromjson: (value) => toData(parseJson(value.coerceString())),
}).map(([name, call]) => [name, { name, minArgs: 1, maxArgs: 1, call }]));
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new ExpressionProblem(`could not be evaluated: fromJSON got ${text.trim() === "" ? "an empty text" : "a text that is not JSON"}.`);
    }
}
function toData(value, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new ExpressionProblem(`could not be evaluated: it is nested more than ${MAX_DEPTH} levels deep.`);
    if (value === null)
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv();
    if (typeof value === "string")
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ(value);
    if (typeof value === "number")
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.NumberData */ .p.Q9(value);
    if (typeof value === "boolean")
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo(value);
    if ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(value)) {
        const dictionary = new OwnDictionary();
        for (const [key, item] of Object.entries(value))
            dictionary.add(key, toData(item, depth + 1));
        return dictionary;
    }
    const list = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Array */ .p.O3();
    for (const item of value)
        list.add(toData(item, depth + 1));
    return list;
}
function toJson(value) {
    if (value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Array */ .p.O3)
        return value.values().map(toJson);
    if (value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT) {
        const object = {};
        for (const pair of value.pairs())
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_7__/* .setOwn */ .P5)(object, pair.key, toJson(pair.value));
        return object;
    }
    if (value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.NumberData */ .p.Q9)
        return Number.isFinite(value.value) ? value.value : value.coerceString();
    return value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv ? null : value.value;
}
function operandsOf(expression) {
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Unary */ ._c)
        return [expression.expr];
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Binary */ .yI)
        return [expression.left, expression.right];
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Logical */ .oD)
        return expression.args;
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Grouping */ .aU)
        return [expression.group];
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .FunctionCall */ .R6)
        return expression.args;
    return [];
}
/** The expression as its author would write it. */
function print(expression) {
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS)
        return expression.token.lexeme;
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC)
        return expression.name.lexeme;
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .IndexAccess */ .p_)
        return print(expression.expr) + printIndex(expression.index);
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Unary */ ._c)
        return `!${print(expression.expr)}`;
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Binary */ .yI)
        return `${print(expression.left)} ${expression.operator.lexeme} ${print(expression.right)}`;
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Logical */ .oD)
        return expression.args.map(print).join(` ${expression.operator.lexeme} `);
    if (expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Grouping */ .aU)
        return `(${print(expression.group)})`;
    return expression instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .FunctionCall */ .R6
        ? `${expression.functionName.lexeme}(${expression.args.map(print).join(", ")})`
        : "";
}
function printIndex(index) {
    if (index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Star */ .FE)
        return ".*";
    if (index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS && index.token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__/* .TokenType */ .ks.IDENTIFIER)
        return `.${index.token.lexeme}`;
    return `[${print(index)}]`;
}


/***/ }),

/***/ 35649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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






/** Of all texts together; an event has at most a fraction of it. */
const MAX_CHARACTERS = 1_000_000;
/** Parameters of jobs that write Markdown for GitHub. */
const MARKDOWN = ["body", "comment", "section-text"];
/**
 * The rule's `with` for one event. A text that is one expression becomes its value with its type;
 * in a text with more than that, objects and lists become JSON and null becomes nothing.
 *
 * @throws UserError naming rule, position and parameter, when an expression cannot be evaluated or
 * the whole gets too large
 */
function resolveWith(rule, event) {
    // Scripts among the parameters have been looked at when the catalogue was read.
    return resolve(rule.settings.with ?? {}, event, `${rule.place}: ${rule.field}.with`);
}
/**
 * The same for parameters that do not come from a catalogue.
 *
 * @param schema  of the job's parameters; it tells which are scripts
 * @param field   how errors call them
 * @throws UserError also for an expression in a script
 */
function resolveParameters(parameters, event, schema, field = "with") {
    refuseScripts(parameters, schema, field);
    return resolve(parameters, event, field);
}
/** @throws UserError for an expression in a script, see {@link resolveParameters} */
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
/**
 * What a job evaluates itself, see {@link isLate}.
 *
 * @param values  by the name of the context
 * @param field   how errors call the value
 * @throws UserError naming the field
 */
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
/**
 * What an issue or a comment says is Markdown of whoever wrote the rule; what the event puts into
 * it is text. A recipe's service has its own rules.
 */
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
    /** @param isEscaped  values become text inside of Markdown */
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

/***/ 61777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ failedJobsIn),
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   c6: () => (/* binding */ resultOfRun),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* unused harmony export endingOfRun */
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const MAX_NAMED = 5;
/**
 * How a run ended that did neither succeed nor fail, as the end of "run 7 …"; empty for the others.
 */
const CAUSES = {
    cancelled: "was cancelled",
    timed_out: "ran into its time limit",
    startup_failure: "could not start (its workflow file does not load)",
    skipped: "was skipped by a condition",
    action_required: "waits for an approval that GitHub no longer gives",
    stale: "was given up by GitHub as stale",
};
/** How a run ended, as the end of "run 7 …". */
function causeOf(conclusion) {
    if (conclusion === "failure")
        return "failed";
    return ((Object.hasOwn(CAUSES, conclusion) ? CAUSES[conclusion] : undefined) ??
        `ended (${/^\w{1,40}$/.test(conclusion) ? conclusion : "nobody knows how"})`);
}
/**
 * What a run's end means for the task that asked for it (contract.md 5):
 *
 * - `success` passes; `failure` ran to the end, and its verdict is no.
 * - `neutral` ran to the end without a verdict: a warning.
 * - `skipped`: a condition kept every job from running, so the work was not done. Like all other
 *   ends it is `errored`.
 */
function endingOfRun({ id, workflow, conclusion }, failed = []) {
    const run = `run ${id} of ${workflow}`;
    switch (conclusion) {
        case "success":
            return { kind: "judged", verdict: "pass", reason: `${run} succeeded` };
        case "neutral":
            return {
                kind: "judged",
                verdict: "warning",
                reason: `${run} ended neutral, without a verdict`,
            };
        case "failure":
            return {
                kind: "judged",
                verdict: "fail",
                reason: `${run} failed${wordsOf(failed)}`,
                code: "CA-401",
            };
        default:
            return {
                kind: "judged",
                verdict: "errored",
                reason: `${run} ${causeOf(conclusion)}`,
                code: "CA-412",
            };
    }
}
function wordsOf(failed) {
    if (failed.length === 0)
        return "";
    const named = failed
        .slice(0, MAX_NAMED)
        .map(({ name, steps }) => "job " +
        `${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}${steps.length > 0 ? ` at the step ${steps.slice(0, MAX_NAMED).map(_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(", ")}` : ""}`);
    return `: ${named.join("; ")}${failed.length > MAX_NAMED ? `; and ${failed.length - MAX_NAMED} more jobs` : ""}`;
}
/** @param answer  of `GET …/actions/runs/{run_id}/jobs` */
function failedJobsIn(answer) {
    const jobs = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(answer) ? (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(answer, "jobs") : undefined;
    return (Array.isArray(jobs) ? jobs : [])
        .filter(_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)
        .filter(hasFailed)
        .map((job) => {
        const steps = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(job, "steps");
        return {
            name: nameOf(job),
            steps: (Array.isArray(steps) ? steps : [])
                .filter(_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)
                .filter(hasFailed)
                .map(nameOf),
        };
    });
}
function hasFailed(item) {
    const conclusion = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(item, "conclusion");
    return conclusion === "failure" || conclusion === "timed_out";
}
function nameOf(item) {
    const name = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(item, "name");
    return typeof name === "string" ? name : "?";
}
/**
 * A job that was a workflow run: its end, and what the run reported. What we have read ourselves
 * cannot be overwritten by it.
 */
function resultOfRun(run, failed, report = _job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V) {
    return {
        ending: endingOfRun(run, failed),
        report: withRun(report, { ...run, conclusion: run.conclusion }),
        logTail: [],
        masks: [],
        durationMs: run.durationMs,
    };
}
/** The report with `runId`, `runUrl` and, where it is known, `conclusion`. */
function withRun(report, run) {
    const data = {};
    for (const [name, value] of Object.entries(report.data))
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, value);
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "runId", String(run.id));
    (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "runUrl", run.url);
    if (run.conclusion)
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "conclusion", run.conclusion);
    return { ...report, data };
}


/***/ }),

/***/ 70039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   QC: () => (/* binding */ tryAgain),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   Vv: () => (/* binding */ backOffMs),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* unused harmony export lookUntilSeen */
/** What a timer of Node can hold; beyond it fires at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
const MAX_BACK_OFF_MS = 8_000;
/**
 * How long to wait before something is tried again: doubling from `firstMs` to 8 s, half of it by
 * chance, so that those who failed together do not come back together.
 *
 * @param attempt  1 after the first try
 * @param jitter   0 to 1
 */
function backOffMs(attempt, firstMs, jitter) {
    const fullMs = Math.min(MAX_BACK_OFF_MS, firstMs * 2 ** (attempt - 1));
    return Math.round(fullMs / 2 + (fullMs / 2) * jitter);
}
/**
 * @param header  `Retry-After`: seconds or a date
 *   (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after)
 */
function retryAfterMs(header, nowMs) {
    if (typeof header !== "string")
        return undefined;
    const waitMs = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - nowMs;
    return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
/**
 * A signal that is aborted when the time is over or after another one. The time is real, since it
 * guards against what really hangs.
 *
 * Not AbortSignal.any with AbortSignal.timeout: Node may collect those before they fire, and what
 * waits for them would wait for ever (https://github.com/nodejs/node/issues/57736).
 */
function bounded({ limitMs, stop, graceMs = 0, reasonOf }) {
    const end = new AbortController();
    const timers = [];
    const endAfter = (ms, cause) => {
        const abort = () => end.abort(reasonOf?.(cause));
        if (ms <= 0)
            abort();
        else
            timers.push(setTimeout(abort, Math.min(ms, MAX_TIMER_MS)));
    };
    const stopped = () => endAfter(graceMs, "stop");
    if (limitMs !== undefined)
        endAfter(limitMs, "time");
    if (stop?.aborted)
        stopped();
    else
        stop?.addEventListener("abort", stopped, { once: true });
    return {
        signal: end.signal,
        release: () => {
            stop?.removeEventListener("abort", stopped);
            timers.forEach((timer) => clearTimeout(timer));
        },
    };
}
/** Does work with a signal that ends it in time; the work has to heed it. */
async function within(bounds, work) {
    const { signal, release } = bounded(bounds);
    try {
        return await work(signal);
    }
    finally {
        release();
    }
}
/**
 * Looks, with a pause before each look (0 for none), until something is seen. A stop shortens the
 * pauses only: what was begun still deserves a look.
 *
 * @returns `undefined` when the last look saw nothing
 */
async function lookUntilSeen(pausesMs, { clock, stop }, look) {
    for (const pauseMs of pausesMs) {
        if (pauseMs > 0)
            await clock.sleep(pauseMs, stop);
        const seen = await look();
        if (seen !== undefined)
            return seen;
    }
    return undefined;
}
/**
 * Tries until it works or trying again makes no sense.
 *
 * @param waitMsAfter  the pause before the next attempt; `undefined` to stop with this answer
 */
async function tryAgain({ clock, stop }, attempt, waitMsAfter) {
    for (let count = 1;; count++) {
        const answer = await attempt(count);
        const waitMs = waitMsAfter(answer, count);
        if (waitMs === undefined)
            return answer;
        await clock.sleep(waitMs, stop);
    }
}


/***/ }),

/***/ 26358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);
/* harmony import */ var _catalogue_parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35649);
/* harmony import */ var _catalogue_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21566);
/* harmony import */ var _catalogue_script__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59694);
/* harmony import */ var _catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46672);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60925);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(56300);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9264);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33139);
/* harmony import */ var _work_hooks__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86576);
/* harmony import */ var _core_parameter_error__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31634);
/* harmony import */ var _core_parameters__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54260);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73694);
/* harmony import */ var _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(49149);
/* harmony import */ var _domain_events_problem__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(79819);
/* harmony import */ var _workflow_stopped__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(41625);


















/** What an aborted job has left of its 20 s for its inverse action. */
const UNDO_MS = 15_000;
/** Of an action, beside those of its job. */
const SCRIPTS = ["run", "check", "undo"];
const MINUTE_MS = 60_000;
/**
 * Runs the action a remediation asks for, within the guard rails: only known ones, only in their
 * stages, not again and again for the same problem.
 *
 * @throws UserError when it may not or cannot be run
 */
async function route(given) {
    const request = { ...given, parameters: await withActions(given) };
    const chosen = chooseAction(request);
    checkStage(chosen, request);
    const fields = { action: chosen.name, job: chosen.job };
    const key = coolDownKey(chosen, request);
    const early = await whyTooEarly(chosen, key, request);
    if (early !== undefined)
        return (0,_workflow_stopped__WEBPACK_IMPORTED_MODULE_14__/* .endedWith */ .tX)({ kind: "judged", verdict: "fail", reason: early, code: "CA-416" }, { ..._domain_job_result__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_REPORT */ .V, data: { ...fields, executed: "false" } });
    // Before the dry run ends: what could not be begun is told there, too.
    const { perform, undo } = await prepare(chosen, request);
    if (request.parameters["dry-run"] === true) {
        return (0,_workflow_stopped__WEBPACK_IMPORTED_MODULE_14__/* .endedWith */ .tX)({
            kind: "judged",
            verdict: "warning",
            reason: `dry run: ${chosen.name} would be run by ${chosen.job}`,
        }, { ..._domain_job_result__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_REPORT */ .V, data: { ...fields, executed: "false" } });
    }
    // Put down first: an action whose run was lost counts, too.
    if (key !== undefined)
        await request.memory.put(key);
    const work = await whole(perform, request);
    if (request.stop.aborted)
        return stopped(work, chosen, fields, undo, request);
    return (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .stating */ .TX)(work, { ...fields, executed: "true" }).result;
}
/**
 * The parameters with the actions of the file that `actions` may name. @throws UserError naming
 * file and field
 */
async function withActions({ parameters, readFile, }) {
    const path = (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(parameters, "actions");
    if (path === undefined)
        return parameters;
    const actions = (0,_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_4__.parseMapping)(await readFile(path, "with.actions"), path);
    return (0,_core_parameters__WEBPACK_IMPORTED_MODULE_11__.checkParameters)(_declarations__WEBPACK_IMPORTED_MODULE_12__/* .actionRoute */ .y, { ...parameters, actions });
}
/** @throws UserError naming the known ones */
function chooseAction({ parameters, assignment: { event } }) {
    const actions = parameters["actions"];
    const known = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(actions) ? actions : {};
    const asked = (0,_domain_task__WEBPACK_IMPORTED_MODULE_8__/* .dataOf */ .qu)(event)["action"];
    const name = (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(parameters, "name") ?? ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(asked) ? (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(asked, "action") : undefined);
    const names = Object.keys(known).join(", ");
    if (name === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo("The event asks for no action (data.action.action is missing); known ones: " +
            `${names}. Give with.name for events of another kind.`, "CA-416");
    const settings = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .getOwn */ .Ng)(known, name);
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(settings)) {
        const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_16__/* .nearest */ .p)(name, Object.keys(known));
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`There is no action ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} here${near ? `; did you mean ${near}?` : ""} (known: ${names}).`, "CA-416");
    }
    for (const script of SCRIPTS)
        refuseExpressionsIn(settings, script, name);
    return { name, settings, job: (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(settings, "job") ?? "run" };
}
function refuseExpressionsIn(settings, script, name) {
    try {
        (0,_catalogue_script__WEBPACK_IMPORTED_MODULE_3__/* .refuseExpressions */ .eo)((0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(settings, script) ?? "");
    }
    catch (error) {
        throw error instanceof _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
            ? new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`with.actions.${name}.${script}: ${error.message}`, "CA-207")
            : error;
    }
}
function checkStage({ name, settings }, { parameters, assignment: { task } }) {
    const given = (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(settings, "stages") ?? (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(parameters, "stages");
    if (given === undefined)
        return;
    const stages = stagesIn(given, name);
    if (!stages.includes(task.stage))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`The action ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} may not run in the stage ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(task.stage)}, only in ${stages.join(", ")}.`, "CA-416");
}
function stagesIn(text, name) {
    const stages = text.split(/[\s,]+/).filter(Boolean);
    if (stages.length === 0)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`The action ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} names no stage in \`stages\`: leave it out to allow all.`, "CA-207");
    return stages;
}
/** One for each action, problem, and place where it acts. */
function coolDownKey({ name }, { parameters, assignment: { task, event } }) {
    if (!(Number(parameters["cool-down-minutes"]) > 0))
        return undefined;
    const problem = (0,_domain_events_problem__WEBPACK_IMPORTED_MODULE_17__/* .problemOf */ .q)((0,_domain_task__WEBPACK_IMPORTED_MODULE_8__/* .dataOf */ .qu)(event)).id ?? task.keptnContext;
    return ["action", name, task.project, task.stage, task.service, problem].join("\n");
}
async function whyTooEarly({ name }, key, { memory, clock, parameters }) {
    const lastMs = key === undefined ? undefined : await memory.lastMs(key);
    if (lastMs === undefined)
        return undefined;
    const agoMs = clock.nowMs() - lastMs;
    const coolDownMs = Number(parameters["cool-down-minutes"]) * MINUTE_MS;
    return agoMs < coolDownMs
        ? `${name} was run for this problem ${inMinutes(agoMs)} ago, and is run again after ${inMinutes(coolDownMs)} only`
        : undefined;
}
function inMinutes(ms) {
    const minutes = Math.round(ms / MINUTE_MS);
    return minutes === 1 ? "1 minute" : minutes === 0 ? "less than a minute" : `${minutes} minutes`;
}
/** @throws UserError when a job is unknown or its parameters do not fit */
async function prepare({ settings, job, name }, request) {
    const field = `with.actions.${name}`;
    const undo = await undoOf(settings["undo"], `${field}.undo`, request);
    const call = job === "run" ? undefined : await jobCall(job, settings["with"], field, request);
    const script = { run: settings["run"] ?? "" };
    const work = async () => call ? workOf(await call(request), request) : (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .performWork */ .pz)({ ...request, parameters: script });
    return { perform: async () => checked(await work(), settings, request), ...(undo && { undo }) };
}
async function undoOf(given, field, request) {
    if (typeof given === "string")
        return ({ script }) => script({ run: given, timeoutMs: UNDO_MS, isAfterStop: true });
    return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(given)
        ? jobCall((0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(given, "job") ?? "", given["with"], field, request)
        : undefined;
}
async function jobCall(job, given, field, { assignment: { event }, jobs }) {
    const declaration = callable(job, field, jobs);
    const parameters = (0,_core_parameters__WEBPACK_IMPORTED_MODULE_11__.checkParameters)(declaration, (0,_catalogue_parameters__WEBPACK_IMPORTED_MODULE_1__.resolveParameters)((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(given) ? given : {}, event, declaration.parameters, `${field}.with`), `${field}.with`);
    const { run } = await jobs.load(job);
    return (request) => run({ ...request, parameters });
}
/** @throws UserError for a job that no action can call */
function callable(job, field, jobs) {
    if (job === "action.route")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${field}.job: an action cannot be another action.route.`, "CA-207");
    if (job === "approval.ask")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${field}.job: approval.ask waits for a person, whose answer would find no rule ` +
            "here; put an approval of its own before this task.", "CA-207");
    return jobs.declarationOf(job, `${field}.job`);
}
/**
 * Every action, not only the one that an event asks for. @throws ParameterError with one line per
 * complaint
 */
async function checkActions(parameters, context) {
    const { actions } = await withActions({
        parameters: { actions: parameters["actions"] ?? null },
        readFile: context.readFile,
    });
    const complaints = [];
    const attempt = async (work) => {
        try {
            await work();
        }
        catch (error) {
            complaints.push(...(0,_core_parameter_error__WEBPACK_IMPORTED_MODULE_10__/* .complaintsOf */ .C)(error));
        }
    };
    for (const [name, settings] of Object.entries((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(actions) ? actions : {})) {
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(settings))
            continue;
        const field = `with.actions.${name}`;
        const [stages, undo] = [(0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(settings, "stages"), (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .getOwn */ .Ng)(settings, "undo")];
        for (const script of SCRIPTS)
            await attempt(() => refuseExpressionsIn(settings, script, name));
        if (stages !== undefined)
            await attempt(() => stagesIn(stages, name));
        if ((0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(settings, "job") !== undefined)
            await attempt(() => checkCall(settings, field, context));
        if ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(undo))
            await attempt(() => checkCall(undo, `${field}.undo`, context));
    }
    if (complaints.length > 0)
        throw new _core_parameter_error__WEBPACK_IMPORTED_MODULE_10__/* .ParameterError */ .u(complaints);
}
async function checkCall(call, field, { jobs, readFile }) {
    const job = (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(call, "job") ?? "";
    const declaration = callable(job, field, jobs);
    const given = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(call["with"]) ? call["with"] : {};
    (0,_catalogue_parameters__WEBPACK_IMPORTED_MODULE_1__/* .refuseScripts */ .b)(given, declaration.parameters, `${field}.with`);
    const complaints = (0,_core_parameters__WEBPACK_IMPORTED_MODULE_11__.complaintsAbout)(declaration, (0,_catalogue_schema__WEBPACK_IMPORTED_MODULE_2__/* .withExpressions */ .Wc)(declaration.parameters), structuredClone(given), `${field}.with`);
    if (complaints.length === 0)
        complaints.push(...(await jobs.complaintsAhead(job, given, { readFile, field: `${field}.with` })));
    if (complaints.length > 0)
        throw new _core_parameter_error__WEBPACK_IMPORTED_MODULE_10__/* .ParameterError */ .u(complaints);
}
/**
 * What is torn off in the middle of a request may have had its effect, and is to be undone like any
 * other.
 */
async function whole(perform, request) {
    try {
        return await perform();
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo) || !request.stop.aborted)
            throw error;
        return { result: (0,_workflow_stopped__WEBPACK_IMPORTED_MODULE_14__/* .stoppedResult */ .Fb)((0,_workflow_stopped__WEBPACK_IMPORTED_MODULE_14__/* .stopReason */ .PJ)(request)), verdict: "stopped" };
    }
}
function workOf(result, { exitCodes }) {
    if (result.ending.kind === "parked")
        return { result, verdict: "parked" };
    if (result.ending.kind === "stopped")
        return { result, verdict: "stopped" };
    return { result, verdict: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__/* .verdictOf */ .Vj)((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__/* .outcomeOfJob */ .vr)(result, exitCodes, "the action")) };
}
/** Done is what has been read back. */
async function checked(work, settings, request) {
    const check = (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(settings, "check");
    if (check === undefined ||
        work.verdict === "parked" ||
        work.verdict === "stopped" ||
        (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__/* .severity */ .yf)(work.verdict) >= (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__/* .severity */ .yf)("fail"))
        return work;
    const confirmed = await (0,_work_hooks__WEBPACK_IMPORTED_MODULE_9__/* .confirm */ .lJ)({
        ...request,
        parameters: { check, "patience-minutes": request.parameters["patience-minutes"] ?? 5 },
    }, (0,_work_hooks__WEBPACK_IMPORTED_MODULE_9__/* .reportedVariables */ .XM)(work));
    if (!confirmed || confirmed.isConfirmed)
        return work;
    return (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .overrule */ .tq)(work, {
        verdict: confirmed.verdict,
        reason: `it was run, but ${confirmed.reason}`,
        code: "CA-411",
    });
}
/**
 * Of a sequence that is aborted meanwhile, the action is taken back where the catalogue says how.
 */
async function stopped(work, { name }, fields, undo, request) {
    const done = (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .stating */ .TX)(work, { ...fields, executed: "true" });
    if (request.stop.reason !== "aborted" || undo === undefined)
        return (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .stoppedWork */ .t5)(done, request).result;
    let isUndone = false;
    try {
        const { verdict } = workOf(await undo({
            ...request,
            stop: AbortSignal.timeout(UNDO_MS),
            deadlineMs: request.clock.nowMs() + UNDO_MS,
        }), request);
        isUndone = verdict === "pass" || verdict === "warning";
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo))
            throw error;
        request.console.warning(error.message);
    }
    const told = `The sequence was aborted; the action ${name} ` +
        `${isUndone ? "was undone" : "could not be undone and stays as it is"}.`;
    if (isUndone)
        request.console.info(told);
    else
        request.console.warning(told);
    return (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .stoppedWork */ .t5)((0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .stating */ .TX)(done, { undone: String(isUndone) }), request).result;
}
const job = { run: route, checks: [{ of: ["actions"], check: checkActions }] };


/***/ }),

/***/ 31634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ complaintsOf),
/* harmony export */   u: () => (/* binding */ ParameterError)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

/** More than these nobody reads in one line. */
const MAX_COMPLAINTS = 4;
/** Parameters that cannot be used, with one line per complaint. */
class ParameterError extends _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    complaints;
    constructor(complaints) {
        const left = complaints.length - MAX_COMPLAINTS;
        super([
            ...complaints.slice(0, MAX_COMPLAINTS),
            ...(left > 0 ? [`${left} more; mend these first.`] : []),
        ].join(" "), "CA-207");
        this.complaints = complaints;
    }
}
/** @throws what is a fault of ours */
function complaintsOf(error) {
    if (error instanceof ParameterError)
        return error.complaints;
    if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return [error.message];
    throw error;
}


/***/ }),

/***/ 54260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkParameters: () => (/* binding */ checkParameters),
/* harmony export */   complaintsAbout: () => (/* binding */ complaintsAbout),
/* harmony export */   given: () => (/* binding */ given),
/* harmony export */   refuseInCatalogue: () => (/* binding */ refuseInCatalogue)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52210);
/* harmony import */ var ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _catalogue_complaints__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94515);
/* harmony import */ var _catalogue_schema_words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53666);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56300);






const MAX_COMPLAINTS = 5;
/**
 * The parameters of a job, as its declaration wants them; absent ones get their default.
 *
 * @param value  what `with` is, expressions evaluated
 * @param field  how errors call it
 * @throws UserError naming the parameter, what was found and what is expected
 */
function checkParameters(declaration, value, field = "with") {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        throw refusal(`${field}: expected a mapping of parameters, found ${(0,_catalogue_complaints__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(value)}.`);
    const parameters = JSON.parse(JSON.stringify(given(value)));
    const complaints = complaintsAbout(declaration, declaration.parameters, parameters, field);
    if (complaints.length > 0)
        throw refusal(complaints.slice(0, MAX_COMPLAINTS).join(" "));
    return parameters;
}
/**
 * @param schema      of the parameters; the declaration's own, or what allows expressions in it
 * @param parameters  absent ones get their default
 * @param field       how errors call them
 */
function complaintsAbout(declaration, schema, parameters, field) {
    const validate = validatorOf(schema);
    if (validate(parameters))
        return [];
    return [
        ...new Set((validate.errors ?? [])
            .filter((error) => !(0,_catalogue_schema_words__WEBPACK_IMPORTED_MODULE_1__/* .isFollowUp */ .j)(error))
            .map((error) => complaintOf(error, declaration, field))),
    ];
}
const validators = new WeakMap();
/**
 * Without the schema of schemas: it takes longer to compile than ours, which a test holds to it.
 */
function validatorOf(schema) {
    const validate = validators.get(schema) ??
        new (ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4___default())({
            strict: false,
            allErrors: true,
            verbose: true,
            useDefaults: true,
            ownProperties: true,
            validateSchema: false,
            meta: false,
            logger: false,
        }).compile(schema);
    validators.set(schema, validate);
    return validate;
}
/** What an expression did not find in the event is null, and then the parameter is not given. */
function given(parameters) {
    return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null));
}
/**
 * What a rule of a catalogue cannot do, although a workflow that calls the job can.
 *
 * @throws UserError naming the parameter
 */
function refuseInCatalogue(name, parameters) {
    // Nobody would be there to tell the reviewers' answer.
    if (name === "approval.ask" && parameters["environment"] !== undefined)
        throw refusal("with.environment: a catalogue asks in issues; for the reviewers of an " +
            "environment call the workflow approval.yml, whose second job waits for them.");
}
function refusal(message) {
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, "CA-207");
}
function complaintOf(error, { name, parameters: { properties } }, field) {
    const { keyword, instancePath, params, parentSchema } = error;
    const path = instancePath
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const at = [field, ...path].join(".");
    switch (keyword) {
        case "additionalProperties": {
            const unknown = String(params.additionalProperty);
            const known = Object.keys(path.length === 0
                ? properties
                : (parentSchema.properties ?? {}));
            const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(unknown, known);
            return (`${at}.${unknown}: ${name} knows no such ` +
                `parameter${near ? `; did you mean ${near}?` : ""} (known: ` +
                `${known.join(", ")}).`);
        }
        case "required":
            return (`${at}.${String(params.missingProperty)}: ` +
                `${name} needs it, found nothing.`);
        default:
            return `${at}: ${(0,_catalogue_schema_words__WEBPACK_IMPORTED_MODULE_1__/* .wordsOfSchema */ .A)(error)}`;
    }
}


/***/ }),

/***/ 86576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ runHook),
/* harmony export */   O1: () => (/* binding */ hookMs),
/* harmony export */   XM: () => (/* binding */ reportedVariables),
/* harmony export */   lJ: () => (/* binding */ confirm)
/* harmony export */ });
/* unused harmony exports DEFAULT_HOOK_MINUTES, DEFAULT_PATIENCE_MINUTES */
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49149);


const DEFAULT_HOOK_MINUTES = 5;
const DEFAULT_PATIENCE_MINUTES = 5;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 30_000;
/** For scripts that come after the work: what it has reported. */
function reportedVariables({ result }) {
    return (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .variablesOf */ .ht)("CLOUD_AUTOMATION_REPORTED_", result.report.data);
}
/**
 * Runs the script of the parameter `name`, if there is one.
 *
 * @returns `undefined` without such a parameter; otherwise what became of it, and never throws over
 * it
 */
async function runHook(request, name, variables) {
    const script = (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(request.parameters, name);
    if (script === undefined)
        return undefined;
    const limitMs = Math.min(hookMs(request, name), request.deadlineMs - request.clock.nowMs());
    if ((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .isStopped */ .id)(request) || limitMs <= 0)
        return { outcome: "not run", reason: `the ${name} was not run, since the job was stopped` };
    const result = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j3)(request, script, variables, limitMs);
    if (succeeded(result))
        return { outcome: "succeeded", reason: `the ${name} succeeded`, result };
    const why = result.ending.kind === "stopped" && !(0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .isStopped */ .id)(request)
        ? `it was ended after ${(0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .inMinutes */ .dT)(limitMs)}`
        : (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(result);
    return { outcome: "failed", reason: `the ${name} failed (${why})`, result };
}
/** What is kept of the task's time for a hook; 0 without one. */
function hookMs({ parameters }, name) {
    return (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(parameters, name) === undefined
        ? 0
        : (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .minutesOf */ .dp)(parameters, `${name}-minutes`, DEFAULT_HOOK_MINUTES);
}
/**
 * Tries the script `check` until it succeeds.
 *
 * @returns `undefined` without such a parameter. @param patienceMs `patience-minutes` unless told
 * otherwise; 0: one attempt
 */
async function confirm(request, variables, patienceMs = (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .minutesOf */ .dp)(request.parameters, "patience-minutes", DEFAULT_PATIENCE_MINUTES)) {
    const script = (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(request.parameters, "check");
    if (script === undefined)
        return undefined;
    const { clock, stop } = request;
    const allMs = (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .minutesOf */ .dp)(request.parameters, "patience-minutes", DEFAULT_PATIENCE_MINUTES);
    const untilMs = clock.nowMs() + patienceMs;
    // The last attempt that came to its end: what is left for the very last one may be no time at
    // all.
    let answer;
    for (let pauseMs = FIRST_PAUSE_MS;; pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 2)) {
        const result = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j3)(request, script, variables, patienceMs === 0 ? allMs : untilMs - clock.nowMs());
        if (succeeded(result))
            return { isConfirmed: true, verdict: "pass", reason: "the check succeeded", result };
        if (result.ending.kind !== "stopped")
            answer = result;
        const leftMs = untilMs - clock.nowMs();
        // A check that cannot be begun will not get better by waiting.
        if ((0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .isStopped */ .id)(request) || leftMs <= 0 || result.ending.kind === "not-started") {
            const last = answer ?? result;
            const verdict = verdictIn(last) === "fail" ? "fail" : "errored";
            const within = patienceMs > 0 && last.ending.kind !== "not-started"
                ? ` within ${(0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .inMinutes */ .dT)(patienceMs)}`
                : "";
            return {
                isConfirmed: false,
                verdict,
                reason: `the check ${verdict === "fail" ? "did not succeed" : "could not be run"}${within} (${(0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(last)})`,
                result: last,
            };
        }
        await clock.sleep(Math.min(pauseMs, leftMs), stop);
    }
}
function succeeded(result) {
    return result.ending.kind !== "parked" && (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(verdictIn(result)) < (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)("fail");
}
function verdictIn(result) {
    return (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOfJob */ .vr)(result, new Map(), ""));
}


/***/ }),

/***/ 39825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ patienceOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   lb: () => (/* binding */ endRun)
/* harmony export */ });
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70039);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66460);


/**
 * What is left of the 5 and 20 seconds after a stop (run-job.ts) when the work of this process is
 * counted.
 */
const STOPPED_MS = {
    cancelled: 4_000,
    aborted: 15_000,
    deadline: 15_000,
};
const CONFLICT = 409;
const FIRST_LOOK_MS = 500;
const MAX_LOOK_MS = 15_000;
const GROWTH = 1.5;
function patienceOf(because) {
    return STOPPED_MS[because];
}
/** Cancels a run and reads until it is over. */
async function endRun(runs, id, ending) {
    const { clock } = ending;
    const untilMs = clock.nowMs() + ending.patienceMs;
    const limit = (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)({
        limitMs: ending.patienceMs,
        stop: ending.signal,
    });
    try {
        const failure = await ask(runs, id, ending, untilMs, limit.signal);
        if (failure && failure.httpStatus !== CONFLICT)
            return failure.httpStatus === 404 && !ending.isNew
                ? { kind: "gone" }
                : { kind: "refused", failure };
        for (let looks = 1, lookMs = FIRST_LOOK_MS;; looks++, lookMs = Math.min(MAX_LOOK_MS, lookMs * GROWTH)) {
            const read = await (0,_runs__WEBPACK_IMPORTED_MODULE_0__/* .readRun */ .cI)(runs, id, limit.signal);
            if (read.kind === "run" && read.run.isOver)
                return {
                    kind: "over",
                    run: read.run,
                    byItself: read.run.conclusion !== "cancelled" || (failure !== undefined && looks === 1),
                };
            if (read.kind === "gone" && !ending.isNew)
                return { kind: "gone" };
            const leftMs = untilMs - clock.nowMs();
            if (leftMs <= 0 || limit.signal.aborted)
                return { kind: "told" };
            await clock.sleep(Math.min(lookMs, leftMs), limit.signal);
        }
    }
    finally {
        limit.release();
    }
}
/**
 * @returns why it was not accepted; 409 also where it is over, or being cancelled, so only reading
 * tells more
 */
async function ask({ github, repository }, id, { clock, isForced, isNew }, untilMs, signal) {
    for (;;) {
        const told = await github.write(`POST /repos/{owner}/{repo}/actions/runs/{run_id}/${isForced ? "force-cancel" : "cancel"}`, { ...(0,_runs__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(repository), run_id: id }, signal, { isRepeatable: true });
        if (told.ok)
            return undefined;
        if (told.failure.httpStatus !== 404 || !isNew || signal.aborted || clock.nowMs() >= untilMs)
            return told.failure;
        await clock.sleep(FIRST_LOOK_MS, signal);
    }
}
/** How the ending of run 7 went, as the end of "Run 7 …". */
function wordsOf(ended) {
    switch (ended.kind) {
        case "over":
            return ended.byItself
                ? `is over (${ended.run.conclusion || "nobody knows how"})`
                : "was cancelled and is over";
        case "gone":
            return "is no longer there";
        case "told":
            return "was told to stop and is not over yet";
        case "refused":
            return `could not be cancelled (${ended.failure.message})`;
    }
}


/***/ }),

/***/ 66460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   i5: () => (/* binding */ ownAccount),
/* harmony export */   uW: () => (/* binding */ runIdIn),
/* harmony export */   v: () => (/* binding */ listRuns),
/* harmony export */   xl: () => (/* binding */ finished)
/* harmony export */ });
/* unused harmony export runStateOf */
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const PAGE = 100;
/** GitHub lists at most 1,000 filtered runs (docs/reference/github-actions.md#runs). */
const MAX_PAGES = 10;
async function readRun({ github, repository }, id, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { ...named(repository), run_id: id }, signal);
    if (!read.ok)
        return read.failure.httpStatus === 404
            ? { kind: "gone" }
            : { kind: "failed", failure: read.failure };
    const run = runStateOf(read.value.data);
    if (!run)
        return {
            kind: "failed",
            failure: {
                kind: "unexpected",
                reached: "no",
                message: `run ${id}: GitHub's answer is not that of a run`,
            },
        };
    return { kind: "run", run };
}
/**
 * Runs of a workflow that `workflow_dispatch` started, newest first.
 *
 * @param sinceMs     created then or later; without it, the newest 100
 * @throws UserError  naming the workflow, when there is no such one or it may not be read
 */
async function listRuns({ github, repository }, workflow, sinceMs, signal) {
    const runs = [];
    for (let page = 1; page <= (sinceMs === undefined ? 1 : MAX_PAGES); page++) {
        const read = await github.read("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
            ...named(repository),
            workflow_id: workflow,
            event: "workflow_dispatch",
            per_page: PAGE,
            page,
            ...(sinceMs !== undefined && {
                created: `>=${new Date(sinceMs).toISOString().slice(0, 19)}Z`,
            }),
        }, signal);
        if (!read.ok)
            throw refused(`The runs of ${workflow} in ${repository} could not be listed`, read.failure, `There is no workflow ${workflow} on the default branch of ${repository}, or the token may not see it.`);
        const listed = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(read.value.data)
            ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(read.value.data, "workflow_runs")
            : undefined;
        const found = Array.isArray(listed) ? listed : [];
        runs.push(...found.map(runStateOf).filter((run) => run !== undefined));
        if (found.length < PAGE)
            break;
    }
    return runs;
}
/** The parameters of a route that say which repository is meant. */
function named(repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}
/**
 * An error that names what was tried and, where it is a permission, which. @param missing what a
 * 404 means
 */
function refused(what, failure, missing) {
    if (failure.kind === "unauthorized")
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: ${failure.message}. The job needs \`actions: write\`; for another ` +
            "repository, pass a token that has it as github-token.", "CA-605");
    if (failure.httpStatus === 404 && missing !== undefined)
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(missing, "CA-411");
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: ${failure.message}.`, "CA-411");
}
/** @returns `undefined` for something else than a run */
function runStateOf(value) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return undefined;
    const id = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "id");
    const status = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "status");
    if (typeof id !== "number" || !Number.isSafeInteger(id) || typeof status !== "string")
        return undefined;
    const text = (name) => {
        const found = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, name);
        return typeof found === "string" ? found : "";
    };
    return {
        id,
        url: text("html_url"),
        title: text("display_title"),
        // Runs of another ref carry it behind an @.
        workflow: text("path").split("@")[0]?.split("/").at(-1) || "a workflow",
        branch: text("head_branch"),
        event: text("event"),
        actor: actorOf((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "actor")),
        createdMs: Date.parse(text("created_at")),
        status,
        isOver: status === "completed",
        conclusion: status === "completed" ? text("conclusion") : "",
        startedMs: Date.parse(text("run_started_at")),
        changedMs: Date.parse(text("updated_at")),
    };
}
function actorOf(value) {
    const login = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "login") : undefined;
    return {
        login: typeof login === "string" ? login : "",
        isBot: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "type") === "Bot",
    };
}
/**
 * Whether our token's account is this one. A person's token tells its name; that of an App, as
 * `GITHUB_TOKEN` is one, may not ask, and then an App it must be.
 *
 * @throws UserError when it could not be asked
 */
async function ownAccount({ github }, signal) {
    const read = await github.read("GET /user", {}, signal);
    if (!read.ok && read.failure.httpStatus !== 403 && read.failure.httpStatus !== 404)
        throw refused("Whose token this is could not be read", read.failure);
    const login = read.ok && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(read.value.data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(read.value.data, "login") : undefined;
    return (actor) => typeof login === "string" ? actor.login.toLowerCase() === login.toLowerCase() : actor.isBot;
}
function finished(run) {
    const tookMs = run.changedMs - run.startedMs;
    return {
        id: run.id,
        url: run.url,
        workflow: run.workflow,
        conclusion: run.conclusion,
        durationMs: tookMs > 0 ? tookMs : 0,
    };
}
/**
 * The run that a page or an attempt belongs to; 0 for none. @param url such as
 * `https://github.com/o/r/actions/runs/7/attempts/1`
 */
function runIdIn(url) {
    return Number(/\/actions\/runs\/(\d+)/.exec(url)?.[1] ?? 0);
}


/***/ }),

/***/ 41625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ stoppedResult),
/* harmony export */   Jj: () => (/* binding */ endStarted),
/* harmony export */   PJ: () => (/* binding */ stopReason),
/* harmony export */   Ul: () => (/* binding */ keepOpen),
/* harmony export */   tX: () => (/* binding */ endedWith),
/* harmony export */   uN: () => (/* binding */ stoppedWith)
/* harmony export */ });
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60925);
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61777);
/* harmony import */ var _end_run__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39825);



/** Tells post which run has to be cancelled when this process does not come back. */
function keepOpen({ repository }, run, request, isOpen) {
    request.opened(isOpen ? [{ kind: "workflow-run", id: run.id, repository }] : []);
}
/** Cancels what the job has begun, as far as the time after a stop allows. */
async function endStarted(call, run, request, because) {
    const ended = await (0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .endRun */ .lb)({ github: request.github, repository: call.repository }, run.id, {
        patienceMs: (0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .patienceOf */ .Hw)(because),
        clock: request.clock,
        isNew: !run.isEarlier && !run.state,
    });
    // What was told to stop need not be told again by post.
    keepOpen(call, run, request, ended.kind === "refused");
    if (ended.kind === "refused")
        request.console.warning(`Run ${run.id} of ${call.workflow} ${(0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(ended)}.`);
    return ended;
}
function stoppedWith(call, run, ended, because) {
    const report = {
        labels: {},
        data: {},
        message: `Run ${run.id} of ${call.workflow} ${(0,_end_run__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(ended)}.`,
    };
    return stoppedResult(because, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_1__/* .withRun */ .Yq)(report, { ...run, ...(ended.kind === "over" && { conclusion: ended.run.conclusion }) }));
}
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


/***/ })

};
;