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

/***/ 8403:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ nextAttemptMs)
/* harmony export */ });
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70039);

const FIRST_DELAY_MS = 1_000;
const MAX_ATTEMPTS = 4;
const MAX_RETRY_AFTER_MS = 5 * 60_000;
function nextAttemptMs(attempt, { status, reached, retryAfterMs }, { isRepeatable, leftMs, jitter }) {
    const isPassing = status === 0 || status === 408 || status === 429 || status >= 500;
    const isSafe = isRepeatable || status === 429 || (status === 0 && reached === "no");
    if (!isPassing || !isSafe || attempt >= MAX_ATTEMPTS)
        return undefined;
    const waitMs = retryAfterMs ?? (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_0__/* .backOffMs */ .Vv)(attempt, FIRST_DELAY_MS, jitter);
    return waitMs > MAX_RETRY_AFTER_MS || waitMs > leftMs ? undefined : waitMs;
}


/***/ }),

/***/ 21858:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ explanationIn)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5646);

const MAX_PART_CHARACTERS = 1_000;
const MAX_PARTS = 5;
function explanationIn(document) {
    return [...new Set(wordsIn(document))].slice(0, MAX_PARTS).join("; ");
}
function wordsIn(value, depth = 0) {
    if (typeof value === "string")
        return wordsOf(value);
    if (depth > 2 || value === undefined)
        return [];
    if (Array.isArray(value))
        return value.slice(0, MAX_PARTS).flatMap((item) => wordsIn(item, depth + 1));
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return [];
    const at = (key) => (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(value, key);
    const errors = at("errors");
    return [
        ...[
            "message",
            "error",
            "errorMessages",
            "error_description",
            "title",
            "detail",
            "description",
        ].flatMap((key) => wordsIn(at(key), depth + 1)),
        ...((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(errors)
            ? Object.entries(errors)
                .slice(0, MAX_PARTS)
                .flatMap(([field, words]) => wordsIn(words, depth + 1).map((said) => `${field}: ${said}`))
            : wordsIn(errors, depth + 1)),
        ...wordsIn(at("details"), depth + 1),
        ...wordsIn((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(at("response_metadata"))
            ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(at("response_metadata"), "messages")
            : undefined, depth + 1),
    ];
}
function wordsOf(text) {
    const words = text.replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
    return words === "" ||
        words.length > MAX_PART_CHARACTERS ||
        /^<(!doctype|html|\?xml)/i.test(words)
        ? []
        : [words];
}


/***/ }),

/***/ 34332:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13519);
/* harmony import */ var _domain_waiting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70039);



const MAX_BYTES = 1024 * 1024;
async function exchange({ method, href, headers, body, timeoutMs }, stop, nowMs) {
    const answer = await (0,_http_exchange__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({ method, url: href, headers, body, timeoutMs, maxBytes: MAX_BYTES }, stop);
    if (answer.kind === "answered") {
        const document = documentOf(answer.text);
        if ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isDeeperThan */ .hz)(document, _domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX))
            return {
                kind: "broken",
                reached: "maybe",
                words: `was answered with JSON of more than ${_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX} levels inside each other; ask for less`,
                isFinal: true,
            };
        return {
            kind: "answered",
            status: answer.status,
            document,
            retryAfterMs: (0,_domain_waiting__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterMs */ .Vs)(answer.headers["retry-after"], nowMs),
        };
    }
    return {
        kind: "broken",
        reached: answer.reached,
        words: answer.words,
        isFinal: answer.why === "tls" || answer.why === "too-large",
    };
}
function documentOf(text) {
    if (text === "")
        return "";
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 34366:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   uA: () => (/* binding */ ownLinks)
/* harmony export */ });
/* harmony import */ var _cards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71567);
/* harmony import */ var _domain_bridge__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31643);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33139);
/* harmony import */ var _core_outgoing_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68996);
/* harmony import */ var _slo_goals__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47751);
/* harmony import */ var _ticket_mark__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87216);







