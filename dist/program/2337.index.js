"use strict";
exports.id = 2337;
exports.ids = [2337];
exports.modules = {

/***/ 4849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ windowText),
/* harmony export */   T: () => (/* binding */ timeText)
/* harmony export */ });
/**
 * `2026-03-01 10:00 UTC`, with seconds where they are not zero; as it was written where that is no
 * time.
 *
 * @param time  ISO, or milliseconds since 1970
 */
function timeText(time) {
    const ms = msOf(time);
    return Number.isNaN(ms) ? time : `${stamp(ms).replace(/:00$/, "")} UTC`;
}
/** `2026-03-01 10:00:00 to 10:05:00 UTC (5 min)`; as the sender wrote it where that is no time. */
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
/** A parser of dates that is left to itself finds one in almost every text. */
function msOf(time) {
    if (/^\d{13}$/.test(time))
        return Number(time);
    return /^\d{4}-\d\d-\d\d/.test(time) ? Date.parse(time) : NaN;
}
function stamp(ms) {
    return new Date(ms).toISOString().slice(0, 19).replace("T", " ");
}


/***/ }),

/***/ 2337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resultsChart: () => (/* binding */ resultsChart)
/* harmony export */ });
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1385);
/* harmony import */ var _domain_text_time_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4849);


const BAR_CHARACTERS = 24;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const SQUARES = 20;
const MAX_LIMITS = 30;
/**
 * The main numbers of test reports as Markdown for the job summary: the limits, which decide, a
 * table, bars for response times and tests. Bars are characters, so that they show wherever
 * Markdown does.
 *
 * @returns "" when there is nothing to show
 */
function resultsChart({ values, start, end, thresholds = [] }) {
    const parts = [limits(thresholds), numbers(values, start, end), responseTimes(values)].filter((lines) => lines.length > 0);
    return parts.length === 0
        ? ""
        : `${["### Measured", ...parts.map((lines) => lines.join("\n"))].join("\n\n")}\n`;
}
function numbers(values, start, end) {
    const of = (name) => Object.hasOwn(values, name) && Number.isFinite(values[name]) ? values[name] : undefined;
    const rows = [];
    const row = (title, name, unit = "", ...more) => {
        const value = of(name);
        if (value !== undefined)
            rows.push([title, [`${short(value)}${unit}`, ...more.filter(Boolean)].join(", ")]);
    };
    const also = (name, text) => {
        const value = of(name);
        return value === undefined ? "" : text(short(value));
    };
    const share = also("errorRate", (n) => `${n}%`);
    row("Requests", "requests", "", also("failed", (n) => `${n} failed${share && ` (${share})`}`) || share);
    row("Rate", "rps", " requests/s");
    row("Iterations", "iterations");
    row("Sessions", "sessions");
    row("Virtual users", "vus", " at most");
    row("Virtual users", "vusersCreated", "", also("vusersFailed", (n) => `${n} failed`));
    row("Checks", "checks", "% passed", also("checksFailed", (n) => `${n} failed`));
    const [tests = 0, failed, skipped = 0] = [
        of("tests"),
        (of("failures") ?? 0) + (of("errors") ?? 0),
        of("skipped"),
    ];
    if (of("tests") !== undefined)
        rows.push([
            "Tests",
            `${squares(tests, failed, skipped)} ${tests}, ${failed} failed, ${skipped} skipped`.trim(),
        ]);
    row("Actions", "actions", "", also("actionsFailed", (n) => `${n} failed`));
    row("Rollbacks", "rollbacks", "", also("rollbacksFailed", (n) => `${n} failed`));
    row("Duration", "duration", " s");
    if (start !== undefined && end !== undefined)
        rows.push(["Time frame", (0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)((0,_domain_text_time_text__WEBPACK_IMPORTED_MODULE_1__/* .windowText */ .K)({ start, end }))]);
    return (0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_0__/* .factTable */ .B)(rows);
}
const TIMES = ["mean", "p50", "p75", "p90", "p95", "p99", "max"];
function responseTimes(values) {
    const found = TIMES.flatMap((name) => Object.hasOwn(values, name) && Number.isFinite(values[name])
        ? [{ name, ms: values[name] ?? 0 }]
        : []);
    if (found.length === 0)
        return [];
    // One slow answer must not make all other bars alike: `max` may leave the scale.
    const scale = Math.max(...found.filter(({ name }) => name !== "max" || found.length === 1).map(({ ms }) => ms));
    return [
        "| response time | ms | |",
        "| :--- | ---: | :--- |",
        ...found.map(({ name, ms }) => `| ${name} | ${short(ms)} | ${bar(ms, scale)} |`),
    ];
}
function bar(value, scale) {
    if (value > scale)
        return `${"█".repeat(BAR_CHARACTERS)} ▸`;
    const eighths = scale > 0 ? Math.round((value / scale) * BAR_CHARACTERS * 8) : 0;
    return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}
/**
 * A share of squares each, and at least one where there is any: one red among thousands is what
 * people look for.
 */
function squares(tests, failed, skipped) {
    if (tests <= 0)
        return "";
    const share = (count) => count <= 0 ? 0 : Math.max(1, Math.min(SQUARES, Math.round((count / tests) * SQUARES)));
    const red = share(failed);
    const grey = Math.min(SQUARES - red, share(skipped));
    return "🟩".repeat(SQUARES - red - grey) + "🟥".repeat(red) + "⬜".repeat(grey);
}
function limits(thresholds) {
    if (thresholds.length === 0)
        return [];
    const rows = thresholds.slice(0, MAX_LIMITS).map(({ by, limit, actual, met, miss }) => {
        const missed = miss === "warning" ? "⚠️" : "❌";
        return (`| ${met ? "✅" : missed} ${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)(limit)} | ` +
            `${actual === undefined ? "" : short(actual)} | ${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)(by)} |`);
    });
    const more = thresholds.length - MAX_LIMITS;
    return [
        "| limit | measured | set by |",
        "| :--- | ---: | :--- |",
        ...rows,
        ...(more > 0 ? [`| … ${more} more | | |`] : []),
    ];
}
/** Whole numbers as they are, others with four digits. */
function short(value) {
    return String(Number.isInteger(value)
        ? value
        : Number(value.toPrecision(Math.max(4, String(Math.trunc(value)).length + 1))));
}


/***/ })

};
;