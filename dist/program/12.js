module.exports = {

/***/ 1133:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JOB_NAMES: () => (/* binding */ JOB_NAMES),
  declarationOf: () => (/* binding */ declarationOf),
  declarations: () => (/* binding */ registry_declarations),
  knownJobs: () => (/* binding */ knownJobs),
  loadJob: () => (/* binding */ loadJob)
});

// NAMESPACE OBJECT: ./src/jobs/core/families.ts
var families_namespaceObject = {};
__webpack_require__.r(families_namespaceObject);
__webpack_require__.d(families_namespaceObject, {
  action: () => (family),
  approval: () => (approval_family),
  build: () => (build_family),
  chaos: () => (chaos_family),
  deploy: () => (deploy_family),
  flag: () => (flag_family),
  incident: () => (incident_family),
  issue: () => (issue_family),
  load: () => (load_family),
  notify: () => (notify_family),
  optimize: () => (optimize_family),
  runbook: () => (runbook_family),
  slo: () => (slo_family),
  workflow: () => (workflow_family)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var complaints = __webpack_require__(94515);
;// CONCATENATED MODULE: ./src/jobs/core/family.ts
function familyOf(declarations, loaders) {
    return { declarations, loaders };
}

// EXTERNAL MODULE: ./src/jobs/action/declarations.ts
var declarations = __webpack_require__(73694);
;// CONCATENATED MODULE: ./src/jobs/action/index.ts


const family = familyOf(declarations/* declarations */.I, {
    "action.route": () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(6358)]).then(__webpack_require__.bind(__webpack_require__, 26358)),
});

// EXTERNAL MODULE: ./src/jobs/approval/declarations.ts
var approval_declarations = __webpack_require__(83549);
;// CONCATENATED MODULE: ./src/jobs/approval/index.ts


const approval_family = familyOf(approval_declarations/* declarations */.I, {
    "approval.ask": () => Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(1567), __webpack_require__.e(8740)]).then(__webpack_require__.bind(__webpack_require__, 3386)),
});

// EXTERNAL MODULE: ./src/jobs/build/declarations.ts
var build_declarations = __webpack_require__(89902);
;// CONCATENATED MODULE: ./src/jobs/build/index.ts


const build_family = familyOf(build_declarations/* declarations */.I, {
    "build.run": () => Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(8278)]).then(__webpack_require__.bind(__webpack_require__, 18278)),
});

// EXTERNAL MODULE: ./src/jobs/chaos/declarations.ts
var chaos_declarations = __webpack_require__(15170);
;// CONCATENATED MODULE: ./src/jobs/chaos/index.ts


const chaos_family = familyOf(chaos_declarations/* declarations */.I1, {
    "chaos.start": () => Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(7611)]).then(__webpack_require__.bind(__webpack_require__, 7611)),
    "chaos.stop": () => Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(2603)]).then(__webpack_require__.bind(__webpack_require__, 52603)),
});

// EXTERNAL MODULE: ./src/jobs/deploy/declarations.ts
var deploy_declarations = __webpack_require__(44789);
;// CONCATENATED MODULE: ./src/jobs/deploy/index.ts


const deploy_family = familyOf(deploy_declarations/* declarations */.I, {
    "deploy.run": () => Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(4140), __webpack_require__.e(6412)]).then(__webpack_require__.bind(__webpack_require__, 46412)),
});

// EXTERNAL MODULE: ./src/jobs/flag/declarations.ts
var flag_declarations = __webpack_require__(56138);
;// CONCATENATED MODULE: ./src/jobs/flag/index.ts


const flag_family = familyOf(flag_declarations/* declarations */.I, {
    "flag.set": () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9370), __webpack_require__.e(6451), __webpack_require__.e(8517)]).then(__webpack_require__.bind(__webpack_require__, 48517)),
});

// EXTERNAL MODULE: ./src/jobs/incident/declarations.ts
var incident_declarations = __webpack_require__(70366);
;// CONCATENATED MODULE: ./src/jobs/incident/index.ts


const incident_family = familyOf(incident_declarations/* declarations */.I1, {
    "incident.open": () => Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(9464), __webpack_require__.e(1567), __webpack_require__.e(4966), __webpack_require__.e(9407)]).then(__webpack_require__.bind(__webpack_require__, 59407)),
    "incident.update": () => Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(9464), __webpack_require__.e(1567), __webpack_require__.e(4966), __webpack_require__.e(7494)]).then(__webpack_require__.bind(__webpack_require__, 47494)),
    "incident.close": () => Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(9464), __webpack_require__.e(1567), __webpack_require__.e(4966), __webpack_require__.e(3131)]).then(__webpack_require__.bind(__webpack_require__, 23131)),
});

// EXTERNAL MODULE: ./src/jobs/issue/declarations.ts
var issue_declarations = __webpack_require__(84835);
;// CONCATENATED MODULE: ./src/jobs/issue/index.ts


const issue_family = familyOf(issue_declarations/* declarations */.I1, {
    "issue.open": () => Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(9464), __webpack_require__.e(4966), __webpack_require__.e(5390)]).then(__webpack_require__.bind(__webpack_require__, 75390)),
    "issue.update": () => Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(9464), __webpack_require__.e(4966), __webpack_require__.e(3667)]).then(__webpack_require__.bind(__webpack_require__, 23667)),
    "issue.close": () => Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(9464), __webpack_require__.e(4966), __webpack_require__.e(3816)]).then(__webpack_require__.bind(__webpack_require__, 3816)),
});

// EXTERNAL MODULE: ./src/jobs/load/declarations.ts
var load_declarations = __webpack_require__(4172);
;// CONCATENATED MODULE: ./src/jobs/load/index.ts


const load_family = familyOf(load_declarations/* declarations */.I1, {
    "load.start": () => Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(2285)]).then(__webpack_require__.bind(__webpack_require__, 32285)),
    "load.stop": () => Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(8281)]).then(__webpack_require__.bind(__webpack_require__, 68281)),
});

// EXTERNAL MODULE: ./src/jobs/notify/declarations.ts
var notify_declarations = __webpack_require__(17311);
;// CONCATENATED MODULE: ./src/jobs/notify/index.ts


const notify_family = familyOf(notify_declarations/* declarations */.I1, {
    "notify.send": () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6451), __webpack_require__.e(9464), __webpack_require__.e(1567), __webpack_require__.e(9203), __webpack_require__.e(9848)]).then(__webpack_require__.bind(__webpack_require__, 59848)),
});

// EXTERNAL MODULE: ./src/jobs/optimize/declarations.ts
var optimize_declarations = __webpack_require__(44561);
;// CONCATENATED MODULE: ./src/jobs/optimize/index.ts


const optimize_family = familyOf(optimize_declarations/* declarations */.I1, {
    "optimize.start": () => Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(8742)]).then(__webpack_require__.bind(__webpack_require__, 58742)),
    "optimize.stop": () => Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(3356)]).then(__webpack_require__.bind(__webpack_require__, 13356)),
});

// EXTERNAL MODULE: ./src/jobs/runbook/declarations.ts
var runbook_declarations = __webpack_require__(44630);
;// CONCATENATED MODULE: ./src/jobs/runbook/index.ts


const runbook_family = familyOf(runbook_declarations/* declarations */.I, {
    "runbook.run": () => Promise.all(/* import() */[__webpack_require__.e(4140), __webpack_require__.e(9631)]).then(__webpack_require__.bind(__webpack_require__, 29631)),
});

// EXTERNAL MODULE: ./src/jobs/slo/declarations.ts
var slo_declarations = __webpack_require__(16046);
;// CONCATENATED MODULE: ./src/jobs/slo/index.ts


const slo_family = familyOf(slo_declarations/* declarations */.I1, {
    "slo.report": () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6451), __webpack_require__.e(9464), __webpack_require__.e(1567), __webpack_require__.e(9203), __webpack_require__.e(5637)]).then(__webpack_require__.bind(__webpack_require__, 65637)),
    "slo.evaluate": () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4824), __webpack_require__.e(2973), __webpack_require__.e(6451), __webpack_require__.e(1567), __webpack_require__.e(7009)]).then(__webpack_require__.bind(__webpack_require__, 73793)),
});

// EXTERNAL MODULE: ./src/jobs/workflow/declarations.ts
var workflow_declarations = __webpack_require__(49355);
;// CONCATENATED MODULE: ./src/jobs/workflow/index.ts


const workflow_family = familyOf(workflow_declarations/* declarations */.I1, {
    "workflow.run": () => Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(3960), __webpack_require__.e(6869)]).then(__webpack_require__.bind(__webpack_require__, 86869)),
    "workflow.start": () => Promise.all(/* import() */[__webpack_require__.e(3960), __webpack_require__.e(5757)]).then(__webpack_require__.bind(__webpack_require__, 93960)),
    "workflow.stop": () => __webpack_require__.e(/* import() */ 7922).then(__webpack_require__.bind(__webpack_require__, 87922)),
});

