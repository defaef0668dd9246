exports.id = 7086;
exports.ids = [7086,9906,1334,7531,6103,4260,4515,6770,4616];
exports.modules = {

/***/ 4515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   UH: () => (/* binding */ knownNames),
/* harmony export */   cv: () => (/* binding */ CatalogueError),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6300);


/** More than these nobody reads at once. */
const MAX_COMPLAINTS = 10;
/**
 * The catalogue cannot be used. One line per complaint, `path:line:column: field: what was found
 * and what is expected`.
 */
class CatalogueError extends _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    complaints;
    /** @param path  of the catalogue, as the user gave it */
    constructor(path, complaints, code = "CA-204") {
        const sorted = [...complaints].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
        const lines = [
            ...new Set(sorted.map(({ place, message }) => `${locate(path, place)}: ${message}`)),
        ];
        const left = lines.length - MAX_COMPLAINTS;
        super([
            ...lines.slice(0, MAX_COMPLAINTS),
            ...(left > 0
                ? [`${path}: …and ${left} more ${left === 1 ? "error" : "errors"}. Fix these first.`]
                : []),
        ].join("\n"), code);
        this.complaints = lines.slice(0, MAX_COMPLAINTS);
    }
}
/** `path:line:column`, which terminals and editors turn into a link. */
function locate(path, { line, column }) {
    return `${path}:${line}:${column}`;
}
/**
 * The end of a complaint about a name that nobody knows: `; did you mean run? Known are run, job.`
 */
function knownNames(word, known) {
    const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known);
    return (`${near === undefined ? "." : `; did you mean ${near}?`} Known ` +
        `${known.length === 1 ? "is" : "are"} ${known.join(", ")}.`);
}
/** What was found, in words of YAML. */
function found(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object")
        return "a mapping";
    return typeof value === "string" ? (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value) : String(value);
}


/***/ }),

/***/ 6103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 3666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wordsOfSchema),
/* harmony export */   j: () => (/* binding */ isFollowUp)
/* harmony export */ });
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4515);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(241);


const KINDS = {
    string: "text",
    object: "a mapping",
    array: "a list",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    null: "nothing",
};
/**
 * What a value breaks of a schema: what was expected and what was found. A pattern is told by the
 * schema's `title`.
 *
 * @param error  of a validator with `verbose`
 */
function wordsOfSchema(error) {
    const { keyword, parentSchema, data, message = "is not valid" } = error;
    const params = error.params;
    const expected = EXPECTED.get(keyword)?.(params, parentSchema ?? {});
    if (expected !== undefined)
        return `expected ${expected}, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(data)}.`;
    switch (keyword) {
        case "type":
            return wrongType([params["type"]].flat().map(String), data);
        case "enum":
            return unknownWord(params["allowedValues"].map(String), data);
        case "oneOf":
            return (`expected either ${namesIn(parentSchema?.["oneOf"]).join(" or ")}, found ` +
                `${Array.isArray(params["passingSchemas"]) ? "both" : "neither"}.`);
        default:
            return `${message}, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(data)}.`;
    }
}
const bound = ({ comparison, limit }) => `a number ${String(comparison)} ${String(limit)}`;
const atLeast = ({ limit }) => limit === 1 ? "at least one entry" : `at least ${String(limit)} entries`;
const atMost = ({ limit }) => `at most ${String(limit)} entries`;
/** What a keyword expects, where that is all there is to say. */
const EXPECTED = new Map([
    ["const", ({ allowedValue }) => (0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(allowedValue)],
    [
        "pattern",
        ({ pattern }, { title }) => typeof title === "string" ? title : `text that matches ${String(pattern)}`,
    ],
    [
        "minLength",
        ({ limit }) => (limit === 1 ? "text" : `text of at least ${String(limit)} characters`),
    ],
    ["maxLength", ({ limit }) => `text of at most ${String(limit)} characters`],
    ["minProperties", atLeast],
    ["minItems", atLeast],
    ["maxProperties", atMost],
    ["maxItems", atMost],
    ["minimum", bound],
    ["maximum", bound],
    ["exclusiveMinimum", bound],
    ["exclusiveMaximum", bound],
]);
function wrongType(types, data) {
    const kinds = types.map((type) => KINDS[type] ?? type);
    const isUnquoted = kinds.includes("text") && ["number", "boolean"].includes(typeof data);
    return `expected ${kinds.join(" or ")}, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(data)}${isUnquoted ? "; put it into quotes." : "."}`;
}
function unknownWord(allowed, data) {
    return typeof data === "string" && data !== ""
        ? `${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(data)} is not known here${(0,_complaints__WEBPACK_IMPORTED_MODULE_0__/* .knownNames */ .UH)(data, allowed)}`
        : `expected ${allowed.map((value) => value || '""').join(", ")}, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(data)}.`;
}
/** An error of one of several schemas says little: what fits none of them is told as a whole. */
function isFollowUp({ keyword, schemaPath }) {
    return /\/(anyOf|oneOf)\//.test(schemaPath) || keyword === "if" || keyword === "propertyNames";
}
function namesIn(alternatives) {
    return (Array.isArray(alternatives)
        ? alternatives
        : []).flatMap(({ required = [] }) => required);
}


/***/ }),

/***/ 9694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ isScript),
/* harmony export */   Qs: () => (/* binding */ LATE_CONTEXTS),
/* harmony export */   eo: () => (/* binding */ refuseExpressions),
/* harmony export */   h_: () => (/* binding */ isScriptWithin),
/* harmony export */   lS: () => (/* binding */ isLate)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6103);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6671);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



/** By this the schema of a parameter tells that its value is a script. */
const SCRIPT_MEDIA_TYPE = "application/x-sh";
const VARIABLES = {
    "data.project": "CLOUD_AUTOMATION_PROJECT",
    "data.stage": "CLOUD_AUTOMATION_STAGE",
    "data.service": "CLOUD_AUTOMATION_SERVICE",
    shkeptncontext: "CLOUD_AUTOMATION_CONTEXT",
    id: "CLOUD_AUTOMATION_TRIGGERED_ID",
};
/**
 * Whether a parameter of a job is a script; one that is called `run` always is.
 *
 * @param schema  of all parameters
 */
