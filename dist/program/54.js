module.exports = {

/***/ 43607:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectSequences: () => (/* binding */ connectSequences)
/* harmony export */ });
/* harmony import */ var _address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9906);
/* harmony import */ var _credentials__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1760);
/* harmony import */ var _request__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59731);
/* harmony import */ var _sequences__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61648);




function connectSequences({ url, credentials, clock, mask }) {
    return new _sequences__WEBPACK_IMPORTED_MODULE_3__/* .KeptnSequences */ .n({
        base: (0,_address__WEBPACK_IMPORTED_MODULE_0__/* .apiBase */ .a)(url),
        authorise: (0,_credentials__WEBPACK_IMPORTED_MODULE_1__/* .authorise */ .Z)(credentials, () => clock.nowMs(), mask),
        exchange: _request__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .cv,
    });
}


/***/ }),

/***/ 61648:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ KeptnSequences)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _calls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91328);


const CONTROL_TIMEOUT_MS = 10_000;
const SEND_TIMEOUT_MS = 15_000;
class KeptnSequences {
    #calls;
    constructor(settings) {
        this.#calls = new _calls__WEBPACK_IMPORTED_MODULE_0__/* .Calls */ .gE(settings);
    }
    get address() {
        return this.#calls.base;
    }
    async missingService({ project, stage, service }, signal) {
        const path = `/controlPlane/v1/project/${encodeURIComponent(project)}/stage/${encodeURIComponent(stage)}/service`;
        const one = await this.#calls.get(`${path}/${encodeURIComponent(service)}`, {}, signal);
        if (one.ok)
            return { ok: true, value: undefined };
        if (one.failure.httpStatus !== 404)
            return one;
        const list = await this.#calls.pages(path, "services", {}, signal);
        if (!list.ok)
            return list.failure.httpStatus === 404 ? { ok: true, value: undefined } : list;
        const names = list.value.map((entry) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, "serviceName"));
        return { ok: true, value: names.includes(service) ? undefined : names };
    }
    async send(event, signal) {
        const sent = await this.#calls.ask({ method: "POST", url: "/v1/event", body: event, timeoutMs: SEND_TIMEOUT_MS }, signal);
        if (!sent.ok)
            return sent;
        const { body } = sent.value;
        const context = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body, "keptnContext") : "";
        return context ? { ok: true, value: context } : this.#calls.notKeptn();
    }
    async sequence(project, keptnContext, signal) {
        const read = await this.#calls.get(`/controlPlane/v1/sequence/${encodeURIComponent(project)}`, { keptnContext }, signal);
        if (!read.ok)
            return read;
        const states = (0,_calls__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)(read.value.body, "states");
        if (!states)
            return this.#calls.notKeptn();
        const ours = states.find((state) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(state, "shkeptncontext") === keptnContext);
        return {
            ok: true,
            value: ours && {
                state: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ours, "state"),
                stages: ((0,_calls__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)(ours, "stages") ?? []).map((stage) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(stage, "name")),
            },
        };
    }
    async events(project, keptnContext, signal) {
        const read = await this.#calls.pages("/mongodb-datastore/event", "events", { project, keptnContext }, signal);
        if (!read.ok)
            return read;
        const events = read.value.map((event) => {
            const data = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
            return {
                id: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "id"),
                type: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "type"),
                source: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "source"),
                time: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "time"),
                triggeredId: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event, "triggeredid"),
                data: (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {},
            };
        });
        return { ok: true, value: events.reverse() };
    }
    async abort(project, keptnContext, signal) {
        const url = `/controlPlane/v1/sequence/${encodeURIComponent(project)}/${encodeURIComponent(keptnContext)}/control`;
        const asked = await this.#calls.ask({ method: "POST", url, body: { state: "abort", stage: "" }, timeoutMs: CONTROL_TIMEOUT_MS }, signal);
        return asked.ok ? { ok: true, value: undefined } : asked;
    }
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

/***/ 95756:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuiltInJob: () => (/* binding */ runBuiltInJob)
});

// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/github/api.ts + 1 modules
var api = __webpack_require__(11063);
// EXTERNAL MODULE: ./src/github/artifacts.ts
var artifacts = __webpack_require__(4616);
// EXTERNAL MODULE: ./src/github/memory.ts
var memory = __webpack_require__(4356);
// EXTERNAL MODULE: ./src/github/repository-file.ts
var repository_file = __webpack_require__(76770);
// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(70039);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
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
    const deadline = setTimeout(() => end("deadline"), Math.min(setting.timeoutMs, waiting/* MAX_TIMER_MS */._o));
    const over = new AbortController();
    try {
        const job = await (0,registry.loadJob)(name);
        const request = {
            assignment: setting.assignment,
            mode: setting.mode,
            mustStay: setting.mustStay,
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
            measure: setting.measure,
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
        return (0,job_result/* endedWith */.t)(ending, job_result/* EMPTY_REPORT */.V, setting.clock.nowMs() - begunMs);
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
    return (0,job_result/* endedWith */.t)({ kind: "stopped", because });
}

// EXTERNAL MODULE: ./src/keptn/connect-sequences.ts
var connect_sequences = __webpack_require__(43607);
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
function runBuiltInJob(call, { assignment, work, mode, stop }, place, { script, measure }) {
    const { environment, config, clock, log, savedState } = place;
    const token = config.githubToken;
    const github = token ? (0,api.githubApiOf)(environment, token, clock) : WITHOUT_TOKEN;
    return runJob(call, {
        assignment,
        mode,
        mustStay: (0,inputs/* controlPlaneKind */.yn)(environment) !== "keptn",
        stop,
        timeoutMs: work.timeoutMs,
        exitCodes: work.exitCodes,
        environment,
        clock,
        console: log,
        savedState,
        runUrl: (0,dispatch_event/* runAttemptUrl */.q)(environment),
        script: ({ run, variables = {}, timeoutMs, isAfterStop }) => script({ text: run, variables, limitMs: timeoutMs, isAfterStop }),
        measure,
        mask: (secret) => void log.secrets.add(secret),
        show: (markdown) => log.summarise(log.masked(markdown)),
        github,
        sequences: sequencesOf(place),
        memory: (0,memory/* memoryOf */.z)(environment, github),
        jobEnvironment: (0,script_environment.jobEnvironment)(environment, {}),
        readFile: (path, field) => (0,repository_file.readRepositoryFile)(path, field, environment, token ? github : undefined),
        leaveWaiting: (waiting) => (0,artifacts.keepWaitingTask)({ ...waiting, triggeredId: assignment.task.id }, assignment.task, environment),
    });
}
function sequencesOf({ config, clock, log }) {
    const { url, credentials } = config.connection;
    return url && credentials
        ? (0,connect_sequences.connectSequences)({ url, credentials, clock, mask: (secret) => log.mask(secret) })
        : undefined;
}


/***/ })

};
