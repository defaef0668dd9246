"use strict";
exports.id = 6661;
exports.ids = [6661];
exports.modules = {

/***/ 86661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _toolkit_ledger_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1190);
/* harmony import */ var _toolkit_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78699);



/** Post: pays what main still owes. Most of the time nothing is owed, so that is found out before anything else is loaded. */
async function post(environment) {
    const owed = (0,_toolkit_ledger_file__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .SC)(environment);
    if (owed?.phase === "parked" || (owed?.phase === "settled" && (0,_toolkit_ledger_file__WEBPACK_IMPORTED_MODULE_1__/* .readOpened */ .ay)(environment).length === 0))
        return 0;
    // In a green job a ledger that main never touched means that the user's `if` said no.
    if ((!owed || owed.phase === "seen") && (0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(environment, "job-status") === "success")
        return 0;
    const { payDebt } = await Promise.all(/* import() */[__webpack_require__.e(5879), __webpack_require__.e(4884), __webpack_require__.e(8627)]).then(__webpack_require__.bind(__webpack_require__, 38627));
    return payDebt(environment);
}
const environment = (0,_toolkit_process__WEBPACK_IMPORTED_MODULE_2__/* .takeEnvironment */ .x)();
void post(environment).then(_toolkit_process__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .q, async (error) => {
    const { tellCrash } = await Promise.all(/* import() */[__webpack_require__.e(5879), __webpack_require__.e(8241)]).then(__webpack_require__.bind(__webpack_require__, 68241));
    await tellCrash(error, environment);
    (0,_toolkit_process__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .q)(1);
});


/***/ }),

/***/ 1190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SR: () => (/* binding */ LedgerFile),
  Ck: () => (/* binding */ isTaken),
  SC: () => (/* binding */ readLedger),
  ay: () => (/* binding */ readOpened)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/names.ts
var names = __webpack_require__(86234);
;// CONCATENATED MODULE: ./src/domain/ledger.ts
const NEXT = {
    seen: ["seen", "asking", "finishing", "settled"],
    asking: ["asking", "announcing", "finishing", "settled"],
    announcing: ["announcing", "working", "finishing", "settled"],
    working: ["working", "finishing", "settled", "parked"],
    finishing: ["finishing", "settled"],
    settled: [],
    parked: ["finishing", "settled"],
};
/** Whether a ledger may follow another; `undefined` is an empty ledger. */
function mayFollow(before, after) {
    return before === undefined || NEXT[before.phase].includes(after.phase);
}

;// CONCATENATED MODULE: ./src/toolkit/ledger-file.ts




/** Post gets the state as an environment variable, and Windows allows 32,766 characters for one (github-actions.md 1.7). */
const MAX_STATE_CHARACTERS = 24_000;
/**
 * The ledger in the runner's state file, which post reads even when main was killed. Written here and not by
 * `@actions/core` because the first entry has to be on disk before the first event, and the toolkit loads later.
 */
class LedgerFile {
    #stateFile;
    #folder;
    #environment;
    #ledger;
    #opened;
    /** @param begin  what an earlier stage left; main begins anew whatever that was */
    constructor(environment, folder, begin) {
        this.#environment = environment;
        this.#stateFile = environment["GITHUB_STATE"];
        this.#folder = folder;
        this.#ledger = begin;
        this.#opened = readOpened(environment);
    }
    get opened() {
        return this.#opened;
    }
    writeOpened(opened) {
        this.#opened = opened;
        this.#save(names/* OPENED_STATE */.uj, JSON.stringify(opened));
    }
    read() {
        return this.#ledger;
    }
    write(ledger) {
        if (!mayFollow(this.#ledger, ledger))
            throw new Error(`The ledger cannot go from ${this.#ledger?.phase} to ${ledger.phase}.`);
        this.#ledger = ledger;
        if (ledger.phase === "announcing")
            this.#take(ledger.task.id);
        this.#save(names/* LEDGER_STATE */.Kp, this.#serialise(ledger));
    }
    #save(name, json) {
        // JSON is one line, so the short form is safe whatever the event's values are.
        if (this.#stateFile)
            (0,external_node_fs_.appendFileSync)(this.#stateFile, `${name}=${json}\n`);
    }
    /** Tells other steps of this workflow job, whose posts run first, that this task has its owner. */
    #take(triggeredId) {
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.#folder, "..", takenBy(this.#environment, triggeredId)), "");
    }
    /** A large result goes into a file beside the job's; without that file the verdict still stands. */
    #serialise(ledger) {
        const whole = JSON.stringify(ledger);
        if (whole.length <= MAX_STATE_CHARACTERS || ledger.phase !== "finishing")
            return whole;
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
        const file = (0,external_node_path_.join)(this.#folder, "result.json");
        (0,external_node_fs_.writeFileSync)(file, whole, { mode: 0o600 });
        const { outcome } = ledger;
        const message = `${outcome.message.slice(0, 2_000).toWellFormed()}\n[the rest of the result was lost with the runner's temporary files]`;
        return JSON.stringify({ ...ledger, outcome: { ...outcome, message, labels: {}, data: {} }, file });
    }
}
/** Whether a step of this workflow job has announced itself for the task. @param folder  the runner's temporary one */
function isTaken(environment, folder, triggeredId) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, takenBy(environment, triggeredId)));
}
/** One name for one task in one job of one run attempt: what an earlier run left says nothing. The id comes from outside: nothing of it may be a path. */
function takenBy(environment, triggeredId) {
    const job = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB"].map((name) => environment[name] ?? "");
    return ["cloud-automation-taken", ...job, triggeredId.slice(0, 100)].join("-").replace(/[^\w-]/g, "_");
}
/** What the last stage left. Unreadable text counts as none. */
function readLedger(environment) {
    const text = environment[`STATE_${names/* LEDGER_STATE */.Kp}`];
    if (!text)
        return undefined;
    try {
        const state = JSON.parse(text);
        if (!state.file)
            return state;
        try {
            return JSON.parse((0,external_node_fs_.readFileSync)(state.file, "utf8"));
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
        return JSON.parse(environment[`STATE_${names/* OPENED_STATE */.uj}`] ?? "[]");
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 78699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leave),
/* harmony export */   x: () => (/* binding */ takeEnvironment)
/* harmony export */ });
/**
 * The environment of this process as it was given to us. What a script switched off for itself is not switched off for the
 * action: the control plane's certificate is always verified.
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


/***/ })

};
;