function isScript(parameter, schema) {
    const properties = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(schema, "properties");
    const described = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(properties)
        ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(properties, parameter)
        : undefined;
    return (parameter === "run" ||
        ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(described) && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(described, "contentMediaType") === SCRIPT_MEDIA_TYPE));
}
/** Of what a job evaluates itself. */
const LATE_CONTEXTS = [
    "event",
    "task",
    "run",
    "env",
    "key",
    "with",
    "card",
    "fields",
];
/**
 * Whether the job itself evaluates a parameter, since it can see more than the event, or wants only
 * a part of it. Other expressions of a rule are evaluated before the job begins; of these only the
 * syntax is looked at.
 */
function isLate(parameter) {
    return parameter === "http" || parameter === "actions";
}
/** Of an action, of the job that it calls, and of what undoes it. */
const SCRIPT_OF_ACTION = /\/actions\/[^/]+(\/undo|(\/undo)?(\/with)?\/(run|check|cleanup|rollback))$/;
/** @param pointer  of a text below the parameter: the actions of a router hold scripts, too */
function isScriptWithin(parameter, pointer, schema) {
    return isScript(parameter, schema) || (parameter === "actions" && SCRIPT_OF_ACTION.test(pointer));
}
/**
 * A value of the event would become part of the script, and whoever can write into an event could
 * run commands.
 *
 * @throws ExpressionProblem that tells how to get at the value instead
 */
function refuseExpressions(script) {
    if (!(0,_template__WEBPACK_IMPORTED_MODULE_1__/* .hasExpression */ .xS)(script))
        return;
    const index = script.indexOf("${{");
    throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(`\${{ }} is not replaced in a script, where a value of the event could become ` +
        `commands. ${replacement(script.slice(index))}`, index);
}
function replacement(script) {
    const [, text = ""] = /^\$\{\{([^]*?)\}\}/.exec(script) ?? [];
    const path = attemptPath(text);
    if (path === undefined) {
        return ("The script finds the event in the file $CLOUD_AUTOMATION_EVENT and its " +
            "identity in $CLOUD_AUTOMATION_PROJECT, _STAGE, _SERVICE, _TASK, _CONTEXT " +
            "and _TRIGGERED_ID; give it anything else by env: in the workflow.");
    }
    const variable = VARIABLES[path.join(".")];
    if (variable !== undefined)
        return `Write "$${variable}" instead.`;
    return `Write "$(jq -r '${path
        .map((part) => (/^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `["${part}"]`))
        .join("")
        .replace(/^\[/, ".[") || "."}' "$CLOUD_AUTOMATION_EVENT")" instead.`;
}
function attemptPath(text) {
    try {
        return (0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)((0,_template__WEBPACK_IMPORTED_MODULE_1__/* .parseCondition */ .zB)(text));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   xS: () => (/* binding */ hasExpression),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6103);

const BEGIN = "${{";
const END = "}}";
function hasExpression(text) {
    return text.includes(BEGIN);
}
/**
 * Takes a text with `${{ }}` apart. As on GitHub, `}}` in single quotes does not end an expression.
 *
 * @param contexts  that expressions may use; the event alone by default
 * @throws ExpressionProblem
 */
function parseTemplate(text, contexts) {
    const segments = [];
    let from = 0;
    for (let begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, from)) {
        const start = begin + BEGIN.length;
        const end = endOf(text, start);
        if (end === undefined)
            throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC("${{ is not closed by }}.", begin);
        if (begin > from)
            segments.push(text.slice(from, begin));
        segments.push(parseAt(text.slice(start, end), start, contexts));
        from = end + END.length;
    }
    if (from < text.length || text === "")
        segments.push(text.slice(from));
    return segments;
}
/**
 * A condition, with or without `${{ }}` around it.
 *
 * @throws ExpressionProblem
 */
function parseCondition(text) {
    if (!hasExpression(text))
        return (0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(text);
    const [only, ...more] = parseTemplate(text).filter((segment) => typeof segment !== "string" || segment.trim() !== "");
    if (only === undefined || typeof only === "string" || more.length > 0)
        throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC("text beside ${{ }} would make the condition true for every event; put the whole condition inside.");
    return only;
}
function endOf(text, start) {
    let isQuoted = false;
    for (let i = start; i < text.length; i++) {
        if (text[i] === "'")
            isQuoted = !isQuoted;
        else if (!isQuoted && text.startsWith(END, i))
            return i;
    }
    return undefined;
}
function parseAt(text, offset, contexts) {
    try {
        return (0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(text, contexts);
    }
    catch (error) {
        throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
            ? new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(error.message, error.index + offset)
            : error;
    }
}


/***/ }),

/***/ 9705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ writeWaitingTask),
/* harmony export */   N: () => (/* binding */ readWaitingTask),
/* harmony export */   go: () => (/* binding */ waitingTaskName),
/* harmony export */   lS: () => (/* binding */ waitingTaskPrefix),
/* harmony export */   tF: () => (/* binding */ WAITING_TASK_FILE)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


