module.exports = {

/***/ 18436:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ frozenIn),
/* harmony export */   t: () => (/* binding */ lostValues)
/* harmony export */ });
/* harmony import */ var _text_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _task__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33139);


const MAX_DEPTH = 8;
const MAX_BYTES = 4_000;
function frozenIn(event, taskName) {
    const found = frozenPart((0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)((0,_task__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(event), taskName) ?? null, 0);
    return (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(found) && Buffer.byteLength(JSON.stringify(found)) <= MAX_BYTES ? found : {};
}
function frozenPart(value, depth) {
    if (typeof value === "number" || typeof value === "boolean")
        return value;
    if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) || depth > MAX_DEPTH)
        return undefined;
    const part = {};
    for (const [key, item] of Object.entries(value)) {
        const inner = frozenPart(item, depth + 1);
        if (inner !== undefined)
            (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(part, key, inner);
    }
    return Object.keys(part).length > 0 ? part : undefined;
}
function lostValues(frozen, reported) {
    const lost = new Map();
    const compare = (old, now, path) => {
        if (now === undefined || now === null)
            return;
        if (!(0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(old)) {
            if (now !== old)
                lost.set(path, typeof now === "string" ? now : JSON.stringify(now));
        }
        else if ((0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(now)) {
            for (const [key, item] of Object.entries(old))
                compare(item, (0,_text_json__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(now, key), path === "" ? key : `${path}.${key}`);
        }
    };
    compare(frozen, reported, "");
    return lost;
}


/***/ }),

/***/ 21370:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Em: () => (/* binding */ whatOf),
/* harmony export */   LL: () => (/* binding */ maskerFor),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   NQ: () => (/* binding */ controlPlaneOf),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   rG: () => (/* binding */ senderFor),
/* harmony export */   sT: () => (/* binding */ retried),
/* harmony export */   sZ: () => (/* binding */ voiceOf),
/* harmony export */   x2: () => (/* binding */ deskOf)
/* harmony export */ });
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);
/* harmony import */ var _domain_text_masking__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46451);
/* harmony import */ var _domain_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56906);
/* harmony import */ var _domain_task__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33139);




function voiceOf({ source, config, ports }) {
    return { source, labels: config.work.labels, secrets: ports.secrets };
}
function deskOf(context) {
    const { config, ports, timeline } = context;
    const { sendStarted, verify } = config.connection;
    return {
        plane: controlPlaneOf(context),
        ports,
        timeline,
        sendStarted,
        verify,
        save: (state) => ports.savedState.write(state),
    };
}
function controlPlaneOf({ config, ports: { controlPlane } }) {
    if (controlPlane)
        return controlPlane;
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(config.connection.url
        ? "control-plane-token is empty, so the task cannot be answered: pass the secret " +
            "(is it set in this repository, and is this run allowed to read it?), or set " +
            "mode: silent."
        : "control-plane-url is empty, so the task cannot be answered: give the control " +
            "plane's address, or set mode: silent if nothing should be sent back.", "CA-202");
}
function note({ timeline, ports }, text) {
    timeline.push({ atMs: ports.clock.nowMs(), text });
}
function maskerFor({ secrets, source }, task) {
    return (0,_domain_text_masking__WEBPACK_IMPORTED_MODULE_1__/* .createMasker */ .aD)(secrets, [source, ...(task ? (0,_domain_task__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .cu)(task) : [])]);
}
function senderFor(voice, task) {
    return { source: voice.source, labels: voice.labels, mask: maskerFor(voice, task) };
}
function whatOf({ task: { name, service, stage } }) {
    return `${name}${service ? ` of ${service}` : ""}${stage ? ` in ${stage}` : ""}`;
}
const UNEXPECTED_MS = 20_000;
async function retried(context, untilMs, read) {
    const { clock, cancelled } = context.ports;
    const begunMs = clock.nowMs();
    for (let attempt = 1;; attempt++) {
        const answer = await read(cancelled);
        if (answer.ok)
            return answer;
        const waitMs = (0,_domain_retry__WEBPACK_IMPORTED_MODULE_3__/* .nextDelayMs */ .j)(attempt, answer.failure, Math.random());
        const limitMs = answer.failure.kind === "unexpected" ? Math.min(untilMs, begunMs + UNEXPECTED_MS) : untilMs;
        if (waitMs === undefined ||
            answer.failure.kind === "refused" ||
            cancelled.aborted ||
            clock.nowMs() + waitMs > limitMs)
            return answer;
        await clock.sleep(waitMs, cancelled);
    }
}
function explain(failure, plane) {
    switch (failure.kind) {
        case "unauthorized":
            return (`${failure.message}. Check that the secret passed as control-plane-token ` +
                `(or the OAuth client) belongs to ${plane.address} and may read and write ` +
                "events.");
        case "unreachable":
        case "timeout":
            return `${failure.message}. Check that the runner can reach ${plane.address}.`;
        default:
            return `${failure.message}.`;
    }
}
function codeOf(failure) {
    switch (failure.kind) {
        case "unauthorized":
            return "CA-302";
        case "refused":
            return "CA-303";
        case "closed":
            return "CA-325";
        case "unexpected":
            return "CA-304";
        case "cancelled":
            return "CA-405";
        case "unreachable":
        case "timeout":
            return "CA-301";
    }
}


/***/ }),

/***/ 27560:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ answerFor),
  r: () => (/* binding */ proceed)
});

// EXTERNAL MODULE: ./src/task/context.ts
var context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
;// CONCATENATED MODULE: ./src/task/rules.ts

