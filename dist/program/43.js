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

/***/ 31228:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stepFunctions: () => (/* binding */ stepFunctions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/events/plain-payload.ts
var plain_payload = __webpack_require__(60735);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(80507);
;// CONCATENATED MODULE: ./src/step-functions/settings.ts



const ON_FAIL = ["success", "failure"];
function readSettings(environment) {
    const credentials = credentialsIn(environment);
    const region = environment["AWS_REGION"] || environment["AWS_DEFAULT_REGION"] || "";
    if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region))
        throw new errors/* UserError */.yo(`AWS_REGION: expected a region such as eu-west-1, found ${(0,errors/* quote */.hD)(region)}. Set it with the credentials.`, "CA-203");
    return {
        credentials,
        region,
        endpoint: endpointOf((0,inputs/* input */.hF)(environment, "control-plane-url"), region),
        onFail: onFailIn((0,inputs/* input */.hF)(environment, "step-functions-on-fail") || "success"),
    };
}
function credentialsIn(environment) {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
        throw new errors/* UserError */.yo("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set, so the task cannot be answered: " +
            "let a step before this one get credentials (aws-actions/configure-aws-credentials).", "CA-202");
    return {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
    };
}
function endpointOf(given, region) {
    const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    const text = given || `https://states.${region}.${domain}/`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && (url.protocol === "https:" || (url.protocol === "http:" && (0,loopback/* isLoopback */.U)(url.hostname))))
        return url;
    throw new errors/* UserError */.yo("control-plane-url: expected the https:// address of an endpoint of Step Functions, or nothing.", "CA-203");
}
function onFailIn(text) {
    const found = ON_FAIL.find((value) => value === text);
    if (found)
        return found;
    throw new errors/* UserError */.yo(`step-functions-on-fail: expected ${ON_FAIL.join(" or ")}, found ${(0,errors/* quote */.hD)(text)}.`, "CA-203");
}

;// CONCATENATED MODULE: ./src/step-functions/adapter.ts





const TOKEN = "taskToken";
const TOKEN_FORM = /^[\x21-\x7e]{1,2048}$/;
const MIN_SECRET_CHARACTERS = 8;
const stepFunctions = {
    mapper: () => ({
        name: "step-functions",
        takes: ["client_payload", "inputs", "event"],
        read: (start) => {
            const { payload, token } = readPayload(start);
            return (0,plain_payload/* plainDispatch */.z9)(payload, start, {
                key: (0,external_node_crypto_.createHash)("sha256").update(token).digest("hex").slice(0, 32),
                host: "step-functions",
                secretFields: [TOKEN],
            });
        },
    }),
    async connect({ environment, config, clock, mask, start }) {
        const { token } = readPayload(start());
        if (token.length >= MIN_SECRET_CHARACTERS)
            mask(token);
        if (config.connection.mode === "silent")
            return undefined;
        const settings = readSettings(environment);
        const { StepFunctions } = await Promise.all(/* import() */[__webpack_require__.e(4824), __webpack_require__.e(2973), __webpack_require__.e(6451), __webpack_require__.e(1027)]).then(__webpack_require__.bind(__webpack_require__, 20697));
        return new StepFunctions(token, settings, clock);
    },
};
function readPayload({ payload: given, origin }) {
    const payload = (0,plain_payload/* plainPayload */.bg)(given, origin);
    const token = (0,json/* textAt */.$6)(payload, TOKEN);
    if (TOKEN_FORM.test(token))
        return { payload, token };
    throw new errors/* UserError */.yo(`${origin}.${TOKEN}: expected the task token of a waiting state; found ${(0,plain_payload/* fieldsOf */.Pf)(payload)}. ` +
        "Nothing can be answered without it.", "CA-101");
}


/***/ }),

/***/ 60735:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   bg: () => (/* binding */ plainPayload),
/* harmony export */   z9: () => (/* binding */ plainDispatch)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _trust_provenance__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38234);
/* harmony import */ var _event_type__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37453);




