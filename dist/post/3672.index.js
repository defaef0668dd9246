"use strict";
exports.id = 3672;
exports.ids = [3672];
exports.modules = {

/***/ 59501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ declarations)
});

// EXTERNAL MODULE: ./src/jobs/workflow/parameters.ts
var parameters = __webpack_require__(69090);
;// CONCATENATED MODULE: ./src/jobs/script-or-workflow-parameters.ts

/** Parameters of jobs whose work is a script or a workflow; see script-or-workflow.ts. Durations in minutes. */
const workProperties = {
    run: {
        type: "string",
        minLength: 1,
        contentMediaType: "application/x-sh",
        description: "Script that does the work; runs as the input `run` would. Give either `run` or `workflow`.",
        examples: ["./work.sh \"$CLOUD_AUTOMATION_SERVICE\""],
    },
    ...parameters/* workflowProperties */.kp,
    workflow: { ...parameters/* workflowProperties */.kp.workflow, description: "Workflow that does the work, by its file; it has the trigger workflow_dispatch and lies on the default branch. Give either `run` or `workflow`." },
};
/** Of jobs whose work has to be over before they are. */
const untilEndProperties = {
    ...workProperties,
    ...parameters/* waitProperties */.lM,
};
/** Of jobs that may also just start something. @param otherwise  the default of `wait` */
function startProperties(otherwise) {
    return {
        ...workProperties,
        ...parameters/* waitProperties */.lM,
        wait: {
            enum: ["runner", "park", "no"],
            default: otherwise,
            description: "What happens while a workflow runs. `runner`: this job waits, for up to 5 hours and `timeout-minutes`. `park`: this job ends, and the sweep finishes the task when the run is over; for runs of this repository. `no`: the task is finished as soon as the run is known, and a later task stops it. A script is always waited for; one that starts something in the background says `no`, so that its end is not taken for the end of the work.",
        },
    };
}
const checkProperties = {
    check: {
        type: "string",
        minLength: 1,
        contentMediaType: "application/x-sh",
        description: "Script that reads back whether it really is so: exit code 0 for yes. It is tried until it succeeds or `patience-minutes` are over.",
        examples: ["curl --fail --silent \"$CLOUD_AUTOMATION_REPORTED_DEPLOYMENT_URL/health\""],
    },
    "patience-minutes": {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 300,
        default: 5,
        description: "How long `check` is tried.",
    },
};
/** A script that puts things right afterwards, and its time. */
function hookProperties(name, description, example) {
    return {
        [name]: { type: "string", minLength: 1, contentMediaType: "application/x-sh", description, examples: [example] },
        [`${name}-minutes`]: { type: "number", exclusiveMinimum: 0, maximum: 60, default: 5, description: `How long \`${name}\` may take. It cannot run when the run is cancelled, the sequence is aborted or \`timeout-minutes\` are over.` },
    };
}
/** What every start leaves, so that a stop finds it. */
const startedReports = {
    runId: "Id of the workflow run, with `workflow`.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how the run ended.",
    job: "Name of this job: a stop finds by it what was started.",
    startedFor: "Project, stage and service of the task, likewise.",
    "<name>": "Whatever the script or the workflow's artifact reports.",
};
/** Of jobs that stop what a start has begun: the workflow run it has left, or by a script. */
function stopParameters(hook, description, example) {
    return {
        type: "object",
        properties: {
            run: {
                ...workProperties.run,
                description: "Script that stops it. What the start reported is in CLOUD_AUTOMATION_STARTED_<NAME>, and in the event file below `.data` under the task's name, which is in CLOUD_AUTOMATION_STARTED_BY. Without `run`, the workflow run that was started is cancelled.",
                examples: ["kill \"$CLOUD_AUTOMATION_STARTED_PROCESS_ID\""],
            },
            ...parameters/* stopProperties */.Kq,
            "started-by": { ...parameters/* stopProperties */.Kq["started-by"], description: "Name of the earlier task that started it. Without it, what a start of this kind has left for this project, stage and service." },
            "run-id": { ...parameters/* stopProperties */.Kq["run-id"], description: "Id of the workflow run to stop, instead of the one that the start has reported." },
            ...checkProperties,
            check: {
                ...checkProperties.check,
                description: "Script that reads back whether it is over: exit code 0 for yes. It is tried until it succeeds or `patience-minutes` are over; then the task fails. With `run` it is also asked before, where the event tells what was started: what is over already is not stopped again.",
                examples: ["! pgrep --full load-generator"],
            },
            ...hookProperties(hook, description, example),
        },
        additionalProperties: false,
    };
}
/** What every stop reports. */
const stoppedReports = {
    stopped: "`true` when it is over, `false` when it goes on, `unknown` when the stop script failed and there is no `check`.",
    wasRunning: "`false` when it was over before, `true` when it was not, as far as a `check` tells.",
    confirmedBy: "What read it back: `check`, `workflow run`, both, or nobody but `the stop script` itself.",
    startedBy: "Name of the task that had started it, if the event tells.",
    start: "When it was started, if the start has reported it.",
    end: "When it was found to be over (ISO 8601).",
    runId: "Id of the workflow run, if it is one.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how the run ended.",
    "<name>": "Whatever the scripts report.",
};
const WORKFLOW_PERMISSION = "write, to start, read and cancel workflow runs; only with `workflow`";

