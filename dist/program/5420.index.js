exports.id = 5420;
exports.ids = [5420,7531,4515,6672];
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

/***/ 9425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ servedAt)
/* harmony export */ });
/* harmony import */ var _yaml_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6672);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8234);




const DEFAULT_CATALOGUE = ".github/cloud-automation.yml";
/** The reusable workflow that reads a catalogue by default. */
const CATALOGUE_WORKFLOW = /(?:^|\/)task\.ya?ml(?:@|$)/;
const OUR_INPUTS = ["control-plane-url", "tasks", "stages", "projects", "tasks-file"];
/**
 * What the workflow of a run, and the task catalogue it uses, say about a task, as both stood at
 * the run's commit.
 *
 * @throws UserError when they cannot be read
 */
async function servedAt({ workflow, commit }, task, textAt) {
    const text = workflow && commit ? await textAt(workflow, commit) : undefined;
    const calls = text === undefined ? [] : callsIn(text, workflow);
    let isRefused = calls.length > 0;
    for (const call of calls) {
        const served = await servedBy(call, task, commit, textAt);
        if (served === "named")
            return "named";
        if (served === "unsaid")
            isRefused = false;
    }
    return isRefused ? "refused" : "unsaid";
}
async function servedBy({ tasks, stages, projects, catalogue, isHidden }, task, commit, textAt) {
    if (!(0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(stages, task.stage) ||
        !(0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(projects, task.project) ||
        (tasks && !(0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .serves */ .xu)({ tasks }, task.name)))
        return "refused";
    if (isHidden)
        return "unsaid";
    if (catalogue === undefined)
        return tasks ? "named" : "unsaid";
    const rules = await textAt(catalogue, commit);
    if (rules === undefined)
        return "unsaid";
    const read = parsed(rules, catalogue);
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(read, "tasks")))
        return "unsaid";
    return catalogueNames(read, task) ? "named" : "refused";
}
/** The calls of a file that is a workflow; nothing for any other. */
function callsIn(workflow, path) {
    const jobs = objectIn(parsed(workflow, path), "jobs");
    return Object.values(jobs)
        .filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)
        .flatMap((job) => {
        const steps = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(job, "steps");
        const inSteps = (Array.isArray(steps) ? steps : [])
            .filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)
            .flatMap((step) => callIn(step, isLocal));
        // Whether a workflow that is called answers tasks, only its own file tells: its address may
        // be a secret.
        return [...callIn(job, () => true), ...inSteps];
    });
}
/** An action of the repository itself, which may call any other. */
function isLocal(uses) {
    return uses.startsWith("./");
}
/**
 * Ours are known by their inputs: whoever answers needs an address, and may say what for.
 *
 * @param mayAnswer  whether something else could have one of ours within
 */
function callIn(call, mayAnswer) {
    const uses = textIn(call, "uses");
    if (uses === undefined)
        return [];
    const given = objectIn(call, "with");
    if (!CATALOGUE_WORKFLOW.test(uses) &&
        !OUR_INPUTS.some((name) => textIn(given, name) !== undefined))
        return mayAnswer(uses) ? [{ isHidden: true }] : [];
    const plain = (name) => {
        const text = textIn(given, name);
        const isGiven = text !== undefined && text.trim() !== "" && !text.includes("${{");
        return isGiven ? { [name]: namesOf(text) } : {};
    };
    const file = textIn(given, "tasks-file") ?? (CATALOGUE_WORKFLOW.test(uses) ? DEFAULT_CATALOGUE : undefined);
    const isHidden = `${textIn(given, "tasks") ?? ""}${file ?? ""}`.includes("${{");
    return [
        {
            ...plain("tasks"),
            ...plain("stages"),
            ...plain("projects"),
            ...(file && { catalogue: file.replace(/^\.\//, "") }),
            isHidden,
        },
    ];
}
function namesOf(text) {
    return text
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((word) => word.replace(/^sh\.keptn\.event\./, "").replace(/\.triggered$/, ""));
}
/**
 * Whether a catalogue has a key for triggered tasks of this name, and is for such stages and
 * projects.
 */
function catalogueNames(catalogue, task) {
    const keys = Object.keys(objectIn(catalogue, "tasks"));
    return ((0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(wordsIn(catalogue, "stages"), task.stage) &&
        (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(wordsIn(catalogue, "projects"), task.project) &&
        (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .serves */ .xu)({ tasks: keys.map((key) => key.replace(/\.triggered$/, "")) }, task.name));
}
/** A text of words, or a list of them. */
function wordsIn(object, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(object, name);
    if (value === undefined)
        return undefined;
    return (Array.isArray(value) ? value : [value])
        .filter((item) => typeof item === "string")
        .flatMap(namesOf);
}
function parsed(text, path) {
    try {
        const { value } = _yaml_text__WEBPACK_IMPORTED_MODULE_0__/* .YamlText */ .Z.parse(text, path);
        return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) ? value : {};
    }
    catch (error) {
        // What cannot be read as YAML was never run either.
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return {};
        throw error;
    }
}
function objectIn(object, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(object, name);
    return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) ? value : {};
}
function textIn(object, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(object, name);
    return typeof value === "string" ? value : undefined;
}


/***/ }),

/***/ 930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isYamlDeeperThan)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** The stream, its document, and what begins on the line. */
const AROUND = 10;
/**
 * Whether a YAML text goes deeper than that. To be asked before the text is composed: the parser
 * keeps what is open in a list, but the composer calls itself, and a pattern that Node has to
 * compile with a full stack ends the process, which no `catch` can stop.
 */
