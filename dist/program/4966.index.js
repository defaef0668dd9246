"use strict";
exports.id = 4966;
exports.ids = [4966];
exports.modules = {

/***/ 916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ limited),
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _mark__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2454);
/* harmony import */ var _tracker__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8503);


const MAX_ATTEMPTS = 3;
/** What was written a moment ago may not be listed yet. */
const LOOK_AGAIN_MS = 2_000;
const CUT_NOTE = "\n\n*… cut here: GitHub takes no longer texts.*";
/**
 * Writes a comment once and reads it back. After an unclear answer it is looked for before it is
 * written again.
 *
 * @param since  nothing of this task is older
 */
async function say(saying, tracker, since) {
    const { number, keys, purpose } = saying;
    const { text, isCut } = limited(`${(0,_mark__WEBPACK_IMPORTED_MODULE_0__/* .commentMark */ .Hc)(keys, purpose)}\n`, saying.text);
    for (let attempt = 1;; attempt++) {
        const earlier = await find(saying, tracker, since);
        if (!earlier.ok)
            return earlier;
        if (earlier.value)
            return { ok: true, value: { id: earlier.value.id, isEarlier: attempt === 1, isCut } };
        const written = await tracker.comment(number, text);
        if (written.ok)
            return readBack(written.value, isCut, tracker);
        if (written.failure.reached === "no" || tracker.isStopped || attempt >= MAX_ATTEMPTS)
            return written;
        await tracker.pause(LOOK_AGAIN_MS * attempt);
    }
}
async function find({ number, keys, purpose, isOnceForAll }, tracker, since) {
    const comments = await tracker.comments(number, since);
    if (!comments.ok)
        return comments;
    for (const comment of comments.value) {
        const mark = (0,_mark__WEBPACK_IMPORTED_MODULE_0__/* .readMark */ .Mp)(comment.body);
        const isSame = mark?.noun === "comment" &&
            mark.keys.includes(purpose) &&
            (isOnceForAll || mark.keys.includes(keys.task));
        // Anybody may comment, and could keep ours away with its mark.
        if (isSame && (await tracker.isOurs(comment.author)))
            return { ok: true, value: comment };
    }
    return { ok: true, value: undefined };
}
async function readBack(written, isCut, tracker) {
    if (written) {
        for (const pauseMs of [LOOK_AGAIN_MS, 2 * LOOK_AGAIN_MS, 0]) {
            const read = await tracker.readComment(written.id);
            if (!read.ok)
                return read;
            if (read.value)
                return { ok: true, value: { id: written.id, isEarlier: false, isCut } };
            if (pauseMs > 0)
                await tracker.pause(pauseMs);
        }
    }
    return {
        ok: false,
        failure: {
            kind: "unexpected",
            reached: "maybe",
            message: "GitHub accepted the comment and does not show it",
        },
    };
}
/** Text that fits with what stands before and after it, cut with a note where it does not. */
function limited(before, markdown, after = "") {
    const text = (0,_mark__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarks */ .zw)(markdown);
    const room = _tracker__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BODY_CHARACTERS */ .N - before.length - after.length;
    if (text.length <= room)
        return { text: before + text + after, isCut: false };
    return {
        text: `${before}${text.slice(0, room - CUT_NOTE.length).toWellFormed()}${CUT_NOTE}${after}`,
        isCut: true,
    };
}


/***/ }),

/***/ 6823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ closeDuplicates)
/* harmony export */ });
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(916);

/**
 * Closes tickets that a race has made beside the first one, so that everybody ends with that.
 *
 * @returns what did not work, as parts of a sentence
 */
async function closeDuplicates(original, others, keys, tracker) {
    const doubts = [];
    for (const other of others) {
        const failure = await closeDuplicate(original, other, keys, tracker);
        if (failure)
            doubts.push(`${other.number} is a duplicate of ${original.number} and could not be closed (${failure.message})`);
    }
    return doubts;
}
async function closeDuplicate(original, other, keys, tracker) {
    // Both sides of a race may come by here; one comment is enough.
    const said = await (0,_comment__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)({
        number: other.number,
        text: `Duplicate of #${original.number}`,
        keys,
        purpose: `duplicate-of-${original.number}`,
        isOnceForAll: true,
    }, tracker, undefined);
    if (!said.ok)
        return said.failure;
    const closed = await tracker.change(other.number, {
        state: "closed",
        state_reason: "duplicate",
        duplicate_issue_id: original.id,
    });
    if (closed.ok)
        return undefined;
    if (closed.failure.httpStatus !== 422)
        return closed.failure;
    // An older server knows no such reason.
    const plainly = await tracker.change(other.number, {
        state: "closed",
        state_reason: "not_planned",
    });
    return plainly.ok ? undefined : plainly.failure;
}


