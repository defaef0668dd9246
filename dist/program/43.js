module.exports = {

/***/ 25858:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ API_SOURCE),
/* harmony export */   Hw: () => (/* binding */ decodeData),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   LH: () => (/* binding */ replaceKind),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   SM: () => (/* binding */ sequenceType),
/* harmony export */   Vk: () => (/* binding */ parseSequenceType),
/* harmony export */   g0: () => (/* binding */ dataObject),
/* harmony export */   gM: () => (/* binding */ APPROVAL_SERVICE),
/* harmony export */   hY: () => (/* binding */ parseTaskType),
/* harmony export */   k9: () => (/* binding */ SHIPYARD_CONTROLLER),
/* harmony export */   qs: () => (/* binding */ taskType),
/* harmony export */   x_: () => (/* binding */ LIGHTHOUSE_SERVICE)
/* harmony export */ });
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

const SHIPYARD_CONTROLLER = "shipyard-controller";
const LIGHTHOUSE_SERVICE = "lighthouse-service";
const APPROVAL_SERVICE = "approval-service";
const API_SOURCE = "https://github.com/keptn/keptn/api";
function kindOf(type) {
    return type.slice(type.lastIndexOf(".") + 1);
}
function replaceKind(type, kind) {
    return `${type.slice(0, type.lastIndexOf(".") + 1)}${kind}`;
}
function parseTaskType(type) {
    const segments = type.split(".");
    const [, , , task, kind] = segments;
    return segments.length === 5 && segments.every(Boolean) && task && kind
        ? { task, kind }
        : undefined;
}
function parseSequenceType(type) {
    const segments = type.split(".");
    const [, , , stage, sequence, kind] = segments;
    return segments.length === 6 && segments.every(Boolean) && stage && sequence && kind
        ? { stage, sequence, kind }
        : undefined;
}
function taskType(task, kind) {
    return `sh.keptn.event.${task}.${kind}`;
}
function sequenceType(stage, sequence, kind) {
    return `sh.keptn.event.${stage}.${sequence}.${kind}`;
}
function decodeData(data) {
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(data))
        return undefined;
    const texts = ["project", "stage", "service", "status", "result", "message"].map((name) => text((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(data, name)));
    const labels = decodeLabels((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(data, "labels"));
    const [project, stage, service, status, result, message] = texts;
    if (project === undefined || stage === undefined || service === undefined)
        return undefined;
    if (status === undefined || result === undefined || message === undefined || labels === undefined)
        return undefined;
    return { project, stage, service, labels, status, result, message };
}
function scopeOf(event) {
    const data = decodeData(event.data);
    return data && data.project && data.stage && data.service ? data : undefined;
}
function dataObject(event) {
    return (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(event.data) ? event.data : {};
}
function text(value) {
    if (value === undefined || value === null)
        return "";
    return typeof value === "string" ? value : undefined;
}
function decodeLabels(value) {
    if (value === undefined || value === null)
        return {};
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    const entries = Object.entries(value).map(([name, label]) => [name, text(label)]);
    if (entries.some(([, label]) => label === undefined))
        return undefined;
    return Object.fromEntries(entries.map(([name, label]) => [name, label ?? ""]));
}


/***/ }),

/***/ 29594:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ findSequence),
/* harmony export */   CN: () => (/* binding */ parseShipyard),
/* harmony export */   cd: () => (/* binding */ validateStages),
/* harmony export */   xH: () => (/* binding */ sequencesTriggeredBy)
/* harmony export */ });
/* harmony import */ var _go_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32292);