const NAME = /^[\w-]{1,100}$/;
const PLACES = ["project", "stage", "service"];
const OURS = ["task", "id", "signature", "inputs", ...PLACES];
const OBJECTS = ["callback", "inputs"];
const MAX_FIELDS = 20;
function plainPayload(payload, origin) {
    let parsed = payload;
    try {
        if (typeof payload === "string")
            parsed = JSON.parse(payload);
    }
    catch {
        parsed = undefined;
    }
    if ((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parsed) && !(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isDeeperThan */ .hz)(parsed, _text_json__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX))
        return withParsed(parsed);
    throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${origin}: expected an object of at most ${_text_json__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX} levels, found something else.`, "CA-101");
}
function fieldsOf(payload) {
    const fields = Object.keys(payload);
    const shown = fields.slice(0, MAX_FIELDS).map((field) => (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(field));
    return fields.length === 0 ? "no fields at all" : `the fields ${shown.join(", ")}`;
}
function plainDispatch(payload, place, waiting) {
    const complaints = [];
    const name = nameIn(payload, place, complaints);
    const id = idIn(payload, waiting.key, place, complaints);
    const type = (0,_event_type__WEBPACK_IMPORTED_MODULE_3__/* .taskEventType */ .ML)(name, "triggered");
    const places = placesIn(payload, waiting.host);
    const data = { ...places, inputs: inputsIn(payload, waiting) };
    const [first] = complaints;
    return {
        reference: { type, name, kind: "triggered", id, ...places },
        event: { id, type, source: waiting.host, data },
        ...(place.origin === "inputs" && { isAddressed: true, eventType: name }),
        ...(first !== undefined && { complaint: { text: first, isMoot: false } }),
    };
}
function withParsed(payload) {
    const read = {};
    for (const [name, value] of Object.entries(payload))
        (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(read, name, OBJECTS.includes(name) ? jsonIn(value) : value);
    return read;
}
function jsonIn(value) {
    if (typeof value !== "string")
        return value;
    try {
        const parsed = JSON.parse(value);
        return (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parsed) && !(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isDeeperThan */ .hz)(parsed, _text_json__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX) ? parsed : value;
    }
    catch {
        return value;
    }
}
function nameIn(payload, { workflow, origin }, complaints) {
    const given = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(payload, "task");
    const otherwise = NAME.test(workflow) ? workflow : "task";
    if (given === undefined || given === "")
        return otherwise;
    if (typeof given === "string" && NAME.test(given))
        return given;
    complaints.push(`${origin}.task: expected a name of letters, digits, - and _, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(given)}.`);
    return otherwise;
}
function idIn(payload, key, { origin }, complaints) {
    const given = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(payload, "id");
    if (given === undefined || given === "")
        return key;
    if (typeof given === "string" && (0,_trust_provenance__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeId */ .j$)(given))
        return given;
    complaints.push(`${origin}.id: expected an id of ${_trust_provenance__WEBPACK_IMPORTED_MODULE_1__/* .ID_FORM */ .VT}, found ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(given)}.`);
    return key;
}
function placesIn(payload, host) {
    const [project, stage, service] = PLACES.map((name) => wordIn((0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(payload, name)));
    return {
        project: project ?? host,
        ...(stage !== undefined && { stage }),
        ...(service !== undefined && { service }),
    };
}
function wordIn(value) {
    return typeof value === "string" && /^[^\p{C}\u2028\u2029]{1,200}$/u.test(value)
        ? value
        : undefined;
}
function inputsIn(payload, { secretFields }) {
    const given = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(payload, "inputs");
    const inputs = {};
    for (const [field, value] of Object.entries(given !== undefined && (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(given) ? given : payload))
        if (!OURS.includes(field) && !secretFields.includes(field))
            (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(inputs, field, value);
    return inputs;
}


/***/ }),

/***/ 74629:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   hi: () => (/* binding */ isSignature),
/* harmony export */   nF: () => (/* binding */ KEY_PREFIX),
/* harmony export */   xB: () => (/* binding */ keyIn),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


function signatureOf(secret, text) {
    return `v1,${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", keyIn(secret)).update(text).digest("base64")}`;
}
function isSignature(given, secret, text) {
    if (typeof given !== "string")
        return false;
    const expected = Buffer.from(signatureOf(secret, text));
    return given.split(" ").some((one) => {
        const found = Buffer.from(one);
        return found.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(found, expected);
    });
}
const KEY_PREFIX = "whsec_";
function keyIn(secret) {
    return secret.startsWith(KEY_PREFIX)
        ? Buffer.from(secret.slice(KEY_PREFIX.length), "base64")
        : Buffer.from(secret);
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonical(item)).join(",")}]`;
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return JSON.stringify(value);
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(",")}}`;
}


