"use strict";
exports.id = 6358;
exports.ids = [6358,5757];
exports.modules = {

/***/ 6103:
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
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3662);
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2049);
/* harmony import */ var _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2083);
/* harmony import */ var _actions_expressions_result__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4515);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6300);








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

/***/ 5649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseScripts),
/* harmony export */   resolveParameters: () => (/* binding */ resolveParameters),
/* harmony export */   resolveWith: () => (/* binding */ resolveWith),
/* harmony export */   x: () => (/* binding */ resolveLate)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6103);
/* harmony import */ var _script__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9694);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6671);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(241);
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1385);
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

/***/ 9819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isResolved),
/* harmony export */   q: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);
/* harmony import */ var _text_web_address__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1201);


const MAX_TEXT_CHARACTERS = 2_000;
const MAX_LISTED = 20;
/** In milliseconds since 1970; what is smaller is no time of a problem. */
const MIN_EPOCH_MS = 1_000_000_000_000;
/**
 * Where an event keeps its problem, by normalised name: Keptn's dynatrace-service, tasks of the
 * quick start, tickets.
 */
const PLACES = ["problem", "dynatraceproblem", "incident"];
/**
 * What a notification of Dynatrace may carry of its problem: an object, or JSON as text
 * (`{ProblemDetailsJSON}`, `…V2`).
 */
const DETAILS = ["problemdetails", "problemdetailsjson", "problemdetailsjsonv2"];
/** A longer text is no problem's details, and reading it costs time. */
const MAX_DETAILS_CHARACTERS = 200_000;
/**
 * Reads the problem behind an event: `data.problem`, `data.dynatraceProblem` and `data.incident`,
 * in the spelling of Keptn (`problemTitle`) and of Dynatrace (`ProblemTitle`, `ProblemURL`,
 * `ImpactedEntities` …), what stands in its `ProblemDetails`, and a problem event whose fields
 * stand in `data` itself (docs/reference/keptn.md#payloads-of-the-known-tasks).
 */
