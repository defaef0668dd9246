module.exports = {

/***/ 3207:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   ac: () => (/* binding */ checkBundles),
/* harmony export */   pj: () => (/* binding */ findProjectRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function findProjectRoot(script) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(script));; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "package.json")) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "action.yml")))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            throw new Error(`${script} is not inside a checkout of cloud-automation-actions, so the examples cannot be found.`);
    }
}
function checkBundles(root) {
    const missing = ["pre", "main", "post"]
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)("dist", name, "index.js"))
        .filter((file) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)));
    if (missing.length > 0)
        throw new Error(`${missing.join(", ")} not found: the action is not built. Run npm ci && npm run build.`);
}
function versionOf(root) {
    const { version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "package.json"), "utf8"));
    return version;
}


/***/ }),

/***/ 12487:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ silentScreen),
/* harmony export */   f: () => (/* binding */ TerminalScreen)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_width__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61097);



const PIPE_COLUMNS = Number.POSITIVE_INFINITY;
const MIN_COLUMNS = 40;
const CHOICE = " [y/n] ";
const ANSWER_COLUMNS = 4;
const DEFAULT_COLUMNS = 80;
const silentScreen = {
    line: () => undefined,
    wholeLine: () => undefined,
    columns: PIPE_COLUMNS,
    ask: () => Promise.resolve(undefined),
};
class TerminalScreen {
    output;
    input;
    #colours;
    #asking;
    constructor(output, input, environment) {
        this.output = output;
        this.input = input;
        this.#colours =
            output.isTTY &&
                !environment["NO_COLOR"] &&
                environment["TERM"] !== "dumb" &&
                typeof node_util__WEBPACK_IMPORTED_MODULE_1__.styleText === "function";
    }
    get columns() {
        return Math.max(MIN_COLUMNS, this.output.isTTY ? this.output.columns || DEFAULT_COLUMNS : PIPE_COLUMNS);
    }
    line(...segments) {
        this.#print(segments, this.columns);
    }
    wholeLine(...segments) {
        this.#print(segments, PIPE_COLUMNS);
    }
    #print(segments, columns) {
        const text = `${this.#render(segments, columns)}\n`;
        if (this.#asking === undefined) {
            this.output.write(text);
            return;
        }
        this.output.write(`\r\u001b[K${text}`);
        this.#asking.prompt(true);
    }
    async ask(question, signal, choice = CHOICE) {
        if (signal.aborted)
            return undefined;
        const prompt = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({
            input: this.input,
            output: this.output,
            prompt: `${(0,_text_width__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_text_width__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(question), this.columns - choice.length - ANSWER_COLUMNS)}${choice}`,
        });
        this.#asking = prompt;
        const stop = () => prompt.close();
        signal.addEventListener("abort", stop);
        prompt.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
        try {
            return await new Promise((resolve) => {
                prompt.on("line", resolve);
                prompt.on("close", () => resolve(undefined));
                prompt.prompt();
            });
        }
        finally {
            signal.removeEventListener("abort", stop);
            this.#asking = undefined;
            prompt.close();
        }
    }
    #render(segments, columns) {
        let left = columns;
        let rendered = "";
        for (const segment of segments) {
            const [style, foreign] = typeof segment === "string" ? [undefined, segment] : segment;
            const text = (0,_text_width__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_text_width__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(foreign), left);
            left -= (0,_text_width__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(text);
            rendered +=
                style !== undefined && this.#colours && text !== ""
                    ? (0,node_util__WEBPACK_IMPORTED_MODULE_1__.styleText)(style, text, { validateStream: false })
                    : text;
        }
        return this.#colours ? rendered : rendered.trimEnd();
    }
}


/***/ }),

/***/ 31865:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseCommandLine),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46314);
/* harmony import */ var _src_domain_text_nearest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56300);



