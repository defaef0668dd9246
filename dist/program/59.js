module.exports = {

/***/ 64697:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planWork: () => (/* binding */ planWork)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);


function planWork(config, environment, clock) {
    const { source, work } = config;
    let text;
    let catalogue;
    return {
        decidesMode: source.tasksFile !== "",
        async scope() {
            if (!source.tasksFile)
                return undefined;
            try {
                return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(9615), __webpack_require__.e(4515)]).then(__webpack_require__.bind(__webpack_require__, 19615))).scopeOf(await (text ??= readText(config, environment, clock)), source.tasksFile);
            }
            catch (error) {
                if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                    throw error;
                return { problem: error.message, code: error.code };
            }
        },
        async plan(event) {
            if (source.tasksFile) {
                catalogue ??= readCatalogue(await (text ??= readText(config, environment, clock)), source.tasksFile);
                return planByRule(await catalogue, event, work);
            }
            const planned = source.job
                ? { ...work, job: await jobOfInput(source.job, source.with, event) }
                : work;
            await checkReports(planned);
            return { kind: "work", work: planned };
        },
    };
}
async function planByRule(catalogue, event, work) {
    const { chooseRule } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(9615), __webpack_require__.e(1294)]).then(__webpack_require__.bind(__webpack_require__, 96894));
    const choice = chooseRule(catalogue, event);
    switch (choice.kind) {
        case "skipped":
            return { kind: "skipped", reason: choice.reason };
        case "unknown":
            return { kind: "outcome", outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__/* .couldNotRun */ .Mn)(choice.reason, "CA-205") };
        case "off": {
            const text = `Switched off in ${choice.where}.`;
            return {
                kind: "outcome",
                outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__/* .outcome */ .bu)(choice.answer, choice.answer === "pass" ? text : `${text.slice(0, -1)}. (CA-206)`),
            };
        }
        case "rule": {
            const ruled = await workOfRule(choice.rule, event, work);
            return {
                kind: "work",
                work: ruled,
                ...(choice.rule.settings.mode && { mode: choice.rule.settings.mode }),
            };
        }
    }
}
async function workOfRule(rule, event, work) {
    const { settings } = rule;
    const { resolveWith } = await Promise.all(/* import() */[__webpack_require__.e(1281), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 35649));
    const ruled = {
        ...work,
        script: settings.script,
        ...(settings.job !== undefined && {
            job: await jobOfRule(settings.job, resolveWith(rule, event)),
        }),
        shell: settings.shell ?? work.shell,
        workingDirectory: settings.workingDirectory ?? work.workingDirectory,
        timeoutMs: settings.timeoutMinutes === undefined ? work.timeoutMs : settings.timeoutMinutes * 60_000,
        exitCodes: settings.exitCodes === undefined ? work.exitCodes : (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__/* .parseExitCodes */ .I8)(settings.exitCodes),
        labels: { ...work.labels, ...settings.labels },
        results: settings.results ?? work.results,
        thresholds: settings.thresholds ?? work.thresholds,
    };
    await checkReports(ruled);
    return ruled;
}
async function jobOfRule(name, parameters) {
    const call = await jobCall(name, parameters);
    (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(4260)]).then(__webpack_require__.bind(__webpack_require__, 54260))).refuseInCatalogue(name, call.parameters);
    return call;
}
async function jobCall(name, parameters) {
    const [{ declarationOf }, { checkParameters }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1133).then(__webpack_require__.bind(__webpack_require__, 1133)),
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(4260)]).then(__webpack_require__.bind(__webpack_require__, 54260)),
    ]);
    return { name, parameters: checkParameters(declarationOf(name), parameters) };
}
async function jobOfInput(name, text, event) {
    const { declarationOf } = await __webpack_require__.e(/* import() */ 1133).then(__webpack_require__.bind(__webpack_require__, 1133));
    const declaration = declarationOf(name);
    const { resolveParameters } = await Promise.all(/* import() */[__webpack_require__.e(1281), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 35649));
    const { parseMapping } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6672)]).then(__webpack_require__.bind(__webpack_require__, 46672));
    return jobCall(name, resolveParameters(parseMapping(text, "with"), event, declaration.parameters));
}
async function checkReports({ results, thresholds }) {
    if (!results && thresholds)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("thresholds are given without results: name the report whose numbers they limit.");
    if (!results)
        return;
    const { parseResults, parseLimits } = await Promise.all(/* import() */[__webpack_require__.e(3897), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 60734));
    parseResults(results);
    parseLimits(thresholds);
}
async function readText({ source, githubToken }, environment, clock) {
    const { readRepositoryFile } = await __webpack_require__.e(/* import() */ 6770).then(__webpack_require__.bind(__webpack_require__, 76770));
    return readRepositoryFile(source.tasksFile, "tasks-file", environment, githubToken
        ? (await Promise.all(/* import() */[__webpack_require__.e(4824), __webpack_require__.e(2413), __webpack_require__.e(4045)]).then(__webpack_require__.bind(__webpack_require__, 11063))).githubApiOf(environment, githubToken, clock)
        : undefined);
}
async function readCatalogue(text, path) {
    const [{ parseCatalogue }, { knownJobs }, { parseResults, parseLimits }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(9615), __webpack_require__.e(4515)]).then(__webpack_require__.bind(__webpack_require__, 19615)),
        __webpack_require__.e(/* import() */ 1133).then(__webpack_require__.bind(__webpack_require__, 1133)),
        Promise.all(/* import() */[__webpack_require__.e(3897), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 60734)),
    ]);
    return parseCatalogue(text, path, {
        ...knownJobs,
        checks: { results: parseResults, thresholds: parseLimits },
    });
}


