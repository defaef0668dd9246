module.exports = {

/***/ 41334:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OUTPUT_VARIABLE: () => (/* binding */ OUTPUT_VARIABLE),
/* harmony export */   jobEnvironment: () => (/* binding */ jobEnvironment),
/* harmony export */   taskVariables: () => (/* binding */ taskVariables)
/* harmony export */ });
const WITHHELD_PREFIXES = ["INPUT_", "STATE_", "ACTIONS_RUNTIME_"];
const WITHHELD_NAMES = new Set(["GITHUB_STATE", "GITHUB_OUTPUT"]);
const OUTPUT_VARIABLE = "CLOUD_AUTOMATION_OUTPUT";
function taskVariables({ task, eventFile, outputFile, }) {
    return {
        CLOUD_AUTOMATION_EVENT: eventFile,
        CLOUD_AUTOMATION_PROJECT: task.project,
        CLOUD_AUTOMATION_STAGE: task.stage,
        CLOUD_AUTOMATION_SERVICE: task.service,
        CLOUD_AUTOMATION_TASK: task.name,
        CLOUD_AUTOMATION_CONTEXT: task.keptnContext,
        CLOUD_AUTOMATION_TRIGGERED_ID: task.id,
        [OUTPUT_VARIABLE]: outputFile,
    };
}
function jobEnvironment(processEnvironment, variables, platform = process.platform) {
    const spelling = platform === "win32" ? (name) => name.toUpperCase() : (name) => name;
    const replaced = new Set(Object.keys(variables).map(spelling));
    const inherited = Object.entries(processEnvironment).filter(([name, value]) => {
        const known = spelling(name);
        return (value !== undefined &&
            !replaced.has(known) &&
            !WITHHELD_NAMES.has(known) &&
            !WITHHELD_PREFIXES.some((prefix) => known.startsWith(prefix)));
    });
    return Object.fromEntries([...inherited, ...Object.entries(variables)]);
}


/***/ }),

/***/ 64656:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyJobEnded: () => (/* binding */ whyJobEnded)
/* harmony export */ });
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61654);

const ASK_GITHUB_MS = 8_000;
async function whyJobEnded(environment, token, jobStatus) {
    const repository = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.repositoryOf)(environment);
    const runId = Number(environment["GITHUB_RUN_ID"]);
    if (!token || !repository || !Number.isInteger(runId) || jobStatus === "success")
        return undefined;
    try {
        const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.octokitFor)(environment, token, AbortSignal.timeout(ASK_GITHUB_MS));
        const { data } = await octokit.rest.actions.listJobsForWorkflowRunAttempt({
            ...repository,
            run_id: runId,
            attempt_number: Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1),
            per_page: 100,
        });
        const running = data.jobs.filter((job) => job.status === "in_progress" && job.runner_name === environment["RUNNER_NAME"]);
        const [job] = running;
        if (!job || running.length > 1)
            return undefined;
        if (jobStatus === "failure") {
            const failed = job.steps?.filter((step) => step.conclusion === "failure").map((step) => step.name) ?? [];
            return failed.length > 0
                ? `the step ${failed.map((name) => JSON.stringify(name)).join(", ")} failed`
                : undefined;
        }
        const annotations = await octokit.rest.checks.listAnnotations({
            ...repository,
            check_run_id: Number(job.check_run_url.split("/").at(-1)),
        });
        const texts = annotations.data.map((annotation) => annotation.message ?? "");
        if (texts.some((text) => /exceeded the maximum execution time/i.test(text)))
            return "the job time limit (timeout-minutes of the job) ended it";
        if (texts.some((text) => /higher priority waiting request/i.test(text)))
            return "it was replaced by a newer run of the same concurrency group";
        return undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 69472:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ changePercent),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   ex: () => (/* binding */ failedIndicators),
/* harmony export */   gH: () => (/* binding */ evaluationIn),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   nS: () => (/* binding */ hasMeasured),
/* harmony export */   ui: () => (/* binding */ isLowerBetter)
/* harmony export */ });
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