/***/ }),

/***/ 4225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ subjectOf),
/* harmony export */   e: () => (/* binding */ performedByRecipe)
/* harmony export */ });
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3139);
/* harmony import */ var _http_perform__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);
/* harmony import */ var _core_values__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(726);
/* harmony import */ var _mark__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2454);
/* harmony import */ var _domain_events_problem__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9819);





/** @param problemId  as `with` gives it, where the event tells none or another one */
function subjectOf({ assignment: { task, event }, parameters }, problemId) {
    const problem = (0,_domain_events_problem__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .q)((0,_domain_task__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(event));
    return {
        problem: problemId === undefined ? problem : { ...problem, id: problemId },
        keys: (0,_mark__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .YD)(task, parameters.key, problemId ?? problem.id),
    };
}
/** What a service may call a ticket; anything else stays a field. */
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}#._/-]{0,59}$/u;
/** Sends the recipe of `with.http` instead of asking GitHub. @returns `undefined` without one */
async function performedByRecipe(request, deed, card) {
    const recipe = await (0,_http_perform__WEBPACK_IMPORTED_MODULE_1__.recipeOf)(request);
    if (!recipe)
        return undefined;
    const all = {
        kind: deed.kind.noun,
        ...withinLimits(card),
    };
    const filled = Object.fromEntries(Object.entries(all).filter((field) => field[1] !== undefined));
    const work = await (0,_http_perform__WEBPACK_IMPORTED_MODULE_1__/* .performRecipe */ .W)(recipe, request, {
        key: deed.keys.lasting,
        with: request.parameters,
        card: filled,
    });
    // Of a warning the reason is told.
    return work.verdict === "pass" ? withMessage(work, sentenceOf(work, deed, recipe)) : work;
}
/** What Jira takes, the strictest of those we have recipes for that refuse what is longer. */
const MAX_TITLE_CHARACTERS = 255;
const MAX_TEXT_CHARACTERS = 32_000;
function withinLimits(card) {
    const cut = (text, limit) => text === undefined || text.length <= limit
        ? text
        : `${text.slice(0, limit - 1).toWellFormed()}…`;
    return Object.fromEntries(Object.entries(card).map(([name, text]) => [
        name,
        cut(text, name === "title" ? MAX_TITLE_CHARACTERS : MAX_TEXT_CHARACTERS),
    ]));
}
function withMessage(work, message) {
    return { ...work, result: { ...work.result, report: { ...work.result.report, message } } };
}
/** In the words in which the jobs over GitHub's issues say it. */
function sentenceOf({ result, wasSo }, { kind, act, keys }, { find, requests }) {
    const { data } = result.report;
    const number = [kind.numberField, "issueNumber", "incidentNumber", "ticketNumber"]
        .map((name) => (0,_core_values__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(data, name))
        .find((text) => text !== undefined && NUMBER.test(text));
    const ticket = number === undefined
        ? `The ${kind.noun}`
        : `${kind.noun.charAt(0).toUpperCase()}${kind.noun.slice(1)} ${number}`;
    switch (act) {
        case "open":
            if (wasSo)
                return `${ticket} was there for ${keys.lasting} already; nothing new was opened.`;
            // A service that drops repetitions does not tell which one it was.
            return (`${ticket} was ` +
                `opened${!find && requests.some(({ isRepeatable, method }) => isRepeatable && method !== "GET" && method !== "HEAD") ? `, or was there for ${keys.lasting} already: the recipe does not look` : ""}.`);
        case "update":
            return `${ticket} ${wasSo ? "is as it should be; nothing had to be changed" : "was updated"}.`;
        case "close":
            return `${ticket} ${wasSo ? "was closed already" : "is closed"}.`;
    }
}


/***/ }),

/***/ 9098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ findTicket),
/* harmony export */   GN: () => (/* binding */ genuine),
/* harmony export */   ek: () => (/* binding */ sinceOf),
/* harmony export */   hP: () => (/* binding */ lowestFirst),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   pF: () => (/* binding */ findOpened)
/* harmony export */ });
/* unused harmony exports openWith, isOriginal */
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3139);
/* harmony import */ var _core_own_reports__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3168);
/* harmony import */ var _duplicates__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6823);
/* harmony import */ var _kind__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6195);