;// CONCATENATED MODULE: ./src/jobs/build/declarations.ts

const buildDeclarations = [
    {
        name: "build.run",
        does: "Builds by a script or a workflow and reports what was built. It is done when the work is over and `check`, if there is one, has found the result where it should be.",
        parameters: {
            type: "object",
            properties: {
                ...untilEndProperties,
                ...checkProperties,
                check: { ...checkProperties.check, examples: ["docker buildx imagetools inspect \"$CLOUD_AUTOMATION_REPORTED_IMAGE\""] },
            },
            additionalProperties: false,
        },
        reports: {
            image: "Image that was built, such as `example/carts:1.4.0`, if the work reports it. A later `deploy.run` reads it from `data.build.image`, so call the task `build`, or pass it as `image`. The control plane's own `configurationChange.values.image` cannot be set by a task.",
            tag: "Its tag; taken from `image` unless reported.",
            digest: "Its digest; taken from `image` unless reported.",
            buildUrl: "Page of the build: of the workflow's run, or of this run; also a label.",
            runId: "Id of the workflow run, with `workflow`.",
            runUrl: "Its page; also a label.",
            conclusion: "GitHub's word for how the run ended.",
            "<name>": "Whatever the script or the workflow's artifact reports.",
        },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
];

;// CONCATENATED MODULE: ./src/jobs/chaos/declarations.ts

const ROLLBACK = "`succeeded`, `failed`, `not run`, or `not needed` where the experiment did not fail.";
const chaosDeclarations = [
    {
        name: "chaos.start",
        does: "Starts a chaos experiment by a script or a workflow, waits for its end unless told otherwise, and takes back what it has left where it fails. `results` and `thresholds` of the rule judge its journal.",
        parameters: {
            type: "object",
            properties: {
                ...startProperties("runner"),
                experiment: { type: "string", minLength: 1, maxLength: 500, description: "Name of the experiment, for the report; the script finds it in CLOUD_AUTOMATION_EXPERIMENT.", examples: ["pod-delete"] },
                ...hookProperties("rollback", "Script that takes back what a failed experiment has left. It never hides the failure. `rollback-minutes` of the task's time are kept for it.", "kubectl delete chaosengine --all"),
            },
            additionalProperties: false,
        },
        reports: {
            experiment: "Name of the experiment: what the work reports, else the parameter.",
            start: "When it began: of the journal, else of the work, else of this job (ISO 8601).",
            end: "When it ended, likewise; not with `wait: no`.",
            rollback: ROLLBACK,
            ...startedReports,
        },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
    {
        name: "chaos.stop",
        does: "Stops the experiment that an earlier task has started, takes back what it has left, and is done when it is over; one that was over already is a pass, too.",
        parameters: stopParameters("rollback", "Script that runs after the stop, whatever came of it, and takes back what the experiment has left. Where it fails, the task fails.", "kubectl delete chaosengine --all"),
        reports: { ...stoppedReports, rollback: "`succeeded`, `failed` or `not run`, where there is one." },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
];

;// CONCATENATED MODULE: ./src/jobs/deploy/declarations.ts

const deployDeclarations = [
    {
        name: "deploy.run",
        does: "Deploys by a script or a workflow and keeps a deployment record at GitHub, from in progress to its end. It is done when the work is over, `check`, if there is one, has succeeded, and the record says so.",
        parameters: {
            type: "object",
            properties: {
                ...untilEndProperties,
                wait: { ...untilEndProperties.wait, description: `${untilEndProperties.wait.description} \`park\` needs \`record: false\`, since nobody would end the record.` },
                environment: { type: "string", minLength: 1, maxLength: 255, description: "Environment of the record; the task's stage unless told otherwise. Scripts find it in CLOUD_AUTOMATION_ENVIRONMENT.", examples: ["production"] },
                image: {
                    type: "string",
                    minLength: 1,
                    maxLength: 1000,
                    description: "What is deployed, for the report; scripts find it in CLOUD_AUTOMATION_IMAGE. Unless told otherwise the event's `data.build.image`, which `build.run` reports, else its `data.configurationChange.values.image`.",
                    examples: ["${{ event.data.configurationChange.values.image }}"],
                },
                commit: { type: "string", minLength: 1, maxLength: 255, description: "Commit, branch or tag of the record; the run's own commit unless told otherwise.", examples: ["v1.4.0"] },
                "environment-url": { type: "string", pattern: "^https?://", maxLength: 2000, description: "Address of what is deployed; else what the work reports as `deploymentURL`.", examples: ["https://carts.staging.example.com"] },
                record: { type: "boolean", default: true, description: "`false`: no deployment record, as for a workflow job with `environment:`, which has one of its own." },
                production: { type: "boolean", description: "Whether people use this environment; GitHub takes the one called production for it unless told otherwise." },
                transient: { type: "boolean", default: false, description: "Whether the environment will go away, as one of a pull request." },
                "auto-inactive": { type: "boolean", default: true, description: "Whether a success makes older records of this environment inactive." },
                ...checkProperties,
                ...hookProperties("rollback", "Script that takes a failed deployment back. It never hides the failure. `rollback-minutes` of the task's time are kept for it.", "helm rollback \"$CLOUD_AUTOMATION_SERVICE\" --wait"),
            },
            additionalProperties: false,
        },
        reports: {
            deploymentURL: "Address of what was deployed: what the work reports, else `environment-url`; also a label.",
            deploymentURIsPublic: "The same as a list, as later tasks of the sequence expect it: what the work reports (a JSON list, or addresses with spaces between), else `deploymentURL`. The control plane puts it before the addresses of earlier deployments.",
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
        permissions: { deployments: "write, for the deployment record; not with `record: false`", actions: WORKFLOW_PERMISSION },
    },
];

;// CONCATENATED MODULE: ./src/jobs/load/declarations.ts

const loadDeclarations = [
    {
        name: "load.start",
        does: "Starts a load test by a script or a workflow, waits for its end unless told otherwise, and reports its window for the evaluation that follows. `results` and `thresholds` of the rule judge the test's own report.",
        parameters: { type: "object", properties: startProperties("runner"), additionalProperties: false },
        reports: {
            testURL: "Page of the test: what the work reports, else the workflow's run, else this run; also a label.",
            testResults: "What the work reports in words, else how it ended.",
            start: "When the load began: of the test's report, else of the work, else of this job (ISO 8601).",
            end: "When it ended, likewise; not with `wait: no`.",
            ...startedReports,
        },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
    {
        name: "load.stop",
        does: "Stops the load test that an earlier task has started, and is done when it is over; one that was over already is a pass, too.",
        parameters: stopParameters("cleanup", "Script that runs after the stop, whatever came of it, such as one that removes load generators. Where it fails, the task is a warning.", "kubectl delete job --selector \"load=$CLOUD_AUTOMATION_SERVICE\""),
        reports: { ...stoppedReports, cleanup: "`succeeded`, `failed` or `not run`, where there is one." },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
];

;// CONCATENATED MODULE: ./src/jobs/optimize/declarations.ts

const optimizeDeclarations = [
    {
        name: "optimize.start",
        does: "Starts an optimization model by a script or a workflow and reports what it found. A workflow is not waited for on a runner unless told so: studies take hours.",
        parameters: { type: "object", properties: startProperties("park"), additionalProperties: false },
        reports: {
            parameters: "The chosen parameters, if the work reports them as a JSON object; numbers become text, which later tasks can replace.",
            score: "How good they are, if the work reports it; text.",
            studyUrl: "Page of the study, if the work reports it, else the workflow's run; also a label.",
            start: "When it began, unless the work reports it (ISO 8601).",
            end: "When it ended, likewise; not with `wait: no`.",
            ...startedReports,
        },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
    {
        name: "optimize.stop",
        does: "Stops the model that an earlier task has started, and is done when it is over; one that was over already is a pass, too.",
        parameters: stopParameters("cleanup", "Script that runs after the stop, whatever came of it. Where it fails, the task is a warning.", "./remove-trials.sh"),
        reports: { ...stoppedReports, cleanup: "`succeeded`, `failed` or `not run`, where there is one." },
        permissions: { actions: WORKFLOW_PERMISSION },
    },
];

;// CONCATENATED MODULE: ./src/jobs/workflow/declarations.ts

const workflowDeclarations = [
    {
        name: "workflow.run",
        does: "Runs a workflow and is done when its run is over: success passes, failure fails and names the jobs and steps, neutral warns, and any other end (cancelled, timed out, skipped …) is `errored`.",
        parameters: { type: "object", properties: { ...parameters/* workflowProperties */.kp, ...parameters/* waitProperties */.lM }, required: ["workflow"], additionalProperties: false },
        reports: parameters/* runReports */.Xh,
        permissions: parameters/* ACTIONS_WRITE */.iW,
    },
    {
        name: "workflow.start",
        does: "Starts a workflow and is done when its run is known; it does not wait for it.",
        parameters: { type: "object", properties: parameters/* workflowProperties */.kp, required: ["workflow"], additionalProperties: false },
        reports: { runId: parameters/* runReports */.Xh.runId, runUrl: parameters/* runReports */.Xh.runUrl },
        permissions: parameters/* ACTIONS_WRITE */.iW,
    },
    {
        name: "workflow.stop",
        does: "Stops a workflow run and is done when it is over; a run that was over already is a pass, too.",
        parameters: { type: "object", properties: parameters/* stopProperties */.Kq, additionalProperties: false },
        reports: { stopped: "`true` when the run is over, `false` when it goes on.", runId: parameters/* runReports */.Xh.runId, runUrl: parameters/* runReports */.Xh.runUrl, conclusion: parameters/* runReports */.Xh.conclusion },
        permissions: parameters/* ACTIONS_WRITE */.iW,
    },
];

;// CONCATENATED MODULE: ./src/jobs/declarations.ts






/** Every ready-made job; the catalogue, the documentation and editors know them from here. */
const declarations = [...workflowDeclarations, ...buildDeclarations, ...deployDeclarations, ...loadDeclarations, ...chaosDeclarations, ...optimizeDeclarations];


/***/ }),

/***/ 73672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PLANNED_NAMES: () => (/* binding */ PLANNED_NAMES),
/* harmony export */   knownJobs: () => (/* binding */ knownJobs)
/* harmony export */ });
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59501);

/** Names of contract.md 9 that have no job yet: a catalogue may hold them, and only the task that needs one is refused. */
const PLANNED_NAMES = [
    "flag.set", "incident.open", "incident.update", "incident.close", "runbook.run", "issue.open", "issue.update", "issue.close",
    "notify.send", "approval.ask", "slo.report", "slo.evaluate", "action.route",
];
/** What a catalogue may name, and how `with` has to look: data only, without the jobs' code. */
const knownJobs = {
    names: [..._declarations__WEBPACK_IMPORTED_MODULE_0__/* .declarations */ .I.map(({ name }) => name), ...PLANNED_NAMES],
    parametersOf: (name) => _declarations__WEBPACK_IMPORTED_MODULE_0__/* .declarations */ .I.find((declaration) => declaration.name === name)?.parameters ?? { type: "object" },
};


/***/ }),

