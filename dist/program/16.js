module.exports = {

/***/ 3207:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   VS: () => (/* binding */ pastable),
/* harmony export */   ac: () => (/* binding */ checkBundles),
/* harmony export */   kX: () => (/* binding */ programName),
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
const BIN = "cloud-automation-actions";
const NPX = `npx github:${BIN}/${BIN}`;
function programName(script, environment, folder) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(script) === BIN) {
        if (/[\\/]_npx[\\/]/.test(script))
            return NPX;
        return environment["npm_command"] === "exec" ? `npx ${BIN}` : BIN;
    }
    return `node ${pastable(shorter((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, script), script))}`;
}
function pastable(path) {
    return /^[\w./\\:-]+$/.test(path) ? path : JSON.stringify(path);
}
function shorter(one, other) {
    return one.length < other.length ? one : other;
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1306), __webpack_require__.e(8880), __webpack_require__.e(1133), __webpack_require__.e(9615), __webpack_require__.e(7180), __webpack_require__.e(8722), __webpack_require__.e(7866), __webpack_require__.e(7755), __webpack_require__.e(1108), __webpack_require__.e(3513)]).then(__webpack_require__.bind(__webpack_require__, 35934))).runDev(start),
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(1306), __webpack_require__.e(7180), __webpack_require__.e(8722), __webpack_require__.e(7866), __webpack_require__.e(1108), __webpack_require__.e(6841)]).then(__webpack_require__.bind(__webpack_require__, 36607))).runPlay(start),
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4824), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1306), __webpack_require__.e(6451), __webpack_require__.e(8880), __webpack_require__.e(1133), __webpack_require__.e(3198), __webpack_require__.e(9615), __webpack_require__.e(6278), __webpack_require__.e(7180), __webpack_require__.e(8722), __webpack_require__.e(3913), __webpack_require__.e(7755), __webpack_require__.e(6064), __webpack_require__.e(2617)]).then(__webpack_require__.bind(__webpack_require__, 82617))).runReplay(start),
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
const GAP = 2;
function helpOfAll(commands, program) {
    const rows = commands.map(({ name, summary }) => [name, summary]);
    return [
        `Usage: ${program} <command> [options]`,
        "",
        ...table(rows),
        "",
        `${program} <command> --help tells what a command does and takes.`,
        "",
        "All: --help, --version. Exit code 2 when the command line is not understood.",
        "",
    ].join("\n");
}
function helpOf({ name, names, about, notes, options }, program) {
    const rows = Object.entries(options).map(([option, { value, help }]) => [`--${option}${value === undefined ? "" : ` ${value}`}`, help]);
    const usage = [program, name, names, rows.length > 0 ? "[options]" : undefined];
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







const SCRIPT = process.argv[1] ?? "";
const PROGRAM = (0,project_root/* programName */.kX)(SCRIPT, process.env, process.cwd());
const USAGE_EXIT = 2;
const SIGNAL_EXITS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
async function main(args, signal) {
    const root = (0,project_root/* findProjectRoot */.pj)(SCRIPT);
    const request = (0,command_line/* parseCommandLine */.D)(args, COMMANDS);
    switch (request.kind) {
        case "help":
            process.stdout.write(request.command ? helpOf(request.command, PROGRAM) : helpOfAll(COMMANDS, PROGRAM));
            return 0;
        case "version":
            process.stdout.write(`${(0,project_root/* versionOf */.E4)(root)}\n`);
            return 0;
        case "run": {
            const { command, names, values } = request;
            const screen = new cli_screen/* TerminalScreen */.f(process.stdout, process.stdin, process.env);
            return command.run({
                names,
                values: values,
                root,
                program: PROGRAM,
                screen,
                signal,
            });
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
        process.stderr.write(`${printable(error.message)}\nFor help: ${PROGRAM} --help\n`);
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

/***/ 56301:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/catalogue/catalogue.ts + 1 modules
var catalogue = __webpack_require__(19615);
// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var catalogue_complaints = __webpack_require__(94515);
// EXTERNAL MODULE: ./simulator/engine/shipyard.ts
var engine_shipyard = __webpack_require__(29594);
// EXTERNAL MODULE: ./cli/check/jobs-check.ts
var jobs_check = __webpack_require__(74455);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/connection.ts
var connection = __webpack_require__(76255);
// EXTERNAL MODULE: ./cli/keptn-api/index.ts + 2 modules
var keptn_api = __webpack_require__(24289);
// EXTERNAL MODULE: ./cli/known-jobs.ts
var known_jobs = __webpack_require__(6525);
// EXTERNAL MODULE: ./cli/webhook/local-file.ts
var local_file = __webpack_require__(97649);
// EXTERNAL MODULE: ./cli/webhook/run.ts + 4 modules
var run = __webpack_require__(97674);
// EXTERNAL MODULE: ./cli/project-root.ts
var project_root = __webpack_require__(3207);
// EXTERNAL MODULE: ./cli/webhook/plan.ts
var webhook_plan = __webpack_require__(45758);
// EXTERNAL MODULE: ./cli/say.ts
var say = __webpack_require__(4116);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./cli/webhook/file-text.ts
var file_text = __webpack_require__(74143);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./cli/command-line.ts
var command_line = __webpack_require__(31865);
;// CONCATENATED MODULE: ./cli/init/plan.ts






const SIMPLE_JOBS = {
    "approval.ask": { with: "{ deadline-minutes: 1440 }", writes: true },
    "incident.open": { with: undefined, writes: true },
    "incident.update": { with: undefined, writes: true },
    "incident.close": { with: undefined, writes: true },
    "issue.open": { with: undefined, writes: true },
    "issue.update": { with: undefined, writes: true },
    "issue.close": { with: undefined, writes: true },
    "notify.send": { with: "{ channel: summary }", writes: false },
    "slo.report": { with: "{ channel: summary }", writes: false },
    "slo.evaluate": { with: undefined, writes: false },
};
const USUAL = {
    approval: binding/* APPROVAL_JOB */.c2,
    "evaluation.finished": "slo.report",
    openticket: "incident.open",
    updateticket: "incident.update",
    closeticket: "incident.close",
    openissue: "issue.open",
    updateissue: "issue.update",
    closeissue: "issue.close",
    notify: "notify.send",
};
function usualJob(key) {
    return Object.hasOwn(USUAL, key) ? USUAL[key] : undefined;
}
function simpleJob(name) {
    const found = Object.keys(SIMPLE_JOBS).find((job) => job === name);
    if (found !== undefined)
        return found;
    throw new command/* UsageError */.e(`--job ${(0,errors/* quote */.hD)(name)}: init writes rules for ${Object.keys(SIMPLE_JOBS).join(", ")}.` +
        `${(0,command_line/* didYouMean */.a)(name, Object.keys(SIMPLE_JOBS))} Others need parameters: leave it out, and write the rule by docs/jobs.md.`);
}
const EVALUATION = "evaluation";
function offersOf({ stages }) {
    const found = new Map();
    for (const stage of stages)
        for (const { name } of stage.sequences.flatMap(({ tasks }) => tasks)) {
            const known = found.get(name) ?? [];
            if (!known.includes(stage.name))
                known.push(stage.name);
            found.set(name, known);
        }
    return [...found].map(([name, names]) => {
        if (name === EVALUATION)
            return { key: "evaluation.finished", mode: "silent", stages: names };
        return { key: name, mode: name === event_counts/* APPROVAL_TASK */.UG ? "interactive" : undefined, stages: names };
    });
}
function checkTask(key, mode, offers) {
    const type = (0,webhook_plan/* typeOfKey */.Jh)(key);
    const name = key.replace(/\.(?:triggered|started|finished)$/, "");
    const names = offers.map((offer) => offer.key.replace(/\.finished$/, ""));
    if (!names.includes(name))
        throw new command/* UsageError */.e(`The shipyard has no task ${name}; it has ${names.join(", ")}.${(0,command_line/* didYouMean */.a)(name, names)}`);
    if (name === EVALUATION && type.endsWith(".triggered"))
        throw new command/* UsageError */.e("The control plane answers evaluations itself, and a second answer would hold the sequence: take --silent evaluation.finished for the report.");
    if (name === event_counts/* APPROVAL_TASK */.UG && mode === "silent" && type.endsWith(".triggered"))
        throw new command/* UsageError */.e("An approval is only ever answered by a person: take --interactive approval.");
    if (mode === "interactive" && !type.endsWith(".triggered"))
        throw new command/* UsageError */.e(`Nobody waits for an answer to ${key}: take --silent ${key}.`);
}
function checkWork({ key, work }) {
    const isApproval = key === event_counts/* APPROVAL_TASK */.UG || key === `${event_counts/* APPROVAL_TASK */.UG}.triggered`;
    if (isApproval && (work.kind !== "job" || work.job !== binding/* APPROVAL_JOB */.c2))
        throw new command/* UsageError */.e(`A task called ${event_counts/* APPROVAL_TASK */.UG} is only answered by the job ${binding/* APPROVAL_JOB */.c2}.`);
    if (!isApproval && work.kind === "job" && work.job === binding/* APPROVAL_JOB */.c2)
        throw new command/* UsageError */.e(`The job ${binding/* APPROVAL_JOB */.c2} answers tasks called ${event_counts/* APPROVAL_TASK */.UG} only, not ${key}.`);
}

;// CONCATENATED MODULE: ./cli/init/files.ts







const CATALOGUE = ".github/cloud-automation.yml";
const WORKFLOW = ".github/workflows/cloud-automation.yml";
const SWEEP = ".github/workflows/cloud-automation-sweep.yml";
const CHECKOUT = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0";
const WORKFLOW_NAME = "Tasks for Cloud Automation";
const SCHEMA = "https://raw.githubusercontent.com/cloud-automation-actions/cloud-automation-actions/v1/schema/catalogue.schema.json";
function filesOf(plan, webhooks, root) {
    const example = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, "examples", "workflows", "sweep.yml"), "utf8");
    return [
        { path: CATALOGUE, text: catalogueText(plan) },
        { path: WORKFLOW, text: workflowText(plan) },
        { path: SWEEP, text: sweepText(plan, example) },
        { path: webhook_plan/* DEFAULT_FILE */.j9, text: (0,file_text/* webhookFileText */.n)(webhooks) },
    ];
}
function catalogueText({ project, stages, tasks }) {
    return `# yaml-language-server: $schema=${SCHEMA}
#
# What GitHub does for which task of the control plane: docs/catalogue.md. Tasks of other projects and stages are left alone.
projects: ${flow([project])}
stages: ${flow(stages)}
tasks:
${tasks.map(ruleText).join("\n")}`;
}
function ruleText({ key, mode, work }) {
    const lines = [`${scalar(key)}:`];
    if (!/\.(?:started|finished)$/.test(key))
        lines.push(`  mode: ${mode}`);
    if (work.kind === "job") {
        lines.push(`  job: ${work.job}`);
        const parameters = SIMPLE_JOBS[work.job].with;
        if (parameters !== undefined)
            lines.push(`  with: ${parameters}`);
    }
    else {
        const command = work.kind === "run" ? work.command : later(key);
        const text = (0,dist/* stringify */.As)({ run: command }, { lineWidth: 0, blockQuote: "literal" });
        lines.push(...text
            .trimEnd()
            .split("\n")
            .map((line) => (line === "" ? "" : `  ${line}`)));
    }
    return lines.map((line) => (line === "" ? "\n" : `  ${line}\n`)).join("");
}
function later(key) {
    return `# Your own command stands here. Its exit code decides: 0 is pass, anything else is fail.
echo "result=warning" >> "$CLOUD_AUTOMATION_OUTPUT"
echo "message=Nothing is done for ${key} yet: its command is missing in ${CATALOGUE}" >> "$CLOUD_AUTOMATION_OUTPUT"
`;
}
function workflowText({ eventType, tasks }) {
    const jobs = tasks.flatMap(({ work }) => (work.kind === "job" ? [work.job] : []));
    const asks = jobs.includes(binding/* APPROVAL_JOB */.c2);
    const writes = jobs.some((job) => SIMPLE_JOBS[job].writes);
    const id = `github.event.client_payload.id || github.event.client_payload.event.id${asks ? " || github.event.issue.number" : ""}`;
    const lines = [
        `# One workflow for every task: what is done for which one stands in ${CATALOGUE} (docs/catalogue.md).`,
        "# The webhook sends each task with the same event type, so a new task takes a new rule there and nothing here.",
        `name: ${WORKFLOW_NAME}`,
        "",
        "on:",
        "  repository_dispatch:",
        `    types: ${flow([eventType])}`,
        ...(asks ? COMMENTS : []),
        "",
        "# By its title the sweep finds the run of a task, and so do people.",
        `run-name: \${{ github.event.action }} \${{ ${id} }}`,
        "",
        asks
            ? "# Two dispatches of one task, or two answers to one question, run one after the other; the second one sees that it is over."
            : "# Two dispatches of one task run one after the other; the second one sees that the task is closed.",
        "concurrency:",
        `  group: cloud-automation-\${{ ${id} }}`,
        "  queue: max",
        "",
        "permissions: {}",
        "",
        "jobs:",
        "  task:",
        "    name: Task",
        ...(asks ? COMMENTS_ONLY : []),
        "    runs-on: ubuntu-latest",
        "    # Longer than the deadline of a task, 60 minutes, so that there is time to answer.",
        "    timeout-minutes: 75",
        "    permissions:",
        "      contents: read # to check out this repository",
        "      actions: read # to see duplicates of this run, and to name the step that failed in the answer",
        "      checks: read # to tell a time limit from a cancelled run",
        ...(writes ? ["      issues: write # for tickets, and to ask for approvals"] : []),
        "    steps:",
        "      - name: Check out",
        `        uses: ${CHECKOUT}`,
        "        with:",
        "          persist-credentials: false",
        "",
        "      # What commands of the catalogue need is installed here.",
        "      - name: Answer the task",
        "        uses: cloud-automation-actions/cloud-automation-actions@v1",
        "        with:",
        "          control-plane-url: ${{ vars.CONTROL_PLANE_URL }}",
        "          control-plane-token: ${{ secrets.CONTROL_PLANE_TOKEN }}",
        `          tasks-file: ${CATALOGUE}`,
        "",
    ];
    return lines.join("\n");
}
const COMMENTS = [
    "  # Answers to the questions of approval.ask. A comment that is none makes a run that is skipped at once, without a runner.",
    "  issue_comment: # zizmor: ignore[dangerous-triggers] no code of anybody is run for it, and who wrote it is checked before it counts",
    "    types: [created]",
];
const COMMENTS_ONLY = [
    "    if: >-",
    "      github.event_name != 'issue_comment' ||",
    "      (!github.event.issue.pull_request && github.event.comment.user.type == 'User' &&",
    "      contains(github.event.issue.labels.*.name, 'cloud-automation-approval') &&",
    "      (startsWith(github.event.comment.body, '/approve') || startsWith(github.event.comment.body, '/deny')))",
];
function sweepText({ project, tasks, isAlone }, example) {
    const waiting = tasks.filter(({ key, mode, work }) => mode === "interactive" &&
        !key.includes(".") &&
        !(work.kind === "job" && work.job === binding/* APPROVAL_JOB */.c2));
    const names = isAlone ? waiting.map(({ key }) => key) : [];
    return example
        .replace(/^# Save it on the default branch; .*\n/m, "")
        .replace(/(?<=^ {4}workflows:\n)(?: {6}- .*\n)+/m, `      - ${WORKFLOW_NAME}\n`)
        .replace(/^ {2}# As soon as one of .*\n/m, "  # As soon as a run has ended.\n")
        .replace(/^ {6}# Projects of the control plane.*\n/m, "")
        .replace(/^ {6}projects: .*\n/m, `      projects: ${scalar(project)}\n`)
        .replace(/^ {6}tasks: .*\n/m, names.length > 0 ? `      tasks: ${names.map(scalar).join(" ")}\n` : '      tasks: ""\n');
}
function flow(names) {
    return `[${names.map(scalar).join(", ")}]`;
}
function scalar(text) {
    return (0,dist/* stringify */.As)(text, { lineWidth: 0 }).trimEnd();
}

;// CONCATENATED MODULE: ./cli/init/by-hand.ts





function printHandWork(screen, done) {
    screen.line("");
    screen.line(["bold", "What is left to do"]);
    const all = [...handWork(done)];
    for (const [at, { what, lines }] of all.entries()) {
        screen.line("");
        (0,say/* say */.c)(screen, `${at + 1}. ${what}`);
        for (const line of lines)
            screen.wholeLine("   ", ["cyan", line]);
    }
    screen.line("");
}
function* handWork({ plan, webhooks, controlPlane, program, folder }) {
    const { tasks, eventType } = plan;
    const { repository } = webhooks;
    const inFolder = (option, path) => folder === process.cwd() ? "" : ` ${option}${fromHere((0,external_node_path_.join)(folder, path))}`;
    const web = webOf(webhooks);
    const later = tasks.filter(({ work }) => work.kind === "later").map(({ key }) => key);
    if (later.length > 0)
        yield {
            what: `Write what is done for ${later.join(", ")} into ${CATALOGUE}. Until then these tasks end with a warning.`,
            lines: [`${program} check${inFolder("--file ", CATALOGUE)}`],
        };
    yield {
        what: "Tell GitHub where the control plane is, and give it an API token of it: a variable and a secret of the repository.",
        lines: [
            `gh variable set CONTROL_PLANE_URL --repo ${repository} --body ${controlPlane ?? "https://…"}`,
            `gh secret set CONTROL_PLANE_TOKEN --repo ${repository}`,
            `${web}/${repository}/settings/secrets/actions`,
        ],
    };
    yield {
        what: "Bring the files to the default branch: a dispatch starts workflows from there only.",
        lines: ["git add .github", 'git commit -m "Tasks of the control plane"', "git push"],
    };
    yield {
        what: "Let Actions run: workflows have to be allowed, and actions of other owners, too.",
        lines: [`${web}/${repository}/settings/actions`],
    };
    yield {
        what: `Make a token that may dispatch, for ${repository} alone, with the permission Contents: write. The token expires; set a reminder.`,
        lines: [`${web}/settings/personal-access-tokens/new`],
    };
    yield {
        what: "Bring the webhooks to the control plane, last, when the workflow is there to take the tasks. KEPTN_API_URL and KEPTN_API_TOKEN are the control plane's, GITHUB_DISPATCH_TOKEN is the token of the step before.",
        lines: [`${program} webhook --apply${inFolder("", webhook_plan/* DEFAULT_FILE */.j9)}`],
    };
    yield {
        what: `Try it: a sequence with ${tasks[0]?.key ?? "a task"} makes a run whose title begins with ${eventType}.`,
        lines: [`${program} trigger`],
    };
}
function fromHere(path) {
    return (0,project_root/* pastable */.VS)((0,external_node_path_.relative)(process.cwd(), path));
}
function webOf({ githubApi }) {
    return githubApi === webhook_plan/* DEFAULT_GITHUB_API */.ZB
        ? "https://github.com"
        : githubApi.replace(/\/api(?:\/v3)?\/?$/, "");
}

;// CONCATENATED MODULE: ./cli/init/git-origin.ts



function originOf(folder) {
    let config;
    try {
        config = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, ".git", "config"), "utf8");
    }
    catch {
        return undefined;
    }
    const [, url = ""] = /^\[remote "origin"\]\n(?:[ \t].*\n)*?[ \t]*url *= *(\S+)/m.exec(config) ?? [];
    const [, host, repository] = /^(?:https:\/\/(?:[^@/]+@)?|ssh:\/\/git@|git@)([A-Za-z0-9.-]+)[:/]([A-Za-z0-9-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
    if (host === undefined || repository === undefined)
        return undefined;
    const githubApi = host === "github.com" ? webhook_plan/* DEFAULT_GITHUB_API */.ZB : `https://${host}/api/v3`;
    return { repository, githubApi };
}

;// CONCATENATED MODULE: ./cli/init/prompts.ts
function promptsOn(streams, signal) {
    const context = { ...streams, signal };
    return {
        async text(message, { byDefault, problemOf } = {}) {
            const { default: input } = await Promise.all(/* import() */[__webpack_require__.e(8902), __webpack_require__.e(8992)]).then(__webpack_require__.bind(__webpack_require__, 28992));
            const validate = (text) => problemOf?.(text) ?? true;
            const answer = await stoppable(input({ message, validate, ...(byDefault !== undefined && { default: byDefault }) }, context), signal);
            return answer.trim();
        },
        async one(message, choices) {
            const { default: select } = await Promise.all(/* import() */[__webpack_require__.e(8902), __webpack_require__.e(6666)]).then(__webpack_require__.bind(__webpack_require__, 16666));
            return stoppable(select({ message, choices }, context), signal);
        },
        async some(message, choices) {
            const { default: checkbox } = await Promise.all(/* import() */[__webpack_require__.e(8902), __webpack_require__.e(8069)]).then(__webpack_require__.bind(__webpack_require__, 38069));
            return stoppable(checkbox({ message, choices, required: true }, context), signal);
        },
        async yes(message, byDefault) {
            const { default: confirm } = await Promise.all(/* import() */[__webpack_require__.e(8902), __webpack_require__.e(8668)]).then(__webpack_require__.bind(__webpack_require__, 78668));
            return stoppable(confirm({ message, default: byDefault }, context), signal);
        },
    };
}
async function stoppable(answer, signal) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof Error && error.name === "ExitPromptError" && !signal.aborted) {
            process.emit("SIGINT");
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./cli/init/questions.ts


async function tasksOf(values, offers, prompts) {
    const { interactive = [], silent = [] } = values;
    const given = interactive.length + silent.length > 0;
    if (!given && prompts === undefined)
        throw new command/* UsageError */.e(`Which tasks does GitHub answer? Give --interactive TASK for those whose sequence waits, --silent TASK for the others; the shipyard has ${offers.map(({ key }) => key).join(", ")}.`);
    const modes = given ? modesOf(interactive, silent) : await askModes(offers, prompts);
    const works = worksOf(values, [...modes.keys()]);
    const tasks = [];
    for (const [key, mode] of modes) {
        checkTask(key, mode, offers);
        const work = works.get(key) ?? (await otherWork(key, given ? undefined : prompts));
        const task = { key, mode, work };
        checkWork(task);
        tasks.push(task);
    }
    return tasks;
}
function modesOf(interactive, silent) {
    const short = (key) => key.replace(/\.triggered$/, "");
    return new Map([
        ...interactive.map((key) => [short(key), "interactive"]),
        ...silent.map((key) => [short(key), "silent"]),
    ]);
}
function worksOf({ run = [], job = [] }, keys) {
    const works = new Map();
    const add = (option, text, workOf) => {
        const [, key = "", value = ""] = /^([^=]+)=([^]+)$/.exec(text) ?? [];
        if (!keys.includes(key))
            throw new command/* UsageError */.e(`--${option} ${text}: expected TASK=… with a task that GitHub answers: ${keys.join(", ")}.`);
        if (works.has(key))
            throw new command/* UsageError */.e(`--${option} ${key}: what is done for it is said twice.`);
        works.set(key, workOf(value));
    };
    for (const text of run)
        add("run", text, (command) => ({ kind: "run", command }));
    for (const text of job)
        add("job", text, (name) => ({ kind: "job", job: simpleJob(name) }));
    return works;
}
async function askModes(offers, prompts) {
    const chosen = await prompts.some("Which tasks does GitHub answer?", offers.map((offer) => ({ name: `${offer.key}  (${offer.stages.join(", ")})`, value: offer })));
    const modes = new Map();
    for (const { key, mode } of chosen)
        modes.set(key, mode ?? (await prompts.one(`Who answers ${key}?`, MODES)));
    return modes;
}
const MODES = [
    {
        name: "GitHub: the sequence waits for the result of the run",
        value: "interactive",
    },
    {
        name: "the control plane: the task is done when GitHub has been told",
        value: "silent",
    },
];
async function otherWork(key, prompts) {
    const usual = usualJob(key);
    const ofJob = (job) => ({ kind: "job", job });
    if (key === "approval" && usual !== undefined)
        return ofJob(usual);
    if (prompts === undefined)
        return usual === undefined ? { kind: "later" } : ofJob(usual);
    const kind = await prompts.one(`What is done for ${key}?`, [
        ...(usual === undefined ? [] : [{ name: `the built-in job ${usual}`, value: "job" }]),
        { name: "a command", value: "run" },
        { name: "I write it later", value: "later" },
    ]);
    if (kind === "job" && usual !== undefined)
        return ofJob(usual);
    if (kind !== "run")
        return { kind: "later" };
    const command = await prompts.text("Which command?", {
        problemOf: (text) => (text.trim() === "" ? "A command, such as ./deploy.sh" : undefined),
    });
    return { kind: "run", command };
}

// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(61097);
;// CONCATENATED MODULE: ./cli/init/writing.ts





async function writeFiles(request) {
    const { files, folder, screen, dryRun } = request;
    for (const { path } of files)
        refuseLinks(folder, path);
    const changes = files.map((file) => ({
        ...file,
        before: textOf((0,external_node_path_.join)(folder, file.path)),
    }));
    for (const change of changes)
        await show(change, screen);
    if (dryRun) {
        (0,say/* say */.c)(screen, "Nothing was written.");
        return true;
    }
    if (!(await isAgreed(changes, request))) {
        (0,say/* say */.c)(screen, "Nothing was written.");
        return false;
    }
    let isWhole = true;
    for (const change of changes) {
        const isWritten = await isWanted(change, request);
        if (isWritten)
            write((0,external_node_path_.join)(folder, change.path), change.text);
        const isLeft = !isWritten && change.before !== change.text;
        if (isLeft)
            isWhole = false;
        screen.wholeLine([isLeft ? "yellow" : "green", wordFor(change, isWritten).padEnd(11)], change.path);
    }
    return isWhole;
}
async function isAgreed(changes, { prompts }) {
    const fresh = changes.filter(({ before }) => before === undefined);
    if (prompts === undefined || fresh.length === 0)
        return true;
    const what = fresh.length === 1 ? fresh[0]?.path : `these ${fresh.length} files`;
    return prompts.yes(`Write ${what}?`, true);
}
function wordFor({ before, text }, isWritten) {
    if (before === text)
        return "unchanged";
    if (!isWritten)
        return "left alone";
    return before === undefined ? "new" : "replaced";
}
async function isWanted({ path, before, text }, { prompts, force }) {
    if (before === text)
        return false;
    if (before === undefined || force)
        return true;
    return (await prompts?.yes(`${path} is there already. Replace it?`, false)) ?? false;
}
async function show({ path, before, text }, screen) {
    if (before === text)
        return;
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    const from = before === undefined ? "/dev/null" : path;
    const patch = createTwoFilesPatch(from, path, before ?? "", text, undefined, undefined, {
        context: 3,
    });
    for (const line of patch.split("\n").slice(1))
        for (const part of parts((0,text_width/* harmless */.Is)(line), screen.columns))
            screen.line([STYLES[line.charAt(0)] ?? "dim", part]);
}
const STYLES = { "+": "green", "-": "red" };
function parts(line, columns) {
    if (line.length <= columns)
        return [line];
    const count = Math.ceil(line.length / columns);
    return Array.from({ length: count }, (_, at) => line.slice(at * columns, (at + 1) * columns));
}
function refuseLinks(folder, path) {
    const names = path.split("/");
    for (const count of names.keys()) {
        const part = names.slice(0, count + 1).join("/");
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, part), { throwIfNoEntry: false })?.isSymbolicLink())
            throw new command/* UsageError */.e(`${part} is a link, and what it leads to may be elsewhere, so nothing was written. Remove it first.`);
    }
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    }
}
function write(path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, text);
}

