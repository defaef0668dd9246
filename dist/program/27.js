module.exports = {

/***/ 8144:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ updateTicket),
/* harmony export */   l: () => (/* binding */ updateChecks)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38177);
/* harmony import */ var _core_outgoing_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68996);
/* harmony import */ var _http_parameters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46349);
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60916);
/* harmony import */ var _find__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39098);
/* harmony import */ var _kind__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56195);
/* harmony import */ var _mark__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87216);
/* harmony import */ var _open__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89025);
/* harmony import */ var _lists__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51904);
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73352);
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9254);
/* harmony import */ var _tracker__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58503);













const MAX_ATTEMPTS = 3;
const LOOK_AGAIN_MS = 2_000;
async function updateTicket(wanted, request, news) {
    const { kind } = wanted;
    const mask = (0,_core_outgoing_text__WEBPACK_IMPORTED_MODULE_1__/* .maskFor */ .A)(request);
    const changes = changesOf(masked(request.parameters, mask), mask(news));
    const tracker = new _tracker__WEBPACK_IMPORTED_MODULE_10__/* .Tracker */ .J(request);
    const found = await (0,_find__WEBPACK_IMPORTED_MODULE_4__/* .findTicket */ .G3)(wanted, tracker, request, true);
    const done = [];
    try {
        const doubts = [
            ...found.doubts,
            ...(await apply(changes, found.ticket, done, { wanted, tracker, since: (0,_find__WEBPACK_IMPORTED_MODULE_4__/* .sinceOf */ .ek)(request) })),
        ];
        const shown = await (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .readWhenThere */ .l0)(found.ticket.number, tracker);
        if (!shown)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("GitHub does not show it any more", "CA-411");
        const broken = brokenIn(shown, changes);
        const words = `${kind.noun} ${shown.number} ` +
            `${done.length > 0 ? `was updated (${(0,_result__WEBPACK_IMPORTED_MODULE_11__/* .inWords */ .r4)(done)})` : "is as it should be; nothing had to be changed"}${shown.state === "closed" ? "; it is closed" : ""}`;
        const fields = { updated: done.join(", ") || "nothing" };
        if (broken.length > 0)
            return (0,_result__WEBPACK_IMPORTED_MODULE_11__/* .resultOf */ .Bg)(kind, shown, {
                verdict: "errored",
                words: `${words}, but GitHub accepted and does not show ${(0,_result__WEBPACK_IMPORTED_MODULE_11__/* .inWords */ .r4)(broken)}`,
                fields,
            });
        const allDoubts = [...doubts, ...droppedIn(shown, changes)];
        return (0,_result__WEBPACK_IMPORTED_MODULE_11__/* .resultOf */ .Bg)(kind, shown, {
            verdict: allDoubts.length > 0 ? "warning" : "pass",
            words: `${words}${allDoubts.length > 0 ? `, but ${(0,_result__WEBPACK_IMPORTED_MODULE_11__/* .inWords */ .r4)(allDoubts)}` : ""}`,
            fields,
        });
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        if (tracker.isStopped)
            return (0,_result__WEBPACK_IMPORTED_MODULE_11__/* .stoppedResult */ .Fb)(kind, found.ticket, request);
        const sofar = done.length > 0 ? ` after it had been changed in part (${(0,_result__WEBPACK_IMPORTED_MODULE_11__/* .inWords */ .r4)(done)})` : "";
        return (0,_result__WEBPACK_IMPORTED_MODULE_11__/* .resultOf */ .Bg)(kind, found.ticket, {
            verdict: "errored",
            words: `${kind.noun} ${found.ticket.number} could not be updated${sofar}: ${error.message.replace(/\.$/, "")}`,
            code: error.code,
            fields: { updated: done.join(", ") || "nothing" },
        });
    }
}
function masked(parameters, mask) {
    const { title, "section-text": text, comment } = parameters;
    return {
        ...parameters,
        ...(title !== undefined && { title: mask(title) }),
        ...(text !== undefined && { "section-text": mask(text) }),
        ...(comment !== undefined && { comment: mask(comment) }),
    };
}
function requireSection({ section: name, "section-text": text, }) {
    if ((name === undefined) !== (text === undefined)) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.${name === undefined ? "section" : "section-text"}: section (a name) and ` +
            "section-text (its Markdown) belong together; found only " +
            `${name === undefined ? "section-text" : "section"}.`, "CA-207");
    }
}
function labelChangesOf(parameters) {
    const labels = (0,_lists__WEBPACK_IMPORTED_MODULE_8__/* .labelsOf */ .PC)(parameters, "add-labels");
    const noLabels = (0,_lists__WEBPACK_IMPORTED_MODULE_8__/* .labelsOf */ .PC)(parameters, "remove-labels");
    if (noLabels.some((label) => label.toLowerCase() === _kind__WEBPACK_IMPORTED_MODULE_5__/* .TICKET_LABEL */ .iE))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.remove-labels: ${_kind__WEBPACK_IMPORTED_MODULE_5__/* .TICKET_LABEL */ .iE} is what later tasks find the ticket by; leave it out.`, "CA-207");
    const both = labels.find((label) => (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)([label], noLabels).length === 0);
    if (both !== undefined)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.remove-labels: ${JSON.stringify(both)} stands in add-labels, too; leave it out of one of them.`, "CA-207");
    return { labels, noLabels };
}
const updateChecks = [
    ..._lists__WEBPACK_IMPORTED_MODULE_8__/* .listChecks */ .SU,
    (0,_core_job__WEBPACK_IMPORTED_MODULE_12__/* .checkOf */ .E)(["section", "section-text"], requireSection),
    (0,_core_job__WEBPACK_IMPORTED_MODULE_12__/* .checkOf */ .E)(["add-labels", "remove-labels"], labelChangesOf),
].map(_http_parameters__WEBPACK_IMPORTED_MODULE_2__/* .withoutRecipe */ .M);
function changesOf(parameters, news) {
    const { title, section: name, "section-text": text, comment } = parameters;
    requireSection(parameters);
    const { labels, noLabels } = labelChangesOf(parameters);
    const assignees = (0,_lists__WEBPACK_IMPORTED_MODULE_8__/* .assigneesOf */ .ww)(parameters);
    const isSilent = title === undefined &&
        name === undefined &&
        labels.length === 0 &&
        noLabels.length === 0 &&
        assignees.length === 0;
    return {
        title: title === undefined ? undefined : (0,_text__WEBPACK_IMPORTED_MODULE_9__/* .titleOf */ .Gg)(title),
        section: name === undefined || text === undefined
            ? undefined
            : { name, text: (0,_mark__WEBPACK_IMPORTED_MODULE_6__/* .withoutMarks */ .zw)(text).replaceAll("\r\n", "\n") },
        labels,
        noLabels,
        assignees,
        comment: comment ?? (isSilent ? news : undefined),
    };
}
async function apply(changes, ticket, done, { wanted, tracker, since }) {
    const { number } = ticket;
    const doubts = [];
    if (changes.title !== undefined && changes.title !== ticket.title) {
        const changed = await tracker.change(number, { title: changes.title });
        if (!changed.ok)
            throw tracker.refusal("its title could not be changed", changed.failure);
        done.push("title");
    }
    if (changes.section && (await writeSection(changes.section, ticket, tracker)))
        done.push(`section ${changes.section.name}`);
    await applyLabels(changes, ticket, done, tracker);
    const assignees = (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)(changes.assignees, ticket.assignees);
    if (assignees.length > 0) {
        const assigned = await tracker.addAssignees(number, assignees);
        if (assigned.ok)
            done.push("assignees");
        else
            doubts.push(`it could not be assigned (${assigned.failure.message})`);
    }
    if (changes.comment !== undefined) {
        const said = await (0,_comment__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)({ number, text: changes.comment, keys: wanted.keys, purpose: "update" }, tracker, since);
        if (!said.ok)
            throw tracker.refusal("no comment could be written", said.failure);
        if (!said.value.isEarlier)
            done.push("comment");
        if (said.value.isCut)
            doubts.push("the comment was cut to what GitHub takes");
    }
    return doubts;
}
async function applyLabels(changes, ticket, done, tracker) {
    const labels = (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)(changes.labels, ticket.labels);
    if (labels.length > 0) {
        const added = await tracker.addLabels(ticket.number, labels);
        if (!added.ok)
            throw tracker.refusal("the labels could not be added", added.failure);
        done.push("labels");
    }
    const present = changes.noLabels.filter((label) => (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)([label], ticket.labels).length === 0);
    for (const label of present) {
        const removed = await tracker.removeLabel(ticket.number, label);
        if (!removed.ok)
            throw tracker.refusal(`the label ${label} could not be removed`, removed.failure);
    }
    if (present.length > 0 && !done.includes("labels"))
        done.push("labels");
}
async function writeSection(section, ticket, tracker) {
    let current = ticket;
    for (let attempt = 1;; attempt++) {
        if (hasSection(current, section))
            return attempt > 1;
        const body = (0,_mark__WEBPACK_IMPORTED_MODULE_6__/* .withSection */ .iG)(current.body, section.name, section.text);
        if (body.length > _tracker__WEBPACK_IMPORTED_MODULE_10__/* .MAX_BODY_CHARACTERS */ .N)
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.section-text: the text of issue ${ticket.number} would have ` +
                `${body.length} characters, GitHub takes ${_tracker__WEBPACK_IMPORTED_MODULE_10__/* .MAX_BODY_CHARACTERS */ .N}`, "CA-411");
        if (attempt > MAX_ATTEMPTS)
            return true;
        const changed = await tracker.change(ticket.number, { body });
        if (!changed.ok)
            throw tracker.refusal(`the section ${section.name} could not be written`, changed.failure);
        await tracker.pause(LOOK_AGAIN_MS);
        current = (await (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .readWhenThere */ .l0)(ticket.number, tracker)) ?? current;
    }
}
function hasSection({ body }, { name, text }) {
    return body.replaceAll("\r\n", "\n").includes((0,_mark__WEBPACK_IMPORTED_MODULE_6__/* .sectionOf */ .ZE)(name, text));
}
function brokenIn(shown, { title, section, noLabels }) {
    const left = noLabels.filter((label) => (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)([label], shown.labels).length === 0);
    return [
        ...(title !== undefined && shown.title !== title ? ["the new title"] : []),
        ...(section && !hasSection(shown, section) ? [`the section ${section.name}`] : []),
        ...(left.length > 0 ? [`that ${(0,_result__WEBPACK_IMPORTED_MODULE_11__/* .inWords */ .r4)(left)} ${left.length > 1 ? "are" : "is"} removed`] : []),
    ];
}
function droppedIn({ labels, assignees }, changes) {
    const noLabels = (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)(changes.labels, labels);
    const nobody = (0,_open__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)(changes.assignees, assignees);
    return [
        ...(noLabels.length > 0
            ? [`GitHub did not set the label${noLabels.length > 1 ? "s" : ""} ${(0,_result__WEBPACK_IMPORTED_MODULE_11__/* .inWords */ .r4)(noLabels)}`]
            : []),
        ...(nobody.length > 0 ? [(0,_open__WEBPACK_IMPORTED_MODULE_7__/* .notAssigned */ .As)(nobody)] : []),
    ];
}


