module.exports = {

/***/ 11063:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubApiOf: () => (/* binding */ githubApiOf)
});

// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(70039);
;// CONCATENATED MODULE: ./src/domain/github-retry.ts

const FIRST_DELAY_MS = 500;
const MAX_ATTEMPTS = 5;
const SECONDARY_LIMIT_MS = 60_000;
const MAX_LIMIT_MS = 61 * 60_000;
function nextGitHubDelayMs({ status, headers, message }, { attempt, isRepeatable, nowMs, jitter }) {
    if (status === 403 || status === 429) {
        const limitMs = limitDelayMs(headers, message, nowMs);
        if (limitMs !== undefined)
            return attempt < MAX_ATTEMPTS && limitMs <= MAX_LIMIT_MS ? limitMs : undefined;
        if (status === 403)
            return undefined;
    }
    if (status === 0 && message !== "")
        return undefined;
    const isPassing = status === 0 || status === 408 || status === 429 || status >= 500;
    if (!isPassing || !isRepeatable || attempt >= MAX_ATTEMPTS)
        return undefined;
    return (0,waiting/* backOffMs */.Vv)(attempt, FIRST_DELAY_MS, jitter);
}
function limitDelayMs(headers, message, nowMs) {
    const after = headers["retry-after"];
    if (after !== undefined && /^\d+$/.test(after))
        return Number(after) * 1_000;
    const reset = Number(headers["x-ratelimit-reset"]);
    if (headers["x-ratelimit-remaining"] === "0" && reset > 0)
        return Math.max(1_000, reset * 1_000 - nowMs);
    return /secondary rate limit|abuse/i.test(message) ? SECONDARY_LIMIT_MS : undefined;
}

// EXTERNAL MODULE: ./src/github/octokit.ts
var github_octokit = __webpack_require__(6702);
// EXTERNAL MODULE: ./src/github/repository.ts
var repository = __webpack_require__(90651);
;// CONCATENATED MODULE: ./src/github/api.ts




const REQUEST_MS = 30_000;
const MAX_EXPLANATION_CHARACTERS = 300;
function githubApiOf(environment, token, clock) {
    const octokit = (0,github_octokit.octokitFor)(environment, token, new AbortController().signal);
    const own = (0,repository/* repositoryOf */._)(environment);
    const graphql = "POST " +
        `${(environment["GITHUB_API_URL"] || "https://api.github.com").replace(/\/api\/v3\/?$/, "/api")}/graphql`;
    let requestCount = 0;
    const exchange = async (route, parameters, signal, isRepeatable) => {
        const answer = await (0,waiting/* tryAgain */.QC)({ clock, stop: signal }, () => {
            requestCount++;
            return once(octokit, route === "POST /graphql" ? graphql : route, { ...(route.includes("{owner}") && own), ...parameters }, signal);
        }, (said, attempt) => "data" in said || signal.aborted
            ? undefined
            : nextGitHubDelayMs(said, {
                attempt,
                isRepeatable,
                nowMs: clock.nowMs(),
                jitter: Math.random(),
            }));
        return "data" in answer
            ? { ok: true, value: answer }
            : { ok: false, failure: failureOf(route, answer, isRepeatable, signal) };
    };
    return {
        read: (route, parameters, signal) => exchange(route, parameters, signal, true),
        write: (route, parameters, signal, options) => exchange(route, parameters, signal, options?.isRepeatable ?? false),
        get requestCount() {
            return requestCount;
        },
    };
}
async function once(octokit, route, parameters, signal) {
    try {
        return await (0,waiting/* within */.ux)({ limitMs: REQUEST_MS, stop: signal }, async (bound) => {
            const { status, data } = await octokit.request(route, {
                ...parameters,
                request: { signal: bound },
            });
            return { status, data: data };
        });
    }
    catch (error) {
        return refusalIn(error);
    }
}
function refusalIn(error) {
    const broken = { status: 0, headers: {}, message: (0,github_octokit/* unacceptable */._)(error) ?? "" };
    if (typeof error !== "object" ||
        error === null ||
        !("response" in error) ||
        error.response === undefined)
        return broken;
    const { response } = error;
    const said = response?.data?.message;
    return {
        status: response?.status ?? 0,
        headers: response?.headers ?? {},
        message: typeof said === "string" ? said : "",
    };
}
function failureOf(route, { status, message }, isRepeatable, signal) {
    const said = message
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim()
        .slice(0, MAX_EXPLANATION_CHARACTERS)
        .toWellFormed();
    const text = status === 0
        ? `${route}: ${said || "GitHub could not be reached"}`
        : `${route}: GitHub answered HTTP ${status}${said ? ` (${said})` : ""}`;
    const reached = !isRepeatable && (status === 0 || status >= 500) ? "maybe" : "no";
    const common = { reached, ...(status > 0 && { httpStatus: status }), message: text };
    if (signal.aborted)
        return { kind: "cancelled", ...common, message: `${route} was given up` };
    if (status === 401 || status === 403)
        return { kind: "unauthorized", ...common };
    if (status === 0 || status >= 500 || status === 429)
        return { kind: "unreachable", ...common };
    return { kind: "refused", ...common };
}


