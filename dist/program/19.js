module.exports = {

/***/ 4116:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _src_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46451);
/* harmony import */ var _text_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61097);


function say(screen, text, { lead = "", indent = " ".repeat(lead.length), style } = {}) {
    const columns = screen.columns - Math.max(lead.length, indent.length);
    for (const [at, line] of (0,_text_width__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_text_width__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(text), columns).entries())
        screen.wholeLine(at === 0 ? lead : indent, style === undefined ? line : [style, line]);
}
function jsonText(value, mask) {
    const plain = JSON.parse(JSON.stringify(value));
    return JSON.stringify((0,_src_domain_text_masking__WEBPACK_IMPORTED_MODULE_0__/* .maskJson */ .Te)(plain, mask), null, 2).replace(/[\u007f-\u009f\u2028\u2029]|\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, (sign) => sign
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""));
}


/***/ }),

/***/ 6525:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ KNOWN)
/* harmony export */ });
/* harmony import */ var _src_jobs_core_registry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);
/* harmony import */ var _src_results_result_files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43739);
/* harmony import */ var _src_results_thresholds__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89320);



const KNOWN = {
    ..._src_jobs_core_registry__WEBPACK_IMPORTED_MODULE_0__.knownJobs,
    checks: { results: _src_results_result_files__WEBPACK_IMPORTED_MODULE_1__/* .resultsOfMapping */ .W, thresholds: _src_results_thresholds__WEBPACK_IMPORTED_MODULE_2__/* .thresholdsOfMapping */ .Yo },
};


/***/ }),

/***/ 57480:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaText: () => (/* binding */ schemaText)
/* harmony export */ });
/* harmony import */ var _known_jobs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6525);
/* harmony import */ var _src_catalogue_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21566);
/* harmony import */ var _src_jobs_http_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51386);



function schemaText(name) {
    return JSON.stringify(name === "catalogue" ? (0,_src_catalogue_schema__WEBPACK_IMPORTED_MODULE_1__/* .catalogueSchema */ .pw)(_known_jobs__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN */ .c) : _src_jobs_http_schema__WEBPACK_IMPORTED_MODULE_2__/* .recipeSchema */ .GW, null, 2);
}


/***/ }),

/***/ 59383:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   insightsOf: () => (/* binding */ insightsOf)
/* harmony export */ });
/* harmony import */ var _say__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4116);
/* harmony import */ var _screen_console__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96615);
/* harmony import */ var _src_catalogue_serving__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89425);
/* harmony import */ var _src_github_file_at_commit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7137);
/* harmony import */ var _src_github_run_history__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12931);
/* harmony import */ var _src_sweep_sweep_task__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69889);






const UNCLAIMED_AFTER_MS = 15 * 60_000;
const CLOCK_SKEW_MS = 10 * 60_000;
function insightsOf({ github: { token, repository }, connection, tasks, surroundings: { environment, clock }, screen, }) {
    const place = { ...environment, GITHUB_REPOSITORY: repository };
    const history = (0,_src_github_run_history__WEBPACK_IMPORTED_MODULE_4__.runHistoryOf)(place, token);
    const textAt = (0,_src_github_file_at_commit__WEBPACK_IMPORTED_MODULE_3__/* .textAtCommitOf */ .x)(place, token);
    const ports = {
        controlPlane: connection.api.tasks,
        history,
        servedAt: (run, task) => (0,_src_catalogue_serving__WEBPACK_IMPORTED_MODULE_2__/* .servedAt */ .r)(run, task, textAt),
        clock,
        console: (0,_screen_console__WEBPACK_IMPORTED_MODULE_1__/* .consoleOn */ .T)(screen, connection.told),
        secrets: connection.secrets,
    };
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    const rules = {
        servedTasks: tasks,
        unclaimedAfterMs: UNCLAIMED_AFTER_MS,
        sweepUrl: `${server}/${repository}/actions/runs/0/attempts/1`,
    };
    return async (project, open) => {
        const sinceMs = Math.min(...open.map(({ sentMs }) => sentMs).filter((ms) => !Number.isNaN(ms)), clock.nowMs());
        const dispatched = await history.dispatched(sinceMs - CLOCK_SKEW_MS);
        if (!dispatched.isComplete)
            (0,_say__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(screen, "GitHub lists no more than 1,000 runs; older ones are not shown.");
        const order = { projects: [project], rules, isDryRun: true };
        return (task) => (0,_src_sweep_sweep_task__WEBPACK_IMPORTED_MODULE_5__/* .insightInto */ .N)({ open: task, order, ports }, () => Promise.resolve(dispatched));
    };
}


/***/ }),

/***/ 78668:
((e,t,l)=>{"use strict";l.d(t,{default:()=>o});var s=l(76),n=l(41348),i=l(53625),r=l(60129),u=l(33767),a=l(80348);function d(e,t){let l=!1!==t;return/^(y|yes)/i.test(e)?l=!0:/^(n|no)/i.test(e)&&(l=!1),l}function f(e){return e?"Yes":"No"}let o=(0,s.H)((e,t)=>{let{transformer:l=f}=e,[s,o]=(0,n.J)("idle"),[y,$]=(0,n.J)(""),c=(0,i.k)(e.theme),m=(0,r.M)({status:s,theme:c});(0,u.o)((n,i)=>{if("idle"===s)if((0,a.Ci)(n)){let s=d(y,e.default);$(l(s)),o("done"),t(s)}else if((0,a.vY)(n)){let t=f(!d(y,e.default));i.clearLine(0),i.write(t),$(t)}else $(i.line)});let w=y,Y="";"done"===s?w=c.style.answer(y):Y=` ${c.style.defaultAnswer(!1===e.default?"y/N":"Y/n")}`;let g=c.style.message(e.message,s);return`${m} ${g}${Y} ${w}`})}),

/***/ 96615:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ consoleOn)
/* harmony export */ });
/* harmony import */ var _say__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4116);

function consoleOn(screen, told) {
    return {
        info: (text) => (0,_say__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(screen, told(text)),
        notice: (text) => (0,_say__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(screen, told(text)),
        warning: (text) => (0,_say__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(screen, `! ${told(text)}`, { style: "yellow" }),
        error: (text) => (0,_say__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(screen, `✗ ${told(text)}`, { style: "red" }),
    };
}


/***/ })

};
