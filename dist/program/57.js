module.exports = {

/***/ 48517:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  job: () => (/* binding */ set_job)
});

// EXTERNAL MODULE: ./src/domain/text/visible.ts
var visible = __webpack_require__(81612);
// EXTERNAL MODULE: ./src/jobs/http/perform.ts
var perform = __webpack_require__(40460);
// EXTERNAL MODULE: ./src/jobs/core/job.ts
var job = __webpack_require__(38177);
// EXTERNAL MODULE: ./src/jobs/core/outgoing-text.ts
var outgoing_text = __webpack_require__(68996);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/nearest.ts
var nearest = __webpack_require__(56300);
// EXTERNAL MODULE: ./src/domain/text/capital.ts
var capital = __webpack_require__(81838);
;// CONCATENATED MODULE: ./src/jobs/flag/words.ts


const PAIRS = [
    { on: "true", off: "false" },
    { on: "on", off: "off" },
    { on: "enabled", off: "disabled" },
    { on: "yes", off: "no" },
    { on: "1", off: "0" },
];
const MAX_FIELD_CHARACTERS = 200;
const DEFAULT_WORDS = { on: "true", off: "false" };
function pairOf(text) {
    const lower = text.toLowerCase();
    const pair = PAIRS.find(({ on, off }) => lower === on || lower === off);
    return pair && { on: inCaseOf(text, pair.on), off: inCaseOf(text, pair.off) };
}
function stateOf(text, words) {
    if (words) {
        if (text === words.on)
            return true;
        return text === words.off ? false : undefined;
    }
    const pair = pairOf(text);
    return pair && text === pair.on;
}
function wordOf(isOn, { on, off }) {
    return isOn ? on : off;
}
const NOT_SET = "not set";
const UNKNOWN = "unknown";
function inWords(state) {
    if (typeof state === "boolean")
        return state ? "on" : "off";
    return state === NOT_SET || state === UNKNOWN ? state : (0,errors/* quote */.hD)(state);
}
function asField(state) {
    return typeof state === "string" && state.length > MAX_FIELD_CHARACTERS
        ? `a text of ${state.length} characters`
        : String(state);
}
function inCaseOf(model, word) {
    if (model === model.toLowerCase())
        return word;
    return model === model.toUpperCase() ? word.toUpperCase() : (0,capital/* capital */.N)(word);
}

;// CONCATENATED MODULE: ./src/jobs/flag/served.ts



const PLAIN_NAME = /^[\p{L}\p{N}_.-]{1,60}$/u;
const MAX_LIST_CHARACTERS = 200;
const BY_HAND = "change it in the file";
function servedBy(serving) {
    const { by, beside, names } = serving;
    const { variant, byDefault, words, isShared } = defaultOf(serving);
    const deciding = beside.filter(([, value]) => isSomething(value));
    const says = names && variant !== undefined ? stateOf(variant, names) : undefined;
    const isOnByDefault = says === true;
    return {
        by,
        byDefault,
        words,
        says,
        isShared,
        otherwise: deciding.length === 0
            ? ""
            : ` and ${deciding.map(([called]) => called).join(" and ")} ` +
                `${deciding.length === 1 ? "decides" : "decide"} who gets another`,
        isOnForAll: names &&
            isOnByDefault &&
            deciding.every(([, value]) => isNamed(value, names.on) && !isNamed(value, names.off)),
        fix: isShared ? BY_HAND : fixOf(isOnByDefault, deciding),
    };
}
function defaultOf({ noun, current, shares, hasRollout = false }) {
    if (hasRollout)
        return {
            byDefault: "a progressive rollout",
            words: "a progressive rollout decides",
            isShared: true,
        };
    const parts = sharesIn(shares);
    const [only, ...others] = parts;
    if (only && others.length > 0) {
        const list = listOf(parts);
        return { byDefault: list, words: `a percentage decides (${list})`, isShared: true };
    }
    if (only) {
        const [variant] = only;
        return {
            variant,
            byDefault: variant,
            words: `a percentage gives all ${(0,errors/* quote */.hD)(variant)}`,
            isShared: true,
        };
    }
    return typeof current === "string"
        ? {
            variant: current,
            byDefault: current,
            words: `its default ${noun} is ${(0,errors/* quote */.hD)(current)}`,
            isShared: false,
        }
        : {
            byDefault: "none",
            words: `it has no default ${noun}, so the program's own default counts`,
            isShared: false,
        };
}
function fixOf(isOnByDefault, deciding) {
    if (!isOnByDefault)
        return "set with.switch: variant to change the default";
    const [[called = ""] = []] = deciding;
    const what = deciding.length === 1 ? `the ${called.replace(/^an? /, "")}` : "them";
    return `change ${what} in the file`;
}
function isSomething(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return (0,json/* isJsonObject */.OW)(value)
        ? Object.keys(value).length > 0
        : value !== undefined && value !== null;
}
function sharesIn(shares) {
    const entries = Object.entries((0,json/* isJsonObject */.OW)(shares) ? shares : {});
    return entries.filter((entry) => typeof entry[1] === "number" && entry[1] > 0);
}
function listOf(parts) {
    const list = parts
        .map(([name, share]) => `${PLAIN_NAME.test(name) ? name : (0,errors/* quote */.hD)(name)} ${share} %`)
        .join(", ");
    return list.length <= MAX_LIST_CHARACTERS ? list : `${parts.length} shares`;
}
function isNamed(value, name) {
    if (Array.isArray(value))
        return value.some((item) => isNamed(item, name));
    if ((0,json/* isJsonObject */.OW)(value))
        return Object.entries(value).some(([key, item]) => key === name || isNamed(item, name));
    return String(value) === name;
}

;// CONCATENATED MODULE: ./src/jobs/flag/formats.ts