/***/ }),

/***/ 81047:
((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {"use strict";


// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/fault.ts
var fault = __webpack_require__(93892);
// EXTERNAL MODULE: ./src/runner/clock.ts
var clock = __webpack_require__(21984);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(51963);
// EXTERNAL MODULE: ./src/runner/process.ts
var runner_process = __webpack_require__(62687);
// EXTERNAL MODULE: ./src/trigger/context.ts
var trigger_context = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/trigger/inputs.ts + 1 modules
var inputs = __webpack_require__(82050);
;// CONCATENATED MODULE: ./src/trigger/ending.ts
function isRed(ending, failStep) {
    switch (ending.kind) {
        case "started":
            return false;
        case "verdict":
            return ending.result === "fail" && failStep;
        case "refused":
        case "unclear":
        case "unseen":
        case "unreadable":
        case "timed-out":
        case "cancelled":
            return true;
    }
}

// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/trigger/progress.ts
var progress = __webpack_require__(25);
// EXTERNAL MODULE: ./src/trigger/verdict.ts
var verdict = __webpack_require__(25585);
;// CONCATENATED MODULE: ./src/trigger/summary.ts



const MAX_CELL_CHARACTERS = 300;
const MAX_EVENTS = 200;
const MAX_INDICATORS = 100;
const SIGNS = {
    pass: "✅ pass",
    warning: "⚠️ warning",
    fail: "❌ fail",
};
const COLOURS = {
    pass: "🟢",
    warning: "🟡",
    fail: "🔴",
    info: "⚪",
};
function triggerSummary(ending, config, link, mask) {
    const cell = (text) => (0,markdown/* escapeMarkdown */.F)((0,verdict/* oneLine */.TN)((0,progress/* brief */.dh)(mask(text), MAX_CELL_CHARACTERS)));
    const title = config ? `Sequence ${cell(config.sequence)}` : "Sequence";
    const parts = [`## ${title}: ${verdictText(ending)}`, "", cell(ending.message), ""];
    if (config) {
        const { project, stage, service } = config.scope;
        const state = ending.kind === "verdict"
            ? []
            : [
                ["State", ending.state],
                ["Status", ending.status],
            ];
        const rows = [
            ["Project / stage / service", `${project} / ${stage} / ${service}`],
            ...state,
            ["Score", ending.score],
            ["Context", ending.keptnContext],
        ];
        parts.push(...(0,markdown/* factTable */.B)([
            ...rows.filter(([, value]) => value).map(([name, value]) => [name, cell(value)]),
            ...(link && ending.keptnContext ? [["Sequence", `[in the Bridge](${link})`]] : []),
        ]), "");
    }
    const indicators = (0,verdict/* lastEvaluation */.bG)(ending.events)?.indicators ?? [];
    if (indicators.length > 0) {
        parts.push("### Evaluation", "", "| | objective | value | |", "| :--- | :--- | :--- | :--- |", ...indicators
            .slice(0, MAX_INDICATORS)
            .map(({ name, value, status }) => `| ${COLOURS[status] ?? ""} | ${cell(name)} | ${cell(value)} | ${cell(status)} |`), ...more(indicators.length - MAX_INDICATORS), "");
    }
    const entries = ending.events.map(progress/* progressEntry */.su).filter((entry) => entry !== undefined);
    if (entries.length > 0) {
        const rows = entries
            .slice(0, MAX_EVENTS)
            .map(({ time, stage, what, by, result, message }) => "| " +
            `${[cell(time), cell(stage), cell(what), Object.hasOwn(SIGNS, result) ? SIGNS[result] : cell(result), cell(senderText(by)), cell(message)].join(" | ")} ` +
            "|");
        parts.push("### Events", "", "| time (UTC) | stage | event | result | by | message |", "| :--- | :--- | :--- | :--- | :--- | :--- |", ...rows, ...more(entries.length - MAX_EVENTS), "");
    }
    return parts.join("\n");
}
function senderText(source) {
    const [, repository, run] = /^https:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d{1,20})\/attempts\/\d+$/.exec(source) ?? [];
    return run === undefined ? source : `run ${run} of ${repository}`;
}
function more(count) {
    return count > 0 ? ["", `… and ${count} more.`] : [];
}
function verdictText({ kind, result }) {
    switch (kind) {
        case "verdict":
            return SIGNS[result] ?? "";
        case "started":
            return "▶️ started";
        case "timed-out":
            return "⏳ not over in time";
        case "cancelled":
            return "🛑 cancelled";
        case "refused":
            return "⛔ not started";
        case "unclear":
        case "unseen":
        case "unreadable":
            return "❔ no verdict";
    }
}

;// CONCATENATED MODULE: ./src/trigger/report.ts


async function report(ending, config, link, log) {
    const core = await log.open();
    for (const [name, value] of Object.entries(outputsOf(ending)))
        core.setOutput(name, value);
    if (ending.kind === "started" || (ending.kind === "verdict" && ending.result === "pass"))
        log.info(ending.message);
    else if (ending.kind === "verdict" && ending.result === "warning")
        log.warning(ending.message);
    else
        log.error(ending.message);
    await log.summarise(triggerSummary(ending, config, link, (text) => log.masked(text)));
    return isRed(ending, config?.failStep ?? true) ? 1 : 0;
}
function outputsOf({ keptnContext, state, status, result, score, }) {
    return { "keptn-context": keptnContext, state, status, result, score };
}

// EXTERNAL MODULE: ./src/trigger/trigger-sequence.ts + 1 modules
var trigger_sequence = __webpack_require__(1056);
// EXTERNAL MODULE: ./src/wiring/log.ts + 1 modules
var wiring_log = __webpack_require__(16955);
;// CONCATENATED MODULE: ./src/entries/trigger.ts











async function main(environment) {
    const cancel = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.on(signal, () => cancel.abort());
    const log = (0,wiring_log/* createLog */.h)(environment);
    let config;
    let context;
    let ending;
    try {
        config = (0,inputs/* readTriggerConfig */.T)(environment, Date.now());
        for (const warning of config.warnings)
            log.warning(warning);
        context = await createContext(environment, config, log, cancel.signal);
        ending = await (0,trigger_sequence/* triggerSequence */.g)(context);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        ending = {
            kind: "refused",
            message: error.message,
            keptnContext: "",
            state: "",
            status: "",
            result: "",
            score: "",
            events: [],
        };
    }
    return report(ending, config, context && (0,trigger_context/* bridgeUrl */.B)(context, ending.keptnContext), log);
}
async function createContext(environment, config, log, cancelled) {
    const { connectSequences } = await Promise.all(/* import() */[__webpack_require__.e(4824), __webpack_require__.e(8058)]).then(__webpack_require__.bind(__webpack_require__, 43607));
    const source = (0,dispatch_event/* runAttemptUrl */.q)(environment);
    const { project, stage, service } = config.scope;
    log.keep(source, project, stage, service, config.sequence);
    return {
        config,
        plane: connectSequences({
            url: config.base,
            credentials: config.credentials,
            clock: clock.systemClock,
            mask: (secret) => log.mask(secret),
        }),
        clock: {
            ...clock.systemClock,
            sleep: async (ms, signal) => {
                await log.open();
                await clock.systemClock.sleep(ms, signal);
            },
        },
        console: log,
        newContext: external_node_crypto_.randomUUID,
        mask: (text) => log.masked(text),
        source,
        cancelled,
        onContext: async (keptnContext) => {
            log.keep(keptnContext);
            (await log.open()).setOutput("keptn-context", keptnContext);
        },
    };
}
const environment = (0,runner_process/* takeEnvironment */.x)();
void main(environment).then(runner_process/* leave */.q, async (error) => {
    const log = (0,wiring_log/* createLog */.h)(environment);
    log.error((0,fault/* faultText */.I)(error, "Look in the Bridge whether the sequence was started."));
    if (environment["RUNNER_DEBUG"] === "1" && error instanceof Error)
        log.debug(error.stack ?? "");
    await log.open();
    (0,runner_process/* leave */.q)(1);
});


/***/ }),

