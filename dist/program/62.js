module.exports = {

/***/ 77866:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _j: () => (/* reexport */ DEFAULT_DENY_LIST),
  mt: () => (/* reexport */ NotSimulatedError),
  bY: () => (/* reexport */ ServicePanicError),
  $w: () => (/* reexport */ TemplateError),
  JH: () => (/* reexport */ WEBHOOK_URI),
  Q0: () => (/* reexport */ WebhookConfigError),
  M1: () => (/* reexport */ attachWebhookService),
  ay: () => (/* reexport */ commandLine),
  Nm: () => (/* reexport */ createWebhookService),
  qH: () => (/* reexport */ deniedReason),
  Mp: () => (/* reexport */ readWebhookConfig),
  Xm: () => (/* reexport */ renderTemplate),
  vj: () => (/* reexport */ splitArguments),
  Jr: () => (/* reexport */ templateData)
});

// UNUSED EXPORTS: deniedUrlReason, denyListWith, findWebhook, maskSecrets

// EXTERNAL MODULE: ./simulator/engine/integrations.ts
var engine_integrations = __webpack_require__(39655);
// EXTERNAL MODULE: ./simulator/engine/event.ts
var engine_event = __webpack_require__(25858);
// EXTERNAL MODULE: ./simulator/engine/temporary-data.ts
var temporary_data = __webpack_require__(71062);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./simulator/webhook/answers.ts


function startedAnswer(event, common) {
    const { labels, ...texts } = common;
    const filled = Object.entries(texts).filter(([, value]) => value !== "");
    return answer(event, "started", {
        ...Object.fromEntries(filled),
        ...(Object.keys(labels).length > 0 && { labels }),
    });
}
function succeededAnswer(event, common, task, responses) {
    const data = {
        ...scope(event, common),
        status: "succeeded",
        result: "pass",
    };
    data[task] = { responses: responses.map(parseResponse) };
    return answer(event, "finished", data);
}
function erroredAnswer(event, common, message) {
    return answer(event, "finished", {
        ...scope(event, common),
        status: "errored",
        result: "fail",
        message,
    });
}
function parseResponse(body) {
    return (0,json/* parsedObject */.jM)(body) ?? body;
}
function maskSecrets(message, secrets) {
    return secrets.reduce((text, secret) => secret === "" ? ["", ...text, ""].join("***") : text.replaceAll(secret, () => "***"), message);
}
function scope(event, { project, stage, service, labels }) {
    const given = (0,json/* getOwn */.Ng)((0,engine_event/* dataObject */.g0)(event), "labels");
    return { project, stage, service, labels: given === undefined || given === null ? null : labels };
}
function answer(event, kind, data) {
    return {
        type: (0,engine_event/* replaceKind */.LH)(event.type, kind),
        source: "webhook-service",
        shkeptncontext: event.shkeptncontext,
        triggeredid: event.id,
        data,
    };
}

;// CONCATENATED MODULE: ./simulator/webhook/template/bytes.ts
const LONE_BYTE = 0xdc00;
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
function fromBytes(bytes) {
    const decoded = Buffer.from(bytes).toString("utf8");
    if (!decoded.includes("\ufffd"))
        return decoded;
    let text = "";
    for (let start = 0; start < bytes.length;) {
        const length = characterLength(bytes, start);
        text +=
            length === 0
                ? String.fromCharCode(LONE_BYTE + (bytes[start] ?? 0))
                : Buffer.from(bytes.subarray(start, start + length)).toString("utf8");
        start += Math.max(length, 1);
    }
    return text;
}
function byteLength(text) {
    return toBytes(text).length;
}
function compareBytes(left, right) {
    return Buffer.compare(toBytes(left), toBytes(right));
}
const LENGTHS = [
    { below: 0x80, length: 1 },
    { below: 0xc2, length: 0 },
    { below: 0xe0, length: 2 },
    { below: 0xf0, length: 3 },
    { below: 0xf5, length: 4 },
];
function characterLength(bytes, start) {
    const first = bytes[start] ?? 0;
    const length = LENGTHS.find(({ below }) => first < below)?.length ?? 0;
    if (length < 2)
        return length;
    const candidate = Buffer.from(bytes.subarray(start, start + length));
    return Buffer.from(candidate.toString("utf8"), "utf8").equals(candidate) ? length : 0;
}

;// CONCATENATED MODULE: ./simulator/webhook/template/errors.ts
class TemplateError extends Error {
    name = "TemplateError";
}
class NotSimulatedError extends Error {
    name = "NotSimulatedError";
    constructor(feature) {
        super(`${feature} is not simulated`);
    }
}

;// CONCATENATED MODULE: ./simulator/webhook/template/float.ts