;// CONCATENATED MODULE: ./src/jobs/core/families.ts















;// CONCATENATED MODULE: ./src/jobs/core/registry.ts



const ORDER = [
    ...["workflow", "build", "deploy", "load", "chaos", "optimize", "flag"],
    ...["issue", "incident", "runbook", "notify", "approval", "slo", "action"],
];
const FAMILIES = [
    ...new Set([...ORDER, ...Object.keys(families_namespaceObject).sort()]),
].map((name) => families_namespaceObject[name]);
const registry_declarations = FAMILIES.flatMap((family) => family.declarations);
const JOB_NAMES = registry_declarations.map(({ name }) => name);
const knownJobs = {
    names: JOB_NAMES,
    parametersOf: (name) => registry_declarations.find((declaration) => declaration.name === name)?.parameters ?? { type: "object" },
};
function declarationOf(name, field = "job") {
    const found = registry_declarations.find((declaration) => declaration.name === name);
    if (found)
        return found;
    throw new errors/* UserError */.yo(`${field}: ${(0,errors/* quote */.hD)(name)} is not known here${(0,complaints/* knownNames */.UH)(name, JOB_NAMES)}`, "CA-207");
}
async function loadJob(name) {
    declarationOf(name);
    const load = FAMILIES.map(({ loaders }) => loaders[name]).find((found) => found !== undefined);
    if (!load)
        throw new Error(`${name} is declared and not there`);
    return (await load()).job;
}


/***/ }),

/***/ 4172:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ declarations),
/* harmony export */   LA: () => (/* binding */ loadStart),
/* harmony export */   Pt: () => (/* binding */ loadStop)
/* harmony export */ });
/* harmony import */ var _work_parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87190);

const loadStart = {
    name: "load.start",
    does: "Starts a load test by a script or a workflow, waits for its end by default, " +
        "and reports its window for the evaluation that follows. `results` and " +
        "`thresholds` of the rule judge the test's own report.",
    parameters: {
        type: "object",
        properties: (0,_work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .startProperties */ .i$)("runner"),
        additionalProperties: false,
    },
    reports: {
        testURL: "Page of the test: what the work reports, else the workflow's run, else this run; also a label.",
        testResults: "What the work reports in words, else how it ended.",
        start: "When the load began: of the test's report, else of the work, else of this job (ISO 8601).",
        end: "When it ended, likewise; not with `wait: no`.",
        ..._work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .startedReports */ .BI,
    },
    permissions: { actions: _work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .WORKFLOW_PERMISSION */ .Wr },
};
const loadStop = {
    name: "load.stop",
    does: "Stops the load test that an earlier task has started, and is done when it " +
        "is over; one that was over already is a pass, too.",
    parameters: (0,_work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .stopParameters */ .nn)("cleanup", "Script that runs after the stop, whatever came of it, such as one that removes " +
        "load generators. Where it fails, the task is a warning.", 'kubectl delete job --selector "load=$CLOUD_AUTOMATION_SERVICE"'),
    reports: {
        ..._work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .stoppedReports */ .Ll,
        cleanup: "`succeeded`, `failed` or `not run`, where there is one.",
    },
    permissions: { actions: _work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .WORKFLOW_PERMISSION */ .Wr },
};
const declarations = [loadStart, loadStop];


/***/ }),

/***/ 15170:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ declarations),
/* harmony export */   JQ: () => (/* binding */ chaosStart),
/* harmony export */   d7: () => (/* binding */ chaosStop)
/* harmony export */ });
/* harmony import */ var _work_parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87190);

const ROLLBACK = "`succeeded`, `failed`, `not run`, or `not needed` where the experiment did not fail.";
const chaosStart = {
    name: "chaos.start",
    does: "Starts a chaos experiment by a script or a workflow, waits for its end by " +
        "default, and takes back what it has left where it fails. `results` and " +
        "`thresholds` of the rule judge its journal.",
    parameters: {
        type: "object",
        properties: {
            ...(0,_work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .startProperties */ .i$)("runner"),
            experiment: {
                type: "string",
                minLength: 1,
                maxLength: 500,
                description: "Name of the experiment, for the report; the script finds it in CLOUD_AUTOMATION_EXPERIMENT.",
                examples: ["pod-delete"],
            },
            ...(0,_work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .hookProperties */ .TK)("rollback", "Script that takes back what a failed experiment has left. It never hides " +
                "the failure. `rollback-minutes` of the task's time are kept for it.", "kubectl delete chaosengine --all"),
        },
        additionalProperties: false,
    },
    reports: {
        experiment: "Name of the experiment: what the work reports, else the parameter.",
        start: "When it began: of the journal, else of the work, else of this job (ISO 8601).",
        end: "When it ended, likewise; not with `wait: no`.",
        rollback: ROLLBACK,
        ..._work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .startedReports */ .BI,
    },
    permissions: { actions: _work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .WORKFLOW_PERMISSION */ .Wr },
};
const chaosStop = {
    name: "chaos.stop",
    does: "Stops the experiment that an earlier task has started, takes back what it " +
        "has left, and is done when it is over; one that was over already is a pass, " +
        "too.",
    parameters: (0,_work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .stopParameters */ .nn)("rollback", "Script that runs after the stop, whatever came of it, and takes back what the " +
        "experiment has left. Where it fails, the task fails.", "kubectl delete chaosengine --all"),
    reports: {
        ..._work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .stoppedReports */ .Ll,
        rollback: "`succeeded`, `failed` or `not run`, where there is one.",
    },
    permissions: { actions: _work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .WORKFLOW_PERMISSION */ .Wr },
};
const declarations = [chaosStart, chaosStop];


/***/ }),

/***/ 16046:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ sloEvaluate),
/* harmony export */   I1: () => (/* binding */ declarations),
/* harmony export */   of: () => (/* binding */ REPORT_CHANNELS),
/* harmony export */   p_: () => (/* binding */ sloReport)
/* harmony export */ });
/* harmony import */ var _channels_parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86342);
/* harmony import */ var _core_patterns__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25915);


