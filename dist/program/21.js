module.exports = {

/***/ 5949:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeRecords: () => (/* binding */ closeRecords)
/* harmony export */ });
/* harmony import */ var _domain_counting_opened__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88175);
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51385);
/* harmony import */ var _domain_text_visible__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81612);
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61654);




const CLOSE_MS = 20_000;
async function closeRecords(opened, closing, environment, token) {
    const repository = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.repositoryOf)(environment);
    if (!token || !repository)
        return opened.map((record) => `${nameOf(record)}: github-token is empty`);
    const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_0__.octokitFor)(environment, token, AbortSignal.timeout(CLOSE_MS));
    const closed = await Promise.all(opened.map(async (record) => {
        try {
            await close(record, closing, octokit, repository);
            return [];
        }
        catch (error) {
            return [`${nameOf(record)}: ${(0,_octokit__WEBPACK_IMPORTED_MODULE_0__.refusalOf)(error)}`];
        }
    }));
    return closed.flat();
}
async function close(record, { verdict, text, runUrl }, octokit, repository) {
    switch (record.kind) {
        case "deployment":
            await octokit.rest.repos.createDeploymentStatus({
                ...repository,
                deployment_id: record.id,
                state: (0,_domain_counting_opened__WEBPACK_IMPORTED_MODULE_1__/* .deploymentStateOf */ .e)(verdict),
                description: plain(text),
                log_url: runUrl,
            });
            return;
        case "check-run":
            await octokit.rest.checks.update({
                ...repository,
                check_run_id: record.id,
                status: "completed",
                conclusion: (0,_domain_counting_opened__WEBPACK_IMPORTED_MODULE_1__/* .checkConclusionOf */ .f)(verdict),
                output: { title: plain(text), summary: `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(text)}\n\n${runUrl}` },
            });
            return;
        case "workflow-run": {
            const [owner = repository.owner, repo = repository.repo] = record.repository.split("/");
            await octokit.rest.actions.cancelWorkflowRun({ owner, repo, run_id: record.id });
            return;
        }
        case "comment":
            await octokit.rest.issues.updateComment({
                ...repository,
                comment_id: record.id,
                body: `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(text)}\n\n${runUrl}`,
            });
            return;
        case "question": {
            const issue = { ...repository, issue_number: record.id };
            if ((await octokit.rest.issues.get(issue)).data.state === "closed")
                return;
            await octokit.rest.issues.createComment({
                ...issue,
                body: verdict === undefined
                    ? "The control plane waits for no answer any more."
                    : `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(text)} The control plane has the answer.`,
            });
            await octokit.rest.issues.update({
                ...issue,
                state: "closed",
                state_reason: verdict === undefined ? "not_planned" : "completed",
            });
        }
    }
}
function plain(text) {
    return (0,_domain_text_visible__WEBPACK_IMPORTED_MODULE_3__/* .harmlessAtGitHub */ .Yt)(text).slice(0, 140).toWellFormed();
}
function nameOf(record) {
    return `${record.kind} ${record.id}`;
}


/***/ }),

/***/ 18278:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _work_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86576);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38177);
/* harmony import */ var _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49149);
/* harmony import */ var _core_results__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59272);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90726);
/* harmony import */ var _work_start_work__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65748);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89902);








const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_6__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_5__/* .buildRun */ .y, { run, checks: _work_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .workChecks */ .VM });
async function run(request) {
    const work = await (0,_work_script_or_workflow__WEBPACK_IMPORTED_MODULE_2__/* .performWork */ .pz)(request);
    if (work.verdict === "parked" || work.verdict === "stopped")
        return work.result;
    const built = (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .reporting */ .vR)(work, {
        ...partsOf((0,_core_values__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(work.result.report.data, "image")),
        buildUrl: (0,_work_start_work__WEBPACK_IMPORTED_MODULE_4__/* .pageOf */ .ZZ)(work, request),
    });
    if ((0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(work.verdict) >= (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)("fail") || (0,_work_start_work__WEBPACK_IMPORTED_MODULE_4__/* .isGoingOn */ .Kw)(work, request))
        return built.result;
    return (await checked(built, request)).result;
}
async function checked(work, request) {
    const found = await (0,_work_hooks__WEBPACK_IMPORTED_MODULE_1__/* .confirm */ .lJ)(request, (0,_work_hooks__WEBPACK_IMPORTED_MODULE_1__/* .reportedVariables */ .XM)(work));
    if (!found)
        return work;
    const merged = (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .including */ .Yv)(work, found.result);
    if ((0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .isStopped */ .id)(request))
        return (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .stoppedWork */ .t5)(merged, request);
    return found.isConfirmed
        ? merged
        : (0,_core_results__WEBPACK_IMPORTED_MODULE_3__/* .overrule */ .tq)(merged, {
            verdict: found.verdict,
            reason: `${found.verdict === "fail" ? "what was built cannot be found" : "it is unknown whether what was built is there"}: ` +
                `${found.reason}`,
            code: "CA-411",
        });
}
function partsOf(image) {
    const [, tag, digest] = /^[^\s@]+?(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9+._-]+:[0-9a-fA-F]{32,}))?$/.exec(image ?? "") ??
        [];
    return { ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}


/***/ }),

/***/ 44623:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trackedFiles: () => (/* binding */ trackedFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10241);





const BATCH = 200;
const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
async function trackedFiles(paths) {
    const byRoot = new Map();
    const roots = new Map();
    for (const path of paths) {
        const root = rootOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), roots);
        if (root !== undefined)
            byRoot.set(root, [...(byRoot.get(root) ?? []), path]);
    }
    const tracked = new Set();
    for (const [root, inside] of byRoot) {
        for (let at = 0; at < inside.length; at += BATCH) {
            for (const name of await listed(root, inside.slice(at, at + BATCH)))
                tracked.add((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, name));
        }
    }
    return tracked;
}
function rootOf(folder, known) {
    if (known.has(folder))
        return known.get(folder);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    let root;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git")))
        root = folder;
    else if (parent !== folder)
        root = rootOf(parent, known);
    known.set(folder, root);
    return root;
}
async function listed(root, paths) {
    const names = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/"));
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [
            "-c",
            "safe.directory=*",
            "-c",
            "core.fsmonitor=false",
            "--literal-pathspecs",
            "ls-files",
            "-z",
            "--",
            ...names,
        ], {
            cwd: root,
            timeout: TIMEOUT_MS,
            maxBuffer: MAX_OUTPUT_BYTES,
            windowsHide: true,
        });
        return stdout.split("\0").filter(Boolean);
    }
    catch (error) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`results: git could not tell which files belong to the repository in ${root} ` +
            `(${error.code ?? "unknown error"}). Let the tool ` +
            "write its report outside of the repository, or make git available.");
    }
}


/***/ }),

/***/ 92337:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resultsChart: () => (/* binding */ resultsChart)
/* harmony export */ });
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51385);
/* harmony import */ var _domain_text_time_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64849);


const BAR_CHARACTERS = 24;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const SQUARES = 20;
const MAX_LIMITS = 30;
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
function short(value) {
    return String(Number.isInteger(value)
        ? value
        : Number(value.toPrecision(Math.max(4, String(Math.trunc(value)).length + 1))));
}


/***/ })

};
