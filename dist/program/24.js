module.exports = {

/***/ 7137:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ textAtCommitOf)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _octokit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6702);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90651);



const SWEEP_MS = 10 * 60_000;
const MAX_BYTES = 512 * 1024;
function textAtCommitOf(environment, token) {
    const repository = (0,_repository__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(environment);
    const octokit = (0,_octokit__WEBPACK_IMPORTED_MODULE_1__.octokitFor)(environment, token, AbortSignal.timeout(SWEEP_MS));
    const texts = new Map();
    return (path, commit) => {
        const key = `${commit} ${path}`;
        const held = texts.get(key) ??
            (repository ? read(path, commit, octokit, repository) : Promise.resolve(undefined));
        texts.set(key, held);
        return held;
    };
}
async function read(path, ref, octokit, repository) {
    try {
        const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref });
        if (Array.isArray(data) ||
            !("content" in data) ||
            typeof data.content !== "string" ||
            data.size > MAX_BYTES)
            return undefined;
        return Buffer.from(data.content, "base64").toString("utf8");
    }
    catch (error) {
        if (typeof error === "object" && error !== null && "status" in error && error.status === 404)
            return undefined;
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} at ${ref.slice(0, 7)}: ${(0,_octokit__WEBPACK_IMPORTED_MODULE_1__.refusalOf)(error)}. The job needs \`contents: read\`.`, "CA-605");
    }
}


/***/ }),

/***/ 26600:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ft: () => (/* binding */ owesAnswer),
/* harmony export */   jy: () => (/* binding */ runsOfTask),
/* harmony export */   zb: () => (/* binding */ hasSent)
/* harmony export */ });
/* harmony import */ var _event_counts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30993);
/* harmony import */ var _text_capital__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81838);
/* harmony import */ var _trust_provenance__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38234);
/* harmony import */ var _run_conclusion__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61777);




const SERVICES = ["webhook-service", "approval-service"];
function runsOfTask(task, counts, runs, isServed) {
    return runs
        .filter((run) => ((0,_trust_provenance__WEBPACK_IMPORTED_MODULE_0__/* .isDispatchFor */ .a$)(run, task) && isServed(run)) || hasSent(run, counts))
        .sort((a, b) => a.id - b.id);
}
function hasSent({ attemptUrl }, counts) {
    return counts.answers.some(({ source }) => (0,_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .isSameRun */ .Mf)(source, attemptUrl));
}
function judge(open, evidence, rules, nowMs) {
    const what = `${(0,_text_capital__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .N)(open.task.name)} of ${open.task.service} in ${open.task.stage}`;
    const matter = { ...evidence, open, rules, nowMs, what };
    const { runs, isSure } = evidence;
    const live = runs.find((run) => !run.isOver);
    if (live)
        return judgeLive(live, matter);
    if (runs.length > 0)
        return loneFinished(matter) ?? judgeOver(matter);
    return isSure
        ? judgeUnclaimed(matter)
        : { kind: "leave", why: "GitHub lists too many runs to be sure that none belongs to it" };
}
function judgeLive(live, matter) {
    const { open, counts, nowMs, what } = matter;
    const wait = live.isWaiting ? matter.waitNoted(live) : undefined;
    if (!wait)
        return { kind: "leave", why: `run ${live.id} is at work` };
    if (isLeftToPay(live, open, counts))
        return { ...payment(live, what), ends: live.id };
    if (nowMs < Date.parse(wait.deadline) || !owesAnswer(live, open, counts))
        return { kind: "leave", why: waitsFor(wait) };
    return {
        kind: "finish",
        source: live.attemptUrl,
        message: inVain(wait, what),
        code: "CA-603",
        ends: live.id,
    };
}
function loneFinished({ runs, counts }) {
    const surplus = runs.find(({ attemptUrl }) => sentBy(counts, "finished", attemptUrl) > sentBy(counts, "started", attemptUrl));
    return surplus && (0,_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts, "finished") > (0,_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts, "started")
        ? { kind: "start", source: surplus.attemptUrl }
        : undefined;
}
function judgeOver(matter) {
    const { open, counts, runs, isSure, waitNoted, rules, nowMs, what } = matter;
    const owing = runs.filter((run) => owesAnswer(run, open, counts));
    if (owing.length === 0) {
        const isUntaken = isSure && !runs.some((run) => (0,_trust_provenance__WEBPACK_IMPORTED_MODULE_0__/* .isDispatchFor */ .a$)(run, open.task));
        return isUntaken
            ? judgeUnclaimed(matter)
            : { kind: "leave", why: "our runs have answered; somebody else still owes an answer" };
    }
    const unfinished = owing.find((run) => isLeftToPay(run, open, counts));
    if (unfinished)
        return payment(unfinished, what);
    const waiting = owing.filter((run) => isWaiting(waitNoted(run), nowMs));
    const wait = waiting[0] && waitNoted(waiting[0]);
    if (wait && waiting.length >= (0,_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .dispatchesOwed */ .EF)(counts, open.task, { source: rules.sweepUrl }))
        return { kind: "leave", why: waitsFor(wait) };
    const [run] = owing
        .filter((one) => !waiting.includes(one))
        .sort((a, b) => rank(a, waitNoted) - rank(b, waitNoted) || a.id - b.id);
    if (!run)
        return { kind: "leave", why: "its runs wait" };
    const note = waitNoted(run);
    return note ? judgeWait(note, run, what) : unanswered(run, what);
}
function waitsFor({ waitsFor: whom, deadline }) {
    return `waits for ${whom} until ${deadline}`;
}
function unanswered({ id, attemptUrl, conclusion }, what) {
    const how = conclusion === "success" ? "ended green, without a step that answers," : (0,_run_conclusion__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(conclusion);
    return {
        kind: "finish",
        source: attemptUrl,
        message: `${what} was never finished: run ${id} ${how} and has not answered.`,
        code: "CA-601",
    };
}
function owesAnswer(run, { task }, counts) {
    return (0,_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .owedBy */ .He)(counts, task, { source: run.attemptUrl }).finished > 0;
}
function isLeftToPay(run, open, counts) {
    return (owesAnswer(run, open, counts) &&
        (0,_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .isApprovalAnswered */ .zx)(counts, open.task, {
            source: run.attemptUrl,
        }));
}
function payment({ attemptUrl: source }, what) {
    return {
        kind: "finish",
        source,
        message: `${what} was answered elsewhere, but not the \`started\` of the webhook service.`,
        code: "CA-317",
    };
}
function sentBy(counts, kind, source) {
    return (0,_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts, kind, (sender) => (0,_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .isSameRun */ .Mf)(sender, source));
}
function rank(run, waitNoted) {
    if (waitNoted(run))
        return 0;
    return run.conclusion === "success" || run.conclusion === "skipped" ? 2 : 1;
}
function isWaiting(wait, nowMs) {
    if (wait === undefined || wait.awaited === "gone" || wait.awaited?.isOver)
        return false;
    return nowMs < Date.parse(wait.deadline);
}
function judgeWait(wait, { attemptUrl: source }, what) {
    const { awaited, waitsFor, artifact } = wait;
    if (awaited === "gone")
        return {
            kind: "finish",
            source,
            message: `${what} waited for ${waitsFor}, which is no longer there.`,
            code: "CA-412",
        };
    if (awaited?.isOver)
        return { kind: "conclude", source, awaited: { run: awaited, artifact } };
    return {
        kind: "finish",
        source,
        message: inVain(wait, what),
        code: "CA-603",
        ...(awaited && { cancels: { run: awaited, artifact } }),
    };
}
function inVain({ runId, waitsFor, deadline }, what) {
    return runId === undefined
        ? `No one answered: ${what} waited for ${waitsFor}, until ${deadline}.`
        : `${what} waited in vain for ${waitsFor}, until ${deadline}.`;
}
function judgeUnclaimed({ open, counts, what, rules, nowMs }) {
    const { task, sentMs } = open;
    if (!rules.servedTasks.includes(task.name))
        return { kind: "leave", why: "no run here belongs to it, and `tasks` does not name it" };
    const isAtWork = counts.answers.some(({ kind, source }) => kind === "started" &&
        !SERVICES.includes(source) &&
        sentBy(counts, "started", source) > sentBy(counts, "finished", source));
    if (isAtWork)
        return { kind: "leave", why: "another executor has started it and is not done" };
    const ageMs = nowMs - (Number.isNaN(sentMs) ? nowMs : sentMs);
    if (ageMs < rules.unclaimedAfterMs)
        return { kind: "leave", why: "no run belongs to it yet" };
    const owes = (0,_event_counts__WEBPACK_IMPORTED_MODULE_2__/* .owedBy */ .He)(counts, task, { source: rules.sweepUrl });
    if (owes.finished === 0)
        return { kind: "leave", why: "it has been answered already" };
    return {
        kind: "finish",
        source: rules.sweepUrl,
        message: `${what} was not taken: no run of this repository belongs to it ` +
            `after ${Math.round(ageMs / 60_000)} minutes.`,
        code: "CA-602",
    };
}


/***/ }),