function messageOf(request, purpose, about = request.parameters.about) {
    const { task, event } = request.assignment;
    const { title, text } = request.parameters;
    const evaluation = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)((0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(event), "evaluation");
    const links = ownLinks(request, task.name === "evaluation");
    const card = (0,_cards__WEBPACK_IMPORTED_MODULE_0__/* .cardOf */ .kY)(event, {
        ...(about !== undefined && { about }),
        ...(title !== undefined && { title }),
        ...(text !== undefined && { text }),
        goals: (0,_slo_goals__WEBPACK_IMPORTED_MODULE_3__/* .scoreGoals */ .X)((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(evaluation) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(evaluation, "sloFileContent") : undefined),
        links,
        mask: (0,_core_outgoing_text__WEBPACK_IMPORTED_MODULE_2__/* .maskFor */ .A)(request, links),
    });
    return { card, purpose, key: keyOf(request), kind: task.kind };
}
function keyOf({ assignment: { task, event } }) {
    const triggeredId = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(event, "triggeredid");
    const id = task.kind !== "triggered" && typeof triggeredId === "string" && triggeredId !== ""
        ? triggeredId
        : task.id;
    return (0,_ticket_mark__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .YD)({ id, keptnContext: task.keptnContext }, undefined, undefined).task;
}
function ownLinks({ sequences, runUrl, assignment: { task }, }, isEvaluation) {
    const { project, stage, keptnContext } = task;
    const bridge = sequences && keptnContext !== ""
        ? [
            {
                label: "In the Bridge",
                url: isEvaluation
                    ? (0,_domain_bridge__WEBPACK_IMPORTED_MODULE_6__/* .evaluationUrl */ .c)(sequences.address, keptnContext, stage)
                    : (0,_domain_bridge__WEBPACK_IMPORTED_MODULE_6__/* .sequenceUrl */ .N)(sequences.address, project, keptnContext),
            },
        ]
        : [];
    return [...bridge, { label: "This run", url: runUrl }];
}


/***/ }),

/***/ 47751:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ scoreGoals)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _catalogue_yaml_depth__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20930);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);



const MAX_CHARACTERS = 200_000;
const MAX_DEPTH = 50;
function scoreGoals(content) {
    if (typeof content !== "string" || content === "" || content.length > MAX_CHARACTERS)
        return {};
    let file;
    try {
        const text = Buffer.from(content, "base64").toString("utf8");
        if ((0,_catalogue_yaml_depth__WEBPACK_IMPORTED_MODULE_1__/* .isYamlDeeperThan */ .k)(text, MAX_DEPTH))
            return {};
        file = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 10, logLevel: "silent" });
    }
    catch {
        return {};
    }
    const total = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(file) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(file, "total_score") : undefined;
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(total))
        return {};
    const [pass, warning] = ["pass", "warning"].map((name) => percentIn((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)(total, name)));
    return { ...(pass !== undefined && { pass }), ...(warning !== undefined && { warning }) };
}
function percentIn(value) {
    const [, digits] = /^(\d{1,3}(?:\.\d{1,6})?)(?:\s*%)?$/.exec(String(value).trim()) ?? [];
    const percent = Number(digits);
    return digits !== undefined && percent <= 100 ? percent : undefined;
}


/***/ }),

/***/ 88175:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ deploymentStateOf),
/* harmony export */   f: () => (/* binding */ checkConclusionOf)
/* harmony export */ });
function deploymentStateOf(verdict) {
    switch (verdict) {
        case "pass":
        case "warning":
            return "success";
        case "fail":
            return "failure";
        case "errored":
            return "error";
        case undefined:
            return "inactive";
    }
}
function checkConclusionOf(verdict) {
    switch (verdict) {
        case "pass":
            return "success";
        case "warning":
            return "neutral";
        case "fail":
        case "errored":
            return "failure";
        case undefined:
            return "cancelled";
    }
}


/***/ })

};
