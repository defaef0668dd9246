module.exports = {

/***/ 12931:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runHistoryOf),
/* harmony export */   noteOf: () => (/* binding */ noteOf)
/* harmony export */ });
/* harmony import */ var _domain_text_archive__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78600);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_trust_provenance__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38234);
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61654);




const SWEEP_MS = 10 * 60_000;
const PAGE = 100;
const MAX_PAGES = 10;
const MAX_ARCHIVE_BYTES = 1024 * 1024;
const GONE = 410;
function runHistoryOf(environment, token) {
    const repository = (0,_octokit__WEBPACK_IMPORTED_MODULE_2__.repositoryOf)(environment);
    if (!repository)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("GITHUB_REPOSITORY is not set: run this action as a step of a workflow.", "CA-605");
    const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_2__.octokitFor)(environment, token, AbortSignal.timeout(SWEEP_MS));
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    let defaultBranch;
    const asked = async (what, permission, ask) => {
        try {
            return await ask();
        }
        catch (error) {
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what}: ${(0,_octokit__WEBPACK_IMPORTED_MODULE_2__.refusalOf)(error)}. The job needs \`${permission}\`.`, "CA-605");
        }
    };
    const recordOf = async (run) => {
        defaultBranch ??= asked("The default branch could not be read", "metadata: read", async () => (await octokit.rest.repos.get({ ...repository })).data.default_branch);
        return {
            id: run.id,
            attemptUrl: `${server}/${repository.owner}/${repository.repo}/actions/runs/${run.id}/attempts/${run.run_attempt ?? 1}`,
            title: run.display_title,
            isOver: run.status === "completed",
            ...(run.status === "waiting" && { isWaiting: true }),
            conclusion: run.conclusion ?? "",
            changedMs: Date.parse(run.updated_at),
            origin: (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)({ event: run.event, branch: run.head_branch, repository: run.head_repository?.full_name }, {
                defaultBranch: await defaultBranch,
                repository: `${repository.owner}/${repository.repo}`,
            }),
            workflow: (run.path ?? "").split("@")[0] ?? "",
            commit: run.head_sha,
        };
    };
    return {
        dispatched: (sinceMs) => asked("The runs of this repository could not be listed", "actions: read", async () => {
            const runs = [];
            const created = `>=${new Date(sinceMs).toISOString().slice(0, 19)}Z`;
            for (let page = 1; page <= MAX_PAGES; page++) {
                const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({
                    ...repository,
                    event: "repository_dispatch",
                    created,
                    per_page: PAGE,
                    page,
                });
                for (const run of data.workflow_runs)
                    runs.push(await recordOf(run));
                if (data.workflow_runs.length < PAGE)
                    return { runs, isComplete: true };
            }
            return { runs, isComplete: false };
        }),
        run: (id) => asked(`Run ${id} could not be read`, "actions: read", async () => {
            try {
                return await recordOf((await octokit.rest.actions.getWorkflowRun({ ...repository, run_id: id })).data);
            }
            catch (error) {
                if (statusOf(error) === 404)
                    return undefined;
                throw error;
            }
        }),
        decision: (id) => asked(`The reviews of run ${id} could not be read`, "actions: read", async () => {
            const { data } = await octokit.rest.actions.getReviewsForRun({ ...repository, run_id: id });
            const has = (state) => data.some((review) => review.state === state);
            if (has("rejected"))
                return "denied";
            return has("approved") ? "approved" : undefined;
        }),
        notes: (name) => asked("The artifacts of this repository could not be listed", "actions: read", async () => {
            const { data } = await octokit.rest.actions.listArtifactsForRepo({
                ...repository,
                name,
                per_page: PAGE,
            });
            return data.artifacts
                .filter((artifact) => !artifact.expired)
                .flatMap((artifact) => artifact.workflow_run?.id === undefined
                ? []
                : [
                    noteOf({
                        id: artifact.id,
                        name: artifact.name,
                        bytes: artifact.size_in_bytes,
                        runId: artifact.workflow_run.id,
                    }, octokit, repository),
                ]);
        }),
    };
}
function noteOf({ id, name, bytes, runId }, octokit, repository) {
    return {
        artifactId: id,
        name,
        runId,
        async read(file, maxBytes) {
            if (bytes > MAX_ARCHIVE_BYTES)
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("is too large.", "CA-604");
            let archive;
            try {
                archive = new Uint8Array((await octokit.rest.actions.downloadArtifact({
                    ...repository,
                    artifact_id: id,
                    archive_format: "zip",
                })).data);
            }
            catch (error) {
                if (statusOf(error) === GONE)
                    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("is no longer there.", "CA-604");
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`could not be read (${(0,_octokit__WEBPACK_IMPORTED_MODULE_2__.refusalOf)(error)}).`, "CA-610");
            }
            try {
                const found = (0,_domain_text_archive__WEBPACK_IMPORTED_MODULE_3__/* .readArchivedText */ .C)(archive, file, maxBytes);
                if (found !== undefined)
                    return found;
            }
            catch {
                if (archive.length !== bytes)
                    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("could not be read (something else than the file came back).", "CA-610");
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("is no zip archive.", "CA-604");
            }
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`holds no ${file} of at most ${maxBytes} bytes.`, "CA-604");
        },
        async remove() {
            try {
                await octokit.rest.actions.deleteArtifact({ ...repository, artifact_id: id });
            }
            catch (error) {
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_octokit__WEBPACK_IMPORTED_MODULE_2__.refusalOf)(error)}; it needs \`actions: write\`.`, "CA-605");
            }
        },
    };
}
function statusOf(error) {
    return typeof error === "object" &&
        error !== null &&
        "status" in error &&
        typeof error.status === "number"
        ? error.status
        : undefined;
}


