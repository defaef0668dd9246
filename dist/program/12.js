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

/***/ 18951:
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
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(8880), __webpack_require__.e(1133), __webpack_require__.e(5649), __webpack_require__.e(9615), __webpack_require__.e(7480), __webpack_require__.e(1577)]).then(__webpack_require__.bind(__webpack_require__, 89073))).check({ file, root, event, task, schema }, screen);
    },
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(1306), __webpack_require__.e(4277)]).then(__webpack_require__.bind(__webpack_require__, 34277))).runPlay(start),
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
        process.stdout.write(`${(await Promise.all(/* import() */[__webpack_require__.e(1133), __webpack_require__.e(7480), __webpack_require__.e(1566)]).then(__webpack_require__.bind(__webpack_require__, 57480))).schemaText(name)}\n`);
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(8815), __webpack_require__.e(2973), __webpack_require__.e(6451), __webpack_require__.e(8880), __webpack_require__.e(1304), __webpack_require__.e(1392), __webpack_require__.e(7987)]).then(__webpack_require__.bind(__webpack_require__, 42241))).runTrigger(start),
});

;// CONCATENATED MODULE: ./cli/commands.ts





const COMMANDS = [play, check, schema, trigger, command_status];

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


/***/ }),

/***/ 89073:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/known-jobs.ts
var known_jobs = __webpack_require__(6525);
// EXTERNAL MODULE: ./cli/say.ts
var say = __webpack_require__(4116);
// EXTERNAL MODULE: ./cli/schema/schema.ts
var schema = __webpack_require__(57480);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/catalogue/yaml-text.ts
var yaml_text = __webpack_require__(46672);
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var trust_binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/jobs/core/check-ahead.ts
var check_ahead = __webpack_require__(65550);
// EXTERNAL MODULE: ./src/jobs/core/parameter-error.ts
var parameter_error = __webpack_require__(31634);
// EXTERNAL MODULE: ./src/jobs/core/parameters.ts
var core_parameters = __webpack_require__(54260);
;// CONCATENATED MODULE: ./cli/check/jobs-check.ts










