"use strict";
exports.id = 168;
exports.ids = [168];
exports.modules = {

/***/ 94006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word that a person most likely meant, or `undefined` when none is near. */
function nearest(word, known) {
    const [best] = known.map((candidate) => ({ candidate, distance: editDistance(word, candidate) })).sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}
/** Insertions, deletions and replacements from one word to the other. */
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

/***/ 30168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/outcome.ts
var outcome = __webpack_require__(87888);
// EXTERNAL MODULE: ./src/domain/json.ts
var domain_json = __webpack_require__(97504);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/results/recognise.ts

/** Beginnings of text files. */
const BEGINNINGS = [
    [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<testsuites?[\s>/]/s, "JUnit XML (junit)"],
    [/^\s*(?:<\?xml[^>]*>\s*)?<testResults[\s>/]/, "a result file of JMeter (jmeter)"],
    [/^\s*(?:<\?xml[^>]*>\s*)?<(?:test-run|test-results|TestRun|assemblies)[\s>/]/, "a report of NUnit, xUnit or MSTest, which all can write JUnit XML too"],
    [/^\s*<(?:!doctype\s+html|html)/i, "a web page"],
    [/^timeStamp.elapsed/, "a result file of JMeter (jmeter)"],
    [/^Type,Name,Request Count/, "statistics of Locust (locust)"],
    [/^Timestamp,User Count/, "the history of Locust; its _stats.csv has the totals"],
    [/^Method,Name,Error|^Count,Message,Traceback/, "a list of errors of Locust; its _stats.csv has the totals"],
    [/^\s*\{"type":\s*"Metric"|^\s*\{"metric":/, "the raw output of k6 (--out json); its summary is written by --summary-export"],
    [/^metric_name,timestamp/, "the raw output of k6 (--out csv); its summary is written by --summary-export"],
];
const has = (value, ...names) => names.every((name) => Object.hasOwn(value, name));
const object = (value) => ((0,domain_json/* isJsonObject */.OW)(value) ? value : {});
const SHAPES = [
    [(value) => has(object((0,domain_json/* getOwn */.Ng)(value, "aggregate")), "counters"), "a report of Artillery (artillery)"],
    [(value) => has(object((0,domain_json/* getOwn */.Ng)(value, "aggregate")), "scenariosCreated"), "a report of Artillery 1, which is not read; Artillery 2 is"],
    [(value) => has(value, "steady_states") || has(value, "chaoslib-version"), "a journal of the Chaos Toolkit (chaostoolkit)"],
    [(value) => has(value, "numberOfRequests") || has(object((0,domain_json/* getOwn */.Ng)(value, "stats")), "numberOfRequests") || has(value, "simulation", "assertions"), "a report of Gatling (gatling)"],
    [(value) => has(object((0,domain_json/* getOwn */.Ng)(value, "Total")), "sampleCount"), "the statistics of JMeter (jmeter)"],
    [(value) => has(object((0,domain_json/* getOwn */.Ng)(value, "metrics")), "iterations") || has(object((0,domain_json/* getOwn */.Ng)(value, "results")), "metrics"), "a summary of k6 (k6)"],
];
/** What a file or its JSON is, for "it looks like …"; nothing when it is none of what we know. */
function recognise(content) {
    if (typeof content === "string")
        return BEGINNINGS.find(([pattern]) => pattern.test(content))?.[1];
    if ((0,domain_json/* isJsonObject */.OW)(content))
        return SHAPES.find(([fits]) => fits(content))?.[1];
    const [first] = content;
    return (0,domain_json/* isJsonObject */.OW)(first) && has(first, "num_requests") ? "statistics of Locust (locust)" : undefined;
}

// EXTERNAL MODULE: ./src/results/report.ts
var results_report = __webpack_require__(32114);
;// CONCATENATED MODULE: ./src/results/files.ts







/** JSON reports are read whole; those of hour-long runs are a few MB. CSV and XML are streamed and may have any size. */
const MAX_WHOLE_BYTES = 128 * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
const HEAD_BYTES = 4096;
/** Clocks of file systems are coarse. */
const MTIME_TOLERANCE_MS = 2_000;
/** How a tool is made to write its report; ends the sentence "it is written by …". */
const WRITTEN_BY = {
    k6: "k6 run --summary-export=FILE",
    artillery: "artillery run --output FILE",
    jmeter: "jmeter -n -t PLAN -l FILE",
    locust: "locust --headless --csv PREFIX",
    gatling: "Gatling into a folder such as target/gatling",
    junit: "the JUnit reporter of the test runner",
    chaostoolkit: "chaos run --journal-path FILE",
};
/** @throws ReportProblem when nothing is there */
async function sourceOf(format, path, workingDirectory, sinceMs) {
    const absolute = (0,external_node_path_.resolve)(workingDirectory, path);
    const found = await statOf(absolute);
    if (found)
        return { format, path: absolute, isFolder: found.isDirectory(), sinceMs };
    // Locust is told a prefix, and people name what they told it.
    const stats = `${absolute}_stats.csv`;
    if (format === "locust" && (await statOf(stats)))
        return { format, path: stats, isFolder: false, sinceMs };
    throw new results_report/* ReportProblem */.Cl(`does not exist: looked in ${(0,errors/* quote */.hD)(workingDirectory)}. It is written by ${WRITTEN_BY[format]}; correct the path, or look in the log why the tool did not get that far`);
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
/**
 * Opens a file, looks at its beginning, and closes it after `use`.
 *
 * @throws ReportProblem for anything that cannot be a text report: no plain file, empty, binary, older than the job
 */
async function withReport(source, path, use) {
    if (source.isFolder && path === source.path)
        throw new results_report/* ReportProblem */.Cl(`is a folder; name the file in it, written by ${WRITTEN_BY[source.format]}`);
    const file = await opened(path);
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw new results_report/* ReportProblem */.Cl("is no plain file; let the tool write a file");
        if (found.size === 0)
            throw new results_report/* ReportProblem */.Cl("is empty: the tool ended before it wrote its report; look for its error in the log");
        if (found.mtimeMs < source.sinceMs - MTIME_TOLERANCE_MS) {
            throw new results_report/* ReportProblem */.Cl(`was last written at ${found.mtime.toISOString()}, before the job began: it is left from an earlier run; look in the log why the tool wrote no new one`);
        }
        const beginning = Buffer.alloc(HEAD_BYTES);
        const { bytesRead } = await file.read(beginning, 0, HEAD_BYTES, 0);
        const first = beginning.subarray(0, bytesRead);
        const encoding = encodingOf(first);
        const head = new TextDecoder(encoding).decode(first);
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
        // Non-blocking, because opening a named pipe would wait for a writer for ever.
        return await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        throw new results_report/* ReportProblem */.Cl(`could not be read (${error.code ?? "unknown error"}); the action needs a plain file that its user may read`);
    }
}
/** UTF-16 is what `>` in Windows PowerShell writes. */
function encodingOf(first) {
    if (first[0] === 0xff && first[1] === 0xfe)
        return "utf-16le";
    if (first[0] === 0xfe && first[1] === 0xff)
        return "utf-16be";
    const packed = (first[0] === 0x1f && first[1] === 0x8b) || first.subarray(0, 4).equals(Buffer.from("PK\x03\x04"));
    if (packed)
        throw new results_report/* ReportProblem */.Cl("is compressed; unpack it before the action reads it");
    if (first.includes(0))
        throw new results_report/* ReportProblem */.Cl("is a binary file; name the text file that the tool writes");
    return "utf-8";
}
async function* decoded(file, encoding) {
    const decoder = new TextDecoder(encoding);
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
/** @throws ReportProblem when it is too large */
async function wholeText(report) {
    if (report.bytes > MAX_WHOLE_BYTES) {
        throw new results_report/* ReportProblem */.Cl(`holds ${(report.bytes / 1024 / 1024).toFixed(0)} MiB, at most ${MAX_WHOLE_BYTES / 1024 / 1024} MiB are read; name the tool's summary instead of its raw data`);
    }
    const parts = [];
    for await (const chunk of report.chunks())
        parts.push(chunk);
    return parts.join("");
}
/** @throws ReportProblem telling half-written from wrong */
async function wholeJson(report, format) {
    const text = await wholeText(report);
    try {
        return JSON.parse(text);
    }
    catch {
        const other = recognise(report.head);
        if (other !== undefined)
            throw wrongTool(format, other);
        if (!/^\s*[[{]/.test(text))
            throw new results_report/* ReportProblem */.Cl(`is not JSON; name the file written by ${WRITTEN_BY[format]}`);
        throw endsInside(text) ? halfWritten() : new results_report/* ReportProblem */.Cl(`is not valid JSON; let nothing else write into it than ${WRITTEN_BY[format]}`);
    }
}
async function jsonOf(source, path = source.path) {
    return withReport(source, path, (report) => wholeJson(report, source.format));
}
/** Whether a text or a bracket is still open at the end: the writer was stopped, rather than wrong. */
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
    return new results_report/* ReportProblem */.Cl("ends in the middle: the tool was stopped while it wrote; look in the log for the reason, and read the report only after the tool has ended");
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
/** @param looksLike  what the content is, from `recognise`, when known */
function wrongTool(format, looksLike) {
    return new results_report/* ReportProblem */.Cl(`holds no ${HELD[format]}${looksLike === undefined ? "" : `: it looks like ${looksLike}`}; name the file written by ${WRITTEN_BY[format]}, or give this one under its own format`);
}
/** For JSON of the wrong shape. */
function wrongShape(format, value) {
    return wrongTool(format, (0,domain_json/* isJsonObject */.OW)(value) || Array.isArray(value) ? recognise(value) : undefined);
}
/** For text where other text was expected; JSON is read for what it is. */
async function wrongText(format, report) {
    return /^\s*[[{]/.test(report.head) ? wrongShape(format, await wholeJson(report, format)) : wrongTool(format, recognise(report.head));
}

;// CONCATENATED MODULE: ./src/results/json-numbers.ts

/** A finite number that is not negative; reports hold nothing else that we want. */
function numberOf(value) {
    return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
}
function numberAt(object, name) {
    return numberOf((0,domain_json/* getOwn */.Ng)(object, name));
}
/** An empty object where there is none, so that what is missing stays missing. */
function objectAt(object, name) {
    const value = (0,domain_json/* getOwn */.Ng)(object, name);
    return (0,domain_json/* isJsonObject */.OW)(value) ? value : {};
}
function listAt(object, name) {
    const value = (0,domain_json/* getOwn */.Ng)(object, name);
    return Array.isArray(value) ? value : [];
}
function textAt(object, name) {
    const value = (0,domain_json/* getOwn */.Ng)(object, name);
    return typeof value === "string" ? value : undefined;
}

;// CONCATENATED MODULE: ./src/results/artillery.ts





const ERROR_CODE = /^http\.codes\.[45]\d\d$/;
/**
 * The file of `artillery run --output`. It does not hold the checks of `ensure`: these speak through the exit code only.
 *
 * A request has failed when it was answered with 4xx or 5xx or not at all. Artillery itself counts only virtual users that
 * could not go on, and a response with 500 stops none.
 */
async function readArtillery(source) {
    const json = await jsonOf(source);
    const aggregate = (0,domain_json/* isJsonObject */.OW)(json) ? objectAt(json, "aggregate") : {};
    const counters = objectAt(aggregate, "counters");
    const created = numberAt(counters, "vusers.created");
    if (Object.keys(counters).length === 0 && !Object.hasOwn(aggregate, "counters"))
        throw wrongShape("artillery", json);
    const requests = numberAt(counters, "http.requests");
    const responses = numberAt(counters, "http.responses") ?? 0;
    const refused = Object.keys(counters).filter((name) => ERROR_CODE.test(name)).reduce((sum, name) => sum + (numberAt(counters, name) ?? 0), 0);
    const failed = requests === undefined ? undefined : Math.min(requests, refused + Math.max(0, requests - responses));
    const times = objectAt(objectAt(aggregate, "summaries"), "http.response_time");
    const startMs = numberAt(aggregate, "firstMetricAt") ?? numberAt(aggregate, "firstCounterAt");
    const endMs = numberAt(aggregate, "lastMetricAt") ?? numberAt(aggregate, "lastCounterAt");
    const duration = startMs !== undefined && endMs !== undefined && endMs > startMs ? (endMs - startMs) / 1000 : undefined;
    const checksPassed = numberAt(counters, "plugins.expect.ok");
    const checksFailed = numberAt(counters, "plugins.expect.failed");
    const hasChecks = checksPassed !== undefined || checksFailed !== undefined;
    const findings = [];
    if (!created && !requests)
        findings.push({ verdict: "errored", reason: "Artillery started no virtual user: nothing was tested" });
    return {
        values: (0,results_metrics/* valuesOf */.sm)({
            requests,
            failed,
            errorRate: (0,results_metrics/* percent */.KN)(failed, requests),
            rps: requests !== undefined && duration !== undefined ? requests / duration : numberAt(objectAt(aggregate, "rates"), "http.request_rate"),
            mean: numberAt(times, "mean"),
            p50: numberAt(times, "p50") ?? numberAt(times, "median"),
            p75: numberAt(times, "p75"),
            p90: numberAt(times, "p90"),
            p95: numberAt(times, "p95"),
            p99: numberAt(times, "p99"),
            max: numberAt(times, "max"),
            duration,
            ...(hasChecks ? { checksPassed: checksPassed ?? 0, checksFailed: checksFailed ?? 0, checks: (0,results_metrics/* percent */.KN)(checksPassed ?? 0, (checksPassed ?? 0) + (checksFailed ?? 0)) } : {}),
            vusersCreated: created,
            vusersFailed: numberAt(counters, "vusers.failed"),
        }),
        ...(0,results_report/* windowOf */.Ou)(startMs, endMs),
        judged: [],
        findings,
    };
}

;// CONCATENATED MODULE: ./src/results/chaostoolkit.ts






/**
 * The journal of `chaos run --journal-path`. Its times are UTC, older versions write no zone.
 *
 * Neither the exit code nor `status` is enough: a run that found the system unsteady before it began, a failed action and a
 * failed rollback all end with `completed`, not deviated and exit code 0 (seen with chaostoolkit-lib 1.44).
 */
async function readChaostoolkit(source) {
    const json = await jsonOf(source);
    const status = (0,domain_json/* isJsonObject */.OW)(json) ? textAt(json, "status") : undefined;
    if (!(0,domain_json/* isJsonObject */.OW)(json) || status === undefined || !(0,domain_json/* isJsonObject */.OW)((0,domain_json/* getOwn */.Ng)(json, "steady_states")))
        throw wrongShape("chaostoolkit", json);
    const activities = listAt(json, "run").filter(domain_json/* isJsonObject */.OW);
    const actions = activities.filter((activity) => textAt(objectAt(activity, "activity"), "type") === "action");
    const rollbacks = listAt(json, "rollbacks").filter(domain_json/* isJsonObject */.OW);
    const actionsFailed = actions.filter(failed);
    const rollbacksFailed = rollbacks.filter(failed);
    const dry = textAt(objectAt(json, "experiment"), "dry");
    const startMs = (0,results_report/* timeOf */.nR)(textAt(json, "start"), "utc");
    const endMs = (0,results_report/* timeOf */.nR)(textAt(json, "end"), "utc");
    const findings = [];
    const stopped = status === "interrupted" || status === "aborted";
    // The default strategy of the Chaos Toolkit plays no rollbacks then.
    const left = rollbacks.length === 0 && listAt(objectAt(json, "experiment"), "rollbacks").length > 0;
    if (stopped)
        findings.push({ verdict: "errored", reason: `the experiment was ${status}${left ? ", and its rollbacks were not played: what was disturbed may still be" : ""}` });
    if ((0,domain_json/* getOwn */.Ng)(objectAt(objectAt(json, "steady_states"), "before"), "steady_state_met") === false) {
        findings.push({ verdict: "errored", reason: `the system was not in its steady state before the experiment, so nothing was tried${unsteady(objectAt(objectAt(json, "steady_states"), "before"))}` });
    }
    else if ((0,domain_json/* getOwn */.Ng)(json, "deviated") === true) {
        findings.push({ verdict: "fail", reason: `the steady state was lost: the experiment deviated${unsteady(objectAt(objectAt(json, "steady_states"), "after"))}` });
    }
    else if (status === "failed")
        findings.push({ verdict: "fail", reason: "the experiment failed" });
    if (!["completed", "failed", "interrupted", "aborted"].includes(status))
        findings.push({ verdict: "errored", reason: `the experiment ended with the status ${(0,errors/* quote */.hD)(status)}, which is not known` });
    if (rollbacksFailed.length > 0)
        findings.push({ verdict: "fail", reason: `${(0,results_report/* counted */.hS)(rollbacksFailed.length, "rollback")} failed (${names(rollbacksFailed)}): what was disturbed may still be` });
    // An action that was stopped has no status.
    if (actionsFailed.length > 0 && !stopped) {
        const none = actionsFailed.length === actions.length;
        findings.push({ verdict: none ? "errored" : "warning", reason: `${none ? "every action" : `${actionsFailed.length} of ${(0,results_report/* counted */.hS)(actions.length, "action")}`} failed (${names(actionsFailed)})${none ? ": nothing was disturbed, so that steadiness proves nothing" : ""}` });
    }
    if (dry !== undefined && dry !== "pause")
        findings.push({ verdict: "warning", reason: `it was a dry run (${(0,errors/* quote */.hD)(dry)})` });
    return {
        values: (0,results_metrics/* valuesOf */.sm)({ actions: actions.length, actionsFailed: actionsFailed.length, rollbacks: rollbacks.length, rollbacksFailed: rollbacksFailed.length, duration: numberAt(json, "duration") }),
        ...(0,results_report/* windowOf */.Ou)(startMs, endMs),
        judged: [],
        findings,
    };
}
function failed(activity) {
    return textAt(activity, "status") !== "succeeded";
}
function names(activities) {
    const shown = activities.slice(0, 3).map((activity) => (0,errors/* quote */.hD)(textAt(objectAt(activity, "activity"), "name") ?? "without a name"));
    return [...shown, ...(activities.length > shown.length ? [`${activities.length - shown.length} more`] : [])].join(", ");
}
/** The last probe is the one that was not within its tolerance. */
function unsteady(state) {
    const probe = listAt(state, "probes").filter(domain_json/* isJsonObject */.OW).at(-1);
    const name = probe && textAt(objectAt(probe, "activity"), "name");
    return name === undefined ? "" : ` (probe ${(0,errors/* quote */.hD)(name)})`;
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./src/results/xml.ts



const MAX_DEPTH = 200;
/** Between two tags; a text grows in memory until its end is seen. */
const MAX_TEXT_CHARACTERS = 64 * 1024 * 1024;
/** Test runners copy terminal colours and HTML entities into messages. What is counted does not depend on them. */
const HARMLESS = /disallowed character\.$|entity/;
/** Streams an XML file. Entities are never expanded and nothing is fetched. @throws ReportProblem */
async function streamXml(chunks, handler) {
    const parser = new saxes/* SaxesParser */.wT();
    const path = [];
    let sinceTag = 0;
    parser.on("error", (error) => {
        if (!HARMLESS.test(error.message))
            throw error;
    });
    parser.on("opentag", ({ name, attributes }) => {
        sinceTag = 0;
        handler.open(name, attributes, path);
        if (path.push(name) > MAX_DEPTH)
            throw new results_report/* ReportProblem */.Cl(`is nested more than ${MAX_DEPTH} levels deep; it is no report of a test runner`);
    });
    parser.on("closetag", ({ name }) => {
        sinceTag = 0;
        path.pop();
        handler.close?.(name, path);
    });
    try {
        for await (const chunk of chunks) {
            sinceTag += chunk.length;
            if (sinceTag > MAX_TEXT_CHARACTERS)
                throw new results_report/* ReportProblem */.Cl(`has a text of more than ${MAX_TEXT_CHARACTERS / 1024 / 1024} MiB; let the tool write less of the output into it`);
            parser.write(chunk);
        }
    }
    catch (error) {
        if (error instanceof results_report/* ReportProblem */.Cl)
            throw error;
        throw new results_report/* ReportProblem */.Cl(`is not proper XML (${error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 200) : "unknown error"}); let the tool write it again`);
    }
    try {
        parser.close();
    }
    catch {
        throw halfWritten();
    }
}

;// CONCATENATED MODULE: ./src/results/gatling.ts









/**
 * A report folder, the folder of all reports (then its newest), or one file of a report folder, which finds the others.
 *
 * Gatling has stopped writing its JSON files (gatling/gatling#4500, #4519, #4630): since 3.11 numbers and assertions stand in
 * `index.html` only, as plain tables.
 */
async function readGatling(source) {
    const parts = source.isFolder ? await partsOfFolder(source.path) : await partsBeside(source.path);
    const page = parts.index === undefined ? undefined : await readIndex(source, parts.index);
    const assertions = parts.assertions === undefined ? (page?.assertions ?? []) : await readAssertions(source, parts.assertions);
    const values = parts.stats === undefined ? (page?.values ?? {}) : statistics(await jsonOf(source, parts.stats), page?.percentiles);
    const judged = assertions.map(({ text, met }) => ({ by: "gatling", limit: (0,results_report/* limitText */.PW)(text), met, miss: "fail" }));
    const findings = judged.filter(({ met }) => !met).map(({ limit }) => ({ verdict: "fail", reason: `Gatling missed its assertion "${limit}"` }));
    // A file of assertions alone has no numbers to look at.
    if (values.requests === 0 || (values.requests === undefined && judged.length === 0))
        findings.push({ verdict: "errored", reason: "Gatling made no request: nothing was tested" });
    return {
        values,
        ...(page?.window ? { window: page.window } : {}),
        judged,
        findings,
        failuresJudged: assertions.some(({ text }) => /failed|successful/i.test(text)),
    };
}
async function partsOfFolder(folder) {
    const parts = await partsIn(folder);
    if (parts)
        return parts;
    const names = (await (0,promises_.readdir)(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    // Simulation and time, to the millisecond: basicsimulation-20261125193350332.
    const stamped = names.map((name) => ({ name, stamp: /-(\d{17})$/.exec(name)?.[1] ?? /-(\d{13})$/.exec(name)?.[1] ?? "" })).filter(({ stamp }) => stamp !== "");
    for (const { name } of stamped.sort((a, b) => (a.stamp < b.stamp ? 1 : -1))) {
        const newest = await partsIn((0,external_node_path_.join)(folder, name));
        if (newest)
            return newest;
    }
    throw new results_report/* ReportProblem */.Cl("holds no report of Gatling: neither index.html nor js/global_stats.json, nor a folder such as basicsimulation-20261125193350332 with one; let Gatling write its reports (no --no-reports), or correct the path");
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
    return { ...(stats ? { stats } : {}), ...(assertions ? { assertions } : {}), ...(index ? { index } : {}) };
}
const DEFAULT_PERCENTILES = ["p50", "p75", "p95", "p99"];
/** `global_stats.json`, or `stats.json` that has the same under `stats`. */
function statistics(json, percentiles = DEFAULT_PERCENTILES) {
    const root = (0,domain_json/* isJsonObject */.OW)(json) ? json : {};
    const all = (0,domain_json/* isJsonObject */.OW)((0,domain_json/* getOwn */.Ng)(root, "stats")) ? objectAt(root, "stats") : root;
    const total = (name) => numberAt(objectAt(all, name), "total");
    const requests = total("numberOfRequests");
    if (requests === undefined)
        throw wrongShape("gatling", json);
    const failed = numberAt(objectAt(all, "numberOfRequests"), "ko");
    const rps = total("meanNumberOfRequestsPerSecond");
    return (0,results_metrics/* valuesOf */.sm)({
        requests,
        failed,
        errorRate: (0,results_metrics/* percent */.KN)(failed, requests),
        rps,
        mean: total("meanResponseTime"),
        max: total("maxResponseTime"),
        duration: rps ? requests / rps : undefined,
        ...Object.fromEntries(percentiles.map((name, i) => [name, total(`percentiles${i + 1}`)])),
    });
}
async function readAssertions(source, path) {
    if (path.endsWith(".json")) {
        const json = await jsonOf(source, path);
        if (!(0,domain_json/* isJsonObject */.OW)(json) || !Array.isArray((0,domain_json/* getOwn */.Ng)(json, "assertions")))
            throw wrongShape("gatling", json);
        return listAt(json, "assertions").filter(domain_json/* isJsonObject */.OW).map((assertion) => ({ text: textAt(assertion, "message") ?? "without a name", met: (0,domain_json/* getOwn */.Ng)(assertion, "result") === true }));
    }
    const found = [];
    await withReport(source, path, (report) => streamXml(report.chunks(), {
        open: (name, { name: text }) => {
            const last = found.at(-1);
            if (name === "testcase")
                found.push({ text: text ?? "without a name", met: true });
            else if (name === "failure" && last)
                last.met = false;
        },
    }));
    return found;
}
const ASSERTION = /<td class="error-col-1 (ok|ko)[^"]*">([^<]*)/g;
const HEADING = /id="col-(\d+)"[^>]*>(?:<span[^>]*>)?(?:<abbr[^>]*>)?([^<]+)/g;
const CELL = /<td class="value [a-z ]*col-(\d+)">([^<]*)<\/td>/g;
const COLUMNS = { Total: "requests", KO: "failed", "Cnt/s": "rps", Max: "max", Mean: "mean", "50th pct": "p50", "75th pct": "p75", "90th pct": "p90", "95th pct": "p95", "99th pct": "p99" };
async function readIndex(source, path) {
    const html = await withReport(source, path, wholeText);
    if (/^\s*<(?:!doctype|html)/i.test(html) && !/<\/html>\s*$/i.test(html))
        throw halfWritten();
    const table = between(html, 'id="container_statistics_head"', "</table>");
    if (table === "")
        throw wrongTool("gatling", recognise(html.slice(0, 4096)));
    const headings = new Map([...table.matchAll(HEADING)].map(([, column = "", text = ""]) => [column, text.trim()]));
    const cells = new Map([...table.matchAll(CELL)].map(([, column = "", text = ""]) => [headings.get(column) ?? "", cell(text)]));
    const numbers = Object.fromEntries(Object.entries(COLUMNS).map(([heading, metric]) => [metric, cells.get(heading)]));
    const [, date] = /Date:\s*<\/span>\s*<span>([^<]*)</.exec(html) ?? [];
    const startMs = (0,results_report/* timeOf */.nR)(date, "local");
    const seconds = secondsOf(/Duration:\s*<\/span>\s*<span>([^<]*)</.exec(html)?.[1]);
    return {
        values: (0,results_metrics/* valuesOf */.sm)({ ...numbers, errorRate: (0,results_metrics/* percent */.KN)(numbers.failed, numbers.requests), duration: numbers.rps && numbers.requests !== undefined ? numbers.requests / numbers.rps : seconds }),
        // The page counts full seconds only; the evaluation should see the last one, too.
        ...(0,results_report/* windowOf */.Ou)(startMs, startMs !== undefined && seconds !== undefined ? startMs + (seconds + 1) * 1000 : undefined),
        assertions: [...between(html, 'id="container_assertions"', "</table>").matchAll(ASSERTION)].map(([, sign, text = ""]) => ({ text: plain(text), met: sign === "ok" })),
        percentiles: [...headings.values()].filter((heading) => heading.endsWith(" pct")).map((heading) => COLUMNS[heading] ?? "vus").slice(0, 4),
    };
}
function between(text, begin, end) {
    const from = text.indexOf(begin);
    return from < 0 ? "" : text.slice(from, text.indexOf(end, from) + 1 || undefined);
}
/** `-` stands for none; thousands may be grouped. */
function cell(text) {
    const digits = text.replace(/[\s,\u00a0\u202f]/g, "");
    return digits === "-" ? 0 : /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}
/** `1h 2m 3s` */
function secondsOf(text) {
    const parts = [...(text ?? "").matchAll(/(\d+)\s*(d|h|m|s)(?![a-z])/g)];
    const factors = { d: 86_400, h: 3_600, m: 60, s: 1 };
    return parts.length === 0 ? undefined : parts.reduce((sum, [, count, unit = ""]) => sum + Number(count) * (factors[unit] ?? 0), 0);
}
function plain(html) {
    const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
    return html.trim().replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
;// CONCATENATED MODULE: ./src/results/csv.ts



const MAX_RECORD_CHARACTERS = 16 * 1024 * 1024;
const BATCH = 500;
/**
 * Streams a CSV file with a line of names. Records come in any order, which sums do not mind: those without quotes, nearly
 * all in practice, are split at once, and the others are handed to csv-parse in batches. That is ten times as fast as
 * csv-parse alone, and a JTL file can hold millions of records.
 *
 * @param begin  takes the names, returns what takes each record
 * @throws ReportProblem for records of another length, and for a last one without its line break: it is half-written
 */
async function streamCsv(chunks, begin) {
    let delimiter = ",";
    let names = [];
    let take;
    let header = "";
    let line = 0;
    let quoted = [];
    const accept = (record) => {
        if (record.length !== names.length)
            throw new results_report/* ReportProblem */.Cl(`has a record with ${record.length} fields where its first line names ${names.length} (at or before record ${line}); it is damaged, or two files were joined`);
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
        // Blank lines, and the names again where files of one run were joined.
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
        else if (quoted.push(record) >= BATCH)
            flush();
    };
    let rest = "";
    for await (const chunk of chunks) {
        rest = splitRecords(rest + chunk, enter);
        if (rest.length > MAX_RECORD_CHARACTERS)
            throw new results_report/* ReportProblem */.Cl(`has a record of more than ${MAX_RECORD_CHARACTERS / 1024 / 1024} MiB after record ${line}: a quote is not closed`);
    }
    flush();
    if (rest !== "" || take === undefined)
        throw halfWritten();
}
/** Hands over each complete record; a line break between quotes belongs to a field. @returns what is left */
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
function delimiterOf(header) {
    const counts = [",", ";", "\t", "|"].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
    return counts.reduce((a, b) => (b.count > a.count ? b : a)).delimiter;
}
function parsed(records, delimiter) {
    if (records.length === 0)
        return [];
    try {
        return (0,sync/* parse */.qg)(records.join("\n"), { delimiter, relax_column_count: true });
    }
    catch (error) {
        throw new results_report/* ReportProblem */.Cl(`is not proper CSV: ${error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 200) : "unknown error"}; the tool was stopped while it wrote, or the file was changed`);
    }
}

;// CONCATENATED MODULE: ./src/results/durations.ts
const EXACT_BELOW_MS = 65_536;
/** Relative width of a bucket above that. */
const LOG_BASE = Math.log(1.001);
/** Any number of durations in flat memory: percentiles to the millisecond below 65 s, within 0.1 % above. */
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
    /** By nearest rank: the smallest duration that at least `share` percent do not exceed. */
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











const NOTHING = { verdict: "errored", reason: "JMeter took no sample: nothing was tested" };
/**
 * A JTL file (`-l`, CSV or XML, of any size) or the `statistics.json` of a report folder (`-e -o`). JMeter's exit code is 0
 * whatever the samples say, so that these numbers are the only verdict.
 */
async function readJmeter(source) {
    return withReport(source, source.isFolder ? (0,external_node_path_.join)(source.path, "statistics.json") : source.path, async (report) => {
        if (/^\s*\{/.test(report.head))
            return jmeter_statistics(await wholeJson(report, "jmeter"));
        if (/^\s*</.test(report.head))
            return xmlSamples(report);
        return csvSamples(report);
    });
}
/** `Total` counts as we do below; its percentiles are the defaults of jmeter.properties, 90, 95 and 99. */
function jmeter_statistics(json) {
    const total = (0,domain_json/* isJsonObject */.OW)(json) ? objectAt(json, "Total") : {};
    const requests = numberAt(total, "sampleCount");
    if (requests === undefined)
        throw wrongShape("jmeter", json);
    const rps = numberAt(total, "throughput");
    return {
        values: (0,results_metrics/* valuesOf */.sm)({
            requests,
            failed: numberAt(total, "errorCount"),
            errorRate: numberAt(total, "errorPct"),
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
        findings: requests === 0 ? [NOTHING] : [],
    };
}
async function csvSamples(report) {
    const [firstLine = ""] = report.head.replaceAll('"', "").split("\n", 1);
    if (/^\d{4,}[,;\t|]/.test(firstLine))
        throw new results_report/* ReportProblem */.Cl("has no line of names; run JMeter with -Jjmeter.save.saveservice.print_field_names=true");
    if (!/(?:^|[,;\t|])(?:timeStamp|elapsed|success)(?:[,;\t|\r]|$)/.test(firstLine))
        throw wrongTool("jmeter", recognise(report.head));
    const samples = new Samples();
    await streamCsv(report.chunks(), (names) => {
        const at = (name) => names.indexOf(name);
        const [time, elapsed, success, message, threads] = [at("timeStamp"), at("elapsed"), at("success"), at("responseMessage"), at("allThreads")];
        const missing = [elapsed < 0 ? "elapsed" : "", success < 0 ? "success" : ""].filter(Boolean);
        if (missing.length > 0)
            throw new results_report/* ReportProblem */.Cl(`has no column ${missing.join(" and ")}; run JMeter with ${missing.map((name) => `-Jjmeter.save.saveservice.${name === "elapsed" ? "time" : "successful"}=true`).join(" ")}`);
        return (record) => samples.add(record[time], record[elapsed], record[success], record[message], record[threads]);
    });
    return samples.report();
}
/** `<httpSample>`, `<sample>` and others by the plug-in's choice, nested where one sample holds others. */
async function xmlSamples(report) {
    const samples = new Samples();
    await streamXml(report.chunks(), {
        open: (name, { ts, t, s, rm, na }, path) => {
            if (path.length === 0 && name !== "testResults")
                throw wrongTool("jmeter", recognise(report.head));
            if (path.length > 0 && /sample$/i.test(name) && t !== undefined)
                samples.add(ts, t, s, rm, na);
        },
    });
    return samples.report();
}
/**
 * Transaction controllers are no samples of their own, redirects and embedded resources are: what JMeter's own dashboard
 * counts in its row "Total" (5.6.3). Where a file holds transactions only, they are what was measured.
 */
class Samples {
    requests = new Group();
    transactions = new Group();
    startMs = Infinity;
    endMs = -Infinity;
    threads = 0;
    add(time, elapsed, success, message, threads) {
        const elapsedMs = whole(elapsed);
        if (elapsedMs === undefined)
            throw new results_report/* ReportProblem */.Cl(`has a sample with the duration ${(0,errors/* quote */.hD)(elapsed)}; it is damaged, or its columns were changed while JMeter wrote`);
        if (success !== "true" && success !== "false")
            throw new results_report/* ReportProblem */.Cl(`has a sample with the success ${(0,errors/* quote */.hD)(success)}, expected true or false; it is damaged, or its columns were changed while JMeter wrote`);
        const group = message?.startsWith("Number of samples in transaction") ? this.transactions : this.requests;
        group.times.add(elapsedMs);
        if (success === "false")
            group.failed++;
        const startMs = whole(time) ?? NaN;
        if (startMs < this.startMs)
            this.startMs = startMs;
        if (startMs + elapsedMs > this.endMs)
            this.endMs = startMs + elapsedMs;
        this.threads = Math.max(this.threads, whole(threads) ?? 0);
    }
    report() {
        const { times, failed } = this.requests.times.count > 0 ? this.requests : this.transactions;
        const seconds = this.endMs > this.startMs ? (this.endMs - this.startMs) / 1000 : undefined;
        return {
            values: (0,results_metrics/* valuesOf */.sm)({
                requests: times.count,
                failed,
                errorRate: (0,results_metrics/* percent */.KN)(failed, times.count),
                rps: seconds === undefined ? undefined : times.count / seconds,
                mean: times.meanMs(),
                p50: times.percentileMs(50),
                p75: times.percentileMs(75),
                p90: times.percentileMs(90),
                p95: times.percentileMs(95),
                p99: times.percentileMs(99),
                max: times.count > 0 ? times.maxMs : undefined,
                duration: seconds,
                vus: this.threads > 0 ? this.threads : undefined,
            }),
            ...(0,results_report/* windowOf */.Ou)(this.startMs, this.endMs),
            judged: [],
            findings: times.count === 0 ? [NOTHING] : [],
        };
    }
}
class Group {
    times = new Durations();
    failed = 0;
}
function whole(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./src/results/junit.ts






const MAX_NAMES = 5;
const MAX_NAME_CHARACTERS = 80;
/**
 * JUnit XML of any size. Test cases are counted, not the attributes of their suites, which nested suites repeat in different
 * ways; where a suite admits more failures than its cases show, the suite is believed.
 */
async function readJunit(source) {
    return withReport(source, source.path, async (report) => {
        if (!/^\s*</.test(report.head))
            throw await wrongText("junit", report);
        const counts = new Counts();
        await streamXml(report.chunks(), {
            open: (name, attributes, path) => {
                if (path.length === 0 && name !== "testsuites" && name !== "testsuite")
                    throw wrongTool("junit", recognise(report.head));
                counts.open(name, attributes, path);
            },
            close: (name) => counts.close(name),
        });
        return counts.report();
    });
}
class Counts {
    tests = 0;
    skipped = 0;
    failures = 0;
    errors = 0;
    admitted = { tests: 0, failures: 0, errors: 0, skipped: 0 };
    admittedByRoot = false;
    names = [];
    testcase;
    startMs = Infinity;
    endMs = -Infinity;
    open(name, attributes, path) {
        if (name === "testsuites" || name === "testsuite")
            this.suite(attributes, path);
        else if (name === "testcase") {
            this.testcase = { name: nameOf(attributes), ending: attributes["status"] === "notrun" ? "skipped" : "passed" };
        }
        else if (path.at(-1) === "testcase" && this.testcase) {
            if (name === "error")
                this.testcase.ending = "broken";
            else if (name === "failure" && this.testcase.ending !== "broken")
                this.testcase.ending = "failed";
            else if (name === "skipped" && this.testcase.ending === "passed")
                this.testcase.ending = "skipped";
        }
    }
    close(name) {
        if (name !== "testcase" || !this.testcase)
            return;
        const { ending, name: testcase } = this.testcase;
        this.testcase = undefined;
        this.tests++;
        if (ending === "failed")
            this.failures++;
        if (ending === "broken")
            this.errors++;
        if (ending === "skipped")
            this.skipped++;
        if ((ending === "failed" || ending === "broken") && this.names.length < MAX_NAMES)
            this.names.push((0,errors/* quote */.hD)(testcase));
    }
    /** Only the outermost suites are added up: inner ones are in their numbers already. */
    suite(attributes, path) {
        const outermost = path.length === 0 || (path.length === 1 && path[0] === "testsuites" && !this.admittedByRoot);
        if (outermost && attributes["tests"] !== undefined) {
            if (path.length === 0)
                this.admittedByRoot = true;
            for (const key of ["tests", "failures", "errors", "skipped"])
                this.admitted[key] += junit_whole(attributes[key]);
        }
        const startMs = (0,results_report/* timeOf */.nR)(attributes["timestamp"], "local");
        if (startMs === undefined)
            return;
        const seconds = Number(attributes["time"] ?? 0);
        this.startMs = Math.min(this.startMs, startMs);
        this.endMs = Math.max(this.endMs, startMs + (seconds > 0 ? seconds * 1000 : 0));
    }
    report() {
        const summaryOnly = this.tests === 0;
        const tests = summaryOnly ? this.admitted.tests : this.tests;
        const failures = Math.max(this.failures, this.admitted.failures);
        const errors = Math.max(this.errors, this.admitted.errors);
        const skipped = summaryOnly ? this.admitted.skipped : this.skipped;
        if (!Number.isSafeInteger(tests + failures + errors + skipped))
            throw new results_report/* ReportProblem */.Cl("counts more tests than there can be; let the tool write it again");
        const findings = [];
        if (tests - skipped <= 0 && failures + errors === 0)
            findings.push({ verdict: "warning", reason: tests === 0 ? "no test was run" : `all ${tests} tests were skipped` });
        return { values: (0,results_metrics/* valuesOf */.sm)({ tests, failures, errors, skipped }), ...(0,results_report/* windowOf */.Ou)(this.startMs, this.endMs), judged: [], findings, failedTests: this.names };
    }
}
function junit_whole(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
/** With its class where both fit, since a long name is not shown at all. */
function nameOf({ name = "", classname = "" }) {
    const full = classname === "" ? name : `${classname} ${name}`;
    return full.length <= MAX_NAME_CHARACTERS ? full : name;
}

;// CONCATENATED MODULE: ./src/results/k6.ts





/**
 * The three shapes of k6's summary: `--summary-export` (numbers beside the metric's name, a threshold is `true` when it was
 * *missed*, grafana/k6#1498), the data of `handleSummary` (numbers under `values`, a threshold is `{ ok }`), and the machine
 * readable summary of newer versions (a list of metrics, no thresholds; there the exit code 99 tells).
 */
async function readK6(source) {
    const json = await jsonOf(source);
    const metrics = (0,domain_json/* isJsonObject */.OW)(json) ? metricsOf(json) : undefined;
    if (!(0,domain_json/* isJsonObject */.OW)(json) || metrics === undefined || !["iterations", "http_reqs", "vus", "data_sent"].some((name) => metrics.has(name)))
        throw wrongShape("k6", json);
    const number = (metric, ...names) => names.map((name) => numberAt(metrics.get(metric)?.values ?? {}, name)).find((found) => found !== undefined);
    const time = (...names) => number("http_req_duration", ...names);
    const requests = number("http_reqs", "count");
    const iterations = number("iterations", "count");
    const failedShare = number("http_req_failed", "rate", "value");
    const failed = number("http_req_failed", "passes", "matches") ?? (requests !== undefined && failedShare !== undefined ? Math.round(requests * failedShare) : undefined);
    const checksFailed = number("checks", "fails") ?? number("checks_failed", "matches");
    const checksPassed = number("checks", "passes") ?? number("checks_succeeded", "matches");
    const durationMs = numberAt(objectAt(json, "state"), "testRunDurationMs");
    const rate = number("iterations", "rate");
    const duration = numberAt(objectAt(json, "config"), "duration") ?? (durationMs !== undefined ? durationMs / 1000 : iterations && rate ? iterations / rate : undefined);
    const endMs = (0,results_report/* timeOf */.nR)(textAt(objectAt(json, "metadata"), "generated_at"), "utc");
    const judged = thresholdsOf(metrics);
    const findings = judged.filter(({ met }) => !met).map(({ limit }) => ({ verdict: "fail", reason: `k6 missed its threshold "${limit}"` }));
    if (requests === undefined && !iterations)
        findings.push({ verdict: "errored", reason: "k6 made no request and no iteration: nothing was tested" });
    const failuresJudged = [...metrics].some(([name, { thresholds }]) => /^(?:checks|http_req_failed)(?:$|\{)/.test(name) && Object.keys(thresholds).length > 0);
    return {
        values: (0,results_metrics/* valuesOf */.sm)({
            requests,
            failed,
            errorRate: failedShare !== undefined ? failedShare * 100 : (0,results_metrics/* percent */.KN)(failed, requests),
            rps: number("http_reqs", "rate") ?? (requests !== undefined && duration ? requests / duration : undefined),
            mean: time("avg"),
            p50: time("med", "p(50)", "p50"),
            p75: time("p(75)", "p75"),
            p90: time("p(90)", "p90"),
            p95: time("p(95)", "p95"),
            p99: time("p(99)", "p99"),
            max: time("max"),
            duration,
            vus: number("vus_max", "max", "value"),
            iterations,
            checksPassed,
            checksFailed,
            checks: checksPassed !== undefined && checksFailed !== undefined ? (0,results_metrics/* percent */.KN)(checksPassed, checksPassed + checksFailed) : undefined,
        }),
        ...(0,results_report/* windowOf */.Ou)(endMs !== undefined && duration !== undefined ? endMs - duration * 1000 : undefined, endMs),
        judged,
        findings,
        failuresJudged,
    };
}
function metricsOf(json) {
    const results = objectAt(json, "results");
    const listed = [...listAt(results, "metrics"), ...listAt(objectAt(results, "checks"), "metrics")].filter(domain_json/* isJsonObject */.OW);
    if (listed.length > 0)
        return new Map(listed.map((metric) => [textAt(metric, "name") ?? "", { values: objectAt(metric, "values"), thresholds: {} }]));
    const named = Object.entries(objectAt(json, "metrics")).filter((entry) => (0,domain_json/* isJsonObject */.OW)(entry[1]));
    if (named.length === 0)
        return undefined;
    return new Map(named.map(([name, metric]) => [name, { values: (0,domain_json/* isJsonObject */.OW)((0,domain_json/* getOwn */.Ng)(metric, "values")) ? objectAt(metric, "values") : metric, thresholds: objectAt(metric, "thresholds") }]));
}
function thresholdsOf(metrics) {
    return [...metrics].flatMap(([name, { thresholds }]) => Object.entries(thresholds).flatMap(([expression, value]) => {
        const met = metOf(value);
        return met === undefined ? [] : [{ by: "k6", limit: (0,results_report/* limitText */.PW)(`${name}: ${expression}`), met, miss: "fail" }];
    }));
}
function metOf(value) {
    if (typeof value === "boolean")
        return !value;
    const ok = (0,domain_json/* isJsonObject */.OW)(value) ? (0,domain_json/* getOwn */.Ng)(value, "ok") : undefined;
    return typeof ok === "boolean" ? ok : undefined;
}

;// CONCATENATED MODULE: ./src/results/locust.ts








const locust_NOTHING = { verdict: "errored", reason: "Locust made no request: nothing was tested" };
/** `PREFIX_stats.csv` of `--csv`, with `PREFIX_stats_history.csv` beside it for the time window, or the list of `--json`. */
async function readLocust(source) {
    return withReport(source, source.path, async (report) => {
        if (/^\s*[[{]/.test(report.head))
            return locust_statistics(report);
        if (!report.head.startsWith("Type,Name,Request Count"))
            throw wrongTool("locust", recognise(report.head));
        const totals = await aggregated(report);
        const window = await windowOfHistory(source);
        return window ? { ...totals, window, values: { ...totals.values, duration: (window.endMs - window.startMs) / 1000 } } : totals;
    });
}
async function aggregated(report) {
    let total;
    await streamCsv(report.chunks(), (names) => (record) => {
        // The total has no type; a request may be called Aggregated, too.
        if (record[0] === "" && record[1] === "Aggregated")
            total = (name) => decimal(record[names.indexOf(name)]);
    });
    if (total === undefined)
        throw new results_report/* ReportProblem */.Cl("has no row Aggregated, which Locust writes last: it was stopped while it wrote; look in its log for the reason");
    const requests = total("Request Count");
    const failed = total("Failure Count");
    return {
        values: (0,results_metrics/* valuesOf */.sm)({
            requests,
            failed,
            errorRate: (0,results_metrics/* percent */.KN)(failed, requests),
            rps: total("Requests/s"),
            ...(requests ? { mean: total("Average Response Time"), p50: total("50%"), p75: total("75%"), p90: total("90%"), p95: total("95%"), p99: total("99%"), max: total("Max Response Time") } : {}),
        }),
        judged: [],
        findings: requests ? [] : [locust_NOTHING],
    };
}
/** From the last second without a request to a second after the last row. Optional: the history may be switched off. */
async function windowOfHistory(source) {
    const path = source.path.replace(/_stats\.csv$/, "_stats_history.csv");
    let startMs;
    let endMs;
    try {
        if (path === source.path || !(await statOf(path)))
            return undefined;
        await withReport(source, path, (report) => streamCsv(report.chunks(), (names) => (record) => {
            const seconds = decimal(record[names.indexOf("Timestamp")]);
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
async function locust_statistics(report) {
    const json = await wholeJson(report, "locust");
    if (!Array.isArray(json))
        throw wrongShape("locust", json);
    const entries = json.filter(domain_json/* isJsonObject */.OW);
    if (entries.length !== json.length || entries.some((entry) => numberAt(entry, "num_requests") === undefined))
        throw wrongShape("locust", json);
    const times = new Durations();
    let requests = 0, failed = 0, totalMs = 0, maxMs = 0, startMs = Infinity, endMs = -Infinity;
    for (const entry of entries) {
        requests += numberAt(entry, "num_requests") ?? 0;
        failed += numberAt(entry, "num_failures") ?? 0;
        totalMs += numberAt(entry, "total_response_time") ?? 0;
        maxMs = Math.max(maxMs, numberAt(entry, "max_response_time") ?? 0);
        startMs = Math.min(startMs, (numberAt(entry, "start_time") ?? Infinity) * 1000);
        endMs = Math.max(endMs, (numberAt(entry, "last_request_timestamp") ?? -Infinity) * 1000);
        const counts = objectAt(entry, "response_times");
        for (const ms of Object.keys(counts)) {
            const value = decimal(ms);
            if (value !== undefined)
                times.add(value, numberAt(counts, ms) ?? 0);
        }
    }
    const seconds = endMs > startMs ? (endMs - startMs) / 1000 : undefined;
    return {
        values: (0,results_metrics/* valuesOf */.sm)({
            requests,
            failed,
            errorRate: (0,results_metrics/* percent */.KN)(failed, requests),
            rps: seconds === undefined ? undefined : requests / seconds,
            ...(requests > 0 ? { mean: totalMs / requests, p50: times.percentileMs(50), p75: times.percentileMs(75), p90: times.percentileMs(90), p95: times.percentileMs(95), p99: times.percentileMs(99), max: maxMs } : {}),
            duration: seconds,
        }),
        ...(0,results_report/* windowOf */.Ou)(startMs, endMs),
        judged: [],
        findings: requests > 0 ? [] : [locust_NOTHING],
    };
}
function decimal(text) {
    return text !== undefined && /^\d{1,15}(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?$/i.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./src/results/read-results.ts













const MAX_REASONS = 20;
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
/**
 * Reads reports and judges them (docs/reports.md tells what decides). Never rejects over a report: one that cannot be used
 * makes the verdict `errored`, with a reason that names file and fix. CSV and XML are streamed in flat memory.
 *
 * @param workingDirectory  absolute; paths are relative to it
 * @param sinceMs           when the job began, ms since 1970: a report last written before that is left from an earlier run
 */
async function readResults(files, workingDirectory, limits, sinceMs = 0) {
    const limited = new Set(limits.map(({ metric }) => metric));
    const reports = [];
    const findings = [];
    const perFile = [];
    for (const file of files) {
        const report = await readOne(file, workingDirectory, sinceMs);
        const found = report instanceof results_report/* ReportProblem */.Cl ? [unreadable(file, report)] : [...report.findings, ...expected(report, limited)];
        findings.push(...found.map((finding) => (files.length > 1 && !(report instanceof results_report/* ReportProblem */.Cl) ? { ...finding, reason: `${file.format} ${(0,errors/* quote */.hD)(file.path)}: ${finding.reason}` } : finding)));
        if (!(report instanceof results_report/* ReportProblem */.Cl))
            reports.push(report);
        perFile.push({ ...file, verdict: worst(found), values: report instanceof results_report/* ReportProblem */.Cl ? {} : rounded(report.values), ...(report instanceof results_report/* ReportProblem */.Cl ? {} : times(report.window)) });
    }
    const window = windowOfAll(reports);
    const values = merged(reports, window);
    const judged = (0,results_thresholds/* judge */.S4)(limits, values);
    // A number that is missing because its report could not be read is no second complaint.
    const complete = reports.length === files.length;
    findings.push(...judged.findings.filter(({ verdict }) => verdict !== "errored" || complete));
    const reasons = findings.sort((a, b) => (0,outcome/* severity */.yf)(b.verdict) - (0,outcome/* severity */.yf)(a.verdict)).map(({ reason }) => shortened(reason));
    const shown = reasons.length > MAX_REASONS ? [...reasons.slice(0, MAX_REASONS - 1), `and ${reasons.length - MAX_REASONS + 1} more`] : reasons;
    const thresholds = [...judged.judged, ...reports.flatMap((report) => report.judged)].sort((a, b) => Number(a.met) - Number(b.met));
    return {
        verdict: worst(findings),
        reasons: shown,
        summary: summaryOf(values),
        values: rounded(values),
        ...times(window),
        thresholds: thresholds.slice(0, MAX_JUDGED).map((limit) => ({ ...limit, ...(limit.actual === undefined ? {} : { actual: round(limit.actual) }) })),
        files: perFile,
    };
}
async function readOne({ format, path }, workingDirectory, sinceMs) {
    try {
        return await READERS[format](await sourceOf(format, path, workingDirectory, sinceMs));
    }
    catch (error) {
        if (error instanceof results_report/* ReportProblem */.Cl)
            return error;
        return new results_report/* ReportProblem */.Cl(`could not be read: ${error instanceof Error ? error.code ?? error.message.replace(/\s+/g, " ").slice(0, 200) : "unknown error"}`);
    }
}
function unreadable({ format, path }, problem) {
    return { verdict: "errored", reason: `results: the ${format} report ${(0,errors/* quote */.hD)(path)} ${problem.message}` };
}
/**
 * What users expect where neither the tool nor a limit of theirs judges failures: some failed requests are a finding, a load
 * test whose every request failed is a failed one, and so is a failed test. A limit on the same number replaces this.
 */
function expected({ values, failuresJudged, failedTests = [] }, limited) {
    const { requests = 0, failed = 0, errorRate = 0, checksPassed = 0, checksFailed = 0, vusersCreated = 0, vusersFailed = 0, tests = 0, failures = 0, errors = 0 } = values;
    const free = (...names) => !names.some((name) => limited.has(name));
    const findings = [];
    if (!failuresJudged && failed > 0 && free("failed", "errorRate")) {
        findings.push(failed >= requests ? { verdict: "fail", reason: `all ${(0,results_report/* counted */.hS)(requests, "request")} failed` } : { verdict: "warning", reason: `${failed} of ${(0,results_report/* counted */.hS)(requests, "request")} failed (${(0,results_metrics/* withUnit */.$o)("errorRate", errorRate)})` });
    }
    if (!failuresJudged && checksFailed > 0 && free("checks", "checksFailed"))
        findings.push({ verdict: "warning", reason: `${checksFailed} of ${(0,results_report/* counted */.hS)(checksPassed + checksFailed, "check")} failed` });
    if (vusersFailed > 0 && free("vusersFailed"))
        findings.push({ verdict: vusersFailed >= vusersCreated ? "fail" : "warning", reason: `${vusersFailed} of ${(0,results_report/* counted */.hS)(vusersCreated, "virtual user")} failed` });
    const [failing, broken] = [free("failures") ? failures : 0, free("errors") ? errors : 0];
    if (failing + broken > 0) {
        const more = failures + errors - failedTests.length;
        const named = failedTests.length === 0 ? "" : `: ${failedTests.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
        findings.push({ verdict: "fail", reason: `${failing + broken} of ${(0,results_report/* counted */.hS)(tests, "test")} failed${broken > 0 ? ` (${broken} with an error)` : ""}${named}` });
    }
    return findings;
}
/**
 * Numbers of all reports as one. Counts are added and rates computed anew; percentiles cannot be joined without the single
 * durations, so that the highest stands.
 */
function merged(reports, window) {
    const [only, ...others] = reports;
    if (only === undefined || others.length === 0)
        return only?.values ?? {};
    const numbers = (name) => reports.flatMap(({ values }) => values[name] ?? []);
    const sum = (list) => list.reduce((a, b) => a + b, 0);
    const all = (0,results_metrics/* valuesOf */.sm)(Object.fromEntries(results_metrics/* METRIC_NAMES */.Uw.filter((name) => results_metrics/* METRICS */.Cb[name].merge !== "derived" && numbers(name).length > 0).map((name) => [name, results_metrics/* METRICS */.Cb[name].merge === "sum" ? sum(numbers(name)) : Math.max(...numbers(name))])));
    const load = reports.filter(({ values }) => values.requests !== undefined);
    const seconds = window && load.length > 0 && load.every((report) => report.window) ? (window.endMs - window.startMs) / 1000 : undefined;
    const weighted = load.flatMap(({ values: { mean, requests = 0 } }) => (mean === undefined ? [] : [{ mean, requests }]));
    return (0,results_metrics/* valuesOf */.sm)({
        ...all,
        errorRate: (0,results_metrics/* percent */.KN)(all.failed, all.requests),
        checks: all.checksPassed === undefined ? undefined : (0,results_metrics/* percent */.KN)(all.checksPassed, all.checksPassed + (all.checksFailed ?? 0)),
        mean: weighted.length > 0 ? sum(weighted.map(({ mean, requests }) => mean * requests)) / sum(weighted.map(({ requests }) => requests)) : undefined,
        rps: seconds && all.requests !== undefined ? all.requests / seconds : load.length > 0 ? sum(numbers("rps")) : undefined,
        duration: seconds ?? (numbers("duration").length > 0 ? Math.max(...numbers("duration")) : undefined),
    });
}
/** From the first begin to the last end; tests beside a load test do not widen its window. */
function windowOfAll(reports) {
    const load = reports.filter(({ values }) => values.requests !== undefined || values.iterations !== undefined);
    const windows = (load.length > 0 ? load : reports).flatMap(({ window }) => window ?? []);
    return windows.length === 0 ? undefined : { startMs: Math.min(...windows.map(({ startMs }) => startMs)), endMs: Math.max(...windows.map(({ endMs }) => endMs)) };
}
function summaryOf(values) {
    const shown = (name) => (values[name] === undefined ? [] : [(0,results_metrics/* withUnit */.$o)(name, Number(values[name].toPrecision(results_metrics/* METRICS */.Cb[name].unit === "count" ? 15 : 4)))]);
    const { requests, iterations, tests, failures = 0, errors = 0, skipped = 0, actions, actionsFailed = 0, rollbacks = 0, rollbacksFailed = 0 } = values;
    return [
        ...(requests !== undefined ? [(0,results_report/* counted */.hS)(requests, "request")] : iterations !== undefined ? [(0,results_report/* counted */.hS)(iterations, "iteration")] : []),
        ...shown("errorRate").map((text) => `${text} failed`),
        ...shown("p95").map((text) => `p95 ${text}`),
        ...shown("rps"),
        ...(tests !== undefined ? [(0,results_report/* counted */.hS)(tests, "test"), `${failures + errors} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])] : []),
        ...(actions !== undefined ? [`${actions - actionsFailed} of ${(0,results_report/* counted */.hS)(actions, "action")} and ${rollbacks - rollbacksFailed} of ${(0,results_report/* counted */.hS)(rollbacks, "rollback")} succeeded`] : []),
    ].join(", ");
}
function worst(findings) {
    return findings.reduce((verdict, finding) => ((0,outcome/* severity */.yf)(finding.verdict) > (0,outcome/* severity */.yf)(verdict) ? finding.verdict : verdict), "pass");
}
function times(window) {
    return window ? { start: new Date(window.startMs).toISOString(), end: new Date(window.endMs).toISOString() } : {};
}
function rounded(values) {
    return (0,results_metrics/* valuesOf */.sm)(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, round(value)])));
}
function round(value) {
    return Number(value.toFixed(3));
}
/** Cut between words of ours and foreign names, never inside one: half a secret could not be masked. */
function shortened(reason) {
    return reason.length <= MAX_REASON_CHARACTERS ? reason : `a finding whose description has ${reason.length} characters`;
}

;// CONCATENATED MODULE: ./src/results/index.ts





/** The input `results` as text, or the mapping of the catalogue. @throws UserError */
function parseResults(value) {
    return typeof value === "string" ? (0,result_files/* parseResultsInput */.i)(value) : (0,result_files/* resultsOfMapping */.W)(value);
}
/** The input `thresholds` as text, or the mapping of the catalogue. @throws UserError */
function parseLimits(value) {
    return typeof value === "string" ? (0,results_thresholds/* parseThresholds */.S)(value) : (0,results_thresholds/* thresholdsOfMapping */.Yo)(value);
}


/***/ }),

/***/ 97087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ withUnit),
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/** Every number a report can give. One name means the same for all tools (docs/reports.md). */
const METRICS = {
    requests: { unit: "count", better: "higher", merge: "sum" },
    failed: { unit: "count", better: "lower", merge: "sum" },
    errorRate: { unit: "percent", better: "lower", merge: "derived" },
    rps: { unit: "per second", better: "higher", merge: "derived" },
    mean: { unit: "ms", better: "lower", merge: "derived" },
    p50: { unit: "ms", better: "lower", merge: "highest" },
    p75: { unit: "ms", better: "lower", merge: "highest" },
    p90: { unit: "ms", better: "lower", merge: "highest" },
    p95: { unit: "ms", better: "lower", merge: "highest" },
    p99: { unit: "ms", better: "lower", merge: "highest" },
    max: { unit: "ms", better: "lower", merge: "highest" },
    duration: { unit: "s", better: "higher", merge: "derived" },
    vus: { unit: "count", better: "higher", merge: "highest" },
    iterations: { unit: "count", better: "higher", merge: "sum" },
    checksPassed: { unit: "count", better: "higher", merge: "sum" },
    checksFailed: { unit: "count", better: "lower", merge: "sum" },
    checks: { unit: "percent", better: "higher", merge: "derived" },
    vusersCreated: { unit: "count", better: "higher", merge: "sum" },
    vusersFailed: { unit: "count", better: "lower", merge: "sum" },
    tests: { unit: "count", better: "higher", merge: "sum" },
    failures: { unit: "count", better: "lower", merge: "sum" },
    errors: { unit: "count", better: "lower", merge: "sum" },
    skipped: { unit: "count", better: "lower", merge: "sum" },
    actions: { unit: "count", better: "higher", merge: "sum" },
    actionsFailed: { unit: "count", better: "lower", merge: "sum" },
    rollbacks: { unit: "count", better: "higher", merge: "sum" },
    rollbacksFailed: { unit: "count", better: "lower", merge: "sum" },
};
const METRIC_NAMES = Object.keys(METRICS);
/** Only numbers that are there and finite. */
function valuesOf(numbers) {
    return Object.fromEntries(METRIC_NAMES.flatMap((name) => (Number.isFinite(numbers[name]) ? [[name, numbers[name]]] : [])));
}
/** `part` of `total` in percent; unknown where nothing was counted. */
function percent(part, total) {
    return part !== undefined && total !== undefined && total > 0 ? (part / total) * 100 : undefined;
}
/** A number with its unit, for people, at most three decimals. */
function withUnit(name, value) {
    const number = String(Number(value.toFixed(3)));
    switch (METRICS[name].unit) {
        case "count": return number;
        case "percent": return `${number}%`;
        case "per second": return `${number}/s`;
        case "ms": return `${number} ms`;
        case "s": return `${number} s`;
    }
}


/***/ }),

/***/ 32114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ ReportProblem),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
const FORMATS = ["k6", "artillery", "jmeter", "locust", "gatling", "junit", "chaostoolkit"];
/** A report that cannot be used. The message continues "the k6 report x.json …" and ends with what to do. */
class ReportProblem extends Error {
    name = "ReportProblem";
}
const YEAR_2000_MS = Date.UTC(2000, 0);
const YEAR_2100_MS = Date.UTC(2100, 0);
/** Two moments as a window, if both are plausible. */
function windowOf(startMs, endMs) {
    if (startMs === undefined || endMs === undefined)
        return {};
    return startMs >= YEAR_2000_MS && endMs >= startMs && endMs < YEAR_2100_MS ? { window: { startMs, endMs } } : {};
}
/**
 * ISO time → ms since 1970. A time without a zone is UTC by definition in some reports; in others it is local time of
 * whatever machine wrote it, and taken only where local time is UTC.
 */
function timeOf(text, zoneless) {
    const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/.exec(text?.trim() ?? "");
    const [, day = "", time = "", zone] = match ?? [];
    if (!match || (zone === undefined && zoneless === "local" && new Date().getTimezoneOffset() !== 0))
        return undefined;
    const ms = Date.parse(`${day}T${time.replace(",", ".").replace(/(\.\d{3})\d+$/, "$1")}${zone?.replace(/^(?:UTC|GMT)$/, "Z") ?? "Z"}`);
    return Number.isNaN(ms) ? undefined : ms;
}
/** `1 test`, `2 tests` */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
const MAX_LIMIT_CHARACTERS = 180;
/** A limit in the words of the tool; a long one is not shown, since half a secret could not be masked. */
function limitText(text) {
    return text.length > MAX_LIMIT_CHARACTERS ? `a limit of ${text.length} characters` : text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}


/***/ }),

/***/ 43739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ resultsOfMapping),
/* harmony export */   i: () => (/* binding */ parseResultsInput)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97504);
/* harmony import */ var _domain_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94006);
/* harmony import */ var _report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32114);




const MAX_FILES = 100;
/**
 * The input `results`: a line per report, `format: path` or `format=path`; empty lines and lines that begin with # are skipped.
 *
 * @throws UserError naming the line and the known formats, nearest first
 */
function parseResultsInput(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
    return bounded(lines.map((line) => {
        const [, format, path] = /^([^\s:=]+)\s*[:=]\s*(.*)$/.exec(line) ?? [];
        if (format === undefined || path === undefined)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: expected lines such as k6: summary.json, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}.`);
        return resultFile(format, unquoted(path));
    }));
}
/**
 * The same in the catalogue: `{ artillery: report.json, junit: [a.xml, b.xml] }`.
 *
 * @throws UserError naming the field and the known formats, nearest first
 */
function resultsOfMapping(value) {
    if (!(0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: expected a mapping such as { k6: summary.json }, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`);
    return bounded(Object.entries(value).flatMap(([format, paths]) => {
        const list = Array.isArray(paths) ? paths : [paths];
        if (list.length === 0)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results.${formatOf(format)}: expected the path of a report, found an empty list.`);
        return list.map((path) => {
            if (typeof path !== "string")
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results.${formatOf(format)}: expected the path of a report, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(path)}.`);
            return resultFile(format, path.trim());
        });
    }));
}
function resultFile(format, path) {
    const known = formatOf(format);
    if (path === "")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: the path of the ${known} report is missing; write ${known}: and the path.`);
    if (/[\p{Cc}]/u.test(path))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: the path of the ${known} report holds control characters; write a plain path.`);
    return { format: known, path };
}
function formatOf(name) {
    const lower = name.toLowerCase();
    const known = _report__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR.find((format) => format === lower);
    if (known)
        return known;
    const near = (0,_domain_nearest__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(lower, _report__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR);
    const sorted = near === undefined ? _report__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR : [near, ..._report__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR.filter((format) => format !== near)];
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is not a format of reports; known are ${sorted.join(", ")}.`);
}
function unquoted(path) {
    return /^(["'])(.*)\1$/.exec(path)?.[2] ?? path;
}
function bounded(files) {
    if (files.length > MAX_FILES)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`results: ${files.length} reports are named, at most ${MAX_FILES} are read; let the tool write fewer, larger ones.`);
    return files;
}


/***/ }),

/***/ 89320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseThresholds),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Yo: () => (/* binding */ thresholdsOfMapping)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97504);
/* harmony import */ var _domain_nearest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94006);
/* harmony import */ var _metrics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97087);




const OPERATORS = ["<=", ">=", "==", "<", ">", "="];
const MISSES = ["fail", "warning"];
const MAX_THRESHOLDS = 100;
const SYNTAX = "write metric, operator (<, <=, >, >=, ==), number, and warning where a miss should only warn, such as p95 < 500 or errorRate <= 1% warning";
/**
 * The input `thresholds`: a limit per line, such as `p95 < 500`, `errorRate <= 1%`, `rps >= 20 warning`. Units are
 * optional: ms or s for times, % for rates. Empty lines and lines that begin with # are skipped.
 *
 * @throws UserError naming the line
 */
function parseThresholds(text) {
    return bounded(text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
        const [, metric = "", rest = ""] = /^([^\s<>=:]+)\s*:?\s*(.*)$/.exec(line) ?? [];
        return threshold(metric, rest, line);
    }));
}
/**
 * The same in the catalogue, by metric: `{ p95: "< 500", rps: [">= 20 warning", ">= 10"], errorRate: { warning: 1, fail: 5 } }`.
 * A bare number is the most a metric may be where lower is better, else the least.
 *
 * @throws UserError naming the metric
 */
function thresholdsOfMapping(value) {
    if (!(0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: expected a mapping such as { p95: "< 500" }, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}.`);
    return bounded(Object.entries(value).flatMap(([name, limits]) => (Array.isArray(limits) ? limits : [limits]).flatMap((limit) => {
        if (!(0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(limit))
            return [limitOf(name, limit)];
        return Object.entries(limit).map(([miss, inner]) => {
            if (!MISSES.some((known) => known === miss))
                throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} has the field ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(miss)}; known are ${MISSES.join(", ")}.`);
            return { ...limitOf(name, inner), miss: miss };
        });
    })));
}
function limitOf(name, limit) {
    if (typeof limit === "number")
        return { metric: metricOf(name), operator: _metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb[metricOf(name)].better === "lower" ? "<=" : ">=", value: limit, miss: "fail" };
    if (typeof limit === "string")
        return threshold(name, limit.trim(), `${name}: ${limit}`);
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: expected a limit such as "< 500" for ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, found ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(limit)}.`);
}
function threshold(name, limit, line) {
    const operator = OPERATORS.find((known) => limit.startsWith(known));
    const [, number, unit = "", miss = "fail"] = /^\s*(-?(?:\d+\.?\d*|\.\d+))\s*(%|[a-z/]*)(?:\s+([a-z]+))?$/i.exec(limit.slice(operator?.length ?? 0)) ?? [];
    // `rps >= 20 warning`: the word after the number is a unit or, as the last one, what a miss means.
    const [word, meant] = MISSES.some((known) => known === unit.toLowerCase()) && miss === "fail" ? ["", unit] : [unit, miss];
    const known = MISSES.find((candidate) => candidate === meant.toLowerCase());
    if (operator === undefined || number === undefined || known === undefined || name === "")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)} is not a limit; ${SYNTAX}.`);
    const metric = metricOf(name);
    const value = inUnit(Number(number), word.toLowerCase(), _metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb[metric].unit);
    if (value === undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)} has ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} after the number, but ${metric} is ${MEASURED[_metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb[metric].unit]}; a miss may mean fail or warning.`);
    return { metric, operator, value, miss: known };
}
const MEASURED = {
    count: "a plain number",
    percent: "measured in percent: write % or nothing",
    "per second": "measured per second: write /s or nothing",
    ms: "a time: write ms, s, or nothing for ms",
    s: "a time: write s, ms, or nothing for s",
};
function inUnit(number, written, unit) {
    if (written === "")
        return number;
    switch (unit) {
        case "count": return undefined;
        case "percent": return written === "%" ? number : undefined;
        case "per second": return written === "/s" ? number : undefined;
        case "ms": return written === "ms" ? number : written === "s" ? number * 1000 : undefined;
        case "s": return written === "s" ? number : written === "ms" ? number / 1000 : undefined;
    }
}
function metricOf(name) {
    const lower = name.toLowerCase();
    const known = _metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw.find((metric) => metric.toLowerCase() === lower);
    if (known)
        return known;
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is not a metric; known are ${nearestFirst(name, _metrics__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw).join(", ")}.`);
}
function nearestFirst(name, known) {
    const near = (0,_domain_nearest__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, known);
    return near === undefined ? known : [near, ...known.filter((other) => other !== near)];
}
function bounded(thresholds) {
    if (thresholds.length > MAX_THRESHOLDS)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`thresholds: ${thresholds.length} limits are given, at most ${MAX_THRESHOLDS} are compared.`);
    return thresholds;
}
/**
 * Compares limits with what the reports hold.
 *
 * @returns one entry per limit that could be compared, and findings for misses and for metrics that no report gives: what
 *          cannot be judged could not be tested, and is never a pass
 */
function judge(thresholds, values) {
    const judged = [];
    const findings = [];
    for (const { metric, operator, value, miss } of thresholds) {
        const actual = values[metric];
        if (actual === undefined) {
            const found = nearestFirst(metric, Object.keys(values));
            findings.push({ verdict: "errored", reason: `thresholds: no report gives ${metric}; ${found.length > 0 ? `found were ${found.join(", ")}` : "no number was found at all"}` });
            continue;
        }
        const met = compare(actual, operator, value);
        const limit = `${metric} ${operator} ${(0,_metrics__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(metric, value)}`;
        judged.push({ by: "thresholds", limit, actual, met, miss });
        if (!met)
            findings.push({ verdict: miss, reason: `${metric} is ${(0,_metrics__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(metric, actual)}, the limit is ${operator} ${(0,_metrics__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(metric, value)}` });
    }
    return { judged, findings };
}
function compare(actual, operator, limit) {
    switch (operator) {
        case "<": return actual < limit;
        case "<=": return actual <= limit;
        case ">": return actual > limit;
        case ">=": return actual >= limit;
        case "=":
        case "==": return actual === limit;
    }
}


/***/ })

};
;