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


/***/ }),

/***/ 47355:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTaskScript: () => (/* binding */ runTaskScript)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/job-result.ts
var job_result = __webpack_require__(60925);
// EXTERNAL MODULE: ./src/script/environment.ts
var environment = __webpack_require__(41334);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(70039);
;// CONCATENATED MODULE: ./src/script/habits.ts
const CARRIED_CHARACTERS = 300;
const SIGNS = [
    /: line \d{1,9}: : No such file or directory/,
    /cannot create ?: (?:Directory nonexistent|No such file)/i,
    /no such file or directory: ?$/m,
    /Cannot bind argument to parameter '(?:FilePath|LiteralPath|Path)' because it is (?:null|an empty)/,
    /GITHUB_OUTPUT/,
    /^::set-output name=/m,
];
const HINT = "This job has no $GITHUB_OUTPUT, which belongs to the step of the action: report " +
    "in the file $CLOUD_AUTOMATION_OUTPUT, in the same syntax.";
class OutputHabit {
    #carried = { stdout: "", stderr: "" };
    #isSeen = false;
    push(stream, text) {
        if (this.#isSeen)
            return;
        const seen = this.#carried[stream] + text;
        this.#isSeen = SIGNS.some((sign) => sign.test(seen));
        this.#carried[stream] = seen.slice(-CARRIED_CHARACTERS);
    }
    get hint() {
        return this.#isSeen ? HINT : undefined;
    }
}
function hintOf(script) {
    return /\bGITHUB_OUTPUT\b/.test(script) ? HINT : undefined;
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/script/log-tail.ts
const MAX_TAIL_LINE_CHARACTERS = 32 * 1024;
const ESCAPE_SEQUENCES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-~]|\u009b[0-?]*[ -/]*[@-~]/g;
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
class LogTail {
    maxLines;
    finished = [];
    open = new Map();
    constructor(maxLines) {
        this.maxLines = maxLines;
    }
    push(stream, text) {
        if (this.maxLines <= 0 || text === "")
            return;
        const parts = ((this.open.get(stream) ?? "") + this.relevantEnd(text)).split("\n");
        const last = parts.pop() ?? "";
        this.open.delete(stream);
        if (last !== "")
            this.open.set(stream, lastState(last).slice(0, MAX_TAIL_LINE_CHARACTERS));
        for (const part of parts.slice(-this.maxLines))
            this.finished.push(lastState(part).slice(0, MAX_TAIL_LINE_CHARACTERS));
        this.finished.splice(0, this.finished.length - this.maxLines);
    }
    lines() {
        if (this.maxLines <= 0)
            return [];
        return [...this.finished, ...this.open.values()].slice(-this.maxLines).map(readableLine);
    }
    relevantEnd(text) {
        let at = text.length;
        for (let newlines = 0; newlines <= this.maxLines; newlines++) {
            at = at === 0 ? -1 : text.lastIndexOf("\n", at - 1);
            if (at < 0)
                return text;
        }
        return text.slice(at);
    }
}
function lastState(line) {
    let end = line.length;
    while (line[end - 1] === "\r")
        end--;
    if (end === 0)
        return line === "" ? "" : "\r";
    const state = line.slice(line.lastIndexOf("\r", end - 1) + 1, end);
    return end < line.length ? `${state}\r` : state;
}
function readableLine(line) {
    return line.replace(ESCAPE_SEQUENCES, "").replace(CONTROL_CHARACTERS, "");
}

;// CONCATENATED MODULE: ./src/script/workflow-commands.ts
const MAX_HELD_COMMAND_CHARACTERS = 1024 * 1024;
const MAX_HELD_TEXT_CHARACTERS = 64 * 1024;
const LINE_END = /\r\n|\n|\r/g;
const COMMAND_START = /^[\s\p{Z}\p{C}\p{M}]*::/u;
const BLANK = /^[\s\p{Z}\p{C}\p{M}]*:?$/u;
const HALF_COMMAND_START = /^[\s\p{Z}\p{C}\p{M}]*:$/u;
const TRIMMED_BY_RUNNER = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/;
const SEPARATOR = /:[^\x20-\x7e]*:/;
const PLAIN_NAME = /^[A-Za-z0-9_-]+(?= |::)/;
const CERTAIN_DATA = /^(?:\t|(?![\p{M}\p{C}]))/u;
const LEGACY_MARK = "##[";
const MASK = "***";
function allowedCommandNames(names) {
    const allowed = new Set([...names].map((name) => name.toLowerCase()));
    if (allowed.has("group"))
        allowed.add("endgroup");
    allowed.delete("stop-commands");
    return allowed;
}
function screenLine(line, allowed, complete = true) {
    const start = COMMAND_START.exec(line)?.[0];
    if (start === undefined || line[start.length] === ":")
        return screenLegacy(line, allowed);
    const rest = line.slice(start.length);
    const command = (complete ? certainCommand(start, rest) : undefined) ?? likelyCommand(rest);
    if (!command)
        return screenLegacy(line, allowed);
    const data = rest.slice(command.dataAt);
    const mask = command.name === "add-mask" ? unescapeData(data) : "";
    const isCertain = !line.includes(LEGACY_MARK) || CERTAIN_DATA.test(data);
    if (command.certain && isCertain && allowed.has(command.name))
        return { safe: line, plain: plainTextOf(command.name, data), ...reported(mask) };
    const broken = `${start.slice(0, -1)} :`;
    if (mask.trim() !== "")
        return { safe: `${broken}${rest.slice(0, command.dataAt)}${MASK}`, plain: undefined, mask };
    const legacy = screenLegacy(rest, allowed);
    return {
        ...legacy,
        safe: broken + legacy.safe,
        plain: legacy.plain === undefined ? undefined : line,
    };
}
function certainCommand(start, rest) {
    const name = PLAIN_NAME.exec(rest)?.[0];
    if (name === undefined || !TRIMMED_BY_RUNNER.test(start.slice(0, -2)))
        return undefined;
    const separator = rest.indexOf("::", name.length);
    return separator < 0
        ? undefined
        : { name: name.toLowerCase(), dataAt: separator + 2, certain: true };
}
function likelyCommand(rest) {
    const separator = SEPARATOR.exec(rest);
    if (!separator)
        return undefined;
    return {
        name: nameIn(rest.slice(0, separator.index)),
        dataAt: separator.index + separator[0].length,
        certain: false,
    };
}
function screenLegacy(line, allowed) {
    const at = line.indexOf(LEGACY_MARK);
    const close = at < 0 ? -1 : line.indexOf("]", at);
    if (close < 0)
        return { safe: line, plain: line };
    const name = nameIn(line.slice(at + LEGACY_MARK.length, close));
    const data = line.slice(close + 1);
    const mask = name === "add-mask" ? unescapeLegacyData(data) : "";
    if (allowed.has(name))
        return { safe: line, plain: plainTextOf(name, line.slice(0, at) + data), ...reported(mask) };
    const shown = mask.trim() === "" ? line : line.slice(0, close + 1) + MASK;
    return {
        safe: breakLegacyMarks(shown),
        plain: name === "add-mask" ? undefined : line,
        ...reported(mask),
    };
}
function nameIn(info) {
    return (info.split(" ", 1)[0] ?? "").toLowerCase();
}
function plainTextOf(name, data) {
    return name === "add-mask" || name === "endgroup" ? undefined : data;
}
function reported(mask) {
    return mask.trim() === "" ? {} : { mask };
}
function breakLegacyMarks(text) {
    return text.replaceAll(LEGACY_MARK, "## [");
}
function unescapeData(data) {
    return data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
function unescapeLegacyData(data) {
    return data
        .replaceAll("%3B", ";")
        .replaceAll("%0D", "\r")
        .replaceAll("%0A", "\n")
        .replaceAll("%5D", "]")
        .replaceAll("%25", "%");
}
class WorkflowCommandScreen {
    allowed;
    sink;
    pending = "";
    begun = false;
    constructor(allowed, sink) {
        this.allowed = allowed;
        this.sink = sink;
    }
    get holdsText() {
        return this.pending !== "";
    }
    push(text) {
        const end = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
        if (end > 0)
            this.passLines(this.pending + text.slice(0, end));
        this.pending = end > 0 ? text.slice(end) : this.pending + text;
        if (this.pending.length > MAX_HELD_TEXT_CHARACTERS)
            this.passPart(true);
    }
    passUnfinished() {
        this.passPart(false);
    }
    end() {
        const last = this.pending;
        this.pending = "";
        if (last !== "")
            this.passLines(last);
    }
    passLines(text) {
        let complete = !this.begun;
        this.begun = false;
        if (!text.includes("::") && !text.includes(LEGACY_MARK))
            return this.sink.text(text, text);
        let safe = "";
        let plain = "";
        for (let at = 0; at < text.length;) {
            const end = lineEndFrom(text, at);
            const line = text.slice(at, end.from);
            const screened = line.includes("::") || line.includes(LEGACY_MARK)
                ? screenLine(line, this.allowed, complete)
                : { safe: line, plain: line };
            if (screened.mask !== undefined) {
                if (safe !== "")
                    this.sink.text(safe, plain);
                safe = plain = "";
                this.sink.mask(screened.mask);
            }
            const lineEnd = text.slice(end.from, end.to);
            safe += screened.safe + lineEnd;
            if (screened.plain !== undefined)
                plain += screened.plain + lineEnd;
            at = end.to;
            complete = true;
        }
        if (safe !== "")
            this.sink.text(safe, plain);
    }
    passPart(forced) {
        const start = COMMAND_START.exec(this.pending)?.[0];
        const mayBeCommand = start !== undefined || this.pending.includes(LEGACY_MARK);
        if (mayBeCommand && !(forced && this.pending.length > MAX_HELD_COMMAND_CHARACTERS))
            return;
        const to = this.pending.length - unsafeTailLength(this.pending, forced);
        const text = this.pending.slice(0, to);
        if (text === "")
            return;
        this.pending = this.pending.slice(to);
        this.begun = true;
        const opened = start === undefined || text[start.length] === ":"
            ? text
            : `${start.slice(0, -1)} :${text.slice(start.length)}`;
        this.sink.text(breakLegacyMarks(opened), text);
    }
}
function unsafeTailLength(text, forced) {
    if (!forced && BLANK.test(text))
        return text.length;
    if (HALF_COMMAND_START.test(text))
        return 1;
    if (text.endsWith("##"))
        return 2;
    return /[#\ud800-\udbff]$/.test(text) ? 1 : 0;
}
function lineEndFrom(text, at) {
    LINE_END.lastIndex = at;
    const match = LINE_END.exec(text);
    return match
        ? { from: match.index, to: LINE_END.lastIndex }
        : { from: text.length, to: text.length };
}

;// CONCATENATED MODULE: ./src/script/job-output.ts




const UNFINISHED_LINE_MS = 200;
class JobOutput {
    options;
    tail;
    habit = new OutputHabit();
    reported = new Set();
    channels;
    constructor(options) {
        this.options = options;
        this.tail = new LogTail(options.logTailLines);
        const allowed = allowedCommandNames(options.allowedCommands);
        const channel = (stream) => new Channel(allowed, (text) => options.write(stream, text), (text) => {
            this.tail.push(stream, text);
            this.habit.push(stream, text);
        }, (value) => this.reportMask(value));
        this.channels = { stdout: channel("stdout"), stderr: channel("stderr") };
    }
    get logTail() {
        return this.tail.lines();
    }
    get hint() {
        return this.habit.hint;
    }
    get masks() {
        return [...this.reported];
    }
    follow(stream, source) {
        source.on("data", (bytes) => this.channels[stream].push(bytes));
        source.on("error", () => undefined);
    }
    end() {
        for (const channel of Object.values(this.channels))
            channel.end();
    }
    reportMask(value) {
        for (const channel of Object.values(this.channels))
            channel.finishLine();
        if (this.reported.has(value))
            return;
        this.reported.add(value);
        this.options.onMask?.(value);
    }
}
class Channel {
    write;
    decoder = new external_node_string_decoder_.StringDecoder("utf8");
    screen;
    insideLine = false;
    silence;
    constructor(allowed, write, remember, mask) {
        this.write = write;
        this.screen = new WorkflowCommandScreen(allowed, {
            text: (safe, plain) => {
                this.insideLine = !safe.endsWith("\n");
                remember(plain);
                this.write(safe);
            },
            mask,
        });
    }
    push(bytes) {
        clearTimeout(this.silence);
        this.screen.push(this.decoder.write(bytes));
        if (this.screen.holdsText)
            this.silence = setTimeout(() => this.screen.passUnfinished(), UNFINISHED_LINE_MS);
    }
    finishLine() {
        if (this.insideLine)
            this.write("\n");
        this.insideLine = false;
    }
    end() {
        clearTimeout(this.silence);
        this.screen.push(this.decoder.end());
        this.screen.end();
        this.finishLine();
    }
}

// EXTERNAL MODULE: ./src/script/output-file.ts
var output_file = __webpack_require__(75213);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/script/pipes.ts





const MKFIFO_TIMEOUT_MS = 2_000;
async function openPipes(folder) {
    if (process.platform === "win32")
        return undefined;
    const paths = [(0,external_node_path_.join)(folder, "stdout"), (0,external_node_path_.join)(folder, "stderr")];
    const opened = [];
    try {
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("mkfifo", ["-m", "600", ...paths], { timeout: MKFIFO_TIMEOUT_MS });
        for (const path of paths) {
            opened.push((0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK), (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY));
        }
        const [stdoutRead = -1, stdoutWrite = -1, stderrRead = -1, stderrWrite = -1] = opened;
        return {
            stdout: new external_node_net_.Socket({ fd: stdoutRead, readable: true, writable: false }),
            stderr: new external_node_net_.Socket({ fd: stderrRead, readable: true, writable: false }),
            childEnds: [stdoutWrite, stderrWrite],
            closeChildEnds: () => [stdoutWrite, stderrWrite].forEach((fd) => (0,external_node_fs_.closeSync)(fd)),
        };
    }
    catch {
        for (const fd of opened)
            (0,external_node_fs_.closeSync)(fd);
        return undefined;
    }
    finally {
        for (const path of paths)
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
}

// EXTERNAL MODULE: ./src/script/process-tree.ts + 1 modules
var process_tree = __webpack_require__(78020);
;// CONCATENATED MODULE: ./src/script/shells.ts

const KNOWN_SHELLS = {
    bash: { template: "--noprofile --norc -eo pipefail {0}", extension: ".sh" },
    sh: { template: "-e {0}", extension: ".sh" },
    pwsh: { template: `-command ". '{0}'"`, extension: ".ps1" },
    powershell: { template: `-command ". '{0}'"`, extension: ".ps1" },
    python: { template: "{0}", extension: ".py" },
    cmd: { template: `/D /E:ON /V:OFF /S /C "CALL "{0}""`, extension: ".cmd" },
};
const SCRIPT_PLACEHOLDER = "{0}";
function chooseShell(shell) {
    const [, command = "", template = ""] = /^(\S+)\s*([^]*)$/.exec(shell.trim()) ?? [];
    const known = Object.hasOwn(KNOWN_SHELLS, command.toLowerCase())
        ? KNOWN_SHELLS[command.toLowerCase()]
        : undefined;
    const name = known ? command.toLowerCase() : command;
    if (known && template === "")
        return { known: true, shell: { name, ...known } };
    if (command !== "" && template.includes(SCRIPT_PLACEHOLDER))
        return { known: true, shell: { name, template, extension: known?.extension ?? "" } };
    return {
        known: false,
        reason: `the shell ${(0,errors/* quote */.hD)(shell)} is not known; set the input shell to ` +
            `${Object.keys(KNOWN_SHELLS).join(", ")}, or to a command with {0} for the ` +
            "script, such as perl {0}",
    };
}
function shellCall(shell, scriptPath) {
    const { name, template, extension } = shell;
    if (name === "cmd")
        return {
            command: name,
            arguments: [template.replaceAll(SCRIPT_PLACEHOLDER, () => scriptPath)],
            extension,
            verbatim: true,
        };
    const path = isPowerShell(name) ? scriptPath.replaceAll("'", "''") : scriptPath;
    const parts = splitArguments(template).map((part) => part.replaceAll(SCRIPT_PLACEHOLDER, () => path));
    return { command: name, arguments: parts, extension, verbatim: false };
}
function scriptText(shell, script, platform = process.platform) {
    const text = linesFor(shell.name, script).join("\n");
    return platform === "win32" ? text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n") : text;
}
function linesFor(shell, script) {
    if (shell === "cmd")
        return ["@echo off", script];
    if (!isPowerShell(shell))
        return [script];
    return [
        "$ErrorActionPreference = 'stop'",
        script,
        "if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
    ];
}
function isPowerShell(name) {
    return name === "pwsh" || name === "powershell";
}
function splitArguments(template) {
    return [...template.matchAll(/(?:[^\s"]|"(?:\\"|[^"])*"?)+/g)].map(([part]) => part.replace(/\\"|"/g, (mark) => (mark === '"' ? "" : '"')));
}

;// CONCATENATED MODULE: ./src/script/stop-schedule.ts

const STOP_SCHEDULES_MS = {
    cancelled: { SIGINT: 0, SIGTERM: 3000, SIGKILL: 5000 },
    deadline: { SIGINT: 0, SIGTERM: 5000, SIGKILL: 10_000 },
    aborted: { SIGINT: 0, SIGTERM: 5000, SIGKILL: 10_000 },
};
const STAGES = ["SIGINT", "SIGTERM", "SIGKILL"];
class StopSchedule {
    because;
    dueAt = new Map();
    constructor(because) {
        this.because = because;
        this.hurry(because);
    }
    hurry(because) {
        const now = performance.now();
        for (const stage of STAGES)
            this.dueAt.set(stage, Math.min(this.dueAt.get(stage) ?? Infinity, now + STOP_SCHEDULES_MS[because][stage]));
    }
    isDue(stage) {
        return performance.now() >= (this.dueAt.get(stage) ?? Infinity);
    }
}
async function endTree(tree, schedule) {
    const sent = new Set();
    for (;;) {
        if (schedule.isDue("SIGKILL"))
            return (0,process_tree.killTree)(tree);
        for (const stage of ["SIGINT", "SIGTERM"]) {
            if (!schedule.isDue(stage) || sent.has(stage))
                continue;
            sent.add(stage);
            tree.signal(stage);
        }
        await (0,process_tree.delay)(process_tree.TREE_POLL_MS);
        if (tree.living().length === 0)
            return;
    }
}

;// CONCATENATED MODULE: ./src/script/shell-script.ts















const HELD_STREAMS_MS = 5000;
const STOPPED_STREAMS_MS = 250;
async function runShellScript(request) {
    const begin = performance.now();
    const output = new JobOutput({
        allowedCommands: request.allowedCommands,
        logTailLines: request.logTailLines,
        write: (stream, text) => ignoringErrors(() => request.write(stream, text)),
        onMask: (value) => ignoringErrors(() => request.onMask?.(value)),
    });
    const ending = await run(request, output).finally(() => output.end());
    const hasFailed = ending.kind === "exited" && ending.code !== 0;
    const hint = output.hint ?? (hasFailed ? hintOf(request.script) : undefined);
    return {
        ending,
        ...(hint && { hint }),
        report: ending.kind === "not-started" ? job_result/* EMPTY_REPORT */.V : await (0,output_file.readJobReport)(request.outputFile),
        logTail: output.logTail,
        masks: output.masks,
        durationMs: performance.now() - begin,
    };
}
async function run(request, output) {
    const prepared = await prepare(request);
    if ("reason" in prepared)
        return { kind: "not-started", reason: prepared.reason };
    if (request.stop.aborted)
        return { kind: "stopped", because: stopReasonOf(request.stop) };
    const started = await start(request, prepared.call);
    if ("reason" in started)
        return { kind: "not-started", reason: started.reason };
    return watch(request, started, output);
}
async function prepare(request) {
    const choice = chooseShell(request.shell);
    if (!choice.known)
        return choice;
    const flaw = await directoryFlaw(request.workingDirectory);
    if (flaw !== undefined)
        return {
            reason: `the directory ${(0,errors/* quote */.hD)(request.workingDirectory)} ${flaw}; check the input working-directory`,
        };
    const scriptPath = (0,external_node_path_.join)(request.folder, `script${choice.shell.extension}`);
    try {
        await (0,promises_.writeFile)(scriptPath, scriptText(choice.shell, request.script), { mode: 0o600 });
        await (0,promises_.writeFile)(request.outputFile, "", { mode: 0o600 });
    }
    catch (error) {
        return { reason: `the files of the job could not be written (${codeOf(error)})` };
    }
    return { call: shellCall(choice.shell, scriptPath) };
}
async function directoryFlaw(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory() ? undefined : "is not a directory";
    }
    catch (error) {
        return codeOf(error) === "ENOENT" ? "does not exist" : `cannot be used (${codeOf(error)})`;
    }
}
async function start(request, call) {
    const pipes = await openPipes(request.folder);
    try {
        const child = (0,external_node_child_process_.spawn)(call.command, call.arguments, {
            cwd: request.workingDirectory,
            env: request.environment,
            detached: process.platform !== "win32",
            stdio: ["ignore", ...(pipes?.childEnds ?? ["pipe", "pipe"])],
            windowsHide: true,
            windowsVerbatimArguments: call.verbatim,
        });
        const { stdout, stderr } = pipes ?? child;
        if (child.pid !== undefined && stdout && stderr)
            return { child, pid: child.pid, stdout, stderr };
        const [error] = (await (0,external_node_events_.once)(child, "error"));
        throw error;
    }
    catch (error) {
        pipes?.stdout.destroy();
        pipes?.stderr.destroy();
        return { reason: startFailure(call.command, error) };
    }
    finally {
        pipes?.closeChildEnds();
    }
}
function startFailure(command, error) {
    const shell = (0,errors/* quote */.hD)(command);
    switch (codeOf(error)) {
        case "ENOENT":
            return `the shell ${shell} was not found on PATH; install it on the runner or set the input shell`;
        case "EACCES":
            return `the shell ${shell} may not be executed; check its permissions or set the input shell`;
        case "E2BIG":
            return "the environment of the job is too large for the operating system; pass large values as files";
        case "ERR_INVALID_ARG_VALUE":
            return (`the shell ${shell} could not be called: a variable of the environment or ` +
                "the input shell contains a null character");
        default:
            return `the shell ${shell} could not be started (${codeOf(error)})`;
    }
}
async function watch(request, { child, pid, stdout, stderr }, output) {
    const exited = new Promise((resolve) => {
        child.once("exit", (code, signal) => resolve(signal === null ? { kind: "exited", code: code ?? 0 } : { kind: "signalled", signal }));
    });
    const closed = Promise.all([stdout, stderr].map((stream) => new Promise((resolve) => stream.once("close", resolve))));
    child.on("error", () => undefined);
    output.follow("stdout", stdout);
    output.follow("stderr", stderr);
    const startedAt = (0,process_tree.startTimeOf)(pid);
    const tree = new process_tree.ProcessTree({ pid, startedAt, outputFile: request.outputFile }, () => child.exitCode === null && child.signalCode === null);
    const stop = new StopRequest(request.stop, request.deadlineMs);
    try {
        request.onStarted?.({ pid, startedAt });
        const first = await Promise.race([exited, stop.received]);
        if (!(first instanceof StopSchedule)) {
            await within(HELD_STREAMS_MS, closed, stop.received);
            return first;
        }
        await endTree(tree, first);
        await within(STOPPED_STREAMS_MS, closed);
        return { kind: "stopped", because: first.because };
    }
    catch (error) {
        await (0,process_tree.killTree)(tree);
        throw error;
    }
    finally {
        stop.release();
        stdout.destroy();
        stderr.destroy();
        child.unref();
    }
}
class StopRequest {
    received;
    release;
    constructor(stop, deadlineMs) {
        const { promise, resolve } = withResolvers();
        let schedule;
        const request = (because) => {
            if (schedule)
                return schedule.hurry(because);
            schedule = new StopSchedule(because);
            resolve(schedule);
        };
        const onAbort = () => request(stopReasonOf(stop));
        const timer = setTimeout(() => request("deadline"), Math.min(deadlineMs, waiting/* MAX_TIMER_MS */._o));
        stop.addEventListener("abort", onAbort, { once: true });
        if (stop.aborted)
            onAbort();
        this.received = promise;
        this.release = () => {
            clearTimeout(timer);
            stop.removeEventListener("abort", onAbort);
        };
    }
}
function stopReasonOf(stop) {
    const reason = stop.reason;
    return reason === "deadline" || reason === "aborted" ? reason : "cancelled";
}
function withResolvers() {
    let resolve = () => undefined;
    const promise = new Promise((done) => (resolve = done));
    return { promise, resolve };
}
async function within(limitMs, ...events) {
    const { promise, resolve } = withResolvers();
    const timer = setTimeout(resolve, limitMs);
    await Promise.race([promise, ...events]);
    clearTimeout(timer);
}
function codeOf(error) {
    return String(error?.code ?? "unknown error");
}
function ignoringErrors(action) {
    try {
        action();
    }
    catch {
    }
}

// EXTERNAL MODULE: ./src/script/task-files.ts
var task_files = __webpack_require__(34256);
;// CONCATENATED MODULE: ./src/script/task-script.ts






async function runTaskScript({ text, variables = {}, limitMs, isAfterStop = false }, setting) {
    const { assignment, folder, work, stop, begunMs } = setting;
    const files = filesOrWhyNot(assignment, folder);
    if (typeof files === "string")
        return {
            ending: { kind: "not-started", reason: files },
            report: job_result/* EMPTY_REPORT */.V,
            logTail: [],
            masks: [],
            durationMs: 0,
        };
    const { outputFile } = files;
    setting.onStarted({ pid: 0, startedAt: "", outputFile });
    const longestMs = limitMs ?? work.timeoutMs;
    return runShellScript({
        script: text,
        shell: work.shell,
        workingDirectory: (0,external_node_path_.resolve)(setting.workspace, work.workingDirectory),
        environment: (0,environment.jobEnvironment)(setting.environment, {
            ...variables,
            ...(0,environment.taskVariables)({ task: assignment.task, ...files }),
        }),
        folder,
        outputFile,
        allowedCommands: work.workflowCommands,
        logTailLines: work.logTailLines,
        stop: isAfterStop ? new AbortController().signal : stop,
        deadlineMs: isAfterStop
            ? longestMs
            : Math.max(1, Math.min(longestMs, begunMs + work.timeoutMs - Date.now())),
        write: (stream, piece) => void process[stream].write(piece),
        onMask: setting.onMask,
        onStarted: ({ pid, startedAt }) => setting.onStarted({ pid, startedAt, outputFile }),
    });
}
function filesOrWhyNot(assignment, folder) {
    try {
        return (0,task_files.writeTaskFiles)(assignment, folder);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return `${error.message.replace(/\.$/, "")} (${error.code})`;
    }
}


/***/ })

};
