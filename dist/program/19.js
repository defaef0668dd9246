module.exports = {

/***/ 5949:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeRecords: () => (/* binding */ closeRecords)
/* harmony export */ });
/* harmony import */ var _domain_counting_opened__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88175);
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51385);
/* harmony import */ var _domain_text_visible__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81612);
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61654);




const CLOSE_MS = 20_000;
async function closeRecords(opened, closing, environment, token) {
    const repository = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.repositoryOf)(environment);
    if (!token || !repository)
        return opened.map((record) => `${nameOf(record)}: github-token is empty`);
    const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.octokitFor)(environment, token, AbortSignal.timeout(CLOSE_MS));
    const closed = await Promise.all(opened.map(async (record) => {
        try {
            await close(record, closing, octokit, repository);
            return [];
        }
        catch (error) {
            return [`${nameOf(record)}: ${(0,_octokit__WEBPACK_IMPORTED_MODULE_0__.refusalOf)(error)}`];
        }
    }));
    return closed.flat();
}
async function close(record, { verdict, text, runUrl }, octokit, repository) {
    switch (record.kind) {
        case "deployment":
            await octokit.rest.repos.createDeploymentStatus({
                ...repository,
                deployment_id: record.id,
                state: (0,_domain_counting_opened__WEBPACK_IMPORTED_MODULE_1__/* .deploymentStateOf */ .e)(verdict),
                description: plain(text),
                log_url: runUrl,
            });
            return;
        case "check-run":
            await octokit.rest.checks.update({
                ...repository,
                check_run_id: record.id,
                status: "completed",
                conclusion: (0,_domain_counting_opened__WEBPACK_IMPORTED_MODULE_1__/* .checkConclusionOf */ .f)(verdict),
                output: { title: plain(text), summary: `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(text)}\n\n${runUrl}` },
            });
            return;
        case "workflow-run": {
            const [owner = repository.owner, repo = repository.repo] = record.repository.split("/");
            await octokit.rest.actions.cancelWorkflowRun({ owner, repo, run_id: record.id });
            return;
        }
        case "comment":
            await octokit.rest.issues.updateComment({
                ...repository,
                comment_id: record.id,
                body: `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(text)}\n\n${runUrl}`,
            });
            return;
        case "question": {
            const issue = { ...repository, issue_number: record.id };
            if ((await octokit.rest.issues.get(issue)).data.state === "closed")
                return;
            await octokit.rest.issues.createComment({
                ...issue,
                body: verdict === undefined
                    ? "The control plane waits for no answer any more."
                    : `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(text)} The control plane has the answer.`,
            });
            await octokit.rest.issues.update({
                ...issue,
                state: "closed",
                state_reason: verdict === undefined ? "not_planned" : "completed",
            });
        }
    }
}
function plain(text) {
    return (0,_domain_text_visible__WEBPACK_IMPORTED_MODULE_3__/* .harmlessAtGitHub */ .Yt)(text).slice(0, 140).toWellFormed();
}
function nameOf(record) {
    return `${record.kind} ${record.id}`;
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

/***/ 92337:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resultsChart: () => (/* binding */ resultsChart)
/* harmony export */ });
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51385);
/* harmony import */ var _domain_text_time_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64849);


