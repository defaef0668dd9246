module.exports = {

/***/ 29631:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  job: () => (/* binding */ run_job)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/jobs/work/hooks.ts
var hooks = __webpack_require__(86576);
// EXTERNAL MODULE: ./src/jobs/http/parameters.ts
var parameters = __webpack_require__(46349);
// EXTERNAL MODULE: ./src/jobs/http/perform.ts
var perform = __webpack_require__(40460);
// EXTERNAL MODULE: ./src/jobs/core/job.ts
var job = __webpack_require__(38177);
// EXTERNAL MODULE: ./src/jobs/work/script-or-workflow.ts
var script_or_workflow = __webpack_require__(49149);
// EXTERNAL MODULE: ./src/jobs/core/results.ts
var results = __webpack_require__(59272);
// EXTERNAL MODULE: ./src/jobs/core/values.ts
var values = __webpack_require__(90726);
// EXTERNAL MODULE: ./src/jobs/work/start-work.ts
var start_work = __webpack_require__(65748);
// EXTERNAL MODULE: ./src/jobs/ticket/mark.ts
var mark = __webpack_require__(87216);
// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/jobs/workflow/runs.ts
var runs = __webpack_require__(66460);
;// CONCATENATED MODULE: ./src/jobs/runbook/steps.ts




const PREFIX = "step.";
const MAX_STEPS = 100;
const MAX_NAME_CHARACTERS = 100;
const MAX_NOTE_CHARACTERS = 200;
const MAX_TEXT_CHARACTERS = 4_000;
const FRAME = ["Set up job", "Complete job"];
const RESULTS = {
    passed: "passed",
    pass: "passed",
    success: "passed",
    succeeded: "passed",
    ok: "passed",
    done: "passed",
    neutral: "passed",
    failed: "failed",
    fail: "failed",
    failure: "failed",
    error: "failed",
    timed_out: "failed",
    cancelled: "failed",
    skipped: "skipped",
    skip: "skipped",
};
function stepsIn(data) {
    const steps = [];
    const rest = {};
    for (const [name, value] of Object.entries(data)) {
        if (!name.startsWith(PREFIX))
            (0,json/* setOwn */.P5)(rest, name, value);
        else if (steps.length < MAX_STEPS)
            steps.push(stepOf(name.slice(PREFIX.length), typeof value === "string" ? value : JSON.stringify(value)));
    }
    return { steps, rest };
}
function stepOf(name, text) {
    const [, word = "", note = ""] = /^\s*(\S*)\s*([^]*)$/.exec(text) ?? [];
    const result = getResult(word);
    return {
        name: steps_short(name, MAX_NAME_CHARACTERS),
        result,
        note: steps_short(result === "unknown" ? text : note, MAX_NOTE_CHARACTERS),
    };
}
function getResult(word) {
    const known = word.toLowerCase().replace(/[:;,.]$/, "");
    return Object.hasOwn(RESULTS, known) ? (RESULTS[known] ?? "unknown") : "unknown";
}
async function stepsOfRun(runId, repository, { github, stop }) {
    const read = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", { ...(0,runs/* named */.KT)(repository), run_id: Number(runId), filter: "latest", per_page: 100 }, stop);
    if (!read.ok)
        return `The steps of run ${runId} could not be read: ${read.failure.message}.`;
    const jobs = listIn(read.value.data, "jobs");
    return jobs
        .flatMap((job) => listIn(job, "steps")
        .filter((step) => !FRAME.includes(textIn(step, "name")))
        .map((step) => runStepOf(step, jobs.length > 1 ? `${textIn(job, "name")} / ` : "")))
        .slice(0, MAX_STEPS);
}
function runStepOf(step, before) {
    const tookMs = Date.parse(textIn(step, "completed_at")) - Date.parse(textIn(step, "started_at"));
    const conclusion = textIn(step, "conclusion");
    const result = getResult(conclusion);
    const note = tookMs >= 0 ? (0,values/* inMinutes */.dT)(tookMs) : conclusion || textIn(step, "status");
    return {
        name: steps_short(`${before}${textIn(step, "name")}`, MAX_NAME_CHARACTERS),
        result,
        note: result === "skipped" ? "" : note,
    };
}
function stepsInWords(steps) {
    const text = steps
        .map(({ name, result, note }) => `${name}: ${result}${note ? ` (${note})` : ""}`)
        .join("\n");
    return text.length <= MAX_TEXT_CHARACTERS
        ? text
        : `${text.slice(0, MAX_TEXT_CHARACTERS - 1).toWellFormed()}…`;
}
function stepLog(runbook, steps) {
    const rows = steps.map(({ name, result, note }, i) => `| ${i + 1} | ${(0,markdown/* escapeMarkdown */.F)(name)} | ${SIGNS[result]} ${result} | ${(0,markdown/* escapeMarkdown */.F)(note)} |`);
    return [
        `### Runbook ${(0,markdown/* escapeMarkdown */.F)(runbook)}`,
        "",
        "| | Step | Result | |",
        "| ---: | --- | --- | --- |",
        ...rows,
        "",
    ].join("\n");
}
const SIGNS = {
    passed: "✅",
    failed: "❌",
    skipped: "⏭️",
    unknown: "❔",
};
function steps_short(text, characters) {
    const line = text
        .toWellFormed()
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim();
    return line.length <= characters ? line : `${line.slice(0, characters - 1).toWellFormed()}…`;
}
function listIn(value, name) {
    const list = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, name) : undefined;
    return Array.isArray(list) ? list.filter(json/* isJsonObject */.OW) : [];
}
function textIn(value, name) {
    const text = (0,json/* getOwn */.Ng)(value, name);
    return typeof text === "string" ? text : "";
}

