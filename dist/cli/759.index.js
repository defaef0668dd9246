"use strict";
exports.id = 759;
exports.ids = [759];
exports.modules = {

/***/ 7759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KNOWN: () => (/* binding */ KNOWN),
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./cli/arguments.ts
var cli_arguments = __webpack_require__(2163);
// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(1097);
;// CONCATENATED MODULE: ./src/domain/errors.ts
/**
 * An error a user can act on. `message` is one line: what failed, on what, what was found, what to do.
 * It names fields and addresses, never secret contents.
 */
class errors_UserError extends Error {
    code;
    name = "UserError";
    /** @param code  which entry of docs/errors.md tells more; most complaints are about an input */
    constructor(message, code = "CA-201") {
        super(message);
        this.code = code;
    }
}
/** A text with the code at the end of its first line, where people look for it and the Bridge shows it. */
function errors_coded(text, code) {
    if (code === undefined || text === "")
        return text;
    const [first = "", ...rest] = text.split("\n");
    return [first.includes(`(${code})`) ? first : `${first} (${code})`, ...rest].join("\n");
}
const MAX_QUOTED_CHARACTERS = 80;
/**
 * Foreign text for a one-line message: JSON-quoted, so control characters are visible. Long text is not shown at all: it
 * tells nobody anything, and half a secret could no longer be masked.
 */
function errors_quote(value) {
    if (typeof value === "string") {
        if (value.length > MAX_QUOTED_CHARACTERS)
            return `a text of ${value.length} characters`;
        return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
    return describe(value);
}
/** What kind of value was found, for "expected text, found …". */
function describe(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    if (typeof value === "string")
        return value === "" ? "an empty text" : value.length > MAX_QUOTED_CHARACTERS ? errors_quote(value) : `the text ${errors_quote(value)}`;
    return `the ${typeof value} ${String(value)}`;
}

// EXTERNAL MODULE: ./src/domain/nearest.ts
var nearest = __webpack_require__(4006);
;// CONCATENATED MODULE: ./src/catalogue/complaints.ts


/** More than these nobody reads at once. */
const MAX_COMPLAINTS = 10;
/** The catalogue cannot be used. One line per complaint, `path:line:column: field: what was found and what is expected`. */
class complaints_CatalogueError extends errors_UserError {
    complaints;
    /** @param path  of the catalogue, as the user gave it */
    constructor(path, complaints, code = "CA-204") {
        const sorted = [...complaints].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
        const lines = [...new Set(sorted.map(({ place, message }) => `${locate(path, place)}: ${message}`))];
        const left = lines.length - MAX_COMPLAINTS;
        super([...lines.slice(0, MAX_COMPLAINTS), ...(left > 0 ? [`${path}: ${left} more ${left === 1 ? "complaint" : "complaints"}; mend these first.`] : [])].join("\n"), code);
        this.complaints = lines.slice(0, MAX_COMPLAINTS);
    }
}
/** `path:line:column`, which terminals and editors turn into a link. */
function locate(path, { line, column }) {
    return `${path}:${line}:${column}`;
}
/** The end of a complaint about a name that nobody knows: `; did you mean run? Known are run, job.` */
function knownNames(word, known) {
    const near = (0,nearest/* nearest */.p)(word, known);
    return `${near === undefined ? "." : `; did you mean ${near}?`} Known ${known.length === 1 ? "is" : "are"} ${known.join(", ")}.`;
}
/** What was found, in words of YAML. */
function complaints_found(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object")
        return "a mapping";
    if (typeof value === "string")
        return value === "" ? "an empty text" : value.length > 80 ? errors_quote(value) : `the text ${errors_quote(value)}`;
    return String(value);
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 15 modules
var dist = __webpack_require__(1281);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(2049);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(2083);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/result.js
var result = __webpack_require__(6856);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(7504);
;// CONCATENATED MODULE: ./src/catalogue/expression.ts








/** An expression, or the text around it, is wrong. */
class expression_ExpressionProblem extends Error {
    index;
    name = "ExpressionProblem";
    /** @param index  of the character in the text that was parsed */
    constructor(message, index = 0) {
        super(message);
        this.index = index;
    }
}
const CONTEXT = "event";
const MAX_DEPTH = 100;
const FUNCTION_NAMES = ["contains", "startsWith", "endsWith", "format", "join", "toJSON", "fromJSON", "case"];
const STATUS_FUNCTIONS = ["success", "failure", "always", "cancelled"];
const GITHUB_CONTEXTS = ["github", "env", "vars", "job", "jobs", "steps", "runner", "secrets", "strategy", "matrix", "needs", "inputs"];
const WHAT_EXISTS = `There is the context ${CONTEXT}, such as event.data.stage, and the functions ${FUNCTION_NAMES.join(", ")}.`;
/**
 * @param text  without `${{ }}`
 * @throws ExpressionProblem that tells what exists
 */
function parseExpression(text) {
    const tokens = tokensOf(text);
    for (const [i, token] of tokens.entries()) {
        if (token.type === lexer/* TokenType */.ks.IDENTIFIER && tokens[i - 1]?.type !== lexer/* TokenType */.ks.DOT)
            checkName(token, tokens[i + 1]?.type === lexer/* TokenType */.ks.LEFT_PAREN, indexOf(text, token));
        // The library takes away the second apostrophe of the first pair only.
        if (token.type === lexer/* TokenType */.ks.STRING)
            token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
    }
    try {
        const tree = new dist/* Parser */.iX(tokens, [CONTEXT], []).parse();
        if (tree === undefined)
            throw new expression_ExpressionProblem("expected an expression, found nothing.");
        return { text: text.trim(), tree };
    }
    catch (error) {
        if (error instanceof dist/* ExpressionError */.tj)
            throw new expression_ExpressionProblem(`${error.message}. ${hint(text)}`.trim(), indexAt(text, error.pos));
        throw error;
    }
}
/**
 * @returns the value as JSON; what the event does not have is null, as on GitHub
 * @throws ExpressionProblem when a function refuses its arguments, such as fromJSON a text that is not JSON
 */
function evaluate({ tree }, context) {
    return toJson(run(tree, context));
}
/** Whether GitHub takes the value for true: all but false, 0, NaN, the empty text and null. */
function isTrue({ tree }, context) {
    return (0,result/* truthy */.vN)(run(tree, context));
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
        if (expression instanceof ast/* IndexAccess */.p_ || expression instanceof ast/* ContextAccess */.QC)
            return add(expression, depth);
        if (!(expression instanceof ast/* Logical */.oD))
            return operandsOf(expression).forEach((operand) => collect(operand, depth));
        for (const operand of expression.args) {
            if (!(operand instanceof ast/* Literal */.uS))
                add(operand, depth);
            collect(operand, depth + 1);
        }
    };
    collect(tree, 0);
    return parts;
}
/** @throws UserError when the event is nested too deep to be looked at */
function contextOf(event) {
    const context = new OwnDictionary();
    try {
        context.add(CONTEXT, toData(event));
    }
    catch (error) {
        throw error instanceof expression_ExpressionProblem ? new errors_UserError(`The event ${error.message}`, "CA-101") : error;
    }
    return context;
}
/** `event.data.image` → `["data", "image"]`; `undefined` for anything but a plain path. */
function pathOf({ tree }) {
    if (tree instanceof ast/* ContextAccess */.QC)
        return [];
    if (!(tree instanceof ast/* IndexAccess */.p_) || !(tree.index instanceof ast/* Literal */.uS) || !(tree.index.literal instanceof dist/* data.StringData */.p.uQ))
        return undefined;
    return pathOf({ text: "", tree: tree.expr })?.concat(tree.index.literal.value);
}
function tokensOf(text) {
    try {
        return new dist/* Lexer */.JG(text).lex().tokens;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (message === "ErrorExceededMaxLength")
            throw new expression_ExpressionProblem(`the expression has ${text.length} characters, which is too long.`);
        const [, symbol = "", position = "1"] = /^Unexpected symbol: '([^]*?)'\. Located at position (\d+)/.exec(message) ?? [];
        throw new expression_ExpressionProblem(`Unexpected symbol: ${errors_quote(symbol)}. ${hint(text)}`.trim(), Number(position) - 1);
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
function checkName(token, isCall, index) {
    const name = token.lexeme;
    const is = (known) => known.toLowerCase() === name.toLowerCase();
    if (isCall) {
        if (FUNCTION_NAMES.some(is))
            return;
        if (STATUS_FUNCTIONS.some(is))
            throw new expression_ExpressionProblem(`${name}() tells about the steps of a workflow, and a rule is chosen before any step of the task has run. ${WHAT_EXISTS}`, index);
        throw new expression_ExpressionProblem(`there is no function ${errors_quote(name)} here${knownNames(name, FUNCTION_NAMES)}`, index);
    }
    if (is(CONTEXT))
        return;
    if (GITHUB_CONTEXTS.some(is))
        throw new expression_ExpressionProblem(`the context ${name} does not exist here: a rule sees the event and nothing of the workflow. ${WHAT_EXISTS}`, index);
    if (/^(and|or|not)$/i.test(name))
        throw new expression_ExpressionProblem(`${errors_quote(name)} is not known here; the operators are &&, || and !.`, index);
    throw new expression_ExpressionProblem(`${errors_quote(name)} is not known here${(0,nearest/* nearest */.p)(name, [CONTEXT]) ? "; did you mean event?" : "; a text stands in single quotes."} ${WHAT_EXISTS}`, index);
}
function indexOf(text, token) {
    return indexAt(text, token.range.start);
}
function indexAt(text, { line, column }) {
    return text.split("\n").slice(0, line).reduce((sum, before) => sum + before.length + 1, 0) + column;
}
function run(tree, context) {
    try {
        return new dist/* Evaluator */.oi(tree, context, OWN_FUNCTIONS).evaluate();
    }
    catch (error) {
        // An event's text may be in the library's message, so it is quoted.
        throw error instanceof expression_ExpressionProblem ? error : new expression_ExpressionProblem(`could not be evaluated: ${errors_quote(error instanceof Error ? error.message : String(error))}.`);
    }
}
/**
 * Names are found whatever their case, as on GitHub, but the exact one first: who may add a field `STAGE` to an event must
 * not be able to change what `event.data.stage` is. (The library's own dictionary looks names up in a plain object, where
 * `constructor` is always found.)
 */
class OwnDictionary extends dist/* data.Dictionary */.p.bT {
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
    tojson: (value) => new dist/* data.StringData */.p.uQ(JSON.stringify(toJson(value), null, 2)),
    fromjson: (value) => toData(parseJson(value.coerceString())),
}).map(([name, call]) => [name, { name, minArgs: 1, maxArgs: 1, call }]));
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new expression_ExpressionProblem(`could not be evaluated: fromJSON got ${text.trim() === "" ? "an empty text" : "a text that is not JSON"}.`);
    }
}
function toData(value, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new expression_ExpressionProblem(`could not be evaluated: it is nested more than ${MAX_DEPTH} levels deep.`);
    if (value === null)
        return new dist/* data.Null */.p.Uv();
    if (typeof value === "string")
        return new dist/* data.StringData */.p.uQ(value);
    if (typeof value === "number")
        return new dist/* data.NumberData */.p.Q9(value);
    if (typeof value === "boolean")
        return new dist/* data.BooleanData */.p.bo(value);
    if ((0,json/* isJsonObject */.OW)(value)) {
        const dictionary = new OwnDictionary();
        for (const [key, item] of Object.entries(value))
            dictionary.add(key, toData(item, depth + 1));
        return dictionary;
    }
    const list = new dist/* data.Array */.p.O3();
    for (const item of value)
        list.add(toData(item, depth + 1));
    return list;
}
function toJson(value) {
    if (value instanceof dist/* data.Array */.p.O3)
        return value.values().map(toJson);
    if (value instanceof dist/* data.Dictionary */.p.bT) {
        const object = {};
        for (const pair of value.pairs())
            (0,json/* setOwn */.P5)(object, pair.key, toJson(pair.value));
        return object;
    }
    if (value instanceof dist/* data.NumberData */.p.Q9)
        return Number.isFinite(value.value) ? value.value : value.coerceString();
    return value instanceof dist/* data.Null */.p.Uv ? null : value.value;
}
function operandsOf(expression) {
    if (expression instanceof ast/* Unary */._c)
        return [expression.expr];
    if (expression instanceof ast/* Binary */.yI)
        return [expression.left, expression.right];
    if (expression instanceof ast/* Grouping */.aU)
        return [expression.group];
    if (expression instanceof ast/* FunctionCall */.R6)
        return expression.args;
    return [];
}
/** The expression as its author would write it. */
function print(expression) {
    if (expression instanceof ast/* Literal */.uS)
        return expression.token.lexeme;
    if (expression instanceof ast/* ContextAccess */.QC)
        return expression.name.lexeme;
    if (expression instanceof ast/* IndexAccess */.p_)
        return print(expression.expr) + printIndex(expression.index);
    if (expression instanceof ast/* Unary */._c)
        return `!${print(expression.expr)}`;
    if (expression instanceof ast/* Binary */.yI)
        return `${print(expression.left)} ${expression.operator.lexeme} ${print(expression.right)}`;
    if (expression instanceof ast/* Logical */.oD)
        return expression.args.map(print).join(` ${expression.operator.lexeme} `);
    if (expression instanceof ast/* Grouping */.aU)
        return `(${print(expression.group)})`;
    return expression instanceof ast/* FunctionCall */.R6 ? `${expression.functionName.lexeme}(${expression.args.map(print).join(", ")})` : "";
}
function printIndex(index) {
    if (index instanceof ast/* Star */.FE)
        return ".*";
    if (index instanceof ast/* Literal */.uS && index.token.type === lexer/* TokenType */.ks.IDENTIFIER)
        return `.${index.token.lexeme}`;
    return `[${print(index)}]`;
}