function problemOf(data) {
    const flat = byLowerName(data);
    const own = PLACES.map((place) => flat.get(place))
        .filter(_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)
        .map(byLowerName);
    const details = [...own, flat].flatMap(detailsIn);
    const find = (read, names) => {
        const places = [
            ...own.map((fields) => [fields, names.own]),
            [flat, names.flat ?? []],
            ...details.map((fields) => [fields, names.details ?? []]),
        ];
        for (const [fields, known] of places) {
            for (const name of known) {
                const value = fields.get(name);
                const found = value === undefined || isUnfilled(value) ? undefined : read(value);
                if (found !== undefined)
                    return found;
            }
        }
        return undefined;
    };
    const isFlat = flat.has("problemtitle") || flat.has("pid");
    const found = {
        id: find(textIn, {
            own: ["problemid", "pid", "displayid", "id"],
            flat: ["problemid", "pid"],
            details: ["displayid", "displayname", "problemid", "pid", "id"],
        }),
        title: find(textIn, {
            own: ["problemtitle", "title", "name"],
            flat: ["problemtitle"],
            details: ["title", "problemtitle"],
        }) ?? first(details, rankedTitle),
        url: find(_text_web_address__WEBPACK_IMPORTED_MODULE_1__/* .httpUrl */ .q, {
            own: ["problemurl", "url"],
            flat: ["problemurl"],
            details: ["problemurl", "url"],
        }) ?? labelledUrl(flat),
        state: find(textIn, {
            own: ["state", "problemstate", "problemstatus", "status"],
            flat: ["problemstate", "problemstatus", ...(isFlat ? ["state"] : [])],
            details: ["status", "state"],
        }),
        severity: find(textIn, {
            own: ["problemseverity", "severitylevel", "severity"],
            flat: ["problemseverity"],
            details: ["severitylevel", "severity"],
        }) ?? first(details, rankedSeverity),
        impacted: find(namesIn, {
            own: ["impactedentities", "impactedentity", "impactedentitynames", "affectedentities"],
            flat: ["impactedentities", "impactedentity", "impactedentitynames"],
            details: ["impactedentities", "affectedentities", "rankedimpacts", "rankedevents"],
        }),
        rootCause: find(namesIn, {
            own: ["rootcause", "rootcauseentity"],
            details: ["rootcauseentity", "rootcause"],
        }) ?? first(details, rankedCause),
        tags: find(tagsIn, {
            own: ["tags", "entitytags"],
            flat: isFlat ? ["tags"] : [],
            details: ["entitytags", "tagsofaffectedentities", "tags"],
        }),
        start: find(timeIn, {
            own: ["problemstarttime", "starttime", "start", "problemstart"],
            flat: ["problemstarttime"],
            details: ["starttime", "start"],
        }) ?? first(details, rankedStart),
    };
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
/**
 * Whether a problem is over, as its source says it: Dynatrace's notifications and interfaces use
 * one word each.
 */
function isResolved({ state }) {
    return state !== undefined && /^(?:resolved|closed)$/i.test(state);
}
/** A placeholder of a notification that was sent as a test, or is not known to this version. */
function isUnfilled(value) {
    return typeof value === "string" && /^\{\w{1,60}\}$/.test(value.trim());
}
function detailsIn(fields) {
    return DETAILS.map((name) => objectIn(fields.get(name)))
        .filter((found) => found !== undefined)
        .map(byLowerName);
}
function objectIn(value) {
    if ((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value;
    if (typeof value !== "string" ||
        value.length > MAX_DETAILS_CHARACTERS ||
        !value.trimStart().startsWith("{"))
        return undefined;
    try {
        const parsed = JSON.parse(value);
        return (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(parsed) ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}
function first(details, read) {
    for (const fields of details) {
        const ranked = fields.get("rankedevents");
        for (const event of Array.isArray(ranked)
            ? ranked.slice(0, MAX_LISTED).filter(_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)
            : []) {
            const found = read(byLowerName(event));
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
/**
 * The events of a problem are ranked, and the first tells what happened:
 * `SERVICE_RESPONSE_TIME_DEGRADED`.
 */
function rankedTitle(event) {
    const type = textIn(event.get("eventtype") ?? null);
    return (type && `${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase().replaceAll("_", " ")}`);
}
function rankedSeverity(event) {
    return textIn(event.get("severitylevel") ?? null);
}
function rankedStart(event) {
    return timeIn(event.get("starttime") ?? null);
}
function rankedCause(event) {
    return event.get("isrootcause") === true ? textIn(event.get("entityname") ?? null) : undefined;
}
/** The dynatrace-service hands the address on as a label, too. */
function labelledUrl(flat) {
    const labels = flat.get("labels");
    const url = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(labels) ? byLowerName(labels).get("problemurl") : undefined;
    return url === undefined ? undefined : (0,_text_web_address__WEBPACK_IMPORTED_MODULE_1__/* .httpUrl */ .q)(url);
}
/** A text, a list of texts, or of tags with a context, a key and mostly a value. */
function tagsIn(value) {
    if (!Array.isArray(value))
        return namesIn(value);
    return namesIn(value.map((tag) => ((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(tag) ? (tagIn(byLowerName(tag)) ?? tag) : tag)));
}
function tagIn(tag) {
    const whole = textIn(tag.get("stringrepresentation") ?? null);
    const key = textIn(tag.get("key") ?? null);
    const value = textIn(tag.get("value") ?? null);
    return whole ?? (key === undefined || value === undefined ? key : `${key}:${value}`);
}
function byLowerName(fields) {
    return new Map(Object.entries(fields).map(([name, value]) => [
        name.toLowerCase().replace(/[\s_-]/g, ""),
        value,
    ]));
}
function textIn(value) {
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string")
        return undefined;
    return (text
        .toWellFormed()
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim()
        .slice(0, MAX_TEXT_CHARACTERS)
        .toWellFormed() || undefined);
}
/** A text, or a list of texts or of things with a name. */
function namesIn(value) {
    if (!Array.isArray(value))
        return (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? nameIn(value) : textIn(value);
    const names = value
        .slice(0, MAX_LISTED)
        .map((item) => ((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item) ? nameIn(item) : textIn(item)))
        .filter((name) => name !== undefined);
    const more = value.length > MAX_LISTED ? [`${value.length - MAX_LISTED} more`] : [];
    return names.length > 0 ? textIn([...names, ...more].join(", ")) : undefined;
}
function nameIn(item, levels = 2) {
    if (levels === 0)
        return undefined;
    const fields = byLowerName(item);
    for (const name of ["name", "displayname", "entityname", "entity", "entityid", "id"]) {
        const value = fields.get(name);
        if (value === undefined)
            continue;
        const text = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? nameIn(value, levels - 1) : textIn(value);
        if (text !== undefined)
            return text;
    }
    return undefined;
}
function timeIn(value) {
    const ms = epochMsOf(value);
    return ms >= MIN_EPOCH_MS && ms < 8.64e15 ? new Date(ms).toISOString() : undefined;
}
function epochMsOf(value) {
    if (typeof value === "number")
        return value;
    if (typeof value !== "string")
        return NaN;
    return /^\d{13}$/.test(value) ? Number(value) : Date.parse(value);
}


/***/ }),

/***/ 1201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ httpUrl)
/* harmony export */ });
const MAX_URL_CHARACTERS = 2_000;
/**
 * An address that people may be sent to: http or https, no name and password in it, and no
 * character that could end it in Markdown, in Slack or in a table.
 */
function httpUrl(text) {
    if (typeof text !== "string" || text.length > MAX_URL_CHARACTERS || !URL.canParse(text.trim()))
        return undefined;
    const url = new URL(text.trim());
    if (!/^https?:$/.test(url.protocol) ||
        url.hostname === "" ||
        url.username !== "" ||
        url.password !== "")
        return undefined;
    const href = url.href.replace(/[^\w.~:/?#[\]@!$&*+,;=%-]|[[\]*|]/gu, (c) => [...Buffer.from(c.toWellFormed())]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
        .join(""));
    return href.length <= MAX_URL_CHARACTERS ? href : undefined;
}


/***/ }),

/***/ 6358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6103);
/* harmony import */ var _catalogue_parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5649);
/* harmony import */ var _catalogue_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1566);
/* harmony import */ var _catalogue_script__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9694);
/* harmony import */ var _catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6672);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(925);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6300);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9264);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3139);
/* harmony import */ var _work_hooks__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6576);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8177);
/* harmony import */ var _core_parameter_error__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1634);
/* harmony import */ var _core_parameters__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4260);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3694);
/* harmony import */ var _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9149);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9272);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(726);
/* harmony import */ var _domain_events_problem__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9819);





















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
async function route(request) {
    const chosen = chooseAction(await actionsOf(request), request);
    checkStage(chosen, request);
    const fields = { action: chosen.name, job: chosen.job };
    const key = coolDownKey(chosen, request);
    const early = await whyTooEarly(chosen, key, request);
    if (early !== undefined)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .endedWith */ .tX)({ kind: "judged", verdict: "fail", reason: early, code: "CA-416" }, { ..._domain_job_result__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_REPORT */ .V, data: { ...fields, executed: "false" } });
    // Before the dry run ends: what could not be begun is told there, too.
    const { perform, undo } = await prepare(chosen, request);
    if (request.parameters["dry-run"]) {
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .endedWith */ .tX)({
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
        return stopped(work, { fields, undo }, request);
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stating */ .TX)(work, { ...fields, executed: "true" }).result;
}
/** Those of `with`, or of the file that it names. @throws UserError naming file and field */
async function actionsOf({ parameters: { actions }, readFile, }) {
    if (typeof actions !== "string")
        return actions;
    const read = (0,_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_4__.parseMapping)(await readFile(actions, "with.actions"), actions);
    return (0,_core_parameters__WEBPACK_IMPORTED_MODULE_11__.checkParameters)(_declarations__WEBPACK_IMPORTED_MODULE_12__/* .actionRoute */ .y, { actions: read })["actions"];
}
/** @throws UserError naming the known ones */
function chooseAction(known, { parameters, assignment: { event } }) {
    const asked = (0,_domain_task__WEBPACK_IMPORTED_MODULE_8__/* .dataOf */ .qu)(event)["action"];
    const name = parameters.name ?? ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(asked) ? (0,_core_values__WEBPACK_IMPORTED_MODULE_16__/* .textOf */ .b6)(asked, "action") : undefined);
    const names = Object.keys(known).join(", ");
    if (name === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo("The event asks for no action (data.action.action is missing); known ones: " +
            `${names}. Give with.name for events of another kind.`, "CA-416");
    const settings = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!settings) {
        const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_17__/* .nearest */ .p)(name, Object.keys(known));
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`There is no action ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} here${near ? `; did you mean ${near}?` : ""} (known: ${names}).`, "CA-416");
    }
    for (const script of SCRIPTS)
        refuseExpressionsIn(settings, script, name);
    return { name, settings, job: settings.job ?? "run" };
}
function refuseExpressionsIn(settings, script, name) {
    const text = settings[script];
    try {
        (0,_catalogue_script__WEBPACK_IMPORTED_MODULE_3__/* .refuseExpressions */ .eo)(typeof text === "string" ? text : "");
    }
    catch (error) {
        throw error instanceof _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
            ? new _domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`with.actions.${name}.${script}: ${error.message}`, "CA-207")
            : error;
    }
}
function checkStage({ name, settings }, { parameters, assignment: { task } }) {
    const given = settings.stages || parameters.stages;
    if (!given)
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
    if (parameters["cool-down-minutes"] === 0)
        return undefined;
    const problem = (0,_domain_events_problem__WEBPACK_IMPORTED_MODULE_18__/* .problemOf */ .q)((0,_domain_task__WEBPACK_IMPORTED_MODULE_8__/* .dataOf */ .qu)(event)).id ?? task.keptnContext;
    return ["action", name, task.project, task.stage, task.service, problem].join("\n");
}
async function whyTooEarly({ name }, key, { memory, clock, parameters }) {
    const lastMs = key === undefined ? undefined : await memory.lastMs(key);
    if (lastMs === undefined)
        return undefined;
    const agoMs = clock.nowMs() - lastMs;
    const coolDownMs = parameters["cool-down-minutes"] * MINUTE_MS;
    return agoMs < coolDownMs
        ? `${name} was run for this problem ${inMinutes(agoMs)} ago, and is run again after ${inMinutes(coolDownMs)} only`
        : undefined;
}
function inMinutes(ms) {
    const minutes = Math.round(ms / MINUTE_MS);
    if (minutes === 0)
        return "less than a minute";
    return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}
