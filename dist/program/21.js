module.exports = {

/***/ 5949:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeRecords: () => (/* binding */ closeRecords)
/* harmony export */ });
/* harmony import */ var _domain_counting_opened__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88175);
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51385);
/* harmony import */ var _domain_text_visible__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81612);
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6702);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90651);





const CLOSE_MS = 20_000;
async function closeRecords(opened, closing, environment, token) {
    const notes = opened.filter((record) => record.kind === "open-task");
    const others = opened.filter((record) => record.kind !== "open-task");
    const [kept, left] = await Promise.all([
        removeNotes(notes, environment),
        closeOthers(others, closing, environment, token),
    ]);
    return [...kept, ...left];
}
async function removeNotes(notes, environment) {
    if (notes.length === 0)
        return [];
    const { removeOpenTask } = await __webpack_require__.e(/* import() */ 4616).then(__webpack_require__.bind(__webpack_require__, 4616));
    const whys = await Promise.all(notes.map(async ({ artifact }) => {
        const why = await removeOpenTask(artifact, environment);
        return why === undefined ? [] : [`the artifact ${artifact}: ${why}`];
    }));
    return whys.flat();
}
async function closeOthers(opened, closing, environment, token) {
    if (opened.length === 0)
        return [];
    const repository = (0,_repository__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(environment);
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
                state: (0,_domain_counting_opened__WEBPACK_IMPORTED_MODULE_2__/* .deploymentStateOf */ .e)(verdict),
                description: plain(text),
                log_url: runUrl,
            });
            return;
        case "check-run":
            await octokit.rest.checks.update({
                ...repository,
                check_run_id: record.id,
                status: "completed",
                conclusion: (0,_domain_counting_opened__WEBPACK_IMPORTED_MODULE_2__/* .checkConclusionOf */ .f)(verdict),
                output: { title: plain(text), summary: `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(text)}\n\n${runUrl}` },
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
                body: `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(text)}\n\n${runUrl}`,
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
                    : `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(text)} The control plane has the answer.`,
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
    return (0,_domain_text_visible__WEBPACK_IMPORTED_MODULE_4__/* .harmlessAtGitHub */ .Yt)(text).slice(0, 140).toWellFormed();
}
function nameOf(record) {
    return `${record.kind} ${record.id}`;
}


/***/ }),

/***/ 48544:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSilently: () => (/* binding */ runSilently)
/* harmony export */ });
/* harmony import */ var _bind__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39822);
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21370);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9264);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33139);
/* harmony import */ var _domain_text_first_line__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11459);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64389);
/* harmony import */ var _plan__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60762);
/* harmony import */ var _prepare__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63304);
/* harmony import */ var _verify__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45764);
/* harmony import */ var _work__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76098);











async function runSilently({ dispatch, binding, mustBeRead }, context) {
    context.ports.savedState.write({ phase: "settled", reason: "silent" });
    const assignment = await lookUp(dispatch, mustBeRead, context);
    const decided = await (0,_bind__WEBPACK_IMPORTED_MODULE_0__/* .decideAhead */ .M4)(assignment, binding, "silent", context);
    if (decided && (0,_verify__WEBPACK_IMPORTED_MODULE_8__/* .isTaskResult */ .Bo)(decided))
        return decided;
    if (assignment.complaint)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(assignment.complaint.text, assignment.complaint.code);
    const reported = { mode: "silent", assignment };
    const planned = decided ?? (await (0,_plan__WEBPACK_IMPORTED_MODULE_6__/* .plan */ .e)(assignment, "silent", context));
    if (planned.kind === "skipped")
        return { ended: "skipped", message: planned.reason, ...reported };
    if (planned.kind === "work" && (0,_config_inputs__WEBPACK_IMPORTED_MODULE_5__/* .areOwnSteps */ .Cx)(planned.work)) {
        await context.ports.job.handOver(assignment, false);
        return {
            ended: "handed-over",
            message: "The following steps do the work; nothing is sent back.",
            ...reported,
        };
    }
    const outcome = (0,_prepare__WEBPACK_IMPORTED_MODULE_7__/* .maskedOutcome */ .sF)(await outcomeOf(planned, assignment, context), (0,_context__WEBPACK_IMPORTED_MODULE_1__/* .voiceOf */ .sZ)(context), assignment.task);
    return { ended: "silent", outcome, message: (0,_domain_text_first_line__WEBPACK_IMPORTED_MODULE_10__/* .firstLine */ .T)(outcome.message), ...reported };
}
async function outcomeOf(planned, assignment, context) {
    if (planned.kind === "outcome")
        return planned.outcome;
    const { work } = planned;
    const result = await (0,_work__WEBPACK_IMPORTED_MODULE_9__/* .runJob */ .b)({ assignment, work, mode: "silent" }, context);
    return (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOfJob */ .vr)(result, work.exitCodes, (0,_context__WEBPACK_IMPORTED_MODULE_1__/* .whatOf */ .Em)(assignment));
}
async function lookUp(dispatch, mustBeRead, context) {
    const { controlPlane, console, cancelled } = context.ports;
    const found = await controlPlane?.find?.(dispatch.reference, cancelled);
    if (controlPlane && found) {
        if (found.ok && found.value.state !== "unknown")
            return (0,_verify__WEBPACK_IMPORTED_MODULE_8__/* .verifiedAssignment */ .q4)(found.value.event, dispatch);
        const unreadable = "The event could not be read from " +
            `${controlPlane.address}${found.ok ? "" : ` (${found.failure.message})`}`;
        const { name, kind, type } = dispatch.reference;
        if (mustBeRead)
            (0,_bind__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(`${unreadable}, and nothing but the payload says that there is a ${type}. ` +
                `Nothing was run. If this work is for such events, add \`mode: silent\` to the ` +
                `step, or end the event_type in ${name}-${kind}.`, "CA-208", context);
        console.notice(`${unreadable}; the payload is used as it came.`);
    }
    else
        console.notice("No control plane is given, so the event could not be read; the payload is used as it came.");
    const complaint = dispatch.complaint && {
        complaint: { text: dispatch.complaint.text, code: "CA-101" },
    };
    return { ...(0,_domain_task__WEBPACK_IMPORTED_MODULE_4__/* .unread */ .gy)(dispatch), ...complaint };
}


/***/ }),