function isYamlDeeperThan(text, limit) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        // What is complete is of no interest, but has to be taken for the parser to go on.
        Array.from(parser.next(lexeme));
        if (parser.stack.length > limit + AROUND)
            return true;
    }
    return false;
}


/***/ }),

/***/ 6672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ YamlText),
/* harmony export */   j: () => (/* binding */ child),
/* harmony export */   parseMapping: () => (/* binding */ parseMapping)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4515);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _yaml_depth__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(930);





const MAX_CHARACTERS = 500_000;
const MAX_DEPTH = 50;
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
     * YAML 1.2 with the core schema: `no` is text, and there are no tags of one's own, no merge keys
     * and no numbers that JSON does not have. Anchors work as long as the whole stays small.
     *
     * @param code  of the complaints, of which there is at most one per line
     * @throws CatalogueError
     */
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
        // Tags come first: what else is wrong in the line follows from them.
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
    /**
     * @param pointer  RFC 6901
     * @param name     of something below it, which need not be there
     */
    fieldAt(pointer, name) {
        const field = this.spots.get(pointer)?.field ?? "";
        return (name === undefined ? field : below(field, name)) || "the file";
    }
    at(pointer) {
        return valueAt(this.value, pointer);
    }
    /** Where the value begins, or its key where it has one. */
    keyPlace(pointer) {
        return placeOf(this.lines, this.spots.get(pointer)?.keyOffset ?? 0);
    }
    /**
     * @param index of a character in a text value; it can be told where the file has the text as it
     * is
     */
    valuePlace(pointer, index) {
        const offset = this.spots.get(pointer)?.valueOffset ?? 0;
        const value = valueAt(this.value, pointer);
        const begin = index !== undefined && typeof value === "string" && value !== ""
            ? [offset, offset + 1].find((at) => this.text.startsWith(value, at))
            : undefined;
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
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value))
        throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(name, [
            {
                place: { line: 1, column: 1 },
                message: `expected a mapping such as title: text, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(value)}.`,
            },
        ], "CA-207");
    return value;
}
/** RFC 6901. */
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

/***/ 2673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ beginsLikeCommand),
/* harmony export */   H1: () => (/* binding */ readQuestion),
/* harmony export */   Mp: () => (/* binding */ writeQuestion),
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   Uf: () => (/* binding */ QUESTION_LABEL),
/* harmony export */   tQ: () => (/* binding */ textKey),
/* harmony export */   xS: () => (/* binding */ strategyOf),
/* harmony export */   yz: () => (/* binding */ isSameTask)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _counting_event_counts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(993);
/* harmony import */ var _events_event_type__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7453);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3139);





/** All questions of this action carry it, so that they are found by one request. */
const QUESTION_LABEL = "cloud-automation-approval";
const VERSION = 1;
const MARKS = /<!-- cloud-automation-approval ([\w-]{1,8000}) -->/g;
const MAX_REASON_CHARACTERS = 500;
/**
 * What the approval-service does about an approval (docs/reference/keptn.md#approvals): a missing
 * property means manual.
 */