const API_VERSION_PREFIX = "spec.keptn.sh/";
const VERSION = /^v?(\d{1,19})(?:\.(\d{1,19}))?(?:\.(\d{1,19}))?(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const STAGE_NAME = /^[a-z][a-z0-9-]*[a-z0-9]$|^[a-z][a-z0-9]*$/;
const IMPLICIT_SEQUENCE = {
    name: "evaluation",
    triggeredOn: [],
    tasks: [{ name: "evaluation" }],
};
function parseShipyard(text) {
    const root = _go_yaml__WEBPACK_IMPORTED_MODULE_0__/* .GoYaml */ .Y.read(text);
    const apiVersion = root.field("apiVersion").text();
    if (!isSupported(apiVersion))
        throw new Error(`apiVersion: expected ${API_VERSION_PREFIX}0.2.0 or newer, found ${JSON.stringify(apiVersion)}`);
    root.field("kind").text();
    root.field("metadata").field("name").text();
    return { stages: root.field("spec").field("stages").entries().map(readStage) };
}
function validateStages({ stages }) {
    stages.forEach(({ name }, i) => {
        if (!STAGE_NAME.test(name))
            throw new Error(`spec.stages[${i}].name: ${JSON.stringify(name)} is not a legal stage name`);
    });
}
function isSupported(apiVersion) {
    const version = apiVersion.startsWith(API_VERSION_PREFIX)
        ? apiVersion.slice(API_VERSION_PREFIX.length)
        : apiVersion;
    const match = VERSION.exec(version);
    if (match === null || match[4] !== undefined)
        return false;
    return Number(match[1]) > 0 || Number(match[2] ?? 0) >= 2;
}
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
function sequencesTriggeredBy(shipyard, finished, verdict, lastTask) {
    const matches = ({ event, match }) => {
        if (event !== `${finished}.finished`)
            return false;
        if (match === undefined)
            return verdict.result === "pass" || verdict.result === "warning";
        return match["result"] === verdict.result || match[`${lastTask}.result`] === verdict.result;
    };
    return shipyard.stages.flatMap((stage) => stage.sequences.flatMap((sequence) => sequence.triggeredOn
        .filter(matches)
        .map(() => ({ stage: stage.name, sequence: sequence.name }))));
}
function readStage(stage) {
    return {
        name: stage.field("name").text(),
        sequences: stage.field("sequences").entries().map(readSequence),
    };
}
function readSequence(sequence) {
    return {
        name: sequence.field("name").text(),
        triggeredOn: sequence.field("triggeredOn").entries().map(readTrigger),
        tasks: sequence.field("tasks").entries().map(readTask),
    };
}
function readTask(task) {
    const triggeredAfter = task.field("triggeredAfter").text();
    const properties = task.field("properties").value();
    return {
        name: task.field("name").text(),
        ...(triggeredAfter !== "" && { triggeredAfter }),
        ...(properties !== null && { properties }),
    };
}
function readTrigger(trigger) {
    const event = trigger.field("event").text();
    const match = trigger.field("selector").field("match");
    if (match.isNull)
        return { event };
    return {
        event,
        match: Object.fromEntries([...match.fields()].map(([key, wanted]) => [key, wanted.text()])),
    };
}


/***/ }),

/***/ 32292:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ GoYaml),
/* harmony export */   o: () => (/* binding */ GoYamlError)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
var _a;