/** More open tickets than 1,000 nobody looks through. */
const OPEN_PAGES = 10;
/** Of what is closed, the newest 500. */
const CLOSED_PAGES = 5;
/** Clocks differ, and a task is dispatched a little before its event is read. */
const CLOCK_SKEW_MS = 10 * 60_000;
const MAX_REPORTED = 10;
/** Of those that carry one key; it is asked of each who has edited it. */
const MAX_WITH_KEY = 20;
/**
 * A time before which nothing of this task can have been written; `undefined` where the event tells
 * none.
 */
function sinceOf({ assignment: { event }, clock, }) {
    const time = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(event, "time");
    const triggeredMs = typeof time === "string" ? Date.parse(time) : NaN;
    // One that lies ahead would hide what is there.
    const ms = Math.max(0, Math.min(triggeredMs, clock.nowMs()) - CLOCK_SKEW_MS);
    return Number.isNaN(ms) ? undefined : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
/**
 * The ticket that an open is about to make, if it is there: the one of this very task in whatever
 * state, else an open one with the same lasting key where that is shared.
 *
 * @returns all of them, the one that stays first; `isOwn`: this task has opened it
 */
async function findOpened(wanted, tracker, since) {
    const { keys } = wanted;
    const recent = await tracker.list({ state: "all", since, maxPages: OPEN_PAGES });
    const mine = await genuine(recent.tickets, wanted, keys.task, tracker);
    const originals = lowestFirst(mine.filter(isOriginal));
    if (originals.length > 0)
        return {
            all: [...originals.filter(isOpen), ...originals.filter((ticket) => !isOpen(ticket))],
            isOwn: true,
        };
    const shared = keys.isShared ? await openWith(keys.lasting, wanted, tracker) : [];
    if (shared.length > 0)
        return { all: shared, isOwn: false };
    // A duplicate of something that is closed by now.
    return mine.length > 0 ? { all: lowestFirst(mine), isOwn: true } : undefined;
}
/**
 * Open tickets of ours with this key, the lowest number first. @throws UserError when there are too
 * many to be certain
 */
async function openWith(key, wanted, tracker) {
    const { tickets, isComplete } = await tracker.list({ state: "open", maxPages: OPEN_PAGES });
    const found = await genuine(tickets, wanted, key, tracker);
    if (found.length === 0 && !isComplete) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${tracker.repository} has more than ${OPEN_PAGES * 100} open issues with the ` +
            `label ${_kind__WEBPACK_IMPORTED_MODULE_4__/* .TICKET_LABEL */ .iE}, and none of the newest is ${key}; whether an older one ` +
            "is cannot be said. Close what is over.", "CA-411");
    }
    return lowestFirst(found);
}
/**
 * The ticket that a later task means: the given number, else what an earlier task of the sequence
 * has reported, else what carries the key.
 *
 * @param mayDoubt take one whose text somebody else has edited, where there is no other, and say so
 * @throws UserError naming what was looked for, when there is none, or when it cannot be said which
 * one is meant
 */
async function findTicket(wanted, tracker, request, mayDoubt = false) {
    const { kind, keys } = wanted;
    const given = request.parameters.number;
    if (given !== undefined)
        return { ticket: await readGiven(Number(given), tracker), doubts: [] };
    const reported = await findReported(wanted, tracker, request);
    if (reported)
        return { ticket: reported, doubts: [] };
    const open = await openWith(keys.lasting, wanted, tracker);
    const [lowest, ...more] = open;
    if (lowest && more.length > 0 && !keys.isShared)
        throw notSure(wanted, open);
    if (lowest)
        return {
            ticket: lowest,
            doubts: keys.isShared ? await (0,_duplicates__WEBPACK_IMPORTED_MODULE_3__/* .closeDuplicates */ .V)(lowest, more, keys, tracker) : [],
        };
    const { tickets } = await tracker.list({ state: "closed", maxPages: CLOSED_PAGES });
    const closed = (await genuine(tickets, wanted, keys.lasting, tracker)).filter(isOriginal);
    const [newest] = closed;
    if (newest && closed.length > 1 && !keys.isShared)
        throw notSure(wanted, closed);
    if (newest)
        return { ticket: newest, doubts: [] };
    const doubtful = mayDoubt ? onlyDoubtful(tracker) : undefined;
    if (doubtful)
        return doubtful;
    throw await notFound(kind, keys, tracker, tickets);
}
function onlyDoubtful(tracker) {
    const [only, ...others] = tracker.doubtful.filter(({ ticket }) => isOpen(ticket));
    return only && others.length === 0
        ? {
            ticket: only.ticket,
            doubts: [`${only.why}, so its mark may be that of another one`],
        }
        : undefined;
}
async function readGiven(number, tracker) {
    const read = await tracker.read(number);
    if (!read.ok)
        throw tracker.refusal(`Issue ${number} could not be read`, read.failure);
    if (!read.value)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.number: ${tracker.repository} has no issue ${number}, or the token may not see it.`, "CA-411");
    if (read.value.isPullRequest)
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.number: ${number} is a pull request of ${tracker.repository}, not an issue.`, "CA-411");
    return read.value;
}
/**
 * What an event says could be made up, so only a ticket that carries the right key counts; where a
 * task is named and its ticket may be about anything, the number has to come from that task's own
 * `finished`.
 */
async function findReported({ kind, keys }, tracker, request) {
    const { parameters, assignment: { event }, } = request;
    const by = parameters["opened-by"];
    const data = by === undefined ? (0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(event) : await ownDataOf(by, request);
    const numbers = new Set(Object.entries(data).flatMap(([name, fields]) => by === undefined || name === by ? numberIn(fields, kind) : []));
    const found = [];
    for (const number of [...numbers].slice(0, MAX_REPORTED)) {
        const read = await tracker.read(number);
        if (!read.ok)
            throw tracker.refusal(`Issue ${number} could not be read`, read.failure);
        const ticket = read.value;
        // Named by its task, a ticket of that task counts whatever else it is about.
        if (!ticket ||
            !(await isGenuine(ticket, kind, by === undefined ? keys.lasting : undefined, tracker)) ||
            !isOriginal(ticket))
            continue;
        if (by !== undefined ||
            (await tracker.isUnedited(ticket)) ||
            (await isOnlyReported(number, kind, request)))
            found.push(ticket);
    }
    if (by !== undefined && found.length === 0) {
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`with.opened-by: the event holds no ${kind.numberField} of the task ${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(by)} ` +
            `that is an ${kind.noun} of ours in ${tracker.repository}.`, "CA-411");
    }
    if (found.length > 1 && !keys.isShared)
        throw notSure({ kind, keys }, found);
    return lowestFirst(found)[0];
}
async function ownDataOf(task, request) {
    if (!(0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)((0,_domain_task__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(request.assignment.event), task)))
        return {};
    // The newest is the one that later tasks were told of.
    const report = (await (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_2__/* .ownReports */ .OV)(request)).filter((one) => one.task === task).at(-1);
    return report ? Object.fromEntries([[task, report.fields]]) : {};
}
function numberIn(fields, { numberField }) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(fields) ? (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_5__/* .getOwn */ .Ng)(fields, numberField) : undefined;
    return (typeof value === "string" || typeof value === "number") &&
        /^[1-9]\d{0,9}$/.test(String(value))
        ? [Number(value)]
        : [];
}
/**
 * Whether this sequence has opened a single ticket of the kind, and it is this one: then no mark is
 * needed to tell.
 */
async function isOnlyReported(number, kind, request) {
    if (!request.sequences)
        return false;
    try {
        const numbers = new Set((await (0,_core_own_reports__WEBPACK_IMPORTED_MODULE_2__/* .ownReports */ .OV)(request)).flatMap(({ fields }) => numberIn(fields, kind)));
        return numbers.size === 1 && numbers.has(number);
    }
    catch (error) {
        if (error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return false;
        throw error;
    }
}
/** Those of ours that carry the key, and that nobody else has edited. */
async function genuine(tickets, { kind }, key, tracker) {
    const found = [];
    for (const ticket of tickets) {
        if (found.length >= MAX_WITH_KEY)
            break;
        if (await isGenuine(ticket, kind, key, tracker))
            found.push(ticket);
    }
    const sound = [];
    for (const ticket of found)
        if (await tracker.isUnedited(ticket))
            sound.push(ticket);
    return sound;
}
/**
 * Whether we wrote it: it begins with the mark, carries the label, and its author is our token's
 * account. Anybody can write an issue with the mark, but not set a label or write in our name.
 */
async function isGenuine(ticket, kind, key, tracker) {
    const { mark, labels, author, isPullRequest } = ticket;
    if (!mark ||
        mark.noun !== kind.noun ||
        isPullRequest ||
        (key !== undefined && !mark.keys.includes(key)))
        return false;
    return labels.some((label) => label.toLowerCase() === _kind__WEBPACK_IMPORTED_MODULE_4__/* .TICKET_LABEL */ .iE) && tracker.isOurs(author);
}
/** Not what somebody, or we, closed in favour of another one. */
function isOriginal({ state, stateReason }) {
    return state === "open" || stateReason !== "duplicate";
}
function isOpen({ state }) {
    return state === "open";
}
function lowestFirst(tickets) {
    return [...tickets].sort((a, b) => a.number - b.number);
}
function notSure({ kind, keys }, tickets) {
    const numbers = lowestFirst(tickets)
        .slice(0, 5)
        .map(({ number }) => number)
        .join(", ");
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The ${kind.noun}s ${numbers}${tickets.length > 5 ? " and more" : ""} were ` +
        `opened in this sequence (${keys.lasting}), so it cannot be said which one is ` +
        "meant; give number, or opened-by (the task that opened it).", "CA-411");
}
async function notFound({ noun }, { lasting }, tracker, closed) {
    const [doubtful] = tracker.doubtful;
    if (doubtful) {
        return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no ${noun} with ${lasting} in ${tracker.repository} that can be relied ` +
            `on: issue ${doubtful.ticket.number} carries that key, but ${doubtful.why}, and ` +
            "whoever edits it can write the mark of another one into it. Look at its edit " +
            "history, and give number if it is the right one.", "CA-417");
    }
    const foreign = closed.find(({ mark }) => mark?.keys.includes(lasting)) ??
        (await tracker.list({ state: "open", maxPages: 1 })).tickets.find(({ mark }) => mark?.keys.includes(lasting));
    const why = foreign
        ? ` Issue ${foreign.number} carries that key, but ` +
            `${foreign.mark?.noun === noun ? `${(0,_domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(foreign.author.login)} has written it and not the account of this token` : `it is an ${foreign.mark?.noun}`}.`
        : "";
    return new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no ${noun} with ${lasting} in ${tracker.repository} (label ` +
        `${_kind__WEBPACK_IMPORTED_MODULE_4__/* .TICKET_LABEL */ .iE}; open, or among the newest closed ones).${why} It was not ` +
        "opened by this action, or in another repository, or by another token; give " +
        "number if it is there.", "CA-411");
}


