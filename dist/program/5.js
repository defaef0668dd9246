module.exports = {

/***/ 11459:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ firstLine)
/* harmony export */ });
function firstLine(text) {
    return text.split("\n", 1)[0] ?? "";
}


/***/ }),

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

/***/ 47355:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTaskScript: () => (/* binding */ runTaskScript)
});

// UNUSED EXPORTS: keptUp

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/script/environment.ts
var environment = __webpack_require__(41334);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(70039);
;// CONCATENATED MODULE: ./src/script/habits.ts
const CARRIED_CHARACTERS = 300;
const SIGNS = [
    /: line \d{1,9}: : No such file or directory/,
    /cannot create ?: (?:Directory nonexistent|No such file)/i,
    /no such file or directory: ?$/m,
    /Cannot bind argument to parameter '(?:FilePath|LiteralPath|Path)' because it is (?:null|an empty)/,
    /GITHUB_OUTPUT/,
    /^::set-output name=/m,
];
const HINT = "This job has no $GITHUB_OUTPUT, which belongs to the step of the action: report " +
    "in the file $CLOUD_AUTOMATION_OUTPUT, in the same syntax.";
class OutputHabit {
    #carried = { stdout: "", stderr: "" };
    #isSeen = false;
    push(stream, text) {
        if (this.#isSeen)
            return;
        const seen = this.#carried[stream] + text;
        this.#isSeen = SIGNS.some((sign) => sign.test(seen));
        this.#carried[stream] = seen.slice(-CARRIED_CHARACTERS);
    }
    get hint() {
        return this.#isSeen ? HINT : undefined;
    }
}
function hintOf(script) {
    return /\bGITHUB_OUTPUT\b/.test(script) ? HINT : undefined;
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/script/log-tail.ts
const MAX_TAIL_LINE_CHARACTERS = 32 * 1024;
const ESCAPE_SEQUENCES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-~]|\u009b[0-?]*[ -/]*[@-~]/g;
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
class LogTail {
    maxLines;
    finished = [];
    open = new Map();
    constructor(maxLines) {
        this.maxLines = maxLines;
    }
    push(stream, text) {
        if (this.maxLines <= 0 || text === "")
            return;
        const parts = ((this.open.get(stream) ?? "") + this.relevantEnd(text)).split("\n");
        const last = parts.pop() ?? "";
        this.open.delete(stream);
        if (last !== "")
            this.open.set(stream, lastState(last).slice(0, MAX_TAIL_LINE_CHARACTERS));
        for (const part of parts.slice(-this.maxLines))
            this.finished.push(lastState(part).slice(0, MAX_TAIL_LINE_CHARACTERS));
        this.finished.splice(0, this.finished.length - this.maxLines);
    }
    lines() {
        if (this.maxLines <= 0)
            return [];
        return [...this.finished, ...this.open.values()].slice(-this.maxLines).map(readableLine);
    }
    relevantEnd(text) {
        let at = text.length;
        for (let newlines = 0; newlines <= this.maxLines; newlines++) {
            at = at === 0 ? -1 : text.lastIndexOf("\n", at - 1);
            if (at < 0)
                return text;
        }
        return text.slice(at);
    }
}
function lastState(line) {
    let end = line.length;
    while (line[end - 1] === "\r")
        end--;
    if (end === 0)
        return line === "" ? "" : "\r";
    const state = line.slice(line.lastIndexOf("\r", end - 1) + 1, end);
    return end < line.length ? `${state}\r` : state;
}
function readableLine(line) {
    return line.replace(ESCAPE_SEQUENCES, "").replace(CONTROL_CHARACTERS, "");
}

;// CONCATENATED MODULE: ./src/script/workflow-commands.ts
const MAX_HELD_COMMAND_CHARACTERS = 1024 * 1024;
const MAX_HELD_TEXT_CHARACTERS = 64 * 1024;
const LINE_END = /\r\n|\n|\r/g;
const COMMAND_START = /^[\s\p{Z}\p{C}\p{M}]*::/u;
const BLANK = /^[\s\p{Z}\p{C}\p{M}]*:?$/u;
const HALF_COMMAND_START = /^[\s\p{Z}\p{C}\p{M}]*:$/u;
const TRIMMED_BY_RUNNER = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/;
const SEPARATOR = /:[^\x20-\x7e]*:/;
const PLAIN_NAME = /^[A-Za-z0-9_-]+(?= |::)/;
const CERTAIN_DATA = /^(?:\t|(?![\p{M}\p{C}]))/u;
const LEGACY_MARK = "##[";
const MASK = "***";
function allowedCommandNames(names) {
    const allowed = new Set([...names].map((name) => name.toLowerCase()));
    if (allowed.has("group"))
        allowed.add("endgroup");
    allowed.delete("stop-commands");
    return allowed;
}
function screenLine(line, allowed, complete = true) {
    const start = COMMAND_START.exec(line)?.[0];
    if (start === undefined || line[start.length] === ":")
        return screenLegacy(line, allowed);
    const rest = line.slice(start.length);
    const command = (complete ? certainCommand(start, rest) : undefined) ?? likelyCommand(rest);
    if (!command)
        return screenLegacy(line, allowed);
    const data = rest.slice(command.dataAt);
    const mask = command.name === "add-mask" ? unescapeData(data) : "";
    const isCertain = !line.includes(LEGACY_MARK) || CERTAIN_DATA.test(data);
    if (command.certain && isCertain && allowed.has(command.name))
        return { safe: line, plain: plainTextOf(command.name, data), ...reported(mask) };
    const broken = `${start.slice(0, -1)} :`;
    if (mask.trim() !== "")
        return { safe: `${broken}${rest.slice(0, command.dataAt)}${MASK}`, plain: undefined, mask };
    const legacy = screenLegacy(rest, allowed);
    return {
        ...legacy,
        safe: broken + legacy.safe,
        plain: legacy.plain === undefined ? undefined : line,
    };
}
function certainCommand(start, rest) {
    const name = PLAIN_NAME.exec(rest)?.[0];
    if (name === undefined || !TRIMMED_BY_RUNNER.test(start.slice(0, -2)))
        return undefined;
    const separator = rest.indexOf("::", name.length);
    return separator < 0
        ? undefined
        : { name: name.toLowerCase(), dataAt: separator + 2, certain: true };
}
function likelyCommand(rest) {
    const separator = SEPARATOR.exec(rest);
    if (!separator)
        return undefined;
    return {
        name: nameIn(rest.slice(0, separator.index)),
        dataAt: separator.index + separator[0].length,
        certain: false,
    };
}
function screenLegacy(line, allowed) {
    const at = line.indexOf(LEGACY_MARK);
    const close = at < 0 ? -1 : line.indexOf("]", at);
    if (close < 0)
        return { safe: line, plain: line };
    const name = nameIn(line.slice(at + LEGACY_MARK.length, close));
    const data = line.slice(close + 1);
    const mask = name === "add-mask" ? unescapeLegacyData(data) : "";
    if (allowed.has(name))
        return { safe: line, plain: plainTextOf(name, line.slice(0, at) + data), ...reported(mask) };
    const shown = mask.trim() === "" ? line : line.slice(0, close + 1) + MASK;
    return {
        safe: breakLegacyMarks(shown),
        plain: name === "add-mask" ? undefined : line,
        ...reported(mask),
    };
}
function nameIn(info) {
    return (info.split(" ", 1)[0] ?? "").toLowerCase();
}
function plainTextOf(name, data) {
    return name === "add-mask" || name === "endgroup" ? undefined : data;
}
function reported(mask) {
    return mask.trim() === "" ? {} : { mask };
}
function breakLegacyMarks(text) {
    return text.replaceAll(LEGACY_MARK, "## [");
}
function unescapeData(data) {
    return data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
function unescapeLegacyData(data) {
    return data
        .replaceAll("%3B", ";")
        .replaceAll("%0D", "\r")
        .replaceAll("%0A", "\n")
        .replaceAll("%5D", "]")
        .replaceAll("%25", "%");
}
class WorkflowCommandScreen {
    allowed;
    sink;
    pending = "";
    begun = false;
    constructor(allowed, sink) {
        this.allowed = allowed;
        this.sink = sink;
    }
    get holdsText() {
        return this.pending !== "";
    }
    push(text) {
        const end = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
        if (end > 0)
            this.passLines(this.pending + text.slice(0, end));
        this.pending = end > 0 ? text.slice(end) : this.pending + text;
        if (this.pending.length > MAX_HELD_TEXT_CHARACTERS)
            this.passPart(true);
    }
    passUnfinished() {
        this.passPart(false);
    }
    end() {
        const last = this.pending;
        this.pending = "";
        if (last !== "")
            this.passLines(last);
    }
    passLines(text) {
        let complete = !this.begun;
        this.begun = false;
        if (!text.includes("::") && !text.includes(LEGACY_MARK))
            return this.sink.text(text, text);
        let safe = "";
        let plain = "";
        for (let at = 0; at < text.length;) {
            const end = lineEndFrom(text, at);
            const line = text.slice(at, end.from);
            const screened = line.includes("::") || line.includes(LEGACY_MARK)
                ? screenLine(line, this.allowed, complete)
                : { safe: line, plain: line };
            if (screened.mask !== undefined) {
                if (safe !== "")
                    this.sink.text(safe, plain);
                safe = plain = "";
                this.sink.mask(screened.mask);
            }
            const lineEnd = text.slice(end.from, end.to);
            safe += screened.safe + lineEnd;
            if (screened.plain !== undefined)
                plain += screened.plain + lineEnd;
            at = end.to;
            complete = true;
        }
        if (safe !== "")
            this.sink.text(safe, plain);
    }
    passPart(forced) {
        const start = COMMAND_START.exec(this.pending)?.[0];
        const mayBeCommand = start !== undefined || this.pending.includes(LEGACY_MARK);
        if (mayBeCommand && !(forced && this.pending.length > MAX_HELD_COMMAND_CHARACTERS))
            return;
        const to = this.pending.length - unsafeTailLength(this.pending, forced);
        const text = this.pending.slice(0, to);
        if (text === "")
            return;
        this.pending = this.pending.slice(to);
        this.begun = true;
        const opened = start === undefined || text[start.length] === ":"
            ? text
            : `${start.slice(0, -1)} :${text.slice(start.length)}`;
        this.sink.text(breakLegacyMarks(opened), text);
    }
}
function unsafeTailLength(text, forced) {
    if (!forced && BLANK.test(text))
        return text.length;
    if (HALF_COMMAND_START.test(text))
        return 1;
    if (text.endsWith("##"))
        return 2;
    return /[#\ud800-\udbff]$/.test(text) ? 1 : 0;
}
function lineEndFrom(text, at) {
    LINE_END.lastIndex = at;
    const match = LINE_END.exec(text);
    return match
        ? { from: match.index, to: LINE_END.lastIndex }
        : { from: text.length, to: text.length };
}

;// CONCATENATED MODULE: ./src/script/job-output.ts




const UNFINISHED_LINE_MS = 200;
class JobOutput {
    options;
    tail;
    habit = new OutputHabit();
    reported = new Set();
    held = new Set();
    isJobOver = false;
    channels;
    constructor(options) {
        this.options = options;
        this.tail = new LogTail(options.logTailLines);
        const allowed = allowedCommandNames(options.allowedCommands);
        const channel = (stream) => new Channel(allowed, (text) => options.write(stream, text), (text) => {
            this.tail.push(stream, text);
            this.habit.push(stream, text);
        }, (value) => this.reportMask(value));
        this.channels = { stdout: channel("stdout"), stderr: channel("stderr") };
    }
    get logTail() {
        return this.tail.lines();
    }
    get hint() {
        return this.habit.hint;
    }
    get masks() {
        return [...this.reported];
    }
    follow(stream, source) {
        source.on("data", (bytes) => {
            this.channels[stream].push(bytes);
            const keptUp = this.isJobOver ? undefined : this.options.keptUp?.(stream);
            if (!keptUp)
                return;
            this.held.add(source);
            source.pause();
            void keptUp.then(() => this.goOn(source));
        });
        source.on("error", () => undefined);
    }
    jobIsOver() {
        this.isJobOver = true;
        for (const source of this.held)
            this.goOn(source);
    }
    end() {
        for (const channel of Object.values(this.channels))
            channel.end();
    }
    goOn(source) {
        this.held.delete(source);
        source.resume();
    }
    reportMask(value) {
        for (const channel of Object.values(this.channels))
            channel.finishLine();
        if (this.reported.has(value))
            return;
        this.reported.add(value);
        this.options.onMask?.(value);
    }
}
class Channel {
    write;
    decoder = new external_node_string_decoder_.StringDecoder("utf8");
    screen;
    insideLine = false;
    silence;
    constructor(allowed, write, remember, mask) {
        this.write = write;
        this.screen = new WorkflowCommandScreen(allowed, {
            text: (safe, plain) => {
                this.insideLine = !safe.endsWith("\n");
                remember(plain);
                this.write(safe);
            },
            mask,
        });
    }
    push(bytes) {
        clearTimeout(this.silence);
        this.screen.push(this.decoder.write(bytes));
        if (this.screen.holdsText)
            this.silence = setTimeout(() => this.screen.passUnfinished(), UNFINISHED_LINE_MS);
    }
    finishLine() {
        if (this.insideLine)
            this.write("\n");
        this.insideLine = false;
    }
    end() {
        clearTimeout(this.silence);
        this.screen.push(this.decoder.end());
        this.screen.end();
        this.finishLine();
    }
}

// EXTERNAL MODULE: ./src/script/output-file.ts
var output_file = __webpack_require__(75213);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/script/pipes.ts





const MKFIFO_TIMEOUT_MS = 2_000;
async function openPipes(folder) {
    if (process.platform === "win32")
        return undefined;
    const paths = [(0,external_node_path_.join)(folder, "stdout"), (0,external_node_path_.join)(folder, "stderr")];
    const opened = [];
    try {
        const made = (0,external_node_child_process_.spawn)("mkfifo", ["-m", "600", ...paths], {
            stdio: "ignore",
            timeout: MKFIFO_TIMEOUT_MS,
        });
        await (0,external_node_events_.once)(made, "exit");
        if (made.exitCode !== 0)
            return undefined;
        for (const path of paths) {
            opened.push((0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK), (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY));
        }
        const [stdoutRead = -1, stdoutWrite = -1, stderrRead = -1, stderrWrite = -1] = opened;
        return {
            stdout: new external_node_net_.Socket({ fd: stdoutRead, readable: true, writable: false }),
            stderr: new external_node_net_.Socket({ fd: stderrRead, readable: true, writable: false }),
            childEnds: [stdoutWrite, stderrWrite],
            closeChildEnds: () => [stdoutWrite, stderrWrite].forEach((fd) => (0,external_node_fs_.closeSync)(fd)),
        };
    }
    catch {
        for (const fd of opened)
            (0,external_node_fs_.closeSync)(fd);
        return undefined;
    }
    finally {
        for (const path of paths)
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
}

// EXTERNAL MODULE: ./src/script/process-tree.ts + 1 modules
var process_tree = __webpack_require__(78020);
;// CONCATENATED MODULE: ./src/script/shells.ts

const KNOWN_SHELLS = {
    bash: { template: "--noprofile --norc -eo pipefail {0}", extension: ".sh" },
    sh: { template: "-e {0}", extension: ".sh" },
    pwsh: { template: `-command ". '{0}'"`, extension: ".ps1" },
    powershell: { template: `-command ". '{0}'"`, extension: ".ps1" },
    python: { template: "{0}", extension: ".py" },
    cmd: { template: `/D /E:ON /V:OFF /S /C "CALL "{0}""`, extension: ".cmd" },
};
const SCRIPT_PLACEHOLDER = "{0}";
function chooseShell(shell) {
    const [, command = "", template = ""] = /^(\S+)\s*([^]*)$/.exec(shell.trim()) ?? [];
    const known = Object.hasOwn(KNOWN_SHELLS, command.toLowerCase())
        ? KNOWN_SHELLS[command.toLowerCase()]
        : undefined;
    const name = known ? command.toLowerCase() : command;
    if (known && template === "")
        return { known: true, shell: { name, ...known } };
    if (command !== "" && template.includes(SCRIPT_PLACEHOLDER))
        return { known: true, shell: { name, template, extension: known?.extension ?? "" } };
    return {
        known: false,
        reason: `the shell ${(0,errors/* quote */.hD)(shell)} is not known; set the input shell to ` +
            `${Object.keys(KNOWN_SHELLS).join(", ")}, or to a command with {0} for the ` +
            "script, such as perl {0}",
    };
}
function shellCall(shell, scriptPath) {
    const { name, template, extension } = shell;
    if (name === "cmd")
        return {
            command: name,
            arguments: [template.replaceAll(SCRIPT_PLACEHOLDER, () => scriptPath)],
            extension,
            verbatim: true,
        };
    const path = isPowerShell(name) ? scriptPath.replaceAll("'", "''") : scriptPath;
    const parts = splitArguments(template).map((part) => part.replaceAll(SCRIPT_PLACEHOLDER, () => path));
    return { command: name, arguments: parts, extension, verbatim: false };
}
function scriptText(shell, script, platform = process.platform) {
    const text = linesFor(shell.name, script).join("\n");
    return platform === "win32" ? text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n") : text;
}
function linesFor(shell, script) {
    if (shell === "cmd")
        return ["@echo off", script];
    if (!isPowerShell(shell))
        return [script];
    return [
        "$ErrorActionPreference = 'stop'",
        script,
        "if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
    ];
}
function isPowerShell(name) {
    return name === "pwsh" || name === "powershell";
}
function splitArguments(template) {
    return [...template.matchAll(/(?:[^\s"]|"(?:\\"|[^"])*"?)+/g)].map(([part]) => part.replace(/\\"|"/g, (mark) => (mark === '"' ? "" : '"')));
}

;// CONCATENATED MODULE: ./src/script/stop-schedule.ts

const STOP_SCHEDULES_MS = {
    cancelled: { SIGINT: 0, SIGTERM: 3000, SIGKILL: 5000 },
    deadline: { SIGINT: 0, SIGTERM: 5000, SIGKILL: 10_000 },
    aborted: { SIGINT: 0, SIGTERM: 5000, SIGKILL: 10_000 },
};
const STAGES = ["SIGINT", "SIGTERM", "SIGKILL"];
class StopSchedule {
    because;
    dueAt = new Map();
    constructor(because) {
        this.because = because;
        this.hurry(because);
    }
    hurry(because) {
        const now = performance.now();
        for (const stage of STAGES)
            this.dueAt.set(stage, Math.min(this.dueAt.get(stage) ?? Infinity, now + STOP_SCHEDULES_MS[because][stage]));
    }
    isDue(stage) {
        return performance.now() >= (this.dueAt.get(stage) ?? Infinity);
    }
}
async function endTree(tree, schedule) {
    const sent = new Set();
    for (;;) {
        if (schedule.isDue("SIGKILL"))
            return (0,process_tree.killTree)(tree);
        for (const stage of ["SIGINT", "SIGTERM"]) {
            if (!schedule.isDue(stage) || sent.has(stage))
                continue;
            sent.add(stage);
            tree.signal(stage);
        }
        await (0,process_tree.delay)(process_tree.TREE_POLL_MS);
        if (tree.living().length === 0)
            return;
    }
}

;// CONCATENATED MODULE: ./src/script/shell-script.ts















const HELD_STREAMS_MS = 5000;
const STOPPED_STREAMS_MS = 250;
async function runShellScript(request) {
    const begin = performance.now();
    const output = new JobOutput({
        allowedCommands: request.allowedCommands,
        logTailLines: request.logTailLines,
        write: (stream, text) => ignoringErrors(() => request.write(stream, text)),
        keptUp: (stream) => request.keptUp?.(stream),
        onMask: (value) => ignoringErrors(() => request.onMask?.(value)),
    });
    const ending = await run(request, output).finally(() => output.end());
    const hasFailed = ending.kind === "exited" && ending.code !== 0;
    const hint = output.hint ?? (hasFailed ? hintOf(request.script) : undefined);
    return {
        ending,
        ...(hint && { hint }),
        report: ending.kind === "not-started" ? job_result/* EMPTY_REPORT */.V : await (0,output_file.readJobReport)(request.outputFile),
        logTail: output.logTail,
        masks: output.masks,
        durationMs: performance.now() - begin,
    };
}
async function run(request, output) {
    const prepared = await prepare(request);
    if ("reason" in prepared)
        return { kind: "not-started", reason: prepared.reason };
    if (request.stop.aborted)
        return { kind: "stopped", because: stopReasonOf(request.stop) };
    const started = await start(request, prepared.call);
    if ("reason" in started)
        return { kind: "not-started", reason: started.reason };
    return watch(request, started, output);
}
async function prepare(request) {
    const choice = chooseShell(request.shell);
    if (!choice.known)
        return choice;
    const flaw = await directoryFlaw(request.workingDirectory);
    if (flaw !== undefined)
        return {
            reason: `the directory ${(0,errors/* quote */.hD)(request.workingDirectory)} ${flaw}; check the input working-directory`,
        };
    const scriptPath = (0,external_node_path_.join)(request.folder, `script${choice.shell.extension}`);
    try {
        await (0,promises_.writeFile)(scriptPath, scriptText(choice.shell, request.script), { mode: 0o600 });
        await (0,promises_.writeFile)(request.outputFile, "", { mode: 0o600 });
    }
    catch (error) {
        return { reason: `the files of the job could not be written (${codeOf(error)})` };
    }
    return { call: shellCall(choice.shell, scriptPath) };
}
async function directoryFlaw(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory() ? undefined : "is not a directory";
    }
    catch (error) {
        return codeOf(error) === "ENOENT" ? "does not exist" : `cannot be used (${codeOf(error)})`;
    }
}
async function start(request, call) {
    const pipes = await openPipes(request.folder);
    try {
        const child = (0,external_node_child_process_.spawn)(call.command, call.arguments, {
            cwd: request.workingDirectory,
            env: request.environment,
            detached: process.platform !== "win32",
            stdio: ["ignore", ...(pipes?.childEnds ?? ["pipe", "pipe"])],
            windowsHide: true,
            windowsVerbatimArguments: call.verbatim,
        });
        const { stdout, stderr } = pipes ?? child;
        if (child.pid !== undefined && stdout && stderr)
            return { child, pid: child.pid, stdout, stderr };
        const [error] = (await (0,external_node_events_.once)(child, "error"));
        throw error;
    }
    catch (error) {
        pipes?.stdout.destroy();
        pipes?.stderr.destroy();
        return { reason: startFailure(call.command, error) };
    }
    finally {
        pipes?.closeChildEnds();
    }
}
function startFailure(command, error) {
    const shell = (0,errors/* quote */.hD)(command);
    switch (codeOf(error)) {
        case "ENOENT":
            return `the shell ${shell} was not found on PATH; install it on the runner or set the input shell`;
        case "EACCES":
            return `the shell ${shell} may not be executed; check its permissions or set the input shell`;
        case "E2BIG":
            return "the environment of the job is too large for the operating system; pass large values as files";
        case "ERR_INVALID_ARG_VALUE":
            return (`the shell ${shell} could not be called: a variable of the environment or ` +
                "the input shell contains a null character");
        default:
            return `the shell ${shell} could not be started (${codeOf(error)})`;
    }
}
async function watch(request, { child, pid, stdout, stderr }, output) {
    const exited = new Promise((resolve) => {
        child.once("exit", (code, signal) => resolve(signal === null ? { kind: "exited", code: code ?? 0 } : { kind: "signalled", signal }));
    });
    const closed = Promise.all([stdout, stderr].map((stream) => new Promise((resolve) => stream.once("close", resolve))));
    child.on("error", () => undefined);
    output.follow("stdout", stdout);
    output.follow("stderr", stderr);
    const startedAt = (0,process_tree.startTimeOf)(pid);
    const tree = new process_tree.ProcessTree({ pid, startedAt, outputFile: request.outputFile }, () => child.exitCode === null && child.signalCode === null);
    const stop = new StopRequest(request.stop, request.deadlineMs);
    try {
        request.onStarted?.({ pid, startedAt });
        const first = await Promise.race([exited, stop.received]);
        output.jobIsOver();
        if (!(first instanceof StopSchedule)) {
            await within(HELD_STREAMS_MS, closed, stop.received);
            return first;
        }
        await endTree(tree, first);
        await within(STOPPED_STREAMS_MS, closed);
        return { kind: "stopped", because: first.because };
    }
    catch (error) {
        await (0,process_tree.killTree)(tree);
        throw error;
    }
    finally {
        stop.release();
        stdout.destroy();
        stderr.destroy();
        child.unref();
    }
}
class StopRequest {
    received;
    release;
    constructor(stop, deadlineMs) {
        const { promise, resolve } = withResolvers();
        let schedule;
        const request = (because) => {
            if (schedule)
                return schedule.hurry(because);
            schedule = new StopSchedule(because);
            resolve(schedule);
        };
        const onAbort = () => request(stopReasonOf(stop));
        const timer = setTimeout(() => request("deadline"), Math.min(deadlineMs, waiting/* MAX_TIMER_MS */._o));
        stop.addEventListener("abort", onAbort, { once: true });
        if (stop.aborted)
            onAbort();
        this.received = promise;
        this.release = () => {
            clearTimeout(timer);
            stop.removeEventListener("abort", onAbort);
        };
    }
}
function stopReasonOf(stop) {
    const reason = stop.reason;
    return reason === "deadline" || reason === "aborted" ? reason : "cancelled";
}
function withResolvers() {
    let resolve = () => undefined;
    const promise = new Promise((done) => (resolve = done));
    return { promise, resolve };
}
async function within(limitMs, ...events) {
    const { promise, resolve } = withResolvers();
    const timer = setTimeout(resolve, limitMs);
    await Promise.race([promise, ...events]);
    clearTimeout(timer);
}
function codeOf(error) {
    return String(error?.code ?? "unknown error");
}
function ignoringErrors(action) {
    try {
        action();
    }
    catch {
    }
}

// EXTERNAL MODULE: ./src/script/task-files.ts
var task_files = __webpack_require__(34256);
;// CONCATENATED MODULE: ./src/script/task-script.ts






async function runTaskScript({ text, variables = {}, limitMs, isAfterStop = false }, setting) {
    const { assignment, folder, work, stop, begunMs } = setting;
    const files = filesOrWhyNot(assignment, folder);
    if (typeof files === "string")
        return (0,job_result/* endedWith */.t)({ kind: "not-started", reason: files });
    const { outputFile } = files;
    setting.onStarted({ pid: 0, startedAt: "", outputFile });
    const longestMs = limitMs ?? work.timeoutMs;
    return runShellScript({
        script: text,
        shell: work.shell,
        workingDirectory: (0,external_node_path_.resolve)(setting.workspace, work.workingDirectory),
        environment: (0,environment.jobEnvironment)(setting.environment, {
            ...variables,
            ...(0,environment.taskVariables)({ task: assignment.task, ...files }),
        }),
        folder,
        outputFile,
        allowedCommands: work.workflowCommands,
        logTailLines: work.logTailLines,
        stop: isAfterStop ? new AbortController().signal : stop,
        deadlineMs: isAfterStop
            ? longestMs
            : Math.max(1, Math.min(longestMs, begunMs + work.timeoutMs - Date.now())),
        write: (stream, piece) => void process[stream].write(piece),
        keptUp: (stream) => keptUp(process[stream]),
        onMask: setting.onMask,
        onStarted: ({ pid, startedAt }) => setting.onStarted({ pid, startedAt, outputFile }),
    });
}
function keptUp(log) {
    if (!log.writableNeedDrain)
        return undefined;
    return new Promise((resolve) => {
        const over = () => {
            log.off("drain", over).off("close", over).off("error", over);
            resolve();
        };
        log.on("drain", over).on("close", over).on("error", over);
    });
}
function filesOrWhyNot(assignment, folder) {
    try {
        return (0,task_files.writeTaskFiles)(assignment, folder);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return `${error.message.replace(/\.$/, "")} (${error.code})`;
    }
}


/***/ }),

/***/ 51775:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decodeLines)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const NEWLINE = 0x0a;
function decodeLines(bytes) {
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return splitLines(bigEndianText(bytes.subarray(2)));
    const lines = [];
    let wide = false;
    for (let from = 0; from < bytes.length;) {
        wide = wide ? !looksLikeUtf8(bytes, from) : startsUtf16(bytes, from);
        const piece = wide ? utf16Line(bytes, from) : utf8Line(bytes, from);
        lines.push(piece.text.replace(/^\ufeff/, "").replace(/\r$/, ""));
        from = piece.next;
    }
    return lines;
}
function startsUtf16(bytes, from) {
    if (bytes[from] === 0xff && bytes[from + 1] === 0xfe)
        return true;
    if (bytes[from] !== 0 && bytes[from + 1] === 0)
        return true;
    const end = bytes.indexOf(NEWLINE, from);
    return end >= 0 && (end - from) % 2 === 0 && bytes[end + 1] === 0;
}
function looksLikeUtf8(bytes, from) {
    const end = bytes.indexOf(NEWLINE, from);
    if (end >= 0 && bytes[end + 1] === 0)
        return false;
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    return (line.length >= 3 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(line) && !/[\u0000-\u0008\u000e-\u001f]/.test(line.toString("utf8")));
}
function utf8Line(bytes, from) {
    const end = bytes.indexOf(NEWLINE, from);
    return end < 0
        ? { text: bytes.toString("utf8", from), next: bytes.length }
        : { text: bytes.toString("utf8", from, end), next: end + 1 };
}
function utf16Line(bytes, from) {
    for (let end = bytes.indexOf(NEWLINE, from); end >= 0; end = bytes.indexOf(NEWLINE, end + 1)) {
        if ((end - from) % 2 === 0 && bytes[end + 1] === 0)
            return { text: bytes.toString("utf16le", from, end), next: end + 2 };
    }
    return { text: bytes.toString("utf16le", from), next: bytes.length };
}
function bigEndianText(bytes) {
    return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
        .swap16()
        .toString("utf16le");
}
function splitLines(text) {
    const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}


/***/ }),

/***/ 58682:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseJobReport),
/* harmony export */   q: () => (/* binding */ parseJsonReport)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const RESULTS = ["pass", "warning", "fail"];
const STATUSES = ["succeeded", "errored"];
const SPEAKING_AGAINST = ["warning", "fail", "errored"];
const JSON_SUFFIX = ":json";
const LABEL_PREFIX = "labels.";
const NO_NAME = /^(?:labels\.)?(?::json)?$/;
function parseJobReport(lines, file) {
    const draft = { labels: {}, data: {} };
    let first;
    for (const entry of entries(lines)) {
        const found = "problem" in entry ? entry : enter(draft, entry);
        first ??= found;
    }
    return first === undefined
        ? draft
        : { ...draft, unreadable: `line ${first.line} of ${file} ${first.problem}` };
}
function parseJsonReport(text, file) {
    const draft = { labels: {}, data: {} };
    const value = parseJson(text.replace(/^\ufeff/, ""));
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return { ...draft, unreadable: `${file} holds no JSON object` };
    let first;
    for (const [name, member] of Object.entries(value))
        first ??= enterMember(draft, name, member);
    return first === undefined ? draft : { ...draft, unreadable: `${file} ${first}` };
}
function enterMember(draft, name, value) {
    if (value === null || name === "")
        return undefined;
    if (name === "labels") {
        if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
            return `sets labels to ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}, but it has to be an object of texts`;
        for (const [label, text] of Object.entries(value))
            if (label !== "" && text !== null)
                (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(draft.labels, label, plain(text));
        return undefined;
    }
    if (!isSpecial(name)) {
        (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(draft.data, name, typeof value === "object" ? value : String(value));
        return misnamed(name, value);
    }
    if (typeof value !== "string")
        return `sets ${name} to ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}, but it has to be text`;
    if (name !== "message")
        return enterVerdict(draft, name, value);
    draft.message = value;
    return undefined;
}
function plain(value) {
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}
function* entries(lines) {
    for (let index = 0; index < lines.length; index++) {
        const text = lines[index] ?? "";
        const line = index + 1;
        if (text === "")
            continue;
        const [mark] = /=|<</.exec(text) ?? [];
        if (mark === undefined) {
            return yield at(line, "has neither = nor <<; write name=value, or for a value of several lines " +
                "name<<END, the lines, and END alone on a line");
        }
        const name = text.slice(0, text.indexOf(mark)).trim();
        const rest = text.slice(text.indexOf(mark) + mark.length);
        if (NO_NAME.test(name))
            return yield at(line, `has no name before ${mark}; write name${mark === "=" ? "=value" : "<<END"}`);
        if (mark === "=") {
            yield { name, value: rest, line };
            continue;
        }
        if (rest === "")
            return yield at(line, `has no delimiter after <<; write ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} followed by <<END, and END alone on the line after the value`);
        const end = lines.indexOf(rest, index + 1);
        if (end < 0)
            return yield at(line, `opens the value of ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, but its delimiter never stands alone on a ` +
                "later line; end the value with it");
        yield { name, value: lines.slice(index + 1, end).join("\n"), line };
        index = end;
    }
}
function enter(draft, entry) {
    const asksForJson = entry.name.endsWith(JSON_SUFFIX);
    const name = asksForJson ? entry.name.slice(0, -JSON_SUFFIX.length) : entry.name;
    const value = asksForJson ? parseJson(entry.value) : structured(entry.value);
    if (value === undefined)
        return at(entry.line, `asks for JSON in ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry.name)}, but the value is not valid JSON; ${JSON_FIX}`);
    if (asksForJson && isInexact(value))
        return at(entry.line, `gives ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry.name)} a whole number too large to stay exact; write it as text, without :json`);
    if (!name.startsWith(LABEL_PREFIX) && !isSpecial(name)) {
        (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(draft.data, name, value);
        const lost = misnamed(name, value);
        return lost === undefined ? undefined : at(entry.line, lost);
    }
    if (asksForJson && typeof value !== "string")
        return at(entry.line, `gives ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} a JSON value, but it has to be text; write it without :json`);
    const problem = enterText(draft, name, asksForJson ? String(value) : entry.value);
    return problem === undefined ? undefined : at(entry.line, problem);
}
function isInexact(value) {
    return Number.isInteger(value) && !Number.isSafeInteger(value);
}
function enterText(draft, name, text) {
    if (name === "result" || name === "status")
        return enterVerdict(draft, name, text);
    if (name === "message")
        draft.message = text;
    else
        (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(draft.labels, name.slice(LABEL_PREFIX.length), text);
    return undefined;
}
function isSpecial(name) {
    return name === "result" || name === "status" || name === "message";
}
function misnamed(name, value) {
    const meant = name.replace(/\p{C}+/gu, "").toLowerCase();
    const isVerdict = meant === "result" || meant === "status";
    if (!isVerdict || !SPEAKING_AGAINST.includes(String(value).trim().toLowerCase()))
        return undefined;
    return `sets ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, which decides nothing; write ${meant}, in small letters`;
}
function enterVerdict(draft, name, text) {
    const result = name === "result" ? RESULTS.find((known) => known === text.trim()) : undefined;
    const status = name === "status" ? STATUSES.find((known) => known === text.trim()) : undefined;
    if (result)
        draft.result = result;
    else if (status)
        draft.status = status;
    else
        return `sets ${name} to ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}; ${name} may be ${(name === "result" ? RESULTS : STATUSES).join(", ")}`;
    return undefined;
}
function structured(text) {
    if (!/^\s*[[{]/.test(text))
        return text;
    const value = parseJson(text);
    return typeof value === "object" && value !== null ? value : text;
}
const JSON_FIX = "numbers, true, false, null, quoted texts, objects and arrays are, numbers " +
    "within the range of JSON and at most 100 levels deep";
function parseJson(text) {
    const value = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .parsedJson */ .U4)(text);
    return value !== undefined && survivesJson(value, _text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX) ? value : undefined;
}
function survivesJson(value, depth) {
    if (typeof value === "number")
        return Number.isFinite(value);
    if (typeof value !== "object" || value === null)
        return true;
    return depth > 0 && Object.values(value).every((item) => survivesJson(item, depth - 1));
}
function at(line, problem) {
    return { line, problem };
}


/***/ }),

/***/ 75213:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 76098:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doWork: () => (/* binding */ doWork),
  b: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/task/context.ts
var task_context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/task/endings.ts
var endings = __webpack_require__(85225);
;// CONCATENATED MODULE: ./src/task/approval-left.ts



const SERVICE_ANSWERS_MS = 30_000;
const LOOK_AGAIN_MS = 1_000;
async function leftToService(assignment, context) {
    const plane = (0,task_context/* controlPlaneOf */.NQ)(context);
    const counted = plane.counts?.bind(plane);
    return counted && watched(assignment, counted, context);
}
async function watched(assignment, counted, context) {
    const { clock, cancelled } = context.ports;
    const untilMs = clock.nowMs() + SERVICE_ANSWERS_MS;
    const me = { source: context.source };
    for (let counts;; await clock.sleep(LOOK_AGAIN_MS, cancelled)) {
        const read = await (0,task_context/* retried */.sT)(context, untilMs, (signal) => counted(assignment.task, signal));
        if (read.ok)
            counts = read.value;
        const isOver = counts !== undefined && (!counts.open || (0,event_counts/* isComplete */.As)(counts));
        if (counts && !isOver && (0,event_counts/* isApprovalAnswered */.zx)(counts, assignment.task, me))
            return undefined;
        if (!isOver && !cancelled.aborted && clock.nowMs() < untilMs)
            continue;
        if (counts && !isOver && (0,event_counts/* isOwedToWebhook */.Mt)(counts, assignment.task, me))
            return undefined;
        if (isOver)
            return (0,endings.skip)(assignment, context, "This approval is over: the control plane decides it by itself, so no approver was asked, and nothing is sent.", "CA-312");
        return (0,endings.skip)(assignment, context, "The control plane has not answered this approval so far (seen for " +
            `${SERVICE_ANSWERS_MS / 1_000} s). The shipyard lets it decide by itself, so its ` +
            "approval-service has to answer, and nothing is sent from here: look whether " +
            "that service runs; until then the sequence waits.", "CA-319");
    }
}

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/domain/counting/task-result.ts
var task_result = __webpack_require__(63509);
// EXTERNAL MODULE: ./src/task/plan.ts
var plan = __webpack_require__(60762);
// EXTERNAL MODULE: ./src/task/prepare.ts + 1 modules
var prepare = __webpack_require__(63304);
;// CONCATENATED MODULE: ./src/task/watch.ts

const ABORT_WATCH_MS = 15_000;
const PROGRESS_MS = 5 * 60_000;
async function watch(watched, context) {
    const { assignment, plane, over, abort } = watched;
    const { clock } = context.ports;
    const begunMs = clock.nowMs();
    let progressMs = begunMs;
    await tellProgress("The job has begun.", watched, context);
    for (;;) {
        await clock.sleep(ABORT_WATCH_MS, over);
        if (over.aborted)
            return;
        const aborted = await plane.isAborted?.(assignment.task, over);
        if (over.aborted)
            return;
        if (aborted?.ok && aborted.value)
            return abort();
        if (clock.nowMs() - progressMs < PROGRESS_MS)
            continue;
        progressMs = clock.nowMs();
        const minutes = Math.round((progressMs - begunMs) / 60_000);
        await tellProgress(`The job has been running for ${minutes} minutes.`, watched, context);
    }
}
async function tellProgress(message, { assignment: { task }, work, plane, over }, context) {
    if (!work.progress || !plane.can.progress)
        return;
    const { progressEvent } = await Promise.all(/* import() */[__webpack_require__.e(2973), __webpack_require__.e(9766)]).then(__webpack_require__.bind(__webpack_require__, 71679));
    const voice = { ...(0,task_context/* voiceOf */.sZ)(context), labels: work.labels };
    const sent = await plane.deliver(progressEvent(task, (0,task_context/* senderFor */.rG)(voice, task), message), context.ports.clock.nowMs(), over);
    if (!sent.ok && !over.aborted)
        context.ports.console.notice(`Progress was not accepted (${sent.failure.message}); control planes may refuse it.`);
}

;// CONCATENATED MODULE: ./src/task/work.ts









const MAX_KEPT_LINES = 20;
const MAX_KEPT_LINE_CHARACTERS = 300;
async function doWork(assignment, { startedSent, isStarted }, decided, context) {
    const planned = decided ?? (await (0,plan/* plan */.e)(assignment, "interactive", context));
    const voice = (0,task_context/* voiceOf */.sZ)(context);
    if (planned.kind !== "work")
        return { outcome: (0,plan/* outcomeOfPlan */.$)(planned), voice };
    const { work } = planned;
    const { task, frozen } = assignment;
    const state = {
        phase: "working",
        startedSent,
        task,
        ...(frozen && { frozen }),
        ...(isStarted && { isStarted }),
        labels: work.labels,
    };
    const worked = await begin({ assignment, work, state }, context);
    return "ended" in worked ? worked : { outcome: worked, voice: { ...voice, labels: work.labels } };
}
async function begin(job, context) {
    const { assignment, work, state } = job;
    const { savedState, cancelled } = context.ports;
    const base = { mode: "interactive", assignment };
    if (cancelled.aborted)
        return { ...task_result/* CANCELLED_BEFORE_WORK */._, assignment };
    if ((0,inputs/* areOwnSteps */.Cx)(work))
        return ((await handOver(job, context)) ?? {
            ended: "handed-over",
            message: "The following steps are the job; its result is sent when they are over.",
            ...base,
        });
    savedState.write({ ...state, ownSteps: false });
    let handle;
    const result = await runJob({
        assignment,
        work,
        mode: "interactive",
        plane: (0,task_context/* controlPlaneOf */.NQ)(context),
        onStarted: (begun) => savedState.write({ ...state, ownSteps: false, job: (handle = begun) }),
    }, context);
    return judge(result, { ...job, handle }, context);
}
async function judge(result, { handle, ...job }, context) {
    const { assignment, work, state } = job;
    const { savedState } = context.ports;
    const { ending } = result;
    const base = { mode: "interactive", assignment };
    if (ending.kind === "parked") {
        const { deadline, waitsFor } = ending;
        savedState.write({ phase: "parked", task: assignment.task, deadline });
        return {
            ended: "parked",
            message: `Waits for ${waitsFor} until ${deadline}; nothing is sent until then.`,
            deadline,
            ...base,
        };
    }
    if (ending.kind === "stopped" && ending.because === "cancelled") {
        savedState.write({
            ...state,
            ownSteps: false,
            cause: "cancelled",
            logTail: lastLines(result, assignment, context),
            ...(handle && { job: handle }),
        });
        return {
            ended: "cancelled",
            message: "Cancelled: the job was ended; `finished` is sent by the post step.",
            code: "CA-405",
            ...base,
        };
    }
    if (ending.kind === "stopped" && ending.because === "aborted") {
        savedState.write({ phase: "settled", reason: "aborted" });
        if (work.cancelOnAbort)
            await cancelRun(context);
        return {
            ended: "aborted",
            message: "The sequence was aborted or timed out in the control plane; the job was ended and nothing is sent.",
            code: "CA-315",
            ...base,
        };
    }
    const left = ending.kind === "left" ? await leftToService(assignment, context) : undefined;
    return left ?? (0,outcome/* outcomeOfJob */.vr)(result, work.exitCodes, (0,task_context/* whatOf */.Em)(assignment));
}
function lastLines({ logTail }, { task }, context) {
    const mask = (0,task_context/* maskerFor */.LL)((0,task_context/* voiceOf */.sZ)(context), task);
    return logTail
        .map((line) => (0,prepare/* maskedMessage */.t7)(line, mask).slice(0, MAX_KEPT_LINE_CHARACTERS).toWellFormed())
        .slice(-MAX_KEPT_LINES);
}
async function handOver({ assignment, work, state }, context) {
    const { savedState, job } = context.ports;
    const { can } = (0,task_context/* controlPlaneOf */.NQ)(context);
    const watch = { cancels: work.cancelOnAbort, beats: can.lapses };
    const isWatched = can.abort && (watch.cancels || watch.beats);
    const notBegun = `${(0,task_context/* whatOf */.Em)(assignment)} could not be begun: `;
    try {
        const handle = await job.handOver(assignment, isWatched ? watch : undefined);
        savedState.write({ ...state, ownSteps: true, job: handle });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return (0,outcome/* couldNotRun */.Mn)(`${notBegun}${error.message}`, error.code);
    }
    if (savedState.isKept !== false)
        return undefined;
    return (0,outcome/* couldNotRun */.Mn)(`${notBegun}${savedState.trouble ?? "the state of this step could not be kept"}, and neither ` +
        "can RUNNER_TEMP, so the post step would not know that your steps are the job. " +
        "Give the runner's user these files back.", "CA-504");
}
async function cancelRun(context) {
    const { runs, console } = context.ports;
    const why = runs ? await runs.cancelThisRun() : "github-token is empty";
    if (why)
        console.warning(`The run could not be cancelled (cancel-on-abort): ${why} (CA-605)`);
}
async function runJob(call, context) {
    const { assignment, work, mode, plane, onStarted = () => undefined } = call;
    const { job, cancelled } = context.ports;
    const stop = new AbortController();
    const over = new AbortController();
    const end = (reason) => () => stop.abort(reason);
    cancelled.addEventListener("abort", end("cancelled"), { once: true });
    if (cancelled.aborted)
        stop.abort("cancelled");
    if (plane)
        void watch({ assignment, work, plane, over: over.signal, abort: end("aborted") }, context);
    (0,task_context/* note */.N4)(context, "job begun");
    try {
        const result = await job.run({ assignment, work, mode, stop: stop.signal, onStarted });
        (0,task_context/* note */.N4)(context, `job ended (${howEnded(result)})`);
        return result;
    }
    finally {
        over.abort();
    }
}
function howEnded({ ending }) {
    if (ending.kind === "exited")
        return `exit code ${ending.code}`;
    return ending.kind === "judged" ? ending.verdict : ending.kind;
}


/***/ }),

/***/ 78020:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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

/***/ 85225:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   skip: () => (/* binding */ skip),
/* harmony export */   taskResultOf: () => (/* binding */ taskResultOf)
/* harmony export */ });
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21370);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_failure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65410);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);
/* harmony import */ var _domain_counting_task_result__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63509);
/* harmony import */ var _domain_text_first_line__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11459);






