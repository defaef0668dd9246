module.exports = {

/***/ 3073:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ look)
});

// EXTERNAL MODULE: ./cli/doctor/facts.ts
var facts = __webpack_require__(82364);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./simulator/engine/shipyard.ts
var shipyard = __webpack_require__(29594);
// EXTERNAL MODULE: ./cli/doctor/ask.ts
var doctor_ask = __webpack_require__(35578);
// EXTERNAL MODULE: ./cli/doctor/webhook.ts
var webhook = __webpack_require__(69918);
;// CONCATENATED MODULE: ./cli/doctor/look-at-control-plane.ts





const LARGE_EVENT_BYTES = 60 * 1024;
const WEBHOOK_SERVICE = "webhook-service";
const WEBHOOK_FILE = "webhook/webhook.yaml";
const NO_PROJECT = "cloud-automation-doctor";
const MAX_LEVELS = 60;
function noControlPlane(reason) {
    return {
        reach: reason,
        clockDifferenceMs: reason,
        calls: reason,
        largeEvent: reason,
        secrets: reason,
        subscriptions: reason,
        webhookService: reason,
        planeWebhooks: reason,
        planeShipyards: [],
    };
}
async function lookAtControlPlane(plane, now) {
    const metadata = await plane.ask({ method: "GET", path: "/v1/metadata" });
    const reach = reachOf(metadata);
    if (reach.kind !== "answers" || !(0,doctor_ask/* isAnswer */.Tq)(metadata))
        return {
            ...noControlPlane((0,facts/* notFound */.mX)(`the control plane does not answer as one (${codeOf(reach)})`)),
            reach: (0,facts/* known */.eO)(reach),
        };
    const integrations = await plane.api.integrations(WEBHOOK_SERVICE);
    const subscriptions = integrations.ok && integrations.value.length === 0
        ? (0,facts/* notFound */.mX)("no webhook service is registered (CA-D509)")
        : factOf("the subscriptions", integrations, (all) => subscriptionsIn(all, plane.projects));
    const projects = namedProjects(plane, "value" in subscriptions ? subscriptions.value : []);
    const files = await readFiles(plane, projects, "value" in subscriptions ? subscriptions.value : []);
    return {
        reach: (0,facts/* known */.eO)(reach),
        clockDifferenceMs: clockOf(metadata, now()),
        ...(await probe(plane.ask, reach.version, projects[0] ?? NO_PROJECT)),
        secrets: factOf("the names of its secrets", await plane.api.secrets(), (secrets) => secrets),
        subscriptions,
        webhookService: factOf("the integrations", integrations, ([service]) => service?.id),
        planeWebhooks: files.webhooks,
        planeShipyards: files.shipyards,
    };
}
function factOf(what, answered, read) {
    return answered.ok
        ? (0,facts/* known */.eO)(read(answered.value))
        : (0,facts/* notFound */.mX)(`${what} could not be read: ${answered.failure.message}`);
}
function subscriptionsIn(integrations, projects) {
    return integrations
        .flatMap(({ subscriptions }) => subscriptions)
        .filter(({ filter }) => {
        if (projects.length === 0 || filter.projects.length === 0)
            return true;
        return filter.projects.some((project) => projects.includes(project));
    });
}
function namedProjects({ projects }, subscriptions) {
    return projects.length > 0
        ? projects
        : [...new Set(subscriptions.flatMap(({ filter }) => filter.projects))];
}
function reachOf(answer) {
    if (!(0,doctor_ask/* isAnswer */.Tq)(answer))
        return { kind: "away", words: answer.words };
    const version = (0,json/* textAt */.$6)((0,doctor_ask/* objectIn */.D7)(answer), "keptnversion");
    if (version !== "")
        return { kind: "answers", version };
    return [401, 403, 429].includes(answer.status)
        ? { kind: "refuses", status: answer.status }
        : { kind: "stranger", answer: (0,doctor_ask/* wordsOf */.Z9)(answer) };
}
function codeOf({ kind }) {
    return { away: "CA-D501", stranger: "CA-D502", refuses: "CA-D503", answers: "" }[kind];
}
function clockOf(answer, now) {
    const date = new Date((0,doctor_ask/* headerOf */.rR)(answer, "date") ?? "");
    return Number.isNaN(date.getTime())
        ? (0,facts/* notFound */.mX)("the control plane's answers have no date")
        : (0,facts/* known */.eO)(date.getTime() - now.getTime());
}
function callsFor(version, project) {
    const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
    const hasExecutions = major !== "0" || Number(minor) >= 18;
    return [
        {
            method: "GET",
            path: "/controlPlane/v1/event/triggered/sh.keptn.event.deployment.triggered",
            query: { project, pageSize: "1" },
            purpose: "to read the task",
        },
        ...(hasExecutions
            ? [
                {
                    method: "GET",
                    path: "/controlPlane/v1/sequence-execution",
                    query: { project, pageSize: "1" },
                    purpose: "to count its events",
                },
            ]
            : []),
        {
            method: "GET",
            path: `/controlPlane/v1/sequence/${encodeURIComponent(project)}`,
            query: { pageSize: "1" },
            purpose: "to see whether the sequence was aborted",
        },
        {
            method: "GET",
            path: "/mongodb-datastore/event",
            query: { project, pageSize: "1" },
            purpose: "to look for an answer before it is repeated",
        },
        {
            method: "POST",
            path: "/v1/event",
            body: { type: "sh.keptn.event.doctor.finished", data: {} },
            purpose: "to answer",
        },
    ];
}
async function probe(ask, version, project) {
    const calls = [];
    for (const { purpose, ...question } of callsFor(version, project)) {
        const answer = await ask(question);
        calls.push({
            name: `${question.method} /api${question.path}`,
            purpose,
            status: (0,doctor_ask/* isAnswer */.Tq)(answer) ? answer.status : 0,
            answer: (0,doctor_ask/* wordsOf */.Z9)(answer),
        });
    }
    const filler = "x".repeat(LARGE_EVENT_BYTES);
    const large = await ask({
        method: "POST",
        path: "/v1/event",
        body: { type: "sh.keptn.event.doctor.finished", data: { message: filler } },
    });
    return {
        calls: (0,facts/* known */.eO)(calls),
        largeEvent: (0,doctor_ask/* isAnswer */.Tq)(large) && ![401, 403].includes(large.status)
            ? (0,facts/* known */.eO)({
                bytes: LARGE_EVENT_BYTES,
                isTaken: large.status === 422,
                answer: (0,doctor_ask/* wordsOf */.Z9)(large),
            })
            : (0,facts/* notFound */.mX)(`an event could not be tried: the request ${(0,doctor_ask/* isAnswer */.Tq)(large) ? `was answered ${large.status} (CA-D506)` : large.words}`),
    };
}
async function readFiles({ api }, projects, subscriptions) {
    const shipyards = [];
    const webhooks = [];
    const complaints = [];
    const read = async (level, uri) => {
        const answered = await api.resource(level, uri);
        if (!answered.ok && answered.failure.httpStatus !== 404)
            complaints.push(answered.failure.message);
        return answered.ok ? answered.value?.text : undefined;
    };
    for (const project of projects) {
        const shipyard = shipyardOf(await read({ project }, "shipyard.yaml"));
        if (shipyard !== undefined)
            shipyards.push(shipyard);
        const stages = shipyard?.stages.map(({ name }) => name) ?? [];
        for (const level of levelsOf(project, stages, subscriptions).slice(0, MAX_LEVELS)) {
            const text = await read(level, WEBHOOK_FILE);
            const path = `${WEBHOOK_FILE} of ${Object.values(level).join("/")}`;
            if (text !== undefined)
                webhooks.push((0,webhook/* readWebhookFile */.OC)(path, text, level));
        }
    }
    if (projects.length === 0)
        return {
            shipyards,
            webhooks: (0,facts/* notFound */.mX)("no subscription names a project; name one by --project"),
        };
    const [complaint] = complaints;
    return {
        shipyards,
        webhooks: complaint === undefined
            ? (0,facts/* known */.eO)(webhooks)
            : (0,facts/* notFound */.mX)(`its files could not be read: ${complaint}`),
    };
}
function levelsOf(project, stages, subscriptions) {
    const own = subscriptions.filter(({ filter }) => filter.projects.includes(project));
    const named = new Set([...stages, ...own.flatMap(({ filter }) => filter.stages)]);
    const services = new Set(own.flatMap(({ filter }) => filter.services));
    return [
        { project },
        ...[...named].flatMap((stage) => [
            { project, stage },
            ...[...services].map((service) => ({ project, stage, service })),
        ]),
    ];
}
function shipyardOf(text) {
    try {
        return text === undefined ? undefined : (0,shipyard/* parseShipyard */.CN)(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./cli/doctor/look-at-files.ts
var look_at_files = __webpack_require__(15446);
;// CONCATENATED MODULE: ./cli/doctor/look-at-github.ts



function noGitHub(because) {
    const nothing = (0,facts/* notGiven */.rg)(because);
    return {
        repository: nothing,
        workflowStates: nothing,
        defaultBranchFiles: nothing,
        secretNames: nothing,
        variableNames: nothing,
    };
}
async function lookAtGitHub(ask, repository, paths) {
    const base = `/repos/${repository}`;
    const answer = await ask({ method: "GET", path: base });
    if (!(0,doctor_ask/* isAnswer */.Tq)(answer) || answer.status !== 200) {
        const reason = (0,facts/* notFound */.mX)(`GitHub does not show ${repository}: ${(0,doctor_ask/* wordsOf */.Z9)(answer)}; GITHUB_TOKEN has to be able to read it`);
        return {
            repository: reason,
            workflowStates: reason,
            defaultBranchFiles: reason,
            secretNames: reason,
            variableNames: reason,
        };
    }
    const about = (0,doctor_ask/* objectIn */.D7)(answer);
    const defaultBranch = (0,json/* textAt */.$6)(about, "default_branch");
    return {
        repository: (0,facts/* known */.eO)({
            name: repository,
            defaultBranch,
            isArchived: (0,json/* getOwn */.Ng)(about, "archived") === true,
        }),
        workflowStates: await states(ask, base),
        defaultBranchFiles: await texts(ask, `${base}/contents`, { paths, ref: defaultBranch }),
        secretNames: await names(ask, base, "secrets"),
        variableNames: await names(ask, base, "variables"),
    };
}
async function lookAtToken(ask, repository) {
    const about = await ask({ method: "GET", path: `/repos/${repository}` });
    if (!(0,doctor_ask/* isAnswer */.Tq)(about))
        return (0,facts/* notFound */.mX)(`GitHub could not be asked: the request ${about.words}`);
    const dispatch = about.status === 401
        ? about
        : await ask({ method: "POST", path: `/repos/${repository}/dispatches`, body: {} });
    const scopes = (0,doctor_ask/* headerOf */.rR)(about, "x-oauth-scopes");
    const expires = new Date((0,doctor_ask/* headerOf */.rR)(about, "github-authentication-token-expiration") ?? "");
    return (0,facts/* known */.eO)({
        scopes: scopes?.split(",").map((scope) => scope.trim()),
        expires: Number.isNaN(expires.getTime()) ? undefined : expires,
        status: about.status,
        dispatchStatus: (0,doctor_ask/* isAnswer */.Tq)(dispatch) ? dispatch.status : 0,
    });
}
async function states(ask, base) {
    const answer = await ask({
        method: "GET",
        path: `${base}/actions/workflows`,
        query: { per_page: "100" },
    });
    if (!(0,doctor_ask/* isAnswer */.Tq)(answer) || answer.status !== 200)
        return (0,facts/* notFound */.mX)(`the list of workflows could not be read: ${(0,doctor_ask/* wordsOf */.Z9)(answer)} (actions: read)`);
    const workflows = (0,doctor_ask/* listIn */.Of)((0,json/* getOwn */.Ng)((0,doctor_ask/* objectIn */.D7)(answer), "workflows")).filter(json/* isJsonObject */.OW);
    return (0,facts/* known */.eO)(new Map(workflows.map((workflow) => [(0,json/* textAt */.$6)(workflow, "path"), (0,json/* textAt */.$6)(workflow, "state")])));
}
async function texts(ask, base, { paths, ref }) {
    const found = new Map();
    for (const path of paths) {
        const answer = await ask({ method: "GET", path: `${base}/${path}`, query: { ref } });
        if ((0,doctor_ask/* isAnswer */.Tq)(answer) && answer.status === 404)
            continue;
        if (!(0,doctor_ask/* isAnswer */.Tq)(answer) || answer.status !== 200)
            return (0,facts/* notFound */.mX)(`files of ${ref} could not be read: ${(0,doctor_ask/* wordsOf */.Z9)(answer)} (contents: read)`);
        const content = (0,json/* textAt */.$6)((0,doctor_ask/* objectIn */.D7)(answer), "content");
        found.set(path, Buffer.from(content, "base64").toString("utf8"));
    }
    return (0,facts/* known */.eO)(found);
}
async function names(ask, base, what) {
    const found = new Set();
    for (const path of [`${base}/actions/${what}`, `${base}/actions/organization-${what}`]) {
        const answer = await ask({ method: "GET", path, query: { per_page: "100" } });
        if ((0,doctor_ask/* isAnswer */.Tq)(answer) && answer.status === 404 && path.includes("organization"))
            continue;
        if (!(0,doctor_ask/* isAnswer */.Tq)(answer) || answer.status !== 200)
            return (0,facts/* notFound */.mX)(`the names of the repository's ${what} could not be read: ${(0,doctor_ask/* wordsOf */.Z9)(answer)}; no GITHUB_TOKEN can, a token of your own needs ${what === "secrets" ? "Secrets" : "Variables"}: read`);
        for (const one of (0,doctor_ask/* listIn */.Of)((0,json/* getOwn */.Ng)((0,doctor_ask/* objectIn */.D7)(answer), what)).filter(json/* isJsonObject */.OW))
            found.add((0,json/* textAt */.$6)(one, "name").toUpperCase());
    }
    return (0,facts/* known */.eO)((name) => (found.has(name.toUpperCase()) ? "there" : "missing"));
}

// EXTERNAL MODULE: ./cli/doctor/round-trip.ts
var round_trip = __webpack_require__(67127);
// EXTERNAL MODULE: ./cli/doctor/sending.ts
var sending = __webpack_require__(29957);
// EXTERNAL MODULE: ./cli/doctor/workflow.ts
var doctor_workflow = __webpack_require__(91414);
;// CONCATENATED MODULE: ./cli/doctor/look.ts







async function look(sight) {
    const { files, repository, address, names } = sight;
    const local = (0,look_at_files/* lookAtFiles */.Uy)(files);
    const isForOthers = "value" in local.files && (0,look_at_files/* isOnlyForOthers */.XN)(local.files.value);
    const noPlane = isForOthers
        ? look_at_files/* NO_KEPTN */.fM
        : "no control plane was given (KEPTN_API_URL and KEPTN_API_TOKEN)";
    const plane = sight.plane === undefined
        ? noControlPlane(sight.whyNoPlane === undefined ? (0,facts/* notGiven */.rg)(noPlane) : (0,facts/* notFound */.mX)(sight.whyNoPlane))
        : await lookAtControlPlane(sight.plane, sight.now);
    const noName = (0,facts/* notGiven */.rg)("the repository's name is not known: give --repository OWNER/NAME");
    const paths = "value" in local.files ? local.files.value.workflows.map(({ file }) => file.path) : [];
    const github = sight.github === undefined || repository === undefined
        ? noGitHub(repository === undefined
            ? noName.because
            : "no token for GitHub was given (GITHUB_TOKEN)")
        : await lookAtGitHub(sight.github, repository, paths);
    const { planeShipyards, ...ofPlane } = plane;
    const webhooks = allWebhooks(local.webhooks, ofPlane.planeWebhooks);
    return {
        ...local,
        ...ofPlane,
        ...github,
        files: withHearers(local.files, webhooks),
        webhooks,
        planeWebhooks: asLocal(ofPlane.planeWebhooks, local.webhooks),
        shipyards: (0,facts/* known */.eO)([
            ...("value" in local.shipyards ? local.shipyards.value : []),
            ...planeShipyards,
        ]),
        reusable: (0,facts/* known */.eO)(sight.reusable),
        repositoryName: repository === undefined ? noName : (0,facts/* known */.eO)(repository),
        address: address === undefined ? (0,facts/* notGiven */.rg)(noPlane) : (0,facts/* known */.eO)(address),
        secretNames: names.secrets === undefined ? github.secretNames : (0,facts/* known */.eO)(names.secrets),
        variableNames: names.variables === undefined ? github.variableNames : (0,facts/* known */.eO)(names.variables),
        dispatchToken: await dispatchTokenOf(sight, noName),
        now: (0,facts/* known */.eO)(sight.now()),
        ...(0,round_trip/* noTrip */.hw)(),
    };
}
function dispatchTokenOf({ dispatch, repository }, noName) {
    if (dispatch === undefined)
        return (0,facts/* notGiven */.rg)("the token that the webhook dispatches with was not given (GITHUB_DISPATCH_TOKEN)");
    return repository === undefined ? noName : lookAtToken(dispatch, repository);
}
function allWebhooks(local, inPlane) {
    if (!("value" in inPlane))
        return "value" in local || !inPlane.isAsked ? local : inPlane;
    const own = "value" in local ? local.value : [];
    const texts = new Set(own.map(({ text }) => text));
    return (0,facts/* known */.eO)([...own, ...inPlane.value.filter(({ text }) => !texts.has(text))]);
}
function asLocal(inPlane, local) {
    if (!("value" in inPlane) || !("value" in local))
        return inPlane;
    return (0,facts/* known */.eO)(inPlane.value.map((file) => local.value.find(({ text }) => text === file.text) ?? file));
}
function withHearers(files, webhooks) {
    if (!("value" in files) || !("value" in webhooks))
        return files;
    const sendings = webhooks.value
        .flatMap(({ entries }) => entries)
        .flatMap(({ requests }) => requests)
        .map(sending/* eventTypeOf */.e3);
    const { workflows, forTasks } = files.value;
    const hearing = workflows.filter((workflow) => forTasks.includes(workflow) ||
        sendings.some((type) => type !== undefined && (0,doctor_workflow/* hears */.OL)(workflow, type)));
    return (0,facts/* known */.eO)({ ...files.value, forTasks: hearing });
}


/***/ }),

/***/ 15446:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uy: () => (/* binding */ lookAtFiles),
/* harmony export */   XN: () => (/* binding */ isOnlyForOthers),
/* harmony export */   fM: () => (/* binding */ NO_KEPTN),
/* harmony export */   wv: () => (/* binding */ readReusable)
/* harmony export */ });
/* harmony import */ var _src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19615);
/* harmony import */ var _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94515);
/* harmony import */ var _simulator_engine_shipyard__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29594);
/* harmony import */ var _known_jobs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6525);
/* harmony import */ var _facts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82364);
/* harmony import */ var _webhook__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69918);
/* harmony import */ var _work__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79418);
/* harmony import */ var _workflow__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91414);