const YOUNG_TASK_MS = 60_000;
const LOOK_FOR_STARTED_MS = [0, 500, 1_000, 2_000, 3_500, 5_000];
const LOOK_FOR_OURS_MS = [300, 1_000, 2_500, 5_000, 8_000];
const NOT_ARRIVED_MS = 8_000;
const UNEXPECTED_MS = 20_000;
function partyOf({ saved, settings }) {
    const { source, also } = settings;
    return {
        source,
        ...(also && { also }),
        startedSent: saved.started,
        finishedSent: saved.finished,
    };
}
function owed(known) {
    const { saved, facts, settings } = known;
    const counts = facts.counts ?? facts.lastCounts;
    const { sendStarted, taskName } = settings;
    if (!counts)
        return {
            started: isAlwaysOurs(settings) && saved.started === 0,
            finished: saved.finished > 0 ? 0 : 1,
            answered: saved.finished,
            superfluous: 0,
        };
    const owes = (0,event_counts/* owedBy */.He)(counts, { name: taskName }, partyOf(known));
    return sendStarted === "never" ? { ...owes, started: false } : owes;
}
function isAlwaysOurs({ sendStarted, can }) {
    return can.started && (sendStarted === "always" || (sendStarted === "auto" && !can.counts));
}
function isRefusedAsClosed({ facts: { failed } }) {
    return failed?.request === "send" && failed.failure.kind === "closed";
}
function againMs({ facts }) {
    const { failed, readUntilMs, sendUntilMs } = facts;
    if (failed?.againMs === undefined)
        return undefined;
    if (failed.request !== "send" && failed.failure.kind === "refused")
        return undefined;
    const untilMs = failed.request === "counts" ? readUntilMs : sendUntilMs;
    const isStrange = failed.failure.kind === "unexpected" && failed.request === "counts";
    return failed.againMs > (isStrange ? Math.min(untilMs, failed.sinceMs + UNEXPECTED_MS) : untilMs)
        ? undefined
        : failed.againMs;
}
function isReadLater({ saved, facts, settings }) {
    if (facts.failed?.request !== "counts")
        return false;
    const { verify, sendStarted } = settings;
    const { kind, isForgotten } = facts.failed.failure;
    if (!saved.outcome)
        return sendStarted === "auto" && verify === "require";
    if (verify === "off" || kind === "unauthorized" || kind === "refused")
        return false;
    const isStarted = saved.started > 0 || saved.isStarted === true || facts.lastCounts !== undefined;
    return (verify === "require" && !isForgotten) || (sendStarted === "auto" && !isStarted);
}
function hasNotArrived({ saved, facts: { look, doubtSinceMs } }) {
    return (saved.doubt !== undefined && look !== undefined && look.atMs - doubtSinceMs >= NOT_ARRIVED_MS);
}
function isNeverKnown({ saved, facts, settings }) {
    if (!saved.doubt || !facts.isOldDoubt || facts.failed?.request !== "look")
        return false;
    const { kind } = facts.failed.failure;
    return settings.verify === "off" || kind === "unauthorized" || kind === "refused";
}
function endOfCancelled({ finished, outcome }) {
    if (finished > 0)
        return "answered, unread";
    return outcome ? "undelivered" : "cancelled";
}
function nextLookMs({ look, doubtSinceMs }) {
    const lookedMs = look?.atMs ?? -Infinity;
    return (LOOK_FOR_OURS_MS.map((ms) => doubtSinceMs + ms).find((ms) => ms > lookedMs) ?? lookedMs + 3_000);
}
function nextCountsMs({ firstCountsMs, nowMs }) {
    const sinceMs = firstCountsMs ?? nowMs;
    return LOOK_FOR_STARTED_MS.map((ms) => sinceMs + ms).find((ms) => ms > nowMs);
}
function areCountsRead({ can, sendStarted, verify }, { outcome }) {
    return can.counts && (!outcome || sendStarted === "auto" || verify !== "off");
}
function isCertain(known) {
    const { saved, facts, settings } = known;
    if (facts.counts || !areCountsRead(settings, saved))
        return true;
    if (!facts.lastCounts)
        return facts.failed?.request === "counts";
    return saved.started === 0 || owed(known).superfluous > 0;
}
function isClosed({ facts }) {
    return facts.counts?.open === false;
}
function isSettledWithoutUs(known) {
    const { counts } = known.facts;
    return counts !== undefined && (0,event_counts/* isComplete */.As)(counts) && !isOurs(known);
}
function isOnlyBalanceLeft(known) {
    const { saved, facts, settings } = known;
    return (saved.outcome === "ours" &&
        facts.counts !== undefined &&
        (0,event_counts/* isApprovalAnswered */.zx)(facts.counts, { name: settings.taskName }, partyOf(known)));
}
function isLoneFinished({ facts, settings }) {
    const { counts } = facts;
    if (!counts || settings.role !== "stand-in")
        return false;
    const ours = (kind) => (0,event_counts/* count */.U9)(counts, kind, (sender) => (0,event_counts/* isSameRun */.Mf)(sender, settings.source));
    return ours("finished") > ours("started") && (0,event_counts/* count */.U9)(counts, "finished") > (0,event_counts/* count */.U9)(counts, "started");
}
function isOurs({ saved, facts, settings }) {
    const parties = [settings.source, ...(settings.also ?? [])];
    return (saved.started > 0 ||
        saved.finished > 0 ||
        facts.counts?.answers.some(({ source }) => parties.some((party) => (0,event_counts/* isSameRun */.Mf)(party, source))) === true);
}
function startedMayCome(known) {
    const { saved, facts, settings } = known;
    if (!facts.counts || (!saved.outcome && settings.sendStarted !== "auto"))
        return false;
    const { answered, started, finished } = owed(known);
    const isYoung = !(facts.nowMs - settings.sentMs >= YOUNG_TASK_MS);
    return isYoung && answered === 0 && (started || finished === 0);
}
function isStartedOurs(known) {
    const { sendStarted, taskName, can } = known.settings;
    if (sendStarted !== "auto" || !can.counts)
        return isAlwaysOurs(known.settings);
    return known.facts.counts !== undefined && owed(known).started && taskName !== event_counts/* APPROVAL_TASK */.UG;
}
function mayBeDuplicate(known) {
    const { settings, saved, facts } = known;
    return (settings.role !== "stand-in" &&
        saved.work === "none" &&
        (facts.counts !== undefined || !settings.can.counts) &&
        (settings.verify !== "off" || settings.role === "post") &&
        !isOurs(known));
}
function dispatches({ facts, settings }) {
    if (!settings.can.counts)
        return 1;
    return facts.counts
        ? (0,event_counts/* dispatchesOwed */.EF)(facts.counts, { name: settings.taskName }, settings)
        : Infinity;
}
function olderAtWork({ facts, settings }) {
    const { older, counts } = facts;
    const repository = settings.source.replace(/(?<!\d)\d*\/attempts\/\d*$/, "");
    const hasAnswered = (id) => counts?.answers.some(({ kind, source }) => kind === "finished" && (0,event_counts/* isSameRun */.Mf)(source, `${repository}${id}`));
    return older === undefined || older === "unknown" ? [] : older.filter((id) => !hasAnswered(id));
}
function dueKept(known) {
    const { facts, settings } = known;
    const { counts, kept = [] } = facts;
    if (!mayBeDuplicate(known))
        return undefined;
    const due = kept.filter(({ source }) => !counts || (0,event_counts/* owedBy */.He)(counts, { name: settings.taskName }, { source }).finished > 0);
    return due.length + olderAtWork(known).length < dispatches(known) ? undefined : due[0];
}