/***/ }),

/***/ 23667:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38177);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24225);
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56195);
/* harmony import */ var _ticket_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9254);
/* harmony import */ var _ticket_update__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8144);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84835);






const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_5__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_4__/* .issueUpdate */ .XB, {
    checks: _ticket_update__WEBPACK_IMPORTED_MODULE_3__/* .updateChecks */ .l,
    async run(request) {
        const { problem, keys } = (0,_ticket_event__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .N)(request);
        const byRecipe = await (0,_ticket_event__WEBPACK_IMPORTED_MODULE_0__/* .performedByRecipe */ .e)(request, { kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_1__/* .ISSUE */ .i8, act: "update", keys }, {
            title: request.parameters.title,
            comment: request.parameters.comment,
            problemId: problem.id,
            problemUrl: problem.url,
        });
        return (byRecipe?.result ?? (0,_ticket_update__WEBPACK_IMPORTED_MODULE_3__/* .updateTicket */ .E)({ kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_1__/* .ISSUE */ .i8, keys }, request, (0,_ticket_text__WEBPACK_IMPORTED_MODULE_2__/* .newsOf */ .Lq)(problem, request)));
    },
});


/***/ }),

/***/ 47494:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _core_job__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38177);
/* harmony import */ var _ticket_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24225);
/* harmony import */ var _ticket_kind__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56195);
/* harmony import */ var _ticket_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9254);
/* harmony import */ var _ticket_update__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8144);
/* harmony import */ var _facts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49604);
/* harmony import */ var _declarations__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70366);