;// CONCATENATED MODULE: ./cli/init/run.ts



















const PROCESS = {
    input: process.stdin,
    output: process.stdout,
    isTTY: process.stdin.isTTY && process.stdout.isTTY,
};
async function runInit({ values, screen, root, program, signal }, surroundings = connection/* HERE */.Dg, terminal = PROCESS) {
    const prompts = terminal.isTTY ? promptsOn(terminal, signal) : undefined;
    const folder = (0,external_node_path_.resolve)(values.folder ?? ".");
    if (folder === root)
        throw new command/* UsageError */.e("This folder is the checkout of the action itself. Go to your repository, or give --folder FOLDER.");
    const source = await sourceOf(values, { surroundings, prompts, signal });
    const tasks = await tasksOf(values, offersOf(source.shipyard), prompts);
    const webhooks = await webhooksOf(values, { source, tasks, folder, prompts });
    const plan = {
        project: source.project,
        repository: webhooks.repository,
        stages: stagesOf(values.stage, source.shipyard),
        eventType: webhooks.eventType,
        tasks,
        isAlone: values.stage === undefined,
    };
    const files = filesOf(plan, webhooks, root);
    await checkFiles(files, folder);
    const isWhole = await writeFiles({
        folder,
        files,
        screen,
        prompts,
        force: values.force === true,
        dryRun: values["dry-run"] === true,
    });
    if (isWhole)
        printHandWork(screen, { plan, webhooks, controlPlane: source.url, program, folder });
    else
        screen.line("Some files were left alone, since they are there already: compare them by the lines above, or give --force.");
    return isWhole ? 0 : 1;
}
async function webhooksOf(values, { source, tasks, folder, prompts }) {
    const origin = originOf(folder);
    const repository = values.repository ??
        origin?.repository ??
        (await prompts?.text("Which repository takes the tasks (owner/name)?"));
    const inMode = (mode) => tasks.filter((task) => task.mode === mode).map(({ key }) => key);
    return (0,run.planOf)({
        ...(origin && { "github-api": origin.githubApi }),
        ...(source.format && { format: source.format }),
        ...values,
        ...(repository !== undefined && { repository }),
        project: source.project,
        interactive: inMode("interactive"),
        silent: inMode("silent"),
    });
}
async function sourceOf(values, { surroundings, prompts, signal }) {
    const path = values.shipyard;
    if (path !== undefined) {
        const project = values.project ?? (await prompts?.text("What is the project called in the control plane?"));
        if (project === undefined)
            throw new command/* UsageError */.e("Which project? Give --project NAME.");
        const shipyard = shipyardIn(readShipyard(path), `--shipyard ${path}`);
        return { project, shipyard, url: undefined, format: undefined };
    }
    if (!values["control-plane-url"] && !surroundings.environment["KEPTN_API_URL"])
        throw new command/* UsageError */.e("Which shipyard? Give --shipyard FILE, or the control plane that has it: --control-plane-url URL (or the variable KEPTN_API_URL) with --project NAME.");
    const { api } = (0,connection/* connectTo */.m6)(values, surroundings, signal);
    const project = values.project ?? (await askProject(api, prompts));
    const file = (0,keptn_api/* valueOf */.RP)(await api.shipyard(project), `The shipyard of ${project} cannot be read`);
    if (file === undefined)
        throw new command/* UsageError */.e(`The project ${project} has no shipyard.`);
    const { keptnVersion } = (0,keptn_api/* valueOf */.RP)(await api.metadata(), "The control plane cannot be read");
    return {
        project,
        shipyard: shipyardIn(file.text, `The shipyard of ${project}`),
        url: api.address.replace(/\/api$/, ""),
        format: /^0\.1[0-4]\./.test(keptnVersion) ? "v1alpha1" : undefined,
    };
}
async function askProject(api, prompts) {
    const names = (0,keptn_api/* valueOf */.RP)(await api.projects(), "The projects cannot be read").map(({ name }) => name);
    if (names.length === 0)
        throw new command/* UsageError */.e(`${api.address} has no project yet.`);
    if (prompts === undefined)
        throw new command/* UsageError */.e(`Which project? Give --project NAME; there are ${names.join(", ")}.`);
    return prompts.one("Which project?", names.map((name) => ({ name, value: name })));
}
function readShipyard(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new command/* UsageError */.e(`--shipyard ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}
function shipyardIn(text, where) {
    let shipyard;
    try {
        shipyard = (0,engine_shipyard/* parseShipyard */.CN)(text);
    }
    catch (error) {
        throw new command/* UsageError */.e(`${where}: ${error instanceof Error ? error.message : String(error)}.`);
    }
    if (offersOf(shipyard).length === 0)
        throw new command/* UsageError */.e(`${where}: it has no task.`);
    return shipyard;
}
function stagesOf(given, { stages }) {
    const names = stages.map(({ name }) => name);
    const unknown = given?.find((name) => !names.includes(name));
    if (unknown !== undefined)
        throw new command/* UsageError */.e(`The shipyard has no stage ${unknown}; it has ${names.join(", ")}.`);
    return given ?? names;
}
async function checkFiles(files, folder) {
    for (const { path, text } of files) {
        if (path.endsWith("webhook.yaml"))
            (0,local_file/* parseLocalFile */.TL)(path, text);
        if (path !== CATALOGUE)
            continue;
        try {
            const complaints = await (0,jobs_check/* complaintsOfJobs */.W)((0,catalogue.parseCatalogue)(text, path, known_jobs/* KNOWN */.c), text, folder);
            if (complaints.length > 0)
                throw new catalogue_complaints/* CatalogueError */.cv(path, complaints);
        }
        catch (error) {
            throw error instanceof catalogue_complaints/* CatalogueError */.cv ? new command/* UsageError */.e(error.message) : error;
        }
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
