module.exports = {

/***/ 4616:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepMemory: () => (/* binding */ keepMemory),
/* harmony export */   keepResult: () => (/* binding */ keepResult),
/* harmony export */   keepWaitingTask: () => (/* binding */ keepWaitingTask)
/* harmony export */ });
/* harmony import */ var _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49835);
/* harmony import */ var _domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49705);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);



const RESULT_MS = 30_000;
const STEP_MS = 3 * 60_000;
const RESULT_DAYS = 14;
const WAITING_DAYS = 90;
async function keepResult(kept, task, environment) {
    const artifact = (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__/* .undeliveredResultName */ .on)(task, attemptOf(environment));
    return withService(environment, RESULT_MS, async (service) => {
        const text = (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__/* .writeUndeliveredResult */ .MT)(kept);
        await service.upload({
            artifact,
            file: _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__/* .UNDELIVERED_RESULT_FILE */ .x6,
            text,
            retentionDays: RESULT_DAYS,
        });
        return artifact;
    });
}
async function keepWaitingTask(waiting, task, environment) {
    const artifact = (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__/* .waitingTaskName */ .go)(task, attemptOf(environment));
    const kept = await withService(environment, STEP_MS, async (service) => {
        const text = (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__/* .writeWaitingTask */ .KR)(waiting);
        await service.upload({ artifact, file: _domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__/* .WAITING_TASK_FILE */ .tF, text, retentionDays: WAITING_DAYS });
        return artifact;
    });
    if (!kept.ok)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The wait could not be written down for the sweep (${kept.reason}), so the task cannot be parked.`, "CA-411");
}
async function keepMemory(artifact, text, environment) {
    return withService(environment, STEP_MS, async (service) => {
        const memory = { artifact, file: "memory.txt", text, retentionDays: WAITING_DAYS };
        try {
            await service.upload(memory);
        }
        catch (error) {
            if (!(error instanceof Error && "httpStatus" in error && error.httpStatus === 409))
                throw error;
            await service.delete(artifact);
            await service.upload(memory);
        }
        return artifact;
    });
}
async function withService(environment, limitMs, work) {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), limitMs);
    try {
        const { ArtifactService: Service } = await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(1306), __webpack_require__.e(7004)]).then(__webpack_require__.bind(__webpack_require__, 68395));
        return { ok: true, value: await work(new Service(environment, late.signal)) };
    }
    catch (error) {
        if (late.signal.aborted)
            return { ok: false, reason: `the upload took longer than ${limitMs / 1_000} s` };
        return { ok: false, reason: error instanceof Error ? error.message : "the upload failed" };
    }
    finally {
        clearTimeout(timer);
    }
}
function attemptOf(environment) {
    return environment["GITHUB_RUN_ATTEMPT"] ?? "1";
}


/***/ }),

/***/ 25825:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuiltInJob: () => (/* binding */ runBuiltInJob)
});

// EXTERNAL MODULE: ./src/github/api.ts + 1 modules
var api = __webpack_require__(11063);
// EXTERNAL MODULE: ./src/github/artifacts.ts
var artifacts = __webpack_require__(4616);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./src/github/memory.ts




const PAGE = 100;
function memoryOf(environment, github) {
    return {
        async lastMs(key) {
            const read = await github.read("GET /repos/{owner}/{repo}/actions/artifacts", { name: nameOf(key), per_page: PAGE }, new AbortController().signal);
            if (!read.ok)
                throw new errors/* UserError */.yo(`What earlier runs did could not be read: ${read.failure.message}. The job needs \`actions: read\`.`, "CA-605");
            const listed = (0,json/* isJsonObject */.OW)(read.value.data)
                ? (0,json/* getOwn */.Ng)(read.value.data, "artifacts")
                : undefined;
            const times = (Array.isArray(listed) ? listed : [])
                .filter(isOurs)
                .map((artifact) => Date.parse(String((0,json/* getOwn */.Ng)(artifact, "created_at"))))
                .filter((ms) => !Number.isNaN(ms));
            return times.length > 0 ? Math.max(...times) : undefined;
        },
        async put(key) {
            const kept = await (0,artifacts.keepMemory)(nameOf(key), key, environment);
            if (!kept.ok)
                throw new errors/* UserError */.yo(`What was done could not be put down for later runs: ${kept.reason}.`, "CA-411");
        },
    };
}
function isOurs(artifact) {
    const run = (0,json/* isJsonObject */.OW)(artifact) ? (0,json/* getOwn */.Ng)(artifact, "workflow_run") : undefined;
    return ((0,json/* isJsonObject */.OW)(run) &&
        (0,json/* getOwn */.Ng)(run, "repository_id") !== undefined &&
        (0,json/* getOwn */.Ng)(run, "repository_id") === (0,json/* getOwn */.Ng)(run, "head_repository_id"));
}
function nameOf(key) {
    return `cloud-automation-memory-${(0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, 32)}`;
}