/***/ }),

/***/ 25915:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Q9: () => (/* binding */ ISSUE_NUMBER),
/* harmony export */   cG: () => (/* binding */ variableName)
/* harmony export */ });
const REPOSITORY = {
    pattern: "^[\\w.-]+/[\\w.-]+$",
    title: "a repository as owner/name",
};
const ISSUE_NUMBER = {
    pattern: "^[1-9]\\d{0,9}$",
    title: "the number of an issue, such as 42",
};
function variableName(example) {
    return {
        pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
        title: `the name of an environment variable, such as ${example} (its value stays in a secret)`,
    };
}


/***/ }),

/***/ 69090:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ stopProperties),
/* harmony export */   T3: () => (/* binding */ DEFAULT_ARTIFACT),
/* harmony export */   VL: () => (/* binding */ MAX_INPUTS),
/* harmony export */   Xh: () => (/* binding */ runReports),
/* harmony export */   iW: () => (/* binding */ ACTIONS_WRITE),
/* harmony export */   kp: () => (/* binding */ workflowProperties),
/* harmony export */   lM: () => (/* binding */ waitProperties)
/* harmony export */ });
/* unused harmony exports DEFAULT_WAIT_MINUTES, DEFAULT_FORCE_MINUTES */
/* harmony import */ var _core_patterns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25915);

const MAX_INPUTS = 25;
const DEFAULT_ARTIFACT = "cloud-automation-output";
const DEFAULT_WAIT_MINUTES = 24 * 60;
const DEFAULT_FORCE_MINUTES = 5;
const workflowProperties = {
    workflow: {
        type: "string",
        pattern: "^(\\.github/workflows/)?[^/\\\\]+\\.ya?ml$",
        title: "the file of a workflow below .github/workflows, such as load-test.yml",
        description: "File of the workflow to run; it has the trigger workflow_dispatch and lies on the default branch.",
        examples: ["load-test.yml"],
    },
    repository: {
        type: "string",
        ..._core_patterns__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .Bw,
        description: "Repository of the workflow as owner/name. Default: this one. For another one, " +
            "`github-token` needs a token that may run its workflows.",
        examples: ["octo/load-tests"],
    },
    ref: {
        type: "string",
        minLength: 1,
        description: "Branch or tag whose version of the workflow runs. Default: the repository's default branch.",
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
        description: "Name of an input of that workflow which receives the id of the task. With `${{ " +
            "inputs.<name> }}` in the workflow's `run-name` its run is found again with " +
            "certainty, so a re-run of this job never starts a second one.",
        examples: ["task-id"],
    },
};
const waitProperties = {
    wait: {
        type: "string",
        enum: ["runner", "park"],
        default: "runner",
        description: "`runner`: this job waits, for up to 5 hours and `timeout-minutes`. `park`: this " +
            "job ends, and the sweep finishes the task when the run is over; for runs of " +
            "this repository.",
    },
    "deadline-minutes": {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 35 * 24 * 60,
        default: DEFAULT_WAIT_MINUTES,
        description: "With `wait: park`: the sweep cancels a run that is not over by then and finishes the task `errored`.",
    },
    artifact: {
        type: "string",
        minLength: 1,
        maxLength: 255,
        default: DEFAULT_ARTIFACT,
        description: "Artifact of the run whose file `output` (syntax of $CLOUD_AUTOMATION_OUTPUT) or " +
            "`output.json` (an object) gives data, message, result and labels. A run without " +
            "it has only its conclusion.",
    },
};
const stopProperties = {
    "run-id": {
        type: ["string", "integer"],
        pattern: "^[1-9]\\d{0,14}$",
        title: "the id of a workflow run, such as 9000000001",
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
        description: "Workflow whose running run is meant, where no task has reported one, as after a " +
            "silent start: the one with `title` in its title.",
    },
    title: {
        type: "string",
        minLength: 1,
        description: "Text in the title (`run-name`) of the run; with `workflow`. By default " +
            "project, stage and service have to be words of it.",
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
const runReports = {
    runId: "Id of the workflow run.",
    runUrl: "Its page; also a label.",
    conclusion: "GitHub's word for how it ended: success, failure, cancelled, …",
    "<name>": "Whatever the artifact's `output` reports.",
};
const ACTIONS_WRITE = { actions: "write, to start, read and cancel workflow runs" };


/***/ }),