const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const WEBHOOK = { name: /(?:^|\/)webhook\.ya?ml$/, sign: "apiVersion: webhookconfig.keptn.sh/" };
const SHIPYARD = { name: /(?:^|\/)shipyard\.ya?ml$/, sign: "kind: Shipyard" };
function lookAtFiles(files) {
    const workflows = readWorkflows(files);
    const webhooks = ofKind(files, WEBHOOK).map(([path, text]) => (0,_webhook__WEBPACK_IMPORTED_MODULE_4__/* .readWebhookFile */ .OC)(path, text));
    const shipyards = ofKind(files, SHIPYARD);
    const isForOthers = isOnlyForOthers(workflows);
    return {
        files: (0,_facts__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(workflows),
        catalogues: (0,_facts__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(readCatalogues(files, workflows.workflows)),
        webhooks: webhooks.length > 0
            ? (0,_facts__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(webhooks)
            : (0,_facts__WEBPACK_IMPORTED_MODULE_6__/* .notGiven */ .rg)(isForOthers
                ? NO_KEPTN
                : "there is no webhook file in the repository, and no control plane was asked for one"),
        shipyards: (0,_facts__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(shipyards.flatMap(([, text]) => shipyardIn(text))),
    };
}
const NO_KEPTN = "no workflow here answers a control plane of Keptn";
function isOnlyForOthers({ workflows, broken }) {
    const planes = workflows.flatMap(_workflow__WEBPACK_IMPORTED_MODULE_5__/* .answerersOf */ .S6).map((one) => (0,_work__WEBPACK_IMPORTED_MODULE_7__/* .planeOf */ .iO)(one.with));
    return broken.length === 0 && planes.length > 0 && !planes.includes("keptn");
}
function readReusable(files) {
    return new Map(matching(files, WORKFLOW).map(([path, text]) => {
        const { jobs, permissions } = (0,_workflow__WEBPACK_IMPORTED_MODULE_5__/* .readWorkflow */ .zJ)(path, text);
        const named = jobs.map((job) => (job.permissions ?? permissions)?.named ?? {});
        return [path.replace(/^.*\/|\.ya?ml$/g, ""), highest(named)];
    }));
}
function highest(all) {
    const result = {};
    for (const named of all)
        for (const [scope, access] of Object.entries(named))
            if (result[scope] !== "write")
                result[scope] = access;
    return result;
}
function readWorkflows(files) {
    const workflows = [];
    const broken = [];
    for (const [path, text] of matching(files, WORKFLOW))
        try {
            workflows.push((0,_workflow__WEBPACK_IMPORTED_MODULE_5__/* .readWorkflow */ .zJ)(path, text));
        }
        catch (error) {
            broken.push(...complaintsIn(error, path).slice(0, 1));
        }
    return { workflows, forTasks: workflows.filter(isAnswering), broken };
}
function isAnswering(workflow) {
    const answerers = (0,_workflow__WEBPACK_IMPORTED_MODULE_5__/* .answerersOf */ .S6)(workflow);
    return workflow.dispatch === undefined
        ? answerers.some((one) => (0,_work__WEBPACK_IMPORTED_MODULE_7__/* .planeOf */ .iO)(one.with) !== "keptn")
        : answerers.length > 0;
}
function readCatalogues(files, workflows) {
    const paths = workflows.flatMap(_workflow__WEBPACK_IMPORTED_MODULE_5__/* .answerersOf */ .S6).map(_work__WEBPACK_IMPORTED_MODULE_7__/* .catalogueOf */ .vq);
    const known = paths.filter((path) => path !== undefined && !path.includes("${{"));
    return new Map(known.map((path) => [path ?? "", readCatalogue(files, path ?? "")]));
}
function readCatalogue(files, path) {
    const text = files.get(path.replace(/^\.\//, ""));
    if (text === undefined)
        return { path, isMissing: true };
    try {
        const catalogue = (0,_src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_0__.parseCatalogue)(text, path, _known_jobs__WEBPACK_IMPORTED_MODULE_3__/* .KNOWN */ .c);
        return { path, catalogue, scope: (0,_src_catalogue_catalogue__WEBPACK_IMPORTED_MODULE_0__.scopeOf)(text, path) };
    }
    catch (error) {
        return { path, broken: complaintsIn(error, path) };
    }
}
function complaintsIn(error, path) {
    if (!(error instanceof _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_1__/* .CatalogueError */ .cv))
        throw error;
    return error.complaints.map((line) => {
        const [, at = "1", complaint = line] = /^:(\d+):\d+: (.*)$/.exec(line.slice(path.length)) ?? [];
        return { path, where: `${path}:${at}`, complaint };
    });
}
function shipyardIn(text) {
    try {
        return [(0,_simulator_engine_shipyard__WEBPACK_IMPORTED_MODULE_2__/* .parseShipyard */ .CN)(text)];
    }
    catch {
        return [];
    }
}
function ofKind(files, { name, sign }) {
    return sorted([...files].filter(([path, text]) => name.test(path) || text.includes(sign)));
}
function matching(files, pattern) {
    return sorted([...files].filter(([path]) => pattern.test(path)));
}
function sorted(files) {
    return files.toSorted(([a], [b]) => (a < b ? -1 : 1));
}


/***/ }),

/***/ 25296:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ markdownOf),
/* harmony export */   Y_: () => (/* binding */ printReport),
/* harmony export */   lM: () => (/* binding */ documentOf)
/* harmony export */ });
/* harmony import */ var _src_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51385);
/* harmony import */ var _src_domain_text_visible__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81612);
/* harmony import */ var _say__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4116);
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27470);