/***/ }),

/***/ 9025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ notAssigned),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   ZW: () => (/* binding */ openTicket),
/* harmony export */   l0: () => (/* binding */ readWhenThere)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _core_outgoing_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8996);
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(916);
/* harmony import */ var _duplicates__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6823);
/* harmony import */ var _find__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9098);
/* harmony import */ var _kind__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6195);
/* harmony import */ var _mark__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2454);
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3352);
/* harmony import */ var _tracker__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8503);









const MAX_ATTEMPTS = 3;
/**
 * What was created a moment ago may not be listed yet, and so may what another run created in the
 * same moment.
 */
const LOOK_AGAIN_MS = 2_000;
const SETTLING_LOOKS_MS = [2_000, 3_000, 5_000, 10_000];
const SETTLING_PAGES = 2;
/**
 * Opens a ticket, once: one that this task has opened before, or that is open for the same problem,
 * is taken. Where two runs create one in the same moment, both end with the one of the lower
 * number. Done when GitHub shows it.
 *
 * @throws UserError when there is none afterwards, naming what is needed
 */
async function openTicket(given, request) {
    const tracker = new _tracker__WEBPACK_IMPORTED_MODULE_7__/* .Tracker */ .J(request);
    const since = (0,_find__WEBPACK_IMPORTED_MODULE_4__/* .sinceOf */ .ek)(request);
    const mask = (0,_core_outgoing_text__WEBPACK_IMPORTED_MODULE_1__/* .maskFor */ .A)(request);
    const wanted = {
        ...given,
        title: mask(given.title),
        text: mask(given.text),
        footer: mask(given.footer),
    };
    const opened = await create(wanted, tracker, since);
    const { kind } = wanted;
    try {
        const converged = opened.by === "now" ? await converge(opened, wanted, tracker, since) : opened;
        const doubts = isForeign(converged.by)
            ? converged.doubts
            : [...converged.doubts, ...(await assign(converged.ticket, wanted.assignees, tracker))];
        return await readBack({ ...converged, doubts }, wanted, tracker);
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        if (tracker.isStopped)
            return (0,_result__WEBPACK_IMPORTED_MODULE_8__/* .stoppedResult */ .Fb)(kind, opened.ticket, request);
        // There is one, and whoever comes next should know it.
        return (0,_result__WEBPACK_IMPORTED_MODULE_8__/* .resultOf */ .Bg)(kind, opened.ticket, {
            verdict: "errored",
            words: `${opened.by === "now" ? `GitHub accepted ${kind.noun} ${opened.ticket.number}` : `${kind.noun} ${opened.ticket.number} is there`}, ` +
                `but ${error.message.replace(/\.$/, "")}`,
            code: error.code,
            fields: wanted.fields,
        });
    }
}
async function create(wanted, tracker, since) {
    const { kind, keys } = wanted;
    const { text, isCut } = (0,_comment__WEBPACK_IMPORTED_MODULE_2__/* .limited */ .T)(`${(0,_mark__WEBPACK_IMPORTED_MODULE_6__/* .ticketMark */ .yK)(kind, keys)}\n`, wanted.text, wanted.footer);
    for (let attempt = 1;; attempt++) {
        const earlier = await (0,_find__WEBPACK_IMPORTED_MODULE_4__/* .findOpened */ .pF)(wanted, tracker, since);
        const [first, ...others] = earlier?.all ?? [];
        if (earlier && first) {
            const doubts = await (0,_duplicates__WEBPACK_IMPORTED_MODULE_3__/* .closeDuplicates */ .V)(first, others.filter(_find__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT), keys, tracker);
            // After an unclear answer it is the one that was asked for just now.
            const own = attempt === 1 ? "before" : "now";
            return { ticket: first, by: earlier.isOwn ? own : "other", doubts };
        }
        const created = await tracker.create({
            title: wanted.title,
            body: text,
            labels: [...new Set([_kind__WEBPACK_IMPORTED_MODULE_5__/* .TICKET_LABEL */ .iE, ...kind.labels, ...wanted.labels])],
        });
        if (created.ok) {
            tracker.writtenBy(created.value.author);
            return {
                ticket: created.value,
                by: "now",
                doubts: [...(isCut ? ["its text was cut to what GitHub takes"] : []), ...notTaken(tracker)],
            };
        }
        if (created.failure.reached === "no" || tracker.isStopped || attempt >= MAX_ATTEMPTS)
            throw tracker.refusal(`No ${kind.noun} could be opened`, created.failure);
        await tracker.pause(LOOK_AGAIN_MS * attempt);
    }
}
/** @returns parts of a sentence */
function notTaken({ doubtful }) {
    return doubtful.map(({ ticket, why }) => `issue ${ticket.number} carries the same mark and does not count, since ${why}`);
}
/**
 * Looks whether another run has made one in the same moment. A list that shows ours is new enough
 * to be believed.
 */
