"use strict";
exports.id = 7701;
exports.ids = [7701];
exports.modules = {

/***/ 46672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ YamlText),
/* harmony export */   j: () => (/* binding */ child),
/* harmony export */   parseMapping: () => (/* binding */ parseMapping)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _complaints__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94515);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97504);




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
     * YAML 1.2 with the core schema: `no` is text, and there are no tags of one's own, no merge keys and no numbers that JSON
     * does not have. Anchors work as long as the whole stays small.
     *
     * @param code  of the complaints, of which there is at most one per line
     * @throws CatalogueError
     */
    static parse(text, path, code) {
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
        const complaints = [];
        const placeAt = (offset) => placeOf(lines, offset);
        if (text.length > MAX_CHARACTERS)
            throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(path, [{ place: { line: 1, column: 1 }, message: `the file has ${text.length} characters; at most ${MAX_CHARACTERS} are read.` }], code);
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { version: "1.2", schema: "core", merge: false, uniqueKeys: false, stringKeys: true, strict: true, prettyErrors: false, lineCounter: lines });
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
    if (!(0,_domain_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        throw new _complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv(name, [{ place: { line: 1, column: 1 }, message: `expected a mapping such as title: text, found ${(0,_complaints__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(value)}.` }], "CA-207");
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
        if (++this.#nodes > MAX_NODES || depth > MAX_DEPTH) {
            if (!this.#isTold)
                this.#complain(spot.keyOffset, depth > MAX_DEPTH ? `this is nested more than ${MAX_DEPTH} levels deep.` : `the catalogue has more than ${MAX_NODES} values, counting what aliases repeat.`);
            this.#isTold = true;
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
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? this.#mapping(node, pointer, spot, depth) : this.#list(node, pointer, spot, depth);
        this.#open.delete(node);
        return value;
    }
    #alias(name, pointer, spot, depth) {
        const target = this.#anchors.get(name);
        if (target && !this.#open.has(target))
            return this.#node(target, pointer, { ...spot, valueOffset: target.range?.[0] ?? spot.valueOffset }, depth + 1);
        this.#complain(spot.valueOffset, `${spot.field || "the file"}: the alias ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`*${name}`)} ${target ? "contains itself" : "has no anchor above it"}.`);
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
            const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) ? String(item.key.value ?? "") : "";
            const keyOffset = item.key.range?.[0] ?? spot.valueOffset;
            const field = below(spot.field, key);
            const first = lines.get(key);
            if (first !== undefined)
                this.#complain(keyOffset, `${field}: this name stands here a second time, first in line ${first}.`);
            lines.set(key, first ?? this.placeAt(keyOffset).line);
            (0,_domain_json__WEBPACK_IMPORTED_MODULE_3__/* .setOwn */ .P5)(value, key, this.#node(item.value, child(pointer, key), { field, keyOffset, valueOffset: item.value?.range?.[0] ?? keyOffset }, depth + 1));
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

/***/ 14432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** @param host  of a URL, as Node spells it: lower case, an IPv6 address in brackets */
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}


/***/ }),

/***/ 51705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ originProblem),
/* harmony export */   XB: () => (/* binding */ secretVariablesIn),
/* harmony export */   Xx: () => (/* binding */ checkOrigin),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);
/* harmony import */ var _catalogue_script__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59694);
/* harmony import */ var _catalogue_template__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66671);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
/* harmony import */ var _exchange_loopback__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14432);
/* harmony import */ var _evaluation__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92211);
/* harmony import */ var _texts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57957);







