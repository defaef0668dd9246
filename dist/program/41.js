module.exports = {

/***/ 2337:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resultsChart: () => (/* binding */ resultsChart)
/* harmony export */ });
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1385);
/* harmony import */ var _domain_text_time_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4849);


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


/***/ }),

/***/ 6869:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job),
/* harmony export */   runWorkflow: () => (/* binding */ runWorkflow)
/* harmony export */ });
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(39);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(925);
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1777);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8177);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8554);
/* harmony import */ var _dispatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7808);
/* harmony import */ var _end_run__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9825);
/* harmony import */ var _outcome__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(264);
/* harmony import */ var _runs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6460);
/* harmony import */ var _start__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3960);
/* harmony import */ var _stopped__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1625);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9272);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9355);














const HOUR_MS = 60 * 60_000;
const MAX_WAIT_MS = 5 * HOUR_MS;
const FIRST_LOOK_MS = 5_000;
const MAX_LOOK_MS = 60_000;
const GROWTH = 1.5;
const OUTAGE_LOOK_MS = 4 * 60_000;
const MAX_UNKNOWN_MS = 60_000;
const LATE_OUTCOME_MS = 2_500;
async function runWorkflow(call, request) {
    const isLeftWaiting = call.wait === "park" && request.mode === "interactive";
    if (isLeftWaiting && call.repository.toLowerCase() !== request.repository.toLowerCase()) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.wait: park works only for runs of ${request.repository}. No run here learns when ` +
            `a run of ${call.repository} is over. Use wait: runner.`, "CA-207");
    }
    const run = await (0,_dispatch__WEBPACK_IMPORTED_MODULE_4__/* .startRun */ .A)(call, request);
    if (!run)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .stoppedResult */ .Fb)((0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .stopReason */ .PJ)(request));
    if (call.wait === "park" && !isLeftWaiting && !request.stop.aborted)
        return (0,_start__WEBPACK_IMPORTED_MODULE_8__.resultOfStart)(call, run, "the task does not wait for it (silent)");
    (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .keepOpen */ .Ul)(call, run, request, true);
    request.console.info(`Run ${run.id} of ${call.workflow} ` +
        `${run.isEarlier ? "was started for this task before; it is taken up again" : "was started"}: ` +
        `${run.url}`);
    const waiting = isLeftWaiting && run.state?.isOver !== true && !request.stop.aborted
        ? await leaveWaiting(call, run, request)
        : undefined;
    return waiting ?? waitFor(call, run, request);
}
async function waitFor(call, run, request) {
    const runs = { github: request.github, repository: call.repository };
    const seen = await untilOver(run, runs, request);
    if (seen instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .endedWith */ .tX)({
            kind: "judged",
            verdict: "errored",
            reason: seen.message.replace(/\.$/, ""),
            code: seen.code,
        }, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)(_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V, run));
    if (typeof seen === "object") {
        (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .keepOpen */ .Ul)(call, run, request, false);
        return outcomeOf(call, seen, runs, request);
    }
    const because = (0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .stopReason */ .PJ)(request);
    const ended = await (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .endStarted */ .Jj)(call, run, request, because);
    if (because === "deadline" && ended.kind === "over" && ended.byItself)
        return outcomeOf(call, ended.run, runs, request);
    if (seen === "stopped")
        return (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .stoppedWith */ .uN)(call, run, ended, because);
    const reason = `run ${run.id} of ${call.workflow} went on for more than ` +
        `${MAX_WAIT_MS / HOUR_MS} hours and ${(0,_end_run__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(ended)}; use wait: park ` +
        "for such runs";
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .endedWith */ .tX)({ kind: "judged", verdict: "errored", reason, code: "CA-404" }, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)(_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V, run));
}
async function outcomeOf({ artifact }, run, runs, { stop }) {
    const late = (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_12__/* .bounded */ .Mm)({ stop, graceMs: LATE_OUTCOME_MS });
    try {
        return await (0,_outcome__WEBPACK_IMPORTED_MODULE_6__/* .readOutcome */ .n)(runs, run, artifact, late.signal);
    }
    finally {
        late.release();
    }
}
async function untilOver(run, runs, { clock, stop, deadlineMs, console }) {
    if (run.state?.isOver)
        return run.state;
    const begunMs = clock.nowMs();
    let status = run.state?.status ?? "";
    let lookMs = FIRST_LOOK_MS;
    let isOutage = false;
    for (;;) {
        const leftMs = Math.min(deadlineMs, begunMs + MAX_WAIT_MS) - clock.nowMs();
        await clock.sleep(Math.min(isOutage ? OUTAGE_LOOK_MS : lookMs, Math.max(0, leftMs)), stop);
        if (stop.aborted)
            return "stopped";
        lookMs = Math.min(MAX_LOOK_MS, lookMs * GROWTH);
        const read = await (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .readRun */ .cI)(runs, run.id, stop);
        if (read.kind === "run" && read.run.isOver)
            return read.run;
        if (stop.aborted || clock.nowMs() >= deadlineMs)
            return "stopped";
        if (clock.nowMs() - begunMs >= MAX_WAIT_MS)
            return "too long";
        const lost = whyLost(read, run, runs, clock.nowMs() - begunMs);
        if (lost)
            return lost;
        isOutage = read.kind === "failed";
        status = report(read, run, status, console);
    }
}
function report(read, { id }, known, console) {
    if (read.kind === "failed")
        console.warning(`${read.failure.message}; run ${id} is looked at again in ${OUTAGE_LOOK_MS / 60_000} minutes.`);
    if (read.kind !== "run" || read.run.status === known)
        return known;
    console.info(`Run ${id} is ${read.run.status.replaceAll("_", " ")}.`);
    return read.run.status;
}
function whyLost(read, run, runs, waitedMs) {
    if (read.kind === "failed" && read.failure.kind !== "unreachable")
        return (0,_runs__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)(`Run ${run.id} of ${runs.repository} could not be followed`, read.failure);
    if (read.kind === "gone" && (run.isEarlier || waitedMs > MAX_UNKNOWN_MS))
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Run ${run.id} of ${runs.repository} is no longer there: it was deleted, or the token may not read it.`, "CA-412");
    return undefined;
}
async function leaveWaiting(call, run, request) {
    const deadline = new Date(request.clock.nowMs() + call.waitMs).toISOString();
    const waitsFor = `run ${run.id} of ${call.workflow}`;
    try {
        await request.leaveWaiting({ deadline, waitsFor, runId: run.id, artifact: call.artifact });
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        const ended = await (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .endStarted */ .Jj)(call, run, request, (0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .stopReason */ .PJ)(request));
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${error.message.replace(/\.$/, "")}; run ${run.id} of ${call.workflow} ${(0,_end_run__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(ended)}.`, error.code);
    }
    if (request.stop.aborted)
        return undefined;
    (0,_stopped__WEBPACK_IMPORTED_MODULE_9__/* .keepOpen */ .Ul)(call, run, request, false);
    return (0,_core_results__WEBPACK_IMPORTED_MODULE_10__/* .endedWith */ .tX)({ kind: "parked", deadline, waitsFor }, (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)(_domain_job_result__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_REPORT */ .V, run));
}
const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_13__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_11__/* .workflowRun */ .tM, {
    checks: _call__WEBPACK_IMPORTED_MODULE_3__/* .workflowChecks */ .n9,
    run: (request) => runWorkflow({ ...(0,_call__WEBPACK_IMPORTED_MODULE_3__/* .workflowCallOf */ .H$)(request.parameters, request), ...(0,_call__WEBPACK_IMPORTED_MODULE_3__/* .waitingOf */ .PZ)(request.parameters) }, request),
});


/***/ }),

/***/ 8395:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ArtifactService: () => (/* binding */ ArtifactService)
/* harmony export */ });
/* unused harmony export ArtifactRefusal */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1306);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3519);





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
