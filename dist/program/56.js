module.exports = {

/***/ 48092:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/domain/counting/undelivered-result.ts
var undelivered_result = __webpack_require__(49835);
// EXTERNAL MODULE: ./src/domain/counting/saved-state.ts
var saved_state = __webpack_require__(93515);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/first-line.ts
var first_line = __webpack_require__(11459);
// EXTERNAL MODULE: ./src/runner/state-file.ts
var state_file = __webpack_require__(83738);
// EXTERNAL MODULE: ./src/task/bind.ts
var bind = __webpack_require__(39822);
// EXTERNAL MODULE: ./src/task/context.ts
var task_context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/task/deliver-undelivered.ts
var deliver_undelivered = __webpack_require__(59916);
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var trust_binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/task/mode.ts
var task_mode = __webpack_require__(73306);
// EXTERNAL MODULE: ./src/task/verify.ts
var verify = __webpack_require__(45764);
;// CONCATENATED MODULE: ./src/task/finish.ts










const POST_DELIVERY_MS = 180_000;
const POST_READING_MS = 80_000;
async function finishTask(leftovers, context) {
    const taskResult = await finishOwed(leftovers, context);
    return taskResult?.ended === "undelivered" ? keep(taskResult, leftovers, context) : taskResult;
}
async function keep(taskResult, leftovers, context) {
    const { assignment, outcome, finished } = taskResult;
    if (!assignment || !outcome || !finished)
        return taskResult;
    const { task } = assignment;
    const { source } = voiceOfLeft(context);
    const kept = await leftovers.keepResult({ triggeredId: task.id, source, outcome: sentPart(outcome, finished, task) }, task);
    (0,task_context/* note */.N4)(context, kept.ok ? `kept the result as ${kept.value}` : "could not keep the result");
    if ("next" in kept)
        return { ...taskResult, message: `${taskResult.message} ${kept.next}`, code: "CA-322" };
    return kept.ok
        ? {
            ...taskResult,
            message: `${taskResult.message} The result is kept as the artifact ` +
                `${kept.value} of ${kept.of ?? "this run"}; the next sweep delivers ` +
                "it.",
            code: "CA-321",
        }
        : {
            ...taskResult,
            message: `${taskResult.message} The result could not be kept either ` +
                `(${kept.reason}); a sweep finishes the task errored.`,
            code: "CA-322",
        };
}
function sentPart(outcome, { data }, task) {
    const text = (0,json/* getOwn */.Ng)(data, "message");
    const labels = (0,json/* getOwn */.Ng)(data, "labels");
    const reported = (0,json/* getOwn */.Ng)(data, task.name);
    return {
        ...outcome,
        message: typeof text === "string" ? text : outcome.message,
        labels: (0,json/* isJsonObject */.OW)(labels)
            ? Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)]))
            : {},
        data: (0,json/* isJsonObject */.OW)(reported) ? reported : {},
    };
}
async function finishOwed(leftovers, context) {
    const state = context.ports.savedState.read();
    const untilMs = context.ports.clock.nowMs() + POST_DELIVERY_MS;
    switch (state?.phase) {
        case undefined:
        case "settled":
        case "parked":
            return undefined;
        case "seen":
        case "asking": {
            const left = await unbegun(state, { leftovers, untilMs }, context);
            return left && (0,verify/* isTaskResult */.Bo)(left) ? left : left && pay(left, untilMs, context);
        }
        case "announcing":
            return pay(announced(state, leftovers, context), untilMs, context);
        case "working":
            return pay(begun(state, leftovers, context), untilMs, context);
        case "finishing":
            return pay(finished(state), untilMs, context);
    }
}
async function pay(left, untilMs, context) {
    const voice = voiceOfLeft(context);
    return (0,deliver_undelivered/* answerDispatch */.X)({
        ...left,
        role: voice.source === context.source ? "post" : "stand-in",
        voice,
        times: { deliveryMs: POST_DELIVERY_MS, untilMs },
    }, (0,task_context/* deskOf */.x2)(context));
}
function voiceOfLeft(context) {
    const state = context.ports.savedState.read();
    const own = (0,task_context/* voiceOf */.sZ)(context);
    if (!state || !("startedSent" in state))
        return own;
    const { source = own.source, also, labels = own.labels } = state;
    return { ...own, source, labels, ...(also && { also }) };
}
async function bindingWhereOwed(state, context, untilMs) {
    const dispatch = { ...state, event: {} };
    const binding = await (0,bind/* bindingOf */.hJ)(dispatch, context);
    const bound = (0,trust_binding/* boundByName */.Zc)(state.reference, binding, (0,task_mode/* isSilentThroughout */.nW)(dispatch, context));
    const unbound = bound.kind === "bound" ? undefined : (0,bind/* unboundFor */.RO)(bound, binding);
    if (bound.kind === "elsewhere" && !unbound)
        return "nothing owed";
    const mode = bound.kind === "bound"
        ? await (0,task_mode/* decideMode */.ap)(dispatch, binding, context)
        : (0,task_mode/* modeOf */.VV)(dispatch, context);
    if (mode === "silent")
        return "nothing owed";
    return unbound
        ? (0,bind/* endUnbound */.z6)({ unbound, dispatch, binding }, context, {
            readingMs: POST_READING_MS,
            untilMs,
        })
        : binding;
}
async function unbegun(state, { leftovers, untilMs }, context) {
    const { reference } = state;
    if (leftovers.isTaken(reference))
        return undefined;
    const binding = await bindingWhereOwed(state, context, untilMs);
    if (binding === "nothing owed")
        return undefined;
    if ((0,verify/* isTaskResult */.Bo)(binding))
        return binding;
    const assignment = await (0,verify/* verify */.MX)({ reference, event: {} }, (0,task_context/* controlPlaneOf */.NQ)(context), context, POST_READING_MS);
    if ((0,verify/* isTaskResult */.Bo)(assignment))
        return assignment;
    const decided = await (0,bind/* decideAhead */.M4)(assignment, binding, "interactive", context);
    if (decided && (0,verify/* isTaskResult */.Bo)(decided))
        return decided;
    return notWorked(assignment, () => whyNotBegun(state, leftovers, context), context);
}
async function whyNotBegun(state, leftovers, context) {
    const { jobStatus } = context.config;
    if (jobStatus === "cancelled")
        return cancellation(leftovers, jobStatus, state.phase === "seen" ? "before the task began" : "before the job began");
    if (state.phase === "seen")
        return (0,errors/* coded */.yC)("A step before the task failed, so the task was never begun.", "CA-407");
    const { text, code } = state.cause ?? {
        text: "the action ended before it",
        code: "CA-408",
    };
    return (0,errors/* coded */.yC)(`The task's job was never begun: ${text}.`, code);
}
function announced(state, leftovers, context) {
    const { task, isStarted, frozen, startedSent: started, doubt } = state;
    const assignment = {
        task,
        event: {},
        ...(frozen && { frozen }),
        ...(isStarted && { isStarted }),
    };
    return {
        ...notWorked(assignment, () => whyNotBegun(state, leftovers, context), context),
        left: { work: "none", started, ...(doubt && { doubt }) },
    };
}
function notWorked(assignment, why, context) {
    return {
        assignment,
        questions: {
            conclude: async () => (0,outcome/* outcome */.bu)("errored", await why()),
            older: async () => context.ports.runs?.olderLive(assignment.task.id),
            kept: () => (0,deliver_undelivered/* undeliveredByOlder */.l)(assignment, context),
        },
    };
}
function begun(state, leftovers, context) {
    const { task, isStarted, frozen, startedSent: started } = state;
    const assignment = {
        task,
        event: {},
        ...(frozen && { frozen }),
        ...(isStarted && { isStarted }),
    };
    return {
        assignment,
        left: { work: "begun", started },
        questions: { conclude: () => outcomeOfWork(state, assignment, leftovers, context) },
    };
}
function finished(state) {
    const { task, isStarted, isBalance, doubt, outcome: fixed } = state;
    const { startedSent: started, finishedSent = 0 } = state;
    return {
        assignment: { task, event: {}, ...(isStarted && { isStarted }) },
        outcome: fixed,
        ...(isBalance && { isBalance }),
        left: { work: "over", started, finished: finishedSent, ...(doubt && { doubt }) },
    };
}
async function outcomeOfWork(state, assignment, leftovers, context) {
    const { jobStatus } = context.config;
    const what = (0,task_context/* whatOf */.Em)(assignment);
    if (state.ownSteps && state.job) {
        const why = await leftovers.whyEnded(jobStatus);
        const cause = jobStatus === "cancelled"
            ? `the run was cancelled while its steps ran${why ? `: ${why}` : ""}`
            : why;
        const { report, measured } = await leftovers.readReport(state.job);
        return (0,outcome/* outcomeOfSteps */.nl)(jobStatus, report, what, {
            ...(cause !== undefined && { cause }),
            ...(measured && { measured }),
        });
    }
    if (state.job)
        await leftovers.endJob(state.job);
    const cause = await whyUnfinished(state, what, leftovers, jobStatus);
    const report = state.job ? (await leftovers.readReport(state.job)).report : job_result/* EMPTY_REPORT */.V;
    const lines = [
        cause.message,
        ...(report.message ? [report.message] : []),
        ...(state.logTail?.length ? ["", "Last lines of the log:", ...state.logTail] : []),
    ];
    return (0,outcome/* outcome */.bu)("errored", lines.join("\n"), report);
}
async function whyUnfinished(state, what, leftovers, jobStatus) {
    if (jobStatus === "cancelled")
        return (0,outcome/* outcome */.bu)("errored", await cancellation(leftovers, jobStatus, `while ${what} ran`));
    if (state.cause === "cancelled")
        return (0,outcome/* couldNotRun */.Mn)(`The step was cancelled: its time limit (timeout-minutes of the step) ended ${what}.`, "CA-405");
    return (0,outcome/* couldNotRun */.Mn)(`${what} could not be completed: the action's process was killed while the job ` +
        "ran (out of memory, or ended from outside).", "CA-408");
}
async function cancellation(leftovers, jobStatus, when) {
    const why = await leftovers.whyEnded(jobStatus);
    return (0,errors/* coded */.yC)(`The run was cancelled ${when}${why ? `: ${why}` : ""}.`, "CA-405");
}