// EXTERNAL MODULE: ./src/jobs/runbook/declarations.ts
var declarations = __webpack_require__(44630);
;// CONCATENATED MODULE: ./src/jobs/runbook/run.ts













const run_job = (0,job/* jobOf */.Z)(declarations/* runbookRun */.Y, {
    run,
    checks: [
        (0,job/* checkOf */.E)(["run", "workflow"], refuseBesideRecipe),
        ...script_or_workflow/* workChecks */.VM.map(parameters/* withoutRecipe */.M),
    ],
});
function refuseBesideRecipe(parameters) {
    const astray = parameters.http === undefined
        ? undefined
        : ["run", "workflow"].find((name) => parameters[name] !== undefined);
    if (astray !== undefined)
        throw new errors/* UserError */.yo(`with.${astray}: http runs the runbook; leave out one of them.`, "CA-207");
}
async function run(request) {
    const { parameters, assignment: { task }, } = request;
    const { runbook } = parameters;
    const recipe = await (0,perform.recipeOf)(request);
    if (recipe) {
        refuseBesideRecipe(parameters);
        const work = await (0,perform/* performRecipe */.W)(recipe, request, {
            key: (0,mark/* keysOf */.YD)(task, undefined, undefined).task,
            with: parameters,
            card: { kind: "runbook", runbook },
        });
        if (work.verdict === "stopped")
            return work.result;
        return logged(await checked(work, request), [], runbook, request);
    }
    const work = await (0,script_or_workflow/* performWork */.pz)(request, { CLOUD_AUTOMATION_RUNBOOK: runbook });
    if (work.verdict === "parked" || work.verdict === "stopped")
        return (0,results/* reporting */.vR)(work, { runbook }).result;
    const over = await checked(work, request);
    return logged(over, (0,results/* isStopped */.id)(request) ? [] : await stepsOfWorkflow(over, request), runbook, request);
}
async function checked(work, request) {
    if (work.verdict === "parked" ||
        work.verdict === "stopped" ||
        (0,outcome/* severity */.yf)(work.verdict) >= (0,outcome/* severity */.yf)("fail"))
        return work;
    const found = await (0,hooks/* confirm */.lJ)(request, {
        CLOUD_AUTOMATION_RUNBOOK: request.parameters.runbook,
        ...(0,hooks/* reportedVariables */.XM)(work),
    });
    if (!found)
        return work;
    const merged = (0,results/* including */.Yv)(work, found.result);
    if ((0,results/* isStopped */.id)(request))
        return (0,results/* stoppedWork */.t5)(merged, request);
    if (found.isConfirmed)
        return merged;
    return (0,results/* overrule */.tq)(merged, {
        verdict: found.verdict,
        reason: `${found.verdict === "fail" ? "the runbook did not have its effect" : "it is unknown whether the runbook had its effect"}: ` +
            `${found.reason}`,
        code: "CA-411",
    });
}
async function logged(work, ofWorkflow, runbook, request) {
    const { report } = work.result;
    const { steps: written, rest } = stepsIn(report.data);
    const steps = written.length > 0 ? written : ofWorkflow;
    const withoutSteps = {
        ...work,
        result: { ...work.result, report: { ...report, data: rest } },
    };
    if (steps.length > 0)
        await request.show(stepLog(runbook, steps));
    const failed = steps.filter(({ result }) => result === "failed").map(({ name }) => name);
    const named = (0,results/* reporting */.vR)((0,results/* stating */.TX)(withoutSteps, {
        runbook,
        ...(steps.length > 0 && { steps: stepsInWords(steps) }),
        ...(failed.length > 0 && { failedSteps: failed.join(", ") }),
    }), { runUrl: (0,start_work/* pageOf */.ZZ)(work, request) });
    if (failed.length === 0 || work.verdict === "parked" || work.verdict === "stopped")
        return named.result;
    if (work.verdict === "pass")
        return (0,results/* overrule */.tq)(named, {
            verdict: "warning",
            reason: "the runbook came to its end, but " +
                `${failed.length > 1 ? "the steps" : "the step"} ${failed.join(", ")} ` +
                "failed",
        }).result;
    return (0,results/* overrule */.tq)(named, {
        verdict: work.verdict,
        reason: `${(0,results/* reasonOf */.A3)(work.result)}; failed: ${failed.join(", ")}`,
        ...(work.verdict !== "warning" && { code: codeOf(work) }),
    }).result;
}
function codeOf({ verdict, result, }) {
    return ((result.ending.kind === "judged" && result.ending.code) ||
        (verdict === "fail" ? "CA-401" : "CA-406"));
}
async function stepsOfWorkflow({ result }, request) {
    const runId = (0,values/* textOf */.b6)(result.report.data, "runId");
    if (runId === undefined || (0,script_or_workflow/* scriptOf */.Fl)(request.parameters) !== undefined)
        return [];
    const steps = await stepsOfRun(runId, request.parameters.repository ?? request.repository, request);
    if (typeof steps !== "string")
        return steps;
    request.console.notice(steps);
    return [];
}


