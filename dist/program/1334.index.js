"use strict";
exports.id = 1334;
exports.ids = [1334];
exports.modules = {

/***/ 1334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OUTPUT_VARIABLE: () => (/* binding */ OUTPUT_VARIABLE),
/* harmony export */   jobEnvironment: () => (/* binding */ jobEnvironment),
/* harmony export */   taskVariables: () => (/* binding */ taskVariables)
/* harmony export */ });
/**
 * Only for the action's own process: its inputs, its state, the files and the token that speak for
 * it (docs/security.md#what-the-script-does-not-get).
 */
const WITHHELD_PREFIXES = ["INPUT_", "STATE_", "ACTIONS_RUNTIME_"];
const WITHHELD_NAMES = new Set(["GITHUB_STATE", "GITHUB_OUTPUT"]);
const OUTPUT_VARIABLE = "CLOUD_AUTOMATION_OUTPUT";
/** The task's identity and the two paths, under the names that a script reads. */
function taskVariables({ task, eventFile, outputFile, }) {
    return {
        CLOUD_AUTOMATION_EVENT: eventFile,
        CLOUD_AUTOMATION_PROJECT: task.project,
        CLOUD_AUTOMATION_STAGE: task.stage,
        CLOUD_AUTOMATION_SERVICE: task.service,
        CLOUD_AUTOMATION_TASK: task.name,
        CLOUD_AUTOMATION_CONTEXT: task.keptnContext,
        CLOUD_AUTOMATION_TRIGGERED_ID: task.id,
        [OUTPUT_VARIABLE]: outputFile,
    };
}
/**
 * The environment of a job: that of a workflow `run:` step and the task's variables.
 *
 * @param variables win over variables of the same name, which an earlier task of the same workflow
 * job may have left
 */
function jobEnvironment(processEnvironment, variables, platform = process.platform) {
    // Windows has one variable for all spellings of a name, so a second spelling would shadow ours.
    const spelling = platform === "win32" ? (name) => name.toUpperCase() : (name) => name;
    const replaced = new Set(Object.keys(variables).map(spelling));
    const inherited = Object.entries(processEnvironment).filter(([name, value]) => {
        const known = spelling(name);
        return (value !== undefined &&
            !replaced.has(known) &&
            !WITHHELD_NAMES.has(known) &&
            !WITHHELD_PREFIXES.some((prefix) => known.startsWith(prefix)));
    });
    return Object.fromEntries([...inherited, ...Object.entries(variables)]);
}


/***/ })

};
;