/** @throws UserError when a job is unknown or its parameters do not fit */
async function prepare({ settings, job, name }, request) {
    const field = `with.actions.${name}`;
    const undo = await undoOf(settings.undo, `${field}.undo`, request);
    const call = job === "run" ? undefined : await jobCall(job, settings.with, field, request);
    const work = async () => call ? workOf(await call(request), request) : (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_13__/* .performScript */ .No)(request, settings.run ?? "");
    return { perform: async () => checked(await work(), settings, request), ...(undo && { undo }) };
}
async function undoOf(given, field, request) {
    if (typeof given === "string")
        return ({ script }) => script({ run: given, timeoutMs: UNDO_MS, isAfterStop: true });
    return given && jobCall(given.job, given.with, field, request);
}
async function jobCall(job, given, field, { assignment: { event }, jobs }) {
    const declaration = callable(job, field, jobs);
    const parameters = (0,_core_parameters__WEBPACK_IMPORTED_MODULE_11__.checkParameters)(declaration, (0,_catalogue_parameters__WEBPACK_IMPORTED_MODULE_1__.resolveParameters)(given ?? {}, event, declaration.parameters, `${field}.with`), `${field}.with`);
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
async function checkActions({ actions: given = {} }, context) {
    const actions = await actionsOf({ parameters: { actions: given }, readFile: context.readFile });
    const complaints = [];
    const attempt = async (work) => {
        try {
            await work();
        }
        catch (error) {
            complaints.push(...(0,_core_parameter_error__WEBPACK_IMPORTED_MODULE_10__/* .complaintsOf */ .C)(error));
        }
    };
    for (const [name, settings] of Object.entries(actions)) {
        // In a catalogue it may still be an expression, and so may the parameters of its job.
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(settings))
            continue;
        const field = `with.actions.${name}`;
        const { stages, undo, job, with: parameters } = settings;
        for (const script of SCRIPTS)
            await attempt(() => refuseExpressionsIn(settings, script, name));
        if (stages !== undefined)
            await attempt(() => stagesIn(stages, name));
        if (job !== undefined)
            await attempt(() => checkCall({ job, with: parameters }, field, context));
        if (typeof undo === "object")
            await attempt(() => checkCall(undo, `${field}.undo`, context));
    }
    if (complaints.length > 0)
        throw new _core_parameter_error__WEBPACK_IMPORTED_MODULE_10__/* .ParameterError */ .u(complaints);
}
async function checkCall({ job, with: parameters }, field, { jobs, readFile }) {
    const declaration = callable(job, field, jobs);
    const given = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_15__/* .isJsonObject */ .OW)(parameters) ? parameters : {};
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
        return { result: (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stoppedResult */ .Fb)((0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stopReason */ .PJ)(request)), verdict: "stopped" };
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
async function checked(work, { check }, request) {
    if (check === undefined ||
        work.verdict === "parked" ||
        work.verdict === "stopped" ||
        (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__/* .severity */ .yf)(work.verdict) >= (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_7__/* .severity */ .yf)("fail"))
        return work;
    const confirmed = await (0,_work_hooks__WEBPACK_IMPORTED_MODULE_9__/* .confirm */ .lJ)({
        ...request,
        parameters: { check, "patience-minutes": request.parameters["patience-minutes"] },
    }, (0,_work_hooks__WEBPACK_IMPORTED_MODULE_9__/* .reportedVariables */ .XM)(work));
    if (!confirmed || confirmed.isConfirmed)
        return work;
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .overrule */ .tq)(work, {
        verdict: confirmed.verdict,
        reason: `it was run, but ${confirmed.reason}`,
        code: "CA-411",
    });
}
/**
 * Of a sequence that is aborted meanwhile, the action is taken back where the catalogue says how.
 */