const PREFIX = "CA-D";
const PASTE_ONE_BY_ONE = "Line numbers are those of the files as they are now: after one paste into a file, run the doctor again for the next.";
const STYLES = { error: "red", warning: "yellow" };
function printReport(screen, report) {
    for (const finding of report.findings)
        printFinding(screen, finding);
    if (isOneFileMendedTwice(report))
        (0,_say__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(screen, PASTE_ONE_BY_ONE);
    (0,_say__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(screen, totalOf(report));
    for (const [because, codes] of reasonsOf(report.unchecked))
        (0,_say__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(screen, `Could not be checked, because ${because}: ${rangesOf(codes)}.`, { style: "dim" });
}
function printFinding(screen, { code, title, severity, where, cause, fix }) {
    screen.line([STYLES[severity], `${severity} ${code}`], "  ", ["bold", title]);
    (0,_say__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(screen, where, { lead: "  ", style: "cyan" });
    (0,_say__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(screen, cause, { lead: "  " });
    const { words, paste } = fixOf(fix);
    (0,_say__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(screen, words, { lead: "  " });
    for (const line of paste)
        screen.wholeLine("    ", ["green", line]);
    (0,_say__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(screen, (0,_finding__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .u)(code), { lead: "  ", style: "dim" });
    screen.line("");
}
function fixOf(fix) {
    switch (fix.kind) {
        case "words":
            return { words: `Fix: ${fix.text}`, paste: [] };
        case "command":
            return { words: "Fix: run", paste: [fix.command] };
        case "request":
            return { words: "Fix: run", paste: curlOf(fix) };
        case "lines":
            return { words: `Fix: ${placeOf(fix)}`, paste: fix.lines };
    }
}
function placeOf({ path, from, to, lines }) {
    if (to < from)
        return from === 1 && path.startsWith(".github/")
            ? `save this as ${path}:`
            : `in ${path} insert above line ${from}:`;
    const which = to === from ? `line ${from}` : `lines ${from} to ${to}`;
    return lines.length === 0 ? `in ${path} delete ${which}.` : `in ${path} replace ${which} by:`;
}
function curlOf({ method, path, body }) {
    const request = `curl --fail-with-body --request ${method} --header "x-token: $KEPTN_API_TOKEN"`;
    const address = `"$KEPTN_API_URL/api${path}"`;
    if (body === undefined)
        return [`${request} ${address}`];
    const data = JSON.stringify(body).replaceAll("'", "\\u0027");
    return [`${request} --header 'Content-Type: application/json' --data '${data}' ${address}`];
}
function totalOf({ findings, checked, unchecked }) {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const found = findings.length === 0
        ? "Nothing was found"
        : `${count(errors, "error")} and ${count(findings.length - errors, "warning")} were found`;
    const codes = new Set(unchecked.map(({ code }) => code)).size;
    return `${found}. ${count(checked, "check")} made${codes === 0 ? "." : `; ${codes} could not be made, or only in part.`}`;
}
function reasonsOf(unchecked) {
    const reasons = new Map();
    for (const { because, code } of unchecked)
        reasons.set(because, [...(reasons.get(because) ?? []), code]);
    return reasons;
}
function rangesOf(codes) {
    const numbers = [...new Set(codes.map((code) => Number(code.slice(PREFIX.length))))].toSorted((a, b) => a - b);
    const rows = [];
    for (const number of numbers) {
        const row = rows.at(-1);
        if (row?.at(-1) === number - 1)
            row.push(number);
        else
            rows.push([number]);
    }
    return rows
        .flatMap((row) => row.length < 3
        ? row.map((number) => `${PREFIX}${number}`)
        : `${PREFIX}${row[0]} to ${PREFIX}${row.at(-1)}`)
        .join(", ");
}
function isOneFileMendedTwice({ findings }) {
    const paths = findings.flatMap(({ fix }) => (fix.kind === "lines" ? [fix.path] : []));
    return new Set(paths).size < paths.length;
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}
function documentOf(report) {
    return {
        findings: report.findings.map((finding) => ({
            code: finding.code,
            title: finding.title,
            severity: finding.severity,
            where: finding.where,
            cause: finding.cause,
            fix: { ...finding.fix },
            link: (0,_finding__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .u)(finding.code),
        })),
        unchecked: report.unchecked.map((one) => ({ ...one })),
        checked: report.checked,
    };
}
function markdownOf(report) {
    const { findings, unchecked } = report;
    const rows = findings.map(({ code, severity, title, where, cause }) => `| [${code}](${(0,_finding__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .u)(code)}) | ${severity} | ${title} | ${(0,_src_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(where)} | ${(0,_src_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(cause)} |`);
    const fixes = findings.flatMap(({ code, where, fix }) => {
        const { words, paste } = fixOf(fix);
        return [
            "",
            `**${code}**, ${(0,_src_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(where)}: ${(0,_src_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(words)}`,
            ...(paste.length === 0 ? [] : ["", ...fenced(paste)]),
        ];
    });
    const reasons = [...reasonsOf(unchecked)].map(([because, codes]) => `| ${(0,_src_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(because)} | ${rangesOf(codes)} |`);
    return [
        "## Doctor",
        "",
        (0,_src_domain_text_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(totalOf(report)),
        ...(rows.length === 0
            ? []
            : [
                "",
                "| code | | what | where | cause |",
                "| --- | --- | --- | --- | --- |",
                ...rows,
                "",
                "### Fixes",
                ...(isOneFileMendedTwice(report) ? ["", PASTE_ONE_BY_ONE] : []),
                ...fixes,
            ]),
        ...(reasons.length === 0
            ? []
            : ["", "### Could not be checked", "", "| because | checks |", "| --- | --- |", ...reasons]),
        "",
    ].join("\n");
}
function fenced(lines) {
    const longest = Math.max(0, ...[...lines.join("\n").matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(Math.max(3, longest + 1));
    return [`${fence}text`, ...lines.map((line) => (0,_src_domain_text_visible__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(line)), fence];
}


/***/ }),

/***/ 27470:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord),
/* harmony export */   u: () => (/* binding */ linkTo)
/* harmony export */ });
const DOCTOR_PAGE = "https://github.com/cloud-automation-actions/cloud-automation-actions/blob/main/docs/doctor.md";
function linkTo(code) {
    return `${DOCTOR_PAGE}#${code.toLowerCase()}`;
}
function shellWord(text) {
    return /^[\w./@:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 29957:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   VD: () => (/* binding */ sendingsOf),
/* harmony export */   e3: () => (/* binding */ eventTypeOf),
/* harmony export */   e7: () => (/* binding */ deniedWord)
/* harmony export */ });
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37453);
/* harmony import */ var _simulator_webhook__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77866);



const DISPATCH = /^https?:\/\/[^/]+(?:\/api\/v3)?\/repos\/([^/\s]+\/[^/\s]+)\/dispatches$/;
const EXAMPLE_ID = "7b0c2c7e-6b0e-4c63-8f0a-3b2b6f7c1d22";
const EXAMPLE_CONTEXT = "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11";
function sendingsOf(requests, shipyards) {
    return requests.map((request) => {
        const found = sendings.get(request) ?? sendingOf(request, shipyards);
        sendings.set(request, found);
        return found;
    });
}
const sendings = new WeakMap();
function sendingOf(request, shipyards) {
    const { entry } = request;
    const command = (0,_simulator_webhook__WEBPACK_IMPORTED_MODULE_0__/* .commandLine */ .ay)(request.request);
    const secrets = Object.fromEntries(entry.envFrom.map(({ name }) => [name, "a-secret"]));
    const data = (0,_simulator_webhook__WEBPACK_IMPORTED_MODULE_0__/* .templateData */ .Jr)(exampleEvent(entry.type, shipyards));
    const { rendered, template } = render(command, data, secrets);
    const args = template === undefined ? ((0,_simulator_webhook__WEBPACK_IMPORTED_MODULE_0__/* .splitArguments */ .vj)(rendered) ?? []) : [];
    const body = template === undefined ? bodyIn(args) : render(payloadOf(request), data, secrets).rendered;
    const url = urlOf(request, args);
    const json = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .parsedObject */ .jM)(body);
    const { event_type: eventType, client_payload: payload } = json ?? {};
    return {
        request,
        url,
        repository: DISPATCH.exec(url)?.[1],
        template,
        denied: template === undefined ? denied(rendered) : undefined,
        rendered,
        body,
        json,
        eventType: typeof eventType === "string" ? eventType : eventTypeOf(request),
        payload: (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(payload) ? payload : undefined,
    };
}
function bodyIn(args) {
    const at = args.findIndex((arg) => ["--data", "-d", "--data-raw"].includes(arg));
    return at < 0 ? "" : (args[at + 1] ?? "");
}
function eventTypeOf(request) {
    return /"event_type"\s*:\s*"([^"{}]*)"/.exec(payloadOf(request))?.[1];
}
function payloadOf({ request }) {
    return typeof request === "string" ? request : request.payload;
}
function urlOf({ request }, args) {
    if (typeof request !== "string")
        return request.url;
    return (args.find((arg) => /^https?:\/\//.test(arg)) ?? /https?:\/\/[^\s'"]+/.exec(request)?.[0] ?? "");
}
function render(text, data, secrets) {
    try {
        return { rendered: (0,_simulator_webhook__WEBPACK_IMPORTED_MODULE_0__/* .renderTemplate */ .Xm)(text, data, secrets), template: undefined };
    }
    catch (error) {
        if (!(error instanceof _simulator_webhook__WEBPACK_IMPORTED_MODULE_0__/* .TemplateError */ .$w) && !(error instanceof _simulator_webhook__WEBPACK_IMPORTED_MODULE_0__/* .NotSimulatedError */ .mt))
            throw error;
        const end = error.message.indexOf(">: ");
        const begin = error.message.lastIndexOf("<", end);
        const at = begin < 0 || end < 0 ? undefined : error.message.slice(begin + 1, end);
        return { rendered: "", template: { message: error.message, at } };
    }
}
function denied(rendered) {
    try {
        return (0,_simulator_webhook__WEBPACK_IMPORTED_MODULE_0__/* .deniedReason */ .qH)(rendered);
    }
    catch (error) {
        if (error instanceof _simulator_webhook__WEBPACK_IMPORTED_MODULE_0__/* .ServicePanicError */ .bY)
            return "the service ends at a --data without a value";
        throw error;
    }
}
function deniedWord({ request }) {
    const text = typeof request === "string" ? request.replaceAll("\\", "") : request.url;
    return _simulator_webhook__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_DENY_LIST */ ._j.find((word) => text.includes(word));
}
function exampleEvent(type, shipyards) {
    const parsed = (0,_src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_2__/* .parseTaskEventType */ .hN)(type);
    const properties = shipyards
        .flatMap(({ stages }) => stages)
        .flatMap(({ sequences }) => sequences)
        .flatMap(({ tasks }) => tasks)
        .filter(({ name }) => name === parsed?.task)
        .map((task) => task.properties)
        .map((value) => value ?? null);
    const common = properties.length > 0 ? properties.reduce(intersection) : null;
    return {
        type,
        source: parsed?.kind === "triggered" ? "shipyard-controller" : "another-service",
        id: EXAMPLE_ID,
        time: "2026-01-01T12:00:00.000Z",
        specversion: "1.0",
        shkeptncontext: EXAMPLE_CONTEXT,
        ...(parsed?.kind !== "triggered" && { triggeredid: EXAMPLE_ID }),
        data: {
            project: "project",
            stage: "stage",
            service: "service",
            ...(parsed?.kind === "finished" && { status: "succeeded", result: "pass" }),
            ...(parsed?.kind === "triggered" && (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(common) && { [parsed.task]: common }),
        },
    };
}
function intersection(a, b) {
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(a) || !(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(b))
        return (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(a) === (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(b) ? a : null;
    const shared = Object.entries(a).filter(([key]) => (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(b, key) !== undefined);
    return Object.fromEntries(shared.map(([key, value]) => [key, intersection(value, (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(b, key) ?? null)]));
}


/***/ }),

/***/ 35578:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   Tq: () => (/* binding */ isAnswer),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

function isAnswer(answer) {
    return "status" in answer;
}
function objectIn(answer) {
    return isAnswer(answer) && answer.status === 200 && (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(answer.json ?? null)
        ? answer.json
        : {};
}
function listIn(value) {
    return Array.isArray(value) ? value : [];
}
function wordsOf(answer) {
    if (!isAnswer(answer))
        return answer.words;
    const isPage = /^\s*</.test(answer.text);
    return `${answer.status}${isPage ? " and a web page" : ""}`;
}
function headerOf({ headers }, name) {
    const value = headers[name];
    return typeof value === "string" ? value : undefined;
}


/***/ }),

/***/ 54975:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ YamlFile),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _src_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46672);

class YamlFile {
    path;
    text;
    yaml;
    lines;
    constructor(path, text, yaml) {
        this.path = path;
        this.text = text;
        this.yaml = yaml;
        this.lines = text.split("\n");
    }
    static parse(path, text) {
        return new YamlFile(path, text, _src_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_0__/* .YamlText */ .Z.parse(text, path));
    }
    get root() {
        return this.yaml.value;
    }
    at(pointer) {
        return this.yaml.at(pointer);
    }
    lineOf(pointer) {
        return this.yaml.keyPlace(pointer).line;
    }
    where(pointer) {
        return `${this.path}:${this.lineOf(pointer)}`;
    }
    replace(pointer, old, fresh) {
        const from = this.lineOf(pointer);
        const at = this.lines.findIndex((line, index) => index >= from - 1 && line.includes(old));
        if (at < 0)
            return { kind: "words", text: `Write ${fresh} in place of ${old}.` };
        const changed = (this.lines[at] ?? "").replace(old, () => fresh);
        return { kind: "lines", path: this.path, from: at + 1, to: at + 1, lines: changed.split("\n") };
    }
    setValue(pointer, value) {
        const [parent, key] = split(pointer);
        if (this.at(pointer) === undefined)
            return this.insertBelow(parent, [`${key}: ${value}`]);
        const from = this.lineOf(pointer);
        const [begin] = /^\s*(?:- )?[\w."'-]+:/.exec(this.lines[from - 1] ?? "") ?? [];
        if (begin === undefined || !begin.includes(key))
            return inWords([`${key}: ${value}`], parent);
        return { kind: "lines", path: this.path, from, to: from, lines: [`${begin} ${value}`] };
    }
    insertBelow(pointer, lines) {
        const [parent, key] = split(pointer);
        if (this.at(pointer) === undefined) {
            const whole = [`${key}:`, ...lines.map((line) => `  ${line}`)];
            return /\/\d+$/.test(parent)
                ? this.insertInto(parent, whole)
                : this.insertBelow(parent, whole);
        }
        const { line, column } = this.yaml.keyPlace(pointer);
        const [code = ""] = (this.lines[line - 1] ?? "").split(" #");
        return code.trimEnd().endsWith(":")
            ? this.#insert(line + 1, this.indentBelow(line, column), lines)
            : inWords(lines, pointer);
    }
    insertAbove(pointer, lines) {
        const { line, column } = this.yaml.keyPlace(pointer);
        return this.#insert(line, column - 1, lines);
    }
    insertInto(pointer, lines) {
        const { line, column } = this.yaml.keyPlace(pointer);
        const head = this.lines[line - 1] ?? "";
        if (head[column - 1] === "{")
            return inWords(lines, pointer);
        if (!this.goesOn(pointer))
            return this.#insert(line + 1, column - 1, lines);
        const indented = [...lines, head.slice(column - 1)].map((text, i) => (i === 0 ? head.slice(0, column - 1) : " ".repeat(column - 1)) + text);
        return { kind: "lines", path: this.path, from: line, to: line, lines: indented };
    }
    goesOn(pointer) {
        const { line, column } = this.yaml.keyPlace(pointer);
        return this.#childrenOf(line, column) !== undefined;
    }
    indentBelow(line, column) {
        return this.#childrenOf(line, column) ?? column + 1;
    }
    #childrenOf(line, column) {
        const next = this.lines.slice(line).find((text) => /^\s*[^\s#]/.test(text)) ?? "";
        const indent = next.search(/\S/);
        const isBelow = indent >= column || (indent === column - 1 && next[indent] === "-");
        return isBelow ? indent : undefined;
    }
    removeLine(pointer) {
        const from = this.lineOf(pointer);
        return { kind: "lines", path: this.path, from, to: from, lines: [] };
    }
    #insert(from, indent, lines) {
        const indented = lines.map((line) => " ".repeat(indent) + line);
        return { kind: "lines", path: this.path, from, to: from - 1, lines: indented };
    }
}
function split(pointer) {
    const at = pointer.lastIndexOf("/");
    return [pointer.slice(0, at), pointer.slice(at + 1)];
}
function inWords(lines, pointer) {
    const place = pointer.slice(1).replaceAll("/", ".");
    return { kind: "words", text: `Add below ${place}: ${lines.join(" ")}` };
}
function plainText(value) {
    return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}


/***/ }),

/***/ 67127:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ TRIP_ABOUT),
/* harmony export */   hw: () => (/* binding */ noTrip),
/* harmony export */   us: () => (/* binding */ makeTrip)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _simulator_webhook_subscription__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89936);
/* harmony import */ var _ask__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35578);
/* harmony import */ var _facts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82364);