const MIN_PLAIN_EXPONENT = -4;
const SHORTEST_PRECISION = 6;
const DEFAULT_PRECISION = 6;
const FRACTION_BITS = 52n;
const EXPONENT_BIAS = 1075n;
function formatFloat(value, verb, precision) {
    if (Number.isNaN(value))
        return "NaN";
    if (!Number.isFinite(value))
        return value > 0 ? "+Inf" : "-Inf";
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
    const digits = rounded.digits.replace(/(?<=^.|[^0])0+$/, "");
    const asked = significant ?? SHORTEST_PRECISION;
    const isRoomy = significant !== undefined && significant > digits.length;
    const limit = isRoomy && digits.length > exponent ? digits.length : asked;
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
    const digits = scaled(value, precision)
        .toString()
        .padStart(precision + 1, "0");
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
    if (digits.length > significant)
        return { digits: digits.slice(0, significant), exponent: exponent + 1 };
    if (digits.length < significant)
        return { digits: scaled(value, significant - exponent).toString(), exponent: exponent - 1 };
    return { digits, exponent };
}
function scaled(value, power) {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, value);
    const raw = bits.getBigUint64(0);
    const biased = (raw >> FRACTION_BITS) & 0x7ffn;
    const fraction = raw & ((1n << FRACTION_BITS) - 1n);
    const mantissa = biased === 0n ? fraction : fraction | (1n << FRACTION_BITS);
    const binaryExponent = (biased === 0n ? 1n : biased) - EXPONENT_BIAS;
    const numerator = mantissa *
        (binaryExponent > 0n ? 1n << binaryExponent : 1n) *
        (power > 0 ? 10n ** BigInt(power) : 1n);
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
    [0x07, "\\a"],
    [0x08, "\\b"],
    [0x0c, "\\f"],
    [0x0a, "\\n"],
    [0x0d, "\\r"],
    [0x09, "\\t"],
    [0x0b, "\\v"],
    [0x5c, "\\\\"],
]);
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
function isPrintable(character) {
    return PRINTABLE.test(character);
}
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

class TextMap {
    texts;
    constructor(texts) {
        this.texts = texts;
    }
}
const NONE = { kind: "none" };
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
function values_element(container, json) {
    if (json instanceof TextMap)
        return {
            kind: "interface",
            value: { kind: "map", entries: new Map(Object.entries(json.texts)), element: "string" },
        };
    if (container.kind === "map" && container.element === "string")
        return values_text(typeof json === "string" ? json : "");
    return { kind: "interface", value: json === undefined ? undefined : fromJson(json) };
}
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
function sortedKeys(map) {
    return [...map.entries.keys()].sort(compareBytes);
}

;// CONCATENATED MODULE: ./simulator/webhook/template/format-value.ts





