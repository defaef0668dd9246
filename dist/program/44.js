module.exports = {

/***/ 28992:
((e,t,i)=>{"use strict";i.d(t,{default:()=>v});var a=i(76),l=i(53625),n=i(41348),r=i(60129),d=i(33767),o=i(80348),s=i(82068);let u={validationFailureMode:"keep"},v=(0,a.H)((e,t)=>{let i,{prefill:a="tab"}=e,v=(0,l.k)(u,e.theme),[f,c]=(0,n.J)("idle"),[y,m]=(0,n.J)(String(e.default??"")),[w,p]=(0,n.J)(),[g,J]=(0,n.J)(""),F=(0,r.M)({status:f,theme:v});async function M(t){let{required:i,pattern:a,patternError:l="Invalid input"}=e;return i&&!t?"You must provide a value":a&&!a.test(t)?l:"function"!=typeof e.validate||await e.validate(t)||"You must provide a valid value"}(0,d.o)(async(e,i)=>{if("idle"===f)if((0,o.Ci)(e)){let e=g||y;c("loading");let a=await M(e);!0===a?(J(e),c("done"),t(e)):("clear"===v.validationFailureMode?J(""):i.write(g),p(a),c("idle"))}else(0,o.fQ)(e)&&!g?m(""):(0,o.vY)(e)&&!g?(m(""),i.clearLine(0),i.write(y),J(y)):(J(i.line),p(void 0))}),(0,s.v)(e=>{"editable"===a&&y&&(e.write(y),J(y))},[]);let Y=v.style.message(e.message,f),b=g;"function"==typeof e.transformer?b=e.transformer(g,{isFinal:"done"===f}):"done"===f&&(b=v.style.answer(g)),y&&"done"!==f&&!g&&(i=v.style.defaultAnswer(y));let k="";return w&&(k=v.style.error(w)),[[F,Y,i,b].filter(e=>void 0!==e).join(" "),k]})}),

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

/***/ 74455:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   W: () => (/* binding */ complaintsOfJobs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _src_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46672);
/* harmony import */ var _src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70856);
/* harmony import */ var _src_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30993);
/* harmony import */ var _src_domain_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10241);
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5646);
/* harmony import */ var _src_jobs_core_check_ahead__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65550);
/* harmony import */ var _src_jobs_core_parameter_error__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31634);
/* harmony import */ var _src_jobs_core_parameters__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54260);










function rootOf(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === ".github" ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : process.cwd();
}
async function complaintsOfJobs(catalogue, text, root) {
    const yaml = _src_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_2__/* .YamlText */ .Z.parse(text, catalogue.path);
    const complaints = [];
    for (const rule of catalogue.rules.get(`${_src_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .APPROVAL_TASK */ .UG}.triggered`) ?? []) {
        if (rule.settings.job === _src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_3__/* .APPROVAL_JOB */ .c2 && rule.off === undefined)
            continue;
        complaints.push({
            place: yaml.keyPlace(rule.pointer),
            message: `${rule.field}: a task called ${_src_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_8__/* .APPROVAL_TASK */ .UG} is only answered by the ` +
                `job ${_src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_3__/* .APPROVAL_JOB */ .c2}; the action refuses this rule and sends nothing. ` +
                `Write job: ${_src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_3__/* .APPROVAL_JOB */ .c2}, or leave the task out.`,
        });
    }
    for (const rule of [...catalogue.rules.values()].flat()) {
        for (const complaint of await complaintsOfRule(rule, readerOf(root)))
            complaints.push({
                place: yaml.valuePlace(pointerOf(complaint, rule, yaml)),
                message: `${rule.field}.${complaint}`,
            });
    }
    return complaints;
}
async function complaintsOfRule({ settings: { job, with: parameters = {} } }, read) {
    if (job === undefined)
        return [];
    const certain = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null && !(0,_src_jobs_core_check_ahead__WEBPACK_IMPORTED_MODULE_5__/* .holdsExpression */ .x9)(value)));
    return [
        ...attempt(() => (0,_src_jobs_core_parameters__WEBPACK_IMPORTED_MODULE_7__.refuseInCatalogue)(job, certain)),
        ...(await (0,_src_jobs_core_check_ahead__WEBPACK_IMPORTED_MODULE_5__/* .complaintsAhead */ .UV)(job, parameters, { readFile: read })),
    ];
}
function attempt(check) {
    try {
        check();
        return [];
    }
    catch (error) {
        return (0,_src_jobs_core_parameter_error__WEBPACK_IMPORTED_MODULE_6__/* .complaintsOf */ .C)(error);
    }
}
function readerOf(root) {
    return async (path, field) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        const [real, realRoot] = [
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(full).catch(() => full),
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root),
        ];
        if (!full.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root) + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ||
            (real !== full && !real.startsWith(realRoot + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
            throw new _src_domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${field}: ${path} is outside of the repository; give a path below its root.`);
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full, "utf8").catch(() => {
            throw new _src_domain_errors__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${field}: ${path} is not there; looked for in ${root}.`);
        });
    };
}
function pointerOf(complaint, { pointer }, yaml) {
    let at = pointer;
    let value = yaml.at(pointer);
    for (let rest = `.${complaint}`;;) {
        const step = stepOf(rest, value);
        if (step === undefined)
            return at;
        at = (0,_src_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_2__/* .child */ .j)(at, step.key);
        value = valueAt(value, step.key);
        rest = rest.slice(step.length);
    }
}
function valueAt(value, key) {
    if (Array.isArray(value))
        return value[Number(key)];
    return (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_9__/* .isJsonObject */ .OW)(value) ? (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_9__/* .getOwn */ .Ng)(value, key) : undefined;
}
function stepOf(rest, value) {
    const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
    const steps = keys.flatMap((key) => [`.${key}`, `[${key}]`, `[${JSON.stringify(key)}]`, `.${JSON.stringify(key)}`].map((written) => ({ key, written })));
    const fitting = steps.filter(({ written }) => rest.startsWith(written) && /^[.:[]/.test(rest.slice(written.length)));
    const longest = fitting.sort((a, b) => b.written.length - a.written.length)[0];
    return longest && { key: longest.key, length: longest.written.length };
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
