/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 2163:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   _$: () => (/* binding */ HELP),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _src_domain_nearest__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4006);


/** The command line cannot be understood; exit code 2. */
class UsageError extends Error {
    name = "UsageError";
}
const OPTIONS = {
    approve: { type: "boolean" },
    reject: { type: "boolean" },
    json: { type: "boolean" },
    fail: { type: "string" },
    record: { type: "string" },
    file: { type: "string" },
    event: { type: "string" },
    task: { type: "string" },
    schema: { type: "boolean" },
    help: { type: "boolean", short: "h" },
    version: { type: "boolean" },
};
const COMMANDS = ["play", "check", "help"];
/** Which options a command has beside --help and --version. */
const OPTIONS_OF = {
    play: ["approve", "reject", "json", "fail", "record"],
    check: ["file", "event", "task", "schema"],
};
const CATALOGUE = ".github/cloud-automation.yml";
const HELP = `Usage: node dist/cli/index.js play <project> [options]
       node dist/cli/index.js check [options]

play: plays an example sequence from its trigger to its end on this machine: a
local control plane with Keptn's rules, its webhook service, the dispatch to
GitHub, and this repository's action. Nothing is installed, nothing leaves the
machine.

Projects (files in examples/projects/):
  release-demo      deployment, test, evaluation; approval before production
  incident-demo     a ticket is opened, people are told
  slo-demo          an evaluation and its report

Options:
  --approve         approve what waits for a person, without asking
  --reject          reject it
  --fail TASK       let this task fail, in every stage, to see where Keptn stops
  --record FILE     write the events to a file, one CloudEvent per line
  --json            print one JSON document instead of the story; approves
                    without asking, unless --reject is given

Exit code: 0 when the sequence ends with pass or warning, 1 when not.

check: looks for mistakes in a task catalogue, and explains which of its rules
an event takes and why. Nothing is run.

Options:
  --file FILE       the catalogue; default ${CATALOGUE}
  --event FILE      the event as JSON: as the control plane has it, a dispatch
                    payload, or GitHub's event file
  --task TASK       deployment, evaluation.finished …: without --event an event
                    of that task with nothing in it, with --event that event as
                    if it were of this task
  --schema          print the JSON Schema of catalogues, for editors

Exit code: 0 when the catalogue is valid and knows the task, 1 when not.

Both: --help, --version. Exit code 2 when the command line is not understood.
`;
/**
 * @param args      without the interpreter and the script
 * @param projects  names that `play` knows
 * @throws UsageError with the nearest known word
 */
function parseArguments(args, projects) {
    const { values, positionals, tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
    for (const token of tokens) {
        if (token.kind !== "option")
            continue;
        const option = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name] : undefined;
        if (option === undefined)
            throw new UsageError(`Unknown option ${token.rawName}.${didYouMean(token.name, Object.keys(OPTIONS), "--")}`);
        if (option.type === "string" && !token.value)
            throw new UsageError(`The option --${token.name} needs a value: --${token.name} ${token.name === "fail" || token.name === "task" ? "TASK" : "FILE"}.`);
        if (option.type === "boolean" && token.value !== undefined)
            throw new UsageError(`The option --${token.name} takes no value.`);
    }
    const [command, project, ...more] = positionals;
    if (values.version)
        return { command: "version" };
    if (values.help || command === undefined || command === "help")
        return { command: "help" };
    if (command !== "play" && command !== "check")
        throw new UsageError(`Unknown command ${command}.${didYouMean(command, COMMANDS)}`);
    const stranger = Object.keys(values).find((name) => !OPTIONS_OF[command].some((own) => own === name));
    if (stranger !== undefined)
        throw new UsageError(`${command} has no option --${stranger}; it has ${OPTIONS_OF[command].map((name) => `--${name}`).join(", ")}.`);
    if (command === "check") {
        if (project !== undefined)
            throw new UsageError(`check takes no names, found ${positionals.slice(1).join(" ")}. The catalogue is given by --file ${project}.`);
        return { command, file: text(values.file) ?? CATALOGUE, event: text(values.event), task: text(values.task), schema: values.schema === true };
    }
    if (project === undefined)
        throw new UsageError(`Which project? Known are ${projects.join(", ")}.`);
    if (!projects.includes(project))
        throw new UsageError(`Unknown project ${project}.${didYouMean(project, projects)} Known are ${projects.join(", ")}.`);
    if (more.length > 0)
        throw new UsageError(`play takes one project, found also ${more.join(" ")}.`);
    if (values.approve && values.reject)
        throw new UsageError("--approve and --reject exclude each other.");
    return {
        command,
        project,
        approval: values.reject ? "reject" : values.approve ? "approve" : "ask",
        json: values.json === true,
        fail: text(values.fail),
        record: text(values.record),
    };
}
function didYouMean(word, known, prefix = "") {
    const found = (0,_src_domain_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known);
    return found === undefined ? "" : ` Did you mean ${prefix}${found}?`;
}
function text(value) {
    return typeof value === "string" ? value : undefined;
}


/***/ }),

/***/ 1097:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const TAB = "    ";
/**
 * Text that can do nothing to a terminal: no escape sequences, no control characters, nothing that turns the direction
 * of writing; tabs and line breaks are spaces.
 */
function harmless(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.toWellFormed())
        .replaceAll("\t", TAB)
        .replace(/[\r\n\u2028\u2029]+/g, " ")
        .replace(/[\p{Cc}\p{Cf}]/gu, "");
}
/** Columns that a text takes; combining marks take none, East Asian characters and emoji two. */
function widthOf(text) {
    let columns = 0;
    for (const character of text)
        columns += /^\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return columns;
}
/** Cuts a text to a width, with an ellipsis where something is missing. */
function cut(text, columns) {
    if (widthOf(text) <= columns)
        return text;
    if (columns < 1)
        return "";
    let kept = "";
    let taken = 0;
    for (const character of text) {
        taken += widthOf(character);
        if (taken > columns - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Breaks a text between words; a word that is too long stands alone. */
function wrap(text, columns) {
    const lines = [];
    for (const word of text.split(" ")) {
        const line = lines.at(-1);
        if (line !== undefined && widthOf(line) + 1 + widthOf(word) <= columns)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
function pad(text, columns) {
    return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}


/***/ }),

/***/ 7504:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ getOwn),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   P5: () => (/* binding */ setOwn)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * Sets a key that came from outside. Assignment would reach the prototype for the key `__proto__`;
 * defining it makes an ordinary property, which is also what JSON.parse and JSON.stringify do.
 */
function setOwn(target, key, value) {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
/** The value of an own key; never something inherited such as `constructor`. */
function getOwn(target, key) {
    return Object.hasOwn(target, key) ? target[key] : undefined;
}


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word that a person most likely meant, or `undefined` when none is near. */
function nearest(word, known) {
    const [best] = known.map((candidate) => ({ candidate, distance: editDistance(word, candidate) })).sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}
/** Insertions, deletions and replacements from one word to the other. */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, i) => i);
    for (const [i, character] of [...from].entries()) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j++) {
            const replaced = (row[j] ?? 0) + (character === to[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
__webpack_unused_export__ = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
exports.qg = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
exports.As = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./cli/arguments.ts
var cli_arguments = __nccwpck_require__(2163);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./simulator/engine/integrations.ts
const WEBHOOK_SERVICE = "webhook-service";
/** The uniform: registered integrations and their subscriptions (6.3). */
class Integrations {
    #integrations = [];
    /** A running service registers itself and gets an id that is not to be relied upon (6.3). */
    register(name, id) {
        const existing = this.#integrations.find((other) => other.name === name);
        if (existing !== undefined)
            return existing;
        const metadata = { hostname: "simulator", integrationversion: "", location: "control-plane", status: "active" };
        const integration = { id, name, metadata, subscriptions: [] };
        this.#integrations = [...this.#integrations, integration];
        return integration;
    }
    all() {
        return this.#integrations;
    }
    find(id) {
        return this.#integrations.find((integration) => integration.id === id);
    }
    subscriptionsOf(name) {
        return this.#integrations.filter((integration) => integration.name === name).flatMap((integration) => integration.subscriptions);
    }
    /** Creates or replaces. @returns false when the integration does not exist */
    putSubscription(integrationId, subscription) {
        return this.#change(integrationId, (subscriptions) => [...subscriptions.filter(({ id }) => id !== subscription.id), subscription]);
    }
    deleteSubscription(integrationId, subscriptionId) {
        return this.#change(integrationId, (subscriptions) => subscriptions.filter(({ id }) => id !== subscriptionId));
    }
    #change(integrationId, change) {
        if (this.find(integrationId) === undefined)
            return false;
        this.#integrations = this.#integrations.map((integration) => integration.id === integrationId ? { ...integration, subscriptions: change(integration.subscriptions) } : integration);
        return true;
    }
}

// EXTERNAL MODULE: ./src/domain/json.ts
var domain_json = __nccwpck_require__(7504);
;// CONCATENATED MODULE: ./simulator/engine/event.ts

const SHIPYARD_CONTROLLER = "shipyard-controller";
const LIGHTHOUSE_SERVICE = "lighthouse-service";
const APPROVAL_SERVICE = "approval-service";
/** What the API writes when it gets no usable `source` (1.1). */
const API_SOURCE = "https://github.com/keptn/keptn/api";
/** The last segment (1.3): `triggered`, `started`, `changed`, `finished`, `invalidated` … */
function kindOf(type) {
    return type.slice(type.lastIndexOf(".") + 1);
}
function replaceKind(type, kind) {
    return `${type.slice(0, type.lastIndexOf(".") + 1)}${kind}`;
}
/** Exactly five segments, none empty; no prefix is looked at (1.3). */
function parseTaskType(type) {
    const segments = type.split(".");
    const [, , , task, kind] = segments;
    return segments.length === 5 && segments.every(Boolean) && task && kind ? { task, kind } : undefined;
}
/** Exactly six segments, none empty (1.3); `sh.keptn.event.<task>.status.changed` is one of these. */
function parseSequenceType(type) {
    const segments = type.split(".");
    const [, , , stage, sequence, kind] = segments;
    return segments.length === 6 && segments.every(Boolean) && stage && sequence && kind ? { stage, sequence, kind } : undefined;
}
function taskType(task, kind) {
    return `sh.keptn.event.${task}.${kind}`;
}
function sequenceType(stage, sequence, kind) {
    return `sh.keptn.event.${stage}.${sequence}.${kind}`;
}
/**
 * Decodes `data` into the common fields.
 *
 * @returns `undefined` where Go's decoder fails (2.1): data that is no object, a label or a message that is not text.
 *          `null` is harmless everywhere.
 */
function decodeData(data) {
    if (!(0,domain_json/* isJsonObject */.OW)(data))
        return undefined;
    const texts = ["project", "stage", "service", "status", "result", "message"].map((name) => event_text((0,domain_json/* getOwn */.Ng)(data, name)));
    const labels = decodeLabels((0,domain_json/* getOwn */.Ng)(data, "labels"));
    const [project, stage, service, status, result, message] = texts;
    if (project === undefined || stage === undefined || service === undefined)
        return undefined;
    if (status === undefined || result === undefined || message === undefined || labels === undefined)
        return undefined;
    return { project, stage, service, labels, status, result, message };
}
/** The scope the shipyard-controller works with (2.1): no project, stage or service means that the event is dropped. */
function scopeOf(event) {
    const data = decodeData(event.data);
    return data && data.project && data.stage && data.service ? data : undefined;
}
function dataObject(event) {
    return (0,domain_json/* isJsonObject */.OW)(event.data) ? event.data : {};
}
function event_text(value) {
    if (value === undefined || value === null)
        return "";
    return typeof value === "string" ? value : undefined;
}
function decodeLabels(value) {
    if (value === undefined || value === null)
        return {};
    if (!(0,domain_json/* isJsonObject */.OW)(value))
        return undefined;
    const entries = Object.entries(value).map(([name, label]) => [name, event_text(label)]);
    if (entries.some(([, label]) => label === undefined))
        return undefined;
    return Object.fromEntries(entries.map(([name, label]) => [name, label ?? ""]));
}

;// CONCATENATED MODULE: ./simulator/engine/temporary-data.ts

/**
 * `data.temporaryData.distributor.subscriptionID`, as the connector writes it before it hands an event to a service
 * (control-plane.md 4.1, 5.2). A `temporaryData` that lacks `distributor` stays as it is: that is how a sender who
 * invents one keeps webhooks from firing (trap 14). Services without a registered subscription get an empty id.
 */
function withSubscriptionId(data, subscriptionId) {
    if (!(0,domain_json/* isJsonObject */.OW)(data))
        return data;
    const existing = (0,domain_json/* getOwn */.Ng)(data, "temporaryData");
    if (existing === undefined)
        return { ...data, temporaryData: { distributor: { subscriptionID: subscriptionId } } };
    if (!(0,domain_json/* isJsonObject */.OW)(existing) || (0,domain_json/* getOwn */.Ng)(existing, "distributor") === undefined)
        return data;
    return { ...data, temporaryData: { ...existing, distributor: { subscriptionID: subscriptionId } } };
}
/** The subscription id a service finds in an event, or `undefined`. */
function subscriptionIdOf(data) {
    const temporary = (0,domain_json/* getOwn */.Ng)(data, "temporaryData");
    const distributor = (0,domain_json/* isJsonObject */.OW)(temporary) ? (0,domain_json/* getOwn */.Ng)(temporary, "distributor") : undefined;
    const id = (0,domain_json/* isJsonObject */.OW)(distributor) ? (0,domain_json/* getOwn */.Ng)(distributor, "subscriptionID") : undefined;
    return typeof id === "string" ? id : undefined;
}

;// CONCATENATED MODULE: ./simulator/webhook/answers.ts


/**
 * The `started` for a triggered event. Its data is the common part of the parent's data, so it can carry a `status`
 * and `result` of the task before; empty fields are left out.
 */
function startedAnswer(event, common) {
    const { labels, ...texts } = common;
    const filled = Object.entries(texts).filter(([, value]) => value !== "");
    return answer(event, "started", { ...Object.fromEntries(filled), ...(Object.keys(labels).length > 0 && { labels }) });
}
/** The `finished` after all requests of a passive webhook succeeded. */
function succeededAnswer(event, common, task, responses) {
    const data = { ...scope(event, common), status: "succeeded", result: "pass" };
    data[task] = { responses: responses.map(parseResponse) };
    return answer(event, "finished", data);
}
function erroredAnswer(event, common, message) {
    return answer(event, "finished", { ...scope(event, common), status: "errored", result: "fail", message });
}
/** Since 0.19 a body that is a JSON object is one; everything else is text, GitHub's empty 204 the text "". */
function parseResponse(body) {
    try {
        const parsed = JSON.parse(body);
        return (0,domain_json/* isJsonObject */.OW)(parsed) ? parsed : body;
    }
    catch {
        return body;
    }
}
/** Secret values become `***`. An empty value matches between all characters, which spoils the whole message (5.3). */
function maskSecrets(message, secrets) {
    return secrets.reduce((text, secret) => (secret === "" ? ["", ...text, ""].join("***") : text.replaceAll(secret, () => "***")), message);
}
function scope(event, { project, stage, service, labels }) {
    // A Go map that was never set is null in JSON.
    const given = (0,domain_json/* getOwn */.Ng)(dataObject(event), "labels");
    return { project, stage, service, labels: given === undefined || given === null ? null : labels };
}
function answer(event, kind, data) {
    return { type: replaceKind(event.type, kind), source: "webhook-service", shkeptncontext: event.shkeptncontext, triggeredid: event.id, data };
}

;// CONCATENATED MODULE: ./simulator/webhook/template/bytes.ts
/**
 * Go strings are bytes, ours are UTF-16. `slice` and `index` of a template can cut a character in two; such a lone
 * byte is carried as one of the code units U+DC80 to U+DCFF, which no well-formed text contains, so that joining the
 * halves again gives the character back.
 */
const LONE_BYTE = 0xdc00;
/** The UTF-8 bytes of a text; carried lone bytes come back as themselves, any other lone surrogate as U+FFFD. */
function toBytes(text) {
    if (text.isWellFormed())
        return Buffer.from(text, "utf8");
    const parts = [];
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        const isLoneByte = code >= LONE_BYTE + 0x80 && code <= LONE_BYTE + 0xff;
        parts.push(isLoneByte ? Buffer.from([code - LONE_BYTE]) : Buffer.from(character, "utf8"));
    }
    return Buffer.concat(parts);
}
/** The text of UTF-8 bytes; bytes that belong to no character are carried (see above). */
function fromBytes(bytes) {
    const decoded = Buffer.from(bytes).toString("utf8");
    if (!decoded.includes("\ufffd"))
        return decoded;
    let text = "";
    for (let start = 0; start < bytes.length;) {
        const length = characterLength(bytes, start);
        text += length === 0 ? String.fromCharCode(LONE_BYTE + (bytes[start] ?? 0)) : Buffer.from(bytes.subarray(start, start + length)).toString("utf8");
        start += Math.max(length, 1);
    }
    return text;
}
function byteLength(text) {
    return toBytes(text).length;
}
/** Go compares strings byte by byte; UTF-16 order differs above U+FFFF. */
function compareBytes(left, right) {
    return Buffer.compare(toBytes(left), toBytes(right));
}
/** Number of bytes of the character at `start`, 0 when the bytes there form none. */
function characterLength(bytes, start) {
    const first = bytes[start] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length < 2)
        return length;
    const candidate = Buffer.from(bytes.subarray(start, start + length));
    return Buffer.from(candidate.toString("utf8"), "utf8").equals(candidate) ? length : 0;
}

;// CONCATENATED MODULE: ./simulator/webhook/template/errors.ts
/** A template that cannot be parsed or executed; the message is worded as Go's `text/template` words it. */
class TemplateError extends Error {
    name = "TemplateError";
}
/** A feature of Go that exists but is left out here; never confused with an error Go itself would report. */
class NotSimulatedError extends Error {
    name = "NotSimulatedError";
    constructor(feature) {
        super(`${feature} is not simulated`);
    }
}

;// CONCATENATED MODULE: ./simulator/webhook/template/float.ts

/** Below this exponent, and from the precision on, `%g` and `%v` switch to the form with `e`. */
const MIN_PLAIN_EXPONENT = -4;
/** The precision that this decision assumes for the shortest digits: 100000 stays plain, 1000000 becomes 1e+06. */
const SHORTEST_PRECISION = 6;
const DEFAULT_PRECISION = 6;
const FRACTION_BITS = 52n;
const EXPONENT_BIAS = 1075n;
/**
 * A float64 in Go's verbs e, E, f, F, g, G and v, without width or sign flags.
 *
 * @param precision  digits, or `undefined` for the default: shortest for g and v, 6 for e and f
 */
function formatFloat(value, verb, precision) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
    const sign = value < 0 || Object.is(value, -0) ? "-" : "";
    return sign + formatMagnitude(Math.abs(value), verb, precision);
}
function formatMagnitude(value, verb, precision) {
    switch (verb) {
        case "e":
        case "E":
            return cased(exponential(decimal(value, (precision ?? DEFAULT_PRECISION) + 1)), verb);
        case "f":
        case "F":
            return fixed(value, precision ?? DEFAULT_PRECISION);
        case "g":
        case "G":
        case "v":
            return cased(general(value, precision), verb);
        default:
            throw new NotSimulatedError(`verb %${verb} of a float64`);
    }
}
function general(value, precision) {
    const significant = precision === 0 ? 1 : precision;
    const rounded = significant === undefined ? shortest(value) : decimal(value, significant);
    const { exponent } = rounded;
    const digits = rounded.digits.replace(/(?<=.)0+$/, "");
    const limit = significant === undefined ? SHORTEST_PRECISION : significant > digits.length && digits.length > exponent ? digits.length : significant;
    if (exponent < MIN_PLAIN_EXPONENT || exponent >= limit)
        return exponential({ digits, exponent });
    if (exponent < 0)
        return `0.${"0".repeat(-exponent - 1)}${digits}`;
    const padded = digits.padEnd(exponent + 1, "0");
    return withFraction(padded.slice(0, exponent + 1), padded.slice(exponent + 1));
}
function exponential({ digits, exponent }) {
    const power = (exponent < 0 ? "-" : "+") + Math.abs(exponent).toString().padStart(2, "0");
    return `${withFraction(digits.slice(0, 1), digits.slice(1))}e${power}`;
}
function fixed(value, precision) {
    const digits = scaled(value, precision).toString().padStart(precision + 1, "0");
    return withFraction(digits.slice(0, digits.length - precision), digits.slice(digits.length - precision));
}
function withFraction(whole, fraction) {
    return fraction === "" ? whole : `${whole}.${fraction}`;
}
function shortest(value) {
    const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
    return { digits: mantissa.replace(".", ""), exponent: Number(exponent) };
}
function decimal(value, significant) {
    if (value === 0)
        return { digits: "0".repeat(significant), exponent: 0 };
    const { exponent } = shortest(value);
    const digits = scaled(value, significant - 1 - exponent).toString();
    // Rounding up can give one digit more (9.99 → 10.0); the shortest digits can also have been rounded up (→ one less).
    if (digits.length > significant)
        return { digits: digits.slice(0, significant), exponent: exponent + 1 };
    if (digits.length < significant)
        return { digits: scaled(value, significant - exponent).toString(), exponent: exponent - 1 };
    return { digits, exponent };
}
/**
 * value × 10^power as a whole number, rounded from the exact binary value, a half to the even digit. JavaScript's own
 * toFixed rounds a half up, so 0.5 would differ.
 */
function scaled(value, power) {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, value);
    const raw = bits.getBigUint64(0);
    const biased = (raw >> FRACTION_BITS) & 0x7ffn;
    const fraction = raw & ((1n << FRACTION_BITS) - 1n);
    const mantissa = biased === 0n ? fraction : fraction | (1n << FRACTION_BITS);
    const binaryExponent = (biased === 0n ? 1n : biased) - EXPONENT_BIAS;
    const numerator = mantissa * (binaryExponent > 0n ? 1n << binaryExponent : 1n) * (power > 0 ? 10n ** BigInt(power) : 1n);
    const denominator = (binaryExponent < 0n ? 1n << -binaryExponent : 1n) * (power < 0 ? 10n ** BigInt(-power) : 1n);
    const quotient = numerator / denominator;
    const twiceRest = (numerator % denominator) * 2n;
    const roundsUp = twiceRest > denominator || (twiceRest === denominator && quotient % 2n === 1n);
    return roundsUp ? quotient + 1n : quotient;
}
function cased(text, verb) {
    return verb === "E" || verb === "G" ? text.toUpperCase() : text;
}

;// CONCATENATED MODULE: ./simulator/webhook/template/quote.ts

const LETTER_ESCAPES = new Map([
    [0x07, "\\a"], [0x08, "\\b"], [0x0c, "\\f"], [0x0a, "\\n"], [0x0d, "\\r"], [0x09, "\\t"], [0x0b, "\\v"], [0x5c, "\\\\"],
]);
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
/** What Go's `unicode.IsPrint` says, by the Unicode tables of this Node.js. */
function isPrintable(character) {
    return PRINTABLE.test(character);
}
/** Go's `strconv.Quote` (verb `%q`); with `asciiOnly` its `QuoteToASCII` (`%+q`). */
function quote(text, asciiOnly = false, mark = '"') {
    let quoted = mark;
    for (const character of fromBytes(toBytes(text)))
        quoted += escapeCharacter(character, asciiOnly, mark);
    return quoted + mark;
}
function escapeCharacter(character, asciiOnly, mark) {
    const code = character.codePointAt(0) ?? 0;
    if (character === mark)
        return `\\${mark}`;
    const letter = LETTER_ESCAPES.get(code);
    if (letter !== undefined)
        return letter;
    if (code >= 0xdc80 && code <= 0xdcff)
        return `\\x${(code - 0xdc00).toString(16)}`;
    if (isPrintable(character) && !(asciiOnly && code > 0x7e))
        return character;
    if (code < 0x20 || code === 0x7f)
        return `\\x${hex(code, 2)}`;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}
function hex(code, digits) {
    return code.toString(16).padStart(digits, "0");
}

;// CONCATENATED MODULE: ./simulator/webhook/template/values.ts

/** A Go `map[string]string`, which decoded JSON never is: a key that is not there gives the empty text to `index`. */
class TextMap {
    texts;
    constructor(texts) {
        this.texts = texts;
    }
}
const NONE = { kind: "none" };
/** Decoded JSON as Go's decoder leaves it. Lone surrogates become U+FFFD there. */
function fromJson(json) {
    if (json === null)
        return undefined;
    if (typeof json === "boolean")
        return { kind: "bool", value: json };
    if (typeof json === "number")
        return { kind: "float64", value: json };
    if (typeof json === "string")
        return values_text(json.toWellFormed());
    if (isArray(json))
        return { kind: "slice", items: json };
    return { kind: "map", entries: new Map(Object.entries(json)), element: "interface {}" };
}
function isArray(json) {
    return Array.isArray(json);
}
/** The root value of a template: an event with, where given, `.env`. */
function rootValue(data, env) {
    const root = fromJson(data) ?? NONE;
    if (root.kind !== "map" || env === undefined)
        return root;
    return { ...root, entries: new Map([...root.entries, ["env", new TextMap(env)]]) };
}
function values_text(value) {
    return { kind: "string", value };
}
function integer(value) {
    return { kind: "int", value: BigInt(value) };
}
function bool(value) {
    return { kind: "bool", value };
}
/** The element at a key or index, as Go hands it out: still wrapped in its interface. */
function values_element(container, json) {
    if (json instanceof TextMap)
        return { kind: "interface", value: { kind: "map", entries: new Map(Object.entries(json.texts)), element: "string" } };
    if (container.kind === "map" && container.element === "string")
        return values_text(typeof json === "string" ? json : "");
    return { kind: "interface", value: json === undefined ? undefined : fromJson(json) };
}
/** The concrete value inside, or `none`: Go's `indirectInterface`. */
function concrete(value) {
    if (value.kind === "interface")
        return value.value ?? { kind: "none" };
    return value;
}
function typeName(value) {
    switch (value.kind) {
        case "none":
            return "<nil>";
        case "interface":
            return "interface {}";
        case "slice":
            return "[]interface {}";
        case "map":
            return `map[string]${value.element}`;
        default:
            return value.kind;
    }
}
/** Not the zero of its type; a missing value is false. */
function isTrue(value) {
    const inner = concrete(value);
    switch (inner.kind) {
        case "none":
            return false;
        case "bool":
            return inner.value;
        case "int":
        case "uint8":
            return inner.value !== 0n;
        case "float64":
            return inner.value !== 0;
        case "string":
            return inner.value.length > 0;
        case "slice":
            return inner.items.length > 0;
        case "map":
            return inner.entries.size > 0;
    }
}
/** Keys in the order Go prints and ranges over them. */
function sortedKeys(map) {
    return [...map.entries.keys()].sort(compareBytes);
}

;// CONCATENATED MODULE: ./simulator/webhook/template/format-value.ts





const NO_FLAGS = { minus: false, plus: false, sharp: false, space: false, zero: false, width: undefined, precision: undefined };
/** A value in a verb, as Go's fmt prints it; maps as `map[a:b]` with sorted keys, arrays as `[a b]`, null inside as `<nil>`. */
function formatConcrete(value, verb, flags) {
    switch (value.kind) {
        case "bool":
            return verb === "t" || verb === "v" ? pad(String(value.value), flags) : badVerb(value, verb, flags);
        case "int":
        case "uint8":
            return formatInteger(value, verb, flags);
        case "float64":
            return formatFloat64(value, verb, flags);
        case "string":
            return formatString(value, verb, flags);
        case "slice":
            return `[${value.items.map((item) => formatElement(value, item, verb, flags)).join(" ")}]`;
        case "map": {
            const pairs = sortedKeys(value).map((key) => `${formatConcrete(values_text(key), verb, flags)}:${formatElement(value, value.entries.get(key), verb, flags)}`);
            return `map[${pairs.join(" ")}]`;
        }
    }
}
/** `%!d(string=x)`; width and precision still count inside. */
function badVerb(value, verb, flags) {
    return `%!${verb}(${typeName(value)}=${formatConcrete(value, "v", flags)})`;
}
function pad(content, flags) {
    const missing = (flags.width ?? 0) - [...content].length;
    if (missing <= 0)
        return content;
    if (flags.minus)
        return content + " ".repeat(missing);
    return (flags.zero ? "0" : " ").repeat(missing) + content;
}
function formatElement(container, json, verb, flags) {
    const value = values_element(container, json);
    const inner = value.kind === "interface" ? value.value : value.kind === "none" ? undefined : value;
    return inner === undefined ? "<nil>" : formatConcrete(inner, verb, flags);
}
function formatString(value, verb, flags) {
    switch (verb) {
        case "v":
        case "s":
            return pad(truncate(value.value, flags), flags);
        case "q": {
            const content = truncate(value.value, flags);
            const canBackquote = flags.sharp && byteLength(content) === Buffer.byteLength(content) && !/[\0-\x08\x0a-\x1f\x7f`\ufeff]/.test(content);
            return pad(canBackquote ? `\`${content}\`` : quote(content, flags.plus), flags);
        }
        case "x":
        case "X":
            return pad(hexBytes(value.value, verb, flags), flags);
        default:
            return badVerb(value, verb, flags);
    }
}
function truncate(content, flags) {
    return flags.precision === undefined ? content : [...content].slice(0, flags.precision).join("");
}
/** `% x` separates the bytes, `%#x` puts `0x` before them (both: before each); a precision counts bytes. */
function hexBytes(content, verb, flags) {
    const bytes = toBytes(content).subarray(0, flags.precision);
    const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
    const prefix = flags.sharp && digits.length > 0 ? "0x" : "";
    const joined = flags.space ? digits.map((pair) => prefix + pair).join(" ") : prefix + digits.join("");
    return verb === "X" ? joined.toUpperCase() : joined;
}
function formatInteger(value, verb, flags) {
    const bases = { d: 10, v: 10, b: 2, o: 8, O: 8, x: 16, X: 16 };
    const prefixes = { b: "0b", o: "0", x: "0x", X: "0X" };
    const base = bases[verb];
    if (base !== undefined) {
        const prefix = verb === "O" ? "0o" : flags.sharp ? (prefixes[verb] ?? "") : "";
        return paddedInteger(value.value, base, verb === "X", prefix, flags);
    }
    const character = value.value >= 0n && value.value <= 0x10ffffn ? fromBytes(Buffer.from(String.fromCodePoint(Number(value.value)))) : "\ufffd";
    if (verb === "c")
        return pad(character, flags);
    if (verb === "q")
        return pad(quote(character, flags.plus, "'"), flags);
    if (verb === "U")
        throw new NotSimulatedError("verb %U");
    return badVerb(value, verb, flags);
}
function paddedInteger(value, base, upper, prefix, flags) {
    const sign = value < 0n ? "-" : flags.plus ? "+" : flags.space ? " " : "";
    let digits = (value < 0n ? -value : value).toString(base);
    if (upper)
        digits = digits.toUpperCase();
    if (flags.precision !== undefined) {
        // A precision of 0 prints the value 0 as nothing but its width.
        if (flags.precision === 0 && value === 0n)
            return pad("", { ...flags, zero: false });
        digits = digits.padStart(flags.precision, "0");
    }
    else if (flags.zero && !flags.minus && flags.width !== undefined) {
        digits = digits.padStart(flags.width - sign.length, "0");
    }
    return pad(sign + prefix + digits, { ...flags, zero: false });
}
function formatFloat64(value, verb, flags) {
    if (!["v", "e", "E", "f", "F", "g", "G"].includes(verb)) {
        if (["b", "x", "X"].includes(verb))
            throw new NotSimulatedError(`verb %${verb} of a float64`);
        return badVerb(value, verb, flags);
    }
    if (flags.sharp)
        throw new NotSimulatedError(`verb %#${verb} of a float64`);
    const plain = formatFloat(value.value, verb, flags.precision);
    const sign = plain.startsWith("-") ? "-" : flags.plus ? "+" : flags.space ? " " : "";
    const magnitude = plain.replace(/^[-+]/, "");
    if (flags.zero && !flags.minus && flags.width !== undefined && /^\d/.test(magnitude))
        return sign + magnitude.padStart(flags.width - sign.length, "0");
    return pad(sign + magnitude, { ...flags, zero: false });
}

;// CONCATENATED MODULE: ./simulator/webhook/template/format.ts



const DIRECTIVE = /%(?<flags>[#0+\- ]*)(?<early>\[[^\]]*\])?(?<width>\*|\d+)?(?:\.(?=[^])(?<precision>\*|\d+)?(?<hasPoint>))?(?<late>\[[^\]]*\])?(?<verb>[^])?/gu;
/** Go refuses widths and precisions beyond this and says BADWIDTH or BADPREC. */
const MAX_WIDTH = 1_000_000;
/**
 * Go's `fmt.Sprintf`: wrong use shows in the text, for example `%!s(MISSING)`, `%!d(string=x)`, `%!(EXTRA int=1)`.
 *
 * @throws NotSimulatedError for `%p`, `%#v` and a few more that say nothing about plain data
 */
function sprintf(format, args) {
    return new Printer(args).print(format);
}
class Printer {
    args;
    #next = 0;
    #goodIndex = true;
    #reordered = false;
    constructor(args) {
        this.args = args;
    }
    print(format) {
        const out = format.replace(DIRECTIVE, (...match) => this.#directive(match.at(-1)));
        if (this.#reordered || this.#next >= this.args.length)
            return out;
        const extra = this.args.slice(this.#next).map((value) => (value === undefined ? "<nil>" : `${typeName(value)}=${formatArgument(value, "v", NO_FLAGS)}`));
        return `${out}%!(EXTRA ${extra.join(", ")})`;
    }
    #directive({ flags: flagText = "", early, width, hasPoint, precision, late, verb }) {
        this.#goodIndex = true;
        const flags = parseFlags(flagText);
        this.#goTo(early);
        let notes = "";
        if (width === "*")
            notes += this.#starWidth(flags);
        else if (width !== undefined)
            flags.width = Number(width);
        if (hasPoint !== undefined) {
            flags.precision = 0;
            if (precision === "*")
                notes += this.#starPrecision(flags);
            else
                flags.precision = Number(precision ?? 0);
        }
        // An index has to stand right before what it is for: `%[2]5d` is an error, `%5[2]d` and `%[2]*d` are not.
        if (early !== undefined && ((width !== undefined && width !== "*") || (hasPoint !== undefined && width === undefined)))
            this.#goodIndex = false;
        this.#goTo(late);
        if (verb === undefined)
            return `${notes}%!(NOVERB)`;
        if (verb === "%")
            return `${notes}%`;
        if (!this.#goodIndex)
            return `${notes}%!${verb}(BADINDEX)`;
        if (this.#next >= this.args.length)
            return `${notes}%!${verb}(MISSING)`;
        return notes + formatArgument(this.#take(), verb, flags);
    }
    /** `[2]`: the second argument comes next. */
    #goTo(index) {
        if (index === undefined)
            return;
        this.#reordered = true;
        const number = Number(/^\[(\d+)\]$/.exec(index)?.[1] ?? 0);
        if (number >= 1 && number <= this.args.length)
            this.#next = number - 1;
        else
            this.#goodIndex = false;
    }
    #starWidth(flags) {
        const value = this.#takeInteger();
        if (value === undefined)
            return "%!(BADWIDTH)";
        if (value < 0)
            Object.assign(flags, { minus: true, zero: false });
        flags.width = Math.abs(value);
        return "";
    }
    #starPrecision(flags) {
        const value = this.#takeInteger();
        flags.precision = value === undefined || value < 0 ? undefined : value;
        return flags.precision === undefined ? "%!(BADPREC)" : "";
    }
    #takeInteger() {
        const value = this.#next < this.args.length ? this.#take() : undefined;
        const isInteger = value?.kind === "int" || value?.kind === "uint8";
        return isInteger && Math.abs(Number(value.value)) <= MAX_WIDTH ? Number(value.value) : undefined;
    }
    #take() {
        const value = this.args[this.#next];
        this.#next += 1;
        return value;
    }
}
/** Go's `fmt.Sprint`: a space between two operands when neither is a string. */
function sprint(args) {
    let out = "";
    args.forEach((argument, index) => {
        const previous = args[index - 1];
        if (index > 0 && argument?.kind !== "string" && previous?.kind !== "string")
            out += " ";
        out += formatArgument(argument, "v", NO_FLAGS);
    });
    return out;
}
/** Go's `fmt.Sprintln`. */
function sprintln(args) {
    return `${args.map((argument) => formatArgument(argument, "v", NO_FLAGS)).join(" ")}\n`;
}
function formatArgument(argument, verb, flags) {
    if (verb === "p" || (verb === "v" && flags.sharp))
        throw new NotSimulatedError(`verb %${flags.sharp ? "#" : ""}${verb}`);
    if (verb === "T")
        return pad(argument === undefined ? "<nil>" : typeName(argument), flags);
    if (argument === undefined)
        return verb === "v" ? pad("<nil>", flags) : `%!${verb}(<nil>)`;
    // `%w` outside Errorf is a bad verb, and `%+v` means the same as `%v` for plain data.
    return formatConcrete(argument, verb, verb === "v" ? { ...flags, plus: false } : flags);
}
function parseFlags(text) {
    return {
        minus: text.includes("-"), plus: text.includes("+"), sharp: text.includes("#"), space: text.includes(" "),
        zero: text.includes("0"), width: undefined, precision: undefined,
    };
}

;// CONCATENATED MODULE: ./simulator/webhook/command-line.ts



/**
 * The command line of a request before rendering (control-plane.md 5.4). v1beta1 uses what it has built so far as the
 * format of the next step, so that any `%` in a header, payload or option is consumed by the steps after it; double it
 * once per step. The URL comes last and is safe. v1alpha1 is used as written.
 */
function commandLine(request) {
    if (typeof request === "string")
        return request;
    const { method, headers, payload, options, url } = request;
    let command = append("", "curl --request %s", method);
    for (const { key, value } of headers)
        command = append(command, " --header '%s: %s'", key, value);
    if (payload !== "")
        command = append(command, " --data '%s'", payload);
    if (options !== "")
        command = append(command, " %s", options);
    return append(command, " %s", url);
}
function append(command, format, ...args) {
    return sprintf(command + format, args.map(values_text));
}
/**
 * The arguments of a rendered command line, without a shell (control-plane.md 5.4, "Splitter rules"). Quotes have no
 * escapes inside; a closing quote ends the argument; empty arguments are deleted; only space and tab separate.
 *
 * The service goes through bytes and turns each into a character of its own, so text outside ASCII arrives encoded
 * twice (`ü` as `Ã¼`). This is from its source, not observed; `urlquery` avoids it.
 *
 * @returns undefined when a quote stays open: "could not parse curl command"
 */
function splitArguments(command) {
    const args = [];
    let state = "start";
    let quote = "";
    let current = "";
    // Like the service: the very first character is taken literally.
    let takeLiterally = true;
    for (const byte of toBytes(command)) {
        const character = String.fromCharCode(byte);
        const isSpace = character === " " || character === "\t";
        if (state === "quoted") {
            if (character !== quote)
                current += character;
            else {
                args.push(current);
                current = "";
                state = "start";
            }
        }
        else if (takeLiterally) {
            // The state stays: after a leading backslash a space does not yet separate.
            current += character;
            takeLiterally = false;
        }
        else if (character === "\\")
            takeLiterally = true;
        else if (character === '"' || character === "'") {
            state = "quoted";
            quote = character;
        }
        else if (!isSpace) {
            state = "argument";
            current += character;
        }
        else if (state === "argument") {
            args.push(current);
            current = "";
            state = "start";
        }
    }
    if (state === "quoted")
        return undefined;
    if (current !== "")
        args.push(current);
    return args.filter((arg) => arg !== "");
}

;// CONCATENATED MODULE: ./simulator/webhook/config.ts
var _a;

/** Why the service cannot use a file. One invalid entry makes the whole file unusable. */
class WebhookConfigError extends Error {
    name = "WebhookConfigError";
}
const WEBHOOK_URI = "webhook/webhook.yaml";
const ALPHA = "webhookconfig.keptn.sh/v1alpha1";
const BETA = "webhookconfig.keptn.sh/v1beta1";
/** The specification also lists PATCH and DELETE; the service refuses them. */
const METHODS = ["POST", "PUT", "GET", "HEAD"];
const TRUE = ["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"];
const FALSE = ["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"];
/**
 * Reads a webhook file exactly as the service does: unknown keys are ignored, `kind` and `metadata` are not checked.
 *
 * @throws WebhookConfigError with the first reason that makes the file unusable
 */
function readWebhookConfig(yaml) {
    const root = new Entry(parseYaml(yaml), "");
    const apiVersion = root.text("apiVersion");
    if (apiVersion !== ALPHA && apiVersion !== BETA)
        throw new WebhookConfigError(`apiVersion: expected ${ALPHA} or ${BETA}, found "${apiVersion}"`);
    const webhooks = root.child("spec").list("webhooks");
    if (webhooks.length === 0)
        throw new WebhookConfigError("spec.webhooks: expected at least one entry");
    return { apiVersion, webhooks: webhooks.map((entry) => readWebhook(entry, apiVersion)) };
}
/** The entry of a file that a subscription's events are for, or `undefined`. */
function findWebhook(config, subscriptionId) {
    return config.webhooks.find(({ subscriptionID }) => subscriptionID === subscriptionId);
}
function readWebhook(entry, apiVersion) {
    const requests = entry.list("requests");
    const webhook = {
        type: entry.requiredText("type"),
        subscriptionID: entry.requiredText("subscriptionID"),
        sendStarted: entry.flag("sendStarted", true),
        sendFinished: entry.flag("sendFinished", false),
        envFrom: entry.list("envFrom").map(readSecretVariable),
        requests: requests.map((request) => (apiVersion === ALPHA ? request.asText() : readBetaRequest(request))),
    };
    if (requests.length === 0)
        throw new WebhookConfigError(`${entry.path}.requests: expected at least one entry`);
    return webhook;
}
function readSecretVariable(entry) {
    const secretRef = entry.child("secretRef");
    return { name: entry.text("name"), secretName: secretRef.text("name"), secretKey: secretRef.text("key") };
}
function readBetaRequest(entry) {
    const method = entry.text("method");
    if (!METHODS.includes(method))
        throw new WebhookConfigError(`${entry.path}.method: expected ${METHODS.join(", ")} in upper case, found "${method}"`);
    return {
        url: entry.requiredText("url"),
        method,
        headers: entry.list("headers").map((header) => ({ key: header.requiredText("key"), value: header.requiredText("value") })),
        payload: entry.text("payload"),
        options: entry.text("options"),
    };
}
/** Only the first document counts. Scalars stay text: what they are depends on the field, as in Go's decoder. */
function parseYaml(yaml) {
    const [document] = (0,dist/* parseAllDocuments */.hR)(yaml, { schema: "failsafe", merge: true, logLevel: "error" });
    if (document === undefined || !("toJS" in document))
        return {};
    const [error] = document.errors;
    if (error !== undefined)
        throw new WebhookConfigError(`not YAML: ${error.message}`);
    try {
        return document.toJS() ?? {};
    }
    catch (cause) {
        // A mapping as a key, which is what an unquoted {{.id}} is in YAML, or an unresolved alias.
        throw new WebhookConfigError(`not YAML: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
}
/** A mapping of the file with its path for messages; what is missing or null is empty, as in a Go struct. */
class Entry {
    value;
    path;
    constructor(value, path) {
        this.value = value;
        this.path = path;
    }
    text(name) {
        return this.#at(name).asText();
    }
    requiredText(name) {
        const text = this.text(name);
        if (text === "")
            throw new WebhookConfigError(`${this.#pathOf(name)}: expected a text, found nothing`);
        return text;
    }
    flag(name, fallback) {
        const text = this.text(name);
        if (text === "")
            return fallback;
        if (TRUE.includes(text))
            return true;
        if (FALSE.includes(text))
            return false;
        throw new WebhookConfigError(`${this.#pathOf(name)}: expected true or false, found "${text}"`);
    }
    list(name) {
        const { value } = this.#at(name);
        if (isNothing(value))
            return [];
        if (!Array.isArray(value))
            throw new WebhookConfigError(`${this.#pathOf(name)}: expected a list`);
        return value.map((item, index) => new _a(item, `${this.#pathOf(name)}[${index}]`));
    }
    child(name) {
        return this.#at(name);
    }
    asText() {
        if (isNothing(this.value))
            return "";
        if (typeof this.value !== "string")
            throw new WebhookConfigError(`${this.path}: expected a text`);
        return this.value;
    }
    #at(name) {
        if (isNothing(this.value))
            return new _a(undefined, this.#pathOf(name));
        if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value))
            throw new WebhookConfigError(`${this.path || "the file"}: expected a mapping`);
        return new _a(new Map(Object.entries(this.value)).get(name), this.#pathOf(name));
    }
    #pathOf(name) {
        return this.path === "" ? name : `${this.path}.${name}`;
    }
}
_a = Entry;
function isNothing(value) {
    return value === undefined || value === null || value === "" || value === "~" || value === "null";
}

;// CONCATENATED MODULE: ./simulator/webhook/template/escape.ts


const HTML = { "\0": "\ufffd", '"': "&#34;", "'": "&#39;", "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const JS = {
    "\\": "\\\\", "'": "\\'", '"': '\\"', "<": "\\u003C", ">": "\\u003E", "&": "\\u0026", "=": "\\u003D",
};
const LAST_ASCII = 0x7f;
const UNRESERVED = /[A-Za-z0-9\-_.~]/;
/** The template function `html`. */
function escapeHtml(text) {
    return text.replace(/[\0"'&<>]/g, (character) => HTML[character] ?? character);
}
/** The template function `js`; its `\'` is not JSON (control-plane.md 5.6). */
function escapeJs(text) {
    return Array.from(text, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const known = JS[character];
        if (known !== undefined)
            return known;
        if (code >= 0x20 && code <= LAST_ASCII)
            return character;
        // A byte that belongs to no character is U+FFFD to Go's decoder, which is printable and stays as it is.
        return code > LAST_ASCII && (isPrintable(character) || !character.isWellFormed()) ? character : `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;
    }).join("");
}
/** The template function `urlquery`: safe for any text; a receiver decodes `+` first, then `%XX` (control-plane.md 5.6). */
function escapeQuery(text) {
    let escaped = "";
    for (const byte of toBytes(text)) {
        const character = String.fromCharCode(byte);
        if (character === " ")
            escaped += "+";
        else if (UNRESERVED.test(character))
            escaped += character;
        else
            escaped += `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    }
    return escaped;
}

;// CONCATENATED MODULE: ./simulator/webhook/curl-options.ts


/** curl ends before it sends anything. `exitStatus` is curl's own. */
class CurlError extends Error {
    exitStatus;
    name = "CurlError";
    constructor(exitStatus, message) {
        super(message);
        this.exitStatus = exitStatus;
    }
}
const USAGE_ERROR = 2;
const ignored = { takesValue: false, apply: () => undefined };
const ignoredWithValue = { takesValue: true, apply: () => undefined };
const flag = (apply) => ({ takesValue: false, apply });
const valued = (apply) => ({ takesValue: true, apply });
const header = (name) => valued((command, value) => command.headers.push(`${name}: ${value}`));
const data = valued((command, value) => addData(command, withoutFile("--data", value)));
/** The options people use in webhooks. What only affects the connection or the terminal is accepted and has no effect. */
const LONG = {
    request: valued((command, value) => { command.method = value; }),
    header: valued((command, value) => command.headers.push(withoutFile("--header", value))),
    url: valued((command, value) => command.urls.push(value)),
    data,
    "data-ascii": data,
    "data-binary": valued((command, value) => addData(command, withoutFile("--data-binary", value))),
    "data-raw": valued((command, value) => addData(command, value)),
    "data-urlencode": valued((command, value) => addData(command, urlEncoded(value))),
    json: valued((command, value) => { command.json = true; addData(command, withoutFile("--json", value), ""); }),
    user: valued((command, value) => { command.user = value; }),
    "oauth2-bearer": valued((command, value) => command.headers.push(`Authorization: Bearer ${value}`)),
    "user-agent": header("User-Agent"),
    referer: header("Referer"),
    cookie: valued((command, value) => command.headers.push(`Cookie: ${withoutCookieFile(value)}`)),
    get: flag((command) => { command.asQuery = true; }),
    "fail-with-body": ignored, silent: ignored, "show-error": ignored, insecure: ignored, verbose: ignored, compressed: ignored,
    "no-progress-meter": ignored, "progress-bar": ignored, "http1.1": ignored, http2: ignored, ipv4: ignored, ipv6: ignored, "tlsv1.2": ignored,
    "no-keepalive": ignored, "no-buffer": ignored, globoff: ignored,
    proxy: ignoredWithValue, noproxy: ignoredWithValue, "max-time": ignoredWithValue, "connect-timeout": ignoredWithValue, "proxy-user": ignoredWithValue,
};
const SHORT = {
    X: "request", H: "header", d: "data", u: "user", A: "user-agent", e: "referer", b: "cookie", G: "get", s: "silent", S: "show-error",
    k: "insecure", v: "verbose", x: "proxy", m: "max-time", "#": "progress-bar", "4": "ipv4", "6": "ipv6", N: "no-buffer", g: "globoff", U: "proxy-user",
};
/**
 * Interprets arguments the way curl does: long options, clusters of short ones, everything else a URL.
 *
 * @param args  without the word `curl`
 * @throws      CurlError with status 2 for a missing value or URL, NotSimulatedError for any option not listed here
 */
function parseCurlArguments(args) {
    const command = { method: undefined, asQuery: false, urls: [], headers: [], body: undefined, json: false, user: undefined };
    const rest = [...args];
    for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
        if (arg === "-")
            throw new CurlError(USAGE_ERROR, "option -: is unknown");
        if (arg === "--")
            command.urls.push(...rest.splice(0));
        else if (arg.startsWith("--"))
            applyOption(command, arg.slice(2), arg, undefined, rest);
        else if (arg.startsWith("-"))
            applyShortOptions(command, arg, rest);
        else
            command.urls.push(arg);
    }
    if (command.urls.length === 0)
        throw new CurlError(USAGE_ERROR, "no URL specified");
    return command;
}
/** `-sSX POST`, `-XPOST`: the first option of the cluster that takes a value takes the rest of it. */
function applyShortOptions(command, arg, rest) {
    for (let at = 1; at < arg.length; at += 1) {
        const name = SHORT[arg[at] ?? ""] ?? "";
        const glued = arg.slice(at + 1);
        if (applyOption(command, name, `-${arg[at] ?? ""}`, glued === "" ? undefined : glued, rest))
            return;
    }
}
/** @returns whether the option took a value */
function applyOption(command, name, written, glued, rest) {
    const option = Object.hasOwn(LONG, name) ? LONG[name] : undefined;
    if (option === undefined)
        throw new NotSimulatedError(`curl option ${written}`);
    if (!option.takesValue) {
        option.apply(command, "");
        return false;
    }
    const value = glued ?? rest.shift();
    if (value === undefined)
        throw new CurlError(USAGE_ERROR, `option ${written}: requires parameter`);
    option.apply(command, value);
    return true;
}
/** Several pieces of data are joined by `&`, pieces of `--json` by nothing. */
function addData(command, data, separator = "&") {
    command.body = command.body === undefined ? data : command.body + separator + data;
}
/** The service denies files only right behind `--data` and `-d`; the simulation has no files to send at all. */
function withoutFile(option, value) {
    if (value.startsWith("@"))
        throw new NotSimulatedError(`sending a file with curl ${option} ${value}`);
    return value;
}
function withoutCookieFile(value) {
    if (!value.includes("="))
        throw new NotSimulatedError(`reading a file with curl --cookie ${value}`);
    return value;
}
/** `content`, `=content`, `name=content`; a file (`@`, `name@`) is not simulated. */
function urlEncoded(value) {
    const equals = value.indexOf("=");
    if (equals < 0 && value.includes("@"))
        throw new NotSimulatedError(`sending a file with curl --data-urlencode ${value}`);
    const name = equals > 0 ? `${value.slice(0, equals)}=` : "";
    return name + escapeQuery(equals < 0 ? value : value.slice(equals + 1));
}

;// CONCATENATED MODULE: ./simulator/webhook/curl.ts


const HTTP_ERROR = 22;
const MALFORMED_URL = 3;
const UNSUPPORTED_PROTOCOL = 1;
const CANNOT_CONNECT = 7;
const FIRST_HTTP_ERROR_STATUS = 400;
const CONNECTION_EXITS = { ENOTFOUND: 6, EAI_AGAIN: 6, ECONNREFUSED: 7, ECONNRESET: 56, EPIPE: 55 };
/**
 * Runs parsed arguments as HTTP requests: no timeout, no retry, no redirect, `>= 400` is exit status 22 with the body
 * kept, since the service appends `--fail-with-body` (control-plane.md 5.4).
 *
 * @param args  with the word `curl` first
 * @throws      NotSimulatedError for options that are not interpreted
 */
async function runCurl(args, httpRequest) {
    let command;
    try {
        command = parseCurlArguments(args.slice(1));
    }
    catch (error) {
        if (!(error instanceof CurlError))
            throw error;
        return { exitStatus: error.exitStatus, output: "", problem: error.message };
    }
    // Several URLs are several transfers with the same data; the status is that of the last one.
    let result = { exitStatus: 0, output: "" };
    for (const url of command.urls) {
        const transfer = await runTransfer(command, url, httpRequest);
        result = { ...transfer, output: result.output + transfer.output };
    }
    return result;
}
async function runTransfer(command, written, httpRequest) {
    const url = resolveUrl(written);
    if (typeof url === "number")
        return { exitStatus: url, output: "", problem: `curl: (${url}) ${written}` };
    const { method, body, target } = requestOf(command, url);
    const headers = headersOf(command, url, body);
    target.username = "";
    target.password = "";
    try {
        const answer = await httpRequest(method, target.href, headers, body);
        const output = method === "HEAD" ? "" : answer.body;
        if (answer.status < FIRST_HTTP_ERROR_STATUS)
            return { exitStatus: 0, output };
        return { exitStatus: HTTP_ERROR, output, problem: `curl: (22) The requested URL returned error: ${answer.status}` };
    }
    catch (error) {
        if (error instanceof NotSimulatedError)
            throw error;
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        const exitStatus = CONNECTION_EXITS[code] ?? CANNOT_CONNECT;
        return { exitStatus, output: "", problem: `curl: (${exitStatus}) ${error instanceof Error ? error.message : String(error)}` };
    }
}
/** @returns the URL, or curl's exit status for one it does not accept */
function resolveUrl(written) {
    if (/[[\]{}]/.test(written))
        throw new NotSimulatedError(`curl's URL globbing (${written})`);
    if (/[^\u0000-\u007f]/.test(written))
        throw new NotSimulatedError(`a URL with characters outside ASCII (${written})`);
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(written)?.[1];
    const url = scheme === undefined ? `http://${written}` : written;
    if (/[\u0000-\u0020\u007f]/.test(url) || !URL.canParse(url))
        return MALFORMED_URL;
    return scheme === undefined || /^https?$/i.test(scheme) ? new URL(url) : UNSUPPORTED_PROTOCOL;
}
function requestOf(command, url) {
    const target = new URL(url);
    const data = command.body;
    if (command.asQuery && data !== undefined)
        target.search = target.search === "" ? data : `${target.search.slice(1)}&${data}`;
    const body = command.asQuery ? undefined : data;
    const method = command.method ?? (body === undefined ? "GET" : "POST");
    return { method, body, target };
}
/** A header without value (`Name:`) removes one that curl would set by itself. */
function headersOf(command, url, body) {
    const headers = new Map([["user-agent", ["User-Agent", "curl"]], ["accept", ["Accept", "*/*"]]]);
    const set = (name, value) => void headers.set(name.toLowerCase(), [name, value]);
    const credentials = command.user ?? (url.username === "" ? undefined : `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`);
    if (credentials !== undefined)
        set("Authorization", `Basic ${Buffer.from(credentials).toString("base64")}`);
    if (body !== undefined)
        set("Content-Type", "application/x-www-form-urlencoded");
    if (command.json)
        ["Content-Type", "Accept"].forEach((name) => set(name, "application/json"));
    for (const line of command.headers) {
        const colon = line.indexOf(":");
        if (colon < 0)
            continue;
        const name = line.slice(0, colon);
        const value = line.slice(colon + 1).trim();
        if (value === "")
            headers.delete(name.toLowerCase());
        else
            set(name, value);
    }
    return Object.fromEntries(headers.values());
}

;// CONCATENATED MODULE: ./simulator/webhook/go-url.ts

const VALID_HOST = /^[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"%\u0080-\u{10ffff}]*$/u;
/**
 * The host of a URL as Go's `net/url` finds it; "" without `//`. Neither the path nor the query has to be valid
 * otherwise, so templates are fine there.
 *
 * @throws Error worded as Go words it: `parse "…": invalid character "{" in host name`
 */
function hostOfUrl(url) {
    const fail = (reason) => new Error(`parse ${quote(url)}: ${reason}`);
    if (/[\u0000-\u001f\u007f]/.test(url))
        throw fail("net/url: invalid control character in URL");
    const [withoutFragment = "", ...fragment] = url.split("#");
    if (withoutFragment.startsWith(":"))
        throw fail("missing protocol scheme");
    const [, , rest = ""] = /^([A-Za-z][A-Za-z0-9+.-]*):(.*)$/s.exec(withoutFragment) ?? ["", "", withoutFragment];
    const [, authority, path = ""] = /^\/\/([^/?]*)([^?]*)/.exec(rest) ?? [];
    for (const part of [path, fragment.join("#")]) {
        const badEscape = /%(?![0-9A-Fa-f]{2}).{0,2}/su.exec(part)?.[0];
        if (badEscape !== undefined)
            throw fail(`invalid URL escape ${quote(badEscape)}`);
    }
    if (authority === undefined)
        return "";
    const hostAndPort = authority.slice(authority.lastIndexOf("@") + 1);
    const [, bracketed, plain = "", port] = /^(?:\[(.*)\]|([^:]*))(.*)$/s.exec(hostAndPort) ?? [];
    const host = bracketed ?? plain;
    const bad = Array.from(hostAndPort).find((character) => !VALID_HOST.test(character));
    if (bracketed === undefined && port !== undefined && port !== "" && !/^:\d*$/.test(port))
        throw fail(`invalid port ${quote(port)} after host`);
    if (bad !== undefined)
        throw fail(`invalid character ${quote(bad)} in host name`);
    return host;
}

;// CONCATENATED MODULE: ./simulator/webhook/deny-rules.ts


const DENIED_TEXTS = ["$", "|", ";", ">", "$(", " &", "&&", "`", "/var/run"];
/** Denied as a prefix of any argument, so `-F` also refuses the value `-Fragile`. */
const DENIED_OPTIONS = ["-o", "--output", "-F", "--form", "-T", "--upload-file", "-K", "--config"];
/** The words of the default deny list, in v1alpha1 looked for in the whole command (control-plane.md 5.7). */
const DEFAULT_DENY_LIST = [
    "kubernetes", "kubernetes.default", "kubernetes.default.svc", "kubernetes.default.svc.cluster.local", "svc.cluster.local",
    "cluster.local", "localhost", "127.0.0.1", "::1",
];
/** The process of the service ends: nothing more is sent for the event (control-plane.md 5.7, "panic"). */
class ServicePanicError extends Error {
    name = "ServicePanicError";
}
/** The deny list with the API server's entries. */
function denyListWith(words, apiServer) {
    if (apiServer === undefined)
        return words;
    const { host, port } = apiServer;
    const names = ["kubernetes", "kubernetes.default", "kubernetes.default.svc", "kubernetes.default.svc.cluster.local"];
    return [...words, host, ...names.map((name) => `${name}:${port}`), `${host}:${port}`];
}
/**
 * Why the service refuses a request before rendering it, or `undefined`. v1alpha1: a denied word anywhere in the
 * command, backslashes removed. v1beta1: in the URL, its addresses or their names; the host has to resolve, so it
 * cannot be templated.
 */
async function deniedUrlReason(request, denyList, resolveHost) {
    if (typeof request !== "string")
        return deniedBetaUrlReason(request, denyList, resolveHost);
    const command = request.replaceAll("\\", "");
    const word = denyList.find((denied) => command.includes(denied));
    return word === undefined ? undefined : `curl command contains denied URL '${word}'`;
}
async function deniedBetaUrlReason({ url }, denyList, resolveHost) {
    let addresses;
    try {
        const host = hostOfUrl(url);
        if (host === "")
            return "lookup : no such host";
        addresses = await resolveHost(host);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
    for (const denied of denyList) {
        if (url.includes(denied))
            return `curl command contains denied URL '${denied}'`;
        for (const { address, names } of addresses) {
            if (address.includes(denied))
                return `curl command contains denied IP address '${denied}'`;
            if (names.some((name) => name.replace(/\.$/, "").includes(denied)))
                return `curl command url resolves to denied host '${denied}'`;
        }
    }
    return undefined;
}
/**
 * Why the service refuses a rendered command line, or `undefined` (control-plane.md 5.7). The whole text counts, event
 * data included.
 *
 * @throws ServicePanicError where the real process ends: `--data` or `-d` as the last argument
 */
function deniedReason(rendered) {
    if (rendered === "")
        return "no command provided";
    const denied = DENIED_TEXTS.find((part) => rendered.includes(part));
    if (denied !== undefined)
        return `curl command contains denied character '${denied}'`;
    const args = splitArguments(rendered);
    if (args === undefined)
        return "could not parse curl command";
    if (rendered.split(" ")[0] !== "curl")
        return "only curl commands are allowed to be executed";
    return deniedOptionReason(args);
}
function deniedOptionReason(args) {
    for (const [index, arg] of args.entries()) {
        const option = DENIED_OPTIONS.find((prefix) => arg.startsWith(prefix));
        if (option !== undefined)
            return `curl command contains invalid option '${option}'`;
        if (arg !== "--data" && arg !== "-d")
            continue;
        const value = args[index + 1];
        if (value === undefined)
            throw new ServicePanicError(`runtime error: index out of range [${index + 1}] with length ${args.length}`);
        if (value.startsWith("@"))
            return "file uploads using @ in --data is not allowed";
    }
    return undefined;
}

;// CONCATENATED MODULE: ./simulator/webhook/subscription.ts
/** Whether a subscription is for an event: subject and filter; empty lists mean all (control-plane.md 6.3). */
function matchesSubscription(subscription, event, { project, stage, service }) {
    const { projects, stages, services } = subscription.filter;
    const within = (names, name) => names.length === 0 || names.includes(name);
    return matchesSubject(subscription.event, event.type) && within(projects, project) && within(stages, stage) && within(services, service);
}
/** A subject of the bus: `*` stands for one segment, `>` at the end for one or more. */
function matchesSubject(subject, type) {
    const pattern = subject.split(".");
    const segments = type.split(".");
    return pattern.every((part, index) => {
        if (part === ">" && index === pattern.length - 1)
            return segments.length > index;
        const isLast = index === pattern.length - 1;
        return (part === "*" ? Boolean(segments[index]) : part === segments[index]) && (!isLast || segments.length === pattern.length);
    });
}

;// CONCATENATED MODULE: ./simulator/webhook/template-data.ts
/** Attributes that are there only when they are not empty (control-plane.md 5.5). */
const OPTIONAL = ["contenttype", "extensions", "id", "shkeptncontext", "shkeptnspecversion", "specversion", "triggeredid", "gitcommitid"];
/**
 * What templates see as `.`: the event as Go's model of it, without `.env`. `datacontenttype` is not part of that
 * model, so it is never there (1.2). `data` includes what the connector wrote into `temporaryData`.
 */
function templateData(event) {
    const data = { type: event.type, source: event.source, data: event.data, time: goTime(event.time) };
    for (const name of OPTIONAL) {
        const value = event[name];
        if (value !== undefined && value !== "")
            data[name] = value;
    }
    return data;
}
/** Go writes no trailing zeros of a fraction: `…:05.120Z` is read as a time and comes out as `…:05.12Z`. */
function goTime(time) {
    return time.replace(/(\.\d*?)0+Z$/, "$1Z").replace(".Z", "Z");
}

;// CONCATENATED MODULE: ./simulator/webhook/template/comparison.ts



/** `eq a b c`: a equals b or c. @throws Error with Go's words for what cannot be compared */
function equalsAny(left, others) {
    if (others.length === 0)
        throw new Error("missing argument for comparison");
    return others.some((other) => equals(concrete(left), concrete(other)));
}
/** `lt a b`. */
function isLess(left, right) {
    const [a, b] = [concrete(left), concrete(right)];
    if (!isBasic(a) || !isBasic(b))
        throw new Error("invalid type for comparison");
    if (a.kind === b.kind && a.kind === "bool")
        throw new Error("invalid type for comparison");
    if (isInteger(a) && isInteger(b))
        return a.value < b.value;
    if (a.kind === "float64" && b.kind === "float64")
        return a.value < b.value;
    if (a.kind === "string" && b.kind === "string")
        return compareBytes(a.value, b.value) < 0;
    throw incompatible(a, b);
}
function equals(a, b) {
    if (isBasic(a) && isBasic(b)) {
        if (isInteger(a) && isInteger(b))
            return a.value === b.value;
        if (a.kind !== b.kind)
            throw incompatible(a, b);
        return a.value === b.value;
    }
    if (a.kind === "none" || b.kind === "none")
        return a.kind === b.kind;
    if (isBasic(a) || isBasic(b))
        throw incompatible(a, b);
    if (a.kind !== b.kind)
        throw new Error(`non-comparable types ${asText(a)}: ${typeName(a)}, ${typeName(b)}: ${formatConcrete(b, "v", NO_FLAGS)}`);
    throw new Error(`non-comparable type ${asText(b)}: ${typeName(b)}`);
}
function isBasic(value) {
    return value.kind !== "none" && value.kind !== "map" && value.kind !== "slice";
}
function isInteger(value) {
    return value.kind === "int" || value.kind === "uint8";
}
function asText(value) {
    return formatConcrete(value, "s", NO_FLAGS);
}
function incompatible(a, b) {
    return new Error(`incompatible types for comparison: ${typeName(a)} and ${typeName(b)}`);
}

;// CONCATENATED MODULE: ./simulator/webhook/template/functions.ts





const any = (least, call) => ({ least, call });
const exactly = (count, call) => ({ least: count, most: count, call });
/** The built-in functions but `and` and `or`, which do not evaluate all of their arguments. */
const FUNCTIONS = new Map([
    ["call", any(1, callFunction)],
    ["eq", any(1, ([left = NONE, ...others]) => bool(equalsAny(left, others)))],
    ["ne", exactly(2, ([left = NONE, ...others]) => bool(!equalsAny(left, others)))],
    ["lt", exactly(2, ([left = NONE, right = NONE]) => bool(isLess(left, right)))],
    ["le", exactly(2, ([left = NONE, right = NONE]) => bool(isLess(left, right) || equalsAny(left, [right])))],
    ["gt", exactly(2, ([left = NONE, right = NONE]) => bool(!(isLess(left, right) || equalsAny(left, [right]))))],
    ["ge", exactly(2, ([left = NONE, right = NONE]) => bool(!isLess(left, right)))],
    ["html", any(0, (args) => values_text(escapeHtml(plainText(args))))],
    ["index", any(1, ([container = NONE, ...indexes]) => indexInto(container, indexes))],
    ["js", any(0, (args) => values_text(escapeJs(plainText(args))))],
    ["len", exactly(1, ([value = NONE]) => integer(lengthOf(value)))],
    ["not", exactly(1, ([value = NONE]) => bool(!isTrue(value)))],
    ["print", any(0, (args) => values_text(sprint(args.map(argument))))],
    ["printf", { least: 1, firstIsString: true, call: ([format, ...args]) => values_text(sprintf(format?.kind === "string" ? format.value : "", args.map(argument))) }],
    ["println", any(0, (args) => values_text(sprintln(args.map(argument))))],
    ["slice", any(1, ([container = NONE, ...indexes]) => sliceOf(container, indexes))],
    ["urlquery", any(0, (args) => values_text(escapeQuery(plainText(args))))],
]);
/** What fmt receives: the value without its interface, nil for null and for a missing value. */
function argument(value) {
    const inner = concrete(value);
    return inner.kind === "none" ? undefined : inner;
}
/** The text `html`, `js` and `urlquery` work on; unlike with `print`, nil is `<no value>` there. */
function plainText(args) {
    return sprint(args.map((value) => argument(value) ?? values_text("<no value>")));
}
/** Stands for what the template wrote as the callee, which only the evaluator knows. */
const CALLEE = "\u0000callee";
function callFunction([callee = NONE]) {
    const inner = concrete(callee);
    if (inner.kind === "none")
        throw new Error("call of nil");
    throw new Error(`non-function ${CALLEE} of type ${typeName(inner)}`);
}
function lengthOf(value) {
    if (value.kind === "interface" && value.value === undefined)
        throw new Error("len of nil pointer");
    const inner = concrete(value);
    if (inner.kind === "none")
        throw new Error("reflect: call of reflect.Value.Type on zero Value");
    if (inner.kind === "map")
        return inner.entries.size;
    if (inner.kind === "slice")
        return inner.items.length;
    if (inner.kind === "string")
        return byteLength(inner.value);
    throw new Error(`len of type ${typeName(inner)}`);
}
function indexInto(container, indexes) {
    if (concrete(container).kind === "none")
        throw new Error("index of untyped nil");
    let item = container;
    if (item.kind === "interface")
        item = concrete(item);
    for (const index of indexes) {
        const inner = concrete(item);
        if (inner.kind === "none")
            throw new Error("index of nil pointer");
        item = indexOnce(inner, concrete(index));
    }
    return item;
}
function indexOnce(container, index) {
    switch (container.kind) {
        case "map":
            if (index.kind === "none")
                throw new Error("value is nil; should be of type string");
            if (index.kind !== "string")
                throw new Error(`value has type ${typeName(index)}; should be string`);
            return values_element(container, container.entries.get(index.value));
        case "slice": {
            const at = checkedIndex(index, container.items.length);
            if (at === container.items.length)
                throw new Error("reflect: slice index out of range");
            return values_element(container, container.items[at]);
        }
        case "string": {
            const bytes = toBytes(container.value);
            const at = checkedIndex(index, bytes.length);
            const byte = bytes[at];
            if (byte === undefined)
                throw new Error("reflect: string index out of range");
            return { kind: "uint8", value: BigInt(byte) };
        }
        default:
            throw new Error(`can't index item of type ${typeName(container)}`);
    }
}
function sliceOf(container, indexes) {
    const item = concrete(container);
    if (item.kind === "none")
        throw new Error("slice of untyped nil");
    if (indexes.length > 3)
        throw new Error(`too many slice indexes: ${indexes.length}`);
    if (item.kind !== "string" && item.kind !== "slice")
        throw new Error(`can't slice item of type ${typeName(item)}`);
    if (item.kind === "string" && indexes.length === 3)
        throw new Error("cannot 3-index slice a string");
    const bytes = item.kind === "string" ? toBytes(item.value) : undefined;
    const length = item.kind === "string" ? (bytes?.length ?? 0) : item.items.length;
    const [from = 0, to = length, capacity = length] = indexes.map((index) => checkedIndex(index, length));
    if (from > to)
        throw new Error(`invalid slice index: ${from} > ${to}`);
    if (to > capacity)
        throw new Error(`invalid slice index: ${to} > ${capacity}`);
    if (item.kind === "slice")
        return { kind: "slice", items: item.items.slice(from, to) };
    return values_text(fromBytes((bytes ?? Buffer.alloc(0)).subarray(from, to)));
}
/** `slice` does not look inside an interface, `index` has done so before. */
function checkedIndex(index, limit) {
    if (index.kind === "none")
        throw new Error("cannot index slice/array with nil");
    if (index.kind !== "int" && index.kind !== "uint8")
        throw new Error(`cannot index slice/array with type ${typeName(index)}`);
    if (index.value < 0n || index.value > BigInt(limit))
        throw new Error(`index out of range: ${index.value}`);
    return Number(index.value);
}

;// CONCATENATED MODULE: ./simulator/webhook/template/nodes.ts

/** A node as Go prints it between `<` and `>` in an execution error. */
function describeNode(node) {
    switch (node.kind) {
        case "field":
            return node.names.map((name) => `.${name}`).join("");
        case "variable":
            return node.names.join(".");
        case "chain":
            return [node.of.kind === "pipeline" ? `(${describeNode(node.of)})` : describeNode(node.of), ...node.names].join(".");
        case "identifier":
            return node.name;
        case "dot":
            return ".";
        case "nil":
            return "nil";
        case "bool":
            return String(node.value);
        case "number":
        case "string":
            return node.source;
        case "command":
            return node.operands.map((operand) => (operand.kind === "pipeline" ? `(${describeNode(operand)})` : describeNode(operand))).join(" ");
        case "pipeline": {
            const variables = node.variables.length > 0 ? `${node.variables.map(describeNode).join(", ")} ${node.assigns ? "=" : ":="} ` : "";
            return variables + node.commands.map(describeNode).join(" | ");
        }
        case "action":
            return `{{${describeNode(node.pipeline)}}}`;
        case "template":
            return `{{template ${quote(node.name)}${node.pipeline ? ` ${describeNode(node.pipeline)}` : ""}}}`;
        case "if":
        case "with":
        case "range":
            return describeBranch(node);
        case "break":
        case "continue":
            return `{{${node.kind}}}`;
        case "text":
            return node.text;
    }
}
function describeBranch(node) {
    const otherwise = node.otherwise ? `{{else}}${node.otherwise.map(describeNode).join("")}` : "";
    return `{{${node.kind} ${describeNode(node.pipeline)}}}${node.body.map(describeNode).join("")}${otherwise}{{end}}`;
}

;// CONCATENATED MODULE: ./simulator/webhook/template/evaluator.ts






/**
 * Evaluates the expressions of a template as Go does with the option `missingkey=error`. The node being looked at is
 * kept for the error message, which Go's users read as `template: :1:9: executing "" at <.data.x>: …`.
 */
class Evaluator {
    source;
    #at;
    constructor(source) {
        this.source = source;
    }
    at(node) {
        this.#at = node;
    }
    error(scope, message) {
        if (this.#at === undefined)
            return new TemplateError(`template: ${scope.template}: ${message}`);
        const before = this.source.slice(0, this.#at.position);
        const lineStart = before.lastIndexOf("\n") + 1;
        const line = before.split("\n").length;
        const column = Buffer.byteLength(before.slice(lineStart));
        return new TemplateError(`template: :${line}:${column}: executing ${quote(scope.template)} at <${describeNode(this.#at)}>: ${message}`);
    }
    /** The value of a pipeline; its variables are declared or set in `scope`. */
    pipeline(scope, dot, node) {
        if (node === undefined)
            return NONE;
        this.at(node);
        let value;
        for (const command of node.commands)
            value = concrete(this.#command(scope, dot, command, value));
        const result = value ?? NONE;
        for (const variable of node.variables) {
            const name = variable.names[0] ?? "";
            if (node.assigns)
                this.setVariable(scope, name, result);
            else
                scope.variables.push({ name, value: result });
        }
        return result;
    }
    setVariable(scope, name, value) {
        this.#variable(scope, name).value = value;
    }
    /** `final`: the result of the command before it in the pipeline, which becomes the last argument. */
    #command(scope, dot, command, final) {
        const [first, ...args] = command.operands;
        if (first === undefined)
            throw new Error("a command has at least one operand");
        const hasArguments = args.length > 0 || final !== undefined;
        switch (first.kind) {
            case "field":
                this.at(first);
                return this.#fields(scope, dot, first.names, hasArguments);
            case "chain":
                return this.#chain(scope, dot, first, hasArguments);
            case "identifier":
                return this.#call(scope, dot, first, command, args, final);
            case "pipeline":
                this.#refuseArguments(scope, first, hasArguments);
                return this.pipeline(scope, dot, first);
            case "variable": {
                this.at(first);
                const [name = "", ...names] = first.names;
                const { value } = this.#variable(scope, name);
                if (names.length > 0)
                    return this.#fields(scope, value, names, hasArguments);
                this.#refuseArguments(scope, first, hasArguments);
                return value;
            }
            default:
                this.at(first);
                this.#refuseArguments(scope, first, hasArguments);
                if (first.kind === "nil")
                    throw this.error(scope, "nil is not a command");
                return this.#literal(scope, dot, first);
        }
    }
    #refuseArguments(scope, node, hasArguments) {
        if (hasArguments)
            throw this.error(scope, `can't give argument to non-function ${describeNode(node)}`);
    }
    #literal(scope, dot, node) {
        switch (node.kind) {
            case "dot":
                return dot;
            case "bool":
                return bool(node.value);
            case "string":
                return values_text(node.value);
            case "number":
                this.at(node);
                if (node.value.kind === "int" && BigInt.asIntN(64, node.value.value) !== node.value.value)
                    throw this.error(scope, `${node.source} overflows int`);
                return node.value;
        }
    }
    #chain(scope, dot, node, hasArguments) {
        this.at(node);
        const receiver = this.#argument(scope, dot, node.of);
        return this.#fields(scope, receiver, node.names, hasArguments);
    }
    /** `.a.b.c` from a receiver on. A key that is not there is an error, on every level (`missingkey=error`). */
    #fields(scope, receiver, names, hasArguments) {
        return names.reduce((value, name, index) => this.#field(scope, value, name, hasArguments && index === names.length - 1), receiver);
    }
    #field(scope, receiver, name, hasArguments) {
        if (receiver.kind === "none")
            throw this.error(scope, `nil data; no entry for key ${quote(name)}`);
        const inner = concrete(receiver);
        if (inner.kind === "none")
            throw this.error(scope, `nil pointer evaluating ${typeName(receiver)}.${name}`);
        if (inner.kind !== "map")
            throw this.error(scope, `can't evaluate field ${name} in type ${typeName(receiver)}`);
        if (hasArguments)
            throw this.error(scope, `${name} is not a method but has arguments`);
        if (!inner.entries.has(name))
            throw this.error(scope, `map has no entry for key ${quote(name)}`);
        return values_element(inner, inner.entries.get(name));
    }
    #variable(scope, name) {
        const found = scope.variables.findLast((variable) => variable.name === name);
        if (found === undefined)
            throw this.error(scope, `undefined variable: ${name}`);
        return found;
    }
    #call(scope, dot, node, whole, args, final) {
        this.at(node);
        const { name } = node;
        const count = args.length + (final === undefined ? 0 : 1);
        if (name === "and" || name === "or") {
            if (count === 0)
                throw this.error(scope, `wrong number of args for ${name}: want at least 1 got 0`);
            return this.#andOr(scope, dot, name, args, final);
        }
        const definition = FUNCTIONS.get(name);
        if (definition === undefined)
            throw this.error(scope, `${quote(name)} is not a defined function`);
        const { least, most } = definition;
        if (most !== undefined && count !== most)
            throw this.error(scope, `wrong number of args for ${name}: want ${most} got ${count}`);
        if (count < least)
            throw this.error(scope, `wrong number of args for ${name}: want at least ${least} got ${args.length}`);
        const values = args.map((arg, index) => (index === 0 && definition.firstIsString ? this.#stringArgument(scope, dot, arg) : this.#argument(scope, dot, arg)));
        if (final !== undefined)
            values.push(values.length === 0 && definition.firstIsString ? this.#expectString(scope, final) : final);
        return this.#invoke(scope, definition, name, whole, values, args);
    }
    #invoke(scope, definition, name, whole, values, args) {
        try {
            return definition.call(values);
        }
        catch (error) {
            if (!(error instanceof Error) || error.constructor !== Error)
                throw error;
            this.at(whole);
            throw this.error(scope, `error calling ${name}: ${error.message.replace(CALLEE, () => calleeName(args[0], values[0]))}`);
        }
    }
    /** Stops at the first argument that decides; the rest is not evaluated. */
    #andOr(scope, dot, name, args, final) {
        let value = NONE;
        for (const arg of args) {
            value = this.#argument(scope, dot, arg);
            if (isTrue(value) === (name === "or"))
                return value;
        }
        return final ?? value;
    }
    #argument(scope, dot, node) {
        this.at(node);
        switch (node.kind) {
            case "field":
                return this.#fields(scope, dot, node.names, false);
            case "variable": {
                const [name = "", ...names] = node.names;
                return this.#fields(scope, this.#variable(scope, name).value, names, false);
            }
            case "pipeline":
                return this.pipeline(scope, dot, node);
            case "identifier":
                return this.#call(scope, dot, node, node, [], undefined);
            case "chain":
                if (node.of.kind === "nil")
                    throw this.error(scope, `indirection through explicit nil in ${describeNode(node)}`);
                return this.#chain(scope, dot, node, false);
            case "nil":
                return NONE;
            default:
                return this.#literal(scope, dot, node);
        }
    }
    #stringArgument(scope, dot, node) {
        this.at(node);
        if (node.kind === "nil")
            throw this.error(scope, "cannot assign nil to string");
        if (node.kind === "bool" || node.kind === "number")
            throw this.error(scope, `expected string; found ${describeNode(node)}`);
        return this.#expectString(scope, this.#argument(scope, dot, node));
    }
    #expectString(scope, value) {
        if (value.kind === "none")
            throw this.error(scope, "invalid value; expected string");
        const inner = concrete(value);
        if (inner.kind !== "string")
            throw this.error(scope, `wrong type for value; expected string; got ${typeName(inner.kind === "none" ? value : inner)}`);
        return inner;
    }
}
/** What Go calls the callee of `call`: the operand as written, or the piped value. */
function calleeName(operand, value) {
    if (operand !== undefined)
        return describeNode(operand);
    return value?.kind === "string" ? value.value : `<${typeName(value ?? NONE)} Value>`;
}
/** A value as an action prints it: a missing one and null as `<no value>`. */
function printed(value) {
    const inner = argument(value);
    return inner === undefined ? "<no value>" : formatConcrete(inner, "v", NO_FLAGS);
}

;// CONCATENATED MODULE: ./simulator/webhook/template/function-names.ts
/** The functions a template can call: Go's built-in ones. The service adds none (control-plane.md 5.5). */
const FUNCTION_NAMES = new Set([
    "and", "call", "html", "index", "slice", "js", "len", "not", "or", "print", "printf", "println", "urlquery",
    "eq", "ge", "gt", "le", "lt", "ne",
]);

;// CONCATENATED MODULE: ./simulator/webhook/template/token.ts

const KEYWORDS = new Map([
    [".", "dot"],
    ...["block", "break", "continue", "define", "else", "end", "if", "nil", "range", "template", "with"].map((word) => [word, word]),
]);
const KEYWORD_KINDS = new Set(KEYWORDS.values());
const LONGEST_QUOTED_TOKEN = 10;
/** A token as Go's parse errors print it: `EOF`, `<end>`, `"="`, `"1234567890"...`. */
function describeToken(token) {
    if (token.kind === "eof")
        return "EOF";
    if (token.kind === "error")
        return token.value;
    if (KEYWORD_KINDS.has(token.kind))
        return `<${token.value}>`;
    const characters = [...token.value];
    if (Buffer.byteLength(token.value) > LONGEST_QUOTED_TOKEN)
        return `${quote(characters.slice(0, LONGEST_QUOTED_TOKEN).join(""))}...`;
    return quote(token.value);
}

;// CONCATENATED MODULE: ./simulator/webhook/template/lexer.ts


const LEFT = "{{";
const RIGHT = "}}";
const SPACE = /[ \t\r\n]/;
const ALPHANUMERIC = /[\p{L}\p{Nd}_]/u;
const SIGNS = { "=": "assign", "|": "pipe", "(": "leftParen", ")": "rightParen" };
const STRING_ENDS = {
    '"': { kind: "string", name: "quoted string" },
    "'": { kind: "charConstant", name: "character constant" },
};
/** All tokens of a template; the last one is `eof`, or `error` with Go's message as its value. */
function tokenize(text) {
    return new Lexer(text).run();
}
class LexError extends Error {
}
class Lexer {
    text;
    #tokens = [];
    /** Where the token being read begins, and where reading goes on (UTF-16 units). */
    #start = 0;
    #position = 0;
    #line = 1;
    #countedTo = 0;
    #parenDepth = 0;
    constructor(text) {
        this.text = text;
    }
    run() {
        try {
            while (this.#readText())
                this.#readAction();
            this.#start = this.#position;
            this.#emit("eof");
        }
        catch (error) {
            if (!(error instanceof LexError))
                throw error;
            this.#tokens.push({ kind: "error", value: error.message, position: this.#start, line: this.#lineAt(this.#start) });
        }
        return this.#tokens;
    }
    /** Reads up to and including the next left delimiter; `false` at the end of the template. */
    #readText() {
        this.#start = this.#position;
        const delimiter = this.text.indexOf(LEFT, this.#position);
        this.#position = delimiter < 0 ? this.text.length : delimiter;
        const trims = delimiter >= 0 && this.#isLeftTrim(delimiter + LEFT.length);
        let value = this.text.slice(this.#start, this.#position);
        if (trims)
            value = value.replace(/[ \t\r\n]+$/, "");
        if (value !== "")
            this.#push("text", value);
        if (delimiter < 0)
            return false;
        const afterMarker = delimiter + LEFT.length + (trims ? 2 : 0);
        if (this.text.startsWith("/*", afterMarker)) {
            this.#skipComment(afterMarker);
            return this.#readText();
        }
        this.#start = delimiter;
        this.#position = delimiter + LEFT.length;
        this.#emit("leftDelim");
        this.#position = afterMarker;
        this.#parenDepth = 0;
        return true;
    }
    #skipComment(from) {
        this.#start = from;
        const end = this.text.indexOf("*/", from + 2);
        if (end < 0)
            throw new LexError("unclosed comment");
        this.#position = end + 2;
        const right = this.#rightDelimiterLength();
        if (right === 0)
            throw new LexError("comment ends before closing delimiter");
        this.#position += right;
        if (right > RIGHT.length)
            this.#skipSpace();
    }
    #readAction() {
        for (;;) {
            this.#start = this.#position;
            const right = this.#rightDelimiterLength();
            if (right > 0) {
                if (this.#parenDepth > 0)
                    throw new LexError("unclosed left paren");
                const trims = right > RIGHT.length;
                if (trims)
                    this.#start = this.#position += 2;
                this.#position += RIGHT.length;
                this.#emit("rightDelim");
                if (trims)
                    this.#skipSpace();
                return;
            }
            this.#readInside();
        }
    }
    #readInside() {
        const character = this.#peek();
        if (character === "")
            throw new LexError("unclosed action");
        if (SPACE.test(character))
            return this.#readSpace();
        const next = this.text[this.#position + character.length] ?? "";
        if (character === "$" || (character === "." && next !== "" && !/[0-9]/.test(next)))
            return this.#readFieldOrVariable(character);
        if (/[.+\-0-9]/.test(character))
            return this.#readNumber();
        if (ALPHANUMERIC.test(character))
            return this.#readIdentifier();
        this.#position += character.length;
        if (character === "`")
            return this.#readRawString();
        if (character in STRING_ENDS)
            return this.#readString(character);
        if (character === ":") {
            if (this.#peek() !== "=")
                throw new LexError("expected :=");
            this.#position += 1;
            return this.#emit("declare");
        }
        if (character === "(")
            this.#parenDepth += 1;
        if (character === ")" && --this.#parenDepth < 0)
            throw new LexError("unexpected right paren");
        const sign = SIGNS[character];
        if (sign !== undefined)
            return this.#emit(sign);
        if (/^[\x20-\x7e]$/.test(character))
            return this.#emit("char");
        throw new LexError(`unrecognized character in action: ${describeCharacter(character)}`);
    }
    /** A run of spaces; the one before a closing `-}}` belongs to the trim marker. */
    #readSpace() {
        while (SPACE.test(this.#peek()) && this.#rightDelimiterLength() === 0)
            this.#position += 1;
        if (this.#position > this.#start)
            this.#emit("space");
    }
    #readFieldOrVariable(first) {
        this.#position += 1;
        while (ALPHANUMERIC.test(this.#peek()))
            this.#position += this.#peek().length;
        if (!this.#atTerminator())
            throw new LexError(`bad character ${describeCharacter(this.#peek())}`);
        const isDot = first === "." && this.#position === this.#start + 1;
        this.#emit(isDot ? "dot" : first === "." ? "field" : "variable");
    }
    #readIdentifier() {
        while (ALPHANUMERIC.test(this.#peek()))
            this.#position += this.#peek().length;
        if (!this.#atTerminator())
            throw new LexError(`bad character ${describeCharacter(this.#peek())}`);
        const word = this.text.slice(this.#start, this.#position);
        this.#emit(KEYWORDS.get(word) ?? (word === "true" || word === "false" ? "bool" : "identifier"));
    }
    /** Reads what may be a number; whether it is one is decided when it is parsed. */
    #readNumber() {
        this.#scanNumber();
        if (!/[+-]/.test(this.#peek()))
            return this.#emit("number");
        this.#scanNumber();
        if (this.text[this.#position - 1] !== "i")
            throw this.#badNumber();
        this.#emit("complex");
    }
    #scanNumber() {
        const number = /[+-]?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?|0[oO][0-7_]*(?:\.[0-7_]*)?|0[bB][01_]*(?:\.[01_]*)?|[0-9_]*(?:\.[0-9_]*)?(?:[eE][+-]?[0-9_]*)?)i?/y;
        number.lastIndex = this.#position;
        this.#position += number.exec(this.text)?.[0].length ?? 0;
        const following = this.#peek();
        if (!ALPHANUMERIC.test(following))
            return;
        this.#position += following.length;
        throw this.#badNumber();
    }
    #badNumber() {
        return new LexError(`bad number syntax: ${quote(this.text.slice(this.#start, this.#position))}`);
    }
    #readString(mark) {
        const { kind, name } = STRING_ENDS[mark] ?? { kind: "string", name: "quoted string" };
        for (;;) {
            const character = this.#peek();
            const escaped = character === "\\" ? (this.text[this.#position + 1] ?? "") : "x";
            if (character === "" || character === "\n" || escaped === "" || escaped === "\n")
                throw new LexError(`unterminated ${name}`);
            this.#position += character === "\\" ? 2 : 1;
            if (character === mark)
                return this.#emit(kind);
        }
    }
    #readRawString() {
        const end = this.text.indexOf("`", this.#position);
        if (end < 0)
            throw new LexError("unterminated raw quoted string");
        this.#position = end + 1;
        this.#emit("rawString");
    }
    #peek() {
        const code = this.text.codePointAt(this.#position);
        return code === undefined ? "" : String.fromCodePoint(code);
    }
    #atTerminator() {
        const character = this.#peek();
        return character === "" || SPACE.test(character) || ".,|:()".includes(character) || this.text.startsWith(RIGHT, this.#position);
    }
    #isLeftTrim(at) {
        return this.text[at] === "-" && SPACE.test(this.text[at + 1] ?? "");
    }
    /** 2 at `}}`, 4 at ` -}}`, else 0. */
    #rightDelimiterLength() {
        if (this.text.startsWith(RIGHT, this.#position))
            return RIGHT.length;
        const trims = SPACE.test(this.text[this.#position] ?? "") && this.text.startsWith(`-${RIGHT}`, this.#position + 1);
        return trims ? RIGHT.length + 2 : 0;
    }
    #skipSpace() {
        while (SPACE.test(this.text[this.#position] ?? ""))
            this.#position += 1;
    }
    #emit(kind) {
        this.#push(kind, this.text.slice(this.#start, this.#position));
        this.#start = this.#position;
    }
    #push(kind, value) {
        this.#tokens.push({ kind, value, position: this.#start, line: this.#lineAt(this.#start) });
    }
    #lineAt(position) {
        for (; this.#countedTo < position; this.#countedTo += 1)
            if (this.text[this.#countedTo] === "\n")
                this.#line += 1;
        return this.#line;
    }
}
/** Go's verb `%#U`: `U+002D '-'`. */
function describeCharacter(character) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    return isPrintable(character) ? `${code} '${character}'` : code;
}

;// CONCATENATED MODULE: ./simulator/webhook/template/literals.ts



const LETTERS = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "\\": "\\" };
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))|[^\\]|\\/gsu;
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;
/** The value of a quoted or raw string with its quotes. @throws Error `invalid syntax`, as Go's `strconv.Unquote` */
function unquoteString(literal) {
    const body = literal.slice(1, -1);
    return literal.startsWith("`") ? body.replaceAll("\r", "") : literals_unescape(body, '"');
}
/** @throws Error worded as Go words it: `illegal number syntax`, `integer overflow`, `malformed character constant` */
function parseNumber(text) {
    if (text.startsWith("'"))
        return { kind: "int", value: characterCode(text) };
    if (text.endsWith("i"))
        throw new NotSimulatedError(`complex number ${text} in a template`);
    const integer = parseInteger(text);
    if (integer !== undefined)
        return { kind: "int", value: integer };
    if (/^[+-]?0[xX]/.test(text) && /[pP]/.test(text))
        throw new NotSimulatedError(`hexadecimal float ${text} in a template`);
    const plain = withoutUnderscores(text);
    const isFloat = plain !== undefined && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(plain) && Number.isFinite(Number(plain));
    if (!isFloat)
        throw new Error(`illegal number syntax: ${quote(text)}`);
    if (!/[.eEpP]/.test(text))
        throw new Error(`integer overflow: ${quote(text)}`);
    return { kind: "float64", value: Number(plain) };
}
/** Go's base prefixes: 0x, 0o, 0b, and a leading 0 for octal. */
function parseInteger(text) {
    const [, sign, rest = ""] = /^([+-]?)(.*)$/s.exec(text) ?? [];
    const digits = withoutUnderscores(rest)?.replace(/^0(?=[0-7]+$)/, "0o");
    if (digits === undefined || !/^(?:0|[1-9][0-9]*|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(digits))
        return undefined;
    const magnitude = BigInt(digits);
    if (magnitude > UINT64_MAX || (sign === "-" && magnitude > INT64_MAX + 1n))
        return undefined;
    if (sign === "+" && magnitude > INT64_MAX)
        return undefined;
    return sign === "-" ? -magnitude : magnitude;
}
/** Underscores are legal between digits and after a base prefix. */
function withoutUnderscores(text) {
    if (!text.includes("_"))
        return text;
    return /^[+-]?(?:0[xXoObB])?(?:_?[0-9a-fA-F])+$/.test(text) && /^[+-]?[0-9]/.test(text) ? text.replaceAll("_", "") : undefined;
}
function characterCode(text) {
    const body = literals_unescape(text.slice(1, -1), "'");
    const characters = [...body];
    if (characters.length === 0)
        throw new Error("invalid syntax");
    if (characters.length > 1)
        throw new Error(`malformed character constant: ${text}`);
    return BigInt(body.codePointAt(0) ?? 0);
}
function literals_unescape(body, mark) {
    const parts = [];
    for (const [piece, byte, four, eight, octal, letter] of body.matchAll(ESCAPE)) {
        if (byte !== undefined)
            parts.push(Uint8Array.of(Number.parseInt(byte, 16)));
        else if (octal !== undefined)
            parts.push(Uint8Array.of(checkedCode(Number.parseInt(octal, 8), 0xff)));
        else if (four !== undefined || eight !== undefined)
            parts.push(toBytes(character(four ?? eight ?? "")));
        else if (letter !== undefined)
            parts.push(toBytes(letter === mark ? mark : known(LETTERS[letter])));
        else
            parts.push(toBytes(piece === "\\" || piece === mark ? known(undefined) : piece));
    }
    return fromBytes(Buffer.concat(parts));
}
function character(hexadecimal) {
    const code = checkedCode(Number.parseInt(hexadecimal, 16), 0x10ffff);
    if (code >= 0xd800 && code <= 0xdfff)
        throw new Error("invalid syntax");
    return String.fromCodePoint(code);
}
function checkedCode(code, max) {
    if (code > max)
        throw new Error("invalid syntax");
    return code;
}
function known(text) {
    if (text === undefined)
        throw new Error("invalid syntax");
    return text;
}

;// CONCATENATED MODULE: ./simulator/webhook/template/operand-parser.ts




const OPERAND_STARTS = new Set([
    "bool", "charConstant", "complex", "dot", "field", "identifier", "number", "nil", "rawString", "string", "variable", "leftParen",
]);
const NOT_CALLABLE = new Set(["bool", "dot", "nil", "number", "string"]);
/** What stands inside an action: pipelines of commands of operands. `variables` is shared with the statements around. */
class OperandParser {
    tokens;
    functions;
    variables;
    actionLine;
    constructor(tokens, functions, variables, actionLine) {
        this.tokens = tokens;
        this.functions = functions;
        this.variables = variables;
        this.actionLine = actionLine;
    }
    parsePipeline(context, end) {
        const { position } = this.tokens.peekNonSpace();
        const { declared, assigns } = this.#parseDeclarations(context);
        const commands = [];
        for (;;) {
            const start = this.tokens.mark();
            const token = this.tokens.nextNonSpace();
            if (token.kind === end)
                break;
            if (!OPERAND_STARTS.has(token.kind))
                throw this.#unexpected(token, context);
            this.tokens.reset(start);
            commands.push(this.#parseCommand());
        }
        if (commands.length === 0)
            throw this.tokens.error(`missing value for ${context}`);
        commands.forEach((command, index) => {
            const first = command.operands[0];
            if (index > 0 && first && NOT_CALLABLE.has(first.kind))
                throw this.tokens.error(`non executable command in pipeline stage ${index + 1}`);
        });
        return { kind: "pipeline", position, variables: declared, assigns, commands };
    }
    /** `$x :=`, `$x =` and, in `range`, `$k, $v :=`; anything else that begins with a variable is a command. */
    #parseDeclarations(context) {
        const declared = [];
        for (;;) {
            const start = this.tokens.mark();
            const variable = this.tokens.peekNonSpace();
            if (variable.kind !== "variable")
                return { declared, assigns: false };
            this.tokens.next();
            const next = this.tokens.peekNonSpace();
            const isComma = next.kind === "char" && next.value === ",";
            if (!isComma && next.kind !== "assign" && next.kind !== "declare") {
                this.tokens.reset(start);
                return { declared, assigns: false };
            }
            this.tokens.nextNonSpace();
            declared.push({ kind: "variable", position: variable.position, names: [variable.value] });
            this.variables.push(variable.value);
            if (!isComma)
                return { declared, assigns: next.kind === "assign" };
            if (context !== "range" || declared.length > 1)
                throw this.tokens.error(`too many declarations in ${context}`);
            if (!["variable", "rightDelim", "rightParen"].includes(this.tokens.peekNonSpace().kind))
                throw this.tokens.error("range can only initialize variables");
        }
    }
    #parseCommand() {
        const { position } = this.tokens.peekNonSpace();
        const operands = [];
        for (;;) {
            this.tokens.skipSpace();
            const operand = this.#parseOperand();
            if (operand)
                operands.push(operand);
            const start = this.tokens.mark();
            const token = this.tokens.next();
            if (token.kind === "space")
                continue;
            if (token.kind === "rightDelim" || token.kind === "rightParen")
                this.tokens.reset(start);
            else if (token.kind !== "pipe")
                throw this.#unexpected(token, "operand");
            break;
        }
        if (operands.length === 0)
            throw this.tokens.error("empty command");
        return { kind: "command", position, operands };
    }
    /** A term with the fields behind it. */
    #parseOperand() {
        const term = this.#parseTerm();
        const { kind, position } = this.tokens.peek();
        if (term === undefined || kind !== "field")
            return term;
        const names = [];
        while (this.tokens.peek().kind === "field")
            names.push(this.tokens.next().value.slice(1));
        // Go places such a chain where its second part begins; error columns show it.
        if (term.kind === "field" || term.kind === "variable")
            return { ...term, position, names: [...term.names, ...names] };
        if (NOT_CALLABLE.has(term.kind))
            throw this.tokens.error(`unexpected . after term ${quote(describeNode(term))}`);
        return { kind: "chain", position, of: term, names };
    }
    #parseTerm() {
        const start = this.tokens.mark();
        const token = this.tokens.nextNonSpace();
        const { position, value } = token;
        switch (token.kind) {
            case "identifier":
                if (!this.functions.has(value))
                    throw this.tokens.error(`function ${quote(value)} not defined`);
                return { kind: "identifier", position, name: value };
            case "dot":
            case "nil":
                return { kind: token.kind, position };
            case "variable":
                if (!this.variables.includes(value))
                    throw this.tokens.error(`undefined variable ${quote(value)}`);
                return { kind: "variable", position, names: [value] };
            case "field":
                return { kind: "field", position, names: [value.slice(1)] };
            case "bool":
                return { kind: "bool", position, value: value === "true" };
            case "charConstant":
            case "complex":
            case "number":
                return { kind: "number", position, source: value, value: this.#literal(() => parseNumber(value)) };
            case "string":
            case "rawString":
                return { kind: "string", position, source: value, value: this.#literal(() => unquoteString(value)) };
            case "leftParen":
                return this.parsePipeline("parenthesized pipeline", "rightParen");
            default:
                this.tokens.reset(start);
                return undefined;
        }
    }
    #literal(parse) {
        try {
            return parse();
        }
        catch (error) {
            if (error instanceof NotSimulatedError)
                throw error;
            throw this.tokens.error(error instanceof Error ? error.message : String(error));
        }
    }
    #unexpected(token, context) {
        return this.tokens.unexpected(token, context, this.actionLine());
    }
}

;// CONCATENATED MODULE: ./simulator/webhook/template/token-stream.ts


/** The tokens of a template with look-ahead; parse errors carry the line of the last token looked at, as in Go. */
class TokenStream {
    tokens;
    #next = 0;
    #furthest = 0;
    constructor(tokens) {
        this.tokens = tokens;
    }
    next() {
        const token = this.peek();
        this.#next += 1;
        return token;
    }
    peek() {
        this.#furthest = Math.max(this.#furthest, Math.min(this.#next, this.tokens.length - 1));
        return this.#at(this.#next);
    }
    nextNonSpace() {
        this.skipSpace();
        return this.next();
    }
    peekNonSpace() {
        this.skipSpace();
        return this.peek();
    }
    skipSpace() {
        while (this.peek().kind === "space")
            this.#next += 1;
    }
    /** Where reading goes on; `reset` takes it back there. */
    mark() {
        return this.#next;
    }
    reset(mark) {
        this.#next = mark;
    }
    error(message) {
        return new TemplateError(`template: :${this.#at(this.#furthest).line}: ${message}`);
    }
    expect(kind, context, actionLine) {
        const token = this.nextNonSpace();
        if (token.kind !== kind)
            throw this.unexpected(token, context, actionLine);
        return token;
    }
    /** `actionLine`: where the action around it began, 0 for none. */
    unexpected(token, context, actionLine) {
        if (token.kind !== "error")
            return this.error(`unexpected ${describeToken(token)} in ${context}`);
        if (actionLine === 0 || actionLine === token.line)
            return this.error(token.value);
        const subject = token.value.endsWith(" action") ? "" : " in action";
        return this.error(`${token.value}${subject} started at :${actionLine}`);
    }
    #at(index) {
        const token = this.tokens[Math.min(index, this.tokens.length - 1)];
        if (token === undefined)
            throw new Error("a template has at least one token");
        return token;
    }
}

;// CONCATENATED MODULE: ./simulator/webhook/template/parser.ts
var parser_a;






/**
 * Parses a template text with all templates it defines, by the grammar of Go's `text/template`.
 *
 * @throws TemplateError worded like Go's, for example `template: :1: function "toJson" not defined`
 */
function parseTemplate(text) {
    const templates = new Map();
    const tokens = new TokenStream(tokenize(text));
    new TemplateParser(tokens, templates, "").parseWhole();
    return templates;
}
/** One template, define or block: each has its own variables and its own loop depth. */
class TemplateParser {
    tokens;
    templates;
    name;
    #variables = ["$"];
    #operands;
    #rangeDepth = 0;
    #actionLine = 0;
    constructor(tokens, templates, name) {
        this.tokens = tokens;
        this.templates = templates;
        this.name = name;
        this.#operands = new OperandParser(tokens, FUNCTION_NAMES, this.#variables, () => this.#actionLine);
    }
    parseWhole() {
        const body = [];
        while (this.tokens.peek().kind !== "eof") {
            if (this.#definesTemplate())
                continue;
            const end = this.#parseStatement(body);
            if (end !== undefined)
                throw this.tokens.error(`unexpected ${end === "end" ? "{{end}}" : "{{else}}"}`);
        }
        this.#add(body);
    }
    #definesTemplate() {
        const start = this.tokens.mark();
        if (this.tokens.next().kind === "leftDelim" && this.tokens.nextNonSpace().kind === "define") {
            new parser_a(this.tokens, this.templates, "").#parseDefinition();
            return true;
        }
        this.tokens.reset(start);
        return false;
    }
    #parseDefinition() {
        const context = "define clause";
        this.name = this.#parseName(this.tokens.nextNonSpace(), context);
        this.tokens.expect("rightDelim", context, this.#actionLine);
        this.#parseBodyOf(context);
    }
    #parseBodyOf(context) {
        const { body, end } = this.#parseList();
        if (end !== "end")
            throw this.tokens.error(`unexpected {{else}} in ${context}`);
        this.#add(body);
    }
    /** A later definition replaces an empty one and is itself ignored when empty. */
    #add(body) {
        const known = this.templates.get(this.name);
        if (known === undefined || isEmpty(known))
            this.templates.set(this.name, body);
        else if (!isEmpty(body))
            throw this.tokens.error(`template: multiple definition of template ${quote(this.name)}`);
    }
    #parseList() {
        const body = [];
        while (this.tokens.peekNonSpace().kind !== "eof") {
            const end = this.#parseStatement(body);
            if (end !== undefined)
                return { body, end };
        }
        throw this.tokens.error("unexpected EOF");
    }
    /** Appends one statement, or returns what ended the list. */
    #parseStatement(body) {
        const token = this.tokens.nextNonSpace();
        if (token.kind === "text") {
            body.push({ kind: "text", position: token.position, text: token.value });
            return undefined;
        }
        if (token.kind !== "leftDelim")
            throw this.tokens.unexpected(token, "input", this.#actionLine);
        this.#actionLine = token.line;
        try {
            return this.#parseAction(body);
        }
        finally {
            this.#actionLine = 0;
        }
    }
    #parseAction(body) {
        const start = this.tokens.mark();
        const token = this.tokens.nextNonSpace();
        switch (token.kind) {
            case "end":
                this.tokens.expect("rightDelim", "end", this.#actionLine);
                return "end";
            case "else":
                return this.#parseElse();
            case "if":
            case "with":
            case "range":
                body.push(this.#parseBranch(token.kind));
                return undefined;
            case "break":
            case "continue":
                body.push(this.#parseJump(token, token.kind));
                return undefined;
            case "template":
                body.push(this.#parseTemplateCall());
                return undefined;
            case "block":
                body.push(this.#parseBlock());
                return undefined;
            default: {
                this.tokens.reset(start);
                const { position } = this.tokens.peekNonSpace();
                body.push({ kind: "action", position, pipeline: this.#parsePipeline("command") });
                return undefined;
            }
        }
    }
    /**
     * `else if` is read as `else` with an `if` to follow. `else with` came with Go 1.23, after the last release of the
     * webhook service, so it is the error that an older Go reports.
     */
    #parseElse() {
        if (this.tokens.peekNonSpace().kind === "if")
            return "elseIf";
        this.tokens.expect("rightDelim", "else", this.#actionLine);
        return "else";
    }
    #parseBranch(kind) {
        const scope = this.#variables.length;
        const pipeline = this.#parsePipeline(kind);
        if (kind === "range")
            this.#rangeDepth += 1;
        const { body, end } = this.#parseList();
        if (kind === "range")
            this.#rangeDepth -= 1;
        const otherwise = end === "end" ? undefined : this.#parseOtherwise(kind, end);
        this.#variables.length = scope;
        return { kind, position: pipeline.position, pipeline, body, otherwise };
    }
    #parseOtherwise(kind, end) {
        if (end === "elseIf" && kind === "if") {
            this.tokens.next();
            return [this.#parseBranch("if")];
        }
        const { body, end: last } = this.#parseList();
        if (last !== "end")
            throw this.tokens.error("expected end; found {{else}}");
        return body;
    }
    #parseJump(token, kind) {
        const next = this.tokens.nextNonSpace();
        if (next.kind !== "rightDelim")
            throw this.tokens.unexpected(next, `{{${kind}}}`, this.#actionLine);
        if (this.#rangeDepth === 0)
            throw this.tokens.error(`{{${kind}}} outside {{range}}`);
        return { kind, position: token.position };
    }
    #parseTemplateCall() {
        const token = this.tokens.nextNonSpace();
        const name = this.#parseName(token, "template clause");
        const start = this.tokens.mark();
        if (this.tokens.nextNonSpace().kind === "rightDelim")
            return { kind: "template", position: token.position, name, pipeline: undefined };
        this.tokens.reset(start);
        return { kind: "template", position: token.position, name, pipeline: this.#parsePipeline("template clause") };
    }
    #parseBlock() {
        const token = this.tokens.nextNonSpace();
        const name = this.#parseName(token, "block clause");
        const pipeline = this.#parsePipeline("block clause");
        new parser_a(this.tokens, this.templates, name).#parseBodyOf("block clause");
        return { kind: "template", position: token.position, name, pipeline };
    }
    #parseName(token, context) {
        if (token.kind !== "string" && token.kind !== "rawString")
            throw this.tokens.unexpected(token, context, this.#actionLine);
        try {
            return unquoteString(token.value);
        }
        catch (error) {
            throw this.tokens.error(error instanceof Error ? error.message : String(error));
        }
    }
    #parsePipeline(context) {
        return this.#operands.parsePipeline(context, "rightDelim");
    }
}
parser_a = TemplateParser;
function isEmpty(body) {
    return body.every((node) => node.kind === "text" && node.text.trim() === "");
}

;// CONCATENATED MODULE: ./simulator/webhook/template/renderer.ts





/** What Go allows a template to call itself; the JavaScript stack ends earlier, with the same message. */
const MAX_DEPTH = 100_000;
/**
 * Renders a Go `text/template` with the option `missingkey=error` and no additional functions, which is what the
 * webhook service does with a whole command line (control-plane.md 5.5, 5.6).
 *
 * @param template  its text
 * @param data      the root value: `.` and `$`
 * @param env       texts that become `.env`, in Go a map[string]string
 * @returns         the rendered text; bytes that form no character (see `slice`) are carried as in bytes.ts
 * @throws          TemplateError, worded as Go words parse and execution errors; NotSimulatedError for the few features left out
 */
function renderTemplate(template, data, env) {
    const source = template.toWellFormed();
    return new Renderer(parseTemplate(source), new Evaluator(source)).run(rootValue(data, env));
}
class Renderer {
    templates;
    evaluator;
    #out = [];
    constructor(templates, evaluator) {
        this.templates = templates;
        this.evaluator = evaluator;
    }
    run(data) {
        const scope = { template: "", variables: [{ name: "$", value: data }] };
        try {
            this.#statements(scope, data, this.templates.get("") ?? []);
        }
        catch (error) {
            if (error instanceof RangeError)
                throw this.evaluator.error(scope, `exceeded maximum template depth (${MAX_DEPTH})`);
            throw error;
        }
        return fromBytes(toBytes(this.#out.join("")));
    }
    #statements(scope, dot, nodes) {
        for (const node of nodes) {
            const jump = this.#statement(scope, dot, node);
            if (jump !== undefined)
                return jump;
        }
        return undefined;
    }
    #statement(scope, dot, node) {
        this.evaluator.at(node);
        switch (node.kind) {
            case "text":
                this.#out.push(node.text);
                return undefined;
            case "action": {
                const value = this.evaluator.pipeline(scope, dot, node.pipeline);
                if (node.pipeline.variables.length === 0)
                    this.#out.push(printed(value));
                return undefined;
            }
            case "if":
            case "with":
                return this.#branch(scope, dot, node);
            case "range":
                return this.#range(scope, dot, node);
            case "template":
                return this.#call(scope, dot, node);
            case "break":
            case "continue":
                return node.kind;
        }
    }
    #branch(scope, dot, node) {
        const mark = scope.variables.length;
        const value = this.evaluator.pipeline(scope, dot, node.pipeline);
        const jump = isTrue(value) ? this.#statements(scope, node.kind === "with" ? value : dot, node.body) : this.#statements(scope, dot, node.otherwise ?? []);
        scope.variables.length = mark;
        return jump;
    }
    /** Arrays by index, objects by sorted key; nothing to iterate over goes to `else`. */
    #range(scope, dot, node) {
        const mark = scope.variables.length;
        const container = concrete(this.evaluator.pipeline(scope, dot, node.pipeline));
        const rounds = this.#rounds(scope, container);
        const inside = scope.variables.length;
        let jump;
        for (const [key, item] of rounds) {
            this.#setRangeVariables(scope, node, key, item);
            jump = this.#statements(scope, item, node.body);
            scope.variables.length = inside;
            if (jump === "break")
                break;
        }
        if (rounds.length === 0)
            jump = this.#statements(scope, dot, node.otherwise ?? []);
        scope.variables.length = mark;
        return rounds.length === 0 ? jump : undefined;
    }
    /** Ranging over a number came with Go 1.22, after the webhook service's last release; here it is the older error. */
    #rounds(scope, container) {
        if (container.kind === "none")
            return [];
        if (container.kind === "slice")
            return container.items.map((item, index) => [integer(index), values_element(container, item)]);
        if (container.kind === "map")
            return sortedKeys(container).map((key) => [values_text(key), values_element(container, container.entries.get(key))]);
        throw this.evaluator.error(scope, `range can't iterate over ${printed(container)}`);
    }
    #setRangeVariables(scope, node, key, item) {
        const { variables, assigns } = node.pipeline;
        const values = variables.length > 1 ? [key, item] : [item];
        variables.forEach((variable, index) => {
            const value = values[index] ?? NONE;
            if (assigns)
                this.evaluator.setVariable(scope, variable.names[0] ?? "", value);
            // Declared ones are the topmost of the scope, in the order of declaration.
            else {
                const declared = scope.variables.at(index - variables.length);
                if (declared !== undefined)
                    declared.value = value;
            }
        });
    }
    /** A template sees only its argument, none of the variables around the call. */
    #call(scope, dot, node) {
        const body = this.templates.get(node.name);
        if (body === undefined)
            throw this.evaluator.error(scope, `template ${quote(node.name)} not defined`);
        const argument = this.evaluator.pipeline(scope, dot, node.pipeline);
        this.#statements({ template: node.name, variables: [{ name: "$", value: argument }] }, argument, body);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./simulator/webhook/service.ts











/** Makes curl exit with 22 for a status of 400 or more, and keep the body. */
const FAIL_OPTION = "--fail-with-body";
/** The webhook-service of Keptn 1.4.5 (control-plane.md 5). */
function createWebhookService(ports) {
    return {
        async handle(event) {
            const common = decodeData(event.data);
            if (common === undefined)
                return ports.log(`could not decode the data of ${event.type} ${event.id}`);
            const subscriptions = (await ports.subscriptions()).filter((subscription) => matchesSubscription(subscription, event, common));
            await Promise.all(subscriptions.map(({ id }) => {
                const delivered = { ...event, data: withSubscriptionId(event.data, id) };
                return new Execution(ports, delivered, common).run();
            }));
        },
    };
}
/** One event delivered for one subscription. */
class Execution {
    ports;
    event;
    common;
    #task;
    #isTriggered;
    /** Values of the secrets read; none while one of them could not be read. */
    #secrets = {};
    #executed = 0;
    constructor(ports, event, common) {
        this.ports = ports;
        this.event = event;
        this.common = common;
        const type = parseTaskType(event.type);
        this.#task = type?.task;
        this.#isTriggered = type?.kind === "triggered";
    }
    async run() {
        const { event, ports } = this;
        // The SDK since 0.16 (5.2, point 3): sequence events, status.changed and problems never reach the service.
        if (this.#task === undefined)
            return ports.log(`event type ${event.type} does not match the format of task events`);
        const { project, stage, service } = this.common;
        if (project === "" || stage === "" || service === "")
            return ports.log("project, stage and service must be present in the event data");
        const subscriptionId = subscriptionIdOf(dataObject(event)) ?? "";
        if (subscriptionId === "")
            return ports.log("will not handle event: no subscription ID found in event");
        if (event.shkeptncontext === "")
            return ports.log(`unable to get keptn context from parent event ${event.id}`);
        const webhook = await this.#findWebhook(subscriptionId);
        if (webhook === undefined)
            return this.#failWithoutConfig();
        await this.#sendStarted(webhook);
        try {
            const responses = await this.#execute(webhook);
            if (webhook.sendFinished)
                await this.#send(succeededAnswer(event, this.common, this.#task, responses));
        }
        catch (error) {
            await this.#fail(webhook, error);
        }
    }
    /** Service, then stage, then project; only an entry with the subscription's id counts (5.2, point 4). */
    async #findWebhook(subscriptionId) {
        const { project, stage, service } = this.common;
        for (const level of [{ project, stage, service }, { project, stage }, { project }]) {
            const yaml = await this.ports.resource(level, WEBHOOK_URI);
            if (yaml === undefined)
                continue;
            try {
                const webhook = findWebhook(readWebhookConfig(yaml), subscriptionId);
                if (webhook !== undefined)
                    return webhook;
            }
            catch (error) {
                if (!(error instanceof WebhookConfigError))
                    throw error;
                this.ports.log(`${WEBHOOK_URI} of ${Object.values(level).join("/")} is not usable: ${error.message}`);
            }
        }
        return undefined;
    }
    async #failWithoutConfig() {
        const message = "could not retrieve Webhook config: no valid webhook config found";
        this.ports.log(message);
        await this.#send(startedAnswer(this.event, this.common));
        await this.#send(erroredAnswer(this.event, this.common, message));
    }
    /** One for all requests if the service finishes the task itself, else one per request (5.3). */
    async #sendStarted({ sendStarted, sendFinished, requests }) {
        if (!sendStarted)
            return;
        for (let sent = 0; sent < (sendFinished ? 1 : requests.length); sent += 1)
            await this.#send(startedAnswer(this.event, this.common));
    }
    async #execute(webhook) {
        this.#secrets = await this.#readSecrets(webhook);
        const responses = [];
        for (const request of webhook.requests) {
            responses.push(await this.#request(request));
            this.#executed += 1;
        }
        return responses;
    }
    async #readSecrets({ envFrom }) {
        const values = {};
        for (const { name, secretName, secretKey } of envFrom) {
            const value = await this.ports.secret(secretName, secretKey);
            if (value === undefined)
                throw new RequestError(`could not read secret ${secretName}.${secretKey}`);
            values[name] = value;
        }
        return values;
    }
    /** Deny check of the unrendered text, rendering, checks of the rendered text, curl (5.4). @returns the response body */
    async #request(request) {
        const isBeta = typeof request !== "string";
        const denyList = denyListWith((isBeta ? this.ports.denyList : undefined) ?? DEFAULT_DENY_LIST, this.ports.apiServer);
        const deniedUrl = await deniedUrlReason(request, denyList, this.ports.resolveHost);
        if (deniedUrl !== undefined)
            throw new RequestError(`creating CURL request failed: ${deniedUrl}`);
        const command = commandLine(request);
        const rendered = this.#render(command);
        const denied = deniedReason(rendered);
        if (denied !== undefined)
            throw new RequestError(`could not execute request '${command}': ${denied}`);
        const args = splitArguments(rendered) ?? [];
        const { exitStatus, output, problem } = await runCurl(args.includes(FAIL_OPTION) ? args : [...args, FAIL_OPTION], this.ports.httpRequest);
        if (problem !== undefined)
            this.ports.log(problem);
        if (exitStatus === 0)
            return output;
        const reason = `error during curl request execution: exit status ${exitStatus}.\nResponse: \n${output}`;
        throw new RequestError(`could not execute request '${command}': ${reason}`);
    }
    #render(command) {
        try {
            return renderTemplate(command, templateData(this.event), this.#secrets);
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            throw new RequestError(`could not parse request '${command}' : ${error.message}`);
        }
    }
    /** The failing request and those not reached get a finished each, one in all if the service finishes by itself (5.3). */
    async #fail(webhook, error) {
        // The process is gone: whatever was started stays unfinished.
        if (error instanceof ServicePanicError)
            return this.ports.log(`panic: ${error.message}`);
        if (!(error instanceof RequestError) && !(error instanceof NotSimulatedError))
            throw error;
        const message = maskSecrets(error.message, Object.values(this.#secrets));
        this.ports.log(`error during webhook execution: ${message}`);
        const count = webhook.sendFinished ? 1 : webhook.requests.length - this.#executed;
        for (let sent = 0; sent < count; sent += 1)
            await this.#send(erroredAnswer(this.event, this.common, message));
    }
    /** Only triggered events are answered; on all others errors are merely logged. */
    async #send(answer) {
        if (this.#isTriggered)
            await this.ports.send(answer);
    }
}
/** What the failed finished event tells. */
class RequestError extends Error {
    name = "RequestError";
}

;// CONCATENATED MODULE: ./simulator/webhook/attach.ts


/** The scope that the service can read secrets of (control-plane.md 6.1). */
const SECRET_SCOPE = "keptn-webhook-service";
/** Runs the webhook service on the bus of a local control plane, with that one's subscriptions, files and secrets. */
function attachWebhookService(plane, { log = () => undefined, ...network }) {
    const { integrations, resources, secrets } = plane.engine;
    const running = new Set();
    const service = createWebhookService({
        ...network,
        log,
        subscriptions: () => integrations.subscriptionsOf(WEBHOOK_SERVICE),
        resource: (level, uri) => resources.get(level, uri)?.text,
        secret: (name, key) => secrets.value(name, key, SECRET_SCOPE),
        send: ({ source, ...event }) => void plane.sendAs(source, event),
    });
    const detach = plane.onEvent(({ event }) => {
        const handled = service.handle(event).catch((error) => log(`unexpected: ${String(error)}`)).finally(() => running.delete(handled));
        running.add(handled);
    });
    return {
        ...service,
        detach,
        async idle() {
            while (running.size > 0)
                await Promise.all(running);
        },
    };
}

;// CONCATENATED MODULE: ./simulator/webhook/index.ts










;// CONCATENATED MODULE: ./simulator/engine/shipyard.ts


const API_VERSION = /^spec\.keptn\.sh\/0\.2\.\d+$/;
const STAGE_NAME = /^[a-z][a-z0-9-]*[a-z0-9]$|^[a-z][a-z0-9]*$/;
/** Every stage understands it, even when the shipyard does not name it (7). */
const IMPLICIT_SEQUENCE = { name: "evaluation", triggeredOn: [], tasks: [{ name: "evaluation" }] };
/** @throws Error  naming the path that is wrong; the control plane then cannot start any sequence of the project */
function parseShipyard(text) {
    const document = (0,dist/* parse */.qg)(text);
    const root = object(document, "shipyard");
    const apiVersion = (0,domain_json/* getOwn */.Ng)(root, "apiVersion");
    if (typeof apiVersion !== "string" || !API_VERSION.test(apiVersion)) {
        throw new Error(`apiVersion: expected spec.keptn.sh/0.2.x, found ${JSON.stringify(apiVersion ?? null)}`);
    }
    const spec = object((0,domain_json/* getOwn */.Ng)(root, "spec"), "spec");
    const stages = list((0,domain_json/* getOwn */.Ng)(spec, "stages"), "spec.stages").map((stage, i) => readStage(stage, `spec.stages[${i}]`));
    return { stages };
}
/** @throws Error with the text that ends up in `data.message` of the errored `<stage>.<sequence>.finished` (3.8) */
function findSequence(shipyard, stageName, sequenceName) {
    const stage = shipyard.stages.find(({ name }) => name === stageName);
    if (stage === undefined)
        throw new Error(`no stage with name ${stageName}`);
    const sequence = stage.sequences.find(({ name }) => name === sequenceName);
    if (sequence !== undefined && sequence.tasks.length === 0)
        throw new Error(`task sequence ${sequenceName} does not contain any tasks`);
    if (sequence !== undefined)
        return sequence;
    if (sequenceName === IMPLICIT_SEQUENCE.name)
        return IMPLICIT_SEQUENCE;
    throw new Error(`no task sequence with name ${sequenceName} found in stage ${stageName}`);
}
/**
 * The sequences that a finished one starts (7). Selector values are compared literally, so `failed` never matches;
 * without a selector `pass` and `warning` start the sequence.
 *
 * @param finished  `<stage>.<sequence>` as it stands in the type of the finished event
 * @param lastTask  the name before `.result` in a selector
 */
function sequencesTriggeredBy(shipyard, finished, verdict, lastTask) {
    const matches = ({ event, match }) => {
        if (event !== `${finished}.finished`)
            return false;
        if (match === undefined)
            return verdict.result === "pass" || verdict.result === "warning";
        return match["result"] === verdict.result || match[`${lastTask}.result`] === verdict.result;
    };
    return shipyard.stages.flatMap((stage) => stage.sequences.flatMap((sequence) => sequence.triggeredOn.filter(matches).map(() => ({ stage: stage.name, sequence: sequence.name }))));
}
function readStage(value, path) {
    const stage = object(value, path);
    const name = shipyard_text((0,domain_json/* getOwn */.Ng)(stage, "name"), `${path}.name`);
    if (!STAGE_NAME.test(name))
        throw new Error(`${path}.name: ${JSON.stringify(name)} is not a legal stage name`);
    const sequences = list((0,domain_json/* getOwn */.Ng)(stage, "sequences") ?? [], `${path}.sequences`).map((entry, i) => readSequence(entry, `${path}.sequences[${i}]`));
    return { name, sequences };
}
function readSequence(value, path) {
    const sequence = object(value, path);
    const tasks = list((0,domain_json/* getOwn */.Ng)(sequence, "tasks") ?? [], `${path}.tasks`).map((entry, i) => readTask(entry, `${path}.tasks[${i}]`));
    const triggeredOn = list((0,domain_json/* getOwn */.Ng)(sequence, "triggeredOn") ?? [], `${path}.triggeredOn`).map((entry, i) => readTrigger(entry, `${path}.triggeredOn[${i}]`));
    return { name: shipyard_text((0,domain_json/* getOwn */.Ng)(sequence, "name"), `${path}.name`), triggeredOn, tasks };
}
function readTask(value, path) {
    const task = object(value, path);
    const triggeredAfter = (0,domain_json/* getOwn */.Ng)(task, "triggeredAfter");
    const properties = (0,domain_json/* getOwn */.Ng)(task, "properties");
    return {
        name: shipyard_text((0,domain_json/* getOwn */.Ng)(task, "name"), `${path}.name`),
        ...(typeof triggeredAfter === "string" && { triggeredAfter }),
        ...((0,domain_json/* isJsonObject */.OW)(properties) && { properties }),
    };
}
function readTrigger(value, path) {
    const trigger = object(value, path);
    const selector = (0,domain_json/* getOwn */.Ng)(trigger, "selector");
    const match = (0,domain_json/* isJsonObject */.OW)(selector) ? (0,domain_json/* getOwn */.Ng)(selector, "match") : undefined;
    const event = shipyard_text((0,domain_json/* getOwn */.Ng)(trigger, "event"), `${path}.event`);
    if (!(0,domain_json/* isJsonObject */.OW)(match))
        return { event };
    return { event, match: Object.fromEntries(Object.entries(match).map(([key, wanted]) => [key, String(wanted)])) };
}
function object(value, path) {
    if (!(0,domain_json/* isJsonObject */.OW)(value))
        throw new Error(`${path}: expected a mapping`);
    return value;
}
function list(value, path) {
    if (!Array.isArray(value))
        throw new Error(`${path}: expected a list`);
    return value;
}
function shipyard_text(value, path) {
    if (typeof value !== "string" || value === "")
        throw new Error(`${path}: expected a name`);
    return value;
}

;// CONCATENATED MODULE: ./cli/play/example.ts






const EXAMPLES = (0,external_node_path_namespaceObject.join)("examples", "projects");
const DISPATCH_URL = /^https:\/\/api\.github\.com\/repos\/([^/]+)\/([^/]+)\/dispatches$/;
function exampleNames(root) {
    return (0,external_node_fs_.readdirSync)((0,external_node_path_namespaceObject.join)(root, EXAMPLES), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}
/** @throws Error naming the file that is missing or not usable */
function readExample(root, name) {
    const folder = (0,external_node_path_namespaceObject.join)(root, EXAMPLES, name);
    const read = (path) => (0,external_node_fs_.readFileSync)((0,external_node_path_namespaceObject.join)(folder, path), "utf8");
    const webhookText = read("webhook.yaml");
    const { webhooks } = readWebhookConfig(webhookText);
    const urls = webhooks.flatMap(({ requests }) => requests.map((request) => (typeof request === "string" ? "" : request.url)));
    const [, owner, repository] = urls.map((url) => DISPATCH_URL.exec(url)).find((match) => match !== null) ?? [];
    if (owner === undefined || repository === undefined)
        throw new Error(`${name}/webhook.yaml: no request goes to https://api.github.com/repos/OWNER/REPOSITORY/dispatches.`);
    const values = (0,dist/* parse */.qg)(read("sli-values.yaml"));
    const shipyardText = read("shipyard.yaml");
    return {
        name,
        folder,
        shipyard: parseShipyard(shipyardText),
        shipyardText,
        webhookText,
        sloText: read("slo.yaml"),
        subscriptions: webhooks.map(({ subscriptionID, type }) => ({ id: subscriptionID, event: type })),
        secrets: webhooks.flatMap(({ envFrom }) => envFrom.map(({ secretName, secretKey }) => ({ name: secretName, key: secretKey }))),
        repository: { owner, name: repository },
        trigger: example_readTrigger(folder),
        measured: values.measured,
        failing: values.failing,
    };
}
function example_readTrigger(folder) {
    const [file = ""] = (0,external_node_fs_.readdirSync)((0,external_node_path_namespaceObject.join)(folder, "events")).sort();
    const event = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_namespaceObject.join)(folder, "events", file), "utf8"));
    const [, stage, sequence] = /^sh\.keptn\.event\.([^.]+)\.([^.]+)\.triggered$/.exec(textAt(event, "type")) ?? [];
    const service = (0,domain_json/* isJsonObject */.OW)(event) ? textAt((0,domain_json/* getOwn */.Ng)(event, "data"), "service") : "";
    if (!(0,domain_json/* isJsonObject */.OW)(event) || stage === undefined || sequence === undefined || service === "")
        throw new Error(`${(0,external_node_path_namespaceObject.join)(folder, "events", file)}: expected a sequence's triggered event with data.service.`);
    return { event, stage, sequence, service };
}
/** What runs when everything passes: the triggered sequence, then those that its end triggers, and so on. */
function plannedTasks({ shipyard, trigger }) {
    const planned = [];
    const seen = new Set();
    const add = (stageName, sequenceName) => {
        const key = `${stageName}.${sequenceName}`;
        if (seen.has(key))
            return;
        seen.add(key);
        const sequence = shipyard.stages.find(({ name }) => name === stageName)?.sequences.find(({ name }) => name === sequenceName);
        for (const { name } of sequence?.tasks ?? [])
            planned.push({ stage: stageName, task: name });
        for (const stage of shipyard.stages)
            for (const next of stage.sequences)
                if (next.triggeredOn.some(({ event }) => event === `${key}.finished`))
                    add(stage.name, next.name);
    };
    add(trigger.stage, trigger.sequence);
    return planned;
}
function textAt(value, key) {
    const found = (0,domain_json/* isJsonObject */.OW)(value) ? (0,domain_json/* getOwn */.Ng)(value, key) : undefined;
    return typeof found === "string" ? found : "";
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: ./simulator/api/exchange.ts

function exchange_json(status, body) {
    return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
/** `{code, message}`, the error shape of all services (control-plane.md 3.4, 4). */
function error(status, message, code = status) {
    return exchange_json(status, { code, message });
}
function plain(status, body) {
    return { status, headers: { "content-type": "text/plain" }, body };
}
function empty(status) {
    return { status, headers: {}, body: "" };
}
/** @throws BadRequest  what the control plane's services say to a body that is no JSON object */
function jsonBody(request) {
    let value;
    try {
        value = JSON.parse(request.body.toString("utf8"));
    }
    catch (cause) {
        throw new BadRequest(`Invalid request format: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
    if (!(0,domain_json/* isJsonObject */.OW)(value))
        throw new BadRequest("Invalid request format: expected an object");
    return value;
}
/** Becomes a 400 answer. */
class BadRequest extends Error {
    name = "BadRequest";
}
function exchange_text(value) {
    return typeof value === "string" ? value : "";
}
function parameter(request, name) {
    return request.query.get(name) ?? undefined;
}
/** An error page of the gateway: HTML, not JSON (control-plane.md 3.4). */
function gatewayPage(status, title) {
    const heading = `${status} ${title}`;
    const body = `<html>\r\n<head><title>${heading}</title></head>\r\n<body>\r\n<center><h1>${heading}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
    return { status, headers: { "content-type": "text/html" }, body };
}

;// CONCATENATED MODULE: ./simulator/api/authentication.ts


const BURST = 2;
const REFILL_PER_SECOND = 1;
/**
 * The limiter in front of `POST /auth` and so of every path whose token is checked by a sub-request (3.6): one
 * request a second, burst two, per address; a valid token refills the bucket. Wrong tokens empty it, and then a good
 * token from that address has to wait too.
 */
class RateLimiter {
    clock;
    #buckets = new Map();
    constructor(clock) {
        this.clock = clock;
    }
    allows(address) {
        const nowMs = this.clock.now().getTime();
        const bucket = this.#buckets.get(address) ?? { tokens: BURST, filledAtMs: nowMs };
        const tokens = Math.min(BURST, bucket.tokens + ((nowMs - bucket.filledAtMs) / 1000) * REFILL_PER_SECOND);
        const allowed = tokens >= 1;
        this.#buckets.set(address, { tokens: allowed ? tokens - 1 : tokens, filledAtMs: nowMs });
        return allowed;
    }
    refill(address) {
        this.#buckets.delete(address);
    }
}
/** Who may call what, and how each part of the control plane says no (3.2, 3.4). */
class Gatekeeper {
    credentials;
    #limiter;
    constructor(credentials, clock) {
        this.credentials = credentials;
        this.#limiter = new RateLimiter(clock);
    }
    /** `/api/v1/…` but `auth`: the API service looks itself; no limiter sits in front of it. */
    refuseAtApi(request) {
        if (this.#isValid(request))
            return undefined;
        return error(401, "x-token" in request.headers ? "incorrect api key auth" : "unauthenticated for invalid credentials");
    }
    /** `/api/v1/auth` itself: the limiter answers in plain text. */
    refuseAtAuth(request) {
        return this.#limited(request) ? plain(429, "Too Many Requests\n") : this.refuseAtApi(request);
    }
    /** Paths the gateway checks with a sub-request: JSON text, but sent as text/plain. */
    refuseAtGateway(request) {
        if (this.#limited(request))
            return plain(429, '{"code":429, "message":"too many requests"}');
        return this.#isValid(request) ? undefined : plain(401, '{"code":401, "message":"unauthenticated or invalid credentials"}');
    }
    #limited(request) {
        const address = request.headers["x-forwarded-for"]?.split(",")[0]?.trim() || request.remoteAddress;
        if (!this.#limiter.allows(address))
            return true;
        if (this.#isValid(request))
            this.#limiter.refill(address);
        return false;
    }
    /** Compared as exact strings: a newline at the end of a secret is a wrong token (3.2). */
    #isValid(request) {
        const bearer = /^Bearer (.+)$/.exec(request.headers["authorization"] ?? "")?.[1];
        if (bearer !== undefined && this.credentials.bearerTokens.some((token) => sameText(token, bearer)))
            return true;
        return sameText(request.headers["x-token"] ?? "", this.credentials.token);
    }
}
function sameText(a, b) {
    const [left, right] = [Buffer.from(a), Buffer.from(b)];
    return left.length === right.length && (0,external_node_crypto_namespaceObject.timingSafeEqual)(left, right);
}

;// CONCATENATED MODULE: ./simulator/engine/go-duration.ts
const UNIT_MS = { ns: 1e-6, us: 1e-3, "µs": 1e-3, "μs": 1e-3, ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const TERM = /(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/y;
/** A Go duration such as `1h30m`, `-1.5s` or `0` in milliseconds; `undefined` when Go could not parse it. */
function parseGoDurationMs(text) {
    const negative = text.startsWith("-");
    const body = text.replace(/^[+-]/, "");
    if (body === "0")
        return 0;
    let sumMs = 0;
    TERM.lastIndex = 0;
    while (TERM.lastIndex < body.length) {
        const match = TERM.exec(body);
        if (match === null)
            return undefined;
        sumMs += Number(match[1]) * (UNIT_MS[match[2] ?? ""] ?? 0);
    }
    if (body === "")
        return undefined;
    return negative ? -sumMs : sumMs;
}

;// CONCATENATED MODULE: ./simulator/engine/evaluation-window.ts

const DEFAULT_TIMEFRAME_MS = 5 * 60_000;
const MINIMUM_MS = 60_000;
const WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
/**
 * The rules of control-plane.md 4.5: `end` and `timeframe` exclude each other, `start` needs one of them, `end` needs
 * `start`, nothing given means the last five minutes, one minute is the least.
 *
 * @throws Error with the message of the 400 answer
 */
function evaluationWindow(request, now) {
    const { start = "", end = "", timeframe = "" } = request;
    if (start && !end && !timeframe)
        throw new Error("no timeframe or end date provided");
    if (end && timeframe)
        throw new Error("'end' and 'timeframe' are mutually exclusive");
    if (end && !start)
        throw new Error("start date is required when using an end date");
    const lengthMs = timeframe ? parseGoDurationMs(timeframe) : DEFAULT_TIMEFRAME_MS;
    if (lengthMs === undefined)
        throw new Error(`could not parse provided timeframe: time: invalid duration "${timeframe}"`);
    const from = start ? parseTime(start) : new Date(now.getTime() - lengthMs);
    const until = end ? parseTime(end) : new Date(from.getTime() + lengthMs);
    if (until.getTime() - from.getTime() < MINIMUM_MS)
        throw new Error("end date must be at least 1 minute after start date");
    return { start: from, end: until };
}
/** RFC 3339, else the human-friendly form without a zone, which is UTC (4.5). */
function parseTime(text) {
    const time = RFC_3339.test(text) ? new Date(text) : WITHOUT_ZONE.test(text) ? new Date(`${text}Z`) : new Date(Number.NaN);
    if (Number.isNaN(time.getTime()))
        throw new Error(`parsing time "${text}": expected 2006-01-02T15:04:05.000Z`);
    return time;
}

;// CONCATENATED MODULE: ./simulator/api/evaluation.ts




const SERVICE_NOT_AVAILABLE = 2;
const INVALID_TIMEFRAME = 0;
/** `POST …/project/{p}/stage/{s}/service/{v}/evaluation` (control-plane.md 4.5). */
function triggerEvaluation(engine, request, project, stage, service) {
    const body = jsonBody(request);
    const { projects } = engine;
    if (!projects.exists(project))
        return error(400, "project not found", SERVICE_NOT_AVAILABLE);
    if (!projects.stages(project).includes(stage))
        return error(400, "stage not found", SERVICE_NOT_AVAILABLE);
    if (!projects.services(project).includes(service))
        return error(400, "service not found", SERVICE_NOT_AVAILABLE);
    const [start, end, timeframe, gitcommitid] = ["start", "end", "timeframe", "gitcommitid"].map((name) => exchange_text((0,domain_json/* getOwn */.Ng)(body, name)));
    let window;
    try {
        window = evaluationWindow({ start: start ?? "", end: end ?? "", timeframe: timeframe ?? "" }, engine.clock.now());
    }
    catch (cause) {
        return error(400, cause instanceof Error ? cause.message : String(cause), INVALID_TIMEFRAME);
    }
    const keptnContext = engine.newId();
    const labels = (0,domain_json/* getOwn */.Ng)(body, "labels");
    engine.sendAs(API_SOURCE, {
        type: sequenceType(stage, "evaluation", "triggered"),
        shkeptncontext: keptnContext,
        ...(gitcommitid && { gitcommitid }),
        data: {
            project,
            stage,
            service,
            labels: (0,domain_json/* isJsonObject */.OW)(labels) ? labels : {},
            evaluation: { start: window.start.toISOString(), end: window.end.toISOString(), timeframe: "" },
        },
    });
    return exchange_json(200, { keptnContext });
}

;// CONCATENATED MODULE: ./simulator/api/paging.ts

/** @param size  0: all that is left */
function paging_pageOf(items, offset, size) {
    const end = size > 0 ? offset + size : items.length;
    return { items: items.slice(offset, end), next: end < items.length ? end : 0 };
}
/** Go's `strconv.Atoi` with the error ignored: text that is no number counts as 0. */
function offsetText(value) {
    return value !== undefined && /^[+-]?\d+$/.test(value) ? Math.max(0, Number(value)) : 0;
}
/** An integer parameter of the shipyard-controller. @throws BadRequest when it is no integer */
function paging_integer(request, name, otherwise) {
    const value = parameter(request, name);
    if (value === undefined || value === "")
        return otherwise;
    if (!/^-?\d+$/.test(value))
        throw new BadRequest(`Invalid request format: ${name} has to be an integer`);
    return Number(value);
}
/**
 * The size of a page of the event store: 1 to 100, 20 when nothing is said (control-plane.md 4.1, 4.2).
 *
 * @returns the size, or a 422 answer; which inner code it carries is not known, only that it is not the HTTP status
 */
function pageSize(request, name) {
    const value = parameter(request, name);
    if (value === undefined)
        return 20;
    if (!/^-?\d+$/.test(value))
        return error(422, `${name} in query must be of type int64: "${value}"`, 601);
    if (Number(value) < 1)
        return error(422, `${name} in query should be greater than or equal to 1`, 608);
    return Number(value) > 100 ? error(422, `${name} in query should be less than or equal to 100`, 608) : Number(value);
}

;// CONCATENATED MODULE: ./simulator/api/event-store.ts


const QUERY = ["project", "stage", "service", "type", "source", "keptnContext", "eventID", "fromTime", "beforeTime", "root"];
/** `GET /api/mongodb-datastore/event` (control-plane.md 4.1): a text offset, absent at the end. */
function getEvents(engine, request) {
    const size = pageSize(request, "pageSize");
    if (typeof size !== "number")
        return size;
    const entries = QUERY.map((name) => [name, parameter(request, name)]).filter(([, value]) => value !== undefined);
    const found = engine.store.query(Object.fromEntries(entries));
    const page = paging_pageOf(found, offsetText(parameter(request, "nextPageKey")), size);
    return exchange_json(200, { events: page.items, ...(page.next > 0 && { nextPageKey: String(page.next) }), pageSize: size, totalCount: found.length });
}
/** `GET /api/mongodb-datastore/event/type/{eventType}` (4.2). */
function getEventsByType(engine, request, eventType) {
    const filter = parameter(request, "filter");
    if (filter === undefined)
        return error(422, "filter in query is required", 602);
    if (filter === "")
        return error(400, "event filter must not be empty: invalid event filter");
    const limit = pageSize(request, "limit");
    if (typeof limit !== "number")
        return limit;
    const terms = parseFilter(filter);
    if (!terms["data.project"]?.[0] && !terms["shkeptncontext"]?.[0])
        return error(400, "invalid event filter: either 'shkeptncontext' or 'data.project' must be set");
    const fromTime = parameter(request, "fromTime");
    const options = { excludeInvalidated: parameter(request, "excludeInvalidated") === "true", ...(fromTime !== undefined && { fromTime }) };
    return exchange_json(200, { events: engine.store.queryByType(eventType, terms, options).slice(0, limit) });
}
/** Terms joined by ` AND `, values by commas; a term with more than one colon is ignored (4.2). */
function parseFilter(filter) {
    const terms = filter.split(" AND ").map((term) => term.split(":"));
    return Object.fromEntries(terms.filter((parts) => parts.length === 2).map(([path = "", values = ""]) => [path, values.split(",")]));
}

;// CONCATENATED MODULE: ./simulator/api/event-validation.ts


const UNCHECKED_TYPES = ["sh.keptn.log.error", "sh.keptn.events.problem"];
const MONITORING = "sh.keptn.event.monitoring.configure";
const NOT_DECODABLE = "could not parse common event data";
const SCOPE_MISSING = "mandatory field(s) 'project', 'stage' or 'service' missing";
/** @returns the message of the 400 answer, or `undefined` when the event passes */
function validateEvent(event) {
    if (UNCHECKED_TYPES.includes(event.type))
        return undefined;
    if (event.type === MONITORING)
        return validateMonitoring(event.data);
    const sequence = parseSequenceType(event.type);
    if (sequence !== undefined)
        return validateSequence(event, sequence);
    const task = parseTaskType(event.type);
    return task === undefined ? "unknown event type" : validateTask(event, task.kind);
}
function validateSequence(event, type) {
    if (type.kind !== "triggered")
        return `unknown event type action: ${type.kind}`;
    const data = decodeData(event.data);
    if (data === undefined)
        return NOT_DECODABLE;
    if (!data.project || !data.stage || !data.service)
        return SCOPE_MISSING;
    return data.stage === type.stage ? undefined : "stage name in event data and in event type does not match";
}
function validateTask(event, kind) {
    if (kind === "invalidated")
        return undefined;
    if (kind !== "started" && kind !== "finished")
        return `unknown event type action: ${kind}`;
    const data = decodeData(event.data);
    if (data === undefined)
        return NOT_DECODABLE;
    if (!data.project || !data.stage || !data.service)
        return SCOPE_MISSING;
    if (!event.triggeredid)
        return "mandatory field 'triggeredid' missing";
    if (kind === "finished" && !data.result)
        return "result field is not set";
    return kind === "finished" && !data.status ? "status field is not set" : undefined;
}
function validateMonitoring(data) {
    const complete = (0,domain_json/* isJsonObject */.OW)(data) && [(0,domain_json/* getOwn */.Ng)(data, "project"), (0,domain_json/* getOwn */.Ng)(data, "type")].every((value) => typeof value === "string" && value !== "");
    return complete ? undefined : "mandatory fields(s) 'project', 'service' or 'type' missing";
}

;// CONCATENATED MODULE: ./simulator/api/keptn-context.ts
const CANONICAL = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const BARE = /^[0-9a-f]{32}$/i;
const CONTEXT_BYTES = 16;
/**
 * The context in force for an event (control-plane.md 1.4): a new UUID for none, the text as it is when Go's
 * `uuid.Parse` accepts it, else a deterministic UUID v4 made of its first 16 bytes – two texts that begin alike
 * become one context.
 */
function contextInForce(sent, newId) {
    if (sent === "")
        return newId();
    return isUuid(sent) ? sent : fromText(sent);
}
function isUuid(text) {
    if (text.length === 38)
        return CANONICAL.test(text.slice(1, -1)); // Go looks at the length only, not at the braces.
    if (text.length === 45 && text.slice(0, 9).toLowerCase() === "urn:uuid:")
        return CANONICAL.test(text.slice(9));
    return CANONICAL.test(text) || BARE.test(text);
}
function fromText(text) {
    const bytes = Buffer.alloc(CONTEXT_BYTES, " ");
    Buffer.from(text, "utf8").copy(bytes);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

;// CONCATENATED MODULE: ./simulator/api/events.ts





/** The attributes the API's model knows (control-plane.md 1.1); any other is lost. Go matches them whatever their case. */
const TEXT_ATTRIBUTES = ["type", "source", "id", "time", "specversion", "contenttype", "shkeptncontext", "triggeredid", "gitcommitid", "shkeptnversion"];
const ATTRIBUTES = [...TEXT_ATTRIBUTES, "data", "extensions"];
/** In the order the API looks at them. */
const REQUIRED = ["data", "source", "type"];
const MEDIA_TYPES = ["application/cloudevents+json", "application/json"];
/** MAX_EVENT_SIZE_KB, in force only with validation (3.6). */
const MAX_VALIDATED_BYTES = 64 * 1024;
/** The default of the message bus (3.6). */
const MAX_MESSAGE_BYTES = 1024 * 1024;
/** `POST /api/v1/event` (3.3 to 3.6). 200 means "published", nothing more; the new id is not told. */
function postEvent(engine, options, request) {
    const mediaType = (request.headers["content-type"] ?? "application/octet-stream").split(";")[0]?.trim().toLowerCase() ?? "";
    if (!MEDIA_TYPES.includes(mediaType))
        return error(415, `unsupported media type "${mediaType}", only [${MEDIA_TYPES.join(" ")}] are allowed`);
    // An empty body crashes the API's handler (3.4); the gateway is left without an answer.
    if (request.body.length === 0)
        return gatewayPage(502, "Bad Gateway");
    if (options.eventValidation && request.body.length > MAX_VALIDATED_BYTES)
        return unparsable("http: request body too large");
    const parsed = readAttributes(request.body);
    if (typeof parsed === "string")
        return unparsable(parsed);
    const missing = REQUIRED.find((name) => ((0,domain_json/* getOwn */.Ng)(parsed, name) ?? null) === null);
    if (missing !== undefined)
        return error(422, `${missing} in body is required`, 602);
    const event = acceptedEvent(engine, parsed);
    const refusal = options.eventValidation ? validateEvent({ ...event, triggeredid: event.triggeredid ?? "" }) : undefined;
    if (refusal !== undefined)
        return error(400, refusal);
    if (Buffer.byteLength(JSON.stringify(event)) > MAX_MESSAGE_BYTES)
        return error(500, "could not publish message to NATS: nats: maximum payload exceeded");
    engine.publish(event, "http");
    return exchange_json(200, { keptnContext: event.shkeptncontext });
}
function unparsable(reason) {
    return error(400, `parsing body body from "" failed, because ${reason}`);
}
/** @returns the known attributes under their lower-case names, or why Go's decoder would refuse the body */
function readAttributes(body) {
    let value;
    try {
        value = JSON.parse(body.toString("utf8"));
    }
    catch (cause) {
        return cause instanceof Error ? cause.message : String(cause);
    }
    if (!(0,domain_json/* isJsonObject */.OW)(value))
        return "json: cannot unmarshal into Go value of type models.KeptnContextExtendedCE";
    const known = {};
    for (const [name, attribute] of Object.entries(value)) {
        const lower = name.toLowerCase();
        if (ATTRIBUTES.includes(lower))
            (0,domain_json/* setOwn */.P5)(known, lower, attribute);
    }
    const wrong = TEXT_ATTRIBUTES.find((name) => !isTextOrNull((0,domain_json/* getOwn */.Ng)(known, name)));
    if (wrong !== undefined)
        return `json: cannot unmarshal into Go struct field ${wrong} of type string`;
    const time = (0,domain_json/* getOwn */.Ng)(known, "time");
    if (typeof time === "string" && Number.isNaN(Date.parse(time)))
        return `parsing time ${JSON.stringify(time)}: expected RFC 3339`;
    return known;
}
/** Id and time are always the API's own (1.1). */
function acceptedEvent(engine, attributes) {
    const text = (name) => {
        const value = (0,domain_json/* getOwn */.Ng)(attributes, name);
        return typeof value === "string" ? value : "";
    };
    const optional = (name) => (text(name) === "" ? {} : { [name]: text(name) });
    const extensions = (0,domain_json/* getOwn */.Ng)(attributes, "extensions");
    return {
        id: engine.newId(),
        type: text("type"),
        source: isUriReference(text("source")) ? text("source") : API_SOURCE,
        specversion: "1.0",
        time: engine.clock.now().toISOString(),
        contenttype: "application/json",
        shkeptncontext: contextInForce(text("shkeptncontext"), engine.newId),
        ...optional("triggeredid"),
        ...optional("gitcommitid"),
        ...optional("shkeptnversion"),
        ...(extensions !== undefined && extensions !== null && { extensions }),
        data: (0,domain_json/* getOwn */.Ng)(attributes, "data") ?? null,
    };
}
/** What Go's `url.Parse` accepts: no control characters, no broken percent-encoding, no colon before a scheme is over. */
function isUriReference(text) {
    if (text === "" || /[\u0000-\u001f\u007f]/.test(text) || /%(?![0-9a-f]{2})/i.test(text))
        return false;
    const beforeColon = /^([^/?#]*?):/.exec(text)?.[1];
    return beforeColon === undefined || /^[a-z][a-z0-9+.-]*$/i.test(beforeColon);
}
function isTextOrNull(value) {
    return value === undefined || value === null || typeof value === "string";
}

;// CONCATENATED MODULE: ./simulator/api/integrations.ts


/** `GET /api/controlPlane/v1/uniform/registration` (control-plane.md 6.3): a bare list. */
function listIntegrations(engine, request) {
    const [id, name, project, stage, service] = ["id", "name", "project", "stage", "service"].map((key) => parameter(request, key));
    const listens = (integration) => integration.subscriptions.some(({ filter }) => includes(filter.projects, project) && includes(filter.stages, stage) && includes(filter.services, service));
    const wanted = (integration) => (!id || integration.id === id) && (!name || integration.name === name) && ((!project && !stage && !service) || listens(integration));
    return exchange_json(200, engine.integrations.all().filter(wanted));
}
function registerIntegration(engine, request) {
    const name = exchange_text((0,domain_json/* getOwn */.Ng)(jsonBody(request), "name"));
    const known = engine.integrations.all().some((integration) => integration.name === name);
    return exchange_json(known ? 200 : 201, { id: engine.integrations.register(name, engine.newId()).id });
}
/** The rules on events and filters are not enforced, as in Keptn (6.3). */
function createSubscription(engine, request, integrationId) {
    const id = engine.newId();
    const created = engine.integrations.putSubscription(integrationId, readSubscription(jsonBody(request), id));
    return created ? exchange_json(201, { id }) : integrations_notFound();
}
/** Creates too: the way to choose the id oneself (6.3). */
function putSubscription(engine, request, integrationId, id) {
    const stored = engine.integrations.putSubscription(integrationId, readSubscription(jsonBody(request), id));
    return stored ? exchange_json(201, { id }) : error(500, "mongo: no documents in result");
}
function listSubscriptions(engine, integrationId) {
    const integration = engine.integrations.find(integrationId);
    return integration === undefined ? integrations_notFound() : exchange_json(200, integration.subscriptions);
}
function getSubscription(engine, integrationId, id) {
    const subscription = engine.integrations.find(integrationId)?.subscriptions.find((other) => other.id === id);
    return subscription === undefined ? integrations_notFound() : exchange_json(200, subscription);
}
function deleteSubscription(engine, integrationId, id) {
    engine.integrations.deleteSubscription(integrationId, id);
    return exchange_json(200, {});
}
function readSubscription(body, id) {
    const filter = (0,domain_json/* getOwn */.Ng)(body, "filter");
    const list = (name) => ((0,domain_json/* isJsonObject */.OW)(filter) ? texts((0,domain_json/* getOwn */.Ng)(filter, name)) : []);
    return { id, event: exchange_text((0,domain_json/* getOwn */.Ng)(body, "event")), filter: { projects: list("projects"), stages: list("stages"), services: list("services") } };
}
function texts(value) {
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
function includes(list, wanted) {
    return !wanted || list.includes(wanted);
}
function integrations_notFound() {
    return error(404, "mongo: no documents in result");
}

;// CONCATENATED MODULE: ./simulator/api/logs.ts



/** `GET /api/controlPlane/v1/log` (control-plane.md 4.5), newest first. */
function getLogs(engine, request) {
    const [integrationId, fromTime, beforeTime] = ["integrationId", "fromTime", "beforeTime"].map((name) => parameter(request, name));
    const found = engine.integrationLog
        .filter((entry) => (!integrationId || entry.integrationid === integrationId) && (!fromTime || entry.time > fromTime) && (!beforeTime || entry.time < beforeTime))
        .toReversed();
    const page = paging_pageOf(found, paging_integer(request, "nextPageKey", 0), paging_integer(request, "pageSize", 20));
    return exchange_json(200, { logs: page.items, nextPageKey: page.next, pageSize: page.items.length, totalCount: found.length });
}
/** `POST /api/controlPlane/v1/log`: integrations report here. */
function postLogs(engine, request) {
    const logs = (0,domain_json/* getOwn */.Ng)(jsonBody(request), "logs");
    for (const entry of Array.isArray(logs) ? logs : []) {
        if (!(0,domain_json/* isJsonObject */.OW)(entry))
            continue;
        const field = (name) => exchange_text((0,domain_json/* getOwn */.Ng)(entry, name));
        engine.integrationLog.push({
            integrationid: field("integrationid"),
            message: field("message"),
            time: engine.clock.now().toISOString(),
            shkeptncontext: field("shkeptncontext"),
            task: field("task"),
            triggeredid: field("triggeredid"),
        });
    }
    return exchange_json(200, {});
}

;// CONCATENATED MODULE: ./simulator/api/metadata.ts

/** `GET /api/v1/metadata` (control-plane.md 4.5). */
function getMetadata(keptnVersion) {
    return exchange_json(200, {
        automaticprovisioning: false,
        bridgeversion: `keptn/bridge2:${keptnVersion}`,
        keptnlabel: "keptn",
        keptnservices: null,
        keptnversion: keptnVersion,
        namespace: "keptn",
        shipyardversion: "0.2.3",
    });
}

;// CONCATENATED MODULE: ./simulator/api/open-tasks.ts


/**
 * `GET /api/controlPlane/v1/event/triggered/{eventType}` (control-plane.md 4.3): open and already due. Its paging is
 * broken on purpose: a later page has the right length and the wrong items, the first ones again.
 */
function getOpenTasks(engine, request, type) {
    const project = parameter(request, "project");
    if (project && !engine.projects.exists(project))
        return error(404, "project not found");
    const filter = {
        type,
        id: parameter(request, "eventID") ?? "",
        stage: parameter(request, "stage") ?? "",
        service: parameter(request, "service") ?? "",
        dueAt: engine.clock.now(),
    };
    const { openEvents } = engine.sequences;
    const found = (project ? [project] : engine.projects.names()).flatMap((name) => openEvents.find(name, filter));
    const size = paging_integer(request, "pageSize", 20);
    const offset = offsetText(parameter(request, "nextPageKey"));
    const length = Math.max(0, Math.min(found.length, offset + size) - offset);
    const next = offset + size < found.length ? offset + size : 0;
    return exchange_json(200, { events: found.slice(0, length), nextPageKey: String(next), totalCount: found.length });
}

;// CONCATENATED MODULE: ./simulator/api/resources.ts


/** `PUT` and `POST …/resource` (control-plane.md 6.2): contents travel in base64. */
function putResources(engine, request, level) {
    const missing = missingPart(engine, level);
    if (missing !== undefined)
        return error(404, missing);
    const resources = (0,domain_json/* getOwn */.Ng)(jsonBody(request), "resources");
    if (!Array.isArray(resources) || resources.length === 0)
        throw new BadRequest("Invalid request format: resources must be set");
    const files = resources.map(readResource);
    const commitID = files.map(({ uri, content }) => engine.resources.put(level, uri, content)).at(-1) ?? "";
    return exchange_json(request.method === "POST" ? 201 : 200, { commitID, metadata: metadata(commitID) });
}
/** `GET …/resource/{uri}?gitCommitID=` (6.2). */
function getResource(engine, request, level, uri) {
    const missing = missingPart(engine, level);
    if (missing !== undefined)
        return error(404, missing);
    const file = engine.resources.get(level, uri, parameter(request, "gitCommitID"));
    if (file === undefined)
        return error(404, "Resource not found");
    return exchange_json(200, { resourceURI: uri, resourceContent: Buffer.from(file.text).toString("base64"), metadata: metadata(file.commitID) });
}
function readResource(value) {
    if (!(0,domain_json/* isJsonObject */.OW)(value))
        throw new BadRequest("Invalid request format: expected an object");
    const uri = exchange_text((0,domain_json/* getOwn */.Ng)(value, "resourceURI"));
    const encoded = exchange_text((0,domain_json/* getOwn */.Ng)(value, "resourceContent"));
    if (uri === "" || uri.includes(".."))
        throw new BadRequest(`Invalid request format: invalid resource URI ${uri}`);
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded) || encoded.length % 4 !== 0)
        throw new BadRequest("Invalid request format: resource content is not base64 encoded");
    return { uri, content: Buffer.from(encoded, "base64").toString("utf8") };
}
function missingPart(engine, { project, stage, service }) {
    if (!engine.projects.exists(project))
        return "Project not found";
    if (stage !== undefined && !engine.projects.stages(project).includes(stage))
        return "Stage not found";
    return service !== undefined && !engine.projects.services(project).includes(service) ? "Service not found" : undefined;
}
function metadata(version) {
    return { upstreamURL: "", version };
}

;// CONCATENATED MODULE: ./simulator/api/router.ts
/** Routes of one service. A path has to match to its end: a trailing slash is another path (control-plane.md 6.2). */
class router_Router {
    refusals;
    #routes;
    constructor(routes, refusals) {
        this.refusals = refusals;
        this.#routes = routes.map(({ path, methods }) => ({ pattern: new RegExp(`^${path.replaceAll(/:[a-zA-Z]+/g, "([^/]+)")}$`), methods }));
    }
    answer(request) {
        for (const { pattern, methods } of this.#routes) {
            const match = pattern.exec(request.path);
            if (match === null)
                continue;
            const handler = methods[request.method];
            if (handler === undefined)
                return this.refusals.notAllowed(request, Object.keys(methods));
            return handler(request, match.slice(1).map(decode));
        }
        return this.refusals.notFound(request);
    }
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

;// CONCATENATED MODULE: ./simulator/engine/secrets.ts
/** Scopes that exist (control-plane.md 6.1). The webhook-service can read only `keptn-webhook-service`. */
const SECRET_SCOPES = ["keptn-default", "keptn-webhook-service", "dynatrace-service", "keptn-prometheus-service"];
const DEFAULT_SECRET_SCOPE = "keptn-default";
/** Secrets by name; values leave only through `value`, never through the API (6.1). */
class Secrets {
    #secrets = new Map();
    has(name) {
        return this.#secrets.has(name);
    }
    put(secret) {
        this.#secrets.set(secret.name, secret);
    }
    /** @returns false when there is no such secret in that scope */
    delete(name, scope) {
        return this.#secrets.get(name)?.scope === scope && this.#secrets.delete(name);
    }
    list() {
        return [...this.#secrets.values()];
    }
    /**
     * What a service of a scope reads: `undefined` for a missing secret, `""` for a missing key in an existing one – no
     * error, so that a request goes out with an empty token (6.1).
     */
    value(name, key, scope) {
        const secret = this.#secrets.get(name);
        if (secret === undefined || secret.scope !== scope)
            return undefined;
        return secret.data[key] ?? "";
    }
}

;// CONCATENATED MODULE: ./simulator/api/secrets.ts



/** A Kubernetes secret holds no more. */
const MAX_SECRET_BYTES = 1024 * 1024;
/** `POST /api/secrets/v1/secret` (control-plane.md 6.1). */
function createSecret(engine, request) {
    const secret = readSecret(request);
    if (engine.secrets.has(secret.name))
        return error(409, `Unable to create secret: ${secret.name} already exists`);
    engine.secrets.put(secret);
    return exchange_json(201, { name: secret.name, scope: secret.scope });
}
function updateSecret(engine, request) {
    const secret = readSecret(request);
    if (!engine.secrets.has(secret.name))
        return error(404, `Unable to update secret: ${secret.name} not found`);
    engine.secrets.put(secret);
    return exchange_json(200, { name: secret.name, scope: secret.scope });
}
function deleteSecret(engine, request) {
    const name = parameter(request, "name") ?? "";
    const scope = parameter(request, "scope") ?? "";
    return engine.secrets.delete(name, scope) ? exchange_json(200, {}) : error(404, `Unable to delete secret: ${name} not found`);
}
/** Capital S, and never a value (6.1, trap 25). */
function listSecrets(engine) {
    return exchange_json(200, { Secrets: engine.secrets.list().map(({ name, scope, data }) => ({ name, scope, keys: Object.keys(data) })) });
}
function listScopes() {
    return exchange_json(200, { scopes: SECRET_SCOPES });
}
function readSecret(request) {
    const body = jsonBody(request);
    const name = exchange_text((0,domain_json/* getOwn */.Ng)(body, "name"));
    const scope = exchange_text((0,domain_json/* getOwn */.Ng)(body, "scope")) || DEFAULT_SECRET_SCOPE;
    const data = (0,domain_json/* getOwn */.Ng)(body, "data");
    if (name === "" || !(0,domain_json/* isJsonObject */.OW)(data))
        throw new BadRequest("Invalid request format: name and data must be set");
    if (!SECRET_SCOPES.includes(scope))
        throw new BadRequest(`Unable to create secret: scope ${scope} not found`);
    const entries = Object.entries(data).filter((entry) => typeof entry[1] === "string");
    const bytes = entries.reduce((sum, [, value]) => sum + Buffer.byteLength(value), 0);
    if (bytes > MAX_SECRET_BYTES)
        throw new BadRequest("Unable to create secret: too big");
    return { name, scope, data: Object.fromEntries(entries) };
}

;// CONCATENATED MODULE: ./simulator/api/sequences.ts



/** `GET /api/controlPlane/v1/sequence/{project}` (control-plane.md 4.4). An unknown project is an empty list. */
function getSequences(engine, request, project) {
    const [name, state, fromTime, beforeTime] = ["name", "state", "fromTime", "beforeTime"].map((key) => parameter(request, key));
    const contexts = parameter(request, "keptnContext")?.split(",");
    const found = engine.sequences.views.ofProject(project).filter((view) => (!name || view.name === name) &&
        (!state || view.state === state) &&
        (!fromTime || view.time > fromTime) &&
        (!beforeTime || view.time < beforeTime) &&
        (!contexts?.[0] || contexts.includes(view.shkeptncontext)));
    const page = paging_pageOf(found, paging_integer(request, "nextPageKey", 0), paging_integer(request, "pageSize", 0));
    return exchange_json(200, { states: page.items, ...(page.next > 0 && { nextPageKey: page.next }), totalCount: found.length });
}
/** `GET /api/controlPlane/v1/sequence-execution` (4.4): one item per stage execution, newest first. */
function getSequenceExecutions(engine, request) {
    const project = parameter(request, "project");
    if (!project)
        throw new BadRequest("Invalid request format: project must be set");
    if (!engine.projects.exists(project))
        return error(404, "project not found");
    const [stage, service, name, status, keptnContext] = ["stage", "service", "name", "status", "keptnContext"].map((key) => parameter(request, key));
    const found = engine.sequences
        .executions(project)
        .filter(({ scope, sequence, state }) => (!stage || scope.stage === stage) &&
        (!service || scope.service === service) &&
        (!name || sequence.name === name) &&
        (!status || state === status) &&
        (!keptnContext || scope.keptnContext === keptnContext))
        .toReversed();
    const page = paging_pageOf(found, paging_integer(request, "nextPageKey", 0), paging_integer(request, "pageSize", 0));
    const sequenceExecutions = page.items.map(({ id, sequence, scope, inputProperties, triggeredAt, state, stateBeforePause, previousTasks, currentTask }) => ({
        _id: id,
        schemaVersion: "1",
        sequence: { name: sequence.name, tasks: sequence.tasks.map((task) => ({ ...task, properties: task.properties ?? null })) },
        status: { state, stateBeforePause, previousTasks, currentTask },
        scope,
        inputProperties,
        triggeredAt,
    }));
    return exchange_json(200, { ...(page.next > 0 && { nextPageKey: page.next }), pageSize: page.items.length, totalCount: found.length, sequenceExecutions });
}
/** `POST …/sequence/{project}/{keptnContext}/control` (4.5): 200 even for an unknown word or context. */
function controlSequence(engine, request, project, keptnContext) {
    const body = jsonBody(request);
    const state = exchange_text((0,domain_json/* getOwn */.Ng)(body, "state"));
    const stage = exchange_text((0,domain_json/* getOwn */.Ng)(body, "stage"));
    if (state === "")
        throw new BadRequest("Invalid request format: Key: 'SequenceControlCommand.State' Error:Field validation for 'State' failed on the 'required' tag");
    if (state === "abort")
        engine.sequences.abort(project, keptnContext, stage);
    if (state === "pause")
        engine.sequences.pause(project, keptnContext, stage);
    if (state === "resume")
        engine.sequences.resume(project, keptnContext, stage);
    return exchange_json(200, {});
}

;// CONCATENATED MODULE: ./simulator/api/services.ts


/** `GET …/project/{p}/stage/{s}/service` (control-plane.md 4.5). */
function listServices(engine, request, project, stage) {
    const missing = missingStage(engine, project, stage);
    if (missing !== undefined)
        return error(404, missing);
    const services = engine.projects.services(project).map((serviceName) => ({ serviceName }));
    const page = paging_pageOf(services, offsetText(parameter(request, "nextPageKey")), paging_integer(request, "pageSize", 20));
    return exchange_json(200, { services: page.items, nextPageKey: String(page.next), totalCount: services.length });
}
/** What `keptn trigger sequence` asks before it sends (4.6). */
function getService(engine, project, stage, service) {
    const missing = missingStage(engine, project, stage);
    if (missing !== undefined)
        return error(404, missing);
    return engine.projects.services(project).includes(service) ? exchange_json(200, { serviceName: service }) : error(404, "service not found");
}
function missingStage(engine, project, stage) {
    if (!engine.projects.exists(project))
        return "project not found";
    return engine.projects.stages(project).includes(stage) ? undefined : "stage not found";
}

;// CONCATENATED MODULE: ./simulator/api/controller-events.ts



/**
 * `POST /api/controlPlane/v1/event` (control-plane.md 3.8): straight into the controller, past bus and event store.
 * It needs time, type, id and source, and answers 200 with nothing. It is here to show why nobody should use it.
 */
function postToController(engine, request) {
    const attributes = readAttributes(request.body);
    if (typeof attributes === "string")
        throw new BadRequest(`Invalid request format: ${attributes}`);
    const text = (name) => {
        const value = (0,domain_json/* getOwn */.Ng)(attributes, name);
        return typeof value === "string" ? value : "";
    };
    const missing = ["time", "type", "id", "source"].find((name) => text(name) === "");
    if (missing !== undefined)
        throw new BadRequest(`Invalid request format: ${missing} must be specified`);
    const event = {
        id: text("id"),
        type: text("type"),
        source: text("source"),
        specversion: text("specversion"),
        time: new Date(text("time")).toISOString(),
        shkeptncontext: text("shkeptncontext"),
        ...(text("triggeredid") && { triggeredid: text("triggeredid") }),
        ...(text("gitcommitid") && { gitcommitid: text("gitcommitid") }),
        data: (0,domain_json/* getOwn */.Ng)(attributes, "data") ?? null,
    };
    engine.sequences.handle(event);
    return empty(200);
}

;// CONCATENATED MODULE: ./simulator/api/version.ts
/** The oldest release whose way of counting is simulated (control-plane.md 3.9: 0.13 and older counted otherwise). */
const OLDEST = [0, 14];
/** @throws Error for a version that cannot be read, or is older than 0.14 */
function parseVersion(text) {
    const match = /^(\d+)\.(\d+)(\.|$)/.exec(text);
    if (match === null)
        throw new Error(`keptnVersion: expected something like 1.4.5, found ${JSON.stringify(text)}`);
    const version = { text, major: Number(match[1]), minor: Number(match[2]) };
    if (!isAtLeast(version, ...OLDEST))
        throw new Error(`keptnVersion: ${text} is not simulated; ${OLDEST.join(".")} is the oldest with the counting model`);
    return version;
}
function isAtLeast(version, major, minor) {
    return version.major > major || (version.major === major && version.minor >= minor);
}

;// CONCATENATED MODULE: ./simulator/api/gateway.ts
















/** nginx `client_max_body_size` (control-plane.md 3.6). */
const MAX_BODY_BYTES = 5 * 1024 * 1024;
/** Which service answers a path, and who checks the token (3.1). Paths are those below the prefix. */
class gateway_Gateway {
    engine;
    options;
    #gatekeeper;
    #api;
    #services;
    constructor(engine, options) {
        this.engine = engine;
        this.options = options;
        this.#gatekeeper = new Gatekeeper(options, engine.clock);
        this.#api = this.#apiRouter();
        const resources = isAtLeast(options.version, 0, 16) ? "/api/resource-service/" : "/api/configuration-service/";
        this.#services = [
            { prefix: "/api/controlPlane/", router: this.#controlPlaneRouter() },
            { prefix: "/api/mongodb-datastore/", router: this.#datastoreRouter() },
            { prefix: "/api/secrets/", router: this.#secretsRouter() },
            { prefix: resources, router: this.#resourceRouter(`${resources}v1`) },
        ];
    }
    answer(request) {
        if (request.body.length > MAX_BODY_BYTES)
            return gatewayPage(413, "Request Entity Too Large");
        try {
            return this.#route(request);
        }
        catch (cause) {
            if (cause instanceof BadRequest)
                return error(400, cause.message);
            throw cause;
        }
    }
    #route(request) {
        if (request.path === "/api/v1/auth")
            return this.#gatekeeper.refuseAtAuth(request) ?? exchange_json(200, {});
        if (request.path.startsWith("/api/v1/"))
            return this.#gatekeeper.refuseAtApi(request) ?? this.#api.answer(request);
        const service = this.#services.find(({ prefix }) => request.path.startsWith(prefix));
        if (service === undefined)
            return gatewayPage(404, "Not Found");
        if (isForbidden(request))
            return gatewayPage(403, "Forbidden");
        return this.#gatekeeper.refuseAtGateway(request) ?? service.router.answer(request);
    }
    #apiRouter() {
        return new router_Router([
            { path: "/api/v1/event", methods: { POST: (request) => postEvent(this.engine, this.options, request) } },
            { path: "/api/v1/metadata", methods: { GET: () => getMetadata(this.options.version.text) } },
        ], goOpenApi);
    }
    #controlPlaneRouter() {
        const { engine } = this;
        const base = "/api/controlPlane/v1";
        const stage = `${base}/project/:project/stage/:stage`;
        const subscriptions = `${base}/uniform/registration/:integration/subscription`;
        const executions = { path: `${base}/sequence-execution`, methods: { GET: (request) => getSequenceExecutions(engine, request) } };
        return new router_Router([
            { path: `${base}/event`, methods: { POST: (request) => postToController(engine, request) } },
            { path: `${base}/event/triggered/:type`, methods: { GET: (request, [type = ""]) => getOpenTasks(engine, request, type) } },
            { path: `${base}/sequence/:project`, methods: { GET: (request, [project = ""]) => getSequences(engine, request, project) } },
            { path: `${base}/sequence/:project/:context/control`, methods: { POST: (request, [project = "", context = ""]) => controlSequence(engine, request, project, context) } },
            ...(isAtLeast(this.options.version, 0, 18) ? [executions] : []),
            { path: `${stage}/service`, methods: { GET: (request, [project = "", name = ""]) => listServices(engine, request, project, name) } },
            { path: `${stage}/service/:service`, methods: { GET: (_, [project = "", name = "", service = ""]) => getService(engine, project, name, service) } },
            { path: `${stage}/service/:service/evaluation`, methods: { POST: (request, [project = "", name = "", service = ""]) => triggerEvaluation(engine, request, project, name, service) } },
            { path: `${base}/log`, methods: { GET: (request) => getLogs(engine, request), POST: (request) => postLogs(engine, request) } },
            { path: `${base}/uniform/registration`, methods: { GET: (request) => listIntegrations(engine, request), POST: (request) => registerIntegration(engine, request) } },
            { path: subscriptions, methods: { GET: (_, [id = ""]) => listSubscriptions(engine, id), POST: (request, [id = ""]) => createSubscription(engine, request, id) } },
            {
                path: `${subscriptions}/:subscription`,
                methods: {
                    GET: (_, [integration = "", id = ""]) => getSubscription(engine, integration, id),
                    PUT: (request, [integration = "", id = ""]) => putSubscription(engine, request, integration, id),
                    DELETE: (_, [integration = "", id = ""]) => deleteSubscription(engine, integration, id),
                },
            },
        ], gin);
    }
    #datastoreRouter() {
        const base = "/api/mongodb-datastore/event";
        return new router_Router([
            { path: base, methods: { GET: (request) => getEvents(this.engine, request) } },
            { path: `${base}/type/:type`, methods: { GET: (request, [type = ""]) => getEventsByType(this.engine, request, type) } },
        ], goOpenApi);
    }
    #secretsRouter() {
        const { engine } = this;
        return new router_Router([
            {
                path: "/api/secrets/v1/secret",
                methods: {
                    GET: () => listSecrets(engine),
                    POST: (request) => createSecret(engine, request),
                    PUT: (request) => updateSecret(engine, request),
                    DELETE: (request) => deleteSecret(engine, request),
                },
            },
            { path: "/api/secrets/v1/scope", methods: { GET: () => listScopes() } },
        ], gin);
    }
    #resourceRouter(base) {
        const { engine } = this;
        const levels = [
            { path: `${base}/project/:project`, level: ([project = ""]) => ({ project }) },
            { path: `${base}/project/:project/stage/:stage`, level: ([project = "", stage = ""]) => ({ project, stage }) },
            { path: `${base}/project/:project/stage/:stage/service/:service`, level: ([project = "", stage = "", service = ""]) => ({ project, stage, service }) },
        ];
        return new router_Router(levels.flatMap(({ path, level }) => [
            {
                path: `${path}/resource`,
                methods: {
                    PUT: (request, names) => putResources(engine, request, level(names)),
                    POST: (request, names) => putResources(engine, request, level(names)),
                },
            },
            { path: `${path}/resource/:uri`, methods: { GET: (request, names) => getResource(engine, request, level(names), names.at(-1) ?? "") } },
        ]), gin);
    }
}
/** What the gateway lets nobody do (3.1): it only reads from the event store, and the log cannot be deleted. */
function isForbidden({ path, method }) {
    if (path.startsWith("/api/mongodb-datastore/"))
        return !["GET", "HEAD", "OPTIONS"].includes(method);
    return path === "/api/controlPlane/v1/log" && method === "DELETE";
}
const goOpenApi = {
    notFound: ({ path }) => error(404, `path ${path.replace(/^\/api/, "")} was not found`),
    notAllowed: ({ method }, allowed) => error(405, `method ${method} is not allowed, but [${allowed.join(",")}] are`),
};
const gin = {
    notFound: () => plain(404, "404 page not found"),
    notAllowed: () => plain(404, "404 page not found"),
};

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = require("node:http");
;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = require("node:stream/consumers");
;// CONCATENATED MODULE: ./simulator/api/server.ts




const SECRET_HEADERS = ["x-token", "authorization", "cookie"];
const RELISTEN_RETRY_MS = 20;
/** The HTTP side: reads a request, lets the faults have their way, asks the gateway, answers. */
class ApiServer {
    options;
    clock;
    timers;
    faults;
    gateway;
    requests = [];
    #server = (0,external_node_http_namespaceObject.createServer)((request, response) => void this.#serve(request, response));
    #port = 0;
    #closed = false;
    #cancelReopening;
    constructor(options, clock, timers, faults, gateway) {
        this.options = options;
        this.clock = clock;
        this.timers = timers;
        this.faults = faults;
        this.gateway = gateway;
        faults.attach({ refuse: (forMs) => this.#refuse(forMs), accept: () => this.#accept() });
    }
    /** @returns the address without `/api`, with the path prefix */
    async listen() {
        await new Promise((resolve, reject) => {
            this.#server.once("error", reject);
            this.#server.listen(this.options.port, this.options.host, () => {
                this.#server.off("error", reject);
                resolve();
            });
        });
        // Only a second `listen` can still fail: the port is tried again until it is free.
        this.#server.on("error", () => setTimeout(() => this.#accept(), RELISTEN_RETRY_MS).unref());
        this.#port = this.#server.address().port;
        const host = this.options.host.includes(":") ? `[${this.options.host}]` : this.options.host;
        return `http://${host}:${this.#port}${this.options.pathPrefix}`;
    }
    async close() {
        this.#closed = true;
        const closed = this.#server.listening ? new Promise((resolve) => this.#server.close(() => resolve())) : Promise.resolve();
        this.#server.closeAllConnections();
        await closed;
    }
    #refuse(forMs) {
        this.#cancelReopening?.();
        if (this.#server.listening)
            this.#server.close();
        this.#server.closeAllConnections();
        if (forMs !== undefined)
            this.#cancelReopening = this.timers.after(forMs, () => this.#accept());
    }
    #accept() {
        this.#cancelReopening?.();
        if (!this.#closed && !this.#server.listening)
            this.#server.listen(this.#port, this.options.host);
    }
    async #serve(incoming, response) {
        let request;
        try {
            request = await readRequest(incoming, this.options.pathPrefix);
        }
        catch {
            return; // The client gave up while sending.
        }
        const record = this.#record(request);
        const effects = this.faults.forRequest(request.method, request.path, eventOf(request));
        const delayMs = effects.reduce((sum, effect) => sum + (effect.kind === "delay" ? effect.ms : 0), 0);
        if (delayMs > 0)
            await this.timers.wait(delayMs);
        const effect = effects.find(({ kind }) => kind !== "delay");
        this.#settle(request, response, record, effect);
    }
    #settle(request, response, record, effect) {
        switch (effect?.kind) {
            case "stall":
                record.outcome = "stalled";
                return;
            case "reset":
                record.outcome = "reset";
                response.socket?.resetAndDestroy();
                return;
            case "refuse":
                record.outcome = "refused";
                response.destroy();
                this.#refuse(effect.forMs);
                return;
            case "lose-answer":
                this.#ask(request);
                record.outcome = "lost";
                response.destroy();
                return;
            case "delay-answer": {
                const answer = this.#ask(request);
                this.timers.after(effect.ms, () => send(response, record, answer));
                return;
            }
            case "answer": {
                const body = typeof effect.body === "string" ? effect.body : effect.body === undefined ? "" : JSON.stringify(effect.body);
                return send(response, record, { status: effect.status, headers: effect.headers ?? {}, body });
            }
            default:
                send(response, record, this.#ask(request));
        }
    }
    #ask(request) {
        return request.path === "" ? gatewayPage(404, "Not Found") : this.gateway(request);
    }
    #record({ method, path, query, headers, body }) {
        const shown = Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.includes(name) ? "***" : value]);
        const record = {
            at: this.clock.now(),
            method,
            path,
            query: Object.fromEntries(query),
            headers: Object.fromEntries(shown),
            bodyBytes: body.length,
            status: undefined,
            outcome: "open",
        };
        this.requests.push(record);
        return record;
    }
}
function send(response, record, answer) {
    record.status = answer.status;
    record.outcome = "answered";
    response.writeHead(answer.status, answer.headers).end(answer.body);
}
async function readRequest(incoming, prefix) {
    const url = new URL(incoming.url ?? "/", "http://localhost");
    const body = Buffer.from(await (0,consumers_namespaceObject.text)(incoming));
    const headers = Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]);
    return {
        method: incoming.method ?? "GET",
        path: url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : "",
        query: url.searchParams,
        headers: Object.fromEntries(headers),
        body,
        remoteAddress: incoming.socket.remoteAddress ?? "",
    };
}
/** The event a request carries, for the predicates of the faults. */
function eventOf(request) {
    if (request.method !== "POST" || !request.path.endsWith("/event"))
        return undefined;
    let value;
    try {
        value = JSON.parse(request.body.toString("utf8"));
    }
    catch {
        return undefined;
    }
    if (!(0,domain_json/* isJsonObject */.OW)(value))
        return undefined;
    const { type, source, shkeptncontext, triggeredid, data = null } = value;
    const text = (attribute) => (typeof attribute === "string" ? attribute : "");
    return { type: text(type), source: text(source), shkeptncontext: text(shkeptncontext), triggeredid: text(triggeredid), data };
}

;// CONCATENATED MODULE: ./simulator/engine/counting.ts

/** Sources, stages, services and task names are not looked at (3.7). */
function count(events) {
    return {
        started: events.filter((event) => kindOf(event.eventType) === "started").length,
        finished: finishedOf(events).length,
    };
}
/** #started = #finished and #finished > 0 (3.7, step 4). */
function isComplete(events) {
    const { started, finished } = count(events);
    return started === finished && finished > 0;
}
function finishedOf(events) {
    return events.filter((event) => kindOf(event.eventType) === "finished");
}

;// CONCATENATED MODULE: ./simulator/engine/aggregate.ts

/** The release from which an odd status fails the task (control-plane.md 2.4, keptn#8612). */
const ODD_STATUS_FAILS_SINCE = [0, 19];
/**
 * Result and status over all `finished` events of a task (2.4).
 *
 * @param oddStatusFails  false before 0.19: a status that is neither `succeeded` nor `errored` then counted as succeeded
 */
function aggregate(events, oddStatusFails = true) {
    const finished = finishedOf(events);
    const results = finished.map((event) => event.result);
    const statuses = finished.map((event) => event.status);
    const verdict = { result: aggregateResult(results, oddStatusFails), status: aggregateStatus(statuses, oddStatusFails) };
    return verdict.status === "unknown" ? { ...verdict, result: "fail" } : verdict;
}
function aggregateResult(results, oddResultFails) {
    const failed = (result) => (oddResultFails ? result !== "pass" && result !== "warning" : result === "fail");
    if (results.some(failed))
        return "fail";
    return results.includes("warning") ? "warning" : "pass";
}
function aggregateStatus(statuses, oddStatusFails) {
    if (statuses.includes("errored"))
        return "errored";
    if (!oddStatusFails)
        return "succeeded";
    if (statuses.includes("aborted"))
        return "aborted";
    return statuses.every((status) => status === "succeeded") ? "succeeded" : "unknown";
}
/** A task with this verdict ends the sequence (2.4, second table); `aborted` does not. */
function stopsSequence(verdict) {
    return verdict.result === "fail" || verdict.status === "errored";
}

;// CONCATENATED MODULE: ./simulator/engine/approval.ts


const TASK = "approval";
/**
 * What the approval-service answers to an `approval.triggered` (control-plane.md 2.7): `started` always, `finished`
 * for a failed result and for an automatic approval. A missing strategy means manual, unlike the documentation says.
 *
 * @returns the types, results and data of its events, in order
 */
function approvalAnswers(event) {
    const scope = scopeOf(event);
    if (event.type !== taskType(TASK, "triggered") || scope === undefined)
        return [];
    const { project, stage, service, labels } = scope;
    const common = { project, stage, service, labels, status: "succeeded" };
    const started = { type: taskType(TASK, "started"), data: common };
    const decision = decide(event, scope);
    return decision === undefined ? [started] : [started, { type: taskType(TASK, "finished"), data: { ...common, result: decision } }];
}
/** `undefined`: somebody has to decide. */
function decide(event, scope) {
    const result = scope.result || textOf(event, "evaluation", "result");
    if (result === "fail")
        return "fail";
    if (result !== "pass" && result !== "warning")
        return undefined;
    return textOf(event, TASK, result) === "automatic" ? "pass" : undefined;
}
function textOf(event, key, field) {
    const value = (0,domain_json/* getOwn */.Ng)(dataObject(event), key);
    const found = (0,domain_json/* isJsonObject */.OW)(value) ? (0,domain_json/* getOwn */.Ng)(value, field) : undefined;
    return typeof found === "string" ? found : "";
}

;// CONCATENATED MODULE: ./simulator/engine/bus.ts
/** The message bus: one event after the other, so that what a listener publishes comes after what it listened to. */
class Bus {
    log = [];
    #listeners = new Set();
    #waiting = [];
    #delivering = false;
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    publish(event, receivedAt, origin, lag) {
        const delivery = Object.freeze({ event, receivedAt, origin });
        this.log.push(delivery);
        this.#waiting.push({ delivery, lag });
        if (!this.#delivering)
            this.#deliverAll();
    }
    /** Runs something as a whole: what it publishes is delivered afterwards. */
    hold(run) {
        if (this.#delivering)
            return run();
        this.#delivering = true;
        try {
            run();
        }
        finally {
            this.#deliverAll();
        }
    }
    #deliverAll() {
        this.#delivering = true;
        try {
            for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
                for (const listener of [...this.#listeners])
                    listener(next.delivery, next.lag);
            }
        }
        finally {
            this.#delivering = false;
        }
    }
}

;// CONCATENATED MODULE: ./simulator/engine/clock.ts
/** The machine's own time. Its timers do not keep the process alive: the listening server does that. */
class clock_SystemClock {
    now() {
        return new Date();
    }
    setTimeout(run, delayMs) {
        const timer = setTimeout(run, delayMs);
        timer.unref();
        return () => clearTimeout(timer);
    }
}
/** A clock that stands still until `advance` is called. */
class VirtualClock {
    #nowMs;
    #alarms = [];
    constructor(start = "2022-03-01T10:00:00.000Z") {
        this.#nowMs = new Date(start).getTime();
    }
    now() {
        return new Date(this.#nowMs);
    }
    setTimeout(run, delayMs) {
        const alarm = { dueMs: this.#nowMs + Math.max(0, delayMs), run };
        this.#alarms.push(alarm);
        return () => {
            this.#alarms = this.#alarms.filter((other) => other !== alarm);
        };
    }
    /** Moves time forward and runs what falls due on the way, in the order of due time, then of asking. */
    advance(byMs) {
        const untilMs = this.#nowMs + byMs;
        for (let next = this.#next(untilMs); next !== undefined; next = this.#next(untilMs)) {
            const due = next;
            this.#alarms = this.#alarms.filter((alarm) => alarm !== due);
            this.#nowMs = Math.max(this.#nowMs, due.dueMs);
            due.run();
        }
        this.#nowMs = untilMs;
    }
    /** How many timers are waiting. */
    get pending() {
        return this.#alarms.length;
    }
    #next(untilMs) {
        return this.#alarms
            .filter((alarm) => alarm.dueMs <= untilMs)
            .reduce((first, alarm) => (first === undefined || alarm.dueMs < first.dueMs ? alarm : first), undefined);
    }
}
/** The timers of one control plane, so that closing it leaves none behind. */
class clock_Timers {
    clock;
    around;
    #running = new Set();
    #stopped = false;
    /** @param around  what every callback is run in */
    constructor(clock, around = (run) => run()) {
        this.clock = clock;
        this.around = around;
    }
    after(delayMs, run) {
        if (this.#stopped)
            return () => undefined;
        const stop = this.clock.setTimeout(() => {
            this.#running.delete(cancel);
            this.around(run);
        }, delayMs);
        const cancel = () => {
            this.#running.delete(cancel);
            stop();
        };
        this.#running.add(cancel);
        return cancel;
    }
    /** A promise instead of a callback; it stays unsettled when the control plane is closed first. */
    wait(delayMs) {
        return new Promise((resolve) => this.after(delayMs, resolve));
    }
    stop() {
        this.#stopped = true;
        for (const cancel of [...this.#running])
            cancel();
    }
}

;// CONCATENATED MODULE: ./simulator/engine/event-store.ts



const UNMAPPED = "keptnUnmappedEvents";
/** The mongodb-datastore: what came over the bus below `sh.keptn.event.`, one collection per project (4.1). */
class EventStore {
    /** In the order of arrival. */
    #collections = new Map();
    #projectOfContext = new Map();
    /** Keeps an event. What the store cannot decode vanishes without a trace (2.1), and it subscribes to `sh.keptn.event.>` only (3.8). */
    insert(event) {
        if (!event.type.startsWith("sh.keptn.event.") || decodeData(event.data) === undefined)
            return;
        // The store decodes into a model that has no field for it (1.2).
        const { datacontenttype: _lost, ...kept } = event;
        const stored = { ...kept, data: withSubscriptionId(event.data, "") };
        const project = event_store_textAt(event.data, ["project"]) || UNMAPPED;
        const collection = this.#collections.get(project);
        if (collection === undefined)
            this.#collections.set(project, [stored]);
        else
            collection.push(stored);
        if (project !== UNMAPPED && !this.#projectOfContext.has(event.shkeptncontext))
            this.#projectOfContext.set(event.shkeptncontext, project);
    }
    /** Newest first. Without project and context the query goes to the events that belong to no project. */
    query(query) {
        const collection = this.#collection(query.project, query.keptnContext);
        const events = query.root === undefined ? collection : rootEvents(collection);
        const matches = (event) => same(query.project, event_store_textAt(event.data, ["project"])) &&
            same(query.stage, event_store_textAt(event.data, ["stage"])) &&
            same(query.service, event_store_textAt(event.data, ["service"])) &&
            same(query.type, event.type) &&
            same(query.source, event.source) &&
            same(query.keptnContext, event.shkeptncontext) &&
            same(query.eventID, event.id) &&
            (query.fromTime === undefined || event.time > query.fromTime) &&
            (query.beforeTime === undefined || event.time < query.beforeTime);
        return newestFirst(events.filter(matches));
    }
    /** Newest first (4.2). */
    queryByType(type, terms, options = {}) {
        const collection = this.#collection(terms["data.project"]?.[0], terms["shkeptncontext"]?.[0]);
        const invalidated = new Set(collection.filter((event) => kindOf(event.type) === "invalidated").map((event) => event.triggeredid));
        const matches = (event) => event.type === type &&
            (options.fromTime === undefined || event.time > options.fromTime) &&
            !(options.excludeInvalidated && invalidated.has(event.triggeredid)) &&
            Object.entries(terms).every(([path, values]) => values.includes(event_store_textAt(event, path.split("."))));
        return newestFirst(collection.filter(matches));
    }
    /** Whether anything at all answered a triggered event; `status.changed` counts (3.9). */
    hasResponse(project, triggeredId, keptnContext) {
        const events = this.#collections.get(project) ?? [];
        return events.some((event) => event.triggeredid === triggeredId && event.shkeptncontext === keptnContext);
    }
    #collection(project, keptnContext) {
        const name = project || (keptnContext && this.#projectOfContext.get(keptnContext)) || UNMAPPED;
        return this.#collections.get(name) ?? [];
    }
}
/** The first event of each context. */
function rootEvents(events) {
    const contexts = new Set();
    return events.filter(({ shkeptncontext }) => !contexts.has(shkeptncontext) && contexts.add(shkeptncontext));
}
function newestFirst(events) {
    return events.toReversed().sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0));
}
function same(wanted, found) {
    return wanted === undefined || wanted === found;
}
function event_store_textAt(value, path) {
    const found = path.reduce((at, key) => ((0,domain_json/* isJsonObject */.OW)(at) ? (0,domain_json/* getOwn */.Ng)(at, key) : undefined), value);
    return typeof found === "string" ? found : "";
}

;// CONCATENATED MODULE: ./simulator/engine/slo.ts


/** @throws Error when the text is no SLO file; the evaluation then ends errored (2.6) */
function parseSlo(text) {
    const root = (0,dist/* parse */.qg)(text);
    if (!(0,domain_json/* isJsonObject */.OW)(root))
        throw new Error("the SLO file is not a mapping");
    const comparison = objectAt(root, "comparison");
    const include = slo_textAt(comparison, "include_result_with_score");
    const count = (0,domain_json/* getOwn */.Ng)(comparison, "number_of_comparison_results");
    const several = slo_textAt(comparison, "compare_with") === "several_results";
    const objectives = (0,domain_json/* getOwn */.Ng)(root, "objectives");
    const total = objectAt(root, "total_score");
    const pass = percent(slo_textAt(total, "pass"));
    const warning = percent(slo_textAt(total, "warning"));
    return {
        comparison: {
            numberOfResults: several ? (typeof count === "number" && count > 0 ? count : 3) : 1,
            include: include === "pass" || include === "pass_or_warn" ? include : "all",
            aggregateFunction: slo_textAt(comparison, "aggregate_function") || "avg",
        },
        objectives: (Array.isArray(objectives) ? objectives : []).filter(domain_json/* isJsonObject */.OW).map(readObjective),
        totalScore: { ...(pass !== undefined && { pass }), ...(warning !== undefined && { warning }) },
    };
}
/**
 * Scores the measured values (2.6): weight, half weight or nothing per objective; objectives without pass criteria
 * only inform; a failed key SLI fails the whole.
 *
 * @param previous  earlier values per SLI, for criteria that compare
 * @throws Error    when the file names no total score to reach
 */
function evaluate(slo, values, previous) {
    const indicatorResults = slo.objectives.map((objective) => {
        const found = values.find(({ metric }) => metric === objective.sli);
        const value = found ?? { metric: objective.sli, value: 0, success: false, message: "no value received from SLI provider" };
        return evaluateObjective(objective, value, aggregateOf(previous.get(objective.sli) ?? [], slo.comparison.aggregateFunction));
    });
    const reachable = slo.objectives.filter(({ pass }) => pass.length > 0).reduce((sum, { weight }) => sum + weight, 0);
    if (reachable === 0)
        return { result: "pass", score: 100, indicatorResults };
    const score = (100 * indicatorResults.reduce((sum, indicator) => sum + indicator.score, 0)) / reachable;
    const keySliFailed = indicatorResults.some(({ keySli, status }) => keySli && status === "fail");
    return { result: keySliFailed ? "fail" : verdict(score, slo.totalScore), score, indicatorResults };
}
function verdict(score, total) {
    if (total.pass === undefined)
        throw new Error("no target score defined");
    if (score >= total.pass)
        return "pass";
    return total.warning !== undefined && score >= total.warning ? "warning" : "fail";
}
function evaluateObjective(objective, measured, compared) {
    const value = { ...measured, ...(compared !== undefined && { comparedValue: compared }) };
    const { displayName, keySli, weight } = objective;
    const pass = check(objective.pass, measured, compared);
    if (objective.pass.length === 0)
        return { displayName, status: "info", score: 0, keySli, value, passTargets: null, warningTargets: null };
    if (pass.holds)
        return { displayName, status: "pass", score: weight, keySli, value, passTargets: pass.targets, warningTargets: null };
    const warning = check(objective.warning, measured, compared);
    const warned = objective.warning.length > 0 && warning.holds;
    return {
        displayName,
        status: warned ? "warning" : "fail",
        score: warned ? weight / 2 : 0,
        keySli,
        value,
        passTargets: pass.targets,
        warningTargets: objective.warning.length > 0 ? warning.targets : null,
    };
}
/** One set is enough, but all are evaluated, for their targets. */
function check(sets, measured, compared) {
    const results = sets.map((set) => set.map((criteria) => checkOne(criteria, measured, compared)));
    return { holds: results.some((targets) => targets.every(({ violated }) => !violated)), targets: results.flat() };
}
const CRITERION = /^(<=|>=|<|>|=)\s*([+-]?)(\d*\.?\d+|\d+\.)(%?)$/;
/** `<600`, `>=95`, and relative to earlier evaluations `<=+10%`, `<+5`; with nothing to compare, a relative one holds. */
function checkOne(criteria, measured, compared) {
    const match = CRITERION.exec(criteria.replaceAll(" ", ""));
    if (match === null || !measured.success)
        return { criteria, targetValue: 0, violated: true };
    const [, operator = "", sign = "", digits = "", unit = ""] = match;
    const amount = Number(digits);
    if (sign === "")
        return { criteria, targetValue: amount, violated: !holds(measured.value, operator, amount) };
    if (compared === undefined)
        return { criteria, targetValue: 0, violated: false };
    const change = (unit === "%" ? (compared * amount) / 100 : amount) * (sign === "+" ? 1 : -1);
    return { criteria, targetValue: compared + change, violated: !holds(measured.value, operator, compared + change) };
}
function holds(value, operator, target) {
    if (operator === "<")
        return value < target;
    if (operator === "<=")
        return value <= target;
    if (operator === ">")
        return value > target;
    if (operator === ">=")
        return value >= target;
    return value === target;
}
const PERCENTILES = { p50: 0.5, p90: 0.9, p95: 0.95 };
function aggregateOf(values, aggregateFunction) {
    if (values.length === 0)
        return undefined;
    const share = PERCENTILES[aggregateFunction];
    if (share === undefined)
        return values.reduce((sum, value) => sum + value, 0) / values.length;
    const sorted = values.toSorted((a, b) => a - b);
    const position = Math.min(Math.max(share * (sorted.length + 1), 1), sorted.length);
    const below = sorted[Math.floor(position) - 1] ?? 0;
    const above = sorted[Math.min(Math.floor(position), sorted.length - 1)] ?? below;
    return below + (position - Math.floor(position)) * (above - below);
}
function readObjective(objective) {
    const sli = slo_textAt(objective, "sli");
    const weight = (0,domain_json/* getOwn */.Ng)(objective, "weight");
    return {
        sli,
        displayName: slo_textAt(objective, "displayName"),
        weight: typeof weight === "number" && weight !== 0 ? weight : 1,
        keySli: (0,domain_json/* getOwn */.Ng)(objective, "key_sli") === true,
        pass: readCriteria((0,domain_json/* getOwn */.Ng)(objective, "pass")),
        warning: readCriteria((0,domain_json/* getOwn */.Ng)(objective, "warning")),
    };
}
function readCriteria(value) {
    if (!Array.isArray(value))
        return [];
    return value.filter(domain_json/* isJsonObject */.OW).map((set) => {
        const criteria = (0,domain_json/* getOwn */.Ng)(set, "criteria");
        return Array.isArray(criteria) ? criteria.map(String) : [];
    });
}
function percent(text) {
    if (text === "")
        return undefined;
    const value = Number(text.replace(/%$/, ""));
    if (Number.isNaN(value))
        throw new Error(`could not parse the percentage ${text}`);
    return value;
}
function objectAt(value, key) {
    const found = (0,domain_json/* getOwn */.Ng)(value, key);
    return (0,domain_json/* isJsonObject */.OW)(found) ? found : {};
}
function slo_textAt(value, key) {
    const found = (0,domain_json/* getOwn */.Ng)(value, key);
    return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

;// CONCATENATED MODULE: ./simulator/engine/lighthouse.ts




const SLO_URI = "slo.yaml";
const TRIGGERED = taskType("evaluation", "triggered");
const GET_SLI_FINISHED = taskType("get-sli", "finished");
/** The lighthouse-service (control-plane.md 2.6): started, values through `get-sli`, score, finished. */
class Lighthouse {
    resources;
    store;
    provider;
    now;
    send;
    #pending = new Map();
    constructor(resources, store, provider, now, 
    /** Sends an event and returns its id. */
    send) {
        this.resources = resources;
        this.store = store;
        this.provider = provider;
        this.now = now;
        this.send = send;
    }
    handle(event) {
        if (event.type === TRIGGERED)
            this.#start(event);
        if (event.type === GET_SLI_FINISHED)
            this.#score(event);
    }
    #start(event) {
        const scope = scopeOf(event);
        if (scope === undefined)
            return;
        this.send(event, { type: taskType("evaluation", "started"), triggeredid: event.id, data: { ...common(scope), status: "succeeded" } });
        let window;
        try {
            window = this.#window(event);
        }
        catch (error) {
            return this.#finish(event, scope, undefined, { status: "errored", result: "fail", message: messageOf(error) });
        }
        const file = this.resources.get(scope, SLO_URI);
        const pass = { status: "succeeded", result: "pass" };
        if (file === undefined)
            return this.#finish(event, scope, window, { ...pass, message: `no evaluation performed by lighthouse because no SLO file configured for project ${scope.project}` });
        if (this.provider === "none")
            return this.#finish(event, scope, window, { ...pass, message: `no evaluation performed by lighthouse because no SLI-provider configured for project ${scope.project}` });
        let slo;
        try {
            slo = parseSlo(file.text);
        }
        catch {
            return this.#finish(event, scope, window, { status: "errored", result: "fail", message: `Could not parse SLO file for service ${scope.service} in stage ${scope.stage} in project ${scope.project}` });
        }
        this.#askForValues({ evaluation: event, scope, window, slo, sloText: file.text });
    }
    /** `get-sli` runs outside the sequence and is answered to this event's own id (2.5). */
    #askForValues(pending) {
        const { scope, slo, window, evaluation } = pending;
        const indicators = slo.objectives.map(({ sli }) => sli);
        const range = { start: window.start.toISOString(), end: window.end.toISOString() };
        const getSli = { sliProvider: "simulator", ...range, indicators };
        const id = this.send(evaluation, { type: taskType("get-sli", "triggered"), data: { ...common(scope), "get-sli": getSli } });
        this.#pending.set(id, pending);
        if (typeof this.provider !== "function")
            return;
        const { project, stage, service } = scope;
        const measured = this.provider({ project, stage, service, ...range, indicators });
        const values = isList(measured) ? measured : Object.entries(measured).map(([metric, value]) => ({ metric, value, success: true }));
        const answer = { triggeredid: id, source: "sli-provider" };
        this.send(evaluation, { ...answer, type: taskType("get-sli", "started"), data: { ...common(scope), status: "succeeded" } });
        const indicatorValues = values.map((value) => ({ ...value }));
        this.send(evaluation, { ...answer, type: GET_SLI_FINISHED, data: { ...common(scope), status: "succeeded", result: "pass", "get-sli": { ...range, indicatorValues } } });
    }
    #score(event) {
        const pending = this.#pending.get(event.triggeredid ?? "");
        const data = scopeOf(event);
        if (pending === undefined || data === undefined)
            return;
        this.#pending.delete(event.triggeredid ?? "");
        const { evaluation, scope, window, slo, sloText } = pending;
        if (data.status === "errored" || data.result === "fail")
            return this.#finish(evaluation, scope, window, { status: "errored", result: "fail", message: data.message });
        const { ids, values } = this.#previous(scope, slo);
        try {
            const { result, score, indicatorResults } = evaluate(slo, indicatorValues(event), values);
            const details = { score, indicatorResults: indicatorResults, ...(ids.length > 0 && { comparedEvents: ids }) };
            this.#finish(evaluation, scope, window, { status: "succeeded", result, message: "" }, { ...details, sloFileContent: Buffer.from(sloText).toString("base64") });
        }
        catch (error) {
            this.#finish(evaluation, scope, window, { status: "errored", result: "fail", message: messageOf(error) });
        }
    }
    #finish(event, scope, window, end, details = {}) {
        const evaluation = {
            timeStart: window?.start.toISOString() ?? "",
            timeEnd: window?.end.toISOString() ?? "",
            result: end.message || end.result,
            score: 0,
            sloFileContent: "",
            // No indicators is `null`, not an empty list (2.6).
            indicatorResults: null,
            ...details,
        };
        this.send(event, { type: taskType("evaluation", "finished"), triggeredid: event.id, data: { ...common(scope), ...end, evaluation } });
    }
    /** `evaluation` start, end and timeframe, else the span of the test, else an error (2.6). */
    #window(event) {
        const asked = textFields((0,domain_json/* getOwn */.Ng)(dataObject(event), "evaluation"));
        if (asked.start || asked.end || asked.timeframe)
            return evaluationWindow(asked, this.now());
        const test = textFields((0,domain_json/* getOwn */.Ng)(dataObject(event), "test"));
        if (test.start && test.end)
            return evaluationWindow({ start: test.start, end: test.end }, this.now());
        throw new Error("evaluation.triggered event does not contain evaluation timeframe");
    }
    /** The values of the evaluations to compare with, newest first. */
    #previous(scope, slo) {
        const { include, numberOfResults } = slo.comparison;
        const wanted = { all: ["pass", "warning", "fail"], pass_or_warn: ["pass", "warning"], pass: ["pass"] }[include];
        const terms = { "data.project": [scope.project], "data.stage": [scope.stage], "data.service": [scope.service], "data.result": wanted };
        const compared = this.store.queryByType(taskType("evaluation", "finished"), terms, { excludeInvalidated: true }).slice(0, numberOfResults);
        const values = new Map();
        for (const { metric, value } of compared.flatMap(measuredValues))
            values.set(metric, [...(values.get(metric) ?? []), value]);
        return { ids: compared.map(({ id }) => id), values };
    }
}
function measuredValues(event) {
    const evaluation = (0,domain_json/* getOwn */.Ng)(dataObject(event), "evaluation");
    const results = (0,domain_json/* isJsonObject */.OW)(evaluation) ? (0,domain_json/* getOwn */.Ng)(evaluation, "indicatorResults") : undefined;
    if (!isList(results))
        return [];
    const values = results.map((indicator) => ((0,domain_json/* isJsonObject */.OW)(indicator) ? (0,domain_json/* getOwn */.Ng)(indicator, "value") : undefined));
    return values.map(readValue).filter((value) => value !== undefined && value.success);
}
function indicatorValues(event) {
    const getSli = (0,domain_json/* getOwn */.Ng)(dataObject(event), "get-sli");
    const values = (0,domain_json/* isJsonObject */.OW)(getSli) ? (0,domain_json/* getOwn */.Ng)(getSli, "indicatorValues") : undefined;
    return isList(values) ? values.map(readValue).filter((value) => value !== undefined) : [];
}
function readValue(value) {
    if (!(0,domain_json/* isJsonObject */.OW)(value))
        return undefined;
    const metric = (0,domain_json/* getOwn */.Ng)(value, "metric");
    const measured = (0,domain_json/* getOwn */.Ng)(value, "value");
    const message = (0,domain_json/* getOwn */.Ng)(value, "message");
    if (typeof metric !== "string")
        return undefined;
    return {
        metric,
        value: typeof measured === "number" ? measured : 0,
        success: (0,domain_json/* getOwn */.Ng)(value, "success") === true,
        ...(typeof message === "string" && { message }),
    };
}
function textFields(value) {
    const read = (name) => {
        const found = (0,domain_json/* isJsonObject */.OW)(value) ? (0,domain_json/* getOwn */.Ng)(value, name) : undefined;
        return typeof found === "string" ? found : "";
    };
    return { start: read("start"), end: read("end"), timeframe: read("timeframe") };
}
function common({ project, stage, service, labels }) {
    return { project, stage, service, labels };
}
function isList(value) {
    return Array.isArray(value);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./simulator/engine/projects.ts

const SHIPYARD_URI = "shipyard.yaml";
const MAX_PROJECT_NAME_CHARACTERS = 200;
const MAX_SERVICE_NAME_CHARACTERS = 43;
/** Projects with their shipyard, stages and services. */
class Projects {
    resources;
    #stages = new Map();
    #services = new Map();
    #cachedShipyards = new Map();
    constructor(resources) {
        this.resources = resources;
    }
    /** @throws Error naming what is wrong with the name or the shipyard */
    create({ name, shipyard, services = [] }) {
        if (this.exists(name))
            throw new Error(`Project ${name} already exists`);
        if (name === "" || name.length > MAX_PROJECT_NAME_CHARACTERS)
            throw new Error(`Project name: 1 to ${MAX_PROJECT_NAME_CHARACTERS} characters`);
        const parsed = parseShipyard(shipyard);
        this.#stages.set(name, parsed.stages.map((stage) => stage.name));
        this.#services.set(name, []);
        this.#cachedShipyards.set(name, parsed);
        this.resources.put({ project: name }, SHIPYARD_URI, shipyard);
        for (const stage of parsed.stages)
            this.resources.put({ project: name, stage: stage.name }, "metadata.yaml", `stageName: ${stage.name}\n`);
        for (const service of services)
            this.createService(name, service);
    }
    createService(project, service) {
        if (service === "" || service.length > MAX_SERVICE_NAME_CHARACTERS)
            throw new Error(`Service name: 1 to ${MAX_SERVICE_NAME_CHARACTERS} characters`);
        const services = this.#services.get(project);
        if (services === undefined)
            throw new Error("project not found");
        if (!services.includes(service))
            services.push(service);
    }
    exists(name) {
        return this.#stages.has(name);
    }
    names() {
        return [...this.#stages.keys()];
    }
    /** Fixed when the project is created (7). */
    stages(project) {
        return this.#stages.get(project) ?? [];
    }
    services(project) {
        return this.#services.get(project) ?? [];
    }
    /** Read anew from the default branch whenever a sequence is triggered (7). @throws Error when missing or invalid */
    currentShipyard(project) {
        const file = this.resources.get({ project }, SHIPYARD_URI);
        if (file === undefined)
            throw new Error(`could not find shipyard.yaml of project ${project}`);
        const shipyard = parseShipyard(file.text);
        this.#cachedShipyards.set(project, shipyard);
        return shipyard;
    }
    cachedShipyard(project) {
        return this.#cachedShipyards.get(project) ?? this.currentShipyard(project);
    }
}

;// CONCATENATED MODULE: ./simulator/engine/resources.ts

/**
 * The files of all projects, in the branch model (6.2): a branch per stage, service files in a folder of it, and the
 * default branch for the project.
 */
class Resources {
    #commits = new Map();
    /** @returns the commit that now is the newest of its branch */
    put(level, uri, text) {
        const branch = branchOf(level);
        const commits = this.#commits.get(branch) ?? [];
        const commitID = (0,external_node_crypto_namespaceObject.createHash)("sha1").update(`${branch}\n${commits.length}\n${text}`).digest("hex");
        this.#commits.set(branch, [...commits, { path: pathOf(level, uri), text, commitID }]);
        return commitID;
    }
    /** The newest version, or the one in force at a commit of the branch; `undefined` when there is none. */
    get(level, uri, gitCommitID = "") {
        const commits = this.#commits.get(branchOf(level)) ?? [];
        const until = gitCommitID === "" ? commits.length : commits.findIndex(({ commitID }) => commitID === gitCommitID) + 1;
        const path = pathOf(level, uri);
        return commits.slice(0, until).findLast((commit) => commit.path === path);
    }
    /** The newest commit of a stage, or of the project: what a triggered event gets as `gitcommitid` (1.1). */
    latestCommit(level) {
        return this.#commits.get(branchOf(level))?.at(-1)?.commitID ?? "";
    }
}
function branchOf({ project, stage }) {
    return JSON.stringify([project, stage ?? ""]);
}
function pathOf({ service }, uri) {
    return service === undefined ? uri : `${service}/${uri}`;
}

;// CONCATENATED MODULE: ./simulator/engine/dispatch.ts
/**
 * The two queues of the shipyard-controller. An event is tried at once; what is blocked, paused or not yet due is
 * looked at again every `latencyMs` (10 s in Keptn, control-plane.md 3.9), or with 0 as soon as anything changes.
 */
class Dispatcher {
    clock;
    timers;
    latencyMs;
    controller;
    #sequences = [];
    #tasks = [];
    #cancelTick;
    #startMs;
    constructor(clock, timers, latencyMs, controller) {
        this.clock = clock;
        this.timers = timers;
        this.latencyMs = latencyMs;
        this.controller = controller;
        this.#startMs = clock.now().getTime();
    }
    addSequence(queued) {
        const outcome = this.#outlook(queued);
        if (outcome === "started")
            this.controller.startSequence(queued);
        else
            this.#sequences = [...this.#sequences, queued];
        this.#schedule();
        return outcome;
    }
    addTask(task) {
        if (this.#isReady(task))
            this.controller.sendTask(task);
        else
            this.#tasks = [...this.#tasks, task];
        this.#schedule();
    }
    isQueued(triggeredId) {
        return this.#tasks.some((task) => task.event.id === triggeredId);
    }
    /** Something changed: with no latency the queues are looked at now. */
    changed() {
        if (this.latencyMs === 0)
            this.#dispatch();
        this.#schedule();
    }
    #dispatch() {
        for (const queued of this.#sequences) {
            if (!this.#sequences.includes(queued) || this.#outlook(queued) !== "started")
                continue;
            // Out of the queue first: what the start brings about looks at the queue again.
            this.#sequences = this.#sequences.filter((other) => other !== queued);
            this.controller.startSequence(queued);
        }
        for (const task of this.#tasks) {
            if (!this.#tasks.includes(task) || !this.#isReady(task))
                continue;
            this.#tasks = this.#tasks.filter((other) => other !== task);
            this.controller.sendTask(task);
        }
    }
    #outlook(queued) {
        const { event, scope } = queued;
        const execution = this.controller.executions().find((other) => other.scope.triggeredId === event.id);
        if (execution?.state === "paused" || this.controller.isPaused(event.shkeptncontext, scope.stage))
            return "paused";
        return this.#isSequenceBlocked(queued) ? "blocked" : "started";
    }
    /**
     * One `started` execution per project, stage and service; those of the same context do not block each other (3.9).
     * Of several that wait, the one triggered first goes first.
     */
    #isSequenceBlocked({ event, scope }) {
        const rivals = this.controller.executions().filter((other) => samePlace(other.scope, scope));
        const own = rivals.findIndex((other) => other.scope.triggeredId === event.id);
        return rivals.some((other, i) => {
            const isAhead = other.state === "started" || (other.state === "triggered" && i < own);
            return isAhead && other.scope.keptnContext !== event.shkeptncontext;
        });
    }
    #isReady(task) {
        const execution = this.controller.executions().find((other) => other.currentTask.triggeredID === task.event.id);
        if (task.dueAt > this.clock.now() || execution === undefined)
            return false;
        if (this.controller.isPaused(task.event.shkeptncontext, execution.scope.stage))
            return false;
        return !this.#isTaskBlocked(task, execution);
    }
    /**
     * After an approval, another sequence of the service may be running: the next task then waits for its end (2.7).
     * A running sequence is not held up by one whose task is still in the queue.
     */
    #isTaskBlocked(task, execution) {
        return this.controller.executions().some((other) => {
            if (other.id === execution.id || other.state !== "started" || !samePlace(other.scope, execution.scope))
                return false;
            if (other.scope.keptnContext === execution.scope.keptnContext)
                return false;
            return !this.#tasks.some((queued) => queued !== task && queued.event.id === other.currentTask.triggeredID && queued.dueAt <= this.clock.now());
        });
    }
    #schedule() {
        this.#cancelTick?.();
        this.#cancelTick = undefined;
        const waitMs = this.#waitMs();
        if (waitMs !== undefined) {
            this.#cancelTick = this.timers.after(waitMs, () => {
                this.#dispatch();
                this.#schedule();
            });
        }
    }
    /** Until the next look; `undefined` when nothing waits for time to pass. */
    #waitMs() {
        const nowMs = this.clock.now().getTime();
        if (this.latencyMs > 0) {
            const waiting = this.#sequences.length + this.#tasks.length > 0;
            return waiting ? this.latencyMs - ((nowMs - this.#startMs) % this.latencyMs) : undefined;
        }
        const dueMs = this.#tasks.map((task) => task.dueAt.getTime()).filter((ms) => ms > nowMs);
        return dueMs.length > 0 ? Math.min(...dueMs) - nowMs : undefined;
    }
}
function samePlace(a, b) {
    return a.project === b.project && a.stage === b.stage && a.service === b.service;
}

;// CONCATENATED MODULE: ./simulator/engine/merge.ts

/**
 * Merges a newer value into an older one by the table of control-plane.md 2.3: objects recursively, arrays
 * concatenated with the newest entries first, text replaced, and numbers and booleans kept for ever.
 */
function merge(older, newer) {
    const next = newer ?? null;
    if (older === undefined || older === null)
        return next;
    if ((0,domain_json/* isJsonObject */.OW)(older))
        return mergeIntoObject(older, next);
    if (Array.isArray(older))
        return mergeIntoArray(older, next);
    if (typeof older === "string")
        return next === null ? "" : next;
    return older;
}
function mergeIntoObject(older, newer) {
    if (newer === null)
        return older;
    if (!(0,domain_json/* isJsonObject */.OW)(newer))
        return newer;
    const merged = { ...older };
    for (const [key, value] of Object.entries(newer))
        (0,domain_json/* setOwn */.P5)(merged, key, merge((0,domain_json/* getOwn */.Ng)(older, key), value));
    return merged;
}
function mergeIntoArray(older, newer) {
    if (newer === null)
        return older;
    return Array.isArray(newer) ? [...newer, ...older] : newer;
}

;// CONCATENATED MODULE: ./simulator/engine/execution.ts




const NO_TASK = { name: "", triggeredID: "", events: [] };
const APPROVAL_TASK = "approval";
const PAUSABLE = ["triggered", "started", "waitingForApproval"];
/** The next task, or `undefined` when the sequence is over: no task left, or the last one stops it (2.4). */
function nextTask(execution) {
    const last = execution.previousTasks.at(-1);
    if (last !== undefined && stopsSequence(last))
        return undefined;
    return execution.sequence.tasks[execution.previousTasks.length];
}
function withTaskEvent(execution, event) {
    const { currentTask } = execution;
    return { ...execution, currentTask: { ...currentTask, events: [...currentTask.events, event] } };
}
/** Moves the current task to the completed ones, with the aggregate of its finished events (2.4). */
function completeCurrentTask(execution, oddStatusFails) {
    const { name, triggeredID, events } = execution.currentTask;
    const verdict = aggregate(events, oddStatusFails);
    const properties = finishedOf(events).reduce((merged, event) => merge(merged, event.properties), {});
    const task = { name, triggeredID, ...verdict, properties: properties };
    return { completed: { ...execution, previousTasks: [...execution.previousTasks, task], currentTask: NO_TASK }, verdict };
}
/**
 * `data` of the next `<task>.triggered`, or of the sequence it triggers (2.3, steps 1 to 6). Project, stage and
 * service are written before the finished payloads are merged: that is why a wrong one poisons what follows.
 */
function nextPayload(execution) {
    const { scope, previousTasks } = execution;
    const start = { ...execution.inputProperties, project: scope.project, stage: scope.stage, service: scope.service };
    const payload = { ...previousTasks.reduce((merged, task) => merge(merged, task.properties), start) };
    const last = previousTasks.at(-1);
    if (last !== undefined)
        Object.assign(payload, { result: last.result, status: last.status });
    const task = nextTask(execution);
    if (task?.properties !== undefined)
        (0,domain_json/* setOwn */.P5)(payload, task.name, merge((0,domain_json/* getOwn */.Ng)(payload, task.name), task.properties));
    if (((0,domain_json/* getOwn */.Ng)(payload, "message") ?? null) !== null)
        (0,domain_json/* setOwn */.P5)(payload, "message", "");
    return payload;
}
/** While an approval is open the execution blocks no other (2.7). A paused execution stays paused. */
function withNextTask(execution, name, triggeredID) {
    const state = name === APPROVAL_TASK ? "waitingForApproval" : "started";
    const next = { ...execution, currentTask: { name, triggeredID, events: [] } };
    return execution.state === "paused" ? { ...next, stateBeforePause: state } : { ...next, state };
}
function paused(execution) {
    if (!PAUSABLE.includes(execution.state))
        return execution;
    return { ...execution, state: "paused", stateBeforePause: execution.state };
}
function resumed(execution) {
    if (execution.state !== "paused" || execution.stateBeforePause === "")
        return execution;
    return { ...execution, state: execution.stateBeforePause };
}

;// CONCATENATED MODULE: ./simulator/engine/open-events.ts


/** The `.triggered` events that wait for their end, by project, oldest first (4.3, 7: stored before they are sent). */
class OpenEvents {
    #byProject = new Map();
    insert(project, event) {
        const events = this.#byProject.get(project) ?? [];
        if (events.some(({ id }) => id === event.id))
            return;
        const later = events.findIndex(({ time }) => time > event.time);
        this.#byProject.set(project, later < 0 ? [...events, event] : events.toSpliced(later, 0, event));
    }
    find(project, filter = {}) {
        const wanted = (event) => open_events_same(filter.type, event.type) &&
            open_events_same(filter.id, event.id) &&
            open_events_same(filter.stage, (0,domain_json/* getOwn */.Ng)(dataObject(event), "stage")) &&
            open_events_same(filter.service, (0,domain_json/* getOwn */.Ng)(dataObject(event), "service")) &&
            open_events_same(filter.keptnContext, event.shkeptncontext) &&
            (filter.dueAt === undefined || event.time <= filter.dueAt.toISOString());
        return (this.#byProject.get(project) ?? []).filter(wanted);
    }
    delete(project, id) {
        this.#byProject.set(project, (this.#byProject.get(project) ?? []).filter((event) => event.id !== id));
    }
    projects() {
        return [...this.#byProject.keys()];
    }
}
function open_events_same(wanted, found) {
    return wanted === undefined || wanted === "" || wanted === found;
}

;// CONCATENATED MODULE: ./simulator/engine/paused-contexts.ts
/** Which contexts are paused, as a whole (`""`) or in single stages; events of theirs are held back (control-plane.md 3.7). */
class PausedContexts {
    #stages = new Map();
    add(keptnContext, stage) {
        this.#stages.set(keptnContext, (this.#stages.get(keptnContext) ?? new Set()).add(stage));
    }
    /** Resumes one stage, or with `""` the whole context. */
    delete(keptnContext, stage) {
        if (stage === "")
            this.#stages.delete(keptnContext);
        else
            this.#stages.get(keptnContext)?.delete(stage);
    }
    has(keptnContext, stage) {
        const stages = this.#stages.get(keptnContext);
        return stages !== undefined && (stages.has("") || stages.has(stage));
    }
}

;// CONCATENATED MODULE: ./simulator/engine/sequence-view.ts


/** What `GET /sequence/{project}` shows: one entry per project and context, fed by the sequence controller. */
class SequenceViews {
    #views = [];
    #now;
    constructor(now) {
        this.#now = now;
    }
    /** Newest first. */
    ofProject(project) {
        return this.#views.filter((view) => view.project === project).toReversed();
    }
    find(project, keptnContext) {
        return this.#views.find((view) => view.project === project && view.shkeptncontext === keptnContext);
    }
    sequenceTriggered(event, scope, sequence) {
        if (this.find(scope.project, event.shkeptncontext) !== undefined)
            return this.latestEvent(event);
        const problem = (0,domain_json/* getOwn */.Ng)(dataObject(event), "problem");
        const title = (0,domain_json/* isJsonObject */.OW)(problem) ? (0,domain_json/* getOwn */.Ng)(problem, "problemTitle") : undefined;
        this.#views.push({
            name: sequence,
            service: scope.service,
            project: scope.project,
            time: event.time,
            shkeptncontext: event.shkeptncontext,
            state: "triggered",
            stages: [{ name: scope.stage, state: "triggered" }],
            problemTitle: typeof title === "string" ? title : "",
        });
    }
    /**
     * Sets the overall state. `finished` waits until no stage is in progress any more; a finished sequence does not go
     * back to `waiting`.
     */
    setState(project, keptnContext, state) {
        const view = this.find(project, keptnContext);
        if (view === undefined)
            return;
        if (state === "finished" && view.stages.some((stage) => stage.state === "triggered"))
            return;
        if (state === "waiting" && view.state === "finished")
            return;
        view.state = state;
    }
    setStageState(project, keptnContext, stageName, state) {
        const stage = this.find(project, keptnContext)?.stages.find(({ name }) => name === stageName);
        if (stage !== undefined)
            stage.state = state;
    }
    /** Notes an event of a task, or of a stage's end; a stage named only by the event appears in the view (3.7). */
    latestEvent(event) {
        const scope = scopeOf(event);
        const view = scope && this.find(scope.project, event.shkeptncontext);
        if (scope === undefined || view === undefined)
            return;
        let stage = view.stages.find(({ name }) => name === scope.stage);
        if (stage === undefined)
            view.stages.push((stage = { name: scope.stage, state: "triggered" }));
        stage.latestEvent = { type: event.type, id: event.id, time: this.#now().toISOString() };
        stage.state = parseSequenceType(event.type)?.kind === "finished" ? scope.status : "triggered";
        if (scope.result === "fail" || scope.status === "errored")
            stage.latestFailedEvent = stage.latestEvent;
        noteImage(stage, event);
        noteEvaluation(stage, event, scope);
    }
}
function noteImage(stage, event) {
    if (event.type !== taskType("deployment", "triggered"))
        return;
    const change = (0,domain_json/* getOwn */.Ng)(dataObject(event), "configurationChange");
    const values = (0,domain_json/* isJsonObject */.OW)(change) ? (0,domain_json/* getOwn */.Ng)(change, "values") : undefined;
    const image = (0,domain_json/* isJsonObject */.OW)(values) ? (0,domain_json/* getOwn */.Ng)(values, "image") : undefined;
    if (typeof image === "string")
        stage.image = image.slice(image.lastIndexOf("/") + 1);
}
/** Only evaluations of the lighthouse-service are shown (4.4). */
function noteEvaluation(stage, event, scope) {
    if (event.type !== taskType("evaluation", "finished") || event.source !== LIGHTHOUSE_SERVICE)
        return;
    const evaluation = (0,domain_json/* getOwn */.Ng)(dataObject(event), "evaluation");
    const score = (0,domain_json/* isJsonObject */.OW)(evaluation) ? (0,domain_json/* getOwn */.Ng)(evaluation, "score") : undefined;
    stage.latestEvaluation = { result: scope.result, score: typeof score === "number" ? score : 0 };
}

;// CONCATENATED MODULE: ./simulator/engine/start-timeout.ts

/**
 * Ends sequences whose task nobody answered. It fires only when no event at all carries the task's triggeredid: after
 * any `started`, `finished` or `status.changed` there is no timeout any more (3.9).
 */
class StartTimeoutWatcher {
    clock;
    timers;
    options;
    watched;
    #startMs;
    #ticking = false;
    constructor(clock, timers, options, watched) {
        this.clock = clock;
        this.timers = timers;
        this.options = options;
        this.watched = watched;
        this.#startMs = clock.now().getTime();
    }
    /** A task was opened: from now on the minute counts, until every open task has had a response. */
    watch() {
        if (this.#ticking)
            return;
        this.#ticking = true;
        const { checkIntervalMs } = this.options;
        const sinceMs = (this.clock.now().getTime() - this.#startMs) % checkIntervalMs;
        this.timers.after(checkIntervalMs - sinceMs, () => {
            this.#ticking = false;
            this.#check();
            if (this.#unansweredTasks().length > 0)
                this.watch();
        });
    }
    #check() {
        const nowMs = this.clock.now().getTime();
        for (const { project, event } of this.#unansweredTasks()) {
            // Counted from the planned send time, which `triggeredAfter` may have put into the future.
            if (nowMs <= new Date(event.time).getTime() + this.options.startedWaitMs)
                continue;
            if (this.watched.isQueued(event.id))
                continue;
            this.watched.timedOut(project, event);
            this.watched.openEvents.delete(project, event.id);
        }
    }
    #unansweredTasks() {
        const { openEvents } = this.watched;
        return openEvents
            .projects()
            .flatMap((project) => openEvents.find(project).map((event) => ({ project, event })))
            .filter(({ project, event }) => parseSequenceType(event.type) === undefined && !this.watched.hasResponse(project, event.id, event.shkeptncontext));
    }
}

;// CONCATENATED MODULE: ./simulator/engine/sequences.ts










/** How often, and how far apart, the triggered event of a completed task is looked for (3.7, step 5): gives up after 12 s. */
const TRIGGERED_EVENT_ATTEMPTS = 6;
const TRIGGERED_EVENT_RETRY_MS = 2_000;
const CHECK_INTERVAL_MS = 60_000;
/** The shipyard-controller: starts sequences, counts answers, triggers tasks (3.7 to 3.9). */
class SequenceController {
    around;
    openEvents = new OpenEvents();
    views;
    #executions = [];
    #pauses = new PausedContexts();
    #dispatcher;
    #watcher;
    constructor(around) {
        this.around = around;
        this.views = new SequenceViews(() => around.clock.now());
        this.#dispatcher = new Dispatcher(around.clock, around.timers, around.dispatchLatencyMs, {
            executions: () => this.#executions,
            isPaused: (keptnContext, stage) => this.#pauses.has(keptnContext, stage),
            startSequence: (queued) => this.#startSequence(queued),
            sendTask: (task) => this.#sendTask(task),
        });
        this.#watcher = new StartTimeoutWatcher(around.clock, around.timers, { startedWaitMs: around.taskStartedWaitMs, checkIntervalMs: CHECK_INTERVAL_MS }, {
            openEvents: this.openEvents,
            isQueued: (id) => this.#dispatcher.isQueued(id),
            hasResponse: (project, id, keptnContext) => around.hasResponse(project, id, keptnContext),
            timedOut: (project, event) => this.#timeOut(project, event),
        });
    }
    /** In the order of triggering. */
    executions(project) {
        return this.#executions.filter(({ scope }) => project === undefined || scope.project === project);
    }
    /** One event from the bus. Whatever is not understood is dropped: the sender has had its 200 long ago. */
    handle(event) {
        if (decodeData(event.data) === undefined)
            return this.around.log(`could not parse the data of ${event.type}`);
        const kind = kindOf(event.type);
        this.around.hold(() => {
            if (kind === "triggered")
                this.#handleTriggered(event);
            if (kind === "started" || kind === "finished")
                this.#handleTaskEvent(event);
            this.#dispatcher.changed();
        });
    }
    /** Aborts every execution of a context, finished ones included (3.9); stage `""` means all. */
    abort(project, keptnContext, stage = "") {
        this.views.setState(project, keptnContext, "aborted");
        this.#pauses.delete(keptnContext, "");
        this.around.hold(() => {
            for (const execution of this.#ofContext(project, keptnContext, stage)) {
                this.openEvents.delete(project, execution.currentTask.triggeredID);
                this.#complete(execution.scope, { result: "pass", status: "aborted" }, { ...execution, state: "finished" });
            }
            this.#dispatcher.changed();
        });
    }
    pause(project, keptnContext, stage = "") {
        if (stage === "")
            this.views.setState(project, keptnContext, "paused");
        else
            this.views.setStageState(project, keptnContext, stage, "paused");
        this.#pauses.add(keptnContext, stage);
        for (const execution of this.#ofContext(project, keptnContext, stage))
            this.#store(paused(execution));
    }
    /** Executions go back to the state they had; the sequence view says `started` whatever it was before. */
    resume(project, keptnContext, stage = "") {
        if (stage === "")
            this.views.setState(project, keptnContext, "started");
        else
            this.views.setStageState(project, keptnContext, stage, "started");
        this.#pauses.delete(keptnContext, stage);
        for (const execution of this.#ofContext(project, keptnContext, stage))
            this.#store(resumed(execution));
        this.around.hold(() => this.#dispatcher.changed());
    }
    #handleTriggered(event) {
        const scope = scopeOf(event);
        const type = parseSequenceType(event.type);
        if (scope === undefined || type === undefined)
            return;
        if (this.#executions.some((other) => other.scope.triggeredId === event.id))
            return this.around.log(`a sequence with triggeredID ${event.id} exists already`);
        let sequence;
        try {
            sequence = this.#sequenceFor(scope, type.sequence);
        }
        catch (error) {
            return this.#failToStart(event, scope, type.sequence, error instanceof Error ? error.message : String(error));
        }
        const gitcommitid = event.gitcommitid || this.around.latestCommit(scope.project, scope.stage);
        this.openEvents.insert(scope.project, { ...event, gitcommitid });
        const execution = {
            id: this.around.newId(),
            sequence,
            scope: { ...scope, keptnContext: event.shkeptncontext, triggeredId: event.id, gitcommitid, eventType: event.type },
            inputProperties: dataObject(event),
            triggeredAt: this.around.clock.now().toISOString(),
            state: "triggered",
            stateBeforePause: "",
            previousTasks: [],
            currentTask: NO_TASK,
        };
        this.#executions.push(this.#pauses.has(event.shkeptncontext, scope.stage) ? paused(execution) : execution);
        this.views.sequenceTriggered(event, scope, type.sequence);
        const outcome = this.#dispatcher.addSequence({ event, scope });
        if (outcome === "blocked")
            this.views.setState(scope.project, event.shkeptncontext, "waiting");
    }
    #sequenceFor(scope, name) {
        let shipyard;
        try {
            shipyard = this.around.currentShipyard(scope.project);
        }
        catch (error) {
            throw new Error(`Unable to retrieve Shipyard file: ${error instanceof Error ? error.message : String(error)}`);
        }
        try {
            return findSequence(shipyard, scope.stage, name);
        }
        catch (error) {
            throw new Error(`Unable to start sequence ${name}: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    /** Unknown project, stage or sequence: an errored `<stage>.<sequence>.finished`, and the view shows it (3.8). */
    #failToStart(event, scope, sequence, message) {
        this.around.log(message);
        this.views.sequenceTriggered(event, scope, sequence);
        this.#sendSequenceFinished({ ...scope, status: "errored", result: "fail", message }, event.shkeptncontext, sequence, event.id);
        this.views.setState(scope.project, event.shkeptncontext, "finished");
    }
    #startSequence({ event, scope }) {
        const name = parseSequenceType(event.type)?.sequence;
        const execution = this.#executions.find((other) => other.state === "triggered" && other.scope.keptnContext === event.shkeptncontext && other.sequence.name === name && other.scope.project === scope.project && other.scope.stage === scope.stage && other.scope.service === scope.service);
        if (execution === undefined)
            return;
        this.views.setState(scope.project, event.shkeptncontext, "started");
        this.#proceed(scope, this.#store({ ...execution, state: "started" }));
    }
    #handleTaskEvent(event) {
        const scope = scopeOf(event);
        if (scope === undefined)
            return this.around.log(`invalid event scope: ${event.type}`);
        if (parseTaskType(event.type) === undefined)
            return;
        const execution = this.#executionFor(scope.project, event.shkeptncontext, event.triggeredid ?? "");
        if (execution === undefined)
            return this.around.log(`no sequence waits for ${event.type} with triggeredid ${event.triggeredid ?? ""}`);
        this.views.latestEvent(event);
        const finished = kindOf(event.type) === "finished";
        const counted = this.#store(withTaskEvent(execution, {
            eventType: event.type,
            source: event.source,
            result: scope.result,
            status: scope.status,
            time: event.time,
            properties: finished ? dataObject(event) : null,
        }));
        if (isComplete(counted.currentTask.events))
            this.#completeTask(event, scope, counted, 1);
    }
    /** Project, context and triggeredid; an empty triggeredid is no condition at all (3.7). */
    #executionFor(project, keptnContext, triggeredId) {
        return this.#executions.find(({ scope, currentTask }) => scope.project === project && scope.keptnContext === keptnContext && (triggeredId === "" || currentTask.triggeredID === triggeredId));
    }
    /**
     * The counts balance: aggregate, close the triggered event, go on. The event is looked for under the task name of
     * *this* event; with a wrong name nothing is found, an error is logged after 12 s and the execution stays as it
     * was: wedged (3.7).
     */
    #completeTask(event, scope, execution, attempt) {
        const type = replaceKind(event.type, "triggered");
        const triggeredId = event.triggeredid ?? "";
        const [open] = this.openEvents.find(scope.project, { type, id: triggeredId });
        if (open !== undefined) {
            const { completed, verdict } = completeCurrentTask(execution, this.around.oddStatusFails);
            this.openEvents.delete(scope.project, open.id);
            return this.#proceed({ ...scope, ...verdict }, completed);
        }
        this.around.timers.after(TRIGGERED_EVENT_RETRY_MS, () => {
            if (attempt < TRIGGERED_EVENT_ATTEMPTS)
                this.#completeTask(event, scope, execution, attempt + 1);
            else
                this.around.log(`no matching ${type} event found for ${event.id} with triggeredid ${triggeredId}`);
            this.#dispatcher.changed();
        });
    }
    #proceed(scope, execution) {
        const own = execution.scope;
        const trigger = { type: sequenceType(own.stage, execution.sequence.name, "triggered"), stage: own.stage, keptnContext: own.keptnContext };
        // Not found when data.stage differed from the stage in the type: the execution stays `started` for ever (3.8).
        if (this.openEvents.find(own.project, trigger).length === 0)
            return this.around.log(`unable to load the event that triggered ${own.stage}.${execution.sequence.name}`);
        const task = nextTask(execution);
        if (task !== undefined)
            return this.#triggerTask(scope, execution, task);
        this.#complete(scope, scope, { ...execution, state: "finished" });
        this.#chain(scope, execution);
    }
    /** Stores the task's triggered event as open, then sends it when it is due and nothing holds it back (7). */
    #triggerTask(scope, execution, task) {
        const nowMs = this.around.clock.now().getTime();
        const delayMs = task.triggeredAfter === undefined ? 0 : parseGoDurationMs(task.triggeredAfter);
        if (delayMs === undefined)
            this.around.log(`could not parse triggeredAfter ${String(task.triggeredAfter)}`);
        const dueAt = new Date(nowMs + (delayMs ?? 0));
        const event = {
            ...this.#ownEvent(taskType(task.name, "triggered"), execution.scope.keptnContext),
            data: nextPayload(execution),
            time: dueAt.toISOString(),
            ...(execution.scope.gitcommitid && { gitcommitid: execution.scope.gitcommitid }),
        };
        this.openEvents.insert(scope.project, event);
        this.views.latestEvent(event);
        this.#store(withNextTask(execution, task.name, event.id));
        this.#dispatcher.addTask({ event, project: scope.project, dueAt });
        this.#watcher.watch();
    }
    #sendTask({ event, project }) {
        if (this.openEvents.find(project, { id: event.id }).length === 0)
            return;
        this.around.publish({ ...event, time: this.around.clock.now().toISOString() });
    }
    /** Stores the end and tells it: only common fields, of the last processed event, with the verdict (2.3). */
    #complete(scope, verdict, execution) {
        this.#store(execution);
        this.#sendSequenceFinished({ ...scope, result: verdict.result, status: verdict.status }, execution.scope.keptnContext, execution.sequence.name, execution.scope.triggeredId);
    }
    #sendSequenceFinished(scope, keptnContext, sequence, triggeredid) {
        const { project, stage, service, labels, status, result, message } = scope;
        const data = { project, stage, service, labels, status, result, message };
        const event = { ...this.#ownEvent(sequenceType(stage, sequence, "finished"), keptnContext), triggeredid, data };
        this.views.latestEvent(event);
        this.around.publish(event);
    }
    /** Starts what the finished sequence triggers, with its merged payload (7); the view is finished when nothing follows. */
    #chain(scope, execution) {
        const { keptnContext } = execution.scope;
        const lastTask = execution.previousTasks.at(-1)?.name ?? "";
        const next = sequencesTriggeredBy(this.around.cachedShipyard(scope.project), `${scope.stage}.${execution.sequence.name}`, scope, lastTask);
        if (next.length === 0)
            this.views.setState(execution.scope.project, keptnContext, "finished");
        for (const { stage, sequence } of next) {
            const event = { ...this.#ownEvent(sequenceType(stage, sequence, "triggered"), keptnContext), data: { ...nextPayload(execution), stage } };
            this.openEvents.insert(scope.project, { ...event, gitcommitid: this.around.latestCommit(scope.project, stage) });
            this.around.publish(event);
        }
    }
    #timeOut(project, event) {
        const scope = scopeOf(event);
        const execution = this.#executionFor(project, event.shkeptncontext, event.id);
        if (scope === undefined || execution === undefined)
            return;
        const message = `sequence timed out while waiting for task ${event.type} to receive a correlating .started or .finished event`;
        this.views.setState(project, event.shkeptncontext, "timedOut");
        this.#pauses.delete(event.shkeptncontext, "");
        this.#complete({ ...scope, message }, { result: "fail", status: "errored" }, { ...execution, state: "timedOut" });
        this.#dispatcher.changed();
    }
    #ownEvent(type, shkeptncontext) {
        return {
            id: this.around.newId(),
            type,
            source: SHIPYARD_CONTROLLER,
            specversion: "1.0",
            time: this.around.clock.now().toISOString(),
            datacontenttype: "application/json",
            shkeptncontext,
            // The chart's default of KEPTN_SPEC_VERSION is this word (1.1).
            shkeptnspecversion: "latest",
        };
    }
    #ofContext(project, keptnContext, stage) {
        return this.executions(project).filter(({ scope }) => scope.keptnContext === keptnContext && (stage === "" || scope.stage === stage));
    }
    #store(execution) {
        const index = this.#executions.findIndex(({ id }) => id === execution.id);
        this.#executions[index] = execution;
        return execution;
    }
}

;// CONCATENATED MODULE: ./simulator/engine/engine.ts












const TASK_STARTED_WAIT_MS = 10 * 60_000;
const NO_LAG = { storeLagMs: 0, executionLagMs: 0 };
/** The control plane without its HTTP interface: bus, event store, sequence controller and the core services. */
class Engine {
    clock;
    timers;
    bus = new Bus();
    store = new EventStore();
    resources = new Resources();
    projects = new Projects(this.resources);
    integrations = new Integrations();
    secrets = new Secrets();
    sequences;
    /** Error log of integrations (4.5). */
    integrationLog = [];
    /** What the sequence controller would write into its own log; nobody outside sees it. */
    controllerLog = [];
    newId;
    #lagOf;
    constructor(options = {}) {
        this.clock = options.clock ?? new clock_SystemClock();
        this.timers = new clock_Timers(this.clock, (run) => this.bus.hold(run));
        this.newId = options.newId ?? external_node_crypto_namespaceObject.randomUUID;
        this.#lagOf = options.lagOf ?? (() => NO_LAG);
        this.sequences = new SequenceController({
            clock: this.clock,
            timers: this.timers,
            dispatchLatencyMs: options.dispatchLatencyMs ?? 0,
            taskStartedWaitMs: options.taskStartedWaitMs ?? TASK_STARTED_WAIT_MS,
            oddStatusFails: options.oddStatusFails ?? true,
            newId: this.newId,
            publish: (event) => this.publish(event),
            hold: (run) => this.bus.hold(run),
            currentShipyard: (project) => this.projects.currentShipyard(project),
            cachedShipyard: (project) => this.projects.cachedShipyard(project),
            latestCommit: (project, stage) => this.resources.latestCommit({ project, stage }),
            hasResponse: (project, id, keptnContext) => this.store.hasResponse(project, id, keptnContext),
            log: (message) => this.controllerLog.push({ at: this.clock.now(), message }),
        });
        this.#subscribeStore();
        this.#subscribeController();
        if (options.approvalService ?? true)
            this.#subscribeApprovalService();
        if (options.lighthouse !== false)
            this.#subscribeLighthouse(options.lighthouse?.sliProvider ?? "none");
        this.integrations.register(WEBHOOK_SERVICE, this.newId());
    }
    /** Puts a complete event on the bus. */
    publish(event, origin = "inside") {
        this.bus.publish(event, this.clock.now(), origin, this.#lagOf(event, origin));
    }
    /** Sends as a service of the control plane: new id, the time of now. @returns the event as it went out */
    sendAs(source, outgoing) {
        const { type, data, shkeptncontext, triggeredid, gitcommitid } = outgoing;
        const event = {
            id: this.newId(),
            type,
            source,
            specversion: "1.0",
            time: this.clock.now().toISOString(),
            datacontenttype: "application/json",
            shkeptncontext,
            ...(triggeredid !== undefined && { triggeredid }),
            ...(gitcommitid !== undefined && { gitcommitid }),
            data,
        };
        this.publish(event);
        return event;
    }
    close() {
        this.timers.stop();
    }
    #subscribeStore() {
        this.bus.subscribe(({ event }, { storeLagMs }) => this.#consume(storeLagMs, () => this.store.insert(event)));
    }
    /** No core service hears types outside `sh.keptn.` (3.8). */
    #subscribeController() {
        this.bus.subscribe(({ event }, { executionLagMs }) => {
            if (event.type.startsWith("sh.keptn."))
                this.#consume(executionLagMs, () => this.sequences.handle(event));
        });
    }
    #subscribeApprovalService() {
        this.bus.subscribe(({ event }) => {
            for (const { type, data } of approvalAnswers(event)) {
                this.sendAs(APPROVAL_SERVICE, { type, shkeptncontext: event.shkeptncontext, triggeredid: event.id, data: { ...data } });
            }
        });
    }
    #subscribeLighthouse(provider) {
        const lighthouse = new Lighthouse(this.resources, this.store, provider, () => this.clock.now(), (cause, { source, ...answer }) => {
            return this.sendAs(source ?? LIGHTHOUSE_SERVICE, { ...answer, shkeptncontext: cause.shkeptncontext }).id;
        });
        this.bus.subscribe(({ event }) => lighthouse.handle(event));
    }
    #consume(lagMs, consume) {
        if (lagMs > 0)
            this.timers.after(lagMs, consume);
        else
            consume();
    }
}

;// CONCATENATED MODULE: ./simulator/faults.ts

const LAGS = ["store-lag", "execution-lag"];
/** The faults in force; they can be added and removed while the control plane runs. */
class faults_Faults {
    #entries = [];
    #listening;
    attach(listening) {
        this.#listening = listening;
    }
    add(rule) {
        const entry = { rule, matches: 0, hits: 0, remove: () => void (this.#entries = this.#entries.filter((other) => other !== entry)) };
        this.#entries.push(entry);
        return entry;
    }
    /** Removes all faults and listens again. */
    clear() {
        this.#entries = [];
        this.#listening?.accept();
    }
    /** Closes the listening socket and every connection now; without `forMs` until `acceptConnections`. */
    refuseConnections(forMs) {
        this.#listening?.refuse(forMs);
    }
    acceptConnections() {
        this.#listening?.accept();
    }
    /** The effects on one request, in the order they were added. Counts the request for `nth`. */
    forRequest(method, path, event) {
        return this.#hit((rule) => {
            if (LAGS.includes(rule.effect.kind))
                return false;
            if (rule.method !== undefined && rule.method !== method)
                return false;
            if (rule.path !== undefined && !rule.path.test(path))
                return false;
            return rule.event === undefined || (event !== undefined && rule.event(event));
        });
    }
    /** How late the store and the controller see an event on the bus. */
    lagOf(event, origin) {
        const faulty = { ...event, triggeredid: event.triggeredid ?? "" };
        const effects = this.#hit((rule) => LAGS.includes(rule.effect.kind) && (rule.origin ?? origin) === origin && (rule.event?.(faulty) ?? true));
        const longest = (kind) => Math.max(0, ...effects.map((effect) => (effect.kind === kind && "ms" in effect ? effect.ms : 0)));
        return { storeLagMs: longest("store-lag"), executionLagMs: longest("execution-lag") };
    }
    #hit(matches) {
        return this.#entries
            .filter((entry) => matches(entry.rule) && isWanted(entry.rule.nth, (entry.matches += 1)))
            .map((entry) => {
            entry.hits += 1;
            return entry.rule.effect;
        });
    }
}
function isWanted(nth, occurrence) {
    if (nth === undefined)
        return true;
    return typeof nth === "number" ? nth === occurrence : nth.includes(occurrence);
}
/** Effects for the errors that control-plane.md 3.4 lists. */
const answers = {
    /** @param retryAfter  seconds or an HTTP date */
    tooManyRequests: (retryAfter) => ({
        kind: "answer",
        status: 429,
        headers: { "content-type": "text/plain", ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }) },
        body: '{"code":429, "message":"too many requests"}',
    }),
    busDown: () => ({
        kind: "answer",
        status: 500,
        headers: { "content-type": "application/json" },
        body: '{"code":500,"message":"could not publish message to NATS: nats: no responders available for request"}',
    }),
    badGateway: () => ({ kind: "answer", ...gatewayPage(502, "Bad Gateway") }),
    serviceUnavailable: () => ({ kind: "answer", ...gatewayPage(503, "Service Temporarily Unavailable") }),
    gatewayTimeout: () => ({ kind: "answer", ...gatewayPage(504, "Gateway Time-out") }),
};

;// CONCATENATED MODULE: ./simulator/control-plane.ts









const DEFAULT_TOKEN = "simulator-token";
const CLI_SOURCE = "https://github.com/keptn/keptn/cli#configuration-change";
const DEFAULT_KEPTN_VERSION = "1.4.5";
const DEFAULT_WAIT_MS = 10_000;
/** Starts a control plane on this machine. @throws Error for options that contradict each other, or a port in use */
async function startControlPlane(options = {}) {
    const version = parseVersion(options.keptnVersion ?? DEFAULT_KEPTN_VERSION);
    const faults = new faults_Faults();
    const engine = new Engine({
        ...options,
        oddStatusFails: isAtLeast(version, ...ODD_STATUS_FAILS_SINCE),
        lagOf: (event, origin) => faults.lagOf(event, origin),
    });
    const token = options.token ?? DEFAULT_TOKEN;
    const gateway = new gateway_Gateway(engine, { token, bearerTokens: options.bearerTokens ?? [], eventValidation: options.eventValidation ?? false, version });
    const address = { host: options.host ?? "127.0.0.1", port: options.port ?? 0, pathPrefix: (options.pathPrefix ?? "").replace(/\/+$/, "") };
    const server = new ApiServer(address, engine.clock, engine.timers, faults, (request) => gateway.answer(request));
    return new ControlPlane(await server.listen(), token, engine, faults, server);
}
/** A running control plane: its address, and everything a test or a demo wants to see or do. */
class ControlPlane {
    url;
    token;
    engine;
    faults;
    server;
    #openTaskProjects = 0;
    constructor(
    /** Base address, without `/api`. */
    url, token, engine, faults, server) {
        this.url = url;
        this.token = token;
        this.engine = engine;
        this.faults = faults;
        this.server = server;
    }
    get clock() {
        return this.engine.clock;
    }
    /** Every request so far, in order. */
    get requests() {
        return this.server.requests;
    }
    createProject(definition) {
        this.engine.projects.create(definition);
    }
    /** Sends `<stage>.<sequence>.triggered` as the command line of Keptn does (control-plane.md 4.6). @returns the context */
    trigger({ project, stage, sequence, service, data = {}, keptnContext, gitcommitid }) {
        const context = keptnContext ?? this.engine.newId();
        this.sendAs(CLI_SOURCE, {
            type: sequenceType(stage, sequence, "triggered"),
            shkeptncontext: context,
            ...(gitcommitid !== undefined && { gitcommitid }),
            data: { project, stage, service, ...data },
        });
        return context;
    }
    /**
     * Creates a project whose one sequence has the one task, triggers it, and returns the open `<task>.triggered`.
     *
     * @throws Error when the task is not open afterwards: answered by a core service (switch it off), or held back
     */
    openTask({ task, project, stage = "dev", service = "service", data = {}, properties }) {
        const name = project ?? `project-${(this.#openTaskProjects += 1)}`;
        const tasks = [{ name: task, ...(properties !== undefined && { properties }) }];
        const shipyard = { apiVersion: "spec.keptn.sh/0.2.2", kind: "Shipyard", metadata: { name }, spec: { stages: [{ name: stage, sequences: [{ name: "sequence", tasks }] }] } };
        this.createProject({ name, shipyard: (0,dist/* stringify */.As)(shipyard), services: [service] });
        const keptnContext = this.trigger({ project: name, stage, sequence: "sequence", service, data });
        const open = this.openTasks().find((event) => event.shkeptncontext === keptnContext);
        const sent = open && this.events({ type: taskType(task, "triggered"), keptnContext }).at(-1)?.event;
        if (sent === undefined)
            throw new Error(`The task ${task} is not open: a core service has answered it (lighthouse: false, approvalService: false) or it is held back.`);
        return sent;
    }
    /** Sends as another executor, past the API: a service of the control plane, a human's Bridge. */
    sendAs(source, event) {
        return this.engine.sendAs(source, event);
    }
    /** Everything on the bus, in the order of arrival. */
    events(filter = {}) {
        return this.engine.bus.log.filter(predicateOf(filter));
    }
    /** The `<task>.triggered` events nobody has finished yet, sent or still held back. */
    openTasks() {
        const { openEvents } = this.engine.sequences;
        return openEvents.projects().flatMap((project) => openEvents.find(project)).filter((event) => parseSequenceType(event.type) === undefined);
    }
    /** How many `started` and `finished` with this triggeredid came over the bus, whether anybody waited for them or not. */
    counts(triggeredId) {
        const answers = this.events({ triggeredId }).map(({ event }) => event).filter(({ type }) => parseTaskType(type) !== undefined);
        const sources = [...new Set(answers.map(({ source }) => source))];
        const countOf = (events) => ({
            started: events.filter(({ type }) => kindOf(type) === "started").length,
            finished: events.filter(({ type }) => kindOf(type) === "finished").length,
        });
        const bySource = sources.map((source) => [source, countOf(answers.filter((event) => event.source === source))]);
        return { ...countOf(answers), bySource: Object.fromEntries(bySource) };
    }
    /**
     * Hands every event on the bus to `listener`; matching it with subscriptions is the listener's business
     * (`engine.integrations`). What the listener throws surfaces as an uncaught error and does not harm the bus.
     *
     * @returns a function that ends it
     */
    onEvent(listener) {
        return this.engine.bus.subscribe((delivery) => {
            try {
                listener(delivery);
            }
            catch (error) {
                queueMicrotask(() => {
                    throw error;
                });
            }
        });
    }
    /** The first event that matches, now or within the time. @throws Error when none comes */
    async waitForEvent(filter, timeoutMs = DEFAULT_WAIT_MS) {
        const [found] = this.events(filter);
        if (found !== undefined)
            return found;
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => {
                stop();
                reject(new Error(`No such event within ${timeoutMs} ms${typeof filter === "function" ? "" : `: ${JSON.stringify(filter)}`}`));
            }, timeoutMs);
            const stop = this.onEvent((delivery) => {
                if (!predicateOf(filter)(delivery))
                    return;
                clearTimeout(timer);
                stop();
                resolve(delivery);
            });
        });
    }
    abort(project, keptnContext, stage = "") {
        this.engine.sequences.abort(project, keptnContext, stage);
    }
    pause(project, keptnContext, stage = "") {
        this.engine.sequences.pause(project, keptnContext, stage);
    }
    resume(project, keptnContext, stage = "") {
        this.engine.sequences.resume(project, keptnContext, stage);
    }
    /** Leaves no timer and no socket behind. */
    async close() {
        this.engine.close();
        await this.server.close();
    }
}
function predicateOf(filter) {
    if (typeof filter === "function")
        return filter;
    const { type, source, project, keptnContext, triggeredId, origin } = filter;
    return ({ event, origin: came }) => (type === undefined || event.type === type) &&
        (source === undefined || event.source === source) &&
        (project === undefined || ((0,domain_json/* isJsonObject */.OW)(event.data) && (0,domain_json/* getOwn */.Ng)(dataObject(event), "project") === project)) &&
        (keptnContext === undefined || event.shkeptncontext === keptnContext) &&
        (triggeredId === undefined || event.triggeredid === triggeredId) &&
        (origin === undefined || came === origin);
}

;// CONCATENATED MODULE: ./simulator/github/failures.ts
function failures_answer(status, message, headers = {}) {
    return { kind: "answer", status, headers: { "content-type": "application/json; charset=utf-8", ...headers }, body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) } };
}
/** Effects for the answers that github-actions.md 7.9 tells apart. */
const githubAnswers = {
    /** 403, to be tried again after that many seconds; without them after a minute. */
    secondaryLimit: (retryAfterSeconds) => failures_answer(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", {
        "x-ratelimit-remaining": "900",
        ...(retryAfterSeconds !== undefined && { "retry-after": String(retryAfterSeconds) }),
    }),
    /** 403 with nothing left until then. */
    primaryLimit: (resetAt) => failures_answer(403, "API rate limit exceeded for installation.", { "x-ratelimit-limit": "1000", "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.ceil(resetAt.getTime() / 1_000)) }),
    tooManyRequests: (retryAfterSeconds) => failures_answer(429, "You have exceeded a secondary rate limit.", { "retry-after": String(retryAfterSeconds) }),
    notAccessible: () => failures_answer(403, "Resource not accessible by integration"),
    serverError: () => failures_answer(500, "Server Error"),
    badGateway: () => failures_answer(502, "Server Error"),
    serviceUnavailable: () => failures_answer(503, "Service unavailable"),
};

;// CONCATENATED MODULE: ./simulator/github/exchange.ts


const DOCUMENTATION = "https://docs.github.com/rest";
function github_exchange_json(status, body, headers = {}) {
    return { status, headers: { "content-type": "application/json; charset=utf-8", ...headers }, body: JSON.stringify(body) };
}
function exchange_noContent() {
    return { status: 204, headers: {}, body: "" };
}
/** An answer that says no, in GitHub's shape `{message, errors?, documentation_url, status}`. Thrown by handlers. */
class exchange_Refusal extends Error {
    status;
    errors;
    name = "Refusal";
    constructor(status, message, errors = []) {
        super(message);
        this.status = status;
        this.errors = errors;
    }
    get answer() {
        const errors = this.errors.length > 0 ? { errors: this.errors } : {};
        return github_exchange_json(this.status, { message: this.message, ...errors, documentation_url: DOCUMENTATION, status: String(this.status) });
    }
}
/** 404 also stands for "not yours to see" (github-actions.md 7). */
function exchange_notFound() {
    return new exchange_Refusal(404, "Not Found");
}
function exchange_invalid(resource, field, message) {
    return new exchange_Refusal(422, "Validation Failed", [{ resource, field, code: "custom", message }]);
}
/** The number in a path segment. @throws Refusal 404 when it is none, as for an id that does not exist */
function exchange_idOf(segment) {
    if (segment === undefined || !/^\d{1,15}$/.test(segment))
        throw exchange_notFound();
    return Number(segment);
}
/** @throws Refusal 400 for a body that is no JSON object; an empty one counts as `{}` */
function exchange_bodyOf(request) {
    const text = request.body.toString("utf8");
    if (text.trim() === "")
        return new exchange_Fields({});
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new exchange_Refusal(400, "Problems parsing JSON");
    }
    if (!isJsonObject(value))
        throw new exchange_Refusal(400, "Body should be a JSON object");
    return new exchange_Fields(value);
}
/** The fields of a request body. Wrong types are answered 422; `null` is read as "not given" unless asked for. */
class exchange_Fields {
    body;
    constructor(body) {
        this.body = body;
    }
    has(name) {
        return Object.hasOwn(this.body, name);
    }
    get(name) {
        return getOwn(this.body, name);
    }
    /** @throws Refusal 422 naming a key that is not among these */
    only(names) {
        const unknown = Object.keys(this.body).find((key) => !names.includes(key));
        if (unknown !== undefined)
            throw new exchange_Refusal(422, `Invalid request.\n\n"${unknown}" is not a permitted key.`);
    }
    required(name) {
        const value = this.text(name);
        if (value === undefined)
            throw new exchange_Refusal(422, `Invalid request.\n\n"${name}" wasn't supplied.`);
        return value;
    }
    text(name) {
        const value = this.get(name) ?? undefined;
        if (value === undefined || typeof value === "string")
            return value;
        throw wrongType(name, value, "a string");
    }
    flag(name) {
        const value = this.get(name) ?? undefined;
        if (value === undefined || typeof value === "boolean")
            return value;
        throw wrongType(name, value, "a boolean");
    }
    object(name) {
        const value = this.get(name) ?? undefined;
        if (value === undefined)
            return undefined;
        if (isJsonObject(value))
            return new exchange_Fields(value);
        throw wrongType(name, value, "an object");
    }
    list(name) {
        const value = this.get(name) ?? undefined;
        if (value === undefined)
            return undefined;
        if (Array.isArray(value))
            return value;
        throw wrongType(name, value, "an array");
    }
    texts(name) {
        return this.list(name)?.map((value) => {
            if (typeof value !== "string")
                throw wrongType(name, value, "a string");
            return value;
        });
    }
    /** A member of a closed set. */
    oneOf(name, allowed) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const found = allowed.find((member) => member === value);
        if (found === undefined)
            throw new exchange_Refusal(422, `Invalid request.\n\n${value} is not a member of ${JSON.stringify(allowed)}.`);
        return found;
    }
    entries() {
        return Object.entries(this.body);
    }
}
function wrongType(name, value, expected) {
    return new exchange_Refusal(422, `Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not ${expected}.`);
}
function exchange_stamp(date) {
    return date === null ? null : `${date.toISOString().slice(0, 19)}Z`;
}
/** Opaque to clients. */
function exchange_nodeId(kind, id) {
    return Buffer.from(`${kind}${id}`).toString("base64url");
}
/** A stable 40-digit stand-in for a commit, tree or blob name. */
function exchange_shaOf(text) {
    return createHash("sha1").update(text).digest("hex");
}

;// CONCATENATED MODULE: ./simulator/github/artifacts.ts





const RETENTION_DAYS = 90;
const DAY_MS = 86_400_000;
/** An address from the API is good for one minute. */
const DOWNLOAD_VALID_MS = 60_000;
const artifacts_ZIP = "application/zip";
/** Artifacts of runs. Names are unique within one attempt of a run; a re-run may use them again. */
class artifacts_Artifacts {
    repository;
    runs;
    storage;
    now;
    #artifacts = new Map();
    #lastId = 2_000_000_000;
    #paths = 0;
    constructor(repository, runs, storage, now) {
        this.repository = repository;
        this.runs = runs;
        this.storage = storage;
        this.now = now;
    }
    /** @param content  files by name, or the bytes as they are, for archives no tool of ours would write */
    add(runId, name, content, options = {}) {
        const path = this.newPath(name, artifacts_ZIP);
        this.storage.put(path, content instanceof Uint8Array ? content : zip(content), artifacts_ZIP);
        const createdAt = new Date(options.createdAt ?? this.now());
        const expiresAt = options.expired === true ? new Date(Math.min(createdAt.getTime() + RETENTION_DAYS * DAY_MS, this.now().getTime())) : undefined;
        return this.register({ runId, runAttempt: options.runAttempt ?? this.runs.find(runId)?.runAttempt ?? 1, name, path, mimeType: artifacts_ZIP, createdAt, expiresAt });
    }
    /** Makes an artifact of what has been uploaded. @throws Error for an unknown run or an upload that is not complete */
    register(fields) {
        const bytes = this.storage.get(fields.path);
        if (bytes === undefined || this.runs.find(fields.runId) === undefined)
            throw new Error(`There is no run ${fields.runId}, or nothing was uploaded for ${fields.name}.`);
        const artifact = {
            ...fields,
            expiresAt: fields.expiresAt ?? new Date(fields.createdAt.getTime() + RETENTION_DAYS * DAY_MS),
            id: (this.#lastId += 1),
            sizeBytes: bytes.length,
            digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
        };
        this.#artifacts.set(artifact.id, artifact);
        return artifact;
    }
    newPath(name, mimeType) {
        const unique = createHash("sha256").update(`${this.#paths} ${name}`).digest("hex").slice(0, 32);
        this.#paths += 1;
        return `/results/artifacts/${unique}${mimeType === artifacts_ZIP ? ".zip" : ""}`;
    }
    /** Newest first. */
    all() {
        return [...this.#artifacts.values()].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id);
    }
    find(id) {
        return this.#artifacts.get(id);
    }
    isExpired(artifact) {
        return artifact.expiresAt.getTime() <= this.now().getTime();
    }
    delete(id) {
        const artifact = this.#artifacts.get(id);
        if (artifact !== undefined)
            this.storage.delete(artifact.path);
        this.#artifacts.delete(id);
    }
    inspect(artifact) {
        const bytes = this.storage.get(artifact.path) ?? Buffer.alloc(0);
        return {
            ...artifact,
            expired: this.isExpired(artifact),
            bytes,
            get files() {
                return artifact.mimeType === artifacts_ZIP ? unzip(bytes) : { [artifact.name]: bytes.toString("utf8") };
            },
        };
    }
    #view(artifact) {
        const url = `${this.repository.url}/actions/artifacts/${artifact.id}`;
        const run = this.runs.find(artifact.runId);
        return {
            id: artifact.id,
            node_id: nodeId("A_", artifact.id),
            name: artifact.name,
            size_in_bytes: artifact.sizeBytes,
            url,
            archive_download_url: `${url}/zip`,
            expired: this.isExpired(artifact),
            digest: artifact.digest,
            created_at: stamp(artifact.createdAt),
            updated_at: stamp(artifact.createdAt),
            expires_at: stamp(artifact.expiresAt),
            workflow_run: run === undefined ? null : {
                id: run.id,
                repository_id: this.repository.id,
                head_repository_id: this.repository.idOf(run.headRepository ?? ""),
                head_branch: run.headBranch,
                head_sha: run.headSha,
            },
        };
    }
    /** Reading needs `actions: read`, deleting `actions: write`. The download is a redirect to storage without credentials. */
    routes(grants, baseUrl) {
        const list = (request, all) => {
            const name = request.query.get("name");
            const named = all.filter((artifact) => name === null || artifact.name === name);
            const found = request.query.get("direction") === "asc" ? [...named].reverse() : named;
            const { items, headers } = pageOf(request, baseUrl, found);
            return json(200, { total_count: found.length, artifacts: items.map((artifact) => this.#view(artifact)) }, headers);
        };
        const required = (id) => {
            const artifact = this.find(idOf(id));
            if (artifact === undefined)
                throw notFound();
            return artifact;
        };
        return [
            { path: "/actions/artifacts", methods: { GET: grants.needs("actions", "read", (request) => list(request, this.all())) } },
            {
                path: "/actions/runs/:run/artifacts",
                methods: {
                    GET: grants.needs("actions", "read", (request, [id]) => {
                        const run = this.runs.require(idOf(id));
                        return list(request, this.all().filter(({ runId }) => runId === run.id));
                    }),
                },
            },
            {
                path: "/actions/artifacts/:artifact",
                methods: {
                    GET: grants.needs("actions", "read", (_, [id]) => json(200, this.#view(required(id)))),
                    DELETE: grants.needs("actions", "write", (_, [id]) => {
                        this.delete(required(id).id);
                        return noContent();
                    }),
                },
            },
            {
                path: "/actions/artifacts/:artifact/zip",
                methods: {
                    GET: grants.needs("actions", "read", (_, [id]) => {
                        const artifact = required(id);
                        if (this.isExpired(artifact))
                            throw new Refusal(410, "Artifact has expired");
                        return { status: 302, headers: { location: this.storage.signedUrl(artifact.path, "r", DOWNLOAD_VALID_MS) }, body: "" };
                    }),
                },
            },
        ];
    }
}
function zip(files) {
    const contents = {};
    for (const [name, content] of Object.entries(files))
        setOwn(contents, name, typeof content === "string" ? strToU8(content) : content);
    return zipSync(contents);
}
function unzip(bytes) {
    const files = {};
    for (const [name, content] of Object.entries(unzipSync(bytes)))
        setOwn(files, name, Buffer.from(content).toString("utf8"));
    return files;
}

;// CONCATENATED MODULE: ./simulator/github/run-filter.ts

/** Statuses and conclusions of a run (github-actions.md 7.2). */
const run_filter_STATUSES = (/* unused pure expression or super */ null && (["requested", "queued", "pending", "waiting", "in_progress", "completed"]));
const CONCLUSIONS = (/* unused pure expression or super */ null && (["success", "failure", "cancelled", "skipped", "neutral", "timed_out", "action_required", "stale", "startup_failure"]));
const FILTERS = (/* unused pure expression or super */ null && (["actor", "branch", "check_suite_id", "created", "event", "head_sha", "status"]));
/** How many runs a filtered list can reach (github-actions.md 7.2). */
const MAX_FILTERED_RESULTS = 1_000;
const run_filter_DAY_MS = 86_400_000;
const SECOND_MS = 1_000;
/** @throws Refusal 422 for a value that is none of the documented ones */
function run_filter_runFilter(query) {
    const asked = (name) => query.get(name) || undefined;
    const equals = (name, value) => (run) => asked(name) === undefined || value(run) === asked(name);
    const status = asked("status");
    // `startup_failure` is a conclusion that cannot be asked for.
    const known = [...run_filter_STATUSES, ...CONCLUSIONS.filter((conclusion) => conclusion !== "startup_failure")];
    if (status !== undefined && !known.includes(status))
        throw new Refusal(422, `Invalid request.\n\n${status} is not a member of ${JSON.stringify(known)}.`);
    const created = asked("created");
    const isCreated = created === undefined ? () => true : createdFilter(created);
    const tests = [
        equals("event", (run) => run.event),
        equals("branch", (run) => run.headBranch),
        equals("head_sha", (run) => run.headSha),
        equals("actor", (run) => run.actor),
        equals("check_suite_id", (run) => String(run.id)),
        (run) => status === undefined || run.status === status || run.conclusion === status,
        (run) => isCreated(run.createdAt),
    ];
    return {
        matches: (run) => tests.every((test) => test(run)),
        maxResults: FILTERS.some((name) => asked(name) !== undefined) ? MAX_FILTERED_RESULTS : Infinity,
    };
}
/**
 * The date syntax of GitHub's search: `>=X`, `>X`, `<=X`, `<X`, `A..B` with `*` for an open end, or X alone
 * (github-actions.md 7.2). X is a day or a time; a time counts with the precision of a second.
 *
 * @throws Refusal 422 for anything else
 */
function createdFilter(text) {
    const [, from, to] = /^(.+?)\.\.(.+)$/.exec(text) ?? [];
    if (from !== undefined && to !== undefined)
        return within(from === "*" ? -Infinity : span(from).fromMs, to === "*" ? Infinity : span(to).untilMs);
    const [, operator = "", point = ""] = /^(>=|<=|>|<)?(.*)$/.exec(text) ?? [];
    const { fromMs, untilMs } = span(point);
    switch (operator) {
        case ">=":
            return within(fromMs, Infinity);
        case ">":
            return within(untilMs, Infinity);
        case "<=":
            return within(-Infinity, untilMs);
        case "<":
            return within(-Infinity, fromMs);
        default:
            return within(fromMs, untilMs);
    }
}
function within(fromMs, untilMs) {
    return (at) => at.getTime() >= fromMs && at.getTime() < untilMs;
}
function span(text) {
    const fromMs = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text) ? Date.parse(text.includes("T") && !/(Z|[+-]\d\d:?\d\d)$/.test(text) ? `${text}Z` : text) : NaN;
    if (Number.isNaN(fromMs))
        throw new Refusal(422, `Invalid request.\n\n"${text}" is not a date.`);
    const wholeMs = Math.floor(fromMs / SECOND_MS) * SECOND_MS;
    return { fromMs: wholeMs, untilMs: wholeMs + (text.includes("T") ? SECOND_MS : run_filter_DAY_MS) };
}

;// CONCATENATED MODULE: ./simulator/github/checks.ts




const checks_CONCLUSIONS = (/* unused pure expression or super */ null && (["action_required", "cancelled", "failure", "neutral", "success", "skipped", "timed_out"]));
const LEVELS = (/* unused pure expression or super */ null && (["notice", "warning", "failure"]));
const MAX_TEXT_CHARACTERS = 65_535;
const MAX_ANNOTATIONS = 50;
/** Check runs and annotations, those of workflow jobs too: a job's id is that of its check run. */
class checks_Checks {
    repository;
    runs;
    now;
    #checkRuns = new Map();
    #annotations = new Map();
    #lastId = 70_000_000_000;
    constructor(repository, runs, now) {
        this.repository = repository;
        this.runs = runs;
        this.now = now;
    }
    /** As the runner does for a job. */
    annotate(checkRunId, annotation) {
        const { path = ".github", startLine = 1, level = "failure", title = null, message } = annotation;
        const list = this.#annotations.get(checkRunId) ?? [];
        this.#annotations.set(checkRunId, [...list, { path, startLine, endLine: annotation.endLine ?? startLine, level, title, message }]);
    }
    annotations(checkRunId) {
        return this.#annotations.get(checkRunId) ?? [];
    }
    /** Those made through the API, in order. */
    all() {
        return [...this.#checkRuns.values()];
    }
    /** `checks: write` to create and change, `checks: read` to read (github-actions.md 7.6). */
    routes(grants, baseUrl) {
        return [
            {
                path: "/check-runs",
                methods: {
                    POST: grants.needs("checks", "write", (request) => {
                        const body = bodyOf(request);
                        const headSha = body.required("head_sha");
                        if (!/^[0-9a-f]{40}$/.test(headSha))
                            throw new Refusal(422, `No commit found for SHA: ${headSha}`);
                        const id = (this.#lastId += 1);
                        const fresh = { id, name: body.required("name"), headSha, status: "queued", conclusion: null, detailsUrl: null, externalId: null, startedAt: this.now(), completedAt: null, output: { title: null, summary: null, text: null } };
                        return json(201, this.#view(this.#change(fresh, body)));
                    }),
                },
            },
            {
                path: "/check-runs/:id",
                methods: {
                    GET: grants.needs("checks", "read", (_, [id]) => json(200, this.#view(this.#require(idOf(id))))),
                    PATCH: grants.needs("checks", "write", (request, [id]) => {
                        const existing = this.#checkRuns.get(idOf(id));
                        // The check runs of jobs belong to Actions itself (7.6).
                        if (existing === undefined)
                            throw notFound();
                        return json(200, this.#view(this.#change(existing, bodyOf(request))));
                    }),
                },
            },
            {
                path: "/check-runs/:id/annotations",
                methods: {
                    GET: grants.needs("checks", "read", (request, [id]) => {
                        const { items, headers } = pageOf(request, baseUrl, this.annotations(this.#require(idOf(id)).id));
                        return json(200, items.map((annotation) => this.#annotationView(annotation)), headers);
                    }),
                },
            },
        ];
    }
    /** @throws Refusal 422 for what breaks the limits of github-actions.md 7.6; nothing is changed then */
    #change(existing, body) {
        const conclusion = body.oneOf("conclusion", checks_CONCLUSIONS) ?? existing.conclusion;
        const status = body.oneOf("status", STATUSES) ?? (body.has("conclusion") ? "completed" : existing.status);
        if (status === "completed" && conclusion === null)
            throw invalid("CheckRun", "conclusion", "conclusion is required when the status is completed");
        const output = body.object("output");
        if (output !== undefined && (output.text("title") === undefined || output.text("summary") === undefined) && existing.output.title === null)
            throw invalid("CheckRun", "output", "title and summary are required");
        for (const field of ["summary", "text"]) {
            if ((output?.text(field) ?? "").length > MAX_TEXT_CHARACTERS)
                throw invalid("CheckRun", field, `Only ${MAX_TEXT_CHARACTERS} characters are allowed`);
        }
        const annotations = (output?.list("annotations") ?? []).map((value) => readAnnotation(value));
        if (annotations.length > MAX_ANNOTATIONS)
            throw invalid("CheckRun", "annotations", `annotations exceeds a maximum quantity of ${MAX_ANNOTATIONS}`);
        const changed = {
            ...existing,
            name: body.text("name") ?? existing.name,
            status,
            conclusion: status === "completed" ? conclusion : null,
            detailsUrl: body.text("details_url") ?? existing.detailsUrl,
            externalId: body.text("external_id") ?? existing.externalId,
            startedAt: time(body.text("started_at")) ?? existing.startedAt,
            completedAt: status === "completed" ? (time(body.text("completed_at")) ?? existing.completedAt ?? this.now()) : null,
            output: {
                title: output?.text("title") ?? existing.output.title,
                summary: output?.text("summary") ?? existing.output.summary,
                text: output?.text("text") ?? existing.output.text,
            },
        };
        this.#checkRuns.set(changed.id, changed);
        for (const annotation of annotations)
            this.annotate(changed.id, annotation);
        return changed;
    }
    #require(id) {
        const job = this.runs.job(id);
        const found = this.#checkRuns.get(id) ?? (job && { ...job, headSha: this.runs.find(job.runId)?.headSha ?? "", detailsUrl: null, externalId: null, output: { title: null, summary: null, text: null } });
        if (found === undefined)
            throw notFound();
        return found;
    }
    #view(checkRun) {
        const url = `${this.repository.url}/check-runs/${checkRun.id}`;
        return {
            id: checkRun.id,
            name: checkRun.name,
            node_id: nodeId("CR_", checkRun.id),
            head_sha: checkRun.headSha,
            external_id: checkRun.externalId ?? "",
            url,
            html_url: `${this.repository.htmlUrl}/runs/${checkRun.id}`,
            details_url: checkRun.detailsUrl ?? `${this.repository.htmlUrl}/runs/${checkRun.id}`,
            status: checkRun.status,
            conclusion: checkRun.conclusion,
            started_at: stamp(checkRun.startedAt),
            completed_at: stamp(checkRun.completedAt),
            output: { ...checkRun.output, annotations_count: this.annotations(checkRun.id).length, annotations_url: `${url}/annotations` },
            check_suite: { id: checkRun.id },
            app: this.repository.app(),
            pull_requests: [],
        };
    }
    #annotationView(annotation) {
        return {
            path: annotation.path,
            blob_href: `${this.repository.url}/contents/${annotation.path}`,
            start_line: annotation.startLine,
            end_line: annotation.endLine,
            start_column: null,
            end_column: null,
            annotation_level: annotation.level,
            title: annotation.title ?? "",
            message: annotation.message,
            raw_details: "",
        };
    }
}
function readAnnotation(value) {
    if (!isJsonObject(value))
        throw invalid("CheckRun", "annotations", "each annotation has to be an object");
    const fields = new Fields(value);
    const line = (name) => {
        const number = fields.get(name);
        if (typeof number !== "number" || !Number.isInteger(number))
            throw invalid("CheckRun", "annotations", `${name} has to be an integer`);
        return number;
    };
    const level = fields.oneOf("annotation_level", LEVELS);
    if (level === undefined)
        throw invalid("CheckRun", "annotations", "annotation_level is missing");
    return { path: fields.required("path"), startLine: line("start_line"), endLine: line("end_line"), level, message: fields.required("message"), title: fields.text("title") ?? null };
}
function time(text) {
    if (text === undefined)
        return undefined;
    const date = new Date(text);
    if (Number.isNaN(date.getTime()))
        throw new Refusal(422, `Invalid request.\n\n${JSON.stringify(text)} is not a valid date-time.`);
    return date;
}

;// CONCATENATED MODULE: ./simulator/github/contents.ts

const SHA = /^[0-9a-f]{40}$/;
/** Larger files come without content. */
const MAX_CONTENT_BYTES = 1_048_576;
const BASE64_LINE = /.{1,60}/g;
/** Branches (and tags), commits, and the files in them. Writing a file makes a commit, as a push would. */
class contents_Contents {
    repository;
    #branches = new Map();
    #commits = new Map();
    constructor(repository) {
        this.repository = repository;
        this.addBranch(repository.defaultBranch);
    }
    /** Also for tags. A new branch starts with the files of the default branch. */
    addBranch(name, options = {}) {
        const files = this.#filesOf(this.repository.defaultBranch) ?? new Map();
        const branch = { ...options, sha: options.sha ?? shaOf(`${this.repository.fullName}@${name} ${this.shaOf(this.repository.defaultBranch) ?? ""}`) };
        if (!this.#commits.has(branch.sha))
            this.#commits.set(branch.sha, { files });
        this.#branches.set(name, branch);
        return branch;
    }
    /** @param ref  branch, or the 40 digits of a commit, which is then changed in place */
    setFile(path, text, ref) {
        const files = new Map(this.#filesOf(ref) ?? []).set(path, text);
        if (SHA.test(ref)) {
            this.#commits.set(ref, { files });
            return;
        }
        const sha = shaOf(`${this.shaOf(ref) ?? ref} ${path} ${text}`);
        this.#commits.set(sha, { files });
        this.#branches.set(ref, { ...this.#branches.get(ref), sha });
    }
    /** A branch by its name, with or without `refs/heads/` or `refs/tags/`. */
    branch(ref) {
        return this.#branches.get(ref.replace(/^refs\/(heads|tags)\//, ""));
    }
    /** The commit a branch, tag or commit name stands for. */
    shaOf(ref) {
        return this.branch(ref)?.sha ?? (this.#commits.has(ref) ? ref : undefined);
    }
    find(ref, path) {
        const files = this.#filesOf(ref);
        const file = files?.get(path);
        if (file !== undefined)
            return { file };
        const folder = path === "" ? "" : `${path}/`;
        const below = [...(files?.keys() ?? [])].filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length).split("/")[0] ?? "");
        return below.length > 0 ? { children: [...new Set(below)].sort() } : undefined;
    }
    #filesOf(ref) {
        const sha = this.shaOf(ref);
        return sha === undefined ? undefined : this.#commits.get(sha)?.files;
    }
    /** GET /contents/{path}?ref= – a file (base64, or raw on request), or the list of a folder. Needs `contents: read`. */
    routes(grants) {
        return [
            {
                path: "/contents/?(.*)",
                methods: {
                    GET: grants.needs("contents", "read", (request, [path = ""]) => {
                        const ref = request.query.get("ref") ?? this.repository.defaultBranch;
                        if (this.shaOf(ref) === undefined)
                            throw new Refusal(404, `No commit found for the ref ${ref}`);
                        const found = this.find(ref, path);
                        if (found === undefined)
                            throw notFound();
                        if ("children" in found) {
                            const names = found.children.map((name) => (path === "" ? name : `${path}/${name}`));
                            return json(200, names.map((name) => this.#entry(ref, name)));
                        }
                        if (/\.raw\b|\.raw\+json/.test(request.headers["accept"] ?? ""))
                            return { status: 200, headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" }, body: found.file };
                        const bytes = Buffer.from(found.file);
                        const isLarge = bytes.length > MAX_CONTENT_BYTES;
                        const content = (bytes.toString("base64").match(BASE64_LINE) ?? []).map((line) => `${line}\n`).join("");
                        return json(200, { ...this.#entry(ref, path), content: isLarge ? "" : content, encoding: isLarge ? "none" : "base64" });
                    }),
                },
            },
        ];
    }
    #entry(ref, path) {
        const found = this.find(ref, path);
        const text = found !== undefined && "file" in found ? found.file : undefined;
        const sha = shaOf(`${path}\n${text ?? ""}`);
        const type = text === undefined ? "dir" : "file";
        const self = `${this.repository.url}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
        const html = `${this.repository.htmlUrl}/${text === undefined ? "tree" : "blob"}/${encodeURIComponent(ref)}/${encodePath(path)}`;
        const git = `${this.repository.url}/git/${text === undefined ? "trees" : "blobs"}/${sha}`;
        return {
            type,
            name: path.split("/").at(-1),
            path,
            sha,
            node_id: nodeId("F_", sha),
            size: text === undefined ? 0 : Buffer.byteLength(text),
            url: self,
            html_url: html,
            git_url: git,
            download_url: text === undefined ? null : `${html}?raw=true`,
            _links: { self, git, html },
        };
    }
}
function encodePath(path) {
    return path.split("/").map(encodeURIComponent).join("/");
}

;// CONCATENATED MODULE: ./simulator/github/deployments.ts



const DEPLOYMENT_STATES = (/* unused pure expression or super */ null && (["error", "failure", "inactive", "in_progress", "queued", "pending", "success"]));
const MAX_DESCRIPTION_CHARACTERS = 140;
class deployments_Deployments {
    repository;
    contents;
    now;
    #deployments = new Map();
    #lastId = 300_000_000;
    constructor(repository, contents, now) {
        this.repository = repository;
        this.contents = contents;
        this.now = now;
    }
    /** In the order of creation. */
    all() {
        return [...this.#deployments.values()];
    }
    /** `deployments: write` to create, `deployments: read` to read (github-actions.md 7.4). */
    routes(grants, baseUrl) {
        return [
            {
                path: "/deployments",
                methods: {
                    GET: grants.needs("deployments", "read", (request) => {
                        const asked = (name, value) => [null, "", value].includes(request.query.get(name));
                        const found = [...this.all()].reverse().filter(({ sha, ref, task, environment }) => asked("sha", sha) && asked("ref", ref) && asked("task", task) && asked("environment", environment));
                        const { items, headers } = pageOf(request, baseUrl, found);
                        return json(200, items.map((deployment) => this.#view(deployment)), headers);
                    }),
                    POST: grants.needs("deployments", "write", (request) => this.#create(request)),
                },
            },
            { path: "/deployments/:id", methods: { GET: grants.needs("deployments", "read", (_, [id]) => json(200, this.#view(this.#require(id)))) } },
            {
                path: "/deployments/:id/statuses",
                methods: {
                    GET: grants.needs("deployments", "read", (request, [id]) => {
                        const deployment = this.#require(id);
                        const { items, headers } = pageOf(request, baseUrl, [...deployment.statuses].reverse());
                        return json(200, items.map((status) => this.#statusView(deployment, status)), headers);
                    }),
                    POST: grants.needs("deployments", "write", (request, [id]) => this.#addStatus(request, this.#require(id))),
                },
            },
        ];
    }
    #create(request) {
        const body = bodyOf(request);
        const ref = body.required("ref");
        const environment = body.text("environment") ?? "production";
        const description = limited(body.text("description")) ?? null;
        const sha = this.contents.shaOf(ref);
        if (sha === undefined)
            throw new Refusal(422, `No ref found for: ${ref}`);
        const branch = this.contents.branch(ref);
        const early = branch && this.#mergeOrConflict(branch, ref, body.flag("auto_merge") ?? true, body.texts("required_contexts"));
        if (early !== undefined)
            return early;
        const payload = body.get("payload") ?? "";
        if (typeof payload !== "string" && !isJsonObject(payload))
            throw invalid("Deployment", "payload", "payload has to be an object or text");
        const deployment = {
            id: (this.#lastId += 1),
            ref,
            sha,
            task: body.text("task") ?? "deploy",
            environment,
            description,
            payload,
            isTransient: body.flag("transient_environment") ?? false,
            isProduction: body.flag("production_environment") ?? environment === "production",
            createdAt: this.now(),
            statuses: [],
        };
        this.#deployments.set(deployment.id, deployment);
        return json(201, this.#view(deployment));
    }
    /** What happens to callers who do not send `auto_merge: false` and `required_contexts: []` (7.4). */
    #mergeOrConflict(branch, ref, autoMerge, contexts) {
        if (autoMerge && branch.isBehind === true)
            return json(202, { message: `Auto-merged ${this.repository.defaultBranch} into ${ref} on deployment.` });
        const failed = (branch.failedContexts ?? []).filter((context) => contexts === undefined || contexts.includes(context));
        if (failed.length > 0)
            throw new Refusal(409, `Conflict: Commit status checks failed for ${ref}.`);
        return undefined;
    }
    #addStatus(request, deployment) {
        const body = bodyOf(request);
        body.required("state");
        const state = body.oneOf("state", DEPLOYMENT_STATES);
        if (state === undefined)
            throw notFound();
        const status = {
            id: (this.#lastId += 1),
            state,
            description: limited(body.text("description")) ?? "",
            environment: body.text("environment") ?? deployment.environment,
            environmentUrl: body.text("environment_url") ?? "",
            logUrl: body.text("log_url") ?? body.text("target_url") ?? "",
            createdAt: this.now(),
        };
        const updated = { ...deployment, environment: status.environment, statuses: [...deployment.statuses, status] };
        this.#deployments.set(updated.id, updated);
        if (state === "success" && (body.flag("auto_inactive") ?? true))
            this.#retireOlder(updated);
        return json(201, this.#statusView(updated, status));
    }
    /** A success makes earlier successes in the same environment inactive, unless they are transient or production ones. */
    #retireOlder({ id, environment }) {
        for (const older of this.all().filter((other) => other.id < id && other.environment === environment && !other.isTransient && !other.isProduction && other.statuses.at(-1)?.state === "success")) {
            const last = older.statuses.at(-1);
            if (last !== undefined)
                this.#deployments.set(older.id, { ...older, statuses: [...older.statuses, { ...last, id: (this.#lastId += 1), state: "inactive", description: "", createdAt: this.now() }] });
        }
    }
    #require(id) {
        const found = this.#deployments.get(idOf(id));
        if (found === undefined)
            throw notFound();
        return found;
    }
    #view(deployment) {
        const url = `${this.repository.url}/deployments/${deployment.id}`;
        return {
            url,
            id: deployment.id,
            node_id: nodeId("DE_", deployment.id),
            sha: deployment.sha,
            ref: deployment.ref,
            task: deployment.task,
            payload: deployment.payload,
            original_environment: deployment.environment,
            environment: deployment.environment,
            description: deployment.description,
            creator: this.repository.user(this.repository.bot),
            created_at: stamp(deployment.createdAt),
            updated_at: stamp(deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt),
            statuses_url: `${url}/statuses`,
            repository_url: this.repository.url,
            transient_environment: deployment.isTransient,
            production_environment: deployment.isProduction,
        };
    }
    #statusView(deployment, status) {
        const url = `${this.repository.url}/deployments/${deployment.id}`;
        return {
            url: `${url}/statuses/${status.id}`,
            id: status.id,
            node_id: nodeId("DES_", status.id),
            state: status.state,
            creator: this.repository.user(this.repository.bot),
            description: status.description,
            environment: status.environment,
            target_url: status.logUrl,
            log_url: status.logUrl,
            environment_url: status.environmentUrl,
            created_at: stamp(status.createdAt),
            updated_at: stamp(status.createdAt),
            deployment_url: url,
            repository_url: this.repository.url,
        };
    }
}
function limited(description) {
    if ((description ?? "").length > MAX_DESCRIPTION_CHARACTERS)
        throw invalid("DeploymentStatus", "description", `description is too long (maximum is ${MAX_DESCRIPTION_CHARACTERS} characters)`);
    return description;
}

;// CONCATENATED MODULE: ./simulator/github/permissions.ts

/**
 * What `GITHUB_TOKEN` can never do, whatever a workflow declares: variables, secrets, creating environments, and
 * reviewing pending deployments (github-actions.md 6.3, 7.3, 7.7).
 */
const NEVER = [
    { methods: ["GET", "POST", "PATCH", "DELETE"], path: /^\/(environments\/[^/]+|actions)\/variables(\/[^/]+)?$/ },
    { methods: ["GET", "PUT", "DELETE"], path: /^\/(environments\/[^/]+|actions)\/secrets(\/[^/]+)?$/ },
    { methods: ["PUT", "DELETE"], path: /^\/environments\/[^/]+$/ },
    { methods: ["POST"], path: /^\/actions\/runs\/[^/]+\/pending_deployments$/ },
];
/** @param path  below `/repos/{owner}/{repo}` */
function permissions_isNeverAllowed(method, path) {
    return NEVER.some((rule) => rule.methods.includes(method) && rule.path.test(path));
}
function permissions_notAccessible() {
    return new Refusal(403, "Resource not accessible by integration");
}
/** Naming any permission sets all others to none (github-actions.md 6.3). */
class permissions_Grants {
    permissions;
    constructor(permissions) {
        this.permissions = permissions;
    }
    /** A handler that answers 403 unless the token may do this. */
    needs(scope, access, handler) {
        return (request, parameters) => {
            const granted = this.permissions[scope] ?? "none";
            if (granted !== "write" && granted !== access)
                throw permissions_notAccessible();
            return handler(request, parameters);
        };
    }
}

;// CONCATENATED MODULE: ./simulator/github/workflows.ts




const FOLDER = ".github/workflows/";
const MAX_INPUT_CHARACTERS = 65_535;
const MAX_INPUTS = 25;
class workflows_Workflows {
    repository;
    now;
    #workflows = [];
    constructor(repository, now) {
        this.repository = repository;
        this.now = now;
    }
    /** Replaces one with the same file. */
    add(workflow) {
        const existing = this.find(workflow.file);
        const stem = workflow.file.replace(/\.ya?ml$/, "");
        const added = { name: stem, state: "active", ...workflow, id: existing?.id ?? 100_000 + this.#workflows.length + 1, path: `${FOLDER}${workflow.file}`, createdAt: existing?.createdAt ?? this.now() };
        if (existing === undefined)
            this.#workflows.push(added);
        else
            this.#workflows[this.#workflows.indexOf(existing)] = added;
        return added;
    }
    /** The workflow a run belongs to; one without `workflow_dispatch` is made where there is none. */
    ensure(path) {
        const file = path.split("/").at(-1) ?? path;
        return this.find(file) ?? this.add({ file });
    }
    /** By file name or id. */
    find(name) {
        return this.#workflows.find(({ id, file }) => file === name || String(id) === name);
    }
    /** @throws Refusal 404 */
    require(name) {
        const found = name === undefined ? undefined : this.find(name);
        if (found === undefined)
            throw notFound();
        return found;
    }
    all() {
        return this.#workflows;
    }
    view(workflow) {
        const url = `${this.repository.url}/actions/workflows/${workflow.id}`;
        return {
            id: workflow.id,
            node_id: nodeId("W_", workflow.id),
            name: workflow.name,
            path: workflow.path,
            state: workflow.state,
            created_at: stamp(workflow.createdAt),
            updated_at: stamp(workflow.createdAt),
            url,
            html_url: `${this.repository.htmlUrl}/blob/${this.repository.defaultBranch}/${workflow.path}`,
            badge_url: `${this.repository.htmlUrl}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
        };
    }
}
/** The API version under which a dispatch always answers with the run (github-actions.md 3.3). */
const workflows_RUN_DETAILS_VERSION = "2026-03-10";
/** Workflows, and both ways to start them. `actions: write` for the first, `contents: write` for `repository_dispatch` (github-actions.md 7.1). */
function workflows_workflowRoutes(world, grants, baseUrl, rules) {
    const { repository, workflows, runs, contents } = world;
    return [
        {
            path: "/actions/workflows",
            methods: {
                GET: grants.needs("actions", "read", (request) => {
                    const { items, headers } = pageOf(request, baseUrl, workflows.all());
                    return json(200, { total_count: workflows.all().length, workflows: items.map((workflow) => workflows.view(workflow)) }, headers);
                }),
            },
        },
        { path: "/actions/workflows/:workflow", methods: { GET: grants.needs("actions", "read", (_, [name]) => json(200, workflows.view(workflows.require(name)))) } },
        {
            path: "/actions/workflows/:workflow/dispatches",
            methods: {
                POST: grants.needs("actions", "write", (request, [name]) => {
                    const workflow = workflows.require(name);
                    const { ref, inputs } = readWorkflowDispatch(bodyOf(request), workflow, rules);
                    const branch = contents.branch(ref);
                    if (branch === undefined)
                        throw new Refusal(422, `No ref found for: ${ref}`);
                    const title = workflow.runName?.(inputs) ?? workflow.name;
                    const run = runs.add({ path: workflow.path, displayTitle: title, event: "workflow_dispatch", headBranch: ref.replace(/^refs\/(heads|tags)\//, ""), headSha: branch.sha, actor: repository.bot }, rules.runAppearsAfterMs);
                    apart(() => workflow.onDispatch?.(run, inputs));
                    if (!wantsRunDetails(request))
                        return noContent();
                    return json(200, { workflow_run_id: run.id, run_url: `${repository.url}/actions/runs/${run.id}`, html_url: `${repository.htmlUrl}/actions/runs/${run.id}` });
                }),
            },
        },
        {
            path: "/dispatches",
            methods: {
                POST: grants.needs("contents", "write", (request) => {
                    const dispatch = readDispatch(request.body.toString("utf8"));
                    if (isRefused(dispatch))
                        return { ...dispatch, headers: { "content-type": "application/json; charset=utf-8" } };
                    apart(() => rules.onRepositoryDispatch({ at: world.now(), ...dispatch }));
                    return noContent();
                }),
            },
        },
    ];
}
function wantsRunDetails(request) {
    return request.headers["x-github-api-version"] === workflows_RUN_DETAILS_VERSION || bodyOf(request).flag("return_run_details") === true;
}
/** @throws Refusal 422 as github-actions.md 3.3 and 7.1 list them; the wording of some is ours */
function readWorkflowDispatch(body, workflow, rules) {
    body.only(["ref", "inputs", ...(rules.returnsRunDetails ? ["return_run_details"] : [])]);
    body.flag("return_run_details");
    const ref = body.required("ref");
    const { workflowDispatch = false } = workflow;
    if (workflowDispatch === false)
        throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
    if (workflow.state !== "active")
        throw new Refusal(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
    const declared = workflowDispatch === true ? {} : workflowDispatch.inputs;
    const given = body.object("inputs")?.entries() ?? [];
    if (given.length > MAX_INPUTS)
        throw new Refusal(422, `Invalid request.\n\nNo more than ${MAX_INPUTS} properties are allowed; ${given.length} were supplied.`);
    const unexpected = given.map(([name]) => name).filter((name) => !Object.hasOwn(declared, name));
    if (unexpected.length > 0)
        throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
    const inputs = {};
    for (const [name, input] of Object.entries(declared)) {
        const value = given.find(([key]) => key === name)?.[1] ?? input.default;
        if (value === undefined && input.required === true)
            throw new Refusal(422, `Required input '${name}' not provided`);
        const text = value === undefined ? (input.type === "boolean" ? "false" : "") : typeof value === "string" ? value : JSON.stringify(value);
        if (!isAllowed(input, text))
            throw new Refusal(422, `Provided value '${text}' for input '${name}' is not allowed for an input of type ${input.type ?? "string"}`);
        setOwn(inputs, name, text);
    }
    if (JSON.stringify(inputs).length > MAX_INPUT_CHARACTERS)
        throw new Refusal(422, "inputs are too large.");
    return { ref, inputs };
}
function isAllowed(input, text) {
    if (text === "" && input.required !== true)
        return true;
    switch (input.type) {
        case "choice":
            return input.options?.includes(text) ?? false;
        case "boolean":
            return text === "true" || text === "false";
        case "number":
            return text.trim() !== "" && Number.isFinite(Number(text));
        default:
            return true;
    }
}
/** What a test's hook throws surfaces as an uncaught error; the request is answered as if nothing was. */
function apart(hook) {
    try {
        hook();
    }
    catch (error) {
        queueMicrotask(() => {
            throw error;
        });
    }
}

;// CONCATENATED MODULE: ./simulator/github/gateway.ts





const DEFAULT_VERSION = "2022-11-28";
/** What every REST request has to get past, in GitHub's shapes (github-actions.md 7). Routes are below `/repos/{owner}/{repo}`. */
class github_gateway_Gateway {
    repository;
    options;
    #router;
    #versions;
    constructor(repository, routes, options) {
        this.repository = repository;
        this.options = options;
        const refuse = () => {
            throw notFound();
        };
        this.#router = new Router(routes, { notFound: refuse, notAllowed: refuse });
        this.#versions = options.isOlderServer ? [DEFAULT_VERSION] : [DEFAULT_VERSION, RUN_DETAILS_VERSION];
    }
    answer(request) {
        const version = request.headers["x-github-api-version"] ?? DEFAULT_VERSION;
        const headers = { "x-github-request-id": randomUUID(), "x-github-media-type": "github.v3; format=json", "x-github-api-version-selected": version };
        let answer;
        try {
            answer = conditional(request, this.#ask(request, version));
        }
        catch (error) {
            if (!(error instanceof Refusal))
                throw error;
            answer = error.answer;
        }
        return { ...answer, headers: { ...headers, ...answer.headers } };
    }
    #ask(request, version) {
        if (!request.headers["user-agent"])
            throw new Refusal(403, "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.");
        this.#authenticate(request.headers["authorization"]);
        if (!this.#versions.includes(version))
            throw new Refusal(400, `Unsupported API version: ${version}. Supported versions: ${this.#versions.join(", ")}.`);
        const [, owner = "", name = "", path = ""] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(request.path) ?? [];
        // A token of this repository sees no other one, and says so as if it did not exist.
        if (`${owner}/${name}`.toLowerCase() !== this.repository.fullName.toLowerCase())
            throw notFound();
        if (isNeverAllowed(request.method, path))
            throw notAccessible();
        return this.#router.answer({ ...request, path });
    }
    #authenticate(authorization) {
        if (authorization === undefined)
            throw new Refusal(401, "Requires authentication");
        const given = Buffer.from(/^(?:token|bearer) +(\S+)$/i.exec(authorization)?.[1] ?? "");
        const expected = Buffer.from(this.options.token);
        if (given.length !== expected.length || !timingSafeEqual(given, expected))
            throw new Refusal(401, "Bad credentials");
    }
}
/** 304 for a reader who has it already; that costs nothing of the rate limit (7.9). */
function conditional(request, answer) {
    if (request.method !== "GET" || answer.status !== 200)
        return answer;
    const etag = `W/"${createHash("sha256").update(answer.body).digest("hex")}"`;
    const known = (request.headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim());
    if (known.includes(etag))
        return { status: 304, headers: { etag }, body: "" };
    return { ...answer, headers: { ...answer.headers, etag } };
}

;// CONCATENATED MODULE: ./simulator/github/issues.ts



const STATES = (/* unused pure expression or super */ null && (["open", "closed"]));
const REASONS = (/* unused pure expression or super */ null && (["completed", "not_planned", "duplicate", "reopened"]));
const MAX_BODY_CHARACTERS = 65_536;
const COMMENT_ID_START = 4_000_000_000;
class issues_Issues {
    repository;
    now;
    #issues = new Map();
    #lastCommentId = COMMENT_ID_START;
    constructor(repository, now) {
        this.repository = repository;
        this.now = now;
    }
    /** In the order of creation. */
    all() {
        return [...this.#issues.values()];
    }
    find(number) {
        return this.#issues.get(number);
    }
    add(fields) {
        const createdAt = new Date(fields.createdAt ?? this.now());
        const state = fields.state ?? "open";
        const issue = { body: null, stateReason: state === "closed" ? "completed" : null, labels: [], assignees: [], user: this.repository.owner, ...fields, state, number: this.#issues.size + 1, createdAt, updatedAt: createdAt, closedAt: state === "closed" ? createdAt : null, comments: [] };
        this.#issues.set(issue.number, issue);
        return issue;
    }
    /** @throws Error for an unknown issue */
    comment(number, body, user) {
        const issue = this.#issues.get(number);
        if (issue === undefined)
            throw new Error(`There is no issue ${number}.`);
        const now = this.now();
        const comment = { id: (this.#lastCommentId += 1), body, user, createdAt: now, updatedAt: now };
        this.#issues.set(number, { ...issue, comments: [...issue.comments, comment], updatedAt: now });
        return comment;
    }
    /** `issues: write` to create and change, `issues: read` to read; 410 where issues are switched off (github-actions.md 7.5). */
    routes(grants, baseUrl) {
        const guarded = (access, handler) => grants.needs("issues", access, (request, parameters) => {
            if (!this.repository.hasIssues)
                throw new Refusal(410, "Issues has been disabled in this repository.");
            return handler(request, parameters);
        });
        return [
            {
                path: "/issues",
                methods: {
                    GET: guarded("read", (request) => {
                        const { items, headers } = pageOf(request, baseUrl, this.#listed(request));
                        return json(200, items.map((issue) => this.#view(issue)), headers);
                    }),
                    POST: guarded("write", (request) => {
                        const body = bodyOf(request);
                        const title = titleOf(body);
                        if (title === undefined)
                            throw new Refusal(422, "Validation Failed", [{ resource: "Issue", field: "title", code: "missing_field" }]);
                        return json(201, this.#view(this.add({ title, body: issues_textOf(body, "Issue") ?? null, labels: labelsOf(body) ?? [], assignees: body.texts("assignees") ?? [], user: this.repository.bot })));
                    }),
                },
            },
            {
                path: "/issues/:number",
                methods: {
                    GET: guarded("read", (_, [number]) => json(200, this.#view(this.#require(number)))),
                    PATCH: guarded("write", (request, [number]) => json(200, this.#view(this.#change(this.#require(number), bodyOf(request))))),
                },
            },
            {
                path: "/issues/:number/comments",
                methods: {
                    GET: guarded("read", (request, [number]) => {
                        const issue = this.#require(number);
                        const { items, headers } = pageOf(request, baseUrl, issue.comments);
                        return json(200, items.map((comment) => this.#commentView(issue, comment)), headers);
                    }),
                    POST: guarded("write", (request, [number]) => {
                        const issue = this.#require(number);
                        return json(201, this.#commentView(issue, this.comment(issue.number, requiredText(bodyOf(request)), this.repository.bot)));
                    }),
                },
            },
            {
                path: "/issues/comments/:id",
                methods: {
                    GET: guarded("read", (_, [id]) => {
                        const { issue, comment } = this.#requireComment(id);
                        return json(200, this.#commentView(issue, comment));
                    }),
                    PATCH: guarded("write", (request, [id]) => {
                        const { issue, comment } = this.#requireComment(id);
                        const changed = { ...comment, body: requiredText(bodyOf(request)), updatedAt: this.now() };
                        this.#issues.set(issue.number, { ...issue, comments: issue.comments.map((other) => (other.id === comment.id ? changed : other)) });
                        return json(200, this.#commentView(issue, changed));
                    }),
                },
            },
        ];
    }
    /** Newest first unless asked otherwise; open ones unless asked otherwise. */
    #listed({ query }) {
        const state = query.get("state") ?? "open";
        const labels = (query.get("labels") ?? "").split(",").filter((label) => label !== "");
        const creator = query.get("creator");
        const since = query.get("since");
        const matching = this.all().filter((issue) => (state === "all" || issue.state === state) &&
            labels.every((label) => issue.labels.some((own) => own.toLowerCase() === label.toLowerCase())) &&
            (creator === null || issue.user === creator) &&
            (since === null || issue.updatedAt.getTime() >= Date.parse(since)));
        const sort = query.get("sort");
        const keyOf = (issue) => (sort === "updated" ? issue.updatedAt.getTime() : sort === "comments" ? issue.comments.length : issue.createdAt.getTime());
        const ascending = [...matching].sort((a, b) => keyOf(a) - keyOf(b) || a.number - b.number);
        return query.get("direction") === "asc" ? ascending : ascending.reverse();
    }
    /** `labels` replaces the set; closing without a reason means `completed` (7.5). */
    #change(issue, body) {
        const state = body.oneOf("state", STATES) ?? issue.state;
        const reason = body.oneOf("state_reason", REASONS);
        const isTurned = state !== issue.state;
        const stateReason = reason ?? (isTurned ? (state === "closed" ? "completed" : "reopened") : issue.stateReason);
        const now = this.now();
        const changed = {
            ...issue,
            title: titleOf(body) ?? issue.title,
            body: body.has("body") ? (issues_textOf(body, "Issue") ?? null) : issue.body,
            labels: labelsOf(body) ?? issue.labels,
            assignees: body.texts("assignees") ?? issue.assignees,
            state,
            stateReason,
            closedAt: state === "closed" ? (issue.closedAt ?? now) : null,
            updatedAt: now,
        };
        this.#issues.set(issue.number, changed);
        return changed;
    }
    #require(number) {
        const found = this.#issues.get(idOf(number));
        if (found === undefined)
            throw notFound();
        return found;
    }
    #requireComment(id) {
        const wanted = idOf(id);
        for (const issue of this.all()) {
            const comment = issue.comments.find((candidate) => candidate.id === wanted);
            if (comment !== undefined)
                return { issue, comment };
        }
        throw notFound();
    }
    #view(issue) {
        const url = `${this.repository.url}/issues/${issue.number}`;
        const [assignee] = issue.assignees;
        return {
            id: 2_500_000_000 + issue.number,
            node_id: nodeId("I_", issue.number),
            url,
            repository_url: this.repository.url,
            labels_url: `${url}/labels{/name}`,
            comments_url: `${url}/comments`,
            events_url: `${url}/events`,
            html_url: `${this.repository.htmlUrl}/issues/${issue.number}`,
            number: issue.number,
            title: issue.title,
            body: issue.body,
            state: issue.state,
            state_reason: issue.stateReason,
            user: this.repository.user(issue.user),
            labels: issue.labels.map((name) => ({ id: this.repository.idOf(name), node_id: nodeId("LA_", name), url: `${this.repository.url}/labels/${encodeURIComponent(name)}`, name, color: "ededed", default: false, description: null })),
            assignee: assignee === undefined ? null : this.repository.user(assignee),
            assignees: issue.assignees.map((login) => this.repository.user(login)),
            milestone: null,
            locked: false,
            active_lock_reason: null,
            comments: issue.comments.length,
            closed_at: stamp(issue.closedAt),
            created_at: stamp(issue.createdAt),
            updated_at: stamp(issue.updatedAt),
            author_association: "NONE",
            performed_via_github_app: null,
        };
    }
    #commentView(issue, comment) {
        return {
            id: comment.id,
            node_id: nodeId("IC_", comment.id),
            url: `${this.repository.url}/issues/comments/${comment.id}`,
            html_url: `${this.repository.htmlUrl}/issues/${issue.number}#issuecomment-${comment.id}`,
            issue_url: `${this.repository.url}/issues/${issue.number}`,
            body: comment.body,
            user: this.repository.user(comment.user),
            created_at: stamp(comment.createdAt),
            updated_at: stamp(comment.updatedAt),
            author_association: "NONE",
            performed_via_github_app: null,
        };
    }
}
function titleOf(body) {
    const title = body.get("title") ?? undefined;
    const text = typeof title === "number" ? String(title) : body.text("title");
    if (text !== undefined && text.trim() === "")
        throw new Refusal(422, "Validation Failed", [{ resource: "Issue", field: "title", code: "missing_field" }]);
    return text;
}
function issues_textOf(body, resource) {
    const text = body.text("body");
    if ((text ?? "").length > MAX_BODY_CHARACTERS)
        throw invalid(resource, "body", `body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`);
    return text;
}
function requiredText(body) {
    body.required("body");
    const text = issues_textOf(body, "IssueComment") ?? "";
    if (text.trim() === "")
        throw new Refusal(422, "Validation Failed", [{ resource: "IssueComment", field: "data", code: "unprocessable", message: "Body cannot be blank" }]);
    return text;
}
/** Names, or objects with a name. */
function labelsOf(body) {
    return body.list("labels")?.map((label) => {
        const name = isJsonObject(label) ? getOwn(label, "name") : label;
        if (typeof name !== "string")
            throw invalid("Issue", "labels", "a label has to be a name");
        return name;
    });
}

;// CONCATENATED MODULE: ./simulator/github/listener.ts


const listener_SECRET_HEADERS = (/* unused pure expression or super */ null && (["authorization", "cookie"]));
const listener_RELISTEN_RETRY_MS = 20;
/** One host: reads requests, lets the faults have their way, answers. */
class listener_Listener {
    host;
    clock;
    timers;
    faults;
    log;
    traffic;
    #server = createServer((request, response) => void this.#serve(request, response));
    #port = 0;
    #closed = false;
    #address = "";
    #cancelReopening;
    constructor(host, clock, timers, faults, log, traffic) {
        this.host = host;
        this.clock = clock;
        this.timers = timers;
        this.faults = faults;
        this.log = log;
        this.traffic = traffic;
    }
    /** @returns the address, without a slash at its end */
    async listen(address) {
        await new Promise((resolve, reject) => {
            this.#server.once("error", reject);
            this.#server.listen(0, address, () => {
                this.#server.off("error", reject);
                resolve();
            });
        });
        // Only a second `listen` can still fail: the port is tried again until it is free.
        this.#server.on("error", () => setTimeout(() => this.accept(), listener_RELISTEN_RETRY_MS).unref());
        this.#port = this.#server.address().port;
        this.#address = address;
        return `http://${address}:${this.#port}`;
    }
    refuse(forMs) {
        this.#cancelReopening?.();
        if (this.#server.listening)
            this.#server.close();
        this.#server.closeAllConnections();
        if (forMs !== undefined)
            this.#cancelReopening = this.timers.after(forMs, () => this.accept());
    }
    accept() {
        this.#cancelReopening?.();
        if (!this.#closed && !this.#server.listening)
            this.#server.listen(this.#port, this.#address);
    }
    async close() {
        this.#closed = true;
        const closed = this.#server.listening ? new Promise((resolve) => this.#server.close(() => resolve())) : Promise.resolve();
        this.#server.closeAllConnections();
        await closed;
    }
    async #serve(incoming, response) {
        let request;
        try {
            request = await listener_readRequest(incoming);
        }
        catch {
            return; // The client gave up while sending.
        }
        const record = this.#record(request);
        this.traffic.received(this.host, request);
        const effects = this.faults.forRequest(request.method, request.path, undefined);
        const delayMs = effects.reduce((sum, effect) => sum + (effect.kind === "delay" ? effect.ms : 0), 0);
        if (delayMs > 0)
            await this.timers.wait(delayMs);
        this.#settle(request, response, record, effects.find(({ kind }) => kind !== "delay"));
    }
    #settle(request, response, record, effect) {
        switch (effect?.kind) {
            case "stall":
                record.outcome = "stalled";
                return;
            case "reset":
                record.outcome = "reset";
                response.socket?.resetAndDestroy();
                return;
            case "refuse":
                record.outcome = "refused";
                response.destroy();
                this.refuse(effect.forMs);
                return;
            case "lose-answer":
                this.traffic.answer(this.host, request);
                record.outcome = "lost";
                response.destroy();
                return;
            case "delay-answer": {
                const answer = this.traffic.answer(this.host, request);
                this.timers.after(effect.ms, () => this.#send(response, record, answer));
                return;
            }
            case "answer": {
                const body = typeof effect.body === "string" ? effect.body : effect.body === undefined ? "" : JSON.stringify(effect.body);
                return this.#send(response, record, { status: effect.status, headers: effect.headers ?? {}, body });
            }
            default:
                this.#send(response, record, this.traffic.answer(this.host, request));
        }
    }
    /** `Date` tells the simulated time: callers measure their clock's skew with it (github-actions.md 3.2). */
    #send(response, record, answer) {
        record.status = answer.status;
        record.outcome = "answered";
        response.writeHead(answer.status, { date: this.clock.now().toUTCString(), ...answer.headers }).end(answer.body);
    }
    #record({ method, path, query, headers, body }) {
        const shown = Object.entries(headers).map(([name, value]) => [name, listener_SECRET_HEADERS.includes(name) ? "***" : value]);
        const record = {
            at: this.clock.now(),
            host: this.host,
            method,
            path,
            query: Object.fromEntries(query),
            headers: Object.fromEntries(shown),
            body: this.host === "storage" ? undefined : jsonOf(body),
            bodyBytes: body.length,
            status: undefined,
            outcome: "open",
        };
        this.log.push(record);
        return record;
    }
}
function jsonOf(body) {
    try {
        return JSON.parse(body.toString("utf8"));
    }
    catch {
        return undefined;
    }
}
async function listener_readRequest(incoming) {
    const url = new URL(incoming.url ?? "/", "http://localhost");
    const body = await readBuffer(incoming);
    const headers = Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]);
    return {
        method: incoming.method ?? "GET",
        path: url.pathname,
        query: url.searchParams,
        headers: Object.fromEntries(headers),
        body,
        remoteAddress: incoming.socket.remoteAddress ?? "",
    };
}

;// CONCATENATED MODULE: ./simulator/github/repository.ts

/** Address templates of a repository, below its own address. */
const LINKS = {
    archive_url: "/{archive_format}{/ref}", assignees_url: "/assignees{/user}", blobs_url: "/git/blobs{/sha}", branches_url: "/branches{/branch}",
    collaborators_url: "/collaborators{/collaborator}", comments_url: "/comments{/number}", commits_url: "/commits{/sha}", compare_url: "/compare/{base}...{head}",
    contents_url: "/contents/{+path}", contributors_url: "/contributors", deployments_url: "/deployments", downloads_url: "/downloads", events_url: "/events",
    forks_url: "/forks", git_commits_url: "/git/commits{/sha}", git_refs_url: "/git/refs{/sha}", git_tags_url: "/git/tags{/sha}", hooks_url: "/hooks",
    issue_comment_url: "/issues/comments{/number}", issue_events_url: "/issues/events{/number}", issues_url: "/issues{/number}", keys_url: "/keys{/key_id}",
    labels_url: "/labels{/name}", languages_url: "/languages", merges_url: "/merges", milestones_url: "/milestones{/number}",
    notifications_url: "/notifications{?since,all,participating}", pulls_url: "/pulls{/number}", releases_url: "/releases{/id}", stargazers_url: "/stargazers",
    statuses_url: "/statuses/{sha}", subscribers_url: "/subscribers", subscription_url: "/subscription", tags_url: "/tags", teams_url: "/teams", trees_url: "/git/trees{/sha}",
};
const APP_LOGIN = "github-actions[bot]";
const APP_ID = 15_368;
/** The repository, and how it, its forks and people look in answers. */
class repository_Repository {
    owner;
    name;
    defaultBranch;
    hasIssues;
    addresses;
    createdAt;
    fullName;
    url;
    htmlUrl;
    constructor(owner, name, defaultBranch, hasIssues, addresses, createdAt) {
        this.owner = owner;
        this.name = name;
        this.defaultBranch = defaultBranch;
        this.hasIssues = hasIssues;
        this.addresses = addresses;
        this.createdAt = createdAt;
        this.fullName = `${owner}/${name}`;
        this.url = `${addresses.api}/repos/${this.fullName}`;
        this.htmlUrl = `${addresses.server}/${this.fullName}`;
    }
    get id() {
        return this.idOf(this.fullName);
    }
    idOf(fullName) {
        return numberOf(fullName.toLowerCase());
    }
    /** How a repository looks inside other things: this one, or a fork by its full name. */
    minimal(fullName = this.fullName) {
        const [owner = "", name = ""] = fullName.split("/");
        const url = `${this.addresses.api}/repos/${fullName}`;
        return {
            id: this.idOf(fullName),
            node_id: nodeId("R_", fullName),
            name,
            full_name: fullName,
            private: false,
            owner: this.user(owner),
            html_url: `${this.addresses.server}/${fullName}`,
            description: null,
            fork: fullName !== this.fullName,
            url,
            ...Object.fromEntries(Object.entries(LINKS).map(([link, rest]) => [link, `${url}${rest}`])),
        };
    }
    /** GET /repos/{owner}/{repo} */
    full(openIssues) {
        const created = stamp(this.createdAt);
        const host = this.addresses.server.replace(/^https?:\/\//, "");
        return {
            ...this.minimal(),
            clone_url: `${this.htmlUrl}.git`,
            git_url: `git://${host}/${this.fullName}.git`,
            ssh_url: `git@${host}:${this.fullName}.git`,
            svn_url: this.htmlUrl,
            mirror_url: null,
            homepage: null,
            language: null,
            license: null,
            default_branch: this.defaultBranch,
            visibility: "public",
            archived: false,
            disabled: false,
            has_issues: this.hasIssues,
            has_projects: true,
            has_wiki: true,
            has_pages: false,
            has_discussions: false,
            forks: 0,
            forks_count: 0,
            open_issues: openIssues,
            open_issues_count: openIssues,
            watchers: 0,
            watchers_count: 0,
            stargazers_count: 0,
            subscribers_count: 0,
            network_count: 0,
            size: 1,
            pushed_at: created,
            created_at: created,
            updated_at: created,
        };
    }
    user(login) {
        const url = `${this.addresses.api}/users/${encodeURIComponent(login)}`;
        return {
            login,
            id: numberOf(login),
            node_id: nodeId("U_", login),
            avatar_url: `${this.addresses.server}/${encodeURIComponent(login)}.png`,
            gravatar_id: "",
            url,
            html_url: `${this.addresses.server}/${encodeURIComponent(login)}`,
            followers_url: `${url}/followers`,
            following_url: `${url}/following{/other_user}`,
            gists_url: `${url}/gists{/gist_id}`,
            starred_url: `${url}/starred{/owner}{/repo}`,
            subscriptions_url: `${url}/subscriptions`,
            organizations_url: `${url}/orgs`,
            repos_url: `${url}/repos`,
            events_url: `${url}/events{/privacy}`,
            received_events_url: `${url}/received_events`,
            type: login.endsWith("[bot]") ? "Bot" : "User",
            site_admin: false,
        };
    }
    /** The app behind `GITHUB_TOKEN`. */
    app() {
        const created = stamp(this.createdAt);
        return {
            id: APP_ID,
            slug: "github-actions",
            node_id: nodeId("A_", APP_ID),
            owner: this.user("github"),
            name: "GitHub Actions",
            description: "Automate your workflow from idea to production",
            external_url: "https://help.github.com/en/actions",
            html_url: "https://github.com/apps/github-actions",
            created_at: created,
            updated_at: created,
            permissions: {},
            events: [],
        };
    }
    /** Who does what is done with `GITHUB_TOKEN`. */
    get bot() {
        return APP_LOGIN;
    }
}
/** A stable id for a name: the same in every start. */
function numberOf(name) {
    let hash = 7;
    for (const character of name)
        hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 899_999_981;
    return 1_000_000 + hash;
}

;// CONCATENATED MODULE: ./simulator/github/results-service.ts




const SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService/";
const SIGNED_FOR_MS = 3_600_000;
const ARTIFACT_NAME = /^[^"<>:|*?\r\n\\/]+$/;
/** How Twirp names HTTP statuses. */
const STATUS = { unauthenticated: 401, permission_denied: 403, not_found: 404, bad_route: 404, already_exists: 409, invalid_argument: 400, malformed: 400 };
class Failure extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/**
 * The results service a job stores artifacts with, as @actions/artifact speaks to it: Twirp over JSON with the names of
 * the protobuf fields. Who asks, for which attempt, is in the runtime token.
 */
class results_service_ResultsService {
    runs;
    artifacts;
    storage;
    now;
    #key = randomBytes(32);
    #backends = new Map();
    #uploads = new Map();
    constructor(runs, artifacts, storage, now) {
        this.runs = runs;
        this.artifacts = artifacts;
        this.storage = storage;
        this.now = now;
    }
    /**
     * ACTIONS_RUNTIME_TOKEN of a job of the run's current attempt: a signed JWT whose scopes hold
     * `Actions.Results:<run>:<job>`.
     *
     * @throws Error for an unknown run
     */
    token(runId, jobId) {
        const run = this.runs.find(runId);
        if (run === undefined)
            throw new Error(`There is no run ${runId}.`);
        const runBackendId = backendId(`run ${runId} ${run.runAttempt}`);
        const jobBackendId = backendId(`job ${jobId}`);
        this.#backends.set(`${runBackendId}:${jobBackendId}`, { runId, runAttempt: run.runAttempt, jobId });
        const issued = Math.floor(this.now().getTime() / 1_000);
        const claims = { scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${runBackendId}:${jobBackendId}`, iat: issued, exp: issued + 6 * 3_600 };
        const unsigned = [{ typ: "JWT", alg: "HS256" }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
        return `${unsigned}.${this.#sign(unsigned)}`;
    }
    answer(request) {
        try {
            return json(200, this.#call(request));
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            return json(STATUS[error.code], { code: error.code, msg: error.message });
        }
    }
    #call(request) {
        if (request.method !== "POST" || !request.path.startsWith(SERVICE))
            throw new Failure("bad_route", `no handler for path "${request.path}"`);
        const token = /^bearer (.+)$/i.exec(request.headers["authorization"] ?? "")?.[1] ?? "";
        const caller = this.#callerOf(token);
        const body = parse(request);
        const asked = `${results_service_text(body, "workflow_run_backend_id")}:${results_service_text(body, "workflow_job_run_backend_id")}`;
        const backend = this.#backends.get(asked);
        if (backend?.runId !== caller.runId)
            throw new Failure("permission_denied", "the token does not belong to this workflow run");
        switch (request.path.slice(SERVICE.length)) {
            case "CreateArtifact":
                return this.#create(body, backend);
            case "FinalizeArtifact":
                return this.#finalize(body, backend);
            case "ListArtifacts":
                return this.#list(body, asked, backend);
            case "GetSignedArtifactURL":
                return { signed_url: this.storage.signedUrl(this.#require(body, backend).path, "r", SIGNED_FOR_MS) };
            case "DeleteArtifact": {
                const { id } = this.#require(body, backend);
                this.artifacts.delete(id);
                return { ok: true, artifact_id: String(id) };
            }
            default:
                throw new Failure("bad_route", `no handler for path "${request.path}"`);
        }
    }
    #create(body, backend) {
        const name = results_service_text(body, "name");
        if (!ARTIFACT_NAME.test(name))
            throw new Failure("invalid_argument", "the artifact name is not valid");
        if (this.#find(name, backend) !== undefined)
            throw new Failure("already_exists", "an artifact with this name already exists on the workflow run");
        const mimeType = results_service_text(body, "mime_type") || ZIP;
        const expires = results_service_text(body, "expires_at");
        const path = this.artifacts.newPath(name, mimeType);
        this.#uploads.set(keyOf(name, backend), { path, mimeType, expiresAt: expires === "" ? undefined : new Date(expires) });
        return { ok: true, signed_upload_url: this.storage.signedUrl(path, "w", SIGNED_FOR_MS) };
    }
    /** Only now the artifact exists for others. */
    #finalize(body, backend) {
        const name = results_service_text(body, "name");
        const upload = this.#uploads.get(keyOf(name, backend));
        const bytes = upload && this.storage.get(upload.path);
        if (upload === undefined || bytes === undefined)
            throw new Failure("not_found", "there is no upload for this artifact");
        const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
        const hash = results_service_text(body, "hash");
        if (Number(results_service_text(body, "size") || "0") !== bytes.length || (hash !== "" && hash !== digest))
            throw new Failure("invalid_argument", "size or hash differ from what was uploaded");
        this.#uploads.delete(keyOf(name, backend));
        const { id } = this.artifacts.register({ ...upload, runId: backend.runId, runAttempt: backend.runAttempt, name, createdAt: this.now() });
        return { ok: true, artifact_id: String(id) };
    }
    /** All attempts of the run: the client picks the latest. */
    #list(body, asked, backend) {
        const [runBackendId = "", jobBackendId = ""] = asked.split(":");
        const name = results_service_text(body, "name_filter");
        const id = results_service_text(body, "id_filter");
        const found = this.artifacts.all().filter((artifact) => artifact.runId === backend.runId && !this.artifacts.isExpired(artifact) && (name === "" || artifact.name === name) && (id === "" || String(artifact.id) === id));
        const artifacts = found.map((artifact) => ({
            workflow_run_backend_id: runBackendId,
            workflow_job_run_backend_id: jobBackendId,
            database_id: String(artifact.id),
            name: artifact.name,
            size: String(artifact.sizeBytes),
            created_at: stamp(artifact.createdAt),
            digest: artifact.digest,
        }));
        return { artifacts };
    }
    #require(body, backend) {
        const name = results_service_text(body, "name");
        const found = this.#find(name, backend) ?? this.artifacts.all().find((artifact) => artifact.runId === backend.runId && artifact.name === name);
        if (found === undefined || this.artifacts.isExpired(found))
            throw new Failure("not_found", "artifact not found");
        return found;
    }
    #find(name, backend) {
        return this.artifacts.all().find((artifact) => artifact.runId === backend.runId && artifact.runAttempt === backend.runAttempt && artifact.name === name);
    }
    #callerOf(token) {
        const [head = "", claims = "", signature = ""] = token.split(".");
        const expected = Buffer.from(this.#sign(`${head}.${claims}`));
        const given = Buffer.from(signature);
        if (given.length !== expected.length || !timingSafeEqual(given, expected))
            throw new Failure("unauthenticated", "invalid token");
        const { scp, exp } = JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
        const backend = this.#backends.get(/Actions\.Results:(\S+)/.exec(scp)?.[1] ?? "");
        if (backend === undefined || exp * 1_000 < this.now().getTime())
            throw new Failure("unauthenticated", "the token has expired");
        return backend;
    }
    #sign(text) {
        return createHmac("sha256", this.#key).update(text).digest("base64url");
    }
}
function parse(request) {
    let body;
    try {
        body = JSON.parse(request.body.toString("utf8"));
    }
    catch {
        throw new Failure("malformed", "the json request could not be decoded");
    }
    if (!isJsonObject(body))
        throw new Failure("malformed", "the json request could not be decoded");
    return body;
}
/** A text, number or wrapped text under its protobuf name; empty when it is absent, as protobuf has it. */
function results_service_text(body, name) {
    const value = getOwn(body, name);
    return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
function keyOf(name, { runId, runAttempt }) {
    return `${runId} ${runAttempt} ${name}`;
}
function backendId(seed) {
    const hex = createHash("sha256").update(seed).digest("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

;// CONCATENATED MODULE: ./simulator/github/run-routes.ts



/**
 * Runs, attempts, jobs, cancelling, and what a run waits for. Reading needs `actions: read`, cancelling `actions: write`
 * (github-actions.md 7.2, 7.3).
 */
function run_routes_runRoutes(runs, workflows, grants, baseUrl) {
    const read = (handler) => grants.needs("actions", "read", handler);
    const write = (handler) => grants.needs("actions", "write", handler);
    const list = (request, of) => {
        const filter = runFilter(request.query);
        const found = runs.listed().filter((run) => of(run) && filter.matches(run));
        const { items, headers } = pageOf(request, baseUrl, found, filter.maxResults);
        return json(200, { total_count: found.length, workflow_runs: items.map((run) => runs.view(run)) }, headers);
    };
    const jobs = (request, run, attempt) => {
        const found = runs.jobs(run.id).filter((job) => attempt === "all" || job.runAttempt === attempt);
        const { items, headers } = pageOf(request, baseUrl, found);
        return json(200, { total_count: found.length, jobs: items.map((job) => runs.jobView(job)) }, headers);
    };
    const stop = (id, how) => {
        if (runs.require(id).status === "completed")
            throw new Refusal(409, "Cannot cancel a workflow run that is completed.");
        how(id);
        return json(202, {});
    };
    return [
        { path: "/actions/runs", methods: { GET: read((request) => list(request, () => true)) } },
        {
            path: "/actions/workflows/:workflow/runs",
            methods: {
                GET: read((request, [name]) => {
                    const workflow = workflows.require(name);
                    return list(request, (run) => run.workflowId === workflow.id);
                }),
            },
        },
        { path: "/actions/runs/:run", methods: { GET: read((_, [id]) => json(200, runs.view(runs.require(idOf(id))))) } },
        { path: "/actions/runs/:run/attempts/:attempt", methods: { GET: read((_, [id, attempt]) => json(200, runs.view(runs.attempt(idOf(id), idOf(attempt))))) } },
        {
            path: "/actions/runs/:run/attempts/:attempt/jobs",
            methods: {
                GET: read((request, [id, attempt]) => {
                    const run = runs.attempt(idOf(id), idOf(attempt));
                    return jobs(request, run, run.runAttempt);
                }),
            },
        },
        {
            path: "/actions/runs/:run/jobs",
            methods: {
                GET: read((request, [id]) => {
                    const run = runs.require(idOf(id));
                    return jobs(request, run, request.query.get("filter") === "all" ? "all" : run.runAttempt);
                }),
            },
        },
        { path: "/actions/runs/:run/cancel", methods: { POST: write((_, [id]) => stop(idOf(id), (run) => runs.cancel(run))) } },
        { path: "/actions/runs/:run/force-cancel", methods: { POST: write((_, [id]) => stop(idOf(id), (run) => runs.forceCancel(run))) } },
        { path: "/actions/runs/:run/pending_deployments", methods: { GET: read((_, [id]) => json(200, runs.pendingView(runs.require(idOf(id))))) } },
    ];
}

;// CONCATENATED MODULE: ./simulator/github/runs.ts

/** Workflow runs, their attempts, jobs and steps. */
class runs_Runs {
    repository;
    contents;
    workflows;
    clock;
    timers;
    cancelDelay;
    #runs = new Map();
    #jobs = new Map();
    #lastId = 9_000_000_000;
    #lastJobId = 50_000_000_000;
    constructor(repository, contents, workflows, clock, timers, cancelDelay) {
        this.repository = repository;
        this.contents = contents;
        this.workflows = workflows;
        this.clock = clock;
        this.timers = timers;
        this.cancelDelay = cancelDelay;
    }
    /** @throws Error for an id that exists, or `completed` without a conclusion */
    add(fields = {}, visibleAfterMs = 0) {
        const now = this.clock.now();
        const id = fields.id ?? this.#lastId + 1;
        if (this.#runs.has(id))
            throw new Error(`There is a run ${id} already.`);
        this.#lastId = Math.max(this.#lastId, id);
        const workflow = this.workflows.ensure(fields.path ?? "ci.yml");
        const headBranch = fields.headBranch ?? this.repository.defaultBranch;
        const createdAt = new Date(fields.createdAt ?? now);
        const run = consistent({
            name: workflow.name,
            displayTitle: workflow.name,
            event: "repository_dispatch",
            status: "queued",
            conclusion: null,
            headRepository: this.repository.fullName,
            runAttempt: 1,
            actor: this.repository.owner,
            pendingEnvironments: [],
            ...fields,
            id,
            headBranch,
            headSha: fields.headSha ?? this.contents.shaOf(headBranch) ?? shaOf(headBranch),
            path: workflow.path,
            workflowId: workflow.id,
            runNumber: fields.runNumber ?? this.ofWorkflow(workflow.id).length + 1,
            createdAt,
            startedAt: createdAt,
            updatedAt: now,
        });
        this.#runs.set(id, { current: run, earlier: [], visibleAtMs: now.getTime() + visibleAfterMs });
        return run;
    }
    /**
     * A higher `runAttempt` is a re-run: the attempt before stays readable, the new one is queued unless told otherwise.
     *
     * @throws Error for an unknown run, or `completed` without a conclusion
     */
    update(id, patch) {
        const entry = this.#runs.get(id);
        if (entry === undefined)
            throw new Error(`There is no run ${id}.`);
        const now = this.clock.now();
        const isRerun = patch.runAttempt !== undefined && patch.runAttempt > entry.current.runAttempt;
        if (isRerun)
            entry.earlier.push(entry.current);
        const fresh = isRerun ? { status: "queued", conclusion: null, startedAt: now } : {};
        const reopened = patch.status !== undefined && patch.status !== "completed" && patch.conclusion === undefined ? { conclusion: null } : {};
        entry.current = consistent({ ...entry.current, ...fresh, ...reopened, ...patch, updatedAt: now });
        return entry.current;
    }
    find(id) {
        return this.#runs.get(id)?.current;
    }
    /** Oldest first. */
    all() {
        return [...this.#runs.values()].map(({ current }) => current);
    }
    ofWorkflow(workflowId) {
        return this.all().filter((run) => run.workflowId === workflowId);
    }
    /** What the API lists: newest first. */
    listed() {
        return this.all().filter(({ id }) => this.#isVisible(id)).sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id);
    }
    /** @throws Refusal 404 */
    require(id) {
        const run = this.find(id);
        if (run === undefined || !this.#isVisible(id))
            throw notFound();
        return run;
    }
    /** @throws Refusal 404, also for attempts before the one the run was added with */
    attempt(id, attempt) {
        const current = this.require(id);
        const found = [current, ...(this.#runs.get(id)?.earlier ?? [])].find(({ runAttempt }) => runAttempt === attempt);
        if (found === undefined)
            throw notFound();
        return found;
    }
    addJob(runId, { steps = [], ...fields }) {
        const run = this.find(runId);
        if (run === undefined)
            throw new Error(`There is no run ${runId}.`);
        const now = this.clock.now();
        const id = fields.id ?? this.#lastJobId + 1;
        this.#lastJobId = Math.max(this.#lastJobId, id);
        const job = consistent({
            runAttempt: run.runAttempt,
            status: "in_progress",
            conclusion: null,
            runnerName: "GitHub Actions 1",
            labels: ["ubuntu-latest"],
            createdAt: now,
            startedAt: now,
            completedAt: null,
            ...fields,
            id,
            runId,
            steps: numbered(steps),
        });
        this.#jobs.set(id, job.status === "completed" ? { ...job, completedAt: job.completedAt ?? now } : job);
        return this.job(id) ?? job;
    }
    updateJob(id, { steps, ...patch }) {
        const job = this.#jobs.get(id);
        if (job === undefined)
            throw new Error(`There is no job ${id}.`);
        const updated = consistent({ ...job, ...patch, ...(steps !== undefined && { steps: numbered(steps) }) });
        const completedAt = updated.status === "completed" ? (updated.completedAt ?? this.clock.now()) : null;
        this.#jobs.set(id, { ...updated, completedAt });
        return { ...updated, completedAt };
    }
    job(id) {
        return this.#jobs.get(id);
    }
    /** In the order of adding; of all attempts. */
    jobs(runId) {
        return [...this.#jobs.values()].filter((job) => job.runId === runId);
    }
    /** Asynchronous, as at GitHub: 202 is the answer at once, the end comes later, or never (github-actions.md 7.2). */
    cancel(id) {
        const run = this.require(id);
        const delayMs = this.cancelDelay(run);
        if (delayMs !== undefined)
            this.timers.after(delayMs, () => this.#end(id, run.runAttempt));
    }
    /** Ends also what `always()` keeps going. */
    forceCancel(id) {
        const run = this.require(id);
        this.timers.after(0, () => this.#end(id, run.runAttempt));
    }
    #end(id, attempt) {
        const run = this.find(id);
        if (run === undefined || run.runAttempt !== attempt || run.status === "completed")
            return;
        for (const job of this.jobs(id).filter(({ runAttempt, status }) => runAttempt === attempt && status !== "completed")) {
            const steps = job.steps.map((step) => (step.status === "completed" ? step : { ...step, status: "completed", conclusion: step.status === "queued" ? "skipped" : "cancelled" }));
            this.updateJob(job.id, { status: "completed", conclusion: "cancelled", steps });
        }
        this.update(id, { conclusion: "cancelled", pendingEnvironments: [] });
    }
    #isVisible(id) {
        return (this.#runs.get(id)?.visibleAtMs ?? Infinity) <= this.clock.now().getTime();
    }
    view(run) {
        const url = `${this.repository.url}/actions/runs/${run.id}`;
        const person = { name: run.actor, email: `${run.actor.replaceAll(/[^\w-]/g, "")}@users.noreply.github.com` };
        const suite = `${this.repository.url}/check-suites/${run.id}`;
        return {
            id: run.id,
            name: run.name,
            node_id: nodeId("WFR_", run.id),
            head_branch: run.headBranch,
            head_sha: run.headSha,
            path: run.path,
            display_title: run.displayTitle,
            run_number: run.runNumber,
            event: run.event,
            status: run.status,
            conclusion: run.conclusion,
            workflow_id: run.workflowId,
            check_suite_id: run.id,
            check_suite_node_id: nodeId("CS_", run.id),
            url,
            html_url: `${this.repository.htmlUrl}/actions/runs/${run.id}`,
            pull_requests: [],
            created_at: stamp(run.createdAt),
            updated_at: stamp(run.updatedAt),
            actor: this.repository.user(run.actor),
            run_attempt: run.runAttempt,
            referenced_workflows: [],
            run_started_at: stamp(run.startedAt),
            triggering_actor: this.repository.user(run.actor),
            jobs_url: `${url}/jobs`,
            logs_url: `${url}/logs`,
            check_suite_url: suite,
            artifacts_url: `${url}/artifacts`,
            cancel_url: `${url}/cancel`,
            rerun_url: `${url}/rerun`,
            previous_attempt_url: run.runAttempt > 1 ? `${url}/attempts/${run.runAttempt - 1}` : null,
            workflow_url: `${this.repository.url}/actions/workflows/${run.workflowId}`,
            head_commit: { id: run.headSha, tree_id: shaOf(`tree ${run.headSha}`), message: "A commit", timestamp: stamp(run.createdAt), author: person, committer: person },
            repository: this.repository.minimal(),
            head_repository: run.headRepository === null ? null : this.repository.minimal(run.headRepository),
        };
    }
    jobView(job) {
        const run = this.find(job.runId);
        const url = `${this.repository.url}/actions/runs/${job.runId}`;
        const isAssigned = job.runnerName !== null;
        return {
            id: job.id,
            run_id: job.runId,
            workflow_name: run?.name ?? null,
            head_branch: run?.headBranch ?? null,
            run_url: url,
            run_attempt: job.runAttempt,
            node_id: nodeId("CR_", job.id),
            head_sha: run?.headSha ?? "",
            url: `${this.repository.url}/actions/jobs/${job.id}`,
            html_url: `${this.repository.htmlUrl}/actions/runs/${job.runId}/job/${job.id}`,
            status: job.status,
            conclusion: job.conclusion,
            created_at: stamp(job.createdAt),
            started_at: stamp(job.startedAt),
            completed_at: stamp(job.completedAt),
            name: job.name,
            steps: job.steps.map(({ name, status, conclusion, number }) => ({ name, status, conclusion, number, started_at: stamp(job.startedAt), completed_at: status === "completed" ? stamp(job.completedAt ?? job.startedAt) : null })),
            check_run_url: `${this.repository.url}/check-runs/${job.id}`,
            labels: job.labels,
            runner_id: isAssigned ? 1 : null,
            runner_name: job.runnerName,
            runner_group_id: isAssigned ? 0 : null,
            runner_group_name: isAssigned ? "GitHub Actions" : null,
        };
    }
    pendingView(run) {
        return run.pendingEnvironments.map((name) => {
            const url = `${this.repository.url}/environments/${encodeURIComponent(name)}`;
            const environment = { id: this.repository.idOf(name), node_id: nodeId("EN_", name), name, url, html_url: `${this.repository.htmlUrl}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}` };
            return { environment, wait_timer: 0, wait_timer_started_at: null, current_user_can_approve: false, reviewers: [] };
        });
    }
}
/** A conclusion completes; nothing is completed without one. */
function consistent(item) {
    if (item.conclusion !== null)
        return { ...item, status: "completed" };
    if (item.status === "completed")
        throw new Error("A completed run or job needs a conclusion.");
    return item;
}
function numbered(steps) {
    return steps.map((step, i) => {
        const conclusion = step.conclusion ?? null;
        return { name: step.name, number: step.number ?? i + 1, status: step.status ?? (conclusion === null ? "in_progress" : "completed"), conclusion };
    });
}

;// CONCATENATED MODULE: ./simulator/github/storage.ts

const storage_API_VERSION = "2025-11-05";
const BLOCK_ENTRY = /<(?:Latest|Uncommitted|Committed)>([^<]*)<\/(?:Latest|Uncommitted|Committed)>/g;
/**
 * Blob storage behind signed addresses, as far as @azure/storage-blob uploads to it and artifacts are read from it: a
 * single `Put Blob`, or `Put Block` and `Put Block List`. The signature is the only way in: a request that carries
 * credentials as well is refused, as the real storage does.
 */
class storage_Storage {
    baseUrl;
    now;
    #key = randomBytes(32);
    #blobs = new Map();
    constructor(baseUrl, now) {
        this.baseUrl = baseUrl;
        this.now = now;
    }
    /** @param path  account, container and name: `/results/artifacts/1.zip` */
    signedUrl(path, access, validForMs) {
        const until = new Date(this.now().getTime() + validForMs).toISOString();
        const query = new URLSearchParams({ sv: storage_API_VERSION, sr: "b", sp: access, se: until, sig: this.#sign(path, access, until) });
        return `${this.baseUrl}${path}?${query.toString()}`;
    }
    put(path, bytes, contentType) {
        this.#blob(path).committed = { bytes: Buffer.from(bytes), contentType };
    }
    /** What was uploaded completely. */
    get(path) {
        return this.#blobs.get(path)?.committed?.bytes;
    }
    delete(path) {
        this.#blobs.delete(path);
    }
    answer(request) {
        if (request.headers["authorization"] !== undefined)
            return failure(401, "InvalidAuthenticationInfo", "Server failed to authenticate the request. Please refer to the information in the www-authenticate header.");
        const access = request.method === "PUT" ? "w" : "r";
        if (!this.#isSigned(request, access))
            return failure(403, "AuthenticationFailed", "Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.");
        switch (`${request.method} ${request.query.get("comp") ?? ""}`) {
            case "GET ":
                return this.#read(request);
            case "PUT ":
                if (request.headers["x-ms-blob-type"] !== "BlockBlob")
                    return failure(400, "InvalidHeaderValue", "The value for one of the HTTP headers is not in the correct format.");
                this.put(request.path, request.body, request.headers["x-ms-blob-content-type"] ?? "application/octet-stream");
                return this.#created(request);
            case "PUT block":
                this.#blob(request.path).blocks.set(request.query.get("blockid") ?? "", request.body);
                return this.#created(request);
            case "PUT blocklist":
                return this.#commit(request);
            default:
                return failure(400, "UnsupportedQueryParameter", "One of the query parameters specified in the request URI is not supported.");
        }
    }
    #read({ path }) {
        const found = this.#blobs.get(path)?.committed;
        if (found === undefined)
            return failure(404, "BlobNotFound", "The specified blob does not exist.");
        return { status: 200, headers: { ...this.#headers(), "content-type": found.contentType, "content-length": String(found.bytes.length), etag: etagOf(found.bytes) }, body: found.bytes };
    }
    #commit(request) {
        const blob = this.#blob(request.path);
        const ids = [...request.body.toString("utf8").matchAll(BLOCK_ENTRY)].map(([, id = ""]) => id);
        const blocks = ids.map((id) => blob.blocks.get(id));
        if (blocks.includes(undefined))
            return failure(400, "InvalidBlockList", "The specified block list is invalid.");
        this.put(request.path, Buffer.concat(blocks.filter((block) => block !== undefined)), request.headers["x-ms-blob-content-type"] ?? "application/octet-stream");
        blob.blocks.clear();
        return this.#created(request);
    }
    #created(request) {
        const md5 = createHash("md5").update(request.body).digest("base64");
        return { status: 201, headers: { ...this.#headers(), etag: etagOf(request.body), "content-md5": md5, "x-ms-request-server-encrypted": "true" }, body: "" };
    }
    #headers() {
        return { "last-modified": this.now().toUTCString(), "x-ms-version": storage_API_VERSION };
    }
    #blob(path) {
        const found = this.#blobs.get(path) ?? { blocks: new Map(), committed: undefined };
        this.#blobs.set(path, found);
        return found;
    }
    #isSigned({ path, query }, access) {
        const until = query.get("se") ?? "";
        const expected = Buffer.from(this.#sign(path, access, until));
        const given = Buffer.from(query.get("sig") ?? "");
        const isGenuine = given.length === expected.length && timingSafeEqual(given, expected);
        return isGenuine && this.now().getTime() <= Date.parse(until);
    }
    #sign(path, access, until) {
        return createHmac("sha256", this.#key).update(`${access}\n${until}\n${path}`).digest("base64");
    }
}
function etagOf(bytes) {
    return `"0x${createHash("sha256").update(bytes).digest("hex").slice(0, 15).toUpperCase()}"`;
}
function failure(status, code, message) {
    return { status, headers: { "content-type": "application/xml", "x-ms-error-code": code }, body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>` };
}

;// CONCATENATED MODULE: ./simulator/github/github.ts

















const DEFAULT_GITHUB_TOKEN = "ghs_simulatorsimulatorsimulator0";
const DEFAULT_PERMISSIONS = { actions: "write", contents: "read", deployments: "write", checks: "write", issues: "write" };
const ADDRESS = "127.0.0.1";
/** Starts a GitHub with one repository on this machine: REST API, results service and artifact storage. */
async function startGitHub(options = {}) {
    const machine = new SystemClock();
    const clock = options.clock ?? { now: options.now ?? (() => machine.now()), setTimeout: (run, delayMs) => machine.setTimeout(run, delayMs) };
    const timers = new Timers(clock);
    const faults = new Faults();
    const requests = [];
    const hosts = {};
    const { observer } = options;
    const traffic = {
        received: (host, request) => {
            if (host === "api")
                observer?.request(request);
        },
        answer: (host, request) => {
            const answer = hosts[host]?.(request) ?? json(503, { message: "Not started yet" });
            if (host === "api")
                observer?.answer(request, answer);
            return answer;
        },
    };
    const listener = (host) => new Listener(host, clock, timers, faults, requests, traffic);
    const listeners = [listener("api"), listener("results"), listener("storage")];
    faults.attach({ refuse: (forMs) => listeners.forEach((each) => each.refuse(forMs)), accept: () => listeners.forEach((each) => each.accept()) });
    const [api, results, storage] = await Promise.all([listeners[0].listen(ADDRESS), listeners[1].listen(ADDRESS), listeners[2].listen(ADDRESS)]);
    const world = new World(options, clock, timers, { api, storage });
    hosts.api = (request) => world.gateway.answer(request);
    hosts.results = (request) => world.results.answer(request);
    hosts.storage = (request) => world.storage.answer(request);
    return new GitHub(api, results, options.token ?? DEFAULT_GITHUB_TOKEN, faults, requests, world, async () => {
        timers.stop();
        await Promise.all(listeners.map((each) => each.close()));
    });
}
/** Everything the repository has, and the gateway to it. */
class World {
    repository;
    contents;
    workflows;
    runs;
    storage;
    artifacts;
    results;
    checks;
    deployments;
    issues;
    dispatches = [];
    gateway;
    constructor(options, clock, timers, addresses) {
        const now = () => clock.now();
        const { cancelDelayMs = 0, returnsRunDetails = true } = options;
        const server = (options.serverUrl ?? "https://github.com").replace(/\/+$/, "");
        const repository = new Repository(options.owner ?? "octo", options.repo ?? "demo", options.defaultBranch ?? "main", options.hasIssues ?? true, { api: addresses.api, server }, now());
        this.repository = repository;
        this.contents = new Contents(repository);
        this.workflows = new Workflows(repository, now);
        this.runs = new Runs(repository, this.contents, this.workflows, clock, timers, typeof cancelDelayMs === "number" ? () => cancelDelayMs : cancelDelayMs);
        this.storage = new Storage(addresses.storage, now);
        this.artifacts = new Artifacts(repository, this.runs, this.storage, now);
        this.results = new ResultsService(this.runs, this.artifacts, this.storage, now);
        this.checks = new Checks(repository, this.runs, now);
        this.deployments = new Deployments(repository, this.contents, now);
        this.issues = new Issues(repository, now);
        const grants = new Grants(options.permissions ?? DEFAULT_PERMISSIONS);
        const { workflows, runs, contents, issues } = this;
        const onRepositoryDispatch = (dispatch) => {
            this.dispatches.push(dispatch);
            options.onRepositoryDispatch?.(dispatch);
        };
        const routes = [
            { path: "", methods: { GET: () => json(200, repository.full(issues.all().filter(({ state }) => state === "open").length)) } },
            ...runRoutes(runs, workflows, grants, repository.url),
            ...workflowRoutes({ repository, workflows, runs, contents, now }, grants, repository.url, { returnsRunDetails, runAppearsAfterMs: options.runAppearsAfterMs ?? 0, onRepositoryDispatch }),
            ...this.artifacts.routes(grants, repository.url),
            ...this.checks.routes(grants, repository.url),
            ...this.deployments.routes(grants, repository.url),
            ...issues.routes(grants, repository.url),
            ...contents.routes(grants),
        ];
        this.gateway = new Gateway(repository, routes, { token: options.token ?? DEFAULT_GITHUB_TOKEN, isOlderServer: !returnsRunDetails });
    }
}
/** A running GitHub: its addresses, and everything a test or a demo wants to see or do. */
class GitHub {
    url;
    resultsUrl;
    token;
    faults;
    requests;
    world;
    close;
    constructor(
    /** GITHUB_API_URL. */
    url, 
    /** ACTIONS_RESULTS_URL. */
    resultsUrl, token, faults, 
    /** Every request so far, to all three hosts, in order. */
    requests, world, 
    /** Leaves no timer and no socket behind. */
    close) {
        this.url = url;
        this.resultsUrl = resultsUrl;
        this.token = token;
        this.faults = faults;
        this.requests = requests;
        this.world = world;
        this.close = close;
    }
    /** GITHUB_REPOSITORY. */
    get repository() {
        return this.world.repository.fullName;
    }
    /** ACTIONS_RUNTIME_TOKEN of a job in the run's current attempt. @throws Error for an unknown run */
    runtimeToken(runId, jobId = 1) {
        return this.world.results.token(runId, jobId);
    }
    addWorkflow(workflow) {
        return this.world.workflows.add(workflow);
    }
    /** Queued, of `repository_dispatch`, on the default branch, unless told otherwise. @throws Error for an id that exists */
    addRun(run = {}) {
        return this.world.runs.add(run);
    }
    /** @throws Error for an unknown run */
    updateRun(id, patch) {
        return this.world.runs.update(id, patch);
    }
    /** Its current attempt. */
    run(id) {
        return this.world.runs.find(id);
    }
    /** In the order of adding. */
    runs() {
        return this.world.runs.all();
    }
    /** In progress unless told otherwise. @throws Error for an unknown run */
    addJob(runId, job) {
        return this.world.runs.addJob(runId, job);
    }
    /** @throws Error for an unknown job */
    updateJob(id, patch) {
        return this.world.runs.updateJob(id, patch);
    }
    /** Of all attempts. */
    jobs(runId) {
        return this.world.runs.jobs(runId);
    }
    /** @param checkRunId  id of a job or of a check run */
    annotate(checkRunId, annotation) {
        this.world.checks.annotate(checkRunId, annotation);
    }
    annotations(checkRunId) {
        return this.world.checks.annotations(checkRunId);
    }
    checkRuns() {
        return this.world.checks.all();
    }
    /** @param content  files by name, or the bytes of an archive as they are. @throws Error for an unknown run */
    addArtifact(runId, name, content, options = {}) {
        return this.world.artifacts.inspect(this.world.artifacts.add(runId, name, content, options));
    }
    /** Newest first, with their files. */
    artifacts() {
        return this.world.artifacts.all().map((artifact) => this.world.artifacts.inspect(artifact));
    }
    /** Also for tags. */
    addBranch(name, options = {}) {
        return this.world.contents.addBranch(name, options);
    }
    /** A commit with this file on the branch; with 40 digits for a ref, in the commit of that name. @returns the commit */
    setFile(path, text, ref = this.world.repository.defaultBranch) {
        this.world.contents.setFile(path, text, ref);
        return this.world.contents.shaOf(ref) ?? ref;
    }
    /** In the order of creation. */
    deployments() {
        return this.world.deployments.all();
    }
    addIssue(issue) {
        return this.world.issues.add(issue);
    }
    issue(number) {
        return this.world.issues.find(number);
    }
    issues() {
        return this.world.issues.all();
    }
    /** As somebody else, past the API. @throws Error for an unknown issue */
    addComment(issueNumber, body, user = this.world.repository.owner) {
        return this.world.issues.comment(issueNumber, body, user);
    }
    /** Accepted `repository_dispatch` events. */
    get dispatches() {
        return this.world.dispatches;
    }
}

;// CONCATENATED MODULE: ./simulator/github/index.ts



;// CONCATENATED MODULE: ./simulator/index.ts








;// CONCATENATED MODULE: ./simulator/dispatch/errors.ts
/** Something GitHub would do and this simulation does not; the message names it. */
class errors_NotSimulatedError extends Error {
    name = "NotSimulatedError";
    constructor(what) {
        super(`not simulated: ${what}`);
    }
}

;// CONCATENATED MODULE: ./simulator/dispatch/expression.ts


const TOKEN = /\s*(?:(\|\||&&|==|!=|!|\(|\))|('(?:[^']|'')*')|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*))/y;
const STATUS_FUNCTIONS = ["success", "failure", "always", "cancelled"];
/** Replaces every `${{ … }}` of a text. @throws NotSimulatedError for anything beyond paths, texts and `|| && == != !` */
function interpolate(text, contexts) {
    return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression) => toText(expression_evaluate(expression, contexts)));
}
/**
 * Whether a step's `if` holds. Without a status function it is joined with `success()`, as GitHub does.
 *
 * @param condition  with or without `${{ }}`; `undefined` is `success()`
 */
function expression_holds(condition, contexts, status) {
    const expression = (condition ?? "success()").trim().replace(/^\$\{\{(.*)\}\}$/s, "$1");
    const namesStatus = STATUS_FUNCTIONS.some((name) => new RegExp(`\\b${name}\\s*\\(`).test(expression));
    return (namesStatus || status === "success") && isTruthy(expression_evaluate(expression, contexts, status));
}
function expression_evaluate(expression, contexts, status) {
    return new expression_Evaluator(expression, contexts, status).value();
}
/** Recursive descent: `||` binds weaker than `&&`, that weaker than `==` and `!=`. */
class expression_Evaluator {
    expression;
    contexts;
    status;
    #tokens;
    #next = 0;
    constructor(expression, contexts, status) {
        this.expression = expression;
        this.contexts = contexts;
        this.status = status;
        this.#tokens = this.#tokenize();
    }
    value() {
        const value = this.#or();
        if (this.#next < this.#tokens.length)
            throw this.#notSimulated();
        return value;
    }
    #tokenize() {
        const text = this.expression.trim();
        const tokens = [];
        for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length;) {
            const match = TOKEN.exec(text);
            if (match === null)
                throw this.#notSimulated();
            tokens.push(match[0].trim());
        }
        return tokens;
    }
    #or() {
        let value = this.#and();
        while (this.#take("||")) {
            const other = this.#and();
            value = isTruthy(value) ? value : other;
        }
        return value;
    }
    #and() {
        let value = this.#comparison();
        while (this.#take("&&")) {
            const other = this.#comparison();
            value = isTruthy(value) ? other : value;
        }
        return value;
    }
    #comparison() {
        const left = this.#unary();
        if (this.#take("=="))
            return this.#isEqual(left, this.#unary());
        if (this.#take("!="))
            return !this.#isEqual(left, this.#unary());
        return left;
    }
    #unary() {
        return this.#take("!") ? !isTruthy(this.#unary()) : this.#primary();
    }
    #primary() {
        const token = this.#tokens[this.#next++];
        if (token === undefined)
            throw this.#notSimulated();
        if (token === "(") {
            const value = this.#or();
            if (!this.#take(")"))
                throw this.#notSimulated();
            return value;
        }
        if (token.startsWith("'"))
            return token.slice(1, -1).replaceAll("''", "'");
        if (/^-?\d/.test(token))
            return Number(token);
        if (token === "true" || token === "false")
            return token === "true";
        if (token === "null")
            return null;
        if (!/^[A-Za-z_]/.test(token))
            throw this.#notSimulated();
        return this.#tokens[this.#next] === "(" ? this.#call(token) : this.#path(token);
    }
    #call(name) {
        this.#next++;
        if (!this.#take(")") || this.status === undefined)
            throw this.#notSimulated();
        switch (name) {
            case "success": return this.status === "success";
            case "failure": return this.status === "failure";
            case "cancelled": return this.status === "cancelled";
            case "always": return true;
            default: throw this.#notSimulated();
        }
    }
    /** A missing property is null; a context that does not exist here is an error. Names are matched whatever their case. */
    #path(path) {
        const [root = "", ...names] = path.split(".");
        if (!Object.hasOwn(this.contexts, root))
            throw this.#notSimulated();
        let value = this.contexts[root] ?? null;
        for (const name of names) {
            if (!(0,domain_json/* isJsonObject */.OW)(value))
                return null;
            const key = Object.hasOwn(value, name) ? name : Object.keys(value).find((other) => other.toLowerCase() === name.toLowerCase());
            value = (key === undefined ? null : (0,domain_json/* getOwn */.Ng)(value, key)) ?? null;
        }
        return value;
    }
    /** GitHub ignores case between texts; other kinds are compared as they are. */
    #isEqual(left, right) {
        if (typeof left === "string" && typeof right === "string")
            return left.toLowerCase() === right.toLowerCase();
        if (typeof left !== typeof right)
            throw this.#notSimulated();
        return left === right;
    }
    #take(token) {
        if (this.#tokens[this.#next] !== token)
            return false;
        this.#next++;
        return true;
    }
    #notSimulated() {
        return new errors_NotSimulatedError(`the expression \${{ ${this.expression.trim()} }}`);
    }
}
function isTruthy(value) {
    return value !== null && value !== false && value !== "" && value !== 0;
}
function toText(value) {
    if (value === null)
        return "";
    return typeof value === "object" ? (Array.isArray(value) ? "Array" : "Object") : String(value);
}

;// CONCATENATED MODULE: ./simulator/dispatch/concurrency.ts
/** With `queue: max` (github-actions.md 4.3). */
const MAX_WAITING = 100;
/** One run per group at a time; a group's name is matched whatever its case. */
class ConcurrencyGroups {
    /** Groups in which a run is under way. */
    #groups = new Map();
    /**
     * Waits for a turn.
     *
     * @returns a function that gives the turn back; `undefined` when a newer run took this one's place in the queue
     */
    enter({ group, queue }) {
        const key = group.toLowerCase();
        const busy = this.#groups.get(key);
        const leave = () => this.#leave(key);
        if (busy === undefined) {
            this.#groups.set(key, { waiting: [] });
            return Promise.resolve(leave);
        }
        return new Promise((resolve) => {
            if (queue === "single")
                for (const older of busy.waiting.splice(0))
                    older.replaced();
            if (busy.waiting.length >= MAX_WAITING)
                return resolve(undefined);
            busy.waiting.push({ start: () => resolve(leave), replaced: () => resolve(undefined) });
        });
    }
    #leave(key) {
        const next = this.#groups.get(key)?.waiting.shift();
        if (next === undefined)
            this.#groups.delete(key);
        else
            next.start();
    }
}

;// CONCATENATED MODULE: ./simulator/dispatch/dispatch-request.ts

/** Limits of `POST /repos/{owner}/{repo}/dispatches` (github-actions.md 3.1). */
const MAX_EVENT_TYPE_CHARACTERS = 100;
const MAX_PAYLOAD_PROPERTIES = 10;
const MAX_PAYLOAD_CHARACTERS = 65_535;
const KEYS = ["event_type", "client_payload"];
function refusal(status, message) {
    return { status, body: JSON.stringify({ message, documentation_url: "https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event", status: String(status) }) };
}
/** Whether a body keeps the limits: the dispatch, or the answer that refuses it. The wording of the messages is ours. */
function dispatch_request_readDispatch(body) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return refusal(400, "Problems parsing JSON");
    }
    if (!(0,domain_json/* isJsonObject */.OW)(value))
        return refusal(400, "Body should be a JSON object");
    const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
    if (unknown !== undefined)
        return refusal(422, `Invalid request. "${unknown}" is not a permitted key.`);
    const eventType = (0,domain_json/* getOwn */.Ng)(value, "event_type");
    if (eventType === undefined)
        return refusal(422, 'Invalid request. "event_type" wasn\'t supplied.');
    if (typeof eventType !== "string")
        return refusal(422, 'Invalid request. For "event_type", the value is not a string.');
    const characters = Array.from(eventType).length;
    if (characters < 1 || characters > MAX_EVENT_TYPE_CHARACTERS)
        return refusal(422, `Invalid request. "event_type" has ${characters} characters; 1 to ${MAX_EVENT_TYPE_CHARACTERS} are allowed.`);
    const payload = (0,domain_json/* getOwn */.Ng)(value, "client_payload") ?? {};
    if (!(0,domain_json/* isJsonObject */.OW)(payload))
        return refusal(422, 'Invalid request. For "client_payload", the value is not an object.');
    const properties = Object.keys(payload).length;
    if (properties > MAX_PAYLOAD_PROPERTIES)
        return refusal(422, `Invalid request. No more than ${MAX_PAYLOAD_PROPERTIES} properties are allowed; ${properties} were supplied.`);
    const size = JSON.stringify(payload).length;
    if (size > MAX_PAYLOAD_CHARACTERS)
        return refusal(422, `Invalid request. "client_payload" has ${size} characters; ${MAX_PAYLOAD_CHARACTERS} are allowed.`);
    return { eventType, clientPayload: payload };
}
function dispatch_request_isRefused(answer) {
    return "status" in answer;
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = require("node:child_process");
;// CONCATENATED MODULE: ./simulator/runner/run-action.ts





/** One action step of one job: its stages share state, and each has its own file commands. */
class ActionRun {
    workspace;
    temp;
    #step;
    #manifest;
    #folder;
    #state = {};
    #variables;
    #path;
    #outputs = {};
    #summary = "";
    constructor(step) {
        this.#step = step;
        this.#manifest = (0,dist/* parse */.qg)((0,external_node_fs_.readFileSync)(step.manifest, "utf8"));
        this.#folder = step.job?.folder ?? (0,external_node_fs_.mkdtempSync)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), "cloud-automation-runner-"));
        this.#variables = step.job?.variables ?? {};
        this.#path = step.job?.path ?? [];
        ({ workspace: this.workspace, temp: this.temp } = prepareJobFolder(this.#folder, step.event));
    }
    /** Step outputs; those of pre and post do not exist for the workflow. */
    get outputs() {
        return this.#outputs;
    }
    get summary() {
        return this.#summary;
    }
    get state() {
        return this.#state;
    }
    /** What the stages so far exported for following steps. */
    get variables() {
        return this.#variables;
    }
    has(stage) {
        return this.#manifest.runs[stage] !== undefined;
    }
    /** Runs one stage to its end. */
    async run(stage, jobStatus = "success") {
        return this.start(stage, jobStatus).result;
    }
    start(stage, jobStatus = "success") {
        const script = this.#manifest.runs[stage];
        if (!script)
            throw new Error(`${this.#step.manifest} has no ${stage}`);
        const files = this.#fileCommands();
        const begunMs = Date.now();
        const child = (0,external_node_child_process_namespaceObject.spawn)(this.#step.node ?? process.execPath, [(0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(this.#step.manifest), script)], {
            cwd: this.workspace,
            env: this.#environment(files, jobStatus),
            stdio: ["ignore", "pipe", "pipe"],
        });
        let stdout = "";
        let stderr = "";
        child.stdout.setEncoding("utf8").on("data", (text) => ((stdout += text), this.#step.onOutput?.("stdout", text)));
        child.stderr.setEncoding("utf8").on("data", (text) => ((stderr += text), this.#step.onOutput?.("stderr", text)));
        const result = new Promise((resolve, reject) => {
            child.on("error", reject);
            // The runner processes the file commands however the process ended.
            child.on("exit", (exitCode, signal) => {
                const durationMs = Date.now() - begunMs;
                const done = () => {
                    this.#collect(stage, files);
                    resolve({ exitCode, signal, stdout, stderr, durationMs });
                };
                const patience = setTimeout(done, 5_000);
                child.on("close", () => {
                    clearTimeout(patience);
                    done();
                });
            });
        });
        return { process: child, result };
    }
    #fileCommands() {
        return createFileCommands(this.#folder);
    }
    #environment(files, jobStatus) {
        const environment = {
            ...runnerEnvironment({ folder: this.#folder, variables: this.#variables, path: this.#path }, this.#step.eventName),
            ...files,
        };
        const defaults = Object.entries(this.#manifest.inputs ?? {}).flatMap(([name, input]) => (input?.default === undefined ? [] : [[name, String(input.default)]]));
        for (const [name, value] of [...defaults, ...Object.entries(this.#step.inputs)]) {
            environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] = value.replaceAll("${{ job.status }}", jobStatus).replaceAll("${{ github.token }}", "");
        }
        for (const [name, value] of Object.entries(this.#state))
            environment[`STATE_${name}`] = value;
        for (const [name, value] of Object.entries(this.#step.environment ?? {})) {
            if (value === undefined)
                delete environment[name];
            else
                environment[name] = value;
        }
        return environment;
    }
    #collect(stage, files) {
        const read = (name) => (0,external_node_fs_.readFileSync)(files[name] ?? "", "utf8");
        Object.assign(this.#state, parseFileCommand(read("GITHUB_STATE")));
        Object.assign(this.#variables, parseFileCommand(read("GITHUB_ENV")));
        this.#path.unshift(...read("GITHUB_PATH").split("\n").filter(Boolean).reverse());
        if (stage === "main")
            Object.assign(this.#outputs, parseFileCommand(read("GITHUB_OUTPUT")));
        this.#summary += read("GITHUB_STEP_SUMMARY");
    }
}
/** Makes workspace and temporary folder, and writes the webhook event. */
function prepareJobFolder(folder, event) {
    const { workspace, temp } = jobFolders(folder);
    for (const path of [workspace, temp])
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_namespaceObject.join)(folder, "event.json"), JSON.stringify(event));
    return { workspace, temp };
}
function jobFolders(folder) {
    return { workspace: (0,external_node_path_namespaceObject.join)(folder, "workspace"), temp: (0,external_node_path_namespaceObject.join)(folder, "temp") };
}
/** What every step of a job finds in its environment, its own file commands aside. */
function runnerEnvironment({ folder, variables, path }, eventName = "repository_dispatch") {
    const { workspace, temp } = jobFolders(folder);
    return {
        PATH: [...path, process.env["PATH"]].join(external_node_path_namespaceObject.delimiter),
        HOME: process.env["HOME"],
        LANG: "C.UTF-8",
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_API_URL: "https://api.github.com",
        GITHUB_REPOSITORY: "octo/demo",
        GITHUB_RUN_ID: "4711",
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_WORKFLOW: "keptn",
        GITHUB_JOB: "task",
        GITHUB_EVENT_NAME: eventName,
        GITHUB_EVENT_PATH: (0,external_node_path_namespaceObject.join)(folder, "event.json"),
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temp,
        RUNNER_OS: "Linux",
        RUNNER_NAME: "local",
        ...variables,
    };
}
/** Empty files for one stage, in a folder of their own. @returns their paths by the variables' names */
function createFileCommands(folder) {
    const stage = (0,external_node_fs_.mkdtempSync)((0,external_node_path_namespaceObject.join)(folder, "stage-"));
    const files = Object.fromEntries(["OUTPUT", "STATE", "ENV", "PATH", "STEP_SUMMARY"].map((name) => [`GITHUB_${name}`, (0,external_node_path_namespaceObject.join)(stage, name)]));
    for (const file of Object.values(files))
        (0,external_node_fs_.writeFileSync)(file, "");
    return files;
}
/** `name=value` lines and `name<<DELIMITER` blocks; the first of `=` and `<<` decides (github-actions.md 2.1). */
function parseFileCommand(text) {
    const values = {};
    const lines = text.split("\n");
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? "";
        if (line === "")
            continue;
        const equals = line.indexOf("=");
        const heredoc = line.indexOf("<<");
        if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
            values[line.slice(0, equals)] = line.slice(equals + 1);
        }
        else if (heredoc > 0) {
            const delimiter = line.slice(heredoc + 2);
            const end = lines.indexOf(delimiter, i + 1);
            if (end < 0)
                throw new Error(`no line ${JSON.stringify(delimiter)} ends the value of ${line.slice(0, heredoc)}`);
            values[line.slice(0, heredoc)] = lines.slice(i + 1, end).join("\n");
            i = end;
        }
        else
            throw new Error(`not a file command: ${JSON.stringify(line)}`);
    }
    return values;
}

;// CONCATENATED MODULE: ./simulator/dispatch/script-step.ts




const SHELLS = {
    "": ["bash", "-e"],
    bash: ["bash", "--noprofile", "--norc", "-eo", "pipefail"],
    sh: ["sh", "-e"],
};
/** A background process may hold the streams open. */
const HELD_STREAMS_MS = 2_000;
/**
 * Starts a script in a process group of its own.
 *
 * @returns the process, and its exit code; `null` when a signal ended it
 */
function startScript(request) {
    const { script, shell = "", workspace, workingDirectory = ".", folder, environment, onOutput } = request;
    const call = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
    if (call === undefined)
        throw new errors_NotSimulatedError(`shell: ${shell}`);
    const [command, ...options] = call;
    const file = (0,external_node_path_namespaceObject.join)(folder, "script.sh");
    (0,external_node_fs_.writeFileSync)(file, script.replaceAll("\r\n", "\n"));
    const child = (0,external_node_child_process_namespaceObject.spawn)(command, [...options, file], {
        cwd: (0,external_node_path_namespaceObject.isAbsolute)(workingDirectory) ? workingDirectory : (0,external_node_path_namespaceObject.join)(workspace, workingDirectory),
        env: environment,
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.setEncoding("utf8").on("data", (text) => onOutput("stdout", text));
    child.stderr.setEncoding("utf8").on("data", (text) => onOutput("stderr", text));
    const exitCode = new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("exit", (code) => {
            const patience = setTimeout(() => resolve(code), HELD_STREAMS_MS);
            child.on("close", () => {
                clearTimeout(patience);
                resolve(code);
            });
        });
    });
    return { process: child, exitCode };
}

;// CONCATENATED MODULE: ./simulator/dispatch/job-run.ts







const CHECKOUT = "actions/checkout";
/** The action ends its job's processes within 5 s of a SIGINT. */
const INTERRUPT_MS = 6_000;
/** One workflow job on a "runner" of this machine: pre at the start, the steps, post in reverse order. */
class JobRun {
    request;
    #surroundings;
    #workspace;
    #actionSteps = new Map();
    #outputs = {};
    #status = "success";
    #summary = "";
    #process;
    #stopped = false;
    constructor(request) {
        this.request = request;
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), "cloud-automation-job-"));
        // GitHub's runners have Node on their PATH; here it is the one that runs this process.
        this.#surroundings = { folder, variables: {}, path: [(0,external_node_path_namespaceObject.dirname)(process.execPath)] };
        ({ workspace: this.#workspace } = prepareJobFolder(folder, request.event));
    }
    /** @throws NotSimulatedError for an action or an expression that is not known here */
    async run() {
        try {
            Object.assign(this.#surroundings.variables, this.#interpolated(this.request.environment), this.#interpolated(this.request.job.environment));
            for (const step of this.request.job.steps)
                await this.#pre(step);
            for (const step of this.request.job.steps)
                await this.#step(step);
            for (const [step, action] of [...this.#actionSteps].reverse())
                await this.#stage(step, action, "post");
            const summary = this.#summary + [...this.#actionSteps.values()].map(({ run }) => run.summary).join("");
            return { status: this.#status, summary };
        }
        finally {
            (0,external_node_fs_.rmSync)(this.#surroundings.folder, { recursive: true, force: true, maxRetries: 3 });
        }
    }
    /** Ends what runs; nothing of the job runs afterwards, post included. */
    stop() {
        this.#stopped = true;
        this.#status = "cancelled";
        const child = this.#process;
        if (child === undefined)
            return;
        signalTo(child, "SIGINT");
        setTimeout(() => signalTo(child, "SIGKILL"), INTERRUPT_MS).unref();
    }
    /** An action with `pre` is registered first, whatever its place (github-actions.md 1.6). */
    async #pre(step) {
        const manifest = this.#manifestOf(step);
        if (manifest === undefined)
            return;
        const { contexts, event, variables } = this.request;
        const streams = this.#streams();
        const run = new ActionRun({
            manifest,
            // The runner evaluates them again for each stage; without `steps` that makes no difference.
            inputs: interpolateAll(step.with, contexts),
            event,
            environment: { ...variables, ...this.#interpolated(step.environment) },
            job: this.#surroundings,
            onOutput: (stream, text) => streams[stream].write(text),
        });
        const action = { run, streams };
        this.#actionSteps.set(step, action);
        await this.#stage(step, action, "pre");
    }
    async #step(step) {
        if (this.#stopped || !expression_holds(step.condition, this.#contexts(), this.#status))
            return;
        const action = this.#actionSteps.get(step);
        if (action !== undefined)
            return this.#stage(step, action, "main");
        if (step.run !== undefined)
            return this.#script(step, step.run);
        (0,external_node_fs_.cpSync)(this.request.repositoryFolder, this.#workspace, { recursive: true });
    }
    async #stage(step, { run, streams }, stage) {
        if (this.#stopped || (stage !== "main" && !run.has(stage)))
            return;
        const { process: child, result } = run.start(stage, this.#status);
        this.#process = child;
        const { exitCode } = await result;
        this.#process = undefined;
        for (const stream of Object.values(streams))
            stream.end();
        if (stage === "main" && step.id !== undefined)
            this.#outputs[step.id] = { outputs: { ...run.outputs } };
        this.#note(exitCode);
    }
    async #script(step, run) {
        const { folder, variables, path } = this.#surroundings;
        const files = createFileCommands(folder);
        const streams = this.#streams();
        const { process: child, exitCode } = startScript({
            script: interpolate(run, this.#contexts()),
            shell: step.shell,
            workspace: this.#workspace,
            workingDirectory: step.workingDirectory,
            folder: (0,external_node_path_namespaceObject.dirname)(files["GITHUB_OUTPUT"] ?? folder),
            environment: { ...runnerEnvironment(this.#surroundings), ...files, ...this.request.variables, ...this.#interpolated(step.environment) },
            onOutput: (stream, text) => streams[stream].write(text),
        });
        this.#process = child;
        const code = await exitCode;
        this.#process = undefined;
        for (const stream of Object.values(streams))
            stream.end();
        const read = (name) => (0,external_node_fs_.readFileSync)(files[name] ?? "", "utf8");
        Object.assign(variables, parseFileCommand(read("GITHUB_ENV")));
        path.unshift(...read("GITHUB_PATH").split("\n").filter(Boolean).reverse());
        if (step.id !== undefined)
            this.#outputs[step.id] = { outputs: parseFileCommand(read("GITHUB_OUTPUT")) };
        this.#summary += read("GITHUB_STEP_SUMMARY");
        this.#note(code);
    }
    #note(exitCode) {
        if (exitCode !== 0 && this.#status === "success")
            this.#status = "failure";
    }
    #manifestOf({ uses }) {
        if (uses === undefined)
            return undefined;
        const [name = ""] = uses.split("@");
        const manifest = Object.hasOwn(this.request.actions, name) ? this.request.actions[name] : undefined;
        if (manifest === undefined && name !== CHECKOUT)
            throw new errors_NotSimulatedError(`uses: ${uses}`);
        return manifest;
    }
    #interpolated(texts) {
        return interpolateAll(texts, this.#contexts());
    }
    #streams() {
        return { stdout: this.request.log.stream(), stderr: this.request.log.stream() };
    }
    #contexts() {
        return { ...this.request.contexts, env: this.#surroundings.variables, steps: this.#outputs, job: { status: this.#status } };
    }
}
function interpolateAll(texts, contexts) {
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, interpolate(text, contexts)]));
}
function signalTo(child, signal) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const { pid } = child;
    try {
        // A script leads a group of its own, an action does not.
        if (pid !== undefined && child.spawnfile !== process.execPath)
            process.kill(-pid, signal);
        else
            child.kill(signal);
    }
    catch {
        // It ended in the meantime.
    }
}

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = require("node:string_decoder");
;// CONCATENATED MODULE: ./simulator/dispatch/run-log.ts

const COMMAND = /^\s*::([A-Za-z-]+)(?: [^:]*)?::(.*)$/s;
const MIN_MASKED_CHARACTERS = 4;
/** The log of a run as GitHub shows it: workflow commands carried out, secrets masked, one line at a time. */
class RunLog {
    onLine;
    #secrets;
    #stopToken;
    constructor(secrets, onLine) {
        this.onLine = onLine;
        this.#secrets = new Set([...secrets].filter(isMaskable));
    }
    /** A writer for one stream of one process; `end` gives the line without a line break. */
    stream() {
        const decoder = new external_node_string_decoder_namespaceObject.StringDecoder("utf8");
        let rest = "";
        return {
            write: (text) => {
                const lines = (rest + decoder.write(Buffer.from(text))).split(/\r?\n/);
                rest = lines.pop() ?? "";
                for (const line of lines)
                    this.#line(line);
            },
            end: () => {
                if (rest !== "")
                    this.#line(rest);
                rest = "";
            },
        };
    }
    /** A line of the runner itself. */
    say(line) {
        this.onLine(this.#mask(line));
    }
    #line(line) {
        const [, name = "", value = ""] = COMMAND.exec(line) ?? [];
        if (this.#stopToken !== undefined) {
            if (name === this.#stopToken)
                this.#stopToken = undefined;
            else
                this.say(line);
            return;
        }
        const text = run_log_unescape(value);
        switch (name.toLowerCase()) {
            case "": return this.say(line);
            case "add-mask": return void (isMaskable(text) && this.#secrets.add(text));
            case "stop-commands": return void (this.#stopToken = text);
            case "error": return this.#annotate("Error", text);
            case "warning": return this.#annotate("Warning", text);
            case "notice": return this.#annotate("Notice", text);
            case "group": return this.say(text);
            case "debug":
            case "endgroup":
            case "echo":
            case "add-matcher":
            case "remove-matcher": return;
            default: return this.say(line);
        }
    }
    #annotate(kind, text) {
        for (const [i, line] of text.split("\n").entries())
            this.say(i === 0 ? `${kind}: ${line}` : line);
    }
    #mask(line) {
        return [...this.#secrets].reduce((masked, secret) => masked.replaceAll(secret, "***"), line);
    }
}
function isMaskable(secret) {
    return secret.length >= MIN_MASKED_CHARACTERS;
}
/** The runner's escapes in the value of a command (github-actions.md 2.3). */
function run_log_unescape(value) {
    return value.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

;// CONCATENATED MODULE: ./simulator/dispatch/workflow.ts





const WORKFLOWS = (0,external_node_path_namespaceObject.join)(".github", "workflows");
/** Permissions, runners and time limits exist only at GitHub; they are accepted and have no effect here. */
const WORKFLOW_KEYS = ["name", "on", "run-name", "concurrency", "env", "permissions", "jobs"];
const JOB_KEYS = ["name", "runs-on", "timeout-minutes", "permissions", "env", "steps"];
const STEP_KEYS = ["id", "name", "uses", "run", "with", "env", "if", "shell", "working-directory"];
/**
 * The workflows of a repository that a dispatch can start; others are left alone.
 *
 * @throws NotSimulatedError naming file and key when one of them asks for more than is interpreted
 */
function readWorkflows(repositoryFolder) {
    let files;
    try {
        files = (0,external_node_fs_.readdirSync)((0,external_node_path_namespaceObject.join)(repositoryFolder, WORKFLOWS)).filter((file) => /\.ya?ml$/.test(file)).sort();
    }
    catch {
        return [];
    }
    return files.flatMap((file) => {
        const root = (0,dist/* parse */.qg)((0,external_node_fs_.readFileSync)((0,external_node_path_namespaceObject.join)(repositoryFolder, WORKFLOWS, file), "utf8"));
        if (!(0,domain_json/* isJsonObject */.OW)(root))
            throw new Error(`${file}: expected a mapping`);
        const trigger = dispatchTrigger((0,domain_json/* getOwn */.Ng)(root, "on"));
        return trigger === undefined ? [] : [readWorkflow(file, root, trigger.types)];
    });
}
/** Whether an event type starts a workflow: the exact text (github-actions.md 3.1, "matching"). */
function listensTo({ types }, eventType) {
    return types === undefined || types.includes(eventType);
}
function dispatchTrigger(on) {
    if (on === "repository_dispatch")
        return { types: undefined };
    if (Array.isArray(on))
        return on.includes("repository_dispatch") ? { types: undefined } : undefined;
    if (!(0,domain_json/* isJsonObject */.OW)(on) || !Object.hasOwn(on, "repository_dispatch"))
        return undefined;
    const options = (0,domain_json/* getOwn */.Ng)(on, "repository_dispatch");
    const types = (0,domain_json/* isJsonObject */.OW)(options) ? (0,domain_json/* getOwn */.Ng)(options, "types") : undefined;
    if (types === undefined || types === null)
        return { types: undefined };
    return { types: (Array.isArray(types) ? types : [types]).map(String) };
}
function readWorkflow(file, root, types) {
    onlyKnown(root, WORKFLOW_KEYS, file);
    const jobs = workflow_objectAt(root, "jobs", file);
    return {
        file,
        name: workflow_textAt(root, "name") ?? file,
        types,
        runName: workflow_textAt(root, "run-name"),
        concurrency: readConcurrency((0,domain_json/* getOwn */.Ng)(root, "concurrency"), file),
        environment: workflow_texts((0,domain_json/* getOwn */.Ng)(root, "env"), `${file}: env`),
        jobs: Object.keys(jobs).map((id) => readJob(id, workflow_objectAt(jobs, id, `${file}: jobs`), `${file}: jobs.${id}`)),
    };
}
function readConcurrency(value, file) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === "string")
        return { group: value, queue: "single" };
    if (!(0,domain_json/* isJsonObject */.OW)(value))
        throw new Error(`${file}: concurrency: expected a text or a mapping`);
    onlyKnown(value, ["group", "queue", "cancel-in-progress"], `${file}: concurrency`);
    if ((0,domain_json/* getOwn */.Ng)(value, "cancel-in-progress"))
        throw new errors_NotSimulatedError(`${file}: concurrency.cancel-in-progress`);
    return { group: workflow_textAt(value, "group") ?? "", queue: workflow_textAt(value, "queue") === "max" ? "max" : "single" };
}
function readJob(id, job, where) {
    onlyKnown(job, JOB_KEYS, where);
    const steps = (0,domain_json/* getOwn */.Ng)(job, "steps");
    if (!Array.isArray(steps))
        throw new Error(`${where}.steps: expected a list`);
    return { id, environment: workflow_texts((0,domain_json/* getOwn */.Ng)(job, "env"), `${where}.env`), steps: steps.map((step, i) => readStep(step, `${where}.steps[${i}]`)) };
}
function readStep(step, where) {
    if (!(0,domain_json/* isJsonObject */.OW)(step))
        throw new Error(`${where}: expected a mapping`);
    onlyKnown(step, STEP_KEYS, where);
    const [uses, run] = [workflow_textAt(step, "uses"), workflow_textAt(step, "run")];
    if ((uses === undefined) === (run === undefined))
        throw new Error(`${where}: expected either uses or run`);
    return {
        id: workflow_textAt(step, "id"),
        name: workflow_textAt(step, "name") ?? uses ?? run?.split("\n", 1)[0] ?? "",
        uses,
        run,
        with: workflow_texts((0,domain_json/* getOwn */.Ng)(step, "with"), `${where}.with`),
        environment: workflow_texts((0,domain_json/* getOwn */.Ng)(step, "env"), `${where}.env`),
        condition: workflow_textAt(step, "if"),
        shell: workflow_textAt(step, "shell"),
        workingDirectory: workflow_textAt(step, "working-directory"),
    };
}
function onlyKnown(value, known, where) {
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw new errors_NotSimulatedError(`${where}: ${unknown}`);
}
function workflow_objectAt(value, key, where) {
    const found = (0,domain_json/* getOwn */.Ng)(value, key);
    if (!(0,domain_json/* isJsonObject */.OW)(found))
        throw new Error(`${where}: ${key}: expected a mapping`);
    return found;
}
function workflow_textAt(value, key) {
    const found = (0,domain_json/* getOwn */.Ng)(value, key);
    return found === undefined || found === null || typeof found === "object" ? undefined : String(found);
}
function workflow_texts(value, where) {
    if (value === undefined || value === null)
        return {};
    if (!(0,domain_json/* isJsonObject */.OW)(value))
        throw new Error(`${where}: expected a mapping`);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, item === null ? "" : String(item)]));
}

;// CONCATENATED MODULE: ./simulator/dispatch/receiver.ts








const SERVER_URL = "https://github.com";
const receiver_SHA = "0".repeat(40);
/**
 * GitHub's `repository_dispatch` endpoint for one repository, and the runs it starts (github-actions.md 3.1): 204 for
 * everything that keeps the limits, whether a workflow listens or not.
 */
class DispatchReceiver {
    options;
    runs = [];
    #workflows;
    #folder;
    #groups = new ConcurrencyGroups();
    #underway = new Set();
    #jobs = new Set();
    #server;
    #closed = false;
    /** @throws NotSimulatedError when a workflow of the default branch asks for more than is interpreted */
    constructor(options) {
        this.options = options;
        const { branches, defaultBranch } = options.repository;
        const folder = branches[defaultBranch];
        if (folder === undefined)
            throw new Error(`The default branch ${defaultBranch} has no folder.`);
        this.#folder = folder;
        this.#workflows = readWorkflows(folder);
    }
    answer({ method, path, headers, body }) {
        const [, scheme = "", token = ""] = /^(\S+) +(\S+)$/.exec(headers["authorization"] ?? "") ?? [];
        const { repository, foreignTokens = [] } = this.options;
        if (headers["authorization"] === undefined)
            return refusal(401, "Requires authentication");
        const isKnown = token === this.options.token || foreignTokens.includes(token);
        if (!["bearer", "token"].includes(scheme.toLowerCase()) || !isKnown)
            return refusal(401, "Bad credentials");
        const isThere = path.toLowerCase() === `/repos/${repository.owner}/${repository.name}/dispatches`.toLowerCase();
        if (method !== "POST" || !isThere || token !== this.options.token)
            return refusal(404, "Not Found");
        const dispatch = dispatch_request_readDispatch(body);
        if (dispatch_request_isRefused(dispatch))
            return dispatch;
        for (const workflow of this.#workflows.filter((candidate) => listensTo(candidate, dispatch.eventType)))
            this.#start(workflow, dispatch);
        return { status: 204, body: "" };
    }
    /** Answers over HTTP on a free port of this machine. @returns the base address */
    async listen() {
        const server = (0,external_node_http_namespaceObject.createServer)((request, response) => void this.#serve(request, response));
        this.#server = server;
        await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
        return `http://127.0.0.1:${server.address().port}`;
    }
    get isIdle() {
        return this.#underway.size === 0;
    }
    /** Resolves when no run is under way or waiting. */
    async idle() {
        while (this.#underway.size > 0)
            await Promise.all(this.#underway);
    }
    /** Ends all runs and their processes. */
    async close() {
        this.#closed = true;
        this.#server?.close();
        this.#server?.closeAllConnections();
        for (const job of this.#jobs)
            job.stop();
        await this.idle();
    }
    #start(workflow, dispatch) {
        const { repository } = this.options;
        const id = this.runs.length + 1;
        const fullName = `${repository.owner}/${repository.name}`;
        const event = { action: dispatch.eventType, branch: repository.defaultBranch, client_payload: dispatch.clientPayload, repository: { full_name: fullName, name: repository.name, owner: { login: repository.owner } }, sender: { login: "webhook-service" } };
        const github = { event, event_name: "repository_dispatch", repository: fullName, run_id: String(id), run_attempt: "1", workflow: workflow.name, server_url: SERVER_URL };
        const contexts = { github, vars: repository.variables };
        const run = {
            id,
            workflow: workflow.name,
            title: workflow.runName === undefined ? dispatch.eventType : interpolate(workflow.runName, contexts),
            url: `${SERVER_URL}/${fullName}/actions/runs/${id}`,
            eventType: dispatch.eventType,
            status: "pending",
            conclusion: undefined,
            startedAtMs: undefined,
            completedAtMs: undefined,
            summary: "",
        };
        this.runs.push(run);
        const underway = this.#run(run, workflow, event, contexts).finally(() => this.#underway.delete(underway));
        this.#underway.add(underway);
    }
    async #run(run, workflow, event, contexts) {
        const { concurrency } = workflow;
        const group = concurrency && { ...concurrency, group: interpolate(concurrency.group, contexts) };
        const leave = group ? await this.#groups.enter(group) : () => undefined;
        try {
            if (leave === undefined || this.#closed)
                return this.#complete(run, "cancelled");
            run.status = "in_progress";
            run.startedAtMs = Date.now();
            this.options.onRun?.(run);
            const outcomes = await Promise.all(this.#jobsOf(run, workflow, event, contexts).map((job) => this.#runJob(run, job)));
            run.summary = outcomes.map(({ summary }) => summary).join("");
            const statuses = outcomes.map(({ status }) => status);
            this.#complete(run, statuses.includes("cancelled") ? "cancelled" : statuses.includes("failure") ? "failure" : "success");
        }
        catch (error) {
            this.#tell(run, error);
            this.#complete(run, "failure");
        }
        finally {
            leave?.();
        }
    }
    #jobsOf(run, workflow, event, contexts) {
        const { repository, actions, onLine } = this.options;
        const variables = {
            GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
            GITHUB_RUN_ID: String(run.id),
            GITHUB_RUN_NUMBER: String(run.id),
            GITHUB_WORKFLOW: workflow.name,
            GITHUB_REF: `refs/heads/${repository.defaultBranch}`,
            GITHUB_SHA: receiver_SHA,
        };
        return workflow.jobs.map((job) => new JobRun({
            job,
            environment: workflow.environment,
            contexts: { ...contexts, secrets: repository.secrets },
            event,
            variables: { ...variables, GITHUB_JOB: job.id },
            repositoryFolder: this.#folder,
            actions,
            log: new RunLog(Object.values(repository.secrets), (line) => onLine?.(run, line)),
        }));
    }
    async #runJob(run, job) {
        this.#jobs.add(job);
        try {
            return await job.run();
        }
        catch (error) {
            this.#tell(run, error);
            return { status: "failure", summary: "" };
        }
        finally {
            this.#jobs.delete(job);
        }
    }
    #tell(run, error) {
        this.options.onLine?.(run, `Error: ${error instanceof Error ? error.message : String(error)}`);
    }
    #complete(run, conclusion) {
        run.status = "completed";
        run.conclusion = conclusion;
        run.completedAtMs = Date.now();
        this.options.onRun?.(run);
    }
    async #serve(request, response) {
        const body = await (0,consumers_namespaceObject.text)(request).catch(() => undefined);
        if (body === undefined)
            return;
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const { status, body: answer } = this.answer({ method: request.method ?? "GET", path: pathname, headers: request.headers, body });
        response.writeHead(status, answer === "" ? {} : { "content-type": "application/json; charset=utf-8" }).end(answer);
    }
}

;// CONCATENATED MODULE: ./simulator/dispatch/index.ts






;// CONCATENATED MODULE: ./cli/play/sender.ts

/** `source` of what the Bridge sends for the person in front of it. */
const BRIDGE_SOURCE = "https://github.com/keptn/keptn/bridge";
const NAMES = {
    [SHIPYARD_CONTROLLER]: "shipyard",
    [LIGHTHOUSE_SERVICE]: "lighthouse",
    [APPROVAL_SERVICE]: "approval-service",
    [BRIDGE_SOURCE]: "you",
};
/** Who sent an event, in a word or two. */
function senderOf(source) {
    const [, run] = /\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(source) ?? [];
    if (run !== undefined)
        return `GitHub run #${run}`;
    return Object.hasOwn(NAMES, source) ? (NAMES[source] ?? source) : source;
}

;// CONCATENATED MODULE: ./cli/play/approval.ts


/** Answers open approvals: asks a person, or decides as told. */
class Approver {
    plane;
    api;
    screen;
    approval;
    signal;
    #answering = 0;
    constructor(plane, api, screen, approval, signal) {
        this.plane = plane;
        this.api = api;
        this.screen = screen;
        this.approval = approval;
        this.signal = signal;
    }
    /** Whether an answer is being thought about or sent. */
    get isBusy() {
        return this.#answering > 0;
    }
    /**
     * To be told every event. An approval waits for a person when the approval-service has said `started` and no more
     * (control-plane.md 2.7).
     */
    async handle({ type, triggeredid }) {
        if (type !== taskType("approval", "started"))
            return;
        this.#answering += 1;
        try {
            // The service's own `finished`, if any, is already on its way.
            await new Promise((resolve) => setImmediate(resolve));
            const open = this.plane.openTasks().find(({ id }) => id === triggeredid);
            if (open !== undefined)
                await this.#answer(open);
        }
        finally {
            this.#answering -= 1;
        }
    }
    async #answer(open) {
        const { approval } = this;
        const decision = approval.by === "person" ? await this.#ask(open) : approval.decision;
        if (decision === undefined)
            return;
        const data = decodeData(open.data);
        const how = { person: "at the prompt", option: `by --${decision}`, default: "automatically, because nobody is at a terminal" }[approval.by];
        const approved = decision === "approve";
        // One `finished` and no `started`: that one came from the approval-service.
        await this.api.send({
            type: taskType("approval", "finished"),
            specversion: "1.0",
            source: BRIDGE_SOURCE,
            shkeptncontext: open.shkeptncontext,
            triggeredid: open.id,
            data: {
                project: data?.project ?? "",
                stage: data?.stage ?? "",
                service: data?.service ?? "",
                status: "succeeded",
                result: approved ? "pass" : "fail",
                message: `${approved ? "Approved" : "Rejected"} ${how}`,
            },
        });
    }
    async #ask(open) {
        const data = decodeData(open.data);
        const question = `${" ".repeat(8)}? Release ${data?.service} to ${data?.stage}? The last stage says ${data?.result || "nothing"}.`;
        for (;;) {
            const answer = (await this.screen.ask(question, this.signal))?.trim().toLowerCase();
            if (this.signal.aborted)
                return undefined;
            if (answer === "y" || answer === "yes")
                return "approve";
            // The end of the input is no consent.
            if (answer === undefined || answer === "n" || answer === "no")
                return "reject";
        }
    }
}

;// CONCATENATED MODULE: ./cli/play/network.ts
const GITHUB_API_HOST = "api.github.com";
/** Reserved for documentation (RFC 5737): looks like an address, leads nowhere. */
const DOCUMENTATION_ADDRESS = "192.0.2.1";
/** The world as the webhook service sees it: GitHub's API is the receiver on this machine, there is nothing else. */
function networkTo(receiver, note) {
    return {
        resolveHost(host) {
            if (host === GITHUB_API_HOST)
                return Promise.resolve([{ address: DOCUMENTATION_ADDRESS, names: [] }]);
            note(`The webhook service asked for ${host}. Only ${GITHUB_API_HOST} exists here.`);
            return Promise.reject(noSuchHost(host));
        },
        httpRequest(method, url, headers, body) {
            const { host, protocol, pathname } = new URL(url);
            if (host !== GITHUB_API_HOST || protocol !== "https:") {
                note(`${method} ${url} was not sent: nothing leaves this machine.`);
                return Promise.reject(noSuchHost(host));
            }
            const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
            const runsBefore = receiver.runs.length;
            const answer = receiver.answer({ method, path: pathname, headers: lowerCase, body: body ?? "" });
            if (answer.status === 204 && receiver.runs.length === runsBefore)
                note("GitHub answered 204 to the dispatch, but no workflow listens to its event type.");
            if (answer.status !== 204)
                note(`GitHub answered ${answer.status} to the dispatch: ${answer.body}`);
            return Promise.resolve(answer);
        },
    };
}
function noSuchHost(host) {
    return Object.assign(new Error(`lookup ${host}: no such host`), { code: "ENOTFOUND" });
}

;// CONCATENATED MODULE: ./cli/play/set-up.ts

const set_up_SECRET_SCOPE = "keptn-webhook-service";
/** The public API of a control plane. */
class Api {
    plane;
    constructor(plane) {
        this.plane = plane;
    }
    /** @throws Error with status and answer when it is not a 2xx */
    async call(method, path, body) {
        const response = await fetch(`${this.plane.url}/api${path}`, {
            method,
            headers: { "x-token": this.plane.token, ...(body !== undefined && { "content-type": "application/json" }) },
            ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        const text = await response.text();
        if (!response.ok)
            throw new Error(`${method} ${path}: HTTP ${response.status} ${text}`);
        return text === "" ? undefined : JSON.parse(text);
    }
    /** @returns the context in force */
    async send(event) {
        const { keptnContext } = (await this.call("POST", "/v1/event", event));
        return keptnContext;
    }
}
/**
 * Sets a project up as the documentation says, and in its order: secrets, files, subscriptions last – an event in between
 * would fail with "no valid webhook config found" (control-plane.md 6.3).
 */
async function setUp(api, plane, example, githubToken) {
    const { name: project, trigger, shipyard } = example;
    plane.createProject({ name: project, shipyard: example.shipyardText, services: [trigger.service] });
    for (const name of new Set(example.secrets.map((secret) => secret.name))) {
        const keys = example.secrets.filter((secret) => secret.name === name).map(({ key }) => [key, githubToken]);
        await api.call("POST", "/secrets/v1/secret", { name, scope: set_up_SECRET_SCOPE, data: Object.fromEntries(keys) });
    }
    await putFile(api, `/resource-service/v1/project/${project}`, "webhook/webhook.yaml", example.webhookText);
    for (const stage of shipyard.stages)
        await putFile(api, `/resource-service/v1/project/${project}/stage/${stage.name}/service/${trigger.service}`, "slo.yaml", example.sloText);
    const [integration] = (await api.call("GET", `/controlPlane/v1/uniform/registration?name=${WEBHOOK_SERVICE}`));
    if (integration === undefined)
        throw new Error(`The control plane has no ${WEBHOOK_SERVICE}.`);
    for (const { id, event } of example.subscriptions) {
        const filter = { projects: [project], stages: [], services: [] };
        await api.call("PUT", `/controlPlane/v1/uniform/registration/${integration.id}/subscription/${id}`, { event, filter });
    }
}
async function putFile(api, level, resourceURI, text) {
    await api.call("PUT", `${level}/resource`, { resources: [{ resourceURI, resourceContent: Buffer.from(text).toString("base64") }] });
}

// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __nccwpck_require__(1097);
;// CONCATENATED MODULE: ./cli/play/tally.ts




/** One row per planned task; those that Keptn never triggered are rows too. */
function taskRows(events, plan) {
    return plan.map(({ stage, task }) => {
        const triggered = events.find((event) => event.type === taskType(task, "triggered") && decodeData(event.data)?.stage === stage);
        const finished = events.filter((event) => triggered !== undefined && event.triggeredid === triggered.id && event.type === taskType(task, "finished"));
        const last = finished.at(-1);
        if (triggered === undefined || last === undefined) {
            return { stage, task, state: triggered === undefined ? "not triggered" : "open", status: "", result: "", message: "", durationMs: undefined, by: "", data: {} };
        }
        const answers = finished.map(({ type, source, time, data }) => ({ eventType: type, source, time, properties: null, status: decodeData(data)?.status ?? "", result: decodeData(data)?.result ?? "" }));
        return {
            stage,
            task,
            state: "finished",
            ...aggregate(answers),
            message: firstLine(decodeData(last.data)?.message ?? ""),
            durationMs: Date.parse(last.time) - Date.parse(triggered.time),
            by: [...new Set(finished.map(({ source }) => senderOf(source)))].join(", "),
            data: Object.assign({}, ...finished.map((event) => reported(event, task))),
        };
    });
}
/** The ends of all sequences, in order. */
function sequenceEnds(events) {
    return events.flatMap((event) => {
        const type = parseSequenceType(event.type);
        const data = decodeData(event.data);
        return type?.kind === "finished" && data !== undefined ? [{ stage: type.stage, sequence: type.sequence, status: data.status, result: data.result }] : [];
    });
}
/** The worst of all sequences; a sequence that never ended is no success. */
function verdictOf(ends) {
    if (ends.length === 0 || ends.some(({ status, result }) => status !== "succeeded" || !["pass", "warning"].includes(result)))
        return "fail";
    return ends.some(({ result }) => result === "warning") ? "warning" : "pass";
}
function firstLine(text) {
    return text.split("\n", 1)[0] ?? "";
}
/** The score of an `evaluation.finished`, in percent; `undefined` for everything else. */
function scoreOf(event) {
    const value = event.type === taskType("evaluation", "finished") ? (0,domain_json/* getOwn */.Ng)(dataObject(event), "evaluation") : undefined;
    const score = (0,domain_json/* isJsonObject */.OW)(value) ? (0,domain_json/* getOwn */.Ng)(value, "score") : undefined;
    return typeof score === "number" ? String(Math.round(score * 100) / 100) : undefined;
}
/** Texts, numbers and booleans of `data.<task>`; of an evaluation the score, since the rest is for machines. */
function reported(event, task) {
    const value = (0,domain_json/* getOwn */.Ng)(dataObject(event), task);
    if (!(0,domain_json/* isJsonObject */.OW)(value))
        return {};
    const score = scoreOf(event);
    if (score !== undefined)
        return { score };
    const plain = Object.entries(value).filter(([, item]) => ["string", "number", "boolean"].includes(typeof item));
    return Object.fromEntries(plain.map(([name, item]) => [name, String(item)]));
}

;// CONCATENATED MODULE: ./cli/play/story.ts





const TIME_COLUMNS = 7;
/** `approval-service` is the longest. */
const SENDER_COLUMNS = 16;
/** Below the names of the events. */
const INDENT = " ".repeat(TIME_COLUMNS + " ✓ ".length);
const STYLES = { pass: "green", warning: "yellow", fail: "red" };
const story_SIGNS = { pass: "✓", warning: "!", fail: "✗" };
/** Style of a result, for text. */
function styled(result, text) {
    const style = Object.hasOwn(STYLES, result) ? STYLES[result] : undefined;
    return style === undefined ? text : [style, text];
}
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}
/** Tells events and runs as they happen, one line each. */
class Story {
    screen;
    example;
    signal;
    #startMs = Date.now();
    #labelColumns;
    #stageColumns;
    constructor(screen, example, signal) {
        this.screen = screen;
        this.example = example;
        this.signal = signal;
        this.#labelColumns = Math.max(...plannedTasks(example).map(({ task }) => (0,text_width/* widthOf */.qz)(task))) + " triggered".length;
        this.#stageColumns = Math.max(...example.shipyard.stages.map(({ name }) => (0,text_width/* widthOf */.qz)(name)));
    }
    event(event) {
        const kind = kindOf(event.type);
        const sequence = parseSequenceType(event.type);
        const name = sequence ? `${sequence.stage}.${sequence.sequence}` : (parseTaskType(event.type)?.task ?? event.type);
        const data = decodeData(event.data);
        const verdict = kind === "finished" ? (data?.result ?? "") : "";
        const by = event.source === this.example.trigger.event["source"] ? "you" : senderOf(event.source);
        const label = `${name} ${kind}`;
        // Asking for measured values is an errand of the lighthouse, not a task of the sequence.
        const head = name === "get-sli" ? ["dim", (0,text_width/* pad */.eV)(label, this.#labelColumns)] : sequence ? ["bold", label] : (0,text_width/* pad */.eV)(label, this.#labelColumns);
        // The name of a sequence has its stage, and takes both columns.
        const where = sequence ? " ".repeat(Math.max(0, this.#labelColumns + this.#stageColumns - (0,text_width/* widthOf */.qz)(label))) : (0,text_width/* pad */.eV)(data?.stage ?? "", this.#stageColumns);
        const score = scoreOf(event);
        const details = firstLine(data?.message ?? "") || (score === undefined ? "" : `score ${score}`);
        const start = [this.#time(), " ", this.#sign(kind, verdict), " ", head, "  ", ["dim", where], "  "];
        if (kind !== "finished")
            return this.#line(...start, ["cyan", by]);
        const word = data?.status === "errored" ? "errored" : verdict;
        // A sequence's `finished` repeats the message of its last task.
        const told = details === "" || sequence ? "" : `: ${details}`;
        const left = this.screen.columns - TIME_COLUMNS - " ✓ ".length - this.#labelColumns - this.#stageColumns - SENDER_COLUMNS - 3 * "  ".length;
        const fits = (0,text_width/* widthOf */.qz)(word + told) <= left;
        this.#line(...start, ["cyan", (0,text_width/* pad */.eV)(by, SENDER_COLUMNS)], "  ", styled(verdict, word), fits ? told : "");
        if (!fits)
            this.#line(INDENT, details);
    }
    run(run) {
        const took = run.startedAtMs !== undefined && run.completedAtMs !== undefined ? ` after ${seconds(run.completedAtMs - run.startedAtMs)}` : "";
        if (run.status === "in_progress")
            this.#runLine(run, "┌", ["bold", run.workflow], ["dim", `  ${run.title}`]);
        if (run.status === "completed")
            this.#runLine(run, "└", run.conclusion === "success" ? ["dim", `run ended: success${took}`] : ["red", `run ended: ${run.conclusion ?? ""}${took}`]);
    }
    /** A line of a run's log. */
    runLog(run, line) {
        this.#runLine(run, "│", ["dim", line]);
    }
    /** Something that is neither an event nor a run. */
    note(text) {
        this.#line(this.#time(), " ", ["yellow", `! ${text}`]);
    }
    /** What happens while everything is being ended is no part of the story. */
    #line(...segments) {
        if (!this.signal.aborted)
            this.screen.line(...segments);
    }
    #runLine(run, mark, ...segments) {
        this.#line(INDENT, ["cyan", `#${run.id}`], " ", ["dim", mark], " ", ...segments);
    }
    #time() {
        return ["dim", `${((Date.now() - this.#startMs) / 1000).toFixed(2)} s`.padStart(TIME_COLUMNS)];
    }
    #sign(kind, verdict) {
        if (kind === "finished")
            return styled(verdict, story_SIGNS[verdict] ?? "·");
        return kind === "triggered" ? "→" : "·";
    }
}

;// CONCATENATED MODULE: ./cli/play/play.ts











const ACTION = "cloud-automation-actions/cloud-automation-actions";
const LOOK_MS = 25;
/** So long nothing may happen before the sequence counts as stuck: Keptn itself would wait for ever (control-plane.md 3.9). */
const PATIENCE_MS = 8_000;
/**
 * Plays a sequence from its triggering event to its end.
 *
 * @throws Error when the signal fires, or when the set-up fails; everything is ended in any case
 */
async function play({ root, example, approval, fail, screen, onEvent, signal }) {
    const beginMs = Date.now();
    const values = fail === "evaluation" ? example.failing : example.measured;
    const plane = await startControlPlane({ token: (0,external_node_crypto_namespaceObject.randomUUID)(), lighthouse: { sliProvider: ({ stage }) => values[stage] ?? {} } });
    const story = new Story(screen, example, signal);
    const githubToken = (0,external_node_crypto_namespaceObject.randomUUID)();
    const receiver = new DispatchReceiver({
        repository: {
            ...example.repository,
            defaultBranch: "main",
            branches: { main: example.folder },
            variables: { CONTROL_PLANE_URL: plane.url, ...(fail !== undefined && { DEMO_FAIL: fail }) },
            secrets: { CONTROL_PLANE_TOKEN: plane.token },
        },
        token: githubToken,
        actions: { [ACTION]: (0,external_node_path_namespaceObject.join)(root, "action.yml"), [`${ACTION}/task`]: (0,external_node_path_namespaceObject.join)(root, "task", "action.yml") },
        onRun: (run) => story.run(run),
        onLine: (run, line) => story.runLog(run, line),
    });
    const api = new Api(plane);
    const approver = new Approver(plane, api, screen, approval, signal);
    let lastEventMs = Date.now();
    plane.onEvent(({ event }) => {
        lastEventMs = Date.now();
        story.event(event);
        onEvent(event);
        void approver.handle(event).catch((error) => story.note(`The approval could not be answered: ${String(error)}`));
    });
    const webhook = attachWebhookService(plane, { ...networkTo(receiver, (text) => story.note(text)), log: (text) => story.note(`webhook-service: ${text}`) });
    try {
        await setUp(api, plane, example, githubToken);
        const keptnContext = await api.send(example.trigger.event);
        const isBusy = () => !receiver.isIdle || approver.isBusy;
        await sequenceEnd({ plane, project: example.name, keptnContext, isBusy, lastEventMs: () => lastEventMs, signal });
        await webhook.idle();
        await receiver.idle();
        const events = plane.events({ keptnContext }).map(({ event }) => event);
        const sequences = sequenceEnds(events);
        const tasks = taskRows(events, plannedTasks(example));
        const verdict = tasks.some(({ state }) => state === "open") ? "fail" : verdictOf(sequences);
        return { project: example.name, keptnContext, verdict, durationMs: Date.now() - beginMs, sequences, tasks, runs: receiver.runs, events };
    }
    finally {
        webhook.detach();
        await receiver.close();
        await plane.close();
    }
}
/** Resolves when the control plane says that the sequence is over, or when it waits for an answer that nobody will give. */
async function sequenceEnd({ plane, project, keptnContext, isBusy, lastEventMs, signal }) {
    for (;;) {
        signal.throwIfAborted();
        const state = plane.engine.sequences.views.find(project, keptnContext)?.state;
        if (state === "finished" || state === "timedOut" || state === "aborted")
            return;
        if (!isBusy() && Date.now() - lastEventMs() > PATIENCE_MS)
            return;
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
}

;// CONCATENATED MODULE: ./cli/play/table.ts


const HEADINGS = ["stage", "task", "status", "result", "took", "answered by"];
const GAP = "  ";
const MIN_DATA_COLUMNS = 20;
/** One row per task; what was reported stands in the last column, or below where the terminal is narrow. */
function printTable(screen, rows) {
    const cells = rows.map(({ stage, task, state, status, result, durationMs, by }) => [stage, task, state === "finished" ? status : state, result, durationMs === undefined ? "" : seconds(durationMs), by].map(text_width/* harmless */.Is));
    const widths = HEADINGS.map((heading, column) => Math.max((0,text_width/* widthOf */.qz)(heading), ...cells.map((row) => (0,text_width/* widthOf */.qz)(row[column] ?? ""))));
    const fixed = widths.reduce((sum, width) => sum + width + GAP.length, 0);
    const beside = screen.columns - fixed >= MIN_DATA_COLUMNS;
    const indent = beside ? " ".repeat(fixed) : GAP;
    screen.line(["dim", [...HEADINGS.map((heading, column) => (0,text_width/* pad */.eV)(heading, widths[column] ?? 0)), beside ? "data" : ""].join(GAP)]);
    for (const [i, row] of rows.entries()) {
        const columns = (cells[i] ?? []).map((cell, column) => {
            const text = (0,text_width/* pad */.eV)(cell, widths[column] ?? 0) + GAP;
            return row.state !== "finished" ? ["dim", text] : HEADINGS[column] === "result" ? styled(row.result, text) : text;
        });
        const data = Object.entries(row.data).map(([name, value]) => (0,text_width/* cut */.Jj)((0,text_width/* harmless */.Is)(`${name}: ${value}`), screen.columns - (0,text_width/* widthOf */.qz)(indent)));
        const [first, ...more] = beside ? data : [undefined, ...data];
        screen.line(...columns, first ?? "");
        for (const line of more)
            screen.line(indent, line ?? "");
    }
}
/** The end of the story in a plain sentence. */
function printVerdict(screen, project, verdict, rows, durationMs) {
    const head = `${project}: ${verdict}.`;
    const [first = "", ...more] = (0,text_width/* wrap */.LV)(`${head} ${explanation(verdict, rows, durationMs)}`, screen.columns);
    screen.line(styled(verdict, first.slice(0, head.length)), first.slice(head.length));
    for (const line of more)
        screen.line(line);
}
function explanation(verdict, rows, durationMs) {
    const done = rows.filter(({ state }) => state === "finished");
    const open = rows.filter(({ state }) => state === "open").map(placeOf);
    const missing = rows.filter(({ state }) => state === "not triggered").length;
    const last = done.at(-1);
    if (open.length > 0)
        return `The task ${open.join(", ")} still waits for an answer, and nobody is left to give it.`;
    if (verdict === "fail" && last !== undefined) {
        const verb = last.task === "approval" ? "was rejected" : last.status === "errored" ? "could not be done" : "failed";
        return `The task ${placeOf(last)} ${verb}${missing === 0 ? "" : `; Keptn stopped there and did not trigger ${missing === 1 ? "one more task" : `${missing} more tasks`}`}.`;
    }
    const warned = done.filter(({ result }) => result === "warning").map(placeOf);
    const remark = warned.length === 0 ? "" : ` A warning came from ${warned.join(", ")}.`;
    return `${done.length === 1 ? "The one task was" : `All ${done.length} tasks were`} answered in ${seconds(durationMs)}.${remark}`;
}
function placeOf({ task, stage }) {
    return `${task} in ${stage}`;
}

;// CONCATENATED MODULE: ./cli/project-root.ts


/**
 * The checkout that holds the running script: the next folder upwards with our package.json. Examples and bundles are
 * read from there.
 *
 * @throws Error when the script was taken out of its checkout
 */
function findProjectRoot(script) {
    for (let folder = (0,external_node_path_namespaceObject.dirname)((0,external_node_fs_.realpathSync)(script));; folder = (0,external_node_path_namespaceObject.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_namespaceObject.join)(folder, "package.json")) && (0,external_node_fs_.existsSync)((0,external_node_path_namespaceObject.join)(folder, "action.yml")))
            return folder;
        if (folder === (0,external_node_path_namespaceObject.dirname)(folder))
            throw new Error(`${script} is not inside a checkout of cloud-automation-actions, so the examples cannot be found.`);
    }
}
/** What the runs start; without them every run would fail one by one. @throws Error saying how to get them */
function checkBundles(root) {
    const missing = ["pre", "main", "post"].map((name) => (0,external_node_path_namespaceObject.join)("dist", name, "index.js")).filter((file) => !(0,external_node_fs_.existsSync)((0,external_node_path_namespaceObject.join)(root, file)));
    if (missing.length > 0)
        throw new Error(`${missing.join(", ")} not found: the action is not built. Run npm ci && npm run build.`);
}
function versionOf(root) {
    const { version } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_namespaceObject.join)(root, "package.json"), "utf8"));
    return version;
}

;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = require("node:readline");
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./cli/screen.ts



/** In a pipe or a file nothing has to be cut. */
const PIPE_COLUMNS = Number.POSITIVE_INFINITY;
const MIN_COLUMNS = 40;
const CHOICE = " [y/n] ";
const ANSWER_COLUMNS = 4;
/** A terminal that does not tell its width. */
const DEFAULT_COLUMNS = 80;
/** Says nothing; for `--json`. */
const silentScreen = { line: () => undefined, columns: PIPE_COLUMNS, ask: () => Promise.resolve(undefined) };
/** Standard output: colours only in a terminal and without NO_COLOR (no-color.org). */
class TerminalScreen {
    output;
    input;
    #colours;
    #asking;
    constructor(output, input, environment) {
        this.output = output;
        this.input = input;
        // styleText came with Node 20.12.
        this.#colours = output.isTTY && !environment["NO_COLOR"] && environment["TERM"] !== "dumb" && typeof external_node_util_.styleText === "function";
    }
    get columns() {
        return Math.max(MIN_COLUMNS, this.output.isTTY ? this.output.columns || DEFAULT_COLUMNS : PIPE_COLUMNS);
    }
    line(...segments) {
        const text = `${this.#render(segments)}\n`;
        if (this.#asking === undefined) {
            this.output.write(text);
            return;
        }
        // The question moves below the new line.
        this.output.write(`\r\u001b[K${text}`);
        this.#asking.prompt(true);
    }
    async ask(question, signal) {
        if (signal.aborted)
            return undefined;
        const prompt = (0,external_node_readline_namespaceObject.createInterface)({ input: this.input, output: this.output, prompt: `${(0,text_width/* cut */.Jj)((0,text_width/* harmless */.Is)(question), this.columns - CHOICE.length - ANSWER_COLUMNS)}${CHOICE}` });
        this.#asking = prompt;
        const stop = () => prompt.close();
        signal.addEventListener("abort", stop);
        // The prompt takes Ctrl-C for itself.
        prompt.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
        try {
            return await new Promise((resolve) => {
                prompt.on("line", resolve);
                prompt.on("close", () => resolve(undefined));
                prompt.prompt();
            });
        }
        finally {
            signal.removeEventListener("abort", stop);
            this.#asking = undefined;
            prompt.close();
        }
    }
    #render(segments) {
        let left = this.columns;
        let rendered = "";
        for (const segment of segments) {
            const [style, foreign] = typeof segment === "string" ? [undefined, segment] : segment;
            const text = (0,text_width/* cut */.Jj)((0,text_width/* harmless */.Is)(foreign), left);
            left -= (0,text_width/* widthOf */.qz)(text);
            rendered += style !== undefined && this.#colours && text !== "" ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
        }
        return this.#colours ? rendered : rendered.trimEnd();
    }
}

;// CONCATENATED MODULE: ./cli/index.ts







const USAGE_EXIT = 2;
/** 128 and the number of the signal, as shells tell it. */
const SIGNAL_EXITS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** @returns the exit code */
async function main(args, signal) {
    const root = findProjectRoot(process.argv[1] ?? "");
    const request = (0,cli_arguments/* parseArguments */.We)(args, exampleNames(root));
    switch (request.command) {
        case "help":
            process.stdout.write(cli_arguments/* HELP */._$);
            return 0;
        case "version":
            process.stdout.write(`${versionOf(root)}\n`);
            return 0;
        case "check": return (await Promise.all(/* import() */[__nccwpck_require__.e(680), __nccwpck_require__.e(759)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7759))).check(request, new TerminalScreen(process.stdout, process.stdin, process.env));
        case "play": return playCommand(root, request, signal);
    }
}
async function playCommand(root, request, signal) {
    const example = readExample(root, request.project);
    checkTask(request.fail, [...new Set(plannedTasks(example).map(({ task }) => task))]);
    checkBundles(root);
    const screen = request.json ? silentScreen : new TerminalScreen(process.stdout, process.stdin, process.env);
    const isPersonThere = !request.json && process.stdin.isTTY && process.stdout.isTTY;
    const record = request.record === undefined ? undefined : openRecord(request.record);
    const { event, service } = example.trigger;
    screen.line(["bold", `${example.name}`], `  ${service}, ${String(event["type"])}`);
    screen.line(["dim", "Control plane, webhook service, dispatch and action: all on this machine."]);
    screen.line("");
    try {
        const played = await play({
            root,
            example,
            approval: request.approval !== "ask" ? { by: "option", decision: request.approval } : isPersonThere ? { by: "person" } : { by: "default", decision: "approve" },
            fail: request.fail,
            screen,
            onEvent: (sent) => record !== undefined && (0,external_node_fs_.writeSync)(record, `${JSON.stringify(sent)}\n`),
            signal,
        });
        if (request.json)
            process.stdout.write(`${JSON.stringify(played, null, 2)}\n`);
        screen.line("");
        printTable(screen, played.tasks);
        screen.line("");
        printVerdict(screen, played.project, played.verdict, played.tasks, played.durationMs);
        return played.verdict === "fail" ? 1 : 0;
    }
    finally {
        if (record !== undefined)
            (0,external_node_fs_.closeSync)(record);
    }
}
function checkTask(task, tasks) {
    if (task === undefined)
        return;
    if (!tasks.includes(task))
        throw new cli_arguments/* UsageError */.eb(`--fail ${task}: there is no such task. Known are ${tasks.join(", ")}.`);
    if (task === "approval")
        throw new cli_arguments/* UsageError */.eb("--fail approval: a person decides about it, so use --reject.");
}
function openRecord(path) {
    try {
        return (0,external_node_fs_.openSync)(path, "w");
    }
    catch (error) {
        throw new cli_arguments/* UsageError */.eb(`--record ${path}: the file cannot be written (${error instanceof Error ? error.message : String(error)}).`);
    }
}
const stop = new AbortController();
let exitOfSignal;
for (const [name, exitCode] of Object.entries(SIGNAL_EXITS)) {
    process.on(name, () => {
        // Who asks twice does not want to wait.
        if (stop.signal.aborted)
            process.exit(exitCode);
        exitOfSignal = exitCode;
        stop.abort(new Error("stopped"));
    });
}
// The reader of the pipe has gone (`| head`): nobody is left to tell.
let isOutputLost = false;
process.stdout.on("error", (error) => {
    // A reader that has gone wanted no more; a full disk has lost what was asked for.
    isOutputLost ||= error.code !== "EPIPE";
    stop.abort(new Error("stopped"));
});
void main(process.argv.slice(2), stop.signal).then(exit, (error) => {
    if (error instanceof cli_arguments/* UsageError */.eb) {
        process.stderr.write(`${error.message}\nFor help: node dist/cli/index.js --help\n`);
        return exit(USAGE_EXIT);
    }
    if (stop.signal.aborted) {
        process.stderr.write("\nStopped; everything that was started has ended.\n");
        return exit(exitOfSignal ?? 1);
    }
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return exit(1);
});
/** Leaves when everything written is out. */
function exit(exitCode) {
    process.stdout.write("", () => setImmediate(() => process.exit(isOutputLost && exitCode === 0 ? 1 : exitCode)));
}

module.exports = __webpack_exports__;
/******/ })()
;