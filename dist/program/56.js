module.exports = {

/***/ 46672:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ YamlText),
/* harmony export */   j: () => (/* binding */ child),
/* harmony export */   parseMapping: () => (/* binding */ parseMapping)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94515);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _yaml_depth__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20930);





const MAX_CHARACTERS = 500_000;
const MAX_DEPTH = 50;
const MAX_NODES = 20_000;
const PLAIN_TAGS = /^(!|tag:yaml\.org,2002:(str|int|float|bool|null|map|seq))$/;
class YamlText {
    value;
    text;
    lines;
    spots;
    constructor(value, text, lines, spots) {
        this.value = value;
        this.text = text;
        this.lines = lines;
        this.spots = spots;
    }
    static parse(text, path, code) {
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
        const complaints = [];
        const placeAt = (offset) => placeOf(lines, offset);
        if (text.length > MAX_CHARACTERS)
            throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(path, [
                {
                    place: { line: 1, column: 1 },
                    message: `the file has ${text.length} characters; at most ${MAX_CHARACTERS} are read.`,
                },
            ], code);
        if ((0,_yaml_depth__WEBPACK_IMPORTED_MODULE_3__/* .isYamlDeeperThan */ .k)(text, MAX_DEPTH))
            throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(path, [
                {
                    place: { line: 1, column: 1 },
                    message: `this is nested more than ${MAX_DEPTH} levels deep.`,
                },
            ], code);
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            version: "1.2",
            schema: "core",
            merge: false,
            uniqueKeys: false,
            stringKeys: true,
            strict: true,
            prettyErrors: false,
            lineCounter: lines,
        });
        for (const { code: kind, message, pos } of [...document.warnings, ...document.errors]) {
            const place = placeAt(pos[0]);
            if (!complaints.some((other) => other.place.line === place.line))
                complaints.push({ place, message: wordsOf(kind, message) });
        }
        if (complaints.length > 0)
            throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(path, complaints, code);
        const reader = new Reader(placeAt, complaints);
        const value = reader.read(document.contents);
        if (complaints.length > 0)
            throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(path, complaints, code);
        return new YamlText(value, text, lines, reader.spots);
    }
    fieldAt(pointer, name) {
        const field = this.spots.get(pointer)?.field ?? "";
        return (name === undefined ? field : below(field, name)) || "the file";
    }
    at(pointer) {
        return valueAt(this.value, pointer);
    }
    keyPlace(pointer) {
        return placeOf(this.lines, this.spots.get(pointer)?.keyOffset ?? 0);
    }
    valuePlace(pointer, index) {
        const offset = this.spots.get(pointer)?.valueOffset ?? 0;
        const value = valueAt(this.value, pointer);
        const begin = index !== undefined && typeof value === "string" && value !== ""
            ? [offset, offset + 1].find((at) => this.text.startsWith(value, at))
            : undefined;
        return placeOf(this.lines, begin === undefined ? offset : begin + (index ?? 0));
    }
}
function parseMapping(text, name) {
    const { value } = YamlText.parse(text, name, "CA-207");
    if (value === null)
        return {};
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value))
        throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(name, [
            {
                place: { line: 1, column: 1 },
                message: `expected a mapping such as title: text, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(value)}.`,
            },
        ], "CA-207");
    return value;
}
function child(pointer, key) {
    return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function below(field, key) {
    return /^[\w-]{1,80}$/.test(key) ? `${field && `${field}.`}${key}` : `${field}[${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}]`;
}
function valueAt(root, pointer) {
    return pointer
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
        .reduce((at, key) => {
        return typeof at === "object" && at !== null && Object.hasOwn(at, key)
            ? at[key]
            : undefined;
    }, root);
}
function placeOf(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function wordsOf(code, message) {
    switch (code) {
        case "TAG_RESOLVE_FAILED":
            return "a value that begins with ! is a tag in YAML. Put a condition into ${{ }}, any other text into quotes.";
        case "MULTIPLE_DOCS":
            return "a second document begins here (---); a catalogue is one document.";
        case "RESOURCE_EXHAUSTION":
            return "this is nested too deep.";
        case "NON_STRING_KEY":
            return "a name has to be plain text here.";
        default:
            return `this is not valid YAML: ${message}.`;
    }
}
class Reader {
    placeAt;
    complaints;
    spots = new Map();
    #anchors = new Map();
    #open = new Set();
    #nodes = 0;
    #isReported = false;
    constructor(placeAt, complaints) {
        this.placeAt = placeAt;
        this.complaints = complaints;
    }
    read(root) {
        const offset = root?.range?.[0] ?? 0;
        return this.#node(root, "", { field: "", keyOffset: offset, valueOffset: offset }, 0);
    }
    #node(node, pointer, spot, depth) {
        this.spots.set(pointer, spot);
        if (!node)
            return null;
        if (++this.#nodes > MAX_NODES || depth > MAX_DEPTH) {
            if (!this.#isReported)
                this.#complain(spot.keyOffset, depth > MAX_DEPTH
                    ? `this is nested more than ${MAX_DEPTH} levels deep.`
                    : `the catalogue has more than ${MAX_NODES} values, counting what aliases repeat.`);
            this.#isReported = true;
            return null;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#alias(node.source, pointer, spot, depth);
        if (node.anchor)
            this.#anchors.set(node.anchor, node);
        if (node.tag && !PLAIN_TAGS.test(node.tag)) {
            this.#complain(spot.valueOffset, `${spot.field || "the file"}: the tag ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(node.tag)} is not known here.`);
            return null;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.#scalar(node.value, spot);
        this.#open.add(node);
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
            ? this.#mapping(node, pointer, spot, depth)
            : this.#list(node, pointer, spot, depth);
        this.#open.delete(node);
        return value;
    }
    #alias(name, pointer, spot, depth) {
        const target = this.#anchors.get(name);
        if (target && !this.#open.has(target))
            return this.#node(target, pointer, { ...spot, valueOffset: target.range?.[0] ?? spot.valueOffset }, depth + 1);
        this.#complain(spot.valueOffset, `${spot.field || "the file"}: the alias ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`*${name}`)} ` +
            `${target ? "contains itself" : "has no anchor above it"}.`);
        return null;
    }
    #scalar(value, spot) {
        if (value === null || typeof value === "string" || typeof value === "boolean")
            return value;
        if (typeof value === "number" &&
            Number.isFinite(value) &&
            (!Number.isInteger(value) || Number.isSafeInteger(value)))
            return value;
        this.#complain(spot.valueOffset, `${spot.field || "the file"}: ` +
            `${typeof value === "number" ? "this number cannot be kept exactly; put it into quotes" : "this kind of value is not known here"}.`);
        return null;
    }
    #mapping(node, pointer, spot, depth) {
        const value = {};
        const lines = new Map();
        for (const item of node.items) {
            const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) ? String(item.key.value ?? "") : "";
            const keyOffset = item.key.range?.[0] ?? spot.valueOffset;
            const field = below(spot.field, key);
            const first = lines.get(key);
            if (first !== undefined)
                this.#complain(keyOffset, `${field}: this name stands here a second time, first in line ${first}.`);
            lines.set(key, first ?? this.placeAt(keyOffset).line);
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(value, key, this.#node(item.value, child(pointer, key), { field, keyOffset, valueOffset: item.value?.range?.[0] ?? keyOffset }, depth + 1));
        }
        return value;
    }
    #list(node, pointer, spot, depth) {
        return node.items.map((item, i) => {
            const offset = item?.range?.[0] ?? spot.valueOffset;
            return this.#node(item, child(pointer, i), { field: `${spot.field}[${i}]`, keyOffset: offset, valueOffset: offset }, depth + 1);
        });
    }
    #complain(offset, message) {
        this.complaints.push({ place: this.placeAt(offset), message });
    }
}


