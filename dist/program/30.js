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

/***/ 35649:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseScripts),
/* harmony export */   resolveParameters: () => (/* binding */ resolveParameters),
/* harmony export */   resolveWith: () => (/* binding */ resolveWith),
/* harmony export */   x: () => (/* binding */ resolveLate)
/* harmony export */ });
/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56103);
/* harmony import */ var _script__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59694);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66671);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51385);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);






const MAX_CHARACTERS = 1_000_000;
const MARKDOWN = ["body", "comment", "section-text"];
function resolveWith(rule, event) {
    return resolve(rule.settings.with ?? {}, event, `${rule.place}: ${rule.field}.with`);
}
function resolveParameters(parameters, event, schema, field = "with") {
    refuseScripts(parameters, schema, field);
    return resolve(parameters, event, field);
}
function refuseScripts(parameters, schema, field) {
    for (const [name, value] of Object.entries(parameters)) {
        try {
            if (typeof value === "string" && (0,_script__WEBPACK_IMPORTED_MODULE_1__/* .isScript */ .Kh)(name, schema))
                (0,_script__WEBPACK_IMPORTED_MODULE_1__/* .refuseExpressions */ .eo)(value);
        }
        catch (error) {
            throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
                ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${field}.${name}: ${error.message}`, "CA-207")
                : error;
        }
    }
}
function resolveLate(value, values, field) {
    return asUserError(() => new Resolver((0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(values), Object.keys(values)).value(value, field));
}
function resolve(parameters, event, field) {
    return asUserError(() => {
        const resolver = new Resolver((0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .contextOf */ .Vm)(event));
        const resolved = {};
        for (const [name, value] of Object.entries(parameters))
            (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(resolved, name, (0,_script__WEBPACK_IMPORTED_MODULE_1__/* .isLate */ .lS)(name)
                ? value
                : resolver.value(value, `${field}.${name}`, isMarkdown(name, parameters)));
        return resolved;
    });
}
function isMarkdown(name, parameters) {
    return MARKDOWN.includes(name) && !Object.hasOwn(parameters, "http");
}
function escapeLines(text) {
    return text
        .split(/\r\n|[\n\r\u2028\u2029]/)
        .map(_domain_text_markdown__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .F)
        .join("\n");
}
function asUserError(work) {
    try {
        return work();
    }
    catch (error) {
        throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC ? new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(error.message, "CA-207") : error;
    }
}
class Resolver {
    context;
    contexts;
    #characters = 0;
    constructor(context, contexts) {
        this.context = context;
        this.contexts = contexts;
    }
    value(value, field, isEscaped = false) {
        if ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value)) {
            const resolved = {};
            for (const [key, item] of Object.entries(value))
                (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P5)(resolved, key, this.value(item, `${field}.${key}`));
            return resolved;
        }
        if (Array.isArray(value))
            return value.map((item, i) => this.value(item, `${field}[${i}]`));
        if (typeof value !== "string" || !(0,_template__WEBPACK_IMPORTED_MODULE_2__/* .hasExpression */ .xS)(value))
            return value;
        const resolved = this.#text(value, field, isEscaped);
        this.#characters +=
            typeof resolved === "string" ? resolved.length : JSON.stringify(resolved).length;
        if (this.#characters > MAX_CHARACTERS)
            throw new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(`${field}: the parameters become longer than ${MAX_CHARACTERS} characters.`);
        return resolved;
    }
    #text(text, field, isEscaped) {
        try {
            const segments = (0,_template__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(text, this.contexts);
            const [only, ...more] = segments;
            const valueOf = (expression) => {
                const found = (0,_expression__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, this.context);
                return isEscaped && typeof found === "string" ? escapeLines(found) : found;
            };
            if (only !== undefined && typeof only !== "string" && more.length === 0)
                return valueOf(only);
            return segments
                .map((segment) => (typeof segment === "string" ? segment : textOf(valueOf(segment))))
                .join("");
        }
        catch (error) {
            throw error instanceof _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC
                ? new _expression__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionProblem */ .gC(`${field}: ${error.message}`)
                : error;
        }
    }
}
function textOf(value) {
    if (value === null)
        return "";
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ })

};
