module.exports = {

/***/ 34256:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unwritable: () => (/* binding */ unwritable),
/* harmony export */   writeTaskFiles: () => (/* binding */ writeTaskFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);



function writeTaskFiles({ event }, folder) {
    const files = { eventFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "event.json"), outputFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "output") };
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files.eventFile, JSON.stringify(event), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files.outputFile, "", { mode: 0o600 });
    }
    catch (error) {
        throw unwritable(`the job's files in ${folder}`, error);
    }
    return files;
}
function unwritable(what, error) {
    const { code } = error;
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${what} could not be written (${code ?? "unknown error"}). Give the runner's ` +
        "user the folder RUNNER_TEMP back, with room in it.", "CA-504");
}


/***/ }),

/***/ 75213:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_REPORT_BYTES: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   readJobReport: () => (/* binding */ readJobReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60925);
/* harmony import */ var _domain_job_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58682);
/* harmony import */ var _domain_text_output_encoding__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51775);





const MAX_REPORT_BYTES = 4 * 1024 * 1024;
const FILE = "CLOUD_AUTOMATION_OUTPUT";
async function readJobReport(path) {
    let bytes;
    try {
        const read = await readLimited(path);
        if (typeof read === "string")
            return { ..._domain_job_result__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_REPORT */ .V, unreadable: read };
        bytes = read;
    }
    catch (error) {
        const code = error.code;
        if (code === "ENOENT" || code === "ENOTDIR")
            return {
                ..._domain_job_result__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_REPORT */ .V,
                unreadable: `${FILE} is gone, and what the job reported there is lost; the job ` +
                    "must not remove it, nor everything in $RUNNER_TEMP, where it lies",
            };
        return {
            ..._domain_job_result__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_REPORT */ .V,
            unreadable: `${FILE} could not be read (${code ?? "unknown error"}); the job has ` +
                "to leave it a plain file that this user may read",
        };
    }
    return (0,_domain_job_report__WEBPACK_IMPORTED_MODULE_3__/* .parseJobReport */ .J)((0,_domain_text_output_encoding__WEBPACK_IMPORTED_MODULE_4__/* .decodeLines */ .a)(bytes), FILE);
}
async function readLimited(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const found = await file.stat();
        if (!found.isFile())
            return `${FILE} is no longer a plain file; the job has to append to it, not replace it`;
        if (found.size > MAX_REPORT_BYTES) {
            return (`${FILE} holds ${(found.size / 1024 / 1024).toFixed(1)} MiB, at most ` +
                `${MAX_REPORT_BYTES / 1024 / 1024} MiB are read; store large data ` +
                "elsewhere, such as in an artifact, and report its address");
        }
        return await file.readFile();
    }
    finally {
        await file.close();
    }
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


/***/ })

};