const MAX_VALUE_CHARACTERS = 2_000;
const MAX_CHARACTERS = 8_000;
const MAX_SHOWN_CHARACTERS = 200;
const BEGIN = /^https?:\/\//i;
/** Scheme, host and port, and what ends them. A backslash is a slash to parsers of URLs, so it ends nothing here. */
const ORIGIN = /^https?:\/\/[^/?#\\@\s]+(?=[/?#]|$)/i;
/**
 * Why the values of an event could choose where a request goes, or other reasons that can be told from the template alone.
 *
 * @returns the end of a sentence about the field; `undefined` for none
 */
function originProblem(segments) {
    const fixed = segments.slice(0, valueIndex(segments));
    // With a variable among it, it can be told when its value is known.
    if (!fixed.every((segment) => typeof segment === "string"))
        return undefined;
    return problemOf(fixed.join(""), fixed.length < segments.length);
}
/**
 * The same with the variables of `env`, before anything is evaluated that comes from an event.
 *
 * @throws UserError naming the field
 */
function checkOrigin(template, context, field) {
    const segments = (0,_catalogue_template__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(template, _catalogue_script__WEBPACK_IMPORTED_MODULE_1__/* .LATE_CONTEXTS */ .Qs);
    const fixed = segments.slice(0, valueIndex(segments));
    const problem = problemOf(pieces(fixed, context, field).map(({ text }) => text).join(""), fixed.length < segments.length);
    if (problem)
        throw refusal(field, problem);
}
/**
 * @param context  what expressions see
 * @param field    how errors call the template
 * @throws UserError for a value that an address cannot hold
 */
function addressOf(template, context, field) {
    checkOrigin(template, context, field);
    const parts = pieces((0,_catalogue_template__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(template, _catalogue_script__WEBPACK_IMPORTED_MODULE_1__/* .LATE_CONTEXTS */ .Qs), context, field);
    const text = parts.map((part) => part.text).join("");
    if (text.length > MAX_CHARACTERS)
        throw refusal(field, `the address has ${text.length} characters; at most ${MAX_CHARACTERS} are sent.`);
    const [origin = ""] = ORIGIN.exec(text) ?? [];
    const [path = ""] = text.slice(origin.length).split(/[?#]/);
    // As it stands and as a parser of URLs reads it, both would leave the path that the recipe names.
    if (path.split(/[/\\]/).some((segment) => /^\.{1,2}$/.test(segment.replace(/%2e/gi, "."))))
        throw refusal(field, "a part of the path is . or .., which leads elsewhere.");
    const url = parse(text);
    if (url === undefined || url.origin !== parse(origin)?.origin)
        throw refusal(field, "this is no address.");
    // What parsers of URLs let through and some servers do not, such as the ^ of ServiceNow's queries.
    url.search = url.search.replace(/[\^`{|}\\]/g, encodeURIComponent);
    return { href: url.href, shown: shownOf(parts, origin.length, url.host) };
}
/**
 * Variables of `env` that say more than where a service is: the path of a webhook is its secret. A host alone is none, and
 * every link that is reported has it.
 */
function secretVariablesIn(template, valueOf) {
    const secret = [];
    let before = "";
    for (const segment of (0,_catalogue_template__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(template, _catalogue_script__WEBPACK_IMPORTED_MODULE_1__/* .LATE_CONTEXTS */ .Qs)) {
        if (typeof segment === "string") {
            before += segment;
            continue;
        }
        const names = (0,_texts__WEBPACK_IMPORTED_MODULE_5__/* .namesRead */ .DQ)(`\${{ ${segment.text} }}`, "env");
        const values = names.map((name) => valueOf(name).trim());
        const isOrigin = !/^https?:\/\/[^/?#]*[/?#]/i.test(before) && values.every((value) => /^(https?:\/\/)?[^/?#@]*\/?$/i.test(value));
        if (!isOrigin)
            secret.push(...names);
        before += values.join("") || "…";
    }
    return secret;
}
function valueIndex(segments) {
    const index = segments.findIndex((segment) => typeof segment !== "string" && !isFixed(segment));
    return index < 0 ? segments.length : index;
}
function isFixed(expression) {
    return (0,_catalogue_expression__WEBPACK_IMPORTED_MODULE_0__/* .readsOf */ .JP)(expression).every(([context]) => context === "env");
}
/** @param isFollowed  by values, so that the host has to be over */
function problemOf(fixed, isFollowed) {
    if (!BEGIN.test(fixed))
        return "has to begin with https:// and the host, written there or in a variable of env; no value of an event chooses where a request goes.";
    const [origin] = ORIGIN.exec(fixed) ?? [];
    if (origin === undefined)
        return "expected a host behind https://, without a name or password before it.";
    if (isFollowed && origin.length === fixed.length)
        return "the host ends where a value begins; write / before it, since no value of an event chooses where a request goes.";
    if (/\p{Cc}/u.test(fixed))
        return "there is a line break or another control character in it.";
    const url = parse(origin);
    if (url === undefined)
        return "this is no address.";
    return url.protocol === "https:" || (0,_exchange_loopback__WEBPACK_IMPORTED_MODULE_6__/* .isLoopback */ .U)(url.hostname) ? undefined : "only https is sent to, so that secrets do not cross the network in clear.";
}
function parse(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
function pieces(segments, context, field) {
    const made = [];
    let isQuery = false;
    for (const [i, segment] of segments.entries()) {
        if (typeof segment === "string") {
            made.push({ text: segment, from: "recipe" });
        }
        else {
            const value = textOf((0,_evaluation__WEBPACK_IMPORTED_MODULE_4__/* .evaluated */ .W)(segment, context, field), segment.text, field);
            const next = segments[i + 1];
            // A variable with an address may end with a slash or not.
            if (isFixed(segment))
                made.push({ text: typeof next === "string" && next.startsWith("/") ? value.trim().replace(/\/+$/, "") : value.trim(), from: "env" });
            else if (value === "" && !isQuery)
                throw refusal(field, `\${{ ${segment.text} }} is empty, and a part of the path cannot be.`);
            else
                made.push({ text: encodeURIComponent(value.toWellFormed()), from: "value" });
        }
        isQuery ||= made.at(-1)?.text.includes("?") ?? false;
    }
    return made;
}
function textOf(value, expression, field) {
    const text = value === null ? "" : typeof value === "object" ? undefined : String(value);
    if (text === undefined)
        throw refusal(field, `\${{ ${expression} }} is ${Array.isArray(value) ? "a list" : "an object"}; an address can hold text, numbers and booleans.`);
    if (text.length > MAX_VALUE_CHARACTERS)
        throw refusal(field, `\${{ ${expression} }} has ${text.length} characters; one piece of an address has at most ${MAX_VALUE_CHARACTERS}.`);
    return text;
}
/** The path of a webhook is its secret, so what a variable says behind the host is not shown. */
function shownOf(parts, originLength, host) {
    let shown = "";
    let offset = 0;
    for (const { text, from } of parts) {
        const path = text.slice(Math.max(0, originLength - offset));
        offset += text.length;
        if (path === "")
            continue;
        const [visible = ""] = path.split(/[?#]/);
        shown += from !== "env" ? visible : path === "/" ? "/" : `${path.startsWith("/") ? "/" : ""}***`;
        if (visible.length < path.length)
            break;
    }
    const all = host + shown;
    return all.length <= MAX_SHOWN_CHARACTERS ? all : `${all.slice(0, MAX_SHOWN_CHARACTERS)}…`;
}
function refusal(field, words) {
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${field}: ${words}`, "CA-207");
}


/***/ }),

/***/ 92211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ evaluated)
/* harmony export */ });
/* harmony import */ var _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);