// EXTERNAL MODULE: ./src/github/repository-file.ts
var repository_file = __webpack_require__(76770);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/jobs/core/check-ahead.ts
var check_ahead = __webpack_require__(65550);
// EXTERNAL MODULE: ./src/jobs/core/registry.ts + 16 modules
var registry = __webpack_require__(1133);
;// CONCATENATED MODULE: ./src/jobs/core/run-job.ts




const CANCEL_GRACE_MS = 5_000;
const STOP_GRACE_MS = 20_000;
async function runJob({ name, parameters }, setting) {
    const begunMs = setting.clock.nowMs();
    const stop = new AbortController();
    const end = (reason) => stop.abort(reason);
    const given = () => end(setting.stop.reason ?? "cancelled");
    if (setting.stop.aborted)
        given();
    setting.stop.addEventListener("abort", given, { once: true });
    const deadline = setTimeout(() => end("deadline"), Math.min(setting.timeoutMs, 2 ** 31 - 1));
    const over = new AbortController();
    try {
        const job = await (0,registry.loadJob)(name);
        const request = {
            assignment: setting.assignment,
            mode: setting.mode,
            parameters,
            runUrl: setting.runUrl,
            repository: setting.environment["GITHUB_REPOSITORY"] ?? "",
            sha: setting.environment["GITHUB_SHA"] ?? "",
            stop: stop.signal,
            deadlineMs: begunMs + setting.timeoutMs,
            exitCodes: setting.exitCodes,
            github: setting.github,
            clock: setting.clock,
            console: setting.console,
            environment: setting.jobEnvironment,
            sequences: setting.sequences,
            memory: setting.memory,
            readFile: setting.readFile,
            jobs: check_ahead/* BUILT_IN_JOBS */.Sy,
            mask: setting.mask,
            show: setting.show,
            script: setting.script,
            opened: (records) => setting.savedState.writeOpened(records),
            leaveWaiting: setting.leaveWaiting,
        };
        const result = await Promise.race([
            job.run(request),
            stopped(stop.signal, over.signal, setting.clock),
        ]);
        return { ...result, durationMs: setting.clock.nowMs() - begunMs };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const because = stop.signal.aborted ? stop.signal.reason : undefined;
        const ending = because
            ? { kind: "stopped", because }
            : {
                kind: "judged",
                verdict: "errored",
                reason: error.message.replace(/\.$/, ""),
                code: error.code,
            };
        return {
            ending,
            report: job_result/* EMPTY_REPORT */.V,
            logTail: [],
            masks: [],
            durationMs: setting.clock.nowMs() - begunMs,
        };
    }
    finally {
        over.abort();
        clearTimeout(deadline);
        setting.stop.removeEventListener("abort", given);
    }
}
async function stopped(stop, over, clock) {
    await new Promise((resolve) => {
        if (stop.aborted)
            resolve();
        stop.addEventListener("abort", () => resolve(), { once: true });
        over.addEventListener("abort", () => resolve(), { once: true });
    });
    const because = stop.reason ?? "cancelled";
    await clock.sleep(because === "cancelled" ? CANCEL_GRACE_MS : STOP_GRACE_MS, over);
    return {
        ending: { kind: "stopped", because },
        report: job_result/* EMPTY_REPORT */.V,
        logTail: [],
        masks: [],
        durationMs: 0,
    };
}

// EXTERNAL MODULE: ./src/keptn/connect.ts
var connect = __webpack_require__(84216);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(51963);
// EXTERNAL MODULE: ./src/script/environment.ts
var script_environment = __webpack_require__(41334);
;// CONCATENATED MODULE: ./src/wiring/built-in-job.ts








