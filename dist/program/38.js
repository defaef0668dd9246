module.exports = {

/***/ 20696:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ sequenceEnds),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Zy: () => (/* binding */ taskRows),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _simulator_engine_aggregate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77581);
/* harmony import */ var _simulator_engine_event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25858);
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _sender__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87273);
/* harmony import */ var _src_domain_text_first_line__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11459);





function taskRows(events, plan) {
    return plan.map(({ stage, task }) => {
        const triggered = events.find((event) => event.type === (0,_simulator_engine_event__WEBPACK_IMPORTED_MODULE_1__/* .taskType */ .qs)(task, "triggered") && (0,_simulator_engine_event__WEBPACK_IMPORTED_MODULE_1__/* .decodeData */ .Hw)(event.data)?.stage === stage);
        const finished = events.filter((event) => triggered !== undefined &&
            event.triggeredid === triggered.id &&
            event.type === (0,_simulator_engine_event__WEBPACK_IMPORTED_MODULE_1__/* .taskType */ .qs)(task, "finished"));
        const last = finished.at(-1);
        if (triggered === undefined || last === undefined) {
            return {
                stage,
                task,
                state: triggered === undefined ? "not triggered" : "open",
                status: "",
                result: "",
                message: "",
                durationMs: undefined,
                by: "",
                data: {},
            };
        }
        const answers = finished.map(({ type, source, time, data }) => ({
            eventType: type,
            source,
            time,
            properties: null,
            status: (0,_simulator_engine_event__WEBPACK_IMPORTED_MODULE_1__/* .decodeData */ .Hw)(data)?.status ?? "",
            result: (0,_simulator_engine_event__WEBPACK_IMPORTED_MODULE_1__/* .decodeData */ .Hw)(data)?.result ?? "",
        }));
        return {
            stage,
            task,
            state: "finished",
            ...(0,_simulator_engine_aggregate__WEBPACK_IMPORTED_MODULE_2__/* .aggregate */ .QD)(answers),
            message: (0,_src_domain_text_first_line__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .T)((0,_simulator_engine_event__WEBPACK_IMPORTED_MODULE_1__/* .decodeData */ .Hw)(last.data)?.message ?? ""),
            durationMs: Date.parse(last.time) - Date.parse(triggered.time),
            by: [...new Set(finished.map(({ source }) => (0,_sender__WEBPACK_IMPORTED_MODULE_0__/* .senderOf */ .VO)(source)))].join(", "),
            data: Object.assign({}, ...finished.map((event) => reported(event, task))),
        };
    });
}
function sequenceEnds(events) {
    return events.flatMap((event) => {
        const type = (0,_simulator_engine_event__WEBPACK_IMPORTED_MODULE_1__/* .parseSequenceType */ .Vk)(event.type);
        const data = (0,_simulator_engine_event__WEBPACK_IMPORTED_MODULE_1__/* .decodeData */ .Hw)(event.data);
        return type?.kind === "finished" && data !== undefined
            ? [{ stage: type.stage, sequence: type.sequence, status: data.status, result: data.result }]
            : [];
    });
}
function verdictOf(ends) {
    if (ends.length === 0 ||
        ends.some(({ status, result }) => status !== "succeeded" || !["pass", "warning"].includes(result)))
        return "fail";
    return ends.some(({ result }) => result === "warning") ? "warning" : "pass";
}
function scoreOf(event) {
    const value = event.type === (0,_simulator_engine_event__WEBPACK_IMPORTED_MODULE_1__/* .taskType */ .qs)("evaluation", "finished")
        ? (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)((0,_simulator_engine_event__WEBPACK_IMPORTED_MODULE_1__/* .dataObject */ .g0)(event), "evaluation")
        : undefined;
    const score = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(value, "score") : undefined;
    return typeof score === "number" ? String(Math.round(score * 100) / 100) : undefined;
}
function reported(event, task) {
    const value = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)((0,_simulator_engine_event__WEBPACK_IMPORTED_MODULE_1__/* .dataObject */ .g0)(event), task);
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value))
        return {};
    const score = scoreOf(event);
    if (score !== undefined)
        return { score };
    const plain = Object.entries(value).filter(([, item]) => ["string", "number", "boolean"].includes(typeof item));
    return Object.fromEntries(plain.map(([name, item]) => [name, String(item)]));
}


/***/ }),

/***/ 22868:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ issueDesk),
/* harmony export */   nL: () => (/* binding */ bridgeDesk),
/* harmony export */   qG: () => (/* binding */ PERSON)
/* harmony export */ });
/* harmony import */ var _simulator_engine_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25858);
/* harmony import */ var _src_domain_approval__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62673);
/* harmony import */ var _sender__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87273);



const PERSON = "you";
function bridgeDesk(plane, api) {
    const waits = ({ id, type }) => type === (0,_simulator_engine_event__WEBPACK_IMPORTED_MODULE_2__/* .taskType */ .qs)("approval", "triggered") &&
        plane.counts(id).started > plane.counts(id).finished;
    return {
        waiting: () => plane
            .openTasks()
            .filter(waits)
            .map((triggered) => ({
            triggered,
            asked: undefined,
            answer: async (decision, how) => {
                const data = (0,_simulator_engine_event__WEBPACK_IMPORTED_MODULE_2__/* .decodeData */ .Hw)(triggered.data);
                const isApproved = decision === "approve";
                await api.send({
                    type: (0,_simulator_engine_event__WEBPACK_IMPORTED_MODULE_2__/* .taskType */ .qs)("approval", "finished"),
                    specversion: "1.0",
                    source: _sender__WEBPACK_IMPORTED_MODULE_1__/* .BRIDGE_SOURCE */ .wN,
                    shkeptncontext: triggered.shkeptncontext,
                    triggeredid: triggered.id,
                    data: {
                        project: data?.project ?? "",
                        stage: data?.stage ?? "",
                        service: data?.service ?? "",
                        status: "succeeded",
                        result: isApproved ? "pass" : "fail",
                        message: `${isApproved ? "Approved" : "Rejected"} ${how}`,
                    },
                });
            },
        })),
    };
}
function issueDesk(plane, github) {
    return {
        waiting: () => {
            const open = new Map(plane.openTasks().map((triggered) => [triggered.id, triggered]));
            return github
                .issues()
                .filter(({ state, labels }) => state === "open" && labels.includes(_src_domain_approval__WEBPACK_IMPORTED_MODULE_0__/* .QUESTION_LABEL */ .Uf))
                .flatMap(({ number, title, body }) => {
                const question = (0,_src_domain_approval__WEBPACK_IMPORTED_MODULE_0__/* .readQuestion */ .H1)(body ?? "");
                const triggered = open.get(question?.task.id ?? "");
                if (question === undefined ||
                    triggered === undefined ||
                    github.run((0,_sender__WEBPACK_IMPORTED_MODULE_1__/* .runIdIn */ .uW)(question.source) ?? 0)?.status !== "completed")
                    return [];
                return [
                    {
                        triggered,
                        asked: `Asked in issue #${number}: ${title}`,
                        answer: (decision, how) => {
                            github.addComment(number, `${decision === "approve" ? "/approve" : "/deny"} ${how}`, PERSON);
                            return Promise.resolve();
                        },
                    },
                ];
            });
        },
    };
}


/***/ }),