/***/ 95265:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  callback: () => (/* binding */ callback)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(80507);
;// CONCATENATED MODULE: ./src/callback/address.ts



const SIGNATURES = ["signature", "sig", "token"];
const MIN_SECRET_CHARACTERS = 8;
const RANDOM = /^(?=.*\d)[\w-]{16,}$/;
function allowedAddress(text, field, { hosts }) {
    const refused = (why) => new errors/* UserError */.yo(`${field}: ${why}`, "CA-306");
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url)
        throw refused("expected an https address, found something that is none.");
    if (url.username || url.password)
        throw refused("an address with a user name or password is not called.");
    if (url.protocol !== "https:" && !(url.protocol === "http:" && (0,loopback/* isLoopback */.U)(url.hostname)))
        throw refused(`expected an https address, found ${url.protocol.slice(0, 20)}//.`);
    if (hosts.some((host) => fits(url, host)))
        return url;
    throw refused(hosts.length === 0
        ? `callback-hosts is empty, so ${url.host} is not called: name the hosts that may be answered.`
        : `${url.host} is not on the list callback-hosts, so it is not called. Add it there if the answer is for it.`);
}
function fits(url, host) {
    return host.startsWith("*.") ? url.host.endsWith(host.slice(1)) : url.host === host;
}
function secretsIn(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const signatures = SIGNATURES.map((name) => url?.searchParams.get(name) ?? "");
    const values = [...(url?.searchParams.values() ?? []), ...(url?.pathname.split("/") ?? [])];
    const random = values.filter((part) => RANDOM.test(part));
    const path = url ? url.pathname + url.search : "";
    return [text, url?.href ?? "", path, ...signatures, ...random].filter((part) => part.length >= MIN_SECRET_CHARACTERS);
}
function keyOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    for (const name of SIGNATURES)
        url?.searchParams.delete(name);
    return (0,external_node_crypto_.createHash)("sha256")
        .update(url?.href ?? text)
        .digest("hex")
        .slice(0, 32);
}