;// CONCATENATED MODULE: ./src/catalogue/template.ts

const BEGIN = "${{";
const END = "}}";
function hasExpression(text) {
    return text.includes(BEGIN);
}
/**
 * Takes a text with `${{ }}` apart. As on GitHub, `}}` in single quotes does not end an expression.
 *
 * @throws ExpressionProblem
 */
function parseTemplate(text) {
    const segments = [];
    let from = 0;
    for (let begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, from)) {
        const start = begin + BEGIN.length;
        const end = endOf(text, start);
        if (end === undefined)
            throw new expression_ExpressionProblem("${{ is not closed by }}.", begin);
        if (begin > from)
            segments.push(text.slice(from, begin));
        segments.push(parseAt(text.slice(start, end), start));
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
        return parseExpression(text);
    const [only, ...more] = parseTemplate(text).filter((segment) => typeof segment !== "string" || segment.trim() !== "");
    if (only === undefined || typeof only === "string" || more.length > 0)
        throw new expression_ExpressionProblem("text beside ${{ }} would make the condition true for every event; put the whole condition inside.");
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
function parseAt(text, offset) {
    try {
        return parseExpression(text);
    }
    catch (error) {
        throw error instanceof expression_ExpressionProblem ? new expression_ExpressionProblem(error.message, error.index + offset) : error;
    }
}

;// CONCATENATED MODULE: ./src/catalogue/script.ts



/** By this the schema of a parameter tells that its value is a script. */
const SCRIPT_MEDIA_TYPE = "application/x-sh";
const VARIABLES = {
    "data.project": "CLOUD_AUTOMATION_PROJECT", "data.stage": "CLOUD_AUTOMATION_STAGE", "data.service": "CLOUD_AUTOMATION_SERVICE",
    shkeptncontext: "CLOUD_AUTOMATION_CONTEXT", id: "CLOUD_AUTOMATION_TRIGGERED_ID",
};
/**
 * Whether a parameter of a job is a script; one that is called `run` always is.
 *
 * @param schema  of all parameters
 */
function script_isScript(parameter, schema) {
    const properties = (0,json/* getOwn */.Ng)(schema, "properties");
    const described = (0,json/* isJsonObject */.OW)(properties) ? (0,json/* getOwn */.Ng)(properties, parameter) : undefined;
    return parameter === "run" || ((0,json/* isJsonObject */.OW)(described) && (0,json/* getOwn */.Ng)(described, "contentMediaType") === SCRIPT_MEDIA_TYPE);
}
/**
 * A value of the event would become part of the script, and whoever can write into an event could run commands.
 *
 * @throws ExpressionProblem that tells how to get at the value instead
 */
function script_refuseExpressions(script) {
    if (!hasExpression(script))
        return;
    const index = script.indexOf("${{");
    throw new expression_ExpressionProblem(`\${{ }} is not replaced in a script, where a value of the event could become commands. ${replacement(script.slice(index))}`, index);
}
function replacement(script) {
    const [, text = ""] = /^\$\{\{([^]*?)\}\}/.exec(script) ?? [];
    const path = attemptPath(text);
    if (path === undefined) {
        return "The script finds the event in the file $CLOUD_AUTOMATION_EVENT and its identity in $CLOUD_AUTOMATION_PROJECT, _STAGE, _SERVICE, _TASK, _CONTEXT and _TRIGGERED_ID; give it anything else by env: in the workflow.";
    }
    const variable = VARIABLES[path.join(".")];
    if (variable !== undefined)
        return `Write "$${variable}" instead.`;
    return `Write "$(jq -r '${path.map((part) => (/^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `["${part}"]`)).join("").replace(/^\[/, ".[") || "."}' "$CLOUD_AUTOMATION_EVENT")" instead.`;
}
function attemptPath(text) {
    try {
        return pathOf(parseCondition(text));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
var _2020_default = /*#__PURE__*/__webpack_require__.n(_2020);
;// CONCATENATED MODULE: ./src/domain/event-type.ts
/** Kinds of task events a webhook can fire on (control-plane.md 1.3, 5.2). */
const EVENT_KINDS = ["triggered", "started", "finished", "invalidated"];
const PREFIX = ["sh", "keptn", "event"];
/** `sh.keptn.event.<task>.<kind>`, exactly five segments, none empty; anything else is not a task event. */
function parseTaskEventType(type) {
    const segments = type.split(".");
    const [task, kind] = segments.slice(PREFIX.length);
    if (segments.length !== 5 || !PREFIX.every((part, i) => segments[i] === part) || !task)
        return undefined;
    return isEventKind(kind) ? { task, kind } : undefined;
}
function taskEventType(task, kind) {
    return [...PREFIX, task, kind].join(".");
}
function isEventKind(text) {
    return EVENT_KINDS.some((kind) => kind === text);
}

;// CONCATENATED MODULE: ./src/domain/job-result.ts
const job_result_EMPTY_REPORT = { labels: {}, data: {} };

;// CONCATENATED MODULE: ./src/domain/outcome.ts



/** The four pairs a client needs (control-plane.md 2.4); `errored` is always paired with `fail` (trap 9). */
const VERDICTS = ["pass", "warning", "fail", "errored"];
function severity(verdict) {
    return VERDICTS.indexOf(verdict);
}
function verdictOf(outcome) {
    return outcome.status === "errored" ? "errored" : outcome.result;
}
/** An outcome that did not come from a job's own report. */
function outcome(verdict, message, report = EMPTY_REPORT) {
    return {
        status: verdict === "errored" ? "errored" : "succeeded",
        result: verdict === "errored" ? "fail" : verdict,
        message,
        labels: report.labels,
        data: report.data,
    };
}
/** The work was not done, for a reason that docs/errors.md explains. */
function couldNotRun(message, code) {
    return outcome("errored", coded(capital(message), code));
}
/**
 * The table of contract.md 5. Where sources disagree the worst wins and the message names both.
 *
 * @param what  how the first line calls the work, e.g. `deployment of carts in staging`
 */
function outcomeOfJob(job, rules, what) {
    const ended = evidenceOfEnding(job.ending, rules, seconds(job.durationMs));
    const report = withMeasured(job.report, job.measured);
    return combine([ended, ...evidenceOfReport(report), ...evidenceOfMeasured(job.measured)], report, what, job.logTail, job.measured, seconds(job.durationMs));
}
/** Measured values are data for later tasks, as text (contract.md 6); what the job itself wrote under the same name wins. */
function withMeasured(report, measured) {
    if (!measured)
        return report;
    const data = {};
    for (const [name, value] of Object.entries(measured.values))
        setOwn(data, name, String(value));
    if (measured.start)
        setOwn(data, "start", measured.start);
    if (measured.end)
        setOwn(data, "end", measured.end);
    for (const [name, value] of Object.entries(report.data))
        setOwn(data, name, value);
    return { ...report, data };
}
function evidenceOfMeasured(measured) {
    if (!measured || measured.verdict === "pass")
        return [];
    const reason = measured.reasons.join("; ") || "the reports say so";
    return [{ verdict: measured.verdict, reason, ...(measured.verdict === "fail" && { code: "CA-401" }), ...(measured.verdict === "errored" && { code: "CA-406" }) }];
}
/**
 * The no-`run` form: the caller's own steps are the job and `job.status` tells how they ended.
 *
 * @param cause  what is known about a cancellation or a failure, as a sentence
 */
function outcomeOfSteps(jobStatus, written, what, cause, measured) {
    const report = withMeasured(written, measured);
    const ended = jobStatus === "success" ? { verdict: "pass", reason: "all steps succeeded" }
        : jobStatus === "failure" ? { verdict: "fail", reason: cause ?? "a step of the workflow job failed", code: "CA-409" }
            : { verdict: "errored", reason: cause ?? "the run was cancelled", code: "CA-405" };
    return combine([ended, ...evidenceOfReport(report), ...evidenceOfMeasured(measured)], report, what, [], measured);
}
function combine(evidence, report, what, logTail, measured, took) {
    const worst = evidence.reduce((a, b) => (severity(b.verdict) > severity(a.verdict) ? b : a));
    // The job's own words stay as they are; the code then stands with the reasons.
    const headline = report.message || coded(headlineOf(worst, what, took), worst.code);
    const lines = [headline];
    if (worst.verdict !== "pass") {
        const told = evidence.map((e) => e.reason).filter((reason) => !headline.includes(reason));
        if (told.length > 0)
            lines.push(!report.message ? `${capital(told.join("; "))}.` : coded(`${capital(told.join("; "))}.`, worst.code));
    }
    if (measured?.summary)
        lines.push(`${capital(measured.summary)}.`);
    // A job that found something may be read by its own words; a failed one needs its log.
    if (severity(worst.verdict) >= severity("fail") && logTail.length > 0)
        lines.push("", "Last lines of the log:", ...logTail);
    return { ...outcome(worst.verdict, lines.join("\n"), report), ...(measured && { measured }) };
}
function headlineOf(worst, what, took) {
    switch (worst.verdict) {
        case "pass": return `${capital(what)} done${took ? ` in ${took}` : ""}.`;
        case "warning": return `${capital(what)} done with a warning: ${worst.reason}.`;
        case "fail": return `${capital(what)} failed: ${worst.reason}.`;
        case "errored": return `${capital(what)} could not be completed: ${worst.reason}.`;
    }
}
function evidenceOfEnding(ending, rules, took) {
    switch (ending.kind) {
        case "not-started": return { verdict: "errored", reason: ending.reason, code: "CA-402" };
        case "signalled": return { verdict: "errored", reason: `the job was killed by ${ending.signal} after ${took}`, code: "CA-403" };
        case "stopped": return { verdict: "errored", reason: stopReason(ending.because, took), code: STOP_CODES[ending.because] };
        case "exited": return evidenceOfExitCode(ending.code, rules, took);
        case "judged": return { verdict: ending.verdict, reason: ending.reason, ...(ending.code && { code: ending.code }) };
        case "parked": throw new Error("a parked job has no outcome");
    }
}
const STOP_CODES = { cancelled: "CA-405", deadline: "CA-404", aborted: "CA-315" };
function stopReason(because, took) {
    switch (because) {
        case "cancelled": return `cancelled after ${took}`;
        case "deadline": return `timed out: the job was ended at its deadline after ${took} (input timeout-minutes)`;
        case "aborted": return `the sequence was aborted in the control plane; the job was ended after ${took}`;
    }
}
function evidenceOfExitCode(code, rules, took) {
    const exited = `exit code ${code} after ${took}`;
    const named = rules.get(code);
    if (named)
        return ruled(named, exited);
    if (code === 0)
        return { verdict: "pass", reason: `exit code 0` };
    if (code === 126)
        return { verdict: "errored", reason: `${exited}: a command could not be executed`, code: "CA-402" };
    if (code === 127)
        return { verdict: "errored", reason: `${exited}: a command was not found`, code: "CA-402" };
    if (code > 128 && code <= 128 + 64)
        return { verdict: "errored", reason: `${exited}: a command was ended by ${signalOfCode(code)}`, code: "CA-403" };
    if (code > 128 || code < 0)
        return { verdict: "errored", reason: `${exited}: codes above 128 say that the job could not run to its end`, code: "CA-403" };
    const other = rules.get("*");
    return other ? ruled(other, exited) : { verdict: "fail", reason: exited, code: "CA-401" };
}
function ruled(verdict, exited) {
    const reason = `${exited} (exit-codes says ${verdict})`;
    return verdict === "errored" ? { verdict, reason, code: "CA-406" } : verdict === "fail" ? { verdict, reason, code: "CA-401" } : { verdict, reason };
}
function signalOfCode(code) {
    return code === 137 ? "signal 9 (killed, often for lack of memory)" : `signal ${code - 128}`;
}
function evidenceOfReport(report) {
    const evidence = [];
    if (report.unreadable)
        evidence.push({ verdict: "errored", reason: report.unreadable, code: "CA-406" });
    if (report.status === "errored")
        evidence.push({ verdict: "errored", reason: "the job reported status=errored", code: "CA-406" });
    if (report.status === "succeeded")
        evidence.push({ verdict: "pass", reason: "the job reported status=succeeded" });
    if (report.result)
        evidence.push({ verdict: report.result, reason: `the job reported result=${report.result}`, ...(report.result === "fail" && { code: "CA-401" }) });
    return evidence;
}
/** Lines such as `2=warning`, `99=fail`, `*=errored`. @throws UserError naming line and fix */
function parseExitCodes(text) {
    const rules = new Map();
    for (const line of text.split(/\r?\n/).map((l) => l.trim()).filter(Boolean)) {
        const match = /^(\*|\d{1,3})\s*=\s*(\S+)$/.exec(line);
        const verdict = VERDICTS.find((v) => v === match?.[2]);
        const code = match?.[1] === "*" ? "*" : Number(match?.[1]);
        if (!match || !verdict || (code !== "*" && code > 255)) {
            throw new errors_UserError(`exit-codes: expected lines such as 2=warning with a code from 0 to 255 or * and one of ${VERDICTS.join(", ")}, found ${errors_quote(line)}.`);
        }
        rules.set(code, verdict);
    }
    return rules;
}
function seconds(durationMs) {
    const total = Math.round(durationMs / 1000);
    if (durationMs < 10_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    return total < 120 ? `${total} s` : `${Math.floor(total / 60)} min ${total % 60} s`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/catalogue/schema.ts



const SCHEMA_ID = "https://cloud-automation-actions.github.io/schema/catalogue.schema.json";
/** Of a disabled rule; `errored` would be untrue, since nothing went wrong. */
const OFF_ANSWERS = ["pass", "warning", "fail"];
const MODE_WORDS = ["interactive", "silent", "active", "passive"];
const REPORT_FORMATS = ["k6", "artillery", "jmeter", "locust", "gatling", "junit", "chaostoolkit"];
const MAX_TIMEOUT_MINUTES = 35 * 24 * 60;
const EXPRESSION = "\\$\\{\\{";
/**
 * The one description of a catalogue: editors complete and check by it, and `parseCatalogue` validates with it.
 * schema/catalogue.schema.json is this with every ready-made job.
 *
 * @param described  jobs whose `with` is described, too
 */
function catalogueSchema(jobs, described = jobs.names) {
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: SCHEMA_ID,
        title: "Task catalogue",
        description: "Says what is done for which task of Cloud Automation. Lives in .github/cloud-automation.yml; see docs/catalogue.md.",
        type: "object",
        additionalProperties: false,
        required: ["tasks"],
        properties: {
            tasks: {
                description: "One key per task. `deployment` means deployment.triggered; `evaluation.finished` and `evaluation.started` are keys of their own; \"*\" catches triggered tasks without a key.",
                type: "object",
                minProperties: 1,
                propertyNames: { title: `a task such as deployment, a task and one of ${EVENT_KINDS.map((kind) => `.${kind}`).join(", ")}, or "*"`, pattern: `^(\\*|[^.*]+(\\.(${EVENT_KINDS.join("|")}))?)$` },
                additionalProperties: { $ref: "#/$defs/rules" },
                examples: [{ deployment: { run: "./deploy.sh" }, "evaluation.finished": { job: "slo.report" } }],
            },
        },
        $defs: {
            rules: {
                description: "One rule, or a list of rules of which the first that matches is taken.",
                if: { type: "array" },
                then: { type: "array", minItems: 1, items: { $ref: "#/$defs/rule" } },
                else: { $ref: "#/$defs/rule" },
            },
            rule: { ...rule(jobs), ...allOf(described.flatMap((name) => parametersRule(name, jobs.parametersOf(name)))) },
        },
    };
}
function needs(name) {
    return { type: "object", required: [name], properties: { [name]: true } };
}
/** JSON Schema knows no empty `allOf`. */
function allOf(schemas) {
    return schemas.length === 0 ? {} : { allOf: schemas };
}
function rule(jobs) {
    return {
        title: "Rule",
        description: "What is done: a script (run) or a ready-made job (job).",
        type: "object",
        additionalProperties: false,
        properties: {
            if: {
                description: "The rule is taken only if this is true. GitHub's expressions with the context event; ${{ }} may be left out.",
                type: ["string", "boolean"],
                examples: ["event.data.stage == 'production'", "${{ startsWith(event.data.service, 'shop-') }}"],
            },
            enabled: {
                description: "false: the task is answered at once with a warning \"switched off\", and nothing is run. { value: false, answer: pass } changes the answer.",
                type: ["boolean", "object"],
                additionalProperties: false,
                required: ["value"],
                properties: {
                    value: { description: "Whether the rule works.", type: "boolean" },
                    answer: { description: "Result of a task whose rule is switched off.", enum: [...OFF_ANSWERS], default: "warning" },
                },
                examples: [false, { value: false, answer: "pass" }],
            },
            mode: {
                description: "interactive: the sequence waits for the answer. silent: nothing is sent back. Default: interactive for triggered tasks. The payload's own mode wins.",
                enum: MODE_WORDS,
            },
            run: {
                description: "The script. Values of the event reach it as environment variables and a file, see CLOUD_AUTOMATION_EVENT; ${{ }} is refused here.",
                type: "string",
                minLength: 1,
                examples: ["./deploy.sh \"$CLOUD_AUTOMATION_STAGE\""],
            },
            shell: { description: "Shell of the script, as in workflow steps.", type: "string", minLength: 1, examples: ["bash", "pwsh", "python"] },
            "working-directory": { description: "Directory of the script. Default: the workspace.", type: "string", minLength: 1 },
            job: { description: "A ready-made job by name.", enum: [...jobs.names] },
            with: { description: "Parameters of the job. Texts may hold ${{ event.… }}; one that is a single expression keeps the type of its value.", type: "object" },
            results: {
                description: "Test reports that decide the result, by format.",
                type: "object",
                minProperties: 1,
                additionalProperties: false,
                properties: Object.fromEntries(REPORT_FORMATS.map((format) => [format, { description: `Path of a ${format} report.`, type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } }])),
                examples: [{ artillery: "report.json" }],
            },
            thresholds: { description: "Limits on reported numbers, by name.", type: "object", minProperties: 1, additionalProperties: { type: ["string", "number", "array", "object"] } },
            "exit-codes": {
                description: "What exit codes of the script mean. * is every other non-zero code. A text holds lines such as 2=warning.",
                type: ["object", "string"],
                minLength: 1,
                propertyNames: { title: "an exit code from 0 to 255, or \"*\"", pattern: "^(\\*|\\d{1,2}|1\\d\\d|2[0-4]\\d|25[0-5])$" },
                additionalProperties: { enum: [...VERDICTS] },
                examples: [{ "2": "warning", "*": "errored" }],
            },
            labels: { description: "Labels of the events that are sent. Numbers go into quotes.", type: "object", propertyNames: { title: "a name", minLength: 1 }, additionalProperties: { type: "string" }, examples: [{ team: "payments" }] },
            "timeout-minutes": { description: "Deadline of the job; fractions are allowed.", type: "number", exclusiveMinimum: 0, maximum: MAX_TIMEOUT_MINUTES, default: 60 },
        },
        dependentSchemas: {
            // Exactly one of the two; a rule that is switched off may have none.
            job: { type: "object", properties: { run: false } },
            with: needs("job"),
        },
        if: { type: "object", required: ["enabled"], properties: { enabled: { anyOf: [{ const: false }, { type: "object", required: ["value"], properties: { value: { const: false } } }] } } },
        else: { anyOf: [needs("run"), needs("job")] },
    };
}
/** @returns nothing for a job that says nothing about its parameters */
function parametersRule(name, parameters) {
    const schema = orExpression(parameters, false);
    if (!Object.hasOwn(schema, "properties"))
        return [];
    const isNeeded = Array.isArray(schema["required"]) && schema["required"].length > 0;
    return [
        {
            if: { type: "object", required: ["job"], properties: { job: { const: name } } },
            then: { type: "object", ...(isNeeded && { required: ["with"] }), properties: { with: schema } },
        },
    ];
}
/** The schema with an expression allowed for every value: what it yields is known when there is an event. */
function orExpression(schema, isValue = true) {
    if (!(0,json/* isJsonObject */.OW)(schema))
        return schema;
    const inner = {};
    for (const [keyword, value] of Object.entries(schema)) {
        (0,json/* setOwn */.P5)(inner, keyword, keyword === "properties" && (0,json/* isJsonObject */.OW)(value) ? mapValues(value) : keyword === "items" || keyword === "additionalProperties" ? orExpression(value) : value);
    }
    if (!isValue)
        return inner;
    const description = (0,json/* getOwn */.Ng)(schema, "description");
    return { ...(description !== undefined && { description }), if: { type: "string", pattern: EXPRESSION }, else: inner };
}
function mapValues(properties) {
    const mapped = {};
    for (const [name, schema] of Object.entries(properties))
        (0,json/* setOwn */.P5)(mapped, name, orExpression(schema));
    return mapped;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/catalogue/yaml-text.ts




const MAX_CHARACTERS = 500_000;
const yaml_text_MAX_DEPTH = 50;
/** What aliases repeat is counted each time, so a bomb of anchors ends here. */
const MAX_NODES = 20_000;
const PLAIN_TAGS = /^(!|tag:yaml\.org,2002:(str|int|float|bool|null|map|seq))$/;
/** The contents of a YAML file as JSON, together with the place of each value. */
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
    /**
     * YAML 1.2 with the core schema: `no` is text, and there are no tags of one's own, no merge keys and no numbers that JSON
     * does not have. Anchors work as long as the whole stays small.
     *
     * @param code  of the complaints, of which there is at most one per line
     * @throws CatalogueError
     */
    static parse(text, path, code) {
        const lines = new yaml_dist/* LineCounter */.HN();
        const complaints = [];
        const placeAt = (offset) => placeOf(lines, offset);
        if (text.length > MAX_CHARACTERS)
            throw new complaints_CatalogueError(path, [{ place: { line: 1, column: 1 }, message: `the file has ${text.length} characters; at most ${MAX_CHARACTERS} are read.` }], code);
        const document = (0,yaml_dist/* parseDocument */.Tp)(text, { version: "1.2", schema: "core", merge: false, uniqueKeys: false, stringKeys: true, strict: true, prettyErrors: false, lineCounter: lines });
        // Tags come first: what else is wrong in the line follows from them.
        for (const { code: kind, message, pos } of [...document.warnings, ...document.errors]) {
            const place = placeAt(pos[0]);
            if (!complaints.some((other) => other.place.line === place.line))
                complaints.push({ place, message: wordsOf(kind, message) });
        }
        if (complaints.length > 0)
            throw new complaints_CatalogueError(path, complaints, code);
        const reader = new Reader(placeAt, complaints);
        const value = reader.read(document.contents);
        if (complaints.length > 0)
            throw new complaints_CatalogueError(path, complaints, code);
        return new YamlText(value, text, lines, reader.spots);
    }
    /**
     * @param pointer  RFC 6901
     * @param name     of something below it, which need not be there
     */
    fieldAt(pointer, name) {
        const field = this.spots.get(pointer)?.field ?? "";
        return (name === undefined ? field : below(field, name)) || "the file";
    }
    /** Where the value begins, or its key where it has one. */
    keyPlace(pointer) {
        return placeOf(this.lines, this.spots.get(pointer)?.keyOffset ?? 0);
    }
    /** @param index  of a character in a text value; it can be told where the file has the text as it is */
    valuePlace(pointer, index) {
        const offset = this.spots.get(pointer)?.valueOffset ?? 0;
        const value = valueAt(this.value, pointer);
        const begin = index !== undefined && typeof value === "string" && value !== "" ? [offset, offset + 1].find((at) => this.text.startsWith(value, at)) : undefined;
        return placeOf(this.lines, begin === undefined ? offset : begin + (index ?? 0));
    }
}
/**
 * A mapping written as YAML, such as the input `with`; an empty text is an empty one.
 *
 * @param name  how messages call the text
 * @throws CatalogueError
 */
function parseMapping(text, name) {
    const { value } = YamlText.parse(text, name, "CA-207");
    if (value === null)
        return {};
    if (!isJsonObject(value))
        throw new CatalogueError(name, [{ place: { line: 1, column: 1 }, message: `expected a mapping such as title: text, found ${found(value)}.` }], "CA-207");
    return value;
}
/** RFC 6901. */
function child(pointer, key) {
    return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function below(field, key) {
    return /^[\w-]{1,80}$/.test(key) ? `${field && `${field}.`}${key}` : `${field}[${errors_quote(key)}]`;
}
function valueAt(root, pointer) {
    return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((at, key) => {
        return typeof at === "object" && at !== null && Object.hasOwn(at, key) ? at[key] : undefined;
    }, root);
}
function placeOf(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function wordsOf(code, message) {
    switch (code) {
        case "TAG_RESOLVE_FAILED": return "a value that begins with ! is a tag in YAML. Put a condition into ${{ }}, any other text into quotes.";
        case "MULTIPLE_DOCS": return "a second document begins here (---); a catalogue is one document.";
        case "RESOURCE_EXHAUSTION": return "this is nested too deep.";
        case "NON_STRING_KEY": return "a name has to be plain text here.";
        default: return `this is not valid YAML: ${message}.`;
    }
}
class Reader {
    placeAt;
    complaints;
    spots = new Map();
    #anchors = new Map();
    #open = new Set();
    #nodes = 0;
    #isTold = false;
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
        if (++this.#nodes > MAX_NODES || depth > yaml_text_MAX_DEPTH) {
            if (!this.#isTold)
                this.#complain(spot.keyOffset, depth > yaml_text_MAX_DEPTH ? `this is nested more than ${yaml_text_MAX_DEPTH} levels deep.` : `the catalogue has more than ${MAX_NODES} values, counting what aliases repeat.`);
            this.#isTold = true;
            return null;
        }
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, pointer, spot, depth);
        if (node.anchor)
            this.#anchors.set(node.anchor, node);
        if (node.tag && !PLAIN_TAGS.test(node.tag)) {
            this.#complain(spot.valueOffset, `${spot.field || "the file"}: the tag ${errors_quote(node.tag)} is not known here.`);
            return null;
        }
        if ((0,yaml_dist/* isScalar */.jn)(node))
            return this.#scalar(node.value, spot);
        this.#open.add(node);
        const value = (0,yaml_dist/* isMap */.jh)(node) ? this.#mapping(node, pointer, spot, depth) : this.#list(node, pointer, spot, depth);
        this.#open.delete(node);
        return value;
    }
    #alias(name, pointer, spot, depth) {
        const target = this.#anchors.get(name);
        if (target && !this.#open.has(target))
            return this.#node(target, pointer, { ...spot, valueOffset: target.range?.[0] ?? spot.valueOffset }, depth + 1);
        this.#complain(spot.valueOffset, `${spot.field || "the file"}: the alias ${errors_quote(`*${name}`)} ${target ? "contains itself" : "has no anchor above it"}.`);
        return null;
    }
    #scalar(value, spot) {
        if (value === null || typeof value === "string" || typeof value === "boolean")
            return value;
        if (typeof value === "number" && Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)))
            return value;
        this.#complain(spot.valueOffset, `${spot.field || "the file"}: ${typeof value === "number" ? "this number cannot be kept exactly; put it into quotes" : "this kind of value is not known here"}.`);
        return null;
    }
    #mapping(node, pointer, spot, depth) {
        const value = {};
        const lines = new Map();
        for (const item of node.items) {
            const key = (0,yaml_dist/* isScalar */.jn)(item.key) ? String(item.key.value ?? "") : "";
            const keyOffset = item.key.range?.[0] ?? spot.valueOffset;
            const field = below(spot.field, key);
            const first = lines.get(key);
            if (first !== undefined)
                this.#complain(keyOffset, `${field}: this name stands here a second time, first in line ${first}.`);
            lines.set(key, first ?? this.placeAt(keyOffset).line);
            (0,json/* setOwn */.P5)(value, key, this.#node(item.value, child(pointer, key), { field, keyOffset, valueOffset: item.value?.range?.[0] ?? keyOffset }, depth + 1));
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

;// CONCATENATED MODULE: ./src/catalogue/validation.ts







const KINDS = { string: "text", object: "a mapping", array: "a list", number: "a number", integer: "a whole number", boolean: "true or false", null: "nothing" };
/** Where the schema says what no keyword has good words for. */
const RUN_BESIDE_JOB = "/dependentSchemas/job/properties/run/false schema";
const WITH_WITHOUT_JOB = "/dependentSchemas/with/required";
/** Everything in the file that breaks the schema. */
function validate(yaml, jobs) {
    // A schema is compiled for one file: only what that uses, not checked (a test does), and without polishing the code.
    const ajv = new (_2020_default())({ allErrors: true, verbose: true, ownProperties: true, strict: false, validateFormats: false, validateSchema: false, meta: false, inlineRefs: false, code: { optimize: false } });
    const schema = catalogueSchema(jobs, usedJobs(yaml.value, jobs));
    const check = ajv.compile(schema);
    if (check(yaml.value))
        return [];
    const ruleKeys = Object.keys(propertiesOf(propertiesOf(schema, "$defs")["rule"] ?? {}));
    return (check.errors ?? []).flatMap((error) => complaintOf(error, yaml, ruleKeys) ?? []);
}
function usedJobs(value, jobs) {
    const tasks = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, "tasks") : undefined;
    const rules = (0,json/* isJsonObject */.OW)(tasks) ? Object.values(tasks).flat() : [];
    const named = new Set(rules.map((rule) => ((0,json/* isJsonObject */.OW)(rule) ? (0,json/* getOwn */.Ng)(rule, "job") : undefined)));
    return jobs.names.filter((name) => named.has(name));
}
/** `undefined` for an error that only follows from another one. */
function complaintOf(error, yaml, ruleKeys) {
    const { keyword, instancePath: pointer, schemaPath, propertyName, data, message = "is not valid" } = error;
    const params = error.params;
    const schema = error.parentSchema;
    const here = (words) => ({ place: yaml.valuePlace(pointer), message: `${yaml.fieldAt(pointer)}: ${words}` });
    const below = (name, words) => ({ place: yaml.keyPlace(child(pointer, name)), message: `${yaml.fieldAt(pointer, name)}: ${words}` });
    const above = (field, words) => ({ place: yaml.keyPlace(pointer), message: `${field}: ${words}` });
    const expected = (what) => here(`expected ${what}, found ${complaints_found(data)}.`);
    if (schemaPath.includes("/anyOf/") || keyword === "if" || keyword === "propertyNames")
        return undefined;
    if (propertyName !== undefined)
        return below(propertyName, `expected ${textOf(schema["title"]) ?? "another name"}.`);
    if (schemaPath.endsWith(RUN_BESIDE_JOB))
        return above(yaml.fieldAt(pointer), "run and job exclude each other; keep one of them.");
    if (schemaPath.endsWith(WITH_WITHOUT_JOB))
        return below("with", "there is no job that these are parameters of; name it by job.");
    switch (keyword) {
        case "anyOf": return isMeant(data, ruleKeys) ? undefined : above(yaml.fieldAt(pointer), "expected run (a script) or job (a ready-made job), found neither.");
        case "additionalProperties":
        case "unevaluatedProperties": {
            const name = String(params["additionalProperty"] ?? params["unevaluatedProperty"]);
            return below(name, `not known here${knownNames(name, Object.keys(propertiesOf(schema)))}`);
        }
        case "required": {
            const name = String(params["missingProperty"]);
            const [meaning] = textOf(propertiesOf(schema)[name]?.["description"])?.split(/\.(?: |$)/) ?? [];
            return above(yaml.fieldAt(pointer, name), `is missing${meaning === undefined ? "" : ` (${meaning})`}.`);
        }
        case "type": {
            const kinds = [params["type"]].flat().map((type) => KINDS[String(type)] ?? String(type));
            const isUnquoted = kinds.includes("text") && ["number", "boolean"].includes(typeof data);
            return here(`expected ${kinds.join(" or ")}, found ${complaints_found(data)}${isUnquoted ? "; put it into quotes." : "."}`);
        }
        case "enum": {
            const allowed = params["allowedValues"].map(String);
            return typeof data === "string" ? here(`${errors_quote(data)} is not known here${knownNames(data, allowed)}`) : expected(allowed.join(", "));
        }
        case "const": return expected(errors_quote(params["allowedValue"]));
        case "pattern": return expected(textOf(schema["title"]) ?? `text that matches ${String(params["pattern"])}`);
        case "minLength": return expected(params["limit"] === 1 ? "text" : `text of at least ${String(params["limit"])} characters`);
        case "minProperties":
        case "minItems": return expected(params["limit"] === 1 ? "at least one entry" : `at least ${String(params["limit"])} entries`);
        case "minimum":
        case "maximum":
        case "exclusiveMinimum":
        case "exclusiveMaximum": return expected(`a number ${String(params["comparison"])} ${String(params["limit"])}`);
        default: return here(`${message}, found ${complaints_found(data)}.`);
    }
}
/** Whether another complaint about the rule tells already what is missing in it. */
function isMeant(rule, ruleKeys) {
    return !(0,json/* isJsonObject */.OW)(rule) || Object.keys(rule).some((name) => name === "with" || ["run", "job"].includes((0,nearest/* nearest */.p)(name, ruleKeys) ?? ""));
}
function propertiesOf(schema, keyword = "properties") {
    return (schema[keyword] ?? {});
}
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}

;// CONCATENATED MODULE: ./src/domain/dispatch-payload.ts



const dispatch_payload_MODE_WORDS = { interactive: "interactive", active: "interactive", silent: "silent", passive: "silent" };
const SCOPE = ["project", "stage", "service"];
const MAX_IDENTITY_CHARACTERS = 1_000;
const dispatch_payload_MAX_DEPTH = 100;
/** `interactive` and `silent`, and the words the quick start used before them. */
function parseMode(text) {
    return Object.hasOwn(dispatch_payload_MODE_WORDS, text) ? dispatch_payload_MODE_WORDS[text] : undefined;
}
/**
 * Reads the four shapes of contract.md 3: (a) `{ event }` as object or JSON text, (b) the quick start's, (c) flat,
 * (d) `{ encoding: "urlquery", event }`.
 *
 * @param origin  how messages call the payload: `client_payload`, or `event` for the input
 * @throws UserError one line that names the field, what was found and what is expected
 */
function parseDispatch(payload, origin) {
    const outer = asObject(payload, origin);
    const { event, path } = unwrap(outer, origin);
    const mode = readMode(outer, origin);
    const normal = normalise(event, path);
    return { reference: readReference(normal, path), event: normal, ...(mode && { mode }) };
}
function unwrap(outer, path) {
    const encoding = (0,json/* getOwn */.Ng)(outer, "encoding");
    const inner = (0,json/* getOwn */.Ng)(outer, "event");
    if (encoding !== undefined) {
        if (encoding !== "urlquery")
            throw new errors_UserError(`${path}.encoding: expected "urlquery", found ${describe(encoding)}.`, "CA-101");
        if (inner === undefined)
            throw new errors_UserError(`${path}.event: expected the encoded event beside encoding, found nothing.`, "CA-101");
        // A text is JSON with encoded leaves, or encoded as a whole.
        const decoded = asObject(decodeUrlQuery(jsonIn(inner), `${path}.event`), `${path}.event`);
        return Object.hasOwn(decoded, "event") ? unwrap(decoded, `${path}.event`) : { event: decoded, path: `${path}.event` };
    }
    if (inner === undefined)
        return { event: outer, path };
    return { event: asObject(inner, `${path}.event`), path: `${path}.event` };
}
function jsonIn(value) {
    if (typeof value !== "string")
        return value;
    try {
        const parsed = JSON.parse(value);
        return (0,json/* isJsonObject */.OW)(parsed) ? parsed : value;
    }
    catch {
        return value;
    }
}
function asObject(value, path) {
    let parsed = value;
    if (typeof value === "string") {
        try {
            parsed = JSON.parse(value);
        }
        catch {
            throw new errors_UserError(`${path}: expected an event as an object or as JSON text, found text that is not JSON.`, "CA-101");
        }
    }
    if (!(0,json/* isJsonObject */.OW)(parsed))
        throw new errors_UserError(`${path}: expected an event as an object or as JSON text, found ${describe(parsed)}.`, "CA-101");
    return parsed;
}
/** Every string and every key as a webhook template's `urlquery` wrote it: `+` is a space, then `%XX` (control-plane.md 5.6). */
function decodeUrlQuery(value, path, depth = 0) {
    if (typeof value === "string")
        return decodeText(value, path);
    if (depth > dispatch_payload_MAX_DEPTH)
        throw new errors_UserError(`The encoded event is nested more than ${dispatch_payload_MAX_DEPTH} levels deep.`, "CA-101");
    if (Array.isArray(value))
        return value.map((item, i) => decodeUrlQuery(item, `${path}[${i}]`, depth + 1));
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const decoded = {};
    for (const [key, item] of Object.entries(value))
        (0,json/* setOwn */.P5)(decoded, decodeText(key, path), decodeUrlQuery(item, `${path}.${key.slice(0, 60)}`, depth + 1));
    return decoded;
}
function decodeText(text, path) {
    try {
        return decodeURIComponent(text.replaceAll("+", " "));
    }
    catch {
        throw new errors_UserError(`${path}: ${errors_quote(text)} is not what \`urlquery\` writes (a % without two hexadecimal digits, or bytes that are not UTF-8). Encode every text, or leave out encoding.`, "CA-101");
    }
}
/** Moves a flat payload's project, stage and service into `data`, where an event has them. */
function normalise(event, path) {
    const given = (0,json/* getOwn */.Ng)(event, "data");
    if (given !== undefined && !(0,json/* isJsonObject */.OW)(given))
        throw new errors_UserError(`${path}.data: expected an object, found ${describe(given)}.`, "CA-101");
    const data = {};
    for (const name of SCOPE) {
        const flat = (0,json/* getOwn */.Ng)(event, name);
        const nested = given && (0,json/* getOwn */.Ng)(given, name);
        if (flat !== undefined && nested !== undefined && flat !== nested) {
            throw new errors_UserError(`${path}.${name} is ${errors_quote(flat)} but ${path}.data.${name} is ${errors_quote(nested)}: send one of them.`, "CA-101");
        }
        const value = nested ?? flat;
        if (value !== undefined)
            (0,json/* setOwn */.P5)(data, name, value);
    }
    for (const [key, value] of Object.entries(given ?? {}))
        (0,json/* setOwn */.P5)(data, key, value);
    const normal = {};
    for (const [key, value] of Object.entries(event))
        if (!["data", "mode", ...SCOPE].includes(key))
            (0,json/* setOwn */.P5)(normal, key, value);
    (0,json/* setOwn */.P5)(normal, "data", data);
    return normal;
}
/** The identity an event carries. @throws UserError naming the field */
function readReference(event, path) {
    const type = identity(event, "type", path);
    const parsed = parseTaskEventType(type);
    if (!parsed) {
        throw new errors_UserError(`${path}.type: expected sh.keptn.event.<task>.<kind> with kind ${EVENT_KINDS.join(", ")}, found ${errors_quote(type)}.`, "CA-101");
    }
    const data = (0,json/* getOwn */.Ng)(event, "data");
    const scope = (0,json/* isJsonObject */.OW)(data) ? data : {};
    const keptnContext = optionalIdentity(event, "shkeptncontext", path);
    if (!keptnContext && parsed.kind !== "triggered")
        throw new errors_UserError(`${path}.shkeptncontext: expected the context of ${type}, found nothing.`, "CA-101");
    const stage = optionalIdentity(scope, "stage", `${path}.data`);
    const service = optionalIdentity(scope, "service", `${path}.data`);
    return {
        type,
        name: parsed.task,
        kind: parsed.kind,
        id: identity(event, "id", path),
        project: identity(scope, "project", `${path}.data`, `${path}.project`),
        ...(keptnContext && { keptnContext }),
        ...(stage && { stage }),
        ...(service && { service }),
    };
}
function identity(object, name, path, alias) {
    const value = optionalIdentity(object, name, path);
    if (!value)
        throw new errors_UserError(`${path}.${name}${alias ? ` (or ${alias})` : ""}: expected text, found ${describe((0,json/* getOwn */.Ng)(object, name))}.`, "CA-101");
    return value;
}
function optionalIdentity(object, name, path) {
    const value = (0,json/* getOwn */.Ng)(object, name);
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "string")
        throw new errors_UserError(`${path}.${name}: expected text, found ${describe(value)}.`, "CA-101");
    // Identities travel into headers of logs, addresses and events; a line break or NUL there is never legitimate.
    if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value))
        throw new errors_UserError(`${path}.${name}: control characters are not allowed, found ${errors_quote(value)}.`, "CA-101");
    if (value.length > MAX_IDENTITY_CHARACTERS)
        throw new errors_UserError(`${path}.${name}: expected at most ${MAX_IDENTITY_CHARACTERS} characters, found ${value.length}.`, "CA-101");
    return value === "" ? undefined : value;
}
function readMode(outer, path) {
    const value = (0,json/* getOwn */.Ng)(outer, "mode");
    if (value === undefined || value === null || value === "")
        return undefined;
    const mode = typeof value === "string" ? parseMode(value) : undefined;
    if (!mode)
        throw new errors_UserError(`${path}.mode: expected interactive or silent, found ${describe(value)}.`, "CA-101");
    return mode;
}