const NO_FLAGS = {
    minus: false,
    plus: false,
    sharp: false,
    space: false,
    zero: false,
    width: undefined,
    precision: undefined,
};
function formatConcrete(value, verb, flags) {
    switch (value.kind) {
        case "bool":
            return verb === "t" || verb === "v"
                ? pad(String(value.value), flags)
                : badVerb(value, verb, flags);
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
    if (value.kind === "none")
        return "<nil>";
    const inner = value.kind === "interface" ? value.value : value;
    return inner === undefined ? "<nil>" : formatConcrete(inner, verb, flags);
}
function formatString(value, verb, flags) {
    switch (verb) {
        case "v":
        case "s":
            return pad(truncate(value.value, flags), flags);
        case "q": {
            const content = truncate(value.value, flags);
            const canBackquote = flags.sharp &&
                byteLength(content) === Buffer.byteLength(content) &&
                !/[\0-\x08\x0a-\x1f\x7f`\ufeff]/.test(content);
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
function hexBytes(content, verb, flags) {
    const bytes = toBytes(content).subarray(0, flags.precision);
    const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
    const prefix = flags.sharp && digits.length > 0 ? "0x" : "";
    const joined = flags.space
        ? digits.map((pair) => prefix + pair).join(" ")
        : prefix + digits.join("");
    return verb === "X" ? joined.toUpperCase() : joined;
}
function formatInteger(value, verb, flags) {
    const notation = NOTATIONS.get(verb);
    if (notation)
        return paddedInteger(value.value, notation, flags);
    const character = value.value >= 0n && value.value <= 0x10ffffn
        ? fromBytes(Buffer.from(String.fromCodePoint(Number(value.value))))
        : "\ufffd";
    if (verb === "c")
        return pad(character, flags);
    if (verb === "q")
        return pad(quote(character, flags.plus, "'"), flags);
    if (verb === "U")
        throw new NotSimulatedError("verb %U");
    return badVerb(value, verb, flags);
}
const NOTATIONS = new Map([
    ["d", { base: 10 }],
    ["v", { base: 10 }],
    ["b", { base: 2, sharp: "0b" }],
    ["o", { base: 8, sharp: "0" }],
    ["O", { base: 8, prefix: "0o" }],
    ["x", { base: 16, sharp: "0x" }],
    ["X", { base: 16, sharp: "0X", isUpper: true }],
]);
function signOf(isNegative, flags) {
    if (isNegative)
        return "-";
    if (flags.plus)
        return "+";
    return flags.space ? " " : "";
}
function paddedInteger(value, notation, flags) {
    const { base, isUpper = false, sharp = "" } = notation;
    const prefix = notation.prefix ?? (flags.sharp ? sharp : "");
    const sign = signOf(value < 0n, flags);
    let digits = (value < 0n ? -value : value).toString(base);
    if (isUpper)
        digits = digits.toUpperCase();
    if (flags.precision !== undefined) {
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
    const sign = signOf(plain.startsWith("-"), flags);
    const magnitude = plain.replace(/^[-+]/, "");
    if (flags.zero && !flags.minus && flags.width !== undefined && /^\d/.test(magnitude))
        return sign + magnitude.padStart(flags.width - sign.length, "0");
    return pad(sign + magnitude, { ...flags, zero: false });
}

;// CONCATENATED MODULE: ./simulator/webhook/template/format.ts



const DIRECTIVE = /%(?<flags>[#0+\- ]*)(?<early>\[[^\]]*\])?(?<width>\*|\d+)?(?:\.(?=[^])(?<precision>\*|\d+)?(?<hasPoint>))?(?<late>\[[^\]]*\])?(?<verb>[^])?/gu;
const MAX_WIDTH = 1_000_000;
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
        const extra = this.args
            .slice(this.#next)
            .map((value) => value === undefined
            ? "<nil>"
            : `${typeName(value)}=${formatArgument(value, "v", NO_FLAGS)}`);
        return `${out}%!(EXTRA ${extra.join(", ")})`;
    }
    #directive({ flags: flagText = "", early, width, hasPoint, precision, late, verb, }) {
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
        const isOfNumber = width === undefined ? hasPoint !== undefined : width !== "*";
        if (early !== undefined && isOfNumber)
            this.#goodIndex = false;
        this.#goTo(late);
        return notes + this.#formatted(verb, flags);
    }
    #formatted(verb, flags) {
        if (verb === undefined)
            return "%!(NOVERB)";
        if (verb === "%")
            return "%";
        if (!this.#goodIndex)
            return `%!${verb}(BADINDEX)`;
        if (this.#next >= this.args.length)
            return `%!${verb}(MISSING)`;
        return formatArgument(this.#take(), verb, flags);
    }
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
        return isInteger && Math.abs(Number(value.value)) <= MAX_WIDTH
            ? Number(value.value)
            : undefined;
    }
    #take() {
        const value = this.args[this.#next];
        this.#next += 1;
        return value;
    }
}
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
    return formatConcrete(argument, verb, verb === "v" ? { ...flags, plus: false } : flags);
}
function parseFlags(text) {
    return {
        minus: text.includes("-"),
        plus: text.includes("+"),
        sharp: text.includes("#"),
        space: text.includes(" "),
        zero: text.includes("0"),
        width: undefined,
        precision: undefined,
    };
}

;// CONCATENATED MODULE: ./simulator/webhook/command-line.ts



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
function splitArguments(command) {
    const args = [];
    let state = "start";
    let quote = "";
    let current = "";
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

// EXTERNAL MODULE: ./simulator/engine/go-yaml.ts
var go_yaml = __webpack_require__(32292);
;// CONCATENATED MODULE: ./simulator/webhook/config.ts

class WebhookConfigError extends Error {
    name = "WebhookConfigError";
}
const WEBHOOK_URI = "webhook/webhook.yaml";
const ALPHA = "webhookconfig.keptn.sh/v1alpha1";
const BETA = "webhookconfig.keptn.sh/v1beta1";
const METHODS = ["POST", "PUT", "GET", "HEAD"];
function readWebhookConfig(yaml) {
    try {
        return readConfig(go_yaml/* GoYaml */.Y.read(yaml));
    }
    catch (cause) {
        if (cause instanceof go_yaml/* GoYamlError */.o)
            throw new WebhookConfigError(cause.message);
        throw cause;
    }
}
function readConfig(root) {
    const apiVersion = root.field("apiVersion").text();
    root.field("kind").text();
    root.field("metadata").field("name").text();
    const entries = root.field("spec").field("webhooks").entries();
    if (apiVersion !== ALPHA && apiVersion !== BETA)
        throw new WebhookConfigError(`apiVersion: expected ${ALPHA} or ${BETA}, found "${apiVersion}"`);
    if (entries.length === 0)
        throw new WebhookConfigError("spec.webhooks: expected at least one entry");
    return { apiVersion, webhooks: entries.map((entry) => readWebhook(entry, apiVersion)) };
}
function findWebhook(config, subscriptionId) {
    return config.webhooks.find(({ subscriptionID }) => subscriptionID === subscriptionId);
}
function readWebhook(entry, apiVersion) {
    const requests = entry.field("requests").list();
    const webhook = {
        type: required(entry.field("type")),
        subscriptionID: required(entry.field("subscriptionID")),
        sendStarted: entry.field("sendStarted").flag() ?? true,
        sendFinished: entry.field("sendFinished").flag() ?? false,
        envFrom: entry.field("envFrom").entries().map(readSecretVariable),
        requests: requests.map((request) => readRequest(request, apiVersion)),
    };
    if (requests.length === 0)
        throw new WebhookConfigError(`${entry.path}.requests: expected at least one entry`);
    return webhook;
}
function readSecretVariable(entry) {
    const secretRef = entry.field("secretRef");
    return {
        name: entry.field("name").text(),
        secretName: secretRef.field("name").text(),
        secretKey: secretRef.field("key").text(),
    };
}
function readRequest(entry, apiVersion) {
    if (apiVersion === ALPHA && isText(entry))
        return entry.text();
    const request = readParts(entry);
    if (apiVersion === BETA)
        verify(request, entry.path);
    return request;
}
function readParts(entry) {
    entry.value();
    const headers = part(entry, "Headers");
    return {
        url: textPart(entry, "URL"),
        method: textPart(entry, "Method"),
        headers: headers?.kind === "list"
            ? headers
                .list()
                .map((header) => ({ key: textPart(header, "Key"), value: textPart(header, "Value") }))
            : [],
        payload: textPart(entry, "Payload"),
        options: textPart(entry, "Options"),
    };
}
function verify({ url, method, headers }, path) {
    if (url === "")
        throw new WebhookConfigError(`${path}.url: expected a text, found nothing, or a value that YAML takes for something else`);
    if (!METHODS.includes(method))
        throw new WebhookConfigError(`${path}.method: expected ${METHODS.join(", ")} in upper case, found "${method}"`);
    headers.forEach(({ key, value }, index) => {
        const at = `${path}.headers[${index}]`;
        if (key !== "" && value !== "")
            return;
        throw new WebhookConfigError(`${at}.${key === "" ? "key" : "value"}: expected a text, found nothing, or what ` +
            "YAML takes for a number, date or boolean; put it in quotes");
    });
}
function part(entry, name) {
    if (entry.kind !== "mapping")
        return undefined;
    const fields = entry.fields();
    return (fields.get(name) ?? [...fields].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]);
}
function textPart(entry, name) {
    const found = part(entry, name);
    return found !== undefined && isText(found) ? found.text() : "";
}
function isText(entry) {
    return entry.kind === "scalar" && entry.scalarType === "string";
}
function required(entry) {
    const text = entry.text();
    if (text === "")
        throw new WebhookConfigError(`${entry.path}: expected a text, found nothing`);
    return text;
}

;// CONCATENATED MODULE: ./simulator/webhook/template/escape.ts


const HTML = {
    "\0": "\ufffd",
    '"': "&#34;",
    "'": "&#39;",
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
};
const JS = {
    "\\": "\\\\",
    "'": "\\'",
    '"': '\\"',
    "<": "\\u003C",
    ">": "\\u003E",
    "&": "\\u0026",
    "=": "\\u003D",
};
const LAST_ASCII = 0x7f;
const UNRESERVED = /[A-Za-z0-9\-_.~]/;
function escapeHtml(text) {
    return text.replace(/[\0"'&<>]/g, (character) => HTML[character] ?? character);
}
function escapeJs(text) {
    return Array.from(text, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const known = JS[character];
        if (known !== undefined)
            return known;
        if (code >= 0x20 && code <= LAST_ASCII)
            return character;
        return code > LAST_ASCII && (isPrintable(character) || !character.isWellFormed())
            ? character
            : `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;
    }).join("");
}
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
const LONG = {
    request: valued((command, value) => {
        command.method = value;
    }),
    header: valued((command, value) => command.headers.push(withoutFile("--header", value))),
    url: valued((command, value) => command.urls.push(value)),
    data,
    "data-ascii": data,
    "data-binary": valued((command, value) => addData(command, withoutFile("--data-binary", value))),
    "data-raw": valued((command, value) => addData(command, value)),
    "data-urlencode": valued((command, value) => addData(command, urlEncoded(value))),
    json: valued((command, value) => {
        command.json = true;
        addData(command, withoutFile("--json", value), "");
    }),
    user: valued((command, value) => {
        command.user = value;
    }),
    "oauth2-bearer": valued((command, value) => command.headers.push(`Authorization: Bearer ${value}`)),
    "user-agent": header("User-Agent"),
    referer: header("Referer"),
    cookie: valued((command, value) => command.headers.push(`Cookie: ${withoutCookieFile(value)}`)),
    get: flag((command) => {
        command.asQuery = true;
    }),
    "fail-with-body": ignored,
    silent: ignored,
    "show-error": ignored,
    insecure: ignored,
    verbose: ignored,
    compressed: ignored,
    "no-progress-meter": ignored,
    "progress-bar": ignored,
    "http1.1": ignored,
    http2: ignored,
    ipv4: ignored,
    ipv6: ignored,
    "tlsv1.2": ignored,
    "no-keepalive": ignored,
    "no-buffer": ignored,
    globoff: ignored,
    proxy: ignoredWithValue,
    noproxy: ignoredWithValue,
    "max-time": ignoredWithValue,
    "connect-timeout": ignoredWithValue,
    "proxy-user": ignoredWithValue,
};
const SHORT = {
    X: "request",
    H: "header",
    d: "data",
    u: "user",
    A: "user-agent",
    e: "referer",
    b: "cookie",
    G: "get",
    s: "silent",
    S: "show-error",
    k: "insecure",
    v: "verbose",
    x: "proxy",
    m: "max-time",
    "#": "progress-bar",
    "4": "ipv4",
    "6": "ipv6",
    N: "no-buffer",
    g: "globoff",
    U: "proxy-user",
};
function parseCurlArguments(args) {
    const command = {
        method: undefined,
        asQuery: false,
        urls: [],
        headers: [],
        body: undefined,
        json: false,
        user: undefined,
    };
    const rest = [...args];
    for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
        if (arg === "-")
            throw new CurlError(USAGE_ERROR, "option -: is unknown");
        if (arg === "--")
            command.urls.push(...rest.splice(0));
        else if (arg.startsWith("--"))
            applyOption(command, { name: arg.slice(2), written: arg }, rest);
        else if (arg.startsWith("-"))
            applyShortOptions(command, arg, rest);
        else
            command.urls.push(arg);
    }
    if (command.urls.length === 0)
        throw new CurlError(USAGE_ERROR, "no URL specified");
    return command;
}
function applyShortOptions(command, arg, rest) {
    for (let at = 1; at < arg.length; at += 1) {
        const letter = arg[at] ?? "";
        const option = { name: SHORT[letter] ?? "", written: `-${letter}`, glued: arg.slice(at + 1) };
        if (applyOption(command, option, rest))
            return;
    }
}
function applyOption(command, { name, written, glued }, rest) {
    const option = Object.hasOwn(LONG, name) ? LONG[name] : undefined;
    if (option === undefined)
        throw new NotSimulatedError(`curl option ${written}`);
    if (!option.takesValue) {
        option.apply(command, "");
        return false;
    }
    const value = glued || rest.shift();
    if (value === undefined)
        throw new CurlError(USAGE_ERROR, `option ${written}: requires parameter`);
    option.apply(command, value);
    return true;
}
function addData(command, data, separator = "&") {
    command.body = command.body === undefined ? data : command.body + separator + data;
}
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
const CONNECTION_EXITS = {
    ENOTFOUND: 6,
    EAI_AGAIN: 6,
    ECONNREFUSED: 7,
    ECONNRESET: 56,
    EPIPE: 55,
};
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
        return {
            exitStatus: HTTP_ERROR,
            output,
            problem: `curl: (22) The requested URL returned error: ${answer.status}`,
        };
    }
    catch (error) {
        if (error instanceof NotSimulatedError)
            throw error;
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        const exitStatus = CONNECTION_EXITS[code] ?? CANNOT_CONNECT;
        return {
            exitStatus,
            output: "",
            problem: `curl: (${exitStatus}) ${error instanceof Error ? error.message : String(error)}`,
        };
    }
}
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
function headersOf(command, url, body) {
    const headers = new Map([
        ["user-agent", ["User-Agent", "curl"]],
        ["accept", ["Accept", "*/*"]],
    ]);
    const set = (name, value) => void headers.set(name.toLowerCase(), [name, value]);
    const credentials = command.user ??
        (url.username === ""
            ? undefined
            : `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`);
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
function hostOfUrl(url) {
    const fail = (reason) => new Error(`parse ${quote(url)}: ${reason}`);
    if (/[\u0000-\u001f\u007f]/.test(url))
        throw fail("net/url: invalid control character in URL");
    const [withoutFragment = "", ...fragment] = url.split("#");
    if (withoutFragment.startsWith(":"))
        throw fail("missing protocol scheme");
    const rest = withoutFragment.replace(/^[A-Za-z][A-Za-z0-9+.-]*:/, "");
    const [, authority, path = ""] = /^\/\/([^/?]*)([^?]*)/.exec(rest) ?? [];
    for (const part of [path, fragment.join("#")]) {
        const badEscape = /%(?![0-9A-Fa-f]{2}).{0,2}/su.exec(part)?.[0];
        if (badEscape !== undefined)
            throw fail(`invalid URL escape ${quote(badEscape)}`);
    }
    return authority === undefined ? "" : hostOf(authority, fail);
}
function hostOf(authority, fail) {
    const hostAndPort = authority.slice(authority.lastIndexOf("@") + 1);
    const [, bracketed, plain = "", port] = /^(?:\[(.*)\]|([^:]*))(.*)$/s.exec(hostAndPort) ?? [];
    if (bracketed === undefined && port && !/^:\d*$/.test(port))
        throw fail(`invalid port ${quote(port)} after host`);
    const bad = Array.from(hostAndPort).find((character) => !VALID_HOST.test(character));
    if (bad !== undefined)
        throw fail(`invalid character ${quote(bad)} in host name`);
    return bracketed ?? plain;
}

;// CONCATENATED MODULE: ./simulator/webhook/deny-rules.ts


const DENIED_TEXTS = ["$", "|", ";", ">", "$(", " &", "&&", "`", "/var/run"];
const DENIED_OPTIONS = [
    "-o",
    "--output",
    "-F",
    "--form",
    "-T",
    "--upload-file",
    "-K",
    "--config",
];
const DEFAULT_DENY_LIST = [
    "kubernetes",
    "kubernetes.default",
    "kubernetes.default.svc",
    "kubernetes.default.svc.cluster.local",
    "svc.cluster.local",
    "cluster.local",
    "localhost",
    "127.0.0.1",
    "::1",
];
class ServicePanicError extends Error {
    name = "ServicePanicError";
}
function denyListWith(words, apiServer) {
    if (apiServer === undefined)
        return words;
    const { host, port } = apiServer;
    const names = [
        "kubernetes",
        "kubernetes.default",
        "kubernetes.default.svc",
        "kubernetes.default.svc.cluster.local",
    ];
    return [...words, host, ...names.map((name) => `${name}:${port}`), `${host}:${port}`];
}
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

// EXTERNAL MODULE: ./simulator/webhook/subscription.ts
var webhook_subscription = __webpack_require__(89936);
;// CONCATENATED MODULE: ./simulator/webhook/template-data.ts
const OPTIONAL = [
    "contenttype",
    "extensions",
    "id",
    "shkeptncontext",
    "shkeptnspecversion",
    "specversion",
    "triggeredid",
    "gitcommitid",
];
function templateData(event) {
    const data = {
        type: event.type,
        source: event.source,
        data: event.data,
        time: goTime(event.time),
    };
    for (const name of OPTIONAL) {
        const value = event[name];
        if (value !== undefined && value !== "")
            data[name] = value;
    }
    return data;
}
function goTime(time) {
    return time.replace(/(\.(?:\d*[1-9])?)0+Z$/, "$1Z").replace(".Z", "Z");
}

;// CONCATENATED MODULE: ./simulator/webhook/template/comparison.ts



function equalsAny(left, others) {
    if (others.length === 0)
        throw new Error("missing argument for comparison");
    return others.some((other) => equals(concrete(left), concrete(other)));
}
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
const exactly = (count, call) => ({
    least: count,
    most: count,
    call,
});
const FUNCTIONS = new Map([
    ["call", any(1, callFunction)],
    ["eq", any(1, ([left = NONE, ...others]) => bool(equalsAny(left, others)))],
    ["ne", exactly(2, ([left = NONE, ...others]) => bool(!equalsAny(left, others)))],
    ["lt", exactly(2, ([left = NONE, right = NONE]) => bool(isLess(left, right)))],
    [
        "le",
        exactly(2, ([left = NONE, right = NONE]) => bool(isLess(left, right) || equalsAny(left, [right]))),
    ],
    [
        "gt",
        exactly(2, ([left = NONE, right = NONE]) => bool(!(isLess(left, right) || equalsAny(left, [right])))),
    ],
    ["ge", exactly(2, ([left = NONE, right = NONE]) => bool(!isLess(left, right)))],
    ["html", any(0, (args) => values_text(escapeHtml(plainText(args))))],
    ["index", any(1, ([container = NONE, ...indexes]) => indexInto(container, indexes))],
    ["js", any(0, (args) => values_text(escapeJs(plainText(args))))],
    ["len", exactly(1, ([value = NONE]) => integer(lengthOf(value)))],
    ["not", exactly(1, ([value = NONE]) => bool(!isTrue(value)))],
    ["print", any(0, (args) => values_text(sprint(args.map(argument))))],
    [
        "printf",
        {
            least: 1,
            firstIsString: true,
            call: ([format, ...args]) => values_text(sprintf(format?.kind === "string" ? format.value : "", args.map(argument))),
        },
    ],
    ["println", any(0, (args) => values_text(sprintln(args.map(argument))))],
    ["slice", any(1, ([container = NONE, ...indexes]) => sliceOf(container, indexes))],
    ["urlquery", any(0, (args) => values_text(escapeQuery(plainText(args))))],
]);
function argument(value) {
    const inner = concrete(value);
    return inner.kind === "none" ? undefined : inner;
}
function plainText(args) {
    return sprint(args.map((value) => argument(value) ?? values_text("<no value>")));
}
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
    if (item.kind === "slice") {
        const [from, to] = checkedRange(indexes, item.items.length);
        return { kind: "slice", items: item.items.slice(from, to) };
    }
    if (indexes.length === 3)
        throw new Error("cannot 3-index slice a string");
    const bytes = toBytes(item.value);
    const [from, to] = checkedRange(indexes, bytes.length);
    return values_text(fromBytes(bytes.subarray(from, to)));
}
function checkedRange(indexes, length) {
    const [from = 0, to = length, capacity = length] = indexes.map((index) => checkedIndex(index, length));
    if (from > to)
        throw new Error(`invalid slice index: ${from} > ${to}`);
    if (to > capacity)
        throw new Error(`invalid slice index: ${to} > ${capacity}`);
    return [from, to];
}
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