const REPORT_CHANNELS = _channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .CHANNELS */ .l_;
const NAME = { pattern: "^[^\\p{Cc}.]+$", title: "a name without dots" };
const CRITERIA = "Criteria such as `<600` or `>=99.5, <=100`; all of them have to hold.";
const resultReports = {
    score: "0 to 100; not where nothing was measured.",
    evaluation: "`pass`, `warning` or `fail`; `not measured` where nothing was.",
    failedIndicators: "Names of the objectives that failed, separated by commas.",
};
const sloReport = {
    name: "slo.report",
    does: "Shows the result of an SLO evaluation (`evaluation.finished`) as a report " +
        "that people understand at a glance – score, every objective with value, " +
        "target, colour and change, a chart – in one or several places. It is done " +
        "when what was written has been read back.",
    parameters: { type: "object", properties: _channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .channelProperties */ .D9, additionalProperties: false },
    reports: { ...resultReports, ..._channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .channelReports */ .th },
    permissions: _channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .CHANNEL_PERMISSIONS */ .xT,
};
const sloEvaluate = {
    name: "slo.evaluate",
    does: "Asks the control plane, or a Prometheus, for an SLO evaluation, waits for " +
        "it and answers with its verdict. It is done when the evaluation has ended; " +
        "one that measured nothing is no pass.",
    parameters: {
        type: "object",
        properties: {
            start: {
                type: "string",
                minLength: 1,
                description: "Begin of what is evaluated, such as 2026-03-01T10:00:00Z; with `end` or " +
                    "`timeframe`. Without any of the three the span of the test (the event's " +
                    "`data.test.start` and `data.test.end`), else the last 5 minutes.",
                examples: ["${{ event.data.load.start }}"],
            },
            end: {
                type: "string",
                minLength: 1,
                description: "End of what is evaluated.",
                examples: ["${{ event.data.load.end }}"],
            },
            timeframe: {
                type: "string",
                minLength: 1,
                description: "Its length instead, such as 5m or 1h30m.",
                examples: ["10m"],
            },
            project: {
                type: "string",
                ...NAME,
                maxLength: 200,
                description: "Project to evaluate. Default: the task's.",
            },
            stage: {
                type: "string",
                ...NAME,
                maxLength: 200,
                description: "Stage to evaluate. Default: the task's.",
                examples: ["production"],
            },
            service: {
                type: "string",
                ...NAME,
                maxLength: 200,
                description: "Service to evaluate. Default: the task's. A sequence holds back every other " +
                    "one of the same stage and service until it is over: a task that waits " +
                    "evaluates another stage or service.",
                examples: ["carts-db"],
            },
            "in-sequence": {
                type: "boolean",
                default: false,
                description: "`true`: the evaluation of another stage becomes a part of the running " +
                    "sequence. In the task's own stage it is refused: of two sequences of one " +
                    "context and stage the control plane runs one, and the other blocks its " +
                    "service for ever (seen on 1.4.5). From then on it shows the sequence as " +
                    "finished although it goes on, so whoever waits for that state is misled, " +
                    "such as the action `trigger`.",
            },
            "nothing-measured": {
                type: "string",
                enum: ["errored", "warning", "fail"],
                default: "errored",
                description: "What it is when nothing was measured: no SLO file, no data.",
            },
            prometheus: {
                type: "string",
                ...(0,_core_patterns__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)("PROMETHEUS_URL"),
                description: "Measures with Prometheus instead of the control plane: name of the " +
                    "environment variable with its address, such as one of the secret JOB_ENV.",
                examples: ["PROMETHEUS_URL"],
            },
            "prometheus-token": {
                type: "string",
                ...(0,_core_patterns__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)("PROMETHEUS_TOKEN"),
                description: "Name of the environment variable with its bearer token; a value that " +
                    "begins with `Basic ` is sent as it is.",
                examples: ["PROMETHEUS_TOKEN"],
            },
            queries: {
                type: "object",
                minProperties: 1,
                maxProperties: 100,
                description: "With `prometheus`: the objectives by name. Each query gives one number, " +
                    "at the end of the window; $DURATION_SECONDS in it is the window's length " +
                    "(300s), $PROJECT, $STAGE and $SERVICE what is evaluated, $DEPLOYMENT, " +
                    "$LABEL.‹name› and custom filters what the event tells, as the " +
                    "prometheus-service of Keptn fills them in; what cannot be filled in is " +
                    "refused. Without criteria an objective only informs, and at least one " +
                    "needs `pass`; one that fails fails the evaluation.",
                additionalProperties: {
                    type: "object",
                    required: ["query"],
                    properties: {
                        query: { type: "string", minLength: 1, maxLength: 4000, description: "PromQL." },
                        pass: { type: "string", minLength: 1, description: CRITERIA },
                        warning: {
                            type: "string",
                            minLength: 1,
                            description: `${CRITERIA} Looked at when \`pass\` does not hold.`,
                        },
                        weight: {
                            type: "number",
                            exclusiveMinimum: 0,
                            maximum: 1000,
                            default: 1,
                            description: "Its part of the score.",
                        },
                    },
                    additionalProperties: false,
                },
                examples: [
                    {
                        p95: {
                            query: "histogram_quantile(0.95, sum by (le) " +
                                '(rate(http_duration_ms_bucket{service="$SERVICE"}[$DURATION_SECONDS])))',
                            pass: "<600",
                            warning: "<800",
                        },
                    },
                ],
            },
        },
        additionalProperties: false,
    },
    reports: {
        ...resultReports,
        evaluationUrl: "The evaluation in the Bridge; also a label. Not with `prometheus`.",
        evaluationContext: "Its context in the control plane. Not with `prometheus`.",
        start: "Begin of what was evaluated.",
        end: "Its end.",
    },
    permissions: {},
};
const declarations = [sloReport, sloEvaluate];


/***/ }),

/***/ 17311:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ declarations),
/* harmony export */   lG: () => (/* binding */ NOTIFY_CHANNELS),
/* harmony export */   wq: () => (/* binding */ notifySend)
/* harmony export */ });
/* harmony import */ var _channels_parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86342);

const NOTIFY_CHANNELS = _channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .CHANNELS */ .l_;
const notifySend = {
    name: "notify.send",
    does: "Posts the event – a deployment, an SLO evaluation, a problem, " +
        "a ticket or any task – as a readable card in one or several places. It is " +
        "done when what was written has been read back; a place that could not be " +
        "reached is a warning, and none at all is `errored`.",
    parameters: {
        type: "object",
        properties: { ..._channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .channelProperties */ .D9, ..._channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .aboutProperty */ .tL },
        additionalProperties: false,
    },
    reports: _channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .channelReports */ .th,
    permissions: _channels_parameters__WEBPACK_IMPORTED_MODULE_0__/* .CHANNEL_PERMISSIONS */ .xT,
};
const declarations = [notifySend];


/***/ }),

/***/ 44561:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ optimizeStart),
/* harmony export */   I1: () => (/* binding */ declarations),
/* harmony export */   wY: () => (/* binding */ optimizeStop)
/* harmony export */ });
/* harmony import */ var _work_parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87190);

const optimizeStart = {
    name: "optimize.start",
    does: "Starts an optimization model by a script or a workflow and reports what it " +
        "found. A workflow is not waited for on a runner by default: studies " +
        "take hours.",
    parameters: {
        type: "object",
        properties: (0,_work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .startProperties */ .i$)("park"),
        additionalProperties: false,
    },
    reports: {
        parameters: "The chosen parameters, if the work reports them as a JSON object; numbers " +
            "become text, which later tasks can replace.",
        score: "How good they are, if the work reports it; text.",
        studyUrl: "Page of the study, if the work reports it, else the workflow's run; also a label.",
        start: "When it began, unless the work reports it (ISO 8601).",
        end: "When it ended, likewise; not with `wait: no`.",
        ..._work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .startedReports */ .BI,
    },
    permissions: { actions: _work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .WORKFLOW_PERMISSION */ .Wr },
};
const optimizeStop = {
    name: "optimize.stop",
    does: "Stops the model that an earlier task has started, and is done when it is " +
        "over; one that was over already is a pass, too.",
    parameters: (0,_work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .stopParameters */ .nn)("cleanup", "Script that runs after the stop, whatever came of it. Where it fails, the task is a warning.", "./remove-trials.sh"),
    reports: {
        ..._work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .stoppedReports */ .Ll,
        cleanup: "`succeeded`, `failed` or `not run`, where there is one.",
    },
    permissions: { actions: _work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .WORKFLOW_PERMISSION */ .Wr },
};
const declarations = [optimizeStart, optimizeStop];


/***/ }),

/***/ 44630:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ declarations),
/* harmony export */   Y: () => (/* binding */ runbookRun)
/* harmony export */ });
/* harmony import */ var _http_parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46349);
/* harmony import */ var _work_parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87190);


const runbookRun = {
    name: "runbook.run",
    does: "Runs a named remediation runbook, a script or a workflow, and shows its " +
        "steps in the job summary. Done when it is over and `check`, if there is " +
        "one, has read back its effect.",
    parameters: {
        type: "object",
        properties: {
            runbook: {
                type: "string",
                minLength: 1,
                maxLength: 200,
                description: "Name of the runbook, for the report; the script finds it in CLOUD_AUTOMATION_RUNBOOK.",
                examples: ["restart-carts"],
            },
            ..._work_parameters__WEBPACK_IMPORTED_MODULE_1__/* .untilEndProperties */ .ZO,
            run: {
                ..._work_parameters__WEBPACK_IMPORTED_MODULE_1__/* .untilEndProperties */ .ZO.run,
                description: "Script that is the runbook; runs as the input `run` would. A line " +
                    "`step.<name>=passed 12 s` (or `failed`, `skipped`, and a note) in " +
                    "$CLOUD_AUTOMATION_OUTPUT is a step of the log. Give either `run` or " +
                    "`workflow`.",
                examples: [
                    'kubectl rollout restart deployment/carts\necho "step.restart=passed" >> "$CLOUD_AUTOMATION_OUTPUT"',
                ],
            },
            workflow: {
                ..._work_parameters__WEBPACK_IMPORTED_MODULE_1__/* .untilEndProperties */ .ZO.workflow,
                description: `${_work_parameters__WEBPACK_IMPORTED_MODULE_1__/* .untilEndProperties */ .ZO.workflow.description} The steps of its jobs are the log.`,
            },
            wait: {
                ..._work_parameters__WEBPACK_IMPORTED_MODULE_1__/* .untilEndProperties */ .ZO.wait,
                description: `${_work_parameters__WEBPACK_IMPORTED_MODULE_1__/* .untilEndProperties */ .ZO.wait.description} With \`park\` the log is on the run's page only.`,
            },
            ..._work_parameters__WEBPACK_IMPORTED_MODULE_1__/* .checkProperties */ .qN,
            http: _http_parameters__WEBPACK_IMPORTED_MODULE_0__/* .HTTP_PARAMETER */ .t,
        },
        required: ["runbook"],
        additionalProperties: false,
    },
    reports: {
        runbook: "Its name.",
        steps: "Its steps, one per line: name, result and time or note, if any are known.",
        failedSteps: "Names of the steps that failed, if any did. One in a runbook that came to a " +
            "good end makes the task a warning.",
        runUrl: "Page of the run that did it; also a label.",
        runId: "Id of the workflow run, with `workflow`.",
        conclusion: "GitHub's word for how the run ended.",
        "<name>": "Whatever the script, the workflow's artifact or the recipe reports.",
    },
    permissions: { actions: _work_parameters__WEBPACK_IMPORTED_MODULE_1__/* .WORKFLOW_PERMISSION */ .Wr },
};
const declarations = [runbookRun];


