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
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(6451), __webpack_require__.e(1239), __webpack_require__.e(1133), __webpack_require__.e(9615), __webpack_require__.e(7755), __webpack_require__.e(6064), __webpack_require__.e(1270)]).then(__webpack_require__.bind(__webpack_require__, 86064))).check({ file, root, event, task, schema }, screen);
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1306), __webpack_require__.e(1239), __webpack_require__.e(1133), __webpack_require__.e(9615), __webpack_require__.e(7180), __webpack_require__.e(8722), __webpack_require__.e(7866), __webpack_require__.e(7755), __webpack_require__.e(1108), __webpack_require__.e(5934)]).then(__webpack_require__.bind(__webpack_require__, 35934))).runDev(start),
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4824), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(6451), __webpack_require__.e(1239), __webpack_require__.e(1133), __webpack_require__.e(9615), __webpack_require__.e(3198), __webpack_require__.e(6278), __webpack_require__.e(7180), __webpack_require__.e(7866), __webpack_require__.e(4782), __webpack_require__.e(3280)]).then(__webpack_require__.bind(__webpack_require__, 17694))).runDoctor(start),
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
        "Reads a shipyard, from a file or from the control plane, asks which of its tasks GitHub answers and how, and writes what the repository needs: one workflow, the task catalogue, the caller of the sweep, and the webhook file. With --control-plane callback or step-functions something else waits, such as n8n or AWS Step Functions: then it reads nothing, the tasks are those of --run and --interactive, and what the other side needs is printed. It shows what changes first, leaves files alone that are there already, and ends with what is left to do by hand. Options answer its questions; without a terminal they have to.",
    ],
    options: {
        "control-plane": {
            type: "string",
            value: "KIND",
            help: "who waits for GitHub: keptn (also Cloud Automation; the default), callback (an address that waits for one answer), step-functions",
        },
        "callback-preset": {
            type: "string",
            value: "NAME",
            help: "what the address belongs to: generic, n8n, trigger-dev, cortex, google-workflows, azure-data-factory",
        },
        "callback-hosts": {
            type: "string",
            value: "HOSTS",
            help: "the hosts that may be called, such as n8n.example.com",
        },
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4824), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1306), __webpack_require__.e(6451), __webpack_require__.e(1239), __webpack_require__.e(1133), __webpack_require__.e(9615), __webpack_require__.e(3198), __webpack_require__.e(6278), __webpack_require__.e(7180), __webpack_require__.e(8722), __webpack_require__.e(7866), __webpack_require__.e(7755), __webpack_require__.e(4782), __webpack_require__.e(7674), __webpack_require__.e(8346)]).then(__webpack_require__.bind(__webpack_require__, 78346))).runInit(start),
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(1306), __webpack_require__.e(6451), __webpack_require__.e(7180), __webpack_require__.e(8722), __webpack_require__.e(7866), __webpack_require__.e(1108), __webpack_require__.e(6841)]).then(__webpack_require__.bind(__webpack_require__, 36607))).runPlay(start),
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4824), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1306), __webpack_require__.e(6451), __webpack_require__.e(1239), __webpack_require__.e(1133), __webpack_require__.e(9615), __webpack_require__.e(3198), __webpack_require__.e(6278), __webpack_require__.e(7180), __webpack_require__.e(8722), __webpack_require__.e(3913), __webpack_require__.e(7755), __webpack_require__.e(2148), __webpack_require__.e(6064), __webpack_require__.e(2617)]).then(__webpack_require__.bind(__webpack_require__, 82617))).runReplay(start),
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(4824), __webpack_require__.e(6451), __webpack_require__.e(1239), __webpack_require__.e(3198), __webpack_require__.e(6278), __webpack_require__.e(6415)]).then(__webpack_require__.bind(__webpack_require__, 46415))).runStatus(start),
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4824), __webpack_require__.e(2973), __webpack_require__.e(6451), __webpack_require__.e(1239), __webpack_require__.e(3198), __webpack_require__.e(6278), __webpack_require__.e(666), __webpack_require__.e(2241)]).then(__webpack_require__.bind(__webpack_require__, 42241))).runTrigger(start),
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4824), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1306), __webpack_require__.e(6451), __webpack_require__.e(1239), __webpack_require__.e(1133), __webpack_require__.e(9615), __webpack_require__.e(3198), __webpack_require__.e(6278), __webpack_require__.e(7180), __webpack_require__.e(8722), __webpack_require__.e(7866), __webpack_require__.e(4782), __webpack_require__.e(7674), __webpack_require__.e(6525)]).then(__webpack_require__.bind(__webpack_require__, 97674))).runWebhook(start),
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