const BAR_CHARACTERS = 24;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const SQUARES = 20;
const MAX_LIMITS = 30;
function resultsChart({ values, start, end, thresholds = [] }) {
    const parts = [limits(thresholds), numbers(values, start, end), responseTimes(values)].filter((lines) => lines.length > 0);
    return parts.length === 0
        ? ""
        : `${["### Measured", ...parts.map((lines) => lines.join("\n"))].join("\n\n")}\n`;
}
function numbers(values, start, end) {
    const of = (name) => Object.hasOwn(values, name) && Number.isFinite(values[name]) ? values[name] : undefined;
    const rows = [];
    const row = (title, name, unit = "", ...more) => {
        const value = of(name);
        if (value !== undefined)
            rows.push([title, [`${short(value)}${unit}`, ...more.filter(Boolean)].join(", ")]);
    };
    const also = (name, text) => {
        const value = of(name);
        return value === undefined ? "" : text(short(value));
    };
    const share = also("errorRate", (n) => `${n}%`);
    row("Requests", "requests", "", also("failed", (n) => `${n} failed${share && ` (${share})`}`) || share);
    row("Rate", "rps", " requests/s");
    row("Iterations", "iterations");
    row("Sessions", "sessions");
    row("Virtual users", "vus", " at most");
    row("Virtual users", "vusersCreated", "", also("vusersFailed", (n) => `${n} failed`));
    row("Checks", "checks", "% passed", also("checksFailed", (n) => `${n} failed`));
    const [tests = 0, failed, skipped = 0] = [
        of("tests"),
        (of("failures") ?? 0) + (of("errors") ?? 0),
        of("skipped"),
    ];
    if (of("tests") !== undefined)
        rows.push([
            "Tests",
            `${squares(tests, failed, skipped)} ${tests}, ${failed} failed, ${skipped} skipped`.trim(),
        ]);
    row("Actions", "actions", "", also("actionsFailed", (n) => `${n} failed`));
    row("Rollbacks", "rollbacks", "", also("rollbacksFailed", (n) => `${n} failed`));
    row("Duration", "duration", " s");
    if (start !== undefined && end !== undefined)
        rows.push(["Time frame", (0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)((0,_domain_text_time_text__WEBPACK_IMPORTED_MODULE_1__/* .windowText */ .K)({ start, end }))]);
    return (0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_0__/* .factTable */ .B)(rows);
}
const TIMES = ["mean", "p50", "p75", "p90", "p95", "p99", "max"];
function responseTimes(values) {
    const found = TIMES.flatMap((name) => Object.hasOwn(values, name) && Number.isFinite(values[name])
        ? [{ name, ms: values[name] ?? 0 }]
        : []);
    if (found.length === 0)
        return [];
    const scale = Math.max(...found.filter(({ name }) => name !== "max" || found.length === 1).map(({ ms }) => ms));
    return [
        "| response time | ms | |",
        "| :--- | ---: | :--- |",
        ...found.map(({ name, ms }) => `| ${name} | ${short(ms)} | ${bar(ms, scale)} |`),
    ];
}
function bar(value, scale) {
    if (value > scale)
        return `${"█".repeat(BAR_CHARACTERS)} ▸`;
    const eighths = scale > 0 ? Math.round((value / scale) * BAR_CHARACTERS * 8) : 0;
    return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}
function squares(tests, failed, skipped) {
    if (tests <= 0)
        return "";
    const share = (count) => count <= 0 ? 0 : Math.max(1, Math.min(SQUARES, Math.round((count / tests) * SQUARES)));
    const red = share(failed);
    const grey = Math.min(SQUARES - red, share(skipped));
    return "🟩".repeat(SQUARES - red - grey) + "🟥".repeat(red) + "⬜".repeat(grey);
}
function limits(thresholds) {
    if (thresholds.length === 0)
        return [];
    const rows = thresholds.slice(0, MAX_LIMITS).map(({ by, limit, actual, met, miss }) => {
        const missed = miss === "warning" ? "⚠️" : "❌";
        return (`| ${met ? "✅" : missed} ${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)(limit)} | ` +
            `${actual === undefined ? "" : short(actual)} | ${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)(by)} |`);
    });
    const more = thresholds.length - MAX_LIMITS;
    return [
        "| limit | measured | set by |",
        "| :--- | ---: | :--- |",
        ...rows,
        ...(more > 0 ? [`| … ${more} more | | |`] : []),
    ];
}
function short(value) {
    return String(Number.isInteger(value)
        ? value
        : Number(value.toPrecision(Math.max(4, String(Math.trunc(value)).length + 1))));
}


/***/ })

};