/***/ 28202:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LZ: () => (/* binding */ channelChecks),
  XC: () => (/* binding */ planOf),
  mk: () => (/* binding */ publish),
  Bg: () => (/* binding */ resultOf)
});

// EXTERNAL MODULE: ./src/cards/index.ts + 8 modules
var cards = __webpack_require__(71567);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/nearest.ts
var nearest = __webpack_require__(56300);
// EXTERNAL MODULE: ./src/domain/text/capital.ts
var capital = __webpack_require__(81838);
// EXTERNAL MODULE: ./src/jobs/http/perform.ts
var perform = __webpack_require__(40460);
// EXTERNAL MODULE: ./src/jobs/core/job.ts
var job = __webpack_require__(38177);
// EXTERNAL MODULE: ./src/jobs/core/own-reports.ts
var own_reports = __webpack_require__(53168);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/counting/opened.ts
var opened = __webpack_require__(88175);
// EXTERNAL MODULE: ./src/domain/text/visible.ts
var visible = __webpack_require__(81612);
;// CONCATENATED MODULE: ./src/jobs/channels/delivery.ts
function delivered(channel, words, fields = {}) {
    return { isDelivered: true, channel, words, fields };
}
function notDelivered(channel, words, code = "CA-411") {
    return { isDelivered: false, channel, words, code };
}
function refused(channel, what, { kind, httpStatus, message }, permission) {
    if (httpStatus === 410)
        return notDelivered(channel, `${what}: issues are switched off in this repository`);
    if (kind === "unauthorized" || httpStatus === 404)
        return notDelivered(channel, `${what}: ${message}; it needs \`${permission}\``, "CA-605");
    return notDelivered(channel, `${what}: ${message}`);
}

;// CONCATENATED MODULE: ./src/jobs/channels/check-run.ts






const CHECK_RUNS = "/repos/{owner}/{repo}/check-runs";
const CHECK_RUN = `${CHECK_RUNS}/{check_run_id}`;
const PERMISSION = "checks: write";
const PAGE = 100;
const MAX_ATTEMPTS = 3;
const LOOK_AGAIN_MS = 2_000;
async function checkRun(message, sha, name, request) {
    const { github, clock, stop } = request;
    const wanted = { ...contentOf(message), name };
    const { kind } = message;
    for (let attempt = 1;; attempt++) {
        const found = await ours(message, sha, name, request);
        if (!found.ok)
            return refused("check", `the check runs of ${sha.slice(0, 7)} could not be read`, found.failure, PERMISSION);
        const [first, ...doubles] = found.value;
        for (const double of doubles)
            await retire(double, first?.url ?? "", request);
        if (first)
            return bringUpToDate(first, { wanted, kind }, request);
        const created = await github.write(`POST ${CHECK_RUNS}`, { ...wanted, head_sha: sha, details_url: request.runUrl }, stop);
        const made = created.ok ? checkRunIn(created.value.data) : undefined;
        if (made) {
            const rivals = await ours(message, sha, name, request);
            if (!rivals.ok || rivals.value.every(({ id }) => id >= made.id))
                return bringUpToDate(made, { wanted, kind, how: "" }, request);
        }
        else if (created.ok) {
            return notDelivered("check", "GitHub accepted the check run and answered with none");
        }
        else if (created.failure.reached === "no" || stop.aborted || attempt >= MAX_ATTEMPTS) {
            return refused("check", "the check run could not be made", created.failure, PERMISSION);
        }
        await clock.sleep(LOOK_AGAIN_MS * attempt, stop);
    }
}
async function bringUpToDate(existing, { wanted, kind, how = "updated" }, { github, clock, stop }) {
    const done = (words) => delivered("check", words, { checkRunUrl: existing.url });
    if (how !== "" && isSame(existing, wanted))
        return done("check run (as it stood there already)");
    if (rankOf(existing.key) > event_type/* EVENT_KINDS */.dP.indexOf(kind))
        return done("check run (which shows the end already)");
    if (how !== "") {
        const changed = await github.write(`PATCH ${CHECK_RUN}`, { check_run_id: existing.id, ...wanted }, stop, { isRepeatable: true });
        if (!changed.ok)
            return refused("check", `check run ${existing.id} could not be changed`, changed.failure, PERMISSION);
    }
    for (const pauseMs of [LOOK_AGAIN_MS, LOOK_AGAIN_MS, 0]) {
        const read = await github.read(`GET ${CHECK_RUN}`, { check_run_id: existing.id }, stop);
        if (!read.ok && read.failure.httpStatus !== 404)
            return refused("check", `check run ${existing.id} could not be read back`, read.failure, PERMISSION);
        const shown = read.ok ? checkRunIn(read.value.data) : undefined;
        if (shown && isSame(shown, wanted))
            return done(how === "" ? "check run" : `check run (${how})`);
        if (pauseMs > 0)
            await clock.sleep(pauseMs, stop);
    }
    return notDelivered("check", `GitHub accepted check run ${existing.id} and does not show it as ${wanted.conclusion}`);
}
async function ours({ key, purpose }, sha, name, { github, stop }) {
    const read = await github.read("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", { ref: sha, check_name: name, filter: "all", per_page: PAGE }, stop);
    if (!read.ok)
        return read;
    const listed = (0,json/* isJsonObject */.OW)(read.value.data) ? (0,json/* getOwn */.Ng)(read.value.data, "check_runs") : undefined;
    const runs = (Array.isArray(listed) ? listed : [])
        .map(checkRunIn)
        .filter((run) => run !== undefined);
    return {
        ok: true,
        value: runs
            .filter((run) => run.key.startsWith(`${key} ${purpose} `))
            .sort((a, b) => a.id - b.id),
    };
}
async function retire(double, url, { github, stop, console }) {
    if (double.conclusion === "skipped")
        return;
    const changed = await github.write(`PATCH ${CHECK_RUN}`, {
        check_run_id: double.id,
        status: "completed",
        conclusion: "skipped",
        output: { title: "Posted elsewhere", summary: `The same is posted at ${url}` },
    }, stop, { isRepeatable: true });
    if (!changed.ok)
        console.warning(`Check run ${double.id} repeats an older one, and could not be marked as a duplicate: ${changed.failure.message}.`);
}
function contentOf({ card, key, purpose, kind }) {
    return {
        external_id: `${key} ${purpose} ${kind}`,
        status: "completed",
        conclusion: conclusionOf(card),
        output: { title: (0,visible/* harmlessAtGitHub */.Yt)((0,cards/* headline */.Pl)(card)), summary: (0,cards/* cardMarkdown */.cE)(card) },
    };
}
function conclusionOf({ verdict }) {
    return verdict === undefined ? "neutral" : (0,opened/* checkConclusionOf */.f)(verdict);
}
function rankOf(key) {
    return event_type/* EVENT_KINDS */.dP.findIndex((kind) => key.endsWith(` ${kind}`));
}
function isSame(shown, { external_id, status, conclusion, output }) {
    return (shown.key === external_id &&
        shown.status === status &&
        shown.conclusion === conclusion &&
        shown.title === output.title &&
        shown.summary.trim() === output.summary.trim());
}
function checkRunIn(value) {
    const id = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, "id") : undefined;
    if (!(0,json/* isJsonObject */.OW)(value) || typeof id !== "number")
        return undefined;
    const output = (0,json/* getOwn */.Ng)(value, "output");
    const text = (of, name) => {
        const found = (0,json/* isJsonObject */.OW)(of) ? (0,json/* getOwn */.Ng)(of, name) : undefined;
        return typeof found === "string" ? found : "";
    };
    return {
        id,
        url: text(value, "html_url"),
        key: text(value, "external_id"),
        status: text(value, "status"),
        conclusion: text(value, "conclusion"),
        title: text(output, "title"),
        summary: text(output, "summary"),
    };
}

