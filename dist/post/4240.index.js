exports.id = 4240;
exports.ids = [4240,4165];
exports.modules = {

/***/ 46672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 51705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ originProblem),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   XB: () => (/* binding */ secretVariablesIn),
/* harmony export */   Xx: () => (/* binding */ checkOrigin),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _catalogue_expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);
/* harmony import */ var _catalogue_script__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59694);
/* harmony import */ var _catalogue_template__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66671);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
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
    return url.protocol === "https:" || isLoopback(url.hostname) ? undefined : "only https is sent to, so that secrets do not cross the network in clear.";
}
function parse(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
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

"use strict";
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

/***/ 34332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51705);
/* harmony import */ var _retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);


// The same build of axios as in control-plane/axios.ts, so that a bundle has it once.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
const axios = (__webpack_require__(87269)["default"]);
const MAX_BYTES = 1024 * 1024;
/**
 * One exchange, bounded in time and size, never redirected: a redirect would carry secrets to another address.
 *
 * An axios error holds the request's headers and must not leave this function.
 *
 * @param nowMs  for a Retry-After that is a date
 */
async function exchange({ method, href, headers, body, timeoutMs }, stop, nowMs) {
    // Not AbortSignal.any with AbortSignal.timeout: Node may collect those before they fire.
    const limit = new AbortController();
    const giveUp = () => limit.abort();
    const timer = setTimeout(giveUp, timeoutMs);
    if (stop.aborted)
        giveUp();
    stop.addEventListener("abort", giveUp, { once: true });
    try {
        const { status, data, headers: answered } = await axios.request({
            method,
            url: href,
            headers: { accept: "application/json", "user-agent": "cloud-automation-actions", ...headers },
            ...(body !== undefined && { data: body }),
            adapter: "http",
            // Nothing between this machine and itself.
            ...((0,_address__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(new URL(href).hostname) && { proxy: false }),
            maxRedirects: 0,
            maxContentLength: MAX_BYTES,
            maxBodyLength: MAX_BYTES,
            responseType: "text",
            transformRequest: (text) => text,
            transformResponse: (text) => text,
            validateStatus: () => true,
            signal: limit.signal,
        });
        return { kind: "answered", status, document: documentOf(data), retryAfterMs: (0,_retry__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterMs */ .V)(answered["retry-after"], nowMs) };
    }
    catch (error) {
        return brokenBy(error, timeoutMs, limit.signal);
    }
    finally {
        clearTimeout(timer);
        stop.removeEventListener("abort", giveUp);
    }
}
/** JSON when it is JSON, whatever the content type says. */
function documentOf(text) {
    if (typeof text !== "string" || text === "")
        return "";
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
/** Error codes of a connection that never carried the request. */
const NOT_REACHED = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL", "EINVAL", "ERR_INVALID_URL"];
const TLS = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH)/;
function brokenBy(error, timeoutMs, limit) {
    if (limit.aborted)
        return { kind: "broken", reached: "maybe", words: `got no answer within ${timeoutMs / 1_000} s`, isFinal: false };
    const { code, message } = codeOf(error);
    if (/maxContentLength/.test(message))
        return { kind: "broken", reached: "maybe", words: `was answered with more than ${MAX_BYTES / 1024} KB; ask for less`, isFinal: true };
    if (TLS.test(code))
        return { kind: "broken", reached: "no", words: `failed: TLS error ${code}; the certificate is always verified, a private authority goes into NODE_EXTRA_CA_CERTS`, isFinal: true };
    if (NOT_REACHED.includes(code))
        return { kind: "broken", reached: "no", words: `failed: ${code}`, isFinal: false };
    return { kind: "broken", reached: "maybe", words: `failed: ${code || "the connection broke"}`, isFinal: false };
}
function codeOf(error) {
    const own = isCoded(error) ? error.code : "";
    const cause = error instanceof Error && isCoded(error.cause) ? error.cause.code : "";
    return { code: cause && !own.startsWith("E") ? cause : own || cause, message: error instanceof Error ? error.message : "" };
}
function isCoded(value) {
    return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";
}


/***/ }),

/***/ 21858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ explanationIn)
/* harmony export */ });
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);

