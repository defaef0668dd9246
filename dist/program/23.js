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

/***/ 14893:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ seal),
/* harmony export */   unseal: () => (/* binding */ unseal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);


const VERSION = "v1";
const PURPOSE = "cloud-automation open task";
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
function seal(memo, secret, run) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE_BYTES);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, keyOf(secret), nonce).setAAD(Buffer.from(run));
    const sealed = Buffer.concat([cipher.update(JSON.stringify(memo), "utf8"), cipher.final()]);
    return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64")}`;
}
function unseal(text, secret, run) {
    const [version, base64 = ""] = text.split(".");
    const bytes = Buffer.from(base64, "base64");
    if (version !== VERSION || bytes.length <= NONCE_BYTES + TAG_BYTES)
        return undefined;
    try {
        const opened = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, keyOf(secret), bytes.subarray(0, NONCE_BYTES))
            .setAAD(Buffer.from(run))
            .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        const json = opened.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, "utf8");
        return memoIn(JSON.parse(json + opened.final("utf8")));
    }
    catch {
        return undefined;
    }
}
function memoIn(value) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return undefined;
    const [task, target] = [(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "task"), (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(value, "target")];
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(task ?? null) || !(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(target ?? null))
        return undefined;
    return value;
}
function keyOf(secret) {
    return Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", secret, "", PURPOSE, 32));
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
    const planned = decided ?? (await (0,_plan__WEBPACK_IMPORTED_MODULE_6__/* .plan */ .e)(assignment, context));
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

/***/ 67473:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Callback: () => (/* binding */ Callback)
});

// UNUSED EXPORTS: CALLBACK_CAN

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(70039);
// EXTERNAL MODULE: ./src/http/exchange.ts + 1 modules
var exchange = __webpack_require__(13519);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./src/callback/answer.ts


const VERSION = "1";
const FIELD = /^\{(\w+)\}$/;
function answerOf({ type, source, triggeredid, data }) {
    const task = (0,event_type/* parseTaskEventType */.hN)(type)?.task ?? "";
    const [, id = "", attempt = "1"] = /\/runs\/(\d+)\/attempts\/(\d+)$/.exec(source) ?? [];
    const common = {
        version: VERSION,
        id: triggeredid,
        task,
        run: { id: Number(id), attempt: Number(attempt), url: source },
    };
    if (type.endsWith(".started"))
        return { ...common, status: "started" };
    return {
        ...common,
        status: (0,json/* textAt */.$6)(data, "status"),
        result: (0,json/* textAt */.$6)(data, "result"),
        message: (0,json/* textAt */.$6)(data, "message"),
        data: (0,json/* objectAt */.lJ)(data, task),
        labels: (0,json/* objectAt */.lJ)(data, "labels"),
    };
}
function bodyOf(answer, { body }) {
    const status = (0,json/* getOwn */.Ng)(answer, "status");
    if (status === "started")
        return answer;
    return filled(status === "errored" ? body.errored : body.succeeded, answer);
}
function filled(template, answer) {
    if (typeof template === "string") {
        const [, field] = FIELD.exec(template) ?? [];
        if (field === undefined)
            return template;
        return field === "answer" ? answer : ((0,json/* getOwn */.Ng)(answer, field) ?? null);
    }
    const object = {};
    for (const [name, part] of Object.entries(template))
        (0,json/* setOwn */.P5)(object, name, filled(part, answer));
    return object;
}

// EXTERNAL MODULE: ./src/callback/memo.ts
var memo = __webpack_require__(14893);
// EXTERNAL MODULE: ./src/callback/signature.ts
var signature = __webpack_require__(74629);
;// CONCATENATED MODULE: ./src/callback/client.ts