const COMMON = {
    help: { type: "boolean", help: "this help" },
    version: { type: "boolean", help: "the version" },
};
function parseCommandLine(args, commands) {
    const word = args.find((arg) => !arg.startsWith("-"));
    const command = commands.find(({ name }) => name === word);
    const { values, positionals, tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: parserOptions(command === undefined ? commands : [command, ...commands]),
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const [first, ...names] = positionals;
    for (const token of tokens)
        if (token.kind === "option")
            checkOption(token, command, commands);
    if (values["version"] === true)
        return { kind: "version" };
    if (first === undefined || first === "help")
        return helpFor(names, commands);
    if (command === undefined)
        throw new _command__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`Unknown command ${first}.${didYouMean(first, [...commands.map(({ name }) => name), "help"])}`);
    if (values["help"] === true)
        return { kind: "help", command };
    checkOwn(command, Object.keys(values));
    if (names.length > 0 && command.names === undefined)
        throw new _command__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${command.name} takes no names, found ${names.join(" ")}.`);
    return { kind: "run", command, names, values: values };
}
function helpFor([name], commands) {
    const command = commands.find((known) => known.name === name);
    return command === undefined ? { kind: "help" } : { kind: "help", command };
}
function parserOptions(commands) {
    const options = {};
    for (const known of [COMMON, ...commands.map((command) => command.options)])
        for (const [name, { type, multiple }] of Object.entries(known))
            options[name] ??= {
                type,
                ...(multiple && { multiple }),
                ...(name === "help" && { short: "h" }),
            };
    return options;
}
function checkOption({ name, rawName, value }, command, commands) {
    const known = Object.assign({}, ...commands.map(({ options }) => options), command?.options, COMMON);
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (option === undefined) {
        const meant = command === undefined ? known : { ...command.options, ...COMMON };
        throw new _command__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`Unknown option ${rawName}.${didYouMean(name, Object.keys(meant), "--")}`);
    }
    if (option.type === "string" && !value)
        throw new _command__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`The option --${name} needs a value: --${name} ${option.value ?? "TEXT"}.`);
    if (option.type === "boolean" && value !== undefined)
        throw new _command__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`The option --${name} takes no value.`);
}
function checkOwn({ name, options }, given) {
    const stranger = given.find((option) => !Object.hasOwn(options, option));
    if (stranger === undefined)
        return;
    const own = Object.keys(options).map((option) => `--${option}`);
    throw new _command__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(own.length === 0
        ? `${name} has no option --${stranger}; it has none.`
        : `${name} has no option --${stranger}; it has ${own.join(", ")}.`);
}
function didYouMean(word, known, prefix = "") {
    const found = (0,_src_domain_text_nearest__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, known);
    return found === undefined ? "" : ` Did you mean ${prefix}${found}?`;
}


/***/ }),

/***/ 38622:
((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {"use strict";


// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/command-line.ts
var command_line = __webpack_require__(31865);
;// CONCATENATED MODULE: ./cli/check/command.ts

const CATALOGUE = ".github/cloud-automation.yml";
const check = (0,command/* defineCommand */.N)({
    name: "check",
    summary: "look for mistakes in a task catalogue, explain its rules",
    names: "[FILE]",
    about: [
        "Looks for mistakes in a task catalogue, also in the recipes and actions that its rules name, and explains which rule an event takes and why. Nothing is run.",
    ],
    options: {
        file: { type: "string", value: "FILE", help: `the catalogue; default ${CATALOGUE}` },
        root: {
            type: "string",
            value: "FOLDER",
            help: "the repository, with the files that rules name; default: the folder that has the catalogue's .github, else this one",
        },
        event: {
            type: "string",
            value: "FILE",
            help: "the event as JSON: as the control plane has it, a dispatch payload, or GitHub's event file",
        },
        task: {
            type: "string",
            value: "TASK",
            help: "deployment, evaluation.finished …: without --event an event of that task with nothing in it, with --event that event as if it were of this task",
        },
        schema: { type: "boolean", help: "print the JSON Schema of catalogues, for editors" },
    },
    notes: ["Exit code: 0 when the catalogue is valid and knows the task, 1 when not."],
    async run({ names, values, screen }) {
        const [name, ...more] = names;
        if (more.length > 0 || (name !== undefined && values.file !== undefined))
            throw new command/* UsageError */.e(`check takes one catalogue, found also ${more[0] ?? name}.`);
        const { file = name ?? CATALOGUE, root, event, task, schema = false } = values;
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(6451), __webpack_require__.e(8880), __webpack_require__.e(1133), __webpack_require__.e(9615), __webpack_require__.e(7755), __webpack_require__.e(6064), __webpack_require__.e(5153)]).then(__webpack_require__.bind(__webpack_require__, 86064))).check({ file, root, event, task, schema }, screen);
    },
});

;// CONCATENATED MODULE: ./cli/dev/command.ts

const dev = (0,command/* defineCommand */.N)({
    name: "dev",
    summary: "keep a local control plane running, with a page to look at",
    names: "[project or folder]",
    about: [
        "Keeps a local control plane with Keptn's rules running until Ctrl-C. Its webhook service, a local GitHub and this repository's action run with it.",
        "The project is in a folder: shipyard.yaml, webhook.yaml, slo.yaml, events/*.json, .github/workflows and .github/cloud-automation.yml. What changes in these files is read anew. Every file may be missing, and come later.",
        "A page at the address that is printed shows sequences, events, runs, issues, and has buttons to trigger, approve, deny, pause, resume and abort. The control plane's API takes calls of others, with the token that is printed. Both are for this machine only, and nothing leaves it.",
        "Without a name it is the folder that you are in; release-demo, incident-demo and slo-demo are the examples.",
    ],
    options: {
        port: {
            type: "string",
            value: "N",
            help: "the page's port, with the control plane on the next one; 0: any free ones; default 4680",
        },
        service: {
            type: "string",
            value: "NAME",
            multiple: true,
            help: "a service of the project; may be given more than once; default: those in events/*.json, else demo",
        },
        json: {
            type: "boolean",
            help: "print addresses and tokens as one line of JSON, for scripts",
        },
    },
    notes: ["Exit code: 130 after Ctrl-C, 1 when a port is in use."],
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1306), __webpack_require__.e(8880), __webpack_require__.e(1133), __webpack_require__.e(9615), __webpack_require__.e(7180), __webpack_require__.e(8722), __webpack_require__.e(7866), __webpack_require__.e(7755), __webpack_require__.e(5003), __webpack_require__.e(3513)]).then(__webpack_require__.bind(__webpack_require__, 35934))).runDev(start),
});

;// CONCATENATED MODULE: ./cli/keptn-api/options.ts
const ACCESS_OPTIONS = {
    "control-plane-url": {
        type: "string",
        value: "URL",
        help: "the control plane, in any spelling: host, …/api, a page of the Bridge; default: the variable KEPTN_API_URL",
    },
    "token-file": {
        type: "string",
        value: "FILE",
        help: "a file with the API token, - for the standard input; default: the variable KEPTN_API_TOKEN. A token is no option itself, since every user of a machine can read command lines",
    },
};

;// CONCATENATED MODULE: ./cli/doctor/options.ts

const doctorOptions = {
    ...ACCESS_OPTIONS,
    root: { type: "string", value: "FOLDER", help: "the repository; default: this folder" },
    repository: {
        type: "string",
        value: "OWNER/NAME",
        help: "its name at GitHub; default: the variable GITHUB_REPOSITORY, or the remote origin",
    },
    project: {
        type: "string",
        value: "NAME",
        multiple: true,
        help: "a project of the control plane; default: those that webhooks subscribe to",
    },
    "round-trip": {
        type: "boolean",
        help: "also send one event that no task waits for, and one dispatch that starts nothing; says so first",
    },
    json: { type: "boolean", help: "print one JSON document" },
    summary: { type: "string", value: "FILE", help: "add the same as Markdown to a file" },
};

;// CONCATENATED MODULE: ./cli/doctor/command.ts


const doctor = (0,command/* defineCommand */.N)({
    name: "doctor",
    summary: "find what is wrong in a set-up, and what to paste",
    about: [
        "Looks at the workflows, the webhook files and the catalogue of a repository, at a control plane and at GitHub, and names what is wrong, with a fix that can be pasted. It works with what it is given: files alone, or also a control plane, or also GitHub. What could not be looked at is listed with the reason.",
        "Nothing is changed. The control plane and GitHub are asked, with an event and a dispatch among the questions that both refuse.",
    ],
    options: doctorOptions,
    notes: [
        "GitHub is asked with the token in the variable GITHUB_TOKEN, or GH_TOKEN. The token that the webhook dispatches with is looked at where GITHUB_DISPATCH_TOKEN has it.",
        "Exit code: 0 when nothing was found, 1 for findings, 3 when nothing was found and something that was given could not be looked at.",
    ],
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4824), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(6451), __webpack_require__.e(8880), __webpack_require__.e(1133), __webpack_require__.e(3198), __webpack_require__.e(9615), __webpack_require__.e(6278), __webpack_require__.e(7180), __webpack_require__.e(7866), __webpack_require__.e(4782), __webpack_require__.e(3329)]).then(__webpack_require__.bind(__webpack_require__, 39037))).runDoctor(start),
});

;// CONCATENATED MODULE: ./cli/webhook/plan-options.ts
const PLAN_OPTIONS = {
    project: { type: "string", value: "NAME", help: "the project of the control plane" },
    repository: { type: "string", value: "OWNER/NAME", help: "where the tasks go" },
    interactive: {
        type: "string",
        value: "TASK",
        multiple: true,
        help: "a task whose sequence waits for the answer of the action; may be given more than once",
    },
    silent: {
        type: "string",
        value: "TASK",
        multiple: true,
        help: "a task that the control plane answers by itself, or an event such as evaluation.finished",
    },
    stage: {
        type: "string",
        value: "NAME",
        multiple: true,
        help: "only in this stage; may be given more than once. Default: all",
    },
    "event-type": {
        type: "string",
        value: "NAME",
        help: "of the dispatch, as the workflow lists it under `types`; default: keptn-task",
    },
    secret: {
        type: "string",
        value: "NAME.KEY",
        help: "the control plane's secret with GitHub's token; default: github-secret.GITHUBTOKEN",
    },
    "github-api": {
        type: "string",
        value: "URL",
        help: "of an enterprise server; default: https://api.github.com",
    },
    format: {
        type: "string",
        value: "v1beta1",
        help: "of webhook.yaml: v1beta1, or v1alpha1 for Keptn before 0.15",
    },
};

;// CONCATENATED MODULE: ./cli/init/command.ts



const init = (0,command/* defineCommand */.N)({
    name: "init",
    summary: "write what a repository needs to answer tasks",
    about: [
        "Reads a shipyard, from a file or from the control plane, asks which of its tasks GitHub answers and how, and writes what the repository needs: one workflow, the task catalogue, the caller of the sweep, and the webhook file. It shows what changes first, leaves files alone that are there already, and ends with what is left to do by hand. Options answer its questions; without a terminal they have to.",
    ],
    options: {
        shipyard: {
            type: "string",
            value: "FILE",
            help: "the shipyard; default: that of the project in the control plane",
        },
        ...PLAN_OPTIONS,
        run: {
            type: "string",
            value: "TASK=COMMAND",
            multiple: true,
            help: "what is done for a task: a command of the shell",
        },
        job: {
            type: "string",
            value: "TASK=JOB",
            multiple: true,
            help: "what is done for a task: a built-in job, such as openticket=incident.open",
        },
        folder: { type: "string", value: "FOLDER", help: "the repository; default: this folder" },
        force: { type: "boolean", help: "replace files that are there already" },
        "dry-run": { type: "boolean", help: "only show what would be written" },
        ...ACCESS_OPTIONS,
    },
    notes: ["Exit code: 0 when every file is as planned, 1 when one was left alone."],
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4824), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1306), __webpack_require__.e(6451), __webpack_require__.e(8880), __webpack_require__.e(1133), __webpack_require__.e(3198), __webpack_require__.e(9615), __webpack_require__.e(6278), __webpack_require__.e(7180), __webpack_require__.e(8722), __webpack_require__.e(7866), __webpack_require__.e(7755), __webpack_require__.e(4782), __webpack_require__.e(7674), __webpack_require__.e(6301)]).then(__webpack_require__.bind(__webpack_require__, 56301))).runInit(start),
});

;// CONCATENATED MODULE: ./cli/play/command.ts

const play = (0,command/* defineCommand */.N)({
    name: "play",
    summary: "play an example sequence from its trigger to its end",
    names: "<project>",
    about: [
        "Plays an example sequence from its trigger to its end on this machine: a local control plane with Keptn's rules, its webhook service, a local GitHub with runs, issues and comments, and this repository's action. Nothing is installed, nothing leaves the machine.",
        "Projects (files in examples/projects/): release-demo has deployment, test, evaluation, and an approval before production, asked in an issue and answered by a comment; incident-demo opens a ticket as an issue, and people are told in it; slo-demo is an evaluation and its report. n8n-demo and step-functions-demo have no control plane of Keptn: n8n, or a state of AWS Step Functions, waits for a workflow, once in the usual way and once with the action, and the script works, fails, is cancelled, or loses its runner.",
    ],
    options: {
        approve: {
            type: "boolean",
            help: "approve what waits for a person, without asking: the comment /approve in the issue that asks",
        },
        reject: { type: "boolean", help: "reject it, by /deny" },
        json: {
            type: "boolean",
            help: "print one JSON document instead of the story; approves without asking, unless --reject is given",
        },
        fail: {
            type: "string",
            value: "TASK",
            help: "let this task fail, in every stage, to see where Keptn stops",
        },
        record: {
            type: "string",
            value: "FILE",
            help: "write the events to a file, one CloudEvent per line",
        },
    },
    notes: ["Exit code: 0 when the sequence ends with pass or warning, 1 when not."],
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(1306), __webpack_require__.e(7180), __webpack_require__.e(8722), __webpack_require__.e(7866), __webpack_require__.e(5003), __webpack_require__.e(1203)]).then(__webpack_require__.bind(__webpack_require__, 54985))).runPlay(start),
});

;// CONCATENATED MODULE: ./cli/replay/command.ts


const replay = (0,command/* defineCommand */.N)({
    name: "replay",
    summary: "answer a recorded event on this machine, step by step",
    names: "<FILE>",
    about: [
        "Answers a recorded event once more against a control plane on this machine, and shows step by step what the action asks, decides and would send. FILE is an event of a task as the control plane has it, a dispatch payload, GitHub's event file, or a record with one event on each line (play --record).",
        "The work itself is not run: what it comes to is said by --result, or taken from what a run has kept. Nothing is sent to the real control plane, which is only read, and only with --fetch or --github-run.",
    ],
    options: {
        task: { type: "string", value: "TASK", help: "which task of a record" },
        id: { type: "string", value: "ID", help: "which event of a record, by its id" },
        file: {
            type: "string",
            value: "FILE",
            help: "the task catalogue, below the repository; default: .github/cloud-automation.yml",
        },
        root: { type: "string", value: "FOLDER", help: "the repository; default: this folder" },
        run: {
            type: "string",
            value: "SCRIPT",
            help: "the action's input run, for a workflow without a catalogue",
        },
        job: { type: "string", value: "NAME", help: "the action's input job" },
        with: { type: "string", value: "YAML", help: "the action's input with" },
        tasks: { type: "string", value: "NAMES", help: "the action's input tasks" },
        mode: { type: "string", value: "MODE", help: "the action's input mode" },
        "event-type": {
            type: "string",
            value: "TYPE",
            help: "event_type of the dispatch; default: GitHub's event file, or keptn-<task>",
        },
        "no-started": {
            type: "boolean",
            help: "the webhook's sendStarted is false, so the webhook service has not sent started; for an approval it never has",
        },
        result: {
            type: "string",
            value: "RESULT",
            help: "what the work comes to: pass, warning, fail or errored; default: pass",
        },
        message: { type: "string", value: "TEXT", help: "what it reports as its message" },
        output: { type: "string", value: "JSON", help: "an object that it reports as its data" },
        kept: {
            type: "string",
            value: "FILE",
            help: "the undelivered result of a run (its artifact, the zip or result.json in it), instead of --result",
        },
        fetch: {
            type: "boolean",
            help: "read the whole event from the control plane first, for a payload with ids only",
        },
        "github-run": {
            type: "string",
            value: "ID",
            help: "instead of FILE: the dispatch that started this run, with what the run has kept; needs --project, --repository, the control plane, and a token in GITHUB_TOKEN",
        },
        project: { type: "string", value: "NAME", help: "project of that run's task" },
        repository: {
            type: "string",
            value: "OWNER/NAME",
            help: "repository of that run; default: the variable GITHUB_REPOSITORY",
        },
        step: { type: "boolean", help: "wait for Enter before each event that is sent" },
        json: { type: "boolean", help: "print one JSON document" },
        ...ACCESS_OPTIONS,
    },
    notes: [
        "Exit code: 0 when the task would end with pass or warning, or needs no answer; 1 when it would end otherwise, or nothing could be sent; 3 when the record could not be read from the control plane or GitHub.",
    ],
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4824), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1306), __webpack_require__.e(6451), __webpack_require__.e(8880), __webpack_require__.e(1133), __webpack_require__.e(3198), __webpack_require__.e(9615), __webpack_require__.e(6278), __webpack_require__.e(7180), __webpack_require__.e(8722), __webpack_require__.e(6910), __webpack_require__.e(7755), __webpack_require__.e(6064), __webpack_require__.e(2617)]).then(__webpack_require__.bind(__webpack_require__, 82617))).runReplay(start),
});

;// CONCATENATED MODULE: ./cli/schema/command.ts

const schema = (0,command/* defineCommand */.N)({
    name: "schema",
    summary: "print the JSON Schema of catalogues or recipes",
    names: "[catalogue|recipe]",
    about: [
        "Prints the JSON Schema of task catalogues, or of HTTP recipes, as this version knows them. Editors complete and check a file by it, where its first line says: # yaml-language-server: $schema=FILE",
    ],
    options: {},
    notes: ["Exit code: 0."],
    async run({ names }) {
        const [name = "catalogue", ...more] = names;
        if (more.length > 0 || (name !== "catalogue" && name !== "recipe"))
            throw new command/* UsageError */.e(`schema knows catalogue and recipe, found ${names.join(" ")}.`);
        process.stdout.write(`${(await Promise.all(/* import() */[__webpack_require__.e(1133), __webpack_require__.e(7480)]).then(__webpack_require__.bind(__webpack_require__, 57480))).schemaText(name)}\n`);
        return 0;
    },
});

;// CONCATENATED MODULE: ./cli/status/command.ts


const command_status = (0,command/* defineCommand */.N)({
    name: "status",
    summary: "list open tasks, and who owes their answers",
    about: [
        "Lists the tasks that the control plane still waits for: since when, who has started them and owes the answer, and which GitHub run that is. It is the same list that the sweep works through, and nothing is sent.",
        "With a token for GitHub, in the variable GITHUB_TOKEN or GH_TOKEN, and a repository it also shows the state of the runs, and what the sweep would do.",
    ],
    options: {
        ...ACCESS_OPTIONS,
        project: {
            type: "string",
            value: "NAME",
            multiple: true,
            help: "only this project; may be given more than once; default: all",
        },
        task: {
            type: "string",
            value: "NAME",
            multiple: true,
            help: "a task that only this repository serves, as the sweep's input tasks has it; Keptn before 0.18 lists only these",
        },
        repository: {
            type: "string",
            value: "OWNER/NAME",
            help: "the repository that answers; default: the variable GITHUB_REPOSITORY",
        },
        json: { type: "boolean", help: "print one JSON document" },
    },
    notes: [
        "Exit code: 0 when no task needs anybody; 1 when the sweep would end one, because its run is lost or no run has taken it, which only GitHub can tell; 3 when something could not be read.",
    ],
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(4824), __webpack_require__.e(6451), __webpack_require__.e(8880), __webpack_require__.e(3198), __webpack_require__.e(6278), __webpack_require__.e(6415)]).then(__webpack_require__.bind(__webpack_require__, 46415))).runStatus(start),
});

;// CONCATENATED MODULE: ./cli/trigger/command.ts


const trigger = (0,command/* defineCommand */.N)({
    name: "trigger",
    summary: "start a sequence or an evaluation, wait for its verdict",
    names: "[FILE]",
    about: [
        "Starts a sequence by an event from a file, or by the names of project, stage, service and sequence, or starts an evaluation of SLOs; shows what happens, and waits for the verdict of all stages that follow. In a terminal and without arguments it shows a menu.",
        "Each start has a context of its own, whatever the file says. An event that starts no sequence is sent as it is, and nothing is waited for.",
    ],
    options: {
        ...ACCESS_OPTIONS,
        project: { type: "string", value: "NAME", help: "project; goes before the file's" },
        stage: { type: "string", value: "NAME", help: "stage in which the sequence begins" },
        service: { type: "string", value: "NAME", help: "service that the sequence is about" },
        sequence: { type: "string", value: "NAME", help: "sequence to start, as in the shipyard" },
        evaluation: { type: "boolean", help: "start an evaluation instead of a sequence" },
        timeframe: {
            type: "string",
            value: "DURATION",
            help: "length of the evaluated span, 5m or 1h30m; default: 5m, until now",
        },
        start: { type: "string", value: "TIME", help: "its begin, 2026-03-01T10:00:00Z" },
        end: { type: "string", value: "TIME", help: "its end, instead of a length" },
        data: {
            type: "string",
            value: "JSON",
            help: "an object that becomes part of the event's data; goes before the file's",
        },
        label: {
            type: "string",
            value: "NAME=VALUE",
            multiple: true,
            help: "a label of the event; may be given more than once",
        },
        "no-wait": { type: "boolean", help: "end as soon as the sequence has begun" },
        timeout: {
            type: "string",
            value: "DURATION",
            help: "how long to wait, 90s or 2h; default: 60m",
        },
        abort: {
            type: "boolean",
            help: "abort the sequence when the time is over, or at Ctrl-C; otherwise it goes on",
        },
        json: { type: "boolean", help: "print one JSON document at the end instead of the story" },
    },
    notes: [
        "Exit code: 0 for pass and warning, and for what is not waited for; 1 for fail; 3 when nothing was started; 4 when no verdict is known, because the time is over or the control plane cannot be read; 130 when it was stopped.",
    ],
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4824), __webpack_require__.e(2973), __webpack_require__.e(6451), __webpack_require__.e(8880), __webpack_require__.e(3198), __webpack_require__.e(6278), __webpack_require__.e(666), __webpack_require__.e(2241)]).then(__webpack_require__.bind(__webpack_require__, 42241))).runTrigger(start),
});

;// CONCATENATED MODULE: ./cli/webhook/command.ts



const webhook = (0,command/* defineCommand */.N)({
    name: "webhook",
    summary: "bring tasks from the control plane to a repository",
    names: "[FILE]",
    about: [
        "The webhooks of a repository: subscriptions of the control plane, and the file webhook.yaml that says what is sent for each. Without --apply, --check and --preview it prints such a file for the tasks that are named. FILE is the file of the repository; default: .github/cloud-automation-webhook.yaml.",
        "--apply brings it to the control plane: the secret with GitHub's token, then the file, then the subscriptions. What is so already stays untouched, and so does everything of others.",
    ],
    options: {
        apply: { type: "boolean", help: "bring the file, its secret and its subscriptions there" },
        check: {
            type: "boolean",
            help: "look for mistakes in the file, above all for those that make Keptn refuse it as a whole",
        },
        preview: {
            type: "string",
            value: "EVENT",
            help: "the request that would be sent for an event, a file with JSON, or why it would be denied; nothing is sent",
        },
        "dry-run": { type: "boolean", help: "with --apply: only tell what would be changed" },
        json: { type: "boolean", help: "with --preview: one JSON document, every text to the byte" },
        ...PLAN_OPTIONS,
        ...ACCESS_OPTIONS,
        "github-token-file": {
            type: "string",
            value: "FILE",
            help: "with --apply: a file with the token that may dispatch, - for the standard input; default: the variable GITHUB_DISPATCH_TOKEN. Needed where the control plane does not have the secret yet",
        },
        "renew-token": {
            type: "boolean",
            help: "with --apply: write the token also where the secret is there already",
        },
    },
    notes: [
        "Exit code: 0 when all is well, 1 when the file is refused, the request denied, or the control plane says no.",
    ],
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4824), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1306), __webpack_require__.e(6451), __webpack_require__.e(8880), __webpack_require__.e(1133), __webpack_require__.e(3198), __webpack_require__.e(9615), __webpack_require__.e(6278), __webpack_require__.e(7180), __webpack_require__.e(8722), __webpack_require__.e(7866), __webpack_require__.e(4782), __webpack_require__.e(7674), __webpack_require__.e(6525)]).then(__webpack_require__.bind(__webpack_require__, 97674))).runWebhook(start),
});

;// CONCATENATED MODULE: ./cli/commands.ts










const COMMANDS = [
    play,
    dev,
    check,
    doctor,
    schema,
    init,
    webhook,
    trigger,
    command_status,
    replay,
];

// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(61097);
;// CONCATENATED MODULE: ./cli/help.ts

const COLUMNS = 80;
const PROGRAM = "node dist/cli/index.js";
const GAP = 2;
function helpOfAll(commands) {
    const rows = commands.map(({ name, summary }) => [name, summary]);
    return [
        `Usage: ${PROGRAM} <command> [options]`,
        "",
        ...table(rows),
        "",
        `${PROGRAM} <command> --help tells what a command does and takes.`,
        "",
        "All: --help, --version. Exit code 2 when the command line is not understood.",
        "",
    ].join("\n");
}
function helpOf({ name, names, about, notes, options }) {
    const rows = Object.entries(options).map(([option, { value, help }]) => [`--${option}${value === undefined ? "" : ` ${value}`}`, help]);
    const usage = [PROGRAM, name, names, rows.length > 0 ? "[options]" : undefined];
    return [
        `Usage: ${usage.filter((part) => part !== undefined).join(" ")}`,
        ...about.flatMap(paragraph),
        ...(rows.length > 0 ? ["", "Options:", ...table(rows)] : []),
        ...notes.flatMap(paragraph),
        "",
    ].join("\n");
}
const paragraph = (text) => ["", ...(0,text_width/* wrap */.LV)(text, COLUMNS)];
function table(rows) {
    const columns = Math.max(...rows.map(([left]) => left.length)) + GAP;
    return rows.flatMap(([left, right]) => (0,text_width/* wrap */.LV)(right, COLUMNS - columns - GAP).map((line, at) => `  ${(0,text_width/* pad */.eV)(at === 0 ? left : "", columns)}${line}`));
}

// EXTERNAL MODULE: ./cli/project-root.ts
var project_root = __webpack_require__(3207);
// EXTERNAL MODULE: ./cli/screen.ts
var cli_screen = __webpack_require__(12487);
;// CONCATENATED MODULE: ./cli/index.ts







const USAGE_EXIT = 2;
const SIGNAL_EXITS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
async function main(args, signal) {
    const root = (0,project_root/* findProjectRoot */.pj)(process.argv[1] ?? "");
    const request = (0,command_line/* parseCommandLine */.D)(args, COMMANDS);
    switch (request.kind) {
        case "help":
            process.stdout.write(request.command ? helpOf(request.command) : helpOfAll(COMMANDS));
            return 0;
        case "version":
            process.stdout.write(`${(0,project_root/* versionOf */.E4)(root)}\n`);
            return 0;
        case "run": {
            const { command, names, values } = request;
            const screen = new cli_screen/* TerminalScreen */.f(process.stdout, process.stdin, process.env);
            return command.run({ names, values: values, root, screen, signal });
        }
    }
}
const stop = new AbortController();
let exitOfSignal;
for (const [name, exitCode] of Object.entries(SIGNAL_EXITS)) {
    process.on(name, () => {
        if (stop.signal.aborted)
            process.exit(exitCode);
        exitOfSignal = exitCode;
        stop.abort(new Error("stopped"));
    });
}
let isOutputLost = false;
process.stdout.on("error", (error) => {
    isOutputLost ||= error.code !== "EPIPE";
    stop.abort(new Error("stopped"));
});
void main(process.argv.slice(2), stop.signal).then(exit, (error) => {
    if (error instanceof command/* UsageError */.e) {
        process.stderr.write(`${printable(error.message)}\nFor help: node dist/cli/index.js --help\n`);
        return exit(USAGE_EXIT);
    }
    if (stop.signal.aborted) {
        process.stderr.write("\nStopped; everything that was started has ended.\n");
        return exit(exitOfSignal ?? 1);
    }
    process.stderr.write(`${printable(error instanceof Error ? error.message : String(error))}\n`);
    return exit(1);
});
function printable(message) {
    return message.split("\n").map(text_width/* harmless */.Is).join("\n");
}
function exit(exitCode) {
    process.stdout.write("", () => setImmediate(() => process.exit(isOutputLost && exitCode === 0 ? 1 : exitCode)));
}


/***/ }),

/***/ 46314:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand),
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
class UsageError extends Error {
    name = "UsageError";
}
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 54985:
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
// EXTERNAL MODULE: ./cli/play/example.ts
var play_example = __webpack_require__(78484);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./simulator/github/index.ts + 26 modules
var simulator_github = __webpack_require__(80863);
// EXTERNAL MODULE: ./simulator/runner/run-action.ts
var run_action = __webpack_require__(73646);
// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(61097);
;// CONCATENATED MODULE: ./cli/play/demo.ts









const FATES = ["works", "fails", "is cancelled", "loses its runner"];
const SCRIPTS = {
    works: "echo deploying; sleep 0.2",
    fails: "echo deploying; echo 'no such cluster' >&2; exit 1",
    "is cancelled": "echo $$ > deploy.pid; echo deploying; exec sleep 60",
    "loses its runner": "echo $$ > deploy.pid; echo deploying; exec sleep 60",
};
const WAITS = "waits for ever";
const LONG_AGO_MS = 5 * 60_000;
const FIRST_COLUMN = 18;
const SECOND_COLUMN = 22;
async function playDemo(demo, { root, isJson, signal, ...start }) {
    (0,project_root/* checkBundles */.ac)(root);
    const screen = isJson ? cli_screen/* silentScreen */.W : start.screen;
    screen.line(["bold", demo.name], `  ${demo.title}`);
    screen.line(["dim", demo.players]);
    screen.line("");
    screen.line([
        "dim",
        (0,text_width/* pad */.eV)("the script", FIRST_COLUMN) + (0,text_width/* pad */.eV)(demo.byItself, SECOND_COLUMN) + "with the action",
    ]);
    const rows = [];
    for (const fate of FATES) {
        signal.throwIfAborted();
        const [before, after] = await Promise.all([
            inScene({ demo, fate, root }, playBefore),
            inScene({ demo, fate, root }, playAfter),
        ]);
        rows.push({ script: fate, before, after });
        screen.line((0,text_width/* pad */.eV)(fate, FIRST_COLUMN), [before === WAITS ? "red" : "green", (0,text_width/* pad */.eV)(before, SECOND_COLUMN)], [after === WAITS ? "red" : "green", after]);
    }
    if (isJson)
        process.stdout.write(`${JSON.stringify({ project: demo.name, rows }, null, 2)}\n`);
    screen.line("");
    screen.line(["dim", `Both workflows, and how to set ours up: ${demo.page}`]);
    return rows.some(({ after }) => after === WAITS) ? 1 : 0;
}
async function playBefore({ awaited, fate, folder }) {
    const { script, environment } = awaited.usual;
    const bash = (0,external_node_child_process_.spawn)("bash", ["-eo", "pipefail", "-c", `./deploy.sh\n${script}`], {
        cwd: folder,
        detached: true,
        env: { ...process.env, ...environment },
    });
    const over = new Promise((resolve) => bash.on("close", () => resolve()));
    if (isCutOff(fate)) {
        await said(bash.stdout);
        if (bash.pid !== undefined)
            process.kill(-bash.pid, "SIGKILL");
    }
    await over;
    if (fate === "loses its runner")
        await awaited.later({ sweep: () => Promise.resolve() });
    return awaited.told() ?? WAITS;
}
async function playAfter({ awaited, fate, root, github, folder }) {
    const { event, eventName } = awaited.ours;
    const run = github.addRun({ event: eventName, status: "in_progress" });
    const inputs = { "github-token": github.token, ...awaited.ours.inputs };
    const environment = {
        GITHUB_API_URL: github.url,
        GITHUB_RUN_ID: String(run.id),
        GITHUB_WORKFLOW_REF: "octo/demo/.github/workflows/deploy.yml@refs/heads/main",
        ACTIONS_RESULTS_URL: github.resultsUrl,
        ACTIONS_RUNTIME_TOKEN: github.runtimeToken(run.id),
        ...awaited.ours.environment,
    };
    const step = new run_action/* ActionRun */.Ex({
        manifest: (0,external_node_path_.join)(root, "action.yml"),
        inputs: { ...inputs, run: "./deploy.sh", "working-directory": folder },
        event,
        eventName,
        environment,
        job: jobIn(folder, "run"),
    });
    await step.run("pre");
    const main = step.start("main");
    if (isCutOff(fate)) {
        if (main.process.stdout)
            await said(main.process.stdout, "deploying");
        main.process.kill(fate === "is cancelled" ? "SIGINT" : "SIGKILL");
    }
    const { exitCode } = await main.result;
    if (fate !== "loses its runner") {
        const ended = exitCode === 0 ? "success" : "failure";
        await step.run("post", fate === "is cancelled" ? "cancelled" : ended);
        return awaited.told() ?? WAITS;
    }
    endScript(folder);
    github.updateRun(run.id, { status: "completed", conclusion: "failure" });
    const sweep = async () => {
        await new run_action/* ActionRun */.Ex({
            manifest: (0,external_node_path_.join)(root, "sweep/action.yml"),
            inputs,
            event: {},
            eventName: "schedule",
            environment: { ...environment, GITHUB_RUN_ID: "9000" },
            job: jobIn(folder, "sweep"),
        }).run("main");
    };
    const by = await awaited.later({ sweep });
    const told = awaited.told() ?? WAITS;
    return by === undefined ? told : `${told}, ${by}`;
}
function isCutOff(fate) {
    return fate === "is cancelled" || fate === "loses its runner";
}
function endScript(folder) {
    try {
        process.kill(Number((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, "deploy.pid"), "utf8")), "SIGKILL");
    }
    catch {
    }
}
function said(output, word = "") {
    return new Promise((resolve) => {
        let text = "";
        output.on("data", (chunk) => {
            text += chunk.toString();
            if (text.includes(word))
                resolve();
        });
        output.on("end", () => resolve());
    });
}
function jobIn(folder, name) {
    const own = (0,external_node_path_.join)(folder, name);
    (0,external_node_fs_.mkdirSync)(own, { recursive: true });
    return { folder: own, variables: {}, path: [] };
}
async function inScene(play, body) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `cloud-automation-${play.demo.name}-`));
    const script = (0,external_node_path_.join)(folder, "deploy.sh");
    (0,external_node_fs_.writeFileSync)(script, `#!/usr/bin/env bash\n${SCRIPTS[play.fate]}\n`);
    (0,external_node_fs_.chmodSync)(script, 0o755);
    const awaited = await play.demo.begin();
    const github = await (0,simulator_github/* startGitHub */.yk)({
        permissions: { actions: "write", contents: "read" },
        now: () => new Date(Date.now() - LONG_AGO_MS),
    });
    try {
        return await body({ ...play, awaited, github, folder });
    }
    finally {
        await Promise.all([awaited.close(), github.close()]);
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

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
            body: objectIn(text),
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
            return says(401, "Invalid token");
        if (execution.state === "finished")
            return this.#late(id);
        if (execution.state === "running")
            return says(409, `The execution "${id}" is running already.`);
        execution.state = "finished";
        execution.answer = objectIn(body.toString("utf8"));
        return says(200, "Workflow was started");
    }
    #late(id) {
        return this.rules === "n8n"
            ? says(409, `The execution "${id}" has finished already.`)
            : says(410, "gone");
    }
}
async function startWaiting(rules) {
    const waiting = new Waiting(rules);
    await waiting.listen();
    return waiting;
}
function says(status, message) {
    return (0,exchange/* json */.Pq)(status, { message });
}
function objectIn(text) {
    try {
        const parsed = JSON.parse(text);
        return (0,json/* isJsonObject */.OW)(parsed) ? parsed : {};
    }
    catch {
        return {};
    }
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

// EXTERNAL MODULE: ./cli/play/markdown-text.ts
var markdown_text = __webpack_require__(91113);
;// CONCATENATED MODULE: ./cli/play/pages.ts

const OWN_PART = /^## (?:Task |This run, after )/m;
function printPages(screen, runs, issues) {
    for (const { id, workflow, summary } of runs) {
        const card = (0,markdown_text/* readable */.H)(summary.split(OWN_PART, 1)[0] ?? "");
        if (card.length === 0)
            continue;
        screen.line(["bold", `${workflow}, run #${id}`], ["dim", "  summary"]);
        printText(screen, card);
        screen.line("");
    }
    for (const { number, title, state, labels, body, comments } of issues) {
        screen.line(["bold", `Issue #${number}: ${title}`], ["dim", `  ${[state, ...labels].join(", ")}`]);
        printText(screen, (0,markdown_text/* readable */.H)(body));
        for (const comment of comments) {
            const [first = "", ...more] = (0,markdown_text/* readable */.H)(comment.body);
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

// EXTERNAL MODULE: ./simulator/engine/event.ts
var engine_event = __webpack_require__(25858);
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

// EXTERNAL MODULE: ./cli/play/desks.ts
var desks = __webpack_require__(22868);
// EXTERNAL MODULE: ./cli/play/issues.ts
var issues = __webpack_require__(49220);
// EXTERNAL MODULE: ./cli/play/set-up.ts
var set_up = __webpack_require__(65042);
// EXTERNAL MODULE: ./cli/play/sender.ts
var sender = __webpack_require__(87273);
// EXTERNAL MODULE: ./cli/play/tally.ts
var tally = __webpack_require__(20696);
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
            Math.max(...(0,play_example/* plannedTasks */.DV)(example).map(({ task }) => (0,text_width/* widthOf */.qz)(task))) + " triggered".length;
        this.#stageColumns = Math.max(...example.shipyard.stages.map(({ name }) => (0,text_width/* widthOf */.qz)(name)));
    }
    event(event) {
        const kind = (0,engine_event/* kindOf */.I)(event.type);
        const data = (0,engine_event/* decodeData */.Hw)(event.data);
        const verdict = kind === "finished" ? (data?.result ?? "") : "";
        const by = event.source === this.example.trigger.event["source"] ? "you" : (0,sender/* senderOf */.VO)(event.source);
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
        this.#line(this.#time(), " ", ["cyan", "✎"], " ", where, "  ", ["cyan", (0,text_width/* pad */.eV)(user, SENDER_COLUMNS)], "  ", (0,tally/* firstLine */.TM)(body));
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
    const score = (0,tally/* scoreOf */.uw)(event);
    const message = (0,tally/* firstLine */.TM)((0,engine_event/* decodeData */.Hw)(event.data)?.message ?? "");
    return message || (score === undefined ? "" : `score ${score}`);
}

// EXTERNAL MODULE: ./cli/play/world.ts + 11 modules
var play_world = __webpack_require__(31114);
;// CONCATENATED MODULE: ./cli/play/play.ts









const LOOK_MS = 25;
const PATIENCE_MS = 8_000;
async function play({ root, example, approval, fail, screen, onEvent, signal, }) {
    const beginMs = Date.now();
    const values = fail === "evaluation" ? example.failing : example.measured;
    const story = new Story(screen, example, signal);
    const world = await (0,play_world/* startWorld */.b)({
        root,
        repository: example.repository,
        folder: example.folder,
        variables: fail === undefined ? {} : { DEMO_FAIL: fail },
        sliProvider: ({ stage }) => values[stage] ?? {},
        onRun: (run) => {
            story.run(run);
            if (run.status === "completed")
                look();
        },
        onLine: (run, line, isFolded) => isFolded || story.runLog(run, line),
        onComment: (comment) => story.comment((0,issues/* commentIn */.Z)(comment)),
        note: (text) => story.note(text),
    });
    const { plane, api, github, receiver, webhook } = world;
    const isAskedInIssue = example.subscriptions.some(({ event }) => event === (0,engine_event/* taskType */.qs)("approval", "triggered"));
    const approver = new Approver(isAskedInIssue ? (0,desks/* issueDesk */.Df)(plane, github) : (0,desks/* bridgeDesk */.nL)(plane, api), screen, approval, signal);
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
    try {
        await (0,set_up/* setUp */.s)(world, {
            ...example,
            services: [example.trigger.service],
        });
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
        const sequences = (0,tally/* sequenceEnds */.EG)(events);
        const tasks = (0,tally/* taskRows */.Zy)(events, (0,play_example/* plannedTasks */.DV)(example));
        const verdict = tasks.some(({ state }) => state === "open") ? "fail" : (0,tally/* verdictOf */.Vj)(sequences);
        return {
            project: example.name,
            keptnContext,
            verdict,
            durationMs: Date.now() - beginMs,
            sequences,
            tasks,
            runs: receiver.runs,
            issues: (0,issues/* shownIssues */.M)(github),
            events,
        };
    }
    finally {
        await world.close();
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
    missHeartbeats(execution, heartbeatSeconds) {
        if (execution.status !== "RUNNING")
            return;
        Object.assign(execution, {
            status: "TIMED_OUT",
            error: "States.HeartbeatTimeout",
            cause: `no heartbeat for ${heartbeatSeconds} s`,
        });
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
        const parameters = parse(body.toString("utf8"));
        const execution = this.#executions.get(textIn(parameters, "taskToken"));
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
            const output = textIn(parameters, "output");
            const parsed = parse(output);
            if (Buffer.byteLength(output) > MAX_OUTPUT_BYTES)
                return refusal("InvalidOutput");
            Object.assign(execution, { status: "SUCCEEDED", output: parsed });
            return (0,exchange/* json */.Pq)(200, {});
        }
        case "SendTaskFailure":
            Object.assign(execution, {
                status: "FAILED",
                error: textIn(parameters, "error"),
                cause: textIn(parameters, "cause"),
            });
            return (0,exchange/* json */.Pq)(200, {});
        default:
            return refusal("UnknownOperationException");
    }
}
function actionOf(headers) {
    return headers["x-amz-target"]?.split(".")[1] ?? "";
}
function parse(text) {
    try {
        const parsed = JSON.parse(text);
        return (0,json/* isJsonObject */.OW)(parsed) ? parsed : {};
    }
    catch {
        return {};
    }
}
function textIn(object, name) {
    const value = (0,json/* getOwn */.Ng)(object, name);
    return typeof value === "string" ? value : "";
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
const HEARTBEAT_SECONDS = 300;
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
                    service.missHeartbeats(execution, HEARTBEAT_SECONDS);
                return Promise.resolve(undefined);
            },
            close: () => service.close(),
        };
    },
};

