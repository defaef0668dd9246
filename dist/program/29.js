module.exports = {

/***/ 12931:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noteOf: () => (/* binding */ noteOf),
/* harmony export */   runHistoryOf: () => (/* binding */ runHistoryOf)
/* harmony export */ });
/* harmony import */ var _domain_text_archive__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78600);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_trust_provenance__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38234);
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6702);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90651);





const SWEEP_MS = 10 * 60_000;
const PAGE = 100;
const MAX_PAGES = 10;
const MAX_ARCHIVE_BYTES = 1024 * 1024;
const GONE = 410;
function runHistoryOf(environment, token, limitMs = SWEEP_MS) {
    const repository = (0,_repository__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._)(environment);
    if (!repository)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("GITHUB_REPOSITORY is not set: run this action as a step of a workflow.", "CA-605");
    const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_2__.octokitFor)(environment, token, AbortSignal.timeout(limitMs));
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
    const notesIn = (artifacts) => artifacts
        .filter(({ expired }) => !expired)
        .flatMap(({ id, name, size_in_bytes: bytes, workflow_run: run }) => run?.id === undefined
        ? []
        : [noteOf({ id, name, bytes, runId: run.id }, octokit, repository)]);
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
        notes: (name) => asked("The artifacts of this repository could not be listed", "actions: read", async () => notesIn(await paged((page) => octokit.rest.actions.listArtifactsForRepo({ ...repository, name, ...page })))),
        notesOf: (id) => asked(`The artifacts of run ${id} could not be listed`, "actions: read", async () => notesIn(await paged((page) => octokit.rest.actions.listWorkflowRunArtifacts({ ...repository, run_id: id, ...page })))),
    };
}
async function paged(list) {
    const all = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { artifacts } = (await list({ per_page: PAGE, page })).data;
        all.push(...artifacts);
        if (artifacts.length < PAGE)
            break;
    }
    return all;
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
                const found = (0,_domain_text_archive__WEBPACK_IMPORTED_MODULE_4__/* .readArchivedText */ .C)(archive, file, maxBytes);
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

/***/ 14563:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
const WHOLE = { succeeded: "{answer}", errored: "{answer}" };
const GONE = [{ status: 409 }, { status: 410 }];
const ADDRESS = { url: "callback.url", deadline: "callback.deadline" };
const PRESETS = {
    generic: {
        source: "https://www.standardwebhooks.com",
        reads: { ...ADDRESS, startedUrl: "callback.startedUrl" },
        isSigned: true,
        body: WHOLE,
        tooEarly: [],
        closed: GONE,
    },
    n8n: {
        source: "https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.wait/",
        reads: { url: "resumeUrl" },
        isSigned: false,
        body: WHOLE,
        tooEarly: [{ status: 409, words: "running already" }],
        closed: GONE,
    },
    "trigger-dev": {
        source: "https://trigger.dev/docs/management/waitpoints/complete-callback",
        reads: ADDRESS,
        isSigned: false,
        body: WHOLE,
        tooEarly: [],
        closed: GONE,
    },
    cortex: {
        source: "https://docs.cortex.io/api/rest/workflows",
        reads: ADDRESS,
        isSigned: false,
        body: {
            succeeded: { status: "COMPLETED", message: "{message}", response: "{answer}" },
            errored: { status: "FAILED", message: "{message}", response: "{answer}" },
        },
        tooEarly: [],
        closed: GONE,
    },
    "google-workflows": {
        source: "https://cloud.google.com/workflows/docs/creating-callback-endpoints",
        reads: ADDRESS,
        isSigned: false,
        body: WHOLE,
        tooEarly: [],
        closed: [...GONE, { status: 404 }],
    },
    "azure-data-factory": {
        source: "https://learn.microsoft.com/azure/data-factory/control-flow-webhook-activity",
        reads: { url: "callBackUri" },
        isSigned: false,
        body: {
            succeeded: { Output: "{answer}", StatusCode: "200" },
            errored: {
                Output: "{answer}",
                StatusCode: "500",
                Error: { ErrorCode: "Errored", Message: "{message}" },
            },
        },
        tooEarly: [],
        closed: GONE,
    },
};


/***/ }),

/***/ 32285:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38177);
/* harmony import */ var _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49149);
/* harmony import */ var _work_start_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65748);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4172);




const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_3__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_2__/* .loadStart */ .LA, {
    checks: _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_0__/* .workChecks */ .VM,
    run: (request) => (0,_work_start_work__WEBPACK_IMPORTED_MODULE_1__/* .startWork */ .CB)(request, {
        job: "load.start",
        fields: (work) => ({
            testURL: (0,_work_start_work__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(work, request),
            testResults: (0,_work_start_work__WEBPACK_IMPORTED_MODULE_1__/* .endInWords */ .up)(work, request),
        }),
    }),
});


/***/ }),

/***/ 80733:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shapeHint: () => (/* binding */ shapeHint)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const SIGNS = [
    ["shkeptncontext", "keptn"],
    ["taskToken", "step-functions"],
    ["resumeUrl", "callback` with `callback-preset: n8n"],
    ["callBackUri", "callback` with `callback-preset: azure-data-factory"],
    ["callback", "callback"],
];
const MAX_FIELDS = 12;
function shapeHint(payload, used) {
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(payload))
        return "";
    const fields = Object.keys(payload);
    const sign = SIGNS.find(([field]) => fields.includes(field));
    if (!sign || sign[1].split("`")[0] === used)
        return "";
    const shown = fields.slice(0, MAX_FIELDS).map((field) => (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(field));
    const more = fields.length > MAX_FIELDS ? ", …" : "";
    return ` Found were the fields ${shown.join(", ")}${more}, as \`control-plane: ${sign[1]}\` takes them.`;
}


/***/ })

};
