module.exports = {

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
                message: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
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


/***/ })

};