/***/ 31114:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ startWorld)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./simulator/index.ts + 40 modules
var simulator = __webpack_require__(38722);
;// CONCATENATED MODULE: ./simulator/dispatch/errors.ts
class NotSimulatedError extends Error {
    name = "NotSimulatedError";
    constructor(what) {
        super(`not simulated: ${what}`);
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 15 modules
var dist = __webpack_require__(1281);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(12083);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/result.js
var result = __webpack_require__(96856);
// EXTERNAL MODULE: ./src/catalogue/expression.ts
var catalogue_expression = __webpack_require__(56103);
;// CONCATENATED MODULE: ./simulator/dispatch/expression.ts





const STATUS_FUNCTION = /\b(success|failure|always|cancelled)\s*\(/i;
function interpolate(text, contexts) {
    return text.replaceAll(/\$\{\{((?:(?!\$\{\{).)*?)\}\}/gs, (_, expression) => evaluate(expression, contexts).coerceString());
}
function holds(condition, contexts, status) {
    const expression = (condition ?? "success()").trim().replace(/^\$\{\{(.*)\}\}$/s, "$1");
    return ((STATUS_FUNCTION.test(expression) || status === "success") &&
        (0,result/* truthy */.vN)(evaluate(expression, contexts, status)));
}
function evaluate(expression, contexts, status) {
    const functions = status === undefined ? [] : statusFunctions(status);
    try {
        const { tokens } = new dist/* Lexer */.JG(expression).lex();
        for (const token of tokens)
            if (token.type === lexer/* TokenType */.ks.STRING)
                token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
        const tree = new dist/* Parser */.iX(tokens, Object.keys(contexts), functions).parse();
        if (tree === undefined)
            throw new Error("it is empty");
        return new dist/* Evaluator */.oi(tree, (0,catalogue_expression/* contextsOf */.WO)(contexts), new Map(functions.map((definition) => [definition.name, definition]))).evaluate();
    }
    catch (error) {
        throw new NotSimulatedError(`the expression \${{ ${expression.trim()} }} (${error instanceof Error ? error.message : String(error)})`);
    }
}
function statusFunctions(status) {
    const answers = {
        success: status === "success",
        failure: status === "failure",
        cancelled: status === "cancelled",
        always: true,
    };
    return Object.entries(answers).map(([name, answer]) => ({
        name,
        minArgs: 0,
        maxArgs: 0,
        call: () => new dist/* data.BooleanData */.p.bo(answer),
    }));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./simulator/dispatch/concurrency.ts
const MAX_WAITING = 100;
class ConcurrencyGroups {
    #groups = new Map();
    enter({ group, queue }) {
        const key = group.toLowerCase();
        const busy = this.#groups.get(key);
        const leave = () => this.#leave(key);
        if (busy === undefined) {
            this.#groups.set(key, { waiting: [] });
            return Promise.resolve(leave);
        }
        return new Promise((resolve) => {
            if (queue === "single")
                for (const older of busy.waiting.splice(0))
                    older.replaced();
            if (busy.waiting.length >= MAX_WAITING)
                return resolve(undefined);
            busy.waiting.push({ start: () => resolve(leave), replaced: () => resolve(undefined) });
        });
    }
    #leave(key) {
        const next = this.#groups.get(key)?.waiting.shift();
        if (next === undefined)
            this.#groups.delete(key);
        else
            next.start();
    }
}

// EXTERNAL MODULE: ./simulator/dispatch/dispatch-request.ts
var dispatch_request = __webpack_require__(71294);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./simulator/runner/run-action.ts
var run_action = __webpack_require__(73646);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./simulator/dispatch/script-step.ts




const SHELLS = {
    "": ["bash", "-e"],
    bash: ["bash", "--noprofile", "--norc", "-eo", "pipefail"],
    sh: ["sh", "-e"],
};
const HELD_STREAMS_MS = 2_000;
function startScript(request) {
    const { script, shell = "", workspace, workingDirectory = ".", folder, environment, onOutput, } = request;
    const call = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
    if (call === undefined)
        throw new NotSimulatedError(`shell: ${shell}`);
    const [command, ...options] = call;
    const file = (0,external_node_path_.join)(folder, "script.sh");
    (0,external_node_fs_.writeFileSync)(file, script.replaceAll("\r\n", "\n"));
    const child = (0,external_node_child_process_.spawn)(command, [...options, file], {
        cwd: (0,external_node_path_.isAbsolute)(workingDirectory) ? workingDirectory : (0,external_node_path_.join)(workspace, workingDirectory),
        env: environment,
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.setEncoding("utf8").on("data", (text) => onOutput("stdout", text));
    child.stderr.setEncoding("utf8").on("data", (text) => onOutput("stderr", text));
    const exitCode = new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("exit", (code) => {
            const patience = setTimeout(() => resolve(code), HELD_STREAMS_MS);
            child.on("close", () => {
                clearTimeout(patience);
                resolve(code);
            });
        });
    });
    return { process: child, exitCode };
}

;// CONCATENATED MODULE: ./simulator/dispatch/job-run.ts







const CHECKOUT = "actions/checkout";
const INTERRUPT_MS = 6_000;
class JobRun {
    request;
    #surroundings;
    #workspace;
    #actionSteps = new Map();
    #outputs = {};
    #records = [];
    #status = "success";
    #summary = "";
    #process;
    #stopped = false;
    constructor(request) {
        this.request = request;
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "cloud-automation-job-"));
        this.#surroundings = { folder, variables: {}, path: [(0,external_node_path_.dirname)(process.execPath)] };
        ({ workspace: this.#workspace } = (0,run_action/* prepareJobFolder */.DU)(folder, request.event));
    }
    async run() {
        try {
            Object.assign(this.#surroundings.variables, this.#interpolated(this.request.environment), this.#interpolated(this.request.job.environment));
            for (const step of this.request.job.steps)
                await this.#pre(step);
            for (const step of this.request.job.steps)
                await this.#recorded(step);
            for (const [step, action] of [...this.#actionSteps].reverse())
                await this.#stage(step, action, "post");
            const summary = this.#summary + [...this.#actionSteps.values()].map(({ run }) => run.summary).join("");
            return { status: this.#status, summary };
        }
        catch (error) {
            this.#status = "failure";
            throw error;
        }
        finally {
            this.request.access?.ended(this.#status);
            (0,external_node_fs_.rmSync)(this.#surroundings.folder, { recursive: true, force: true, maxRetries: 3 });
        }
    }
    stop() {
        this.#stopped = true;
        this.#status = "cancelled";
        const child = this.#process;
        if (child === undefined)
            return;
        signalTo(child, "SIGINT");
        setTimeout(() => signalTo(child, "SIGKILL"), INTERRUPT_MS).unref();
    }
    async #pre(step) {
        const manifest = this.#manifestOf(step);
        if (manifest === undefined)
            return;
        const { contexts, event, variables, access } = this.request;
        const streams = this.#streams();
        const run = new run_action/* ActionRun */.Ex({
            manifest,
            inputs: interpolateAll(step.with, contexts),
            event,
            environment: {
                ...variables,
                ...access?.actionVariables,
                ...this.#interpolated(step.environment),
            },
            ...(access && { token: access.token }),
            job: this.#surroundings,
            onOutput: (stream, text) => streams[stream].write(text),
        });
        const action = { run, streams };
        this.#actionSteps.set(step, action);
        await this.#stage(step, action, "pre");
    }
    async #recorded(step) {
        if (this.#stopped)
            return;
        const isChosen = holds(step.condition, this.#contexts(), this.#status);
        const record = (conclusion) => {
            this.#records[this.request.job.steps.indexOf(step)] = {
                name: step.name,
                ...(conclusion !== undefined && { conclusion }),
            };
            this.request.access?.steps(this.#records);
        };
        if (!isChosen)
            return record("skipped");
        record();
        record((await this.#step(step)) === 0 ? "success" : "failure");
    }
    async #step(step) {
        const action = this.#actionSteps.get(step);
        if (action !== undefined)
            return this.#stage(step, action, "main");
        if (step.run !== undefined)
            return this.#script(step, step.run);
        (0,external_node_fs_.cpSync)(this.request.repositoryFolder, this.#workspace, { recursive: true });
        return 0;
    }
    async #stage(step, { run, streams }, stage) {
        if (this.#stopped || (stage !== "main" && !run.has(stage)))
            return 0;
        const { process: child, result } = run.start(stage, this.#status);
        this.#process = child;
        const { exitCode } = await result;
        this.#process = undefined;
        for (const stream of Object.values(streams))
            stream.end();
        if (stage === "main" && step.id !== undefined)
            this.#outputs[step.id] = { outputs: { ...run.outputs } };
        return this.#note(exitCode);
    }
    async #script(step, run) {
        const { folder, variables, path } = this.#surroundings;
        const files = (0,run_action/* createFileCommands */.hs)(folder);
        const streams = this.#streams();
        const { process: child, exitCode } = startScript({
            script: interpolate(run, this.#contexts()),
            shell: step.shell,
            workspace: this.#workspace,
            workingDirectory: step.workingDirectory,
            folder: (0,external_node_path_.dirname)(files["GITHUB_OUTPUT"] ?? folder),
            environment: {
                ...(0,run_action/* runnerEnvironment */.iU)(this.#surroundings),
                ...files,
                ...this.request.variables,
                ...this.#interpolated(step.environment),
            },
            onOutput: (stream, text) => streams[stream].write(text),
        });
        this.#process = child;
        const code = await exitCode;
        this.#process = undefined;
        for (const stream of Object.values(streams))
            stream.end();
        const read = (name) => (0,external_node_fs_.readFileSync)(files[name] ?? "", "utf8");
        Object.assign(variables, (0,run_action/* parseFileCommand */.fA)(read("GITHUB_ENV")));
        path.unshift(...read("GITHUB_PATH").split("\n").filter(Boolean).reverse());
        if (step.id !== undefined)
            this.#outputs[step.id] = { outputs: (0,run_action/* parseFileCommand */.fA)(read("GITHUB_OUTPUT")) };
        this.#summary += read("GITHUB_STEP_SUMMARY");
        return this.#note(code);
    }
    #note(exitCode) {
        if (exitCode !== 0 && this.#status === "success")
            this.#status = "failure";
        return exitCode;
    }
    #manifestOf({ uses }) {
        if (uses === undefined)
            return undefined;
        const [name = ""] = uses.split("@");
        const manifest = Object.hasOwn(this.request.actions, name)
            ? this.request.actions[name]
            : undefined;
        if (manifest === undefined && name !== CHECKOUT)
            throw new NotSimulatedError(`uses: ${uses}`);
        return manifest;
    }
    #interpolated(texts) {
        return interpolateAll(texts, this.#contexts());
    }
    #streams() {
        return { stdout: this.request.log.stream(), stderr: this.request.log.stream() };
    }
    #contexts() {
        return {
            ...this.request.contexts,
            env: this.#surroundings.variables,
            steps: this.#outputs,
            job: { status: this.#status },
        };
    }
}
function interpolateAll(texts, contexts) {
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, interpolate(text, contexts)]));
}
function signalTo(child, signal) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const { pid } = child;
    try {
        if (pid !== undefined && child.spawnfile !== process.execPath)
            process.kill(-pid, signal);
        else
            child.kill(signal);
    }
    catch {
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./simulator/dispatch/run-log.ts

const COMMAND = /^\s*::([A-Za-z-]+)(?: [^:]*)?::(.*)$/s;
const ANNOTATIONS = new Map([
    ["error", "Error"],
    ["warning", "Warning"],
    ["notice", "Notice"],
]);
const MIN_MASKED_CHARACTERS = 4;
class RunLog {
    onLine;
    #secrets;
    #isInGroup = false;
    #stopToken;
    constructor(secrets, onLine) {
        this.onLine = onLine;
        this.#secrets = new Set([...secrets].filter(isMaskable));
    }
    stream() {
        const decoder = new external_node_string_decoder_.StringDecoder("utf8");
        let rest = "";
        return {
            write: (text) => {
                const lines = (rest + decoder.write(Buffer.from(text))).split(/\r?\n/);
                rest = lines.pop() ?? "";
                for (const line of lines)
                    this.#line(line);
            },
            end: () => {
                if (rest !== "")
                    this.#line(rest);
                rest = "";
                this.#isInGroup = false;
            },
        };
    }
    say(line) {
        this.onLine(this.#mask(line), this.#isInGroup);
    }
    #line(line) {
        const [, name = "", value = ""] = COMMAND.exec(line) ?? [];
        if (this.#stopToken !== undefined) {
            if (name === this.#stopToken)
                this.#stopToken = undefined;
            else
                this.say(line);
            return;
        }
        this.#command(name.toLowerCase(), run_log_unescape(value), line);
    }
    #command(name, text, line) {
        const kind = ANNOTATIONS.get(name);
        if (kind !== undefined)
            return this.#annotate(kind, text);
        switch (name) {
            case "add-mask":
                return void (isMaskable(text) && this.#secrets.add(text));
            case "stop-commands":
                return void (this.#stopToken = text);
            case "group":
                return this.#group(text);
            case "endgroup":
                return void (this.#isInGroup = false);
            case "debug":
            case "echo":
            case "add-matcher":
            case "remove-matcher":
                return;
            default:
                return this.say(line);
        }
    }
    #group(title) {
        this.#isInGroup = false;
        this.say(title);
        this.#isInGroup = true;
    }
    #annotate(kind, text) {
        for (const [i, line] of text.split("\n").entries())
            this.onLine(this.#mask(i === 0 ? `${kind}: ${line}` : line), false);
    }
    #mask(line) {
        return [...this.#secrets].reduce((masked, secret) => masked.replaceAll(secret, "***"), line);
    }
}
function isMaskable(secret) {
    return secret.length >= MIN_MASKED_CHARACTERS;
}
function run_log_unescape(value) {
    return value.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

;// CONCATENATED MODULE: ./simulator/dispatch/run-records.ts
const RUNNER_NAME = "local";
class RunRecords {
    github;
    constructor(github) {
        this.github = github;
    }
    add({ id, title, workflow, event }, file, actor) {
        this.github.addRun({ id, displayTitle: title, name: workflow, path: file, event, actor });
    }
    update({ id, status, conclusion }) {
        if (status !== "pending")
            this.github.updateRun(id, conclusion === undefined ? { status: "in_progress" } : { conclusion });
    }
    beginJob(run, job) {
        const { github } = this;
        const { id } = github.addJob(run.id, { name: job.name, runnerName: RUNNER_NAME });
        return {
            token: github.jobToken(job.permissions),
            variables: {
                GITHUB_API_URL: github.url,
                GITHUB_SHA: github.commits()[0]?.sha ?? "",
                RUNNER_NAME,
            },
            actionVariables: {
                ACTIONS_RESULTS_URL: github.resultsUrl,
                ACTIONS_RUNTIME_TOKEN: github.runtimeToken(run.id, id),
            },
            steps: (steps) => void github.updateJob(id, { steps }),
            ended: (conclusion) => void github.updateJob(id, { conclusion }),
        };
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./simulator/github/permissions.ts
var permissions = __webpack_require__(56719);
;// CONCATENATED MODULE: ./simulator/dispatch/workflow.ts






const EVENTS = ["repository_dispatch", "issue_comment"];
const WORKFLOWS = (0,external_node_path_.join)(".github", "workflows");
const WORKFLOW_KEYS = ["name", "on", "run-name", "concurrency", "env", "permissions", "jobs"];
const JOB_KEYS = ["name", "if", "runs-on", "timeout-minutes", "permissions", "env", "steps"];
const DEFAULT_PERMISSIONS = { contents: "read" };
const STEP_KEYS = ["id", "name", "uses", "run", "with", "env", "if", "shell", "working-directory"];
function readWorkflows(repositoryFolder, onUnreadable = (error) => {
    throw error;
}) {
    let files;
    try {
        files = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(repositoryFolder, WORKFLOWS))
            .filter((file) => /\.ya?ml$/.test(file))
            .sort();
    }
    catch {
        return [];
    }
    return files.flatMap((file) => {
        try {
            return readFile(file, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(repositoryFolder, WORKFLOWS, file), "utf8"));
        }
        catch (error) {
            onUnreadable(error instanceof Error ? error : new Error(String(error)));
            return [];
        }
    });
}
function readFile(file, text) {
    const root = (0,yaml_dist/* parse */.qg)(text);
    if (!(0,json/* isJsonObject */.OW)(root))
        throw new Error(`${file}: expected a mapping`);
    const on = (0,json/* getOwn */.Ng)(root, "on");
    const triggers = new Map(EVENTS.filter((event) => isNamed(event, on)).map((event) => [event, typesOf(event, on)]));
    return triggers.size === 0 ? [] : [readWorkflow(file, root, triggers)];
}
function readNamedWorkflow(repositoryFolder, file) {
    if (!/^[\w-][\w.-]*\.ya?ml$/.test(file))
        return undefined;
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(repositoryFolder, WORKFLOWS, file), "utf8");
    }
    catch {
        return undefined;
    }
    const root = (0,yaml_dist/* parse */.qg)(text);
    return (0,json/* isJsonObject */.OW)(root) ? readWorkflow(file, root, new Map()) : undefined;
}
function listensTo({ triggers }, event, type) {
    return triggers.has(event) && (triggers.get(event)?.includes(type) ?? true);
}
function isNamed(event, on) {
    return (on === event ||
        (Array.isArray(on) ? on.includes(event) : (0,json/* isJsonObject */.OW)(on) && Object.hasOwn(on, event)));
}
function typesOf(event, on) {
    const options = (0,json/* isJsonObject */.OW)(on) ? (0,json/* getOwn */.Ng)(on, event) : undefined;
    const types = (0,json/* isJsonObject */.OW)(options) ? (0,json/* getOwn */.Ng)(options, "types") : undefined;
    if (types === undefined || types === null)
        return undefined;
    return (Array.isArray(types) ? types : [types]).map(String);
}
function readWorkflow(file, root, triggers) {
    onlyKnown(root, WORKFLOW_KEYS, file);
    const jobs = objectAt(root, "jobs", file);
    const permissions = readPermissions((0,json/* getOwn */.Ng)(root, "permissions")) ?? DEFAULT_PERMISSIONS;
    return {
        file,
        name: textAt(root, "name") ?? file,
        triggers,
        runName: textAt(root, "run-name"),
        concurrency: readConcurrency((0,json/* getOwn */.Ng)(root, "concurrency"), file),
        environment: texts((0,json/* getOwn */.Ng)(root, "env"), `${file}: env`),
        jobs: Object.keys(jobs).map((id) => readJob(id, objectAt(jobs, id, `${file}: jobs`), permissions, `${file}: jobs.${id}`)),
        inputs: readInputs((0,json/* getOwn */.Ng)(root, "on")),
    };
}
function readInputs(on) {
    const options = (0,json/* isJsonObject */.OW)(on) ? (0,json/* getOwn */.Ng)(on, "workflow_dispatch") : undefined;
    if (options === undefined)
        return undefined;
    const inputs = (0,json/* isJsonObject */.OW)(options) ? (0,json/* getOwn */.Ng)(options, "inputs") : undefined;
    return Object.fromEntries(Object.entries((0,json/* isJsonObject */.OW)(inputs) ? inputs : {}).map(([name, value]) => {
        const input = (0,json/* isJsonObject */.OW)(value) ? value : {};
        const choices = (0,json/* getOwn */.Ng)(input, "options");
        const declared = {
            isRequired: (0,json/* getOwn */.Ng)(input, "required") === true,
            byDefault: textAt(input, "default"),
            options: Array.isArray(choices) ? choices.map(String) : undefined,
        };
        return [name, declared];
    }));
}
function readConcurrency(value, file) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === "string")
        return { group: value, queue: "single" };
    if (!(0,json/* isJsonObject */.OW)(value))
        throw new Error(`${file}: concurrency: expected a text or a mapping`);
    onlyKnown(value, ["group", "queue", "cancel-in-progress"], `${file}: concurrency`);
    if ((0,json/* getOwn */.Ng)(value, "cancel-in-progress"))
        throw new NotSimulatedError(`${file}: concurrency.cancel-in-progress`);
    return {
        group: textAt(value, "group") ?? "",
        queue: textAt(value, "queue") === "max" ? "max" : "single",
    };
}
function readPermissions(value) {
    if (value === undefined || value === null)
        return undefined;
    const access = (scope) => {
        if (value === "read-all")
            return "read";
        if (value === "write-all")
            return "write";
        return (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, scope) : undefined;
    };
    return Object.fromEntries(permissions/* SCOPES */.iW.map((scope) => [scope, access(scope)]).filter(([, granted]) => granted === "read" || granted === "write"));
}
function readJob(id, job, permissions, where) {
    onlyKnown(job, JOB_KEYS, where);
    const steps = (0,json/* getOwn */.Ng)(job, "steps");
    if (!Array.isArray(steps))
        throw new Error(`${where}.steps: expected a list`);
    return {
        id,
        name: textAt(job, "name") ?? id,
        condition: textAt(job, "if"),
        permissions: readPermissions((0,json/* getOwn */.Ng)(job, "permissions")) ?? permissions,
        environment: texts((0,json/* getOwn */.Ng)(job, "env"), `${where}.env`),
        steps: steps.map((step, i) => readStep(step, `${where}.steps[${i}]`)),
    };
}
function readStep(step, where) {
    if (!(0,json/* isJsonObject */.OW)(step))
        throw new Error(`${where}: expected a mapping`);
    onlyKnown(step, STEP_KEYS, where);
    const [uses, run] = [textAt(step, "uses"), textAt(step, "run")];
    if ((uses === undefined) === (run === undefined))
        throw new Error(`${where}: expected either uses or run`);
    return {
        id: textAt(step, "id"),
        name: textAt(step, "name") ?? uses ?? run?.split("\n", 1)[0] ?? "",
        uses,
        run,
        with: texts((0,json/* getOwn */.Ng)(step, "with"), `${where}.with`),
        environment: texts((0,json/* getOwn */.Ng)(step, "env"), `${where}.env`),
        condition: textAt(step, "if"),
        shell: textAt(step, "shell"),
        workingDirectory: textAt(step, "working-directory"),
    };
}
function onlyKnown(value, known, where) {
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw new NotSimulatedError(`${where}: ${unknown}`);
}
function objectAt(value, key, where) {
    const found = (0,json/* getOwn */.Ng)(value, key);
    if (!(0,json/* isJsonObject */.OW)(found))
        throw new Error(`${where}: ${key}: expected a mapping`);
    return found;
}
function textAt(value, key) {
    const found = (0,json/* getOwn */.Ng)(value, key);
    return found === undefined || found === null || typeof found === "object"
        ? undefined
        : String(found);
}
function texts(value, where) {
    if (value === undefined || value === null)
        return {};
    if (!(0,json/* isJsonObject */.OW)(value))
        throw new Error(`${where}: expected a mapping`);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [
        name,
        item === null ? "" : String(item),
    ]));
}

;// CONCATENATED MODULE: ./simulator/dispatch/receiver.ts










const WORST_FIRST = ["cancelled", "failure"];
const SERVER_URL = "https://github.com";
const DISPATCHER = "webhook-service";
const SHA = "0".repeat(40);
class DispatchReceiver {
    options;
    runs = [];
    #workflows;
    #folder;
    #groups = new ConcurrencyGroups();
    #underway = new Set();
    #jobs = new Set();
    #records;
    #server;
    #closed = false;
    constructor(options) {
        this.options = options;
        const { branches, defaultBranch } = options.repository;
        const folder = branches[defaultBranch];
        if (folder === undefined)
            throw new Error(`The default branch ${defaultBranch} has no folder.`);
        this.#folder = folder;
        this.#workflows = readWorkflows(folder, options.onUnreadable);
        this.#records = options.github && new RunRecords(options.github);
        options.github?.onComment((event) => this.#happened("issue_comment", event));
    }
    reload() {
        this.#workflows = readWorkflows(this.#folder, this.options.onUnreadable);
    }
    answer({ method, path, headers, body }) {
        const { repository } = this.options;
        const who = this.#whoAsks(headers["authorization"]);
        if (typeof who === "object")
            return who;
        const base = `/repos/${repository.owner}/${repository.name}/`;
        const isThere = path.toLowerCase().startsWith(base.toLowerCase());
        if (method !== "POST" || !isThere || who === "stranger")
            return (0,dispatch_request/* refusal */.x5)(404, "Not Found");
        const below = path.slice(base.length);
        if (below === "dispatches")
            return this.#dispatch(body);
        const [, file] = /^actions\/workflows\/([^/]+)\/dispatches$/.exec(below) ?? [];
        return file === undefined ? (0,dispatch_request/* refusal */.x5)(404, "Not Found") : this.#startByName(file, body);
    }
    #whoAsks(authorization) {
        if (authorization === undefined)
            return (0,dispatch_request/* refusal */.x5)(401, "Requires authentication");
        const [, scheme = "", token = ""] = /^(\S+) +(\S+)$/.exec(authorization) ?? [];
        const { foreignTokens = [] } = this.options;
        const isDispatcher = token === this.options.token;
        if (!["bearer", "token"].includes(scheme.toLowerCase()))
            return (0,dispatch_request/* refusal */.x5)(401, "Bad credentials");
        if (!isDispatcher && !foreignTokens.includes(token))
            return (0,dispatch_request/* refusal */.x5)(401, "Bad credentials");
        return isDispatcher ? "dispatcher" : "stranger";
    }
    #dispatch(body) {
        const dispatch = (0,dispatch_request/* readDispatch */.L6)(body);
        if ((0,dispatch_request/* isRefused */.H0)(dispatch))
            return dispatch;
        this.#happened("repository_dispatch", {
            ...this.#sent(),
            action: dispatch.eventType,
            branch: this.options.repository.defaultBranch,
            client_payload: dispatch.clientPayload,
        });
        return { status: 204, body: "" };
    }
    #startByName(file, body) {
        const workflow = readNamedWorkflow(this.#folder, file);
        if (workflow === undefined)
            return (0,dispatch_request/* refusal */.x5)(404, "Not Found");
        if (workflow.inputs === undefined)
            return (0,dispatch_request/* refusal */.x5)(422, "Workflow does not have 'workflow_dispatch' trigger");
        const read = (0,dispatch_request/* readInputs */.Ko)(body, workflow.inputs);
        if ((0,dispatch_request/* isRefused */.H0)(read))
            return read;
        const { inputs } = read;
        const ref = `refs/heads/${this.options.repository.defaultBranch}`;
        const event = { ...this.#sent(), inputs, ref, workflow: `.github/workflows/${file}` };
        this.#start(workflow, { name: "workflow_dispatch", type: "", event });
        return { status: 204, body: "" };
    }
    #sent() {
        const { owner, name } = this.options.repository;
        return {
            repository: { full_name: `${owner}/${name}`, name, owner: { login: owner } },
            sender: { login: DISPATCHER },
        };
    }
    async listen() {
        const server = (0,external_node_http_.createServer)((request, response) => void this.#serve(request, response));
        this.#server = server;
        await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
        return `http://127.0.0.1:${server.address().port}`;
    }
    get isIdle() {
        return this.#underway.size === 0;
    }
    async idle() {
        while (this.#underway.size > 0)
            await Promise.all(this.#underway);
    }
    async close() {
        this.#closed = true;
        this.#server?.close();
        this.#server?.closeAllConnections();
        for (const job of this.#jobs)
            job.stop();
        await this.idle();
    }
    #happened(name, event) {
        const type = receiver_textAt(event, "action");
        for (const workflow of this.#workflows.filter((candidate) => listensTo(candidate, name, type)))
            this.#start(workflow, { name, type, event });
    }
    #start(workflow, { name, type, event }) {
        const { repository } = this.options;
        const id = this.runs.length + 1;
        const fullName = `${repository.owner}/${repository.name}`;
        const github = {
            event,
            event_name: name,
            repository: fullName,
            run_id: String(id),
            run_attempt: "1",
            workflow: workflow.name,
            server_url: SERVER_URL,
        };
        const contexts = { github, vars: repository.variables, inputs: event["inputs"] ?? {} };
        const unnamed = name === "issue_comment" ? receiver_textAt(event, "issue", "title") : type || workflow.name;
        const run = {
            id,
            workflow: workflow.name,
            title: workflow.runName === undefined ? unnamed : interpolate(workflow.runName, contexts),
            url: `${SERVER_URL}/${fullName}/actions/runs/${id}`,
            event: name,
            eventType: type,
            status: "pending",
            conclusion: undefined,
            startedAtMs: undefined,
            completedAtMs: undefined,
            summary: "",
        };
        this.runs.push(run);
        this.#records?.add(run, workflow.file, receiver_textAt(event, "sender", "login"));
        const underway = this.#run(run, workflow, contexts).finally(() => this.#underway.delete(underway));
        this.#underway.add(underway);
    }
    async #run(run, workflow, contexts) {
        const { concurrency } = workflow;
        const group = concurrency && {
            ...concurrency,
            group: interpolate(concurrency.group, contexts),
        };
        const leave = group ? await this.#groups.enter(group) : () => undefined;
        try {
            if (leave === undefined || this.#closed)
                return this.#complete(run, "cancelled");
            const jobs = workflow.jobs.filter(({ condition }) => holds(condition, contexts, "success"));
            if (jobs.length === 0)
                return this.#complete(run, "skipped");
            run.status = "in_progress";
            run.startedAtMs = Date.now();
            this.#changed(run);
            const outcomes = await Promise.all(jobs.map((job) => this.#runJob(run, this.#jobOf(job, run, workflow, contexts))));
            run.summary = outcomes.map(({ summary }) => summary).join("");
            const statuses = outcomes.map(({ status }) => status);
            const worst = WORST_FIRST.find((status) => statuses.includes(status));
            this.#complete(run, worst ?? "success");
        }
        catch (error) {
            this.#report(run, error);
            this.#complete(run, "failure");
        }
        finally {
            leave?.();
        }
    }
    #jobOf(job, run, workflow, contexts) {
        const { repository, actions, onLine } = this.options;
        const access = this.#records?.beginJob(run, job);
        const variables = {
            GITHUB_EVENT_NAME: run.event,
            GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
            GITHUB_RUN_ID: String(run.id),
            GITHUB_RUN_NUMBER: String(run.id),
            GITHUB_WORKFLOW: workflow.name,
            GITHUB_WORKFLOW_REF: `${repository.owner}/${repository.name}/.github/workflows/${workflow.file}@refs/heads/${repository.defaultBranch}`,
            GITHUB_REF: `refs/heads/${repository.defaultBranch}`,
            GITHUB_SHA: SHA,
            GITHUB_JOB: job.id,
            ...access?.variables,
        };
        return new JobRun({
            job,
            environment: workflow.environment,
            contexts: {
                ...contexts,
                github: { ...contexts.github, token: access?.token ?? "", sha: variables.GITHUB_SHA },
                secrets: repository.secrets,
            },
            event: contexts.github.event,
            variables,
            access,
            repositoryFolder: this.#folder,
            actions,
            log: new RunLog([...Object.values(repository.secrets), access?.token ?? ""], (line, isFolded) => onLine?.(run, line, isFolded)),
        });
    }
    async #runJob(run, job) {
        this.#jobs.add(job);
        try {
            return await job.run();
        }
        catch (error) {
            this.#report(run, error);
            return { status: "failure", summary: "" };
        }
        finally {
            this.#jobs.delete(job);
        }
    }
    #report(run, error) {
        this.options.onLine?.(run, `Error: ${error instanceof Error ? error.message : String(error)}`, false);
    }
    #complete(run, conclusion) {
        run.status = "completed";
        run.conclusion = conclusion;
        run.completedAtMs = Date.now();
        this.#changed(run);
    }
    #changed(run) {
        this.#records?.update(run);
        this.options.onRun?.(run);
    }
    async #serve(request, response) {
        const body = await (0,consumers_.text)(request).catch(() => undefined);
        if (body === undefined)
            return;
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const { status, body: answer } = this.answer({
            method: request.method ?? "GET",
            path: pathname,
            headers: request.headers,
            body,
        });
        response
            .writeHead(status, answer === "" ? {} : { "content-type": "application/json; charset=utf-8" })
            .end(answer);
    }
}
function receiver_textAt(event, ...path) {
    let value = event;
    for (const name of path)
        value = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, name) : undefined;
    return typeof value === "string" ? value : "";
}

;// CONCATENATED MODULE: ./simulator/dispatch/index.ts






// EXTERNAL MODULE: ./simulator/github/index.ts + 26 modules
var simulator_github = __webpack_require__(80863);
// EXTERNAL MODULE: ./simulator/webhook/index.ts + 30 modules
var simulator_webhook = __webpack_require__(77866);
// EXTERNAL MODULE: ./cli/play/desks.ts
var desks = __webpack_require__(22868);
;// CONCATENATED MODULE: ./cli/play/network.ts
const GITHUB_API_HOST = "api.github.com";
const DOCUMENTATION_ADDRESS = "192.0.2.1";
function networkTo(receiver, note, pathOf = (path) => path) {
    return {
        resolveHost(host) {
            if (host === GITHUB_API_HOST)
                return Promise.resolve([{ address: DOCUMENTATION_ADDRESS, names: [] }]);
            note(`The webhook service asked for ${host}. Only ${GITHUB_API_HOST} exists here.`);
            return Promise.reject(noSuchHost(host));
        },
        httpRequest(method, url, headers, body) {
            const { host, protocol, pathname } = new URL(url);
            if (host !== GITHUB_API_HOST || protocol !== "https:") {
                note(`${method} ${url} was not sent: nothing leaves this machine.`);
                return Promise.reject(noSuchHost(host));
            }
            const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
            const runsBefore = receiver.runs.length;
            const answer = receiver.answer({
                method,
                path: pathOf(pathname),
                headers: lowerCase,
                body: body ?? "",
            });
            if (answer.status === 204 && receiver.runs.length === runsBefore)
                note("GitHub answered 204 to the dispatch, but no workflow listens to its event type.");
            if (answer.status !== 204)
                note(`GitHub answered ${answer.status} to the dispatch: ${answer.body}`);
            return Promise.resolve(answer);
        },
    };
}
function noSuchHost(host) {
    return Object.assign(new Error(`lookup ${host}: no such host`), { code: "ENOTFOUND" });
}

// EXTERNAL MODULE: ./cli/play/pushed-files.ts
var pushed_files = __webpack_require__(82663);
// EXTERNAL MODULE: ./cli/play/set-up.ts
var set_up = __webpack_require__(65042);
;// CONCATENATED MODULE: ./cli/play/world.ts










const ACTION = "cloud-automation-actions/cloud-automation-actions";
const OF_A_PERSON = {
    actions: "write",
    checks: "read",
    contents: "write",
    deployments: "write",
    issues: "write",
    "pull-requests": "write",
    variables: "read",
};
const DISPATCHES = /^\/repos\/([^/]+\/[^/]+)\/dispatches$/;
async function startWorld(options) {
    const { root, repository, folder, note, sliProvider } = options;
    const plane = await (0,simulator/* startControlPlane */.C$)({
        token: (0,external_node_crypto_.randomUUID)(),
        lighthouse: { sliProvider },
        ...(options.port !== undefined && { port: options.port }),
    });
    const githubToken = (0,external_node_crypto_.randomUUID)();
    const github = await (0,simulator_github/* startGitHub */.yk)({
        owner: repository.owner,
        repo: repository.name,
        tokens: { [githubToken]: { login: desks/* PERSON */.qG, permissions: OF_A_PERSON } },
    });
    github.addCollaborator(desks/* PERSON */.qG, "write");
    (0,pushed_files/* pushFiles */.K)(folder, github);
    github.onComment(options.onComment);
    const variables = Object.assign(options.variables, { CONTROL_PLANE_URL: plane.url });
    const receiver = new DispatchReceiver({
        repository: {
            ...repository,
            defaultBranch: "main",
            branches: { main: folder },
            variables,
            secrets: { CONTROL_PLANE_TOKEN: plane.token },
        },
        token: githubToken,
        actions: {
            [ACTION]: (0,external_node_path_.join)(root, "action.yml"),
            [`${ACTION}/task`]: (0,external_node_path_.join)(root, "task", "action.yml"),
        },
        github,
        ...(options.onRun && { onRun: options.onRun }),
        ...(options.onLine && { onLine: options.onLine }),
        ...(options.onUnreadable && { onUnreadable: options.onUnreadable }),
    });
    const webhook = (0,simulator_webhook/* attachWebhookService */.M1)(plane, {
        ...networkTo(receiver, note, options.isOnlyRepository ? toRepository(options) : undefined),
        log: (text) => note(`webhook-service: ${text}`),
    });
    return {
        plane,
        api: new set_up/* Api */.j(plane),
        github,
        receiver,
        webhook,
        githubToken,
        reload() {
            (0,pushed_files/* pushFiles */.K)(folder, github);
            receiver.reload();
        },
        async close() {
            webhook.detach();
            await receiver.close();
            await github.close();
            await plane.close();
        },
    };
}
function toRepository({ repository: { owner, name }, note }) {
    return (path) => {
        const [, asked] = DISPATCHES.exec(path) ?? [];
        if (asked === undefined || asked.toLowerCase() === `${owner}/${name}`.toLowerCase())
            return path;
        note(`A dispatch is for ${asked}. There is one repository here, so it takes it: ${owner}/${name}.`);
        return `/repos/${owner}/${name}/dispatches`;
    };
}


/***/ }),

/***/ 49220:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ shownIssues),
/* harmony export */   Z: () => (/* binding */ commentIn)
/* harmony export */ });
function shownIssues(github) {
    return github.issues().map(({ number, title, state, labels, body, comments }) => ({
        number,
        title,
        state,
        labels,
        body: body ?? "",
        comments: comments.map(({ user, body: text }) => ({ user, body: text })),
    }));
}
function commentIn(event) {
    const { issue, comment } = event;
    return { issueNumber: issue.number, user: comment.user.login, body: comment.body };
}


