"use strict";
exports.id = 4697;
exports.ids = [4697];
exports.modules = {

/***/ 4697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planWork: () => (/* binding */ planWork)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);


/**
 * Brings the catalogue, the built-in jobs and the test reports together to say what the work of a
 * task is.
 */
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
                return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(197), __webpack_require__.e(9615)]).then(__webpack_require__.bind(__webpack_require__, 9615))).scopeOf(await (text ??= readText(config, environment, clock)), source.tasksFile);
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
    const { chooseRule } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(197), __webpack_require__.e(6894), __webpack_require__.e(6103)]).then(__webpack_require__.bind(__webpack_require__, 6894));
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
/** The rule's settings over those of the inputs. */
async function workOfRule(rule, event, work) {
    const { settings } = rule;
    const { resolveWith } = await Promise.all(/* import() */[__webpack_require__.e(1281), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 5649));
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
    (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(4260)]).then(__webpack_require__.bind(__webpack_require__, 4260))).refuseInCatalogue(name, call.parameters);
    return call;
}
async function jobCall(name, parameters) {
    const [{ declarationOf }, { checkParameters }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1133), __webpack_require__.e(4515)]).then(__webpack_require__.bind(__webpack_require__, 1133)),
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(4260)]).then(__webpack_require__.bind(__webpack_require__, 4260)),
    ]);
    return { name, parameters: checkParameters(declarationOf(name), parameters) };
}
async function jobOfInput(name, text, event) {
    const { declarationOf } = await Promise.all(/* import() */[__webpack_require__.e(1133), __webpack_require__.e(4515)]).then(__webpack_require__.bind(__webpack_require__, 1133));
    const declaration = declarationOf(name);
    const { resolveParameters } = await Promise.all(/* import() */[__webpack_require__.e(1281), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 5649));
    const { parseMapping } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6672)]).then(__webpack_require__.bind(__webpack_require__, 6672));
    return jobCall(name, resolveParameters(parseMapping(text, "with"), event, declaration.parameters));
}
/** A wrong line is a complaint before the work and not after it. */
async function checkReports({ results, thresholds }) {
    if (!results && thresholds)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("thresholds are given without results: name the report whose numbers they limit.");
    if (!results)
        return;
    const { parseResults, parseLimits } = await Promise.all(/* import() */[__webpack_require__.e(6278), __webpack_require__.e(1646), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 734));
    parseResults(results);
    parseLimits(thresholds);
}
async function readText({ source, githubToken }, environment, clock) {
    const { readRepositoryFile } = await __webpack_require__.e(/* import() */ 6770).then(__webpack_require__.bind(__webpack_require__, 6770));
    return readRepositoryFile(source.tasksFile, "tasks-file", environment, githubToken
        ? (await Promise.all(/* import() */[__webpack_require__.e(9113), __webpack_require__.e(2413), __webpack_require__.e(7302)]).then(__webpack_require__.bind(__webpack_require__, 1063))).githubApiOf(environment, githubToken, clock)
        : undefined);
}
async function readCatalogue(text, path) {
    const [{ parseCatalogue }, { knownJobs }, { parseResults, parseLimits }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(197), __webpack_require__.e(9615)]).then(__webpack_require__.bind(__webpack_require__, 9615)),
        Promise.all(/* import() */[__webpack_require__.e(1133), __webpack_require__.e(4515)]).then(__webpack_require__.bind(__webpack_require__, 1133)),
        Promise.all(/* import() */[__webpack_require__.e(6278), __webpack_require__.e(1646), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 734)),
    ]);
    return parseCatalogue(text, path, {
        ...knownJobs,
        checks: { results: parseResults, thresholds: parseLimits },
    });
}


/***/ })

};
;