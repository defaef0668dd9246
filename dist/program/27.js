module.exports = {

/***/ 8403:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ nextAttemptMs)
/* harmony export */ });
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70039);

const FIRST_DELAY_MS = 1_000;
const MAX_ATTEMPTS = 4;
const MAX_RETRY_AFTER_MS = 5 * 60_000;
function nextAttemptMs(attempt, { status, reached, retryAfterMs }, { isRepeatable, leftMs, jitter }) {
    const isPassing = status === 0 || status === 408 || status === 429 || status >= 500;
    const isSafe = isRepeatable || status === 429 || (status === 0 && reached === "no");
    if (!isPassing || !isSafe || attempt >= MAX_ATTEMPTS)
        return undefined;
    const waitMs = retryAfterMs ?? (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_0__/* .backOffMs */ .Vv)(attempt, FIRST_DELAY_MS, jitter);
    return waitMs > MAX_RETRY_AFTER_MS || waitMs > leftMs ? undefined : waitMs;
}


/***/ }),

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
function runHistoryOf(environment, token) {
    const repository = (0,_repository__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._)(environment);
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

/***/ 21858:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ explanationIn)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

const MAX_PART_CHARACTERS = 1_000;
const MAX_PARTS = 5;
function explanationIn(document) {
    return [...new Set(wordsIn(document))].slice(0, MAX_PARTS).join("; ");
}
function wordsIn(value, depth = 0) {
    if (typeof value === "string")
        return wordsOf(value);
    if (depth > 2 || value === undefined)
        return [];
    if (Array.isArray(value))
        return value.slice(0, MAX_PARTS).flatMap((item) => wordsIn(item, depth + 1));
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return [];
    const at = (key) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(value, key);
    const errors = at("errors");
    return [
        ...[
            "message",
            "error",
            "errorMessages",
            "error_description",
            "title",
            "detail",
            "description",
        ].flatMap((key) => wordsIn(at(key), depth + 1)),
        ...((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(errors)
            ? Object.entries(errors)
                .slice(0, MAX_PARTS)
                .flatMap(([field, words]) => wordsIn(words, depth + 1).map((said) => `${field}: ${said}`))
            : wordsIn(errors, depth + 1)),
        ...wordsIn(at("details"), depth + 1),
        ...wordsIn((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(at("response_metadata"))
            ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(at("response_metadata"), "messages")
            : undefined, depth + 1),
    ];
}
function wordsOf(text) {
    const words = text.replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
    return words === "" ||
        words.length > MAX_PART_CHARACTERS ||
        /^<(!doctype|html|\?xml)/i.test(words)
        ? []
        : [words];
}


/***/ }),

/***/ 34332:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13519);
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70039);



const MAX_BYTES = 1024 * 1024;
async function exchange({ method, href, headers, body, timeoutMs }, stop, nowMs) {
    const answer = await (0,_http_exchange__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({ method, url: href, headers, body, timeoutMs, maxBytes: MAX_BYTES }, stop);
    if (answer.kind === "answered") {
        const document = documentOf(answer.text);
        if ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isDeeperThan */ .hz)(document, _domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX))
            return {
                kind: "broken",
                reached: "maybe",
                words: `was answered with JSON of more than ${_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX} levels inside each other; ask for less`,
                isFinal: true,
            };
        return {
            kind: "answered",
            status: answer.status,
            document,
            retryAfterMs: (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterMs */ .Vs)(answer.headers["retry-after"], nowMs),
        };
    }
    return {
        kind: "broken",
        reached: answer.reached,
        words: answer.words,
        isFinal: answer.why === "tls" || answer.why === "too-large",
    };
}
function documentOf(text) {
    if (text === "")
        return "";
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 34366:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   uA: () => (/* binding */ ownLinks)
/* harmony export */ });
/* harmony import */ var _cards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71567);
/* harmony import */ var _domain_bridge__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31643);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33139);
/* harmony import */ var _core_outgoing_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68996);
/* harmony import */ var _slo_goals__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47751);
/* harmony import */ var _ticket_mark__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87216);







function messageOf(request, purpose, about = request.parameters.about) {
    const { task, event } = request.assignment;
    const { title, text } = request.parameters;
    const evaluation = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)((0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(event), "evaluation");
    const links = ownLinks(request, task.name === "evaluation");
    const card = (0,_cards__WEBPACK_IMPORTED_MODULE_0__/* .cardOf */ .kY)(event, {
        ...(about !== undefined && { about }),
        ...(title !== undefined && { title }),
        ...(text !== undefined && { text }),
        goals: (0,_slo_goals__WEBPACK_IMPORTED_MODULE_3__/* .scoreGoals */ .X)((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(evaluation) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(evaluation, "sloFileContent") : undefined),
        links,
        mask: (0,_core_outgoing_text__WEBPACK_IMPORTED_MODULE_2__/* .maskFor */ .A)(request, links),
    });
    return { card, purpose, key: keyOf(request), kind: task.kind };
}
function keyOf({ assignment: { task, event } }) {
    const triggeredId = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(event, "triggeredid");
    const id = task.kind !== "triggered" && typeof triggeredId === "string" && triggeredId !== ""
        ? triggeredId
        : task.id;
    return (0,_ticket_mark__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .YD)({ id, keptnContext: task.keptnContext }, undefined, undefined).task;
}
function ownLinks({ sequences, runUrl, assignment: { task }, }, isEvaluation) {
    const { project, stage, keptnContext } = task;
    const bridge = sequences && keptnContext !== ""
        ? [
            {
                label: "In the Bridge",
                url: isEvaluation
                    ? (0,_domain_bridge__WEBPACK_IMPORTED_MODULE_6__/* .evaluationUrl */ .c)(sequences.address, keptnContext, stage)
                    : (0,_domain_bridge__WEBPACK_IMPORTED_MODULE_6__/* .sequenceUrl */ .N)(sequences.address, project, keptnContext),
            },
        ]
        : [];
    return [...bridge, { label: "This run", url: runUrl }];
}


/***/ }),

/***/ 47751:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ scoreGoals)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _catalogue_yaml_depth__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20930);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const MAX_CHARACTERS = 200_000;
const MAX_DEPTH = 50;
function scoreGoals(content) {
    if (typeof content !== "string" || content === "" || content.length > MAX_CHARACTERS)
        return {};
    let file;
    try {
        const text = Buffer.from(content, "base64").toString("utf8");
        if ((0,_catalogue_yaml_depth__WEBPACK_IMPORTED_MODULE_1__/* .isYamlDeeperThan */ .k)(text, MAX_DEPTH))
            return {};
        file = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 10, logLevel: "silent" });
    }
    catch {
        return {};
    }
    const total = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(file) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(file, "total_score") : undefined;
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(total))
        return {};
    const [pass, warning] = ["pass", "warning"].map((name) => percentIn((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(total, name)));
    return { ...(pass !== undefined && { pass }), ...(warning !== undefined && { warning }) };
}
function percentIn(value) {
    const [, digits] = /^(\d{1,3}(?:\.\d{1,6})?)(?:\s*%)?$/.exec(String(value).trim()) ?? [];
    const percent = Number(digits);
    return digits !== undefined && percent <= 100 ? percent : undefined;
}


/***/ })

};