/***/ }),

/***/ 44789:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ declarations),
/* harmony export */   J: () => (/* binding */ deployRun)
/* harmony export */ });
/* harmony import */ var _work_parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87190);

const deployRun = {
    name: "deploy.run",
    does: "Deploys by a script or a workflow and keeps a deployment record at GitHub, " +
        "from in progress to its end. It is done when the work is over, `check`, if " +
        "there is one, has succeeded, and the record says so.",
    parameters: {
        type: "object",
        properties: {
            ..._work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .untilEndProperties */ .ZO,
            wait: {
                ..._work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .untilEndProperties */ .ZO.wait,
                description: `${_work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .untilEndProperties */ .ZO.wait.description} \`park\` needs ` +
                    `\`record: false\`, since nothing would end the record.`,
            },
            environment: {
                type: "string",
                minLength: 1,
                maxLength: 255,
                description: "Environment of the record. Default: the task's stage. Scripts find it in " +
                    "CLOUD_AUTOMATION_ENVIRONMENT.",
                examples: ["production"],
            },
            image: {
                type: "string",
                minLength: 1,
                maxLength: 1000,
                description: "What is deployed, for the report; scripts find it in CLOUD_AUTOMATION_IMAGE. " +
                    "By default the event's `data.build.image`, which `build.run` reports, else " +
                    "its `data.configurationChange.values.image`.",
                examples: ["${{ event.data.configurationChange.values.image }}"],
            },
            commit: {
                type: "string",
                minLength: 1,
                maxLength: 255,
                description: "Commit, branch or tag of the record. Default: the run's own commit.",
                examples: ["v1.4.0"],
            },
            "environment-url": {
                type: "string",
                pattern: "^https?://",
                title: "an address that begins with https:// or http://",
                maxLength: 2000,
                description: "Address of what is deployed; else what the work reports as `deploymentURL`.",
                examples: ["https://carts.staging.example.com"],
            },
            record: {
                type: "boolean",
                default: true,
                description: "`false`: no deployment record, as for a workflow job with `environment:`, which has one of its own.",
            },
            production: {
                type: "boolean",
                description: "Whether people use this environment. Default: GitHub takes the one called production for it.",
            },
            transient: {
                type: "boolean",
                default: false,
                description: "Whether the environment will go away, as one of a pull request.",
            },
            "auto-inactive": {
                type: "boolean",
                default: true,
                description: "Whether a success makes older records of this environment inactive.",
            },
            ..._work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .checkProperties */ .qN,
            ...(0,_work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .hookProperties */ .TK)("rollback", "Script that takes a failed deployment back. It never hides the failure. " +
                "`rollback-minutes` of the task's time are kept for it.", 'helm rollback "$CLOUD_AUTOMATION_SERVICE" --wait'),
        },
        additionalProperties: false,
    },
    reports: {
        deploymentURL: "Address of what was deployed: what the work reports, else `environment-url`; also a label.",
        deploymentURIsPublic: "The same as a list, as later tasks of the sequence expect it: what the work " +
            "reports (a JSON list, or addresses with spaces between), else " +
            "`deploymentURL`. The control plane puts it before the addresses of earlier " +
            "deployments.",
        deploymentNames: "Names of what was deployed, as a list, if the work reports them.",
        deploymentResults: "What the work reports in words, else how it ended.",
        image: "What was deployed, if it is known.",
        environment: "Environment of the record.",
        deploymentId: "Id of the record; not with `record: false`.",
        rollback: "`succeeded`, `failed`, `not run`, or `not needed` where the deployment did not fail.",
        runId: "Id of the workflow run, with `workflow`.",
        runUrl: "Its page; also a label.",
        conclusion: "GitHub's word for how the run ended.",
        "<name>": "Whatever the script or the workflow's artifact reports.",
    },
    permissions: {
        deployments: "write, for the deployment record; not with `record: false`",
        actions: _work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .WORKFLOW_PERMISSION */ .Wr,
    },
};
const declarations = [deployRun];


/***/ }),

/***/ 46349:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutRecipe),
/* harmony export */   t: () => (/* binding */ HTTP_PARAMETER)
/* harmony export */ });
const HTTP_PARAMETER = {
    type: ["object", "string"],
    minLength: 1,
    description: "A recipe for any HTTP service (docs/http-provider.md), used instead of GitHub: " +
        "a mapping with `request`, or the path of a YAML file of this repository with " +
        "it. Values for `env` come from the secret JOB_ENV.",
    examples: [
        ".github/recipes/jira-open.yml",
        {
            request: {
                url: "https://hooks.example.com/notify",
                body: { text: "${{ event.data.message }}" },
            },
        },
    ],
};
function withoutRecipe({ of, check }) {
    return {
        of,
        check: (parameters, context) => Object.hasOwn(parameters, "http") ? undefined : check(parameters, context),
    };
}


/***/ }),

/***/ 49355:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ workflowStop),
/* harmony export */   I1: () => (/* binding */ declarations),
/* harmony export */   Sq: () => (/* binding */ workflowStart),
/* harmony export */   tM: () => (/* binding */ workflowRun)
/* harmony export */ });
/* harmony import */ var _parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69090);

const workflowRun = {
    name: "workflow.run",
    does: "Runs a workflow and is done when its run is over: success passes, failure " +
        "fails and names the jobs and steps, neutral warns, and any other end " +
        "(cancelled, timed out, skipped …) is `errored`.",
    parameters: {
        type: "object",
        properties: { ..._parameters__WEBPACK_IMPORTED_MODULE_0__/* .workflowProperties */ .kp, ..._parameters__WEBPACK_IMPORTED_MODULE_0__/* .waitProperties */ .lM },
        required: ["workflow"],
        additionalProperties: false,
    },
    reports: _parameters__WEBPACK_IMPORTED_MODULE_0__/* .runReports */ .Xh,
    permissions: _parameters__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS_WRITE */ .iW,
};
const workflowStart = {
    name: "workflow.start",
    does: "Starts a workflow and is done when its run is known; it does not wait for it.",
    parameters: {
        type: "object",
        properties: _parameters__WEBPACK_IMPORTED_MODULE_0__/* .workflowProperties */ .kp,
        required: ["workflow"],
        additionalProperties: false,
    },
    reports: { runId: _parameters__WEBPACK_IMPORTED_MODULE_0__/* .runReports */ .Xh.runId, runUrl: _parameters__WEBPACK_IMPORTED_MODULE_0__/* .runReports */ .Xh.runUrl },
    permissions: _parameters__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS_WRITE */ .iW,
};
const workflowStop = {
    name: "workflow.stop",
    does: "Stops a workflow run and is done when it is over; a run that was over already is a pass, too.",
    parameters: { type: "object", properties: _parameters__WEBPACK_IMPORTED_MODULE_0__/* .stopProperties */ .Kq, additionalProperties: false },
    reports: {
        stopped: "`true` when the run is over, `false` when it goes on.",
        runId: _parameters__WEBPACK_IMPORTED_MODULE_0__/* .runReports */ .Xh.runId,
        runUrl: _parameters__WEBPACK_IMPORTED_MODULE_0__/* .runReports */ .Xh.runUrl,
        conclusion: _parameters__WEBPACK_IMPORTED_MODULE_0__/* .runReports */ .Xh.conclusion,
    },
    permissions: _parameters__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS_WRITE */ .iW,
};
const declarations = [workflowRun, workflowStart, workflowStop];


/***/ }),

/***/ 55213:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ whichProperties),
/* harmony export */   B2: () => (/* binding */ ISSUES_PERMISSION),
/* harmony export */   D1: () => (/* binding */ updateProperties),
/* harmony export */   IT: () => (/* binding */ openProperties),
/* harmony export */   Ob: () => (/* binding */ MAX_ASSIGNEES),
/* harmony export */   qL: () => (/* binding */ closeProperties),
/* harmony export */   ty: () => (/* binding */ placeProperties)
/* harmony export */ });
/* harmony import */ var _http_parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46349);
/* harmony import */ var _core_patterns__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25915);
/* harmony import */ var _kind__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56195);



