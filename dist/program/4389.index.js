"use strict";
exports.id = 4389;
exports.ids = [4389];
exports.modules = {

/***/ 64389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ areOwnSteps),
/* harmony export */   L1: () => (/* binding */ readCredentials),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   qs: () => (/* binding */ unknownInputs)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86234);
/* harmony import */ var _domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87739);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97504);
/* harmony import */ var _domain_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87888);





/** Whether the caller's following steps are the job. */
function areOwnSteps(work) {
    return work.script === undefined && work.job === undefined;
}
const SECRET_INPUTS = ["control-plane-token", "oauth-client-secret", "github-token"];
const DEFAULT_TOKEN_URL = "https://sso.dynatrace.com/sso/oauth2/token";
const KNOWN_COMMANDS = ["add-mask", "group", "error", "warning", "notice", "debug", "echo", "add-matcher", "remove-matcher", "set-output", "save-state"];
/** An input as the runner hands it over: `INPUT_` and the name in capitals, dashes kept; "" when absent. */
function input(environment, name) {
    return (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
/** Every value that has to be masked before anything is logged. */
function secretInputs(environment) {
    return SECRET_INPUTS.map((name) => input(environment, name)).filter(Boolean);
}
/**
 * All inputs as one frozen value.
 *
 * @throws UserError with all complaints that make answering the task impossible (address, credentials)
 */
function readConfig(environment) {
    const text = (name) => input(environment, name);
    const fatal = [];
    const problems = [];
    const attempt = (complaints, read, otherwise) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                throw error;
            complaints.push(error.message);
            return otherwise;
        }
    };
    const connection = {
        url: text("control-plane-url") || undefined,
        credentials: attempt(fatal, () => readCredentials(text), undefined),
        mode: attempt(problems, () => readMode(text("mode")), "auto"),
        sendStarted: attempt(problems, () => oneOf("send-started", text("send-started") || "auto", ["auto", "always", "never"]), "auto"),
        verify: attempt(problems, () => oneOf("verify", text("verify") || "require", ["require", "prefer", "off"]), "require"),
        deliveryTimeoutMs: attempt(problems, () => positive("delivery-timeout-seconds", text("delivery-timeout-seconds") || "120", 3_600) * 1_000, 120_000),
    };
    if (fatal.length > 0)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(fatal.join(" "), "CA-203");
    const script = environment["INPUT_RUN"]?.trim() ? environment["INPUT_RUN"] : undefined;
    const source = { job: text("job"), with: environment["INPUT_WITH"] ?? "", tasksFile: text("tasks-file") };
    const given = [script && "run", source.job && "job", source.tasksFile && "tasks-file"].filter(Boolean);
    if (given.length > 1)
        problems.push(`${given.join(" and ")} are both given: keep one of them.`);
    if (source.with.trim() && !source.job)
        problems.push("with is given without job: name the ready-made job, or leave it out.");
    const isOwnSteps = given.length === 0;
    const work = {
        script,
        results: environment["INPUT_RESULTS"] ?? "",
        thresholds: environment["INPUT_THRESHOLDS"] ?? "",
        shell: text("shell") || "bash",
        workingDirectory: text("working-directory"),
        timeoutMs: attempt(problems, () => positive("timeout-minutes", text("timeout-minutes") || "60", 35 * 24 * 60) * 60_000, 3_600_000),
        exitCodes: attempt(problems, () => (0,_domain_outcome__WEBPACK_IMPORTED_MODULE_2__/* .parseExitCodes */ .I8)(text("exit-codes")), new Map()),
        workflowCommands: attempt(problems, () => readCommands(environment["INPUT_WORKFLOW-COMMANDS"]), new Set(["add-mask", "group", "endgroup"])),
        labels: attempt(problems, () => readLabels(text("labels")), {}),
        logTailLines: attempt(problems, () => wholeNumber("log-tail-lines", text("log-tail-lines") || "20", 500), 20),
        progress: attempt(problems, () => boolean("progress", text("progress") || "false"), false),
        failOnSkipped: attempt(problems, () => oneOf("on-skipped", text("on-skipped") || (isOwnSteps ? "fail" : "continue"), ["fail", "continue"]), "fail") === "fail",
        cancelOnAbort: attempt(problems, () => boolean("cancel-on-abort", text("cancel-on-abort") || "false"), false),
        failStep: attempt(problems, () => boolean("fail-step", text("fail-step") || "true"), true),
    };
    return Object.freeze({
        connection,
        source,
        work,
        problems,
        event: text("event") || undefined,
        githubToken: text("github-token") || undefined,
        jobStatus: text("job-status"),
    });
}
/** Inputs given that no manifest knows: a typing error would otherwise be silence. */
function unknownInputs(environment) {
    return Object.keys(environment)
        .filter((key) => key.startsWith("INPUT_"))
        .map((key) => key.slice("INPUT_".length).toLowerCase())
        .filter((name) => !_names__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.some((known) => known === name));
}
/** The credentials all our actions take. @throws UserError when they contradict each other or cannot be used */
function readCredentials(text) {
    const token = text("control-plane-token");
    const clientId = text("oauth-client-id");
    const clientSecret = text("oauth-client-secret");
    if (clientId || clientSecret) {
        if (token)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("control-plane-token and oauth-client-id are both given: keep one of them.");
        if (!clientId || !clientSecret)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`oauth-client-${clientId ? "secret" : "id"} is missing beside oauth-client-${clientId ? "id" : "secret"}.`);
        return { kind: "oauth", clientId, clientSecret, scope: text("oauth-scope"), resource: text("oauth-resource"), tokenUrl: readTokenUrl(text("oauth-token-url") || DEFAULT_TOKEN_URL) };
    }
    if (/[\p{Cc}]/u.test(token))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("control-plane-token contains a line break or another control character: store it again as one line.");
    // An address in the place of the token means that the token stands in the place of the address, where errors would show it.
    if (/^https?:\/\//i.test(token))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("control-plane-token holds an address: control-plane-url and control-plane-token are swapped.");
    return token ? { kind: "token", token } : undefined;
}
function readTokenUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("oauth-token-url: expected an address such as https://sso.example.com/oauth2/token, without user name and password.");
    }
    return text;
}
function readMode(text) {
    if (text === "" || text === "auto")
        return "auto";
    const mode = (0,_domain_dispatch_payload__WEBPACK_IMPORTED_MODULE_0__/* .parseMode */ .Zx)(text);
    if (!mode)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`mode: expected auto, interactive or silent, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}.`);
    return mode;
}
function readCommands(text) {
    const names = (text ?? "add-mask group").replace(/^\s*none\s*$/i, "").split(/[\s,]+/).filter(Boolean).map((name) => name.toLowerCase());
    const unknown = names.find((name) => !KNOWN_COMMANDS.includes(name));
    if (unknown)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`workflow-commands: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(unknown)} is not one of ${KNOWN_COMMANDS.join(", ")}.`);
    return new Set(names.includes("group") ? [...names, "endgroup"] : names);
}
function readLabels(text) {
    const labels = {};
    for (const line of text.split(/\r?\n/).map((l) => l.trim()).filter(Boolean)) {
        const at = line.indexOf("=");
        if (at < 1)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`labels: expected lines such as team=payments, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(line)}.`);
        (0,_domain_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(labels, line.slice(0, at).trim(), line.slice(at + 1).trim());
    }
    return labels;
}
function oneOf(name, text, allowed) {
    const found = allowed.find((value) => value === text);
    if (found === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: expected ${allowed.join(", ")}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}.`);
    return found;
}
function positive(name, text, max) {
    const value = /^\d+(\.\d+)?$|^\.\d+$/.test(text) ? Number(text) : NaN;
    if (!(value > 0 && value <= max))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: expected a number above 0 and at most ${max}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}.`);
    return value;
}
function wholeNumber(name, text, max) {
    if (!/^\d+$/.test(text) || Number(text) > max)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: expected a whole number from 0 to ${max}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}.`);
    return Number(text);
}
function boolean(name, text) {
    return oneOf(name, text.toLowerCase(), ["true", "false"]) === "true";
}


/***/ }),

/***/ 86234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ LEDGER_STATE),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   uj: () => (/* binding */ OPENED_STATE)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/** Input, output and state names; a test compares them with action.yml. */
const INPUTS = [
    "control-plane-url", "control-plane-token",
    "oauth-client-id", "oauth-client-secret", "oauth-scope", "oauth-resource", "oauth-token-url",
    "mode", "send-started", "verify",
    "run", "shell", "working-directory", "timeout-minutes", "delivery-timeout-seconds", "exit-codes", "workflow-commands",
    "job", "with", "tasks-file", "results", "thresholds",
    "labels", "log-tail-lines", "progress", "on-skipped", "cancel-on-abort", "event", "fail-step", "github-token", "job-status",
];
const OUTPUTS = (/* unused pure expression or super */ null && ([
    "project", "stage", "service", "task", "keptn-context", "triggered-id", "event", "data", "mode",
    "status", "result", "message", "finished", "skipped", "parked", "deadline",
]));
const LEDGER_STATE = "ledger";
const OPENED_STATE = "opened";


/***/ }),

/***/ 87739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ parseDispatch),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   Zx: () => (/* binding */ parseMode)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _event_type__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50613);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);



const MODE_WORDS = { interactive: "interactive", active: "interactive", silent: "silent", passive: "silent" };
const SCOPE = ["project", "stage", "service"];
const MAX_IDENTITY_CHARACTERS = 1_000;
const MAX_DEPTH = 100;
/** `interactive` and `silent`, and the words the quick start used before them. */
function parseMode(text) {
    return Object.hasOwn(MODE_WORDS, text) ? MODE_WORDS[text] : undefined;
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
    const encoding = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(outer, "encoding");
    const inner = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(outer, "event");
    if (encoding !== undefined) {
        if (encoding !== "urlquery")
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.encoding: expected "urlquery", found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(encoding)}.`, "CA-101");
        if (inner === undefined)
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.event: expected the encoded event beside encoding, found nothing.`, "CA-101");
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
        return (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ? parsed : value;
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
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: expected an event as an object or as JSON text, found text that is not JSON.`, "CA-101");
        }
    }
    if (!(0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: expected an event as an object or as JSON text, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(parsed)}.`, "CA-101");
    return parsed;
}
/** Every string and every key as a webhook template's `urlquery` wrote it: `+` is a space, then `%XX` (control-plane.md 5.6). */
function decodeUrlQuery(value, path, depth = 0) {
    if (typeof value === "string")
        return decodeText(value, path);
    if (depth > MAX_DEPTH)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The encoded event is nested more than ${MAX_DEPTH} levels deep.`, "CA-101");
    if (Array.isArray(value))
        return value.map((item, i) => decodeUrlQuery(item, `${path}[${i}]`, depth + 1));
    if (!(0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const decoded = {};
    for (const [key, item] of Object.entries(value))
        (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(decoded, decodeText(key, path), decodeUrlQuery(item, `${path}.${key.slice(0, 60)}`, depth + 1));
    return decoded;
}
function decodeText(text, path) {
    try {
        return decodeURIComponent(text.replaceAll("+", " "));
    }
    catch {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not what \`urlquery\` writes (a % without two hexadecimal digits, or bytes that are not UTF-8). Encode every text, or leave out encoding.`, "CA-101");
    }
}
/** Moves a flat payload's project, stage and service into `data`, where an event has them. */
function normalise(event, path) {
    const given = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    if (given !== undefined && !(0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(given))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.data: expected an object, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(given)}.`, "CA-101");
    const data = {};
    for (const name of SCOPE) {
        const flat = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, name);
        const nested = given && (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(given, name);
        if (flat !== undefined && nested !== undefined && flat !== nested) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name} is ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(flat)} but ${path}.data.${name} is ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(nested)}: send one of them.`, "CA-101");
        }
        const value = nested ?? flat;
        if (value !== undefined)
            (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(data, name, value);
    }
    for (const [key, value] of Object.entries(given ?? {}))
        (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(data, key, value);
    const normal = {};
    for (const [key, value] of Object.entries(event))
        if (!["data", "mode", ...SCOPE].includes(key))
            (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(normal, key, value);
    (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(normal, "data", data);
    return normal;
}
/** The identity an event carries. @throws UserError naming the field */
function readReference(event, path) {
    const type = identity(event, "type", path);
    const parsed = (0,_event_type__WEBPACK_IMPORTED_MODULE_2__/* .parseTaskEventType */ .hN)(type);
    if (!parsed) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.type: expected sh.keptn.event.<task>.<kind> with kind ${_event_type__WEBPACK_IMPORTED_MODULE_2__/* .EVENT_KINDS */ .dP.join(", ")}, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}.`, "CA-101");
    }
    const data = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    const scope = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {};
    const keptnContext = optionalIdentity(event, "shkeptncontext", path);
    if (!keptnContext && parsed.kind !== "triggered")
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.shkeptncontext: expected the context of ${type}, found nothing.`, "CA-101");
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
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}${alias ? ` (or ${alias})` : ""}: expected text, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)((0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(object, name))}.`, "CA-101");
    return value;
}
function optionalIdentity(object, name, path) {
    const value = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(object, name);
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "string")
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}: expected text, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`, "CA-101");
    // Identities travel into headers of logs, addresses and events; a line break or NUL there is never legitimate.
    if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}: control characters are not allowed, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}.`, "CA-101");
    if (value.length > MAX_IDENTITY_CHARACTERS)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.${name}: expected at most ${MAX_IDENTITY_CHARACTERS} characters, found ${value.length}.`, "CA-101");
    return value === "" ? undefined : value;
}
function readMode(outer, path) {
    const value = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(outer, "mode");
    if (value === undefined || value === null || value === "")
        return undefined;
    const mode = typeof value === "string" ? parseMode(value) : undefined;
    if (!mode)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}.mode: expected interactive or silent, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`, "CA-101");
    return mode;
}


/***/ }),

/***/ 10241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   yC: () => (/* binding */ coded),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * An error a user can act on. `message` is one line: what failed, on what, what was found, what to do.
 * It names fields and addresses, never secret contents.
 */
class UserError extends Error {
    code;
    name = "UserError";
    /** @param code  which entry of docs/errors.md tells more; most complaints are about an input */
    constructor(message, code = "CA-201") {
        super(message);
        this.code = code;
    }
}
/** A text with the code at the end of its first line, where people look for it and the Bridge shows it. */
function coded(text, code) {
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
function quote(value) {
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
        return value === "" ? "an empty text" : value.length > MAX_QUOTED_CHARACTERS ? quote(value) : `the text ${quote(value)}`;
    return `the ${typeof value} ${String(value)}`;
}


/***/ }),

/***/ 50613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ taskEventType),
/* harmony export */   dP: () => (/* binding */ EVENT_KINDS),
/* harmony export */   hN: () => (/* binding */ parseTaskEventType)
/* harmony export */ });
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


/***/ }),

/***/ 60925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ EMPTY_REPORT)
/* harmony export */ });
const EMPTY_REPORT = { labels: {}, data: {} };


/***/ }),

/***/ 97504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 87888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ parseExitCodes),
/* harmony export */   Mn: () => (/* binding */ couldNotRun),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   nl: () => (/* binding */ outcomeOfSteps),
/* harmony export */   vr: () => (/* binding */ outcomeOfJob),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97504);



/** The four pairs a client needs (control-plane.md 2.4); `errored` is always paired with `fail` (trap 9). */
const VERDICTS = ["pass", "warning", "fail", "errored"];
function severity(verdict) {
    return VERDICTS.indexOf(verdict);
}
function verdictOf(outcome) {
    return outcome.status === "errored" ? "errored" : outcome.result;
}
/** An outcome that did not come from a job's own report. */
function outcome(verdict, message, report = _job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V) {
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
    return outcome("errored", (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(capital(message), code));
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
        (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, String(value));
    if (measured.start)
        (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "start", measured.start);
    if (measured.end)
        (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, "end", measured.end);
    for (const [name, value] of Object.entries(report.data))
        (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, value);
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
    const headline = report.message || (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(headlineOf(worst, what, took), worst.code);
    const lines = [headline];
    if (worst.verdict !== "pass") {
        const told = evidence.map((e) => e.reason).filter((reason) => !headline.includes(reason) && !headline.includes(capital(reason)));
        if (told.length > 0)
            lines.push(!report.message ? `${capital(told.join("; "))}.` : (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(`${capital(told.join("; "))}.`, worst.code));
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
        case "left": return { verdict: ending.verdict, reason: ending.reason, ...(ending.verdict === "fail" && { code: "CA-401" }) };
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
            throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`exit-codes: expected lines such as 2=warning with a code from 0 to 255 or * and one of ${VERDICTS.join(", ")}, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}.`);
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


/***/ })

};
;