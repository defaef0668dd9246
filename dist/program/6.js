module.exports = {

/***/ 241:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ collecting),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   yC: () => (/* binding */ coded),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _text_visible__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1612);

class UserError extends Error {
    code;
    name = "UserError";
    constructor(message, code = "CA-201") {
        super(message);
        this.code = code;
    }
}
function coded(text, code) {
    if (code === undefined || text === "")
        return text;
    const [first = "", ...rest] = text.split("\n");
    return [first.includes(`(${code})`) ? first : `${first} (${code})`, ...rest].join("\n");
}
const MAX_QUOTED_CHARACTERS = 80;
function quote(value) {
    if (typeof value === "string") {
        if (value.length > MAX_QUOTED_CHARACTERS)
            return `a text of ${value.length} characters`;
        return (0,_text_visible__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(JSON.stringify(value)).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
    return describe(value);
}
function describe(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    if (value === "")
        return "an empty text";
    if (typeof value !== "string")
        return `the ${typeof value} ${String(value)}`;
    return value.length > MAX_QUOTED_CHARACTERS ? quote(value) : `the text ${quote(value)}`;
}
function collecting(complaints) {
    return (read, otherwise) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof UserError))
                throw error;
            complaints.push(error.message);
            return otherwise;
        }
    };
}


/***/ }),

/***/ 856:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ knownTasks),
/* harmony export */   Zc: () => (/* binding */ boundByName),
/* harmony export */   aE: () => (/* binding */ hasOwnKey),
/* harmony export */   c2: () => (/* binding */ APPROVAL_JOB),
/* harmony export */   k_: () => (/* binding */ limitsStages),
/* harmony export */   q4: () => (/* binding */ boundByStage),
/* harmony export */   ux: () => (/* binding */ readWords)
/* harmony export */ });
/* harmony import */ var _counting_event_counts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(993);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _text_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6300);
/* harmony import */ var _provenance__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8234);




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

/***/ 993:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ isAnsweredByWebhook),
/* harmony export */   Ai: () => (/* binding */ isLeftByWebhook),
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   EF: () => (/* binding */ dispatchesOwed),
/* harmony export */   He: () => (/* binding */ owedBy),
/* harmony export */   Mf: () => (/* binding */ isSameRun),
/* harmony export */   Mt: () => (/* binding */ isOwedToWebhook),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UG: () => (/* binding */ APPROVAL_TASK),
/* harmony export */   dR: () => (/* binding */ isAnsweredByWebhookAlone),
/* harmony export */   zx: () => (/* binding */ isApprovalAnswered)
/* harmony export */ });
/* unused harmony export hasAnswered */
const WEBHOOK_SERVICE = "webhook-service";
const APPROVAL_SERVICE = "approval-service";
const APPROVAL_TASK = "approval";
function owedBy(counts, task, me) {
    const unfinished = unfinishedByServices(counts, task, me);
    const own = Math.max(count(counts, "started", (source) => isOf(me, source)), me.startedSent ?? 0);
    const answered = Math.max(count(counts, "finished", (source) => isOf(me, source)), me.finishedSent ?? 0);
    const dispatches = 1 + (me.also?.length ?? 0);
    const answeredFor = own + atMost(dispatches, unfinished.webhook) + atMost(dispatches, unfinished.approval);
    if (answeredFor === 0 && answered === 0) {
        const taken = webhookHasStarted(counts);
        return { started: !taken, finished: taken ? 0 : 1, answered, superfluous: 0 };
    }
    return {
        started: false,
        finished: Math.max(0, answeredFor - answered),
        answered,
        superfluous: Math.max(0, answeredFor - 1),
    };
}
function atMost(dispatches, unfinished) {
    return Math.min(dispatches, Math.max(0, unfinished));
}
function isOf({ source, also = [] }, sender) {
    return [source, ...also].some((one) => isSameRun(one, sender));
}
function webhookHasStarted(counts) {
    return count(counts, "started", (source) => source === WEBHOOK_SERVICE) > 0;
}
function dispatchesOwed(counts, task, me) {
    const { webhook, approval } = unfinishedByServices(counts, task, me);
    return Math.max(1, webhook + approval);
}
function hasAnswered(counts, me) {
    return count(counts, "finished", (source) => isSameRun(source, me.source)) > 0;
}
function isOwedToWebhook(counts, task, me) {
    return unfinishedByServices(counts, task, me).webhook > 0;
}
function isApprovalAnswered(counts, task, me) {
    if (task.name !== APPROVAL_TASK ||
        (me.finishedSent ?? 0) > 0 ||
        count(counts, "finished", (source) => isOf(me, source)) > 0)
        return false;
    return (count(counts, "started", (source) => source === APPROVAL_SERVICE) > 0 &&
        unfinishedByServices(counts, task, me).approval <= 0);
}
function isComplete(counts) {
    const finished = count(counts, "finished");
    return finished > 0 && finished >= count(counts, "started");
}
function isAnsweredByWebhookAlone(answers) {
    const finished = answers.filter((answer) => answer.kind === "finished");
    return finished.length > 0 && finished.every(isWebhooks);
}
function isAnsweredByWebhook(answers) {
    return answers.some((answer) => answer.kind === "finished" && isWebhooks(answer));
}
function isWebhooks({ source, isErrored }) {
    return source === WEBHOOK_SERVICE && !isErrored;
}
function isLeftByWebhook({ open, answers }) {
    return (open &&
        answers.length === 1 &&
        answers.every(({ kind, source }) => kind === "started" && source === WEBHOOK_SERVICE));
}
function count(counts, kind, from = () => true) {
    return counts.answers.filter((answer) => answer.kind === kind && from(answer.source)).length;
}
function unfinishedByServices(counts, task, me) {
    const net = (service) => count(counts, "started", (s) => s === service) -
        count(counts, "finished", (s) => s === service);
    const others = new Set(counts.answers
        .map((answer) => runOf(answer.source))
        .filter((party) => !isOf(me, party) && party !== WEBHOOK_SERVICE && party !== APPROVAL_SERVICE));
    let payments = 0;
    for (const party of others) {
        const of = (kind) => count(counts, kind, (source) => runOf(source) === party);
        payments += Math.max(0, of("finished") - of("started"));
    }
    const approval = task.name === APPROVAL_TASK ? net(APPROVAL_SERVICE) : 0;
    const forApproval = Math.min(payments, Math.max(0, approval));
    return {
        approval: approval - forApproval,
        webhook: net(WEBHOOK_SERVICE) - (payments - forApproval),
    };
}
function isSameRun(a, b) {
    return runOf(a) === runOf(b);
}
function runOf(source) {
    return source.replace(/\/attempts\/\d+$/, "");
}