const TRIP_EVENT = "sh.keptn.event.cloud-automation-doctor.finished";
const TRIP_DISPATCH = "cloud-automation-doctor";
const WAIT_MS = 20_000;
const EVERY_MS = 1_000;
const TRIP_ABOUT = [
    `Round trip: one event ${TRIP_EVENT} is sent to the control plane. It belongs to no task and no sequence, so it is stored and changes nothing; then it is read back.`,
    `And one dispatch ${TRIP_DISPATCH} is sent to GitHub with the webhook's token; no workflow listens to it, so nothing starts.`,
];
function noTrip() {
    const reason = (0,_facts__WEBPACK_IMPORTED_MODULE_1__/* .notGiven */ .rg)("it was not asked for (--round-trip)");
    return { tripEvent: reason, tripDispatch: reason };
}
async function makeTrip(trip, facts) {
    return {
        tripEvent: await sendEvent(trip, facts),
        tripDispatch: await sendDispatch(trip, facts),
    };
}
async function sendEvent({ api, projects, clock, signal }, { subscriptions, reach }) {
    if ("because" in reach)
        return reach;
    if (api === undefined || reach.value.kind !== "answers")
        return (0,_facts__WEBPACK_IMPORTED_MODULE_1__/* .notFound */ .mX)("the control plane does not answer as one (CA-D501, CA-D502 or CA-D503)");
    if ("because" in subscriptions)
        return subscriptions;
    const hearing = subscriptions.value.find(({ event }) => (0,_simulator_webhook_subscription__WEBPACK_IMPORTED_MODULE_2__/* .matchesSubject */ .i)(event, TRIP_EVENT));
    if (hearing !== undefined)
        return (0,_facts__WEBPACK_IMPORTED_MODULE_1__/* .notFound */ .mX)(`the webhook subscription ${hearing.id} is for ${hearing.event}, so it would be started by the event`);
    const [project] = [...projects, ...projectsOf(subscriptions.value)];
    if (project === undefined)
        return (0,_facts__WEBPACK_IMPORTED_MODULE_1__/* .notFound */ .mX)("no project is known; name one by --project");
    const stages = await api.stages(project);
    const stage = stages.ok ? stages.value[0] : undefined;
    if (stage === undefined)
        return (0,_facts__WEBPACK_IMPORTED_MODULE_1__/* .notFound */ .mX)(`the project ${project} shows no stage`);
    const shkeptncontext = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const sent = await api.send({
        type: TRIP_EVENT,
        specversion: "1.0",
        source: TRIP_DISPATCH,
        shkeptncontext,
        triggeredid: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        data: {
            project,
            stage,
            service: TRIP_DISPATCH,
            status: "succeeded",
            result: "pass",
            message: "a question of doctor; it belongs to no task",
        },
    });
    if (!sent.ok)
        return (0,_facts__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ isStored: false, words: `was not taken: ${sent.failure.message}` });
    for (let waitedMs = 0; waitedMs < WAIT_MS && !signal.aborted; waitedMs += EVERY_MS) {
        const stored = await api.events({ project, keptnContext: sent.value });
        if (stored.ok &&
            stored.value.some((event) => (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(event) && (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(event, "type") === TRIP_EVENT))
            return (0,_facts__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ isStored: true, words: "was stored" });
        await clock.sleep(EVERY_MS, signal);
    }
    return (0,_facts__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({
        isStored: false,
        words: `was taken, and not shown by the event store within ${WAIT_MS / 1_000} s`,
    });
}
function projectsOf(subscriptions) {
    return subscriptions.flatMap(({ filter }) => filter.projects);
}
async function sendDispatch({ dispatch, repository }, { files, dispatchToken }) {
    if ("because" in dispatchToken)
        return dispatchToken;
    if (dispatch === undefined || repository === undefined)
        return (0,_facts__WEBPACK_IMPORTED_MODULE_1__/* .notGiven */ .rg)("no token was given");
    if ("because" in files)
        return files;
    const catchAll = files.value.workflows.find((workflow) => workflow.dispatch !== undefined && workflow.dispatch.types === undefined);
    if (catchAll !== undefined)
        return (0,_facts__WEBPACK_IMPORTED_MODULE_1__/* .notFound */ .mX)(`${catchAll.file.path} listens to every dispatch (CA-D302), so it would be started`);
    const answer = await dispatch({
        method: "POST",
        path: `/repos/${repository}/dispatches`,
        body: { event_type: TRIP_DISPATCH },
    });
    return (0,_facts__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({
        isTaken: (0,_ask__WEBPACK_IMPORTED_MODULE_4__/* .isAnswer */ .Tq)(answer) && answer.status === 204,
        words: (0,_ask__WEBPACK_IMPORTED_MODULE_4__/* .isAnswer */ .Tq)(answer) ? `was answered ${(0,_ask__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(answer)}` : answer.words,
    });
}


/***/ }),