const RESULTS = ["pass", "warning", "fail"];
const INDICATOR_STATUSES = [...RESULTS, "info"];
function evaluationIn(data) {
    const found = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(data, "evaluation");
    const evaluation = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : {};
    const comparedWith = listIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(evaluation, "comparedEvents")).length;
    const indicators = objectsIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(evaluation, "indicatorResults")).map((result) => indicatorOf(result, comparedWith > 0));
    const score = numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(evaluation, "score"));
    const status = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(data, "status");
    return {
        result: RESULTS.find((known) => known === (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(data, "result")) ?? "fail",
        isErrored: status !== "succeeded",
        score: hasMeasured({ indicators }) ? score : undefined,
        start: textIn(evaluation, "timeStart"),
        end: textIn(evaluation, "timeEnd"),
        indicators,
        comparedWith,
        ownResult: RESULTS.find((known) => known === (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(evaluation, "result")),
        message: textIn(data, "message"),
        sloFile: textIn(evaluation, "sloFileContent"),
    };
}
function hasMeasured({ indicators }) {
    return indicators.some(({ value }) => value !== undefined);
}
function failedIndicators({ indicators, }) {
    return indicators.filter(({ status }) => status === "fail").map(({ name }) => name);
}
function changePercent({ value, before, }) {
    if (value === undefined || before === undefined || before === 0)
        return undefined;
    const percent = ((value - before) / Math.abs(before)) * 100;
    return Number.isFinite(percent) ? percent : undefined;
}
function isLowerBetter({ pass, warning, }) {
    const signs = new Set([...pass, ...warning].map(({ criteria }) => criteria.trim()[0]));
    return signs.has("<") === signs.has(">") ? undefined : signs.has("<");
}
function indicatorOf(result, isCompared) {
    const found = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "value");
    const measured = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : {};
    const isMissing = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(measured, "success") === false;
    const value = isMissing ? undefined : numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(measured, "value"));
    return {
        name: textIn(result, "displayName") || textIn(measured, "metric"),
        status: INDICATOR_STATUSES.find((known) => known === (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "status")) ?? "",
        value,
        problem: value === undefined ? textIn(measured, "message") : undefined,
        before: isCompared ? numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(measured, "comparedValue")) : undefined,
        isKey: (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "keySli") === true,
        points: numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "score")),
        pass: targetsIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "passTargets"), isCompared),
        warning: targetsIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(result, "warningTargets"), isCompared),
    };
}
function targetsIn(value, isCompared) {
    return objectsIn(value).map((target) => {
        const criteria = textIn(target, "criteria");
        const hasValue = isCompared || !isRelative(criteria);
        return {
            criteria,
            value: hasValue ? numberIn((0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(target, "targetValue")) : undefined,
            isViolated: (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(target, "violated") === true,
        };
    });
}
function isRelative(criteria) {
    return criteria.includes("%") || /^[<>=]+[ \t]*[+-]/.test(criteria);
}
function objectsIn(value) {
    return listIn(value).filter(_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW);
}
function listIn(value) {
    return Array.isArray(value) ? value : [];
}
function numberIn(value) {
    if (typeof value === "number")
        return Number.isFinite(value) ? value : undefined;
    return typeof value === "string" && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)
        ? Number(value)
        : undefined;
}
function textIn(object, name) {
    const value = (0,_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(object, name);
    return typeof value === "string" ? value : "";
}


/***/ }),

/***/ 74648:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _keptn_connect__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84216);
/* harmony import */ var _runner_clock__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21984);
/* harmony import */ var _runner_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62687);
/* harmony import */ var _github_runs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1281);