/***/ }),

/***/ 68395:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ArtifactService: () => (/* binding */ ArtifactService)
/* harmony export */ });
/* unused harmony export ArtifactRefusal */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51306);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13519);





class ArtifactRefusal extends Error {
    httpStatus;
    name = "ArtifactRefusal";
    constructor(message, httpStatus) {
        super(message);
        this.httpStatus = httpStatus;
    }
}
const SERVICE = "twirp/github.actions.results.api.v1.ArtifactService";
const ARTIFACT_VERSION = 7;
const ZIP = "application/zip";
const BYTES = "application/octet-stream";
const STORAGE_VERSION = "2023-11-03";
const DAY_MS = 24 * 3_600_000;
const REQUEST_MS = 2 * 60_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_ATTEMPTS = 5;
const FIRST_DELAY_MS = 1_000;
const BLOCK = Buffer.from("cloud-automation-0001").toString("base64");
class ArtifactService {
    stop;
    #origin;
    #token;
    #owner;
    #retentionDays;
    constructor(environment, stop) {
        this.stop = stop;
        const url = environment["ACTIONS_RESULTS_URL"] ?? "";
        this.#token = environment["ACTIONS_RUNTIME_TOKEN"] ?? "";
        if (this.#token === "" || !URL.canParse(url))
            throw new ArtifactRefusal("this runner offers no artifacts");
        this.#origin = new URL(url).origin;
        this.#owner = ownerIn(this.#token);
        this.#retentionDays = Number(environment["GITHUB_RETENTION_DAYS"]) || Infinity;
    }
    async upload({ artifact, file, text, retentionDays }) {
        const archive = Buffer.from((0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .zipSync */ .L)({ [file]: (0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .strToU8 */ ._u)(text) }));
        const days = Math.min(retentionDays, this.#retentionDays);
        const created = await this.#call("CreateArtifact", {
            name: artifact,
            mime_type: ZIP,
            version: ARTIFACT_VERSION,
            expires_at: new Date(Date.now() + days * DAY_MS).toISOString(),
        });
        await this.#store(signedAddressIn(created), archive);
        await this.#call("FinalizeArtifact", {
            name: artifact,
            size: String(archive.length),
            hash: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(archive).digest("hex")}`,
        });
    }
    async delete(artifact) {
        await this.#call("DeleteArtifact", { name: artifact });
    }
    async #call(method, parameters) {
        const { text } = await this.#answered({
            method: "POST",
            url: `${this.#origin}/${SERVICE}/${method}`,
            headers: { "content-type": "application/json", authorization: `Bearer ${this.#token}` },
            body: JSON.stringify({ ...this.#owner, ...parameters }),
        });
        const answer = parsed(text);
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(answer) || answer["ok"] === false)
            throw new ArtifactRefusal("the artifact service answered without a result");
        return answer;
    }
    async #store(address, archive) {
        const put = (parameters, headers, body) => this.#answered({
            method: "PUT",
            url: `${address}&${parameters}`,
            headers: { accept: "application/xml", "x-ms-version": STORAGE_VERSION, ...headers },
            body,
        });
        const block = encodeURIComponent(BLOCK);
        await put(`comp=block&blockid=${block}`, { "content-type": BYTES }, archive);
        await put("comp=blocklist", { "content-type": "application/xml", "x-ms-blob-content-type": ZIP }, `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${BLOCK}</Latest></BlockList>`);
    }
    async #answered(request) {
        for (let attempt = 1;; attempt++) {
            const answer = await (0,_http_exchange__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .c)({ ...request, timeoutMs: REQUEST_MS, maxBytes: MAX_ANSWER_BYTES }, this.stop);
            if (answer.kind === "answered" && answer.status >= 200 && answer.status < 300)
                return answer;
            if (!isPassing(answer) || attempt === MAX_ATTEMPTS)
                throw refusalOf(answer);
            const delayMs = FIRST_DELAY_MS * 2 ** (attempt - 1);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(delayMs, undefined, { signal: this.stop }).catch(() => undefined);
        }
    }
}
function isPassing(answer) {
    if (answer.kind === "broken")
        return answer.why === "timeout" || answer.why === "connection";
    return answer.status === 429 || answer.status >= 500;
}
function refusalOf(answer) {
    if (answer.kind === "broken")
        return new ArtifactRefusal(`the request to the artifact service ${answer.words}`);
    const { status, text } = answer;
    const told = parsed(text);
    const words = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(told) && typeof told["msg"] === "string" ? told["msg"] : "";
    const why = words === "" ? "" : `: ${(words.split(/[\r\n]/, 1)[0] ?? "").slice(0, 200)}`;
    return new ArtifactRefusal(`the artifact service answered HTTP ${status}${why}`, status);
}
function ownerIn(token) {
    const claims = parsed(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const scopes = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(claims) ? String(claims["scp"] ?? "") : "";
    const scope = scopes.split(" ").find((one) => one.startsWith("Actions.Results:"));
    const [, run, job] = scope?.split(":") ?? [];
    if (!run || !job)
        throw new ArtifactRefusal("this runner's token does not allow artifacts");
    return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
function signedAddressIn(created) {
    const address = created["signed_upload_url"] ?? created["signedUploadUrl"];
    if (typeof address === "string" && URL.canParse(address))
        return address;
    throw new ArtifactRefusal("the artifact service named no address for the upload");
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