/** The one file in the artifact. */
const WAITING_TASK_FILE = "parked.json";
const VERSION = 1;
const PREFIX = "cloud-automation-parked-";
const MAX_TEXT_CHARACTERS = 300;
function waitingTaskName(task, attempt) {
    return `${waitingTaskPrefix(task)}${attempt.replace(/\D/g, "") || "1"}`;
}
/** Of the notes of all attempts. */
function waitingTaskPrefix({ id }) {
    return `${PREFIX}${id.slice(0, 100).replace(/[^\w.-]/g, "_")}-`;
}
function writeWaitingTask(waiting) {
    return JSON.stringify({ version: VERSION, ...waiting });
}
function askedIn(value) {
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return undefined;
    const [number, text] = [(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "number"), (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "text")];
    if (typeof number !== "number" || !Number.isSafeInteger(number))
        return undefined;
    return {
        number,
        ...(typeof text === "string" && text.length <= MAX_TEXT_CHARACTERS && { text }),
    };
}
/** @throws UserError when it is not what {@link writeParked} writes */
function readWaitingTask(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        parsed = undefined;
    }
    const triggeredId = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ? (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "triggeredId") : undefined;
    const deadline = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ? (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "deadline") : undefined;
    const waitsFor = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ? (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "waitsFor") : undefined;
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ||
        (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "version") !== VERSION ||
        typeof triggeredId !== "string" ||
        typeof deadline !== "string" ||
        Number.isNaN(Date.parse(deadline)) ||
        typeof waitsFor !== "string") {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("The note of a waiting task has no fitting version, triggeredId, deadline or waitsFor.", "CA-604");
    }
    return {
        triggeredId,
        deadline,
        waitsFor: waitsFor.slice(0, MAX_TEXT_CHARACTERS),
        ...awaitedIn(parsed),
    };
}
/** What it waits for, as far as that fits; what does not is left out. */
function awaitedIn(parsed) {
    const runId = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "runId");
    const artifact = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "artifact");
    const issue = askedIn((0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "issue"));
    return {
        ...(typeof runId === "number" && Number.isSafeInteger(runId) && runId > 0 && { runId }),
        ...(typeof artifact === "string" &&
            artifact !== "" &&
            artifact.length <= MAX_TEXT_CHARACTERS && { artifact }),
        ...(issue && { issue }),
    };
}


/***/ }),

/***/ 1063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubApiOf: () => (/* binding */ githubApiOf)
});

// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(39);
;// CONCATENATED MODULE: ./src/domain/github-retry.ts

const FIRST_DELAY_MS = 500;
const MAX_ATTEMPTS = 5;
/** A secondary limit that names no time (docs/reference/github-actions.md#limits-and-repeating). */
const SECONDARY_LIMIT_MS = 60_000;
/** Longer than the hour of a primary limit nobody waits. */
const MAX_LIMIT_MS = 61 * 60_000;
/**
 * How long to wait before GitHub is asked again, or `undefined` to stop.
 *
 * @see                 docs/reference/github-actions.md#limits-and-repeating
 */
function nextGitHubDelayMs({ status, headers, message }, { attempt, isRepeatable, nowMs, jitter }) {
    // A request over a limit had no effect, so it may always be repeated.
    if (status === 403 || status === 429) {
        const limitMs = limitDelayMs(headers, message, nowMs);
        if (limitMs !== undefined)
            return attempt < MAX_ATTEMPTS && limitMs <= MAX_LIMIT_MS ? limitMs : undefined;
        if (status === 403)
            return undefined;
    }
    // An answer that was not taken would come again.
    if (status === 0 && message !== "")
        return undefined;
    const isPassing = status === 0 || status === 408 || status === 429 || status >= 500;
    if (!isPassing || !isRepeatable || attempt >= MAX_ATTEMPTS)
        return undefined;
    return (0,waiting/* backOffMs */.Vv)(attempt, FIRST_DELAY_MS, jitter);
}
function limitDelayMs(headers, message, nowMs) {
    const after = headers["retry-after"];
    if (after !== undefined && /^\d+$/.test(after))
        return Number(after) * 1_000;
    const reset = Number(headers["x-ratelimit-reset"]);
    if (headers["x-ratelimit-remaining"] === "0" && reset > 0)
        return Math.max(1_000, reset * 1_000 - nowMs);
    return /secondary rate limit|abuse/i.test(message) ? SECONDARY_LIMIT_MS : undefined;
}

// EXTERNAL MODULE: ./src/github/octokit.ts + 1 modules
var github_octokit = __webpack_require__(1654);
;// CONCATENATED MODULE: ./src/github/api.ts



const REQUEST_MS = 30_000;
const MAX_EXPLANATION_CHARACTERS = 300;
/**
 * GitHub's REST API as built-in jobs see it; requests one after the other, as GitHub asks for.
 */
function githubApiOf(environment, token, clock) {
    // Each request brings its own signal.
    const octokit = (0,github_octokit.octokitFor)(environment, token, new AbortController().signal);
    const own = (0,github_octokit.repositoryOf)(environment);
    // Of GitHub Enterprise Server it lies beside the REST API, not below it.
    const graphql = "POST " +
        `${(environment["GITHUB_API_URL"] || "https://api.github.com").replace(/\/api\/v3\/?$/, "/api")}/graphql`;
    let requestCount = 0;
    const exchange = async (route, parameters, signal, isRepeatable) => {
        const answer = await (0,waiting/* tryAgain */.QC)({ clock, stop: signal }, () => {
            requestCount++;
            return once(octokit, route === "POST /graphql" ? graphql : route, { ...(route.includes("{owner}") && own), ...parameters }, signal);
        }, (said, attempt) => "data" in said || signal.aborted
            ? undefined
            : nextGitHubDelayMs(said, {
                attempt,
                isRepeatable,
                nowMs: clock.nowMs(),
                jitter: Math.random(),
            }));
        return "data" in answer
            ? { ok: true, value: answer }
            : { ok: false, failure: failureOf(route, answer, isRepeatable, signal) };
    };
    return {
        read: (route, parameters, signal) => exchange(route, parameters, signal, true),
        write: (route, parameters, signal, options) => exchange(route, parameters, signal, options?.isRepeatable ?? false),
        get requestCount() {
            return requestCount;
        },
    };
}
async function once(octokit, route, parameters, signal) {
    try {
        return await (0,waiting/* within */.ux)({ limitMs: REQUEST_MS, stop: signal }, async (bound) => {
            const { status, data } = await octokit.request(route, {
                ...parameters,
                request: { signal: bound },
            });
            return { status, data: data };
        });
    }
    catch (error) {
        return refusalIn(error);
    }
}
function refusalIn(error) {
    const broken = { status: 0, headers: {}, message: (0,github_octokit/* unacceptable */._)(error) ?? "" };
    if (typeof error !== "object" ||
        error === null ||
        !("response" in error) ||
        error.response === undefined)
        return broken;
    const { response } = error;
    const said = response?.data?.message;
    return {
        status: response?.status ?? 0,
        headers: response?.headers ?? {},
        message: typeof said === "string" ? said : "",
    };
}
function failureOf(route, { status, message }, isRepeatable, signal) {
    const said = message
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim()
        .slice(0, MAX_EXPLANATION_CHARACTERS)
        .toWellFormed();
    const text = status === 0
        ? `${route}: ${said || "GitHub could not be reached"}`
        : `${route}: GitHub answered HTTP ${status}${said ? ` (${said})` : ""}`;
    // What is not repeatable may have had its effect where no clear answer came.
    const reached = !isRepeatable && (status === 0 || status >= 500) ? "maybe" : "no";
    const common = { reached, ...(status > 0 && { httpStatus: status }), message: text };
    if (signal.aborted)
        return { kind: "cancelled", ...common, message: `${route} was given up` };
    if (status === 401 || status === 403)
        return { kind: "unauthorized", ...common };
    if (status === 0 || status >= 500 || status === 429)
        return { kind: "unreachable", ...common };
    return { kind: "refused", ...common };
}


