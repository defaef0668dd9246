"use strict";
exports.id = 2336;
exports.ids = [2336];
exports.modules = {

/***/ 72336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planWork: () => (/* binding */ planWork)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97504);
/* harmony import */ var _domain_outcome__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87888);





const MAX_CATALOGUE_BYTES = 512 * 1024;
/** Brings the catalogue, the ready-made jobs and the test reports together to say what the work of a task is. */
function planWork(config, environment, clock) {
    const { source, work } = config;
    let catalogue;
    return {
        decidesMode: source.tasksFile !== "",
        async plan(event) {
            if (source.tasksFile) {
                catalogue ??= readCatalogue(config, environment, clock);
                return planByRule(await catalogue, event, work);
            }
            const planned = source.job ? { ...work, job: await jobOfInput(source.job, source.with, event) } : work;
            await checkReports(planned);
            return { kind: "work", work: planned };
        },
    };
}
async function planByRule(catalogue, event, work) {
    const { chooseRule } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2210), __webpack_require__.e(1281), __webpack_require__.e(6894)]).then(__webpack_require__.bind(__webpack_require__, 96894));
    const choice = chooseRule(catalogue, event);
    switch (choice.kind) {
        case "skipped": return { kind: "skipped", reason: choice.reason };
        case "unknown": return { kind: "outcome", outcome: (0,_domain_outcome__WEBPACK_IMPORTED_MODULE_3__/* .couldNotRun */ .Mn)(choice.reason, "CA-205") };
        case "off": {
            const text = `Switched off in ${choice.where}.`;
            return { kind: "outcome", outcome: (0,_domain_outcome__WEBPACK_IMPORTED_MODULE_3__/* .outcome */ .bu)(choice.answer, choice.answer === "pass" ? text : `${text.slice(0, -1)}. (CA-206)`) };
        }
        case "rule": {
            const ruled = await workOfRule(choice.rule, event, work);
            return { kind: "work", work: ruled, ...(choice.rule.settings.mode && { mode: choice.rule.settings.mode }) };
        }
    }
}
/** The rule's settings over those of the inputs. */
async function workOfRule(rule, event, work) {
    const { settings } = rule;
    const { resolveWith } = await Promise.all(/* import() */[__webpack_require__.e(1281), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 35649));
    const ruled = {
        ...work,
        script: settings.script,
        ...(settings.job !== undefined && { job: await jobCall(settings.job, resolveWith(rule, event)) }),
        shell: settings.shell ?? work.shell,
        workingDirectory: settings.workingDirectory ?? work.workingDirectory,
        timeoutMs: settings.timeoutMinutes === undefined ? work.timeoutMs : settings.timeoutMinutes * 60_000,
        exitCodes: settings.exitCodes === undefined ? work.exitCodes : (0,_domain_outcome__WEBPACK_IMPORTED_MODULE_3__/* .parseExitCodes */ .I8)(settings.exitCodes),
        labels: { ...work.labels, ...settings.labels },
        results: settings.results ?? work.results,
        thresholds: settings.thresholds ?? work.thresholds,
    };
    await checkReports(ruled);
    return ruled;
}
async function jobCall(name, parameters) {
    const [{ declarationOf }, { checkParameters }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3672), __webpack_require__.e(2977)]).then(__webpack_require__.bind(__webpack_require__, 82977)), Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3366)]).then(__webpack_require__.bind(__webpack_require__, 33366))]);
    return { name, parameters: checkParameters(declarationOf(name), parameters) };
}
async function jobOfInput(name, text, event) {
    const { declarationOf } = await Promise.all(/* import() */[__webpack_require__.e(3672), __webpack_require__.e(2977)]).then(__webpack_require__.bind(__webpack_require__, 82977));
    const declaration = declarationOf(name);
    const { resolveParameters } = await Promise.all(/* import() */[__webpack_require__.e(1281), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 35649));
    const { parseMapping } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6672)]).then(__webpack_require__.bind(__webpack_require__, 46672));
    return jobCall(name, resolveParameters(parseMapping(text, "with"), event, declaration.parameters));
}
/** A wrong line is a complaint before the work and not after it. */
async function checkReports({ results, thresholds }) {
    if (!results && thresholds)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("thresholds are given without results: name the report whose numbers they limit.");
    if (!results)
        return;
    const { parseResults, parseLimits } = await Promise.all(/* import() */[__webpack_require__.e(6278), __webpack_require__.e(7475)]).then(__webpack_require__.bind(__webpack_require__, 77475));
    parseResults(results);
    parseLimits(thresholds);
}
async function readCatalogue({ source, githubToken }, environment, clock) {
    const [{ parseCatalogue }, { knownJobs }, { parseResults, parseLimits }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2210), __webpack_require__.e(1281), __webpack_require__.e(9890)]).then(__webpack_require__.bind(__webpack_require__, 79890)), __webpack_require__.e(/* import() */ 3672).then(__webpack_require__.bind(__webpack_require__, 73672)), Promise.all(/* import() */[__webpack_require__.e(6278), __webpack_require__.e(7475)]).then(__webpack_require__.bind(__webpack_require__, 77475))]);
    const text = (await fromWorkspace(source.tasksFile, environment)) ?? (await fromGitHub(source.tasksFile, githubToken, environment, clock));
    return parseCatalogue(text, source.tasksFile, { ...knownJobs, checks: { results: parseResults, thresholds: parseLimits } });
}
async function fromWorkspace(path, environment) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment["GITHUB_WORKSPACE"] || process.cwd(), path), "utf8");
        if (text.length > MAX_CATALOGUE_BYTES)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`tasks-file: ${path} is larger than ${MAX_CATALOGUE_BYTES} bytes.`, "CA-204");
        return text;
    }
    catch (error) {
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw error;
        return undefined;
    }
}
/** Without a checkout: the file of the commit that this run works on. */
async function fromGitHub(path, token, environment, clock) {
    const missing = `tasks-file: ${path} is not in the workspace`;
    if (!token)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${missing}: check out the repository before this action, or leave github-token at its default.`, "CA-204");
    const { githubApiOf } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(2274)]).then(__webpack_require__.bind(__webpack_require__, 22274));
    const read = await githubApiOf(environment, token, clock).read("GET /repos/{owner}/{repo}/contents/{path}", { path, ref: environment["GITHUB_SHA"] }, new AbortController().signal);
    if (!read.ok)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${missing}, and ${read.failure.message}. Check out the repository before this action, or grant \`contents: read\`.`, "CA-204");
    const content = (0,_domain_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(read.value.data) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(read.value.data, "content") : undefined;
    if (typeof content !== "string")
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`tasks-file: ${path} is no file.`, "CA-204");
    return Buffer.from(content, "base64").toString("utf8");
}


/***/ })

};
;