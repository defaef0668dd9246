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
function* handWork({ plan, webhooks, controlPlane, root, folder }) {
    const { tasks, eventType } = plan;
    const { repository } = webhooks;
    const program = `node ${fromHere((0,external_node_path_.join)(root, "dist", "cli", "index.js"))}`;
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
    const short = (0,external_node_path_.relative)(process.cwd(), path);
    return /^[\w./\\:-]+$/.test(short) ? short : JSON.stringify(short);
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
        screen.line([isLeft ? "yellow" : "green", wordFor(change, isWritten).padEnd(11)], change.path);
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
async function runInit({ values, screen, root, signal }, surroundings = connection/* HERE */.Dg, terminal = PROCESS) {
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
        printHandWork(screen, { plan, webhooks, controlPlane: source.url, root, folder });
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


/***/ })

};