/***/ }),

/***/ 65042:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Api),
/* harmony export */   s: () => (/* binding */ setUp)
/* harmony export */ });
/* harmony import */ var _simulator__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38722);

const SECRET_SCOPE = "keptn-webhook-service";
class Api {
    plane;
    constructor(plane) {
        this.plane = plane;
    }
    async call(method, path, body) {
        const response = await fetch(`${this.plane.url}/api${path}`, {
            method,
            headers: {
                "x-token": this.plane.token,
                ...(body !== undefined && { "content-type": "application/json" }),
            },
            ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        const text = await response.text();
        if (!response.ok)
            throw new Error(`${method} ${path}: HTTP ${response.status} ${text}`);
        return text === "" ? undefined : JSON.parse(text);
    }
    async send(event) {
        const { keptnContext } = (await this.call("POST", "/v1/event", event));
        return keptnContext;
    }
}
async function setUp(place, files, before) {
    const { api, plane } = place;
    const { name, shipyardText, webhookText, sloText } = files;
    if (shipyardText === undefined)
        return;
    if (!plane.engine.projects.exists(name))
        plane.createProject({ name, shipyard: shipyardText, services: files.services });
    const project = `/resource-service/v1/project/${encodeURIComponent(name)}`;
    if (before !== undefined && shipyardText !== before.shipyardText)
        await putFile(api, project, "shipyard.yaml", shipyardText);
    await putSecrets(place, files);
    if (webhookText !== undefined && webhookText !== before?.webhookText)
        await putFile(api, project, "webhook/webhook.yaml", webhookText);
    if (sloText !== undefined && sloText !== before?.sloText)
        for (const stage of plane.engine.projects.stages(name))
            for (const service of files.services)
                await putFile(api, `${project}/stage/${stage}/service/${service}`, "slo.yaml", sloText);
    await putSubscriptions(place, files, before?.subscriptions ?? []);
}
async function putSecrets({ api, plane, githubToken }, files) {
    for (const name of new Set(files.secrets.map((secret) => secret.name))) {
        if (plane.engine.secrets.has(name))
            continue;
        const keys = files.secrets
            .filter((secret) => secret.name === name)
            .map(({ key }) => [key, githubToken]);
        await api.call("POST", "/secrets/v1/secret", {
            name,
            scope: SECRET_SCOPE,
            data: Object.fromEntries(keys),
        });
    }
}
async function putSubscriptions({ api }, { name, subscriptions }, before) {
    const [integration] = (await api.call("GET", `/controlPlane/v1/uniform/registration?name=${_simulator__WEBPACK_IMPORTED_MODULE_0__/* .WEBHOOK_SERVICE */ .Wh}`));
    if (integration === undefined)
        throw new Error(`The control plane has no ${_simulator__WEBPACK_IMPORTED_MODULE_0__/* .WEBHOOK_SERVICE */ .Wh}.`);
    const base = `/controlPlane/v1/uniform/registration/${integration.id}/subscription`;
    for (const subscription of subscriptions) {
        const { id, event, filter } = subscription;
        if (before.some((known) => JSON.stringify(known) === JSON.stringify(subscription)))
            continue;
        const { projects, stages = [], services = [] } = filter ?? {};
        await api.call("PUT", `${base}/${encodeURIComponent(id)}`, {
            event,
            filter: { projects: projects?.length ? projects : [name], stages, services },
        });
    }
    for (const { id } of before)
        if (!subscriptions.some((kept) => kept.id === id))
            await api.call("DELETE", `${base}/${encodeURIComponent(id)}`);
}
async function putFile(api, level, resourceURI, text) {
    await api.call("PUT", `${level}/resource`, {
        resources: [{ resourceURI, resourceContent: Buffer.from(text).toString("base64") }],
    });
}


/***/ }),

