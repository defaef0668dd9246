module.exports = {

/***/ 64389:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ areOwnSteps),
/* harmony export */   L1: () => (/* binding */ readCredentials),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   qs: () => (/* binding */ unknownInputs),
/* harmony export */   yn: () => (/* binding */ controlPlaneKind)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86234);
/* harmony import */ var _domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70856);
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62979);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9264);






function areOwnSteps(work) {
    return work.script === undefined && work.job === undefined;
}
const SECRET_INPUTS = [
    "control-plane-token",
    "oauth-client-secret",
    "github-token",
];
const SINK_TOKEN = /\btoken["']?:[ \t]*["']?([^\s"',}]+)/g;
const DEFAULT_TOKEN_URL = "https://sso.dynatrace.com/sso/oauth2/token";
const KNOWN_COMMANDS = [
    "add-mask",
    "group",
    "error",
    "warning",
    "notice",
    "debug",
    "echo",
    "add-matcher",
    "remove-matcher",
    "set-output",
    "save-state",
];
function input(environment, name) {
    return (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
function controlPlaneKind(environment) {
    const name = input(environment, "control-plane") || "keptn";
    try {
        return oneOf("control-plane", name, _names__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_PLANES */ .wB);
    }
    catch (error) {
        throw error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(error.message, "CA-203") : error;
    }
}
function secretInputs(environment) {
    const given = SECRET_INPUTS.map((name) => input(environment, name)).filter(Boolean);
    const tokens = input(environment, "event-sinks").matchAll(SINK_TOKEN);
    return [...given, ...[...tokens].map(([, token = ""]) => token)];
}
function readConfig(environment) {
    const text = (name) => input(environment, name);
    const problems = [];
    const connection = readConnection(text, problems);
    const scope = readScope(text);
    const source = readSource(environment, problems);
    const work = readWork(environment, problems);
    return Object.freeze({
        connection,
        source,
        scope,
        work,
        problems,
        event: text("event") || undefined,
        eventSinks: text("event-sinks") || undefined,
        githubToken: text("github-token") || undefined,
        jobStatus: text("job-status"),
    });
}
function readConnection(text, problems) {
    const attempt = (0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .collecting */ .HI)(problems);
    const fatal = [];
    const connection = {
        url: text("control-plane-url") || undefined,
        credentials: (0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .collecting */ .HI)(fatal)(() => readCredentials(text), undefined),
        mode: attempt(() => readMode(text("mode")), "auto"),
        sendStarted: attempt(() => oneOf("send-started", text("send-started") || "auto", ["auto", "always", "never"]), "auto"),
        verify: attempt(() => oneOf("verify", text("verify") || "require", ["require", "prefer", "off"]), "require"),
        deliveryTimeoutMs: attempt(() => positive("delivery-timeout-seconds", text("delivery-timeout-seconds") || "120", 3_600) *
            1_000, 120_000),
    };
    if (fatal.length > 0)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(fatal.join(" "), "CA-203");
    return connection;
}
function waysToWork(environment) {
    return ["run", "job", "tasks-file"].filter((name) => input(environment, name) !== "");
}
function readSource(environment, problems) {
    const source = {
        job: input(environment, "job"),
        with: environment["INPUT_WITH"] ?? "",
        tasksFile: input(environment, "tasks-file"),
    };
    const given = waysToWork(environment);
    if (given.length > 1)
        problems.push(`${given.join(" and ")} are both given: keep one of them.`);
    if (source.with.trim() && !source.job)
        problems.push("with is given without job: name the built-in job, or leave it out.");
    return source;
}
function readWork(environment, problems) {
    const text = (name) => input(environment, name);
    const attempt = (0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .collecting */ .HI)(problems);
    const ways = waysToWork(environment);
    const onSkipped = ways.length === 0 ? "fail" : "continue";
    return {
        script: ways.includes("run") ? environment["INPUT_RUN"] : undefined,
        results: environment["INPUT_RESULTS"] ?? "",
        thresholds: environment["INPUT_THRESHOLDS"] ?? "",
        shell: text("shell") || "bash",
        workingDirectory: text("working-directory"),
        timeoutMs: attempt(() => positive("timeout-minutes", text("timeout-minutes") || "60", 35 * 24 * 60) * 60_000, 3_600_000),
        exitCodes: attempt(() => (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_4__/* .parseExitCodes */ .I8)(text("exit-codes")), new Map()),
        workflowCommands: attempt(() => readCommands(environment["INPUT_WORKFLOW-COMMANDS"]), new Set(["add-mask", "group", "endgroup"])),
        labels: attempt(() => readLabels(text("labels")), {}),
        logTailLines: attempt(() => wholeNumber("log-tail-lines", text("log-tail-lines") || "20", 500), 20),
        progress: attempt(() => boolean("progress", text("progress") || "false"), false),
        failOnSkipped: attempt(() => oneOf("on-skipped", text("on-skipped") || onSkipped, ["fail", "continue"]), "fail") === "fail",
        cancelOnAbort: attempt(() => boolean("cancel-on-abort", text("cancel-on-abort") || "false"), false),
        failStep: attempt(() => boolean("fail-step", text("fail-step") || "true"), true),
    };
}
function readScope(text) {
    const [tasks, stages, projects] = ["tasks", "stages", "projects"].map((name) => (0,_domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__/* .readWords */ .ux)(name, text(name)));
    return { ...(tasks && { tasks }), ...(stages && { stages }), ...(projects && { projects }) };
}
function unknownInputs(environment) {
    return Object.keys(environment)
        .filter((key) => key.startsWith("INPUT_"))
        .map((key) => key.slice("INPUT_".length).toLowerCase())
        .filter((name) => !_names__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.some((known) => known === name));
}
function readCredentials(text) {
    const token = text("control-plane-token");
    const clientId = text("oauth-client-id");
    const clientSecret = text("oauth-client-secret");
    if (clientId || clientSecret) {
        if (token)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("control-plane-token and oauth-client-id are both given: keep one of them.");
        if (!clientId || !clientSecret)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`oauth-client-${clientId ? "secret" : "id"} is missing beside oauth-client-${clientId ? "id" : "secret"}.`);
        return {
            kind: "oauth",
            clientId,
            clientSecret,
            scope: text("oauth-scope"),
            resource: text("oauth-resource"),
            tokenUrl: readTokenUrl(text("oauth-token-url") || DEFAULT_TOKEN_URL),
        };
    }
    if (/[\p{Cc}]/u.test(token))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("control-plane-token contains a line break or another control character: store it again as one line.");
    if (/^https?:\/\//i.test(token))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("control-plane-token holds an address: control-plane-url and control-plane-token are swapped.");
    return token ? { kind: "token", token } : undefined;
}
function readTokenUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("oauth-token-url: expected an address such as " +
            "https://sso.example.com/oauth2/token, without user name and password.");
    }
    return text;
}
function readMode(text) {
    if (text === "" || text === "auto")
        return "auto";
    const mode = (0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_2__/* .parseMode */ .Zx)(text);
    if (!mode)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`mode: expected auto, interactive or silent, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}.`);
    return mode;
}
function readCommands(text) {
    const names = (text ?? "add-mask group")
        .replace(/^\s*none\s*$/i, "")
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((name) => name.toLowerCase());
    const unknown = names.find((name) => !KNOWN_COMMANDS.includes(name));
    if (unknown)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`workflow-commands: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(unknown)} is not one of ${KNOWN_COMMANDS.join(", ")}.`);
    return new Set(names.includes("group") ? [...names, "endgroup"] : names);
}
const LISTED_LABEL = /^[\w.-]+\s*=[^=]*$/;
function readLabels(text) {
    const labels = {};
    for (const line of text
        .split(/\r?\n/)
        .flatMap(listedIn)
        .map((l) => l.trim())
        .filter(Boolean)) {
        const at = line.indexOf("=");
        if (at < 1)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`labels: expected lines such as team=payments, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(line)}.`);
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .setOwn */ .P5)(labels, line.slice(0, at).trim(), line.slice(at + 1).trim());
    }
    return labels;
}
function listedIn(line) {
    for (const separator of [",", ";", " "]) {
        const parts = line
            .split(separator)
            .map((part) => part.trim())
            .filter(Boolean);
        if (parts.length > 1 && parts.every((part) => LISTED_LABEL.test(part)))
            return parts;
    }
    return [line];
}
function oneOf(name, text, allowed) {
    const found = allowed.find((value) => value === text);
    if (found === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: expected ${allowed.join(", ")}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}.`);
    return found;
}
function positive(name, text, max) {
    const value = /^\d+(\.\d+)?$|^\.\d+$/.test(text) ? Number(text) : NaN;
    if (!(value > 0 && value <= max))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: expected a number above 0 and at most ${max}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}.`);
    return value;
}
function wholeNumber(name, text, max) {
    if (!/^\d+$/.test(text) || Number(text) > max)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: expected a whole number from 0 to ${max}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}.`);
    return Number(text);
}
function boolean(name, text) {
    return oneOf(name, text.toLowerCase(), ["true", "false"]) === "true";
}


/***/ }),

/***/ 70856:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ knownTasks),
/* harmony export */   Zc: () => (/* binding */ boundByName),
/* harmony export */   aE: () => (/* binding */ hasOwnKey),
/* harmony export */   c2: () => (/* binding */ APPROVAL_JOB),
/* harmony export */   k_: () => (/* binding */ limitsStages),
/* harmony export */   q4: () => (/* binding */ boundByStage),
/* harmony export */   ux: () => (/* binding */ readWords)
/* harmony export */ });
/* harmony import */ var _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30993);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56300);
/* harmony import */ var _provenance__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38234);




const APPROVAL_JOB = "approval.ask";
const BOUND = { kind: "bound" };
const BOUND_BY_TASK = { kind: "bound", isByTaskOnly: true };
const ANY = "*";
const SEPARATORS = "-_./";
const NO_NAME = /[*?[\]{}!\\"'`:;|]/;
function readWords(field, text) {
    const words = text.split(/[\s,]+/).filter(Boolean);
    if (words.length === 0)
        return undefined;
    const wrong = words.find((word) => word !== ANY && (NO_NAME.test(word) || (field === "tasks" && word.includes("."))));
    if (wrong !== undefined) {
        const example = { tasks: "deployment test", stages: "staging production", projects: "shop" }[field];
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${field}: expected names, such as ${example}, or * for ` +
            `any${field === "tasks" ? " but approvals" : ""}; found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wrong)}. ` +
            "Patterns and types of events are not taken.");
    }
    return new Set(words);
}
function boundByName(subject, binding, isSilent) {
    const other = givenElsewhere("projects", subject.project, binding);
    if (subject.kind !== "triggered")
        return other ?? boundEvent(subject, binding, isSilent);
    const { inputs: { tasks }, catalogue, } = binding;
    if (tasks && !namesTask(tasks, subject.name))
        return {
            kind: "elsewhere",
            reason: `\`tasks\` names ${listed(tasks)} and not ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(subject.name)}${butApprovals(tasks, subject.name)}`,
        };
    if (other)
        return other;
    return ((catalogue ? boundByKey(subject, catalogue, tasks !== undefined) : undefined) ??
        (tasks || catalogue || binding.isByQuestion ? BOUND : boundByType(subject, binding)));
}
function boundByStage(stage, binding) {
    return givenElsewhere("stages", stage ?? "", binding) ?? BOUND;
}
function limitsStages({ inputs, catalogue }) {
    return (inputs.stages !== undefined ||
        (catalogue !== undefined && "keys" in catalogue && catalogue.stages !== undefined));
}
function hasOwnKey({ name, kind }, { catalogue }) {
    return (kind !== "triggered" &&
        catalogue !== undefined &&
        "keys" in catalogue &&
        catalogue.keys.has(`${name}.${kind}`));
}
function namesEvent(eventType, { name, kind }) {
    return [...SEPARATORS].some((separator) => (0,_provenance__WEBPACK_IMPORTED_MODULE_1__/* .eventTypeNames */ .Xv)(eventType, `${name}${separator}${kind}`));
}
function givenElsewhere(field, value, { inputs, catalogue }) {
    const ofCatalogue = catalogue && "keys" in catalogue
        ? [[catalogue[field], `${field} of ${catalogue.path}`]]
        : [];
    for (const [words, where] of [[inputs[field], field], ...ofCatalogue]) {
        if (!words || words.has(ANY) || words.has(value))
            continue;
        const found = value === "" ? `the event's ${field.slice(0, -1)} is not known` : `not ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
        return { kind: "elsewhere", reason: `\`${where}\` names ${listed(words)}, and ${found}` };
    }
    return undefined;
}
function boundEvent(subject, { inputs: { tasks }, catalogue, eventType, ...binding }, isSilent) {
    const { name, kind } = subject;
    if (catalogue) {
        if ("problem" in catalogue)
            return { kind: "unbound", reason: catalogue.problem, code: catalogue.code };
        if (hasOwnKey(subject, { catalogue, inputs: {} }))
            return BOUND;
        return {
            kind: "elsewhere",
            reason: `${catalogue.path} has no key ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`${name}.${kind}`)}, so there is nothing to do`,
        };
    }
    if (isSilent || binding.isByQuestion)
        return BOUND;
    if (tasks)
        return namesTask(tasks, name)
            ? BOUND_BY_TASK
            : { kind: "elsewhere", reason: `\`tasks\` names ${listed(tasks)} and not ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}` };
    if (eventType !== undefined && namesEvent(eventType, subject))
        return BOUND;
    if (eventType !== undefined && (0,_provenance__WEBPACK_IMPORTED_MODULE_1__/* .eventTypeNames */ .Xv)(eventType, name))
        return BOUND_BY_TASK;
    return {
        kind: "unbound",
        reason: `${subject.type} is no task, and nothing says that this work is for it. If ` +
            `it is, add \`mode: silent\` to the step, or give it a key of its own in a ` +
            `catalogue: \`${name}.${kind}\`.`,
        code: "CA-208",
    };
}
function boundByKey({ name }, catalogue, isNamed) {
    if ("problem" in catalogue)
        return isNamed
            ? undefined
            : { kind: "unbound", reason: catalogue.problem, code: catalogue.code };
    const { keys, path } = catalogue;
    if (keys.has(`${name}.triggered`) || (keys.has(ANY) && name !== _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG))
        return undefined;
    const known = [...keys]
        .filter((key) => key.endsWith(".triggered"))
        .map((key) => key.slice(0, -".triggered".length));
    const line = name === _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG ? "approval: { job: approval.ask }" : `${safeWord(name)}: { run: … }`;
    const why = keys.has(ANY) ? '; "*" is any task but approvals.' : knownTasks(name, known);
    return {
        kind: "unbound",
        reason: `${path} has no rule for the task ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}${why} If it is for this ` +
            `workflow, add there below tasks: \`${line}\`.`,
        code: "CA-205",
    };
}
function knownTasks(name, known) {
    if (known.length === 0)
        return ", nor for any other triggered one.";
    const near = (0,_text_nearest__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, known);
    return (`${near === undefined ? "." : `; did you mean ${near}?`} Known ` +
        `${known.length === 1 ? "is" : "are"} ${known.join(", ")}.`);
}
function boundByType({ name }, { eventType }) {
    if (eventType !== undefined && (0,_provenance__WEBPACK_IMPORTED_MODULE_1__/* .eventTypeNames */ .Xv)(eventType, name))
        return BOUND;
    const why = eventType === undefined
        ? "this run was not started by a dispatch with an event type, so `tasks` has to say what it is for"
        : `it was started by the event type ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(eventType)}, which does not end in the task's name`;
    return {
        kind: "unbound",
        reason: `Nothing says that this work is for the task ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}: ${why}. If it ` +
            `is, add \`tasks: ${safeWord(name)}\` to the step.`,
        code: "CA-208",
    };
}
function safeWord(name) {
    return /^[\w-]+$/.test(name) ? name : "…";
}
function namesTask(tasks, name) {
    return tasks.has(name) || (tasks.has(ANY) && name !== _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG);
}
function butApprovals(tasks, name) {
    return tasks.has(ANY) && name === _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_TASK */ .UG ? " (* is any but approvals)" : "";
}
function listed(words) {
    const shown = [...words]
        .slice(0, 20)
        .map((word) => (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word))
        .join(", ");
    return words.size > 20 ? `${shown} and ${words.size - 20} more` : shown;
}