/***/ }),

/***/ 1612:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Yt: () => (/* binding */ harmlessAtGitHub),
/* harmony export */   hd: () => (/* binding */ unlinked)
/* harmony export */ });
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]/gu;
function visible(text) {
    return text.replace(INVISIBLE, (sign, at) => (isOfEmoji(sign, text, at) ? sign : ""));
}
function isOfEmoji(sign, text, at) {
    if (sign !== "\ufe0f" && sign !== "\u200d")
        return false;
    const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
    const after = text.codePointAt(at + 1);
    if (sign === "\ufe0f")
        return /\p{Extended_Pictographic}/u.test(before);
    return (/[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u.test(before) &&
        after !== undefined &&
        /\p{Extended_Pictographic}/u.test(String.fromCodePoint(after)));
}
function shown(text) {
    return text.replace(INVISIBLE, (sign, at) => isOfEmoji(sign, text, at) ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
const BREAK = "\u200b";
const TRAILER = /^([ \t]*[a-z\d]+(?:-[a-z\d]+)+)(?=[ \t]*:)/gim;
const SKIPPING = /\[(?=\s*(?:skip|no|ci|actions|dependabot)\b)/gi;
function harmlessAtGitHub(text) {
    return unlinked(visible(text.toWellFormed())
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replace(/[^\P{Cc}\n\t]/gu, ""))
        .replace(/#(?=[\p{L}\p{N}])|(?<![a-z\d])gh(?=-\d)/giu, `$&${BREAK}`)
        .replace(SKIPPING, `$&${BREAK}`)
        .replace(TRAILER, `$&${BREAK}`);
}
function unlinked(text) {
    return text.replace(/:\/\//g, `:${BREAK}//`).replace(/(?<![a-z\d])www(?=\.)|@/gi, `$&${BREAK}`);
}


/***/ }),

/***/ 4389:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ areOwnSteps),
/* harmony export */   L1: () => (/* binding */ readCredentials),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   qs: () => (/* binding */ unknownInputs)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6234);
/* harmony import */ var _domain_trust_binding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(856);
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2979);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(241);
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
function secretInputs(environment) {
    return SECRET_INPUTS.map((name) => input(environment, name)).filter(Boolean);
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

/***/ 5646:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   Ng: () => (/* binding */ getOwn),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   P5: () => (/* binding */ setOwn),
/* harmony export */   hz: () => (/* binding */ isDeeperThan),
/* harmony export */   lJ: () => (/* binding */ objectAt)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function setOwn(target, key, value) {
    Object.defineProperty(target, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
    });
}
function getOwn(target, key) {
    return Object.hasOwn(target, key) ? target[key] : undefined;
}
function objectAt(object, key) {
    const value = getOwn(object, key);
    return isJsonObject(value) ? value : {};
}
function textAt(object, key) {
    const value = getOwn(object, key);
    return typeof value === "string" ? value : "";
}
const MAX_JSON_DEPTH = 100;
function isDeeperThan(value, limit) {
    let level = [value].filter(isNesting);
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        level = level.flatMap((item) => Object.values(item).filter(isNesting));
    }
    return false;
}
function isNesting(value) {
    return typeof value === "object" && value !== null;
}


/***/ }),

/***/ 6234:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ LEDGER_STATE),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   uj: () => (/* binding */ OPENED_STATE),
/* harmony export */   vS: () => (/* binding */ CONNECTION_INPUTS)
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
const INPUTS = [
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


/***/ }),

/***/ 6300:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(word, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(best.candidate.length / 3))
        ? best.candidate
        : undefined;
}
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

/***/ 7453:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ taskEventType),
/* harmony export */   dP: () => (/* binding */ EVENT_KINDS),
/* harmony export */   hN: () => (/* binding */ parseTaskEventType)
/* harmony export */ });
const EVENT_KINDS = ["triggered", "started", "finished", "invalidated"];
const PREFIX = ["sh", "keptn", "event"];
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


/***/ })

};