const MAX_NAMED = 20;
const BESIDE_RULE = [
    ["targeting", "targeting"],
    ["scheduledRollout", "a scheduled rollout"],
    ["experimentation", "an experiment"],
];
const JSON_FILE = /\.(?:json|flagd)$/i;
const YAML_FILE = /\.ya?ml$/i;
function languageOf(path, text) {
    if (JSON_FILE.test(path))
        return "json";
    if (YAML_FILE.test(path))
        return "yaml";
    return /^\uFEFF?\s*\{/.test(text) ? "json" : "key-value";
}
function formatOf(text) {
    const { value, language } = text;
    if (language === "key-value")
        return "plain";
    refuseUnchangeable(text);
    const flags = flagdFlags(value);
    if (flags &&
        entriesOf(flags.value).some((flag) => ["state", "variants", "defaultVariant"].some((key) => Object.hasOwn(flag, key))))
        return "flagd";
    return entriesOf(value).some((flag) => Object.hasOwn(flag, "variations") && Object.hasOwn(flag, "defaultRule"))
        ? "go-feature-flag"
        : "plain";
}
function refuseUnchangeable({ value, name }) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return;
    const list = ["flags", "features", "toggles"].find((key) => isListOfFlags((0,json/* getOwn */.Ng)(value, key)));
    if (list !== undefined)
        throw new errors/* UserError */.yo(`with.path: in ${name} ${list} is a list, which flag.set cannot change; write it ` +
            "as a mapping with each flag's key as the name.", "CA-207");
    const [old] = Object.entries(value).find(([, flag]) => (0,json/* isJsonObject */.OW)(flag) && isOldGoFeatureFlag(flag)) ?? [];
    if (old !== undefined)
        throw new errors/* UserError */.yo(`with.path: ${name} is written for GO Feature Flag before 1.0 (${(0,errors/* quote */.hD)(old)} has ` +
            "percentage, true, false and default beside each other), which is not supported; " +
            "write variations and defaultRule, as newer versions read them.", "CA-207");
}
function isListOfFlags(value) {
    return (Array.isArray(value) &&
        value.some((flag) => (0,json/* isJsonObject */.OW)(flag) && ["key", "name"].some((name) => Object.hasOwn(flag, name))));
}
function isOldGoFeatureFlag(flag) {
    return (["true", "false", "default"].every((key) => Object.hasOwn(flag, key)) &&
        !Object.hasOwn(flag, "variations"));
}
function flagIn(text, format, change) {
    switch (format) {
        case "flagd":
            return flagdFlag(text, change);
        case "go-feature-flag":
            return goFeatureFlag(text, change);
        case "plain":
            return plainFlag(text, change);
    }
}
function flagdFlag(text, { flag, isOn, words, by }) {
    refuseUnchangeable(text);
    const { value: flags, path } = flagdFlags(text.value) ?? { value: {}, path: [] };
    const found = entryOf(text, flags, flag);
    const isEnabled = (0,json/* getOwn */.Ng)(found, "state") !== "DISABLED";
    const current = (0,json/* getOwn */.Ng)(found, "defaultVariant");
    const names = variantsOf(text, flag, (0,json/* getOwn */.Ng)(found, "variants"), words);
    const targeting = (0,json/* getOwn */.Ng)(found, "targeting");
    const isTargeted = isSomething(targeting);
    const serving = {
        noun: "variant",
        current,
        beside: [["targeting", targeting]],
        names,
    };
    const at = (key) => [...path, flag, key];
    if (names && isByVariant(by, current, isTargeted))
        return variantState(isOn, {
            names,
            current,
            isEnabled,
            otherwise: "the program's default",
            served: isTargeted ? servedBy({ ...serving, by: "variant" }) : undefined,
            enabling: { path: at("state"), value: "ENABLED" },
            path: at("defaultVariant"),
        });
    requireVariants(text, flag, by);
    return {
        state: isEnabled,
        served: servedBy({ ...serving, by: "state" }),
        changes: isEnabled === isOn ? [] : [{ path: at("state"), value: isOn ? "ENABLED" : "DISABLED" }],
    };
}
function goFeatureFlag(text, { flag, isOn, words, by }) {
    refuseUnchangeable(text);
    const found = entryOf(text, text.value, flag);
    const isDisabled = (0,json/* getOwn */.Ng)(found, "disable") === true;
    const rule = (0,json/* getOwn */.Ng)(found, "defaultRule");
    const current = (0,json/* isJsonObject */.OW)(rule) ? (0,json/* getOwn */.Ng)(rule, "variation") : undefined;
    const names = variantsOf(text, flag, (0,json/* getOwn */.Ng)(found, "variations"), words);
    const [shares, rollout] = ["percentage", "progressiveRollout"].map((key) => (0,json/* isJsonObject */.OW)(rule) ? (0,json/* getOwn */.Ng)(rule, key) : undefined);
    const beside = BESIDE_RULE.map(([key, called]) => [called, (0,json/* getOwn */.Ng)(found, key)]);
    const isTargeted = [shares, rollout, ...beside.map(([, value]) => value)].some(isSomething);
    const serving = {
        noun: "variation",
        current,
        shares,
        hasRollout: isSomething(rollout),
        beside,
        names,
    };
    if (names && isByVariant(by, current, isTargeted))
        return variantState(isOn, {
            names,
            current,
            isEnabled: !isDisabled,
            otherwise: "a rule",
            served: isTargeted ? servedBy({ ...serving, by: "variant" }) : undefined,
            enabling: { path: [flag, "disable"], value: false },
            path: [flag, "defaultRule", "variation"],
        });
    requireVariants(text, flag, by);
    return {
        state: !isDisabled,
        served: servedBy({ ...serving, by: "state" }),
        changes: isDisabled === !isOn ? [] : [{ path: [flag, "disable"], value: !isOn }],
    };
}
function isByVariant(by, current, isTargeted) {
    return by === "variant" || (by === undefined && typeof current === "string" && !isTargeted);
}
function variantState(isOn, { names, current, isEnabled, otherwise, served, enabling, path }) {
    const wanted = wordOf(isOn, names);
    const enabled = stateOf(String(current ?? ""), names) ?? String(current ?? otherwise);
    const state = isEnabled ? enabled : false;
    const shown = isEnabled && served ? { served } : {};
    if (state === isOn)
        return { state, changes: [], ...shown };
    return {
        state,
        changes: [
            ...(isOn && !isEnabled ? [enabling] : []),
            ...(current === wanted ? [] : [{ path, value: wanted }]),
        ],
        ...shown,
    };
}
function plainFlag(text, { flag, isOn, words }) {
    const root = (0,json/* isJsonObject */.OW)(text.value) ? text.value : {};
    const path = Object.hasOwn(root, flag) ? [flag] : flag.split(".");
    const parent = path
        .slice(0, -1)
        .reduce((value, key) => ((0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, key) : undefined), root);
    const key = path.at(-1) ?? "";
    const found = (0,json/* isJsonObject */.OW)(parent) ? (0,json/* getOwn */.Ng)(parent, key) : undefined;
    if (found === undefined)
        throw unknown(text, flag, Object.keys((0,json/* isJsonObject */.OW)(parent) ? parent : root));
    if (found === null || typeof found === "object")
        throw new errors/* UserError */.yo(`with.flag: ${(0,errors/* quote */.hD)(flag)} in ${text.name} is no single value; name one of ` +
            `${named((0,json/* isJsonObject */.OW)(found) ? Object.keys(found).map((below) => `${flag}.${below}`) : Object.keys(root))}.`, "CA-207");
    const shown = String(found);
    const pair = words ?? pairOf(shown);
    if (!pair)
        throw new errors/* UserError */.yo(`with.flag: ${(0,errors/* quote */.hD)(flag)} in ${text.name} is ${(0,errors/* quote */.hD)(shown)}, which says ` +
            "neither on nor off; say with.values, such as { on: …, off: … }.", "CA-207");
    const state = stateOf(shown, pair) ?? shown;
    return {
        state,
        changes: state === isOn ? [] : [{ path, value: inKindOf(found, wordOf(isOn, pair)) }],
    };
}
function inKindOf(found, word) {
    if (typeof found === "boolean" && (word === "true" || word === "false"))
        return word === "true";
    return typeof found === "number" && /^-?\d{1,15}$/.test(word) ? Number(word) : word;
}
function flagdFlags(root) {
    for (const path of [["flags"], ["spec", "flagSpec", "flags"]]) {
        const value = path.reduce((found, key) => ((0,json/* isJsonObject */.OW)(found) ? (0,json/* getOwn */.Ng)(found, key) : undefined), root);
        if ((0,json/* isJsonObject */.OW)(value))
            return { value, path };
    }
    return undefined;
}
function variantsOf(text, flag, variants, words) {
    const known = (0,json/* isJsonObject */.OW)(variants) ? variants : {};
    if (words) {
        const missing = [words.on, words.off].find((name) => !Object.hasOwn(known, name));
        if (missing !== undefined)
            throw new errors/* UserError */.yo(`with.values: the flag ${(0,errors/* quote */.hD)(flag)} in ${text.name} has no variant ` +
                `${(0,errors/* quote */.hD)(missing)}; it has ${named(Object.keys(known))}.`, "CA-207");
        return words;
    }
    const saying = (wanted) => Object.keys(known).filter((name) => (0,json/* getOwn */.Ng)(known, name) === wanted);
    const [[on, ...otherOn], [off, ...otherOff]] = [saying(true), saying(false)];
    return on !== undefined && off !== undefined && otherOn.length + otherOff.length === 0
        ? { on, off }
        : undefined;
}
function requireVariants(text, flag, by) {
    if (by === "variant")
        throw new errors/* UserError */.yo(`with.switch: the flag ${(0,errors/* quote */.hD)(flag)} in ${text.name} has no two variants true ` +
            "and false; say with.values, or switch: state.", "CA-207");
}
function entryOf(text, flags, flag) {
    const found = (0,json/* isJsonObject */.OW)(flags) ? (0,json/* getOwn */.Ng)(flags, flag) : undefined;
    if ((0,json/* isJsonObject */.OW)(found))
        return found;
    throw unknown(text, flag, (0,json/* isJsonObject */.OW)(flags) ? Object.keys(flags).filter((name) => (0,json/* isJsonObject */.OW)(flags[name])) : []);
}
function unknown(text, flag, known) {
    const near = (0,nearest/* nearest */.p)(flag, known);
    return new errors/* UserError */.yo(`with.flag: ${text.name} has no flag ` +
        `${(0,errors/* quote */.hD)(flag)}${near === undefined ? "" : `; did you mean ${(0,errors/* quote */.hD)(near)}?`} (it ` +
        `has ${named(known)}).`, "CA-207");
}
function named(names) {
    const left = names.length - MAX_NAMED;
    return names.length === 0
        ? "none"
        : [
            ...names.slice(0, MAX_NAMED).map((name) => (0,errors/* quote */.hD)(name)),
            ...(left > 0 ? [`${left} more`] : []),
        ].join(", ");
}
function entriesOf(value) {
    return (0,json/* isJsonObject */.OW)(value) ? Object.values(value).filter(json/* isJsonObject */.OW) : [];
}

