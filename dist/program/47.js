module.exports = {

/***/ 34256:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unwritable: () => (/* binding */ unwritable),
/* harmony export */   writeTaskFiles: () => (/* binding */ writeTaskFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);



function writeTaskFiles({ event }, folder) {
    const files = { eventFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "event.json"), outputFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "output") };
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files.eventFile, JSON.stringify(event), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files.outputFile, "", { mode: 0o600 });
    }
    catch (error) {
        throw unwritable(`the job's files in ${folder}`, error);
    }
    return files;
}
function unwritable(what, error) {
    const { code } = error;
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${what} could not be written (${code ?? "unknown error"}). Give the runner's ` +
        "user the folder RUNNER_TEMP back, with room in it.", "CA-504");
}


/***/ }),

/***/ 51775:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decodeLines)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const NEWLINE = 0x0a;
function decodeLines(bytes) {
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return splitLines(bigEndianText(bytes.subarray(2)));
    const lines = [];
    let wide = false;
    for (let from = 0; from < bytes.length;) {
        wide = wide ? !looksLikeUtf8(bytes, from) : startsUtf16(bytes, from);
        const piece = wide ? utf16Line(bytes, from) : utf8Line(bytes, from);
        lines.push(piece.text.replace(/^\ufeff/, "").replace(/\r$/, ""));
        from = piece.next;
    }
    return lines;
}
function startsUtf16(bytes, from) {
    if (bytes[from] === 0xff && bytes[from + 1] === 0xfe)
        return true;
    if (bytes[from] !== 0 && bytes[from + 1] === 0)
        return true;
    const end = bytes.indexOf(NEWLINE, from);
    return end >= 0 && (end - from) % 2 === 0 && bytes[end + 1] === 0;
}
function looksLikeUtf8(bytes, from) {
    const end = bytes.indexOf(NEWLINE, from);
    if (end >= 0 && bytes[end + 1] === 0)
        return false;
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    return (line.length >= 3 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(line) && !/[\u0000-\u0008\u000e-\u001f]/.test(line.toString("utf8")));
}
function utf8Line(bytes, from) {
    const end = bytes.indexOf(NEWLINE, from);
    return end < 0
        ? { text: bytes.toString("utf8", from), next: bytes.length }
        : { text: bytes.toString("utf8", from, end), next: end + 1 };
}
function utf16Line(bytes, from) {
    for (let end = bytes.indexOf(NEWLINE, from); end >= 0; end = bytes.indexOf(NEWLINE, end + 1)) {
        if ((end - from) % 2 === 0 && bytes[end + 1] === 0)
            return { text: bytes.toString("utf16le", from, end), next: end + 2 };
    }
    return { text: bytes.toString("utf16le", from), next: bytes.length };
}
function bigEndianText(bytes) {
    return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
        .swap16()
        .toString("utf16le");
}
function splitLines(text) {
    const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}


/***/ }),

