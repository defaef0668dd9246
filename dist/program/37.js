module.exports = {

/***/ 20930:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isYamlDeeperThan)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const AROUND = 10;
function isYamlDeeperThan(text, limit) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        Array.from(parser.next(lexeme));
        if (parser.stack.length > limit + AROUND)
            return true;
    }
    return false;
}


/***/ }),

/***/ 31643:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sequenceUrl),
/* harmony export */   c: () => (/* binding */ evaluationUrl)
/* harmony export */ });
function sequenceUrl(base, project, keptnContext) {
    return `${bridgeOf(base)}/project/${segment(project)}/sequence/${segment(keptnContext)}`;
}
function evaluationUrl(base, keptnContext, stage) {
    return `${bridgeOf(base)}/evaluation/${segment(keptnContext)}/${segment(stage)}`;
}
function bridgeOf(base) {
    return `${base.replace(/\/api$/, "")}/bridge`;
}
function segment(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}


/***/ }),

/***/ 64849:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ windowText),
/* harmony export */   T: () => (/* binding */ timeText)
/* harmony export */ });
function timeText(time) {
    const ms = msOf(time);
    return Number.isNaN(ms) ? time : `${stamp(ms).replace(/:00$/, "")} UTC`;
}
function windowText({ start, end, }) {
    const [from, until] = [msOf(start), msOf(end)];
    if (Number.isNaN(from) || Number.isNaN(until))
        return [start, end].filter(Boolean).join(" to ");
    const [a, b] = [stamp(from), stamp(until)];
    const last = a.slice(0, 10) === b.slice(0, 10) ? b.slice(11) : b;
    return `${a} to ${last} UTC (${lengthText((until - from) / 60_000)})`;
}
function lengthText(minutes) {
    if (minutes < 2)
        return `${Number((minutes * 60).toFixed(1))} s`;
    if (minutes < 120)
        return `${Number(minutes.toFixed(1))} min`;
    return `${Number((minutes / 60).toFixed(1))} h`;
}
function msOf(time) {
    if (/^\d{13}$/.test(time))
        return Number(time);
    return /^\d{4}-\d\d-\d\d/.test(time) ? Date.parse(time) : NaN;
}
function stamp(ms) {
    return new Date(ms).toISOString().slice(0, 19).replace("T", " ");
}


/***/ }),

/***/ 68996:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ maskFor)
/* harmony export */ });
/* harmony import */ var _domain_text_masking__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46451);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33139);


const WORDS = [
    "pass",
    "warning",
    "fail",
    "succeeded",
    "errored",
    "triggered",
    "started",
    "finished",
];
function maskFor({ environment, runUrl, assignment: { task }, }, links = []) {
    return (0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .createMasker */ .aD)((0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .secretsOfEnvironment */ .O0)(environment), [
        runUrl,
        ...links.map(({ url }) => url),
        ...(0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(task),
        ...WORDS,
    ]);
}


/***/ }),

/***/ 78600:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readArchivedText),
/* harmony export */   b: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51306);

const PACKING_OVERHEAD_BYTES = 1_024;
function readArchive(archive, names, maxBytes) {
    const taken = new Set();
    const files = (0,fflate__WEBPACK_IMPORTED_MODULE_0__/* .unzipSync */ .AO)(archive, {
        filter: ({ name, size, originalSize }) => {
            if (!names.includes(name) ||
                taken.has(name) ||
                originalSize > maxBytes ||
                size > originalSize + PACKING_OVERHEAD_BYTES)
                return false;
            taken.add(name);
            return true;
        },
    });
    return new Map(Object.entries(files));
}
function readArchivedText(archive, name, maxBytes) {
    const found = readArchive(archive, [name], maxBytes).get(name);
    return found && (0,fflate__WEBPACK_IMPORTED_MODULE_0__/* .strFromU8 */ .he)(found);
}


/***/ }),

/***/ 94515:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   UH: () => (/* binding */ knownNames),
/* harmony export */   cv: () => (/* binding */ CatalogueError),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56300);


const MAX_COMPLAINTS = 10;
class CatalogueError extends _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    complaints;
    constructor(path, complaints, code = "CA-204") {
        const sorted = [...complaints].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
        const lines = [
            ...new Set(sorted.map(({ place, message }) => `${locate(path, place)}: ${message}`)),
        ];
        const left = lines.length - MAX_COMPLAINTS;
        super([
            ...lines.slice(0, MAX_COMPLAINTS),
            ...(left > 0
                ? [`${path}: …and ${left} more ${left === 1 ? "error" : "errors"}. Fix these first.`]
                : []),
        ].join("\n"), code);
        this.complaints = lines.slice(0, MAX_COMPLAINTS);
    }
}
function locate(path, { line, column }) {
    return `${path}:${line}:${column}`;
}
function knownNames(word, known) {
    const near = (0,_domain_text_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known);
    return (`${near === undefined ? "." : `; did you mean ${near}?`} Known ` +
        `${known.length === 1 ? "is" : "are"} ${known.join(", ")}.`);
}
function found(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object")
        return "a mapping";
    return typeof value === "string" ? (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value) : String(value);
}


/***/ }),

/***/ 98957:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sequenceEventType),
/* harmony export */   r: () => (/* binding */ parseSequenceEventType)
/* harmony export */ });
const PREFIX = "sh.keptn.event";
function sequenceEventType(stage, sequence, kind) {
    return `${PREFIX}.${stage}.${sequence}.${kind}`;
}
function parseSequenceEventType(type) {
    const [sh, keptn, event, stage, sequence, kind, ...rest] = type.split(".");
    if (`${sh}.${keptn}.${event}` !== PREFIX || !stage || !sequence || !kind || rest.length > 0)
        return undefined;
    return { stage, sequence, kind };
}


/***/ })

};
