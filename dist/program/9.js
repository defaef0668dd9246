module.exports = {

/***/ 288:
((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {"use strict";


// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(6314);
// EXTERNAL MODULE: ./cli/command-line.ts
var command_line = __webpack_require__(1865);
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
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(8880), __webpack_require__.e(197), __webpack_require__.e(1133), __webpack_require__.e(9073)]).then(__webpack_require__.bind(__webpack_require__, 9073))).check({ file, root, event, task, schema }, screen);
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
    run: async (start) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(1306), __webpack_require__.e(8662)]).then(__webpack_require__.bind(__webpack_require__, 8662))).runPlay(start),
});

;// CONCATENATED MODULE: ./cli/commands.ts


const COMMANDS = [play, check];

// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(1097);
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
var cli_screen = __webpack_require__(2487);
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

/***/ 1097:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _src_domain_text_visible__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1612);


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

/***/ 1659:
(e,t,r)=>{"use strict";r.r(t),r.d(t,{ExitCode:()=>n,addPath:()=>eg,debug:()=>eT,endGroup:()=>eA,error:()=>eC,exportVariable:()=>ep,getBooleanInput:()=>eE,getIDToken:()=>eI,getInput:()=>ew,getMultilineInput:()=>ev,getState:()=>eR,group:()=>eU,info:()=>ex,isDebug:()=>eO,markdownSummary:()=>$,notice:()=>e$,platform:()=>o,saveState:()=>eL,setCommandEcho:()=>e_,setFailed:()=>eb,setOutput:()=>ey,setSecret:()=>em,startGroup:()=>eP,summary:()=>x,toPlatformPath:()=>U,toPosixPath:()=>P,toWin32Path:()=>A,warning:()=>eS});var i,n,o={};r.r(o),r.d(o,{arch:()=>el,getDetails:()=>eh,isLinux:()=>ed,isMacOS:()=>ec,isWindows:()=>eu,platform:()=>ea});var s=r(857);function a(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function l(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function u(e,t,r){let i=new d(e,t,r);process.stdout.write(i.toString()+s.EOL)}function c(e,t=""){u(e,{},t)}class d{constructor(e,t,r){e||(e="missing.command"),this.command=e,this.properties=t,this.message=r}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let i=this.properties[r];i&&(t?t=!1:e+=",",e+=`${r}=${function(e){return a(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}(i)}`)}}return e+=`::${function(e){return a(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}(this.message)}`}}var h=r(6982),f=r(9896);function p(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw Error(`Unable to find environment variable for file command ${e}`);if(!f.existsSync(r))throw Error(`Missing file at path: ${r}`);f.appendFileSync(r,`${a(t)}${s.EOL}`,{encoding:"utf8"})}function m(e,t){let r=`ghadelimiter_${h.randomUUID()}`,i=a(t);if(e.includes(r))throw Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(i.includes(r))throw Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${s.EOL}${i}${s.EOL}${r}`}var g=r(6928),w=r(7531),v=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};class E{static createHttpClient(e=!0,t=10){return new w.Q("actions/oidc-client",[new w.t(E.getRequestToken())],{allowRetries:e,maxRetries:t})}static getRequestToken(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!e)throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return e}static getIDTokenUrl(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!e)throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return e}static getCall(e){return v(this,void 0,void 0,function*(){var t;let r=E.createHttpClient(),i=null==(t=(yield r.getJson(e).catch(e=>{throw Error(`Failed to get ID Token. 
 
        Error Code : ${e.statusCode}
 
        Error Message: ${e.message}`)})).result)?void 0:t.value;if(!i)throw Error("Response json body do not have ID Token field");return i})}static getIDToken(e){return v(this,void 0,void 0,function*(){try{let t=E.getIDTokenUrl();if(e){let r=encodeURIComponent(e);t=`${t}&audience=${r}`}eT(`ID token url is ${t}`);let r=yield E.getCall(t);return em(r),r}catch(e){throw Error(`Error message: ${e.message}`)}})}}var y=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};let{access:b,appendFile:O,writeFile:T}=f.promises,C="GITHUB_STEP_SUMMARY",S=new class e{constructor(){this._buffer=""}filePath(){return y(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[C];if(!e)throw Error(`Unable to find environment variable for $${C}. Check if your runtime environment supports job summaries.`);try{yield b(e,f.constants.R_OK|f.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,r={}){let i=Object.entries(r).map(([e,t])=>` ${e}="${t}"`).join("");return t?`<${e}${i}>${t}</${e}>`:`<${e}${i}>`}write(e){return y(this,void 0,void 0,function*(){let t=!!(null==e?void 0:e.overwrite),r=yield this.filePath();return yield(t?T:O)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return y(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(e,t){let r=Object.assign({},t&&{lang:t}),i=this.wrap("pre",this.wrap("code",e),r);return this.addRaw(i).addEOL()}addList(e,t=!1){let r=e.map(e=>this.wrap("li",e)).join(""),i=this.wrap(t?"ol":"ul",r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if("string"==typeof e)return this.wrap("td",e);let{header:t,data:r,colspan:i,rowspan:n}=e,o=Object.assign(Object.assign({},i&&{colspan:i}),n&&{rowspan:n});return this.wrap(t?"th":"td",r,o)}).join("");return this.wrap("tr",t)}).join(""),r=this.wrap("table",t);return this.addRaw(r).addEOL()}addDetails(e,t){let r=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(r).addEOL()}addImage(e,t,r){let{width:i,height:n}=r||{},o=Object.assign(Object.assign({},i&&{width:i}),n&&{height:n}),s=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(s).addEOL()}addHeading(e,t){let r=`h${t}`,i=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",n=this.wrap(i,e);return this.addRaw(n).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){let r=Object.assign({},t&&{cite:t}),i=this.wrap("blockquote",e,r);return this.addRaw(i).addEOL()}addLink(e,t){let r=this.wrap("a",e,{href:t});return this.addRaw(r).addEOL()}},$=S,x=S;function P(e){return e.replace(/[\\]/g,"/")}function A(e){return e.replace(/[/]/g,"\\")}function U(e){return e.replace(/[/\\]/g,g.sep)}var L=r(3193),R=r(4434),I=r(5317);r(2613);var N=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};let{chmod:D,copyFile:k,lstat:j,mkdir:F,open:H,readdir:B,rename:Q,rm:W,rmdir:V,stat:G,symlink:M,unlink:K}=f.promises,q="win32"===process.platform;f.constants.O_RDONLY;function Y(e){if(!(e=function(e){return(e=e||"",q)?(e=e.replace(/\//g,"\\")).replace(/\\\\+/g,"\\"):e.replace(/\/\/+/g,"/")}(e)))throw Error('isRooted() parameter "p" cannot be empty');return q?e.startsWith("\\")||/^[A-Z]:/i.test(e):e.startsWith("/")}function J(e,t){return N(this,void 0,void 0,function*(){let r;try{r=yield G(e)}catch(t){"ENOENT"!==t.code&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}if(r&&r.isFile()){if(q){let r=g.extname(e).toUpperCase();if(t.some(e=>e.toUpperCase()===r))return e}else if(X(r))return e}let i=e;for(let n of t){e=i+n,r=void 0;try{r=yield G(e)}catch(t){"ENOENT"!==t.code&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}if(r&&r.isFile()){if(q){try{let t=g.dirname(e),r=g.basename(e).toUpperCase();for(let i of yield B(t))if(r===i.toUpperCase()){e=g.join(t,i);break}}catch(t){console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`)}return e}else if(X(r))return e}}return""})}function X(e){return(1&e.mode)>0||(8&e.mode)>0&&void 0!==process.getgid&&e.gid===process.getgid()||(64&e.mode)>0&&void 0!==process.getuid&&e.uid===process.getuid()}var Z=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})},z=r(3557),ee=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};let et="win32"===process.platform;class er extends R.EventEmitter{constructor(e,t,r){if(super(),!e)throw Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=e,this.args=t||[],this.options=r||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,t){let r=this._getSpawnFileName(),i=this._getSpawnArgs(e),n=t?"":"[command]";if(et)if(this._isCmdFile())for(let e of(n+=r,i))n+=` ${e}`;else if(e.windowsVerbatimArguments)for(let e of(n+=`"${r}"`,i))n+=` ${e}`;else for(let e of(n+=this._windowsQuoteCmdArg(r),i))n+=` ${this._windowsQuoteCmdArg(e)}`;else for(let e of(n+=r,i))n+=` ${e}`;return n}_processLineBuffer(e,t,r){try{let i=t+e.toString(),n=i.indexOf(s.EOL);for(;n>-1;){let e=i.substring(0,n);r(e),n=(i=i.substring(n+s.EOL.length)).indexOf(s.EOL)}return i}catch(e){return this._debug(`error processing line. Failed with error ${e}`),""}}_getSpawnFileName(){return et&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(et&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let r of this.args)t+=" ",t+=e.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return[t+='"']}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){let e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""';let t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],r=!1;for(let i of e)if(t.some(e=>e===i)){r=!0;break}if(!r)return e;let i='"',n=!0;for(let t=e.length;t>0;t--)i+=e[t-1],n&&"\\"===e[t-1]?i+="\\":'"'===e[t-1]?(n=!0,i+='"'):n=!1;return(i+='"').split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let t='"',r=!0;for(let i=e.length;i>0;i--)t+=e[i-1],r&&"\\"===e[i-1]?t+="\\":'"'===e[i-1]?(r=!0,t+="\\"):r=!1;return(t+='"').split("").reverse().join("")}_cloneExecOptions(e){let t={cwd:(e=e||{}).cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){let r={};return r.cwd=(e=e||{}).cwd,r.env=e.env,r.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(r.argv0=`"${t}"`),r}exec(){return ee(this,void 0,void 0,function*(){return!Y(this.toolPath)&&(this.toolPath.includes("/")||et&&this.toolPath.includes("\\"))&&(this.toolPath=g.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield function e(t,r){return Z(this,void 0,void 0,function*(){if(!t)throw Error("parameter 'tool' is required");if(r){let r=yield e(t,!1);if(!r)if(q)throw Error(`Unable to locate executable file: ${t}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);else throw Error(`Unable to locate executable file: ${t}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return r}let i=yield function(e){return Z(this,void 0,void 0,function*(){if(!e)throw Error("parameter 'tool' is required");let t=[];if(q&&process.env.PATHEXT)for(let e of process.env.PATHEXT.split(g.delimiter))e&&t.push(e);if(Y(e)){let r=yield J(e,t);return r?[r]:[]}if(e.includes(g.sep))return[];let r=[];if(process.env.PATH)for(let e of process.env.PATH.split(g.delimiter))e&&r.push(e);let i=[];for(let n of r){let r=yield J(g.join(n,e),t);r&&i.push(r)}return i})}(t);return i&&i.length>0?i[0]:""})}(this.toolPath,!0),new Promise((e,t)=>ee(this,void 0,void 0,function*(){for(let e of(this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:"),this.args))this._debug(`   ${e}`);let r=this._cloneExecOptions(this.options);!r.silent&&r.outStream&&r.outStream.write(this._getCommandString(r)+s.EOL);let i=new ei(r,this.toolPath);if(i.on("debug",e=>{this._debug(e)}),this.options.cwd&&!(yield function(e){return N(this,void 0,void 0,function*(){try{yield G(e)}catch(e){if("ENOENT"===e.code)return!1;throw e}return!0})}(this.options.cwd)))return t(Error(`The cwd: ${this.options.cwd} does not exist!`));let n=this._getSpawnFileName(),o=I.spawn(n,this._getSpawnArgs(r),this._getSpawnOptions(this.options,n)),a="";o.stdout&&o.stdout.on("data",e=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(e),!r.silent&&r.outStream&&r.outStream.write(e),a=this._processLineBuffer(e,a,e=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(e)})});let l="";if(o.stderr&&o.stderr.on("data",e=>{i.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(e),!r.silent&&r.errStream&&r.outStream&&(r.failOnStdErr?r.errStream:r.outStream).write(e),l=this._processLineBuffer(e,l,e=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(e)})}),o.on("error",e=>{i.processError=e.message,i.processExited=!0,i.processClosed=!0,i.CheckComplete()}),o.on("exit",e=>{i.processExitCode=e,i.processExited=!0,this._debug(`Exit code ${e} received from tool '${this.toolPath}'`),i.CheckComplete()}),o.on("close",e=>{i.processExitCode=e,i.processExited=!0,i.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),i.CheckComplete()}),i.on("done",(r,i)=>{a.length>0&&this.emit("stdline",a),l.length>0&&this.emit("errline",l),o.removeAllListeners(),r?t(r):e(i)}),this.options.input){if(!o.stdin)throw Error("child process missing stdin");o.stdin.end(this.options.input)}}))})}}class ei extends R.EventEmitter{constructor(e,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw Error("toolPath must not be empty");this.options=e,this.toolPath=t,e.delay&&(this.delay=e.delay)}CheckComplete(){!this.done&&(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,z.setTimeout)(ei.HandleTimeout,this.delay,this)))}_debug(e){this.emit("debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):0===this.processExitCode||this.options.ignoreReturnCode?this.processStderr&&this.options.failOnStdErr&&(e=Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)):e=Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){let t=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;e._debug(t)}e._setResult()}}}var en=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};function eo(e,t,r){return en(this,void 0,void 0,function*(){var i,n;let o="",s="",a=new L.StringDecoder("utf8"),l=new L.StringDecoder("utf8"),u=null==(i=null==r?void 0:r.listeners)?void 0:i.stdout,c=null==(n=null==r?void 0:r.listeners)?void 0:n.stderr,d=Object.assign(Object.assign({},null==r?void 0:r.listeners),{stdout:e=>{o+=a.write(e),u&&u(e)},stderr:e=>{s+=l.write(e),c&&c(e)}}),h=yield function(e,t,r){return en(this,void 0,void 0,function*(){let i=function(e){let t=[],r=!1,i=!1,n="";function o(e){i&&'"'!==e&&(n+="\\"),n+=e,i=!1}for(let s=0;s<e.length;s++){let a=e.charAt(s);if('"'===a){i?o(a):r=!r;continue}if("\\"===a&&i){o(a);continue}if("\\"===a&&r){i=!0;continue}if(" "===a&&!r){n.length>0&&(t.push(n),n="");continue}o(a)}return n.length>0&&t.push(n.trim()),t}(e);if(0===i.length)throw Error("Parameter 'commandLine' cannot be null or empty.");let n=i[0];return new er(n,t=i.slice(1).concat(t||[]),r).exec()})}(e,t,Object.assign(Object.assign({},r),{listeners:d}));return o+=a.end(),s+=l.end(),{exitCode:h,stdout:o,stderr:s}})}var es=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};let ea=s.platform(),el=s.arch(),eu="win32"===ea,ec="darwin"===ea,ed="linux"===ea;function eh(){return es(this,void 0,void 0,function*(){return Object.assign(Object.assign({},(yield eu?es(void 0,void 0,void 0,function*(){let{stdout:e}=yield eo('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield eo('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:e.trim()}}):ec?es(void 0,void 0,void 0,function*(){var e,t,r,i;let{stdout:n}=yield eo("sw_vers",void 0,{silent:!0}),o=null!=(t=null==(e=n.match(/ProductVersion:\s*(.+)/))?void 0:e[1])?t:"";return{name:null!=(i=null==(r=n.match(/ProductName:\s*(.+)/))?void 0:r[1])?i:"",version:o}}):es(void 0,void 0,void 0,function*(){let{stdout:e}=yield eo("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=e.trim().split(`
`);return{name:t,version:r}}))),{platform:ea,arch:el,isWindows:eu,isMacOS:ec,isLinux:ed})})}var ef=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};function ep(e,t){let r=a(t);if(process.env[e]=r,process.env.GITHUB_ENV||0)return p("ENV",m(e,t));u("set-env",{name:e},r)}function em(e){u("add-mask",{},e)}function eg(e){process.env.GITHUB_PATH?p("PATH",e):u("add-path",{},e),process.env.PATH=`${e}${g.delimiter}${process.env.PATH}`}function ew(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw Error(`Input required and not supplied: ${e}`);return t&&!1===t.trimWhitespace?r:r.trim()}function ev(e,t){let r=ew(e,t).split(`
`).filter(e=>""!==e);return t&&!1===t.trimWhitespace?r:r.map(e=>e.trim())}function eE(e,t){let r=ew(e,t);if(["true","True","TRUE"].includes(r))return!0;if(["false","False","FALSE"].includes(r))return!1;throw TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ey(e,t){if(process.env.GITHUB_OUTPUT)return p("OUTPUT",m(e,t));process.stdout.write(s.EOL),u("set-output",{name:e},a(t))}function e_(e){c("echo",e?"on":"off")}function eb(e){process.exitCode=n.Failure,eC(e)}function eO(){return"1"===process.env.RUNNER_DEBUG}function eT(e){u("debug",{},e)}function eC(e,t={}){u("error",l(t),e instanceof Error?e.toString():e)}function eS(e,t={}){u("warning",l(t),e instanceof Error?e.toString():e)}function e$(e,t={}){u("notice",l(t),e instanceof Error?e.toString():e)}function ex(e){process.stdout.write(e+s.EOL)}function eP(e){c("group",e)}function eA(){c("endgroup")}function eU(e,t){return ef(this,void 0,void 0,function*(){let r;eP(e);try{r=yield t()}finally{eA()}return r})}function eL(e,t){if(process.env.GITHUB_STATE)return p("STATE",m(e,t));u("save-state",{name:e},a(t))}function eR(e){return process.env[`STATE_${e}`]||""}function eI(e){return ef(this,void 0,void 0,function*(){return yield E.getIDToken(e)})}(i=n||(n={}))[i.Success=0]="Success",i[i.Failure=1]="Failure"},

/***/ 1865:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseCommandLine),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6314);
/* harmony import */ var _src_domain_text_nearest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6300);



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

/***/ 2487:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ silentScreen),
/* harmony export */   f: () => (/* binding */ TerminalScreen)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_width__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1097);



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
    async ask(question, signal) {
        if (signal.aborted)
            return undefined;
        const prompt = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({
            input: this.input,
            output: this.output,
            prompt: `${(0,_text_width__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_text_width__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(question), this.columns - CHOICE.length - ANSWER_COLUMNS)}${CHOICE}`,
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

/***/ 3207:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   ac: () => (/* binding */ checkBundles),
/* harmony export */   pj: () => (/* binding */ findProjectRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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

/***/ 6314:
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


/***/ })

};