/***/ 83549:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ declarations),
/* harmony export */   tv: () => (/* binding */ approvalAsk)
/* harmony export */ });
/* unused harmony export DEFAULT_DEADLINE_MINUTES */
const DEFAULT_DEADLINE_MINUTES = 7 * 24 * 60;
const approvalAsk = {
    name: "approval.ask",
    does: "Asks a person and waits without a runner: by an issue that is answered with " +
        "a comment, or by the reviewers of an environment. Done when somebody has " +
        "approved or denied; the sweep ends the wait at its deadline.",
    parameters: {
        type: "object",
        properties: {
            environment: {
                type: "string",
                minLength: 1,
                description: "Ask the required reviewers of this environment. The workflow approval.yml " +
                    "has the second job that it needs. Without it an issue asks.",
            },
            gate: {
                readOnly: true,
                type: "string",
                enum: ["", "success", "failure", "cancelled", "skipped"],
                default: "",
                description: "Set by approval.yml: how the job ended that waited for the reviewers.",
            },
            approvers: {
                type: "string",
                default: "",
                description: "Who may answer: logins, and teams as @org/team (needs a token that may " +
                    "read members), separated by spaces, commas or lines. Without it everybody " +
                    "with write access to the repository.",
            },
            exclude: {
                type: "string",
                default: "",
                description: "Logins that may not answer, such as who asked for the change: `${{ " +
                    "event.data.labels.requester }}`. An event without that field excludes " +
                    "no one.",
            },
            "deadline-minutes": {
                type: "number",
                exclusiveMinimum: 0,
                maximum: 90 * 24 * 60,
                default: DEFAULT_DEADLINE_MINUTES,
                description: "How long the task waits for an answer. GitHub itself ends the wait for " +
                    "reviewers of an environment after 30 days.",
            },
            "remind-minutes": {
                type: "number",
                minimum: 0,
                default: 24 * 60,
                description: "How long before the deadline the sweep reminds in the issue, once; at most half of the wait. 0: never.",
            },
            title: {
                type: "string",
                maxLength: 200,
                description: "Title of the issue. Default: one that says what is to be approved.",
            },
            text: {
                type: "string",
                maxLength: 4_000,
                description: "What people should know before they decide; stands in the issue as plain text.",
            },
            assignees: {
                type: "string",
                default: "",
                description: "Logins the issue is assigned to, separated by spaces, commas or lines.",
            },
        },
        additionalProperties: false,
    },
    reports: {
        decision: "`approved` or `denied`.",
        approvedBy: "Login of who approved.",
        deniedBy: "Login of who denied.",
        reason: "What was said with it.",
        approvalUrl: "The comment, or the run with the review; also a label.",
    },
    permissions: {
        issues: "write, to ask in an issue, to answer there and to close it",
        actions: "read, to read whether an issue is as it was asked, and the rules of an " +
            "environment and the record of its review",
    },
};
const declarations = [approvalAsk];


/***/ })

};