/***/ 69918:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ isTask),
/* harmony export */   OC: () => (/* binding */ readWebhookFile),
/* harmony export */   lA: () => (/* binding */ setFlag)
/* harmony export */ });
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5646);
/* harmony import */ var _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94515);
/* harmony import */ var _simulator_webhook__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77866);
/* harmony import */ var _yaml_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54975);
/* harmony import */ var _src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37453);





function readWebhookFile(path, text, level) {
    const config = attempt(() => (0,_simulator_webhook__WEBPACK_IMPORTED_MODULE_1__/* .readWebhookConfig */ .Mp)(text));
    let file;
    try {
        file = _yaml_file__WEBPACK_IMPORTED_MODULE_2__/* .YamlFile */ ._.parse(path, text);
    }
    catch (error) {
        if (!(error instanceof _src_catalogue_complaints__WEBPACK_IMPORTED_MODULE_0__/* .CatalogueError */ .cv))
            throw error;
        const complaint = typeof config === "string" ? config : error.message;
        return {
            path,
            text,
            file: undefined,
            refusal: { where: path, complaint },
            isBeta: true,
            entries: [],
            level,
        };
    }
    const root = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(file.root) ? file.root : {};
    const isBeta = !(0,_yaml_file__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(root, "apiVersion")).endsWith("/v1alpha1");
    const list = file.at("/spec/webhooks");
    const usable = typeof config === "string" ? undefined : config;
    return {
        path,
        text,
        file,
        refusal: typeof config === "string" ? { where: placeOf(file, config), complaint: config } : undefined,
        isBeta,
        entries: (Array.isArray(list) ? list : [])
            .map((value, index) => ({ value, index }))
            .filter(({ value }) => (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
            .map(({ value, index }, nth) => entryOf(file, { value: value, index, nth, usable, level })),
        level,
    };
}
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _simulator_webhook__WEBPACK_IMPORTED_MODULE_1__/* .WebhookConfigError */ .Q0)
            return error.message;
        throw error;
    }
}
function placeOf(file, complaint) {
    const [path = ""] = /^[\w.[\]]+/.exec(complaint) ?? [];
    let pointer = `/${path.replaceAll("[", "/").replaceAll("]", "").replaceAll(".", "/")}`;
    while (pointer !== "" && file.at(pointer) === undefined)
        pointer = pointer.slice(0, pointer.lastIndexOf("/"));
    return file.where(pointer);
}
function entryOf(file, { value, index, nth, usable, level }) {
    const pointer = `/spec/webhooks/${index}`;
    const requests = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(value, "requests");
    const webhook = usable?.webhooks[nth] ?? lenient(value);
    const entry = { ...webhook, file, pointer, where: file.where(pointer), level };
    const whole = { ...entry, requests: [] };
    return Object.assign(whole, {
        requests: (Array.isArray(requests) ? requests : []).map((request, i) => ({
            pointer: `${pointer}/requests/${i}`,
            request: webhook.requests[i] ?? requestOf(request),
            entry: whole,
        })),
    });
}
function lenient(value) {
    const env = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(value, "envFrom");
    const requests = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(value, "requests");
    return {
        type: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(value, "type")),
        subscriptionID: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(value, "subscriptionID")),
        sendStarted: (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(value, "sendStarted") !== false,
        sendFinished: (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(value, "sendFinished") === true,
        envFrom: (Array.isArray(env) ? env : []).map(variableOf),
        requests: (Array.isArray(requests) ? requests : []).map(requestOf),
    };
}
function variableOf(value) {
    const reference = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) ? (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(value, "secretRef") : undefined;
    const of = (object, name) => (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(object) ? (0,_yaml_file__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(object, name)) : "";
    return {
        name: of(value, "name"),
        secretName: of(reference, "name"),
        secretKey: of(reference, "key"),
    };
}
function requestOf(value) {
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        return (0,_yaml_file__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(value);
    const headers = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(value, "headers");
    const request = {
        url: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(value, "url")),
        method: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(value, "method")),
        payload: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(value, "payload")),
        options: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(value, "options")),
        headers: (Array.isArray(headers) ? headers : [])
            .filter(_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)
            .map((header) => ({
            key: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(header, "key")),
            value: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(header, "value")),
        })),
    };
    return request;
}
function isTask({ type }) {
    return (0,_src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_4__/* .parseTaskEventType */ .hN)(type)?.kind === "triggered";
}
function setFlag(entry, name, value) {
    const pointer = `${entry.pointer}/${name}`;
    return entry.file.at(pointer) === undefined
        ? entry.file.insertInto(entry.pointer, [`${name}: ${value}`])
        : entry.file.setValue(pointer, String(value));
}


/***/ }),

/***/ 78023:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ examine),
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
function check(row) {
    return row;
}
function examine(facts, checks) {
    const findings = [];
    const unchecked = [];
    let checked = 0;
    for (const row of checks) {
        const { code, title, severity } = row;
        const missing = row.needs
            .map((name) => facts[name])
            .find((fact) => "because" in fact);
        if (missing !== undefined) {
            unchecked.push({ code, title, because: missing.because, isAsked: missing.isAsked });
            continue;
        }
        const found = [...row.find(valuesOf(facts, row.needs))];
        const unsure = found.filter((one) => "because" in one);
        const problems = found.filter((one) => !("because" in one));
        findings.push(...problems.map((problem) => ({ code, title, severity, ...problem })));
        for (const [because, isAsked] of new Map(unsure.map((one) => [one.because, one.isAsked ?? true])))
            unchecked.push({ code, title, because, isAsked });
        if (unsure.length === 0)
            checked += 1;
    }
    return { findings, unchecked, checked };
}
function valuesOf(facts, names) {
    return Object.fromEntries(names.map((name) => {
        const fact = facts[name];
        return [name, "value" in fact ? fact.value : undefined];
    }));
}


/***/ }),

/***/ 79418:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   a4: () => (/* binding */ tasksOf),
/* harmony export */   iO: () => (/* binding */ planeOf),
/* harmony export */   vq: () => (/* binding */ catalogueOf)
/* harmony export */ });
const DEFAULT_CATALOGUE = ".github/cloud-automation.yml";
function catalogueOf({ how, reusable, with: inputs }) {
    const path = inputs["tasks-file"];
    if (path !== undefined && path !== "")
        return path;
    return how === "reusable" && reusable === "task" ? DEFAULT_CATALOGUE : undefined;
}
function tasksOf({ with: inputs }) {
    return inputs["tasks"] === "" ? undefined : inputs["tasks"];
}
function planeOf(inputs) {
    return inputs["control-plane"] || "keptn";
}
function modeOf({ how, with: inputs, }) {
    if (how === "by hand")
        return "interactive";
    const mode = inputs["mode"] ?? "auto";
    if (mode === "interactive" || mode === "active")
        return "interactive";
    if (mode === "silent" || mode === "passive")
        return "silent";
    return mode === "auto" || mode === "" ? "auto" : undefined;
}