/***/ }),

/***/ 4616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepMemory: () => (/* binding */ keepMemory),
/* harmony export */   keepResult: () => (/* binding */ keepResult),
/* harmony export */   keepWaitingTask: () => (/* binding */ keepWaitingTask)
/* harmony export */ });
/* harmony import */ var _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9835);
/* harmony import */ var _domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);



/** What post can spare before the runner ends it. */
const RESULT_MS = 30_000;
/** A step has time: what it cannot put down costs the task. */
const STEP_MS = 3 * 60_000;
/** A sweep that has not come for two weeks will not come. */
const RESULT_DAYS = 14;
/** As long as GitHub keeps artifacts by default. */
const WAITING_DAYS = 90;
/**
 * Keeps a result as an artifact of this run. Uploading speaks for the run itself and needs no
 * permission of the token.
 *
 * @returns the artifact's name, or why there is none
 */
async function keepResult(kept, task, environment) {
    const artifact = (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__/* .undeliveredResultName */ .on)(task, attemptOf(environment));
    return withService(environment, RESULT_MS, async (service) => {
        const text = (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__/* .writeUndeliveredResult */ .MT)(kept);
        await service.upload({
            artifact,
            file: _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__/* .UNDELIVERED_RESULT_FILE */ .x6,
            text,
            retentionDays: RESULT_DAYS,
        });
        return artifact;
    });
}
/**
 * Writes down for the sweep that a task waits. @throws UserError when it cannot: a wait that nobody
 * knows of would never end
 */