/***/ 58682:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseJobReport),
/* harmony export */   q: () => (/* binding */ parseJsonReport)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const RESULTS = ["pass", "warning", "fail"];
const STATUSES = ["succeeded", "errored"];
const JSON_SUFFIX = ":json";
const LABEL_PREFIX = "labels.";
const NO_NAME = /^(?:labels\.)?(?::json)?$/;
function parseJobReport(lines, file) {
    const draft = { labels: {}, data: {} };
    let first;
    for (const entry of entries(lines)) {
        const found = "problem" in entry ? entry : enter(draft, entry);
        first ??= found;
    }
    return first === undefined
        ? draft
        : { ...draft, unreadable: `line ${first.line} of ${file} ${first.problem}` };
}
function parseJsonReport(text, file) {
    const draft = { labels: {}, data: {} };
    const value = parseJson(text.replace(/^\ufeff/, ""));
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return { ...draft, unreadable: `${file} holds no JSON object` };
    let first;
    for (const [name, member] of Object.entries(value))
        first ??= enterMember(draft, name, member);
    return first === undefined ? draft : { ...draft, unreadable: `${file} ${first}` };
}
function enterMember(draft, name, value) {
    if (value === null || name === "")
        return undefined;
    if (name === "labels") {
        if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
            return `sets labels to ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}, but it has to be an object of texts`;
        for (const [label, text] of Object.entries(value))
            if (label !== "" && text !== null)
                (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(draft.labels, label, plain(text));
        return undefined;
    }
    if (!isSpecial(name)) {
        (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(draft.data, name, typeof value === "object" ? value : String(value));
        return undefined;
    }
    if (typeof value !== "string")
        return `sets ${name} to ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}, but it has to be text`;
    if (name !== "message")
        return enterVerdict(draft, name, value);
    draft.message = value;
    return undefined;
}
function plain(value) {
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}
function* entries(lines) {
    for (let index = 0; index < lines.length; index++) {
        const text = lines[index] ?? "";
        const line = index + 1;
        if (text === "")
            continue;
        const [mark] = /=|<</.exec(text) ?? [];
        if (mark === undefined) {
            return yield at(line, "has neither = nor <<; write name=value, or for a value of several lines " +
                "name<<END, the lines, and END alone on a line");
        }
        const name = text.slice(0, text.indexOf(mark)).trim();
        const rest = text.slice(text.indexOf(mark) + mark.length);
        if (NO_NAME.test(name))
            return yield at(line, `has no name before ${mark}; write name${mark === "=" ? "=value" : "<<END"}`);
        if (mark === "=") {
            yield { name, value: rest, line };
            continue;
        }
        if (rest === "")
            return yield at(line, `has no delimiter after <<; write ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} followed by <<END, and END alone on the line after the value`);
        const end = lines.indexOf(rest, index + 1);
        if (end < 0)
            return yield at(line, `opens the value of ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, but its delimiter never stands alone on a ` +
                "later line; end the value with it");
        yield { name, value: lines.slice(index + 1, end).join("\n"), line };
        index = end;
    }
}
function enter(draft, entry) {
    const asksForJson = entry.name.endsWith(JSON_SUFFIX);
    const name = asksForJson ? entry.name.slice(0, -JSON_SUFFIX.length) : entry.name;
    const value = asksForJson ? parseJson(entry.value) : structured(entry.value);
    if (value === undefined)
        return at(entry.line, `asks for JSON in ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry.name)}, but the value is not valid JSON; ${JSON_FIX}`);
    if (asksForJson && isInexact(value))
        return at(entry.line, `gives ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry.name)} a whole number too large to stay exact; write it as text, without :json`);
    if (!name.startsWith(LABEL_PREFIX) && !isSpecial(name)) {
        (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(draft.data, name, value);
        return undefined;
    }
    if (asksForJson && typeof value !== "string")
        return at(entry.line, `gives ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} a JSON value, but it has to be text; write it without :json`);
    const problem = enterText(draft, name, asksForJson ? String(value) : entry.value);
    return problem === undefined ? undefined : at(entry.line, problem);
}
function isInexact(value) {
    return Number.isInteger(value) && !Number.isSafeInteger(value);
}
function enterText(draft, name, text) {
    if (name === "result" || name === "status")
        return enterVerdict(draft, name, text);
    if (name === "message")
        draft.message = text;
    else
        (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(draft.labels, name.slice(LABEL_PREFIX.length), text);
    return undefined;
}
function isSpecial(name) {
    return name === "result" || name === "status" || name === "message";
}
function enterVerdict(draft, name, text) {
    const result = name === "result" ? RESULTS.find((known) => known === text.trim()) : undefined;
    const status = name === "status" ? STATUSES.find((known) => known === text.trim()) : undefined;
    if (result)
        draft.result = result;
    else if (status)
        draft.status = status;
    else
        return `sets ${name} to ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}; ${name} may be ${(name === "result" ? RESULTS : STATUSES).join(", ")}`;
    return undefined;
}
function structured(text) {
    if (!/^\s*[[{]/.test(text))
        return text;
    const value = parseJson(text);
    return typeof value === "object" && value !== null ? value : text;
}
const JSON_FIX = "numbers, true, false, null, quoted texts, objects and arrays are, numbers " +
    "within the range of JSON and at most 100 levels deep";
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return survivesJson(value, _text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function survivesJson(value, depth) {
    if (typeof value === "number")
        return Number.isFinite(value);
    if (typeof value !== "object" || value === null)
        return true;
    return depth > 0 && Object.values(value).every((item) => survivesJson(item, depth - 1));
}
function at(line, problem) {
    return { line, problem };
}


/***/ }),

/***/ 75213:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_REPORT_BYTES: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   readJobReport: () => (/* binding */ readJobReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60925);
/* harmony import */ var _domain_job_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58682);
/* harmony import */ var _domain_text_output_encoding__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51775);





const MAX_REPORT_BYTES = 4 * 1024 * 1024;
const FILE = "CLOUD_AUTOMATION_OUTPUT";
async function readJobReport(path) {
    let bytes;
    try {
        const read = await readLimited(path);
        if (typeof read === "string")
            return { ..._domain_job_result__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_REPORT */ .V, unreadable: read };
        bytes = read;
    }
    catch (error) {
        const code = error.code;
        if (code === "ENOENT" || code === "ENOTDIR")
            return {
                ..._domain_job_result__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_REPORT */ .V,
                unreadable: `${FILE} is gone, and what the job reported there is lost; the job ` +
                    "must not remove it, nor everything in $RUNNER_TEMP, where it lies",
            };
        return {
            ..._domain_job_result__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_REPORT */ .V,
            unreadable: `${FILE} could not be read (${code ?? "unknown error"}); the job has ` +
                "to leave it a plain file that this user may read",
        };
    }
    return (0,_domain_job_report__WEBPACK_IMPORTED_MODULE_3__/* .parseJobReport */ .J)((0,_domain_text_output_encoding__WEBPACK_IMPORTED_MODULE_4__/* .decodeLines */ .a)(bytes), FILE);
}
async function readLimited(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const found = await file.stat();
        if (!found.isFile())
            return `${FILE} is no longer a plain file; the job has to append to it, not replace it`;
        if (found.size > MAX_REPORT_BYTES) {
            return (`${FILE} holds ${(found.size / 1024 / 1024).toFixed(1)} MiB, at most ` +
                `${MAX_REPORT_BYTES / 1024 / 1024} MiB are read; store large data ` +
                "elsewhere, such as in an artifact, and report its address");
        }
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}


/***/ })

};
