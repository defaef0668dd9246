"use strict";
exports.id = 8568;
exports.ids = [8568];
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

/***/ 8568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4389);
/* harmony import */ var _runner_state_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3738);
/* harmony import */ var _runner_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2687);



/**
 * Post: pays what main still owes. Most of the time nothing is owed, so that is found out before
 * anything else is loaded.
 */
async function post(environment) {
    const owed = (0,_runner_state_file__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(environment);
    if (owed?.phase === "parked" ||
        (owed?.phase === "settled" && (0,_runner_state_file__WEBPACK_IMPORTED_MODULE_1__/* .readOpened */ .ay)(environment).length === 0))
        return 0;
    // In a green job a saved state that main never touched means that the user's `if` said no.
    if ((!owed || owed.phase === "seen") && (0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(environment, "job-status") === "success")
        return 0;
    const wiring = await Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(1842), __webpack_require__.e(5030), __webpack_require__.e(8092)]).then(__webpack_require__.bind(__webpack_require__, 8092));
    return wiring.post(environment);
}
const environment = (0,_runner_process__WEBPACK_IMPORTED_MODULE_2__/* .takeEnvironment */ .x)();
void post(environment).then(_runner_process__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .q, async (error) => {
    const { reportCrash } = await Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(2646)]).then(__webpack_require__.bind(__webpack_require__, 2646));
    await reportCrash(error, environment);
    (0,_runner_process__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .q)(1);
});


/***/ }),

/***/ 2687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leave),
/* harmony export */   x: () => (/* binding */ takeEnvironment)
/* harmony export */ });
/**
 * The environment of this process as it was given to us. What a script switched off for itself is
 * not switched off for the action: the control plane's certificate is always verified.
 */
function takeEnvironment() {
    const environment = { ...process.env };
    delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    // Whoever reads our output may be gone; the task is answered all the same.
    process.stdout.on("error", () => undefined);
    return environment;
}
/** Leaves without waiting for idle connections, but not before the last line is out. */
function leave(exitCode) {
    process.stdout.write("", () => process.exit(exitCode));
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