async function keepWaitingTask(waiting, task, environment) {
    const artifact = (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__/* .waitingTaskName */ .go)(task, attemptOf(environment));
    const kept = await withService(environment, STEP_MS, async (service) => {
        const text = (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__/* .writeWaitingTask */ .KR)(waiting);
        await service.upload({ artifact, file: _domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__/* .WAITING_TASK_FILE */ .tF, text, retentionDays: WAITING_DAYS });
        return artifact;
    });
    if (!kept.ok)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The wait could not be written down for the sweep (${kept.reason}), so the task cannot be parked.`, "CA-411");
}
/**
 * Puts a small file down for later runs of this repository, anew when this run has put it down
 * before.
 */
async function keepMemory(artifact, text, environment) {
    return withService(environment, STEP_MS, async (service) => {
        const memory = { artifact, file: "memory.txt", text, retentionDays: WAITING_DAYS };
        try {
            await service.upload(memory);
        }
        catch (error) {
            // A name is taken once in a run.
            if (!(error instanceof Error && "httpStatus" in error && error.httpStatus === 409))
                throw error;
            await service.delete(artifact);
            await service.upload(memory);
        }
        return artifact;
    });
}
/** The client is loaded when it is used: most tasks put nothing down. */
async function withService(environment, limitMs, work) {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), limitMs);
    try {
        const { ArtifactService: Service } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(1306), __webpack_require__.e(7004)]).then(__webpack_require__.bind(__webpack_require__, 8395));
        return { ok: true, value: await work(new Service(environment, late.signal)) };
    }
    catch (error) {
        if (late.signal.aborted)
            return { ok: false, reason: `the upload took longer than ${limitMs / 1_000} s` };
        return { ok: false, reason: error instanceof Error ? error.message : "the upload failed" };
    }
    finally {
        clearTimeout(timer);
    }
}
function attemptOf(environment) {
    return environment["GITHUB_RUN_ATTEMPT"] ?? "1";
}


/***/ }),

/***/ 1654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  octokitFor: () => (/* binding */ octokitFor),
  refusalOf: () => (/* binding */ refusalOf),
  repositoryOf: () => (/* binding */ repositoryOf),
  _: () => (/* binding */ unacceptable)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./src/http/exchange.ts + 1 modules
var exchange = __webpack_require__(3519);
// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(507);
;// CONCATENATED MODULE: ./src/github/bounded-fetch.ts


/** Pages of GitHub's API have up to a few MB; artifacts of ours are smaller. */
const MAX_ANSWER_BYTES = 20 * 1024 * 1024;
/** Callers set their own limits; this one ends a connection that hangs. */
const LONGEST_MS = 5 * 60_000;
/** The one request that GitHub answers with an address elsewhere. */
const DOWNLOAD = /\/actions\/artifacts\/\d{1,20}\/zip$/;
const MAX_HOPS = 2;
const REDIRECTS = [301, 302, 303, 307, 308];
/** An answer that is not taken; the message is a clause for people. */
class UnacceptableAnswer extends Error {
    name = "UnacceptableAnswer";
}
/**
 * A `fetch` for Octokit over the one HTTP client: answers are counted while they arrive, after
 * decompression, and a redirect is not followed, since it would carry token and body elsewhere.
 * Only artifacts are fetched from where GitHub points to, over https and without the token.
 */
function boundedFetch(maxBytes = MAX_ANSWER_BYTES) {
    const send = async (url, options) => {
        const { method = "GET", headers = {}, body, signal } = options;
        const stop = signal ?? new AbortController().signal;
        const answer = await (0,exchange/* exchange */.c)({ method, url, headers, body, timeoutMs: LONGEST_MS, maxBytes }, stop);
        if (answer.kind === "broken")
            throw errorOf(answer, { stop, maxBytes });
        return answer;
    };
    return async (input, options = {}) => {
        const url = String(input);
        let at = url;
        let answer = await send(url, options);
        const isDownload = (options.method ?? "GET") === "GET" && DOWNLOAD.test(new URL(url).pathname);
        for (let hop = 1; REDIRECTS.includes(answer.status); hop++) {
            const next = isDownload && hop <= MAX_HOPS ? targetOf(answer, url) : undefined;
            if (next === undefined)
                throw new UnacceptableAnswer(`GitHub answered with a redirect (HTTP ${answer.status}), which is not ` +
                    "followed: the repository may have been renamed");
            at = next;
            const { signal } = options;
            answer = await send(at, { headers: { accept: "*/*" }, ...(signal && { signal }) });
        }
        return fetched(answer, at);
    };
}
/** @returns `undefined` for an address that a stranger between here and there could read */
function targetOf({ headers }, base) {
    const location = String(headers["location"] ?? "");
    if (!URL.canParse(location, base))
        return undefined;
    const url = new URL(location, base);
    const isSafe = url.protocol === "https:" || (url.protocol === "http:" && (0,loopback/* isLoopback */.U)(url.hostname));
    return isSafe && url.username === "" && url.password === "" ? url.href : undefined;
}
function fetched({ status, headers, text, bytes }, url) {
    return {
        status,
        url,
        headers: new Map(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        text: () => Promise.resolve(text),
        json: () => Promise.resolve(JSON.parse(text)),
        arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
    };
}
/** Octokit tells an abort from a failure by the error's name. */
function errorOf(broken, { stop, maxBytes }) {
    if (broken.why === "cancelled")
        return stop.reason instanceof Error ? stop.reason : new DOMException("", "AbortError");
    if (broken.why === "too-large")
        return new UnacceptableAnswer(`GitHub answered with more than ${maxBytes / 1024 / 1024} MB`);
    return new Error(`The request ${broken.words}`);
}

;// CONCATENATED MODULE: ./src/github/octokit.ts


/** The repository this run belongs to. */
function repositoryOf(environment) {
    const [owner, repo] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
    return owner && repo ? { owner, repo } : undefined;
}
/**
 * GitHub's API at the address the runner names, through the proxy of the environment; requests end
 * with the signal, see {@link boundedFetch}.
 */
function octokitFor(environment, token, signal) {
    const baseUrl = environment["GITHUB_API_URL"];
    return (0,github/* getOctokit */.Q)(token, {
        ...(baseUrl && { baseUrl }),
        request: { signal, fetch: boundedFetch() },
    });
}
/** What GitHub answered, as a clause for people: never a header, never a body. */
function refusalOf(error) {
    // A request that broke has a status, too, but no response.
    const answered = typeof error === "object" && error !== null && "response" in error && error.response;
    const status = answered && "status" in error && typeof error.status === "number" ? error.status : 0;
    if (status === 401)
        return "GitHub refused the token (HTTP 401)";
    if (status === 403 || status === 404)
        return `GitHub answered HTTP ${status}; the token lacks a permission, or the thing is not there`;
    if (status > 0)
        return `GitHub answered HTTP ${status}`;
    return unacceptable(error) ?? "GitHub could not be reached";
}
/** Why an answer was not taken, as a clause; `undefined` where there was none. */
function unacceptable(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof UnacceptableAnswer ? cause.message : undefined;
}


/***/ }),

/***/ 6770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepositoryFile: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);




const MAX_BYTES = 512 * 1024;
/**
 * The text of a file of this repository: in the workspace where it is checked out, else of the
 * commit this run works on.
 *
 * @param field   how errors call where the path stands, such as `tasks-file`
 * @param github  absent where there is no token
 * @throws UserError naming field, path and fix
 */
async function readRepositoryFile(path, field, environment, github) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment["GITHUB_WORKSPACE"] || process.cwd());
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if (full !== workspace && !full.startsWith(workspace + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${field}: ${path} is outside of the workspace.`, "CA-204");
    const text = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full, "utf8").catch(() => undefined)) ??
        (await fromGitHub(path, field, environment, github));
    if (Buffer.byteLength(text) > MAX_BYTES)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${field}: ${path} is larger than ${MAX_BYTES} bytes.`, "CA-204");
    return text;
}
async function fromGitHub(path, field, environment, github) {
    const missing = `${field}: ${path} is not in the workspace`;
    if (!github)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${missing}: check out the repository before this action, or leave github-token at its default.`, "CA-204");
    const ref = environment["GITHUB_SHA"];
    const read = await github.read("GET /repos/{owner}/{repo}/contents/{path}", { path, ...(ref !== undefined && { ref }) }, new AbortController().signal);
    if (!read.ok)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${missing}, and ${read.failure.message}. Check out the repository before this ` +
            `action, or grant \`contents: read\`.`, "CA-204");
    const content = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(read.value.data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(read.value.data, "content") : undefined;
    if (typeof content !== "string")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${field}: ${path} is no file.`, "CA-204");
    return Buffer.from(content, "base64").toString("utf8");
}


/***/ }),

/***/ 5550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ BUILT_IN_JOBS),
/* harmony export */   UV: () => (/* binding */ complaintsAhead),
/* harmony export */   x9: () => (/* binding */ holdsExpression)
/* harmony export */ });
/* harmony import */ var _catalogue_script__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9694);
/* harmony import */ var _catalogue_template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6671);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);
/* harmony import */ var _parameter_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1634);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4260);
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1133);






/** What a job gets that calls others. */
const BUILT_IN_JOBS = { declarationOf: _registry__WEBPACK_IMPORTED_MODULE_4__.declarationOf, load: _registry__WEBPACK_IMPORTED_MODULE_4__.loadJob, complaintsAhead };
/**
 * What the job would refuse before it does anything, found before there is an event.
 *
 * @param parameters that fit the job's declaration but for their expressions: what holds one is
 * left to the run
 * @returns           complaints that begin with the field
 */
async function complaintsAhead(name, parameters, { readFile, field = "with" }) {
    const known = (0,_parameters__WEBPACK_IMPORTED_MODULE_3__.given)(parameters);
    const { checks = [] } = await (0,_registry__WEBPACK_IMPORTED_MODULE_4__.loadJob)(name);
    const complaints = [];
    const attempt = async (check) => {
        try {
            await check();
        }
        catch (error) {
            // Jobs call their parameters `with`, wherever these stand.
            complaints.push(...(0,_parameter_error__WEBPACK_IMPORTED_MODULE_2__/* .complaintsOf */ .C)(error).map((complaint) => complaint.replace(/^with\b/, field)));
        }
    };
    if (Object.hasOwn((0,_registry__WEBPACK_IMPORTED_MODULE_4__.declarationOf)(name).parameters.properties, "http")) {
        const { recipeOf } = await __webpack_require__.e(/* import() */ 460).then(__webpack_require__.bind(__webpack_require__, 460));
        await attempt(async () => {
            try {
                await recipeOf({ parameters: known, readFile });
            }
            catch (error) {
                // A recipe in a file is told by its place there.
                throw new _parameter_error__WEBPACK_IMPORTED_MODULE_2__/* .ParameterError */ .u((0,_parameter_error__WEBPACK_IMPORTED_MODULE_2__/* .complaintsOf */ .C)(error).map((complaint) => complaint.startsWith("with.") ? complaint : `with.http: ${complaint}`));
            }
        });
    }
    for (const { of, check } of checks) {
        if (of.some((parameter) => !(0,_catalogue_script__WEBPACK_IMPORTED_MODULE_0__/* .isLate */ .lS)(parameter) && holdsExpression((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(known, parameter))))
            continue;
        await attempt(() => check(known, { readFile, jobs: BUILT_IN_JOBS }));
    }
    return [...new Set(complaints)];
}
function holdsExpression(value) {
    if (typeof value === "string")
        return (0,_catalogue_template__WEBPACK_IMPORTED_MODULE_1__/* .hasExpression */ .xS)(value);
    return (typeof value === "object" &&
        value !== null &&
        Object.values(value).some((item) => holdsExpression(item)));
}


/***/ }),

/***/ 1634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

"use strict";
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

/***/ 9906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ apiBase)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);

/**
 * What people copy from the address bar ends in one of these: pages of the Bridge, of the API's own
 * documentation, and single interfaces of the API (docs/reference/keptn.md#addresses). All of them
 * stand below the address that is looked for.
 */
const BELOW_API = /\/api\/(?:v1|controlplane|mongodb-datastore|resource-service|configuration-service|secrets|statistics|shipyard-controller|swagger-ui|swagger\.ya?ml|swagger\.json|auth|metadata|event|import)(?=\/|$)/i;
const BESIDE_API = /\/(?:bridge|swagger-ui)(?=\/|$)/i;
/**
 * The API's base address, ending in `/api`, from any of the spellings users have at hand.
 *
 * @throws UserError when it is no http(s) address, carries credentials, or is known to lead
 * elsewhere
 */
function apiBase(text) {
    const trimmed = text
        .trim()
        .replace(/^["'<]+|(?<!["'>])["'>]+$/g, "")
        .replace(/^\/\//, "");
    if (/^(dt0[a-z]\d{2}\.|gh[pousr]_|eyJ)/.test(trimmed))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url holds what looks like a token: control-plane-url and control-plane-token are swapped.", "CA-203");
    let url;
    try {
        url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    }
    catch {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: expected an address such as https://keptn.example.com, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(trimmed)}.`, "CA-203");
    }
    if (url.protocol !== "https:" && url.protocol !== "http:")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: expected https:// (or http://), found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.protocol)}.`, "CA-203");
    if (url.username || url.password)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: leave user name and password out of the address and use control-plane-token.", "CA-203");
    refuseElsewhere(url);
    const path = withoutSlashes(before(before(withoutSlashes(url.pathname), BELOW_API), BESIDE_API).replace(/\/v1(?:\/event)?$/i, ""));
    return `${url.origin}${path.replace(/\/api$/i, "")}/api`;
}
function before(path, mark) {
    const at = path.search(mark);
    return at < 0 ? path : path.slice(0, at);
}
/** Addresses that never are a control plane's, however often they are asked. */
function refuseElsewhere({ hostname }) {
    const environment = /^([a-z]{3}\d{5})\.(?:live|apps)\.dynatrace\.com$/i.exec(hostname)?.[1];
    if (environment)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`control-plane-url: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(hostname)} is a Dynatrace environment, not its Cloud ` +
            "Automation instance: give " +
            `https://${environment}.cloudautomation.live.dynatrace.com.`, "CA-203");
    if (/^https?$/i.test(hostname))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: https:// stands in it twice; give an address such as https://keptn.example.com.", "CA-203");
    if (/^(?:www\.|api\.)?github\.com$/i.test(hostname))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("control-plane-url: github.com is no control plane; give its address, such as https://keptn.example.com.", "CA-203");
}
function withoutSlashes(path) {
    let end = path.length;
    while (path[end - 1] === "/")
        end--;
    return path.slice(0, end);
}