;// CONCATENATED MODULE: ./src/task/decide.ts


const end = (what) => () => ({ do: "end", end: what });
const ask = (what) => () => ({ do: what });
const send = (what) => () => ({ do: "send", what });
const ROWS = [
    {
        id: "cancelled",
        when: "the run is cancelled; post never is",
        then: "stop; post goes on",
        because: "the runner kills main within seconds, and leaves post minutes",
        fits: ({ facts }) => facts.isCancelled,
        next: ({ saved }) => ({ do: "end", end: endOfCancelled(saved) }),
    },
    {
        id: "again",
        when: "the last request failed, may succeed later, and there is time left",
        then: "wait, and decide anew",
        because: "most outages are short, and what was read before a wait may be outdated after it",
        fits: (known) => againMs(known) !== undefined,
        next: (known) => ({ do: "wait", untilMs: againMs(known) ?? 0 }),
    },
    {
        id: "refused, ours",
        when: "an event of ours is refused because the task takes none any more, and an unclear attempt went before",
        then: "that attempt counts as accepted",
        because: "only an answer closes such a task, and ours may be the one; nobody can tell more",
        fits: (known) => isRefusedAsClosed(known) && known.saved.doubt !== undefined,
        next: ask("believe it arrived"),
    },
    {
        id: "refused",
        when: "the same without such an attempt",
        then: "end: skipped before the work, else too late",
        because: "the control plane itself keeps a second answer out",
        fits: isRefusedAsClosed,
        next: ({ saved }) => ({ do: "end", end: saved.outcome ? "too late" : "closed" }),
    },
    {
        id: "not sent",
        when: "a send failed otherwise",
        then: "stop; the outcome stays saved and is kept for the sweep",
        because: "a wrong token stays wrong, and time is over some day",
        fits: ({ facts }) => facts.failed?.request === "send",
        next: end("undelivered"),
    },
    {
        id: "unread answer",
        when: "the counts cannot be read, and our `finished` was accepted",
        then: "end: answered; from main, post looks at the counts once more",
        because: "what is left is at most a late `started` of the webhook service",
        fits: ({ facts, saved }) => facts.failed?.request === "counts" && saved.finished > 0,
        next: end("answered, unread"),
    },
    {
        id: "unreadable",
        when: "the counts cannot be read, and it is not certain that a `finished` alone is right",
        then: "stop; the outcome stays saved and is kept for the sweep",
        because: "a `finished` too many ends the task under another executor; one without `started` never",
        fits: isReadLater,
        next: end("unreadable"),
    },
    {
        id: "job over",
        when: "post, and there is no outcome",
        then: "end the work; the outcome is the job's status (own steps) or errored",
        because: "fixed before anything is read, so that it can be kept whatever fails",
        fits: ({ settings, saved }) => settings.role === "post" && !saved.outcome,
        next: ask("conclude"),
    },
    {
        id: "announced",
        when: "our `started` was accepted, and there is no outcome",
        then: "main works; the sweep, which only sent what was missing, ends",
        because: "nothing but the work stands between `started` and `finished`",
        fits: ({ saved }) => saved.started > 0 && !saved.outcome && !saved.doubt,
        next: ({ settings }) => settings.role === "main" ? { do: "work" } : { do: "end", end: "repaired" },
    },
    {
        id: "in doubt, again",
        when: "one of ours is in doubt, and the control plane takes only one",
        then: "send it again",
        because: "nobody can look for it, and what has arrived makes the second one refused",
        fits: ({ saved, settings }) => saved.doubt !== undefined && !settings.can.look,
        next: ({ saved }) => ({ do: "send", what: saved.doubt ?? "finished" }),
    },
    {
        id: "arrived",
        when: "one of ours was in doubt, and the event store has it",
        then: "it counts as accepted",
        because: "the control plane gives each event a new id: sending it again would be a second one",
        fits: ({ saved, facts }) => saved.doubt !== undefined && facts.look?.hasArrived === true,
        next: ask("believe it arrived"),
    },
    {
        id: "did not arrive",
        when: "one of ours was in doubt, and the event store still lacks it after 8 seconds",
        then: "it did not arrive",
        because: "only a look after these seconds tells: it may come after an earlier one",
        fits: hasNotArrived,
        next: ask("believe it did not arrive"),
    },
    {
        id: "never known",
        when: "one of an earlier process is in doubt, and looking is refused for good or `verify` is off",
        then: "it did not arrive",
        because: "who may never read, or says so, can do no better",
        fits: isNeverKnown,
        next: ask("believe it did not arrive"),
    },
    {
        id: "in doubt for good",
        when: "one of ours is in doubt, and the event store cannot be read",
        then: "stop; the outcome stays saved and is kept for the sweep",
        because: "unknown is not no",
        fits: ({ saved, facts }) => saved.doubt !== undefined && facts.failed?.request === "look",
        next: end("undelivered"),
    },
    {
        id: "in doubt",
        when: "one of ours is in doubt",
        then: "look for it in the event store, up to 8 seconds",
        because: "an answer that was lost says nothing about the event",
        fits: ({ saved, facts }) => saved.doubt !== undefined && facts.nowMs >= nextLookMs(facts),
        next: ask("look"),
    },
    {
        id: "in doubt, waiting",
        when: "the same, and it was looked for a moment ago",
        then: "wait",
        because: "the event store is a little late",
        fits: ({ saved }) => saved.doubt !== undefined,
        next: ({ facts }) => ({ do: "wait", untilMs: nextLookMs(facts) }),
    },
    {
        id: "answered",
        when: "our `finished` was accepted, nothing more is owed, and no late `started` can cross ours",
        then: "end: answered",
        because: "the usual end, and no request more than it needs",
        fits: (known) => known.saved.finished > 0 && isCertain(known) && owed(known).finished === 0,
        next: end("answered"),
    },
    {
        id: "read",
        when: "the counts are not known, and can be",
        then: "read them",
        because: "every send and every wait forgets them, so that each is decided on what is true now",
        fits: ({ facts, settings, saved }) => !facts.counts && facts.failed?.request !== "counts" && areCountsRead(settings, saved),
        next: ask("read counts"),
    },
    {
        id: "closed by us",
        when: "the task is closed, and our `finished` was accepted",
        then: "end: answered",
        because: "the counts are equal, so Keptn has ended the task",
        fits: (known) => isClosed(known) && known.saved.finished > 0,
        next: end("answered"),
    },
    {
        id: "closed before",
        when: "the task is closed, and there is no outcome",
        then: "end: skipped",
        because: "a `finished` to a closed task has no effect, and its work would be in vain",
        fits: (known) => isClosed(known) && !known.saved.outcome,
        next: end("closed"),
    },
    {
        id: "closed, whose",
        when: "the task is closed, this process is not main, and it was not looked for our `finished`",
        then: "look once",
        because: "an earlier process, or another one that spoke for the same run, may have sent it",
        fits: (known) => isClosed(known) &&
            known.settings.role !== "main" &&
            known.facts.look === undefined &&
            known.facts.failed?.request !== "look",
        next: ask("look"),
    },
    {
        id: "closed, ours",
        when: "the task is closed, and that look has found it",
        then: "end: answered",
        because: "it is what was to be sent",
        fits: (known) => isClosed(known) && known.facts.look?.hasArrived === true,
        next: end("answered"),
    },
    {
        id: "closed, why",
        when: "the task is closed, and it is not known whether the sequence was aborted",
        then: "ask",
        because: "people want to know why their work had no effect",
        fits: (known) => isClosed(known) && known.settings.can.abort && known.facts.isAborted === undefined,
        next: ask("ask for abort"),
    },
    {
        id: "closed elsewhere",
        when: "the task is closed",
        then: "end: aborted, or closed elsewhere; nothing is sent",
        because: "what was read once stays known, whatever cannot be read afterwards",
        fits: isClosed,
        next: ({ facts }) => ({ do: "end", end: facts.isAborted ? "aborted" : "closed elsewhere" }),
    },
    {
        id: "lone finished",
        when: "the sweep finds more `finished` than `started`, and one of a run of ours without its own",
        then: "send the missing `started` in the name of that run",
        because: "such counts never balance by themselves",
        fits: (known) => !known.saved.outcome && isLoneFinished(known),
        next: send("started"),
    },
    {
        id: "repaired meanwhile",
        when: "the sweep finds no such thing any more",
        then: "end",
        because: "somebody else has balanced the counts",
        fits: ({ settings, saved }) => settings.role === "stand-in" && !saved.outcome,
        next: end("repaired"),
    },
    {
        id: "settled",
        when: "there are as many `finished` as `started`, and nothing of ours among them",
        then: "end: skipped",
        because: "Keptn is about to close it; a pair of ours would come too late",
        fits: isSettledWithoutUs,
        next: end("settled"),
    },
    {
        id: "wait for started",
        when: "there is no unpaid `started`, the task is younger than 60 s, and we have waited less than 5 s",
        then: "wait, and read again: after 0.5, 1, 2, 3.5 and 5 s",
        because: "the webhook service's may be on its way, and one of ours would then be one too many",
        fits: (known) => startedMayCome(known) && nextCountsMs(known.facts) !== undefined,
        next: ({ facts }) => ({ do: "wait", untilMs: nextCountsMs(facts) ?? 0 }),
    },
    {
        id: "nothing owed",
        when: "nothing is owed by us any more",
        then: "end: answered if our `finished` was accepted, else skipped",
        because: "every `started` that our dispatch answers for has its `finished`",
        fits: (known) => owed(known).finished === 0,
        next: ({ saved }) => ({
            do: "end",
            end: saved.finished > 0 ? "answered" : "answered by another run",
        }),
    },
    {
        id: "duplicates",
        when: "the work was not begun, nothing of ours is in the counts, and older runs of this dispatch are not known",
        then: "ask GitHub",
        because: "one dispatch is worked on once",
        fits: (known) => mayBeDuplicate(known) && known.facts.older === undefined,
        next: ask("ask for older runs"),
    },
    {
        id: "kept results",
        when: "the same, and it is not known what older runs could not deliver",
        then: "ask GitHub; not for an approval, whose answer is a person's",
        because: "work that was done is not done again",
        fits: (known) => mayBeDuplicate(known) &&
            known.facts.older !== "unknown" &&
            known.settings.taskName !== event_counts/* APPROVAL_TASK */.UG &&
            known.facts.kept === undefined,
        next: ask("ask for kept results"),
    },
    {
        id: "kept result",
        when: "an older run has kept a result that is owed, and no answer is left for us",
        then: "deliver it in the name of that run",
        because: "it is the truth about the work that was done",
        fits: (known) => dueKept(known) !== undefined,
        next: (known) => {
            const kept = dueKept(known);
            return kept ? { do: "deliver", kept } : { do: "end", end: "answered by another run" };
        },
    },
    {
        id: "older run",
        when: "as many older runs of this dispatch are at work as answers are owed",
        then: "end: skipped, it is theirs",
        because: "the lower run id answers; where a subscription sends more dispatches, each has its run",
        fits: (known) => mayBeDuplicate(known) && olderAtWork(known).length >= dispatches(known),
        next: (known) => ({ do: "leave to", run: olderAtWork(known)[0] ?? 0 }),
    },
    {
        id: "announce",
        when: "there is no outcome, and `started` is ours: no other sender has sent one (`auto`; or can, where nothing is counted), or `always`",
        then: "send `started`",
        because: "a task that was not announced must not be worked on; an approval's comes from its service",
        fits: (known) => !known.saved.outcome && isStartedOurs(known),
        next: send("started"),
    },
    {
        id: "work",
        when: "there is no outcome",
        then: "work",
        because: "somebody else's `started` stands, and our `finished` will pay for it",
        fits: ({ saved }) => !saved.outcome,
        next: ask("work"),
    },
    {
        id: "approval answered",
        when: "the approval-service has answered the approval, and only the webhook service's `started` is open",
        then: "the outcome becomes a balancing one",
        because: "the worst result counts, so what pays for it must not speak against the answer",
        fits: isOnlyBalanceLeft,
        next: ask("balance"),
    },
    {
        id: "others",
        when: "we speak for runs that are over, and it is not known whether another has begun",
        then: "ask GitHub, before each send",
        because: "a run of the same dispatch that has begun answers by itself",
        fits: ({ settings, facts }) => settings.isShared === true && facts.hasBegun === undefined,
        next: ask("ask for runs"),
    },
    {
        id: "begun elsewhere",
        when: "another has begun",
        then: "end; nothing is sent",
        because: "its task would be ended under its hands",
        fits: ({ facts }) => facts.hasBegun === true,
        next: end("begun elsewhere"),
    },
    {
        id: "start",
        when: "`started` is owed",
        then: "send it",
        because: "a `finished` without a `started` never ends the task, and nothing would time it out",
        fits: (known) => owed(known).started,
        next: send("started"),
    },
    {
        id: "finish",
        when: "`finished` is owed, and none of ours is there",
        then: "send it",
        because: "this is what everything else is for",
        fits: (known) => owed(known).answered === 0,
        next: send("finished"),
    },
    {
        id: "balance",
        when: "another `finished` is owed",
        then: "send one with the label `pays`",
        because: "both the webhook service and we have sent `started`, and the counts have to be equal",
        fits: () => true,
        next: (known) => ({ do: "send", what: "balancing finished", number: owed(known).answered }),
    },
];
function decide(saved, facts, settings) {
    return decision(saved, facts, settings).step;
}
function decision(saved, facts, settings) {
    const known = { saved, facts, settings };
    const row = ROWS.find((candidate) => candidate.fits(known));
    if (!row)
        throw new Error("The last row of the decision table fits everything.");
    return { row: row.id, step: row.next(known) };
}
const ROW_IDS = ROWS.map(({ id }) => id);
function decisionTable() {
    return [
        "| # | when | then | because |",
        "| --- | --- | --- | --- |",
        ...ROWS.map(({ when, then, because }, index) => `| ${index + 1} | ${when} | ${then} | ${because} |`),
        "",
    ].join("\n");
}