const refuse = () => Promise.resolve({
    ok: false,
    failure: {
        kind: "unauthorized",
        reached: "no",
        message: "github-token is empty: leave it at its default, or pass a token",
    },
});
const WITHOUT_TOKEN = { read: refuse, write: refuse, requestCount: 0 };
function runBuiltInJob(call, { assignment, work, mode, stop }, place, script) {
    const { environment, config, clock, log, savedState } = place;
    const token = config.githubToken;
    const github = token ? (0,api.githubApiOf)(environment, token, clock) : WITHOUT_TOKEN;
    return runJob(call, {
        assignment,
        mode,
        stop,
        timeoutMs: work.timeoutMs,
        exitCodes: work.exitCodes,
        environment,
        clock,
        console: log,
        savedState,
        runUrl: (0,dispatch_event/* runAttemptUrl */.q)(environment),
        script: ({ run, variables = {}, timeoutMs, isAfterStop }) => script({ text: run, variables, limitMs: timeoutMs, isAfterStop }),
        mask: (secret) => void log.secrets.add(secret),
        show: (markdown) => showMarkdown(markdown, log),
        github,
        sequences: sequencesOf(place),
        memory: memoryOf(environment, github),
        jobEnvironment: (0,script_environment.jobEnvironment)(environment, {}),
        readFile: (path, field) => (0,repository_file.readRepositoryFile)(path, field, environment, token ? github : undefined),
        leaveWaiting: (waiting) => (0,artifacts.keepWaitingTask)({ ...waiting, triggeredId: assignment.task.id }, assignment.task, environment),
    });
}
function sequencesOf({ config, clock, log }) {
    const { url, credentials } = config.connection;
    return url && credentials
        ? (0,connect.connectSequences)({ url, credentials, clock, mask: (secret) => log.mask(secret) })
        : undefined;
}
async function showMarkdown(markdown, log) {
    const core = await log.open();
    try {
        await core.summary.addRaw(log.masked(markdown), true).write();
    }
    catch {
        log.debug("The job summary could not be written.");
    }
}


/***/ }),

/***/ 49705:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ writeWaitingTask),
/* harmony export */   N: () => (/* binding */ readWaitingTask),
/* harmony export */   go: () => (/* binding */ waitingTaskName),
/* harmony export */   lS: () => (/* binding */ waitingTaskPrefix),
/* harmony export */   tF: () => (/* binding */ WAITING_TASK_FILE)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const WAITING_TASK_FILE = "parked.json";
const VERSION = 1;
const PREFIX = "cloud-automation-parked-";
const MAX_TEXT_CHARACTERS = 300;
function waitingTaskName(task, attempt) {
    return `${waitingTaskPrefix(task)}${attempt.replace(/\D/g, "") || "1"}`;
}
function waitingTaskPrefix({ id }) {
    return `${PREFIX}${id.slice(0, 100).replace(/[^\w.-]/g, "_")}-`;
}
function writeWaitingTask(waiting) {
    return JSON.stringify({ version: VERSION, ...waiting });
}
function askedIn(value) {
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return undefined;
    const [number, text] = [(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "number"), (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "text")];
    if (typeof number !== "number" || !Number.isSafeInteger(number))
        return undefined;
    return {
        number,
        ...(typeof text === "string" && text.length <= MAX_TEXT_CHARACTERS && { text }),
    };
}
function readWaitingTask(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        parsed = undefined;
    }
    const triggeredId = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ? (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "triggeredId") : undefined;
    const deadline = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ? (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "deadline") : undefined;
    const waitsFor = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ? (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "waitsFor") : undefined;
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parsed) ||
        (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "version") !== VERSION ||
        typeof triggeredId !== "string" ||
        typeof deadline !== "string" ||
        Number.isNaN(Date.parse(deadline)) ||
        typeof waitsFor !== "string") {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("The note of a waiting task has no fitting version, triggeredId, deadline or waitsFor.", "CA-604");
    }
    return {
        triggeredId,
        deadline,
        waitsFor: waitsFor.slice(0, MAX_TEXT_CHARACTERS),
        ...awaitedIn(parsed),
    };
}
function awaitedIn(parsed) {
    const runId = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "runId");
    const artifact = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "artifact");
    const issue = askedIn((0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "issue"));
    return {
        ...(typeof runId === "number" && Number.isSafeInteger(runId) && runId > 0 && { runId }),
        ...(typeof artifact === "string" &&
            artifact !== "" &&
            artifact.length <= MAX_TEXT_CHARACTERS && { artifact }),
        ...(issue && { issue }),
    };
}


/***/ }),

/***/ 76770:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepositoryFile: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);