const ATTEMPT_MS = 20_000;
const MIN_ATTEMPT_MS = 2_000;
const MAX_BYTES = 256 * 1024;
const MAX_RETRY_AFTER_MS = 60_000;
const PASSING = [408, 425, 429];
const CALLBACK_CAN = {
    find: false,
    counts: false,
    look: false,
    once: true,
    started: false,
    openTasks: false,
    abort: false,
    progress: false,
};
class Callback {
    target;
    settings;
    clock;
    post;
    address;
    can;
    constructor(target, settings, clock, post = exchange/* exchange */.c) {
        this.target = target;
        this.settings = settings;
        this.clock = clock;
        this.post = post;
        this.address = new URL(target.url).host;
        this.can = { ...CALLBACK_CAN, started: target.startedUrl !== undefined };
    }
    memo(task, run) {
        const { secret } = this.settings;
        return secret === undefined ? undefined : (0,memo/* seal */.o)({ task, target: this.target }, secret, run);
    }
    async deliver(event, deadlineMs, signal) {
        const isStarted = event.type.endsWith(".started");
        const url = isStarted ? this.target.startedUrl : this.target.url;
        if (url === undefined)
            return { ok: true, value: undefined };
        const { preset, token } = this.settings;
        const text = JSON.stringify(bodyOf(answerOf(event), preset));
        const answer = await this.post({
            method: "POST",
            url,
            headers: {
                "content-type": "application/json",
                ...this.#signed(event, isStarted ? "started" : "finished", text),
                ...(token !== undefined && { authorization: `Bearer ${token}` }),
            },
            body: text,
            timeoutMs: Math.max(MIN_ATTEMPT_MS, Math.min(ATTEMPT_MS, deadlineMs - this.clock.nowMs())),
            maxBytes: MAX_BYTES,
        }, signal);
        if (answer.kind === "answered")
            return this.#understood(answer);
        const kind = answer.why === "cancelled" || answer.why === "timeout" ? answer.why : "unreachable";
        return failed({
            kind: this.#isOver() && kind !== "cancelled" ? "refused" : kind,
            reached: answer.reached,
            message: `The answer to ${this.address} ${answer.words}`,
        });
    }
    #signed({ triggeredid }, kind, text) {
        const { secret } = this.settings;
        const id = `msg_${(0,external_node_crypto_.createHash)("sha256").update(`${triggeredid} ${kind}`).digest("hex").slice(0, 32)}`;
        const timestamp = String(Math.floor(this.clock.nowMs() / 1_000));
        return {
            "webhook-id": id,
            "webhook-timestamp": timestamp,
            ...(secret !== undefined && {
                "webhook-signature": (0,signature/* signatureOf */.yK)(secret, `${id}.${timestamp}.${text}`),
            }),
        };
    }
    #understood({ status, headers, text }) {
        if (status >= 200 && status < 300)
            return { ok: true, value: undefined };
        const { tooEarly, closed } = this.settings.preset;
        const is = (signs) => signs.some((sign) => sign.status === status && text.includes(sign.words ?? ""));
        const message = `${this.address} answered HTTP ${status}`;
        if (is(tooEarly))
            return this.#again("no", `${message}: it does not wait so far`, headers);
        if (is(closed))
            return failed({
                kind: "closed",
                reached: "no",
                message: `${message}: it takes no answer for this task any more`,
            });
        if (PASSING.includes(status))
            return this.#again("no", message, headers);
        if (status >= 500)
            return this.#again("maybe", message, headers);
        return failed({ kind: "refused", reached: "no", message: `${message}${advice(status)}` });
    }
    #again(reached, message, headers) {
        const waitMs = (0,waiting/* retryAfterMs */.Vs)(headers["retry-after"], this.clock.nowMs());
        return failed({
            kind: this.#isOver() ? "refused" : "unreachable",
            reached,
            message,
            ...(waitMs !== undefined && { retryAfterMs: Math.min(MAX_RETRY_AFTER_MS, waitMs) }),
        });
    }
    #isOver() {
        const untilMs = Date.parse(this.target.deadline ?? "");
        return this.clock.nowMs() > untilMs;
    }
}
function failed(failure) {
    return { ok: false, failure };
}
function advice(status) {
    if (status >= 300 && status < 400)
        return ": redirects are not followed";
    if (status === 401 || status === 403)
        return ": it wants other credentials; look at callback-token and callback-secret";
    return status === 404 ? ": it knows no such wait" : "";
}


/***/ })

};