function describeNode(node) {
    switch (node.kind) {
        case "command":
            return node.operands.map(describeInside).join(" ");
        case "action":
            return `{{${describeNode(node.pipeline)}}}`;
        case "template": {
            const pipeline = node.pipeline ? ` ${describeNode(node.pipeline)}` : "";
            return `{{template ${quote(node.name)}${pipeline}}}`;
        }
        case "if":
        case "with":
        case "range":
            return describeBranch(node);
        case "break":
        case "continue":
            return `{{${node.kind}}}`;
        case "text":
            return node.text;
        default:
            return describeOperand(node);
    }
}
function describeOperand(node) {
    switch (node.kind) {
        case "field":
            return node.names.map((name) => `.${name}`).join("");
        case "variable":
            return node.names.join(".");
        case "chain":
            return [describeInside(node.of), ...node.names].join(".");
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
        case "pipeline":
            return describePipeline(node);
    }
}
function describeInside(node) {
    return node.kind === "pipeline" ? `(${describeNode(node)})` : describeNode(node);
}
function describePipeline({ variables, assigns, commands }) {
    const names = variables.map(describeNode).join(", ");
    const declared = variables.length > 0 ? `${names} ${assigns ? "=" : ":="} ` : "";
    return declared + commands.map(describeNode).join(" | ");
}
function describeBranch(node) {
    const otherwise = node.otherwise ? `{{else}}${node.otherwise.map(describeNode).join("")}` : "";
    return `{{${node.kind} ${describeNode(node.pipeline)}}}${node.body.map(describeNode).join("")}${otherwise}{{end}}`;
}