;// CONCATENATED MODULE: ./src/catalogue/catalogue.ts











/** Keys of a rule whose texts are looked at by themselves; in all others `${{ }}` would go on as text. */
const OWN_SYNTAX = ["if", "run", "with"];
/**
 * @param path  as messages should call the file
 * @throws CatalogueError with all complaints, at most 10
 */
function parseCatalogue(text, path, jobs) {
    const yaml = YamlText.parse(text, path);
    const complaints = validate(yaml, jobs);
    const rules = new Map();
    for (const { key, pointer, value } of rulesOf(yaml.value)) {
        complaints.push(...complaintsBeyondSchema(value, pointer, yaml, jobs));
        // What is wrong has no rule, and then there is no catalogue either.
        if (complaints.length === 0)
            rules.set(key, [...(rules.get(key) ?? []), ruleOf(value, pointer, yaml, path)]);
    }
    complaints.push(...sameKeys(yaml));
    if (complaints.length > 0)
        throw new complaints_CatalogueError(path, complaints);
    return { path, rules };
}
/** `deployment` and `deployment.triggered` are one key. */
function keyOf(name) {
    return name === "*" || name.includes(".") ? name : `${name}.triggered`;
}
/** How the file calls a key. */
function nameOfKey(key) {
    return key.replace(/\.triggered$/, "");
}
function* rulesOf(value) {
    const tasks = tasksOf(value);
    for (const [name, given] of Object.entries(tasks)) {
        const pointer = child("/tasks", name);
        const list = Array.isArray(given) ? given.map((item, i) => [child(pointer, i), item]) : [[pointer, given]];
        for (const [at, item] of list)
            if ((0,json/* isJsonObject */.OW)(item))
                yield { key: keyOf(name), pointer: at, value: item };
    }
}
function tasksOf(value) {
    const tasks = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, "tasks") : undefined;
    return (0,json/* isJsonObject */.OW)(tasks) ? tasks : {};
}
function sameKeys(yaml) {
    const names = Object.keys(tasksOf(yaml.value));
    return names.filter((name) => name.endsWith(".triggered") && names.includes(nameOfKey(name))).map((name) => ({
        place: yaml.keyPlace(child("/tasks", name)),
        message: `${yaml.fieldAt(child("/tasks", name))}: ${nameOfKey(name)} means the same and stands here, too; make one list of both.`,
    }));
}
function complaintsBeyondSchema(rule, pointer, yaml, jobs) {
    const complaints = [];
    const attempt = (at, read) => {
        try {
            read();
        }
        catch (error) {
            if (error instanceof expression_ExpressionProblem)
                complaints.push({ place: yaml.valuePlace(at, error.index), message: `${yaml.fieldAt(at)}: ${error.message}` });
            else if (error instanceof errors_UserError)
                complaints.push({ place: yaml.valuePlace(at), message: `${yaml.fieldAt(at)}: ${error.message.replace(/^(exit-codes|results|thresholds): /, "")}` });
            else
                throw error;
        }
    };
    const text = (name) => {
        const value = (0,json/* getOwn */.Ng)(rule, name);
        return typeof value === "string" ? value : undefined;
    };
    const [condition, script, exitCodes] = [text("if"), text("run"), text("exit-codes")];
    if (condition !== undefined)
        attempt(child(pointer, "if"), () => parseCondition(condition));
    if (script !== undefined)
        attempt(child(pointer, "run"), () => script_refuseExpressions(script));
    if (exitCodes !== undefined)
        attempt(child(pointer, "exit-codes"), () => parseExitCodes(exitCodes));
    const job = jobs.names.find((name) => name === text("job"));
    const schema = job === undefined ? {} : jobs.parametersOf(job);
    const parameters = (0,json/* getOwn */.Ng)(rule, "with");
    for (const [name, value] of Object.entries((0,json/* isJsonObject */.OW)(parameters) ? parameters : {})) {
        const read = script_isScript(name, schema) ? script_refuseExpressions : parseTemplate;
        for (const [at, inner] of textsIn(value, child(child(pointer, "with"), name)))
            attempt(at, () => void read(inner));
    }
    for (const [name, check] of Object.entries(jobs.checks ?? {})) {
        const given = (0,json/* getOwn */.Ng)(rule, name);
        for (const [key, value] of Object.entries((0,json/* isJsonObject */.OW)(given) ? given : {}))
            attempt(child(child(pointer, name), key), () => check(single(key, value)));
    }
    for (const [name, value] of Object.entries(rule)) {
        if (OWN_SYNTAX.includes(name))
            continue;
        for (const [at, inner] of textsIn(value, child(pointer, name))) {
            attempt(at, () => {
                if (hasExpression(inner))
                    throw new expression_ExpressionProblem("expressions work in if and with only.", inner.indexOf("${{"));
            });
        }
    }
    return complaints;
}
function single(key, value) {
    const object = {};
    (0,json/* setOwn */.P5)(object, key, value);
    return object;
}
/** Every text below a value, with its pointer. */
function* textsIn(value, pointer) {
    if (typeof value === "string")
        yield [pointer, value];
    else if (Array.isArray(value))
        for (const [i, item] of value.entries())
            yield* textsIn(item, child(pointer, i));
    else if ((0,json/* isJsonObject */.OW)(value))
        for (const [key, item] of Object.entries(value))
            yield* textsIn(item, child(pointer, key));
}
/** @param rule  valid */
function ruleOf(rule, pointer, yaml, path) {
    const read = (name) => (0,json/* getOwn */.Ng)(rule, name);
    const condition = read("if");
    const mode = read("mode");
    return {
        field: yaml.fieldAt(pointer),
        place: locate(path, yaml.keyPlace(pointer)),
        condition: condition === undefined ? undefined : parseCondition(String(condition)),
        off: offAnswer(read("enabled")),
        settings: {
            script: read("run"),
            shell: read("shell"),
            workingDirectory: read("working-directory"),
            timeoutMinutes: read("timeout-minutes"),
            exitCodes: exitCodeLines(read("exit-codes")),
            labels: (read("labels") ?? {}),
            results: read("results"),
            thresholds: read("thresholds"),
            job: read("job"),
            with: read("with"),
            mode: mode === undefined ? undefined : parseMode(mode),
        },
    };
}
function offAnswer(enabled) {
    if (enabled === undefined || enabled === true)
        return undefined;
    if (!(0,json/* isJsonObject */.OW)(enabled))
        return "warning";
    return enabled["value"] === true ? undefined : ((0,json/* getOwn */.Ng)(enabled, "answer") ?? "warning");
}
function exitCodeLines(given) {
    if (given === undefined || typeof given === "string")
        return given;
    return Object.entries(given).map(([code, verdict]) => `${code}=${String(verdict)}`).join("\n");
}
/** A key tells which event it is for; `*` is none of a single task. */
function taskOfKey(key) {
    const kind = EVENT_KINDS.find((name) => key.endsWith(`.${name}`));
    return kind === "triggered" ? key.slice(0, -".triggered".length) : undefined;
}