async function stopped(work, { fields, undo }, request) {
    const done = (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stating */ .TX)(work, { ...fields, executed: "true" });
    if (request.stop.reason !== "aborted" || undo === undefined)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stoppedWork */ .t5)(done, request).result;
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
    const sentence = `The sequence was aborted; the action ${fields.action} ` +
        `${isUndone ? "was undone" : "could not be undone and stays as it is"}.`;
    if (isUndone)
        request.console.info(sentence);
    else
        request.console.warning(sentence);
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stoppedWork */ .t5)((0,_core_results__WEBPACK_IMPORTED_MODULE_14__/* .stating */ .TX)(done, { undone: String(isUndone) }), request).result;
}
const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_19__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_12__/* .actionRoute */ .y, {
    run: route,
    checks: [(0,_core_job__WEBPACK_IMPORTED_MODULE_19__/* .checkOf */ .E)(["actions"], checkActions)],
});


/***/ }),

/***/ 8177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkOf),
/* harmony export */   Z: () => (/* binding */ jobOf)
/* harmony export */ });
/** @param check  gets no defaults: it is asked before there is an event, too */
function checkOf(of, check) {
    return { of, check: (parameters, context) => check(parameters, context) };
}
/** A job whose function sees the parameters as they are declared. */
function jobOf(_declaration, { run, ...job }) {
    return {
        ...job,
        run: (request) => run({
            ...request,
            parameters: frozen(request.parameters),
        }),
    };
}
/** What several functions read must not be changed by one of them. */
function frozen(value) {
    if (typeof value !== "object" || value === null || Object.isFrozen(value))
        return value;
    for (const item of Object.values(value))
        frozen(item);
    return Object.freeze(value);
}