/***/ }),

/***/ 1334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OUTPUT_VARIABLE: () => (/* binding */ OUTPUT_VARIABLE),
/* harmony export */   jobEnvironment: () => (/* binding */ jobEnvironment),
/* harmony export */   taskVariables: () => (/* binding */ taskVariables)
/* harmony export */ });
/**
 * Only for the action's own process: its inputs, its state, the files and the token that speak for
 * it (docs/security.md#what-the-script-does-not-get).
 */
const WITHHELD_PREFIXES = ["INPUT_", "STATE_", "ACTIONS_RUNTIME_"];
const WITHHELD_NAMES = new Set(["GITHUB_STATE", "GITHUB_OUTPUT"]);
const OUTPUT_VARIABLE = "CLOUD_AUTOMATION_OUTPUT";
/** The task's identity and the two paths, under the names that a script reads. */
function taskVariables({ task, eventFile, outputFile, }) {
    return {
        CLOUD_AUTOMATION_EVENT: eventFile,
        CLOUD_AUTOMATION_PROJECT: task.project,
        CLOUD_AUTOMATION_STAGE: task.stage,
        CLOUD_AUTOMATION_SERVICE: task.service,
        CLOUD_AUTOMATION_TASK: task.name,
        CLOUD_AUTOMATION_CONTEXT: task.keptnContext,
        CLOUD_AUTOMATION_TRIGGERED_ID: task.id,
        [OUTPUT_VARIABLE]: outputFile,
    };
}
/**
 * The environment of a job: that of a workflow `run:` step and the task's variables.
 *
 * @param variables win over variables of the same name, which an earlier task of the same workflow
 * job may have left
 */