/***/ 66344:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ DEMOS)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./simulator/api/exchange.ts
var exchange = __webpack_require__(90407);
// EXTERNAL MODULE: ./simulator/engine/clock.ts
var clock = __webpack_require__(92200);
// EXTERNAL MODULE: ./simulator/faulty-server.ts
var faulty_server = __webpack_require__(23334);
;// CONCATENATED MODULE: ./simulator/callback/index.ts





class Waiting {
    rules;
    calls = [];
    trouble = [];
    #executions = new Map();
    #server;
    #url = "";
    constructor(rules) {
        this.rules = rules;
        this.#server = new faulty_server/* FaultyServer */.d(this, new clock/* Timers */.xl(new clock/* SystemClock */.Aw()));
    }
    async listen() {
        this.#url = await this.#server.listen("127.0.0.1");
    }
    close() {
        return this.#server.close();
    }
    get host() {
        return new URL(this.#url).host;
    }
    begin(state = "waiting") {
        const id = String(100 + this.#executions.size);
        const signature = (0,external_node_crypto_.randomBytes)(32).toString("hex");
        const resumeUrl = `${this.#url}/webhook-waiting/${id}?signature=${signature}`;
        const execution = { id, state, resumeUrl, answer: undefined };
        this.#executions.set(id, execution);
        return execution;
    }
    record({ path, query, headers, body }) {
        const exchange = { status: undefined, outcome: "open" };
        const text = body.toString("utf8");
        const search = query.toString();
        this.calls.push({
            path: search === "" ? path : `${path}?${search}`,
            headers,
            text,
            body: (0,json/* parsedObject */.jM)(text) ?? {},
            exchange,
        });
        return exchange;
    }
    effectsOn() {
        const effect = this.trouble.shift();
        return effect ? [effect] : [];
    }
    answer({ method, path, query, body }) {
        const [, kind, id = ""] = path.split("/");
        const execution = this.#executions.get(id);
        if (method !== "POST" || kind !== "webhook-waiting" || !execution)
            return says(404, `The execution "${id}" does not exist.`);
        if (!execution.resumeUrl.endsWith(`=${query.get("signature")}`))
            return (0,exchange/* json */.Pq)(401, { error: "Invalid token" });
        if (execution.state === "finished" || execution.state === "stopped")
            return this.#late(execution);
        if (execution.state === "running")
            return says(409, `The execution "${id}" is running already.`);
        execution.state = "finished";
        execution.answer = (0,json/* parsedObject */.jM)(body.toString("utf8")) ?? {};
        return (0,exchange/* json */.Pq)(200, { message: "Workflow was started" });
    }
    #late({ id, state }) {
        if (this.rules === "generic")
            return says(410, "gone");
        const why = state === "finished" ? `"${id} has finished already` : `"${id}" has finished with error`;
        return says(409, `The execution ${why}.`);
    }
}
async function startWaiting(rules) {
    const waiting = new Waiting(rules);
    await waiting.listen();
    return waiting;
}
function says(status, message) {
    return (0,exchange/* json */.Pq)(status, { code: status, message });
}

;// CONCATENATED MODULE: ./cli/play/n8n-demo.ts


const SECRET = "only for this play";
const n8nDemo = {
    name: "n8n-demo",
    title: "n8n starts a workflow on GitHub, and waits until its address is called",
    players: "n8n and GitHub are stand-ins on this machine; the action is the real one.",
    byItself: "calls n8n itself",
    page: "docs/control-planes/callback.md",
    async begin() {
        const waiting = await startWaiting("n8n");
        const execution = waiting.begin();
        return {
            told() {
                const { answer } = execution;
                if (!answer)
                    return undefined;
                const [status, result] = [(0,json/* getOwn */.Ng)(answer, "status"), (0,json/* getOwn */.Ng)(answer, "result")];
                return String(status === "succeeded" ? result : status);
            },
            usual: {
                script: `curl -sS -X POST -H 'content-type: application/json' -d '{"status":"completed"}' "$RESUME_URL"`,
                environment: { RESUME_URL: execution.resumeUrl },
            },
            ours: {
                inputs: {
                    "control-plane": "callback",
                    "callback-preset": "n8n",
                    "callback-hosts": waiting.host,
                    "callback-secret": SECRET,
                },
                event: { inputs: { resumeUrl: execution.resumeUrl } },
                eventName: "workflow_dispatch",
            },
            async later({ sweep }) {
                await sweep();
                return "by the sweep";
            },
            close: () => waiting.close(),
        };
    },
};

;// CONCATENATED MODULE: ./simulator/step-functions/index.ts





const TOKEN_BYTES = 96;
const MAX_OUTPUT_BYTES = 262_144;
class LocalStepFunctions {
    calls = [];
    trouble = [];
    #executions = new Map();
    #server = new faulty_server/* FaultyServer */.d(this, new clock/* Timers */.xl(new clock/* SystemClock */.Aw()));
    url = "";
    async listen() {
        this.url = await this.#server.listen("127.0.0.1");
    }
    close() {
        return this.#server.close();
    }
    start() {
        const taskToken = (0,external_node_crypto_.randomBytes)(TOKEN_BYTES).toString("base64");
        const execution = { taskToken, status: "RUNNING" };
        this.#executions.set(taskToken, execution);
        return execution;
    }
    missHeartbeats(execution) {
        if (execution.status !== "RUNNING")
            return;
        Object.assign(execution, { status: "FAILED", error: "States.Timeout" });
    }
    record({ headers }) {
        const exchange = { status: undefined, outcome: "open" };
        const { authorization = "" } = headers;
        this.calls.push({ action: actionOf(headers), authorization, exchange });
        return exchange;
    }
    effectsOn() {
        const effect = this.trouble.shift();
        return effect ? [effect] : [];
    }
    answer({ headers, body }) {
        if (!headers["authorization"]?.startsWith("AWS4-HMAC-SHA256 Credential="))
            return refusal("MissingAuthenticationToken", 403);
        const parameters = (0,json/* parsedObject */.jM)(body.toString("utf8")) ?? {};
        const execution = this.#executions.get((0,json/* textAt */.$6)(parameters, "taskToken"));
        if (!execution)
            return refusal("InvalidToken");
        if (execution.status !== "RUNNING")
            return refusal("TaskTimedOut");
        return take(actionOf(headers), execution, parameters);
    }
}
function take(action, execution, parameters) {
    switch (action) {
        case "SendTaskHeartbeat":
            return (0,exchange/* json */.Pq)(200, {});
        case "SendTaskSuccess": {
            const output = (0,json/* textAt */.$6)(parameters, "output");
            const parsed = (0,json/* parsedObject */.jM)(output);
            if (!parsed || Buffer.byteLength(output) > MAX_OUTPUT_BYTES)
                return refusal("InvalidOutput");
            Object.assign(execution, { status: "SUCCEEDED", output: parsed });
            return (0,exchange/* json */.Pq)(200, {});
        }
        case "SendTaskFailure":
            Object.assign(execution, {
                status: "FAILED",
                error: (0,json/* textAt */.$6)(parameters, "error"),
                cause: (0,json/* textAt */.$6)(parameters, "cause"),
            });
            return (0,exchange/* json */.Pq)(200, {});
        default:
            return refusal("UnknownOperationException");
    }
}
function actionOf(headers) {
    return headers["x-amz-target"]?.split(".")[1] ?? "";
}
function refusal(code, status = 400) {
    const answer = (0,exchange/* json */.Pq)(status, { __type: `com.amazonaws.states#${code}`, message: code });
    return { ...answer, headers: { ...answer.headers, "x-amzn-errortype": code } };
}
async function startStepFunctions() {
    const service = new LocalStepFunctions();
    await service.listen();
    return service;
}

;// CONCATENATED MODULE: ./cli/play/step-functions-demo.ts


const REGION = "eu-west-1";
const CREDENTIALS = {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
    AWS_SECRET_ACCESS_KEY: "only-for-this-play",
};
const SEND_TASK_SUCCESS = `
curl -sS -X POST --aws-sigv4 "aws:amz:$AWS_REGION:states" --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
  -H 'content-type: application/x-amz-json-1.0' -H 'x-amz-target: AWSStepFunctions.SendTaskSuccess' \\
  -d '{"taskToken":"'"$TASK_TOKEN"'","output":"{\\"status\\":\\"completed\\"}"}' "$STEP_FUNCTIONS"`;
const stepFunctionsDemo = {
    name: "step-functions-demo",
    title: "a state of AWS Step Functions waits until its task token comes back",
    players: "Step Functions and GitHub are stand-ins on this machine; the action is the real one.",
    byItself: "sends it itself",
    page: "docs/control-planes/step-functions.md",
    async begin() {
        const service = await startStepFunctions();
        const execution = service.start();
        const { taskToken } = execution;
        return {
            told() {
                const { status, output, error } = execution;
                if (status === "RUNNING")
                    return undefined;
                return error ?? String((0,json/* getOwn */.Ng)(output ?? {}, "result") ?? (0,json/* getOwn */.Ng)(output ?? {}, "status"));
            },
            usual: {
                script: SEND_TASK_SUCCESS,
                environment: { ...CREDENTIALS, TASK_TOKEN: taskToken, STEP_FUNCTIONS: service.url },
            },
            ours: {
                inputs: { "control-plane": "step-functions", "control-plane-url": service.url },
                event: {
                    action: "step-functions-deployment",
                    client_payload: { taskToken, task: "deployment", id: "release-7-deploy" },
                },
                eventName: "repository_dispatch",
                environment: CREDENTIALS,
            },
            later() {
                const beats = service.calls.some(({ action }) => action === "SendTaskHeartbeat");
                if (beats)
                    service.missHeartbeats(execution);
                return Promise.resolve(undefined);
            },
            close: () => service.close(),
        };
    },
};

;// CONCATENATED MODULE: ./cli/play/demos.ts


const DEMOS = [n8nDemo, stepFunctionsDemo];


/***/ }),