// EXTERNAL MODULE: ./src/task/endings.ts
var endings = __webpack_require__(85225);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/domain/retry.ts
var retry = __webpack_require__(56906);
// EXTERNAL MODULE: ./src/task/prepare.ts + 1 modules
var prepare = __webpack_require__(63304);
;// CONCATENATED MODULE: ./src/task/proceed.ts







const READING_SHARE = 0.8;
const BALANCE = (0,outcome/* outcome */.bu)("pass", "Answered elsewhere; this pays for the `started` of the webhook service.");
async function proceed(errand, desk) {
    const course = new Course(errand, desk);
    for (;;) {
        const step = decide(course.saved, course.facts(), course.settings);
        const end = await course.take(step);
        if (end)
            return end;
    }
}
async function answerFor(errand, desk) {
    const proceeded = await proceed(errand, desk);
    if ("ended" in proceeded)
        return proceeded;
    throw new Error("A work that is over has nothing of others to deliver.");
}
function offered(answer) {
    if (answer)
        return answer;
    throw new Error("The control plane was asked for something that it cannot do.");
}
class Course {
    saved;
    settings;
    #desk;
    #questions;
    #times;
    #assignment;
    #voice;
    #outcome;
    #known;
    #readUntilMs;
    #sendUntilMs;
    #tries = new Map();
    #unclear;
    #sent;
    #savedText = "";
    constructor(errand, desk) {
        const { assignment, role, voice, outcome, left = {}, times, questions = {} } = errand;
        const nowMs = desk.ports.clock.nowMs();
        this.#desk = desk;
        this.#questions = questions;
        this.#times = times;
        this.#assignment = assignment;
        this.#voice = voice;
        this.settings = {
            role,
            taskName: assignment.task.name,
            sentMs: Date.parse(String(assignment.event["time"])),
            source: voice.source,
            ...(voice.also && { also: voice.also }),
            sendStarted: desk.sendStarted,
            verify: desk.verify,
            can: desk.plane.can,
            ...(questions.hasBegun && { isShared: true }),
        };
        this.saved = {
            work: "none",
            started: 0,
            finished: 0,
            ...left,
            ...(assignment.isStarted && { isStarted: true }),
        };
        this.#known = { doubtSinceMs: nowMs, isOldDoubt: left.doubt !== undefined };
        this.#readUntilMs = nowMs + this.#readingMs();
        if (outcome)
            this.#fix(outcome, errand.isBalance ? "balance" : "ours");
        else if (role === "main")
            this.#save();
    }
    facts() {
        const { clock, cancelled } = this.#desk.ports;
        const nowMs = clock.nowMs();
        const sendUntilMs = this.#sendUntilMs ?? nowMs + this.#times.deliveryMs;
        const hasRead = this.#known.lastCounts !== undefined || this.saved.finished > 0;
        return {
            ...this.#known,
            nowMs,
            isCancelled: cancelled.aborted,
            readUntilMs: hasRead ? Math.max(this.#readUntilMs, sendUntilMs) : this.#readUntilMs,
            sendUntilMs,
        };
    }
    async take(step) {
        const act = this.#acts[step.do];
        return act(step);
    }
    #acts = {
        wait: ({ untilMs }) => this.#wait(untilMs),
        "read counts": () => this.#readCounts(),
        look: () => this.#look(),
        "believe it arrived": () => this.#accept(this.saved.doubt ?? "finished"),
        "believe it did not arrive": () => this.#tryAgain(),
        "ask for older runs": async () => this.#learn({ older: (await this.#questions.older?.()) ?? "unknown" }),
        "ask for kept results": async () => this.#learn({ kept: (await this.#questions.kept?.()) ?? [] }),
        "ask for runs": async () => this.#learn({ hasBegun: (await this.#questions.hasBegun?.()) ?? false }),
        "ask for abort": async () => this.#learn({ isAborted: await this.#isAborted() }),
        conclude: () => this.#conclude(),
        work: () => this.#work(),
        balance: () => this.#fix(BALANCE, "balance"),
        send: (step) => this.#send(step),
        deliver: ({ kept }) => ({ deliver: kept }),
        "leave to": (step) => this.#end(step),
        end: (step) => this.#end(step),
    };
    #end(step) {
        if (this.#outcome)
            this.#save();
        return (0,endings/* settlementOf */.Z)(step, this.#ending(), this.#desk);
    }
    #learn(facts) {
        this.#known = { ...this.#known, ...facts };
    }
    #forget() {
        const { counts, failed: _failed, hasBegun: _hasBegun, ...known } = this.#known;
        this.#known = { ...known, ...(counts && { lastCounts: counts }) };
        if (counts?.open === false)
            this.#learn({ counts });
    }
    async #wait(untilMs) {
        const { clock, cancelled } = this.#desk.ports;
        await clock.sleep(Math.max(0, untilMs - clock.nowMs()), cancelled);
        this.#forget();
    }
    async #readCounts() {
        const { plane, ports } = this.#desk;
        const { task } = this.#assignment;
        const read = await offered(plane.counts?.(task, ports.cancelled));
        if (!read.ok)
            return this.#failed("counts", read.failure);
        this.#tries.delete("counts");
        const { firstCountsMs = ports.clock.nowMs() } = this.#known;
        this.#learn({ counts: read.value, firstCountsMs });
        const { source, also } = this.#voice;
        const party = { source, ...(also && { also }), startedSent: this.saved.started };
        if (read.value.open && !(0,event_counts/* owedBy */.He)(read.value, task, party).started)
            this.saved = { ...this.saved, isStarted: true };
    }
    async #look() {
        const { plane, ports } = this.#desk;
        const event = this.#unclear?.event ?? (await this.#eventInDoubt());
        const found = await offered(plane.hasArrived?.(event, ports.cancelled));
        if (!found.ok)
            return this.#failed("look", found.failure);
        this.#tries.delete("look");
        this.#learn({ look: { atMs: ports.clock.nowMs(), hasArrived: found.value } });
    }
    async #eventInDoubt() {
        if (this.saved.doubt === "started")
            return this.#build("started");
        return this.#build(this.saved.finished > 0 ? "balancing finished" : "finished");
    }
    async #build(what, number = this.saved.finished) {
        const { finishedEvent, paymentEvent, startedEvent } = await Promise.all(/* import() */[__webpack_require__.e(2973), __webpack_require__.e(8681)]).then(__webpack_require__.bind(__webpack_require__, 71679));
        const { task } = this.#assignment;
        const sender = (0,context/* senderFor */.rG)(this.#voice, task);
        const outcome = this.#outcome;
        if (what === "started" || !outcome)
            return startedEvent(task, sender);
        return what === "finished"
            ? finishedEvent(task, outcome, sender)
            : paymentEvent(task, outcome, sender, number);
    }
    async #send(step) {
        const { plane, ports } = this.#desk;
        const event = await this.#build(step.what, "number" in step ? step.number : 0);
        if (step.what === "finished")
            await this.#warnAbout(event);
        this.#sent = event;
        this.#sendUntilMs ??= ports.clock.nowMs() + this.#times.deliveryMs;
        const wasInDoubt = this.saved.doubt !== undefined;
        this.saved = { ...this.saved, doubt: step.what === "started" ? "started" : "finished" };
        this.#save();
        const sent = await plane.deliver(event, this.#sendUntilMs, ports.cancelled);
        this.#forget();
        if (sent.ok)
            return this.#accept(step.what === "started" ? "started" : "finished", step);
        if (sent.failure.reached === "no") {
            if (!wasInDoubt)
                this.#endDoubt();
            return this.#failed("send", sent.failure);
        }
        if (!plane.can.look)
            return this.#failed("send", sent.failure);
        this.#unclear = { event, failure: sent.failure };
        const { look: _look, ...known } = this.#known;
        this.#known = { ...known, doubtSinceMs: ports.clock.nowMs(), isOldDoubt: false };
    }
    #accept(kind, step) {
        const { console } = this.#desk.ports;
        const there = step && "number" in step ? step.number : this.saved.finished;
        this.saved =
            kind === "started"
                ? { ...this.saved, started: this.saved.started + 1 }
                : { ...this.saved, finished: there + 1 };
        this.#endDoubt();
        this.#save();
        this.#forget();
        this.#tries.delete("send");
        const type = this.#unclear?.event.type ?? this.#sent?.type;
        (0,context/* note */.N4)(this.#desk, `sent \`${kind}\``);
        if (type)
            console.info(`Sent ${type}.`);
        this.#unclear = undefined;
        if (kind === "finished" && there > 0)
            console.warning("Both the webhook service and this action sent `started`; a second `finished` " +
                "pays for it. Set sendStarted: false in the webhook's configuration, or " +
                "send-started: never here. (CA-317)");
    }
    #endDoubt() {
        const { doubt: _doubt, ...saved } = this.saved;
        this.saved = saved;
        const { look: _look, ...known } = this.#known;
        this.#known = known;
    }
    #tryAgain() {
        const failure = this.#unclear?.failure;
        this.#unclear = undefined;
        this.#endDoubt();
        this.#forget();
        if (failure)
            this.#failed("send", failure);
    }
    #failed(request, failure) {
        const nowMs = this.#desk.ports.clock.nowMs();
        const { count, sinceMs } = this.#tries.get(request) ?? { count: 0, sinceMs: nowMs };
        this.#tries.set(request, { count: count + 1, sinceMs });
        const waitMs = (0,retry/* nextDelayMs */.j)(count + 1, failure, Math.random());
        const againMs = waitMs === undefined ? undefined : nowMs + waitMs;
        this.#learn({ failed: { request, failure, sinceMs, againMs } });
    }
    async #isAborted() {
        const { plane, ports } = this.#desk;
        const aborted = await plane.isAborted?.(this.#assignment.task, ports.cancelled);
        return aborted?.ok === true && aborted.value;
    }
    async #conclude() {
        const outcome = await this.#questions.conclude?.();
        if (!outcome)
            throw new Error("Nobody says what became of the work.");
        this.#fix(outcome, "ours");
    }
    async #work() {
        const { started, isStarted = false } = this.saved;
        const worked = await this.#questions.work?.({ startedSent: started, isStarted });
        if (!worked)
            throw new Error("There is nobody to do the work.");
        if ("ended" in worked)
            return worked;
        this.#voice = worked.voice;
        this.#fix(worked.outcome, "ours");
        this.#forget();
    }
    #fix(outcome, whose) {
        const { clock, console } = this.#desk.ports;
        this.#outcome = (0,prepare/* prepared */.sb)(outcome, this.#assignment, this.#voice, console);
        if (this.saved.outcome === undefined) {
            const nowMs = clock.nowMs();
            this.#sendUntilMs = this.#times.untilMs ?? nowMs + this.#times.deliveryMs;
            this.#readUntilMs = nowMs + (this.#sendUntilMs - nowMs) * READING_SHARE;
            const { counts: _counts, lastCounts: _last, firstCountsMs: _first, ...known } = this.#known;
            this.#known = known;
        }
        const work = this.settings.role === "main" ? "over" : this.saved.work;
        this.saved = { ...this.saved, work, outcome: whose };
        this.#save();
    }
    #readingMs() {
        if (this.settings.sendStarted !== "auto")
            return 0;
        return this.settings.verify === "require" ? this.#times.deliveryMs : this.#times.deliveryMs / 4;
    }
    #save() {
        const { started, finished, doubt, isStarted, outcome } = this.saved;
        const { task, frozen } = this.#assignment;
        const { source, also, labels } = this.#voice;
        const isAnother = this.settings.role === "stand-in";
        const common = {
            startedSent: started,
            task,
            ...(doubt && { doubt }),
            ...(isStarted && { isStarted }),
        };
        const state = this.#outcome
            ? {
                phase: "finishing",
                ...common,
                labels,
                ...(finished > 0 && { finishedSent: finished }),
                ...(isAnother && { source }),
                ...(isAnother && also && { also }),
                ...(outcome === "balance" && { isBalance: true }),
                outcome: this.#outcome,
            }
            : { phase: "announcing", ...common, ...(frozen && { frozen }) };
        const text = JSON.stringify(state);
        if (text === this.#savedText || (isAnother && !this.#outcome))
            return;
        this.#savedText = text;
        this.#desk.save(state);
    }
    #ending() {
        const outcome = this.#outcome;
        const failure = this.#known.failed?.failure;
        const { count = 0 } = this.#tries.get("send") ?? {};
        return {
            assignment: this.#assignment,
            saved: this.saved,
            settings: this.settings,
            ...(outcome && { outcome }),
            build: () => this.#build("finished"),
            ...(failure && { failure }),
            ...(this.#known.failed && { request: this.#known.failed.request }),
            ...(this.#unclear && { unclear: this.#unclear.failure }),
            attempts: count,
        };
    }
    async #warnAbout({ isCut }) {
        if (this.#sent?.type.endsWith(".finished"))
            return;
        const { task } = this.#assignment;
        const { console } = this.#desk.ports;
        const { canCarryData } = await Promise.all(/* import() */[__webpack_require__.e(2973), __webpack_require__.e(8681)]).then(__webpack_require__.bind(__webpack_require__, 71679));
        if (!canCarryData(task) && Object.keys(this.#outcome?.data ?? {}).length > 0)
            console.warning(`What the job reported stays here: a task called ${task.name} has no place for ` +
                "data in its event. Rename the task in the shipyard. (CA-503)");
        if (isCut)
            console.warning("What was reported is larger than an event may be (60 KB) and was cut; the whole " +
                "text stands in the job summary. (CA-502)");
        const isBlind = !this.#known.counts && !this.#known.lastCounts;
        const { started, isStarted } = this.saved;
        if (isBlind && this.settings.sendStarted === "auto" && started === 0 && !isStarted)
            console.warning("The task's counts could not be read, so it is unknown who sent `started`; " +
                "`finished` is sent as if the webhook service had. Set send-started to always or " +
                "never to make this certain. (CA-318)");
    }
}


/***/ }),

