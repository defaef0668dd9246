module.exports = {

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
    const match = COMMAND.exec(comment);
    if (!match)
        return undefined;
    const reason = (match[2] ?? "")
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim()
        .slice(0, MAX_REASON_CHARACTERS)
        .toWellFormed();
    return { decision: match[1]?.toLowerCase() === "approve" ? "approved" : "denied", reason };
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
    const parsed = parse(Buffer.from(mark, "base64url").toString("utf8"));
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
function parse(text) {
    try {
        const value = JSON.parse(text);
        return (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}


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