/***/ }),

/***/ 25915:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Q9: () => (/* binding */ ISSUE_NUMBER),
/* harmony export */   cG: () => (/* binding */ variableName)
/* harmony export */ });
const REPOSITORY = {
    pattern: "^[\\w.-]+/[\\w.-]+$",
    title: "a repository as owner/name",
};
const ISSUE_NUMBER = {
    pattern: "^[1-9]\\d{0,9}$",
    title: "the number of an issue, such as 42",
};
function variableName(example) {
    return {
        pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
        title: `the name of an environment variable, such as ${example} (its value stays in a secret)`,
    };
}


/***/ }),

/***/ 51922:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ LISTS),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

const LOGIN = /^[A-Za-z\d](?:[\w-]{0,38})(?:\[bot\])?$/;
const LISTS = ["approvers", "exclude", "assignees"];
function namesIn(parameters, name) {
    const names = (parameters[name] ?? "").split(/[\s,]+/).filter(Boolean);
    const wrong = names.find((entry) => !LOGIN.test(entry) && !(name === "approvers" && /^@[\w-]+\/[\w.-]+$/.test(entry)));
    if (wrong !== undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name}: expected ` +
            `logins${name === "approvers" ? " and teams such as @octo-org/release" : ""}, ` +
            `found ${JSON.stringify(wrong.slice(0, 80))}.`, "CA-207");
    return names;
}


/***/ }),

/***/ 62673:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ beginsLikeCommand),
/* harmony export */   H1: () => (/* binding */ readQuestion),
/* harmony export */   Mp: () => (/* binding */ writeQuestion),
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   Uf: () => (/* binding */ QUESTION_LABEL),
/* harmony export */   tQ: () => (/* binding */ textKey),
/* harmony export */   xS: () => (/* binding */ strategyOf),
/* harmony export */   yz: () => (/* binding */ isSameTask)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _counting_event_counts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30993);
/* harmony import */ var _events_event_type__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37453);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33139);





const QUESTION_LABEL = "cloud-automation-approval";
const VERSION = 1;
const MARKS = /<!-- cloud-automation-approval ([\w-]{1,8000}) -->/g;
const MAX_REASON_CHARACTERS = 500;
function strategyOf(event) {
    const data = (0,_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(event);
    const evaluation = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(data, "evaluation");
    const result = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, "result") || (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(evaluation, "result");
    if (result === "fail")
        return {
            kind: "automatic",
            verdict: "fail",
            reason: "the stage before failed, so the control plane denies by itself",
        };
    const isAutomatic = (result === "pass" || result === "warning") &&
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(data, _counting_event_counts__WEBPACK_IMPORTED_MODULE_3__/* .APPROVAL_TASK */ .UG), result) === "automatic";
    return isAutomatic
        ? {
            kind: "automatic",
            verdict: "pass",
            reason: `the shipyard says ${result}: automatic, so the control plane approves by itself`,
        }
        : { kind: "manual" };
}
const COMMAND = /^\/(approve|deny)(?:[^\S\r\n]*[:,.!–—-](?=\s|$))?(?:\s+([^]*))?$/i;
function parseCommand(comment) {
    const [, word, rest = ""] = COMMAND.exec(comment) ?? [];
    if (word === undefined)
        return undefined;
    const decision = word.toLowerCase() === "approve" ? "approved" : "denied";
    if (wordsIn(rest).includes(decision === "approved" ? "/deny" : "/approve"))
        return undefined;
    const reason = rest
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim()
        .slice(0, MAX_REASON_CHARACTERS)
        .toWellFormed();
    return { decision, reason };
}
function wordsIn(text) {
    const said = text.split(/[\r\n]/).filter((line) => !line.startsWith(">"));
    return said.flatMap((line) => line.toLowerCase().split(/[\s:,.!?;]/));
}
function beginsLikeCommand(comment) {
    return /^\/(?:approve|deny)/i.test(comment);
}
function writeQuestion(question) {
    return ("<!-- cloud-automation-approval " +
        `${Buffer.from(JSON.stringify({ version: VERSION, ...question })).toString("base64url")} ` +
        "-->");
}
function textKey(title, body) {
    const read = body.replace(MARKS, "").replace(/\r\n?/g, "\n").trim();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([title.trim(), read]))
        .digest("hex");
}
function readQuestion(body) {
    const [first, ...more] = [...body.matchAll(MARKS)].map(([, mark = ""]) => readMark(mark));
    const also = more.flatMap((other) => first && other && isSameTask(other.task, first.task) ? [other.source] : []);
    return first && (also.length > 0 ? { ...first, also } : first);
}
function isSameTask(a, b) {
    return a.id === b.id && a.type === b.type && a.project === b.project;
}
const TASK_FIELDS = ["type", "id", "keptnContext", "project", "stage", "service"];
function readMark(mark) {
    const parsed = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .parsedObject */ .jM)(Buffer.from(mark, "base64url").toString("utf8"));
    if (!parsed || (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parsed, "version") !== VERSION)
        return undefined;
    const task = linesIn((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(parsed, "task"), TASK_FIELDS);
    const asked = linesIn(parsed, ["source", "deadline"]);
    const kind = task && (0,_events_event_type__WEBPACK_IMPORTED_MODULE_4__/* .parseTaskEventType */ .hN)(task.type);
    if (!task || !asked || kind?.kind !== "triggered" || !isTime(asked.deadline))
        return undefined;
    const remindAt = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(parsed, "remindAt");
    return {
        task: { ...task, name: kind.task, kind: "triggered" },
        ...asked,
        ...(isTime(remindAt) && { remindAt }),
    };
}
function linesIn(object, names) {
    const lines = names.map((name) => [name, (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(object, name)]);
    if (lines.some(([, text]) => text === "" || /\p{Cc}/u.test(text)))
        return undefined;
    return Object.fromEntries(lines);
}
function isTime(text) {
    return !Number.isNaN(Date.parse(text));
}


/***/ }),

/***/ 69090:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ stopProperties),
/* harmony export */   T3: () => (/* binding */ DEFAULT_ARTIFACT),
/* harmony export */   VL: () => (/* binding */ MAX_INPUTS),
/* harmony export */   Xh: () => (/* binding */ runReports),
/* harmony export */   iW: () => (/* binding */ ACTIONS_WRITE),
/* harmony export */   kp: () => (/* binding */ workflowProperties),
/* harmony export */   lM: () => (/* binding */ waitProperties)
/* harmony export */ });
/* harmony import */ var _core_patterns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25915);

const MAX_INPUTS = 25;
const DEFAULT_ARTIFACT = "cloud-automation-output";
const DEFAULT_WAIT_MINUTES = 24 * 60;
const DEFAULT_FORCE_MINUTES = 5;
const workflowProperties = {
    workflow: {
        type: "string",
        pattern: "^(\\.github/workflows/)?[^/\\\\]+\\.ya?ml$",
        title: "the file of a workflow below .github/workflows, such as load-test.yml",
        description: "File of the workflow to run; it has the trigger workflow_dispatch and lies on the default branch.",
        examples: ["load-test.yml"],
    },
    repository: {
        type: "string",
        ..._core_patterns__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .Bw,
        description: "Repository of the workflow as owner/name. Default: this one. For another one, " +
            "`github-token` needs a token that may run its workflows.",
        examples: ["octo/load-tests"],
    },
    ref: {
        type: "string",
        minLength: 1,
        description: "Branch or tag whose version of the workflow runs. Default: the repository's default branch.",
        examples: ["main"],
    },
    inputs: {
        type: "object",
        maxProperties: MAX_INPUTS,
        description: "Inputs of the workflow, at most 25. Numbers and booleans are passed as text, lists and mappings as JSON.",
        examples: [{ environment: "staging", users: 50 }],
    },
    "correlation-input": {
        type: "string",
        minLength: 1,
        description: "Name of an input of that workflow which receives the id of the task. With `${{ " +
            "inputs.<name> }}` in the workflow's `run-name` its run is found again with " +
            "certainty, so a re-run of this job never starts a second one.",
        examples: ["task-id"],
    },
};
const waitProperties = {
    wait: {
        type: "string",
        enum: ["runner", "park"],
        default: "runner",
        description: "`runner`: this job waits, for up to 5 hours and `timeout-minutes`. `park`: this " +
            "job ends, and the sweep finishes the task when the run is over; for runs of " +
            "this repository.",
    },
    "deadline-minutes": {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 35 * 24 * 60,
        default: DEFAULT_WAIT_MINUTES,
        description: "With `wait: park`: the sweep cancels a run that is not over by then and finishes the task `errored`.",
    },
    artifact: {
        type: "string",
        minLength: 1,
        maxLength: 255,
        default: DEFAULT_ARTIFACT,
        description: "Artifact of the run whose file `output` (syntax of $CLOUD_AUTOMATION_OUTPUT) or " +
            "`output.json` (an object) gives data, message, result and labels. A run without " +
            "it has only its conclusion.",
    },
};
const stopProperties = {
    "run-id": {
        type: ["string", "integer"],
        pattern: "^[1-9]\\d{0,14}$",
        title: "the id of a workflow run, such as 9000000001",
        minimum: 1,
        maximum: 999_999_999_999_999,
        description: "Id of the run to stop. Without it the run that an earlier task of the sequence has reported as `runId`.",
        examples: ["9000000001"],
    },
    "started-by": {
        type: "string",
        minLength: 1,
        description: "Name of the earlier task whose `runId` is meant, where several have reported one.",
        examples: ["load"],
    },
    repository: workflowProperties.repository,
    workflow: {
        ...workflowProperties.workflow,
        description: "Workflow whose running run is meant, where no task has reported one, as after a " +
            "silent start: the one with `title` in its title.",
    },
    title: {
        type: "string",
        minLength: 1,
        description: "Text in the title (`run-name`) of the run; with `workflow`. By default " +
            "project, stage and service have to be words of it.",
        examples: ["load carts staging"],
    },
    "force-after-minutes": {
        type: "number",
        minimum: 0,
        maximum: 300,
        default: DEFAULT_FORCE_MINUTES,
        description: "A run that goes on for so long after it was cancelled is ended by force, which skips its clean-up steps.",
    },
};
const runReports = {
    runId: "Id of the workflow run.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how it ended: success, failure, cancelled, …",
    "<name>": "Whatever the artifact's `output` reports.",
};
const ACTIONS_WRITE = { actions: "write, to start, read and cancel workflow runs" };


/***/ }),