/** Longer ones are pages or dumps, which tell nobody anything. */
const MAX_PART_CHARACTERS = 1_000;
const MAX_PARTS = 5;
/**
 * Why a service refused, in its own words, wherever the usual APIs put them: `message`, `error`, `errors`, `errorMessages`,
 * `details`. All of it is foreign text and not masked yet.
 *
 * @param document  the answer, parsed where it is JSON
 * @returns         an empty text when there are none
 */
function explanationIn(document) {
    return [...new Set(wordsIn(document))].slice(0, MAX_PARTS).join("; ");
}
function wordsIn(value, depth = 0) {
    if (typeof value === "string")
        return wordsOf(value);
    if (depth > 2 || value === undefined)
        return [];
    if (Array.isArray(value))
        return value.slice(0, MAX_PARTS).flatMap((item) => wordsIn(item, depth + 1));
    if (!(0,_domain_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return [];
    const at = (key) => (0,_domain_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(value, key);
    const errors = at("errors");
    return [
        ...["message", "error", "errorMessages", "error_description", "title", "detail", "description"].flatMap((key) => wordsIn(at(key), depth + 1)),
        // Jira: the name of the field is the key.
        ...((0,_domain_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(errors) ? Object.entries(errors).slice(0, MAX_PARTS).flatMap(([field, words]) => wordsIn(words, depth + 1).map((said) => `${field}: ${said}`)) : wordsIn(errors, depth + 1)),
        ...wordsIn(at("details"), depth + 1),
        ...wordsIn((0,_domain_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(at("response_metadata")) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(at("response_metadata"), "messages") : undefined, depth + 1),
    ];
}
function wordsOf(text) {
    const words = text.replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
    return words === "" || words.length > MAX_PART_CHARACTERS || /^<(!doctype|html|\?xml)/i.test(words) ? [] : [words];
}


/***/ }),

/***/ 8403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ nextAttemptMs),
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
const FIRST_DELAY_MS = 1_000;
const MAX_DELAY_MS = 8_000;
const MAX_ATTEMPTS = 4;
/** Longer than this no runner waits for one request. */
const MAX_RETRY_AFTER_MS = 5 * 60_000;
/**
 * How long to wait before a request is sent again, or `undefined` to stop.
 *
 * @param attempt       1 after the first try
 * @param isRepeatable  a second one has the effect of the first
 * @param leftMs        of the task's time
 * @param jitter        0 to 1
 * @returns             milliseconds: 1,000 to 8,000 with jitter, or what Retry-After asked for
 */
function nextAttemptMs(attempt, { status, reached, retryAfterMs }, isRepeatable, leftMs, jitter) {
    const isPassing = status === 0 || status === 408 || status === 429 || status >= 500;
    // Over a limit, or where nobody was reached, it had no effect.
    const isSafe = isRepeatable || status === 429 || (status === 0 && reached === "no");
    if (!isPassing || !isSafe || attempt >= MAX_ATTEMPTS)
        return undefined;
    const full = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    const waitMs = retryAfterMs ?? Math.round(full / 2 + (full / 2) * jitter);
    return waitMs > MAX_RETRY_AFTER_MS || waitMs > leftMs ? undefined : waitMs;
}
/** @param header  seconds or a date (RFC 9110, 10.2.3) */
function retryAfterMs(header, nowMs) {
    if (typeof header !== "string")
        return undefined;
    const waitMs = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - nowMs;
    return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}


/***/ }),

/***/ 57957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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


/***/ }),

/***/ 55690:
/***/ ((module) => {

/**
 * Stands in for the package `form-data` in the bundles (tsconfig.json, paths). axios wants the class at start, for
 * multipart bodies that nobody here sends; the package with its tables costs 15 ms of every start.
 */
module.exports = class FormData {};


/***/ }),

/***/ 34165:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
 * Stands in for the package `https-proxy-agent` in the bundles (tsconfig.json, paths): the real one is loaded when the
 * first request goes through a proxy, and not at every start.
 */
module.exports = function HttpsProxyAgent(options) {
  const createAgent = __webpack_require__(3669);
  return createAgent(options);
};


/***/ })

};
;