/***/ 73646:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ prepareJobFolder),
/* harmony export */   Ex: () => (/* binding */ ActionRun),
/* harmony export */   fA: () => (/* binding */ parseFileCommand),
/* harmony export */   hs: () => (/* binding */ createFileCommands),
/* harmony export */   iU: () => (/* binding */ runnerEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38815);





class ActionRun {
    workspace;
    temp;
    #step;
    #manifest;
    #folder;
    #state = {};
    #variables;
    #path;
    #outputs = {};
    #summary = "";
    constructor(step) {
        this.#step = step;
        this.#manifest = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(step.manifest, "utf8"));
        this.#folder = step.job?.folder ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "cloud-automation-runner-"));
        this.#variables = step.job?.variables ?? {};
        this.#path = step.job?.path ?? [];
        ({ workspace: this.workspace, temp: this.temp } = prepareJobFolder(this.#folder, step.event));
    }
    get outputs() {
        return this.#outputs;
    }
    get summary() {
        return this.#summary;
    }
    get state() {
        return this.#state;
    }
    get variables() {
        return this.#variables;
    }
    has(stage) {
        return this.#manifest.runs[stage] !== undefined;
    }
    async run(stage, jobStatus = "success") {
        return this.start(stage, jobStatus).result;
    }
    start(stage, jobStatus = "success") {
        const script = this.#manifest.runs[stage];
        if (!script)
            throw new Error(`${this.#step.manifest} has no ${stage}`);
        const files = this.#fileCommands();
        const begunMs = Date.now();
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(this.#step.node ?? process.execPath, [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(this.#step.manifest), script)], {
            cwd: this.workspace,
            env: this.#environment(files, jobStatus),
            stdio: ["ignore", "pipe", "pipe"],
        });
        let stdout = "";
        let stderr = "";
        child.stdout
            .setEncoding("utf8")
            .on("data", (text) => ((stdout += text), this.#step.onOutput?.("stdout", text)));
        child.stderr
            .setEncoding("utf8")
            .on("data", (text) => ((stderr += text), this.#step.onOutput?.("stderr", text)));
        const result = new Promise((resolve, reject) => {
            child.on("error", reject);
            child.on("exit", (exitCode, signal) => {
                const durationMs = Date.now() - begunMs;
                const done = () => {
                    this.#collect(stage, files);
                    resolve({ exitCode, signal, stdout, stderr, durationMs });
                };
                const patience = setTimeout(done, 5_000);
                child.on("close", () => {
                    clearTimeout(patience);
                    done();
                });
            });
        });
        return { process: child, result };
    }
    #fileCommands() {
        return createFileCommands(this.#folder);
    }
    #environment(files, jobStatus) {
        const environment = {
            ...runnerEnvironment({ folder: this.#folder, variables: this.#variables, path: this.#path }, this.#step.eventName),
            ...files,
        };
        const defaults = Object.entries(this.#manifest.inputs ?? {}).flatMap(([name, input]) => input?.default === undefined ? [] : [[name, String(input.default)]]);
        for (const [name, value] of [...defaults, ...Object.entries(this.#step.inputs)]) {
            environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] = value
                .replaceAll("${{ job.status }}", jobStatus)
                .replaceAll("${{ github.token }}", this.#step.token ?? "");
        }
        for (const [name, value] of Object.entries(this.#state))
            environment[`STATE_${name}`] = value;
        for (const [name, value] of Object.entries(this.#step.environment ?? {})) {
            if (value === undefined)
                delete environment[name];
            else
                environment[name] = value;
        }
        return environment;
    }
    #collect(stage, files) {
        const read = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(files[name] ?? "") ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(files[name] ?? "", "utf8") : "";
        Object.assign(this.#state, parseFileCommand(read("GITHUB_STATE")));
        Object.assign(this.#variables, parseFileCommand(read("GITHUB_ENV")));
        this.#path.unshift(...read("GITHUB_PATH").split("\n").filter(Boolean).reverse());
        if (stage === "main")
            Object.assign(this.#outputs, parseFileCommand(read("GITHUB_OUTPUT")));
        this.#summary += read("GITHUB_STEP_SUMMARY");
    }
}
function prepareJobFolder(folder, event) {
    const { workspace, temp } = jobFolders(folder);
    for (const path of [workspace, temp])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "event.json"), JSON.stringify(event));
    return { workspace, temp };
}
function jobFolders(folder) {
    return { workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "workspace"), temp: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "temp") };
}
function runnerEnvironment({ folder, variables, path }, eventName = "repository_dispatch") {
    const { workspace, temp } = jobFolders(folder);
    return {
        PATH: [...path, process.env["PATH"]].join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter),
        HOME: process.env["HOME"],
        LANG: "C.UTF-8",
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_API_URL: "https://api.github.com",
        GITHUB_REPOSITORY: "octo/demo",
        GITHUB_RUN_ID: "4711",
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_WORKFLOW: "keptn",
        GITHUB_JOB: "task",
        GITHUB_EVENT_NAME: eventName,
        GITHUB_EVENT_PATH: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "event.json"),
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temp,
        RUNNER_OS: "Linux",
        RUNNER_NAME: "local",
        ...variables,
    };
}
function createFileCommands(folder) {
    const commands = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(jobFolders(folder).temp, "_runner_file_commands");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(commands, { recursive: true });
    const stage = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(commands, "stage-"));
    const files = Object.fromEntries(["OUTPUT", "STATE", "ENV", "PATH", "STEP_SUMMARY"].map((name) => [
        `GITHUB_${name}`,
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(stage, name),
    ]));
    for (const file of Object.values(files))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, "");
    return files;
}
function parseFileCommand(text) {
    const values = {};
    const lines = text.split("\n");
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? "";
        if (line === "")
            continue;
        const equals = line.indexOf("=");
        const heredoc = line.indexOf("<<");
        if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
            values[line.slice(0, equals)] = line.slice(equals + 1);
        }
        else if (heredoc > 0) {
            const delimiter = line.slice(heredoc + 2);
            const end = lines.indexOf(delimiter, i + 1);
            if (end < 0)
                throw new Error(`no line ${JSON.stringify(delimiter)} ends the value of ${line.slice(0, heredoc)}`);
            values[line.slice(0, heredoc)] = lines.slice(i + 1, end).join("\n");
            i = end;
        }
        else
            throw new Error(`not a file command: ${JSON.stringify(line)}`);
    }
    return values;
}


/***/ }),

/***/ 78484:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ readExample),
/* harmony export */   Bj: () => (/* binding */ exampleNames),
/* harmony export */   DV: () => (/* binding */ plannedTasks),
/* harmony export */   ij: () => (/* binding */ dispatchedRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _simulator_webhook__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77866);
/* harmony import */ var _simulator_engine_shipyard__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29594);
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);