function strategyOf(event) {
    const data = (0,_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(event);
    const evaluation = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(data, "evaluation");
    const result = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, "result") || (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(evaluation, "result");
    if (result === "fail")
        return {
            kind: "automatic",
            verdict: "fail",
            reason: "the stage before failed, so the control plane denies by itself",
        };
    const isAutomatic = (result === "pass" || result === "warning") &&
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(data, _counting_event_counts__WEBPACK_IMPORTED_MODULE_3__/* .APPROVAL_TASK */ .UG), result) === "automatic";
    return isAutomatic
        ? {
            kind: "automatic",
            verdict: "pass",
            reason: `the shipyard says ${result}: automatic, so the control plane approves by itself`,
        }
        : { kind: "manual" };
}
/**
 * Punctuation may stand behind the word, but no letter; what follows is the reason, on the next
 * lines, too.
 */
const COMMAND = /^\/(approve|deny)(?:[^\S\r\n]*[:,.!–—-](?=\s|$))?(?:\s+([^]*))?$/i;
/** A comment that answers: it begins with `/approve` or `/deny`, without a blank before it. */
function parseCommand(comment) {
    const match = COMMAND.exec(comment);
    if (!match)
        return undefined;
    const reason = (match[2] ?? "")
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim()
        .slice(0, MAX_REASON_CHARACTERS)
        .toWellFormed();
    return { decision: match[1]?.toLowerCase() === "approve" ? "approved" : "denied", reason };
}
/**
 * What the workflows start a runner for, by `startsWith` in their `if`: answers, and words such as
 * `/approved` that were meant as one.
 */
function beginsLikeCommand(comment) {
    return /^\/(?:approve|deny)/i.test(comment);
}
/**
 * As a comment of Markdown: no text of the event can end it early. Each run that asks writes one.
 */
function writeQuestion(question) {
    return ("<!-- cloud-automation-approval " +
        `${Buffer.from(JSON.stringify({ version: VERSION, ...question })).toString("base64url")} ` +
        "-->");
}
/**
 * What people read in a question, as a short key: its title and body without our marks, which runs
 * of further dispatches add. Whoever may edit issues can change them, and the key tells.
 */