const MAX_ASSIGNEES = 10;
const SECTION_NAME = {
    pattern: "^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,58}[A-Za-z0-9])?$",
    title: "a name of at most 60 letters, digits, spaces and . _ -, such as status",
};
const LIST = "one per line or separated by commas";
function placeProperties(noun) {
    return {
        repository: {
            type: "string",
            ..._core_patterns__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .Bw,
            description: "Repository of the issue as owner/name. Default: this one. For another one, " +
                "`github-token` needs a token that may write issues there.",
            examples: ["octo/operations"],
        },
        key: {
            type: "string",
            minLength: 1,
            maxLength: 500,
            description: `What the ${noun} is about, in place of the problem or the sequence ` +
                "that the event belongs to. Tasks with the same key mean the same " +
                `${noun}.`,
            examples: ["nightly-load-test"],
        },
        http: _http_parameters__WEBPACK_IMPORTED_MODULE_0__/* .HTTP_PARAMETER */ .t,
    };
}
function openProperties(noun, texts) {
    return {
        title: {
            type: "string",
            minLength: 1,
            maxLength: 2_000,
            description: `${texts.title} One line; GitHub takes 256 characters.`,
            examples: ["Load test of carts failed"],
        },
        body: {
            type: "string",
            minLength: 1,
            maxLength: 1_000_000,
            description: `${texts.body} What does not fit into GitHub's 65,536 characters is cut.`,
        },
        "add-labels": {
            type: "string",
            minLength: 1,
            description: `Labels of the ${noun}, ${LIST}; beside ` +
                `\`${_kind__WEBPACK_IMPORTED_MODULE_2__/* .TICKET_LABEL */ .iE}\`${noun === "incident" ? " and `incident`" : ""}, ` +
                "by which it is found again.",
            examples: ["bug, performance"],
        },
        assignees: {
            type: "string",
            minLength: 1,
            description: `Logins of at most ${MAX_ASSIGNEES} people, ${LIST}. Who cannot be ` +
                "assigned makes the task a warning.",
            examples: ["octocat, hubot"],
        },
    };
}
function whichProperties({ noun, numberField }) {
    return {
        number: {
            type: ["string", "integer"],
            ..._core_patterns__WEBPACK_IMPORTED_MODULE_1__/* .ISSUE_NUMBER */ .Q9,
            minimum: 1,
            maximum: 9_999_999_999,
            description: `Number of the issue. Without it the ${noun} that an earlier task ` +
                `of the sequence has reported as \`${numberField}\`, else the one ` +
                `that was opened for the same \`key\`, problem or sequence.`,
            examples: ["17"],
        },
        "opened-by": {
            type: "string",
            minLength: 1,
            description: `Name of the task that opened the ${noun}, where several have opened one.`,
            examples: ["openticket"],
        },
    };
}
function updateProperties(noun) {
    return {
        comment: {
            type: "string",
            minLength: 1,
            maxLength: 1_000_000,
            description: "Markdown of a comment, written once for each task. An update without anything " +
                "else to do comments on how things stand.",
        },
        title: { type: "string", minLength: 1, maxLength: 2_000, description: "The new title." },
        section: {
            type: "string",
            ...SECTION_NAME,
            description: `Name of a section of the ${noun}'s text that is replaced by ` +
                `\`section-text\`; it is added at the end where it is not there yet.`,
            examples: ["status"],
        },
        "section-text": {
            type: "string",
            maxLength: 60_000,
            description: "Markdown of that section.",
            examples: ["### Status\n\nThe new version is being rolled out."],
        },
        "add-labels": {
            type: "string",
            minLength: 1,
            description: `Labels to add, ${LIST}.`,
            examples: ["investigating"],
        },
        "remove-labels": {
            type: "string",
            minLength: 1,
            description: `Labels to remove, ${LIST}; one that is not there is no fault.`,
        },
        assignees: {
            type: "string",
            minLength: 1,
            description: `Logins of people to assign as well, ${LIST}. Who cannot be assigned makes the task a warning.`,
            examples: ["octocat"],
        },
    };
}
const closeProperties = {
    reason: {
        type: "string",
        enum: ["completed", "not_planned"],
        default: "completed",
        description: "Why it is closed, in GitHub's words.",
    },
    comment: {
        type: "string",
        minLength: 1,
        maxLength: 1_000_000,
        description: "Markdown of a comment before it is closed. Default: who closes it and a link to the run.",
    },
};
const ISSUES_PERMISSION = {
    issues: "write, to find, open and change issues; not with `http`",
};


/***/ }),

/***/ 56138:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ declarations),
/* harmony export */   l: () => (/* binding */ flagSet)
/* harmony export */ });
/* harmony import */ var _http_parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46349);

const flagSet = {
    name: "flag.set",
    does: "Switches feature flags on or off: a variable of GitHub Actions, a flag in a " +
        "file of the repository (flagd, GO Feature Flag, or a plain key), or one of " +
        "any HTTP service. It is done when the flag reads back as requested.",
    parameters: {
        type: "object",
        properties: {
            flag: {
                type: "string",
                minLength: 1,
                maxLength: 200,
                description: "Name of the flag. For a plain key in a file it may be a path with dots, such as `features.cache`.",
                examples: ["EnableItemCache"],
            },
            enabled: {
                type: ["string", "boolean"],
                description: "`on` or `off`, `true` or `false`; with `flag`.",
                examples: ["on"],
            },
            flags: {
                type: "object",
                description: "Several flags at once, in place of `flag` and `enabled`, as Keptn's " +
                    "remediation has them in `data.action.value`.",
                examples: ["${{ event.data.action.value }}", { EnableItemCache: "on" }],
            },
            store: {
                type: "string",
                enum: ["variable", "file", "http"],
                description: "Where the flag is kept. By default `http` where `http` is given, `file` where " +
                    "`path` is given, else `variable`.",
            },
            environment: {
                type: "string",
                minLength: 1,
                maxLength: 255,
                description: "Environment that the flag is for, for the report and for recipes. Default: " +
                    "the task's stage. A variable is then one of this environment of the " +
                    "repository.",
                examples: ["production"],
            },
            scope: {
                type: "string",
                enum: ["repository", "environment", "organization"],
                description: "Whose variable it is: `environment` where `environment` is given, else " +
                    "`repository`. A variable of the organization has to exist already. Each " +
                    "needs a token of an App or a fine-grained token (REPO_TOKEN); " +
                    "GITHUB_TOKEN can never do it.",
            },
            variable: {
                type: "string",
                pattern: "^(?!GITHUB_|github_)[A-Za-z_][A-Za-z0-9_]*$",
                title: "a name of letters, digits and _ that begins with a letter and not with GITHUB_",
                maxLength: 255,
                description: "Name of the variable. Default: the flag's name, with `_` for what a " +
                    "variable's name cannot hold. It is created where it does not exist.",
                examples: ["ENABLE_ITEM_CACHE"],
            },
            values: {
                type: "object",
                properties: {
                    on: { type: ["string", "number", "boolean"] },
                    off: { type: ["string", "number", "boolean"] },
                },
                required: ["on", "off"],
                additionalProperties: false,
                description: "Texts for on and off: values of the variable or of the plain key, or names of " +
                    "variants. By default a variable or key keeps the kind of words it has " +
                    "(true/false, on/off, enabled/disabled, yes/no, 1/0), and the variants are " +
                    "those whose values are true and false.",
                examples: [{ on: "blue", off: "green" }],
            },
            path: {
                type: "string",
                minLength: 1,
                maxLength: 500,
                pattern: "^(?!/)(?!(?:.*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f]+$",
                title: "the path of a file in this repository, such as flags/production.json",
                description: "Path of a JSON, YAML or KEY=value file in this repository. No checkout is " +
                    "needed; formatting and comments stay.",
                examples: ["flags/production.flagd.json"],
            },
            format: {
                type: "string",
                enum: ["flagd", "go-feature-flag", "plain"],
                description: "What the file looks like. Default: recognised by its content.",
            },
            switch: {
                type: "string",
                enum: ["state", "variant"],
                description: "What is changed of a flag of flagd or GO Feature Flag. `state`: whether it is " +
                    "there at all (`state`, `disable`); when it is not, the program's own default " +
                    "counts. `variant`: the value that everybody gets. By default `variant` where " +
                    "there are a true and a false one and neither targeting nor shares, else " +
                    "`state`. A flag that is enabled, while its default, a percentage or targeting " +
                    "gives people something else, is a warning that says what they get.",
            },
            how: {
                type: "string",
                enum: ["commit", "pull-request"],
                description: "`commit` (the default): one commit on the branch. `pull-request`: a proposal; " +
                    "the flag stays as it is until somebody merges it, and the task is a warning " +
                    "with its address.",
            },
            branch: {
                type: "string",
                minLength: 1,
                maxLength: 255,
                pattern: "^[^\\s~^:?*\\[\\\\\\u0000-\\u001f]+$",
                title: "the name of a branch, such as main",
                description: "Branch of the file. Default: the repository's default branch.",
                examples: ["main"],
            },
            message: {
                type: "string",
                minLength: 1,
                maxLength: 2_000,
                description: "Message of the commit and, in its first line, title of the pull request. " +
                    "Default: what is set.",
            },
            http: _http_parameters__WEBPACK_IMPORTED_MODULE_0__/* .HTTP_PARAMETER */ .t,
        },
        additionalProperties: false,
    },
    reports: {
        flag: "Name of the flag; of several flags all names.",
        environment: "The environment it is for.",
        enabled: "What was read back: `true` or `false`, as text; with `switch: state` whether " +
            "the flag is enabled. With a pull request what is in force until it is merged. " +
            "Of several flags a summary such as `A on, B off`.",
        previous: "The same before this task; another text where it was neither, such as `not " +
            "set`, or `unknown` where a recipe has no field `previous`.",
        defaultVariant: "What people get of an enabled flag of flagd or GO Feature Flag, where " +
            "`enabled` alone does not say it: the default variant, shares such as `yes 10 " +
            "%, no 90 %`, or `none` for the program's own default.",
        targeted: "With it: `true` when targeting or the like gives some people another variant.",
        flags: "With several flags: `enabled`, `previous` and the like of each, by name.",
        variable: "Name of the variable, with one.",
        path: "Path of the file, with one.",
        commitUrl: "Page of the commit; also a label. Absent when nothing had to be changed.",
        pullRequestUrl: "Page of the pull request; also a label.",
        requested: "What a pull request that waits would set.",
        "<name>": "With `http` and one flag: the fields that the recipe takes from the answers.",
    },
    permissions: {
        contents: "write, with `path`",
        "pull-requests": "write, with `how: pull-request`; the repository has to allow it to Actions, or the token is REPO_TOKEN",
    },
};
const declarations = [flagSet];