;// CONCATENATED MODULE: ./src/catalogue/choice.ts






/**
 * The first rule of the event's own key whose condition is true. A triggered task without a key takes those of `*`.
 *
 * @param event  the full event
 * @throws UserError when a condition cannot be evaluated, naming rule and position
 */
function chooseRule(catalogue, event) {
    const { key, task, type } = keyFor(catalogue, event);
    const rules = key === undefined ? undefined : catalogue.rules.get(key);
    if (key === undefined || rules === undefined)
        return withoutKey(catalogue, type, task);
    const context = contextOf(event);
    const index = rules.findIndex((rule) => fits(rule, context));
    const rule = rules[index];
    if (rule === undefined) {
        const reason = `${catalogue.path}: no rule of ${nameOfKey(key)} fits this event; tried were ${rules.map(({ condition }) => condition?.text).join("; ")}.`;
        return task === undefined ? { kind: "skipped", reason } : { kind: "unknown", knownTasks: knownTasks(catalogue), reason };
    }
    return rule.off === undefined ? { kind: "rule", rule, index, key: nameOfKey(key) } : { kind: "off", answer: rule.off, where: rule.place };
}
/** Why each rule of the event's key is taken or not, in their order; empty where the event has no key. */
function explain(catalogue, event) {
    const { key } = keyFor(catalogue, event);
    if (key === undefined)
        return [];
    const context = contextOf(event);
    let isOver = false;
    return (catalogue.rules.get(key) ?? []).map((rule, index) => {
        const base = { rule, key: nameOfKey(key), index };
        try {
            const { condition } = rule;
            const isMet = condition === undefined || isTrue(condition, context);
            const told = condition === undefined ? { parts: [] } : { value: evaluate(condition, context), parts: partsOf(condition, context) };
            const verdict = isOver ? "not reached" : isMet ? "taken" : "not met";
            isOver ||= isMet;
            return { ...base, ...told, verdict };
        }
        catch (error) {
            if (!(error instanceof expression_ExpressionProblem))
                throw error;
            const verdict = isOver ? "not reached" : "broken";
            // The action stops there, too.
            isOver = true;
            return { ...base, parts: [], problem: error.message, verdict };
        }
    });
}
/** Tasks that have a key of their own for `triggered`. */
function knownTasks(catalogue) {
    return [...catalogue.rules.keys()].flatMap((key) => taskOfKey(key) ?? []);
}
function keyFor(catalogue, event) {
    const type = (0,json/* getOwn */.Ng)(event, "type");
    const parsed = typeof type === "string" ? parseTaskEventType(type) : undefined;
    if (parsed === undefined)
        return { key: undefined, task: undefined, type };
    const task = parsed.kind === "triggered" ? parsed.task : undefined;
    const key = [`${parsed.task}.${parsed.kind}`, ...(task === undefined ? [] : ["*"])].find((candidate) => catalogue.rules.has(candidate));
    return { key, task, type };
}
function withoutKey(catalogue, type, task) {
    if (task !== undefined) {
        const known = knownTasks(catalogue);
        const help = known.length === 0 ? ", nor for any other triggered one." : knownNames(task, known);
        return { kind: "unknown", knownTasks: known, reason: `${catalogue.path} has no rule for the task ${errors_quote(task)}${help}` };
    }
    const key = typeof type === "string" && parseTaskEventType(type) !== undefined ? type.split(".").slice(-2).join(".") : undefined;
    const what = key === undefined ? `The event's type (${describe(type)}) is not that of a task` : `${catalogue.path} has no key ${errors_quote(key)}`;
    return { kind: "skipped", reason: `${what}, so there is nothing to do.` };
}
function fits({ condition, place, field }, context) {
    if (condition === undefined)
        return true;
    try {
        return isTrue(condition, context);
    }
    catch (error) {
        throw error instanceof expression_ExpressionProblem ? new errors_UserError(`${place}: ${field}.if: ${error.message}`, "CA-204") : error;
    }
}