const job = (0,_core_job__WEBPACK_IMPORTED_MODULE_6__/* .jobOf */ .Z)(_declarations__WEBPACK_IMPORTED_MODULE_5__/* .incidentUpdate */ .Wd, {
    checks: [..._ticket_update__WEBPACK_IMPORTED_MODULE_3__/* .updateChecks */ .l, ..._facts__WEBPACK_IMPORTED_MODULE_4__/* .factChecks */ .s],
    async run(request) {
        const { problem, keys, fields } = (0,_facts__WEBPACK_IMPORTED_MODULE_4__/* .incidentOf */ .w)(request);
        const byRecipe = await (0,_ticket_event__WEBPACK_IMPORTED_MODULE_0__/* .performedByRecipe */ .e)(request, { kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_1__/* .INCIDENT */ .pP, act: "update", keys }, {
            title: request.parameters.title,
            comment: request.parameters.comment,
            ...fields,
        });
        return (byRecipe?.result ?? (0,_ticket_update__WEBPACK_IMPORTED_MODULE_3__/* .updateTicket */ .E)({ kind: _ticket_kind__WEBPACK_IMPORTED_MODULE_1__/* .INCIDENT */ .pP, keys }, request, (0,_ticket_text__WEBPACK_IMPORTED_MODULE_2__/* .newsOf */ .Lq)(problem, request)));
    },
});