/***/ }),

/***/ 56103:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1281);
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12049);
/* harmony import */ var _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12083);
/* harmony import */ var _actions_expressions_result__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96856);
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94515);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5646);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56300);








class ExpressionProblem extends Error {
    index;
    name = "ExpressionProblem";
    constructor(message, index = 0) {
        super(message);
        this.index = index;
    }
}
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
function parseExpression(text, contexts = EVENT_ONLY) {
    const tokens = tokensOf(text);
    for (const [i, token] of tokens.entries()) {
        if (token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__/* .TokenType */ .ks.IDENTIFIER && tokens[i - 1]?.type !== _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__/* .TokenType */ .ks.DOT)
            checkName(token, tokens[i + 1]?.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_2__/* .TokenType */ .ks.LEFT_PAREN, indexOf(text, token), contexts);
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
function evaluate({ tree }, context) {
    return toJson(run(tree, context));
}
function isTrue({ tree }, context) {
    return (0,_actions_expressions_result__WEBPACK_IMPORTED_MODULE_3__/* .truthy */ .vN)(run(tree, context));
}
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
function contextsOf(values) {
    const context = new OwnDictionary();
    for (const [name, value] of Object.entries(values))
        context.add(name, toData(value));
    return context;
}
function pathOf({ tree }) {
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC)
        return [];
    if (!(tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .IndexAccess */ .p_) ||
        !(tree.index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS) ||
        !(tree.index.literal instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ))
        return undefined;
    return pathOf({ text: "", tree: tree.expr })?.concat(tree.index.literal.value);
}
const ANY_NAME = "*";
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
        throw error instanceof ExpressionProblem
            ? error
            : new ExpressionProblem(`could not be evaluated: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(error instanceof Error ? error.message : String(error))}.`);
    }
}
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

/***/ 59694:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ isScript),
/* harmony export */   Qs: () => (/* binding */ LATE_CONTEXTS),
/* harmony export */   eo: () => (/* binding */ refuseExpressions),
/* harmony export */   h_: () => (/* binding */ isScriptWithin),
/* harmony export */   lS: () => (/* binding */ isLate)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66671);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const SCRIPT_MEDIA_TYPE = "application/x-sh";
const VARIABLES = {
    "data.project": "CLOUD_AUTOMATION_PROJECT",
    "data.stage": "CLOUD_AUTOMATION_STAGE",
    "data.service": "CLOUD_AUTOMATION_SERVICE",
    shkeptncontext: "CLOUD_AUTOMATION_CONTEXT",
    id: "CLOUD_AUTOMATION_TRIGGERED_ID",
};
function isScript(parameter, schema) {
    const properties = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(schema, "properties");
    const described = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(properties)
        ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(properties, parameter)
        : undefined;
    return (parameter === "run" ||
        ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(described) && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(described, "contentMediaType") === SCRIPT_MEDIA_TYPE));
}
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
function isLate(parameter) {
    return parameter === "http" || parameter === "actions";
}
const SCRIPT_OF_ACTION = /\/actions\/[^/]+(\/undo|(\/undo)?(\/with)?\/(run|check|cleanup|rollback))$/;
function isScriptWithin(parameter, pointer, schema) {
    return isScript(parameter, schema) || (parameter === "actions" && SCRIPT_OF_ACTION.test(pointer));
}
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

/***/ 66671:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   xS: () => (/* binding */ hasExpression),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);

const BEGIN = "${{";
const END = "}}";
function hasExpression(text) {
    return text.includes(BEGIN);
}
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


/***/ })

};
