module.exports = {

/***/ 44023:
((e,t,n)=>{"use strict";n.d(t,{createTwoFilesPatch:()=>u});class o{diff(e,t,n={}){let o;"function"==typeof n?(o=n,n={}):"callback"in n&&(o=n.callback);let l=this.castInput(e,n),i=this.castInput(t,n),s=this.removeEmpty(this.tokenize(l,n)),r=this.removeEmpty(this.tokenize(i,n));return this.diffWithOptionsObj(s,r,n,o)}diffWithOptionsObj(e,t,n,o){var l;let i=e=>(e=this.postProcess(e,n),o)?void setTimeout(function(){o(e)},0):e,s=t.length,r=e.length,a=1,d=s+r;null!=n.maxEditLength&&(d=Math.min(d,n.maxEditLength));let u=null!=(l=n.timeout)?l:1/0,h=Date.now()+u,c=[{oldPos:-1,lastComponent:void 0}],p=this.extractCommon(c[0],t,e,0,n);if(c[0].oldPos+1>=r&&p+1>=s)return i(this.buildValues(c[0].lastComponent,t,e));let f=-1/0,m=1/0,g=()=>{for(let o=Math.max(f,-a);o<=Math.min(m,a);o+=2){let l,a=c[o-1],d=c[o+1];a&&(c[o-1]=void 0);let u=!1;if(d){let e=d.oldPos-o;u=d&&0<=e&&e<s}let h=a&&a.oldPos+1<r;if(!u&&!h){c[o]=void 0;continue}if(l=!h||u&&a.oldPos<d.oldPos?this.addToPath(d,!0,!1,0,n):this.addToPath(a,!1,!0,1,n),p=this.extractCommon(l,t,e,o,n),l.oldPos+1>=r&&p+1>=s)return i(this.buildValues(l.lastComponent,t,e))||!0;c[o]=l,l.oldPos+1>=r&&(m=Math.min(m,o-1)),p+1>=s&&(f=Math.max(f,o+1))}a++};if(o)!function e(){setTimeout(function(){if(a>d||Date.now()>h)return o(void 0);g()||e()},0)}();else for(;a<=d&&Date.now()<=h;){let e=g();if(e)return e}}addToPath(e,t,n,o,l){let i=e.lastComponent;return i&&!l.oneChangePerToken&&i.added===t&&i.removed===n?{oldPos:e.oldPos+o,lastComponent:{count:i.count+1,added:t,removed:n,previousComponent:i.previousComponent}}:{oldPos:e.oldPos+o,lastComponent:{count:1,added:t,removed:n,previousComponent:i}}}extractCommon(e,t,n,o,l){let i=t.length,s=n.length,r=e.oldPos,a=r-o,d=0;for(;a+1<i&&r+1<s&&this.equals(n[r+1],t[a+1],l);)a++,r++,d++,l.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return d&&!l.oneChangePerToken&&(e.lastComponent={count:d,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=r,a}equals(e,t,n){return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join("")}postProcess(e,t){return e}get useLongestToken(){return!1}buildValues(e,t,n){let o,l=[];for(;e;)l.push(e),o=e.previousComponent,delete e.previousComponent,e=o;l.reverse();let i=l.length,s=0,r=0,a=0;for(;s<i;s++){let e=l[s];if(e.removed)e.value=this.join(n.slice(a,a+e.count)),a+=e.count;else{if(!e.added&&this.useLongestToken){let o=t.slice(r,r+e.count);o=o.map(function(e,t){let o=n[a+t];return o.length>e.length?o:e}),e.value=this.join(o)}else e.value=this.join(t.slice(r,r+e.count));r+=e.count,e.added||(a+=e.count)}}return l}}let l=new class e extends o{constructor(){super(...arguments),this.tokenize=i}equals(e,t,n){return n.ignoreWhitespace?(n.newlineIsToken&&e.includes(`
`)||(e=e.trim()),n.newlineIsToken&&t.includes(`
`)||(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),t.endsWith(`
`)&&(t=t.slice(0,-1))),super.equals(e,t,n)}};function i(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],o=e.split(/(\n|\r\n)/);o[o.length-1]||o.pop();for(let e=0;e<o.length;e++){let l=o[e];e%2&&!t.newlineIsToken?n[n.length-1]+=l:n.push(l)}return n}function s(e){if(!function(e){for(let t=0;t<e.length;t++)if(e[t]<" "||e[t]>"~"||'"'===e[t]||"\\"===e[t])return!0;return!1}(e))return e;let t='"',n=new TextEncoder().encode(e),o=0;for(;o<n.length;){let e=n[o];7===e?t+="\\a":8===e?t+="\\b":9===e?t+="\\t":10===e?t+="\\n":11===e?t+="\\v":12===e?t+="\\f":13===e?t+="\\r":34===e?t+='\\"':92===e?t+="\\\\":e>=32&&e<=126?t+=String.fromCharCode(e):t+="\\"+e.toString(8).padStart(3,"0"),o++}return t+='"'}let r={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0};function a(e,t,n,o,i,s,r){var a,d,u,h,c,p;let f;void 0===(f=r?"function"==typeof r?{callback:r}:r:{}).context&&(f.context=4);let m=f.context;if(f.newlineIsToken)throw Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(f.callback){let{callback:e}=f;a=n,d=o,u=Object.assign(Object.assign({},f),{callback:t=>{e(g(t))}}),l.diff(a,d,u)}else{return g((h=n,c=o,p=f,l.diff(h,c,p)))}function g(n){if(!n)return;function o(e){return e.map(function(e){return" "+e})}n.push({value:"",lines:[]});let l=[],r=0,a=0,d=[],u=1,h=1;for(let e=0;e<n.length;e++){let t=n[e],i=t.lines||function(e){let t=e.endsWith(`
`),n=e.split(`
`).map(e=>e+`
`);return t?n.pop():n.push(n.pop().slice(0,-1)),n}(t.value);if(t.lines=i,t.added||t.removed){if(!r){let t=n[e-1];r=u,a=h,t&&(r-=(d=m>0?o(t.lines.slice(-m)):[]).length,a-=d.length)}for(let e of i)d.push((t.added?"+":"-")+e);t.added?h+=i.length:u+=i.length}else{if(r)if(i.length<=2*m&&e<n.length-2)for(let e of o(i))d.push(e);else{let e=Math.min(i.length,m);for(let t of o(i.slice(0,e)))d.push(t);let t={oldStart:r,oldLines:u-r+e,newStart:a,newLines:h-a+e,lines:d};l.push(t),r=0,a=0,d=[]}u+=i.length,h+=i.length}}for(let e of l)for(let t=0;t<e.lines.length;t++)e.lines[t].endsWith(`
`)?e.lines[t]=e.lines[t].slice(0,-1):(e.lines.splice(t+1,0,"\\ No newline at end of file"),t++);return{oldFileName:e,newFileName:t,oldHeader:i,newHeader:s,hunks:l}}}function d(e,t){var n,o,l,i,a,u;if(t||(t=r),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(e=>e.isGit))throw Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");return e.map(e=>d(e,t)).join(`
`)}let h=[];if(e.isGit){if(t=r,!e.oldFileName)throw Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw Error("newFileName must be specified for Git patches");let d=e.oldFileName,c=e.newFileName;e.isCreate&&"/dev/null"===d?d=c.replace(/^b\//,"a/"):e.isDelete&&"/dev/null"===c&&(c=d.replace(/^a\//,"b/")),h.push("diff --git "+s(d)+" "+s(c)),e.isDelete&&h.push("deleted file mode "+(null!=(n=e.oldMode)?n:"100644")),e.isCreate&&h.push("new file mode "+(null!=(o=e.newMode)?o:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(h.push("old mode "+e.oldMode),h.push("new mode "+e.newMode)),e.isRename&&(h.push("rename from "+s((null!=(l=e.oldFileName)?l:"").replace(/^a\//,""))),h.push("rename to "+s((null!=(i=e.newFileName)?i:"").replace(/^b\//,"")))),e.isCopy&&(h.push("copy from "+s((null!=(a=e.oldFileName)?a:"").replace(/^a\//,""))),h.push("copy to "+s((null!=(u=e.newFileName)?u:"").replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&void 0!==e.oldFileName&&h.push("Index: "+e.oldFileName),t.includeUnderline&&h.push("===================================================================");let c=e.hunks.length>0;t.includeFileHeaders&&void 0!==e.oldFileName&&void 0!==e.newFileName&&(!e.isGit||c)&&(h.push("--- "+s(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),h.push("+++ "+s(e.newFileName)+(e.newHeader?"	"+e.newHeader:"")));for(let t=0;t<e.hunks.length;t++){let n=e.hunks[t],o=0===n.oldLines?n.oldStart-1:n.oldStart,l=0===n.newLines?n.newStart-1:n.newStart;for(let e of(h.push("@@ -"+o+","+n.oldLines+" +"+l+","+n.newLines+" @@"),n.lines))h.push(e)}return h.join(`
`)+`
`}function u(e,t,n,o,l,i,s){if("function"==typeof s&&(s={callback:s}),null==s?void 0:s.callback){let{callback:r}=s;a(e,t,n,o,l,i,Object.assign(Object.assign({},s),{callback:e=>{e?r(d(e,s.headerOptions)):r(void 0)}}))}else{let r=a(e,t,n,o,l,i,s);if(!r)return;return d(r,null==s?void 0:s.headerOptions)}}}),

/***/ 82617:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReplay: () => (/* binding */ runReplay)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./cli/check/check.ts
var check = __webpack_require__(86064);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/connection.ts
var connection = __webpack_require__(76255);
// EXTERNAL MODULE: ./cli/known-jobs.ts
var known_jobs = __webpack_require__(6525);
// EXTERNAL MODULE: ./cli/say.ts
var say = __webpack_require__(4116);
// EXTERNAL MODULE: ./cli/screen.ts
var cli_screen = __webpack_require__(12487);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var counting_outcome = __webpack_require__(9264);
;// CONCATENATED MODULE: ./cli/replay/narrator.ts


function narratedPlane(plane, tell) {
    const asked = async (text, ask, words) => {
        const answer = await ask;
        await tell({
            kind: "asks",
            text,
            answer: answer.ok ? words(answer.value) : answer.failure.message,
        });
        return answer;
    };
    return {
        address: plane.address,
        can: plane.can,
        find: (reference, signal) => asked(`whether ${reference.type} ${reference.id} is known and open`, plane.find(reference, signal), foundText),
        counts: (task, signal) => asked("which started and finished are counted", plane.counts(task, signal), countsText),
        isAborted: (task, signal) => asked("whether the sequence was aborted", plane.isAborted(task, signal), (is) => is ? "yes" : "no"),
        hasArrived: (event, signal) => asked(`whether ${event.type} has arrived`, plane.hasArrived(event, signal), (has) => has ? "yes" : "no"),
        async deliver(event, deadlineMs, signal) {
            await tell({ kind: "sends", text: event.type, event: event.json });
            return plane.deliver(event, deadlineMs, signal);
        },
    };
}
function foundText(found) {
    switch (found.state) {
        case "open":
            return "it is open, and this is its whole event";
        case "closed":
            return "it is known, and nothing is open any more";
        case "unknown":
            return "it is not known";
    }
}
function countsText({ open, answers }) {
    const senders = (kind) => {
        const sources = answers.filter((answer) => answer.kind === kind).map(({ source }) => source);
        return sources.length === 0 ? `no ${kind}` : `${kind} by ${sources.join(", ")}`;
    };
    return `${senders("started")}, ${senders("finished")}${open ? "" : "; the task is closed"}`;
}
function narratedJob(pretended, tell) {
    return {
        handOver: () => Promise.reject(new Error("Own steps cannot be replayed.")),
        async run(call) {
            call.onStarted({ pid: 0, startedAt: "", outputFile: "" });
            await tell({ kind: "works", text: workText(call), answer: pretendedText(pretended) });
            return resultOf(pretended.outcome);
        },
    };
}
function workText({ work, mode }) {
    const { job, script = "", shell, workingDirectory } = work;
    if (job)
        return `job ${job.name}, ${mode}, with ${JSON.stringify(job.parameters)}`;
    const place = workingDirectory ? ` in ${workingDirectory}` : "";
    return `${shell} script${place}, ${mode}: ${script.trim()}`;
}
function pretendedText({ kind, outcome }) {
    const verdict = (0,counting_outcome/* verdictOf */.Vj)(outcome);
    return kind === "kept"
        ? `not run here; it ended with ${verdict}, as the run has kept it`
        : `not run here; taken for ${verdict} (--result)`;
}
function resultOf({ status, result, message, labels, data }) {
    return {
        ending: {
            kind: "judged",
            verdict: status === "errored" ? "errored" : result,
            reason: message,
        },
        report: { ...job_result/* EMPTY_REPORT */.V, labels, data, ...(message && { message }) },
        logTail: [],
        masks: [],
        durationMs: 0,
    };
}
function narratedConsole(tell) {
    const say = (text) => void tell({ kind: "says", text });
    return {
        info: say,
        notice: say,
        warning: (text) => say(`warning: ${text}`),
        error: (text) => say(`error: ${text}`),
    };
}
function stateInMemory() {
    let state;
    return {
        read: () => state,
        write: (next) => (state = next),
        isTaken: () => false,
        opened: [],
        writeOpened: () => undefined,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./simulator/index.ts + 40 modules
var simulator = __webpack_require__(38722);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./cli/replay/local-plane.ts





const SEQUENCE = "replay";
const SCOPE = ["project", "stage", "service"];
async function restage(reference, event, isStarted) {
    const scope = { stage: reference.stage ?? "stage", service: reference.service ?? "service" };
    const rehearsal = new Ids();
    const rehearsed = await staged(rehearsal, { reference, event, ...scope });
    const at = rehearsal.given.indexOf(rehearsed.id);
    await rehearsed.plane.close();
    const { plane, id } = await staged(new Ids(at, reference.id), { reference, event, ...scope });
    if (isStarted)
        plane.sendAs(simulator/* WEBHOOK_SERVICE */.Wh, {
            type: (0,event_type/* taskEventType */.ML)(reference.name, "started"),
            shkeptncontext: plane.events().find((sent) => sent.event.id === id)?.event.shkeptncontext ?? "",
            triggeredid: id,
            data: { project: reference.project, ...scope },
        });
    return { plane, ...scope };
}
class Ids {
    at;
    wanted;
    given = [];
    constructor(at = -1, wanted = "") {
        this.at = at;
        this.wanted = wanted;
    }
    next = () => {
        const id = this.given.length === this.at ? this.wanted : (0,external_node_crypto_.randomUUID)();
        this.given.push(id);
        return id;
    };
}
async function staged(ids, { reference, event, stage, service }) {
    const { project, name, kind, keptnContext = (0,external_node_crypto_.randomUUID)() } = reference;
    const plane = await (0,simulator/* startControlPlane */.C$)({
        token: (0,external_node_crypto_.randomUUID)(),
        newId: ids.next,
        lighthouse: false,
        approvalService: name === "approval",
    });
    const data = (0,json/* objectAt */.lJ)(event, "data");
    plane.createProject({
        name: project,
        shipyard: shipyardOf(name, stage, data),
        services: [service],
    });
    if (kind === "triggered")
        plane.trigger({
            project,
            stage,
            service,
            sequence: SEQUENCE,
            keptnContext,
            data: withoutTask(data, name),
        });
    else
        plane.sendAs((0,json/* textAt */.$6)(event, "source") || "recorded", {
            type: reference.type,
            shkeptncontext: keptnContext,
            triggeredid: (0,json/* textAt */.$6)(event, "triggeredid") || (0,external_node_crypto_.randomUUID)(),
            data: { ...data, project, stage, service },
        });
    const sent = plane.events({ type: reference.type, keptnContext }).at(-1)?.event;
    if (!sent)
        throw new Error(`${reference.type} could not be sent on the local control plane.`);
    return { plane, id: sent.id };
}
function shipyardOf(task, stage, data) {
    const properties = (0,json/* objectAt */.lJ)(data, task);
    const tasks = [{ name: task, ...(Object.keys(properties).length > 0 && { properties }) }];
    return (0,dist/* stringify */.As)({
        apiVersion: "spec.keptn.sh/0.2.2",
        kind: "Shipyard",
        metadata: { name: "replay" },
        spec: { stages: [{ name: stage, sequences: [{ name: SEQUENCE, tasks }] }] },
    });
}
function withoutTask(data, task) {
    const rest = {};
    for (const [name, value] of Object.entries(data))
        if (![...SCOPE, task, "temporaryData"].includes(name))
            (0,json/* setOwn */.P5)(rest, name, value);
    return rest;
}

// EXTERNAL MODULE: ./src/config/inputs.ts
var config_inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/keptn/connect.ts
var connect = __webpack_require__(84216);
// EXTERNAL MODULE: ./src/task/run.ts
var run = __webpack_require__(460);
// EXTERNAL MODULE: ./src/wiring/plan-work.ts
var plan_work = __webpack_require__(64697);
;// CONCATENATED MODULE: ./cli/replay/replay.ts







const SOURCE = "https://github.com/OWNER/REPOSITORY/actions/runs/1/attempts/1";
async function replay(order, tell) {
    const { recording, event, isStarted, pretended, inputs, root, clock, signal } = order;
    const { dispatch } = recording;
    const { plane } = await restage(dispatch.reference, event, isStarted);
    const steps = [];
    const told = async (step) => {
        steps.push(step);
        await tell(step);
    };
    try {
        const config = (0,config_inputs/* readConfig */.Xg)(asEnvironment({
            ...inputs,
            "control-plane-url": plane.url,
            "control-plane-token": plane.token,
        }));
        const { source, credentials } = { source: config.source, ...config.connection };
        const access = { url: plane.url, clock, mask: () => undefined };
        const result = await (0,run/* runTask */.Z)(dispatch, {
            config,
            source: SOURCE,
            timeline: [],
            ports: {
                ...(credentials
                    ? { controlPlane: narratedPlane((0,connect.connect)({ ...access, credentials }), told) }
                    : { controlPlane: undefined }),
                savedState: stateInMemory(),
                console: narratedConsole(told),
                clock,
                job: narratedJob(pretended, told),
                planner: source.tasksFile || source.job
                    ? (0,plan_work.planWork)(config, { GITHUB_WORKSPACE: root }, clock)
                    : undefined,
                runs: undefined,
                secrets: new Set([plane.token]),
                cancelled: signal,
            },
        }).catch((error) => {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            return { ended: "refused", message: error.message, code: error.code };
        });
        const { id, project, keptnContext } = dispatch.reference;
        const { started, finished } = plane.counts(id);
        return {
            steps,
            ended: result.ended,
            message: result.message,
            finished: result.finished?.json,
            counts: { started, finished },
            isOpen: plane.openTasks().some((open) => open.id === id),
            sequence: keptnContext
                ? (plane.engine.sequences.views.find(project, keptnContext)?.state ?? "")
                : "",
        };
    }
    finally {
        await plane.close();
    }
}
function asEnvironment(inputs) {
    return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

// EXTERNAL MODULE: ./cli/keptn-api/index.ts + 2 modules
var keptn_api = __webpack_require__(24289);
// EXTERNAL MODULE: ./src/domain/events/dispatch-payload.ts
var dispatch_payload = __webpack_require__(62979);
// EXTERNAL MODULE: ./src/domain/events/sequence-events.ts
var sequence_events = __webpack_require__(98957);
;// CONCATENATED MODULE: ./cli/replay/recording.ts







function readRecording(path, wanted) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, "utf8").replace(/^\ufeff/, "");
    }
    catch (error) {
        throw new command/* UsageError */.e(`${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
    const whole = parsed(text);
    if (whole === undefined)
        return chosen(recordIn(text, path), wanted, path);
    if (!(0,json/* isJsonObject */.OW)(whole))
        throw new command/* UsageError */.e(`${path}: expected an event as a JSON object.`);
    return recordingOf(whole, path);
}
function recordingOf(whole, path) {
    refuseOthers(whole, path);
    const inner = (0,json/* getOwn */.Ng)(whole, "client_payload");
    const payload = inner ?? whole;
    const name = inner === undefined ? path : `${path}: client_payload`;
    const dispatch = (0,connection/* asUsage */.im)(() => (0,dispatch_payload/* readDispatchPayload */.Jf)(payload, name));
    refuseShortContext(dispatch, name);
    const eventType = inner === undefined ? eventTypeOf(dispatch) : (0,json/* textAt */.$6)(whole, "action") || eventTypeOf(dispatch);
    return {
        origin: inner === undefined ? path : `${path}, GitHub's event`,
        dispatch: { ...dispatch, eventType },
        payload,
        eventType,
    };
}
function refuseShortContext({ reference: { keptnContext } }, name) {
    const digits = keptnContext?.replace(/^urn:uuid:|[{}-]/gi, "");
    if (digits !== undefined && !/^[\da-f]{32}$/i.test(digits))
        throw new command/* UsageError */.e(`${name}.shkeptncontext: expected the UUID that Keptn gives each sequence, found ${keptnContext}. Take the event as the Bridge shows it.`);
}
function refuseOthers(whole, path) {
    if ((0,json/* getOwn */.Ng)(whole, "outcome") !== undefined && (0,json/* getOwn */.Ng)(whole, "triggeredId") !== undefined)
        throw new command/* UsageError */.e(`${path}: this is the result that a run has kept. Give the event of its task, and this file by --kept.`);
    const type = (0,json/* textAt */.$6)(whole, "type");
    if ((0,sequence_events/* parseSequenceEventType */.rm)(type) !== undefined)
        throw new command/* UsageError */.e(`${path}: ${type} is an event of a sequence, which no workflow answers. Start it with trigger, and replay an event of one of its tasks.`);
}
function eventTypeOf({ reference: { name, kind } }) {
    return `keptn-${name}${kind === "triggered" ? "" : `-${kind}`}`;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function recordIn(text, path) {
    return text.split("\n").flatMap((line, at) => {
        if (line.trim() === "")
            return [];
        const event = parsed(line);
        if (!(0,json/* isJsonObject */.OW)(event))
            throw new command/* UsageError */.e(`${path}: expected an event as JSON, or a record with one event on each line; line ${at + 1} is no JSON object.`);
        const kind = (0,event_type/* parseTaskEventType */.hN)((0,json/* textAt */.$6)(event, "type"))?.kind;
        return kind === "triggered" ? [event] : [];
    });
}
function chosen(events, { task, id }, path) {
    const fitting = events.filter((event) => (task === undefined || (0,event_type/* parseTaskEventType */.hN)((0,json/* textAt */.$6)(event, "type"))?.task === task) &&
        (id === undefined || (0,json/* textAt */.$6)(event, "id") === id));
    const [event, ...more] = fitting;
    if (event !== undefined && more.length === 0)
        return recordingOf(event, path);
    const listed = (fitting.length > 0 ? fitting : events).map((one) => `${(0,event_type/* parseTaskEventType */.hN)((0,json/* textAt */.$6)(one, "type"))?.task ?? ""} (${(0,json/* textAt */.$6)(one, "id")})`);
    throw new command/* UsageError */.e(events.length === 0
        ? `${path}: no event of a triggered task is in it.`
        : `${path}: ${fitting.length === 0 ? "no such task is in it" : "several tasks are in it"}. Name one by --task or --id: ${listed.join(", ")}.`);
}

// EXTERNAL MODULE: ./src/domain/counting/undelivered-result.ts
var undelivered_result = __webpack_require__(49835);
// EXTERNAL MODULE: ./src/domain/text/archive.ts
var archive = __webpack_require__(78600);
;// CONCATENATED MODULE: ./cli/replay/kept.ts





const ZIP = "PK\u0003\u0004";
function readKept(path) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        throw new command/* UsageError */.e(`--kept ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
    const text = bytes.subarray(0, ZIP.length).toString("latin1") === ZIP ? inArchive(bytes) : bytes.toString();
    if (text === undefined)
        throw new command/* UsageError */.e(`--kept ${path}: there is no ${undelivered_result/* UNDELIVERED_RESULT_FILE */.x6} in it.`);
    return (0,connection/* asUsage */.im)(() => (0,undelivered_result/* readUndeliveredResult */.Fj)(text));
}
function inArchive(bytes) {
    try {
        return (0,archive/* readArchivedText */.C)(bytes, undelivered_result/* UNDELIVERED_RESULT_FILE */.x6, undelivered_result/* MAX_UNDELIVERED_BYTES */.Lu);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/domain/trust/provenance.ts
var provenance = __webpack_require__(38234);
;// CONCATENATED MODULE: ./cli/replay/source.ts









class UnreadSource extends Error {
}
async function readSource(path, values, desk) {
    const run = values["github-run"];
    if (run !== undefined)
        return ofRun(run, values, desk);
    const recording = withType(readRecording(path ?? "", values), values["event-type"]);
    return {
        recording,
        event: values.fetch ? await fetched(recording, values, desk) : recording.dispatch.event,
        kept: values.kept === undefined ? undefined : readKept(values.kept),
    };
}
function withType(recording, eventType) {
    if (eventType === undefined)
        return recording;
    return { ...recording, eventType, dispatch: { ...recording.dispatch, eventType } };
}
async function fetched({ dispatch: { reference } }, values, { surroundings, signal }) {
    const { api, told } = (0,connection/* connectTo */.m6)(values, surroundings, signal);
    const found = await api.tasks.find(reference, signal);
    if (!found.ok)
        throw new UnreadSource(told(`The event cannot be read: ${(0,keptn_api/* adviceOn */.ik)(found.failure)}`));
    if (found.value.state === "unknown")
        throw new UnreadSource(`${api.address} does not know the event ${reference.id} of ${reference.project}. Leave out --fetch to replay what the file tells.`);
    return found.value.event;
}
async function ofRun(run, values, desk) {
    const { project } = values;
    const { environment } = desk.surroundings;
    const token = environment["GITHUB_TOKEN"] || environment["GH_TOKEN"];
    const repository = values.repository ?? environment["GITHUB_REPOSITORY"];
    if (!/^\d{1,15}$/.test(run))
        throw new command/* UsageError */.e(`--github-run ${run}: expected the number of a run, as in its address.`);
    if (project === undefined || !token || !repository)
        throw new command/* UsageError */.e("--github-run needs --project, --repository, and a token for GitHub that may read actions, in the variable GITHUB_TOKEN.");
    const { runHistoryOf } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4555)]).then(__webpack_require__.bind(__webpack_require__, 12931));
    const history = runHistoryOf({ ...environment, GITHUB_REPOSITORY: repository }, token);
    try {
        const found = await titleAndResult(Number(run), history);
        const recording = recordingOf({ ...(await eventOf(found.id, project, values, desk)) }, `run ${run}`);
        const eventType = values["event-type"] ?? found.eventType;
        return {
            recording: withType(recording, eventType),
            event: recording.dispatch.event,
            kept: values.kept === undefined ? found.kept : readKept(values.kept),
        };
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? new UnreadSource(error.message) : error;
    }
}
async function titleAndResult(run, history) {
    const record = await history.run(run);
    const title = record && (0,provenance/* readTitle */.tS)(record.title);
    if (!record || !title)
        throw new UnreadSource(record
            ? `The title of run ${run} does not name its event: give its workflow the run-name of the examples.`
            : `There is no run ${run}.`);
    const attempt = record.attemptUrl.split("/").at(-1) ?? "1";
    const notes = await history.notes((0,undelivered_result/* undeliveredResultName */.on)(title, attempt));
    const note = notes.find(({ runId }) => runId === run);
    const kept = note && (0,undelivered_result/* readUndeliveredResult */.Fj)(await note.read(undelivered_result/* UNDELIVERED_RESULT_FILE */.x6, undelivered_result/* MAX_UNDELIVERED_BYTES */.Lu));
    return { ...title, kept };
}
async function eventOf(id, project, values, { surroundings, signal }) {
    const { api, told } = (0,connection/* connectTo */.m6)(values, surroundings, signal);
    const stored = await api.events({ project, eventID: id });
    if (!stored.ok)
        throw new UnreadSource(told(`The event cannot be read: ${(0,keptn_api/* adviceOn */.ik)(stored.failure)}`));
    const event = stored.value.find((one) => (0,json/* getOwn */.Ng)(one, "id") === id);
    if (event)
        return event;
    throw new UnreadSource(`${api.address} has no event ${id} in the project ${project}.`);
}

// EXTERNAL MODULE: ./src/catalogue/catalogue.ts + 1 modules
var catalogue_catalogue = __webpack_require__(19615);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
;// CONCATENATED MODULE: ./cli/replay/run.ts















const CATALOGUE = ".github/cloud-automation.yml";
const EXITS = { good: 0, bad: 1, unread: 3 };
const LABEL_COLUMNS = 10;
const masked = (0,masking/* createMasker */.aD)([]);
async function runReplay({ names, values, screen, signal }, surroundings = connection/* HERE */.Dg) {
    const [path, ...more] = names;
    if (more.length > 0)
        throw new command/* UsageError */.e(`replay takes one file, found also ${more.join(" ")}.`);
    if ((path === undefined) === (values["github-run"] === undefined))
        throw new command/* UsageError */.e("What shall be replayed? Give a file with a recorded event, or the number of a run by --github-run.");
    const root = (0,external_node_path_.resolve)(values.root ?? ".");
    const file = catalogueOf(values, root);
    const pretended = pretendedBy(values);
    let source;
    try {
        source = await readSource(path, values, { surroundings, signal });
    }
    catch (error) {
        if (!(error instanceof UnreadSource))
            throw error;
        (0,say/* say */.c)(screen, masked(error.message), { style: "red" });
        return EXITS.unread;
    }
    const shown = values.json ? cli_screen/* silentScreen */.W : screen;
    const isStarted = isStartedByWebhook(source, values);
    tellSource(source, isStarted, shown);
    if (file !== undefined && !values.json)
        tellRule((0,external_node_path_.resolve)(root, file), source.event, screen);
    shown.line(["bold", "What the action does"]);
    const replayed = await replay({
        recording: source.recording,
        event: source.event,
        isStarted,
        pretended: source.kept ? { kind: "kept", outcome: source.kept.outcome } : pretended,
        inputs: { ...inputsOf(values), ...(file !== undefined && { "tasks-file": file }) },
        root,
        clock: surroundings.clock,
        signal,
    }, (step) => tellStep(step, shown, values.step === true ? signal : undefined));
    if (values.json)
        process.stdout.write(`${(0,say/* jsonText */.s)(documentOf(source, replayed), masked)}\n`);
    else
        tellEnd(replayed, screen);
    return isGood(replayed) ? EXITS.good : EXITS.bad;
}
function isStartedByWebhook({ recording }, values) {
    const { kind, name } = recording.dispatch.reference;
    return kind === "triggered" && name !== event_counts/* APPROVAL_TASK */.UG && values["no-started"] !== true;
}
function catalogueOf({ file, run, job }, root) {
    if (run !== undefined || job !== undefined) {
        if (file === undefined)
            return undefined;
        throw new command/* UsageError */.e("--file is given beside --run or --job: keep one of them.");
    }
    const path = file ?? CATALOGUE;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(root, path)))
        return path;
    throw new command/* UsageError */.e(`${path} is not in ${root}, so nothing says what the work of the task is. Give the catalogue by --file, the repository by --root, or the work by --run or --job.`);
}
function inputsOf({ run, job, with: given, tasks, mode }) {
    return {
        ...(run !== undefined && { run }),
        ...(job !== undefined && { job }),
        ...(given !== undefined && { with: given }),
        ...(tasks !== undefined && { tasks }),
        ...(mode !== undefined && { mode }),
    };
}
function pretendedBy({ result = "pass", message, output, kept }) {
    const verdict = counting_outcome/* VERDICTS */.bk.find((known) => known === result);
    if (verdict === undefined)
        throw new command/* UsageError */.e(`--result ${result}: expected ${counting_outcome/* VERDICTS */.bk.join(", ")}.`);
    if (kept !== undefined && (message !== undefined || output !== undefined))
        throw new command/* UsageError */.e("--kept says what the work came to: leave out --message and --output.");
    const report = { labels: {}, data: output === undefined ? {} : objectIn(output) };
    const text = message ?? "Replayed; the work was not run.";
    return { kind: "said", outcome: (0,counting_outcome/* outcome */.bu)(verdict, text, report) };
}
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        if ((0,json/* isJsonObject */.OW)(value))
            return value;
    }
    catch {
    }
    throw new command/* UsageError */.e(`--output: expected a JSON object such as '{"url": "https://…"}'.`);
}
function tellSource({ recording, kept }, isStarted, screen) {
    const { origin, dispatch, payload, eventType } = recording;
    const { type, id, project, stage = "?", service = "?", keptnContext } = dispatch.reference;
    screen.line(["bold", "What is replayed"]);
    line("event", `${type} of ${service} in ${project}/${stage}`, screen);
    line("id", `${id}, context ${keptnContext ?? "unknown"}`, screen);
    line("from", origin, screen);
    line("webhook", isStarted ? "has sent started for it" : "has sent nothing for it", screen);
    line("GitHub", `gets the event_type ${eventType} with ${masked(JSON.stringify(payload))}`, screen);
    if (kept)
        line("kept", `by ${kept.source}: ${kept.outcome.status}, ${kept.outcome.result}`, screen);
    screen.line("");
}
function tellRule(path, event, screen) {
    try {
        const catalogue = (0,catalogue_catalogue.parseCatalogue)((0,external_node_fs_.readFileSync)(path, "utf8"), path, known_jobs/* KNOWN */.c);
        screen.line(["bold", "Which rule it takes"]);
        (0,check.printChoice)(screen, catalogue, event, false);
        screen.line("");
    }
    catch {
        return;
    }
}
function line(label, text, screen) {
    (0,say/* say */.c)(screen, masked(text), { lead: `  ${label.padEnd(LABEL_COLUMNS)}` });
}
async function tellStep({ kind, text, answer, event }, screen, pausing) {
    line(kind, text, screen);
    if (answer !== undefined)
        line("", `→ ${answer}`, screen);
    for (const row of event ? JSON.stringify(event, null, 2).split("\n") : [])
        screen.wholeLine(`  ${"".padEnd(LABEL_COLUMNS)}`, masked(row));
    if (event && pausing)
        await screen.ask("Send it?", pausing, " [Enter] ");
}
function tellEnd({ ended, message, counts, isOpen, sequence }, screen) {
    screen.line("");
    screen.line(["bold", "What came of it"]);
    line("action", `${ended}: ${message}`, screen);
    line("counts", `${counts.started} started, ${counts.finished} finished`, screen);
    line("task", isOpen ? "is still open: the control plane waits" : "is not open any more", screen);
    if (sequence !== "")
        line("sequence", `is ${sequence}`, screen);
}
function isGood({ ended, finished }) {
    const data = finished?.["data"];
    if (ended === "answered")
        return ((0,json/* isJsonObject */.OW)(data) &&
            data["status"] === "succeeded" &&
            ["pass", "warning"].includes(String(data["result"])));
    return ended === "silent" || ended === "skipped" || ended === "parked";
}
function documentOf({ recording, kept }, replayed) {
    const { dispatch, payload, eventType } = recording;
    return {
        ...dispatch.reference,
        dispatch: { event_type: eventType, client_payload: payload },
        ...(kept && { kept }),
        ...replayed,
    };
}


/***/ })

};
