"use strict";
exports.id = 4616;
exports.ids = [4616];
exports.modules = {

/***/ 49705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ writeWaitingTask),
/* harmony export */   N: () => (/* binding */ readWaitingTask),
/* harmony export */   go: () => (/* binding */ waitingTaskName),
/* harmony export */   lS: () => (/* binding */ waitingTaskPrefix),
/* harmony export */   tF: () => (/* binding */ WAITING_TASK_FILE)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


/** The one file in the artifact. */
const WAITING_TASK_FILE = "parked.json";
const VERSION = 1;
const PREFIX = "cloud-automation-parked-";
const MAX_TEXT_CHARACTERS = 300;
function waitingTaskName(task, attempt) {
    return `${waitingTaskPrefix(task)}${attempt.replace(/\D/g, "") || "1"}`;
}
/** Of the notes of all attempts. */
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
/** @throws UserError when it is not what {@link writeParked} writes */
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
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("The note of a parked task has no fitting version, triggeredId, deadline or waitsFor.", "CA-604");
    }
    return {
        triggeredId,
        deadline,
        waitsFor: waitsFor.slice(0, MAX_TEXT_CHARACTERS),
        ...awaitedIn(parsed),
    };
}
/** What it waits for, as far as that fits; what does not is left out. */
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

/***/ 4616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepMemory: () => (/* binding */ keepMemory),
/* harmony export */   keepResult: () => (/* binding */ keepResult),
/* harmony export */   keepWaitingTask: () => (/* binding */ keepWaitingTask)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49835);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
/* harmony import */ var _domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49705);





/** What post can spare before the runner ends it. */
const RESULT_MS = 30_000;
/**
 * A step has time: what it cannot put down costs the task. The client tries again by itself for
 * about a minute.
 */
const STEP_MS = 3 * 60_000;
/** A sweep that has not come for two weeks will not come. */
const RESULT_DAYS = 14;
/** As long as GitHub keeps artifacts by default. */
const PARKED_DAYS = 90;
/** Names of artifacts are taken once per run. */
const CONFLICT = /\(409\)/;
/**
 * Keeps a result as an artifact of this run. Uploading speaks for the run itself and needs no
 * permission of the token.
 *
 * @param folder  for the file
 * @returns       the artifact's name, or why there is none
 */
async function keepResult(kept, task, environment, folder) {
    const note = {
        name: (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_2__/* .undeliveredResultName */ .on)(task, attemptOf(environment)),
        fileName: _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_2__/* .UNDELIVERED_RESULT_FILE */ .x6,
        text: (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_2__/* .writeUndeliveredResult */ .MT)(kept),
        retentionDays: RESULT_DAYS,
        limitMs: RESULT_MS,
    };
    return upload(note, environment, folder);
}
/**
 * Writes down for the sweep that a task waits. @throws UserError when it cannot: a wait that nobody
 * knows of would never end
 */
async function keepWaitingTask(waiting, task, environment, folder) {
    const note = {
        name: (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_4__/* .waitingTaskName */ .go)(task, attemptOf(environment)),
        fileName: _domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_4__/* .WAITING_TASK_FILE */ .tF,
        text: (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_4__/* .writeWaitingTask */ .KR)(waiting),
        retentionDays: PARKED_DAYS,
        limitMs: STEP_MS,
    };
    const kept = await upload(note, environment, folder);
    if (!kept.ok)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The wait could not be written down for the sweep (${kept.reason}), so the task cannot be parked.`, "CA-411");
}
/**
 * Puts a small file down for later runs of this repository, anew when this run has put it down
 * before.
 */
async function keepMemory(name, text, environment, folder) {
    const note = {
        name,
        fileName: "memory.txt",
        text,
        retentionDays: PARKED_DAYS,
        limitMs: STEP_MS,
    };
    const put = () => upload(note, environment, folder);
    const kept = await put();
    if (kept.ok || !CONFLICT.test(kept.reason))
        return kept;
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(3669), __webpack_require__.e(1659), __webpack_require__.e(7381), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 57381));
    return new DefaultArtifactClient().deleteArtifact(name).then(put, () => kept);
}
async function upload({ name, fileName, text, retentionDays, limitMs }, environment, folder) {
    if (!environment["ACTIONS_RUNTIME_TOKEN"] || !environment["ACTIONS_RESULTS_URL"])
        return { ok: false, reason: "this runner offers no artifacts" };
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { mode: 0o600 });
        const [{ DefaultArtifactClient }, { startGroup, endGroup }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(3669), __webpack_require__.e(1659), __webpack_require__.e(7381), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 57381)),
            Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659)),
        ]);
        // The client tells a person nine lines for each file.
        startGroup(`Upload ${name}`);
        try {
            await inTime(new DefaultArtifactClient().uploadArtifact(name, [file], folder, { retentionDays }), limitMs);
        }
        finally {
            endGroup();
        }
        return { ok: true, value: name };
    }
    catch (error) {
        return {
            ok: false,
            reason: error instanceof Error ? firstLine(error.message) : "the upload failed",
        };
    }
}
function attemptOf(environment) {
    return environment["GITHUB_RUN_ATTEMPT"] ?? "1";
}
async function inTime(work, limitMs) {
    let timer;
    const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`the upload took longer than ${limitMs / 1000} s`)), limitMs);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
function firstLine(text) {
    return text.split("\n", 1)[0] ?? "";
}


/***/ })

};
;