class GoYamlError extends Error {
    name = "GoYamlError";
}
const NULLS = ["", "~", "null", "Null", "NULL"];
const TRUE = ["true", "True", "TRUE"];
const FALSE = ["false", "False", "FALSE"];
const TYPED_TRUE = ["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"];
const TYPED_FALSE = ["n", "N", "no", "No", "NO", "off", "Off", "OFF"];
const CORE_TAG = "tag:yaml.org,2002:";
const MAX_DEPTH = 100;
class GoYaml {
    document;
    node;
    path;
    depth;
    constructor(document, node, path, depth) {
        this.document = document;
        this.node = node;
        this.path = path;
        this.depth = depth;
        if (depth > MAX_DEPTH)
            throw new GoYamlError(`${path}: nested too deeply`);
    }
    static read(text) {
        const [document] = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
            schema: "failsafe",
            merge: false,
            uniqueKeys: false,
            logLevel: "silent",
        });
        if (document === undefined || !("contents" in document))
            return new _a(EMPTY, null, "", 0);
        const [error] = document.errors;
        if (error !== undefined)
            throw new GoYamlError(`not YAML: ${error.message}`);
        return new _a(document, document.contents, "", 0);
    }
    get isNull() {
        const node = this.#target();
        return (node === null || node === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && this.#scalar(node).type === "null"));
    }
    text() {
        const node = this.#target();
        if (this.isNull)
            return "";
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            throw this.#mismatch("string");
        return textOf(node);
    }
    flag() {
        const node = this.#target();
        if (this.isNull)
            return undefined;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            throw this.#mismatch("bool");
        const { type, value } = this.#scalar(node);
        if (type === "bool")
            return value === true;
        if (type === "string" && TYPED_TRUE.includes(String(value)))
            return true;
        if (type === "string" && TYPED_FALSE.includes(String(value)))
            return false;
        throw this.#mismatch("bool");
    }
    list() {
        const node = this.#target();
        if (this.isNull)
            return [];
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            throw this.#mismatch("list");
        return node.items.map((item, index) => this.#child(item, `${this.path}[${index}]`));
    }
    entries() {
        return this.list().filter((entry) => !entry.isNull);
    }
    field(name) {
        return this.fields().get(name) ?? this.#child(null, this.#pathOf(name));
    }
    fields() {
        const node = this.#target();
        if (this.isNull)
            return new Map();
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            throw this.#mismatch("mapping");
        this.#refuseDoubles(node);
        const found = new Map();
        for (const { key, value } of node.items) {
            if (isMerge(key))
                continue;
            const name = this.#child(key, this.path).#key();
            if (name !== undefined)
                found.set(name, this.#child(value, this.#pathOf(name)));
        }
        for (const { key, value } of node.items) {
            const merged = isMerge(key) ? this.#child(value, this.path).#merged() : [];
            for (const [name, field] of merged)
                if (!found.has(name))
                    found.set(name, field);
        }
        return found;
    }
    value() {
        const node = this.#target();
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return this.list().map((entry) => entry.value());
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const object = {};
            this.#refuseOddKeys(node);
            for (const [name, entry] of this.fields())
                (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(object, name, entry.value());
            return object;
        }
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? this.#scalar(node).value : null;
    }
    get kind() {
        const node = this.#target();
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return "list";
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? "mapping" : "scalar";
    }
    get scalarType() {
        const node = this.#target();
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? this.#scalar(node).type : "null";
    }
    #target() {
        let { node } = this;
        for (let hops = 0; (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node); hops++) {
            if (hops > MAX_DEPTH)
                throw new GoYamlError(`${this.path}: an anchor contains itself`);
            const name = node.source;
            node = node.resolve(this.document);
            if (node === undefined)
                throw new GoYamlError(`not YAML: unknown anchor '${name}' referenced`);
        }
        return node;
    }
    #scalar(node) {
        try {
            return scalarOf(node);
        }
        catch (cause) {
            if (cause instanceof GoYamlError)
                throw new GoYamlError(`${this.path || "the file"}: ${cause.message}`);
            throw cause;
        }
    }
    #key() {
        const node = this.#target();
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? textOf(node) : undefined;
    }
    #merged() {
        const node = this.#target();
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.fields();
        const sources = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? this.list() : [];
        if (sources.length === 0 || sources.some((source) => source.kind !== "mapping"))
            throw new GoYamlError("not YAML: map merge requires map or sequence of maps as the value");
        return new Map(sources.toReversed().flatMap((source) => [...source.fields()]));
    }
    #refuseDoubles(node) {
        const seen = new Set();
        for (const { key } of node.items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                continue;
            const name = textOf(key);
            if (seen.has(name))
                throw new GoYamlError(`${this.path || "the file"}: mapping key "${name}" already defined`);
            seen.add(name);
        }
    }
    #refuseOddKeys(node) {
        const isOdd = ({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(key) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(key);
        if (node.items.some(isOdd))
            throw new GoYamlError(`not YAML: invalid map key at ${this.path || "the file"}`);
    }
    #mismatch(wanted) {
        const node = this.#target();
        const found = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? shown(this.scalarType, textOf(node)) : `a ${this.kind}`;
        return new GoYamlError(`${this.path || "the file"}: expected ` +
            `${wanted === "bool" ? "true or false without quotes" : (WANTED[wanted] ?? wanted)}, ` +
            `found ${found}`);
    }
    #child(node, path) {
        return new _a(this.document, node, path, this.depth + 1);
    }
    #pathOf(name) {
        return this.path === "" ? name : `${this.path}.${name}`;
    }
}
_a = GoYaml;
const MAX_SHOWN_CHARACTERS = 200;
function shown(type, text) {
    return text.length > MAX_SHOWN_CHARACTERS
        ? `a ${type} of ${text.length} characters`
        : `${type} ${JSON.stringify(text)}`;
}
const WANTED = {
    string: "a text",
    list: "a list",
    mapping: "a mapping",
};
const EMPTY = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)("x", { schema: "failsafe" })[0];
function isMerge(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.type === "PLAIN" && key.tag === undefined && key.value === "<<";
}
function textOf(node) {
    const { value } = node;
    return value instanceof Uint8Array ? Buffer.from(value).toString("utf8") : String(value ?? "");
}
function scalarOf(node) {
    const text = textOf(node);
    const tag = node.tag?.startsWith(CORE_TAG) ? node.tag.slice(CORE_TAG.length) : node.tag;
    if (tag === undefined)
        return node.type === "PLAIN" ? resolvePlain(text) : { type: "string", value: text };
    if (!["null", "bool", "int", "float", "timestamp"].includes(tag))
        return { type: "string", value: text };
    const resolved = resolvePlain(text);
    const wanted = tag === "timestamp" ? "time" : tag;
    if (wanted === "float" && resolved.type === "int")
        return { type: "float", value: resolved.value };
    if (resolved.type !== wanted)
        throw new GoYamlError(`cannot decode ${JSON.stringify(text)} as a !!${tag}`);
    return resolved;
}
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
function resolvePlain(text) {
    if (NULLS.includes(text))
        return { type: "null", value: null };
    if (TRUE.includes(text))
        return { type: "bool", value: true };
    if (FALSE.includes(text))
        return { type: "bool", value: false };
    if (INFINITE.test(text))
        return { type: "float", value: null };
    if (!/^[-+.0-9]/.test(text))
        return { type: "string", value: text };
    const time = timeOf(text);
    if (time !== undefined)
        return { type: "time", value: time };
    const plain = text.startsWith(".") ? text : text.replaceAll("_", "");
    const integer = integerOf(plain);
    if (integer !== undefined)
        return { type: "int", value: Number(integer) };
    const float = FLOAT.test(plain) ? Number(plain) : Number.NaN;
    return Number.isFinite(float) ? { type: "float", value: float } : { type: "string", value: text };
}
const BASES = [
    [/^0[xX][0-9a-fA-F]+$/, "0x"],
    [/^0[oO]?[0-7]+$/, "0o"],
    [/^0[bB][01]+$/, "0b"],
    [/^(?:0|[1-9][0-9]*)$/, ""],
];
function integerOf(text) {
    const digits = text.replace(/^[-+]/, "");
    const base = BASES.find(([pattern]) => pattern.test(digits));
    if (base === undefined)
        return undefined;
    const amount = BigInt(base[1] + digits.replace(/^0[xXoObB]?(?=.)/, ""));
    if (text.startsWith("-"))
        return amount <= 2n ** 63n ? -amount : undefined;
    return amount < 2n ** (text.startsWith("+") ? 63n : 64n) ? amount : undefined;
}
const TIME = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d+)?(Z|[-+]\d{2}:\d{2}))|(?: (\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d+)?))?$/;
function timeOf(text) {
    const match = TIME.exec(text);
    if (match === null)
        return undefined;
    const [, year = "", month = "", day = "", ...rest] = match;
    const [hours = "0", minutes = "0", seconds = "0", fraction = ""] = rest[0] === undefined ? rest.slice(5) : rest;
    const date = [year, two(month), two(day)].join("-");
    if (!isDay(date) || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59)
        return undefined;
    const decimals = fraction.replace(/^\.0+$|(?<=[1-9])0+$/, "");
    return `${date}T${[hours, minutes, seconds].map(two).join(":")}${decimals}${rest[4] ?? "Z"}`;
}
function isDay(date) {
    const at = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}