;// CONCATENATED MODULE: ./src/jobs/flag/repository-file.ts


const CONTENTS = "/repos/{owner}/{repo}/contents/{path}";
class RepositoryFile {
    path;
    branch;
    request;
    constructor(path, branch, request) {
        this.path = path;
        this.branch = branch;
        this.request = request;
    }
    get words() {
        return this.branch === undefined ? this.path : `${this.path} of the branch ${this.branch}`;
    }
    async read() {
        const { github, stop } = this.request;
        const answer = await github.read(`GET ${CONTENTS}`, { path: this.path, ...(this.branch !== undefined && { ref: this.branch }) }, stop);
        if (!answer.ok && answer.failure.httpStatus === 404)
            throw new errors/* UserError */.yo(`with.path: ${answer.failure.message}; there is no ${this.words}, or the token ` +
                `may not read it (\`contents: read\`).`, "CA-411");
        if (!answer.ok)
            throw refusalOf(`${this.words} could not be read`, answer.failure, "contents: read");
        const data = (0,json/* isJsonObject */.OW)(answer.value.data) ? answer.value.data : {};
        const [content, blob, encoding] = ["content", "sha", "encoding"].map((field) => (0,json/* getOwn */.Ng)(data, field));
        if (typeof content !== "string" || typeof blob !== "string")
            throw new errors/* UserError */.yo(`with.path: ${this.words} is no file.`, "CA-207");
        if (encoding !== "base64")
            throw new errors/* UserError */.yo(`with.path: ${this.words} is larger than GitHub gives out (1 MB).`, "CA-207");
        try {
            return {
                text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(content, "base64")),
                blob,
            };
        }
        catch {
            throw new errors/* UserError */.yo(`with.path: ${this.words} is no text in UTF-8.`, "CA-207");
        }
    }
    async write({ text, blob, message, }) {
        const { github, stop } = this.request;
        const content = Buffer.from(text).toString("base64");
        const answer = await github.write(`PUT ${CONTENTS}`, {
            path: this.path,
            message,
            content,
            sha: blob,
            ...(this.branch !== undefined && { branch: this.branch }),
        }, stop);
        if (!answer.ok)
            return answer;
        const commit = (0,json/* isJsonObject */.OW)(answer.value.data)
            ? (0,json/* getOwn */.Ng)(answer.value.data, "commit")
            : undefined;
        const [sha, url] = ["sha", "html_url"].map((field) => (0,json/* isJsonObject */.OW)(commit) ? (0,json/* getOwn */.Ng)(commit, field) : undefined);
        if (typeof sha === "string" && typeof url === "string")
            return { ok: true, value: { sha, url } };
        return {
            ok: false,
            failure: {
                kind: "unexpected",
                reached: "maybe",
                httpStatus: answer.value.status,
                message: `PUT ${CONTENTS}: GitHub answered HTTP ${answer.value.status} and no commit`,
            },
        };
    }
}
function refusalOf(what, { message, kind }, permission) {
    if (kind === "unauthorized")
        return new errors/* UserError */.yo(`${what}: ${message}. The job needs \`${permission}\`.`, "CA-605");
    return new errors/* UserError */.yo(`${what}: ${message}.`, "CA-411");
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/esm/main.js + 5 modules
var main = __webpack_require__(49370);
// EXTERNAL MODULE: ./src/catalogue/yaml-depth.ts
var yaml_depth = __webpack_require__(20930);
;// CONCATENATED MODULE: ./src/jobs/flag/json-text.ts



const MAX_DEPTH = 100;
function locateJson(text, name) {
    try {
        JSON.parse(text);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${name} is no JSON: ` +
            `${error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 200) : "it cannot be read"}. ` +
            "Nothing was changed.", "CA-411");
    }
    if ((0,yaml_depth/* isYamlDeeperThan */.k)(text, MAX_DEPTH))
        throw new errors/* UserError */.yo(`${name} is nested deeper than ${MAX_DEPTH} levels. Nothing was changed.`, "CA-411");
    return locate((0,main/* parseTree */.cZ)(text), text);
}
function locate(node, text) {
    const { offset: start = 0, length = 0, children = [] } = node ?? {};
    const spot = { start, end: start + length };
    switch (node?.type) {
        case "object":
            return { kind: "map", isFlow: true, entries: json_text_entriesOf(children, text), ...spot };
        case "array":
            return { kind: "list", items: children.map((item) => locate(item, text)), ...spot };
        default:
            return {
                kind: "scalar",
                value: JSON.parse(text.slice(spot.start, spot.end)),
                style: node?.type === "string" ? "double" : "plain",
                ...spot,
            };
    }
}
function json_text_entriesOf(properties, text) {
    return new Map(properties.map(({ children: [key, value] = [] }) => {
        const { offset: keyStart = 0, length = 0 } = key ?? {};
        const entry = { keyStart, keyEnd: keyStart + length, node: locate(value, text) };
        return [String(key?.value), entry];
    }));
}

;// CONCATENATED MODULE: ./src/jobs/flag/key-value-text.ts

const LINE = /^([ \t]*(?:export[ \t]+)?)([^\s#;=:[\]!][^\s=:]*)([ \t]*[=:][ \t]*)([^]*)$/;
const QUOTED = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')[ \t]*(?:[#;][^]*)?$/;
const COMMENT = /[ \t][#;][^]*$/;
function locateKeyValues(text, name) {
    const entries = new Map();
    const twice = new Set();
    let start = 0;
    for (const piece of text.split("\n")) {
        const line = piece.endsWith("\r") ? piece.slice(0, -1) : piece;
        const [, begin = "", key, separator = "", rest = ""] = LINE.exec(line) ?? [];
        if (key !== undefined) {
            const keyStart = start + begin.length;
            const keyEnd = keyStart + key.length;
            const valueStart = keyEnd + separator.length;
            if (entries.has(key))
                twice.add(key);
            entries.set(key, { keyStart, keyEnd, node: scalar(valueStart, rest) });
        }
        start += piece.length + 1;
    }
    for (const key of twice)
        entries.delete(key);
    if (entries.size === 0)
        throw new errors/* UserError */.yo(`${name} has no lines such as ` +
            `KEY=value${twice.size > 0 ? " whose name stands there once" : ""}. Nothing was ` +
            "changed.", "CA-411");
    return { kind: "map", isFlow: false, entries, start: 0, end: text.length };
}
function scalar(start, rest) {
    const [, double, single] = QUOTED.exec(rest) ?? [];
    const quoted = double ?? single;
    const value = quoted ?? rest.replace(COMMENT, "").trimEnd();
    return {
        kind: "scalar",
        value,
        style: styleOf(double, single),
        start,
        end: start + value.length + (quoted === undefined ? 0 : 2),
    };
}
function styleOf(double, single) {
    if (double !== undefined)
        return "double";
    return single === undefined ? "plain" : "single";
}

;// CONCATENATED MODULE: ./src/jobs/flag/located.ts

function shapeOf(node) {
    switch (node.kind) {
        case "scalar":
            return node.value;
        case "alias":
            return { "*": node.name };
        case "list":
            return node.items.map(shapeOf);
        case "map":
            return objectOf([...node.entries].map(([key, { node: child }]) => [key, shapeOf(child)]));
    }
}
function located_valueOf(node, anchors = new Map()) {
    const value = ownValueOf(node, anchors);
    if (node.anchor !== undefined)
        anchors.set(node.anchor, value);
    return value;
}
function ownValueOf(node, anchors) {
    switch (node.kind) {
        case "scalar":
            return node.value;
        case "alias":
            return anchors.get(node.name) ?? null;
        case "list":
            return node.items.map((item) => located_valueOf(item, anchors));
        case "map": {
            const entries = [...node.entries].map(([key, { node: child }]) => [key, located_valueOf(child, anchors)]);
            const taken = entries
                .flatMap(([key, value]) => (key === "<<" ? [value].flat() : []))
                .reverse();
            return objectOf([
                ...taken.flatMap((value) => ((0,json/* isJsonObject */.OW)(value) ? Object.entries(value) : [])),
                ...entries.filter(([key]) => key !== "<<"),
            ]);
        }
    }
}
function objectOf(entries) {
    const value = {};
    for (const [key, item] of entries)
        (0,json/* setOwn */.P5)(value, key, item);
    return value;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/jobs/flag/yaml-text.ts



const yaml_text_MAX_DEPTH = 100;
const STYLES = {
    PLAIN: "plain",
    QUOTE_SINGLE: "single",
    QUOTE_DOUBLE: "double",
    BLOCK_FOLDED: "block",
    BLOCK_LITERAL: "block",
};
function locateYaml(text, name) {
    if ((0,yaml_depth/* isYamlDeeperThan */.k)(text, yaml_text_MAX_DEPTH))
        throw tooDeep(name);
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: "1.2",
        schema: "core",
        merge: false,
        uniqueKeys: true,
        prettyErrors: true,
    });
    const [error] = document.errors;
    if (error)
        throw new errors/* UserError */.yo(`${name} is no YAML that can be changed: ` +
            `${(error.message.split("\n")[0] ?? "").replace(/:$/, "").slice(0, 200)}. ` +
            "Nothing was changed.", "CA-411");
    return yaml_text_locate(document.contents, text, name, 0);
}
function tooDeep(name) {
    return new errors/* UserError */.yo(`${name} is nested deeper than ${yaml_text_MAX_DEPTH} levels. Nothing was changed.`, "CA-411");
}
function yaml_text_locate(node, text, name, depth) {
    if (depth > yaml_text_MAX_DEPTH)
        throw tooDeep(name);
    const [start = 0, end = 0] = node?.range ?? [];
    const { anchor } = (node ?? {});
    const spot = { start, end, anchor };
    if ((0,dist/* isAlias */.Vj)(node))
        return { kind: "alias", name: node.source, start, end };
    if ((0,dist/* isMap */.jh)(node))
        return {
            kind: "map",
            isFlow: node.flow === true,
            entries: yaml_text_entriesOf(node.items, text, name, depth),
            ...spot,
        };
    if ((0,dist/* isSeq */.oP)(node))
        return {
            kind: "list",
            items: node.items.map((item) => yaml_text_locate(item, text, name, depth + 1)),
            ...spot,
        };
    if ((0,dist/* isScalar */.jn)(node))
        return {
            kind: "scalar",
            value: scalarIn(node, text),
            style: STYLES[node.type ?? "PLAIN"] ?? "plain",
            ...spot,
        };
    return { kind: "scalar", value: null, style: "plain", start, end };
}
function yaml_text_entriesOf(items, text, name, depth) {
    const entries = new Map();
    for (const { key, value } of items) {
        const [keyStart = 0, keyEnd = 0] = key?.range ?? [];
        const node = value === null
            ? { kind: "scalar", value: null, style: "block", start: keyEnd, end: keyEnd }
            : yaml_text_locate(value, text, name, depth + 1);
        entries.set((0,dist/* isScalar */.jn)(key) ? String(key.value) : text.slice(keyStart, keyEnd), {
            keyStart,
            keyEnd,
            node,
        });
    }
    return entries;
}
function scalarIn({ value, range }, text) {
    if (value === null ||
        typeof value === "string" ||
        typeof value === "number" ||
        typeof value === "boolean")
        return value;
    return text.slice(range?.[0], range?.[1]);
}

;// CONCATENATED MODULE: ./src/jobs/flag/structured-text.ts







const LOCATE = {
    json: locateJson,
    yaml: locateYaml,
    "key-value": locateKeyValues,
};
const BYTE_ORDER_MARK = "\uFEFF";
const PLAIN_TEXT = /^(?!(?:true|false|null)$)[A-Za-z][A-Za-z0-9_.-]*$/i;
class StructuredText {
    language;
    name;
    value;
    #root;
    #begin;
    #text;
    constructor(text, language, name) {
        this.language = language;
        this.name = name;
        this.#begin = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        this.#text = text.slice(this.#begin.length);
        this.#root = LOCATE[language](this.#text, name);
        this.value = located_valueOf(this.#root);
    }
    with(changes) {
        const edits = changes.map((change) => this.#editOf(change)).sort((a, b) => b.start - a.start);
        const changed = edits.reduce((text, { start, end, text: inserted }) => text.slice(0, start) + inserted + text.slice(end), this.#text);
        const expected = changes.reduce((shape, change) => withValue(shape, change.path, change.value), shapeOf(this.#root));
        const again = new StructuredText(changed, this.language, this.name);
        if (!(0,external_node_util_.isDeepStrictEqual)(shapeOf(again.#root), expected))
            throw this.#refusal(changes[0]?.path ?? [], "cannot be changed without changing something else");
        return this.#begin + changed;
    }
    #editOf({ path, value }) {
        let node = this.#root;
        let entry;
        for (const [i, key] of path.entries()) {
            if (node.kind !== "map")
                throw this.#refusal(path, node.kind === "alias"
                    ? `repeats what is called ${(0,errors/* quote */.hD)(node.name)}`
                    : "is not in a mapping");
            this.#requireUnshared(node, path);
            const next = node.entries.get(key);
            if (next === undefined && i === path.length - 1)
                return this.#insertion(node, entry, key, value);
            if (next === undefined)
                throw this.#refusal(path, "is not there");
            entry = next;
            node = next.node;
        }
        this.#requireUnshared(node, path);
        if (node.kind !== "scalar" || node.style === "block")
            throw this.#refusal(path, "is no single value on one line");
        return { start: node.start, end: node.end, text: this.#written(value, node.style) };
    }
    #requireUnshared({ anchor }, path) {
        if (anchor !== undefined && isRepeated(this.#root, anchor))
            throw this.#refusal(path, `is a part of ${(0,errors/* quote */.hD)(anchor)}, which is repeated elsewhere`);
    }
    #insertion(map, entry, key, value) {
        const [first] = map.entries.values();
        const style = this.language === "json" ? "double" : "plain";
        const pair = `${this.#written(key, style)}: ${this.#written(value, style)}`;
        if (map.isFlow) {
            const at = map.start + 1;
            return {
                start: at,
                end: at,
                text: first === undefined ? pair : `${this.#text.slice(at, first.keyStart)}${pair},`,
            };
        }
        const newline = this.#text.includes("\r\n") ? "\r\n" : "\n";
        const at = first?.keyStart ?? 0;
        const lineStart = this.#text.lastIndexOf("\n", at - 1) + 1;
        const indent = " ".repeat(at - lineStart);
        const behindKey = entry === undefined ? 0 : this.#text.indexOf("\n", entry.keyEnd) + 1;
        if (behindKey > 0 && behindKey <= lineStart)
            return { start: behindKey, end: behindKey, text: `${indent}${pair}${newline}` };
        return { start: at, end: at, text: `${pair}${newline}${indent}` };
    }
    #written(value, style) {
        if (typeof value !== "string")
            return String(value);
        if (this.language === "json")
            return JSON.stringify(value);
        if (style === "single")
            return `'${value.replaceAll("'", "''")}'`;
        if (style === "double")
            return JSON.stringify(value);
        return this.language === "key-value" || PLAIN_TEXT.test(value) ? value : JSON.stringify(value);
    }
    #refusal(path, why) {
        return new errors/* UserError */.yo(`${this.name}: ${(0,errors/* quote */.hD)(path.join("."))} ${why}; change it by hand. Nothing was changed.`, "CA-411");
    }
}
function isRepeated(node, anchor) {
    switch (node.kind) {
        case "alias":
            return node.name === anchor;
        case "list":
            return node.items.some((item) => isRepeated(item, anchor));
        case "map":
            return [...node.entries.values()].some(({ node: child }) => isRepeated(child, anchor));
        case "scalar":
            return false;
    }
}
function withValue(root, [key, ...rest], value) {
    if (key === undefined)
        return value;
    const copy = {};
    for (const [name, old] of Object.entries((0,json/* isJsonObject */.OW)(root) ? root : {}))
        (0,json/* setOwn */.P5)(copy, name, old);
    (0,json/* setOwn */.P5)(copy, key, withValue(Object.hasOwn(copy, key) ? (copy[key] ?? null) : null, rest, value));
    return copy;
}