/***/ }),

/***/ 49370:
(e,r,t)=>{"use strict";var n,a,o,c,i,l,s,u,d;t.d(r,{cZ:()=>h});function f(e){return 32===e||9===e}function k(e){return 10===e||13===e}function g(e){return e>=48&&e<=57}(l=n||(n={}))[l.lineFeed=10]="lineFeed",l[l.carriageReturn=13]="carriageReturn",l[l.space=32]="space",l[l._0=48]="_0",l[l._1=49]="_1",l[l._2=50]="_2",l[l._3=51]="_3",l[l._4=52]="_4",l[l._5=53]="_5",l[l._6=54]="_6",l[l._7=55]="_7",l[l._8=56]="_8",l[l._9=57]="_9",l[l.a=97]="a",l[l.b=98]="b",l[l.c=99]="c",l[l.d=100]="d",l[l.e=101]="e",l[l.f=102]="f",l[l.g=103]="g",l[l.h=104]="h",l[l.i=105]="i",l[l.j=106]="j",l[l.k=107]="k",l[l.l=108]="l",l[l.m=109]="m",l[l.n=110]="n",l[l.o=111]="o",l[l.p=112]="p",l[l.q=113]="q",l[l.r=114]="r",l[l.s=115]="s",l[l.t=116]="t",l[l.u=117]="u",l[l.v=118]="v",l[l.w=119]="w",l[l.x=120]="x",l[l.y=121]="y",l[l.z=122]="z",l[l.A=65]="A",l[l.B=66]="B",l[l.C=67]="C",l[l.D=68]="D",l[l.E=69]="E",l[l.F=70]="F",l[l.G=71]="G",l[l.H=72]="H",l[l.I=73]="I",l[l.J=74]="J",l[l.K=75]="K",l[l.L=76]="L",l[l.M=77]="M",l[l.N=78]="N",l[l.O=79]="O",l[l.P=80]="P",l[l.Q=81]="Q",l[l.R=82]="R",l[l.S=83]="S",l[l.T=84]="T",l[l.U=85]="U",l[l.V=86]="V",l[l.W=87]="W",l[l.X=88]="X",l[l.Y=89]="Y",l[l.Z=90]="Z",l[l.asterisk=42]="asterisk",l[l.backslash=92]="backslash",l[l.closeBrace=125]="closeBrace",l[l.closeBracket=93]="closeBracket",l[l.colon=58]="colon",l[l.comma=44]="comma",l[l.dot=46]="dot",l[l.doubleQuote=34]="doubleQuote",l[l.minus=45]="minus",l[l.openBrace=123]="openBrace",l[l.openBracket=91]="openBracket",l[l.plus=43]="plus",l[l.slash=47]="slash",l[l.formFeed=12]="formFeed",l[l.tab=9]="tab",Array(20).fill(0).map((e,r)=>" ".repeat(r));Array(200).fill(0).map((e,r)=>`
`+" ".repeat(r)),Array(200).fill(0).map((e,r)=>`\r`+" ".repeat(r)),Array(200).fill(0).map((e,r)=>`\r
`+" ".repeat(r)),Array(200).fill(0).map((e,r)=>`
`+"	".repeat(r)),Array(200).fill(0).map((e,r)=>`\r`+"	".repeat(r)),Array(200).fill(0).map((e,r)=>`\r
`+"	".repeat(r)),(a||(a={})).DEFAULT={allowTrailingComma:!1};(s=o||(o={}))[s.None=0]="None",s[s.UnexpectedEndOfComment=1]="UnexpectedEndOfComment",s[s.UnexpectedEndOfString=2]="UnexpectedEndOfString",s[s.UnexpectedEndOfNumber=3]="UnexpectedEndOfNumber",s[s.InvalidUnicode=4]="InvalidUnicode",s[s.InvalidEscapeCharacter=5]="InvalidEscapeCharacter",s[s.InvalidCharacter=6]="InvalidCharacter",(u=c||(c={}))[u.OpenBraceToken=1]="OpenBraceToken",u[u.CloseBraceToken=2]="CloseBraceToken",u[u.OpenBracketToken=3]="OpenBracketToken",u[u.CloseBracketToken=4]="CloseBracketToken",u[u.CommaToken=5]="CommaToken",u[u.ColonToken=6]="ColonToken",u[u.NullKeyword=7]="NullKeyword",u[u.TrueKeyword=8]="TrueKeyword",u[u.FalseKeyword=9]="FalseKeyword",u[u.StringLiteral=10]="StringLiteral",u[u.NumericLiteral=11]="NumericLiteral",u[u.LineCommentTrivia=12]="LineCommentTrivia",u[u.BlockCommentTrivia=13]="BlockCommentTrivia",u[u.LineBreakTrivia=14]="LineBreakTrivia",u[u.Trivia=15]="Trivia",u[u.Unknown=16]="Unknown",u[u.EOF=17]="EOF";let h=function(e,r=[],t=a.DEFAULT){let n={type:"array",offset:-1,length:-1,children:[],parent:void 0};function o(e){"property"===n.type&&(n.length=e-n.offset,n=n.parent)}function c(e){return n.children.push(e),e}(function(e,r,t=a.DEFAULT){var n;let o=function(e,r=!1){let t=e.length,n=0,a="",o=0,c=16,i=0,l=0,s=0,u=0,d=0;function h(){if(a="",d=0,o=n,l=i,u=s,n>=t)return o=t,c=17;let r=e.charCodeAt(n);if(f(r)){do n++,a+=String.fromCharCode(r),r=e.charCodeAt(n);while(f(r));return c=15}if(k(r))return n++,a+=String.fromCharCode(r),13===r&&10===e.charCodeAt(n)&&(n++,a+=`
`),i++,s=n,c=14;switch(r){case 123:return n++,c=1;case 125:return n++,c=2;case 91:return n++,c=3;case 93:return n++,c=4;case 58:return n++,c=6;case 44:return n++,c=5;case 34:return n++,a=function(){let r="",a=n;for(;;){if(n>=t){r+=e.substring(a,n),d=2;break}let o=e.charCodeAt(n);if(34===o){r+=e.substring(a,n),n++;break}if(92===o){if(r+=e.substring(a,n),++n>=t){d=2;break}switch(e.charCodeAt(n++)){case 34:r+='"';break;case 92:r+="\\";break;case 47:r+="/";break;case 98:r+="\b";break;case 102:r+="\f";break;case 110:r+=`
`;break;case 114:r+=`\r`;break;case 116:r+="	";break;case 117:let o=function(r){let t=0,a=0;for(;t<4||!r;){let r=e.charCodeAt(n);if(r>=48&&r<=57)a=16*a+r-48;else if(r>=65&&r<=70)a=16*a+r-65+10;else if(r>=97&&r<=102)a=16*a+r-97+10;else break;n++,t++}return t<4&&(a=-1),a}(!0);o>=0?r+=String.fromCharCode(o):d=4;break;default:d=5}a=n;continue}if(o>=0&&o<=31)if(k(o)){r+=e.substring(a,n),d=2;break}else d=6;n++}return r}(),c=10;case 47:let h=n-1;if(47===e.charCodeAt(n+1)){for(n+=2;n<t&&!k(e.charCodeAt(n));){;n++}return a=e.substring(h,n),c=12}if(42===e.charCodeAt(n+1)){n+=2;let r=t-1,o=!1;for(;n<r;){let r=e.charCodeAt(n);if(42===r&&47===e.charCodeAt(n+1)){n+=2,o=!0;break}n++,k(r)&&(13===r&&10===e.charCodeAt(n)&&n++,i++,s=n)}return o||(n++,d=1),a=e.substring(h,n),c=13}return a+=String.fromCharCode(r),n++,c=16;case 45:if(a+=String.fromCharCode(r),++n===t||!g(e.charCodeAt(n)))return c=16;case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:return a+=function(){let r=n;if(48===e.charCodeAt(n))n++;else for(n++;n<e.length&&g(e.charCodeAt(n));)n++;if(n<e.length&&46===e.charCodeAt(n)){if(!(++n<e.length&&g(e.charCodeAt(n))))return d=3,e.substring(r,n);for(n++;n<e.length&&g(e.charCodeAt(n));)n++}let t=n;if(n<e.length&&(69===e.charCodeAt(n)||101===e.charCodeAt(n)))if((++n<e.length&&43===e.charCodeAt(n)||45===e.charCodeAt(n))&&n++,n<e.length&&g(e.charCodeAt(n))){for(n++;n<e.length&&g(e.charCodeAt(n));)n++;t=n}else d=3;return e.substring(r,t)}(),c=11;default:for(;n<t&&function(e){if(f(e)||k(e))return!1;switch(e){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return!1}return!0}(r);)n++,r=e.charCodeAt(n);if(o!==n){switch(a=e.substring(o,n)){case"true":return c=8;case"false":return c=9;case"null":return c=7}return c=16}return a+=String.fromCharCode(r),n++,c=16}}return{setPosition:function(e){n=e,a="",o=0,c=16,d=0},getPosition:()=>n,scan:r?function(){let e;do e=h();while(e>=12&&e<=15);return e}:h,getToken:()=>c,getTokenValue:()=>a,getTokenOffset:()=>o,getTokenLength:()=>n-o,getTokenStartLine:()=>l,getTokenStartCharacter:()=>o-u,getTokenError:()=>d}}(e,!1),c=[],i=0;function l(e){return e?r=>0===i&&e(r,o.getTokenOffset(),o.getTokenLength(),o.getTokenStartLine(),o.getTokenStartCharacter()):()=>!0}function s(e){return e?r=>0===i&&e(r,o.getTokenOffset(),o.getTokenLength(),o.getTokenStartLine(),o.getTokenStartCharacter(),()=>c.slice()):()=>!0}function u(e){return e?()=>{i>0?i++:!1===e(o.getTokenOffset(),o.getTokenLength(),o.getTokenStartLine(),o.getTokenStartCharacter(),()=>c.slice())&&(i=1)}:()=>!0}function d(e){return e?()=>{i>0&&i--,0===i&&e(o.getTokenOffset(),o.getTokenLength(),o.getTokenStartLine(),o.getTokenStartCharacter())}:()=>!0}let h=u(r.onObjectBegin),p=s(r.onObjectProperty),C=d(r.onObjectEnd),T=u(r.onArrayBegin),m=d(r.onArrayEnd),b=s(r.onLiteralValue),E=l(r.onSeparator),y=(n=r.onComment)?()=>0===i&&n(o.getTokenOffset(),o.getTokenLength(),o.getTokenStartLine(),o.getTokenStartCharacter()):()=>!0,A=l(r.onError),O=t&&t.disallowComments,v=t&&t.allowTrailingComma;function x(){for(;;){let e=o.scan();switch(o.getTokenError()){case 4:B(14);break;case 5:B(15);break;case 3:B(13);break;case 1:O||B(11);break;case 2:B(12);break;case 6:B(16)}switch(e){case 12:case 13:O?B(10):y();break;case 16:B(1);break;case 15:case 14:break;default:return e}}}function B(e,r=[],t=[]){if(A(e),r.length+t.length>0){let e=o.getToken();for(;17!==e;){if(-1!==r.indexOf(e)){x();break}if(-1!==t.indexOf(e))break;e=x()}}}function S(e){let r=o.getTokenValue();return e?b(r):(p(r),c.push(r)),x(),!0}function L(){switch(o.getToken()){case 3:T(),x();let e=!0,r=!1;for(;4!==o.getToken()&&17!==o.getToken();){if(5===o.getToken()){if(r||B(4,[],[]),E(","),x(),4===o.getToken()&&v)break}else r&&B(6,[],[]);e?(c.push(0),e=!1):c[c.length-1]++,L()||B(4,[],[4,5]),r=!0}return m(),e||c.pop(),4!==o.getToken()?B(8,[4],[]):x(),!0;case 1:h(),x();let t=!1;for(;2!==o.getToken()&&17!==o.getToken();){if(5===o.getToken()){if(t||B(4,[],[]),E(","),x(),2===o.getToken()&&v)break}else t&&B(6,[],[]);(10!==o.getToken()?(B(3,[],[2,5]),!1):(S(!1),6===o.getToken()?(E(":"),x(),L()||B(4,[],[2,5])):B(5,[],[2,5]),c.pop(),!0))||B(4,[],[2,5]),t=!0}return C(),2!==o.getToken()?B(7,[2],[]):x(),!0;case 10:return S(!0);default:switch(o.getToken()){case 11:let n=Number(o.getTokenValue());isNaN(n)&&(B(2),n=0),b(n);break;case 7:b(null);break;case 8:b(!0);break;case 9:b(!1);break;default:return!1}return x(),!0}}if(x(),17===o.getToken())return t.allowEmptyContent||B(4,[],[]);L()?17!==o.getToken()&&B(9,[],[]):B(4,[],[])})(e,{onObjectBegin:e=>{n=c({type:"object",offset:e,length:-1,parent:n,children:[]})},onObjectProperty:(e,r,t)=>{(n=c({type:"property",offset:r,length:-1,parent:n,children:[]})).children.push({type:"string",value:e,offset:r,length:t,parent:n})},onObjectEnd:(e,r)=>{o(e+r),n.length=e+r-n.offset,n=n.parent,o(e+r)},onArrayBegin:(e,r)=>{n=c({type:"array",offset:e,length:-1,parent:n,children:[]})},onArrayEnd:(e,r)=>{n.length=e+r-n.offset,n=n.parent,o(e+r)},onLiteralValue:(e,r,t)=>{c({type:function(e){switch(typeof e){case"boolean":return"boolean";case"number":return"number";case"string":return"string";case"object":if(!e)return"null";if(Array.isArray(e))return"array";return"object";default:return"null"}}(e),offset:r,length:t,parent:n,value:e}),o(r+t)},onSeparator:(e,r,t)=>{"property"===n.type&&(":"===e?n.colonOffset=r:","===e&&o(r))},onError:(e,t,n)=>{r.push({error:e,offset:t,length:n})}},t);let i=n.children[0];return i&&delete i.parent,i};(d=i||(i={}))[d.InvalidSymbol=1]="InvalidSymbol",d[d.InvalidNumberFormat=2]="InvalidNumberFormat",d[d.PropertyNameExpected=3]="PropertyNameExpected",d[d.ValueExpected=4]="ValueExpected",d[d.ColonExpected=5]="ColonExpected",d[d.CommaExpected=6]="CommaExpected",d[d.CloseBraceExpected=7]="CloseBraceExpected",d[d.CloseBracketExpected=8]="CloseBracketExpected",d[d.EndOfFileExpected=9]="EndOfFileExpected",d[d.InvalidCommentToken=10]="InvalidCommentToken",d[d.UnexpectedEndOfComment=11]="UnexpectedEndOfComment",d[d.UnexpectedEndOfString=12]="UnexpectedEndOfString",d[d.UnexpectedEndOfNumber=13]="UnexpectedEndOfNumber",d[d.InvalidUnicode=14]="InvalidUnicode",d[d.InvalidEscapeCharacter=15]="InvalidEscapeCharacter",d[d.InvalidCharacter=16]="InvalidCharacter"}

};