;// CONCATENATED MODULE: ./simulator/webhook/template/evaluator.ts






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
                return this.#call(scope, dot, { node: first, whole: command, args, final });
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
    #call(scope, dot, call) {
        this.at(call.node);
        const { name } = call.node;
        const count = call.args.length + (call.final === undefined ? 0 : 1);
        if (name === "and" || name === "or") {
            if (count === 0)
                throw this.error(scope, `wrong number of args for ${name}: want at least 1 got 0`);
            return this.#andOr(scope, dot, call);
        }
        const definition = FUNCTIONS.get(name);
        if (definition === undefined)
            throw this.error(scope, `${quote(name)} is not a defined function`);
        const { least, most } = definition;
        if (most !== undefined && count !== most)
            throw this.error(scope, `wrong number of args for ${name}: want ${most} got ${count}`);
        if (count < least)
            throw this.error(scope, `wrong number of args for ${name}: want at least ${least} got ${call.args.length}`);
        return this.#invoke(scope, definition, call, this.#values(scope, dot, definition, call));
    }
    #values(scope, dot, { firstIsString }, { args, final }) {
        const values = args.map((arg, index) => index === 0 && firstIsString
            ? this.#stringArgument(scope, dot, arg)
            : this.#argument(scope, dot, arg));
        if (final === undefined)
            return values;
        const isFirst = values.length === 0;
        return [...values, isFirst && firstIsString ? this.#expectString(scope, final) : final];
    }
    #invoke(scope, definition, { node, whole, args }, values) {
        try {
            return definition.call(values);
        }
        catch (error) {
            if (!(error instanceof Error) || error.constructor !== Error)
                throw error;
            this.at(whole);
            throw this.error(scope, `error calling ${node.name}: ${error.message.replace(CALLEE, () => calleeName(args[0], values[0]))}`);
        }
    }
    #andOr(scope, dot, { node, args, final }) {
        let value = NONE;
        for (const arg of args) {
            value = this.#argument(scope, dot, arg);
            if (isTrue(value) === (node.name === "or"))
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
                return this.#call(scope, dot, { node, whole: node, args: [], final: undefined });
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
function calleeName(operand, value) {
    if (operand !== undefined)
        return describeNode(operand);
    return value?.kind === "string" ? value.value : `<${typeName(value ?? NONE)} Value>`;
}
function printed(value) {
    const inner = argument(value);
    return inner === undefined ? "<no value>" : formatConcrete(inner, "v", NO_FLAGS);
}

;// CONCATENATED MODULE: ./simulator/webhook/template/function-names.ts
const FUNCTION_NAMES = new Set([
    "and",
    "call",
    "html",
    "index",
    "slice",
    "js",
    "len",
    "not",
    "or",
    "print",
    "printf",
    "println",
    "urlquery",
    "eq",
    "ge",
    "gt",
    "le",
    "lt",
    "ne",
]);

;// CONCATENATED MODULE: ./simulator/webhook/template/token.ts

const KEYWORDS = new Map([
    [".", "dot"],
    ...[
        "block",
        "break",
        "continue",
        "define",
        "else",
        "end",
        "if",
        "nil",
        "range",
        "template",
        "with",
    ].map((word) => [word, word]),
]);
const KEYWORD_KINDS = new Set(KEYWORDS.values());
const LONGEST_QUOTED_TOKEN = 10;
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
const SIGNS = {
    "=": "assign",
    "|": "pipe",
    "(": "leftParen",
    ")": "rightParen",
};
const STRING_ENDS = {
    '"': { kind: "string", name: "quoted string" },
    "'": { kind: "charConstant", name: "character constant" },
};
function tokenize(text) {
    return new Lexer(text).run();
}
class LexError extends Error {
}
class Lexer {
    text;
    #tokens = [];
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
            this.#tokens.push({
                kind: "error",
                value: error.message,
                position: this.#start,
                line: this.#lineAt(this.#start),
            });
        }
        return this.#tokens;
    }
    #readText() {
        this.#start = this.#position;
        const delimiter = this.text.indexOf(LEFT, this.#position);
        this.#position = delimiter < 0 ? this.text.length : delimiter;
        const trims = delimiter >= 0 && this.#isLeftTrim(delimiter + LEFT.length);
        let value = this.text.slice(this.#start, this.#position);
        if (trims)
            value = value.replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "");
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
        if (character === ":")
            return this.#readDeclaration();
        this.#readSign(character);
    }
    #readDeclaration() {
        if (this.#peek() !== "=")
            throw new LexError("expected :=");
        this.#position += 1;
        this.#emit("declare");
    }
    #readSign(character) {
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
        if (first !== ".")
            return this.#emit("variable");
        this.#emit(this.#position === this.#start + 1 ? "dot" : "field");
    }
    #readIdentifier() {
        while (ALPHANUMERIC.test(this.#peek()))
            this.#position += this.#peek().length;
        if (!this.#atTerminator())
            throw new LexError(`bad character ${describeCharacter(this.#peek())}`);
        const word = this.text.slice(this.#start, this.#position);
        this.#emit(KEYWORDS.get(word) ?? (word === "true" || word === "false" ? "bool" : "identifier"));
    }
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
        return (character === "" ||
            SPACE.test(character) ||
            ".,|:()".includes(character) ||
            this.text.startsWith(RIGHT, this.#position));
    }
    #isLeftTrim(at) {
        return this.text[at] === "-" && SPACE.test(this.text[at + 1] ?? "");
    }
    #rightDelimiterLength() {
        if (this.text.startsWith(RIGHT, this.#position))
            return RIGHT.length;
        const trims = SPACE.test(this.text[this.#position] ?? "") &&
            this.text.startsWith(`-${RIGHT}`, this.#position + 1);
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
function describeCharacter(character) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    return isPrintable(character) ? `${code} '${character}'` : code;
}

;// CONCATENATED MODULE: ./simulator/webhook/template/literals.ts



const LETTERS = {
    a: "\x07",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
    "\\": "\\",
};
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))|[^\\]|\\/gsu;
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;
function unquoteString(literal) {
    const body = literal.slice(1, -1);
    return literal.startsWith("`") ? body.replaceAll("\r", "") : literals_unescape(body, '"');
}
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
    const isFloat = plain !== undefined &&
        /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(plain) &&
        Number.isFinite(Number(plain));
    if (!isFloat)
        throw new Error(`illegal number syntax: ${quote(text)}`);
    if (!/[.eEpP]/.test(text))
        throw new Error(`integer overflow: ${quote(text)}`);
    return { kind: "float64", value: Number(plain) };
}
function parseInteger(text) {
    const [, sign, rest = ""] = /^([+-]?)(.*)$/s.exec(text) ?? [];
    const digits = withoutUnderscores(rest)?.replace(/^0(?=[0-7]+$)/, "0o");
    if (digits === undefined ||
        !/^(?:0|[1-9][0-9]*|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(digits))
        return undefined;
    const magnitude = BigInt(digits);
    if (magnitude > UINT64_MAX || (sign === "-" && magnitude > INT64_MAX + 1n))
        return undefined;
    if (sign === "+" && magnitude > INT64_MAX)
        return undefined;
    return sign === "-" ? -magnitude : magnitude;
}
function withoutUnderscores(text) {
    if (!text.includes("_"))
        return text;
    return /^[+-]?(?:0[xXoObB])?(?:_?[0-9a-fA-F])+$/.test(text) && /^[+-]?[0-9]/.test(text)
        ? text.replaceAll("_", "")
        : undefined;
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
    "bool",
    "charConstant",
    "complex",
    "dot",
    "field",
    "identifier",
    "number",
    "nil",
    "rawString",
    "string",
    "variable",
    "leftParen",
]);
const NOT_CALLABLE = new Set([
    "bool",
    "dot",
    "nil",
    "number",
    "string",
]);
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
    #parseOperand() {
        const term = this.#parseTerm();
        const { kind, position } = this.tokens.peek();
        if (term === undefined || kind !== "field")
            return term;
        const names = [];
        while (this.tokens.peek().kind === "field")
            names.push(this.tokens.next().value.slice(1));
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
                return {
                    kind: "number",
                    position,
                    source: value,
                    value: this.#literal(() => parseNumber(value)),
                };
            case "string":
            case "rawString":
                return {
                    kind: "string",
                    position,
                    source: value,
                    value: this.#literal(() => unquoteString(value)),
                };
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
var _a;






function parseTemplate(text) {
    const templates = new Map();
    const tokens = new TokenStream(tokenize(text));
    new TemplateParser(tokens, templates, "").parseWhole();
    return templates;
}
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
            new _a(this.tokens, this.templates, "").#parseDefinition();
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
        return {
            kind: "template",
            position: token.position,
            name,
            pipeline: this.#parsePipeline("template clause"),
        };
    }
    #parseBlock() {
        const token = this.tokens.nextNonSpace();
        const name = this.#parseName(token, "block clause");
        const pipeline = this.#parsePipeline("block clause");
        new _a(this.tokens, this.templates, name).#parseBodyOf("block clause");
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
_a = TemplateParser;
function isEmpty(body) {
    return body.every((node) => node.kind === "text" && node.text.trim() === "");
}

;// CONCATENATED MODULE: ./simulator/webhook/template/renderer.ts





const MAX_DEPTH = 100_000;
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
        const jump = isTrue(value)
            ? this.#statements(scope, node.kind === "with" ? value : dot, node.body)
            : this.#statements(scope, dot, node.otherwise ?? []);
        scope.variables.length = mark;
        return jump;
    }
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
            else {
                const declared = scope.variables.at(index - variables.length);
                if (declared !== undefined)
                    declared.value = value;
            }
        });
    }
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