/***/ 89425:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ servedAt)
/* harmony export */ });
/* harmony import */ var _yaml_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46672);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38234);




const DEFAULT_CATALOGUE = ".github/cloud-automation.yml";
const CATALOGUE_WORKFLOW = /(?:^|\/)task\.ya?ml(?:@|$)/;
const OUR_INPUTS = ["control-plane-url", "tasks", "stages", "projects", "tasks-file"];
async function servedAt({ workflow, commit }, task, textAt) {
    const text = workflow && commit ? await textAt(workflow, commit) : undefined;
    const calls = text === undefined ? [] : callsIn(text, workflow);
    let isRefused = calls.length > 0;
    for (const call of calls) {
        const served = await servedBy(call, task, commit, textAt);
        if (served === "named")
            return "named";
        if (served === "unsaid")
            isRefused = false;
    }
    return isRefused ? "refused" : "unsaid";
}
async function servedBy({ tasks, stages, projects, catalogue, isHidden }, task, commit, textAt) {
    if (!(0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(stages, task.stage) ||
        !(0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(projects, task.project) ||
        (tasks && !(0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .serves */ .xu)({ tasks }, task.name)))
        return "refused";
    if (isHidden)
        return "unsaid";
    if (catalogue === undefined)
        return tasks ? "named" : "unsaid";
    const rules = await textAt(catalogue, commit);
    if (rules === undefined)
        return "unsaid";
    const read = parsed(rules, catalogue);
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(read, "tasks")))
        return "unsaid";
    return catalogueNames(read, task) ? "named" : "refused";
}
function callsIn(workflow, path) {
    const jobs = objectIn(parsed(workflow, path), "jobs");
    return Object.values(jobs)
        .filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)
        .flatMap((job) => {
        const steps = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(job, "steps");
        const inSteps = (Array.isArray(steps) ? steps : [])
            .filter(_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)
            .flatMap((step) => callIn(step, isLocal));
        return [...callIn(job, () => true), ...inSteps];
    });
}
function isLocal(uses) {
    return uses.startsWith("./");
}
function callIn(call, mayAnswer) {
    const uses = textIn(call, "uses");
    if (uses === undefined)
        return [];
    const given = objectIn(call, "with");
    if (!CATALOGUE_WORKFLOW.test(uses) &&
        !OUR_INPUTS.some((name) => textIn(given, name) !== undefined))
        return mayAnswer(uses) ? [{ isHidden: true }] : [];
    const plain = (name) => {
        const text = textIn(given, name);
        const isGiven = text !== undefined && text.trim() !== "" && !text.includes("${{");
        return isGiven ? { [name]: namesOf(text) } : {};
    };
    const file = textIn(given, "tasks-file") ?? (CATALOGUE_WORKFLOW.test(uses) ? DEFAULT_CATALOGUE : undefined);
    const isHidden = `${textIn(given, "tasks") ?? ""}${file ?? ""}`.includes("${{");
    return [
        {
            ...plain("tasks"),
            ...plain("stages"),
            ...plain("projects"),
            ...(file && { catalogue: file.replace(/^\.\//, "") }),
            isHidden,
        },
    ];
}
function namesOf(text) {
    return text
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((word) => word.replace(/^sh\.keptn\.event\./, "").replace(/\.triggered$/, ""));
}
function catalogueNames(catalogue, task) {
    const keys = Object.keys(objectIn(catalogue, "tasks"));
    return ((0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(wordsIn(catalogue, "stages"), task.stage) &&
        (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(wordsIn(catalogue, "projects"), task.project) &&
        (0,_domain_trust_provenance__WEBPACK_IMPORTED_MODULE_2__/* .serves */ .xu)({ tasks: keys.map((key) => key.replace(/\.triggered$/, "")) }, task.name));
}
function wordsIn(object, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(object, name);
    if (value === undefined)
        return undefined;
    return (Array.isArray(value) ? value : [value])
        .filter((item) => typeof item === "string")
        .flatMap(namesOf);
}
function parsed(text, path) {
    try {
        const { value } = _yaml_text__WEBPACK_IMPORTED_MODULE_0__/* .YamlText */ .Z.parse(text, path);
        return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) ? value : {};
    }
    catch (error) {
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return {};
        throw error;
    }
}
function objectIn(object, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(object, name);
    return (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) ? value : {};
}
function textIn(object, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(object, name);
    return typeof value === "string" ? value : undefined;
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
