module.exports = {

/***/ 46451:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aD: () => (/* binding */ createMasker),
  Te: () => (/* binding */ maskJson),
  O0: () => (/* binding */ secretsOfEnvironment)
});

// UNUSED EXPORTS: MAX_MASKED_CHARACTERS

;// CONCATENATED MODULE: ./src/domain/text/decoded-views.ts
const MAX_LAYERS = 2;
const CR = 13;
const LF = 10;
const TAB = 9;
const BLANK = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const BACKSLASH = 92;
const PERCENT = 37;
const PLUS = 43;
const AMPERSAND = 38;
const HASH = 35;
const SEMICOLON = 59;
const EQUALS = 61;
const MIN_BASE64_CHARACTERS = 6;
const MAX_ENTITY_CHARACTERS = 12;
const DECODERS = [
    { decode: (view, out) => percent(view, out, false), marks: [PERCENT] },
    { decode: (view, out) => percent(view, out, true), marks: [PLUS] },
    { decode: backslash, marks: [BACKSLASH] },
    { decode: doubleQuoted, marks: [BACKSLASH] },
    { decode: singleQuoted, marks: [APOSTROPHE], group: "quotes" },
    { decode: (view, out) => doubled(view, out, APOSTROPHE), marks: [APOSTROPHE], group: "quotes" },
    { decode: (view, out) => doubled(view, out, QUOTE), marks: [QUOTE], group: "quotes" },
    { decode: entities, marks: [AMPERSAND] },
    { decode: (view, out) => unwrap(view, out, "joined"), marks: [CR, LF], group: "wrapped" },
    { decode: (view, out) => unwrap(view, out, "outdented"), marks: [CR, LF], group: "wrapped" },
    { decode: (view, out) => unwrap(view, out, "blank"), marks: [CR, LF], group: "wrapped" },
    { decode: base64 },
];
function* viewsOf(text) {
    const view = plainView(text);
    yield view;
    yield* decoded(view, MAX_LAYERS, "");
}
function* decoded(view, layers, group) {
    if (layers === 0)
        return;
    for (const decoder of DECODERS) {
        if (group !== "" && decoder.group === group)
            continue;
        if (group === "wrapped" && decoder.decode === base64)
            continue;
        if (decoder.marks && !decoder.marks.some((mark) => view.units.includes(mark)))
            continue;
        const out = new Builder(view);
        decoder.decode(view, out);
        const next = out.view();
        if (!next)
            continue;
        yield next;
        yield* decoded(next, layers - 1, decoder.group ?? "");
    }
}
function plainView(text) {
    const units = new Uint16Array(text.length);
    const from = new Int32Array(text.length);
    const to = new Int32Array(text.length);
    for (let i = 0; i < text.length; i++) {
        units[i] = text.charCodeAt(i);
        from[i] = i;
        to[i] = i + 1;
    }
    return { units, from, to };
}
class Builder {
    #source;
    #units;
    #from;
    #to;
    #length = 0;
    #isChanged = false;
    constructor(source) {
        this.#source = source;
        this.#units = new Uint16Array(source.units.length);
        this.#from = new Int32Array(source.units.length);
        this.#to = new Int32Array(source.units.length);
    }
    keep(index) {
        this.add(unitAt(this.#source, index), index, index + 1);
    }
    put(unit, from, to) {
        this.#isChanged = true;
        this.add(unit, from, to);
    }
    skip() {
        this.#isChanged = true;
    }
    putCode(code, from, to) {
        if (code < 0x10000) {
            this.put(code, from, to);
        }
        else {
            this.put(0xd800 + ((code - 0x10000) >> 10), from, to);
            this.put(0xdc00 + ((code - 0x10000) & 0x3ff), from, to);
        }
    }
    putBytes(bytes, count, from, to) {
        for (let i = 0; i < count;) {
            const size = sizeOfCharacter(bytes, i, count);
            this.putCode(codeOfCharacter(bytes, i, size), from[i] ?? 0, to[i + size - 1] ?? 0);
            i += size;
        }
    }
    view() {
        return this.#isChanged && this.#length > 0
            ? {
                units: this.#units.subarray(0, this.#length),
                from: this.#from.subarray(0, this.#length),
                to: this.#to.subarray(0, this.#length),
            }
            : undefined;
    }
    add(unit, from, to) {
        if (this.#length === this.#units.length)
            this.#grow();
        this.#units[this.#length] = unit;
        this.#from[this.#length] = this.#source.from[from] ?? 0;
        this.#to[this.#length] = this.#source.to[to - 1] ?? 0;
        this.#length++;
    }
    #grow() {
        const size = 2 * this.#length + 16;
        const grown = (larger, list) => {
            larger.set(list);
            return larger;
        };
        this.#units = grown(new Uint16Array(size), this.#units);
        this.#from = grown(new Int32Array(size), this.#from);
        this.#to = grown(new Int32Array(size), this.#to);
    }
}
function percent({ units }, out, isForm) {
    const byteAt = (i) => (units[i] === PERCENT ? hexIn(units, i + 1, 2) : undefined);
    for (let i = 0; i < units.length;) {
        if (byteAt(i) !== undefined) {
            i = escapedBytes(i, out, (place) => {
                const byte = byteAt(place);
                return byte === undefined ? undefined : { byte, next: place + 3 };
            });
        }
        else {
            if (isForm && units[i] === PLUS)
                out.put(BLANK, i, i + 1);
            else
                out.keep(i);
            i++;
        }
    }
}
function escapedBytes(begin, out, read) {
    const bytes = [];
    const from = [];
    const to = [];
    let i = begin;
    for (let found = read(i); found; found = read(i)) {
        bytes.push(found.byte);
        from.push(i);
        i = found.next;
        to.push(i);
    }
    out.putBytes(bytes, bytes.length, from, to);
    return i;
}
const SIMPLE_ESCAPES = new Map([..."nrtbfvae0"].map((letter, i) => [
    letter.charCodeAt(0),
    [10, 13, 9, 8, 12, 11, 7, 27, 0][i] ?? 0,
]));
function backslash({ units }, out) {
    for (let i = 0; i < units.length;) {
        if (units[i] !== BACKSLASH || i + 1 >= units.length) {
            out.keep(i++);
            continue;
        }
        if (escapedByte(units, i)) {
            i = escapedBytes(i, out, (place) => escapedByte(units, place));
            continue;
        }
        const end = unicodeEscape(units, i);
        if (end) {
            out.putCode(end.code, i, end.next);
            i = end.next;
            continue;
        }
        const next = units[i + 1] ?? 0;
        if (next === LF)
            out.skip();
        else
            out.put(SIMPLE_ESCAPES.get(next) ?? next, i, i + 2);
        i += 2;
    }
}
function escapedByte(units, i) {
    if (units[i] !== BACKSLASH)
        return undefined;
    const hex = units[i + 1] === 0x78 ? hexIn(units, i + 2, 2) : undefined;
    if (hex !== undefined)
        return { byte: hex, next: i + 4 };
    let [byte, next] = [0, i + 1];
    while (next < i + 4 && isOctal(units[next]) && byte * 8 + ((units[next] ?? 0) - 48) < 256)
        byte = byte * 8 + ((units[next++] ?? 0) - 48);
    return next === i + 1 ? undefined : { byte, next };
}
function unicodeEscape(units, i) {
    const letter = units[i + 1];
    if (letter !== 0x75 && letter !== 0x55)
        return undefined;
    if (units[i + 2] === 0x7b) {
        let end = i + 3;
        while (end < i + 9 && hexIn(units, end, 1) !== undefined)
            end++;
        const code = end > i + 3 && units[end] === 0x7d ? hexIn(units, i + 3, end - i - 3) : undefined;
        return code === undefined || code > 0x10ffff ? undefined : { code, next: end + 1 };
    }
    const long = letter === 0x55 ? hexIn(units, i + 2, 8) : undefined;
    if (long !== undefined && long <= 0x10ffff)
        return { code: long, next: i + 10 };
    const code = hexIn(units, i + 2, 4);
    return code === undefined ? undefined : { code, next: i + 6 };
}
function doubleQuoted({ units }, out) {
    for (let i = 0; i < units.length; i++) {
        const next = units[i + 1];
        if (units[i] !== BACKSLASH ||
            next === undefined ||
            ![0x24, 0x60, QUOTE, BACKSLASH, LF].includes(next)) {
            out.keep(i);
        }
        else {
            if (next === LF)
                out.skip();
            else
                out.put(next, i, i + 2);
            i++;
        }
    }
}
function singleQuoted({ units }, out) {
    for (let i = 0; i < units.length;) {
        const size = [
            [APOSTROPHE, BACKSLASH, APOSTROPHE, APOSTROPHE],
            [APOSTROPHE, QUOTE, APOSTROPHE, QUOTE, APOSTROPHE],
        ].find((spelling) => spelling.every((unit, k) => units[i + k] === unit))?.length;
        if (size === undefined)
            out.keep(i);
        else
            out.put(APOSTROPHE, i, i + size);
        i += size ?? 1;
    }
}
function doubled({ units }, out, quote) {
    for (let i = 0; i < units.length; i++) {
        if (units[i] === quote && units[i + 1] === quote)
            out.put(quote, i, i++ + 2);
        else
            out.keep(i);
    }
}
const ENTITIES = new Map([
    ["amp", AMPERSAND],
    ["lt", 60],
    ["gt", 62],
    ["quot", QUOTE],
    ["apos", APOSTROPHE],
    ["nbsp", 160],
]);
function entities({ units }, out) {
    for (let i = 0; i < units.length;) {
        const found = units[i] === AMPERSAND ? entityAt(units, i) : undefined;
        if (found)
            out.putCode(found.code, i, found.next);
        else
            out.keep(i);
        i = found?.next ?? i + 1;
    }
}
function entityAt(units, i) {
    let end = 1;
    while (end < MAX_ENTITY_CHARACTERS && i + end < units.length && units[i + end] !== SEMICOLON)
        end++;
    if (units[i + end] !== SEMICOLON || end < 2)
        return undefined;
    const name = String.fromCharCode(...units.subarray(i + 1, i + end));
    const code = units[i + 1] === HASH ? numberOf(name.slice(1)) : ENTITIES.get(name.toLowerCase());
    return code === undefined ? undefined : { code, next: i + end + 1 };
}
function numberOf(text) {
    const isNumber = /^(?:\d+|x[\da-f]+)$/i.test(text);
    const code = isNumber ? Number(text.replace(/^x/i, "0x")) : NaN;
    return code >= 0 && code <= 0x10ffff ? code : undefined;
}
function unwrap({ units }, out, how) {
    for (let i = 0; i < units.length;) {
        if (!isLineEnd(units[i])) {
            out.keep(i++);
            continue;
        }
        let end = i;
        while (isLineEnd(units[end]) || (how !== "joined" && isBlank(units[end])))
            end++;
        if (how === "blank")
            out.put(BLANK, i, end);
        else
            out.skip();
        i = end;
    }
}
function base64({ units }, out) {
    const run = {
        places: new Int32Array(units.length),
        values: new Uint8Array(units.length),
        length: 0,
        end: 0,
    };
    const space = {
        bytes: new Uint8Array(units.length),
        from: new Int32Array(units.length),
        to: new Int32Array(units.length),
    };
    for (let i = 0; i < units.length; i = run.end + 1) {
        readRun(units, i, run);
        if (run.length < MIN_BASE64_CHARACTERS)
            continue;
        while (units[run.end] === EQUALS)
            run.end++;
        for (let begin = 0; begin < 4; begin++)
            decodeRun(run, begin, space, out);
    }
}
function readRun(units, begin, run) {
    run.length = 0;
    run.end = begin;
    for (let i = begin;;) {
        const value = decoded_views_valueOf(units[i]);
        if (value >= 0) {
            run.places[run.length] = i;
            run.values[run.length++] = value;
            run.end = ++i;
        }
        else {
            if (run.length === 0 || !isLineEnd(units[i]))
                return;
            while (isLineEnd(units[i]) || isBlank(units[i]))
                i++;
            if (decoded_views_valueOf(units[i]) < 0)
                return;
        }
    }
}
function decodeRun({ places, values, length, end }, begin, { bytes, from, to }, out) {
    let count = 0;
    for (let bit = begin * 6; bit + 8 <= length * 6; bit += 8) {
        const first = Math.floor(bit / 6);
        const last = Math.floor((bit + 7) / 6);
        const third = first + 2 < length ? (values[first + 2] ?? 0) : 0;
        const window = ((values[first] ?? 0) << 12) | ((values[first + 1] ?? 0) << 6) | third;
        bytes[count] = (window >> (10 - (bit % 6))) & 0xff;
        from[count] = places[first] ?? 0;
        to[count++] = last === length - 1 ? end : (places[last] ?? 0) + 1;
    }
    out.putBytes(bytes, count, from, to);
    out.put(0xffff, places[0] ?? 0, (places[0] ?? 0) + 1);
}
function sizeOfCharacter(bytes, i, end) {
    const first = bytes[i] ?? 0;
    const size = sizeOfSequence(first);
    if (i + size > end)
        return 1;
    for (let k = 1; k < size; k++)
        if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80)
            return 1;
    return size === 4 && first === 0xf4 && (bytes[i + 1] ?? 0) > 0x8f ? 1 : size;
}
function codeOfCharacter(bytes, i, size) {
    const first = bytes[i] ?? 0;
    if (size === 1)
        return first;
    let code = first & (0x7f >> size);
    for (let k = 1; k < size; k++)
        code = (code << 6) | ((bytes[i + k] ?? 0) & 0x3f);
    return code;
}
function sizeOfSequence(first) {
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    return first >= 0xf0 && first <= 0xf4 ? 4 : 1;
}
function decoded_views_valueOf(unit) {
    if (unit === undefined || unit > 0x7a)
        return -1;
    if (unit >= 0x61)
        return unit - 0x61 + 26;
    if (unit >= 0x41 && unit <= 0x5a)
        return unit - 0x41;
    if (unit >= 0x30 && unit <= 0x39)
        return unit - 0x30 + 52;
    if (unit === PLUS || unit === 0x2d)
        return 62;
    return unit === 0x2f || unit === 0x5f ? 63 : -1;
}
function hexIn(units, from, count) {
    let value = 0;
    for (let i = from; i < from + count; i++) {
        const unit = units[i] ?? 0;
        const lower = unit | 0x20;
        if (unit >= 48 && unit <= 57)
            value = value * 16 + unit - 48;
        else if (lower >= 0x61 && lower <= 0x66)
            value = value * 16 + lower - 0x61 + 10;
        else
            return undefined;
    }
    return value;
}
function isOctal(unit) {
    return unit !== undefined && unit >= 48 && unit <= 55;
}
function isLineEnd(unit) {
    return unit === CR || unit === LF;
}
function isBlank(unit) {
    return unit === BLANK || unit === TAB;
}
function unitAt({ units }, index) {
    return units[index] ?? 0;
}

// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./src/domain/text/text-search.ts
class TextSearch {
    longest;
    #states;
    #edges;
    #begin;
    #fallback;
    #found;
    constructor(texts) {
        const units = texts.reduce((sum, text) => sum + text.length, 0);
        this.longest = texts.reduce((longest, { length }) => Math.max(longest, length), 0);
        this.#edges = new Edges(units);
        this.#found = new Int32Array(units + 1);
        this.#fallback = new Int32Array(units + 1);
        const parents = new Int32Array(units + 1);
        const labels = new Uint16Array(units + 1);
        const depths = new Int32Array(units + 1);
        const highest = texts.reduce((most, text) => Math.max(most, text.charCodeAt(0) || 0), 0);
        this.#begin = new Int32Array(units === 0 ? 0 : highest + 1);
        let states = 1;
        const grow = (parent, unit, depth) => {
            const state = states++;
            this.#edges.set(parent, unit, state);
            if (parent === 0)
                this.#begin[unit] = state;
            parents[state] = parent;
            labels[state] = unit;
            depths[state] = depth;
            return state;
        };
        for (const text of texts) {
            let state = 0;
            for (let i = 0; i < text.length; i++) {
                const unit = text.charCodeAt(i);
                state = this.#edges.get(state, unit) || grow(state, unit, i + 1);
            }
            this.#found[state] = text.length;
        }
        this.#states = states;
        for (const state of inOrderOf(depths.subarray(0, states))) {
            if (state === 0)
                continue;
            const parent = at(parents, state);
            const fallback = parent === 0 ? 0 : this.#step(at(this.#fallback, parent), at(labels, state));
            this.#fallback[state] = fallback;
            if (at(this.#found, state) === 0)
                this.#found[state] = at(this.#found, fallback);
        }
    }
    find(units, report) {
        if (this.#states === 1)
            return;
        let state = 0;
        for (let i = 0; i < units.length; i++) {
            state = this.#step(state, at(units, i));
            const length = at(this.#found, state);
            if (length > 0)
                report(i + 1 - length, i + 1);
        }
    }
    #step(from, unit) {
        for (let state = from; state !== 0; state = at(this.#fallback, state)) {
            const next = this.#edges.get(state, unit);
            if (next !== 0)
                return next;
        }
        return this.#begin[unit] ?? 0;
    }
}
class Edges {
    #from;
    #units;
    #to;
    #mask;
    constructor(count) {
        const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
        this.#mask = size - 1;
        this.#from = new Int32Array(size);
        this.#units = new Uint16Array(size);
        this.#to = new Int32Array(size);
    }
    get(state, unit) {
        return at(this.#to, this.#placeOf(state, unit));
    }
    set(state, unit, to) {
        const place = this.#placeOf(state, unit);
        this.#from[place] = state;
        this.#units[place] = unit;
        this.#to[place] = to;
    }
    #placeOf(state, unit) {
        const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b), 0xc2b2ae35);
        let place = (mixed ^ (mixed >>> 15)) & this.#mask;
        while (at(this.#to, place) !== 0 &&
            (at(this.#from, place) !== state || at(this.#units, place) !== unit))
            place = (place + 1) & this.#mask;
        return place;
    }
}
function inOrderOf(depths) {
    const starts = new Int32Array(depths.reduce((deepest, depth) => Math.max(deepest, depth), 0) + 2);
    for (const depth of depths)
        starts[depth + 1] = at(starts, depth + 1) + 1;
    for (let depth = 1; depth < starts.length; depth++)
        starts[depth] = at(starts, depth) + at(starts, depth - 1);
    const order = new Int32Array(depths.length);
    depths.forEach((depth, state) => {
        order[at(starts, depth)] = state;
        starts[depth] = at(starts, depth) + 1;
    });
    return order;
}
function at(list, index) {
    return list[index];
}

;// CONCATENATED MODULE: ./src/domain/text/masking.ts



const MASK = "***";
const MIN_SECRET_CHARACTERS = 4;
const MAX_SECRET_CHARACTERS = 1024 * 1024;
const MAX_MASKED_CHARACTERS = 256 * 1024;
const MAX_SPELLING_CHARACTERS = 12;
const ADDRESS = "INPUT_OAUTH-TOKEN-URL";
const SECRET_NAME = /TOKEN|SECRET|PASS|KEY|CREDENTIAL/i;
const ORDINARY = /^(true|false|null|none|yes|no|on|off|enabled|disabled)$/i;
const TOKEN_SHAPES = [
    /\bgh[pousr]_[A-Za-z0-9]{16,}\b/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,
    /\bdt0[a-z]\d{2}\.[A-Z0-9]{8,}\.[A-Z0-9]{32,}\b/g,
    /(?<![\w-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
    /\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\bnpm_[A-Za-z0-9]{36}\b/g,
    /\b[rs]k_live_[A-Za-z0-9]{16,}\b/g,
    /\bAIza[A-Za-z0-9_-]{35}\b/g,
    /(?<=\bbearer )[A-Za-z0-9._~+/-]{16,}=*/gi,
    /(?<=:\/\/)[^\s:/@]+:[^\s:/@]+(?=@)/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];
function secretsOfEnvironment(environment) {
    return Object.entries(environment).flatMap(([name, value]) => value && SECRET_NAME.test(name) && name !== ADDRESS && !ORDINARY.test(value) ? [value] : []);
}
function createMasker(secrets, kept = []) {
    const search = searchFor(secrets);
    if (!search)
        return (text) => (text === "" || kept.includes(text) ? text : MASK);
    const readable = new TextSearch(kept.filter(Boolean));
    return (given) => {
        const text = given.slice(0, MAX_MASKED_CHARACTERS);
        const masked = blank(text, reachOf(text, search), readable);
        return text === given
            ? masked(text.length)
            : `${masked(Math.max(0, text.length - search.longest * MAX_SPELLING_CHARACTERS))} ` +
                `… [cut from ${given.length} characters]`;
    };
}
const SEARCHES = new WeakMap();
function searchFor(secrets) {
    const known = secrets instanceof Set ? SEARCHES.get(secrets) : undefined;
    if (known && known.count === secrets.size)
        return known.search;
    const list = [...secrets];
    const parts = partsOf(list);
    const search = parts && new TextSearch(parts);
    if (secrets instanceof Set)
        SEARCHES.set(secrets, { count: list.length, search });
    return search;
}
function partsOf(secrets) {
    const parts = new Set();
    let characters = 0;
    for (const secret of secrets) {
        if (secret.length > MAX_SECRET_CHARACTERS)
            return undefined;
        const whole = secret.trim();
        for (const part of [whole, whole.toWellFormed(), unquoted(whole), ...whole.split(/[\r\n]/)]) {
            const text = part.trim();
            if (text.length < MIN_SECRET_CHARACTERS || parts.has(text))
                continue;
            characters += text.length;
            if (characters > MAX_SECRET_CHARACTERS)
                return undefined;
            parts.add(text);
        }
    }
    return [...parts];
}
function unquoted(text) {
    const quote = text.charAt(0);
    return (quote === '"' || quote === "'") && text.endsWith(quote) ? text.slice(1, -1) : text;
}
function reachOf(text, search) {
    const reach = new Int32Array(text.length + 1);
    const note = (from, to) => {
        if (to > (reach[from] ?? 0))
            reach[from] = to;
    };
    for (const shape of TOKEN_SHAPES)
        for (const match of text.matchAll(shape))
            note(match.index, match.index + match[0].length);
    if (search.longest === 0)
        return reach;
    for (const { units, from, to } of viewsOf(text))
        search.find(units, (begin, end) => note(from[begin] ?? 0, to[end - 1] ?? 0));
    return reach;
}
function blank(text, reach, readable) {
    const keptTo = new Int32Array(text.length + 1);
    if (readable.longest > 0) {
        const [view] = viewsOf(text);
        if (view)
            readable.find(view.units, (from, to) => (keptTo[from] = Math.max(keptTo[from] ?? 0, to)));
    }
    return (end) => {
        let result = "";
        let done = 0;
        let kept = 0;
        let isMasking = false;
        for (let i = 0; i < end; i++) {
            kept = Math.max(kept, keptTo[i] ?? 0);
            const to = reach[i] ?? 0;
            if (to === 0 || to <= kept)
                continue;
            if (!isMasking || i >= done)
                result += text.slice(done, i) + MASK;
            isMasking = true;
            done = Math.max(done, to);
        }
        return result + text.slice(done, Math.max(done, end));
    };
}
function maskJson(value, mask) {
    return maskValue(value, mask);
}
function maskValue(value, mask) {
    if (typeof value === "string")
        return mask(value);
    if (typeof value === "number")
        return mask(String(value)) === String(value) ? value : MASK;
    if (Array.isArray(value))
        return value.map((item) => maskValue(item, mask));
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const masked = {};
    for (const [key, item] of Object.entries(value))
        (0,json/* setOwn */.P5)(masked, mask(key), maskValue(item, mask));
    return masked;
}


/***/ })

};