// EXTERNAL MODULE: ./src/domain/events/plain-payload.ts
var plain_payload = __webpack_require__(60735);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/callback/signature.ts
var callback_signature = __webpack_require__(74629);
;// CONCATENATED MODULE: ./src/callback/intake.ts





function readCallback(start, settings) {
    const { origin } = start;
    const payload = (0,plain_payload/* plainPayload */.bg)(start.payload, origin);
    const { preset, secret } = settings;
    const url = textAtPath(payload, preset.reads.url);
    if (url === undefined)
        throw unfit(payload, origin, settings);
    if (preset.isSigned && secret)
        checkSignature(payload, origin, secret);
    const startedUrl = optional(payload, preset.reads.startedUrl);
    const deadline = optional(payload, preset.reads.deadline);
    return {
        dispatch: (0,plain_payload/* plainDispatch */.z9)(payload, start, {
            key: keyOf(url),
            host: hostOf(url),
            secretFields: [
                "callback",
                ...Object.values(preset.reads).map((path) => path.split(".")[0] ?? path),
            ],
        }),
        target: {
            url,
            ...(startedUrl !== undefined && { startedUrl }),
            ...(deadline !== undefined && { deadline }),
        },
    };
}
function textAtPath(payload, path) {
    let value = payload;
    for (const name of path.split("."))
        value = value !== undefined && (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, name) : undefined;
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
function optional(payload, path) {
    return path === undefined ? undefined : textAtPath(payload, path);
}
function unfit(payload, origin, { name, preset }) {
    return new errors/* UserError */.yo(`${origin}.${preset.reads.url}: expected the address to answer to, as the preset ${name} has ` +
        `it; found ${(0,plain_payload/* fieldsOf */.Pf)(payload)}. Nothing can be answered without it.`, "CA-101");
}
function checkSignature(payload, origin, secret) {
    const { signature, ...signed } = payload;
    if ((0,callback_signature/* isSignature */.hi)(signature, secret, (0,callback_signature/* canonical */.$N)(signed)))
        return;
    throw new errors/* UserError */.yo(`${origin}.signature: ${signature === undefined ? "is missing" : "does not fit the payload"}, ` +
        "and callback-secret is given. Nothing was run and nothing is sent.", "CA-307");
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : "unknown";
}

// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/callback/presets.ts
var presets = __webpack_require__(14563);
;// CONCATENATED MODULE: ./src/callback/settings.ts




const HOST = /^(?:(?:\*\.[\w-]+\.)?[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])(?::\d{1,5})?$/;
const MIN_KEY_BYTES = 8;
function readCallbackSettings(environment) {
    const name = (0,inputs/* input */.hF)(environment, "callback-preset") || "generic";
    if (!isPreset(name))
        throw new errors/* UserError */.yo(`callback-preset: expected ${Object.keys(presets/* PRESETS */.f).join(", ")}, found ${(0,errors/* quote */.hD)(name)}.`, "CA-203");
    return {
        name,
        preset: presets/* PRESETS */.f[name],
        hosts: hostsIn((0,inputs/* input */.hF)(environment, "callback-hosts")),
        secret: secretIn((0,inputs/* input */.hF)(environment, "callback-secret")),
        token: oneLine((0,inputs/* input */.hF)(environment, "callback-token")),
    };
}
function hostsIn(text) {
    const hosts = text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
    const wrong = hosts.find((host) => !HOST.test(host));
    if (wrong === undefined)
        return hosts;
    throw new errors/* UserError */.yo(`callback-hosts: expected hosts such as n8n.example.com, 10.0.0.7:8443 or *.example.com, found ${(0,errors/* quote */.hD)(wrong)}.`, "CA-203");
}
function secretIn(text) {
    if (text.startsWith(callback_signature/* KEY_PREFIX */.nF) && (0,callback_signature/* keyIn */.xB)(text).length < MIN_KEY_BYTES)
        throw new errors/* UserError */.yo(`callback-secret: behind ${callback_signature/* KEY_PREFIX */.nF} expected at least ${MIN_KEY_BYTES} bytes as base64: store it again as a whole.`, "CA-203");
    return text || undefined;
}
function isPreset(name) {
    return Object.hasOwn(presets/* PRESETS */.f, name);
}
function oneLine(token) {
    if (/\p{Cc}/u.test(token))
        throw new errors/* UserError */.yo("callback-token contains a line break or another control character: store it again as one line.", "CA-203");
    return token || undefined;
}

;// CONCATENATED MODULE: ./src/callback/adapter.ts




const callback = {
    mapper(environment) {
        const settings = readCallbackSettings(environment);
        return {
            name: settings.name,
            takes: ["client_payload", "inputs", "event"],
            read: (start) => readCallback(start, settings).dispatch,
        };
    },
    async connect({ environment, clock, mask, start }) {
        const settings = readCallbackSettings(environment);
        return waitingAt(readCallback(start(), settings).target, settings, { clock, mask });
    },
    async recall(memo, run, { environment, clock, mask }) {
        const settings = readCallbackSettings(environment);
        if (settings.secret === undefined)
            throw new errors/* UserError */.yo("callback-secret is empty, so what runs have put down cannot be opened: pass the secret that they have.", "CA-203");
        const { unseal } = await __webpack_require__.e(/* import() */ 4893).then(__webpack_require__.bind(__webpack_require__, 14893));
        const opened = unseal(memo, settings.secret, run);
        return (opened && {
            task: opened.task,
            plane: await waitingAt(opened.target, settings, { clock, mask }),
        });
    },
};
async function waitingAt(target, settings, { clock, mask }) {
    const { url, startedUrl } = target;
    for (const address of [url, startedUrl ?? ""].filter(Boolean))
        for (const secret of secretsIn(address))
            mask(secret);
    allowedAddress(url, settings.preset.reads.url, settings);
    if (startedUrl !== undefined)
        allowedAddress(startedUrl, "callback.startedUrl", settings);
    const { Callback } = await Promise.all(/* import() */[__webpack_require__.e(4824), __webpack_require__.e(5808)]).then(__webpack_require__.bind(__webpack_require__, 67473));
    return new Callback(target, settings, clock);
}


/***/ })

};