const MAX_BYTES = 512 * 1024;
async function readRepositoryFile(path, field, environment, github) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment["GITHUB_WORKSPACE"] || process.cwd());
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if (full !== workspace && !full.startsWith(workspace + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${field}: ${path} is outside of the workspace.`, "CA-204");
    const text = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full, "utf8").catch(() => undefined)) ??
        (await fromGitHub(path, field, environment, github));
    if (Buffer.byteLength(text) > MAX_BYTES)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${field}: ${path} is larger than ${MAX_BYTES} bytes.`, "CA-204");
    return text;
}
async function fromGitHub(path, field, environment, github) {
    const missing = `${field}: ${path} is not in the workspace`;
    if (!github)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${missing}: check out the repository before this action, or leave github-token at its default.`, "CA-204");
    const ref = environment["GITHUB_SHA"];
    const read = await github.read("GET /repos/{owner}/{repo}/contents/{path}", { path, ...(ref !== undefined && { ref }) }, new AbortController().signal);
    if (!read.ok)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${missing}, and ${read.failure.message}. Check out the repository before this ` +
            `action, or grant \`contents: read\`.`, "CA-204");
    const content = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(read.value.data) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(read.value.data, "content") : undefined;
    if (typeof content !== "string")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${field}: ${path} is no file.`, "CA-204");
    return Buffer.from(content, "base64").toString("utf8");
}


/***/ }),

/***/ 89425:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ servedAt)
/* harmony export */ });
/* harmony import */ var _yaml_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46672);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38234);




const DEFAULT_CATALOGUE = ".github/cloud-automation.yml";
const CATALOGUE_WORKFLOW = /(?:^|\/)task\.ya?ml(?:@|$)/;
const OUR_INPUTS = ["control-plane-url", "tasks", "stages", "projects", "tasks-file"];
async function servedAt({ workflow, commit }, task, textAt) {
    const text = workflow && commit ? await textAt(workflow, commit) : undefined;
    const calls = text === undefined ? [] : callsIn(text, workflow);
    let isRefused = calls.length > 0;
    for (const call of calls) {
        const served = await servedBy(call, task, commit, textAt);
        if (served === "named")
            return "named";
        if (served === "unsaid")
            isRefused = false;
    }
    return isRefused ? "refused" : "unsaid";
}
async function servedBy({ tasks, stages, projects, catalogue, isHidden }, task, commit, textAt) {
    if (!(0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(stages, task.stage) ||
        !(0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(projects, task.project) ||
        (tasks && !(0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .serves */ .xu)({ tasks }, task.name)))
        return "refused";
    if (isHidden)
        return "unsaid";
    if (catalogue === undefined)
        return tasks ? "named" : "unsaid";
    const rules = await textAt(catalogue, commit);
    if (rules === undefined)
        return "unsaid";
    const read = parsed(rules, catalogue);
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(read, "tasks")))
        return "unsaid";
    return catalogueNames(read, task) ? "named" : "refused";
}
function callsIn(workflow, path) {
    const jobs = objectIn(parsed(workflow, path), "jobs");
    return Object.values(jobs)
        .filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)
        .flatMap((job) => {
        const steps = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(job, "steps");
        const inSteps = (Array.isArray(steps) ? steps : [])
            .filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)
            .flatMap((step) => callIn(step, isLocal));
        return [...callIn(job, () => true), ...inSteps];
    });
}
function isLocal(uses) {
    return uses.startsWith("./");
}
function callIn(call, mayAnswer) {
    const uses = textIn(call, "uses");
    if (uses === undefined)
        return [];
    const given = objectIn(call, "with");
    if (!CATALOGUE_WORKFLOW.test(uses) &&
        !OUR_INPUTS.some((name) => textIn(given, name) !== undefined))
        return mayAnswer(uses) ? [{ isHidden: true }] : [];
    const plain = (name) => {
        const text = textIn(given, name);
        const isGiven = text !== undefined && text.trim() !== "" && !text.includes("${{");
        return isGiven ? { [name]: namesOf(text) } : {};
    };
    const file = textIn(given, "tasks-file") ?? (CATALOGUE_WORKFLOW.test(uses) ? DEFAULT_CATALOGUE : undefined);
    const isHidden = `${textIn(given, "tasks") ?? ""}${file ?? ""}`.includes("${{");
    return [
        {
            ...plain("tasks"),
            ...plain("stages"),
            ...plain("projects"),
            ...(file && { catalogue: file.replace(/^\.\//, "") }),
            isHidden,
        },
    ];
}
function namesOf(text) {
    return text
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((word) => word.replace(/^sh\.keptn\.event\./, "").replace(/\.triggered$/, ""));
}
function catalogueNames(catalogue, task) {
    const keys = Object.keys(objectIn(catalogue, "tasks"));
    return ((0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(wordsIn(catalogue, "stages"), task.stage) &&
        (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(wordsIn(catalogue, "projects"), task.project) &&
        (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .serves */ .xu)({ tasks: keys.map((key) => key.replace(/\.triggered$/, "")) }, task.name));
}
function wordsIn(object, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(object, name);
    if (value === undefined)
        return undefined;
    return (Array.isArray(value) ? value : [value])
        .filter((item) => typeof item === "string")
        .flatMap(namesOf);
}
function parsed(text, path) {
    try {
        const { value } = _yaml_text__WEBPACK_IMPORTED_MODULE_0__/* .YamlText */ .Z.parse(text, path);
        return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) ? value : {};
    }
    catch (error) {
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return {};
        throw error;
    }
}
function objectIn(object, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(object, name);
    return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) ? value : {};
}
function textIn(object, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(object, name);
    return typeof value === "string" ? value : undefined;
}


/***/ })

};
