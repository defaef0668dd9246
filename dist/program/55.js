module.exports = {

/***/ 46415:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStatus: () => (/* binding */ run_runStatus)
});

// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/connection.ts
var cli_connection = __webpack_require__(76255);
// EXTERNAL MODULE: ./cli/say.ts
var say = __webpack_require__(4116);
// EXTERNAL MODULE: ./cli/screen.ts
var cli_screen = __webpack_require__(12487);
// EXTERNAL MODULE: ./cli/keptn-api/index.ts + 2 modules
var keptn_api = __webpack_require__(24289);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
;// CONCATENATED MODULE: ./cli/status/owing.ts

const RUN = /^(https?:\/\/[^/\s]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d{1,20}))\/attempts\/\d+$/;
const WEBHOOK_SERVICE = "webhook-service";
const WORDS = {
    [WEBHOOK_SERVICE]: "the receiver of the webhook, for which the webhook service has sent started",
    "approval-service": "a person, who has to approve or reject",
};
function owingOf(counts, task) {
    const parties = counts.answers
        .map(({ source }) => source)
        .filter((source, at, all) => all.findIndex((other) => (0,event_counts/* isSameRun */.Mf)(other, source)) === at);
    return parties.filter((source) => owes(source, counts, task)).map(owing);
}
function owes(source, counts, task) {
    if (source === WEBHOOK_SERVICE)
        return (0,event_counts/* isOwedToWebhook */.Mt)(counts, task, { source: "" });
    const of = (kind) => (0,event_counts/* count */.U9)(counts, kind, (sender) => (0,event_counts/* isSameRun */.Mf)(sender, source));
    return of("started") > of("finished");
}
function owing(source) {
    const [, url, repository, run] = RUN.exec(source) ?? [];
    if (url !== undefined)
        return { source, who: `run ${run} of ${repository}`, url };
    return { source, who: Object.hasOwn(WORDS, source) ? (WORDS[source] ?? source) : source };
}
function nobodyOwes({ answers }) {
    if (answers.length === 0)
        return "nobody has started it";
    return answers.some(({ kind }) => kind === "started")
        ? "nobody: every started has its finished, and the control plane waits all the same"
        : "nobody: a finished came without its started, so the counts never balance";
}

// EXTERNAL MODULE: ./src/domain/bridge.ts
var bridge = __webpack_require__(31643);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./cli/status/look.ts




async function readStatus(projects, desk) {
    const problems = [];
    const tasks = [];
    for (const project of projects.length > 0 ? projects : await namesOf(desk, problems))
        tasks.push(...(await tasksOf(project, desk, problems)));
    return { tasks, problems };
}
async function namesOf({ connection }, problems) {
    const read = await connection.api.projects();
    if (read.ok)
        return read.value.map(({ name }) => name);
    problems.push(`The projects cannot be read: ${(0,keptn_api/* adviceOn */.ik)(read.failure)}`);
    return [];
}
async function tasksOf(project, desk, problems) {
    const { connection, tasks, signal, insights } = desk;
    const open = await connection.api.tasks.openTasks(project, tasks, signal, ({ message }) => problems.push(`An open task of ${project} cannot be read: ${message}`));
    if (!open.ok) {
        problems.push(`The open tasks of ${project} cannot be read: ${(0,keptn_api/* adviceOn */.ik)(open.failure)}`);
        return [];
    }
    let insightOf;
    const rows = [];
    try {
        insightOf = open.value.length > 0 ? await insights?.(project, open.value) : undefined;
        for (const task of open.value)
            rows.push(await statusOf(task, await insightOf?.(task), desk));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        problems.push(`GitHub cannot be asked about ${project}: ${error.message}`);
        for (const task of open.value.slice(rows.length))
            rows.push(await statusOf(task, undefined, desk));
    }
    return rows;
}
async function statusOf({ task, sentMs }, insight, { connection, nowMs, signal }) {
    const { project, stage, service, name, id, keptnContext } = task;
    const counts = insight?.counts ?? (await countsOf(task, connection, signal));
    const owedBy = typeof counts === "string" ? [] : owingOf(counts, task);
    const isTimed = !Number.isNaN(sentMs);
    return {
        project,
        stage,
        service,
        task: name,
        triggeredId: id,
        keptnContext,
        since: isTimed ? new Date(sentMs).toISOString() : "",
        ageSeconds: isTimed ? Math.max(0, Math.round((nowMs() - sentMs) / 1_000)) : undefined,
        bridge: (0,bridge/* sequenceUrl */.N)(connection.api.address, project, keptnContext),
        owedBy,
        note: noteOf(counts, owedBy),
        runs: (insight?.runs ?? []).map(runStatus),
        ...(insight && { sweep: sweepOf(insight) }),
    };
}
async function countsOf(task, { api }, signal) {
    const read = await api.tasks.counts(task, signal);
    return read.ok ? read.value : `its counts cannot be read: ${(0,keptn_api/* adviceOn */.ik)(read.failure)}`;
}
function noteOf(counts, owedBy) {
    if (typeof counts === "string")
        return counts;
    if (!counts.open)
        return "nobody: it was closed while this was read";
    return owedBy.length > 0 ? "" : nobodyOwes(counts);
}
function runStatus(run) {
    const { id, attemptUrl, workflow, isOver, conclusion, isWaiting } = run;
    const live = isWaiting ? "waits for reviewers" : "at work";
    return {
        id,
        url: attemptUrl.replace(/\/attempts\/\d+$/, ""),
        workflow,
        state: isOver ? `over: ${conclusion || "unknown how"}` : live,
    };
}
const WOULD = {
    left: "leave",
    "would finish": "finish",
    "would deliver": "deliver",
    failed: "unknown",
    finished: "unknown",
    delivered: "unknown",
};
function sweepOf({ did, why }) {
    return { would: WOULD[did], why };
}

