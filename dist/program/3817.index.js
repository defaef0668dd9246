"use strict";
exports.id = 3817;
exports.ids = [3817];
exports.modules = {

/***/ 3515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ dispatched),
/* harmony export */   L: () => (/* binding */ mayFollow)
/* harmony export */ });
function dispatched({ reference, mode, eventType }) {
    return { reference, ...(mode && { mode }), ...(eventType !== undefined && { eventType }) };
}
const NEXT = {
    seen: ["seen", "asking", "finishing", "settled"],
    asking: ["asking", "announcing", "finishing", "settled"],
    announcing: ["announcing", "working", "finishing", "settled"],
    working: ["working", "finishing", "settled", "parked"],
    finishing: ["finishing", "settled"],
    settled: [],
    parked: ["finishing", "settled"],
};
/** Whether one saved state may follow another; `undefined` is an empty one. */
function mayFollow(before, after) {
    return before === undefined || NEXT[before.phase].includes(after.phase);
}


/***/ }),

/***/ 3817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_dispatch_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1963);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4389);
/* harmony import */ var _domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3515);
/* harmony import */ var _runner_state_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3738);




/**
 * Pre: writes down which event this run is about, so that post exists and can answer when a step
 * before main fails. Quiet about a bad payload, which main reports.
 */
try {
    const dispatch = (0,_runner_dispatch_event__WEBPACK_IMPORTED_MODULE_0__/* .readDispatch */ .L)(process.env, (0,_config_inputs__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(process.env, "event") || undefined);
    new _runner_state_file__WEBPACK_IMPORTED_MODULE_3__/* .StateFile */ .iK(process.env, "").write({ phase: "seen", ...(0,_domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_2__/* .dispatched */ .E)(dispatch) });
}
catch {
    // Main says what is wrong, where people look for it.
}


/***/ }),

/***/ 1963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readDispatch),
/* harmony export */   q: () => (/* binding */ runAttemptUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);




/**
 * The dispatch this run answers: the input `event` when it is given, else the payload of the
 * `repository_dispatch`.
 *
 * @throws UserError one line that names the field
 */