/** @throws UserError naming the field, when a function refuses its arguments */
function evaluated(expression, context, field) {
    try {
        return (0,_catalogue_expression__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, context);
    }
    catch (error) {
        throw error instanceof _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC ? new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${field}: ${error.message}`, "CA-207") : error;
    }
}


/***/ }),

/***/ 17701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseRecipe: () => (/* binding */ parseRecipe)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
var _2020_default = /*#__PURE__*/__webpack_require__.n(_2020);
// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var complaints = __webpack_require__(94515);
// EXTERNAL MODULE: ./src/catalogue/yaml-text.ts
var yaml_text = __webpack_require__(46672);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/catalogue/expression.ts
var catalogue_expression = __webpack_require__(56103);
// EXTERNAL MODULE: ./src/catalogue/script.ts
var script = __webpack_require__(59694);
// EXTERNAL MODULE: ./src/catalogue/template.ts
var template = __webpack_require__(66671);
// EXTERNAL MODULE: ./src/jobs/http/address.ts
var address = __webpack_require__(51705);
// EXTERNAL MODULE: ./src/jobs/http/texts.ts
var texts = __webpack_require__(57957);
;// CONCATENATED MODULE: ./src/jobs/http/checks.ts







/** Values that a header may hold: nothing of them is free text of an event. */
const HEADER_CONTEXTS = ["env", "run", "key"];
/** Where an earlier task of the same workflow job may have left values of an event. */
const OF_AN_EVENT = /^CLOUD_AUTOMATION_/i;
/** `/request/0/fields/number/in` → `fields` and `number/in`. */
const PLACE = /^\/(?:find|read-back|request(?:\/\d+)?)\/([^/]+)(?:\/(.*))?$/;
/** Texts that are taken as they stand. */
const LITERAL = /^(method|found|sign\/.*|success\/pointer|fields\/[^/]+\/(pointer|in))$/;
/**
 * What no schema can tell about a valid recipe: whether its expressions are right, and whether values of an event stay out
 * of addresses and headers.
 */
function complaintsAboutTexts(recipe) {
    const known = fieldsOf(recipe);
    return [...(0,texts/* textsIn */.Ej)(recipe)].flatMap(([pointer, text]) => {
        try {
            return problemsOf(text, pointer, recipe, known).map((words) => ({ pointer, words }));
        }
        catch (error) {
            if (!(error instanceof catalogue_expression/* ExpressionProblem */.gC))
                throw error;
            return [{ pointer, words: error.message }];
        }
    });
}
function problemsOf(text, pointer, recipe, known) {
    const [, part = "", inner = ""] = PLACE.exec(pointer) ?? [];
    const expressions = (0,texts/* expressionsIn */.l$)(text);
    const problems = expressions.flatMap((expression) => [...problemsInReads(expression, known), ...(part === "headers" ? problemsInHeader(expression) : [])]);
    const isPointer = part === "fields" && !inner.includes("/") && text.startsWith("/");
    if (expressions.length > 0 && (isPointer || LITERAL.test(inner === "" ? part : `${part}/${inner}`)))
        problems.push("is taken as it stands, without expressions.");
    if (part === "body" && inner === "" && expressions.length > 0 && (0,template/* parseTemplate */.QC)(text, script/* LATE_CONTEXTS */.Qs).length > 1) {
        problems.push("a text is sent as it stands, and values of an event could break it; write the body as a mapping, whose texts may hold expressions, or as one single expression.");
    }
    if (part === "url" || pointer === "/base")
        problems.push(...problemsInAddress(text, recipe));
    return problems;
}
function problemsInAddress(text, recipe) {
    const base = (0,json/* getOwn */.Ng)(recipe, "base");
    if (text.startsWith("/") && typeof base !== "string")
        return ["begins with /, so there has to be a base."];
    const before = text.startsWith("/") && typeof base === "string" ? (0,template/* parseTemplate */.QC)(base, script/* LATE_CONTEXTS */.Qs) : [];
    return [(0,address/* originProblem */.QS)([...before, ...(0,template/* parseTemplate */.QC)(text, script/* LATE_CONTEXTS */.Qs)]) ?? []].flat();
}
function problemsInReads(expression, known) {
    return (0,catalogue_expression/* readsOf */.JP)(expression).flatMap(([context, name]) => {
        const isNamed = name !== undefined && name !== catalogue_expression/* ANY_NAME */.dA;
        if (context === "env" && !isNamed)
            return ["name the variable of env, such as env.TOKEN: all of them together are nobody's to send."];
        if (context === "env" && isNamed && OF_AN_EVENT.test(name))
            return [`env.${name} comes from an event; use event or task instead.`];
        if (context === "fields" && isNamed && !known.includes(name))
            return [`fields.${name}: no request of this recipe takes a field of this name${known.length === 0 ? "." : (0,complaints/* knownNames */.UH)(name, known)}`];
        return [];
    });
}
function problemsInHeader(expression) {
    const strange = (0,catalogue_expression/* readsOf */.JP)(expression).find(([context = ""]) => !HEADER_CONTEXTS.includes(context));
    return strange ? [`a header may hold ${HEADER_CONTEXTS.join(", ")} only, and \${{ ${expression.text} }} reads ${strange[0] ?? ""}; put the value into the body.`] : [];
}
function fieldsOf(recipe) {
    const calls = ["find", "request", "read-back"].flatMap((name) => (0,json/* getOwn */.Ng)(recipe, name) ?? []);
    return calls.flatMap((call) => {
        const fields = (0,json/* isJsonObject */.OW)(call) ? (0,json/* getOwn */.Ng)(call, "fields") : undefined;
        return (0,json/* isJsonObject */.OW)(fields) ? Object.keys(fields) : [];
    });
}

;// CONCATENATED MODULE: ./src/jobs/http/schema.ts
const ID = "https://cloud-automation-actions.github.io/schema/recipe.schema.json";
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
const MAX_REQUESTS = 10;
const DEFAULT_TIMEOUT_SECONDS = 30;
const DEFAULT_PATIENCE_SECONDS = 30;
/** A waiting task occupies a runner. */
const MAX_PATIENCE_SECONDS = 600;
const POINTER = { type: "string", title: "a JSON pointer such as /result/number; the empty text is the whole answer", pattern: "^(/|$)" };
const CONNECTION_HEADERS = ["host", "connection", "content-length", "transfer-encoding", "upgrade", "te", "trailer", "expect", "keep-alive", "proxy-.*"];
const HEADER_TITLE = "the name of a header that is not the connection's own";
const HEADER_NAME = `^(?!(?:${CONNECTION_HEADERS.join("|").replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)})$)[A-Za-z0-9!#$%&'*+.^_\`|~-]+$`;
const SCALAR = ["string", "number", "boolean"];
const EXPECTED = {
    description: "What has to be there, compared as text; a list allows any of its values; `contains` asks for a part of a text or an item of a list.",
    type: [...SCALAR, "array", "object"],
    items: { type: SCALAR },
    minItems: 1,
    required: ["contains"],
    properties: { contains: { description: "The part of a text, or the item of a list.", type: SCALAR } },
    additionalProperties: false,
};
const EXPECTATIONS = { type: "object", minProperties: 1, propertyNames: POINTER, additionalProperties: { $ref: "#/$defs/expected" } };
const CALL = {
    method: { description: "Default: POST for `request`, else GET.", enum: [...METHODS] },
    url: {
        description: "The address, https only. It begins with a fixed host or one of `env`, or with / behind `base`. Other values become one percent-encoded piece each.",
        type: "string",
        minLength: 1,
        examples: ["https://example.service-now.com/api/now/table/incident"],
    },
    headers: {
        description: "Values may hold `env`, `run` and `key`; nothing else of an event reaches a header.",
        type: "object",
        propertyNames: { title: HEADER_TITLE, pattern: HEADER_NAME },
        additionalProperties: { type: "string", minLength: 1 },
        examples: [{ Authorization: "Basic ${{ env.SERVICENOW_BASIC }}" }],
    },
    body: { description: "A mapping or list is sent as JSON, expressions in its texts evaluated. A text is sent as it stands; one that is a single expression becomes its value." },
    sign: {
        description: "Adds a header with the HMAC-SHA-256 of the body in hexadecimal.",
        type: "object",
        required: ["header", "secret-env"],
        properties: {
            header: { description: "Its name.", type: "string", pattern: HEADER_NAME, title: HEADER_TITLE, examples: ["X-Signature-256"] },
            "secret-env": { description: "Name of the variable of `env` with the shared secret.", type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", title: "the name of a variable" },
            prefix: { description: "Stands before the signature.", type: "string", pattern: "^[\\x20-\\x7e]*$", title: "plain characters", default: "sha256=" },
        },
        additionalProperties: false,
    },
    success: {
        description: "When it has worked. Default: any status from 200 to 299.",
        type: "object",
        minProperties: 1,
        properties: {
            status: { description: "The statuses that are good.", type: "array", minItems: 1, items: { type: "integer", minimum: 200, maximum: 599 } },
            pointer: { description: "A place in the answer that has to hold `equals`.", ...POINTER },
            equals: { $ref: "#/$defs/expected" },
        },
        dependentRequired: { pointer: ["equals"], equals: ["pointer"] },
        additionalProperties: false,
    },
    fields: {
        description: "What the task reports, by name: a JSON pointer into the answer, or a text with expressions such as ${{ fields.sysId }}. A name with _ in front is for later requests only.",
        type: "object",
        propertyNames: { title: "a name of letters, digits, _ and -", pattern: "^_?[A-Za-z][A-Za-z0-9_-]{0,63}$" },
        additionalProperties: { $ref: "#/$defs/field" },
        examples: [{ incidentNumber: "/result/number" }],
    },
    "timeout-seconds": { description: "How long one answer is waited for.", type: "number", exclusiveMinimum: 0, maximum: 60, default: DEFAULT_TIMEOUT_SECONDS },
};
function patience(description, otherwise) {
    return { "patience-seconds": { description, type: "number", minimum: 0, maximum: MAX_PATIENCE_SECONDS, default: otherwise } };
}
/** What a recipe looks like: validation, docs and editors (schema/recipe.schema.json) take it from here. */
const recipeSchema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: ID,
    title: "HTTP recipe",
    description: "What a ready-made job asks of an HTTP service, and how it reads back that it was done (docs/http-provider.md).",
    type: "object",
    required: ["request"],
    properties: {
        base: { description: "What stands before every `url` that begins with /, such as https://example.atlassian.net.", type: "string", minLength: 1 },
        find: { $ref: "#/$defs/find" },
        request: { description: "What is sent; a list is sent in its order, and each has to succeed.", if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/request" }, minItems: 1, maxItems: MAX_REQUESTS }, else: { $ref: "#/$defs/request" } },
        "read-back": { $ref: "#/$defs/readBack" },
    },
    additionalProperties: false,
    $defs: {
        find: {
            description: "Asked first. Where it finds something, `request` is not sent, so that nothing is created twice.",
            type: "object",
            required: ["url", "found"],
            properties: {
                ...CALL,
                found: { description: "The place in the answer that tells: something is found when it is there and not empty, 0 or false.", ...POINTER },
                "must-exist": { description: "`request` changes what is found here: it is sent only then, and otherwise the task is errored.", type: "boolean", default: false },
                "done-when": { description: "Places in the answer and what is there when what was found is so already, and `request` is not sent.", ...EXPECTATIONS },
                ...patience("How long it is looked for: some services find new things only after a while.", 0),
            },
            dependentRequired: { "done-when": ["must-exist"] },
            additionalProperties: false,
        },
        request: {
            type: "object",
            required: ["url"],
            properties: {
                ...CALL,
                repeatable: { description: "Sent twice, it has the same effect as once, so it is sent again after an unclear answer. Always so for GET, HEAD, PUT and DELETE.", type: "boolean", default: false },
            },
            additionalProperties: false,
        },
        readBack: {
            description: "Asked afterwards until it says what is expected; only then the task has passed.",
            type: "object",
            required: ["url"],
            properties: {
                ...CALL,
                expect: { description: "Places in the answer and what has to be there.", ...EXPECTATIONS },
                ...patience("How long it is asked.", DEFAULT_PATIENCE_SECONDS),
            },
            additionalProperties: false,
        },
        expected: EXPECTED,
        field: {
            description: "A JSON pointer (begins with /) into the answer, a text with expressions, or a mapping that chooses from a list.",
            type: ["string", "object"],
            minLength: 1,
            required: ["pointer"],
            properties: {
                pointer: { description: "A place in the answer, or in the chosen item of `in`.", ...POINTER },
                in: { description: "A list in the answer, from which the first item is chosen that fits `where`.", ...POINTER },
                where: { description: "Places in an item and what has to be there.", ...EXPECTATIONS },
                optional: { description: "It may be missing or empty. Otherwise that means that the service did not do it.", type: "boolean", default: false },
            },
            dependentRequired: { where: ["in"], in: ["where"] },
            additionalProperties: false,
        },
    },
};

;// CONCATENATED MODULE: ./src/jobs/http/recipe.ts








/** More than these nobody reads in one line. */
const MAX_COMPLAINTS = 4;
/**
 * @param value  the parameter `http`: a recipe, or its text
 * @param name   how errors call it
 * @throws UserError naming place, field, what was found and what is expected
 */
function parseRecipe(value, name) {
    const yaml = typeof value === "string" ? yamlOf(value, name) : undefined;
    const recipe = yaml ? yaml.value : value;
    const complaints = complaintsAbout(recipe);
    if (complaints.length > 0) {
        const lines = [...new Set(complaints.map((complaint) => sayWhere(complaint, name, yaml)))];
        const left = lines.length - MAX_COMPLAINTS;
        throw new errors/* UserError */.yo([...lines.slice(0, MAX_COMPLAINTS), ...(left > 0 ? [`${left} more; mend these first.`] : [])].join(" "), "CA-207");
    }
    return recipeIn(recipe, name);
}
function yamlOf(text, name) {
    try {
        return yaml_text/* YamlText */.Z.parse(text, name, "CA-207");
    }
    catch (error) {
        if (!(error instanceof complaints/* CatalogueError */.cv))
            throw error;
        throw new errors/* UserError */.yo(error.complaints.slice(0, MAX_COMPLAINTS).join(" "), "CA-207");
    }
}
/** `path:line:column: field: words`, or `with.http.field: words`. */
function sayWhere({ pointer, name: key, words }, name, yaml) {
    if (!yaml) {
        const parts = [...pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")), ...(key === undefined ? [] : [key])];
        return `${name}${parts.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${/^[\w-]{1,80}$/.test(part) ? part : (0,errors/* quote */.hD)(part)}`)).join("")}: ${words}`;
    }
    const { line, column } = key === undefined ? yaml.valuePlace(pointer) : yaml.keyPlace((0,yaml_text/* child */.j)(pointer, key));
    return `${name}:${line}:${column}: ${yaml.fieldAt(pointer, key)}: ${words}`;
}
let validator;
function complaintsAbout(recipe) {
    validator ??= new (_2020_default())({ strict: false, allErrors: true, verbose: true, ownProperties: true, validateSchema: false, meta: false, logger: false }).compile(recipeSchema);
    if (!validator(recipe))
        return (validator.errors ?? []).flatMap((error) => complaintOf(error) ?? []);
    return complaintsAboutTexts(recipe);
}
const KINDS = { string: "text", object: "a mapping", array: "a list", number: "a number", integer: "a whole number", boolean: "true or false" };
/** `undefined` for an error that only follows from another one. */
function complaintOf({ keyword, instancePath: pointer, propertyName, params: given, parentSchema, data, message = "is not valid" }) {
    const params = given;
    const schema = (parentSchema ?? {});
    const expected = (what) => ({ pointer, words: `expected ${what}, found ${(0,complaints/* found */.F9)(data)}.` });
    if (propertyName !== undefined)
        return { pointer, name: propertyName, words: `expected ${schema.title ?? "another name"}.` };
    switch (keyword) {
        case "if":
        case "propertyNames": return undefined;
        case "additionalProperties": {
            const name = String(params["additionalProperty"]);
            return { pointer, name, words: `is not known here${(0,complaints/* knownNames */.UH)(name, Object.keys(schema.properties ?? {}))}` };
        }
        case "required":
        case "dependentRequired": return { pointer, words: `${(0,errors/* quote */.hD)(params["missingProperty"])} is missing${keyword === "required" ? "" : `, since there is ${(0,errors/* quote */.hD)(params["property"])}`}.` };
        case "type": return expected([params["type"]].flat().map((type) => KINDS[String(type)] ?? String(type)).join(" or "));
        case "enum": return expected(params["allowedValues"].join(", "));
        case "pattern": return expected(schema.title ?? `text that matches ${String(params["pattern"])}`);
        case "minLength": return expected("text");
        case "minProperties":
        case "minItems": return expected("at least one entry");
        default: return { pointer, words: `${message}, found ${(0,complaints/* found */.F9)(data)}.` };
    }
}
function recipeIn(recipe, name) {
    const at = (key) => (0,json/* getOwn */.Ng)(recipe, key);
    const base = textAt(recipe, "base") ?? "";
    const [find, readBack, given] = [at("find"), at("read-back"), at("request")];
    const requests = (Array.isArray(given) ? given : [given]);
    return {
        name,
        find: (0,json/* isJsonObject */.OW)(find) ? { ...callIn(find, "find", "GET", base), found: textAt(find, "found") ?? "", mustExist: (0,json/* getOwn */.Ng)(find, "must-exist") === true, doneWhen: expectationsIn(objectAt(find, "done-when")), patienceMs: secondsAt(find, "patience-seconds", 0) } : undefined,
        requests: requests.map((request, i) => callIn(request, requests.length === 1 ? "request" : `request[${i}]`, "POST", base)),
        readBack: (0,json/* isJsonObject */.OW)(readBack) ? { ...callIn(readBack, "read-back", "GET", base), patienceMs: secondsAt(readBack, "patience-seconds", DEFAULT_PATIENCE_SECONDS) } : undefined,
        texts: (0,texts/* textsOf */.CB)(recipe),
    };
}
function callIn(call, place, otherwise, base) {
    const method = (textAt(call, "method") ?? otherwise);
    const url = textAt(call, "url") ?? "";
    const sign = objectAt(call, "sign");
    const success = objectAt(call, "success");
    const pointer = success && (0,json/* getOwn */.Ng)(success, "pointer");
    return {
        place,
        method,
        url: url.startsWith("/") ? base.replace(/\/+$/, "") + url : url,
        headers: Object.entries(objectAt(call, "headers") ?? {}),
        body: (0,json/* getOwn */.Ng)(call, "body"),
        sign: sign && { header: textAt(sign, "header") ?? "", variable: textAt(sign, "secret-env") ?? "", prefix: textAt(sign, "prefix") ?? "sha256=" },
        goodStatus: success && (0,json/* getOwn */.Ng)(success, "status"),
        expect: [...(success && typeof pointer === "string" ? [{ pointer, expected: (0,json/* getOwn */.Ng)(success, "equals") ?? null }] : []), ...expectationsIn(objectAt(call, "expect"))],
        fields: Object.entries(objectAt(call, "fields") ?? {}).map(([field, value]) => fieldIn(field, value)),
        isRepeatable: ["GET", "HEAD", "PUT", "DELETE"].includes(method) || (0,json/* getOwn */.Ng)(call, "repeatable") === true,
        timeoutMs: secondsAt(call, "timeout-seconds", DEFAULT_TIMEOUT_SECONDS),
    };
}
function fieldIn(name, value) {
    if (typeof value === "string")
        return value.startsWith("/") ? { name, kind: "pointer", pointer: value, choice: undefined, isOptional: false } : { name, kind: "text", text: value };
    const field = value;
    const list = textAt(field, "in");
    return {
        name,
        kind: "pointer",
        pointer: textAt(field, "pointer") ?? "",
        choice: list === undefined ? undefined : { list, where: expectationsIn(objectAt(field, "where")) },
        isOptional: (0,json/* getOwn */.Ng)(field, "optional") === true,
    };
}
function expectationsIn(expectations) {
    return Object.entries(expectations ?? {}).map(([pointer, expected]) => ({ pointer, expected }));
}
function textAt(object, key) {
    const value = (0,json/* getOwn */.Ng)(object, key);
    return typeof value === "string" ? value : undefined;
}
function objectAt(object, key) {
    const value = (0,json/* getOwn */.Ng)(object, key);
    return (0,json/* isJsonObject */.OW)(value) ? value : undefined;
}
function secondsAt(object, key, otherwise) {
    const value = (0,json/* getOwn */.Ng)(object, key);
    return (typeof value === "number" ? value : otherwise) * 1_000;
}


/***/ }),

/***/ 57957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   DQ: () => (/* binding */ namesRead),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   l$: () => (/* binding */ expressionsIn)
/* harmony export */ });
/* harmony import */ var _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);
/* harmony import */ var _catalogue_script__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59694);
/* harmony import */ var _catalogue_template__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66671);
/* harmony import */ var _catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46672);




/** Every text with its place, a JSON pointer. */
function* textsIn(value, pointer = "") {
    if (typeof value === "string")
        yield [pointer, value];
    else if (typeof value === "object" && value !== null)
        for (const [key, item] of Object.entries(value))
            yield* textsIn(item, (0,_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_3__/* .child */ .j)(pointer, key));
}
function textsOf(value) {
    return value === undefined ? [] : [...textsIn(value)].map(([, text]) => text);
}
/** @throws ExpressionProblem for a text of a recipe that has not been checked */
function expressionsIn(text) {
    return (0,_catalogue_template__WEBPACK_IMPORTED_MODULE_2__/* .hasExpression */ .xS)(text) ? (0,_catalogue_template__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(text, _catalogue_script__WEBPACK_IMPORTED_MODULE_1__/* .LATE_CONTEXTS */ .Qs).filter((segment) => typeof segment !== "string") : [];
}
/** What of a context the expressions of a text read; the empty name for all of it. */
function namesRead(text, context) {
    return expressionsIn(text).flatMap((expression) => (0,_catalogue_expression__WEBPACK_IMPORTED_MODULE_0__/* .readsOf */ .JP)(expression).flatMap(([name, field = ""]) => (name === context ? [field] : [])));
}


/***/ })

};
;