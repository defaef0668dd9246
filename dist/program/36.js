module.exports = {

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
        ? (0,_work_hooks__WEBPACK_IMPORTED_MODULE_1__/* .confirmed */ .qF)(work, found)
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

/***/ 64697:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planWork: () => (/* binding */ planWork)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);


function planWork(config, environment, clock) {
    const { source, work } = config;
    let text;
    let catalogue;
    return {
        decidesMode: source.tasksFile !== "",
        async scope() {
            if (!source.tasksFile)
                return undefined;
            try {
                return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(9615), __webpack_require__.e(4515)]).then(__webpack_require__.bind(__webpack_require__, 19615))).scopeOf(await (text ??= readText(config, environment, clock)), source.tasksFile);
            }
            catch (error) {
                if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                    throw error;
                return { problem: error.message, code: error.code };
            }
        },
        async plan(event) {
            if (source.tasksFile) {
                catalogue ??= readCatalogue(await (text ??= readText(config, environment, clock)), source.tasksFile);
                return planByRule(await catalogue, event, work);
            }
            const planned = source.job
                ? { ...work, job: await jobOfInput(source.job, source.with, event) }
                : work;
            await checkReports(planned);
            return { kind: "work", work: planned };
        },
    };
}
async function planByRule(catalogue, event, work) {
    const { chooseRule } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(9615), __webpack_require__.e(1294)]).then(__webpack_require__.bind(__webpack_require__, 96894));
    const choice = chooseRule(catalogue, event);
    switch (choice.kind) {
        case "skipped":
            return { kind: "skipped", reason: choice.reason };
        case "unknown":
            return { kind: "outcome", outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__/* .couldNotRun */ .Mn)(choice.reason, "CA-205") };
        case "off": {
            const text = `Switched off in ${choice.where}.`;
            return {
                kind: "outcome",
                outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__/* .outcome */ .bu)(choice.answer, choice.answer === "pass" ? text : `${text.slice(0, -1)}. (CA-206)`),
            };
        }
        case "rule": {
            const ruled = await workOfRule(choice.rule, event, work);
            return {
                kind: "work",
                work: ruled,
                ...(choice.rule.settings.mode && { mode: choice.rule.settings.mode }),
            };
        }
    }
}
async function workOfRule(rule, event, work) {
    const { settings } = rule;
    const { resolveWith } = await Promise.all(/* import() */[__webpack_require__.e(1281), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 35649));
    const ruled = {
        ...work,
        script: settings.script,
        ...(settings.job !== undefined && {
            job: await jobOfRule(settings.job, resolveWith(rule, event)),
        }),
        shell: settings.shell ?? work.shell,
        workingDirectory: settings.workingDirectory ?? work.workingDirectory,
        timeoutMs: settings.timeoutMinutes === undefined ? work.timeoutMs : settings.timeoutMinutes * 60_000,
        exitCodes: settings.exitCodes === undefined ? work.exitCodes : (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__/* .parseExitCodes */ .I8)(settings.exitCodes),
        labels: { ...work.labels, ...settings.labels },
        results: settings.results ?? work.results,
        thresholds: settings.thresholds ?? work.thresholds,
    };
    await checkReports(ruled);
    return ruled;
}
async function jobOfRule(name, parameters) {
    const call = await jobCall(name, parameters);
    (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(4260)]).then(__webpack_require__.bind(__webpack_require__, 54260))).refuseInCatalogue(name, call.parameters);
    return call;
}
async function jobCall(name, parameters) {
    const [{ declarationOf }, { checkParameters }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1133).then(__webpack_require__.bind(__webpack_require__, 1133)),
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(4260)]).then(__webpack_require__.bind(__webpack_require__, 54260)),
    ]);
    return { name, parameters: checkParameters(declarationOf(name), parameters) };
}
async function jobOfInput(name, text, event) {
    const { declarationOf } = await __webpack_require__.e(/* import() */ 1133).then(__webpack_require__.bind(__webpack_require__, 1133));
    const declaration = declarationOf(name);
    const { resolveParameters } = await Promise.all(/* import() */[__webpack_require__.e(1281), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 35649));
    const { parseMapping } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6672)]).then(__webpack_require__.bind(__webpack_require__, 46672));
    return jobCall(name, resolveParameters(parseMapping(text, "with"), event, declaration.parameters));
}
async function checkReports({ results, thresholds }) {
    if (!results && thresholds)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("thresholds are given without results: name the report whose numbers they limit.");
    if (!results)
        return;
    const { parseResults, parseLimits } = await Promise.all(/* import() */[__webpack_require__.e(3897), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 60734));
    parseResults(results);
    parseLimits(thresholds);
}
async function readText({ source, githubToken }, environment, clock) {
    const { readRepositoryFile } = await __webpack_require__.e(/* import() */ 6770).then(__webpack_require__.bind(__webpack_require__, 76770));
    return readRepositoryFile(source.tasksFile, "tasks-file", environment, githubToken
        ? (await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(2087)]).then(__webpack_require__.bind(__webpack_require__, 11063))).githubApiOf(environment, githubToken, clock)
        : undefined);
}
async function readCatalogue(text, path) {
    const [{ parseCatalogue }, { knownJobs }, { parseResults, parseLimits }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(9615), __webpack_require__.e(4515)]).then(__webpack_require__.bind(__webpack_require__, 19615)),
        __webpack_require__.e(/* import() */ 1133).then(__webpack_require__.bind(__webpack_require__, 1133)),
        Promise.all(/* import() */[__webpack_require__.e(3897), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 60734)),
    ]);
    return parseCatalogue(text, path, {
        ...knownJobs,
        checks: { results: parseResults, thresholds: parseLimits },
    });
}


/***/ })

};