/***/ }),

/***/ 81779:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ WEBHOOK_FILE_CHECKS)
/* harmony export */ });
/* harmony import */ var _src_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62979);
/* harmony import */ var _src_domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37453);
/* harmony import */ var _src_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30993);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78023);
/* harmony import */ var _expressions__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89460);
/* harmony import */ var _sending__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29957);
/* harmony import */ var _webhook__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69918);








const MAX_PAYLOAD_BYTES = 65_535;
const MAX_PROPERTIES = 10;
const MAX_TYPE_CHARACTERS = 100;
const METHODS = ["POST", "PUT", "GET", "HEAD"];
const NO_ENTRY = /(?:map has|nil data;) no entry for key/;
const IDS_ONLY = '{"event_type":"keptn-deployment","client_payload":{"type":"{{.type}}","id":"{{.id}}","shkeptncontext":"{{.shkeptncontext}}","project":"{{.data.project}}","stage":"{{.data.stage}}","service":"{{.data.service}}"}}';
const TOKEN = /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,})/;
const SAFE_DATA = ["project", "stage", "service", "status", "result"];
function requestsOf({ webhooks }) {
    return webhooks.flatMap(({ entries }) => entries).flatMap(({ requests }) => requests);
}
function entriesOf({ webhooks }) {
    return webhooks.flatMap(({ entries }) => entries);
}
function* unread({ webhooks }) {
    for (const { path, file } of webhooks)
        if (file === undefined)
            yield { because: `${path} is no YAML that can be read (CA-D101)` };
}
function each(judge) {
    return function* (given) {
        yield* unread(given);
        for (const sending of (0,_sending__WEBPACK_IMPORTED_MODULE_2__/* .sendingsOf */ .VD)(requestsOf(given), given.shipyards)) {
            const { entry, pointer } = sending.request;
            const found = judge(sending);
            if (found === undefined)
                continue;
            yield "because" in found ? found : { where: entry.file.where(pointer), ...found };
        }
    };
}
function eachEntry(judge) {
    return function* (given) {
        yield* unread(given);
        for (const entry of entriesOf(given)) {
            const found = judge(entry);
            if (found !== undefined)
                yield { where: entry.where, ...found };
        }
    };
}
function notRendered({ template, request }) {
    return template === undefined
        ? undefined
        : {
            because: `the template at ${request.entry.where} fails (CA-D103 or CA-D104), so what it would send is not known`,
        };
}
function eachRendered(judge) {
    return each((sending) => notRendered(sending) ?? judge(sending));
}
function eachDispatch(judge) {
    return each((sending) => {
        const { repository, eventType, request } = sending;
        if (repository !== undefined)
            return notRendered(sending) ?? judge(sending);
        return eventType === undefined
            ? undefined
            : { because: `the address at ${request.entry.where} is not that of a dispatch (CA-D115)` };
    });
}
function probe(at) {
    const [first = "", ...rest] = at.replace(/^\.data\./, "").split(".");
    const inner = rest.reduceRight((text, name) => `{{with index . "${name}"}}${text}{{end}}`, "{{urlquery .}}");
    return `{{with index .data "${first}"}}${inner}{{end}}`;
}
const WEBHOOK_FILE_CHECKS = [
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D101",
        title: "Keptn cannot use the webhook file",
        severity: "error",
        needs: ["webhooks"],
        cause: "The webhook service reads the whole file or nothing of it: one entry that it refuses makes all webhooks of the file unusable, and each of their tasks fails with “no valid webhook config found”.",
        fix: "The finding names the line and what is expected there; docs/control-plane-setup.md has a file that works.",
        *find({ webhooks }) {
            for (const { refusal, path, isBeta, entries } of webhooks) {
                if (refusal === undefined)
                    continue;
                const hasMethod = entries
                    .flatMap(({ requests }) => requests)
                    .some(({ request }) => typeof request !== "string" && !METHODS.includes(request.method));
                if (isBeta && hasMethod && refusal.complaint.includes(".method:"))
                    continue;
                yield {
                    where: refusal.where,
                    cause: `${path} is refused: ${refusal.complaint}.`,
                    fix: unquoted(webhooks, refusal.complaint) ?? {
                        kind: "words",
                        text: "Write there what is expected. docs/control-plane-setup.md has a file that works.",
                    },
                };
            }
        },
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D102",
        title: "The method of a webhook is refused",
        severity: "error",
        needs: ["webhooks"],
        cause: "webhookconfig.keptn.sh/v1beta1 takes POST, PUT, GET and HEAD in upper case. The specification also lists PATCH and DELETE; the service refuses them, and with them the whole file.",
        fix: "A dispatch is a POST: `method: POST`.",
        *find(given) {
            yield* unread(given);
            for (const { entry, pointer, request } of requestsOf(given)) {
                if (typeof request === "string" || METHODS.includes(request.method))
                    continue;
                yield {
                    where: entry.file.where(`${pointer}/method`),
                    cause: `The method is ${JSON.stringify(request.method)}, so the whole file is unusable.`,
                    fix: request.method === ""
                        ? entry.file.insertInto(pointer, ["method: POST"])
                        : entry.file.replace(`${pointer}/method`, request.method, "POST"),
                };
            }
        },
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D103",
        title: "The template is no template",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "The webhook service renders a request as a Go template, without any added function. One that cannot be parsed fails each task of this webhook. `{{id}}` of the published recipe is such a one: it has to be `{{.id}}`.",
        fix: 'Fields begin with a dot: `{{.id}}`. Names with a hyphen need `index`: `{{index .data "get-action"}}`. There is no `toJson` and no `default`.',
        find: each((sending) => {
            const { template, request } = sending;
            if (template === undefined || NO_ENTRY.test(template.message))
                return undefined;
            const [, name] = /function "(\w+)" not defined/.exec(template.message) ?? [];
            const field = name !== undefined && (0,_sending__WEBPACK_IMPORTED_MODULE_2__/* .payloadOf */ .Md)(request).includes(`{{${name}}}`);
            return {
                cause: `The template cannot be used: ${template.message}.`,
                fix: field
                    ? request.entry.file.replace(request.pointer, `{{${name}}}`, `{{.${name}}}`)
                    : { kind: "words", text: `Send ids only: ${IDS_ONLY}` },
            };
        }),
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D104",
        title: "The template asks for a field that an event may lack",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "Templates are rendered with `missingkey=error`: one absent field fails the whole webhook, and with it the task. Only `type`, `id`, `source`, `shkeptncontext`, `time`, `specversion`, `data.project`, `data.stage` and `data.service` are always there, on finished events also `triggeredid`, `data.status` and `data.result`; `data.<task>` where every shipyard gives the task properties.",
        fix: 'Leave the field out, since the action reads the whole event from the control plane; or ask before: `{{with index .data "custom"}}{{urlquery .}}{{end}}`.',
        find: each(({ template, rendered, request }) => {
            if (template !== undefined && NO_ENTRY.test(template.message)) {
                const at = template.at ?? "";
                if (/^\.(?:env|secret)\b/.test(at))
                    return undefined;
                return {
                    cause: `{{${at}}} is not in every event of ${request.entry.type}: ${template.message}.`,
                    fix: at.startsWith(".data.")
                        ? request.entry.file.replace(request.pointer, `{{${at}}}`, probe(at))
                        : { kind: "words", text: `Leave {{${at}}} out.` },
                };
            }
            if (!rendered.includes("<no value>"))
                return undefined;
            return {
                cause: "A field that is absent is rendered as `<no value>`, which is denied because of its `>`.",
                fix: { kind: "words", text: `Send ids only: ${IDS_ONLY}` },
            };
        }),
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D105",
        title: "The webhook service refuses the request",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "After rendering, a request is denied that holds `$`, `|`, `;`, `>`, a backtick, `&&`, a blank before `&`, or `/var/run` anywhere, or an option such as `-o`, `-F`, `-T` or `-K`. A quote of the payload may be left open, too.",
        fix: "Take the text out of the request. `charset=utf-8` behind a `;` is not needed: JSON is UTF-8.",
        find: eachRendered((sending) => {
            const { denied, request, rendered } = sending;
            if (denied === undefined || rendered.includes("<no value>"))
                return undefined;
            const { file } = request.entry;
            return {
                cause: `Every event of this webhook fails: ${denied}.`,
                fix: deniedFix(request, denied) ?? {
                    kind: "words",
                    text: `Change the request in ${file.path}; for example, send ids only: ${IDS_ONLY}`,
                },
            };
        }),
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D106",
        title: "The address holds a word that is denied",
        severity: "error",
        needs: ["webhooks"],
        cause: "The webhook service refuses addresses inside its cluster by words such as `kubernetes`, `localhost` or `127.0.0.1`, wherever they stand: in v1beta1 in the address, in v1alpha1 in the whole command. A repository called `kubernetes-shop` cannot be dispatched to.",
        fix: "Rename the repository, or let an operator change `denyList` in the ConfigMap `keptn-webhook-config`.",
        *find(given) {
            yield* unread(given);
            for (const request of requestsOf(given)) {
                const word = (0,_sending__WEBPACK_IMPORTED_MODULE_2__/* .deniedWord */ .e7)(request);
                if (word === undefined)
                    continue;
                yield {
                    where: request.entry.file.where(request.pointer),
                    cause: `The request holds ${JSON.stringify(word)}, so it is never sent.`,
                    fix: {
                        kind: "words",
                        text: `Use an address without ${JSON.stringify(word)}, or take the word out of denyList: kubectl -n keptn edit configmap keptn-webhook-config`,
                    },
                };
            }
        },
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D107",
        title: "A text of the event goes into the request as it is",
        severity: "warning",
        needs: ["webhooks", "shipyards"],
        cause: "What people write (messages, titles, addresses of problems, labels) may hold a quote or one of the denied characters; then the webhook fails for this event only, or the JSON is another one.",
        fix: "Leave it out, since the action reads the event from the control plane, or encode it: `{{urlquery .data.x}}`.",
        find: eachRendered((sending) => {
            const { request } = sending;
            const action = (0,_expressions__WEBPACK_IMPORTED_MODULE_5__/* .between */ .T)((0,_sending__WEBPACK_IMPORTED_MODULE_2__/* .payloadOf */ .Md)(request), "{{", "}}").find(isPlainText);
            if (action === undefined)
                return undefined;
            const field = fieldIn(action);
            return {
                cause: `${action} is sent without an encoding: a quote, a semicolon or a dollar sign in \`${field.slice(1)}\` fails the task.`,
                fix: request.entry.file.replace(request.pointer, action, `{{urlquery ${field}}}`),
            };
        }),
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D108",
        title: "What is sent is no dispatch",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "GitHub takes a JSON object with `event_type` (1 to 100 characters) and `client_payload` (an object), and answers 422 to everything else; the task then fails.",
        fix: "Compare with docs/control-plane-setup.md: one line, quotes around each value, no comma behind the last one.",
        find: eachDispatch((sending) => {
            const wrong = wrongDispatch(sending);
            if (wrong === undefined)
                return undefined;
            return {
                cause: wrong,
                fix: commaFix(sending) ?? { kind: "words", text: `Send ids only: ${idsOnly(sending)}` },
            };
        }),
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D109",
        title: "The payload is larger than GitHub takes",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "`client_payload` has at most 10 properties at its top, and 65,535 characters. GitHub answers 422 to a larger one, and the task fails.",
        fix: "Send the six ids of docs/control-plane-setup.md; the action reads everything else from the control plane.",
        find: eachDispatch((sending) => {
            const { payload, body, request } = sending;
            const count = Object.keys(payload ?? {}).length;
            const bytes = Buffer.byteLength(body);
            if (count <= MAX_PROPERTIES && bytes <= MAX_PAYLOAD_BYTES)
                return undefined;
            return {
                cause: count > MAX_PROPERTIES
                    ? `client_payload has ${count} properties; GitHub takes ${MAX_PROPERTIES}.`
                    : `The payload has ${bytes} bytes without anything of the event; GitHub takes ${MAX_PAYLOAD_BYTES}.`,
                fix: request.entry.file.replace(request.pointer, payloadLine(request), idsOnly(sending)),
            };
        }),
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D110",
        title: "The payload does not name the task",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "The action needs `type`, `id` and `project` to find the task, and answers under them. Without them the run ends with CA-101, and the task waits for ever.",
        fix: 'Send `"type":"{{.type}}","id":"{{.id}}","project":"{{.data.project}}"`, and best all six ids of docs/control-plane-setup.md.',
        find: eachDispatch((sending) => {
            if (sending.payload === undefined)
                return undefined;
            const complaint = complaintAbout(sending);
            if (complaint === undefined)
                return undefined;
            const { request } = sending;
            return {
                cause: `The action would not understand the payload: ${complaint}`,
                fix: request.entry.file.replace(request.pointer, payloadLine(request), idsOnly(sending)),
            };
        }),
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D111",
        title: "An interactive webhook has several requests",
        severity: "error",
        needs: ["webhooks"],
        cause: "With `sendFinished: false` the service sends one `started` for each request, and the task is complete when as many `finished` have come. One run answers once, so the task never ends.",
        fix: "Make a webhook with a subscription of its own of each further request.",
        find: eachEntry((entry) => {
            if (!(0,_webhook__WEBPACK_IMPORTED_MODULE_3__/* .isTask */ .Id)(entry) || entry.sendFinished || entry.requests.length < 2)
                return undefined;
            return {
                cause: `${entry.requests.length} requests make ${entry.requests.length} \`started\`, and the task waits for as many answers.`,
                fix: dropRequests(entry),
            };
        }),
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D112",
        title: "The webhook says `finished` and never `started`",
        severity: "error",
        needs: ["webhooks"],
        cause: "`sendFinished: true` with `sendStarted: false` sends a `finished` that no `started` stands before. The control plane counts both, so the task never ends.",
        fix: "`sendStarted: true` for a silent task, `sendFinished: false` for one that the action answers.",
        find: eachEntry((entry) => (0,_webhook__WEBPACK_IMPORTED_MODULE_3__/* .isTask */ .Id)(entry) && entry.sendFinished && !entry.sendStarted
            ? {
                cause: "The service sends one `finished` and no `started`, so the task never ends.",
                fix: (0,_webhook__WEBPACK_IMPORTED_MODULE_3__/* .setFlag */ .lA)(entry, "sendStarted", true),
            }
            : undefined),
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D113",
        title: "An approval is announced twice",
        severity: "error",
        needs: ["webhooks"],
        cause: "The control plane's approval-service always sends `started` for an approval. A second one by the webhook needs a second answer, so the approval hangs when a person has answered.",
        fix: "`sendStarted: false` and `sendFinished: false` in the webhook of `approval`.",
        find: eachEntry((entry) => (0,_src_domain_events_event_type__WEBPACK_IMPORTED_MODULE_6__/* .parseTaskEventType */ .hN)(entry.type)?.task === _src_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_7__/* .APPROVAL_TASK */ .UG && (0,_webhook__WEBPACK_IMPORTED_MODULE_3__/* .isTask */ .Id)(entry) && entry.sendStarted
            ? {
                cause: "The webhook says `started` for an approval, and so does the approval-service.",
                fix: (0,_webhook__WEBPACK_IMPORTED_MODULE_3__/* .setFlag */ .lA)(entry, "sendStarted", false),
            }
            : undefined),
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D114",
        title: "A percent sign is not doubled",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "v1beta1 builds the command by formatting what it has so far, so a `%` in a header, payload or option swallows what comes behind it: the address ends up in the payload.",
        fix: "Write `%%` in a payload (`%%%%` where the request has `options`); in a header once more for each header, payload and option behind it.",
        find: each(({ rendered, request }) => rendered.includes("%!")
            ? {
                cause: "The rendered request holds a Go format error: `%` is not doubled.",
                fix: request.entry.file.replace(request.pointer, payloadLine(request), payloadLine(request).replace(/(?<!%)%(?!%)/g, "%%")),
            }
            : undefined),
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D115",
        title: "The address is not that of a dispatch",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "GitHub takes dispatches at `https://api.github.com/repos/<owner>/<repository>/dispatches` (GitHub Enterprise Server: `https://<host>/api/v3/repos/…`), and answers 404 or 405 elsewhere.",
        fix: "`url: https://api.github.com/repos/<owner>/<repository>/dispatches`",
        find: each(({ url, repository, eventType, request }) => {
            if (repository !== undefined || (eventType === undefined && !/\bgithub\b/i.test(url)))
                return undefined;
            if (eventType === undefined && !/dispatch/.test(url))
                return undefined;
            const [owner, repo] = /^https?:\/\/[^/]+(?:\/api\/v3)?(?:\/repos)?\/([\w.-]+)\/([\w.-]+)/.exec(url)?.slice(1) ??
                [];
            return {
                cause: `${url} is no address for dispatches.`,
                fix: owner === undefined || repo === undefined
                    ? {
                        kind: "words",
                        text: "Write url: https://api.github.com/repos/<owner>/<repository>/dispatches",
                    }
                    : request.entry.file.replace(request.pointer, url, `https://api.github.com/repos/${owner}/${repo}/dispatches`),
            };
        }),
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D116",
        title: "The token of the request comes from nowhere",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "`{{.env.NAME}}` is what the list `envFrom` of the same webhook says. `{{.secret.NAME.KEY}}` is notation of the Bridge's form; in a file it is an error. Without the header `Authorization` GitHub answers 401 or 404.",
        fix: "`envFrom: [{ name: github_token, secretRef: { name: github-secret, key: GITHUBTOKEN } }]`, and the header `Authorization: Bearer {{.env.github_token}}`.",
        find: each(({ template, request, repository }) => {
            const { entry } = request;
            const text = JSON.stringify(request.request);
            const at = template?.at ?? "";
            if (/^\.(?:env|secret)\b/.test(at)) {
                const [known] = entry.envFrom;
                return {
                    cause: `{{${at}}} is not known: ${known === undefined ? "the webhook has no envFrom" : `envFrom names ${entry.envFrom.map(({ name }) => name).join(", ")}`}.`,
                    fix: known === undefined
                        ? {
                            kind: "words",
                            text: "Add envFrom: [{ name: github_token, secretRef: { name: github-secret, key: GITHUBTOKEN } }] to the webhook, and use {{.env.github_token}}.",
                        }
                        : entry.file.replace(request.pointer, `{{${at}}}`, `{{.env.${known.name}}}`),
                };
            }
            if (repository === undefined || /authorization/i.test(text))
                return undefined;
            return {
                cause: "The request has no header Authorization.",
                fix: entry.file.insertBelow(`${request.pointer}/headers`, [
                    `- { key: Authorization, value: "Bearer {{.env.${entry.envFrom[0]?.name ?? "github_token"}}}" }`,
                ]),
            };
        }),
    }),
    (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        code: "CA-D117",
        title: "A token stands in the webhook file",
        severity: "error",
        needs: ["webhooks"],
        cause: "Everybody who may read the project's files or its git repository has the token, and failed webhooks show their request in the Bridge.",
        fix: "Revoke the token, make a new one, store it as a secret of the scope `keptn-webhook-service`, and use it by `envFrom` (docs/control-plane-setup.md, steps 1, 2 and 4).",
        *find({ webhooks }) {
            for (const { file, entries } of webhooks) {
                const line = file?.lines.findIndex((text) => TOKEN.test(text)) ?? -1;
                if (file === undefined || line < 0)
                    continue;
                const name = entries.flatMap(({ envFrom }) => envFrom)[0]?.name ?? "github_token";
                yield {
                    where: `${file.path}:${line + 1}`,
                    cause: "A GitHub token stands in the file in clear text. Revoke it.",
                    fix: {
                        kind: "lines",
                        path: file.path,
                        from: line + 1,
                        to: line + 1,
                        lines: [(file.lines[line] ?? "").replace(TOKEN, () => `{{.env.${name}}}`)],
                    },
                };
            }
        },
    }),
];
function idsOnly({ eventType }) {
    return IDS_ONLY.replace("keptn-deployment", () => eventType ?? "keptn-deployment");
}
function fieldIn(action) {
    return action.slice(2, -2).replace(/^-/, "").replace(/-$/, "").trim();
}
function isPlainText(action) {
    const [, data, name = ""] = fieldIn(action).split(".");
    return data === "data" && /^\.[\w.]+$/.test(fieldIn(action)) && !SAFE_DATA.includes(name);
}
function wrongDispatch({ json, body, eventType, payload }) {
    if (json === undefined)
        return body === ""
            ? "The request has no body."
            : "The body is no JSON object once it is rendered.";
    if (eventType === undefined || eventType === "")
        return "The body has no event_type.";
    if (eventType.length > MAX_TYPE_CHARACTERS)
        return `event_type has ${eventType.length} characters; GitHub takes ${MAX_TYPE_CHARACTERS}.`;
    return payload === undefined && json["client_payload"] !== undefined
        ? "client_payload is no object."
        : undefined;
}
function commaFix({ request }) {
    const [, trailing = ""] = /(,\s*\}+)'?\s*$/.exec((0,_sending__WEBPACK_IMPORTED_MODULE_2__/* .payloadOf */ .Md)(request).trim()) ?? [];
    return trailing === ""
        ? undefined
        : request.entry.file.replace(request.pointer, trailing, trailing.replace(",", ""));
}
function complaintAbout({ payload }) {
    try {
        return (0,_src_domain_events_dispatch_payload__WEBPACK_IMPORTED_MODULE_0__/* .readDispatchPayload */ .Jf)(payload, "client_payload").complaint?.text;
    }
    catch (error) {
        if (error instanceof _src_domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return error.message;
        throw error;
    }
}
function payloadLine(request) {
    return (0,_sending__WEBPACK_IMPORTED_MODULE_2__/* .payloadOf */ .Md)(request).trim();
}
function deniedFix({ request, pointer, entry }, denied) {
    const [, sign] = /denied character '([^']+)'$/.exec(denied) ?? [];
    if (typeof request === "string" || sign === undefined)
        return undefined;
    const header = request.headers.find(({ value }) => value.includes(sign));
    return (header && entry.file.replace(pointer, header.value, header.value.split(sign)[0]?.trim() ?? ""));
}
function unquoted(webhooks, complaint) {
    const [, path] = /^(\S+?): expected a text, found nothing, or what YAML/.exec(complaint) ?? [];
    if (path === undefined)
        return undefined;
    const pointer = `/${path.replaceAll("[", "/").replaceAll("]", "").replaceAll(".", "/")}`;
    const file = webhooks.find(({ refusal }) => refusal?.complaint === complaint)?.file;
    const value = file?.at(pointer);
    if (file === undefined || value === null || value === undefined || typeof value === "object")
        return undefined;
    return file.replace(pointer, String(value), JSON.stringify(String(value)));
}
function dropRequests({ file, pointer }) {
    const from = file.lineOf(`${pointer}/requests/1`);
    const indent = /^ */.exec(file.lines[from - 1] ?? "")?.[0].length ?? 0;
    const rest = file.lines.findIndex((line, index) => index >= from && line.trim() !== "" && (/^ */.exec(line)?.[0].length ?? 0) < indent);
    return {
        kind: "lines",
        path: file.path,
        from,
        to: rest < 0 ? file.lines.length : rest,
        lines: rest < 0 ? [""] : [],
    };
}