;// CONCATENATED MODULE: ./cli/play/table.ts


const HEADINGS = ["stage", "task", "status", "result", "took", "answered by"];
const GAP = "  ";
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
    const fixed = widths.reduce((sum, width) => sum + width + GAP.length, 0);
    const beside = screen.columns - fixed >= MIN_DATA_COLUMNS;
    const indent = beside ? " ".repeat(fixed) : GAP;
    screen.line([
        "dim",
        [
            ...HEADINGS.map((heading, column) => (0,text_width/* pad */.eV)(heading, widths[column] ?? 0)),
            beside ? "data" : "",
        ].join(GAP),
    ]);
    for (const [i, row] of rows.entries()) {
        const columns = (cells[i] ?? []).map((cell, column) => {
            const text = (0,text_width/* pad */.eV)(cell, widths[column] ?? 0) + GAP;
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












const DEMOS = [n8nDemo, stepFunctionsDemo];
async function runPlay({ names, values, root, ...start }) {
    const demo = DEMOS.find(({ name }) => name === names[0]);
    if (demo && names.length === 1)
        return playDemo(demo, { root, isJson: values.json === true, ...start });
    const example = exampleOf(names, root);
    const approval = approvalOf(values);
    checkTask(values.fail, [...new Set((0,play_example/* plannedTasks */.DV)(example).map(({ task }) => task))]);
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
    const projects = (0,play_example/* exampleNames */.Bj)(root);
    const all = [...projects, ...DEMOS.map(({ name }) => name)];
    const known = all.join(", ");
    if (project === undefined)
        throw new command/* UsageError */.e(`Which project? Known are ${known}.`);
    if (!all.includes(project))
        throw new command/* UsageError */.e(`Unknown project ${project}.${(0,command_line/* didYouMean */.a)(project, all)} Known are ${known}.`);
    if (more.length > 0)
        throw new command/* UsageError */.e(`play takes one project, found also ${more.join(" ")}.`);
    return (0,play_example/* readExample */.$1)(root, project);
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


/***/ }),

/***/ 61097:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _src_domain_text_visible__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81612);


const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}])/u;
const TAB = "    ";
function harmless(text) {
    return (0,_src_domain_text_visible__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.toWellFormed()))
        .replaceAll("\t", TAB)
        .replace(/[\r\n\u2028\u2029]+/g, " ")
        .replace(/[\p{Cc}\p{Cf}]/gu, "");
}
function widthOf(text) {
    let columns = 0;
    for (const character of text.replace(/\p{M}/gu, ""))
        columns += WIDE.test(character) ? 2 : 1;
    return columns;
}
function cut(text, columns) {
    if (widthOf(text) <= columns)
        return text;
    if (columns < 1)
        return "";
    let kept = "";
    let taken = 0;
    for (const character of text) {
        taken += widthOf(character);
        if (taken > columns - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
function wrap(text, columns) {
    const lines = [];
    for (const word of text.split(" ")) {
        const line = lines.at(-1);
        if (line !== undefined && widthOf(line) + 1 + widthOf(word) <= columns)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
function pad(text, columns) {
    return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}


/***/ })

};