;// CONCATENATED MODULE: ./src/jobs/flag/change.ts




const MAX_ATTEMPTS = 6;
const PAUSE_MS = 1_000;
const LOOK_AGAIN_MS = [1_000, 3_000];
const IS_STALE = /does not match|but expected/i;
const IS_PROTECTED = /rule violation|protected|pull request|review/i;
async function readFlags(file, { requested, format }) {
    const { text, blob } = await file.read();
    const structured = new StructuredText(text, languageOf(file.path, text), file.words);
    const known = format ?? formatOf(structured);
    const flags = requested.map((one) => ({ flag: one.flag, ...flagIn(structured, known, one) }));
    const changes = flags.flatMap((flag) => flag.changes);
    return {
        ends: flags.map(({ flag, state, served }) => ({
            flag,
            state,
            previous: state,
            ...(served && { served }),
        })),
        wanted: changes.length === 0 ? undefined : structured.with(changes),
        blob,
    };
}
async function commitFlags(file, change, { clock, stop }) {
    const { message } = change;
    let lost;
    for (let attempt = 1;; attempt++) {
        const reading = await readFlags(file, change);
        if (reading.wanted === undefined)
            return { ends: since(lost ?? reading, reading) };
        const written = await file.write({ text: reading.wanted, blob: reading.blob, message });
        if (written.ok) {
            const commit = written.value;
            const now = await readBack(file, change, commit, { clock, stop });
            return { ends: since(reading, now), commit };
        }
        if (!mayPass(written.failure) || attempt >= MAX_ATTEMPTS || stop.aborted)
            throw refused(file, written.failure, attempt);
        if (written.failure.reached === "maybe")
            lost ??= reading;
        await clock.sleep(PAUSE_MS * attempt, stop);
    }
}
async function readBack(file, change, { url }, { clock, stop }) {
    for (const pauseMs of [0, ...LOOK_AGAIN_MS]) {
        if (pauseMs > 0)
            await clock.sleep(pauseMs, stop);
        const now = await readFlags(file, change);
        if (now.wanted === undefined)
            return now;
    }
    throw new errors/* UserError */.yo(`The change was committed (${url}), and ${file.words} says something else again: ` +
        "somebody may have changed it at the same moment.", "CA-411");
}
function since(before, now) {
    return now.ends.map((end, i) => ({ ...end, previous: before.ends[i]?.state ?? end.state }));
}
function mayPass({ httpStatus, message, reached }) {
    if (reached === "maybe")
        return true;
    return httpStatus === 409 && (IS_STALE.test(message) || !IS_PROTECTED.test(message));
}
function refused(file, failure, attempts) {
    const what = `${file.words} could not be changed`;
    if ((failure.httpStatus === 409 || failure.httpStatus === 422) &&
        IS_PROTECTED.test(failure.message) &&
        !IS_STALE.test(failure.message))
        return new errors/* UserError */.yo(`${what}: ${failure.message}. The branch takes changes by pull requests only: ` +
            "say with.how: pull-request, or let the token bypass the rule.", "CA-411");
    if (failure.httpStatus === 404)
        return new errors/* UserError */.yo(`${what}: ${failure.message}. Either there is no such branch, or the token may not write (\`contents: write\`).`, "CA-605");
    return refusalOf(`${what}${attempts > 1 ? ` in ${attempts} attempts` : ""}`, failure, "contents: write");
}

// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
;// CONCATENATED MODULE: ./src/jobs/flag/end.ts




function resultOf(ends, environment, { verdict, words, code = "CA-411", fields = {} }) {
    const isDone = verdict === "pass" || verdict === "warning";
    const others = [
        ["environment", environment],
        ...Object.entries(fields),
    ];
    const data = {
        ...dataOf(ends),
        ...Object.fromEntries(others.filter((field) => field[1] !== undefined && field[1] !== "")),
    };
    return (0,job_result/* endedWith */.t)({ kind: "judged", verdict, reason: words, ...(!isDone && { code }) }, {
        labels: {},
        data,
        ...(isDone && { message: `${(0,capital/* capital */.N)(words)}.` }),
    });
}
function reportOfEnds(ends, where) {
    if (ends.some(isDoubtful))
        return { verdict: "warning", words: ends.map(describeEnd).join("; ") };
    return { verdict: "pass", words: `${ends.map(describeEnd).join(", ")}, ${where}` };
}
function describeEnd(end) {
    const { flag, state, previous, served } = end;
    const [now, before] = [stateWords(end), stateWords(end, previous)];
    const changed = (kind = "") => state === previous
        ? `flag ${flag} was already ${now}${kind}`
        : `flag ${flag} is ${now}${kind} now (before: ${before})`;
    if (!served)
        return changed();
    if (served.by === "variant")
        return `${changed(" by default")}${isDoubtful(end) ? `, but ${served.words}` : ""}${served.otherwise}${isDoubtful(end) ? `: ${served.fix}` : ""}`;
    if (state === false)
        return `${changed()}, so the program's own default counts`;
    if (served.isOnForAll === true)
        return changed();
    if (served.isOnForAll === undefined)
        return `${changed()}, ${served.words}${served.otherwise}`;
    return (`flag ${flag} is ` +
        `enabled${state === previous ? "" : ` now (before: ${before})`}, but ` +
        `${served.words}${served.otherwise}: ${served.fix}`);
}
function stateWords({ state, served }, of = state) {
    const isOfSwitch = served?.by === "state" && !(state === true && served.isOnForAll === true);
    if (!isOfSwitch || typeof of !== "boolean")
        return inWords(of);
    return of ? "enabled" : "disabled";
}
function isDoubtful({ state, served }) {
    if (!served)
        return false;
    return served.by === "variant"
        ? served.isShared && served.says !== state
        : state === true && served.isOnForAll === false;
}
function dataOf(ends) {
    const [only, ...others] = ends;
    if (only === undefined)
        return {};
    if (others.length === 0)
        return { flag: only.flag, ...fieldsOf(only) };
    const flags = {};
    for (const end of ends)
        (0,json/* setOwn */.P5)(flags, end.flag, fieldsOf(end));
    return {
        flag: ends.map(({ flag }) => flag).join(", "),
        enabled: ends.map((end) => `${end.flag} ${stateWords(end)}`).join(", "),
        previous: ends.map((end) => `${end.flag} ${stateWords(end, end.previous)}`).join(", "),
        flags,
    };
}
function fieldsOf({ state, previous, served }) {
    const isServed = served !== undefined && (served.by === "variant" || state === true);
    return {
        enabled: asField(state),
        previous: asField(previous),
        ...(isServed && {
            defaultVariant: asField(served.byDefault),
            targeted: String(served.otherwise !== ""),
        }),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/domain/unproven.ts
var unproven = __webpack_require__(51909);
;// CONCATENATED MODULE: ./src/jobs/flag/requested-change.ts

const STORES = ["variable", "file", "http"];
const FLAG_NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_.:/-]{0,199}$/u;
const MAX_FLAGS = 20;
const MAX_WORDS_CHARACTERS = 400;
const ON = /^(true|on|enabled|yes|1)$/i;
const OFF = /^(false|off|disabled|no|0)$/i;
const OF_STORE = {
    variable: ["variable", "scope"],
    file: ["path", "format", "switch", "how", "branch", "message"],
    http: ["http"],
};
const STORE_WORDS = { variable: "a variable", file: "a file", http: "an HTTP service" };
const NEEDED_BY = { variable: undefined, file: "path", http: "http" };
function requireFlags({ flag, flags }) {
    if ((flag === undefined) === (flags === undefined))
        throw refusal("with: give either flag and enabled, or flags (a mapping such as { " +
            `EnableItemCache: on }), found ${flag === undefined ? "neither" : "both"}.`);
}
function requestedChanges(parameters) {
    const { flag, flags = {}, enabled, switch: by } = parameters;
    requireFlags(parameters);
    const words = wordsIn(parameters.values);
    const entries = flag === undefined
        ? Object.entries(flags).map(([name, value]) => [name, value, `with.flags.${name}`])
        : [[flag, enabled, "with.enabled"]];
    if (flag === undefined && enabled !== undefined)
        throw refusal("with.enabled: belongs to flag; with flags each one has its own value.");
    if (entries.length === 0 || entries.length > MAX_FLAGS)
        throw refusal(`with.flags: expected 1 to ${MAX_FLAGS} flags, found ${entries.length}.`);
    return entries.map(([name, value, field]) => {
        if (!FLAG_NAME.test(name))
            throw refusal(`with.${flag === undefined ? "flags" : "flag"}: expected a name of letters, ` +
                `digits, and _ . : / -, found ${(0,errors/* quote */.hD)(name)}.`);
        return { flag: name, isOn: isOnIn(value, field), words, by };
    });
}
function storeOf(parameters) {
    const store = parameters.store ?? storeByPlace(parameters);
    for (const other of STORES) {
        const astray = other === store ? undefined : OF_STORE[other].find((name) => parameters[name] !== undefined);
        if (astray !== undefined)
            throw refusal(`with.${astray}: belongs to store: ${other}, and the flag is in ${STORE_WORDS[store]}.`);
    }
    const missing = NEEDED_BY[store];
    if (missing !== undefined && parameters[missing] === undefined)
        throw refusal(`with.${missing}: store: ${store} needs it, found nothing.`);
    return store;
}
function storeByPlace({ http, path }) {
    if (http !== undefined)
        return "http";
    return path === undefined ? "variable" : "file";
}
const STORE_PARAMETERS = [
    "store",
    ...Object.values(OF_STORE).flat(),
];
function environmentOf({ parameters, assignment: { task }, }) {
    return parameters.environment ?? task.stage;
}
function isOnIn(value, field) {
    const text = typeof value === "object" || value === undefined ? "" : String(value).trim();
    if (ON.test(text))
        return true;
    if (OFF.test(text))
        return false;
    throw refusal(`${field}: expected on or off (or true, false), found ${(0,errors/* describe */.q0)(value)}.`);
}
function wordsIn(values) {
    if (!values)
        return undefined;
    const [on, off] = [String(values.on), String(values.off)];
    if (!on ||
        !off ||
        on === off ||
        on.length + off.length > MAX_WORDS_CHARACTERS ||
        /\p{Cc}/u.test(on + off))
        throw refusal("with.values: expected two different short texts on one line, as { on: …, off: … }.");
    return { on, off };
}
function refusal(message) {
    return new errors/* UserError */.yo(message, "CA-207");
}

;// CONCATENATED MODULE: ./src/jobs/flag/pull-request.ts









const REPOSITORY = "/repos/{owner}/{repo}";
const PULLS = `${REPOSITORY}/pulls`;
const pull_request_LOOK_AGAIN_MS = 2_000;
const pull_request_MAX_ATTEMPTS = 3;
async function proposeFlags(path, change, request) {
    const { requested, message } = change;
    const base = request.parameters.branch ?? (await defaultBranch(request));
    const file = new RepositoryFile(path, base, request);
    const before = await readFlags(file, change);
    const environment = environmentOf(request);
    const place = { path, branch: base };
    if (before.wanted === undefined)
        return resultOf(before.ends, environment, {
            ...reportOfEnds(before.ends, `read in ${file.words}`),
            fields: { path },
        });
    const head = branchOf(place, requested, request);
    const earlier = await findPull(head, base, request);
    if (earlier?.isMerged === false && !earlier.isOpen) {
        return resultOf(before.ends, environment, {
            verdict: "fail",
            words: `somebody closed the pull request #${earlier.number} without merging it, so the ${statesOf(before.ends)}`,
            code: "CA-401",
            fields: { path, pullRequestUrl: earlier.url },
        });
    }
    if (!earlier?.isOpen)
        await createBranch(head, base, request);
    await commitFlags(new RepositoryFile(path, head, request), change, request);
    const pull = earlier?.isOpen ? earlier : await openPull(head, base, message, request);
    const now = await readFlags(file, change);
    const ends = now.ends.map((end, i) => ({ ...end, previous: before.ends[i]?.state ?? end.state }));
    if (now.wanted === undefined)
        return resultOf(ends, environment, {
            ...reportOfEnds(ends, `read back from ${file.words} after the pull request #${pull.number}`),
            fields: { path, pullRequestUrl: pull.url },
        });
    const asked = requested.map(({ flag, isOn }) => `${flag} ${inWords(isOn)}`).join(", ");
    return resultOf(ends, environment, {
        verdict: "warning",
        words: `the pull request #${pull.number} (${asked}) waits for review: ${pull.url}; ` +
            `until it is merged the ${statesOf(ends)}`,
        fields: { path, requested: asked, pullRequestUrl: pull.url },
    });
}
function statesOf(ends) {
    return ends.map((end) => `flag ${end.flag} stays ${stateWords(end)}`).join(", ");
}
function branchOf(place, requested, { assignment: { task } }) {
    const hash = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
    const id = /^[A-Za-z0-9-]{1,64}$/.test(task.id) ? task.id : hash(task.id).slice(0, 32);
    return `cloud-automation/keptn-${id}-${hash(JSON.stringify([place, requested])).slice(0, 8)}`;
}
async function defaultBranch({ github, stop }) {
    const answer = await github.read(`GET ${REPOSITORY}`, {}, stop);
    if (!answer.ok)
        throw refusalOf("The repository could not be read", answer.failure, "contents: read");
    const name = answer.value.data?.default_branch;
    if (typeof name !== "string")
        throw new errors/* UserError */.yo("The repository could not be read: GitHub's answer names no default branch; say with.branch.", "CA-411");
    return name;
}
async function createBranch(name, base, { github, stop }) {
    const read = await github.read(`GET ${REPOSITORY}/git/ref/{ref}`, { ref: `heads/${base}` }, stop);
    if (!read.ok)
        throw refusalOf(`The branch ${base} could not be read`, read.failure, "contents: read");
    const sha = read.value.data?.object?.sha;
    if (typeof sha !== "string")
        throw new errors/* UserError */.yo(`The branch ${base} could not be read: GitHub's answer names no commit.`, "CA-411");
    const created = await github.write(`POST ${REPOSITORY}/git/refs`, { ref: `refs/heads/${name}`, sha }, stop, { isRepeatable: true });
    if (created.ok ||
        (created.failure.httpStatus === 422 && /already exists/i.test(created.failure.message)))
        return;
    throw refusalOf(`The branch ${name} could not be created`, created.failure, "contents: write");
}
async function findPull(head, base, { github, stop, repository }) {
    const [owner = ""] = repository.split("/");
    const answer = await github.read(`GET ${PULLS}`, { head: `${owner}:${head}`, base, state: "all", per_page: 100 }, stop);
    if (!answer.ok)
        throw refusalOf("The pull requests could not be listed", answer.failure, "pull-requests: write");
    const found = (0,unproven/* listOf */.c)(answer.value.data)
        .flatMap((pull) => pullIn(pull) ?? [])
        .sort((a, b) => b.number - a.number);
    return found.find(({ isOpen }) => isOpen) ?? found[0];
}
async function openPull(head, base, message, request) {
    const { github, stop, clock, runUrl } = request;
    const [title = "", ...rest] = message.split("\n");
    const body = [
        ...rest.map(markdown/* escapeMarkdown */.F),
        "",
        "Until this is merged, nothing has changed. Closing it without a merge declines it.",
        "",
        `Asked for by ${runUrl}`,
    ]
        .join("\n")
        .trim();
    for (let attempt = 1;; attempt++) {
        const created = await github.write(`POST ${PULLS}`, { title: title.slice(0, 250).toWellFormed(), head, base, body }, stop);
        const pull = created.ok ? pullIn(created.value.data) : undefined;
        if (pull)
            return pull;
        if (!created.ok && !mayBeThere(created.failure))
            throw refusalOfPull(created.failure, head);
        await clock.sleep(pull_request_LOOK_AGAIN_MS, stop);
        const found = await findPull(head, base, request);
        if (found?.isOpen)
            return found;
        const isLast = attempt >= pull_request_MAX_ATTEMPTS;
        if (!created.ok && (created.failure.httpStatus === 422 || isLast || stop.aborted))
            throw refusalOfPull(created.failure, head);
        if (isLast)
            throw new errors/* UserError */.yo(`The pull request for the branch ${head} could not be found after it was created.`, "CA-411");
    }
}
function mayBeThere({ reached, httpStatus, message }) {
    return (reached === "maybe" || (httpStatus === 422 && /already exists|Validation Failed/i.test(message)));
}
function refusalOfPull(failure, head) {
    const what = `The change is on the branch ${head}, but the pull request could not be created`;
    if (/not permitted to create/i.test(failure.message)) {
        return new errors/* UserError */.yo(`${what}: ${failure.message}. Allow it under Settings, Actions, General (“Allow ` +
            "GitHub Actions to create and approve pull requests”), or pass the token of an " +
            `App or a fine-grained token with Pull requests: write as \`github-token\` (the ` +
            "secret REPO_TOKEN).", "CA-605");
    }
    return refusalOf(what, failure, "pull-requests: write");
}
function pullIn(pull) {
    const { number, html_url: url, state, merged_at: mergedAt } = pull ?? {};
    return typeof number === "number" && typeof url === "string"
        ? { number, url, isOpen: state === "open", isMerged: typeof mergedAt === "string" }
        : undefined;
}

// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/jobs/core/results.ts
var results = __webpack_require__(59272);
;// CONCATENATED MODULE: ./src/jobs/flag/recipe.ts








function requireReadBack({ name, readBack }) {
    if (!readBack ||
        (readBack.expect.length === 0 && !readBack.fields.some((field) => field.name === "enabled"))) {
        throw new errors/* UserError */.yo(`${name}: a flag is set when it is read back; give read-back with expect, such ` +
            `as { /enabled: "\${{ with.enabled }}" }, or with a field named enabled.`, "CA-207");
    }
}
async function setByRecipe(recipe, requested, request) {
    requireReadBack(recipe);
    const ends = [];
    const works = [];
    for (const change of requested) {
        const work = await (0,perform/* performRecipe */.W)(recipe, request, {
            key: `keptn-${request.assignment.task.id}`,
            with: {
                ...withoutRecipe(request.parameters),
                flag: change.flag,
                enabled: change.isOn,
                state: inWords(change.isOn),
                environment: environmentOf(request),
            },
        });
        works.push(work);
        if ((0,results/* isStopped */.id)(request))
            return work.result;
        const end = endOf(change, work);
        if (end)
            ends.push(end);
        if (!end || end.state !== change.isOn)
            break;
    }
    const masks = works.flatMap(({ result }) => result.masks);
    const flagReport = reportOf(works, ends, requested);
    const result = resultOf(ends, environmentOf(request), flagReport);
    const [only] = works;
    const fields = works.length === 1 && only ? only.result.report.data : {};
    return {
        ...result,
        masks,
        report: { ...result.report, data: { ...fields, ...result.report.data } },
    };
}
function reportOf(works, ends, requested) {
    const worst = works.reduce((found, work) => (!found || rank(work) > rank(found) ? work : found), undefined);
    const astray = ends.find(({ flag, state }) => requested.some((change) => change.flag === flag && change.isOn !== state));
    if (astray)
        return {
            verdict: "errored",
            words: "the service accepted the change, and reading it back shows the flag " +
                `${astray.flag} ${inWords(astray.state)}`,
        };
    const said = works.map(({ result }) => (0,results/* reasonOf */.A3)(result)).join("; ");
    if (!worst || worst.verdict === "errored" || worst.verdict === "fail") {
        const done = ends.length > 0 ? `; before that, ${ends.map(describeEnd).join(", ")}` : "";
        const { ending } = worst?.result ?? {};
        return {
            verdict: "errored",
            words: `${worst ? (0,results/* reasonOf */.A3)(worst.result) : "nothing was sent"}${done}`,
            ...(ending?.kind === "judged" && ending.code && { code: ending.code }),
        };
    }
    return {
        verdict: worst.verdict === "warning" ? "warning" : "pass",
        words: `${ends.map(describeEnd).join(", ")}: ${said}`,
    };
}
function rank({ verdict }) {
    return verdict === "parked" || verdict === "stopped" ? (0,outcome/* severity */.yf)("errored") : (0,outcome/* severity */.yf)(verdict);
}
function endOf({ flag, isOn, words }, { verdict, result: { report } }) {
    if (verdict !== "pass" && verdict !== "warning")
        return undefined;
    const shown = (name) => {
        const text = (0,json/* getOwn */.Ng)(report.data, name);
        return typeof text === "string" ? (stateOf(text, words) ?? text) : undefined;
    };
    return { flag, state: shown("enabled") ?? isOn, previous: shown("previous") ?? UNKNOWN };
}
function withoutRecipe({ http: _, ...parameters }) {
    return parameters;
}

;// CONCATENATED MODULE: ./src/jobs/flag/variable.ts





const NAME = /^(?!GITHUB_)[A-Za-z_][A-Za-z0-9_]*$/i;
const variable_LOOK_AGAIN_MS = [1_000, 3_000];
const variable_MAX_ATTEMPTS = 3;
async function setVariables(requested, request) {
    const place = placeOf(request);
    const names = requested.map(({ flag }) => nameOf(flag, requested.length === 1 ? request.parameters.variable : undefined));
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        throw new errors/* UserError */.yo(`with.flags: two of these flags would be the variable ${twice}; set them one by one, with variable.`, "CA-207");
    if (requested.length > 1 && request.parameters.variable !== undefined)
        throw new errors/* UserError */.yo("with.variable: names the variable of one flag, and flags has more.", "CA-207");
    const ends = [];
    for (const [i, change] of requested.entries()) {
        try {
            ends.push(await setVariable(names[i] ?? "", change, place, request));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo) || ends.length === 0 || request.stop.aborted)
                throw error;
            return resultOf(ends, environmentOf(request), {
                verdict: "errored",
                words: `${error.message.replace(/\.$/, "")}; before that, ${ends.map(describeEnd).join(", ")}`,
                code: error.code,
            });
        }
    }
    const where = `the ${names.length === 1 ? "variable" : "variables"} ${names.join(", ")} ${place.words}`;
    return resultOf(ends, environmentOf(request), {
        verdict: "pass",
        words: `${ends.map(describeEnd).join(", ")}, read back from ${where}`,
        fields: { variable: names.join(", ") },
    });
}
function placeOf({ parameters, repository, assignment }) {
    const { environment } = parameters;
    const scope = parameters.scope ?? (environment === undefined ? "repository" : "environment");
    switch (scope) {
        case "repository":
            return {
                scope,
                route: "/repos/{owner}/{repo}/actions/variables",
                parameters: {},
                words: `of the repository ${repository}`,
                permission: "Variables: write",
            };
        case "environment": {
            const name = environment ?? assignment.task.stage;
            return {
                scope,
                route: "/repos/{owner}/{repo}/environments/{environment_name}/variables",
                parameters: { environment_name: name },
                words: `of the environment ${(0,errors/* quote */.hD)(name)}`,
                permission: "Environments: write",
            };
        }
        case "organization": {
            const [org = ""] = repository.split("/");
            return {
                scope,
                route: "/orgs/{org}/actions/variables",
                parameters: { org },
                words: `of the organization ${org}`,
                permission: "the organization permission Variables: write",
            };
        }
    }
}
function nameOf(flag, given) {
    const name = given ??
        flag
            .replace(/[^A-Za-z0-9_]/g, "_")
            .replace(/^(?=\d)/, "_")
            .replace(/^(?=GITHUB_)/i, "_");
    if (!NAME.test(name))
        throw new errors/* UserError */.yo("with.variable: expected a name of letters, digits and _ that begins with a " +
            `letter and not with GITHUB_, found ${(0,errors/* quote */.hD)(name)}.`, "CA-207");
    return name.toUpperCase();
}
async function setVariable(name, { isOn, words: given, flag }, place, request) {
    const { clock, stop } = request;
    const before = await read(name, place, request);
    const words = given ?? (before === undefined ? undefined : pairOf(before)) ?? DEFAULT_WORDS;
    const previous = shown(before, words);
    if (previous === isOn)
        return { flag, state: isOn, previous };
    await write({ name, value: wordOf(isOn, words), isThere: before !== undefined }, place, request);
    let now;
    for (const pauseMs of [0, ...variable_LOOK_AGAIN_MS]) {
        if (pauseMs > 0)
            await clock.sleep(pauseMs, stop);
        now = await read(name, place, request);
        if (shown(now, words) === isOn)
            return { flag, state: isOn, previous };
    }
    throw new errors/* UserError */.yo(`GitHub accepted ${(0,errors/* quote */.hD)(wordOf(isOn, words))} for the variable ${name} ` +
        `${place.words} and shows ` +
        `${now === undefined ? "no such variable" : (0,errors/* quote */.hD)(now)}; somebody may have ` +
        "changed it at the same moment.", "CA-411");
}
async function read(name, place, { github, stop }) {
    const answer = await github.read(`GET ${place.route}/{name}`, { ...place.parameters, name }, stop);
    if (!answer.ok && answer.failure.httpStatus === 404)
        return undefined;
    if (!answer.ok)
        throw variable_refusal(`The variable ${name} ${place.words} could not be read`, answer.failure, place);
    const value = (0,json/* isJsonObject */.OW)(answer.value.data)
        ? (0,json/* getOwn */.Ng)(answer.value.data, "value")
        : undefined;
    if (typeof value !== "string")
        throw new errors/* UserError */.yo(`The variable ${name} ${place.words} could not be read: GitHub's answer has no value.`, "CA-411");
    return value;
}
async function write({ name, value, isThere }, place, { github, stop }) {
    for (let attempt = 1, exists = isThere;; attempt++, exists = !exists) {
        if (!exists && place.scope === "organization")
            throw new errors/* UserError */.yo(`The organization has no variable ${name} that this token may see. Create it ` +
                "once in the organization's settings, for the repositories that need it; then " +
                "it can be set here.", "CA-411");
        const answer = exists
            ? await github.write(`PATCH ${place.route}/{name}`, { ...place.parameters, name, value }, stop, { isRepeatable: true })
            : await github.write(`POST ${place.route}`, { ...place.parameters, name, value }, stop, {
                isRepeatable: true,
            });
        if (answer.ok)
            return;
        const isOtherwise = answer.failure.httpStatus === (exists ? 404 : 409);
        if (!isOtherwise || attempt >= variable_MAX_ATTEMPTS)
            throw variable_refusal(`The variable ${name} ${place.words} could not be set`, answer.failure, place);
    }
}
function shown(value, words) {
    return value === undefined ? NOT_SET : (stateOf(value, words) ?? value);
}
function variable_refusal(what, { message, httpStatus, kind }, { scope, permission }) {
    const needed = "GITHUB_TOKEN can never do that: pass the token of an App or a " +
        `fine-grained token with ${permission} as \`github-token\` (the ` +
        "secret REPO_TOKEN of the reusable workflows)";
    if (kind === "unauthorized")
        return new errors/* UserError */.yo(`${what}: ${message}. ${needed}.`, "CA-605");
    if (httpStatus === 404)
        return new errors/* UserError */.yo(`${what}: ${message}. ` +
            `${scope === "environment" ? "Either there is no such environment, or the token may not see it. " : ""}${needed}.`, "CA-605");
    return new errors/* UserError */.yo(`${what}: ${message}.`, "CA-411");
}