/***/ }),

/***/ 82364:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   rg: () => (/* binding */ notGiven)
/* harmony export */ });
function known(value) {
    return { value };
}
function notGiven(because) {
    return { because, isAsked: false };
}
function notFound(because) {
    return { because, isAsked: true };
}


/***/ }),

/***/ 89460:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ between),
/* harmony export */   l: () => (/* binding */ expressionsIn)
/* harmony export */ });
function between(text, open, close) {
    const found = [];
    let at = text.indexOf(open);
    while (at >= 0) {
        const end = text.indexOf(close, at + open.length);
        if (end < 0)
            break;
        found.push(text.slice(at, end + close.length));
        at = text.indexOf(open, end + close.length);
    }
    return found;
}
function expressionsIn(text) {
    return between(text, "${{", "}}");
}


/***/ }),

/***/ 91414:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ EVENT_REQUEST),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   OL: () => (/* binding */ hears),
/* harmony export */   Ry: () => (/* binding */ permissionsOfJob),
/* harmony export */   S6: () => (/* binding */ answerersOf),
/* harmony export */   VM: () => (/* binding */ sweepsOf),
/* harmony export */   WF: () => (/* binding */ isStarted),
/* harmony export */   bs: () => (/* binding */ isAnswerByHand),
/* harmony export */   f7: () => (/* binding */ reusableOf),
/* harmony export */   gu: () => (/* binding */ grants),
/* harmony export */   zJ: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var _src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _src_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46672);
/* harmony import */ var _yaml_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54975);