const EXAMPLES = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)("examples", "projects");
const DISPATCH_URL = /https:\/\/api\.github\.com\/repos\/([\w.-]+)\/([\w.-]+)\/dispatches\b/;
function dispatchedRepository(webhookText) {
    const [, owner, name] = DISPATCH_URL.exec(webhookText) ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}
function exampleNames(root) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, EXAMPLES), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort();
}
function readExample(root, name) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, EXAMPLES, name);
    const read = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), "utf8");
    const webhookText = read("webhook.yaml");
    const { webhooks } = (0,_simulator_webhook__WEBPACK_IMPORTED_MODULE_3__/* .readWebhookConfig */ .Mp)(webhookText);
    const repository = dispatchedRepository(webhookText);
    if (repository === undefined)
        throw new Error(`${name}/webhook.yaml: no request goes to https://api.github.com/repos/OWNER/REPOSITORY/dispatches.`);
    const values = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(read("sli-values.yaml"));
    const shipyardText = read("shipyard.yaml");
    return {
        name,
        folder,
        shipyard: (0,_simulator_engine_shipyard__WEBPACK_IMPORTED_MODULE_4__/* .parseShipyard */ .CN)(shipyardText),
        shipyardText,
        webhookText,
        sloText: read("slo.yaml"),
        subscriptions: webhooks.map(({ subscriptionID, type }) => ({
            id: subscriptionID,
            event: type,
        })),
        secrets: webhooks.flatMap(({ envFrom }) => envFrom.map(({ secretName, secretKey }) => ({ name: secretName, key: secretKey }))),
        repository,
        trigger: readTrigger(folder),
        measured: values.measured,
        failing: values.failing,
    };
}
function readTrigger(folder) {
    const [file = ""] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "events")).sort();
    const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "events", file), "utf8"));
    const [, stage, sequence] = /^sh\.keptn\.event\.([^.]+)\.([^.]+)\.triggered$/.exec(textAt(event, "type")) ?? [];
    const service = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(event) ? textAt((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(event, "data"), "service") : "";
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(event) || stage === undefined || sequence === undefined || service === "")
        throw new Error(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "events", file)}: expected a sequence's triggered event with data.service.`);
    return { event, stage, sequence, service };
}
function plannedTasks({ shipyard, trigger }) {
    const planned = [];
    const seen = new Set();
    const add = (stageName, sequenceName) => {
        const key = `${stageName}.${sequenceName}`;
        if (seen.has(key))
            return;
        seen.add(key);
        const sequence = shipyard.stages
            .find(({ name }) => name === stageName)
            ?.sequences.find(({ name }) => name === sequenceName);
        for (const { name } of sequence?.tasks ?? [])
            planned.push({ stage: stageName, task: name });
        for (const stage of shipyard.stages)
            for (const next of stage.sequences)
                if (next.triggeredOn.some(({ event }) => event === `${key}.finished`))
                    add(stage.name, next.name);
    };
    add(trigger.stage, trigger.sequence);
    return planned;
}
function textAt(value, key) {
    const found = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(value) ? (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(value, key) : undefined;
    return typeof found === "string" ? found : "";
}


/***/ }),

