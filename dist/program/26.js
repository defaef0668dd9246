module.exports = {

/***/ 10135:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ RunLog)
/* harmony export */ });
/* harmony import */ var _domain_text_masking__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46451);
/* harmony import */ var _domain_text_visible__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81612);


const MAX_LINE_CHARACTERS = 4_000;
class RunLog {
    secrets;
    #tokens;
    #kept = [];
    #waiting = [];
    #core;
    constructor(tokens, secrets) {
        this.#tokens = new Set(tokens);
        this.secrets = new Set([...this.#tokens, ...secrets]);
    }
    info(text) {
        this.#print((core, line) => core.info(line), text);
    }
    notice(text) {
        this.#print((core, line) => core.notice(line), text);
    }
    warning(text) {
        this.#print((core, line) => core.warning(line), text);
    }
    error(text) {
        this.#print((core, line) => core.error(line), text);
    }
    debug(text) {
        this.#print((core, line) => core.debug(line), text);
    }
    keep(...texts) {
        this.#kept.push(...texts);
    }
    mask(token) {
        this.secrets.add(token);
        this.#tokens.add(token);
        this.#core?.setSecret(token);
    }
    masked(text) {
        return (0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .createMasker */ .aD)(this.secrets, this.#kept)(text);
    }
    async open() {
        if (this.#core)
            return this.#core;
        const core = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(7531)]).then(__webpack_require__.bind(__webpack_require__, 91659));
        if (this.#core)
            return this.#core;
        this.#core = core;
        for (const token of this.#tokens)
            core.setSecret(token);
        for (const write of this.#waiting.splice(0))
            write(core);
        return core;
    }
    #print(write, text) {
        const now = (core) => {
            const line = harmless(this.masked(text));
            write(core, line.length > MAX_LINE_CHARACTERS
                ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …`
                : line);
        };
        if (this.#core)
            now(this.#core);
        else
            this.#waiting.push(now);
    }
}
function harmless(text) {
    return (0,_domain_text_visible__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text)
        .replaceAll("##[", "## [")
        .split("\n")
        .map((line) => line.replace(/^([\s\p{Z}\p{C}\p{M}]*):(?=:)/u, "$1: "))
        .join("\n");
}


/***/ }),

/***/ 11459:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ firstLine)
/* harmony export */ });
function firstLine(text) {
    return text.split("\n", 1)[0] ?? "";
}


/***/ }),

/***/ 33139:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ completeTask),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* unused harmony export MODES */
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);


const MODES = (/* unused pure expression or super */ null && (["interactive", "silent"]));
function completeTask(reference) {
    const { keptnContext, stage, service } = reference;
    const missing = Object.entries({ shkeptncontext: keptnContext, stage, service })
        .filter(([, value]) => !value)
        .map(([name]) => name);
    if (missing.length > 0 || !keptnContext || !stage || !service) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The payload of ${reference.type} lacks ${missing.join(", ")}, and the event was ` +
            "not read from the control plane. Send these fields, or give control-plane-url " +
            `and a token (and leave \`verify\` at require).`, "CA-103");
    }
    return { ...reference, keptnContext, stage, service };
}
function unread(dispatch) {
    const { reference, event } = dispatch;
    return { task: { keptnContext: "", stage: "", service: "", ...reference }, event };
}
function identityOf({ project, stage, service, name, keptnContext, id, type, }) {
    return [project, stage, service, name, keptnContext, id, type];
}
function dataOf(event) {
    const data = (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(event, "data");
    return (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(data) ? data : {};
}


/***/ }),

/***/ 49835:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ undeliveredResultPrefix),
/* harmony export */   Fj: () => (/* binding */ readUndeliveredResult),
/* harmony export */   Lu: () => (/* binding */ MAX_UNDELIVERED_BYTES),
/* harmony export */   MT: () => (/* binding */ writeUndeliveredResult),
/* harmony export */   on: () => (/* binding */ undeliveredResultName),
/* harmony export */   x6: () => (/* binding */ UNDELIVERED_RESULT_FILE)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);



const UNDELIVERED_RESULT_FILE = "result.json";
const VERSION = 1;
const MAX_UNDELIVERED_BYTES = 256 * 1024;
const PREFIX = "cloud-automation-outbox-";
function undeliveredResultName(task, attempt) {
    return `${undeliveredResultPrefix(task)}${attempt.replace(/\D/g, "") || "1"}`;
}
function undeliveredResultPrefix({ id }) {
    return `${PREFIX}${id.slice(0, 100).replace(/[^\w.-]/g, "_")}-`;
}
function writeUndeliveredResult(kept) {
    return JSON.stringify({ version: VERSION, ...kept });
}
function readUndeliveredResult(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw unfit("is not JSON");
    }
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parsed) || (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parsed, "version") !== VERSION)
        throw unfit(`has no version ${VERSION}`);
    const outcome = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(parsed, "outcome");
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(outcome))
        throw unfit("has no outcome");
    const status = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "status");
    const result = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "result");
    if (status !== "succeeded" && status !== "errored")
        throw unfit("has no status succeeded or errored");
    if (!_outcome__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk.some((verdict) => verdict === result) ||
        result === "errored" ||
        (status === "errored" && result !== "fail"))
        throw unfit("has no fitting result");
    const data = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "data");
    const labels = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(outcome, "labels");
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(data))
        throw unfit("has no data");
    return {
        triggeredId: textOf(parsed, "triggeredId"),
        source: textOf(parsed, "source"),
        outcome: {
            status,
            result: result,
            message: textOf(outcome, "message"),
            labels: labelsOf(labels),
            data,
        },
    };
}
function textOf(object, name) {
    const value = (0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(object, name);
    if (typeof value !== "string")
        throw unfit(`has no ${name}`);
    return value;
}
function labelsOf(value) {
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw unfit("has no labels");
    const entries = Object.entries(value).map(([name, text]) => {
        if (typeof text !== "string")
            throw unfit("has a label that is no text");
        return [name, text];
    });
    return Object.fromEntries(entries);
}
function unfit(what) {
    return new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The kept result ${what}.`, "CA-604");
}


/***/ }),

/***/ 51385:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ factTable),
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _visible__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81612);

function escapeMarkdown(text) {
    return ((0,_visible__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? " " : blanks))
        .replace(/[\p{Cc}]/gu, "")
        .replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c)
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
        .replace(/@/g, "@\u200b")
        .replace(/:\/\//g, ":\u200b//")
        .replace(/#(?=\d)|(?<![a-z\d])gh(?=\\-\d)|(?<![a-z\d])www(?=\.)/gi, "$&\u200b"));
}
function factTable(facts) {
    const [head, ...rows] = facts.map(([name, value]) => `| ${name} | ${value} |`);
    return head === undefined ? [] : [head, "| :--- | :--- |", ...rows];
}


/***/ }),

/***/ 93892:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ faultText)
/* harmony export */ });
/* unused harmony export ISSUES_URL */
const ISSUES_URL = "https://github.com/cloud-automation-actions/cloud-automation-actions/issues";
function faultText(error, more) {
    const what = error instanceof Error ? error.message : String(error);
    return `Unexpected: ${what} – please report this at ${ISSUES_URL}. ${more}`;
}


/***/ })

};