// EXTERNAL MODULE: ./src/jobs/ticket/mark.ts
var ticket_mark = __webpack_require__(87216);
// EXTERNAL MODULE: ./src/jobs/ticket/tracker.ts + 1 modules
var tracker = __webpack_require__(58503);
;// CONCATENATED MODULE: ./src/jobs/channels/comment.ts






const comment_PAGE = 100;
const MAX_PAGES = 10;
const comment_MAX_ATTEMPTS = 4;
const comment_LOOK_AGAIN_MS = 2_000;
function issuePlace(number) {
    return {
        channel: "issue",
        what: `issue ${number}`,
        list: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
        at: { issue_number: number },
        one: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
        field: "issueCommentUrl",
        permission: "issues: write",
    };
}
function commitPlace(sha) {
    return {
        channel: "commit",
        what: `commit ${sha.slice(0, 7)}`,
        list: "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
        at: { commit_sha: sha },
        one: "/repos/{owner}/{repo}/comments/{comment_id}",
        field: "commitCommentUrl",
        permission: "contents: write",
    };
}
async function comment(message, place, request) {
    const { clock, stop } = request;
    const body = bodyOf(message);
    const access = new Comments(place, request);
    let isWritten = false;
    for (let attempt = 1;; attempt++) {
        const found = await access.ours(message);
        if (!found.ok)
            return refused(place.channel, `the comments of ${place.what} could not be read`, found.failure, place.permission);
        const [first, ...doubles] = found.value;
        if (first) {
            await removeAll(doubles, access, request);
            return comment_bringUpToDate(first, { body, kind: message.kind, isWritten }, access);
        }
        if (isWritten)
            return notDelivered(place.channel, `GitHub accepted the comment on ${place.what} and does not show it`);
        const written = await access.write(body);
        if (!written.ok &&
            (written.failure.reached === "no" || stop.aborted || attempt >= comment_MAX_ATTEMPTS))
            return refused(place.channel, `${place.what} could not be commented`, written.failure, place.permission);
        isWritten = written.ok;
        const shown = written.ok ? await shownAlone(written.value, body, message, access) : undefined;
        if (shown)
            return delivered(place.channel, place.what, { [place.field]: shown.url });
        await clock.sleep(comment_LOOK_AGAIN_MS * attempt, stop);
    }
}
async function removeAll(doubles, access, { console }) {
    for (const double of doubles) {
        const removed = await access.remove(double.id);
        if (!removed.ok)
            console.warning(`${access.place.what} has two comments about this task, and one could not be removed: ${removed.failure.message}.`);
    }
}
async function shownAlone(id, body, message, access) {
    const shown = await access.read(id);
    if (!shown.ok || !shown.value || !comment_isSame(shown.value.body, body))
        return undefined;
    const others = await access.ours(message);
    return !others.ok || others.value.every((other) => other.id >= id) ? shown.value : undefined;
}
async function comment_bringUpToDate(existing, { body, kind, isWritten }, access) {
    const { place } = access;
    const done = (words) => delivered(place.channel, words, { [place.field]: existing.url });
    if (comment_isSame(existing.body, body))
        return done(isWritten ? place.what : `${place.what} (as it stood there already)`);
    if (comment_rankOf(existing.body) > event_type/* EVENT_KINDS */.dP.indexOf(kind))
        return done(`${place.what} (which shows the end already)`);
    const changed = await access.change(existing.id, body);
    if (!changed.ok)
        return refused(place.channel, `the comment on ${place.what} could not be changed`, changed.failure, place.permission);
    for (const pauseMs of [comment_LOOK_AGAIN_MS, comment_LOOK_AGAIN_MS, 0]) {
        const shown = await access.read(existing.id);
        if (!shown.ok)
            return refused(place.channel, `the comment on ${place.what} could not be read back`, shown.failure, place.permission);
        if (shown.value && comment_isSame(shown.value.body, body))
            return done(`${place.what} (updated)`);
        if (pauseMs > 0)
            await access.pause(pauseMs);
    }
    return notDelivered(place.channel, `GitHub accepted the change of the comment on ${place.what} and does not show it`);
}
class Comments {
    place;
    request;
    #tracker;
    constructor(place, request) {
        this.place = place;
        this.request = request;
        this.#tracker = new tracker/* Tracker */.J(request);
    }
    async ours({ key, purpose }) {
        const ours = [];
        for (let page = 1; page <= MAX_PAGES; page++) {
            const answer = await this.request.github.read(`GET ${this.place.list}`, { ...this.place.at, per_page: comment_PAGE, page }, this.request.stop);
            if (!answer.ok)
                return answer;
            const listed = Array.isArray(answer.value.data) ? answer.value.data : [];
            for (const found of listed.map(commentIn)) {
                const mark = found && (0,ticket_mark/* readMark */.Mp)(found.body);
                if (found &&
                    mark?.noun === "comment" &&
                    mark.keys.includes(key) &&
                    mark.keys.includes(purpose) &&
                    (await this.#tracker.isOurs(found.author)))
                    ours.push(found);
            }
            if (listed.length < comment_PAGE)
                break;
        }
        return { ok: true, value: ours.sort((a, b) => a.id - b.id) };
    }
    async write(body) {
        const answer = await this.request.github.write(`POST ${this.place.list}`, { ...this.place.at, body }, this.request.stop);
        if (!answer.ok)
            return answer;
        const written = commentIn(answer.value.data);
        if (written)
            return { ok: true, value: written.id };
        return { ok: false, failure: unexpected(`POST ${this.place.list}`, answer.value.status) };
    }
    change(id, body) {
        return this.request.github.write(`PATCH ${this.place.one}`, { comment_id: id, body }, this.request.stop, { isRepeatable: true });
    }
    async remove(id) {
        const answer = await this.request.github.write(`DELETE ${this.place.one}`, { comment_id: id }, this.request.stop, { isRepeatable: true });
        return !answer.ok && answer.failure.httpStatus === 404
            ? { ok: true, value: undefined }
            : answer;
    }
    async read(id) {
        const answer = await this.request.github.read(`GET ${this.place.one}`, { comment_id: id }, this.request.stop);
        if (!answer.ok)
            return answer.failure.httpStatus === 404 ? { ok: true, value: undefined } : answer;
        return { ok: true, value: commentIn(answer.value.data) };
    }
    pause(ms) {
        return this.request.clock.sleep(ms, this.request.stop);
    }
}
function bodyOf({ card, key, purpose, kind }) {
    return `${(0,ticket_mark/* commentMark */.Hc)({ task: key, lasting: key, isShared: false }, `${purpose} ${kind}`)}\n${(0,cards/* cardMarkdown */.cE)(card)}`;
}
function comment_rankOf(body) {
    const { keys = [] } = (0,ticket_mark/* readMark */.Mp)(body) ?? {};
    return event_type/* EVENT_KINDS */.dP.findIndex((kind) => keys.includes(kind));
}
function comment_isSame(shown, written) {
    const plain = (text) => text.replace(/\r\n/g, "\n").trim();
    return plain(shown) === plain(written);
}
function commentIn(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const [id, url, body, user] = ["id", "html_url", "body", "user"].map((name) => (0,json/* getOwn */.Ng)(value, name));
    if (typeof id !== "number")
        return undefined;
    const login = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    const author = {
        login: typeof login === "string" ? login : "",
        isBot: (0,json/* isJsonObject */.OW)(user) && (0,json/* getOwn */.Ng)(user, "type") === "Bot",
    };
    return {
        id,
        url: typeof url === "string" ? url : "",
        body: typeof body === "string" ? body : "",
        author,
    };
}
function unexpected(route, status) {
    return {
        kind: "unexpected",
        reached: "no",
        httpStatus: status,
        message: `${route}: GitHub answered HTTP ${status} and no comment`,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/jobs/channels/file.ts





const ENDINGS = [".md", ".txt", ".json"];
function checkPath(path) {
    const parts = path.split(/[/\\]/);
    const refuse = (why) => new errors/* UserError */.yo(`with.path: ${why}, found ${(0,errors/* quote */.hD)(path)}.`, "CA-207");
    if (/[\p{Cc}:*?"<>|]/u.test(path))
        throw refuse('expected a path without control characters and without any of : * ? " < > |');
    if (/^[/\\]/.test(path) || parts.some((part) => part === ".."))
        throw refuse("expected a path inside the workspace");
    if (parts.some((part) => /^\.git/i.test(part)))
        throw refuse("a report is not written into .git or .github");
    if (!ENDINGS.some((ending) => path.toLowerCase().endsWith(ending)))
        throw refuse(`expected a file ending in ${ENDINGS.join(", ")}`);
}
function textFor(path, card) {
    if (path.endsWith(".json"))
        return `${JSON.stringify((0,cards/* cardContext */.QK)(card)["data"], null, 2)}\n`;
    return path.endsWith(".txt") ? `${(0,cards/* cardText */.O)(card)}\n` : (0,cards/* cardMarkdown */.cE)(card);
}
async function file({ card }, path, { environment }) {
    const workspace = (0,external_node_path_.resolve)(environment["GITHUB_WORKSPACE"] || process.cwd());
    const full = (0,external_node_path_.resolve)(workspace, path);
    const text = textFor(path, card);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(full), { recursive: true });
        const [root, folder] = [await (0,promises_.realpath)(workspace), await (0,promises_.realpath)((0,external_node_path_.dirname)(full))];
        const target = (0,external_node_path_.resolve)(folder, (0,external_node_path_.basename)(full));
        const isLink = await (0,promises_.lstat)(target).then((found) => found.isSymbolicLink(), () => false);
        if (isLink || (folder !== root && !folder.startsWith(root + external_node_path_.sep)))
            return notDelivered("file", `the file ${(0,errors/* quote */.hD)(path)} would lie outside of the workspace`, "CA-207");
        await (0,promises_.writeFile)(target, text);
        if ((await (0,promises_.readFile)(target, "utf8")) !== text)
            return notDelivered("file", `the file ${(0,errors/* quote */.hD)(path)} was written and reads otherwise`);
        return delivered("file", `the file ${(0,external_node_path_.relative)(root, target)}`, {
            file: (0,external_node_path_.relative)(root, target).split(external_node_path_.sep).join("/"),
        });
    }
    catch (error) {
        return notDelivered("file", `the file ${(0,errors/* quote */.hD)(path)} could not be written (${codeOf(error)})`);
    }
}
function codeOf(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string"
        ? error.code
        : "unknown";
}

// EXTERNAL MODULE: ./src/jobs/channels/parameters.ts + 1 modules
var channels_parameters = __webpack_require__(86342);
;// CONCATENATED MODULE: ./src/jobs/channels/publish.ts













const DEFAULT_CHANNEL = channels_parameters/* channelProperties */.D9.channel.default;
const SIGNATURE = "X-Hub-Signature-256";
const CHECK_NAMES = { notify: "Cloud Automation", slo: "SLO evaluation" };
async function planOf(request, offered = channels_parameters/* CHANNELS */.l_) {
    const { parameters } = request;
    const recipe = await (0,perform.recipeOf)(request);
    const channels = channelsIn(parameters, offered);
    for (const { check } of channelChecks(offered))
        void check(parameters, request);
    if (recipe && !channels.includes("http"))
        channels.push("http");
    return {
        channels,
        recipe,
        webhook: channels.includes("webhook") ? await webhookOf(request) : undefined,
    };
}
const NEEDED_BY = {
    http: ["http"],
    file: ["path"],
    webhook: ["webhook", "webhook-secret"],
};
const WORDS = {
    http: "a recipe",
    path: "a path",
    webhook: "the name of an environment variable",
    "webhook-secret": "the name of an environment variable",
};
function channelChecks(offered) {
    const needs = Object.entries(NEEDED_BY).flatMap(([channel, names]) => names.map((name) => ({ channel: channel, name })));
    return [
        (0,job/* checkOf */.E)(["channel"], (parameters) => channelsIn(parameters, offered)),
        ...needs.map(({ channel, name }) => (0,job/* checkOf */.E)(["channel", name], (parameters) => {
            if (parameters[name] === undefined && namesOfChannels(parameters).includes(channel))
                throw new errors/* UserError */.yo(`with.${name}: the channel ${channel} needs ${WORDS[name]} here, found nothing.`, "CA-207");
        })),
        (0,job/* checkOf */.E)(["path"], ({ path }) => {
            if (path !== undefined)
                checkPath(path);
        }),
    ];
}
function namesOfChannels({ channel = DEFAULT_CHANNEL }) {
    return [
        ...new Set(channel
            .split(/[\s,]+/)
            .filter(Boolean)
            .map((name) => name.toLowerCase())),
    ];
}
function channelsIn({ channel = DEFAULT_CHANNEL }, offered) {
    const names = [...new Set(channel.split(/[\s,]+/).filter(Boolean))];
    if (names.length === 0)
        throw new errors/* UserError */.yo(`with.channel: expected some of ${offered.join(", ")}, found nothing.`, "CA-207");
    return names.map((name) => {
        const meant = offered.find((known) => known === name.toLowerCase());
        if (meant)
            return meant;
        const near = (0,nearest/* nearest */.p)(name, offered);
        throw new errors/* UserError */.yo(`with.channel: expected some of ${offered.join(", ")}, found ` +
            `${(0,errors/* quote */.hD)(name)}${near ? `; did you mean ${near}?` : "."}`, "CA-207");
    });
}
async function webhookOf({ parameters: { webhook: address, "webhook-secret": secret }, environment, }) {
    for (const [name, variable] of [
        ["webhook", address],
        ["webhook-secret", secret],
    ]) {
        if (!environment[variable ?? ""])
            throw new errors/* UserError */.yo(`with.${name}: the environment variable ${variable} is empty; add the line ` +
                `${variable}=… to the secret JOB_ENV, or the variable to env of the step.`, "CA-207");
    }
    const { parseRecipe } = await Promise.all(/* import() */[__webpack_require__.e(1281), __webpack_require__.e(2210), __webpack_require__.e(1705), __webpack_require__.e(6545)]).then(__webpack_require__.bind(__webpack_require__, 36545));
    return parseRecipe({
        request: {
            method: "POST",
            url: `\${{ env.${address ?? ""} }}`,
            sign: { header: SIGNATURE, "secret-env": secret ?? "" },
            body: "${{ card }}",
        },
    }, "with.webhook");
}
async function publish(message, plan, request) {
    const deliveries = [];
    for (const channel of plan.channels) {
        if (request.stop.aborted)
            break;
        deliveries.push(await deliver(channel, message, plan, request).catch((error) => {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            return notDelivered(channel, error.message.replace(/\.$/, ""), error.code);
        }));
    }
    return deliveries;
}
async function deliver(channel, message, plan, request) {
    const { parameters, assignment: { task }, } = request;
    const { card, purpose } = message;
    switch (channel) {
        case "summary": {
            await request.show((0,cards/* cardMarkdown */.cE)(card));
            return delivered(channel, "the job summary");
        }
        case "issue":
            return comment(message, issuePlace(await issueNumber(request)), request);
        case "commit":
            return comment(message, commitPlace(commitOf(request)), request);
        case "check":
            return checkRun(message, commitOf(request), parameters["check-name"] ??
                `${CHECK_NAMES[purpose]}${task.stage ? ` (${task.stage.slice(0, 60)})` : ""}`, request);
        case "file":
            return file(message, parameters.path ?? "", request);
        case "webhook":
            return plan.webhook
                ? byRecipe({ channel, recipe: plan.webhook, card: webhookBody(message, request) }, message, request)
                : notDelivered(channel, "there is no address");
        case "http":
            return plan.recipe
                ? byRecipe({ channel, recipe: plan.recipe, card: (0,cards/* cardContext */.QK)(card) }, message, request)
                : notDelivered(channel, "there is no recipe");
    }
}
async function byRecipe({ channel, recipe, card, }, { key }, request) {
    const { result, verdict } = await (0,perform/* performRecipe */.W)(recipe, request, {
        key,
        with: request.parameters,
        card,
    });
    const { masks, report, ending } = result;
    const said = ending.kind === "judged" ? ending.reason : "it was stopped";
    if (verdict === "pass" || verdict === "warning")
        return {
            isDelivered: true,
            channel,
            words: channel,
            fields: report.data,
            masks,
            ...(verdict === "warning" && { doubt: said }),
        };
    return {
        isDelivered: false,
        channel,
        words: `${channel}: ${said}`,
        code: ending.kind === "judged" ? (ending.code ?? "CA-411") : "CA-411",
        fields: report.data,
        masks,
        ...(verdict === "stopped" && { isStopped: true }),
    };
}
function webhookBody({ card, key }, { assignment: { task }, clock, runUrl }) {
    const { type, id, project, stage, service, keptnContext } = task;
    const { title, text, markdown, data } = (0,cards/* cardContext */.QK)(card);
    return {
        version: 1,
        key,
        sentAt: new Date(clock.nowMs()).toISOString(),
        run: runUrl,
        event: { type, id, context: keptnContext, project, stage, service },
        title: title ?? "",
        text: text ?? "",
        markdown: markdown ?? "",
        card: data ?? {},
    };
}
const TICKET_FIELDS = ["issueNumber", "incidentNumber"];
async function issueNumber(request) {
    const { parameters, assignment: { event }, } = request;
    const given = parameters.number;
    if (given !== undefined)
        return Number(given);
    const numbers = (0,cards/* ticketNumbers */.Z8)(event).filter((number) => /^[1-9]\d{0,9}$/.test(number));
    const [only, ...more] = numbers;
    if (only === undefined)
        throw new errors/* UserError */.yo("issue: the event names no ticket (issueNumber or incidentNumber of an earlier task); give number.", "CA-207");
    if (more.length > 0)
        throw new errors/* UserError */.yo(`issue: the event names several tickets (${numbers.join(", ")}); give number.`, "CA-207");
    const own = await (0,own_reports/* ownReports */.OV)(request);
    if (!own.some((report) => TICKET_FIELDS.some((field) => (0,own_reports/* fieldOf */._F)(report, field) === only)))
        throw (0,own_reports/* unproven */.gm)(`the event names the ticket ${only}, but no \`finished\` of a run of this repository does; give number`);
    return Number(only);
}
function commitOf({ parameters, sha }) {
    const commit = (parameters.sha ?? sha).toLowerCase();
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit))
        throw new errors/* UserError */.yo("with.sha: this run has no commit; give one in full.", "CA-207");
    return commit;
}
function resultOf(deliveries, { channels }, { what, fields = {}, finding }, { stop }) {
    const good = deliveries.filter((delivery) => delivery.isDelivered);
    const bad = deliveries.filter((delivery) => !delivery.isDelivered);
    const data = dataOf(deliveries, fields);
    const rest = { logTail: [], masks: deliveries.flatMap(({ masks = [] }) => masks), durationMs: 0 };
    if (stop.aborted && good.length < channels.length)
        return {
            ending: { kind: "stopped", because: stop.reason ?? "cancelled" },
            report: { labels: {}, data },
            ...rest,
        };
    const places = good.map(({ words }) => words).join(", ");
    const problems = [
        ...bad.map(({ words }) => words),
        ...good.flatMap(({ doubt }) => doubt ?? []),
        ...(finding === undefined ? [] : [finding]),
    ];
    if (good.length === 0)
        return {
            ending: {
                kind: "judged",
                verdict: "errored",
                reason: `could not post ${what}: ${problems.join("; ")}`,
                code: publish_codeOf(bad.map((delivery) => delivery.code)),
            },
            report: { labels: {}, data },
            ...rest,
        };
    const reason = `posted ${what} to ${places}${problems.length > 0 ? `, but ${problems.join("; ")}` : ""}`;
    return {
        ending: { kind: "judged", verdict: problems.length > 0 ? "warning" : "pass", reason },
        report: {
            labels: {},
            data,
            ...(problems.length === 0 && {
                message: `${(0,capital/* capital */.N)(reason)}.`,
            }),
        },
        ...rest,
    };
}
function dataOf(deliveries, fields) {
    const data = {};
    for (const reported of [...deliveries.map((delivery) => delivery.fields ?? {}), fields])
        for (const [name, value] of Object.entries(reported))
            (0,json/* setOwn */.P5)(data, name, value);
    const named = (isDelivered) => deliveries
        .filter((delivery) => delivery.isDelivered === isDelivered)
        .map(({ channel }) => channel);
    (0,json/* setOwn */.P5)(data, "channels", named(true).join(", "));
    if (named(false).length > 0)
        (0,json/* setOwn */.P5)(data, "failedChannels", named(false).join(", "));
    return data;
}
function publish_codeOf(codes) {
    const [first = "CA-411"] = codes;
    return codes.every((code) => code === first) ? first : "CA-411";
}


/***/ }),