function textKey(title, body) {
    const read = body.replace(MARKS, "").replace(/\r\n?/g, "\n").trim();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([title.trim(), read]))
        .digest("hex");
}
/** @returns `undefined` for a body that {@link writeQuestion} has not written to */
function readQuestion(body) {
    const [first, ...more] = [...body.matchAll(MARKS)].map(([, mark = ""]) => readMark(mark));
    const also = more.flatMap((other) => first && other && isSameTask(other.task, first.task) ? [other.source] : []);
    return first && (also.length > 0 ? { ...first, also } : first);
}
/** Ids are unique in one project only. */
function isSameTask(a, b) {
    return a.id === b.id && a.type === b.type && a.project === b.project;
}
const TASK_FIELDS = ["type", "id", "keptnContext", "project", "stage", "service"];
function readMark(mark) {
    const parsed = parse(Buffer.from(mark, "base64url").toString("utf8"));
    if (!parsed || (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parsed, "version") !== VERSION)
        return undefined;
    const task = linesIn((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(parsed, "task"), TASK_FIELDS);
    const asked = linesIn(parsed, ["source", "deadline"]);
    const kind = task && (0,_events_event_type__WEBPACK_IMPORTED_MODULE_4__/* .parseTaskEventType */ .hN)(task.type);
    if (!task || !asked || kind?.kind !== "triggered" || !isTime(asked.deadline))
        return undefined;
    const remindAt = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(parsed, "remindAt");
    return {
        task: { ...task, name: kind.task, kind: "triggered" },
        ...asked,
        ...(isTime(remindAt) && { remindAt }),
    };
}
/** @returns `undefined` unless each of them is there, as one line of text */
function linesIn(object, names) {
    const lines = names.map((name) => [name, (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(object, name)]);
    if (lines.some(([, text]) => text === "" || /\p{Cc}/u.test(text)))
        return undefined;
    return Object.fromEntries(lines);
}
function isTime(text) {
    return !Number.isNaN(Date.parse(text));
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
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

/***/ 8600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readArchivedText),
/* harmony export */   b: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);

/** Beyond this a deflated file is larger than it says it was; nothing of ours packs so. */
const PACKING_OVERHEAD_BYTES = 1_024;
/**
 * Files of a zip archive that anybody may have made, as bytes. Read in memory: names and paths in
 * the archive never touch the disk, and only the names asked for are unpacked, each once.
 *
 * @param maxBytes  of each file, unpacked; a larger one is left out
 * @throws Error    when it is no zip archive
 */
function readArchive(archive, names, maxBytes) {
    const taken = new Set();
    const files = (0,fflate__WEBPACK_IMPORTED_MODULE_0__/* .unzipSync */ .AO)(archive, {
        filter: ({ name, size, originalSize }) => {
            if (!names.includes(name) ||
                taken.has(name) ||
                originalSize > maxBytes ||
                size > originalSize + PACKING_OVERHEAD_BYTES)
                return false;
            taken.add(name);
            return true;
        },
    });
    return new Map(Object.entries(files));
}
/**
 * One file as text; a missing or larger one is `undefined`. @throws Error when it is no zip archive
 */
function readArchivedText(archive, name, maxBytes) {
    const found = readArchive(archive, [name], maxBytes).get(name);
    return found && (0,fflate__WEBPACK_IMPORTED_MODULE_0__/* .strFromU8 */ .he)(found);
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

/***/ 9286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ commentOnIssue),
/* harmony export */   W2: () => (/* binding */ refusedAsking),
/* harmony export */   mL: () => (/* binding */ listQuestions),
/* harmony export */   zF: () => (/* binding */ questionIssueOf)
/* harmony export */ });
/* harmony import */ var _domain_approval__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2673);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const PAGE = 100;
/** A thousand open questions: with more than these, no one answers them anyway. */
const MAX_PAGES = 10;
/** Every open question of this repository, newest first. @throws UserError naming the permission */
async function listQuestions({ github, stop, }) {
    const questions = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const read = await github.read("GET /repos/{owner}/{repo}/issues", { labels: _domain_approval__WEBPACK_IMPORTED_MODULE_0__/* .QUESTION_LABEL */ .Uf, state: "open", per_page: PAGE, page }, stop);
        if (!read.ok)
            throw refusedAsking(read.failure);
        const listed = Array.isArray(read.value.data) ? read.value.data : [];
        questions.push(...listed.map(questionIssueOf).filter((issue) => issue !== undefined));
        if (listed.length < PAGE)
            break;
    }
    return questions;
}
function questionIssueOf(value) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) || (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "pull_request") !== undefined)
        return undefined;
    const number = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "number");
    const user = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "user");
    if (typeof number !== "number" || !Number.isSafeInteger(number) || !(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(user))
        return undefined;
    const text = (object, name) => {
        const found = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(object, name);
        return typeof found === "string" ? found : "";
    };
    const labels = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "labels");
    return {
        number,
        url: text(value, "html_url"),
        title: text(value, "title"),
        body: text(value, "body"),
        author: text(user, "login"),
        isBot: text(user, "type") === "Bot",
        labels: (Array.isArray(labels) ? labels : []).map((label) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(label) ? text(label, "name") : String(label)),
    };
}
function refusedAsking(failure) {
    if (failure.httpStatus === 410)
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("Issues are switched off in this repository, so no approver can be asked there: " +
            "switch them on, or ask the reviewers of an environment (with.environment).", "CA-413");
    const isRefused = failure.kind === "unauthorized" || failure.httpStatus === 404;
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`No approver could be asked: ${failure.message}.${isRefused ? " The job needs `issues: write`." : ""}`, isRefused ? "CA-605" : "CA-411");
}
/** @returns why the comment could not be written, as a sentence */
async function commentOnIssue(number, { text, closing }, github, signal) {
    const commented = await github.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: number, body: text }, signal);
    const isDue = closing === "completed" ||
        (closing === "not_planned" && (await isOpen(number, github, signal)));
    const closed = isDue &&
        (await github.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number, state: "closed", state_reason: closing }, signal, { isRepeatable: true }));
    if (!commented.ok)
        return `Could not comment on issue #${number}: ${commented.failure.message}.`;
    return closed && !closed.ok
        ? `Issue #${number} could not be closed: ${closed.failure.message}.`
        : undefined;
}
/** Unreadable counts as open. */
async function isOpen(number, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number }, signal);
    return !(read.ok &&
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(read.value.data) &&
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(read.value.data, "state") === "closed");
}


/***/ }),

/***/ 6460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
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