// EXTERNAL MODULE: ./src/jobs/flag/declarations.ts
var declarations = __webpack_require__(56138);
;// CONCATENATED MODULE: ./src/jobs/flag/set.ts













const set_job = (0,job/* jobOf */.Z)(declarations/* flagSet */.l, {
    run,
    checks: [
        (0,job/* checkOf */.E)(["flag", "flags"], requireFlags),
        (0,job/* checkOf */.E)(["flag", "flags", "enabled", "values"], requestedChanges),
        (0,job/* checkOf */.E)(STORE_PARAMETERS, storeOf),
        (0,job/* checkOf */.E)([], async (parameters, { readFile }) => {
            const recipe = await (0,perform.recipeOf)({ parameters, readFile }).catch(() => undefined);
            if (recipe)
                requireReadBack(recipe);
        }),
    ],
});
async function run(request) {
    const requested = requestedChanges(request.parameters);
    switch (storeOf(request.parameters)) {
        case "variable":
            return setVariables(requested, request);
        case "file":
            return setInFile(requested, request);
        case "http": {
            const recipe = await (0,perform.recipeOf)(request);
            if (!recipe)
                throw new Error("with.http is there and holds no recipe");
            return setByRecipe(recipe, requested, request);
        }
    }
}
async function setInFile(requested, request) {
    const { path = "", format, how, branch } = request.parameters;
    const change = { requested, format, message: messageOf(requested, request) };
    if (how === "pull-request")
        return proposeFlags(path, change, request);
    const file = new RepositoryFile(path, branch, request);
    const { ends, commit } = await commitFlags(file, change, request);
    return resultOf(ends, environmentOf(request), {
        ...reportOfEnds(ends, `read back from ${file.words}`),
        fields: { path, commitUrl: commit?.url },
    });
}
function messageOf(requested, request) {
    const { parameters, runUrl } = request;
    const [only, ...others] = requested;
    const what = only && others.length === 0
        ? `Set flag ${only.flag} ${inWords(only.isOn)}`
        : `Set ${requested.length} flags\n\n${requested.map(({ flag, isOn }) => `${flag} ${inWords(isOn)}`).join("\n")}`;
    const given = parameters.message;
    return given === undefined
        ? `${(0,visible/* harmlessAtGitHub */.Yt)(what)}\n\n${runUrl}`
        : (0,visible/* harmlessAtGitHub */.Yt)((0,outgoing_text/* maskFor */.A)(request)(given));
}


/***/ })

};