/***/ 37617:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ NO_NOTES),
/* harmony export */   UE: () => (/* binding */ SETTLING_MS),
/* harmony export */   WT: () => (/* binding */ readNotes),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   uv: () => (/* binding */ MAX_NOTE_BYTES)
/* harmony export */ });
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30993);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49835);
/* harmony import */ var _domain_counting_abandoned_task__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26600);
/* harmony import */ var _domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49705);





const MAX_NOTE_BYTES = 4_096;
const SETTLING_MS = 30_000;
const MAX_ATTEMPTS = 20;
const NO_NOTES = { kept: [], parked: new Map() };
function unread(error) {
    if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        throw error;
    return (0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)(`it is left alone until it is known what its runs have written down: ${error.message}`, error.code);
}
async function readNotes({ task }, counts, runs, ports) {
    const latest = Math.min(MAX_ATTEMPTS, Math.max(1, ...runs.map(({ attemptUrl }) => Number(attemptUrl.split("/").at(-1)) || 1)));
    const kept = [];
    const waiting = new Map();
    for (let attempt = 1; attempt <= latest; attempt++) {
        for (const note of await ports.history.notes((0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__/* .undeliveredResultName */ .on)(task, String(attempt)))) {
            const run = writerOf(note, counts, runs, ports);
            const result = run &&
                (await readNote(note, ports, async () => (0,_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__/* .readUndeliveredResult */ .Fj)(await note.read(_domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__/* .UNDELIVERED_RESULT_FILE */ .x6, _domain_counting_undelivered_result__WEBPACK_IMPORTED_MODULE_1__/* .MAX_UNDELIVERED_BYTES */ .Lu))));
            if (!run || !result)
                continue;
            const why = await whyNotDelivered(result, task, run, ports);
            if (why === undefined)
                kept.push({ run, note, result });
            else
                ignore(note, ports, why);
        }
        for (const note of await ports.history.notes((0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_3__/* .waitingTaskName */ .go)(task, String(attempt)))) {
            const run = writerOf(note, counts, runs, ports);
            const read = run &&
                (await readNote(note, ports, async () => (0,_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_3__/* .readWaitingTask */ .N)(await note.read(_domain_counting_waiting_task__WEBPACK_IMPORTED_MODULE_3__/* .WAITING_TASK_FILE */ .tF, MAX_NOTE_BYTES))));
            if (run && read?.triggeredId === task.id)
                waiting.set(run.id, await waitOf(read, task, ports));
        }
    }
    return { kept, parked: waiting };
}
async function waitOf(waiting, { name }, { history, awaited }) {
    if (waiting.runId === undefined || !awaited || name === _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_4__/* .APPROVAL_TASK */ .UG)
        return waiting;
    return { ...waiting, awaited: (await history.run(waiting.runId)) ?? "gone" };
}
function writerOf(note, counts, runs, ports) {
    const run = runs.find(({ id }) => id === note.runId);
    if (run && (run.origin === "dispatch" || (run.origin === "hand" && (0,_domain_counting_abandoned_task__WEBPACK_IMPORTED_MODULE_2__/* .hasSent */ .zb)(run, counts))))
        return run;
    ignore(note, ports, run
        ? "comes from a run of another trigger or branch"
        : "comes from a run that does not belong to this task");
    return undefined;
}
async function whyNotDelivered({ triggeredId, source, outcome }, task, run, { history }) {
    if (triggeredId !== task.id || !(0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_4__/* .isSameRun */ .Mf)(source, run.attemptUrl))
        return "belongs to another task or run";
    if (task.name !== _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_4__/* .APPROVAL_TASK */ .UG || outcome.status === "errored")
        return undefined;
    const decision = await history.decision(run.id);
    const said = outcome.result === "fail" ? "denied" : "approved";
    return decision === said
        ? undefined
        : `says ${said}, and no reviewer of an environment has said so in that run`;
}
async function readNote(note, ports, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        if (error.code === "CA-610")
            throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The artifact ${note.name} of run ${note.runId} ${error.message}`, error.code);
        ignore(note, ports, error.message);
        return undefined;
    }
}
function ignore(note, ports, why) {
    ports.console.warning(`The artifact ${note.artifactId} of run ${note.runId} was ignored: it ` +
        `${why.replace(/^The kept result /, "")} (CA-604)`);
}


/***/ }),

/***/ 45078:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _domain_job_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60925);
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30993);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);
/* harmony import */ var _domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61777);




function reasonOf(judgement) {
    return judgement.kind === "finish" ? judgement.message : overOf(judgement.awaited.run);
}
function overOf({ id, conclusion }) {
    return `run ${id}, which it waited for, is over (${conclusion || "unknown how"})`;
}
async function outcomeOf(judgement, open, ports) {
    if (judgement.kind === "conclude")
        return concluded(judgement.awaited, open, ports);
    const { cancels, message, code } = judgement;
    if (!cancels || !ports.awaited)
        return { outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__/* .couldNotRun */ .Mn)(`${message} The sweep has finished it.`, code), why: message };
    const { run } = cancels;
    const { state, words } = await ports.awaited.end(run.id);
    if (state === "over by itself")
        return concluded(cancels, open, ports);
    const said = `${message} Run ${run.id} ${words}.`;
    const { data } = (0,_domain_counting_run_conclusion__WEBPACK_IMPORTED_MODULE_2__/* .withRun */ .Yq)(_domain_job_result__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_REPORT */ .V, {
        id: run.id,
        url: (0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_3__/* .runOf */ .ng)(run.attemptUrl),
        ...(state === "cancelled" && { conclusion: "cancelled" }),
    });
    return {
        outcome: { ...(0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__/* .couldNotRun */ .Mn)(`${said} The sweep has finished it.`, code), data },
        why: said,
    };
}
async function concluded({ run, artifact }, { task }, { awaited }) {
    const result = (await awaited?.outcome(run.id, artifact)) ?? `run ${run.id} could not be read`;
    if (typeof result === "string")
        return result;
    return {
        outcome: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOfJob */ .vr)(result, new Map(), `${task.name} of ${task.service} in ${task.stage}`),
        why: overOf(run),
    };
}


/***/ }),

/***/ 64476:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ readCounts),
/* harmony export */   gM: () => (/* binding */ READ_MS),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ny: () => (/* binding */ answerInName),
/* harmony export */   x2: () => (/* binding */ deskOf)
/* harmony export */ });
/* harmony import */ var _task_context__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21370);
/* harmony import */ var _task_proceed__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27560);
/* harmony import */ var _domain_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65410);
/* harmony import */ var _domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30993);




const READ_MS = 60_000;
const DELIVERY_MS = 60_000;
const COUNTING_MS = 15_000;
const LOOK_AGAIN_MS = 500;
async function answerInName(source, outcome, { open, order, ports }, hasBegun) {
    return (0,_task_proceed__WEBPACK_IMPORTED_MODULE_1__/* .answerFor */ .u)({
        assignment: { task: open.task, event: open.event },
        role: "stand-in",
        voice: { source, labels: { sweep: order.rules.sweepUrl }, secrets: ports.secrets },
        ...(outcome && { outcome }),
        left: { work: "over" },
        times: { deliveryMs: DELIVERY_MS },
        questions: { ...(hasBegun && { hasBegun }) },
    }, deskOf(ports));
}
function deskOf({ controlPlane, clock, console }) {
    return {
        plane: controlPlane,
        ports: { clock, console, cancelled: new AbortController().signal },
        timeline: [],
        sendStarted: "auto",
        verify: "require",
        save: () => undefined,
    };
}
async function readCounts({ task }, ports) {
    const read = await (0,_task_context__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(deskOf(ports), ports.clock.nowMs() + READ_MS, (signal) => ports.controlPlane.counts(task, signal));
    return read.ok
        ? read.value
        : `its counts could not be read: ${(0,_domain_failure__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(read.failure, ports.controlPlane)}`;
}
async function counted({ kind, source }, before, { open, ports }) {
    const last = kind === "start" ? "started" : "finished";
    const ours = (counts) => (0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(counts, last, (sender) => (0,_domain_counting_event_counts__WEBPACK_IMPORTED_MODULE_3__/* .isSameRun */ .Mf)(sender, source));
    for (const untilMs = ports.clock.nowMs() + COUNTING_MS; ports.clock.nowMs() < untilMs; await ports.clock.sleep(LOOK_AGAIN_MS)) {
        const counts = await readCounts(open, ports);
        if (typeof counts === "string" || !counts.open || ours(counts) > ours(before))
            return;
    }
}


/***/ }),

/***/ 69889:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ insightInto),
  E: () => (/* binding */ sweepTask)
});

// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/counting/abandoned-task.ts
var abandoned_task = __webpack_require__(26600);
// EXTERNAL MODULE: ./src/sweep/answer.ts
var answer = __webpack_require__(64476);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/trust/provenance.ts
var provenance = __webpack_require__(38234);
;// CONCATENATED MODULE: ./src/sweep/belonging.ts




async function belongingTo({ task }, counts, dispatched, { history, servedAt }) {
    const { forTask, nameless, ...index } = indexOf(dispatched);
    const named = forTask.get(task.id) ?? [];
    const served = new Set();
    let doubt;
    for (const run of named) {
        const answer = await isServed(run, task, servedAt);
        if (answer === true)
            served.add(run.id);
        else if (!run.isOver)
            doubt =
                `run ${run.id} is at work and names it in its title, although neither ` +
                    `its event_type nor its workflow says that it is for ${task.name} in ` +
                    `${task.stage}`;
        else if (answer !== false)
            doubt = `run ${run.id} names it in its title, and what its workflow answers could not be read: ${answer}`;
    }
    const senders = await sendersOf(counts, index.bySource, history);
    const known = [...new Set([...named, ...senders])];
    return { runs: (0,abandoned_task/* runsOfTask */.jy)(task, counts, known, ({ id }) => served.has(id)), doubt, nameless };
}
const INDICES = new WeakMap();
function indexOf(runs) {
    const known = INDICES.get(runs);
    if (known)
        return known;
    const forTask = new Map();
    const bySource = new Map();
    let nameless;
    for (const run of runs) {
        bySource.set((0,event_counts/* runOf */.ng)(run.attemptUrl), run);
        if (run.origin !== "dispatch")
            continue;
        const title = (0,provenance/* readTitle */.tS)(run.title);
        if (title)
            forTask.set(title.id, [...(forTask.get(title.id) ?? []), run]);
        else if (!run.isOver)
            nameless ??= run;
    }
    const index = { forTask, bySource, nameless };
    INDICES.set(runs, index);
    return index;
}
async function isServed(run, task, servedAt) {
    const isByType = (0,provenance/* eventTypeNames */.Xv)((0,provenance/* readTitle */.tS)(run.title)?.eventType ?? "", task.name);
    try {
        const served = (await servedAt?.(run, task)) ?? "unsaid";
        return served === "named" || (isByType && served === "unsaid");
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return isByType || error.message;
        throw error;
    }
}
async function sendersOf(counts, bySource, history) {
    const found = new Map();
    for (const { source } of counts.answers) {
        const key = (0,event_counts/* runOf */.ng)(source);
        if (found.has(key))
            continue;
        const id = /\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(source)?.[1];
        const run = bySource.get(key) ?? (id === undefined ? undefined : await history.run(Number(id)));
        if (run && (0,event_counts/* isSameRun */.Mf)(run.attemptUrl, source))
            found.set(key, run);
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./src/sweep/due.ts
var sweep_due = __webpack_require__(45078);
// EXTERNAL MODULE: ./src/sweep/notes.ts
var sweep_notes = __webpack_require__(37617);
;// CONCATENATED MODULE: ./src/sweep/sweep-task.ts






const EXTRA_ROUNDS = 4;
const MISSING_STARTED = "it had been answered without its `started`, which the sweep has sent";
async function sweepTask(swept, readDispatched) {
    const { clock } = swept.ports;
    let answered;
    for (let round = 0, rounds = EXTRA_ROUNDS; round < rounds; round++) {
        const seen = await look(swept, readDispatched);
        if ("did" in seen)
            return seen.did === "failed" ? seen : (answered ?? seen);
        rounds = seen.dispatched.runs.length + EXTRA_ROUNDS;
        const settlesMs = seen.settlesAtMs - clock.nowMs();
        if (settlesMs > 0) {
            await clock.sleep(settlesMs);
            continue;
        }
        const kept = seen.notes.kept.find(({ run }) => (0,abandoned_task/* owesAnswer */.ft)(run, swept.open, seen.counts));
        const judgement = kept ? delivery(kept) : judgementOf(seen, swept);
        if (judgement.kind === "leave")
            return answered ?? { did: "left", why: judgement.why };
        if (swept.order.isDryRun)
            return would(judgement, kept);
        const done = judgement.kind === "start"
            ? await start(judgement.source, swept)
            : await finish(judgement, kept, { swept, seen, readDispatched });
        const { isHindered, ...came } = done;
        if (isHindered)
            return answered ?? came;
        if (came.did === "failed")
            return came;
        await (0,answer/* counted */.hS)(judgement, seen.counts, swept);
        await tidy(judgement, kept, swept);
        answered = came;
    }
    return answered ?? { did: "left", why: "" };
}
async function insightInto(swept, readDispatched) {
    const seen = await look(swept, readDispatched);
    if ("did" in seen)
        return { ...seen, runs: [] };
    const { counts, runs, notes, settlesAtMs } = seen;
    const known = { counts, runs };
    if (settlesAtMs > swept.ports.clock.nowMs())
        return {
            ...known,
            did: "left",
            why: "its run has just ended; what it sent may not be counted",
        };
    const kept = notes.kept.find(({ run }) => (0,abandoned_task/* owesAnswer */.ft)(run, swept.open, counts));
    const judgement = kept ? delivery(kept) : judgementOf(seen, swept);
    return judgement.kind === "leave"
        ? { ...known, did: "left", why: judgement.why }
        : { ...known, ...would(judgement, kept) };
}
async function look({ open, ports }, readDispatched) {
    const counts = await (0,answer/* readCounts */.ZQ)(open, ports);
    if (typeof counts === "string")
        return { did: "failed", why: counts };
    if (!counts.open)
        return { did: "left", why: "it was closed meanwhile" };
    const dispatched = await readDispatched();
    const belonging = await belongingTo(open, counts, dispatched.runs, {
        history: ports.history,
        servedAt: ports.servedAt,
    });
    const { runs } = belonging;
    const live = runs.find((run) => !run.isOver);
    const notes = live && !live.isWaiting ? sweep_notes/* NO_NOTES */.Mj : await (0,sweep_notes/* readNotes */.WT)(open, counts, runs, ports).catch(sweep_notes/* unread */.gy);
    if (typeof notes === "string")
        return { did: "failed", why: notes };
    const freshest = Math.max(0, ...runs.map(({ changedMs }) => changedMs));
    return {
        ...belonging,
        counts,
        dispatched,
        notes,
        settlesAtMs: live ? 0 : freshest + sweep_notes/* SETTLING_MS */.UE,
    };
}
function delivery({ result }) {
    return { kind: "finish", source: result.source, message: "", code: "CA-321" };
}
function judgementOf(seen, { open, order, ports }) {
    const { counts, runs, doubt, nameless, notes, dispatched } = seen;
    if (doubt !== undefined)
        return { kind: "leave", why: doubt };
    const judgement = (0,abandoned_task/* judge */.S4)(open, {
        counts,
        runs,
        isSure: dispatched.isComplete,
        waitNoted: (run) => notes.parked.get(run.id),
    }, order.rules, ports.clock.nowMs());
    return nameless && judgement.kind === "finish" && judgement.code === "CA-602"
        ? { kind: "leave", why: namelessOf(nameless) }
        : judgement;
}
function namelessOf({ id, workflow }) {
    return (`run ${id} is at work, and its title does not say for which task: add ` +
        `\`run-name: \${{ github.event.action }} \${{ github.event.client_payload.id ` +
        `}}\` to ${workflow || "its workflow"}`);
}
function would(judgement, kept) {
    if (judgement.kind === "start")
        return { did: "would finish", why: MISSING_STARTED };
    return kept
        ? { did: "would deliver", why: `the result that ${kept.note.name} keeps` }
        : { did: "would finish", why: (0,sweep_due/* reasonOf */.A)(judgement) };
}
async function start(source, swept) {
    const sent = await (0,answer/* answerInName */.ny)(source, undefined, swept);
    return sent.ended === "undelivered"
        ? { did: "failed", why: sent.message }
        : { did: "finished", why: MISSING_STARTED };
}
async function finish(judgement, kept, { swept, seen, readDispatched }) {
    const due = kept
        ? { outcome: kept.result.outcome, why: `the result that ${kept.note.name} kept` }
        : await (0,sweep_due/* outcomeOf */.s)(judgement, swept.open, swept.ports);
    if (typeof due === "string")
        return { did: "failed", why: due };
    let hindrance;
    const sent = await (0,answer/* answerInName */.ny)(judgement.source, due.outcome, swept, async () => {
        hindrance = await whyNotNow(seen.counts, readDispatched, swept);
        return hindrance !== undefined;
    });
    if (hindrance)
        return { ...hindrance, isHindered: true };
    const isSent = sent.ended === "answered" || (sent.ended === "skipped" && sent.finished !== undefined);
    return isSent
        ? { did: kept ? "delivered" : "finished", why: due.why }
        : { did: "failed", why: sent.message };
}
async function tidy(judgement, kept, { ports: { awaited, console } }) {
    if (judgement.kind === "finish" && judgement.ends !== undefined)
        await awaited?.end(judgement.ends);
    await kept?.note
        .remove()
        .catch((error) => console.warning(`${kept.note.name} was delivered and could not be deleted: ${error.message}`));
}
async function whyNotNow(counts, readDispatched, { open, ports: { history, servedAt } }) {
    try {
        const { runs } = await belongingTo(open, counts, (await readDispatched()).runs, {
            history,
            servedAt,
        });
        const live = runs.find((run) => !run.isOver && !run.isWaiting);
        return live && { did: "left", why: `run ${live.id} has begun meanwhile` };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { did: "failed", why: (0,errors/* coded */.yC)(error.message, error.code) };
    }
}


/***/ })

};