/***/ 69090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ stopProperties),
/* harmony export */   T3: () => (/* binding */ DEFAULT_ARTIFACT),
/* harmony export */   VL: () => (/* binding */ MAX_INPUTS),
/* harmony export */   Xh: () => (/* binding */ runReports),
/* harmony export */   cj: () => (/* binding */ DEFAULT_FORCE_MINUTES),
/* harmony export */   iW: () => (/* binding */ ACTIONS_WRITE),
/* harmony export */   kp: () => (/* binding */ workflowProperties),
/* harmony export */   lM: () => (/* binding */ waitProperties),
/* harmony export */   zN: () => (/* binding */ DEFAULT_PARK_MINUTES)
/* harmony export */ });
/** As `workflow_dispatch` allows (github-actions.md 3.3). */
const MAX_INPUTS = 25;
const DEFAULT_ARTIFACT = "cloud-automation-output";
const DEFAULT_PARK_MINUTES = 24 * 60;
const DEFAULT_FORCE_MINUTES = 5;
/** JSON Schemas of the parameters that every job over a workflow has; such a job spreads the ones it takes. */
const workflowProperties = {
    workflow: {
        type: "string",
        pattern: "^(\\.github/workflows/)?[^/\\\\]+\\.ya?ml$",
        description: "File of the workflow to run; it has the trigger workflow_dispatch and lies on the default branch.",
        examples: ["load-test.yml"],
    },
    repository: {
        type: "string",
        pattern: "^[\\w.-]+/[\\w.-]+$",
        description: "Repository of the workflow as owner/name; this one unless told otherwise. For another one, `github-token` needs a token that may run its workflows.",
        examples: ["octo/load-tests"],
    },
    ref: {
        type: "string",
        minLength: 1,
        description: "Branch or tag whose version of the workflow runs; the repository's default branch unless told otherwise.",
        examples: ["main"],
    },
    inputs: {
        type: "object",
        maxProperties: MAX_INPUTS,
        description: "Inputs of the workflow, at most 25. Numbers and booleans are passed as text, lists and mappings as JSON.",
        examples: [{ environment: "staging", users: 50 }],
    },
    "correlation-input": {
        type: "string",
        minLength: 1,
        description: "Name of an input of that workflow which receives the id of the task. With `run-name: … ${{ inputs.<name> }}` in the workflow its run is found again with certainty, so a re-run of this job never starts a second one.",
        examples: ["task-id"],
    },
};
/** Of jobs that wait for the run. */
const waitProperties = {
    wait: {
        type: "string",
        enum: ["runner", "park"],
        default: "runner",
        description: "`runner`: this job waits, for up to 5 hours and `timeout-minutes`. `park`: this job ends, and the sweep finishes the task when the run is over; for runs of this repository.",
    },
    "deadline-minutes": {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 35 * 24 * 60,
        default: DEFAULT_PARK_MINUTES,
        description: "With `wait: park`: the sweep cancels a run that is not over by then and finishes the task `errored`.",
    },
    artifact: {
        type: "string",
        minLength: 1,
        maxLength: 255,
        default: DEFAULT_ARTIFACT,
        description: "Artifact of the run whose file `output` (syntax of $CLOUD_AUTOMATION_OUTPUT) or `output.json` (an object) gives data, message, result and labels. A run without it has only its conclusion.",
    },
};
/** Of jobs that stop a run. */
const stopProperties = {
    "run-id": {
        type: ["string", "integer"],
        pattern: "^[1-9]\\d{0,14}$",
        minimum: 1,
        maximum: 999_999_999_999_999,
        description: "Id of the run to stop. Without it the run that an earlier task of the sequence has reported as `runId`.",
        examples: ["9000000001"],
    },
    "started-by": {
        type: "string",
        minLength: 1,
        description: "Name of the earlier task whose `runId` is meant, where several have reported one.",
        examples: ["load"],
    },
    repository: workflowProperties.repository,
    workflow: {
        ...workflowProperties.workflow,
        description: "Workflow whose running run is meant, where no task has reported one, as after a silent start: the one with `title` in its title.",
    },
    title: {
        type: "string",
        minLength: 1,
        description: "Text in the title (`run-name`) of the run; with `workflow`. Unless told otherwise project, stage and service have to be words of it.",
        examples: ["load carts staging"],
    },
    "force-after-minutes": {
        type: "number",
        minimum: 0,
        maximum: 300,
        default: DEFAULT_FORCE_MINUTES,
        description: "A run that goes on for so long after it was cancelled is ended by force, which skips its clean-up steps.",
    },
};
/** Fields of every job that waits for a run. */
const runReports = {
    runId: "Id of the workflow run.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how it ended: success, failure, cancelled, …",
    "<name>": "Whatever the artifact's `output` reports.",
};
const ACTIONS_WRITE = { actions: "write, to start, read and cancel workflow runs" };


/***/ })

};
;