const FAIL_OPTION = "--fail-with-body";
function createWebhookService(ports) {
    return {
        async handle(event) {
            const common = (0,engine_event/* decodeData */.Hw)(event.data);
            if (common === undefined)
                return ports.log(`could not decode the data of ${event.type} ${event.id}`);
            const subscriptions = (await ports.subscriptions()).filter((subscription) => (0,webhook_subscription/* matchesSubscription */.x)(subscription, event, common));
            await Promise.all(subscriptions.map(({ id }) => {
                const delivered = { ...event, data: (0,temporary_data/* withSubscriptionId */.r)(event.data, id) };
                return new Execution(ports, delivered, common).run();
            }));
        },
    };
}
class Execution {
    ports;
    event;
    common;
    #task;
    #isTriggered;
    #secrets = {};
    #executed = 0;
    constructor(ports, event, common) {
        this.ports = ports;
        this.event = event;
        this.common = common;
        const type = (0,engine_event/* parseTaskType */.hY)(event.type);
        this.#task = type?.task;
        this.#isTriggered = type?.kind === "triggered";
    }
    async run() {
        const { event, ports } = this;
        if (this.#task === undefined)
            return ports.log(`event type ${event.type} does not match the format of task events`);
        const { project, stage, service } = this.common;
        if (project === "" || stage === "" || service === "")
            return ports.log("project, stage and service must be present in the event data");
        const subscriptionId = (0,temporary_data/* subscriptionIdOf */.g)((0,engine_event/* dataObject */.g0)(event)) ?? "";
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
    async #fail(webhook, error) {
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
    async #send(answer) {
        if (this.#isTriggered)
            await this.ports.send(answer);
    }
}
class RequestError extends Error {
    name = "RequestError";
}

;// CONCATENATED MODULE: ./simulator/webhook/attach.ts


const MAX_MESSAGE_BYTES = 1024 * 1024;
const SECRET_SCOPE = "keptn-webhook-service";
function attachWebhookService(plane, { log = () => undefined, ...network }) {
    const { integrations, resources, secrets } = plane.engine;
    const running = new Set();
    const service = createWebhookService({
        ...network,
        log,
        subscriptions: () => integrations.subscriptionsOf(engine_integrations/* WEBHOOK_SERVICE */.W),
        resource: (level, uri) => resources.get(level, uri)?.text,
        secret: (name, key) => secrets.value(name, key, SECRET_SCOPE),
        send: ({ source, ...event }) => {
            if (Buffer.byteLength(JSON.stringify(event)) > MAX_MESSAGE_BYTES)
                return log(`could not send ${event.type}: nats: maximum payload exceeded`);
            plane.sendAs(source, event);
        },
    });
    const detach = plane.onEvent(({ event }) => {
        const handled = service
            .handle(event)
            .catch((error) => log(`unexpected: ${String(error)}`))
            .finally(() => running.delete(handled));
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











/***/ }),

/***/ 89936:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ matchesSubject),
/* harmony export */   x: () => (/* binding */ matchesSubscription)
/* harmony export */ });
function matchesSubscription(subscription, event, { project, stage, service }) {
    const { projects, stages, services } = subscription.filter;
    const within = (names, name) => names === null || names.length === 0 || names.includes(name);
    return (matchesSubject(subscription.event, event.type) &&
        within(projects, project) &&
        within(stages, stage) &&
        within(services, service));
}
function matchesSubject(subject, type) {
    const pattern = subject.split(".");
    const segments = type.split(".");
    return pattern.every((part, index) => {
        if (part === ">" && index === pattern.length - 1)
            return segments.length > index;
        const isLast = index === pattern.length - 1;
        return ((part === "*" ? Boolean(segments[index]) : part === segments[index]) &&
            (!isLast || segments.length === pattern.length));
    });
}


/***/ })

};