// EXTERNAL MODULE: ./src/wiring/adapters.ts
var adapters = __webpack_require__(43324);
// EXTERNAL MODULE: ./src/wiring/context.ts + 2 modules
var wiring_context = __webpack_require__(90);
// EXTERNAL MODULE: ./src/wiring/measure.ts
var measure = __webpack_require__(70342);
;// CONCATENATED MODULE: ./src/wiring/opened.ts


async function closeOpened(taskResult, context, environment) {
    const { savedState, console } = context.ports;
    const mayAnswerAgain = taskResult?.ended === "undelivered" || taskResult?.ended === "refused";
    const opened = savedState.opened.filter(({ kind }) => kind !== "question" || !mayAnswerAgain);
    if (opened.length === 0)
        return;
    const { closeRecords } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(2413), __webpack_require__.e(8272)]).then(__webpack_require__.bind(__webpack_require__, 5949));
    const { githubToken } = context.config;
    const end = { ...endOf(taskResult, context), runUrl: context.source };
    for (const why of await closeRecords(opened, end, environment, githubToken))
        console.warning(`What the job opened at GitHub stays open: ${why}. (CA-605)`);
}
function endOf(taskResult, { ports }) {
    if (taskResult) {
        const judged = judgedBy(taskResult);
        return {
            verdict: judged && (0,outcome/* verdictOf */.Vj)(judged),
            text: (0,first_line/* firstLine */.T)(judged?.message ?? taskResult.message),
        };
    }
    const left = ports.savedState.read();
    const verdict = left?.phase === "settled" ? left.verdict : undefined;
    const text = verdict
        ? `The task was answered: ${verdict}.`
        : "The task ended without an answer of this run.";
    return { verdict, text };
}
function judgedBy({ ended, outcome }) {
    return ended === "answered" || ended === "undelivered" ? outcome : undefined;
}