/***/ 83549:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ declarations),
/* harmony export */   t: () => (/* binding */ approvalAsk)
/* harmony export */ });
const DEFAULT_DEADLINE_MINUTES = 7 * 24 * 60;
const approvalAsk = {
    name: "approval.ask",
    does: "Asks a person and waits without a runner: by an issue that is answered with " +
        "a comment, or by the reviewers of an environment. Done when somebody has " +
        "approved or denied; the sweep ends the wait at its deadline.",
    parameters: {
        type: "object",
        properties: {
            environment: {
                type: "string",
                minLength: 1,
                description: "Ask the required reviewers of this environment. The workflow approval.yml " +
                    "has the second job that it needs. Without it an issue asks.",
            },
            gate: {
                readOnly: true,
                type: "string",
                enum: ["", "success", "failure", "cancelled", "skipped"],
                default: "",
                description: "Set by approval.yml: how the job ended that waited for the reviewers.",
            },
            approvers: {
                type: "string",
                default: "",
                description: "Who may answer: logins, and teams as @org/team (needs a token that may " +
                    "read members), separated by spaces, commas or lines. Without it everybody " +
                    "with write access to the repository.",
            },
            exclude: {
                type: "string",
                default: "",
                description: "Logins that may not answer, such as who asked for the change: `${{ " +
                    "event.data.labels.requester }}`. An event without that field excludes " +
                    "no one.",
            },
            "deadline-minutes": {
                type: "number",
                exclusiveMinimum: 0,
                maximum: 90 * 24 * 60,
                default: DEFAULT_DEADLINE_MINUTES,
                description: "How long the task waits for an answer. GitHub itself ends the wait for " +
                    "reviewers of an environment after 30 days.",
            },
            "remind-minutes": {
                type: "number",
                minimum: 0,
                default: 24 * 60,
                description: "How long before the deadline the sweep reminds in the issue, once; at most half of the wait. 0: never.",
            },
            title: {
                type: "string",
                maxLength: 200,
                description: "Title of the issue. Default: one that says what is to be approved.",
            },
            text: {
                type: "string",
                maxLength: 4_000,
                description: "What people should know before they decide; stands in the issue as plain text.",
            },
            assignees: {
                type: "string",
                default: "",
                description: "Logins the issue is assigned to, separated by spaces, commas or lines.",
            },
        },
        additionalProperties: false,
    },
    reports: {
        decision: "`approved` or `denied`.",
        approvedBy: "Login of who approved.",
        deniedBy: "Login of who denied.",
        reason: "What was said with it.",
        approvalUrl: "The comment, or the run with the review; also a label.",
    },
    permissions: {
        issues: "write, to ask in an issue, to answer there and to close it",
        actions: "read, to read whether an issue is as it was asked, and the rules of an " +
            "environment and the record of its review",
    },
};
const declarations = [approvalAsk];