// EXTERNAL MODULE: ./src/domain/text/time-text.ts
var time_text = __webpack_require__(64849);
;// CONCATENATED MODULE: ./cli/status/run.ts






const EXITS = { calm: 0, abandoned: 1, unread: 3 };
const INDENT = "  ";
const LABEL_COLUMNS = 10;
async function run_runStatus({ values, screen, signal }, surroundings = cli_connection/* HERE */.Dg) {
    const github = githubAccess(values, surroundings.environment);
    const connection = (0,cli_connection/* connectTo */.m6)(values, surroundings, signal);
    if (github)
        connection.secrets.add(github.token);
    const { project: projects = [], task: tasks = [] } = values;
    const told = values.json ? cli_screen/* silentScreen */.W : screen;
    const insights = github &&
        (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1306), __webpack_require__.e(2413), __webpack_require__.e(3913), __webpack_require__.e(2965), __webpack_require__.e(4677), __webpack_require__.e(9383)]).then(__webpack_require__.bind(__webpack_require__, 59383))).insightsOf({
            github,
            connection,
            tasks,
            surroundings,
            screen: told,
        });
    const desk = {
        connection,
        nowMs: () => surroundings.clock.nowMs(),
        tasks,
        signal,
        ...(insights && { insights }),
    };
    const status = await readStatus(projects, desk);
    if (values.json)
        process.stdout.write(`${(0,say/* jsonText */.s)(status, connection.masked)}\n`);
    else
        tell(status, connection, screen);
    if (status.problems.length > 0 || status.tasks.some(({ sweep }) => sweep?.would === "unknown"))
        return EXITS.unread;
    return status.tasks.some(isAbandoned) ? EXITS.abandoned : EXITS.calm;
}
function githubAccess({ repository }, environment) {
    const token = environment["GITHUB_TOKEN"]?.trim() || environment["GH_TOKEN"]?.trim();
    const name = repository ?? environment["GITHUB_REPOSITORY"];
    if (repository !== undefined && !token)
        throw new command/* UsageError */.e("--repository needs a token for GitHub that may read actions and contents: store it as the variable GITHUB_TOKEN.");
    if (!token || !name)
        return undefined;
    if (!/^[\w.-]+\/[\w.-]+$/.test(name))
        throw new command/* UsageError */.e(`--repository ${name}: expected OWNER/NAME.`);
    return { token, repository: name };
}
function isAbandoned({ sweep }) {
    return sweep?.would === "finish" || sweep?.would === "deliver";
}
function tell({ tasks, problems }, { told, masked }, screen) {
    for (const task of tasks)
        tellTask(task, masked, screen);
    const count = `${tasks.length === 0 ? "No" : tasks.length} task${tasks.length === 1 ? " is" : "s are"} open`;
    const lost = tasks.filter(isAbandoned).length;
    const which = tasks.length === 1 ? "it" : `${lost} of them`;
    const style = lost > 0 ? "red" : "green";
    if (tasks.length > 0 || problems.length === 0)
        (0,say/* say */.c)(screen, lost > 0 ? `${count}; nobody will answer ${which}.` : `${count}.`, {
            style,
        });
    for (const problem of problems)
        (0,say/* say */.c)(screen, `✗ ${told(problem)}`, { style: "red" });
}
function tellTask(task, masked, screen) {
    const { project, stage, service, since, ageSeconds, owedBy, note, runs, sweep } = task;
    const age = ageSeconds === undefined ? "" : `, open for ${ageText(ageSeconds)}`;
    (0,say/* say */.c)(screen, masked(`${task.task} of ${service} in ${project}/${stage}${age}`), {
        style: isAbandoned(task) ? "red" : "bold",
    });
    const line = (label, text) => {
        if (text === "")
            return;
        (0,say/* say */.c)(screen, masked(text), { lead: INDENT + label.padEnd(LABEL_COLUMNS) });
    };
    line("since", since && (0,time_text/* timeText */.T)(since.replace(/\.\d+Z$/, "Z")));
    for (const { who, url } of owedBy)
        line("owed by", url === undefined ? who : `${who}  ${url}`);
    line("owed by", note);
    for (const { id, state, workflow, url } of runs)
        line("run", `${id} ${state}  ${workflow}  ${url}`);
    if (sweep)
        line("sweep", sweepText(sweep));
    line("task", `${task.triggeredId}, context ${task.keptnContext}`);
    line("Bridge", task.bridge);
    screen.line("");
}
function sweepText({ would, why }) {
    switch (would) {
        case "leave":
            return `would leave it: ${why}`;
        case "finish":
            return `would finish it: ${why}`;
        case "deliver":
            return `would deliver ${why}`;
        case "unknown":
            return `could not judge it: ${why}`;
    }
}
function ageText(seconds) {
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 120)
        return `${minutes} min`;
    const hours = Math.round(minutes / 60);
    return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}