function jobEnvironment(processEnvironment, variables, platform = process.platform) {
    // Windows has one variable for all spellings of a name, so a second spelling would shadow ours.
    const spelling = platform === "win32" ? (name) => name.toUpperCase() : (name) => name;
    const replaced = new Set(Object.keys(variables).map(spelling));
    const inherited = Object.entries(processEnvironment).filter(([name, value]) => {
        const known = spelling(name);
        return (value !== undefined &&
            !replaced.has(known) &&
            !WITHHELD_NAMES.has(known) &&
            !WITHHELD_PREFIXES.some((prefix) => known.startsWith(prefix)));
    });
    return Object.fromEntries([...inherited, ...Object.entries(variables)]);
}


/***/ }),

/***/ 5825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuiltInJob: () => (/* binding */ runBuiltInJob)
});

// EXTERNAL MODULE: ./src/github/api.ts + 1 modules
var api = __webpack_require__(1063);
// EXTERNAL MODULE: ./src/github/artifacts.ts
var artifacts = __webpack_require__(4616);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./src/github/memory.ts




const PAGE = 100;
/** Facts as artifacts of runs of this repository: what a fork's run uploads is not believed. */
function memoryOf(environment, github) {
    return {
        async lastMs(key) {
            const read = await github.read("GET /repos/{owner}/{repo}/actions/artifacts", { name: nameOf(key), per_page: PAGE }, new AbortController().signal);
            if (!read.ok)
                throw new errors/* UserError */.yo(`What earlier runs did could not be read: ${read.failure.message}. The job needs \`actions: read\`.`, "CA-605");
            const listed = (0,json/* isJsonObject */.OW)(read.value.data)
                ? (0,json/* getOwn */.Ng)(read.value.data, "artifacts")
                : undefined;
            const times = (Array.isArray(listed) ? listed : [])
                .filter(isOurs)
                .map((artifact) => Date.parse(String((0,json/* getOwn */.Ng)(artifact, "created_at"))))
                .filter((ms) => !Number.isNaN(ms));
            return times.length > 0 ? Math.max(...times) : undefined;
        },
        async put(key) {
            const kept = await (0,artifacts.keepMemory)(nameOf(key), key, environment);
            if (!kept.ok)
                throw new errors/* UserError */.yo(`What was done could not be put down for later runs: ${kept.reason}.`, "CA-411");
        },
    };
}
function isOurs(artifact) {
    const run = (0,json/* isJsonObject */.OW)(artifact) ? (0,json/* getOwn */.Ng)(artifact, "workflow_run") : undefined;
    return ((0,json/* isJsonObject */.OW)(run) &&
        (0,json/* getOwn */.Ng)(run, "repository_id") !== undefined &&
        (0,json/* getOwn */.Ng)(run, "repository_id") === (0,json/* getOwn */.Ng)(run, "head_repository_id"));
}
/** A key may hold foreign text of any length. */
function nameOf(key) {
    return `cloud-automation-memory-${(0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, 32)}`;
}

// EXTERNAL MODULE: ./src/github/repository-file.ts
var repository_file = __webpack_require__(6770);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(925);
// EXTERNAL MODULE: ./src/jobs/core/check-ahead.ts
var check_ahead = __webpack_require__(5550);
// EXTERNAL MODULE: ./src/jobs/core/registry.ts + 16 modules
var registry = __webpack_require__(1133);
;// CONCATENATED MODULE: ./src/jobs/core/run-job.ts




/** The runner leaves a cancelled main 7.5 s (docs/reference/github-actions.md#cancellation). */
const CANCEL_GRACE_MS = 5_000;
/** Ended for another reason, a job may take as long as a script's tree does. */
const STOP_GRACE_MS = 20_000;
/**
 * Runs a built-in job within its time. Like a script it always comes to an end: stopped, judged, or
 * waiting.
 */
