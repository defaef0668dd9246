"use strict";
exports.id = 8020;
exports.ids = [8020,1334];
exports.modules = {

/***/ 1334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OUTPUT_VARIABLE: () => (/* binding */ OUTPUT_VARIABLE),
/* harmony export */   jobEnvironment: () => (/* binding */ jobEnvironment),
/* harmony export */   taskVariables: () => (/* binding */ taskVariables)
/* harmony export */ });
/**
 * Only for the action's own process: its inputs, its state, the files and the token that speak for
 * it (docs/security.md#what-the-script-does-not-get).
 */
const WITHHELD_PREFIXES = ["INPUT_", "STATE_", "ACTIONS_RUNTIME_"];
const WITHHELD_NAMES = new Set(["GITHUB_STATE", "GITHUB_OUTPUT"]);
const OUTPUT_VARIABLE = "CLOUD_AUTOMATION_OUTPUT";
/** The task's identity and the two paths, under the names that a script reads. */
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
/**
 * The environment of a job: that of a workflow `run:` step and the task's variables.
 *
 * @param variables win over variables of the same name, which an earlier task of the same workflow
 * job may have left
 */
function jobEnvironment(processEnvironment, variables, platform = process.platform) {
    // Windows has one variable for all spellings of a name, so a second spelling would shadow ours.
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

/***/ 8020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/script/environment.ts
var environment = __webpack_require__(1334);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/script/process-list.ts


const PS_TIMEOUT_MS = 2000;
/** One option each: macOS takes everything behind the first `=` for a header. */
const PS_COLUMNS = ["pid", "ppid", "pgid", "stat", "lstart"];
/**
 * All processes we may see. Synchronous, since a tree that is being signalled must not change while
 * we look away.
 */
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
/** @returns undefined for a process that is gone */
function findProcess(pid, platform = process.platform) {
    return platform === "linux"
        ? readProcess(pid)
        : listProcesses(platform).find((entry) => entry.pid === pid);
}
/**
 * /proc/<pid>/stat (man 5 proc): the command stands in parentheses and may itself hold spaces and
 * parentheses.
 */
function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "latin1");
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const [state, parentPid, groupId, sessionId] = fields;
        if (state === "Z" || state === "X")
            return undefined;
        // Field 22 of the page: clock ticks between the start of the machine and that of the process.
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
/** macOS, and Linux without /proc. */
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
/**
 * Linux: whether the environment a process was started with holds `entry`, a whole `NAME=value`.
 *
 * @returns undefined when it cannot be told: another user's process, gone, or just being replaced
 * by exec
 */
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
/**
 * A process that survives SIGKILL this long hangs in the kernel or belongs to another user; waiting
 * would not help.
 */
const GIVE_UP_AFTER_SIGKILL_MS = 400;
const TREE_POLL_MS = 50;
/** By the global timer, which tests can drive; the one of node:timers/promises nobody can. */
function delay(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
}
/** An opaque text, empty when the process is gone or the platform does not tell. */
function startTimeOf(pid) {
    return findProcess(pid)?.startedAt ?? "";
}
/**
 * A job's main process and everything that came from it: its group and session, descendants that
 * left the group, and, on Linux, processes that lost their parent but still carry the job's
 * environment.
 *
 * Limits: a process that left the session, lost its parent and emptied its environment is out of
 * sight, and a process of another user (sudo) can be seen but not be signalled. On Windows
 * `taskkill /T` finds the tree.
 */
class ProcessTree {
    root;
    runs;
    /**
     * Sessions that belong to the tree. Only a descendant of a session's leader can be in it, so one
     * member tells for all.
     */
    sessions = new Set();
    members = new Set();
    /**
     * Processes whose environment has been looked at; it does not change while they run the same
     * program.
     */
    strangers = new Set();
    /**
     * @param runs whether the main process is a child of ours that has not been collected, so that
     * its pid cannot be another's
     */
    constructor(root, runs = () => false) {
        this.root = root;
        this.runs = runs;
    }
    /** Living members; on Windows the main process only. */
    living() {
        const { pid, startedAt } = this.root;
        const all = listProcesses();
        // Windows, or a machine that does not list processes: only the main process is known.
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
        // Children of members, and their session mates, until nothing new turns up.
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
    /**
     * Signals every living member once. Members that went by themselves in the meantime do not
     * matter.
     */
    signal(signal) {
        if (process.platform === "win32")
            return endWindowsTree(this.root.pid, signal);
        // Listed before the first one is signalled: a parent that ends takes the trace to its children
        // with it.
        const living = this.living();
        // By group, since that also reaches a child that is being forked right now; a shell whose child
        // missed the SIGINT goes on.
        const targets = new Set(living.map(({ pid, groupId, sessionId }) => this.sessions.has(sessionId) || pid === groupId ? -groupId : pid));
        for (const target of targets) {
            try {
                process.kill(target, signal);
            }
            catch {
                // gone, or another user's
            }
        }
    }
}
function identity(entry) {
    return `${entry.pid}@${entry.startedAt}`;
}
/** This process and its ancestors, which must survive whatever the list looks like. */
function ownLine(all) {
    const parents = new Map(all.map((entry) => [entry.pid, entry.parentPid]));
    const line = new Set([0, 1]);
    for (let pid = process.pid; pid !== undefined && !line.has(pid); pid = parents.get(pid))
        line.add(pid);
    return line;
}
/** Without /F taskkill asks politely, which only programs with a window hear. */
function endWindowsTree(pid, signal) {
    const force = signal === "SIGKILL" ? ["/F"] : [];
    // A failure shows in the process still being there.
    (0,external_node_child_process_.execFile)("taskkill", ["/T", ...force, "/PID", String(pid)], { windowsHide: true }, () => undefined);
}
/**
 * Ends what is left of a job whose runner was killed (post step): SIGTERM, after 3 s SIGKILL. A pid
 * that meanwhile belongs to another process is left alone: the main process counts only with the
 * same start time, others only with the job's environment (Linux). Where neither can be told
 * (Windows, or macOS after the main process ended) nothing is signalled.
 */
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
/** SIGKILL until nothing is left, also of what is started in the meantime. */
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
;