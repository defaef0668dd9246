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

/***/ 65550:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ BUILT_IN_JOBS),
/* harmony export */   UV: () => (/* binding */ complaintsAhead),
/* harmony export */   x9: () => (/* binding */ holdsExpression)
/* harmony export */ });
/* harmony import */ var _catalogue_script__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59694);
/* harmony import */ var _catalogue_template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66671);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);
/* harmony import */ var _parameter_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31634);
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54260);
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1133);






const BUILT_IN_JOBS = { declarationOf: _registry__WEBPACK_IMPORTED_MODULE_4__.declarationOf, load: _registry__WEBPACK_IMPORTED_MODULE_4__.loadJob, complaintsAhead };
async function complaintsAhead(name, parameters, { readFile, field = "with" }) {
    const known = (0,_parameters__WEBPACK_IMPORTED_MODULE_3__.given)(parameters);
    const { checks = [] } = await (0,_registry__WEBPACK_IMPORTED_MODULE_4__.loadJob)(name);
    const complaints = [];
    const attempt = async (check) => {
        try {
            await check();
        }
        catch (error) {
            complaints.push(...(0,_parameter_error__WEBPACK_IMPORTED_MODULE_2__/* .complaintsOf */ .C)(error).map((complaint) => complaint.replace(/^with\b/, field)));
        }
    };
    if (Object.hasOwn((0,_registry__WEBPACK_IMPORTED_MODULE_4__.declarationOf)(name).parameters.properties, "http")) {
        const { recipeOf } = await __webpack_require__.e(/* import() */ 460).then(__webpack_require__.bind(__webpack_require__, 40460));
        await attempt(async () => {
            try {
                await recipeOf({ parameters: known, readFile });
            }
            catch (error) {
                throw new _parameter_error__WEBPACK_IMPORTED_MODULE_2__/* .ParameterError */ .u((0,_parameter_error__WEBPACK_IMPORTED_MODULE_2__/* .complaintsOf */ .C)(error).map((complaint) => complaint.startsWith("with.") ? complaint : `with.http: ${complaint}`));
            }
        });
    }
    for (const { of, check } of checks) {
        if (of.some((parameter) => !(0,_catalogue_script__WEBPACK_IMPORTED_MODULE_0__/* .isLate */ .lS)(parameter) && holdsExpression((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(known, parameter))))
            continue;
        await attempt(() => check(known, { readFile, jobs: BUILT_IN_JOBS }));
    }
    return [...new Set(complaints)];
}
function holdsExpression(value) {
    if (typeof value === "string")
        return (0,_catalogue_template__WEBPACK_IMPORTED_MODULE_1__/* .hasExpression */ .xS)(value);
    return (typeof value === "object" &&
        value !== null &&
        Object.values(value).some((item) => holdsExpression(item)));
}


/***/ }),

/***/ 76770:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepositoryFile: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
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


/***/ }),

/***/ 96894:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   chooseRule: () => (/* binding */ chooseRule)
/* harmony export */ });
/* unused harmony export knownTasks */
/* harmony import */ var _catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19615);
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56103);
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30993);
/* harmony import */ var _domain_trust_binding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70856);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
/* harmony import */ var _domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37453);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);







function chooseRule(catalogue, event) {
    const { key, task, type } = keyFor(catalogue, event);
    const rules = key === undefined ? undefined : catalogue.rules.get(key);
    if (key === undefined || rules === undefined)
        return withoutKey(catalogue, type, task);
    const context = (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .Vm)(event);
    const index = rules.findIndex((rule) => fits(rule, context));
    const rule = rules[index];
    if (rule === undefined) {
        const reason = `${catalogue.path}: no rule of ${(0,_catalogue__WEBPACK_IMPORTED_MODULE_0__.nameOfKey)(key)} fits this event; ` +
            "tried were " +
            `${rules.map(({ condition }) => condition?.text).join("; ")}.`;
        return task === undefined
            ? { kind: "skipped", reason }
            : { kind: "unknown", isUnbound: false, knownTasks: knownTasks(catalogue), reason };
    }
    return rule.off === undefined
        ? { kind: "rule", rule, index, key: (0,_catalogue__WEBPACK_IMPORTED_MODULE_0__.nameOfKey)(key) }
        : { kind: "off", answer: rule.off, where: rule.place };
}
function explain(catalogue, event) {
    const { key } = keyFor(catalogue, event);
    if (key === undefined)
        return [];
    const context = (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .Vm)(event);
    let isOver = false;
    return (catalogue.rules.get(key) ?? []).map((rule, index) => {
        const base = { rule, key: (0,_catalogue__WEBPACK_IMPORTED_MODULE_0__.nameOfKey)(key), index };
        try {
            const { condition } = rule;
            const isMet = condition === undefined || (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(condition, context);
            const explained = condition === undefined
                ? { parts: [] }
                : { value: (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(condition, context), parts: (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(condition, context) };
            const verdict = isMet ? "taken" : "not met";
            const wasOver = isOver;
            isOver ||= isMet;
            return { ...base, ...explained, verdict: wasOver ? "not reached" : verdict };
        }
        catch (error) {
            if (!(error instanceof _expression__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionProblem */ .gC))
                throw error;
            const verdict = isOver ? "not reached" : "broken";
            isOver = true;
            return { ...base, parts: [], problem: error.message, verdict };
        }
    });
}
function knownTasks(catalogue) {
    return [...catalogue.rules.keys()].flatMap((key) => (0,_catalogue__WEBPACK_IMPORTED_MODULE_0__.taskOfKey)(key) ?? []);
}
function keyFor(catalogue, event) {
    const type = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(event, "type");
    const parsed = typeof type === "string" ? (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .parseTaskEventType */ .hN)(type) : undefined;
    if (parsed === undefined)
        return { key: undefined, task: undefined, type };
    const task = parsed.kind === "triggered" ? parsed.task : undefined;
    const key = [
        `${parsed.task}.${parsed.kind}`,
        ...(task === undefined || task === _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_6__/* .APPROVAL_TASK */ .UG ? [] : ["*"]),
    ].find((candidate) => catalogue.rules.has(candidate));
    return { key, task, type };
}
function withoutKey(catalogue, type, task) {
    if (task !== undefined) {
        const known = knownTasks(catalogue);
        return {
            kind: "unknown",
            isUnbound: true,
            knownTasks: known,
            reason: `${catalogue.path} has no rule for the task ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(task)}${(0,_domain_trust_binding__WEBPACK_IMPORTED_MODULE_2__/* .knownTasks */ .AO)(task, known)}`,
        };
    }
    const key = typeof type === "string" && (0,_domain_events_event_type__WEBPACK_IMPORTED_MODULE_5__/* .parseTaskEventType */ .hN)(type) !== undefined
        ? type.split(".").slice(-2).join(".")
        : undefined;
    const what = key === undefined
        ? `The event's type (${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(type)}) is not that of a task`
        : `${catalogue.path} has no key ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(key)}`;
    return { kind: "skipped", reason: `${what}, so there is nothing to do.` };
}
function fits({ condition, place, field }, context) {
    if (condition === undefined)
        return true;
    try {
        return (0,_expression__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(condition, context);
    }
    catch (error) {
        throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionProblem */ .gC
            ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${place}: ${field}.if: ${error.message}`, "CA-204")
            : error;
    }
}


/***/ })

};