async function runJob({ name, parameters }, setting) {
    const begunMs = setting.clock.nowMs();
    const stop = new AbortController();
    const end = (reason) => stop.abort(reason);
    const given = () => end(setting.stop.reason ?? "cancelled");
    if (setting.stop.aborted)
        given();
    setting.stop.addEventListener("abort", given, { once: true });
    const deadline = setTimeout(() => end("deadline"), Math.min(setting.timeoutMs, 2 ** 31 - 1));
    const over = new AbortController();
    try {
        const job = await (0,registry.loadJob)(name);
        const request = {
            assignment: setting.assignment,
            mode: setting.mode,
            parameters,
            runUrl: setting.runUrl,
            repository: setting.environment["GITHUB_REPOSITORY"] ?? "",
            sha: setting.environment["GITHUB_SHA"] ?? "",
            stop: stop.signal,
            deadlineMs: begunMs + setting.timeoutMs,
            exitCodes: setting.exitCodes,
            github: setting.github,
            clock: setting.clock,
            console: setting.console,
            environment: setting.jobEnvironment,
            sequences: setting.sequences,
            memory: setting.memory,
            readFile: setting.readFile,
            jobs: check_ahead/* BUILT_IN_JOBS */.Sy,
            mask: setting.mask,
            show: setting.show,
            script: setting.script,
            opened: (records) => setting.savedState.writeOpened(records),
            leaveWaiting: setting.leaveWaiting,
        };
        const result = await Promise.race([
            job.run(request),
            stopped(stop.signal, over.signal, setting.clock),
        ]);
        return { ...result, durationMs: setting.clock.nowMs() - begunMs };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const because = stop.signal.aborted ? stop.signal.reason : undefined;
        const ending = because
            ? { kind: "stopped", because }
            : {
                kind: "judged",
                verdict: "errored",
                reason: error.message.replace(/\.$/, ""),
                code: error.code,
            };
        return {
            ending,
            report: job_result/* EMPTY_REPORT */.V,
            logTail: [],
            masks: [],
            durationMs: setting.clock.nowMs() - begunMs,
        };
    }
    finally {
        over.abort();
        clearTimeout(deadline);
        setting.stop.removeEventListener("abort", given);
    }
}
/**
 * A job that does not come back after it was told to is left behind; what it opened is closed by
 * post.
 */
async function stopped(stop, over, clock) {
    await new Promise((resolve) => {
        if (stop.aborted)
            resolve();
        stop.addEventListener("abort", () => resolve(), { once: true });
        over.addEventListener("abort", () => resolve(), { once: true });
    });
    const because = stop.reason ?? "cancelled";
    await clock.sleep(because === "cancelled" ? CANCEL_GRACE_MS : STOP_GRACE_MS, over);
    return {
        ending: { kind: "stopped", because },
        report: job_result/* EMPTY_REPORT */.V,
        logTail: [],
        masks: [],
        durationMs: 0,
    };
}

// EXTERNAL MODULE: ./src/keptn/connect.ts + 5 modules
var connect = __webpack_require__(4605);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(1963);
// EXTERNAL MODULE: ./src/script/environment.ts
var script_environment = __webpack_require__(1334);
;// CONCATENATED MODULE: ./src/wiring/built-in-job.ts








const refuse = () => Promise.resolve({
    ok: false,
    failure: {
        kind: "unauthorized",
        reached: "no",
        message: "github-token is empty: leave it at its default, or pass a token",
    },
});
/** A job over a script may never ask. */
const WITHOUT_TOKEN = { read: refuse, write: refuse, requestCount: 0 };
/** Runs a built-in job, with all that jobs may ask for. */
function runBuiltInJob(call, { assignment, work, mode, stop }, place, script) {
    const { environment, config, clock, log, savedState } = place;
    const token = config.githubToken;
    const github = token ? (0,api.githubApiOf)(environment, token, clock) : WITHOUT_TOKEN;
    return runJob(call, {
        assignment,
        mode,
        stop,
        timeoutMs: work.timeoutMs,
        exitCodes: work.exitCodes,
        environment,
        clock,
        console: log,
        savedState,
        runUrl: (0,dispatch_event/* runAttemptUrl */.q)(environment),
        script: ({ run, variables = {}, timeoutMs, isAfterStop }) => script({ text: run, variables, limitMs: timeoutMs, isAfterStop }),
        mask: (secret) => void log.secrets.add(secret),
        show: (markdown) => showMarkdown(markdown, log),
        github,
        sequences: sequencesOf(place),
        memory: memoryOf(environment, github),
        jobEnvironment: (0,script_environment.jobEnvironment)(environment, {}),
        readFile: (path, field) => (0,repository_file.readRepositoryFile)(path, field, environment, token ? github : undefined),
        leaveWaiting: (waiting) => (0,artifacts.keepWaitingTask)({ ...waiting, triggeredId: assignment.task.id }, assignment.task, environment),
    });
}
/** Jobs start sequences themselves, such as an evaluation. */
function sequencesOf({ config, clock, log }) {
    const { url, credentials } = config.connection;
    return url && credentials
        ? (0,connect.connectSequences)({ url, credentials, clock, mask: (secret) => log.mask(secret) })
        : undefined;
}
async function showMarkdown(markdown, log) {
    const core = await log.open();
    try {
        await core.summary.addRaw(log.masked(markdown), true).write();
    }
    catch {
        // Some runners offer no summary file, and a report must never decide over a task.
        log.debug("The job summary could not be written.");
    }
}


/***/ }),

/***/ 7531:
/***/ ((__unused_webpack_module, exports) => {

/**
 * Stands in for the package `@actions/http-client` in the bundles (tsconfig.json, paths).
 * `@actions/core` wants it for OIDC tokens, which nothing here asks for, and `@actions/github` for
 * the agents of proxies, which our own client (src/http) takes care of. The package brings undici:
 * 940 KB that every start would read.
 */
function refuse() {
  throw new Error("The bundles have no second HTTP client; src/http/exchange.ts is the one.");
}

exports.Q = class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
  getJson = refuse;
};
exports.t = class BearerCredentialHandler {};


/***/ }),

/***/ 6943:
/***/ ((__unused_webpack_module, exports) => {

/**
 * Stands in for the package `undici` in the bundles (tsconfig.json, paths). `@actions/github` offers
 * its `fetch`, and every client here brings one of its own (src/github/bounded-fetch.ts).
 */
exports.h = function fetch() {
  throw new Error("The bundles have no second HTTP client; src/http/exchange.ts is the one.");
};


/***/ })

};
;