function two(digits) {
    return digits.padStart(2, "0");
}


/***/ }),

/***/ 39655:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Integrations),
/* harmony export */   W: () => (/* binding */ WEBHOOK_SERVICE)
/* harmony export */ });
const KEPTN_VERSION = "1.4.5";
const WEBHOOK_SERVICE = "webhook-service";
class Integrations {
    now;
    delayMs;
    #integrations = [];
    #countsFromMs = new Map();
    constructor(now = () => new Date(0), delayMs = 0) {
        this.now = now;
        this.delayMs = delayMs;
    }
    register(name, id) {
        const existing = this.#integrations.find((other) => other.name === name);
        if (existing !== undefined)
            return existing;
        const kubernetesmetadata = { deploymentname: name, namespace: "keptn", podname: `${name}-0` };
        const metadata = {
            distributorversion: "",
            hostname: "simulator",
            integrationversion: KEPTN_VERSION,
            kubernetesmetadata,
            location: "control-plane",
        };
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
        const nowMs = this.now().getTime();
        return this.#integrations
            .filter((integration) => integration.name === name)
            .flatMap((integration) => integration.subscriptions)
            .filter(({ id }) => (this.#countsFromMs.get(id) ?? 0) <= nowMs);
    }
    putSubscription(integrationId, subscription) {
        if (this.delayMs > 0)
            this.#countsFromMs.set(subscription.id, this.now().getTime() + this.delayMs);
        return this.#change(integrationId, (subscriptions) => [
            ...subscriptions.filter(({ id }) => id !== subscription.id),
            subscription,
        ]);
    }
    deleteSubscription(integrationId, subscriptionId) {
        return this.#change(integrationId, (subscriptions) => subscriptions.filter(({ id }) => id !== subscriptionId));
    }
    #change(integrationId, change) {
        if (this.find(integrationId) === undefined)
            return false;
        this.#integrations = this.#integrations.map((integration) => integration.id === integrationId
            ? { ...integration, subscriptions: change(integration.subscriptions) }
            : integration);
        return true;
    }
}