function rootOf(path) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
    return (0,external_node_path_.basename)(folder) === ".github" ? (0,external_node_path_.dirname)(folder) : process.cwd();
}
async function complaintsOfJobs(catalogue, text, root) {
    const yaml = yaml_text/* YamlText */.Z.parse(text, catalogue.path);
    const complaints = [];
    for (const rule of catalogue.rules.get(`${event_counts/* APPROVAL_TASK */.UG}.triggered`) ?? []) {
        if (rule.settings.job === trust_binding/* APPROVAL_JOB */.c2 && rule.off === undefined)
            continue;
        complaints.push({
            place: yaml.keyPlace(rule.pointer),
            message: `${rule.field}: a task called ${event_counts/* APPROVAL_TASK */.UG} is only answered by the ` +
                `job ${trust_binding/* APPROVAL_JOB */.c2}; the action refuses this rule and sends nothing. ` +
                `Write job: ${trust_binding/* APPROVAL_JOB */.c2}, or leave the task out.`,
        });
    }
    for (const rule of [...catalogue.rules.values()].flat()) {
        for (const complaint of await complaintsOfRule(rule, readerOf(root)))
            complaints.push({
                place: yaml.valuePlace(pointerOf(complaint, rule, yaml)),
                message: `${rule.field}.${complaint}`,
            });
    }
    return complaints;
}
async function complaintsOfRule({ settings: { job, with: parameters = {} } }, read) {
    if (job === undefined)
        return [];
    const certain = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null && !(0,check_ahead/* holdsExpression */.x9)(value)));
    return [
        ...attempt(() => (0,core_parameters.refuseInCatalogue)(job, certain)),
        ...(await (0,check_ahead/* complaintsAhead */.UV)(job, parameters, { readFile: read })),
    ];
}
function attempt(check) {
    try {
        check();
        return [];
    }
    catch (error) {
        return (0,parameter_error/* complaintsOf */.C)(error);
    }
}
function readerOf(root) {
    return async (path, field) => {
        const full = (0,external_node_path_.resolve)(root, path);
        const [real, realRoot] = [
            await (0,promises_.realpath)(full).catch(() => full),
            await (0,promises_.realpath)(root).catch(() => root),
        ];
        if (!full.startsWith((0,external_node_path_.resolve)(root) + external_node_path_.sep) ||
            (real !== full && !real.startsWith(realRoot + external_node_path_.sep)))
            throw new errors/* UserError */.yo(`${field}: ${path} is outside of the repository; give a path below its root.`);
        return (0,promises_.readFile)(full, "utf8").catch(() => {
            throw new errors/* UserError */.yo(`${field}: ${path} is not there; looked for in ${root}.`);
        });
    };
}
function pointerOf(complaint, { pointer }, yaml) {
    let at = pointer;
    let value = yaml.at(pointer);
    for (let rest = `.${complaint}`;;) {
        const step = stepOf(rest, value);
        if (step === undefined)
            return at;
        at = (0,yaml_text/* child */.j)(at, step.key);
        value = valueAt(value, step.key);
        rest = rest.slice(step.length);
    }
}
function valueAt(value, key) {
    if (Array.isArray(value))
        return value[Number(key)];
    return (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, key) : undefined;
}
function stepOf(rest, value) {
    const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
    const steps = keys.flatMap((key) => [`.${key}`, `[${key}]`, `[${JSON.stringify(key)}]`, `.${JSON.stringify(key)}`].map((written) => ({ key, written })));
    const fitting = steps.filter(({ written }) => rest.startsWith(written) && /^[.:[]/.test(rest.slice(written.length)));
    const longest = fitting.sort((a, b) => b.written.length - a.written.length)[0];
    return longest && { key: longest.key, length: longest.written.length };
}

// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(61097);
// EXTERNAL MODULE: ./src/catalogue/catalogue.ts + 1 modules
var catalogue_catalogue = __webpack_require__(19615);
// EXTERNAL MODULE: ./src/catalogue/choice.ts
var catalogue_choice = __webpack_require__(96894);
// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var catalogue_complaints = __webpack_require__(94515);
// EXTERNAL MODULE: ./src/catalogue/parameters.ts
var parameters = __webpack_require__(35649);
// EXTERNAL MODULE: ./src/domain/events/dispatch-payload.ts
var dispatch_payload = __webpack_require__(62979);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/task.ts
var task = __webpack_require__(33139);
;// CONCATENATED MODULE: ./cli/check/check.ts

















const INDENT = "    ";
const MAX_VALUE_COLUMNS = 300;
const SIGNS = { taken: "✓", "not met": "✗", "not reached": "·", broken: "!" };
const STYLES = {
    taken: "green",
    "not met": "yellow",
    "not reached": "dim",
    broken: "red",
};
async function check(request, screen) {
    if (request.schema) {
        process.stdout.write(`${(0,schema.schemaText)("catalogue")}\n`);
        return 0;
    }
    const event = eventOf(request);
    const catalogue = await read(request, screen);
    if (catalogue === undefined)
        return 1;
    const rules = [...catalogue.rules.values()].flat().length;
    (0,say/* say */.c)(screen, `${catalogue.path} is valid: ${count(catalogue.rules.size, "key")}, ${count(rules, "rule")}.`);
    screen.line("");
    if (event === undefined) {
        printRules(screen, catalogue);
        return 0;
    }
    return printChoice(screen, catalogue, event, request.event === undefined);
}
async function read({ file: path, root }, screen) {
    try {
        const text = readText("--file", path);
        const catalogue = (0,catalogue_catalogue.parseCatalogue)(text, path, known_jobs/* KNOWN */.c);
        const complaints = await complaintsOfJobs(catalogue, text, root ?? rootOf(path));
        if (complaints.length > 0)
            throw new catalogue_complaints/* CatalogueError */.cv(path, complaints);
        return catalogue;
    }
    catch (error) {
        if (!(error instanceof catalogue_complaints/* CatalogueError */.cv))
            throw error;
        for (const complaint of error.message.split("\n"))
            (0,say/* say */.c)(screen, complaint);
        return undefined;
    }
}
function readText(option, path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new command/* UsageError */.e(`${option} ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}
function eventOf({ event: path, task }) {
    const type = task === undefined ? undefined : `sh.keptn.event.${(0,catalogue_catalogue.keyOf)(task)}`;
    if (type !== undefined && (0,event_type/* parseTaskEventType */.hN)(type) === undefined)
        throw new command/* UsageError */.e(`--task ${task}: expected the name of a task, alone or with .triggered, .started, .finished or .invalidated.`);
    if (path === undefined)
        return type === undefined ? undefined : { type, data: {} };
    const text = readText("--event", path);
    let given;
    try {
        given = JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.yo(`${path}: expected JSON.`);
    }
    const payload = (0,json/* isJsonObject */.OW)(given) ? ((0,json/* getOwn */.Ng)(given, "client_payload") ?? given) : given;
    const { event } = (0,dispatch_payload/* parseDispatch */.C9)(payload, path);
    return type === undefined ? event : { ...event, type };
}
function printRules(screen, catalogue) {
    for (const [key, rules] of catalogue.rules) {
        screen.line(["bold", (0,catalogue_catalogue.nameOfKey)(key)]);
        const conditions = rules.map(conditionOf);
        const columns = Math.max(...conditions.map(text_width/* widthOf */.qz));
        for (const [i, rule] of rules.entries()) {
            const isReached = rules.slice(0, i).every(({ condition }) => condition !== undefined);
            screen.line(`  ${i + 1}  `, ["cyan", (0,text_width/* pad */.eV)(conditions[i] ?? "", columns)], "  ", workOf(rule), isReached ? "" : ["yellow", "  (never reached)"]);
        }
    }
}
function printChoice(screen, catalogue, event, isEmpty) {
    (0,say/* say */.c)(screen, "The event is " +
        `${String(event["type"])}.${isEmpty ? " There is nothing in it, so every value of event.data is null; give one by --event." : ""}`);
    for (const explained of (0,catalogue_choice/* explain */.W)(catalogue, event))
        printRule(screen, explained);
    screen.line("");
    const other = elsewhere(catalogue, event);
    if (other !== undefined && !isEmpty) {
        (0,say/* say */.c)(screen, `It would be skipped: ${other}.`);
        return 0;
    }
    const choice = (0,catalogue_choice.chooseRule)(catalogue, event);
    switch (choice.kind) {
        case "rule": {
            const { rule, index, key } = choice;
            (0,say/* say */.c)(screen, `Rule ${index + 1} of ${key} is taken: ` +
                `${workOf(rule)}${rule.settings.mode === undefined ? "" : `, ${rule.settings.mode}`}.`);
            for (const [name, value] of Object.entries(rule.settings.with === undefined ? {} : (0,parameters.resolveWith)(rule, event)))
                (0,say/* say */.c)(screen, `${name}: ${shown(value)}`, { lead: INDENT });
            return 0;
        }
        case "off":
            (0,say/* say */.c)(screen, `The rule at ${choice.where} is switched off: nothing is run, and the task is answered ${choice.answer}.`);
            return 0;
        case "skipped":
            (0,say/* say */.c)(screen, choice.reason);
            return 0;
        case "unknown":
            (0,say/* say */.c)(screen, choice.reason);
            (0,say/* say */.c)(screen, choice.isUnbound
                ? "Nothing would be run: the catalogue does not speak for this task (docs/security.md)."
                : "The task would be finished errored.");
            return 1;
    }
}
function elsewhere({ scope }, event) {
    const { project, stage } = (0,task/* dataOf */.qu)(event);
    const binding = { inputs: {}, catalogue: scope };
    const text = (value) => (typeof value === "string" ? value : "");
    const parsed = (0,event_type/* parseTaskEventType */.hN)(text(event["type"]));
    if (!parsed)
        return undefined;
    const byName = (0,trust_binding/* boundByName */.Zc)({ name: parsed.task, kind: parsed.kind, project: text(project), type: text(event["type"]) }, binding, true);
    const bound = byName.kind === "elsewhere" ? byName : (0,trust_binding/* boundByStage */.q4)(text(stage) || undefined, binding);
    return bound.kind === "elsewhere" ? bound.reason : undefined;
}
function printRule(screen, { rule, index, verdict, value, parts, problem }) {
    screen.line("");
    screen.line([STYLES[verdict], `${SIGNS[verdict]} rule ${index + 1} is ${verdict}`], ["dim", `  ${rule.place}`]);
    (0,say/* say */.c)(screen, conditionOf(rule) + (value === undefined ? "" : ` is ${shown(value)}`), {
        lead: INDENT,
    });
    for (const part of parts)
        if (part.text !== rule.condition?.text)
            (0,say/* say */.c)(screen, `${part.text} is ${shown(part.value)}`, { lead: INDENT.repeat(part.depth + 2) });
    if (problem !== undefined)
        (0,say/* say */.c)(screen, problem, { lead: INDENT });
}
function conditionOf({ condition }) {
    return condition === undefined ? "always" : `if ${condition.text}`;
}
function workOf({ off, settings: { script, job } }) {
    if (off !== undefined)
        return `switched off, answered ${off}`;
    if (job !== undefined)
        return `job ${job}`;
    const [first = "", ...more] = (script ?? "").trim().split("\n");
    return `run ${first}${more.length > 0 ? " …" : ""}`;
}
function shown(value) {
    return (0,text_width/* cut */.Jj)(JSON.stringify(value), MAX_VALUE_COLUMNS);
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}


/***/ })

};