async function taskResultOf(step, ending, desk) {
    const { assignment, outcome } = ending;
    const base = { mode: "interactive", assignment };
    if (step.do === "leave to")
        return over("skipped", desk, {
            ended: "skipped",
            message: `Run ${step.run} was started by the same dispatch before this one and is not over; it answers the task.`,
            code: "CA-314",
            ...base,
        });
    if (!outcome)
        return withoutOutcome(step.end, ending, desk);
    const reported = { ...base, outcome };
    switch (step.end) {
        case "undelivered":
        case "unreadable":
        case "cancelled":
            return undelivered(step.end, ending, desk);
        case "answered":
        case "answered, unread":
            return answered(step.end, ending, desk);
        case "aborted":
        case "too late":
            return over("aborted", desk, {
                ended: "aborted",
                ...whyGivenUp(step.end, ending),
                ...reported,
            });
        default:
            return elsewhere(step.end, reported, desk);
    }
}
function elsewhere(end, reported, desk) {
    const ended = "skipped";
    switch (end) {
        case "begun elsewhere":
            return {
                ended,
                message: "Somebody whose task it is has begun meanwhile; nothing is sent.",
                code: "CA-314",
                ...reported,
            };
        case "closed":
        case "closed elsewhere":
            return over("skipped", desk, {
                ended,
                message: "The task was closed elsewhere while the job ran; nothing is sent.",
                code: "CA-316",
                ...reported,
            });
        default:
            return over("skipped", desk, {
                ended,
                message: "Another run has answered this task; nothing is sent.",
                code: "CA-314",
                ...reported,
            });
    }
}
function whyGivenUp(end, ending) {
    return end === "aborted"
        ? {
            message: "The sequence was aborted or timed out in the control plane; nothing is sent.",
            code: "CA-315",
        }
        : {
            message: `The answer came too late: ${failureOf(ending).message}. Nothing else is sent.`,
            code: "CA-325",
        };
}
function withoutOutcome(end, ending, desk) {
    const { assignment, settings, saved } = ending;
    const base = { mode: "interactive", assignment };
    switch (end) {
        case "cancelled":
            return { ..._domain_counting_task_result__WEBPACK_IMPORTED_MODULE_3__/* .CANCELLED_BEFORE_WORK */ ._, assignment };
        case "undelivered":
        case "unreadable":
            return refused(end, ending, desk);
        case "repaired":
            return {
                ended: saved.started > 0 ? "answered" : "skipped",
                message: "The missing `started` was sent.",
                ...base,
            };
        default: {
            const [message, code] = whySkipped(end, settings);
            return over("skipped", desk, { ended: "skipped", message, code, ...base });
        }
    }
}
function whySkipped(end, { sendStarted, verify }) {
    if (sendStarted !== "auto")
        return [
            end === "closed" && verify === "off"
                ? "The task is closed, or the id is that of another one."
                : "This dispatch has been answered already.",
            "CA-312",
        ];
    if (end === "closed")
        return ["The task is closed already.", "CA-312"];
    if (end === "settled")
        return ["The task has as many `finished` as `started` already.", "CA-312"];
    return ["Another run has answered this dispatch already.", "CA-314"];
}
function refused(end, ending, desk) {
    const { assignment, saved, settings } = ending;
    const failure = failureOf(ending);
    const code = (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(failure);
    const why = (0,_domain_failure__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .W)(failure, desk.plane);
    if (settings.role === "stand-in")
        return { ended: "undelivered", message: why, code, mode: "interactive", assignment };
    const { task, frozen } = assignment;
    if (end === "undelivered")
        (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(desk, "could not send `started`");
    if (end === "undelivered" && failure.httpStatus === 401)
        desk.save({ phase: "settled", reason: "refused" });
    else
        desk.save({
            phase: "announcing",
            startedSent: saved.started,
            task,
            ...(frozen && { frozen }),
            ...(saved.doubt && { doubt: saved.doubt }),
            ...(saved.isStarted && { isStarted: true }),
            cause: {
                text: end === "undelivered"
                    ? "`started` could not be sent"
                    : "the task's counts could not be read",
                code,
            },
        });
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(end === "undelivered"
        ? `The task could not be announced, so nothing was run: ${why}`
        : `The task's counts could not be read, so nothing was run: ${why}`, code);
}
async function undelivered(end, ending, desk) {
    const { assignment, outcome } = ending;
    const failure = failureOf(ending);
    const why = (0,_domain_failure__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .W)(failure, desk.plane);
    if (end !== "unreadable")
        (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(desk, "could not send `finished`");
    return {
        ended: "undelivered",
        message: end === "unreadable"
            ? `The task's counts could not be read, so the result was not sent: ${why}`
            : `The result could not be delivered: ${why}`,
        code: (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(failure),
        finished: await ending.build(),
        mode: "interactive",
        assignment,
        ...(outcome && { outcome }),
    };
}
const CANCELLED = {
    kind: "cancelled",
    reached: "maybe",
    message: "the run was cancelled",
};
function failureOf({ failure, unclear, request, attempts, saved }) {
    if (unclear)
        return {
            ...unclear,
            message: `${unclear.message}; whether the event arrived could not be read back`,
        };
    if (!failure)
        return CANCELLED;
    if (request === "look")
        return {
            ...failure,
            message: `${failure.message}; whether an earlier attempt to send ` +
                `${saved.doubt ?? "finished"} arrived could not be read back`,
        };
    return request === "send" && attempts > 1
        ? { ...failure, message: `${failure.message}, after ${attempts} attempts` }
        : failure;
}
async function answered(end, ending, desk) {
    const { assignment, outcome, saved, settings } = ending;
    const message = (0,_domain_text_first_line__WEBPACK_IMPORTED_MODULE_5__/* .firstLine */ .T)(outcome?.message ?? "");
    const base = { finished: await ending.build(), mode: "interactive", assignment };
    if (saved.outcome === "balance") {
        desk.ports.console.warning("A second `finished` pays for the `started` of the webhook service. Set " +
            "sendStarted: false in the webhook's configuration. (CA-317)");
        return over("answered", desk, {
            ended: "skipped",
            message: "The approval was answered elsewhere; only the `started` of the webhook service was paid for.",
            code: "CA-316",
            ...base,
        });
    }
    const taskResult = {
        ended: "answered",
        message,
        ...base,
        ...(outcome && { outcome }),
    };
    if (end === "answered, unread" && settings.role === "main")
        return taskResult;
    return over("answered", desk, taskResult);
}
function skip(assignment, { ports }, message, code) {
    ports.savedState.write({ phase: "settled", reason: "skipped" });
    return { ended: "skipped", message, code, mode: "interactive", assignment };
}
function over(reason, desk, taskResult) {
    const { outcome } = taskResult;
    desk.save({
        phase: "settled",
        reason,
        ...(reason === "answered" && outcome && { verdict: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(outcome) }),
    });
    if (taskResult.ended === "answered")
        (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(desk, "task answered");
    else if (outcome ?? taskResult.finished)
        (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(desk, (0,_domain_text_first_line__WEBPACK_IMPORTED_MODULE_5__/* .firstLine */ .T)(taskResult.message));
    return taskResult;
}


/***/ })

};