/***/ }),

/***/ 42241:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTrigger: () => (/* binding */ runTrigger)
});

// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/connection.ts
var cli_connection = __webpack_require__(76255);
// EXTERNAL MODULE: ./cli/screen.ts
var cli_screen = __webpack_require__(12487);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/domain/events/sequence-events.ts
var sequence_events = __webpack_require__(98957);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./cli/trigger/event-file.ts




function readEventFile(path) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new command/* UsageError */.e(`${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
    return parseEventFile(text, path);
}
function parseEventFile(text, path) {
    const event = (0,json/* parsedJson */.U4)(text.replace(/^\ufeff/, ""));
    const type = (0,json/* isJsonObject */.OW)(event) ? (0,json/* textAt */.$6)(event, "type") : "";
    if (!(0,json/* isJsonObject */.OW)(event) || type === "")
        throw new command/* UsageError */.e(`${path}: expected an event as JSON, with type and data, such as {"type": "sh.keptn.event.staging.release.triggered", "data": {"project": "…", "service": "…"}}.`);
    if ((0,json/* isDeeperThan */.hz)(event, json/* MAX_JSON_DEPTH */.KX))
        throw new command/* UsageError */.e(`${path}: nested more than ${json/* MAX_JSON_DEPTH */.KX} levels deep.`);
    const name = (0,sequence_events/* parseSequenceEventType */.rm)(type);
    const data = (0,json/* getOwn */.Ng)(event, "data") ?? {};
    if (name?.kind !== "triggered" || !(0,json/* isJsonObject */.OW)(data))
        return { kind: "other", event, type };
    return {
        kind: "sequence",
        event,
        stage: name.stage,
        sequence: name.sequence,
        project: (0,json/* textAt */.$6)(data, "project"),
        service: (0,json/* textAt */.$6)(data, "service"),
        data,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./cli/keptn-api/index.ts + 2 modules
var keptn_api = __webpack_require__(24289);
// EXTERNAL MODULE: ./cli/say.ts
var say = __webpack_require__(4116);
// EXTERNAL MODULE: ./simulator/engine/shipyard.ts
var engine_shipyard = __webpack_require__(29594);
;// CONCATENATED MODULE: ./cli/trigger/menu.ts






const FOLDERS = [".", "events", (0,external_node_path_.join)(".github", "events")];
const MAX_FILES = 20;
async function choose(values, desk) {
    const items = [...fileItems(values), ...(await sequenceItems(values, desk))];
    if (items.length === 0) {
        desk.screen.line("There is nothing to start: no project with a shipyard, and no event file here.");
        return undefined;
    }
    const item = await pick("What shall be started?", items, ({ label }) => label, desk);
    if (item?.path !== undefined)
        return { file: readEventFile(item.path), values };
    const service = item && (await serviceOf(values, item, desk));
    if (!item || service === undefined)
        return undefined;
    const chosen = { ...values, ...item.values, service };
    (0,say/* say */.c)(desk.screen, `The same without this menu: trigger ${optionsOf(chosen)}`, { style: "dim" });
    return { file: undefined, values: chosen };
}
function fileItems({ project }) {
    return FOLDERS.flatMap(jsonFilesIn)
        .slice(0, MAX_FILES)
        .flatMap((path) => {
        const file = sequenceFileAt(path);
        if (!file || (project !== undefined && file.project !== project))
            return [];
        const { stage, sequence, service } = file;
        return [
            {
                label: `${path}: ${stage}.${sequence} of ${service} in ${file.project}`,
                path,
                values: {},
                services: [],
            },
        ];
    });
}
function jsonFilesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => name.endsWith(".json"))
            .sort()
            .map((name) => (0,external_node_path_.join)(folder, name));
    }
    catch {
        return [];
    }
}
function sequenceFileAt(path) {
    try {
        const file = readEventFile(path);
        return file.kind === "sequence" ? file : undefined;
    }
    catch {
        return undefined;
    }
}
async function sequenceItems({ project: only, stage: onlyStage }, { connection, screen }) {
    const projects = await connection.api.projects();
    if (!projects.ok) {
        const why = `The projects cannot be read: ${(0,keptn_api/* adviceOn */.ik)(projects.failure)}`;
        (0,say/* say */.c)(screen, connection.told(why), { style: "red" });
        return [];
    }
    const items = [];
    for (const project of projects.value.filter(({ name }) => only === undefined || name === only)) {
        const sequences = await sequencesOf(project.name, connection);
        for (const { name: stage, services } of project.stages) {
            if (onlyStage !== undefined && stage !== onlyStage)
                continue;
            for (const sequence of sequences.get(stage) ?? [])
                items.push({
                    label: `${stage}.${sequence} in ${project.name}`,
                    values: { project: project.name, stage, sequence },
                    services,
                });
            items.push({
                label: `evaluation of the SLOs in ${project.name}, stage ${stage}`,
                values: { project: project.name, stage, evaluation: true },
                services,
            });
        }
    }
    return items;
}
async function sequencesOf(project, { api }) {
    const shipyard = await api.shipyard(project);
    if (!shipyard.ok || shipyard.value === undefined)
        return new Map();
    try {
        return new Map((0,engine_shipyard/* parseShipyard */.CN)(shipyard.value.text).stages.map(({ name, sequences }) => [
            name,
            sequences
                .toSorted((one, other) => Math.sign(one.triggeredOn.length - other.triggeredOn.length))
                .map((sequence) => sequence.name),
        ]));
    }
    catch {
        return new Map();
    }
}
async function serviceOf({ service }, { services }, desk) {
    if (service !== undefined)
        return service;
    if (services.length === 1)
        return services[0];
    if (services.length > 1)
        return pick("For which service?", services, (name) => name, desk);
    desk.screen.line("The stage has no service: create one first, since every sequence is about one.");
    return undefined;
}
async function pick(question, items, label, { screen, signal }) {
    const columns = String(items.length).length;
    for (const [at, item] of items.entries())
        screen.line(["cyan", `  ${String(at + 1).padStart(columns)}`], `  ${label(item)}`);
    for (;;) {
        const answer = (await screen.ask(question, signal, ` [1-${items.length}] `))?.trim();
        if (answer === undefined || answer === "" || answer === "q")
            return undefined;
        const item = /^\d{1,4}$/.test(answer) ? items[Number(answer) - 1] : undefined;
        if (item !== undefined)
            return item;
    }
}
function optionsOf({ project, stage, service, sequence, evaluation }) {
    const named = { project, stage, service, sequence };
    const words = Object.entries(named).flatMap(([name, value]) => value === undefined ? [] : [`--${name}`, quoted(value)]);
    return [...words, ...(evaluation ? ["--evaluation"] : [])].join(" ");
}
function quoted(word) {
    return /^[\w.:@/-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./src/domain/events/evaluation-window.ts
var evaluation_window = __webpack_require__(15377);
// EXTERNAL MODULE: ./src/trigger/inputs.ts + 1 modules
var trigger_inputs = __webpack_require__(82050);
;// CONCATENATED MODULE: ./cli/trigger/order.ts





const SCOPE = ["project", "stage", "service"];
const MINUTE_MS = 60_000;
function isNamed(values) {
    return values.evaluation === true || values.sequence !== undefined;
}
function readOrder(values, file, connection, nowMs) {
    const { project, stage, service, sequence, evaluation = false, start, end, timeframe } = values;
    const inputs = {
        ...connection.inputs,
        project: project ?? file?.project,
        stage: stage ?? file?.stage,
        service: service ?? file?.service,
        sequence: sequence ?? (evaluation ? undefined : file?.sequence),
        evaluation: String(evaluation),
        start,
        end,
        timeframe,
        data: JSON.stringify(dataOf(values, file)),
        labels: values.label?.join("\n"),
        wait: String(values["no-wait"] !== true),
        "timeout-minutes": values.timeout === undefined ? undefined : minutes(values.timeout),
        "abort-on-cancel": String(values.abort === true),
    };
    const environment = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
    return (0,cli_connection/* asUsage */.im)(() => (0,trigger_inputs/* readTriggerConfig */.T)(environment, nowMs));
}
function dataOf({ data }, file) {
    const merged = {};
    for (const [name, value] of Object.entries(file?.data ?? {}))
        if (!SCOPE.some((known) => known === name))
            (0,json/* setOwn */.P5)(merged, name, value);
    for (const [name, value] of Object.entries(given(data)))
        (0,json/* setOwn */.P5)(merged, name, value);
    return merged;
}
function given(text) {
    if (text === undefined)
        return {};
    const value = (0,json/* parsedObject */.jM)(text);
    if (value)
        return value;
    throw new command/* UsageError */.e(`--data: expected a JSON object such as '{"configurationChange": {"values": {"image": "…"}}}'.`);
}
function minutes(text) {
    return (0,cli_connection/* asUsage */.im)(() => String((0,evaluation_window/* durationMs */.pc)(text, "--timeout") / MINUTE_MS));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./cli/screen-console.ts
var screen_console = __webpack_require__(96615);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/failure.ts
var domain_failure = __webpack_require__(65410);
// EXTERNAL MODULE: ./src/trigger/context.ts
var trigger_context = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/trigger/progress.ts
var progress = __webpack_require__(25);
// EXTERNAL MODULE: ./src/trigger/trigger-sequence.ts + 1 modules
var trigger_sequence = __webpack_require__(1056);
;// CONCATENATED MODULE: ./cli/trigger/trigger.ts










const OWN_SOURCE = "https://github.com/cloud-automation-actions/cloud-automation-actions#trigger";
const EXITS = { good: 0, fail: 1, notStarted: 3, noVerdict: 4, stopped: 130 };
const NOT_SENT = {
    kind: "refused",
    message: "",
    keptnContext: "",
    state: "",
    status: "",
    result: "",
    score: "",
    events: [],
};
async function startSequence(config, event, desk) {
    const { connection, clock, screen, document, signal } = desk;
    const context = {
        config,
        plane: connection.api.sequences,
        clock,
        console: (0,screen_console/* consoleOn */.T)(screen, connection.told),
        newContext: external_node_crypto_.randomUUID,
        mask: connection.masked,
        source: (event && (0,json/* textAt */.$6)(event, "source")) || OWN_SOURCE,
        cancelled: signal,
        onContext: () => Promise.resolve(),
    };
    for (const warning of config.warnings)
        context.console.warning(warning);
    const ending = await triggered(context, desk);
    const exitCode = exitOf(ending);
    const message = connection.told(ending.message);
    if (document)
        document((0,say/* jsonText */.s)(documentOf(ending, message, context), connection.masked));
    else
        tellEnd(ending, message, screen);
    return exitCode;
}
async function triggered(context, { connection }) {
    const asked = await connection.api.metadata();
    if (!asked.ok && isNoConnection(asked.failure))
        return { ...NOT_SENT, message: `Nothing was started: ${(0,keptn_api/* adviceOn */.ik)(asked.failure)}` };
    return (0,trigger_sequence/* triggerSequence */.g)(context).catch((error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { ...NOT_SENT, message: error.message };
    });
}
function isNoConnection({ kind, reached, httpStatus }) {
    return kind === "unreachable" && reached === "no" && httpStatus === undefined;
}
function tellEnd({ kind, result }, message, screen) {
    const isGood = kind === "started" || (kind === "verdict" && result === "pass");
    const style = result === "warning" ? "yellow" : "red";
    screen.line("");
    (0,say/* say */.c)(screen, message, { style: isGood ? "green" : style });
}
function exitOf({ kind, result }) {
    switch (kind) {
        case "started":
            return EXITS.good;
        case "verdict":
            return result === "fail" ? EXITS.fail : EXITS.good;
        case "refused":
            return EXITS.notStarted;
        case "cancelled":
            return EXITS.stopped;
        case "unclear":
        case "unseen":
        case "unreadable":
        case "timed-out":
            return EXITS.noVerdict;
    }
}
function documentOf(ending, message, context) {
    const { scope, sequence } = context.config;
    const { kind, keptnContext, state, status, result, score, events } = ending;
    return {
        ended: kind,
        message,
        ...scope,
        sequence,
        keptnContext,
        bridge: keptnContext && (0,trigger_context/* bridgeUrl */.B)(context, keptnContext),
        state,
        status,
        result,
        score,
        events: events.flatMap((event) => {
            const entry = (0,progress/* progressEntry */.su)(event);
            if (!entry)
                return [];
            return [{ id: event.id, type: event.type, ...entry, time: event.time }];
        }),
    };
}
async function sendEvent(file, desk) {
    const { connection, screen, document } = desk;
    const sent = await connection.api.send({
        specversion: "1.0",
        datacontenttype: "application/json",
        source: OWN_SOURCE,
        ...file.event,
    });
    const end = sent.ok
        ? {
            ended: "sent",
            exitCode: EXITS.good,
            message: `Sent ${file.type}, context ${sent.value}. It starts no sequence, so nothing is waited for.`,
        }
        : notSent(file.type, sent.failure, connection.api.address);
    const message = connection.told(end.message);
    const keptnContext = sent.ok ? sent.value : "";
    if (document)
        document((0,say/* jsonText */.s)({ ended: end.ended, message, type: file.type, keptnContext }, connection.masked));
    else
        (0,say/* say */.c)(screen, message, { style: sent.ok ? "green" : "red" });
    return end.exitCode;
}
function notSent(type, failure, address) {
    const why = (0,domain_failure/* explain */.W)(failure, { address });
    return failure.reached === "no"
        ? { ended: "refused", exitCode: EXITS.notStarted, message: `${type} was not sent: ${why}` }
        : {
            ended: "unclear",
            exitCode: EXITS.noVerdict,
            message: `Whether ${type} arrived could not be found out: ${why} Look for it in the Bridge before you send it again.`,
        };
}

;// CONCATENATED MODULE: ./cli/trigger/run.ts







const NOTHING_STARTED = 3;
const NOTHING_NAMED = "What shall be started? Give a file with an event, or --project, --stage, --service and --sequence (or --evaluation).";
async function runTrigger({ names, values, screen, signal }, surroundings = cli_connection/* HERE */.Dg) {
    const [path, ...more] = names;
    if (more.length > 0)
        throw new command/* UsageError */.e(`trigger takes one file with an event, found also ${more.join(" ")}.`);
    const connection = (0,cli_connection/* connectTo */.m6)(values, surroundings, signal);
    const desk = {
        connection,
        clock: surroundings.clock,
        screen: values.json ? cli_screen/* silentScreen */.W : screen,
        document: values.json ? (text) => process.stdout.write(`${text}\n`) : undefined,
        signal,
    };
    const named = path === undefined ? undefined : readEventFile(path);
    const isOpen = named === undefined && !isNamed(values);
    if (isOpen && (values.json || !surroundings.isTerminal))
        throw new command/* UsageError */.e(NOTHING_NAMED);
    const chosen = isOpen ? await choose(values, desk) : { file: named, values };
    if (chosen === undefined)
        return NOTHING_STARTED;
    return start(chosen, path ?? "", desk);
}
async function start({ file, values }, path, desk) {
    if (file?.kind !== "other") {
        const config = readOrder(values, file, desk.connection, desk.clock.nowMs());
        return startSequence(config, file?.event, desk);
    }
    refuseWithOther(file, path, values);
    return sendEvent(file, desk);
}
function refuseWithOther({ type }, path, values) {
    const idle = ["control-plane-url", "token-file", "json"];
    const given = Object.keys(values).filter((name) => !idle.includes(name));
    if (given.length > 0)
        throw new command/* UsageError */.e(`${path}: ${type} starts no sequence and is sent as it is, so ${given.map((name) => `--${name}`).join(", ")} would have no effect. Leave it out.`);
}


/***/ }),

/***/ 71062:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ subscriptionIdOf),
/* harmony export */   r: () => (/* binding */ withSubscriptionId)
/* harmony export */ });
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

function withSubscriptionId(data, subscriptionId) {
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(data))
        return data;
    const existing = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(data, "temporaryData");
    if (existing === undefined)
        return { ...data, temporaryData: { distributor: { subscriptionID: subscriptionId } } };
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(existing) || (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(existing, "distributor") === undefined)
        return data;
    return {
        ...data,
        temporaryData: { ...existing, distributor: { subscriptionID: subscriptionId } },
    };
}
function subscriptionIdOf(data) {
    const temporary = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(data, "temporaryData");
    const distributor = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(temporary) ? (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(temporary, "distributor") : undefined;
    const id = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(distributor) ? (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(distributor, "subscriptionID") : undefined;
    return typeof id === "string" ? id : undefined;
}


/***/ })

};
