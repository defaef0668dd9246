module.exports = {

/***/ 4616:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepMemory: () => (/* binding */ keepMemory),
/* harmony export */   keepResult: () => (/* binding */ keepResult),
/* harmony export */   keepWaitingTask: () => (/* binding */ keepWaitingTask)
/* harmony export */ });
/* harmony import */ var _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9835);
/* harmony import */ var _domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);



const RESULT_MS = 30_000;
const STEP_MS = 3 * 60_000;
const RESULT_DAYS = 14;
const WAITING_DAYS = 90;
async function keepResult(kept, task, environment) {
    const artifact = (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__/* .undeliveredResultName */ .on)(task, attemptOf(environment));
    return withService(environment, RESULT_MS, async (service) => {
        const text = (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__/* .writeUndeliveredResult */ .MT)(kept);
        await service.upload({
            artifact,
            file: _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__/* .UNDELIVERED_RESULT_FILE */ .x6,
            text,
            retentionDays: RESULT_DAYS,
        });
        return artifact;
    });
}
async function keepWaitingTask(waiting, task, environment) {
    const artifact = (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__/* .waitingTaskName */ .go)(task, attemptOf(environment));
    const kept = await withService(environment, STEP_MS, async (service) => {
        const text = (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__/* .writeWaitingTask */ .KR)(waiting);
        await service.upload({ artifact, file: _domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__/* .WAITING_TASK_FILE */ .tF, text, retentionDays: WAITING_DAYS });
        return artifact;
    });
    if (!kept.ok)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The wait could not be written down for the sweep (${kept.reason}), so the task cannot be parked.`, "CA-411");
}
async function keepMemory(artifact, text, environment) {
    return withService(environment, STEP_MS, async (service) => {
        const memory = { artifact, file: "memory.txt", text, retentionDays: WAITING_DAYS };
        try {
            await service.upload(memory);
        }
        catch (error) {
            if (!(error instanceof Error && "httpStatus" in error && error.httpStatus === 409))
                throw error;
            await service.delete(artifact);
            await service.upload(memory);
        }
        return artifact;
    });
}
async function withService(environment, limitMs, work) {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), limitMs);
    try {
        const { ArtifactService: Service } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(1306), __webpack_require__.e(7004)]).then(__webpack_require__.bind(__webpack_require__, 8395));
        return { ok: true, value: await work(new Service(environment, late.signal)) };
    }
    catch (error) {
        if (late.signal.aborted)
            return { ok: false, reason: `the upload took longer than ${limitMs / 1_000} s` };
        return { ok: false, reason: error instanceof Error ? error.message : "the upload failed" };
    }
    finally {
        clearTimeout(timer);
    }
}
function attemptOf(environment) {
    return environment["GITHUB_RUN_ATTEMPT"] ?? "1";
}


/***/ }),

/***/ 6671:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   xS: () => (/* binding */ hasExpression),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6103);

const BEGIN = "${{";
const END = "}}";
function hasExpression(text) {
    return text.includes(BEGIN);
}
function parseTemplate(text, contexts) {
    const segments = [];
    let from = 0;
    for (let begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, from)) {
        const start = begin + BEGIN.length;
        const end = endOf(text, start);
        if (end === undefined)
            throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC("${{ is not closed by }}.", begin);
        if (begin > from)
            segments.push(text.slice(from, begin));
        segments.push(parseAt(text.slice(start, end), start, contexts));
        from = end + END.length;
    }
    if (from < text.length || text === "")
        segments.push(text.slice(from));
    return segments;
}
function parseCondition(text) {
    if (!hasExpression(text))
        return (0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(text);
    const [only, ...more] = parseTemplate(text).filter((segment) => typeof segment !== "string" || segment.trim() !== "");
    if (only === undefined || typeof only === "string" || more.length > 0)
        throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC("text beside ${{ }} would make the condition true for every event; put the whole condition inside.");
    return only;
}
function endOf(text, start) {
    let isQuoted = false;
    for (let i = start; i < text.length; i++) {
        if (text[i] === "'")
            isQuoted = !isQuoted;
        else if (!isQuoted && text.startsWith(END, i))
            return i;
    }
    return undefined;
}
function parseAt(text, offset, contexts) {
    try {
        return (0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(text, contexts);
    }
    catch (error) {
        throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
            ? new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(error.message, error.index + offset)
            : error;
    }
}


/***/ }),

/***/ 6770:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepositoryFile: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);




const MAX_BYTES = 512 * 1024;
async function readRepositoryFile(path, field, environment, github) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment["GITHUB_WORKSPACE"] || process.cwd());
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if (full !== workspace && !full.startsWith(workspace + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${field}: ${path} is outside of the workspace.`, "CA-204");
    const text = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full, "utf8").catch(() => undefined)) ??
        (await fromGitHub(path, field, environment, github));
    if (Buffer.byteLength(text) > MAX_BYTES)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${field}: ${path} is larger than ${MAX_BYTES} bytes.`, "CA-204");
    return text;
}
async function fromGitHub(path, field, environment, github) {
    const missing = `${field}: ${path} is not in the workspace`;
    if (!github)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${missing}: check out the repository before this action, or leave github-token at its default.`, "CA-204");
    const ref = environment["GITHUB_SHA"];
    const read = await github.read("GET /repos/{owner}/{repo}/contents/{path}", { path, ...(ref !== undefined && { ref }) }, new AbortController().signal);
    if (!read.ok)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${missing}, and ${read.failure.message}. Check out the repository before this ` +
            `action, or grant \`contents: read\`.`, "CA-204");
    const content = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(read.value.data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(read.value.data, "content") : undefined;
    if (typeof content !== "string")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${field}: ${path} is no file.`, "CA-204");
    return Buffer.from(content, "base64").toString("utf8");
}


/***/ }),

/***/ 9694:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ isScript),
/* harmony export */   Qs: () => (/* binding */ LATE_CONTEXTS),
/* harmony export */   eo: () => (/* binding */ refuseExpressions),
/* harmony export */   h_: () => (/* binding */ isScriptWithin),
/* harmony export */   lS: () => (/* binding */ isLate)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6103);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6671);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const SCRIPT_MEDIA_TYPE = "application/x-sh";
const VARIABLES = {
    "data.project": "CLOUD_AUTOMATION_PROJECT",
    "data.stage": "CLOUD_AUTOMATION_STAGE",
    "data.service": "CLOUD_AUTOMATION_SERVICE",
    shkeptncontext: "CLOUD_AUTOMATION_CONTEXT",
    id: "CLOUD_AUTOMATION_TRIGGERED_ID",
};
function isScript(parameter, schema) {
    const properties = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(schema, "properties");
    const described = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(properties)
        ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(properties, parameter)
        : undefined;
    return (parameter === "run" ||
        ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(described) && (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(described, "contentMediaType") === SCRIPT_MEDIA_TYPE));
}
const LATE_CONTEXTS = [
    "event",
    "task",
    "run",
    "env",
    "key",
    "with",
    "card",
    "fields",
];
function isLate(parameter) {
    return parameter === "http" || parameter === "actions";
}
const SCRIPT_OF_ACTION = /\/actions\/[^/]+(\/undo|(\/undo)?(\/with)?\/(run|check|cleanup|rollback))$/;
function isScriptWithin(parameter, pointer, schema) {
    return isScript(parameter, schema) || (parameter === "actions" && SCRIPT_OF_ACTION.test(pointer));
}
function refuseExpressions(script) {
    if (!(0,_template__WEBPACK_IMPORTED_MODULE_1__/* .hasExpression */ .xS)(script))
        return;
    const index = script.indexOf("${{");
    throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(`\${{ }} is not replaced in a script, where a value of the event could become ` +
        `commands. ${replacement(script.slice(index))}`, index);
}
function replacement(script) {
    const [, text = ""] = /^\$\{\{([^]*?)\}\}/.exec(script) ?? [];
    const path = attemptPath(text);
    if (path === undefined) {
        return ("The script finds the event in the file $CLOUD_AUTOMATION_EVENT and its " +
            "identity in $CLOUD_AUTOMATION_PROJECT, _STAGE, _SERVICE, _TASK, _CONTEXT " +
            "and _TRIGGERED_ID; give it anything else by env: in the workflow.");
    }
    const variable = VARIABLES[path.join(".")];
    if (variable !== undefined)
        return `Write "$${variable}" instead.`;
    return `Write "$(jq -r '${path
        .map((part) => (/^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `["${part}"]`))
        .join("")
        .replace(/^\[/, ".[") || "."}' "$CLOUD_AUTOMATION_EVENT")" instead.`;
}
function attemptPath(text) {
    try {
        return (0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)((0,_template__WEBPACK_IMPORTED_MODULE_1__/* .parseCondition */ .zB)(text));
    }
    catch {
        return undefined;
    }
}


/***/ })

};