;// CONCATENATED MODULE: ./src/catalogue/parameters.ts





/** Of all texts together; an event has at most a fraction of it. */
const parameters_MAX_CHARACTERS = 1_000_000;
/**
 * The rule's `with` for one event. A text that is one expression becomes its value with its type; in a text with more than
 * that, objects and lists become JSON and null becomes nothing.
 *
 * @throws UserError naming rule, position and parameter, when an expression cannot be evaluated or the whole gets too large
 */
function resolveWith(rule, event) {
    // Scripts among the parameters have been looked at when the catalogue was read.
    return resolve(rule.settings.with ?? {}, event, `${rule.place}: ${rule.field}.with`);
}
/**
 * The same for parameters that do not come from a catalogue.
 *
 * @param schema  of the job's parameters; it tells which are scripts
 * @throws UserError also for an expression in a script
 */
function resolveParameters(parameters, event, schema) {
    for (const [name, value] of Object.entries(parameters)) {
        try {
            if (typeof value === "string" && isScript(name, schema))
                refuseExpressions(value);
        }
        catch (error) {
            throw error instanceof ExpressionProblem ? new UserError(`with.${name}: ${error.message}`, "CA-207") : error;
        }
    }
    return resolve(parameters, event, "with");
}
function resolve(parameters, event, field) {
    try {
        return new Resolver(contextOf(event)).mapping(parameters, field);
    }
    catch (error) {
        throw error instanceof expression_ExpressionProblem ? new errors_UserError(error.message, "CA-207") : error;
    }
}
class Resolver {
    context;
    #characters = 0;
    constructor(context) {
        this.context = context;
    }
    mapping(value, field) {
        const resolved = {};
        for (const [key, item] of Object.entries(value))
            (0,json/* setOwn */.P5)(resolved, key, this.#resolve(item, `${field}.${key}`));
        return resolved;
    }
    #resolve(value, field) {
        if ((0,json/* isJsonObject */.OW)(value))
            return this.mapping(value, field);
        if (Array.isArray(value))
            return value.map((item, i) => this.#resolve(item, `${field}[${i}]`));
        if (typeof value !== "string" || !hasExpression(value))
            return value;
        const resolved = this.#text(value, field);
        this.#characters += typeof resolved === "string" ? resolved.length : JSON.stringify(resolved).length;
        if (this.#characters > parameters_MAX_CHARACTERS)
            throw new expression_ExpressionProblem(`${field}: the parameters become longer than ${parameters_MAX_CHARACTERS} characters.`);
        return resolved;
    }
    #text(text, field) {
        try {
            const segments = parseTemplate(text);
            const [only, ...more] = segments;
            if (only !== undefined && typeof only !== "string" && more.length === 0)
                return evaluate(only, this.context);
            return segments.map((segment) => (typeof segment === "string" ? segment : parameters_textOf(evaluate(segment, this.context)))).join("");
        }
        catch (error) {
            throw error instanceof expression_ExpressionProblem ? new expression_ExpressionProblem(`${field}: ${error.message}`) : error;
        }
    }
}
function parameters_textOf(value) {
    if (value === null)
        return "";
    return typeof value === "string" ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./src/jobs/workflow/parameters.ts
/** As `workflow_dispatch` allows (github-actions.md 3.3). */
const MAX_INPUTS = 25;
const DEFAULT_ARTIFACT = "cloud-automation-output";
const DEFAULT_PARK_MINUTES = 24 * 60;
const DEFAULT_FORCE_MINUTES = 5;
/** JSON Schemas of the parameters that every job over a workflow has; such a job spreads the ones it takes. */
const workflowProperties = {
    workflow: {
        type: "string",
        pattern: "^(\\.github/workflows/)?[^/\\\\]+\\.ya?ml$",
        description: "File of the workflow to run; it has the trigger workflow_dispatch and lies on the default branch.",
        examples: ["load-test.yml"],
    },
    repository: {
        type: "string",
        pattern: "^[\\w.-]+/[\\w.-]+$",
        description: "Repository of the workflow as owner/name; this one unless told otherwise. For another one, `github-token` needs a token that may run its workflows.",
        examples: ["octo/load-tests"],
    },
    ref: {
        type: "string",
        minLength: 1,
        description: "Branch or tag whose version of the workflow runs; the repository's default branch unless told otherwise.",
        examples: ["main"],
    },
    inputs: {
        type: "object",
        maxProperties: MAX_INPUTS,
        description: "Inputs of the workflow, at most 25. Numbers and booleans are passed as text, lists and mappings as JSON.",
        examples: [{ environment: "staging", users: 50 }],
    },
    "correlation-input": {
        type: "string",
        minLength: 1,
        description: "Name of an input of that workflow which receives the id of the task. With `run-name: … ${{ inputs.<name> }}` in the workflow its run is found again with certainty, so a re-run of this job never starts a second one.",
        examples: ["task-id"],
    },
};
/** Of jobs that wait for the run. */
const waitProperties = {
    wait: {
        type: "string",
        enum: ["runner", "park"],
        default: "runner",
        description: "`runner`: this job waits, for up to 5 hours and `timeout-minutes`. `park`: this job ends, and the sweep finishes the task when the run is over; for runs of this repository.",
    },
    "deadline-minutes": {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 35 * 24 * 60,
        default: DEFAULT_PARK_MINUTES,
        description: "With `wait: park`: the sweep cancels a run that is not over by then and finishes the task `errored`.",
    },
    artifact: {
        type: "string",
        minLength: 1,
        maxLength: 255,
        default: DEFAULT_ARTIFACT,
        description: "Artifact of the run whose file `output` (syntax of $CLOUD_AUTOMATION_OUTPUT) or `output.json` (an object) gives data, message, result and labels. A run without it has only its conclusion.",
    },
};
/** Of jobs that stop a run. */
const stopProperties = {
    "run-id": {
        type: ["string", "integer"],
        pattern: "^[1-9]\\d{0,14}$",
        minimum: 1,
        maximum: 999_999_999_999_999,
        description: "Id of the run to stop. Without it the run that an earlier task of the sequence has reported as `runId`.",
        examples: ["9000000001"],
    },
    "started-by": {
        type: "string",
        minLength: 1,
        description: "Name of the earlier task whose `runId` is meant, where several have reported one.",
        examples: ["load"],
    },
    repository: workflowProperties.repository,
    workflow: {
        ...workflowProperties.workflow,
        description: "Workflow whose running run is meant, where no task has reported one, as after a silent start: the one with `title` in its title.",
    },
    title: {
        type: "string",
        minLength: 1,
        description: "Text in the title (`run-name`) of the run; with `workflow`. Unless told otherwise project, stage and service have to be words of it.",
        examples: ["load carts staging"],
    },
    "force-after-minutes": {
        type: "number",
        minimum: 0,
        maximum: 300,
        default: DEFAULT_FORCE_MINUTES,
        description: "A run that goes on for so long after it was cancelled is ended by force, which skips its clean-up steps.",
    },
};
/** Fields of every job that waits for a run. */
const runReports = {
    runId: "Id of the workflow run.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how it ended: success, failure, cancelled, …",
    "<name>": "Whatever the artifact's `output` reports.",
};
const ACTIONS_WRITE = { actions: "write, to start, read and cancel workflow runs" };

;// CONCATENATED MODULE: ./src/jobs/script-or-workflow-parameters.ts

/** Parameters of jobs whose work is a script or a workflow; see script-or-workflow.ts. Durations in minutes. */
const workProperties = {
    run: {
        type: "string",
        minLength: 1,
        contentMediaType: "application/x-sh",
        description: "Script that does the work; runs as the input `run` would. Give either `run` or `workflow`.",
        examples: ["./work.sh \"$CLOUD_AUTOMATION_SERVICE\""],
    },
    ...workflowProperties,
    workflow: { ...workflowProperties.workflow, description: "Workflow that does the work, by its file; it has the trigger workflow_dispatch and lies on the default branch. Give either `run` or `workflow`." },
};
/** Of jobs whose work has to be over before they are. */
const untilEndProperties = {
    ...workProperties,
    ...waitProperties,
};
/** Of jobs that may also just start something. @param otherwise  the default of `wait` */
function startProperties(otherwise) {
    return {
        ...workProperties,
        ...waitProperties,
        wait: {
            enum: ["runner", "park", "no"],
            default: otherwise,
            description: "What happens while a workflow runs. `runner`: this job waits, for up to 5 hours and `timeout-minutes`. `park`: this job ends, and the sweep finishes the task when the run is over; for runs of this repository. `no`: the task is finished as soon as the run is known, and a later task stops it. A script is always waited for; one that starts something in the background says `no`, so that its end is not taken for the end of the work.",
        },
    };
}
const checkProperties = {
    check: {
        type: "string",
        minLength: 1,
        contentMediaType: "application/x-sh",
        description: "Script that reads back whether it really is so: exit code 0 for yes. It is tried until it succeeds or `patience-minutes` are over.",
        examples: ["curl --fail --silent \"$CLOUD_AUTOMATION_REPORTED_DEPLOYMENT_URL/health\""],
    },
    "patience-minutes": {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 300,
        default: 5,
        description: "How long `check` is tried.",
    },
};
/** A script that puts things right afterwards, and its time. */
function hookProperties(name, description, example) {
    return {
        [name]: { type: "string", minLength: 1, contentMediaType: "application/x-sh", description, examples: [example] },
        [`${name}-minutes`]: { type: "number", exclusiveMinimum: 0, maximum: 60, default: 5, description: `How long \`${name}\` may take. It cannot run when the run is cancelled, the sequence is aborted or \`timeout-minutes\` are over.` },
    };
}
/** What every start leaves, so that a stop finds it. */
const startedReports = {
    runId: "Id of the workflow run, with `workflow`.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how the run ended.",
    job: "Name of this job: a stop finds by it what was started.",
    startedFor: "Project, stage and service of the task, likewise.",
    "<name>": "Whatever the script or the workflow's artifact reports.",
};
/** Of jobs that stop what a start has begun: the workflow run it has left, or by a script. */
function stopParameters(hook, description, example) {
    return {
        type: "object",
        properties: {
            run: {
                ...workProperties.run,
                description: "Script that stops it. What the start reported is in CLOUD_AUTOMATION_STARTED_<NAME>, and in the event file below `.data` under the task's name, which is in CLOUD_AUTOMATION_STARTED_BY. Without `run`, the workflow run that was started is cancelled.",
                examples: ["kill \"$CLOUD_AUTOMATION_STARTED_PROCESS_ID\""],
            },
            ...stopProperties,
            "started-by": { ...stopProperties["started-by"], description: "Name of the earlier task that started it. Without it, what a start of this kind has left for this project, stage and service." },
            "run-id": { ...stopProperties["run-id"], description: "Id of the workflow run to stop, instead of the one that the start has reported." },
            ...checkProperties,
            check: {
                ...checkProperties.check,
                description: "Script that reads back whether it is over: exit code 0 for yes. It is tried until it succeeds or `patience-minutes` are over; then the task fails. With `run` it is also asked before, where the event tells what was started: what is over already is not stopped again.",
                examples: ["! pgrep --full load-generator"],
            },
            ...hookProperties(hook, description, example),
        },
        additionalProperties: false,
    };
}
/** What every stop reports. */
const stoppedReports = {
    stopped: "`true` when it is over, `false` when it goes on, `unknown` when the stop script failed and there is no `check`.",
    wasRunning: "`false` when it was over before, `true` when it was not, as far as a `check` tells.",
    confirmedBy: "What read it back: `check`, `workflow run`, both, or nobody but `the stop script` itself.",
    startedBy: "Name of the task that had started it, if the event tells.",
    start: "When it was started, if the start has reported it.",
    end: "When it was found to be over (ISO 8601).",
    runId: "Id of the workflow run, if it is one.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how the run ended.",
    "<name>": "Whatever the scripts report.",
};
const WORKFLOW_PERMISSION = "write, to start, read and cancel workflow runs; only with `workflow`";

;// CONCATENATED MODULE: ./src/jobs/build/declarations.ts

const buildDeclarations = [
    {
        name: "build.run",
        does: "Builds by a script or a workflow and reports what was built. It is done when the work is over and `check`, if there is one, has found the result where it should be.",
        parameters: {
            type: "object",
            properties: {
                ...untilEndProperties,
                ...checkProperties,
                check: { ...checkProperties.check, examples: ["docker buildx imagetools inspect \"$CLOUD_AUTOMATION_REPORTED_IMAGE\""] },
            },
            additionalProperties: false,
        },
        reports: {
            image: "Image that was built, such as `example/carts:1.4.0`, if the work reports it. A later `deploy.run` reads it from `data.build.image`, so call the task `build`, or pass it as `image`. The control plane's own `configurationChange.values.image` cannot be set by a task.",
            tag: "Its tag; taken from `image` unless reported.",
            digest: "Its digest; taken from `image` unless reported.",
            buildUrl: "Page of the build: of the workflow's run, or of this run; also a label.",
            runId: "Id of the workflow run, with `workflow`.",
            runUrl: "Its page; also a label.",
            conclusion: "GitHub's word for how the run ended.",
            "<name>": "Whatever the script or the workflow's artifact reports.",
        },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
];

;// CONCATENATED MODULE: ./src/jobs/chaos/declarations.ts

const ROLLBACK = "`succeeded`, `failed`, `not run`, or `not needed` where the experiment did not fail.";
const chaosDeclarations = [
    {
        name: "chaos.start",
        does: "Starts a chaos experiment by a script or a workflow, waits for its end unless told otherwise, and takes back what it has left where it fails. `results` and `thresholds` of the rule judge its journal.",
        parameters: {
            type: "object",
            properties: {
                ...startProperties("runner"),
                experiment: { type: "string", minLength: 1, maxLength: 500, description: "Name of the experiment, for the report; the script finds it in CLOUD_AUTOMATION_EXPERIMENT.", examples: ["pod-delete"] },
                ...hookProperties("rollback", "Script that takes back what a failed experiment has left. It never hides the failure. `rollback-minutes` of the task's time are kept for it.", "kubectl delete chaosengine --all"),
            },
            additionalProperties: false,
        },
        reports: {
            experiment: "Name of the experiment: what the work reports, else the parameter.",
            start: "When it began: of the journal, else of the work, else of this job (ISO 8601).",
            end: "When it ended, likewise; not with `wait: no`.",
            rollback: ROLLBACK,
            ...startedReports,
        },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
    {
        name: "chaos.stop",
        does: "Stops the experiment that an earlier task has started, takes back what it has left, and is done when it is over; one that was over already is a pass, too.",
        parameters: stopParameters("rollback", "Script that runs after the stop, whatever came of it, and takes back what the experiment has left. Where it fails, the task fails.", "kubectl delete chaosengine --all"),
        reports: { ...stoppedReports, rollback: "`succeeded`, `failed` or `not run`, where there is one." },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
];

;// CONCATENATED MODULE: ./src/jobs/deploy/declarations.ts

const deployDeclarations = [
    {
        name: "deploy.run",
        does: "Deploys by a script or a workflow and keeps a deployment record at GitHub, from in progress to its end. It is done when the work is over, `check`, if there is one, has succeeded, and the record says so.",
        parameters: {
            type: "object",
            properties: {
                ...untilEndProperties,
                wait: { ...untilEndProperties.wait, description: `${untilEndProperties.wait.description} \`park\` needs \`record: false\`, since nobody would end the record.` },
                environment: { type: "string", minLength: 1, maxLength: 255, description: "Environment of the record; the task's stage unless told otherwise. Scripts find it in CLOUD_AUTOMATION_ENVIRONMENT.", examples: ["production"] },
                image: {
                    type: "string",
                    minLength: 1,
                    maxLength: 1000,
                    description: "What is deployed, for the report; scripts find it in CLOUD_AUTOMATION_IMAGE. Unless told otherwise the event's `data.build.image`, which `build.run` reports, else its `data.configurationChange.values.image`.",
                    examples: ["${{ event.data.configurationChange.values.image }}"],
                },
                commit: { type: "string", minLength: 1, maxLength: 255, description: "Commit, branch or tag of the record; the run's own commit unless told otherwise.", examples: ["v1.4.0"] },
                "environment-url": { type: "string", pattern: "^https?://", maxLength: 2000, description: "Address of what is deployed; else what the work reports as `deploymentURL`.", examples: ["https://carts.staging.example.com"] },
                record: { type: "boolean", default: true, description: "`false`: no deployment record, as for a workflow job with `environment:`, which has one of its own." },
                production: { type: "boolean", description: "Whether people use this environment; GitHub takes the one called production for it unless told otherwise." },
                transient: { type: "boolean", default: false, description: "Whether the environment will go away, as one of a pull request." },
                "auto-inactive": { type: "boolean", default: true, description: "Whether a success makes older records of this environment inactive." },
                ...checkProperties,
                ...hookProperties("rollback", "Script that takes a failed deployment back. It never hides the failure. `rollback-minutes` of the task's time are kept for it.", "helm rollback \"$CLOUD_AUTOMATION_SERVICE\" --wait"),
            },
            additionalProperties: false,
        },
        reports: {
            deploymentURL: "Address of what was deployed: what the work reports, else `environment-url`; also a label.",
            deploymentURIsPublic: "The same as a list, as later tasks of the sequence expect it: what the work reports (a JSON list, or addresses with spaces between), else `deploymentURL`. The control plane puts it before the addresses of earlier deployments.",
            deploymentNames: "Names of what was deployed, as a list, if the work reports them.",
            deploymentResults: "What the work reports in words, else how it ended.",
            image: "What was deployed, if it is known.",
            environment: "Environment of the record.",
            deploymentId: "Id of the record; not with `record: false`.",
            rollback: "`succeeded`, `failed`, `not run`, or `not needed` where the deployment did not fail.",
            runId: "Id of the workflow run, with `workflow`.",
            runUrl: "Its page; also a label.",
            conclusion: "GitHub's word for how the run ended.",
            "<name>": "Whatever the script or the workflow's artifact reports.",
        },
        permissions: { deployments: "write, for the deployment record; not with `record: false`", actions: WORKFLOW_PERMISSION },
    },
];

;// CONCATENATED MODULE: ./src/jobs/load/declarations.ts

const loadDeclarations = [
    {
        name: "load.start",
        does: "Starts a load test by a script or a workflow, waits for its end unless told otherwise, and reports its window for the evaluation that follows. `results` and `thresholds` of the rule judge the test's own report.",
        parameters: { type: "object", properties: startProperties("runner"), additionalProperties: false },
        reports: {
            testURL: "Page of the test: what the work reports, else the workflow's run, else this run; also a label.",
            testResults: "What the work reports in words, else how it ended.",
            start: "When the load began: of the test's report, else of the work, else of this job (ISO 8601).",
            end: "When it ended, likewise; not with `wait: no`.",
            ...startedReports,
        },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
    {
        name: "load.stop",
        does: "Stops the load test that an earlier task has started, and is done when it is over; one that was over already is a pass, too.",
        parameters: stopParameters("cleanup", "Script that runs after the stop, whatever came of it, such as one that removes load generators. Where it fails, the task is a warning.", "kubectl delete job --selector \"load=$CLOUD_AUTOMATION_SERVICE\""),
        reports: { ...stoppedReports, cleanup: "`succeeded`, `failed` or `not run`, where there is one." },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
];

;// CONCATENATED MODULE: ./src/jobs/optimize/declarations.ts

const optimizeDeclarations = [
    {
        name: "optimize.start",
        does: "Starts an optimization model by a script or a workflow and reports what it found. A workflow is not waited for on a runner unless told so: studies take hours.",
        parameters: { type: "object", properties: startProperties("park"), additionalProperties: false },
        reports: {
            parameters: "The chosen parameters, if the work reports them as a JSON object; numbers become text, which later tasks can replace.",
            score: "How good they are, if the work reports it; text.",
            studyUrl: "Page of the study, if the work reports it, else the workflow's run; also a label.",
            start: "When it began, unless the work reports it (ISO 8601).",
            end: "When it ended, likewise; not with `wait: no`.",
            ...startedReports,
        },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
    {
        name: "optimize.stop",
        does: "Stops the model that an earlier task has started, and is done when it is over; one that was over already is a pass, too.",
        parameters: stopParameters("cleanup", "Script that runs after the stop, whatever came of it. Where it fails, the task is a warning.", "./remove-trials.sh"),
        reports: { ...stoppedReports, cleanup: "`succeeded`, `failed` or `not run`, where there is one." },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
];

;// CONCATENATED MODULE: ./src/jobs/workflow/declarations.ts

const workflowDeclarations = [
    {
        name: "workflow.run",
        does: "Runs a workflow and is done when its run is over: success passes, failure fails and names the jobs and steps, neutral warns, and any other end (cancelled, timed out, skipped …) is `errored`.",
        parameters: { type: "object", properties: { ...workflowProperties, ...waitProperties }, required: ["workflow"], additionalProperties: false },
        reports: runReports,
        permissions: ACTIONS_WRITE,
    },
    {
        name: "workflow.start",
        does: "Starts a workflow and is done when its run is known; it does not wait for it.",
        parameters: { type: "object", properties: workflowProperties, required: ["workflow"], additionalProperties: false },
        reports: { runId: runReports.runId, runUrl: runReports.runUrl },
        permissions: ACTIONS_WRITE,
    },
    {
        name: "workflow.stop",
        does: "Stops a workflow run and is done when it is over; a run that was over already is a pass, too.",
        parameters: { type: "object", properties: stopProperties, additionalProperties: false },
        reports: { stopped: "`true` when the run is over, `false` when it goes on.", runId: runReports.runId, runUrl: runReports.runUrl, conclusion: runReports.conclusion },
        permissions: ACTIONS_WRITE,
    },
];

;// CONCATENATED MODULE: ./src/jobs/declarations.ts






/** Every ready-made job; the catalogue, the documentation and editors know them from here. */
const declarations = [...workflowDeclarations, ...buildDeclarations, ...deployDeclarations, ...loadDeclarations, ...chaosDeclarations, ...optimizeDeclarations];

;// CONCATENATED MODULE: ./src/jobs/known-jobs.ts

/** Names of contract.md 9 that have no job yet: a catalogue may hold them, and only the task that needs one is refused. */
const PLANNED_NAMES = [
    "flag.set", "incident.open", "incident.update", "incident.close", "runbook.run", "issue.open", "issue.update", "issue.close",
    "notify.send", "approval.ask", "slo.report", "slo.evaluate", "action.route",
];
/** What a catalogue may name, and how `with` has to look: data only, without the jobs' code. */
const knownJobs = {
    names: [...declarations.map(({ name }) => name), ...PLANNED_NAMES],
    parametersOf: (name) => declarations.find((declaration) => declaration.name === name)?.parameters ?? { type: "object" },
};

;// CONCATENATED MODULE: ./src/results/report.ts
const FORMATS = ["k6", "artillery", "jmeter", "locust", "gatling", "junit", "chaostoolkit"];
/** A report that cannot be used. The message continues "the k6 report x.json …" and ends with what to do. */
class ReportProblem extends (/* unused pure expression or super */ null && (Error)) {
    name = "ReportProblem";
}
const YEAR_2000_MS = Date.UTC(2000, 0);
const YEAR_2100_MS = Date.UTC(2100, 0);
/** Two moments as a window, if both are plausible. */
function windowOf(startMs, endMs) {
    if (startMs === undefined || endMs === undefined)
        return {};
    return startMs >= YEAR_2000_MS && endMs >= startMs && endMs < YEAR_2100_MS ? { window: { startMs, endMs } } : {};
}
/**
 * ISO time → ms since 1970. A time without a zone is UTC by definition in some reports; in others it is local time of
 * whatever machine wrote it, and taken only where local time is UTC.
 */
function timeOf(text, zoneless) {
    const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/.exec(text?.trim() ?? "");
    const [, day = "", time = "", zone] = match ?? [];
    if (!match || (zone === undefined && zoneless === "local" && new Date().getTimezoneOffset() !== 0))
        return undefined;
    const ms = Date.parse(`${day}T${time.replace(",", ".").replace(/(\.\d{3})\d+$/, "$1")}${zone?.replace(/^(?:UTC|GMT)$/, "Z") ?? "Z"}`);
    return Number.isNaN(ms) ? undefined : ms;
}
/** `1 test`, `2 tests` */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
const MAX_LIMIT_CHARACTERS = 180;
/** A limit in the words of the tool; a long one is not shown, since half a secret could not be masked. */
function limitText(text) {
    return text.length > MAX_LIMIT_CHARACTERS ? `a limit of ${text.length} characters` : text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

;// CONCATENATED MODULE: ./src/results/result-files.ts




const MAX_FILES = 100;
/**
 * The input `results`: a line per report, `format: path` or `format=path`; empty lines and lines that begin with # are skipped.
 *
 * @throws UserError naming the line and the known formats, nearest first
 */
function parseResultsInput(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
    return bounded(lines.map((line) => {
        const [, format, path] = /^([^\s:=]+)\s*[:=]\s*(.*)$/.exec(line) ?? [];
        if (format === undefined || path === undefined)
            throw new UserError(`results: expected lines such as k6: summary.json, found ${quote(line)}.`);
        return resultFile(format, unquoted(path));
    }));
}
/**
 * The same in the catalogue: `{ artillery: report.json, junit: [a.xml, b.xml] }`.
 *
 * @throws UserError naming the field and the known formats, nearest first
 */
function resultsOfMapping(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        throw new errors_UserError(`results: expected a mapping such as { k6: summary.json }, found ${describe(value)}.`);
    return bounded(Object.entries(value).flatMap(([format, paths]) => {
        const list = Array.isArray(paths) ? paths : [paths];
        if (list.length === 0)
            throw new errors_UserError(`results.${formatOf(format)}: expected the path of a report, found an empty list.`);
        return list.map((path) => {
            if (typeof path !== "string")
                throw new errors_UserError(`results.${formatOf(format)}: expected the path of a report, found ${describe(path)}.`);
            return resultFile(format, path.trim());
        });
    }));
}
function resultFile(format, path) {
    const known = formatOf(format);
    if (path === "")
        throw new errors_UserError(`results: the path of the ${known} report is missing; write ${known}: and the path.`);
    if (/[\p{Cc}]/u.test(path))
        throw new errors_UserError(`results: the path of the ${known} report holds control characters; write a plain path.`);
    return { format: known, path };
}
function formatOf(name) {
    const lower = name.toLowerCase();
    const known = FORMATS.find((format) => format === lower);
    if (known)
        return known;
    const near = (0,nearest/* nearest */.p)(lower, FORMATS);
    const sorted = near === undefined ? FORMATS : [near, ...FORMATS.filter((format) => format !== near)];
    throw new errors_UserError(`results: ${errors_quote(name)} is not a format of reports; known are ${sorted.join(", ")}.`);
}
function unquoted(path) {
    return /^(["'])(.*)\1$/.exec(path)?.[2] ?? path;
}
function bounded(files) {
    if (files.length > MAX_FILES)
        throw new errors_UserError(`results: ${files.length} reports are named, at most ${MAX_FILES} are read; let the tool write fewer, larger ones.`);
    return files;
}

;// CONCATENATED MODULE: ./src/results/metrics.ts
/** Every number a report can give. One name means the same for all tools (docs/reports.md). */
const METRICS = {
    requests: { unit: "count", better: "higher", merge: "sum" },
    failed: { unit: "count", better: "lower", merge: "sum" },
    errorRate: { unit: "percent", better: "lower", merge: "derived" },
    rps: { unit: "per second", better: "higher", merge: "derived" },
    mean: { unit: "ms", better: "lower", merge: "derived" },
    p50: { unit: "ms", better: "lower", merge: "highest" },
    p75: { unit: "ms", better: "lower", merge: "highest" },
    p90: { unit: "ms", better: "lower", merge: "highest" },
    p95: { unit: "ms", better: "lower", merge: "highest" },
    p99: { unit: "ms", better: "lower", merge: "highest" },
    max: { unit: "ms", better: "lower", merge: "highest" },
    duration: { unit: "s", better: "higher", merge: "derived" },
    vus: { unit: "count", better: "higher", merge: "highest" },
    iterations: { unit: "count", better: "higher", merge: "sum" },
    checksPassed: { unit: "count", better: "higher", merge: "sum" },
    checksFailed: { unit: "count", better: "lower", merge: "sum" },
    checks: { unit: "percent", better: "higher", merge: "derived" },
    vusersCreated: { unit: "count", better: "higher", merge: "sum" },
    vusersFailed: { unit: "count", better: "lower", merge: "sum" },
    tests: { unit: "count", better: "higher", merge: "sum" },
    failures: { unit: "count", better: "lower", merge: "sum" },
    errors: { unit: "count", better: "lower", merge: "sum" },
    skipped: { unit: "count", better: "lower", merge: "sum" },
    actions: { unit: "count", better: "higher", merge: "sum" },
    actionsFailed: { unit: "count", better: "lower", merge: "sum" },
    rollbacks: { unit: "count", better: "higher", merge: "sum" },
    rollbacksFailed: { unit: "count", better: "lower", merge: "sum" },
};
const METRIC_NAMES = Object.keys(METRICS);
/** Only numbers that are there and finite. */
function valuesOf(numbers) {
    return Object.fromEntries(METRIC_NAMES.flatMap((name) => (Number.isFinite(numbers[name]) ? [[name, numbers[name]]] : [])));
}
/** `part` of `total` in percent; unknown where nothing was counted. */
function percent(part, total) {
    return part !== undefined && total !== undefined && total > 0 ? (part / total) * 100 : undefined;
}
/** A number with its unit, for people, at most three decimals. */
function metrics_withUnit(name, value) {
    const number = String(Number(value.toFixed(3)));
    switch (METRICS[name].unit) {
        case "count": return number;
        case "percent": return `${number}%`;
        case "per second": return `${number}/s`;
        case "ms": return `${number} ms`;
        case "s": return `${number} s`;
    }
}

;// CONCATENATED MODULE: ./src/results/thresholds.ts




const OPERATORS = ["<=", ">=", "==", "<", ">", "="];
const MISSES = ["fail", "warning"];
const MAX_THRESHOLDS = 100;
const SYNTAX = "write metric, operator (<, <=, >, >=, ==), number, and warning where a miss should only warn, such as p95 < 500 or errorRate <= 1% warning";
/**
 * The input `thresholds`: a limit per line, such as `p95 < 500`, `errorRate <= 1%`, `rps >= 20 warning`. Units are
 * optional: ms or s for times, % for rates. Empty lines and lines that begin with # are skipped.
 *
 * @throws UserError naming the line
 */
function parseThresholds(text) {
    return thresholds_bounded(text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
        const [, metric = "", rest = ""] = /^([^\s<>=:]+)\s*:?\s*(.*)$/.exec(line) ?? [];
        return threshold(metric, rest, line);
    }));
}
/**
 * The same in the catalogue, by metric: `{ p95: "< 500", rps: [">= 20 warning", ">= 10"], errorRate: { warning: 1, fail: 5 } }`.
 * A bare number is the most a metric may be where lower is better, else the least.
 *
 * @throws UserError naming the metric
 */
function thresholdsOfMapping(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        throw new errors_UserError(`thresholds: expected a mapping such as { p95: "< 500" }, found ${describe(value)}.`);
    return thresholds_bounded(Object.entries(value).flatMap(([name, limits]) => (Array.isArray(limits) ? limits : [limits]).flatMap((limit) => {
        if (!(0,json/* isJsonObject */.OW)(limit))
            return [limitOf(name, limit)];
        return Object.entries(limit).map(([miss, inner]) => {
            if (!MISSES.some((known) => known === miss))
                throw new errors_UserError(`thresholds: ${errors_quote(name)} has the field ${errors_quote(miss)}; known are ${MISSES.join(", ")}.`);
            return { ...limitOf(name, inner), miss: miss };
        });
    })));
}
function limitOf(name, limit) {
    if (typeof limit === "number")
        return { metric: metricOf(name), operator: METRICS[metricOf(name)].better === "lower" ? "<=" : ">=", value: limit, miss: "fail" };
    if (typeof limit === "string")
        return threshold(name, limit.trim(), `${name}: ${limit}`);
    throw new errors_UserError(`thresholds: expected a limit such as "< 500" for ${errors_quote(name)}, found ${describe(limit)}.`);
}
function threshold(name, limit, line) {
    const operator = OPERATORS.find((known) => limit.startsWith(known));
    const [, number, unit = "", miss = "fail"] = /^\s*(-?(?:\d+\.?\d*|\.\d+))\s*(%|[a-z/]*)(?:\s+([a-z]+))?$/i.exec(limit.slice(operator?.length ?? 0)) ?? [];
    // `rps >= 20 warning`: the word after the number is a unit or, as the last one, what a miss means.
    const [word, meant] = MISSES.some((known) => known === unit.toLowerCase()) && miss === "fail" ? ["", unit] : [unit, miss];
    const known = MISSES.find((candidate) => candidate === meant.toLowerCase());
    if (operator === undefined || number === undefined || known === undefined || name === "")
        throw new errors_UserError(`thresholds: ${errors_quote(line)} is not a limit; ${SYNTAX}.`);
    const metric = metricOf(name);
    const value = inUnit(Number(number), word.toLowerCase(), METRICS[metric].unit);
    if (value === undefined)
        throw new errors_UserError(`thresholds: ${errors_quote(line)} has ${errors_quote(word)} after the number, but ${metric} is ${MEASURED[METRICS[metric].unit]}; a miss may mean fail or warning.`);
    return { metric, operator, value, miss: known };
}
const MEASURED = {
    count: "a plain number",
    percent: "measured in percent: write % or nothing",
    "per second": "measured per second: write /s or nothing",
    ms: "a time: write ms, s, or nothing for ms",
    s: "a time: write s, ms, or nothing for s",
};
function inUnit(number, written, unit) {
    if (written === "")
        return number;
    switch (unit) {
        case "count": return undefined;
        case "percent": return written === "%" ? number : undefined;
        case "per second": return written === "/s" ? number : undefined;
        case "ms": return written === "ms" ? number : written === "s" ? number * 1000 : undefined;
        case "s": return written === "s" ? number : written === "ms" ? number / 1000 : undefined;
    }
}
function metricOf(name) {
    const lower = name.toLowerCase();
    const known = METRIC_NAMES.find((metric) => metric.toLowerCase() === lower);
    if (known)
        return known;
    throw new errors_UserError(`thresholds: ${errors_quote(name)} is not a metric; known are ${nearestFirst(name, METRIC_NAMES).join(", ")}.`);
}
function nearestFirst(name, known) {
    const near = (0,nearest/* nearest */.p)(name, known);
    return near === undefined ? known : [near, ...known.filter((other) => other !== near)];
}
function thresholds_bounded(thresholds) {
    if (thresholds.length > MAX_THRESHOLDS)
        throw new errors_UserError(`thresholds: ${thresholds.length} limits are given, at most ${MAX_THRESHOLDS} are compared.`);
    return thresholds;
}
/**
 * Compares limits with what the reports hold.
 *
 * @returns one entry per limit that could be compared, and findings for misses and for metrics that no report gives: what
 *          cannot be judged could not be tested, and is never a pass
 */
function judge(thresholds, values) {
    const judged = [];
    const findings = [];
    for (const { metric, operator, value, miss } of thresholds) {
        const actual = values[metric];
        if (actual === undefined) {
            const found = nearestFirst(metric, Object.keys(values));
            findings.push({ verdict: "errored", reason: `thresholds: no report gives ${metric}; ${found.length > 0 ? `found were ${found.join(", ")}` : "no number was found at all"}` });
            continue;
        }
        const met = compare(actual, operator, value);
        const limit = `${metric} ${operator} ${withUnit(metric, value)}`;
        judged.push({ by: "thresholds", limit, actual, met, miss });
        if (!met)
            findings.push({ verdict: miss, reason: `${metric} is ${withUnit(metric, actual)}, the limit is ${operator} ${withUnit(metric, value)}` });
    }
    return { judged, findings };
}
function compare(actual, operator, limit) {
    switch (operator) {
        case "<": return actual < limit;
        case "<=": return actual <= limit;
        case ">": return actual > limit;
        case ">=": return actual >= limit;
        case "=":
        case "==": return actual === limit;
    }
}

;// CONCATENATED MODULE: ./cli/check.ts















/** As the action knows them. */
const KNOWN = {
    ...knownJobs,
    checks: { results: resultsOfMapping, thresholds: thresholdsOfMapping },
};
const INDENT = "    ";
const MAX_VALUE_COLUMNS = 300;
const SIGNS = { taken: "✓", "not met": "✗", "not reached": "·", broken: "!" };
const STYLES = { taken: "green", "not met": "yellow", "not reached": "dim", broken: "red" };
/** Validates a catalogue and, given an event, tells which rule it takes and why. @returns the exit code */
function check(request, screen) {
    if (request.schema) {
        process.stdout.write(`${JSON.stringify(catalogueSchema(KNOWN), null, 2)}\n`);
        return 0;
    }
    const event = eventOf(request);
    const catalogue = read(request.file, screen);
    if (catalogue === undefined)
        return 1;
    const rules = [...catalogue.rules.values()].flat().length;
    say(screen, `${catalogue.path} is valid: ${count(catalogue.rules.size, "key")}, ${count(rules, "rule")}.`);
    screen.line("");
    if (event === undefined) {
        printRules(screen, catalogue);
        return 0;
    }
    return printChoice(screen, catalogue, event, request.event === undefined);
}
function read(path, screen) {
    try {
        return parseCatalogue(readText("--file", path), path, KNOWN);
    }
    catch (error) {
        if (!(error instanceof complaints_CatalogueError))
            throw error;
        for (const complaint of error.message.split("\n"))
            say(screen, complaint);
        return undefined;
    }
}
function readText(option, path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new cli_arguments/* UsageError */.eb(`${option} ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}
/** The event as the action would see it. */
function eventOf({ event: path, task }) {
    const type = task === undefined ? undefined : `sh.keptn.event.${keyOf(task)}`;
    if (type !== undefined && parseTaskEventType(type) === undefined)
        throw new cli_arguments/* UsageError */.eb(`--task ${task}: expected the name of a task, alone or with .triggered, .started, .finished or .invalidated.`);
    if (path === undefined)
        return type === undefined ? undefined : { type, data: {} };
    const text = readText("--event", path);
    let given;
    try {
        given = JSON.parse(text);
    }
    catch {
        throw new errors_UserError(`${path}: expected JSON.`);
    }
    const payload = (0,json/* isJsonObject */.OW)(given) ? ((0,json/* getOwn */.Ng)(given, "client_payload") ?? given) : given;
    const { event } = parseDispatch(payload, path);
    return type === undefined ? event : { ...event, type };
}
function printRules(screen, catalogue) {
    for (const [key, rules] of catalogue.rules) {
        screen.line(["bold", nameOfKey(key)]);
        const conditions = rules.map(conditionOf);
        const columns = Math.max(...conditions.map(text_width/* widthOf */.qz));
        for (const [i, rule] of rules.entries()) {
            const isReached = rules.slice(0, i).every(({ condition }) => condition !== undefined);
            screen.line(`  ${i + 1}  `, ["cyan", (0,text_width/* pad */.eV)(conditions[i] ?? "", columns)], "  ", workOf(rule), isReached ? "" : ["yellow", "  (never reached)"]);
        }
    }
}
function printChoice(screen, catalogue, event, isEmpty) {
    say(screen, `The event is ${String(event["type"])}.${isEmpty ? " There is nothing in it, so every value of event.data is null; give one by --event." : ""}`);
    for (const explained of explain(catalogue, event))
        printRule(screen, explained);
    screen.line("");
    const choice = chooseRule(catalogue, event);
    switch (choice.kind) {
        case "rule": {
            const { rule, index, key } = choice;
            say(screen, `Rule ${index + 1} of ${key} is taken: ${workOf(rule)}${rule.settings.mode === undefined ? "" : `, ${rule.settings.mode}`}.`);
            for (const [name, value] of Object.entries(rule.settings.with === undefined ? {} : resolveWith(rule, event)))
                say(screen, `${name}: ${shown(value)}`, INDENT);
            return 0;
        }
        case "off":
            say(screen, `The rule at ${choice.where} is switched off: nothing is run, and the task is answered ${choice.answer}.`);
            return 0;
        case "skipped":
            say(screen, choice.reason);
            return 0;
        case "unknown":
            say(screen, choice.reason);
            say(screen, "The task would be finished errored.");
            return 1;
    }
}
function printRule(screen, { rule, index, verdict, value, parts, problem }) {
    screen.line("");
    screen.line([STYLES[verdict], `${SIGNS[verdict]} rule ${index + 1} is ${verdict}`], ["dim", `  ${rule.place}`]);
    say(screen, conditionOf(rule) + (value === undefined ? "" : ` is ${shown(value)}`), INDENT);
    for (const part of parts)
        if (part.text !== rule.condition?.text)
            say(screen, `${part.text} is ${shown(part.value)}`, INDENT.repeat(part.depth + 2));
    if (problem !== undefined)
        say(screen, problem, INDENT);
}
function conditionOf({ condition }) {
    return condition === undefined ? "always" : `if ${condition.text}`;
}
function workOf({ off, settings: { script, job } }) {
    if (off !== undefined)
        return `switched off, answered ${off}`;
    if (job !== undefined)
        return `job ${job}`;
    const [first = "", ...more] = (script ?? "").trim().split("\n");
    return `run ${first}${more.length > 0 ? " …" : ""}`;
}
function shown(value) {
    return (0,text_width/* cut */.Jj)(JSON.stringify(value), MAX_VALUE_COLUMNS);
}
/** A text of any length; nothing of it may be cut. */
function say(screen, text, indent = "") {
    for (const line of (0,text_width/* wrap */.LV)((0,text_width/* harmless */.Is)(text), screen.columns - indent.length))
        screen.line(indent, line);
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}


/***/ })

};
;