async function converge(opened, wanted, tracker, since) {
    const { keys, kind } = wanted;
    const isListed = without([_kind__WEBPACK_IMPORTED_MODULE_5__/* .TICKET_LABEL */ .iE], opened.ticket.labels).length === 0;
    for (const pauseMs of isListed ? SETTLING_LOOKS_MS : []) {
        await tracker.pause(pauseMs);
        const { tickets } = await tracker.list({ state: "all", since, maxPages: SETTLING_PAGES });
        const same = await (0,_find__WEBPACK_IMPORTED_MODULE_4__/* .genuine */ .GN)(tickets, wanted, keys.isShared ? keys.lasting : keys.task, tracker);
        const own = same.find(({ number }) => number === opened.ticket.number);
        if (!own)
            continue;
        // What was closed before is another story, and ours may be closed as the duplicate already.
        const [first = own, ...others] = (0,_find__WEBPACK_IMPORTED_MODULE_4__/* .lowestFirst */ .hP)(same.filter((ticket) => (0,_find__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT)(ticket) || ticket === own));
        const doubts = [
            ...opened.doubts,
            ...(await (0,_duplicates__WEBPACK_IMPORTED_MODULE_3__/* .closeDuplicates */ .V)(first, others.filter(_find__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT), keys, tracker)),
        ];
        return { ticket: first, by: first === own ? "now" : "rival", doubts };
    }
    return {
        ...opened,
        doubts: [
            ...opened.doubts,
            "GitHub does not list it by its label, so another run may have opened one, too, " +
                `and later tasks find it only by the ${kind.numberField} that is reported`,
        ],
    };
}
/**
 * A wrong name is no reason to have no ticket. @returns what did not work, as parts of a sentence
 */
