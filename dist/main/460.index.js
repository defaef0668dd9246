"use strict";
exports.id = 460;
exports.ids = [460];
exports.modules = {

/***/ 40460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ performRecipe),
/* harmony export */   recipeOf: () => (/* binding */ recipeOf)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97504);
/* harmony import */ var _script_or_workflow__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68989);



/** Of what a recipe reports, such addresses become links that people click. */
const LINK_NAME = /(Url|URL)$/;
/**
 * The recipe in the parameter `http`: a mapping, the path of a file, or the text of a recipe; `undefined` without one.
 *
 * @throws UserError naming the recipe, the place in it, what was found and what is expected
 */
async function recipeOf({ parameters, readFile }) {
    const http = Object.hasOwn(parameters, "http") ? parameters["http"] : undefined;
    if (http === undefined || http === null || http === "")
        return undefined;
    const { parseRecipe } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1705), __webpack_require__.e(7701)]).then(__webpack_require__.bind(__webpack_require__, 17701));
    // Inputs of workflows are texts, also where a recipe stands in them.
    const isPath = typeof http === "string" && !/\n|^\s*\{/.test(http);
    return isPath ? parseRecipe(await readFile(http, "with.http"), http) : parseRecipe(http, "with.http");
}
/**
 * Does what the recipe says, and reads it back.
 *
 * @param values  what the recipe sees beside event, task, run and env
 * @returns       the recipe's fields as `data`, texts all; `errored` when it was not done, or nobody can tell
 * @throws        UserError before anything is sent, when the recipe asks for what is not there or may not be sent
 */
async function performRecipe(recipe, request, values) {
    const begunMs = request.clock.nowMs();
    const { Session, Stopped, Trouble } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1281), __webpack_require__.e(3669), __webpack_require__.e(7269), __webpack_require__.e(1705), __webpack_require__.e(6015)]).then(__webpack_require__.bind(__webpack_require__, 1040));
    const session = new Session(recipe, request, values);
    const work = (verdict, said, { code, wasSo = false } = {}) => ({
        result: {
            ending: { kind: "judged", verdict, reason: session.masked(said), ...(code && { code }) },
            report: { labels: {}, data: reported(session.fields, request) },
            logTail: [],
            masks: session.masks,
            durationMs: request.clock.nowMs() - begunMs,
        },
        verdict,
        wasSo,
    });
    try {
        const { verdict, said, wasSo } = await session.perform();
        return work(verdict, said, { wasSo });
    }
    catch (error) {
        if (error instanceof Stopped)
            return { ...(0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .stoppedWork */ .t5)(work("errored", "stopped"), request), wasSo: false };
        if (error instanceof Trouble)
            return work("errored", error.message, { code: "CA-411" });
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return work("errored", error.message.replace(/\.$/, ""), { code: error.code });
        throw error;
    }
}
function reported(fields, { console }) {
    const data = {};
    for (const [name, value] of Object.entries(fields)) {
        if (name.startsWith("_"))
            continue;
        if (LINK_NAME.test(name) && !isLink(value))
            console.warning(`The field ${name} is left out: it is no address that begins with https:// or http://.`);
        else
            (0,_domain_json__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(data, name, (0,_script_or_workflow__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(value));
    }
    return data;
}
function isLink(value) {
    return typeof value === "string" && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(value) && URL.canParse(value);
}


/***/ })

};
;