module.exports = {

/***/ 51639:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlay: () => (/* binding */ runPlay)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/command-line.ts
var command_line = __webpack_require__(31865);
// EXTERNAL MODULE: ./cli/project-root.ts
var project_root = __webpack_require__(3207);
// EXTERNAL MODULE: ./cli/screen.ts
var cli_screen = __webpack_require__(12487);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./simulator/webhook/index.ts + 30 modules
var simulator_webhook = __webpack_require__(77866);
// EXTERNAL MODULE: ./simulator/engine/shipyard.ts
var shipyard = __webpack_require__(29594);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./cli/play/example.ts






const EXAMPLES = (0,external_node_path_.join)("examples", "projects");
const DISPATCH_URL = /^https:\/\/api\.github\.com\/repos\/([^/]+)\/([^/]+)\/dispatches$/;
function exampleNames(root) {
    return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, EXAMPLES), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort();
}
function readExample(root, name) {
    const folder = (0,external_node_path_.join)(root, EXAMPLES, name);
    const read = (path) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path), "utf8");
    const webhookText = read("webhook.yaml");
    const { webhooks } = (0,simulator_webhook/* readWebhookConfig */.Mp)(webhookText);
    const urls = webhooks.flatMap(({ requests }) => requests.map((request) => (typeof request === "string" ? "" : request.url)));
    const [, owner, repository] = urls.map((url) => DISPATCH_URL.exec(url)).find((match) => match !== null) ?? [];
    if (owner === undefined || repository === undefined)
        throw new Error(`${name}/webhook.yaml: no request goes to https://api.github.com/repos/OWNER/REPOSITORY/dispatches.`);
    const values = (0,dist/* parse */.qg)(read("sli-values.yaml"));
    const shipyardText = read("shipyard.yaml");
    return {
        name,
        folder,
        shipyard: (0,shipyard/* parseShipyard */.CN)(shipyardText),
        shipyardText,
        webhookText,
        sloText: read("slo.yaml"),
        subscriptions: webhooks.map(({ subscriptionID, type }) => ({
            id: subscriptionID,
            event: type,
        })),
        secrets: webhooks.flatMap(({ envFrom }) => envFrom.map(({ secretName, secretKey }) => ({ name: secretName, key: secretKey }))),
        repository: { owner, name: repository },
        trigger: readTrigger(folder),
        measured: values.measured,
        failing: values.failing,
    };
}
function readTrigger(folder) {
    const [file = ""] = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, "events")).sort();
    const event = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, "events", file), "utf8"));
    const [, stage, sequence] = /^sh\.keptn\.event\.([^.]+)\.([^.]+)\.triggered$/.exec(textAt(event, "type")) ?? [];
    const service = (0,json/* isJsonObject */.OW)(event) ? textAt((0,json/* getOwn */.Ng)(event, "data"), "service") : "";
    if (!(0,json/* isJsonObject */.OW)(event) || stage === undefined || sequence === undefined || service === "")
        throw new Error(`${(0,external_node_path_.join)(folder, "events", file)}: expected a sequence's triggered event with data.service.`);
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
    const found = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, key) : undefined;
    return typeof found === "string" ? found : "";
}

// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(61097);
;// CONCATENATED MODULE: ./cli/play/markdown-text.ts

const ROW = /^\|.*\|\s*$/;
const RULE = /^\|(?:\s*:?-+:?\s*\|)+\s*$/;
const HIDDEN = /<!--(?:(?!<!--)[^])*?-->|<\/?(?:sub|sup|br|details|summary)\b[^<>]*>/g;
const LINK = String.raw `\[((?:\\.|[^[\]\\])*)\]\((?:<[^<>]*>|[^()]*)\)`;
const ONLY_LINK = new RegExp(`^${LINK}$`);
const GAP = "  ";
function readable(markdown) {
    const written = [];
    let rows = [];
    for (const line of [...markdown.replaceAll(HIDDEN, "").split("\n"), ""]) {
        if (ROW.test(line)) {
            rows.push(line);
            continue;
        }
        written.push(...table(rows), paragraph(line));
        rows = [];
    }
    return written.filter((line) => line.trim() !== "");
}
function table(lines) {
    const rows = lines
        .filter((line) => !RULE.test(line))
        .map((line) => line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => inline(cell.trim())));
    const widths = rows.reduce((known, row) => row.map((cell, column) => Math.max(known[column] ?? 0, (0,text_width/* widthOf */.qz)(cell))), []);
    return rows.map((row) => row
        .map((cell, column) => (0,text_width/* pad */.eV)(cell, widths[column] ?? 0))
        .join(GAP)
        .trimEnd());
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

;// CONCATENATED MODULE: ./cli/play/pages.ts