/***/ }),

/***/ 86234:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ LEDGER_STATE),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   uj: () => (/* binding */ OPENED_STATE),
/* harmony export */   vS: () => (/* binding */ CONNECTION_INPUTS),
/* harmony export */   wB: () => (/* binding */ CONTROL_PLANES)
/* harmony export */ });
/* unused harmony export OUTPUTS */
const CONNECTION_INPUTS = [
    "control-plane-url",
    "control-plane-token",
    "oauth-client-id",
    "oauth-client-secret",
    "oauth-scope",
    "oauth-resource",
    "oauth-token-url",
];
const CONTROL_PLANES = ["keptn"];
const INPUTS = [
    "control-plane",
    ...CONNECTION_INPUTS,
    "mode",
    "send-started",
    "verify",
    "run",
    "shell",
    "working-directory",
    "timeout-minutes",
    "delivery-timeout-seconds",
    "exit-codes",
    "workflow-commands",
    "job",
    "with",
    "tasks-file",
    "tasks",
    "stages",
    "projects",
    "results",
    "thresholds",
    "labels",
    "log-tail-lines",
    "progress",
    "on-skipped",
    "cancel-on-abort",
    "event-sinks",
    "event",
    "fail-step",
    "github-token",
    "job-status",
];
const OUTPUTS = (/* unused pure expression or super */ null && ([
    "project",
    "stage",
    "service",
    "task",
    "keptn-context",
    "triggered-id",
    "event",
    "data",
    "mode",
    "status",
    "result",
    "message",
    "finished",
    "skipped",
    "parked",
    "deadline",
]));
const LEDGER_STATE = "ledger";
const OPENED_STATE = "opened";


/***/ })

};
