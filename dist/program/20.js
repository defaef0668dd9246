module.exports = {

/***/ 4356:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ memoryOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _artifacts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4616);




const PAGE = 100;
function memoryOf(environment, github) {
    return {
        async lastMs(key) {
            const read = await github.read("GET /repos/{owner}/{repo}/actions/artifacts", { name: nameOf(key), per_page: PAGE }, new AbortController().signal);
            if (!read.ok)
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`What earlier runs did could not be read: ${read.failure.message}. The job needs \`actions: read\`.`, "CA-605");
            const listed = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(read.value.data)
                ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(read.value.data, "artifacts")
                : undefined;
            const times = (Array.isArray(listed) ? listed : [])
                .filter(isOurs)
                .map((artifact) => Date.parse(String((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(artifact, "created_at"))))
                .filter((ms) => !Number.isNaN(ms));
            return times.length > 0 ? Math.max(...times) : undefined;
        },
        async put(key) {
            const kept = await (0,_artifacts__WEBPACK_IMPORTED_MODULE_2__.keepMemory)(nameOf(key), key, environment);
            if (!kept.ok)
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`What was done could not be put down for later runs: ${kept.reason}.`, "CA-411");
        },
    };
}
function isOurs(artifact) {
    const run = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(artifact) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(artifact, "workflow_run") : undefined;
    return ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(run) &&
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(run, "repository_id") !== undefined &&
        (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(run, "repository_id") === (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(run, "head_repository_id"));
}
function nameOf(key) {
    return `cloud-automation-memory-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(key).digest("hex").slice(0, 32)}`;
}


/***/ }),

/***/ 4616:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepMemory: () => (/* binding */ keepMemory),
/* harmony export */   keepOpenTask: () => (/* binding */ keepOpenTask),
/* harmony export */   keepResult: () => (/* binding */ keepResult),
/* harmony export */   keepWaitingTask: () => (/* binding */ keepWaitingTask),
/* harmony export */   removeOpenTask: () => (/* binding */ removeOpenTask)
/* harmony export */ });
/* harmony import */ var _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49835);
/* harmony import */ var _domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49705);
/* harmony import */ var _domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1439);
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
            if (!isTaken(error))
                throw error;
            await service.delete(artifact);
            await service.upload(memory);
        }
        return artifact;
    });
}
async function keepOpenTask(memo, environment) {
    return withService(environment, STEP_MS, async (service) => {
        for (let slot = 1;; slot++) {
            const artifact = (0,_domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__/* .openTaskName */ .Pe)(slot);
            try {
                await service.upload({
                    artifact,
                    file: _domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__/* .OPEN_TASK_FILE */ .oU,
                    text: memo,
                    retentionDays: RESULT_DAYS,
                });
                return artifact;
            }
            catch (error) {
                if (!isTaken(error) || slot === _domain_counting_open_task_note__WEBPACK_IMPORTED_MODULE_3__/* .MAX_OPEN_TASKS */ .Nr)
                    throw error;
            }
        }
    });
}
async function removeOpenTask(artifact, environment) {
    const removed = await withService(environment, RESULT_MS, async (service) => {
        await service.delete(artifact);
        return artifact;
    });
    return removed.ok ? undefined : removed.reason;
}
function isTaken(error) {
    return error instanceof Error && "httpStatus" in error && error.httpStatus === 409;
}
async function withService(environment, limitMs, work) {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), limitMs);
    try {
        const { ArtifactService: Service } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(8395)]).then(__webpack_require__.bind(__webpack_require__, 68395));
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
    const parsed = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .parsedObject */ .jM)(text) ?? {};
    const triggeredId = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "triggeredId");
    const deadline = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "deadline");
    const waitsFor = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "waitsFor");
    if ((0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(parsed, "version") !== VERSION ||
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
    const uses = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .ownText */ .U3)(call, "uses");
    if (uses === undefined)
        return [];
    const given = objectIn(call, "with");
    if (!CATALOGUE_WORKFLOW.test(uses) &&
        !OUR_INPUTS.some((name) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .ownText */ .U3)(given, name) !== undefined))
        return mayAnswer(uses) ? [{ isHidden: true }] : [];
    const plain = (name) => {
        const text = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .ownText */ .U3)(given, name);
        const isGiven = text !== undefined && text.trim() !== "" && !text.includes("${{");
        return isGiven ? { [name]: namesOf(text) } : {};
    };
    const file = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .ownText */ .U3)(given, "tasks-file") ?? (CATALOGUE_WORKFLOW.test(uses) ? DEFAULT_CATALOGUE : undefined);
    const isHidden = `${(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .ownText */ .U3)(given, "tasks") ?? ""}${file ?? ""}`.includes("${{");
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