const OWN_PART = /^## (?:Task |This run, after )/m;
function printPages(screen, runs, issues) {
    for (const { id, workflow, summary } of runs) {
        const card = readable(summary.split(OWN_PART, 1)[0] ?? "");
        if (card.length === 0)
            continue;
        screen.line(["bold", `${workflow}, run #${id}`], ["dim", "  summary"]);
        printText(screen, card);
        screen.line("");
    }
    for (const { number, title, state, labels, body, comments } of issues) {
        screen.line(["bold", `Issue #${number}: ${title}`], ["dim", `  ${[state, ...labels].join(", ")}`]);
        printText(screen, readable(body));
        for (const comment of comments) {
            const [first = "", ...more] = readable(comment.body);
            screen.line("  ", ["cyan", `${comment.user}:`], ` ${first}`);
            printText(screen, more);
        }
        screen.line("");
    }
}
function printText(screen, lines) {
    for (const line of lines)
        screen.line(["dim", "  │ "], line);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
var expressions_dist = __webpack_require__(23662);
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
        const { tokens } = new expressions_dist/* Lexer */.JG(expression).lex();
        for (const token of tokens)
            if (token.type === lexer/* TokenType */.ks.STRING)
                token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
        const tree = new expressions_dist/* Parser */.iX(tokens, Object.keys(contexts), functions).parse();
        if (tree === undefined)
            throw new Error("it is empty");
        return new expressions_dist/* Evaluator */.oi(tree, (0,catalogue_expression/* contextsOf */.WO)(contexts), new Map(functions.map((definition) => [definition.name, definition]))).evaluate();
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
        call: () => new expressions_dist/* data.BooleanData */.p.bo(answer),
    }));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./simulator/runner/run-action.ts





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
        this.#manifest = (0,dist/* parse */.qg)((0,external_node_fs_.readFileSync)(step.manifest, "utf8"));
        this.#folder = step.job?.folder ?? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "cloud-automation-runner-"));
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
        const child = (0,external_node_child_process_.spawn)(this.#step.node ?? process.execPath, [(0,external_node_path_.join)((0,external_node_path_.dirname)(this.#step.manifest), script)], {
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
        const read = (name) => (0,external_node_fs_.existsSync)(files[name] ?? "") ? (0,external_node_fs_.readFileSync)(files[name] ?? "", "utf8") : "";
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
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "event.json"), JSON.stringify(event));
    return { workspace, temp };
}
function jobFolders(folder) {
    return { workspace: (0,external_node_path_.join)(folder, "workspace"), temp: (0,external_node_path_.join)(folder, "temp") };
}
function runnerEnvironment({ folder, variables, path }, eventName = "repository_dispatch") {
    const { workspace, temp } = jobFolders(folder);
    return {
        PATH: [...path, process.env["PATH"]].join(external_node_path_.delimiter),
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
        GITHUB_EVENT_PATH: (0,external_node_path_.join)(folder, "event.json"),
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temp,
        RUNNER_OS: "Linux",
        RUNNER_NAME: "local",
        ...variables,
    };
}
function createFileCommands(folder) {
    const commands = (0,external_node_path_.join)(jobFolders(folder).temp, "_runner_file_commands");
    (0,external_node_fs_.mkdirSync)(commands, { recursive: true });
    const stage = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(commands, "stage-"));
    const files = Object.fromEntries(["OUTPUT", "STATE", "ENV", "PATH", "STEP_SUMMARY"].map((name) => [
        `GITHUB_${name}`,
        (0,external_node_path_.join)(stage, name),
    ]));
    for (const file of Object.values(files))
        (0,external_node_fs_.writeFileSync)(file, "");
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
        ({ workspace: this.#workspace } = prepareJobFolder(folder, request.event));
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
        const run = new ActionRun({
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
        const files = createFileCommands(folder);
        const streams = this.#streams();
        const { process: child, exitCode } = startScript({
            script: interpolate(run, this.#contexts()),
            shell: step.shell,
            workspace: this.#workspace,
            workingDirectory: step.workingDirectory,
            folder: (0,external_node_path_.dirname)(files["GITHUB_OUTPUT"] ?? folder),
            environment: {
                ...runnerEnvironment(this.#surroundings),
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
        Object.assign(variables, parseFileCommand(read("GITHUB_ENV")));
        path.unshift(...read("GITHUB_PATH").split("\n").filter(Boolean).reverse());
        if (step.id !== undefined)
            this.#outputs[step.id] = { outputs: parseFileCommand(read("GITHUB_OUTPUT")) };
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

// EXTERNAL MODULE: ./simulator/github/permissions.ts
var permissions = __webpack_require__(56719);
;// CONCATENATED MODULE: ./simulator/dispatch/workflow.ts






const EVENTS = ["repository_dispatch", "issue_comment"];
const WORKFLOWS = (0,external_node_path_.join)(".github", "workflows");
const WORKFLOW_KEYS = ["name", "on", "run-name", "concurrency", "env", "permissions", "jobs"];
const JOB_KEYS = ["name", "if", "runs-on", "timeout-minutes", "permissions", "env", "steps"];
const DEFAULT_PERMISSIONS = { contents: "read" };
const STEP_KEYS = ["id", "name", "uses", "run", "with", "env", "if", "shell", "working-directory"];
function readWorkflows(repositoryFolder) {
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
        const root = (0,dist/* parse */.qg)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(repositoryFolder, WORKFLOWS, file), "utf8"));
        if (!(0,json/* isJsonObject */.OW)(root))
            throw new Error(`${file}: expected a mapping`);
        const on = (0,json/* getOwn */.Ng)(root, "on");
        const triggers = new Map(EVENTS.filter((event) => isNamed(event, on)).map((event) => [event, typesOf(event, on)]));
        return triggers.size === 0 ? [] : [readWorkflow(file, root, triggers)];
    });
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
        name: workflow_textAt(root, "name") ?? file,
        triggers,
        runName: workflow_textAt(root, "run-name"),
        concurrency: readConcurrency((0,json/* getOwn */.Ng)(root, "concurrency"), file),
        environment: texts((0,json/* getOwn */.Ng)(root, "env"), `${file}: env`),
        jobs: Object.keys(jobs).map((id) => readJob(id, objectAt(jobs, id, `${file}: jobs`), permissions, `${file}: jobs.${id}`)),
    };
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
        group: workflow_textAt(value, "group") ?? "",
        queue: workflow_textAt(value, "queue") === "max" ? "max" : "single",
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
        name: workflow_textAt(job, "name") ?? id,
        condition: workflow_textAt(job, "if"),
        permissions: readPermissions((0,json/* getOwn */.Ng)(job, "permissions")) ?? permissions,
        environment: texts((0,json/* getOwn */.Ng)(job, "env"), `${where}.env`),
        steps: steps.map((step, i) => readStep(step, `${where}.steps[${i}]`)),
    };
}
function readStep(step, where) {
    if (!(0,json/* isJsonObject */.OW)(step))
        throw new Error(`${where}: expected a mapping`);
    onlyKnown(step, STEP_KEYS, where);
    const [uses, run] = [workflow_textAt(step, "uses"), workflow_textAt(step, "run")];
    if ((uses === undefined) === (run === undefined))
        throw new Error(`${where}: expected either uses or run`);
    return {
        id: workflow_textAt(step, "id"),
        name: workflow_textAt(step, "name") ?? uses ?? run?.split("\n", 1)[0] ?? "",
        uses,
        run,
        with: texts((0,json/* getOwn */.Ng)(step, "with"), `${where}.with`),
        environment: texts((0,json/* getOwn */.Ng)(step, "env"), `${where}.env`),
        condition: workflow_textAt(step, "if"),
        shell: workflow_textAt(step, "shell"),
        workingDirectory: workflow_textAt(step, "working-directory"),
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
function workflow_textAt(value, key) {
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
        this.#workflows = readWorkflows(folder);
        this.#records = options.github && new RunRecords(options.github);
        options.github?.onComment((event) => this.#happened("issue_comment", event));
    }
    answer({ method, path, headers, body }) {
        const [, scheme = "", token = ""] = /^(\S+) +(\S+)$/.exec(headers["authorization"] ?? "") ?? [];
        const { repository, foreignTokens = [] } = this.options;
        if (headers["authorization"] === undefined)
            return (0,dispatch_request/* refusal */.x5)(401, "Requires authentication");
        const isKnown = token === this.options.token || foreignTokens.includes(token);
        if (!["bearer", "token"].includes(scheme.toLowerCase()) || !isKnown)
            return (0,dispatch_request/* refusal */.x5)(401, "Bad credentials");
        const isThere = path.toLowerCase() ===
            `/repos/${repository.owner}/${repository.name}/dispatches`.toLowerCase();
        if (method !== "POST" || !isThere || token !== this.options.token)
            return (0,dispatch_request/* refusal */.x5)(404, "Not Found");
        const dispatch = (0,dispatch_request/* readDispatch */.L6)(body);
        if ((0,dispatch_request/* isRefused */.H0)(dispatch))
            return dispatch;
        const { owner, name, defaultBranch } = repository;
        this.#happened("repository_dispatch", {
            action: dispatch.eventType,
            branch: defaultBranch,
            client_payload: dispatch.clientPayload,
            repository: { full_name: `${owner}/${name}`, name, owner: { login: owner } },
            sender: { login: DISPATCHER },
        });
        return { status: 204, body: "" };
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
            this.#start(workflow, name, type, event);
    }
    #start(workflow, name, type, event) {
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
        const contexts = { github, vars: repository.variables };
        const unnamed = name === "issue_comment" ? receiver_textAt(event, "issue", "title") : type;
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






// EXTERNAL MODULE: ./simulator/engine/event.ts
var engine_event = __webpack_require__(25858);
// EXTERNAL MODULE: ./simulator/github/index.ts + 26 modules
var simulator_github = __webpack_require__(80863);
;// CONCATENATED MODULE: ./cli/play/approval.ts

class Approver {
    desk;
    screen;
    approval;
    signal;
    #seen = new Set();
    #looking = 0;
    constructor(desk, screen, approval, signal) {
        this.desk = desk;
        this.screen = screen;
        this.approval = approval;
        this.signal = signal;
    }
    get isBusy() {
        return this.#looking > 0;
    }
    async look() {
        this.#looking += 1;
        try {
            await new Promise((resolve) => setImmediate(resolve));
            for (const waiting of this.desk.waiting()) {
                if (this.#seen.has(waiting.triggered.id))
                    continue;
                this.#seen.add(waiting.triggered.id);
                await this.#answer(waiting);
            }
        }
        finally {
            this.#looking -= 1;
        }
    }
    async #answer(waiting) {
        const { approval } = this;
        const decision = approval.by === "person" ? await this.#ask(waiting) : approval.decision;
        if (decision === undefined)
            return;
        await waiting.answer(decision, {
            person: "at the prompt",
            option: `by --${decision}`,
            default: "automatically, because there is no terminal",
        }[approval.by]);
    }
    async #ask({ triggered, asked }) {
        const data = (0,engine_event/* decodeData */.Hw)(triggered.data);
        const indent = " ".repeat(8);
        if (asked !== undefined)
            this.screen.line(`${indent}? ${asked}`);
        const question = `${indent}? Release ${data?.service} to ${data?.stage}? The last ` +
            `stage says ${data?.result || "nothing"}.`;
        for (;;) {
            const answer = (await this.screen.ask(question, this.signal))?.trim().toLowerCase();
            if (this.signal.aborted)
                return undefined;
            if (answer === "y" || answer === "yes")
                return "approve";
            if (answer === undefined || answer === "n" || answer === "no")
                return "reject";
        }
    }
}

// EXTERNAL MODULE: ./src/domain/approval.ts
var approval = __webpack_require__(62673);
;// CONCATENATED MODULE: ./cli/play/sender.ts

const BRIDGE_SOURCE = "https://github.com/keptn/keptn/bridge";
const NAMES = {
    [engine_event/* SHIPYARD_CONTROLLER */.k9]: "shipyard",
    [engine_event/* LIGHTHOUSE_SERVICE */.x_]: "lighthouse",
    [engine_event/* APPROVAL_SERVICE */.gM]: "approval-service",
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

;// CONCATENATED MODULE: ./cli/play/desks.ts



const PERSON = "you";
function bridgeDesk(plane, api) {
    const waits = ({ id, type }) => type === (0,engine_event/* taskType */.qs)("approval", "triggered") &&
        plane.counts(id).started > plane.counts(id).finished;
    return {
        waiting: () => plane
            .openTasks()
            .filter(waits)
            .map((triggered) => ({
            triggered,
            asked: undefined,
            answer: async (decision, how) => {
                const data = (0,engine_event/* decodeData */.Hw)(triggered.data);
                const isApproved = decision === "approve";
                await api.send({
                    type: (0,engine_event/* taskType */.qs)("approval", "finished"),
                    specversion: "1.0",
                    source: BRIDGE_SOURCE,
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
                .filter(({ state, labels }) => state === "open" && labels.includes(approval/* QUESTION_LABEL */.Uf))
                .flatMap(({ number, title, body }) => {
                const question = (0,approval/* readQuestion */.H1)(body ?? "");
                const triggered = open.get(question?.task.id ?? "");
                if (question === undefined ||
                    triggered === undefined ||
                    github.run(runIdIn(question.source) ?? 0)?.status !== "completed")
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

;// CONCATENATED MODULE: ./cli/play/issues.ts
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

;// CONCATENATED MODULE: ./cli/play/network.ts
const GITHUB_API_HOST = "api.github.com";
const DOCUMENTATION_ADDRESS = "192.0.2.1";
function networkTo(receiver, note) {
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
                path: pathname,
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

;// CONCATENATED MODULE: ./cli/play/set-up.ts

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
async function setUp(api, plane, example, githubToken) {
    const { name: project, trigger, shipyard } = example;
    plane.createProject({
        name: project,
        shipyard: example.shipyardText,
        services: [trigger.service],
    });
    for (const name of new Set(example.secrets.map((secret) => secret.name))) {
        const keys = example.secrets
            .filter((secret) => secret.name === name)
            .map(({ key }) => [key, githubToken]);
        await api.call("POST", "/secrets/v1/secret", {
            name,
            scope: SECRET_SCOPE,
            data: Object.fromEntries(keys),
        });
    }
    await putFile(api, `/resource-service/v1/project/${project}`, "webhook/webhook.yaml", example.webhookText);
    for (const stage of shipyard.stages)
        await putFile(api, `/resource-service/v1/project/${project}/stage/${stage.name}/service/${trigger.service}`, "slo.yaml", example.sloText);
    const [integration] = (await api.call("GET", `/controlPlane/v1/uniform/registration?name=${simulator/* WEBHOOK_SERVICE */.Wh}`));
    if (integration === undefined)
        throw new Error(`The control plane has no ${simulator/* WEBHOOK_SERVICE */.Wh}.`);
    for (const { id, event } of example.subscriptions) {
        const filter = { projects: [project], stages: [], services: [] };
        await api.call("PUT", `/controlPlane/v1/uniform/registration/${integration.id}/subscription/${id}`, { event, filter });
    }
}
async function putFile(api, level, resourceURI, text) {
    await api.call("PUT", `${level}/resource`, {
        resources: [{ resourceURI, resourceContent: Buffer.from(text).toString("base64") }],
    });
}

// EXTERNAL MODULE: ./simulator/engine/aggregate.ts
var aggregate = __webpack_require__(77581);
;// CONCATENATED MODULE: ./cli/play/tally.ts




function taskRows(events, plan) {
    return plan.map(({ stage, task }) => {
        const triggered = events.find((event) => event.type === (0,engine_event/* taskType */.qs)(task, "triggered") && (0,engine_event/* decodeData */.Hw)(event.data)?.stage === stage);
        const finished = events.filter((event) => triggered !== undefined &&
            event.triggeredid === triggered.id &&
            event.type === (0,engine_event/* taskType */.qs)(task, "finished"));
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
            status: (0,engine_event/* decodeData */.Hw)(data)?.status ?? "",
            result: (0,engine_event/* decodeData */.Hw)(data)?.result ?? "",
        }));
        return {
            stage,
            task,
            state: "finished",
            ...(0,aggregate/* aggregate */.QD)(answers),
            message: firstLine((0,engine_event/* decodeData */.Hw)(last.data)?.message ?? ""),
            durationMs: Date.parse(last.time) - Date.parse(triggered.time),
            by: [...new Set(finished.map(({ source }) => senderOf(source)))].join(", "),
            data: Object.assign({}, ...finished.map((event) => reported(event, task))),
        };
    });
}
function sequenceEnds(events) {
    return events.flatMap((event) => {
        const type = (0,engine_event/* parseSequenceType */.Vk)(event.type);
        const data = (0,engine_event/* decodeData */.Hw)(event.data);
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
function firstLine(text) {
    return text.split("\n", 1)[0] ?? "";
}
function scoreOf(event) {
    const value = event.type === (0,engine_event/* taskType */.qs)("evaluation", "finished")
        ? (0,json/* getOwn */.Ng)((0,engine_event/* dataObject */.g0)(event), "evaluation")
        : undefined;
    const score = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, "score") : undefined;
    return typeof score === "number" ? String(Math.round(score * 100) / 100) : undefined;
}
function reported(event, task) {
    const value = (0,json/* getOwn */.Ng)((0,engine_event/* dataObject */.g0)(event), task);
    if (!(0,json/* isJsonObject */.OW)(value))
        return {};
    const score = scoreOf(event);
    if (score !== undefined)
        return { score };
    const plain = Object.entries(value).filter(([, item]) => ["string", "number", "boolean"].includes(typeof item));
    return Object.fromEntries(plain.map(([name, item]) => [name, String(item)]));
}

;// CONCATENATED MODULE: ./cli/play/story.ts





const TIME_COLUMNS = 7;
const SENDER_COLUMNS = 16;
const INDENT = " ".repeat(TIME_COLUMNS + " ✓ ".length);
const STYLES = { pass: "green", warning: "yellow", fail: "red" };
const SIGNS = { pass: "✓", warning: "!", fail: "✗" };
function styled(result, text) {
    const style = Object.hasOwn(STYLES, result) ? STYLES[result] : undefined;
    return style === undefined ? text : [style, text];
}
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}
class Story {
    screen;
    example;
    signal;
    #startMs = Date.now();
    #labelColumns;
    #stageColumns;
    constructor(screen, example, signal) {
        this.screen = screen;
        this.example = example;
        this.signal = signal;
        this.#labelColumns =
            Math.max(...plannedTasks(example).map(({ task }) => (0,text_width/* widthOf */.qz)(task))) + " triggered".length;
        this.#stageColumns = Math.max(...example.shipyard.stages.map(({ name }) => (0,text_width/* widthOf */.qz)(name)));
    }
    event(event) {
        const kind = (0,engine_event/* kindOf */.I)(event.type);
        const data = (0,engine_event/* decodeData */.Hw)(event.data);
        const verdict = kind === "finished" ? (data?.result ?? "") : "";
        const by = event.source === this.example.trigger.event["source"] ? "you" : senderOf(event.source);
        const start = [
            this.#time(),
            " ",
            this.#sign(kind, verdict),
            " ",
            ...this.#nameAndStage(event.type, kind, data?.stage ?? ""),
            "  ",
        ];
        if (kind !== "finished")
            return this.#line(...start, ["cyan", by]);
        const word = data?.status === "errored" ? "errored" : verdict;
        const details = detailsOf(event);
        const suffix = details === "" || (0,engine_event/* parseSequenceType */.Vk)(event.type) ? "" : `: ${details}`;
        const fits = (0,text_width/* widthOf */.qz)(word + suffix) <= this.#columnsForResult();
        this.#line(...start, ["cyan", (0,text_width/* pad */.eV)(by, SENDER_COLUMNS)], "  ", styled(verdict, word), fits ? suffix : "");
        if (!fits)
            this.#line(INDENT, details);
    }
    #nameAndStage(type, kind, stage) {
        const sequence = (0,engine_event/* parseSequenceType */.Vk)(type);
        if (sequence) {
            const label = `${sequence.stage}.${sequence.sequence} ${kind}`;
            const left = this.#labelColumns + this.#stageColumns - (0,text_width/* widthOf */.qz)(label);
            return [["bold", label], "  ", ["dim", " ".repeat(Math.max(0, left))]];
        }
        const name = (0,engine_event/* parseTaskType */.hY)(type)?.task ?? type;
        const label = (0,text_width/* pad */.eV)(`${name} ${kind}`, this.#labelColumns);
        const head = name === "get-sli" ? ["dim", label] : label;
        return [head, "  ", ["dim", (0,text_width/* pad */.eV)(stage, this.#stageColumns)]];
    }
    #columnsForResult() {
        return (this.screen.columns -
            TIME_COLUMNS -
            " ✓ ".length -
            this.#labelColumns -
            this.#stageColumns -
            SENDER_COLUMNS -
            3 * "  ".length);
    }
    comment({ issueNumber, user, body, }) {
        const where = (0,text_width/* pad */.eV)(`comment in issue #${issueNumber}`, this.#labelColumns + this.#stageColumns + "  ".length);
        this.#line(this.#time(), " ", ["cyan", "✎"], " ", where, "  ", ["cyan", (0,text_width/* pad */.eV)(user, SENDER_COLUMNS)], "  ", firstLine(body));
    }
    run(run) {
        if (run.conclusion === "skipped")
            return this.#runLine(run, "·", ["dim", `${run.workflow} skipped`]);
        const took = run.startedAtMs !== undefined && run.completedAtMs !== undefined
            ? ` after ${seconds(run.completedAtMs - run.startedAtMs)}`
            : "";
        if (run.status === "in_progress")
            this.#runLine(run, "┌", ["bold", run.workflow], ["dim", `  ${run.title}`]);
        if (run.status === "completed")
            this.#runLine(run, "└", run.conclusion === "success"
                ? ["dim", `run ended: success${took}`]
                : ["red", `run ended: ${run.conclusion ?? ""}${took}`]);
    }
    runLog(run, line) {
        this.#runLine(run, "│", ["dim", line]);
    }
    note(text) {
        this.#line(this.#time(), " ", ["yellow", `! ${text}`]);
    }
    #line(...segments) {
        if (!this.signal.aborted)
            this.screen.line(...segments);
    }
    #runLine(run, mark, ...segments) {
        this.#line(INDENT, ["cyan", `#${run.id}`], " ", ["dim", mark], " ", ...segments);
    }
    #time() {
        return ["dim", `${((Date.now() - this.#startMs) / 1000).toFixed(2)} s`.padStart(TIME_COLUMNS)];
    }
    #sign(kind, verdict) {
        if (kind === "finished")
            return styled(verdict, SIGNS[verdict] ?? "·");
        return kind === "triggered" ? "→" : "·";
    }
}
function detailsOf(event) {
    const score = scoreOf(event);
    const message = firstLine((0,engine_event/* decodeData */.Hw)(event.data)?.message ?? "");
    return message || (score === undefined ? "" : `score ${score}`);
}

;// CONCATENATED MODULE: ./cli/play/play.ts















const ACTION = "cloud-automation-actions/cloud-automation-actions";
const LOOK_MS = 25;
const PATIENCE_MS = 8_000;
async function play({ root, example, approval, fail, screen, onEvent, signal, }) {
    const beginMs = Date.now();
    const values = fail === "evaluation" ? example.failing : example.measured;
    const plane = await (0,simulator/* startControlPlane */.C$)({
        token: (0,external_node_crypto_.randomUUID)(),
        lighthouse: { sliProvider: ({ stage }) => values[stage] ?? {} },
    });
    const { owner, name: repo } = example.repository;
    const github = await (0,simulator_github/* startGitHub */.yk)({ owner, repo });
    github.addCollaborator(PERSON, "write");
    const story = new Story(screen, example, signal);
    github.onComment((comment) => story.comment(commentIn(comment)));
    const githubToken = (0,external_node_crypto_.randomUUID)();
    const receiver = new DispatchReceiver({
        repository: {
            ...example.repository,
            defaultBranch: "main",
            branches: { main: example.folder },
            variables: { CONTROL_PLANE_URL: plane.url, ...(fail !== undefined && { DEMO_FAIL: fail }) },
            secrets: { CONTROL_PLANE_TOKEN: plane.token },
        },
        token: githubToken,
        actions: {
            [ACTION]: (0,external_node_path_.join)(root, "action.yml"),
            [`${ACTION}/task`]: (0,external_node_path_.join)(root, "task", "action.yml"),
        },
        github,
        onRun: (run) => {
            story.run(run);
            if (run.status === "completed")
                look();
        },
        onLine: (run, line, isFolded) => isFolded || story.runLog(run, line),
    });
    const api = new Api(plane);
    const isAskedInIssue = example.subscriptions.some(({ event }) => event === (0,engine_event/* taskType */.qs)("approval", "triggered"));
    const approver = new Approver(isAskedInIssue ? issueDesk(plane, github) : bridgeDesk(plane, api), screen, approval, signal);
    const look = () => void approver
        .look()
        .catch((error) => story.note(`The approval could not be answered: ${String(error)}`));
    let lastEventMs = Date.now();
    plane.onEvent(({ event }) => {
        lastEventMs = Date.now();
        story.event(event);
        onEvent(event);
        if (event.type === (0,engine_event/* taskType */.qs)("approval", "started"))
            look();
    });
    const webhook = (0,simulator_webhook/* attachWebhookService */.M1)(plane, {
        ...networkTo(receiver, (text) => story.note(text)),
        log: (text) => story.note(`webhook-service: ${text}`),
    });
    try {
        await setUp(api, plane, example, githubToken);
        const keptnContext = await api.send(example.trigger.event);
        const isBusy = () => !receiver.isIdle || approver.isBusy;
        await sequenceEnd({
            plane,
            project: example.name,
            keptnContext,
            isBusy,
            lastEventMs: () => lastEventMs,
            signal,
        });
        await webhook.idle();
        await receiver.idle();
        const events = plane.events({ keptnContext }).map(({ event }) => event);
        const sequences = sequenceEnds(events);
        const tasks = taskRows(events, plannedTasks(example));
        const verdict = tasks.some(({ state }) => state === "open") ? "fail" : verdictOf(sequences);
        return {
            project: example.name,
            keptnContext,
            verdict,
            durationMs: Date.now() - beginMs,
            sequences,
            tasks,
            runs: receiver.runs,
            issues: shownIssues(github),
            events,
        };
    }
    finally {
        webhook.detach();
        await receiver.close();
        await github.close();
        await plane.close();
    }
}
async function sequenceEnd({ plane, project, keptnContext, isBusy, lastEventMs, signal, }) {
    for (;;) {
        signal.throwIfAborted();
        const state = plane.engine.sequences.views.find(project, keptnContext)?.state;
        if (state === "finished" || state === "timedOut" || state === "aborted")
            return;
        if (!isBusy() && Date.now() - lastEventMs() > PATIENCE_MS)
            return;
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
}

;// CONCATENATED MODULE: ./cli/play/table.ts


const HEADINGS = ["stage", "task", "status", "result", "took", "answered by"];
const table_GAP = "  ";
const MIN_DATA_COLUMNS = 20;
function printTable(screen, rows) {
    const cells = rows.map(({ stage, task, state, status, result, durationMs, by }) => [
        stage,
        task,
        state === "finished" ? status : state,
        result,
        durationMs === undefined ? "" : seconds(durationMs),
        by,
    ].map(text_width/* harmless */.Is));
    const widths = HEADINGS.map((heading, column) => Math.max((0,text_width/* widthOf */.qz)(heading), ...cells.map((row) => (0,text_width/* widthOf */.qz)(row[column] ?? ""))));
    const fixed = widths.reduce((sum, width) => sum + width + table_GAP.length, 0);
    const beside = screen.columns - fixed >= MIN_DATA_COLUMNS;
    const indent = beside ? " ".repeat(fixed) : table_GAP;
    screen.line([
        "dim",
        [
            ...HEADINGS.map((heading, column) => (0,text_width/* pad */.eV)(heading, widths[column] ?? 0)),
            beside ? "data" : "",
        ].join(table_GAP),
    ]);
    for (const [i, row] of rows.entries()) {
        const columns = (cells[i] ?? []).map((cell, column) => {
            const text = (0,text_width/* pad */.eV)(cell, widths[column] ?? 0) + table_GAP;
            if (row.state !== "finished")
                return ["dim", text];
            return HEADINGS[column] === "result" ? styled(row.result, text) : text;
        });
        const data = Object.entries(row.data).map(([name, value]) => (0,text_width/* cut */.Jj)((0,text_width/* harmless */.Is)(`${name}: ${value}`), screen.columns - (0,text_width/* widthOf */.qz)(indent)));
        const [first, ...more] = beside ? data : [undefined, ...data];
        screen.line(...columns, first ?? "");
        for (const line of more)
            screen.line(indent, line ?? "");
    }
}
function printVerdict(screen, played) {
    const { project, verdict } = played;
    const head = `${project}: ${verdict}.`;
    const [first = "", ...more] = (0,text_width/* wrap */.LV)(`${head} ${explanation(played)}`, screen.columns);
    screen.line(styled(verdict, first.slice(0, head.length)), first.slice(head.length));
    for (const line of more)
        screen.line(line);
}
function explanation({ verdict, tasks: rows, durationMs }) {
    const done = rows.filter(({ state }) => state === "finished");
    const open = rows.filter(({ state }) => state === "open").map(placeOf);
    const missing = rows.filter(({ state }) => state === "not triggered").length;
    const last = done.at(-1);
    if (open.length > 0)
        return `The task ${open.join(", ")} still waits for an answer, and no one is left to give it.`;
    if (verdict === "fail" && last !== undefined) {
        const untouched = missing === 1 ? "one more task" : `${missing} more tasks`;
        const rest = missing === 0 ? "" : `; Keptn stopped there and did not trigger ${untouched}`;
        return `The task ${placeOf(last)} ${failureOf(last)}${rest}.`;
    }
    const warned = done.filter(({ result }) => result === "warning").map(placeOf);
    const remark = warned.length === 0 ? "" : ` A warning came from ${warned.join(", ")}.`;
    return (`${done.length === 1 ? "The one task was" : `All ${done.length} tasks were`} ` +
        `answered in ${seconds(durationMs)}.${remark}`);
}
function failureOf({ status, task }) {
    if (status === "errored")
        return "could not be done";
    return task === "approval" ? "was rejected" : "failed";
}
function placeOf({ task, stage }) {
    return `${task} in ${stage}`;
}

;// CONCATENATED MODULE: ./cli/play/run.ts









async function runPlay({ names, values, root, ...start }) {
    const example = exampleOf(names, root);
    const approval = approvalOf(values);
    checkTask(values.fail, [...new Set(plannedTasks(example).map(({ task }) => task))]);
    (0,project_root/* checkBundles */.ac)(root);
    const screen = values.json ? cli_screen/* silentScreen */.W : start.screen;
    const record = values.record === undefined ? undefined : openRecord(values.record);
    const { event, service } = example.trigger;
    screen.line(["bold", `${example.name}`], `  ${service}, ${String(event["type"])}`);
    screen.line(["dim", "Control plane, webhook service, GitHub and action: all on this machine."]);
    screen.line("");
    try {
        const played = await play({
            root,
            example,
            approval,
            fail: values.fail,
            screen,
            onEvent: (sent) => record !== undefined && (0,external_node_fs_.writeSync)(record, `${JSON.stringify(sent)}\n`),
            signal: start.signal,
        });
        if (values.json)
            process.stdout.write(`${JSON.stringify(played, null, 2)}\n`);
        printEnd(screen, played);
        return played.verdict === "fail" ? 1 : 0;
    }
    finally {
        if (record !== undefined)
            (0,external_node_fs_.closeSync)(record);
    }
}
function printEnd(screen, played) {
    screen.line("");
    printPages(screen, played.runs, played.issues);
    printTable(screen, played.tasks);
    screen.line("");
    printVerdict(screen, played);
}
function exampleOf([project, ...more], root) {
    const projects = exampleNames(root);
    const known = projects.join(", ");
    if (project === undefined)
        throw new command/* UsageError */.e(`Which project? Known are ${known}.`);
    if (!projects.includes(project))
        throw new command/* UsageError */.e(`Unknown project ${project}.${(0,command_line/* didYouMean */.a)(project, projects)} Known are ${known}.`);
    if (more.length > 0)
        throw new command/* UsageError */.e(`play takes one project, found also ${more.join(" ")}.`);
    return readExample(root, project);
}
function approvalOf({ approve, reject, json }) {
    if (approve && reject)
        throw new command/* UsageError */.e("--approve and --reject exclude each other.");
    if (reject)
        return { by: "option", decision: "reject" };
    if (approve)
        return { by: "option", decision: "approve" };
    const isPersonThere = !json && process.stdin.isTTY && process.stdout.isTTY;
    return isPersonThere ? { by: "person" } : { by: "default", decision: "approve" };
}
function checkTask(task, tasks) {
    if (task === undefined)
        return;
    if (!tasks.includes(task))
        throw new command/* UsageError */.e(`--fail ${task}: there is no such task. Known are ${tasks.join(", ")}.`);
    if (task === "approval")
        throw new command/* UsageError */.e("--fail approval: a person decides about it, so use --reject.");
}
function openRecord(path) {
    try {
        return (0,external_node_fs_.openSync)(path, "w");
    }
    catch (error) {
        throw new command/* UsageError */.e(`--record ${path}: the file cannot be written (${error instanceof Error ? error.message : String(error)}).`);
    }
}


/***/ })

};
