module.exports = {

/***/ 20978:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);


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


/***/ }),

/***/ 56300:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(word, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(best.candidate.length / 3))
        ? best.candidate
        : undefined;
}
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, i) => i);
    for (const [i, character] of [...from].entries()) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j++) {
            const replaced = (row[j] ?? 0) + (character === to[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 81612:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Yt: () => (/* binding */ harmlessAtGitHub),
/* harmony export */   hd: () => (/* binding */ unlinked)
/* harmony export */ });
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]/gu;
function visible(text) {
    return text.replace(INVISIBLE, (sign, at) => (isOfEmoji(sign, text, at) ? sign : ""));
}
function isOfEmoji(sign, text, at) {
    if (sign !== "\ufe0f" && sign !== "\u200d")
        return false;
    const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
    const after = text.codePointAt(at + 1);
    if (sign === "\ufe0f")
        return /\p{Extended_Pictographic}/u.test(before);
    return (/[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u.test(before) &&
        after !== undefined &&
        /\p{Extended_Pictographic}/u.test(String.fromCodePoint(after)));
}
function shown(text) {
    return text.replace(INVISIBLE, (sign, at) => isOfEmoji(sign, text, at) ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
const BREAK = "\u200b";
const TRAILER = /^([ \t]*[a-z\d]+(?:-[a-z\d]+)+)(?=[ \t]*:)/gim;
const SKIPPING = /\[(?=\s*(?:skip|no|ci|actions|dependabot)\b)/gi;
function harmlessAtGitHub(text) {
    return unlinked(visible(text.toWellFormed())
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replace(/[^\P{Cc}\n\t]/gu, ""))
        .replace(/#(?=[\p{L}\p{N}])|(?<![a-z\d])gh(?=-\d)/giu, `$&${BREAK}`)
        .replace(SKIPPING, `$&${BREAK}`)
        .replace(TRAILER, `$&${BREAK}`);
}
function unlinked(text) {
    return text.replace(/:\/\//g, `:${BREAK}//`).replace(/(?<![a-z\d])www(?=\.)|@/gi, `$&${BREAK}`);
}


/***/ }),

/***/ 83738:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   ay: () => (/* binding */ readOpened),
/* harmony export */   iK: () => (/* binding */ StateFile),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86234);
/* harmony import */ var _domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93515);
/* harmony import */ var _temporary_folder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20978);





const MAX_STATE_CHARACTERS = 24_000;
class StateFile {
    #stateFile;
    #folder;
    #environment;
    #savedState;
    #trouble;
    #isKept = true;
    #opened;
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
        const line = `${name}=${json}\n`;
        this.#trouble = appended(this.#stateFile, line);
        this.#isKept =
            this.#trouble === undefined || appended(spareFile(this.#environment), line) === undefined;
    }
    #take(triggeredId) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, "..", takenBy(this.#environment, triggeredId)), "");
        }
        catch {
        }
    }
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
function spareFile(environment) {
    if (!environment["RUNNER_TEMP"])
        return undefined;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_temporary_folder__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolder */ .y)(environment), nameFor(environment, "cloud-automation-state", environment["GITHUB_ACTION"] ?? ""));
}
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
function isTaken(environment, folder, triggeredId) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, takenBy(environment, triggeredId)));
}
function takenBy(environment, triggeredId) {
    return nameFor(environment, "cloud-automation-taken", triggeredId.slice(0, 100));
}
function nameFor(environment, kind, one) {
    const job = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB", "RUNNER_NAME"].map((name) => environment[name] ?? "");
    return [kind, ...job, one].join("-").replace(/[^\w-]/g, "_");
}
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
function readOpened(environment) {
    try {
        return JSON.parse(stateOf(environment, _config_names__WEBPACK_IMPORTED_MODULE_2__/* .OPENED_STATE */ .uj) ?? "[]");
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 93515:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ dispatched),
/* harmony export */   L: () => (/* binding */ mayFollow)
/* harmony export */ });
function dispatched({ reference, mode, eventType, isAddressed }) {
    return {
        reference,
        ...(mode && { mode }),
        ...(eventType !== undefined && { eventType }),
        ...(isAddressed && { isAddressed }),
    };
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
function mayFollow(before, after) {
    return before === undefined || NEXT[before.phase].includes(after.phase);
}


/***/ })

};