/***/ }),

/***/ 56195:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i8: () => (/* binding */ ISSUE),
/* harmony export */   iE: () => (/* binding */ TICKET_LABEL),
/* harmony export */   pP: () => (/* binding */ INCIDENT)
/* harmony export */ });
const TICKET_LABEL = "cloud-automation";
const ISSUE = {
    noun: "issue",
    labels: [],
    numberField: "issueNumber",
    urlField: "issueUrl",
};
const INCIDENT = {
    noun: "incident",
    labels: ["incident"],
    numberField: "incidentNumber",
    urlField: "incidentUrl",
};


/***/ }),

/***/ 70366:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ declarations),
/* harmony export */   Pu: () => (/* binding */ incidentOpen),
/* harmony export */   Wd: () => (/* binding */ incidentUpdate),
/* harmony export */   "do": () => (/* binding */ incidentClose)
/* harmony export */ });
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56195);
/* harmony import */ var _ticket_parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55213);


const NUMBER = {
    incidentNumber: "Number of the incident's issue; later tasks find it by that.",
    incidentUrl: "Its page; also a label.",
};
const BY_RECIPE = {
    "<name>": "With `http`: the fields that the recipe takes from the answers, in place of number, page and state.",
};
const PROBLEM_ID = {
    "problem-id": {
        type: "string",
        minLength: 1,
        maxLength: 500,
        description: "Id of the problem. Default: that of the event (`ProblemID`, `PID` of " +
            "`data.problem`, `data.dynatraceProblem` or `data.incident`, or their " +
            "`ProblemDetails`). Tasks with the same id mean the same incident.",
        examples: ["P-2203117"],
    },
};
const incidentOpen = {
    name: "incident.open",
    does: "Opens an incident: an issue with the label `incident` that names the " +
        "problem, its severity, what it hits and since when. One that is open for " +
        "the same problem is taken. Done when GitHub shows it; two runs at the same " +
        "moment end with the same incident. For a problem that is resolved or closed " +
        "the incident that is open for it is closed; where there is none, none is " +
        "opened.",
    parameters: {
        type: "object",
        properties: {
            ...(0,_ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .openProperties */ .IT)("incident", {
                title: "Title. Default: the problem's title, else what is hit.",
                body: "Markdown above the table with what is known about the problem.",
            }),
            severity: {
                type: "string",
                minLength: 1,
                maxLength: 100,
                description: "Severity. Default: that of the event.",
                examples: ["critical"],
            },
            service: {
                type: "string",
                minLength: 1,
                maxLength: 500,
                description: "What the problem hits. Default: the impacted entities of the event, else the " +
                    "task's service.",
                examples: ["carts"],
            },
            ...PROBLEM_ID,
            "problem-url": {
                type: "string",
                minLength: 1,
                maxLength: 2_000,
                description: "Page of the problem. Default: that of the event.",
                examples: ["https://abc12345.live.dynatrace.com/#problems/problemdetails;pid=4711"],
            },
            "start-time": {
                type: "string",
                minLength: 1,
                maxLength: 50,
                description: "When the problem began (ISO 8601). Default: what the event tells, else its own time.",
                examples: ["2026-11-01T10:00:00Z"],
            },
            ...(0,_ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .placeProperties */ .ty)("incident"),
        },
        additionalProperties: false,
    },
    reports: {
        ...NUMBER,
        state: "`open`, or `closed` for one that was opened before and is closed by now.",
        created: "`true` when this run has opened it, `false` when it was there.",
        severity: "Severity, if it is known.",
        problemId: "Id of the problem, if there is one.",
        problemUrl: "Its page, if it is known; also a label.",
        impactedService: "What it hits.",
        startTime: "When it began (ISO 8601).",
        ...BY_RECIPE,
    },
    permissions: _ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .ISSUES_PERMISSION */ .B2,
};
const incidentUpdate = {
    name: "incident.update",
    does: "Changes an incident by a comment, a section of its text, labels, people or " +
        "its title, and is done when GitHub shows each change. The section " +
        "`incident` is the table with what is known about the problem.",
    parameters: {
        type: "object",
        properties: {
            ...(0,_ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .updateProperties */ .D1)("incident"),
            ...PROBLEM_ID,
            ...(0,_ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .whichProperties */ .$u)(_ticket_kind__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT */ .pP),
            ...(0,_ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .placeProperties */ .ty)("incident"),
        },
        additionalProperties: false,
    },
    reports: {
        ...NUMBER,
        state: "`open` or `closed`.",
        updated: "What was changed, such as `comment, labels`, or `nothing` when it was so already.",
        ...BY_RECIPE,
    },
    permissions: _ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .ISSUES_PERMISSION */ .B2,
};
const incidentClose = {
    name: "incident.close",
    does: "Closes an incident with a reason and is done when GitHub shows it closed; " +
        "one that was closed already is a pass, too.",
    parameters: {
        type: "object",
        properties: {
            ..._ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .closeProperties */ .qL,
            ...PROBLEM_ID,
            ...(0,_ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .whichProperties */ .$u)(_ticket_kind__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT */ .pP),
            ...(0,_ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .placeProperties */ .ty)("incident"),
        },
        additionalProperties: false,
    },
    reports: {
        ...NUMBER,
        state: "`closed`.",
        reason: "GitHub's word for why it is closed.",
        wasClosed: "`true` when it was closed before.",
        ...BY_RECIPE,
    },
    permissions: _ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .ISSUES_PERMISSION */ .B2,
};
const declarations = [incidentOpen, incidentUpdate, incidentClose];


/***/ }),

