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

/***/ 10888:
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
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(8880), __webpack_require__.e(1133), __webpack_require__.e(9615), __webpack_require__.e(7755), __webpack_require__.e(6064)]).then(__webpack_require__.bind(__webpack_require__, 86064))).check({ file, root, event, task, schema }, screen);
    },
});

;// CONCATENATED MODULE: ./cli/dev/command.ts

const dev = (0,command/* defineCommand */.N)({
    name: "dev",
    summary: "keep a local control plane running, with a page to look at",
    names: "[project or folder]",
    about: [
        "Keeps a local control plane with Keptn's rules running until Ctrl-C, with its webhook service, a local GitHub and this repository's action, for the project in a folder: shipyard.yaml, webhook.yaml, slo.yaml, events/*.json, .github/workflows and .github/cloud-automation.yml. What changes in these files is read anew. Every file may be missing, and come later.",
        "A page at the address that is printed shows sequences, events, runs, issues, and has buttons to trigger, approve, deny, pause, resume and abort. The control plane's API takes calls of others, with the token that is printed. Both are for this machine only, and nothing leaves it.",
        "Without a name it is the folder that you are in; release-demo, incident-demo and slo-demo are the examples.",
    ],
    options: {
        port: {
            type: "string",
            value: "N",
            help: "the page's port, with the control plane on the next one; 0: any free ones; default 4680",
        },
        json: {
            type: "boolean",
            help: "print addresses and tokens as one line of JSON, for scripts",
        },
    },
    notes: ["Exit code: 130 after Ctrl-C, 1 when a port is in use."],
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1306), __webpack_require__.e(8880), __webpack_require__.e(1133), __webpack_require__.e(9615), __webpack_require__.e(1421), __webpack_require__.e(7755), __webpack_require__.e(5934)]).then(__webpack_require__.bind(__webpack_require__, 35934))).runDev(start),
});

;// CONCATENATED MODULE: ./cli/play/command.ts

const play = (0,command/* defineCommand */.N)({
    name: "play",
    summary: "play an example sequence from its trigger to its end",
    names: "<project>",
    about: [
        "Plays an example sequence from its trigger to its end on this machine: a local control plane with Keptn's rules, its webhook service, a local GitHub with runs, issues and comments, and this repository's action. Nothing is installed, nothing leaves the machine.",
        "Projects (files in examples/projects/): release-demo has deployment, test, evaluation, and an approval before production, asked in an issue and answered by a comment; incident-demo opens a ticket as an issue, and people are told in it; slo-demo is an evaluation and its report.",
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(1306), __webpack_require__.e(1421), __webpack_require__.e(9916)]).then(__webpack_require__.bind(__webpack_require__, 4064))).runPlay(start),
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
        "Exit code: 0 when no task needs anybody; 1 when the sweep would end one, because its run is lost or nobody has taken it, which only GitHub can tell; 3 when something could not be read.",
    ],
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(6451), __webpack_require__.e(8880), __webpack_require__.e(1304), __webpack_require__.e(9683)]).then(__webpack_require__.bind(__webpack_require__, 46415))).runStatus(start),
});

;// CONCATENATED MODULE: ./cli/trigger/command.ts


const trigger = (0,command/* defineCommand */.N)({
    name: "trigger",
    summary: "start a sequence or an evaluation, wait for its verdict",
    names: "[FILE]",
    about: [
        "Starts a sequence by an event from a file, or by the names of project, stage, service and sequence, or starts an evaluation of SLOs; shows what happens, and waits for the verdict of all stages that follow. In a terminal and without arguments it shows a menu.",
        "An event that starts no sequence is sent as it is, and nothing is waited for.",
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9113), __webpack_require__.e(2973), __webpack_require__.e(6451), __webpack_require__.e(8880), __webpack_require__.e(1304), __webpack_require__.e(1392), __webpack_require__.e(7987)]).then(__webpack_require__.bind(__webpack_require__, 42241))).runTrigger(start),
});

;// CONCATENATED MODULE: ./cli/commands.ts