// EXTERNAL MODULE: ./src/wiring/place.ts
var place = __webpack_require__(50829);
// EXTERNAL MODULE: ./src/wiring/report.ts + 2 modules
var report = __webpack_require__(92646);
;// CONCATENATED MODULE: ./src/wiring/post.ts















const MAX_WHY_CHARACTERS = 500;
async function post(environment) {
    const left = (0,state_file/* readState */.un)(environment) ?? (await unwritten(environment));
    if (!left)
        return 0;
    const log = (0,report/* createLog */.h)(environment);
    await log.open();
    stopWatching(left, log);
    let context;
    try {
        const config = (0,inputs/* readConfig */.Xg)(environment);
        for (const signal of ["SIGINT", "SIGTERM"])
            process.on(signal, () => undefined);
        context = await (0,wiring_context/* createContext */.q)({ environment, config, log }, new AbortController().signal, left);
        const taskResult = await finishTask(leftoversOf(environment, context), context);
        const exitCode = taskResult ? await (0,report/* report */.z)(taskResult, context, log, environment) : 0;
        await closeOpened(taskResult, context, environment);
        return taskResult?.ended === "answered" && config.jobStatus !== "success" ? 0 : exitCode;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.error((0,errors/* coded */.yC)(`The task could not be answered: ${error.message}`, error.code));
        if (context)
            await closeOpened({ ended: "refused", message: error.message, code: error.code }, context, environment);
        return 1;
    }
}
function leftoversOf(environment, { config, source }) {
    const folder = (0,place/* workFolder */.k)(environment);
    return {
        isTaken: ({ id }) => (0,state_file/* isTaken */.Ck)(environment, (0,external_node_path_.dirname)(folder), id),
        endJob: async (job) => (await __webpack_require__.e(/* import() */ 8020).then(__webpack_require__.bind(__webpack_require__, 78020))).endProcessTree(job),
        readReport: async (job) => ({
            report: await (await __webpack_require__.e(/* import() */ 5213).then(__webpack_require__.bind(__webpack_require__, 75213))).readJobReport(job.outputFile),
            ...(config.work.results &&
                (await (0,measure/* measured */.j)(config.work, {
                    workspace: environment["GITHUB_WORKSPACE"] || process.cwd(),
                    sinceMs: job.begunMs ?? 0,
                    isOwnSteps: job.begunMs !== undefined,
                }))),
        }),
        keepResult: async (kept, task) => kept.source === source
            ? (await __webpack_require__.e(/* import() */ 4616).then(__webpack_require__.bind(__webpack_require__, 4616))).keepResult(kept, task, environment)
            : undeliveredElsewhere(kept.source, task, environment),
        whyEnded: async (jobStatus) => (await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(2413), __webpack_require__.e(8803)]).then(__webpack_require__.bind(__webpack_require__, 64656))).whyJobEnded(environment, config.githubToken, jobStatus),
    };
}
function undeliveredElsewhere(source, task, environment) {
    if (environment["GITHUB_EVENT_NAME"] === "issue_comment")
        return {
            ok: false,
            next: "Answer again in the issue: a comment's answer is not kept, and the question stays open.",
        };
    return {
        ok: true,
        value: (0,undelivered_result/* undeliveredResultName */.on)(task, source.split("/").at(-1) ?? ""),
        of: source,
    };
}
function stopWatching(savedState, log) {
    const file = savedState.phase === "working" ? savedState.job?.watchFile : undefined;
    if (file === undefined)
        return;
    try {
        const why = (0,first_line/* firstLine */.T)((0,external_node_fs_.readFileSync)(file, "utf8")).slice(0, MAX_WHY_CHARACTERS);
        if (why)
            log.warning(`The run could not be cancelled (cancel-on-abort): ${why} (CA-605)`);
    }
    catch {
    }
    (0,external_node_fs_.rmSync)(file, { force: true });
}
async function unwritten(environment) {
    try {
        const dispatch = await (0,adapters/* dispatchOf */.W3)(environment);
        return {
            phase: "asking",
            ...(0,saved_state/* dispatched */.E)(dispatch),
            cause: { text: "the action's process was gone before it began", code: "CA-408" },
        };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 91659:
(e,t,r)=>{"use strict";r.r(t),r.d(t,{ExitCode:()=>n,addPath:()=>eg,debug:()=>eT,endGroup:()=>eA,error:()=>eC,exportVariable:()=>ep,getBooleanInput:()=>eE,getIDToken:()=>eI,getInput:()=>ew,getMultilineInput:()=>ev,getState:()=>eR,group:()=>eU,info:()=>ex,isDebug:()=>eO,markdownSummary:()=>$,notice:()=>e$,platform:()=>o,saveState:()=>eL,setCommandEcho:()=>e_,setFailed:()=>eb,setOutput:()=>ey,setSecret:()=>em,startGroup:()=>eP,summary:()=>x,toPlatformPath:()=>U,toPosixPath:()=>P,toWin32Path:()=>A,warning:()=>eS});var i,n,o={};r.r(o),r.d(o,{arch:()=>el,getDetails:()=>eh,isLinux:()=>ed,isMacOS:()=>ec,isWindows:()=>eu,platform:()=>ea});var s=r(70857);function a(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function l(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function u(e,t,r){let i=new d(e,t,r);process.stdout.write(i.toString()+s.EOL)}function c(e,t=""){u(e,{},t)}class d{constructor(e,t,r){e||(e="missing.command"),this.command=e,this.properties=t,this.message=r}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let i=this.properties[r];i&&(t?t=!1:e+=",",e+=`${r}=${function(e){return a(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}(i)}`)}}return e+=`::${function(e){return a(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}(this.message)}`}}var h=r(76982),f=r(79896);function p(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw Error(`Unable to find environment variable for file command ${e}`);if(!f.existsSync(r))throw Error(`Missing file at path: ${r}`);f.appendFileSync(r,`${a(t)}${s.EOL}`,{encoding:"utf8"})}function m(e,t){let r=`ghadelimiter_${h.randomUUID()}`,i=a(t);if(e.includes(r))throw Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(i.includes(r))throw Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${s.EOL}${i}${s.EOL}${r}`}var g=r(16928),w=r(7531),v=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};class E{static createHttpClient(e=!0,t=10){return new w.Q("actions/oidc-client",[new w.t(E.getRequestToken())],{allowRetries:e,maxRetries:t})}static getRequestToken(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!e)throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return e}static getIDTokenUrl(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!e)throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return e}static getCall(e){return v(this,void 0,void 0,function*(){var t;let r=E.createHttpClient(),i=null==(t=(yield r.getJson(e).catch(e=>{throw Error(`Failed to get ID Token. 
 
        Error Code : ${e.statusCode}
 
        Error Message: ${e.message}`)})).result)?void 0:t.value;if(!i)throw Error("Response json body do not have ID Token field");return i})}static getIDToken(e){return v(this,void 0,void 0,function*(){try{let t=E.getIDTokenUrl();if(e){let r=encodeURIComponent(e);t=`${t}&audience=${r}`}eT(`ID token url is ${t}`);let r=yield E.getCall(t);return em(r),r}catch(e){throw Error(`Error message: ${e.message}`)}})}}var y=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};let{access:b,appendFile:O,writeFile:T}=f.promises,C="GITHUB_STEP_SUMMARY",S=new class e{constructor(){this._buffer=""}filePath(){return y(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[C];if(!e)throw Error(`Unable to find environment variable for $${C}. Check if your runtime environment supports job summaries.`);try{yield b(e,f.constants.R_OK|f.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,r={}){let i=Object.entries(r).map(([e,t])=>` ${e}="${t}"`).join("");return t?`<${e}${i}>${t}</${e}>`:`<${e}${i}>`}write(e){return y(this,void 0,void 0,function*(){let t=!!(null==e?void 0:e.overwrite),r=yield this.filePath();return yield(t?T:O)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return y(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(e,t){let r=Object.assign({},t&&{lang:t}),i=this.wrap("pre",this.wrap("code",e),r);return this.addRaw(i).addEOL()}addList(e,t=!1){let r=e.map(e=>this.wrap("li",e)).join(""),i=this.wrap(t?"ol":"ul",r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if("string"==typeof e)return this.wrap("td",e);let{header:t,data:r,colspan:i,rowspan:n}=e,o=Object.assign(Object.assign({},i&&{colspan:i}),n&&{rowspan:n});return this.wrap(t?"th":"td",r,o)}).join("");return this.wrap("tr",t)}).join(""),r=this.wrap("table",t);return this.addRaw(r).addEOL()}addDetails(e,t){let r=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(r).addEOL()}addImage(e,t,r){let{width:i,height:n}=r||{},o=Object.assign(Object.assign({},i&&{width:i}),n&&{height:n}),s=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(s).addEOL()}addHeading(e,t){let r=`h${t}`,i=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",n=this.wrap(i,e);return this.addRaw(n).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){let r=Object.assign({},t&&{cite:t}),i=this.wrap("blockquote",e,r);return this.addRaw(i).addEOL()}addLink(e,t){let r=this.wrap("a",e,{href:t});return this.addRaw(r).addEOL()}},$=S,x=S;function P(e){return e.replace(/[\\]/g,"/")}function A(e){return e.replace(/[/]/g,"\\")}function U(e){return e.replace(/[/\\]/g,g.sep)}var L=r(13193),R=r(24434),I=r(35317);r(42613);var N=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};let{chmod:D,copyFile:k,lstat:j,mkdir:F,open:H,readdir:B,rename:Q,rm:W,rmdir:V,stat:G,symlink:M,unlink:K}=f.promises,q="win32"===process.platform;f.constants.O_RDONLY;function Y(e){if(!(e=function(e){return(e=e||"",q)?(e=e.replace(/\//g,"\\")).replace(/\\\\+/g,"\\"):e.replace(/\/\/+/g,"/")}(e)))throw Error('isRooted() parameter "p" cannot be empty');return q?e.startsWith("\\")||/^[A-Z]:/i.test(e):e.startsWith("/")}function J(e,t){return N(this,void 0,void 0,function*(){let r;try{r=yield G(e)}catch(t){"ENOENT"!==t.code&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}if(r&&r.isFile()){if(q){let r=g.extname(e).toUpperCase();if(t.some(e=>e.toUpperCase()===r))return e}else if(X(r))return e}let i=e;for(let n of t){e=i+n,r=void 0;try{r=yield G(e)}catch(t){"ENOENT"!==t.code&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}if(r&&r.isFile()){if(q){try{let t=g.dirname(e),r=g.basename(e).toUpperCase();for(let i of yield B(t))if(r===i.toUpperCase()){e=g.join(t,i);break}}catch(t){console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`)}return e}else if(X(r))return e}}return""})}function X(e){return(1&e.mode)>0||(8&e.mode)>0&&void 0!==process.getgid&&e.gid===process.getgid()||(64&e.mode)>0&&void 0!==process.getuid&&e.uid===process.getuid()}var Z=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})},z=r(53557),ee=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};let et="win32"===process.platform;class er extends R.EventEmitter{constructor(e,t,r){if(super(),!e)throw Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=e,this.args=t||[],this.options=r||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,t){let r=this._getSpawnFileName(),i=this._getSpawnArgs(e),n=t?"":"[command]";if(et)if(this._isCmdFile())for(let e of(n+=r,i))n+=` ${e}`;else if(e.windowsVerbatimArguments)for(let e of(n+=`"${r}"`,i))n+=` ${e}`;else for(let e of(n+=this._windowsQuoteCmdArg(r),i))n+=` ${this._windowsQuoteCmdArg(e)}`;else for(let e of(n+=r,i))n+=` ${e}`;return n}_processLineBuffer(e,t,r){try{let i=t+e.toString(),n=i.indexOf(s.EOL);for(;n>-1;){let e=i.substring(0,n);r(e),n=(i=i.substring(n+s.EOL.length)).indexOf(s.EOL)}return i}catch(e){return this._debug(`error processing line. Failed with error ${e}`),""}}_getSpawnFileName(){return et&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(et&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let r of this.args)t+=" ",t+=e.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return[t+='"']}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){let e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""';let t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],r=!1;for(let i of e)if(t.some(e=>e===i)){r=!0;break}if(!r)return e;let i='"',n=!0;for(let t=e.length;t>0;t--)i+=e[t-1],n&&"\\"===e[t-1]?i+="\\":'"'===e[t-1]?(n=!0,i+='"'):n=!1;return(i+='"').split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let t='"',r=!0;for(let i=e.length;i>0;i--)t+=e[i-1],r&&"\\"===e[i-1]?t+="\\":'"'===e[i-1]?(r=!0,t+="\\"):r=!1;return(t+='"').split("").reverse().join("")}_cloneExecOptions(e){let t={cwd:(e=e||{}).cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){let r={};return r.cwd=(e=e||{}).cwd,r.env=e.env,r.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(r.argv0=`"${t}"`),r}exec(){return ee(this,void 0,void 0,function*(){return!Y(this.toolPath)&&(this.toolPath.includes("/")||et&&this.toolPath.includes("\\"))&&(this.toolPath=g.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield function e(t,r){return Z(this,void 0,void 0,function*(){if(!t)throw Error("parameter 'tool' is required");if(r){let r=yield e(t,!1);if(!r)if(q)throw Error(`Unable to locate executable file: ${t}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);else throw Error(`Unable to locate executable file: ${t}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return r}let i=yield function(e){return Z(this,void 0,void 0,function*(){if(!e)throw Error("parameter 'tool' is required");let t=[];if(q&&process.env.PATHEXT)for(let e of process.env.PATHEXT.split(g.delimiter))e&&t.push(e);if(Y(e)){let r=yield J(e,t);return r?[r]:[]}if(e.includes(g.sep))return[];let r=[];if(process.env.PATH)for(let e of process.env.PATH.split(g.delimiter))e&&r.push(e);let i=[];for(let n of r){let r=yield J(g.join(n,e),t);r&&i.push(r)}return i})}(t);return i&&i.length>0?i[0]:""})}(this.toolPath,!0),new Promise((e,t)=>ee(this,void 0,void 0,function*(){for(let e of(this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:"),this.args))this._debug(`   ${e}`);let r=this._cloneExecOptions(this.options);!r.silent&&r.outStream&&r.outStream.write(this._getCommandString(r)+s.EOL);let i=new ei(r,this.toolPath);if(i.on("debug",e=>{this._debug(e)}),this.options.cwd&&!(yield function(e){return N(this,void 0,void 0,function*(){try{yield G(e)}catch(e){if("ENOENT"===e.code)return!1;throw e}return!0})}(this.options.cwd)))return t(Error(`The cwd: ${this.options.cwd} does not exist!`));let n=this._getSpawnFileName(),o=I.spawn(n,this._getSpawnArgs(r),this._getSpawnOptions(this.options,n)),a="";o.stdout&&o.stdout.on("data",e=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(e),!r.silent&&r.outStream&&r.outStream.write(e),a=this._processLineBuffer(e,a,e=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(e)})});let l="";if(o.stderr&&o.stderr.on("data",e=>{i.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(e),!r.silent&&r.errStream&&r.outStream&&(r.failOnStdErr?r.errStream:r.outStream).write(e),l=this._processLineBuffer(e,l,e=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(e)})}),o.on("error",e=>{i.processError=e.message,i.processExited=!0,i.processClosed=!0,i.CheckComplete()}),o.on("exit",e=>{i.processExitCode=e,i.processExited=!0,this._debug(`Exit code ${e} received from tool '${this.toolPath}'`),i.CheckComplete()}),o.on("close",e=>{i.processExitCode=e,i.processExited=!0,i.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),i.CheckComplete()}),i.on("done",(r,i)=>{a.length>0&&this.emit("stdline",a),l.length>0&&this.emit("errline",l),o.removeAllListeners(),r?t(r):e(i)}),this.options.input){if(!o.stdin)throw Error("child process missing stdin");o.stdin.end(this.options.input)}}))})}}class ei extends R.EventEmitter{constructor(e,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw Error("toolPath must not be empty");this.options=e,this.toolPath=t,e.delay&&(this.delay=e.delay)}CheckComplete(){!this.done&&(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,z.setTimeout)(ei.HandleTimeout,this.delay,this)))}_debug(e){this.emit("debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):0===this.processExitCode||this.options.ignoreReturnCode?this.processStderr&&this.options.failOnStdErr&&(e=Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)):e=Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){let t=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;e._debug(t)}e._setResult()}}}var en=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};function eo(e,t,r){return en(this,void 0,void 0,function*(){var i,n;let o="",s="",a=new L.StringDecoder("utf8"),l=new L.StringDecoder("utf8"),u=null==(i=null==r?void 0:r.listeners)?void 0:i.stdout,c=null==(n=null==r?void 0:r.listeners)?void 0:n.stderr,d=Object.assign(Object.assign({},null==r?void 0:r.listeners),{stdout:e=>{o+=a.write(e),u&&u(e)},stderr:e=>{s+=l.write(e),c&&c(e)}}),h=yield function(e,t,r){return en(this,void 0,void 0,function*(){let i=function(e){let t=[],r=!1,i=!1,n="";function o(e){i&&'"'!==e&&(n+="\\"),n+=e,i=!1}for(let s=0;s<e.length;s++){let a=e.charAt(s);if('"'===a){i?o(a):r=!r;continue}if("\\"===a&&i){o(a);continue}if("\\"===a&&r){i=!0;continue}if(" "===a&&!r){n.length>0&&(t.push(n),n="");continue}o(a)}return n.length>0&&t.push(n.trim()),t}(e);if(0===i.length)throw Error("Parameter 'commandLine' cannot be null or empty.");let n=i[0];return new er(n,t=i.slice(1).concat(t||[]),r).exec()})}(e,t,Object.assign(Object.assign({},r),{listeners:d}));return o+=a.end(),s+=l.end(),{exitCode:h,stdout:o,stderr:s}})}var es=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};let ea=s.platform(),el=s.arch(),eu="win32"===ea,ec="darwin"===ea,ed="linux"===ea;function eh(){return es(this,void 0,void 0,function*(){return Object.assign(Object.assign({},(yield eu?es(void 0,void 0,void 0,function*(){let{stdout:e}=yield eo('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield eo('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:e.trim()}}):ec?es(void 0,void 0,void 0,function*(){var e,t,r,i;let{stdout:n}=yield eo("sw_vers",void 0,{silent:!0}),o=null!=(t=null==(e=n.match(/ProductVersion:\s*(.+)/))?void 0:e[1])?t:"";return{name:null!=(i=null==(r=n.match(/ProductName:\s*(.+)/))?void 0:r[1])?i:"",version:o}}):es(void 0,void 0,void 0,function*(){let{stdout:e}=yield eo("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=e.trim().split(`
`);return{name:t,version:r}}))),{platform:ea,arch:el,isWindows:eu,isMacOS:ec,isLinux:ed})})}var ef=function(e,t,r,i){return new(r||(r=Promise))(function(n,o){function s(e){try{l(i.next(e))}catch(e){o(e)}}function a(e){try{l(i.throw(e))}catch(e){o(e)}}function l(e){var t;e.done?n(e.value):((t=e.value)instanceof r?t:new r(function(e){e(t)})).then(s,a)}l((i=i.apply(e,t||[])).next())})};function ep(e,t){let r=a(t);if(process.env[e]=r,process.env.GITHUB_ENV||0)return p("ENV",m(e,t));u("set-env",{name:e},r)}function em(e){u("add-mask",{},e)}function eg(e){process.env.GITHUB_PATH?p("PATH",e):u("add-path",{},e),process.env.PATH=`${e}${g.delimiter}${process.env.PATH}`}function ew(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw Error(`Input required and not supplied: ${e}`);return t&&!1===t.trimWhitespace?r:r.trim()}function ev(e,t){let r=ew(e,t).split(`
`).filter(e=>""!==e);return t&&!1===t.trimWhitespace?r:r.map(e=>e.trim())}function eE(e,t){let r=ew(e,t);if(["true","True","TRUE"].includes(r))return!0;if(["false","False","FALSE"].includes(r))return!1;throw TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ey(e,t){if(process.env.GITHUB_OUTPUT)return p("OUTPUT",m(e,t));process.stdout.write(s.EOL),u("set-output",{name:e},a(t))}function e_(e){c("echo",e?"on":"off")}function eb(e){process.exitCode=n.Failure,eC(e)}function eO(){return"1"===process.env.RUNNER_DEBUG}function eT(e){u("debug",{},e)}function eC(e,t={}){u("error",l(t),e instanceof Error?e.toString():e)}function eS(e,t={}){u("warning",l(t),e instanceof Error?e.toString():e)}function e$(e,t={}){u("notice",l(t),e instanceof Error?e.toString():e)}function ex(e){process.stdout.write(e+s.EOL)}function eP(e){c("group",e)}function eA(){c("endgroup")}function eU(e,t){return ef(this,void 0,void 0,function*(){let r;eP(e);try{r=yield t()}finally{eA()}return r})}function eL(e,t){if(process.env.GITHUB_STATE)return p("STATE",m(e,t));u("save-state",{name:e},a(t))}function eR(e){return process.env[`STATE_${e}`]||""}function eI(e){return ef(this,void 0,void 0,function*(){return yield E.getIDToken(e)})}(i=n||(n={}))[i.Success=0]="Success",i[i.Failure=1]="Failure"}

};