const OWN_ACTION = /^(?:[^/\s]+\/cloud-automation-actions(?:\/task)?@|\.\/(?:task)?$|\$\/task$)/;
const OWN_WORKFLOW = /cloud-automation-actions\/\.github\/workflows\/([a-z-]+)\.yml@/;
const EVENT_REQUEST = /\/v1\/event\b/;
const SWEEP_ACTION = /^[^/\s]+\/cloud-automation-actions\/sweep@/;
function readWorkflow(path, text) {
    const file = _yaml_file__WEBPACK_IMPORTED_MODULE_1__/* .YamlFile */ ._.parse(path, text);
    const root = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(file.root) ? file.root : {};
    const on = triggersOf((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(root, "on"));
    const jobs = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(root, "jobs");
    return {
        file,
        name: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(root, "name")) || path,
        dispatch: on.has("repository_dispatch")
            ? {
                types: listOf(on.get("repository_dispatch"), "types"),
                pointer: (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(root, "on")) ? "/on/repository_dispatch" : "/on",
            }
            : undefined,
        manual: on.has("workflow_dispatch")
            ? { inputs: manualInputsOf(on.get("workflow_dispatch")) }
            : undefined,
        hearsRunsOf: on.has("workflow_run")
            ? (listOf(on.get("workflow_run"), "workflows") ?? [])
            : undefined,
        isScheduled: on.has("schedule"),
        runName: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(root, "run-name")) || undefined,
        permissions: permissionsOf((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(root, "permissions")),
        concurrency: concurrencyOf((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(root, "concurrency"), "/concurrency"),
        jobs: Object.entries((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(jobs) ? jobs : {}).map(([id, job]) => jobOf(id, (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(job) ? job : {})),
    };
}
function answerersOf(workflow) {
    return workflow.jobs.flatMap((job) => {
        const reusable = reusableOf(job);
        if (reusable !== undefined && reusable !== "sweep" && reusable !== "doctor")
            return [
                {
                    workflow,
                    job,
                    pointer: job.pointer,
                    how: "reusable",
                    reusable,
                    with: job.with,
                    condition: job.condition,
                },
            ];
        return job.steps
            .filter(({ uses, run }) => OWN_ACTION.test(uses) || isAnswerByHand(run))
            .map((step) => ({
            workflow,
            job,
            pointer: step.pointer,
            how: OWN_ACTION.test(step.uses) ? "action" : "by hand",
            reusable: undefined,
            with: step.with,
            condition: `${job.condition} ${step.condition}`.trim(),
        }));
    });
}
function reusableOf({ uses }) {
    return OWN_WORKFLOW.exec(uses)?.[1];
}
function isAnswerByHand(run) {
    return EVENT_REQUEST.test(run) && /finished/.test(run);
}
function sweepsOf({ jobs }) {
    return jobs.flatMap((job) => reusableOf(job) === "sweep"
        ? [{ pointer: job.pointer, with: job.with, secrets: job.secrets, isReusable: true }]
        : job.steps
            .filter(({ uses }) => SWEEP_ACTION.test(uses))
            .map(({ pointer, with: inputs }) => ({
            pointer,
            with: inputs,
            secrets: {},
            isReusable: false,
        })));
}
function hears({ dispatch }, eventType) {
    return dispatch !== undefined && (dispatch.types?.includes(eventType) ?? true);
}
function grants(permissions, scope, access) {
    const granted = permissions.named[scope] ?? permissions.otherwise;
    return granted === "write" || granted === access || access === "none";
}
function isStarted(workflow) {
    const { dispatch, manual } = workflow;
    return dispatch !== undefined || (manual !== undefined && answerersOf(workflow).length > 0);
}
function isOurs(workflow) {
    return isStarted(workflow) || sweepsOf(workflow).length > 0;
}
function permissionsOfJob({ permissions }, job) {
    return job.permissions ?? permissions;
}
function triggersOf(on) {
    if (typeof on === "string")
        return new Map([[on, undefined]]);
    if (Array.isArray(on))
        return new Map(on.map((name) => [String(name), undefined]));
    return new Map((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(on) ? Object.entries(on) : []);
}
function manualInputsOf(options) {
    const inputs = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(options) ? (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(options, "inputs") : undefined;
    return Object.fromEntries(Object.entries((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(inputs) ? inputs : {}).map(([name, value]) => {
        const input = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : {};
        return [
            name,
            { byDefault: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(input, "default")), options: listOf(input, "options") },
        ];
    }));
}
function listOf(options, key) {
    const value = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(options) ? (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(options, key) : undefined;
    if (value === undefined || value === null)
        return undefined;
    return (Array.isArray(value) ? value : [value]).map(_yaml_file__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w);
}
function jobOf(id, job) {
    const pointer = (0,_src_catalogue_yaml_text__WEBPACK_IMPORTED_MODULE_0__/* .child */ .j)("/jobs", id);
    const steps = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(job, "steps");
    const secrets = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(job, "secrets");
    const timeout = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(job, "timeout-minutes");
    const strategy = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(job, "strategy") ?? null;
    return {
        id,
        pointer,
        condition: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(job, "if")),
        uses: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(job, "uses")),
        with: textsOf((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(job, "with")),
        secrets: secrets === "inherit" ? "inherit" : textsOf(secrets),
        permissions: permissionsOf((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(job, "permissions")),
        timeoutMinutes: typeof timeout === "number" ? timeout : undefined,
        concurrency: concurrencyOf((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(job, "concurrency"), `${pointer}/concurrency`),
        hasEnvironment: (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(job, "environment") !== undefined,
        hasMatrix: (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(strategy) && (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(strategy, "matrix") !== undefined,
        steps: (Array.isArray(steps) ? steps : []).map((step, index) => stepOf((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(step) ? step : {}, `${pointer}/steps/${index}`)),
    };
}
function stepOf(step, pointer) {
    return {
        pointer,
        condition: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(step, "if")),
        uses: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(step, "uses")),
        run: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(step, "run")),
        with: textsOf((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(step, "with")),
        goesOnAfterErrors: (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(step, "continue-on-error") === true,
    };
}
function permissionsOf(value) {
    if (value === "read-all")
        return { named: {}, otherwise: "read" };
    if (value === "write-all")
        return { named: {}, otherwise: "write" };
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return undefined;
    const named = Object.entries(value).filter((entry) => entry[1] === "read" || entry[1] === "write");
    return { named: Object.fromEntries(named), otherwise: "none" };
}
function concurrencyOf(value, pointer) {
    if (typeof value === "string")
        return { group: value, cancels: false, keepsAll: false, pointer };
    if (!(0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return undefined;
    const cancels = (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "cancel-in-progress");
    return {
        group: (0,_yaml_file__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "group")),
        cancels: cancels !== undefined && cancels !== null && cancels !== false,
        keepsAll: (0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(value, "queue") === "max",
        pointer,
    };
}
function textsOf(value) {
    return Object.fromEntries(Object.entries((0,_src_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : {}).map(([name, text]) => [name, (0,_yaml_file__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(text)]));
}


/***/ })

};
