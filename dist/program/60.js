module.exports = {

/***/ 60734:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FORMATS: () => (/* reexport */ results_report/* FORMATS */.hR),
  METRICS: () => (/* reexport */ results_metrics/* METRICS */.Cb),
  parseLimits: () => (/* binding */ parseLimits),
  parseResults: () => (/* binding */ parseResults),
  readResults: () => (/* reexport */ readResults)
});

// EXTERNAL MODULE: ./src/results/result-files.ts
var result_files = __webpack_require__(43739);
// EXTERNAL MODULE: ./src/results/thresholds.ts
var results_thresholds = __webpack_require__(89320);
// EXTERNAL MODULE: ./src/results/metrics.ts
var results_metrics = __webpack_require__(97087);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/domain/errors.ts
var domain_errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var text_json = __webpack_require__(5646);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/results/report.ts
var results_report = __webpack_require__(32114);
;// CONCATENATED MODULE: ./src/results/encoding.ts


const XML_DECLARATION = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"'<>]{1,60})["']/;
const STATEFUL = new Set(["iso-2022-jp"]);
function encodingOf(first) {
    if (REFUSED.utf32.some((mark) => begins(first, mark)))
        throw new results_report/* ReportProblem */.Cl("is written in UTF-32, which is not read; let the tool write UTF-8");
    const marked = BYTE_ORDER_MARKS.find(({ mark }) => begins(first, mark));
    if (marked)
        return marked.encoding;
    if (REFUSED.compressed.some((mark) => begins(first, mark)))
        throw new results_report/* ReportProblem */.Cl("is compressed; unpack it before the action reads it");
    const bare = bareUtf16(first);
    if (bare)
        return bare;
    const ascii = first.toString("latin1");
    if (first.includes(0) && !beginsAsText(ascii))
        throw new results_report/* ReportProblem */.Cl("is a binary file; name the text file that the tool writes");
    const declared = XML_DECLARATION.exec(ascii)?.[1];
    return declared === undefined ? "utf-8" : known(declared);
}
const REFUSED = {
    utf32: [
        [0xff, 0xfe, 0, 0],
        [0, 0, 0xfe, 0xff],
    ],
    compressed: [
        [0x1f, 0x8b],
        [0x50, 0x4b, 0x03, 0x04],
    ],
};
const BYTE_ORDER_MARKS = [
    { mark: [0xff, 0xfe], encoding: "utf-16le" },
    { mark: [0xfe, 0xff], encoding: "utf-16be" },
    { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
];
function begins(first, mark) {
    return mark.every((byte, at) => first[at] === byte);
}
function bareUtf16(first) {
    const pairs = [0, 2].filter((at) => at + 1 < first.length);
    if (pairs.length < 2)
        return undefined;
    const isText = (byte) => byte !== undefined && (byte >= 0x20 || byte === 9 || byte === 10 || byte === 13) && byte < 0x7f;
    if (pairs.every((at) => isText(first[at]) && first[at + 1] === 0))
        return "utf-16le";
    return pairs.every((at) => first[at] === 0 && isText(first[at + 1])) ? "utf-16be" : undefined;
}
function beginsAsText(ascii) {
    return /^\s*[[{<]/.test(ascii) || /^[\x20-\x7e\t]{1,400}\r?\n/.test(ascii);
}
function known(declared) {
    if (/^(?:utf-?16|ucs-?2|iso-10646-ucs-2)/i.test(declared))
        return "utf-8";
    try {
        return new TextDecoder(declared).encoding;
    }
    catch {
        throw new results_report/* ReportProblem */.Cl(`declares the encoding ${(0,domain_errors/* quote */.hD)(declared)}, which is not read; let the tool write UTF-8`);
    }
}
function decoderOf(encoding) {
    return new TextDecoder(encoding, { fatal: STATEFUL.has(encoding) });
}

;// CONCATENATED MODULE: ./src/results/recognise.ts

const BEGINNINGS = [
    [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<testsuites?[\s>/]/s, "JUnit XML (junit)"],
    [/^\s*(?:<\?xml[^>]*>\s*)?<testResults[\s>/]/, "a result file of JMeter (jmeter)"],
    [
        /^\s*(?:<\?xml[^>]*>\s*)?<(?:test-run|test-results|TestRun|assemblies)[\s>/]/,
        "a report of NUnit, xUnit or MSTest, which all can write JUnit XML too",
    ],
    [/^\s*<(?:!doctype\s+html|html)/i, "a web page"],
    [/^timeStamp.elapsed/, "a result file of JMeter (jmeter)"],
    [/^Type,Name,Request Count/, "statistics of Locust (locust)"],
    [/^Timestamp,User Count/, "the history of Locust; its _stats.csv has the totals"],
    [
        /^Method,Name,Error|^Count,Message,Traceback/,
        "a list of errors of Locust; its _stats.csv has the totals",
    ],
    [
        /^\s*\{"type":\s*"Metric"|^\s*\{"metric":/,
        "the raw output of k6 (--out json); its summary is written by --summary-export",
    ],
    [
        /^metric_name,timestamp/,
        "the raw output of k6 (--out csv); its summary is written by --summary-export",
    ],
];
const has = (value, ...names) => names.every((name) => Object.hasOwn(value, name));
const object = (value) => ((0,text_json/* isJsonObject */.OW)(value) ? value : {});
const SHAPES = [
    [
        (value) => has(object((0,text_json/* getOwn */.Ng)(value, "aggregate")), "counters"),
        "a report of Artillery (artillery)",
    ],
    [
        (value) => has(object((0,text_json/* getOwn */.Ng)(value, "aggregate")), "scenariosCreated"),
        "a report of Artillery 1, which is not read; Artillery 2 is",
    ],
    [
        (value) => has(value, "steady_states") || has(value, "chaoslib-version"),
        "a journal of the Chaos Toolkit (chaostoolkit)",
    ],
    [
        (value) => has(value, "numberOfRequests") ||
            has(object((0,text_json/* getOwn */.Ng)(value, "stats")), "numberOfRequests") ||
            has(value, "simulation", "assertions"),
        "a report of Gatling (gatling)",
    ],
    [
        (value) => has(object((0,text_json/* getOwn */.Ng)(value, "Total")), "sampleCount"),
        "the statistics of JMeter (jmeter)",
    ],
    [
        (value) => has(object((0,text_json/* getOwn */.Ng)(value, "metrics")), "iterations") ||
            has(object((0,text_json/* getOwn */.Ng)(value, "results")), "metrics"),
        "a summary of k6 (k6)",
    ],
];
function recognise(content) {
    if (typeof content === "string")
        return BEGINNINGS.find(([pattern]) => pattern.test(content))?.[1];
    if ((0,text_json/* isJsonObject */.OW)(content))
        return SHAPES.find(([fits]) => fits(content))?.[1];
    const [first] = content;
    return (0,text_json/* isJsonObject */.OW)(first) && has(first, "num_requests")
        ? "statistics of Locust (locust)"
        : undefined;
}

;// CONCATENATED MODULE: ./src/results/files.ts






const MAX_WHOLE_BYTES = 128 * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
const HEAD_BYTES = 4096;
const MAX_WORD_CHARACTERS = 6;
const MTIME_TOLERANCE_MS = 2_000;
const WRITTEN_BY = {
    k6: "k6 run --summary-export=FILE",
    artillery: "artillery run --output FILE",
    jmeter: "jmeter -n -t PLAN -l FILE",
    locust: "locust --headless --csv PREFIX",
    gatling: "Gatling into a folder such as target/gatling",
    junit: "the JUnit reporter of the test runner",
    chaostoolkit: "chaos run --journal-path FILE",
};
function writtenBy(format) {
    return (`It is written by ${WRITTEN_BY[format]}; correct the path, or look in the log ` +
        "why the tool did not get that far");
}
async function statOf(path) {
    try {
        return await (0,promises_.stat)(path);
    }
    catch (error) {
        const code = error.code;
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        throw new results_report/* ReportProblem */.Cl(`could not be read (${code ?? "unknown error"}); the action needs a plain file that its user may read`);
    }
}
async function withReport(source, path, use) {
    const file = await opened(path);
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw new results_report/* ReportProblem */.Cl("is no plain file; let the tool write a file");
        if (found.size === 0)
            throw new results_report/* ReportProblem */.Cl("is empty: the tool ended before it wrote its report; look for its error in the log");
        if (isLeftOver(writtenAt(found), source.sinceMs)) {
            throw new results_report/* LeftOver */.QU(`was last written at ${found.mtime.toISOString()}, before the job began: it is ` +
                "left from an earlier run; look in the log why the tool wrote no new one");
        }
        const beginning = Buffer.alloc(HEAD_BYTES);
        const { bytesRead } = await file.read(beginning, 0, HEAD_BYTES, 0);
        const first = beginning.subarray(0, bytesRead);
        const encoding = encodingOf(first);
        const head = decoderOf(encoding).decode(first, { stream: true });
        if (head.trim() === "" && found.size <= HEAD_BYTES)
            throw new results_report/* ReportProblem */.Cl("is blank: the tool ended before it wrote its report; look for its error in the log");
        return await use({ head, bytes: found.size, chunks: () => decoded(file, encoding) });
    }
    finally {
        await file.close();
    }
}
async function opened(path) {
    try {
        return await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        throw new results_report/* ReportProblem */.Cl("could not be read " +
            `(${error.code ?? "unknown error"}); the action needs ` +
            "a plain file that its user may read");
    }
}
function writtenAt({ mtimeMs, ctimeMs }) {
    return mtimeMs > Date.now() + MTIME_TOLERANCE_MS ? Math.min(mtimeMs, ctimeMs) : mtimeMs;
}
function isLeftOver(mtimeMs, sinceMs) {
    return mtimeMs < sinceMs - MTIME_TOLERANCE_MS;
}
async function* decoded(file, encoding) {
    const decoder = decoderOf(encoding);
    const buffer = Buffer.alloc(CHUNK_BYTES);
    for (let position = 0;;) {
        const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, position);
        if (bytesRead === 0)
            break;
        position += bytesRead;
        yield decoder.decode(buffer.subarray(0, bytesRead), { stream: true });
    }
    const rest = decoder.decode();
    if (rest !== "")
        yield rest;
}
async function wholeText(report) {
    if (report.bytes > MAX_WHOLE_BYTES) {
        throw new results_report/* ReportProblem */.Cl(`holds ${(report.bytes / 1024 / 1024).toFixed(0)} MiB, at most ` +
            `${MAX_WHOLE_BYTES / 1024 / 1024} MiB are read; name the tool's summary instead ` +
            "of its raw data");
    }
    const parts = [];
    for await (const chunk of report.chunks())
        parts.push(chunk);
    return parts.join("");
}
async function wholeJson(report, format) {
    const text = await wholeText(report);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const other = recognise(report.head);
        if (other !== undefined)
            throw wrongTool(format, other);
        if (!/^\s*[[{]/.test(text))
            throw new results_report/* OtherContent */.wi(`is not JSON; name the file written by ${WRITTEN_BY[format]}`, undefined);
        const at = placeOf(error, text);
        throw at === "end"
            ? halfWritten()
            : new results_report/* ReportProblem */.Cl(`is not valid JSON${at}; let nothing else write into it than ${WRITTEN_BY[format]}`);
    }
    if ((0,text_json/* isDeeperThan */.hz)(value, text_json/* MAX_JSON_DEPTH */.KX))
        throw new results_report/* ReportProblem */.Cl(`is nested more than ${text_json/* MAX_JSON_DEPTH */.KX} levels deep; name the file written by ${WRITTEN_BY[format]}`);
    return value;
}
async function jsonOf(source, path = source.path) {
    return withReport(source, path, (report) => wholeJson(report, source.format));
}
function placeOf(error, text) {
    const message = error instanceof Error ? error.message : "";
    const position = /at position (\d+)/.exec(message)?.[1];
    if (/end of JSON input/.test(message))
        return "end";
    if (position === undefined)
        return endsInside(text) ? "end" : "";
    if (Number(position) >= text.trimEnd().length - MAX_WORD_CHARACTERS && endsInside(text))
        return "end";
    const before = text.slice(0, Number(position)).split("\n");
    return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}
function endsInside(text) {
    let depth = 0;
    let inText = false;
    for (let i = 0; i < text.length; i++) {
        const character = text[i];
        if (inText) {
            if (character === "\\")
                i++;
            else if (character === '"')
                inText = false;
        }
        else if (character === '"')
            inText = true;
        else if (character === "{" || character === "[")
            depth++;
        else if (character === "}" || character === "]")
            depth--;
    }
    return inText || depth > 0;
}
function halfWritten() {
    return new results_report/* ReportProblem */.Cl("ends in the middle: the tool was stopped while it wrote; look in the log for " +
        "the reason, and read the report only after the tool has ended");
}
const HELD = {
    k6: "summary of k6",
    artillery: "report of Artillery",
    jmeter: "results of JMeter",
    locust: "statistics of Locust",
    gatling: "report of Gatling",
    junit: "JUnit XML",
    chaostoolkit: "journal of the Chaos Toolkit",
};
function wrongTool(format, looksLike) {
    if (looksLike?.endsWith(`(${format})`))
        return new results_report/* ReportProblem */.Cl(`is no whole ${HELD[format]}: a part that decides is missing; it is damaged, or ` +
            "was changed after the tool wrote it");
    return new results_report/* OtherContent */.wi("holds no " +
        `${HELD[format]}${looksLike === undefined ? "" : `: it looks like ${looksLike}`}; ` +
        `name the file written by ${WRITTEN_BY[format]}, or give this one under its own ` +
        "format", looksLike);
}
function wrongShape(format, value) {
    return wrongTool(format, (0,text_json/* isJsonObject */.OW)(value) || Array.isArray(value) ? recognise(value) : undefined);
}
async function wrongText(format, report) {
    if (await hasReportInside(report))
        return new results_report/* ReportProblem */.Cl("has other text before its XML, so that it is not proper XML; let the tool write " +
            "its report into a file that nothing else is written to");
    return /^\s*[[{]/.test(report.head)
        ? wrongShape(format, await wholeJson(report, format))
        : wrongTool(format, recognise(report.head));
}
const REPORT_INSIDE = /<(?:[\w.-]{1,40}:)?(?:testsuites?|testResults)[\s>/]/;
const MAX_TAG_CHARACTERS = 60;
async function hasReportInside(report) {
    if (/^\s*[<[{]/.test(report.head))
        return false;
    let tail = "";
    for await (const chunk of report.chunks()) {
        if (REPORT_INSIDE.test(tail + chunk))
            return true;
        tail = (tail + chunk).slice(-MAX_TAG_CHARACTERS);
    }
    return false;
}

;// CONCATENATED MODULE: ./src/results/numbers.ts
const MAX_CHARACTERS = 40;
const BLANKS = /[\u00a0\u2007\u2009\u202f]/g;
const APOSTROPHES = /[\u2018\u2019]/g;
const DIGITS = /^\d{1,15}$/;
const FRACTION = /^(?:0\d*|\d{4,15}|)\.\d{1,15}$|^\d{1,3}\.(?:\d{1,2}|\d{4,15})$/;
function readingsOf(text) {
    if (DIGITS.test(text))
        return { point: Number(text), comma: Number(text) };
    if (FRACTION.test(text))
        return { point: Number(text) };
    const plain = text.length > MAX_CHARACTERS ? "" : text.trim().replace(BLANKS, " ").replace(APOSTROPHES, "'");
    const [, mantissa = "", exponent = ""] = /^\+?([\d., ']*\d[.,]?)(e[+-]?\d{1,2})?$/i.exec(plain) ?? [];
    const point = decimal(mantissa, ".", ",", exponent);
    const comma = decimal(mantissa, ",", ".", exponent);
    return { ...(point !== undefined && { point }), ...(comma !== undefined && { comma }) };
}
function decimal(mantissa, mark, other, exponent) {
    const [whole = "", fraction = "", ...more] = mantissa.split(mark);
    if (more.length > 0 || !/^\d*$/.test(fraction) || whole + fraction === "")
        return undefined;
    const digits = ungrouped(whole, [other, " ", "'"]);
    const number = digits === undefined ? NaN : Number(`${digits || "0"}.${fraction || "0"}${exponent}`);
    return Number.isFinite(number) ? number : undefined;
}
function ungrouped(text, marks) {
    if (/^\d*$/.test(text))
        return text;
    const mark = marks.find((candidate) => text.includes(candidate));
    const [first = "", ...groups] = mark === undefined ? [] : text.split(mark);
    return /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group))
        ? first + groups.join("")
        : undefined;
}
function countOf(text) {
    if (text === undefined)
        return undefined;
    if (/^\s*\d{1,15}\s*$/.test(text))
        return Number(text);
    const { point, comma } = readingsOf(text);
    const whole = [
        ...new Set([point, comma].filter((number) => number !== undefined && Number.isSafeInteger(number))),
    ];
    return whole.length === 1 ? whole[0] : undefined;
}
function plainNumberOf(text) {
    return text !== undefined && /^\s*\d{1,15}(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?\s*$/i.test(text)
        ? Number(text)
        : undefined;
}
class Marks {
    seesPoint = false;
    seesComma = false;
    learn({ point, comma }) {
        if (point !== undefined && comma === undefined)
            this.seesPoint = true;
        if (comma !== undefined && point === undefined)
            this.seesComma = true;
    }
    choose(readings, hasComma) {
        const { point, comma } = readings;
        if (point === comma || comma === undefined)
            return point;
        if (point === undefined)
            return comma;
        if (this.seesPoint !== this.seesComma)
            return this.seesPoint ? point : comma;
        return hasComma || this.seesPoint ? undefined : point;
    }
}

;// CONCATENATED MODULE: ./src/results/json-numbers.ts




function numberOf(value) {
    return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
}
function numberAt(object, name) {
    return numberOf((0,text_json/* getOwn */.Ng)(object, name));
}
function countAt(object, name) {
    const value = (0,text_json/* getOwn */.Ng)(object, name);
    if (value === undefined)
        return undefined;
    const count = typeof value === "string" ? countOf(value) : numberOf(value);
    if (count === undefined)
        throw new results_report/* ReportProblem */.Cl(`has ${(0,domain_errors/* describe */.q0)(value)} where the number ${(0,domain_errors/* quote */.hD)(name)} is expected; it is ` +
            "damaged, or was changed after the tool wrote it");
    return count;
}
function decidingAt(object, name) {
    const value = (0,text_json/* getOwn */.Ng)(object, name);
    if (value === undefined || (0,text_json/* isJsonObject */.OW)(value))
        return value ?? {};
    throw new results_report/* ReportProblem */.Cl(`has ${(0,domain_errors/* describe */.q0)(value)} where the mapping ${(0,domain_errors/* quote */.hD)(name)} is expected; it is ` +
        "damaged, or was changed after the tool wrote it");
}
function listAt(object, name) {
    const value = (0,text_json/* getOwn */.Ng)(object, name);
    return Array.isArray(value) ? value : [];
}
function textAt(object, name) {
    const value = (0,text_json/* getOwn */.Ng)(object, name);
    return typeof value === "string" ? value : undefined;
}

;// CONCATENATED MODULE: ./src/results/artillery.ts





const ERROR_CODE = /^http\.codes\.[45]\d\d$/;
async function readArtillery(source) {
    const json = await jsonOf(source);
    const aggregate = (0,text_json/* isJsonObject */.OW)(json) ? (0,text_json/* objectAt */.lJ)(json, "aggregate") : {};
    if (!(0,text_json/* isJsonObject */.OW)(json) || !Object.hasOwn(aggregate, "counters"))
        throw wrongShape("artillery", json);
    const counters = decidingAt(aggregate, "counters");
    const created = countAt(counters, "vusers.created");
    const { requests, failed } = requestsOf(counters);
    const times = (0,text_json/* objectAt */.lJ)((0,text_json/* objectAt */.lJ)(aggregate, "summaries"), "http.response_time");
    const startMs = numberAt(aggregate, "firstMetricAt") ?? numberAt(aggregate, "firstCounterAt");
    const endMs = numberAt(aggregate, "lastMetricAt") ?? numberAt(aggregate, "lastCounterAt");
    const duration = (0,results_report/* secondsBetween */.O1)(startMs, endMs);
    return {
        values: (0,results_metrics/* valuesOf */.sm)({
            requests,
            failed,
            errorRate: (0,results_metrics/* percent */.KN)(failed, requests),
            rps: (0,results_metrics/* ratio */.CG)(requests, duration) ?? numberAt((0,text_json/* objectAt */.lJ)(aggregate, "rates"), "http.request_rate"),
            mean: numberAt(times, "mean"),
            p50: numberAt(times, "p50") ?? numberAt(times, "median"),
            p75: numberAt(times, "p75"),
            p90: numberAt(times, "p90"),
            p95: numberAt(times, "p95"),
            p99: numberAt(times, "p99"),
            max: numberAt(times, "max"),
            duration,
            ...checksOf(counters),
            vusersCreated: created,
            vusersFailed: countAt(counters, "vusers.failed"),
        }),
        ...(0,results_report/* windowOf */.Ou)(startMs, endMs),
        judged: [],
        findings: pagesRefused(counters),
        gaps: gapsOf(counters, { created, requests, failed }),
    };
}
function requestsOf(counters) {
    const requests = countAt(counters, "http.requests");
    const responses = countAt(counters, "http.responses") ?? 0;
    const refused = sumOf(counters, (name) => ERROR_CODE.test(name));
    if (requests === undefined)
        return {};
    const unanswered = Math.max(0, requests - responses);
    return { requests, failed: Math.min(requests, refused + unanswered) };
}
function checksOf(counters) {
    const passed = countAt(counters, "plugins.expect.ok");
    const failed = countAt(counters, "plugins.expect.failed");
    if (passed === undefined && failed === undefined)
        return {};
    const [checksPassed, checksFailed] = [passed ?? 0, failed ?? 0];
    return {
        checksPassed,
        checksFailed,
        checks: (0,results_metrics/* percent */.KN)(checksPassed, checksPassed + checksFailed),
    };
}
function pagesRefused(counters) {
    const all = sumOf(counters, (name) => /^browser\.page\.codes\.\d{3}$/.test(name));
    const refused = sumOf(counters, (name) => /^browser\.page\.codes\.[45]\d\d$/.test(name));
    return all > 0 && refused === all
        ? [
            {
                verdict: "fail",
                reason: `all ${(0,results_report/* counted */.hS)(all, "response")} to the browser were errors (4xx, 5xx)`,
            },
        ]
        : [];
}
function gapsOf(counters, { created, requests, failed }) {
    if (!created && !requests)
        return [{ kind: "untested", text: "Artillery started no virtual user: nothing was tested" }];
    const isActive = Object.keys(counters).some((name) => (!name.startsWith("vusers.") || name === "vusers.failed") &&
        (countAt(counters, name) ?? 0) > 0);
    if (!isActive)
        return [
            { kind: "untested", text: "Artillery's virtual users made no request: nothing was tested" },
        ];
    const gaps = [];
    const ended = countAt(counters, "vusers.completed");
    const stuck = countAt(counters, "vusers.failed") ?? 0;
    const open = created !== undefined && (ended !== undefined || stuck > 0)
        ? created - (ended ?? 0) - stuck
        : 0;
    if (open > 0)
        gaps.push({
            kind: "unknown",
            text: `${open} of ${(0,results_report/* counted */.hS)(created ?? 0, "virtual user")} neither ended nor ` +
                "failed: Artillery was stopped before them",
        });
    const errors = sumOf(counters, (name) => name.startsWith("errors."));
    if (errors > 0 && !failed && stuck === 0)
        gaps.push({
            kind: "unknown",
            text: `Artillery counted ${(0,results_report/* counted */.hS)(errors, "error")}, though no request and no virtual user failed`,
        });
    return gaps;
}
function sumOf(counters, takes) {
    return Object.keys(counters)
        .filter(takes)
        .reduce((sum, name) => sum + (countAt(counters, name) ?? 0), 0);
}

// EXTERNAL MODULE: ./src/results/dates.ts
var dates = __webpack_require__(77751);
;// CONCATENATED MODULE: ./src/results/chaostoolkit.ts







async function readChaostoolkit(source) {
    const json = await jsonOf(source);
    const status = (0,text_json/* isJsonObject */.OW)(json) ? textAt(json, "status") : undefined;
    if (!(0,text_json/* isJsonObject */.OW)(json) || status === undefined || !(0,text_json/* isJsonObject */.OW)((0,text_json/* getOwn */.Ng)(json, "steady_states")))
        throw wrongShape("chaostoolkit", json);
    const activities = entriesAt(json, "run");
    const [actions, probes] = [
        activities.filter(isAction),
        activities.filter((activity) => !isAction(activity)),
    ];
    const rollbacks = entriesAt(json, "rollbacks");
    const actionsFailed = actions.filter(failed);
    const rollbacksFailed = rollbacks.filter(failed);
    const startMs = (0,dates/* timeOf */.nR)(textAt(json, "start"), "utc");
    const endMs = (0,dates/* timeOf */.nR)(textAt(json, "end"), "utc");
    const isStopped = status === "interrupted" || status === "aborted";
    const findings = [...verdictOfStatus(json, status), ...steadiness(json, status)];
    if (rollbacksFailed.length > 0)
        findings.push({
            verdict: "fail",
            reason: `${(0,results_report/* counted */.hS)(rollbacksFailed.length, "rollback")} failed ` +
                `(${names(rollbacksFailed)}): what was disturbed may still be`,
        });
    const refused = rollbacks.filter((rollback) => !failed(rollback) && answeredBadly(rollback));
    if (refused.length > 0)
        findings.push({
            verdict: "warning",
            reason: `${(0,results_report/* counted */.hS)(refused.length, "rollback")} ended with an error that the ` +
                `Chaos Toolkit does not judge (${names(refused)}): what was disturbed ` +
                "may still be",
        });
    if (!isStopped)
        findings.push(...failures(actions, actionsFailed, probes.filter(failed)));
    const dry = textAt((0,text_json/* objectAt */.lJ)(json, "experiment"), "dry");
    if (dry !== undefined && dry !== "pause")
        findings.push({ verdict: "warning", reason: `it was a dry run (${(0,domain_errors/* quote */.hD)(dry)})` });
    return {
        values: (0,results_metrics/* valuesOf */.sm)({
            actions: actions.length,
            actionsFailed: actionsFailed.length,
            rollbacks: rollbacks.length,
            rollbacksFailed: rollbacksFailed.length,
            duration: numberAt(json, "duration"),
        }),
        ...(0,results_report/* windowOf */.Ou)(startMs, endMs),
        judged: [],
        findings,
        gaps: [],
    };
}
function verdictOfStatus(json, status) {
    const isLeft = listAt(json, "rollbacks").length === 0 &&
        listAt((0,text_json/* objectAt */.lJ)(json, "experiment"), "rollbacks").length > 0;
    switch (status) {
        case "completed":
        case "failed":
            return [];
        case "interrupted":
        case "aborted":
            return [
                {
                    verdict: "errored",
                    reason: "the experiment was " +
                        `${status}${isLeft ? ", and its rollbacks were not played: what was disturbed may still be" : ""}`,
                },
            ];
        default:
            return [
                {
                    verdict: "errored",
                    reason: `the experiment ended with the status ${(0,domain_errors/* quote */.hD)(status)}, which is not known`,
                },
            ];
    }
}
function steadiness(json, status) {
    const states = (0,text_json/* objectAt */.lJ)(json, "steady_states");
    const before = (0,text_json/* objectAt */.lJ)(states, "before");
    if (isUnsteady(before))
        return [
            {
                verdict: "errored",
                reason: `the system was not in its steady state before the experiment, so nothing was tried${unsteady(before)}`,
            },
        ];
    const deviated = (0,text_json/* getOwn */.Ng)(json, "deviated");
    if (deviated !== undefined && deviated !== null && typeof deviated !== "boolean")
        throw new results_report/* ReportProblem */.Cl(`has ${(0,domain_errors/* describe */.q0)(deviated)} as "deviated", expected true or false; it is damaged, ` +
            "or was changed after the Chaos Toolkit wrote it");
    const lost = [...listAt(states, "during").filter(text_json/* isJsonObject */.OW), (0,text_json/* objectAt */.lJ)(states, "after")].find(isUnsteady);
    if (deviated === true || lost)
        return [
            {
                verdict: "fail",
                reason: `the steady state was lost: the experiment deviated${unsteady(lost ?? (0,text_json/* objectAt */.lJ)(states, "after"))}`,
            },
        ];
    return status === "failed" ? [{ verdict: "fail", reason: "the experiment failed" }] : [];
}
function isUnsteady(state) {
    const met = (0,text_json/* getOwn */.Ng)(state, "steady_state_met");
    if (met !== undefined && met !== null && typeof met !== "boolean")
        throw new results_report/* ReportProblem */.Cl(`has ${(0,domain_errors/* describe */.q0)(met)} as "steady_state_met", expected true or false; it is ` +
            "damaged, or was changed after the Chaos Toolkit wrote it");
    return met === false;
}
function failures(actions, actionsFailed, probesFailed) {
    const findings = [];
    if (actionsFailed.length > 0) {
        const none = actionsFailed.length === actions.length;
        findings.push({
            verdict: none ? "errored" : "warning",
            reason: `${none ? "every action" : `${actionsFailed.length} of ${(0,results_report/* counted */.hS)(actions.length, "action")}`} ` +
                "failed " +
                `(${names(actionsFailed)})${none ? ": nothing was disturbed, so that steadiness proves nothing" : ""}`,
        });
    }
    const refused = actions.filter((action) => !failed(action) && answeredBadly(action));
    if (refused.length > 0)
        findings.push({
            verdict: "warning",
            reason: `${(0,results_report/* counted */.hS)(refused.length, "action")} ended with an error that the Chaos ` +
                `Toolkit does not judge (${names(refused)})`,
        });
    if (probesFailed.length > 0)
        findings.push({
            verdict: "warning",
            reason: `${(0,results_report/* counted */.hS)(probesFailed.length, "probe")} of the method failed (${names(probesFailed)})`,
        });
    return findings;
}
function entriesAt(json, name) {
    const value = (0,text_json/* getOwn */.Ng)(json, name);
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value) || !value.every(text_json/* isJsonObject */.OW))
        throw new results_report/* ReportProblem */.Cl(`has something else than activities under ${(0,domain_errors/* quote */.hD)(name)}; it is damaged, or was ` +
            "changed after the Chaos Toolkit wrote it");
    return value.filter(text_json/* isJsonObject */.OW);
}
function answeredBadly(entry) {
    const provider = textAt((0,text_json/* objectAt */.lJ)((0,text_json/* objectAt */.lJ)(entry, "activity"), "provider"), "type");
    const status = (0,text_json/* getOwn */.Ng)((0,text_json/* objectAt */.lJ)(entry, "output"), "status");
    if (typeof status !== "number")
        return false;
    return provider === "http" ? status >= 400 : provider === "process" && status !== 0;
}
function isAction(activity) {
    return textAt((0,text_json/* objectAt */.lJ)(activity, "activity"), "type") !== "probe";
}
function failed(activity) {
    return textAt(activity, "status") !== "succeeded";
}
function names(activities) {
    const shown = activities
        .slice(0, 3)
        .map((activity) => (0,domain_errors/* quote */.hD)(textAt((0,text_json/* objectAt */.lJ)(activity, "activity"), "name") ?? "without a name"));
    return [
        ...shown,
        ...(activities.length > shown.length ? [`${activities.length - shown.length} more`] : []),
    ].join(", ");
}
function unsteady(state) {
    const probe = listAt(state, "probes").filter(text_json/* isJsonObject */.OW).at(-1);
    const name = probe && textAt((0,text_json/* objectAt */.lJ)(probe, "activity"), "name");
    return name === undefined ? "" : ` (probe ${(0,domain_errors/* quote */.hD)(name)})`;
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./src/results/xml.ts



const MAX_DEPTH = 200;
const MAX_TEXT_CHARACTERS = 64 * 1024 * 1024;
const HARMLESS = /(?:undefined entity|malformed character entity)\.$/;
const ENTITY = /^&(?:[A-Za-z_][\w.-]{0,40}|#[0-9]{1,8}|#x[0-9a-fA-F]{1,8});/;
const MAX_ENTITY_CHARACTERS = 44;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd-\uffff]|\p{Cs}/gu;
const TAIL_CHARACTERS = 256;
async function streamXml(chunks, handler) {
    const parser = new saxes/* SaxesParser */.wT();
    const path = [];
    let root = "";
    let sinceTag = 0;
    let lastTag = { line: 1, column: 0 };
    let tail = "";
    const passTag = () => {
        sinceTag = 0;
        lastTag = { line: parser.line, column: parser.column };
    };
    parser.on("error", (error) => {
        if (!HARMLESS.test(error.message))
            throw error;
    });
    parser.on("doctype", (doctype) => {
        if (doctype.includes("<!ENTITY"))
            throw new results_report/* ReportProblem */.Cl("declares entities of its own, which are not read and may hold anything; let the tool write it without them");
    });
    const { text } = handler;
    if (text)
        parser.on("text", (content) => text.call(handler, content, path));
    parser.on("opentag", ({ name: written, attributes }) => {
        passTag();
        if (path.length === 0)
            root = written;
        const name = localName(written);
        handler.open(name, attributes, path);
        if (path.push(name) > MAX_DEPTH)
            throw new results_report/* ReportProblem */.Cl(`is nested more than ${MAX_DEPTH} levels deep; it is no report of a test runner`);
    });
    parser.on("closetag", () => {
        passTag();
        handler.close?.(path.pop() ?? "", path);
    });
    try {
        for await (const piece of cleaned(chunks)) {
            sinceTag += piece.length;
            if (sinceTag > MAX_TEXT_CHARACTERS)
                throw new results_report/* ReportProblem */.Cl(`has a text of more than ${MAX_TEXT_CHARACTERS / 1024 / 1024} MiB; let the ` +
                    "tool write less of the output into it");
            tail = (tail + piece.slice(-TAIL_CHARACTERS)).slice(-TAIL_CHARACTERS);
            parser.write(piece);
        }
    }
    catch (error) {
        if (error instanceof results_report/* ReportProblem */.Cl || !(error instanceof Error))
            throw error;
        throw notProper(whereAndWhat(error.message));
    }
    try {
        parser.close();
    }
    catch {
        if (root !== "" && tail.trimEnd().endsWith(`</${root}>`))
            throw notProper(`after line ${lastTag.line}, column ${lastTag.column}: something begins and never ends`);
        throw halfWritten();
    }
}
function localName(name) {
    return name.slice(name.indexOf(":") + 1);
}
function notProper(why) {
    return new results_report/* ReportProblem */.Cl(`is not proper XML (${why}), so that what stands behind may be lost; let the ` +
        "tool write it again, and correct the tool where it forgets to escape");
}
function whereAndWhat(message) {
    const [, line = "", column = "", what = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
    const short = what.replace(/\s+/g, " ").replace(/\.$/, "").slice(0, 120);
    if (line === "")
        return short;
    if (short === "empty entity name")
        return `line ${line}, column ${Math.max(1, Number(column) - 1)}: a lone "&", which has to be "&amp;"`;
    return `line ${line}, column ${column}: ${short}`;
}
async function* cleaned(chunks) {
    let rest = "";
    let isFirst = true;
    for await (const chunk of chunks) {
        let text = rest + chunk;
        if (isFirst) {
            text = text.trimStart();
            if (text === "")
                continue;
            isFirst = false;
        }
        const open = text.lastIndexOf("&");
        const keep = open >= 0 && text.length - open < MAX_ENTITY_CHARACTERS && !text.includes(";", open)
            ? open
            : text.length;
        rest = text.slice(keep);
        yield marked(text.slice(0, keep));
    }
    if (rest !== "")
        yield marked(rest);
}
function marked(text) {
    const visible = text.replace(FORBIDDEN, (sign) => sign < " " ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : "\u2426");
    if (!visible.includes("&"))
        return visible;
    let result = "";
    let from = 0;
    for (let at = visible.indexOf("&"); at >= 0; at = visible.indexOf("&", at + 1)) {
        if (ENTITY.test(visible.slice(at, at + MAX_ENTITY_CHARACTERS)))
            continue;
        result += `${visible.slice(from, at)}&;`;
        from = at + 1;
    }
    return result + visible.slice(from);
}

;// CONCATENATED MODULE: ./src/results/gatling.ts











async function readGatling(source) {
    const parts = source.isFolder ? await partsIn(source.path) : await partsBeside(source.path);
    if (!parts)
        throw new results_report/* ReportProblem */.Cl(NO_REPORT);
    const { values, window, assertions, gaps } = await contentOf(source, parts);
    const judged = assertions.map(({ text, met }) => ({
        by: "gatling",
        limit: (0,results_report/* limitText */.PW)(text),
        met,
        miss: "fail",
    }));
    const findings = judged
        .filter(({ met }) => !met)
        .map(({ limit }) => ({ verdict: "fail", reason: `Gatling missed its assertion "${limit}"` }));
    const isUntested = values.requests === 0 || (values.requests === undefined && judged.length === 0);
    return {
        values,
        ...(window ? { window } : {}),
        judged,
        findings,
        gaps: isUntested ? [...gaps, UNTESTED] : gaps,
        failuresJudged: { requests: judgementOf(assertions), checks: "none" },
    };
}
const UNTESTED = {
    kind: "untested",
    text: "Gatling made no request: nothing was tested",
};
async function contentOf(source, parts) {
    const page = parts.index === undefined ? undefined : await readIndex(source, parts.index);
    const assertions = parts.assertions === undefined
        ? (page?.assertions ?? [])
        : await readAssertions(source, parts.assertions);
    const stats = parts.stats === undefined
        ? undefined
        : statistics(await jsonOf(source, parts.stats), page?.percentiles);
    return {
        values: stats?.values ?? page?.values ?? {},
        gaps: stats?.gaps ?? [],
        window: page?.window,
        assertions,
    };
}
function judgementOf(assertions) {
    const onFailures = assertions.filter(({ text }) => /failed|successful/i.test(text));
    if (onFailures.some(({ text }) => /^\s*(?:Global|For all requests)\b/.test(text)))
        return "whole";
    return onFailures.length > 0 ? "part" : "none";
}
const NO_REPORT = "holds no report of Gatling: neither index.html nor js/global_stats.json, nor a " +
    "folder such as basicsimulation-20261125193350332 with one; let Gatling write " +
    "its reports (no --no-reports), or correct the path";
const RUN = /^(.*)-(\d{17}|\d{13})$/;
async function gatlingRuns(folder) {
    if (await partsIn(folder))
        return [folder];
    const names = (await (0,promises_.readdir)(folder, { withFileTypes: true }))
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name);
    const newest = newestRuns(names);
    if (newest.length === 0)
        throw new results_report/* ReportProblem */.Cl(NO_REPORT);
    return newest.map((name) => (0,external_node_path_.join)(folder, name));
}
function newestRuns(paths) {
    const newest = new Map();
    for (const path of paths) {
        const [, simulation = "", stamp = ""] = RUN.exec(path) ?? [];
        const known = newest.get(simulation);
        if (stamp !== "" && (known === undefined || stamp > known.stamp))
            newest.set(simulation, { path, stamp });
    }
    return [...newest.values()].sort((a, b) => (a.stamp < b.stamp ? 1 : -1)).map(({ path }) => path);
}
async function writtenMs(folder) {
    const parts = await partsIn(folder);
    const file = parts?.stats ?? parts?.index;
    const found = file === undefined ? undefined : await statOf(file);
    return found && writtenAt(found);
}
async function partsBeside(file) {
    const folder = (0,external_node_path_.basename)((0,external_node_path_.dirname)(file)) === "js" ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)(file)) : (0,external_node_path_.dirname)(file);
    const found = (0,external_node_path_.basename)(folder) === "js" ? undefined : await partsIn(folder);
    const name = (0,external_node_path_.basename)(file);
    if (/assertions\.(?:json|xml)$/.test(name))
        return { ...found, assertions: file };
    if (/\.html?$/.test(name))
        return { ...found, index: file };
    return { ...found, stats: file };
}
async function partsIn(folder) {
    const first = async (...names) => {
        for (const name of names)
            if (await statOf((0,external_node_path_.join)(folder, name)))
                return (0,external_node_path_.join)(folder, name);
        return undefined;
    };
    const stats = await first("js/global_stats.json", "global_stats.json", "js/stats.json");
    const assertions = await first("js/assertions.json", "assertions.json", "js/assertions.xml", "assertions.xml");
    const index = await first("index.html");
    if (stats === undefined && index === undefined)
        return undefined;
    return {
        ...(stats ? { stats } : {}),
        ...(assertions ? { assertions } : {}),
        ...(index ? { index } : {}),
    };
}
const DEFAULT_PERCENTILES = ["p50", "p75", "p95", "p99"];
function statistics(json, percentiles = DEFAULT_PERCENTILES) {
    const root = (0,text_json/* isJsonObject */.OW)(json) ? json : {};
    const all = (0,text_json/* isJsonObject */.OW)((0,text_json/* getOwn */.Ng)(root, "stats")) ? (0,text_json/* objectAt */.lJ)(root, "stats") : root;
    const counts = (0,text_json/* objectAt */.lJ)(all, "numberOfRequests");
    const total = (name) => timeIn((0,text_json/* objectAt */.lJ)(all, name), "total");
    const [requests, ok, failed] = [
        countIn(counts, "total"),
        countIn(counts, "ok"),
        countIn(counts, "ko"),
    ];
    if (requests === undefined || failed === undefined)
        throw wrongShape("gatling", json);
    const bad = ok === undefined ? failed : Math.max(failed, requests - ok);
    const gaps = bad > failed
        ? [
            {
                kind: "unknown",
                text: `of ${requests} requests ${ok ?? 0} are ok and ${failed} failed; the others count as failed`,
            },
        ]
        : [];
    const rps = total("meanNumberOfRequestsPerSecond");
    const values = (0,results_metrics/* valuesOf */.sm)({
        requests,
        failed: bad,
        errorRate: (0,results_metrics/* percent */.KN)(bad, requests),
        rps,
        ...(requests > 0 ? { mean: total("meanResponseTime"), max: total("maxResponseTime") } : {}),
        duration: rps ? requests / rps : undefined,
        ...(requests > 0
            ? Object.fromEntries(percentiles.flatMap((name, i) => name === undefined ? [] : [[name, total(`percentiles${i + 1}`)]]))
            : {}),
    });
    return { values, gaps };
}
function countIn(counts, name) {
    return (0,text_json/* getOwn */.Ng)(counts, name) === "-" ? 0 : countAt(counts, name);
}
function timeIn(times, name) {
    const value = (0,text_json/* getOwn */.Ng)(times, name);
    return typeof value === "string" ? cell(value) : numberAt(times, name);
}
async function readAssertions(source, path) {
    if (path.endsWith(".json")) {
        const json = await jsonOf(source, path);
        if (!(0,text_json/* isJsonObject */.OW)(json) || !Array.isArray((0,text_json/* getOwn */.Ng)(json, "assertions")))
            throw wrongShape("gatling", json);
        return listAt(json, "assertions").map((assertion) => (0,text_json/* isJsonObject */.OW)(assertion)
            ? {
                text: textAt(assertion, "message") ?? "without a name",
                met: (0,text_json/* getOwn */.Ng)(assertion, "result") === true,
            }
            : { text: "without a name", met: false });
    }
    const found = [];
    await withReport(source, path, (report) => streamXml(report.chunks(), {
        open: (name, { name: text }) => {
            const last = found.at(-1);
            if (name === "testcase")
                found.push({ text: text ?? "without a name", met: true });
            else if ((name === "failure" || name === "error") && last)
                last.met = false;
        },
    }));
    return found;
}
const ASSERTION = /<td class="error-col-1 (ok|ko)[^"]{0,200}">([^<]*)/g;
const STATUS = /<td class="error-col-2 value (ok|ko)[^"]{0,200}">/g;
const HEADING = /id="col-(\d+)"[^>]{0,200}>(?:<span[^>]{0,200}>)?(?:<abbr[^>]{0,200}>)?([^<]+)/g;
const CELL = /<td class="value [a-z ]{0,100}col-(\d+)">([^<]*)<\/td>/g;
const COLUMNS = {
    Total: "requests",
    KO: "failed",
    "Cnt/s": "rps",
    Max: "max",
    Mean: "mean",
    "50th pct": "p50",
    "75th pct": "p75",
    "90th pct": "p90",
    "95th pct": "p95",
    "99th pct": "p99",
};
const COUNTS = new Set(["Total", "KO"]);
const TAG = /<(\/?)([a-zA-Z][\w-]*)(?![\w-])[^<>]*>/g;
const EMPTY_TAGS = new Set(["br", "img", "hr", "input", "wbr"]);
async function readIndex(source, path) {
    const html = await withReport(source, path, wholeText);
    if (/^\s*<(?:!doctype|html)/i.test(html) && !/<\/html>\s*$/i.test(html))
        throw halfWritten();
    const table = between(html, 'id="container_statistics_head"', "</table>");
    if (table === "")
        throw wrongTool("gatling", recognise(html.slice(0, 4096)));
    const [, date] = /Date:\s*<\/span>\s*<span>([^<]*)</.exec(html) ?? [];
    const startMs = (0,dates/* timeOf */.nR)(date, "local");
    const seconds = secondsOf(/Duration:\s*<\/span>\s*<span>([^<]*)</.exec(html)?.[1]);
    const headings = new Map([...table.matchAll(HEADING)].map(([, column = "", text = ""]) => [column, text.trim()]));
    return {
        values: valuesOfTable(table, headings, seconds),
        ...(0,results_report/* windowOf */.Ou)(startMs, startMs !== undefined && seconds !== undefined ? startMs + (seconds + 1) * 1000 : undefined),
        assertions: assertionsOf(html),
        percentiles: [...headings.values()]
            .filter((heading) => heading.endsWith(" pct"))
            .map((heading) => COLUMNS[heading])
            .slice(0, 4),
    };
}
function valuesOfTable(table, headings, seconds) {
    const cells = [...table.matchAll(CELL)].map(([, column = "", text = ""]) => ({
        heading: headings.get(column),
        text,
    }));
    const numbers = {};
    if (cells.length === 0 && !/<td[\s>]/.test(table))
        return {};
    checkTags(table);
    for (const [heading, metric] of Object.entries(COLUMNS)) {
        const found = cells.filter((entry) => entry.heading === heading);
        if (found.length !== 1 && COUNTS.has(heading))
            throw damaged(`its table of statistics has ${found.length} totals ${JSON.stringify(heading)}`);
        const text = found[0]?.text ?? "";
        const value = COUNTS.has(heading) ? totalOf(text) : cell(text);
        if (value === undefined && COUNTS.has(heading))
            throw damaged(`its total ${JSON.stringify(heading)} is no count`);
        if (value !== undefined)
            numbers[metric] = value;
    }
    return (0,results_metrics/* valuesOf */.sm)({
        ...numbers,
        errorRate: (0,results_metrics/* percent */.KN)(numbers.failed, numbers.requests),
        duration: numbers.rps && numbers.requests !== undefined ? numbers.requests / numbers.rps : seconds,
    });
}
function assertionsOf(html) {
    const table = between(html, 'id="container_assertions"', "</table>");
    const rows = [...table.matchAll(ASSERTION)];
    const signs = [...table.matchAll(STATUS)];
    const named = mentions(html) - mentions(between(html, 'id="container_errors"', "</table>"));
    if (table !== "")
        checkTags(table);
    if (named !== rows.length ||
        rows.length !== signs.length ||
        rows.some(([, sign], i) => sign !== signs[i]?.[1]))
        throw damaged("its table of assertions is not whole");
    return rows.map(([, sign, text = ""]) => ({ text: plain(text), met: sign === "ok" }));
}
function mentions(html) {
    return html.split("error-col-1").length - 1;
}
function checkTags(table) {
    const open = [];
    let tags = 0;
    for (const [, slash, name = ""] of table.matchAll(TAG)) {
        tags++;
        if (EMPTY_TAGS.has(name))
            continue;
        if (slash === "")
            open.push(name);
        else if (open.pop() !== name)
            throw damaged("the tags of a table are not closed in order");
    }
    if (open.length > 0 || tags !== table.split("<").length - 1)
        throw damaged("the tags of a table are not closed in order");
}
function damaged(why) {
    return new results_report/* ReportProblem */.Cl(`is damaged: ${why}; let Gatling write it again`);
}
function between(text, begin, end) {
    const from = text.indexOf(begin);
    const to = text.indexOf(end, from);
    return from < 0 || to < 0 ? "" : text.slice(from, to);
}
function cell(text) {
    const { point, comma } = readingsOf(plain(text));
    return point ?? comma;
}
function isNone(text) {
    return text.trim() === "-";
}
function totalOf(text) {
    return isNone(text) ? 0 : countOf(text);
}
function secondsOf(text) {
    const parts = [...(text ?? "").matchAll(/(?<!\d)(\d+)\s*(d|h|m|s)(?![a-z])/g)];
    const factors = { d: 86_400, h: 3_600, m: 60, s: 1 };
    return parts.length === 0
        ? undefined
        : parts.reduce((sum, [, count, unit = ""]) => sum + Number(count) * (factors[unit] ?? 0), 0);
}
function plain(html) {
    const entities = {
        "&lt;": "<",
        "&gt;": ">",
        "&quot;": '"',
        "&#39;": "'",
        "&amp;": "&",
    };
    return html.trim().replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

;// CONCATENATED MODULE: ./src/results/find-reports.ts






const MAX_MATCHES = 10_000;
const MAX_NAMED = 3;
const NOBODYS = ["**/node_modules/**", "**/.git/**"];
const IN_FOLDER = {
    k6: ["**/*.json"],
    artillery: ["**/*.json"],
    jmeter: ["**/*.jtl", "**/*.csv", "**/statistics.json"],
    locust: ["**/*_stats.csv", "**/*.json"],
    junit: ["**/*.xml"],
    chaostoolkit: ["**/*.json"],
};
async function findReports({ format, path }, scope) {
    const absolute = (0,external_node_path_.resolve)(scope.workingDirectory, path);
    const found = await statOf(absolute);
    if (found?.isDirectory())
        return inFolder(format, absolute, scope);
    if (found)
        return named({ format, path: absolute, isFolder: false, sinceMs: scope.sinceMs }, scope);
    const stats = `${absolute}_stats.csv`;
    if (format === "locust" && (await statOf(stats)))
        return named({ format, path: stats, isFolder: false, sinceMs: scope.sinceMs }, scope);
    if (/[*?[\]{}]/.test(path))
        return byPattern(format, path, scope);
    throw new results_report/* ReportProblem */.Cl(`does not exist: looked in ${(0,domain_errors/* quote */.hD)(scope.workingDirectory)}. ${writtenBy(format)}`);
}
async function named(source, scope) {
    if ((await scope.tracked?.([source.path]))?.has(source.path))
        throw new results_report/* ReportProblem */.Cl(TRACKED);
    return { sources: [source], gaps: [], isNamed: true };
}
const TRACKED = "belongs to the repository (git tracks it), so it is unknown whether this job has " +
    "written it. Let the tool write to a file that git does not track";
async function inFolder(format, folder, scope) {
    const { sinceMs } = scope;
    if (format === "gatling")
        return gatlingFound(await gatlingRuns(folder), scope);
    if (format === "jmeter" && (await statOf((0,external_node_path_.join)(folder, "statistics.json"))))
        return named({ format, path: (0,external_node_path_.join)(folder, "statistics.json"), isFolder: false, sinceMs }, scope);
    for (const pattern of IN_FOLDER[format]) {
        const matches = await matchesOf(pattern, folder, await (0,promises_.realpath)(folder), { anyCase: true });
        if (matches.paths.length > 0)
            return chosen(format, matches, scope);
    }
    throw new results_report/* ReportProblem */.Cl(`is a folder that holds no ${HELD[format]}: nothing in it matches ` +
        `${IN_FOLDER[format].join(" or ")}. ${writtenBy(format)}`);
}
async function byPattern(format, written, scope) {
    const pattern = external_node_path_.sep === "\\" ? written.replaceAll("\\", "/") : written;
    const { base, rest } = split(pattern, scope);
    const matches = await matchesOf(rest, base, await realpathOf(scope.workspace), {
        withFolders: format === "gatling",
    });
    if (matches.paths.length === 0) {
        const out = matches.outside > 0
            ? `: ${matches.outside === 1 ? "1 match" : `${matches.outside} matches`} ` +
                "behind a link that leads out of the workspace"
            : `: looked from ${(0,domain_errors/* quote */.hD)(base)}`;
        throw new results_report/* ReportProblem */.Cl(`matches no file${out}. ${writtenBy(format)}`);
    }
    return format === "gatling"
        ? gatlingFound(newestOr(await reportFolders(matches.paths)), scope)
        : chosen(format, matches, scope);
}
function split(pattern, { workingDirectory, workspace }) {
    const parts = pattern.split("/");
    const first = parts.findIndex((part) => /[*?[\]{}]/.test(part));
    const base = (0,external_node_path_.resolve)(workingDirectory, parts.slice(0, first).join("/") || ((0,external_node_path_.isAbsolute)(pattern) ? "/" : "."));
    const rest = parts.slice(first).filter((part) => part !== "." && part !== "");
    if (rest.includes("..") || !isWithin(base, workspace))
        throw new results_report/* ReportProblem */.Cl(`leads out of the workspace ${(0,domain_errors/* quote */.hD)(workspace)}, where patterns are not ` +
            "followed; name a folder or a file instead");
    return { base, rest: rest.join("/") };
}
function isWithin(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === "" || (way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}
async function matchesOf(pattern, base, root, { withFolders = false, anyCase = false }) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const all = await glob(pattern, {
        cwd: base,
        absolute: true,
        onlyFiles: !withFolders,
        followSymbolicLinks: false,
        expandDirectories: false,
        caseSensitiveMatch: !anyCase,
        ignore: NOBODYS,
    });
    if (all.length > MAX_MATCHES)
        throw new results_report/* ReportProblem */.Cl(`matches ${all.length} files, at most ${MAX_MATCHES} are read; narrow it`);
    const paths = [];
    let outside = 0;
    for (const match of all.map((path) => (0,external_node_path_.resolve)(path)).sort()) {
        const real = await realpathOf(match);
        if (!isWithin(real, root))
            outside++;
        else if (withFolders || (await statOf(real))?.isFile())
            paths.push(match);
    }
    return { paths, outside };
}
async function realpathOf(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch {
        if (path.includes("\uFFFD") && !(await isThere(path)))
            throw new results_report/* ReportProblem */.Cl(`names a file whose name is not UTF-8 (${(0,domain_errors/* quote */.hD)((0,external_node_path_.basename)(path))}), so that it cannot be read; let the tool write another name`);
        return external_node_path_.sep;
    }
}
async function isThere(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
async function chosen(format, { paths, outside }, scope) {
    const gaps = outside > 0
        ? [
            {
                kind: "leftOut",
                text: `${(0,results_report/* counted */.hS)(outside, "file")} behind links that lead out of the workspace`,
            },
        ]
        : [];
    const fresh = [];
    const old = [];
    for (const path of paths) {
        const found = await statOf(path);
        (found && isLeftOver(writtenAt(found), scope.sinceMs) ? old : fresh).push(path);
    }
    const tracked = await scope.tracked?.(fresh);
    const own = fresh.filter((path) => !tracked?.has(path));
    if (own.length === 0 && old.length > 0)
        throw new results_report/* LeftOver */.QU(`names ${(0,results_report/* counted */.hS)(old.length, "file")}, all last written before the job began: ` +
            "they are left from an earlier run; look in the log why the tool wrote no new one");
    if (own.length === 0)
        throw new results_report/* ReportProblem */.Cl(`names ${(0,results_report/* counted */.hS)(fresh.length, "file")} that ${TRACKED}`);
    if (old.length > 0)
        gaps.push({
            kind: "leftOut",
            text: `${(0,results_report/* counted */.hS)(old.length, "file")} left out that ` +
                `${old.length === 1 ? "is" : "are"} older than this job ` +
                `(${shown(old, scope)})`,
        });
    if (own.length < fresh.length)
        gaps.push({
            kind: "leftOut",
            text: `${(0,results_report/* counted */.hS)(fresh.length - own.length, "file")} left out that git tracks (${shown(fresh.filter((path) => tracked?.has(path)), scope)})`,
        });
    return {
        sources: own.map((path) => ({ format, path, isFolder: false, sinceMs: scope.sinceMs })),
        gaps,
        isNamed: false,
    };
}
function shown(paths, { workingDirectory }) {
    const names = paths.slice(0, MAX_NAMED).map((path) => (0,domain_errors/* quote */.hD)((0,external_node_path_.relative)(workingDirectory, path)));
    return [
        ...names,
        ...(paths.length > names.length ? [`${paths.length - names.length} more`] : []),
    ].join(", ");
}
async function reportFolders(paths) {
    const folders = new Set();
    for (const path of paths) {
        const folder = (await statOf(path))?.isDirectory() ? path : (0,external_node_path_.dirname)(path);
        folders.add((0,external_node_path_.basename)(folder) === "js" ? (0,external_node_path_.dirname)(folder) : folder);
    }
    return [...folders];
}
function newestOr(folders) {
    const newest = newestRuns(folders);
    return newest.length > 0 ? newest : [...folders];
}
async function gatlingFound(folders, scope) {
    const fresh = [];
    const old = [];
    for (const folder of folders) {
        const ms = await writtenMs(folder);
        (ms !== undefined && isLeftOver(ms, scope.sinceMs) ? old : fresh).push(folder);
    }
    const counting = scope.sinceMs > 0 ? fresh : fresh.slice(0, 1);
    const sources = (counting.length > 0 ? counting : old.slice(0, 1)).map((path) => ({
        format: "gatling",
        path,
        isFolder: true,
        sinceMs: scope.sinceMs,
    }));
    const gaps = counting.length > 0 && old.length > 0
        ? [
            {
                kind: "leftOut",
                text: `${(0,results_report/* counted */.hS)(old.length, "run")} of other simulations left out, older ` +
                    `than this job (${shown(old, scope)})`,
            },
        ]
        : [];
    return { sources, gaps, isNamed: true };
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
;// CONCATENATED MODULE: ./src/results/csv.ts



const MAX_RECORD_CHARACTERS = 16 * 1024 * 1024;
const BATCH = 500;
async function streamCsv(chunks, begin) {
    let delimiter = ",";
    let names = [];
    let take;
    let header = "";
    let line = 0;
    let quoted = [];
    const accept = (record) => {
        if (record.length !== names.length)
            throw new results_report/* ReportProblem */.Cl(`has a record with ${record.length} fields where its first line names ` +
                `${names.length} (at or before record ${line}); it is damaged, or two files ` +
                "were joined");
        take?.(record);
    };
    const flush = () => {
        const batch = quoted;
        quoted = [];
        for (const record of parsed(batch, delimiter))
            accept(record);
    };
    const enter = (text, isQuoted) => {
        line++;
        const record = text.endsWith("\r") ? text.slice(0, -1) : text;
        if (record === "" || record === header)
            return;
        if (take === undefined) {
            header = record;
            delimiter = delimiterOf(record);
            names = parsed([record], delimiter)[0] ?? [];
            take = begin(names);
        }
        else if (!isQuoted)
            accept(record.split(delimiter));
        else {
            const fields = plainFields(record, delimiter);
            if (fields)
                accept(fields);
            else if (quoted.push(record) >= BATCH)
                flush();
        }
    };
    let rest = "";
    for await (const chunk of chunks) {
        rest = splitRecords(rest + chunk, enter);
        if (rest.length > MAX_RECORD_CHARACTERS)
            throw new results_report/* ReportProblem */.Cl(`has a record of more than ${MAX_RECORD_CHARACTERS / 1024 / 1024} MiB after ` +
                `record ${line}: a quote is not closed`);
    }
    flush();
    if (rest !== "" || take === undefined)
        throw halfWritten();
}
function splitRecords(text, enter) {
    let quoteAt = text.indexOf('"');
    for (let from = 0;;) {
        let quotes = 0;
        let end = text.indexOf("\n", from);
        for (; end >= 0; end = text.indexOf("\n", end + 1)) {
            for (; quoteAt >= 0 && quoteAt < end; quoteAt = text.indexOf('"', quoteAt + 1))
                quotes++;
            if (quotes % 2 === 0)
                break;
        }
        if (end < 0)
            return text.slice(from);
        enter(text.slice(from, end), quotes > 0);
        from = end + 1;
    }
}
function plainFields(record, delimiter) {
    const fields = [];
    for (let from = 0;; from++) {
        const isQuoted = record[from] === '"';
        let end = isQuoted ? closingQuote(record, from + 1) + 1 : record.indexOf(delimiter, from);
        if (end < 0)
            end = record.length;
        const field = isQuoted ? record.slice(from + 1, end - 1) : record.slice(from, end);
        const isPlain = isQuoted
            ? end > 0 && (end === record.length || record[end] === delimiter)
            : !field.includes('"');
        if (!isPlain)
            return undefined;
        fields.push(field.includes('""') ? field.replaceAll('""', '"') : field);
        if (end >= record.length)
            return fields;
        from = end;
    }
}
function closingQuote(record, from) {
    let at = record.indexOf('"', from);
    while (at >= 0 && record[at + 1] === '"')
        at = record.indexOf('"', at + 2);
    return at;
}
function delimiterOf(header) {
    const [, own] = /^"?\w+"?([^\w\s".,;|])"?\w/.exec(header) ?? [];
    if (own !== undefined)
        return own;
    const counts = [",", ";", "\t", "|"].map((delimiter) => ({
        delimiter,
        count: header.split(delimiter).length,
    }));
    return counts.reduce((a, b) => (b.count > a.count ? b : a)).delimiter;
}
function parsed(records, delimiter) {
    if (records.length === 0)
        return [];
    try {
        return (0,sync/* parse */.qg)(records.join("\n"), { delimiter, relax_column_count: true });
    }
    catch (error) {
        throw new results_report/* ReportProblem */.Cl("is not proper CSV: " +
            `${error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 200) : "unknown error"}; ` +
            "the tool was stopped while it wrote, or the file was changed");
    }
}

;// CONCATENATED MODULE: ./src/results/durations.ts
const EXACT_BELOW_MS = 65_536;
const LOG_BASE = Math.log(1.001);
class Durations {
    exact = new Float64Array(EXACT_BELOW_MS);
    coarse = new Map();
    sumMs = 0;
    count = 0;
    maxMs = 0;
    add(ms, times = 1) {
        this.count += times;
        this.sumMs += ms * times;
        if (ms > this.maxMs)
            this.maxMs = ms;
        const whole = Math.round(ms);
        if (whole < EXACT_BELOW_MS)
            this.exact[whole] = (this.exact[whole] ?? 0) + times;
        else {
            const bucket = Math.round(Math.log(ms) / LOG_BASE);
            this.coarse.set(bucket, (this.coarse.get(bucket) ?? 0) + times);
        }
    }
    meanMs() {
        return this.count > 0 ? this.sumMs / this.count : undefined;
    }
    percentiles() {
        return {
            p50: this.percentileMs(50),
            p75: this.percentileMs(75),
            p90: this.percentileMs(90),
            p95: this.percentileMs(95),
            p99: this.percentileMs(99),
        };
    }
    percentileMs(share) {
        const rank = Math.ceil((share / 100) * this.count);
        let seen = 0;
        for (let ms = 0; ms < EXACT_BELOW_MS; ms++) {
            seen += this.exact[ms] ?? 0;
            if (seen >= rank && seen > 0)
                return ms;
        }
        for (const [bucket, times] of [...this.coarse].sort(([a], [b]) => a - b)) {
            seen += times;
            if (seen >= rank)
                return Math.min(Math.exp(bucket * LOG_BASE), this.maxMs);
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/results/jmeter.ts













const NOTHING = { kind: "untested", text: "JMeter took no sample: nothing was tested" };
const SET_TIMESTAMP = "run JMeter with -Jjmeter.save.saveservice.timestamp_format=ms";
async function readJmeter(source) {
    return withReport(source, source.isFolder ? (0,external_node_path_.join)(source.path, "statistics.json") : source.path, async (report) => {
        if (/^\s*[[{]/.test(report.head))
            return jmeter_statistics(await wholeJson(report, "jmeter"));
        if (/^\s*</.test(report.head))
            return xmlSamples(report);
        return csvSamples(report);
    });
}
function jmeter_statistics(json) {
    const total = (0,text_json/* isJsonObject */.OW)(json) ? (0,text_json/* objectAt */.lJ)(json, "Total") : {};
    const requests = countAt(total, "sampleCount");
    if (requests === undefined)
        throw wrongShape("jmeter", json);
    const failed = countAt(total, "errorCount");
    if (failed === undefined)
        throw new results_report/* ReportProblem */.Cl("does not tell how many samples failed (Total.errorCount); it is damaged, or was changed after JMeter wrote it");
    const rps = numberAt(total, "throughput");
    return {
        values: (0,results_metrics/* valuesOf */.sm)({
            requests,
            failed,
            errorRate: (0,results_metrics/* percent */.KN)(failed, requests),
            rps,
            mean: numberAt(total, "meanResTime"),
            p50: numberAt(total, "medianResTime"),
            p90: numberAt(total, "pct1ResTime"),
            p95: numberAt(total, "pct2ResTime"),
            p99: numberAt(total, "pct3ResTime"),
            max: numberAt(total, "maxResTime"),
            duration: rps ? requests / rps : undefined,
        }),
        judged: [],
        findings: [],
        gaps: requests === 0 ? [NOTHING] : [],
    };
}
async function csvSamples(report) {
    const [firstLine = ""] = report.head.replaceAll('"', "").split("\n", 1);
    if (/^(?:\d{4,}|\d{1,4}[-/.]\d\d?[-/.]\d\d?[^,;\t|]*)[,;\t|]/.test(firstLine))
        throw new results_report/* ReportProblem */.Cl("has no line of names; run JMeter with -Jjmeter.save.saveservice.print_field_names=true");
    if (!/(?:^|\W)(?:timeStamp|elapsed|success)(?:\W|$)/.test(firstLine))
        throw await wrongText("jmeter", report);
    const samples = new Samples();
    await streamCsv(report.chunks(), (names) => {
        const at = (name) => names.findIndex((found) => found.trim() === name);
        const [time, elapsed, success, message, threads] = [
            at("timeStamp"),
            at("elapsed"),
            at("success"),
            at("responseMessage"),
            at("allThreads"),
        ];
        const missing = [elapsed < 0 ? "elapsed" : "", success < 0 ? "success" : ""].filter(Boolean);
        if (missing.length > 0)
            throw new results_report/* ReportProblem */.Cl(`has no column ${missing.join(" and ")}; run JMeter with ` +
                `${missing.map((name) => `-Jjmeter.save.saveservice.${name === "elapsed" ? "time" : "successful"}=true`).join(" ")}`);
        return (record) => samples.add({
            time: record[time],
            elapsed: record[elapsed],
            success: record[success],
            message: record[message],
            threads: record[threads],
        });
    });
    return samples.report();
}
async function xmlSamples(report) {
    const samples = new Samples();
    const open = [];
    await streamXml(report.chunks(), {
        open: (name, { ts, t, s, rm, na }, path) => {
            if (path.length === 0 && name !== "testResults")
                throw wrongTool("jmeter", recognise(report.head));
            if (path.length === 0 || !SAMPLE.test(name))
                return;
            samples.add({ time: ts, elapsed: t, success: s, message: rm, threads: na });
            open.push({ isOk: successOf(s), isRefuted: false });
        },
        text: (text, path) => {
            const sample = open.at(-1);
            if (sample &&
                path.at(-2) === "assertionResult" &&
                ["failure", "error"].includes(path.at(-1) ?? "") &&
                text.trim() === "true")
                sample.isRefuted = true;
        },
        close: (name, path) => {
            const sample = path.length > 0 && SAMPLE.test(name) ? open.pop() : undefined;
            if (sample?.isOk && sample.isRefuted)
                samples.refuted++;
        },
    });
    return samples.report();
}
const SAMPLE = /sample$/i;
class Samples {
    requests = new Group();
    transactions = new Group();
    clock = new Clock();
    threads = 0;
    refuted = 0;
    add({ time, elapsed, success, message, threads }) {
        const elapsedMs = elapsedOf(elapsed);
        const isOk = successOf(success);
        const group = message?.startsWith("Number of samples in transaction")
            ? this.transactions
            : this.requests;
        group.count++;
        if (!isOk)
            group.failed++;
        if (elapsedMs === undefined)
            group.untimed++;
        else
            group.times.add(elapsedMs);
        this.clock.add(time, elapsedMs ?? 0);
        this.threads = Math.max(this.threads, countOf(threads) ?? 0);
    }
    measured() {
        return this.requests.count > 0 ? this.requests : this.transactions;
    }
    gaps(ofTime) {
        const { failed, count, untimed } = this.measured();
        const gaps = [];
        if (count === 0)
            gaps.push(NOTHING);
        if (untimed > 0)
            gaps.push({
                kind: "unmeasured",
                text: `${(0,results_report/* counted */.hS)(untimed, "sample")} of ${count} without a usable time (negative or none): not in the times`,
            });
        if (ofTime && count > 0)
            gaps.push(ofTime);
        const { failed: broken, count: all } = this.transactions;
        if (this.requests.count > 0 && failed === 0 && broken > 0)
            gaps.push({
                kind: "totals",
                text: `${broken} of ${(0,results_report/* counted */.hS)(all, "transaction")} failed, though no sample outside of transactions did`,
            });
        if (this.refuted > 0)
            gaps.push({
                kind: "unknown",
                text: `${(0,results_report/* counted */.hS)(this.refuted, "sample")} ${this.refuted === 1 ? "is" : "are"} ` +
                    "called successful although an assertion of " +
                    `${this.refuted === 1 ? "it" : "them"} failed`,
            });
        return gaps;
    }
    report() {
        const { times, failed, count } = this.measured();
        const { window, seconds, gap } = this.clock.window();
        return {
            values: (0,results_metrics/* valuesOf */.sm)({
                requests: count,
                failed,
                errorRate: (0,results_metrics/* percent */.KN)(failed, count),
                rps: (0,results_metrics/* ratio */.CG)(count, seconds),
                mean: times.meanMs(),
                ...times.percentiles(),
                max: times.count > 0 ? times.maxMs : undefined,
                duration: seconds,
                vus: this.threads > 0 ? this.threads : undefined,
            }),
            ...(window && { window }),
            judged: [],
            findings: [],
            gaps: this.gaps(gap),
        };
    }
}
class Group {
    times = new Durations();
    count = 0;
    failed = 0;
    untimed = 0;
}
function elapsedOf(text) {
    const trimmed = text?.trim() ?? "";
    if (trimmed === "" || /^-\d{1,15}$/.test(trimmed))
        return undefined;
    const ms = countOf(trimmed);
    if (ms === undefined)
        throw new results_report/* ReportProblem */.Cl(`has a sample with the duration ${(0,domain_errors/* quote */.hD)(text)}; it is damaged, or its columns were changed while JMeter wrote`);
    return ms;
}
function successOf(text) {
    const word = text?.trim().toLowerCase();
    if (word !== "true" && word !== "false")
        throw new results_report/* ReportProblem */.Cl(`has a sample with the success ${(0,domain_errors/* quote */.hD)(text)}, expected true or false; it is ` +
            "damaged, or its columns were changed while JMeter wrote");
    return word === "true";
}
class Clock {
    first = { startMs: Infinity, endMs: -Infinity };
    second = { startMs: Infinity, endMs: -Infinity };
    order;
    isAmbiguous = false;
    isZoned = true;
    unread = 0;
    example;
    add(text, elapsedMs) {
        const moment = quick(text) ?? (0,dates/* momentOf */.Et)(text);
        if (!moment) {
            this.unread++;
            this.example ??= text;
            return;
        }
        this.order ??= moment.order;
        this.isZoned &&= moment.isZoned;
        this.isAmbiguous ||= moment.dayFirstMs !== undefined;
        extend(this.first, moment.ms, elapsedMs);
        extend(this.second, moment.dayFirstMs ?? moment.ms, elapsedMs);
    }
    window() {
        if (this.unread > 0 && this.first.startMs === Infinity)
            return { gap: this.complaint() };
        if (this.isAmbiguous && this.order === undefined)
            return {
                gap: {
                    kind: "unmeasured",
                    text: `the column timeStamp has dates whose day and month could be changed; ${SET_TIMESTAMP}`,
                    metrics: ["rps", "duration"],
                },
            };
        const { startMs, endMs } = this.order === "day" ? this.second : this.first;
        const seconds = (0,results_report/* secondsBetween */.O1)(startMs, endMs);
        const window = this.isZoned || (0,dates/* isLocalUtc */.oc)() ? (0,results_report/* windowOf */.Ou)(startMs, endMs).window : undefined;
        return {
            ...(seconds !== undefined && { seconds }),
            ...(window && { window }),
            ...(this.unread > 0 && { gap: this.complaint() }),
        };
    }
    complaint() {
        const what = this.example === undefined
            ? "there is no column timeStamp (jmeter.save.saveservice.timestamp_format is none)"
            : `the column timeStamp cannot be read in ${(0,results_report/* counted */.hS)(this.unread, "sample")}, ` +
                `such as ${(0,domain_errors/* quote */.hD)(this.example.slice(0, 60))}`;
        return { kind: "unmeasured", text: `${what}; ${SET_TIMESTAMP}`, metrics: ["rps", "duration"] };
    }
}
function quick(text) {
    const ms = text?.length === 13 ? Number(text) : NaN;
    return ms >= 1e12 && ms < 4e12 ? { ms, isZoned: true } : undefined;
}
function extend(window, ms, elapsedMs) {
    if (ms < window.startMs)
        window.startMs = ms;
    if (ms + elapsedMs > window.endMs)
        window.endMs = ms + elapsedMs;
}

;// CONCATENATED MODULE: ./src/results/junit.ts








const MAX_NAME_CHARACTERS = 80;
const SUITES = new Set(["testsuites", "testsuite", "testrun"]);
async function readJunit(source) {
    return withReport(source, source.path, async (report) => {
        if (!/^\s*</.test(report.head))
            throw await wrongText("junit", report);
        const tree = new Tree();
        let isSummary = false;
        await streamXml(report.chunks(), {
            open: (name, attributes, path) => {
                isSummary ||= path.length === 0 && name === FAILSAFE_SUMMARY;
                if (isSummary && attributes["timeout"] === "true")
                    throw new results_report/* ReportProblem */.Cl(NOT_ALL_RUN);
                if (path.length === 0 && !isSummary && !SUITES.has(name))
                    throw wrongTool("junit", recognise(report.head));
                tree.open(name, attributes, path.at(-1));
            },
            close: (name) => tree.close(name),
            text: (text, path) => {
                if (isSummary && path.at(-1) === "failureMessage" && text.trim() !== "")
                    throw new results_report/* ReportProblem */.Cl(NOT_ALL_RUN);
            },
        });
        if (isSummary)
            throw wrongTool("junit", undefined);
        return tree.report();
    });
}
const FAILSAFE_SUMMARY = "failsafe-summary";
const NOT_ALL_RUN = "tells that Failsafe could not run all tests: their process ended or ran out of time; look in its log for the reason";
const SAID = {
    ...byWord("skipped", "notrun", "skipped", "skip", "disabled", "suppressed", "ignored", "ignore", "pending", "todo", "untested", "inconclusive", "notexecuted", "excluded", "deselected", "filtered"),
    ...byWord("failed", "failed", "failure", "fail", "undefined", "ko"),
    ...byWord("broken", "error", "errored", "broken", "aborted", "timeout", "timedout", "crashed", "crash", "interrupted", "cancelled", "canceled"),
};
function byWord(ending, ...words) {
    return Object.fromEntries(words.map((word) => [word, ending]));
}
const RANK = ["passed", "skipped", "failed", "broken"];
function worse(a, b) {
    return RANK.indexOf(b) > RANK.indexOf(a) ? b : a;
}
function saidBy(text) {
    if (text === undefined)
        return "passed";
    const word = text.toLowerCase().replace(/[\s_-]+/g, "");
    return (Object.hasOwn(SAID, word) && SAID[word]) || "passed";
}
const nothing = () => ({
    cases: 0,
    tests: 0,
    failures: 0,
    errors: 0,
    skipped: 0,
    admitted: 0,
    unknown: 0,
    hasTotalsInside: false,
    unlisted: 0,
    runs: { failures: 0, errors: 0 },
    hasErrorText: false,
});
class Tree {
    entries = [];
    root = nothing();
    names = [];
    clock = new junit_Clock();
    fewer = 0;
    unnamed = 0;
    flaky = 0;
    odd;
    open(name, attributes, parent) {
        if (SUITES.has(name))
            this.entries.push({
                kind: "suite",
                totals: totalsOf(attributes, (text) => (this.odd ??= text)),
                attributes,
                sums: nothing(),
                seconds: { point: 0, comma: 0, hasComma: false, isKnown: false },
            });
        else if (name === "testcase") {
            this.entries.push({
                kind: "case",
                name: nameOf(attributes),
                ending: endingSaid(attributes),
                runs: { failures: 0, errors: 0 },
            });
            this.clock.add(this.suite()?.seconds, attributes["time"]);
        }
        else
            this.inside(name, parent);
    }
    inside(name, parent = "") {
        const around = this.entries.at(-1);
        if (around?.kind === "case" && parent === "testcase")
            addTo(around, name);
        if (around?.kind !== "suite")
            return;
        if (name === "system-err")
            around.sums.hasErrorText = true;
        if (!SUITES.has(parent))
            return;
        if (name === "error")
            around.sums.errors++;
        if (name === "failure")
            around.sums.failures++;
    }
    suite() {
        return this.entries.findLast((entry) => entry.kind === "suite");
    }
    close(name) {
        if (name !== "testcase" && !SUITES.has(name))
            return;
        const ended = this.entries.pop();
        if (!ended)
            return;
        const outer = this.suite()?.sums ?? this.root;
        if (ended.kind === "case")
            this.count(ended, outer);
        else
            this.closeSuite(ended, outer);
    }
    count({ ending, name, runs }, sums) {
        addRuns(sums.runs, runs);
        if (ending === "passed" && runs.failures + runs.errors > 0)
            this.flaky++;
        if (name === "" && ending === "passed")
            this.unnamed++;
        sums.cases++;
        sums.tests++;
        if (ending === "failed")
            sums.failures++;
        if (ending === "broken")
            sums.errors++;
        if (ending === "skipped")
            sums.skipped++;
        if ((ending === "failed" || ending === "broken") && this.names.length < results_report/* MAX_FAILED_NAMES */.iw)
            this.names.push((0,domain_errors/* quote */.hD)(name));
    }
    closeSuite({ totals, sums, attributes, seconds }, outer) {
        this.clock.suite(attributes, seconds);
        const fewer = sums.failures + sums.errors - badIn(totals, sums);
        if ((totals.failures ?? totals.errors) !== undefined)
            this.fewer = Math.max(this.fewer, fewer);
        addRuns(outer.runs, sums.runs);
        addFailures(outer, sums, totals);
        addTests(outer, sums, totals);
    }
    report() {
        const { failures, errors, admitted } = this.root;
        const { tests, skipped } = this.counts();
        if (!Number.isSafeInteger(tests + failures + errors + skipped))
            throw new results_report/* ReportProblem */.Cl("counts more tests than there can be; let the tool write it again");
        const { window, complaint } = this.clock.window();
        const gaps = [...this.gapsInTests(tests, skipped), ...this.gapsInTotals()];
        if (complaint !== undefined)
            gaps.push({ kind: "time", text: complaint });
        return {
            values: (0,results_metrics/* valuesOf */.sm)({ tests, failures, errors, skipped }),
            ...(window && { window }),
            judged: [],
            findings: [],
            gaps,
            failedTests: this.names,
            ...(admitted > 0 && { admitted }),
        };
    }
    counts() {
        const { cases, tests, failures, errors, skipped } = this.root;
        return cases > 0
            ? { tests: cases, skipped: Math.min(skipped, cases) }
            : { tests: Math.max(tests, failures + errors + skipped), skipped };
    }
    gapsInTests(tests, skipped) {
        const gaps = [];
        if (tests - skipped <= 0 && this.root.failures + this.root.errors === 0)
            gaps.push({ kind: "skipped", text: allSkipped(tests) });
        if (this.unnamed > 0)
            gaps.push({
                kind: "unreadable",
                text: `${(0,results_report/* counted */.hS)(this.unnamed, "test case")} without a name and without a ` +
                    "failure: the tool was stopped in the middle of a test",
            });
        return gaps;
    }
    gapsInTotals() {
        const { cases, admitted, unknown, unlisted } = this.root;
        const gaps = [];
        if (unknown > 0)
            gaps.push({
                kind: "unknown",
                text: `the totals name ${(0,results_report/* counted */.hS)(unknown, "test")} more than there are test ` +
                    "cases, and do not tell how many failed",
            });
        if (cases > 0 && unlisted > admitted)
            gaps.push({
                kind: "totals",
                text: `the totals name ${(0,results_report/* counted */.hS)(unlisted - admitted, "test")} more than there ` +
                    "are test cases, and no failure among them",
            });
        if (this.flaky > 0)
            gaps.push({
                kind: "totals",
                text: `${(0,results_report/* counted */.hS)(this.flaky, "test")} passed only when ${this.flaky === 1 ? "it was" : "they were"} run again`,
            });
        if (this.fewer > 0)
            gaps.push({
                kind: "totals",
                text: `test cases show ${(0,results_report/* counted */.hS)(this.fewer, "failure")} more than the totals ` +
                    "of their suites; the test cases count",
            });
        if (this.odd !== undefined)
            gaps.push({ kind: "totals", text: this.odd });
        return gaps;
    }
}
function addFailures(outer, sums, totals) {
    const listed = sums.failures + sums.errors;
    const more = Math.max(0, badIn(totals, sums) - listed - runsIn(totals, sums));
    const reported = Math.max(0, (totals.errors ?? 0) - sums.errors - sums.runs.errors);
    const errors = Math.min(more, reported);
    outer.failures += sums.failures + more - errors;
    outer.errors += sums.errors + errors;
    outer.admitted += sums.admitted + more;
}
function addTests(outer, sums, totals) {
    const tests = totals.tests ?? 0;
    const skipped = (sums.cases > 0 ? totals.skipped : totals.skippedSum) ?? 0;
    const hasTotals = totals.failures !== undefined || totals.errors !== undefined;
    const unlisted = sums.hasTotalsInside
        ? 0
        : Math.max(0, tests - sums.tests - runsIn(totals, sums));
    outer.cases += sums.cases;
    outer.tests += sums.hasTotalsInside ? sums.tests : Math.max(sums.tests, tests);
    outer.hasTotalsInside ||= totals.tests !== undefined || sums.hasTotalsInside;
    outer.skipped += Math.max(sums.skipped, skipped);
    outer.unlisted += sums.unlisted + (hasTotals ? unlisted : 0);
    outer.unknown += sums.unknown + (hasTotals ? 0 : Math.max(0, unlisted - skipped));
}
const ENDINGS = new Map([
    ["error", "broken"],
    ["failure", "failed"],
    ["skipped", "skipped"],
    ["disabled", "skipped"],
    ["ignored", "skipped"],
    ["pending", "skipped"],
]);
const RUNS = new Map([
    ["flakyFailure", "failures"],
    ["rerunFailure", "failures"],
    ["flakyError", "errors"],
    ["rerunError", "errors"],
]);
function addTo(test, name) {
    test.ending = worse(test.ending, ENDINGS.get(name) ?? "passed");
    const run = RUNS.get(name);
    if (run)
        test.runs[run]++;
}
function addRuns(sum, runs) {
    sum.failures += runs.failures;
    sum.errors += runs.errors;
}
function runsIn({ tests }, { cases, runs }) {
    return Math.min(runs.failures + runs.errors, Math.max(0, (tests ?? 0) - cases));
}
function endingSaid({ status, result, success }) {
    return worse(worse(saidBy(status), saidBy(result)), success?.trim().toLowerCase() === "false" ? "failed" : "passed");
}
function allSkipped(tests) {
    if (tests === 0)
        return "no test was run";
    return tests === 1 ? "the only test was skipped" : `all ${tests} tests were skipped`;
}
const DECIDING = new Set(["failures", "failed", "errors", "errored"]);
function badIn({ failures, errors }, sums) {
    const isTwice = failures !== undefined &&
        failures === errors &&
        failures === sums.failures + sums.errors &&
        !sums.hasErrorText;
    return isTwice ? failures : (failures ?? 0) + (errors ?? 0);
}
function totalsOf(attributes, note) {
    const at = (...names) => names.flatMap((name) => {
        const text = Object.hasOwn(attributes, name) ? attributes[name]?.trim() : undefined;
        if (text === undefined || text === "")
            return [];
        const count = countOf(text);
        if (count === undefined && !DECIDING.has(name))
            note(`a suite has ${name}=${(0,domain_errors/* quote */.hD)(text)}, which is no count; the test cases count`);
        if (count === undefined && !DECIDING.has(name))
            return [];
        if (count === undefined)
            throw new results_report/* ReportProblem */.Cl(`has a suite with ${name}=${(0,domain_errors/* quote */.hD)(text)}, which is no count; let the tool write plain digits`);
        return [count];
    });
    const sum = (counts) => counts.length === 0 ? undefined : counts.reduce((a, b) => a + b, 0);
    const failed = at("failures", "failed");
    const skips = at("skipped", "skips", "skip", "disabled", "ignored");
    const [tests, failures, errors, skippedSum] = [
        at("tests")[0],
        failed.length === 0 ? undefined : Math.max(...failed),
        at("errors", "errored")[0],
        sum(skips),
    ];
    return {
        ...(tests !== undefined && { tests }),
        ...(failures !== undefined && { failures }),
        ...(errors !== undefined && { errors }),
        ...(skippedSum !== undefined && { skippedSum, skipped: Math.max(...skips) }),
    };
}
const NO_TIME = "0001-01-01T00:00:00Z";
class junit_Clock {
    marks = new Marks();
    startMs = Infinity;
    pointEndMs = -Infinity;
    commaEndMs = -Infinity;
    hasComma = false;
    isKnown = false;
    unread;
    add(seconds, text) {
        const readings = this.read(text);
        if (!seconds || !readings)
            return;
        seconds.isKnown = true;
        seconds.hasComma ||= text?.includes(",") ?? false;
        seconds.point = plus(seconds.point, readings.point);
        seconds.comma = plus(seconds.comma, readings.comma);
    }
    read(text) {
        if (text === undefined || text.trim() === "")
            return undefined;
        const readings = readingsOf(text);
        this.marks.learn(readings);
        return readings;
    }
    suite({ timestamp, time }, ofCases) {
        const own = this.read(time);
        const startMs = this.startOf(timestamp?.trim() ?? "");
        if (startMs === undefined)
            return;
        const { point, comma, hasComma, isKnown } = own
            ? { ...own, hasComma: time?.includes(",") ?? false, isKnown: true }
            : ofCases;
        if (point === undefined && comma === undefined)
            this.unread ??= own ? `the time ${(0,domain_errors/* quote */.hD)(time)}` : "the time of a test case";
        this.isKnown ||= isKnown;
        this.hasComma ||= hasComma;
        this.startMs = Math.min(this.startMs, startMs);
        this.pointEndMs = Math.max(this.pointEndMs, startMs + (point ?? NaN) * 1000);
        this.commaEndMs = Math.max(this.commaEndMs, startMs + (comma ?? NaN) * 1000);
    }
    startOf(timestamp) {
        if (timestamp === "" || timestamp === NO_TIME)
            return undefined;
        const moment = (0,dates/* momentOf */.Et)(timestamp);
        if (!moment || moment.dayFirstMs !== undefined) {
            this.unread ??= `the time stamp ${(0,domain_errors/* quote */.hD)(timestamp)}`;
            return undefined;
        }
        return moment.isZoned || (0,dates/* isLocalUtc */.oc)() ? moment.ms : undefined;
    }
    window() {
        if (this.unread !== undefined)
            return {
                complaint: `${this.unread} cannot be read, so that the report does not tell when the tests ran`,
            };
        if (!this.isKnown || this.startMs === Infinity)
            return {};
        const endMs = this.marks.choose(present(this.pointEndMs, this.commaEndMs), this.hasComma);
        if (endMs === undefined)
            return {
                complaint: "its times can be read in two ways (1,024 is a thousand or about one), so " +
                    "that the report does not tell when the tests ended",
            };
        return (0,results_report/* windowOf */.Ou)(this.startMs, endMs);
    }
}
function present(point, comma) {
    return { ...(Number.isFinite(point) && { point }), ...(Number.isFinite(comma) && { comma }) };
}
function plus(a, b) {
    return a === undefined || b === undefined ? undefined : a + b;
}
function nameOf(attributes) {
    const [name, classname] = [
        (attributes["name"] ?? "").trim(),
        (attributes["classname"] ?? "").trim(),
    ];
    if (classname === "" ||
        name === classname ||
        name.startsWith(`${classname} `) ||
        name.endsWith(` ${classname}`))
        return name;
    if (name === "" || classname.endsWith(` ${name}`))
        return classname;
    const full = `${classname} ${name}`;
    return full.length <= MAX_NAME_CHARACTERS ? full : name;
}

;// CONCATENATED MODULE: ./src/results/k6.ts







async function readK6(source) {
    const json = await jsonOf(source);
    const metrics = (0,text_json/* isJsonObject */.OW)(json) ? metricsOf(json) : undefined;
    if (!(0,text_json/* isJsonObject */.OW)(json) || metrics === undefined || !isSummary(metrics))
        throw wrongShape("k6", json);
    const number = numbersOf(metrics, numberAt);
    const count = numbersOf(metrics, countAt);
    const requests = count("http_reqs", "count");
    const failedShare = count("http_req_failed", "rate", "value");
    const failed = count("http_req_failed", "passes", "matches") ??
        (requests !== undefined && failedShare !== undefined
            ? Math.round(requests * failedShare)
            : undefined);
    const checks = k6_checksOf(count, (0,text_json/* objectAt */.lJ)(json, "root_group"));
    const duration = k6_secondsOf(json, number);
    const endMs = (0,dates/* timeOf */.nR)(textAt((0,text_json/* objectAt */.lJ)(json, "metadata"), "generated_at"), "utc");
    const startMs = endMs !== undefined && duration !== undefined ? endMs - duration * 1000 : undefined;
    const judged = thresholdsOf(metrics);
    return {
        values: (0,results_metrics/* valuesOf */.sm)({
            requests,
            failed,
            errorRate: failedShare !== undefined ? failedShare * 100 : (0,results_metrics/* percent */.KN)(failed, requests),
            rps: number("http_reqs", "rate") ?? (0,results_metrics/* ratio */.CG)(requests, duration),
            ...timesOf(metrics.get("http_req_duration"), requests),
            duration,
            vus: number("vus_max", "max", "value"),
            iterations: count("iterations", "count"),
            sessions: count("ws_sessions", "count"),
            ...checks,
        }),
        ...(0,results_report/* windowOf */.Ou)(startMs, endMs),
        judged,
        findings: [...missed(judged), ...browserDown(metrics)],
        gaps: k6_gapsOf(metrics, requests, failed),
        failuresJudged: judgements(metrics, checks.checksPassed),
    };
}
function numbersOf(metrics, at) {
    return (metric, ...names) => firstAt(metrics.get(metric)?.values ?? {}, names, at);
}
function firstAt(values, names, at) {
    return names.map((name) => at(values, name)).find((found) => found !== undefined);
}
function k6_checksOf(count, groups) {
    const inGroups = checksInGroups(groups);
    const reported = count("checks", "fails") ?? count("checks_failed", "matches");
    const hasFailed = reported !== undefined || inGroups.failed > 0;
    const checksFailed = hasFailed ? Math.max(reported ?? 0, inGroups.failed) : undefined;
    const checksPassed = count("checks", "passes") ??
        count("checks_succeeded", "matches") ??
        (hasFailed ? inGroups.passed : undefined);
    const all = checksPassed !== undefined && checksFailed !== undefined
        ? checksPassed + checksFailed
        : undefined;
    return { checksPassed, checksFailed, checks: (0,results_metrics/* percent */.KN)(checksPassed, all) };
}
function k6_secondsOf(json, number) {
    const duration = numberAt((0,text_json/* objectAt */.lJ)(json, "config"), "duration");
    if (duration !== undefined)
        return duration;
    const durationMs = numberAt((0,text_json/* objectAt */.lJ)(json, "state"), "testRunDurationMs");
    if (durationMs !== undefined)
        return durationMs / 1000;
    const iterations = number("iterations", "count");
    return iterations ? (0,results_metrics/* ratio */.CG)(iterations, number("iterations", "rate")) : undefined;
}
function missed(judged) {
    return judged
        .filter(({ met }) => !met)
        .map(({ limit }) => ({ verdict: "fail", reason: `k6 missed its threshold "${limit}"` }));
}
function timesOf(metric, requests) {
    const values = requests === 0 || !metric ? {} : metric.values;
    const at = (...names) => firstAt(values, names, numberAt);
    return {
        mean: at("avg"),
        p50: at("med", "p(50)", "p50"),
        p75: at("p(75)", "p75"),
        p90: at("p(90)", "p90"),
        p95: at("p(95)", "p95"),
        p99: at("p(99)", "p99"),
        max: at("max"),
    };
}
function k6_gapsOf(metrics, requests, failed) {
    const gaps = [];
    if (![...metrics].some(([name, metric]) => isTest(name, metric)))
        gaps.push({
            kind: "untested",
            text: "k6 made no request and no iteration: nothing was tested",
        });
    else if (isMute(metrics))
        gaps.push({
            kind: "untested",
            text: "k6 sent nothing, received nothing and checked nothing in its iterations: " +
                "nothing was tested; look in its log for errors of the script",
        });
    if (requests && failed === undefined)
        gaps.push({
            kind: "totals",
            text: "the summary does not tell how many requests failed (http_req_failed)",
            metrics: ["failed", "errorRate"],
        });
    for (const [name, metric] of metrics) {
        if (Object.keys(metric.thresholds).length > 0 && isEmpty(metric))
            gaps.push({
                kind: "empty",
                text: `k6's threshold on ${(0,domain_errors/* quote */.hD)((0,results_report/* limitText */.PW)(name))} had no sample to judge`,
            });
    }
    return gaps;
}
const IDLE = /^(?:vus|vus_max|dropped_iterations|group_duration|iteration_duration|data_received|data_sent|http_req_.*)$/;
function isTest(name, { values }) {
    if (name.includes("{"))
        return false;
    if (name === "data_sent" || name === "data_received")
        return (numberAt(values, "count") ?? 0) > 0;
    if (IDLE.test(name))
        return false;
    return ["count", "passes", "fails", "matches", "total", "max", "value", "avg", "rate"].some((field) => (numberAt(values, field) ?? 0) > 0);
}
function isMute(metrics) {
    const bytes = ["data_sent", "data_received"].map((name) => numberAt(metrics.get(name)?.values ?? {}, "count"));
    return (bytes.every((count) => count === 0) &&
        ![...metrics].some(([name, metric]) => name !== "iterations" && isTest(name, metric)));
}
function browserDown(metrics) {
    const values = metrics.get("browser_http_req_failed")?.values ?? {};
    const failed = countAt(values, "passes") ?? countAt(values, "matches") ?? 0;
    const share = numberAt(values, "rate") ?? numberAt(values, "value");
    if (failed === 0 || share !== 1 || k6_judgementOf(metrics, "browser_http_req_failed") === "whole")
        return [];
    return [
        {
            verdict: "fail",
            reason: failed === 1
                ? "the only request of the browser failed"
                : `all ${failed} requests of the browser failed`,
        },
    ];
}
function isSummary(metrics) {
    return [
        "iterations",
        "http_reqs",
        "vus",
        "vus_max",
        "data_sent",
        "data_received",
        "checks",
        "iteration_duration",
    ].some((name) => metrics.has(name));
}
function isEmpty({ values }) {
    const [passes, fails] = [numberAt(values, "passes"), numberAt(values, "fails")];
    if (passes !== undefined && fails !== undefined)
        return passes + fails === 0;
    return numberAt(values, "avg") === 0 && numberAt(values, "max") === 0;
}
function judgements(metrics, checksPassed) {
    const requests = k6_judgementOf(metrics, "http_req_failed");
    const checks = k6_judgementOf(metrics, "checks");
    return { requests, checks: requests === "whole" && checksPassed ? "whole" : checks };
}
function k6_judgementOf(metrics, name) {
    const judges = (metric) => metric !== undefined && Object.keys(metric.thresholds).length > 0;
    if (judges(metrics.get(name)))
        return "whole";
    return [...metrics].some(([other, metric]) => other.startsWith(`${name}{`) && judges(metric))
        ? "part"
        : "none";
}
function checksInGroups(root) {
    const members = (group, name) => [...listAt(group, name), ...Object.values((0,text_json/* objectAt */.lJ)(group, name))].filter(text_json/* isJsonObject */.OW);
    let [passed, failed] = [0, 0];
    const left = [root];
    for (let group = left.pop(); group; group = left.pop()) {
        for (const check of members(group, "checks")) {
            passed += numberAt(check, "passes") ?? 0;
            failed += countAt(check, "fails") ?? 0;
        }
        left.push(...members(group, "groups"));
    }
    return { passed, failed };
}
function metricsOf(json) {
    const results = (0,text_json/* objectAt */.lJ)(json, "results");
    const listed = [
        ...listAt(results, "metrics"),
        ...listAt((0,text_json/* objectAt */.lJ)(results, "checks"), "metrics"),
    ].filter(text_json/* isJsonObject */.OW);
    if (listed.length > 0)
        return new Map(listed.map((metric) => [
            textAt(metric, "name") ?? "",
            { values: decidingAt(metric, "values"), thresholds: {} },
        ]));
    const named = Object.entries((0,text_json/* objectAt */.lJ)(json, "metrics"));
    if (!named.some(([, metric]) => (0,text_json/* isJsonObject */.OW)(metric)))
        return undefined;
    return new Map(named.map(([name, metric]) => {
        if (!(0,text_json/* isJsonObject */.OW)(metric))
            throw new results_report/* ReportProblem */.Cl(`has no numbers under the metric ${(0,domain_errors/* quote */.hD)((0,results_report/* limitText */.PW)(name))}; it is damaged, or was changed after k6 wrote it`);
        return [
            name,
            {
                values: (0,text_json/* isJsonObject */.OW)((0,text_json/* getOwn */.Ng)(metric, "values")) ? (0,text_json/* objectAt */.lJ)(metric, "values") : metric,
                thresholds: decidingAt(metric, "thresholds"),
            },
        ];
    }));
}
function thresholdsOf(metrics) {
    return [...metrics].flatMap(([name, { thresholds }]) => Object.entries(thresholds).map(([expression, value]) => {
        const limit = (0,results_report/* limitText */.PW)(`${name}: ${expression}`);
        const met = metOf(value);
        if (met === undefined)
            throw new results_report/* ReportProblem */.Cl(`does not tell whether its threshold ${(0,domain_errors/* quote */.hD)(limit)} was met; it is damaged, ` +
                "or was changed after k6 wrote it");
        return { by: "k6", limit, met, miss: "fail" };
    }));
}
function metOf(value) {
    if (typeof value === "boolean")
        return !value;
    const ok = (0,text_json/* isJsonObject */.OW)(value) ? (0,text_json/* getOwn */.Ng)(value, "ok") : undefined;
    return typeof ok === "boolean" ? ok : undefined;
}

;// CONCATENATED MODULE: ./src/results/locust.ts











const locust_NOTHING = { kind: "untested", text: "Locust made no request: nothing was tested" };
const BEFORE_1 = /^"?Type"?,"?Name"?,"?# requests"?|^"?Method"?,"?Name"?,"?# requests"?/;
async function readLocust(source) {
    return withReport(source, source.path, async (report) => {
        if (/^\s*[[{]/.test(report.head))
            return locust_statistics(report);
        if (BEFORE_1.test(report.head))
            throw new results_report/* ReportProblem */.Cl("was written by a Locust older than 1.0, which is not supported; use Locust 1.0 or newer");
        if (!/^"?Type"?,"?Name"?,"?Request Count/.test(report.head))
            throw wrongTool("locust", recognise(report.head));
        const totals = await aggregated(report);
        const window = await windowOfHistory(source);
        const gaps = [...totals.gaps, ...(await exceptionsBeside(source))];
        return window
            ? {
                ...totals,
                gaps,
                window,
                values: { ...totals.values, duration: (window.endMs - window.startMs) / 1000 },
            }
            : { ...totals, gaps };
    });
}
async function aggregated(report) {
    let total;
    const listed = { requests: 0, failed: 0 };
    await streamCsv(report.chunks(), (names) => {
        const [requestsAt, failedAt] = [names.indexOf("Request Count"), names.indexOf("Failure Count")];
        if (failedAt < 0)
            throw new results_report/* ReportProblem */.Cl("has no column Failure Count; name the statistics as Locust writes them");
        return (record) => {
            if ((record[0] === "" || record[0] === "None") && record[1] === "Aggregated") {
                if (total)
                    throw new results_report/* ReportProblem */.Cl("has more than one row Aggregated: two reports are in one file; name each " +
                        "file, or the folder that holds them");
                total = (name) => record[names.indexOf(name)];
                return;
            }
            listed.requests += deciding(record[requestsAt], "Request Count");
            listed.failed += deciding(record[failedAt], "Failure Count");
        };
    });
    if (total === undefined)
        throw new results_report/* ReportProblem */.Cl("has no row Aggregated, which Locust writes last: it was stopped while it wrote; look in its log for the reason");
    const row = total;
    const requests = Math.max(listed.requests, deciding(row("Request Count"), "Request Count"));
    const admitted = deciding(row("Failure Count"), "Failure Count");
    const failed = Math.max(listed.failed, admitted);
    const decimal = (name) => plainNumberOf(row(name));
    const isTimed = requests > 0 &&
        ((decimal("Max Response Time") ?? 0) > 0 || (decimal("Average Response Time") ?? 0) > 0);
    const gaps = [];
    if (requests === 0)
        gaps.push(locust_NOTHING);
    else if (!isTimed)
        gaps.push(untimed(requests));
    if (listed.failed !== admitted)
        gaps.push({
            kind: listed.failed > admitted ? "unknown" : "totals",
            text: `the row Aggregated counts ${(0,results_report/* counted */.hS)(admitted, "failure")} and the rows ` +
                `above ${listed.failed}; the larger number counts`,
        });
    return {
        values: (0,results_metrics/* valuesOf */.sm)({
            requests,
            failed,
            errorRate: (0,results_metrics/* percent */.KN)(failed, requests),
            rps: decimal("Requests/s"),
            ...(isTimed
                ? {
                    mean: decimal("Average Response Time"),
                    p50: decimal("50%"),
                    p75: decimal("75%"),
                    p90: decimal("90%"),
                    p95: decimal("95%"),
                    p99: decimal("99%"),
                    max: decimal("Max Response Time"),
                }
                : {}),
        }),
        judged: [],
        findings: [],
        gaps,
    };
}
function deciding(text, column) {
    const count = countOf(text);
    if (count === undefined)
        throw new results_report/* ReportProblem */.Cl(`has ${(0,domain_errors/* quote */.hD)(text?.slice(0, 40) ?? "")} in the column ${column}, where a count ` +
            "is expected; it is damaged, or was changed after Locust wrote it");
    return count;
}
function untimed(requests) {
    return {
        kind: "unmeasured",
        text: `${(0,results_report/* counted */.hS)(requests, "request")} without a response time: not in the times`,
        metrics: ["mean", "p50", "p75", "p90", "p95", "p99", "max"],
    };
}
async function windowOfHistory(source) {
    const path = source.path.replace(/_stats\.csv$/, "_stats_history.csv");
    let startMs;
    let endMs;
    try {
        if (path === source.path || !(await statOf(path)))
            return undefined;
        await withReport(source, path, (report) => streamCsv(report.chunks(), (names) => (record) => {
            const seconds = plainNumberOf(record[names.indexOf("Timestamp")]);
            if (seconds === undefined || record[names.indexOf("Name")] !== "Aggregated")
                return;
            if (startMs === undefined || record[names.indexOf("Total Request Count")] === "0")
                startMs = seconds * 1000;
            endMs = (seconds + 1) * 1000;
        }));
    }
    catch (error) {
        if (!(error instanceof results_report/* ReportProblem */.Cl))
            throw error;
        return undefined;
    }
    return (0,results_report/* windowOf */.Ou)(startMs, endMs).window;
}
async function exceptionsBeside(source) {
    const path = source.path.replace(/_stats\.csv$/, "_exceptions.csv");
    if (path === source.path || !(await statOf(path)))
        return [];
    let exceptions = 0;
    try {
        await withReport(source, path, (report) => streamCsv(report.chunks(), (names) => (record) => {
            exceptions += countOf(record[names.indexOf("Count")]) ?? 1;
        }));
    }
    catch (error) {
        if (error instanceof results_report/* LeftOver */.QU)
            return [];
        if (!(error instanceof results_report/* ReportProblem */.Cl))
            throw error;
        return [
            {
                kind: "unknown",
                text: `the exceptions of its tasks (${(0,domain_errors/* quote */.hD)((0,external_node_path_.basename)(path))}) cannot be told: that file ${error.message}`,
            },
        ];
    }
    return exceptions === 0
        ? []
        : [
            {
                kind: "unknown",
                text: `Locust caught ${(0,results_report/* counted */.hS)(exceptions, "exception")} in its tasks ` +
                    `(${(0,domain_errors/* quote */.hD)((0,external_node_path_.basename)(path))}), which are no requests`,
            },
        ];
}
async function locust_statistics(report) {
    const json = await wholeJson(report, "locust");
    if (!Array.isArray(json))
        throw wrongShape("locust", json);
    const entries = json.filter(text_json/* isJsonObject */.OW);
    const isEach = entries.every((entry) => Object.hasOwn(entry, "num_requests"));
    if (!isEach || entries.length !== json.length)
        throw wrongShape("locust", json);
    const { requests, failed, ...span } = locust_totalsOf(entries);
    const { timed, ...times } = locust_timesOf(entries);
    const seconds = (0,results_report/* secondsBetween */.O1)(span.startMs, span.endMs);
    return {
        values: (0,results_metrics/* valuesOf */.sm)({
            requests,
            failed,
            errorRate: (0,results_metrics/* percent */.KN)(failed, requests),
            rps: (0,results_metrics/* ratio */.CG)(requests, seconds),
            ...times,
            duration: seconds,
        }),
        ...(0,results_report/* windowOf */.Ou)(span.startMs, span.endMs),
        judged: [],
        findings: [],
        gaps: [
            ...(requests > 0 ? [] : [locust_NOTHING]),
            ...(timed < requests ? [untimed(requests - timed)] : []),
        ],
    };
}
function locust_totalsOf(entries) {
    let requests = 0, failed = 0, startMs = Infinity, endMs = -Infinity;
    for (const entry of entries) {
        requests += countAt(entry, "num_requests") ?? 0;
        failed += failuresOf(entry);
        startMs = Math.min(startMs, (numberAt(entry, "start_time") ?? Infinity) * 1000);
        endMs = Math.max(endMs, (numberAt(entry, "last_request_timestamp") ?? -Infinity) * 1000);
    }
    return { requests, failed, startMs, endMs };
}
function locust_timesOf(entries) {
    const durations = new Durations();
    let timed = 0, totalMs = 0, maxMs = 0;
    for (const entry of entries) {
        const timedHere = addTimes(entry, durations);
        if (timedHere === 0)
            continue;
        timed += timedHere;
        totalMs += numberAt(entry, "total_response_time") ?? NaN;
        maxMs = Math.max(maxMs, numberAt(entry, "max_response_time") ?? 0);
    }
    if (timed === 0)
        return { timed };
    return {
        timed,
        mean: totalMs / timed,
        ...durations.percentiles(),
        max: maxMs,
    };
}
function failuresOf(entry) {
    const failures = countAt(entry, "num_failures");
    if (failures === undefined)
        throw new results_report/* ReportProblem */.Cl("has a request without num_failures; it is damaged, or was changed after Locust wrote it");
    return failures;
}
function addTimes(entry, times) {
    const counts = decidingAt(entry, "response_times");
    let listed = 0;
    for (const ms of Object.keys(counts)) {
        const value = plainNumberOf(ms);
        const count = numberAt(counts, ms);
        if (value === undefined || count === undefined)
            continue;
        times.add(value, count);
        listed += count;
    }
    const none = numberAt(entry, "num_none_requests");
    return none === undefined ? listed : Math.max(0, (countAt(entry, "num_requests") ?? 0) - none);
}

;// CONCATENATED MODULE: ./src/results/merge.ts


function mergedValues(reports, window) {
    const [only, ...others] = reports;
    if (only === undefined || others.length === 0)
        return only?.values ?? {};
    const numbers = (name) => reports.flatMap(({ values }) => values[name] ?? []);
    const all = (0,results_metrics/* valuesOf */.sm)(Object.fromEntries(results_metrics/* METRIC_NAMES */.Uw.map((name) => [name, joined(name, numbers(name))])));
    const load = reports.filter(({ values }) => values.requests !== undefined);
    const isTimed = load.length > 0 && load.every((report) => report.window);
    const seconds = window && isTimed ? (window.endMs - window.startMs) / 1000 : undefined;
    const checks = all.checksPassed === undefined ? undefined : all.checksPassed + (all.checksFailed ?? 0);
    return (0,results_metrics/* valuesOf */.sm)({
        ...all,
        errorRate: (0,results_metrics/* percent */.KN)(all.failed, all.requests),
        checks: (0,results_metrics/* percent */.KN)(all.checksPassed, checks),
        mean: meanOf(reports),
        rps: (0,results_metrics/* ratio */.CG)(all.requests, seconds) ?? rpsOf(load),
        duration: seconds ?? highest(numbers("duration")),
    });
}
const sum = (list) => list.reduce((a, b) => a + b, 0);
const highest = (list) => list.reduce((a, b) => Math.max(a, b), -Infinity);
function joined(name, numbers) {
    const { merge } = results_metrics/* METRICS */.Cb[name];
    if (merge === "derived" || numbers.length === 0)
        return undefined;
    return merge === "sum" ? sum(numbers) : highest(numbers);
}
function meanOf(reports) {
    const known = reports.flatMap(({ values: { mean, requests = 0 } }) => mean === undefined ? [] : [{ mean, requests }]);
    return (0,results_metrics/* ratio */.CG)(sum(known.map(({ mean, requests }) => mean * requests)), sum(known.map(({ requests }) => requests)));
}
function rpsOf(load) {
    const rates = load.flatMap(({ values }) => values.rps ?? []);
    return load.length > 0 && rates.length === load.length ? sum(rates) : undefined;
}
function windowOfAll(reports) {
    const load = reports.filter(({ values }) => values.requests !== undefined ||
        values.iterations !== undefined ||
        values.sessions !== undefined);
    const windows = (load.length > 0 ? load : reports).flatMap(({ window }) => window ?? []);
    if (windows.length === 0)
        return undefined;
    return windows.reduce((all, { startMs, endMs }) => ({
        startMs: Math.min(all.startMs, startMs),
        endMs: Math.max(all.endMs, endMs),
    }));
}
function mergedTests(reports, values) {
    const admitted = reports.reduce((sum, report) => sum + (report.admitted ?? 0), 0);
    return {
        values,
        judged: [],
        findings: [],
        gaps: [],
        failedTests: reports.flatMap((report) => report.failedTests ?? []).slice(0, results_report/* MAX_FAILED_NAMES */.iw),
        ...(admitted > 0 && { admitted }),
    };
}

;// CONCATENATED MODULE: ./src/results/verdict.ts



const WEIGHT = {
    unreadable: "errored",
    untested: "errored",
    unknown: "warning",
    skipped: "warning",
    time: "warning",
    part: "warning",
    totals: "notice",
    unmeasured: "notice",
    empty: "notice",
    leftOut: "notice",
};
function judgeReport(report, limited) {
    const weighed = report.gaps.map(({ kind, text }) => ({ weight: WEIGHT[kind], text }));
    return {
        findings: [
            ...report.findings,
            ...weighed.flatMap(({ weight, text }) => weight === "notice" ? [] : [{ verdict: weight, reason: text }]),
            ...failedLoad(report, limited),
        ],
        notices: weighed.filter(({ weight }) => weight === "notice").map(({ text }) => text),
    };
}
function failedLoad(report, limited) {
    const isFree = (...names) => !names.some((name) => limited.has(name));
    return [
        ...(isFree("failed", "errorRate") ? failedRequests(report) : []),
        ...(isFree("checks", "checksFailed") ? failedChecks(report) : []),
        ...(isFree("vusersFailed") ? failedUsers(report) : []),
    ];
}
function failedRequests({ values, failuresJudged }) {
    const { requests = 0, failed = 0, errorRate = 0 } = values;
    if (failed === 0 || failuresJudged?.requests === "whole")
        return [];
    const share = requests === 1 ? "" : ` (${(0,results_metrics/* withUnit */.$o)("errorRate", errorRate)})`;
    const reason = failed >= requests && requests !== 1
        ? `all ${(0,results_report/* counted */.hS)(requests, "request")} failed`
        : `${failed} of ${(0,results_report/* counted */.hS)(requests, "request")} failed${share}`;
    return [
        {
            verdict: failed >= requests ? "fail" : "warning",
            reason: reason + besides(failuresJudged?.requests),
        },
    ];
}
function failedChecks({ values, failuresJudged }) {
    const { checksPassed = 0, checksFailed = 0 } = values;
    if (checksFailed === 0 || failuresJudged?.checks === "whole")
        return [];
    const reason = checksPassed === 0
        ? `all ${(0,results_report/* counted */.hS)(checksFailed, "check")} failed`
        : `${checksFailed} of ${(0,results_report/* counted */.hS)(checksPassed + checksFailed, "check")} failed`;
    return [
        {
            verdict: checksPassed === 0 ? "fail" : "warning",
            reason: reason + besides(failuresJudged?.checks),
        },
    ];
}
function failedUsers({ values: { vusersCreated = 0, vusersFailed = 0 } }) {
    if (vusersFailed === 0)
        return [];
    return [
        {
            verdict: vusersFailed >= vusersCreated ? "fail" : "warning",
            reason: `${vusersFailed} of ${(0,results_report/* counted */.hS)(vusersCreated, "virtual user")} failed`,
        },
    ];
}
function besides(judgement) {
    return judgement === "part" ? "; the tool's own limits judge a part of them only" : "";
}
function failedTests({ values, failedTests: names = [], admitted = 0 }, limited) {
    const { tests = 0, failures = 0, errors = 0 } = values;
    const [failing, broken] = [
        limited.has("failures") ? 0 : failures,
        limited.has("errors") ? 0 : errors,
    ];
    if (failing + broken === 0)
        return [];
    const more = failures + errors - names.length;
    const named = names.length === 0 ? "" : `: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    const withError = broken > 0 ? ` (${broken} with an error)` : "";
    if (admitted === 0)
        return [
            {
                verdict: "fail",
                reason: `${failing + broken} of ${(0,results_report/* counted */.hS)(tests, "test")} failed${withError}${named}`,
            },
        ];
    return [
        {
            verdict: "fail",
            reason: `${(0,results_report/* counted */.hS)(failing + broken, "failure")}${withError} with ` +
                `${(0,results_report/* counted */.hS)(tests, "test")}, ${admitted} of them only in the totals of ` +
                `the suites${named}`,
        },
    ];
}
function worst(findings) {
    return findings.reduce((verdict, finding) => (0,outcome/* severity */.yf)(finding.verdict) > (0,outcome/* severity */.yf)(verdict) ? finding.verdict : verdict, "pass");
}

;// CONCATENATED MODULE: ./src/results/read-results.ts

















const MAX_REASONS = 20;
const MAX_NOTICES = 10;
const MAX_JUDGED = 100;
const MAX_REASON_CHARACTERS = 600;
const READERS = {
    k6: readK6,
    artillery: readArtillery,
    jmeter: readJmeter,
    locust: readLocust,
    gatling: readGatling,
    junit: readJunit,
    chaostoolkit: readChaostoolkit,
};
async function readResults(files, where, limits, sinceMs = 0) {
    const scope = typeof where === "string" ? { workingDirectory: where, workspace: where, sinceMs } : where;
    const limited = new Set(limits.map(({ metric }) => metric));
    const lines = [];
    const seen = new Set();
    for (const file of files)
        lines.push(await readLine(file, scope, { limited, seen }));
    const reports = lines.flatMap((line) => line.reports);
    const window = lines.some(({ gaps }) => gaps.some(({ kind }) => kind === "time"))
        ? undefined
        : windowOfAll(reports);
    const values = mergedValues(reports, window);
    const gaps = lines.flatMap((line) => line.gaps);
    const judged = (0,results_thresholds/* judge */.S4)(limits, values, (metric) => gaps.find(({ metrics }) => metrics?.includes(metric))?.text);
    const isWhole = lines.every((line) => line.isWhole);
    const several = lines.length > 1;
    const findings = [
        ...lines.flatMap((line) => line.findings.map((finding) => ({
            ...finding,
            reason: prefixed(finding.reason, line.file, several),
        }))),
        ...judged.findings.filter(({ verdict }) => verdict !== "errored" || isWhole),
    ];
    const notices = lines.flatMap((line) => line.notices.map((notice) => prefixed(notice, line.file, several)));
    const thresholds = [...judged.judged, ...reports.flatMap((report) => report.judged)].sort((a, b) => Number(a.met) - Number(b.met));
    return {
        verdict: worst(findings),
        reasons: listed(findings
            .sort((a, b) => (0,outcome/* severity */.yf)(b.verdict) - (0,outcome/* severity */.yf)(a.verdict))
            .map(({ reason }) => reason), MAX_REASONS),
        notices: listed(notices, MAX_NOTICES),
        summary: summaryOf(values),
        values: rounded(values),
        ...times(window),
        thresholds: thresholds.slice(0, MAX_JUDGED).map((limit) => ({
            ...limit,
            ...(limit.actual === undefined ? {} : { actual: round(limit.actual) }),
        })),
        files: lines.map(evidenceOfLine),
    };
}
function evidenceOfLine({ file, reports, findings }) {
    const window = windowOfAll(reports);
    return {
        ...file,
        verdict: worst(findings),
        values: rounded(mergedValues(reports, window)),
        ...times(window),
    };
}
async function readLine(file, scope, { limited, seen }) {
    const found = await orProblem(findReports(file, scope));
    if (found instanceof results_report/* ReportProblem */.Cl)
        return unreadableLine(file, found.message);
    const reports = [];
    const findings = [];
    const notices = [];
    const gaps = [...found.gaps];
    const others = [];
    const isOne = found.sources.length === 1;
    const pathOf = (source) => isOne && found.isNamed ? file.path : (0,external_node_path_.relative)(scope.workingDirectory, source.path);
    const sources = found.sources.filter(({ format, path }) => !seen.has(`${format} ${path}`));
    const twice = found.sources.length - sources.length;
    for (const source of sources) {
        const report = await orProblem(READERS[file.format](source));
        if (report instanceof results_report/* ReportProblem */.Cl && isOther(report, found)) {
            others.push((0,domain_errors/* quote */.hD)(pathOf(source)));
            continue;
        }
        seen.add(`${source.format} ${source.path}`);
        if (report instanceof results_report/* ReportProblem */.Cl) {
            findings.push(unreadable(file.format, pathOf(source), report.message));
            continue;
        }
        const own = judgeReport(report, limited);
        const named = (text) => (isOne ? text : `${(0,domain_errors/* quote */.hD)(pathOf(source))}: ${text}`);
        reports.push(report);
        gaps.push(...report.gaps);
        findings.push(...own.findings.map((finding) => ({ ...finding, reason: named(finding.reason) })));
        notices.push(...own.notices.map(named));
    }
    if (twice > 0)
        notices.push(`${(0,results_report/* counted */.hS)(twice, "file")} left out that another line has named`);
    if (reports.length === 0 && findings.length === 0 && twice === 0)
        return unreadableLine(file, `holds no ${HELD[file.format]}: ${(0,results_report/* counted */.hS)(others.length, "file")} in it ` +
            `${others.length === 1 ? "is" : "are"} something else ` +
            `(${others.slice(0, 3).join(", ")}); correct the path`);
    if (others.length > 0)
        notices.push(`${(0,results_report/* counted */.hS)(others.length, "file")} left out that ` +
            `${others.length === 1 ? "is" : "are"} no ${HELD[file.format]} ` +
            `(${[...others.slice(0, 3), ...(others.length > 3 ? [`${others.length - 3} more`] : [])].join(", ")})`);
    const isWhole = !findings.some(({ reason }) => reason.startsWith(UNREADABLE));
    findings.push(...failedTests(mergedTests(reports, mergedValues(reports, windowOfAll(reports))), limited));
    return {
        file,
        reports,
        findings,
        notices: [...found.gaps.map(({ text }) => text), ...notices],
        gaps,
        isWhole,
    };
}
function isOther(problem, { isNamed }) {
    if (isNamed || !(problem instanceof results_report/* OtherContent */.wi))
        return false;
    const { looksLike } = problem;
    return looksLike === undefined || results_report/* FORMATS */.hR.some((format) => looksLike.endsWith(`(${format})`));
}
const UNREADABLE = "results: ";
function unreadable(format, path, message) {
    return {
        verdict: "errored",
        reason: `${UNREADABLE}the ${format} report ${(0,domain_errors/* quote */.hD)(path)} ${message}`,
    };
}
function unreadableLine(file, message) {
    return {
        file,
        reports: [],
        findings: [unreadable(file.format, file.path, message)],
        notices: [],
        gaps: [],
        isWhole: false,
    };
}
async function orProblem(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof results_report/* ReportProblem */.Cl)
            return error;
        if (error instanceof domain_errors/* UserError */.yo)
            throw error;
        return new results_report/* ReportProblem */.Cl("could not be read: " +
            `${error instanceof Error ? (error.code ?? error.message.replace(/\s+/g, " ").slice(0, 200)) : "unknown error"}`);
    }
}
function prefixed(text, { format, path }, several) {
    return several && !text.startsWith(UNREADABLE) ? `${format} ${(0,domain_errors/* quote */.hD)(path)}: ${text}` : text;
}
function listed(texts, most) {
    const short = texts.map(shortened);
    return short.length > most
        ? [...short.slice(0, most - 1), `and ${short.length - most + 1} more`]
        : short;
}
function summaryOf(values) {
    const shown = (name) => values[name] === undefined
        ? []
        : [(0,results_metrics/* withUnit */.$o)(name, Number(values[name].toPrecision(results_metrics/* METRICS */.Cb[name].unit === "count" ? 15 : 4)))];
    return [
        ...doneOf(values),
        ...shown("errorRate").map((text) => `${text} failed`),
        ...shown("p95").map((text) => `p95 ${text}`),
        ...shown("rps"),
        ...testsOf(values),
    ].join(", ");
}
function doneOf({ requests, iterations, sessions, checksPassed, checksFailed = 0, }) {
    if (requests !== undefined)
        return [(0,results_report/* counted */.hS)(requests, "request")];
    const done = [];
    if (sessions !== undefined)
        done.push((0,results_report/* counted */.hS)(sessions, "session"));
    else if (iterations !== undefined)
        done.push((0,results_report/* counted */.hS)(iterations, "iteration"));
    if (checksPassed !== undefined)
        done.push(`${checksPassed} of ${(0,results_report/* counted */.hS)(checksPassed + checksFailed, "check")} passed`);
    return done;
}
function testsOf({ tests, failures = 0, errors = 0, skipped = 0, actions, actionsFailed = 0, rollbacks = 0, rollbacksFailed = 0, }) {
    return [
        ...(tests !== undefined
            ? [
                (0,results_report/* counted */.hS)(tests, "test"),
                `${failures + errors} failed`,
                ...(skipped > 0 ? [`${skipped} skipped`] : []),
            ]
            : []),
        ...(actions !== undefined
            ? [
                `${actions - actionsFailed} of ${(0,results_report/* counted */.hS)(actions, "action")} and ` +
                    `${rollbacks - rollbacksFailed} of ${(0,results_report/* counted */.hS)(rollbacks, "rollback")} ` +
                    "succeeded",
            ]
            : []),
    ];
}
function times(window) {
    return window
        ? { start: new Date(window.startMs).toISOString(), end: new Date(window.endMs).toISOString() }
        : {};
}
function rounded(values) {
    return (0,results_metrics/* valuesOf */.sm)(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, round(value)])));
}
function round(value) {
    return Number(value.toFixed(3));
}
function shortened(reason) {
    return reason.length <= MAX_REASON_CHARACTERS
        ? reason
        : `a finding whose description has ${reason.length} characters`;
}

;// CONCATENATED MODULE: ./src/results/index.ts





function parseResults(value) {
    return typeof value === "string" ? (0,result_files/* parseResultsInput */.i)(value) : (0,result_files/* resultsOfMapping */.W)(value);
}
function parseLimits(value) {
    return typeof value === "string" ? (0,results_thresholds/* parseThresholds */.S)(value) : (0,results_thresholds/* thresholdsOfMapping */.Yo)(value);
}


/***/ })

};