/***/ 73694:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ declarations),
/* harmony export */   y: () => (/* binding */ actionRoute)
/* harmony export */ });
const actionRoute = {
    name: "action.route",
    does: "Does what a remediation asks for: finds `data.action.action` among " +
        "`actions` and runs the script or the built-in job that stands there. Done " +
        "when the effect has been read back, by that job or by `check`.",
    parameters: {
        type: "object",
        properties: {
            actions: {
                type: ["object", "string"],
                minProperties: 1,
                minLength: 1,
                description: "Path of a YAML file in this repository, or a mapping: name of an action → " +
                    "what to do. That is `run` (a script), or `job` and `with` (a built-in job). " +
                    "Beside it may stand `check` (a script that reads the effect back; exit code " +
                    "0 for yes) and `stages` (the only ones it may run in). `undo` (a script, or " +
                    "`job` and `with`) is for a sequence that is aborted meanwhile. Expressions " +
                    "are evaluated for the chosen action only.",
                additionalProperties: {
                    type: "object",
                    properties: {
                        run: { type: "string", minLength: 1, contentMediaType: "application/x-sh" },
                        job: { type: "string", minLength: 1 },
                        with: { type: "object" },
                        check: { type: "string", minLength: 1, contentMediaType: "application/x-sh" },
                        stages: { type: "string", minLength: 1 },
                        undo: {
                            anyOf: [
                                { type: "string", minLength: 1 },
                                {
                                    type: "object",
                                    properties: { job: { type: "string" }, with: { type: "object" } },
                                    required: ["job"],
                                    additionalProperties: false,
                                },
                            ],
                        },
                    },
                    oneOf: [{ required: ["run"] }, { required: ["job"] }],
                    additionalProperties: false,
                },
            },
            name: {
                type: "string",
                minLength: 1,
                description: "Name of the action. Default: that of the event (`data.action.action`).",
            },
            stages: {
                type: "string",
                description: "The only stages that actions may run in, separated by spaces, commas or " +
                    "lines. Default: all. An action's own list holds in its place.",
            },
            "cool-down-minutes": {
                type: "number",
                minimum: 0,
                maximum: 90 * 24 * 60,
                default: 0,
                description: "The same action is not run again for the same problem within this time; " +
                    "the task is answered `fail` instead, so that the next remediation gets " +
                    "its turn. 0: no limit.",
            },
            "dry-run": {
                type: "boolean",
                default: false,
                description: "Only reports what would be done, as a `warning`.",
            },
            "patience-minutes": {
                type: "number",
                exclusiveMinimum: 0,
                maximum: 1_440,
                default: 5,
                description: "How long `check` is tried.",
            },
        },
        required: ["actions"],
        additionalProperties: false,
    },
    reports: {
        action: "Name of the action.",
        executed: "`true` when it was run, else `false`.",
        job: "The built-in job that did it, or `run` for a script.",
        undone: "Of an aborted sequence: `true` when the inverse action succeeded.",
        "<name>": "Whatever the job or the script reports.",
    },
    permissions: {
        actions: "read, to know when an action was run last (`cool-down-minutes`); an action's job needs its own",
    },
};
const declarations = [actionRoute];


/***/ }),

/***/ 84835:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ issueClose),
/* harmony export */   I1: () => (/* binding */ declarations),
/* harmony export */   XB: () => (/* binding */ issueUpdate),
/* harmony export */   sX: () => (/* binding */ issueOpen)
/* harmony export */ });
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56195);
/* harmony import */ var _ticket_parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55213);


const NUMBER = {
    issueNumber: "Number of the issue; later tasks find it by that.",
    issueUrl: "Its page; also a label.",
};
const BY_RECIPE = {
    "<name>": "With `http`: the fields that the recipe takes from the answers, instead of all others.",
};
const issueOpen = {
    name: "issue.open",
    does: "Opens an issue, or takes the one that this task has opened before or that " +
        "is open for the same problem or `key`. Done when GitHub shows it; two runs " +
        "at the same moment end with the same issue. For a problem that is resolved " +
        "or closed the issue that is open for it is closed; where there is none, " +
        "none is opened.",
    parameters: {
        type: "object",
        properties: {
            ...(0,_ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .openProperties */ .IT)("issue", {
                title: "Title. Default: the problem's title, else what the task is.",
                body: "Markdown of the issue. Default: what the event tells about the problem.",
            }),
            ...(0,_ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .placeProperties */ .ty)("issue"),
        },
        additionalProperties: false,
    },
    reports: {
        ...NUMBER,
        state: "`open`, or `closed` for one that was opened before and is closed by now.",
        created: "`true` when this run has opened it, `false` when it was there.",
        ...BY_RECIPE,
    },
    permissions: _ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .ISSUES_PERMISSION */ .B2,
};
const issueUpdate = {
    name: "issue.update",
    does: "Changes an issue by a comment, a section of its text, labels, people or its " +
        "title, and is done when GitHub shows each change.",
    parameters: {
        type: "object",
        properties: {
            ...(0,_ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .updateProperties */ .D1)("issue"),
            ...(0,_ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .whichProperties */ .$u)(_ticket_kind__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE */ .i8),
            ...(0,_ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .placeProperties */ .ty)("issue"),
        },
        additionalProperties: false,
    },
    reports: {
        ...NUMBER,
        state: "`open` or `closed`.",
        updated: "What was changed, such as `comment, labels`, or `nothing` when it was so already.",
        ...BY_RECIPE,
    },
    permissions: _ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .ISSUES_PERMISSION */ .B2,
};
const issueClose = {
    name: "issue.close",
    does: "Closes an issue with a reason and is done when GitHub shows it closed; one " +
        "that was closed already is a pass, too.",
    parameters: {
        type: "object",
        properties: { ..._ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .closeProperties */ .qL, ...(0,_ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .whichProperties */ .$u)(_ticket_kind__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE */ .i8), ...(0,_ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .placeProperties */ .ty)("issue") },
        additionalProperties: false,
    },
    reports: {
        ...NUMBER,
        state: "`closed`.",
        reason: "GitHub's word for why it is closed.",
        wasClosed: "`true` when it was closed before.",
        ...BY_RECIPE,
    },
    permissions: _ticket_parameters__WEBPACK_IMPORTED_MODULE_1__/* .ISSUES_PERMISSION */ .B2,
};
const declarations = [issueOpen, issueUpdate, issueClose];


/***/ }),

/***/ 86342:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l_: () => (/* binding */ CHANNELS),
  xT: () => (/* binding */ CHANNEL_PERMISSIONS),
  tL: () => (/* binding */ aboutProperty),
  D9: () => (/* binding */ channelProperties),
  th: () => (/* binding */ channelReports)
});

;// CONCATENATED MODULE: ./src/cards/subjects.ts
const SUBJECTS = ["deployment", "evaluation", "problem", "ticket", "task"];

// EXTERNAL MODULE: ./src/jobs/http/parameters.ts
var parameters = __webpack_require__(46349);
// EXTERNAL MODULE: ./src/jobs/core/patterns.ts
var patterns = __webpack_require__(25915);
;// CONCATENATED MODULE: ./src/jobs/channels/parameters.ts



const CHANNELS = ["summary", "commit", "issue", "check", "webhook", "file", "http"];
const COMMIT = {
    pattern: "^[0-9a-fA-F]{40}([0-9a-fA-F]{24})?$",
    title: "a commit in full, 40 or 64 hexadecimal digits",
};
const channelProperties = {
    channel: {
        type: "string",
        minLength: 1,
        default: "summary",
        description: "Where it is posted, one per line or separated by commas: `summary` (the run's " +
            "page), `commit` and `issue` (a comment, updated in place), `check` (a check " +
            "run), `webhook` (signed, any receiver), `file` (in the workspace), `http` (the " +
            "recipe in `http`). A recipe is used without being named here, too: beside " +
            "`summary`, which always succeeds, so a service that is down is a warning. Write " +
            "`channel: http` for the delivery to count.",
        examples: ["summary, issue"],
    },
    sha: {
        type: "string",
        ...COMMIT,
        description: "Commit for `commit` and `check`, in full. Default: the run's own commit.",
        examples: ["${{ event.data.deployment.gitCommit }}"],
    },
    number: {
        type: ["integer", "string"],
        minimum: 1,
        ...patterns/* ISSUE_NUMBER */.Q9,
        description: "Issue or pull request for `issue`. Without it the ticket that an earlier task " +
            "of the sequence has reported as `issueNumber` or `incidentNumber`.",
        examples: [42],
    },
    "check-name": {
        type: "string",
        minLength: 1,
        maxLength: 100,
        description: "Name of the check run. Default: `Cloud Automation` and the stage.",
        examples: ["Deployment to production"],
    },
    webhook: {
        type: "string",
        ...(0,patterns/* variableName */.cG)("NOTIFY_URL"),
        description: "For `webhook`: name of the environment variable with the address, such as one " +
            "of the secret JOB_ENV. The address itself never stands here.",
        examples: ["NOTIFY_URL"],
    },
    "webhook-secret": {
        type: "string",
        ...(0,patterns/* variableName */.cG)("NOTIFY_SECRET"),
        description: "Name of the environment variable with the secret that signs the webhook: " +
            "`X-Hub-Signature-256: sha256=…`, the HMAC-SHA-256 of the body, as GitHub's own " +
            "webhooks have it.",
        examples: ["NOTIFY_SECRET"],
    },
    path: {
        type: "string",
        minLength: 1,
        maxLength: 300,
        description: "For `file`: path in the workspace, ending in .md, .txt or .json. Folders are made.",
        examples: ["reports/slo.md"],
    },
    http: parameters/* HTTP_PARAMETER */.t,
    title: {
        type: "string",
        minLength: 1,
        maxLength: 1000,
        description: "Title in place of the one that follows from the event. Formatting in it is shown, not applied.",
        examples: ["Release of ${{ event.data.service }}"],
    },
    text: {
        type: "string",
        minLength: 1,
        maxLength: 20_000,
        description: "Text below the title, in place of the event's message. Formatting in it is shown, not applied.",
        examples: ["On call: please look."],
    },
};
const aboutProperty = {
    about: {
        type: "string",
        enum: [...SUBJECTS],
        description: "What the event is shown as, where it does not follow from the event: a " +
            "deployment, an SLO evaluation, a problem, a ticket, or any other task.",
    },
};
const channelReports = {
    channels: "Where it was posted, separated by commas.",
    failedChannels: "Where it could not be posted.",
    issueCommentUrl: "The comment on the issue; also a label.",
    commitCommentUrl: "The comment on the commit; also a label.",
    checkRunUrl: "The check run; also a label.",
    file: "Path of the written file.",
    "<name>": "Whatever the recipe reports.",
};
const CHANNEL_PERMISSIONS = {
    issues: "write, for `issue`; on a pull request `pull-requests: write` will do, too",
    contents: "write, for `commit`",
    checks: "write, for `check`",
};