const WATCH_MS = 15_000;
const LOOK_FOR_FILE_MS = 500;
async function watch(environment) {
    const order = JSON.parse(await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(process.stdin));
    const { url, credentials } = order;
    const plane = (0,_keptn_connect__WEBPACK_IMPORTED_MODULE_2__.connect)({ url, credentials, clock: _runner_clock__WEBPACK_IMPORTED_MODULE_3__.systemClock, mask: () => undefined });
    const never = new AbortController().signal;
    for (let dueMs = Date.now() + WATCH_MS; (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(order.watchFile); await _runner_clock__WEBPACK_IMPORTED_MODULE_3__.systemClock.sleep(LOOK_FOR_FILE_MS)) {
        if (Date.now() < dueMs)
            continue;
        dueMs = Date.now() + WATCH_MS;
        const aborted = await plane.isAborted(order.task, never);
        if (!aborted.ok || !aborted.value || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(order.watchFile))
            continue;
        const why = await (0,_github_runs__WEBPACK_IMPORTED_MODULE_4__/* .runsOf */ .k)(environment, order.githubToken).cancelThisRun();
        if (why === undefined)
            return 0;
        leaveWord(order.watchFile, why);
        if (/HTTP 40[134]/.test(why))
            return 0;
    }
    return 0;
}
function leaveWord(watchFile, why) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(watchFile, why, { flag: "r+" });
    }
    catch {
    }
}
void watch((0,_runner_process__WEBPACK_IMPORTED_MODULE_5__/* .takeEnvironment */ .x)()).then(_runner_process__WEBPACK_IMPORTED_MODULE_5__/* .leave */ .q, () => (0,_runner_process__WEBPACK_IMPORTED_MODULE_5__/* .leave */ .q)(1));


/***/ }),

/***/ 78020:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GIVE_UP_AFTER_SIGKILL_MS: () => (/* binding */ GIVE_UP_AFTER_SIGKILL_MS),
  ProcessTree: () => (/* binding */ ProcessTree),
  TREE_POLL_MS: () => (/* binding */ TREE_POLL_MS),
  delay: () => (/* binding */ delay),
  endProcessTree: () => (/* binding */ endProcessTree),
  killTree: () => (/* binding */ killTree),
  startTimeOf: () => (/* binding */ startTimeOf)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/script/environment.ts
var environment = __webpack_require__(41334);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/script/process-list.ts