/***/ }),

/***/ 68395:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ArtifactService: () => (/* binding */ ArtifactService)
/* harmony export */ });
/* unused harmony export ArtifactRefusal */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51306);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _http_exchange__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13519);





class ArtifactRefusal extends Error {
    httpStatus;
    name = "ArtifactRefusal";
    constructor(message, httpStatus) {
        super(message);
        this.httpStatus = httpStatus;
    }
}
const SERVICE = "twirp/github.actions.results.api.v1.ArtifactService";
const ARTIFACT_VERSION = 7;
const ZIP = "application/zip";
const BYTES = "application/octet-stream";
const STORAGE_VERSION = "2023-11-03";
const DAY_MS = 24 * 3_600_000;
const REQUEST_MS = 2 * 60_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_ATTEMPTS = 5;
const FIRST_DELAY_MS = 1_000;
const BLOCK = Buffer.from("cloud-automation-0001").toString("base64");
class ArtifactService {
    stop;
    #origin;
    #token;
    #owner;
    #retentionDays;
    constructor(environment, stop) {
        this.stop = stop;
        const url = environment["ACTIONS_RESULTS_URL"] ?? "";
        this.#token = environment["ACTIONS_RUNTIME_TOKEN"] ?? "";
        if (this.#token === "" || !URL.canParse(url))
            throw new ArtifactRefusal("this runner offers no artifacts");
        this.#origin = new URL(url).origin;
        this.#owner = ownerIn(this.#token);
        this.#retentionDays = Number(environment["GITHUB_RETENTION_DAYS"]) || Infinity;
    }
    async upload({ artifact, file, text, retentionDays }) {
        const archive = Buffer.from((0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .zipSync */ .L)({ [file]: (0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .strToU8 */ ._u)(text) }));
        const days = Math.min(retentionDays, this.#retentionDays);
        const created = await this.#call("CreateArtifact", {
            name: artifact,
            mime_type: ZIP,
            version: ARTIFACT_VERSION,
            expires_at: new Date(Date.now() + days * DAY_MS).toISOString(),
        });
        await this.#store(signedAddressIn(created), archive);
        await this.#call("FinalizeArtifact", {
            name: artifact,
            size: String(archive.length),
            hash: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(archive).digest("hex")}`,
        });
    }
    async delete(artifact) {
        await this.#call("DeleteArtifact", { name: artifact });
    }
    async #call(method, parameters) {
        const { text } = await this.#answered({
            method: "POST",
            url: `${this.#origin}/${SERVICE}/${method}`,
            headers: { "content-type": "application/json", authorization: `Bearer ${this.#token}` },
            body: JSON.stringify({ ...this.#owner, ...parameters }),
        });
        const answer = parsed(text);
        if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(answer) || answer["ok"] === false)
            throw new ArtifactRefusal("the artifact service answered without a result");
        return answer;
    }
    async #store(address, archive) {
        const put = (parameters, headers, body) => this.#answered({
            method: "PUT",
            url: `${address}&${parameters}`,
            headers: { accept: "application/xml", "x-ms-version": STORAGE_VERSION, ...headers },
            body,
        });
        const block = encodeURIComponent(BLOCK);
        await put(`comp=block&blockid=${block}`, { "content-type": BYTES }, archive);
        await put("comp=blocklist", { "content-type": "application/xml", "x-ms-blob-content-type": ZIP }, `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${BLOCK}</Latest></BlockList>`);
    }
    async #answered(request) {
        for (let attempt = 1;; attempt++) {
            const answer = await (0,_http_exchange__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .c)({ ...request, timeoutMs: REQUEST_MS, maxBytes: MAX_ANSWER_BYTES }, this.stop);
            if (answer.kind === "answered" && answer.status >= 200 && answer.status < 300)
                return answer;
            if (!isPassing(answer) || attempt === MAX_ATTEMPTS)
                throw refusalOf(answer);
            const delayMs = FIRST_DELAY_MS * 2 ** (attempt - 1);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(delayMs, undefined, { signal: this.stop }).catch(() => undefined);
        }
    }
}
function isPassing(answer) {
    if (answer.kind === "broken")
        return answer.why === "timeout" || answer.why === "connection";
    return answer.status === 429 || answer.status >= 500;
}
function refusalOf(answer) {
    if (answer.kind === "broken")
        return new ArtifactRefusal(`the request to the artifact service ${answer.words}`);
    const { status, text } = answer;
    const told = parsed(text);
    const words = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(told) && typeof told["msg"] === "string" ? told["msg"] : "";
    const why = words === "" ? "" : `: ${(words.split(/[\r\n]/, 1)[0] ?? "").slice(0, 200)}`;
    return new ArtifactRefusal(`the artifact service answered HTTP ${status}${why}`, status);
}
function ownerIn(token) {
    const claims = parsed(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const scopes = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(claims) ? String(claims["scp"] ?? "") : "";
    const scope = scopes.split(" ").find((one) => one.startsWith("Actions.Results:"));
    const [, run, job] = scope?.split(":") ?? [];
    if (!run || !job)
        throw new ArtifactRefusal("this runner's token does not allow artifacts");
    return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
function signedAddressIn(created) {
    const address = created["signed_upload_url"] ?? created["signedUploadUrl"];
    if (typeof address === "string" && URL.canParse(address))
        return address;
    throw new ArtifactRefusal("the artifact service named no address for the upload");
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 81047:
((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {"use strict";


// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/fault.ts
var fault = __webpack_require__(93892);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: ./src/runner/clock.ts
var clock = __webpack_require__(21984);
// EXTERNAL MODULE: ./src/runner/console.ts
var console = __webpack_require__(10135);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(51963);
// EXTERNAL MODULE: ./src/runner/process.ts
var runner_process = __webpack_require__(62687);
// EXTERNAL MODULE: ./src/trigger/context.ts
var trigger_context = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/trigger/inputs.ts + 1 modules
var trigger_inputs = __webpack_require__(82050);
;// CONCATENATED MODULE: ./src/trigger/ending.ts
function isRed(ending, failStep) {
    switch (ending.kind) {
        case "started":
            return false;
        case "verdict":
            return ending.result === "fail" && failStep;
        case "refused":
        case "unclear":
        case "unseen":
        case "unreadable":
        case "timed-out":
        case "cancelled":
            return true;
    }
}

// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/trigger/progress.ts
var progress = __webpack_require__(25);
// EXTERNAL MODULE: ./src/trigger/verdict.ts
var verdict = __webpack_require__(25585);
;// CONCATENATED MODULE: ./src/trigger/summary.ts



const MAX_CELL_CHARACTERS = 300;
const MAX_EVENTS = 200;
const MAX_INDICATORS = 100;
const SIGNS = {
    pass: "✅ pass",
    warning: "⚠️ warning",
    fail: "❌ fail",
};
const COLOURS = {
    pass: "🟢",
    warning: "🟡",
    fail: "🔴",
    info: "⚪",
};
function triggerSummary(ending, config, link, mask) {
    const cell = (text) => (0,markdown/* escapeMarkdown */.F)((0,verdict/* oneLine */.TN)((0,progress/* brief */.dh)(mask(text), MAX_CELL_CHARACTERS)));
    const title = config ? `Sequence ${cell(config.sequence)}` : "Sequence";
    const parts = [`## ${title}: ${verdictText(ending)}`, "", cell(ending.message), ""];
    if (config) {
        const { project, stage, service } = config.scope;
        const state = ending.kind === "verdict"
            ? []
            : [
                ["State", ending.state],
                ["Status", ending.status],
            ];
        const rows = [
            ["Project / stage / service", `${project} / ${stage} / ${service}`],
            ...state,
            ["Score", ending.score],
            ["Context", ending.keptnContext],
        ];
        parts.push(...(0,markdown/* factTable */.B)([
            ...rows.filter(([, value]) => value).map(([name, value]) => [name, cell(value)]),
            ...(link && ending.keptnContext ? [["Sequence", `[in the Bridge](${link})`]] : []),
        ]), "");
    }
    const indicators = (0,verdict/* lastEvaluation */.bG)(ending.events)?.indicators ?? [];
    if (indicators.length > 0) {
        parts.push("### Evaluation", "", "| | objective | value | |", "| :--- | :--- | :--- | :--- |", ...indicators
            .slice(0, MAX_INDICATORS)
            .map(({ name, value, status }) => `| ${COLOURS[status] ?? ""} | ${cell(name)} | ${cell(value)} | ${cell(status)} |`), ...more(indicators.length - MAX_INDICATORS), "");
    }
    const entries = ending.events.map(progress/* progressEntry */.su).filter((entry) => entry !== undefined);
    if (entries.length > 0) {
        const rows = entries
            .slice(0, MAX_EVENTS)
            .map(({ time, stage, what, by, result, message }) => "| " +
            `${[cell(time), cell(stage), cell(what), Object.hasOwn(SIGNS, result) ? SIGNS[result] : cell(result), cell(senderText(by)), cell(message)].join(" | ")} ` +
            "|");
        parts.push("### Events", "", "| time (UTC) | stage | event | result | by | message |", "| :--- | :--- | :--- | :--- | :--- | :--- |", ...rows, ...more(entries.length - MAX_EVENTS), "");
    }
    return parts.join("\n");
}
function senderText(source) {
    const [, repository, run] = /^https:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d{1,20})\/attempts\/\d+$/.exec(source) ?? [];
    return run === undefined ? source : `run ${run} of ${repository}`;
}
function more(count) {
    return count > 0 ? ["", `… and ${count} more.`] : [];
}
function verdictText({ kind, result }) {
    switch (kind) {
        case "verdict":
            return SIGNS[result] ?? "";
        case "started":
            return "▶️ started";
        case "timed-out":
            return "⏳ not over in time";
        case "cancelled":
            return "🛑 cancelled";
        case "refused":
            return "⛔ not started";
        case "unclear":
        case "unseen":
        case "unreadable":
            return "❔ no verdict";
    }
}

;// CONCATENATED MODULE: ./src/trigger/report.ts


async function report(ending, config, link, log) {
    const core = await log.open();
    for (const [name, value] of Object.entries(outputsOf(ending)))
        core.setOutput(name, value);
    if (ending.kind === "started" || (ending.kind === "verdict" && ending.result === "pass"))
        log.info(ending.message);
    else if (ending.kind === "verdict" && ending.result === "warning")
        log.warning(ending.message);
    else
        log.error(ending.message);
    try {
        await core.summary
            .addRaw(triggerSummary(ending, config, link, (text) => log.masked(text)), true)
            .write();
    }
    catch {
        log.debug("The job summary could not be written.");
    }
    return isRed(ending, config?.failStep ?? true) ? 1 : 0;
}
function outputsOf({ keptnContext, state, status, result, score, }) {
    return { "keptn-context": keptnContext, state, status, result, score };
}

// EXTERNAL MODULE: ./src/trigger/trigger-sequence.ts + 1 modules
var trigger_sequence = __webpack_require__(1056);
;// CONCATENATED MODULE: ./src/entries/trigger.ts













async function main(environment) {
    const cancel = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.on(signal, () => cancel.abort());
    const log = createLog(environment);
    let config;
    let context;
    let ending;
    try {
        config = (0,trigger_inputs/* readTriggerConfig */.T)(environment, Date.now());
        for (const warning of config.warnings)
            log.warning(warning);
        context = await createContext(environment, config, log, cancel.signal);
        ending = await (0,trigger_sequence/* triggerSequence */.g)(context);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        ending = {
            kind: "refused",
            message: error.message,
            keptnContext: "",
            state: "",
            status: "",
            result: "",
            score: "",
            events: [],
        };
    }
    return report(ending, config, context && (0,trigger_context/* bridgeUrl */.B)(context, ending.keptnContext), log);
}
async function createContext(environment, config, log, cancelled) {
    const { connectSequences } = await Promise.all(/* import() */[__webpack_require__.e(4824), __webpack_require__.e(2853)]).then(__webpack_require__.bind(__webpack_require__, 43607));
    const source = (0,dispatch_event/* runAttemptUrl */.q)(environment);
    const { project, stage, service } = config.scope;
    log.keep(source, project, stage, service, config.sequence);
    return {
        config,
        plane: connectSequences({
            url: config.base,
            credentials: config.credentials,
            clock: clock.systemClock,
            mask: (secret) => log.mask(secret),
        }),
        clock: {
            ...clock.systemClock,
            sleep: async (ms, signal) => {
                await log.open();
                await clock.systemClock.sleep(ms, signal);
            },
        },
        console: log,
        newContext: external_node_crypto_.randomUUID,
        mask: (text) => log.masked(text),
        source,
        cancelled,
        onContext: async (keptnContext) => {
            log.keep(keptnContext);
            (await log.open()).setOutput("keptn-context", keptnContext);
        },
    };
}
function createLog(environment) {
    return new console/* RunLog */.s((0,inputs/* secretInputs */._y)(environment), (0,masking/* secretsOfEnvironment */.O0)(environment));
}
const environment = (0,runner_process/* takeEnvironment */.x)();
void main(environment).then(runner_process/* leave */.q, async (error) => {
    const log = createLog(environment);
    log.error((0,fault/* faultText */.I)(error, "Look in the Bridge whether the sequence was started."));
    if (environment["RUNNER_DEBUG"] === "1" && error instanceof Error)
        log.debug(error.stack ?? "");
    await log.open();
    (0,runner_process/* leave */.q)(1);
});


/***/ })

};