/***/ }),

/***/ 87190:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ startedReports),
/* harmony export */   Ll: () => (/* binding */ stoppedReports),
/* harmony export */   TK: () => (/* binding */ hookProperties),
/* harmony export */   Wr: () => (/* binding */ WORKFLOW_PERMISSION),
/* harmony export */   ZO: () => (/* binding */ untilEndProperties),
/* harmony export */   i$: () => (/* binding */ startProperties),
/* harmony export */   nn: () => (/* binding */ stopParameters),
/* harmony export */   qN: () => (/* binding */ checkProperties)
/* harmony export */ });
/* harmony import */ var _workflow_parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69090);

const workProperties = {
    run: {
        type: "string",
        minLength: 1,
        contentMediaType: "application/x-sh",
        description: "Script that does the work; runs as the input `run` would. Give either `run` or `workflow`.",
        examples: ['./work.sh "$CLOUD_AUTOMATION_SERVICE"'],
    },
    ..._workflow_parameters__WEBPACK_IMPORTED_MODULE_0__/* .workflowProperties */ .kp,
    workflow: {
        ..._workflow_parameters__WEBPACK_IMPORTED_MODULE_0__/* .workflowProperties */ .kp.workflow,
        description: "Workflow that does the work, by its file; it has the trigger workflow_dispatch " +
            "and lies on the default branch. Give either `run` or `workflow`.",
    },
};
const untilEndProperties = {
    ...workProperties,
    ..._workflow_parameters__WEBPACK_IMPORTED_MODULE_0__/* .waitProperties */ .lM,
};
function startProperties(otherwise) {
    return {
        ...workProperties,
        ..._workflow_parameters__WEBPACK_IMPORTED_MODULE_0__/* .waitProperties */ .lM,
        wait: {
            enum: ["runner", "park", "no"],
            default: otherwise,
            description: "What happens while a workflow runs. `runner`: this job waits, for up to 5 " +
                "hours and `timeout-minutes`. `park`: this job ends, and the sweep finishes " +
                "the task when the run is over; for runs of this repository. `no`: the task is " +
                "finished as soon as the run is known, and a later task stops it. A script is " +
                "always waited for; one that starts something in the background says `no`, so " +
                "that its end is not taken for the end of the work.",
        },
    };
}
const checkProperties = {
    check: {
        type: "string",
        minLength: 1,
        contentMediaType: "application/x-sh",
        description: "Script that reads back whether it really is so: exit code 0 for yes. It is " +
            "tried until it succeeds or `patience-minutes` are over.",
        examples: ['curl --fail --silent "$CLOUD_AUTOMATION_REPORTED_DEPLOYMENT_URL/health"'],
    },
    "patience-minutes": {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 300,
        default: 5,
        description: "How long `check` is tried.",
    },
};
function hookProperties(name, description, example) {
    const properties = {
        [name]: {
            type: "string",
            minLength: 1,
            contentMediaType: "application/x-sh",
            description,
            examples: [example],
        },
        [`${name}-minutes`]: {
            type: "number",
            exclusiveMinimum: 0,
            maximum: 60,
            default: 5,
            description: `How long \`${name}\` may take. It cannot run when the run is ` +
                `cancelled, the sequence is aborted or \`timeout-minutes\` are over.`,
        },
    };
    return properties;
}
const startedReports = {
    runId: "Id of the workflow run, with `workflow`.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how the run ended.",
    job: "Name of this job: a stop finds by it what was started.",
    startedFor: "Project, stage and service of the task, likewise.",
    "<name>": "Whatever the script or the workflow's artifact reports.",
};
function stopParameters(hook, description, example) {
    return {
        type: "object",
        properties: {
            run: {
                ...workProperties.run,
                description: "Script that stops it. What the start reported is in " +
                    "CLOUD_AUTOMATION_STARTED_<NAME>, and in the event file below `.data` under " +
                    "the task's name, which is in CLOUD_AUTOMATION_STARTED_BY. Without `run`, " +
                    "the workflow run that was started is cancelled.",
                examples: ['kill "$CLOUD_AUTOMATION_STARTED_PROCESS_ID"'],
            },
            ..._workflow_parameters__WEBPACK_IMPORTED_MODULE_0__/* .stopProperties */ .Kq,
            "started-by": {
                ..._workflow_parameters__WEBPACK_IMPORTED_MODULE_0__/* .stopProperties */ .Kq["started-by"],
                description: "Name of the earlier task that started it. Without it, what a start of this " +
                    "kind has left for this project, stage and service.",
            },
            "run-id": {
                ..._workflow_parameters__WEBPACK_IMPORTED_MODULE_0__/* .stopProperties */ .Kq["run-id"],
                description: "Id of the workflow run to stop, instead of the one that the start has reported.",
            },
            ...checkProperties,
            check: {
                ...checkProperties.check,
                description: "Script that reads back whether it is over: exit code 0 for yes. It is tried " +
                    "until it succeeds or `patience-minutes` are over; then the task fails. With " +
                    "`run` it is also asked before, where the event tells what was started: what " +
                    "is over already is not stopped again.",
                examples: ["! pgrep --full load-generator"],
            },
            ...hookProperties(hook, description, example),
        },
        additionalProperties: false,
    };
}
const stoppedReports = {
    stopped: "`true` when it is over, `false` when it goes on, `unknown` when the stop script " +
        "failed and there is no `check`, or the `check` could not be run.",
    wasRunning: "`false` when it was over before, `true` when it was not, as far as a `check` tells.",
    confirmedBy: "What read it back: `check`, `workflow run`, both, or only `the stop script` itself.",
    startedBy: "Name of the task that had started it, if the event tells.",
    start: "When it was started, if the start has reported it.",
    end: "When it was found to be over (ISO 8601).",
    runId: "Id of the workflow run, if it is one.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how the run ended.",
    "<name>": "Whatever the scripts report.",
};
const WORKFLOW_PERMISSION = "write, to start, read and cancel workflow runs; only with `workflow`";


/***/ }),

/***/ 89902:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ declarations),
/* harmony export */   y: () => (/* binding */ buildRun)
/* harmony export */ });
/* harmony import */ var _work_parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87190);

const buildRun = {
    name: "build.run",
    does: "Builds by a script or a workflow and reports what was built. It is done " +
        "when the work is over and `check`, if there is one, has found the result " +
        "where it should be.",
    parameters: {
        type: "object",
        properties: {
            ..._work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .untilEndProperties */ .ZO,
            ..._work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .checkProperties */ .qN,
            check: {
                ..._work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .checkProperties */ .qN.check,
                examples: ['docker buildx imagetools inspect "$CLOUD_AUTOMATION_REPORTED_IMAGE"'],
            },
        },
        additionalProperties: false,
    },
    reports: {
        image: "Image that was built, such as `example/carts:1.4.0`, if the work reports it. " +
            "A later `deploy.run` reads it from `data.build.image`, so call the task " +
            "`build`, or pass it as `image`. The control plane's own " +
            "`configurationChange.values.image` cannot be set by a task.",
        tag: "Its tag; taken from `image` unless reported.",
        digest: "Its digest; taken from `image` unless reported.",
        buildUrl: "Page of the build: of the workflow's run, or of this run; also a label.",
        runId: "Id of the workflow run, with `workflow`.",
        runUrl: "Its page; also a label.",
        conclusion: "GitHub's word for how the run ended.",
        "<name>": "Whatever the script or the workflow's artifact reports.",
    },
    permissions: { actions: _work_parameters__WEBPACK_IMPORTED_MODULE_0__/* .WORKFLOW_PERMISSION */ .Wr },
};
const declarations = [buildRun];


/***/ })

};