/***/ 63304:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t7: () => (/* binding */ maskedMessage),
  sF: () => (/* binding */ maskedOutcome),
  sb: () => (/* binding */ prepared)
});

// EXTERNAL MODULE: ./src/task/context.ts
var context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/counting/frozen.ts
var counting_frozen = __webpack_require__(18436);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var counting_outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./src/task/in-time.ts

function inTime(limitMs, work) {
    let result;
    try {
        (0,external_node_vm_.runInNewContext)("work()", { work: () => void (result = work()) }, { timeout: limitMs });
        return result;
    }
    catch (error) {
        if (typeof error === "object" &&
            error !== null &&
            "code" in error &&
            error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/task/prepare.ts







const MAX_LINE_CHARACTERS = 2_000;
const PREPARING_MS = 10_000;
function prepared(outcome, assignment, voice, console) {
    const whole = withLostValues(outcome, assignment, console);
    return (inTime(PREPARING_MS, () => maskedOutcome(whole, voice, assignment.task)) ?? withoutReport(whole));
}
function maskedOutcome(outcome, voice, task) {
    const mask = (0,context/* maskerFor */.LL)(voice, task);
    return {
        ...outcome,
        message: maskedMessage(outcome.message, mask),
        labels: (0,masking/* maskJson */.Te)(outcome.labels, mask),
        data: (0,masking/* maskJson */.Te)(outcome.data, mask),
    };
}
function withLostValues(outcome, { task, frozen }, console) {
    const lost = frozen ? (0,counting_frozen/* lostValues */.t)(frozen, outcome.data) : new Map();
    if (lost.size === 0)
        return outcome;
    const labels = { ...outcome.labels };
    for (const [path, value] of lost)
        (0,json/* setOwn */.P5)(labels, `${task.name}.${path}`, value);
    const names = [...lost.keys()].map((path) => `data.${task.name}.${path}`).join(", ");
    console.warning(`Later tasks of this sequence will go on seeing an older value of ${names}: the ` +
        "control plane never replaces a number or a boolean. The reported value is in " +
        "this task's event and in a label. (CA-501)");
    return { ...outcome, labels };
}
function withoutReport(outcome) {
    return {
        ...outcome,
        message: (0,errors/* coded */.yC)(`${(0,counting_outcome/* verdictOf */.Vj)(outcome)}: what was reported is left out, since it could not be ` +
            `made ready for sending within ${PREPARING_MS / 1_000} s.`, "CA-506"),
        labels: {},
        data: {},
    };
}
function maskedMessage(message, mask) {
    return mask(message)
        .split("\n")
        .map((line) => line.length > MAX_LINE_CHARACTERS
        ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …`
        : line)
        .join("\n");
}


/***/ }),

/***/ 85225:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ settlementOf),
/* harmony export */   i: () => (/* binding */ skip)
/* harmony export */ });
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21370);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);
/* harmony import */ var _domain_text_first_line__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11459);




async function settlementOf(step, ending, desk) {
    const { assignment, outcome } = ending;
    const base = { mode: "interactive", assignment };
    if (step.do === "leave to")
        return over("skipped", desk, {
            ended: "skipped",
            message: `Run ${step.run} was started by the same dispatch before this one and is not over; it answers the task.`,
            code: "CA-314",
            ...base,
        });
    if (!outcome)
        return withoutOutcome(step.end, ending, desk);
    const reported = { ...base, outcome };
    switch (step.end) {
        case "undelivered":
        case "unreadable":
        case "cancelled":
            return undelivered(step.end, ending, desk);
        case "answered":
        case "answered, unread":
            return answered(step.end, ending, desk);
        case "aborted":
        case "too late":
            return over("aborted", desk, {
                ended: "aborted",
                ...whyGivenUp(step.end, ending),
                ...reported,
            });
        default:
            return elsewhere(step.end, reported, desk);
    }
}
function elsewhere(end, reported, desk) {
    const ended = "skipped";
    switch (end) {
        case "begun elsewhere":
            return {
                ended,
                message: "Somebody whose task it is has begun meanwhile; nothing is sent.",
                code: "CA-314",
                ...reported,
            };
        case "closed":
        case "closed elsewhere":
            return over("skipped", desk, {
                ended,
                message: "The task was closed elsewhere while the job ran; nothing is sent.",
                code: "CA-316",
                ...reported,
            });
        default:
            return over("skipped", desk, {
                ended,
                message: "Another run has answered this task; nothing is sent.",
                code: "CA-314",
                ...reported,
            });
    }
}
function whyGivenUp(end, ending) {
    return end === "aborted"
        ? {
            message: "The sequence was aborted or timed out in the control plane; nothing is sent.",
            code: "CA-315",
        }
        : {
            message: `The answer came too late: ${failureOf(ending).message}. Nothing else is sent.`,
            code: "CA-325",
        };
}
function withoutOutcome(end, ending, desk) {
    const { assignment, settings, saved } = ending;
    const base = { mode: "interactive", assignment };
    switch (end) {
        case "cancelled":
            return {
                ended: "cancelled",
                message: "Cancelled before the job began; the post step answers.",
                code: "CA-405",
                ...base,
            };
        case "undelivered":
        case "unreadable":
            return refused(end, ending, desk);
        case "repaired":
            return {
                ended: saved.started > 0 ? "answered" : "skipped",
                message: "The missing `started` was sent.",
                ...base,
            };
        default: {
            const [message, code] = whySkipped(end, settings);
            return over("skipped", desk, { ended: "skipped", message, code, ...base });
        }
    }
}
function whySkipped(end, { sendStarted, verify }) {
    if (sendStarted !== "auto")
        return [
            end === "closed" && verify === "off"
                ? "The task is closed, or the id is that of another one."
                : "This dispatch has been answered already.",
            "CA-312",
        ];
    if (end === "closed")
        return ["The task is closed already.", "CA-312"];
    if (end === "settled")
        return ["The task has as many `finished` as `started` already.", "CA-312"];
    return ["Another run has answered this dispatch already.", "CA-314"];
}
function refused(end, ending, desk) {
    const { assignment, saved, settings } = ending;
    const failure = failureOf(ending);
    const code = (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(failure);
    const why = (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(failure, desk.plane);
    if (settings.role === "stand-in")
        return { ended: "undelivered", message: why, code, mode: "interactive", assignment };
    const { task, frozen } = assignment;
    if (end === "undelivered")
        (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(desk, "could not send `started`");
    if (end === "undelivered" && failure.httpStatus === 401)
        desk.save({ phase: "settled", reason: "refused" });
    else
        desk.save({
            phase: "announcing",
            startedSent: saved.started,
            task,
            ...(frozen && { frozen }),
            ...(saved.doubt && { doubt: saved.doubt }),
            ...(saved.isStarted && { isStarted: true }),
            cause: {
                text: end === "undelivered"
                    ? "`started` could not be sent"
                    : "the task's counts could not be read",
                code,
            },
        });
    throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(end === "undelivered"
        ? `The task could not be announced, so nothing was run: ${why}`
        : `The task's counts could not be read, so nothing was run: ${why}`, code);
}
async function undelivered(end, ending, desk) {
    const { assignment, outcome } = ending;
    const failure = failureOf(ending);
    const why = (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(failure, desk.plane);
    if (end !== "unreadable")
        (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(desk, "could not send `finished`");
    return {
        ended: "undelivered",
        message: end === "unreadable"
            ? `The task's counts could not be read, so the result was not sent: ${why}`
            : `The result could not be delivered: ${why}`,
        code: (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(failure),
        finished: await ending.build(),
        mode: "interactive",
        assignment,
        ...(outcome && { outcome }),
    };
}
const CANCELLED = {
    kind: "cancelled",
    reached: "maybe",
    message: "the run was cancelled",
};
function failureOf({ failure, unclear, request, attempts, saved }) {
    if (unclear)
        return {
            ...unclear,
            message: `${unclear.message}; whether the event arrived could not be read back`,
        };
    if (!failure)
        return CANCELLED;
    if (request === "look")
        return {
            ...failure,
            message: `${failure.message}; whether an earlier attempt to send ` +
                `${saved.doubt ?? "finished"} arrived could not be read back`,
        };
    return request === "send" && attempts > 1
        ? { ...failure, message: `${failure.message}, after ${attempts} attempts` }
        : failure;
}
async function answered(end, ending, desk) {
    const { assignment, outcome, saved, settings } = ending;
    const message = (0,_domain_text_first_line__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .T)(outcome?.message ?? "");
    const base = { finished: await ending.build(), mode: "interactive", assignment };
    if (saved.outcome === "balance") {
        desk.ports.console.warning("A second `finished` pays for the `started` of the webhook service. Set " +
            "sendStarted: false in the webhook's configuration. (CA-317)");
        return over("answered", desk, {
            ended: "skipped",
            message: "The approval was answered elsewhere; only the `started` of the webhook service was paid for.",
            code: "CA-316",
            ...base,
        });
    }
    const taskResult = {
        ended: "answered",
        message,
        ...base,
        ...(outcome && { outcome }),
    };
    if (end === "answered, unread" && settings.role === "main")
        return taskResult;
    return over("answered", desk, taskResult);
}
function skip(assignment, { ports }, message, code) {
    ports.savedState.write({ phase: "settled", reason: "skipped" });
    return { ended: "skipped", message, code, mode: "interactive", assignment };
}
function over(reason, desk, taskResult) {
    const { outcome } = taskResult;
    desk.save({
        phase: "settled",
        reason,
        ...(reason === "answered" && outcome && { verdict: (0,_domain_counting_outcome__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(outcome) }),
    });
    if (taskResult.ended === "answered")
        (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(desk, "task answered");
    else if (outcome ?? taskResult.finished)
        (0,_context__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(desk, (0,_domain_text_first_line__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .T)(taskResult.message));
    return taskResult;
}


/***/ })

};