async function assign(ticket, assignees, tracker) {
    const missing = without(assignees, ticket.assignees);
    if (missing.length === 0 || ticket.state === "closed")
        return [];
    const assigned = await tracker.addAssignees(ticket.number, missing);
    return assigned.ok ? [] : [`it could not be assigned (${assigned.failure.message})`];
}
async function readBack(opened, wanted, tracker) {
    const { kind, keys, fields } = wanted;
    const { number } = opened.ticket;
    const shown = await readWhenThere(number, tracker);
    if (!shown?.mark?.keys.some((key) => key === keys.task || key === keys.lasting))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GitHub ${shown ? "shows another text for it" : "does not show it"}`, "CA-411");
    const doubts = [...opened.doubts, ...(isForeign(opened.by) ? [] : missingOf(shown, wanted))];
    const words = `${kind.noun} ${number} ` +
        `${sentenceOf(opened.by, shown, wanted)}${doubts.length > 0 ? `, but ${(0,_result__WEBPACK_IMPORTED_MODULE_8__/* .inWords */ .r4)(doubts)}` : ""}`;
    return (0,_result__WEBPACK_IMPORTED_MODULE_8__/* .resultOf */ .Bg)(kind, shown, {
        verdict: doubts.length > 0 ? "warning" : "pass",
        words,
        fields: { ...fields, created: String(opened.by === "now") },
    });
}
/** Another task decides who is assigned to it, and how it is labelled. */
function isForeign(by) {
    return by === "other" || by === "rival";
}
function sentenceOf(by, { state }, { keys }) {
    if (by === "now")
        return "was opened";
    if (by === "rival")
        return "was opened by another run in the same moment, and the one of this run is closed as its duplicate";
    const now = state === "open" ? "is open" : "is closed by now";
    return by === "before"
        ? `was opened for this task before and ${now}; nothing new was opened`
        : `${state === "open" ? "is open" : "was open"} for ${keys.lasting} already; nothing new was opened`;
}
/** What GitHub took and dropped, which it does without a word. */
function missingOf({ state, labels, assignees }, wanted) {
    if (state === "closed")
        return [];
    const noLabels = without([_kind__WEBPACK_IMPORTED_MODULE_5__/* .TICKET_LABEL */ .iE, ...wanted.kind.labels, ...wanted.labels], labels);
    const nobody = without(wanted.assignees, assignees);
    return [
        ...(noLabels.length > 0
            ? [`GitHub did not set the label${noLabels.length > 1 ? "s" : ""} ${(0,_result__WEBPACK_IMPORTED_MODULE_8__/* .inWords */ .r4)(noLabels)}`]
            : []),
        ...(nobody.length > 0 ? [notAssigned(nobody)] : []),
    ];
}
function notAssigned(names) {
    return `GitHub did not assign ${(0,_result__WEBPACK_IMPORTED_MODULE_8__/* .inWords */ .r4)(names)}, who may have no access to the repository`;
}
/** New issues may be unknown to the API for a moment. @throws UserError when it cannot be read */
async function readWhenThere(number, tracker) {
    for (const pauseMs of [LOOK_AGAIN_MS, 2 * LOOK_AGAIN_MS, 0]) {
        const read = await tracker.read(number);
        if (!read.ok)
            throw tracker.refusal("it could not be read back", read.failure);
        if (read.value)
            return read.value;
        if (pauseMs > 0)
            await tracker.pause(pauseMs);
    }
    return undefined;
}
/**
 * Names of the first list that are not in the second; GitHub does not tell upper and lower case
 * apart.
 */
function without(names, others) {
    const known = new Set(others.map((name) => name.toLowerCase()));
    return names.filter((name) => !known.has(name.toLowerCase()));
}


/***/ }),

/***/ 3352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   Fb: () => (/* binding */ stoppedResult),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
function resultOf(kind, ticket, { verdict, words, code = "CA-411", fields = {} }) {
    const isDone = verdict === "pass" || verdict === "warning";
    // A task that failed is headed by what it is, and then why.
    const reason = isDone ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
    return {
        ending: { kind: "judged", verdict, reason, ...(!isDone && { code }) },
        report: {
            labels: {},
            data: dataOf(kind, ticket, fields),
            ...(isDone && { message: `${reason}.` }),
        },
        logTail: [],
        masks: [],
        durationMs: 0,
    };
}
/** Stopped on the way, it still says which ticket there is. */
function stoppedResult(kind, ticket, { stop }) {
    return {
        ending: { kind: "stopped", because: stop.reason ?? "cancelled" },
        report: { labels: {}, data: dataOf(kind, ticket, {}) },
        logTail: [],
        masks: [],
        durationMs: 0,
    };
}
function dataOf({ numberField, urlField }, { number, url, state }, fields) {
    const all = {
        [numberField]: String(number),
        [urlField]: url,
        state,
        ...fields,
    };
    return Object.fromEntries(Object.entries(all).filter((field) => field[1] !== undefined));
}
/** `a`, `a and b`, `a, b and c` */
function inWords(parts) {
    return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}


/***/ }),

/***/ 9254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony exports link, table */
/* harmony import */ var _domain_bridge__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1643);
/* harmony import */ var _domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1385);
/* harmony import */ var _domain_text_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5646);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3139);
/* harmony import */ var _domain_text_time_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4849);
/* harmony import */ var _domain_text_visible__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1612);






const MAX_TITLE_CHARACTERS = 256;
const MAX_CELL_CHARACTERS = 500;
/** One line, as GitHub takes it; titles are no Markdown. */
function titleOf(text) {
    const line = (0,_domain_text_visible__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text.toWellFormed())
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim();
    return line.length <= MAX_TITLE_CHARACTERS
        ? line
        : `${line.slice(0, MAX_TITLE_CHARACTERS - 1).toWellFormed()}…`;
}
/** `deployment of carts in staging` */
function nameOf({ assignment: { task } }) {
    return `${task.name} of ${task.service || "a service"} in ${task.stage || "no stage"}`;
}
/** Where it comes from, as a paragraph of Markdown with links back. */
function originOf(verb, { assignment: { task }, runUrl, sequences }) {
    const links = [
        link("the run", runUrl),
        ...(sequences
            ? [
                link("the sequence in the Bridge", (0,_domain_bridge__WEBPACK_IMPORTED_MODULE_2__/* .sequenceUrl */ .N)(sequences.address, task.project, task.keptnContext)),
            ]
            : []),
    ].join(" · ");
    return (`${verb} by the task ${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(task.name)} of ` +
        `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(task.service)} in ${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(task.stage)}, project ` +
        `${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(task.project)} · ${links}`);
}
/** @param url  of the form that `httpUrl` gives; nothing in it ends the link */
function link(text, url) {
    return `[${(0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(text)}](<${url.replace(/[<>\s\\]/g, (c) => encodeURIComponent(c)).replaceAll("&", "&amp;")}>)`;
}
/** Rows of foreign text; absent ones are left out. */
function table(rows) {
    const filled = rows.filter(([, value, url]) => value !== undefined || url !== undefined);
    return (0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .factTable */ .B)(filled.map(([name, value, url]) => [
        name,
        url === undefined ? cell(value ?? "") : link(short(value ?? "open"), url),
    ])).join("\n");
}
function cell(text) {
    return (0,_domain_text_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(short(text));
}
function short(text) {
    return text.length <= MAX_CELL_CHARACTERS
        ? text
        : `${text.slice(0, MAX_CELL_CHARACTERS - 1).toWellFormed()}…`;
}
/** What the event tells about a problem and about what is to be done about it. */
function factsOf(problem, { assignment: { event } }) {
    const action = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)((0,_domain_task__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(event), "action");
    const actionText = (name) => ((0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(action) ? textIn(action, name) : undefined);
    return table([
        ["Problem", problem.id ?? problem.title, problem.url],
        // The text stays when the problem is over, and "open" would be a lie then.
        ["State", problem.state?.toUpperCase() === "OPEN" ? undefined : problem.state],
        ["Severity", problem.severity],
        ["Impacted", problem.impacted],
        ["Root cause", problem.rootCause],
        ["Since", problem.start === undefined ? undefined : (0,_domain_text_time_text__WEBPACK_IMPORTED_MODULE_5__/* .timeText */ .T)(problem.start)],
        ["Tags", problem.tags],
        ["Action", actionText("name") ?? actionText("action")],
        ["About it", actionText("description")],
    ]);
}
/** How things stand, for an update that says nothing else. */
function newsOf(problem, story) {
    const { assignment: { task, event }, } = story;
    const data = (0,_domain_task__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(event);
    const found = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(data, "evaluation");
    const evaluation = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(found) ? found : {};
    const result = textIn(evaluation, "result");
    const number = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(evaluation, "score");
    // A number that an event carries along is the first one of the sequence, for the control plane
    // never replaces it (docs/reference/keptn.md#what-later-tasks-receive).
    const score = task.kind === "finished" && typeof number === "number"
        ? String(number)
        : textIn(evaluation, "score");
    const rows = table([
        ["Problem", problem.id ?? problem.title, problem.url],
        ["State", problem.state],
        ["Sequence so far", textIn(data, "result")],
        [
            "Evaluation",
            result === undefined
                ? undefined
                : `${result}${score === undefined ? "" : `, score ${score}`}`,
        ],
    ]);
    return [...(rows ? [rows] : []), originOf("Updated", story)].join("\n\n");
}
function textIn(object, name) {
    const value = (0,_domain_text_json__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(object, name);
    return typeof value === "string" && value.trim() !== ""
        ? value.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim()
        : undefined;
}


/***/ })

};
;