/***/ }),

/***/ 86064:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   printChoice: () => (/* binding */ printChoice)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(46314);
/* harmony import */ var _known_jobs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6525);
/* harmony import */ var _say__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4116);
/* harmony import */ var _schema_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57480);
/* harmony import */ var _jobs_check__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74455);
/* harmony import */ var _text_width__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61097);
/* harmony import */ var _src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19615);
/* harmony import */ var _src_catalogue_choice__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96894);
/* harmony import */ var _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94515);
/* harmony import */ var _src_catalogue_parameters__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35649);
/* harmony import */ var _src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70856);
/* harmony import */ var _src_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62979);
/* harmony import */ var _src_domain_errors__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10241);
/* harmony import */ var _src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(37453);
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5646);
/* harmony import */ var _src_domain_task__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(33139);

















const INDENT = "    ";
const MAX_VALUE_COLUMNS = 300;
const SIGNS = { taken: "✓", "not met": "✗", "not reached": "·", broken: "!" };
const STYLES = {
    taken: "green",
    "not met": "yellow",
    "not reached": "dim",
    broken: "red",
};
async function check(request, screen) {
    if (request.schema) {
        process.stdout.write(`${(0,_schema_schema__WEBPACK_IMPORTED_MODULE_3__.schemaText)("catalogue")}\n`);
        return 0;
    }
    const event = eventOf(request);
    const catalogue = await read(request, screen);
    if (catalogue === undefined)
        return 1;
    const rules = [...catalogue.rules.values()].flat().length;
    (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `${catalogue.path} is valid: ${count(catalogue.rules.size, "key")}, ${count(rules, "rule")}.`);
    screen.line("");
    if (event === undefined) {
        printRules(screen, catalogue);
        return 0;
    }
    return printChoice(screen, catalogue, event, request.event === undefined);
}
async function read({ file: path, root }, screen) {
    try {
        const text = readText("--file", path);
        const catalogue = (0,_src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__.parseCatalogue)(text, path, _known_jobs__WEBPACK_IMPORTED_MODULE_1__/* .KNOWN */ .c);
        const complaints = await (0,_jobs_check__WEBPACK_IMPORTED_MODULE_4__/* .complaintsOfJobs */ .W)(catalogue, text, root ?? (0,_jobs_check__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I)(path));
        if (complaints.length > 0)
            throw new _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_8__/* .CatalogueError */ .cv(path, complaints);
        return catalogue;
    }
    catch (error) {
        if (!(error instanceof _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_8__/* .CatalogueError */ .cv))
            throw error;
        for (const complaint of error.message.split("\n"))
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, complaint);
        return undefined;
    }
}
function readText(option, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new _command__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .e(`${option} ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}
function eventOf({ event: path, task }) {
    const type = task === undefined ? undefined : `sh.keptn.event.${(0,_src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__.keyOf)(task)}`;
    if (type !== undefined && (0,_src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_15__/* .parseTaskEventType */ .hN)(type) === undefined)
        throw new _command__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .e(`--task ${task}: expected the name of a task, alone or with .triggered, .started, .finished or .invalidated.`);
    if (path === undefined)
        return type === undefined ? undefined : { type, data: {} };
    const text = readText("--event", path);
    let given;
    try {
        given = JSON.parse(text);
    }
    catch {
        throw new _src_domain_errors__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo(`${path}: expected JSON.`);
    }
    const payload = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_16__/* .isJsonObject */ .OW)(given) ? ((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_16__/* .getOwn */ .Ng)(given, "client_payload") ?? given) : given;
    const { event } = (0,_src_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_11__/* .parseDispatch */ .C9)(payload, path);
    return type === undefined ? event : { ...event, type };
}
function printRules(screen, catalogue) {
    for (const [key, rules] of catalogue.rules) {
        screen.line(["bold", (0,_src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_6__.nameOfKey)(key)]);
        const conditions = rules.map(conditionOf);
        const columns = Math.max(...conditions.map(_text_width__WEBPACK_IMPORTED_MODULE_5__/* .widthOf */ .qz));
        for (const [i, rule] of rules.entries()) {
            const isReached = rules.slice(0, i).every(({ condition }) => condition !== undefined);
            screen.line(`  ${i + 1}  `, ["cyan", (0,_text_width__WEBPACK_IMPORTED_MODULE_5__/* .pad */ .eV)(conditions[i] ?? "", columns)], "  ", workOf(rule), isReached ? "" : ["yellow", "  (never reached)"]);
        }
    }
}
function printChoice(screen, catalogue, event, isEmpty) {
    (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, "The event is " +
        `${String(event["type"])}.${isEmpty ? " There is nothing in it, so every value of event.data is null; give one by --event." : ""}`);
    for (const explained of (0,_src_catalogue_choice__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .W)(catalogue, event))
        printRule(screen, explained);
    screen.line("");
    const other = elsewhere(catalogue, event);
    if (other !== undefined && !isEmpty) {
        (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `It would be skipped: ${other}.`);
        return 0;
    }
    const choice = (0,_src_catalogue_choice__WEBPACK_IMPORTED_MODULE_7__.chooseRule)(catalogue, event);
    switch (choice.kind) {
        case "rule": {
            const { rule, index, key } = choice;
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `Rule ${index + 1} of ${key} is taken: ` +
                `${workOf(rule)}${rule.settings.mode === undefined ? "" : `, ${rule.settings.mode}`}.`);
            for (const [name, value] of Object.entries(rule.settings.with === undefined ? {} : (0,_src_catalogue_parameters__WEBPACK_IMPORTED_MODULE_9__.resolveWith)(rule, event)))
                (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `${name}: ${shown(value)}`, { lead: INDENT });
            return 0;
        }
        case "off":
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `The rule at ${choice.where} is switched off: nothing is run, and the task is answered ${choice.answer}.`);
            return 0;
        case "skipped":
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, choice.reason);
            return 0;
        case "unknown":
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, choice.reason);
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, choice.isUnbound
                ? "Nothing would be run: the catalogue does not speak for this task (docs/security.md)."
                : "The task would be finished errored.");
            return 1;
    }
}
function elsewhere({ scope }, event) {
    const { project, stage } = (0,_src_domain_task__WEBPACK_IMPORTED_MODULE_13__/* .dataOf */ .qu)(event);
    const binding = { inputs: {}, catalogue: scope };
    const text = (value) => (typeof value === "string" ? value : "");
    const parsed = (0,_src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_15__/* .parseTaskEventType */ .hN)(text(event["type"]));
    if (!parsed)
        return undefined;
    const byName = (0,_src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_10__/* .boundByName */ .Zc)({ name: parsed.task, kind: parsed.kind, project: text(project), type: text(event["type"]) }, binding, true);
    const bound = byName.kind === "elsewhere" ? byName : (0,_src_domain_trust_binding__WEBPACK_IMPORTED_MODULE_10__/* .boundByStage */ .q4)(text(stage) || undefined, binding);
    return bound.kind === "elsewhere" ? bound.reason : undefined;
}
function printRule(screen, { rule, index, verdict, value, parts, problem }) {
    screen.line("");
    screen.line([STYLES[verdict], `${SIGNS[verdict]} rule ${index + 1} is ${verdict}`], ["dim", `  ${rule.place}`]);
    (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, conditionOf(rule) + (value === undefined ? "" : ` is ${shown(value)}`), {
        lead: INDENT,
    });
    for (const part of parts)
        if (part.text !== rule.condition?.text)
            (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, `${part.text} is ${shown(part.value)}`, { lead: INDENT.repeat(part.depth + 2) });
    if (problem !== undefined)
        (0,_say__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(screen, problem, { lead: INDENT });
}
function conditionOf({ condition }) {
    return condition === undefined ? "always" : `if ${condition.text}`;
}
function workOf({ off, settings: { script, job } }) {
    if (off !== undefined)
        return `switched off, answered ${off}`;
    if (job !== undefined)
        return `job ${job}`;
    const [first = "", ...more] = (script ?? "").trim().split("\n");
    return `run ${first}${more.length > 0 ? " …" : ""}`;
}
function shown(value) {
    return (0,_text_width__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(JSON.stringify(value), MAX_VALUE_COLUMNS);
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}


/***/ })

};