/***/ 82663:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pushFiles),
/* harmony export */   i: () => (/* binding */ pushedPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const FOLDER = ".github";
const ASKED_FOR = /\.ya?ml$/;
function pushFiles(folder, github) {
    for (const path of pushedPaths(folder)) {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), "utf8");
        if (github.file(path) !== text)
            github.setFile(path, text);
    }
}
function pushedPaths(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FOLDER), { recursive: true, encoding: "utf8" })
            .filter((name) => ASKED_FOR.test(name))
            .map((name) => `${FOLDER}/${name.replaceAll("\\", "/")}`)
            .sort();
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 87273:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ senderOf),
/* harmony export */   uW: () => (/* binding */ runIdIn),
/* harmony export */   wN: () => (/* binding */ BRIDGE_SOURCE)
/* harmony export */ });
/* harmony import */ var _simulator_engine_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25858);

const BRIDGE_SOURCE = "https://github.com/keptn/keptn/bridge";
const NAMES = {
    [_simulator_engine_event__WEBPACK_IMPORTED_MODULE_0__/* .SHIPYARD_CONTROLLER */ .k9]: "shipyard",
    [_simulator_engine_event__WEBPACK_IMPORTED_MODULE_0__/* .LIGHTHOUSE_SERVICE */ .x_]: "lighthouse",
    [_simulator_engine_event__WEBPACK_IMPORTED_MODULE_0__/* .APPROVAL_SERVICE */ .gM]: "approval-service",
    [BRIDGE_SOURCE]: "you",
};
function runIdIn(source) {
    const [, run] = /\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(source) ?? [];
    return run === undefined ? undefined : Number(run);
}
function senderOf(source) {
    const run = runIdIn(source);
    if (run !== undefined)
        return `GitHub run #${run}`;
    return Object.hasOwn(NAMES, source) ? (NAMES[source] ?? source) : source;
}