/***/ }),

/***/ 99286:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ commentOnIssue),
/* harmony export */   W2: () => (/* binding */ refusedAsking),
/* harmony export */   mL: () => (/* binding */ listQuestions),
/* harmony export */   zF: () => (/* binding */ questionIssueOf)
/* harmony export */ });
/* harmony import */ var _domain_approval__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62673);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const PAGE = 100;
const MAX_PAGES = 10;
async function listQuestions({ github, stop, }) {
    const questions = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const read = await github.read("GET /repos/{owner}/{repo}/issues", { labels: _domain_approval__WEBPACK_IMPORTED_MODULE_0__/* .QUESTION_LABEL */ .Uf, state: "open", per_page: PAGE, page }, stop);
        if (!read.ok)
            throw refusedAsking(read.failure);
        const listed = Array.isArray(read.value.data) ? read.value.data : [];
        questions.push(...listed.map(questionIssueOf).filter((issue) => issue !== undefined));
        if (listed.length < PAGE)
            break;
    }
    return questions;
}
function questionIssueOf(value) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) || (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "pull_request") !== undefined)
        return undefined;
    const number = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "number");
    const user = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "user");
    if (typeof number !== "number" || !Number.isSafeInteger(number) || !(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(user))
        return undefined;
    const text = (object, name) => {
        const found = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(object, name);
        return typeof found === "string" ? found : "";
    };
    const labels = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "labels");
    return {
        number,
        url: text(value, "html_url"),
        title: text(value, "title"),
        body: text(value, "body"),
        author: text(user, "login"),
        isBot: text(user, "type") === "Bot",
        labels: (Array.isArray(labels) ? labels : []).map((label) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(label) ? text(label, "name") : String(label)),
    };
}
function refusedAsking(failure) {
    if (failure.httpStatus === 410)
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("Issues are switched off in this repository, so no approver can be asked there: " +
            "switch them on, or ask the reviewers of an environment (with.environment).", "CA-413");
    const isRefused = failure.kind === "unauthorized" || failure.httpStatus === 404;
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`No approver could be asked: ${failure.message}.${isRefused ? " The job needs `issues: write`." : ""}`, isRefused ? "CA-605" : "CA-411");
}
async function commentOnIssue(number, { text, closing }, github, signal) {
    const commented = await github.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: number, body: text }, signal);
    const isDue = closing === "completed" ||
        (closing === "not_planned" && (await isOpen(number, github, signal)));
    const closed = isDue &&
        (await github.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number, state: "closed", state_reason: closing }, signal, { isRepeatable: true }));
    if (!commented.ok)
        return `Could not comment on issue #${number}: ${commented.failure.message}.`;
    return closed && !closed.ok
        ? `Issue #${number} could not be closed: ${closed.failure.message}.`
        : undefined;
}
async function isOpen(number, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number }, signal);
    return !(read.ok &&
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(read.value.data) &&
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(read.value.data, "state") === "closed");
}


/***/ })

};