const COMMANDS = [play, dev, check, schema, trigger, command_status];

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
        process.stderr.write(`${error.message}\nFor help: node dist/cli/index.js --help\n`);
        return exit(USAGE_EXIT);
    }
    if (stop.signal.aborted) {
        process.stderr.write("\nStopped; everything that was started has ended.\n");
        return exit(exitOfSignal ?? 1);
    }
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return exit(1);
});
function exit(exitCode) {
    process.stdout.write("", () => setImmediate(() => process.exit(isOutputLost && exitCode === 0 ? 1 : exitCode)));
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
        const text = `${this.#render(segments)}\n`;
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
    #render(segments) {
        let left = this.columns;
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

/***/ 35934:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDev: () => (/* binding */ runDev)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/command-line.ts
var command_line = __webpack_require__(31865);
// EXTERNAL MODULE: ./cli/play/example.ts
var example = __webpack_require__(78484);
// EXTERNAL MODULE: ./cli/project-root.ts
var project_root = __webpack_require__(3207);
// EXTERNAL MODULE: ./cli/screen.ts
var cli_screen = __webpack_require__(12487);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./cli/dev/event-stream.ts

const MOST_READERS = 20;
const MOST_UNREAD_BYTES = 8 * 1024 * 1024;
const SIGN_OF_LIFE_MS = 15_000;
const RETRY_MS = 1_000;
class EventStream {
    journal;
    boot = (0,external_node_crypto_.randomUUID)();
    #readers = new Set();
    #stop;
    #timer;
    constructor(journal) {
        this.journal = journal;
        this.#stop = journal.subscribe((entry) => this.#all(this.#textOf(entry)));
        this.#timer = setInterval(() => this.#all(": here\n\n"), SIGN_OF_LIFE_MS);
        this.#timer.unref();
    }
    get readers() {
        return this.#readers.size;
    }
    open(request, response) {
        if (this.#readers.size >= MOST_READERS)
            return false;
        const [, last] = new RegExp(`^${this.boot}:(\\d{1,15})$`).exec(String(request.headers["last-event-id"])) ?? [];
        response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
        const missed = this.journal.after(Number(last ?? 0));
        const hello = {
            kind: "hello",
            boot: this.boot,
            isFresh: last === undefined,
            known: missed.length,
        };
        const texts = missed.map((entry) => this.#textOf(entry));
        response.write(`retry: ${RETRY_MS}\ndata: ${JSON.stringify(hello)}\n\n${texts.join("")}`);
        this.#readers.add(response);
        response.on("close", () => this.#readers.delete(response));
        response.on("error", () => undefined);
        return true;
    }
    close() {
        clearInterval(this.#timer);
        this.#stop();
        for (const reader of this.#readers)
            reader.destroy();
    }
    #all(text) {
        for (const reader of this.#readers) {
            if (reader.writableLength > MOST_UNREAD_BYTES)
                reader.destroy();
            else
                reader.write(text);
        }
    }
    #textOf({ id, text }) {
        return `id: ${this.boot}:${id}\ndata: ${text}\n\n`;
    }
}

;// CONCATENATED MODULE: ./cli/dev/guard.ts

const PAGE_HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
};
const TOKEN_HEADER = "x-dev-token";
const NAMES = ["127.0.0.1", "localhost"];
function refusalOf({ method, headers }, port) {
    const own = NAMES.map((name) => `${name}:${port}`);
    if (port === 80)
        own.push(...NAMES);
    const host = headers.host?.toLowerCase() ?? "";
    if (!own.includes(host))
        return { status: 421, message: `Open this page as http://${own[0]}/, not under another name.` };
    const { origin } = headers;
    if (origin !== undefined && origin !== `http://${host}`)
        return FOREIGN;
    const site = headers["sec-fetch-site"];
    if (site === undefined || site === "same-origin" || site === "none")
        return undefined;
    const isLink = method === "GET" &&
        headers["sec-fetch-mode"] === "navigate" &&
        headers["sec-fetch-dest"] === "document";
    return isLink ? undefined : FOREIGN;
}
function hasToken({ headers }, token) {
    const given = Buffer.from(String(headers[TOKEN_HEADER] ?? ""));
    const wanted = Buffer.from(token);
    return given.length === wanted.length && (0,external_node_crypto_.timingSafeEqual)(given, wanted);
}
const FOREIGN = { status: 403, message: "Only this page itself may ask." };

;// CONCATENATED MODULE: ./cli/dev/page-server.ts







class ActionError extends Error {
    name = "ActionError";
}
const HOST = "127.0.0.1";
const MOST_BODY_BYTES = 1024 * 1024;
const TYPES = {
    html: "text/html; charset=utf-8",
    css: "text/css; charset=utf-8",
    js: "text/javascript; charset=utf-8",
    svg: "image/svg+xml",
};
const FILE = /^\/([a-z][a-z-]*)\.(css|js|svg)$/;
class PageServer {
    folder;
    backend;
    #server;
    #stream;
    #token = (0,external_node_crypto_.randomUUID)();
    constructor(folder, backend) {
        this.folder = folder;
        this.backend = backend;
        this.#stream = new EventStream(backend.journal);
        this.#server = (0,external_node_http_.createServer)((request, response) => {
            this.#serve(request, response).catch((error) => {
                if (!response.headersSent)
                    answer(response, 500, String(error));
                else
                    response.destroy();
            });
        });
    }
    get readers() {
        return this.#stream.readers;
    }
    async listen(port) {
        await new Promise((resolve, reject) => this.#server.once("error", reject).listen(port, HOST, resolve));
        return `http://${HOST}:${this.#port}/`;
    }
    async close() {
        this.#stream.close();
        const closed = new Promise((resolve) => this.#server.close(resolve));
        this.#server.closeAllConnections();
        await closed;
    }
    get #port() {
        return this.#server.address().port;
    }
    async #serve(request, response) {
        const { method = "GET", headers } = request;
        for (const [name, value] of Object.entries(PAGE_HEADERS))
            response.setHeader(name, value);
        const refusal = refusalOf({ method, headers }, this.#port);
        if (refusal !== undefined)
            return answer(response, refusal.status, refusal.message);
        const [pathname = ""] = (request.url ?? "/").split("?", 1);
        if (method === "GET")
            return this.#get(pathname, request, response);
        if (method !== "POST")
            return answer(response, 405, "Only GET and POST.");
        const [, action] = /^\/actions\/([a-z]+)$/.exec(pathname) ?? [];
        if (action === undefined)
            return answer(response, 404, "There is no such address.");
        if (!hasToken({ method, headers }, this.#token))
            return answer(response, 403, STALE);
        return this.#act(action, request, response);
    }
    #get(pathname, request, response) {
        if (pathname === "/")
            return this.#file("index", "html", response);
        if (pathname === "/happenings") {
            if (!this.#stream.open(request, response))
                answer(response, 503, "Too many pages look on. Close some of them.");
            return;
        }
        const [, number] = /^\/events\/(\d{1,9})$/.exec(pathname) ?? [];
        if (number !== undefined)
            return this.#payload(Number(number), request, response);
        const [, name = "", extension = ""] = FILE.exec(pathname) ?? [];
        if (extension === "css" || extension === "js" || extension === "svg")
            return this.#file(name, extension, response);
        answer(response, 404, "There is no such address.");
    }
    #file(name, extension, response) {
        let text;
        try {
            text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.folder, `${name}.${extension}`), "utf8");
        }
        catch {
            return answer(response, 404, "There is no such address.");
        }
        if (extension === "html")
            text = text.replace("%TOKEN%", this.#token).replace("%BOOT%", this.#stream.boot);
        response.writeHead(200, { "content-type": TYPES[extension] }).end(text);
    }
    #payload(number, request, response) {
        if (!hasToken({ method: "GET", headers: request.headers }, this.#token))
            return answer(response, 403, STALE);
        const found = this.backend.payload(number);
        if (found === undefined)
            return answer(response, 404, "There is no such event.");
        page_server_json(response, 200, found);
    }
    async #act(action, request, response) {
        const body = await bodyOf(request);
        if (body === undefined)
            return page_server_json(response, 400, { error: "Expected a JSON object of at most 1 MB." });
        try {
            page_server_json(response, 200, await this.backend.act(action, body));
        }
        catch (error) {
            page_server_json(response, error instanceof ActionError ? 409 : 502, {
                error: error instanceof Error ? error.message : String(error),
            });
        }
    }
}
const STALE = "This page is out of date. Reload it.";
async function bodyOf(request) {
    if (!/^application\/json\s*(?:;|$)/.test(request.headers["content-type"] ?? ""))
        return undefined;
    const chunks = [];
    let bytes = 0;
    for await (const chunk of request) {
        bytes += chunk.length;
        if (bytes > MOST_BODY_BYTES)
            return undefined;
        chunks.push(chunk);
    }
    try {
        const value = JSON.parse(Buffer.concat(chunks).toString("utf8"));
        return (0,json/* isJsonObject */.OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function answer(response, status, text) {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
function page_server_json(response, status, body) {
    response
        .writeHead(status, { "content-type": "application/json; charset=utf-8" })
        .end(JSON.stringify(body));
}

// EXTERNAL MODULE: ./cli/play/world.ts + 12 modules
var play_world = __webpack_require__(32416);
// EXTERNAL MODULE: ./cli/play/set-up.ts
var set_up = __webpack_require__(65042);
// EXTERNAL MODULE: ./cli/play/desks.ts
var desks = __webpack_require__(22868);
// EXTERNAL MODULE: ./simulator/engine/event.ts
var engine_event = __webpack_require__(25858);
// EXTERNAL MODULE: ./cli/play/issues.ts
var issues = __webpack_require__(49220);
// EXTERNAL MODULE: ./cli/play/markdown-text.ts
var markdown_text = __webpack_require__(91113);
// EXTERNAL MODULE: ./cli/play/sender.ts
var sender = __webpack_require__(87273);
// EXTERNAL MODULE: ./cli/play/tally.ts
var tally = __webpack_require__(20696);
;// CONCATENATED MODULE: ./cli/dev/recorder.ts






const NOTHING = {
    project: "",
    stage: "",
    service: "",
    labels: {},
    status: "",
    result: "",
    message: "",
};
const MOST_CHARACTERS = 300;
const MOST_LINE_CHARACTERS = 2_000;
const ID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
const MOST_CONTEXTS = 20;
const MOST_SHOWN_LINES = 200;
class Recorder {
    journal;
    #events = 0;
    #contexts = new Map();
    #lines = 0;
    constructor(journal) {
        this.journal = journal;
    }
    event({ event, receivedAt }) {
        const number = this.#events++;
        for (const id of [event.id, event.shkeptncontext])
            this.#contexts.set(id, event.shkeptncontext);
        this.journal.add(eventMessage(event, number, receivedAt), String(number));
    }
    run(run) {
        const { id, workflow, title, event, status, conclusion = "", startedAtMs, completedAtMs } = run;
        const isOver = startedAtMs !== undefined && completedAtMs !== undefined;
        this.journal.add({
            kind: "run",
            id,
            workflow: cut(workflow),
            title: cut(title),
            event,
            status,
            conclusion,
            startedAtMs,
            tookMs: isOver ? completedAtMs - startedAtMs : undefined,
            summary: shown(run.summary),
        }, String(id));
    }
    line({ id }, text, isFolded) {
        this.journal.add({ kind: "line", run: id, text: cut(text, MOST_LINE_CHARACTERS), isFolded }, String(this.#lines++));
    }
    #contextsIn(text) {
        const found = (text.match(ID) ?? []).flatMap((id) => this.#contexts.get(id) ?? []);
        return [...new Set(found)].slice(0, MOST_CONTEXTS);
    }
    note(text) {
        this.journal.add({
            kind: "note",
            time: new Date().toISOString(),
            text: cut(text, MOST_LINE_CHARACTERS),
        });
    }
    look({ plane, api, github }) {
        for (const project of plane.engine.projects.names())
            for (const view of plane.engine.sequences.views.ofProject(project).toReversed()) {
                const { name, service, time, state, shkeptncontext: context } = view;
                this.journal.add({ kind: "sequence", context, project, name, service: cut(service), time, state }, context);
            }
        for (const { number, title, state, labels, body, comments } of (0,issues/* shownIssues */.M)(github))
            this.journal.add({
                kind: "issue",
                number,
                title: cut(title),
                state,
                labels: labels.map((label) => cut(label)),
                contexts: this.#contextsIn(body),
                body: shown(body),
                comments: comments.map(({ user, body: text }) => ({ user, body: shown(text) })),
            }, String(number));
        const approvals = waiting({ plane, api, github }).map(({ triggered, asked }) => {
            const data = (0,engine_event/* decodeData */.Hw)(triggered.data);
            return {
                id: triggered.id,
                context: triggered.shkeptncontext,
                stage: cut(data?.stage ?? ""),
                service: cut(data?.service ?? ""),
                asked: asked ?? "",
            };
        });
        this.journal.add({ kind: "waiting", approvals }, "");
    }
}
function waiting({ plane, api, github }) {
    const isAskedInIssue = plane.engine.integrations
        .all()
        .some(({ subscriptions }) => subscriptions.some(({ event }) => event === (0,engine_event/* taskType */.qs)("approval", "triggered")));
    return (isAskedInIssue ? (0,desks/* issueDesk */.Df)(plane, github) : (0,desks/* bridgeDesk */.nL)(plane, api)).waiting();
}
function eventMessage(event, number, receivedAt) {
    const data = (0,engine_event/* decodeData */.Hw)(event.data) ?? NOTHING;
    const sequence = (0,engine_event/* parseSequenceType */.Vk)(event.type);
    const task = (0,engine_event/* parseTaskType */.hY)(event.type)?.task;
    const score = (0,tally/* scoreOf */.uw)(event);
    const message = (0,tally/* firstLine */.TM)(data.message);
    return {
        kind: "event",
        number,
        id: event.id,
        time: receivedAt.toISOString(),
        type: cut(event.type),
        context: event.shkeptncontext,
        triggeredId: event.triggeredid ?? "",
        about: aboutOf(event, sequence !== undefined),
        step: cut((0,engine_event/* kindOf */.I)(event.type)),
        stage: cut(sequence?.stage ?? data.stage),
        name: cut(sequence?.sequence ?? task ?? event.type),
        by: cut((0,sender/* senderOf */.VO)(event.source)),
        run: (0,sender/* runIdIn */.uW)(event.source),
        status: cut(data.status),
        result: cut(data.result),
        message: cut(message || (score === undefined ? "" : `score ${score}`)),
    };
}
function aboutOf(event, isSequence) {
    if (isSequence)
        return "sequence";
    const isTask = event.source === engine_event/* SHIPYARD_CONTROLLER */.k9 && (0,engine_event/* kindOf */.I)(event.type) === "triggered";
    return isTask ? "task" : "other";
}
function shown(markdown) {
    return (0,markdown_text/* blocksOf */.S)(markdown.slice(0, MOST_SHOWN_LINES * MOST_CHARACTERS))
        .slice(0, MOST_SHOWN_LINES)
        .map((block) => typeof block === "string"
        ? cut(block, MOST_LINE_CHARACTERS)
        : block
            .slice(0, MOST_SHOWN_LINES)
            .map((row) => row.map((cell) => cut(cell, MOST_LINE_CHARACTERS))));
}
function cut(text, most = MOST_CHARACTERS) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

;// CONCATENATED MODULE: ./cli/dev/actions.ts




const ACTIONS = {
    async trigger({ api }, body) {
        const event = (0,json/* getOwn */.Ng)(body, "event");
        if (!(0,json/* isJsonObject */.OW)(event))
            throw new ActionError("The event has to be a JSON object.");
        return { context: await api.send(event) };
    },
    approve: (place, body) => decide(place, body, "approve"),
    deny: (place, body) => decide(place, body, "reject"),
    pause: (place, body) => control(place, body, "pause"),
    resume: (place, body) => control(place, body, "resume"),
    abort: (place, body) => control(place, body, "abort"),
    comment({ github }, body) {
        const number = (0,json/* getOwn */.Ng)(body, "issue");
        const text = textAt(body, "text");
        if (typeof number !== "number" || github.issue(number) === undefined)
            throw new ActionError("There is no such issue.");
        github.addComment(number, text, desks/* PERSON */.qG);
        return Promise.resolve({});
    },
};
async function act(place, name, body) {
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (action === undefined)
        throw new ActionError(`There is no action ${name}.`);
    return action(place, body);
}
async function decide(place, body, decision) {
    const id = textAt(body, "id");
    const approval = waiting(place).find(({ triggered }) => triggered.id === id);
    if (approval === undefined)
        throw new ActionError("This approval waits no more: it was answered, or its sequence is over.");
    await approval.answer(decision, "on the local page");
    return {};
}
async function control({ plane, api }, body, state) {
    const context = textAt(body, "context");
    const project = textAt(body, "project");
    if (plane.engine.sequences.views.find(project, context) === undefined)
        throw new ActionError("There is no such sequence.");
    const path = [project, context].map(encodeURIComponent).join("/");
    await api.call("POST", `/controlPlane/v1/sequence/${path}/control`, { state, stage: "" });
    return {};
}
function textAt(body, name) {
    const value = (0,json/* getOwn */.Ng)(body, name);
    if (typeof value !== "string" || value === "")
        throw new ActionError(`${name} is missing.`);
    return value;
}

// EXTERNAL MODULE: ./src/catalogue/catalogue.ts + 1 modules
var catalogue = __webpack_require__(19615);
// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var catalogue_complaints = __webpack_require__(94515);
// EXTERNAL MODULE: ./cli/known-jobs.ts
var known_jobs = __webpack_require__(6525);
// EXTERNAL MODULE: ./cli/check/jobs-check.ts
var jobs_check = __webpack_require__(74455);
;// CONCATENATED MODULE: ./cli/dev/catalogue.ts






const PATH = ".github/cloud-automation.yml";
async function catalogueComplaints(folder) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, PATH), "utf8");
    }
    catch {
        return [];
    }
    try {
        const complaints = await (0,jobs_check/* complaintsOfJobs */.W)((0,catalogue.parseCatalogue)(text, PATH, known_jobs/* KNOWN */.c), text, folder);
        return complaints.length === 0 ? [] : new catalogue_complaints/* CatalogueError */.cv(PATH, complaints).message.split("\n");
    }
    catch (error) {
        return (error instanceof Error ? error.message : String(error)).split("\n");
    }
}

;// CONCATENATED MODULE: ./cli/dev/journal.ts
const MOST = {
    project: 1,
    waiting: 1,
    sequence: 500,
    issue: 500,
    run: 1_000,
    note: 500,
    event: 5_000,
    line: 20_000,
};
class Journal {
    #kept = new Map();
    #listeners = new Set();
    #last = 0;
    add(message, key = String(this.#last + 1)) {
        const kept = this.#kept.get(message.kind) ?? new Map();
        this.#kept.set(message.kind, kept);
        const text = JSON.stringify(message);
        if (kept.get(key)?.text === text)
            return;
        const entry = { id: (this.#last += 1), text };
        kept.delete(key);
        kept.set(key, entry);
        const [oldest = ""] = kept.keys();
        if (kept.size > MOST[message.kind])
            kept.delete(oldest);
        for (const listener of [...this.#listeners])
            listener(entry);
    }
    after(id) {
        return [...this.#kept.values()]
            .flatMap((kept) => [...kept.values()])
            .filter((entry) => entry.id > id)
            .sort((a, b) => a.id - b.id);
    }
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./simulator/engine/shipyard.ts
var engine_shipyard = __webpack_require__(29594);
// EXTERNAL MODULE: ./simulator/webhook/index.ts + 31 modules
var simulator_webhook = __webpack_require__(37898);
;// CONCATENATED MODULE: ./cli/dev/project-folder.ts







const WORKFLOWS = (0,external_node_path_.join)(".github", "workflows");
const EVENTS = "events";
const CATALOGUE = (0,external_node_path_.join)(".github", "cloud-automation.yml");
const WEBHOOK_FILES = ["webhook.yaml", (0,external_node_path_.join)("webhook", "webhook.yaml")];
const MOST_STARTS = 50;
const DEFAULT_SERVICE = "demo";
const SOURCE = "dev";
function filesOf(folder) {
    const listed = [WORKFLOWS, EVENTS].flatMap((place) => namesIn((0,external_node_path_.join)(folder, place)).map((name) => (0,external_node_path_.join)(place, name)));
    return [
        "shipyard.yaml",
        ...WEBHOOK_FILES,
        "slo.yaml",
        "sli-values.yaml",
        CATALOGUE,
        ...listed,
    ].map((path) => (0,external_node_path_.join)(folder, path));
}
function readProjectFolder(folder) {
    const complaints = [];
    const read = (path, use) => {
        const text = textOf((0,external_node_path_.join)(folder, path));
        if (text === undefined)
            return undefined;
        try {
            return use(text);
        }
        catch (error) {
            complaints.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
            return undefined;
        }
    };
    const shipyard = read("shipyard.yaml", (text) => ({
        text,
        parsed: (0,engine_shipyard/* parseShipyard */.CN)(text),
        name: nameIn((0,dist/* parse */.qg)(text)),
    }));
    const webhook = WEBHOOK_FILES.map((path) => read(path, (text) => ({ text, ...(0,simulator_webhook/* readWebhookConfig */.Mp)(text) }))).find((found) => found !== undefined);
    const events = namesIn((0,external_node_path_.join)(folder, EVENTS))
        .filter((name) => name.endsWith(".json"))
        .flatMap((name) => {
        const event = read((0,external_node_path_.join)(EVENTS, name), eventIn);
        return event === undefined ? [] : [{ name, event }];
    });
    const services = [...new Set(events.flatMap(({ event }) => serviceOf(event)))];
    const name = shipyard?.name ?? (0,external_node_path_.basename)(folder);
    return {
        name,
        shipyardText: shipyard?.text,
        webhookText: webhook?.text,
        sloText: textOf((0,external_node_path_.join)(folder, "slo.yaml")),
        services: services.length > 0 ? services : [DEFAULT_SERVICE],
        ...subscriptionsAndSecrets(webhook),
        repository: (0,example/* dispatchedRepository */.ij)(webhook?.text ?? ""),
        stages: plannedStages(shipyard?.parsed),
        starts: startsOf(name, services[0] ?? DEFAULT_SERVICE, events, shipyard?.parsed),
        measured: read("sli-values.yaml", measuredIn) ?? {},
        complaints,
    };
}
function subscriptionsAndSecrets(webhook) {
    const webhooks = webhook?.webhooks ?? [];
    return {
        subscriptions: webhooks.map(({ subscriptionID, type }) => ({
            id: subscriptionID,
            event: type,
        })),
        secrets: webhooks.flatMap(({ envFrom }) => envFrom.map(({ secretName, secretKey }) => ({ name: secretName, key: secretKey }))),
    };
}
function plannedStages(shipyard) {
    return (shipyard?.stages ?? []).map(({ name, sequences }) => ({
        name,
        sequences: sequences.map((sequence) => ({
            name: sequence.name,
            tasks: sequence.tasks.map((task) => task.name),
            after: sequence.triggeredOn.map(({ event }) => event.replace(/\.finished$/, "")),
        })),
    }));
}
function startsOf(project, service, events, shipyard) {
    const nameOf = (event) => String(event["type"]).replace(/^sh\.keptn\.event\.|\.triggered$/g, "");
    const written = events.map(({ name, event }) => {
        const isOnly = events.filter((other) => other.event["type"] === event["type"]).length === 1;
        return {
            label: isOnly ? nameOf(event) : `${nameOf(event)}, ${name}`,
            event: JSON.stringify(event, null, 2),
        };
    });
    const known = new Set(events.map(({ event }) => event["type"]));
    const others = (shipyard?.stages ?? []).flatMap((stage) => stage.sequences.flatMap((sequence) => {
        const type = `sh.keptn.event.${stage.name}.${sequence.name}.triggered`;
        if (known.has(type))
            return [];
        const event = {
            type,
            specversion: "1.0",
            source: SOURCE,
            data: { project, stage: stage.name, service },
        };
        return [{ label: `${stage.name}.${sequence.name}`, event: JSON.stringify(event, null, 2) }];
    }));
    return [...written, ...others].slice(0, MOST_STARTS);
}
function eventIn(text) {
    const event = JSON.parse(text);
    if (!(0,json/* isJsonObject */.OW)(event) || typeof event["type"] !== "string")
        throw new Error("expected an event: a JSON object with a type.");
    return event;
}
function serviceOf(event) {
    const data = (0,json/* getOwn */.Ng)(event, "data");
    const service = (0,json/* isJsonObject */.OW)(data) ? (0,json/* getOwn */.Ng)(data, "service") : undefined;
    return typeof service === "string" && service !== "" ? [service] : [];
}
function nameIn(shipyard) {
    const metadata = (0,json/* isJsonObject */.OW)(shipyard) ? (0,json/* getOwn */.Ng)(shipyard, "metadata") : undefined;
    const name = (0,json/* isJsonObject */.OW)(metadata) ? (0,json/* getOwn */.Ng)(metadata, "name") : undefined;
    return typeof name === "string" && name !== "" ? name : undefined;
}
function measuredIn(text) {
    const { measured } = (0,dist/* parse */.qg)(text);
    return measured ?? {};
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return undefined;
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./cli/dev/watch.ts

const LOOK_MS = 300;
function watchFiles(list, onChange) {
    let known = fingerprint(list());
    let before = known;
    const timer = setInterval(() => {
        const now = fingerprint(list());
        if (now !== known && now === before) {
            known = now;
            onChange();
        }
        before = now;
    }, LOOK_MS);
    return () => clearInterval(timer);
}
function fingerprint(paths) {
    return paths
        .map((path) => {
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        return stats === undefined
            ? `${path}:`
            : `${path}:${stats.mtimeMs}:${stats.size}:${stats.ino}`;
    })
        .join("\n");
}

;// CONCATENATED MODULE: ./cli/dev/workshop.ts









const workshop_LOOK_MS = 250;
const REPOSITORY = { owner: "your-org", name: "your-repo" };
class Workshop {
    options;
    journal = new Journal();
    #recorder = new Recorder(this.journal);
    #ends = [];
    #unreadable = [];
    #project;
    #setUp;
    #world;
    #reloading = Promise.resolve();
    constructor(options) {
        this.options = options;
        this.#project = readProjectFolder(options.folder);
    }
    static async open(options) {
        const workshop = new Workshop(options);
        try {
            await workshop.#start();
        }
        catch (error) {
            await workshop.close();
            throw error;
        }
        return workshop;
    }
    get world() {
        if (this.#world === undefined)
            throw new Error("The workshop is not open.");
        return this.#world;
    }
    get project() {
        return this.#project;
    }
    payload(number) {
        return this.world.plane.engine.bus.log[number]?.event;
    }
    async act(name, body) {
        const answer = await act(this.world, name, body);
        this.#recorder.look(this.world);
        return answer;
    }
    reload() {
        this.#reloading = this.#reloading.then(() => this.#reload());
        return this.#reloading;
    }
    async close() {
        for (const end of this.#ends)
            end();
        await this.#reloading;
        await this.#world?.close();
    }
    async #start() {
        const { root, folder, port } = this.options;
        const recorder = this.#recorder;
        const look = () => recorder.look(world);
        const world = await (0,play_world/* startWorld */.b)({
            root,
            folder,
            port,
            repository: this.#project.repository ?? REPOSITORY,
            isOnlyRepository: true,
            variables: {},
            sliProvider: ({ stage }) => this.#project.measured[stage] ?? {},
            onRun: (run) => recorder.run(run),
            onLine: (run, line, isFolded) => recorder.line(run, line, isFolded),
            onComment: () => undefined,
            onUnreadable: (error) => this.#unreadable.push(`.github/workflows/${error.message}`),
            note: (text) => this.#note(text),
        });
        this.#world = world;
        this.#ends.push(world.plane.onEvent((delivery) => {
            recorder.event(delivery);
            look();
        }));
        await this.#apply();
        const timer = setInterval(look, workshop_LOOK_MS);
        this.#ends.push(() => clearInterval(timer));
        this.#ends.push(watchFiles(() => filesOf(folder), () => void this.reload()));
    }
    async #reload() {
        this.#project = readProjectFolder(this.options.folder);
        this.#unreadable = [];
        this.world.receiver.reload();
        await this.#apply();
        this.#note("The files have changed; what is read now counts from the next event on.");
    }
    async #apply() {
        const project = this.#project;
        const complaints = [
            ...project.complaints,
            ...this.#unreadable,
            ...(await catalogueComplaints(this.options.folder)),
            ...this.#newStages(),
        ];
        try {
            await (0,set_up/* setUp */.s)(this.world, project, this.#setUp);
            this.#setUp = project;
        }
        catch (error) {
            complaints.push(error instanceof Error ? error.message : String(error));
        }
        for (const complaint of complaints)
            this.options.note(complaint);
        const { owner, name } = project.repository ?? REPOSITORY;
        this.journal.add({
            kind: "project",
            name: project.name,
            folder: this.options.folder,
            repository: `${owner}/${name}`,
            controlPlane: this.world.plane.url,
            stages: project.stages,
            starts: project.starts,
            complaints,
        }, "");
    }
    #newStages() {
        const { projects } = this.world.plane.engine;
        const { name, stages } = this.#project;
        if (!projects.exists(name))
            return [];
        const known = projects.stages(name);
        return stages
            .filter((stage) => !known.includes(stage.name))
            .map((stage) => `shipyard.yaml: the stage ${stage.name} is new, and a project keeps the stages it was created with. Start dev again.`);
    }
    #note(text) {
        this.#recorder.note(text);
        this.options.note(text);
    }
}
function pageFolder(root) {
    return (0,external_node_path_.join)(root, "cli", "dev", "page");
}

;// CONCATENATED MODULE: ./cli/dev/dev.ts









const DEFAULT_PORT = 4680;
const MOST_PORT = 65_534;
const DEFAULT_EXAMPLE = "release-demo";
async function runDev({ names, values, root, signal, ...start }) {
    const folder = folderOf(names, root);
    const port = portOf(values.port);
    (0,project_root/* checkBundles */.ac)(root);
    const screen = values.json ? cli_screen/* silentScreen */.W : start.screen;
    const workshop = await Workshop.open({
        root,
        folder,
        port: port === 0 ? 0 : port + 1,
        note: (text) => screen.line(["yellow", "! "], text),
    }).catch(portInUse);
    const page = new PageServer(pageFolder(root), workshop);
    try {
        const address = await page.listen(port).catch(portInUse);
        tell(screen, address, workshop, folder);
        if (values.json)
            process.stdout.write(`${JSON.stringify(addresses(address, workshop))}\n`);
        await new Promise((_, reject) => {
            if (signal.aborted)
                reject(signal.reason);
            signal.addEventListener("abort", () => reject(signal.reason));
        });
        return 0;
    }
    finally {
        await page.close();
        await workshop.close();
    }
}
function addresses(page, { world, project }) {
    return {
        page,
        project: project.name,
        controlPlane: { url: world.plane.url, token: world.plane.token },
        github: { url: world.github.url, token: world.githubToken },
    };
}
function tell(screen, page, { world, project }, folder) {
    const { plane, githubToken } = world;
    screen.line(["bold", project.name], ["dim", `  ${folder}`]);
    screen.line("");
    screen.line("  Page            ", ["cyan", page]);
    screen.line("  Control plane   ", ["cyan", plane.url]);
    screen.line("  its API token   ", plane.token);
    screen.line("  GitHub token    ", githubToken, ["dim", "  for the secret of a webhook"]);
    screen.line("");
    screen.line(["dim", "For other commands, in another terminal:"]);
    screen.line(`  export KEPTN_API_URL=${plane.url} KEPTN_API_TOKEN=${plane.token}`);
    screen.line("");
    screen.line(["dim", "All of it is on this machine, for as long as this runs. Ctrl-C ends it."]);
}
function folderOf([name, ...more], root) {
    if (more.length > 0)
        throw new command/* UsageError */.e(`dev takes one project or folder, found also ${more.join(" ")}.`);
    const examples = (0,example/* exampleNames */.Bj)(root);
    const here = process.cwd();
    const asked = name ?? (here === root ? DEFAULT_EXAMPLE : here);
    if (examples.includes(asked))
        return (0,external_node_path_.join)(root, "examples", "projects", asked);
    const folder = (0,external_node_path_.resolve)(asked);
    if ((0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.statSync)(folder).isDirectory())
        return folder;
    throw new command/* UsageError */.e(`${asked} is neither an example nor a folder.${(0,command_line/* didYouMean */.a)(asked, examples)} Examples are ${examples.join(", ")}.`);
}
function portOf(text) {
    if (text === undefined)
        return DEFAULT_PORT;
    const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (!(port <= MOST_PORT))
        throw new command/* UsageError */.e(`--port ${text}: expected a number from 0 to ${MOST_PORT}.`);
    return port;
}
function portInUse(error) {
    const { code, port } = error;
    if (code !== "EADDRINUSE")
        throw error;
    throw new Error(`The port ${port} is in use. Give two free ones that follow each other: --port N takes N and N + 1.`);
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