/***/ }),

/***/ 91113:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readable),
/* harmony export */   S: () => (/* binding */ blocksOf)
/* harmony export */ });
/* harmony import */ var _text_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61097);

const ROW = /^\|.*\|\s*$/;
const RULE = /^\|(?:\s*:?-+:?\s*\|)+\s*$/;
const HIDDEN = /<!--(?:(?!<!--)[^])*?-->|<\/?(?:sub|sup|br|details|summary)\b[^<>]*>/g;
const LINK = String.raw `\[((?:\\.|[^[\]\\])*)\]\((?:<[^<>]*>|[^()]*)\)`;
const ONLY_LINK = new RegExp(`^${LINK}$`);
const GAP = "  ";
function readable(markdown, columns = Number.POSITIVE_INFINITY) {
    return blocksOf(markdown)
        .flatMap((block) => (typeof block === "string" ? [block] : table(block, columns)))
        .filter((line) => line.trim() !== "");
}
function blocksOf(markdown) {
    const blocks = [];
    let rows = [];
    for (const line of [...markdown.replaceAll(HIDDEN, "").split("\n"), ""]) {
        if (ROW.test(line)) {
            if (!RULE.test(line))
                rows.push(cellsOf(line));
            continue;
        }
        if (rows.length > 0)
            blocks.push(rows);
        rows = [];
        const text = paragraph(line);
        if (text.trim() !== "")
            blocks.push(text);
    }
    return blocks;
}
function cellsOf(line) {
    return line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => inline(cell.trim()));
}
function table(rows, columns) {
    const widths = rows.reduce((known, row) => row.map((cell, column) => Math.max(known[column] ?? 0, (0,_text_width__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(cell))), []);
    let taken = -GAP.length;
    const tooMany = widths.findIndex((width) => (taken += GAP.length + width) > columns);
    const beside = tooMany === -1 ? widths.length : Math.max(1, tooMany);
    const headings = rows[0] ?? [];
    return rows.flatMap((row) => {
        const cells = row.slice(0, beside).map((cell, column) => (0,_text_width__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)(cell, widths[column] ?? 0));
        const below = row
            .slice(beside)
            .flatMap((cell, i) => (cell === "" ? [] : [`${headings[beside + i] ?? ""} ${cell}`]));
        return [cells.join(GAP).trimEnd(), row === headings ? "" : GAP + below.join(", ")];
    });
}
function paragraph(line) {
    if (/^-{3,}\s*$/.test(line))
        return "";
    const parts = line.replace(/^(?:#{1,6} |> )/, "").split(" · ");
    return parts
        .filter((part) => !ONLY_LINK.test(part))
        .map(inline)
        .join(" · ");
}
function inline(text) {
    return text
        .replaceAll(new RegExp(String.raw `(?<!\\)${LINK}`, "g"), "$1")
        .replaceAll(/(?<!\\)(?:\*\*|`)/g, "")
        .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
        .replaceAll("\u200b", "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&");
}


/***/ })

};