/***/ }),

/***/ 1634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ complaintsOf),
/* harmony export */   u: () => (/* binding */ ParameterError)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);

/** More than these are not read in one line. */
const MAX_COMPLAINTS = 4;
/** Parameters that cannot be used, with one line per complaint. */
class ParameterError extends _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    complaints;
    constructor(complaints) {
        const left = complaints.length - MAX_COMPLAINTS;
        super([
            ...complaints.slice(0, MAX_COMPLAINTS),
            ...(left > 0
                ? [`…and ${left} more ${left === 1 ? "error" : "errors"}. Fix these first.`]
                : []),
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

/***/ 4260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkParameters: () => (/* binding */ checkParameters),
/* harmony export */   complaintsAbout: () => (/* binding */ complaintsAbout),
/* harmony export */   given: () => (/* binding */ given),
/* harmony export */   refuseInCatalogue: () => (/* binding */ refuseInCatalogue)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2210);
/* harmony import */ var ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(ajv_dist_2020__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _catalogue_complaints__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4515);
/* harmony import */ var _catalogue_schema_words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3666);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6300);






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

/***/ 6576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ runHook),
/* harmony export */   XM: () => (/* binding */ reportedVariables),
/* harmony export */   lJ: () => (/* binding */ confirm),
/* harmony export */   pd: () => (/* binding */ hookOf)
/* harmony export */ });
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9149);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(726);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9272);
/* harmony import */ var _variables__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(377);