function readDispatch(environment, eventInput) {
    if (eventInput)
        return (0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readDispatchPayload */ .Jf)(eventInput, "event");
    const name = environment["GITHUB_EVENT_NAME"] ?? "";
    const path = environment["GITHUB_EVENT_PATH"];
    if (name !== "repository_dispatch") {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`This workflow was started by ${name ? `\`${name}\`` : "an unknown event"}, not ` +
            "`repository_dispatch`. Set the input `event` to the triggered event as JSON.", "CA-102");
    }
    if (!path)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("GITHUB_EVENT_PATH is not set: run this action as a step of a workflow.", "CA-102");
    let event;
    try {
        event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("The file of the dispatch event (GITHUB_EVENT_PATH) could not be read as JSON.", "CA-102");
    }
    const eventType = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(event) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(event, "action") : undefined;
    const dispatch = (0,_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_1__/* .readDispatchPayload */ .Jf)((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(event) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(event, "client_payload") : undefined, "client_payload");
    return { ...dispatch, ...(typeof eventType === "string" && { eventType }) };
}
/** The URL of this run attempt: `source` of our events, and the link people follow. */
function runAttemptUrl(environment) {
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}/attempts/${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}


/***/ }),

/***/ 3738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   ay: () => (/* binding */ readOpened),
/* harmony export */   iK: () => (/* binding */ StateFile),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6234);
/* harmony import */ var _domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3515);
/* harmony import */ var _temporary_folder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(978);





/**
 * Post gets the state as an environment variable, and Windows allows 32,766 characters for one
 * (docs/reference/github-actions.md#size-limits).
 */
const MAX_STATE_CHARACTERS = 24_000;
/**
 * The saved state in the runner's state file, which post reads even when main was killed; where
 * that cannot be written, in a file beside the job's. A task is answered even where neither works:
 * post then finds out by asking what is owed. Written here and not by `@actions/core` because the
 * first entry has to be on disk before the first event, and the toolkit loads later.
 */
class StateFile {
    #stateFile;
    #folder;
    #environment;
    #savedState;
    #trouble;
    #isKept = true;
    #opened;
    /** @param begin  what an earlier stage left; main begins anew whatever that was */
    constructor(environment, folder, begin) {
        this.#environment = environment;
        this.#stateFile = environment["GITHUB_STATE"];
        this.#folder = folder;
        this.#savedState = begin;
        this.#opened = readOpened(environment);
    }
    get opened() {
        return this.#opened;
    }
    writeOpened(opened) {
        this.#opened = opened;
        this.#save(_config_names__WEBPACK_IMPORTED_MODULE_2__/* .OPENED_STATE */ .uj, JSON.stringify(opened));
    }
    get isKept() {
        return this.#isKept;
    }
    get trouble() {
        return this.#trouble;
    }
    isTaken(triggeredId) {
        return isTaken(this.#environment, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, ".."), triggeredId);
    }
    read() {
        return this.#savedState;
    }
    write(savedState) {
        if (!(0,_domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_3__/* .mayFollow */ .L)(this.#savedState, savedState))
            throw new Error(`The saved state cannot go from ${this.#savedState?.phase} to ${savedState.phase}.`);
        this.#savedState = savedState;
        if (savedState.phase === "announcing")
            this.#take(savedState.task.id);
        this.#save(_config_names__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_STATE */ .Kp, this.#serialise(savedState));
    }
    #save(name, json) {
        // JSON is one line, so the short form is safe whatever the event's values are.
        const line = `${name}=${json}\n`;
        this.#trouble = appended(this.#stateFile, line);
        this.#isKept =
            this.#trouble === undefined || appended(spareFile(this.#environment), line) === undefined;
    }
    /**
     * Tells other steps of this workflow job, whose posts run first, that this task has its owner.
     */
    #take(triggeredId) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, "..", takenBy(this.#environment, triggeredId)), "");
        }
        catch {
            // They read what the control plane has counted.
        }
    }
    /**
     * A large result goes into a file beside the job's; without that file the verdict still stands.
     */
    #serialise(savedState) {
        const whole = JSON.stringify(savedState);
        if (whole.length <= MAX_STATE_CHARACTERS || savedState.phase !== "finishing")
            return whole;
        const { outcome } = savedState;
        const file = this.#aside(whole);
        const message = `${outcome.message.slice(0, 2_000).toWellFormed()}\n[the rest of ` +
            "the result was lost with the runner's temporary files]";
        return JSON.stringify({
            ...savedState,
            outcome: { ...outcome, message, labels: {}, data: {} },
            ...(file !== undefined && { file }),
        });
    }
    #aside(text) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, "result.json");
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { mode: 0o600 });
            return file;
        }
        catch {
            return undefined;
        }
    }
}
/** @returns why it could not be written */
function appended(file, line) {
    if (!file)
        return "GITHUB_STATE is not set";
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, line, { mode: 0o600 });
        return undefined;
    }
    catch (error) {
        return `GITHUB_STATE could not be written (${error.code ?? "unknown error"})`;
    }
}
/** For the step that owns it alone. Outside of a runner there is none. */
function spareFile(environment) {
    if (!environment["RUNNER_TEMP"])
        return undefined;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_temporary_folder__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolder */ .y)(environment), nameFor(environment, "cloud-automation-state", environment["GITHUB_ACTION"] ?? ""));
}
/** What an earlier stage has left under a name; the last entry counts. */
function stateOf(environment, name) {
    const given = environment[`STATE_${name}`];
    const file = given ? undefined : spareFile(environment);
    if (!file)
        return given;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8")
            .split("\n")
            .findLast((line) => line.startsWith(`${name}=`))
            ?.slice(name.length + 1);
    }
    catch {
        return undefined;
    }
}
/**
 * Whether a step of this workflow job has announced itself for the task. @param folder the runner's
 * temporary one
 */
function isTaken(environment, folder, triggeredId) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, takenBy(environment, triggeredId)));
}
/**
 * One name for one task in one job of one run attempt: what an earlier run left says nothing. The
 * id comes from outside: nothing of it may be a path.
 */
function takenBy(environment, triggeredId) {
    return nameFor(environment, "cloud-automation-taken", triggeredId.slice(0, 100));
}
function nameFor(environment, kind, one) {
    const job = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB", "RUNNER_NAME"].map((name) => environment[name] ?? "");
    return [kind, ...job, one].join("-").replace(/[^\w-]/g, "_");
}
/** What the last stage left. Unreadable text counts as none. */
function readState(environment) {
    const text = stateOf(environment, _config_names__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_STATE */ .Kp);
    if (!text)
        return undefined;
    try {
        const state = JSON.parse(text);
        if (!state.file)
            return state;
        try {
            return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(state.file, "utf8"));
        }
        catch {
            const { file: _lost, ...rest } = state;
            return rest;
        }
    }
    catch {
        return undefined;
    }
}
/** What a job left open at GitHub; unreadable text counts as nothing. */
function readOpened(environment) {
    try {
        return JSON.parse(stateOf(environment, _config_names__WEBPACK_IMPORTED_MODULE_2__/* .OPENED_STATE */ .uj) ?? "[]");
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);


/** Where this job may leave files: the runner's folder, else the system's. */
function temporaryFolder(environment) {
    const given = environment["RUNNER_TEMP"];
    return given && isWritable(given) ? given : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
function isWritable(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
;