const PS_TIMEOUT_MS = 2000;
const PS_COLUMNS = ["pid", "ppid", "pgid", "stat", "lstart"];
function listProcesses(platform = process.platform) {
    if (platform === "win32")
        return [];
    if (platform !== "linux")
        return listWithPs();
    try {
        return (0,external_node_fs_.readdirSync)("/proc").flatMap((name) => /^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []);
    }
    catch {
        return listWithPs();
    }
}
function findProcess(pid, platform = process.platform) {
    return platform === "linux"
        ? readProcess(pid)
        : listProcesses(platform).find((entry) => entry.pid === pid);
}
function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "latin1");
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const [state, parentPid, groupId, sessionId] = fields;
        if (state === "Z" || state === "X")
            return undefined;
        return {
            pid,
            parentPid: Number(parentPid),
            groupId: Number(groupId),
            sessionId: Number(sessionId),
            startedAt: fields[19] ?? "",
        };
    }
    catch {
        return undefined;
    }
}
function listWithPs() {
    try {
        const output = (0,external_node_child_process_.execFileSync)("ps", ["-A", ...PS_COLUMNS.flatMap((column) => ["-o", `${column}=`])], {
            encoding: "latin1",
            env: { ...process.env, LC_ALL: "C" },
            stdio: ["ignore", "pipe", "ignore"],
            timeout: PS_TIMEOUT_MS,
            maxBuffer: 16 * 1024 * 1024,
        });
        return output.split("\n").flatMap((line) => {
            const [, pid, parentPid, groupId, state = "", startedAt = ""] = /^(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S.*)$/.exec(line.trim()) ?? [];
            if (pid === undefined || state.startsWith("Z"))
                return [];
            return [
                {
                    pid: Number(pid),
                    parentPid: Number(parentPid),
                    groupId: Number(groupId),
                    sessionId: Number(groupId),
                    startedAt,
                },
            ];
        });
    }
    catch {
        return [];
    }
}
function environmentHolds(pid, entry) {
    try {
        const environment = (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`);
        return environment.length === 0 ? undefined : environment.includes(`${entry}\0`);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/script/process-tree.ts



const LEFTOVER_GRACE_MS = 3000;
const GIVE_UP_AFTER_SIGKILL_MS = 400;
const TREE_POLL_MS = 50;
function delay(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
}
function startTimeOf(pid) {
    return findProcess(pid)?.startedAt ?? "";
}
class ProcessTree {
    root;
    runs;
    sessions = new Set();
    members = new Set();
    strangers = new Set();
    constructor(root, runs = () => false) {
        this.root = root;
        this.runs = runs;
    }
    living() {
        const { pid, startedAt } = this.root;
        const all = listProcesses();
        if (all.length === 0)
            return this.runs() ? [{ pid, parentPid: 0, groupId: pid, sessionId: pid, startedAt }] : [];
        const untouchable = ownLine(all);
        const own = all.find((entry) => entry.pid === process.pid);
        const candidates = all.filter((entry) => !untouchable.has(entry.pid));
        const living = new Map();
        const add = (entry) => {
            living.set(entry.pid, entry);
            this.members.add(identity(entry));
            if (entry.sessionId > 0 && entry.sessionId !== own?.sessionId)
                this.sessions.add(entry.sessionId);
        };
        for (const entry of candidates)
            if (this.isMember(entry))
                add(entry);
        for (let before = -1; before !== living.size;) {
            before = living.size;
            for (const entry of candidates) {
                if (!living.has(entry.pid) &&
                    (living.has(entry.parentPid) || this.sessions.has(entry.sessionId)))
                    add(entry);
            }
        }
        return [...living.values()];
    }
    isMember(entry) {
        const { pid, startedAt, outputFile } = this.root;
        const known = identity(entry);
        if (this.members.has(known) || this.sessions.has(entry.sessionId))
            return true;
        if (entry.pid === pid && (this.runs() || (startedAt !== "" && entry.startedAt === startedAt)))
            return true;
        if (process.platform !== "linux" || this.strangers.has(known))
            return false;
        const ours = environmentHolds(entry.pid, `${environment.OUTPUT_VARIABLE}=${outputFile}`);
        if (ours === false)
            this.strangers.add(known);
        return ours === true;
    }
    signal(signal) {
        if (process.platform === "win32")
            return endWindowsTree(this.root.pid, signal);
        const living = this.living();
        const targets = new Set(living.map(({ pid, groupId, sessionId }) => this.sessions.has(sessionId) || pid === groupId ? -groupId : pid));
        for (const target of targets) {
            try {
                process.kill(target, signal);
            }
            catch {
            }
        }
    }
}
function identity(entry) {
    return `${entry.pid}@${entry.startedAt}`;
}
function ownLine(all) {
    const parents = new Map(all.map((entry) => [entry.pid, entry.parentPid]));
    const line = new Set([0, 1]);
    for (let pid = process.pid; pid !== undefined && !line.has(pid); pid = parents.get(pid))
        line.add(pid);
    return line;
}
function endWindowsTree(pid, signal) {
    const force = signal === "SIGKILL" ? ["/F"] : [];
    (0,external_node_child_process_.execFile)("taskkill", ["/T", ...force, "/PID", String(pid)], { windowsHide: true }, () => undefined);
}
async function endProcessTree(handle) {
    if (process.platform === "win32")
        return;
    const tree = new ProcessTree(handle);
    if (tree.living().length === 0)
        return;
    tree.signal("SIGTERM");
    for (const begin = performance.now(); performance.now() - begin < LEFTOVER_GRACE_MS;) {
        await delay(TREE_POLL_MS);
        if (tree.living().length === 0)
            return;
    }
    await killTree(tree);
}
async function killTree(tree) {
    for (const begin = performance.now(); performance.now() - begin < GIVE_UP_AFTER_SIGKILL_MS;) {
        tree.signal("SIGKILL");
        await delay(TREE_POLL_MS);
        if (tree.living().length === 0)
            return;
    }
}


/***/ })

};