const MINUTE_MS = 60_000;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 30_000;
/** For scripts that come after the work: what it has reported. */
function reportedVariables({ result }) {
    return (0,_variables__WEBPACK_IMPORTED_MODULE_3__/* .variablesOf */ .h)("CLOUD_AUTOMATION_REPORTED_", result.report.data);
}
/** The hook of that name, as `with` has it. */
function hookOf(name, parameters) {
    const script = parameters[name];
    const minutes = parameters[`${name}-minutes`];
    return { name, script, reserveMs: script === undefined ? 0 : minutes * MINUTE_MS };
}
/**
 * Runs the script of the hook, if there is one.
 *
 * @returns `undefined` without one; otherwise what became of it, and never throws over it
 */
async function runHook(request, { name, script, reserveMs }, variables) {
    if (script === undefined)
        return undefined;
    const limitMs = Math.min(reserveMs, request.deadlineMs - request.clock.nowMs());
    if ((0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .isStopped */ .id)(request) || limitMs <= 0)
        return { outcome: "not run", reason: `the ${name} was not run, since the job was stopped` };
    const result = await (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j3)(request, script, variables, limitMs);
    if (succeeded(result))
        return { outcome: "succeeded", reason: `the ${name} succeeded`, result };
    const why = result.ending.kind === "stopped" && !(0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .isStopped */ .id)(request)
        ? `it was ended after ${(0,_core_values__WEBPACK_IMPORTED_MODULE_4__/* .inMinutes */ .dT)(limitMs)}`
        : (0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(result);
    return { outcome: "failed", reason: `the ${name} failed (${why})`, result };
}
/**
 * Tries the script `check` until it succeeds.
 *
 * @returns `undefined` without such a parameter. @param patienceMs `patience-minutes` by default;
 * 0: one attempt
 */
async function confirm(request, variables, patienceMs = request.parameters["patience-minutes"] * MINUTE_MS) {
    const script = request.parameters.check;
    if (script === undefined)
        return undefined;
    const { clock, stop } = request;
    const allMs = request.parameters["patience-minutes"] * MINUTE_MS;
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
        if ((0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .isStopped */ .id)(request) || leftMs <= 0 || result.ending.kind === "not-started") {
            const last = answer ?? result;
            const verdict = verdictIn(last) === "fail" ? "fail" : "errored";
            const within = patienceMs > 0 && last.ending.kind !== "not-started"
                ? ` within ${(0,_core_values__WEBPACK_IMPORTED_MODULE_4__/* .inMinutes */ .dT)(patienceMs)}`
                : "";
            return {
                isConfirmed: false,
                verdict,
                reason: `the check ${verdict === "fail" ? "did not succeed" : "could not be run"}${within} (${(0,_core_results__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(last)})`,
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

/***/ 9149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   No: () => (/* binding */ performScript),
/* harmony export */   VM: () => (/* binding */ workChecks),
/* harmony export */   j3: () => (/* binding */ runScript),
/* harmony export */   pz: () => (/* binding */ performWork)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(925);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8177);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9272);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(726);
/* harmony import */ var _workflow_call__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8554);







const WORKFLOW_ONLY = ["repository", "ref", "inputs", "correlation-input"];
/**
 * @throws UserError unless there is exactly one of `run` and `workflow`, with nothing that belongs
 * to the other
 */
function scriptOf(parameters) {
    requireOneWork(parameters);
    for (const name of WORKFLOW_ONLY)
        refuseBesideScript(name, parameters);
    return parameters.run;
}
function requireOneWork({ run: script, workflow }) {
    if ((script === undefined) === (workflow === undefined)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("with: give either run (a script) or workflow (a file below .github/workflows), " +
            `found ${script === undefined ? "neither" : "both"}.`, "CA-207");
    }
}
function refuseBesideScript(name, parameters) {
    if (parameters.run !== undefined && Object.hasOwn(parameters, name))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: belongs to workflow, but run is given; a script finds everything in its environment.`, "CA-207");
}
/** Of jobs whose work is a script or a workflow. */
const workChecks = [
    (0,_core_job__WEBPACK_IMPORTED_MODULE_5__/* .checkOf */ .E)(["run", "workflow"], requireOneWork),
    ...WORKFLOW_ONLY.map((name) => (0,_core_job__WEBPACK_IMPORTED_MODULE_5__/* .checkOf */ .E)(["run", name], (parameters) => refuseBesideScript(name, parameters))),
    ..._workflow_call__WEBPACK_IMPORTED_MODULE_4__/* .workflowChecks */ .n9,
];
/**
 * Runs the script or the workflow of `with`, until it is over unless `wait` says otherwise.
 *
 * @param reserveMs how much of the task's time is left to what comes afterwards: the work is ended,
 * as at a deadline, before it
 * @throws UserError when there is not exactly one of the two, or the workflow could not be run
 */
function performWork(request, variables = {}, reserveMs = 0) {
    const { parameters } = request;
    const script = scriptOf(parameters);
    const hasCheck = parameters.check !== undefined;
    if (script !== undefined)
        return performScript(request, script, { variables, reserveMs, hasCheck });
    const run = (given) => runWorkflowOf(parameters, given);
    return performed(request, {
        reserveMs,
        hasCheck,
        work: (limitMs) => (reserveMs > 0 ? withinLimit(request, limitMs, run) : run(request)),
    });
}
/** Like {@link performWork}, of a script. */
function performScript(request, script, { variables = {}, reserveMs = 0, hasCheck = false } = {}) {
    return performed(request, {
        reserveMs,
        hasCheck,
        work: (limitMs) => runScript(request, script, variables, limitMs),
    });
}
async function performed(request, { reserveMs, hasCheck, work }) {
    const leftMs = request.deadlineMs - request.clock.nowMs();
    const limitMs = Math.max(1, leftMs - Math.min(reserveMs, leftMs / 2));
    const result = await work(limitMs);
    if (result.ending.kind === "parked")
        return { result, verdict: "parked" };
    if ((0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .isStopped */ .id)(request) && (result.ending.kind === "stopped" || hasCheck))
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stoppedWork */ .t5)({ result, verdict: "stopped" }, request);
    if (result.ending.kind === "stopped") {
        const left = reserveMs > 0 ? `, which leaves ${(0,_core_values__WEBPACK_IMPORTED_MODULE_6__/* .inMinutes */ .dT)(reserveMs)} to put things right` : "";
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .overrule */ .tq)({ result, verdict: "errored" }, {
            verdict: "errored",
            reason: `timed out: the work was ended after ${(0,_core_values__WEBPACK_IMPORTED_MODULE_6__/* .inMinutes */ .dT)(limitMs)}${left} (input timeout-minutes)`,
            code: "CA-404",
        });
    }
    return { result, verdict: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOfJob */ .vr)(result, request.exitCodes, "the work")) };
}
/** @param variables  beside those of the task */
function runScript(request, run, variables, timeoutMs) {
    const script = { run, variables, timeoutMs: Math.max(1, Math.round(timeoutMs)) };
    return request.script(script);
}
async function runWorkflowOf(parameters, request) {
    const call = (0,_workflow_call__WEBPACK_IMPORTED_MODULE_4__/* .workflowCallOf */ .H$)(parameters, request);
    const { wait } = parameters;
    if (wait === "no")
        return (await __webpack_require__.e(/* import() */ 3960).then(__webpack_require__.bind(__webpack_require__, 3960))).startWorkflow(call, request);
    return (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(3960), __webpack_require__.e(9250)]).then(__webpack_require__.bind(__webpack_require__, 6869))).runWorkflow({ ...call, ...(0,_workflow_call__WEBPACK_IMPORTED_MODULE_4__/* .waitingOf */ .PZ)({ ...parameters, wait }) }, request);
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


/***/ }),

/***/ 377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ variablesOf)
/* harmony export */ });
const MAX_VARIABLES = 100;
/** Of one variable; Linux allows 128 KiB. */
const MAX_VARIABLE_CHARACTERS = 16 * 1024;
const MAX_VARIABLES_CHARACTERS = 128 * 1024;
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
        const text = typeof value === "string" || value === null ? (value ?? "") : JSON.stringify(value);
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


/***/ }),

/***/ 8554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ workflowCallOf),
/* harmony export */   PZ: () => (/* binding */ waitingOf),
/* harmony export */   QS: () => (/* binding */ correlationKey),
/* harmony export */   eG: () => (/* binding */ stopCallOf),
/* harmony export */   n9: () => (/* binding */ workflowChecks)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8177);



const MINUTE_MS = 60_000;
/** @throws UserError naming the parameter */
function workflowCallOf(parameters, request) {
    const { workflow = "", repository = request.repository, ref, inputs = {} } = parameters;
    const correlationInput = correlationInputOf(parameters);
    return {
        workflow: fileOf(workflow),
        repository,
        inputs: textsOf(inputs),
        ...(ref !== undefined && { ref }),
        ...(correlationInput !== undefined && { correlationInput }),
    };
}
/** @throws UserError where `inputs` has it, too */
function correlationInputOf({ "correlation-input": name, inputs = {}, }) {
    if (name !== undefined && Object.hasOwn(inputs, name)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.correlation-input: inputs gives ${JSON.stringify(name)} a value already; ` +
            "leave it out there, or name another input.", "CA-207");
    }
    return name;
}
/** Values of inputs may be anything; which there are is known. */
const workflowChecks = [
    (0,_core_job__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .E)(["correlation-input"], correlationInputOf),
];
function waitingOf(parameters) {
    return {
        wait: parameters.wait,
        waitMs: parameters["deadline-minutes"] * MINUTE_MS,
        artifact: parameters.artifact,
    };
}
function stopCallOf(parameters, request) {
    const { "run-id": runId, "started-by": startedBy, workflow, title } = parameters;
    return {
        repository: parameters.repository ?? request.repository,
        forceAfterMs: parameters["force-after-minutes"] * MINUTE_MS,
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
function textsOf(given) {
    const inputs = {};
    for (const [name, value] of Object.entries(given)) {
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inputs, name, typeof value === "string" || value === null ? (value ?? "") : JSON.stringify(value));
    }
    return inputs;
}
function fileOf(workflow) {
    return workflow.split("/").at(-1) ?? workflow;
}


/***/ })

};
;